/** Put in by src/integrations/offline.ts: the site's base path with its last slash, and the version of the list of this build. */
declare const RELEASE: { readonly base: string; readonly version: string };

export const { base, version } = RELEASE;

// TypeScript knows workers of every kind by one type; this one is a service worker.
export const worker = self as unknown as ServiceWorkerGlobalScope;

/** The address of a published file, `/status/`, on this site. */
export function addressOf(path: string): string {
  return base + path.slice(1);
}

/** What an address is called in the lists; null for what is not of this site. */
export function pathOf(url: URL): string | null {
  if (url.origin !== worker.location.origin || !url.pathname.startsWith(base)) return null;
  return url.pathname.slice(base.length - 1).replace(/\/index\.html$/, '/');
}
