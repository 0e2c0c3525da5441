import type { Answers, Given, TrailLine } from '../tree/trail.ts';
import { give, parseAnswers, trailFrom } from '../tree/trail.ts';

const answersKey = 'tunnel-down:answers';
const startKey = 'tunnel-down:start';
const firstStep = 'step/status';

/** The reader's answers in this tab. Storage may be refused: then there is no trail, and the walk works all the same. */
export function readAnswers(): Answers {
  return parseAnswers(read(answersKey));
}

/** The reader's trail: from where the walk began, which may be an observation that the console card showed. */
export function readTrail(): TrailLine[] {
  return trailFrom(readAnswers(), read(startKey) ?? firstStep);
}

/** Remembers an answer. One that is given off the trail begins a new trail there; older answers are kept. */
export function remember(at: string, given: Given): void {
  const trail = readTrail();
  const onTrail = trail.some((line) => line.at === at || line.to === at);
  if (!onTrail) write(startKey, at);
  write(answersKey, JSON.stringify(give(readAnswers(), at, given)));
}

/** Forgets all answers. */
export function forgetAnswers(): void {
  try {
    sessionStorage.removeItem(answersKey);
    sessionStorage.removeItem(startKey);
  } catch {
    // What could not be kept need not be forgotten.
  }
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // Private windows may have no storage.
  }
}
