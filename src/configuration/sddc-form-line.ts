import type { Cipher, Hash } from '../ike/algorithm.ts';
import type { Initiation, ParameterId, Proposal, Values } from '../settings/end.ts';
import type { Called } from './format.ts';

/** What to choose in the console, as label and value; null where the form has no such field. */
export function formLine<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  // A route-based VPN has no such field: it asks for every network.
  if (id === 'selectors' && called['type'] === 'route-based') return null;
  const write = lines[id] as ((value: Values[Id]) => string | null) | undefined;
  return write?.(value) ?? null;
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
  'peer-id': ({ type, value }) => (type === 'address' ? `Remote Private IP: ${value}` : type === 'any' ? null : `Remote ID: ${value}`),
  initiation: (way) => `Connection Initiation Mode: ${initiations[way]}`,
  'vti-address': (address) => `BGP Local IP/Prefix Length: ${address}`,
  'bgp-neighbor': (address) => `BGP Remote IP: ${address}`,
  'bgp-neighbor-as': (as) => (typeof as === 'number' ? `BGP Neighbor ASN: ${as}` : null),
  'bgp-as': (as) => `Local ASN: ${as}`,
  mss: (bytes) => `TCP MSS Clamping: ${bytes || 'Disabled'}`,
  selectors: (pairs) => {
    const networks = (side: 'local' | 'remote') => [...new Set(pairs.flatMap((pair) => pair[side]))].join(', ');
    return `Local Networks: ${networks('local')}\nRemote Networks: ${networks('remote')}`;
  },
};

function listed(proposals: readonly Proposal[], phase: 'IKE' | 'Tunnel', withGroups: boolean): string | null {
  const all = <T>(of: (proposal: Proposal) => readonly T[]): T[] => [...new Set(proposals.flatMap(of))];
  const ciphers = all(({ encryption }) => encryption).map(cipherLabel);
  const digests = all(({ integrity }) => integrity).map(hashLabel);
  if ([...ciphers, ...digests].includes(null)) return null;
  const groups = all((proposal) => proposal.groups).map((group) => `Group ${group}`);
  return [
    `${phase} Encryption: ${ciphers.join(', ')}`,
    `${phase} Digest Algorithm: ${digests.join(', ') || 'None'}`,
    ...(withGroups ? [`Diffie Hellman: ${groups.join(', ')}`] : []),
  ].join('\n');
}

function cipherLabel(cipher: Cipher): string | null {
  const [, mode, bits] = /^aes-(cbc|gcm-16)-(\d+)$/.exec(cipher) ?? [];
  return mode ? `AES ${mode === 'cbc' ? '' : 'GCM '}${bits}` : null;
}

const hashLabels: { readonly [H in Hash]?: string } = { sha1: 'SHA1', 'sha2-256': 'SHA2', 'sha2-384': 'SHA2 384', 'sha2-512': 'SHA2 512' };
const hashLabel = (hash: Hash): string | null => hashLabels[hash] ?? null;
