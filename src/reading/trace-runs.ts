import { addressesOf } from '../text/addresses.ts';
import type { Line } from './line.ts';

/** One run of a trace or a ping: the line that names its target, and what stands below it. */
export interface TraceRun {
  readonly line: number;
  readonly to: string;
  /** The routers that a trace names, in the order of its rows; null for a ping. */
  readonly hops: readonly Hop[] | null;
  /** How many packets of a ping were given up for their hops. */
  readonly givenUp: number;
}

export interface Hop {
  readonly line: number;
  readonly nth: number;
  readonly router: string;
}

/** Longer lines are of no trace. */
export const longestTraceLine = 300;

/** What names the target of a trace: the command or what it prints first. */
const traces = /\btrac(?:e(?:route|path|rt)?6?|ing)\b|\bmtr\b/i;
const pings = /^PING \S|^Pinging \S/;
/** Whence it is sent. */
const source = /(?:\bfrom|\bsource|-[sS])[ =]+\S+/gi;
const row = /^\s*(\d{1,2})(?:\.\|-*|\??:)?\s/;
/** Linux and the BSDs, Windows: a router that gives a packet up for its hops. */
const gaveUp = /\bTime to live exceeded\b|\bTTL expired in transit\b/i;

/** Reads the runs of traces and pings. A command and what it prints first are two, of which the first is empty. */
export function readTraceRuns(lines: readonly Line[]): TraceRun[] {
  const runs: (TraceRun & { readonly hops: Hop[] | null; givenUp: number })[] = [];
  for (const { number, text } of lines) {
    if (text.length > longestTraceLine) continue;
    const isTrace = traces.test(text);
    const to = isTrace || pings.test(text) ? addressesOf(text.replace(source, ' ')).at(-1) : undefined;
    const run = runs.at(-1);
    if (to !== undefined) runs.push({ line: number, to, hops: isTrace ? [] : null, givenUp: 0 });
    else if (run?.hops) {
      const nth = row.exec(text)?.[1];
      const [router, ...others] = new Set(addressesOf(text));
      // A hop names one router, a packet two ends.
      if (nth !== undefined && router !== undefined && others.length === 0) run.hops.push({ line: number, nth: Number(nth), router });
    } else if (run && gaveUp.test(text)) run.givenUp += 1;
  }
  return runs;
}
