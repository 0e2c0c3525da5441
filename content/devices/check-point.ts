import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Check Point',
  vendor: 'Check Point',
  scope: 'Check Point Security Gateways on Gaia, R8x, managed in SmartConsole. Messages are those of Logs & Monitor.',
  commands: {
    'ike-sa': {
      run: ['vpn tu'],
      look: "In expert mode. Entry 1 lists the IKE SAs. The SDDC's VPN public IP must be among them.",
      source: 'aws-cgw-dynamic',
    },
    'child-sa': {
      run: ['vpn tu', 'cpstat -f all vpn'],
      look: 'Entry 2 of vpn tu lists the IPsec SAs of each peer; cpstat prints the VPN counters of the gateway.',
      source: 'check-point-docplayer',
    },
    proposals: {
      run: ['SmartConsole > Security Policies > Access Tools > VPN Communities > (community) > Encryption'],
      look: 'Phase 1 and phase 2 algorithms of the community. Advanced holds DH group, PFS and lifetimes.',
      source: 'aws-cgw-dynamic',
    },
    'debug-on': {
      run: [
        { run: 'vpn debug on', disrupts: 'logging' },
        { run: 'vpn debug ikeon', disrupts: 'logging' },
      ],
      look: 'Then start the tunnel again and read $FWDIR/log/ike.elg.',
      source: 'check-point-docplayer',
    },
    'debug-off': {
      run: [
        { run: 'vpn debug ikeoff', disrupts: 'logging' },
        { run: 'vpn debug off', disrupts: 'logging' },
      ],
      source: 'check-point-docplayer',
    },
    clear: {
      run: [{ run: 'vpn tu', disrupts: 'this tunnel' }],
      look: 'Choose "Delete all IPsec+IKE SAs for a given peer (GW)" and enter the SDDC\'s VPN public IP. After a change, install the policy first.',
      source: 'check-point-docplayer',
    },
    'bgp-neighbor': {
      run: ['show bgp peers'],
      look: 'In Gaia clish. The neighbor 169.254.100.1 must be Established.',
      source: 'check-point-lab-notes',
    },
    'bgp-received': {
      run: ['show bgp peer 169.254.100.1 received', 'show route bgp'],
      look: 'In Gaia clish. Received but not in the routing table: the inbound route filter is missing.',
      source: 'check-point-clish-list',
    },
    'bgp-advertised': {
      run: ['show bgp peer 169.254.100.1 advertise'],
      look: 'In Gaia clish. Empty: route redistribution is missing.',
      source: 'check-point-clish-list',
    },
  },
  settings: {
    'peer-address': {
      where: "SmartConsole: an interoperable device with the SDDC's VPN public IP, as satellite of a star community",
      source: 'aws-cgw-dynamic',
    },
    'ike-version': {
      where: 'VPN community > Encryption > Encryption Method (IKEv2 only, or IKEv2 preferred)',
      source: 'check-point-api-module',
    },
    'pre-shared-key': {
      where: 'VPN community > Advanced Settings > Shared Secret',
      source: 'aws-cgw-dynamic',
    },
    identities: {
      where: 'Gateway > IPSec VPN > Link Selection > Source IP address settings: the address that is sent as identity',
      source: 'unverified',
    },
    'phase1-proposal': {
      where: 'VPN community > Encryption > Encryption Suite: Custom > IKE (Phase 1); the group under Advanced VPN Properties',
      source: 'aws-cgw-dynamic',
    },
    'phase2-proposal': {
      where: 'VPN community > Encryption > Encryption Suite: Custom > IPsec (Phase 2)',
      source: 'aws-cgw-dynamic',
    },
    pfs: {
      where: 'VPN community > Advanced VPN Properties > Use Perfect Forward Secrecy, and its group',
      source: 'aws-cgw-dynamic',
    },
    lifetimes: {
      where: 'VPN community > Advanced VPN Properties: IKE in minutes (480), IPsec in seconds (3600)',
      source: 'aws-cgw-dynamic',
    },
    'traffic-selectors': {
      where:
        'Route-based: an empty group as VPN Domain of both gateways, and Tunnel Management > One VPN tunnel per Gateway pair. Policy-based: mirrored VPN Domains, and One VPN tunnel per subnet pair.',
      source: 'aws-cgw-dynamic',
    },
    initiation: {
      where: 'VPN community > Tunnel Management > Permanent Tunnels > On all tunnels in the community',
      source: 'aws-cgw-dynamic',
    },
    'dead-peer-detection': {
      where:
        'GuiDBedit > Network Objects > network_objects: tunnel_keepalive_method = dpd on each gateway of the community, the peer included; then install the policy. It needs a permanent tunnel',
      source: 'aws-cgw-dynamic',
    },
    'nat-traversal': {
      where: 'Gateway > Support NAT traversal',
      source: 'unverified',
    },
    'tunnel-address': {
      where: 'clish: add vpn tunnel 1 type numbered local 169.254.100.2 remote 169.254.100.1 peer SDDC',
      source: 'aws-cgw-dynamic',
    },
    'bgp-asn': {
      where: 'clish: set as 65001, and set bgp external remote-as 65000 on',
      source: 'aws-cgw-dynamic',
    },
    'bgp-neighbor': {
      where: 'clish: set bgp external remote-as 65000 peer 169.254.100.1 on',
      source: 'aws-cgw-dynamic',
    },
    'bgp-password': {
      where: 'clish: set bgp external remote-as 65000 peer 169.254.100.1 authtype md5 secret <key>',
      source: 'check-point-clish-list',
    },
    'bgp-timers': {
      where: 'clish: set bgp external remote-as 65000 peer 169.254.100.1 holdtime 60, and keepalive 20',
      source: 'aws-cgw-dynamic',
    },
    'bgp-filters': {
      where: 'Out: Gaia WebUI > Advanced Routing > Route Redistribution. In: set inbound-route-filter bgp-policy 512 …',
      source: 'check-point-clish-list',
    },
    routes: {
      where: 'A static route for 192.0.2.128/25 to vpnt1, only where BGP does not install it',
      source: 'unverified',
    },
    firewall: {
      where:
        'Access policy with directional match in the VPN column: internal_clear > community, community > community, community > internal_clear. BGP (TCP 179) to the gateway needs a rule too.',
      source: 'unverified',
    },
    'nat-exemption': {
      where: 'VPN community > Advanced > Disable NAT inside the VPN community',
      source: 'check-point-api-module',
    },
    mss: {
      where: 'GuiDBedit > Global Properties > properties: fw_clamp_tcp_mss = true. clish: set interface vpnt1 mtu 1350',
      source: 'aws-cgw-dynamic',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `# SmartConsole
# 1. interoperable device SDDC: 198.51.100.20
# 2. an empty simple group as VPN Domain of SDDC and of the local gateway
# 3. star community: center = local gateway, satellite = SDDC
#      Encryption: IKEv2, custom suite: AES-256, SHA256 in both phases
#      Tunnel Management: permanent tunnels, On all tunnels in the community; One VPN tunnel per Gateway pair
#      Advanced Settings > Shared Secret: ExamplePSK-ChangeMe
#      Advanced VPN Properties: group 14, PFS group 14, IKE 480 minutes, IPsec 3600 seconds
# 4. rules with directional match: internal_clear > community, community > community, community > internal_clear
# 5. Install Policy

# Gaia clish
set as 65001
add vpn tunnel 1 type numbered local 169.254.100.2 remote 169.254.100.1 peer SDDC      # peer = object name in SmartConsole
set interface vpnt1 state on
set interface vpnt1 mtu 1350
set bgp external remote-as 65000 on
set bgp external remote-as 65000 peer 169.254.100.1 on
set bgp external remote-as 65000 peer 169.254.100.1 holdtime 60
set bgp external remote-as 65000 peer 169.254.100.1 keepalive 20
set inbound-route-filter bgp-policy 512 based-on-as as 65000 on
set inbound-route-filter bgp-policy 512 accept-all-ipv4
save config`,
      },
    ],
    source: 'aws-cgw-dynamic',
  },
  notes: [
    {
      text: 'The recipe and the clish lines are those of the AWS guide, which holds for any third-party peer; the two inbound-route-filter lines come from an engineer’s script. The whole as one is untested.',
      source: 'aws-cgw-dynamic',
    },
    {
      text: 'Nothing in SmartConsole acts before Install Policy.',
      source: 'aws-cgw-dynamic',
    },
    {
      text: 'The IKE lifetime is in minutes, the IPsec lifetime in seconds.',
      source: 'aws-cgw-dynamic',
    },
    {
      text: 'Without route redistribution BGP comes up and advertises nothing.',
      source: 'aws-cgw-dynamic',
    },
    {
      text: 'Without an inbound route filter BGP comes up and accepts nothing.',
      source: 'check-point-lab-notes',
    },
    {
      text: 'Check Point may merge its encryption domain into larger networks, which the peer then refuses. Use an empty domain with a VTI, or One VPN tunnel per subnet pair.',
      source: 'check-point-lab-notes',
    },
    {
      text: 'Link Selection may send an internal address as identity. Set the Source IP address settings to the address that the SDDC has as Remote Public IP (or Remote Private IP).',
      source: 'unverified',
    },
    {
      text: "A third-party peer does not answer Check Point's own tunnel test: without tunnel_keepalive_method = dpd a permanent tunnel looks dead.",
      source: 'inferred',
    },
    {
      text: 'The management API of older releases offers no AES-GCM in phase 1 and no SHA512; take AES-256 with SHA256 when in doubt.',
      source: 'check-point-api-module',
    },
    {
      text: 'vpn tu tlist prints the tunnels of all peers as one table.',
      source: 'check-point-notes',
    },
    {
      text: 'vpn tu tlist -p 198.51.100.20 prints those of the SDDC alone.',
      source: 'unverified',
    },
    {
      text: 'Drops: fw ctl zdebug + drop | grep 198.51.100.20 prints why the gateway drops a packet; fw monitor -e "accept host(198.51.100.20);" follows it through the inspection points.',
      source: 'check-point-docplayer',
    },
    {
      text: 'Packets on the wire: tcpdump -nni eth0 host 198.51.100.20 and \\( udp port 500 or udp port 4500 or proto 50 \\). VTI: show interface vpnt1, show vpn tunnels.',
      source: 'unverified',
    },
    {
      text: 'vpn debug trunc starts both debugs with empty files. IKEv2 goes to $FWDIR/log/ikev2.xmll, IKEv1 to ike.elg, vpnd to vpnd.elg.',
      source: 'check-point-lab-notes',
    },
  ],
  messages: {
    'check-point-main-mode-failed-to-match-proposal': {
      text: 'Main Mode Failed to match proposal',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Failed to match proposal: Transform: AES-256, SHA256, Pre-shared secret, Group 2 (1024 bit)',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'Phase 1: the peer\'s offer does not fit the community. Open the whole log entry: behind "Wrong value for" stands the attribute that differs. Set it equal at both ends and install the policy.',
      source: 'check-point-log-sample',
    },
    'check-point-main-mode-wrong-encryption': {
      text: 'Main Mode Failed to match proposal: Transform: {transform}; Reason: Wrong value for: Encryption Algorithm',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Failed to match proposal: Transform: AES-256, SHA256, Pre-shared secret, Group 2 (1024 bit); Reason: Wrong value for: Encryption Algorithm',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        "Phase 1: the encryption algorithm or its key length differs. Compare IKE (Phase 1) of the community with the SDDC's IKE settings and install the policy.",
      source: 'check-point-log-sample',
    },
    'check-point-main-mode-wrong-hash': {
      text: 'Main Mode Failed to match proposal: Transform: {transform}; Reason: Wrong value for: Hash Algorithm',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Failed to match proposal: Transform: AES-256, SHA256, Pre-shared secret, Group 2 (1024 bit); Reason: Wrong value for: Hash Algorithm',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning: "Phase 1: the digest differs. Compare IKE (Phase 1) of the community with the SDDC's IKE settings and install the policy.",
      source: 'check-point-log-sample',
    },
    'check-point-main-mode-wrong-group': {
      text: 'Main Mode Failed to match proposal: Transform: {transform}; Reason: Wrong value for: Group Description',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Failed to match proposal: Transform: AES-256, SHA256, Pre-shared secret, Group 2 (1024 bit); Reason: Wrong value for: Group Description',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        "Phase 1: the Diffie-Hellman group differs. Compare IKE (Phase 1) of the community with the SDDC's IKE settings and install the policy.",
      source: 'check-point-log-sample',
    },
    'check-point-main-mode-wrong-authentication': {
      text: 'Main Mode Failed to match proposal: Transform: {transform}; Reason: Wrong value for: Authentication Method',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Failed to match proposal: Transform: AES-256, SHA256, Pre-shared secret, Group 2 (1024 bit); Reason: Wrong value for: Authentication Method',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'certificate-problem'],
      meaning:
        "Phase 1: one end uses a pre-shared secret, the other certificates. The SDDC uses a pre-shared key. Compare IKE (Phase 1) of the community with the SDDC's IKE settings and install the policy.",
      source: 'check-point-log-sample',
    },
    'check-point-main-mode-received-no-proposal-chosen': {
      text: 'Main Mode Received Notification from Peer: no proposal chosen',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Received Notification from Peer: no proposal chosen',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured'],
      meaning: 'Phase 1: the peer refused our offer. Let the SDDC initiate and read this log as responder: it names the attribute.',
      source: 'unverified',
    },
    'check-point-main-mode-sent-payload-malformed': {
      text: 'Main Mode Sent Notification to Peer: payload malformed',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Sent Notification to Peer: payload malformed',
      role: 'responder',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        "IKEv1: the peer's encrypted message is garbage, because the shared secrets differ. Type the same secret at both ends and install the policy.",
      source: 'unverified',
    },
    'check-point-main-mode-received-payload-malformed': {
      text: 'Main Mode Received Notification from Peer: payload malformed',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Received Notification from Peer: payload malformed',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        "IKEv1: the peer can't read our encrypted message, because the shared secrets differ. Type the same secret at both ends and install the policy.",
      source: 'unverified',
    },
    'check-point-main-mode-received-invalid-id': {
      text: 'Main Mode Received Notification from Peer: invalid id information',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Received Notification from Peer: invalid id information',
      role: 'initiator',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The peer refuses our identity: Check Point sent an internal or main address. Set Link Selection > Source IP address settings.',
      source: 'unverified',
    },
    'check-point-quick-mode-failed-to-match-proposal': {
      text: 'Quick Mode Failed to match proposal: Transform: {transform}; Reason: Wrong value for: {attribute}',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Quick Mode Failed to match proposal: Transform: AES-256  SHA256  Tunnel; Reason: Wrong value for: Authentication Algorithm',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning: "Phase 2: the peer's offer does not fit the community. The last words name the attribute; a group is PFS.",
      source: 'check-point-log-sample',
    },
    'check-point-quick-mode-received-no-proposal-chosen': {
      text: 'Quick Mode Received Notification from Peer: no proposal chosen',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Quick Mode Received Notification from Peer: no proposal chosen',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'Phase 2: the peer refused algorithms or PFS. Many peers answer a wrong network this way too, so compare the networks as well.',
      source: 'unverified',
    },
    'check-point-quick-mode-received-invalid-id': {
      text: 'Quick Mode Received Notification from Peer: invalid id information',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Quick Mode Received Notification from Peer: invalid id information',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'Phase 2: the peer does not have the networks that we asked for, mostly because Check Point merged them. Use One VPN tunnel per subnet pair, or an empty domain with a VTI.',
      source: 'unverified',
    },
    'check-point-received-delete-ike-sa': {
      text: 'Informational exchange: Received Delete IKE-SA from Peer: {peer}',
      also: ['Informational Exchange Received Delete IKE-SA from Peer: {peer}'],
      example:
        'Action: Key Install; src: 198.51.100.20; dst: 203.0.113.10; ike: Informational exchange: Received Delete IKE-SA from Peer: 198.51.100.20; Cookies: 1f2e3d4c5b6a7988-8899aabbccddeeff',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning: 'The peer closed phase 1. Look at what the SDDC did at that minute.',
      source: 'check-point-log-sample',
    },
    'check-point-received-delete-ipsec-sa': {
      text: 'Received delete IPSEC-SA',
      example:
        'Action: Key Install; src: 198.51.100.20; dst: 203.0.113.10; ike: Informational exchange: Received Delete IPSEC-SA from Peer: 198.51.100.20; SPIs: d5e6f7a8',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning: 'The peer closed phase 2. After a rekey that is normal; without a new SA it is a change or an idle timeout at the peer.',
      source: 'unverified',
    },
    'check-point-auth-exchange-received-authentication-failed': {
      text: 'Auth exchange: Received notification from peer: Authentication failed',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Auth exchange: Received notification from peer: Authentication failed',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning: "IKEv2: the peer refused this gateway: shared secret or identity. Compare both; only the responder's log tells them apart.",
      source: 'unverified',
    },
    'check-point-auth-exchange-sent-authentication-failed': {
      text: 'Auth exchange: Sent notification to peer: Authentication failed',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Auth exchange: Sent notification to peer: Authentication failed',
      role: 'responder',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning: 'IKEv2: this gateway refused the peer: shared secret or identity. The SDDC shows Authentication failed.',
      source: 'unverified',
    },
    'check-point-auth-exchange-received-ts-unacceptable': {
      text: 'Auth exchange: Received notification from peer: Traffic selectors unacceptable',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Auth exchange: Received notification from peer: Traffic selectors unacceptable',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'IKEv2: the peer accepts none of our networks. Use an empty VPN Domain with a VTI for a route-based SDDC VPN, or mirror the domains.',
      source: 'unverified',
    },
    'check-point-auth-exchange-sent-ts-unacceptable': {
      text: 'Auth exchange: Sent notification to peer: Traffic selectors unacceptable',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Auth exchange: Sent notification to peer: Traffic selectors unacceptable',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        "IKEv2: this gateway refused the peer's networks. The SDDC's tunnel shows TS unacceptable. Mirror the VPN Domains, or leave them empty with a VTI.",
      source: 'unverified',
    },
    'check-point-auth-exchange-received-no-proposal': {
      text: 'Auth exchange: Received notification from peer: No proposal chosen',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Auth exchange: Received notification from peer: No proposal chosen',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch'],
      meaning: "IKEv2: the peer accepts no ESP proposal. Compare IPsec (Phase 2) of the community with the SDDC's tunnel settings.",
      source: 'unverified',
    },
    'check-point-auth-exchange-sent-no-proposal': {
      text: 'Auth exchange: Sent notification to peer: No proposal chosen',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Auth exchange: Sent notification to peer: No proposal chosen',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning: "IKEv2: this gateway accepts no ESP proposal of the peer. The SDDC's tunnel shows No proposal chosen.",
      source: 'unverified',
    },
    'check-point-initial-exchange-timeout': {
      text: 'Initial exchange: Exchange failed: timeout reached',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Initial exchange: Exchange failed: timeout reached.',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured'],
      tells: 'no-reply',
      meaning: 'IKEv2: nobody answered the first packet. Check the peer address, then UDP 500 on the way with tcpdump.',
      source: 'unverified',
    },
    'check-point-no-response-from-peer': {
      text: 'No response from peer',
      example: 'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: No response from peer.',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'traffic-selector-mismatch', 'remote-peer-not-configured'],
      tells: 'no-reply',
      meaning:
        'The peer did not answer. It is printed for wrong encryption domains too, and for a remote end that is not set up for encryption.',
      source: 'check-point-etutorials',
    },
    'check-point-no-valid-sa': {
      text: 'Packet is dropped because there is no valid SA - please refer to solution sk19423',
      example:
        'Action: Drop; src: 192.0.2.10; dst: 192.0.2.130; encryption fail reason: Packet is dropped because there is no valid SA - please refer to solution sk19423 in SecureKnowledge Database for more information',
      role: 'either',
      problems: ['stale-sa', 'phase2-crypto-mismatch'],
      meaning:
        'Traffic is to be encrypted and there is no SA for it. It is a consequence: find the IKE failure before it, or clear a stale SA with vpn tu.',
      source: 'unverified',
    },
    'check-point-should-not-have-been-decrypted': {
      text: 'According to the policy the packet should not have been decrypted',
      example:
        'Action: Drop; src: 192.0.2.130; dst: 192.0.2.10; encryption fail reason: According to the policy the packet should not have been decrypted',
      role: 'responder',
      problems: ['traffic-selector-mismatch', 'nat-exemption'],
      meaning:
        'The inner packet lies outside the VPN Domains, or is hidden behind NAT. Mirror the domains, and disable NAT inside the community.',
      source: 'techclick-checkpoint',
    },
    'check-point-clear-text-packet-should-be-encrypted': {
      text: 'Clear text packet should be encrypted',
      also: ['clear text packet should be encrypted'],
      example: 'Action: Drop; src: 192.0.2.130; dst: 192.0.2.10; encryption fail reason: Clear text packet should be encrypted',
      role: 'responder',
      problems: ['routing-missing', 'traffic-selector-mismatch'],
      meaning: "Traffic of the peer's VPN Domain arrived outside the tunnel. Correct the routing at the peer, or the domain.",
      source: 'check-point-drop-reasons',
    },
    'check-point-received-cleartext-packet': {
      text: 'Received a cleartext packet within an encrypted connection',
      example:
        'Action: Drop; src: 192.0.2.130; dst: 192.0.2.10; encryption fail reason: Received a cleartext packet within an encrypted connection',
      role: 'responder',
      problems: ['routing-missing', 'traffic-selector-mismatch'],
      meaning: 'An answer to tunnel traffic came back outside the tunnel: the peer routes it another way.',
      source: 'unverified',
    },
    'check-point-peer-is-not-responding-dpd': {
      text: 'Peer is not responding (DPD)',
      example: 'Action: Key Install; src: 198.51.100.20; dst: 203.0.113.10; ike: Peer is not responding (DPD)',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning:
        'The liveness checks are not answered. Set tunnel_keepalive_method to dpd on every gateway of the community, then look for path loss.',
      source: 'unverified',
    },
    'check-point-bgp-bad-peer-as': {
      text: 'NOTIFICATION sent to {peer} {details} code 2 (Open Message Error) subcode 2 (bad peer AS number)',
      example:
        'routed[9821]: bgp_process_open: NOTIFICATION sent to 169.254.100.1 (External AS 65000): code 2 (Open Message Error) subcode 2 (bad peer AS number) value 65010',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        "The SDDC came with another AS than this gateway expects. Set remote-as to the SDDC's local ASN, or change the ASN in the SDDC.",
      source: 'unverified',
    },
    'check-point-failed-to-find-sa': {
      text: 'failed to find SA',
      example:
        'fw_log_drop_ex: Packet proto=1 192.0.2.10:2048 -> 192.0.2.130:12345 dropped by vpn_ipsec_encrypt Reason: ipsec_encrypt failed: failed to find SA',
      role: 'either',
      problems: ['stale-sa', 'phase2-crypto-mismatch'],
      meaning:
        'fw ctl zdebug: a packet is to be encrypted and no IPsec SA is there for it. Look for the IKE failure before it; without one clear the peer with vpn tu.',
      source: 'check-point-drop-reasons',
    },
    'check-point-replay-counter-verification-failed': {
      text: 'replay counter verification failed',
      example:
        'fw_log_drop_ex: Packet proto=50 198.51.100.20:0 -> 203.0.113.10:0 dropped by vpn_drop_and_log Reason: VPN: replay counter verification failed',
      role: 'either',
      problems: ['replay-check-failed'],
      meaning:
        'fw ctl zdebug: ESP packets come twice or too late. Look for reordering on the way and for a second device with the same SA.',
      source: 'check-point-drop-reasons',
    },
  },
});
