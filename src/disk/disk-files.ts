import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { addressOf } from './addresses.ts';
import { bundlePage, bundleWorker } from './bundle.ts';
import { bundleName, diskPage, loadedText } from './disk-page.ts';
import { whatIsNot } from './what-is-not.ts';

/** What only programs read; a page links to some of it. */
const isForPrograms = (path: string): boolean => /^\/(?:messages|links|tree)(?:\.schema)?\.json$/.test(path);
/** What pages load when it is asked for: data, and pages of which they take parts. */
const isLoaded = (path: string): boolean =>
  (path.endsWith('.json') && !isForPrograms(path)) || /^\/(?:search|flowchart\/[^/]+(?:\/\d+)?|devices\/[^/]+)\/index\.html$/.test(path);
const isWorker = (path: string): boolean => /-worker\.[^/]+\.js$/.test(path);
/** What a page shows or links to as it is. */
const isPlain = (path: string): boolean =>
  /\.(?:css|svg)$|^\/(?:notice|llms)\.txt$/.test(path) || (isForPrograms(path) && !path.includes('schema'));

/** The site of a folder of built pages as files that are opened from disk, by their paths in the order of these. `base` is its base path, without its last slash. */
export async function diskFiles(dir: URL, base: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const bundles = new Map<string, readonly string[]>();
  for (const path of await pathsIn(dir)) {
    if (path === '/404.html' || !(path.endsWith('.html') || isLoaded(path) || isWorker(path) || isPlain(path))) continue;
    const text = isWorker(path) ? await bundleWorker(path, dir, base) : await readFile(new URL(`.${path}`, dir), 'utf8');
    if (isPlain(path)) files.set(path, text);
    if (isLoaded(path) || isWorker(path)) files.set(`/loaded${path}.js`, asScript(path, loadedText(text, base)));
    if (!path.endsWith('.html')) continue;
    const { html, scripts } = diskPage(whatIsNot(text, path), path.slice(1), base);
    bundles.set(bundleName(scripts), scripts);
    files.set(path, html);
  }
  for (const [name, scripts] of bundles) files.set(`/scripts/${name}.js`, await bundlePage(scripts, dir, base));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function pathsIn(dir: URL): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const root = fileURLToPath(dir);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/').slice(root.length - (root.endsWith('/') ? 1 : 0)))
    .sort();
}

const asScript = (path: string, text: string): string => `loaded(${JSON.stringify(addressOf(path).slice(1))},${JSON.stringify(text)})`;
