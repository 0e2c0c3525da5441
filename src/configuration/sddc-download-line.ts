import { isCombined, type Group } from '../ike/algorithm.ts';
import type { Identity, Initiation, ParameterId, Proposal, SelectorPair, Values } from '../settings/end.ts';
import type { Called } from './format.ts';
import { cidrPairs, cipherWord, hashWord } from './nsx-line.ts';
import { changesIke } from './sddc-form-line.ts';

/** The lines of the text that say a parameter, of the SDDC’s end; null where the text has none. */
export function downloadLine<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  // A route-based VPN has no rules: it asks for every network.
  if (id === 'selectors' && called['type'] === 'route-based') return null;
  if (id === 'pfs' && changesIke(value as readonly Group[], called)) return null;
  const write = lines[id] as ((value: Values[Id]) => string | null) | undefined;
  return write?.(value) ?? null;
}

const initiations: Readonly<Record<Initiation, string>> = {
  starts: 'INITIATOR',
  'on traffic': 'ON_DEMAND',
  'responds only': 'RESPOND_ONLY',
};

const phase1 = '# Internet Key Exchange Configuration [Phase 1]';
const phase2 = '# IPsec_configuration [Phase 2]';

const lines: { readonly [Id in ParameterId]?: (value: Values[Id]) => string | null } = {
  enabled: (on) => `# IPSecVPNSession enabled    : ${on}`,
  'ike-version': (versions) => `IKE version                  : ${versions.length > 1 ? 'IKE_FLEX' : `IKE_V${versions.join('')}`}`,
  'ike-mode': (mode) => `Negotiation mode             : ${mode === 'main' ? 'Main mode' : 'Aggressive mode'}`,
  initiation: (way) => `Connection initiation mode   : ${initiations[way]}`,
  'auth-method': (method) => `Authentication method        : ${method === 'certificate' ? 'CERTIFICATE' : 'PSK'}`,
  'ike-proposals': (proposals) => listed(phase1, proposals, true),
  'child-proposals': (proposals) => listed(phase2, proposals, false),
  'ike-lifetime': (seconds) => `${phase1}\nSA life time                 : ${seconds}`,
  'child-lifetime': (seconds) => `${phase2}\nSa life time                    : ${seconds}`,
  encapsulation: (mode) => `Encapsulation mode              : ${mode.toUpperCase()}_MODE`,
  pfs: (groups) =>
    groups.includes(0)
      ? 'Enable perfect forward secrecy  : false'
      : `${phase2}\nEnable perfect forward secrecy  : true\nPerfect forward secrecy DH group: [${groups.map((group) => `GROUP${group}`).join(', ')}]`,
  dpd: (seconds) => (seconds ? `DPD enabled         : true\nDPD probe interval  : ${seconds}` : 'DPD enabled         : false'),
  'local-address': (address) => `Peer address    : ${address}`,
  'peer-address': (address) => `Local address   : ${address}`,
  'local-id': (who) => idLine('Peer id         : ', who),
  'peer-id': (who) => idLine('Local id        : ', who),
  selectors: rules,
};

const idLine = (before: string, { value }: Identity): string | null => (value ? before + value : null);

function listed(heading: string, proposals: readonly Proposal[], withGroups: boolean): string | null {
  const all = <T>(of: (proposal: Proposal) => readonly T[]): T[] => [...new Set(proposals.flatMap(of))];
  const encryption = all((proposal) => proposal.encryption);
  const ciphers = encryption.map(cipherWord);
  const digests = all(({ integrity }) => integrity).map(hashWord);
  const prfs = all(({ prf }) => prf).map(hashWord);
  if ([...ciphers, ...digests, ...prfs].includes(null)) return null;
  const groups = all((proposal) => proposal.groups).map((group) => `GROUP${group}`);
  const line = (name: string, words: readonly unknown[]): string[] => (words.length ? [`${name}: [${words.join(', ')}]`] : []);
  // It is empty beside a cipher that proves integrity itself; what is not said stays as it is.
  const noDigest = encryption.length && encryption.every(isCombined) ? ['Authentication algorithm     :'] : [];
  const said = [
    ...(digests.length ? line('Authentication algorithm     ', digests) : noDigest),
    ...line('Encryption algorithm         ', ciphers),
    ...(withGroups
      ? [...line('DH group                     ', groups), ...line('Prf Algorithm                ', prfs.length ? prfs : digests)]
      : []),
  ];
  return said.length ? [heading, ...said].join('\n') : null;
}

function rules(pairs: readonly SelectorPair[]): string | null {
  const written = cidrPairs(pairs);
  if (!written) return null;
  return written
    .map(({ local, remote }, index) => `#Rule${index + 1}\nSources: [${remote.join(', ')}]\nDestinations: [${local.join(', ')}]`)
    .join('\n');
}
