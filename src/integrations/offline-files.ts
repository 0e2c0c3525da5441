import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { hashOf } from '../offline/hash-of.ts';
import type { ListedFile, Part } from '../offline/list.ts';
import { largeBytes, writeList } from '../offline/list.ts';
import { squeeze } from '../offline/squeeze.ts';
import { writeBundle } from '../offline/write-bundle.ts';

const worker = fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url));

/** Published text files by their path from the root of the site: `/status/index.html`. */
type Texts = ReadonlyMap<string, string>;

/** All pages and what they load; not what only programs and printers read, nor the search index and the comparison, whose readers are a fifth of them. */
export function isKept(path: string): boolean {
  if (/^\/(og|kept|_astro\/compare)\//.test(path) || path === '/404.html') return false;
  return /\.(html|css|svg)$|^\/_astro\/.*\.js$|^\/(observations|diagnosis|names|wire(\/[^/]+)?|ticket|way|devices\/[^/]+|problems\/[^/]+\/ask)\.json$/.test(
    path,
  );
}

/** What works from the first visit on: the scripts of every page, and where a reader begins. */
function isCore(address: string): boolean {
  return /^\/(_astro\/.*|icon\.svg|observations\.json|((status|problems|diagnose|search|bgp|offline)\/)?)$/.test(address);
}

/** What is published for when there is no network: the worker, the list of what it keeps with each file's hash, and two bundles of it. */
export async function offlineFiles(kept: Texts, base: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = [...kept].map(([path, text]) => ({ address: path.replace(/\/index\.html$/, '/'), text }));
  const core = await makePart(
    'core',
    files.filter(({ address }) => isCore(address)),
  );
  const rest = await makePart(
    'rest',
    files.filter(({ address }) => !isCore(address)),
  );
  const list = writeList({ core: core.part, rest: rest.part });
  const version = await hashOf(list);
  return new Map([
    ['/sw.js', await bundleWorker({ base, version })],
    [`/kept/${version}.list`, squeeze(writeBundle([list]))],
    ...[core, rest].map(({ part, bundle }): [string, Uint8Array] => [`/kept/${part.name}.${part.hash}.bundle`, bundle]),
    ...[core, rest].flatMap(({ part }) => part.files.flatMap((file) => large(file, kept))),
  ]);
}

async function makePart(
  name: Part['name'],
  files: readonly { address: string; text: string }[],
): Promise<{ part: Part; bundle: Uint8Array }> {
  const bundle = squeeze(writeBundle(files.map(({ text }) => text)));
  const listed = files.map(async ({ address, text }): Promise<ListedFile> => ({
    path: address,
    hash: await hashOf(text),
    bytes: gzipSync(text).length,
  }));
  const hash = await hashOf(bundle);
  return { part: { name, hash, bytes: bundle.length, files: await Promise.all(listed) }, bundle };
}

function large({ path, hash, bytes }: ListedFile, kept: Texts): [string, Uint8Array][] {
  const text = kept.get(path.replace(/\/$/, '/index.html'));
  return bytes < largeBytes || text === undefined ? [] : [[`/kept/${hash}.file`, gzipSync(text, { level: 9 })]];
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
