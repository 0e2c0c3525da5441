import type { NodeRef } from './addresses.ts';
import type { TrailLine } from './trail.ts';

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
