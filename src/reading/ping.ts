import type { Line } from './line.ts';

/** What pings of several sizes say together, at the line that shows it first. */
export interface PingFact {
  readonly line: number;
  readonly says: 'large lost' | 'all lost';
}

/** One run of pings of one size: how many bytes each carried, and whether answers came. */
export interface Run {
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
const hint =
  /^\s*[01]$|^\d{3,5}\W+[a-z]|^size:? \d|ping|bytes from|transmitted|Reply from|ICMP Echos|received|success rate|too long|too big|fragment|frag needed/i;
/** The sender itself said that the packet is too large for the way. */
const tooLarge = /message too long|needs to be fragmented|frag needed|packet too big/i;

/** How a command asks for a size, and a loop of a shell for several; what a loop prints of each. */
const asks = [/\bping6?\b.*?\s(?:-s|-l|--size|size|df-size|packet-size|packetsize) ?(\d{2,5})\b/i, /^size:? (\d{2,5})$/i] as const;
const loop = /\bfor \w+ in (\d[\d ]{3,200}\d)\s*;.*\bping\b/;
/** What a loop says itself of each size. */
const verdicts = /^(\d{3,5})\b\W+(ok|pass\w*|fail\w*|lost|no|timeout)\b/i;
/** What `grep -c` makes of an answer, and how Windows counts a loss before it sums up. */
const counted = /^([01])$/;
const timedOut = /^Request timed out/i;
const alone = /^(\d+) bytes from /i;
const headOfIcmp = 8;

/** Reads pings as programs print them: that small ones are answered and large ones are not, or that none is. */
export function readPings(lines: readonly Line[]): PingFact[] {
  const runs = runsIn(lines);
  const lost = runs.filter(({ answered, bytes }) => answered === false && bytes >= small);
  const passed = runs.filter(({ answered }) => answered === true);
  const [silent] = runs;
  if (silent && runs.every(({ answered, bytes }) => answered === false && bytes < small)) return [{ line: silent.line, says: 'all lost' }];
  const [first] = lost.filter(({ bytes }) => passed.some((run) => run.bytes < bytes));
  return first && !passed.some(({ bytes }) => bytes >= first.bytes) ? [{ line: first.line, says: 'large lost' }] : [];
}

/** Every run of pings in a text. */
export function runsIn(lines: readonly Line[]): readonly Run[] {
  const runs: Run[] = [];
  let sizes: number[] = [];
  const open = (line: number, bytes: number): void => void runs.push({ line, bytes, answered: null });
  const close = (answered: boolean): void => {
    const last = runs.at(-1);
    if (last?.answered === null) runs[runs.length - 1] = { ...last, answered };
  };
  for (const { number, text } of lines) {
    if (text.length > longestLine || !hint.test(text)) continue;
    const told = text.trim();
    const several = loop.exec(text)?.[1];
    if (several !== undefined) {
      sizes = several.split(/\s+/).map(Number);
      continue;
    }
    const last = runs.at(-1);
    const isOpen = last?.answered === null;
    const bytes = numberIn(told, announced) ?? numberIn(text, asks);
    if (bytes !== null) {
      // The command and what it prints first are one run.
      if (isOpen && last.bytes === bytes) continue;
      if (sizes[0] === bytes) sizes = sizes.slice(1);
      open(number, bytes);
      continue;
    }
    const received = numberIn(told, ended);
    const one = numberIn(told, [alone]);
    if (!isOpen && one !== null && sizes[0] === one - headOfIcmp) {
      open(number, one - headOfIcmp);
      sizes = sizes.slice(1);
    } else if (!isOpen && received === 0 && sizes[0] !== undefined) {
      open(number, sizes[0]);
      sizes = sizes.slice(1);
    }
    const [, tried, verdict = ''] = verdicts.exec(told) ?? [];
    if (tried !== undefined && sizes.includes(Number(tried)))
      runs.push({ line: number, bytes: Number(tried), answered: /^(?:ok|pass)/i.test(verdict) });
    else if (answer.test(told)) close(true);
    else if (received !== null) close(received > 0);
    else if (counted.test(told)) close(told === '1');
    else if (tooLarge.test(text)) close(false);
  }
  return runs.map((run, index) => (run.answered === null && isLost(run, runs[index + 1], lines) ? { ...run, answered: false } : run));
}

/** Windows says of each packet that it was lost, and its sum may be cut off. */
function isLost({ line }: Run, next: Run | undefined, lines: readonly Line[]): boolean {
  return lines.some(({ number, text }) => number > line && number < (next?.line ?? Infinity) && timedOut.test(text.trim()));
}

function numberIn(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return Number(found);
  }
  return null;
}
