import type { CodedName } from '../bgp/notification.ts';
import { asTrans, decodeNotification } from '../bgp/notification.ts';

/** A NOTIFICATION as it was on the wire; its data in hex. */
export interface Notified {
  readonly code: number;
  readonly subcode: number;
  readonly data: string;
}

/** What a NOTIFICATION is called and what its data says: `OPEN Message Error/Bad Peer AS, saw AS 65009`; empty for a code without a name. */
export function notificationWords(notified: Notified, codes: readonly CodedName[]): string {
  const { code, subcode, data } = notified;
  const found = decodeNotification(`NOTIFICATION ${code}/${subcode} ${data.length / 2} bytes ${data}`, codes);
  return [found?.entry?.name ?? '', dataWords(found?.data ?? null, notified)].filter(Boolean).join(', ');
}

function dataWords(data: NonNullable<ReturnType<typeof decodeNotification>>['data'], notified: Notified): string {
  switch (data?.kind) {
    case 'asn':
      return `saw AS ${data.asn}${data.asn === asTrans ? ', which stands for a larger one' : ''}`;
    case 'hold-time':
      return `saw ${data.seconds} s`;
    case 'router-id':
      return `saw ${data.address}`;
    case 'prefix-limit':
      return `at most ${data.prefixes} prefixes`;
    default:
      return reasonIn(notified);
  }
}

/** What an operator wrote when the session was shut down or reset (RFC 9003): its length, and text. */
function reasonIn({ code, subcode, data }: Notified): string {
  if (code !== 6 || (subcode !== 2 && subcode !== 4)) return '';
  const bytes = Uint8Array.from(data.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const text = new TextDecoder().decode(bytes.subarray(1, 1 + (bytes[0] ?? 0))).trim();
  return text ? `“${text}”` : '';
}
