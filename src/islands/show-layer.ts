import { readerLayer } from '../known/reader-layer.ts';
import { caseFacts } from './case-facts.ts';
import { fetchChart } from './fetch-chart.ts';
import { readKnown } from './known-store.ts';
import { part } from './part.ts';

/** Shows in a place the chart of the layer at which the reader is; hides it where that is not known. */
export async function showLayer(place: HTMLElement): Promise<void> {
  const layer = readerLayer(readKnown(), await caseFacts(place.dataset['source'] ?? ''));
  place.hidden = !layer;
  if (!layer || layer === place.dataset['layer']) return;
  place.dataset['layer'] = layer;
  await fill(place, part(document, `.cards [data-layer="${layer}"] a`, HTMLAnchorElement));
}

async function fill(place: HTMLElement, { href, textContent }: HTMLAnchorElement): Promise<void> {
  const link = part(place, 'a', HTMLAnchorElement);
  link.href = href;
  link.textContent = textContent.trim();
  place.querySelector('chart-trail')?.remove();
  try {
    const chart = await fetchChart(href);
    if (chart) place.append(chart);
  } catch {
    // Without network the link says where the chart is.
  }
}
