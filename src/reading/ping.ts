import type { Line } from './line.ts';

/** What pings of several sizes say together, at the line that shows it first. */
export interface PingFact {
  readonly line: number;
  readonly says: 'large lost' | 'all lost' | 'size told';
}

/** One run of pings of one size: how many bytes each carried, and whether answers came. */
export interface Run {
  readonly line: number;
  readonly bytes: number;
  readonly answered: boolean | null;
  /** May not be fragmented; null where the printer does not say. */
  readonly whole: boolean | null;
  /** The lines in which somebody on the way, or the sender itself, says that it is too large. */
  readonly toldAt: readonly number[];
}

const longestLine = 300;
/** Below this no tunnel over the Internet has trouble with the size alone. */
const small = 1200;

/** How a run is announced: Linux and the BSDs, Cisco, Windows. */
const announced = [
  /^PING \S+ .*?\b(\d+)(?:\(\d+\))? +(?:data )?bytes/i,
  /^Sending \d+, (\d+)-byte ICMP Echos/i,
  /^Pinging \S+ .*with (\d+) bytes of data/i,
] as const;
/** RouterOS heads its rows alike, whatever the size, which is mostly this one. */
const headed = /^SEQ HOST\s+SIZE TTL\b/;
const usual = 56;
/** How it ended: answers received of those sent. */
const ended = [
  /\b\d+ (?:packets? |packet\(s\) )?transmitted, (\d+) (?:packets? |packet\(s\) )?received/i,
  /^Success rate is (\d+) percent/i,
  /\bSent = \d+, Received = (\d+)/i,
  /\bsent=\d+ received=(\d+)/i,
  /^(\d+) packet\(s\) received/i,
] as const;
/** One answer: whoever cuts the end off what they paste has shown enough. */
const answer = /^\d+ bytes from |^Reply from \S+: bytes=\d|^\d+ \S+ +\d+ +\d+ +\d[\dmus.]*s\b/i;
/** A word of every line that matters here. */
const hint =
  /^\s*[01]$|test-connection|^\d{3,5}\W+[a-z]|^size:? \d|\bsize=\d|ping|bytes from|transmitted|Reply from|ICMP Echos|received|success rate|too long|too big|DF bit|df-bit|^[M.]+$|fragment|frag needed|^\s*SEQ HOST/i;
/** The sender itself said that the packet is too large for the way. */
const tooLarge = /message too long|needs to be fragmented|frag needed|packet too big/i;
/** Cisco prints a letter for each packet, `M` where a router says so. */
const letters = /^(?=.*M)[M.]{2,}$/;
/** The command or its echo says that no router may part the packet. */
const unparted = /df-bit|df bit|do-not-fragment|\bdf\b|-M do\b|ping(?:\.exe)?\b.*\s-(?:f|D)\b/i;

/** How a command asks for a size, and a loop of a shell for several; what a loop prints of each. */
const asks = [/\bping6?\b.*?\s(?:-s|-l|--size|size|df-size|packet-size|packetsize)[ =]?(\d{2,5})\b/i, /^size:? (\d{2,5})$/i] as const;
const loop = /(?:\bfor \w+ in |^(?:PS[^>]*> ?)?[@(]{0,2})(\d[\d ,]{3,200}\d)\)?\s*[;|].*(?:\bping\b|\bTest-Connection\b)/i;
/** What a loop says itself of each size. */
const verdicts = /^(\d{3,5})\b\W+(ok|pass\w*|true|yes|fail\w*|lost|no|timeout|false|\d+ received)\b/i;
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
  const told = runs.flatMap(({ toldAt }) => toldAt);
  if (lost.length > 0 && isAsItShould(lines, lost, passed)) return told.map((line) => ({ line, says: 'size told' }));
  const [first] = lost.filter(({ bytes }) => passed.some((run) => run.bytes < bytes));
  // What a router may part passes at any size.
  const isPassed = passed.some(({ bytes, whole }) => bytes >= (first?.bytes ?? 0) && !(first?.whole === true && whole === false));
  return first && !isPassed ? [{ line: first.line, says: 'large lost' }] : [];
}

/** A transfer that went through in full. */
const transferred =
  /\b100% .*\d[KMG]?B|\[OK - \d+ bytes\]|^\d+ bytes copied|^200 \d{6,}|\bSpeed :? *\d{6,}|(?<!BW |bandwidth |[\d.])\d[\d.]*\s?[KMG](?:i?B|bits?|bytes)(?:\/s(?:ec)?|ps)\b/i;
