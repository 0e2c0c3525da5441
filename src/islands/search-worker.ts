import type { Found, PagefindData, SearchFor } from './full-text.ts';

/** The part of Pagefind that is used here. */
interface Pagefind {
  /** Until it was asked for the filters, a search does not count by them. */
  filters(): Promise<unknown>;
  options(options: { baseUrl: string; excerptLength: number; noWorker: boolean }): Promise<void>;
  search(
    term: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindData> }[]; filters: Record<string, Record<string, number>> }>;
}

// Pagefind searches on without the parts of its index that did not come, and finds nothing in them. So what it fetches is watched: that
// is why it runs in a worker of ours, and not in its own.
let lost = 0;
const fetchHere = self.fetch.bind(self);
self.fetch = async (...request) => {
  try {
    const answer = await fetchHere(...request);
    // A page in place of a part of the index is a host's or a hotel's word that there is none.
    if (!answer.ok || answer.headers.get('content-type')?.startsWith('text/html')) lost += 1;
    return answer;
  } catch (error) {
    lost += 1;
    throw error;
  }
};

let loading: Promise<Pagefind> | null = null;

addEventListener('message', ({ data }: MessageEvent<SearchFor>) => {
  void answer(data);
});

async function answer({ id, base, term, kind, most }: SearchFor): Promise<void> {
  try {
    const pagefind = await (loading ??= load(base));
    const found = term === null ? null : await searchFor(pagefind, term, kind, most);
    postMessage({ id, found, lost: lost > 0 } satisfies Found);
  } catch {
    postMessage({ id, found: null, lost: true } satisfies Found);
  }
}

async function load(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind; // written by the build
  await pagefind.options({ baseUrl: `${base}/`, excerptLength: 24, noWorker: true });
  await pagefind.filters();
  return pagefind;
}

async function searchFor(pagefind: Pagefind, term: string, kind: string | null, most: number): Promise<Found['found']> {
  const { results, filters } = await pagefind.search(term, kind ? { filters: { kind } } : {});
  const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
  // Only what can be sent to the page, and is shown there.
  const pages = data.map(({ url, excerpt, meta, filters: of, sub_results }) => ({
    url,
    excerpt,
    meta,
    filters: of,
    sub_results: sub_results.map((part) => ({ url: part.url, title: part.title })),
  }));
  return { pages, counts: filters['kind'] ?? {} };
}
