import { part } from './part.ts';
import { readKnown } from './known-store.ts';

/** The console card. What answers is loaded once there is something to answer: a value in the address, in this tab's case, or set here. */
class ConsoleCard extends HTMLElement {
  connectedCallback(): void {
    const form = part(this, 'form', HTMLFormElement);
    // Whoever comes near it will set something.
    for (const near of ['pointerenter', 'focusin', 'change']) form.addEventListener(near, this.#begin, { once: true });
    document.addEventListener('known', this.#begin, { once: true });
    const { console, observation } = readKnown();
    if (location.search || console || observation) this.#begin();
    else this.setAttribute('ready', '');
  }

  #begun = false;

  #begin = (): void => {
    if (this.#begun) return;
    this.#begun = true;
    void import('./card-now.ts').then(async ({ answerCard }) => {
      await answerCard(this);
      this.setAttribute('ready', '');
    });
  };
}

customElements.define('console-card', ConsoleCard);
