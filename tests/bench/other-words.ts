const syllables =
  'ba be bi bo ca ce co da de di do fa fe fi fo ga ge go ha he ja jo ka ke ki la le li lo ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi wa we za zo'.split(
    ' ',
  );
/** So many other words there are: a catalogue that grows says more of the same. */
const mostWords = 20_000;
/** Of ten words so many are replaced. */
const replaced = 5;

const word = /[A-Za-z]{4,}/g;
/** What no word of stands in: gaps, tags, code, addresses. */
const untouched = /(\{[^}]*\}|<[^>]*>|`[^`]*`|[a-z]+:\/\/\S+|\]\([^)]*\))/;

/** A text as another author would have it: most of its words are others, the same ones in all texts of a copy. `always`: words that are others in any case. */
export function otherWords(text: string, copy: number, always: ReadonlySet<string> = new Set(), isTemplate = true): string {
  return text
    .split(isTemplate ? untouched : /([a-z]+:\/\/\S+)/)
    .map((piece, at) => (at % 2 ? piece : piece.replace(word, (each) => otherWord(each, copy, always))))
    .join('');
}

/** The longest word of a text, in lower case: without it two copies would say the same. */
export function longestWord(text: string): string {
  const words = text.replace(new RegExp(untouched, 'g'), ' ').match(word) ?? [];
  return words.reduce((longest, each) => (each.length > longest.length ? each : longest), '').toLowerCase();
}

function otherWord(own: string, copy: number, always: ReadonlySet<string>): string {
  const lower = own.toLowerCase();
  const number = hashOf(`${copy} ${lower}`);
  if (number % 10 >= replaced && !always.has(lower)) return own;
  const other = written(Math.floor(number / 10) % mostWords);
  if (own === own.toUpperCase()) return other.toUpperCase();
  return /^[A-Z]/.test(own) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

function written(number: number): string {
  let [rest, letters] = [number + mostWords, ''];
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) letters += syllables[rest % syllables.length] ?? '';
  return letters;
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0) % 1_000_000_007;
}
