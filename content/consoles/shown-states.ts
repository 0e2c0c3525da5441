import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'States in words',
  scope:
    'What lists of SAs, routes, interfaces and certificates say together, whoever prints them. What several lines say stands here in words.',
  marks: { everywhere: true },
  messages: {
    'state-child-missing': {
      text: 'child SA: none stands, and the IKE SA does',
      example: `Session-id:12, Status:UP-ACTIVE, IKE count:1, CHILD count:0
 82311 203.0.113.10/500   198.51.100.20/500   READY    INITIATOR`,
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'echo',
      meaning:
        'Phase 1 stands and phase 2 does not: where a child SA is refused, the IKE SA is made as usual. Compare the ESP proposal with PFS, then the networks, and read the log of the end that answers: it names which. A policy that no traffic has matched yet looks the same.',
      source: 'rfc7296',
    },
    'state-child-none': {
      text: 'child SA: none stands',
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
        'No SA of this tunnel stands, or none is asked for before the first traffic. See whether its IKE SA does, then read the log of IKE for the reason.',
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
        'The other end took less than this end asked for (narrowing): the rest of the networks has no SA. Compare the networks of both ends and make them mirror each other.',
      source: 'rfc7296',
    },
    'state-child-partly': {
      text: 'child SA: one of the tunnel stands, and another does not',
      example: `proxyid=sddc-a proto=0 sa=1 ref=2 serial=1
proxyid=sddc-b proto=0 sa=0 ref=1 serial=2`,
      role: 'either',
      problems: ['traffic-selector-mismatch', 'phase2-crypto-mismatch'],
      meaning:
        'One pair of networks has its SA and another has none: mostly the other end does not have that pair. Compare the networks, then phase 2 of that pair. A pair that waits for its first traffic looks the same.',
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
        'Of ip -s xfrm state: so many packets had a sequence number outside the replay window of this SA. Look for QoS or several paths that change the order, or make the window larger.',
      source: 'iproute2-ip-xfrm',
    },
    'state-nobody-asks': {
      text: 'child SA: the connection is loaded, and nobody asks for it',
      example: `000 "sddc": 192.0.2.0/25===203.0.113.10...198.51.100.20===192.0.2.128/25; unrouted; eroute owner: #0
000 State list:`,
      role: 'either',
      problems: ['respond-only-both-ends', 'session-disabled'],
      meaning:
        'The connection is loaded, nothing is under way, and its policy has no UP: this end only waits. Where the other end waits too, nobody begins. Set auto=start here, or let the SDDC initiate.',
      source: 'libreswan-conf-conn',
    },
    'state-route-beside-tunnel': {
      text: 'route: the network goes by another way than the tunnel',
      example: `10.2.32.10 via 203.0.113.1 dev eth0 src 203.0.113.10 uid 0
169.254.31.0/30 dev vti7 proto kernel scope link src 169.254.31.2`,
      role: 'either',
      problems: ['routing-missing', 'bgp-no-prefixes', 'bgp-route-preference'],
      meaning:
        'There is a tunnel interface, and the route to this address does not lead to it. Of a route-based VPN only what the routing table sends to the tunnel interface is encrypted: add the route, or see why BGP does not bring it.',
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
        'Somebody switched the tunnel interface off, or nobody switched it on: nothing goes through it, and no BGP session comes up over it. Switch it on.',
      source: 'iproute2-ip-link',
    },
    'state-nat-exemption-behind': {
      text: 'NAT: the exemption stands behind the rule that translates',
      example: `    1  8813  712K MASQUERADE  all  --  *      eth0    192.0.2.0/25         0.0.0.0/0
    2     0     0 ACCEPT      all  --  *      eth0    192.0.2.0/25         192.0.2.128/25       policy match dir out pol ipsec`,
      role: 'either',
      problems: ['nat-exemption'],
      meaning:
        'The first rule that fits decides: the traffic for the tunnel is translated before the rule that would spare it is asked. Put the exemption above the rule that translates.',
      source: 'mikrotik-ipsec-manual',
    },
    'state-traffic-dropped': {
      text: 'firewall: packets of the tunnel are dropped by a rule',
      example: `user@fw> show security policies hit-count from-zone vpn to-zone trust
Index   From zone        To zone           Name           Policy count  Action
1       vpn              trust             allow-ping     412           Permit
2       vpn              trust             deny-rest      90231         Deny`,
      role: 'either',
      problems: ['sddc-firewall'],
      meaning:
        'A rule of this device takes packets of the tunnel after they were decrypted, or before they are encrypted. Let the networks of the other end pass in both directions, above the rule that drops.',
      source: 'inferred',
    },
    'state-not-taken': {
      text: 'configuration: it was refused, and is not in force',
      example: `2026/02/03 11:41:02   11:41:02          114                            Commit                            FIN   FAIL 11:41:19
Details:Validation Error:`,
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'The device did not accept the change, so that it still runs what it ran before. Read which line it names, set that right, and commit again.',
      source: 'inferred',
    },
    'state-signature-failed': {
      text: 'TCP: segments fail their MD5 signature',
      example: '         1849 rcv packets dropped by TCP due to auth errors',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'Segments came without an MD5 signature or with one of another password. Set the same password for this neighbor at both ends, or at neither.',
      source: 'inferred',
    },
    'state-monitor-down': {
      text: 'tunnel monitor: what it watches does not answer',
      example: '            monitor status:       down',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec', 'routing-missing'],
      tells: 'echo',
      meaning:
        'The device pings an address through the tunnel and hears nothing. Where the tunnel itself stands, the address that it watches may not answer at all: watch one that does.',
      source: 'inferred',
    },
    'state-dpd-unanswered': {
      text: 'DPD: the peer does not answer, and its SAs end',
      example: '    Mon Mar 02 2026 11:04:30: DPD detected peer as down. Existing IKE/IPSec SAs cleared (19 times)',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable'],
      meaning:
        'The other end did not answer the probes of DPD. See whether packets are lost on the way at those times, then whether its DPD is on.',
      source: 'inferred',
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
      text: 'child SA: the offer is refused, and the IKE SA stands',
      example: `7341190 UP     91c0a7be22f0d1e4  1dd2c7fe0a88b913  IKEv2          198.51.100.130
    Wed Feb 11 2026 16:02:44: Negotiation failed with error code NO_PROPOSAL_CHOSEN received from peer (30 times)`,
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'Phase 1 stands, so that what was refused is the offer of phase 2. Compare the ESP proposal and PFS of both ends.',
      source: 'inferred',
    },
    'state-sa-unknown': {
      text: 'SA counters: packets came with an SPI that no SA has',
      example: '          when lifetime expired:9912',
      role: 'either',
      problems: ['stale-sa', 'lifetime-rekey'],
      meaning:
        'The other end still sends with an SA that this end no longer has. End the SAs at both ends and let them come up anew, then see whether both end them at the same time.',
      source: 'inferred',
    },
    'state-certificate-over': {
      text: 'certificate: its time is over by the clock of this text',
      example: `Tue Mar  4 09:00:12 UTC 2025
notAfter=Feb  1 00:00:00 2025 GMT`,
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The certificate ended before the time that this text itself tells: the other end refuses it. Renew it, or set the clock right where that is what is wrong.',
      source: 'lab-certificates',
    },
    'state-certificate-not-begun': {
      text: 'certificate: its time has not begun by the clock of this text',
      example: `Tue Mar  4 09:00:12 UTC 2025
notBefore=Feb  1 00:00:00 2027 GMT`,
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The certificate begins after the time that this text itself tells. Mostly the clock of this device is wrong: set it, then try anew.',
      source: 'lab-certificates',
    },
  },
});
