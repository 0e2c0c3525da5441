import type { Rule } from '../rule.ts';
import { repeated } from '../rule.ts';

/** A reader can't choose between two answers of one name. */
export const labelTwice: Rule = {
  code: 'tree/label-twice',
  find: ({ tree }) =>
    Object.entries(tree.steps).flatMap(([id, { answers }]) =>
      repeated(answers.map(({ label }) => label.trim().toLowerCase())).map((label) => ({
        at: `steps.${id}.answers.${answers.findLastIndex((answer) => answer.label.trim().toLowerCase() === label)}.label`,
        wrong: `two answers are labelled "${label}"`,
        fix: 'Word one of them differently',
      })),
    ),
};
