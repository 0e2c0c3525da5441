import type { Mermaid, MermaidConfig } from 'mermaid';

/** A line of text and where it begins: its left end and its baseline. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A rectangle in the drawing's own coordinates. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where Mermaid puts everything: boxes by the chart's order, arrows as path data from box to box, labels. */
export interface Geometry {
  readonly nodes: readonly { readonly index: number; readonly box: Box; readonly lines: readonly Line[] }[];
  readonly edges: readonly { readonly from: number; readonly to: number; readonly path: string; readonly box: Box }[];
  readonly labels: readonly (readonly Line[])[];
}

declare const mermaid: Mermaid;

/** Runs in a page that has Mermaid: draws one text and reads where everything is. It uses nothing from outside itself. */
export async function readDrawing({ text, options }: { text: string; options: MermaidConfig }): Promise<Geometry> {
  mermaid.initialize(options);
  const { svg: markup } = await mermaid.render('drawing', text);
  document.body.innerHTML = markup;
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('Mermaid drew nothing');

  const all = <T extends SVGElement>(selector: string, within: ParentNode = svg) => [...within.querySelectorAll<T>(selector)];
  const here = svg.getScreenCTM()?.inverse();
  const place = (element: SVGGraphicsElement, x: number, y: number): DOMPoint => {
    const matrix = element.getScreenCTM();
    return new DOMPoint(x, y).matrixTransform(matrix ? here?.multiply(matrix) : undefined);
  };
  const boxOf = (element: SVGGraphicsElement): Box => {
    const { x, y, width, height } = element.getBBox();
    const corner = place(element, x, y);
    return { x: corner.x, y: corner.y, width, height };
  };
  const linesOf = (element: SVGElement): Line[] =>
    all<SVGTSpanElement>('.text-outer-tspan', element)
      .filter((row) => row.textContent.trim())
      .map((row) => {
        const owner = row.closest('text');
        const { x, y } = row.getStartPositionOfChar(0);
        const start = owner ? place(owner, x, y) : { x, y };
        return {
          text: row.textContent.replaceAll('\u200B', '').trim().replace(/\s+/g, ' '),
          x: start.x,
          y: start.y,
          width: row.getComputedTextLength(),
        };
      });

  return {
    nodes: all('.node')
      .filter(({ id }) => /flowchart-n\d+-/.test(id))
      .map((node) => {
        const shape = node.querySelector<SVGGraphicsElement>('.label-container, rect');
        if (!shape) throw new Error(`Mermaid drew no box for ${node.id}`);
        return { index: Number(/flowchart-n(\d+)-/.exec(node.id)?.[1]), box: boxOf(shape), lines: linesOf(node) };
      }),
    edges: all<SVGPathElement>('path.flowchart-link').map((path) => {
      const [, from, to] = /L_n(\d+)_n(\d+)_/.exec(path.id) ?? [];
      return { from: Number(from), to: Number(to), path: path.getAttribute('d') ?? '', box: boxOf(path) };
    }),
    labels: all('.edgeLabel')
      .filter((label) => !label.querySelector('.edgeLabel'))
      .map(linesOf)
      .filter((lines) => lines.length > 0),
  };
}
