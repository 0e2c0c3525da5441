import type { Identity } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import type { EndBuilder, Noted } from './format.ts';
import { noted } from './format.ts';
import { isIp } from './subnet.ts';

/** Who a plain text names in IKE, where nothing else says its type. */
export function identityOf(text: string): Identity {
  if (isIp(text)) return { type: 'address', value: text };
  if (/^%?any$|^\*$/i.test(text)) return { type: 'any', value: '' };
  if (/^\/?[A-Za-z][A-Za-z.]*\s*=/.test(text)) return { type: 'dn', value: text };
  return { type: text.includes('@') && !text.startsWith('@') ? 'email' : 'fqdn', value: text.replace(/^@/, '') };
}

/** A secret that an output shows as stars or another stand-in: it can't be compared. */
export const isMasked = (text: string): boolean =>
  /^[*•●x.]{3,}$|^<[^>]*>$|^\[\s*hidden\s*\]$|^redacted$|^\(?(?:hidden|sensitive)[^)]*\)?$/i.test(text) || new Key(text).isMasked;

/** What a note says of a key that is not shown. */
export const hiddenKey = 'The key is hidden in this output, so it can’t be compared.';

/** Sets a key as it is shown; one that a stand-in hides is set all the same, and noted. */
export function setShownKey(
  end: EndBuilder,
  id: 'pre-shared-key' | 'bgp-password',
  { text, line, key = new Key(text) }: { readonly text: string; readonly line: number; readonly key?: Key },
  notes: Noted[],
): EndBuilder {
  const isHidden = isMasked(text.trim());
  if (isHidden) notes.push(noted(line, '', hiddenKey));
  return end.set(id, isHidden ? Key.hidden() : key, line);
}

/** True where an IPv4 address lies in the network of `cidr`: `169.254.100.1/30`. */
export function liesIn(address: string, cidr: string): boolean {
  const [net = '', length = ''] = cidr.split('/');
  const [one, other] = [ipv4(address), ipv4(net)];
  if (one === null || other === null || !/^\d{1,2}$/.test(length)) return address === net;
  const size = 2 ** (32 - Number(length));
  return Math.floor(one / size) === Math.floor(other / size);
}

function ipv4(text: string): number | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  return parts?.every((part) => part < 256) ? parts.reduce((sum, part) => sum * 256 + part, 0) : null;
}

/** The IPv4 address that stands `steps` after the first of a network: 1 is its first host. */
export function hostOf(cidr: string, steps: number): string | null {
  const [net = '', length = ''] = cidr.split('/');
  const base = ipv4(net);
  if (base === null || !/^\d{1,2}$/.test(length)) return null;
  const size = 2 ** (32 - Number(length));
  const host = Math.floor(base / size) * size + steps;
  return [24, 16, 8, 0].map((shift) => Math.floor(host / 2 ** shift) % 256).join('.');
}

/** The prefix length of a mask: `255.255.255.252` is 30. */
export function prefixLength(mask: string): number | null {
  if (/^\d{1,3}$/.test(mask)) return Number(mask);
  const bits = ipv4(mask)?.toString(2).padStart(32, '0');
  return bits && /^1*0*$/.test(bits) ? bits.replace(/0/g, '').length : null;
}

/** An AS number, in plain form or as `1.10`; null where it is none. */
export function asNumber(text: string): number | null {
  const dotted = /^(\d{1,5})\.(\d{1,5})$/.exec(text);
  const as = dotted ? Number(dotted[1]) * 65536 + Number(dotted[2]) : /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  return as >= 0 && as < 2 ** 32 ? as : null;
}
