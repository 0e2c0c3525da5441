import { anchorsOf, sums } from './anchors.ts';
import { intAt } from './number-at.ts';
import type { Template } from './template.ts';
import { parseTemplate } from './template.ts';
import type { Tokens, Vocabulary } from './vocabulary.ts';
import { createVocabulary, hashOf } from './vocabulary.ts';

/** A template found in a line: which, and from which token to which (exclusive). */
export interface Match {
  readonly template: number;
  readonly from: number;
  readonly to: number;
  /** Where its rarest token stands: the matches of a line are in the order of these. */
  readonly place: number;
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
  const { words, hashes, runFrom, wordingFrom, opens, ends } = flatten(wordings, vocabulary);
  const anchors = anchorsOf(
    wordings.map(({ template }) => template),
    uses,
    vocabulary,
  );

  vocabulary.seek(anchors.tokens);
  const { from: anchoredFrom, before: befores, after: afters } = anchors;

  let steps = 0;
  const tried = new Int32Array(wordings.length);
  let line = 0;

  const match = (tokens: Tokens): readonly Match[] => {
    let found: Match[] | null = null;
    line += 1;
    const { hashes, hopeful, hopes, length } = tokens;
    for (let hope = 0; hope < hopes; hope += 1) {
      const at = intAt(hopeful, hope);
      const id = vocabulary.idAt(tokens, at);
      let each = intAt(anchoredFrom, id);
      const last = intAt(anchoredFrom, id + 1);
      if (each === last) continue;
      const before = at > 0 ? intAt(hashes, at - 1) : 0;
      const after = at + 1 < length ? intAt(hashes, at + 1) : 0;
      for (; each < last; each += 1) {
        // Nearly all of an anchor's wordings are ruled out by the word beside it.
        const left = intAt(befores, each);
        if (left !== 0 && left !== before) continue;
        const right = intAt(afters, each);
        if (right !== 0 && right !== after) continue;
        const wording = intAt(anchors.wordings, each);
        if (intAt(tried, wording) === line) continue;
        const first = intAt(wordingFrom, wording);
        const runs = intAt(wordingFrom, wording + 1) - first;
        const from = at - intAt(anchors.offsets, each);
        const anchored = first + intAt(anchors.runs, each);
        if (!stands(anchored, tokens, from)) continue;
        tried[wording] = line;
        const start = runs === 1 ? from : inOrder(wording, tokens);
        if (start < 0) continue;
        const to = runs === 1 ? from + intAt(runFrom, first + 1) - intAt(runFrom, first) : end;
        if ((start === 0 && opens[wording] === 1) || (to === length && ends[wording] === 1)) continue;
        const run = first + intAt(anchors.rarestRuns, wording);
        const place = (run === anchored ? from : leftmost(run, tokens)) + intAt(anchors.rarestOffsets, wording);
        insert((found ??= []), { template: wording, from: start, to, place });
      }
    }
    return found ?? none;
  };

  /** Where a run that stands somewhere stands first. */
  const leftmost = (run: number, tokens: Tokens): number => {
    let from = 0;
    while (!stands(run, tokens, from)) from += 1;
    return from;
  };

  /** True when the run stands at exactly this token: by its hashes, and then by its words. */
  const stands = (run: number, tokens: Tokens, from: number): boolean => {
    const first = intAt(runFrom, run);
    const size = intAt(runFrom, run + 1) - first;
    if (from < 0 || from + size > tokens.length) return false;
    for (let at = 0; at < size; at += 1) {
      if (intAt(hashes, first + at) === intAt(tokens.hashes, from + at)) continue;
      steps += at + 1;
      return false;
    }
    steps += size;
    for (let at = 0; at < size; at += 1) if (intAt(words, first + at) !== vocabulary.idAt(tokens, from + at)) return false;
    return true;
  };

  /** Where the template that `inOrder` found last ends. */
  let end = 0;

  /** Each run at its leftmost place after the one before, a gap between two runs may be empty: where the first begins, or -1. */
  const inOrder = (wording: number, tokens: Tokens): number => {
    const { length } = tokens;
    let start = -1;
    let next = intAt(opens, wording);
    const last = intAt(wordingFrom, wording + 1);
    for (let run = intAt(wordingFrom, wording); run < last; run += 1) {
      const first = intAt(runFrom, run);
      const size = intAt(runFrom, run + 1) - first;
      const hash = intAt(hashes, first);
      while (next + size <= length && (intAt(tokens.hashes, next) !== hash || !stands(run, tokens, next))) next += 1;
      if (next + size > length) return -1;
      if (start < 0) start = next;
      next += size;
    }
    end = next;
    return start;
  };

  return { vocabulary, wordings, uses: (token) => uses.get(token) ?? 0, match, steps: () => steps };
}

/** Puts a match behind those whose rarest token stands before its own; of one token they are in the order of their templates. */
function insert(found: Match[], match: Match): void {
  let at = found.push(match) - 1;
  for (let before = found[at - 1]; before && isBehind(before, match); before = found[at - 1]) {
    found[at] = before;
    at -= 1;
  }
  found[at] = match;
}

function isBehind(one: Match, other: Match): boolean {
  return one.place > other.place || (one.place === other.place && one.template > other.template);
}

/** All templates in a few long arrays: a line is held against dozens of them, and each is a few numbers in a row. */
interface Flat {
  /** The ids of all literal tokens, run after run; run `r` is `words` from `runFrom[r]` to `runFrom[r + 1]`. And their hashes. */
  readonly words: Int32Array;
  readonly hashes: Int32Array;
  readonly runFrom: Int32Array;
  /** The runs of wording `w` are those from `wordingFrom[w]` to `wordingFrom[w + 1]`. */
  readonly wordingFrom: Int32Array;
  /** 1 where a wording opens, or ends, with a gap. */
  readonly opens: Int32Array;
  readonly ends: Int32Array;
}

function flatten(wordings: readonly Wording[], { add }: Vocabulary): Flat {
  const words: number[] = [];
  const hashes: number[] = [];
  const sizes: number[] = [];
  for (const { template } of wordings)
    for (const run of template.runs) {
      sizes.push(run.length);
      for (const token of run) {
        words.push(add(token));
        hashes.push(hashOf(token));
      }
    }
  return {
    words: new Int32Array(words),
    hashes: new Int32Array(hashes),
    runFrom: sums(sizes),
    wordingFrom: sums(wordings.map(({ template }) => template.runs.length)),
    opens: new Int32Array(wordings.map(({ template }) => (template.opensWithGap ? 1 : 0))),
    ends: new Int32Array(wordings.map(({ template }) => (template.endsWithGap ? 1 : 0))),
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
