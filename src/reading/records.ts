import { withoutStrings } from './json-text.ts';
import type { Line } from './line.ts';

/** What is one statement and is printed over several lines, as one text: the fields of a JSON object, or a step of a packet-tracer. */
export interface TextRecord {
  /** The line of its first field. */
  readonly line: number;
  readonly text: string;
  /** Each piece of it: where in the text it begins, and the line that it stands in. */
  readonly pieces: readonly Piece[];
}

/** One line's part of a record. */
export interface Piece {
  readonly from: number;
  readonly line: Line;
}

const longestLine = 600;
const mostFields = 24;
const field = /^\s*"([^"]{1,80})"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(-?[\d.]+|true|false|null))\s*,?\s*$/;

/** Reads what is one statement over several lines. */
export function readRecords(lines: readonly Line[]): TextRecord[] {
  return [...readObjects(lines), ...readPhases(lines)];
}

const phase = /^\s*Phase: \d+\s*$/;
const mostPhaseLines = 14;

/** The phases of a packet-tracer, up to a blank line, the next phase or its result. */
function readPhases(lines: readonly Line[]): TextRecord[] {
  const records: TextRecord[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 2) records.push(...recordOf(open.map((line) => ({ words: line.text.trim(), line }))));
    open = [];
  };
  for (const line of lines) {
    const follows =
      line.text.trim() !== '' &&
      line.number === (open.at(-1)?.number ?? 0) + 1 &&
      open.length < mostPhaseLines &&
      !/^\s*Result:\s*$/.test(line.text);
    if (phase.test(line.text)) {
      close();
      open = [line];
    } else if (open.length && follows) open.push(line);
    else close();
  }
  close();
  return records;
}

/** The objects of JSON that is spread over lines, also where it is cut off: no parser would take half of it. */
function readObjects(lines: readonly Line[]): TextRecord[] {
  const records: TextRecord[] = [];
  const open: { words: string; line: Line }[][] = [];
  const close = (): void => {
    const done = open.pop();
    if (done && done.length > 1) records.push(...recordOf(done));
  };
  for (const line of lines) {
    const { text } = line;
    if (text.length > longestLine) continue;
    const [, name, words, value] = field.exec(text) ?? [];
    const top = open.at(-1);
    if (name !== undefined && top && top.length < mostFields) {
      top.push({ words: `${name}: ${words ?? value ?? ''}`, line });
      continue;
    }
    const bare = withoutStrings(text);
    for (const sign of bare.match(/[{}]/g) ?? []) {
      if (sign === '{') open.push([]);
      else close();
    }
  }
  while (open.length) close();
  return records;
}

function recordOf(parts: readonly { readonly words: string; readonly line: Line }[]): TextRecord[] {
  const [first] = parts;
  if (!first) return [];
  let from = 0;
  const pieces = parts.map(({ words, line }): Piece => {
    const piece = { from, line };
    from += words.length + 1;
    return piece;
  });
  return [{ line: first.line.number, text: parts.map(({ words }) => words).join(' '), pieces }];
}
