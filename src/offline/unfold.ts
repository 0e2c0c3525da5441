import { NumberReader } from './numbers.ts';

/** What `fold` was given. */
export function unfold(folded: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new NumberReader(folded);
  const [total, count] = [head.next(), head.next()];
  const [gapBytes, lengthBytes, shiftBytes] = [head.next(), head.next(), head.next()];
  const gaps = new NumberReader(folded, head.at);
  const lengths = new NumberReader(folded, head.at + gapBytes);
  const shifts = new NumberReader(folded, head.at + gapBytes + lengthBytes);
  let plain = head.at + gapBytes + lengthBytes + shiftBytes;
  const bytes = new Uint8Array(total);
  let done = 0;
  let expected = 0;
  for (let index = 0; index < count; index += 1) {
    const [gap, length, shift] = [gaps.next(), lengths.next(), shifts.next()];
    bytes.set(folded.subarray(plain, plain + gap), done);
    plain += gap;
    done += gap;
    const from = expected + gap + (shift % 2 ? -(shift + 1) / 2 : shift / 2);
    if (from < 0 || from >= done) throw new RangeError(`A bundle repeats what stands at ${from}, which it does not hold yet`);
    // Byte by byte where a repetition reaches into itself.
    if (from + length <= done) bytes.copyWithin(done, from, from + length);
    else for (let offset = 0; offset < length; offset += 1) bytes[done + offset] = bytes[from + offset] ?? 0;
    done += length;
    expected = from + length;
  }
  bytes.set(folded.subarray(plain), done);
  return bytes;
}
