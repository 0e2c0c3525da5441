/** A network as its first and last address, both as numbers. */
export type Range = readonly [number, number];

/** An IPv4 address as a number; null for what is none. */
export function numberOf(address: string): number | null {
  const parts = address.split('.').map(Number);
  return parts.length === 4 && parts.every((part) => part <= 255) ? parts.reduce((sum, part) => sum * 256 + part, 0) : null;
}

/** The network of a length that an address lies in. */
function networkAround(address: string, length: number): Range | null {
  const number = numberOf(address);
  if (number === null) return null;
  const size = 2 ** (32 - length);
  const first = Math.floor(number / size) * size;
  return [first, first + size - 1];
}

/** A network as it is written, `10.0.0.0/8`; one address by itself is a network of its own. */
export function networkOf(text: string): Range | null {
  const [first = '', length = '32'] = text.split('/');
  return networkAround(first, Number(length));
}

/** The length of a network by its mask, as four numbers or in hex as the BSDs have it. */
export const bitsOf = (mask: string): number =>
  Math.log2(2 ** 32 / (2 ** 32 - (mask.includes('x') ? Number(mask) : (numberOf(mask) ?? 0))));

const written = /\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}/g;

/** All networks that stand in a line. */
export function networksIn(text: string): Range[] {
  return (text.match(written) ?? []).flatMap((one) => {
    const range = networkOf(one);
    return range ? [range] : [];
  });
}

export const overlap = (a: Range, b: Range): boolean => a[0] <= b[1] && b[0] <= a[1];
export const holds = (outer: Range, inner: Range): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
