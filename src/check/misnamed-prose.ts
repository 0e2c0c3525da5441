import { nearestName } from '../text/nearest-name.ts';
import type { Tree } from '../tree/tree.ts';
import type { Content } from './content.ts';

/** Prose under a mistyped name, with the problem that it is most likely of: it has none of its own. */
export function misnamedProse(tree: Tree, prose: Content['prose']): ReadonlyMap<string, string> {
  const ids = Object.keys(tree.problems);
  const without = ids.filter((id) => !(id in prose));
  return new Map(
    Object.keys(prose)
      .filter((id) => !ids.includes(id))
      .flatMap((id) => {
        const meant = nearestName(id, without);
        return meant === null ? [] : [[id, meant] as const];
      }),
  );
}
