import { seenName } from './answer-file.ts';
import { Bundle } from './bundle.ts';
import type { Progress } from './fetch-part.ts';
import { fetchPart } from './fetch-part.ts';
import type { List } from './list.ts';
import { readList, writeParts } from './list.ts';
import { fetchFresh, verified } from './fetch-fresh.ts';
import { spareOf } from './holdings.ts';
import type { Kept, News } from './news.ts';
import { openReleases, originsName } from './origins.ts';
import { addressOf, version, worker } from './release.ts';
import { hashesOf, isWhole, releasesToKeep } from './releases.ts';
import { rests } from './rests.ts';
import { unsqueeze } from './squeeze.ts';
import { cacheName, forget, forgetHalves, keep, kept } from './store.ts';

/** Holds the list and the core of this release. Throws where the host is at another one: then it is tried again. */
export async function keepCore(): Promise<void> {
  const { lists } = await kept();
  if (lists.some((list) => list.version === version)) return;
  const text = await fetchList(version);
  const list = readList(version, text);
  await fetchPart(list, list.parts[0], () => undefined);
  // Last: what is listed as kept is there.
  await keep('list', version, text);
}

async function fetchList(hash: string): Promise<string> {
  const address = addressOf(`/kept/${hash}.list`);
  const came = new Uint8Array(await (await fetchFresh(address)).arrayBuffer());
  const text = new Bundle(await unsqueeze(came, rests())).text(0);
  await verified(new TextEncoder().encode(text), hash, address);
  return text;
}

/** The list of this release with those of its further parts, which whoever keeps no more than the core need not know. */
async function wholeList(): Promise<List | undefined> {
  const list = (await kept()).lists.find((each) => each.version === version);
  if (!list?.later.length) return list;
  const texts = [writeParts(list.parts)];
  for (const hash of list.later) texts.push(await fetchList(hash));
  const text = texts.join('\n');
  await keep('list', version, text);
  return readList(version, text);
}

export async function howMuchIsKept(): Promise<Kept> {
  try {
    const { lists, places, full } = await kept();
    const now = lists.find((list) => list.version === version);
    if (now && isWhole(now, places)) return 'all';
    return full.includes(version) ? 'full' : now ? 'core' : 'nothing';
  } catch {
    return 'nothing';
  }
}

let keeping: Promise<Kept> | null = null;

/** Keeps every page, once at a time. Unasked it is not tried again where storage was too small. */
export function keepAll(asked: boolean, progress: Progress): Promise<Kept> {
  keeping ??= keepRest(asked, progress).finally(() => {
    keeping = null;
  });
  return keeping;
}

async function keepRest(asked: boolean, progress: Progress): Promise<Kept> {
  try {
    await forgetHalves();
    const already = await howMuchIsKept();
    if (already === 'all' || (already === 'full' && !asked)) return already;
    await keepCore();
    const list = await wholeList();
    if (!list) return 'failed';
    for (const part of list.parts) await fetchPart(list, part, progress);
    await forget('full', version);
    await tidy();
    return 'all';
  } catch (error) {
    if (!isAboutStorage(error)) return 'failed';
    await keep('full', version, '').catch(() => undefined);
    return 'full';
  }
}

/** A browser says so by a DOMException of one name or another; a network that fails is a TypeError. */
export function isAboutStorage(error: unknown): boolean {
  return error instanceof DOMException;
}

/** Lets go of releases that no open page came from, and of every file that none of the others has. */
export async function tidy(): Promise<void> {
  const { lists, places } = await kept();
  const staying = releasesToKeep(lists, version, await openReleases(), places);
  const gone = lists.filter((list) => !staying.includes(list));
  for (const list of gone) await forget('list', list.version);
  const { holdings, full } = await kept();
  const spare = spareOf(holdings, needed(staying));
  for (const hash of spare.files) await forget('file', hash);
  for (const hash of spare.bundles) for (const kind of ['bundle', 'order'] as const) await forget(kind, hash);
  for (const name of spare.made) await forget('made', name);
  for (const other of full) if (other !== version) await forget('full', other);
}

function* needed(lists: readonly List[]): Iterable<string> {
  for (const list of lists) yield* hashesOf(list).values();
}

/** The caches of this site that this form of the worker does not know. */
export async function olderCaches(): Promise<string[]> {
  const ours = /^tunnel-down-/;
  const known = new Set([cacheName, originsName, seenName]);
  return (await caches.keys()).filter((name) => ours.test(name) && !known.has(name));
}

/** Tells every open page. */
export async function tell(news: News): Promise<void> {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(news);
}
