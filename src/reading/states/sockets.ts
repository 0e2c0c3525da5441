import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const asking = /\bSYN[_-]?SENT\b/i;
/** The port of BGP behind an address, as Linux or the BSDs and IOS join them. */
const bgp = /(?:\d{1,3}\.){3}\d{1,3}[:.]179\b|[\]:]179\b/;

/** Finds sockets that ask for BGP and hear nothing: netstat and ss of any system, `show tcp brief`. */
export function readSockets(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ number, text }): StateFact[] =>
    asking.test(text) && bgp.test(text) ? [{ line: number, says: 'syn unanswered' }] : [],
  );
}
