import { parse, TomlError } from 'smol-toml';
import { withoutPrompts, type Notes } from './bgp-words.ts';
import { tomlLines } from './gobgp-lines.ts';
import { readYaml, type YamlNode } from './yaml-located.ts';

export type Table = Readonly<Record<string, unknown>>;

/** What a text holds, and where each path stands: `neighbors.0.config.peer-as`. */
export interface GobgpText {
  readonly table: Table;
  readonly lines: ReadonlyMap<string, number>;
  readonly syntax: 'TOML' | 'YAML';
}

export const tableOf = (value: unknown): Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};

const yamlTop = /^(?:global|neighbors|peer-groups|dynamic-neighbors):[ \t]*(?:[#&][^\n]*)?$/m;
const tomlHeader = /^[ \t]*\[\[?[\w. -]+\]\]?[ \t]*(?:#[^\n]*)?$/m;

/** TOML, or YAML where keys of the top stand as YAML has them. */
export function gobgpText(whole: string, notes: Notes): GobgpText {
  const text = withoutPrompts(whole.replaceAll('\r\n', '\n'));
  return yamlTop.test(text) && !tomlHeader.test(text) ? ofYaml(text, notes) : ofToml(text, notes);
}

/** How many lines are taken out before the rest is given up. */
const mended = 8;
const large = 1_000_000;

/** What can be read, without the lines that are no TOML: gobgpd itself does not start with them. */
function ofToml(text: string, notes: Notes): GobgpText {
  const lines = text.split('\n');
  for (let left = text.length < large ? mended : 1; left > 0; left--) {
    try {
      return { table: tableOf(parse(lines.join('\n'))), lines: tomlLines(text), syntax: 'TOML' };
    } catch (error) {
      if (!(error instanceof TomlError)) break;
      const line = error.line;
      notes.add(line, named(lines[line - 1] ?? ''), 'This is no TOML: gobgpd refuses the whole file. It is read without this line.');
      if (lines[line - 1] === '' || lines[line - 1] === undefined) break;
      lines[line - 1] = '';
    }
  }
  return { table: {}, lines: new Map(), syntax: 'TOML' };
}

/** A key without its value, which may be secret, or a header. */
const named = (line: string): string => /^\s*(?:\[.*|[\w.-]+\s*=)/.exec(line)?.[0].replace(/=$/, '= …') ?? '';

/** More values than any configuration has; anchors may multiply them. */
const most = 100_000;

function ofYaml(text: string, notes: Notes): GobgpText {
  const { root, unread } = readYaml(text);
  for (const line of unread) notes.add(line, '', 'This line is none of the YAML that is read here, so what it says is not known.');
  const lines = new Map<string, number>();
  let left = most;
  const plain = ({ value, line }: YamlNode, path: string): unknown => {
    lines.set(path, line);
    left -= 1;
    if (left < 0 || typeof value !== 'object' || value === null) return left < 0 ? null : value;
    if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [key, plain(one, path ? `${path}.${key}` : key)]));
    return value.map((one, index) => plain(one, `${path}.${index}`));
  };
  return { table: tableOf(root && plain(root, '')), lines, syntax: 'YAML' };
}
