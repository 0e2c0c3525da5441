import { asciiRanks, dot, isDigit, joins, letterOf, rankOf, ranks } from './letters.ts';
import { byteAt, intAt } from './number-at.ts';

/** The tokens of one line, and where each stands in the text. Reused from line to line. */
export interface Tokens {
  length: number;
  readonly hashes: Int32Array;
  /** Ids of known tokens, 0 of unknown ones; -1 where nobody asked yet. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many of them may be sought, and which. */
  hopes: number;
  readonly hopeful: Int32Array;
}

/** More tokens than this are not read from one piece of a line. */
export const mostTokens = 1000;

/** Longer lines are rare, and read by the character. */
const mostBytes = 4096;

/** Numbers the tokens that templates use, and reads lines as those numbers without making a string for each word. */
export interface Vocabulary {
  readonly add: (token: string) => number;
  readonly idOf: (token: string) => number;
  readonly size: () => number;
  /** Seeks these from now on: few other tokens are hopeful. */
  readonly seek: (ids: Iterable<number>) => void;
  /** Reads tokens from `from` until the end or until `tokens` is full; returns where it stopped. */
  readonly read: (text: string, from: number, tokens: Tokens) => number;
  /** The same, but of most lines the ids are left open: `idAt` tells them until the next line is read. */
  readonly glance: (text: string, from: number, tokens: Tokens) => number;
  readonly idAt: (tokens: Tokens, at: number) => number;
}

