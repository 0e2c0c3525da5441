import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'F5 BIG-IP',
  vendor: 'F5',
  scope:
    'BIG-IP as an IPsec endpoint: racoon serves IKEv1, tmipsecd IKEv2; route-based through an IPsec policy in interface mode and a tunnel.',
  commands: {
    'ike-sa': {
      run: ['tmsh show net ipsec ike-sa all-properties'],
      look: 'An established IKE SA with 198.51.100.20.',
      source: 'f5-ipsec-notes',
    },
    'child-sa': {
      run: ['tmsh show net ipsec ipsec-sa all-properties', 'tmsh show net ipsec-stat'],
      look: 'One SA for each direction, and packets that count in both.',
      source: 'f5-ipsec-notes',
    },
    proposals: {
      run: ['tmsh list net ipsec ike-peer', 'tmsh list net ipsec ipsec-policy', 'tmsh list net ipsec traffic-selector'],
      look: 'Algorithms, DH groups, IDs and selectors against the SDDC.',
      source: 'f5-ipsec-notes',
    },
    'debug-on': {
      run: [
        { run: 'tmsh modify net ipsec ike-daemon ikedaemon log-level debug2', disrupts: 'logging' },
        { run: 'tail -f /var/log/ipsec.log', disrupts: 'nothing' },
        { run: 'tail -f /var/log/racoon.log', disrupts: 'nothing' },
      ],
      look: 'ipsec.log for IKEv2, racoon.log for IKEv1. Let the SDDC initiate once: the responder names the fault.',
      source: 'f5-ipsec-notes',
    },
    'debug-off': {
      run: [{ run: 'tmsh modify net ipsec ike-daemon ikedaemon log-level info', disrupts: 'logging' }],
      source: 'f5-ipsec-notes',
    },
    clear: {
      run: [
        { run: 'tmsh delete net ipsec ike-sa', disrupts: 'all tunnels' },
        { run: 'tmsh delete net ipsec ipsec-sa', disrupts: 'all tunnels' },
      ],
      look: 'IKEv2: the first; IKEv1: the second, and racoonctl flush-sa isakmp. Without a filter they end the tunnels of all peers. The next packet or the SDDC starts a new negotiation.',
      source: 'f5-ipsec-notes',
    },
    'bgp-neighbor': {
      run: ['imish -e "show ip bgp summary"'],
      look: 'A number under State/PfxRcd for 169.254.100.1.',
      source: 'f5-ipsec-notes',
    },
    'bgp-received': {
      run: ['imish -e "show ip bgp summary"'],
      look: 'The number under State/PfxRcd is the count of prefixes from the SDDC.',
      source: 'f5-ipsec-notes',
    },
    'bgp-advertised': {
      none: 'No command for advertised prefixes is confirmed. Read them at the SDDC: View Routes > Learned Routes.',
      source: 'unverified',
    },
  },
  settings: {
    'peer-address': { where: 'net ipsec ike-peer SDDC: remote-address', source: 'f5-ipsec-notes' },
    'ike-version': {
      where: 'net ipsec ike-peer SDDC: version { v2 }. In tmsh: version replace-all-with { v2 }, because add keeps v1 too',
      source: 'f5-ipsec-notes',
    },
    'pre-shared-key': { where: 'net ipsec ike-peer SDDC: phase1-auth-method pre-shared-key, and preshared-key', source: 'f5-ipsec-notes' },
    identities: { where: 'net ipsec ike-peer SDDC: my-id-type, my-id-value, peers-id-type, peers-id-value', source: 'f5-ipsec-notes' },
    'phase1-proposal': {
      where: 'net ipsec ike-peer SDDC: phase1-encrypt-algorithm, phase1-hash-algorithm, prf, phase1-perfect-forward-secrecy (the DH group)',
      source: 'f5-ipsec-notes',
    },
    'phase2-proposal': {
      where: 'net ipsec ipsec-policy: ike-phase2-encrypt-algorithm, ike-phase2-auth-algorithm',
      source: 'f5-ipsec-notes',
    },
    pfs: { where: 'net ipsec ipsec-policy: ike-phase2-perfect-forward-secrecy', source: 'f5-ipsec-notes' },
    lifetimes: {
      where: 'In minutes. IKE: net ipsec ike-peer SDDC: lifetime 480. IPsec: net ipsec ipsec-policy: ike-phase2-lifetime 60',
      source: 'f5-ipsec-notes',
    },
    'nat-traversal': { where: 'net ipsec ike-peer SDDC: nat-traversal on', source: 'f5-ipsec-notes' },
    'traffic-selectors': { where: 'net ipsec traffic-selector; route-based: ipsec-policy in mode interface', source: 'f5-ipsec-notes' },
    'tunnel-address': { where: 'net tunnels tunnel with an ipsec profile, and a self IP on it', source: 'f5-ipsec-notes' },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `net ipsec ike-peer SDDC {
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
net ipsec ipsec-policy SDDC-ESP {
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
net tunnels ipsec SDDC-PROFILE {
    traffic-selector SDDC-TS
}
net tunnels tunnel SDDC {
    profile SDDC-PROFILE
    local-address 203.0.113.10
    remote-address 198.51.100.20
}
sys db config.allow.rfc3927 {
    value "enable"
}
net self SDDC-VTI {
    address 169.254.100.2/30
    allow-service all
    vlan SDDC
}`,
      },
    ],
    source: 'f5-ipsec-notes',
  },
  notes: [
    {
      text: 'Two daemons: IKEv1 is racoon with /var/log/racoon.log, IKEv2 is tmipsecd with /var/log/ipsec.log. Look into the log of the version that you use.',
      source: 'f5-ipsec-notes',
    },
    {
      text: 'Each part of the configuration is printed in labs against cloud gateways; the whole as one is not tried on a device. Check it with tab completion in tmsh.',
      source: 'f5-ipsec-notes',
    },
    { text: 'BGP is configured and shown in imish, not in tmsh.', source: 'f5-ipsec-notes' },
    {
      text: 'The self IP on the tunnel refuses BGP until its allow-service lets TCP 179 in. allow-service all works; name the port alone where policy asks for it.',
      source: 'f5-ipsec-notes',
    },
    {
      text: 'Before BGP: tmsh modify net route-domain 0 routing-protocol add { BGP }. Before a self IP of 169.254.0.0/16: tmsh modify sys db config.allow.rfc3927 value enable.',
      source: 'f5-ipsec-notes',
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
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning: 'IKEv1 phase 1 did not finish in time. Check remote-address, then UDP 500 and 4500 on the path to the SDDC.',
      source: 'ipsec-tools',
    },
    'f5-no-suitable-proposal-found': {
      text: 'ERROR: no suitable proposal found',
      example: '2026-01-15 09:30:12: ERROR: no suitable proposal found.',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'The SDDC offered nothing in phase 1 that the ike-peer accepts. Compare phase1-encrypt-algorithm, phase1-hash-algorithm and the DH group.',
      source: 'ipsec-tools',
    },
    'f5-failed-to-get-valid-proposal': {
      text: 'ERROR: failed to get valid proposal',
      example: '2026-01-15 09:30:12: ERROR: failed to get valid proposal.',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning: 'The phase 1 proposal of the SDDC was refused as a whole. The line before it often names the attribute.',
      source: 'ipsec-tools',
    },
    'f5-pfs-group-mismatched': {
      text: 'ERROR: pfs group mismatched: my:{mine} peer',
      example: '2026-01-15 09:30:12: ERROR: pfs group mismatched: my:14 peer:2',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'The PFS groups of phase 2 differ; the line names both. Give both ends the same group.',
      source: 'ipsec-tools',
    },
    'f5-no-policy-found': {
      text: 'ERROR: no policy found',
      example: '2026-01-15 09:30:12: ERROR: no policy found: 192.0.2.0/25[0] 192.0.2.128/25[0] proto=any dir=in',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning: 'No traffic selector fits the networks of the SDDC. Mirror them, or use interface mode against a route-based VPN.',
      source: 'ipsec-tools',
    },
    'f5-invalid-length-of-payload': {
      text: 'ERROR: invalid length of payload',
      example: '2026-01-15 09:30:12: ERROR: invalid length of payload',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning: 'In IKEv1 a payload that decrypts to garbage means different keys. Enter the pre-shared key anew at both ends.',
      source: 'ipsec-tools',
    },
    'f5-message-lacks-ke-payload': {
      text: '[PROTO_ERR]: message lacks KE payload',
      example:
        'info tmm[20647]: 017c0000  [0.0] [IKE] v2 203.0.113.10%0-198.51.100.20%0 [0xb9e04f9831b6d377-0x92f7016301791cc2][R] [PROTO_ERR]: message lacks KE payload',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'The BIG-IP expects PFS and the initiator’s proposal has none. Set the same PFS group on both ends.',
      source: 'f5-ikev2-log',
    },
    'f5-message-to-dead-ike-sa': {
      text: 'received a message to a dead IKE SA',
      also: ['message to a nonexistent ike_sa'],
      example:
        'info tmm[16338]: 017c0000  [0.0] [IKE] v2 203.0.113.10%0-198.51.100.20%0 [0xa621fea8ec074ba9-0x90054164f78ecdcd][I] [PROTO_WARN]: received a message to a dead IKE SA',
      role: 'either',
      problems: ['stale-sa'],
      meaning: 'The peer goes on using an IKE SA that the BIG-IP has deleted. Clear the tunnel on both ends.',
      source: 'f5-ikev2-log',
    },
    'f5-retransmission-count-exceeded': {
      text: '[PROTO_ERR]: retransmission count exceeded the limit',
      example:
        'info tmm[20647]: 017c0000  [0.0] [IKE] v2 203.0.113.10%0-198.51.100.20%0 [0xbabf623a8fa1e13f-0x10d7f4bb4e866676][R] [PROTO_ERR]: retransmission count exceeded the limit',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'nat-traversal'],
      tells: 'no-reply',
      meaning: 'The BIG-IP gave up waiting for the peer’s answer. It tries again with a new cookie.',
      source: 'f5-ikev2-log',
    },
    'f5-check-and-compare-ids-mismatch': {
      text: 'check and compare ids : value mismatch',
      example: '2026-01-15 09:38:16: DEBUG: check and compare ids : value mismatch (IPv4_address)',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning: 'None of the selectors configured here matches what the peer proposes.',
      source: 'f5-ikev1-log',
    },
  },
});
