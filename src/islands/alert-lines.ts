import { alertLinkIn, writeAlertLines } from '../console/alert-link.ts';
import { linkTo } from './link-to.ts';
import { part } from './part.ts';

/** The lines that link one page from an alert: the page comes in the query, from the link on the page itself. */
class AlertLines extends HTMLElement {
  connectedCallback(): void {
    const page = alertLinkIn(new URLSearchParams(location.search));
    if (!page) return;
    const address = (this.dataset['site'] ?? '') + page.path.slice(1);
    for (const lines of this.querySelectorAll('pre')) lines.textContent = writeAlertLines(lines.textContent, page, address);
    part(this, '[data-page]').append(linkTo(page.path, page.title));
    this.hidden = false;
  }
}

customElements.define('alert-lines', AlertLines);
