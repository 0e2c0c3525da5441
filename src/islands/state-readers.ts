import { stateLexicon } from '../../content/state-lexicon.ts';
import { createSayings } from '../diagnosis/said.ts';

/** What reads states, loaded with the first text that may be one. */
export const readSayings = createSayings(stateLexicon);
