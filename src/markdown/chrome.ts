import type { Node } from '../html/element.ts';
import { attribute, hasClass, isElement } from '../html/element.ts';

const names = new Set([
  'aside',
  'button',
  'footer',
  'form',
  'header',
  'nav',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'input',
]);

/** True for what is no fact, or is told elsewhere: controls, what stands beside the text, what only script shows, pictures that words beside them repeat, and what is hidden. */
export function isChrome(node: Node): boolean {
  if (!isElement(node)) return false;
  return (
    names.has(node.name) ||
    hasClass(node, 'needs-script') ||
    attribute(node, 'hidden') !== undefined ||
    attribute(node, 'aria-hidden') === 'true'
  );
}
