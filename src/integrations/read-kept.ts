import { glob, readFile } from 'node:fs/promises';
import { isKept } from './offline-files.ts';

/** What is kept of a built site, in the order of its paths. All of it is text. What the build itself needs is in folders with a dot. */
export async function readKept(dir: URL): Promise<Map<string, string>> {
  const files = await Array.fromAsync(glob('**/*.*', { cwd: dir, exclude: ['.*'] }));
  const paths = files
    .map((file) => `/${file}`)
    .filter(isKept)
    .sort();
  return new Map(
    await Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await readFile(new URL(`.${path}`, dir), 'utf8')])),
  );
}
