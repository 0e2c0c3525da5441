import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'Faults in words',
  scope:
    'What statistics, settings and rules show together with a tunnel that does not work, on any device. What several lines show is given here in words.',
  marks: { everywhere: true },
  messages: {
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
