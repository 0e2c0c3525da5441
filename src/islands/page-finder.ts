import type { Hit } from './full-text.ts';
import { prepareFullText, searchFullText } from './full-text.ts';
import { findNamed, prepareNames } from './named-pages.ts';
import { part } from './part.ts';
import { showHits, showNamed } from './show-hits.ts';

/** Longer texts are logs: no page holds all their words. */
const mostForFullText = 300;

/** The pages that answer what is in a box, where it has room for them: first those that the text names, then what the full text has. */
export class PageFinder {
  readonly #box: HTMLElement;
  readonly #results: HTMLElement;
  #text = '';
  #named: readonly Hit[] = [];

  /** Loads what it looks into, so that the first answer comes sooner. */
  constructor(box: HTMLElement, results: HTMLElement) {
    this.#box = box;
    this.#results = results;
    void prepareNames();
    prepareFullText();
  }

  /** Shows the pages that a text names, if it is still the last; true where it names any. */
  async name(text: string): Promise<boolean> {
    this.#text = text;
    const pages = text ? await findNamed(text) : [];
    if (text !== this.#text) return false;
    this.#named = pages;
    if (pages.length || !text) this.#showNamed();
    return pages.length > 0;
  }

  /** Searches the full text, and shows what it finds; true where pages hold all that was given. */
  async search(text: string): Promise<boolean> {
    const named = this.#showNamed();
    if (!text || text.length > mostForFullText) {
      this.#results.hidden = true;
      return false;
    }
    const found = await searchFullText(text, this.#kind() || null, Number(this.#results.dataset['results']) || 10);
    if (text !== this.#text) return false;
    showHits(this.#results, found, named);
    return found !== null && !found.loose && found.hits.length > 0;
  }

  /** Shows the pages named of the kind that is chosen. */
  #showNamed(): readonly Hit[] {
    const named = this.#named.filter(({ kind }) => !this.#kind() || kind === this.#kind());
    showNamed(part(this.#box, '[data-named]'), this.#results, named);
    return named;
  }

  #kind(): string {
    return this.#box.querySelector<HTMLInputElement>('[name="kind"]:checked')?.value ?? '';
  }
}
