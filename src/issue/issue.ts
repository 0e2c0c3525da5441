/** One thing wrong with what an author wrote: what rule, where, what is wrong, and the mend. */
export interface Issue {
  /** Permanent name of the rule, `room/kebab-name`. */
  readonly code: string;
  /** Key path from the top of its file, or a file: what the rule was looking at. */
  readonly at: string;
  readonly wrong: string;
  readonly fix: string;
  /** Where that stands, once somebody has looked it up. */
  readonly place?: Place;
}

/** A word in a file, with the line that it stands on. */
export interface Place {
  readonly file: string;
  /** 1 for the first. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** The whole line; empty where only the file is meant. */
  readonly snippet: string;
}

/** One line: `tree/unreachable at steps.dpd: no answer leads here. Point an answer at it.` With its place, the place and the snippet as well. */
export function formatIssue({ code, at, wrong, fix, place }: Issue): string {
  const said = `${code} at ${at}: ${wrong}. ${fix}.`;
  if (!place) return said;
  const head = place.snippet ? `${place.file}:${place.line}:${place.column}` : place.file;
  return [head, `  ${said}`, ...snippetOf(place)].join('\n');
}

const widest = 110;

/** The line with its number, and the word underlined; of a long line the part around the word. */
function snippetOf({ line, column, length, snippet }: Place): string[] {
  if (!snippet) return [];
  const indent = snippet.length - snippet.trimStart().length;
  const from = Math.max(indent, Math.min(column - 1 - 30, snippet.length - widest));
  const shown = snippet.slice(from, from + widest);
  const margin = `  ${line} | `;
  const under = Math.max(1, Math.min(length, shown.length - (column - 1 - from)));
  return [`${margin}${shown}`, `${' '.repeat(margin.length - 2)}| ${' '.repeat(Math.max(0, column - 1 - from))}${'~'.repeat(under)}`];
}

/** Every issue, those of one file together and from its top; what has no place shallowest path first. */
export function formatIssues(issues: readonly Issue[]): string {
  const placed = issues.some(({ place }) => place);
  return sortIssues(issues)
    .map(formatIssue)
    .join(placed ? '\n\n' : '\n');
}

/** In the order in which an author mends them. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const depth = ({ at }: Issue) => at.split('.').length;
  const file = ({ place }: Issue) => place?.file ?? '';
  return [...issues].sort(
    (a, b) =>
      file(a).localeCompare(file(b)) || (a.place?.line ?? 0) - (b.place?.line ?? 0) || depth(a) - depth(b) || a.at.localeCompare(b.at),
  );
}
