import type { ElementNode, Node } from 'ultrahtml';
import { ELEMENT_NODE, TEXT_NODE, parse } from 'ultrahtml';

/** The nodes of an HTML document. */
export function parseHtml(html: string): Node {
  return parse(html) as Node; // declared as any; it always gives a document
}

/** True for an element, and for one of these names when some are given. */
export function isElement(node: Node | undefined, ...names: readonly string[]): node is ElementNode {
  return node?.type === ELEMENT_NODE && (!names.length || names.includes(node.name));
}

/** What stands in a node; nothing stands in a text. */
export function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node.children as Node[]) : []; // a member of the union has it or not
}

/** An attribute's value; undefined when the element has none of that name. */
export function attribute(node: Node, name: string): string | undefined {
  const value = isElement(node) ? node.attributes[name] : undefined;
  return value === undefined ? undefined : decode(value);
}

/** True when an element carries a class. */
export function hasClass(node: Node, name: string): boolean {
  return (attribute(node, 'class') ?? '').split(/\s+/).includes(name);
}

/** Every element in a node that a test holds for, in the order of the document. */
export function* elements(node: Node, test: (element: ElementNode) => boolean): Generator<ElementNode> {
  for (const child of childrenOf(node)) {
    if (isElement(child) && test(child)) yield child;
    yield* elements(child, test);
  }
}

/** The first such element, or undefined. */
export function find(node: Node, test: (element: ElementNode) => boolean): ElementNode | undefined {
  for (const element of elements(node, test)) return element;
  return undefined;
}

/** All text in a node, blanks as they stand. */
export function textOf(node: Node): string {
  return node.type === TEXT_NODE ? decode(node.value) : childrenOf(node).map(textOf).join('');
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Character references as characters. What is none stays as it is. */
function decode(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return named[name] ?? whole;
    },
  );
}
