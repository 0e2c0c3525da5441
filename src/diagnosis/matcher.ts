import type { Template } from './template.ts';
import { parseTemplate } from './template.ts';
import type { Tokens, Vocabulary } from './vocabulary.ts';
import { createVocabulary } from './vocabulary.ts';

/** A template found in a line: which, and from which token to which (exclusive). */
export interface Match {
  readonly template: number;
  readonly from: number;
  readonly to: number;
}

/** One wording of a message, ready to be found. */
export interface Wording {
  /** Index of the message that it belongs to. */
  readonly message: number;
  readonly template: Template;
}

/** All templates behind one index, by the rarest token of each. */
export interface Matcher {
  readonly vocabulary: Vocabulary;
  readonly wordings: readonly Wording[];
  /** How many messages use a token. */
  readonly uses: (token: string) => number;
  /** The templates found in the tokens, each once, at its first place. `steps` counts token comparisons, for tests. */
  readonly match: (tokens: Tokens) => readonly Match[];
  readonly steps: () => number;
}

const none: readonly Match[] = [];

/** Builds the index. Texts without a literal token are left out. */
export function createMatcher(messages: readonly { readonly texts: readonly string[] }[]): Matcher {
  const vocabulary = createVocabulary();
  const wordings = messages.flatMap(({ texts }, message) =>
    texts.flatMap((text): Wording[] => {
      const template = parseTemplate(text);
      return template ? [{ message, template }] : [];
    }),
  );
  const uses = countUses(wordings);
  const { words, runFrom, wordingFrom, opens, ends } = flatten(wordings, vocabulary);
  const anchors = anchorsOf(wordings, uses, vocabulary);

  let steps = 0;
  const tried = new Int32Array(wordings.length);
  let line = 0;

  const match = (tokens: Tokens): readonly Match[] => {
    let found: Match[] | null = null;
    line += 1;
    const { ids, length } = tokens;
    for (let at = 0; at < length; at += 1) {
      const id = ids[at] ?? 0;
      if (id === 0) continue;
      const last = anchors.from[id + 1] ?? 0;
      for (let each = anchors.from[id] ?? 0; each < last; each += 1) {
        const wording = anchors.wordings[each] ?? 0;
        if (tried[wording] === line) continue;
        const first = wordingFrom[wording] ?? 0;
        const runs = (wordingFrom[wording + 1] ?? 0) - first;
        const from = at - (anchors.offsets[each] ?? 0);
        if (!stands(first + (anchors.runs[each] ?? 0), ids, length, from)) continue;
        tried[wording] = line;
        const start = runs === 1 ? from : inOrder(wording, ids, length);
        if (start < 0) continue;
        const to = runs === 1 ? from + (runFrom[first + 1] ?? 0) - (runFrom[first] ?? 0) : end;
        if ((opens[wording] === 1 && start === 0) || (ends[wording] === 1 && to === length)) continue;
        (found ??= []).push({ template: wording, from: start, to });
      }
    }
    return found ?? none;
  };

  /** True when the run stands at exactly this token. */
  const stands = (run: number, ids: Int32Array, length: number, from: number): boolean => {
    const first = runFrom[run] ?? 0;
    const size = (runFrom[run + 1] ?? 0) - first;
    if (from < 0 || from + size > length) return false;
    for (let at = 0; at < size; at += 1) {
      if (words[first + at] === ids[from + at]) continue;
      steps += at + 1;
      return false;
    }
    steps += size;
    return true;
  };

  /** Where the template that `inOrder` found last ends. */
  let end = 0;

  /** Each run at its leftmost place after the one before, a gap between two runs may be empty: where the first begins, or -1. */
  const inOrder = (wording: number, ids: Int32Array, length: number): number => {
    let start = -1;
    let next = opens[wording] ?? 0;
    const last = wordingFrom[wording + 1] ?? 0;
    for (let run = wordingFrom[wording] ?? 0; run < last; run += 1) {
      const size = (runFrom[run + 1] ?? 0) - (runFrom[run] ?? 0);
      while (next + size <= length && !stands(run, ids, length, next)) next += 1;
      if (next + size > length) return -1;
      if (start < 0) start = next;
      next += size;
    }
    end = next;
    return start;
  };

  return { vocabulary, wordings, uses: (token) => uses.get(token) ?? 0, match, steps: () => steps };
}

