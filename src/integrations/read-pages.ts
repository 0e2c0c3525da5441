import type { AstroIntegration } from 'astro';
import { Worker } from 'node:worker_threads';
import type { Answer, Read, Told } from './page-thread.ts';

/** The pages of a build, for all integrations that ask something of them. */
export interface Pages {
  readonly integration: AstroIntegration;
  /** What the pages say, in the order of their files. Asked for once the build is done. @throws where one can't be read */
  readonly all: () => Promise<Read>;
}

/** Reads every page of a build once, as it is rendered, in a thread of its own: rendering leaves a processor idle. */
export function readPages(): Pages {
  let base = '/';
  let dir = '';
  let reader: Reader | null = null;
  return {
    integration: {
      name: 'read-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          base = config.base.replace(/\/?$/, '/');
          dir = config.outDir.href;
        },
        'astro:build:start': ({ setPrerenderer }) => {
          const begun = begin(dir);
          reader = begun;
          setPrerenderer((astro) => ({
            ...astro,
            render: async (request, options) => {
              const rendered = await astro.render(request, options);
              const response = rendered instanceof Response ? rendered : rendered.response;
              if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
              const html = new Uint8Array(await response.arrayBuffer());
              await begun.tell({ file: fileOf(new URL(request.url).pathname.slice(base.length)), html });
              return new Response(html, response);
            },
          }));
        },
      },
    },
    all: () => {
      if (!reader) throw new Error('No page is rendered yet: ask once the build is done');
      return reader.end();
    },
  };
}

/** The file of a page, by its address below the base path. */
function fileOf(address: string): string {
  return address === '404/' ? '404.html' : `${address}index.html`;
}

interface Reader {
  /** Waits where the thread is far behind: what it has not read yet is held in memory. */
  readonly tell: (told: NonNullable<Told>) => Promise<void>;
  /** The last page was told. */
  readonly end: () => Promise<Read>;
}

const mostWaiting = 256;

function begin(dir: string): Reader {
  const thread = new Worker(new URL('page-thread.ts', import.meta.url), { workerData: { dir } });
  let [told, done] = [0, 0];
  let goOn: (() => void)[] = [];
  const read = new Promise<Read>((resolve, reject) => {
    thread.once('error', reject).on('message', (said: Answer) => {
      if (typeof said !== 'number') resolve(said);
      else {
        done = said;
        for (const each of goOn) each();
        goOn = [];
      }
    });
  });
  // A build that fails elsewhere ends without it.
  thread.unref();
  read.catch(() => undefined);
  let ended = false;
  return {
    tell: async (page) => {
      thread.postMessage(page);
      told += 1;
      // Whoever waits for it keeps the build from ending.
      thread.ref();
      while (told - done > mostWaiting) await Promise.race([read, new Promise<void>((resolve) => goOn.push(resolve))]);
      if (!goOn.length) thread.unref();
    },
    end: () => {
      if (!ended) thread.postMessage(null);
      ended = true;
      thread.ref();
      return read;
    },
  };
}
