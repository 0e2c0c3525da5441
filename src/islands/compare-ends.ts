import { asideWords, fillIn, isFilledIn, isOfForm, showWrong, withValue } from './compare-form.ts';
import type * as Checks from './compare-check.ts';
import type * as Files from './compare-files.ts';
import type * as Now from './compare-now.ts';
import type * as Reading from './compare-read.ts';
import { forgetEnds, forgetOnly, onNewLink, takeLinked } from './compare-link.ts';
import { isOfBoth, takeDropped, sideOf, unfoldOnPaper } from './compare-page.ts';
import { giveNotice, largeWords, nameVpn, say, showLooks } from './compare-said.ts';
import { changeKnown, readKnown } from './known-store.ts';
import { takeOver } from './take-over.ts';
import { part } from './part.ts';

type Side = 'a' | 'b';
const sides: readonly Side[] = ['a', 'b'];
const notLoaded = 'A part of this page did not load: try again with a network.';

/** What is loaded with the first configuration. */
interface Parts {
  readonly now: typeof Now;
  readonly reading: typeof Reading;
  readonly files: typeof Files;
}

/** Both ends' configurations, and what they will do with each other. What is pasted stays in this page. */
class CompareEnds extends HTMLElement {
  #parts: Promise<Parts> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  /** Files that are too large for a box. */
  #large: Partial<Record<Side, readonly File[]>> = {};
  /** VPNs that were chosen by hand. */
  #picked: Partial<Record<Side, string>> = {};
  /** What made room in the box: a configuration for the form, or the form for a configuration. */
  #aside: Partial<Record<Side, Files.Given>> = {};
  /** The problem whose parameters alone are shown. */
  #only: string | null = null;
  /** Both ends, once both are read. */
  #both: readonly [Reading.ReadEnd, Reading.ReadEnd] | null = null;
  #tools: HTMLElement | null = null;

