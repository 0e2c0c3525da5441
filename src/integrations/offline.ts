import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { hashOf } from '../offline/hash-of.ts';
import type { ListedFile, Part } from '../offline/list.ts';
import { writeList } from '../offline/list.ts';
import { writeBundle } from '../offline/write-bundle.ts';

const worker = fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url));

/** Writes the service worker, the list of what it keeps with each file's hash, and the two bundles that it fetches it in. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await readKept(dir);
        const kept = new URL('kept/', dir);
        await mkdir(kept, { recursive: true });
        const core = await writePart('core', files.filter(({ path }) => isCore(path)), kept);
        const rest = await writePart('rest', files.filter(({ path }) => !isCore(path)), kept);
        const list = writeList({ core, rest });
        const version = await hashOf(list);
        await writeFile(new URL(`${version}.list`, kept), gzipSync(list, { level: 9 }));
        await writeFile(new URL('sw.js', dir), await bundleWorker({ base, version }));
        logger.info(`${files.length} files are kept for when there is no network: core ${core.bytes} B, rest ${rest.bytes} B`);
      },
    },
  };
}

interface KeptFile {
  readonly path: string;
  readonly text: string;
}

/** What is kept, by its address below the base path. All of it is text. */
async function readKept(dir: URL): Promise<KeptFile[]> {
  const paths = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fileURLToPath(dir).length).replace(/^\/*/, '/'))
    .filter(isKept)
    .sort();
  return Promise.all(
    paths.map(async (path) => ({ path: path.replace(/\/index\.html$/, '/'), text: await readFile(new URL(`.${path}`, dir), 'utf8') })),
  );
}

async function writePart(name: Part['name'], files: readonly KeptFile[], folder: URL): Promise<Part> {
  const bundle = gzipSync(writeBundle(files.map(({ text }) => text)), { level: 9 });
  const hash = await hashOf(new Uint8Array(bundle));
  // No `.gz`: hosts would say that it is encoded, and browsers decode it before its hash is taken.
  await writeFile(new URL(`${name}.${hash}.bundle`, folder), bundle);
  const listed = files.map(async ({ path, text }): Promise<ListedFile> => ({ path, hash: await hashOf(text), bytes: gzipSync(text).length }));
  return { name, hash, bytes: bundle.length, files: await Promise.all(listed) };
}

/** A service worker that is a module is not understood everywhere, so it comes as one script. */
async function bundleWorker(release: { base: string; version: string }): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [worker],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { RELEASE: JSON.stringify(release) },
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild wrote no service worker');
  return script.contents;
}

/** All pages and what they load; not what only programs and printers read, nor the search index, which is larger than all pages. */
function isKept(path: string): boolean {
  if (/^\/(pagefind|og)\//.test(path) || path === '/404.html') return false;
  return /\.(html|css|svg)$|^\/_astro\/.*\.js$|^\/(observations|diagnosis|ticket|devices\/[^/]+|problems\/[^/]+\/ask)\.json$/.test(path);
}

/** What works from the first visit on: the scripts of every page, and where a reader begins. */
function isCore(path: string): boolean {
  return /^\/(_astro\/.*|icon\.svg|observations\.json|((status|problems|diagnose|search|bgp|offline)\/)?)$/.test(path);
}
