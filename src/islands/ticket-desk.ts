import { isNothing } from '../known/known.ts';
import { hasDevice } from './device-store.ts';
import { readKnown } from './known-store.ts';

/** The ticket. What writes it is loaded once there is something to write, or somebody comes near; until then the page shows the empty one. */
class TicketDesk extends HTMLElement {
  #begun = false;

  connectedCallback(): void {
    for (const near of ['pointerenter', 'focusin']) this.addEventListener(near, this.#begin, { once: true });
    window.addEventListener('pageshow', () => {
      if (!isNothing(readKnown())) this.#begin();
    });
    if (!isNothing(readKnown()) || hasDevice()) this.#begin();
    else this.setAttribute('ready', '');
  }

  #begin = (): void => {
    if (this.#begun) return;
    this.#begun = true;
    void import('./ticket-now.ts').then(async ({ writeTicket }) => {
      await writeTicket(this);
      this.setAttribute('ready', '');
    });
  };
}

customElements.define('ticket-desk', TicketDesk);
