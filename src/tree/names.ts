import type { Ask, Setting, Symptom } from './tree.ts';

/** What each ask shows, as readers see it. */
export const askNames: Readonly<Record<Ask, string>> = {
  'ike-sa': 'IKE SA',
  'child-sa': 'Child SA and counters',
  proposals: 'Configured proposals',
  'debug-on': 'Debug on',
  'debug-off': 'Debug off',
  clear: 'Clear and start again',
  'bgp-neighbor': 'BGP neighbor',
  'bgp-received': 'BGP prefixes received',
  'bgp-advertised': 'BGP prefixes advertised',
};

/** The settings' names as readers see them. */
export const settingNames: Readonly<Record<Setting, string>> = {
  'peer-address': 'Peer address and interface',
  'ike-version': 'IKE version',
  'pre-shared-key': 'Pre-shared key',
  identities: 'Local and remote ID',
  'phase1-proposal': 'Phase 1 proposal',
  'phase2-proposal': 'Phase 2 proposal',
  pfs: 'Perfect forward secrecy',
  lifetimes: 'Lifetimes',
  'traffic-selectors': 'Traffic selectors',
  initiation: 'Who initiates',
  'dead-peer-detection': 'Dead peer detection',
  'nat-traversal': 'NAT traversal',
  'tunnel-address': 'Tunnel (VTI) address',
  'bgp-asn': 'ASNs',
  'bgp-neighbor': 'BGP neighbor',
  'bgp-password': 'BGP password',
  'bgp-timers': 'BGP timers',
  'bgp-filters': 'BGP filters and networks',
  routes: 'Routes',
  firewall: 'Firewall',
  'nat-exemption': 'NAT exemption',
  mss: 'MTU and MSS',
};

/** The symptoms as readers notice them. */
export const symptomNames: Readonly<Record<Symptom, string>> = {
  'no-learned-routes': 'BGP is up, and the SDDC learns no routes',
  'no-advertised-routes': 'BGP is up, and the SDDC advertises no routes',
  'no-traffic': 'No traffic passes',
  'one-way': 'Traffic passes one way only',
  'large-packets-hang': 'Ping works, large transfers hang',
  'another-vpn-added': 'It stopped when another VPN or a Direct Connect was added',
  'drops-at-fixed-times': 'It drops at regular intervals',
  'drops-when-idle': 'It drops when idle',
  'some-networks-only': 'Some networks work, others do not',
  'nat-rule-added': 'It fell when a NAT rule was added',
};
