import type { Rule } from '../rule.ts';
import { repeated } from '../rule.ts';

/** Suspects are an order. */
export const suspectTwice: Rule = {
  code: 'tree/suspect-twice',
  find: ({ tree }) =>
    Object.entries(tree.observations).flatMap(([id, { suspects }]) => {
      const problems = suspects.map(({ problem }) => problem);
      return repeated(problems).map((problem) => ({
        at: `observations.${id}.suspects.${problems.lastIndexOf(problem)}.problem`,
        wrong: `"${problem}" is named twice`,
        fix: 'Keep the likelier place',
      }));
    }),
};
