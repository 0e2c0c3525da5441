import { readQuery } from '../console/reading.ts';
import type { TicketKnown } from '../ticket/known.ts';
import { gatherTicket } from '../ticket/gather.ts';
import { maskTicket } from '../ticket/mask-ticket.ts';
import { shownOf } from '../ticket/shown.ts';
import { ticketJson } from '../ticket/ticket-json.ts';
import { ticketMarkdown } from '../ticket/ticket-markdown.ts';
import { ticketText } from '../ticket/ticket-text.ts';
import { readAnswers, readTrail } from './answers-store.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { chosenDevice } from './device-store.ts';
import { part } from './part.ts';
import { readShown } from './shown-store.ts';
import { emptyTicket, readFindings, readNotes, writeNotes } from './ticket-store.ts';

const forms = {
  markdown: { write: ticketMarkdown, type: 'text/markdown', end: 'md' },
  text: { write: ticketText, type: 'text/plain', end: 'txt' },
  json: { write: ticketJson, type: 'application/json', end: 'json' },
} as const;

/** The ticket: what this tab knows of the case, in three forms, to copy or to save. */
class TicketDesk extends HTMLElement {
  #known: TicketKnown = { observations: {}, problems: {}, devices: {} };
  /** One time for all three forms, until something in the ticket changes. */
  #made = new Date();

  async connectedCallback(): Promise<void> {
    const notes = part(this, '[name="notes"]', HTMLTextAreaElement);
    notes.value = readNotes();
    notes.addEventListener('input', this.#note);
    part(this, 'form').addEventListener('change', this.#show);
    part(this, '[data-copy]').addEventListener('click', this.#copy);
    part(this, '[data-save]').addEventListener('click', this.#save);
    part(this, '[data-empty]').addEventListener('click', this.#empty);
    window.addEventListener('pageshow', this.#show);
    try {
      const answer = await fetch(this.dataset['source'] ?? '');
      if (!answer.ok) throw new RangeError(`${answer.url} answered ${answer.status}`);
      this.#known = (await answer.json()) as TicketKnown; // our own file, written by the same build
    } catch {
      this.#say('The names of problems and devices could not be read: what only they explain is left out. Try again with a network.');
    }
    this.#show();
    this.setAttribute('ready', '');
  }

  #note = (): void => {
    writeNotes(part(this, '[name="notes"]', HTMLTextAreaElement).value);
    this.#made = new Date();
    this.#show();
  };

  #show = (): void => {
    part(this, '[data-preview]').textContent = this.#written();
  };

  #form(): (typeof forms)[keyof typeof forms] {
    const chosen = new FormData(part(this, 'form', HTMLFormElement)).get('form');
    return chosen === 'text' || chosen === 'json' ? forms[chosen] : forms.markdown;
  }

  #written(): string {
    const { query, observation } = readShown();
    const { reading } = readQuery(new URLSearchParams(query));
    const shown = shownOf({
      ...reading,
      channel: { state: reading.channel, error: reading.channelError },
      tunnel: { state: reading.tunnel, error: reading.tunnelError },
    });
    const kept = {
      answers: readAnswers(),
      trail: readTrail(),
      shown,
      observation,
      findings: readFindings(),
      device: chosenDevice(Object.keys(this.#known.devices)) || null,
      notes: readNotes(),
    };
    const base = document.documentElement.dataset['base'] ?? '';
    const ticket = gatherTicket(this.#known, kept, this.#made.toISOString(), (address) => new URL(base + address, location.origin).href);
    return this.#form().write(maskTicket(ticket, part(this, '[name="unmask"]', HTMLInputElement).checked));
  }

  #copy = async (): Promise<void> => {
    const copied = await copyToClipboard(this.#written(), part(this, '[data-instead]', HTMLTextAreaElement));
    this.#say(copied ? 'Copied' : 'Selected: copy it with Ctrl+C');
  };

  #save = (): void => {
    const { type, end } = this.#form();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.#written()], { type }));
    link.download = `vpn-ticket-${this.#made.toISOString().slice(0, 16).replace(/[-:]/g, '')}.${end}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.#say(`Saved as ${link.download}`);
  };

  #empty = (): void => {
    emptyTicket();
    part(this, '[name="notes"]', HTMLTextAreaElement).value = '';
    part(this, '[name="unmask"]', HTMLInputElement).checked = false;
    this.#made = new Date();
    this.#show();
    this.#say('The ticket is empty');
  };

  #say(words: string): void {
    part(this, '[role="status"]').textContent = words;
  }
}

customElements.define('ticket-desk', TicketDesk);
