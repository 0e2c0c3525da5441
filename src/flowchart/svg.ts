import { optimize } from 'svgo';
import type { Chart, ChartNode } from './charts.ts';
import type { Box, Geometry, Line } from './read-drawing.ts';

/** Stands in every link of a drawing where the site's base path goes. */
export const basePlaceholder = '{{base}}';

/** A drawing as SVG: no style, no script, no colour; links for boxes. The site's style sheet says how each class looks. */
export function toSvg(chart: Chart, geometry: Geometry): string {
  const { x, y, width, height } = around(geometry);
  const arrow = `arrow-${chart.name}`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" role="group">`,
    `<title>${escapeXml(chart.title)}</title>`,
    `<marker id="${arrow}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0l8 4-8 4z"/></marker>`,
    `<g class="edges" marker-end="url(#${arrow})">`,
    ...geometry.edges.map(({ path }) => `<path d="${path}"/>`).sort(),
    '</g>',
    ...geometry.labels.map(labelOf),
    ...geometry.nodes.map(({ index, box, lines }) => nodeOf(chart.nodes[index], box, lines)),
    '</svg>',
  ];
  const options = { plugins: [{ name: 'convertPathData', params: { floatPrecision: 0 } }] } as const;
  return `${optimize(parts.join(''), options).data}\n`;
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

function labelOf(lines: readonly Line[]): string {
  const [first] = lines;
  if (!first) return '';
  const place = `${Math.round(first.x + first.width / 2)} ${Math.round(first.y)}`;
  return `<text class="label" transform="translate(${place})">${tspans(lines)}</text>`;
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
