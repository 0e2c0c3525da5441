import type { Concepts } from './concepts.ts';
import { wordsOf } from './letters.ts';
import type { Late } from './late.ts';
import type { WordOdds } from './lexicon.ts';
import { mostWords } from './words.ts';

/** Between two concepts that follow each other. */
export const besides = '+';

/** The concepts of a story and each two that follow each other, all once: what odds are fitted on, and asked for. */
export function conceptsTold({ of }: Pick<Concepts, 'of'>, story: string): string[] {
  const told = of(wordsOf(story, mostWords).join(' '));
  return [...new Set([...told, ...told.slice(1).map((concept, at) => `${told[at] ?? ''}${besides}${concept}`)])];
}

/** What is told by who tells of no tunnel or session that is broken: he asks how something is done, or has another matter. */
export const unbroken = 'none';

/** How likely each problem is by the words of a story, from 0 to 1; all of them are one. */
type OddsReader = (concepts: Iterable<string>) => ReadonlyMap<string, number>;

/** Builds the reader. A text of many concepts says as much in all as one of few: each counts by the root of their number. */
export function createOdds(odds: WordOdds, problems: readonly string[]): OddsReader {
  const table = new Map(Object.entries(odds));
  return (concepts) => {
    const known = [...new Set(concepts)].flatMap((concept) => {
      const row = table.get(concept);
      return row ? [row] : [];
    });
    const share = 1 / Math.sqrt(known.length || 1);
    const sums = problems.map((problem) => Math.exp(known.reduce((sum, row) => sum + (row[problem] ?? 0) * share, 0)));
    const whole = sums.reduce((sum, one) => sum + one, 0);
    return new Map(problems.map((problem, at) => [problem, (sums[at] ?? 0) / whole]));
  };
}

/** A story by all of its words. */
export interface Tale {
  readonly chances: ReadonlyMap<string, number>;
  /** How likely it tells of nothing that is broken, from 0 to 1; `chances` are those of a text that does. */
  readonly unbroken: number;
  /** How many concepts and pairs of them it has. */
  readonly said: number;
  /** True where it is about something else: see `createStrange`. */
  readonly isStrange: boolean;
}

/** The chances of a text that tells of something broken, and apart from them how likely it tells of nothing. */
export function ofBroken(all: ReadonlyMap<string, number>): Pick<Tale, 'chances' | 'unbroken'> {
  const none = all.get(unbroken) ?? 0;
  const chances = [...all].flatMap(([problem, chance]): [string, number][] =>
    problem === unbroken ? [] : [[problem, chance / (1 - none || 1)]],
  );
  return { chances: new Map(chances), unbroken: none };
}

/** Builds what reads stories; odds are taken up with the first one, for most of what is pasted is none. */
export function createTales(
  late: Pick<Late, 'odds'>,
  concepts: Pick<Concepts, 'of'>,
  problems: readonly string[],
): (story: string) => Tale {
  let readers: ReturnType<typeof createReaders> | undefined;
  return (story) => {
    readers ??= createReaders(late.odds(), problems);
    const said = conceptsTold(concepts, story);
    return { ...ofBroken(readers.chancesOf(said)), said: said.length, isStrange: readers.isStrange(said) };
  };
}

const createReaders = (odds: WordOdds, problems: readonly string[]) => ({
  chancesOf: createOdds(odds, [...problems, unbroken]),
  isStrange: createStrange(odds),
});

/** Odds that a word has of which people tell in our matters; smaller ones come from any story. */
const telling = 3;

const isOurs = (row: Readonly<Record<string, number>>): boolean =>
  Object.entries(row).some(([problem, value]) => problem !== unbroken && value >= telling);

/** Tells whether a few words are about something else: at least half of them are such as nobody uses who tells of a VPN or of BGP. */
type StrangeReader = (concepts: readonly string[]) => boolean;

/** Builds the reader. */
function createStrange(odds: WordOdds): StrangeReader {
  const ours = new Set(Object.entries(odds).flatMap(([concept, row]) => (isOurs(row) ? [concept] : [])));
  return (concepts) => {
    const single = concepts.filter((concept) => !concept.includes(besides));
    return single.filter((concept) => ours.has(concept)).length * 2 <= single.length;
  };
}
