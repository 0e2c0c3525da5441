import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Issue } from '../issue/issue.ts';
import type { Content } from './content.ts';
import { loadContent } from './content.ts';
import type { FileIssue } from './file-issues.ts';
import { fileIssues } from './file-issues.ts';
import { createLocator } from './locate.ts';
import { placeOfFile } from './place.ts';
import { reportIssues } from './report-issues.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { together } from './together.ts';
import { typeIssues } from './type-issues.ts';

const site = new URL('../../', import.meta.url);

/**
 * Every issue of the content below `root`, each at its word, in the order of the files: types first, then the rules that types can't say.
 * It presumes nothing of what it reads: what can't be read is an issue, and what follows from another issue is not said.
 */
export async function checkContent(root: URL = site): Promise<Issue[]> {
  const folder = fileURLToPath(root);
  const files = await fileIssues(root);
  const blocked = files.some(({ blocks }) => blocks);
  const typed = typeIssues(folder, await contentFiles(root), compilerOptions()).filter((issue) => !isConsequence(issue, files));
  const content = blocked || typed.some(({ code }) => unreadable.includes(code)) ? null : await read(root, typed);
  const ruled = content === null ? [] : 'code' in content ? [content] : issuesOf(content, typed);
  const reported =
    content !== null && !('code' in content)
      ? await reportIssues(root, Object.keys(content.tree.problems), [...content.catalogue.printers.keys()])
      : [];
  const locate = createLocator(root);
  const all = [...files, ...typed, ...ruled, ...reported];
  return together(all.map((issue) => ({ ...issue, place: issue.place ?? locate(issue.at) })));
}

/** A file in which these stand has no value. */
const unreadable = ['types/syntax', 'types/comma', 'types/apostrophe', 'types/bracket', 'types/no-such-file'];

/** True for what the types say only because a whole file is missing, empty or misnamed. */
function isConsequence({ wrong, place }: Issue, files: readonly FileIssue[]): boolean {
  if (!files.some(({ blocks }) => blocks)) return false;
  return (
    /is not a module|no exported member|cannot find module/.test(wrong) ||
    place?.file === 'content/problems.ts' ||
    files.some(({ about, at, blocks }) =>
      about === undefined ? blocks && place?.file === at : wrong.includes(`/${about}"`) || wrong.includes(`"${about}"`),
    )
  );
}

/** The content; an issue where a file can't be read; null where a fault that the types name already keeps it from being read. */
async function read(root: URL, typed: readonly Issue[]): Promise<Content | Issue | null> {
  try {
    return await loadContent(root);
  } catch (error) {
    if (typed.length) return null;
    const said = error instanceof Error ? error.message : String(error);
    const from = fileURLToPath(root);
    // Node names what it could not find, and who asked for it: that one is to be mended.
    const named = [...said.matchAll(/(?:file:\/\/)?(\/[^\s'"]+)/g)].flatMap(([, path = '']) =>
      path.startsWith(`${from}content/`) ? [path] : [],
    );
    const at = named.at(-1)?.slice(from.length) ?? 'content/';
    const [first = said] = said.replaceAll(from, '').split('\n');
    return {
      code: 'files/unreadable',
      at,
      place: placeOfFile(at),
      wrong: `Node can't read it: ${first}`,
      fix: 'Mend the import (with .ts at its end), or save the file as UTF-8',
    };
  }
}

/** What the rules find in content, beside the issues that are known already. */
export function issuesOf(content: Content, known: readonly Issue[] = []): Issue[] {
  const found: Issue[] = [];
  const about = ({ code }: Issue, codes: readonly string[]) => codes.some((start) => code.startsWith(start));
  // Those that keep still beside another's issues come last.
  for (const rule of [...rules].sort((a, b) => (a.unless?.length ?? 0) - (b.unless?.length ?? 0))) {
    const { unless = [] } = rule;
    if ([...known, ...found].some((issue) => about(issue, unless))) continue;
    found.push(...findingsOf(rule, content, known.length > 0));
  }
  return found;
}

/** A rule that stumbles over content whose types are wrong has nothing to add to what the types say. */
function findingsOf({ code, find }: Rule, content: Content, typesWrong: boolean): Issue[] {
  try {
    return find(content).map((finding) => ({ code, ...finding }));
  } catch (error) {
    if (typesWrong) return [];
    const said = error instanceof Error ? error.message : String(error);
    return [
      {
        code: 'check/rule-failed',
        at: code,
        wrong: `this rule broke: ${said}`,
        fix: 'Mend the rule in src/check/rules: the content may be well',
      },
    ];
  }
}

async function contentFiles(root: URL): Promise<string[]> {
  const folder = new URL('content/', root);
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.ts')).map((name) => fileURLToPath(new URL(name, folder)));
}

/** The site's own options; content needs the language's types only, which makes it fast. */
function compilerOptions(): ts.CompilerOptions {
  const file = fileURLToPath(new URL('tsconfig.json', site));
  const read = ts.getParsedCommandLineOfConfigFile(file, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  return { ...read?.options, types: [], lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'], skipLibCheck: true };
}
