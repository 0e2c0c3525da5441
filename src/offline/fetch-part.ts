import { fetchFresh, OtherRelease, verified } from './fetch-fresh.ts';
import { hashOf } from './hash-of.ts';
import type { List, ListedFile, Part } from './list.ts';
import { filesOf, largeBytes } from './list.ts';
import { addressOf } from './release.ts';
import { rename, renamesBetween } from './renames.ts';
import { keep, keepBundle, kept, readKept } from './store.ts';
import { rests } from './rests.ts';
import { unsqueeze } from './squeeze.ts';
import { unzip, zip } from './unzip.ts';
import { whatToFetch } from './what-to-fetch.ts';

/** How much of a part has come. */
export type Progress = (done: number, all: number) => void;

/** Holds a part of a release from now on, and fetches for it only what is not kept already. */
export async function fetchPart(list: List, part: Part, progress: Progress): Promise<void> {
  await makeOfKept(list, part);
  const { places } = await kept();
  const fetching = whatToFetch(part, new Set(places.keys()));
  if (fetching.as === 'nothing') return;
  if (fetching.as === 'files')
    try {
      await fetchFiles(fetching.files, progress);
      return;
    } catch (error) {
      // A host that changes pages on their way does not change a bundle.
      if (!(error instanceof OtherRelease)) throw error;
    }
  const address = addressOf(`/kept/${part.name}.${part.hash}.bundle`);
  const came = await fetchFresh(address, (done) => progress(done, part.bytes));
  const bytes = await verified(new Uint8Array(await came.arrayBuffer()), part.hash, address);
  await keepBundle(
    part.hash,
    part.files.map(({ hash }) => hash),
    await zip(await unsqueeze(bytes, rests())),
  );
}

async function fetchFiles(files: readonly ListedFile[], progress: Progress): Promise<void> {
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  await Promise.all(
    files.map(async (file) => {
      await keep('file', file.hash, await fetchFile(file));
      progress((done += file.bytes), all);
    }),
  );
}

async function fetchFile({ path, hash, bytes }: ListedFile): Promise<Uint8Array<ArrayBuffer>> {
  const zipped = bytes >= largeBytes;
  const address = addressOf(zipped ? `/kept/${hash}.file` : path);
  const came = await fetchFresh(address);
  return verified(zipped ? await unzip(came) : new Uint8Array(await came.arrayBuffer()), hash, address);
}

/** Pages in which a release changed only the names of scripts are made of the kept ones; their hash says that nothing else did. */
async function makeOfKept(list: List, part: Part): Promise<void> {
  const { lists, places } = await kept();
  const before = lists.find(({ version }) => version !== list.version);
  if (!before) return;
  const old = new Map(filesOf(before).map(({ path, hash }) => [path, hash]));
  const renames = renamesBetween(
    [...old.keys()],
    filesOf(list).map(({ path }) => path),
  );
  if (!renames.size) return;
  const of: Record<string, string> = {};
  for (const { path, hash } of part.files) {
    const from = old.get(path);
    if (!from || places.has(hash) || !places.has(from)) continue;
    const text = await readKept(from);
    if (text !== undefined && (await hashOf(rename(text, renames))) === hash) of[hash] = from;
  }
  if (Object.keys(of).length) await keep('made', `${list.version}-${part.name}`, JSON.stringify({ renames: [...renames], of }));
}
