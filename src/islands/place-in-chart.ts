import { part } from './part.ts';

/** Shows a layer's flowchart with this page's own box marked, once the reader comes near it: it is fetched from the chart's page. */
class PlaceInChart extends HTMLElement {
  #watch: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.#watch = new IntersectionObserver(this.#seen, { rootMargin: '400px' });
    this.#watch.observe(this);
    this.setAttribute('ready', '');
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
  }

  #seen = (entries: readonly IntersectionObserverEntry[]): void => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#watch?.disconnect();
    void this.#show();
  };

  /** Without a network the link to the chart stays, which is all that there is without script. */
  async #show(): Promise<void> {
    try {
      const { fetchChart } = await import('./fetch-chart.ts'); // only once it is seen
      const chart = await fetchChart(part(this, 'a', HTMLAnchorElement).href);
      const box = chart?.querySelector(`.node[href="${CSS.escape(this.dataset['box'] ?? '')}"]`);
      box?.classList.add('current');
      box?.setAttribute('aria-current', 'true');
      if (chart) this.prepend(chart);
    } catch {
      // The link says where the chart is.
    }
  }
}

customElements.define('place-in-chart', PlaceInChart);
