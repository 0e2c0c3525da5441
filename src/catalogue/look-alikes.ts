import type { CatalogueMessage } from './catalogue.ts';

/** Words in common by words in all: from here on two texts are alike. */
const alikeFrom = 0.4;

/** The messages most alike to one in their words, best first, at most `most`. */
export function lookAlikes(messages: readonly CatalogueMessage[], message: CatalogueMessage, most = 4): CatalogueMessage[] {
  const index = indexOf(messages);
  const words = wordsOf(message.text);
  return index
    .near(words)
    .filter(({ message: other }) => other !== message)
    .map(({ message: other, words: others }) => ({ other, alike: overlap(words, others) }))
    .filter(({ alike }) => alike >= alikeFrom)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ other }) => other);
}

interface Entry {
  readonly message: CatalogueMessage;
  readonly words: ReadonlySet<string>;
}

/** Finds the few messages that may be alike to some words, in the order of the messages. */
interface Index {
  near(words: ReadonlySet<string>): Entry[];
}

const indexes = new WeakMap<readonly CatalogueMessage[], Index>();

function indexOf(messages: readonly CatalogueMessage[]): Index {
  const known = indexes.get(messages);
  if (known) return known;
  const entries = messages.map((message) => ({ message, words: wordsOf(message.text) }));
  const counts = new Map<string, number>();
  for (const { words } of entries) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarest = (words: ReadonlySet<string>) => telling(words, (word) => counts.get(word) ?? 0);
  const places = new Map<string, number[]>();
  for (const [place, { words }] of entries.entries())
    for (const word of rarest(words)) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  const near = (words: ReadonlySet<string>): Entry[] => {
    const found = new Set(rarest(words).flatMap((word) => places.get(word) ?? []));
    return [...found].sort((a, b) => a - b).flatMap((place) => entries[place] ?? []);
  };
  indexes.set(messages, { near });
  return { near };
}

/** The rarest words of a text, so many that every text alike to it shares one of them: it can lack no more of them than the others. */
function telling(words: ReadonlySet<string>, countOf: (word: string) => number): string[] {
  const shared = Math.ceil(words.size * alikeFrom - 1e-9);
  return [...words].sort((a, b) => countOf(a) - countOf(b) || (a < b ? -1 : 1)).slice(0, words.size && words.size - shared + 1);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .replace(/\{[a-z0-9-]+\}/g, ' ')
      .match(/[a-z0-9]+/g) ?? [],
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both / (a.size + b.size - both);
}
