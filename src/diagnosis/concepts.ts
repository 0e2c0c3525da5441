import { wordsOf } from './letters.ts';
import { withOneNo } from './one-no.ts';
import { isPlain } from './plain.ts';
import { synonyms } from './synonyms.ts';
import { nearestWord } from './typo.ts';

const longest = 5;
const concepts = new Map<string, string>();
for (const [concept = '', ...others] of synonyms)
  for (const phrase of [concept, ...others]) {
    const key = withOneNo(wordsOf(phrase)).map(stem).join(' ');
    if (!concepts.has(key)) concepts.set(key, concept);
  }

/** The concepts of a text in its order: phrases by the synonym table, other words by their stem. With `known` words given, mistyped ones count as the nearest of these. */
export function conceptsOf(text: string, known: ReadonlySet<string> | null = null, aboutBgp = false): string[] {
  const words = withOneNo(wordsOf(text))
    .map(range)
    .map(size)
    .map(stem)
    .map((word) => (known ? corrected(word, known) : word));
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const { concept, length } = conceptAt(words, at);
    if (concept) found.push(concept);
    at += length;
  }
  if (new Set(words.filter((word) => algorithm.test(word))).size > 1) found.push('two algorithms');
  const bgp = aboutBgp || speaksOfBgp(found);
  return found.map((concept) =>
    bgp ? (concept === 'idle' ? 'idle state' : concept === 'route' ? 'prefix' : concept) : concept === 'route' ? 'static route' : concept,
  );
}

/** Names of algorithms: two of a kind in one text are mostly those of the two ends. */
const algorithm = /^(?:sha\d*|md5|aes\d*|3des|des|modp\d+|ecp\d+|gcm|cbc|curve25519)$/;

/** Words after which an idle neighbor is in a state, and a route is one that was learned. */
const ofBgp: ReadonlySet<string> = new Set(['bgp', 'asn', 'prefix', 'advertise', 'route filter', 'opensent', 'tcp 179', 'hold timer']);

/** True when one of these concepts is of BGP. */
export function speaksOfBgp(found: Iterable<string>): boolean {
  return [...found].some((concept) => ofBgp.has(concept));
}

/** Every single word that the synonym table knows, as stems. */
export const knownWords: ReadonlySet<string> = new Set([...concepts.keys()].flatMap((phrase) => phrase.split(' ')));

/** Numbers that only the size of a packet has are one word: between what always fits and what Ethernet carries. */
function size(word: string): string {
  return /^\d{4}$/.test(word) && Number(word) >= 1280 && Number(word) <= 1500 && word !== '1433' ? '1400' : word;
}

/** Of an address only the range that means something by itself; other addresses say nothing. */
function range(word: string): string {
  if (!word.includes('.')) return word;
  return /^(?:169\.254|100\.64)(?=\.|$)/.exec(word)?.[0] ?? (/^0\.0\.0\.0$/.test(word) ? word : '');
}

function conceptAt(words: readonly string[], at: number): { readonly concept: string | null; readonly length: number } {
  for (let length = Math.min(longest, words.length - at); length >= 1; length -= 1) {
    const concept = concepts.get(words.slice(at, at + length).join(' '));
    if (concept) return { concept, length };
  }
  const word = words[at] ?? '';
  return { concept: isPlain(word) || word.length < 2 ? null : word, length: 1 };
}

function corrected(word: string, known: ReadonlySet<string>): string {
  if (word.length < 5 || knownWords.has(word) || known.has(word) || isPlain(word)) return word;
  return nearestWord(word, knownWords) ?? nearestWord(word, known) ?? word;
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
