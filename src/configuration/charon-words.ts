import type { Identity } from '../settings/end.ts';
import { Key } from '../settings/key.ts';
import { addressNumber } from '../settings/networks.ts';

const prefixes: Readonly<Record<string, Identity['type']>> = {
  ipv4: 'address',
  ipv6: 'address',
  rfc822: 'email',
  email: 'email',
  userfqdn: 'email',
  fqdn: 'fqdn',
  dns: 'fqdn',
  asn1dn: 'dn',
  keyid: 'key-id',
};

/** Who a text names, as charon takes it (identification_create_from_string): an address, a DN, `@name`, `user@domain`, `keyid:…`, or a name. */
export function charonIdentity(text: string): Identity {
  const value = text.trim();
  const [, prefix, rest = ''] = /^([a-z\d]{3,8}):(.*)$/is.exec(value) ?? [];
  const type = prefix ? prefixes[prefix.toLowerCase()] : undefined;
  if (type) return { type, value: rest };
  if (value.includes('=')) return { type: 'dn', value };
  if (['', '%any', '%any4', '%any6', '0.0.0.0', '*', '::', '0::0'].includes(value)) return { type: 'any', value: '' };
  if (value.startsWith('@#')) return { type: 'key-id', value: ofHex(value.slice(2)) };
  if (value.startsWith('@@')) return { type: 'email', value: value.slice(2) };
  if (value.startsWith('@')) return { type: 'fqdn', value: value.slice(1) };
  if (value.includes('@')) return { type: 'email', value };
  if (addressNumber(value)) return { type: 'address', value };
  return { type: value.includes(':') ? 'key-id' : 'fqdn', value };
}

/** An identity as charon reads it back. */
export function charonIdentityText({ type, value }: Identity): string {
  switch (type) {
    case 'any':
      return '%any';
    case 'key-id':
      return `keyid:${value}`;
    case 'fqdn':
      return `@${value}`;
    case 'dn':
      return value.includes('=') ? value : `asn1dn:${value}`;
    case 'email':
      return value.includes('@') ? value : `@@${value}`;
    default:
      return value;
  }
}

/** Text of hexadecimal digits; where it has what can't be printed, the digits themselves. */
export function ofHex(digits: string): string {
  const text = bytesOf(digits);
  return /^[\x20-\x7e]+$/.test(text) ? text : digits;
}

/** Text of hexadecimal digits, in UTF-8 or else each byte as one character; a digit alone at the front counts as a byte. */
function bytesOf(digits: string): string {
  const hex = digits.replace(/[^\da-f]/gi, '');
  return textOf((hex.length % 2 ? `0${hex}` : hex).match(/../g) ?? []);
}

function textOf(bytes: readonly string[]): string {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte}`).join(''));
  } catch {
    return bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join('');
  }
}

/** A secret that may be written in hexadecimal digits (`0x…`) or in Base64 (`0s…`), as charon takes it where it stands without quotes. */
export function charonKey(text: string): Key {
  if (/^0x/i.test(text)) return new Key(bytesOf(text.slice(2)));
  return new Key(/^0s/i.test(text) ? ofBase64(text.slice(2)) : text);
}

/** What Base64 means; the text itself where it is none. */
function ofBase64(text: string): string {
  try {
    return textOf(Array.from(atob(text), (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')));
  } catch {
    return text;
  }
}

/** Hexadecimal digits that stand for bytes, an odd one at the end left out as OpenIKED does it. */
export const evenHex = (digits: string): string => bytesOf(digits.length % 2 ? digits.slice(0, -1) : digits);

const units: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

/** Seconds that `1h`, `90m`, `3600` or `1d` mean; null for what strongSwan refuses, such as `1.5h`. */
export function charonSeconds(text: string): number | null {
  const [, number, unit = ''] = /^(\d{1,10}) {0,9}([smhd]?)$/i.exec(text.trim()) ?? [];
  return number === undefined ? null : Number(number) * (units[unit.toLowerCase()] ?? 1);
}
