import type { DescribedProblem, KnownProblem, KnownWords } from './known-problem.ts';
import type { WordLexicon } from './lexicon.ts';

/** What is known of plain words as a browser loads it; problems in the order in which it has them already. */
export interface PackedWords extends WordLexicon {
  readonly problems: readonly Pick<DescribedProblem, 'summary' | 'symptoms'>[];
  /** By concept, which problems' pages name it: the problem's place, with how often where that is more than once. */
  readonly says: Readonly<Record<string, readonly (number | readonly [problem: number, times: number])[]>>;
}

/** Packs the words. */
export function packedWords({ problems, ...words }: KnownWords): PackedWords {
  const says: Record<string, (number | [number, number])[]> = {};
  problems.forEach((problem, place) => {
    for (const [concept, times] of Object.entries(problem.says)) (says[concept] ??= []).push(times === 1 ? place : [place, times]);
  });
  return { ...words, problems: problems.map(({ summary, symptoms }) => ({ summary, symptoms })), says };
}

/** The words as diagnosis uses them. */
export function unpackedWords({ problems, says, ...words }: PackedWords, known: readonly Omit<KnownProblem, 'alike'>[]): KnownWords {
  const saidBy = problems.map((): Record<string, number> => ({}));
  for (const [concept, named] of Object.entries(says))
    for (const one of named) {
      const [place, times] = typeof one === 'number' ? [one, 1] : one;
      const said = saidBy[place];
      if (said) said[concept] = times;
    }
  const described = known.flatMap(({ id, title, layer }, place) => {
    const [problem, said] = [problems[place], saidBy[place]];
    return problem && said ? [{ id, title, layer, ...problem, says: said }] : [];
  });
  return { ...words, problems: described };
}
