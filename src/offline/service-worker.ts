import { answerFile } from './answer-file.ts';
import { answerPage } from './answer-page.ts';
import { howMuchIsKept, isAboutStorage, keepAll, keepCore, olderCaches, tell, tidy } from './keep-release.ts';
import type { News, Question } from './news.ts';
import { isOutdated, noteOpenPages } from './origins.ts';
import { pathOf, worker } from './release.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

async function install(): Promise<void> {
  // Without storage pages come from the network alone, or from the release before.
  await keepCore().catch((error: unknown) => {
    if (!isAboutStorage(error)) throw error;
  });
  // Open pages go on with the release that they came from, so nothing waits for them; those of an older form of this worker do.
  if (!(await olderCaches().catch(() => [])).length) await worker.skipWaiting();
}

worker.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

/** Until a worker is active every page waits for it, so it is not long about it. */
const mostForActivation = 3_000;

async function activate(): Promise<void> {
  await Promise.race([takeOver(), new Promise((resolve) => setTimeout(resolve, mostForActivation))]);
  await worker.clients.claim();
}

async function takeOver(): Promise<void> {
  try {
    for (const name of await olderCaches()) await caches.delete(name);
    await noteOpenPages();
    await tidy();
  } catch {
    // Storage is refused: there is nothing to go on with.
  }
}

worker.addEventListener('fetch', (event) => {
  const path = pathOf(new URL(event.request.url));
  if (event.request.method !== 'GET' || path === null) return;
  event.respondWith(event.request.mode === 'navigate' ? answerPage(event, path) : answerFile(event, path));
});

/** Pages ask; each question is answered by news. */
worker.addEventListener('message', (event) => {
  const { source } = event;
  if (!(source instanceof Client)) return;
  event.waitUntil(answer(event.data as Question, source)); // our own page's
});

async function answer({ ask, asked = false }: Question, from: Client): Promise<void> {
  if (ask === 'outdated') from.postMessage({ outdated: await isOutdated(from.id) } satisfies News);
  if (ask === 'kept') from.postMessage({ kept: await howMuchIsKept() } satisfies News);
  if (ask !== 'keep') return;
  const kept = await keepAll(asked, (done, all) => void tell({ progress: { done, all } }));
  await tell({ kept });
}
