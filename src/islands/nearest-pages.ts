import { nearestAddresses } from '../tree/nearest.ts';
import { part } from './part.ts';

/** One row of /links.json. */
interface Link {
  readonly url: string;
  readonly title: string;
}

/** On the page for addresses that lead nowhere: the pages that were most likely meant. */
class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const answer = await fetch(this.dataset['source'] ?? '');
    const links = ((await answer.json()) as Link[]).filter(({ url }) => !url.includes('#')); // our own file
    const titles = new Map(links.map(({ url, title }) => [url, title]));
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
}

customElements.define('nearest-pages', NearestPages);
