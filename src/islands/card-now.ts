import { fitting } from '../console/fitting.ts';
import { observe } from '../console/observe.ts';
import type { Reading } from '../console/reading.ts';
import { emptyReading, readingOf, readQuery, writeQuery } from '../console/reading.ts';
import { fillCard, readCard } from './card-form.ts';
import type { CardFacts } from './card-answer.ts';
import { showFitting, showObserved, showRungs } from './card-answer.ts';
import { changeKnown, readKnown } from './known-store.ts';
import { part } from './part.ts';

/** Answers a console card from now on: what is set decides, at once, what it can be. The choice lives in the address, and in this tab for the pages that follow. */
export async function answerCard(card: HTMLElement): Promise<void> {
  const answer = await fetch(card.dataset['source'] ?? '');
  new CardNow(card, (await answer.json()) as CardFacts); // our own file, written by the same build
}

class CardNow {
  readonly #card: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #facts: CardFacts;
  #dropped: readonly string[] = [];

  constructor(card: HTMLElement, facts: CardFacts) {
    this.#card = card;
    this.#form = part(card, 'form', HTMLFormElement);
    this.#facts = facts;
    this.#form.addEventListener('change', () => this.#set(readCard(this.#form)));
    this.#form.addEventListener('reset', () => this.#set(emptyReading));
    window.addEventListener('popstate', () => this.#fromAddress());
    document.addEventListener('known', this.#heard);
    // A value may have been set while this was loaded.
    const set = readCard(this.#form);
    if (writeQuery(set).size && !location.search) this.#set(set);
    else this.#fromAddress();
  }

  /** An address that says nothing of the console is this tab's own case. */
  #fromAddress(): void {
    const { reading, dropped } = readQuery(new URLSearchParams(location.search));
    this.#dropped = dropped;
    const isSilent = writeQuery(reading).size === 0 && dropped.length === 0;
    const kept = isSilent ? this.#kept() : null;
    if (kept) this.#set(kept);
    else this.#show(reading);
  }

  /** What this tab knows of the console, by the card or by the walk; null: nothing. */
  #kept(): Reading | null {
    const { console, observation } = readKnown();
    if (console) return readQuery(new URLSearchParams(console)).reading;
    const row = observation === null ? undefined : this.#facts.observations[observation];
    return row ? readingOf(row) : null;
  }

  /** Cleared elsewhere on this page: the card is empty then, too. */
  #heard = (): void => {
    if (!readKnown().console && writeQuery(readCard(this.#form)).size) this.#set(emptyReading);
  };

  #set(reading: Reading): void {
    const query = writeQuery(reading).toString();
    this.#dropped = [];
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    this.#show(reading);
  }

  #show(reading: Reading): void {
    const [card, facts] = [this.#card, this.#facts];
    const observed = observe(facts, reading);
    const open = observed?.match === 'incomplete' ? fitting(facts, reading) : null;
    keep(reading, observed?.match === 'exact' ? observed.id : null);
    fillCard(this.#form, reading, open?.next?.part ?? null);
    part(card, '[data-answer-region]').hidden = !observed && !this.#dropped.length;
    if (!observed) part(card, '[data-count]').hidden = true;
    this.#notice(observed?.because ?? null);
    if (open) showFitting(card, facts, open, reading);
    else if (observed) showObserved(card, facts, observed);
    const { breaks, suspects } = open ?? observed?.observation ?? { breaks: null, suspects: [] };
    showRungs(card, facts, readKnown(), breaks, suspects);
  }

  #notice(because: string | null): void {
    const stale = this.#dropped.map((value) => `The address said “${value}”, which the console does not show: left out.`);
    const nearest = because === null ? [] : [`${because} This is the nearest that is documented.`];
    const notice = part(this.#card, '[data-notice]');
    notice.textContent = [...stale, ...nearest].join(' ');
    notice.hidden = !notice.textContent;
  }
}

/** Keeps it for the pages that follow, when it says something new. */
function keep(reading: Reading, observation: string | null): void {
  const query = writeQuery(reading).toString();
  const before = readKnown();
  if (query !== before.console || observation !== before.observation) changeKnown((known) => ({ ...known, console: query, observation }));
}
