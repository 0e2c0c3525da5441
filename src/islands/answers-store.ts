import { trailOf, withAnswer, withoutAnswers } from '../known/answers.ts';
import type { Given, TrailLine } from '../tree/trail.ts';
import { changeKnown, readKnown } from './known-store.ts';

/** The reader's trail. */
export const readTrail = (): TrailLine[] => trailOf(readKnown());

/** Remembers an answer. */
export const remember = (at: string, given: Given): void => changeKnown((known) => withAnswer(known, at, given));

/** Forgets all answers. */
export const forgetAnswers = (): void => changeKnown(withoutAnswers);
