import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Place } from '../issue/issue.ts';
import { nodeAt, rootsOf } from './key-path.ts';
import { placeIn, placeOfFile } from './place.ts';

/** Finds where in `content/` a key path such as `problems.mtu-mss.checks` stands, in the words that a rule uses. */
export function createLocator(root: URL): (at: string) => Place {
  const parsed = new Map<string, ts.SourceFile>();
  const sourceOf = (file: string): ts.SourceFile => {
    const known = parsed.get(file);
    if (known) return known;
    const path = fileURLToPath(new URL(file, root));
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    parsed.set(file, source);
    return source;
  };
  return (at) => {
    const { file, name, path } = homeOf(root, at.split('.'));
    if (!file.endsWith('.ts') || !existsSync(new URL(file, root))) return placeOfFile(file);
    const source = sourceOf(file);
    const literal = rootsOf(source).get(name);
    if (!literal) return placeOfFile(file);
    const node = nodeAt(literal, path);
    return node === literal ? placeOfFile(file) : placeIn(fileURLToPath(root), source, node.getStart(source), node.getWidth(source));
  };
}

interface Home {
  readonly file: string;
  /** What the file exports there. */
  readonly name: string;
  readonly path: readonly string[];
}

function homeOf(root: URL, [top = '', id = '', ...rest]: readonly string[]): Home {
  if (top === 'problems') return { file: `content/problems/${id}.ts`, name: 'default', path: rest };
  if (['steps', 'observations', 'ends', 'start', 'afterFix'].includes(top))
    return { file: 'content/tree.ts', name: 'tree', path: [top, id, ...rest] };
  if (top === 'references') return { file: 'content/references.ts', name: 'references', path: [id, ...rest] };
  if (top === 'synonyms') return { file: 'content/diagnosis/synonyms.ts', name: 'synonyms', path: [id, ...rest] };
  if (top === 'otherSubjects') return { file: 'content/diagnosis/other-subjects.ts', name: 'otherSubjects', path: [id, ...rest] };
  for (const folder of ['devices', 'consoles']) {
    const file = `content/${folder}/${top}.ts`;
    if (existsSync(new URL(file, root))) return { file, name: 'default', path: [id, ...rest] };
  }
  return { file: top, name: 'default', path: [] };
}
