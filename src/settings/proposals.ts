import type { Cipher, Group, Hash } from '../ike/algorithm.ts';
import { isCombined } from '../ike/algorithm.ts';
import type { Proposal } from './end.ts';

/** What the ends agree on; null of what such a proposal has not. */
export interface Chosen {
  readonly encryption: Cipher;
  readonly integrity: Hash | null;
  readonly prf: Hash | null;
  /** 0 is none. */
  readonly group: Group;
  readonly esn: boolean;
}

export type Transform = 'encryption' | 'integrity' | 'PRF' | 'group' | 'ESN';

/** IKE needs a PRF and a group; a child SA of IKE_AUTH has neither, one of CREATE_CHILD_SA or quick mode a group where PFS is on. */
export type Purpose = 'ike' | 'child';

/** Which transform one proposal of each end has in common, kind by kind; `prefers` decides the order. */
function agree(
  preferred: Proposal,
  other: Proposal,
  purpose: Purpose,
): { readonly chosen: Chosen | null; readonly apart: Transform[]; readonly open: Transform[] } {
  const apart: Transform[] = [];
  const open = unsaid([preferred, other], purpose);
  const encryption = first(preferred.encryption, other.encryption);
  if (encryption === undefined) apart.push('encryption');
  const integrity = encryption === undefined || !isCombined(encryption) ? agreeOnHash(preferred.integrity, other.integrity) : null;
  if (integrity === undefined) apart.push('integrity');
  const prf = purpose === 'ike' ? agreeOnHash(prfOf(preferred), prfOf(other)) : null;
  if (prf === undefined) apart.push('PRF');
  const group = agreeOnGroup(preferred.groups, other.groups, purpose);
  if (group === undefined) apart.push('group');
  const esn = agreeOnEsn(preferred.esn, other.esn);
  if (esn === undefined) (preferred.esn.length && other.esn.length ? apart : open).push('ESN');
  if (encryption === undefined || integrity === undefined || prf === undefined || group === undefined || esn === undefined)
    return { chosen: null, apart: apart.filter((one) => !open.includes(one)), open };
  return { chosen: { encryption, integrity, prf, group, esn }, apart, open };
}

/** What can't be left out, and one of the two does not say: a default of the device that is not known. ESP may be without integrity and group. */
function unsaid(two: readonly Proposal[], purpose: Purpose): Transform[] {
  const kinds: Transform[] = [];
  if (two.some(({ encryption }) => encryption.length === 0)) kinds.push('encryption');
  if (purpose === 'child') return kinds;
  const isPlain = ({ encryption }: Proposal): boolean => encryption.length === 0 || encryption.some((one) => !isCombined(one));
  if (two.some((one) => isPlain(one) && one.integrity.length === 0)) kinds.push('integrity', 'PRF');
  if (two.some((one) => prfOf(one).length === 0)) kinds.push('PRF');
  if (two.some(({ groups }) => groups.length === 0)) kinds.push('group');
  return kinds;
}

const first = <T>(preferred: readonly T[], other: readonly T[]): T | undefined => preferred.find((one) => other.includes(one));

/** ESP without integrity goes with ESP without integrity alone. */
const agreeOnHash = (preferred: readonly Hash[], other: readonly Hash[]): Hash | null | undefined =>
  preferred.length === 0 && other.length === 0 ? null : first(preferred, other);

/** A proposal that names no PRF has its integrity's hash for one. */
const prfOf = ({ prf, integrity }: Proposal): readonly Hash[] => (prf.length ? prf : integrity);

/** An end that says nothing of it takes what every end takes, 32 bits; whether it takes the long ones is not known. */
function agreeOnEsn(preferred: readonly boolean[], other: readonly boolean[]): boolean | undefined {
  if (preferred.length && other.length) return first(preferred, other);
  const said = preferred.length ? preferred : other;
  return said.length === 0 || said.includes(false) ? false : undefined;
}

/** No group at all is none, group 0. */
function agreeOnGroup(preferred: readonly Group[], other: readonly Group[], purpose: Purpose): Group | undefined {
  if (purpose === 'ike') return first(preferred, other);
  return first(preferred.length ? preferred : [0], other.length ? other : [0]);
}

/**
 * What is chosen of two lists of proposals, by the order of `preferred`; where nothing is, the kinds of transforms in which
 * the closest two differ. `isOpen`: there is none, or a proposal does not say all of what it needs, so that nobody knows whether it fits.
 */
export function choose(
  preferred: readonly Proposal[],
  other: readonly Proposal[],
  purpose: Purpose,
): { readonly chosen: Chosen } | { readonly chosen: null; readonly apart: readonly Transform[]; readonly isOpen: boolean } {
  let closest: readonly Transform[] | null = null;
  let maybe: readonly Transform[] | null = null;
  for (const mine of preferred)
    for (const theirs of other) {
      const { chosen, apart, open } = agree(mine, theirs, purpose);
      if (chosen) return { chosen };
      if (open.length && apart.length === 0) maybe ??= open;
      if (closest === null || apart.length < closest.length) closest = apart;
    }
  return { chosen: null, apart: maybe ?? closest ?? [], isOpen: maybe !== null || closest === null };
}

/** There is none, or one of them does not say all of what it needs. */
export const isOpen = (proposals: readonly Proposal[], purpose: Purpose): boolean =>
  proposals.length === 0 || proposals.some((one) => unsaid([one], purpose).length > 0);

/** The same proposals for the first child SA: IKE_AUTH makes it from the keys of the IKE SA, without a group (RFC 7296 1.2). */
export const withoutGroups = (proposals: readonly Proposal[]): readonly Proposal[] => proposals.map((one) => ({ ...one, groups: [] }));

/** The same proposals with the groups that PFS takes, where they name none themselves. */
export const withGroups = (proposals: readonly Proposal[], pfs: readonly Group[]): readonly Proposal[] =>
  proposals.map((one) => (one.groups.length ? one : { ...one, groups: pfs }));

/** A suite as people write it: `AES-CBC-256, SHA2-256, group 14`. */
export function suiteName({ encryption, integrity, prf, group }: Chosen, purpose: Purpose): string {
  const hash = integrity ?? (purpose === 'ike' ? prf : null);
  return [encryption.toUpperCase(), ...(hash ? [hash.toUpperCase()] : []), ...(group ? [`group ${group}`] : [])].join(', ');
}

/** A proposal as people write it, all that it takes: `AES-CBC-256/AES-CBC-128, SHA2-256, group 14/19`. */
export function proposalName({ encryption, integrity, prf, groups }: Proposal): string {
  return [
    encryption.map((one) => one.toUpperCase()).join('/'),
    integrity.map((one) => one.toUpperCase()).join('/'),
    prf.length && integrity.join() !== prf.join() ? `PRF ${prf.map((one) => one.toUpperCase()).join('/')}` : '',
    groups.length ? `group ${groups.map((one) => one || 'none').join('/')}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
