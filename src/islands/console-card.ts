import { fitting } from '../console/fitting.ts';
import { observe } from '../console/observe.ts';
import type { Reading } from '../console/reading.ts';
import { emptyReading, readQuery, writeQuery } from '../console/reading.ts';
import { fillCard, readCard } from './card-form.ts';
import type { CardFacts } from './card-answer.ts';
import { showFitting, showObserved, showRungs } from './card-answer.ts';
import { changeKnown, readKnown } from './known-store.ts';
import { part } from './part.ts';

/** The console card: what is set decides, at once, what it can be. The choice lives in the address, and in this tab for the pages that follow. */
class ConsoleCard extends HTMLElement {
  #facts: CardFacts | null = null;
  #dropped: readonly string[] = [];

  async connectedCallback(): Promise<void> {
    const form = part(this, 'form', HTMLFormElement);
    form.addEventListener('change', () => this.#set(readCard(form)));
    form.addEventListener('reset', () => this.#set(emptyReading));
    window.addEventListener('popstate', this.#fromAddress);
    document.addEventListener('known', this.#heard);
    this.#watchAnswer();
    const answer = await fetch(this.dataset['source'] ?? '');
    this.#facts = (await answer.json()) as CardFacts; // our own file, written by the same build
    this.#fromAddress();
    this.setAttribute('ready', '');
  }

  /** An address that says nothing of the console is this tab's own case. */
  #fromAddress = (): void => {
    const { reading, dropped } = readQuery(new URLSearchParams(location.search));
    this.#dropped = dropped;
    const kept = readKnown().console;
    if (writeQuery(reading).size === 0 && dropped.length === 0 && kept) this.#set(readQuery(new URLSearchParams(kept)).reading);
    else this.#show(reading);
  };

  /** Cleared elsewhere on this page: the card is empty then, too. */
  #heard = (): void => {
    if (!readKnown().console && writeQuery(readCard(part(this, 'form', HTMLFormElement))).size) this.#set(emptyReading);
  };

  #set(reading: Reading): void {
    const query = writeQuery(reading).toString();
    this.#dropped = [];
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    this.#show(reading);
  }

  #show(reading: Reading): void {
    const facts = this.#facts;
    if (!facts) return;
    const observed = observe(facts, reading);
    const open = observed?.match === 'incomplete' ? fitting(facts, reading) : null;
    const query = writeQuery(reading).toString();
    const before = readKnown();
    const observation = observed?.match === 'exact' ? observed.id : null;
    if (query !== before.console || observation !== before.observation) changeKnown((known) => ({ ...known, console: query, observation }));
    fillCard(part(this, 'form', HTMLFormElement), reading, open?.next?.part ?? null);
    part(this, '[data-answer-region]').hidden = !observed && !this.#dropped.length;
    this.#notice(observed?.because ?? null);
    if (open) showFitting(this, facts, open, reading);
    else if (observed) showObserved(this, facts, observed);
    showRungs(this, readKnown(), open ? open.breaks : (observed?.observation.breaks ?? null));
  }

  #notice(because: string | null): void {
    const stale = this.#dropped.map((value) => `The address said “${value}”, which the console does not show: left out.`);
    const nearest = because === null ? [] : [`${because} This is the nearest that is documented.`];
    const notice = part(this, '[data-notice]');
    notice.textContent = [...stale, ...nearest].join(' ');
    notice.hidden = !notice.textContent;
  }

  /** On a phone the answer is below the card: how much of it there is stays in sight until it is. */
  #watchAnswer(): void {
    const [region, hint] = [part(this, '[data-answer-region]'), part(this, '[data-count]')];
    new IntersectionObserver(([entry]) => hint.toggleAttribute('data-seen', entry?.isIntersecting)).observe(region);
  }
}

customElements.define('console-card', ConsoleCard);
