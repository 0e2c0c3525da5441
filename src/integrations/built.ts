import { createHash } from 'node:crypto';
import { readdirSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileState } from './file-states.ts';
import { fileStates } from './file-states.ts';

/** What a site is made of: the version of Node, what was asked for, and every file with the time of its last change, in ms, and its size. */
export interface MadeOf {
  readonly node: string;
  /** Of the command: `--base /vpn/`. */
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: readonly FileState[];
}

const folders = ['content/', 'src/', 'public/'];
/** The build writes them itself: how they are at its end counts. */
const written = /^content\/(?:ledger\.json|flowcharts\/)/;
/** What was installed, as npm keeps it. */
const installed = 'node_modules/.package-lock.json';

/** All that a build from this folder would be made of now. */
export function madeOf(root: URL, flags: readonly string[] = []): MadeOf {
  const { SITE, BASE_PATH, OUT_DIR } = process.env;
  // Configuration, lists of packages, NOTICE; nothing is made of what is written for people.
  const own = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.md'));
  const names = [...own.map(({ name }) => name), ...folders.flatMap((folder) => filesIn(root, folder)), installed];
  return { node: process.version, flags, env: { SITE, BASE_PATH, OUT_DIR }, files: fileStates(names, fileURLToPath(root)) };
}

/** Writes down what was built of what: `before` is what was there as the build began. Of what changed meanwhile it knows the older state. */
export function record(root: URL, out: URL, before: MadeOf): void {
  const own = filesIn(root, 'content/').filter((name) => written.test(name));
  const files = [...before.files.filter(([name]) => !written.test(name)), ...fileStates(own, fileURLToPath(root))];
  mkdirSync(new URL('.', recordOf(root, out)), { recursive: true });
  const site = fileStates(filesIn(out, ''), fileURLToPath(out));
  writeFileSync(recordOf(root, out), JSON.stringify({ from: textOf({ ...before, files }), site }));
}

/** A build begins: what stands in the folder is not whole until it ends. */
export function forget(root: URL, out: URL): void {
  rmSync(recordOf(root, out), { force: true });
}

/** True where a site stands whole in a folder, made of what is there now: to build again would write the same. */
export function isBuilt(root: URL, out: URL): boolean {
  try {
    const { from, site } = JSON.parse(readFileSync(recordOf(root, out), 'utf8')) as { from: string; site: FileState[] }; // our own file
    const names = site.map(([name]) => name);
    return from === textOf(madeOf(root)) && JSON.stringify(site) === JSON.stringify(fileStates(names, fileURLToPath(out)));
  } catch {
    return false;
  }
}

const recordOf = (root: URL, out: URL): URL =>
  new URL(`node_modules/.cache/tunnel-down/built-${createHash('sha256').update(out.href).digest('hex').slice(0, 16)}.json`, root);

const textOf = ({ files, ...asked }: MadeOf): string => JSON.stringify({ ...asked, files: files.toSorted(([a], [b]) => (a < b ? -1 : 1)) });

function filesIn(root: URL, folder: string): string[] {
  const from = fileURLToPath(root);
  return readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(from.length));
}
