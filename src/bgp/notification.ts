import type { Source } from '../tree/references.ts';

/** A code and its subcode, by name. */
export interface CodedName {
  readonly code: number;
  /** 0 also stands for a code that has no subcodes, and for a line that names none. */
  readonly subcode: number;
  readonly name: string;
}

/** One code and subcode of a BGP NOTIFICATION. Its sender is the end that found the fault; the fault may be at either end. */
export interface NotificationCode<P extends string = string, R extends string = string> extends CodedName {
  readonly meaning: string;
  /** What a router that sends it says about the other end. */
  readonly sender: string;
  /** Which setting to change, and on which end. */
  readonly change: string;
  /** Likeliest first. Empty when the code points to no problem of a VPN. */
  readonly problems: readonly P[];
  readonly source: Source<R>;
}

/** What the bytes after a NOTIFICATION say. */
export type NotificationData =
  | { readonly kind: 'asn'; readonly asn: number }
  | { readonly kind: 'hold-time'; readonly seconds: number }
  | { readonly kind: 'router-id'; readonly address: string }
  | { readonly kind: 'prefix-limit'; readonly prefixes: number };

/** A NOTIFICATION found in text. `sent`: the router that wrote the line sent it; null: the line does not say. */
export interface DecodedNotification<C extends CodedName = NotificationCode> {
  readonly code: number;
  readonly subcode: number;
  readonly direction: 'sent' | 'received' | null;
  /** The entry for the code, or for the code without its subcode; null when neither is known. */
  readonly entry: C | null;
  /** The data as hex digits in capitals, empty when the line shows none. */
  readonly hex: string;
  readonly data: NotificationData | null;
}

/** The AS that stands in a 2-byte field for one that needs 4 bytes (RFC 6793). */
export const asTrans = 23456;

/**
 * Finds the first NOTIFICATION in a log or a bare `2/2`, null when there is none. Lines that say "notification" go first;
 * others must speak of BGP or hold little else, for a log has many numbers.
 */
export function decodeNotification<C extends CodedName>(text: string, codes: readonly C[]): DecodedNotification<C> | null {
  const lines = text.split('\n');
  for (const line of lines) {
    const start = line.toLowerCase().indexOf('notification');
    const found = start < 0 ? null : decodeLine(line, start, codes, 0);
    if (found) return found;
  }
  for (const line of lines) {
    const found = line.trim().length <= shortLine || speaksOfBgp.test(line) ? decodeLine(line, 0, codes, null) : null;
    if (found) return found;
  }
  return null;
}

const shortLine = 24;
const speaksOfBgp = /\bbgp|neighbou?r|\bcease\b|hold tim|message error|subcode/i;

interface Pair {
  readonly code: number;
  readonly subcode: number;
  readonly at: number;
  readonly end: number;
}

/** `alone` is the subcode of a `code 4` that names none; null where such words are no NOTIFICATION. */
function decodeLine<C extends CodedName>(line: string, start: number, codes: readonly C[], alone: 0 | null): DecodedNotification<C> | null {
  const pair =
    findWords(line, start, codes, alone) ??
    findPair(named, 10, line, start, codes) ??
    findPair(numbers, 10, line, start, codes) ??
    findPair(hexCode, 16, line, start, codes) ??
    findPair(raw, 16, line, 0, codes);
  if (!pair) return null;
  const { code, subcode } = pair;
  const hex = findHex(line.slice(pair.end));
  return {
    code,
    subcode,
    direction: findDirection(line, pair.at),
    entry: findEntry(codes, code, subcode) ?? findEntry(codes, code, 0),
    hex,
    data: readData(code, subcode, hex),
  };
}

function findEntry<C extends CodedName>(codes: readonly C[], code: number, subcode: number): C | null {
  return codes.find((entry) => entry.code === code && entry.subcode === subcode) ?? null;
}

