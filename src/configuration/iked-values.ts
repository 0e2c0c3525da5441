import type { Identity } from '../settings/end.ts';
import { addressNumber } from '../settings/networks.ts';

/** A word that iked takes as a key without quotes. */
export const isBareKey = (text: string): boolean => /^[a-z\d:_*]/i.test(text) && !/^\d+$/.test(text) && !/\//.test(text);

/** A network as ends have it: an address alone is a host. */
export function networkOf(text: string): string {
  if (text === 'any' || text === '0/0') return '0.0.0.0/0';
  return text.includes('/') || !addressNumber(text) ? text : `${text}/${text.includes(':') ? 128 : 32}`;
}

/** Who a text names (get_id_type of parse.y): a DN begins with a slash. */
export function ikedIdentity(value: string): Identity {
  if (value.startsWith('/')) return { type: 'dn', value };
  if (addressNumber(value)) return { type: 'address', value };
  return { type: value.includes('@') ? 'email' : 'fqdn', value };
}

/** Seconds; null for what iked refuses. What stands behind the unit counts for nothing: `1h30m` is an hour. */
export function ikedSeconds(text: string): number | null {
  const [, number, unit = ''] = /^(\d{1,10})(.?)/.exec(text) ?? [];
  const size = { '': 1, m: 60, h: 3600 }[unit.toLowerCase()];
  return number === undefined || size === undefined ? null : Number(number) * size;
}
