import { writeNumber } from './numbers.ts';

/** So many bytes decide where to look for a repetition; a shorter one than `shortest` costs more than it saves. */
const keyLength = 8;
const shortest = 20;
/** So many earlier places are tried; more finds little. */
const mostTried = 32;
const keyBits = 18;

/**
 * Writes repetitions as references, however far back they are: gzip, which comes after this, looks back 32 kB and no further.
 * Pages of one kind are alike over megabytes. `unfold` is the way back.
 */
export function fold(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const places = new Places(bytes);
  const gaps: number[] = [];
  const lengths: number[] = [];
  const shifts: number[] = [];
  const plain: number[] = [];
  let count = 0;
  let done = 0;
  let expected = 0;
  for (let at = 0; at + keyLength <= bytes.length;) {
    const found = places.best(at, expected + at - done);
    if (!found) {
      places.add(at);
      at += 1;
      continue;
    }
    let back = 0;
    while (at - back > done && found.from - back > 0 && bytes[found.from - back - 1] === bytes[at - back - 1]) back += 1;
    const [start, from, length] = [at - back, found.from - back, found.length + back];
    writeNumber(gaps, start - done);
    writeNumber(lengths, length);
    // Most repetitions go on where the one before ended, so that what is left of the place is a small number.
    const shift = from - (expected + start - done);
    writeNumber(shifts, shift < 0 ? -2 * shift - 1 : 2 * shift);
    for (let index = done; index < start; index += 1) plain.push(bytes[index] ?? 0);
    for (; at < start + length; at += 1) places.add(at);
    expected = from + length;
    done = at;
    count += 1;
  }
  for (let index = done; index < bytes.length; index += 1) plain.push(bytes[index] ?? 0);
  const head: number[] = [];
  for (const number of [bytes.length, count, gaps.length, lengths.length, shifts.length]) writeNumber(head, number);
  return Uint8Array.from([head, gaps, lengths, shifts, plain].flat());
}

/** Where each key was met before, the latest first. */
class Places {
  readonly #bytes: Uint8Array;
  readonly #latest = new Int32Array(2 ** keyBits).fill(-1);
  readonly #before: Int32Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#before = new Int32Array(bytes.length).fill(-1);
  }

  add(at: number): void {
    if (at + keyLength > this.#bytes.length) return;
    const key = this.#key(at);
    this.#before[at] = this.#latest[key] ?? -1;
    this.#latest[key] = at;
  }

  /** The repetition that saves most, near to where one is expected: far places cost more bytes. */
  best(at: number, expected: number): { from: number; length: number } | null {
    let best: { from: number; length: number; gain: number } | null = null;
    let from = this.#latest[this.#key(at)] ?? -1;
    for (let tried = 0; from >= 0 && tried < mostTried; tried += 1, from = this.#before[from] ?? -1) {
      let length = 0;
      while (at + length < this.#bytes.length && this.#bytes[from + length] === this.#bytes[at + length]) length += 1;
      const distance = Math.abs(from - expected);
      const gain = length - (distance < 64 ? 0 : distance < 2 ** 13 ? 8 : distance < 2 ** 20 ? 14 : 20);
      if (length >= shortest && (!best || gain > best.gain)) best = { from, length, gain };
    }
    return best;
  }

  #key(at: number): number {
    let key = 0;
    for (let index = at; index < at + keyLength; index += 1) key = Math.imul(key ^ (this.#bytes[index] ?? 0), 0x9e3779b1) ^ (key >>> 13);
    return key >>> (32 - keyBits);
  }
}
