/** A row of a table: what it is, and a cell for each column. A row of one cell is a heading. */
export type Row = readonly [what: string, ...cells: string[]];

/** Rows in columns as wide as they need, the first to the left, the others to the right. */
export function tableOf(rows: readonly Row[]): string {
  const columns = Math.max(...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.filter(({ length }) => length > 1).map((row) => row[at]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
