import { Bundle } from './bundle.ts';
import type { Holdings, Made } from './holdings.ts';
import { placesOf } from './holdings.ts';
import type { List } from './list.ts';
import { readList } from './list.ts';
import { rename } from './renames.ts';
import { base } from './release.ts';
import { unzip } from './unzip.ts';

/** What is kept: by its hash, so that two releases share what is the same in both. Another form of it gets another number. */
export const cacheName = 'tunnel-down-kept-2';

/** `full`: what remains of a release was refused for want of storage, and is not fetched again unasked. */
type Kind = 'list' | 'file' | 'bundle' | 'order' | 'made' | 'full';

// No page has such an address: these are names in a cache, and are never asked of the host.
const keyOf = (kind: Kind, name: string) => `${base}~kept/${kind}/${name}`;

interface Kept {
  /** The latest first. */
  readonly lists: readonly List[];
  readonly holdings: Holdings;
  readonly places: ReturnType<typeof placesOf>;
  readonly full: readonly string[];
}

let known: Promise<Kept> | null = null;
/** Each takes tens of megabytes; the one that was asked last stands last. */
const mostOpen = 3;
const open = new Map<string, Promise<Bundle>>();

/** What is kept now: the lists of releases, the latest first, and where each file is. Read once for as long as this worker lives. */
export function kept(): Promise<Kept> {
  known ??= look().catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
}

async function look(): Promise<Kept> {
  const cache = await caches.open(cacheName);
  const names = (await cache.keys()).map(({ url }) => /\/~kept\/(\w+)\/(.+)$/.exec(url));
  const of = (kind: Kind) => names.flatMap((match) => (match?.[1] === kind && match[2] ? [match[2]] : []));
  const text = async (kind: Kind, name: string) => (await cache.match(keyOf(kind, name)))?.text() ?? '';
  // Keys come in the order in which they were put.
  const lists = (await Promise.all(of('list').map(async (name) => readList(name, await text('list', name))))).reverse();
  const bundles = new Map<string, readonly string[]>();
  for (const name of of('bundle')) bundles.set(name, (await text('order', name)).split(' ').slice(1));
  const made = new Map<string, Made>();
  for (const name of of('made')) made.set(name, JSON.parse(await text('made', name)) as Made); // our own
  const holdings = { files: new Set(of('file')), bundles, made };
  return { lists, holdings, places: placesOf(holdings), full: of('full') };
}

/** A kept file; undefined when it is not there, be it that only half was written. */
export async function readKept(hash: string): Promise<string | undefined> {
  const { places, holdings } = await kept();
  const place = places.get(hash);
  if (!place) return undefined;
  if (place.in === 'file') return (await (await caches.open(cacheName)).match(keyOf('file', hash)))?.text();
  if (place.in === 'made') {
    const from = await readKept(place.of);
    return from === undefined ? undefined : rename(from, new Map(holdings.made.get(place.version)?.renames));
  }
  try {
    return (await openBundle(place.bundle)).text(place.at);
  } catch {
    // Not whole, or taken from us: what can't be read is fetched again.
    await forget('bundle', place.bundle);
    return undefined;
  }
}

function openBundle(hash: string): Promise<Bundle> {
  const opening =
    open.get(hash) ??
    caches
      .open(cacheName)
      .then((cache) => cache.match(keyOf('bundle', hash)))
      .then(async (found) => {
        if (!found) throw new RangeError(`Bundle ${hash} is not kept`);
        return new Bundle(await unzip(await found.blob()));
      });
  open.delete(hash);
  open.set(hash, opening);
  const [oldest] = open.keys();
  if (open.size > mostOpen && oldest) open.delete(oldest);
  return opening;
}

/** Keeps a bundle, and before it what it holds, so that none is there of which that is not known. */
export async function keepBundle(hash: string, hashes: readonly string[], bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await keep('order', hash, [bytes.length, ...hashes].join(' '));
  await keep('bundle', hash, bytes);
}

/** Lets go of bundles of which only a part is there: nothing of such a one can be read. */
export async function forgetHalves(): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const hash of (await kept()).holdings.bundles.keys()) {
    const [order, bundle] = await Promise.all([cache.match(keyOf('order', hash)), cache.match(keyOf('bundle', hash))]);
    const bytes = Number((await order?.text())?.split(' ')[0]);
    if ((await bundle?.blob())?.size !== bytes) await forget('bundle', hash);
  }
}

/** Puts something by its name; what was known is looked up again. Throws where storage is full. */
export async function keep(kind: Kind, name: string, content: BodyInit): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.put(keyOf(kind, name), new Response(content));
  known = null;
}

export async function forget(kind: Kind, name: string): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.delete(keyOf(kind, name));
  if (kind === 'bundle') open.delete(name);
  known = null;
}
