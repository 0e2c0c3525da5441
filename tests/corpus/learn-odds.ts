import type { WordOdds } from '../../src/diagnosis/lexicon.ts';
import { besides } from '../../src/diagnosis/word-odds.ts';

/** A text of which is known what it tells: `problem` is the place of that among all, and `counts` how much the text counts. */
export interface ToldText {
  readonly concepts: readonly string[];
  readonly problem: number;
  readonly counts: number;
}

/** A concept that fewer texts have is chance. */
const fewestTexts = 3;
/** Two concepts stand beside each other by chance more often than one stands in a text. */
const fewestOfTwo = 6;
/** How far weights are drawn to nothing: the share of one text in fifty times all. */
const pull = 50;
const rounds = 150;
const step = 0.1;
/** What says less is left out, and the rest is kept in halves. */
const leastOdds = 0.75;
/** There are so many pairs that each must say more. */
const leastOfTwo = 1.25;
const mostOdds = 10;

/** Learns in which words each problem of `ids` is told. */
export const learned = (texts: readonly ToldText[], ids: readonly string[]): WordOdds => kept(fitted(texts, ids), ids);

/** Multinomial logistic regression by Adam on all texts at once: weights by concept, one for each problem. */
function fitted(all: readonly ToldText[], ids: readonly string[]): Map<string, Float64Array> {
  const spread = new Map<string, number>();
  for (const text of all) for (const concept of text.concepts) spread.set(concept, (spread.get(concept) ?? 0) + 1);
  const names = [...spread].flatMap(([name, count]) => (count >= (name.includes(besides) ? fewestOfTwo : fewestTexts) ? name : []));
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const rows = all.map(({ concepts: said, problem, counts }) => ({ at: said.flatMap((name) => placeOf.get(name) ?? []), problem, counts }));
  const whole = rows.reduce((sum, { counts }) => sum + counts, 0);
  const size = names.length * ids.length;
  const [values, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= rounds; round += 1) {
    const slope = values.map((value) => value / (pull * all.length));
    for (const { at, problem, counts } of rows) {
      const share = 1 / Math.sqrt(at.length || 1);
      const chances = chancesOf(values, at, share, ids.length);
      chances[problem] = (chances[problem] ?? 0) - 1;
      for (const place of at)
        chances.forEach((chance, id) => {
          slope[place * ids.length + id] = (slope[place * ids.length + id] ?? 0) + (chance * counts * share) / whole;
        });
    }
    slope.forEach((by, at) => {
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * by;
      square[at] = 0.99 * (square[at] ?? 0) + 0.01 * by * by;
      const move = mean[at] / (1 - 0.9 ** round) / (Math.sqrt(square[at] / (1 - 0.99 ** round)) + 1e-8);
      values[at] = (values[at] ?? 0) - step * move;
    });
  }
  return new Map(names.map((name, place) => [name, values.slice(place * ids.length, (place + 1) * ids.length)]));
}

function chancesOf(values: Float64Array, at: readonly number[], share: number, size: number): number[] {
  const sums = Array.from({ length: size }, (_, id) =>
    Math.exp(at.reduce((sum, place) => sum + (values[place * size + id] ?? 0) * share, 0)),
  );
  const whole = sums.reduce((sum, one) => sum + one, 0);
  return sums.map((one) => one / whole);
}

/** What says enough, in halves, by name. */
function kept(all: ReadonlyMap<string, Float64Array>, ids: readonly string[]): WordOdds {
  const rows = [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, values]) => {
      const least = name.includes(besides) ? leastOfTwo : leastOdds;
      const told = [...values].flatMap((value, id): [string, number][] =>
        Math.abs(value) < least ? [] : [[ids[id] ?? '', Math.max(-mostOdds, Math.min(mostOdds, Math.round(value * 2) / 2))]],
      );
      return [name, Object.fromEntries(told)] as const;
    });
  return Object.fromEntries(rows.filter(([, told]) => Object.keys(told).length > 0));
}
