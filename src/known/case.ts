import type { NodeRef } from '../tree/addresses.ts';
import type { Answers } from '../tree/trail.ts';
import type { End, Layer } from '../tree/tree.ts';
import { checkStepId, fixStepId, outcomeOf } from '../tree/walk.ts';
import type { Found } from './known.ts';

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

/** The problems whose every check came out well. */
export function ruledOut(problems: CaseProblems, checks: readonly Checked[]): string[] {
  return Object.entries(problems).flatMap(([id, { checks: all }]) => {
    const good = checks.filter(({ problem, result }) => problem === id && result === 'yes').length;
    return good > 0 && good === Object.keys(all).length ? [id] : [];
  });
}

/** A problem that is suspected, and what speaks for it. */
export interface CaseSuspect {
  readonly problem: string;
  readonly by: 'check' | 'finding' | 'open';
  /** The check that came out bad, where one did. */
  readonly check: Checked | null;
}

/** A check that came out bad says most, then what was given, then what the reader was still checking. A fix that changed nothing clears its problem. */
export function suspectedIn(problems: CaseProblems, answers: Answers, findings: readonly Found[]): CaseSuspect | null {
  const checks = checksMade(problems, answers);
  const inVain = (problem: string): boolean => {
    const given = own(answers, `step/${fixStepId(problem)}`);
    return given !== undefined && outcomeOf(given.answer) !== 'up';
  };
  const bad = checks.filter(({ result, problem }) => result === 'no' && !inVain(problem)).at(-1);
  if (bad) return { problem: bad.problem, by: 'check', check: bad };
  const cleared = ruledOut(problems, checks);
  const isOpen = ({ problem }: { readonly problem: string }) => !inVain(problem) && !cleared.includes(problem);
  const found = findings.find((finding) => own(problems, finding.problem) && isOpen(finding));
  if (found) return { problem: found.problem, by: 'finding', check: null };
  const open = checks.filter(isOpen).at(-1);
  return open ? { problem: open.problem, by: 'open', check: null } : null;
}

/** A record's own value: keys come from storage and addresses. */
export function own<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
