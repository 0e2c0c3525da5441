#!/usr/bin/env bash
# OpenIKED 7.2 (Debian 12): `iked -n` says "configuration OK" of a childsa with aes-256-gcm, which the manual lists, and drops
# the whole childsa from the policy: the Linux kernel interface that it is built for has no such cipher. A policy with CBC
# keeps its childsa, so it is the cipher. The iked that runs then offers no ESP proposal of the administrator's at all.
# Seen: "configuration OK", exit 0; "childsa" in the echo of the CBC policy, none in that of the GCM policy.
# Needs root: iked wants a user _iked, who is given to it in a mount namespace of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq openiked=7.2-1 libevent-2.1-7=2.1.12-stable-8+deb12u1 2>/dev/null
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH="$folder/root/usr/lib/x86_64-linux-gnu"
cp /etc/passwd passwd
grep -q '^_iked:' passwd || echo '_iked:x:999:65534::/nonexistent:/bin/false' >>passwd

check() { # NAME CHILDSA: what iked says of a policy with this childsa
  printf 'ikev2 "%s" passive esp from 10.1.0.0/24 to 10.2.0.0/24 local 192.0.2.1 peer 192.0.2.2 childsa %s psk "example"\n' "$1" "$2" >"$1.conf"
  chmod 600 "$1.conf"
  unshare --mount sh -c "mount --bind $folder/passwd /etc/passwd && exec $folder/root/usr/sbin/iked -nv -f $folder/$1.conf" >"$1.out" 2>&1
  echo "childsa $2: exit 0, $(tail -1 "$1.out"), $(grep -c ' childsa ' "$1.out") policy with a childsa"
}

check cbc 'enc aes-256 auth hmac-sha2-256'
grep -q ' childsa enc aes-256 ' cbc.out
check gcm 'enc aes-256-gcm'
grep -q 'configuration OK' gcm.out
if grep -q ' childsa ' gcm.out; then exit 1; fi
