import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { keptPaths } from './kept-paths.ts';
import { writeOffline } from './offline-files.ts';

// A thread of the build: makes of the rendered pages what is kept for when there is no network, while the others are read and indexed.
const { dir, base } = workerData as { readonly dir: string; readonly base: string }; // from offline.ts
const fileOf = (path: string) => new URL(`.${path}`, dir);
await mkdir(fileOf('/kept/'), { recursive: true });
const paths = await keptPaths(new URL(dir));
const packed = await writeOffline(
  paths,
  (path) => readFile(fileOf(path), 'utf8'),
  (path, content) => writeFile(fileOf(path), content),
  base,
);
parentPort?.postMessage(packed);
