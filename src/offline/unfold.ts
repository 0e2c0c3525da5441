import { NumberReader } from './numbers.ts';
import { Places } from './places.ts';

/** So many plain bytes come between two rests of `unfolding`. */
const betweenRests = 1_024;

/** The five numbers with which a folded text begins, and how long it is without its plain bytes. */
export function headOf(folded: Uint8Array): {
  total: number;
  count: number;
  gapsAt: number;
  lengthsAt: number;
  whichAt: number;
  plainAt: number;
} {
  const head = new NumberReader(folded);
  const [total, count] = [head.next(), head.next()];
  const [gapBytes, lengthBytes, whichBytes] = [head.next(), head.next(), head.next()];
  const [gapsAt, lengthsAt] = [head.at, head.at + gapBytes];
  const whichAt = lengthsAt + lengthBytes;
  return { total, count, gapsAt, lengthsAt, whichAt, plainAt: whichAt + whichBytes };
}

/** What `fold` was given. */
export function unfold(folded: Uint8Array): Uint8Array<ArrayBuffer> {
  let { plainAt } = headOf(folded);
  const work = unfolding(folded, () => folded[plainAt++] ?? 0);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Unfolds, with rests; each plain byte is asked for when all before it are there. */
export function* unfolding(
  folded: Uint8Array,
  plain: (bytes: Uint8Array, at: number) => number,
): Generator<undefined, Uint8Array<ArrayBuffer>, undefined> {
  const { total, count, gapsAt, lengthsAt, whichAt } = headOf(folded);
  const [gaps, lengths, which] = [gapsAt, lengthsAt, whichAt].map((at) => new NumberReader(folded, at)) as [
    NumberReader,
    NumberReader,
    NumberReader,
  ];
  const bytes = new Uint8Array(total);
  const places = new Places(total);
  let done = 0;
  let expected = 0;
  let asked = 0;
  for (let index = 0; index <= count; index += 1) {
    // After the last repetition all that remains is plain.
    const gap = index < count ? gaps.next() : total - done;
    for (const end = done + gap; done < end; done += 1) {
      const byte = plain(bytes, done);
      places.add(byte);
      bytes[done] = byte;
      if ((asked += 1) % betweenRests === 0) yield;
    }
    if (index === count) return bytes;
    const [length, place] = [lengths.next(), which.next()];
    let from = place ? places.first() : expected + gap;
    for (let tried = 1; tried < place; tried += 1) from = places.before(from);
    if (from < 0 || from >= done) throw new RangeError(`A bundle repeats what stands at ${from}, which it does not hold yet`);
    // Byte by byte: a repetition may reach into itself.
    for (const end = done + length; done < end; done += 1, from += 1) {
      const byte = bytes[from] ?? 0;
      places.add(byte);
      bytes[done] = byte;
    }
    expected = from;
  }
  return bytes;
}
