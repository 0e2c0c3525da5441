import { attribute, childrenOf, find, hasClass, isElement, isWords, textOf } from '../html/element.ts';
import type { Node } from '../html/element.ts';
import type { SearchedPage } from '../search/search-index.ts';

/** What surrounds the text of a page, and what can be done with it: it tells none from another. */
const furniture = {
  names: ['share-page', 'copy-text', 'sup', 'button', 'script', 'style', 'template', 'svg', 'select'],
  classes: ['crumbs', 'sources', 'ladder', 'button', 'without-script', 'needs-script', 'alike'],
};
/** An element that stands by itself: what is on either side of it are two words. */
const apart = /^(article|aside|br|d[dlt]|details|div|figure|h\d|label|li|main|ol|p|pre|samp|section|summary|t[dhr]|table|ul)$/;

/** A problem or two say what a message means. */
const mostProblems = 2;

/**
 * A built page as search is to read it: what stands in its `main`, without what surrounds the text. It is of the kind that it names or else of
 * the one given; null where it is of no kind. Of a message's page only what is its own is read: what its problems are stands on theirs.
 */
export function searchedPage(page: Node, address: string, otherwise: string | null): SearchedPage | null {
  const main = find(page, ({ name }) => name === 'main');
  const kind = (main && attribute(main, 'data-kind')) ?? otherwise;
  if (!main || kind === null) return null;
  const ofMessage = kind === 'message';
  const read = { headings: '', text: '' };
  readInto(read, main, ofMessage);
  const title = titleOf(page, main, ofMessage);
  // A question says by itself what it is about.
  const says = ofMessage ? saidOfMessage(page, main) : kind === 'step' ? [] : saidOfPage(page, title);
  return { kind, address, title, says, ...read };
}

function readInto(read: { headings: string; text: string }, node: Node, ofMessage: boolean, into: 'headings' | 'text' = 'text'): void {
  if (isWords(node)) read[into] += textOf(node);
  if (isElement(node)) {
    if (isFurniture(node) || (ofMessage && (isElement(node, 'h2') || hasClass(node, 'suspects')))) return;
    if (apart.test(node.name)) read[into] += '\n';
  }
  const below = isElement(node, 'h2', 'h3') ? 'headings' : into;
  for (const child of childrenOf(node)) if (!isElement(child, 'h1')) readInto(read, child, ofMessage, below);
  if (isElement(node) && apart.test(node.name)) read[into] += '\n';
}

function isFurniture(node: Node): boolean {
  return (
    isElement(node, ...furniture.names) ||
    furniture.classes.some((name) => hasClass(node, name)) ||
    attribute(node, 'data-unsearched') !== undefined
  );
}

/** A page is called as in its tab, a message by its text. */
function titleOf(page: Node, main: Node, ofMessage: boolean): string {
  const heading = find(ofMessage ? main : page, ({ name }) => name === (ofMessage ? 'h1' : 'title'));
  return heading ? oneLine(textOf(heading).replace(/ · Tunnel Down$/, '')) : '';
}

/** Who prints a message, and what it points to. */
function saidOfMessage(page: Node, main: Node): string[] {
  const [printer = ''] = descriptionOf(page).split(':');
  const problems = new Set<string>();
  for (const title of linksOf(main)) if (problems.size < mostProblems) problems.add(title);
  return [printer, ...problems];
}

function linksOf(main: Node): string[] {
  const suspects = find(main, (element) => hasClass(element, 'suspects'));
  return suspects ? [...titles(suspects)] : [];
}

function* titles(node: Node): Generator<string> {
  for (const child of childrenOf(node)) {
    if (hasClass(child, 'title')) yield oneLine(textOf(child));
    else yield* titles(child);
  }
}

/** What a page says of itself besides its title. */
function saidOfPage(page: Node, title: string): string[] {
  const description = descriptionOf(page).replace(`${title}: `, '');
  return description === title ? [] : [description];
}

function descriptionOf(page: Node): string {
  const meta = find(page, (element) => element.name === 'meta' && attribute(element, 'name') === 'description');
  return (meta && attribute(meta, 'content')) ?? '';
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
