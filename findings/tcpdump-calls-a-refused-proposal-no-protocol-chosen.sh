#!/usr/bin/env bash
# tcpdump 4.99.3 (Debian 12) on a capture of IKEv2: the notify NO_PROPOSAL_CHOSEN (14, RFC 7296 3.10.1) is printed as "no_protocol_chosen",
# and only with -v. Without -v the refusal is the very line of a success: "parent_sa ikev2_init[R]".
# Who searches a capture for "no proposal chosen", or reads it without -v, finds nothing refused.
# Seen: as above, for an IKE_SA_INIT response that holds nothing but this notify.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq tcpdump=4.99.3-1 libpcap0.8 2>/dev/null
for package in *.deb; do dpkg -x "$package" root; done
library=$(dirname "$(find root -name 'libpcap.so.0.8' | head -n 1)")
# The package's own user is not installed here: stay the one who runs this.
dump() { LD_LIBRARY_PATH="$library" root/usr/bin/tcpdump -Z "$(id -un)" "$@" 2>/dev/null; }

hex() { printf '%b' "$(sed 's/ //g; s/../\\x&/g' <<<"$*")"; }
# A capture file of one packet: raw IP, UDP 500, IKEv2 header (exchange 34, response), one notify of type 14.
ike='1122334455667788 99aabbccddeeff00 29 20 22 20 00000000 00000024 00000008 0000 000e'
udp='01f4 01f4 002c 0000'
ip='4500 0040 0001 0000 40 11 0000 c0000201 c6336414'
{
  hex 'd4c3b2a1 0200 0400 00000000 00000000 ffff0000 65000000'
  hex '00000000 00000000 40000000 40000000'
  hex "$ip $udp $ike"
} >refused.pcap

LD_LIBRARY_PATH="$library" root/usr/bin/tcpdump --version 2>&1 | head -n 1
plain=$(dump -nt -r refused.pcap)
verbose=$(dump -ntv -r refused.pcap | tr -s '\n ' ' ')
echo "without -v: $plain"
echo "with -v:    $verbose"
grep -q 'parent_sa ikev2_init\[R\]$' <<<"$plain"
grep -q 'type=14(no_protocol_chosen)' <<<"$verbose"
! grep -qi 'proposal' <<<"$plain$verbose"
