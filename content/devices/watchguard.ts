import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'WatchGuard Firebox',
  vendor: 'WatchGuard',
  scope:
    'Firebox appliances with Fireware: branch office VPN (BOVPN) gateways and tunnels, and BOVPN virtual interfaces for route-based VPN.',
  commands: {
    'ike-sa': {
      run: ['System Status > VPN Statistics > Branch Office VPN', 'show vpn-status bovpn gateway'],
      look: 'The gateway of the SDDC is listed and up.',
      source: 'unverified',
    },
    'child-sa': {
      run: ['System Status > VPN Statistics > Branch Office VPN', 'show vpn-status bovpn tunnel'],
      look: 'The tunnel is up, and bytes count in both directions while you ping.',
      source: 'unverified',
    },
    proposals: {
      run: [
        'VPN > BOVPN Virtual Interfaces > Phase 1 Settings',
        'VPN > BOVPN Virtual Interfaces > Phase 2 Settings',
        'System Status > Diagnostics > VPN',
      ],
      look: 'Compare the transforms, the DH group, the phase 2 proposals and PFS with the SDDC. The last entry makes the VPN Diagnostic Report.',
      source: 'unverified',
    },
    'debug-on': {
      run: ['Logging > Diagnostic Log Level > VPN > IKE = Debug', 'Firebox System Manager > Traffic Monitor'],
      look: 'Traffic Monitor shows the IKE lines as they come. Let the SDDC initiate once: the responder names the fault.',
      source: 'unverified',
    },
    'debug-off': { run: ['Logging > Diagnostic Log Level > VPN > IKE = Error'], source: 'unverified' },
    clear: {
      run: ['System Status > VPN Statistics > Branch Office VPN > Rekey'],
      look: 'The tunnel negotiates again. Watch Traffic Monitor while it does.',
      source: 'unverified',
    },
    'bgp-neighbor': {
      run: ['System Status > Dynamic Routing'],
      look: 'The neighbor 169.254.100.1 is Established.',
      source: 'unverified',
    },
    'bgp-received': {
      run: ['System Status > Routes'],
      look: 'The SDDC networks are listed as BGP routes by way of 169.254.100.1.',
      source: 'unverified',
    },
    'bgp-advertised': {
      none: 'No view of advertised prefixes is known for Fireware. Read them at the SDDC: View Routes > Learned Routes.',
      source: 'unverified',
    },
  },
  settings: {
    'peer-address': { where: 'VPN > BOVPN Virtual Interfaces > Gateway Settings: remote gateway IP 198.51.100.20', source: 'unverified' },
    'ike-version': { where: 'VPN > BOVPN Virtual Interfaces > Phase 1 Settings: Version IKEv2', source: 'unverified' },
    'pre-shared-key': { where: 'VPN > BOVPN Virtual Interfaces > Gateway Settings: pre-shared key', source: 'unverified' },
    identities: {
      where: 'VPN > BOVPN Virtual Interfaces > Gateway Settings: local and remote gateway ID, both by IP address',
      source: 'unverified',
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
        'VPN > BOVPN Virtual Interfaces > VPN Routes > Assign virtual interface IP addresses: 169.254.100.2, peer 169.254.100.1, mask /30',
      source: 'unverified',
    },
    'bgp-asn': { where: 'Network > Dynamic Routing, configuration text: router bgp 65001', source: 'unverified' },
    'bgp-neighbor': {
      where: 'Network > Dynamic Routing, configuration text: neighbor 169.254.100.1 remote-as 65000',
      source: 'unverified',
    },
    'bgp-filters': {
      where: 'Network > Dynamic Routing, configuration text: network 192.0.2.0/25 (FRR / Quagga syntax)',
      source: 'unverified',
    },
    routes: { where: 'VPN > BOVPN Virtual Interfaces > VPN Routes, or BGP at Network > Dynamic Routing', source: 'unverified' },
  },
  config: {
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
  Peer IP address or netmask              169.254.100.1, mask /30
Phase 1 Settings
  Version                                 IKEv2
  Transform                               SHA2-256, AES (256-bit), Diffie-Hellman Group 14, SA life 8 hours
  Dead Peer Detection                     on
Phase 2 Settings
  Perfect Forward Secrecy                 on, Diffie-Hellman Group 14
  IPSec Proposal                          ESP, AES (256-bit), SHA2-256, force key expiration 1 hour
Network > Dynamic Routing > BGP
  router bgp 65001
   neighbor 169.254.100.1 remote-as 65000
   network 192.0.2.0/25`,
    source: 'unverified',
  },
  notes: [
    {
      text: 'Without a virtual interface the tunnel fails when the tunnel routes differ between the two ends. Mirror them, or use a BOVPN virtual interface against a route-based VPN of the SDDC.',
      source: 'watchguard-pfs',
    },
    {
      text: 'A Firebox takes an idle tunnel down by design. Keep it up with keep-alive or DPD, or with a steady ping through the tunnel.',
      source: 'watchguard-availability',
    },
  ],
  messages: {
    'watchguard-phase-1-retry-timeout': {
      text: 'IKE Phase 1 retry timeout',
      example: 'iked (203.0.113.10<->198.51.100.20) IKE Phase 1 retry timeout',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'The Firebox sent IKE and nobody answered until it gave up. Check the remote gateway address, then UDP 500 and 4500 on the whole path.',
      source: 'watchguard-no-tunnel',
    },
    'watchguard-no-response-from-remote-gateway': {
      text: 'No response from remote gateway',
      example: 'iked (203.0.113.10<->198.51.100.20) No response from remote gateway 198.51.100.20',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'No IKE answer came from the SDDC. Check the address that the Firebox calls, then the firewalls between for UDP 500 and 4500.',
      source: 'watchguard-no-tunnel',
    },
    'watchguard-message-retry-timeout': {
      text: 'Message retry timeout. Check the connection between local and remote gateway endpoints.',
      example:
        'iked (203.0.113.10<->198.51.100.20) Message retry timeout. Check the connection between local and remote gateway endpoints.',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning: 'Retransmissions ran out without an answer. Prove the path first: capture UDP 500 and 4500 at the Firebox while it retries.',
      source: 'unverified',
    },
    'watchguard-phase-2-proposal-mismatch': {
      text: 'Phase 2 proposal mismatch',
      example: 'iked (203.0.113.10<->198.51.100.20) Phase 2 proposal mismatch',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'The SDDC asked for an ESP proposal that the Firebox does not have. Make encryption, authentication and PFS in Phase 2 Settings equal to the SDDC. The SDDC sees only a refusal.',
      source: 'watchguard-no-tunnel',
    },
    'watchguard-received-proposal-without-pfs': {
      text: 'Received proposal without PFS',
      example: 'iked (203.0.113.10<->198.51.100.20) Received proposal without PFS, expecting PFS enabled',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'The Firebox wants PFS in phase 2 and the peer came without it. Switch PFS on at both ends with the same group, or off at both.',
      source: 'watchguard-pfs',
    },
    'watchguard-message-with-mismatched-id-settings': {
      text: 'Received {exchange} message with mismatched ID settings',
      example: 'iked (203.0.113.10<->198.51.100.20) Received IKE_AUTH message with mismatched ID settings from 198.51.100.20:500',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The ID that the SDDC sent is not the remote gateway ID that the Firebox holds. Compare both gateway IDs with Local ID and Remote ID at the SDDC.',
      source: 'unverified',
    },
    'watchguard-id-in-ike-auth-does-not-match': {
      text: 'ID in IKE_AUTH does not match',
      example: 'iked (203.0.113.10<->198.51.100.20) ID in IKE_AUTH does not match the configured remote gateway ID',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The identity in the authentication exchange differs from the one that is configured. Set the remote gateway ID to what the SDDC sends.',
      source: 'unverified',
    },
    'watchguard-pre-shared-key-mismatch': {
      text: 'Pre-shared key mismatch',
      also: ['Check the pre-shared key in local and remote gateways'],
      example: 'iked (203.0.113.10<->198.51.100.20) Pre-shared key mismatch. Check the pre-shared key in local and remote gateways.',
      role: 'responder',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'The keys differ. Type the key anew at both ends, without blanks at the edges. The SDDC sees only an authentication failure.',
      source: 'unverified',
    },
    'watchguard-received-no-proposal-chosen': {
      text: 'Received N(NO_PROPOSAL_CHOSEN)',
      example: 'iked (203.0.113.10<->198.51.100.20) Received N(NO_PROPOSAL_CHOSEN) message',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'The SDDC found nothing in common with the proposal of the Firebox. Compare the phase 1 transform; once phase 1 is up, the phase 2 proposal and PFS.',
      source: 'unverified',
    },
    'watchguard-phase-1-negotiation-no-proposal-chosen': {
      text: 'IKE phase-1 negotiation {detail} Reason=No proposal chosen',
      example:
        'iked (203.0.113.10<->198.51.100.20) IKE phase-1 negotiation from 203.0.113.10:500 to 198.51.100.20:500 failed. Reason=No proposal chosen.',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'Phase 1 was refused by the SDDC. Make encryption, digest and DH group of the transform equal to the IKE settings of the SDDC.',
      source: 'unverified',
    },
  },
});
