import { fillIn, isFilledIn, withValue } from './compare-form.ts';
import type * as Now from './compare-now.ts';
import type * as Reading from './compare-read.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { takeOver } from './hand-over.ts';
import { part } from './part.ts';

type Side = 'a' | 'b';
const sides: readonly Side[] = ['a', 'b'];
/** In bytes: a box with more is slow. */
const mostInBox = 1_000_000;
/** A comparison that was saved, or a talk of a capture: both ends in one text. */
const isOfBoth = /^\s*\{\s*"what"\s*:\s*"Tunnel Down/;
// What only an SDDC's own side holds: its form, its API.
const isOfSddc = /IPSecVpnSession|l3vpn_session|BGP Remote IP|Remote Public IP/i;

/** What is loaded with the first configuration. */
interface Parts {
  readonly now: typeof Now;
  readonly reading: typeof Reading;
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
  /** Configurations that made room for the form. */
  #aside: Partial<Record<Side, string>> = {};
  /** The problem whose parameters alone are shown. */
  #only: string | null = null;
  /** Both ends, once both are read. */
  #both: readonly [Reading.ReadEnd, Reading.ReadEnd] | null = null;
  #tools: HTMLElement | null = null;

  connectedCallback(): void {
    this.#tools = part(this, '[data-keep]');
    for (const side of sides) this.#listen(side);
    this.#begin();
    this.addEventListener('click', this.#act);
    for (const way of this.querySelectorAll('[name="starts"]')) way.addEventListener('change', this.#changed);
    // What misses an end must not open instead of this page.
    for (const type of ['dragover', 'drop']) document.addEventListener(type, (event) => event.preventDefault());
    addEventListener('beforeprint', () => {
      for (const mend of this.querySelectorAll<HTMLDetailsElement>('[data-outcome] details')) mend.open = true;
    });
    // The browser puts texts back after this element is there: going back, or opening the tab again.
    addEventListener('pageshow', this.#changed);
    this.setAttribute('ready', '');
    this.#changed();
  }

  #listen(side: Side): void {
    const end = this.#end(side);
    part(end, 'textarea').addEventListener('input', () => {
      Reflect.deleteProperty(this.#large, side);
      Reflect.deleteProperty(this.#picked, side);
      this.#changed();
    });
    part(end, '[name="vpn"]').addEventListener('change', ({ target }) => {
      this.#picked[side] = (target as HTMLSelectElement).value;
      this.#changed();
    });
    part(end, '[name="format"]').addEventListener('change', this.#changed);
    part(end, '[type="file"]').addEventListener('change', (event) => void this.#take(side, (event.target as HTMLInputElement).files));
    end.addEventListener('drop', (event) => void this.#take(side, event.dataTransfer?.files ?? null));
    part(end, 'form').addEventListener('input', ({ target }) => this.#fill(side, target as HTMLInputElement));
    part(end, 'form').addEventListener('submit', (event) => event.preventDefault());
  }

  /** Begins with what the address says, or the page before. */
  #begin(): void {
    const query = new URLSearchParams(location.search);
    const given = takeOver();
    for (const side of sides) {
      const own = isOfBoth.test(given) ? side === 'a' : side === (isOfSddc.test(given) ? 'a' : 'b');
      const box = this.#box(side);
      box.value = query.get(side) ?? (box.value || (own ? given : ''));
    }
    const only = query.get('only') ?? '';
    const problem = this.#problems().querySelector(`[data-problem="${CSS.escape(only)}"]`);
    this.#only = problem ? only : null;
    if (problem) part(this, '[data-only-name]').textContent = problem.textContent.split(':')[0] ?? '';
    part(this, '[data-only]').hidden = !this.#only;
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
        part(this, '[data-only]').hidden = true;
        this.#changed();
        break;
      case 'save':
      case 'link':
        if (this.#both) void this.#keep(button.dataset['act'], this.#both);
        break;
      case 'aside':
        if (side) this.#swap(side);
        break;
      case 'read-as':
        if (side) this.#readAs(side, button.dataset['format'] ?? '');
    }
  };

  async #keep(act: 'save' | 'link', [a, b]: readonly [Reading.ReadEnd, Reading.ReadEnd]): Promise<void> {
    const { fileOf, queryOf } = await import('./compare-now.ts');
    const said = part(this.#tools ?? this, '[data-kept]');
    if (act === 'save') {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([fileOf(a, b)], { type: 'application/json' }));
      link.download = 'comparison.json';
      link.click();
      URL.revokeObjectURL(link.href);
      said.textContent =
        'Saved with addresses, without keys: it tells only whether they are the same. Choose the file at either end to go on.';
      return;
    }
    const withAddresses = part(this.#tools ?? this, '[name="addresses"]', HTMLInputElement).checked;
    const address = `${location.origin}${location.pathname}?${queryOf(a, b, withAddresses)}`;
    const isCopied = await copyToClipboard(address, part(this.#tools ?? this, '[data-instead]', HTMLTextAreaElement));
    said.textContent = isCopied
      ? `Copied: ${address.length} characters, ${withAddresses ? 'with' : 'without'} addresses, without keys: it tells only whether they are the same.`
      : 'Selected: copy it with Ctrl+C.';
  }

  #end(side: Side): HTMLElement {
    return part(this, `[data-end="${side}"]`);
  }

  #box(side: Side): HTMLTextAreaElement {
    return part(this.#end(side), 'textarea', HTMLTextAreaElement);
  }

  #changed = (): void => {
    for (const side of sides) this.#showForm(side);
    clearTimeout(this.#timer);
    if (sides.every((side) => !this.#given(side)) && !this.#parts) return;
    this.#parts ??= Promise.all([import('./compare-now.ts'), import('./compare-read.ts')]).then(([now, reading]) => ({ now, reading }));
    this.#timer = setTimeout(() => void this.#compare(), 200);
  };

  #given(side: Side): Reading.Given | null {
    const text = this.#box(side).value;
    return this.#large[side] ?? (text.trim() ? text : null);
  }

  /** Files of one end: its IKE and its BGP may stand in two. */
  async #take(side: Side, list: FileList | null): Promise<void> {
    const files = Array.from(list ?? []);
    if (files.length === 0) return;
    Reflect.deleteProperty(this.#large, side);
    Reflect.deleteProperty(this.#picked, side);
    this.#box(side).value = '';
    if (files.reduce((sum, { size }) => sum + size, 0) > mostInBox) {
      this.#large[side] = files;
      this.#say(side, 'Reading the file, which is too large to be shown.');
    } else {
      const { open } = await import('../opened/open.ts');
      const opened = await Promise.all(files.map(open));
      const refused = opened.flatMap((one) =>
        'refused' in one ? one.refused : 'text' in one ? [] : 'This is a capture: Diagnose takes it.',
      );
      this.#box(side).value = opened.flatMap((one) => ('text' in one ? one.text : [])).join('\n');
      if (refused[0]) {
        this.#say(side, refused[0]);
        return;
      }
    }
    this.#changed();
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
    aside.hidden = isOpen && !this.#aside[side];
    part(aside, 'span').textContent = isOpen ? 'The configuration is set aside.' : 'The box holds a configuration.';
    part(aside, 'button').textContent = isOpen ? 'Bring it back' : 'Set it aside and fill in the form';
  }

  #swap(side: Side): void {
    const text = this.#box(side).value;
    const back = isFilledIn(text) ? (this.#aside[side] ?? '') : '';
    this.#aside[side] = back ? '' : text;
    this.#box(side).value = back;
    this.#changed();
  }

  #readAs(side: Side, format: string): void {
    part(this.#end(side), '[name="format"]', HTMLSelectElement).value = format;
    this.#changed();
  }

  /** What is set in the form is a line of the box above it: one way to read it all. */
  #fill(side: Side, field: HTMLInputElement): void {
    this.#box(side).value = withValue(this.#box(side).value, field.name, field.value);
    this.#changed();
  }

  async #compare(): Promise<void> {
    const turn = ++this.#turn;
    const section = part(this, '[data-outcome]');
    try {
      const { now, reading } = (await this.#parts) ?? { now: await import('./compare-now.ts'), reading: await import('./compare-read.ts') };
      for (const side of sides) this.#divide(reading, side);
      const [a, b] = await Promise.all(sides.map((side) => this.#read(side, reading)));
      if (turn !== this.#turn) return;
      this.#show(now, section, reading.withVpns({ a: this.#readOf('a', a ?? null), b: this.#readOf('b', b ?? null) }, this.#picked));
    } catch {
      if (turn !== this.#turn) return;
      this.#parts = null;
      section.hidden = true;
      for (const side of sides) this.#say(side, 'A part of this page did not load: try again with a network.');
    }
  }

  /** A text that holds both ends fills both boxes. */
  #divide({ bothEndsIn }: typeof Reading, side: Side): void {
    const text = this.#box(side).value;
    const both = isOfBoth.test(text) ? bothEndsIn(text) : null;
    if (both) for (const at of sides) this.#box(at).value = both[at];
  }

  async #read(side: Side, { readGiven, formatNames }: typeof Reading): Promise<Reading.ReadText | Reading.Nothing | null> {
    const format = part(this.#end(side), '[name="format"]', HTMLSelectElement);
    if (format.options.length < 2) format.append(...formatNames.map((name) => new Option(name)));
    const given = this.#given(side);
    return given ? readGiven(given, format.value || null) : null;
  }

  /** What was read, or a sentence why nothing was. */
  #readOf(side: Side, read: Reading.ReadText | Reading.Nothing | null): Reading.ReadText | null {
    const end = this.#end(side);
    part(end, '[data-format]').hidden = !read;
    part(end, '[data-choose]').hidden = true;
    const looks = part(end, '[data-looks]');
    looks.hidden = true;
    if (!read || 'none' in read) {
      this.#say(side, read?.none ?? '');
      return null;
    }
    if (read.looksLike) {
      looks.hidden = false;
      part(looks, 'span').textContent = `It looks like ${read.looksLike}.`;
      part(looks, 'button').dataset['format'] = read.looksLike;
    }
    return read;
  }

  #show(now: typeof Now, section: HTMLElement, ends: Readonly<Record<Side, Reading.ReadEnd | null>>): void {
    for (const side of sides) if (ends[side]) this.#name(side, ends[side]);
    const { a, b } = ends;
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

  /** Which VPN is compared, of how many. */
  #name(side: Side, { configuration, format, vpn, syntaxes }: Reading.ReadEnd): void {
    const end = this.#end(side);
    const choice = part(end, '[name="vpn"]', HTMLSelectElement);
    const names = configuration.vpns.map(({ name }) => name);
    choice.replaceChildren(...names.map((name) => new Option(name, name, false, name === vpn.name)));
    part(end, '[data-choose]').hidden = names.length < 2;
    const count = Object.keys(vpn.end).length;
    const which =
      names.length < 2
        ? ''
        : ` It is ${this.#picked[side] ? 'the one that you chose' : 'the one that faces the other end'} of ${names.length} VPNs.`;
    this.#say(
      side,
      `Read as ${syntaxes.length > 1 ? syntaxes.join(' and ') : format.format}: ${count} ${count === 1 ? 'setting' : 'settings'} of ${vpn.name}.${which}`,
    );
  }

  #starts(): Side | null {
    const chosen = this.querySelector<HTMLInputElement>('[name="starts"]:checked')?.value;
    return chosen === 'a' || chosen === 'b' ? chosen : null;
  }

  #say(side: Side, words: string): void {
    part(this.#end(side), '[data-read]').textContent = words;
  }
}

customElements.define('compare-ends', CompareEnds);
