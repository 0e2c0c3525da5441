import { part } from './part.ts';

const key = 'tunnel-down:device';

/** Shows how to look on the reader's own device: chosen once, remembered, or named in the address (`?device=fortigate`). */
class DeviceHow extends HTMLElement {
  connectedCallback(): void {
    const select = part(this, '[data-device-select]', HTMLSelectElement);
    select.addEventListener('change', this.#choose);
    select.value = new URLSearchParams(location.search).get('device') ?? remembered();
    if (select.selectedIndex < 0) select.value = '';
    this.#show(select.value);
    this.setAttribute('ready', '');
  }

  #choose = (): void => {
    const device = part(this, '[data-device-select]', HTMLSelectElement).value;
    remember(device);
    const address = new URL(location.href);
    if (device) address.searchParams.set('device', device);
    else address.searchParams.delete('device');
    history.replaceState(history.state, '', address);
    this.#show(device);
  };

  #show(device: string): void {
    for (const details of this.querySelectorAll<HTMLDetailsElement>('[data-device]')) {
      details.hidden = device !== '' && details.dataset['device'] !== device;
      details.open = device !== '' && !details.hidden;
    }
  }
}

function remembered(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function remember(device: string): void {
  try {
    if (device) localStorage.setItem(key, device);
    else localStorage.removeItem(key);
  } catch {
    // Private windows may have no storage: the choice then lasts for this page.
  }
}

customElements.define('device-how', DeviceHow);
