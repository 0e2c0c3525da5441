import type * as Now from './compare-now.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { takeOver } from './hand-over.ts';
import { part } from './part.ts';

type Side = 'a' | 'b';
const sides: readonly Side[] = ['a', 'b'];
/** In characters: a box with more is slow. */
const mostInBox = 1_000_000;
// What only an SDDC's own side holds: its form, its API.
const isOfSddc = /IPSecVpnSession|l3vpn_session|BGP Remote IP|Remote Public IP/i;
/** An end as it was given, or why nothing was read of it; null where nothing was given. */
type Read = Awaited<ReturnType<typeof Now.readEnd>> | null;

/** Both ends' configurations, and what they will do with each other. What is pasted stays in this page. */
class CompareEnds extends HTMLElement {
  #now: Promise<typeof Now> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  /** Files that are too large for a box. */
  #large: Partial<Record<Side, string>> = {};
  /** The problem whose parameters alone are shown. */
  #only: string | null = null;
  /** Both ends, once both are read. */
  #both: readonly [Now.ReadEnd, Now.ReadEnd] | null = null;

  connectedCallback(): void {
    for (const side of sides) {
      const end = this.#end(side);
      part(end, 'textarea').addEventListener('input', () => {
        Reflect.deleteProperty(this.#large, side);
        this.#changed();
      });
      part(end, '[name="vpn"]').addEventListener('change', this.#changed);
      part(end, '[name="format"]').addEventListener('change', this.#changed);
      part(end, '[type="file"]').addEventListener('change', (event) => void this.#take(side, (event.target as HTMLInputElement).files));
      end.addEventListener('dragover', (event) => event.preventDefault());
      end.addEventListener('drop', (event) => {
        if (!event.dataTransfer?.files.length) return;
        event.preventDefault();
        void this.#take(side, event.dataTransfer.files);
      });
      part(end, 'form').addEventListener('input', () => this.#fill(side));
      part(end, 'form').addEventListener('submit', (event) => event.preventDefault());
    }
    this.#begin();
    this.addEventListener('click', this.#act);
    for (const way of this.querySelectorAll('[name="starts"]')) way.addEventListener('change', this.#changed);
    this.setAttribute('ready', '');
    if (sides.some((side) => this.#text(side))) this.#changed();
  }

  /** Begins with what the address says, or the page before. */
  #begin(): void {
    const query = new URLSearchParams(location.search);
    const given = takeOver();
    for (const side of sides) {
      const box = part(this.#end(side), 'textarea', HTMLTextAreaElement);
      box.value = query.get(side) ?? (box.value || (given && side === (isOfSddc.test(given) ? 'a' : 'b') ? given : ''));
    }
    this.#only = query.get('only');
  }

  #act = ({ target }: Event): void => {
    const act = target instanceof Element && target.closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (act === 'print') print();
    if (act === 'all') {
      this.#only = null;
      this.#changed();
    }
    if ((act === 'save' || act === 'link') && this.#both) void this.#keep(act, this.#both);
  };

  async #keep(act: 'save' | 'link', [a, b]: readonly [Now.ReadEnd, Now.ReadEnd]): Promise<void> {
    const { fileOf, queryOf } = await import('./compare-now.ts');
    const said = part(this, '[data-kept]');
    if (act === 'save') {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([fileOf(a, b)], { type: 'application/json' }));
      link.download = 'comparison.json';
      link.click();
      URL.revokeObjectURL(link.href);
      said.textContent = 'Saved with addresses, without keys. Choose the file at either end to go on.';
      return;
    }
    const withAddresses = part(this, '[name="addresses"]', HTMLInputElement).checked;
    const address = `${location.origin}${location.pathname}?${queryOf(a, b, withAddresses)}`;
    const isCopied = await copyToClipboard(address, part(this, '[data-instead]', HTMLTextAreaElement));
    said.textContent = isCopied
      ? `Copied: ${address.length} characters, ${withAddresses ? 'with' : 'without'} addresses, without keys.`
      : 'Selected: copy it with Ctrl+C.';
  }

  #end(side: Side): HTMLElement {
    return part(this, `[data-end="${side}"]`);
  }

  #text(side: Side): string {
    return this.#large[side] ?? part(this.#end(side), 'textarea', HTMLTextAreaElement).value;
  }

  #changed = (): void => {
    clearTimeout(this.#timer);
    this.#now ??= import('./compare-now.ts');
    this.#timer = setTimeout(() => void this.#compare(), 200);
  };

  /** Files of one end: its IKE and its BGP may stand in two. */
  async #take(side: Side, files: FileList | null): Promise<void> {
    if (!files?.length) return;
    const texts = await Promise.all(Array.from(files, (file) => file.text()));
    const text = texts.join('\n');
    // A comparison that was saved here holds both.
    const saved = text.includes('"a"') ? (await import('./compare-now.ts')).endsInFile(text) : null;
    for (const [at, value] of Object.entries(saved ?? { [side]: text })) this.#set(at as Side, value);
    this.#changed();
  }

  #set(side: Side, text: string): void {
    const isLarge = text.length > mostInBox;
    Reflect.deleteProperty(this.#large, side);
    if (isLarge) this.#large[side] = text;
    part(this.#end(side), 'textarea', HTMLTextAreaElement).value = isLarge ? '' : text;
    this.#say(side, isLarge ? 'Reading the file, which is too large to be shown.' : '');
  }

  /** What is set in the form, as lines of the box above it: one way to read it all. */
  #fill(side: Side): void {
    const end = this.#end(side);
    const fields = Array.from(new FormData(part(end, 'form', HTMLFormElement)));
    Reflect.deleteProperty(this.#large, side);
    const lines = fields.flatMap(([label, value]) => (typeof value === 'string' && value ? `${label}: ${value}` : []));
    part(end, 'textarea', HTMLTextAreaElement).value = lines.join('\n');
    this.#changed();
  }

  async #compare(): Promise<void> {
    const turn = ++this.#turn;
    const section = part(this, '[data-outcome]');
    let now: typeof Now;
    let read: readonly Read[];
    try {
      now = await (this.#now ?? import('./compare-now.ts'));
      read = await Promise.all(sides.map((side) => this.#read(side, now)));
    } catch {
      if (turn !== this.#turn) return;
      this.#now = null;
      section.hidden = true;
      for (const side of sides) this.#say(side, 'A part of this page did not load: try again with a network.');
      return;
    }
    if (turn !== this.#turn) return;
    const [a, b] = sides.map((side, index) => this.#show(side, read[index] ?? null));
    this.#both = a && b ? [a, b] : null;
    part(this, '[data-keep]').hidden = !this.#both;
    part(this, '[data-only]').hidden = !this.#both || !this.#only;
    if (a && b) now.showComparison(section, a, b, this.#starts(), this.#only);
    else section.hidden = true;
  }

  #starts(): Side | null {
    const chosen = this.querySelector<HTMLInputElement>('[name="starts"]:checked')?.value;
    return chosen === 'a' || chosen === 'b' ? chosen : null;
  }

  async #read(side: Side, { readEnd, formatNames }: typeof Now): Promise<Read> {
    const end = this.#end(side);
    const [vpn, format] = [part(end, '[name="vpn"]', HTMLSelectElement), part(end, '[name="format"]', HTMLSelectElement)];
    if (format.options.length < 2) format.append(...formatNames.map((name) => new Option(name)));
    const text = this.#text(side);
    return text.trim() ? readEnd(text, format.value || null, vpn.value || null) : null;
  }

  #show(side: Side, read: Read): Now.ReadEnd | null {
    const end = this.#end(side);
    const vpn = part(end, '[name="vpn"]', HTMLSelectElement);
    if (!read || 'none' in read) {
      this.#say(side, read?.none ?? '');
      part(end, '[data-choose]').hidden = true;
      part(end, '[data-format]').hidden = !read;
      return null;
    }
    const names = read.configuration.vpns.map(({ name }) => name);
    if (names.join('\n') !== Array.from(vpn.options, ({ value }) => value).join('\n'))
      vpn.replaceChildren(...names.map((name) => new Option(name, name, false, name === read.vpn.name)));
    part(end, '[data-choose]').hidden = names.length < 2;
    part(end, '[data-format]').hidden = false;
    this.#say(side, `Read as ${read.format.format}: ${Object.keys(read.vpn.end).length} settings of ${read.vpn.name}.`);
    return read;
  }

  #say(side: Side, words: string): void {
    part(this.#end(side), '[data-read]').textContent = words;
  }
}

customElements.define('compare-ends', CompareEnds);
