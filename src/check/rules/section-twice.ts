import { placeOfNode, tagsNamed } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** A section's id is an anchor. */
export const sectionTwice: Rule = {
  code: 'prose/section-twice',
  find: ({ prose }) =>
    Object.entries(prose).flatMap(([file, read]) => {
      const sections = tagsNamed(read, 'Section');
      const ids = sections.map(([, named]) => named);
      return sections
        .filter(([, named], index) => ids.indexOf(named) < index)
        .map(([node, named]) => ({
          at: file,
          place: placeOfNode(file, read, node, named),
          wrong: `two sections have the id "${named}"`,
          fix: 'Give one of them another: it is an anchor',
        }));
    }),
};
