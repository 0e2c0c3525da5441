import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import type { Pages } from './read-pages.ts';

/** Writes the index for full-text search beside the pages: one file for them, and some for their words. */
export function indexSearch(rendered: Pages): AstroIntegration {
  return {
    name: 'index-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, searched } = await rendered.all();
        for (const [path, content] of index) await writeFile(new URL(`.${path}`, dir), content);
        logger.info(`${searched} pages indexed`);
      },
    },
  };
}
