import type { Concepts } from './concepts.ts';
import { stem } from './concepts.ts';
import type { DescribedProblem } from './known-problem.ts';
import type { Senses } from './lexicon.ts';
import { wordsOf } from './letters.ts';
import { createPageLikeness } from './page-words.ts';
import type { Layer } from '../tree/tree.ts';
import { sceneOf } from './scene.ts';
import type { Weights } from './weights.ts';

/** How well plain words describe a problem: 0 to 1, and the phrase of the problem's that they come nearest to. */
export interface Likeness {
  readonly problem: string;
  readonly score: number;
  /** The part of the score that comes from all that its page says, not from the phrases that people use. */
  readonly page: number;
  readonly phrase: string;
}

/** Finds problems by plain words: by the phrases that people use, and by all that a problem's page says. */
export interface WordSearch {
  readonly search: (text: string) => Likeness[];
  /** The problems that a few words name: those that come nearest, if they come near. */
  readonly named: (words: string) => string[];
}

interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  readonly concepts: ReadonlySet<string>;
  readonly total: number;
}

interface Described {
  readonly problem: string;
  readonly layer: Layer;
  readonly phrases: readonly Phrase[];
  /** All concepts that belong to the problem, with how typical each is. */
  readonly bag: ReadonlyMap<string, number>;
}

export const mostWords = 300;
/** What comes less near says nothing. */
const least = 0.05;
/** What has as many clauses tells a story, and its first says what it is about. */
const fewestOfStory = 4;
/** Where one statement ends and another begins; a full stop inside a number or a name ends nothing. */
const clauseEnd = /[;!?\n]+|[.,:](?=\s|$)|\s(?:but|although|though|however|whereas|while|and then)\s/i;

/** Builds the search over symptoms, titles and summaries. */
export function createWordSearch(problems: readonly DescribedProblem[], concepts: Concepts, senses: Senses, weights: Weights): WordSearch {
  const known = new Set([
    ...concepts.words,
    ...problems.flatMap(({ title, summary, symptoms }) => [title, summary, ...symptoms]).flatMap((text) => wordsOf(text).map(stem)),
  ]);
  const texts = problems.map(({ id, layer, title, summary, symptoms, says }) => ({
    id,
    layer,
    says,
    phrases: [title, ...symptoms].map((text) => ({
      text,
      words: wordsOf(text),
      concepts: new Set(concepts.of(text, null, layer === 'bgp')),
    })),
    summary: new Set(concepts.of(summary, null, layer === 'bgp')),
  }));
  const pageLikeness = createPageLikeness(texts, weights);
  const spread = new Map<string, number>();
  for (const { phrases } of texts)
    for (const concept of new Set(phrases.flatMap(({ concepts }) => [...concepts]))) spread.set(concept, (spread.get(concept) ?? 0) + 1);
  const rarity = new Map(
    [...spread].map(([concept, count]) => [concept, Math.log((problems.length + 1) / count) / Math.log(problems.length + 1)]),
  );
  const weightOf = (concept: string): number => rarity.get(concept) ?? 1;
  const sum = (concepts: Iterable<string>): number => [...concepts].reduce((total, concept) => total + weightOf(concept), 0);
  const described = texts.map(({ id, layer, phrases, summary }): Described => {
    const bag = new Map([...summary].map((concept) => [concept, weights.typical]));
    for (const { concepts } of phrases)
      for (const concept of concepts) bag.set(concept, Math.min(1, (bag.get(concept) ?? 0) + weights.typical));
    return { problem: id, layer, phrases: phrases.map((phrase) => ({ ...phrase, total: sum(phrase.concepts) })), bag };
  });
  const having = new Map<string, (Described | Phrase)[]>();
  const note = (concepts: Iterable<string>, of: Described | Phrase): void => {
    for (const concept of concepts) {
      const known = having.get(concept);
      if (known) known.push(of);
      else having.set(concept, [of]);
    }
  };
  for (const each of described) {
    note(each.bag.keys(), each);
    for (const phrase of each.phrases) note(phrase.concepts, phrase);
  }

  const bare = new Set(senses.bare.flatMap((word) => concepts.of(word)));

  const search = (text: string): Likeness[] => {
    const first = wordsOf(text, mostWords);
    const words = new Set(first);
    const said = concepts.of(first.join(' '), known);
    const asked = new Set(said);
    const aboutBgp = concepts.speakOfBgp(asked);
    const clauses = text
      .slice(0, mostWords * 12)
      .split(clauseEnd)
      .map((clause) => new Set(concepts.of(clause, known, aboutBgp)))
      .filter((clause) => clause.size > 0);
    const isStory = clauses.length >= fewestOfStory;
    const emphasis = (at: number): number => (isStory && at === 0 ? weights.title : 1);
    // A word that only summaries have says how they are written.
    const told = [...asked].filter((concept) => spread.has(concept));
    const total = sum(told);
    if (total === 0 || told.every((concept) => bare.has(concept))) return [];
    const scene = sceneOf(asked, concepts, senses, weights);
    const pages = pageLikeness(said);
    // What shares no word with the text is like it in nothing.
    const near = new Set([...asked, ...clauses.flatMap((clause) => [...clause])].flatMap((concept) => having.get(concept) ?? []));
    return described
      .flatMap((one) => {
        const { problem, layer, phrases, bag } = one;
        const page = weights.page * (pages.get(problem) ?? 0) * scene(layer);
        if (!near.has(one) && page <= least) return [];
        const scores = phrases.map((phrase) => (near.has(phrase) ? nearness(phrase) : 0));
        const [best = 0, second = 0] = scores.toSorted((a, b) => b - a);
        const recall = told.reduce((all, concept) => all + weightOf(concept) * (bag.get(concept) ?? 0), 0) / total;
        const phrased = (weights.bestPhrase * best + weights.secondPhrase * second + weights.recall * recall) * scene(layer);
        const score = phrased + page;
        return score > least ? [{ problem, score, page, phrase: ownPhrase(phrases, scores, best) }] : [];
      })
      .sort((a, b) => b.score - a.score);

    function nearness({ concepts, total: whole }: Phrase): number {
      const inClauses = clauses.map((clause, at) => emphasis(at) * likeness(concepts, whole, clause));
      return (likeness(concepts, whole, asked) + Math.max(0, ...inClauses)) / 2;
    }

    /** Of phrases that come equally near, the one in the reader's own words. */
    function ownPhrase(phrases: readonly Phrase[], scores: readonly number[], best: number): string {
      const alike = phrases
        .map((phrase, at) => ({ phrase, score: scores[at] ?? 0 }))
        .filter(({ score }) => score >= best * 0.95)
        .sort((a, b) => b.score - a.score);
      const shared = alike.map(({ phrase }) => ({ phrase, count: phrase.words.filter((word) => words.has(word)).length }));
      return shared.sort((a, b) => b.count - a.count)[0]?.phrase.text ?? '';
    }

    /** How much of the phrase is in the text, and how much that is: one rare word of two says more than one common one. */
    function likeness(concepts: ReadonlySet<string>, whole: number, within: ReadonlySet<string>): number {
      let shared = 0;
      for (const concept of concepts) if (within.has(concept)) shared += weightOf(concept);
      if (shared === 0 || whole === 0) return 0;
      const covered = shared / whole;
      return covered ** weights.partly * (shared / (shared + weights.phraseInformation));
    }
  };

  const named = (words: string): string[] => {
    const likest = search(words);
    const from = Math.max(weights.namesIt, (likest[0]?.score ?? 0) * 0.85);
    return likest.filter(({ score }) => score >= from).map(({ problem }) => problem);
  };

  return { search, named };
}
