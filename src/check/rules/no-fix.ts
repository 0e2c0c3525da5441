import type { Rule } from '../rule.ts';

/** A problem comes with its mend. */
export const noFix: Rule = {
  code: 'tree/no-fix',
  find: ({ tree }) =>
    Object.entries(tree.problems)
      .filter(([, { fixes }]) => !fixes.length)
      .map(([id]) => ({ at: `problems.${id}.fixes`, wrong: 'a problem needs a fix', fix: 'Say what to change, and on which end' })),
};
