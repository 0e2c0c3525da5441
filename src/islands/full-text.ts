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
  /** The words that were searched for instead, where no page holds all that were given; else empty. */
  readonly loose: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** What Pagefind says of a page. */
export interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly { readonly url: string; readonly title: string }[];
}

/** What the page asks its worker: a text to search for, or null to get ready. */
export interface SearchFor {
  readonly id: number;
  readonly base: string;
  readonly term: string | null;
  readonly kind: string | null;
  readonly most: number;
}

/** What the worker found; null when it was only to get ready. Of a part of the search that was lost nothing follows about the pages. */
export interface Found {
  readonly id: number;
  readonly lost: boolean;
  readonly found: { readonly pages: readonly PagefindData[]; readonly counts: Readonly<Record<string, number>> } | null;
}

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, (found: Found['found']) => void>();

/** Loads the full-text search, so that the first hits come sooner. */
export function prepareFullText(): void {
  if (!worker) void ask(null, null, 0);
}

/** Searches all pages for a text. Every word must match; where none does, its three most telling words are tried. Null: it could not be loaded. */
export async function searchFullText(text: string, kind: string | null, most: number): Promise<Hits | null> {
  const found = await ask(text, kind, most);
  if (found?.pages.length !== 0) return found && asWritten(hitsOf(found, ''), text);
  const words = tellingWords(text).join(' ');
  const instead = await ask(words, kind, most);
  return instead && hitsOf(instead, words);
}

/** What is titled in the reader's own words, letter by letter, comes first, and of that who prints them: the console's words are the console's. */
function asWritten({ hits, ...rest }: Hits, text: string): Hits {
  const rank = ({ title, kind }: Hit): number => (title.includes(text) ? (kind === 'message' ? 0 : 1) : 2);
  return { hits: hits.toSorted((a, b) => rank(a) - rank(b)), ...rest };
}

function hitsOf({ pages, counts }: NonNullable<Found['found']>, loose: string): Hits {
  return { hits: pages.map(hitOf), counts, loose };
}

function ask(term: string | null, kind: string | null, most: number): Promise<Found['found']> {
  const id = (last += 1);
  worker ??= start();
  worker.postMessage({ id, base: document.documentElement.dataset['base'] ?? '', term, kind, most } satisfies SearchFor);
  return new Promise((resolve) => waiting.set(id, resolve));
}

function start(): Worker {
  const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data: { id, found, lost } }: MessageEvent<Found>) => {
    if (lost) fail();
    waiting.get(id)?.(found);
    waiting.delete(id);
  });
  // As on some Safari versions: diagnosis and the lists remain.
  started.addEventListener('error', fail);
  return started;
}

/** What was half loaded stays so: the next search begins with another worker. */
function fail(): void {
  worker?.terminate();
  worker = null;
  for (const answer of waiting.values()) answer(null);
  waiting.clear();
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

/** Pagefind hands out text as HTML: its own marks, and of what the page says only the angle brackets escaped. */
function piecesOf(excerpt: string): string[] {
  return excerpt.split(/<\/?mark>/).map((piece) => piece.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
}
