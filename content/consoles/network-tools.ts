import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'Ping, traceroute, tcpdump',
  scope: 'What the usual tools print when packets are too large, refused or lost.',
  marks: { everywhere: true },
  messages: {
    'nettools-tcpdump-no-protocol-chosen': {
      text: 'type=14(no_protocol_chosen)',
      also: ['type=14(no_proposal_chosen)'],
      example: '    (n: prot_id=#0 type=14(no_protocol_chosen))',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'tcpdump up to 4.99.6 with -v: a NO_PROPOSAL_CHOSEN of IKEv2, in IKE_SA_INIT. Its sender refuses the phase 1 proposals, has no VPN for the address that asked, or only an IKEv1 one; its log says which. Without -v no notify is printed, and a refusal looks like a success: parent_sa ikev2_init[R].',
      source: 'tcpdump-isakmp',
    },
    'nettools-firewall-log-drops-ike': {
      text: '[UFW BLOCK] {details} DPT=500',
      also: [
        '[UFW BLOCK] {details} DPT=4500',
        'DROP {details} PROTO=UDP SPT=500 DPT=500',
        'DROP {details} PROTO=UDP SPT={port} DPT=4500',
        'BLOCK {details} PROTO=UDP SPT=500 DPT=500',
        'block,in,4 {details} udp {details} 500,500',
        'block,in,4 {details} udp {details} 4500,4500',
        'Deny udp src {source} dst {target}/500',
        'Deny udp src {source} dst {target}/4500',
        'denied udp {source}(500)',
        'denied udp {source}(4500)',
        'block in on {details} isakmp',
        'block in on {details} udp-encap',
        'block {details}:500 {target}:500 udp',
        'block {details}:4500 {target}:4500 udp',
      ],
      example: '[UFW BLOCK] IN=eth0 OUT= SRC=198.51.100.20 DST=203.0.113.10 LEN=540 PROTO=UDP SPT=500 DPT=500 LEN=520',
      role: 'either',
      problems: ['firewall-blocking-ipsec'],
      meaning:
        'A firewall drops IKE (UDP 500 or 4500). Where the two addresses are those of the VPN, allow UDP 500, UDP 4500 and ESP between them; from any other address it is noise from the Internet.',
      source: 'firewall-log-samples',
    },
    'nettools-modprobe-module-missing': {
      text: 'modprobe: FATAL: Module esp4 not found',
      also: ['esp6', 'xfrm_user', 'xfrm_interface', 'xfrm4_tunnel', 'af_key', 'ip_vti', 'ah4'].map(
        (module) => `modprobe: FATAL: Module ${module} not found`,
      ),
      example: 'modprobe: FATAL: Module esp4 not found in directory /lib/modules/6.1.0-28-cloud-amd64',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'The running kernel has no such module, so it cannot hold what the daemon negotiates: child SAs (esp4, xfrm_user), or the tunnel interface (ip_vti, xfrm_interface). Boot a kernel that has it; cloud kernels leave some out, and after an upgrade the old one runs until the next boot.',
      source: 'inferred',
    },
    'nettools-firewall-log-drops-fragments': {
      text: 'SRC={source} DST={target} {details} FRAG:{offset} PROTO=UDP',
      example: 'fw kernel: drop: IN=eth0 OUT= SRC=198.51.100.20 DST=203.0.113.10 LEN=620 TTL=52 ID=20177 FRAG:1480 PROTO=UDP',
      role: 'either',
      problems: ['ike-fragmentation', 'firewall-blocking-ipsec'],
      meaning:
        'A firewall logs, and mostly drops, later fragments of UDP: they carry no port, so a rule for UDP 500 does not let them pass. Between the addresses of the VPN it breaks large IKE messages: let fragments pass, or use IKE fragmentation at both ends.',
      source: 'rfc7383',
    },
    'nettools-firewall-log-drops-esp': {
      text: 'BLOCK {details} PROTO=ESP',
      also: ['DROP {details} PROTO=ESP', 'block,in,4 {details} esp', 'Deny protocol 50 src', 'Deny esp src', 'denied esp', 'denied 50'],
      example: '%ASA-4-106023: Deny protocol 50 src outside:198.51.100.20 dst inside:203.0.113.10 by access-group "outside_in"',
      role: 'either',
      problems: ['firewall-blocking-ipsec'],
      meaning:
        'A firewall drops ESP (IP protocol 50). Where the two addresses are those of the VPN, allow it, or force UDP encapsulation at the remote device.',
      source: 'firewall-log-samples',
    },
    'nettools-firewall-log-drops-bgp': {
      text: 'BLOCK {details} PROTO=TCP SPT={port} DPT=179',
      also: [
        'DROP {details} PROTO=TCP SPT={port} DPT=179',
        'Deny tcp src {source} dst {target}/179',
        'denied tcp {source} -> {target}(179)',
      ],
      example: '[UFW BLOCK] IN=vti0 OUT= SRC=169.254.100.1 DST=169.254.100.2 LEN=60 PROTO=TCP SPT=50123 DPT=179 WINDOW=29200 SYN',
      role: 'either',
      problems: ['bgp-transport-blocked'],
      meaning: 'A firewall drops BGP (TCP 179). Allow it on the tunnel interface, between the two tunnel addresses.',
      source: 'firewall-log-samples',
    },
    'nettools-netstat-tcp-md5': {
      text: 'TCPMD5NotFound',
      also: ['TCPMD5Unexpected', 'TCPMD5Failure'],
      example: '    TCPMD5Unexpected: 12',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'netstat -s: the kernel dropped TCP segments because of their MD5 signature: missing (NotFound), there and not wanted (Unexpected), or wrong (Failure). It counts for the whole host: where it grows with the attempts of this session, set the same BGP password on both ends.',
      source: 'lab-bgp-md5',
    },
    'nettools-nstat-md5-not-found': {
      text: 'TcpExtTCPMD5NotFound',
      example: 'TcpExtTCPMD5NotFound            11                 0.0',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'nstat -az | grep TCPMD5, twice while the session tries: a fault only if it grows. This end has a BGP password and the other end sends without one.',
      source: 'lab-bgp-md5',
    },
    'nettools-nstat-md5-unexpected': {
      text: 'TcpExtTCPMD5Unexpected',
      example: 'TcpExtTCPMD5Unexpected          11                 0.0',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'nstat -az | grep TCPMD5, twice while the session tries: a fault only if it grows. The other end sends with a BGP password and this end has none for it.',
      source: 'lab-bgp-md5',
    },
    'nettools-nstat-md5-failure': {
      text: 'TcpExtTCPMD5Failure',
      example: 'TcpExtTCPMD5Failure             11                 0.0',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'nstat -az | grep TCPMD5, twice while the session tries: a fault only if it grows. Both ends have a BGP password, and they differ.',
      source: 'lab-bgp-md5',
    },
    'nettools-nstat-min-ttl-drop': {
      text: 'TcpExtTCPMinTTLDrop',
      also: ['TCPMinTTLDrop'],
      example: 'TcpExtTCPMinTTLDrop             23                 0.0',
      role: 'either',
      problems: ['bgp-transport-blocked'],
      meaning:
        'nstat -az | grep MinTTL, twice: a fault only if it grows. This end demands TTL security (GTSM), and the other end sends with a smaller TTL. The session can hang in OpenSent or OpenConfirm. Turn TTL security off: the SDDC’s form has none.',
      source: 'lab-bgp-ttl',
    },
    'nettools-frag-needed-df-set': {
      text: 'Frag needed and DF set (mtu',
      also: ['Frag needed and DF set'],
      example: 'From 203.0.113.1 icmp_seq=1 Frag needed and DF set (mtu = 1422)',
      role: 'either',
      problems: ['mtu-mss'],
      meaning:
        'A router on the way says which size fits. For a ping it only says that this size is too large: try smaller ones. Where TCP hangs, lower the MTU of the tunnel interface (1350 to begin with) and clamp the TCP MSS to 1310.',
      source: 'iputils',
    },
    'nettools-message-too-long': {
      text: 'local error: message too long, mtu',
      also: ['sendto: Message too long', 'Message too long [errno 90'],
      example: 'ping: local error: message too long, mtu=1422',
      role: 'either',
      problems: ['mtu-mss'],
      meaning:
        'The packet is larger than this host takes for the path, and may not be fragmented. For a ping it only says that this size is too large: try smaller ones. Lower the MTU of the tunnel interface (1350 to begin with) and clamp the TCP MSS to 1310.',
      source: 'iputils',
    },
    'nettools-packet-needs-to-be-fragmented': {
      text: 'Packet needs to be fragmented but DF set',
      also: ['fragmentation needed and DF set', 'Fragmentation needed but DF bit set', 'fragmentation needed but do not fragment bit set'],
      example: 'Packet needs to be fragmented but DF set.',
      role: 'either',
      problems: ['mtu-mss'],
      meaning:
        'The packet is larger than the path takes. For a ping it only says that this size is too large: try smaller ones. Where TCP hangs, lower the MTU of the tunnel interface (1350 to begin with) and clamp the TCP MSS to 1310.',
      source: 'windows-ping',
    },
    'nettools-unreachable-need-to-frag': {
      text: 'unreachable - need to frag',
      example: 'IP 203.0.113.1 > 203.0.113.10: ICMP 192.0.2.130 unreachable - need to frag (mtu 1400), length 556',
      role: 'either',
      problems: ['mtu-mss'],
      meaning:
        'A router on the way says which size fits: once for each path that is normal. If the sender goes on with large packets, this message does not reach it.',
      source: 'tcpdump-icmp',
    },
    'nettools-icmp-type-3-code-4': {
      text: 'ICMP type 3 code 4',
      also: ['type 3 code 4', 'ICMP type=3, code=4'],
      example:
        'ERROR: asynchronous network error report on eth0 (203.0.113.10:4500) for message to 198.51.100.20:4500, complainant 203.0.113.1: Message too long [errno 90, origin ICMP type 3 code 4 (not authenticated)]',
      role: 'either',
      problems: ['mtu-mss'],
      meaning:
        'Fragmentation is needed and not allowed: the path takes smaller packets than were sent. Once, it is normal path MTU discovery; if it goes on, lower the MTU and clamp the TCP MSS.',
      source: 'rfc1191',
    },
    'nettools-tcpdump-isakmp-asks': {
      text: 'isakmp: phase 1 I ident',
      also: ['isakmp: phase 1 I agg', 'isakmp: parent_sa ikev2_init[I]'],
      example: '10:00:00.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 1 I ident',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      tells: 'ike-started',
      meaning:
        'An initiator asks: once, and answered by a line with R, it is the normal start. If it repeats and none with R follows, there is no answer: look whether it arrives at the other end. If it arrives, that end has no VPN for this address, uses the other IKE version only, or its answer is lost.',
      source: 'tcpdump-isakmp',
    },
    'nettools-tcpdump-isakmp-answers': {
      text: 'isakmp: phase 1 R ident',
      also: ['isakmp: parent_sa ikev2_init[R]', 'isakmp: phase 2/others R'],
      example: '10:00:00.150000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: phase 1 R ident',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'The responder answers. Captured at the end that asks, it proves the path of this port both ways; at the end that answers, only that the answer left. It can be a refusal, which looks the same without -v.',
      source: 'tcpdump-isakmp',
    },
    'nettools-port-500-unreachable': {
      text: 'udp port 500 unreachable',
      also: ['udp port isakmp unreachable', 'udp port 4500 unreachable', 'udp port ipsec-nat-t unreachable'],
      example: 'IP 198.51.100.20 > 203.0.113.10: ICMP 198.51.100.20 udp port isakmp unreachable, length 556',
      role: 'either',
      problems: ['remote-peer-not-configured', 'peer-unreachable', 'firewall-blocking-ipsec'],
      meaning:
        'The host that answers is there and no IKE service listens on it: the VPN is not started there, or this is not the VPN gateway. A firewall can answer the same way.',
      source: 'tcpdump-icmp',
    },
    'nettools-protocol-50-unreachable': {
      text: 'protocol 50 unreachable',
      also: ['protocol esp unreachable'],
      example: 'IP 198.51.100.20 > 203.0.113.10: ICMP 198.51.100.20 protocol 50 unreachable, length 132',
      role: 'either',
      problems: ['firewall-blocking-ipsec'],
      meaning:
        'Native ESP (IP protocol 50) is refused, by a firewall or by a host that accepts no ESP. Allow it on the way, or force UDP encapsulation at the remote device.',
      source: 'tcpdump-icmp',
    },
    'nettools-pings-none-answered': {
      text: 'pings: none is answered',
      example: `PING 10.2.0.7 (10.2.0.7) from 10.1.0.1 : 56(84) bytes of data.
--- 10.2.0.7 ping statistics ---
3 packets transmitted, 0 received, 100% packet loss, time 2041ms`,
      role: 'either',
      problems: ['routing-missing', 'sddc-firewall', 'nat-exemption', 'firewall-blocking-ipsec'],
      onceIkeUp: ['routing-missing', 'nat-exemption', 'sddc-firewall', 'firewall-blocking-ipsec'],
      meaning:
        'Nothing came back; by itself that does not say where it was lost. Read the counters of the child SA at both ends while it runs: where the outgoing one stands still, the ping never enters the tunnel (route, NAT, networks).',
      source: 'inferred',
    },
    'nettools-trace-loop-outside': {
      text: 'trace: the way to a public address goes in a circle',
      example: `traceroute to 198.51.100.20 (198.51.100.20), 30 hops max, 60 byte packets
 1  203.0.113.1  0.5 ms
 2  192.0.2.5  4.1 ms
 3  192.0.2.9  4.8 ms
 4  192.0.2.5  5.2 ms
 5  192.0.2.9  5.9 ms
 6  192.0.2.5  6.3 ms`,
      role: 'either',
      problems: ['peer-unreachable', 'routing-missing'],
      meaning:
        'Routers on the way send packets for this address back to each other until their hops are used up. Check the address. Where own or private routers are in the circle, mend the routes there. Else it is for the site that owns the address, whose router may send it back by its default route, or for its provider.',
      source: 'rfc1812',
    },
    'nettools-trace-loop-inside': {
      text: 'trace: the way to a private address goes in a circle',
      example: `traceroute to 10.2.0.7 (10.2.0.7), 30 hops max, 60 byte packets
 1  10.1.0.1  0.5 ms
 2  10.1.0.254  0.7 ms
 3  10.1.0.1  0.9 ms
 4  10.1.0.254  1.1 ms
 5  10.1.0.1  1.3 ms
 6  10.1.0.254  1.5 ms`,
      role: 'either',
      problems: ['routing-missing', 'bgp-route-preference'],
      meaning:
        'Routers hold each other for the way to this network. Where tunnel addresses are among the hops it goes in and comes back: the far end has no route of its own for it, only one that leads back. Else it never goes in: look the route up at each router of the circle. It must lead to the VPN gateway, and there into the tunnel.',
      source: 'rfc1812',
    },
    'nettools-pings-peer-lost': {
      text: 'pings: the peer of the tunnel answers none',
      example: `1   IKE Peer: 198.51.100.20
    State   : MM_WAIT_MSG2
Sending 5, 100-byte ICMP Echos to 198.51.100.20, timeout is 2 seconds:
Success rate is 0 percent (0/5)`,
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured'],
      tells: 'no-reply',
      meaning:
        'The public address of the peer answers no ping, and its tunnel is not up. Many gateways answer none on purpose: ping another address behind the same line, and trace the way to see where it ends.',
      source: 'inferred',
    },
    'nettools-pings-neighbor-answers': {
      text: 'pings: the BGP neighbor answers, and its session waits for TCP',
      example: `Neighbor      V    AS MsgRcvd MsgSent   TblVer  InQ OutQ Up/Down  State/PfxRcd
169.254.100.1 4 64512       0       0        1    0    0 never    Active
router# show ip bgp summary | include 169.254
router# ping 169.254.100.1
PING 169.254.100.1 (169.254.100.1): 56 data bytes
2 packets transmitted, 2 packets received, 0% packet loss`,
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-authentication'],
      tells: 'echo',
      meaning:
        'The neighbor is there and the tunnel carries packets, but no TCP connection to port 179 comes up. Look for a filter on either end, then for a BGP password on one end only.',
      source: 'inferred',
    },
    'nettools-pings-large-lost': {
      text: 'pings: small ones are answered and large ones are not',
      example: `Sending 5, 1300-byte ICMP Echos to 192.0.2.7, timeout is 2 seconds:
!!!!!
Success rate is 100 percent (5/5), round-trip min/avg/max = 20/20/21 ms
Sending 5, 1460-byte ICMP Echos to 192.0.2.7, timeout is 2 seconds:
.....
Success rate is 0 percent (0/5)`,
      role: 'either',
      problems: ['mtu-mss'],
      meaning:
        'Several pings together: the tunnel carries small packets and loses large ones. With the DF bit set that is expected above the MTU of the tunnel; it is a fault where TCP still sends packets of that size. Clamp the MSS.',
      source: 'inferred',
    },
    'nettools-capture-first-unanswered': {
      text: 'capture: the first IKE exchange is never answered',
      example: `10:00:00.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]
10:00:04.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]`,
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'Requests leave and nothing comes back. Capture at the other end too. If they do not arrive, it is the way there; if they arrive and no answer leaves, that end has no VPN for this address, uses the other IKE version only, or drops them itself; if an answer leaves, the way back loses it.',
      source: 'inferred',
    },
    'nettools-capture-first-unanswered-here': {
      text: 'capture: IKE comes in and is never answered',
      example: `1.100000 wan1 in 198.51.100.20.500 -> 203.0.113.10.500: udp 464
5.100000 wan1 in 198.51.100.20.500 -> 203.0.113.10.500: udp 464`,
      role: 'responder',
      problems: ['remote-peer-not-configured', 'firewall-blocking-ipsec', 'ike-version-mismatch'],
      meaning:
        'Requests arrive at this device, and it does not answer: it has no VPN for this address, uses the other IKE version only, or its own firewall drops them. Compare the address of the peer that is set here with the one that asks.',
      source: 'inferred',
    },
    'nettools-capture-peer-not-reached': {
      text: 'capture: a router says that the peer of IKE cannot be reached',
      example: `10:00:00.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]
10:00:00.120000 IP 203.0.113.1 > 203.0.113.10: ICMP host 198.51.100.20 unreachable, length 36
10:00:04.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]`,
      role: 'initiator',
      problems: ['peer-unreachable'],
      meaning: 'A router on the way has no route to the address of the peer. Check that address, then the route to it.',
      source: 'tcpdump-icmp',
    },
    'nettools-capture-modes-differ': {
      text: 'capture: each end asks in another mode of IKEv1',
      example: `10:00:00.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 1 I ident
10:00:02.100000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: phase 1 I agg`,
      role: 'either',
      problems: ['ike-mode-mismatch'],
      meaning: 'One end starts main mode, the other aggressive mode. The SDDC uses main mode only: set that.',
      source: 'vmc-auth',
    },
    'nettools-capture-first-asked-again': {
      text: 'capture: the first IKE exchange is answered and asked again',
      example: `10:00:00.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp 2.0 msgid 00000000: parent_sa ikev2_init[I]:
10:00:00.150000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp 2.0 msgid 00000000: parent_sa ikev2_init[R]:
    (sa: len=44
10:00:01.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp 2.0 msgid 00000000: parent_sa ikev2_init[I]:
10:00:03.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp 2.0 msgid 00000000: parent_sa ikev2_init[I]:`,
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'peer-unreachable', 'nat-traversal'],
      meaning:
        'The answer accepts, and the end that asked sends the same again: the answer does not arrive. Capture there too; a filter on the way back drops it.',
      source: 'rfc7296',
    },
    'nettools-capture-later-unanswered': {
      text: 'capture: the first IKE exchange is answered, the next one never',
      example: `10:00:00.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]
10:00:00.150000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: parent_sa ikev2_init[R]
10:00:00.160000 IP 203.0.113.10.4500 > 198.51.100.20.4500: NONESP-encap: isakmp: child_sa  ikev2_auth[I]
10:00:04.160000 IP 203.0.113.10.4500 > 198.51.100.20.4500: NONESP-encap: isakmp: child_sa  ikev2_auth[I]`,
      role: 'either',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation', 'pre-shared-key-mismatch'],
      meaning:
        'UDP 500 works both ways, and what follows gets no answer. On UDP 4500 it is the port first: a filter, or NAT traversal off at one end. Large packets point to lost fragments. An end with another key may not answer either: in IKEv1, and a FortiGate in IKEv2 as well.',
      source: 'lab-udp-4500',
    },
    'nettools-capture-later-in-fragments-unanswered': {
      text: 'capture: the second IKE exchange goes in fragments and is never answered',
      example: `08:00:01.000001 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]
08:00:01.040001 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: parent_sa ikev2_init[R]
08:00:01.050001 IP 203.0.113.10.4500 > 198.51.100.20.4500: NONESP-encap: isakmp: child_sa  ikev2_auth[I]
08:00:01.050010 IP 203.0.113.10 > 198.51.100.20: udp
08:00:05.050001 IP 203.0.113.10.4500 > 198.51.100.20.4500: NONESP-encap: isakmp: child_sa  ikev2_auth[I]
08:00:05.050010 IP 203.0.113.10 > 198.51.100.20: udp`,
      role: 'either',
      problems: ['ike-fragmentation', 'nat-traversal', 'firewall-blocking-ipsec'],
      meaning:
        'IKE_AUTH is larger than a packet, goes out in IP fragments, and nothing comes back. Something on the way drops fragments: turn IKE fragmentation (RFC 7383) on at the remote, which helps only if the SDDC announces it too, or send less.',
      source: 'rfc7383',
    },
    'wire-phase-1-refused': {
      text: 'capture: the last message of phase 1 is answered by INFORMATIONAL',
      example: `10:00:00.000000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 1 I ident
10:00:00.020000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: phase 1 R ident
10:00:00.040000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 1 I ident
10:00:00.070000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: phase 1 R ident
10:00:00.090000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 1 I ident[E]
10:00:00.120000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: phase 2/others R inf[E]`,
      role: 'either',
      problems: ['ike-identity-mismatch', 'pre-shared-key-mismatch', 'certificate-problem'],
      meaning:
        'Main mode reached the message with identity and hash, and the responder answers with a notify. With another key it cannot read the identity, and some responders answer that the same way. Its log names the cause.',
      source: 'rfc2408',
    },
    'wire-same-port-unanswered': {
      text: 'capture: an encrypted request over the port that worked is never answered',
      example: `10:00:00.000000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 1 I ident
10:00:00.020000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: phase 1 R ident
10:00:00.040000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 1 I ident
10:00:00.070000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: phase 1 R ident
10:00:00.090000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 1 I ident[E]
10:00:10.090000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 1 I ident[E]
10:00:30.090000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 1 I ident[E]`,
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'ike-fragmentation', 'firewall-blocking-ipsec'],
      meaning:
        'The first exchange was answered, and the next request, over the same port, is not. An end that cannot decrypt it, or refuses the key or the identity, may not answer, above all in IKEv1. Where the request is larger than 1,200 bytes, it may be lost because of its size. The log of that end says which; the address and the port are right.',
      source: 'inferred',
    },
    'wire-quick-mode-refused': {
      text: 'capture: quick mode is answered by INFORMATIONAL',
      example: `10:00:00.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 1 I ident[E]
10:00:00.150000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: phase 1 R ident[E]
10:00:00.160000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 2/others I oakley-quick[E]
10:00:00.210000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: phase 2/others R inf[E]`,
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'ike-up',
      meaning:
        'Phase 1 is up, and the offer of quick mode is refused: ESP proposal or PFS (NO-PROPOSAL-CHOSEN), or networks (INVALID-ID-INFORMATION). The notify is encrypted; the log of either end names it.',
      source: 'rfc2409',
    },
    'wire-quick-mode-unanswered': {
      text: 'capture: quick mode is never answered',
      example: `10:00:00.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 1 I ident[E]
10:00:00.150000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: phase 1 R ident[E]
10:00:00.160000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 2/others I oakley-quick[E]
10:00:10.160000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 2/others I oakley-quick[E]`,
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch', 'firewall-blocking-ipsec'],
      tells: 'ike-up',
      meaning:
        'Phase 1 is up for the end that asks, and the other end does not answer quick mode. Some responders refuse phase 2 without an answer; its log says so. If that shows nothing, the packets do not arrive.',
      source: 'inferred',
    },
    'wire-falls-silent': {
      text: 'capture: the IKE SA was up, and a request is sent again and again',
      example: `10:00:01.100000 IP 203.0.113.10 > 198.51.100.20: ESP(spi=0xc1a2b3c4,seq=0x51), length 132
10:00:01.150000 IP 198.51.100.20 > 203.0.113.10: ESP(spi=0xd1a2b3c4,seq=0x4d), length 132
10:00:02.100000 IP 203.0.113.10 > 198.51.100.20: ESP(spi=0xc1a2b3c4,seq=0x52), length 132
10:00:32.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: child_sa  inf2[I]
10:00:36.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: child_sa  inf2[I]`,
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable', 'stale-sa'],
      tells: 'down',
      meaning:
        'An exchange worked in this SA, and then nothing comes back: the other end is gone, restarted without its SAs, or the path is cut. The end that asks will give up and close the tunnel.',
      source: 'rfc7296',
    },
    'nettools-reassembly-time-exceeded': {
      text: 'ip reassembly time exceeded',
      also: ['Fragment reassembly time exceeded'],
      example: '10:00:31.160000 IP 198.51.100.20 > 203.0.113.10: ICMP ip reassembly time exceeded, length 556',
      role: 'either',
      problems: ['ike-fragmentation', 'firewall-blocking-ipsec', 'mtu-mss'],
      meaning:
        'Some fragments of a packet came to this host and others never did, so it gave the packet up. For IKE that is mostly IKE_AUTH with certificates: turn IKE fragmentation (RFC 7383) on, which helps only if both ends announce it, or let fragments pass.',
      source: 'tcpdump-icmp',
    },
    'nettools-capture-versions-differ': {
      text: 'capture: each end asks in another IKE version',
      example: `10:00:00.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: phase 1 I ident
10:00:02.100000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: parent_sa ikev2_init[I]`,
      role: 'either',
      problems: ['ike-version-mismatch'],
      meaning: 'One end starts IKEv1, the other IKEv2. Set both to one version.',
      source: 'lab-ike-version',
    },
    'nettools-capture-ike-answered': {
      text: 'capture: IKE is answered',
      example: `10:00:00.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]
10:00:00.150000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: parent_sa ikev2_init[R]`,
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'There is an answer. Captured at the end that asks, UDP 500 passes both ways; at the other end, the answer only left. It may be a refusal: print it with -v, or read the log of the end that sent it (that of an SDDC cannot be read).',
      source: 'tcpdump-isakmp',
    },
    'nettools-capture-bgp-both-ways': {
      text: 'capture: BGP messages in both directions',
      example: `10:01:00.112038 IP 169.254.100.2.51022 > 169.254.100.1.179: Flags [P.], seq 1:20, ack 1, win 509, length 19: BGP, length: 19
10:01:08.300192 IP 169.254.100.1.179 > 169.254.100.2.51022: Flags [P.], seq 1:20, ack 20, win 509, length 19: BGP, length: 19`,
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'Both ends go on sending BGP messages, and none is a NOTIFICATION. The session is up: look at prefixes and routes.',
      source: 'rfc4271',
    },
    'nettools-capture-source-translated': {
      text: 'capture: packets to a private network leave with an outer source',
      example: `10:02:00.100000 lan in 10.15.2.40 -> 10.240.1.4: icmp: echo request
10:02:00.100200 vpn out 203.0.113.10 -> 10.240.1.4: icmp: echo request`,
      role: 'either',
      problems: ['nat-exemption', 'routing-missing'],
      meaning:
        'The source address was translated before the packet left. Towards the SDDC it must keep its own: exempt this traffic from NAT, or take NAT out of the policy. A ping from the router itself takes its outside address: give it a source.',
      source: 'inferred',
    },
    'nettools-capture-not-passed-on': {
      text: 'capture: packets come in and are not passed on',
      example: `2.104822 vpn in 10.15.2.40 -> 10.240.1.4: icmp: echo request
2.104871 lan out 10.15.2.40 -> 10.240.1.4: icmp: echo request
5.310114 vpn in 10.15.2.40.51544 -> 10.240.1.4.443: syn 2203110381
6.311020 vpn in 10.15.2.40.51544 -> 10.240.1.4.443: syn 2203110381`,
      role: 'either',
      problems: ['sddc-firewall', 'routing-missing'],
      meaning:
        'These packets reach the device that captures and leave it by no interface: its policy drops them. Where others of the same network pass, a rule for this port or direction is missing. See its traffic log, and allow the traffic between LAN and tunnel in both directions.',
      source: 'fortinet-sniffer',
    },
    'nettools-capture-leaves-nowhere': {
      text: 'capture: packets of the own network come in and leave nowhere',
      example: `gw # diagnose sniffer packet any 'host 10.15.2.40' 4
5.310114 lan in 10.240.1.4.51544 -> 10.15.2.40.443: syn 2203110381
6.311020 lan in 10.240.1.4.51544 -> 10.15.2.40.443: syn 2203110381`,
      role: 'either',
      problems: ['routing-missing', 'sddc-firewall'],
      meaning:
        'The device that captures gets packets for the other side and sends them nowhere: it has no route by the tunnel, or its policy drops them. Look up the route, then the policy between LAN and tunnel.',
      source: 'fortinet-sniffer',
    },
    'nettools-capture-inside-unanswered': {
      text: 'capture: calls inside go unanswered',
      example: `10:02:00.100000 IP 10.15.2.40.50122 > 10.240.1.4.443: Flags [S], seq 100, win 64240, length 0
10:02:01.110000 IP 10.15.2.40.50122 > 10.240.1.4.443: Flags [S], seq 100, win 64240, length 0
10:02:03.120000 IP 10.15.2.40.50122 > 10.240.1.4.443: Flags [S], seq 100, win 64240, length 0`,
      role: 'either',
      problems: ['sddc-firewall', 'routing-missing'],
      tells: 'no-reply',
      meaning:
        'The SYN is sent again and again, and neither SYN-ACK nor RST comes back here. On the tunnel interface it left: a rule at the other end or on the host drops it, the host is off, or the answer has no route back. On the LAN it may not have entered the tunnel: capture there next.',
      source: 'rfc9293',
    },
    'nettools-capture-leaves-in-clear': {
      text: 'capture: packets for the other end leave in clear',
      example: `1.411022 to-vpn in 10.20.0.5 -> 10.1.1.5: icmp: echo request
1.411150 lan out 10.20.0.5 -> 10.1.1.5: icmp: echo request
1.411688 lan in 10.1.1.5 -> 10.20.0.5: icmp: echo reply
1.411730 wan1 out 10.1.1.5 -> 10.20.0.5: icmp: echo reply
2.412301 to-vpn in 10.20.0.5 -> 10.1.1.5: icmp: echo request
2.412377 lan out 10.20.0.5 -> 10.1.1.5: icmp: echo request
2.412890 lan in 10.1.1.5 -> 10.20.0.5: icmp: echo reply
2.412921 wan1 out 10.1.1.5 -> 10.20.0.5: icmp: echo reply`,
      role: 'either',
      problems: ['routing-missing', 'nat-exemption', 'traffic-selector-mismatch'],
      meaning:
        'They go out unencrypted, beside the tunnel. Route-based: the route to that network leads elsewhere. Policy-based: no selector holds this pair of networks, or NAT changed the source before it was looked at.',
      source: 'fortinet-sniffer',
    },
    'nettools-capture-esp-out-of-order': {
      text: 'capture: ESP is out of order',
      example: `00:00:00.000100 IP 198.51.100.20 > 203.0.113.10: ESP(spi=0xc1a2b3c4,seq=0x2a100), length 1432
00:00:00.000200 IP 198.51.100.20 > 203.0.113.10: ESP(spi=0xc1a2b3c4,seq=0x29e00), length 1432
00:00:00.000300 IP 198.51.100.20 > 203.0.113.10: ESP(spi=0xc1a2b3c4,seq=0x29e02), length 1432
00:00:00.000400 IP 198.51.100.20 > 203.0.113.10: ESP(spi=0xc1a2b3c4,seq=0x29e04), length 1432`,
      role: 'either',
      problems: ['replay-check-failed'],
      tells: 'echo',
      meaning:
        'Packets of one SA come more than 64 numbers late, as over two lines at once: a receiver whose window is 64, or less, drops them as replayed. Widen its window, or keep an SA on one line.',
      source: 'rfc4303',
    },
    'nettools-capture-mapping-changed': {
      text: 'capture: the NAT mapping of a peer changed',
      example: `10:02:00.100000 IP 198.51.100.20.61022 > 203.0.113.10.4500: UDP-encap: ESP(spi=0xc1a2b3c4,seq=0x51), length 132
10:42:00.100000 IP 198.51.100.20.14077 > 203.0.113.10.4500: UDP-encap: ESP(spi=0xc1a2b3c4,seq=0x52), length 132
10:42:00.110000 IP 203.0.113.10.4500 > 198.51.100.20.61022: UDP-encap: ESP(spi=0xd1a2b3c4,seq=0x4d), length 132
10:42:01.110000 IP 203.0.113.10.4500 > 198.51.100.20.61022: UDP-encap: ESP(spi=0xd1a2b3c4,seq=0x4e), length 132`,
      role: 'either',
      problems: ['nat-traversal', 'dead-peer-detection'],
      meaning:
        'The NAT before the peer forgot the mapping, and gave its next packet another port; this end goes on to send to the old one. IKEv2 lets an end that is not behind NAT follow the last packet that proves genuine: see that it does. Have the end behind NAT send keepalives sooner than that NAT forgets.',
      source: 'rfc7296',
    },
    'nettools-capture-large-lost': {
      text: 'capture: the same large segment again and again',
      example: `10:02:00.100000 IP 10.2.32.15.443 > 192.0.2.20.50544: Flags [.], seq 1:1449, ack 518, win 501, length 1448
10:02:00.310000 IP 10.2.32.15.443 > 192.0.2.20.50544: Flags [.], seq 1:1449, ack 518, win 501, length 1448
10:02:00.730000 IP 10.2.32.15.443 > 192.0.2.20.50544: Flags [.], seq 1:1449, ack 518, win 501, length 1448
10:02:00.740000 IP 192.0.2.20.50544 > 10.2.32.15.443: Flags [.], ack 1, win 502, length 0`,
      role: 'either',
      problems: ['mtu-mss', 'firewall-blocking-ipsec'],
      meaning:
        'The connection is open, small packets pass, and the same full packet is sent again without an answer. It is too large for the tunnel: clamp the MSS, and ping with DF for the size that passes.',
      source: 'rfc2923',
    },
    'nettools-capture-esp-one-way': {
      text: 'capture: ESP in one direction only',
      example: `10:00:01.100000 IP 203.0.113.10 > 198.51.100.20: ESP(spi=0xc1a2b3c4,seq=0x1), length 132
10:00:02.100000 IP 203.0.113.10 > 198.51.100.20: ESP(spi=0xc1a2b3c4,seq=0x2), length 132`,
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'routing-missing', 'sddc-firewall', 'nat-exemption'],
      meaning:
        'Packets are encrypted this way, and none come back. Capture at the other end: if they do not arrive, ESP is lost on the way; if they arrive, that end decrypts and then drops them, or sends no answer, because of its firewall, route or NAT. Traffic that is one-way by nature looks the same.',
      source: 'inferred',
    },
    'nettools-capture-esp-both-ways': {
      text: 'capture: ESP in both directions',
      example: `10:00:01.100000 IP 203.0.113.10 > 198.51.100.20: ESP(spi=0xc1a2b3c4,seq=0x1), length 132
10:00:01.150000 IP 198.51.100.20 > 203.0.113.10: ESP(spi=0xd1a2b3c4,seq=0x1), length 132`,
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning:
        'Both child SAs carry packets. Incoming packets arrive; only answers, or a capture at the other end, prove that outgoing ones do. Then look at single networks or sizes.',
      source: 'inferred',
    },
    'nettools-capture-ike-lost-between': {
      text: 'capture: IKE of one end never arrives at the other',
      example: `hub# tcpdump -ni eth0 udp port 500
10:00:00.120000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]
10:00:00.125000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: parent_sa ikev2_init[R]
10:00:04.120000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]
10:00:04.125000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp: parent_sa ikev2_init[R]
branch# tcpdump -ni eth0 udp port 500
10:00:00.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]
10:00:04.100000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp: parent_sa ikev2_init[I]`,
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'peer-unreachable', 'nat-traversal', 'ike-fragmentation'],
      meaning:
        'Two captures, one at each end: IKE leaves the one and is not seen at the other. If both ran at that time and their filters show it, something between the two places drops it: a filter of either site, the provider, or NAT that forwards elsewhere. Where only UDP 4500 or only large packets are lost, it is that port, or fragments.',
      source: 'inferred',
    },
    'nettools-capture-esp-lost-between': {
      text: 'capture: ESP of one end never arrives at the other',
      example: `hub# tcpdump -ni eth0 host 203.0.113.10
10:00:01.100000 IP 198.51.100.20 > 203.0.113.10: ESP(spi=0xc1a2b3c4,seq=0x1), length 132
10:00:02.100000 IP 198.51.100.20 > 203.0.113.10: ESP(spi=0xc1a2b3c4,seq=0x2), length 132
branch# tcpdump -ni eth0 host 198.51.100.20
10:00:01.400000 IP 203.0.113.10 > 198.51.100.20: ESP(spi=0xd1a2b3c4,seq=0x1), length 132
10:00:02.400000 IP 203.0.113.10 > 198.51.100.20: ESP(spi=0xd1a2b3c4,seq=0x2), length 132`,
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'nat-traversal', 'peer-unreachable'],
      meaning:
        'Two captures, one at each end: ESP leaves the one and is not seen at the other. First make sure that the capture there can show ESP: a FortiGate does not show what its network processor takes, so look whether its counters grow. Else something between drops it: let protocol 50 pass, or UDP 4500 where there is NAT. Where protocol 50 cannot pass, force UDP encapsulation, which holds from the next IKE SA on.',
      source: 'inferred',
    },
    'nettools-capture-answer-elsewhere': {
      text: 'capture: the answer takes another way than the request',
      example: `10:00:01.100000 00:00:5e:00:53:01 > 00:00:5e:00:53:07, ethertype IPv4 (0x0800), length 74: 10.2.0.7.51002 > 10.1.0.9.443: Flags [S], seq 7, win 64240, length 0
10:00:01.100080 00:00:5e:00:53:07 > 00:00:5e:00:53:fe, ethertype IPv4 (0x0800), length 74: 10.1.0.9.443 > 10.2.0.7.51002: Flags [S.], seq 9, ack 8, win 65160, length 0
10:00:02.100000 00:00:5e:00:53:01 > 00:00:5e:00:53:07, ethertype IPv4 (0x0800), length 74: 10.2.0.7.51002 > 10.1.0.9.443: Flags [S], seq 7, win 64240, length 0`,
      role: 'either',
      problems: ['routing-missing', 'bgp-route-preference'],
      meaning:
        'The host answers, and its answer goes to another router, or comes in by another line, than the request took. The firewall that saw the request never sees the answer, or sees it on another line and drops it, so the request is sent again. At the end of the host that answers, let the route for the other network lead to its VPN gateway; with two ways compare which one each end prefers.',
      source: 'inferred',
    },
    'nettools-capture-sa-deleted': {
      text: 'capture: an end deletes the IKE SA, and nothing follows',
      example: `    1 0.000000 203.0.113.10 → 198.51.100.20 ISAKMP 126 INFORMATIONAL MID=09 Initiator Request
    Payload: Delete (42)
        Protocol ID: IKE (1)
    2 0.040000 198.51.100.20 → 203.0.113.10 ISAKMP 126 INFORMATIONAL MID=09 Responder Response`,
      role: 'either',
      problems: ['peer-sent-delete', 'session-disabled', 'lifetime-rekey'],
      tells: 'down',
      meaning:
        'One end ends the IKE SA, and in IKEv2 its child SAs go with it. No new SA is seen in this capture. The log of the end that sent the Delete says why: it was switched off, its idle time or lifetime was over, or its settings changed.',
      source: 'rfc7296',
    },
    'nettools-capture-sa-deleted-again': {
      text: 'capture: the IKE SA is deleted again and again',
      example: `10:00:00.000000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp 1.0 msgid 00000000: phase 1 I ident: (id: idtype=IPv4 protoid=0 port=0 len=4 203.0.113.10) (hash: len=20)
10:00:00.030000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp 1.0 msgid 00000000: phase 1 R ident: (id: idtype=IPv4 protoid=0 port=0 len=4 198.51.100.20) (hash: len=20)
10:00:02.000000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp 1.0 msgid 4a5b6c7d: phase 2/others R inf: (hash: len=20) (d: doi=ipsec proto=isakmp spilen=16 nspi=1 spi=0a1b2c3d4e5f60718293a4b5c6d7e8f9)
10:00:06.000000 IP 203.0.113.10.500 > 198.51.100.20.500: isakmp 1.0 msgid 00000000: phase 1 I ident: (id: idtype=IPv4 protoid=0 port=0 len=4 203.0.113.10) (hash: len=20)
10:00:08.000000 IP 198.51.100.20.500 > 203.0.113.10.500: isakmp 1.0 msgid 5b6c7d8e: phase 2/others R inf: (hash: len=20) (d: doi=ipsec proto=isakmp spilen=16 nspi=1 spi=1b2c3d4e5f60718293a4b5c6d7e8f90a)`,
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning:
        'Each time after the IKE SA came up the same end sends a Delete for it. A Delete gives no reason: the log of that end does. tcpdump shows it only in what a device captured after it had decrypted it.',
      source: 'rfc7296',
    },
    'nettools-capture-syn-unanswered': {
      text: 'capture: SYN to TCP 179 is never answered',
      example: `10:00:01.100000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [S], seq 100, win 64240, length 0
10:00:02.100000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [S], seq 100, win 64240, length 0`,
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-authentication', 'bgp-neighbor-address'],
      meaning:
        'SYNs to BGP leave and nothing comes back, not even a reset. A filter drops it, the other end has a BGP password that does not fit, or the tunnel address is not there.',
      source: 'lab-bgp-nobody',
    },
    'nettools-capture-signed-unanswered': {
      text: 'capture: SYN to TCP 179 is signed with MD5 and never answered',
      example: `10:00:01.100000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [S], seq 100, win 64240, options [nop,nop,md5 shared secret not supplied with -M, can't check, mss 1380], length 0
10:00:02.100000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [S], seq 100, win 64240, options [nop,nop,md5 shared secret not supplied with -M, can't check, mss 1380], length 0`,
      role: 'either',
      problems: ['bgp-authentication', 'bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        'This end has a BGP password, and its SYN is dropped without an answer, as it is when the other end has another password or none. Without -M tcpdump cannot check the digest.',
      source: 'lab-bgp-md5',
    },
    'nettools-capture-syn-reset': {
      text: 'capture: SYN to TCP 179 is answered by RST',
      example: `10:00:01.100000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [S], seq 100, win 64240, length 0
10:00:01.150000 IP 169.254.100.1.179 > 169.254.100.2.41022: Flags [R.], seq 0, ack 101, win 0, length 0`,
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        'The host answers and refuses TCP 179. BGP does not run there, or does not listen on this address; a firewall may answer the same way.',
      source: 'lab-bgp-nobody',
    },
    'nettools-capture-md5-at-one-end': {
      text: 'capture: only one end signs its SYN with MD5',
      example: `10:00:01.100000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [S], seq 100, win 64240, options [mss 1380,nop,nop,md5 shared secret not supplied], length 0
10:00:02.100000 IP 169.254.100.1.33781 > 169.254.100.2.179: Flags [S], seq 200, win 64240, options [mss 1380], length 0`,
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'One end has a BGP password and the other none, so neither accepts the SYN of the other. Set the same password at both, or none.',
      source: 'lab-bgp-md5',
    },
    'nettools-capture-syn-out-of-hops': {
      text: 'capture: SYN to TCP 179 runs out of hops',
      example: `10:00:01.100000 IP 192.0.2.5.41022 > 192.0.2.77.179: Flags [S], seq 100, win 64240, length 0
10:00:01.100400 IP 192.0.2.1 > 192.0.2.5: ICMP time exceeded in-transit, length 68
10:00:02.100000 IP 192.0.2.5.41022 > 192.0.2.77.179: Flags [S], seq 100, win 64240, length 0`,
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        'External BGP sends with a TTL of 1, and a router on the way gives the packet up: the neighbor is not one hop away. Set as neighbor the address that the other end has in the /30 of the tunnel, with the tunnel interface as source; only where the neighbor really is farther away raise the hop limit (ebgp-multihop), which an SDDC does not take.',
      source: 'tcpdump-icmp',
    },
    'nettools-capture-tcp-answered': {
      text: 'capture: SYN to TCP 179 is answered',
      example: `10:00:01.100000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [S], seq 100, win 64240, length 0
10:00:01.150000 IP 169.254.100.1.179 > 169.254.100.2.41022: Flags [S.], seq 300, ack 101, win 65160, length 0`,
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'The SYN passed the filters, the password (or none) fits, and BGP listens there. It may still close at once on a neighbor that it does not know; see what follows.',
      source: 'lab-bgp-md5',
    },
    'nettools-capture-tcp-not-followed': {
      text: 'capture: TCP 179 opens, and the same packet is sent again and again',
      example: `10:00:01.100000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [S], seq 100, win 64240, length 0
10:00:01.150000 IP 169.254.100.1.179 > 169.254.100.2.41022: Flags [S.], seq 300, ack 101, win 65160, length 0
10:00:02.150000 IP 169.254.100.1.179 > 169.254.100.2.41022: Flags [S.], seq 300, ack 101, win 65160, length 0
10:00:04.150000 IP 169.254.100.1.179 > 169.254.100.2.41022: Flags [S.], seq 300, ack 101, win 65160, length 0`,
      role: 'either',
      problems: ['bgp-transport-blocked'],
      meaning:
        'The SYN arrives; what the sender of the repeated packet sends after it does not, or is dropped there. Allow TCP with source port 179 too, and compare TTL security (GTSM, ttl-security) and multihop.',
      source: 'lab-bgp-ttl',
    },
    'nettools-capture-tcp-closed-unheard': {
      text: 'capture: TCP 179 opens, and the end that was called closes it without a message',
      example: `10:00:01.100000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [S], seq 100, win 64240, length 0
10:00:01.150000 IP 169.254.100.1.179 > 169.254.100.2.41022: Flags [S.], seq 300, ack 101, win 65160, length 0
10:00:01.160000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [P.], seq 1:50, ack 1, win 63, length 49: BGP
10:00:01.170000 IP 169.254.100.1.179 > 169.254.100.2.41022: Flags [R.], seq 1, ack 50, win 64, length 0`,
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'BGP runs there and closes the connection before its own OPEN: first suspect that it has no neighbor with the address that connects. Compare the neighbor address of each end with the address that the other uses. A neighbor that is shut down, or waits after an error, may be refused the same way.',
      source: 'lab-bgp-stranger',
    },
    'nettools-capture-bgp-falls-silent': {
      text: 'capture: BGP was up, and the same packet is sent again and again',
      example: `10:00:01.100000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [P.], seq 50:69, ack 50, win 63, length 19: BGP
	Keepalive Message (4), length: 19
10:00:01.110000 IP 169.254.100.1.179 > 169.254.100.2.41022: Flags [P.], seq 50:69, ack 69, win 63, length 19: BGP
	Keepalive Message (4), length: 19
10:00:31.100000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [P.], seq 69:88, ack 69, win 63, length 19: BGP
	Keepalive Message (4), length: 19
10:00:31.400000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [P.], seq 69:88, ack 69, win 63, length 19: BGP
	Keepalive Message (4), length: 19
10:00:32.000000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [P.], seq 69:88, ack 69, win 63, length 19: BGP
	Keepalive Message (4), length: 19`,
      role: 'either',
      problems: ['bgp-timers', 'bgp-transport-blocked'],
      meaning:
        'KEEPALIVEs came from both ends, and then no acknowledgement: the hold timer will end the session. Look at the tunnel below first; then at a filter, or at a peer that hangs.',
      source: 'lab-bgp-hold-expired',
    },
    'nettools-capture-bgp-families-differ': {
      text: 'capture: the OPENs have no address family in common',
      example: `10:00:01.100000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [P.], seq 1:50, ack 1, win 63, length 49: BGP
	Open Message (1), length: 49
	      Multiprotocol Extensions (1), length: 4
		AFI IPv6 (2), SAFI Unicast (1)
10:00:01.110000 IP 169.254.100.1.179 > 169.254.100.2.41022: Flags [P.], seq 1:50, ack 50, win 63, length 49: BGP
	Open Message (1), length: 49
	      Multiprotocol Extensions (1), length: 4
		AFI IPv4 (1), SAFI Unicast (1)`,
      role: 'either',
      problems: ['bgp-open-mismatch', 'bgp-no-prefixes'],
      meaning: 'Even if the session comes up, no route can pass. Activate IPv4 unicast for the neighbor on the remote device.',
      source: 'lab-bgp-families',
    },
    'nettools-capture-bgp-routes-one-way': {
      text: 'capture: an end ends its announcements without a route',
      example: `10:00:01.100000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [P.], seq 1:50, ack 1, win 63, length 49: BGP
	Open Message (1), length: 49
10:00:01.110000 IP 169.254.100.1.179 > 169.254.100.2.41022: Flags [P.], seq 1:69, ack 50, win 63, length 68: BGP
	Open Message (1), length: 49
	Keepalive Message (4), length: 19
10:00:01.120000 IP 169.254.100.2.41022 > 169.254.100.1.179: Flags [P.], seq 50:92, ack 69, win 63, length 42: BGP
	Keepalive Message (4), length: 19
	Update Message (2), length: 23
	  End-of-Rib Marker (empty NLRI)`,
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'The session is up, and the sender of this End-of-RIB announced nothing before it. Look there for its networks, its redistribution and the policy towards this neighbor.',
      source: 'lab-bgp-no-policy',
    },
    'nettools-unreachable-admin-prohibited': {
      text: 'unreachable - admin prohibited',
      example: 'IP 203.0.113.1 > 203.0.113.10: ICMP host 198.51.100.20 unreachable - admin prohibited filter, length 576',
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'sddc-firewall'],
      meaning:
        'tcpdump: a filter refuses the packet and says so; the first address is the device that has it. Where the refused packet is IKE or ESP to the peer, allow it there; where it comes from inside the tunnel, it is a rule for the data traffic.',
      source: 'tcpdump-icmp',
    },
    'nettools-ping-packet-filtered': {
      text: 'icmp_seq={n} Packet filtered',
      also: ['icmp_seq={n} Destination Host Prohibited', 'icmp_seq={n} Destination Net Prohibited'],
      example: 'From 203.0.113.1 icmp_seq=1 Packet filtered',
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'sddc-firewall'],
      meaning:
        'ping: a filter refuses it; From names the device that has it. To the public address of the peer it is only a hint, as ping and IKE have rules of their own; to a host behind the tunnel it is the rule to look at.',
      source: 'iputils',
    },
    'nettools-rtnetlink-unreachable': {
      text: 'RTNETLINK answers: Network is unreachable',
      example: 'RTNETLINK answers: Network is unreachable',
      role: 'either',
      problems: ['routing-missing', 'peer-unreachable'],
      meaning:
        '`ip route get`: this host has no route for that address. For a network behind the tunnel add the route over the tunnel or learn it by BGP; for the public address of the peer fix the default route. From `ip route add`, the gateway that you named is not reachable.',
      source: 'iproute2-libnetlink',
    },
    'nettools-ping-network-unreachable': {
      text: 'connect: Network is unreachable',
      example: 'ping: connect: Network is unreachable',
      role: 'either',
      problems: ['routing-missing', 'peer-unreachable'],
      meaning:
        'ping: this host has no route for that address. For a host behind the tunnel add the route over the tunnel or learn it by BGP; for the public address of the peer fix the default route.',
      source: 'iputils',
    },
    'nettools-xfrm-in-no-states': {
      text: 'XfrmInNoStates',
      example: 'XfrmInNoStates          \t412',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        '/proc/net/xfrm_stat, all VPNs since the start, a fault only if it grows: ESP came for which the kernel has no SA of that SPI, address and protocol. The other end sends on an SA that is gone here.',
      source: 'linux-xfrm-proc',
    },
    'nettools-xfrm-in-tmpl-mismatch': {
      text: 'XfrmInTmplMismatch',
      example: 'XfrmInTmplMismatch      \t97',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'configuration-failed'],
      meaning:
        '/proc/net/xfrm_stat, all VPNs since the start, a fault only if it grows: packets were decrypted or came in clear, and the policy asks for another SA. Compare the policies with the SAs: reqid, mark, if_id, and networks that overlap.',
      source: 'linux-xfrm-proc',
    },
    'nettools-xfrm-in-no-pols': {
      text: 'XfrmInNoPols',
      example: 'XfrmInNoPols            \t203',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'configuration-failed'],
      meaning:
        '/proc/net/xfrm_stat, all VPNs since the start, a fault only if it grows: packets came out of an SA and no inbound policy lets them in. For example the selectors do not cover them, or a firewall script removed the policies.',
      source: 'linux-xfrm-proc',
    },
    'nettools-xfrm-in-pol-block': {
      text: 'XfrmInPolBlock',
      example: 'XfrmInPolBlock          \t31',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning:
        '/proc/net/xfrm_stat, all VPNs since the start, a fault only if it grows: a policy that blocks discarded the packets. Look for a `block` in `ip xfrm policy` that covers these networks.',
      source: 'linux-xfrm-proc',
    },
    'nettools-xfrm-in-state-proto-error': {
      text: 'XfrmInStateProtoError',
      example: 'XfrmInStateProtoError   \t36',
      role: 'either',
      problems: ['stale-sa', 'phase2-crypto-mismatch'],
      meaning:
        '/proc/net/xfrm_stat, all VPNs since the start, a fault only if it grows: packets failed in the SA itself, as with another key. Let the child SA be negotiated again; if it grows again, packets are changed on the way, or with each packet the ends compute integrity in different ways.',
      source: 'linux-xfrm-proc',
    },
    'nettools-xfrm-in-state-seq-error': {
      text: 'XfrmInStateSeqError',
      example: 'XfrmInStateSeqError     \t880',
      role: 'either',
      problems: ['replay-check-failed'],
      meaning:
        '/proc/net/xfrm_stat, all VPNs since the start, a fault only if it grows: the sequence number is outside the replay window. Look for QoS or several paths that change the order of packets, or make the window larger.',
      source: 'linux-xfrm-proc',
    },
    'nettools-xfrm-in-state-mismatch': {
      text: 'XfrmInStateMismatch',
      example: 'XfrmInStateMismatch     \t64',
      role: 'either',
      problems: ['nat-traversal'],
      meaning:
        '/proc/net/xfrm_stat, all VPNs since the start, a fault only if it grows: an option of the SA does not fit, such as UDP encapsulation: ESP came plain although UDP 4500 was agreed, or the reverse. Look for a NAT or helper on the way that changes it.',
      source: 'linux-xfrm-proc',
    },
    'nettools-xfrm-in-state-expired': {
      text: 'XfrmInStateExpired',
      example: 'XfrmInStateExpired      \t15',
      role: 'either',
      problems: ['lifetime-rekey', 'stale-sa'],
      meaning:
        '/proc/net/xfrm_stat, all VPNs since the start, a fault only if it grows: packets came on an SA that has expired. Compare the lifetimes of both ends, and see that the rekey succeeds.',
      source: 'linux-xfrm-proc',
    },
    'nettools-xfrm-out-no-states': {
      text: 'XfrmOutNoStates',
      example: 'XfrmOutNoStates         \t530',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch', 'peer-unreachable'],
      tells: 'echo',
      meaning:
        '/proc/net/xfrm_stat, all VPNs since the start, a fault only if it grows: packets matched a policy and no SA was there. The child SA does not come up: read the log of the IKE daemon.',
      source: 'linux-xfrm-proc',
    },
    'nettools-xfrm-out-pol-block': {
      text: 'XfrmOutPolBlock',
      example: 'XfrmOutPolBlock         \t44',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'configuration-failed'],
      meaning:
        '/proc/net/xfrm_stat, all VPNs since the start, a fault only if it grows: a policy that blocks discarded packets that leave. Look for a `block` in `ip xfrm policy`, as a daemon sets it while a tunnel is down.',
      source: 'linux-xfrm-proc',
    },
    'nettools-xfrm-acquire-error': {
      text: 'XfrmAcquireError',
      example: 'XfrmAcquireError        \t18',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'peer-unreachable', 'phase1-crypto-mismatch'],
      tells: 'echo',
      meaning:
        '/proc/net/xfrm_stat, all VPNs since the start, a fault only if it grows: packets came while their SA was still being negotiated. A few at each start are normal; if it goes on, the negotiation does not end well.',
      source: 'linux-xfrm-proc',
    },
    'nettools-conntrack-ike-unreplied': {
      text: 'dport=500 [UNREPLIED] src',
      example:
        'udp      17 29 src=203.0.113.10 dst=198.51.100.20 sport=500 dport=500 [UNREPLIED] src=198.51.100.20 dst=203.0.113.10 sport=500 dport=500 mark=0 use=1',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      tells: 'no-reply',
      meaning:
        'Connection tracking: IKE goes out, or comes in, and this host saw no answer. If src is this end, look at the way to the peer and whether it knows this address; if not, at the IKE daemon here.',
      source: 'iptables-tutorial-conntrack',
    },
    'nettools-conntrack-natt-unreplied': {
      text: 'dport=4500 [UNREPLIED] src',
      example:
        'udp      17 29 src=203.0.113.10 dst=198.51.100.20 sport=4500 dport=4500 [UNREPLIED] src=198.51.100.20 dst=203.0.113.10 sport=4500 dport=4500 mark=0 use=1',
      role: 'either',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'pre-shared-key-mismatch'],
      tells: 'no-reply',
      meaning:
        'Connection tracking: UDP 4500 in one direction only. UDP 4500 is blocked on the way, or the other end drops what arrives (IKE_AUTH, or with NAT ESP) without an answer.',
      source: 'iptables-tutorial-conntrack',
    },
    'nettools-conntrack-bgp-unreplied': {
      text: 'SYN_SENT {flow} dport=179 [UNREPLIED]',
      example:
        'tcp      6 117 SYN_SENT src=169.254.100.2 dst=169.254.100.1 sport=41822 dport=179 [UNREPLIED] src=169.254.100.1 dst=169.254.100.2 sport=179 dport=41822 use=1',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-authentication', 'bgp-neighbor-address'],
      tells: 'no-reply',
      meaning:
        'Connection tracking: the SYN to BGP is never answered. Look at the tunnel and the neighbor address, then at the BGP passwords: a SYN that does not fit is dropped without an answer.',
      source: 'iptables-tutorial-conntrack',
    },
    'nettools-ip-frag-fails': {
      text: 'IpFragFails',
      example: 'IpFragFails                     812                0.0',
      role: 'either',
      problems: ['mtu-mss'],
      meaning:
        'nstat -az, of the whole host since its start, a fault only if it grows: packets that had to be fragmented on the way out and could not, since DF was set. Lower the MTU of the tunnel interface and clamp the TCP MSS to 1310.',
      source: 'rfc4293',
    },
  },
});
