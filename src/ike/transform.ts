import { groupName } from './group-name.ts';

/** What a transform of IKEv2 chooses (RFC 7296 3.3.2, RFC 9370 for 6 to 12). */
export const transformTypes: Readonly<Record<number, string>> = {
  1: 'encryption',
  2: 'PRF',
  3: 'integrity',
  4: 'group',
  5: 'ESN',
  6: 'additional key exchange 1',
  7: 'additional key exchange 2',
  8: 'additional key exchange 3',
  9: 'additional key exchange 4',
  10: 'additional key exchange 5',
  11: 'additional key exchange 6',
  12: 'additional key exchange 7',
};

/** An encryption of IKEv2, as far as the sizes of messages go; sizes in bytes. */
export interface Cipher {
  readonly name: string;
  readonly iv: number;
  /** What it appends to prove integrity itself; 0 where another transform does. */
  readonly tag: number;
}

const cipher = (name: string, iv: number, tag = 0): Cipher => ({ name, iv, tag });

/** Encryption by number, without what is for ESP alone and what nobody offers any more: IANA's registry of IKEv2, transform type 1. */
const ciphers: Readonly<Record<number, Cipher>> = {
  2: cipher('DES', 8),
  3: cipher('3DES', 8),
  6: cipher('CAST', 8),
  7: cipher('BLOWFISH', 8),
  11: cipher('NULL', 0),
  12: cipher('AES-CBC', 16),
  13: cipher('AES-CTR', 8),
  14: cipher('AES-CCM-8', 8, 8),
  15: cipher('AES-CCM-12', 8, 12),
  16: cipher('AES-CCM-16', 8, 16),
  18: cipher('AES-GCM-8', 8, 8),
  19: cipher('AES-GCM-12', 8, 12),
  20: cipher('AES-GCM-16', 8, 16),
  23: cipher('CAMELLIA-CBC', 16),
  24: cipher('CAMELLIA-CTR', 8),
  25: cipher('CAMELLIA-CCM-8', 8, 8),
  26: cipher('CAMELLIA-CCM-12', 8, 12),
  27: cipher('CAMELLIA-CCM-16', 8, 16),
  28: cipher('CHACHA20-POLY1305', 8, 16),
};

/** Pseudo-random functions by number, with the bytes that they put out. */
const prfs: Readonly<Record<number, readonly [name: string, bytes: number]>> = {
  1: ['MD5', 16],
  2: ['SHA1', 20],
  3: ['TIGER', 24],
  4: ['AES-XCBC', 16],
  5: ['SHA2-256', 32],
  6: ['SHA2-384', 48],
  7: ['SHA2-512', 64],
  8: ['AES-CMAC', 16],
};

/** Integrity by number, with the bytes of its checksum. */
const integrities: Readonly<Record<number, readonly [name: string, bytes: number]>> = {
  0: ['none', 0],
  1: ['MD5-96', 12],
  2: ['SHA1-96', 12],
  3: ['DES-MAC', 8],
  4: ['KPDK-MD5', 0],
  5: ['AES-XCBC-96', 12],
  6: ['MD5-128', 16],
  7: ['SHA1-160', 20],
  8: ['AES-CMAC-96', 12],
  12: ['SHA2-256-128', 16],
  13: ['SHA2-384-192', 24],
  14: ['SHA2-512-256', 32],
};

export const cipherOf = (number: number): Cipher | null => ciphers[number] ?? null;
export const prfBytes = (number: number): number => prfs[number]?.[1] ?? 0;
export const integrityBytes = (number: number): number => integrities[number]?.[1] ?? 0;

/** What a transform of IKEv2 is called; its number where it has no name. */
export function transformName(type: number, id: number, keyLength: number | null): string {
  switch (type) {
    case 1: {
      const name = ciphers[id]?.name ?? `encryption ${id}`;
      return keyLength === null ? name : `${name}-${keyLength}`;
    }
    case 2:
      return prfs[id]?.[0] ?? `PRF ${id}`;
    case 3:
      return integrities[id]?.[0] ?? `integrity ${id}`;
    case 5:
      return id === 0 ? 'no ESN' : id === 1 ? 'ESN' : `ESN ${id}`;
    default:
      return groupName(id);
  }
}
