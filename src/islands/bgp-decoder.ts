import { part } from './part.ts';

/** Decodes a NOTIFICATION as it is typed. The codes are loaded with the first letter. */
class BgpDecoder extends HTMLElement {
  connectedCallback(): void {
    part(this, 'input').addEventListener('input', this.#decode);
    // Back gives the field its text again.
    window.addEventListener('pageshow', () => part(this, 'input', HTMLInputElement).value && this.#decode());
    this.setAttribute('ready', '');
  }

  #decode = async (): Promise<void> => {
    try {
      (await import('./bgp-now.ts')).decode(this);
    } catch {
      const none = part(this, '[data-none]');
      none.textContent = 'The codes could not be loaded: they stand in the table below.';
      none.hidden = false;
    }
  };
}

customElements.define('bgp-decoder', BgpDecoder);
