import type { Answers } from '../tree/trail.ts';
import { isAnswer } from '../tree/trail.ts';
import type { Layer } from '../tree/tree.ts';

/** What was found in what a reader gave: a problem, and the lines that say so, secrets masked. */
export interface Found {
  readonly problem: string;
  readonly lines: readonly string[];
  /** The check that it answers, by its name. */
  readonly check?: string;
  /** The files that lines name, in “quotes”. */
  readonly files?: readonly string[];
  /** The moment of the case at which it was found: what is answered later says more. */
  readonly when?: number;
}

/** One setting of both ends in words; empty where an end says nothing of it. */
export interface SettingRow {
  readonly name: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: string;
}

/** What both ends are set to, as the comparison knows it: no keys are in it. */
export interface Settings {
  /** What the ends are called. */
  readonly names: readonly [a: string, b: string];
  /** Each end as a text that the comparison reads; empty where that was too large to keep. */
  readonly a: string;
  readonly b: string;
  readonly rows: readonly SettingRow[];
  readonly findings: readonly Found[];
}

/** Everything that the reader has set, given and answered. Card, ladder, walk, problem page, ticket and message read this and nothing else. */
export interface Known {
  /** What was set on the console card, as its query; empty when nothing was. */
  readonly console: string;
  /** The observation that it comes to; null while it may be several. */
  readonly observation: string | null;
  /** What diagnosis found, best first. */
  readonly findings: readonly Found[];
  /** What both ends are set to, once they were compared. */
  readonly settings: Settings | null;
  /** The layers that what was given proves to work; from storage it may be any word. */
  readonly proven: readonly string[];
  /** Every answer of the walk by the node that asked. */
  readonly answers: Answers;
  /** The node at which the walk began; null: at the first question. */
  readonly start: string | null;
  /** The reader's own words for the ticket, secrets masked. */
  readonly notes: string;
}

export const nothingKnown: Known = {
  console: '',
  observation: null,
  findings: [],
  settings: null,
  proven: [],
  answers: {},
  start: null,
  notes: '',
};

/** As much is kept: a tab's storage is small, and a ticket is read by people. */
export const most = { findings: 12, lines: 12, line: 400, notes: 8000, settings: 50_000 } as const;

/** The moment of a case that comes next: later than all that was answered and found. */
export function momentOf({ answers, findings, settings }: Known): number {
  const all = [...Object.values(answers), ...findings, ...(settings?.findings ?? [])];
  return 1 + Math.max(0, ...all.map(({ when = 0 }) => when));
}

/** True when there is nothing to show, to hand on or to clear. */
export function isNothing({ console, observation, findings, settings, proven, answers, notes }: Known): boolean {
  const isEmpty = !console && !observation && !settings && !notes;
  return isEmpty && findings.length + proven.length + Object.keys(answers).length === 0;
}

/** What was kept, whatever was put there: a part that is none is dropped. */
export function parseKnown(text: string | null): Known {
  const data = jsonObject(text);
  return {
    console: stringOf(data['console']),
    observation: stringOf(data['observation']) || null,
    findings: arrayOf(data['findings']).filter(isFound),
    settings: isSettings(data['settings']) ? data['settings'] : null,
    proven: arrayOf(data['proven']).filter(isText),
    answers: Object.fromEntries(Object.entries(objectOf(data['answers'])).filter(isAnswer)),
    start: stringOf(data['start']) || null,
    notes: stringOf(data['notes']),
  };
}

/** The text of it, without what is empty; `parseKnown` gives the same back. */
export function writeKnown(known: Known): string {
  if (isNothing(known)) return '';
  return JSON.stringify(
    Object.fromEntries(Object.entries(known).filter(([, value]) => value !== '' && value !== null && !isEmptyArray(value))),
  );
}

/** All that was found, best first: what follows from both ends' settings, then what the lines of a device say. */
export function foundIn({ findings, settings }: Known): readonly Found[] {
  const compared = settings?.findings ?? [];
  const linesOf = (id: string): readonly string[] => findings.find(({ problem }) => problem === id)?.lines ?? [];
  return [
    ...compared.map((found) => ({ ...found, lines: [...new Set([...found.lines, ...linesOf(found.problem)])] })),
    ...findings.filter(({ problem }) => !compared.some((one) => one.problem === problem)),
  ];
}

/** The case with both ends' settings, in the place of those that were compared before. */
export function withSettings(known: Known, settings: Settings): Known {
  const [a, b] = settings.a.length + settings.b.length > most.settings ? ['', ''] : [settings.a, settings.b];
  const when = momentOf(known);
  const rows = settings.rows.map((row) => ({ ...row, a: row.a.slice(0, most.line), b: row.b.slice(0, most.line) }));
  return {
    ...known,
    settings: { ...settings, a, b, rows, findings: settings.findings.slice(0, most.findings).map((found) => cut(found, when)) },
  };
}

/** What is found now stands before what was found earlier, and replaces it for the same problem. */
export function withFindings(known: Known, findings: readonly Found[], proven: readonly Layer[]): Known {
  const when = momentOf(known);
  const added = findings.map((found) => cut(found, when));
  const others = known.findings.filter(({ problem }) => !added.some((one) => one.problem === problem));
  return {
    ...known,
    findings: [...added, ...others].slice(0, most.findings),
    proven: [...new Set([...known.proven, ...proven])],
  };
}

const cut = ({ problem, lines, check, files }: Found, when: number): Found => ({
  problem,
  ...(check && { check }),
  ...(files?.length && { files: files.map((name) => name.slice(0, most.line)) }),
  lines: lines.slice(0, most.lines).map((line) => line.slice(0, most.line)),
  when,
});

function isSettings(value: unknown): value is Settings {
  const { names, a, b, rows, findings } = objectOf(value);
  const texts = [a, b, ...arrayOf(names), ...arrayOf(rows).flatMap((row) => Object.values(objectOf(row)))];
  return arrayOf(names).length === 2 && texts.every(isText) && Array.isArray(rows) && Array.isArray(findings) && findings.every(isFound);
}

const isText = (value: unknown): value is string => typeof value === 'string';

function jsonObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    return objectOf(JSON.parse(text || '{}'));
  } catch {
    return {};
  }
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}; // its values stay unknown

const arrayOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const stringOf = (value: unknown): string => (isText(value) ? value : '');
const isEmptyArray = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function isFound(value: unknown): value is Found {
  const { problem, lines, check = '', files = [], when = 0 } = objectOf(value);
  const texts = [problem, check, ...arrayOf(lines), ...arrayOf(files)];
  return Array.isArray(lines) && Array.isArray(files) && texts.every(isText) && typeof when === 'number';
}
