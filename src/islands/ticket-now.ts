import type { TicketFacts } from '../ticket/facts.ts';
import { most } from '../known/known.ts';
import { maskSecrets } from '../masking/secrets.ts';
import { gatherTicket } from '../ticket/gather.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { shownInQuery } from '../ticket/shown-in-query.ts';
import { ticketMarkdown } from '../ticket/ticket-markdown.ts';
import { readTrail } from './answers-store.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { chosenDevice } from './device-store.ts';
import { part } from './part.ts';
import { changeKnown, forgetKnown, readKnown } from './known-store.ts';

interface Form {
  readonly write: () => Promise<(ticket: Ticket) => string>;
  readonly type: string;
  readonly end: string;
}

/** The forms that are not the first shown are loaded when they are chosen. */
const forms: Readonly<Record<'markdown' | 'text' | 'json', Form>> = {
  markdown: { write: () => Promise.resolve(ticketMarkdown), type: 'text/markdown', end: 'md' },
  text: { write: async () => (await import('../ticket/ticket-text.ts')).ticketText, type: 'text/plain', end: 'txt' },
  json: { write: async () => (await import('../ticket/ticket-json.ts')).ticketJson, type: 'application/json', end: 'json' },
};

/** Writes the ticket of this desk from now on: what this tab knows of the case, in three forms, to copy or to save. */
export async function writeTicket(desk: HTMLElement): Promise<void> {
  await new TicketNow(desk).begin();
}

class TicketNow {
  readonly #desk: HTMLElement;
  #known: TicketFacts = { observations: {}, problems: {}, devices: {}, values: {} };
  /** One time for all three forms, until something in the ticket changes. */
  #made = new Date();
  #turn = 0;

  constructor(desk: HTMLElement) {
    this.#desk = desk;
  }

  async begin(): Promise<void> {
    const notes = part(this.#desk, '[name="notes"]', HTMLTextAreaElement);
    notes.addEventListener('input', this.#note);
    // What was typed while this was loaded is not lost.
    if (notes.value) this.#keepNotes();
    else notes.value = readKnown().notes;
    part(this.#desk, 'form').addEventListener('change', this.#show);
    window.addEventListener('pageshow', this.#show);
    try {
      const answer = await fetch(this.#desk.dataset['source'] ?? '');
      if (!answer.ok) throw new RangeError(`${answer.url} answered ${answer.status}`);
      this.#known = (await answer.json()) as TicketFacts; // our own file, written by the same build
    } catch {
      this.#say('The names of problems and devices could not be read: what only they explain is left out. Try again with a network.');
    }
    await this.#show();
    // Until here the desk keeps what was pressed: an answer before it would copy or save the empty ticket, and then this one too.
    part(this.#desk, '[data-copy]').addEventListener('click', this.#copy);
    part(this.#desk, '[data-save]').addEventListener('click', this.#save);
    part(this.#desk, '[data-empty]').addEventListener('click', this.#empty);
  }

  #note = (): void => {
    this.#keepNotes();
    this.#made = new Date();
    void this.#show();
  };

  #keepNotes(): void {
    const notes = maskSecrets(part(this.#desk, '[name="notes"]', HTMLTextAreaElement).value).slice(0, most.notes);
    changeKnown((known) => ({ ...known, notes }));
  }

  #show = async (): Promise<void> => {
    const turn = ++this.#turn;
    try {
      const write = await this.#form().write();
      const ticket = await this.#masked();
      if (turn === this.#turn) part(this.#desk, '[data-preview]').textContent = write(ticket);
    } catch {
      // What can't be masked or written is not shown: an older preview might say too much.
      part(this.#desk, '[data-preview]').textContent = '';
      this.#say('This form could not be written. Try again with a network.');
    }
  };

  #form(): Form {
    const chosen = new FormData(part(this.#desk, 'form', HTMLFormElement)).get('form');
    return chosen === 'text' || chosen === 'json' ? forms[chosen] : forms.markdown;
  }

  #ticket(): Ticket {
    const known = { ...readKnown(), notes: part(this.#desk, '[name="notes"]', HTMLTextAreaElement).value };
    const kept = {
      known,
      trail: readTrail(),
      shown: shownInQuery(this.#known.values, known.console),
      device: chosenDevice(Object.keys(this.#known.devices)) || null,
    };
    const base = document.documentElement.dataset['base'] ?? '';
    return gatherTicket(this.#known, kept, this.#made.toISOString(), (address) => new URL(base + address, location.origin).href);
  }

  /** The mask is loaded once there is something that it could mask. */
  async #masked(): Promise<Ticket> {
    const ticket = this.#ticket();
    if (part(this.#desk, '[name="unmask"]', HTMLInputElement).checked) return ticket;
    if (!ticket.notes && !ticket.findings.length && !ticket.settings) return { ...ticket, masked: true };
    return (await import('../ticket/mask-ticket.ts')).maskTicket(ticket);
  }

  /** What the preview shows is what is copied and saved. */
  #written(): string {
    return part(this.#desk, '[data-preview]').textContent;
  }

  #copy = async (): Promise<void> => {
    const copied = await copyToClipboard(this.#written(), part(this.#desk, '[data-instead]', HTMLTextAreaElement));
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
    forgetKnown();
    part(this.#desk, '[name="notes"]', HTMLTextAreaElement).value = '';
    part(this.#desk, '[name="unmask"]', HTMLInputElement).checked = false;
    this.#made = new Date();
    void this.#show();
    this.#say('The ticket is empty');
  };

  #say(words: string): void {
    part(this.#desk, '[role="status"]').textContent = words;
  }
}
