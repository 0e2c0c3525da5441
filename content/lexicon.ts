import type { Lexicon } from '../src/diagnosis/lexicon.ts';
import { marks } from './diagnosis/marks.ts';
import { otherSubjects } from './diagnosis/other-subjects.ts';
import { plainWords } from './diagnosis/plain-words.ts';
import { senses } from './diagnosis/senses.ts';
import { synonyms } from './diagnosis/synonyms.ts';

/** All that is known of words. */
export const lexicon: Lexicon = { marks, otherSubjects, synonyms, plainWords, senses };
