import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const dated = /\b(\d{4}-\d{2}-\d{2})[ T]\d{2}:\d{2}/;
const columns = /\S {2,}\S.*\S {2,}\S/;
const ofFault = /\b(?:mismatch\w*|fail\w*|error|invalid|reject\w*|refus\w*|timed? ?out|no \w+)\b/i;
const oneDay = 86_400_000;

/** Finds the rows of a list of faults that are days older than its newest one: they are history. */
export function readOldRows(lines: readonly Line[]): StateFact[] {
  const rows = lines.flatMap(({ number, text }) => {
    const day = columns.test(text) && ofFault.test(text) ? Date.parse(dated.exec(text)?.[1] ?? '') : NaN;
    return Number.isNaN(day) ? [] : [{ number, day }];
  });
  const newest = Math.max(...rows.map(({ day }) => day));
  return rows.filter(({ day }) => newest - day > oneDay).map(({ number }) => ({ line: number, says: 'beside' }));
}
