import type { Template } from './template.ts';
import { hashOf, slotOf } from './vocabulary.ts';

/** The wordings by the hash of the token that each is looked up by, its anchor: those of hash `h` from `from[h]` to `from[h + 1]`. */
export interface Anchors {
  readonly from: Int32Array;
  readonly hashes: Int32Array;
  /** Open addressing, at most a quarter full: one more than the number of a hash, 0 where there is none. */
  readonly slots: Int32Array;
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
export function anchorsOf(templates: readonly Template[], uses: ReadonlyMap<string, number>): Anchors {
  const usesOf = (token: string): number => uses.get(token) ?? 0;
  const rarest = templates.map((template) => leastOf(template, usesOf));
  // Every line of a log has numbers, for it has a time: they are rare in messages alone.
  const cost = (token: string): number => usesOf(token) + (/^\d+$/.test(token) ? templates.length : 0);
  const all = templates
    .map((template, wording) => {
      const { token, run, offset } = leastOf(template, cost);
      const beside = (by: -1 | 1): number => hashOf(template.runs[run]?.[offset + by] ?? '');
      return { hash: hashOf(token), wording, run, offset, before: beside(-1), after: beside(1) };
    })
    .sort((a, b) => a.hash - b.hash);
  const firsts = all.flatMap(({ hash }, index) => (hash === all[index - 1]?.hash ? [] : index));
  const hashes = Int32Array.from(firsts, (index) => all[index]?.hash ?? 0);
  return {
    from: Int32Array.of(...firsts, all.length),
    hashes,
    slots: slotsOf(hashes),
    wordings: Int32Array.from(all, ({ wording }) => wording),
    runs: Int32Array.from(all, ({ run }) => run),
    offsets: Int32Array.from(all, ({ offset }) => offset),
    before: Int32Array.from(all, ({ before }) => before),
    after: Int32Array.from(all, ({ after }) => after),
    rarestRuns: Int32Array.from(rarest, ({ run }) => run),
    rarestOffsets: Int32Array.from(rarest, ({ offset }) => offset),
  };
}

function slotsOf(hashes: Int32Array): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length * 4 + 1)));
  hashes.forEach((hash, index) => {
    let slot = slotOf(hash, slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = index + 1;
  });
  return slots;
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
