import { tree as typed } from '../../content/tree.ts';
import type { Half, Report } from '../../src/check/report.ts';
import { costOf } from '../../src/tree/check-worth.ts';
import { expectedWay } from '../../src/tree/expected-way.ts';
import type { Tree } from '../../src/tree/tree.ts';
import { checkStepId } from '../../src/tree/walk.ts';
import { wayData, waySuspects } from '../../src/tree/way-data.ts';
import { reports } from '../support/reports.ts';
import badChecks from './bad-checks.json' with { type: 'json' };

/**
 * Measures the walk on the corpus. bad-checks.json says by hand, for each report with a cause, which checks of that problem come out bad
 * in what it tells. A reader stands at each observation that suspects the problem, as often at one as at another, and asks until one does.
 */
const tree: Tree = typed;
const data = wayData(tree);
const labels: Readonly<Record<string, string>> = badChecks;

/** A report with its cause and the steps whose checks come out bad. */
export interface Case {
  readonly name: string;
  readonly problem: string;
  readonly bad: ReadonlySet<string>;
}

/** The labelled reports of one half. */
export function casesOf(half: Half): Case[] {
  return reports.filter((report) => report.half === half).flatMap((report) => caseOf(report) ?? []);
}

function caseOf({ name, expect }: Report): Case | null {
  const label = labels[name.replace(/\.txt$/, '')];
  const [problem] = typeof expect === 'string' ? [] : expect;
  if (label === undefined || problem === undefined) return null;
  return { name, problem, bad: new Set(label.split(' ').map((check) => checkStepId(problem, check))) };
}

/** An order of the steps of checks for each observation. */
type Orders = ReadonlyMap<string, readonly string[]>;

/** As the walk asked before: all checks of a suspect, then those of the next. */
export const plainOrders: Orders = ordersBy((observation) =>
  waySuspects(data, observation).flatMap(({ checks }) => checks.map(({ id }) => id)),
);

/** As it asks now. */
export const bestOrders: Orders = ordersBy((observation) => expectedWay(waySuspects(data, observation)).map(({ id }) => id));

/** As it asks now a reader who begins with the first suspect’s first check, whatever the best one is. */
export const bestFromFirst: Orders = ordersBy((observation) => {
  const [first] = plainOrders.get(observation) ?? [];
  return first === undefined ? [] : [first, ...(bestOrders.get(observation) ?? []).filter((id) => id !== first)];
});

function ordersBy(order: (observation: string) => readonly string[]): Orders {
  return new Map(Object.keys(tree.observations).map((observation) => [observation, order(observation)]));
}

/** How many checks it takes on average until one comes out bad, and what they cost, in looks at one's own console. */
export function effortOf(cases: readonly Case[], orders: Orders): { readonly checks: number; readonly cost: number } {
  const efforts = cases.flatMap(({ problem, bad }) => {
    const ways = [...orders].filter(([observation]) => data.suspects[observation]?.includes(problem));
    const asked = ways.map(([, steps]) => steps.slice(0, steps.findIndex((step) => bad.has(step)) + 1));
    return asked.length ? [{ checks: mean(asked.map(({ length }) => length)), cost: mean(asked.map(costOfAll)) }] : [];
  });
  return { checks: mean(efforts.map(({ checks }) => checks)), cost: mean(efforts.map(({ cost }) => cost)) };
}

const costs = new Map(
  Object.entries(tree.problems).flatMap(([problem, { checks }]) =>
    Object.entries(checks).map(([name, check]) => [checkStepId(problem, name), costOf(check)] as const),
  ),
);
const costOfAll = (steps: readonly string[]): number => steps.reduce((sum, step) => sum + (costs.get(step) ?? 0), 0);
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
