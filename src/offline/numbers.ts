/** Numbers as bytes: seven bits each, the lowest first, and the eighth says that more follow. */
export function writeNumber(into: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    into.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  into.push(rest);
}

/** Reads what `writeNumber` wrote, one number after the other. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  next(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.at];
      if (byte === undefined) throw new RangeError(`A bundle ends at ${this.at}, in the middle of a number`);
      this.at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }
}
