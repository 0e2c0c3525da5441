import type { NamedPage, Names } from '../names/named-page.ts';
import { pagesNamed } from '../names/named-page.ts';
import type { Hit } from './full-text.ts';

/** A name in a question is short: nothing longer is looked up. */
const mostLetters = 80;
const mostNamed = 3;

/** The pages that a text names. */
type Find = (text: string) => readonly NamedPage[];

let found: Promise<Find | null> | null = null;

/** Loads the names of pages and what finds them, so that the first answer comes sooner. Null: without network, and never loaded. */
export function prepareNames(): Promise<Find | null> {
  return (found ??= load().catch(() => {
    found = null;
    return null;
  }));
}

async function load(): Promise<Find> {
  const answer = await fetch(`${document.documentElement.dataset['base'] ?? ''}/names.json`);
  const names = (await answer.json()) as Names; // our own file, written by the same build
  return (text) => pagesNamed(text, names, mostNamed);
}

/** The pages that a text names and nothing else, as hits. */
export async function findNamed(text: string): Promise<Hit[]> {
  const find = text && text.length <= mostLetters ? await prepareNames() : null;
  if (!find) return [];
  return find(text).map(({ address, title, kind: of, what = '', parts = [] }) => ({
    url: address,
    title,
    kind: of,
    excerpt: [what],
    parts: parts.map((part) => ({ url: part.address, title: part.title })),
  }));
}
