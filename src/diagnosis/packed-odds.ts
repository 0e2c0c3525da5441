import type { WordOdds } from './lexicon.ts';
import { unbroken } from './word-odds.ts';

/** Odds as a browser loads them: the concepts, and of each one letter for every problem and for none, so that what says nothing packs to nothing. */
export interface PackedOdds {
  readonly concepts: readonly string[];
  /** In halves from the letter of none, the problems of a concept side by side. */
  readonly letters: string;
}

/** Odds are kept in halves. */
const perOne = 2;
/** The letter of no odds: none that JSON would write as two is as near as the farthest. */
const zero = ':'.charCodeAt(0);
const farthest = 20;

const columnsOf = (problems: readonly string[]): readonly string[] => [...problems, unbroken];

/** Packs odds; a RangeError where one is too large for its letter. */
export function packedOdds(odds: WordOdds, problems: readonly string[]): PackedOdds {
  const letterOf = (value: number): string => {
    const halves = value * perOne;
    if (!Number.isInteger(halves) || Math.abs(halves) > farthest)
      throw new RangeError(`Odds of ${value}: halves up to ${farthest / perOne}`);
    return String.fromCharCode(zero + halves);
  };
  return {
    concepts: Object.keys(odds),
    letters: Object.values(odds)
      .flatMap((row) => columnsOf(problems).map((column) => letterOf(row[column] ?? 0)))
      .join(''),
  };
}

/** The odds as they are used. */
export function unpackedOdds({ concepts, letters }: PackedOdds, problems: readonly string[]): WordOdds {
  const columns = columnsOf(problems);
  return Object.fromEntries(
    concepts.map((concept, at) => {
      const from = at * columns.length;
      const row = columns.map((column, place): [string, number] => [column, (letters.charCodeAt(from + place) - zero) / perOne]);
      return [concept, Object.fromEntries(row.filter(([, value]) => value !== 0))];
    }),
  );
}
