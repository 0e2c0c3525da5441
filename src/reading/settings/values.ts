import type { Range } from '../ranges.ts';
import { networkOf, numberOf } from '../ranges.ts';

/** What one end is set to, whoever writes it: each by its key. */
export type Setting =
  | 'version'
  | 'first version'
  | 'second version'
  | 'proposal'
  | 'cipher'
  | 'hash'
  | 'group'
  | 'child proposal'
  | 'child cipher'
  | 'child hash'
  | 'pfs'
  | 'local'
  | 'remote'
  | 'as'
  | 'peer as'
  | 'inside'
  | 'peer inside';

/** Of each kind all values that an end takes, in one spelling. */
export type ValueKind =
  'version' | 'cipher' | 'hash' | 'group' | 'child cipher' | 'child hash' | 'pfs' | 'as' | 'peer as' | 'inside' | 'peer inside';

/** What stands behind a key, as values: `AES_256`, `aes256` and `AES-CBC-256` are one. */
export function valuesIn(setting: Setting, text: string): readonly (readonly [ValueKind, string])[] {
  const all = (kind: ValueKind, values: readonly string[]): [ValueKind, string][] => values.map((value) => [kind, value]);
  switch (setting) {
    case 'version':
      return all('version', versionsIn(text));
    case 'first version':
      return [['version', '1']];
    case 'second version':
      return [['version', '2']];
    case 'proposal':
      return [...all('cipher', ciphersIn(text)), ...all('hash', hashesIn(text)), ...all('group', groupsIn(text, named))];
    case 'child proposal':
      return [...all('child cipher', ciphersIn(text)), ...all('child hash', hashesIn(text)), ...all('pfs', groupsIn(text, named))];
    case 'cipher':
    case 'child cipher':
      return all(setting, ciphersIn(text));
    case 'hash':
    case 'child hash':
      return all(setting, hashesIn(text));
    case 'group':
    case 'pfs':
      return all(setting, groupsIn(text, anyNumber));
    case 'as':
    case 'peer as':
      return all(setting, text.match(/\b\d{1,10}\b/g)?.slice(0, 1) ?? []);
    case 'inside':
    case 'peer inside':
      return all(setting, linkLocal.exec(text)?.slice(0, 1) ?? []);
    default:
      return [];
  }
}

/** The network of a tunnel's own: other addresses may be of anything. */
const linkLocal = /\b169\.254(?:\.\d{1,3}){2}\b/;

function versionsIn(text: string): string[] {
  if (/flex|any|auto|both/i.test(text)) return ['1', '2'];
  return [...text.matchAll(/(?<![\d.])(?:ike[ _-]?)?v?([12])(?![\d.])/gi)].flatMap(([, version]) => version ?? []);
}

function ciphersIn(text: string): string[] {
  return (text.match(/(?:gcm[-_]?)?(?:3des|aes)(?:[ _-]?(?:gcm|cbc|ctr|\d+))*/gi) ?? []).map((cipher) => {
    if (/3des/i.test(cipher)) return '3des';
    return `${/gcm/i.test(cipher) ? 'gcm' : 'cbc'}${/128|192|256/.exec(cipher)?.[0] ?? '128'}`;
  });
}

function hashesIn(text: string): string[] {
  return [...text.matchAll(/sha[-_]?(?:2(?!56)[-_]?)?(1|256|384|512)?|md5/gi)].map(([hash, bits]) => {
    if (/md5/i.test(hash)) return 'md5';
    return bits ?? (/2/.test(hash) ? '256' : '1');
  });
}

/** Groups by the length of their numbers or curves. */
const groupOf: Readonly<Record<string, string>> = {
  '768': '1',
  '1024': '2',
  '1536': '5',
  '2048': '14',
  '3072': '15',
  '4096': '16',
  '6144': '17',
  '8192': '18',
  '256': '19',
  '384': '20',
  '521': '21',
  '25519': '31',
};
const named = /(?:modp|ecp|curve|dh|group)[ _-]?(\d+)/gi;
const anyNumber = /(\d+)/g;
const lastGroup = 34;

function groupsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, number = '']) => groupOf[number] ?? (Number(number) <= lastGroup ? number : []));
}

const address = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;
const network = new RegExp(String.raw`(${address})(?:/(\d{1,2})\b|[/ ](?:mask )?(255(?:\.\d{1,3}){3}))`, 'g');

/** The networks behind a key, with a length or a mask. */
export function rangesIn(text: string): Range[] {
  return [...text.matchAll(network)].flatMap(([, first = '', length, mask]) => {
    const range = networkOf(`${first}/${length ?? String(32 - Math.log2(2 ** 32 - (numberOf(mask ?? '') ?? 0)))}`);
    return range ? [range] : [];
  });
}
