import { addressNumber, sizes } from '../settings/networks.ts';

/** An IPv4 or IPv6 address, without a length. */
export const isIp = (text: string): boolean => addressNumber(text) !== null;

/** An IPv4 address, without a length. */
export const isIpv4 = (text: string): boolean => addressNumber(text)?.family === 'ipv4';

/** A network with its length, as `10.1.0.0/16`. */
export function isPrefix(text: string): boolean {
  const [address = '', length = '', ...more] = text.split('/');
  const at = addressNumber(address);
  return at !== null && more.length === 0 && /^\d{1,3}$/.test(length) && Number(length) <= sizes[at.family];
}

/** True where an address lies in the network of `10.1.2.3/16`, whatever length it has itself. */
export function isWithin(network: string, address: string): boolean {
  const [base = '', length] = network.split('/');
  const [outer, inner] = [addressNumber(base), addressNumber(address.split('/')[0] ?? '')];
  if (!outer || inner?.family !== outer.family) return false;
  const size = sizes[outer.family];
  const free = BigInt(Math.max(0, size - (length === undefined ? size : Number(length) || 0)));
  return outer.value >> free === inner.value >> free;
}
