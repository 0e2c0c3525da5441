import { cipherNamed, groupNamed, hashNamed } from '../ike/algorithm.ts';
import type { Proposal } from '../settings/end.ts';

/** A proposal in strongSwan's words: `aes256-sha256-modp2048`. Words that mean nothing known are handed to `unknown`. */
export function swanProposal(text: string, unknown: (word: string) => void): Proposal {
  const [encryption, integrity, prf, groups, esn] = [[], [], [], [], []] as unknown as Mutable;
  for (const word of text.toLowerCase().split('-').filter(Boolean)) {
    const [cipher, hash, group] = [cipherNamed(word, 128), hashNamed(word), /^(?:modp|ecp|curve|x\d)/.test(word) ? groupNamed(word) : null];
    if (word.startsWith('prf') && hash) prf.push(hash);
    else if (word === 'esn' || word === 'noesn') esn.push(word === 'esn');
    else if (cipher) encryption.push(cipher);
    else if (hash) integrity.push(hash);
    else if (group !== null) groups.push(group);
    else unknown(word);
  }
  return { encryption, integrity, prf, groups, esn };
}

type Mutable = [
  encryption: Proposal['encryption'][number][],
  integrity: Proposal['integrity'][number][],
  prf: Proposal['prf'][number][],
  groups: number[],
  esn: boolean[],
];
