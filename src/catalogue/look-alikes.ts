import type { CatalogueMessage } from './catalogue.ts';

/** The messages most alike to one in their words, best first, at most `most`. */
export function lookAlikes(messages: readonly CatalogueMessage[], message: CatalogueMessage, most = 4): CatalogueMessage[] {
  const words = wordsOf(message.text);
  return messages
    .filter((other) => other !== message)
    .map((other) => ({ other, alike: overlap(words, wordsOf(other.text)) }))
    .filter(({ alike }) => alike >= 0.4)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ other }) => other);
}

const cache = new Map<string, ReadonlySet<string>>();

function wordsOf(text: string): ReadonlySet<string> {
  const known = cache.get(text);
  if (known) return known;
  const words = new Set(
    text
      .toLowerCase()
      .replace(/\{[a-z0-9-]+\}/g, ' ')
      .match(/[a-z0-9]+/g) ?? [],
  );
  cache.set(text, words);
  return words;
}

/** Words in common by words in all: 1 for the same words, 0 for none. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return both / (a.size + b.size - both || 1);
}
