import { keyOf } from '../../diagnosis/concepts.ts';
import type { Rule } from '../rule.ts';

const longestPhrase = 5;

/** A phrase as people type it: small letters, digits, blanks and a dot in a number. Anything else would never be met. */
export const phraseForm: Rule = {
  code: 'diagnosis/phrase-form',
  find: ({ lexicon: { synonyms } }) =>
    Object.entries(synonyms).flatMap(([concept, phrases]) =>
      phrases.flatMap((phrase, index) => {
        const wrong = faultOf(phrase);
        return wrong === null ? [] : [{ at: `synonyms.${concept}.${index}`, wrong: `"${phrase}" ${wrong.wrong}`, fix: wrong.fix }];
      }),
    ),
};

function faultOf(phrase: string): { readonly wrong: string; readonly fix: string } | null {
  if (/[,;|]/.test(phrase)) return { wrong: 'holds two phrases', fix: 'Write each by itself, in quotes of its own' };
  if (phrase.trim() === '' || phrase !== phrase.trim()) return { wrong: 'begins or ends with a blank', fix: 'Remove it' };
  if (/[A-Z]/.test(phrase)) return { wrong: 'has capitals', fix: `Write "${phrase.toLowerCase()}"` };
  const words = keyOf(phrase).split(' ').length;
  if (words > longestPhrase) return { wrong: `has ${words} words, and only ${longestPhrase} are compared`, fix: 'Keep those that tell' };
  return null;
}
