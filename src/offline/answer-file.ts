import { hashOf } from './hash-of.ts';
import { inOrder, note, originOf, releaseFor } from './origins.ts';
import { pathOf } from './release.ts';
import { hashesOf } from './releases.ts';
import { respond } from './respond.ts';
import { soon } from './short-wait.ts';
import { keep, kept, readKept } from './store.ts';

/** What was loaded once and is in no list: the search index, what programs read. */
export const seenName = 'tunnel-down-seen-1';
/** The parts of the search index are named by what they hold: those of releases before go first. */
const mostSeen = 400;

/** Names that hold their content's hash: such a file is the same in every release that has it. */
const namedByHash = /^\/_astro\//;

/** A file that a page asks for: of the release that the page came from, so that all of it is of one build. */
export async function answerFile(event: FetchEvent, path: string): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  // A page's worker asks for what belongs to the page.
  if (request.destination === 'worker') event.waitUntil(note(resultingClientId, originOf(clientId)));
  const hash = await listedHash(path, clientId, scriptOf(request)).catch(() => undefined);
  if (hash === undefined) return fetchSeen(event, path);
  const text = await readKept(hash).catch(() => undefined);
  return text === undefined ? fetchListed(event, hash) : respond(path, text);
}

/** A worker's requests name its script as where they come from; a page's name the page. */
function scriptOf({ referrer }: Request): string {
  const path = URL.canParse(referrer) ? pathOf(new URL(referrer)) : null;
  return path && namedByHash.test(path) ? path : '';
}

async function listedHash(path: string, client: string, script: string): Promise<string | undefined> {
  if (namedByHash.test(path)) {
    for (const list of inOrder((await kept()).lists)) if (hashesOf(list).has(path)) return hashesOf(list).get(path);
    return undefined;
  }
  const release = await releaseFor(client, script);
  return release ? hashesOf(release).get(path) : undefined;
}

/** A file of a kept release that did not come yet: kept from now on, if the host still has this one. */
async function fetchListed(event: FetchEvent, hash: string): Promise<Response> {
  const answer = await fetch(event.request, { cache: 'no-cache' });
  if (answer.status !== 200) return answer;
  const copy = answer.clone();
  event.waitUntil(
    copy
      .arrayBuffer()
      .then(async (bytes) => ((await hashOf(new Uint8Array(bytes))) === hash ? keep('file', hash, bytes) : undefined))
      .catch(() => undefined),
  );
  return answer;
}

/** A file of no list: the network's, and what was seen last where there is none. Named by its hash it is never asked for twice. */
async function fetchSeen(event: FetchEvent, path: string): Promise<Response> {
  const seen = await caches.open(seenName).catch(() => null);
  const address = new URL(event.request.url);
  address.search = '';
  const last = await seen?.match(address, { ignoreVary: true }).catch(() => undefined);
  if (last && namedByHash.test(path)) return last;
  const asked = fetch(event.request, { cache: 'no-cache' });
  const answer = last ? ((await soon(asked)) ?? last) : await asked;
  if (seen && answer !== last && answer.status === 200) event.waitUntil(see(seen, address, answer.clone()));
  return answer;
}

async function see(seen: Cache, address: URL, answer: Response): Promise<void> {
  try {
    await seen.put(address, answer);
    const keys = await seen.keys();
    // The oldest go first.
    if (keys.length > mostSeen) await Promise.all(keys.slice(0, keys.length - mostSeen / 2).map((key) => seen.delete(key)));
  } catch {
    // No storage: it is fetched again.
  }
}
