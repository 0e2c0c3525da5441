import { alertQuery } from '../console/alert-link.ts';
import { chatParagraph, markdownLink, sharedAddress } from '../ticket/share.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { part } from './part.ts';

/** Three ways to take a page along: its link, the link as Markdown, and a paragraph for a chat. */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#copy);
    const alert = this.querySelector<HTMLAnchorElement>('[data-alert]');
    if (alert) alert.href += `?${alertQuery(this.#path(), this.#title())}`;
    this.setAttribute('ready', '');
  }

  #copy = async ({ target }: Event): Promise<void> => {
    const form = target instanceof Element && target.closest<HTMLElement>('[data-copy]')?.dataset['copy'];
    if (!form) return;
    const copied = await copyToClipboard(this.#text(form), part(this, 'textarea', HTMLTextAreaElement));
    if (copied) part(this, 'textarea').hidden = true;
    part(this, '[role="status"]').textContent = copied ? 'Copied' : 'Selected: copy it with Ctrl+C';
  };

  #text(form: string): string {
    const url = sharedAddress(location.href, (id) => document.getElementById(id) !== null);
    const title = this.#title();
    if (form === 'markdown') return markdownLink(title, url);
    if (form === 'link') return url;
    const summary = document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '';
    return chatParagraph({ title, summary, check: this.dataset['check'] ?? '', url });
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
