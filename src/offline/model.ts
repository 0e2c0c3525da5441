/** How far back the contexts of a byte reach. */
const reaches = [1, 2, 3];
const contexts = reaches.length + 1;

const mostSeen = 12;
const pace = 3 / 256 / 4096;
const squashed = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975, 4022, 4050, 4068,
  4079, 4085, 4089, 4092, 4093, 4094,
];
// Tables of whole numbers, not `Math.exp`: every browser has to come to the same numbers as the build.
const squash = Int16Array.from({ length: 4096 }, (_, at) => {
  const [step, rest] = [at >> 7, at & 127];
  return ((squashed[step] ?? 0) * (128 - rest) + (squashed[step + 1] ?? 4094) * rest + 64) >> 7;
});
const stretch = new Float64Array(4096).fill(2047 / 256);
for (let at = 0, from = 0; at < 4096; at += 1) {
  const to = squash[at] ?? 0;
  for (; from <= to; from += 1) stretch[from] = (at - 2048) / 256;
}
/** How much one more bit says where so many were seen; never less than after the twelfth, since pages of one kind stand beside each other. */
const shares = Float64Array.from({ length: mostSeen + 1 }, (_, seen) => 1 / (seen + 1.5));

/**
 * Foretells a byte bit by bit from the bytes before it: what followed on the last 1, 2 and 3 bytes and on the word so far, mixed by how
 * well each did. Writer and reader feed it the same bits and so get the same numbers.
 */
export class Model {
  readonly #bits: number;
  /** For each context and what is known of the byte: the chance of a 1 in 22 bits, and in ten how often it was seen. */
  readonly #chances: Int32Array;
  readonly #weights = new Float64Array(256 * contexts).fill(0.3);
  readonly #bases = new Int32Array(contexts);
  readonly #halves = new Int32Array(contexts);
  readonly #places = new Int32Array(contexts);
  readonly #inputs = new Float64Array(contexts);
  /** The bits of the byte that are known, after a 1; and of its half. */
  #known = 1;
  #node = 1;
  #chance = 2048;

  constructor(bits: number) {
    this.#bits = bits;
    this.#chances = new Int32Array(contexts << bits).fill(1 << 31);
  }

  /** Begins the byte that comes after those up to `at`. */
  begin(bytes: Uint8Array, at: number): void {
    const bases = this.#bases;
    let hash = 0;
    let back = 1;
    for (let index = 0; index < contexts - 1; index += 1) {
      for (const reach = reaches[index] ?? 0; back <= reach; back += 1) hash = mixed(hash, at >= back ? (bytes[at - back] ?? 0) : 0);
      bases[index] = mixed(hash, index);
    }
    let word = 0;
    for (let from = at - 1, end = at - 16; from >= 0 && from >= end; from -= 1) {
      const letter = (bytes[from] ?? 0) | 32;
      if (letter < 97 || letter > 122) break;
      word = mixed(word, letter);
    }
    bases[contexts - 1] = mixed(word, 99);
    this.#known = 1;
  }

  /** The chance that the next bit is a 1, of 4096. */
  chance(): number {
    const known = this.#known;
    if (known === 1 || (known >= 16 && known < 32)) this.#beginHalf(known);
    const node = this.#node;
    const halves = this.#halves;
    const places = this.#places;
    const inputs = this.#inputs;
    const weights = this.#weights;
    const chances = this.#chances;
    const weight = known * contexts;
    let sum = 0;
    for (let index = 0; index < contexts; index += 1) {
      const place = (halves[index] ?? 0) + node;
      const says = stretch[(chances[place] ?? 0) >>> 20] ?? 0;
      places[index] = place;
      inputs[index] = says;
      sum += (weights[weight + index] ?? 0) * says;
    }
    const at = Math.max(-2047, Math.min(2047, Math.round(sum * 256)));
    this.#chance = squash[at + 2048] ?? 2048;
    return this.#chance;
  }

  /** Within half a byte the chances lie beside each other, so that memory is asked once. */
  #beginHalf(known: number): void {
    this.#node = 1;
    const own = Math.imul(known, 0x3d4d51cb);
    const shift = 36 - this.#bits;
    for (let index = 0; index < contexts; index += 1)
      this.#halves[index] = (index << this.#bits) + ((Math.imul(((this.#bases[index] ?? 0) + own) | 0, 0x2c1b3c6d) >>> shift) << 4);
  }

  /** Learns what the bit was of which `chance` was asked. */
  learn(bit: number): void {
    const places = this.#places;
    const inputs = this.#inputs;
    const weights = this.#weights;
    const chances = this.#chances;
    const error = ((bit << 12) - this.#chance) * pace;
    const weight = this.#known * contexts;
    const aim = bit ? 4194303 : 0;
    for (let index = 0; index < contexts; index += 1) {
      weights[weight + index] = (weights[weight + index] ?? 0) + error * (inputs[index] ?? 0);
      const place = places[index] ?? 0;
      const value = chances[place] ?? 0;
      const chance = value >>> 10;
      const seen = value & 1023;
      chances[place] = ((chance + (((aim - chance) * (shares[seen] ?? 0)) | 0)) << 10) | (seen < mostSeen ? seen + 1 : seen);
    }
    this.#known = this.#known * 2 + bit;
    this.#node = this.#node * 2 + bit;
  }
}

const mixed = (hash: number, byte: number): number => Math.imul(hash ^ Math.imul(byte + 1, 0x9e3779b1), 0x85ebca6b) ^ (byte >>> 3);
