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
  readonly match: (tokens: Tokens) => Match[];
  readonly steps: () => number;
}

interface Anchor {
  readonly wording: number;
  readonly run: number;
  readonly offset: number;
}

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
  const runs = wordings.map(({ template }) => template.runs.map((run) => Int32Array.from(run, vocabulary.add)));
  const anchors: Anchor[][] = Array.from({ length: vocabulary.size() }, () => []);
  wordings.forEach(({ template }, wording) => {
    const { token, run, offset } = rarest(template, uses);
    anchors[vocabulary.idOf(token)]?.push({ wording, run, offset });
  });

  let steps = 0;
  const tried = new Int32Array(wordings.length);
  let line = 0;

  const match = (tokens: Tokens): Match[] => {
    const found: Match[] = [];
    line += 1;
    for (let at = 0; at < tokens.length; at += 1) {
      const id = tokens.ids[at] ?? 0;
      if (id === 0) continue;
      for (const { wording, run, offset } of anchors[id] ?? []) {
        if (tried[wording] === line) continue;
        const parts = runs[wording] ?? [];
        const anchored = parts[run];
        if (!anchored || !stands(anchored, tokens, at - offset)) continue;
        tried[wording] = line;
        const { template } = wordings[wording] ?? {};
        if (!template) continue;
        const place = parts.length === 1 ? single(template, anchored, tokens, at - offset) : inOrder(template, parts, tokens);
        if (place) found.push({ template: wording, from: place.from, to: place.to });
      }
    }
    return found;
  };

  /** True when the run stands at exactly this token. */
  const stands = (run: Int32Array, tokens: Tokens, from: number): boolean => {
    if (from < 0 || from + run.length > tokens.length) return false;
    for (let at = 0; at < run.length; at += 1) {
      steps += 1;
      if (run[at] !== tokens.ids[from + at]) return false;
    }
    return true;
  };

  const single = ({ opensWithGap, endsWithGap }: Template, run: Int32Array, tokens: Tokens, from: number) => {
    const to = from + run.length;
    return (opensWithGap && from === 0) || (endsWithGap && to === tokens.length) ? null : { from, to };
  };

  /** Each run at its leftmost place after the one before; a gap between two runs may be empty. */
  const inOrder = ({ opensWithGap, endsWithGap }: Template, parts: readonly Int32Array[], tokens: Tokens) => {
    let from = -1;
    let next = opensWithGap ? 1 : 0;
    for (const run of parts) {
      while (next + run.length <= tokens.length && !stands(run, tokens, next)) next += 1;
      if (next + run.length > tokens.length) return null;
      if (from < 0) from = next;
      next += run.length;
    }
    const to = next;
    return endsWithGap && to === tokens.length ? null : { from, to };
  };

  return { vocabulary, wordings, uses: (token) => uses.get(token) ?? 0, match, steps: () => steps };
}

function countUses(wordings: readonly Wording[]): ReadonlyMap<string, number> {
  const messagesOf = new Map<string, Set<number>>();
  for (const { message, template } of wordings)
    for (const token of template.runs.flat()) messagesOf.set(token, (messagesOf.get(token) ?? new Set()).add(message));
  return new Map([...messagesOf].map(([token, messages]) => [token, messages.size]));
}

/** The token of a template that fewest messages share, the longer one of two: it is met in few lines. */
function rarest(
  { runs }: Template,
  uses: ReadonlyMap<string, number>,
): { readonly token: string; readonly run: number; readonly offset: number } {
  const places = runs.flatMap((tokens, run) => tokens.map((token, offset) => ({ token, run, offset })));
  const cost = ({ token }: { readonly token: string }) => (uses.get(token) ?? 0) - token.length / 100;
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}
