import { findPages, partsFor } from '../search/find-pages.ts';
import type { FoundPages } from '../search/find-pages.ts';
import type { SearchIndex, SearchPart } from '../search/search-index.ts';
import { searchWords } from '../search/search-words.ts';
import { literalOf } from '../text/literal.ts';

/** One hit of the full-text search. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** What it is about, in pieces; the odd ones are what was searched for. */
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

const base = document.documentElement.dataset['base'] ?? '';
/** A text of more words was pasted. */
const mostWords = 6;
const loading = new Map<string, Promise<unknown>>();

/** Loads the list of pages, so that the first hits come sooner. */
export function prepareFullText(): void {
  void load('/search.json').catch(() => undefined);
}

/** Searches all pages for a text. Every word must match; where none does, its three most telling words are tried. Null: a part of the index could not be loaded. */
export async function searchFullText(text: string, kind: string | null, most: number): Promise<Hits | null> {
  try {
    const found = isLong(text) ? null : await search(text, kind);
    if (found?.pages.length) return hitsOf(found, text, most);
    const words = tellingWords(text).join(' ');
    return { ...hitsOf(await search(words, kind), words, most), loose: words };
  } catch {
    // What was lost is asked for again, all of it: it may have been another release's.
    loading.clear();
    return null;
  }
}

async function search(text: string, kind: string | null): Promise<FoundPages> {
  const index = (await load('/search.json')) as SearchIndex; // our own file, written by the same build
  const parts = (await Promise.all(partsFor(text, index).map(load))) as SearchPart[];
  return findPages(text, kind, index, parts);
}

/** A part of the index. Nothing follows about the pages from one that is lost. */
function load(path: string): Promise<unknown> {
  const known = loading.get(path) ?? read(path);
  loading.set(path, known);
  return known;
}

async function read(path: string): Promise<unknown> {
  const answer = await fetch(base + path);
  if (!answer.ok) throw new RangeError(`${path} answered ${answer.status}`);
  // A page in its place is a host's or a hotel's word that there is none, and is no JSON.
  return answer.json();
}

function hitsOf({ pages, counts }: FoundPages, text: string, most: number): Hits {
  const hits = pages.slice(0, most).map(({ address, title, kind, says }) => ({
    ...{ url: base + address, title, kind, parts: [] },
    excerpt: says.join(' · ').split(saidIn(text)),
  }));
  return { hits, counts, loose: '' };
}

/** The words of a text, for `split`, which keeps what it splits by. */
function saidIn(text: string): RegExp {
  const words = text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return words.length ? new RegExp(`\\b(${words.map(literalOf).join('|')})\\b`, 'gi') : /(?!)/;
}

/** No page says all the words of a text that was pasted: not all of them are looked up. */
const isLong = (text: string): boolean => new Set(searchWords(text)).size > mostWords;

/** Words without digits, the longest first: addresses, times and counters are never on a page. */
function tellingWords(text: string): string[] {
  const words = text.match(/[A-Za-z_-]{4,}/g) ?? [];
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, 3);
}
