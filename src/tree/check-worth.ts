import type { Check, Means, Shows } from './tree.ts';

/** How likely a check comes out bad when its problem is the cause: the share of the tuned reports of such problems. */
const chances: Readonly<Record<Shows, number>> = { mostly: 0.8, partly: 0.35, rarely: 0.08 };

/** What each way of making a check costs beside the look itself, which is 1 in one's own console and 2 on the other device. */
const meansCost: Readonly<Record<Means, number>> = { test: 1, capture: 2, trial: 4 };
const otherDevice = 1;
const debugCost = 1;

/** What a check costs the reader, in looks at their own console. */
export function costOf({ where, by, commands = [] }: Check): number {
  const debug = commands.includes('debug-on') ? debugCost : 0;
  return 1 + (where === 'remote' ? otherDevice : 0) + (by ? meansCost[by] : debug);
}

/** How likely a check comes out bad when its problem is the cause. */
export function chanceOf({ shows }: Check): number {
  return chances[shows ?? 'partly'];
}
