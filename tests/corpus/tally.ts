import type { Diagnosis } from '../../src/diagnosis/finding.ts';
import type { Report } from '../support/reports.ts';

/** What diagnosis made of one report, worst first; of a text without a cause only whether it accused. */
export const grades = ['misled', 'missed', 'third', 'right', 'clear'] as const;
export type Grade = (typeof grades)[number] | 'alarm' | 'quiet';

/**
 * misled: clear about a wrong cause. missed: no accepted cause among the first three. third: among them, not first.
 * right: first, and shown as not sure. clear: first, and shown as clear. alarm: clear about a cause where there is none.
 */
export function gradeOf({ expect }: Report, { findings }: Diagnosis): Grade {
  const [best] = findings;
  if (typeof expect === 'string') return findings.some(({ confident }) => confident) ? 'alarm' : 'quiet';
  const accepted = (problem: string | undefined): boolean => problem !== undefined && expect.includes(problem);
  if (accepted(best?.problem)) return best?.confident ? 'clear' : 'right';
  if (best?.confident) return 'misled';
  return findings.slice(0, 3).some(({ problem }) => accepted(problem)) ? 'third' : 'missed';
}

/** True where the second grade is worse than the first. */
export function fell(before: Grade, now: Grade): boolean {
  if (before === 'quiet' || before === 'alarm') return before === 'quiet' && now === 'alarm';
  return grades.indexOf(now as (typeof grades)[number]) < grades.indexOf(before); // the same report has a cause, or it has none
}

/** How often each grade was given, those that were in the order of the grades. */
export type Tally = Readonly<Partial<Record<Grade, number>>>;

/** Counts grades. */
export function tallyOf(given: readonly Grade[]): Tally {
  const all: readonly Grade[] = [...grades, 'alarm', 'quiet'];
  return Object.fromEntries(
    all.map((grade) => [grade, given.filter((one) => one === grade).length] as const).filter(([, count]) => count > 0),
  );
}

/** How many of a tally are at a grade or above it. */
export function atLeast(tally: Tally, least: (typeof grades)[number]): number {
  return grades.slice(grades.indexOf(least)).reduce((sum, grade) => sum + (tally[grade] ?? 0), 0);
}
