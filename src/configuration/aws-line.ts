import type { Cipher, Hash } from '../ike/algorithm.ts';
import type { ParameterId, Proposal, Values } from '../settings/end.ts';
import type { Called } from './format.ts';

/** The command that sets a parameter of one tunnel; null where AWS has no such option. */
export function awsLine<Id extends ParameterId>(id: Id, value: Values[Id], _name: string, called: Called = {}): string | null {
  const write = options[id] as ((value: Values[Id]) => Readonly<Record<string, unknown>> | null) | undefined;
  const body = write?.(value) ?? null;
  const to = `--vpn-connection-id ${called['connection'] ?? 'VPN-CONNECTION-ID'} --vpn-tunnel-outside-ip-address ${called['outside address'] ?? 'OUTSIDE-ADDRESS'}`;
  return body && `aws ec2 modify-vpn-tunnel-options ${to} --tunnel-options '${JSON.stringify(body)}'`;
}

/** What the commands call a connection and its tunnel. */
export const calledOf = (connection: string, outside: string | undefined): { readonly called?: Called } => {
  // What is no word of a command is not handed on.
  const isWord = (text: string | undefined): boolean => /^[\w.:-]+$/.test(text ?? '');
  const called: Called = {
    ...(isWord(connection) && { connection }),
    ...(outside !== undefined && isWord(outside) && { 'outside address': outside }),
  };
  return Object.keys(called).length ? { called } : {};
};

const list = (words: readonly unknown[]) => words.map((word) => ({ Value: word }));

const options: { readonly [Id in ParameterId]?: (value: Values[Id]) => Readonly<Record<string, unknown>> | null } = {
  'ike-version': (versions) => ({ IKEVersions: list(versions.map((version) => `ikev${version}`)) }),
  'ike-proposals': (proposals) => listed(proposals, 1),
  'child-proposals': (proposals) => listed(proposals, 2),
  pfs: (groups) => (groups.includes(0) ? null : { Phase2DHGroupNumbers: list(groups) }),
  'ike-lifetime': (seconds) => ({ Phase1LifetimeSeconds: seconds }),
  'child-lifetime': (seconds) => ({ Phase2LifetimeSeconds: seconds }),
  'replay-window': (packets) => ({ ReplayWindowSize: packets }),
  initiation: (way) => (way === 'on traffic' ? null : { StartupAction: way === 'starts' ? 'start' : 'add' }),
};

function listed(proposals: readonly Proposal[], phase: 1 | 2): Readonly<Record<string, unknown>> | null {
  const all = <T>(of: (proposal: Proposal) => readonly T[]): T[] => [...new Set(proposals.flatMap(of))];
  const ciphers = all(({ encryption }) => encryption).map(cipherWord);
  const hashes = all(({ integrity }) => integrity).map(hashWord);
  if ([...ciphers, ...hashes].includes(null)) return null;
  const groups = all((proposal) => proposal.groups);
  // An empty list is refused: what is not said stays as it is.
  const said = {
    ...(ciphers.length && { [`Phase${phase}EncryptionAlgorithms`]: list(ciphers) }),
    ...(hashes.length && { [`Phase${phase}IntegrityAlgorithms`]: list(hashes) }),
    ...(phase === 1 && groups.length && { Phase1DHGroupNumbers: list(groups) }),
  };
  return Object.keys(said).length ? said : null;
}

function cipherWord(cipher: Cipher): string | null {
  const [, mode, bits] = /^aes-(cbc|gcm-16)-(128|256)$/.exec(cipher) ?? [];
  return mode ? `AES${bits}${mode === 'cbc' ? '' : '-GCM-16'}` : null;
}

const hashWord = (hash: Hash): string | null => (/^sha/.test(hash) ? hash.toUpperCase() : null);
