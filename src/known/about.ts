import { checkStepId } from '../tree/walk.ts';
import type { Layer } from '../tree/tree.ts';
import type { CaseProblems, Checked } from './case.ts';
import { checksMade, own, placeOf, ruledOut } from './case.ts';
import type { Known } from './known.ts';
import { foundIn } from './known.ts';

/** What is needed of one observation. */
export interface CaseObservation {
  /** The ids of its suspects, likeliest first. */
  readonly suspects: readonly string[];
  /** What the console shows then, as the card's query. */
  readonly console: string;
  readonly breaks: Layer;
}

export type CaseObservations = Readonly<Record<string, CaseObservation>>;

/** What a case is read by. */
export interface CaseFacts {
  readonly problems: CaseProblems;
  readonly observations: CaseObservations;
}

/** What the reader has on one problem. */
export interface About {
  /** Its place among the suspects of what the console shows; 0: it is none of them; null: nothing is set, or not enough. */
  readonly place: number | null;
  readonly of: number;
  /** The lines that say so, secrets masked. */
  readonly lines: readonly string[];
  /** The checks that were answered, each with its number among the problem's. */
  readonly checks: readonly (Checked & { readonly number: number; readonly of: number })[];
  /** The check that what was found answers with a No, where the reader did not answer it. */
  readonly found: (Omit<Checked, 'result'> & { readonly number: number; readonly of: number }) | null;
  /** The next suspect that is not ruled out, by its checks or by what works; null where none follows. */
  readonly next: string | null;
}

/** What is known of the observation that the reader is on. */
export function observedIn(known: Known, observations: CaseObservations): CaseObservation | undefined {
  return known.observation === null ? undefined : own(observations, known.observation);
}

/** The case with what the console shows as the card writes it, also where the reader has said it in the walk. */
export function withConsole(known: Known, observations: CaseObservations): Known {
  return { ...known, console: known.console || (observedIn(known, observations)?.console ?? '') };
}

/** Layers that are up or down: a problem of one that is seen to work is none. */
export const upOrDown: readonly Layer[] = ['reachability', 'ike'];

/** What the reader has on this problem. */
export function aboutProblem(known: Known, { problems, observations }: CaseFacts, id: string): About {
  const suspects = observedIn(known, observations)?.suspects ?? [];
  const made = checksMade(problems, known.answers);
  const out = ruledOut(problems, made);
  const findings = foundIn(known);
  const found = findings.find(({ problem }) => problem === id);
  const mayBe = (one: CaseProblems[string] | undefined): boolean =>
    one !== undefined && !(upOrDown.includes(one.layer) && known.proven.includes(one.layer));
  const order = [...new Set([...findings.map(({ problem }) => problem), ...suspects])];
  return {
    place: suspects.length ? suspects.indexOf(id) + 1 : null,
    of: suspects.length,
    lines: found?.lines ?? [],
    checks: made.filter(({ problem }) => problem === id).map((check) => ({ ...check, ...placeOf(problems, check) })),
    found: foundCheck(problems, id, found?.check, made),
    next: order.slice(order.indexOf(id) + 1).find((one) => one !== id && !out.includes(one) && mayBe(own(problems, one))) ?? null,
  };
}

function foundCheck(problems: CaseProblems, problem: string, check: string | undefined, made: readonly Checked[]): About['found'] {
  const one = check === undefined ? undefined : own(own(problems, problem)?.checks ?? {}, check);
  if (check === undefined || !one || made.some((each) => each.problem === problem && each.check === check)) return null;
  return {
    problem,
    check,
    where: one.where,
    ask: one.ask,
    at: `step/${checkStepId(problem, check)}`,
    ...placeOf(problems, { problem, check }),
  };
}
