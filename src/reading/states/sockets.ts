import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const asking = /\bSYN[_-]?SENT\b/i;
/** The port of BGP behind an address, as Linux or the BSDs and IOS join them. */
const bgp = /(?:\d{1,3}\.){3}\d{1,3}[:.]179\b|[\]:]179\b/;
/** Who asks a neighbor inside a tunnel from another network than a tunnel's has no tunnel to it. */
const fromElsewhere =
  /(?<![\d.])(?!169\.254\.|0\.0\.0\.0|127\.)(?:\d{1,3}\.){3}\d{1,3}(?:%\w+)?[.:]\d{1,5}\s+169\.254\.\d{1,3}\.\d{1,3}[.:]179\b/;
/** A port that somebody tried by hand: `telnet … 179`, `nc -vz … 179`, `Test-NetConnection -Port 179`, and what telnet prints of it. */
const tried = /\b(?:telnet|nc|ncat|tcping|Test-NetConnection)\b.*\b179\b|^Trying \S+, 179\b|\bRemotePort\s*:\s*179\b/i;
const silent = /timed out|TcpTestSucceeded\s*:\s*False|not responding/i;
const refused = /refused/i;
/** A speaker that logs in the words of the system's own errors, whatever wrote the line: Go, Python, libuv. */
const dials = /\b(?:dial|connect\w*|open\w*)\b/i;
const unanswered = /timed? ?out|E?TIMEDOUT|no route to host|unreachable|EHOSTUNREACH|ENETUNREACH/i;
const refusedByName = /refused|ECONNREFUSED/i;
const longestTry = 6;

/** Finds sockets that ask for BGP and hear nothing, its port tried by hand, and errors of the system that name it: netstat and ss, `show tcp brief`, telnet, a speaker's log. */
export function readSockets(lines: readonly Line[]): StateFact[] {
  return lines.flatMap(({ number, text }, index): StateFact[] => {
    if (bgp.test(text)) {
      const says = asking.test(text) ? (fromElsewhere.test(text) ? 'neighbor elsewhere' : 'syn unanswered') : failureIn(text);
      if (says) return [{ line: number, says }];
    }
    if (!tried.test(text) || tried.test(lines[index + 1]?.text ?? '')) return [];
    const answer = lines.slice(index, index + longestTry).find((line) => silent.test(line.text) || refused.test(line.text));
    if (!answer) return [];
    return [{ line: answer.number, says: refused.test(answer.text) ? 'port refused' : 'port silent' }];
  });
}

/** How a connection to BGP's port failed, in a line that says so by itself. */
function failureIn(text: string): StateFact['says'] | null {
  if (!dials.test(text)) return null;
  if (refusedByName.test(text)) return 'port refused';
  return unanswered.test(text) ? 'port silent' : null;
}
