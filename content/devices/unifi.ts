import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Ubiquiti UniFi gateways',
  vendor: 'Ubiquiti',
  scope: 'UDM, UXG and UCG gateways with a manual IPsec site-to-site VPN. strongSwan (charon) runs inside.',
  commands: {
    'ike-sa': {
      run: ['swanctl --list-sas', 'ipsec statusall', 'Settings > VPN > Site-to-Site VPN'],
      look: 'ESTABLISHED for the connection to 198.51.100.20.',
      source: 'unverified',
    },
    'child-sa': {
      run: ['swanctl --list-sas', 'ip -s xfrm state'],
      look: 'INSTALLED, and byte counters that grow in both directions.',
      source: 'unverified',
    },
    proposals: {
      run: ['Settings > VPN > Site-to-Site VPN > Advanced: Manual'],
      look: 'Key Exchange Version, then encryption, hash, DH group and lifetime of IKE and of ESP, and PFS, against the SDDC. Auto is AES-128, SHA1, group 14, 28800 and 3600 seconds.',
      source: 'unifi-mikrotik-guide',
    },
    'debug-on': {
      run: [{ run: 'tail -f /var/log/messages | grep charon', disrupts: 'nothing' }],
      look: 'The charon lines of one negotiation. Some releases write to /var/log/charon.log.',
      source: 'unverified',
    },
    'debug-off': { none: 'Nothing was switched on: charon always logs. Stop tail with Ctrl+C.', source: 'inferred' },
    clear: {
      run: [
        { run: 'Settings > VPN > Site-to-Site VPN: pause the entry, then resume it', disrupts: 'this tunnel' },
        { run: 'ipsec restart', disrupts: 'all tunnels' },
      ],
      look: 'ipsec restart drops every IPsec VPN of the gateway. Pausing touches only this one.',
      source: 'unverified',
    },
    'bgp-neighbor': {
      run: ["vtysh -c 'show bgp summary'"],
      look: 'A number under State/PfxRcd for 169.254.100.1.',
      source: 'unifi-bgp-notes',
    },
    'bgp-received': {
      run: ["vtysh -c 'show ip bgp'", "vtysh -c 'show ip bgp neighbors 169.254.100.1 received-routes'"],
      look: '192.0.2.128/25 from the SDDC. The second command needs soft-reconfiguration inbound in the uploaded file.',
      source: 'unifi-bgp-notes',
    },
    'bgp-advertised': {
      run: ["vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 advertised-routes'"],
      look: '192.0.2.0/25, and no default route.',
      source: 'inferred',
    },
  },
  settings: {
    'peer-address': { where: 'Settings > VPN > Site-to-Site VPN: Remote IP / Hostname', source: 'unifi-third-party-vpn' },
    'ike-version': { where: 'Advanced: Manual > Key Exchange Version', source: 'unifi-third-party-vpn' },
    'pre-shared-key': { where: 'Settings > VPN > Site-to-Site VPN: Pre-Shared Key', source: 'unifi-third-party-vpn' },
    identities: { where: 'Advanced: Manual > Local Authentication ID, Remote Authentication ID', source: 'unifi-third-party-vpn' },
    'phase1-proposal': { where: 'Advanced: Manual > IKE: Encryption, Hash, DH Group', source: 'unifi-third-party-vpn' },
    'phase2-proposal': { where: 'Advanced: Manual > ESP: Encryption, Hash, DH Group', source: 'unifi-third-party-vpn' },
    pfs: { where: 'Advanced: Manual > Perfect Forward Secrecy (PFS)', source: 'unifi-third-party-vpn' },
    lifetimes: { where: 'Advanced: Manual > Lifetime of IKE and of ESP', source: 'unifi-third-party-vpn' },
    'traffic-selectors': {
      where: 'VPN Type: Route Based (0.0.0.0/0), or Policy Based with Remote Networks',
      source: 'unifi-third-party-vpn',
    },
    'tunnel-address': { where: 'VPN Type: Route Based > Tunnel IP', source: 'unifi-third-party-vpn' },
    'bgp-asn': { where: 'Settings > Routing > BGP: uploaded FRR file, router bgp 65001', source: 'unifi-bgp-notes' },
    'bgp-neighbor': {
      where: 'Settings > Routing > BGP: uploaded FRR file, neighbor 169.254.100.1 remote-as 65000',
      source: 'unifi-bgp-notes',
    },
    'bgp-filters': { where: 'Settings > Routing > BGP: uploaded FRR file, route maps and network lines', source: 'unifi-bgp-notes' },
    routes: { where: 'Remote Networks: static routes into the tunnel; None with a routing protocol', source: 'unifi-third-party-vpn' },
    mss: { where: 'MSS clamping under Internet / WAN, and MTU/MSS under Advanced: Manual', source: 'unverified' },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `Settings > VPN > Site-to-Site VPN > Create New
  Type                        IPsec, Manual
  Name                        SDDC
  Pre-Shared Key              ExamplePSK-ChangeMe
  Local IP                    203.0.113.10 (WAN)
  Remote IP / Hostname        198.51.100.20
  VPN Type                    Route Based
  Tunnel IP                   169.254.100.2/30
  Remote Networks             192.0.2.128/25
Advanced: Manual
  Key Exchange Version        IKEv2
  IKE                         AES-256, SHA256, DH group 14, lifetime 28800
  ESP                         AES-256, SHA256, PFS on, DH group 14, lifetime 3600
  Local Authentication ID     203.0.113.10
  Remote Authentication ID    198.51.100.20
  MSS                         1310
Settings > Routing > BGP > upload an FRR file
  router bgp 65001
   neighbor 169.254.100.1 remote-as 65000
   address-family ipv4 unicast
    network 192.0.2.0/25
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
      text: 'charon runs inside, so a UniFi gateway logs the messages of strongSwan: look them up there. Typical ones are received TS_UNACCEPTABLE notify, no CHILD_SA built and, at its peer, IDir … does not match.',
      source: 'unverified',
    },
    { text: 'BGP needs a recent release: Network 8.4 or 9 and later. It takes an uploaded FRR file.', source: 'unverified' },
    {
      text: 'With the WAN behind NAT and no Local Authentication ID the gateway sends its private address as its identity, and the SDDC refuses it. Set the ID to the public address, or enter the private one at the SDDC.',
      source: 'unifi-third-party-vpn',
    },
    {
      text: 'Route Based is the default and asks for 0.0.0.0/0; Policy Based sends all local networks. Give the SDDC a VPN of the same kind: the two do not work with each other.',
      source: 'unifi-third-party-vpn',
    },
    {
      text: 'Main mode only. IKEv2 is optimised in a way that some peers do not support: when a policy-based VPN does not come up or drops, separate the networks or change to IKEv1.',
      source: 'unifi-third-party-vpn',
    },
    {
      text: 'The default is AES-128 and SHA1 in both phases. Ping from client to client: a ping of the gateway itself proves nothing.',
      source: 'unifi-third-party-vpn',
    },
    {
      text: 'Uploading a new FRR file resets every BGP session for a moment. What the gateway runs shows vtysh, not /etc/frr/frr.conf.',
      source: 'unifi-bgp-notes',
    },
  ],
  messages: {},
});
