import { notificationCodes } from '../../content/bgp-codes.ts';
import type { NotificationData } from '../bgp/notification.ts';
import { decodeNotification } from '../bgp/notification.ts';
import { part } from './part.ts';

const directions = {
  sent: 'Sent by the router that logged it: it reports an error of the other end.',
  received: 'Received by the router that logged it: the other end reports an error of this router.',
} as const;

/** Decodes a NOTIFICATION as it is typed: what it means, who sent it, and what to change. */
class BgpDecoder extends HTMLElement {
  connectedCallback(): void {
    part(this, 'input', HTMLInputElement).addEventListener('input', this.#decode);
    this.#decode();
    this.setAttribute('ready', '');
  }

  #decode = (): void => {
    const text = part(this, 'input', HTMLInputElement).value;
    const found = decodeNotification(text, notificationCodes);
    part(this, '[data-result]').hidden = !found;
    part(this, '[data-none]').hidden = found !== null || !text.trim();
    if (!found) return;
    const { code, subcode, direction, entry, data } = found;
    part(this, '[data-name]').textContent = `${code}/${subcode}: ${entry?.name ?? 'not a known code'}`;
    part(this, '[data-direction]').textContent = direction ? directions[direction] : '';
    part(this, '[data-meaning]').textContent = entry ? `${entry.meaning} Its sender says: ${entry.sender}` : '';
    part(this, '[data-change]').textContent = entry?.change ?? '';
    part(this, '[data-data]').textContent = data ? wordsOf(data) : '';
    part(this, '[data-data]').hidden = !data;
    part(this, '[data-links]').replaceChildren(...(entry?.problems ?? []).flatMap((problem) => [this.#link(problem), ' ']));
  };

  #link(problem: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = `${this.dataset['problems'] ?? '/problems/'}${problem}/`;
    link.textContent = problem;
    return link;
  }
}

function wordsOf(data: NotificationData): string {
  if (data.kind === 'asn') return `The ASN in its data is ${data.asn}: the one that its sender saw and did not expect.`;
  if (data.kind === 'hold-time') return `The hold time in its data is ${data.seconds} s.`;
  if (data.kind === 'router-id') return `The BGP identifier in its data is ${data.address}.`;
  return `The limit in its data is ${data.prefixes} prefixes.`;
}

customElements.define('bgp-decoder', BgpDecoder);
