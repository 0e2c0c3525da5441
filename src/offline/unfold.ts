import { NumberReader } from './numbers.ts';
import { Places } from './places.ts';

/** What `fold` was given. */
export function unfold(folded: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new NumberReader(folded);
  const [total, count] = [head.next(), head.next()];
  const [gapBytes, lengthBytes, whichBytes] = [head.next(), head.next(), head.next()];
  const gaps = new NumberReader(folded, head.at);
  const lengths = new NumberReader(folded, head.at + gapBytes);
  const which = new NumberReader(folded, head.at + gapBytes + lengthBytes);
  let plain = head.at + gapBytes + lengthBytes + whichBytes;
  const bytes = new Uint8Array(total);
  const places = new Places(total);
  let done = 0;
  let expected = 0;
  for (let index = 0; index < count; index += 1) {
    const [gap, length, place] = [gaps.next(), lengths.next(), which.next()];
    for (const end = done + gap; done < end; done += 1, plain += 1) {
      const byte = folded[plain] ?? 0;
      places.add(byte);
      bytes[done] = byte;
    }
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
  bytes.set(folded.subarray(plain), done);
  return bytes;
}
