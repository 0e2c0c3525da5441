import type { Kept, News } from '../offline/news.ts';
import { part } from './part.ts';
import { ask, hear } from './worker-news.ts';

const says: Readonly<Record<Kept, string>> = {
  nothing: 'Nothing is kept in this browser yet.',
  core: 'What every page needs is kept, and the pages that you opened.',
  all: 'Every page is kept in this browser.',
  full: 'There is too little storage for every page. The pages that you opened are kept as far as they fit.',
  failed: 'Not every page could be fetched. Try again with a network.',
};

/** On the page about having no network: how much is kept, and every page on request, with its progress. */
class KeepPages extends HTMLElement {
  connectedCallback(): void {
    part(this, 'button').addEventListener('click', this.#keep);
    if (navigator.serviceWorker as unknown) {
      hear(this.#show);
      void navigator.serviceWorker.getRegistration().then((known) => (known ? ask({ ask: 'kept' }) : this.#show({ kept: 'nothing' })));
    } else this.#say('This browser keeps nothing here, as in some private windows.');
    this.setAttribute('ready', '');
  }

  #keep = async (): Promise<void> => {
    part(this, 'button').hidden = true;
    this.#say('Fetching every page …');
    try {
      await navigator.serviceWorker.register(`${document.documentElement.dataset['base'] ?? ''}/sw.js`, { updateViaCache: 'none' });
      await ask({ ask: 'keep', asked: true });
    } catch {
      this.#say('This browser refuses to keep pages, as some private windows do.');
    }
  };

  #show = ({ kept, progress }: News): void => {
    const bar = part(this, 'progress', HTMLProgressElement);
    bar.hidden = !progress;
    if (progress) bar.value = progress.done / progress.all;
    if (!kept) return;
    this.#say(says[kept]);
    part(this, 'button').hidden = kept === 'all';
  };

  #say(text: string): void {
    part(this, '[role="status"]').textContent = text;
  }
}

customElements.define('keep-pages', KeepPages);
