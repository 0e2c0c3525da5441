import { Key } from '../settings/key.ts';
import { networkOf } from './cisco-addresses.ts';
import { lengthOf } from './masks.ts';
import { isIpv4 } from './subnet.ts';
import type { Command, Notes } from './cisco-lines.ts';

/** A pre-shared key, for the peers that its line names; without `key` the line holds none. */
export interface PeerKey {
  /** A network or a host name. */
  readonly peer: string;
  readonly key: Key | null;
  readonly line: number;
}

/** A key as a line writes it: `0 text`, `6 encrypted`, `text`, `*****`, `<removed>`. Null where there is none; a hidden one is noted. */
export function keyFrom(typed: string, command: Command, notes: Notes): Key | null {
  const [, type = '', text = ''] = /^(?:([0-9]|hex) )?(\[[^[\]]*\]|<[^<>]*>|\S+)/.exec(typed.trim()) ?? [];
  if (!text) return null;
  notes.hide(text);
  if (isPlain(type, text)) return new Key(text);
  notes.add(command, type === 'hex' ? 'A key in hex is not compared.' : 'The key is hidden in this output, so it can’t be compared.');
  return Key.hidden();
}

/** Type 0, or none, is the key itself; the ASA shows a star for one that it keeps back, or several. */
export const isPlain = (type: string, text: string): boolean =>
  (type === '' || type === '0') && !/^\*+$/.test(text) && !new Key(text).isMasked;

/** The one key of two directions; hidden where one of them is, null where they differ. */
export function keyOfBoth(local: Key, remote: Key): Key | null {
  if (local.isMasked || remote.isMasked) return Key.hidden();
  return local.same(remote) ? local : null;
}

/** The network of an address and its mask; without a mask it is the address alone. Null where they are none. */
export function networkFrom(address: string, mask: string): string | null {
  if (!isIpv4(address)) return null;
  if (address === '0.0.0.0') return '0.0.0.0/0';
  const length = mask ? lengthOf(mask) : 32;
  return length === null ? null : networkOf(address, length);
}

/** Keys by their peers. */
export class PeerKeys<Of extends { readonly peer: string }> {
  readonly #keys = new Map<string, Of>();

  /** False where its peer has one already, which stays, as on the device. */
  add(key: Of): boolean {
    const known = this.#keys.has(key.peer);
    if (!known) this.#keys.set(key.peer, key);
    return !known;
  }

  /** Of the nearest network that a peer lies in. */
  find(peer: string): Of | undefined {
    if (!isIpv4(peer)) return this.#keys.get(peer) ?? this.#keys.get('0.0.0.0/0');
    for (let length = 32; length >= 0; length -= 1) {
      const found = this.#keys.get(networkOf(peer, length));
      if (found) return found;
    }
    return undefined;
  }
}
