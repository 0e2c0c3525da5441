import { addressOfRef } from '../tree/addresses.ts';
import type { NodeRef } from '../tree/addresses.ts';
import type { TrailLine } from '../tree/trail.ts';
import { cannotTell } from '../tree/walk.ts';
import { forgetAnswers, readTrail } from './answers-store.ts';
import { part } from './part.ts';

/** The reader's trail beside a step: each line leads back to its question, where the answer can be changed. */
class WalkTrail extends HTMLElement {
  connectedCallback(): void {
    part(this, '[data-clear]').addEventListener('click', this.#clear);
    document.querySelector('[data-again]')?.addEventListener('click', forgetAnswers);
    window.addEventListener('pageshow', this.#show);
    this.#show();
    this.setAttribute('ready', '');
  }

  #show = (): void => {
    const here = document.querySelector<HTMLElement>('[data-node]')?.dataset['node'];
    const trail = trailAt(here);
    const list = part(this, 'ol');
    list.replaceChildren(...trail.map((line) => this.#line(line.at as NodeRef, line.ask, line.answer, line.at === here)));
    this.hidden = trail.length === 0;
  };

  #line(at: NodeRef, ask: string, answer: string, current: boolean): Node {
    const line = part(this, 'template', HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
    const link = part(line, 'a', HTMLAnchorElement);
    link.href = (document.documentElement.dataset['base'] ?? '') + addressOfRef(at);
    if (current) link.setAttribute('aria-current', 'step');
    part(line, 'span').textContent = ask;
    part(line, 'strong').textContent = answer;
    link.toggleAttribute('data-open', answer === cannotTell);
    return line;
  }

  #clear = (): void => {
    forgetAnswers();
    this.#show();
  };
}

/** The reader's trail, where this page is on it: another one is of another case. */
function trailAt(here: string | undefined): TrailLine[] {
  const trail = readTrail();
  return here === undefined || trail.some(({ at, to }) => at === here || to === here) ? trail : [];
}

customElements.define('walk-trail', WalkTrail);
