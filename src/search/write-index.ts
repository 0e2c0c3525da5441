import { shortId } from '../text/short-id.ts';
import type { SearchedPage, SearchIndex, SearchPart } from './search-index.ts';
import { inHeading, inTitle, saidTimes, saying } from './search-index.ts';
import { searchWords } from './search-words.ts';

/** A search loads as many parts as it has words: many of them are few bytes a word. So many there are at least, and none says more than so much. */
const fewestParts = 16;
const mostSaid = 8_000;

/** A page of which only that is left which the index says of it. */
export interface IndexedPage extends Omit<SearchedPage, 'headings' | 'text'> {
  /** Each of its words by its number, times the number of `saying`, plus how the page says it. */
  readonly said: Uint32Array;
}

/** The words of all pages by their numbers. */
export class Words {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];

  /** What the index says of a page. */
  read({ kind, address, title, says, headings, text }: SearchedPage): IndexedPage {
    const said = Uint32Array.from(sayings({ title, headings, text }), ([word, how]) => this.#numberOf(word) * saying.length + how);
    return { kind, address, title, says, said };
  }

  wordAt(number: number): string {
    return this.#words[number] ?? '';
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }
}

/** The index of these pages, and its parts; each part is named by the place of its first word until the build gives it a file. */
export function writeIndex(pages: readonly IndexedPage[], words: Words): { index: SearchIndex; parts: ReadonlyMap<string, SearchPart> } {
  const parts = partsOf(wordsOf(pages, words));
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
function folderOf(kind: string, pages: readonly IndexedPage[]): string {
  const inFolder = pages.flatMap((page) => (page.kind === kind ? (/^\/([^/]+)\/[^/]+\/$/.exec(page.address)?.[1] ?? []) : []));
  return inFolder[0] ?? '';
}

function placeIn(folder: string, address: string, title: string): string {
  const [, of, id] = /^\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
  return of === folder && id ? shortId(id, title) : address;
}

/** What more than one page says of itself, the most frequent first. */
function phrasesOf(pages: readonly IndexedPage[]): string[] {
  const counts = new Map<string, number>();
  for (const text of pages.flatMap(({ says }) => says)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([text]) => text);
}

/** By word in the order of the alphabet, the pages that say it and how. */
function wordsOf(pages: readonly IndexedPage[], words: Words): Map<string, number[]> {
  const found = new Map<number, { numbers: number[]; last: number }>();
  pages.forEach(({ said }, place) => {
    for (const each of said) {
      const word = Math.floor(each / saying.length);
      const known = found.get(word) ?? { numbers: [], last: 0 };
      known.numbers.push((place - known.last) * saying.length + (each % saying.length));
      known.last = place;
      found.set(word, known);
    }
  });
  return new Map([...found].map(([word, { numbers }]) => [words.wordAt(word), numbers] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Each word of a page, and how it says it. */
function sayings({ title, headings, text }: Pick<SearchedPage, 'title' | 'headings' | 'text'>): Map<string, number> {
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
  const most = Math.min(mostSaid, [...words.values()].reduce((sum, numbers) => sum + numbers.length, 0) / fewestParts);
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
