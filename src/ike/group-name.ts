import { namesFrom } from './names.ts';

/** Key exchanges by number, the same in both versions: their group in words. */
const groups = namesFrom(
  [
    [0, 'none|MODP 768|MODP 1024'],
    [5, 'MODP 1536'],
    [
      14,
      'MODP 2048|MODP 3072|MODP 4096|MODP 6144|MODP 8192|ECP 256|ECP 384|ECP 521|MODP 1024/160|MODP 2048/224|MODP 2048/256|ECP 192|ECP 224|brainpool 224|brainpool 256|brainpool 384|brainpool 512|Curve25519|Curve448|GOST 256|GOST 512|ML-KEM 512|ML-KEM 768|ML-KEM 1024',
    ],
  ],
  '|',
);

/** A group as people write it: `14 (MODP 2048)`. */
export const groupName = (number: number): string => (groups[number] === undefined ? `group ${number}` : `${number} (${groups[number]})`);
