import { chooseDevice, chosenDevice, hasDevice, holdDevice, staleDevice } from './device-store.ts';
import { part } from './part.ts';

/** Shows how to look on the reader's own device: chosen once, remembered, or named in the address (`?device=fortigate`). */
class DeviceHow extends HTMLElement {
  connectedCallback(): void {
    const select = part(this, 'select', HTMLSelectElement);
    select.addEventListener('change', this.#choose);
    const devices = [...select.options].map(({ value }) => value);
    select.value = chosenDevice(devices);
    this.#sayStale(staleDevice(devices));
    // A page that is reached for a device says so to those that follow it.
    if (select.value && !hasDevice()) holdDevice(select.value);
    if (select.value) void this.#show(select.value);
    this.setAttribute('ready', '');
  }

  #sayStale(named: string | null): void {
    if (named === null) return;
    part(this, '[role="status"]').textContent = `The address names the device “${named.slice(0, 80)}”, which is not here. Choose yours.`;
  }

  #choose = (): void => {
    const device = part(this, 'select', HTMLSelectElement).value;
    chooseDevice(device);
    void this.#show(device);
  };

  /** Its own place holds all that it shows; without one they are the page's, each where it is needed. */
  async #show(device: string): Promise<void> {
    const own = this.querySelectorAll<HTMLElement>('[data-look]');
    const places = own.length ? own : document.querySelectorAll<HTMLElement>('[data-look]');
    const { showDevice } = await import('./show-device.ts'); // only once a device is chosen
    const select = part(this, 'select', HTMLSelectElement);
    await showDevice({
      address: device && `${part(this, 'a.without-script', HTMLAnchorElement).pathname}${device}/`,
      places,
      said: part(this, '[role="status"]'),
      still: () => select.value === device,
    });
  }
}

customElements.define('device-how', DeviceHow);
