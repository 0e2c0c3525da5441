import type { Rule } from '../rule.ts';

/** A suspicion without a check stays one. */
export const noCheck: Rule = {
  code: 'tree/no-check',
  find: ({ tree }) =>
    Object.entries(tree.problems)
      .filter(([, { checks }]) => !Object.keys(checks).length)
      .map(([id]) => ({
        at: `problems.${id}.checks`,
        wrong: 'a problem without a check can be neither proven nor ruled out',
        fix: 'Add one check',
      })),
};
