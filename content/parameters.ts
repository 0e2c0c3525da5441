import { defineParameters, defineWorksheet } from './define.ts';
import type { ParameterId } from '../src/settings/end.ts';
import type { Stop } from '../src/settings/outcome.ts';
import type { ProblemId } from './problem-ids.ts';

/** What each parameter of a VPN is called, and the problem that a difference makes. Null where it never stops anything. */
export const parameters = defineParameters({
  enabled: { name: 'enabled', problem: 'session-disabled' },
  initiation: { name: 'who starts', problem: 'respond-only-both-ends' },
  'local-address': { name: 'own address', problem: 'peer-unreachable' },
  'peer-address': { name: 'address of the peer', problem: 'remote-peer-not-configured' },
  'peer-backups': { name: 'further addresses of the peer', problem: 'remote-peer-not-configured' },
  'nat-traversal': { name: 'NAT traversal', problem: 'nat-traversal' },
  'ike-version': { name: 'IKE version', problem: 'ike-version-mismatch' },
  'ike-mode': { name: 'mode of IKEv1', problem: 'ike-mode-mismatch' },
  'ike-proposals': { name: 'IKE proposals', problem: 'phase1-crypto-mismatch' },
  'auth-method': { name: 'authentication', problem: 'certificate-problem' },
  'pre-shared-key': { name: 'pre-shared key', problem: 'pre-shared-key-mismatch' },
  'local-id': { name: 'own identity', problem: 'ike-identity-mismatch' },
  'peer-id': { name: 'identity of the peer', problem: 'ike-identity-mismatch' },
  'ike-lifetime': { name: 'lifetime of the IKE SA', problem: 'lifetime-rekey' },
  dpd: { name: 'dead peer detection', problem: 'dead-peer-detection' },
  mobike: { name: 'MOBIKE', problem: null },
  'ike-fragmentation': { name: 'fragmentation of IKE', problem: 'ike-fragmentation' },
  encapsulation: { name: 'mode of ESP', problem: 'phase2-crypto-mismatch' },
  'child-proposals': { name: 'ESP proposals', problem: 'phase2-crypto-mismatch' },
  pfs: { name: 'PFS group', problem: 'phase2-crypto-mismatch' },
  selectors: { name: 'networks (traffic selectors)', problem: 'traffic-selector-mismatch' },
  'child-lifetime': { name: 'lifetime of the child SA', problem: 'lifetime-rekey' },
  'child-kilobytes': { name: 'lifetime in kilobytes', problem: 'lifetime-rekey' },
  'replay-window': { name: 'anti-replay window', problem: 'replay-check-failed' },
  mtu: { name: 'MTU of the tunnel', problem: 'mtu-mss' },
  mss: { name: 'MSS clamp', problem: 'mtu-mss' },
  'vti-address': { name: 'VTI address', problem: 'bgp-neighbor-address' },
  'bgp-enabled': { name: 'BGP session enabled', problem: 'session-disabled' },
  'bgp-address': { name: 'own BGP address', problem: 'bgp-neighbor-address' },
  'bgp-neighbor': { name: 'BGP neighbor', problem: 'bgp-neighbor-address' },
  'bgp-as': { name: 'own ASN', problem: 'bgp-asn-mismatch' },
  'bgp-neighbor-as': { name: 'ASN of the neighbor', problem: 'bgp-asn-mismatch' },
  'bgp-password': { name: 'BGP password', problem: 'bgp-authentication' },
  'bgp-passive': { name: 'waits for the connection', problem: 'bgp-transport-blocked' },
  'bgp-multihop': { name: 'hops to the neighbor', problem: 'bgp-transport-blocked' },
  'bgp-ttl-security': { name: 'TTL security', problem: 'bgp-transport-blocked' },
  'bgp-hold-time': { name: 'hold time', problem: 'bgp-open-mismatch' },
  'bgp-keepalive': { name: 'keepalive interval', problem: 'bgp-timers' },
  'bgp-router-id': { name: 'router ID', problem: 'bgp-open-mismatch' },
  'bgp-families': { name: 'address families', problem: 'bgp-open-mismatch' },
  'bgp-role': { name: 'BGP role', problem: 'bgp-open-mismatch' },
  'bgp-strict-role': { name: 'requires roles', problem: 'bgp-open-mismatch' },
  'bgp-maximum-prefixes': { name: 'maximum prefixes', problem: 'bgp-maximum-prefixes' },
  'bgp-in': { name: 'routes let in', problem: 'bgp-no-prefixes' },
  'bgp-out': { name: 'routes let out', problem: 'bgp-no-prefixes' },
  'bgp-networks': { name: 'networks announced', problem: 'bgp-no-prefixes' },
});

