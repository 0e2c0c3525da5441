import type { Line } from '../line.ts';
import { anyOf, fieldGaps } from '../pattern.ts';
import type { StateFact } from './fact.ts';

/** Commands that list what a neighbor announced, or what is announced to it: content. */
export interface AskedRoutes {
  readonly received: readonly string[];
  readonly advertised: readonly string[];
}

const prompt = /^\S*[\w)\]~][#>$%](?:\s|$)|^\[[^\s@]+@[^\]]*\] ?[>#$]|^<[\w-]+>|^[\w-]+> /;
/** A route, or what says by itself that there is none. */
const route = /\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}|^\s*[*s>]{1,3}\s*i?\s*\d|\bno (?:route|prefix|advertised)|not established|% /i;
/** What somebody says of such a list is no command. */
const sentence = /[a-z]{2}[.,?!](?:\s|$)/i;
/** A page of a console counts them itself. */
const counted = /\broutes\W{1,3}\d/i;
const longestAnswer = 30;

/** Builds what finds a neighbor of whom no route is listed, or to whom none is announced: the list was asked for, and is empty. */
export function createAskedReader({ received, advertised }: AskedRoutes): (lines: readonly Line[]) => StateFact[] {
  const [came, went] = [anyOf(received, fieldGaps), anyOf(advertised, fieldGaps)];
  return (lines) =>
    lines.flatMap(({ number, text }, index): StateFact[] => {
      const says = came.test(text) ? 'nothing received' : went.test(text) ? 'nothing advertised' : null;
      // What is filtered may be empty for another reason, and a field of JSON asks for nothing.
      if (says === null || text.includes('|') || text.includes('":') || counted.test(text) || sentence.test(text)) return [];
      const below = lines.slice(index + 1, index + 1 + longestAnswer);
      const next = below.findIndex((line) => prompt.test(line.text));
      const answer = next < 0 ? below : below.slice(0, next);
      const isShown = next >= 0 || answer.some((line) => line.text.trim() !== '');
      return isShown && !answer.some((line) => route.test(line.text)) ? [{ line: number, says }] : [];
    });
}
