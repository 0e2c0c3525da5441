import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import type { Pages } from './read-pages.ts';
import { sitemap } from './sitemap.ts';

/** Writes what programs read of the built pages: the sitemap, beside the `index.md` of each. Both come from the pages, so they can't drift. */
export function writeForPrograms(rendered: Pages): AstroIntegration {
  return {
    name: 'write-for-programs',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, markdown } = await rendered.all();
        await writeFile(new URL('sitemap.xml', dir), sitemap(pages));
        logger.info(`${markdown} pages written as Markdown`);
      },
    },
  };
}
