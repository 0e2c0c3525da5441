import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages for full-text search. Only what stands in `data-pagefind-body` is found. */
export function indexSearch(): AstroIntegration {
  return {
    name: 'index-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join(', ')}`);
        const added = await index.addDirectory({ path: site, glob: '**/*.html' });
        // Its own writeFiles may leave the last file empty when close() follows: we write what it hands over.
        const written = await index.getFiles();
        await close();
        const failed = [...added.errors, ...written.errors];
        if (failed.length) throw new Error(`Pagefind could not index the site: ${failed.join(', ')}`);
        for (const { path, content } of written.files) await writeWhole(join(site, 'pagefind', path), content);
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}

async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
