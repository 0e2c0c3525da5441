import type { Weights } from './weights.ts';

/** How clearly the best score stands out: near 1 when it is high and the next is far below. */
export function clarityOf(best: number, next: number, weights: Weights): number {
  if (best <= 0) return 0;
  return (1 - Math.exp(-weights.clarity * best)) * (best / (best + weights.rivalry * next));
}

/** What speaks against the first finding besides its rivals, or for it: another matter altogether; all words of a story, which tell of it too. */
export interface Standing {
  readonly isDoubtful: boolean;
  readonly isBacked: boolean;
}

/** So much of a chance is left where the text may be about another matter. */
const doubtful = 0.3;
/** So much of the doubt is left where two ways to read the words agree. */
const backed = 0.6;

/**
 * The chance of each finding to be right, best first; the others share what the first leaves by their scores. It is what was counted
 * on the corpus, healthy texts and texts about other matters included: tests/corpus holds it to that.
 */
export function confidencesOf(scores: readonly number[], { isDoubtful, isBacked }: Standing, weights: Weights): number[] {
  const [best = 0, next = 0, ...rest] = scores;
  const above = clarityOf(best, next, weights) - weights.halfway;
  const alone = weights.leastChance + (1 - weights.leastChance) / (1 + Math.exp(-weights.steepness * above));
  const first = isBacked ? 1 - backed * (1 - alone) : alone;
  const others = [next, ...rest].reduce((sum, score) => sum + score, 0);
  const factor = isDoubtful ? doubtful : 1;
  return scores.map((score, index) => round((index === 0 ? first : Math.min(first, (1 - first) * (score / (others || 1)))) * factor));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
