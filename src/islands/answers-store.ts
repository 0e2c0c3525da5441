import type { Answers } from '../tree/trail.ts';
import { parseAnswers } from '../tree/trail.ts';

const key = 'tunnel-down:answers';

/** The reader's answers in this tab. Storage may be refused: then there is no trail, and the walk works all the same. */
export function readAnswers(): Answers {
  try {
    return parseAnswers(sessionStorage.getItem(key));
  } catch {
    return {};
  }
}

/** Keeps the answers for this tab. */
export function writeAnswers(answers: Answers): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(answers));
  } catch {
    // Private windows may have no storage.
  }
}
