import type { Diagnosed, Given } from './diagnosis-client.ts';
import { diagnoseInWorker, leaveReading, mostShown, prepareDiagnosis } from './diagnosis-client.ts';
import type { Hit } from './full-text.ts';
import { prepareFullText, searchFullText } from './full-text.ts';
import { takeOver } from './take-over.ts';
import type { Block } from '../reading/blocks.ts';
import { findNamed, prepareNames } from './named-pages.ts';
import { part } from './part.ts';
import { showHits, showNamed } from './show-hits.ts';

/** Longer texts are logs: no page holds all their words. */
const mostForFullText = 300;

/**
 * The one box: the pages that a text names first, then findings, full-text hits below. `data-next` is where Enter leads when nothing is clear; without it the box is at home.
 * The text stays in this browser: it goes into no address but a short, harmless one, and into no request.
 */
class FindBox extends HTMLElement {
  #diagnosed: Diagnosed | null = null;
  /** The pages that the text names. */
  #named: readonly Hit[] = [];
  /** What is diagnosed: the box's text, or a paste or files that are too large for it. */
  #text: Given = '';
  /** What parts of it are, where the reader said so. */
  #corrections: Block[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether this page became another one, and with it went what is read. */
  #taken: Promise<boolean> | null = null;

  connectedCallback(): void {
    const box: HTMLElement = this.#box();
    box.addEventListener('focus', this.#prepare, { once: true });
    box.addEventListener('input', this.#typed);
    box.addEventListener('paste', this.#pasted);
    part(this, 'form').addEventListener('submit', this.#submit);
    for (const kind of this.querySelectorAll('[name="kind"]')) kind.addEventListener('change', this.#search);
    this.querySelector<HTMLInputElement>('[type="file"]')?.addEventListener('change', this.#file);
    this.addEventListener('files', this.#given);
    this.addEventListener('keydown', this.#key);
    this.addEventListener('read-as', this.#corrected);
    this.addEventListener('leave', this.#leave);
    this.addEventListener('click', this.#compare);
    if ('start' in this.dataset) this.#start();
    this.#again();
    window.addEventListener('pageshow', this.#again);
    this.setAttribute('ready', '');
  }

  /** Back may give the box its text again only after this has begun. */
  #again = (): void => {
    if (!this.#text && this.#box().value) this.#typed();
  };

  #box(): HTMLInputElement | HTMLTextAreaElement {
    return part<HTMLInputElement | HTMLTextAreaElement>(this, 'input[type="search"], textarea'); // the selector finds no other
  }

  #prepare = (): void => {
    prepareDiagnosis();
    if (!this.querySelector('[data-results]')) return;
    void prepareNames();
    prepareFullText();
  };

  /** On its own page the box begins with what the address or the page before says. */
  #start(): void {
    const text = takeOver() || (new URLSearchParams(location.search).get('q') ?? '');
    if (text) void this.#set(text).then(this.#bringIntoSight);
    else this.#box().focus({ preventScroll: true });
  }

  /** Who comes with a text wants the answer: on a phone it stands below the text. */
  #bringIntoSight = (): void => {
    const findings = this.querySelector('[data-findings]');
    if (findings && findings.getBoundingClientRect().top > innerHeight / 2) findings.scrollIntoView();
  };

  #set(text: Given): Promise<void> {
    this.#text = text;
    this.#corrections = [];
    if (typeof text === 'string') this.#box().value = text.slice(0, mostShown);
    return this.#answer();
  }

  #typed = (): void => {
    this.#text = this.#box().value;
    this.#corrections = [];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#answer(), 120);
  };

  #corrected = (event: Event): void => {
    if (!(event instanceof CustomEvent)) return;
    const now = event.detail as Block; // offer-corrections.ts sends no other
    this.#corrections = [...this.#corrections.filter(({ from }) => from !== now.from), now];
    void this.#answer();
  };

  /** A one-line field would lose the ends of lines, and a large paste would stall the page. */
  #pasted = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const manyLines = text.trim().includes('\n') && this.#box() instanceof HTMLInputElement;
    if (text.length <= mostShown && !manyLines) return;
    event.preventDefault();
    if (manyLines && this.dataset['next'] && text.length > mostShown) this.#box().value = text.slice(0, 100);
    void this.#set(text);
  };

  #file = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#read([...(event.target.files ?? [])]);
    // The same file may be chosen again.
    event.target.value = '';
  };

  /** Dropped, or brought along from another page. */
  #given = (event: Event): void => {
    if (event instanceof CustomEvent) this.#read(event.detail as File[]); // nobody sends others
  };

  /** What is in them is shown when they are opened. */
  #read([file, ...others]: readonly File[]): void {
    if (!file) return;
    this.#box().value = '';
    void this.#set(others.length ? [file, ...others] : file);
  }

  /** A capture is drawn on a page of its own: this one becomes it, and the files go along. False where it is that page, or it can't be had. */
  #takeAlong(given: Given): Promise<boolean> {
    if (typeof given === 'string' || (!this.#taken && document.querySelector('[data-captures]'))) return Promise.resolve(false);
    return (this.#taken ??= this.#turn(given instanceof File ? [given] : given));
  }

  async #turn(files: readonly File[]): Promise<boolean> {
    try {
      await (await import('./turn-into.ts')).turnInto(`${document.documentElement.dataset['base'] ?? ''}/diagnose/`);
    } catch {
      this.#taken = null;
      return false;
    }
    this.removeAttribute('open');
    part(document, 'main find-box').dispatchEvent(new CustomEvent('files', { detail: files }));
    return true;
  }

  /** Nobody waits for what is read. */
  #leave = (): void => {
    leaveReading();
    void this.#set('');
  };

  /** What is diagnosed as text; of files what of them is shown. */
  #textHere(): string {
    return typeof this.#text === 'string' ? this.#text : this.#box().value;
  }

