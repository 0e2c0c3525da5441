import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import { markdownOf } from '../markdown/from-html.ts';
import { builtPages } from './built-pages.ts';
import { sitemap } from './sitemap.ts';

/** Writes what programs read of the built pages: an `index.md` beside each, and the sitemap. Both come from the pages, so they can't drift. */
export function writeForPrograms(): AstroIntegration {
  return {
    name: 'write-for-programs',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await builtPages(dir);
        const beside = pages.flatMap(({ file, html, canonical }) => {
          const markdown = file.endsWith('index.html') && canonical ? markdownOf(html, canonical) : null;
          return markdown === null ? [] : [{ file: file.replace(/html$/, 'md'), markdown }];
        });
        await Promise.all(beside.map(({ file, markdown }) => writeFile(new URL(file, dir), markdown)));
        await writeFile(new URL('sitemap.xml', dir), sitemap(pages));
        logger.info(`${beside.length} pages written as Markdown`);
      },
    },
  };
}
