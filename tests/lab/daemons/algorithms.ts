import type { Cipher, DhGroup } from '../../../src/settings/vpn-end.ts';

export const modpNames = { 2: 'modp1024', 5: 'modp1536', 14: 'modp2048', 15: 'modp3072', 16: 'modp4096' } as const;

/** Groups by the names that strongSwan and OpenIKED share. */
export const groupNames: Readonly<Record<DhGroup, string>> = { ...modpNames, 19: 'ecp256', 20: 'ecp384', 21: 'ecp521', 31: 'curve25519' };

/** It proves integrity itself, so that a proposal names a PRF alone beside it. */
export const isGcm = (cipher: Cipher): boolean => cipher.startsWith('aes-gcm');
