import type { Rule } from '../rule.ts';

/** A message that neither points to a problem nor proves progress tells a reader nothing. */
export const saysNothing: Rule = {
  code: 'catalogue/says-nothing',
  unless: ['types/'],
  find: ({ catalogue }) =>
    catalogue.messages
      .filter(({ problems, tells }) => !problems.length && !tells)
      .map(({ by, id }) => ({
        at: `${by}.messages.${id}`,
        wrong: 'it points to no problem and proves no progress',
        fix: 'Name a problem, or what it `tells`',
      })),
};
