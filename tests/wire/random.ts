/** A list that is not empty. */
export interface Some<T> extends ArrayLike<T> {
  readonly 0: T;
}

/** Numbers that look like chance and are the same for the same seed everywhere. */
export interface Random {
  /** A whole number, both bounds included. */
  whole(from: number, to: number): number;
  chance(share: number): boolean;
  one<T>(list: Some<T>): T;
  /** Some of a list in its order, at least one. */
  some<T>(list: Some<T>): T[];
  bytes(count: number): Uint8Array;
}

/** The generator mulberry32 (public domain, Tommy Ettinger). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const word = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const whole = (from: number, to: number): number => from + Math.floor((word() / 2 ** 32) * (to - from + 1));
  const one = <T>(list: Some<T>): T => list[whole(0, list.length - 1)] ?? list[0];
  const chance = (share: number): boolean => word() < share * 2 ** 32;
  return {
    whole,
    chance,
    one,
    some: (list) => {
      const share = whole(20, 90) / 100;
      const found = Array.from(list).filter(() => chance(share));
      return found.length > 0 ? found : [one(list)];
    },
    bytes: (count) => {
      const found = new Uint8Array(count);
      for (let at = 0; at < count; at += 4) {
        const value = word();
        for (let index = at; index < Math.min(count, at + 4); index += 1) found[index] = value >>> (8 * (index - at));
      }
      return found;
    },
  };
}
