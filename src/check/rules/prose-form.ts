import { isSlug } from '../../tree/addresses.ts';
import type { Finding, Rule } from '../rule.ts';
import { placeAt } from '../place.ts';
import { idOfTag, nodesOf, placeOfNode, problemOf } from '../prose.ts';

/** A problem's prose is sections and nothing beside them; it imports nothing. */
export const proseForm: Rule = {
  code: 'prose/form',
  find: ({ prose }) =>
    Object.entries(prose).flatMap(([file, read]): Finding[] => {
      if (!('tree' in read)) return [];
      const top = 'children' in read.tree ? read.tree.children : [];
      if (!top.length)
        return [
          {
            at: file,
            place: placeAt(file, read.text, 0, 1),
            wrong: 'it is empty',
            fix: 'Write <Section id="meaning" title="What it means">, and in it what the problem is',
          },
        ];
      const imports = nodesOf(read, 'mdxjsEsm').map((node) => ({
        at: file,
        place: placeOfNode(file, read, node),
        wrong: 'prose imports and exports nothing',
        fix: 'Remove the line: the page hands Source, Problem and Section to it',
      }));
      const sections = nodesOf(read, 'mdxJsxFlowElement').filter((node) => 'name' in node && node.name === 'Section');
      const misnamed = sections.flatMap((node) => {
        const id = idOfTag(node);
        if (id === null || isSlug(id)) return [];
        return [
          {
            at: file,
            place: placeOfNode(file, read, node, id),
            wrong: `"${id}" is no id: an id is lower-case words joined by hyphens`,
            fix: 'Rename it before it is published',
          },
        ];
      });
      const outside =
        problemOf(file) === null ? [] : top.filter((node) => node.type !== 'mdxjsEsm' && !('name' in node && node.name === 'Section'));
      return [
        ...imports,
        ...misnamed,
        ...outside.map((node) => ({
          at: file,
          place: placeOfNode(file, read, node),
          wrong: 'this stands in no section',
          fix: 'Put it between <Section id="…" title="…"> and </Section>',
        })),
      ];
    }),
};
