import { isLinkLocal, isPrivate } from '../text/addresses.ts';
import type { Line } from './line.ts';
import type { Hop, TraceRun } from './trace-runs.ts';
import { longestTraceLine, readTraceRuns } from './trace-runs.ts';

/** A way that goes in a circle, at the line that names where it should lead. */
export interface LoopFact {
  readonly line: number;
  readonly says: 'loop outside' | 'loop inside';
}

/** Who sets few hops asks for that answer. */
const fewHops = /\bping\b.*\s-[tm] ?\d{1,2}(?![\d.])/;
/** Twice back at a router is no accident. */
const visits = 3;
const fewest = 2;

/** Reads traces and pings: those that visit the same routers in turn, and those whose packets run out of hops. */
export function readLoops(lines: readonly Line[]): LoopFact[] {
  let isWanted: boolean | undefined;
  const wants = (): boolean => (isWanted ??= lines.some(({ text }) => text.length <= longestTraceLine && fewHops.test(text)));
  const loop = readTraceRuns(lines).find(({ hops, givenUp }) => (hops ? comesBack(hops) : givenUp >= fewest && !wants()));
  return loop ? [factOf(loop)] : [];
}

const factOf = ({ line, to }: TraceRun): LoopFact => ({ line, says: isPrivate(to) || isLinkLocal(to) ? 'loop inside' : 'loop outside' });

/** True where it is a circle at any row: what stands below may be of something else. */
function comesBack(rows: readonly Hop[]): boolean {
  const hops = new Map<number, string>();
  return rows.some(({ nth, router }) => isCircle(hops.set(nth, router)));
}

/** True where a router is met again and again, with others between. */
function isCircle(hops: ReadonlyMap<number, string>): boolean {
  return [...new Set(hops.values())].some((router) => {
    const met = [...hops].filter(([nth, one]) => one === router && hops.get(nth - 1) !== router);
    return met.length >= visits && met.every(([nth]) => hops.has(nth - 1));
  });
}
