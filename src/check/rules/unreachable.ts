import { graphOf, reachable } from '../../tree/graph.ts';
import { isAuthored, placeOf } from '../authored.ts';
import type { Rule } from '../rule.ts';

/** What no reader can walk to is not published. */
export const unreachable: Rule = {
  code: 'tree/unreachable',
  unless: ['types/'],
  find: ({ tree }) => {
    const graph = graphOf(tree);
    const fromStart = reachable(graph, `step/${tree.start}`);
    return [...graph.keys()]
      .filter((node) => isAuthored(tree, node) && !fromStart.has(node))
      .map((node) => ({
        at: placeOf(node),
        wrong: 'no answer leads here',
        fix: 'Point an answer or a suspect at it, or retire it in the ledger',
      }));
  },
};
