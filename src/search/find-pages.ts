import type { IndexedPage } from './page-at.ts';
import { pageAt } from './page-at.ts';
import type { SearchIndex, SearchPart } from './search-index.ts';
import { saying } from './search-index.ts';
import { searchWords } from './search-words.ts';

/** The pages that were found, the best first, and how many there are of each kind. */
export interface FoundPages {
  readonly pages: readonly IndexedPage[];
  readonly counts: Readonly<Record<string, number>>;
}

/** What a kind of page answers more often than another with the same words in it. */
const worth: Readonly<Record<string, number>> = { problem: 1.5, tool: 1.5, device: 1.3, status: 1.1, step: 0.9, message: 0.45, lab: 0.6 };
/** A word that only begins with what was asked for. */
const asBeginning = 0.8;
/** Of fewer letters a beginning says nothing. */
const leastOfBeginning = 3;

/** The files of the index that a text is looked up in: one for each of its words, two where its beginning reaches into the next. */
export function partsFor(text: string, { parts }: SearchIndex): string[] {
  const words = searchWords(text);
  const needed = parts.filter(([first], place) => {
    const next = parts[place + 1]?.[0];
    return words.some((word) => (next === undefined || word < next) && (word >= first || first.startsWith(word)));
  });
  return needed.map(([, file]) => file);
}

/** The pages that say every word of a text. `parts` are those that `partsFor` named. What is titled in the text's own letters comes first, if it is more than a word. */
export function findPages(text: string, kind: string | null, index: SearchIndex, parts: readonly SearchPart[]): FoundPages {
  const scores = scoresOf([...new Set(searchWords(text))], parts, index.pages.length);
  const own = text.trim();
  const isPhrase = /\s/.test(own);
  const ranked = [...scores].map(([place, score]) => {
    const [of = 0, , title = ''] = index.pages[place] ?? [];
    const [name] = index.kinds[of] ?? [''];
    return { place, name, score: score * (worth[name] ?? 1), titled: isPhrase && title.includes(own) ? (name === 'message' ? 2 : 1) : 0 };
  });
  ranked.sort((a, b) => b.titled - a.titled || b.score - a.score || a.place - b.place);
  const counts: Record<string, number> = {};
  for (const { name } of ranked) counts[name] = (counts[name] ?? 0) + 1;
  return { pages: ranked.filter(({ name }) => !kind || name === kind).map(({ place }) => pageAt(index, place)), counts };
}

/** How well each page answers that says every word. */
function scoresOf(words: readonly string[], parts: readonly SearchPart[], pages: number): ReadonlyMap<number, number> {
  const [first, ...others] = words.map((word) => {
    const best = bestOf(word, parts);
    // What few pages say tells more.
    const rare = Math.log(1 + pages / (1 + best.size));
    return new Map([...best].map(([place, score]) => [place, score * rare]));
  });
  const places = [...(first?.keys() ?? [])].filter((place) => others.every((other) => other.has(place)));
  return new Map(places.map((place) => [place, [first, ...others].reduce((sum, word) => sum + (word?.get(place) ?? 0), 0)]));
}

/** How much each page says of a word, or of one that it begins. */
function bestOf(word: string, parts: readonly SearchPart[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const part of parts)
    for (const [said, numbers] of Object.entries(part)) {
      const isWord = said === word;
      if (!isWord && (word.length < leastOfBeginning || !said.startsWith(word))) continue;
      const near = isWord ? 1 : (asBeginning * word.length) / said.length;
      let place = 0;
      for (const number of numbers) {
        place += Math.floor(number / saying.length);
        const much = near * (saying[number % saying.length] ?? 0);
        if (much > (best.get(place) ?? 0)) best.set(place, much);
      }
    }
  return best;
}
