import type { Rule } from '../rule.ts';

/** A normal line points to nothing. */
export const normalWithProblems: Rule = {
  code: 'catalogue/normal-with-problems',
  unless: ['types/'],
  find: ({ catalogue }) =>
    catalogue.messages
      .filter(({ tells, problems }) => tells === 'normal' && problems.length > 0)
      .map(({ by, id }) => ({
        at: `${by}.messages.${id}.tells`,
        wrong: 'a normal line points to no problem',
        fix: 'Remove tells, or the problems',
      })),
};
