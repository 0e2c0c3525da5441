import { reachOf } from '../../tree/disruption.ts';
import type { Rule } from '../rule.ts';

/** A reader copies the first line: it must be the narrowest of those that stop something. */
export const wideFirst: Rule = {
  code: 'catalogue/wide-first',
  unless: ['types/'],
  find: ({ catalogue: { devices } }) =>
    [...devices].flatMap(([id, { commands }]) => {
      if ('none' in commands.clear) return [];
      const stopping = commands.clear.run.filter(({ disrupts }) => disrupts !== 'nothing');
      const [first] = stopping;
      const narrower = first && stopping.find(({ disrupts }) => reachOf(disrupts) < reachOf(first.disrupts));
      if (!narrower) return [];
      return [
        {
          at: `${id}.commands.clear.run.${commands.clear.run.indexOf(first)}`,
          wrong: `"${first.run}" stops more than "${narrower.run}" below it`,
          fix: 'Put the narrower line first',
        },
      ];
    }),
};
