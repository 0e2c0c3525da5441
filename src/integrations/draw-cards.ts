import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Card } from '../cards/card.ts';
import { card, cardSize } from '../cards/card.ts';
import { chartsOf } from '../flowchart/charts.ts';
import { addressOf } from '../tree/addresses.ts';

const fontFiles = ['400', '700'].map((weight) => `@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`);
const cache = new URL('../../node_modules/.cache/tunnel-down-cards/', import.meta.url);
const charts = new URL('../../content/flowcharts/', import.meta.url);
const require = createRequire(import.meta.url);

/** Draws the Open Graph cards: one for each problem and one for the site, as PNG, without a browser and without the machine's fonts. */
export function drawCards(): AstroIntegration {
  let site = '';
  let base = '';
  return {
    name: 'draw-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(config.site ?? 'http://localhost').host;
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        await mkdir(new URL('og/', dir), { recursive: true });
        await mkdir(cache, { recursive: true });
        const cards = await allCards(site + base);
        let drawn = 0;
        for (const [name, told] of cards) {
          const svg = card(told);
          const kept = new URL(`${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`, cache);
          let png: Uint8Array | null = await readFile(kept).catch(() => null);
          if (!png) {
            png = await rasterise(svg);
            drawn += 1;
            await writeFile(kept, png);
          }
          await writeFile(new URL(`og/${name}.png`, dir), png);
        }
        logger.info(`${cards.length} cards, ${drawn} of them drawn anew`);
      },
    },
  };
}

/** What every card tells, by the name of its file. */
async function allCards(place: string): Promise<[name: string, told: Card][]> {
  // Read now and not when this file is loaded: the check speaks first.
  const { tree } = await import('../../content/tree.ts');
  const drawings = new Map<string, string>();
  for (const { name } of chartsOf(tree)) drawings.set(name, await readFile(new URL(`${name}.svg`, charts), 'utf8').catch(() => ''));
  const chartOf = new Map(
    chartsOf(tree).flatMap(({ name, form, nodes }) => (form === 'lanes' ? nodes.map(({ ref }) => [ref, name] as const) : [])),
  );
  const problems = Object.entries(tree.problems).map(([id, { title, summary, layer }]): [string, Card] => {
    const ref = `problem/${id}` as const;
    const drawing = drawings.get(chartOf.get(ref) ?? layer);
    return [
      id,
      { title, text: summary.text, address: place + addressOf('problem', id), layer, chart: drawing ? { drawing, current: ref } : null },
    ];
  });
  const site: Card = {
    title: 'Your VPN is down. What do you see?',
    text: 'From what the SDDC console shows, or what a device logs, to the problem, the check that proves it, and the fix. BGP included.',
    address: `${place}/`,
    layer: null,
    chart: null,
  };
  return [...problems, ['site', site]];
}

let fonts: Promise<Uint8Array[]> | null = null;

/** An SVG as PNG, at the size of a card. */
async function rasterise(svg: string): Promise<Uint8Array> {
  fonts ??= prepare();
  const font = { fontBuffers: await fonts, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' };
  const drawing = new Resvg(svg, { font, fitTo: { mode: 'width', value: cardSize.width } });
  const image = drawing.render();
  const png = image.asPng();
  // Its memory is not Node's: nobody else gives it back.
  image.free();
  drawing.free();
  return png;
}

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(fontFiles.map((file) => readFile(require.resolve(file))));
}
