import { glob } from 'node:fs/promises';
import { isKept } from './offline-files.ts';

/** The paths of what is kept of a built site, in their order. All of it is text. What the build itself needs is in folders with a dot. */
export async function keptPaths(dir: URL): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/*.*', { cwd: dir, exclude: ['.*'] }));
  return files
    .map((file) => `/${file}`)
    .filter(isKept)
    .sort();
}
