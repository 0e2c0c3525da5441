import { fold } from './fold.ts';
import { writeNumber } from './numbers.ts';

/** A word ends at a tag's or an attribute's bounds: what is the same on all pages is one word, and so is what varies. */
const word = /[^<>"]*[<>"]|[^<>"]+/g;
const between = '\u0000';

/**
 * Texts as one bundle: each word once, and each text as a row of numbers, 0 for the next new word. Two pages of one form are nearly the same row.
 * What it returns is to be compressed; `Bundle` reads it.
 */
export function writeBundle(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const known = new Map<string, number>();
  const rows: number[] = [];
  const head: number[] = [];
  writeNumber(head, texts.length);
  for (const text of texts) {
    if (text.includes(between)) throw new RangeError(`A text holds the character that stands between words: ${text.slice(0, 80)}`);
    const words = text.match(word) ?? [];
    writeNumber(head, words.length);
    for (const each of words) {
      const number = known.get(each);
      writeNumber(rows, number ?? 0);
      if (number === undefined) known.set(each, known.size + 1);
    }
  }
  const [row, words] = [fold(Uint8Array.from(rows)), fold(new TextEncoder().encode([...known.keys()].join(between)))];
  const lengths: number[] = [];
  writeNumber(lengths, head.length);
  writeNumber(lengths, row.length);
  const bytes = new Uint8Array(lengths.length + head.length + row.length + words.length);
  bytes.set(lengths);
  bytes.set(head, lengths.length);
  bytes.set(row, lengths.length + head.length);
  bytes.set(words, lengths.length + head.length + row.length);
  return bytes;
}
