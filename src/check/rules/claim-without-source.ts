import { claimsOf, placeOfNode } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Every paragraph and list item says where it comes from. */
export const claimWithoutSource: Rule = {
  code: 'prose/claim-without-source',
  unless: ['prose/unknown-tag'],
  find: ({ prose }) =>
    Object.entries(prose).flatMap(([file, read]) =>
      claimsOf(read)
        .filter(({ sourced }) => !sourced)
        .map(({ node, text }) => ({
          at: file,
          place: placeOfNode(file, read, node),
          wrong: `"${text.slice(0, 40)}" carries no source`,
          fix: 'End it with <Source id="…" />, <Inferred /> or <Unverified />',
        })),
    ),
};
