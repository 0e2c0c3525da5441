import { dayNumber, monthNames } from '../reading/days.ts';
import type { Line } from '../reading/line.ts';

const dayAndTime = /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,6}))?)?/;
const monthAndTime = new RegExp(
  String.raw`\b(${monthNames})[a-z]{0,6} {1,2}(\d{1,2})(?:,? (?:\d{4}))? (\d{1,2}):(\d{2}):(\d{2})(?:[.,](\d{1,6}))?`,
  'i',
);
const timeOnly = /(?:^|[^\d.:])(\d{1,2}):(\d{2}):(\d{2})(?:[.,](\d{1,6}))?/;

/** When a line was printed, as a number to compare with others of the same log; null when it has no time in its first 120 characters. */
export function timeOf(line: string): number | null {
  const head = line.slice(0, 120);
  if (!head.includes(':')) return null;
  const full = dayAndTime.exec(head);
  if (full) return clock(dayNumber(full[1] ?? '', full[2] ?? '', full[3] ?? ''), full[4], full[5], full[6], full[7]);
  const named = monthAndTime.exec(head);
  if (named) return clock(dayNumber('0', named[1] ?? '', named[2] ?? ''), named[3], named[4], named[5], named[6]);
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

function clock(day: number, hour: string | undefined, minute: string | undefined, second = '0', fraction = '0'): number {
  return ((day * 24 + Number(hour)) * 60 + Number(minute)) * 60 + Number(second) + Number(`0.${fraction}`);
}
