import type { Element } from 'domhandler';
import type { Node } from '../html/element.ts';
import { attribute, childrenOf, find, isElement, textOf } from '../html/element.ts';

/** One part of a page that can be linked to, with its heading. */
export interface Anchor {
  readonly id: string;
  readonly title: string;
}

/** What a built page publishes: its title and its anchors. */
export interface PublishedPage {
  readonly address: string;
  readonly title: string;
  /** True for the page that stands at a retired address. */
  readonly redirect: boolean;
  readonly anchors: readonly Anchor[];
}

/** The elements whose ids are anchors. A field's id belongs to its label, and a wrapper's to its script. */
const anchored = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'section',
  'article',
  'li',
  'tr',
  'div',
  'dt',
  'dd',
  'details',
  'figure',
  'table',
  'pre',
  'p',
]);

/** Ids on anchored elements that are no promise: citations move with their page's list, and furniture is there when it is needed. */
const unpromised = /^(?:source-.*|sources|answers|trail)$/;

/** What is no part of the page's own words: drawings, whose ids are generated, scripts, styles and what scripts fill in. */
const foreign = new Set(['svg', 'script', 'style', 'template']);

/** Reads a page of the built site. */
export function readPage(address: string, page: Node): PublishedPage {
  const known = new Set<string>();
  const anchors = [...ownElements(page)].flatMap((element) => {
    const id = attribute(element, 'id');
    if (!id || !anchored.has(element.name) || unpromised.test(id) || known.has(id)) return [];
    known.add(id);
    return [{ id, title: headingOf(element) ?? id }];
  });
  const title = find(page, ({ name }) => name === 'title');
  return {
    address,
    title: title ? wordsOf(title).replace(/ · Tunnel Down$/, '') : address,
    redirect: find(page, (element) => element.name === 'meta' && attribute(element, 'http-equiv') === 'refresh') !== undefined,
    anchors,
  };
}

function* ownElements(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child) || foreign.has(child.name)) continue;
    yield child;
    yield* ownElements(child);
  }
}

/** The words that name an element: its own when it is a heading, else those of the first heading, term or link in it. */
function headingOf(element: Element): string | null {
  const named = /^h[1-4]$/.test(element.name) ? element : find(element, ({ name }) => /^(?:h[2-4]|dt|th|a|strong)$/.test(name));
  return named ? wordsOf(named) || null : null;
}

const wordsOf = (node: Node): string => textOf(node).replace(/\s+/g, ' ').trim();

/** Every address that pages publish: their own and their anchors'. The pages at retired addresses publish nothing. */
export function addressesOf(pages: readonly PublishedPage[]): Set<string> {
  return new Set(
    pages.filter(({ redirect }) => !redirect).flatMap(({ address, anchors }) => [address, ...anchors.map(({ id }) => `${address}#${id}`)]),
  );
}
