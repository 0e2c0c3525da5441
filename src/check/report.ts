/** The two halves of the corpus: what is looked at while weights are tuned, and what nobody opens then. */
export const halves = ['tuned', 'held-out'] as const;
export type Half = (typeof halves)[number];

/** What a text is, by the folder that it stands in. */
export const kinds = ['question', 'log', 'state', 'capture', 'configuration', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** Why no cause may be named: nothing is wrong; it is no matter of ours; nothing can be told from it. */
export const withoutCause = ['healthy', 'other', 'nothing'] as const;
export const ends = ['sddc', 'remote', 'unknown'] as const;

/** A whole text as somebody would paste it, with what it shows. */
export interface Report {
  /** Its file, from tests/reports. */
  readonly name: string;
  readonly half: Half;
  readonly kind: Kind;
  /** The problems that may come first, the true cause at the head; or why none may. */
  readonly expect: readonly string[] | (typeof withoutCause)[number];
  readonly printer: string;
  readonly end: (typeof ends)[number];
  /** Why the label is right. */
  readonly because: string;
  readonly text: string;
}

/** Why a file is no report: the line that is wrong, 1 for the first. */
export interface NoReport {
  readonly line: number;
  readonly wrong: string;
  readonly fix: string;
}

const keys = ['expect', 'printer', 'end', 'because'] as const;

/** Reads a report; `name` is its file from tests/reports, such as `tuned/log/pluto-no-proposal.txt`. */
export function parseReport(name: string, whole: string): Report | NoReport {
  const [half = '', kind = '', file = ''] = name.split('/');
  const place = { half: halves.find((one) => one === half), kind: kinds.find((one) => one === kind) };
  if (!place.half || !place.kind || !/^[a-z0-9]+(-[a-z0-9]+)*\.txt$/.test(file))
    return {
      line: 1,
      wrong: `"${name}" is no place of a report`,
      fix: `Put it into ${halves.join('/ or ')}/, then ${kinds.join('/, ')}/, as words-with-hyphens.txt`,
    };
  const lines = whole.replaceAll('\r\n', '\n').split('\n');
  const end = lines.indexOf('---');
  if (end < 0)
    return {
      line: 1,
      wrong: 'no line "---" stands between its head and its text',
      fix: 'Write the head first, then a line with three hyphens, then the text',
    };
  const head = new Map<string, string>();
  for (const [index, line] of lines.slice(0, end).entries()) {
    const [, key = '', value = ''] = /^([a-z]+):\s*(.*)$/.exec(line) ?? [];
    if (!keys.some((known) => known === key))
      return { line: index + 1, wrong: `"${line}" says nothing that a head says`, fix: `Write ${keys.join(': …, ')}: …, each on a line` };
    head.set(key, value.trim());
  }
  const missing = keys.find((key) => !head.get(key));
  if (missing) return { line: 1, wrong: `its head does not say "${missing}:"`, fix: `Add a line "${missing}: …" above the line "---"` };
  const printed = ends.find((one) => one === head.get('end'));
  if (!printed) return { line: lineOf(lines, 'end'), wrong: `"${head.get('end') ?? ''}" is no end`, fix: `Write ${ends.join(', ')}` };
  const text = lines.slice(end + 1).join('\n');
  if (!text.trim()) return { line: end + 2, wrong: 'no text stands below its head', fix: 'Paste the text there' };
  const expect = head.get('expect') ?? '';
  return {
    name,
    half: place.half,
    kind: place.kind,
    expect: withoutCause.find((word) => word === expect) ?? expect.split(',').map((id) => id.trim()),
    printer: head.get('printer') ?? '',
    end: printed,
    because: head.get('because') ?? '',
    text,
  };
}

/** The line of a head on which a key stands. */
export const lineOf = (lines: readonly string[], key: string): number => lines.findIndex((line) => line.startsWith(`${key}:`)) + 1;
