import { dayNumber, monthNames } from '../days.ts';
import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const month = `(${monthNames})[a-z]*`;
/** Dates with a year, however they are written; a day without its year says nothing of validity. */
const dates: readonly { readonly pattern: RegExp; readonly parts: readonly [year: number, month: number, day: number] }[] = [
  { pattern: /\b(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?=\D|$)/, parts: [1, 2, 3] },
  { pattern: new RegExp(String.raw`\b${month}\.? +(\d{1,2})(?: [\d:.]+)?(?: [a-z]{3,4})?,? +(\d{4})\b`, 'i'), parts: [3, 1, 2] },
  { pattern: new RegExp(String.raw`\b(\d{1,2})[ -]${month}[ -](\d{4})\b`, 'i'), parts: [3, 2, 1] },
  // RouterOS 6.
  { pattern: new RegExp(String.raw`\b${month}/(\d{1,2})/(\d{4})\b`, 'i'), parts: [3, 1, 2] },
  // Windows in American English.
  { pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4}) \d/, parts: [3, 1, 2] },
  // Junos: month, day, year.
  { pattern: /\b(\d{1,2})- ?(\d{1,2})-(\d{4}) \d/, parts: [3, 1, 2] },
];
/** An API tells times in milliseconds. */
const stamp = /[":=]\s*"?(1[4-9]\d{11})\b/;
const begins = /(?:not|invalid)[ _-]?(?:valid[ _-]?)?before|valid[ _-]?from|start +date/i;
const ends =
  /(?:not|invalid)[ _-]?(?:valid[ _-]?)?after|exp-date|valid[ _-]?(?:to|until)|end +date|expir(?:y|es|ation)[ _]?(?:date|on)?\W/i;
/** Days that something else began or was built say nothing of now. */
const elses = /\b(?:since|built|compiled|created|issued|copyright|release)\b/i;

/** Sets the dates of certificates against the latest day that the text itself tells. */
export function readValidity(lines: readonly Line[]): StateFact[] {
  const rows = rowsOf(lines);
  const over =
    lines.find(({ number, text }) => rows.has(number) && expired.test(text)) ?? lines.find(({ text }) => expiredField.test(text));
  if (over) return [{ line: over.number, says: 'certificate over' }];
  const told = lines
    .flatMap((line) => (rows.has(line.number) ? datesOf(line) : partsOf(line)))
    .flatMap(({ number, text }) => {
      const day = dayIn(text);
      return day === null
        ? []
        : [{ line: number, day, kind: begins.test(text) ? 'from' : ends.test(text) ? 'to' : elses.test(text) ? 'else' : 'now' }];
    });
  const now = Math.max(...told.flatMap(({ kind, day }) => (kind === 'now' ? day : [])));
  if (!Number.isFinite(now)) return [];
  return told.flatMap(({ line, day, kind }): StateFact[] => {
    if (kind === 'to' && day < now) return [{ line, says: 'certificate over' }];
    return kind === 'from' && day > now ? [{ line, says: 'certificate not begun' }] : [];
  });
}

/** What a register says of a certificate itself. */
const expired = /\bEXPIRED\b|\s{2,}Expired\s*$/;
const expiredField = /"?\bstatus"?\s*[:=]\s*"?EXPIRED\b|\b(?:not after|valid(?:ity)?|ends?)\b.*\bexpired\b(?! in)/i;
/** A clock tells the day of the week first. */
const isNow = /^\s*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[, ]/i;
const prompt = /^\S*[\w)\]~][#>$%] ?\S|^\[[^\s@]+@[^\s\]]+ [^\]]*\][#$>]|^[$#>] \S|^PS .*> ?\S/;

/** The lines below a head or a command that names the end of validity and tells none: their dates are those of certificates. */
function rowsOf(lines: readonly Line[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let isBelow = false;
  for (const line of lines) {
    const isHead = ends.test(`${line.text} `) && dayIn(line.text) === null;
    if (isHead) isBelow = true;
    else if (prompt.test(line.text)) isBelow = false;
    else if (isBelow && dayIn(line.text) !== null && !isNow.test(line.text)) rows.add(line.number);
  }
  return rows;
}

/** The last date of a row is where validity ends, one before it where it begins. */
function datesOf(line: Line): Line[] {
  const days = [...line.text.matchAll(/\b\d{4}-\d{2}-\d{2}|\b\d{1,2}\/\d{1,2}\/\d{4} \d/g)].map(([day]) => day);
  const [last, first] = [days.at(-1), days.at(-2)];
  if (last === undefined) return [];
  return [...(first === undefined ? [] : [{ ...line, text: `notBefore=${first}` }]), { ...line, text: `notAfter=${last}` }];
}

/** Both dates may stand in one line. */
function partsOf(line: Line): Line[] {
  const from = begins.exec(line.text)?.index ?? -1;
  const to = ends.exec(line.text)?.index ?? -1;
  if (from < 0 || to < 0) return [line];
  const [first, second] = from < to ? [from, to] : [to, from];
  return [
    { ...line, text: line.text.slice(first, second) },
    { ...line, text: line.text.slice(second) },
  ];
}

/** The day in a line, as a number to compare. */
function dayIn(text: string): number | null {
  const since = stamp.exec(text)?.[1];
  if (since !== undefined) {
    const [year = '', of = '', day = ''] = new Date(Number(since)).toISOString().slice(0, 10).split('-');
    return dayNumber(year, of, day);
  }
  for (const { pattern, parts } of dates) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [year = '', of = '', day = ''] = parts.map((part) => found[part] ?? '');
    return dayNumber(year, of, day);
  }
  return null;
}
