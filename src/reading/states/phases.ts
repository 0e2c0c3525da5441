import type { Line } from '../line.ts';
import { readFields } from '../fields.ts';
import type { StateFact } from './fact.ts';

/** How fields name the two phases, and what they say of them: content. */
export interface PhaseWords {
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** A field is about how a phase stands where its own name has one of these. */
  readonly tells: readonly string[];
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/** A record of a log tells in a sentence what happened, and what stood before or after beside it. */
const logged = /"(?:details|message|msg)"\s*:\s*"[^"]*".*[,{]/;

/** Reads fields that tell of each phase whether it stands, by whatever API: the first one up and the second one not. */
export function createPhaseReader(words: PhaseWords): (lines: readonly Line[]) => StateFact[] {
  const whole = (list: readonly string[], end: string): RegExp => new RegExp(String.raw`(?:^|[ "])(?:${list.join('|')})${end}`, 'i');
  const [first, second, tells] = [words.first, words.second, words.tells].map((list) => whole(list, '(?: |$)'));
  const [up, down] = [words.up, words.down].map((list) => new RegExp(String.raw`^(?:${list.join('|')})(?![a-z])`, 'i'));
  return (lines) => {
    const found = readFields(lines.filter(({ text }) => !logged.test(text))).flatMap(({ line, path, value }) => {
      const own = path.at(-1) ?? '';
      const stands = up?.test(value) ? true : down?.test(value) ? false : null;
      if (stands === null || !tells?.test(own)) return [];
      // The innermost name that tells a phase counts.
      const named = path.findLast((name) => first?.test(name) || second?.test(name));
      if (named === undefined) return [];
      return [{ line, stands, isSecond: second?.test(named) === true }];
    });
    const missing = found.find(({ stands, isSecond }) => isSecond && !stands);
    const isUp = found.some(({ stands, isSecond }) => !isSecond && stands) && found.every(({ stands, isSecond }) => isSecond || stands);
    return missing && isUp && !found.some(({ stands, isSecond }) => isSecond && stands)
      ? [{ line: missing.line, says: 'child missing' }]
      : [];
  };
}
