import type { LayersOf } from '../tree/reader-layer.ts';
import { readerLayer } from '../tree/reader-layer.ts';
import type { Layer } from '../tree/tree.ts';
import { readTrail } from './answers-store.ts';
import { fetchChart } from './fetch-chart.ts';
import { readKnown } from './known-store.ts';
import { part } from './part.ts';

/** The chart of the layer at which the reader is, before the others. Which layer that is this page's own lists say. */
class ReaderLayer extends HTMLElement {
  #layer: Layer | null = null;

  connectedCallback(): void {
    window.addEventListener('pageshow', this.#show);
    this.#show();
    this.setAttribute('ready', '');
  }

  #show = (): void => {
    const { findings, observation } = readKnown();
    const layer = readerLayer(readTrail(), { found: findings[0]?.problem ?? null, shown: observation }, layersHere());
    this.hidden = !layer;
    if (!layer || layer === this.#layer) return;
    this.#layer = layer;
    void this.#fill(part(document, `[data-layer="${layer}"] a`, HTMLAnchorElement));
  };

  async #fill({ href, textContent }: HTMLAnchorElement): Promise<void> {
    const link = part(this, 'a', HTMLAnchorElement);
    link.href = href;
    link.textContent = textContent.trim();
    this.querySelector('chart-trail')?.remove();
    try {
      const chart = await fetchChart(href);
      if (chart) this.append(chart);
    } catch {
      // Without network the link says where the chart is.
    }
  }
}

function layersHere(): LayersOf {
  const problems = new Map<string, Layer>();
  const observations = new Map<string, Layer>();
  for (const item of document.querySelectorAll<HTMLElement>('[data-layer]')) {
    const layer = item.dataset['layer'] as Layer; // the page writes it from the tree
    for (const problem of item.dataset['problems']?.split(' ') ?? []) problems.set(problem, layer);
    const address = part(item, 'a').getAttribute('href') ?? '';
    for (const row of document.querySelectorAll('.fans li li'))
      if (row.querySelector('a')?.getAttribute('href') === address)
        for (const said of row.querySelectorAll<HTMLElement>('[data-to]')) observations.set(said.dataset['to'] ?? '', layer);
  }
  return { problems, observations };
}

customElements.define('reader-layer', ReaderLayer);
