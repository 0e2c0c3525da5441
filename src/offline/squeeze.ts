import type { Coder } from './coder.ts';
import { CodeReader, CodeWriter } from './coder.ts';
import { Model } from './model.ts';
import { NumberReader, writeNumber } from './numbers.ts';
import { headOf, unfolding } from './unfold.ts';

/** A folded text in a bundle: where it begins, where its plain bytes do, and where it ends. */
interface Section {
  readonly from: number;
  readonly plainAt: number;
  readonly to: number;
}

const betweenRests = 1_024;
/** A model with two to the power of this many chances a context takes 16 MB, for as long as the bundle is unpacked. */
const mostBits = 20;

/** A bundle as it travels: what `writeBundle` wrote, each byte by how well those before it foretell it. A fifth less than gzip makes of it. */
export function squeeze(bundle: Uint8Array): Uint8Array<ArrayBuffer> {
  const lengths = new NumberReader(bundle);
  const [headLength, rowLength] = [lengths.next(), lengths.next()];
  const rowAt = lengths.at + headLength;
  const wordsAt = rowAt + rowLength;
  const bounds = [
    rowAt,
    rowAt + headOf(bundle.subarray(rowAt, wordsAt)).plainAt,
    wordsAt,
    wordsAt + headOf(bundle.subarray(wordsAt)).plainAt,
    bundle.length,
  ];
  const writer = new CodeWriter();
  const work = coding(writer, new Uint8Array(bundle.length), bounds, bundle);
  while (!work.next().done);
  writer.end();
  const head: number[] = [];
  for (const bound of bounds) writeNumber(head, bound);
  const squeezed = new Uint8Array(head.length + writer.written.length);
  squeezed.set(head);
  squeezed.set(writer.written, head.length);
  return squeezed;
}

/** What `squeeze` was given. It takes seconds on a phone, so `rest` is called between pieces, and what else is asked is answered then. */
export async function unsqueeze(squeezed: Uint8Array, rest: () => Promise<void>): Promise<Uint8Array<ArrayBuffer>> {
  const head = new NumberReader(squeezed);
  const bounds = Array.from({ length: 5 }, () => head.next());
  const bytes = new Uint8Array(bounds.at(-1) ?? 0);
  const work = coding(new CodeReader(squeezed, head.at), bytes, bounds);
  while (!work.next().done) await rest();
  return bytes;
}

/** Fills `bytes`, by what is given or by what was written. */
function* coding(coder: Coder, bytes: Uint8Array, bounds: readonly number[], given?: Uint8Array): Generator<undefined, void, undefined> {
  const [rowAt = 0, rowPlainAt = 0, wordsAt = 0, wordsPlainAt = 0, end = 0] = bounds;
  yield* numbers(coder, bytes, 0, rowAt, given);
  for (const { from, plainAt, to } of [
    { from: rowAt, plainAt: rowPlainAt, to: wordsAt },
    { from: wordsAt, plainAt: wordsPlainAt, to: end },
  ] satisfies Section[]) {
    yield* numbers(coder, bytes, from, plainAt, given);
    const model = modelFor(to - plainAt);
    let next = plainAt;
    // A plain byte is foretold by what stands before it in the text, not by the plain byte before it.
    yield* unfolding(bytes.subarray(from, to), (text, at) => {
      const byte = coder.code(model, text, at, given?.[next]);
      bytes[next++] = byte;
      return byte;
    });
  }
}

function* numbers(coder: Coder, bytes: Uint8Array, from: number, to: number, given?: Uint8Array): Generator<undefined, void, undefined> {
  const model = modelFor(to - from);
  for (let at = from; at < to; at += 1) {
    bytes[at] = coder.code(model, bytes, at, given?.[at]);
    if ((at - from + 1) % betweenRests === 0) yield;
  }
}

/** More bytes need more room: in too little of it chances of different contexts mix; to clear too much takes longer than to use it. */
function modelFor(bytes: number): Model {
  return new Model(Math.min(mostBits, Math.max(10, 34 - Math.clz32(bytes))));
}
