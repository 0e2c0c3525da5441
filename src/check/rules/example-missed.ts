import { unfoundMessages } from '../../diagnosis/unfound.ts';
import type { Rule } from '../rule.ts';

/** A message's template has words to be found by, and finds its own example. */
export const exampleMissed: Rule = {
  code: 'diagnosis/example-missed',
  unless: ['types/'],
  find: ({ catalogue, lexicon }) => unfoundMessages(catalogue.messages, lexicon),
};
