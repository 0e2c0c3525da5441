import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const dated = /\b(\d{4}-\d{2}-\d{2})[ T]\d{2}:\d{2}/;
const columns = /\S {2,}\S.*\S {2,}\S/;
const ofFault = /\b(?:mismatch\w*|fail\w*|error|invalid|reject\w*|refus\w*|timed? ?out|no \w+)\b/i;
const oneDay = 86_400_000;

/** When each end's last NOTIFICATION was, as EOS tells it: `00:00:09`, `12d03h`. */
const lastOne = /\bLast (?:sent|rcvd|received) notification\b.*\bLast time\s+([\w:]+)/i;
const seconds: Readonly<Record<string, number>> = { y: 31_536_000, w: 604_800, d: 86_400, h: 3600, m: 60, s: 1 };
/** So many times as long ago is another matter. */
const longAgo = 10;

/** Of the last NOTIFICATIONs of both ends the one that came long before the other: it did not end the session. */
export function readOlderNotifications(lines: readonly Line[]): StateFact[] {
  const told = lines.flatMap(({ number, text }) => {
    const age = ageOf(lastOne.exec(text)?.[1] ?? '');
    return age === null ? [] : [{ number, age }];
  });
  const newest = Math.min(...told.map(({ age }) => age));
  return told.filter(({ age }) => age > Math.max(newest, 1) * longAgo).map(({ number }) => ({ line: number, says: 'beside' }));
}

/** In seconds; null where none is told. */
function ageOf(text: string): number | null {
  const clock = /^(\d+):(\d\d):(\d\d)$/.exec(text);
  if (clock) return clock.slice(1).reduce((sum, part) => sum * 60 + Number(part), 0);
  const parts = [...text.matchAll(/(\d+)([ywdhms])/g)];
  return parts.length === 0 ? null : parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (seconds[unit] ?? 0), 0);
}

/** Finds the rows of a list of faults that are days older than its newest one: they are history. */
export function readOldRows(lines: readonly Line[]): StateFact[] {
  const rows = lines.flatMap(({ number, text }) => {
    const day = columns.test(text) && ofFault.test(text) ? Date.parse(dated.exec(text)?.[1] ?? '') : NaN;
    return Number.isNaN(day) ? [] : [{ number, day }];
  });
  const newest = Math.max(...rows.map(({ day }) => day));
  return rows.filter(({ day }) => newest - day > oneDay).map(({ number }) => ({ line: number, says: 'beside' }));
}
