import type { Line } from './line.ts';
import type { Case } from './rank.ts';
import type { Likeness } from './words.ts';
import type { Weights } from './weights.ts';

/** A problem before it becomes a finding: what messages and what plain words say for it. */
export interface Candidate {
  readonly problem: string;
  readonly score: number;
  readonly told: Case | undefined;
  readonly alike: Likeness | undefined;
}

/** Adds what plain words say to what messages say, best first. */
export function candidatesOf(
  cases: readonly Case[],
  alikes: readonly Likeness[],
  lines: readonly Line[],
  prose: boolean,
  weights: Weights,
): Candidate[] {
  const trust = trustInWords(cases, lines, prose, weights);
  const strongest = cases[0]?.score ?? 0;
  const problems = new Set([...cases.map(({ problem }) => problem), ...alikes.map(({ problem }) => problem)]);
  return [...problems]
    .map((problem): Candidate => {
      const told = cases.find((one) => one.problem === problem);
      const alike = alikes.find((one) => one.problem === problem);
      // Where a message speaks for itself, what else a page says of its words no longer counts.
      const words = (alike?.score ?? 0) - (strongest < weights.enough ? 0 : (alike?.page ?? 0));
      const besideMessages = !told && !prose && strongest >= weights.known ? weights.wordsBesideMessages : 1;
      return { problem, score: (told?.score ?? 0) + trust * words * besideMessages, told, alike };
    })
    .sort((a, b) => b.score - a.score);
}

/** How far plain words are trusted: fully in a question, hardly beside a message that is known, more where none is. */
function trustInWords(cases: readonly Case[], lines: readonly Line[], prose: boolean, weights: Weights): number {
  if ((cases[0]?.score ?? 0) < weights.known) return prose ? 1 : weights.wordsInLog;
  if (!prose) return weights.wordsInKnownLog;
  return coverageOf(cases, lines) < weights.quoted ? 1 : weights.wordsBesideQuoted;
}

/** The share of the text that messages account for. */
function coverageOf(cases: readonly Case[], lines: readonly Line[]): number {
  const shown = cases.flatMap(({ evidence }) => evidence.flatMap((one) => one.lines));
  const covered = new Map(shown.map(({ number, start, end }) => [`${number} ${start}`, end - start]));
  const whole = lines.reduce((sum, { text }) => sum + text.trim().length, 0);
  return [...covered.values()].reduce((sum, length) => sum + length, 0) / (whole || 1);
}
