import type { NodeRef } from './addresses.ts';
import { nextSuspects } from './next-suspects.ts';
import type { Check, Claim, Problem, Tree } from './tree.ts';

/** An answer of the walk as a page shows it. */
export interface WalkAnswer {
  readonly label: string;
  readonly hint?: string;
  readonly to: NodeRef;
  /** The observations for which this is the way on; empty when it is for all. */
  readonly when: readonly string[];
  /** True where it is not this: what the console shows may know a better question than the one that follows here. */
  readonly onward?: true;
}

/** What a step is about: a question of the author's, a problem's check, its fix, or what to suspect next. */
export type StepKind = 'question' | 'check' | 'fix' | 'next';

/** One step of the walk: the author's questions, and for each problem its checks, its fix and what to suspect next. */
export interface WalkStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly ask: string;
  readonly help?: Claim;
  readonly problem?: string;
  readonly check?: string;
  readonly answers: readonly WalkAnswer[];
}

/** Where a walk ends when nothing was it. */
export const nothingFits = 'end/open-a-support-case' satisfies NodeRef;

/** The answer that proves nothing: the check stays open. */
export const cannotTell = 'I can’t tell';

/** The id of the step that asks one check. */
export const checkStepId = (problem: string, check: string): string => `check-${problem}-${check}`;
/** The id of the step that fixes a problem and asks whether it came up. */
export const fixStepId = (problem: string): string => `fix-${problem}`;
/** The id of the step that comes when it was not this problem. */
export const nextStepId = (problem: string): string => `not-${problem}`;

/** The step at which a problem's checks begin. */
export function firstStepOf(tree: Tree, problem: string): NodeRef {
  const [check] = Object.keys(problemOf(tree, problem).checks);
  return check === undefined ? `problem/${problem}` : `step/${checkStepId(problem, check)}`;
}

/** Every step of the walk in the order of the tree: authored questions first, then each problem's own steps. */
export function walkSteps(tree: Tree): WalkStep[] {
  const questions = Object.entries(tree.steps).map(([id, { ask, help, answers }]): WalkStep => ({
    id,
    kind: 'question',
    ask,
    ...(help && { help }),
    answers: answers.map((answer) => ({ ...answer, when: [] })),
  }));
  return [...questions, ...Object.keys(tree.problems).flatMap((problem) => problemSteps(tree, problem))];
}

function problemSteps(tree: Tree, id: string): WalkStep[] {
  const problem = problemOf(tree, id);
  const checks = Object.entries(problem.checks);
  const afterCheck = (index: number): NodeRef => {
    const next = checks[index + 1];
    return next ? `step/${checkStepId(id, next[0])}` : `step/${nextStepId(id)}`;
  };
  return [
    ...checks.map(([name, check], index) => checkStep(id, name, check, afterCheck(index))),
    fixStep(tree, id, problem),
    nextStep(tree, id, problem),
  ];
}

function checkStep(problem: string, name: string, check: Check, next: NodeRef): WalkStep {
  return {
    id: checkStepId(problem, name),
    kind: 'check',
    ask: check.ask,
    problem,
    check: name,
    answers: [
      { label: 'Yes', hint: check.good, to: next, when: [], onward: true },
      { label: 'No', hint: check.bad, to: `step/${fixStepId(problem)}`, when: [] },
      { label: cannotTell, hint: 'go on, and come back to this one', to: next, when: [], onward: true },
    ],
  };
}

/** What came of a fix. */
export type FixOutcome = 'up' | 'same' | 'changed';

const same = 'No, it shows the same as before';
const changed = 'No, it shows something else now';

/** What an answer to "Did it come up?" says. */
export function outcomeOf(answer: string): FixOutcome {
  return answer === same ? 'same' : answer === changed ? 'changed' : 'up';
}

function fixStep(tree: Tree, id: string, { layer }: Problem): WalkStep {
  const up = layer === 'bgp' || layer === 'traffic' ? 'Yes' : 'Yes, channel and tunnel are up';
  return {
    id: fixStepId(id),
    kind: 'fix',
    ask: 'Did it come up?',
    problem: id,
    answers: [
      { label: up, to: `step/${tree.afterFix.up}`, when: [] },
      { label: same, to: `step/${nextStepId(id)}`, when: [], onward: true },
      { label: changed, to: `step/${tree.afterFix.changed}`, when: [] },
    ],
  };
}

/** What to suspect after a problem: the next suspect of each observation that suspects it, then its look-alikes. */
function nextStep(tree: Tree, id: string, problem: Problem): WalkStep {
  const { next: suspects, lastIn: lastFor } = nextSuspects(tree, id);
  const alike = problem.alike.map((other) => other.problem).filter((other) => !suspects.some((suspect) => suspect.problem === other));
  return {
    id: nextStepId(id),
    kind: 'next',
    ask: 'It is not that. What next?',
    problem: id,
    answers: [
      ...suspects.map((suspect) => suspectAnswer(tree, suspect.problem, undefined, suspect.when)),
      ...alike.map((other) => suspectAnswer(tree, other, 'looks alike', [])),
      { label: 'Read the status again', hint: 'it may have changed', to: `step/${tree.start}`, when: [] },
      { label: 'Nothing here fits', to: nothingFits, when: lastFor },
    ],
  };
}

function suspectAnswer(tree: Tree, problem: string, hint: string | undefined, when: readonly string[]): WalkAnswer {
  return { label: problemOf(tree, problem).title, ...(hint && { hint }), to: firstStepOf(tree, problem), when };
}

function problemOf(tree: Tree, id: string): Problem {
  const problem = tree.problems[id];
  if (!problem) throw new RangeError(`The tree has no problem "${id}"`);
  return problem;
}