/** `code 2 subcode 2` or `code 4`, with or without names in brackets and commas. Bounded, so linear. */
const words = /\bcode[ :=]{1,3}(\d{1,3})\b(?: ?\([^)\n]{0,80}\))?(?:,? (?:error )?sub-?code[ :=]{1,3}(\d{1,3})\b)?/gi;

function findWords(line: string, start: number, codes: readonly CodedName[], alone: 0 | null): Pair | null {
  for (const match of line.matchAll(words)) {
    const subcode = match[2] === undefined ? alone : Number(match[2]);
    const code = Number(match[1]);
    if (subcode !== null && match.index >= start && findEntry(codes, code, 0)) {
      return { code, subcode, at: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

/** `Error (2), subcode Name (2)`: each number behind its name, as tcpdump prints it. */
const named = /\((\d{1,2})\),? subcode [^()\n]{1,60}\((\d{1,3})\)/gi;
/** `2/2` or `2,2` that is no part of a prefix, an interface, a date or a longer list. */
const numbers = /(?<![\w./,:>-])(\d{1,2})[/,](\d{1,3})(?!\w|[-/,:.]\w)/g;
/** `code 0x0400`: both numbers as one, in hex. */
const hexCode = /\bcode[ :=]{1,3}0x([0-9a-f]{2})([0-9a-f]{2})\b/gi;
/** The message as it was on the wire: marker, length, type 3, code, subcode. */
const raw = /\bf{32}[0-9a-f]{4}03([0-9a-f]{2})([0-9a-f]{2})/gi;

function findPair(pattern: RegExp, base: 10 | 16, line: string, start: number, codes: readonly CodedName[]): Pair | null {
  for (const { index, 0: whole, 1: code = '', 2: subcode = '' } of line.matchAll(pattern)) {
    const pair = { code: Number.parseInt(code, base), subcode: Number.parseInt(subcode, base), at: index, end: index + whole.length };
    if (index >= start && findEntry(codes, pair.code, 0)) return pair;
  }
  return null;
}

/** The last `sent` or `received` before the numbers, else the first after them. */
function findDirection(line: string, at: number): 'sent' | 'received' | null {
  let after: 'sent' | 'received' | null = null;
  let before: 'sent' | 'received' | null = null;
  for (const match of line.matchAll(/\b(?:(sent|sending|send)|received|rcvd)\b/gi)) {
    const direction = match[1] ? 'sent' : 'received';
    if (match.index < at) before = direction;
    else after ??= direction;
  }
  return before ?? after;
}

/** The bytes of `2 bytes FDE8` or `4 bytes 00 00 fd e8`: as many as the line announces, or none. */
function findHex(rest: string): string {
  const match = /\b(\d{1,4}) bytes?\b/i.exec(rest);
  if (!match) return '';
  let hex = '';
  const wanted = Number(match[1]) * 2;
  for (const character of rest.slice(match.index + match[0].length)) {
    if (/\w/.test(character)) {
      if (hex.length === wanted || !/[0-9a-f]/i.test(character)) return '';
      hex += character;
    } else if (hex.length === wanted || character !== ' ') break;
  }
  return hex.length === wanted ? hex.toUpperCase() : '';
}

function readData(code: number, subcode: number, hex: string): NotificationData | null {
  const value = hex.length > 0 && hex.length <= 8 ? Number.parseInt(hex, 16) : null;
  switch (`${code}/${subcode}`) {
    case '2/2':
      return value !== null && (hex.length === 4 || hex.length === 8) ? { kind: 'asn', asn: value } : null;
    case '2/3':
      return hex.length === 8
        ? { kind: 'router-id', address: (hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)).join('.') }
        : null;
    case '2/6':
      return value !== null && hex.length === 4 ? { kind: 'hold-time', seconds: value } : null;
    // Address family (2 bytes), subsequent family (1), limit (4): RFC 4486.
    case '6/1':
      return hex.length === 14 ? { kind: 'prefix-limit', prefixes: Number.parseInt(hex.slice(6), 16) } : null;
    default:
      return null;
  }
}
