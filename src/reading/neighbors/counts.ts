import type { NeighborField } from './fields.ts';

/** How counts of prefixes are called, by the words of their names: content. */
export interface CountWords {
  readonly of: readonly string[];
  readonly never: readonly string[];
  readonly received: readonly string[];
  readonly accepted: readonly string[];
  readonly filtered: readonly string[];
  readonly advertised: readonly string[];
  /** Fields of two counts, of what is sent and of what came. */
  readonly pairs: readonly string[];
}

const kinds = ['accepted', 'filtered', 'received', 'advertised'] as const;
type Kind = (typeof kinds)[number];

/** Builds what finds the counts of a neighbor's prefixes, the most of all its tables: one of another address family says nothing by its zero. */
export function createCounts(words: CountWords): (fields: readonly NeighborField[]) => Partial<Record<Kind, number>> {
  const any = (list: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${list.join('|')})\b`);
  const [of, never] = [any(words.of), any(words.never)];
  const named = kinds.map((kind) => ({ kind, name: any(words[kind]) }));
  return (fields) => {
    const counts: Partial<Record<Kind, number>> = {};
    for (const { name, path, value } of fields) {
      const [, out, came] = (words.pairs.includes(name) && /^(\d+)\s+(\d+)/.exec(value)) || [];
      if (out !== undefined) [counts.advertised, counts.received] = [Number(out), Number(came)];
      const count = /^(\d+)\b(?![.:\/])/.exec(value)?.[1];
      if (count === undefined || never.test(name) || never.test(path) || !of.test(`${path} ${name}`)) continue;
      const kind = named.find((one) => one.name.test(name))?.kind;
      if (kind) counts[kind] = Math.max(counts[kind] ?? 0, Number(count));
    }
    return counts;
  };
}
