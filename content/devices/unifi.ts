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
      run: ['ipsec statusall', 'Settings > VPN > Site-to-Site VPN > Advanced > Manual'],
      look: 'IKE and ESP encryption, hash, DH group and PFS against the SDDC.',
      source: 'unverified',
    },
    'debug-on': {
      run: ['tail -f /var/log/messages | grep charon'],
      look: 'The charon lines of one negotiation. Some releases write to /var/log/charon.log.',
      source: 'unverified',
    },
    'debug-off': { none: 'Nothing was switched on: charon always logs. Stop tail with Ctrl+C.', source: 'unverified' },
    clear: {
      run: ['ipsec restart', 'Settings > VPN > Site-to-Site VPN: pause the entry, then resume it'],
      look: 'ipsec restart drops every IPsec VPN of the gateway. Pausing touches only this one.',
      source: 'unverified',
    },
    'bgp-neighbor': { run: ["vtysh -c 'show bgp summary'"], look: 'A number under State/PfxRcd for 169.254.100.1.', source: 'unverified' },
    'bgp-received': {
      run: ["vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 routes'"],
      look: '192.0.2.128/25 from the SDDC.',
      source: 'unverified',
    },
    'bgp-advertised': {
      run: ["vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 advertised-routes'"],
      look: '192.0.2.0/25, and no default route.',
      source: 'unverified',
    },
  },
  settings: {
    'peer-address': { where: 'Settings > VPN > Site-to-Site VPN: Remote IP/Host', source: 'unverified' },
    'ike-version': { where: 'Advanced > Manual > Key Exchange Version', source: 'unverified' },
    'pre-shared-key': { where: 'Settings > VPN > Site-to-Site VPN: Pre-Shared Key', source: 'unverified' },
    identities: { where: 'Advanced > Manual > Local Authentication ID, Remote Authentication ID', source: 'unverified' },
    'phase1-proposal': { where: 'Advanced > Manual > IKE encryption, hash, DH group', source: 'unverified' },
    'phase2-proposal': { where: 'Advanced > Manual > ESP encryption, hash', source: 'unverified' },
    pfs: { where: 'Advanced > Manual > PFS', source: 'unverified' },
    lifetimes: { where: 'Advanced > Manual > lifetime', source: 'unverified' },
    'traffic-selectors': { where: 'Route-Based VPN on, or Remote networks', source: 'unverified' },
    'tunnel-address': { where: 'Route-Based VPN > Tunnel IP', source: 'unverified' },
    'bgp-asn': { where: 'Settings > Routing > BGP: uploaded FRR file, router bgp 65001', source: 'unverified' },
    'bgp-neighbor': { where: 'Settings > Routing > BGP: uploaded FRR file, neighbor 169.254.100.1 remote-as 65000', source: 'unverified' },
    'bgp-filters': { where: 'Settings > Routing > BGP: uploaded FRR file, route maps and network lines', source: 'unverified' },
    routes: { where: 'Remote networks, or BGP', source: 'unverified' },
    mss: { where: 'MSS clamping under Internet / WAN, and MTU/MSS under Advanced > Manual', source: 'unverified' },
  },
  config: {
    text: `Settings > VPN > Site-to-Site VPN > Create New
  Type                        IPsec, Manual
  Name                        SDDC
  Pre-Shared Key              ExamplePSK-ChangeMe
  Local IP                    203.0.113.10 (WAN)
  Remote IP/Host              198.51.100.20
  Route-Based VPN             on
  Tunnel IP                   169.254.100.2/30
  Remote networks             192.0.2.128/25
Advanced > Manual
  Key Exchange Version        IKEv2
  IKE                         AES-256, SHA256, DH group 14, lifetime 28800
  ESP                         AES-256, SHA256, PFS on, DH group 14, lifetime 3600
  Local Authentication ID     203.0.113.10
  Remote Authentication ID    198.51.100.20
  MSS                         1350
Settings > Routing > BGP > upload an FRR file
  router bgp 65001
   neighbor 169.254.100.1 remote-as 65000
   no bgp ebgp-requires-policy
   address-family ipv4 unicast
    network 192.0.2.0/25
   exit-address-family`,
    source: 'unverified',
  },
  notes: [
    {
      text: 'charon runs inside, so a UniFi gateway logs the messages of strongSwan: look them up there. Typical ones are received TS_UNACCEPTABLE notify, no CHILD_SA built and, at its peer, IDir … does not match.',
      source: 'unverified',
    },
    { text: 'BGP needs a recent release: Network 8.4 or 9 and later. It takes an uploaded FRR file.', source: 'unverified' },
    {
      text: 'With the WAN behind NAT and no Local Authentication ID the gateway sends its private address as its identity, and the SDDC refuses it. Set the ID to the public address, or enter the private one at the SDDC.',
      source: 'unverified',
    },
    {
      text: 'Manual IPsec without Route-Based VPN builds policy selectors. Against a route-based VPN of the SDDC they do not match.',
      source: 'unverified',
    },
    { text: 'No vendor text on this device was read for this page. Check every menu against your release.', source: 'unverified' },
  ],
  messages: {},
});
