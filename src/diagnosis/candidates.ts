import type { Line } from './line.ts';
import type { Case } from './rank.ts';
import type { Likeness } from './words.ts';

/** A problem before it becomes a finding: what messages and what plain words say for it. */
export interface Candidate {
  readonly problem: string;
  readonly score: number;
  readonly told: Case | undefined;
  readonly alike: Likeness | undefined;
}

/** A message of this strength was met, however little it says. */
const known = 0.08;
/** A message of this strength speaks for itself: what else a page says of its words no longer counts. */
const enough = 0.2;

/** Adds what plain words say to what messages say, best first. */
export function candidatesOf(cases: readonly Case[], alikes: readonly Likeness[], lines: readonly Line[], prose: boolean): Candidate[] {
  const trust = trustInWords(cases, lines, prose);
  const strongest = cases[0]?.score ?? 0;
  const problems = new Set([...cases.map(({ problem }) => problem), ...alikes.map(({ problem }) => problem)]);
  return [...problems]
    .map((problem): Candidate => {
      const told = cases.find((one) => one.problem === problem);
      const alike = alikes.find((one) => one.problem === problem);
      const words = (alike?.score ?? 0) - (strongest < enough ? 0 : (alike?.page ?? 0));
      const besideMessages = !told && !prose && strongest >= known ? 0.3 : 1;
      return { problem, score: (told?.score ?? 0) + trust * words * besideMessages, told, alike };
    })
    .sort((a, b) => b.score - a.score);
}

/** How far plain words are trusted: fully in a question, hardly beside a message that is known, more where none is. */
function trustInWords(cases: readonly Case[], lines: readonly Line[], prose: boolean): number {
  const told = cases[0]?.score ?? 0;
  if (told < known) return prose ? 1 : 0.5;
  const covered = coverageOf(cases, lines);
  if (prose) return covered < 0.5 ? 1 : 0.3;
  return told < 0.35 && covered < 0.4 ? 0.15 : 0.1;
}

/** The share of the text that messages account for. */
function coverageOf(cases: readonly Case[], lines: readonly Line[]): number {
  const shown = cases.flatMap(({ evidence }) => evidence.flatMap((one) => one.lines));
  const covered = new Map(shown.map(({ number, start, end }) => [`${number} ${start}`, end - start]));
  const whole = lines.reduce((sum, { text }) => sum + text.trim().length, 0);
  return [...covered.values()].reduce((sum, length) => sum + length, 0) / (whole || 1);
}
