import type { Rule } from '../rule.ts';

/** BGP has no initiator in the sense of IKE: a role there would make a reader look at the wrong end. */
export const bgpRole: Rule = {
  code: 'catalogue/bgp-role',
  unless: ['types/'],
  find: ({ tree, catalogue }) =>
    catalogue.messages
      .filter(({ role, problems }) => role !== 'either' && problems.length && problems.every((id) => tree.problems[id]?.layer === 'bgp'))
      .map(({ by, id, role }) => ({
        at: `${by}.messages.${id}.role`,
        wrong: `"${role}" is a role of IKE, and this is about BGP only`,
        fix: 'Write "either", and say in the meaning who opened the connection',
      })),
};
