import type { Template } from './template.ts';
import type { Vocabulary } from './vocabulary.ts';
import { hashOf } from './vocabulary.ts';

/** The wordings by the token that each is looked up by, its anchor: those of token `t` from `from[t]` to `from[t + 1]`. */
export interface Anchors {
  readonly from: Int32Array;
  readonly tokens: readonly number[];
  readonly wordings: Int32Array;
  /** The run, and the place in it, where the anchor stands. */
  readonly runs: Int32Array;
  readonly offsets: Int32Array;
  /** The hashes of the tokens beside it in its run; 0 where there is none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** By wording, where its rarest token stands. */
  readonly rarestRuns: Int32Array;
  readonly rarestOffsets: Int32Array;
}

/** Chooses the anchors; `uses` counts the messages that use a token. */
export function anchorsOf(
  templates: readonly Template[],
  uses: ReadonlyMap<string, number>,
  { idOf, size }: Pick<Vocabulary, 'idOf' | 'size'>,
): Anchors {
  const usesOf = (token: string): number => uses.get(token) ?? 0;
  const rarest = templates.map((template) => leastOf(template, usesOf));
  // Every line of a log has numbers, for it has a time: they are rare in messages alone.
  const cost = (token: string): number => usesOf(token) + (/^\d+$/.test(token) ? templates.length : 0);
  const all = templates
    .map((template, wording) => {
      const { token, run, offset } = leastOf(template, cost);
      const beside = (by: -1 | 1): number => hashOf(template.runs[run]?.[offset + by] ?? '');
      return { id: idOf(token), wording, run, offset, before: beside(-1), after: beside(1) };
    })
    .sort((a, b) => a.id - b.id);
  const counts = Array.from({ length: size() }, () => 0);
  for (const { id } of all) counts[id] = (counts[id] ?? 0) + 1;
  return {
    from: sums(counts),
    tokens: all.map(({ id }) => id),
    wordings: Int32Array.from(all, ({ wording }) => wording),
    runs: Int32Array.from(all, ({ run }) => run),
    offsets: Int32Array.from(all, ({ offset }) => offset),
    before: Int32Array.from(all, ({ before }) => before),
    after: Int32Array.from(all, ({ after }) => after),
    rarestRuns: Int32Array.from(rarest, ({ run }) => run),
    rarestOffsets: Int32Array.from(rarest, ({ offset }) => offset),
  };
}

/** Where each of some pieces in a row begins, and where the last one ends. */
export function sums(sizes: readonly number[]): Int32Array {
  const from = new Int32Array(sizes.length + 1);
  sizes.forEach((size, index) => (from[index + 1] = (from[index] ?? 0) + size));
  return from;
}

interface Place {
  readonly token: string;
  readonly run: number;
  readonly offset: number;
}

/** The token of a template that costs least, the longer one of two: it is met in few lines. */
function leastOf({ runs }: Template, costOf: (token: string) => number): Place {
  let best = { token: '', run: 0, offset: 0 };
  let least = Infinity;
  runs.forEach((tokens, run) => {
    tokens.forEach((token, offset) => {
      const cost = costOf(token) - token.length / 100;
      if (cost >= least) return;
      least = cost;
      best = { token, run, offset };
    });
  });
  return best;
}
