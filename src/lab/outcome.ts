import type { LabEnd, LabFault, LabRun } from './seen.ts';

/** What diagnosis made of an end, in three words: it was right, nobody could be, or it failed. */
export type Standing = 'right' | 'unknowable' | 'failed';

export interface Outcome {
  readonly standing: Standing;
  /** Without the name of the problem that it names, which follows it where there is one. */
  readonly words: string;
  readonly problem: string | null;
}

/** What was judged: an end, or a capture. */
type Told = Pick<LabEnd, 'found' | 'sure' | 'grade' | 'because'>;

export function standingOf({ grade }: Pick<LabEnd, 'grade'>): Standing {
  return grade === 'right' || grade === 'unknowable' ? grade : 'failed';
}

/** What diagnosis said of an end, and how that stands to what was planted. */
export function outcomeOf(end: Told, { problem }: LabFault, where = 'from this end'): Outcome {
  const { grade, found, because, sure } = end;
  const standing = standingOf(end);
  const say = (words: string, named: string | null = null): Outcome => ({ standing, words, problem: named });
  switch (grade) {
    case 'right':
      if (found === null) return say('found nothing wrong, correctly');
      return found === problem ? say(sure ? 'named it, and was sure' : 'named it, unsure') : say('named what can be known:', found);
    case 'unknowable':
      return say(`can’t be known ${where}: ${because ?? 'it shows nothing of it'}`);
    case 'third':
      return say('named it second or third; first came', found);
    case 'misled':
      return say(because === null ? 'missed it, and was sure of' : `can’t be known ${where} (${because}), and it was sure of`, found);
    case 'missed':
      return found === null ? say('missed it') : say('missed it; guessed', found);
    case 'alarm':
      return say('nothing was wrong, and it was sure of', found);
    case 'guess':
      return say('nothing was wrong; guessed', found);
  }
}

/** How many ends stand how. */
export function tally(runs: readonly LabRun[]): Readonly<Record<Standing, number>> {
  const counts = { right: 0, unknowable: 0, failed: 0 };
  for (const { a, b } of runs) {
    counts[standingOf(a)] += 1;
    counts[standingOf(b)] += 1;
  }
  return counts;
}

/** What an end held for up at last. */
export const upWords: Readonly<Record<LabEnd['up'], string>> = {
  nothing: 'Nothing was up.',
  ike: 'The IKE SA was up.',
  child: 'The child SA was up.',
  session: 'The session was up.',
};
