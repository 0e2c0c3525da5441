import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'F5 BIG-IP',
  vendor: 'F5',
  called: ['F5', 'BIG-IP'],
  scope:
    'BIG-IP as an IPsec endpoint: the racoon daemon negotiates IKEv1, TMM itself IKEv2; route-based through an IPsec policy in interface mode and a tunnel.',
  marks: { lines: ['tmipsecd'], names: ['big-ip', 'bigip'], families: ['kame'] },
  commands: {
    'ike-sa': {
      run: ['tmsh show net ipsec ike-sa all-properties', 'racoonctl -ll show-sa isakmp'],
      look: 'On the active unit an SA with 198.51.100.20; if it is a new one each time, look at phase 2. None: phase 1 is down, or waits for traffic: ping through the tunnel and look again. The first shows IKEv2 only, the second (in bash) IKEv1 only, where ST 9 is established, a lower value still negotiates.',
      source: 'f5-isakmp-sa',
    },
    'child-sa': {
      run: ['tmsh show net ipsec ipsec-sa all-properties'],
      look: 'One SA out and one in with 198.51.100.20, State mature, and, under traffic, Current Usage that grows in both.',
      source: 'f5-ipsec-view',
    },
    proposals: {
      run: [
        'tmsh list net ipsec ike-peer all-properties',
        'tmsh list net ipsec ipsec-policy all-properties',
        'tmsh list net ipsec traffic-selector all-properties',
      ],
      look: 'Algorithms, DH groups, IDs and selectors against the SDDC; without all-properties defaults are left out. The key is in ike-peer, encrypted or not: keep it out of tickets.',
      source: 'f5-ipsec-notes',
    },
    'debug-on': {
      run: [
        {
          run: 'tmsh modify net ipsec ike-daemon ikedaemon log-level debug2',
          disrupts: 'logging',
          cost: 'Logs the negotiations of all peers. By its code racoon also writes the pre-shared keys of IKEv1 into racoon.log: keep it short, and cut the keys before you share it.',
        },
        { run: 'tail -f /var/log/ipsec.log', disrupts: 'nothing' },
        { run: 'tail -f /var/log/racoon.log', disrupts: 'nothing' },
      ],
      look: 'In bash. ipsec.log for IKEv2, racoon.log for IKEv1. Let the SDDC initiate once: the responder logs what is wrong with the request.',
      source: 'f5-lab-notes',
    },
    'debug-off': {
      run: [{ run: 'tmsh modify net ipsec ike-daemon ikedaemon log-level info', disrupts: 'logging' }],
      source: 'f5-lab-notes',
    },
    clear: {
      run: [
        {
          run: 'tmsh delete net ipsec ike-sa peer-ip 198.51.100.20',
          disrupts: 'this tunnel',
          cost: 'IKEv2. Run show with the same filter first: what it lists is deleted.',
        },
        { run: 'tmsh delete net ipsec ike-sa', disrupts: 'all tunnels', cost: 'IKEv2, without a filter: every peer.' },
        { run: 'tmsh delete net ipsec ipsec-sa', disrupts: 'all tunnels', cost: 'IKEv1, without a filter: every peer.' },
      ],
      look: 'F5 documents this filter for show; that delete takes it too is concluded from that. If tmsh refuses the filter, nothing was deleted: instead disable and enable the VPN at the SDDC, which stops this VPN only. It comes back when the SDDC starts it, or with traffic.',
      source: 'inferred',
    },
    'bgp-neighbor': {
      run: ['imish -e "show ip bgp summary"'],
      look: 'In bash. A number under State/PfxRcd for 169.254.100.1: Established. A state name: not.',
      source: 'f5-ipsec-notes',
    },
    'bgp-received': {
      run: ['imish -e "show ip bgp summary"', 'imish -e "show ip bgp"'],
      look: 'In bash. State/PfxRcd counts the prefixes accepted from the SDDC, and the table shows them: what a route map refuses is in neither.',
      source: 'f5-ipsec-notes',
    },
    'bgp-advertised': {
      none: 'No command for advertised prefixes is confirmed. Read them at the SDDC: View Routes > Learned Routes.',
      source: 'inferred',
    },
  },
  settings: {
    'peer-address': { where: 'net ipsec ike-peer SDDC: remote-address', source: 'f5-aws-vpn' },
    'ike-version': {
      where: 'net ipsec ike-peer SDDC: version { v2 }. In tmsh: version replace-all-with { v2 }, because add keeps v1 too',
      source: 'f5-ipsec-notes',
    },
    'pre-shared-key': { where: 'net ipsec ike-peer SDDC: phase1-auth-method pre-shared-key, and preshared-key', source: 'f5-aws-vpn' },
    identities: { where: 'net ipsec ike-peer SDDC: my-id-type, my-id-value, peers-id-type, peers-id-value', source: 'f5-ike-peer-module' },
    'phase1-proposal': {
      where: 'net ipsec ike-peer SDDC: phase1-encrypt-algorithm, phase1-hash-algorithm, prf, phase1-perfect-forward-secrecy (the DH group)',
      source: 'f5-ike-peer-module',
    },
    'phase2-proposal': {
      where: 'net ipsec ipsec-policy: ike-phase2-encrypt-algorithm, ike-phase2-auth-algorithm',
      source: 'f5-aws-vpn',
    },
    pfs: { where: 'net ipsec ipsec-policy: ike-phase2-perfect-forward-secrecy', source: 'f5-aws-vpn' },
    lifetimes: {
      where: 'In minutes. IKE: net ipsec ike-peer SDDC: lifetime 480. IPsec: net ipsec ipsec-policy: ike-phase2-lifetime 60',
      source: 'f5-aws-vpn',
    },
    'nat-traversal': { where: 'net ipsec ike-peer SDDC: nat-traversal on', source: 'f5-ipsec-notes' },
    'traffic-selectors': { where: 'net ipsec traffic-selector; route-based: ipsec-policy in mode interface', source: 'f5-aws-vpn' },
    'tunnel-address': { where: 'net tunnels tunnel with an ipsec profile, and a self IP on it', source: 'f5-aws-vpn' },
    'bgp-asn': { where: 'imish: router bgp 65001', source: 'f5-aws-vpn' },
    'bgp-neighbor': { where: 'imish: router bgp 65001, neighbor 169.254.100.1 remote-as 65000', source: 'f5-aws-vpn' },
    'bgp-filters': { where: 'imish: neighbor 169.254.100.1 route-map … in, and out', source: 'f5-aws-vpn' },
    routes: {
      where: 'Where there is no BGP: net route … network 192.0.2.128/25, gw 169.254.100.1',
      source: 'unverified',
    },
    firewall: {
      where:
        'ltm virtual … ip-forward: a forwarding virtual server for each direction that opens connections, enabled on the VLAN or tunnel where they arrive. Without one no user traffic passes',
      source: 'f5-virtual-server',
    },
    mss: { where: 'net tunnels tunnel SDDC: mtu 1350', source: 'f5-aws-vpn' },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `net ipsec ipsec-policy SDDC-ESP {
    mode interface
    ike-phase2-encrypt-algorithm aes256
    ike-phase2-auth-algorithm sha256
    ike-phase2-perfect-forward-secrecy modp2048
    ike-phase2-lifetime 60
}
net ipsec traffic-selector SDDC-TS {
    ipsec-policy SDDC-ESP
    source-address 0.0.0.0/0
    destination-address 0.0.0.0/0
}
net ipsec ike-peer SDDC {
    remote-address 198.51.100.20
    version { v2 }
    phase1-auth-method pre-shared-key
    preshared-key ExamplePSK-ChangeMe
    phase1-encrypt-algorithm aes256
    phase1-hash-algorithm sha256
    prf sha256
    phase1-perfect-forward-secrecy modp2048
    lifetime 480
    nat-traversal on
    traffic-selector { SDDC-TS }
    my-id-type address
    my-id-value 203.0.113.10
    peers-id-type address
    peers-id-value 198.51.100.20
}
net tunnels ipsec SDDC-PROFILE {
    traffic-selector SDDC-TS
}
net tunnels tunnel SDDC {
    profile SDDC-PROFILE
    local-address 203.0.113.10
    remote-address 198.51.100.20
    mtu 1350
}`,
      },
      {
        disrupts: 'whole device',
        cost: 'System variables: the first lets self IPs be link-local, the second lets dynamic routing use IPsec tunnels in interface mode.',
        text: `sys db config.allow.rfc3927 {
    value "enable"
}
sys db ipsec.if.checkpolicy {
    value "disable"
}`,
      },
      {
        disrupts: 'nothing',
        text: `net self SDDC-VTI {
    address 169.254.100.2/30
    allow-service all
    vlan SDDC
}`,
      },
      {
        disrupts: 'nothing',
        cost: 'New connections between these two networks take these virtual servers from now on, where a wider one took them before.',
        text: `# one forwarding virtual server for each direction
ltm virtual SDDC-OUT-FWD {
    source 192.0.2.0/25
    destination 192.0.2.128:any
    mask 255.255.255.128
    ip-forward
    profiles {
        fastL4 { }
    }
    translate-address disabled
    translate-port disabled
}
ltm virtual SDDC-IN-FWD {
    source 192.0.2.128/25
    destination 192.0.2.0:any
    mask 255.255.255.128
    ip-forward
    profiles {
        fastL4 { }
    }
    translate-address disabled
    translate-port disabled
}`,
      },
      {
        disrupts: 'whole device',
        cost: 'Turns BGP on for route domain 0; leave the AS number as it is where BGP runs already.',
        text: `tmsh modify net route-domain 0 routing-protocol add { BGP }
# imish, enable, configure terminal
router bgp 65001`,
      },
      {
        disrupts: 'nothing',
        text: `ip prefix-list SDDC-IN seq 5 permit 192.0.2.128/25
ip prefix-list SDDC-OUT seq 5 permit 192.0.2.0/25
route-map SDDC-IN permit 10
 match ip address prefix-list SDDC-IN
route-map SDDC-OUT permit 10
 match ip address prefix-list SDDC-OUT
router bgp 65001
 neighbor 169.254.100.1 remote-as 65000
 neighbor 169.254.100.1 route-map SDDC-IN in
 neighbor 169.254.100.1 route-map SDDC-OUT out`,
      },
      {
        disrupts: 'whole device',
        cost: 'Advertised to every BGP neighbor of the instance that has no outbound filter.',
        text: ` network 192.0.2.0/25`,
      },
    ],
    source: 'f5-aws-vpn',
  },
  notes: [
    {
      text: 'IKEv1 is racoon with /var/log/racoon.log; IKEv2 is TMM itself with /var/log/ipsec.log. Look in the log of the version that you use.',
      source: 'f5-isakmp-view',
    },
    {
      text: 'Each part of the configuration except the virtual servers comes from labs against cloud gateways (the source is one with BIG-IP 12 and IKEv1); the whole is not tested on a device.',
      source: 'f5-aws-vpn',
    },
    {
      text: 'A tunnel that is up, with BGP Established, passes no user traffic without a virtual server that takes it. Traffic to the SDDC and traffic from it need one each, enabled where its connections arrive. The traffic selector applies to the packet as it leaves the virtual server.',
      source: 'f5-virtual-server',
    },
    {
      text: 'This BGP is configured and shown in imish, the shell of ZebOS. net routing bgp in tmsh (newer releases) is another configuration.',
      source: 'f5-aws-vpn',
    },
    {
      text: 'The self IP on the tunnel refuses BGP until its allow-service lets TCP 179 in. allow-service all works; name the port alone where policy asks for it.',
      source: 'f5-ipsec-notes',
    },
    {
      text: 'Most IKEv2 lines that name a fault are printed at debug2 only, not at the default level.',
      source: 'f5-ikev2-log',
    },
    {
      text: 'The IKE lifetime is in minutes, not seconds: 28800 s is lifetime 480. A new ike-peer authenticates with rsa-signature until phase1-auth-method says otherwise.',
      source: 'f5-ike-peer-module',
    },
  ],
  messages: {
    'f5-phase1-negotiation-failed-due-to-time-up': {
      text: 'ERROR: phase1 negotiation failed due to time up',
      example: '2026-01-15 09:30:12: ERROR: phase1 negotiation failed due to time up. 1f2e3d4c5b6a7980:0000000000000000',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'pre-shared-key-mismatch',
        'nat-traversal',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      tells: 'no-reply',
      meaning:
        'IKEv1 phase 1 did not finish in time. A second cookie of zeros: nothing usable came back (a refusal is before it as a notify), so check remote-address, UDP 500, and that the SDDC has this VPN with IKEv1. Not zeros: the exchange stopped later: the key, an identity, or UDP 4500.',
      source: 'ipsec-tools',
    },
    'f5-no-suitable-proposal-found': {
      text: 'ERROR: no suitable proposal found',
      example: '2026-01-15 09:30:12: ERROR: no suitable proposal found.',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1 phase 1: what the peer offered (or answered) does not fit the ike-peer. Compare phase1-encrypt-algorithm, phase1-hash-algorithm and the DH group.',
      source: 'ipsec-tools',
    },
    'f5-failed-to-get-valid-proposal': {
      text: 'ERROR: failed to get valid proposal',
      example: '2026-01-15 09:30:12: ERROR: failed to get valid proposal.',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1: the phase 1 proposal of the peer was refused as a whole. It is the consequence: the line before it can name the attribute.',
      source: 'ipsec-tools',
    },
    'f5-pfs-group-mismatched': {
      text: 'ERROR: pfs group mismatched: my:{mine} peer',
      example: '2026-01-15 09:30:12: ERROR: pfs group mismatched: my:14 peer:2',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'The PFS groups of phase 2 differ; the line names both. Give both ends the same group.',
      source: 'ipsec-tools',
    },
    'f5-no-policy-found': {
      text: 'ERROR: no policy found',
      example: '2026-01-15 09:30:12: ERROR: no policy found: 192.0.2.128/25[0] 192.0.2.0/25[0] proto=any dir=in',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1: no traffic selector fits the networks that the SDDC asks for. Mirror them, or make both ends route-based (interface mode here).',
      source: 'ipsec-tools',
    },
    'f5-invalid-length-of-payload': {
      text: '{time}: ERROR: invalid length of payload',
      example: '2026-01-15 09:30:12: ERROR: invalid length of payload',
      role: 'either',
      problems: ['malformed-payload', 'pre-shared-key-mismatch'],
      onceIkeUp: ['malformed-payload'],
      meaning:
        'IKEv1, at level ERROR: the packet ends before its last payload does, so it is cut or malformed. A wrong key can print the same words at level DEBUG, after the fourth message of main mode.',
      source: 'ipsec-tools',
    },
    'f5-message-lacks-ke-payload': {
      text: '[PROTO_ERR]: message lacks KE payload',
      example:
        'info tmm[20647]: 017c0000  [0.0] [IKE] v2 203.0.113.10%0-198.51.100.20%0 [0xb9e04f9831b6d377-0x92f7016301791cc2][R] [PROTO_ERR]: message lacks KE payload',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'debug2. At a rekey (or a further child SA) the BIG-IP expects PFS and the proposal of the end that asked has none; it ends this negotiation. Set the same PFS group on both ends.',
      source: 'f5-ikev2-log',
    },
    'f5-message-to-dead-ike-sa': {
      text: 'received a message to a dead IKE SA',
      also: ['message to a nonexistent ike_sa'],
      example:
        'info tmm[16338]: 017c0000  [0.0] [IKE] v2 203.0.113.10%0-198.51.100.20%0 [0xa621fea8ec074ba9-0x90054164f78ecdcd][I] [PROTO_WARN]: received a message to a dead IKE SA',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'The peer goes on using an IKE SA that the BIG-IP no longer has, as when it deleted it just now. Harmless once; if it goes on, clear this one tunnel here; it stops until it has negotiated again.',
      source: 'f5-ikev2-log',
    },
    'f5-retransmission-count-exceeded': {
      text: '[PROTO_ERR]: retransmission count exceeded the limit',
      example:
        'info tmm[20647]: 017c0000  [0.0] [IKE] v2 203.0.113.10%0-198.51.100.20%0 [0xbabf623a8fa1e13f-0x10d7f4bb4e866676][R] [PROTO_ERR]: retransmission count exceeded the limit',
      role: 'either',
      problems: [
        'firewall-blocking-ipsec',
        'nat-traversal',
        'peer-unreachable',
        'remote-peer-not-configured',
        'ike-version-mismatch',
        'ike-fragmentation',
      ],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'The BIG-IP gave up waiting for the answer of the peer. Read the two SPIs in brackets: zeros as the second mean that nothing ever came back, so check remote-address, UDP 500, and that the SDDC has this VPN with IKEv2; two values, as here, mean that the peer had answered before: UDP 4500 or a fragment is lost, or the SA was up and the peer went away. [I] or [R] is the role of the BIG-IP.',
      source: 'f5-ikev2-log',
    },
    'f5-check-and-compare-ids-mismatch': {
      text: 'check and compare ids : value mismatch',
      example: '2026-01-15 09:38:16: DEBUG: check and compare ids : value mismatch (IPv4_address)',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'debug. IKEv1: the networks that the peer proposes do not fit a selector here. If "selected sainfo" follows, another selector fits and there is no fault; without it none does: mirror the networks.',
      source: 'f5-ikev1-log',
    },
    'f5-ike-sa-abort': {
      text: '[PROTO_ERR]: ike_sa ABORT, err {n}',
      example:
        'info tmm[20647]: 017c0000  [0.0] [IKE] v2 203.0.113.10%0-198.51.100.20%0 [0xb9e04f9831b6d377-0x92f7016301791cc2][R] [PROTO_ERR]: ike_sa ABORT, err 110',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch', 'pre-shared-key-mismatch'],
      tells: 'echo',
      meaning: 'The negotiation failed; the lines before it say why.',
      source: 'f5-ikev2-log',
    },
  },
});
