import { pairKey } from '../../text/addresses.ts';
import type { IcmpError, IkeSa } from './facts.ts';

/** Groups by the two addresses, whoever of them sends. */
export function byPair<T>(all: readonly T[], endsOf: (one: T) => readonly string[]): T[][] {
  return [...Map.groupBy(all, (one) => pairKey(endsOf(one))).values()];
}

export const keyOfSa = ({ initiator, responder }: IkeSa): string => pairKey([initiator.address, responder.address]);

const isIkePort = (port: number): boolean => port === 500 || port === 4500;

/** True for an error about a packet of IKE. */
export const isOfIke = ({ protocol, ports }: NonNullable<IcmpError['about']>): boolean =>
  protocol === 'UDP' && ports !== null && ports.some(isIkePort);
