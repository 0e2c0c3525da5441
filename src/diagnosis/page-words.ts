/** How near a text comes to all that a problem's page says, 0 to 1, by the problem's id. */
export type PageLikeness = (concepts: readonly string[]) => ReadonlyMap<string, number>;

/** A problem by its concepts: those of each phrase that people use, and how often its page names each. */
interface Page {
  readonly id: string;
  readonly phrases: readonly { readonly concepts: ReadonlySet<string> }[];
  readonly says: Readonly<Record<string, number>>;
}

/** A concept of the running text says less than one of a title or symptom, which were chosen as people put them. */
const ofRunningText = 0.25;

/**
 * Compares by the cosine of what is typical (TF-IDF): where a long story shares no whole phrase with a problem, it still shares its words.
 * The square root of the page's length only, so that a page that says more is not punished for it.
 */
export function createPageLikeness(problems: readonly Page[]): PageLikeness {
  const pages = problems.map(({ id, phrases, says }) => {
    const counts = new Map(Object.entries(says).map(([concept, times]) => [concept, times * ofRunningText]));
    for (const { concepts } of phrases) for (const concept of concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
    return { id, counts };
  });
  const spread = new Map<string, number>();
  for (const { counts } of pages) for (const concept of counts.keys()) spread.set(concept, (spread.get(concept) ?? 0) + 1);
  const rarity = (concept: string): number => Math.log((pages.length + 1) / ((spread.get(concept) ?? 0) + 0.5));
  const weigh = (counts: ReadonlyMap<string, number>) =>
    new Map([...counts].map(([concept, count]) => [concept, Math.log(1 + count) * rarity(concept)]));
  const vectors = pages.map(({ id, counts }) => {
    const weights = weigh(counts);
    return { id, weights, root: Math.sqrt(lengthOf(weights)) };
  });

  return (concepts) => {
    const counts = new Map<string, number>();
    for (const concept of concepts) if (spread.has(concept)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
    const asked = weigh(counts);
    const length = lengthOf(asked) || 1;
    return new Map(
      vectors.map(({ id, weights, root }) => {
        const shared = [...asked].reduce((sum, [concept, weight]) => sum + weight * (weights.get(concept) ?? 0), 0);
        return [id, shared / (length * root)];
      }),
    );
  };
}

function lengthOf(weights: ReadonlyMap<string, number>): number {
  return Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
}
