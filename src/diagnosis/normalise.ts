import type { Line } from '../reading/line.ts';
import { joinWrapped } from './wrapped.ts';

const ansi = /\u001b\[[0-9;?]*[A-Za-z]|#033\[[0-9;]*m/g;
const entities: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
  '#34': '"',
  '#60': '<',
  '#62': '>',
};
const entity = /&(quot|amp|lt|gt|apos|nbsp|#39|#x27|#34|#60|#62);/gi;
const anEntity = new RegExp(entity, 'i');
const longestEntity = 6;

/** The lines of a pasted text as they were printed, without escape codes and entities; blank lines are left out, numbers stay. */
export function printedLines(pasted: string): Line[] {
  const text = unescape(pasted);
  const printed: Line[] = [];
  let number = 0;
  let from = 0;
  while (from <= text.length) {
    const to = endOfLine(text, from);
    number += 1;
    const line = text.slice(from, to);
    if (line.trim()) printed.push({ number, text: line });
    from = text.startsWith('\r\n', to) ? to + 2 : to + 1;
  }
  return printed;
}

/** Lines without JSON around them, and what a window broke whole again; those of tables are known to be whole. */
export function linesOf(printed: readonly Line[], rows: ReadonlySet<number>): readonly Line[] {
  const joined = joinWrapped(printed, rows);
  if (!joined.some(({ text }) => startsObject(text))) return joined;
  return joined.flatMap((line) => {
    const parts = unwrap(line.text);
    return parts.length === 1 && parts[0] === line.text
      ? [line]
      : parts.filter((part) => part.trim()).map((part) => ({ number: line.number, text: part }));
  });
}

/** How many lines a text has up to the last that is not blank. */
export function countLines(pasted: string): number {
  const text = pasted.trimEnd();
  let count = text ? 1 : 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function unescape(text: string): string {
  const plain = text.includes('\u001b[') || text.includes('#033[') ? text.replace(ansi, '') : text;
  return holdsEntity(plain) ? plain.replace(entity, (whole, name: string) => entities[name.toLowerCase()] ?? whole) : plain;
}

/** A log has many of these signs, and hardly an entity: they are looked at one by one. */
function holdsEntity(text: string): boolean {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1))
    if (anEntity.test(text.slice(at, at + longestEntity))) return true;
  return false;
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  const bare = end > from && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
  if (bare !== end) return bare;
  return end;
}

/** The strings inside a line that is a JSON object, longest first kept in order; the line itself when it is none. */
function unwrap(line: string): string[] {
  if (!startsObject(line)) return [line];
  try {
    const parts: string[] = [];
    collect(JSON.parse(line), '', parts);
    return parts.flatMap((part) => part.split(/[\r\n]+/));
  } catch {
    return [line];
  }
}

function startsObject(line: string): boolean {
  const first = line.charCodeAt(0);
  // Nearly every line begins with a letter, a digit or a sign.
  return first === brace || ((first <= 32 || first > 127) && line.trimStart().startsWith('{'));
}

const brace = 123;

function collect(value: unknown, key: string, parts: string[]): void {
  if (typeof value === 'string') parts.push(key && value.length < 40 ? `${key}: ${value}` : value);
  else if (typeof value === 'number' || typeof value === 'boolean') parts.push(`${key}: ${value}`);
  else if (Array.isArray(value)) for (const item of value) collect(item, key, parts);
  else if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) collect(inner, name, parts);
}
