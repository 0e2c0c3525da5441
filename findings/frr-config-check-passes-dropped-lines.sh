#!/usr/bin/env bash
# FRR 8.4.4 (Debian 12): `bgpd -C` (check the configuration and exit) drops lines that it cannot take, among them a BGP
# password with a blank in it, and still exits with 0. So a configuration check passes, and the session then runs
# without the password, or with the default timers. Seen: "No such command on config line 3" for the password,
# "Command returned Warning Config Failed on config line 3" for hold time 2 (RFC 4271 wants 0 or at least 3), exit 0 both times.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
apt-get download -qq frr=8.4.4-1.1~deb12u2 libyang2=2.1.30-2 libjson-c5=0.16-2 2>/dev/null
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu/frr:$folder/root/usr/lib/x86_64-linux-gnu:$folder/root/lib/x86_64-linux-gnu"
bgpd=root/usr/lib/frr/bgpd

check() { # NAME LINE WANTED: what bgpd says of one neighbor line
  printf 'router bgp 65001\n neighbor 192.0.2.2 remote-as 65000\n neighbor 192.0.2.2 %s\n' "$2" >"$1.conf"
  local status=0
  "$bgpd" -S -C --log stdout -f "$folder/$1.conf" >"$1.out" 2>&1 || status=$?
  echo "$2: exit $status, $(grep -o -m 1 "$3" "$1.out" | head -n 1 || echo 'no word of it')"
  [ "$status" -eq 0 ] && grep -q "$3" "$1.out"
}

"$bgpd" -v | head -n 1 | grep -F 8.4.4
check password 'password one two' 'No such command on config line 3'
check timers 'timers 1 2' 'Command returned Warning Config Failed on config line 3'
