import { pageAt } from '../search/page-at.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { nearestAddresses } from '../text/nearest.ts';
import { part } from './part.ts';

const base = document.documentElement.dataset['base'] ?? '';

/** On the page for addresses that lead nowhere: the pages that were most likely meant. */
class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const titles = await this.#titles();
    const nearest = nearestAddresses(location.pathname.slice(base.length), [...titles.keys()]);
    const template = part(this, 'template', HTMLTemplateElement);
    part(this, 'ul').replaceChildren(
      ...nearest.map((url) => {
        const item = template.content.cloneNode(true) as DocumentFragment;
        const link = part(item, 'a', HTMLAnchorElement);
        link.href = base + url;
        link.textContent = titles.get(url) ?? url;
        return item;
      }),
    );
    this.hidden = nearest.length === 0;
    this.setAttribute('ready', '');
  }

  /** The titles of all pages by their address, as search knows them; none when the file can't be had: the lists below are there all the same. */
  async #titles(): Promise<Map<string, string>> {
    try {
      const answer = await fetch(this.dataset['source'] ?? '');
      const index = (await answer.json()) as SearchIndex; // our own file
      const pages = index.pages.map((_page, place) => pageAt(index, place));
      return new Map(pages.map(({ address, title }) => [address, title]));
    } catch {
      return new Map();
    }
  }
}

customElements.define('nearest-pages', NearestPages);