/** Room for the tokens of one line. */
export function newTokens(): Tokens {
  const [hashes, ids, starts, ends, hopeful] = Array.from({ length: 5 }, () => new Int32Array(mostTokens)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return { length: 0, hashes, ids, starts, ends, hopes: 0, hopeful };
}

/** An empty vocabulary. Ids begin at 1. */
export function createVocabulary(): Vocabulary {
  const words: string[] = [''];
  const known = new Map<string, number>();
  // Open addressing, at most an eighth full: nearly every word of a log is unknown, and one look says so.
  let slots = new Int32Array(1024);
  let hashes = new Int32Array(slots.length / 8);
  // Of the words that their hash and length tell from every other of ASCII; of others 0.
  let lengths = new Int32Array(hashes.length);

  const place = (id: number): void => {
    let slot = slotOf(hashes[id] ?? 0, slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = id;
  };

  const grow = (): void => {
    const before = hashes;
    slots = new Int32Array(slots.length * 2);
    hashes = new Int32Array(slots.length / 8);
    hashes.set(before);
    const sure = lengths;
    lengths = new Int32Array(hashes.length);
    lengths.set(sure);
    for (let id = 1; id < before.length; id += 1) place(id);
  };

  const add = (token: string): number => {
    const old = known.get(token);
    if (old !== undefined) return old;
    const id = words.push(token) - 1;
    known.set(token, id);
    if (id === hashes.length) grow();
    hashes[id] = hashOf(token);
    lengths[id] = isExact.test(token) ? token.length : 0;
    place(id);
    return id;
  };

  const find = (hash: number, text: string, start: number, end: number): number => {
    const mask = slots.length - 1;
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const id = slots[slot] ?? 0;
      if (id === 0) return 0;
      if (hashes[id] === hash && stands(words[id] ?? '', text, start, end)) return id;
    }
  };

  const sought = new Uint8Array(mostHashes + 1);
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(mostBytes + 1);

  const findInBytes = (hash: number, start: number, end: number): number => {
    const mask = slots.length - 1;
    for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
      const id = slots[slot] ?? 0;
      if (id === 0) return 0;
      if (hashes[id] === hash && (lengths[id] === end - start || standsInBytes(words[id] ?? '', bytes, start, end))) return id;
    }
  };

  const glance = (text: string, from: number, tokens: Tokens): number => {
    if (from === 0 && text.length <= mostBytes) {
      const { written } = encoder.encodeInto(text, bytes);
      // Each character took one byte: it is ASCII from end to end.
      if (written === text.length) {
        readBytes(written, tokens);
        return tokens.length === mostTokens ? (tokens.ends[mostTokens - 1] ?? 0) : text.length;
      }
    }
    return readUnits(text, from, tokens);
  };

  const read = (text: string, from: number, tokens: Tokens): number => {
    const to = glance(text, from, tokens);
    for (let at = 0; at < tokens.length; at += 1) idAt(tokens, at);
    return to;
  };

  const idAt = ({ ids, hashes: read, starts, ends }: Tokens, at: number): number => {
    const id = intAt(ids, at);
    return id < 0 ? (ids[at] = findInBytes(intAt(read, at), intAt(starts, at), intAt(ends, at))) : id;
  };

  const seek = (ids: Iterable<number>): void => {
    for (const id of ids) sought[slotOf(hashes[id] ?? 0, mostHashes)] = 1;
  };

  /** The names are of this function alone, and it asks of each word but one number whether it may be sought: a log is as fast as this loop is. */
  const readBytes = (length: number, tokens: Tokens): void => {
    const [rankOfByte, codes, hope] = [asciiRanks, bytes, sought];
    const { hashes: read, ids, starts, ends, hopeful } = tokens;
    // What stands behind the last character ends a token.
    codes[length] = 0;
    let [count, hopes, at] = [0, 0, 0];
    while (count < mostTokens) {
      let rank = byteAt(rankOfByte, byteAt(codes, at));
      while (rank === 0 && at < length) {
        at += 1;
        rank = byteAt(rankOfByte, byteAt(codes, at));
      }
      if (rank === 0) break;
      const start = at;
      let hash = 0;
      for (;;) {
        do {
          hash = (Math.imul(hash, radix) + rank) | 0;
          at += 1;
          rank = byteAt(rankOfByte, byteAt(codes, at));
        } while (rank !== 0);
        if (byteAt(codes, at) !== dot || !isDigit(byteAt(codes, at - 1)) || !isDigit(byteAt(codes, at + 1))) break;
        rank = ranks;
      }
      read[count] = hash;
      ids[count] = -1;
      starts[count] = start;
      ends[count] = at;
      hopeful[hopes] = count;
      hopes += byteAt(hope, slotOf(hash, mostHashes));
      count += 1;
    }
    tokens.length = count;
    tokens.hopes = hopes;
  };

  const readUnits = (text: string, from: number, tokens: Tokens): number => {
    let [count, hopes] = [0, 0];
    let at = from;
    while (at < text.length && count < mostTokens) {
      let letter = letterOf(text.charCodeAt(at));
      if (letter === 0) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = 0;
      while (letter !== 0) {
        hash = (Math.imul(hash, radix) + rankOf(letter)) | 0;
        at += 1;
        if (at === text.length) break;
        const code = text.charCodeAt(at);
        letter = letterOf(code);
        if (code === dot && joins(text, at)) letter = dot;
      }
      tokens.hashes[count] = hash;
      tokens.ids[count] = find(hash, text, start, at);
      tokens.starts[count] = start;
      tokens.ends[count] = at;
      tokens.hopeful[hopes] = count;
      hopes += byteAt(sought, slotOf(hash, mostHashes));
      count += 1;
    }
    tokens.length = count;
    tokens.hopes = hopes;
    return at;
  };

  return { add, idOf: (token) => known.get(token) ?? 0, size: () => words.length, seek, read, glance, idAt };
}

/** Each rank of ASCII is a digit to this base, so that no two words of up to six have one hash; and the base is odd, so that all letters reach all bits. */
const radix = ranks + 2;
const mostHashes = 0xffff;
const isExact = /^[a-z\d.]{1,6}$/;

/** The low bits of a hash are mostly those of the last letters; a slot is found by the low bits. */
function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 16)) & mask;
}

/** The hash of a token as it is read. */
export function hashOf(token: string): number {
  let hash = 0;
  for (let at = 0; at < token.length; at += 1) hash = (Math.imul(hash, radix) + rankOf(token.charCodeAt(at))) | 0;
  return hash;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    const code = text.charCodeAt(start + at);
    if ((code === dot ? dot : letterOf(code)) !== word.charCodeAt(at)) return false;
  }
  return true;
}

function standsInBytes(word: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    const code = bytes[start + at] ?? 0;
    if ((code === dot ? dot : letterOf(code)) !== word.charCodeAt(at)) return false;
  }
  return true;
}
