import type { Line } from '../line.ts';
import { joinsValue, sourceOf } from '../pattern.ts';
import type { Range } from '../ranges.ts';
import type { Setting, ValueKind } from './values.ts';
import { rangesIn, valuesIn } from './values.ts';

/** By which keys one printer writes settings: `{n}` a number, `{x}` a word, `{is}` what joins a key to its value, `{v}` the letter before a version. */
export type SettingKeys = Partial<Readonly<Record<Setting, readonly string[]>>>;

/** The keys of one printer, and what it is: an API spells its keys in one way only. */
export interface SettingWay extends SettingKeys {
  readonly at: 'api' | 'console' | 'device';
}

/** All that one printer's words in a text say of its end. */
export interface SetEnd {
  readonly isDevice: boolean;
  readonly values: ReadonlyMap<ValueKind, ReadonlySet<string>>;
  readonly local: readonly Range[];
  readonly remote: readonly Range[];
  /** The line that shows each first. */
  readonly lineOf: ReadonlyMap<ValueKind | 'local' | 'remote', number>;
}

const gaps: Readonly<Record<string, string>> = {
  '{n}': String.raw`\d+`,
  '{x}': String.raw`\S+`,
  '{is}': joinsValue,
  '{v}': 'v?',
  '{eq}': String.raw`\s*=`,
  '{open}': String.raw`(?=\s*\{)`,
};
const opensList = /^["']?\s*[:=]?\s*[[{]/;
/** A list of values goes on over so many lines. */
const longestList = 24;

/** Builds what reads the settings that one printer's keys tell; null where it tells none. */
export function createSettingReader({ at: printer, ...keys }: SettingWay): (lines: readonly Line[]) => SetEnd | null {
  const flags = printer === 'api' ? '' : 'i';
  const settings = Object.keys(keys) as Setting[];
  const sources = settings.map((setting) => String.raw`(?<![\w-])(?:${(keys[setting] ?? []).map(keySource).join('|')})`);
  const any = new RegExp(sources.join('|'), flags);
  const patterns = sources.map((source, index) => [settings[index], new RegExp(source, `g${flags}`)] as const);

  return (lines) => {
    const values = new Map<ValueKind, Set<string>>();
    const networks = { local: [] as Range[], remote: [] as Range[] };
    const lineOf = new Map<ValueKind | 'local' | 'remote', number>();
    for (const [index, { number, text }] of lines.entries()) {
      if (!any.test(text)) continue;
      const met = patterns.flatMap(([setting, pattern]) =>
        [...text.matchAll(pattern)].map((found) => ({ setting, from: found.index, to: found.index + found[0].length })),
      );
      for (const { setting, to } of met) {
        const rest = text.slice(to);
        // A key may hold another one, as `neighbor 192.0.2.1 as` does.
        const behind = text.slice(to, Math.min(text.length, ...met.flatMap(({ from }) => (from >= to ? from : []))));
        // A list of objects has keys of its own.
        const value = valueOf(opensList.test(rest) ? rest : behind, () => lines.slice(index + 1, index + longestList));
        if (setting === 'local' || setting === 'remote') {
          networks[setting].push(...rangesIn(value));
          if (!lineOf.has(setting)) lineOf.set(setting, number);
        } else if (setting !== undefined)
          for (const [kind, one] of valuesIn(setting, value)) {
            values.set(kind, (values.get(kind) ?? new Set()).add(one));
            if (!lineOf.has(kind)) lineOf.set(kind, number);
          }
      }
    }
    return lineOf.size ? { isDevice: printer === 'device', values, ...networks, lineOf } : null;
  };
}

/** A key may end in a gap; one that ends in a letter is a whole word. */
function keySource(key: string): string {
  const source = sourceOf(key, gaps);
  return /[a-z\d]$/i.test(key) ? String.raw`${source}(?!\w)` : source;
}

/** What is set: a list in brackets to its end, a string in quotes, up to the next comma of an object, or what is left of the line. */
function valueOf(behind: string, below: () => readonly Line[]): string {
  const bare = behind.replace(/^["']?\s*[:=]?\s*/, '');
  if (/^[[{]/.test(bare) || (bare === '' && /[:=]\s*$/.test(behind))) return listOf(bare, below);
  const quoted = /^"([^"]*)"|^'([^']*)'/.exec(bare);
  if (quoted) return quoted[1] ?? quoted[2] ?? '';
  return behind.startsWith('"') ? bare.replace(/[,}].*/, '') : bare;
}

function listOf(begun: string, below: () => readonly Line[]): string {
  if (begun.includes(']') || /^\{.*\}/.test(begun)) return begun.replace(/\].*/, '');
  const parts = [begun];
  for (const { text } of below()) {
    if (begun === '' && !/^\s*-\s/.test(text)) break;
    parts.push(text);
    if (begun !== '' && (begun.startsWith('{') ? /^\s*\}/ : /\]/).test(text)) break;
  }
  return parts.join(' ');
}
