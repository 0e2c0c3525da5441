import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What an answer of the check depends on: what authors write, and all code that reads it. */
const folders = ['content/', 'src/'];
const kinds = /\.(ts|mdx|json)$/;

/** One word for the state of content and code, different as soon as one letter differs. */
export async function stateOf(root: URL): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = await readdir(new URL(folder, root), { recursive: true });
    for (const name of names.filter((one) => kinds.test(one)).sort())
      hash.update(`${folder}${name}\0`).update(await readFile(new URL(folder + name, root)));
  }
  return hash.digest('hex');
}

const stampFile = (root: URL): URL => new URL('node_modules/.cache/tunnel-down/content-is-well', root);

/** True when this very state was found well before: a build after a test, or under another base path, need not ask again. */
export async function isKnownWell(root: URL, state: string): Promise<boolean> {
  return (await readFile(stampFile(root), 'utf8').catch(() => '')) === state;
}

/** Keeps a state as well. */
export async function keepWell(root: URL, state: string): Promise<void> {
  await mkdir(fileURLToPath(new URL('.', stampFile(root))), { recursive: true });
  await writeFile(stampFile(root), state);
}
