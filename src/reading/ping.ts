import type { Line } from './line.ts';

/** What pings of several sizes say together, at the line that shows it first. */
export interface PingFact {
  readonly line: number;
  readonly says: 'large lost' | 'all lost';
}

/** One run of pings of one size: how many bytes each carried, and whether answers came. */
interface Run {
  readonly line: number;
  readonly bytes: number;
  readonly answered: boolean | null;
}

const longestLine = 300;
/** Below this no tunnel over the Internet has trouble with the size alone. */
const small = 1200;

/** How a run is announced: Linux and the BSDs, Cisco, Windows. */
const announced = [
  /^PING \S+ .*?\b(\d+)(?:\(\d+\))? (?:data )?bytes/i,
  /^Sending \d+, (\d+)-byte ICMP Echos/i,
  /^Pinging \S+ .*with (\d+) bytes of data/i,
] as const;
/** How it ended: answers received of those sent. */
const ended = [
  /\b\d+ (?:packets? )?transmitted, (\d+) (?:packets? )?received/i,
  /^Success rate is (\d+) percent/i,
  /\bSent = \d+, Received = (\d+)/i,
] as const;
/** One answer: whoever cuts the end off what they paste has shown enough. */
const answer = /^\d+ bytes from |^Reply from \S+: bytes=\d/i;
/** A word of every line that matters here. */
const hint = /ping|bytes from|Reply from|ICMP Echos|received|success rate|too long|too big|fragment|frag needed/i;
/** The sender itself said that the packet is too large for the way. */
const tooLarge = /message too long|needs to be fragmented|frag needed|packet too big/i;

/** Reads pings as programs print them: that small ones are answered and large ones are not, or that none is. */
export function readPings(lines: readonly Line[]): PingFact[] {
  const runs: Run[] = [];
  for (const { number, text } of lines) {
    if (text.length > longestLine || !hint.test(text)) continue;
    const bytes = numberIn(text.trim(), announced);
    if (bytes !== null) {
      runs.push({ line: number, bytes, answered: null });
      continue;
    }
    const last = runs.at(-1);
    const received = numberIn(text.trim(), ended);
    if (!last || last.answered !== null) continue;
    if (answer.test(text.trim())) runs[runs.length - 1] = { ...last, answered: true };
    else if (received !== null) runs[runs.length - 1] = { ...last, answered: received > 0 };
    else if (tooLarge.test(text)) runs[runs.length - 1] = { ...last, answered: false };
  }
  const lost = runs.filter(({ answered, bytes }) => answered === false && bytes >= small);
  const passed = runs.filter(({ answered }) => answered === true);
  const [silent] = runs;
  if (silent && runs.every(({ answered, bytes }) => answered === false && bytes < small)) return [{ line: silent.line, says: 'all lost' }];
  const [first] = lost.filter(({ bytes }) => passed.some((run) => run.bytes < bytes));
  return first && !passed.some(({ bytes }) => bytes >= first.bytes) ? [{ line: first.line, says: 'large lost' }] : [];
}

function numberIn(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return Number(found);
  }
  return null;
}
