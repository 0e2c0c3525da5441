import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Chart } from './charts.ts';
import type { Stored } from './drawings.ts';
import { keyOf, undrawn, withKey } from './drawings.ts';

const folder = new URL('../../content/flowcharts/', import.meta.url);
const fileOf = (name: string) => new URL(`${name}.svg`, folder);

/** The drawings of this checkout. */
export async function readDrawings(): Promise<Stored> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.svg')).map((name) => name.slice(0, -'.svg'.length));
  const texts = await Promise.all(names.map((name) => readFile(fileOf(name), 'utf8')));
  return new Map(names.map((name, index) => [name, texts[index] ?? '']));
}

/** The version of the Mermaid that is installed. */
export function mermaidVersion(): string {
  const about: unknown = createRequire(import.meta.url)('mermaid/package.json');
  if (typeof about === 'object' && about !== null && 'version' in about) return String(about.version);
  throw new Error('Mermaid is not installed. Run npm ci.');
}

/** Draws what is missing or stale and removes what no chart has. Needs a browser only when there is something to draw. */
export async function updateDrawings(charts: readonly Chart[]): Promise<{ readonly drawn: string[]; readonly removed: string[] }> {
  const stored = await readDrawings();
  const version = mermaidVersion();
  const names = new Set<string>(charts.map(({ name }) => name));
  const removed = [...stored.keys()].filter((name) => !names.has(name));
  await Promise.all(removed.map((name) => rm(fileOf(name))));

  const changed = undrawn(charts, stored, version);
  if (!changed.length) return { drawn: [], removed };
  // Loaded now: most builds draw nothing, and a browser's driver is slow to load.
  const [{ findBrowser, howToInstall }, { draw }] = await Promise.all([import('../browser/find-browser.ts'), import('./draw.ts')]);
  const list = changed.map(({ name }) => name);
  const browser = await findBrowser();
  if (!browser)
    throw new Error(`The flowcharts ${list.join(', ')} have changed, and drawing them needs Chromium, which is not here. ${howToInstall}`);
  const drawings = await draw(changed, browser);
  await Promise.all(changed.map((chart) => writeFile(fileOf(chart.name), withKey(keyOf(chart, version), drawings.get(chart.name) ?? ''))));
  return { drawn: list, removed };
}