/** All templates in a few long arrays: a line is held against dozens of them, and each is a few numbers in a row. */
interface Flat {
  /** The ids of all literal tokens, run after run; run `r` is `words` from `runFrom[r]` to `runFrom[r + 1]`. */
  readonly words: Int32Array;
  readonly runFrom: Int32Array;
  /** The runs of wording `w` are those from `wordingFrom[w]` to `wordingFrom[w + 1]`. */
  readonly wordingFrom: Int32Array;
  /** 1 where a wording opens, or ends, with a gap. */
  readonly opens: Uint8Array;
  readonly ends: Uint8Array;
}

function flatten(wordings: readonly Wording[], { add }: Vocabulary): Flat {
  const words: number[] = [];
  const sizes: number[] = [];
  for (const { template } of wordings)
    for (const run of template.runs) {
      sizes.push(run.length);
      for (const token of run) words.push(add(token));
    }
  return {
    words: new Int32Array(words),
    runFrom: sums(sizes),
    wordingFrom: sums(wordings.map(({ template }) => template.runs.length)),
    opens: new Uint8Array(wordings.map(({ template }) => (template.opensWithGap ? 1 : 0))),
    ends: new Uint8Array(wordings.map(({ template }) => (template.endsWithGap ? 1 : 0))),
  };
}

/** Where each of some pieces in a row begins, and where the last one ends. */
function sums(sizes: readonly number[]): Int32Array {
  const from = new Int32Array(sizes.length + 1);
  sizes.forEach((size, index) => (from[index + 1] = (from[index] ?? 0) + size));
  return from;
}

/** The wordings that each token is the rarest of: those of token `t` from `from[t]` to `from[t + 1]`, each with the run and the place in it where it stands. */
interface Anchors {
  readonly from: Int32Array;
  readonly wordings: Int32Array;
  readonly runs: Int32Array;
  readonly offsets: Int32Array;
}

function anchorsOf(wordings: readonly Wording[], uses: ReadonlyMap<string, number>, { idOf, size }: Vocabulary): Anchors {
  const all = wordings
    .map(({ template }, wording) => {
      const { token, run, offset } = rarest(template, uses);
      return { id: idOf(token), wording, run, offset };
    })
    .sort((a, b) => a.id - b.id);
  const counts = Array.from({ length: size() }, () => 0);
  for (const { id } of all) counts[id] = (counts[id] ?? 0) + 1;
  return {
    from: sums(counts),
    wordings: Int32Array.from(all, ({ wording }) => wording),
    runs: Int32Array.from(all, ({ run }) => run),
    offsets: Int32Array.from(all, ({ offset }) => offset),
  };
}

/** How many messages use each token. The wordings of a message follow each other. */
function countUses(wordings: readonly Wording[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { message, template } of wordings)
    for (const run of template.runs)
      for (const token of run) {
        if (last.get(token) === message) continue;
        last.set(token, message);
        uses.set(token, (uses.get(token) ?? 0) + 1);
      }
  return uses;
}

/** The token of a template that fewest messages share, the longer one of two: it is met in few lines. */
function rarest(
  { runs }: Template,
  uses: ReadonlyMap<string, number>,
): { readonly token: string; readonly run: number; readonly offset: number } {
  let best = { token: '', run: 0, offset: 0 };
  let least = Infinity;
  runs.forEach((tokens, run) => {
    tokens.forEach((token, offset) => {
      const cost = (uses.get(token) ?? 0) - token.length / 100;
      if (cost >= least) return;
      least = cost;
      best = { token, run, offset };
    });
  });
  return best;
}
