import { fileOf } from './addresses.ts';
import { loadText } from './loaded.ts';
import { place } from './place.ts';

// What a page from disk has in place of what its browser refuses it there. esbuild writes each of these where a script names it by that name.

/** Reads a text of this folder. */
async function fetchHere(address: string): Promise<Response> {
  return new Response(await loadText(address));
}

/** As much of it as reads a page as a document. */
class RequestHere {
  responseType = '';
  status = 0;
  responseXML: Document | null = null;
  onloadend: (() => void) | null = null;
  #address = '';

  open(_method: string, address: string): void {
    this.#address = address;
  }

  send(): void {
    void loadText(this.#address)
      .then((text) => {
        this.responseXML = new DOMParser().parseFromString(text, 'text/html');
        this.status = 200;
      })
      .catch(() => undefined)
      .then(() => this.onloadend?.());
  }
}

/** A worker of a script's text, for a page from disk may start none from a file. What it fetches, the page loads. */
class WorkerHere extends EventTarget {
  #worker: Worker | null = null;
  #waiting: unknown[] = [];
  #over = false;

  constructor(address: URL) {
    super();
    loadText(address.pathname).then(
      (text) => this.#start(text),
      () => this.dispatchEvent(new Event('error')),
    );
  }

  postMessage(message: unknown): void {
    if (this.#worker) this.#worker.postMessage(message);
    else this.#waiting.push(message);
  }

  terminate(): void {
    this.#over = true;
    this.#worker?.terminate();
  }

  #start(text: string): void {
    if (this.#over) return;
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const worker = new Worker(address);
    worker.addEventListener('error', () => this.dispatchEvent(new Event('error')));
    worker.addEventListener('message', ({ data, ports: [port] }: MessageEvent<{ readonly toLoad: string } | null>) => {
      if (port && data)
        loadText(data.toLoad).then(
          (loaded) => port.postMessage(loaded),
          () => port.postMessage(null),
        );
      else this.dispatchEvent(new MessageEvent('message', { data }));
    });
    for (const message of this.#waiting) worker.postMessage(message);
    this.#waiting = [];
    this.#worker = worker;
  }
}

const assign = (address: string): void => window.location.assign(fileIn(address));
const replace = (address: string | URL): void => window.location.replace(fileIn(String(address)));
const origin = 'file://';

function replaceState(state: unknown, unused: string, address?: string | URL): void {
  window.history.replaceState(state, unused, address && fileIn(String(address)));
}

/** An address of the site as its file; any other as it is. */
const fileIn = (address: string): string => (address.replace(origin, '').startsWith(`${place}/`) ? fileOf(address) : address);

export {
  fetchHere as fetch,
  RequestHere as XMLHttpRequest,
  WorkerHere as Worker,
  assign as 'location.assign',
  origin as 'location.origin',
  replace as 'location.replace',
  replaceState as 'history.replaceState',
};
