import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'WatchGuard Firebox',
  vendor: 'WatchGuard',
  called: ['WatchGuard', 'Firebox', 'Fireware'],
  scope:
    'Firebox appliances with Fireware: branch office VPN (BOVPN) gateways and tunnels, and BOVPN virtual interfaces for route-based VPN. Menus that name no program are those of the Fireware Web UI.',
  marks: { names: ['watchguard', 'fireware'] },
  commands: {
    'ike-sa': {
      run: ['Firebox System Manager > Front Panel > Branch Office VPN Tunnels', 'show vpn-status bovpn gateway'],
      look: 'The gateway of the SDDC is listed and up; one that is not may only wait for traffic. show vpn-status in the command line (SSH, port 4118).',
      source: 'watchguard-study-notes',
    },
    'child-sa': {
      run: ['System Status > VPN Statistics > Branch Office VPN', 'show vpn-status bovpn tunnel'],
      look: 'The tunnel is up, and bytes grow in both directions while you ping.',
      source: 'unverified',
    },
    proposals: {
      run: ['VPN > BOVPN Virtual Interfaces > Phase 1 Settings', 'VPN > BOVPN Virtual Interfaces > Phase 2 Settings'],
      look: 'Compare the transforms, the DH group, the phase 2 proposals and PFS with the SDDC. BOVPN gateway and tunnel (not a virtual interface): the same in the gateway and in the tunnel.',
      source: 'unverified',
    },
    'debug-on': {
      run: [
        { run: 'Firebox System Manager > Traffic Monitor', disrupts: 'nothing' },
        {
          run: 'Firebox System Manager > Front Panel > right-click the gateway > VPN Diagnostic Report',
          disrupts: 'logging',
          cost: 'Raises the log level while it runs, and puts it back by itself.',
        },
      ],
      look: 'The report raises the log level of IKE while it runs (20 s, 60 s at most): start it while the SDDC negotiates, several times if need be. Its Conclusion and Related Logs name the fault when the Firebox is the responder.',
      source: 'watchguard-study-notes',
    },
    'debug-off': {
      none: 'The VPN Diagnostic Report puts the log level back by itself. Set a level that was raised by hand back to Error.',
      source: 'watchguard-study-notes',
    },
    clear: {
      run: [
        {
          run: 'System Status > VPN Statistics > Branch Office VPN > Rekey',
          disrupts: 'this tunnel',
          cost: 'Select the tunnel of the SDDC first.',
        },
      ],
      look: 'The tunnel negotiates again. Watch Traffic Monitor while it does.',
      source: 'unverified',
    },
    'bgp-neighbor': {
      run: ['Firebox System Manager > Status Report'],
      look: 'In its part on dynamic routing, the neighbor 169.254.100.1 is Established, or its routes are there.',
      source: 'watchguard-dynamic-routing',
    },
    'bgp-received': {
      run: ['System Status > Routes'],
      look: 'The SDDC networks are listed as BGP routes through 169.254.100.1. A route that a filter refuses, or that loses to another route, is not.',
      source: 'watchguard-dynamic-routing',
    },
    'bgp-advertised': {
      none: 'No view of advertised prefixes is known for Fireware. Read them at the SDDC: View Routes > Learned Routes.',
      source: 'inferred',
    },
  },
  settings: {
    'peer-address': { where: 'VPN > BOVPN Virtual Interfaces > Gateway Settings: remote gateway IP 198.51.100.20', source: 'unverified' },
    'ike-version': { where: 'VPN > BOVPN Virtual Interfaces > Phase 1 Settings: Version IKEv2', source: 'unverified' },
    'pre-shared-key': { where: 'VPN > BOVPN Virtual Interfaces > Gateway Settings: pre-shared key', source: 'unverified' },
    identities: {
      where: 'VPN > BOVPN Virtual Interfaces > Gateway Settings: local and remote gateway ID, both by IP address',
      source: 'watchguard-gateway-endpoints',
    },
    'phase1-proposal': { where: 'VPN > BOVPN Virtual Interfaces > Phase 1 Settings: transforms', source: 'unverified' },
    'phase2-proposal': { where: 'VPN > BOVPN Virtual Interfaces > Phase 2 Settings: proposals', source: 'unverified' },
    pfs: { where: 'VPN > BOVPN Virtual Interfaces > Phase 2 Settings: PFS', source: 'unverified' },
    'traffic-selectors': {
      where:
        'BOVPN virtual interface: none to enter. BOVPN gateway and tunnel (not a virtual interface): the tunnel routes, which must mirror the SDDC',
      source: 'watchguard-pfs',
    },
    'dead-peer-detection': { where: 'VPN > BOVPN Virtual Interfaces > Phase 1 Settings: DPD', source: 'unverified' },
    'tunnel-address': {
      where:
        'VPN > BOVPN Virtual Interfaces > VPN Routes > Assign virtual interface IP addresses: 169.254.100.2; as peer, for a third party, the netmask 255.255.255.252',
      source: 'unverified',
    },
    'bgp-asn': { where: 'Network > Dynamic Routing, configuration text: router bgp 65001', source: 'unverified' },
    'bgp-neighbor': {
      where: 'Network > Dynamic Routing, configuration text: neighbor 169.254.100.1 remote-as 65000',
      source: 'unverified',
    },
    'bgp-filters': {
      where:
        'Network > Dynamic Routing, configuration text: network 192.0.2.0/25, and neighbor … route-map … in, out (FRR or Quagga syntax)',
      source: 'unverified',
    },
    firewall: {
      where:
        'Firewall > Firewall Policies: BOVPN-Allow.in and BOVPN-Allow.out pass the VPN that is added to them (an option of the virtual interface), DR-BGP-Allow passes TCP 179',
      source: 'unverified',
    },
    routes: { where: 'VPN > BOVPN Virtual Interfaces > VPN Routes, or BGP at Network > Dynamic Routing', source: 'unverified' },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `VPN > BOVPN Virtual Interfaces > Add
  Interface Name                          SDDC
  Remote Endpoint Type                    Cloud VPN or Third-Party Gateway
Gateway Settings
  Credential Method                       Pre-shared key: ExamplePSK-ChangeMe
  Local gateway ID, by IP address         203.0.113.10
  Remote gateway IP address               198.51.100.20
  Remote gateway ID, by IP address        198.51.100.20
VPN Routes
  Assign virtual interface IP addresses   on
  Local IP address                        169.254.100.2
  Peer IP address or netmask              255.255.255.252, the netmask for a third party
Phase 1 Settings
  Version                                 IKEv2
  Transform                               SHA2-256, AES (256-bit), Diffie-Hellman Group 14, SA life 8 hours
  Dead Peer Detection                     on
Phase 2 Settings
  Perfect Forward Secrecy                 on, Diffie-Hellman Group 14
  IPSec Proposal                          ESP, AES (256-bit), SHA2-256, force key expiration 1 hour`,
      },
      {
        disrupts: 'whole device',
        cost: 'The text is the BGP configuration of the whole Firebox: add to what is there, keep its AS number.',
        text: `Network > Dynamic Routing > BGP
  ip prefix-list SDDC-IN seq 5 permit 192.0.2.128/25
  ip prefix-list SDDC-OUT seq 5 permit 192.0.2.0/25
  route-map SDDC-IN permit 10
   match ip address prefix-list SDDC-IN
  route-map SDDC-OUT permit 10
   match ip address prefix-list SDDC-OUT
  router bgp 65001
   network 192.0.2.0/25
   neighbor 169.254.100.1 remote-as 65000
   neighbor 169.254.100.1 route-map SDDC-IN in
   neighbor 169.254.100.1 route-map SDDC-OUT out`,
      },
      {
        disrupts: 'nothing',
        text: `Firewall > Firewall Policies
  BOVPN-Allow.in, BOVPN-Allow.out         there and enabled, with this virtual interface in them
  DR-BGP-Allow                            there and enabled since BGP was turned on: TCP 179
Without BGP: VPN > BOVPN Virtual Interfaces > VPN Routes > Add: 192.0.2.128/25`,
      },
    ],
    source: 'unverified',
  },
  notes: [
    {
      text: 'Dynamic routing needs the Firebox in mixed routing mode; turning BGP on adds the policy DR-BGP-Allow. From Fireware 12.9 it is FRR, before that Quagga: the text of the configuration stays valid, and some commands belong in another section.',
      source: 'watchguard-dynamic-routing',
    },
    {
      text: 'Without a virtual interface the tunnel fails when the tunnel routes differ between the two ends. Mirror them, or use a BOVPN virtual interface against a route-based VPN of the SDDC.',
      source: 'watchguard-pfs',
    },
    {
      text: 'Fireware 12.1 and older: a gateway endpoint with a secondary address of the external interface works only when the SDDC initiates, because the Firebox initiates from the primary address.',
      source: 'watchguard-gateway-endpoints',
    },
    {
      text: 'A Firebox takes an idle tunnel down by design. Keep it up with keep-alive or DPD, or with a steady ping through the tunnel.',
      source: 'watchguard-availability',
    },
    {
      text: 'Unless it is set to start phase 1 by itself, the Firebox negotiates a tunnel only when traffic needs it. To see why it fails, let the SDDC start and read the log of the Firebox: the initiator sees only that it was refused.',
      source: 'watchguard-study-notes',
    },
  ],
  messages: {
    'watchguard-phase-1-retry-timeout': {
      text: 'IKE Phase 1 retry timeout',
      example: 'iked (203.0.113.10<->198.51.100.20) IKE Phase 1 retry timeout',
      role: 'initiator',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'pre-shared-key-mismatch',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      tells: 'no-reply',
      meaning:
        'No usable answer came; a refusal is a line before it. Check the remote gateway address and UDP 500 and 4500 on the whole path, then whether the SDDC has this VPN with the same IKE version. If the first messages were answered, compare the keys.',
      source: 'watchguard-no-tunnel',
    },
    'watchguard-no-response-from-remote-gateway': {
      text: 'No response from remote gateway',
      example: 'iked (203.0.113.10<->198.51.100.20) No response from remote gateway 198.51.100.20',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'No IKE answer came from the SDDC. Check the address that the Firebox sends to and the firewalls between for UDP 500 and 4500, then whether the SDDC has this VPN with the same IKE version. On a tunnel that was up, the path or the SDDC went away at that minute.',
      source: 'watchguard-no-tunnel',
    },
    'watchguard-message-retry-timeout': {
      text: 'Message retry timeout. Check the connection between local and remote gateway endpoints.',
      example:
        'iked (203.0.113.10<->198.51.100.20) Message retry timeout. Check the connection between local and remote gateway endpoints.',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'nat-traversal', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'Retransmissions ran out without an answer. Capture UDP 500 and 4500 at the Firebox while it retries, then check that the SDDC has this VPN with the same IKE version. On a tunnel that was up it was a liveness check or a rekey.',
      source: 'unverified',
    },
    'watchguard-phase-2-proposal-mismatch': {
      text: 'Phase 2 proposal mismatch',
      example: 'iked (203.0.113.10<->198.51.100.20) Phase 2 proposal mismatch',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'The SDDC asked for an ESP proposal that the Firebox does not have. Make encryption, authentication and PFS in Phase 2 Settings equal to the SDDC. The SDDC sees only a refusal.',
      source: 'watchguard-pfs',
    },
    'watchguard-received-proposal-without-pfs': {
      text: 'Received proposal without PFS',
      example: 'iked (203.0.113.10<->198.51.100.20) Received proposal without PFS, expecting PFS enabled',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'The Firebox wants PFS in phase 2 and the peer sent none. Switch PFS on at both ends with the same group, or off at both.',
      source: 'watchguard-pfs',
    },
    'watchguard-message-with-mismatched-id-settings': {
      text: 'WARNING: Mismatched ID settings at peer {peer} caused an authentication failure',
      also: ['Mismatched ID settings', 'mismatched ID settings'],
      example:
        'iked (203.0.113.10<->198.51.100.20) WARNING: Mismatched ID settings at peer 198.51.100.20:500 caused an authentication failure',
      role: 'either',
      problems: ['ike-identity-mismatch'],
      meaning:
        'An ID of one end is not what the other end expects. Compare both gateway IDs with Local IP Address and Remote Private IP (or Remote ID) at the SDDC.',
      source: 'watchguard-study-notes',
    },
    'watchguard-id-in-ike-auth-does-not-match': {
      text: 'ID in IKE_AUTH does not match',
      also: ['IKE_AUTH peer ID {id} type {type} does not match', 'Check the local and remote ID settings'],
      example: 'iked (203.0.113.10<->198.51.100.20) ID in IKE_AUTH does not match the configured remote gateway ID',
      role: 'either',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The identity that the peer sent in the authentication exchange differs from the one that is configured. Set the remote gateway ID to what the SDDC sends.',
      source: 'unverified',
    },
    'watchguard-pre-shared-key-mismatch': {
      text: 'Pre-shared key mismatch',
      also: ['Check the pre-shared key in local and remote gateways'],
      example: 'iked (203.0.113.10<->198.51.100.20) Pre-shared key mismatch. Check the pre-shared key in local and remote gateways.',
      role: 'responder',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'The keys differ. Type the key again at both ends, without blanks around it. With IKEv2 the SDDC sees only an authentication failure.',
      source: 'unverified',
    },
    'watchguard-received-no-proposal-chosen': {
      text: 'Received No Proposal Chosen message from {peer} for {gateway} gateway',
      also: ["Received 'No Proposal Chosen' message"],
      example: 'iked (203.0.113.10<->198.51.100.20) Received No Proposal Chosen message from 198.51.100.20:500 for SDDC gateway',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'The SDDC found nothing in common with the proposal of the Firebox. Compare the phase 1 transform, then whether the SDDC has a VPN for this address with the same IKE version; once phase 1 is up, the phase 2 proposal and PFS.',
      source: 'watchguard-study-notes',
    },
    'watchguard-sending-no-proposal-chosen': {
      text: 'Sending NO_PROPOSAL_CHOSEN message to {peer}',
      example: 'iked (203.0.113.10<->198.51.100.20) Sending NO_PROPOSAL_CHOSEN message to 198.51.100.20:500',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'The Firebox refuses the offer of the SDDC: a consequence. The line with Peer proposes beside this one says which setting differs.',
      source: 'watchguard-study-notes',
    },
    'watchguard-peer-proposes-phase-one': {
      text: 'Peer proposes phase one {setting}, expecting',
      example: 'iked (203.0.113.10<->198.51.100.20) Peer proposes phase one encryption 3DES, expecting AES',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'The line names what the SDDC offered for phase 1 and what the Firebox wants. With Sending NO_PROPOSAL_CHOSEN beside it that is the fault: make the two equal in Phase 1 Settings or at the SDDC.',
      source: 'watchguard-study-notes',
    },
    'watchguard-peer-proposes-phase-2': {
      text: 'Peer proposes phase 2 {setting}, expecting',
      also: ['Received ESP encryption {setting}, expecting'],
      example: 'iked (203.0.113.10<->198.51.100.20) Peer proposes phase 2 ESP authentication MD5-HMAC, expecting SHA1-HMAC',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      tells: 'child-started',
      meaning:
        'Phase 1 is up. The line names what the SDDC offered for phase 2 and what the Firebox wants. With Sending NO_PROPOSAL_CHOSEN beside it that is the fault: make the two equal in Phase 2 Settings or at the SDDC.',
      source: 'watchguard-study-notes',
    },
    'watchguard-drop-negotiation-retry-timeout': {
      text: 'Drop negotiation to peer {peer} due to phase 1 retry timeout',
      example: 'iked (203.0.113.10<->198.51.100.20) Drop negotiation to peer 198.51.100.20:500 due to phase 1 retry timeout',
      role: 'initiator',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'pre-shared-key-mismatch',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      tells: 'no-reply',
      meaning:
        'Phase 1 was not finished; a refusal is a line before it. Check the remote gateway address and UDP 500 and 4500 on the whole path, then whether the SDDC has this VPN with the same IKE version; if the first messages were answered, compare the keys.',
      source: 'watchguard-study-notes',
    },
    'watchguard-phase-1-negotiation-no-proposal-chosen': {
      text: 'IKE phase-1 negotiation {detail} Reason=No proposal chosen',
      example:
        'iked (203.0.113.10<->198.51.100.20) IKE phase-1 negotiation from 203.0.113.10:500 to 198.51.100.20:500 failed. Reason=No proposal chosen.',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'Phase 1 was refused by the SDDC. Make encryption, integrity (the form of the SDDC says digest) and DH group of the transform equal to its IKE settings. An SDDC without a VPN for this address, or with the other IKE version, may answer the same.',
      source: 'unverified',
    },
    'watchguard-failed-to-decrypt': {
      text: 'WARNING: Failed to decrypt packet from {peer}',
      example: '2026-11-24 10:15:02 iked (203.0.113.10<->198.51.100.20)WARNING: Failed to decrypt packet from 198.51.100.20:500.',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'Phase 1: what the peer sent does not decrypt, as with another pre-shared key. Enter it again at both ends; one of 64 characters failed where 32 worked.',
      source: 'ukcloud-shared-secret',
    },
    'watchguard-illegal-payload-length': {
      text: 'Check Payloads : illegal payload length({n}) total={m}',
      example: '2026-11-24 10:15:02 iked Check Payloads : illegal payload length(43121) total=92',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'Phase 1: what was decrypted is nonsense, as with another pre-shared key. Enter it again at both ends; one of 64 characters failed where 32 worked.',
      source: 'ukcloud-shared-secret',
    },
  },
});
