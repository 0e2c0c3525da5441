import { chooseDevice, chosenDevice, staleDevice } from './device-store.ts';
import { part } from './part.ts';

/** Shows how to look on the reader's own device: chosen once, remembered, or named in the address (`?device=fortigate`). */
class DeviceHow extends HTMLElement {
  connectedCallback(): void {
    const select = part(this, 'select', HTMLSelectElement);
    select.addEventListener('change', this.#choose);
    // The devices stand in the page once, as the links that work without script: /devices/<id>/#<anchor>.
    for (const { pathname, textContent } of this.querySelectorAll<HTMLAnchorElement>('details a'))
      select.add(new Option(textContent.trim(), pathname.split('/').at(-2)));
    const devices = [...select.options].map(({ value }) => value);
    select.value = chosenDevice(devices);
    this.#sayStale(staleDevice(devices));
    void this.#show(select.value);
    this.setAttribute('ready', '');
  }

  #sayStale(named: string | null): void {
    if (named === null) return;
    const notice = document.createElement('p');
    notice.setAttribute('role', 'status');
    notice.textContent = `The address names the device “${named.slice(0, 80)}”, which is not here. Choose yours.`;
    this.prepend(notice);
  }

  #choose = (): void => {
    const device = part(this, 'select', HTMLSelectElement).value;
    chooseDevice(device);
    void this.#show(device);
  };

  /** Takes the asked-for entries from the device's own page, so that they are written once. */
  async #show(device: string): Promise<void> {
    const how = part(this, '[data-how]');
    how.replaceChildren();
    if (!device) return;
    const address = `${this.dataset['devices'] ?? '/devices/'}${device}/`;
    try {
      const { fetchPage } = await import('./fetch-page.ts'); // only once a device is chosen
      const page = await fetchPage(address);
      await import('./copy-text.ts'); // the entries have buttons to copy
      how.replaceChildren(this.#entries(page, address), this.#more(page, address));
    } catch {
      how.replaceChildren(this.#more(null, address));
    }
  }

  #entries(page: Document, address: string): HTMLElement {
    const list = document.createElement('dl');
    list.className = 'facts';
    for (const anchor of (this.dataset['anchors'] ?? '').split(' ')) {
      const entry = page.getElementById(anchor);
      if (!entry) continue;
      entry.removeAttribute('id');
      for (const cite of entry.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) cite.href = address + cite.hash;
      list.append(document.importNode(entry, true));
    }
    return list;
  }

  #more(page: Document | null, address: string): HTMLElement {
    const [line, link] = [document.createElement('p'), document.createElement('a')];
    link.href = address;
    link.textContent = page ? `All of ${page.querySelector('h1')?.textContent ?? 'it'}` : 'Its page, which could not be read from here';
    line.append(link);
    return line;
  }
}

customElements.define('device-how', DeviceHow);
