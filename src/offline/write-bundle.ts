import { fold } from './fold.ts';
import { NumberWriter } from './numbers.ts';

/** A word ends at a tag's or an attribute's bounds: what is the same on all pages is one word, and so is what varies. */
const word = /[^<>"]*[<>"]|[^<>"]+/g;
const between = '\u0000';

/**
 * Texts as one bundle: each word once, and each text as a row of numbers, 0 for the next new word. Two pages of one form are nearly the same row.
 * What it comes to is to be compressed; `Bundle` reads it.
 */
export class BundleWriter {
  readonly #known = new Map<string, number>();
  readonly #rows = new NumberWriter();
  readonly #counts = new NumberWriter();
  #texts = 0;

  add(text: string): void {
    if (text.includes(between)) throw new RangeError(`A text holds the character that stands between words: ${text.slice(0, 80)}`);
    const words = text.match(word) ?? [];
    this.#texts += 1;
    this.#counts.write(words.length);
    for (const each of words) {
      const number = this.#known.get(each);
      this.#rows.write(number ?? 0);
      if (number === undefined) this.#known.set(each, this.#known.size + 1);
    }
  }

  end(): Uint8Array<ArrayBuffer> {
    const [row, words] = [fold(this.#rows.bytes()), fold(new TextEncoder().encode([...this.#known.keys()].join(between)))];
    const texts = new NumberWriter();
    texts.write(this.#texts);
    const head = [texts.bytes(), this.#counts.bytes()] as const;
    const lengths = new NumberWriter();
    for (const length of [head[0].length + head[1].length, row.length]) lengths.write(length);
    return joined([lengths.bytes(), ...head, row, words]);
  }
}

/** Texts as one bundle. */
export function writeBundle(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const writer = new BundleWriter();
  for (const text of texts) writer.add(text);
  return writer.end();
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
