import type { Rule } from '../rule.ts';

/** Steps and ends share their addresses. */
export const stepAndEndId: Rule = {
  code: 'tree/id-twice',
  find: ({ tree }) =>
    Object.keys(tree.ends)
      .filter((id) => id in tree.steps)
      .map((id) => ({
        at: `ends.${id}`,
        wrong: 'a step has the same id, and both live under /steps/',
        fix: 'Give one of them another id',
      })),
};
