import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Palo Alto Networks PAN-OS',
  vendor: 'Palo Alto Networks',
  called: ['Palo Alto', 'Palo Alto Networks', 'PAN', 'PAN-OS'],
  scope:
    'PA-Series and VM-Series firewalls that run PAN-OS. The BGP commands and settings differ between the legacy routing engine (virtual routers) and the Advanced Routing Engine (logical routers).',
  marks: {
    lines: ['ikemgr', 'ike-nego', 'ike-generic', 'ikev2-nego', '[PERR]', '[PNTF]', '[PWRN]'],
    names: ['PAN-OS'],
    families: ['kame'],
  },
  placeholders: ['SDDC-GW', 'SDDC-TUN', 'SDDC-1'],
  commands: {
    'ike-sa': {
      run: ['show vpn ike-sa gateway SDDC-GW', 'show vpn ike-sa detail gateway SDDC-GW'],
      look: 'In the detail: State, Proposal, IDs, NAT and Liveness check. No entry: phase 1 is down, not asked for yet, with IKEv1 expired while phase 2 is still up, or this is the passive firewall of a pair, which gets no IKE SAs. Read the system log.',
      source: 'pan-ike-liveness',
    },
    'child-sa': {
      run: ['show vpn ipsec-sa tunnel SDDC-TUN', 'show vpn flow name SDDC-TUN'],
      look: 'An SA for the tunnel; in the flow the encapsulation and decapsulation counters, which must both grow while you ping. The argument is the name of the IPsec tunnel configuration, not tunnel.1; where proxy IDs are used each is a tunnel of its own, SDDC-TUN:P1.',
      source: 'pan-verify-traffic',
    },
    proposals: {
      run: ['show vpn gateway name SDDC-GW', 'show vpn tunnel name SDDC-TUN'],
      look: 'Compare encryption, integrity (the SDDC’s form says digest) and DH group with the SDDC. Lifetimes need not be equal.',
      source: 'pan-cli-ops',
    },
    'debug-on': {
      run: [
        { run: 'debug ike global show', disrupts: 'nothing', cost: 'Note the level.' },
        { run: 'debug ike gateway SDDC-GW on debug', disrupts: 'logging' },
        { run: 'debug ike tunnel SDDC-TUN on debug', disrupts: 'logging' },
        { run: 'tail follow yes mp-log ikemgr.log', disrupts: 'nothing', cost: 'Ends with Ctrl+C.' },
        {
          run: 'debug ike global on debug',
          disrupts: 'logging',
          cost: 'Every gateway: only where the peer matches none and the lines above show nothing.',
        },
      ],
      look: 'Operational mode.',
      source: 'pan-cli-ops',
    },
    'debug-off': {
      run: [
        { run: 'debug ike tunnel SDDC-TUN off', disrupts: 'logging' },
        { run: 'debug ike gateway SDDC-GW off', disrupts: 'logging' },
        {
          run: 'debug ike global on normal',
          disrupts: 'logging',
          cost: 'If it was raised: set the level that you noted.',
        },
      ],
      look: 'debug ike global show: the level is what it was before.',
      source: 'pan-cli-ops',
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
          cost: 'Phase 1: with IKEv2 every child SA of this gateway goes too, with IKEv1 they stay.',
        },
      ],
      look: 'Always name the tunnel (with proxy IDs SDDC-TUN:P1) and the gateway. Phase 2 first; phase 1 only when that does not help, with IKEv1 both. It comes back when the SDDC starts it, or, unless in passive mode, with traffic or test vpn ike-sa gateway SDDC-GW, then test vpn ipsec-sa tunnel SDDC-TUN.',
      source: 'pan-refresh-restart',
    },
    'bgp-neighbor': {
      run: [
        'show routing protocol bgp summary',
        'show routing protocol bgp peer peer-name SDDC-1',
        'show advanced-routing bgp summary',
        'show advanced-routing bgp peer status peer-name SDDC-1',
      ],
      look: 'show routing is for the legacy engine (Network > Virtual Routers), show advanced-routing for the Advanced Routing Engine (Network > Routing > Logical Routers). State and last error of the peer.',
      source: 'pan-cli-ops',
    },
    'bgp-received': {
      run: ['show routing protocol bgp loc-rib peer SDDC-1', 'show advanced-routing bgp peer received-routes peer-name SDDC-1 afi ipv4'],
      look: 'The SDDC prefixes. First line: legacy engine, the BGP table after the Import rules. Second: Advanced Routing Engine; filtered-routes in its place shows what a filter kept out.',
      source: 'pan-cli-ops',
    },
    'bgp-advertised': {
      run: ['show routing protocol bgp rib-out peer SDDC-1', 'show advanced-routing bgp peer advertised-routes peer-name SDDC-1 afi ipv4'],
      look: 'Your on-premises prefixes. First line: legacy engine. Second: Advanced Routing Engine. Empty: the session is down, no redistribution takes them, the route is not there, or an Export rule (filtering profile) refuses them.',
      source: 'pan-cli-ops',
    },
  },
  settings: {
    'peer-address': {
      where: 'set network ike gateway SDDC-GW peer-address ip 198.51.100.20 · Network Profiles > IKE Gateways > General',
      shown: { run: ['show vpn gateway'], look: 'Each IKE gateway with the address of its peer.', source: 'pan-cli-ops' },
      source: 'pan-cli-config',
    },
    'ike-version': {
      where: 'set network ike gateway SDDC-GW protocol version ikev2 · IKE Gateways > General > Version',
      source: 'pan-cli-config',
    },
    'pre-shared-key': {
      where: 'set network ike gateway SDDC-GW authentication pre-shared-key key · IKE Gateways > General',
      source: 'pan-ike-general',
    },
    identities: {
      where:
        'set network ike gateway SDDC-GW local-id / peer-id · IKE Gateways > General > Local Identification, Peer Identification. Empty: its own address (behind 1:1 NAT the private one), and the peer’s',
      source: 'pan-ike-general',
    },
    'phase1-proposal': {
      where:
        'set network ike crypto-profiles ike-crypto-profiles SDDC-P1 encryption, hash, dh-group · Network > Network Profiles > IKE Crypto. AES-GCM: IKEv2 only, hash non-auth; it follows the DH group, sha256 up to 19, sha384 with 20',
      source: 'pan-ike-crypto',
    },
    'phase2-proposal': {
      where:
        'set network ike crypto-profiles ipsec-crypto-profiles SDDC-P2 esp encryption, esp authentication · Network > Network Profiles > IPSec Crypto',
      source: 'pan-cli-config',
    },
    pfs: {
      where: 'set network ike crypto-profiles ipsec-crypto-profiles SDDC-P2 dh-group group14 (no-pfs: off) · IPSec Crypto > DH Group',
      source: 'pan-ipsec-crypto',
    },
    lifetimes: {
      where:
        'lifetime in ike-crypto-profiles SDDC-P1 (phase 1) and in ipsec-crypto-profiles SDDC-P2 (phase 2, default 1 hour) · IKE Crypto and IPSec Crypto; a lifesize in IPSec Crypto ends a key by volume too',
      source: 'pan-ipsec-crypto',
    },
    'traffic-selectors': {
      where:
        'Network > IPSec Tunnels > Proxy IDs: empty for a route-based SDDC VPN; for a policy-based one set network tunnel ipsec SDDC-TUN auto-key proxy-id P1 local 192.0.2.0/25 remote 192.0.2.128/25 protocol any, one per pair of networks',
      source: 'pan-ipsec-tunnel',
    },
    initiation: {
      where:
        'set network ike gateway SDDC-GW protocol-common passive-mode no · IKE Gateways > Advanced Options > Enable Passive Mode: untick it, or the firewall never initiates',
      source: 'pan-ike-advanced',
    },
    'dead-peer-detection': {
      where:
        'set network ike gateway SDDC-GW protocol ikev2 dpd enable yes (IKEv2: Liveness Check; interval 2 to 100 s) or protocol ikev1 dpd · IKE Gateways > Advanced Options; tunnel monitor on the IPSec tunnel',
      source: 'pan-ike-advanced',
    },
    'nat-traversal': {
      where:
        'set network ike gateway SDDC-GW protocol-common nat-traversal enable yes · IKE Gateways > Advanced Options > Enable NAT Traversal',
      source: 'pan-ike-advanced',
    },
    'tunnel-address': {
      where: 'set network interface tunnel units tunnel.1 ip 169.254.100.2/30 · Network > Interfaces > Tunnel > IPv4',
      source: 'pan-cli-config',
    },
    'bgp-asn': {
      where:
        'local-as of set network virtual-router default protocol bgp, and peer-as of the peer · Network > Virtual Routers > BGP (a number above 65535: AS Format 4 Byte). Advanced Routing Engine: Network > Routing > Logical Routers > BGP',
      source: 'pan-bgp-basic',
    },
    'bgp-neighbor': {
      where:
        'peer SDDC-1: peer-address ip 169.254.100.1, local-address interface tunnel.1 ip 169.254.100.2/30 · Network > Virtual Routers > BGP > Peer Group',
      source: 'pan-bgp-peer-group',
    },
    'bgp-password': {
      where:
        'An Auth Profile, chosen at the peer: Network > Virtual Routers > BGP > Peer Group, Connection Options · set network virtual-router default protocol bgp auth-profile SDDC secret, then connection-options authentication SDDC at the peer',
      source: 'pan-bgp-peer-group',
    },
    'bgp-timers': {
      where:
        'connection-options hold-time (default 90) and keep-alive-interval (default 30) of the BGP peer; multihop is there too · Network > Virtual Routers > BGP > Peer Group, Connection Options. Advanced Routing Engine: a BGP timer profile',
      source: 'pan-bgp-peer-group',
    },
    'bgp-filters': {
      where:
        'Network > Virtual Routers > BGP: Import, Export and Redist Rules (local preference in Import, AS path prepend in Export), each with the peer groups that use it. Advanced Routing Engine: a BGP filtering profile with prefix lists or route maps at the peer group',
      source: 'pan-bgp-import-export',
    },
    routes: {
      where:
        'install-route yes of protocol bgp: see that it is on (in the Advanced Routing Engine it is off by default); without BGP a static route to tunnel.1; keep tunnel.1 in the virtual router of the physical interfaces',
      source: 'pan-bgp-general',
    },
    firewall: {
      where: 'The zone of tunnel.1; Security policy both ways between it and the LAN zone: between zones nothing is allowed by default',
      source: 'pan-security-policy',
    },
    'nat-exemption': {
      where: 'Policies > NAT: a rule with no translation for the VPN networks, above the translating rules',
      source: 'pan-no-nat',
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
        cost: 'Configuration mode, new objects; the names and tunnel.1 must not be in use: a change to a gateway or profile in use can renegotiate its tunnels at the commit. With several vsys the zone is set vsys vsys1 zone, and tunnel.1 is imported there.',
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
set network ike gateway SDDC-GW protocol-common passive-mode no
set network interface tunnel units tunnel.1 ip 169.254.100.2/30
set network interface tunnel units tunnel.1 mtu 1350
set zone VPN-SDDC network layer3 tunnel.1
set network virtual-router default interface tunnel.1
set network tunnel ipsec SDDC-TUN tunnel-interface tunnel.1
set network tunnel ipsec SDDC-TUN auto-key ike-gateway SDDC-GW
set network tunnel ipsec SDDC-TUN auto-key ipsec-crypto-profile SDDC-P2`,
      },
      {
        disrupts: 'this tunnel',
        cost: 'Only against a policy-based SDDC VPN, one proxy ID for each pair of networks; leave it out for a route-based one.',
        text: 'set network tunnel ipsec SDDC-TUN auto-key proxy-id P1 local 192.0.2.0/25 remote 192.0.2.128/25 protocol any',
      },
      {
        disrupts: 'whole device',
        cost: 'Settings of BGP in the virtual router: where BGP already runs, keep its router ID and AS, or all its sessions reset.',
        text: 'set network virtual-router default protocol bgp enable yes router-id 203.0.113.10 local-as 65001 install-route yes',
      },
      {
        disrupts: 'whole device',
        cost: 'Puts this network into BGP of the virtual router: other neighbors can get it too, unless their Export rules refuse it.',
        text: 'set network virtual-router default protocol bgp redist-rules 192.0.2.0/25 address-family-identifier ipv4 enable yes set-origin incomplete',
      },
      {
        disrupts: 'nothing',
        cost: 'A new peer group and rules that only this group uses.',
        text: `set network virtual-router default protocol bgp peer-group SDDC enable yes
set network virtual-router default protocol bgp peer-group SDDC type ebgp import-nexthop original export-nexthop use-self
set network virtual-router default protocol bgp peer-group SDDC peer SDDC-1 enable yes peer-as 65000
set network virtual-router default protocol bgp peer-group SDDC peer SDDC-1 local-address interface tunnel.1 ip 169.254.100.2/30
set network virtual-router default protocol bgp peer-group SDDC peer SDDC-1 peer-address ip 169.254.100.1
set network virtual-router default protocol bgp policy import rules SDDC-IN enable yes used-by SDDC
set network virtual-router default protocol bgp policy import rules SDDC-IN match address-prefix 192.0.2.128/25 exact yes
set network virtual-router default protocol bgp policy import rules SDDC-IN action allow
set network virtual-router default protocol bgp policy import rules SDDC-IN-REST enable yes used-by SDDC
set network virtual-router default protocol bgp policy import rules SDDC-IN-REST action deny
set network virtual-router default protocol bgp policy export rules SDDC-OUT enable yes used-by SDDC
set network virtual-router default protocol bgp policy export rules SDDC-OUT match address-prefix 192.0.2.0/25 exact yes
set network virtual-router default protocol bgp policy export rules SDDC-OUT action allow
set network virtual-router default protocol bgp policy export rules SDDC-OUT-REST enable yes used-by SDDC
set network virtual-router default protocol bgp policy export rules SDDC-OUT-REST action deny`,
      },
    ],
    source: 'pan-cli-config',
  },
  notes: [
    {
      text: 'Nothing takes effect before a commit, and a commit takes every pending change with it, those of other administrators too, unless it is limited to yours.',
      source: 'pan-commit',
    },
    {
      text: 'The snippet is for the legacy engine and leaves out the Security policy in both directions between your LAN zone and the zone of tunnel.1. On the Advanced Routing Engine BGP is in network logical-router default vrf default bgp, and the filters are prefix lists in a BGP filtering profile.',
      source: 'pan-cli-config',
    },
    {
      text: 'VPN events are in Monitor > Logs > System with the filter ( subtype eq vpn ), BGP events with ( subtype eq routing ). The detail is in ikemgr.log: less mp-log ikemgr.log.',
      source: 'pan-vpn-cli',
    },
    {
      text: 'To capture IKE packets: debug ike pcap on, for all gateways; later debug ike pcap off, and debug ike pcap delete (the file). Read it with view-pcap no-dns-lookup yes no-port-lookup yes debug-pcap ikemgr.pcap.',
      source: 'pan-vpn-cli',
    },
    {
      text: 'A packet capture on tunnel.1 does not show what the firewall sends into the tunnel: it is already encrypted there. Read the counters of show vpn flow name SDDC-TUN, or capture at the other end.',
      source: 'pan-verify-traffic',
    },
    {
      text: 'IKEv2 liveness check: an idle SA is probed after 5 s by default. Up to 10 retries follow, 435 s in all (319 s in PAN-OS 7.0), before the SAs are torn down; then the firewall starts over with IKE_SA_INIT.',
      source: 'pan-liveness-check',
    },
    {
      text: 'The tunnel interface stays up when a liveness check took the SAs down, so static routes point into a dead tunnel: add tunnel monitor or BGP.',
      source: 'pan-ike-liveness',
    },
    {
      text: 'Tunnel monitor pings an address across the tunnel and needs an address on tunnel.1. Wait Recover keeps the routes; Fail Over disables the tunnel interface and with it every route over it. Either way the firewall negotiates new keys. Let the SDDC answer the ping before you choose Fail Over.',
      source: 'pan-tunnel-monitor',
    },
    {
      text: 'The lifetime of phase 1 is 8 hours by default. IKEv2 rekeys before it ends; IKEv1 does not, and renews phase 1 only when the next phase 2 rekey needs it.',
      source: 'pan-ike-crypto',
    },
    {
      text: 'Both ends can delete the same SA at the same moment, and the tunnel drops at the rekey. Where ikemgr.log shows that (a DELETE, then "can’t find sa for proto ESP"), set another lifetime here. Equal values alone are no fault.',
      source: 'pan-rekey-race',
    },
    {
      text: 'The firewall is route-based. Against a policy-based SDDC VPN it needs one proxy ID for each pair of local and remote networks: each has an SA of its own. Without them it proposes 0.0.0.0/0 both ways, and phase 2 can fail. A route-based SDDC VPN needs none.',
      source: 'pan-ipsec-tunnel',
    },
    {
      text: 'IKEv1 takes only proxy IDs that match exactly; IKEv2 narrows to what both ends have. With NAT into the VPN the proxy ID holds the networks after NAT.',
      source: 'pan-proxy-id',
    },
    {
      text: 'PAN-OS 11.2 changed the default IKE version of a gateway from IKEv1 to IKEv2. With Panorama 11.2 or later a firewall on 11.2.0 to 11.2.4 treats a new gateway with default settings as IKEv1: set the version.',
      source: 'pan-default-behavior',
    },
    {
      text: 'Fragments: with certificates IKE messages grow beyond a packet. IKEv1: Enable Fragmentation under Advanced Options; IKEv2 Fragmentation is there from PAN-OS 11.2 (set network ike gateway SDDC-GW protocol ikev2 ikev2-fragment enable yes).',
      source: 'pan-ike-advanced',
    },
    {
      text: 'Post-quantum IKEv2 stays off towards the SDDC: PQ PPK (RFC 8784, PAN-OS 11.1) and PQ KEM (RFC 9370, PAN-OS 11.2) are off by default. PPK in mode Preferred falls back; Mandatory aborts when the SDDC does not take part. Off: protocol ikev2 pq-ppk enabled no, pq-kem enable no.',
      source: 'pan-ike-advanced',
    },
    {
      text: 'Adjust TCP MSS exists on Ethernet, VLAN and loopback interfaces, not on a tunnel: there the MTU decides.',
      source: 'pan-cli-config',
    },
    {
      text: 'Do not advertise 0.0.0.0/0 to the SDDC unless you mean to: the SDDC’s Internet traffic then goes to you, and its other VPNs can lose their traffic (a policy-based one passes nothing).',
      source: 'pan-vmc',
    },
    {
      text: 'The legacy engine does not learn a default route by BGP unless Reject Default Route is cleared (it is set by default).',
      source: 'pan-bgp-provider',
    },
    {
      text: 'BGP does not come up while the security policy does not allow 169.254.100.0/30: a deny rule above the default rules also stops traffic within the zone of tunnel.1.',
      source: 'pan-vmc',
    },
    {
      text: 'An Export rule with From Peer set never matches your own networks: what the firewall itself brings into BGP came from no peer.',
      source: 'pan-bgp-import-export',
    },
    {
      text: 'Lines of ikemgr.log whose source is racoon2 were read in its code, whose words the firewall uses: expected, not proven.',
      source: 'inferred',
    },
  ],
  messages: {
    'pan-os-phase-1-failed-timeout-no-answer': {
      text: 'IKE phase-1 negotiation is failed as initiator, {mode} mode. Failed SA: {local}-{remote} cookie:{cookie}:0000000000000000 due to timeout.',
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-GW ike-nego 0  IKE phase-1 negotiation is failed as initiator, main mode. Failed SA: 203.0.113.10[500]-198.51.100.20[500] cookie:84222f276c2fa2e9:0000000000000000 due to timeout.',
      role: 'initiator',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      tells: 'no-reply',
      meaning:
        'IKEv1. The second cookie is all zeros: no usable answer came (a refusal precedes it as a notify). Check the peer IP address, the route and UDP 500, then the VPN, version and proposals there.',
      source: 'pan-vpn-errors',
    },
    'pan-os-phase-1-failed-timeout-answered': {
      text: 'IKE phase-1 negotiation is failed as initiator, {mode} mode. Failed SA: {local}-{remote} cookie:{cookies} due to timeout.',
      example:
        '2026/11/24 09:16:03 info     vpn            SDDC-GW ike-nego 0  IKE phase-1 negotiation is failed as initiator, main mode. Failed SA: 203.0.113.10[4500]-198.51.100.20[4500] cookie:84222f276c2fa2e9:5d3be0917ac4f618 due to timeout.',
      role: 'initiator',
      problems: ['nat-traversal', 'pre-shared-key-mismatch', 'firewall-blocking-ipsec', 'ike-fragmentation'],
      tells: 'no-reply',
      meaning:
        'IKEv1. A second cookie that is not zero says that the SDDC answered at first and then stopped. Check UDP 4500 on the way, if the line has that port (without NAT it stays on 500); a wrong pre-shared key also gets no answer; with certificates look for lost fragments.',
      source: 'inferred',
    },
    'pan-os-ikev2-ike-sa-failed-timeout': {
      text: 'IKEv2 IKE SA negotiation is failed as initiator, {rekey}. Failed SA: {sa} due to timeout',
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-GW ikev2-n 0  IKEv2 IKE SA negotiation is failed as initiator, non-rekey. Failed SA: 203.0.113.10[500]-198.51.100.20[500] SPI:07f21c0fd2236540:0000000000000000 due to timeout.',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch', 'nat-traversal'],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'IKEv2. A second SPI of zeros: no answer at all, so check the peer address, the route, UDP 500; a peer without a VPN for us, or set to IKEv1, may not answer either. Another second SPI: the SDDC answered at first, so check lost fragments, and with NAT UDP 4500. The wording after “is failed” was not found in vendor text.',
      source: 'unverified',
    },
    'pan-os-phase-1-no-configuration-for-peer': {
      text: "IKE phase 1 negotiation is failed. Couldn't find configuration for IKE phase-1 request for peer IP",
      example:
        "2026/11/24 09:14:22 info     vpn            SDDC-GW ike-nego 0  IKE phase 1 negotiation is failed. Couldn't find configuration for IKE phase-1 request for peer IP 198.51.100.20[500]",
      role: 'responder',
      problems: ['remote-peer-not-configured'],
      meaning:
        'The SDDC started IKEv1 and no IKE gateway fits. Correct the peer IP of the gateway, on the interface where the packet arrives, and its version; commit. A peer IP that is not the SDDC is noise from the Internet.',
      source: 'pan-vpn-errors',
    },
    'pan-os-unencrypted-notify-no-proposal-chosen': {
      text: 'Received unencrypted notify payload (no proposal chosen) from IP {remote} to {local}, ignored',
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-GW ike-nego 0  Received unencrypted notify payload (no proposal chosen) from IP 198.51.100.20[500] to 203.0.113.10[500], ignored...',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'The SDDC refused phase 1; the firewall ignores the unprotected notify. Compare the IKE Crypto profile: encryption, integrity (its form says digest), DH group. Without a VPN for us, or of another IKE version, it answers the same.',
      source: 'pan-vpn-errors',
    },
    'pan-os-unable-to-process-sa-payload': {
      text: "IKE phase-1 negotiation is failed. Unable to process peer's SA payload.",
      example:
        "2026/11/24 09:14:22 info     vpn            SDDC-GW ike-nego 0  IKE phase-1 negotiation is failed. Unable to process peer's SA payload.",
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'What the SDDC sent for phase 1 does not fit the IKE Crypto profile. Give both ends a common encryption, integrity (the SDDC’s form says digest) and DH group.',
      source: 'pan-vpn-errors',
    },
    'pan-os-pfs-group-mismatched': {
      text: 'pfs group mismatched: my:{ours} peer:',
      also: ['pfs group mismatched:my: {ours}peer:'],
      example: '2026-11-24 09:14:22.287 +0000  [PERR]: { 1: 7}: pfs group mismatched: my:14 peer:0',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'The two ends want different PFS groups for phase 2; 0 means none. Set the DH group in the IPSec Crypto profile to the PFS group of the SDDC, or no-pfs where the SDDC has PFS off.',
      source: 'pan-vpn-errors',
    },
    'pan-os-phase-2-no-suitable-proposal': {
      text: "IKE phase-2 negotiation failed when processing SA payload. no suitable proposal found in peer's SA payload.",
      example:
        "2026/11/24 09:14:22 info     vpn            SDDC-TU ike-nego 0  IKE phase-2 negotiation failed when processing SA payload. no suitable proposal found in peer's SA payload.",
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'IKEv1, phase 1 is up; the phase 2 offer of the SDDC has nothing in common with the IPSec Crypto profile. Make ESP encryption, integrity (the SDDC’s form says digest) and PFS group equal.',
      source: 'pan-vpn-errors',
    },
    'pan-os-child-no-suitable-proposal': {
      text: 'IKEv2 child SA negotiation failed when processing SA payload.',
      example:
        "2026/11/24 09:14:22 info     vpn            SDDC-TU ikev2-n 0  IKEv2 child SA negotiation failed when processing SA payload. no suitable proposal found in peer's SA payload.",
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'Phase 2 of IKEv2: no ESP proposal in common, or another DH group for PFS. Compare the IPsec crypto profile with the settings of the SDDC.',
      source: 'inferred',
    },
    'pan-os-no-suitable-proposal-found': {
      text: 'no suitable proposal found.',
      example: '2026-11-24 09:14:22.287 +0000  [PERR]: { 1: }: no suitable proposal found.',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1, as responder, or as initiator about the answer: nothing in the phase 1 offer fits. Compare the IKE Crypto profile with the SDDC. This line of ikemgr.log is expected, not proven.',
      source: 'racoon2',
    },
    'pan-os-phase-2-proxy-id': {
      text: 'IKE phase-2 negotiation failed when processing Proxy ID. Received local id {local} type {type} protocol {protocol} port {port}, received remote id',
      also: ['IKE phase-2 negotiation failed when processing Proxy ID.', 'IKE phase-2 negotiation failed when processing proxy ID.'],
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-TU ike-nego 0  IKE phase-2 negotiation failed when processing Proxy ID. Received local id 192.0.2.0/25 type IPv4 address protocol 0 port 0, received remote id 192.0.2.128/25 type IPv4 address protocol 0 port 0.',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1: the networks that the SDDC proposed, which the line prints, equal no proxy ID here. 0.0.0.0/0: the SDDC VPN is route-based, so empty the list. Networks: it is policy-based, so add a proxy ID that is their exact mirror, or make the SDDC VPN route-based.',
      source: 'pan-vpn-errors',
    },
    'pan-os-ikev2-child-traffic-selector': {
      text: 'IKEv2 child SA negotiation failed when processing traffic selector',
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-TU ikev2-n 0  IKEv2 child SA negotiation failed when processing traffic selector. cannot find matching IPSec tunnel for received traffic selector.',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'IKEv2: the networks that the SDDC proposed fit no tunnel here. Mirror them in Network > IPSec Tunnels > Proxy IDs for a policy-based SDDC VPN; leave the list empty for a route-based one.',
      source: 'pan-log-info',
    },
    'pan-os-negotiation-failed-psk': {
      text: 'negotiation is failed likely due to pre-shared key mismatch',
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-GW ikev2-n 0  IKEv2 SA negotiation is failed likely due to pre-shared key mismatch.',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'What the SDDC sent does not verify with the key of this gateway. Enter the pre-shared key again at both ends, without blanks around it.',
      source: 'pan-log-info',
    },
    'pan-os-received-notify-authentication-failed': {
      text: 'received notify type AUTHENTICATION_FAILED',
      example: '2026-11-24 09:14:22.319 +0000  [PWRN]: { 1: }: received notify type AUTHENTICATION_FAILED',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'The SDDC rejected our authentication, and this notify does not say why. Re-enter the key at both ends, then compare Local Identification with the Remote Private IP at the SDDC (empty: its Remote Public IP); with certificates check the chain.',
      source: 'pan-auth-failed',
    },
    'pan-os-received-notify-no-proposal-chosen': {
      text: 'received notify type NO_PROPOSAL_CHOSEN',
      example: '2026-11-24 09:14:22.319 +0000  [PWRN]: { 1: }: received notify type NO_PROPOSAL_CHOSEN',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'Expected in ikemgr.log, not proven. The SDDC refused. Before an IKE SA is up: IKE Crypto profile, no VPN there for our address, or its IKE version. Afterwards: IPSec Crypto profile, or at a rekey of the IKE SA the IKE one.',
      source: 'racoon2',
    },
    'pan-os-no-proposal-chosen': {
      text: 'no proposal chosen',
      example: '2026-11-24 09:14:22.319 +0000  [PERR]: { 1: }: no proposal chosen',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'This end refuses, as responder, or as initiator about the answer: nothing in the offer of the SDDC fits. Before an IKE SA is up compare the IKE Crypto profile; afterwards the IPSec Crypto profile, or at a rekey of the IKE SA the IKE one.',
      source: 'panos-log-samples',
    },
    'pan-os-received-notify-ts-unacceptable': {
      text: 'received notify type TS_UNACCEPTABLE',
      example: '2026-11-24 09:14:22.319 +0000  [PWRN]: { 1: }: received notify type TS_UNACCEPTABLE',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The SDDC refused the networks that we proposed. Empty the Proxy IDs for a route-based SDDC VPN; mirror its networks for a policy-based one. This line of ikemgr.log is expected, not proven.',
      source: 'racoon2',
    },
    'pan-os-message-lacks-ke-payload': {
      text: 'message lacks KE payload',
      also: ['IKEv2 child SA negotiation is failed message lacks KE payload'],
      example:
        '2026/11/24 10:14:22 info     vpn            SDDC-TU ikev2-n 0  IKEv2 child SA negotiation is failed message lacks KE payload',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'PFS is on here and off at the SDDC. In IKEv2 it shows at the first rekey or at a second child SA, not when the tunnel comes up. Set the same PFS group at both ends, or no-pfs at both.',
      source: 'reddit-pan-ke-payload',
    },
    'pan-os-unknown-ikev2-peer': {
      text: 'unknown ikev2 peer',
      example: '2026/11/24 09:14:22 info     vpn            SDDC-GW ikev2-n 0  unknown ikev2 peer',
      role: 'responder',
      problems: ['ike-version-mismatch', 'remote-peer-not-configured'],
      meaning:
        'A peer uses IKEv2 and no gateway accepts it. If it comes when the SDDC tries, check that the gateway has the version IKEv2, and that peer address on the interface where the packet arrives; otherwise it is noise from the Internet.',
      source: 'pan-unknown-ikev2-peer',
    },
    'pan-os-ikev1-used-in-ikev2-preferred': {
      text: 'IKEv1 is used in IKEv2 preferred mode',
      example: '2026/11/24 09:14:22 info     vpn            SDDC-GW ikev2-n 0  IKEv1 is used in IKEv2 preferred mode.',
      role: 'either',
      problems: ['ike-version-mismatch'],
      meaning:
        'The gateway prefers IKEv2 and the negotiation went to IKEv1. Set the gateway to one version, that of the SDDC: IKEv2 only for IKE V2 and IKE FLEX, IKEv1 only for IKE V1.',
      source: 'pan-log-info',
    },
    'pan-os-no-ikev2-configuration-for-peer': {
      text: 'received IKEv2 request but no IKEv2 configuration for peer',
      example: '2026-11-24 09:14:22.287 +0000  [PWRN]: { : }: received IKEv2 request but no IKEv2 configuration for peer 198.51.100.20',
      role: 'responder',
      problems: ['ike-version-mismatch'],
      meaning:
        'There is a gateway for this peer, but not for IKEv2. Set its version to IKEv2, or the SDDC to IKEv1. This line of ikemgr.log is expected, not proven.',
      source: 'racoon2',
    },
    'pan-os-peer-id-type-not-acceptable': {
      text: 'Expecting IP address type in main mode, but {type}.',
      example: '2026-11-24 09:14:22.287 +0000  [PERR]: { 1: }: Expecting IP address type in main mode, but FQDN.',
      role: 'either',
      problems: ['ike-identity-mismatch'],
      meaning:
        'IKEv1 with a pre-shared key: the peer sent an ID that is no IP address. Use IKEv2 at both ends. This line of ikemgr.log is expected, not proven.',
      source: 'racoon2',
    },
    'pan-os-ikev1-psk-id-type': {
      text: 'IKE phase-1 negotiation is failed. When pre-shared key is used',
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-GW ike-nego 0  IKE phase-1 negotiation is failed. When pre-shared key is used, peer-ID must be type IP address. Received type FQDN',
      role: 'either',
      problems: ['ike-identity-mismatch'],
      meaning: 'IKEv1 with a pre-shared key takes an IP address as the ID of the peer, which sent another type. Use IKEv2 at both ends.',
      source: 'pan-log-info',
    },
    'pan-os-id-mismatched': {
      text: 'ID mismatched',
      example: '2026-11-24 09:14:22.287 +0000  [PERR]: { 1: }: ID mismatched',
      role: 'either',
      problems: ['certificate-problem', 'ike-identity-mismatch'],
      meaning:
        'IKEv1 with certificates: the ID that the peer sent is not in its certificate. Pre-shared keys are not checked here. This line of ikemgr.log is expected, not proven.',
      source: 'racoon2',
    },
    'pan-os-received-id-does-not-match-peers-id': {
      text: 'received ID_I (type {type} [{id}]) does not match peers id',
      example:
        '2026-11-24 09:14:22.287 +0000  [PERR]: { 1: }: 203.0.113.10[4500] - 198.51.100.20[4500]:0x556c1e76bde0 received ID_I (type ipaddr [192.0.2.10]) does not match peers id',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The SDDC presented the ID in the brackets, and Peer Identification of the IKE gateway has another one. If it is the SDDC’s, set Peer Identification to this type and value.',
      source: 'pan-keyid-mismatch',
    },
    'pan-os-configured-encryption-not-presented': {
      text: "Configured encryption algorithm '{algorithm}' was not presented in the IKE proposal",
      also: ['ikev2-nego-enc-mismatch'],
      example:
        "2026/11/24 09:14:22 info     vpn            SDDC-GW ikev2-n 0  [SDDC-GW]: Configured encryption algorithm 'AES256-CBC' was not presented in the IKE proposal. Please ensure that matching proposals are configured on both sides.",
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'The phase 1 offer of the SDDC lacks the encryption of the IKE Crypto profile that the line names. Where the profile has several, a fault only if none fits: then set the same at both ends.',
      source: 'panos-log-samples',
    },
    'pan-os-ikev1-phase-1-started': {
      text: 'IKE phase-1 negotiation is started',
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-GW ike-nego 0  IKE phase-1 negotiation is started as initiator, main mode. Initiated SA: 203.0.113.10[500]-198.51.100.20[500] cookie:84222f276c2fa2e9:0000000000000000.',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: 'IKEv1: phase 1 began, and the line says in which role. The lines that follow name the fault or the success.',
      source: 'pan-log-info',
    },
    'pan-os-ikev1-phase-1-succeeded': {
      text: 'IKE phase-1 negotiation is succeeded',
      example:
        '2026/11/24 09:14:23 info     vpn            SDDC-GW ike-nego 0  IKE phase-1 negotiation is succeeded as initiator, main mode. Established SA: 203.0.113.10[500]-198.51.100.20[500] cookie:84222f276c2fa2e9:5d3be0917ac4f618 lifetime 28800 Sec.',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'IKEv1: phase 1 is up, so key, identities and the IKE Crypto profile fit. Go on with phase 2.',
      source: 'pan-log-info',
    },
    'pan-os-ikev1-phase-2-started': {
      text: 'IKE phase-2 negotiation is started',
      example:
        '2026/11/24 09:14:23 info     vpn            SDDC-TU ike-nego 0  IKE phase-2 negotiation is started as initiator, (quick mode). Initiated SA: 203.0.113.10[500]-198.51.100.20[500] message id:0x3A5B7C9D.',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning: 'IKEv1: phase 1 is up and phase 2 began. The lines that follow name the fault or the success.',
      source: 'pan-log-info',
    },
    'pan-os-ikev1-phase-2-succeeded': {
      text: 'IKE phase-2 negotiation is succeeded',
      example:
        '2026/11/24 09:14:23 info     vpn            SDDC-TU ike-nego 0  IKE phase-2 negotiation is succeeded as initiator, (quick mode). Established SA: 203.0.113.10[500]-198.51.100.20[500] message id:0x3A5B7C9D, SPI:0xC1A2B3D4/0xD4C3B2A1.',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'IKEv1: phase 2 is up. If no traffic passes, look at routes, Security policy and NAT, not at IKE.',
      source: 'pan-log-info',
    },
    'pan-os-ikev2-negotiation-started': {
      text: 'IKEv2 IKE SA negotiation is started as {role}, {rekey}. Initiated SA:',
      also: ['IKEv2 IKE SA negotiation is started'],
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-GW ikev2-n 0  IKEv2 IKE SA negotiation is started as responder, non-rekey. Initiated SA: 203.0.113.10[500]-198.51.100.20[500] SPI:07f21c0fd2236540:ac9d9ee491cd49d9.',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'A negotiation began, and the line says in which role. As responder the firewall has received a request of the SDDC: the lines that follow name the fault. As initiator it only says that the firewall sent one.',
      source: 'pan-log-info',
    },
    'pan-os-ikev2-ike-sa-succeeded': {
      text: 'IKEv2 IKE SA negotiation is succeeded',
      example:
        '2026/11/24 09:14:23 info     vpn            SDDC-GW ikev2-n 0  IKEv2 IKE SA negotiation is succeeded as initiator, non-rekey. Established SA: 203.0.113.10[500]-198.51.100.20[500] SPI:07f21c0fd2236540:ac9d9ee491cd49d9 lifetime 28800 Sec.',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'The IKE SA is up, so key, identities and the IKE Crypto profile fit. A fault that follows is one of phase 2.',
      source: 'pan-log-info',
    },
    'pan-os-ikev2-child-sa-started': {
      text: 'IKEv2 child SA negotiation is started',
      example:
        '2026/11/24 09:14:23 info     vpn            SDDC-TU ikev2-n 0  IKEv2 child SA negotiation is started as initiator, non-rekey. Initiated SA: 203.0.113.10[500]-198.51.100.20[500] message id:0x00000001.',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'The negotiation of a child SA began. It does not say that the IKE SA is up: in IKEv2 the first child SA is asked for in IKE_AUTH, before the IKE SA has succeeded.',
      source: 'pan-log-info',
    },
    'pan-os-ikev2-child-sa-succeeded': {
      text: 'IKEv2 child SA negotiation is succeeded',
      example:
        '2026/11/24 09:14:23 info     vpn            SDDC-TU ikev2-n 0  IKEv2 child SA negotiation is succeeded as initiator, non-rekey. Established SA: 203.0.113.10[500]-198.51.100.20[500] message id:0x00000001, SPI:0xC1A2B3D4/0xD4C3B2A1.',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'A child SA is up. If no traffic passes, look at routes, Security policy and NAT, not at IKE.',
      source: 'pan-log-info',
    },
    'pan-os-ipsec-key-installed': {
      text: 'IPSec key installed',
      example:
        '2026/11/24 09:14:23 info     vpn            SDDC-TU ipsec-k 0  IPSec key installed. Installed SA: 203.0.113.10[500]-198.51.100.20[500] SPI:0xC1A2B3D4/0xD4C3B2A1 lifetime 3600 Sec lifesize unlimited.',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'The keys of a child SA are installed in the data path. Also printed at every rekey.',
      source: 'pan-log-info',
    },
    'pan-os-phase-2-request-no-phase-1': {
      text: 'IKE phase-2 negotiation request received but no phase-1 SA is found',
      example:
        '2026/11/24 09:14:22 info     vpn            SDDC-GW ike-nego 0  IKE phase-2 negotiation request received but no phase-1 SA is found.',
      role: 'responder',
      problems: ['stale-sa'],
      meaning:
        'IKEv1: the SDDC still has a phase 1 SA that is gone here (from another address it is not about this VPN). It clears when the SDDC notices by dead peer detection or the SA expires there. Sooner: clear phase 2 and phase 1 of this gateway here, and bring the VPN up from here; what still passes stops meanwhile.',
      source: 'pan-log-info',
    },
    'pan-os-phase1-failed-time-up': {
      text: 'phase1 negotiation failed due to time up',
      example:
        '2026-11-24 09:14:53.001 +0000  [PERR]: { 1: }: phase1 negotiation failed due to time up (index 84222f276c2fa2e9:0000000000000000).',
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
        'IKEv1: A second cookie of zeros: no reply (or a refusal: a notify precedes it), so check the peer address and UDP 500. Otherwise it stopped later: the key, or with NAT UDP 4500. This line of ikemgr.log is expected, not proven.',
      source: 'racoon2',
    },
    'pan-os-invalid-length-of-payload': {
      text: 'invalid length of payload',
      example: '2026-11-24 09:14:22.287 +0000  [PERR]: { 1: }: invalid length of payload',
      role: 'responder',
      problems: ['pre-shared-key-mismatch', 'malformed-payload'],
      meaning:
        'IKEv1 main mode: the key protects the last messages, so a wrong one turns them into garbage of the wrong length. Re-enter the pre-shared key at both ends. This line of ikemgr.log is expected, not proven.',
      source: 'racoon2',
    },
    'pan-os-sa-down-by-dpd': {
      text: 'IKEv2 IKE SA is down determined by DPD',
      also: ['IKE phase-1 SA is down determined by DPD'],
      example: '2026/11/24 09:45:10 low      vpn            SDDC-GW ikev2-n 0  IKEv2 IKE SA is down determined by DPD.',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'down',
      meaning:
        'The SDDC stopped answering the probes, so the firewall gave the IKE SA up. It is a consequence: look for a drop of the uplink, a firewall on the way that lost UDP 4500, or a restart of the SDDC end at that time.',
      source: 'pan-dpd-down',
    },
    'pan-os-tunnel-monitor-down': {
      text: 'Tunnel {tunnel} is going down due to tunnel monitoring failed',
      example:
        '2026/11/24 09:45:10 critical vpn            SDDC-TU tunnel- 0  Tunnel SDDC-TUN is going down due to tunnel monitoring failed',
      role: 'either',
      problems: ['dead-peer-detection', 'sddc-firewall', 'routing-missing'],
      tells: 'down',
      meaning:
        'The ping of tunnel monitor across the tunnel got no answer; the SAs may well be up. Check that the monitored address answers ping through the tunnel, and that show vpn flow name SDDC-TUN counts both ways.',
      source: 'pan-log-critical',
    },
    'pan-os-tunnel-recursive-routing': {
      text: 'Tunnel intf: {tunnel} is going down due to recursive routing',
      example:
        '2026/11/24 09:45:10 critical vpn            SDDC-TU tunnel- 0  Tunnel intf: tunnel.1 is going down due to recursive routing',
      role: 'either',
      problems: ['routing-missing'],
      tells: 'down',
      meaning:
        'The route to the public address of the SDDC points into the tunnel itself. Send that address out of the outside interface by a route of its own, and filter what BGP brings.',
      source: 'pan-log-critical',
    },
    'pan-os-ike-sa-delete-received': {
      text: 'IKE SA delete message received from peer',
      also: ['phase-1 SA delete message received'],
      example: '2026/11/24 10:14:22 info     vpn            SDDC-GW ikev2-n 0  IKEv2 IKE SA delete message received from peer.',
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      meaning:
        'The SDDC ended the IKE SA, and with IKEv2 all its child SAs. Right after a rekey of the IKE SA that is normal. If no new one follows, look for the reason at the SDDC (a restart, a changed or disabled VPN) and on the path (its own DPD).',
      source: 'pan-log-info',
    },
    'pan-os-ipsec-sa-delete-received': {
      text: 'IPSec SA delete message received from peer',
      example:
        '2026/11/24 10:14:22 info     vpn            SDDC-GW ikev2-n 0  IKEv2 IPSec SA delete message received from peer. Protocol ESP, SPI:0xC1A2B3D4.',
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      meaning:
        'The SDDC deleted a child SA, or answered our delete of it. Right after a rekey that is normal: the old SA goes. If none was deleted here and no new one follows, look at the SDDC.',
      source: 'pan-log-info',
    },
    'pan-os-received-delete-payload-esp': {
      text: 'received DELETE payload, protocol ESP',
      example:
        '2026-11-24 10:14:22.319 +0000  [INFO]: { 1: }: received DELETE payload, protocol ESP, num of SPI: 1 IKE SA state ESTABLISHED',
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      meaning:
        'The peer names a phase 2 SA as deleted. Just after ikev2_child_delete or IPSEC KEY DELETED here it only answers our own delete, and right after a rekey it is normal. Else the SDDC deleted it.',
      source: 'pan-rekey-race',
    },
    'pan-os-cant-find-sa-for-esp-spi': {
      text: "can't find sa for proto ESP spi",
      example: "2026-11-24 10:14:22.319 +0000  [PWRN]: { 1: }: can't find sa for proto ESP spi 0xC1A2B3D4",
      role: 'either',
      problems: ['lifetime-rekey', 'stale-sa'],
      meaning:
        'The peer named a phase 2 SA that is gone here. After a DELETE of our own it is the answer; at rekey time both ends may have deleted it at once. Once is harmless; if traffic stands still, clear phase 2 of this tunnel.',
      source: 'pan-rekey-race',
    },
    'pan-os-bgp-peer-enters-established': {
      text: 'BGP peer session enters established state. peer name: {peer}, peer IP:',
      also: ['routed-BGP-peer-enter-established', 'BGP peer session enters established state.'],
      example:
        '2026/11/24 09:15:40 medium   routing        SDDC-1  routed- 0  BGP peer session enters established state. peer name: SDDC-1, peer IP: 169.254.100.1.',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'BGP with the SDDC is up. If nothing is routed, look at the prefixes in and out.',
      source: 'pan-medium-log',
    },
    'pan-os-bgp-peer-left-established': {
      text: 'BGP peer session left established state. peer name: {peer}, peer IP:',
      also: ['routed-BGP-peer-left-established', 'BGP peer session left established state.'],
      example:
        '2026/11/24 09:45:10 high     routing        SDDC-1  routed- 0  BGP peer session left established state. peer name: SDDC-1, peer IP: 169.254.100.1.',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'BGP with the SDDC dropped, and the line does not say why. First see whether the tunnel stayed up; then read the last error of the peer: show routing protocol bgp peer, or show advanced-routing bgp peer status.',
      source: 'pan-log-high',
    },
    'pan-os-bgp-maximum-prefixes': {
      text: 'BGP peer advertised more than maximum allowed prefixes. peer name: {peer}, peer IP:',
      also: ['routed-BGP-peer-prefix-exceeded'],
      example:
        '2026/11/24 09:45:10 high     routing        SDDC-1  routed- 0  BGP peer advertised more than maximum allowed prefixes. peer name: SDDC-1, peer IP: 169.254.100.1.',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'The SDDC sent more prefixes than Max Prefixes of this peer allows. Raise the limit, or let the SDDC send fewer; if the session stays down then, disable the peer, commit, enable it and commit again.',
      source: 'pan-log-high',
    },
    'pan-os-certificate-authentication-failed': {
      text: 'certificate authentication failed',
      also: ["peer's certificate is not trusted", 'failed to validate certificate', 'certificate verification failed'],
      example: 'IKEv2 certificate authentication failed. peer certificate is not trusted.',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The certificate of the peer is not accepted. Put its CA into the certificate profile of the gateway, or use a pre-shared key. The vendor’s list of system logs has the success line only; these failure words are expected, not proven.',
      source: 'unverified',
    },
    'pan-os-authentication-result-failure': {
      text: '[INFO]: {connection} authentication result: failure',
      also: ['[PERR]: {connection} authentication failure'],
      example:
        '2026-01-15 09:26:22.700 -0800  [PERR]: { 1: }: 203.0.113.10[500] - 198.51.100.20[500]:0x7fa610013da0 authentication failure',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'certificate-problem'],
      meaning:
        'IKEv2: the AUTH of the SDDC does not verify here. With a pre-shared key, the keys differ: enter the key again at both ends.',
      source: 'pan-psk-mismatch',
    },
    'pan-os-no-ikev2-sa': {
      text: 'There is no IKEv2 SA found',
      example: 'There is no IKEv2 SA found.',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'show vpn ike-sa: no IKE SA of IKEv2 at this moment. With an IKEv1 gateway, or before the first traffic, that is normal. Otherwise start it with test vpn ike-sa gateway SDDC-GW and read ikemgr.log: without a line about it nothing was started.',
      source: 'vyos-pan-os-route-based',
    },
    'pan-os-flow-fwd-mtu-exceeded': {
      text: 'flow_fwd_mtu_exceeded',
      also: ['flow_fwd_ip_df'],
      example: 'flow_fwd_mtu_exceeded                    512       41 info      flow      forward   Packets lengths exceeded MTU',
      role: 'either',
      problems: ['mtu-mss'],
      meaning:
        'show counter global: so many packets were larger than the MTU of the way out, the tunnel interface for instance (ip_df: and had DF set, so they were dropped). Lower the MTU of the tunnel interface or adjust the TCP MSS, and let ICMP too big reach the hosts.',
      source: 'pan-mtu-exceeded',
    },
    'pan-os-phase-2-failed-as': {
      text: 'IKE phase-2 negotiation is failed as {role}, quick mode. Failed SA',
      example:
        'IKE phase-2 negotiation is failed as initiator, quick mode. Failed SA: 203.0.113.10[500]-198.51.100.20[500] message id:0x43D098BB.',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: phase 1 is up and phase 2 failed. Compare the IPSec Crypto profile and its DH group (PFS) with the SDDC, then the Proxy IDs. The lines beside it in `ikemgr.log` can name the cause.',
      source: 'inferred',
    },
    'pan-os-child-sa-failed-as': {
      text: 'IKEv2 child SA negotiation is failed as {role}, {rekey}. Failed SA',
      example:
        'IKEv2 child SA negotiation is failed as responder, non-rekey. Failed SA: 203.0.113.10[500]-198.51.100.20[500] message id:0x00000001, SPI:0x9F1B2C3D/0x00000000.',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch', 'lifetime-rekey'],
      meaning:
        'The child SA did not come up. `non-rekey`: compare the IPSec Crypto profile, then the Proxy IDs. Only at `rekey`: compare the DH group (PFS) first, which counts for the first time then.',
      source: 'inferred',
    },
    'pan-os-id-payload-no-gateway': {
      text: "Peer's ID payload {id} (type {type}) does not match a configured IKE gateway",
      example: "IKE phase-1 negotiation is failed. Peer's ID payload '192.0.2.66' (type ipaddr) does not match a configured IKE gateway.",
      role: 'responder',
      problems: ['ike-identity-mismatch', 'remote-peer-not-configured'],
      meaning:
        'The peer sends an identity that no IKE gateway here expects; the line names it. Set Peer Identification of the gateway to what the SDDC sends, such as its public IP.',
      source: 'inferred',
    },
    'pan-os-key-expired': {
      text: 'IPSec key lifetime expired. Expired SA',
      also: ['IPSec key deleted. Deleted SA: {sa} SPI'],
      example: 'IPSec key lifetime expired. Expired SA: 203.0.113.10[500]-198.51.100.20[500] SPI:0x9F1B2C3D/0x3A7F1C22.',
      role: 'either',
      problems: [],
      tells: 'child-closed',
      meaning: 'An IPsec SA is over or was deleted, as at each rekey. A fault only when no `IPSec key installed` stands near it.',
      source: 'inferred',
    },
    'pan-os-ike-sa-expired': {
      text: 'IKE phase-1 SA is expired SA',
      also: ['IKE phase-1 SA is deleted SA', 'IKEv2 IKE SA is expired', 'IKEv2 IKE SA is deleted'],
      example: 'IKE phase-1 SA is expired SA: 203.0.113.10[500]-198.51.100.20[500] cookie:9f1b2c3d4e5f6071:3a7f1c2233445566.',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'An IKE SA is over, as at each rekey. It names no cause; a fault only when no new one follows.',
      source: 'inferred',
    },
    'pan-os-delete-sent': {
      text: 'SA delete message sent to peer',
      example: 'IKE protocol IPSec SA delete message sent to peer. SPI:0x9F1B2C3D.',
      role: 'either',
      problems: [],
      tells: 'child-closed',
      meaning: 'This firewall ends an SA and tells the peer: at a rekey, after DPD, or after a change or `clear vpn` here.',
      source: 'inferred',
    },
    'pan-os-liveness-aborting': {
      text: 'ikev2_abort(): {sa} aborting IKEv2 SA',
      also: ['SA dying from state ESTABLISHED, caller ikev2_abort'],
      example:
        '2026-11-24 14:32:24 [INFO]: ike_sa.c:275:ikev2_abort(): 6:203.0.113.10[500] - 198.51.100.20[500]:(nil):aborting IKEv2 SA SDDC-GW:6',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable'],
      tells: 'down',
      meaning:
        '`ikemgr.log`: the liveness check got no answer, about five minutes long, and the firewall drops the IKE SA and its tunnels. Look at the path and at the SDDC’s end at that time.',
      source: 'pan-ike-liveness',
    },
  },
});
