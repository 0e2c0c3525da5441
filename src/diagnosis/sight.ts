import { createCodes } from './codes.ts';
import type { Knowledge } from './knowledge.ts';
import type { Mark } from './marks.ts';
import { marksOf } from './marks.ts';
import type { Matcher } from './matcher.ts';
import type { NearMiss } from './near-miss.ts';
import { createNearMiss } from './near-miss.ts';
import { createMatcher } from './matcher.ts';
import { groupsOf } from './groups.ts';
import type { Plain } from './plain.ts';
import { newTokens } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** A message seen in a line, with where its literal and gap text stands. */
export interface Seen {
  readonly message: number;
  /** How much its literal tokens say: about 0.3 for one common word, above 3 for a long sentence. */
  readonly weight: number;
  /** Only of a near miss: the share of the template that the line holds. */
  readonly share?: number;
  /** True where the line only calls it by its code. */
  readonly called?: boolean;
  readonly start: number;
  readonly end: number;
}

/** What one line shows. */
export interface Sight {
  /** Groups of messages that share one place; more than one when several printers use the same words. */
  readonly groups: readonly (readonly Seen[])[];
  readonly marks: readonly Mark[];
}

/** Reads single lines. `steps` counts token comparisons. */
export interface Reader {
  readonly look: (text: string) => Sight;
  /** Messages whose words stand in the line in another wording. */
  readonly near: (text: string) => NearMiss[];
  /** Messages that the line calls by their code. `isShort`: so is the text, and a number may be a code as well. */
  readonly called: (text: string, isShort: boolean) => NearMiss[];
  readonly matcher: Matcher;
}

/** What most lines show. */
const nothing: Sight = { groups: [], marks: [] };

/** Builds the index over all messages and marks. */
export function createReader({ messages, printers, lexicon }: Knowledge, plain: Plain, weights: Weights): Reader {
  const marks = marksOf(printers, lexicon);
  const matcher = createMatcher([...messages, ...marks]);
  /** What a token tells: rare ones much, words of plain English and lone digits little. */
  const informationOf = (token: string): number =>
    (Math.log2((messages.length + 1) / matcher.uses(token)) / Math.log2(messages.length + 1)) * plain.weightOf(token);
  const information = matcher.wordings.map(({ template }) => {
    let sum = 0;
    for (const run of template.runs) for (const token of run) sum += informationOf(token);
    return sum;
  });
  // Most lines that show anything show one mark.
  const alone = marks.map((mark): Sight => ({ groups: [], marks: [mark] }));
  const messageOf = Int32Array.from(matcher.wordings, ({ message }) => message);
  const tokens = newTokens();
  // Only short texts ask for it.
  let nearMiss: ReturnType<typeof createNearMiss> | undefined;
  let codes: ReturnType<typeof createCodes> | undefined;

  const near = (text: string): NearMiss[] => {
    nearMiss ??= createNearMiss(matcher, informationOf, messages.length, weights);
    matcher.vocabulary.read(text, 0, tokens);
    return nearMiss(tokens);
  };

  const called = (text: string, isShort: boolean): NearMiss[] => {
    codes ??= createCodes(matcher, informationOf, messages);
    matcher.vocabulary.read(text, 0, tokens);
    return codes(tokens, text, isShort);
  };

  const look = (text: string): Sight => {
    let seen: Seen[] | null = null;
    let found: Mark[] | null = null;
    for (let from = 0; from < text.length;) {
      from = matcher.vocabulary.glance(text, from, tokens);
      const matches = matcher.match(tokens);
      if (matches.length === 0) continue;
      if (matches.length === 1 && from >= text.length && seen === null) {
        const only = alone[(messageOf[matches[0]?.template ?? 0] ?? 0) - messages.length];
        if (only) return only;
      }
      seen ??= [];
      found ??= [];
      for (const { template, from: first, to } of matches) {
        const message = messageOf[template] ?? 0;
        const mark = message < messages.length ? undefined : marks[message - messages.length];
        if (mark) found.push(mark);
        else seen.push({ message, weight: information[template] ?? 0, start: tokens.starts[first] ?? 0, end: tokens.ends[to - 1] ?? 0 });
      }
    }
    if (seen === null || found === null) return nothing;
    return { groups: seen.length > 1 ? groupsOf(seen) : seen.map((one) => [one]), marks: found };
  };

  return { look, near, called, matcher };
}
