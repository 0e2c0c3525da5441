import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const source = new URL('../offline/service-worker.ts', import.meta.url);

/**
 * Writes the service worker with the list of what it keeps: all but the pages of single messages, the search index and
 * what only programs and printers read, which it keeps once they were visited.
 */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const paths = (await readdir(dir, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fileURLToPath(dir).length).replace(/^\/+/, ''))
          .filter(isKept)
          .sort();
        const digest = createHash('sha256');
        for (const path of paths) digest.update(path).update(await readFile(new URL(path, dir)));
        const files = paths.map((path) => base + path.replace(/(^|\/)index\.html$/, '$1'));
        const head = `const version = ${JSON.stringify(digest.digest('hex').slice(0, 12))};\nconst base = ${JSON.stringify(base)};\nconst files = ${JSON.stringify(files)};\n`;
        await writeFile(new URL('sw.js', dir), head + stripTypeScriptTypes(await readFile(source, 'utf8')));
        logger.info(`${files.length} files are kept for when there is no network`);
      },
    },
  };
}

function isKept(path: string): boolean {
  if (path === 'messages/index.html') return true;
  if (/^(messages|pagefind|og)\//.test(path) || path === 'sw.js' || path === '404.html') return false;
  return (
    /\.(html|css|js|wasm|svg)$/.test(path) || /^(observations|diagnosis|links|ticket|devices\/[^/]+|problems\/[^/]+\/ask)\.json$/.test(path)
  );
}
