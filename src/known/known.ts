import type { Answers } from '../tree/trail.ts';
import { isAnswer } from '../tree/trail.ts';
import type { Layer } from '../tree/tree.ts';

/** What was found in what a reader gave: a problem, and the lines that say so, secrets masked. */
export interface Found {
  readonly problem: string;
  readonly lines: readonly string[];
}

/** Everything that the reader has set, given and answered. Card, ladder, walk, problem page, ticket and message read this and nothing else. */
export interface Known {
  /** What was set on the console card, as its query; empty when nothing was. */
  readonly console: string;
  /** The observation that it comes to; null while it may be several. */
  readonly observation: string | null;
  /** What diagnosis found, best first. */
  readonly findings: readonly Found[];
  /** The layers that what was given proves to work; from storage it may be any word. */
  readonly proven: readonly string[];
  /** Every answer of the walk by the node that asked. */
  readonly answers: Answers;
  /** The node at which the walk began; null: at the first question. */
  readonly start: string | null;
  /** The reader's own words for the ticket, secrets masked. */
  readonly notes: string;
}

export const nothingKnown: Known = { console: '', observation: null, findings: [], proven: [], answers: {}, start: null, notes: '' };

/** As much is kept: a tab's storage is small, and a ticket is read by people. */
export const most = { findings: 12, lines: 12, line: 400, notes: 8000 } as const;

/** True when there is nothing to show, to hand on or to clear. */
export function isNothing({ console, findings, proven, answers, notes }: Known): boolean {
  return !console && !notes && findings.length + proven.length + Object.keys(answers).length === 0;
}

/** What was kept, whatever was put there: a part that is none is dropped. */
export function parseKnown(text: string | null): Known {
  const data = jsonObject(text);
  return {
    console: stringOf(data['console']),
    observation: stringOf(data['observation']) || null,
    findings: arrayOf(data['findings']).filter(isFound),
    proven: arrayOf(data['proven']).filter((layer) => typeof layer === 'string'),
    answers: Object.fromEntries(Object.entries(objectOf(data['answers'])).filter(isAnswer)),
    start: stringOf(data['start']) || null,
    notes: stringOf(data['notes']),
  };
}

/** The text of it, without what is empty; `parseKnown` gives the same back. */
export function writeKnown(known: Known): string {
  if (isNothing(known)) return '';
  return JSON.stringify(known, (_key, value: unknown) => (value === '' || value === null || isEmptyArray(value) ? undefined : value));
}

/** What is found now stands before what was found earlier, and replaces it for the same problem. */
export function withFindings(known: Known, findings: readonly Found[], proven: readonly Layer[]): Known {
  const added = findings.map(({ problem, lines }) => ({
    problem,
    lines: lines.slice(0, most.lines).map((line) => line.slice(0, most.line)),
  }));
  const others = known.findings.filter(({ problem }) => !added.some((one) => one.problem === problem));
  return {
    ...known,
    findings: [...added, ...others].slice(0, most.findings),
    proven: [...new Set([...known.proven, ...proven])],
  };
}

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
const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const isEmptyArray = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function isFound(value: unknown): value is Found {
  const { problem, lines } = objectOf(value);
  return typeof problem === 'string' && Array.isArray(lines) && lines.every((line) => typeof line === 'string');
}
