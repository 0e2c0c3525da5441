import type { Lexicon } from '../src/diagnosis/lexicon.ts';
import { notificationCodes } from './bgp-codes.ts';
import { attempts } from './diagnosis/attempts.ts';
import { blockWords } from './diagnosis/block-words.ts';
import { bgpDetails } from './diagnosis/bgp-details.ts';
import { german } from './diagnosis/german.ts';
import { marks } from './diagnosis/marks.ts';
import { otherSubjects } from './diagnosis/other-subjects.ts';
import { plainWords } from './diagnosis/plain-words.ts';
import { sentenceRoles } from './diagnosis/sentence-roles.ts';
import { senses } from './diagnosis/senses.ts';
import { synonyms } from './diagnosis/synonyms.ts';
import wordOdds from './diagnosis/word-odds.json' with { type: 'json' };
import { stateLexicon } from './state-lexicon.ts';

const notifications = notificationCodes.map(({ code, subcode, name }) => ({ code, subcode, name }));

/** All that is known of words. */
export const lexicon: Lexicon = {
  attempts,
  blockWords,
  ...stateLexicon,
  bgpFamilies: bgpDetails.families,
  notifications,
  marks,
  otherSubjects,
  synonyms,
  german,
  plainWords,
  senses,
  sentenceRoles,
  wordOdds,
};
