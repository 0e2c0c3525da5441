import { nearestName } from '../../text/nearest-name.ts';
import { placeOfNode, tagsNamed } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Prose names sources that there are. */
export const proseSource: Rule = {
  code: 'prose/unknown-source',
  find: ({ references, prose }) => {
    const known = Object.keys(references);
    return Object.entries(prose).flatMap(([file, read]) =>
      tagsNamed(read, 'Source')
        .filter(([, named]) => !known.includes(named))
        .map(([node, named]) => {
          const nearest = nearestName(named, known);
          return {
            at: file,
            place: placeOfNode(file, read, node, named),
            wrong: `no source is called "${named}"`,
            fix: nearest === null ? 'Use an id of content/references.ts, or add it there' : `Write "${nearest}"`,
          };
        }),
    );
  },
};
