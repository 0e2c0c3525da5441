import { isNothing } from '../known/known.ts';
import { readKnown } from './known-store.ts';
import { part } from './part.ts';

/** A question of the walk with what surrounds it. Who comes with nothing has nowhere to be led from: nothing more is loaded then. */
class WalkWay extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener('pageshow', this.#show);
    void this.#show().then(() => this.setAttribute('ready', ''));
  }

  #show = async (): Promise<void> => {
    if (isNothing(readKnown())) this.#begin();
    else await import('./walk-lead.ts').then(({ lead }) => lead(this));
  };

  #begin(): void {
    const asks = /^(check|question)$/.test(part(this, '[data-node]').dataset['kind'] ?? '');
    if (asks) part(this, '[data-progress]').textContent = 'Question 1';
  }
}

customElements.define('walk-way', WalkWay);
