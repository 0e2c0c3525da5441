import { cipherNamed, groupNamed, hashNamed, isCombined, type Group, type Hash } from '../ike/algorithm.ts';
import { Key } from '../settings/key.ts';
import type { Proposal } from '../settings/end.ts';
import { nearestName } from '../text/nearest-name.ts';
import { isSecret, type Block, type Setting } from './fortios-text.ts';
import { noted, type EndBuilder, type Noted } from './format.ts';

/** A VPN while it is read. */
export interface Reading {
  readonly end: EndBuilder;
  readonly notes: Noted[];
}

/** Takes a setting; false where its value is none that the device takes. */
export type Take = (setting: Setting, to: Reading) => boolean;

/** The first word of a setting; undefined where it is not set, or set to nothing. */
export const wordOf = (block: Block | undefined, key: string): string | undefined => block?.settings.get(key)?.words[0] || undefined;

/** Notes a setting, without its value where that may be a key. */
export function note(to: { readonly notes: Noted[] }, { key, words, line }: Setting, why: string): void {
  to.notes.push(noted(line, isSecret(key) ? `set ${key} …` : `set ${key} ${words.join(' ')}`, why));
}

/** What a table has of its own by this name: a word of the text may be any, `constructor` too. */
export const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** A number within what the device takes; null else. */
export function numberOf({ words: [word = ''] }: Setting, least: number, most: number): number | null {
  const value = /^\d{1,10}$/.test(word) ? Number(word) : NaN;
  return value >= least && value <= most ? value : null;
}

/** Takes one of some words. */
export function oneOf<T>(meanings: Readonly<Record<string, T>>, take: (value: T, setting: Setting, to: Reading) => void): Take {
  return (setting, to) => {
    const [word = ''] = setting.words;
    if (!Object.hasOwn(meanings, word)) return false;
    take(meanings[word] as T, setting, to);
    return true;
  };
}

/** Takes all settings of a block, and notes what is not known or refused. */
export function takeAll(block: Block, takes: Readonly<Record<string, Take>>, idle: ReadonlySet<string>, to: Reading): void {
  for (const setting of block.settings.values()) {
    const take = own(takes, setting.key);
    if (take) {
      if (!take(setting, to))
        note(to, setting, 'Not a value that FortiOS takes here: it refuses the line and keeps what was set before. Type a valid one.');
    } else if (!idle.has(setting.key)) noteUnknown(setting, [...Object.keys(takes), ...idle], to);
  }
}

// The value of a word that is not known may be a key behind a typing mistake.
function noteUnknown({ key, line }: Setting, known: readonly string[], to: Reading): void {
  const near = key.length < 40 ? nearestName(key, known) : null;
  const why = near ? `Not known here; is ${near} meant? A FortiGate refuses a mistyped word.` : 'Not known here, so not compared.';
  to.notes.push(noted(line, `set ${key} …`, why));
}

const masked = /^(?:\*+|x{3,}|\.\.\.|…)$/i;

/** The key that is set; a hidden one, with a note, where the text does not show it. */
export function keyOf(setting: Setting, to: Reading): Key {
  const [first = '', second] = setting.words;
  const why =
    first === 'ENC'
      ? 'The key is encrypted in this output (ENC), so it cannot be compared. Type it again at both ends if in doubt.'
      : second !== undefined
        ? 'More than one word without quotes: FortiOS refuses the line. Put quotes around the key.'
        : !first || masked.test(first) || new Key(first).isMasked
          ? 'The key is hidden in this output, so it cannot be compared.'
          : null;
  if (why === null) return new Key(first);
  note(to, setting, why);
  return Key.hidden();
}

/** Groups of `dhgrp`; none where one of them is not known: the device refuses the line. */
export function groupsOf(setting: Setting | undefined, to: Reading): Group[] {
  const groups = (setting?.words ?? []).map((word) => {
    const group = /^(?:[125]|1[4-9]|2[01789]|3[012])$/.test(word) ? groupNamed(word) : null;
    if (group === null && setting)
      note(to, setting, `${word} is no DH group: FortiOS refuses the line. Its groups are 1, 2, 5, 14 to 21 and 27 to 32.`);
    return group;
  });
  return groups.includes(null) ? [] : groups.flatMap((group) => group ?? []);
}

interface Suite {
  readonly encryption: Proposal['encryption'][number];
  readonly hash: Hash | null;
}

function suiteOf(word: string): Suite | null {
  const [cipher = '', hash] = word.toLowerCase().split('-');
  const encryption = cipherNamed(cipher);
  if (!encryption) return null;
  if (hash === undefined || hash === 'null') return { encryption, hash: null };
  const named = hashNamed(hash);
  return named ? { encryption, hash: named } : null;
}

/**
 * Proposals as FortiOS names them: `aes256-sha256`, `aes256gcm-prfsha384`, of phase 2 `aes256gcm` alone.
 * None where one of them is not known, which is noted: the device refuses such a line, or takes a suite that is not compared.
 */
export function proposalsOf(setting: Setting, groups: readonly Group[], ike: boolean, to: Reading): Proposal[] {
  const isKnown = (word: string): boolean => {
    const suite = suiteOf(word);
    // Phase 1 has no suite without a hash: it names the PRF of GCM.
    return suite !== null && (!ike || suite.hash !== null);
  };
  const unknown = setting.words.filter((word) => !isKnown(word));
  for (const word of unknown) note(to, setting, whyNot(word, ike));
  if (unknown.length) return [];
  return setting.words.flatMap((word) => {
    const suite = suiteOf(word);
    if (!suite) return [];
    const combined = isCombined(suite.encryption);
    return {
      encryption: [suite.encryption],
      integrity: combined || !suite.hash ? [] : [suite.hash],
      prf: combined && ike && suite.hash ? [suite.hash] : [],
      groups: ike ? groups : [],
      esn: [],
    };
  });
}

function whyNot(word: string, ike: boolean): string {
  if (/^(?:aria|seed)/.test(word)) return `${word} is not known here, so these proposals are not compared. No SDDC takes it.`;
  if (ike && /gcm$|poly1305$/.test(word)) return `${word} lacks its PRF in phase 1, and FortiOS refuses the line: type ${word}-prfsha256.`;
  return `${word} is no proposal of FortiOS: it refuses the line. They are written aes256-sha256, aes256gcm${ike ? '-prfsha384' : ''}.`;
}
