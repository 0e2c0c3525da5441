import type { Cipher, Group, Hash } from '../ike/algorithm.ts';
import { isCombined } from '../ike/algorithm.ts';
import type { Proposal } from '../settings/end.ts';
import type { Noted } from './format.ts';
import { noted } from './format.ts';
import type { Statement } from './iked-words.ts';

type Names<T> = readonly (readonly [name: string, value: T | null])[];

// In the order of iked's own tables: a word that is the beginning of several names means the first (parse_xf of parse.y).
const hashes: Names<Hash> = [
  ['hmac-md5', 'md5'],
  ['hmac-sha1', 'sha1'],
  ['hmac-sha2-256', 'sha2-256'],
  ['hmac-sha2-384', 'sha2-384'],
  ['hmac-sha2-512', 'sha2-512'],
];
const cbc: Names<Cipher> = [
  ['3des', '3des'],
  ['3des-cbc', '3des'],
  ['aes-128', 'aes-cbc-128'],
  ['aes-192', 'aes-cbc-192'],
  ['aes-256', 'aes-cbc-256'],
];
const ciphers: Readonly<Record<'ike' | 'child', Names<Cipher>>> = {
  ike: [
    ...cbc,
    ['aes-128-gcm', 'aes-gcm-16-128'],
    ['aes-256-gcm', 'aes-gcm-16-256'],
    ['aes-128-gcm-12', 'aes-gcm-12-128'],
    ['aes-256-gcm-12', 'aes-gcm-12-256'],
  ],
  child: [
    ...cbc,
    ['aes-128-ctr', 'aes-ctr-128'],
    ['aes-192-ctr', 'aes-ctr-192'],
    ['aes-256-ctr', 'aes-ctr-256'],
    ['aes-128-gcm', 'aes-gcm-16-128'],
    ['aes-192-gcm', 'aes-gcm-16-192'],
    ['aes-256-gcm', 'aes-gcm-16-256'],
    ['aes-128-gmac', 'aes-gmac-128'],
    ['aes-192-gmac', 'aes-gmac-192'],
    ['aes-256-gmac', 'aes-gmac-256'],
    ['blowfish', null],
    ['cast', null],
    ['chacha20-poly1305', 'chacha20-poly1305'],
    ['null', 'null'],
  ],
};
const byName = ['modp768', 'modp1024', 'modp1536', 'modp2048', 'modp3072', 'modp4096', 'modp6144', 'modp8192'] as const;
const curves = [
  'ecp256',
  'ecp384',
  'ecp521',
  'ecp192',
  'ecp224',
  'brainpool224',
  'brainpool256',
  'brainpool384',
  'brainpool512',
  'curve25519',
] as const;
const numbers: readonly Group[] = [1, 2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 25, 26, 27, 28, 29, 30, 31];
const groups: Names<Group> = [
  ['none', 0],
  ...[...byName, ...curves].flatMap((name, at): Names<Group> => {
    const number = numbers[at] ?? 0;
    return [
      [name, number],
      [`grp${number}`, number],
    ];
  }),
  ['sntrup761x25519', null],
];

/** What holds where a kind of transforms is left out (ikev2_default_ike_transforms of parse.y). */
const defaultHashes: readonly Hash[] = ['sha2-256', 'sha2-384', 'sha2-512', 'sha1'];
const defaultGroups: readonly Group[] = [31, 21, 20, 19, 16, 15, 14, 5, 2];
const defaultCiphers: readonly Cipher[] = ['aes-cbc-256', 'aes-cbc-192', 'aes-cbc-128'];
const defaultCombined: readonly Cipher[] = ['aes-gcm-16-128', 'aes-gcm-16-256'];

const kinds: ReadonlySet<string> = new Set(['auth', 'enc', 'prf', 'group']);

