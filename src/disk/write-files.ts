import { mkdir, writeFile } from 'node:fs/promises';

/** Writes files into a folder, by their paths from it: `/status/index.html`. */
export async function writeFiles(files: ReadonlyMap<string, string>, folder: URL): Promise<void> {
  for (const [path, text] of files) {
    const file = new URL(`.${path}`, folder);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, text);
  }
}
