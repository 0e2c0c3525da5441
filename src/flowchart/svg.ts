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
    ...geometry.edges.map(({ path }) => `<path d="${path}"/>`),
    '</g>',
    ...geometry.labels.map((lines) => textOf(lines, 'label')),
    ...geometry.nodes.map(({ index, box, lines }) => nodeOf(chart.nodes[index], box, lines)),
    '</svg>',
  ];
  const options = { plugins: [{ name: 'convertPathData', params: { floatPrecision: 0 } }] } as const;
  return `${optimize(parts.join(''), options).data}\n`;
}

/** A box has an origin of its own, so that boxes differ in few characters and compress well. */
function nodeOf(node: ChartNode | undefined, box: Box, lines: readonly Line[]): string {
  if (!node) throw new RangeError('The drawing has a box that the chart does not name');
  const [x, y] = [Math.round(box.x), Math.round(box.y)];
  const [width, height] = [Math.round(box.width), Math.round(box.height)];
  const corner = node.kind === 'layer' || node.kind === 'end' ? Math.min(16, Math.round(height / 2)) : 8;
  const inside = lines.map((line) => ({ ...line, x: line.x - x, y: line.y - y }));
  return [
    `<a data-ref="${node.ref}" class="node ${node.kind}" href="${basePlaceholder}${escapeXml(node.address)}" transform="translate(${x} ${y})">`,
    `<rect width="${width}" rx="${corner}" height="${height}"/>`,
    textOf(inside),
    '</a>',
  ].join('');
}

/** Half a blank, by which a line that begins with one stands too far right. */
const halfBlank = 2;

/** Lines of text about one middle. Each begins with a blank, which keeps words apart for whoever hears them. */
function textOf(lines: readonly Line[], name?: string): string {
  const [first] = lines;
  if (!first) return '';
  const middle = Math.round(first.x + first.width / 2);
  const rest = lines.slice(1).map(({ text, y }, index) => {
    const down = Math.round(2 * (y - (lines[index]?.y ?? y))) / 2;
    return `<tspan x="${middle - halfBlank}" dy="${down}"> ${escapeXml(text)}</tspan>`;
  });
  return `<text ${name ? `class="${name}" ` : ''}x="${middle}" y="${Math.round(first.y)}">${escapeXml(first.text)}${rest.join('')}</text>`;
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