  /** The comparison begins with what was pasted here. */
  #compare = (event: MouseEvent): void => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-compare] a');
    if (!link) return;
    event.preventDefault();
    void this.#takeTo(link.href);
  };

  /** Leads to a page that begins with what is here. */
  async #takeTo(address: string): Promise<void> {
    (await import('./hand-over.ts')).handOver(this.#textHere());
    location.assign(address);
  }

  #say(what: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(what, { bubbles: true, detail }));
  }

  async #answer(): Promise<void> {
    const text = this.#text;
    const findings = this.querySelector<HTMLElement>('[data-findings]');
    this.toggleAttribute('open', text !== '' && findings !== null);
    this.#diagnosed = null;
    if (text === '') {
      this.#named = [];
      if (findings) findings.hidden = true;
      this.#say('reading', null);
      return this.#search();
    }
    try {
      const named = this.#findNamed();
      // Only of a capture it is told how far it is read.
      const progress = (part: number): void => {
        this.#say('reading', part);
        void this.#takeAlong(text);
      };
      const answer = await diagnoseInWorker(text, this.#corrections, progress);
      if (answer === 'superseded' || (answer.captures && (await this.#takeAlong(text)))) return;
      await named;
      this.#diagnosed = answer;
      if (answer.shown !== undefined) this.#box().value = answer.shown;
      if (findings) (await import('./show-findings.ts')).showFindings(findings, answer);
      if (findings && this.#isName()) findings.hidden = true;
      this.#say('diagnosed', answer);
    } catch (error) {
      if (findings) this.#failed(findings, error);
    }
    await this.#search();
  }

  /** Before anything else is known: nothing that is shown later moves them. */
  async #findNamed(): Promise<void> {
    const text = this.#short();
    const pages = this.querySelector('[data-named]') ? await findNamed(text) : [];
    if (text !== this.#short()) return;
    this.#named = pages;
    if (pages.length) this.#showNamed();
  }

  /** Shows the pages named of the kind that is chosen, where there is room for pages. */
  #showNamed(): readonly Hit[] {
    const named = this.#named.filter(({ kind }) => !this.#kind() || kind === this.#kind());
    showNamed(part(this, '[data-named]'), part(this, '[data-results]'), named);
    return named;
  }

  #kind(): string {
    return this.querySelector<HTMLInputElement>('[name="kind"]:checked')?.value ?? '';
  }

  #failed(findings: HTMLElement, error: unknown): void {
    this.#say('reading', null);
    const notice = part(findings, '[data-unsure]');
    for (const line of findings.querySelectorAll<HTMLElement>('[data-proven], [data-compare], [data-read]')) line.hidden = true;
    part(findings, '[data-list]').replaceChildren();
    notice.classList.add('caution');
    notice.textContent = error instanceof Error ? error.message : 'Diagnosis failed: reload the page, or look in the lists of messages.';
    notice.hidden = false;
    findings.hidden = false;
  }

  #search = async (): Promise<void> => {
    const results = this.querySelector<HTMLElement>('[data-results]');
    const text = this.#short();
    if (!results) return;
    const named = this.#showNamed();
    if (!text || text.length > mostForFullText) {
      results.hidden = true;
      return;
    }
    const found = await searchFullText(text, this.#kind() || null, Number(results.dataset['results']) || 10);
    if (text !== this.#short()) return;
    showHits(results, found, named);
    const answered = found && !found.loose && found.hits.length > 0;
    if (answered && this.#isSilent()) part(this, '[data-findings]').hidden = true;
  };

  #short(): string {
    return typeof this.#text === 'string' ? this.#text.trim() : '';
  }

  /** True where diagnosis only says that it knows nothing of it: where pages answer, that does not stand above them. */
  #isSilent(): boolean {
    return this.#diagnosed !== null && !this.#diagnosed.diagnosis.findings.length && !this.#diagnosed.diagnosis.healthy;
  }

  /** True where the text names pages and diagnosis has mere suspicions beside them. */
  #isName(): boolean {
    const [first] = this.#diagnosed?.diagnosis.findings ?? [];
    return this.#named.length > 0 && (this.#isSilent() || first?.confident === false);
  }

  /** Enter on a clear finding goes to it; else to the page that shows more. */
  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#go();
  };

  async #go(): Promise<void> {
    clearTimeout(this.#timer);
    if (typeof this.#text === 'string') this.#text = this.#box().value || this.#text;
    await this.#answer();
    const [first] = this.#diagnosed?.diagnosis.findings ?? [];
    if (first?.confident && this.#diagnosed) {
      (await import('./keep-findings.ts')).keepFindings(this.#diagnosed);
      location.assign((await import('./show-findings.ts')).findingUrl(first, this.#diagnosed.places[first.problem]));
    } else if (this.dataset['next'] && this.#text) {
      await this.#takeTo(this.dataset['next']);
    }
  }

  #key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#go();
    if (event.key !== 'Escape' || !this.hasAttribute('open') || !this.dataset['next']) return;
    this.removeAttribute('open');
    this.#box().focus();
  };
}

customElements.define('find-box', FindBox);
