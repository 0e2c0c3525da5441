interface Bits {
  readonly value: bigint;
  readonly size: number;
}

function bitsOf(text: string): Bits | null {
  if (text.length > 45) return null;
  return text.includes(':') ? bitsOf6(text) : bitsOf4(text);
}

function bitsOf4(text: string): Bits | null {
  const parts = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) ? text.split('.').map(Number) : [256];
  if (parts.some((part) => part > 255)) return null;
  return { value: parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n), size: 32 };
}

function bitsOf6(text: string): Bits | null {
  const [head = '', tail, ...more] = text.split('::');
  const front = head ? head.split(':') : [];
  const back = tail ? tail.split(':') : [];
  const gap = 8 - front.length - back.length;
  if (more.length || (tail === undefined ? gap !== 0 : gap < 1)) return null;
  const words = [...front, ...Array.from({ length: gap }, () => '0'), ...back];
  if (!words.every((word) => /^[\da-f]{1,4}$/i.test(word))) return null;
  return { value: words.reduce((sum, word) => sum * 65536n + BigInt(`0x${word}`), 0n), size: 128 };
}

/** An IPv4 or IPv6 address, without a length. */
export const isIp = (text: string): boolean => bitsOf(text) !== null;

/** A network with its length, as `10.1.0.0/16`. */
export function isPrefix(text: string): boolean {
  const [address = '', length = '', ...more] = text.split('/');
  const bits = bitsOf(address);
  return bits !== null && more.length === 0 && /^\d{1,3}$/.test(length) && Number(length) <= bits.size;
}

/** True where an address lies in the network of `10.1.2.3/16`, whatever length it has itself. */
export function isWithin(network: string, address: string): boolean {
  const [base = '', length] = network.split('/');
  const [outer, inner] = [bitsOf(base), bitsOf(address.split('/')[0] ?? '')];
  if (!outer || inner?.size !== outer.size) return false;
  const free = BigInt(Math.max(0, outer.size - (length === undefined ? outer.size : Number(length) || 0)));
  return outer.value >> free === inner.value >> free;
}
