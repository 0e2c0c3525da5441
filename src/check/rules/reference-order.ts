import type { Rule } from '../rule.ts';

/** Sources are sorted by id, so that everybody finds one, and two authors seldom meet. */
export const referenceOrder: Rule = {
  code: 'references/order',
  unless: ['types/'],
  find: ({ references }) => {
    const ids = Object.keys(references);
    const index = ids.findIndex((id, at) => at > 0 && id < (ids[at - 1] ?? ''));
    if (index < 0) return [];
    const before = ids.find((id) => id > (ids[index] ?? ''));
    return [
      {
        at: `references.${ids[index] ?? ''}`,
        wrong: 'it is out of order: sources are sorted by id',
        fix: `Move it before "${before ?? ''}"`,
      },
    ];
  },
};
