import type { Given, TrailLine } from '../tree/trail.ts';
import { firstNode, give, observationOn, trailFrom } from '../tree/trail.ts';
import type { Known } from './known.ts';
import { momentOf } from './known.ts';

/** The reader's trail: from where the walk began, which may be an observation that the console card showed. */
export const trailOf = ({ answers, start }: Pick<Known, 'answers' | 'start'>): TrailLine[] => trailFrom(answers, start ?? firstNode);

/**
 * The case with one more answer, or with one changed; an answer off the trail begins a new trail there, and older ones are kept.
 * What the console shows is what the reader said last, here or on the card.
 */
export function withAnswer(known: Known, at: string, given: Given): Known {
  const before = trailOf(known);
  const isOn = before.some((line) => line.at === at || line.to === at);
  const answered = { ...known, answers: give(known.answers, at, { ...given, when: momentOf(known) }), start: isOn ? known.start : at };
  const said = observationOn(trailOf(answered));
  // A trail that begins elsewhere takes nothing back.
  const isSame = said === observationOn(before) || (said === null && !isOn);
  return isSame || said === known.observation ? answered : { ...answered, observation: said, console: '' };
}

/** The case without the answers of the walk, and without what only they said of the console. */
export function withoutAnswers(known: Known): Known {
  return { ...known, answers: {}, start: null, observation: known.console ? known.observation : null };
}
