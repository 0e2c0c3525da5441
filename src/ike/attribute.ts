import { groupName } from './group-name.ts';

/** Attributes of a transform of IKEv1's phase 1 (RFC 2409 appendix A): encryption, hash, authentication, group. */
const encryption1: Readonly<Record<number, string>> = {
  1: 'DES',
  2: 'IDEA',
  3: 'BLOWFISH',
  4: 'RC5',
  5: '3DES',
  6: 'CAST',
  7: 'AES-CBC',
  8: 'CAMELLIA-CBC',
};
const hash1: Readonly<Record<number, string>> = { 1: 'MD5', 2: 'SHA1', 3: 'TIGER', 4: 'SHA2-256', 5: 'SHA2-384', 6: 'SHA2-512' };
const authentication1: Readonly<Record<number, string>> = {
  1: 'pre-shared key',
  2: 'DSS signature',
  3: 'RSA signature',
  4: 'RSA encryption',
  5: 'revised RSA encryption',
  9: 'ECDSA 256',
  10: 'ECDSA 384',
  11: 'ECDSA 521',
  64221: 'hybrid RSA',
  65001: 'pre-shared key and XAUTH',
  65002: 'pre-shared key and XAUTH',
  65005: 'RSA signature and XAUTH',
};

/** One attribute of IKEv1's phase 1 in words: which it is, and its value; null for what says nothing by itself. */
export function attributeOf(type: number, value: number, keyLength: number | null): readonly [what: string, name: string] | null {
  switch (type) {
    case 1: {
      const name = encryption1[value] ?? `encryption ${value}`;
      return ['encryption', keyLength === null ? name : `${name}-${keyLength}`];
    }
    case 2:
      return ['hash', hash1[value] ?? `hash ${value}`];
    case 3:
      return ['authentication', authentication1[value] ?? `authentication ${value}`];
    case 4:
      return ['group', groupName(value)];
    case 12:
      return ['lifetime', String(value)];
    default:
      return null;
  }
}
