import { parseRef } from '../../tree/addresses.ts';
import { canReach, graphOf } from '../../tree/graph.ts';
import { isAuthored, placeOf } from '../authored.ts';
import type { Rule } from '../rule.ts';

/** Every walk comes to a problem or an end. */
export const deadEnd: Rule = {
  code: 'tree/dead-end',
  unless: ['types/'],
  find: ({ tree }) => {
    const graph = graphOf(tree);
    const goals = [...graph.keys()].filter((node) => ['problem', 'end'].includes(parseRef(node).kind));
    const arriving = canReach(graph, goals);
    return [...graph.keys()]
      .filter((node) => isAuthored(tree, node) && !arriving.has(node))
      .map((node) => ({
        at: placeOf(node),
        wrong: 'no problem and no end can be reached from here',
        fix: 'Point one of its answers at a problem, an observation or an end',
      }));
  },
};
