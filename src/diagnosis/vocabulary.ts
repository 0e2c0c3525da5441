import { joins, letterOf } from './letters.ts';

/** The tokens of one line: ids of known tokens (0: unknown) and where each stands in the text. Reused from line to line. */
export interface Tokens {
  length: number;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** More tokens than this are not read from one piece of a line. */
export const mostTokens = 1000;

/** Numbers the tokens that templates use, and reads lines as those numbers without making a string for each word. */
export interface Vocabulary {
  readonly add: (token: string) => number;
  readonly idOf: (token: string) => number;
  readonly size: () => number;
  /** Reads tokens from `from` until the end or until `tokens` is full; returns where it stopped. */
  readonly read: (text: string, from: number, tokens: Tokens) => number;
}

const dot = 46;

/** Room for the tokens of one line. */
export function newTokens(): Tokens {
  return { length: 0, ids: new Int32Array(mostTokens), starts: new Int32Array(mostTokens), ends: new Int32Array(mostTokens) };
}

/** An empty vocabulary. Ids begin at 1. */
export function createVocabulary(): Vocabulary {
  const words: string[] = [''];
  const known = new Map<string, number>();
  const buckets = new Map<number, number[]>();

  const add = (token: string): number => {
    const old = known.get(token);
    if (old !== undefined) return old;
    const id = words.push(token) - 1;
    known.set(token, id);
    const hash = hashOf(token);
    buckets.set(hash, [...(buckets.get(hash) ?? []), id]);
    return id;
  };

  const find = (hash: number, text: string, start: number, end: number): number => {
    const ids = buckets.get(hash);
    if (!ids) return 0;
    for (const id of ids) if (stands(words[id] ?? '', text, start, end)) return id;
    return 0;
  };

  const read = (text: string, from: number, tokens: Tokens): number => {
    let count = 0;
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
        hash = (Math.imul(hash, 31) + letter) | 0;
        at += 1;
        letter = at < text.length ? letterOf(text.charCodeAt(at)) : 0;
        if (letter === 0 && at < text.length && joins(text, at)) letter = dot;
      }
      tokens.ids[count] = find(hash, text, start, at);
      tokens.starts[count] = start;
      tokens.ends[count] = at;
      count += 1;
    }
    tokens.length = count;
    return at;
  };

  return { add, idOf: (token) => known.get(token) ?? 0, size: () => words.length, read };
}

function hashOf(token: string): number {
  let hash = 0;
  for (let at = 0; at < token.length; at += 1) hash = (Math.imul(hash, 31) + token.charCodeAt(at)) | 0;
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
