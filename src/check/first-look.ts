import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Issue } from '../issue/issue.ts';
import type { FileIssue } from './file-issues.ts';
import { fileIssues } from './file-issues.ts';
import { checkTypes, createTypeCheck } from './type-issues.ts';

const site = new URL('../../', import.meta.url);

/** What is seen before anything of the content is run. */
export interface FirstLook {
  readonly files: readonly FileIssue[];
  readonly typed: readonly Issue[];
}

/** Looks at the files and types of the content below `root`. A second look costs only what has changed since the first. */
export function createFirstLook(root: URL): () => Promise<FirstLook> {
  const typesOf = createTypeCheck(fileURLToPath(root), compilerOptions());
  return () => look(root, typesOf);
}

/** The first look of whoever takes no second. */
export function firstLook(root: URL): Promise<FirstLook> {
  return look(root, (files) => checkTypes(fileURLToPath(root), compilerOptions(), files));
}

async function look(root: URL, typesOf: (files: readonly string[]) => Issue[]): Promise<FirstLook> {
  const files = await fileIssues(root);
  return { files, typed: typesOf(await contentFiles(root)).filter((issue) => !isConsequence(issue, files)) };
}

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
