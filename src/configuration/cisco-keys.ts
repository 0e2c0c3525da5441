import { Key } from '../settings/key.ts';
import { lengthOf, liesIn, networkOf, numberOf } from './cisco-addresses.ts';
import type { Command, Notes } from './cisco-lines.ts';

/** A pre-shared key, for the peers that its line names; without `key` it is hidden in the text. */
export interface PeerKey {
  /** A network or a host name. */
  readonly peer: string;
  readonly key: Key | null;
  readonly line: number;
}

/** A key as a line writes it: `0 text`, `6 encrypted`, `text`, `*****`. Null, with a note, where it is hidden. */
export function keyFrom(typed: string, command: Command, notes: Notes): Key | null {
  const [, type = '', text = ''] = /^(?:([0-9]|hex) )?(\S+)/.exec(typed.trim()) ?? [];
  notes.hide(text);
  const hidden = /^\*+$/.test(text) || (type !== '' && type !== '0');
  if (text && !hidden) return new Key(text);
  notes.add(command, type === 'hex' ? 'A key in hex is not compared.' : 'The key is hidden in this output, so it can’t be compared.');
  return null;
}

/** The network of an address and its mask; without a mask it is the address alone. Null where they are none. */
export function networkFrom(address: string, mask: string): string | null {
  if (numberOf(address) === null) return null;
  if (address === '0.0.0.0') return '0.0.0.0/0';
  const length = mask ? lengthOf(mask) : 32;
  return length === null ? null : networkOf(address, length);
}

/** The key for a peer: of the nearest network that it lies in, the first where several are as near. */
export function keyFor(keys: readonly PeerKey[], peer: string): PeerKey | null {
  let best: PeerKey | null = null;
  let nearest = -1;
  for (const key of keys) {
    const near = nearness(key.peer, peer);
    if (near <= nearest) continue;
    best = key;
    nearest = near;
  }
  return best;
}

/** Bits that a key's peer has in common with one; -1 where it is another. */
function nearness(of: string, peer: string): number {
  if (of === peer) return 33;
  if (peer === 'any') return of === '0.0.0.0/0' ? 0 : -1;
  return liesIn(of, peer) ? Number(of.split('/')[1]) : -1;
}
