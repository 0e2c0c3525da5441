import type { Observed } from '../console/observe.ts';
import { contradictionIn, observe } from '../console/observe.ts';
import type { Field, Reading } from '../console/reading.ts';
import { emptyReading, fieldValues, readQuery, valueOf, writeQuery } from '../console/reading.ts';
import { ladder } from '../tree/ladder.ts';
import { rungWords } from '../tree/rung-words.ts';
import type { Observation } from '../tree/tree.ts';
import { observationLine } from '../tree/observation-line.ts';
import { part } from './part.ts';
import { writeShown } from './shown-store.ts';

interface Problem {
  readonly title: string;
  readonly url: string;
  readonly check: string;
}

/** What /observations.json holds. */
interface Known {
  readonly observations: Readonly<Record<string, Observation & { readonly url: string }>>;
  readonly problems: Readonly<Record<string, Problem>>;
}

/** The console card: what is set decides, at once, what it can be. The choice lives in the address. */
class ConsoleCard extends HTMLElement {
  #known: Known | null = null;
  #dropped: readonly string[] = [];

  async connectedCallback(): Promise<void> {
    const form = part(this, 'form', HTMLFormElement);
    form.addEventListener('change', this.#set);
    form.addEventListener('reset', this.#clear);
    window.addEventListener('popstate', this.#fromAddress);
    const answer = await fetch(this.dataset['source'] ?? '');
    this.#known = (await answer.json()) as Known; // our own file, written by the same build
    this.#fromAddress();
    this.setAttribute('ready', '');
  }

  #fromAddress = (): void => {
    const { reading, dropped } = readQuery(new URLSearchParams(location.search));
    this.#dropped = dropped;
    this.#fill(reading);
    this.#show(reading);
  };

  #set = (): void => {
    const reading = this.#reading();
    const query = writeQuery(reading).toString();
    this.#dropped = [];
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    this.#fill(reading);
    this.#show(reading);
  };

  #clear = (): void => {
    history.replaceState(null, '', location.pathname);
    this.#dropped = [];
    writeShown({ query: '', observation: null });
    this.#fill(emptyReading);
    this.#show(emptyReading);
  };

  /** The reading that the form holds: a query of its values, so that form and address are read by one function. */
  #reading(): Reading {
    const data = new FormData(part(this, 'form', HTMLFormElement));
    const given = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    const withError = (state: string, error: string) =>
      state === 'some-up' && error ? `some-up ${error}` : state === 'down' && error ? error : state;
    return readQuery(
      new URLSearchParams({
        status: given('status'),
        channel: withError(given('channel'), given('channel-error')),
        tunnel: withError(given('tunnel'), given('tunnel-error')),
        bgp: given('bgp'),
        symptom: given('symptom'),
      }),
    ).reading;
  }

  /** Puts a reading into the form, opens the fields that it needs and strikes out what the console never shows beside it. */
  #fill(reading: Reading): void {
    const form = part(this, 'form', HTMLFormElement);
    const state = { status: reading.status, channel: reading.channel, tunnel: reading.tunnel, bgp: reading.bgp };
    for (const [name, word] of Object.entries(state)) {
      for (const radio of form.querySelectorAll<HTMLInputElement>(`[type="radio"][name="${name}"]`)) {
        radio.checked = word !== null && fieldValues[name as Field].some(({ value, label }) => value === radio.value && label === word);
        const sets = fieldValues[name as Field].find(({ value }) => value === radio.value)?.sets;
        const odd = contradictionIn({ ...reading, ...sets });
        radio.parentElement?.toggleAttribute('data-odd-value', !radio.checked && odd !== null);
        radio.parentElement?.setAttribute('title', (!radio.checked && odd) || '');
      }
    }
    this.#select('channel-error', reading.channel === 'Down', reading.channelError ?? '');
    this.#select('tunnel-error', reading.tunnel === 'Down' || reading.tunnel === 'Some Up', reading.tunnelError ?? '');
    part(this, '[name="symptom"]', HTMLSelectElement).value = reading.symptom ?? '';
    const allUp = (reading.channel === 'Up' && reading.tunnel === 'Up') || reading.status === 'Yellow' || reading.status === 'Success';
    part(this, '[data-field="bgp"]').hidden = !allUp && !reading.bgp;
    part(this, '[data-field="symptom"]').hidden = !allUp && !reading.symptom;
    part(this, '[type="reset"]').hidden = valueOf(reading, 'status') === null && writeQuery(reading).size === 0;
  }

  #select(name: string, shown: boolean, value: string): void {
    const select = part(this, `[name="${name}"]`, HTMLSelectElement);
    select.hidden = !shown;
    select.value = value;
  }

  #show(reading: Reading): void {
    const known = this.#known;
    if (!known) return;
    const observed = observe(known, reading);
    if (observed) writeShown({ query: writeQuery(reading).toString(), observation: observed.id });
    part(this, '[data-answer-region]').hidden = !observed && !this.#dropped.length;
    part(this, '[data-rungs]').hidden = !observed;
    this.#notice(observed);
    if (observed) this.#showObserved(known, observed);
  }

  #notice(observed: Observed | null): void {
    const stale = this.#dropped.map((value) => `The address said “${value}”, which the console does not show: left out.`);
    const nearest = observed?.because ? [`${observed.because} This is the nearest that is documented.`] : [];
    const notice = part(this, '[data-notice]');
    notice.textContent = [...stale, ...nearest].join(' ');
    notice.hidden = !notice.textContent;
  }

  #showObserved(known: Known, { id, observation, match }: Observed): void {
    const { suspects, meaning, first, breaks } = observation;
    const count = suspects.length;
    const title = count === 0 ? 'Look again' : count === 1 ? 'It is most likely this' : `It is one of ${count} things, likeliest first`;
    part(this, '[data-title]').textContent =
      match === 'incomplete' && count ? `So far: ${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
    part(this, '[data-meaning]').textContent = meaning.text;
    part(this, '[data-first]').textContent = first?.text ?? '';
    part(this, '[data-first]').hidden = !first;
    part(this, '[data-permalink]', HTMLAnchorElement).href = known.observations[id]?.url ?? '';
    const list = part(this, '[data-suspects]');
    list.dataset['node'] = `observation/${id}`;
    list.dataset['ask'] = observationLine(observation);
    list.replaceChildren(...suspects.map(({ problem, why }, index) => this.#suspect(known.problems[problem], why, index === 0)));
    for (const { layer, rung } of ladder(breaks)) {
      const item = part(this, `[data-layer="${layer}"]`);
      item.dataset['rung'] = rung;
      part(item, 'span').textContent = rungWords[rung];
    }
  }

  #suspect(problem: Problem | undefined, why: string, first: boolean): Node {
    const item = part(this, '[data-suspect]', HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
    const [title, check] = [part(item, '.title', HTMLAnchorElement), part(item, '.button', HTMLAnchorElement)];
    title.textContent = problem?.title ?? '';
    title.href = problem?.url ?? '';
    check.href = problem?.check ?? '';
    check.dataset['answer'] = problem?.title ?? '';
    check.classList.toggle('first', first);
    check.ariaLabel = `Check: ${problem?.title ?? ''}`;
    part(item, 'p').textContent = why;
    return item;
  }
}

customElements.define('console-card', ConsoleCard);
