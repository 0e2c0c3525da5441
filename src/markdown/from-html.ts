import { childrenOf, elements, find, isElement, parseHtml, textOf } from '../html/element.ts';
import { blocks } from './blocks.ts';
import { citation } from './inline.ts';

/** The facts of a page as Markdown: what stands in its `main`, without navigation, controls and drawings. Null: it has none. */
export function markdownOf(html: string, page: string): string | null {
  const main = find(parseHtml(html), ({ name }) => name === 'main');
  if (!main) return null;
  const cited = new Set([...elements(main, (element) => citation(element) !== null)].flatMap((element) => citation(element) ?? []));
  const around = { page, cited, nested: false };
  const body = blocks(childrenOf(main), around);
  const beside = [...elements(main, ({ name }) => name === 'aside')].flatMap((aside) => blocks(childrenOf(aside), around));
  // The heading comes first, whatever stands above it, and what stands beside the text comes right below it.
  const at = body.findIndex(({ text }) => text.startsWith('# ')) + 1;
  const ordered = [...body.slice(Math.max(0, at - 1), at), ...body.slice(0, Math.max(0, at - 1)), ...beside, ...body.slice(at)];
  const said = ordered.filter(({ text }, index) => !isEmptySection(text, ordered[index + 1]?.text));
  return `${said.map(({ text }) => text).join('\n\n')}\n\n---\n\nThis page: <${page}>\n`;
}

/** A heading with nothing under it: what stood there was a drawing or a control. */
function isEmptySection(text: string, next: string | undefined): boolean {
  const level = (line: string) => /^(#+) /.exec(line)?.[1]?.length ?? Infinity;
  return level(text) > 1 && Number.isFinite(level(text)) && (next === undefined || level(next) <= level(text));
}

/** The title of a page as its browser tab shows it. */
export function titleOf(html: string): string {
  const title = find(parseHtml(html), (element) => isElement(element, 'title'));
  return title ? textOf(title).trim() : '';
}
