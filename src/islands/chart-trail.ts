import type { NodeRef } from '../tree/addresses.ts';
import { addressOfRef } from '../tree/addresses.ts';
import { readTrail } from './answers-store.ts';

/** A flowchart's drawing: the boxes that the reader came by are marked. */
class ChartTrail extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener('pageshow', this.#mark);
    this.#mark();
    this.setAttribute('ready', '');
  }

  #mark = (): void => {
    const base = document.documentElement.dataset['base'] ?? '';
    const places = readTrail().flatMap(({ at, to }): NodeRef[] => (isStep(at) ? [at, to] : [to]));
    const visited = new Set(places.map((ref) => base + addressOfRef(ref)));
    for (const box of this.querySelectorAll('.node')) box.classList.toggle('on-trail', visited.has(box.getAttribute('href') ?? ''));
  };
}

const isStep = (at: string): at is `step/${string}` => at.startsWith('step/');

customElements.define('chart-trail', ChartTrail);
