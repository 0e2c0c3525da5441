/** The part of an element that a selector names; without it the element can't work, and the error says which is missing. */
export function part<T extends Element = HTMLElement>(whole: ParentNode, selector: string, type?: abstract new () => T): T {
  const found = whole.querySelector(selector);
  const wanted = type ?? HTMLElement;
  if (found instanceof wanted) return found as T;
  const name = whole instanceof Element ? whole.localName : 'template';
  throw new TypeError(
    `${name}: ${found ? `"${selector}" is a ${found.localName}, not a ${wanted.name}` : `nothing matches "${selector}"`}`,
  );
}
