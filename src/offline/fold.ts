import { writeNumber } from './numbers.ts';
import { Places } from './places.ts';

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
  const places = new Places(bytes.length);
  const gaps: number[] = [];
  const lengths: number[] = [];
  const which: number[] = [];
  const plain: number[] = [];
  let count = 0;
  let done = 0;
  let expected = 0;
  for (let at = 0; at < bytes.length;) {
    let found = best(bytes, places, at, expected + at - done);
    places.add(bytes[at] ?? 0);
    if (!found) {
      plain.push(bytes[at] ?? 0);
      at += 1;
      continue;
    }
    // One that begins a byte later may be longer.
    const later = best(bytes, places, at + 1, expected + at + 1 - done);
    if (later && later.gain > found.gain + 1) {
      plain.push(bytes[at] ?? 0);
      at += 1;
      places.add(bytes[at] ?? 0);
      found = later;
    }
    writeNumber(gaps, at - done);
    writeNumber(lengths, found.length);
    writeNumber(which, found.place);
    for (let index = 1; index < found.length; index += 1) places.add(bytes[at + index] ?? 0);
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
function best(bytes: Uint8Array, places: Places, at: number, expected: number): Repetition | null {
  const lengthFrom = (from: number): number => {
    let length = 0;
    while (at + length < bytes.length && bytes[from + length] === bytes[at + length]) length += 1;
    return length;
  };
  const on = expected < at ? lengthFrom(expected) : 0;
  let found: Repetition | null = on < shortestOn ? null : { from: expected, length: on, place: 0, gain: on + 2 };
  let from = places.first();
  for (let place = 1; from >= 0 && place <= mostTried; place += 1, from = places.before(from)) {
    if (found && bytes[from + found.length] !== bytes[at + found.length]) continue;
    const length = lengthFrom(from);
    const gain = length - (place === 1 ? 0 : place < 5 ? 1 : place < 17 ? 2 : 3);
    if (length >= shortest && (!found || gain > found.gain)) found = { from, length, place, gain };
  }
  return found;
}
