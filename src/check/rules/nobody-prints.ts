import type { Rule } from '../rule.ts';

/** A problem is found by what is printed of it. */
export const nobodyPrints: Rule = {
  code: 'catalogue/nobody-prints',
  unless: ['types/'],
  find: ({ tree, catalogue }) => {
    const named = new Set(catalogue.messages.flatMap(({ problems, onceIkeUp = [] }) => [...problems, ...onceIkeUp]));
    return Object.keys(tree.problems)
      .filter((id) => !named.has(id))
      .map((id) => ({
        at: `problems.${id}`,
        wrong: 'no message of a device or console points to it',
        fix: 'Name it in the problems of a message, or write the message that shows it',
      }));
  },
};
