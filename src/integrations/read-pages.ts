import type { AstroIntegration } from 'astro';
import { Worker } from 'node:worker_threads';
import type { Read, Told } from './page-thread.ts';

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
              begun.tell({ file: fileOf(new URL(request.url).pathname.slice(base.length)), html });
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
  readonly tell: (told: Told) => void;
  /** The last page was told. */
  readonly end: () => Promise<Read>;
}

function begin(dir: string): Reader {
  const thread = new Worker(new URL('page-thread.ts', import.meta.url), { workerData: { dir } });
  const read = new Promise<Read>((resolve, reject) => thread.once('message', resolve).once('error', reject));
  // A build that fails elsewhere ends without it.
  thread.unref();
  read.catch(() => undefined);
  let ended = false;
  const tell = (told: Told) => thread.postMessage(told);
  const end = () => {
    if (!ended) tell(null);
    ended = true;
    thread.ref();
    return read;
  };
  return { tell, end };
}
