import { withConsole } from '../known/about.ts';
import { isNothing } from '../known/known.ts';
import { readerLayer } from '../known/reader-layer.ts';
import type { Layer } from '../tree/tree.ts';
import { caseFacts } from './case-facts.ts';
import { fetchChart } from './fetch-chart.ts';
import { readKnown } from './known-store.ts';
import { part } from './part.ts';

/** The chart of the layer at which the reader is, before the others. */
class ReaderLayer extends HTMLElement {
  #layer: Layer | null = null;

  connectedCallback(): void {
    window.addEventListener('pageshow', this.#show);
    document.addEventListener('known', this.#show);
    this.#show();
    this.setAttribute('ready', '');
  }

  #show = (): void => {
    void this.#find().then((layer) => {
      this.hidden = !layer;
      if (!layer || layer === this.#layer) return;
      this.#layer = layer;
      void this.#fill(part(document, `.cards [data-layer="${layer}"] a`, HTMLAnchorElement));
    });
  };

  async #find(): Promise<Layer | null> {
    if (isNothing(readKnown())) return null;
    const { problems, observations } = await caseFacts(this.dataset['source'] ?? '');
    return readerLayer(withConsole(readKnown(), observations), problems, observations);
  }

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

customElements.define('reader-layer', ReaderLayer);
