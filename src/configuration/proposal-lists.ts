import { cipherNamed, groupNamed, hashNamed, isCombined } from '../ike/algorithm.ts';
import type { Cipher, Group, Hash } from '../ike/algorithm.ts';
import type { Proposal } from '../settings/end.ts';

/** Algorithms of one phase where a syntax lists each kind apart, and what of them has no known name. */
export interface Lists {
  readonly encryption: readonly Cipher[];
  readonly integrity: readonly Hash[];
  readonly prf: readonly Hash[];
  readonly groups: readonly Group[];
}

/** Proposals of such lists: ciphers that prove integrity themselves stand in one of their own. `prfOfCombined` is what IKE takes beside these. */
export function proposalsOf(lists: Lists, prfOfCombined: readonly Hash[] = []): Proposal[] {
  const { encryption, integrity, prf, groups } = lists;
  const plainOnes = encryption.filter((cipher) => !isCombined(cipher));
  const combined = encryption.filter(isCombined);
  const proposals: Proposal[] = [];
  if (plainOnes.length || !encryption.length) proposals.push({ encryption: plainOnes, integrity, prf, groups, esn: [] });
  if (combined.length) proposals.push({ encryption: combined, integrity: [], prf: prf.length ? prf : prfOfCombined, groups, esn: [] });
  return encryption[0] !== undefined && isCombined(encryption[0]) ? proposals.reverse() : proposals;
}

/** Lists from words; each word that names nothing known is handed to `unknown`. */
export function listsNamed(
  words: { readonly encryption?: readonly string[]; readonly integrity?: readonly string[]; readonly groups?: readonly string[] },
  unknown: (word: string) => void,
): Lists {
  return {
    encryption: named(words.encryption, (word) => cipherNamed(word), unknown),
    integrity: named(words.integrity, hashNamed, unknown),
    prf: [],
    groups: named(words.groups, groupNamed, unknown),
  };
}

function named<T>(words: readonly string[] = [], name: (word: string) => T | null, unknown: (word: string) => void): T[] {
  const found: T[] = [];
  for (const word of words) {
    const value = name(word);
    if (value === null) unknown(word);
    else if (!found.includes(value)) found.push(value);
  }
  return found;
}
