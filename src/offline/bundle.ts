import { NumberReader } from './numbers.ts';
import { unfold } from './unfold.ts';

/** A bundle that `writeBundle` wrote, open: any of its texts by its place. */
export class Bundle {
  readonly #words: readonly string[];
  readonly #row: Uint32Array;
  /** Where each text begins in the row, and how many words were new before it. */
  readonly #starts: readonly { readonly at: number; readonly known: number }[];

  constructor(bytes: Uint8Array) {
    const lengths = new NumberReader(bytes);
    const [headLength, rowLength] = [lengths.next(), lengths.next()];
    const head = new NumberReader(bytes, lengths.at);
    const rows = lengths.at + headLength;
    const counts = Array.from({ length: head.next() }, () => head.next());
    this.#words = new TextDecoder('utf-8', { ignoreBOM: true }).decode(unfold(bytes.subarray(rows + rowLength))).split('\u0000');
    const row = new NumberReader(unfold(bytes.subarray(rows, rows + rowLength)));
    this.#row = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
    const starts: { at: number; known: number }[] = [];
    let [at, known] = [0, 0];
    for (const count of counts) {
      starts.push({ at, known });
      for (const end = at + count; at < end; at += 1) if ((this.#row[at] = row.next()) === 0) known += 1;
    }
    starts.push({ at, known });
    this.#starts = starts;
  }

  text(index: number): string {
    const [start, end] = [this.#starts[index], this.#starts[index + 1]];
    if (!start || !end) throw new RangeError(`A bundle of ${this.#starts.length - 1} texts has none at ${index}`);
    let { known } = start;
    let text = '';
    for (const number of this.#row.subarray(start.at, end.at)) text += this.#words[number === 0 ? known++ : number - 1] ?? '';
    return text;
  }
}
