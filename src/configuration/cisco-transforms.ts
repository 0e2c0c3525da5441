import { cipherNamed, hashNamed, isCombined, type Cipher, type Hash } from '../ike/algorithm.ts';
import type { Proposal } from '../settings/end.ts';
import type { Command, Notes } from './cisco-lines.ts';

type Bits = 128 | 192 | 256;

/** A cipher as Cisco writes it: `aes`, `aes 256`, `aes-gcm-256`; without a number it is one of 128 bits. */
export const cipherOf = (text: string): Cipher | null => cipherNamed(text, 128);

/** What a transform set of ESP says: `esp-aes 256 esp-sha256-hmac`. Null where the device can't use it. */
export function transformSet(says: string, command: Command, notes: Notes): Proposal | null {
  const words = says.split(' ', 16);
  const integrity: Hash[] = [];
  const encryption: Cipher[] = [];
  let esn = false;
  for (const [at, word] of words.entries()) {
    if (/^\d+$/.test(word)) continue;
    if (word.startsWith('ah-')) notes.add(command, 'AH is not read: only ESP is compared.');
    else if (word === 'comp-lzs') notes.add(command, 'Compression (IPComp) is not compared: both ends must agree on it.');
    else if (word === 'esn') esn = true;
    else if (word === 'esp-none') continue;
    else if (word.endsWith('-hmac')) integrity.push(...known(hashNamed(word), word, command, notes));
    else encryption.push(...known(sized(word, words[at + 1]), word, command, notes));
  }
  if (!encryption.length) return null;
  return { encryption, integrity: encryption.every(isCombined) ? [] : integrity, prf: [], groups: [], esn: esn ? [true] : [] };
}

function sized(word: string, next = ''): Cipher | null {
  const bits = /^(?:128|192|256)$/.test(next) ? (Number(next) as Bits) : 128;
  return cipherNamed(word, bits);
}

function known<T>(algorithm: T | null, word: string, command: Command, notes: Notes): T[] {
  if (algorithm !== null) return [algorithm];
  notes.add(command, `No algorithm is known by the name ${word.slice(0, 40)}: the device refuses the line.`);
  return [];
}

/** Algorithms of a line that lists several; an unknown one is noted, and the word for none is passed over. */
export const listed = <T>(words: string, named: (word: string) => T | null, command: Command, notes: Notes, none = ''): readonly T[] =>
  words
    .split(' ', 32)
    .filter((word) => word !== none)
    .flatMap((word) => known(named(word), word, command, notes));

/** Notes what a policy leaves to the defaults of its release. */
export function noteUnsaid(parts: Readonly<Record<string, readonly unknown[]>>, command: Command, notes: Notes): void {
  const unsaid = Object.keys(parts).filter((part) => !parts[part]?.length);
  if (unsaid.length)
    notes.add(command, `It does not say ${unsaid.join(' and ')}; what holds then depends on the release: write it into the policy.`);
}
