import type { Element } from 'domhandler';
import type { BlockContent, DefinitionContent, FootnoteDefinition, ListItem, PhrasingContent, TableCell } from 'mdast';
import type { Node } from '../html/element.ts';
import { attribute, childrenOf, elements, find, hasClass, isElement, textOf } from '../html/element.ts';
import { isChrome } from './chrome.ts';
import { citation, phrases, plainOf } from './phrases.ts';

type Content = BlockContent | DefinitionContent;

/** A piece of a page: words that no paragraph held, a paragraph, or anything that stands by itself. Runs and paragraphs can be joined to one line in a list. */
export type Block =
  | { readonly kind: 'run' | 'paragraph'; readonly children: readonly PhrasingContent[] }
  | { readonly kind: 'other'; readonly content: readonly Content[] };

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
    const children = phrases(run, around.page);
    if (children.length) found.push({ kind: 'run', children });
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
    if (before?.kind === 'run' && first?.kind === 'paragraph' && before.children.map(plainOf).join('').endsWith(':'))
      found.splice(-1, 1, { kind: 'paragraph', children: [...before.children, text(' '), ...first.children] }, ...rest);
    else found.push(...inner);
  }
  flush();
  return found;
}

/** The blocks as they stand in a document. */
export function contentOf(found: readonly Block[]): Content[] {
  return found.flatMap((one): readonly Content[] =>
    one.kind === 'other' ? one.content : [{ type: 'paragraph', children: [...one.children] }],
  );
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const other = (...content: readonly Content[]): Block[] => [{ kind: 'other', content }];
const bold = (children: PhrasingContent[]): Content => ({ type: 'paragraph', children: [{ type: 'strong', children }] });

function block(node: Element, around: Surroundings): Block[] {
  const said = () => phrases(childrenOf(node), around.page);
  if (hasClass(node, 'ladder')) return [{ kind: 'paragraph', children: [text(ladder(node))] }];
  if (node.name === 'device-how') return [{ kind: 'paragraph', children: deviceHow(node, around.page) }];
  if (attribute(node, 'data-look') !== undefined)
    return [{ kind: 'paragraph', children: [text('On the device’s page: '), ...looks(node), text('.')] }];
  switch (node.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4': {
      const children = said();
      const depth = Number(node.name.slice(1)) as 1 | 2 | 3 | 4; // by its name it is
      return children.length ? other(around.nested ? bold(children) : { type: 'heading', depth, children }) : [];
    }
    case 'p':
    case 'figcaption': {
      const children = said();
      return children.length ? [{ kind: 'paragraph', children }] : [];
    }
    case 'summary':
      return other(bold(said()));
    case 'ul':
    case 'ol':
      return lists(node, around);
    case 'dl':
      return other(definitions(node, around));
    case 'pre':
      return other({ type: 'code', value: textOf(node).replace(/^\n|\n$/g, '') });
    case 'table':
      return other(table(node, around.page));
    case 'hr':
      return other({ type: 'thematicBreak' });
    default:
      return blocks(childrenOf(node), around);
  }
}

/** A list; sources that the page cites become its footnotes. */
function lists(node: Element, around: Surroundings): Block[] {
  const items = childrenOf(node).filter((child) => isElement(child, 'li') && !isChrome(child));
  const source = (item: Node) => /^source-(.+)$/.exec(attribute(item, 'id') ?? '')?.[1] ?? '';
  const notes = items.filter((item) => around.cited.has(source(item)));
  if (notes.length)
    return other(
      ...notes.map((item): FootnoteDefinition => ({
        type: 'footnoteDefinition',
        identifier: source(item),
        label: source(item),
        children: [{ type: 'paragraph', children: joined(blocks(childrenOf(item), around)) }],
      })),
    );
  const rows = items.map((item) => blocks(childrenOf(item), { ...around, nested: true })).filter((row) => row.length);
  return rows.length ? other({ type: 'list', ordered: node.name === 'ol', spread: false, children: rows.map(listItem) }) : [];
}

function listItem(row: readonly Block[]): ListItem {
  const apart = row.some(({ kind }) => kind === 'other');
  return { type: 'listItem', spread: apart, children: apart ? contentOf(row) : [{ type: 'paragraph', children: joined(row) }] };
}

