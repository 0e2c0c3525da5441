import { isPrivate } from '../../text/addresses.ts';
import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** Whom a ping is for: Linux and the BSDs. */
const pinged = /^PING \S+ \((\d+(?:\.\d+){3})\)/;
const refused = /\bicmp_seq=\d+ (?:Packet filtered|Destination (?:Host|Net) Prohibited)/;
/** tcpdump tells the one that the refused packet was for. */
const told = /\bICMP (?:host )?(\d+(?:\.\d+){3}) unreachable - (?:host )?admin prohibited/;

/** Finds a filter that refuses packets to a private address: what lies behind the tunnel, and not the tunnel's own packets. */
export function readProhibited(lines: readonly Line[]): StateFact[] {
  let to = '';
  for (const { number, text } of lines) {
    to = pinged.exec(text)?.[1] ?? to;
    const of = told.exec(text)?.[1] ?? (refused.test(text) ? to : '');
    if (of && isPrivate(of)) return [{ line: number, says: 'tunnel dropped alone' }];
  }
  return [];
}
