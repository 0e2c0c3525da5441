import { hashOf } from './hash-of.ts';
import { base, version, worker } from './release.ts';
import { hashesOf } from './releases.ts';
import { kept } from './store.ts';
import type { List } from './list.ts';

/** Where an open page came from. */
export interface Origin {
  /** The release whose page it is; null when none that is kept has this page: the host is at another one. */
  readonly version: string | null;
  readonly path: string;
  readonly hash: string;
  /** The version of the worker that wrote it down. */
  readonly by: string;
  /** When, in milliseconds. */
  readonly at: number;
}

/** A page that is still on its way is not yet among the open ones. */
const onItsWay = 60_000;

/** A worker is ended and started as the browser likes, so it writes down what it must know of open pages. */
export const originsName = 'tunnel-down-origins-1';
const keyOf = (client: string) => `${base}~kept/client/${client}`;
const origins = new Map<string, Promise<Origin | undefined>>();

export function originOf(client: string): Promise<Origin | undefined> {
  const known = origins.get(client) ?? readOrigin(client);
  origins.set(client, known);
  return known;
}

async function readOrigin(client: string): Promise<Origin | undefined> {
  try {
    const found = await (await caches.open(originsName)).match(keyOf(client));
    return (await found?.json()) as Origin | undefined; // our own
  } catch {
    return undefined;
  }
}

/** Writes down where a page came from. Where that is refused it is known until this worker ends. */
export async function note(client: string, coming: Promise<Origin | undefined>): Promise<void> {
  if (!client) return;
  origins.set(client, coming);
  try {
    const origin = await coming;
    if (origin) await (await caches.open(originsName)).put(keyOf(client), new Response(JSON.stringify(origin)));
  } catch {
    // The page is answered all the same.
  }
}

/** The origin of a page that came from the network, by its bytes: no page can say of which build it is for as few bytes. */
export async function originOfAnswer(path: string, answer: Response): Promise<Origin> {
  const hash = await hashOf(new Uint8Array(await answer.arrayBuffer()));
  const { lists } = await kept();
  return {
    path,
    hash,
    by: version,
    at: Date.now(),
    version: inOrder(lists).find((list) => hashesOf(list).get(path) === hash)?.version ?? null,
  };
}

/** The kept release that an open page's requests are answered from; null: the network's. `script` is the worker that asks, if one does. */
export async function releaseFor(client: string, script = ''): Promise<List | null> {
  const [{ lists }, origin] = await Promise.all([kept(), originOf(client)]);
  const now = lists.find((list) => list.version === version) ?? null;
  // Not every browser says which page a worker belongs to; then it is of a release that has its script.
  if (!origin) return (script && inOrder(lists).find((list) => hashesOf(list).has(script))) || now;
  if (origin.version === null) return now && hashesOf(now).get(origin.path) === origin.hash ? now : null;
  return lists.find((list) => list.version === origin.version) ?? null;
}

/** The current release, then the others, the latest first. */
export function inOrder(lists: readonly List[]): List[] {
  return [...lists.filter((list) => list.version === version), ...lists.filter((list) => list.version !== version)];
}

/** Whether there is a newer release than the one that a page was built with. */
export async function isOutdated(client: string): Promise<boolean> {
  const origin = await originOf(client);
  if (!origin || origin.version === version) return false;
  // A page that this worker does not know may be newer than it; one that the worker before did not know and this one does is not.
  return origin.version !== null || (origin.by !== version && (await releaseFor(client)) === null);
}

/** Pages that were open before this worker, and that none has written down, are of the release before it, or of the first. */
export async function noteOpenPages(): Promise<void> {
  const { lists } = await kept();
  const before = lists.find((list) => list.version !== version) ?? lists[0];
  for (const { id, url } of await worker.clients.matchAll({ includeUncontrolled: true })) {
    if (!before || (await originOf(id))) continue;
    const path = new URL(url).pathname.slice(base.length - 1);
    await note(id, Promise.resolve({ version: before.version, path, hash: hashesOf(before).get(path) ?? '', by: version, at: Date.now() }));
  }
}

/** The releases that open pages came from; what is known of pages that are gone is forgotten. */
export async function openReleases(): Promise<Set<string>> {
  const open = new Set((await worker.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id));
  const cache = await caches.open(originsName);
  const versions = new Set<string>();
  for (const { url } of await cache.keys()) {
    const client = url.slice(url.lastIndexOf('/') + 1);
    const origin = await originOf(client);
    if (open.has(client) || (origin && Date.now() - origin.at < onItsWay)) versions.add(origin?.version ?? '');
    else {
      origins.delete(client);
      await cache.delete(url);
    }
  }
  return versions;
}
