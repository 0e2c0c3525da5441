import type { Noted } from './format.ts';
import { noted } from './format.ts';

/** A key of a braced configuration: a value, or a section of its own. */
export interface Entry {
  readonly key: string;
  /** Null of a section. */
  readonly value: string | null;
  readonly isQuoted: boolean;
  readonly line: number;
  readonly entries: readonly Entry[];
  /** Sections whose entries hold where this one has none. */
  readonly from: readonly string[];
}

interface Open extends Entry {
  readonly entries: Entry[];
}

/** Deeper sections are none of a VPN's. */
const deepest = 40;

/** Reads `section { key = value }` as strongSwan's files have it: values to the end of the line, in quotes also further. */
export function readBraced(text: string, notes: Noted[]): readonly Entry[] {
  const root: Open = { key: '', value: null, isQuoted: false, line: 1, entries: [], from: [] };
  const open: Open[] = [root];
  let [at, line, tooDeep] = [0, 1, 0];
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    for (let next = found.indexOf('\n'); next >= 0; next = found.indexOf('\n', next + 1)) line++;
    return found;
  };
  while (at < text.length) {
    skip(/\s+/y);
    if (skip(/#[^\n]*/y)) continue;
    if (skip(/\}/y)) {
      if (tooDeep) tooDeep--;
      else if (open.length > 1) open.pop();
      else notes.push(noted(line, '}', 'No section is open here: a brace too many.'));
      continue;
    }
    const start = line;
    const key = skip(/[^\s={}#:"][^\s={}#"]*/y).replace(/:$/, '');
    if (!key) {
      if (!skip(/[^\s}#][^\n}]*/y)) at++;
      continue;
    }
    skip(/[ \t]*/y);
    if (skip(/=/y)) {
      skip(/[ \t]*/y);
      const quoted = skip(/"(?:[^"\\]|\\[^])*"?/y);
      const value = quoted ? unquoted(quoted) : skip(/[^\n#}]*/y).trim();
      if (quoted) skip(/[^\n#}]*/y);
      if (!tooDeep) open.at(-1)?.entries.push({ key, value, isQuoted: quoted !== '', line: start, entries: [], from: [] });
      continue;
    }
    const from = skip(/:[^{\n]*/y);
    skip(/\s*/y);
    if (!skip(/\{/y)) {
      if (key === 'include') notes.push(noted(start, '', 'What it includes is not in this text: paste it too.'));
      skip(/[^\n{}]*/y);
      continue;
    }
    if (open.length > deepest || tooDeep) {
      tooDeep++;
      continue;
    }
    const section: Open = {
      key,
      value: null,
      isQuoted: false,
      line: start,
      entries: [],
      from: from
        .slice(1)
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    };
    open.at(-1)?.entries.push(section);
    open.push(section);
  }
  if (open.length > 1)
    notes.push(noted(open.at(-1)?.line ?? 1, open.at(-1)?.key ?? '', 'This section is not closed: the text may be cut.'));
  return root.entries;
}

const unquoted = (text: string): string => text.slice(1, text.length > 1 && text.endsWith('"') ? -1 : undefined).replace(/\\([^])/g, '$1');

/** The sections of a name. */
export const sectionsOf = (entries: readonly Entry[], key: string): readonly Entry[] =>
  entries.filter((one) => one.value === null && one.key === key);

/** The last value of a key, as it holds. */
export const valueOf = (entries: readonly Entry[], key: string): Entry | undefined =>
  entries.findLast((one) => one.value !== null && one.key === key);
