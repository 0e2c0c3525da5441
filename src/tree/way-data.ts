import { chanceOf, costOf } from './check-worth.ts';
import type { NodeRef } from './addresses.ts';
import type { WaySuspect } from './expected-way.ts';
import { expectedWay } from './expected-way.ts';
import type { Tree } from './tree.ts';
import { checkStepId } from './walk.ts';

/** What the browser needs to know of the tree to ask the best next question: what each observation suspects, and what each check is worth. */
export interface WayData {
  readonly suspects: Readonly<Record<string, readonly string[]>>;
  /** Of each problem, its checks in order with their cost and chance. */
  readonly checks: Readonly<Record<string, Readonly<Record<string, readonly [cost: number, chance: number]>>>>;
}

/** How much less likely each suspect of an observation is than the one before it: fitted on the tuned reports. */
const nextSuspect = 0.9;

/** What a way is made from, out of the whole tree. */
export function wayData({ observations, problems }: Tree): WayData {
  return {
    suspects: Object.fromEntries(Object.entries(observations).map(([id, { suspects }]) => [id, suspects.map(({ problem }) => problem)])),
    checks: Object.fromEntries(
      Object.entries(problems).map(([id, { checks }]) => [
        id,
        Object.fromEntries(Object.entries(checks).map(([name, check]) => [name, [costOf(check), chanceOf(check)] as const])),
      ]),
    ),
  };
}

/** The suspects of an observation as its authors ranked them, each with what its checks cost and show; the ids are those of steps. */
export function waySuspects({ suspects, checks }: WayData, observation: string): WaySuspect[] {
  const suspected = Object.hasOwn(suspects, observation) ? suspects[observation] : undefined;
  return (suspected ?? []).map((problem, rank) => ({
    likelihood: nextSuspect ** rank,
    checks: Object.entries(checks[problem] ?? {}).map(([name, [cost, chance]]) => ({ id: checkStepId(problem, name), cost, chance })),
  }));
}

/** With which suspect's check the way of an observation begins, which need not be the likeliest one's: a check that costs little may tell more. */
export function beginsWith(data: WayData, observation: string): { readonly problem: string; readonly step: NodeRef } | null {
  const [first] = expectedWay(waySuspects(data, observation));
  if (!first) return null;
  const problem = data.suspects[observation]?.find((id) =>
    Object.keys(data.checks[id] ?? {}).some((name) => checkStepId(id, name) === first.id),
  );
  return problem === undefined ? null : { problem, step: `step/${first.id}` };
}

/** Why a check comes first that is not the likeliest suspect's. */
export const whyFirst = 'Its check tells most for the effort.';