/** Problems of stops that are no difference of a parameter. */
const kinds: Readonly<Record<Stop['kind'], ProblemId | null>> = {
  differs: null,
  overlaps: 'overlapping-networks',
  'not installed': 'configuration-failed',
};

/** The problem that a stop is. */
export const problemOf = ({ parameter, kind, isSure }: Pick<Stop, 'parameter' | 'kind' | 'isSure'>): ProblemId | null =>
  // What is only doubtful is not switched off: its note says what it is.
  parameter === 'enabled' && !isSure ? null : (kinds[kind] ?? parameters[parameter].problem);

/** The check of its problem that a difference answers; of proposals it depends on what in them differs. Parameters of which it depends on the end are left out. */
const checks: Partial<Record<ParameterId, string>> = {
  'ike-version': 'same-version',
  'ike-mode': 'main-mode',
  'ike-proposals': 'encryption-and-digest',
  'pre-shared-key': 'same-key',
  'child-proposals': 'tunnel-encryption',
  pfs: 'pfs',
  selectors: 'mirror',
  'nat-traversal': 'nat-t-on',
  mss: 'mss-clamped',
  'bgp-password': 'password-retyped',
  'bgp-families': 'ipv4-unicast',
  'bgp-role': 'no-role',
  'bgp-hold-time': 'hold-time-taken',
  'bgp-router-id': 'router-id-real',
  'bgp-multihop': 'one-hop',
  'bgp-ttl-security': 'one-hop',
};

/** The name of the check that a stop answers; null where none does by itself. */
export function checkOf({ parameter, apart }: Pick<Stop, 'parameter' | 'apart'>): string | null {
  const [only] = apart.length === 1 ? apart : [];
  if (parameter === 'ike-proposals' && only === 'group') return 'dh-group';
  if (parameter === 'child-proposals' && only === 'ESN') return 'no-esn';
  return checks[parameter] ?? null;
}

/** Every problem that a comparison may name. */
export const comparedProblems = [...new Set([...Object.values(parameters).map(({ problem }) => problem), ...Object.values(kinds)])].filter(
  (id) => id !== null,
);

const digests = ['SHA1', 'SHA2', 'SHA2 384', 'SHA2 512', 'None'];
const ciphers = ['AES 128', 'AES 256', 'AES GCM 128', 'AES GCM 192', 'AES GCM 256'];

/** What each end says of itself, in the words of the SDDC's form; the values are those that an SDDC takes. */
export const worksheet = defineWorksheet([
  { label: 'Local IP Address', agrees: 'the other end has it as its Remote Public IP' },
  { label: 'Remote Public IP', agrees: 'the address of the other end, as it is seen from here' },
  { label: 'Remote Private IP', agrees: 'the identity that the other end gives, where it is behind NAT' },
  { label: 'IKE Type', values: ['IKE V2', 'IKE V1', 'IKE FLEX'], agrees: 'the same at both ends' },
  { label: 'IKE Encryption', values: ciphers, agrees: 'the same; GCM needs IKEv2 and the digest None' },
  { label: 'IKE Digest Algorithm', values: digests, agrees: 'the same; with GCM the PRF of the other end is SHA2 256' },
  {
    label: 'Diffie Hellman',
    values: ['Group 2', 'Group 5', 'Group 14', 'Group 15', 'Group 16', 'Group 19', 'Group 20', 'Group 21'],
    agrees: 'the same',
  },
  { label: 'Tunnel Encryption', values: ciphers, agrees: 'the same' },
  { label: 'Tunnel Digest Algorithm', values: digests, agrees: 'the same' },
  { label: 'Perfect Forward Secrecy', values: ['Enabled', 'Disabled'], agrees: 'the same, with the group above' },
  { label: 'Local Networks', agrees: 'policy-based: exactly the Remote Networks of the other end' },
  { label: 'Remote Networks', agrees: 'policy-based: exactly the Local Networks of the other end' },
  { label: 'BGP Local IP/Prefix Length', agrees: 'route-based: the other end’s network, another address' },
  { label: 'BGP Remote IP', agrees: 'route-based: the BGP Local IP of the other end' },
  { label: 'Local ASN', agrees: 'the other end has it as its BGP Neighbor ASN' },
  { label: 'BGP Neighbor ASN', agrees: 'the Local ASN of the other end, not your own' },
  { label: 'BGP Secret', values: ['None', 'Set'], agrees: 'the same at both ends, or none at either' },
]);
