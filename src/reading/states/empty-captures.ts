import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

/** A capture of IKE that holds nothing. */
const asked = /\btcpdump\b.*\b(?:4?500|isakmp)\b/;
const empty = /^0 packets captured/;
/** A connection that is loaded, and would ask if anything had it ask: swanctl, Libreswan. */
const loaded = /^\S+: IKEv[12](?:\/2)?, |^000 "[^"]+":.*\.\.\./;

/** Finds that no end asks: a connection is loaded, and not one packet of IKE went by. */
export function readEmptyCaptures(lines: readonly Line[]): StateFact[] {
  const connection = lines.find(({ text }) => loaded.test(text));
  const isEmpty = lines.some(({ text }) => asked.test(text)) && lines.some(({ text }) => empty.test(text));
  return connection && isEmpty ? [{ line: connection.number, says: 'nobody asks' }] : [];
}
