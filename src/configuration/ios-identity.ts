import type { Identity } from '../settings/end.ts';
import { networkFrom } from './cisco-keys.ts';
import type { Command, Notes } from './cisco-lines.ts';
import type { EndBuilder } from './format.ts';

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

/** Sets whom a profile takes: where its lines say several, which of them its peer is can't be told from here. */
export function setPeerId(end: EndBuilder, matches: readonly Match[], at: Pick<Command, 'line' | 'text'>, notes: Notes): void {
  const [first, ...others] = matches;
  const taken = matches.find(({ id }) => id.type === 'any') ?? first;
  if (!taken) return;
  if (taken.id.type === 'any' || others.every(({ id }) => id.type === taken.id.type && id.value === taken.id.value))
    end.set('peer-id', taken.id, taken.line);
  else notes.add(at, 'It takes its peer by several identities, so whether the peer’s own is one of them was not compared.');
}
