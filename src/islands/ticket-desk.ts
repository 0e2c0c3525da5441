import { isNothing } from '../known/known.ts';
import { hasDevice } from './device-store.ts';
import { readKnown } from './known-store.ts';

/** The ticket. What writes it is loaded once there is something to write, or somebody comes near; until then the page shows the empty one. */
class TicketDesk extends HTMLElement {
  #begun = false;
  /** What was pressed before anything could answer. */
  #pressed: HTMLElement | null = null;

  connectedCallback(): void {
    for (const near of ['pointerenter', 'focusin', 'input']) this.addEventListener(near, this.#begin, { once: true });
    this.addEventListener('click', this.#early);
    window.addEventListener('pageshow', () => {
      if (!isNothing(readKnown())) this.#begin();
    });
    if (!isNothing(readKnown()) || hasDevice()) this.#begin();
    else this.setAttribute('ready', '');
  }

  #early = ({ target }: Event): void => {
    this.#begin();
    this.#pressed = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  };

  #begin = (): void => {
    if (this.#begun) return;
    this.#begun = true;
    void import('./ticket-now.ts').then(async ({ writeTicket }) => {
      await writeTicket(this);
      this.removeEventListener('click', this.#early);
      this.setAttribute('ready', '');
      this.#pressed?.click();
    });
  };
}

customElements.define('ticket-desk', TicketDesk);
