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
      const answer = await fetch(part(this, 'a', HTMLAnchorElement).href);
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const chart = page.querySelector('chart-trail');
      if (!chart) return;
      const box = chart.querySelector(`[href="${CSS.escape(this.dataset['box'] ?? '')}"]`);
      box?.classList.add('current');
      box?.setAttribute('aria-current', 'true');
      for (const style of page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) addStyle(style.getAttribute('href') ?? '');
      await import('./chart-trail.ts');
      const figure = document.createElement('figure');
      figure.className = 'chart';
      figure.append(document.importNode(chart, true));
      this.prepend(figure);
    } catch {
      // The link says where the chart is.
    }
  }
}

/** The chart's page has a stylesheet that this one does without until then. */
function addStyle(address: string): void {
  if (document.querySelector(`link[href="${CSS.escape(address)}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}

customElements.define('place-in-chart', PlaceInChart);
