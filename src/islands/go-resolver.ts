import type { GoAnswer, GoKnown } from '../console/go.ts';
import { resolveGo, withDevice } from '../console/go.ts';
import { holdDevice } from './device-store.ts';
import type { Diagnosed } from './diagnosis-client.ts';
import type { found } from './found.ts';
import { linkTo } from './link-to.ts';
import { make } from './make.ts';
import { part } from './part.ts';

/** What a text is diagnosed with, and shown. */
const load = (): Promise<typeof found> => import('./found.ts').then((loaded) => loaded.found);

/**
 * Takes an alert's link to the page that it means; when that is not clear, it shows the pages that it may mean.
 * Diagnosis is loaded only for a link that carries a text.
 */
class GoResolver extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener('hashchange', this.#start);
    this.#start();
    this.setAttribute('ready', '');
  }

  #start = (): void => {
    if (this.#query().size > 0) void this.#resolve();
  };

  /** What the link says, behind `?` or, so that no server sees it, behind `#`. */
  #query(): URLSearchParams {
    const behind = location.hash.includes('=') ? location.hash.slice(1) : '';
    return new URLSearchParams([...new URLSearchParams(location.search), ...new URLSearchParams(behind)]);
  }

  async #resolve(): Promise<void> {
    const known = await this.#known();
    const answer = resolveGo(this.#query(), known);
    const device = this.#query().get('device') ?? '';
    if (known.devices.includes(device)) holdDevice(device);
    if (answer.to) {
      location.replace(this.#base() + answer.to);
      return;
    }
    const { text = null, mayGo = false } = answer.message ?? {};
    const diagnosed = text === null ? null : await this.#diagnose(text);
    const url = diagnosed && (await this.#clearFinding(diagnosed));
    if (diagnosed && url && mayGo) {
      (await load()).keepFindings(diagnosed);
      location.replace(url);
    } else await this.#show(answer, diagnosed);
  }

  async #known(): Promise<GoKnown> {
    const known = await this.#tree();
    const pairs = (this.dataset['retired'] ?? '').split(' ').flatMap((pair): [string, string][] => {
      const [from, to] = pair.split('>');
      return from && to ? [[from, to]] : [];
    });
    return { ...known, devices: (this.dataset['deviceNames'] ?? '').split(' '), retired: new Map(pairs) };
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

  /** Where a clear finding leads. Its address names whoever printed the line; the alert's own word for the device is better. */
  async #clearFinding({ diagnosis, places }: Diagnosed): Promise<string | null> {
    const { findingUrl } = await load();
    const [first] = diagnosis.findings;
    if (!first?.confident) return null;
    const url = findingUrl(first, places[first.problem]);
    const device = this.#query().get('device');
    return device ? this.#base() + withDevice(url.slice(this.#base().length).replace(/\?.*$/, ''), device) : url;
  }

  async #diagnose(text: string): Promise<Diagnosed | null> {
    try {
      const { diagnoseInWorker } = await load();
      const answer = await diagnoseInWorker(text);
      return answer === 'superseded' ? null : answer;
    } catch {
      return null;
    }
  }

  async #show({ notices, leads, message }: GoAnswer, diagnosed: Diagnosed | null): Promise<void> {
    part(this, '[data-notices]').replaceChildren(...notices.map((notice) => make('li', {}, notice)));
    part(this, '[data-notices]').hidden = !notices.length;
    const isFound = (diagnosed?.diagnosis.findings.length ?? 0) > 0;
    part(this, '[data-findings]').hidden = !diagnosed;
    if (diagnosed) (await load()).showFindings(part(this, '[data-findings]'), diagnosed);
    part(this, '[data-leads]').replaceChildren(...leads.map(({ address, title }) => make('li', {}, linkTo(address, title))));
    part(this, '[data-nothing]').hidden = isFound || leads.length > 0;
    part(this, '[data-more]').hidden = message === null;
    part(this, '[data-text]').textContent = message?.mayGo ? message.text.slice(0, 500) : '';
    if (message) await this.#prepareSearch(message.text);
    part(document.body, 'h1').textContent = document.title = isFound || leads.length > 0 ? 'One of these pages' : 'No page for this link';
    this.hidden = false;
  }

  /** The link to search hands the text over in this tab: it stands in no address. */
  async #prepareSearch(text: string): Promise<void> {
    const { handOver } = await load();
    part(this, '[data-search]').onclick = () => handOver(text);
  }

  #base(): string {
    return document.documentElement.dataset['base'] ?? '';
  }
}

customElements.define('go-resolver', GoResolver);
