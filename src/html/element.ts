import type { ChildNode, Document, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** A node of an HTML document. */
export type Node = ChildNode | Document;

/** The nodes of an HTML document, character references decoded; each knows where it begins. */
export function parseHtml(html: string): Document {
  return parseDocument(html, { withStartIndices: true });
}

/** True for an element, and for one of these names when some are given. */
export function isElement(node: Node | undefined, ...names: readonly string[]): node is Element {
  return node !== undefined && isTag(node) && (!names.length || names.includes(node.name));
}

/** True for a piece of text. */
export function isWords(node: Node): boolean {
  return isText(node);
}

/** What stands in a node; nothing stands in a text. */
export function childrenOf(node: Node): readonly ChildNode[] {
  return 'children' in node ? node.children : [];
}

/** An attribute's value; undefined when the element has none of that name. */
export function attribute(node: Node, name: string): string | undefined {
  return isElement(node) ? node.attribs[name] : undefined;
}

/** True when an element carries a class. */
export function hasClass(node: Node, name: string): boolean {
  return (attribute(node, 'class') ?? '').split(/\s+/).includes(name);
}

/** Every element in a node that a test holds for, in the order of the document. */
export function* elements(node: Node, test: (element: Element) => boolean): Generator<Element> {
  // A list of what is still to be seen, the next at its end: a generator in a generator for each level costs more than all else.
  const open: ChildNode[] = childrenOf(node).toReversed();
  for (let next = open.pop(); next; next = open.pop()) {
    if (isElement(next) && test(next)) yield next;
    open.push(...childrenOf(next).toReversed());
  }
}

/** The first such element, or undefined. */
export function find(node: Node, test: (element: Element) => boolean): Element | undefined {
  for (const child of childrenOf(node)) {
    const found = isElement(child) && test(child) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
}

/** All text in a node, blanks as they stand. */
export function textOf(node: Node): string {
  return isText(node) ? node.data : childrenOf(node).map(textOf).join('');
}
