import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { tools } from '../../content/tools.ts';
import { builtPages } from './built-pages.ts';
import { forIndex } from './for-index.ts';

/** What surrounds the text of a page: it stands on every page of its kind, and tells none from another. */
const furniture = ['.crumbs', 'share-page', '.sources', '.ladder', 'sup', 'button', '.button', '.without-script'];

/** What a message's page says of other pages. */
const elsewhere = ['.alike', '[data-kind="message"] .suspects p'];

const toolAddresses = new Set(tools.map(({ address }) => address.replace(/#.*$/, '')));

/** Indexes the built pages for full-text search: what stands in `main`, without what surrounds the text. */
export function indexSearch(): AstroIntegration {
  return {
    name: 'index-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: [...furniture, ...elsewhere] });
        if (!index) throw new Error(`Pagefind could not start: ${errors.join(', ')}`);
        const pages = (await builtPages(dir)).flatMap(({ file, html }) => {
          const content = forIndex(html, toolAddresses.has(`/${file.replace(/index\.html$/, '')}`) ? 'tool' : null);
          return content === null ? [] : [{ sourcePath: file, content }];
        });
        const added = await Promise.all(pages.map((page) => index.addHTMLFile(page)));
        // Its own writeFiles may leave the last file empty when close() follows: we write what it hands over.
        const written = await index.getFiles();
        await close();
        const failed = [...added, written].flatMap((answer) => answer.errors);
        if (failed.length) throw new Error(`Pagefind could not index the site: ${failed.join(', ')}`);
        for (const { path, content } of written.files) await writeWhole(join(fileURLToPath(dir), 'pagefind', path), content);
        logger.info(`${added.length} pages indexed`);
      },
    },
  };
}

async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
