import type { Rule } from '../rule.ts';

/** A step that leaves no choice is no step. */
export const tooFewAnswers: Rule = {
  code: 'tree/too-few-answers',
  find: ({ tree }) =>
    Object.entries(tree.steps)
      .filter(([, { answers }]) => answers.length < 2)
      .map(([id, { answers }]) => ({
        at: `steps.${id}.answers`,
        wrong: `a step needs two answers or more, this has ${answers.length}`,
        fix: 'Add one, or point whoever leads here at its target',
      })),
};
