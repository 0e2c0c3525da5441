import { createSayings } from '../diagnosis/said.ts';
import type { StateLexicon } from '../diagnosis/lexicon.ts';
import type { ReadSayings } from '../diagnosis/saying.ts';

/** Builds what reads states, loaded with the first text that may be one; the words for it are data. */
export const createStateReaders = (words: StateLexicon): ReadSayings => createSayings(words);