/** Proposals of one `ikesa` or `childsa`: two where ciphers of both kinds are left open. */
export function transformsOf(words: Statement, purpose: 'ike' | 'child', line: number, notes: Noted[]): Proposal[] {
  const found = { encryption: [] as Cipher[], integrity: [] as Hash[], prf: [] as Hash[], groups: [] as Group[], esn: [] as boolean[] };
  for (let at = 0; at < words.length; at++) {
    const [kind, value] = [words[at]?.text ?? '', words[at + 1]];
    if (kind === 'esn' || kind === 'noesn') {
      found.esn.push(kind === 'esn');
      continue;
    }
    if (!kinds.has(kind)) {
      notes.push(
        noted(words[at]?.line ?? line, words[at]?.isQuoted ? '"…"' : kind, 'iked takes no such word here, and refuses the whole file.'),
      );
      continue;
    }
    at++;
    if (!value || !take(kind, value.text, found, purpose))
      notes.push(
        noted(value?.line ?? line, `${kind} ${value?.text ?? ''}`, 'iked knows no such algorithm here, and refuses the whole file.'),
      );
  }
  const combined = found.encryption.filter(isCombined).length;
  if (combined && (combined < found.encryption.length || found.integrity.length))
    notes.push(
      noted(
        line,
        purpose === 'ike' ? 'ikesa' : 'childsa',
        'A cipher with integrity of its own takes no auth and no other ciphers: iked refuses the whole file.',
      ),
    );
  if (purpose === 'ike' && found.esn.length) notes.push(noted(line, 'ikesa', 'esn belongs to childsa only: iked refuses the whole file.'));
  return completed(found, purpose);
}

type Lists = { readonly [Kind in keyof Proposal]: Proposal[Kind][number][] };

/** Puts an algorithm to those found; false where iked knows none of this name. */
function take(kind: string, text: string, found: Lists, purpose: 'ike' | 'child'): boolean {
  const into = <T>(list: T[], names: Names<T>): boolean => {
    const entry = names.find(([name]) => name.startsWith(text));
    if (entry && entry[1] !== null) list.push(entry[1]);
    return entry !== undefined;
  };
  switch (kind) {
    case 'enc':
      return into(found.encryption, ciphers[purpose]);
    case 'auth':
      return into(found.integrity, hashes);
    case 'prf':
      return into(found.prf, hashes);
    default:
      return kind === 'group' && into(found.groups, groups);
  }
}

function completed(found: Lists, purpose: 'ike' | 'child'): Proposal[] {
  const isAlone = found.encryption.length > 0 && found.encryption.every(isCombined);
  const ofKeys =
    purpose === 'ike'
      ? orElse(
          found.groups.filter((group) => group !== 0),
          defaultGroups,
        )
      : orElse(found.groups, [0]);
  const common = { groups: ofKeys, esn: purpose === 'ike' ? [] : found.esn };
  const prf = purpose === 'ike' ? orElse(found.prf, defaultHashes) : [];
  const integrity = orElse(found.integrity, defaultHashes);
  const proposals: Proposal[] = [];
  if (isAlone || (!found.encryption.length && !found.integrity.length))
    proposals.push({ ...common, encryption: orElse(found.encryption, defaultCombined), integrity: [], prf });
  if (!isAlone)
    proposals.push({
      ...common,
      encryption: orElse(found.encryption, openCiphers(purpose)),
      integrity,
      prf: prf.join() === integrity.join() ? [] : prf,
    });
  return proposals;
}

const orElse = <T>(list: readonly T[], others: readonly T[]): readonly T[] => (list.length ? list : others);
const openCiphers = (purpose: 'ike' | 'child'): readonly Cipher[] => (purpose === 'ike' ? [...defaultCiphers, '3des'] : defaultCiphers);

/** Transforms as iked takes them; null where it has no word for one of them. */
export function transformsText(proposal: Proposal, purpose: 'ike' | 'child'): string | null {
  const ofKeys = purpose === 'ike' || proposal.groups.length ? proposal.groups : [];
  const prf = purpose === 'ike' ? orElse(proposal.prf, proposal.integrity) : [];
  const words = [
    ...proposal.integrity.map((one) => ['auth', nameIn(hashes, one)]),
    ...proposal.encryption.map((one) => ['enc', nameIn(ciphers[purpose], one)]),
    ...prf.map((one) => ['prf', nameIn(hashes, one)]),
    ...ofKeys.map((one) => ['group', nameIn(groups, one)]),
    ...proposal.esn.map((one) => [one ? 'esn' : 'noesn']),
  ];
  return words.flat().includes(null) ? null : words.map((pair) => pair.join(' ')).join(' ');
}

const nameIn = <T>(names: Names<T>, value: T): string | null => names.find(([, one]) => one === value)?.[0] ?? null;

/** A group by iked's name; null where it has none. */
export const ikedGroup = (group: Group): string | null => nameIn(groups, group);
