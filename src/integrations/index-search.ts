import type { AstroIntegration } from 'astro';
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
        const written = await index.writeFiles({ outputPath: `${site}pagefind` });
        await close();
        const failed = [...added.errors, ...written.errors];
        if (failed.length) throw new Error(`Pagefind could not index the site: ${failed.join(', ')}`);
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
