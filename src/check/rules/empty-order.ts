import type { Rule } from '../rule.ts';

/** An order that is given says something. */
export const emptyOrder: Rule = {
  code: 'catalogue/empty-order',
  find: ({ catalogue }) =>
    catalogue.messages
      .filter(({ onceIkeUp }) => onceIkeUp && !onceIkeUp.length)
      .map(({ by, id }) => ({ at: `${by}.messages.${id}.onceIkeUp`, wrong: 'it is empty', fix: 'Name a problem, or leave it out' })),
};
