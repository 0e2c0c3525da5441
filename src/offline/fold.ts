import { writeNumber } from './numbers.ts';
import { Runs } from './runs.ts';

/** A shorter repetition costs more than it saves; one that goes on where the one before ended costs less. */
const shortest = 10;
const shortestOn = 6;
/** So many earlier places are tried: a number of one byte names each. */
const mostTried = 126;

interface Repetition {
  readonly from: number;
  readonly length: number;
  /** 0: it goes on where the one before ended; else which of the places with the same bytes before them it is. */
  readonly place: number;
  readonly gain: number;
}

/**
 * Writes repetitions as references, however far back they are: gzip, which comes after this, looks back 32 kB and no further.
 * Pages of one kind are alike over megabytes. `unfold` is the way back.
 */
export function fold(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const runs = new Runs(bytes, shortest);
  const gaps: number[] = [];
  const lengths: number[] = [];
  const which: number[] = [];
  const plain: number[] = [];
  let count = 0;
  let done = 0;
  let expected = 0;
  for (let at = 0; at < bytes.length;) {
    let found = best(bytes, runs, at, expected + at - done);
    runs.add(at);
    if (!found) {
      plain.push(bytes[at] ?? 0);
      at += 1;
      continue;
    }
    // One that begins a byte later may be longer.
    const later = best(bytes, runs, at + 1, expected + at + 1 - done);
    if (later && later.gain > found.gain + 1) {
      plain.push(bytes[at] ?? 0);
      at += 1;
      runs.add(at);
      found = later;
    }
    writeNumber(gaps, at - done);
    writeNumber(lengths, found.length);
    writeNumber(which, found.place);
    for (let index = 1; index < found.length; index += 1) runs.add(at + index);
    at += found.length;
    expected = found.from + found.length;
    done = at;
    count += 1;
  }
  const head: number[] = [];
  for (const number of [bytes.length, count, gaps.length, lengths.length, which.length]) writeNumber(head, number);
  return Uint8Array.from([head, gaps, lengths, which, plain].flat());
}

/** The repetition that saves most: a far place costs more bits. */
function best(bytes: Uint8Array, runs: Runs, at: number, expected: number): Repetition | null {
  const on = expected < at ? alike(bytes, expected, at) : 0;
  let found: Repetition | null = on < shortestOn ? null : { from: expected, length: on, place: 0, gain: on + 2 };
  runs.each(at, (from, place) => {
    if (place > mostTried) return false;
    const cost = place === 1 ? 0 : place < 5 ? 1 : place < 17 ? 2 : 3;
    // Where it has to be better than what was found, most differ.
    const last = found ? found.gain + cost : shortest - 1;
    if (bytes[from + last] !== bytes[at + last]) return true;
    const length = alike(bytes, from, at);
    const gain = length - cost;
    if (length >= shortest && (!found || gain > found.gain)) found = { from, length, place, gain };
    return true;
  });
  return found;
}

/** How many bytes are the same from two places on. */
function alike(bytes: Uint8Array, from: number, at: number): number {
  let length = 0;
  while (at + length < bytes.length && bytes[from + length] === bytes[at + length]) length += 1;
  return length;
}
