import type { Layer } from '../tree/tree.ts';
import { layers } from '../tree/tree.ts';
import { chartWindow } from './chart-window.ts';
import type { Face } from './text-width.ts';
import { textWidth, wrap } from './text-width.ts';

/** The size that consumers of Open Graph cards ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a card tells. */
export interface Card {
  readonly title: string;
  readonly text: string;
  /** The address as a reader would type it. */
  readonly address: string;
  /** Where it breaks; null where nothing is known yet. */
  readonly layer: Layer | null;
  /** The stored drawing of a flowchart and the box to show in it; null where it is not drawn. */
  readonly chart: { readonly drawing: string; readonly current: string } | null;
}

const short: Readonly<Record<Layer, string>> = {
  reachability: 'Reachability',
  ike: 'IKE',
  ipsec: 'IPsec',
  stability: 'Stability',
  bgp: 'BGP',
  traffic: 'Traffic',
};

// The site's light colours: a card is an image and can't follow the reader's scheme.
const style = `
text{font-family:Arimo,Arial;fill:#15191b}
.quiet{fill:#565b5a}.brand,.title{font-weight:700}
.rung{fill:#f1f1ec;stroke:#dedfd8}.broken{fill:#fdeceb;stroke:#a8201a;stroke-width:2}
.broken-text{fill:#a8201a;font-weight:700}
.chart text{font-size:14px;text-anchor:middle}.chart .label,.label text{fill:#565b5a}.label rect{fill:#f1f1ec}text.label{stroke:#f1f1ec;stroke-width:6px;stroke-linejoin:round;paint-order:stroke}
.edges path{fill:none;stroke:#8b8f8a;stroke-width:1.25px}.chart marker path{fill:#8b8f8a}
.node rect{fill:#fff;stroke:#8b8f8a}.problem rect{fill:#fdeceb;stroke:#a8201a}.current rect{stroke-width:4px}
.layer rect{fill:#e2f1f2;stroke:#0a5a66}.end rect{fill:#e6f4ec;stroke:#17633a}`;

const margin = 64;
const chartPlace = { x: 812, y: 0, width: 388, height: cardSize.height } as const;

/** A card as SVG: title, text, the ladder from the ground up, and the chart's part around the problem. */
export function card({ title, text, address, layer, chart }: Card): string {
  const drawn = chart && chartWindow(chart.drawing, chart.current, { ...chartPlace, x: chartPlace.x + 24, width: chartPlace.width - 48 });
  const width = (drawn ? chartPlace.x : cardSize.width) - margin * 2 + (drawn ? 24 : 0);
  const heading = setTitle(title, width);
  const below = 164 + heading.lines.length * heading.face.size * 1.14;
  const body = setText(text, width, 448 - below);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${cardSize.width} ${cardSize.height}">
<style>${style}</style>
<rect width="100%" height="100%" fill="#fafaf7"/>
${drawn ? `<rect x="${chartPlace.x}" width="${chartPlace.width}" height="100%" fill="#f1f1ec"/>${drawn}` : ''}
<g transform="translate(${margin} 54) scale(1.25)" fill="none" stroke="#0a5a66" stroke-width="3"><path d="M5 27V15a11 11 0 0 1 22 0v12"/><path d="M16 11v14m-5-5 5 5 5-5"/></g>
<text class="brand" x="${margin + 54}" y="86" font-size="30">Tunnel Down</text>
${heading.lines.map((line, index) => `<text class="title" x="${margin}" y="${172 + index * heading.face.size * 1.14}" font-size="${heading.face.size}">${escape(line)}</text>`).join('\n')}
${body.lines
  .map(
    (line, index) =>
      `<text class="quiet" x="${margin}" y="${below + 16 + index * body.face.size * 1.38}" font-size="${body.face.size}">${escape(line)}</text>`,
  )
  .join('\n')}
${strip(layer, width)}
<text class="quiet" x="${margin}" y="588" font-size="${fitting(address, width, 24)}">${escape(address)}</text>
</svg>`;
}

/** A title in two lines, or in three where even a small one needs them. */
function setTitle(title: string, width: number): Set {
  return fit(title, width, 'bold', [68, 60, 54], 2) ?? fit(title, width, 'bold', [54, 48, 42], 3) ?? cut(title, width, 'bold', 42, 3);
}

/** The text below the title, as large as the room allows. */
function setText(text: string, width: number, room: number): Set {
  for (const size of [29, 26, 23]) {
    const most = Math.floor(room / (size * 1.38));
    const whole = fit(text, width, 'regular', [size], most);
    if (whole) return whole;
  }
  return cut(text, width, 'regular', 23, Math.max(1, Math.floor(room / (23 * 1.38))));
}

/** A text as it is set. */
interface Set {
  readonly face: Face;
  readonly lines: readonly string[];
}

/** A text at the largest of some sizes at which it takes `most` lines; its lines are made equally long. Null: it fits at none. */
function fit(text: string, width: number, weight: Face['weight'], sizes: readonly number[], most: number): Set | null {
  for (const size of sizes) {
    const face: Face = { size, weight };
    const count = wrap(text, width, face, 99).length;
    if (count > most) continue;
    let narrow = width;
    while (narrow > width / 2 && wrap(text, narrow - 10, face, 99).length === count) narrow -= 10;
    return { face, lines: wrap(text, narrow, face, most) };
  }
  return null;
}

function cut(text: string, width: number, weight: Face['weight'], size: number, most: number): Set {
  const face: Face = { size, weight };
  return { face, lines: wrap(text, width, face, most) };
}

/** The six layers side by side, the lowest first: a wedge where it would break. Nothing is proven by a card. */
function strip(layer: Layer | null, width: number): string {
  const rungs = layers.map((name) => ({ layer: name, broken: name === layer }));
  const gap = 8;
  const face: Face = { size: width < 800 ? 19 : 24, weight: 'bold' };
  const needs = rungs.map((rung) => textWidth(short[rung.layer], face) + 34);
  const spare = (width - gap * (rungs.length - 1) - needs.reduce((sum, need) => sum + need, 0)) / rungs.length;
  let x = margin;
  return rungs
    .map(({ layer: name, broken }, index) => {
      const wide = (needs[index] ?? 0) + spare;
      const left = x;
      x += wide + gap;
      return rungAt(left, wide, short[name], broken, face);
    })
    .join('\n');
}

function rungAt(x: number, width: number, name: string, broken: boolean, face: Face): string {
  const [top, height] = [468, 62];
  const at = x + width / 2;
  const mark = broken
    ? `<path d="m${at - 8} ${top + 42} 8 12 8-12z" fill="#a8201a"/>`
    : `<circle cx="${at}" cy="${top + 47}" r="2.5" fill="#8b8f8a"/>`;
  const [rung, text] = broken ? ['broken', 'broken-text'] : ['unknown', 'quiet'];
  return `<rect class="rung ${rung}" x="${x}" y="${top}" width="${width}" height="${height}" rx="8"/><text class="${text}" x="${at}" y="${top + 30}" font-size="${face.size}" text-anchor="middle">${name}</text>${mark}`;
}

/** The size at which a text fits into a width, at most `size`. */
function fitting(text: string, width: number, size: number): number {
  return Math.min(size, (size * width) / textWidth(text, { size, weight: 'regular' }));
}

const escape = (text: string): string => text.replaceAll('`', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
