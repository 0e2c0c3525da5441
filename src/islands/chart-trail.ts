import type { NodeRef } from '../tree/addresses.ts';
import { addressOfRef } from '../tree/addresses.ts';
import { counted } from '../text/counted.ts';
import type { TrailLine } from '../tree/trail.ts';
import { readTrail } from './answers-store.ts';
import { readKnown } from './known-store.ts';
import { make } from './make.ts';
import { part } from './part.ts';

const mark = 'on-trail';

/** One answer of the reader that this chart has. */
interface Said {
  readonly ask: string;
  readonly answer: string;
  readonly link: string;
}

/** A flowchart: the boxes and arrows that the reader came by are marked, in the drawing and in the list, and said in words. */
class ChartTrail extends HTMLElement {
  connectedCallback(): void {
    window.addEventListener('pageshow', this.#show);
    document.addEventListener('known', this.#show);
    this.querySelector('.drawing')?.addEventListener('toggle', this.#bringIntoSight);
    this.querySelector('.pane')?.addEventListener('focusin', followFocus);
    this.#show();
    this.setAttribute('ready', '');
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this.#show);
    document.removeEventListener('known', this.#show);
  }

  #show = (): void => {
    for (const marked of this.#all(`.${mark}`)) marked.classList.remove(mark);
    for (const box of this.#all('.node')) box.removeAttribute('aria-label');
    for (const word of this.#all('.mine')) word.remove();
    const trail = readTrail();
    const observation = readKnown().observation;
    this.#say([...trail.flatMap((line) => this.#markLine(line)), ...(observation ? this.#markObserved(observation) : [])]);
    this.#bringIntoSight();
  };

  #all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }

  #markLine({ at, ask, answer, to }: TrailLine): Said[] {
    const link = hrefOf(at);
    const question = this.#all('.asks > li').find((one) => hrefIn(one) === link);
    this.#markBox(hrefOf(to.replace(/^step\/fix-/, 'problem/')));
    if (!question) return at.startsWith('observation/') ? this.#markObserved(at.slice('observation/'.length)) : [];
    this.#markBox(link);
    const said = [...question.querySelectorAll<HTMLElement>('li span span')].find((one) => wordsOf(one) === answer);
    if (said) this.#markAnswer(said, question);
    return [{ ask, answer, link }];
  }

  /** What the console shows, where no answer of the trail on this chart says it. */
  #markObserved(observation: string): Said[] {
    const said = this.querySelector<HTMLElement>(`[data-to="${CSS.escape(observation)}"]`);
    const question = said?.closest<HTMLElement>('.asks > li');
    if (!said || !question || said.closest(`.${mark}`)) return [];
    const [ask = '', answer] = [question.querySelector('a')?.textContent, wordsOf(said)];
    this.#markAnswer(said, question);
    return [{ ask: ask.replace(/^\d+\. /, ''), answer, link: hrefIn(question) }];
  }

  /** An answer, its arrow and the box that is named beside it: the walk may leave out the next question. */
  #markAnswer(said: HTMLElement, question: HTMLElement): void {
    const row = said.closest('li');
    if (!row) return;
    row.classList.add(mark);
    this.#all('.edges path')[this.#all('.asks li li').indexOf(row)]?.classList.add(mark);
    const href = hrefIn(row);
    this.#markBox(href.startsWith('#') ? (this.querySelector(href)?.getAttribute('href') ?? '') : href, hrefIn(question));
    said.prepend(make('strong', { class: 'mine' }, 'Your answer: '));
  }

  /** Of several boxes with one address, those of a layer, the next after the question's. */
  #markBox(href: string, after?: string): void {
    const boxes = this.#all('.node');
    const from = boxes.findIndex((box) => box.getAttribute('href') === after);
    const same = boxes.filter((box) => box.getAttribute('href') === href);
    const box = same.find((one) => boxes.indexOf(one) > from) ?? same[0];
    box?.classList.add(mark);
    box?.setAttribute('aria-label', `${box.textContent}, on your way`);
  }

  #say(lines: readonly Said[]): void {
    const way = part(this, '.way');
    way.hidden = lines.length === 0;
    part(way, 'summary').textContent = `Your way is marked: ${counted(lines.length, 'answer')}`;
    part(way, 'ol').replaceChildren(
      ...lines.map(({ ask, answer, link }) => make('li', {}, make('a', { href: link }, ask), ' ', make('strong', {}, answer))),
    );
  }

  /** Where the drawing is larger than its frame it begins with the reader's last box and what leads to it, else with the first. */
  #bringIntoSight = (): void => {
    const frame = this.querySelector('.pane[tabindex]');
    const box = this.#all(`.node.${mark}`).at(-1) ?? this.querySelector('.node');
    if (!frame || !box) return;
    const [around, inside] = [frame.getBoundingClientRect(), box.getBoundingClientRect()];
    frame.scrollBy(inside.right + 16 - around.right, inside.y + inside.height / 2 - around.y - around.height / 2);
  };
}

/** Browsers are content with a part of a box in sight. */
function followFocus({ target }: Event): void {
  if (target instanceof SVGElement) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The first link in it, as it is written. */
const hrefIn = (item: Element | null | undefined): string => item?.querySelector('a')?.getAttribute('href') ?? '';

/** An answer without what joins it to the next one. */
const wordsOf = (said: HTMLElement): string => said.textContent.replace(/(, or|:)$/, '');

/** The address of a node as this site's pages write it; what is no node has none. */
function hrefOf(ref: string): string {
  if (!/^(step|problem|observation|end)\//.test(ref)) return '';
  return (document.documentElement.dataset['base'] ?? '') + addressOfRef(ref as NodeRef);
}

customElements.define('chart-trail', ChartTrail);
