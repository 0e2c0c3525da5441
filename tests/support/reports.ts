import { readdirSync, readFileSync } from 'node:fs';

/** The two halves of the corpus: what is looked at while weights are tuned, and what nobody opens then. */
export const halves = ['tuned', 'held-out'] as const;
export type Half = (typeof halves)[number];

/** What a text is. */
export const kinds = ['question', 'log', 'state', 'capture', 'configuration', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** A whole text as somebody would paste it, with what it shows. */
export interface Report {
  /** Its file, from tests/reports. */
  readonly name: string;
  readonly half: Half;
  readonly kind: Kind;
  /** The problems that may come first, the true cause at the head; or why none may. */
  readonly expect: readonly string[] | 'healthy' | 'other' | 'nothing';
  readonly printer: string;
  readonly end: 'sddc' | 'remote' | 'unknown';
  /** Why the label is right. */
  readonly because: string;
  readonly text: string;
}

const folder = new URL('../reports/', import.meta.url);
const marks = ['healthy', 'other', 'nothing'] as const;

/** Every report, in the order of the names. */
export const reports: readonly Report[] = halves.flatMap((half) =>
  kinds.flatMap((kind) =>
    readdirSync(new URL(`${half}/`, folder), { withFileTypes: true }).some((entry) => entry.name === kind)
      ? readdirSync(new URL(`${half}/${kind}/`, folder))
          .sort()
          .map((file) => readReport(half, kind, file))
      : [],
  ),
);

function readReport(half: Half, kind: Kind, file: string): Report {
  const name = `${half}/${kind}/${file}`;
  const whole = readFileSync(new URL(name, folder), 'utf8');
  const end = whole.indexOf('\n---\n');
  if (end < 0) throw new Error(`${name} has no line "---" between its head and its text`);
  const head = new Map(
    whole
      .slice(0, end)
      .split('\n')
      .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const said = (key: string): string => {
    const value = head.get(key);
    if (!value) throw new Error(`${name} does not say "${key}:" in its head`);
    return value;
  };
  const expect = said('expect');
  const printed = said('end');
  if (printed !== 'sddc' && printed !== 'remote' && printed !== 'unknown') throw new Error(`${name}: "end" is sddc, remote or unknown`);
  return {
    name,
    half,
    kind,
    expect: marks.find((mark) => mark === expect) ?? expect.split(',').map((id) => id.trim()),
    printer: said('printer'),
    end: printed,
    because: said('because'),
    text: whole.slice(end + 5),
  };
}
