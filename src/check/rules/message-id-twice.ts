import type { Rule } from '../rule.ts';

/** A message's id is an address, over all printers. */
export const messageIdTwice: Rule = {
  code: 'catalogue/id-twice',
  find: ({ catalogue }) =>
    [...Map.groupBy(catalogue.messages, ({ id }) => id)].flatMap(([id, [first, ...more]]) =>
      more.map(({ by }) => ({
        at: `${by}.messages.${id}`,
        wrong: `${first?.by} has a message with the same id`,
        fix: 'Give this one another: an id is an address',
      })),
    ),
};
