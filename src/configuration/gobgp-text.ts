import { parse, TomlError } from 'smol-toml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { withoutPrompts, type Notes } from './bgp-words.ts';
import { tomlLines } from './gobgp-lines.ts';
import { yamlDocuments } from './yaml-documents.ts';

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

/** It is there, and is not read. */
const unread = Symbol('unread');

function ofYaml(text: string, notes: Notes): GobgpText {
  const { documents, lineAt, faults } = yamlDocuments(text, 'This line is no YAML: gobgpd refuses the whole file.');
  const [document] = documents;
  for (const { line, why } of faults) notes.add(line, '', why);
  const lines = new Map<string, number>();
  let left = most;
  const plain = (given: unknown, path: string): unknown => {
    const node = isAlias(given) && document ? given.resolve(document) : given;
    left -= 1;
    if (left < 0 || !(isMap(node) || isSeq(node) || isScalar(node))) return isAlias(given) ? unread : null;
    if (node.range && !lines.has(path)) lines.set(path, lineAt(node.range[0]));
    // Behind a fault a text may hold what is not its own.
    if (isScalar(node)) return faults.length && typeof node.value === 'string' && path.endsWith('password') ? unread : node.value;
    if (isSeq(node)) return node.items.map((one, index) => plain(one, `${path}.${index}`));
    return Object.fromEntries(node.items.flatMap(({ key, value }) => fieldOf(key, value, path)));
  };
  const fieldOf = (key: unknown, value: unknown, path: string): [string, unknown][] => {
    if (!isScalar(key)) return [];
    const name = typeof key.value === 'symbol' ? '<<' : String(key.value);
    // What is merged in stands beside what the map says itself.
    if (name === '<<') return Object.entries(tableOf(plain(value, path)));
    const below = path ? `${path}.${name}` : name;
    if (key.range) lines.set(below, lineAt(key.range[0]));
    return [[name, plain(value, below)]];
  };
  return { table: tableOf(plain(document?.contents, '')), lines, syntax: 'YAML' };
}
