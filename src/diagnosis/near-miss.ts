import type { Matcher } from './matcher.ts';
import type { Tokens } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** A message whose words stand in a line, though not as its template has them. */
export interface NearMiss {
  readonly message: number;
  /** The share of the template's information that the line holds. */
  readonly share: number;
  /** How much the words in common say. */
  readonly weight: number;
  /** True where the line only calls it by its code. */
  readonly called?: boolean;
}

const leastWords = 3;
/** A lone digit counts something: elsewhere in the line it counts something else. */
const count = /^\d$/;
/** All its words in another order are still another wording. */
const mostShare = 0.99;
const most = 3;

/** Finds messages by their words in any order, for lines in other releases' or other people's wording. */
export function createNearMiss(
  matcher: Matcher,
  information: (token: string) => number,
  messages: number,
  weights: Weights,
): (tokens: Tokens) => NearMiss[] {
  const { vocabulary, wordings } = matcher;
  const wordingsOf: number[][] = Array.from({ length: vocabulary.size() }, () => []);
  const said = new Float64Array(vocabulary.size());
  const totals = new Float64Array(wordings.length);
  const idsOf = new Map<number, ReadonlySet<number>>();
  const mustsOf = new Map<number, readonly (readonly number[])[]>();
  wordings.forEach(({ template, message }, wording) => {
    if (message >= messages || template.isIdentifier || template.runs.flat().some((token) => count.test(token))) return;
    const tokens = new Map(template.runs.flat().map((token) => [vocabulary.idOf(token), token]));
    idsOf.set(wording, new Set(tokens.keys()));
    mustsOf.set(
      wording,
      template.musts.map((row) => row.map((token) => vocabulary.idOf(token))),
    );
    for (const [id, token] of tokens) {
      said[id] = information(token);
      totals[wording] = (totals[wording] ?? 0) + (said[id] ?? 0);
      wordingsOf[id]?.push(wording);
    }
  });

  return (tokens) => {
    const { ids, length } = tokens;
    const shared = new Map<number, { weight: number; words: number }>();
    const held = new Set(ids.subarray(0, length));
    for (const id of held) {
      for (const wording of wordingsOf[id] ?? []) {
        const so = shared.get(wording) ?? { weight: 0, words: 0 };
        shared.set(wording, { weight: so.weight + (said[id] ?? 0), words: so.words + 1 });
      }
    }
    const near = [...shared].flatMap(([wording, { weight, words }]): NearMiss[] => {
      const share = Math.min(mostShare, weight / (totals[wording] ?? 1));
      if (words < leastWords || weight < weights.nearInformation || share < weights.near) return [];
      if (!mustsOf.get(wording)?.every((row) => stands(row, tokens))) return [];
      const wanted = idsOf.get(wording) ?? new Set();
      return narrowest(ids.subarray(0, length), wanted, words) <= words * 2 + 2
        ? [{ message: wordings[wording]?.message ?? 0, share, weight }]
        : [];
    });
    return distinct(near.sort((a, b) => b.share * b.weight - a.share * a.weight)).slice(0, most);
  };
}

/** True where these tokens stand one behind the other: NO_CHILD_SA is no "No" somewhere and a CHILD_SA elsewhere. */
function stands(row: readonly number[], tokens: Tokens): boolean {
  for (let at = 0; at < tokens.length; at += 1) if (standsAt(row, at, tokens)) return true;
  return false;
}

/** True where these tokens stand one behind the other from this one on. */
export function standsAt(row: readonly number[], at: number, { ids, length }: Pick<Tokens, 'ids' | 'length'>): boolean {
  return at + row.length <= length && row.every((id, index) => ids[at + index] === id);
}

/** The length of the shortest piece of the text that holds this many different words of those wanted: scattered words are no wording. */
function narrowest(ids: Int32Array, wanted: ReadonlySet<number>, words: number): number {
  const held = new Map<number, number>();
  let least = Infinity;
  for (let to = 0, from = 0; to < ids.length; to += 1) {
    const id = ids[to] ?? 0;
    if (wanted.has(id)) held.set(id, (held.get(id) ?? 0) + 1);
    for (; held.size >= words; from += 1) {
      least = Math.min(least, to - from + 1);
      const first = ids[from] ?? 0;
      const left = (held.get(first) ?? 0) - 1;
      if (left > 0) held.set(first, left);
      else held.delete(first);
    }
  }
  return least;
}

function distinct(near: readonly NearMiss[]): NearMiss[] {
  return near.filter(({ message }, index) => near.findIndex((other) => other.message === message) === index);
}
