import type { Names } from '../names/named-page.ts';
import { pagesNamed } from '../names/named-page.ts';
import type { Hit } from './full-text.ts';

/** A name in a question is short: nothing longer is looked up. */
const mostLetters = 80;
const mostNamed = 3;

let names: Promise<Names | null> | null = null;

/** Loads the names of pages, so that the first answer comes sooner. Null: without network, and never loaded. */
export function prepareNames(): Promise<Names | null> {
  return (names ??= load().catch(() => {
    names = null;
    return null;
  }));
}

async function load(): Promise<Names> {
  const answer = await fetch(`${document.documentElement.dataset['base'] ?? ''}/names.json`);
  return (await answer.json()) as Names; // our own file, written by the same build
}

/** The pages that a text names and nothing else, as hits. */
export async function findNamed(text: string): Promise<Hit[]> {
  const known = text && text.length <= mostLetters ? await prepareNames() : null;
  if (!known) return [];
  return pagesNamed(text, known, mostNamed).map(({ address, title, kind: of, what = '', parts = [] }) => ({
    url: address,
    title,
    kind: of,
    excerpt: [what],
    parts: parts.map((part) => ({ url: part.address, title: part.title })),
  }));
}
