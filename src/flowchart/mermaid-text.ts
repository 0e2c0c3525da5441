import type { Chart, ChartEdge, ChartNode } from './charts.ts';

const labelWidth = 15;
const labelLines = 4;

/** A chart as Mermaid text. Boxes are `n000`, `n001` … in the chart's order, which is also their order as text: lanes are sorted by it. */
export function mermaidText(chart: Chart): string {
  const { form, nodes } = chart;
  const idOf = new Map(nodes.map(({ id }, index) => [id, `n${String(index).padStart(3, '0')}`]));
  const box = (node: ChartNode) => `${idOf.get(node.id)}["${escapeLabel(node.label)}"]:::box-${node.kind}`;
  const arrow = ({ from, to, label }: ChartEdge) => `${idOf.get(from)} -- "${escapeLabel(shortLabel(label))}" --> ${idOf.get(to)}`;
  const isProblem = ({ kind }: ChartNode) => kind === 'problem';
  const boxes =
    form === 'lanes'
      ? [...lane('questions', nodes.filter((node) => !isProblem(node)).map(box)), ...lane('problems', nodes.filter(isProblem).map(box))]
      : nodes.map(box);
  return [`flowchart ${form === 'lanes' ? 'TB' : 'LR'}`, ...boxes, ...inOrder(chart).map(arrow), ''].join('\n');
}

const nothing = '\u200B';

/**
 * A label with nothing in it that Mermaid or Markdown would read: signs stand between blanks of no width, since Mermaid draws
 * entity codes as they are; quotation marks are typographic; a line's end is a break.
 */
export function escapeLabel(label: string): string {
  return typographic(label)
    .replace(/[#&<>\\`*_~$|]/g, (sign) => nothing + sign + nothing)
    .split('\n')
    .join('<br/>');
}

/** What a drawing shows of a label: all of it, with typographic quotation marks. */
export function typographic(label: string): string {
  return label.replace(/(^|[\s(])"/g, '$1“').replaceAll('"', '”');
}

/** An arrow's label in short lines: as many of its answers as four lines hold, one at least, and how many more there are. Commas part them. */
export function shortLabel(label: string): string {
  const all = label.split('\n');
  const answers = all.map((answer, index) => wrapped(index < all.length - 1 ? `${answer},` : answer));
  const fits = (count: number) => answers.slice(0, count).flat().length + (count < answers.length ? 1 : 0) <= labelLines;
  const shown = Math.max(1, answers.findLastIndex((_, index) => fits(index + 1)) + 1);
  const rest = answers.length - shown;
  return [...answers.slice(0, shown).flat(), ...(rest ? [`and ${rest} more`] : [])].join('\n');
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length && longer.length <= labelWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** ELK turns round the arrow that closes a circle, depth first: with the narrow questions first that is the one which leads back. */
function inOrder({ form, edges }: Chart): readonly ChartEdge[] {
  if (form === 'lanes') return edges;
  const waysFrom = (id: string) => edges.filter(({ from }) => from === id).length;
  return [...edges].sort((a, b) => waysFrom(a.to) - waysFrom(b.to));
}

function lane(name: string, boxes: readonly string[]): string[] {
  return [`subgraph ${name}[" "]`, ...boxes, 'end'];
}
