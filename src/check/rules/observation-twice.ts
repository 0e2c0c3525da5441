import type { Observation } from '../../tree/tree.ts';
import type { Rule } from '../rule.ts';

/** Two observations that the console shows alike: one of them would never be read. */
export const observationTwice: Rule = {
  code: 'tree/observation-twice',
  find: ({ tree }) => {
    const alike = Map.groupBy(Object.entries(tree.observations), ([, shown]) => shownBy(shown));
    return [...alike.values()].flatMap(([first, ...twins]) =>
      twins.map(([id]) => ({
        at: `observations.${id}`,
        wrong: `the console shows the same for "${first?.[0]}"`,
        fix: 'Join the two, or change what one of them shows',
      })),
    );
  },
};

function shownBy({ status, channel, tunnel, bgp, symptom }: Observation): string {
  return JSON.stringify([status, channel.state, channel.error, tunnel.state, tunnel.error, bgp, symptom ?? null]);
}
