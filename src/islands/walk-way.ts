import type { NodeRef } from '../tree/addresses.ts';
import { addressOfRef } from '../tree/addresses.ts';
import { observationOn } from '../tree/trail.ts';
import type { WayData } from '../tree/way-data.ts';
import type * as Way from '../tree/way-now.ts';
import { nodeBefore, questionNumber } from '../tree/trail-place.ts';
import { readTrail } from './answers-store.ts';
import { readKnown } from './known-store.ts';
import { part } from './part.ts';
import { readWay } from './way-store.ts';

const base = document.documentElement.dataset['base'] ?? '';

/** Around a question: which one it is and how many may follow, why it is asked, the way back, and the best way on. */
class WalkWay extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener('pageshow', this.#show);
    this.#show();
    void Promise.all([readWay(`${base}/way.json`), import('../tree/way-now.ts')]).then(([data, way]) => {
      this.#data = data;
      this.#way = way;
      this.#show();
      this.setAttribute('ready', '');
    });
  }

  #data: WayData | null = null;
  #way: typeof Way | null = null;

  #show = (): void => {
    const at = part(this, '[data-node]').dataset['node'] as NodeRef; // the page writes it
    const trail = readTrail();
    const problem = this.dataset['problem'];
    const known = readKnown();
    const seen = observationOn(trail) ?? known.observation;
    const now =
      this.#data && this.#way && problem ? this.#way.wayNow(this.#data, { at, problem, seen, trail, answers: known.answers }) : null;
    this.#showBack(nodeBefore(at, trail));
    this.#showProgress(questionNumber(at, trail), now);
    if (now) this.#lead(now);
  };

  #showBack(to: NodeRef | null): void {
    const back = part(this, '[data-back]', HTMLAnchorElement);
    back.hidden = to === null;
    if (to) back.href = base + addressOfRef(to);
  }

  #showProgress(number: number, now: Way.WayNow | null): void {
    const asks = /^(check|question)$/.test(part(this, '[data-node]').dataset['kind'] ?? '');
    const toGo = now && (now.left > 0 ? `, about ${now.left} to go` : ', the last one');
    part(this, '[data-progress]').textContent = asks ? `Question ${number}${toGo ?? ''}` : '';
    const because = this.querySelector('[data-because]');
    if (!because || !now) return;
    const which = now.suspects === 1 ? 'most likely one thing' : `one of ${now.suspects} things`;
    because.textContent = now.shown === null ? `It is ${which}. ` : `The console shows ${now.shown}: ${which}. `;
  }

  /** The answers that rule this one out lead to the best next question; among suspects the next one comes first. */
  #lead({ next, nextFirst }: Way.WayNow): void {
    for (const answer of this.querySelectorAll<HTMLAnchorElement>('[data-onward]')) answer.href = base + addressOfRef(next);
    if (part(this, '[data-node]').dataset['kind'] !== 'next' || !nextFirst) return;
    const suspect = this.querySelector<HTMLAnchorElement>(`.answers a[href="${CSS.escape(base + addressOfRef(nextFirst))}"]`);
    const item = suspect?.closest('li');
    if (!suspect || !item) return;
    item.parentElement?.prepend(item);
    suspect.href = base + addressOfRef(next);
  }
}

customElements.define('walk-way', WalkWay);
