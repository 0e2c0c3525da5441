/** One line of what was pasted. `number` counts from 1 in the pasted text; lines unwrapped from one share its number. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** The lines before the first one that ends them; all of them where none does. */
export function linesUntil(lines: readonly Line[], ends: (line: Line) => boolean): readonly Line[] {
  const end = lines.findIndex(ends);
  return end < 0 ? lines : lines.slice(0, end);
}