  connectedCallback(): void {
    this.#tools = part(this, '[data-keep]');
    for (const side of sides) this.#listen(side);
    const linked = this.#takeLink();
    this.#begin(linked);
    onNewLink(() => {
      for (const side of sides) this.#forgetHow(side);
      this.#takeLink();
      this.#changed();
    });
    this.addEventListener('click', this.#act);
    for (const way of this.querySelectorAll('[name="starts"]')) way.addEventListener('change', this.#changed);
    takeDropped(
      sides.map((side) => this.#end(side)),
      (end, files) => void this.#take(end.dataset['end'] as Side, files),
    );
    unfoldOnPaper(part(this, '[data-outcome]'));
    // The browser puts texts back after this element is there: going back, or opening the tab again.
    addEventListener('pageshow', this.#changed);
    this.setAttribute('ready', '');
    this.#changed();
  }

  #listen(side: Side): void {
    const end = this.#end(side);
    const box = this.#box(side);
    box.addEventListener('paste', () => {
      // A text that takes the place of another is of a syntax of its own.
      if (box.selectionStart === 0 && box.selectionEnd === box.value.length) this.#forgetHow(side);
    });
    box.addEventListener('input', () => {
      this.#hold(side, null);
      Reflect.deleteProperty(this.#picked, side);
      giveNotice(end, '');
      this.#touched();
    });
    part(end, '[name="vpn"]').addEventListener('change', ({ target }) => {
      this.#picked[side] = (target as HTMLSelectElement).value;
      this.#changed();
    });
    part(end, '[name="format"]').addEventListener('change', this.#changed);
    const file = part(end, '[type="file"]', HTMLInputElement);
    file.addEventListener('change', () => {
      void this.#take(side, file.files);
      // So that the same file can be chosen again.
      file.value = '';
    });
    part(end, 'form').addEventListener('input', ({ target }) => void this.#fill(side, target as HTMLInputElement));
    part(end, 'form').addEventListener('change', ({ target }) => void this.#leave(side, target as HTMLInputElement));
    part(end, 'form').addEventListener('submit', (event) => event.preventDefault());
  }

  /** Fills the boxes with what the address says; true where it says anything. */
  #takeLink(): boolean {
    const { isCut, ...ends } = takeLinked();
    const isLinked = isCut || sides.some((side) => ends[side] !== null);
    if (isLinked) for (const side of sides) this.#box(side).value = ends[side] ?? '';
    part(this, '[data-cut]').hidden = !isCut;
    return isLinked;
  }

  /** Begins with what the address says, or the page before. */
  #begin(isLinked: boolean): void {
    const given = takeOver();
    if (!isLinked && given && !this.#box(sideOf(given)).value) this.#box(sideOf(given)).value = given;
    if (!isLinked && !given) this.#takeUp();
    const only = new URLSearchParams(location.search).get('only') ?? '';
    const problem = this.#problems().querySelector(`[data-problem="${CSS.escape(only)}"]`);
    this.#only = problem ? only : null;
    if (problem) part(this, '[data-only-name]').textContent = problem.textContent.split(':')[0] ?? '';
    part(this, '[data-only]').hidden = !this.#only;
  }

  /** Goes on with what was compared in this tab before. */
  #takeUp(): void {
    const { settings } = readKnown();
    if (!settings?.a || !settings.b || sides.some((side) => this.#box(side).value)) return;
    for (const side of sides) {
      this.#box(side).value = settings[side];
      giveNotice(this.#end(side), 'As compared before in this tab, without keys.');
    }
  }

  #problems = (): DocumentFragment => part(this, 'template[data-problems]', HTMLTemplateElement).content;

  #act = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    const side = button?.closest<HTMLElement>('[data-end]')?.dataset['end'] as Side | undefined;
    switch (button?.dataset['act']) {
      case 'print':
        print();
        break;
      case 'all':
        this.#only = null;
        forgetOnly();
        part(this, '[data-only]').hidden = true;
        // The button that had the focus is gone.
        part(this, '[data-outcome]').focus({ preventScroll: true });
        this.#changed();
        break;
      case 'save':
      case 'link':
        void this.#keep(button.dataset['act']);
        break;
      case 'aside':
        if (side) this.#swap(side);
        break;
      case 'read-as':
        if (side) this.#readAs(side, button.dataset['format'] ?? '');
    }
  };

  async #keep(act: 'save' | 'link'): Promise<void> {
    const { now } = await this.#load();
    if (this.#both && this.#tools) await now.keep(act, this.#tools, ...this.#both);
  }

  #end(side: Side): HTMLElement {
    return part(this, `[data-end="${side}"]`);
  }

  #box(side: Side): HTMLTextAreaElement {
    return part(this.#end(side), 'textarea', HTMLTextAreaElement);
  }

  /** What the reader changes is no longer what the address says. */
  #touched(): void {
    forgetEnds();
    part(this, '[data-cut]').hidden = true;
    this.#changed();
  }

  /** What was chosen for a text that is gone. */
  #forgetHow(side: Side): void {
    this.#hold(side, null);
    Reflect.deleteProperty(this.#picked, side);
    giveNotice(this.#end(side), '');
    part(this.#end(side), '[name="format"]', HTMLSelectElement).value = '';
  }

  #changed = (): void => {
    for (const side of sides) this.#showForm(side);
    clearTimeout(this.#timer);
    if (sides.every((side) => !this.#given(side)) && !this.#parts) return;
    void this.#load();
    this.#timer = setTimeout(() => void this.#compare(), 200);
  };

  #load(): Promise<Parts> {
    this.#parts ??= Promise.all([import('./compare-now.ts'), import('./compare-read.ts'), import('./compare-files.ts')]).then(
      ([now, reading, files]) => ({ now, reading, files }),
    );
    // Whoever waits for it says so; the next time it is tried again.
    this.#parts.catch(() => (this.#parts = null));
    return this.#parts;
  }

  #given(side: Side): Files.Given | null {
    const text = this.#box(side).value;
    return this.#large[side] ?? (text.trim() ? text : null);
  }

  /** Files of one end: its IKE and its BGP may stand in two. What is no text leaves the box as it is. */
  async #take(side: Side, list: FileList | null): Promise<void> {
    const files = Array.from(list ?? []);
    if (files.length === 0) return;
    try {
      const other = side === 'a' ? 'b' : 'a';
      const taken = await (await this.#load()).files.takeFiles(files, side, !this.#given(other));
      if ('refused' in taken) {
        giveNotice(this.#end(side), `${taken.refused}${this.#given(side) ? ' What was here before is still compared.' : ''}`);
        this.#changed();
        return;
      }
      this.#forgetHow(side);
      this.#give(side, taken.given);
      if (taken.beside !== undefined) {
        this.#forgetHow(other);
        this.#give(other, taken.beside);
      }
      giveNotice(this.#end(side), taken.notice ?? '');
      this.#touched();
    } catch {
      this.#say(side, notLoaded);
    }
  }

  /** Files that are too large for the box, named in it; null where there are none. */
  #hold(side: Side, files: readonly File[] | null): void {
    const box = this.#box(side);
    if (files) this.#large[side] = files;
    else Reflect.deleteProperty(this.#large, side);
    box.dataset['hint'] ??= box.placeholder;
    box.placeholder = files ? largeWords(files) : box.dataset['hint'];
  }

  /** Puts a text into the box; files that are too large for it stay beside it. */
  #give(side: Side, given: Files.Given): void {
    this.#hold(side, typeof given === 'string' ? null : given);
    if (this.#large[side]) this.#say(side, 'Reading the file, which is too large to be shown.');
    this.#box(side).value = typeof given === 'string' ? given : '';
  }

  /** The form is there where the box holds nothing else: a configuration is set aside first, and comes back. */
  #showForm(side: Side): void {
    const end = this.#end(side);
    const form = part(end, 'form', HTMLFormElement);
    const text = this.#box(side).value;
    const isOpen = !this.#large[side] && isFilledIn(text);
    part(form, 'fieldset', HTMLFieldSetElement).disabled = !isOpen;
    if (isOpen && !form.contains(document.activeElement)) fillIn(form, text);
    const aside = part(end, '[data-aside]');
    const [says, does] = asideWords(isOpen, this.#aside[side] ?? '');
    aside.hidden = !says;
    part(aside, 'span').textContent = says;
    part(aside, 'button').textContent = does;
  }

  /** What is in the box and what is set aside change places: neither is lost. */
  #swap(side: Side): void {
    const aside = this.#aside[side] ?? '';
    this.#aside[side] = this.#large[side] ?? this.#box(side).value;
    this.#forgetHow(side);
    this.#give(side, aside);
    this.#touched();
    if (part(this.#end(side), '[data-aside]').hidden) this.#box(side).focus();
  }

  #readAs(side: Side, format: string): void {
    const choice = part(this.#end(side), '[name="format"]', HTMLSelectElement);
    choice.value = format;
    choice.focus();
    this.#changed();
  }

  /** What is set in the form is a line of the box above it: one way to read it all. */
  async #fill(side: Side, field: HTMLInputElement): Promise<void> {
    // What is typed halfway is not compared.
    if ((await this.#checks(side))?.check(field)) this.#write(side, field.name, field.value);
  }

  /** What is wrong is said when the field is left, and the line of it is no longer what the form says. */
  async #leave(side: Side, field: HTMLInputElement): Promise<void> {
    // It may be left before what checks it has come.
    (await this.#checks(side))?.check(field);
    showWrong(field);
    if (!field.validity.valid) this.#write(side, field.name, '');
  }

  /** What the form's values must be is loaded with the first of them; null where it could not be. */
  async #checks(side: Side): Promise<typeof Checks | null> {
    try {
      return await import('./compare-check.ts');
    } catch {
      this.#say(side, notLoaded);
      return null;
    }
  }

  #write(side: Side, label: string, value: string): void {
    this.#box(side).value = withValue(this.#box(side).value, label, value);
    giveNotice(this.#end(side), '');
    this.#touched();
  }

  async #compare(): Promise<void> {
    const turn = ++this.#turn;
    const section = part(this, '[data-outcome]');
    try {
      const { now, reading } = await this.#load();
      for (const side of sides) this.#divide(reading, side);
      const [a, b] = await Promise.all(sides.map((side) => this.#read(side, reading)));
      if (turn !== this.#turn) return;
      this.#show(
        now,
        reading,
        section,
        reading.withVpns({ a: this.#readOf('a', a ?? null), b: this.#readOf('b', b ?? null) }, this.#picked),
      );
    } catch {
      if (turn !== this.#turn) return;
      section.hidden = true;
      for (const side of sides) this.#say(side, notLoaded);
    }
  }

  /** A text that holds both ends fills both boxes. */
  #divide({ bothEndsIn }: typeof Reading, side: Side): void {
    const text = this.#box(side).value;
    const both = isOfBoth.test(text) ? bothEndsIn(text) : null;
    if (!both) return;
    for (const at of sides) {
      this.#give(at, both[at]);
      this.#showForm(at);
    }
  }

  async #read(side: Side, { readGiven, formatNames }: typeof Reading): Promise<Reading.ReadText | Reading.Nothing | null> {
    const format = part(this.#end(side), '[name="format"]', HTMLSelectElement);
    if (format.options.length < 2) format.append(...formatNames.map((name) => new Option(name)));
    const given = this.#given(side);
    return given ? readGiven(given, format.value || null) : null;
  }

  /** What was read, or a sentence why nothing was. */
  #readOf(side: Side, read: Reading.ReadText | Reading.Nothing | null): Reading.ReadText | null {
    showLooks(this.#end(side), read);
    if (read && !('none' in read)) return read;
    const isBegun = !this.#large[side] && isOfForm(part(this.#end(side), 'form', HTMLFormElement), this.#box(side).value);
    this.#say(side, read && isBegun ? 'Fill in the addresses to begin.' : (read?.none ?? ''));
    return null;
  }

  #show(now: typeof Now, { whyChosen }: typeof Reading, section: HTMLElement, ends: Readonly<Record<Side, Reading.ReadEnd | null>>): void {
    for (const side of sides) if (ends[side]) nameVpn(this.#end(side), ends[side], whyChosen(side, ends, Boolean(this.#picked[side])));
    const { a, b } = ends;
    // What was found in both ends holds for no one end.
    if (this.#both && !(a && b)) changeKnown((known) => ({ ...known, settings: null }));
    this.#both = a && b ? [a, b] : null;
    const said = part(this, '[data-said]');
    if (a && b) {
      said.textContent = now.showComparison(section, a, b, this.#starts(), this.#only);
      if (this.#tools) part(section, '[data-tools]').replaceWith(this.#tools);
    } else if (a ?? b) now.showOne(section, a ? 'a' : 'b', (a ?? b) as Reading.ReadEnd);
    else section.hidden = true;
    if (!this.#both) said.textContent = '';
    if (this.#tools) this.#tools.hidden = !this.#both;
  }

  #starts(): Side | null {
    const chosen = this.querySelector<HTMLInputElement>('[name="starts"]:checked')?.value;
    return chosen === 'a' || chosen === 'b' ? chosen : null;
  }

  #say(side: Side, words: string): void {
    say(this.#end(side), words);
  }
}

customElements.define('compare-ends', CompareEnds);
