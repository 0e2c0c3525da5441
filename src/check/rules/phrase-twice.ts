import { keyOf } from '../../diagnosis/concepts.ts';
import type { Rule } from '../rule.ts';

/** A phrase stands for one concept: the second place where it stands is never read. */
export const phraseTwice: Rule = {
  code: 'diagnosis/phrase-twice',
  find: ({ lexicon: { synonyms } }) => {
    const first = new Map<string, string>();
    return Object.entries(synonyms).flatMap(([concept, phrases]) =>
      phrases.flatMap((phrase, index) => {
        const key = keyOf(phrase);
        const before = first.get(key);
        first.set(key, before ?? concept);
        if (before === undefined) return [];
        return [
          {
            at: `synonyms.${concept}.${index}`,
            wrong: `"${phrase}" stands for "${before}" already${before === concept ? '' : `, and never for "${concept}"`}`,
            fix: 'Remove one of the two; forms with -s, -ed and -ing are found by themselves',
          },
        ];
      }),
    );
  },
};
