import type { Rule } from '../rule.ts';

/** What people type leads to the problem. */
export const noSymptom: Rule = {
  code: 'tree/no-symptom',
  find: ({ tree }) =>
    Object.entries(tree.problems)
      .filter(([, { symptoms }]) => !symptoms.length)
      .map(([id]) => ({
        at: `problems.${id}.symptoms`,
        wrong: 'nobody who types a symptom can find it',
        fix: 'Add phrases as people type them',
      })),
};
