import { LineCounter, parseAllDocuments, type Document } from 'yaml';

export interface YamlDocuments {
  readonly documents: readonly Document.Parsed[];
  /** The line of an offset, counted from 1. */
  readonly lineAt: (offset: number) => number;
  /** Where the text stops being YAML, and what to do. */
  readonly faults: readonly { readonly line: number; readonly why: string }[];
}

/** The parser takes the square of its time for what is nested without an end, or in one line of it: no configuration is either. */
const most = { letters: 500_000, line: 10_000, depth: 60 };

/** YAML as its library reads it, each document; a text that no configuration looks like is refused, and said to be. */
export function yamlDocuments(text: string, notYaml: string): YamlDocuments {
  const counter = new LineCounter();
  const lineAt = (offset: number): number => counter.linePos(offset).line;
  const why = tooMuch(text);
  if (why) return { documents: [], lineAt, faults: [{ line: 1, why }] };
  const documents = parseAllDocuments(text, { lineCounter: counter, logLevel: 'silent', uniqueKeys: false, strict: false });
  const lines = documents.flatMap(({ errors }) => errors.map(({ pos: [at] }) => lineAt(at)));
  return { documents: Array.from(documents), lineAt, faults: [...new Set(lines)].slice(0, 20).map((line) => ({ line, why: notYaml })) };
}

function tooMuch(text: string): string | null {
  if (text.length > most.letters) return `YAML of more than ${most.letters / 1000} kB is not read: paste the part of this VPN.`;
  if (text.split('\n').some((line) => line.length > most.line || /^(?:\s*- ){20}/.test(line)))
    return 'A line of it is longer, or nested deeper, than any configuration’s: it is not read.';
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > most.depth) return 'Brackets are nested too deep for a configuration: it is not read.';
  }
  return null;
}
