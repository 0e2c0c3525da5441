import type { Weights } from './weights.ts';

/** How clearly the best score stands out: near 1 when it is high and the next is far below. */
export function clarityOf(best: number, next: number, weights: Weights): number {
  if (best <= 0) return 0;
  return (1 - Math.exp(-weights.clarity * best)) * (best / (best + weights.rivalry * next));
}

/**
 * The chance of each finding to be right, best first; the others share what the first leaves by their scores. It is what was counted
 * on the corpus, healthy texts and texts about other matters included: tests/corpus holds it to that.
 */
export function confidencesOf(scores: readonly number[], isDoubtful: boolean, weights: Weights): number[] {
  const [best = 0, next = 0, ...rest] = scores;
  const above = clarityOf(best, next, weights) - weights.halfway;
  const first = weights.leastChance + (1 - weights.leastChance) / (1 + Math.exp(-weights.steepness * above));
  const others = [next, ...rest].reduce((sum, score) => sum + score, 0);
  const factor = isDoubtful ? 0.3 : 1;
  return scores.map((score, index) => round((index === 0 ? first : Math.min(first, (1 - first) * (score / (others || 1)))) * factor));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
