import { withoutStrings } from './json-text.ts';
import type { Line } from './line.ts';

/** The fields of one JSON object that is printed over several lines, as one text: what an API says in two fields is one message. */
export interface JsonRecord {
  /** The line of its first field. */
  readonly line: number;
  readonly text: string;
}

const longestLine = 600;
const mostFields = 24;
const field = /^\s*"([^"]{1,80})"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(-?[\d.]+|true|false|null))\s*,?\s*$/;

/** Reads the objects of JSON that is spread over lines, also where it is cut off: no parser would take half of it. */
export function readRecords(lines: readonly Line[]): JsonRecord[] {
  const records: JsonRecord[] = [];
  const open: { line: number; fields: string[] }[] = [];
  const close = (): void => {
    const done = open.pop();
    if (done && done.fields.length > 1) records.push({ line: done.line, text: done.fields.join(' ') });
  };
  for (const { number, text } of lines) {
    if (text.length > longestLine) continue;
    const [, name, words, value] = field.exec(text) ?? [];
    const top = open.at(-1);
    if (name !== undefined && top && top.fields.length < mostFields) {
      if (top.fields.length === 0) top.line = number;
      top.fields.push(`${name}: ${words ?? value ?? ''}`);
      continue;
    }
    const bare = withoutStrings(text);
    for (const sign of bare.match(/[{}]/g) ?? []) {
      if (sign === '{') open.push({ line: number, fields: [] });
      else close();
    }
  }
  while (open.length) close();
  return records;
}
