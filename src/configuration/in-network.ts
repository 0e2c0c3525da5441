import { addressNumber, dotted, rangeOf, sizes } from '../settings/networks.ts';
import { prefixLength } from './masks.ts';
import { isPrefix } from './subnet.ts';

/** The network `10.1.0.0/16` that an address with a prefix length or a netmask lies in, an address alone as a host; null where the text is neither. */
export function networkOf(text: string, mask?: string): string | null {
  const [address = '', suffix = mask, ...more] = text.split('/');
  const bits = addressNumber(address);
  if (!bits || more.length) return null;
  const size = sizes[bits.family];
  const length = suffix === undefined ? size : prefixLength(suffix);
  if (length === null || length > size) return null;
  if (bits.family === 'ipv6') return `${address}/${length}`;
  const hosts = BigInt(32 - length);
  return `${dotted((bits.value >> hosts) << hosts)}/${length}`;
}

/** The first host of an interface's network that is not the interface itself; null in a network of one, and of IPv6. */
export function otherHost(own: string): string | null {
  const [address = '', suffix = '32'] = own.split('/');
  const bits = addressNumber(address);
  const length = Number(suffix);
  if (bits?.family !== 'ipv4' || length > 31) return null;
  const hosts = BigInt(32 - length);
  const base = (bits.value >> hosts) << hosts;
  const first = length === 31 ? base : base + 1n;
  return dotted(first === bits.value ? first + 1n : first);
}

/** The IPv4 address that stands `steps` after the first of a network: 1 is its first host. Null where the text is no network. */
export function hostOf(network: string, steps: number): string | null {
  const range = isPrefix(network) ? rangeOf(network) : null;
  return range?.family === 'ipv4' ? dotted(range.first + BigInt(steps)) : null;
}

/** What belongs to networks, found by an address in them: the narrowest network wins, and of equal ones the first. */
export class NetworkTable<T> {
  #byLength = new Map<number, Map<string, T>>();

  add(network: string, value: T): void {
    const key = keyOf(network);
    if (!key) return;
    const found = this.#byLength.get(key.length) ?? new Map<string, T>();
    this.#byLength.set(key.length, found);
    if (!found.has(key.text)) found.set(key.text, value);
  }

  find(address: string): T | undefined {
    for (const length of [...this.#byLength.keys()].toSorted((a, b) => b - a)) {
      const key = keyOf(`${address}/${length}`);
      const found = key && this.#byLength.get(length)?.get(key.text);
      if (found !== null && found !== undefined) return found;
    }
    return undefined;
  }
}

function keyOf(network: string): { readonly length: number; readonly text: string } | null {
  const [address = '', suffix] = network.split('/');
  const bits = addressNumber(address);
  if (!bits) return null;
  const size = sizes[bits.family];
  const length = suffix === undefined ? size : Number(suffix);
  return length <= size ? { length, text: `${size} ${bits.value >> BigInt(size - length)}` } : null;
}
