import type { NodeRef } from '../tree/addresses.ts';
import { parseRef } from '../tree/addresses.ts';
import type { Tree } from '../tree/tree.ts';

/** False for the steps that are derived from a problem's checks and fixes: their author wrote the problem. */
export function isAuthored(tree: Tree, node: NodeRef): boolean {
  const { kind, id } = parseRef(node);
  return kind !== 'step' || id in tree.steps;
}

/** The key path of a node: `steps.dpd`. */
export function placeOf(node: NodeRef): string {
  const { kind, id } = parseRef(node);
  return `${kind}s.${id}`;
}
