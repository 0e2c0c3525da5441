/** A run of addresses of one family, first and last as numbers; of one protocol and port where `service` says so. */
export interface Range {
  readonly family: 'ipv4' | 'ipv6';
  readonly first: bigint;
  readonly last: bigint;
  /** As written in brackets, `tcp/22`; empty is everything. */
  readonly service: string;
}

/** Bits of an address. */
export const sizes = { ipv4: 32, ipv6: 128 } as const;
const longestAddress = 45;

/** An address as a number, and its family; null for what is none. */
export function addressNumber(text: string): { readonly family: Range['family']; readonly value: bigint } | null {
  if (text.length > longestAddress) return null;
  if (text.includes(':')) {
    const value = version6(text);
    return value === null ? null : { family: 'ipv6', value };
  }
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return null;
  const parts = text.split('.').map(Number);
  return parts.every((part) => part < 256) ? { family: 'ipv4', value: parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n) } : null;
}

function version6(text: string): bigint | null {
  const [head = '', tail, ...more] = text.split('::');
  if (more.length > 0) return null;
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const words = [...before, ...Array<string>(tail === undefined ? 0 : missing).fill('0'), ...after];
  if (!words.every((word) => /^[\da-f]{1,4}$/i.test(word))) return null;
  return words.reduce((sum, word) => sum * 65536n + BigInt(`0x${word}`), 0n);
}

/** An IPv4 address of its number. */
export const dotted = (value: bigint): string => [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');

/** A network, a range or a single address as a run of addresses; null for what is none of them. */
export function rangeOf(text: string): Range | null {
  const [, addresses = '', service = ''] = /^([^[\]]*?)(?:\[([^\]]*)\])?$/.exec(text.trim()) ?? [];
  const [first = '', last] = addresses.split('-').map((part) => part.trim());
  if (last !== undefined) {
    const [from, to] = [addressNumber(first), addressNumber(last)];
    if (!from || !to || from.family !== to.family || to.value < from.value) return null;
    return { family: from.family, first: from.value, last: to.value, service };
  }
  const [address = '', length] = first.split('/');
  const at = addressNumber(address);
  if (!at) return null;
  const bits = length === undefined ? sizes[at.family] : Number(length);
  if (!/^\d{1,3}$/.test(length ?? '0') || bits > sizes[at.family]) return null;
  const size = 1n << BigInt(sizes[at.family] - bits);
  const start = (at.value / size) * size;
  return { family: at.family, first: start, last: start + size - 1n, service };
}

/** A text that is the same for the same run of addresses, however it is written. */
export const rangeKey = ({ family, first, last, service }: Range): string => `${family} ${first}-${last}${service}`;

export const sameRange = (a: Range, b: Range): boolean =>
  a.family === b.family && a.first === b.first && a.last === b.last && a.service === b.service;

/** Every address of `inner` lies in `outer`, and so does its service. */
export const holds = (outer: Range, inner: Range): boolean =>
  outer.family === inner.family &&
  outer.first <= inner.first &&
  inner.last <= outer.last &&
  (outer.service === '' || outer.service === inner.service);

/** What two runs have in common; null where that is nothing. */
export function common(a: Range, b: Range): Range | null {
  if (a.family !== b.family || (a.service && b.service && a.service !== b.service)) return null;
  const first = a.first > b.first ? a.first : b.first;
  const last = a.last < b.last ? a.last : b.last;
  return first > last ? null : { family: a.family, first, last, service: a.service || b.service };
}

// RFC 1918, RFC 6598, RFC 3927 and RFC 4193: nobody on the Internet has them.
const inside = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '169.254.0.0/16', 'fc00::/7'].flatMap(
  (text) => rangeOf(text) ?? [],
);

/** An address that is translated on its way into the Internet. */
export function isPrivate(address: string): boolean {
  const range = rangeOf(address);
  return range !== null && inside.some((one) => holds(one, range));
}
