import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { createRequire } from 'node:module';
import { browserArgs } from '../browser/find-browser.ts';
import type { Chart } from './charts.ts';
import { mermaidText, typographic } from './mermaid-text.ts';
import { chartFonts, mermaidOptions } from './options.ts';
import type { Geometry } from './read-drawing.ts';
import { readDrawing } from './read-drawing.ts';
import { toSvg } from './svg.ts';

const script = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');

/** Draws charts with Mermaid in a browser, and gives the SVG of each by its name. The browser gets no network. */
export async function draw(charts: readonly Chart[], browserPath: string): Promise<Map<string, string>> {
  const browser = await chromium.launch({ executablePath: browserPath, args: [...browserArgs] });
  try {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    await page.setContent('<!doctype html><title>Flowcharts</title><body>');
    await requireFont(page);
    await page.addScriptTag({ path: script });
    const drawings = new Map<string, string>();
    for (const chart of charts) drawings.set(chart.name, await drawOne(page, chart));
    return drawings;
  } finally {
    await browser.close();
  }
}

async function drawOne(page: Page, chart: Chart): Promise<string> {
  const geometry = await page.evaluate(readDrawing, { text: mermaidText(chart), options: mermaidOptions(chart.form) });
  requireWhole(chart, geometry);
  return toSvg(chart, geometry);
}

/** Refuses a drawing that lacks something, or shows another text than the chart says. */
function requireWhole({ name, nodes, edges }: Chart, drawn: Geometry): void {
  const wanted = [nodes.length, edges.length, edges.length].join(', ');
  const found = [drawn.nodes.length, drawn.edges.length, drawn.labels.length].join(', ');
  if (found !== wanted) throw new Error(`Mermaid drew ${found} boxes, arrows and labels of the flowchart "${name}", not ${wanted}`);
  const ways = new Set(edges.map(({ from, to }) => [from, to].map((end) => nodes.findIndex(({ id }) => id === end)).join('-')));
  for (const { from, to } of drawn.edges)
    if (!ways.delete(`${from}-${to}`)) throw new Error(`In the flowchart "${name}" Mermaid drew an arrow from box ${from} to box ${to}`);
  for (const { index, lines } of drawn.nodes) {
    const text = lines.map((line) => line.text).join(' ');
    const label = typographic(nodes[index]?.label ?? '');
    if (withoutBlanks(text) !== withoutBlanks(label)) throw new Error(`In the flowchart "${name}" Mermaid drew "${text}" for "${label}"`);
  }
}

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

/** Ten m, two l and an i are as wide in every font with Arial's widths, and in no other. */
async function requireFont(page: Page): Promise<void> {
  const width = await page.evaluate((fonts) => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return 0;
    pen.font = `100px ${fonts}`;
    return pen.measureText('mmmmmmmmmmlli').width;
  }, chartFonts);
  if (Math.abs(width - 899.7) > 2)
    throw new Error(
      'Flowcharts are measured with Arial, Helvetica or Liberation Sans, and none is here. Install one, such as the package "fonts-liberation".',
    );
}
