import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const asking = /\bSYN[_-]?SENT\b/i;
/** The port of BGP behind an address, as Linux or the BSDs and IOS join them. */
const bgp = /(?:\d{1,3}\.){3}\d{1,3}[:.]179\b|[\]:]179\b/;
/** A port that somebody tried by hand: `telnet … 179`, `nc -vz … 179`, `Test-NetConnection -Port 179`, and what telnet prints of it. */
const tried = /\b(?:telnet|nc|ncat|tcping|Test-NetConnection)\b.*\b179\b|^Trying \S+, 179\b/i;
const silent = /timed out|TcpTestSucceeded\s*:\s*False|not responding/i;
const refused = /refused/i;
const longestTry = 6;

/** Finds sockets that ask for BGP and hear nothing, and its port tried by hand: netstat and ss of any system, `show tcp brief`, telnet. */
export function readSockets(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ number, text }, index): StateFact[] => {
    if (asking.test(text) && bgp.test(text)) return [{ line: number, says: 'syn unanswered' }];
    if (!tried.test(text) || tried.test(lines[index + 1]?.text ?? '')) return [];
    const answer = lines.slice(index, index + longestTry).find((line) => silent.test(line.text) || refused.test(line.text));
    if (!answer) return [];
    return [{ line: answer.number, says: refused.test(answer.text) ? 'port refused' : 'port silent' }];
  });
}
