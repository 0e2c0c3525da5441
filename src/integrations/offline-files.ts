import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { hashOf } from '../offline/hash-of.ts';
import type { ListedFile, Part } from '../offline/list.ts';
import { largeBytes, writeList, writeParts } from '../offline/list.ts';
import { squeeze } from '../offline/squeeze.ts';
import { BundleWriter, writeBundle } from '../offline/write-bundle.ts';

const worker = fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url));

/** All pages and what they load; not what only programs and printers read, nor the search index and the comparison, whose readers are a fifth of them. */
export function isKept(path: string): boolean {
  if (/^\/(og|kept|_astro\/compare)\/|\/qr\.svg$/.test(path) || path === '/404.html') return false;
  return /\.(html|css|svg)$|^\/_astro\/.*\.js$|^\/(observations|diagnosis(-[a-z]+)?|names|wire(\/[^/]+)?|ticket|way|devices\/[^/]+|problems\/[^/]+\/ask)\.json$/.test(
    path,
  );
}

/** What works from the first visit on: the scripts of every page, and where a reader begins. */
function isCore(address: string): boolean {
  return /^\/(_astro\/.*|icon\.svg|observations\.json|((status|problems|diagnose|search|bgp|offline)\/)?)$/.test(address);
}

/** Takes a file as it is published, by its path. */
type Write = (path: string, content: Uint8Array) => Promise<void>;

/** A bundle of more letters than these takes a phone too much memory to open, and the build to write: what comes after goes into another. */
const mostLetters = 32_000_000;

/** How many files are kept, and what a first visit fetches. */
export interface Packed {
  readonly kept: number;
  readonly fetched: number;
  readonly bytes: number;
}

/**
 * Writes what is published for when there is no network: the worker, bundles of what it keeps, and lists of that with each file's hash. One text
 * after the other is read, and none is held longer than its bundle is made.
 */
export async function writeOffline(
  paths: readonly string[],
  read: (path: string) => Promise<string>,
  write: Write,
  base: string,
  most = mostLetters,
): Promise<Packed> {
  let [fetched, bytes] = [0, 0];
  const publish: Write = async (path, content) => {
    fetched += 1;
    bytes += content.length;
    await write(path, content);
  };
  const [core = [], rest = []] = [true, false].map((wanted) => paths.filter((path) => isCore(addressOf(path)) === wanted));
  const parts = [await writePart('core', core, read, write, publish, Infinity)];
  for (let at = 0; at < rest.length || parts.length < 2; at += parts.at(-1)?.files.length ?? 0)
    parts.push(await writePart(parts.length > 1 ? `rest-${parts.length}` : 'rest', rest.slice(at), read, write, publish, most));
  const publishList = async (text: string): Promise<string> => {
    const hash = await hashOf(text);
    await publish(`/kept/${hash}.list`, squeeze(writeBundle([text])));
    return hash;
  };
  const later: string[] = [];
  for (const part of parts.slice(2)) later.push(await publishList(writeParts([part])));
  const version = await publishList(writeList(parts.slice(0, 2), later));
  await publish('/sw.js', await bundleWorker({ base, version }));
  return { kept: paths.length, fetched, bytes };
}

/** To weigh requests against a bundle this is exact enough, and a third of the list's letters. */
const grain = 250;
const nearly = (bytes: number): number => Math.round(bytes / grain) * grain;

const addressOf = (path: string): string => path.replace(/\/index\.html$/, '/');

/** Writes the bundle of so many of these files as there is room for. A large one is written by itself as well, for those who have the release before. */
async function writePart(
  name: string,
  paths: readonly string[],
  read: (path: string) => Promise<string>,
  write: Write,
  publish: Write,
  most: number,
): Promise<Part> {
  const writer = new BundleWriter();
  const files: ListedFile[] = [];
  let letters = 0;
  for (const path of paths) {
    const text = await read(path);
    letters += text.length;
    if (letters > most && files.length) break;
    writer.add(text);
    const file = { path: addressOf(path), hash: await hashOf(text), bytes: nearly(gzipSync(text).length) };
    files.push(file);
    if (file.bytes >= largeBytes) await write(`/kept/${file.hash}.file`, gzipSync(text, { level: 9 }));
  }
  const bundle = squeeze(writer.end());
  const hash = await hashOf(bundle);
  await publish(`/kept/${name}.${hash}.bundle`, bundle);
  return { name, hash, bytes: bundle.length, files };
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
