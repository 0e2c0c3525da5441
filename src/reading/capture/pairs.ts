import { pairKey } from '../../text/addresses.ts';
import type { IkeSa } from './facts.ts';

/** Groups by the two addresses, whoever of them sends. */
export function byPair<T>(all: readonly T[], endsOf: (one: T) => readonly string[]): T[][] {
  return [...Map.groupBy(all, (one) => pairKey(endsOf(one))).values()];
}

export const keyOfSa = ({ initiator, responder }: IkeSa): string => pairKey([initiator.address, responder.address]);
