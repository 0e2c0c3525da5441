import type { Issue } from '../tree/issue.ts';
import type { NotificationCode } from '../tree/notification.ts';
import { decodeNotification } from '../tree/notification.ts';
import type { Catalogue } from './catalogue.ts';

/** Messages about a BGP NOTIFICATION whose first problem is not the one that its code means: the decoder and diagnosis would disagree about one line. */
export function checkCodes({ messages }: Catalogue, codes: readonly NotificationCode[]): Issue[] {
  return messages.flatMap(({ id, by, example, problems: [first] }) => {
    const entry = decodeNotification(example, codes)?.entry;
    const [meant] = entry?.problems ?? [];
    if (!entry || meant === undefined || first === undefined || meant === first) return [];
    return [
      {
        code: 'catalogue/code-contradicted',
        at: `${by}.messages.${id}.problems`,
        wrong: `its example is NOTIFICATION ${entry.code}/${entry.subcode}, which means ${meant} first, not ${first}`,
        fix: 'Name that one first, or mend content/bgp-codes.ts',
      },
    ];
  });
}
