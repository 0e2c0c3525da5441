import type { Line } from '../reading/line.ts';

const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
const dayAndTime = /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,6}))?)?/;
const monthAndTime =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} {1,2}(\d{1,2})(?:,? (?:\d{4}))? (\d{1,2}):(\d{2}):(\d{2})(?:[.,](\d{1,6}))?/i;
const timeOnly = /(?:^|[^\d.:])(\d{1,2}):(\d{2}):(\d{2})(?:[.,](\d{1,6}))?/;

/** When a line was printed, as a number to compare with others of the same log; null when it has no time in its first 120 characters. */
export function timeOf(line: string): number | null {
  const head = line.slice(0, 120);
  const full = dayAndTime.exec(head);
  if (full) return clock(days(full[2], full[3], full[1]), full[4], full[5], full[6], full[7]);
  const named = monthAndTime.exec(head);
  if (named) return clock(days(String(months[(named[1] ?? '').toLowerCase()]), named[2]), named[3], named[4], named[5], named[6]);
  const bare = timeOnly.exec(head);
  return bare ? clock(0, bare[1], bare[2], bare[3], bare[4]) : null;
}

/** True when the log is printed newest line first. Lines without a time, or of one moment, count as in order. */
export function newestFirst(lines: readonly Line[]): boolean {
  const first = firstTime(lines, 0, 1);
  const last = firstTime(lines, lines.length - 1, -1);
  return first !== null && last !== null && first > last;
}

function firstTime(lines: readonly Line[], start: number, step: 1 | -1): number | null {
  for (let tries = 0, at = start; tries < 20; tries += 1, at += step) {
    const line = lines[at];
    if (!line) return null;
    const time = timeOf(line.text);
    if (time !== null) return time;
  }
  return null;
}

function days(month: string | undefined, day: string | undefined, year = '0'): number {
  return (Number(year) * 12 + Number(month)) * 31 + Number(day);
}

function clock(day: number, hour: string | undefined, minute: string | undefined, second = '0', fraction = '0'): number {
  return ((day * 24 + Number(hour)) * 60 + Number(minute)) * 60 + Number(second) + Number(`0.${fraction}`);
}
