import type { Origin } from './origins.ts';
import { inOrder, note, originOfAnswer } from './origins.ts';
import { addressOf, version } from './release.ts';
import { hashesOf } from './releases.ts';
import { respond } from './respond.ts';
import { soon } from './short-wait.ts';
import { keep, kept, readKept } from './store.ts';

/** A page that is opened: the network's, since it may be newer; after a short wait, or without network, the kept one. */
export async function answerPage(event: FetchEvent, path: string): Promise<Response> {
  // Asked of the host again: the HTTP cache may hold the last release's page. An unchanged one costs an empty answer.
  const asked = fetch(event.request, { cache: 'no-cache' });
  const fresh = await soon(asked);
  if (fresh) return fromNetwork(event, path, fresh);
  const own = await keptPage(path);
  if (own) {
    event.waitUntil(note(event.resultingClientId, Promise.resolve(own.origin)));
    asked.catch(() => undefined);
    return respond(path, own.text);
  }
  // As a host does that knows the page by its address with a last slash.
  if (!path.endsWith('/') && (await keptPage(`${path}/`))) {
    asked.catch(() => undefined);
    return Response.redirect(addressOf(`${path}/`) + new URL(event.request.url).search);
  }
  try {
    return fromNetwork(event, path, await asked);
  } catch (error) {
    const instead = await keptPage('/offline/');
    if (instead) return respond('/offline/', instead.text);
    throw error;
  }
}

function fromNetwork(event: FetchEvent, path: string, answer: Response): Response {
  if (!answer.ok || answer.redirected) return answer;
  const [copy, text] = [answer.clone(), answer.clone()];
  const origin = originOfAnswer(path, copy).catch(() => undefined);
  event.waitUntil(note(event.resultingClientId, origin));
  event.waitUntil(origin.then((known) => keepRead(known, text)).catch(() => undefined));
  return answer;
}

/** What was read is kept, though the rest may not be: a page of a kept release only. */
async function keepRead(origin: Origin | undefined, page: Response): Promise<void> {
  if (!origin?.version || (await kept()).places.has(origin.hash)) await page.body?.cancel();
  else await keep('file', origin.hash, await page.arrayBuffer());
}

/** The kept page of the current release; if it did not come yet, of the one before. */
async function keptPage(path: string): Promise<{ text: string; origin: Origin } | null> {
  const { lists } = await kept().catch(() => ({ lists: [] }));
  for (const list of inOrder(lists)) {
    const hash = hashesOf(list).get(path);
    if (hash === undefined) continue;
    const text = await readKept(hash).catch(() => undefined);
    if (text !== undefined) return { text, origin: { version: list.version, path, hash, by: version, at: Date.now() } };
  }
  return null;
}
