/** What is searched: every page with its title and what it is about, and where the words of their texts are. Written by the build. */
export interface SearchIndex {
  /** The files that say where words are: a word is in the last of them whose first word does not come after it. */
  readonly parts: readonly (readonly [first: string, file: string])[];
  /** Each with the folder of its pages. */
  readonly kinds: readonly (readonly [name: string, folder: string])[];
  /** What several pages say of themselves. */
  readonly phrases: readonly string[];
  /** A page of its kind's folder has its id there, without the words of its title, any other its address. What it says of itself is a phrase's place, or a text of its own. */
  readonly pages: readonly (readonly [kind: number, at: string, title: string, ...says: readonly (number | string)[]])[];
}

/** By word, its pages in their order: how many places after the one before, times the number of `saying`, plus how the page says it. */
export type SearchPart = Readonly<Record<string, readonly number[]>>;

/** How much a page says of a word: once, two or three times, more, much more, in a heading, in a long title, in a shorter one, in one of a word or two. */
export const saying = [1, 1.6, 2.4, 3.2, 2.8, 3, 4, 6] as const;
export const inHeading = 4;

/** How a word is said that stands so often in a text. */
export const saidTimes = (times: number): number => (times > 8 ? 3 : times > 3 ? 2 : times > 1 ? 1 : 0);

/** How a word is said that stands in a title of so many. */
export const inTitle = (words: number): number => (words > 5 ? 5 : words > 2 ? 6 : 7);

/** A page as it is indexed. */
export interface SearchedPage {
  readonly kind: string;
  readonly address: string;
  readonly title: string;
  /** What it is about, one text or several. */
  readonly says: readonly string[];
  readonly headings: string;
  readonly text: string;
}
