import { isNothing } from '../known/known.ts';
import type { AskProblem } from '../other-end/ask.ts';
import type { AskDevice, AskFacts } from '../other-end/ask-facts.ts';
import { mailDraft } from '../other-end/mail-draft.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { chooseDevice, chosenDevice } from './device-store.ts';
import { readKnown } from './known-store.ts';
import { part } from './part.ts';

/** The message to the other side: in their device's words once it is chosen, with what only the reader knows. */
class AskOther extends HTMLElement {
  #problem: Promise<AskProblem> | null = null;
  #turn = 0;
  readonly #devices = new Map<string, Promise<AskDevice>>();

  connectedCallback(): void {
    const form = part(this, 'form', HTMLFormElement);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', this.#write);
    part(this, 'select').addEventListener('change', this.#choose);
    part(this, '[data-copy]').addEventListener('click', this.#copy);
    part(this, '[data-text]').addEventListener('input', this.#draft);
    const select = part(this, 'select', HTMLSelectElement);
    select.value = chosenDevice([...select.options].map(({ value }) => value));
    if (select.value || !isNothing(readKnown())) void this.#write();
    this.setAttribute('ready', '');
  }

  #choose = (): void => chooseDevice(part(this, 'select', HTMLSelectElement).value);

  /** Writes the message anew. What cannot be read, because there is no network, leaves the message in any device's words. */
  #write = async (): Promise<void> => {
    const turn = ++this.#turn;
    const status = part(this, '[role="status"]');
    const data = new FormData(part(this, 'form', HTMLFormElement));
    const given = (name: string) => textOf(data.get(name));
    const id = given('device');
    try {
      const [{ askMessage }, problem, device, seen] = await Promise.all([
        import('../other-end/ask.ts'),
        this.#readProblem(),
        id ? this.#readDevice(id) : null,
        this.#seen(),
      ]);
      if (turn !== this.#turn) return;
      const query = id ? `?device=${id}` : '';
      const { subject, text } = askMessage({
        problem,
        device,
        link: this.#absolute(`${this.dataset['problem'] ?? ''}${query}`),
        devicePage: this.#absolute(`${this.dataset['devices'] ?? ''}${id}/`),
        facts: { vpn: given('vpn'), ours: given('ours'), theirs: given('theirs'), when: given('when'), ...seen },
      });
      part(this, '[data-subject]').textContent = subject;
      part(this, '[data-text]', HTMLTextAreaElement).value = text;
      status.textContent = '';
      this.#draft();
    } catch {
      this.#problem = null;
      this.#devices.clear();
      status.textContent = 'What this needs could not be read: the message stays as it is. Try again with a network.';
    }
  };

  async #seen(): Promise<AskFacts> {
    if (isNothing(readKnown())) return {};
    return (await import('./ask-seen.ts')).seenOf(/([^/]+)\/$/.exec(this.dataset['problem'] ?? '')?.[1] ?? '');
  }

  #draft = (): void => {
    const message = { subject: part(this, '[data-subject]').textContent, text: part(this, '[data-text]', HTMLTextAreaElement).value };
    part(this, '[data-mail]', HTMLAnchorElement).href = mailDraft(message, location.origin + location.pathname + this.#deviceQuery()).href;
  };

  #copy = async (): Promise<void> => {
    const text = part(this, '[data-text]', HTMLTextAreaElement);
    const copied = await copyToClipboard(text.value, text);
    part(this, '[role="status"]').textContent = copied ? 'Copied' : 'Selected: copy it with Ctrl+C';
  };

  #deviceQuery(): string {
    const device = part(this, 'select', HTMLSelectElement).value;
    return device ? `?device=${device}` : '';
  }

  #readProblem(): Promise<AskProblem> {
    this.#problem ??= read<AskProblem>(this.dataset['source'] ?? '');
    return this.#problem;
  }

  #readDevice(id: string): Promise<AskDevice> {
    const known = this.#devices.get(id) ?? read<AskDevice>(`${this.dataset['devices'] ?? '/devices/'}${id}.json`);
    this.#devices.set(id, known);
    return known;
  }

  #absolute(address: string): string {
    return new URL(address, location.href).href;
  }
}

async function read<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new RangeError(`${address} answered ${answer.status}`);
  return (await answer.json()) as T; // our own file, written by the same build
}

customElements.define('ask-other', AskOther);

function textOf(entry: FormDataEntryValue | null): string {
  return typeof entry === 'string' ? entry.trim() : '';
}
