import { addressesOf, isLinkLocal, isPrivate } from '../text/addresses.ts';
import type { Line } from './line.ts';

/** A way that goes in a circle, at the line that names where it should lead. */
export interface LoopFact {
  readonly line: number;
  readonly says: 'loop outside' | 'loop inside';
}

/** What names the target of a trace: the command or what it prints first. */
export const traces = /\btrac(?:e(?:route|path|rt)?6?|ing)\b|\bmtr\b/i;
const pings = /^PING \S|^Pinging \S/;
/** Linux and the BSDs, Windows: a router that gives a packet up for its hops. */
const gaveUp = /\bTime to live exceeded\b|\bTTL expired in transit\b/i;
/** Who sets few hops asks for that answer. */
const fewHops = /\bping\b.*\s-[tm] ?\d{1,2}(?![\d.])/;
/** Whence it is sent. */
export const source = /(?:\bfrom|\bsource|-[sS])[ =]+\S+/gi;
/** A row of a trace. */
export const hop = /^\s*(\d{1,2})(?:\.\|-*|\??:)?\s/;
/** Twice back at a router is no accident. */
const visits = 3;
const fewest = 2;
const longestLine = 300;

/** Reads traces and pings: those that visit the same routers in turn, and those whose packets run out of hops. */
export function readLoops(lines: readonly Line[]): LoopFact[] {
  let at: { readonly line: number; readonly to: string; readonly isTrace: boolean } | null = null;
  let hops = new Map<number, string>();
  let given = 0;
  let isWanted: boolean | undefined;
  for (const { number, text } of lines) {
    if (text.length > longestLine) continue;
    const isTrace = traces.test(text);
    const to = isTrace || pings.test(text) ? (addressesOf(text.replace(source, ' ')).at(-1) ?? null) : null;
    if (to !== null) {
      at = { line: number, to, isTrace };
      hops = new Map();
      given = 0;
    } else if (at?.isTrace) {
      const nth = hop.exec(text)?.[1];
      const [router, ...others] = new Set(addressesOf(text));
      // A hop names one router, a packet two ends.
      if (nth === undefined || router === undefined || others.length > 0) continue;
      hops.set(Number(nth), router);
      if (!isCircle(hops)) continue;
      return [factOf(at.line, at.to)];
    } else if (at && gaveUp.test(text)) given += 1;
    if (at && given >= fewest) {
      isWanted ??= lines.some((one) => one.text.length <= longestLine && fewHops.test(one.text));
      if (!isWanted) return [factOf(at.line, at.to)];
    }
  }
  return [];
}

const factOf = (line: number, to: string): LoopFact => ({ line, says: isPrivate(to) || isLinkLocal(to) ? 'loop inside' : 'loop outside' });

/** True where a router is met again and again, with others between. */
function isCircle(hops: ReadonlyMap<number, string>): boolean {
  return [...new Set(hops.values())].some((router) => {
    const met = [...hops].filter(([nth, one]) => one === router && hops.get(nth - 1) !== router);
    return met.length >= visits && met.every(([nth]) => hops.has(nth - 1));
  });
}
