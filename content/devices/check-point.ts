import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Check Point',
  vendor: 'Check Point',
  called: ['Gaia', 'CheckPoint'],
  scope:
    'Check Point Security Gateways on Gaia, R8x, managed in SmartConsole, whose menus are named as in R8x. On VSX enter the virtual system first (vsenv <ID>). Messages are those of Logs & Monitor.',
  marks: { names: ['check point', 'checkpoint', 'gaia'] },
  commands: {
    'ike-sa': {
      run: ['vpn tunnelutil'],
      look: "In expert mode; vpn tu is the short form. It opens a menu: entry 1 lists the IKE SAs, and the SDDC's VPN public IP must be among them, unless the tunnel is not permanent and waits for traffic. In a cluster: on the active member. Leave with Q or Ctrl+C: other entries of the same menu delete SAs, 0 those of every peer.",
      source: 'aws-cgw-dynamic',
    },
    'child-sa': {
      run: ['vpn tunnelutil'],
      look: 'Entry 2 lists the IPsec SAs: one for each direction with the SDDC. None: phase 2 is down, or without permanent tunnels waits for traffic. Leave with Q or Ctrl+C: other entries delete SAs, 0 those of every peer.',
      source: 'aws-cgw-dynamic',
    },
    proposals: {
      run: ['SmartConsole: VPN community > Encryption', 'SmartConsole: VPN community > Advanced'],
      look: 'Encryption, Custom encryption suite: the algorithms and the DH group of phase 1, the algorithms of phase 2, and Use Perfect Forward Secrecy with its group. Advanced: the renegotiation times. A Granular Encryption (R81) for this peer overrides the suite; all of it takes effect once the policy is installed.',
      source: 'check-point-ansible-community',
    },
    'debug-on': {
      run: [
        { run: 'vpn debug ikeon', disrupts: 'logging', cost: 'R81 and before. Logs the IKE exchanges of all peers: keep it short.' },
        {
          run: 'ike debug trunc ALL=5',
          disrupts: 'logging',
          cost: 'R81.10 and later, where iked negotiates. Empties its debug files and logs all peers.',
        },
      ],
      look: 'In expert mode. Let the SDDC start the tunnel meanwhile. R81 and before: $FWDIR/log/ike.elg for IKEv1, $FWDIR/log/ikev2.xmll for IKEv2. From R81.10 take ike debug, and read the files of iked in $FWDIR/log; from R81.20 several of them run: vpn tu tlist -z shows which has the SDDC, and ike debug -i <index> trunc ALL=5 logs that one alone.',
      source: 'check-point-iked',
    },
    'debug-off': {
      run: [
        { run: 'ike debug off', disrupts: 'logging', cost: 'R81.10 and later.' },
        { run: 'vpn debug ikeoff', disrupts: 'logging', cost: 'R81 and before.' },
      ],
      look: 'In expert mode. Undo what you switched on, with the same -i <index> where you gave one; the debug files must stop growing.',
      source: 'unverified',
    },
    clear: {
      run: [
        {
          run: 'vpn tunnelutil',
          disrupts: 'this tunnel',
          cost: 'Take "for a given peer": the entries for ALL peers drop every VPN of the gateway.',
        },
      ],
      look: "Choose Delete all IPsec SAs for a given peer, or the same with IPsec+IKE for phase 1 too, and type the SDDC's VPN public IP. Go by the words: the numbers of the menu differ between releases. It comes back when the SDDC starts it, by itself as a permanent tunnel, or with traffic.",
      source: 'check-point-vpn-tu-menu',
    },
    'bgp-neighbor': {
      run: ['show bgp peers'],
      look: 'In Gaia clish. The neighbor 169.254.100.1 must be Established.',
      source: 'check-point-lab-notes',
    },
    'bgp-received': {
      run: ['show bgp peer 169.254.100.1 received', 'show route bgp'],
      look: 'In Gaia clish. Received but not in the routing table: first look whether an inbound route filter accepts it; else a route of another protocol to the same network wins, or its next hop is not reachable.',
      source: 'check-point-clish-list',
    },
    'bgp-advertised': {
      run: ['show bgp peer 169.254.100.1 advertise'],
      look: 'In Gaia clish. Empty: the session is down; no route redistribution to AS 65000 (or no export route map) names the network; or the network is not in the routing table.',
      source: 'check-point-clish-list',
    },
  },
  settings: {
    'peer-address': {
      where: "SmartConsole: an interoperable device with the SDDC's VPN public IP, as satellite of a star community",
      source: 'aws-cgw-dynamic',
    },
    'ike-version': {
      where: 'VPN community > Encryption > Encryption Method: IKEv2 only. "IKEv1 for IPv4 and IKEv2 for IPv6" means IKEv1 towards the SDDC',
      source: 'check-point-ansible-star',
    },
    'pre-shared-key': {
      where: 'VPN community > Shared Secret: select the peer, Edit',
      source: 'check-point-olh-shared-secret',
    },
    identities: {
      where:
        'Gateway > IPSec VPN > Link Selection > Source IP address settings: the address that is sent as identity, to all peers of the gateway. From R82 with enhanced link selection: Enhanced Link Selection > Interfaces',
      source: 'unverified',
    },
    'phase1-proposal': {
      where: 'VPN community > Encryption > Custom encryption suite: phase 1, with its DH group',
      source: 'check-point-ansible-community',
    },
    'phase2-proposal': {
      where: 'VPN community > Encryption > Custom encryption suite: phase 2',
      source: 'check-point-ansible-community',
    },
    pfs: {
      where: 'VPN community > Encryption > Custom encryption suite: phase 2, Use Perfect Forward Secrecy and its group',
      source: 'check-point-ansible-community',
    },
    lifetimes: {
      where: 'VPN community > Advanced: IKE in minutes (28800 s are 480), IPsec in seconds',
      source: 'check-point-ansible-community',
    },
    'traffic-selectors': {
      where:
        "Route-based: an empty group as VPN Domain of the SDDC's device, this VPN's networks in no VPN Domain of the gateway, and Tunnel Management > VPN Tunnel Sharing > One VPN tunnel per Gateway pair. Policy-based: VPN Domains that mirror the SDDC, and sharing per subnet pair; see the note on supernetting",
      source: 'aws-cgw-dynamic',
    },
    initiation: {
      where: 'VPN community > Tunnel Management > Set Permanent Tunnels > On all tunnels in the community',
      source: 'check-point-olh-tunnel-management',
    },
    'dead-peer-detection': {
      where:
        'GuiDBedit > Network Objects > network_objects: tunnel_keepalive_method = dpd (default tunnel_test) on each gateway of the community, the peer included; then install the policy. It needs a permanent tunnel, and one gateway cannot have two methods',
      source: 'aws-cgw-dynamic',
    },
    'tunnel-address': {
      where: 'clish: add vpn tunnel 1 type numbered local 169.254.100.2 remote 169.254.100.1 peer SDDC',
      source: 'aws-cgw-dynamic',
    },
    'bgp-asn': {
      where: 'clish: set as 65001 (of the whole gateway), and set bgp external remote-as 65000 on',
      source: 'aws-cgw-dynamic',
    },
    'bgp-neighbor': {
      where: 'clish: set bgp external remote-as 65000 peer 169.254.100.1 on',
      source: 'aws-cgw-dynamic',
    },
    'bgp-password': {
      where: 'clish: set bgp external remote-as 65000 peer 169.254.100.1 authtype md5 secret <key>, or authtype none',
      source: 'check-point-gaia-bgp-peers',
    },
    'bgp-timers': {
      where: 'clish: set bgp external remote-as 65000 peer 169.254.100.1 holdtime 60, and keepalive 20',
      source: 'check-point-gaia-bgp-peers',
    },
    'bgp-filters': {
      where:
        'Gaia WebUI. In: Advanced Routing > Inbound Route Filters > Add BGP Policy (Based on AS), 512 to 1024 and AS 65000. Out: Advanced Routing > Route Redistribution > Add Redistribution From, to AS 65000',
      source: 'aws-cgw-dynamic',
    },
    routes: {
      where: 'A static route for 192.0.2.128/25 to vpnt1, only where BGP does not install it',
      source: 'unverified',
    },
    firewall: {
      where:
        'Access policy with directional match in the VPN column (Global Properties > VPN > Advanced turns it on): internal_clear > community, community > community, community > internal_clear. BGP (TCP 179) to the gateway needs a rule too.',
      source: 'aws-cgw-dynamic',
    },
    'nat-exemption': {
      where: 'VPN community > Advanced > Disable NAT inside the VPN community',
      source: 'check-point-api-module',
    },
    mss: {
      where:
        "clish: set interface vpnt1 mtu 1350. Clamp: GuiDBedit, the gateway's object: fw_clamp_tcp_mss_control = true and mss_value 1310 at the interfaces that carry VPN traffic. fw_clamp_tcp_mss (AWS guide, before R77.20) is a Global Property: it changes all managed gateways",
      source: 'check-point-mss-community',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `# SmartConsole; nothing of it acts before step 6
# 1. interoperable device SDDC: 198.51.100.20
# 2. an empty simple group as VPN Domain of the device SDDC
# 3. star community: center = local gateway, satellite = SDDC
#      Encryption: IKEv2 only; Custom encryption suite: AES-256 and SHA256 in both phases,
#        phase 1 with group 14, phase 2 with Use Perfect Forward Secrecy, group 14
#      Tunnel Management: permanent tunnels, On all tunnels in the community; One VPN tunnel per Gateway pair
#      Shared Secret: ExamplePSK-ChangeMe
#      Advanced: IKE 480 minutes, IPsec 3600 seconds; Disable NAT inside the VPN community
# 4. rules with directional match: internal_clear > community, community > community, community > internal_clear;
#      BGP (TCP 179) between 169.254.100.1 and the gateway`,
      },
      {
        disrupts: 'whole device',
        cost: 'The AS number of all BGP sessions of the gateway: leave the line out where one is set.',
        text: `# 5. Gaia clish
set as 65001`,
      },
      {
        disrupts: 'nothing',
        text: `# free numbers: tunnel 1 and filter 512 may be in use
add vpn tunnel 1 type numbered local 169.254.100.2 remote 169.254.100.1 peer SDDC
set interface vpnt1 state on
set interface vpnt1 mtu 1350
set bgp external remote-as 65000 on
set bgp external remote-as 65000 peer 169.254.100.1 on
set bgp external remote-as 65000 peer 169.254.100.1 holdtime 60
set bgp external remote-as 65000 peer 169.254.100.1 keepalive 20
save config

# Gaia WebUI > Advanced Routing
#   Inbound Route Filters > Add BGP Policy (Based on AS): 512, AS 65000
#   Route Redistribution > Add Redistribution From > Interface, to AS 65000: the interface of 192.0.2.0/25`,
      },
      {
        disrupts: 'whole device',
        cost: 'Installs every pending change; DPD replaces the tunnel test of all permanent tunnels of the gateway; networks taken out of its VPN Domain leave its other domain-based VPNs too.',
        text: `# 6. GuiDBedit, SmartConsole closed: tunnel_keepalive_method = dpd on the local gateway and on SDDC
#    SmartConsole, local gateway: Network Management > Get Interfaces Without Topology (With Topology
#      redefines the other interfaces), so that vpnt1 is there, in a cluster as a cluster interface;
#      VPN Domain without 192.0.2.0/25 and 192.0.2.128/25; Install Policy`,
      },
    ],
    source: 'aws-cgw-dynamic',
  },
  notes: [
    {
      text: 'The recipe follows the AWS guide for Check Point, which was written for R77.10 and IKEv1. The steps hold for a third-party peer; that guide has the DH group, PFS and the lifetimes under Advanced Settings > Advanced VPN Properties, where R8x no longer has them. The whole is not tested on a gateway.',
      source: 'aws-cgw-dynamic',
    },
    {
      text: 'The AWS guide puts an empty group into the VPN Domain of the local gateway too. If other VPNs use that Domain, it may stay, but without the networks of this VPN, which those VPNs then lose.',
      source: 'aws-cgw-dynamic',
    },
    {
      text: 'Nothing in SmartConsole takes effect before Install Policy.',
      source: 'aws-cgw-dynamic',
    },
    {
      text: 'Lifetimes: IKE in minutes, IPsec in seconds.',
      source: 'aws-cgw-dynamic',
    },
    {
      text: 'Routes come in by an inbound route filter and go out by route redistribution: BGP can be Established without either, and then nothing is learned or advertised.',
      source: 'aws-cgw-dynamic',
    },
    {
      text: 'Policy-based: Check Point may merge neighboring networks of a VPN Domain and propose the larger one (supernetting), which the SDDC refuses. Compare what the SDDC was offered, not what you configured. One VPN tunnel per subnet pair is the default and does not stop it: sk108600 has the fixes, ike_use_largest_possible_subnets = false and subnet_for_range_and_peer, and says what else they change. Or take a VTI with an empty Domain, which needs a route-based VPN at the SDDC.',
      source: 'unverified',
    },
    {
      text: 'Link Selection may send an internal address as identity. The SDDC expects what it has as Remote Public IP (or Remote Private IP). The setting applies to the whole gateway: check first what its other peers expect.',
      source: 'unverified',
    },
    {
      text: "Check Point's own tunnel test works between Check Point gateways only: without tunnel_keepalive_method = dpd a permanent tunnel to the SDDC looks down.",
      source: 'check-point-tunnel-management',
    },
    {
      text: 'tunnel_keepalive_method belongs to the gateway, not to the VPN: set to dpd it replaces the tunnel test for the other permanent tunnels of that gateway too.',
      source: 'aws-cgw-dynamic',
    },
    {
      text: 'The management API of older releases offers no AES-GCM in phase 1 and no SHA512; take AES-256 with SHA256 when in doubt.',
      source: 'check-point-ansible-star',
    },
    {
      text: 'From R81.10 a separate daemon, iked, negotiates (from R81.20 several). vpn debug belongs to vpnd and does not cover it: use ike debug.',
      source: 'check-point-iked',
    },
    {
      text: 'Drops: fw ctl zdebug + drop | grep 198.51.100.20 prints why the gateway drops IKE or ESP; for data grep the address of a host (the debug covers the whole gateway: stop it with Ctrl+C).',
      source: 'check-point-docplayer',
    },
    {
      text: 'fw_clamp_tcp_mss and similar settings change the MSS of clear traffic too, not of this VPN alone.',
      source: 'check-point-mss',
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
        'Phase 1: the peer\'s offer does not fit the community; of several offers the entry names one. Open the whole log entry: the attribute that differs follows "Wrong value for". Set it equal at both ends and install the policy.',
      source: 'check-point-log-sample',
    },
    'check-point-main-mode-wrong-encryption': {
      text: 'Main Mode Failed to match proposal: Transform: {transform}; Reason: Wrong value for: Encryption Algorithm',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Failed to match proposal: Transform: AES-256, SHA256, Pre-shared secret, Group 2 (1024 bit); Reason: Wrong value for: Encryption Algorithm',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        "Phase 1: the encryption algorithm or its key length of this offer differs (the entry names one of several offers). Compare IKE (Phase 1) of the community with the SDDC's IKE settings and install the policy.",
      source: 'inferred',
    },
    'check-point-main-mode-wrong-hash': {
      text: 'Main Mode Failed to match proposal: Transform: {transform}; Reason: Wrong value for: Hash Algorithm',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Failed to match proposal: Transform: AES-256, SHA256, Pre-shared secret, Group 2 (1024 bit); Reason: Wrong value for: Hash Algorithm',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        "Phase 1: the integrity algorithm of this offer differs (the entry names one of several offers; the SDDC's form says digest). Compare IKE (Phase 1) of the community with the SDDC's IKE settings and install the policy.",
      source: 'check-point-log-sample',
    },
    'check-point-main-mode-wrong-group': {
      text: 'Main Mode Failed to match proposal: Transform: {transform}; Reason: Wrong value for: Group Description',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Failed to match proposal: Transform: AES-256, SHA256, Pre-shared secret, Group 2 (1024 bit); Reason: Wrong value for: Group Description',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        "Phase 1: the Diffie-Hellman group of this offer differs (the entry names one of several offers). Compare IKE (Phase 1) of the community with the SDDC's IKE settings and install the policy.",
      source: 'inferred',
    },
    'check-point-main-mode-wrong-authentication': {
      text: 'Main Mode Failed to match proposal: Transform: {transform}; Reason: Wrong value for: Authentication Method',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Failed to match proposal: Transform: AES-256, SHA256, Pre-shared secret, Group 2 (1024 bit); Reason: Wrong value for: Authentication Method',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'certificate-problem'],
      meaning:
        'Phase 1: one end uses a pre-shared secret, the other certificates. The SDDC uses a pre-shared key unless certificates were set up there: set the same in the community and install the policy.',
      source: 'inferred',
    },
    'check-point-main-mode-received-no-proposal-chosen': {
      text: 'Main Mode Received Notification from Peer: no proposal chosen',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Received Notification from Peer: no proposal chosen',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'Phase 1: the peer refused our offer, has no VPN for this address, or runs IKEv2 only. Let the SDDC initiate and read this log as responder: it names the attribute.',
      source: 'unverified',
    },
    'check-point-main-mode-sent-payload-malformed': {
      text: 'Main Mode Sent Notification to Peer: payload malformed',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Sent Notification to Peer: payload malformed',
      role: 'responder',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        "IKEv1: the peer's encrypted message is garbage: suspect first that the shared secrets differ. Type the same secret at both ends and install the policy.",
      source: 'unverified',
    },
    'check-point-main-mode-received-payload-malformed': {
      text: 'Main Mode Received Notification from Peer: payload malformed',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Received Notification from Peer: payload malformed',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        "IKEv1: the peer can't read our encrypted message: suspect first that the shared secrets differ. Type the same secret at both ends and install the policy.",
      source: 'unverified',
    },
    'check-point-main-mode-received-invalid-id': {
      text: 'Main Mode Received Notification from Peer: invalid id information',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Main Mode Received Notification from Peer: invalid id information',
      role: 'initiator',
      problems: ['ike-identity-mismatch'],
      meaning:
        'Phase 1: the peer refuses our identity: Check Point may have sent an internal or main address. Compare it with what the SDDC expects. Link Selection > Source IP address settings applies to the whole gateway: see first what its other peers expect.',
      source: 'unverified',
    },
    'check-point-quick-mode-failed-to-match-proposal': {
      text: 'Quick Mode Failed to match proposal: Transform: {transform}; Reason: Wrong value for: {attribute}',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Quick Mode Failed to match proposal: Transform: AES-256  SHA256  Tunnel; Reason: Wrong value for: Authentication Algorithm',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        "Phase 2: the peer's offer does not fit the community; of several offers the entry names one. The last words name the attribute; a group is PFS.",
      source: 'unverified',
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
        'Phase 2: the peer does not have the networks that we asked for: Check Point may have merged them into a larger one (supernetting). One VPN tunnel per subnet pair does not stop that: see sk108600, or make both ends route-based: an empty domain with a VTI here.',
      source: 'unverified',
    },
    'check-point-received-delete-ike-sa': {
      text: 'Informational Exchange Received Delete IKE-SA from Peer: {peer}',
      also: ['Informational exchange: Received Delete IKE-SA from Peer: {peer}'],
      example:
        'Action: Key Install; src: 198.51.100.20; dst: 203.0.113.10; ike: Informational Exchange Received Delete IKE-SA from Peer: 198.51.100.20; Cookies: 1f2e3d4c5b6a7988-8899aabbccddeeff',
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      tells: 'down',
      meaning: 'The peer closed phase 1. After a rekey that is normal; else look at what the SDDC did at that minute.',
      source: 'check-point-log-sample',
    },
    'check-point-received-delete-ipsec-sa': {
      text: 'Received delete IPSEC-SA',
      example:
        'Action: Key Install; src: 198.51.100.20; dst: 203.0.113.10; ike: Informational exchange: Received Delete IPSEC-SA from Peer: 198.51.100.20; SPIs: d5e6f7a8',
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      tells: 'down',
      meaning: 'The peer closed phase 2. After a rekey that is normal; without a new SA look at what the SDDC did at that minute.',
      source: 'unverified',
    },
    'check-point-auth-exchange-received-authentication-failed': {
      text: 'Auth exchange: Received notification from peer: Authentication failed',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Auth exchange: Received notification from peer: Authentication failed',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'IKEv2: the peer refused this gateway: shared secret, identity or certificate. Compare them: this line does not tell them apart.',
      source: 'unverified',
    },
    'check-point-auth-exchange-sent-authentication-failed': {
      text: 'Auth exchange: Sent notification to peer: Authentication failed',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Auth exchange: Sent notification to peer: Authentication failed',
      role: 'responder',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning: 'IKEv2: this gateway refused the peer: shared secret, identity or certificate. The SDDC shows Authentication failed.',
      source: 'unverified',
    },
    'check-point-auth-exchange-received-ts-unacceptable': {
      text: 'Auth exchange: Received notification from peer: Traffic selectors unacceptable',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Auth exchange: Received notification from peer: Traffic selectors unacceptable',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'IKEv2: the peer accepts none of our networks. Use an empty VPN Domain with a VTI for a route-based SDDC VPN, or mirror the networks of a policy-based one.',
      source: 'unverified',
    },
    'check-point-auth-exchange-sent-ts-unacceptable': {
      text: 'Auth exchange: Sent notification to peer: Traffic selectors unacceptable',
      example:
        'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: Auth exchange: Sent notification to peer: Traffic selectors unacceptable',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        "IKEv2: this gateway refused the peer's networks. The SDDC's tunnel shows TS unacceptable. Mirror the VPN Domains of a policy-based SDDC VPN; leave them empty, with a VTI, only for a route-based one.",
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
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      tells: 'no-reply',
      meaning:
        'IKEv2: nobody answered the first packet. Check the peer address and UDP 500 on the way with tcpdump, then whether the SDDC has this VPN with IKEv2.',
      source: 'unverified',
    },
    'check-point-no-response-from-peer': {
      text: 'No response from peer',
      example: 'Action: Reject; src: 198.51.100.20; dst: 203.0.113.10; reject_category: IKE failure; ike: No response from peer.',
      role: 'initiator',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'ike-version-mismatch',
        'traffic-selector-mismatch',
      ],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec', 'traffic-selector-mismatch'],
      tells: 'no-reply',
      meaning:
        'The peer did not answer. It is printed for wrong encryption domains too, and for a remote end that is not set up for encryption. On a tunnel that was up, the path or the peer went away: look at the SDDC at that minute.',
      source: 'check-point-etutorials',
    },
    'check-point-no-valid-sa': {
      text: 'Packet is dropped because there is no valid SA - please refer to solution sk19423',
      example:
        'Action: Drop; src: 192.0.2.10; dst: 192.0.2.130; encryption fail reason: Packet is dropped because there is no valid SA - please refer to solution sk19423 in SecureKnowledge Database for more information',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch', 'stale-sa'],
      meaning:
        'Traffic is to be encrypted and there is no SA for it: a consequence. Find the IKE failure before it; only without one delete the SAs of this peer.',
      source: 'unverified',
    },
    'check-point-should-not-have-been-decrypted': {
      text: 'According to the policy the packet should not have been decrypted',
      example:
        'Action: Drop; src: 192.0.2.130; dst: 192.0.2.10; encryption fail reason: According to the policy the packet should not have been decrypted',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'nat-exemption'],
      meaning:
        'A packet came out of the tunnel whose addresses the policy does not expect there: it lies outside the VPN Domains, or NAT changed it. Mirror the domains, and disable NAT inside the community.',
      source: 'techclick-checkpoint',
    },
    'check-point-clear-text-packet-should-be-encrypted': {
      text: 'Clear text packet should be encrypted',
      also: ['clear text packet should be encrypted'],
      example: 'Action: Drop; src: 192.0.2.130; dst: 192.0.2.10; encryption fail reason: Clear text packet should be encrypted',
      role: 'either',
      problems: ['routing-missing', 'traffic-selector-mismatch'],
      meaning:
        "Traffic from a network in the peer's VPN Domain arrived outside the tunnel: the peer routes it another way, or the network does not belong in that Domain.",
      source: 'check-point-drop-reasons',
    },
    'check-point-received-cleartext-packet': {
      text: 'Received a cleartext packet within an encrypted connection',
      example:
        'Action: Drop; src: 192.0.2.130; dst: 192.0.2.10; encryption fail reason: Received a cleartext packet within an encrypted connection',
      role: 'either',
      problems: ['routing-missing', 'traffic-selector-mismatch'],
      meaning: 'An answer to tunnel traffic came back outside the tunnel: the peer routes it another way.',
      source: 'unverified',
    },
    'check-point-peer-is-not-responding-dpd': {
      text: 'Peer is not responding (DPD)',
      example: 'Action: Key Install; src: 198.51.100.20; dst: 203.0.113.10; ike: Peer is not responding (DPD)',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable'],
      tells: 'down',
      meaning:
        'The liveness checks are not answered. It is the consequence: look for path loss, and at what the SDDC did at that minute, before the keepalive settings.',
      source: 'unverified',
    },
    'check-point-bgp-bad-peer-as': {
      text: 'NOTIFICATION sent to {peer} {details} code 2 (Open Message Error) subcode 2 (bad peer AS number)',
      example:
        'routed[9821]: bgp_process_open: NOTIFICATION sent to 169.254.100.1 (External AS 65000): code 2 (Open Message Error) subcode 2 (bad peer AS number) value 65010',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning: "The SDDC sent another AS than this gateway expects. Set remote-as to the SDDC's Local ASN.",
      source: 'unverified',
    },
    'check-point-failed-to-find-sa': {
      text: 'failed to find SA',
      example:
        'fw_log_drop_ex: Packet proto=1 192.0.2.10:2048 -> 192.0.2.130:12345 dropped by vpn_ipsec_encrypt Reason: ipsec_encrypt failed: failed to find SA',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch', 'stale-sa'],
      meaning:
        'fw ctl zdebug: a packet is to be encrypted and no IPsec SA is there for it: a consequence. Look for the IKE failure before it; if there is none, delete the SAs of this peer.',
      source: 'unverified',
    },
    'check-point-replay-counter-verification-failed': {
      text: 'replay counter verification failed',
      example:
        'fw_log_drop_ex: Packet proto=50 198.51.100.20:0 -> 203.0.113.10:0 dropped by vpn_drop_and_log Reason: VPN: replay counter verification failed',
      role: 'either',
      problems: ['replay-check-failed'],
      meaning:
        'fw ctl zdebug: the SA is up and an ESP packet came twice or too late, so it was dropped. Not a lost SA: look for reordering on the way (QoS, several paths), for duplicates, and for a second device with the same SA.',
      source: 'check-point-drop-reasons',
    },
    'check-point-zdebug-tunnel-not-established': {
      text: 'tunnel is not yet established',
      example:
        '@;92545593;[cpu_3];[fw4_0];fw_log_drop_ex: Packet proto=6 10.1.1.5:36700 -> 192.0.2.130:443 dropped by vpn_encrypt_chain Reason: no error - tunnel is not yet established;',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'phase1-crypto-mismatch',
        'pre-shared-key-mismatch',
        'traffic-selector-mismatch',
      ],
      tells: 'echo',
      meaning:
        'The packet has to be encrypted and the tunnel is not up: the first packet only starts it. If the line repeats, look at IKE in the logs.',
      source: 'check-point-drop-reasons',
    },
    'check-point-zdebug-encryption-failed': {
      text: 'dropped by {chain} Reason: Encryption Failed',
      example:
        '@;92545593;[cpu_3];[fw4_0];fw_log_drop_ex: Packet proto=6 10.1.1.5:36700 -> 192.0.2.130:443 dropped by vpn_encrypt_chain Reason: Encryption Failed;',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'echo',
      meaning:
        'The packet belongs in the tunnel and could not be encrypted. Look for the phase 2 failure beside it, then compare encryption domain and suite with the SDDC.',
      source: 'check-point-drop-reasons',
    },
    'check-point-zdebug-decryption-failed': {
      text: 'dropped by {chain} Reason: Decryption Failed',
      example:
        '@;92545593;[cpu_3];[fw4_0];fw_log_drop_ex: Packet proto=50 198.51.100.20:0 -> 203.0.113.10:0 dropped by vpn_ipsec_decrypt Reason: Decryption Failed;',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'ESP came and could not be decrypted: once, a damaged packet; else the ends do not have the same SA. If it goes on, delete the SAs of this peer with `vpn tu`; its traffic stops meanwhile.',
      source: 'check-point-drop-reasons',
    },
    'check-point-zdebug-rulebase-drop': {
      text: 'Reason: Rulebase drop - {layer}',
      example:
        '@;92545593;[vs_10];[tid_2];[fw4_2];fw_log_drop_ex: Packet proto=6 192.0.2.130:6983 -> 10.1.1.5:443 dropped by fw_send_log_drop Reason: Rulebase drop - on layer "Network" rule 18;',
      role: 'either',
      problems: ['sddc-firewall'],
      meaning:
        'A rule of this gateway drops the packet; layer and rule follow it. If it is traffic of the SDDC, permit it in that layer; the SDDC’s firewall needs its own rule.',
      source: 'check-point-drop-reasons',
    },
    'check-point-zdebug-encrypt-pkt-drop': {
      text: 'drop due vpn_ipsec_encrypt returns PKT_DROP',
      example:
        '@;92545593;[cpu_3];[fw4_0];fw_log_drop_ex: Packet proto=6 10.1.1.5:36700 -> 192.0.2.130:443 dropped by vpn_encrypt_chain Reason: drop due vpn_ipsec_encrypt returns PKT_DROP;',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch', 'mtu-mss'],
      tells: 'echo',
      meaning:
        'The encryption of this packet failed, without a reason. Look for a line of the same connection that names one, then at the SAs of the peer in `vpn tu`.',
      source: 'check-point-drop-reasons',
    },
    'check-point-unknown-spi': {
      text: 'Unknown SPI for IPsec packet',
      example: 'Unknown SPI for IPsec packet',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'The peer sends on an SA that this gateway does not have, after a failover for instance. Once is harmless; if it goes on, delete the SAs of this peer here.',
      source: 'checkpoint-unknown-spi',
    },
  },
});
