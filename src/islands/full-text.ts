/** One hit of the full-text search. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** The excerpt in pieces; the odd ones are what was searched for. */
  readonly excerpt: readonly string[];
  readonly parts: readonly { readonly url: string; readonly title: string }[];
}

/** What a search finds: the first hits, and how many there are of each kind. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly counts: Readonly<Record<string, number>>;
}

/** The part of Pagefind that is used here. */
interface Pagefind {
  /** Until it was asked for the filters, a search does not count by them. */
  filters(): Promise<unknown>;
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(
    term: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindData> }[]; filters: Record<string, Record<string, number>> }>;
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly { readonly url: string; readonly title: string }[];
}

let loading: Promise<Pagefind | null> | null = null;

/** Loads the full-text search; null where it can't be, as on some Safari versions: diagnosis and the lists remain. */
export function prepareFullText(): Promise<Pagefind | null> {
  loading ??= load().catch(() => null);
  return loading;
}

async function load(): Promise<Pagefind> {
  const base = document.documentElement.dataset['base'] ?? '';
  const pagefind = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind; // written by the build
  await pagefind.options({ baseUrl: `${base}/`, excerptLength: 24 });
  await pagefind.filters();
  return pagefind;
}

/** Searches all pages for a text. Every word must match; where none does, its three most telling words are tried. Null: no search here. */
export async function searchFullText(text: string, kind: string | null, most: number): Promise<Hits | null> {
  const pagefind = await prepareFullText();
  if (!pagefind) return null;
  const options = kind ? { filters: { kind } } : {};
  let found = await pagefind.search(text, options);
  if (!found.results.length) found = await pagefind.search(tellingWords(text).join(' '), options);
  const data = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
  return { hits: data.map(hitOf), counts: found.filters['kind'] ?? {} };
}

/** Words without digits, the longest first: addresses, times and counters are never on a page. */
function tellingWords(text: string): string[] {
  const words = text.match(/[A-Za-z_-]{4,}/g) ?? [];
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, 3);
}

function hitOf({ url, excerpt, meta, filters, sub_results }: PagefindData): Hit {
  return {
    url,
    title: meta['title'] ?? url,
    kind: filters['kind']?.[0] ?? '',
    excerpt: piecesOf(excerpt),
    // The parts of a message's page are the same on every one and say nothing.
    parts: filters['kind']?.[0] === 'message' ? [] : sub_results.filter((part) => part.url !== url).slice(0, 2),
  };
}

function piecesOf(excerpt: string): string[] {
  const body = new DOMParser().parseFromString(excerpt.replaceAll(/<\/?mark>/g, '\u0000'), 'text/html').body;
  return body.textContent.split('\u0000');
}
