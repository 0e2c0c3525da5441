import type { Line } from '../line.ts';
import { firstGroup } from '../pattern.ts';
import type { StateFact } from './fact.ts';

const number = String.raw`["']?\W{0,20}(\d{2,10})\b(?!\.\d)`;
const own = new RegExp(
  String.raw`\b(?:local|my|own)[-_ .]?(?:bgp[-_ ]?)?as(?:n| number)?\b${number}|\brouter bgp (\d{2,10})\b|\blocal\W{1,3}as=(\d+)`,
  'i',
);
const other = new RegExp(String.raw`\b(?:remote|peer|neighbou?r)[-_ .]?(?:bgp[-_ ]?)?as(?:n| number)?\b${number}`, 'i');

/** Finds the numbers of the systems of two ends, of which one expects a number that the other end does not have. */
export function readTwoSystems(lines: readonly Line[]): StateFact[] {
  const owns = toldIn(lines, own);
  const others = toldIn(lines, other);
  const ends = [...new Set(owns.map(({ as }) => as))];
  const [one, two] = ends;
  if (one === undefined || two === undefined || ends.length !== 2) return [];
  const strange = others.find(({ as }) => as !== one && as !== two);
  const isExpected = (as: string): boolean => others.some((told) => told.as === as);
  return strange && !(isExpected(one) && isExpected(two)) ? [{ line: strange.line, says: 'other system' }] : [];
}

function toldIn(lines: readonly Line[], pattern: RegExp): { line: number; as: string }[] {
  return lines.flatMap(({ number: line, text }) => {
    const as = firstGroup(pattern, text);
    return as === undefined ? [] : [{ line, as }];
  });
}
