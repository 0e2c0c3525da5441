import { tools } from '../../content/tools.ts';
import { attribute, find, parseHtml } from '../html/element.ts';
import type { Node } from '../html/element.ts';
import type { PublishedPage } from '../ledger/read-page.ts';
import { readPage } from '../ledger/read-page.ts';
import { markdownOf } from '../markdown/from-html.ts';
import type { SearchedPage } from '../search/search-index.ts';
import { searchedPage } from './searched-page.ts';

/** What the build takes of a page that it rendered. */
export interface PageFacts {
  /** Its file under the site's folder: `problems/mtu-mss/index.html`. */
  readonly file: string;
  /** Its own address with the site's origin; null when it names none. */
  readonly canonical: string | null;
  /** False for a page that asks not to be found: a search, an error, a retired address. */
  readonly indexable: boolean;
  readonly published: PublishedPage;
}

/** A page as it was read once. */
export interface ReadPage {
  readonly facts: PageFacts;
  /** Null: search does not know it. */
  readonly searched: SearchedPage | null;
  /** Null for one that has no address of its own. */
  readonly markdown: string | null;
}

const toolAddresses = new Set(tools.map(({ address }) => address.replace(/#.*$/, '')));

/** Reads a page: it is parsed once, whatever is asked of it. */
export function readFacts(file: string, html: string): ReadPage {
  const page = parseHtml(html);
  const address = `/${file.replace(/index\.html$/, '')}`;
  const head = find(page, ({ name }) => name === 'head');
  const { canonical, indexable } = head ? namesOf(head) : { canonical: null, indexable: false };
  const published = readPage(address, page);
  const searched = searchedPage(page, address, toolAddresses.has(address) ? 'tool' : null);
  const markdown = file.endsWith('index.html') && canonical ? markdownOf(page, canonical) : null;
  return { facts: { file, canonical, indexable, published }, searched, markdown };
}

function namesOf(head: Node): Pick<PageFacts, 'canonical' | 'indexable'> {
  const named = (name: string, key: string, value: string) =>
    find(head, (element) => element.name === name && attribute(element, key)?.toLowerCase() === value);
  const link = named('link', 'rel', 'canonical');
  const canonical = (link && attribute(link, 'href')) ?? null;
  const robots = named('meta', 'name', 'robots');
  const hidden = (robots && attribute(robots, 'content')?.includes('noindex')) ?? false;
  return { canonical, indexable: canonical !== null && !hidden && !named('meta', 'http-equiv', 'refresh') };
}
