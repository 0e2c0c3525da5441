import { cipherOf, integrityBytes } from '../../ike/transform.ts';
import type { IkeMessage, Proposal } from './facts.ts';

/** Of the ciphers and checksums that are in use, the shortest together: what is not seen to be chosen takes hardly less. */
const shortest = { iv: 8, tag: 16 } as const;

/** Bytes that an encrypted payload can hold at most, by its message's length, whatever was chosen; null for a piece of one. */
export function roomIn({ length, fragment }: IkeMessage, chosen: Proposal | null): number | null {
  if (fragment) return null;
  const idOf = (what: string): number => chosen?.transforms.find((one) => one.what === what)?.id ?? -1;
  const { iv, tag } = cipherOf(idOf('encryption')) ?? shortest;
  // Header, header of SK, IV, checksum, and the byte that says how long the padding is.
  return length - 28 - 4 - iv - (tag || integrityBytes(idOf('integrity'))) - 1;
}
