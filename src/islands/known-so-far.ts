import { isNothing } from '../known/known.ts';
import { forgetKnown, readKnown } from './known-store.ts';
import { part } from './part.ts';

/** What this tab knows of the case, on every page of it. Nothing more is loaded while it knows nothing. */
class KnownSoFar extends HTMLElement {
  connectedCallback(): void {
    part(this, '[data-forget]').addEventListener('click', forgetKnown);
    document.addEventListener('known', this.#show);
    window.addEventListener('pageshow', this.#show);
    this.#show();
    this.setAttribute('ready', '');
  }

  #show = (): void => {
    this.hidden = isNothing(readKnown());
    // What was shown before is cleared, too.
    if (!this.hidden || this.querySelector('li')) void import('./show-known.ts').then(({ showKnown }) => showKnown(this));
  };
}

customElements.define('known-so-far', KnownSoFar);
