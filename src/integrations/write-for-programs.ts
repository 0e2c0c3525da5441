import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import type { Pages } from './read-pages.ts';
import { sitemaps } from './sitemap.ts';

/** Writes what programs read of the built pages: the sitemap, beside the `index.md` of each. Both come from the pages, so they can't drift. */
export function writeForPrograms(rendered: Pages): AstroIntegration {
  let home = '';
  return {
    name: 'write-for-programs',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site ?? 'http://localhost').href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, markdown } = await rendered.all();
        for (const [name, text] of sitemaps(pages, (file) => home + file)) await writeFile(new URL(name, dir), text);
        logger.info(`${markdown} pages written as Markdown`);
      },
    },
  };
}
