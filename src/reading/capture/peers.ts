import { keep } from './moment.ts';

/** A talk of two ends among those that are kept; those with the same key stand in a chain. */
interface Linked<T> {
  readonly key: number;
  next: T | null;
}

/** The talks between any two ends, so many of each two and so many in all: the first and the last of each two stay. */
export interface Peers<T> {
  /** The newest talk with this key: the older ones follow it. */
  newest(key: number): T | null;
  /** Whether one more between these ends can be kept; `counts` says that it is one that is told of where it is not. */
  hasRoom(from: number, to: number, counts: boolean): boolean;
  add(one: T, from: number, to: number): void;
  all(): T[];
  /** Talks that passed and are not kept. */
  readonly more: number;
}

export function createPeers<T extends Linked<T>>(most: number, first: number, last: number): Peers<T> {
  const chains = new Map<number, T>();
  const byPair = new Map<number, T[]>();
  let count = 0;
  let more = 0;
  const pairOf = (from: number, to: number): number => Math.min(from, to) * 65536 + Math.max(from, to);

  const forget = (gone: T): void => {
    const head = chains.get(gone.key);
    if (head === gone) {
      if (gone.next) chains.set(gone.key, gone.next);
      else chains.delete(gone.key);
    } else for (let one = head; one; one = one.next ?? undefined) if (one.next === gone) one.next = gone.next;
    count -= 1;
    more += 1;
  };

  return {
    newest: (key) => chains.get(key) ?? null,
    hasRoom: (from, to, counts) => {
      const has = count < most || byPair.has(pairOf(from, to));
      if (!has && counts) more += 1;
      return has;
    },
    add: (one, from, to) => {
      one.next = chains.get(one.key) ?? null;
      chains.set(one.key, one);
      count += 1;
      const pair = pairOf(from, to);
      const list = byPair.get(pair) ?? [];
      byPair.set(pair, list);
      const gone = keep(list, one, first, count >= most ? 1 : last);
      if (gone) forget(gone);
    },
    all: () => [...byPair.values()].flat(),
    get more() {
      return more;
    },
  };
}
