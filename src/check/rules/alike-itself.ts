import type { Rule } from '../rule.ts';

/** A look-alike is another problem. */
export const alikeItself: Rule = {
  code: 'tree/alike-itself',
  find: ({ tree }) =>
    Object.entries(tree.problems).flatMap(([id, { alike }]) =>
      [...alike.entries()]
        .filter(([, { problem }]) => problem === id)
        .map(([index]) => ({
          at: `problems.${id}.alike.${index}.problem`,
          wrong: `"${id}" is said to look like itself`,
          fix: 'Remove it',
        })),
    ),
};
