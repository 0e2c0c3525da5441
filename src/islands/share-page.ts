import { alertQuery } from '../console/alert-link.ts';

/** Ways to take a page along. What writes them is loaded with the first one that is asked for. */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const form = target instanceof Element && target.closest<HTMLElement>('[data-copy]')?.dataset['copy'];
      if (form) void import('./share-now.ts').then(({ copyPage }) => copyPage(this, form, this.#title()));
    });
    const alert = this.querySelector<HTMLAnchorElement>('[data-alert]');
    if (alert) alert.href += `?${alertQuery(this.#path(), this.#title())}`;
    this.setAttribute('ready', '');
  }

  #title(): string {
    return this.dataset['title'] ?? document.querySelector('h1')?.textContent.trim() ?? document.title;
  }

  /** The page's address without the site's base path. */
  #path(): string {
    return location.pathname.slice((document.documentElement.dataset['base'] ?? '').length);
  }
}

customElements.define('share-page', SharePage);
