import { lengthOfName, wordsOf } from './words.ts';

/** A page that people ask for by its name: a device, a tool of this site, a state of the console, a code. */
export interface NamedPage {
  readonly address: string;
  readonly title: string;
  /** What search calls it, as of any page. */
  readonly kind: string;
  /** What it is about, in a sentence. */
  readonly what?: string | undefined;
  /** What people call it. */
  readonly names: readonly string[];
  /** Words that may stand beside the name, besides those that may beside any of its kind: with another the text asks for something else. */
  readonly beside?: readonly string[] | undefined;
  /** Parts of the page that are worth a link of their own. */
  readonly parts?: readonly PartOfPage[] | undefined;
}

/** A part of a page that has an address. */
export interface PartOfPage {
  readonly title: string;
  readonly address: string;
}

/** Where a device's page shows commands, and the commands as they are typed. */
export interface CommandPlace extends PartOfPage {
  readonly runs: readonly string[];
}

/** All that is asked for by name. */
export interface Names {
  readonly pages: readonly NamedPage[];
  readonly commands: readonly CommandPlace[];
  /** Words that may stand beside the name of any page of a kind. */
  readonly beside: Readonly<Record<string, readonly string[]>>;
}

/** A command of one word may be any word. */
const leastWords = 2;

/** What a text names, and nothing else: the pages of the longest name, else where its command stands; at most a few. */
export function pagesNamed(text: string, names: Names, most: number): NamedPage[] {
  const words = wordsOf(text);
  const named = names.pages.map((page) => ({
    page,
    length: lengthOfName(words, page.names, [page.title, ...(page.beside ?? []), ...(names.beside[page.kind] ?? [])]),
  }));
  const longest = Math.max(1, ...named.map(({ length }) => length));
  const found = named.filter(({ length }) => length === longest).map(({ page }) => page);
  return (found.length ? found : pagesOfCommand(words, names.commands)).slice(0, most);
}

/** A command is meant by its beginning, and by what follows it: the shortest first, one of each page. */
function pagesOfCommand(words: readonly string[], commands: readonly CommandPlace[]): NamedPage[] {
  if (words.length < leastWords) return [];
  const found = commands.flatMap(({ address, title, runs }) => {
    const what = runs.find((run) => isBeginning(words, wordsOf(run)));
    return what === undefined ? [] : [{ address, title, kind: 'device', what, names: [] }];
  });
  found.sort((a, b) => wordsOf(a.what).length - wordsOf(b.what).length);
  const pageOf = ({ address }: NamedPage) => address.replace(/#.*$/, '');
  return found.filter((page, at) => found.findIndex((other) => pageOf(other) === pageOf(page)) === at);
}

function isBeginning(words: readonly string[], run: readonly string[]): boolean {
  const both = Math.min(words.length, run.length);
  return both >= leastWords && run.slice(0, both).every((word, at) => word === words[at]);
}
