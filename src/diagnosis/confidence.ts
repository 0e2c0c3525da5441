import type { Weights } from './weights.ts';

/** How clearly the best score stands out: near 1 when it is high and the next is far below. */
export function clarityOf(best: number, next: number, weights: Weights): number {
  if (best <= 0) return 0;
  return (1 - Math.exp(-weights.clarity * best)) * (best / (best + weights.rivalry * next));
}

/** What all words of a story say of its first finding, from 0 to 1: how likely it is by them, and how likely it is that nothing is broken. */
export interface ToldOf {
  readonly chance: number;
  readonly unbroken: number;
}

/** What speaks for or against the first finding besides its rivals: another matter altogether; where somebody tells a story, all of its words. */
export interface Standing {
  readonly isDoubtful: boolean;
  readonly told: ToldOf | null;
  /**
   * Only words tell of it: those of somebody beside what he pasted, of which nothing tells, or, less likely still, which shows that it
   * works; or those of a machine in lines that are not known.
   */
  readonly beside: 'open' | 'works' | 'printed' | null;
}

/**
 * What such words take from the log-odds: of 35 by other hands that were shown at .7 to .95 every second was right, of 11 beside what
 * works one, of 11 of a machine two.
 */
const saidBeside = { open: 1.3, works: 3, printed: 3.4 } as const;

/** So much of a chance is left where the text may be about another matter. */
const doubtful = 0.3;
/** Nothing that words say is surer than this, for or against. */
const mostSaid = 0.995;

/**
 * The chance of each finding to be right, best first; the others share what the first leaves by their scores. It is what was counted
 * on the corpus, healthy texts and texts about other matters included: tests/corpus holds it to that.
 */
export function confidencesOf(scores: readonly number[], { isDoubtful, told, beside }: Standing, weights: Weights): number[] {
  const [best = 0, next = 0, ...rest] = scores;
  const above = clarityOf(best, next, weights) - weights.halfway;
  const alone = weights.leastChance + (1 - weights.leastChance) * chanceOf(weights.steepness * above);
  const open = beside === null ? alone : chanceOf(logOdds(alone) - saidBeside[beside]);
  const first = told ? withTold(alone, told, weights) : open;
  const others = [next, ...rest].reduce((sum, score) => sum + score, 0);
  const factor = isDoubtful ? doubtful : 1;
  return scores.map((score, index) => round((index === 0 ? first : Math.min(first, (1 - first) * (score / (others || 1)))) * factor));
}

/** What phrases and messages say, and what all words together do, weighed against each other. */
function withTold(alone: number, { chance, unbroken }: ToldOf, weights: Weights): number {
  const { toldBase, toldAlone, toldChance, toldUnbroken } = weights;
  return chanceOf(toldBase + toldAlone * logOdds(alone) + toldChance * logOdds(chance) - toldUnbroken * logOdds(unbroken));
}

/** The chance of which these are the odds, as their logarithm. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The logarithm of the odds of a chance, held off from certainty. */
export function logOdds(chance: number): number {
  const held = Math.min(mostSaid, Math.max(1 - mostSaid, chance));
  return Math.log(held / (1 - held));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
