import type { NodeRef } from './addresses.ts';
import { expectedWay, leftOnWay, nextOnWay } from './expected-way.ts';
import type { Answers, TrailLine } from './trail.ts';
import { checkStepId, nothingFits } from './walk.ts';
import type { WayData } from './way-data.ts';
import { waySuspects } from './way-data.ts';

/** Where a reader stands. */
export interface Here {
  /** The node of the page, such as `step/check-mtu-mss-ping-1350`. */
  readonly at: NodeRef;
  /** The problem that the page is about. */
  readonly problem: string;
  /** What the reader's console shows, as an observation; null when nobody knows. */
  readonly seen: string | null;
  readonly trail: readonly TrailLine[];
  readonly answers: Answers;
}

/** What is known of the way on: where it goes when this is not it, how far it may still be, and why this is asked. */
export interface WayNow {
  readonly next: NodeRef;
  /** The first check of the problem that comes next; null at the end of the way. */
  readonly nextFirst: NodeRef | null;
  /** How many questions come after this one, on average; 0 only for the last of all. */
  readonly left: number;
  /** What the console shows, in its own words; null where the trail does not come by it. */
  readonly shown: string | null;
  readonly suspects: number;
}

/** The way on for what the reader's console shows; null where that does not make this problem likely: then the plain order holds. */
export function wayNow(data: WayData, { at, problem, seen, trail, answers }: Here): WayNow | null {
  const suspects = seen !== null && Object.hasOwn(data.suspects, seen) ? data.suspects[seen] : undefined;
  if (seen === null || !suspects?.includes(problem)) return null;
  const way = expectedWay(waySuspects(data, seen));
  const asked = askedBefore(at, trail, answers);
  const next = nextOnWay(way, new Set([...asked, idOf(at)]));
  return {
    next: next === undefined ? nothingFits : `step/${next}`,
    nextFirst: next === undefined ? null : firstOf(data, next),
    left: next === undefined ? 0 : Math.max(1, leftOnWay(way, asked) - 1),
    shown: trail.findLast((line) => line.at === `observation/${seen}`)?.ask ?? null,
    suspects: suspects.length,
  };
}

/** What was answered, but for what the trail asks here and after: whoever changes an earlier answer comes by the later ones again. */
function askedBefore(at: NodeRef, trail: readonly TrailLine[], answers: Answers): Set<string> {
  const asked = new Set(Object.keys(answers).map(idOf));
  const here = trail.findIndex((line) => line.at === at);
  for (const line of here < 0 ? [] : trail.slice(here)) asked.delete(idOf(line.at));
  return asked;
}

function firstOf({ checks }: WayData, step: string): NodeRef | null {
  for (const [problem, names] of Object.entries(checks)) {
    const steps = Object.keys(names).map((name) => checkStepId(problem, name));
    if (steps.includes(step)) return `step/${steps[0] ?? step}`;
  }
  return null;
}

const idOf = (at: string): string => at.slice(at.indexOf('/') + 1);
