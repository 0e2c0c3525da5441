import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import type { Options } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Node } from '../html/element.ts';
import { childrenOf, elements, find } from '../html/element.ts';
import { blocks, contentOf } from './blocks.ts';
import { citation } from './phrases.ts';
import { text } from './text.ts';

/** The facts of a page as Markdown: what stands in its `main`, without navigation, controls and drawings. Null: it has none. */
export function markdownOf(parsed: Node, page: string): string | null {
  const main = find(parsed, ({ name }) => name === 'main');
  if (!main) return null;
  const cited = new Set([...elements(main, (element) => citation(element) !== null)].flatMap((element) => citation(element) ?? []));
  const around = { page, cited, nested: false };
  const body = contentOf(blocks(childrenOf(main), around));
  const beside = [...elements(main, ({ name }) => name === 'aside')].flatMap((aside) => contentOf(blocks(childrenOf(aside), around)));
  // The heading comes first, whatever stands above it, and what stands beside the text comes right below it.
  const at = body.findIndex((node) => levelOf(node) === 1) + 1;
  const ordered = [...body.slice(Math.max(0, at - 1), at), ...body.slice(0, Math.max(0, at - 1)), ...beside, ...body.slice(at)];
  const said = ordered.filter((node, index) => !isEmptySection(node, ordered[index + 1]));
  return `${toMarkdown({ type: 'root', children: said }, style)}\n---\n\nThis page: <${page}>\n`;
}

/** As a person would write it: hyphens for lists, no padding in tables. */
const style: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '*',
  listItemIndent: 'one',
  resourceLink: true,
  fences: true,
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: { text },
};

/** The level of a heading; Infinity for anything else. */
function levelOf(node: RootContent | undefined): number {
  return node?.type === 'heading' ? node.depth : Infinity;
}

/** A heading with nothing under it: what stood there was a drawing or a control. */
function isEmptySection(node: RootContent, next: RootContent | undefined): boolean {
  const level = levelOf(node);
  return level > 1 && Number.isFinite(level) && (next === undefined || levelOf(next) <= level);
}
