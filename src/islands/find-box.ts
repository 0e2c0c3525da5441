import type { Diagnosed, Given } from './diagnosis-client.ts';
import type { found } from './found.ts';
import { mostShown } from './most-shown.ts';
import type { PageFinder } from './page-finder.ts';
import { offerCaptures } from './offer-captures.ts';
import { offerTaking } from './offer-taking.ts';
import { takeOver } from './take-over.ts';
import type { Block } from '../reading/blocks.ts';
import { part } from './part.ts';

const notLoaded = 'A part of this page did not load: try again with a network.';

/** What it answers with. */
const load = (): Promise<typeof found> => import('./found.ts').then((loaded) => loaded.found);

/**
 * The one box: the pages that a text names first, then findings, full-text hits below. `data-next` is where Enter leads when nothing is clear; without it the box is at home.
 * The text stays in this browser: it goes into no address but a short, harmless one, and into no request.
 */
class FindBox extends HTMLElement {
  #diagnosed: Diagnosed | null = null;
  /** True where the text names pages. */
  #isNaming = false;
  #finder: Promise<PageFinder | null> | null = null;
  /** What is diagnosed: the box's text, or a paste or files that are too large for it. */
  #text: Given = '';
  /** What parts of it are, where the reader said so. */
  #corrections: Block[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the header's box shows its answers, once it is there. */
  #panel: Promise<void> | undefined;
  /** Whether this page became another one, and with it went what is read. */
  #taken: Promise<boolean> | null = null;

  connectedCallback(): void {
    const box: HTMLElement = this.#box();
    // The cursor stands in a page's own box from the start: that asks for nothing yet.
    for (const act of 'start' in this.dataset ? (['pointerdown', 'keydown', 'dragenter'] as const) : (['focusin'] as const))
      this.addEventListener(act, this.#prepare, { once: true });
    if (!('start' in this.dataset) && this.contains(document.activeElement)) this.#prepare();
    box.addEventListener('input', this.#typed);
    box.addEventListener('paste', this.#pasted);
    part(this, 'form').addEventListener('submit', this.#submit);
    for (const kind of this.querySelectorAll('[name="kind"]')) kind.addEventListener('change', this.#search);
    const file = this.querySelector<HTMLInputElement>('[type="file"]');
    file?.addEventListener('change', this.#file);
    this.addEventListener('files', this.#given);
    if (this.classList.contains('diagnose')) {
      offerCaptures(this);
      offerTaking(this);
    }
    this.addEventListener('keydown', this.#key);
    this.addEventListener('read-as', this.#corrected);
    this.addEventListener('leave', this.#leave);
    this.addEventListener('click', this.#compare);
    if ('start' in this.dataset) this.#start();
    // Chosen before this was there.
    if (file?.files?.length) file.dispatchEvent(new Event('change'));
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
    const panel = this.querySelector<HTMLElement>('[data-from]:empty');
    // Without network, and never visited, there is no panel, and Enter still leads on.
    if (panel)
      this.#panel = load()
        .then(({ fillPanel }) => fillPanel(panel))
        .catch(() => undefined);
    void this.#pages();
    load().then(
      ({ prepareDiagnosis }) => prepareDiagnosis(),
      () => undefined,
    ); // whoever waits for it says so
  };

  /** What finds pages, where the box has room for them; null where it has none, or where it could not be loaded. */
  async #pages(): Promise<PageFinder | null> {
    await this.#panel;
    const results = this.querySelector<HTMLElement>('[data-results]');
    if (!results) return null;
    this.#finder ??= load()
      .then(({ PageFinder: Finder }) => new Finder(this, results))
      .catch(() => {
        this.#finder = null;
        part(results, '[data-none]').textContent = notLoaded;
        results.hidden = false;
        return null;
      });
    return this.#finder;
  }

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
      await (await load()).turnInto(`${document.documentElement.dataset['base'] ?? ''}/diagnose/`);
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
    void load().then(({ leaveReading }) => leaveReading());
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
    (await load()).handOver(this.#textHere());
    location.assign(address);
  }

  #say(what: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(what, { bubbles: true, detail }));
  }

  async #answer(): Promise<void> {
    await this.#panel;
    const text = this.#text;
    const findings = this.querySelector<HTMLElement>('[data-findings]');
    this.toggleAttribute('open', text !== '' && findings !== null);
    this.#diagnosed = null;
    if (text === '') {
      this.#isNaming = false;
      if (findings) findings.hidden = true;
      this.#say('reading', null);
      return this.#search();
    }
    try {
      // Before anything else is known: nothing that is shown later moves them.
      const naming = this.#pages().then((pages) => pages?.name(this.#short()) ?? false);
      const { diagnoseInWorker, showFindings } = await load();
      // Only of a capture it is told how far it is read.
      const progress = (part: number): void => {
        this.#say('reading', part);
        void this.#takeAlong(text);
      };
      const answer = await diagnoseInWorker(text, this.#corrections, progress);
      if (answer === 'superseded' || (answer.captures && (await this.#takeAlong(text)))) return;
      this.#isNaming = await naming;
      this.#diagnosed = answer;
      if (answer.shown !== undefined) this.#box().value = answer.shown;
      if (findings) showFindings(findings, answer);
      if (findings && this.#isName()) findings.hidden = true;
      this.#say('diagnosed', answer);
    } catch (error) {
      if (findings) this.#failed(findings, error);
    }
    await this.#search();
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
    const pages = await this.#pages();
    if (!this.#short()) await pages?.name('');
    const answered = await pages?.search(this.#short());
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
    return this.#isNaming && (this.#isSilent() || first?.confident === false);
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
      const { keepFindings, findingUrl } = await load();
      keepFindings(this.#diagnosed);
      location.assign(findingUrl(first, this.#diagnosed.places[first.problem]));
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
