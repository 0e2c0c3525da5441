import type { Identity } from '../settings/end.ts';
import { addressNumber } from '../settings/networks.ts';
import { ofHex } from './charon-words.ts';

/** Who a text names, as pluto takes it (atoid of lib/libswan/id.c); null for a name without @, which it looks up for an address. */
export function plutoIdentity(text: string): Identity | null {
  const value = text.trim();
  if (['%any', '%none', '%null', '0.0.0.0'].includes(value)) return { type: 'any', value: '' };
  if (value.includes('=')) return { type: 'dn', value: value.replace(/^@/, '') };
  if (!value.includes('@')) return addressNumber(value) ? { type: 'address', value } : null;
  if (value.startsWith('@#')) return { type: 'key-id', value: ofHex(value.slice(2).replace(/^0x/i, '')) };
  if (value.startsWith('@[')) return { type: 'key-id', value: value.slice(2).replace(/\]$/, '') };
  if (value.startsWith('@~')) return { type: 'dn', value: value.slice(2) };
  return value.startsWith('@') ? { type: 'fqdn', value: value.slice(1) } : { type: 'email', value };
}

/** An identity as pluto reads it back; null where it has no way to write it. */
export function plutoIdentityText({ type, value }: Identity): string | null {
  switch (type) {
    case 'any':
      return '%any';
    case 'key-id':
      return `@[${value}]`;
    case 'fqdn':
      return `@${value}`;
    case 'dn':
      return value.includes('=') ? `"${value}"` : null;
    default:
      return value;
  }
}

const units: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Seconds of a time; null for what pluto takes for nothing, such as `1.5h` and `1h30m`. */
export function plutoSeconds(text: string): number | null {
  const [, number, unit = ''] = /^(\d{1,10})([smhdw]?)$/i.exec(text) ?? [];
  return number === undefined ? null : Number(number) * (units[unit.toLowerCase()] ?? 1);
}

/** Yes or no, in pluto's words. */
export const plutoFlag = (text: string): boolean | null =>
  /^(?:y|yes|true|on)$/.test(text) ? true : /^(?:n|no|false|off)$/.test(text) ? false : null;