/** Short texts on one line: a title is set off by a colon from what says more of it. */
function joined(row: readonly Block[]): PhrasingContent[] {
  const said = row.map((one): readonly PhrasingContent[] => (one.kind === 'other' ? [] : one.children)).filter(({ length }) => length);
  return said.flatMap((children, index) => {
    const before = said[index - 1];
    if (!before) return children;
    const ending = before
      .map(plainOf)
      .join('')
      .replace(/(\s*\((?:inferred|unverified)\))+$/, '');
    return [text(/[.!?:;,]$/.test(ending) ? ' ' : ': '), ...children];
  });
}

/** Terms and what is said of them, as a list. */
function definitions(node: Element, around: Surroundings): Content {
  const items: ListItem[] = [];
  for (const entry of elements(node, ({ name }) => name === 'dt' || name === 'dd')) {
    if (entry.name === 'dt')
      items.push({ type: 'listItem', spread: false, children: [bold(phrases(childrenOf(entry), around.page))] }); // a paragraph
    else {
      const said = blocks(childrenOf(entry), { ...around, nested: true });
      const term = items.at(-1)?.children[0];
      const item = items.at(-1);
      if (!item || term?.type !== 'paragraph') continue;
      const plain = said.every(({ kind }) => kind !== 'other');
      term.children.push(text(plain ? ': ' : ':'), ...(plain ? joined(said) : []));
      if (plain) continue;
      item.spread = true;
      item.children.push(...contentOf(said));
    }
  }
  return { type: 'list', ordered: false, spread: false, children: items };
}

/** A table; one whose first row is no heading gets an empty one, for Markdown has no table without. */
function table(node: Element, page: string): Content {
  const rows = [...elements(node, ({ name }) => name === 'tr')].map((row) => [
    ...elements(row, ({ name }) => name === 'th' || name === 'td'),
  ]);
  const cells = (row: readonly Element[]) =>
    row.map((cell): TableCell => ({ type: 'tableCell', children: phrases(childrenOf(cell), page) }));
  const isHead = rows[0]?.every(({ name }) => name === 'th') ?? false;
  const empty = (rows[0] ?? []).map((): TableCell => ({ type: 'tableCell', children: [] }));
  const all = [...(isHead ? [] : [empty]), ...rows.map(cells)];
  return { type: 'table', children: all.map((children) => ({ type: 'tableRow', children })) };
}

/** The ladder as one line: `Where it breaks: IKE, phase 1. Proven: Reachability. Not known yet: …`; of a supposed one, where it would break. */
function ladder(node: Element): string {
  const rungs = [...elements(node, ({ name }) => name === 'li')];
  const named = (rung: string) =>
    rungs
      .filter((element) => attribute(element, 'data-rung') === rung)
      .map((element) => find(element, ({ name }) => name === 'a'))
      .flatMap((link) => (link ? [textOf(link).trim()] : []))
      .reverse();
  const supposed = attribute(node, 'data-supposed') !== undefined;
  const parts = [
    [
      supposed ? 'Where it would break' : 'Where it breaks',
      [...named('broken'), ...named('suspected').map((name, at) => (at === 0 ? name : `or ${name}`))],
    ],
    [supposed ? 'Would work' : 'Proven', named('proven')],
    ['Not known yet', named('unknown')],
  ] as const;
  return parts.flatMap(([what, names]) => (names.length ? [`${what}: ${names.join('; ')}.`] : [])).join(' ');
}

/** Where each device's page says how to look: once, not once for each device. */
function deviceHow(node: Element, page: string): PhrasingContent[] {
  const way = find(node, (element) => hasClass(element, 'without-script'));
  const place = find(node, (element) => attribute(element, 'data-look') !== undefined);
  const url = new URL((way && attribute(way, 'href')) ?? '/', page).href;
  return [
    { type: 'strong', children: [text(way ? textOf(way).replace(/\s+/g, ' ').trim() : 'On your device')] },
    text(': on the page of each '),
    { type: 'link', url, children: [text('device')] },
    ...(place ? [text(', at '), ...looks(place)] : []),
    text('.'),
  ];
}

/** The anchors of a device's page that a place names. */
function looks(place: Element): PhrasingContent[] {
  const anchors = (attribute(place, 'data-look') ?? '').split(' ');
  return anchors.flatMap((anchor, index): PhrasingContent[] => [
    ...(index ? [text(', ')] : []),
    { type: 'inlineCode', value: `#${anchor}` },
  ]);
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
