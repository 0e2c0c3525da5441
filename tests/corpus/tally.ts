import type { Diagnosis } from '../../src/diagnosis/finding.ts';
import type { Report } from '../../src/check/report.ts';

/** What diagnosis made of a report that has a cause, worst first. */
export const grades = ['misled', 'denied', 'missed', 'third', 'right', 'clear'] as const;
/** What it made of one that has none: healthy, about something else, or telling nothing. */
export const quietGrades = ['alarm', 'refused', 'quiet', 'apart'] as const;
export type Grade = (typeof grades)[number] | (typeof quietGrades)[number];

/**
 * misled: clear about a wrong cause. denied: said to be no matter of ours. missed: no accepted cause among the first three.
 * third: among them, not first. right: first, and shown as not sure. clear: first, and shown as clear.
 * alarm: clear about a cause where there is none. refused: ours, and said to be no matter of ours. quiet: no clear accusation.
 * apart: about something else, and said to be.
 */
export function gradeOf({ expect }: Report, { findings, unrelated }: Diagnosis): Grade {
  const [best] = findings;
  if (typeof expect === 'string') {
    if (findings.some(({ confident }) => confident)) return 'alarm';
    return unrelated === null ? 'quiet' : expect === 'other' ? 'apart' : 'refused';
  }
  if (unrelated !== null) return 'denied';
  const accepted = (problem: string | undefined): boolean => problem !== undefined && expect.includes(problem);
  if (accepted(best?.problem)) return best?.confident ? 'clear' : 'right';
  if (best?.confident) return 'misled';
  return findings.slice(0, 3).some(({ problem }) => accepted(problem)) ? 'third' : 'missed';
}

const order: readonly Grade[] = [...grades, ...quietGrades];

/** True where the second grade is worse than the first: of one report both are of the same kind. */
export function fell(before: Grade, now: Grade): boolean {
  return order.indexOf(now) < order.indexOf(before);
}

/** How often each grade was given, those that were in the order of the grades. */
export type Tally = Readonly<Partial<Record<Grade, number>>>;

/** Counts grades. */
export function tallyOf(given: readonly Grade[]): Tally {
  return Object.fromEntries(
    order.map((grade) => [grade, given.filter((one) => one === grade).length] as const).filter(([, count]) => count > 0),
  );
}

/** How many of a tally are at a grade or above it. */
export function atLeast(tally: Tally, least: (typeof grades)[number]): number {
  return grades.slice(grades.indexOf(least)).reduce((sum, grade) => sum + (tally[grade] ?? 0), 0);
}
