import { nearestName } from '../../text/nearest-name.ts';
import { placeOfNode, tagsNamed } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Prose names problems that there are. */
export const proseProblem: Rule = {
  code: 'prose/unknown-problem',
  find: ({ tree, prose }) => {
    const known = Object.keys(tree.problems);
    return Object.entries(prose).flatMap(([file, read]) =>
      tagsNamed(read, 'Problem')
        .filter(([, named]) => !known.includes(named))
        .map(([node, named]) => {
          const nearest = nearestName(named, known);
          return {
            at: file,
            place: placeOfNode(file, read, node, named),
            wrong: `no problem is called "${named}"`,
            fix: nearest === null ? 'Use an id of content/problem-ids.ts, or add it there' : `Write "${nearest}"`,
          };
        }),
    );
  },
};
