import type { Node } from '../html/element.ts';
import { attribute, childrenOf, find, hasClass, isElement, isWords, textOf } from '../html/element.ts';
import { isChrome } from './chrome.ts';

/** Text with its links, code and emphasis as Markdown on one line. Links become absolute by the page's own address. */
export function inline(nodes: readonly Node[], page: string): string {
  return nodes
    .map((node) => one(node, page))
    .join('')
    .replace(/\s+(\[\^[^\]]+\])/g, '$1')
    .replace(/(\]\([^)]*\))\s*(?=\[[^^])/g, '$1, ')
    .replace(new RegExp(`(?<=[\\p{L}\\p{N}\`)])${seam}|${seam}(?=[\\p{L}\\p{N}\`[])`, 'gu'), ' ')
    .replaceAll(seam, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;] )/g, '')
    .trim();
}

/** Stands where code meets text, and becomes a blank where both would run together. */
const seam = '\u0001';

function one(node: Node, page: string): string {
  if (isWords(node)) return escape(textOf(node));
  if (!isElement(node) || isChrome(node)) return '';
  const cited = citation(node);
  if (cited) return `[^${cited}]`;
  const inner = () =>
    childrenOf(node)
      .map((child) => one(child, page))
      .join('');
  switch (node.name) {
    case 'a':
      return anchor(node, page);
    case 'code':
    case 'kbd':
    case 'pre':
    case 'samp':
      return `${seam}${code(textOf(node))}${seam}`;
    case 'strong':
    case 'b':
      return wrap('**', inner());
    case 'em':
    case 'i':
      return wrap('*', inner());
    case 'small':
      return ` (${inner().trim()})`;
    case 'br':
      return ' ';
    case 'img':
      return attribute(node, 'alt') ? `![${attribute(node, 'alt')}](${new URL(attribute(node, 'src') ?? '', page).href})` : '';
    default:
      return hasClass(node, 'where') ? ` ${inner().trim()}: ` : isInline(node.name) ? inner() : ` ${inner()} `;
  }
}

/** The source that a number in the text leads to; null for anything else. */
export function citation(node: Node): string | null {
  if (!isElement(node, 'sup')) return null;
  const target = find(node, ({ name }) => name === 'a');
  return /#source-(.+)$/.exec((target && attribute(target, 'href')) ?? '')?.[1] ?? null;
}

/** A link around its label: where an answer or a card is one large link, what explains it follows after a colon. */
function anchor(node: Node, page: string): string {
  const label = find(node, (element) => hasClass(element, 'label'));
  const inside = (nodes: readonly Node[]) => inline(nodes, page);
  const text = inside(label ? [label] : childrenOf(node));
  const rest = label ? inside(childrenOf(node).filter((child) => child !== label)) : '';
  const href = attribute(node, 'href');
  if (href === undefined || !text) return text;
  // A mail draft repeats the page in its address.
  if (href.startsWith('mailto:')) return '';
  return `[${text}](${new URL(href, page).href.replaceAll('(', '%28').replaceAll(')', '%29')})${rest && `: ${rest}`}`;
}

function wrap(mark: string, inner: string): string {
  const text = inner.trim();
  return text && `${inner.startsWith(' ') ? ' ' : ''}${mark}${text}${mark}${inner.endsWith(' ') ? ' ' : ''}`;
}

/** A code span, fenced by more backticks than stand in it. */
export function code(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (!plain) return '';
  const fence = '`'.repeat(longestRun(plain) + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** The most backticks that stand side by side. */
export function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** Text in which nothing is read as Markdown. An underscore inside a word is none of its marks. */
function escape(text: string): string {
  return text.replace(/[\\*`<[\]]/g, '\\$&').replace(/(?<![a-z0-9])_|_(?![a-z0-9])/gi, '\\_');
}

function isInline(name: string): boolean {
  return /^(a|abbr|cite|dfn|mark|q|s|span|sub|sup|time|u|var)$/.test(name);
}
