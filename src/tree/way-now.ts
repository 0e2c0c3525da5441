import type { NodeRef } from './addresses.ts';
import { expectedWay, leftOnWay, nextOnWay } from './expected-way.ts';
import type { Answers, TrailLine } from './trail.ts';
import { checkStepId, nextStepId, nothingFits } from './walk.ts';
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
  /** How many come after it where all of them come out well. */
  readonly most: number;
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
  const next = nextOnWay(way, new Set([...asked, idOf(at), ...(idOf(at) === nextStepId(problem) ? checksOf(data, problem) : [])]));
  return {
    next: next === undefined ? nothingFits : `step/${next}`,
    nextFirst: next === undefined ? null : firstOf(data, next),
    left: next === undefined ? 0 : Math.max(1, leftOnWay(way, asked) - 1),
    most: way.filter(({ id }) => !asked.has(id) && id !== idOf(at)).length,
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

/** Which question of the walk a page is: one more than the trail asked before it. */
export function questionNumber(at: NodeRef, trail: readonly TrailLine[]): number {
  const here = trail.findIndex((line) => line.at === at);
  const before = here >= 0 ? trail.slice(0, here) : trail.at(-1)?.to === at ? trail : [];
  return before.filter((line) => line.at.startsWith('step/')).length + 1;
}

/** The node that the trail leaves for this one; null where the walk begins. */
export function nodeBefore(at: NodeRef, trail: readonly TrailLine[]): NodeRef | null {
  return (trail.find((line) => line.to === at)?.at as NodeRef | undefined) ?? null; // a key of Answers is one
}

function firstOf(data: WayData, step: string): NodeRef | null {
  const steps = Object.keys(data.checks).map((problem) => checksOf(data, problem));
  const [first] = steps.find((some) => some.includes(step)) ?? [];
  return first === undefined ? null : `step/${first}`;
}

const checksOf = ({ checks }: WayData, problem: string): string[] =>
  Object.keys(checks[problem] ?? {}).map((name) => checkStepId(problem, name));

const idOf = (at: string): string => at.slice(at.indexOf('/') + 1);
