import type { AstroIntegration } from 'astro';
import { Worker } from 'node:worker_threads';
import type { Packed } from './offline-files.ts';

/** Writes the service worker and what it fetches. It takes as long as all that is done once the pages are rendered, so it is begun first. */
export function offline(): AstroIntegration {
  let base = '/';
  let packed: Promise<Packed> | null = null;
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:generated': ({ dir }) => {
        const thread = new Worker(new URL('offline-thread.ts', import.meta.url), { workerData: { dir: dir.href, base } });
        packed = new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject));
        packed.catch(() => undefined);
      },
      'astro:build:done': async ({ logger }) => {
        if (!packed) return;
        const { kept, fetched, bytes } = await packed;
        logger.info(`${kept} files are kept for when there is no network, fetched as ${fetched} files, ${bytes} B`);
      },
    },
  };
}
