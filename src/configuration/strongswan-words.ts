import type { Group, Hash } from '../ike/algorithm.ts';
import { cipherNamed, groupNamed, hashNamed, isCombined } from '../ike/algorithm.ts';
import type { Identity, Proposal } from '../settings/end.ts';
import { addressNumber } from '../settings/networks.ts';

/** One proposal, and the words of it that mean nothing. */
export interface ReadProposal {
  readonly proposal: Proposal;
  readonly unknown: readonly string[];
}

/** A proposal of charon or pluto, `aes256-sha256-modp2048`: words in any order, of each kind several. */
export function proposalOf(text: string, purpose: 'ike' | 'child'): ReadProposal {
  const found = { encryption: [], integrity: [], prf: [], groups: [], esn: [] } as {
    -readonly [K in keyof Proposal]: Proposal[K][number][];
  } & {
    prf: Hash[];
    groups: Group[];
  };
  const unknown: string[] = [];
  for (const word of text
    .trim()
    .toLowerCase()
    .split('-')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const hash = hashNamed(word);
    const cipher = cipherNamed(word, 128);
    const group = groupNamed(word);
    if (word === 'esn' || word === 'noesn') found.esn.push(word === 'esn');
    else if (word.startsWith('prf') && hash) found.prf.push(hash);
    else if (cipher && !/^\d+$/.test(word) && word !== 'none') found.encryption.push(cipher);
    else if (hash) found.integrity.push(hash);
    else if (group !== null && !/^\d/.test(word)) found.groups.push(group);
    else if (word !== 'null' && word !== 'none') unknown.push(word);
  }
  const combined = found.encryption.length > 0 && found.encryption.every(isCombined);
  if (combined) {
    // Beside a cipher that proves integrity itself a hash is the PRF, or nothing.
    if (purpose === 'ike' && found.prf.length === 0) found.prf.push(...found.integrity);
    found.integrity = [];
  }
  if (purpose === 'ike' && found.prf.length === 0) found.prf.push(...found.integrity);
  if (purpose === 'child') found.prf = [];
  return { proposal: found, unknown };
}

/** Who an identity is, as charon takes it: an address, a DN, `@name`, `user@domain`, `keyid:…`, or a name. */
export function identityOf(text: string): Identity {
  const value = text.trim();
  const [, prefix, rest = ''] = /^(ipv4|ipv6|rfc822|email|userfqdn|fqdn|dns|asn1dn|keyid):(.*)$/i.exec(value) ?? [];
  if (prefix) return { type: prefixed[prefix.toLowerCase()] ?? 'fqdn', value: rest };
  if (value === '%any' || value === '%any4' || value === '%any6' || value === '') return { type: 'any', value: '' };
  if (addressNumber(value)) return { type: 'address', value };
  if (value.startsWith('@#')) return { type: 'key-id', value: value.slice(2) };
  if (value.startsWith('@@')) return { type: 'email', value: value.slice(2) };
  if (value.startsWith('@')) return { type: 'fqdn', value: value.slice(1) };
  if (value.includes('=')) return { type: 'dn', value };
  return { type: value.includes('@') ? 'email' : 'fqdn', value };
}

const prefixed: Readonly<Record<string, Identity['type']>> = {
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

/** An identity as it is written. */
export const identityText = ({ type, value }: Identity): string =>
  type === 'any' ? '%any' : type === 'fqdn' ? `@${value}` : type === 'key-id' ? `@#${value}` : value;

/** Seconds that `1h`, `90m`, `3600` or `1d` mean; null for what charon refuses, such as `1.5h`. */
export function secondsOf(text: string): number | null {
  const [, number, unit = 's'] = /^(\d{1,9})\s*([smhd])?$/.exec(text.trim()) ?? [];
  return number === undefined ? null : Number(number) * ({ s: 1, m: 60, h: 3600, d: 86400 }[unit] ?? 1);
}

const groupWords: Readonly<Record<number, string>> = {
  1: 'modp768',
  2: 'modp1024',
  5: 'modp1536',
  14: 'modp2048',
  15: 'modp3072',
  16: 'modp4096',
  17: 'modp6144',
  18: 'modp8192',
  19: 'ecp256',
  20: 'ecp384',
  21: 'ecp521',
  22: 'modp1024s160',
  23: 'modp2048s224',
  24: 'modp2048s256',
  25: 'ecp192',
  26: 'ecp224',
  27: 'ecp224bp',
  28: 'ecp256bp',
  29: 'ecp384bp',
  30: 'ecp512bp',
  31: 'curve25519',
  32: 'curve448',
};

export const groupWord = (group: Group): string => groupWords[group] ?? `group${group}`;

const cipherWord = (cipher: string): string =>
  cipher
    .replace(/^aes-cbc-(\d+)$/, 'aes$1')
    .replace(/^aes-(ctr|gmac)-(\d+)$/, 'aes$2$1')
    .replace(/^aes-(gcm|ccm)-(\d+)-(\d+)$/, 'aes$3$1$2')
    .replace(/^camellia-cbc-(\d+)$/, 'camellia$1')
    .replace('chacha20-poly1305', 'chacha20poly1305');

const hashWord = (hash: Hash): string => hash.replace('sha2-', 'sha').replace('aes-', 'aes');

/** A proposal as charon takes it; of ESP with the groups of PFS. */
export function proposalText(
  { encryption, integrity, prf, groups, esn }: Proposal,
  purpose: 'ike' | 'child',
  pfs: readonly Group[] = [],
): string {
  const ownPrf = purpose === 'ike' && prf.join() !== integrity.join() ? prf : [];
  return [
    ...encryption.map(cipherWord),
    ...integrity.map(hashWord),
    ...ownPrf.map((hash) => `prf${hashWord(hash)}`),
    ...(groups.length ? groups : pfs).filter((group) => group !== 0).map(groupWord),
    ...(purpose === 'child' ? esn.map((one) => (one ? 'esn' : 'noesn')) : []),
  ].join('-');
}
