import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Huawei USG / AR',
  vendor: 'Huawei',
  called: ['Huawei', 'USG', 'Huawei AR'],
  scope:
    'Huawei USG6000E firewalls and AR routers on VRP: a route-based VPN with an IPsec profile on a Tunnel interface. Their messages are on the page of Huawei.',
  marks: { names: ['huawei'], families: ['vrp'] },
  commands: {
    'ike-sa': {
      run: ['display ike sa remote 198.51.100.20', 'display ike sa verbose remote 198.51.100.20'],
      look: 'Flag RD: the SA is ready; S beside it: on a standby unit. Phase v2:1 is the IKE SA of IKEv2, v2:2 an IPsec SA. No entry: down, or triggered by traffic and not asked for yet.',
      source: 'huawei-usg-display-ike-sa',
    },
    'child-sa': {
      run: ['display ipsec sa remote 198.51.100.20', 'display ipsec history record remote-address 198.51.100.20'],
      look: 'An inbound and an outbound ESP SA must be there, once traffic or the SDDC asked for them. The history record says why the tunnel was last torn down, and how often in 24 hours.',
      source: 'huawei-usg-display-ipsec-sa',
    },
    proposals: {
      run: ['display ike proposal', 'display ike peer', 'display ipsec proposal', 'display ipsec profile'],
      look: 'Encryption, integrity, PRF and DH group of the IKE proposal; ESP algorithms of the IPsec proposal; PFS and lifetime of the profile. Keep keys out of tickets.',
      source: 'huawei-ar-ipsec-commands',
    },
    'debug-on': {
      run: [
        { run: 'display ike error-info', disrupts: 'nothing' },
        { run: 'display ike offline-info peer 198.51.100.20', disrupts: 'nothing' },
      ],
      look: 'By its name the first shows failed negotiations; the second keeps the reasons of the last tear-downs, without any debug.',
      source: 'huawei-usg-offline-info',
    },
    'debug-off': {
      none: 'The two commands only show: nothing is left on. After debugging by hand, undo debugging all ends all of it on the device.',
      source: 'inferred',
    },
    clear: {
      run: [
        { run: 'reset ipsec sa remote 198.51.100.20', disrupts: 'this tunnel', cost: 'Phase 2 of this peer only; the IKE SA stays.' },
        {
          run: 'reset ike sa remote 198.51.100.20',
          disrupts: 'this tunnel',
          cost: 'The IKE SA of this peer and its IPsec SAs.',
        },
      ],
      look: 'User view, in this order. Never without remote: the bare command clears the SAs of every peer. The tunnel comes back when the SDDC starts it, by itself or with the next traffic, as the VPN is set. AR routers name the connection instead: reset ike sa conn-id, with the number from display ike sa.',
      source: 'huawei-usg-reset-ipsec-sa',
    },
    'bgp-neighbor': {
      run: ['display bgp peer', 'display bgp peer 169.254.100.1 verbose'],
      look: 'State Established, and PrefRcv above 0.',
      source: 'huawei-ar-bgp-commands',
    },
    'bgp-received': {
      run: ['display bgp routing-table peer 169.254.100.1 received-routes', 'display ip routing-table protocol bgp'],
      look: 'The first shows what passed the import policy; what the policy refuses is in it only with peer 169.254.100.1 keep-all-routes set in ipv4-family unicast. In the first but not in the routing table: another route wins, the next hop cannot be reached, or with keep-all-routes the policy refused it. In neither: the session is down, the SDDC does not send it, or the import policy refuses it.',
      source: 'huawei-ar-bgp-commands',
    },
    'bgp-advertised': {
      run: ['display bgp routing-table peer 169.254.100.1 advertised-routes'],
      look: '192.0.2.0/25 must be listed. Empty: the session is down, no network or import-route line, the prefix is not in the routing table, or the export policy refuses it.',
      source: 'huawei-ar-bgp-commands',
    },
  },
  settings: {
    'peer-address': {
      where:
        'interface Tunnel: destination 198.51.100.20. It overrides remote-address of the ike peer; where both are set they must be equal',
      source: 'huawei-usg-ipsec-profile',
    },
    'ike-version': { where: 'ike peer: undo version 1 leaves IKEv2', source: 'otc-vpn-ar' },
    'pre-shared-key': { where: 'ike peer: pre-shared-key cipher <key> on an AR router; a USG leaves out cipher', source: 'otc-vpn-ar' },
    identities: { where: 'ike peer: local-id-type ip and local-id 203.0.113.10; remote-id-type ip and remote-id', source: 'unverified' },
    'phase1-proposal': {
      where: 'ike proposal: encryption-algorithm, authentication-algorithm, integrity-algorithm, prf and dh',
      source: 'otc-vpn-ar',
    },
    'phase2-proposal': { where: 'ipsec proposal: esp encryption-algorithm and esp authentication-algorithm', source: 'otc-vpn-ar' },
    pfs: { where: 'ipsec profile: pfs dh-group14', source: 'otc-vpn-ar' },
    lifetimes: {
      where: 'IKE: ike proposal, sa duration. IPsec: sa duration time-based, in the policy or profile',
      source: 'jdcloud-huawei',
    },
    'traffic-selectors': {
      where: 'Profile on a Tunnel interface: no ACL, all that is routed into the tunnel is protected. Policy: security acl',
      source: 'huawei-usg-ipsec-profile',
    },
    initiation: {
      where:
        'ipsec policy … isakmp: sa trigger-mode auto. By default (traffic-based) the tunnel waits for traffic. For a profile the source does not say',
      source: 'huawei-usg-trigger-mode',
    },
    'dead-peer-detection': {
      where: 'ike dpd type periodic, ike dpd idle-time and ike dpd retransmit-interval hold for every peer of the device',
      source: 'jdcloud-huawei',
    },
    'nat-traversal': { where: 'ike peer: nat traversal', source: 'unverified' },
    'tunnel-address': { where: 'interface Tunnel: ip address 169.254.100.2 255.255.255.252', source: 'otc-vpn-ar' },
    'bgp-asn': { where: 'bgp 65001', source: 'ucloud-uwan-ce' },
    'bgp-neighbor': { where: 'bgp 65001: peer 169.254.100.1 as-number 65000', source: 'ucloud-uwan-ce' },
    'bgp-password': { where: 'bgp 65001: peer 169.254.100.1 password cipher <secret>', source: 'huawei-ce-bgp-peer' },
    'bgp-timers': { where: 'bgp 65001: peer 169.254.100.1 timer keepalive 20 hold 60', source: 'huawei-ce-bgp-peer' },
    'bgp-filters': {
      where: 'ipv4-family unicast: peer 169.254.100.1 route-policy SDDC-IN import, and export',
      source: 'huawei-ce-bgp-peer',
    },
    routes: { where: 'ip route-static 192.0.2.128 255.255.255.128 Tunnel1, only without BGP', source: 'ucloud-uwan-ce' },
    firewall: {
      where:
        'USG: the Tunnel interface in a zone; security-policy rules between local and untrust, both ways, for UDP 500, UDP 4500 and ESP, and between the zones for the networks',
      source: 'inferred',
    },
    'nat-exemption': {
      where: 'USG: nat-policy, a rule from 192.0.2.0/25 to 192.0.2.128/25 with action no-nat above the source NAT',
      source: 'unverified',
    },
    mss: { where: 'USG: firewall tcp-mss 1310, in system view and for the whole device', source: 'huawei-usg-tcp-mss' },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `# system view; an AR router writes Tunnel0/0/1 for Tunnel1. Take free numbers: 14 and 1 may be in use
ike proposal 14
 encryption-algorithm aes-256
 dh group14
 authentication-algorithm sha2-256
 authentication-method pre-share
 integrity-algorithm hmac-sha2-256
 prf hmac-sha2-256
 sa duration 28800
ike peer SDDC
 undo version 1
# a USG writes it without the word cipher
 pre-shared-key cipher ExamplePSK-ChangeMe
 ike-proposal 14
 remote-address 198.51.100.20
ipsec proposal SDDC
 esp authentication-algorithm sha2-256
 esp encryption-algorithm aes-256
ipsec profile SDDC
 ike-peer SDDC
 proposal SDDC
 pfs dh-group14
 sa duration time-based 3600
interface Tunnel1
 mtu 1350
 ip address 169.254.100.2 255.255.255.252
 tunnel-protocol ipsec
 source 203.0.113.10
 destination 198.51.100.20
 ipsec profile SDDC
ip ip-prefix SDDC-IN index 10 permit 192.0.2.128 25
ip ip-prefix SDDC-OUT index 10 permit 192.0.2.0 25
route-policy SDDC-IN permit node 10
 if-match ip-prefix SDDC-IN
route-policy SDDC-OUT permit node 10
 if-match ip-prefix SDDC-OUT
# where BGP already runs, keep its AS number
bgp 65001
 peer 169.254.100.1 as-number 65000
 peer 169.254.100.1 timer keepalive 20 hold 60
 ipv4-family unicast
  peer 169.254.100.1 enable
  peer 169.254.100.1 route-policy SDDC-IN import
  peer 169.254.100.1 route-policy SDDC-OUT export
`,
      },
      {
        disrupts: 'nothing',
        cost: 'USG only. New rules go to the end of the list: check that none above refuses the same traffic.',
        text: `firewall zone name sddc
# any priority that no other zone has
 set priority 60
 add interface Tunnel1
security-policy
 rule name sddc-ike-out
  source-zone local
  destination-zone untrust
  source-address 203.0.113.10 32
  destination-address 198.51.100.20 32
  action permit
 rule name sddc-ike-in
  source-zone untrust
  destination-zone local
  source-address 198.51.100.20 32
  destination-address 203.0.113.10 32
  action permit
 rule name sddc-bgp
  source-zone local sddc
  destination-zone local sddc
  source-address 169.254.100.0 30
  destination-address 169.254.100.0 30
  action permit
 rule name sddc-lan-out
  source-zone trust
  destination-zone sddc
  source-address 192.0.2.0 25
  destination-address 192.0.2.128 25
  action permit
 rule name sddc-lan-in
  source-zone sddc
  destination-zone trust
  source-address 192.0.2.128 25
  destination-address 192.0.2.0 25
  action permit
`,
      },
      {
        disrupts: 'whole device',
        cost: 'Offers this network to every BGP neighbor that has no filter of its own.',
        text: `bgp 65001
 ipv4-family unicast
  network 192.0.2.0 255.255.255.128
`,
      },
      {
        disrupts: 'whole device',
        cost: 'Holds for every IPsec SA with SHA2 on the device: a peer that uses the old truncation loses its traffic.',
        text: `# AR:
ipsec authentication sha2 compatible enable
# USG, where the release has it:
ipsec sha2 compatible enable
`,
      },
      {
        disrupts: 'whole device',
        cost: 'Clamps every TCP connection through the device, not only those of this VPN. USG; an AR router takes tcp adjust-mss 1310 on the Tunnel interface instead.',
        text: `firewall tcp-mss 1310
`,
      },
    ],
    source: 'otc-vpn-ar',
  },
  notes: [
    {
      text: 'The IKE, IPsec and tunnel lines are those of a guide for an AR651 towards a cloud gateway, with AES-256 and the addresses of this page. The lines for BGP, zones and rules come from other guides. The whole is untested.',
      source: 'otc-vpn-ar',
    },
    {
      text: "SHA2 on Huawei may follow an older truncation. Huawei's own guide for an AR router turns compatibility with the RFC on first.",
      source: 'huawei-ar-cloud-vpn',
    },
    {
      text: 'Without it both ends show the tunnel up and no packet passes, because each ESP packet fails its integrity check.',
      source: 'inferred',
    },
    {
      text: 'With an IPsec profile the local address is the source of the Tunnel interface; tunnel local of the IKE peer does nothing.',
      source: 'huawei-usg-ipsec-profile',
    },
    {
      text: 'An IPsec profile on a Tunnel interface protects all that is routed into it: it fits a route-based VPN of the SDDC.',
      source: 'huawei-usg-tunnel-interface',
    },
    {
      text: 'Policy-based with IKEv2 and several networks: another cloud provider saw only the first pair come up, as Huawei checks the selectors strictly. Take the Tunnel interface, and make the VPN of the SDDC route-based too.',
      source: 'ucloud-uwan-troubleshooting',
    },
    {
      text: 'The same provider saw Huawei refuse a rekey that the peer begins in route mode. If the tunnel drops at rekey, let the Huawei end begin it, by a shorter lifetime.',
      source: 'ucloud-uwan-troubleshooting',
    },
    {
      text: 'display ike offline-info peer 198.51.100.20 lists the last tear-downs with their reasons; the device keeps 200 of them.',
      source: 'huawei-usg-offline-info',
    },
    {
      text: 'USG6000E: display ipsec sa also takes brief, or profile SDDC.',
      source: 'huawei-usg-display-ipsec-sa',
    },
    {
      text: 'USG6000E: reset ike sa takes remote, as reset ipsec sa does.',
      source: 'huawei-usg-reset-ike-sa',
    },
    {
      text: 'USG6000E: reset ipsec sa also takes profile SDDC, where several tunnels go to one address.',
      source: 'huawei-usg-reset-ipsec-sa',
    },
    {
      text: 'USG6000E: an IPsec proposal authenticates ESP with SHA2-256 unless told otherwise.',
      source: 'huawei-usg-esp-authentication',
    },
    {
      text: 'IKEv2 fragmentation is off by default, and both ends need it.',
      source: 'huawei-ikev2-fragmentation',
    },
    {
      text: 'AR: tcp adjust-mss is set on an interface.',
      source: 'forum-huawei-ar-mss',
    },
    {
      text: 'AR500: reset ike sa takes conn-id or all. When more than half of the possible tunnels are up, it can raise the CPU load for a while.',
      source: 'huawei-ar-reset-ike-sa',
    },
  ],
  messages: {},
});
