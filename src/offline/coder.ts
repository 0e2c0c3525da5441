import type { Model } from './model.ts';

/** Writes or reads the byte that comes after those up to `at`, as the model foretells it. A reader is given no byte. */
export interface Coder {
  code(model: Model, bytes: Uint8Array, at: number, byte?: number): number;
}

const all = 0xffffffff;

/** Writes bytes as one long number, each bit by its chance: what was foretold well costs next to nothing. */
export class CodeWriter implements Coder {
  readonly written: number[] = [];
  #low = 0;
  #high = all;

  code(model: Model, bytes: Uint8Array, at: number, byte = 0): number {
    model.begin(bytes, at);
    for (let shift = 7; shift >= 0; shift -= 1) {
      const bit = (byte >> shift) & 1;
      const middle = middleOf(this.#low, this.#high, model.chance());
      if (bit) this.#high = middle;
      else this.#low = middle + 1;
      model.learn(bit);
      for (; this.#low >>> 24 === this.#high >>> 24; this.#low = (this.#low << 8) >>> 0, this.#high = ((this.#high << 8) | 255) >>> 0)
        this.written.push(this.#high >>> 24);
    }
    return byte;
  }

  /** Nothing comes after this. */
  end(): void {
    for (let shift = 24; shift >= 0; shift -= 8) this.written.push((this.#high >>> shift) & 255);
  }
}

/** Reads what `CodeWriter` wrote. */
export class CodeReader implements Coder {
  readonly #coded: Uint8Array;
  #at: number;
  #low = 0;
  #high = all;
  #value = 0;

  constructor(coded: Uint8Array, at: number) {
    this.#coded = coded;
    this.#at = at;
    for (let count = 0; count < 4; count += 1) this.#take();
  }

  code(model: Model, bytes: Uint8Array, at: number): number {
    model.begin(bytes, at);
    let byte = 0;
    for (let shift = 7; shift >= 0; shift -= 1) {
      const middle = middleOf(this.#low, this.#high, model.chance());
      const bit = this.#value <= middle ? 1 : 0;
      if (bit) this.#high = middle;
      else this.#low = middle + 1;
      model.learn(bit);
      byte = (byte << 1) | bit;
      for (; this.#low >>> 24 === this.#high >>> 24; this.#low = (this.#low << 8) >>> 0, this.#high = ((this.#high << 8) | 255) >>> 0)
        this.#take();
    }
    return byte;
  }

  #take(): void {
    const byte = this.#coded[this.#at];
    if (byte === undefined) throw new RangeError(`A bundle ends at ${this.#at}, in the middle of a byte`);
    this.#at += 1;
    this.#value = ((this.#value << 8) | byte) >>> 0;
  }
}

const middleOf = (low: number, high: number, chance: number): number => low + Math.floor((high - low) / 4096) * chance;
