#!/usr/bin/env bash
# Libreswan 4.10 (Debian 12): `addconn --checkconfig` passes a lifetime of "1.5h" and an IKE group that this build does not
# have, without a word, exit 0. The lifetime is then the default of 8 hours, and only pluto's log refuses the group when the
# connection is loaded. A keyword's unknown value is refused, so the check is not switched off.
# Seen: exit 0 and no output for both lines; "invalid value" and exit 1 for the keyword.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq libreswan=4.10-2+deb12u1 libunbound8=1.17.1-2+deb12u4 libevent-2.1-7=2.1.12-stable-8+deb12u1 2>/dev/null
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu:$folder/root/lib/x86_64-linux-gnu"

check() { # NAME LINE: exit status and output of the check of a connection with this line
  printf 'config setup\n\nconn net\n left=192.0.2.1\n right=192.0.2.2\n authby=secret\n %s\n auto=ignore\n' "$2" >"$1.conf"
  local status=0
  root/usr/libexec/ipsec/addconn --config "$folder/$1.conf" --checkconfig >"$1.out" 2>&1 || status=$?
  echo "$2: exit $status, $(if [ -s "$1.out" ]; then sed "s#$folder/##" "$1.out"; else echo 'no output'; fi)"
  return "$status"
}

check lifetime 'ikelifetime=1.5h'
[ ! -s lifetime.out ]
check group 'ike=aes256-sha2;modp1024'
[ ! -s group.out ]
if check keyword 'type=tunel'; then exit 1; fi
grep -q 'invalid value' keyword.out
