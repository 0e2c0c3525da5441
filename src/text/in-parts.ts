/** Rows under one heading. */
export interface Group<H, R> {
  readonly head: H;
  readonly rows: readonly R[];
}

/** How much room headings and rows take, in letters. */
export interface Room<H, R> {
  readonly ofHead: (head: H) => number;
  readonly ofRow: (row: R) => number;
}

/** A page of 14 kB carries so many letters of rows beside all else. */
const mostLetters = 20_000;

/**
 * Groups in parts of which a page carries each, in their order. What has not ended goes on in the next part, under the same heading.
 * At least one part; a row that is too long for any stands alone.
 */
export function inParts<H, R>(groups: readonly Group<H, R>[], { ofHead, ofRow }: Room<H, R>, most = mostLetters): Group<H, R>[][] {
  const parts: { head: H; rows: R[] }[][] = [[]];
  let full = 0;
  for (const { head, rows } of groups) {
    let group: { head: H; rows: R[] } | null = null;
    for (const row of rows) {
      const letters = ofRow(row);
      if (full > 0 && full + letters + (group ? 0 : ofHead(head)) > most) {
        parts.push([]);
        [group, full] = [null, 0];
      }
      if (!group) {
        group = { head, rows: [] };
        parts.at(-1)?.push(group);
        full += ofHead(head);
      }
      group.rows.push(row);
      full += letters;
    }
  }
  return parts;
}
