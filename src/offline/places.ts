const keyBits = 18;
export const placeKeys = 2 ** keyBits;

/**
 * The places of a text by the four bytes before them, the latest first: writer and reader find the same ones in the same order,
 * so that a small number names one. Places are added in their order, each with the byte that stands there.
 */
export class Places {
  readonly #latest = new Int32Array(2 ** keyBits).fill(-1);
  readonly #next: Int32Array;
  #word = 0;
  #count = 0;

  constructor(length: number) {
    this.#next = new Int32Array(length);
  }

  /** The latest of those with the same bytes before them as the next one has; -1 where there is none. */
  first(): number {
    return this.#latest[placeKeyOf(this.#word)] ?? -1;
  }

  /** The one before that. */
  before(place: number): number {
    return this.#next[place] ?? -1;
  }

  add(byte: number): void {
    const key = placeKeyOf(this.#word);
    this.#next[this.#count] = this.#latest[key] ?? -1;
    this.#latest[key] = this.#count;
    this.#count += 1;
    this.#word = (this.#word << 8) | byte;
  }
}

/** The chain in which a place is, by the four bytes before it. */
export const placeKeyOf = (word: number): number => Math.imul(word, 0x9e3779b1) >>> (32 - keyBits);
