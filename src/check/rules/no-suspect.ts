import type { Rule } from '../rule.ts';

/** An observation says what to do. */
export const noSuspect: Rule = {
  code: 'tree/no-suspect',
  find: ({ tree }) =>
    Object.entries(tree.observations)
      .filter(([, { suspects, first }]) => !suspects.length && !first)
      .map(([id]) => ({
        at: `observations.${id}`,
        wrong: 'it names no suspect and nothing to do first',
        fix: 'Add a suspect, or say what to do in `first`',
      })),
};
