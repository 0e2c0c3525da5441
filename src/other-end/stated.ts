import { settingNames } from '../tree/names.ts';
import type { Setting } from '../tree/tree.ts';

/** The fields of the SDDC's VPN form that hold a setting; absent when the form has none for it. */
export const sddcFields: Readonly<Partial<Record<Setting, string>>> = {
  'peer-address': 'Local IP Address',
  'ike-version': 'IKE Type',
  identities: 'Remote Private IP or Remote ID; Remote Public IP where that is empty',
  'phase1-proposal': 'IKE Encryption, IKE Digest Algorithm, Diffie Hellman',
  'phase2-proposal': 'Tunnel Encryption, Tunnel Digest Algorithm',
  pfs: 'Perfect Forward Secrecy, Diffie Hellman',
  'traffic-selectors': 'Local Networks, Remote Networks; 0.0.0.0/0 both ways if route-based',
  initiation: 'Connection Initiation Mode',
  'tunnel-address': 'BGP Local IP/Prefix Length, BGP Remote IP',
  'bgp-asn': 'Local ASN, BGP Neighbor ASN',
  'bgp-neighbor': 'BGP Local IP, which is your neighbor',
  mss: 'TCP MSS Clamping',
};

/** What to state of a setting, where its name does not say it. */
const wanted: Readonly<Partial<Record<Setting, string>>> = {
  'peer-address': 'Peer address and interface of the VPN to us',
  identities: 'The ID that you send, and the one that you expect from us',
  lifetimes: 'Lifetimes of both phases, in seconds and in kilobytes',
  initiation: 'Which end may start',
  'dead-peer-detection': 'Dead peer detection: interval, retries, action',
  'nat-traversal': 'NAT traversal, and which NAT is in front of your device',
  'tunnel-address': 'Tunnel (VTI) addresses and mask',
  'bgp-asn': 'Your ASN, and the one that you expect from us',
  'bgp-neighbor': 'BGP neighbor address and update source',
  'bgp-timers': 'BGP keepalive and hold time',
  'bgp-filters': 'BGP filters for us, in and out',
  routes: 'Routes to our networks and to our end',
  firewall: 'Firewall rules for our address',
  'nat-exemption': 'NAT rules that traffic to us can meet',
  mss: 'MTU and MSS of the tunnel',
};

/** What is never to be sent, and what to say of it instead. */
const secrets: Readonly<Partial<Record<Setting, string>>> = {
  'pre-shared-key': 'Pre-shared key: never send it. Tell us for which address or identity you keep it.',
  'bgp-password': 'BGP password: never send it. Tell us whether one is set for us.',
};

/** One parameter of the comparison: ours to be filled in, theirs to be answered. */
export function statedLine(setting: Setting): string {
  const secret = secrets[setting];
  if (secret) return secret;
  const ours = sddcFields[setting];
  return `${wanted[setting] ?? settingNames[setting]}.${ours ? ` Ours: [${ours}].` : ''} Yours:`;
}
