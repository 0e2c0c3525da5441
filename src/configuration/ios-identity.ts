import type { Identity } from '../settings/end.ts';
import { networkFrom } from './cisco-keys.ts';
import type { Command, Notes } from './cisco-lines.ts';
import type { EndBuilder } from './format.ts';
import { unreadIdentity } from './format.ts';
import { isWithin } from './subnet.ts';

/** Whom a profile takes, by one of its `match identity` lines. */
export interface Match {
  readonly id: Identity;
  readonly line: number;
}

/** `domain` takes every name of it: `*.example.net`, or `*@example.net` of mail addresses. */
export const inDomain = (type: string, domain: string): Identity =>
  type === 'email' ? { type, value: `*@${domain}` } : { type: 'fqdn', value: `*.${domain}` };

/** Whom `match identity … address` takes: an address, those of a network, or any. */
export function addressIdentity(address: string, mask: string): Identity {
  const network = networkFrom(address, mask);
  if (network === '0.0.0.0/0') return { type: 'any', value: 'any' };
  return { type: 'address', value: network && !network.endsWith('/32') ? network : address };
}

/** Sets whom a profile takes of several. Where the peer's own address is one, nothing is set: a peer that says it is taken, and of another nothing is known. */
export function setPeerId(
  end: EndBuilder,
  matches: readonly Match[],
  peer: string,
  at: Pick<Command, 'line' | 'text'>,
  notes: Notes,
): void {
  const [first, ...others] = matches;
  const taken = matches.find(({ id }) => id.type === 'any') ?? first;
  if (!taken) return;
  const isOne = taken.id.type === 'any' || others.every(({ id }) => id.type === taken.id.type && id.value === taken.id.value);
  if (isOne) end.set('peer-id', taken.id, taken.line);
  else {
    const holdsPeer = matches.some(({ id }) => id.type === 'address' && isWithin(id.value, peer));
    if (!holdsPeer) end.set('peer-id', unreadIdentity, taken.line);
    notes.add(at, 'It takes its peer by several identities, so whether the peer’s own is one of them was not compared.');
  }
}
