import type { Place } from './holdings.ts';
import type { List } from './list.ts';
import { filesOf } from './list.ts';

const paths = new WeakMap<List, ReadonlyMap<string, string>>();

/** The hash of each file of a release, by its path. */
export function hashesOf(list: List): ReadonlyMap<string, string> {
  const known = paths.get(list) ?? new Map(filesOf(list).map(({ path, hash }) => [path, hash]));
  paths.set(list, known);
  return known;
}

/** Whether every file of a release is kept. */
export function isWhole(list: List, places: ReadonlyMap<string, Place>): boolean {
  return !list.later.length && [...hashesOf(list).values()].every((hash) => places.has(hash));
}

/**
 * The releases that stay, of those kept, the latest first: the current one, those that open pages came from, and, until the current
 * one is whole, the latest that is.
 */
export function releasesToKeep(
  lists: readonly List[],
  current: string,
  open: ReadonlySet<string>,
  places: ReadonlyMap<string, Place>,
): List[] {
  const now = lists.find(({ version }) => version === current);
  const whole = lists.find((list) => isWhole(list, places)) ?? lists.find((list) => list !== now);
  return lists.filter((list) => list === now || open.has(list.version) || (list === whole && !(now && isWhole(now, places))));
}
