import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { noted, type Noted } from './format.ts';
import { plain, type Located } from './json-located.ts';
import { yamlDocuments } from './yaml-documents.ts';

/** YAML of a text, as JSON is kept: its documents, and what of it is no YAML. */
export interface YamlRead {
  readonly documents: readonly Located[];
  readonly notes: readonly Noted[];
}

/** Documents may be nested this deep, and an alias is not followed: configurations have neither. */
const deepest = 100;

/** A prompt and what was typed there: what follows up to the next is one answer. */
const prompt = /^(?:\S{1,80}[@:]\S{0,80})?[$#%>] ?\S|^PS [^\n>]{0,80}>/;

/** YAML of a text, each answer between two prompts by itself; lines are those of the text. */
export function readYaml(text: string): YamlRead {
  const documents: Located[] = [];
  const notes: Noted[] = [];
  let first = 1;
  let answer: string[] = [];
  const finish = (): void => {
    const read = readAnswer(answer.join('\n'), first);
    documents.push(...read.documents);
    notes.push(...read.notes);
  };
  for (const [at, line] of text.replaceAll('\r\n', '\n').split('\n').entries()) {
    if (prompt.test(line)) {
      finish();
      first = at + 2;
      answer = [];
    } else answer.push(line);
  }
  finish();
  return { documents, notes };
}

function readAnswer(text: string, first: number): YamlRead {
  // A table or a sentence has no field.
  if (!/^[ -]*[\w.-]+:(?: |$)/m.test(text)) return { documents: [], notes: [] };
  const read = yamlDocuments(text, 'Not YAML from here on: paste the whole answer as it was printed, with its blanks.');
  const lineAt = (offset: number): number => read.lineAt(offset) + first - 1;
  const notes = read.faults.slice(0, 1).map(({ line, why }) => noted(line + first - 1, '', why));
  const documents = read.documents.flatMap(({ contents }) => (contents ? [locatedOf(contents, lineAt, 1, 0)] : []));
  return { documents, notes };
}

function locatedOf(node: unknown, lineAt: (offset: number) => number, around: number, depth: number): Located {
  const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : null;
  const line = range ? lineAt(range[0]) : around;
  if (depth > deepest || isAlias(node)) return { line, value: null };
  if (isSeq(node)) return { line, value: node.items.map((item) => locatedOf(item, lineAt, line, depth + 1)) };
  if (isMap(node))
    return {
      line,
      value: new Map(
        node.items.flatMap(({ key, value }): [string, Located][] => {
          if (!isScalar(key)) return [];
          const at = key.range ? lineAt(key.range[0]) : line;
          return [[plain(String(key.value)), locatedOf(value, lineAt, at, depth + 1)]];
        }),
      ),
    };
  const value = isScalar(node) ? node.value : null;
  return { line, value: typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null };
}
