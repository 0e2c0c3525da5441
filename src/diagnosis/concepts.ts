import { createToEnglish } from './german.ts';
import { withIntervals } from './intervals.ts';
import type { Lexicon, WordClass } from './lexicon.ts';
import { wordsOf } from './letters.ts';
import { withOneNo } from './one-no.ts';
import type { Plain } from './plain.ts';
import { createPlain } from './plain.ts';
import { nearestWord } from './typo.ts';
import type { Weights } from './weights.ts';

/** Reads the concepts of plain words. */
export interface Concepts {
  /**
   * The concepts of a text in its order: phrases by the synonyms, other words by their stem. With `known` words given, mistyped ones
   * count as the nearest of these.
   */
  readonly of: (text: string, known?: ReadonlySet<string> | null, aboutBgp?: boolean) => string[];
  /** True when one of these concepts is of BGP. */
  readonly speakOfBgp: (found: Iterable<string>) => boolean;
  /** Every single word that the synonyms know, as stems. */
  readonly words: ReadonlySet<string>;
  readonly plain: Plain;
}

const longest = 5;

/** The form in which phrases are compared: one no for many, stems, single blanks. */
export function keyOf(phrase: string): string {
  return withOneNo(wordsOf(phrase)).map(stem).join(' ');
}

/** Builds the index over the synonyms once. */
export function createConcepts(
  { synonyms, german, senses, plainWords }: Pick<Lexicon, 'synonyms' | 'german' | 'senses' | 'plainWords'>,
  weights: Weights,
): Concepts {
  const plain = createPlain(plainWords, weights);
  const byPhrase = new Map<string, string>();
  /** How many words the longest phrase has that begins with this one: most words begin none. */
  const longestFrom = new Map<string, number>();
  for (const [concept, phrases] of Object.entries(synonyms))
    for (const phrase of [concept, ...phrases]) {
      const key = keyOf(phrase);
      if (byPhrase.has(key)) continue;
      byPhrase.set(key, concept);
      const inKey = key.split(' ');
      const first = inKey[0] ?? '';
      longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, inKey.length));
    }
  const words = new Set([...byPhrase.keys()].flatMap((phrase) => phrase.split(' ')));
  const ofBgp = new Set(senses.ofBgp);
  const rightlyWritten = new Set(senses.rightlyWritten.map(stem));
  const becomes = new Map(senses.becomes.map((sense) => [sense.concept, sense]));
  const algorithm = new RegExp(`^(?:${senses.algorithms.words.join('|')})\\d*$`);
  const toEnglish = createToEnglish(german);
  const classOf = classifier(senses.classes);

  const speakOfBgp = (found: Iterable<string>): boolean => [...found].some((concept) => ofBgp.has(concept));

  const conceptAt = (said: readonly string[], at: number): { readonly concept: string | null; readonly length: number } => {
    const word = said[at] ?? '';
    for (let length = Math.min(longestFrom.get(word) ?? 0, longest, said.length - at); length >= 1; length -= 1) {
      const concept = byPhrase.get(said.slice(at, at + length).join(' '));
      if (concept) return { concept, length };
    }
    return { concept: plain.has(word) || word.length < 2 ? null : word, length: 1 };
  };

  const corrected = (word: string, known: ReadonlySet<string>): string => {
    if (word.length < 5 || words.has(word) || known.has(word) || plain.has(word) || rightlyWritten.has(word)) return word;
    return nearestWord(word, words) ?? nearestWord(word, known) ?? word;
  };

  const of: Concepts['of'] = (text, known = null, aboutBgp = false) => {
    const said = withIntervals(withOneNo(toEnglish(wordsOf(text))))
      .map(classOf)
      .map(stem)
      .map((word) => (known ? corrected(word, known) : word));
    const found: string[] = [];
    for (let at = 0; at < said.length;) {
      const { concept, length } = conceptAt(said, at);
      if (concept) found.push(concept);
      at += length;
    }
    if (new Set(said.filter((word) => algorithm.test(word))).size > 1) found.push(senses.algorithms.two);
    for (const { all, says } of senses.together) if (all.every((concept) => found.includes(concept))) found.push(says);
    // A longer phrase may have swallowed the word that says what the text is about: "bgp established".
    for (const word of said) {
      const concept = byPhrase.get(word);
      if (concept !== undefined && ofBgp.has(concept) && !found.includes(concept)) found.push(concept);
    }
    const bgp = aboutBgp || speakOfBgp(found);
    return found.map((concept) => {
      const sense = becomes.get(concept);
      return sense ? (bgp ? sense.inBgp : sense.else) : concept;
    });
  };

  return { of, speakOfBgp, words, plain };
}

/** Puts one word for a class of them. Of an address only the range that means something by itself is left; other addresses say nothing. */
function classifier(classes: readonly WordClass[]): (word: string) => string {
  const beginnings = classes.flatMap(({ test, becomes }) => ('begins' in test ? [{ begins: test.begins, becomes }] : []));
  const numbers = classes.flatMap(({ test, becomes }) => ('from' in test ? [{ ...test, becomes }] : []));
  return (word) => {
    if (word.includes('.')) return beginnings.find(({ begins }) => word === begins || word.startsWith(`${begins}.`))?.becomes ?? '';
    if (!/^\d+$/.test(word)) return word;
    const number = Number(word);
    return numbers.find(({ from, to, but = [] }) => number >= from && number <= to && !but.includes(number))?.becomes ?? word;
  };
}

/** Cuts the endings of plural, tense and noun, roughly: `negotiation`, `negotiates` and `negotiated` become one. */
export function stem(word: string): string {
  if (word.length > 8 && /ions?$/.test(word)) return word.replace(/ions?$/, '');
  if (word.length > 8 && /ments?$/.test(word)) return word.replace(/e?ments?$/, '');
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ing')) return undouble(word.slice(0, -3));
  if (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed')) return undouble(word.slice(0, -2));
  if (word.length > 4 && /(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1).replace(/e$/, '');
  return word.length > 4 ? word.replace(/e$/, '') : word;
}

function undouble(word: string): string {
  const short = /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
  return short.length > 4 ? short.replace(/e$/, '') : short;
}
