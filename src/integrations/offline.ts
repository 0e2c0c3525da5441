import type { AstroIntegration } from 'astro';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isKept, offlineFiles } from './offline-files.ts';

/** Writes the service worker and what it fetches, once every page is written. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const texts = await readKept(dir);
        await mkdir(new URL('kept/', dir), { recursive: true });
        const written = await offlineFiles(texts, base);
        for (const [path, content] of written) await writeFile(new URL(`.${path}`, dir), content);
        // What a first visit fetches; a large file by itself is for those who have the release before.
        const first = [...written].filter(([path]) => !path.endsWith('.file'));
        const bytes = first.reduce((sum, [, { length }]) => sum + length, 0);
        logger.info(`${texts.size} files are kept for when there is no network, fetched as ${first.length} files, ${bytes} B`);
      },
    },
  };
}

/** What is kept, in the order of its paths. All of it is text. */
export async function readKept(dir: URL): Promise<Map<string, string>> {
  const paths = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fileURLToPath(dir).length).replace(/^\/*/, '/'))
    .filter(isKept)
    .sort();
  return new Map(
    await Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await readFile(new URL(`.${path}`, dir), 'utf8')])),
  );
}