/** Somebody, or a program, that complains. */
const troubled =
  /\b(?:hang|hung|stall|freez|frozen|timed? ?out|timeout|slow|stuck|fail|broken|reset|abort|never (?:end|finish|load)|does(?:n't| not)|do(?:n't| not)|can(?:'t|not)|won't|but\b|retrans)/i;
/** The largest packet of a tunnel whose way to say so works. */
const fits = 1250;

/** That a packet is too large is told to who sent it, as it should be, where one that fills a tunnel passes and nobody complains; and where a transfer went through, sizes are no matter. */
function isAsItShould(lines: readonly Line[], lost: readonly Run[], passed: readonly Run[]): boolean {
  const [of, isFull] = [new Set(lost.flatMap(({ toldAt }) => toldAt)), passed.some(({ bytes }) => bytes >= fits)];
  const isTold = lost.every(({ toldAt }) => toldAt.length > 0);
  if (isFull && lines.some(({ text }) => transferred.test(text.trim()))) return true;
  return (
    isTold && isFull && !lines.some(({ number, text }) => !of.has(number) && !ofPing.test(text) && troubled.test(text.replace(noneOf, '')))
  );
}

/** A counter of none is no complaint: `0 interface resets`. */
const noneOf = /(?<![\d.])0 [a-z ]+/gi;
/** What a ping prints itself. */
const ofPing = /packet loss|bytes from|statistics|^\s*PING|^Type escape|timeout is|\bDF bit set\b|\bping\b/;

/** What was read already: two readers ask for the runs of one text. */
const known = new WeakMap<readonly Line[], readonly Run[]>();

/** Every run of pings in a text. */
export function runsIn(lines: readonly Line[]): readonly Run[] {
  const runs = known.get(lines) ?? readRuns(lines);
  known.set(lines, runs);
  return runs;
}

function readRuns(lines: readonly Line[]): readonly Run[] {
  const runs: Run[] = [];
  let sizes: number[] = [];
  // Whether the sum of the last run has come: the next one is of another.
  const sum = { isDone: true };
  const open = (line: number, bytes: number, whole: boolean | null = null): void => {
    runs.push({ line, bytes, answered: null, whole, toldAt: [] });
    sum.isDone = false;
  };
  const amend = (by: Partial<Run>): void => {
    const last = runs.at(-1);
    if (last) runs[runs.length - 1] = { ...last, ...by };
  };
  const close = (answered: boolean): void => {
    if (runs.at(-1)?.answered === null) amend({ answered });
  };
  for (const { number, text } of lines) {
    if (text.length > longestLine || !hint.test(text)) continue;
    const told = text.trim();
    const several = loop.exec(text)?.[1];
    if (several !== undefined) {
      sizes = several.split(/[\s,]+/).map(Number);
      sum.isDone = true;
      continue;
    }
    const last = runs.at(-1);
    const isOpen = last?.answered === null;
    const bytes = numberIn(told, announced) ?? numberIn(text, asks) ?? (!isOpen && headed.test(told) ? usual : null);
    if (bytes !== null) {
      // The command and what it prints first are one run.
      if (isOpen && last.bytes === bytes) continue;
      if (sizes[0] === bytes) sizes = sizes.slice(1);
      open(number, bytes, asksOf(text) ? unparted.test(text) : null);
      continue;
    }
    if (isOpen && unparted.test(text)) amend({ whole: true });
    const received = numberIn(told, ended);
    const one = numberIn(told, [alone]);
    // The head may be cut off.
    if (one !== null && runs.length === 0 && sizes.length === 0) open(number, one - headOfIcmp);
    else if (!isOpen && one !== null && sizes[0] === one - headOfIcmp) {
      open(number, one - headOfIcmp);
      sizes = sizes.slice(1);
    } else if (!isOpen && sum.isDone && received !== null && sizes[0] !== undefined) {
      open(number, sizes[0]);
      sizes = sizes.slice(1);
    }
    const [, tried, verdict = ''] = verdicts.exec(told) ?? [];
    if (tried !== undefined && sizes.includes(Number(tried)))
      runs.push({
        line: number,
        bytes: Number(tried),
        answered: /^(?:ok|pass|true|yes|[1-9]\d* )/i.test(verdict),
        whole: null,
        toldAt: [],
      });
    else if (answer.test(told)) close(true);
    else if (received !== null) {
      close(received > 0);
      sum.isDone = true;
    } else if (counted.test(told)) close(told === '1');
    else if (tooLarge.test(text)) {
      const own = runs.at(-1);
      if (own && own.answered !== true) amend({ toldAt: [...own.toldAt, number] });
      close(false);
    } else if (letters.test(told)) amend({ whole: true });
  }
  return runs.map((run, index) => (run.answered === null && isLost(run, runs[index + 1], lines) ? { ...run, answered: false } : run));
}

/** Windows says of each packet that it was lost, and its sum may be cut off. */
function isLost({ line }: Run, next: Run | undefined, lines: readonly Line[]): boolean {
  return lines.some(({ number, text }) => number > line && number < (next?.line ?? Infinity) && timedOut.test(text.trim()));
}

const asksOf = (text: string): boolean => asks.some((one) => one.test(text));

function numberIn(text: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return Number(found);
  }
  return null;
}
