import type { Line } from '../line.ts';
import type { Field } from '../fields.ts';
import { fieldRecords, readFields } from '../fields.ts';
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

/** How one field says that a phase stands. */
interface Told {
  readonly line: number;
  readonly stands: boolean;
  readonly isSecond: boolean;
}

/** Reads fields that tell of each phase whether it stands, by whatever API: the first one up and the second one not, or the first one not. */
export function createPhaseReader(words: PhaseWords): (lines: readonly Line[]) => StateFact[] {
  const whole = (list: readonly string[], end: string): RegExp => new RegExp(String.raw`(?:^|[ "])(?:${list.join('|')})${end}`, 'i');
  const [first, second, tells] = [whole(words.first, '(?: |$)'), whole(words.second, '(?: |$)'), whole(words.tells, '(?: |$)')];
  const [up, down] = [words.up, words.down].map((list) => new RegExp(String.raw`^(?:${list.join('|')})(?![a-z])`, 'i'));

  return (lines) =>
    fieldRecords(readFields(lines.filter(({ text }) => !logged.test(text)))).flatMap((record) => factsOf(record.flatMap(toldBy)));

  function toldBy({ line, path, value }: Field): Told[] {
    const stands = up?.test(value) ? true : down?.test(value) ? false : null;
    if (stands === null || !tells.test(path.at(-1) ?? '')) return [];
    // The innermost name that tells a phase counts.
    const named = path.findLast((name) => first.test(name) || second.test(name));
    return named === undefined ? [] : [{ line, stands, isSecond: second.test(named) }];
  }
}

function factsOf(told: readonly Told[]): StateFact[] {
  const [ike, child] = [told.filter(({ isSecond }) => !isSecond), told.filter(({ isSecond }) => isSecond)];
  const missing = child.find(({ stands }) => !stands);
  const isUp = ike.length > 0 && ike.every(({ stands }) => stands);
  const [away] = ike;
  // A line that tells both is one of a log.
  const isDown = child.length > 0 && [...ike, ...child].every(({ stands }) => !stands) && child.every(({ line }) => line !== away?.line);
  if (away && isDown) return [{ line: away.line, says: 'tunnel down' }];
  if (!isUp) return [];
  if (missing && !child.some(({ stands }) => stands)) return [{ line: missing.line, says: 'child missing' }];
  const [first] = child;
  return first && !missing ? [{ line: first.line, says: 'tunnel up' }] : [];
}
