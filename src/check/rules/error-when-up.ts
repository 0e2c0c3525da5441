import type { Rule } from '../rule.ts';

/** The console shows an error only beside Down. */
export const errorWhenUp: Rule = {
  code: 'tree/error-when-up',
  find: ({ tree }) =>
    Object.entries(tree.observations).flatMap(([id, { channel, tunnel }]) =>
      [
        ...(channel.error && channel.state !== 'Down' ? ['channel'] : []),
        ...(tunnel.error && (tunnel.state === 'Up' || !tunnel.state) ? ['tunnel'] : []),
      ].map((part) => ({
        at: `observations.${id}.${part}.error`,
        wrong: 'an error stands beside a state that shows none',
        fix: 'Set the state to Down, or the error to null',
      })),
    ),
};
