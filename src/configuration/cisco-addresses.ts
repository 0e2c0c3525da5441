import { networkOf as networkIn } from './in-network.ts';

/** The network that an IPv4 address lies in: `10.1.2.3` and 16 are `10.1.0.0/16`. What is none stays as it is. */
export const networkOf = (address: string, length: number): string => networkIn(address, String(length)) ?? `${address}/${length}`;

/** The classful network's length, which a `network` line without a mask means. */
export function classLength(address: string): number {
  const first = Number(address.split('.')[0]);
  if (first < 128) return 8;
  return first < 192 ? 16 : 24;
}
