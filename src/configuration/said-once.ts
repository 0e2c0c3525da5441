import type { Noted } from './format.ts';

/** Notes in the order of the text, each of them once. */
export function saidOnce(notes: readonly Noted[]): readonly Noted[] {
  const byWords = new Map(notes.map((note) => [`${note.line} ${note.text} ${note.why}`, note]));
  return [...byWords.values()].toSorted((a, b) => a.line - b.line);
}
