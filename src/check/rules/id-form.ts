import { isSlug } from '../../tree/addresses.ts';
import type { Rule } from '../rule.ts';

/** An id is an address. */
export const idForm: Rule = {
  code: 'tree/id-form',
  find: ({ tree, catalogue }) => {
    const named = [
      ...Object.keys(tree.steps).map((id) => ['steps', id]),
      ...Object.keys(tree.observations).map((id) => ['observations', id]),
      ...Object.entries(tree.problems).flatMap(([id, { checks }]) => [
        ['problems', id],
        ...Object.keys(checks).map((check) => ['problems', id, 'checks', check]),
      ]),
      ...Object.keys(tree.ends).map((id) => ['ends', id]),
      ...catalogue.messages.map(({ by, id }) => [by, 'messages', id]),
    ];
    return named
      .filter((path) => !isSlug(path.at(-1) ?? ''))
      .map((path) => ({
        at: path.join('.'),
        wrong: `"${path.at(-1)}" is no id: an id is lower-case words joined by hyphens`,
        fix: 'Rename it before it is published',
      }));
  },
};
