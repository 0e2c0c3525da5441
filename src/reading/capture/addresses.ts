import { hex, mixed, uint16, uint32 } from './bytes.ts';

/** More addresses than these in one file are a scan of the Internet: packets of later ones are only counted. */
const mostAddresses = 50_000;

/** Gives addresses small numbers; -1 where there are too many. */
export interface Addresses {
  of4(bytes: Uint8Array, at: number): number;
  of6(bytes: Uint8Array, at: number): number;
  text(number: number): string;
}

/** A power of two, so large that most addresses stand where they are looked for first. */
const places = 1 << 17;

export function createAddresses(): Addresses {
  // A Map would make an object of each address that it is asked for: with these, of ten million packets none.
  // An address and, beside it, its number and one: both are in one line of the processor's cache.
  const known4 = new Int32Array(2 * places);
  const known6 = new Map<string, number>();
  const texts: string[] = [];

  const add = (text: string): number => {
    if (texts.length >= mostAddresses) return -1;
    return texts.push(text) - 1;
  };

  return {
    of4: (bytes, at) => {
      const value = uint32(bytes, at) | 0;
      let place = mixed(value) << 1;
      for (; known4[(place &= 2 * places - 1) + 1] && known4[place] !== value; place += 2);
      let number = (known4[place + 1] ?? 0) - 1;
      if (number < 0) {
        number = add(`${value >>> 24}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`);
        known4[place] = value;
        known4[place + 1] = number + 1;
      }
      return number;
    },
    of6: (bytes, at) => {
      const key = hex(bytes, at, at + 16);
      let number = known6.get(key);
      if (number === undefined) {
        number = add(text6(bytes, at));
        if (number >= 0) known6.set(key, number);
      }
      return number;
    },
    text: (number) => texts[number] ?? '?',
  };
}

/** As RFC 5952 writes it: the longest run of zeros left out. */
function text6(bytes: Uint8Array, at: number): string {
  const groups = Array.from({ length: 8 }, (_, index) => uint16(bytes, at + 2 * index));
  let [best, bestLength] = [-1, 1];
  for (let from = 0; from < 8;) {
    let to = from;
    while (to < 8 && groups[to] === 0) to += 1;
    if (to - from > bestLength) [best, bestLength] = [from, to - from];
    from = Math.max(to, from + 1);
  }
  const words = groups.map((group) => group.toString(16));
  if (best < 0) return words.join(':');
  return `${words.slice(0, best).join(':')}::${words.slice(best + bestLength).join(':')}`;
}
