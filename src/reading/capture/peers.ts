import { mixed } from './bytes.ts';
import { keep } from './moment.ts';

/** A talk of two ends among those that are kept; others stand in a chain with it. */
interface Linked<T> {
  readonly key: number;
  next: T | null;
}

/** The talks between any two ends, so many of each two and so many in all: the first and the last of each two stay. */
export interface Peers<T> {
  /** The newest talk that may have this key: older ones follow it. */
  newest(key: number): T | null;
  /** Whether one more between these ends can be kept; `counts` says that it is one that is told of where it is not. */
  hasRoom(from: number, to: number, counts: boolean): boolean;
  add(one: T, from: number, to: number): void;
  all(): T[];
  /** Talks that passed and are not kept. */
  readonly more: number;
}

/** A power of two, more than talks are kept. */
const chained = 2048;

export function createPeers<T extends Linked<T>>(most: number, first: number, last: number): Peers<T> {
  const chains = new Array<T | null>(chained).fill(null);
  // By the smaller and by the larger number of two ends: a Map is slow with one number made of both, which is no small integer.
  const byPair = new Map<number, Map<number, T[]>>();
  let count = 0;
  let more = 0;
  const chainOf = (key: number): number => mixed(key) & (chained - 1);
  // What goes on between two ends and is not kept is asked for with every packet.
  let one = -1;
  let other = -1;
  let list: T[] | undefined;
  const listOf = (from: number, to: number): T[] | undefined => {
    if (from !== one || to !== other) {
      one = from;
      other = to;
      list = byPair.get(Math.min(from, to))?.get(Math.max(from, to));
    }
    return list;
  };

  const begin = (from: number, to: number): T[] => {
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    list = [];
    byPair.set(low, (byPair.get(low) ?? new Map<number, T[]>()).set(high, list));
    return list;
  };

  const forget = (gone: T): void => {
    const chain = chainOf(gone.key);
    if (chains[chain] === gone) chains[chain] = gone.next;
    else for (let one = chains[chain]; one; one = one.next) if (one.next === gone) one.next = gone.next;
    count -= 1;
    more += 1;
  };

  return {
    newest: (key) => chains[chainOf(key)] ?? null,
    hasRoom: (from, to, counts) => {
      const has = count < most || listOf(from, to) !== undefined;
      if (!has && counts) more += 1;
      return has;
    },
    add: (one, from, to) => {
      const chain = chainOf(one.key);
      one.next = chains[chain] ?? null;
      chains[chain] = one;
      count += 1;
      const gone = keep(listOf(from, to) ?? begin(from, to), one, first, count >= most ? 1 : last);
      if (gone) forget(gone);
    },
    all: () => [...byPair.values()].flatMap((others) => [...others.values()].flat()),
    get more() {
      return more;
    },
  };
}
