import type { Rule } from '../rule.ts';
import { repeated } from '../rule.ts';

/** A message's problems are an order. */
export const problemTwice: Rule = {
  code: 'catalogue/problem-twice',
  find: ({ catalogue }) =>
    catalogue.messages.flatMap(({ by, id, problems, onceIkeUp = [] }) =>
      Object.entries({ problems, onceIkeUp }).flatMap(([key, list]) =>
        repeated(list).map((problem) => ({
          at: `${by}.messages.${id}.${key}.${list.lastIndexOf(problem)}`,
          wrong: `"${problem}" is named twice`,
          fix: 'Keep the likelier place',
        })),
      ),
    ),
};
