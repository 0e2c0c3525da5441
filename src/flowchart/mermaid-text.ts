import type { Chart, ChartNode } from './charts.ts';

/** A chart as Mermaid text. Boxes are `n0`, `n1` … in the chart's order; nothing of how it looks but a class for each kind. */
export function mermaidText({ form, nodes, edges }: Chart): string {
  const idOf = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const box = (node: ChartNode) => `${idOf.get(node.id)}["${escapeLabel(node.label)}"]:::box-${node.kind}`;
  const boxes =
    form === 'lanes'
      ? [...lane('questions', nodes.filter(({ kind }) => kind !== 'problem').map(box)), ...lane('problems', nodes.filter(({ kind }) => kind === 'problem').map(box))]
      : nodes.map((node) => `  ${box(node)}`);
  const arrows = edges.map(({ from, to, label }) => `  ${idOf.get(from)} -- "${escapeLabel(label)}" --> ${idOf.get(to)}`);
  return [`flowchart ${form === 'lanes' ? 'TB' : 'LR'}`, ...boxes, ...arrows, ''].join('\n');
}

/** A label with nothing in it that Mermaid or Markdown would read: all but plain characters become entity codes, a line's end a break. */
export function escapeLabel(label: string): string {
  return label
    .split('\n')
    .map((line) => line.replace(/[^\p{L}\p{N} ,.?!:()'’/-]/gu, (character) => `#${character.codePointAt(0)};`))
    .join('<br/>');
}

function lane(name: string, boxes: readonly string[]): string[] {
  return [`  subgraph ${name}[" "]`, ...boxes.map((box) => `    ${box}`), '  end'];
}
