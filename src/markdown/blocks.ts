import type { Element } from 'domhandler';
import type { Node } from '../html/element.ts';
import { isChrome } from './chrome.ts';
import { attribute, childrenOf, elements, find, hasClass, isElement, textOf } from '../html/element.ts';
import { citation, inline, longestRun } from './inline.ts';

/** One block of Markdown. Runs and paragraphs can be joined to one line in a list; a run is text that no paragraph held. */
export interface Block {
  readonly kind: 'run' | 'paragraph' | 'other';
  readonly text: string;
}

/** What the conversion of a node needs to know of the page. */
export interface Surroundings {
  readonly page: string;
  /** The sources that the page's text names: their list becomes footnotes. */
  readonly cited: ReadonlySet<string>;
  /** In a list: headings are set bold there. */
  readonly nested: boolean;
}

/** The blocks of some nodes: text between two blocks is one of its own. */
export function blocks(nodes: readonly Node[], around: Surroundings): Block[] {
  const found: Block[] = [];
  let run: Node[] = [];
  const flush = () => {
    const text = inline(run, around.page);
    if (text) found.push({ kind: 'run', text });
    run = [];
  };
  for (const node of nodes) {
    if (isChrome(node)) continue;
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    flush();
    const inner = block(node, around);
    const [first, ...rest] = inner;
    const before = found.at(-1);
    // "Remote peer:" and the paragraph after it are one line.
    if (before?.kind === 'run' && before.text.endsWith(':') && first?.kind === 'paragraph')
      found.splice(-1, 1, { kind: 'paragraph', text: `${before.text} ${first.text}` }, ...rest);
    else found.push(...inner);
  }
  flush();
  return found;
}

function block(node: Element, around: Surroundings): Block[] {
  const text = () => inline(childrenOf(node), around.page);
  if (hasClass(node, 'ladder')) return [other(ladder(node))];
  if (node.name === 'device-how') return [other(deviceHow(node, around.page))];
  switch (node.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
      return text() ? [other(around.nested ? `**${text()}**` : `${'#'.repeat(Number(node.name.slice(1)))} ${text()}`)] : [];
    case 'p':
    case 'figcaption':
      return text() ? [{ kind: 'paragraph', text: text() }] : [];
    case 'summary':
      return [other(`**${text()}**`)];
    case 'ul':
    case 'ol':
      return lists(node, around);
    case 'dl':
      return [other(definitions(node, around))];
    case 'pre':
      return [other(fenced(textOf(node)))];
    case 'table':
      return [other(table(node, around.page))];
    case 'hr':
      return [other('---')];
    default:
      return blocks(childrenOf(node), around);
  }
}

const other = (text: string): Block => ({ kind: 'other', text });

/** A list; sources that the page cites become its footnotes. */
function lists(node: Element, around: Surroundings): Block[] {
  const items = childrenOf(node).filter((child) => isElement(child, 'li') && !isChrome(child));
  const source = (item: Node) => /^source-(.+)$/.exec(attribute(item, 'id') ?? '')?.[1] ?? '';
  const notes = items.filter((item) => around.cited.has(source(item)));
  if (notes.length) return [other(notes.map((item) => `[^${source(item)}]: ${joined(blocks(childrenOf(item), around))}`).join('\n'))];
  const rows = items.map((item) => blocks(childrenOf(item), { ...around, nested: true })).filter((row) => row.length);
  return rows.length ? [other(rows.map((row, index) => listItem(row, node.name === 'ol' ? `${index + 1}. ` : '- ')).join('\n'))] : [];
}

function listItem(row: readonly Block[], bullet: string): string {
  const apart = row.every(({ kind }) => kind !== 'other') ? joined(row) : row.map(({ text }) => text).join('\n\n');
  return bullet + apart.replace(/\n(?!\n)/g, `\n${' '.repeat(bullet.length)}`);
}

/** Short texts on one line: a title is set off by a colon from what says more of it. */
function joined(row: readonly Block[]): string {
  const ends = (line: string) => /[.!?:;,]$/.test(line.replace(/(\s*(\[\^[^\]]+\]|\((inferred|unverified)\)))+$/, ''));
  return row.map(({ text }) => text).reduce((line, text) => `${line}${ends(line) ? '' : ':'} ${text}`);
}

/** Terms and what is said of them, as a list. */
function definitions(node: Element, around: Surroundings): string {
  const lines: string[] = [];
  for (const entry of elements(node, ({ name }) => name === 'dt' || name === 'dd')) {
    if (entry.name === 'dt') lines.push(`- **${inline(childrenOf(entry), around.page)}**`);
    else {
      const said = blocks(childrenOf(entry), { ...around, nested: true });
      const plain = said.every(({ kind }) => kind !== 'other');
      const text = plain ? `: ${joined(said)}` : `:\n${said.map((part) => part.text).join('\n\n')}`;
      lines[lines.length - 1] = `${lines.at(-1) ?? '-'}${text.replace(/\n(?!\n)/g, '\n  ')}`;
    }
  }
  return lines.join('\n');
}

/** Text as a device prints it, fenced by more backticks than stand in it. */
function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}\n${text.replace(/^\n|\n$/g, '')}\n${fence}`;
}

/** A table; one whose first row is no heading gets an empty one, for Markdown has no table without. */
function table(node: Element, page: string): string {
  const cell = (element: Element) => inline(childrenOf(element), page).replaceAll('|', '\\|');
  const rows = [...elements(node, ({ name }) => name === 'tr')].map((row) => [
    ...elements(row, ({ name }) => name === 'th' || name === 'td'),
  ]);
  const isHead = rows[0]?.every(({ name }) => name === 'th') ?? false;
  const [head = [], ...body] = isHead
    ? rows.map((row) => row.map(cell))
    : [(rows[0] ?? []).map(() => ''), ...rows.map((row) => row.map(cell))];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** The ladder as one line: `Where it breaks: IKE, phase 1. Proven: Reachability. Not known yet: …` */
function ladder(node: Element): string {
  const rungs = [...elements(node, ({ name }) => name === 'li')];
  const named = (rung: string) =>
    rungs
      .filter((element) => attribute(element, 'data-rung') === rung)
      .map((element) => find(element, ({ name }) => name === 'a'))
      .flatMap((link) => (link ? [textOf(link).trim()] : []))
      .reverse();
  const parts = [
    ['Where it breaks', named('broken')],
    ['Proven', named('proven')],
    ['Not known yet', named('unknown')],
  ] as const;
  return parts.flatMap(([what, names]) => (names.length ? [`${what}: ${names.join('; ')}.`] : [])).join(' ');
}

/** Where each device's page says how to look: once, not once for each device. */
function deviceHow(node: Element, page: string): string {
  const summary = find(node, ({ name }) => name === 'summary');
  const anchors = (attribute(node, 'data-anchors') ?? '').split(' ').map((anchor) => `\`#${anchor}\``);
  const devices = new URL(attribute(node, 'data-devices') ?? '/', page).href;
  return `**${summary ? textOf(summary).trim() : 'On your device'}**: on the page of each [device](${devices}), at ${anchors.join(', ')}.`;
}

const blockNames = new Set(
  'address article blockquote details dd div dl dt fieldset figcaption figure h1 h2 h3 h4 hr li main ol p pre section summary table ul'.split(
    ' ',
  ),
);

/** True for what stands on lines of its own: a block, or any element around one. */
function isBlock(node: Node): node is Element {
  if (!isElement(node) || citation(node)) return false;
  if (blockNames.has(node.name)) return true;
  return node.name !== 'a' && find(node, ({ name }) => blockNames.has(name)) !== undefined;
}
