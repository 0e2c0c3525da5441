import type { Rule } from '../rule.ts';

/** Disabling and re-enabling the VPN is an outage: it is named only where it can help. */
export const tipOutOfPlace: Rule = {
  code: 'tree/tip-out-of-place',
  find: ({ tree }) =>
    Object.entries(tree.problems).flatMap(([id, { fixes, layer }]) =>
      [...fixes.entries()]
        .filter(([, { where, resync }]) => resync && (where !== 'sddc' || layer === 'traffic'))
        .map(([index]) => ({
          at: `problems.${id}.fixes.${index}.resync`,
          wrong: 'disabling and re-enabling the VPN is an outage, and cures nothing where the SDDC’s form was not changed',
          fix: 'Remove `resync`, or move the fix to the SDDC’s form of the VPN or of BGP',
        })),
    ),
};
