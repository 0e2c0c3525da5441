import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Card } from '../cards/card.ts';
import { card, cardSize } from '../cards/card.ts';
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
        for (const [name, svg] of cards) {
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

/** Every card as SVG, by the name of its file. */
async function allCards(place: string): Promise<[name: string, svg: string][]> {
  // Read now and not when this file is loaded: the check speaks first.
  const { tree } = await import('../../content/tree.ts');
  const problems = await Promise.all(
    Object.entries(tree.problems).map(async ([id, { title, summary, layer }]): Promise<[string, Card]> => {
      const drawing = await readFile(new URL(`${layer}.svg`, charts), 'utf8').catch(() => null);
      const chart = drawing === null ? null : { drawing, current: `problem/${id}` };
      return [id, { title, text: summary.text, address: place + addressOf('problem', id), layer, chart }];
    }),
  );
  const site: Card = {
    title: 'Your VPN is down. What do you see?',
    text: 'From what the SDDC console shows, or what a device logs, to the problem, the check that proves it, and the fix. BGP included.',
    address: `${place}/`,
    layer: null,
    chart: null,
  };
  return [...problems, ['site', site] as const].map(([name, told]) => [name, card(told)]);
}

let fonts: Promise<Uint8Array[]> | null = null;

/** An SVG as PNG, at the size of a card. */
async function rasterise(svg: string): Promise<Uint8Array> {
  fonts ??= prepare();
  const font = { fontBuffers: await fonts, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' };
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: cardSize.width } }).render().asPng();
}

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(fontFiles.map((file) => readFile(require.resolve(file))));
}
