import { isNothing } from '../known/known.ts';
import { readKnown } from './known-store.ts';

/** The chart of the layer at which the reader is, before the others. Nothing more is loaded while nothing is known. */
class ReaderLayer extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener('pageshow', this.#show);
    document.addEventListener('known', this.#show);
    this.#show();
    this.setAttribute('ready', '');
  }

  #show = (): void => {
    if (isNothing(readKnown())) this.hidden = true;
    else void import('./show-layer.ts').then(({ showLayer }) => showLayer(this));
  };
}

customElements.define('reader-layer', ReaderLayer);
