import { notificationCodes } from '../../content/bgp-codes.ts';
import type { NotificationData } from '../bgp/notification.ts';
import { decodeNotification } from '../bgp/notification.ts';
import { make } from './make.ts';
import { part } from './part.ts';

const directions = {
  sent: 'Sent by the router that logged it: it reports an error of the other end.',
  received: 'Received by the router that logged it: the other end reports an error of this router.',
} as const;

/** Shows what the NOTIFICATION in the decoder's field means, who sent it, and what to change. */
export function decode(decoder: HTMLElement): void {
  const text = part(decoder, 'input', HTMLInputElement).value;
  const found = decodeNotification(text, notificationCodes);
  part(decoder, '[data-result]').hidden = !found;
  part(decoder, '[data-none]').hidden = found !== null || !text.trim();
  if (!found) return;
  const { code, subcode, direction, entry, data } = found;
  part(decoder, '[data-name]').textContent = `${code}/${subcode}: ${entry?.name ?? 'not a known code'}`;
  part(decoder, '[data-direction]').textContent = direction ? directions[direction] : '';
  part(decoder, '[data-meaning]').textContent = entry ? `${entry.meaning} Its sender says: ${entry.sender}` : '';
  part(decoder, '[data-change]').textContent = entry?.change ?? '';
  part(decoder, '[data-data]').textContent = data ? wordsOf(data) : '';
  part(decoder, '[data-data]').hidden = !data;
  const problems = decoder.dataset['problems'] ?? '/problems/';
  part(decoder, '[data-links]').replaceChildren(
    ...(entry?.problems ?? []).flatMap((problem) => [make('a', { href: `${problems}${problem}/` }, problem), ' ']),
  );
}

function wordsOf(data: NotificationData): string {
  if (data.kind === 'asn') return `The ASN in its data is ${data.asn}: the one that its sender saw and did not expect.`;
  if (data.kind === 'hold-time') return `The hold time in its data is ${data.seconds} s.`;
  if (data.kind === 'router-id') return `The BGP identifier in its data is ${data.address}.`;
  return `The limit in its data is ${data.prefixes} prefixes.`;
}
