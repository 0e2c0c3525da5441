import { hashOf } from '../offline/hash-of.ts';
import type { IndexedPage, Words } from '../search/write-index.ts';
import { writeIndex } from '../search/write-index.ts';

/** The files of the search index by their paths: one for the pages, some for their words. Those are named by what they hold, so that a browser never asks for one again. */
export async function indexFiles(pages: readonly IndexedPage[], words: Words): Promise<ReadonlyMap<string, string>> {
  const { index, parts } = writeIndex(pages, words);
  const files = new Map<string, string>();
  const named = index.parts.map(async ([first]): Promise<readonly [string, string]> => {
    const content = JSON.stringify(parts.get(first));
    const path = `/_astro/words.${await hashOf(content)}.json`;
    files.set(path, content);
    return [first, path];
  });
  return files.set('/search.json', JSON.stringify({ ...index, parts: await Promise.all(named) }));
}
