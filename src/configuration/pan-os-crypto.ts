import { cipherNamed, groupNamed, hashNamed, isCombined, type Cipher, type Group, type Hash } from '../ike/algorithm.ts';
import type { Proposal } from '../settings/end.ts';
import { at, saidAt, type PanNode, type Said } from './pan-os-tree.ts';
import { noted, type Noted } from './format.ts';

/** What words name; null where one of them names nothing, as the device refuses the line then. */
function named<T>(said: readonly Said[], find: (text: string) => T | null, what: string, notes: Noted[]): T[] | null {
  const found = said.map(({ text, line }) => {
    const one = find(text);
    if (one === null) notes.push(noted(line, text, `Not ${what} of PAN-OS: it refuses the line.`));
    return one;
  });
  return found.includes(null) ? null : found.flatMap((one) => one ?? []);
}

const said = (profile: PanNode, ...path: readonly string[]): readonly Said[] => at(profile, ...path)?.values ?? [];

/** The cipher that a word means here; `null` and bare `aes` of old releases too. */
const cipher = (text: string): Cipher | null => (/^[\w-]{1,20}$/.test(text) ? cipherNamed(text, 128) : null);
const group = (text: string): Group | null => (text === 'no-pfs' ? 0 : /^group\d{1,2}$/.test(text) ? groupNamed(text) : null);
// `none` and `non-auth` say that GCM proves integrity itself.
const hashes = (all: readonly Said[], notes: Noted[]): Hash[] | null =>
  named(
    all.filter(({ text }) => text !== 'none' && text !== 'non-auth'),
    (text) => (/^(?:md5|sha\d{1,3})$/.test(text) ? hashNamed(text) : null),
    'a hash',
    notes,
  );

/** Runs of neighbors that are alike in what `of` says of them. */
function runs<T>(all: readonly T[], of: (one: T) => unknown): T[][] {
  return all.reduce<T[][]>((found, one) => {
    const last = found.at(-1);
    if (last?.[0] !== undefined && of(last[0]) === of(one)) last.push(one);
    else found.push([one]);
    return found;
  }, []);
}

// With GCM the hash is picked by the group: SHA-256 up to 19, SHA-384 with 20.
const prfOf = (one: Group): Hash | null => (one <= 19 ? 'sha2-256' : one === 20 ? 'sha2-384' : null);

function ikeProposals(encryption: readonly Cipher[], integrity: readonly Hash[], groups: readonly Group[]): Proposal[] {
  return runs(encryption, isCombined).flatMap((ciphers): Proposal[] => {
    if (!ciphers.some(isCombined)) return [{ encryption: ciphers, integrity, prf: [], groups, esn: [] }];
    // Without a group it is not said which hash goes with it.
    if (!groups.length) return [{ encryption: ciphers, integrity: [], prf: [], groups, esn: [] }];
    return runs(groups, prfOf).map((own) => {
      const prf = own[0] === undefined ? null : prfOf(own[0]);
      return { encryption: ciphers, integrity: [], prf: prf ? [prf] : [], groups: own, esn: [] };
    });
  });
}

/** The proposals of an IKE crypto profile: PAN-OS offers each of a kind with each of the others. None where one of its words is not known. */
export function ikeProposalsOf(profile: PanNode, notes: Noted[]): Proposal[] {
  const encryption = named(said(profile, 'encryption'), cipher, 'an encryption', notes);
  const integrity = hashes(said(profile, 'hash'), notes);
  const groups = named(said(profile, 'dh-group'), group, 'a DH group', notes);
  return encryption && integrity && groups ? ikeProposals(encryption, integrity, groups) : [];
}

const childProposals = (encryption: readonly Cipher[], integrity: readonly Hash[]): Proposal[] =>
  runs(encryption, isCombined).map((ciphers) => ({
    encryption: ciphers,
    integrity: ciphers.some(isCombined) ? [] : integrity,
    prf: [],
    groups: [],
    esn: [],
  }));

/** The proposals of an IPsec crypto profile; none where one of its words is not known, or it does not say how packets are authenticated. */
export function childProposalsOf(profile: PanNode, notes: Noted[]): Proposal[] {
  const encryption = named(said(profile, 'esp', 'encryption'), cipher, 'an encryption', notes);
  const authentication = said(profile, 'esp', 'authentication');
  const integrity = hashes(authentication, notes);
  const isSaid = authentication.length > 0 || encryption?.every(isCombined);
  return encryption && integrity && isSaid ? childProposals(encryption, integrity) : [];
}

/** The group of PFS, with its line. */
export function pfsOf(profile: PanNode, notes: Noted[]): { readonly groups: Group[]; readonly line: number } | null {
  const one = saidAt(profile, 'dh-group');
  const groups = one ? named([one], group, 'a DH group', notes) : [];
  return one && groups?.length ? { groups, line: one.line } : null;
}

const units = { seconds: 1, minutes: 60, hours: 3600, days: 86400 };
const sizes = { kb: 1, mb: 1024, gb: 1024 ** 2, tb: 1024 ** 3 };

function measured(
  profile: PanNode,
  name: string,
  by: Readonly<Record<string, number>>,
): { readonly value: number; readonly line: number } | null {
  for (const [unit, factor] of Object.entries(by)) {
    const one = saidAt(profile, name, unit);
    if (one && /^\d{1,6}$/.test(one.text)) return { value: Number(one.text) * factor, line: one.line };
  }
  return null;
}

/** The lifetime of a profile in seconds. */
export const lifetimeOf = (profile: PanNode): { readonly value: number; readonly line: number } | null =>
  measured(profile, 'lifetime', units);

/** The lifesize of a profile in kilobytes. */
export const lifesizeOf = (profile: PanNode): { readonly value: number; readonly line: number } | null =>
  measured(profile, 'lifesize', sizes);
