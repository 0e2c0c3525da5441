#!/usr/bin/env bash
# GoBGP 3.10.0 (Debian 12): `gobgpd -d` (read the configuration and exit) takes a hold time of 1 second and says nothing.
# RFC 4271 4.2 wants 0 or at least 3, and other implementations refuse such an OPEN with NOTIFICATION 2/6.
# Seen: "Finished reading the config file" for 1 as for 90, exit 0 both times.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq gobgpd=3.10.0-1+b4 2>/dev/null
dpkg -x gobgpd*.deb root

read_with() { # SECONDS: exit status and last message of a dry run with this hold time
  cat >"hold-$1.toml" <<TOML
[global.config]
  as = 65001
  router-id = "192.0.2.1"
  port = -1
[[neighbors]]
  [neighbors.config]
    neighbor-address = "192.0.2.2"
    peer-as = 65000
  [neighbors.timers.config]
    hold-time = $1
TOML
  local status=0
  root/usr/bin/gobgpd -d -f "hold-$1.toml" >"hold-$1.out" 2>&1 || status=$?
  echo "hold time $1: exit $status, $(grep -o 'Finished reading the config file' "hold-$1.out" || echo refused)"
  [ "$status" -eq 0 ] && ! grep -qiE 'warn|error|invalid' "hold-$1.out"
}

root/usr/bin/gobgpd --version 2>&1 | head -n 1
read_with 90
read_with 1
