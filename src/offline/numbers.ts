/** Numbers as bytes: seven bits each, the lowest first, and the eighth says that more follow. */
export function writeNumber(into: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    into.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  into.push(rest);
}

/** Writes many of them: bytes, where a list of numbers would take eight times as much. */
export class NumberWriter {
  #bytes = new Uint8Array(1_024);
  #length = 0;

  write(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#put((rest & 127) | 128);
    this.#put(rest);
  }

  /** What was written so far. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  #put(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const longer = new Uint8Array(2 * this.#length);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[this.#length++] = byte;
  }
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
