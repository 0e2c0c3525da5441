import type { NodeRef } from './addresses.ts';

/** One answer that a reader gave: at which node, what it asked, what was answered, and where that leads. */
export interface Given {
  readonly ask: string;
  readonly answer: string;
  readonly to: NodeRef;
  /** The moment of the case at which it was given: what came later has a higher one. */
  readonly when?: number;
}

/** Every answer of a reader by the node that asked. Answers stay when an earlier one changes. */
export type Answers = Readonly<Record<string, Given>>;

/** Where a walk begins that nothing else began. */
export const firstNode = 'step/status';

/** One line of a trail. */
export interface TrailLine extends Given {
  readonly at: string;
}

/**
 * The trail from a node: each answer leads to the next node, until one has no answer or comes round again.
 * Changing an answer changes the trail from there; answers off the trail are kept and count again when it comes back to them.
 */
export function trailFrom(answers: Answers, start: string): TrailLine[] {
  const trail: TrailLine[] = [];
  const seen = new Set<string>();
  for (let at: string = start; !seen.has(at);) {
    seen.add(at);
    const given = Object.hasOwn(answers, at) ? answers[at] : undefined;
    if (!given) break;
    trail.push({ at, ...given });
    at = given.to;
  }
  return trail;
}

/** The answers with one more, or with one changed. */
export function give(answers: Answers, at: string, given: Given): Answers {
  return { ...answers, [at]: given };
}

/** The last observation on a trail: it decides which suspect is next. */
export function observationOn(trail: readonly TrailLine[]): string | null {
  const at = trail.findLast(({ at: node, to }) => node.startsWith('observation/') || to.startsWith('observation/'));
  if (!at) return null;
  return (at.at.startsWith('observation/') ? at.at : at.to).slice('observation/'.length);
}

/** True for an answer under the node that asked, whatever else storage may hold. */
export function isAnswer(entry: [string, unknown]): entry is [string, Given] {
  const [, value] = entry;
  if (typeof value !== 'object' || value === null) return false;
  const { ask, answer, to, when = 0 } = value as Partial<Record<keyof Given, unknown>>; // read as unknown, checked below
  return (
    typeof ask === 'string' &&
    typeof answer === 'string' &&
    typeof to === 'string' &&
    typeof when === 'number' &&
    /^(step|problem|observation|end)\/[a-z0-9-]+$/.test(to)
  );
}
