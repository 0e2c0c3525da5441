import type { Identity } from '../settings/end.ts';
import { isIp } from './subnet.ts';

/** The identity that charon takes a text for, as daemons and routers that are built on it write it. */
export function identityNamed(text: string): Identity {
  const [, kind, rest = ''] = /^(fqdn|dns|email|rfc822|userfqdn|keyid|ipv4|ipv6|asn1dn|dn):(.*)$/is.exec(text) ?? [];
  if (kind) return { type: prefixes[kind.toLowerCase()] ?? 'fqdn', value: rest.replace(/^\/\//, '') };
  if (/^(?:%any6?|any|0\.0\.0\.0|\*|::|)$/.test(text)) return { type: 'any', value: '' };
  if (isIp(text)) return { type: 'address', value: text };
  if (text.startsWith('@#')) return { type: 'key-id', value: text.slice(2) };
  if (text.startsWith('@@')) return { type: 'email', value: text.slice(2) };
  if (text.startsWith('@')) return { type: 'fqdn', value: text.slice(1) };
  if (text.includes('=')) return { type: 'dn', value: text };
  return { type: text.includes('@') ? 'email' : 'fqdn', value: text };
}

const prefixes: Readonly<Record<string, Identity['type']>> = {
  fqdn: 'fqdn',
  dns: 'fqdn',
  email: 'email',
  rfc822: 'email',
  userfqdn: 'email',
  keyid: 'key-id',
  ipv4: 'address',
  ipv6: 'address',
  asn1dn: 'dn',
  dn: 'dn',
};

/** The text that charon takes for an identity. */
export function identityText({ type, value }: Identity): string {
  switch (type) {
    case 'any':
      return '%any';
    case 'key-id':
      return `keyid:${value}`;
    case 'fqdn':
      return /[@=]/.test(value) || isIp(value) ? `fqdn:${value}` : value;
    case 'email':
      return `${value.includes('@') ? '' : 'email:'}${value}`;
    case 'address':
    case 'dn':
    case 'unread':
      return value;
  }
}
