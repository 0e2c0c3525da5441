import { nearestName } from '../text/nearest-name.ts';
import type { Tree } from '../tree/tree.ts';
import type { Content } from './content.ts';
import { problemOf } from './prose.ts';

/** Prose under a mistyped name, with the problem that it is most likely of: it has none of its own. */
export function misnamedProse(tree: Tree, prose: Content['prose']): ReadonlyMap<string, string> {
  const ids = Object.keys(tree.problems);
  const named = Object.keys(prose).flatMap((file) => problemOf(file) ?? []);
  const without = ids.filter((id) => !named.includes(id));
  return new Map(
    named
      .filter((id) => !ids.includes(id))
      .flatMap((id) => {
        const meant = nearestName(id, without);
        return meant === null ? [] : [[id, meant] as const];
      }),
  );
}
