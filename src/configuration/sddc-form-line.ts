import { isCombined, type Cipher, type Group, type Hash } from '../ike/algorithm.ts';
import type { Initiation, ParameterId, Proposal, Values } from '../settings/end.ts';
import type { Called } from './format.ts';
import { cidrPairs } from './nsx-line.ts';

/** What to choose in the console, as label and value; null where the form has no such field. */
export function formLine<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  // A route-based VPN has no such field: it asks for every network.
  if (id === 'selectors' && called['type'] === 'route-based') return null;
  if (id === 'pfs' && changesIke(value as readonly Group[], called)) return null;
  const write = lines[id] as ((value: Values[Id]) => string | null) | undefined;
  return write?.(value) ?? null;
}

/** The SDDC has one group for both phases: another one for PFS is another one for IKE, which the other end may not take. */
export function changesIke(groups: readonly Group[], called: Called): boolean {
  const own = called['ike group'];
  if (own === undefined || groups.includes(0)) return false;
  return own.split(' ').toSorted().join() !== groups.map(String).toSorted().join();
}

/** The groups of IKE that an SDDC has, for `changesIke`. */
export function ikeGroupOf(proposals: readonly Proposal[] | undefined): Called {
  const groups = [...new Set((proposals ?? []).flatMap((one) => one.groups))];
  return groups.length ? { 'ike group': groups.join(' ') } : {};
}

const initiations: Readonly<Record<Initiation, string>> = {
  starts: 'Initiator',
  'on traffic': 'On Demand',
  'responds only': 'Respond Only',
};

const lines: { readonly [Id in ParameterId]?: (value: Values[Id]) => string | null } = {
  'ike-version': (versions) => `IKE Type: IKE ${versions.length > 1 ? 'FLEX' : `V${versions.join('')}`}`,
  'ike-proposals': (proposals) => listed(proposals, 'IKE', true),
  'child-proposals': (proposals) => listed(proposals, 'Tunnel', false),
  // Both phases share the field of the group.
  pfs: (groups) =>
    groups.includes(0)
      ? 'Perfect Forward Secrecy: Disabled'
      : `Perfect Forward Secrecy: Enabled\nDiffie Hellman: ${groups.map((group) => `Group ${group}`).join(', ')} (IKE takes it, too)`,
  'local-address': (address) => `Local IP Address: ${address}`,
  'peer-address': (address) => `Remote Public IP: ${address}`,
  // The form takes an address alone.
  'peer-id': ({ type, value }) => (type === 'address' && !value.includes('/') ? `Remote Private IP: ${value}` : null),
  initiation: (way) => `Connection Initiation Mode: ${initiations[way]}`,
  'vti-address': (address) => `BGP Local IP/Prefix Length: ${address}`,
  'bgp-neighbor': (address) => `BGP Remote IP: ${address}`,
  'bgp-neighbor-as': (as) => (typeof as === 'number' ? `BGP Neighbor ASN: ${as}` : null),
  'bgp-as': (as) => (typeof as === 'number' ? `Local ASN: ${as}` : null),
  mss: (bytes) => `TCP MSS Clamping: ${bytes || 'Disabled'}`,
  selectors: (pairs) => {
    const written = cidrPairs(pairs);
    if (!written) return null;
    const networks = (side: 'local' | 'remote') => [...new Set(written.flatMap((pair) => pair[side]))].join(', ');
    return `Local Networks: ${networks('local')}\nRemote Networks: ${networks('remote')}`;
  },
};

function listed(proposals: readonly Proposal[], phase: 'IKE' | 'Tunnel', withGroups: boolean): string | null {
  const all = <T>(of: (proposal: Proposal) => readonly T[]): T[] => [...new Set(proposals.flatMap(of))];
  const encryption = all((proposal) => proposal.encryption);
  const ciphers = encryption.map(cipherLabel);
  const digests = all(({ integrity }) => integrity).map(hashLabel);
  if ([...ciphers, ...digests].includes(null)) return null;
  const groups = all((proposal) => proposal.groups).map((group) => `Group ${group}`);
  // None is what a cipher that proves integrity itself has; what is not said stays as it is.
  const noDigest = encryption.length > 0 && encryption.every(isCombined) ? 'None' : '';
  const digest = digests.join(', ') || noDigest;
  const said = [
    ...(ciphers.length ? [`${phase} Encryption: ${ciphers.join(', ')}`] : []),
    ...(digest ? [`${phase} Digest Algorithm: ${digest}`] : []),
    ...(withGroups && groups.length ? [`Diffie Hellman: ${groups.join(', ')}`] : []),
  ];
  return said.join('\n') || null;
}

function cipherLabel(cipher: Cipher): string | null {
  const [, mode, bits] = /^aes-(cbc|gcm-16)-(\d+)$/.exec(cipher) ?? [];
  return mode ? `AES ${mode === 'cbc' ? '' : 'GCM '}${bits}` : null;
}

const hashLabels: { readonly [H in Hash]?: string } = { sha1: 'SHA1', 'sha2-256': 'SHA2', 'sha2-384': 'SHA2 384', 'sha2-512': 'SHA2 512' };
const hashLabel = (hash: Hash): string | null => hashLabels[hash] ?? null;
