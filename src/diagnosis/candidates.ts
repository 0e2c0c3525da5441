import type { ToldOf } from './confidence.ts';
import { confidencesOf } from './confidence.ts';
import type { Line } from '../reading/line.ts';
import type { Case } from './rank.ts';
import type { Likeness } from './words.ts';
import type { Weights } from './weights.ts';
import type { Tale } from './word-odds.ts';

/** A problem before it becomes a finding: what messages and what plain words say for it. */
export interface Candidate {
  readonly problem: string;
  readonly score: number;
  readonly told: Case | undefined;
  readonly alike: Likeness | undefined;
}

/** Whose the plain words are: somebody's who asks, and nothing else is there; somebody's beside what was pasted; those of a device. */
export type WordsOf = 'a question' | 'somebody' | 'nobody';

/** Adds what plain words say to what messages say, best first. */
export function candidatesOf(
  cases: readonly Case[],
  alikes: readonly Likeness[],
  lines: readonly Line[],
  words: WordsOf,
  weights: Weights,
): Candidate[] {
  const known = cases.some(({ evidence, score }) => score >= weights.known || evidence.some(({ share }) => share === 1));
  // Words are trusted fully in a question, if it is more than a quoted message, and where no message is known; else they only tell causes apart.
  const asked = words !== 'nobody' && coverageOf(cases, lines) < weights.quoted;
  const problems = new Set([...cases.map(({ problem }) => problem), ...alikes.map(({ problem }) => problem)]);
  return [...problems]
    .map((problem): Candidate => {
      const told = cases.find((one) => one.problem === problem);
      const alike = alikes.find((one) => one.problem === problem);
      // Where a message is known, what else a page says of the text's words no longer counts.
      const likely = (alike?.score ?? 0) - (known ? (alike?.page ?? 0) : 0);
      const trust = !known || (asked && words === 'a question') ? 1 : asked ? weights.wordsBesideBlocks : told ? weights.wordsInLog : 0;
      return { problem, score: (told?.score ?? 0) + trust * likely, told, alike };
    })
    .sort((a, b) => b.score - a.score);
}

/** Somebody looked at these and found them well: that speaks against them, but not against a line that names one outright. */
export function withRuledOut(candidates: readonly Candidate[], ruledOut: ReadonlySet<string>, weights: Weights): readonly Candidate[] {
  if (ruledOut.size === 0) return candidates;
  const isNamedOutright = ({ told }: Candidate) =>
    told?.evidence.some(({ share, problems }) => share === 1 && problems.length === 1) === true;
  return candidates
    .map((one) => (ruledOut.has(one.problem) && !isNamedOutright(one) ? { ...one, score: one.score * weights.ruledOut } : one))
    .sort((a, b) => b.score - a.score);
}

/** Beyond these nobody looks. */
export const mostCandidates = 8;
/** Whatever is said, no problem is quite impossible. */
const leastChance = { found: 5e-2, told: 1e-4 };
/** What people tell in so many words and pairs of them, or more, is a story; of fewer the odds say less. */
const fewSaid = 20;
/** As likely by all words together, a problem is one that no phrase of ours found. */
const unfound = 0.2;

/**
 * The same candidates in the order that the odds of the words make likelier: phrases find what somebody may mean, and all his words
 * together tell which of these. Scores stay where they are, for they say how clear it is that the first is meant.
 */
export function withOdds(candidates: readonly Candidate[], { chances, said }: Tale, weights: Weights): readonly Candidate[] {
  if (!candidates.length) return candidates;
  const first = candidates.slice(0, mostCandidates);
  const beside = [...chances].flatMap(([problem, chance]): Candidate[] =>
    chance < unfound || first.some((one) => one.problem === problem)
      ? []
      : [candidates.find((one) => one.problem === problem) ?? { problem, score: 0, told: undefined, alike: undefined }],
  );
  const found = confidencesOf(
    first.map(({ score }) => score),
    { isDoubtful: false, told: null, beside: null },
    weights,
  );
  const trust = weights.odds * Math.min(1, said / fewSaid);
  const rank = ({ problem }: Candidate, at: number): number =>
    Math.log((found[at] ?? 0) + leastChance.found) + trust * Math.log((chances.get(problem) ?? 0) + leastChance.told);
  const ordered = [...first, ...beside].map((one, at) => ({ one, by: rank(one, at) })).sort((a, b) => b.by - a.by);
  const rest = candidates.slice(mostCandidates).filter((one) => !beside.includes(one));
  return [...ordered.map(({ one }, at) => ({ ...one, score: first[at]?.score ?? 0 })), ...rest];
}

/** All words together say that it is another one, and hardly this: 1 in 10 for it, 1 in 2 for the other; or, by 1 in 4, that nothing is broken. */
const against = { most: 0.1, other: 0.5, unbroken: 0.25 };

/**
 * What all words say of the first candidate: doubted where they moved it there, past the one that was first before, or where they tell
 * of another problem than a line does, for who pastes the wrong line is not to be sure of it; or of none.
 */
export function byAllWords(
  tale: Tale | null,
  first: Candidate | undefined,
  before: Candidate | undefined,
): { readonly isDoubted: boolean; readonly told: ToldOf | null } {
  if (!tale || !first) return { isDoubted: false, told: null };
  const chance = tale.chances.get(first.problem) ?? 0;
  return {
    isDoubted:
      first.problem !== before?.problem ||
      tale.unbroken > against.unbroken ||
      (chance < against.most && Math.max(...tale.chances.values()) > against.other),
    told: { chance, unbroken: tale.unbroken },
  };
}

/** The share of the text that messages account for. */
function coverageOf(cases: readonly Case[], lines: readonly Line[]): number {
  const shown = cases.flatMap(({ evidence }) => evidence.flatMap((one) => one.lines));
  const covered = new Map(shown.map(({ number, start, end }) => [`${number} ${start}`, end - start]));
  const whole = lines.reduce((sum, { text }) => sum + text.trim().length, 0);
  return [...covered.values()].reduce((sum, length) => sum + length, 0) / (whole || 1);
}
