import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Palo Alto Networks PAN-OS',
  vendor: 'Palo Alto Networks',
  scope:
    'PA-Series and VM-Series firewalls that run PAN-OS; the BGP commands differ between the legacy routing engine and the Advanced Routing Engine.',
  commands: {
    'ike-sa': {
      run: ['show vpn ike-sa gateway SDDC-GW', 'show vpn ike-sa detail gateway SDDC-GW'],
      look: 'In the detail: State: Established, the Proposal, ID local and remote, NAT and Liveness check. No entry: phase 1 is down.',
      source: 'pan-ike-liveness',
    },
    'child-sa': {
      run: ['show vpn ipsec-sa tunnel SDDC-TUN', 'show vpn flow name SDDC-TUN'],
      look: 'An SA in each direction; in the flow, encap and decap packets that both grow, and the mtu. The argument is the name of the IPsec tunnel configuration, with :proxyid where proxy IDs are used, not tunnel.1.',
      source: 'pan-engineer-notes',
    },
    proposals: {
      run: ['show vpn gateway', 'show vpn tunnel'],
      look: 'Compare encryption, digest, DH group and lifetimes with the SDDC. The same values are in Network > Network Profiles > IKE Crypto and IPSec Crypto.',
      source: 'pan-engineer-notes',
    },
    'debug-on': {
      run: [
        { run: 'debug ike global on debug', disrupts: 'logging' },
        { run: 'tail follow yes mp-log ikemgr.log', disrupts: 'nothing' },
      ],
      look: 'Let the SDDC initiate while you read: as responder the firewall names the fault. From PAN-OS 11.2 the file can be ikemgr-ng.log.',
      source: 'pan-engineer-notes',
    },
    'debug-off': {
      run: [{ run: 'debug ike global off', disrupts: 'logging' }],
      source: 'pan-engineer-notes',
    },
    clear: {
      run: [
        {
          run: 'clear vpn ipsec-sa tunnel SDDC-TUN',
          disrupts: 'this tunnel',
          cost: 'Phase 2 only: traffic stops until a new child SA is up.',
        },
        {
          run: 'clear vpn ike-sa gateway SDDC-GW',
          disrupts: 'this tunnel',
          cost: 'Phase 1: with IKEv2 the child SAs of this gateway go too, with IKEv1 they stay.',
        },
      ],
      look: 'Always name the tunnel and the gateway. Phase 2 first; phase 1 only when that does not help. With IKEv1 clear both: phase 1 alone leaves a stale phase 2 SA. Bring it up again with test vpn ike-sa gateway SDDC-GW, then test vpn ipsec-sa tunnel SDDC-TUN. With proxy IDs there is one SA for each: name SDDC-TUN:P1.',
      source: 'pan-refresh-restart',
    },
    'bgp-neighbor': {
      run: ['show routing protocol bgp summary', 'show routing protocol bgp peer'],
      look: 'State and last error of the peer. Advanced Routing Engine: show advanced-routing bgp summary, show advanced-routing bgp peer status peer-name SDDC-1.',
      source: 'panos-config-notes',
    },
    'bgp-received': {
      run: ['show routing protocol bgp loc-rib'],
      look: 'The SDDC prefixes. Advanced Routing Engine: show advanced-routing bgp loc-rib-detail.',
      source: 'panos-config-notes',
    },
    'bgp-advertised': {
      run: ['show routing protocol bgp rib-out'],
      look: 'Your on-premises prefixes, with the SDDC peer. Empty: a Redistribution or Export rule is missing.',
      source: 'panos-config-notes',
    },
  },
  settings: {
    'peer-address': {
      where:
        'set network ike gateway SDDC-GW peer-address ip 198.51.100.20 · Network > Network Profiles > IKE Gateways > General (peer IP and interface)',
      source: 'panos-config-notes',
    },
    'ike-version': {
      where: 'set network ike gateway SDDC-GW protocol version ikev2 · IKE Gateways > General > Version',
      source: 'panos-config-notes',
    },
    'pre-shared-key': {
      where: 'set network ike gateway SDDC-GW authentication pre-shared-key key · IKE Gateways > General',
      source: 'panos-config-notes',
    },
    identities: {
      where: 'set network ike gateway SDDC-GW local-id / peer-id · IKE Gateways > General > Local Identification, Peer Identification',
      source: 'panos-config-notes',
    },
    'phase1-proposal': {
      where:
        'set network ike crypto-profiles ike-crypto-profiles SDDC-P1 encryption, hash, dh-group · Network > Network Profiles > IKE Crypto',
      source: 'pan-engineer-notes',
    },
    'phase2-proposal': {
      where:
        'set network ike crypto-profiles ipsec-crypto-profiles SDDC-P2 esp encryption, esp authentication · Network > Network Profiles > IPSec Crypto',
      source: 'pan-engineer-notes',
    },
    pfs: {
      where: 'set network ike crypto-profiles ipsec-crypto-profiles SDDC-P2 dh-group group14 (no-pfs: off) · IPSec Crypto',
      source: 'pan-engineer-notes',
    },
    lifetimes: {
      where: 'lifetime seconds in ike-crypto-profiles SDDC-P1 (phase 1) and in ipsec-crypto-profiles SDDC-P2 (phase 2)',
      source: 'pan-engineer-notes',
    },
    'traffic-selectors': {
      where:
        'Network > IPSec Tunnels > Proxy IDs: empty for a route-based SDDC VPN; for a policy-based one set network tunnel ipsec SDDC-TUN auto-key proxy-id P1 protocol any local 192.0.2.0/25 remote 192.0.2.128/25, one per pair of networks',
      source: 'panos-config-notes',
    },
    initiation: {
      where:
        'set network ike gateway SDDC-GW protocol-common passive-mode no · IKE Gateways > Advanced Options > Enable Passive Mode: untick it, or the firewall never initiates',
      source: 'panos-config-notes',
    },
    'dead-peer-detection': {
      where:
        'set network ike gateway SDDC-GW protocol ikev2 dpd enable yes · IKE Gateways > Advanced Options > DPD / Liveness Check; tunnel monitor on the IPSec tunnel',
      source: 'panos-config-notes',
    },
    'nat-traversal': {
      where:
        'set network ike gateway SDDC-GW protocol-common nat-traversal enable yes · IKE Gateways > Advanced Options > Enable NAT Traversal',
      source: 'panos-config-notes',
    },
    'tunnel-address': {
      where: 'set network interface tunnel units tunnel.1 ip 169.254.100.2/30 · Network > Interfaces > Tunnel',
      source: 'panos-config-notes',
    },
    'bgp-asn': {
      where:
        'local-as of set network virtual-router default protocol bgp, and peer-as of the peer · Network > Virtual Routers (or Logical Routers) > BGP',
      source: 'panos-config-notes',
    },
    'bgp-neighbor': {
      where:
        'peer SDDC-1: peer-address ip 169.254.100.1, local-address interface tunnel.1 ip 169.254.100.2/30 · Network > Virtual Routers > BGP, peer group and peer',
      source: 'panos-config-notes',
    },
    'bgp-password': {
      where: 'Network > Virtual Routers > BGP: an Auth Profile, chosen at the peer',
      source: 'unverified',
    },
    'bgp-timers': {
      where:
        'connection-options hold-time of the BGP peer (set network virtual-router default protocol bgp peer-group SDDC peer SDDC-1 …) · Connection Options of the BGP peer: hold time and keep-alive; multihop is there too',
      source: 'panos-config-notes',
    },
    'bgp-filters': {
      where:
        'Network > Virtual Routers > BGP: Import, Export and Redistribution rules (local preference in Import, AS path prepend in Export)',
      source: 'unverified',
    },
    routes: {
      where: 'install-route yes of protocol bgp; without BGP a static route to tunnel.1; tunnel.1 must be in the virtual router',
      source: 'panos-config-notes',
    },
    firewall: {
      where: 'The zone of tunnel.1 and Security policy in both directions between the LAN zone and that zone; BGP (TCP 179) allowed in it',
      source: 'unverified',
    },
    'nat-exemption': {
      where: 'NAT policy: a "no NAT" rule for the VPN networks, above the translating rules',
      source: 'unverified',
    },
    mss: {
      where:
        'set network interface tunnel units tunnel.1 mtu 1350 · Network > Interfaces > Tunnel > Advanced > MTU. The firewall lowers the MSS of TCP over the tunnel by itself to MTU minus 40 or less: 1350 gives 1310. Raise it to what a ping with DF proves',
      source: 'pan-tcp-mss',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `set network ike crypto-profiles ike-crypto-profiles SDDC-P1 encryption aes-256-cbc hash sha256 dh-group group14 lifetime seconds 28800
set network ike crypto-profiles ipsec-crypto-profiles SDDC-P2 esp encryption aes-256-cbc
set network ike crypto-profiles ipsec-crypto-profiles SDDC-P2 esp authentication sha256
set network ike crypto-profiles ipsec-crypto-profiles SDDC-P2 dh-group group14 lifetime seconds 3600
set network ike gateway SDDC-GW protocol version ikev2
set network ike gateway SDDC-GW protocol ikev2 ike-crypto-profile SDDC-P1
set network ike gateway SDDC-GW protocol ikev2 dpd enable yes
set network ike gateway SDDC-GW local-address interface ethernet1/1 ip 203.0.113.10/24
set network ike gateway SDDC-GW peer-address ip 198.51.100.20
set network ike gateway SDDC-GW authentication pre-shared-key key ExamplePSK-ChangeMe
set network ike gateway SDDC-GW local-id type ipaddr id 203.0.113.10
set network ike gateway SDDC-GW peer-id type ipaddr id 198.51.100.20
set network ike gateway SDDC-GW protocol-common nat-traversal enable yes
set network interface tunnel units tunnel.1 ip 169.254.100.2/30
set network interface tunnel units tunnel.1 mtu 1350
set network tunnel ipsec SDDC-TUN tunnel-interface tunnel.1
set network tunnel ipsec SDDC-TUN auto-key ike-gateway SDDC-GW
set network tunnel ipsec SDDC-TUN auto-key ipsec-crypto-profile SDDC-P2
# policy-based peer only: set network tunnel ipsec SDDC-TUN auto-key proxy-id P1 protocol any local 192.0.2.0/25 remote 192.0.2.128/25
set network virtual-router default interface tunnel.1
set network virtual-router default protocol bgp enable yes router-id 203.0.113.10 local-as 65001 install-route yes
set network virtual-router default protocol bgp peer-group SDDC type ebgp import-nexthop original export-nexthop use-self
set network virtual-router default protocol bgp peer-group SDDC peer SDDC-1 enable yes peer-as 65000 local-address interface tunnel.1 ip 169.254.100.2/30
set network virtual-router default protocol bgp peer-group SDDC peer SDDC-1 peer-address ip 169.254.100.1`,
      },
    ],
    source: 'inferred',
  },
  notes: [
    {
      text: 'The IKEv2 liveness check probes every 5 s when idle, then retries 10 times with growing waits (319 s in all, in the release that the article describes) before it tears the SAs down. The tunnel interface stays up all the while, so static routes keep pointing into a dead tunnel: add tunnel monitor or BGP.',
      source: 'pan-ike-liveness',
    },
    {
      text: 'Equal lifetimes on both ends let both delete the same SA at the same moment, and the tunnel drops at the rekey. Stagger the lifetimes.',
      source: 'pan-rekey-race',
    },
    {
      text: 'With Passive Mode on the IKE gateway the firewall never initiates. If the SDDC only responds too, nothing ever starts.',
      source: 'pan-engineer-notes',
    },
    {
      text: 'VPN events are in Monitor > Logs > System with the filter ( subtype eq vpn ). The detail is in ikemgr.log: less mp-log ikemgr.log.',
      source: 'pan-engineer-notes',
    },
    {
      text: 'To debug one peer only: debug ike gateway SDDC-GW on debug, or debug ike tunnel SDDC-TUN on debug. To capture IKE packets: debug ike pcap on, later debug ike pcap off.',
      source: 'pan-engineer-notes',
    },
    {
      text: 'Read the IKE capture with view-pcap no-dns-lookup yes no-port-lookup yes debug-pcap ikemgr.pcap.',
      source: 'unverified',
    },
    {
      text: 'To clear phase 2 alone: clear vpn ipsec-sa tunnel SDDC-TUN.',
      source: 'panos-config-notes',
    },
    {
      text: 'The firewall is route-based. Against a policy-based SDDC VPN it needs one proxy ID for each pair of local and remote networks; without them the SDDC shows TS unacceptable, or only some tunnels come up. A route-based SDDC VPN needs none.',
      source: 'pan-vmc',
    },
    {
      text: 'Do not advertise 0.0.0.0/0 to the SDDC unless you mean it: other VPNs of the SDDC lose their traffic and its Internet access breaks. Filter it outbound on the firewall.',
      source: 'pan-vmc',
    },
    {
      text: 'BGP does not come up while the security policy does not allow the tunnel /30 (here 169.254.100.0/30).',
      source: 'pan-vmc',
    },
    {
      text: 'The snippet leaves out what depends on your zones and prefixes: the zone of tunnel.1, Security policy in both directions, and the Redistribution and Export rules. Without an Export or Redistribution rule BGP is established and advertises nothing.',
      source: 'unverified',
    },
    {
      text: 'install-route no: BGP prefixes are received and never used.',
      source: 'unverified',
    },
    {
      text: 'Nothing takes effect before a commit.',
      source: 'panos-config-notes',
    },
    {
      text: 'AES-GCM in an IKE crypto profile goes with hash non-auth.',
      source: 'unverified',
    },
    {
      text: 'PAN-OS 11.2.0 to 11.2.4 under Panorama 11.2 or later may read the default IKE version otherwise than before: set the version on the gateway, do not rely on the default.',
      source: 'unverified',
    },
    {
      text: 'Messages whose source is racoon2 were read in the racoon2 source code, which shares its vocabulary with ikemgr.log. They are expected, not proven, for a given PAN-OS release.',
      source: 'inferred',
    },
  ],
  messages: {
    'pan-os-phase-1-failed-timeout-no-answer': {
      text: 'IKE phase-1 negotiation is failed as initiator, {mode} mode. Failed SA: {local}-{remote} cookie:{cookie}:0000000000000000 due to timeout.',
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-GW ike-nego 0  IKE phase-1 negotiation is failed as initiator, main mode. Failed SA: 203.0.113.10[500]-198.51.100.20[500] cookie:84222f276c2fa2e9:0000000000000000 due to timeout.',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'The second cookie is all zeros: the SDDC never answered one packet. Check the peer IP address, then UDP 500 and 4500 on the way.',
      source: 'pan-error-table',
    },
    'pan-os-phase-1-failed-timeout-answered': {
      text: 'IKE phase-1 negotiation is failed as initiator, {mode} mode. Failed SA: {local}-{remote} cookie:{cookies} due to timeout.',
      example:
        '2026/11/24 09:16:03 info     vpn            SDDC-GW ike-nego 0  IKE phase-1 negotiation is failed as initiator, main mode. Failed SA: 203.0.113.10[4500]-198.51.100.20[4500] cookie:84222f276c2fa2e9:5d3be0917ac4f618 due to timeout.',
      role: 'initiator',
      problems: ['nat-traversal', 'pre-shared-key-mismatch', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'A second cookie that is not zero says that the SDDC answered at first and fell silent later. Check UDP 4500 on the way; in IKEv1 a wrong pre-shared key also ends in silence.',
      source: 'inferred',
    },
    'pan-os-phase-1-no-configuration-for-peer': {
      text: "IKE phase 1 negotiation is failed. Couldn't find configuration for IKE phase-1 request for peer IP",
      example:
        "2026/11/24 09:14:22 info     vpn            SDDC-GW ike-nego 0  IKE phase 1 negotiation is failed. Couldn't find configuration for IKE phase-1 request for peer IP 198.51.100.20[500]",
      role: 'responder',
      problems: ['remote-peer-not-configured'],
      meaning:
        'The SDDC called and no IKE gateway fits its address. Create the gateway with that peer IP on the interface where the packet arrives, and commit. The SDDC sees only a timeout or a refusal.',
      source: 'pan-error-table',
    },
    'pan-os-unencrypted-notify-no-proposal-chosen': {
      text: 'Received unencrypted notify payload (no proposal chosen) from IP {remote} to {local}, ignored',
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-GW ike-nego 0  Received unencrypted notify payload (no proposal chosen) from IP 198.51.100.20[500] to 203.0.113.10[500], ignored...',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch'],
      meaning: 'The SDDC refused the phase 1 proposal. Compare the IKE Crypto profile with the SDDC: encryption, digest, DH group.',
      source: 'unverified',
    },
    'pan-os-unable-to-process-sa-payload': {
      text: "IKE phase-1 negotiation is failed. Unable to process peer's SA payload.",
      example:
        "2026/11/24 09:14:22 info     vpn            SDDC-GW ike-nego 0  IKE phase-1 negotiation is failed. Unable to process peer's SA payload.",
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning: 'Nothing that the SDDC offered for phase 1 is in the IKE Crypto profile. Make the profile equal to the SDDC.',
      source: 'unverified',
    },
    'pan-os-pfs-group-mismatched': {
      text: 'pfs group mismatched: my:{ours} peer:',
      example: '2026-11-24 09:14:22.287 +0000  [PERR]: { 1: 7}: pfs group mismatched: my:14 peer:0',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'The two ends want different PFS groups for phase 2; 0 means that PFS is off. Set dh-group in the IPSec Crypto profile to the group of the SDDC.',
      source: 'pan-engineer-notes',
    },
    'pan-os-phase-2-no-suitable-proposal': {
      text: "IKE phase-2 negotiation failed when processing SA payload. no suitable proposal found in peer's SA payload.",
      example:
        "2026/11/24 09:14:22 info     vpn            SDDC-TU ike-nego 0  IKE phase-2 negotiation failed when processing SA payload. no suitable proposal found in peer's SA payload.",
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'Phase 1 is up; the phase 2 offer of the SDDC has nothing in common with the IPSec Crypto profile. Make ESP encryption, digest and PFS group equal.',
      source: 'unverified',
    },
    'pan-os-no-suitable-proposal-found': {
      text: 'no suitable proposal found.',
      example: '2026-11-24 09:14:22.287 +0000  [PERR]: { 1: 7}: no suitable proposal found.',
      role: 'responder',
      problems: ['phase2-crypto-mismatch', 'phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'The firewall found nothing acceptable in the offer. With an IKE SA up compare the IPSec Crypto profile with the SDDC, without one the IKE Crypto profile.',
      source: 'racoon2',
    },
    'pan-os-phase-2-proxy-id': {
      text: 'IKE phase-2 negotiation failed when processing Proxy ID. Received local id {local} type {type} protocol {protocol} port {port}, received remote id',
      also: ['IKE phase-2 negotiation failed when processing Proxy ID.'],
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-TU ike-nego 0  IKE phase-2 negotiation failed when processing Proxy ID. Received local id 192.0.2.0/25 type IPv4 address protocol 0 port 0, received remote id 192.0.2.128/25 type IPv4 address protocol 0 port 0.',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The networks that the SDDC proposed are in no proxy ID. Mirror them in Network > IPSec Tunnels > Proxy IDs; leave the list empty for a route-based SDDC VPN.',
      source: 'unverified',
    },
    'pan-os-received-notify-authentication-failed': {
      text: 'received notify type AUTHENTICATION_FAILED',
      example: '2026-11-24 09:14:22.319 +0000  [PWRN]: { 1: }: received notify type AUTHENTICATION_FAILED',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      meaning:
        'The SDDC rejected our pre-shared key or our Local Identification, and this notify does not say which. Re-enter the key at both ends, then compare Local Identification with the Remote ID of the SDDC.',
      source: 'pan-engineer-notes',
    },
    'pan-os-received-notify-no-proposal-chosen': {
      text: 'received notify type NO_PROPOSAL_CHOSEN',
      example: '2026-11-24 09:14:22.319 +0000  [PWRN]: { 1: }: received notify type NO_PROPOSAL_CHOSEN',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'The SDDC found nothing acceptable in our offer. Before an IKE SA is up compare the IKE Crypto profile, afterwards the IPSec Crypto profile.',
      source: 'racoon2',
    },
    'pan-os-no-proposal-chosen': {
      text: 'no proposal chosen',
      example: '2026-11-24 09:14:22.319 +0000  [PERR]: { 1: }: no proposal chosen',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'The ends have no algorithm set in common. Before an IKE SA is up compare the IKE Crypto profile, afterwards the IPSec Crypto profile.',
      source: 'racoon2',
    },
    'pan-os-received-notify-ts-unacceptable': {
      text: 'received notify type TS_UNACCEPTABLE',
      example: '2026-11-24 09:14:22.319 +0000  [PWRN]: { 1: }: received notify type TS_UNACCEPTABLE',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The SDDC refused the networks that we proposed. Empty the Proxy IDs for a route-based SDDC VPN; mirror its networks for a policy-based one.',
      source: 'racoon2',
    },
    'pan-os-message-lacks-ke-payload': {
      text: 'message lacks KE payload',
      also: ['IKEv2 child SA negotiation is failed message lacks KE payload'],
      example:
        '2026/11/24 10:14:22 info     vpn            SDDC-TU ikev2-n 0  IKEv2 child SA negotiation is failed message lacks KE payload',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'PFS is on here and off on the SDDC. It shows at the first rekey, not when the tunnel comes up. Set the same PFS group at both ends, or no-pfs at both.',
      source: 'pan-engineer-notes',
    },
    'pan-os-unknown-ikev2-peer': {
      text: 'unknown ikev2 peer',
      example: '2026/11/24 09:14:22 info     vpn            SDDC-GW ikev2-n 0  unknown ikev2 peer',
      role: 'responder',
      problems: ['ike-version-mismatch', 'remote-peer-not-configured'],
      meaning:
        'The SDDC speaks IKEv2 and no gateway takes it. Set the gateway version to IKEv2, or create a gateway for that peer address. The SDDC sees only a timeout or a refusal.',
      source: 'pan-engineer-notes',
    },
    'pan-os-no-ikev2-configuration-for-peer': {
      text: 'received IKEv2 request but no IKEv2 configuration for peer',
      example: '2026-11-24 09:14:22.287 +0000  [PERR]: { : }: received IKEv2 request but no IKEv2 configuration for peer 198.51.100.20',
      role: 'responder',
      problems: ['ike-version-mismatch'],
      meaning: 'There is a gateway for this peer, but not for IKEv2. Set its version to IKEv2, or the SDDC to IKEv1.',
      source: 'racoon2',
    },
    'pan-os-peer-id-type-not-acceptable': {
      text: 'peer ID type {type} is not acceptable',
      example: '2026-11-24 09:14:22.287 +0000  [PERR]: { 1: }: peer ID type FQDN is not acceptable',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The SDDC identified itself by another type of ID than Peer Identification expects. Set Peer Identification to what the SDDC sends: its public or its private IP address.',
      source: 'racoon2',
    },
    'pan-os-id-mismatched': {
      text: 'ID mismatched',
      example: '2026-11-24 09:14:22.287 +0000  [PERR]: { 1: }: ID mismatched',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The ID that the SDDC sent is not the Peer Identification of the IKE gateway. Set it to what the SDDC sends: its public or its private IP address.',
      source: 'racoon2',
    },
    'pan-os-received-id-does-not-match-peers-id': {
      text: 'received ID_I (type {type} [{id}]) does not match peers id',
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-GW ikev2-n 0  IKEv2 IKE SA negotiation is failed as responder, non-rekey. Failed SA: 203.0.113.10[4500]-198.51.100.20[4500] SPI:0239b91635ed0e98:426762ab448185a9. received ID_I (type ipaddr [192.0.2.10]) does not match peers id',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The SDDC presented the ID in the brackets, and Peer Identification of the IKE gateway says another one. An SDDC behind NAT may send its private address: set Peer Identification to the address in this line, or Local ID at the SDDC.',
      source: 'panos-log-samples',
    },
    'pan-os-configured-encryption-not-presented': {
      text: "Configured encryption algorithm '{algorithm}' was not presented in the IKE proposal",
      also: ['ikev2-nego-enc-mismatch'],
      example:
        "2026/11/24 09:14:22 info     vpn            SDDC-GW ikev2-n 0  [SDDC-GW]: Configured encryption algorithm 'AES256-CBC' was not presented in the IKE proposal. Please ensure that matching proposals are configured on both sides.",
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'The phase 1 offer of the SDDC lacks the encryption of the IKE Crypto profile that the line names. Set the same at both ends.',
      source: 'panos-log-samples',
    },
    'pan-os-ikev2-negotiation-started': {
      text: 'IKEv2 IKE SA negotiation is started as {role}, {rekey}. Initiated SA:',
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-GW ikev2-n 0  IKEv2 IKE SA negotiation is started as responder, non-rekey. Initiated SA: 203.0.113.10[500]-198.51.100.20[500] SPI:07f21c0fd2236540:ac9d9ee491cd49d9.',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'A negotiation began, and the line says who began it. As responder the firewall has heard the SDDC: the lines that follow name the fault.',
      source: 'panos-log-samples',
    },
    'pan-os-phase1-failed-time-up': {
      text: 'phase1 negotiation failed due to time up',
      example: '2026-11-24 09:14:53.001 +0000  [PERR]: { 1: }: phase1 negotiation failed due to time up. 84222f276c2fa2e9:0000000000000000',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning: 'Phase 1 ran out of time because no reply came. Check the peer IP address, then UDP 500 and 4500 on the way.',
      source: 'racoon2',
    },
    'pan-os-invalid-length-of-payload': {
      text: 'invalid length of payload',
      example: '2026-11-24 09:14:22.287 +0000  [PERR]: { 1: }: invalid length of payload',
      role: 'responder',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'In IKEv1 the key protects the last phase 1 messages, so a wrong one turns them into garbage of the wrong length. Re-enter the pre-shared key at both ends.',
      source: 'racoon2',
    },
    'pan-os-received-delete-payload-esp': {
      text: 'received DELETE payload, protocol ESP',
      example:
        '2026-11-24 10:14:22.319 +0000  [INFO]: { 1: }: received DELETE payload, protocol ESP, num of SPI: 1 IKE SA state ESTABLISHED',
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      meaning:
        'The SDDC deleted a phase 2 SA. Right after a rekey that is normal. If the next line cannot find the SA, both ends deleted it at once: stagger the lifetimes.',
      source: 'pan-rekey-race',
    },
    'pan-os-cant-find-sa-for-esp-spi': {
      text: "can't find sa for proto ESP spi",
      example: "2026-11-24 10:14:22.319 +0000  [PWRN]: { 1: }: can't find sa for proto ESP spi 0xC1A2B3D4",
      role: 'either',
      problems: ['lifetime-rekey', 'stale-sa'],
      meaning:
        'The peer spoke of a phase 2 SA that is gone here. After a DELETE payload at rekey time: equal lifetimes made both ends delete it at once, so stagger them. Otherwise clear the SAs at both ends.',
      source: 'pan-rekey-race',
    },
    'pan-os-bgp-peer-enters-established': {
      text: 'BGP peer session enters established state. peer name: {peer}, peer IP:',
      also: ['routed-BGP-peer-enter-established'],
      example:
        '2026/11/24 09:15:40 info     routing        SDDC-1  routed- 0  BGP peer session enters established state. peer name: SDDC-1, peer IP: 169.254.100.1.',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'BGP with the SDDC is up. If nothing is routed, look at the prefixes in and out.',
      source: 'pan-medium-log',
    },
    'pan-os-bgp-peer-left-established': {
      text: 'BGP peer session left established state. peer name: {peer}, peer IP:',
      also: ['routed-BGP-peer-left-established'],
      example:
        '2026/11/24 09:45:10 medium   routing        SDDC-1  routed- 0  BGP peer session left established state. peer name: SDDC-1, peer IP: 169.254.100.1.',
      role: 'either',
      problems: ['bgp-timers', 'bgp-asn-mismatch'],
      tells: 'down',
      meaning:
        'BGP with the SDDC fell, and the line does not say why. Read the last error in show routing protocol bgp peer, or less mp-log routed.log, and check that the tunnel itself stayed up.',
      source: 'pan-engineer-notes',
    },
    'pan-os-certificate-authentication-failed': {
      text: 'certificate authentication failed',
      also: ["peer's certificate is not trusted", 'failed to validate certificate', 'certificate verification failed'],
      example: 'IKEv2 certificate authentication failed. peer certificate is not trusted.',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'The certificate of the peer is not accepted. Import its CA into the certificate profile, or use a pre-shared key.',
      source: 'unverified',
    },
    'pan-os-authentication-result-failure': {
      text: '[INFO]: {connection} authentication result: failure',
      also: ['[PERR]: {connection} authentication failure'],
      example:
        '2026-01-15 09:26:22.700 -0800  [PERR]: { 1: }: 203.0.113.10[500] - 198.51.100.20[500]:0x7fa610013da0 authentication failure',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'IKEv2: the peer’s proof of identity does not check out. With a pre-shared key, the keys differ: enter the key again on both ends.',
      source: 'pan-psk-mismatch',
    },
  },
});
