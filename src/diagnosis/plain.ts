import type { Weights } from './weights.ts';

/** Words of plain English beside technical ones. */
export interface Plain {
  /** How much a word counts in comparison with a technical one: plain English and lone letters or digits count less. */
  readonly weightOf: (token: string) => number;
  /** True for words that carry no meaning of their own in a question. */
  readonly has: (token: string) => boolean;
}

/** Weighs by a list of plain words. */
export function createPlain(words: readonly string[], weights: Weights): Plain {
  const plain = new Set(words);
  return {
    weightOf: (token) => (token.length === 1 || /^\d{1,2}$/.test(token) || plain.has(token) ? weights.plain : 1),
    has: (token) => plain.has(token),
  };
}
