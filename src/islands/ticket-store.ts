import { maskSecrets } from '../masking/secrets.ts';
import type { Found } from '../ticket/ticket.ts';
import { forgetAnswers } from './answers-store.ts';
import { writeShown } from './shown-store.ts';

const keys = { findings: 'tunnel-down:findings', notes: 'tunnel-down:notes' } as const;
const most = { findings: 12, lines: 12, line: 400, notes: 8000 } as const;

/** Adds findings to this tab's ticket, secrets masked; what was found before for the same problem is replaced. */
export function addFindings(findings: readonly Found[]): void {
  const added = findings.map(({ problem, lines }) => ({
    problem,
    lines: lines.slice(0, most.lines).map((line) => maskSecrets(line).slice(0, most.line)),
  }));
  const isNew = (old: Found) => !added.some(({ problem }) => problem === old.problem);
  keep(keys.findings, JSON.stringify([...added, ...readFindings().filter(isNew)].slice(0, most.findings)));
}

/** The findings of this tab, whatever was put there: what is no finding is dropped. */
export function readFindings(): readonly Found[] {
  try {
    const data: unknown = JSON.parse(kept(keys.findings) || '[]');
    return Array.isArray(data) ? data.filter(isFound) : [];
  } catch {
    return [];
  }
}

function isFound(value: unknown): value is Found {
  if (typeof value !== 'object' || value === null) return false;
  const { problem, lines } = value as Partial<Record<keyof Found, unknown>>; // read as unknown, checked below
  return typeof problem === 'string' && Array.isArray(lines) && lines.every((line) => typeof line === 'string');
}

/** Keeps the notes for this tab, secrets masked. */
export function writeNotes(notes: string): void {
  keep(keys.notes, maskSecrets(notes).slice(0, most.notes));
}

/** The notes of this tab. */
export const readNotes = (): string => kept(keys.notes);

/** Empties this tab's ticket, the trail with it. */
export function emptyTicket(): void {
  for (const key of Object.values(keys)) keep(key, '');
  writeShown({ query: '', observation: null });
  forgetAnswers();
}

function kept(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keep(key: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  } catch {
    // Private windows may have no storage: the ticket then holds what this page knows.
  }
}
