/** Random choices that are the same for the same seed. */
export interface Chance {
  /** Below `limit`, from 0. */
  below(limit: number): number;
  one<T>(from: readonly T[]): T;
  /** Some of them, at least `least`, each once, in any order. */
  some<T>(from: readonly T[], least: number, most: number): T[];
  /** Whether something happens that happens so often in a hundred. */
  happens(percent: number): boolean;
}

/** Mulberry32, begun by a text. */
export function chanceOf(seed: string): Chance {
  let state = Array.from(seed).reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const one = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  return {
    below,
    one,
    some: (from, least, most) => {
      const left = [...from];
      const count = least + below(Math.min(most, left.length) - least + 1);
      return Array.from({ length: count }, () => left.splice(below(left.length), 1)).flat();
    },
    happens: (percent) => below(100) < percent,
  };
}
