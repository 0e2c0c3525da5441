import type { Config } from 'svgo';
import { optimize } from 'svgo';
import type { Chart, ChartNode } from './charts.ts';
import type { Box, Geometry, Line } from './read-drawing.ts';

/** Stands in every link of a drawing where the site's base path goes. */
export const basePlaceholder = '{{base}}';

/**
 * A drawing as SVG: no style, no script, no colour; links for boxes. The site's style sheet says how each class looks.
 * Boxes and arrows stand in the chart's order: it is the order of the Tab key, and the list beside the drawing has it too.
 * Labels of arrows are hidden from who hears the page: alone they say nothing, and the list beside the drawing has them.
 */
export function toSvg(chart: Chart, geometry: Geometry): string {
  const { x, y, width, height } = around(geometry);
  const arrow = `arrow-${chart.name}`;
  const plateWidth = 2 * Math.ceil(Math.max(0, ...geometry.labels.flat().map((line) => line.width)) / 2);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" role="group">`,
    `<title>${escapeXml(chart.title)}</title>`,
    `<marker id="${arrow}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0l8 4-8 4z"/></marker>`,
    `<g class="edges" marker-end="url(#${arrow})">`,
    ...inOrder(chart, geometry).map(({ path }) => `<path d="${path}"/>`),
    '</g>',
    '<g aria-hidden="true">',
    ...geometry.labels.map((lines) => labelOf(lines, plateWidth)),
    '</g>',
    ...[...geometry.nodes].sort((a, b) => a.index - b.index).map(({ index, box, lines }) => nodeOf(chart.nodes[index], box, lines)),
    '</svg>',
  ];
  const options: Config = { plugins: [{ name: 'convertPathData', params: { floatPrecision: 0 } }] };
  return `${optimize(parts.join(''), options).data}\n`;
}

function inOrder({ nodes, edges }: Chart, geometry: Geometry): Geometry['edges'] {
  const at = new Map(nodes.map(({ id }, index) => [id, index]));
  return edges.flatMap((edge) => geometry.edges.filter(({ from, to }) => from === at.get(edge.from) && to === at.get(edge.to)));
}

/** Boxes and labels are written about an origin of their own, so that they differ in few characters and compress well. */
function nodeOf(node: ChartNode | undefined, box: Box, lines: readonly Line[]): string {
  if (!node) throw new RangeError('The drawing has a box that the chart does not name');
  const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y)];
  const [width, height] = [2 * Math.round(box.width / 2), Math.round(box.height)];
  return [
    `<a data-ref="${node.ref}" class="node ${node.kind}" href="${basePlaceholder}${escapeXml(node.address)}" transform="translate(${x} ${y})">`,
    `<rect x="${-width / 2}" width="${width}" height="${height}"/>`,
    `<text y="${Math.round((lines[0]?.y ?? y) - y)}">${tspans(lines)}</text>`,
    '</a>',
  ].join('');
}

/** A label of several lines lies on a plate, since an arrow runs between its lines; a single one has an outline. */
function labelOf(lines: readonly Line[], plateWidth: number): string {
  const [first] = lines;
  if (!first) return '';
  const attributes = `class="label" transform="translate(${Math.round(first.x + first.width / 2)} ${Math.round(first.y)})"`;
  if (lines.length === 1) return `<text ${attributes}>${tspans(lines)}</text>`;
  const plate = `<rect x="${-plateWidth / 2}" y="-12" width="${plateWidth}" height="${14 * lines.length + 3}"/>`;
  return `<g ${attributes}>${plate}<text>${tspans(lines)}</text></g>`;
}

/** Lines about one middle, as far apart as Mermaid sets them. The blank before a line, whose half shifts it, keeps words apart for whoever hears them. */
function tspans(lines: readonly Line[]): string {
  return lines.map(({ text }, index) => (index ? `<tspan x="-2" dy="1.1em"> ${escapeXml(text)}</tspan>` : escapeXml(text))).join('');
}

/** The frame around everything that is drawn, with room for a line's width. */
function around({ nodes, edges, labels }: Geometry): Box {
  const texts = labels.flat().map(({ x, y, width }) => ({ x, y: y - 12, width, height: 16 }));
  const boxes = [...nodes.map(({ box }) => box), ...edges.map(({ box }) => box), ...texts];
  const x = Math.floor(Math.min(...boxes.map((box) => box.x))) - 3;
  const y = Math.floor(Math.min(...boxes.map((box) => box.y))) - 3;
  const right = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width))) + 3;
  const bottom = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height))) + 3;
  return { x, y, width: right - x, height: bottom - y };
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
