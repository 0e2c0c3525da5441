/** Where each key of a TOML text stands: `neighbors.0.config.peer-as`, counted from 1. */
export function tomlLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const counts = new Map<string, number>();
  let at = '';
  let number = 0;
  // The quotes of a text that goes over lines, as long as it does.
  let open: string | null = null;
  for (const raw of text.split('\n')) {
    number += 1;
    const isInside = open !== null;
    for (const [quotes] of raw.matchAll(open === null ? inLine : threefold))
      if (/^(?:'''|""")$/.test(quotes)) open = open === null ? quotes : open === quotes ? null : open;
    if (isInside) continue;
    const bare = raw.trim();
    const [, array, table] = /^(?:\[\[\s*([\w.\s-]+?)\s*\]\]|\[\s*([\w.\s-]+?)\s*\])/.exec(bare) ?? [];
    if (array !== undefined) {
      const path = resolved(array, counts);
      const count = (counts.get(path) ?? -1) + 1;
      counts.set(path, count);
      at = `${path}.${count}`;
      lines.set(at, number);
    } else if (table !== undefined) {
      at = resolved(table, counts);
      if (!lines.has(at)) lines.set(at, number);
    } else {
      const key = /^([\w.-]+)\s*=/.exec(bare)?.[1];
      if (key) lines.set(at ? `${at}.${key}` : key, number);
    }
  }
  return lines;
}

const threefold = /'''|"""/g;
/** Quotes that open a text over lines; what a text of one line or a comment holds opens none. */
const inLine = /'''|"""|"(?:[^"\\]|\\.)*"?|'[^']*'|#.*/g;

/** A header names the last one of an array of tables by its name alone. */
function resolved(header: string, counts: ReadonlyMap<string, number>): string {
  return header
    .split('.')
    .map((part) => part.trim())
    .reduce((path, part, index, parts) => {
      const name = path ? `${path}.${part}` : part;
      const count = index < parts.length - 1 ? counts.get(name) : undefined;
      return count === undefined ? name : `${name}.${count}`;
    }, '');
}
