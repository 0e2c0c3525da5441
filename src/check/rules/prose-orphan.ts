import { misnamedProse } from '../misnamed-prose.ts';
import { placeOfFile } from '../place.ts';
import { problemOf, proseFile } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Prose of no problem is never shown. */
export const proseOrphan: Rule = {
  code: 'prose/orphan',
  unless: ['types/'],
  find: ({ tree, prose }) => {
    const misnamed = misnamedProse(tree, prose);
    return Object.keys(prose)
      .flatMap((file) => problemOf(file) ?? [])
      .filter((id) => !(id in tree.problems))
      .map((id) => {
        const meant = misnamed.get(id);
        return {
          at: proseFile(id),
          place: placeOfFile(proseFile(id)),
          wrong: `no problem is called "${id}"`,
          fix:
            meant === undefined
              ? 'Add the problem to content/problem-ids.ts, or rename the file to its id'
              : `Rename it to ${proseFile(meant)}`,
        };
      });
  },
};
