import { shortId } from '../text/short-id.ts';
import type { SearchedPage, SearchIndex, SearchPart } from './search-index.ts';
import { inHeading, inTitle, saidTimes, saying } from './search-index.ts';
import { searchWords } from './search-words.ts';

/** A search loads as many of them as it has words: many of them are few bytes a word. */
const partCount = 16;

/** The index of these pages, and its parts; each part is named by the place of its first word until the build gives it a file. */
export function writeIndex(pages: readonly SearchedPage[]): { index: SearchIndex; parts: ReadonlyMap<string, SearchPart> } {
  const parts = partsOf(wordsOf(pages));
  const kinds = [...new Set(pages.map(({ kind }) => kind))].map((kind) => [kind, folderOf(kind, pages)] as const);
  const phrases = phrasesOf(pages);
  const places = new Map(phrases.map((phrase, place) => [phrase, place]));
  const rows = pages.map(({ kind, address, title, says }): SearchIndex['pages'][number] => {
    const of = kinds.findIndex(([name]) => name === kind);
    return [of, placeIn(kinds[of]?.[1] ?? '', address, title), title, ...says.map((text) => places.get(text) ?? text)];
  });
  return { index: { parts: [...parts.keys()].map((first) => [first, first]), kinds, phrases, pages: rows }, parts };
}

/** The folder of the first page of a kind that is in one. */
function folderOf(kind: string, pages: readonly SearchedPage[]): string {
  const inFolder = pages.flatMap((page) => (page.kind === kind ? (/^\/([^/]+)\/[^/]+\/$/.exec(page.address)?.[1] ?? []) : []));
  return inFolder[0] ?? '';
}

function placeIn(folder: string, address: string, title: string): string {
  const [, of, id] = /^\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
  return of === folder && id ? shortId(id, title) : address;
}

/** What more than one page says of itself, the most frequent first. */
function phrasesOf(pages: readonly SearchedPage[]): string[] {
  const counts = new Map<string, number>();
  for (const text of pages.flatMap(({ says }) => says)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([text]) => text);
}

/** By word in the order of the alphabet, the pages that say it and how. */
function wordsOf(pages: readonly SearchedPage[]): Map<string, number[]> {
  const words = new Map<string, { numbers: number[]; last: number }>();
  pages.forEach((page, place) => {
    for (const [word, how] of sayings(page)) {
      const known = words.get(word) ?? { numbers: [], last: 0 };
      known.numbers.push((place - known.last) * saying.length + how);
      known.last = place;
      words.set(word, known);
    }
  });
  return new Map([...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, { numbers }]) => [word, numbers]));
}

/** Each word of a page, and how it says it. */
function sayings({ title, headings, text }: SearchedPage): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of searchWords(text)) times.set(word, (times.get(word) ?? 0) + 1);
  const found = new Map([...times].map(([word, count]) => [word, saidTimes(count)]));
  for (const word of searchWords(headings)) found.set(word, inHeading);
  const titled = searchWords(title);
  for (const word of titled) found.set(word, inTitle(titled.length));
  return found;
}

/** The words in parts of about the same size, each under its first word; the first part under none. */
function partsOf(words: ReadonlyMap<string, readonly number[]>): Map<string, SearchPart> {
  const most = [...words.values()].reduce((sum, numbers) => sum + numbers.length, 0) / partCount;
  const parts = new Map<string, Record<string, readonly number[]>>();
  let part: Record<string, readonly number[]> = {};
  let size = Infinity;
  for (const [word, numbers] of words) {
    if (size + numbers.length / 2 > most) {
      part = {};
      parts.set(parts.size ? word : '', part);
      size = 0;
    }
    part[word] = numbers;
    size += numbers.length;
  }
  return parts;
}
