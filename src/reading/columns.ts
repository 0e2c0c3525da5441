/** Where words stand in a line. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A column of a table by its label; null for one that nobody asked for. */
export type Column<C> = Span & { readonly column: C | null };

/** The labels of each column that is looked for: content. */
export type Labels<C extends string> = Readonly<Record<C, readonly string[]>>;

/** Reads the columns of a header in their order; the longest label that stands there names its column. */
export function createHeaderReader<C extends string>(labelsOf: Labels<C>): (text: string) => readonly Column<C>[] {
  const labels = (Object.keys(labelsOf) as C[])
    .flatMap((column) => labelsOf[column].map((label) => ({ column, label })))
    .sort((a, b) => b.label.length - a.label.length);
  return (text) => {
    const columns: Column<C>[] = [];
    const free = (span: Span): boolean => columns.every(({ start, end }) => span.end <= start || span.start >= end);
    for (const { column, label } of labels)
      for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
        const span = { start: at, end: at + label.length };
        if (isWord(text, span) && free(span)) columns.push({ ...span, column });
      }
    for (const span of wordsOf(text)) if (free(span)) columns.push({ ...span, column: null });
    return columns.sort((a, b) => a.start - b.start);
  };
}

/** What stands in the cells of a row, each word in the column above it; `along` moves a word that its row sets apart. */
export function cellsOf<C>(columns: readonly Column<C>[], text: string, along = (span: Span): Span => span): Map<C, string> {
  const cells = new Map<C, string>();
  for (const span of wordsOf(text)) {
    const { column } = nearest(columns, along(span));
    if (column !== null) cells.set(column, `${cells.get(column) ?? ''} ${text.slice(span.start, span.end)}`.trim());
  }
  return cells;
}

/** Builds what reads rows by their bars: each cell under the label between the same bars of the header; null for a row that is not barred like it. */
export function createBarReader<C>(columns: readonly Column<C>[], header: string): (text: string) => Map<C, string> | null {
  const bars = header.split('|').length;
  const places = columns.flatMap(({ column, start }): [C, number][] =>
    column === null ? [] : [[column, header.slice(0, start).split('|').length - 1]],
  );
  return (text) => {
    const cells = text.split('|');
    if (bars < fewestBarred || cells.length !== bars) return null;
    return new Map(places.map(([column, place]) => [column, (cells[place] ?? '').trim()]));
  };
}

/** A bar or two may be part of a label. */
const fewestBarred = 4;

export function wordsOf(text: string): Span[] {
  return [...text.matchAll(/[^\s|]+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

function isWord(text: string, { start, end }: Span): boolean {
  return (start === 0 || /[\s|]/.test(text.charAt(start - 1))) && (end === text.length || /[\s|]/.test(text.charAt(end)));
}

/** The column below which a word stands: the one that it overlaps most, else the nearest. */
function nearest<C extends Span>(columns: readonly C[], { start, end }: Span): C {
  const [first, ...others] = columns;
  if (!first) throw new RangeError('A header has columns');
  const gap = (column: Span): number => Math.max(column.start - end, start - column.end);
  return others.reduce((best, column) => (gap(column) < gap(best) ? column : best), first);
}
