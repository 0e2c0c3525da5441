import type { Rule } from '../rule.ts';

/** A message says what it means. */
export const noMeaning: Rule = {
  code: 'catalogue/no-meaning',
  find: ({ catalogue }) =>
    catalogue.messages
      .filter(({ meaning }) => !meaning.trim())
      .map(({ by, id }) => ({
        at: `${by}.messages.${id}.meaning`,
        wrong: 'it is empty',
        fix: 'Say what the text says and what to do next',
      })),
};
