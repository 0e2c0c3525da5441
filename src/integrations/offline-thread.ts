import { mkdir, writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { offlineFiles } from './offline-files.ts';
import { readKept } from './read-kept.ts';

/** What came of it: how many files are kept, and what a first visit fetches. */
export interface Packed {
  readonly kept: number;
  readonly fetched: number;
  readonly bytes: number;
}

// A thread of the build: makes of the rendered pages what is kept for when there is no network, while the others are read and indexed.
const { dir, base } = workerData as { readonly dir: string; readonly base: string }; // from offline.ts
const texts = await readKept(new URL(dir));
const written = await offlineFiles(texts, base);
await mkdir(new URL('kept/', dir), { recursive: true });
for (const [path, content] of written) await writeFile(new URL(`.${path}`, dir), content);
// A large file by itself is for those who have the release before.
const first = [...written].filter(([path]) => !path.endsWith('.file'));
const bytes = first.reduce((sum, [, { length }]) => sum + length, 0);
parentPort?.postMessage({ kept: texts.size, fetched: first.length, bytes } satisfies Packed);
