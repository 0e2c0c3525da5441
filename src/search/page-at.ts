import { longId } from '../text/short-id.ts';
import type { SearchIndex } from './search-index.ts';

/** One page of the index. */
export interface IndexedPage {
  /** Without the site's base path. */
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  readonly says: readonly string[];
}

/** The page at a place of the index. */
export function pageAt({ pages, kinds, phrases }: SearchIndex, place: number): IndexedPage {
  const [of = 0, at = '', title = '', ...says] = pages[place] ?? [];
  const [kind, folder] = kinds[of] ?? ['', ''];
  return {
    address: at.startsWith('/') ? at : `/${folder}/${longId(at, title)}/`,
    title,
    kind,
    says: says.map((said) => (typeof said === 'number' ? (phrases[said] ?? '') : said)),
  };
}
