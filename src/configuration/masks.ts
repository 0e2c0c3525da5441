import { addressNumber, dotted } from '../settings/networks.ts';

const [ones, bits] = [0xffffffffn, 32];

/** The prefix length of a netmask: 30 of `255.255.255.252`; null where its ones are not in one piece. */
export function lengthOf(mask: string): number | null {
  const number = addressNumber(mask);
  return number?.family === 'ipv4' ? lengthOfOnes(number.value) : null;
}

/** The prefix length of a wildcard: 24 of `0.0.0.255`; null where its zeros are not in one piece. */
export function lengthOfWildcard(wildcard: string): number | null {
  const number = addressNumber(wildcard);
  return number?.family === 'ipv4' ? lengthOfOnes(ones - number.value) : null;
}

function lengthOfOnes(mask: bigint): number | null {
  const digits = mask.toString(2).padStart(bits, '0');
  return /^1*0*$/.test(digits) ? digits.lastIndexOf('1') + 1 : null;
}

/** The prefix length of a mask that may be written as its number of ones: 30 of `255.255.255.252` and of `30`. */
export const prefixLength = (mask: string): number | null => (/^\d{1,3}$/.test(mask) ? Number(mask) : lengthOf(mask));

/** The netmask of a prefix length of IPv4. */
export const maskOf = (length: number): string => dotted((ones << BigInt(bits - length)) & ones);

/** The wildcard of a prefix length: `0.0.0.255` of 24. */
export const wildcardOf = (length: number): string => dotted(ones >> BigInt(length));
