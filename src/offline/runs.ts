import { placeKeyOf, placeKeys } from './places.ts';

const keyBits = 20;

/**
 * What `fold` looks for: earlier places with the same bytes before them, as `Places` finds them and in its order, but only those at which a
 * run of some length begins alike. Most places of a chain do not, and these need not be looked at one after the other.
 */
export class Runs {
  readonly #bytes: Uint8Array;
  /** Of the run that begins at each place, and of what stands before it. */
  readonly #hashes: Int32Array;
  /** How many places have the same bytes before them and come no later. */
  readonly #ordinals: Int32Array;
  readonly #next: Int32Array;
  readonly #counts = new Int32Array(placeKeys);
  readonly #latest = new Int32Array(2 ** keyBits).fill(-1);

  constructor(bytes: Uint8Array, length: number) {
    this.#bytes = bytes;
    this.#hashes = hashesOf(bytes, length);
    this.#ordinals = new Int32Array(bytes.length);
    this.#next = new Int32Array(bytes.length);
  }

  /** Places are added in their order. */
  add(place: number): void {
    const before = placeKeyOf(wordBefore(this.#bytes, place));
    const count = (this.#counts[before] ?? 0) + 1;
    this.#counts[before] = count;
    this.#ordinals[place] = count;
    const hash = (this.#hashes[place] = mixed(this.#hashes[place] ?? 0, before));
    const key = keyOf(hash);
    this.#next[place] = this.#latest[key] ?? -1;
    this.#latest[key] = place;
  }

  /**
   * The repetitions that may begin at a place which was not added yet, the latest first. `visit` is told where, and which of the places with the
   * same bytes before them it is; it says whether to go on.
   */
  each(at: number, visit: (from: number, place: number) => boolean): void {
    const before = placeKeyOf(wordBefore(this.#bytes, at));
    const hash = mixed(this.#hashes[at] ?? 0, before);
    const count = (this.#counts[before] ?? 0) + 1;
    for (let from = this.#latest[keyOf(hash)] ?? -1; from >= 0; from = this.#next[from] ?? -1) {
      if (this.#hashes[from] !== hash || placeKeyOf(wordBefore(this.#bytes, from)) !== before) continue;
      if (!visit(from, count - (this.#ordinals[from] ?? 0))) return;
    }
  }
}

const factor = 0x9e3779b1;

/** A hash of the so many bytes that begin at each place; 0 where the text ends before. */
function hashesOf(bytes: Uint8Array, length: number): Int32Array {
  const hashes = new Int32Array(bytes.length);
  let leaving = 1;
  for (let index = 0; index < length; index += 1) leaving = Math.imul(leaving, factor);
  let hash = 0;
  for (let end = 0; end < bytes.length; end += 1) {
    hash = (Math.imul(hash, factor) + (bytes[end] ?? 0)) | 0;
    if (end >= length) hash = (hash - Math.imul(bytes[end - length] ?? 0, leaving)) | 0;
    if (end >= length - 1) hashes[end - length + 1] = hash;
  }
  return hashes;
}

const wordBefore = (bytes: Uint8Array, at: number): number =>
  ((bytes[at - 4] ?? 0) << 24) | ((bytes[at - 3] ?? 0) << 16) | ((bytes[at - 2] ?? 0) << 8) | (bytes[at - 1] ?? 0);
const mixed = (hash: number, before: number): number => Math.imul(hash ^ before, 0x85ebca6b) ^ (hash >>> 15);
const keyOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - keyBits);
