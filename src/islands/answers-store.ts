import type { Given, TrailLine } from '../tree/trail.ts';
import { firstNode, give, trailFrom } from '../tree/trail.ts';
import { changeKnown, readKnown } from './known-store.ts';

/** The reader's trail: from where the walk began, which may be an observation that the console card showed. */
export function readTrail(): TrailLine[] {
  const { answers, start } = readKnown();
  return trailFrom(answers, start ?? firstNode);
}

/** Remembers an answer. One that is given off the trail begins a new trail there; older answers are kept. */
export function remember(at: string, given: Given): void {
  const onTrail = readTrail().some((line) => line.at === at || line.to === at);
  changeKnown((known) => ({ ...known, answers: give(known.answers, at, given), start: onTrail ? known.start : at }));
}

/** Forgets all answers. */
export function forgetAnswers(): void {
  changeKnown((known) => ({ ...known, answers: {}, start: null }));
}
