import { decodeNotification } from '../../bgp/notification.ts';
import type { Rule } from '../rule.ts';

/** A message about a BGP NOTIFICATION names first what its code means: the decoder and diagnosis may not disagree about one line. */
export const codeContradicted: Rule = {
  code: 'catalogue/code-contradicted',
  unless: ['types/'],
  find: ({ catalogue, codes }) =>
    catalogue.messages.flatMap(({ id, by, example, problems: [first] }) => {
      const entry = decodeNotification(example, codes)?.entry;
      const [meant] = entry?.problems ?? [];
      if (!entry || meant === undefined || first === undefined || meant === first) return [];
      return [
        {
          at: `${by}.messages.${id}.problems`,
          wrong: `its example is NOTIFICATION ${entry.code}/${entry.subcode}, which means ${meant} first, not ${first}`,
          fix: 'Name that one first, or mend content/bgp-codes.ts',
        },
      ];
    }),
};
