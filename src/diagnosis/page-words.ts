import type { Weights } from './weights.ts';

/** How near a text comes to all that a problem's page says, 0 to 1, by the problem's id. */
export type PageLikeness = (concepts: readonly string[]) => ReadonlyMap<string, number>;

/** A problem by its concepts: those of each phrase that people use, and how often its page names each. */
interface Page {
  readonly id: string;
  readonly phrases: readonly { readonly concepts: ReadonlySet<string> }[];
  readonly says: Readonly<Record<string, number>>;
}

/**
 * Compares by the cosine of what is typical (TF-IDF): where a long story shares no whole phrase with a problem, it still shares its words.
 * The square root of the page's length only, so that a page that says more is not punished for it.
 */
export function createPageLikeness(problems: readonly Page[], weights: Weights): PageLikeness {
  const pages = problems.map(({ id, phrases, says }) => {
    const counts = new Map(Object.entries(says).map(([concept, times]) => [concept, times * weights.runningText]));
    for (const { concepts } of phrases) for (const concept of concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
    return { id, counts };
  });
  const spread = new Map<string, number>();
  for (const { counts } of pages) for (const concept of counts.keys()) spread.set(concept, (spread.get(concept) ?? 0) + 1);
  const rarity = (concept: string): number => Math.log((pages.length + 1) / ((spread.get(concept) ?? 0) + 0.5));
  const weigh = (counts: ReadonlyMap<string, number>) =>
    new Map([...counts].map(([concept, count]) => [concept, Math.log(1 + count) * rarity(concept)]));
  const roots = new Map<string, number>();
  /** Which pages name a concept, and how much it weighs there. */
  const having = new Map<string, (readonly [id: string, weight: number])[]>();
  for (const { id, counts } of pages) {
    const vector = weigh(counts);
    roots.set(id, Math.sqrt(lengthOf(vector)));
    for (const [concept, weight] of vector) {
      const known = having.get(concept);
      if (known) known.push([id, weight]);
      else having.set(concept, [[id, weight]]);
    }
  }

  return (concepts) => {
    const counts = new Map<string, number>();
    for (const concept of concepts) if (spread.has(concept)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
    const asked = weigh(counts);
    const length = lengthOf(asked) || 1;
    const shared = new Map<string, number>();
    for (const [concept, weight] of asked)
      for (const [id, weighs] of having.get(concept) ?? []) shared.set(id, (shared.get(id) ?? 0) + weight * weighs);
    return new Map([...shared].map(([id, sum]) => [id, sum / (length * (roots.get(id) ?? 1))]));
  };
}

function lengthOf(vector: ReadonlyMap<string, number>): number {
  return Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
