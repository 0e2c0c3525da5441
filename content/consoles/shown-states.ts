import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'States in words',
  scope:
    'What lists of SAs, routes, interfaces and certificates, statistics and rules show together, on any device. What several lines show is given here in words.',
  marks: { everywhere: true },
  messages: {
    'state-child-missing': {
      text: 'child SA: none exists, and the IKE SA does',
      example: `Session-id:12, Status:UP-ACTIVE, IKE count:1, CHILD count:0
 82311 203.0.113.10/500   198.51.100.20/500   READY    INITIATOR`,
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'echo',
      meaning:
        'Phase 1 is up and phase 2 is not: when a child SA is refused, the IKE SA still comes up. Compare the ESP proposal with PFS, then the networks, and read the log of the end that answers: it names the cause. A policy that no traffic has matched yet looks the same.',
      source: 'rfc7296',
    },
    'state-child-none': {
      text: 'child SA: none exists',
      example: 'proxyid=sddc proto=0 sa=0 ref=1 serial=1',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'phase1-crypto-mismatch',
        'pre-shared-key-mismatch',
        'phase2-crypto-mismatch',
        'traffic-selector-mismatch',
      ],
      tells: 'echo',
      meaning:
        'No SA of this tunnel is up, or none is asked for before the first traffic. See whether its IKE SA is up, then read the log of IKE for the reason.',
      source: 'fortinet-ipsec-tunnels',
    },
    'state-child-narrowed': {
      text: 'child SA: its networks are narrower than what was asked for',
      example: `  net: #9, reqid 2, INSTALLED, TUNNEL, ESP:AES_GCM_16-256
    local  192.0.2.0/26
    remote 192.0.2.128/25
  net: TUNNEL, rekeying every 3600s
    local:  192.0.2.0/25
    remote: 192.0.2.128/25`,
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The other end accepted fewer networks than this end asked for (narrowing): the rest have no SA. Compare the networks of both ends and make them mirror each other.',
      source: 'rfc7296',
    },
    'state-tunnel-up': {
      text: 'tunnel: its list or record says that it is up',
      example: `Peplink > IPsec VPN
Profile   Remote Gateway   Status
SDDC      203.0.113.40     Connected`,
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'The device lists this tunnel as up: both phases are done. Whether traffic passes, its counters tell.',
      source: 'fortinet-ipsec-tunnels',
    },
    'state-ike-up': {
      text: 'IKE SA: its list says that it is up',
      example: `Index   State  Initiator cookie  Responder cookie  Mode           Remote Address
5729132 UP     91bb0c4d2fe8a017  0de14773c9ba5f82  IKEv2          203.0.113.40`,
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning:
        'The IKE SA exists: the ends reach each other, agree on its algorithms and have authenticated. Whether child SAs exist, another list tells.',
      source: 'rfc7296',
    },
    'state-aggressive-waits': {
      text: 'IKEv1: aggressive mode is asked for, and the IKE SA does not come up',
      example: `Index   State  Initiator cookie  Responder cookie  Mode           Remote Address
5731290 DOWN   4f0e1c22a7d3b901  0000000000000000  Aggressive     198.51.100.20`,
      role: 'either',
      problems: ['ike-mode-mismatch', 'remote-peer-not-configured', 'peer-unreachable'],
      meaning:
        'This end asks in IKEv1 aggressive mode and gets no IKE SA. The SDDC takes main mode only: set main mode, or IKEv2 at both ends.',
      source: 'vmc-settings',
    },
    'state-child-partly': {
      text: 'child SA: one of the tunnel exists, and another does not',
      example: `proxyid=sddc-a proto=0 sa=1 ref=2 serial=1
proxyid=sddc-b proto=0 sa=0 ref=1 serial=2`,
      role: 'either',
      problems: ['traffic-selector-mismatch', 'phase2-crypto-mismatch'],
      meaning:
        'One pair of networks has its SA and another has none: usually the other end does not have that pair. Compare the networks, then phase 2 of that pair. A pair that waits for its first traffic looks the same.',
      source: 'fortinet-ipsec-tunnels',
    },
    'state-replays': {
      text: 'SA counters: packets were dropped as replayed',
      example: `src 198.51.100.20 dst 203.0.113.10
	stats:
	  replay-window 0 replay 4122 failed 0`,
      role: 'either',
      problems: ['replay-check-failed'],
      meaning:
        'ip -s xfrm state: this many packets had a sequence number outside the replay window of this SA. Look for QoS or several paths that change the order, or make the window larger.',
      source: 'iproute2-ip-xfrm',
    },
    'state-nobody-asks': {
      text: 'child SA: the connection is loaded and not started',
      example: `000 "sddc": 192.0.2.0/25===203.0.113.10...198.51.100.20===192.0.2.128/25; unrouted; eroute owner: #0
000 State list:`,
      role: 'either',
      problems: ['respond-only-both-ends', 'session-disabled'],
      meaning:
        'The connection is loaded, no negotiation runs, and its policy has no UP: this end only waits. If the other end waits too, neither starts. Set auto=start here, or let the SDDC initiate.',
      source: 'libreswan-conf-conn',
    },
    'state-route-beside-tunnel': {
      text: 'route: the network goes by another way than the tunnel',
      example: `10.2.32.10 via 203.0.113.1 dev eth0 src 203.0.113.10 uid 0
169.254.31.0/30 dev vti7 proto kernel scope link src 169.254.31.2`,
      role: 'either',
      problems: ['routing-missing', 'bgp-no-prefixes', 'bgp-route-preference'],
      meaning:
        'There is a tunnel interface, and the route to this address does not lead to it. A route-based VPN encrypts only what the routing table sends to the tunnel interface: add the route, or see why BGP does not bring it.',
      source: 'vyos-vti',
    },
    'state-route-none': {
      text: 'route: there is none to the network that was asked for',
      example: `router#show ip route 10.2.32.10
% Subnet not in table
Tunnel1 is up, line protocol is up`,
      role: 'either',
      problems: ['routing-missing', 'bgp-no-prefixes'],
      meaning: 'The device has no route to this network at all. Add one to the tunnel interface, or see why BGP does not bring it.',
      source: 'vyos-vti',
    },
    'state-route-own-only': {
      text: 'route: no network goes by the tunnel but its own',
      example: `default via 203.0.113.1 dev eth0
203.0.113.0/28 dev eth0 proto kernel scope link src 203.0.113.10
169.254.31.0/30 dev vti7 proto kernel scope link src 169.254.31.2`,
      role: 'either',
      problems: ['routing-missing', 'bgp-no-prefixes'],
      meaning:
        'In this table only the small network of the tunnel itself leads to the tunnel interface. The networks of the other end need a route there, by hand or by BGP.',
      source: 'vyos-vti',
    },
    'state-tunnel-switched-off': {
      text: 'tunnel interface: it is switched off',
      example: '9: vti7@NONE: <POINTOPOINT,NOARP> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 1000',
      role: 'either',
      problems: ['session-disabled', 'routing-missing'],
      meaning:
        'The tunnel interface was switched off, or never switched on: nothing goes through it, and no BGP session comes up over it. Switch it on.',
      source: 'iproute2-ip-link',
    },
    'state-session-not-enabled': {
      text: 'session: it is not enabled',
      example: '{ "display_name": "sddc", "peer_address": "198.51.100.20", "connection_initiation_mode": "INITIATOR", "enabled": false }',
      role: 'either',
      problems: ['session-disabled'],
      meaning: 'The session is configured and not enabled: it neither starts nor answers. Enable it.',
      source: 'api-vmc',
    },
    'state-nat-exemption-behind': {
      text: 'NAT: the exemption comes after the rule that translates',
      example: `    1  8813  712K MASQUERADE  all  --  *      eth0    192.0.2.0/25         0.0.0.0/0
    2     0     0 ACCEPT      all  --  *      eth0    192.0.2.0/25         192.0.2.128/25       policy match dir out pol ipsec`,
      role: 'either',
      problems: ['nat-exemption'],
      meaning:
        'The first rule that fits applies: the traffic for the tunnel is translated before the exemption is reached. Put the exemption above the rule that translates.',
      source: 'mikrotik-ipsec-manual',
    },
    'state-nat-exemption-missing': {
      text: 'NAT: a rule translates what the tunnel is for, and none exempts it',
      example: `[admin@r1] > /ip ipsec policy print
 1   A to-sddc   yes     192.0.2.0/25   192.0.2.128/25   all       encrypt  require          1
[admin@r1] > /ip ipsec installed-sa print
 0  E  spi=0x7A1C90E src-address=198.51.100.20 dst-address=203.0.113.10 state=mature
[admin@r1] > /ip firewall nat print
 0    chain=srcnat action=masquerade out-interface=ether1`,
      role: 'either',
      problems: ['nat-exemption'],
      meaning:
        'RouterOS translates before it looks at the policies of IPsec, so that no policy fits any more. Add a rule `action=accept` for the two networks above it, or `ipsec-policy=out,none` to it. Connections that are open keep their translation until they end.',
      source: 'mikrotik-ipsec-manual',
    },
    'state-esp-bare-from-private': {
      text: 'SA counters: ESP goes out bare from a private address, and none comes in',
      example: `src 192.168.7.2 dst 198.51.100.20
	lifetime current:
	  8120(bytes), 96(packets)
src 198.51.100.20 dst 192.168.7.2
	lifetime current:
	  0(bytes), 0(packets)`,
      role: 'either',
      problems: ['nat-traversal', 'firewall-blocking-ipsec'],
      meaning:
        'This end has a private address and is reached through NAT, yet its ESP does not travel inside UDP 4500: few NAT devices let such packets back in. Switch NAT traversal on at both ends, and let UDP 4500 through.',
      source: 'rfc3948',
    },
    'state-spi-unknown': {
      text: 'SPI: one end sends with an SPI that the other end does not have',
      example: `    in  c1a2b3c4,      0 bytes,     0 packets
    out d1a2b3c4,  18020 bytes,   212 packets
09:00:01.100000 IP 198.51.100.20 > 203.0.113.10: ESP(spi=0xc9a2b3c4,seq=0x11), length 120
09:00:02.100000 IP 198.51.100.20 > 203.0.113.10: ESP(spi=0xc9a2b3c4,seq=0x12), length 120
09:00:02.300000 IP 203.0.113.10 > 198.51.100.20: ESP(spi=0xd1a2b3c4,seq=0x88), length 120`,
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'One end goes on with an SA that the other one no longer has, and its packets are dropped. End the SA of this tunnel at both ends and let it come up again.',
      source: 'rfc4303',
    },
    'state-both-wait': {
      text: 'both ends wait for the other one to begin',
      example: `  "connection_initiation_mode": "RESPOND_ONLY",
	auto=add`,
      role: 'either',
      problems: ['respond-only-both-ends'],
      meaning:
        'Both ends only answer, so neither starts. Let one of them start: set Connection Initiation Mode to Initiator, or auto=start here.',
      source: 'lab-respond-only',
    },
    'state-ends-name-others': {
      text: 'identities: each end has another name than the other one expects',
      example: `  "local_id": "198.51.100.20", "peer_id": "203.0.113.10"
  leftid=203.0.113.10
  rightid=10.2.0.9`,
      role: 'either',
      problems: ['ike-identity-mismatch'],
      meaning: 'One end expects an identity that the other does not send. Enter at each end exactly the identity that the other end sends.',
      source: 'vmc-auth',
    },
    'state-private-name': {
      text: 'identities: a private address is sent as identity and refused',
      example: `    Identification Data
        ID_IPV4_ADDR: 192.168.7.2
    Notify Message Type: AUTHENTICATION_FAILED (24)`,
      role: 'either',
      problems: ['ike-identity-mismatch', 'nat-traversal', 'pre-shared-key-mismatch'],
      meaning:
        'This end identifies itself by its private address, and the other end refuses it. Enter that address as Remote Private IP in the SDDC, or send the public address as identity.',
      source: 'vmc-auth',
    },
    'state-tunnel-dropped': {
      text: 'firewall: a rule drops what comes out of the tunnel',
      example: `  880 71204 ACCEPT     all  --  lo     *       0.0.0.0/0            0.0.0.0/0
   41  2460 DROP       all  --  vti7   *       0.0.0.0/0            0.0.0.0/0`,
      role: 'either',
      problems: ['sddc-firewall'],
      meaning: 'This rule counts packets that came by the tunnel and drops them. Allow the traffic above it, in both directions.',
      source: 'vmc-cgwfw',
    },
    'state-tunnel-dropped-alone': {
      text: 'firewall: a rule for the tunnel drops, and none is shown that lets packets pass',
      example: '   41  2460 DROP       all  --  vti7   *       0.0.0.0/0            0.0.0.0/0',
      role: 'either',
      problems: ['sddc-firewall', 'routing-missing', 'nat-exemption'],
      meaning:
        'This rule counts packets that came by the tunnel and drops them. The rules above it are not shown: if one lets the traffic pass, this one drops only the rest.',
      source: 'vmc-cgwfw',
    },
    'state-large-unanswered': {
      text: 'IKE: a request too large for one packet is sent again and not answered',
      example: `08[NET] sending packet: from 192.0.2.5[500] to 198.51.100.88[500] (3312 bytes)
16[NET] sending packet: from 192.0.2.5[500] to 198.51.100.88[500] (3312 bytes)`,
      role: 'initiator',
      problems: ['ike-fragmentation', 'firewall-blocking-ipsec'],
      meaning:
        'The small first exchange was answered. This request, usually with a certificate, goes in IP fragments, and these are lost on the way. Turn IKE fragmentation on at both ends, or let fragments pass.',
      source: 'rfc7383',
    },
    'state-versions-differ': {
      text: 'IKE: one end begins with IKEv1 and the other with IKEv2',
      example: `ike 0:3f:7: responder received SA_INIT msg
ike 0:sddc:8: initiator: main mode is sending 1st message...`,
      role: 'either',
      problems: ['ike-version-mismatch'],
      meaning: 'The ends start with different IKE versions, and neither answers the other. Set the same version at both.',
      source: 'rfc7296',
    },
    'state-steady-ends': {
      text: 'tunnel: it ends again and again after the same time',
      example: `Nov 24 01:00:10 srx1 kmd[1393]: KMD_VPN_DOWN_ALARM_USER: VPN SDDC from 198.51.100.20 is down.
Nov 24 02:00:12 srx1 kmd[1393]: KMD_VPN_DOWN_ALARM_USER: VPN SDDC from 198.51.100.20 is down.
Nov 24 03:00:13 srx1 kmd[1393]: KMD_VPN_DOWN_ALARM_USER: VPN SDDC from 198.51.100.20 is down.`,
      role: 'either',
      problems: ['lifetime-rekey', 'dead-peer-detection'],
      meaning:
        'The time between the drops is that of a lifetime: an SA ends and no new one is up. Compare it with the lifetimes of both phases, and PFS.',
      source: 'rfc7296',
    },
    'state-not-taken': {
      text: 'configuration: it was refused, and is not in force',
      example: `2026/02/03 11:41:02   11:41:02          114                            Commit                            FIN   FAIL 11:41:19
Details:Validation Error:`,
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'The device did not accept the change, so it still runs the old configuration. Correct the line that it names, and commit again.',
      source: 'inferred',
    },
    'state-signature-failed': {
      text: 'TCP: segments fail their MD5 signature',
      example: '         1849 rcv packets dropped by TCP due to auth errors',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'Segments came without an MD5 signature or with one of another password. Set the same password for this neighbor at both ends, or at neither.',
      source: 'rfc2385',
    },
    'state-monitor-down': {
      text: 'tunnel monitor: what it watches does not answer',
      example: '            monitor status:       down',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec', 'routing-missing'],
      tells: 'echo',
      meaning:
        'The device pings an address through the tunnel and gets no answer. If the tunnel itself is up, that address may not answer at all: monitor one that does.',
      source: 'inferred',
    },
    'state-dpd-unanswered': {
      text: 'DPD: the peer does not answer, and its SAs end',
      example: '    Mon Mar 02 2026 11:04:30: DPD detected peer as down. Existing IKE/IPSec SAs cleared (19 times)',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable'],
      meaning:
        'The other end did not answer the probes of DPD. See whether packets are lost on the way at those times, then whether its DPD is on.',
      source: 'rfc3706',
    },
    'state-bound-nowhere': {
      text: 'policy: it is bound to no interface',
      example: `        Interfaces using crypto map SDDC-MAP:

R7#`,
      role: 'either',
      problems: ['remote-peer-not-configured', 'session-disabled'],
      meaning:
        'The peer is set, but in a crypto map that no interface uses: this end neither asks nor answers. Bind the map to the interface that faces the Internet.',
      source: 'inferred',
    },
    'state-child-refused': {
      text: 'child SA: the offer is refused, and the IKE SA exists',
      example: `7341190 UP     91c0a7be22f0d1e4  1dd2c7fe0a88b913  IKEv2          198.51.100.130
    Wed Feb 11 2026 16:02:44: Negotiation failed with error code NO_PROPOSAL_CHOSEN received from peer (30 times)`,
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'Phase 1 is up, so the offer of phase 2 was refused. Compare the ESP proposal and PFS of both ends.',
      source: 'rfc7296',
    },
    'state-sa-unknown': {
      text: 'SA counters: packets came with an SPI that no SA has',
      example: '          when lifetime expired:9912',
      role: 'either',
      problems: ['stale-sa', 'lifetime-rekey'],
      meaning:
        'The other end still sends with an SA that this end no longer has. End the SAs at both ends and let them come up again, then see whether both end them at the same time.',
      source: 'rfc4303',
    },
    'state-peer-deletes': {
      text: 'SAs: the peer deletes them again and again',
      example: `IPSec SA delete payload received from peer, corresponding IPSec SAs cleared :41
IPSec SA negotiation successfully completed :52`,
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      meaning:
        'Nearly as many SAs were deleted by the other end as were ever made: that end closes them long before their time. Read its log at such a moment: it names why (idle time, dead peer detection, a change of its settings).',
      source: 'rfc7296',
    },
    'state-too-large': {
      text: 'SA counters: packets were dropped as too large',
      example: `Dropped packets statistics
      No available SA: 0
      Wrong SA: 0
      Invalid length: 0
      Authentication failure: 0
      Replayed packets: 0
      MTU check failure: 812`,
      role: 'either',
      problems: ['mtu-mss'],
      meaning:
        'This many packets did not fit with what ESP adds, and were not allowed to be cut. Clamp the MSS of TCP on the tunnel, and let ICMP "fragmentation needed" pass.',
      source: 'rfc4459',
    },
    'state-routes-filtered': {
      text: 'BGP: own filters refuse what the neighbor announces',
      example: `gw# birdc show route filtered
10.77.0.0/16         unicast [sddc 10:12:44.301] * (100) [AS65001i]`,
      role: 'either',
      problems: ['bgp-no-prefixes', 'bgp-maximum-prefixes'],
      tells: 'echo',
      meaning:
        'These routes came by the protocol that stands in brackets, and the import filter of this end, or its import limit, refused them. That is right for what nobody wants here; where a network of the SDDC is among them, correct the filter.',
      source: 'bird-remote-control',
    },
    'state-neighbor-elsewhere': {
      text: 'BGP: the neighbor stands in no network of a tunnel',
      example: `BGP neighbor is 169.254.31.13, remote AS 64512
 ip address 169.254.31.10 255.255.255.252`,
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'The address of the neighbor lies outside the network of the tunnel interface, or is that of this end: BGP with a neighbor on the same link cannot reach it. Compare both addresses and the mask with those at the SDDC.',
      source: 'rfc4271',
    },
    'state-auth-in-vain': {
      text: 'IKE: the second exchange is answered, and the IKE SA does not come up',
      example: `sddc: #31, CONNECTING, IKEv2, 51bb0c4d2fe8a017_i* 0de14773c9ba5f82_r
  ike-auth-out-req       : 26
  ike-auth-in-resp       : 26`,
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'Every IKE_AUTH gets its answer, and no IKE SA stays: one end refuses the other’s key, name or certificate. Which of them, the log of the end that refuses says.',
      source: 'rfc7296',
    },
    'state-neighbor-unrouted': {
      text: 'route: the way to the BGP neighbor does not lead into the tunnel',
      example: `gw# show ip route 169.254.31.9
Routing entry for 0.0.0.0/0
  Known via "static", distance 1, metric 0, best
  * 203.0.113.1, via eth0, weight 1`,
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        'The device sends what is for its BGP neighbor another way than into the tunnel: TCP 179 never arrives. Give the tunnel interface its address in the same /30 as the VTI of the SDDC, and bring it up.',
      source: 'frr-8-5-fsm',
    },
    'state-bgp-not-let-in': {
      text: 'firewall: it lets no BGP in from the tunnel',
      example: `BGP neighbor 169.254.31.9 Active
Security zone: vpn
  Interfaces:
    st0.31
      Host-inbound traffic
        System-services : ping`,
      role: 'either',
      problems: ['bgp-transport-blocked'],
      meaning:
        'A rule drops TCP 179, or the zone of the tunnel interface does not name BGP: an SRX takes in only what its host-inbound-traffic names. Let TCP 179 in from the neighbor; on an SRX set protocols bgp for the zone or the interface.',
      source: 'junos-host-inbound',
    },
    'state-certificate-over': {
      text: 'certificate: its time is over by the clock of this text',
      example: `Tue Mar  4 09:00:12 UTC 2025
notAfter=Feb  1 00:00:00 2025 GMT`,
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The certificate has expired at the time that this text shows: the other end refuses it. Renew it, or correct the clock if that is wrong.',
      source: 'lab-certificates',
    },
    'state-certificate-not-begun': {
      text: 'certificate: its time has not begun by the clock of this text',
      example: `Tue Mar  4 09:00:12 UTC 2025
notBefore=Feb  1 00:00:00 2027 GMT`,
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The certificate is not valid yet at the time that this text shows. Usually the clock of this device is wrong: set it, then try again.',
      source: 'lab-certificates',
    },
    'state-bare-behind-nat': {
      text: 'SA counters: ESP goes out bare, and a NAT was found between the ends',
      example: `  NAT-T is detected outside
    #pkts encaps: 96, #pkts encrypt: 96, #pkts digest: 96
    #pkts decaps: 0, #pkts decrypt: 0, #pkts verify: 0
        in use settings ={Tunnel, }`,
      role: 'either',
      problems: ['nat-traversal', 'firewall-blocking-ipsec'],
      meaning:
        'IKE found a NAT between the ends, yet this SA is not inside UDP 4500: few NAT devices let bare ESP back in. Switch UDP encapsulation on at both ends (IOS: crypto ipsec nat-transparency udp-encapsulation), and let UDP 4500 through.',
      source: 'rfc3948',
    },
    'state-requests-rejected': {
      text: 'IKE: every request of the peer is rejected',
      example: 'Incoming IKEv2 Requests: 44  accepted: 0  rejected: 44',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'phase1-crypto-mismatch', 'ike-version-mismatch'],
      meaning:
        'The peer asks and this end takes none of its requests: it has no profile or policy for that peer and this IKE version, or no proposal in common. Compare the peer address and the version first, then the IKE proposal.',
      source: 'cisco-iosxe-ikev2',
    },
    'state-peer-by-tunnel': {
      text: 'route: the way to the outer address of the peer leads into the tunnel',
      example: `Tunnel4 is up, line protocol is down
  Tunnel source 203.0.113.5 (GigabitEthernet0/0/0), destination 198.51.100.77
gw#show ip route 198.51.100.77
Routing entry for 198.51.100.0/24
  Known via "bgp 65010", distance 20, metric 0
  * 169.254.31.9, from 169.254.31.9, 00:00:05 ago`,
      role: 'either',
      problems: ['routing-missing', 'bgp-route-preference'],
      meaning:
        'What carries the tunnel would have to go through the tunnel itself, so it falls as soon as this route comes, and comes back without it. Add a static host route to the public address of the peer by the WAN, or filter the route that BGP brings.',
      source: 'cisco-recursive-routing',
    },
    'state-ttl-low': {
      text: 'BGP: packets of one end have a lower TTL than the other one takes',
      example: `  BGP state = Active
  Connection is ECN Disabled, Mininum incoming TTL 254, Outgoing TTL 255
16:00:01.220011 IP (tos 0xc0, ttl 1, id 771, offset 0, flags [DF], proto TCP (6), length 60)
    169.254.31.9.44001 > 169.254.31.10.179: Flags [S], seq 77120, win 64240, length 0`,
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        'One end has TTL security (GTSM) and drops what does not come with a TTL of 254 or more; the other end sends as usual, with 1. Set it at both ends, or at none: the SDDC has no such setting.',
      source: 'lab-bgp-ttl',
    },
    'state-holds-expire': {
      text: 'BGP: the hold time of a session runs out again and again',
      example: `  Type: External    State: Established    Flags: <Sync>
  Number of flaps: 44
  Last flap event: HoldTime
  Error: 'Hold Timer Expired Error' Sent: 41 Recv: 3`,
      role: 'either',
      problems: ['bgp-timers', 'mtu-mss', 'dead-peer-detection'],
      tells: 'bgp-up',
      meaning:
        'The session is up now, and has ended many times because no keepalive came in time. See by the times of these ends whether the tunnel falls with it; where it does not, use longer timers, and look whether large updates pass.',
      source: 'rfc4271',
    },
    'state-set-incomplete': {
      text: 'tunnel interface: something that it needs is not set',
      example: '  Tunnel linestate evaluation down - no transport source',
      role: 'either',
      problems: ['configuration-failed', 'session-disabled'],
      meaning:
        'The tunnel interface stays down because its own configuration lacks what this line names: a source, a destination, or the IPsec profile. Set it.',
      source: 'inferred',
    },
    'state-none-loaded': {
      text: 'IKE: no connection is loaded, and the peer asks for one',
      example: '000 Total IPsec connections: loaded 0, active 0',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'configuration-failed', 'session-disabled'],
      meaning:
        'The daemon runs and knows no connection at all: it refuses whoever asks. Look in its log why the file was not loaded, correct that, and load it (ipsec add, swanctl --load-all).',
      source: 'libreswan-conf-conn',
    },
    'state-bgp-dropped': {
      text: 'firewall: a rule drops what comes out of the tunnel, and BGP waits',
      example: `169.254.31.9    4        65000 0       0              1    0    0 never    Active
router bgp 65010
access-list VTI-IN line 1 extended permit icmp any any (hitcnt=22) 0x10cc4a7e
access-list VTI-IN line 2 extended deny ip any any (hitcnt=913) 0x9f22e310`,
      role: 'either',
      problems: ['bgp-transport-blocked', 'sddc-firewall'],
      meaning:
        'This rule counts packets that came by the tunnel and drops them, and no rule lets TCP 179 pass while the BGP session waits. Allow BGP between the two addresses of the tunnel above it.',
      source: 'rfc4271',
    },
  },
});
