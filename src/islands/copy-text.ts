import { part } from './part.ts';

/** Copies the text that stands in it and says so on its button. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    part(this, 'button').addEventListener('click', this.#copy);
    this.setAttribute('ready', '');
  }

  #copy = async (): Promise<void> => {
    const button = part(this, 'button');
    const text = part(this, 'pre').textContent;
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(part(this, 'pre'));
      button.textContent = 'Selected';
    }
  };
}

customElements.define('copy-text', CopyText);
