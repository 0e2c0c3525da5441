import type { ReadCapture } from '../reading/capture-text.ts';
import type { KnownWords } from './known-problem.ts';
import type { WordOdds } from './lexicon.ts';
import type { ReadSayings } from './saying.ts';

/** What most texts need nothing of. A browser loads each with the first text that needs it, and until then it throws what is missing. */
export interface Late {
  /** For a question, and for what no message explains. */
  readonly words: () => KnownWords;
  /** In which words people tell of each problem: for a question. */
  readonly odds: () => WordOdds;
  /** Reads states: tables, counters, fields, and by `packets` what may be one. */
  readonly sayings: () => ReadSayings;
  /** Reads captures that were printed as text: the reader of states asks for it where there may be packets. */
  readonly packets: () => ReadCapture;
}

export type PartName = keyof Late;

/** Thrown by a diagnosis: these parts have to be loaded, and then the text be diagnosed again. */
export class PartsMissing extends Error {
  readonly parts: readonly PartName[];

  constructor(parts: readonly PartName[]) {
    super(`Not loaded yet: ${parts.join(', ')}`);
    this.parts = parts;
  }
}
