import type { NodeRef } from '../tree/addresses.ts';
import type { Answers } from '../tree/trail.ts';
import type { End, Layer } from '../tree/tree.ts';
import { checkStepId, fixStepId, outcomeOf } from '../tree/walk.ts';
import type { Known } from './known.ts';
import { foundIn } from './known.ts';

/** What is needed of one problem to say what an answer about it means. */
export interface CaseProblem {
  readonly title: string;
  readonly layer: Layer;
  readonly checks: Readonly<Record<string, { readonly ask: string; readonly where: End }>>;
}

export type CaseProblems = Readonly<Record<string, CaseProblem>>;

/** One check that the reader went through. */
export interface Checked {
  readonly problem: string;
  readonly check: string;
  readonly where: End;
  readonly ask: string;
  readonly result: 'yes' | 'no' | 'cannot tell';
  /** The step that asked. */
  readonly at: NodeRef;
}

/** Every check that was answered, in the order of the problems and of their checks. */
export function checksMade(problems: CaseProblems, answers: Answers): Checked[] {
  return Object.entries(problems).flatMap(([problem, { checks }]) =>
    Object.entries(checks).flatMap(([check, { ask, where }]): Checked[] => {
      const at: NodeRef = `step/${checkStepId(problem, check)}`;
      const given = own(answers, at);
      return given ? [{ problem, check, where, ask, result: resultOf(given.answer), at }] : [];
    }),
  );
}

const resultOf = (answer: string): Checked['result'] => (answer === 'Yes' ? 'yes' : answer === 'No' ? 'no' : 'cannot tell');

/** The number of a check among those of its problem, as the problem's page counts them, and how many those are. */
export function placeOf(
  problems: CaseProblems,
  { problem, check }: Pick<Checked, 'problem' | 'check'>,
): { readonly number: number; readonly of: number } {
  const names = Object.keys(own(problems, problem)?.checks ?? {});
  return { number: names.indexOf(check) + 1, of: names.length };
}

/** The problems whose every check came out well. */
export function ruledOut(problems: CaseProblems, checks: readonly Checked[]): string[] {
  return Object.entries(problems).flatMap(([id, { checks: all }]) => {
    const good = checks.filter(({ problem, result }) => problem === id && result === 'yes').length;
    return good > 0 && good === Object.keys(all).length ? [id] : [];
  });
}

/** A problem that is suspected, and what speaks for it; solved: its fix brought the VPN up. */
export interface CaseSuspect {
  readonly problem: string;
  readonly by: 'check' | 'finding' | 'open' | 'solved';
  /** The check that came out bad, where one did. */
  readonly check: Checked | null;
}

/**
 * A check that came out bad says most, then what was given, then what the reader was still checking. A fix that changed nothing clears
 * its problem, and what was given after a check is of a later moment than it.
 */
export function suspectedIn(problems: CaseProblems, known: Known): CaseSuspect | null {
  const { answers } = known;
  const timeOf = (at: string): number => own(answers, at)?.when ?? 0;
  const inVain = (problem: string): boolean => {
    const given = own(answers, `step/${fixStepId(problem)}`);
    return given !== undefined && outcomeOf(given.answer) !== 'up';
  };
  const checks = checksMade(problems, answers).sort((one, other) => timeOf(one.at) - timeOf(other.at));
  const cleared = ruledOut(problems, checks);
  const isOpen = ({ problem }: { readonly problem: string }) => !inVain(problem) && !cleared.includes(problem);
  const found = foundIn(known).find((finding) => own(problems, finding.problem) && isOpen(finding));
  const isLater = (at: string): boolean => timeOf(at) >= (found?.when ?? 0);

  const solved = solvedBy(problems, answers);
  if (solved && isLater(`step/${fixStepId(solved)}`)) return { problem: solved, by: 'solved', check: null };
  const bad = checks.filter(({ result, problem }) => result === 'no' && !inVain(problem)).at(-1);
  if (bad && (bad.problem === found?.problem || isLater(bad.at))) return { problem: bad.problem, by: 'check', check: bad };
  if (found) return { problem: found.problem, by: 'finding', check: null };
  const open = checks.filter(isOpen).at(-1);
  return open ? { problem: open.problem, by: 'open', check: null } : null;
}

/** The problem whose fix brought the VPN up, while the last answer says nothing else; null where none did. */
function solvedBy(problems: CaseProblems, answers: Answers): string | null {
  const byTime = Object.entries(answers).sort(([, one], [, other]) => (one.when ?? 0) - (other.when ?? 0));
  const [at, last] = byTime.at(-1) ?? [];
  const [fix, given] = byTime.findLast(([one]) => one.startsWith('step/fix-')) ?? [];
  const isLast = at === fix || (last && idOf(last.to) === allWell);
  if (!given || !isLast || outcomeOf(given.answer) !== 'up') return null;
  return Object.keys(problems).find((id) => fix === `step/${fixStepId(id)}`) ?? null;
}

/** Where the walk ends well. */
const allWell = 'it-works';

// An end has the address of a step.
const idOf = (ref: string): string => ref.slice(ref.indexOf('/') + 1);

/** A record's own value: keys come from storage and addresses. */
export function own<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
