import type { GoAnswer, GoKnown, Lead } from '../console/go.ts';
import { goKeys, resolveGo, withDevice } from '../console/go.ts';
import { holdDevice } from './device-store.ts';
import type { Diagnosed } from './diagnosis-client.ts';
import { diagnoseInWorker } from './diagnosis-client.ts';
import { handOver } from './hand-over.ts';
import { part } from './part.ts';
import { findingUrl, showFindings } from './show-findings.ts';

/** Takes an alert's link to the page that it means; when that is not clear, it shows the pages that it may mean. */
class GoResolver extends HTMLElement {
  connectedCallback(): void {
    part(this, '[data-search]').addEventListener('click', () => handOver(this.#query().get('message') ?? ''));
    window.addEventListener('hashchange', this.#start);
    this.#start();
    this.setAttribute('ready', '');
  }

  #start = (): void => {
    if (goKeys.some((key) => this.#query().has(key))) void this.#resolve();
  };

  /** What the link says, behind `?` or, so that no server sees it, behind `#`. */
  #query(): URLSearchParams {
    return new URLSearchParams([...new URLSearchParams(location.search), ...new URLSearchParams(location.hash.slice(1))]);
  }

  async #resolve(): Promise<void> {
    const known = await this.#known();
    const answer = resolveGo(this.#query(), known);
    const device = this.#query().get('device') ?? '';
    if (known.devices.includes(device)) holdDevice(device);
    if (answer.to) return location.replace(this.#base() + answer.to);
    const diagnosed = answer.message && (await this.#diagnose(answer.message.text));
    const [first] = diagnosed?.diagnosis.findings ?? [];
    if (first?.confident && answer.message?.mayGo)
      return location.replace(this.#findingUrl(findingUrl(first, diagnosed?.places[first.problem])));
    this.#show(answer, diagnosed);
  }

  async #known(): Promise<GoKnown> {
    const known = await this.#tree();
    const pairs = (this.dataset['retired'] ?? '').split(' ').flatMap((pair): [string, string][] => {
      const [from, to] = pair.split('>');
      return from && to ? [[from, to]] : [];
    });
    return { ...known, devices: (this.dataset['devices'] ?? '').split(' '), retired: new Map(pairs) };
  }

  /** What the link is resolved against; without it, off the network, the page's own lists are left. */
  async #tree(): Promise<Pick<GoKnown, 'observations' | 'problems'>> {
    try {
      const answer = await fetch(this.dataset['source'] ?? '');
      return (await answer.json()) as Pick<GoKnown, 'observations' | 'problems'>; // our own file, written by the same build
    } catch {
      return { observations: {}, problems: {} };
    }
  }

  /** A finding's address names whoever printed the line; the alert's own word for the device is better. */
  #findingUrl(url: string): string {
    const device = this.#query().get('device');
    return device ? this.#base() + withDevice(url.slice(this.#base().length).replace(/\?.*$/, ''), device) : url;
  }

  async #diagnose(text: string): Promise<Diagnosed | null> {
    try {
      const answer = await diagnoseInWorker(text);
      return answer === 'superseded' ? null : answer;
    } catch {
      return null;
    }
  }

  #show({ notices, leads, message }: GoAnswer, diagnosed: Diagnosed | null): void {
    part(this, '[data-notices]').replaceChildren(...notices.map((notice) => this.#item('li', notice)));
    part(this, '[data-notices]').hidden = !notices.length;
    const found = (diagnosed?.diagnosis.findings.length ?? 0) > 0;
    if (diagnosed) showFindings(part(this, '[data-findings]'), diagnosed);
    else part(this, '[data-findings]').hidden = true;
    part(this, '[data-leads]').replaceChildren(...leads.map((lead) => this.#lead(lead)));
    part(this, '[data-nothing]').hidden = found || leads.length > 0;
    part(this, '[data-more]').hidden = message === null;
    part(this, '[data-text]').textContent = message?.mayGo ? message.text.slice(0, 500) : '';
    this.hidden = false;
  }

  #lead({ address, title }: Lead): HTMLElement {
    const [item, link] = [document.createElement('li'), document.createElement('a')];
    link.href = this.#base() + address;
    link.textContent = title;
    item.append(link);
    return item;
  }

  #item(tag: string, text: string): HTMLElement {
    const item = document.createElement(tag);
    item.textContent = text;
    return item;
  }

  #base(): string {
    return document.documentElement.dataset['base'] ?? '';
  }
}

customElements.define('go-resolver', GoResolver);
