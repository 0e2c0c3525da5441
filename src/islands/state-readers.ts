import { createSayings } from '../diagnosis/said.ts';
import type { StateLexicon } from '../diagnosis/lexicon.ts';
import type { ReadSayings } from '../diagnosis/saying.ts';
import type { ReadCapture } from '../reading/capture-text.ts';

/** Builds what reads states, loaded with the first text that may be one; the words for it are data. */
export const createStateReaders = (words: StateLexicon, packets: () => ReadCapture): ReadSayings => createSayings(words, packets);
