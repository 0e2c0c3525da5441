import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';
import type { Issue } from '../issue/issue.ts';
import { nearestName } from '../text/nearest-name.ts';
import { rootsOf } from './key-path.ts';
import { placeAt, placeOfFile } from './place.ts';

const list = 'content/problem-ids.ts';

/** A problem that only half exists. What the types say of it is a consequence. */
export interface FileIssue extends Issue {
  readonly about: string;
}

/** Problems that have a row and no file, or a file and no row: nothing else can be read before they agree. */
export async function fileIssues(root: URL): Promise<FileIssue[]> {
  const text = await readFile(new URL(list, root), 'utf8');
  const rows = rowsOf(text);
  const files = (await readdir(new URL('content/problems/', root))).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3));
  const ids = rows.map(({ id }) => id);
  const alone = rows.filter(({ id }) => !files.includes(id));
  const unlisted = files.filter((id) => !ids.includes(id));
  return [
    ...alone.map(({ id, at }): FileIssue => {
      const like = nearestName(id, unlisted);
      return {
        about: id,
        code: 'problems/no-file',
        at: list,
        place: placeAt(list, text, at, id.length),
        wrong: `"${id}" has no file content/problems/${id}.ts`,
        fix:
          like === null
            ? 'Write it, or remove this row'
            : `Write "${like}", whose file has no row; an id that was published is never renamed`,
      };
    }),
    ...(alone.length ? [] : unlisted).map((id): FileIssue => {
      const file = `content/problems/${id}.ts`;
      return {
        about: id,
        code: 'problems/no-row',
        at: file,
        place: placeOfFile(file),
        wrong: `"${id}" is no row of ${list}`,
        fix: 'Add it there, at its place in the order',
      };
    }),
  ];
}

interface Row {
  readonly id: string;
  readonly at: number;
}

function rowsOf(text: string): Row[] {
  const file = ts.createSourceFile(list, text, ts.ScriptTarget.Latest, true);
  const ids = rootsOf(file).get('problemIds');
  if (!ids || !ts.isArrayLiteralExpression(ids)) return [];
  return ids.elements.flatMap((element) => (ts.isStringLiteralLike(element) ? [{ id: element.text, at: element.getStart(file) + 1 }] : []));
}
