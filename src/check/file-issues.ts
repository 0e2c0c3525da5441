import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';
import type { Issue } from '../issue/issue.ts';
import { nearestName } from '../text/nearest-name.ts';
import { isSlug } from '../tree/addresses.ts';
import { rootsOf } from './key-path.ts';
import { placeAt, placeOfFile } from './place.ts';

/** Something that is wrong with a file as a whole. */
export interface FileIssue extends Issue {
  /** The id that only half exists: what the types say of it is a consequence. */
  readonly about?: string;
  /** True where nothing else can be read before it is mended. */
  readonly blocks: boolean;
}

const list = 'content/problem-ids.ts';

/** Files of one literal, and what each exports. */
const single: Readonly<Record<string, string>> = {
  'content/problem-ids.ts': 'problemIds',
  'content/references.ts': 'references',
  'content/tree.ts': 'tree',
  'content/bgp-codes.ts': 'notificationCodes',
  'content/bgp-states.ts': 'bgpStates',
  'content/alert-templates.ts': 'alertTemplates',
  'content/diagnosis/bgp-tables.ts': 'bgpTables',
  'content/diagnosis/bgp-details.ts': 'bgpDetails',
  'content/diagnosis/counters.ts': 'counters',
  'content/diagnosis/states.ts': 'stateWords',
  'content/diagnosis/synonyms.ts': 'synonyms',
  'content/diagnosis/german.ts': 'german',
  'content/diagnosis/senses.ts': 'senses',
  'content/diagnosis/sentence-roles.ts': 'sentenceRoles',
  'content/diagnosis/block-words.ts': 'blockWords',
  'content/diagnosis/marks.ts': 'marks',
  'content/diagnosis/other-subjects.ts': 'otherSubjects',
  'content/diagnosis/plain-words.ts': 'plainWords',
};

/** Folders of one thing a file, by the function that types it. */
const folders: Readonly<Record<string, string>> = {
  'content/devices/': 'defineDevice',
  'content/consoles/': 'defineConsole',
  'content/problems/': 'defineProblem',
};

/** What is wrong with the files before anything in them is read: missing ones, empty ones, misnamed ones, rows without a file. */
export async function fileIssues(root: URL): Promise<FileIssue[]> {
  const found: FileIssue[] = [];
  for (const [file, name] of Object.entries(single)) {
    const text = await readFile(new URL(file, root), 'utf8').catch(() => null);
    if (text === null) found.push(whole(file, 'files/missing', 'it is not there', `Write it, with "export const ${name} = …"`));
    else if (!rootsOf(parse(file, text)).has(name))
      found.push(whole(file, 'files/no-export', `it does not export "${name}"`, `Put it back: export const ${name} = …`));
  }
  for (const [folder, define] of Object.entries(folders))
    for (const entry of await readdir(new URL(folder, root), { withFileTypes: true }))
      found.push(...(await entryIssues(root, folder, define, entry)));
  return [...found, ...(await rowIssues(root))];
}

function whole(file: string, code: string, wrong: string, fix: string, blocks = true): FileIssue {
  return { code, at: file, place: placeOfFile(file), wrong, fix, blocks };
}

const parse = (file: string, text: string): ts.SourceFile => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

async function entryIssues(root: URL, folder: string, define: string, entry: Dirent): Promise<FileIssue[]> {
  const file = folder + entry.name;
  if (entry.isDirectory()) return [whole(file, 'files/folder', 'a folder here is not read', `Move its files into ${folder}`, false)];
  const [, id = '', kind = ''] = /^(.*?)(\.[^.]*)?$/.exec(entry.name) ?? [];
  const wanted = folder.endsWith('problems/') ? ['.ts', '.mdx'] : ['.ts'];
  if (folder.endsWith('problems/') && kind === '.md') return [whole(file, 'files/kind', 'prose is MDX', `Rename it to ${id}.mdx`)];
  if (!wanted.includes(kind))
    return [
      whole(
        file,
        'files/kind',
        `only ${wanted.join(' and ')} files are read here`,
        `Rename it to ${id || 'name'}.ts, or move it out of ${folder}`,
        false,
      ),
    ];
  if (!isSlug(id))
    return [
      whole(
        file,
        'files/name',
        `"${id}" is no id: an id is lower-case words joined by hyphens`,
        'Rename the file: its name is its address',
      ),
    ];
  if (kind !== '.ts') return [];
  const text = await readFile(new URL(file, root), 'utf8');
  if (text.includes('\u0000')) return [whole(file, 'files/encoding', 'it is no UTF-8', 'Save it as UTF-8')];
  const source = parse(file, text);
  const given = source.statements.find(ts.isExportAssignment)?.expression;
  if (!given)
    return isBroken(source)
      ? []
      : [
          whole(
            file,
            'files/no-default',
            'it exports nothing that could be read',
            `Begin it with "export default ${define}({", and end it with "});"`,
          ),
        ];
  const called = ts.isCallExpression(given) && ts.isIdentifier(given.expression) ? given.expression.text : null;
  if (called === define || isBroken(source)) return [];
  return [
    {
      code: 'files/define',
      at: file,
      place: placeAt(file, text, given.getStart(source), called?.length ?? 1),
      wrong: called ? `${called} types something else than what stands in ${folder}` : 'nothing types this',
      fix: `Write export default ${define}({ … })`,
      blocks: true,
    },
  ];
}

/** A file that can't be parsed to its end: the type checker says where. */
function isBroken(source: ts.SourceFile): boolean {
  return 'parseDiagnostics' in source && Array.isArray(source.parseDiagnostics) && source.parseDiagnostics.length > 0;
}

/** Problems that have a row and no file, a file and no row, or two rows. */
async function rowIssues(root: URL): Promise<FileIssue[]> {
  const text = await readFile(new URL(list, root), 'utf8').catch(() => '');
  const rows = rowsOf(text);
  if (!rows.length) return [];
  const files = (await readdir(new URL('content/problems/', root))).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3));
  const ids = rows.map(({ id }) => id);
  const alone = rows.filter(({ id }) => !files.includes(id));
  const unlisted = files.filter((id) => isSlug(id) && !ids.includes(id));
  const inList = (code: string, { id, at }: Row, wrong: string, fix: string): FileIssue => ({
    about: id,
    code,
    at: list,
    place: placeAt(list, text, at, id.length),
    wrong,
    fix,
    blocks: true,
  });
  return [
    ...rows
      .filter(({ id }, index) => ids.indexOf(id) < index)
      .map((row) => inList('problems/row-twice', row, `"${row.id}" has two rows`, 'Remove one')),
    ...alone.map((row) => {
      const like = nearestName(row.id, unlisted);
      const renamed = `Write "${like ?? ''}", whose file has no row; an id that was published is never renamed`;
      return inList(
        'problems/no-file',
        row,
        `"${row.id}" has no file content/problems/${row.id}.ts`,
        like === null ? 'Write it, or remove this row' : renamed,
      );
    }),
    ...(alone.length ? [] : unlisted).map((id): FileIssue => ({
      ...whole(`content/problems/${id}.ts`, 'problems/no-row', `"${id}" is no row of ${list}`, 'Add it there, at its place in the order'),
      about: id,
    })),
  ];
}

interface Row {
  readonly id: string;
  readonly at: number;
}

function rowsOf(text: string): Row[] {
  const file = parse(list, text);
  const ids = rootsOf(file).get('problemIds');
  if (!ids || !ts.isArrayLiteralExpression(ids)) return [];
  return ids.elements.flatMap((element) => (ts.isStringLiteralLike(element) ? [{ id: element.text, at: element.getStart(file) + 1 }] : []));
}
