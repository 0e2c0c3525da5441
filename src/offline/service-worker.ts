// Built by src/integrations/offline.ts, which puts `version`, `base` and `files` before it. Types are stripped, nothing is bundled.

/** Changes with every build that changes a page. */
declare const version: string;
/** The site's base path, with its last slash. */
declare const base: string;
/** What is there without network from the first visit on. */
declare const files: readonly string[];

// TypeScript knows workers of every kind by one type; this one is a service worker.
const worker = self as unknown as ServiceWorkerGlobalScope;
const prefix = 'tunnel-down-';
const cacheName = prefix + version;

worker.addEventListener('install', (event) => {
  // Past the HTTP cache: what it still holds of the last release must not be kept under this one's name.
  const fresh = files.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(fresh)));
});

// A new version waits until no page of the old one is open: a page never gets scripts of another build.
worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name))),
      ),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin || !url.pathname.startsWith(base)) return;
  event.respondWith(answer(request, url));
});

/** What is kept is answered at once; anything else comes from the network and is kept for the next time. */
async function answer(request: Request, url: URL): Promise<Response> {
  const cache = await caches.open(cacheName);
  // A page is the same whatever its query says: queries are read in the browser, and never stored.
  const page = url.origin + url.pathname;
  const kept = await cache.match(page, { ignoreVary: true });
  if (kept) return kept;
  try {
    // Asked of the server again, for the same reason; an unchanged file costs an empty answer.
    const fresh = await fetch(request, { cache: 'no-cache' });
    if (fresh.ok && fresh.status === 200) await cache.put(page, fresh.clone());
    return fresh;
  } catch (error) {
    const instead = request.mode === 'navigate' && (await cache.match(`${base}offline/`));
    if (instead) return instead;
    throw error;
  }
}
