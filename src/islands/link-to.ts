import { make } from './make.ts';

/** A link within the site. */
export function linkTo(address: string, words: string): HTMLElement {
  return make('a', { href: (document.documentElement.dataset['base'] ?? '') + address }, words);
}
