import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Ubiquiti UniFi gateways',
  vendor: 'Ubiquiti',
  called: ['UniFi', 'Ubiquiti', 'UDM', 'UXG', 'dream machine'],
  scope: 'UDM, UXG and UCG gateways with a manual IPsec site-to-site VPN. strongSwan (charon) runs inside, so its messages apply.',
  marks: { names: ['unifi', 'ubiquiti'], families: ['charon'] },
  commands: {
    'ike-sa': {
      run: ['ipsec status', 'Settings > VPN > Site-to-Site VPN'],
      look: 'ESTABLISHED for the connection to 198.51.100.20. All commands here need SSH as root; seen on UniFi OS 4.3.',
      source: 'unifi-vpn-monitor',
    },
    'child-sa': {
      run: ['ip -s xfrm state list nokeys', 'ipsec status'],
      look: 'One SA in each direction between 203.0.113.10 and 198.51.100.20, with bytes that grow in both while you ping. nokeys hides the ESP keys: without it the answer holds them in clear. ipsec status can still say that it is established when nothing passes.',
      source: 'unifi-vpn-monitor',
    },
    proposals: {
      run: ['Settings > VPN > Site-to-Site VPN > Advanced: Manual'],
      look: 'Key Exchange Version, then encryption, hash and DH group of IKE and of ESP, and PFS, against the SDDC. The defaults are AES-128 and SHA1.',
      source: 'unifi-third-party-vpn',
    },
    'debug-on': {
      run: [{ run: 'tail -f /var/log/messages | grep charon', disrupts: 'nothing' }],
      look: 'The charon lines of one negotiation. The file is not confirmed: it differs between releases, and /var/log/charon.log is named too.',
      source: 'unverified',
    },
    'debug-off': { none: 'Nothing was switched on: stop tail with Ctrl+C.', source: 'inferred' },
    clear: {
      run: [
        {
          run: 'Settings > VPN > Site-to-Site VPN: switch this VPN off, save, switch it on again',
          disrupts: 'this tunnel',
          cost: 'Stays down until it is switched on. Some releases name the switch differently, for example "Pause".',
        },
        { run: 'ipsec restart', disrupts: 'all tunnels', cost: 'Over SSH as root. Drops every IPsec VPN of the gateway.' },
      ],
      look: 'The switch affects this VPN alone: try it before ipsec restart, which restarts every VPN.',
      source: 'unverified',
    },
    'bgp-neighbor': {
      run: ["vtysh -c 'show bgp summary'", "vtysh -c 'show ip bgp neighbors 169.254.100.1'"],
      look: 'A number under State/PfxRcd: the session is up. (Policy) there, or under PfxSnt: no route map or filter in that direction, and nothing passes.',
      source: 'frr-bgp-doc',
    },
    'bgp-received': {
      run: ["vtysh -c 'show ip bgp neighbors 169.254.100.1 routes'", "vtysh -c 'show ip bgp neighbors 169.254.100.1 received-routes'"],
      look: '192.0.2.128/25 from the SDDC. routes is what your filters let in; received-routes is what came before them, and needs soft-reconfiguration inbound in the uploaded file.',
      source: 'frr-bgp-doc',
    },
    'bgp-advertised': {
      run: ["vtysh -c 'show ip bgp neighbors 169.254.100.1 advertised-routes'"],
      look: '192.0.2.0/25, and no default route. Missing: the session is down, the outbound route map, or no route to it with exactly that mask (network needs one by default).',
      source: 'unifi-bgp-aws-vpn',
    },
  },
  settings: {
    'peer-address': { where: 'Settings > VPN > Site-to-Site VPN: Remote IP', source: 'cloudflare-unifi' },
    'ike-version': { where: 'Advanced: Manual > Key Exchange Version', source: 'cloudflare-unifi' },
    'pre-shared-key': { where: 'Settings > VPN > Site-to-Site VPN: Pre-Shared Key', source: 'unifi-third-party-vpn' },
    identities: { where: 'Advanced: Manual > Local Authentication ID, Remote Authentication ID', source: 'unifi-third-party-vpn' },
    'phase1-proposal': { where: 'Advanced: Manual > IKE: Encryption, Hash, DH Group', source: 'unifi-third-party-vpn' },
    'phase2-proposal': { where: 'Advanced: Manual > ESP: Encryption, Hash, DH Group', source: 'unifi-third-party-vpn' },
    pfs: { where: 'Advanced: Manual > Perfect Forward Secrecy (PFS)', source: 'unifi-third-party-vpn' },
    lifetimes: { where: 'Advanced: Manual > Lifetime of IKE and of ESP', source: 'unifi-third-party-vpn' },
    'traffic-selectors': {
      where: 'VPN Method (VPN Type in some releases): Route Based (0.0.0.0/0), or Policy Based with Remote Networks',
      source: 'unifi-third-party-vpn',
    },
    'tunnel-address': { where: 'VPN Method: Route Based > Tunnel IP', source: 'cloudflare-unifi' },
    'bgp-asn': { where: 'In the uploaded FRR file: router bgp 65001', source: 'unifi-terraform-bgp' },
    'bgp-neighbor': {
      where: 'In the uploaded FRR file: neighbor 169.254.100.1 remote-as 65000',
      source: 'unifi-terraform-bgp',
    },
    'bgp-filters': {
      where: 'In the uploaded FRR file: the route maps of the neighbor, and what it announces (network or redistribute lines)',
      source: 'unifi-terraform-bgp',
    },
    routes: { where: 'Remote Networks: static routes into the tunnel; None with a routing protocol', source: 'unifi-third-party-vpn' },
    firewall: {
      where:
        'The firewall rules of the gateway, whose menu differs between releases: VPN and LAN to each other, and TCP 179 from 169.254.100.1 to the gateway',
      source: 'unverified',
    },
    mss: {
      where:
        'MSS clamping and MTU of this VPN, under Advanced: Manual, where the release shows them. The clamp of the WAN applies to all its traffic',
      source: 'unifi-api-vpn',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        cost: 'For a new VPN.',
        text: `Settings > VPN > Site-to-Site VPN > Create New
  Type                        IPsec, Manual
  Name                        SDDC
  Pre-Shared Key              ExamplePSK-ChangeMe
  Local IP                    203.0.113.10 (WAN)
  Remote IP                   198.51.100.20
  VPN Method                  Route Based
  Tunnel IP                   169.254.100.2/30
  Remote Networks             None with BGP; 192.0.2.128/25 without it
Advanced: Manual
  Key Exchange Version        IKEv2
  IKE                         AES-256, SHA256, DH group 14, lifetime 28800
  ESP                         AES-256, SHA256, PFS on, DH group 14, lifetime 3600
  Local Authentication ID     203.0.113.10
  Remote Authentication ID    198.51.100.20
  MTU                         1350
  MSS clamping                1310
Firewall                      VPN and LAN to each other; TCP 179 from 169.254.100.1 to the gateway`,
      },
      {
        disrupts: 'all bgp sessions',
        cost: 'The file is the BGP configuration of the whole gateway: add these lines to the one that is in use. Uploading resets every session for a moment.',
        text: `Settings > Routing > BGP > upload an FRR file
  router bgp 65001
   neighbor 169.254.100.1 remote-as 65000
   address-family ipv4 unicast
    network 192.0.2.0/25
    neighbor 169.254.100.1 soft-reconfiguration inbound
    neighbor 169.254.100.1 route-map SDDC-IN in
    neighbor 169.254.100.1 route-map SDDC-OUT out
   exit-address-family
  ip prefix-list SDDC-IN seq 5 permit 192.0.2.128/25
  ip prefix-list SDDC-OUT seq 5 permit 192.0.2.0/25
  route-map SDDC-IN permit 10
   match ip address prefix-list SDDC-IN
  route-map SDDC-OUT permit 10
   match ip address prefix-list SDDC-OUT`,
      },
    ],
    source: 'inferred',
  },
  notes: [
    {
      text: 'A UniFi gateway logs the messages of strongSwan: look them up there.',
      source: 'inferred',
    },
    {
      text: 'BGP is an uploaded FRR file, and not every model and release takes one. Check whether yours has the page (Settings > Routing > BGP, elsewhere in some releases) before you plan a route-based VPN with BGP.',
      source: 'unverified',
    },
    {
      text: 'The line no bgp ebgp-requires-policy does not belong in the file: it opens every eBGP neighbor of the gateway in both directions. Give the SDDC route maps instead.',
      source: 'frr-bgp-doc',
    },
    {
      text: 'With the WAN behind NAT and no Local Authentication ID the gateway sends its private address as its identity, and the SDDC refuses it. Set the ID to the public address, or enter the private one at the SDDC.',
      source: 'unifi-third-party-vpn',
    },
    {
      text: 'Route Based is the default and asks for 0.0.0.0/0; Policy Based sends all local networks. Give the SDDC a VPN of the same kind: the two do not work with each other.',
      source: 'unifi-third-party-vpn',
    },
    {
      text: 'Main mode only. IKEv2 is optimised in a way that some peers do not support: when a policy-based VPN does not come up or drops, separate the networks or change to IKEv1 at both ends.',
      source: 'unifi-third-party-vpn',
    },
    {
      text: 'The controller may derive the ESP values from the IKE ones. Give the SDDC the same encryption, hash and group in both phases.',
      source: 'unifi-terraform-vpn',
    },
    {
      text: 'Ping from client to client: a failed ping from the gateway itself proves nothing.',
      source: 'unifi-third-party-vpn',
    },
    {
      text: 'Uploading a new FRR file resets every BGP session for a moment. Read what the gateway runs in vtysh, not in /etc/frr/frr.conf.',
      source: 'unifi-bgp-notes',
    },
  ],
  messages: {},
});
