import { stemmer } from 'stemmer';

/** Said on every page, so that they tell none from another. */
const saidOfAll = new Set(
  (
    'a about after all also an and any are as at be because been before being both but by can cannot could did do does doing each for from ' +
    'had has have having how if in into is it its itself me more most my no nor not of off on once one only or other our out own same should ' +
    'so some such than that the their them then there these they this those through to too under until up was we were what when where ' +
    'which while who whom why will with without would you your'
  ).split(' '),
);

const leastLetters = 2;

/** The words of a text as they are looked up: in lower case, without endings, those that stand on every page left out; one for each time it is said. */
export function searchWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length >= leastLetters && !saidOfAll.has(word)).map(stemOf);
}

const stems = new Map<string, string>();

/** A text says few words often. */
function stemOf(word: string): string {
  const stem = stems.get(word) ?? stemmer(word);
  stems.set(word, stem);
  return stem;
}
