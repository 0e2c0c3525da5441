import { nearestAddresses } from '../text/nearest.ts';
import { part } from './part.ts';

/** One row of /links.json. */
interface Link {
  readonly url: string;
  readonly title: string;
}

/** On the page for addresses that lead nowhere: the pages that were most likely meant. */
class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const titles = await this.#titles();
    const nearest = nearestAddresses(location.pathname, [...titles.keys()]);
    const template = part(this, 'template', HTMLTemplateElement);
    part(this, 'ul').replaceChildren(
      ...nearest.map((url) => {
        const item = template.content.cloneNode(true) as DocumentFragment;
        const link = part(item, 'a', HTMLAnchorElement);
        link.href = url;
        link.textContent = titles.get(url) ?? url;
        return item;
      }),
    );
    this.hidden = nearest.length === 0;
    this.setAttribute('ready', '');
  }

  /** The titles of all pages by their address; none when the file can't be had: the lists below are there all the same. */
  async #titles(): Promise<Map<string, string>> {
    try {
      const answer = await fetch(this.dataset['source'] ?? '');
      const links = ((await answer.json()) as Link[]).filter(({ url }) => url.endsWith('/')); // our own file
      return new Map(links.map(({ url, title }) => [url, title]));
    } catch {
      return new Map();
    }
  }
}

customElements.define('nearest-pages', NearestPages);
