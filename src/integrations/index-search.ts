import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { hashOf } from '../offline/hash-of.ts';
import type { SearchedPage } from '../search/search-index.ts';
import { writeIndex } from '../search/write-index.ts';
import type { Pages } from './read-pages.ts';

/** Indexes the built pages for full-text search, and writes the index beside them: one file for the pages, and some for their words. */
export function indexSearch(rendered: Pages): AstroIntegration {
  return {
    name: 'index-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages: all } = await rendered.all();
        const pages = all.flatMap(({ searched }) => searched ?? []);
        for (const [path, content] of await indexFiles(pages)) await writeFile(new URL(`.${path}`, dir), content);
        logger.info(`${pages.length} pages indexed`);
      },
    },
  };
}

/** The files of the index by their paths. Those of words are named by what they hold, so that a browser never asks for one again. */
async function indexFiles(pages: readonly SearchedPage[]): Promise<ReadonlyMap<string, string>> {
  const { index, parts } = writeIndex(pages);
  const files = new Map<string, string>();
  const named = index.parts.map(async ([first]): Promise<readonly [string, string]> => {
    const content = JSON.stringify(parts.get(first));
    const path = `/_astro/words.${await hashOf(content)}.json`;
    files.set(path, content);
    return [first, path];
  });
  return files.set('/search.json', JSON.stringify({ ...index, parts: await Promise.all(named) }));
}
