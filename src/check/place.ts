import { relative } from 'node:path';
import type ts from 'typescript';
import type { Place } from '../issue/issue.ts';

/** The place of a word in a parsed file, its path as seen from `root`. */
export function placeIn(root: string, file: ts.SourceFile, start: number, length: number): Place {
  return placeAt(relative(root, file.fileName), file.text, start, length);
}

/** The place of a word in a text. */
export function placeAt(file: string, text: string, start: number, length: number): Place {
  const before = text.slice(0, start);
  const begin = before.lastIndexOf('\n') + 1;
  const end = text.indexOf('\n', start);
  const snippet = text.slice(begin, end < 0 ? undefined : end).trimEnd();
  const column = start - begin + 1;
  return { file, line: before.split('\n').length, column, length: Math.max(1, Math.min(length, snippet.length - column + 1)), snippet };
}

/** The whole of a file. */
export function placeOfFile(file: string): Place {
  return { file, line: 1, column: 1, length: 0, snippet: '' };
}
