import type { Link, PhrasingContent } from 'mdast';
import type { Node } from '../html/element.ts';
import { attribute, childrenOf, find, hasClass, isElement, isWords, textOf } from '../html/element.ts';
import { isChrome } from './chrome.ts';

/** Text with its links, code and emphasis, as it stands on one line. Links become absolute by the page's own address. */
export function phrases(nodes: readonly Node[], page: string): PhrasingContent[] {
  return tidy(nodes.flatMap((node) => phrase(node, page)));
}

function phrase(node: Node, page: string): PhrasingContent[] {
  if (isWords(node)) return [words(textOf(node))];
  if (!isElement(node) || isChrome(node)) return [];
  const cited = citation(node);
  if (cited) return [{ type: 'footnoteReference', identifier: cited, label: cited }];
  const inner = () => childrenOf(node).flatMap((child) => phrase(child, page));
  switch (node.name) {
    case 'a':
      return anchor(node, page);
    case 'code':
    case 'kbd':
    case 'pre':
    case 'samp': {
      const value = textOf(node).replace(/\s+/g, ' ').trim();
      return value ? [{ type: 'inlineCode', value }] : [];
    }
    case 'strong':
    case 'b':
      return around('strong', inner());
    case 'em':
    case 'i':
      return around('emphasis', inner());
    case 'small':
      return [words(' ('), ...tidy(inner()), words(')')];
    case 'br':
      return [words(' ')];
    default:
      if (hasClass(node, 'where')) return [words(' '), ...tidy(inner()), words(': ')];
      return isInline(node.name) ? inner() : [words(' '), ...inner(), words(' ')];
  }
}

const words = (value: string): PhrasingContent => ({ type: 'text', value });

/** Emphasis holds no blanks at its ends: they stand outside it. */
function around(type: 'strong' | 'emphasis', inner: PhrasingContent[]): PhrasingContent[] {
  const text = inner.map(plainOf).join('');
  const children = tidy(inner);
  if (!children.length) return [];
  return [...(/^\s/.test(text) ? [words(' ')] : []), { type, children }, ...(/\s$/.test(text) ? [words(' ')] : [])];
}

/** The source that a number in the text leads to; null for anything else. */
export function citation(node: Node): string | null {
  if (!isElement(node, 'sup')) return null;
  const target = find(node, ({ name }) => name === 'a');
  return /#source-(.+)$/.exec((target && attribute(target, 'href')) ?? '')?.[1] ?? null;
}

/** A link around its label: where an answer or a card is one large link, what explains it follows after a colon. */
function anchor(node: Node, page: string): PhrasingContent[] {
  const label = find(node, (element) => hasClass(element, 'label'));
  const text = phrases(label ? [label] : childrenOf(node), page);
  const rest = label
    ? phrases(
        childrenOf(node).filter((child) => child !== label),
        page,
      )
    : [];
  const href = attribute(node, 'href');
  if (href === undefined || !text.length) return text;
  // A mail draft repeats the page in its address.
  if (href.startsWith('mailto:')) return [];
  const link: Link = {
    type: 'link',
    url: new URL(href, page).href.replaceAll('(', '%28').replaceAll(')', '%29'),
    children: text.filter((child) => child.type !== 'link' && child.type !== 'footnoteReference'),
  };
  return [link, ...(rest.length ? [words(': '), ...rest] : [])];
}

/** What a phrase says, without its marks. */
export function plainOf(node: PhrasingContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainOf).join('') : '';
}

/** One blank where several stood, none at the ends nor before a footnote; code does not run into words, nor one link into the next. */
function tidy(all: readonly PhrasingContent[]): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  for (const node of all) {
    const last = found.at(-1);
    if (node.type === 'text') {
      const blank = last?.type === 'text' && last.value.endsWith(' ');
      let value = node.value.replace(/\s+/g, ' ');
      if (blank || !last) value = value.replace(/^ /, '');
      if (last?.type === 'inlineCode' && /^[\p{L}\p{N}]/u.test(value)) value = ` ${value}`;
      if (!value) continue;
      if (last?.type === 'text') last.value += value;
      else found.push({ type: 'text', value });
      continue;
    }
    if (node.type === 'footnoteReference' && last?.type === 'text') last.value = last.value.trimEnd();
    if (node.type === 'inlineCode' && ((last?.type === 'text' && /[\p{L}\p{N})]$/u.test(last.value)) || last?.type === 'inlineCode'))
      found.push({ type: 'text', value: ' ' });
    if (node.type === 'link') {
      const before = last?.type === 'text' && last.value === ' ' ? found.at(-2) : last;
      if (before?.type === 'link') {
        if (before !== last) found.pop();
        found.push({ type: 'text', value: ', ' });
      }
    }
    found.push(node);
  }
  for (const node of found) if (node.type === 'text') node.value = node.value.replace(/ (?=[,;] )/g, '');
  const last = found.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return found.filter((node) => node.type !== 'text' || node.value !== '');
}

function isInline(name: string): boolean {
  return /^(a|abbr|cite|dfn|mark|q|s|span|sub|sup|time|u|var)$/.test(name);
}
