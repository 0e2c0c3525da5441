/** An IPv4 address as a number; null where the text is none. */
export function numberOf(text: string): number | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return null;
  return parts.reduce((whole, part) => whole * 256 + part, 0);
}

const addressOf = (number: number): string => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');

/** The prefix length of a mask: `255.255.255.0` is 24; null where its ones are not in one piece. */
export function lengthOf(mask: string): number | null {
  const number = numberOf(mask);
  if (number === null) return null;
  const zeros = ~number >>> 0;
  return (zeros & (zeros + 1)) === 0 ? 32 - Math.round(Math.log2(zeros + 1)) : null;
}

/** The mask of a prefix length. */
export const maskOf = (length: number): string => addressOf(length === 0 ? 0 : (~0 << (32 - length)) >>> 0);

/** The wildcard of a prefix length: 24 is `0.0.0.255`. */
export const wildcardOf = (length: number): string => addressOf(length === 0 ? ~0 >>> 0 : ~((~0 << (32 - length)) >>> 0) >>> 0);

/** The prefix length of a wildcard: `0.0.0.255` is 24; null where its zeros are not in one piece. */
export function lengthOfWildcard(wildcard: string): number | null {
  const number = numberOf(wildcard);
  return number === null ? null : lengthOf(addressOf(~number >>> 0));
}

/** The network that an address lies in: `10.1.2.3` and 16 are `10.1.0.0/16`. */
export function networkOf(address: string, length: number): string {
  const number = numberOf(address) ?? 0;
  return `${addressOf((number & (numberOf(maskOf(length)) ?? 0)) >>> 0)}/${length}`;
}

/** True where an address lies in `10.1.0.0/16`, or in the network of an interface's `10.1.2.3/16`. */
export function liesIn(network: string, address: string): boolean {
  const [base = '', length = ''] = network.split('/');
  if (numberOf(address) === null || numberOf(base) === null) return false;
  return networkOf(address, Number(length)) === networkOf(base, Number(length));
}

/** The classful network's length, which a `network` line without a mask means. */
export function classLength(address: string): number {
  const first = Number(address.split('.')[0]);
  if (first < 128) return 8;
  return first < 192 ? 16 : 24;
}
