/** Algorithms of IKE and ESP by one name for all vendors, and what vendors call them. */

type Bits = 128 | 192 | 256;
type Tag = 8 | 12 | 16;

/** An encryption: family, mode, bytes of its checksum where it proves integrity itself, bits of its key. */
export type Cipher =
  | 'null'
  | 'des'
  | '3des'
  | `aes-${'cbc' | 'ctr' | 'gmac'}-${Bits}`
  | `aes-${'gcm' | 'ccm'}-${Tag}-${Bits}`
  | `camellia-cbc-${Bits}`
  | 'chacha20-poly1305';

/** What proves integrity, and what keys are derived by (PRF). */
export type Hash = 'md5' | 'sha1' | 'sha2-256' | 'sha2-384' | 'sha2-512' | 'aes-xcbc' | 'aes-cmac';

/** A key exchange by its number in IANA's registry: 14 is MODP 2048. 0 is none. */
export type Group = number;

/** It proves integrity itself, so that a proposal names no integrity beside it (RFC 5282, RFC 4106). */
export const isCombined = (cipher: Cipher): boolean => /-(?:gcm|ccm|gmac)-|poly1305/.test(cipher);

// Bits of the key where a name leaves them out: vendors differ, so a reader says so itself.
const compact = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^esp-|^ah-|^ike-|^encr_|^enc_|^auth_/, '')
    .replace(/[\s_.-]+/g, '');

const tagOf = (digits: string | undefined): Tag => {
  switch (digits) {
    case '8':
    case '64':
      return 8;
    case '12':
    case '96':
      return 12;
    default:
      return 16;
  }
};

/**
 * The encryption that a word means, in any vendor's spelling: `aes256`, `aes-256-cbc`, `AES_GCM_256`, `aes256gcm16`,
 * `esp-gcm 256`, `aes128-gcm`. Null where it means none that is known; without bits of a key `bits` holds, or null is returned.
 */
export function cipherNamed(text: string, bits?: Bits): Cipher | null {
  const word = compact(text);
  if (/^(?:3des(?:ede)?(?:cbc)?|tripledes|des3|des192)$/.test(word)) return '3des';
  if (/^(?:des|descbc|des56)$/.test(word)) return 'des';
  if (/^(?:null|none|noencryption)$/.test(word)) return 'null';
  if (/^chacha20(?:poly1305|256)?(?:256)?$/.test(word)) return 'chacha20-poly1305';
  const camellia = /^(?:camellia|camelliacbc)(128|192|256)?(?:cbc)?$/.exec(word);
  if (camellia) return sized('camellia-cbc', camellia[1], bits);
  const plain = /^aes(?:cbc)?(128|192|256)?(?:cbc)?$/.exec(word);
  if (plain) return sized('aes-cbc', plain[1], bits);
  const counter = /^aes(?:ctr)?(128|192|256)?(?:ctr)?$/.exec(word);
  if (counter) return sized('aes-ctr', counter[1], bits);
  const gmac = /^(?:nullauth)?(?:noencryptionauth)?aes(128|192|256)?gmac(128|192|256)?$/.exec(word) ?? /^gmac()(128|192|256)?$/.exec(word);
  if (gmac) return sized('aes-gmac', gmac[1] || gmac[2], bits);
  return combined(word, bits);
}

function combined(word: string, bits: Bits | undefined): Cipher | null {
  // Bits first (`aes256gcm16`), tag first (`aesgcm16256`), or bits alone (`aesgcm256`, `gcm256`).
  const first = /^aes(128|192|256)(gcm|ccm)(8|12|16|64|96|128)?$/.exec(word);
  if (first) return `aes-${first[2] as 'gcm' | 'ccm'}-${tagOf(first[3])}-${Number(first[1]) as Bits}`;
  const tagged = /^aes(gcm|ccm)(8|12|16)(128|192|256)$/.exec(word);
  if (tagged) return `aes-${tagged[1] as 'gcm' | 'ccm'}-${tagOf(tagged[2])}-${Number(tagged[3]) as Bits}`;
  const sizedAlone = /^(?:aes)?(gcm|ccm)(128|192|256)?(?:(64|96|128)|(?:icv)?(8|12|16))?$/.exec(word);
  if (!sizedAlone) return null;
  const size = sizedAlone[2] ? (Number(sizedAlone[2]) as Bits) : bits;
  return size ? `aes-${sizedAlone[1] as 'gcm' | 'ccm'}-${tagOf(sizedAlone[3] ?? sizedAlone[4])}-${size}` : null;
}

function sized<Name extends string>(name: Name, digits: string | undefined, bits: Bits | undefined): `${Name}-${Bits}` | null {
  const size = digits ? (Number(digits) as Bits) : bits;
  return size ? `${name}-${size}` : null;
}

/** The hash that a word means: `sha`, `sha256`, `SHA2_256`, `hmac-sha2-256`, `sha256-hmac`, `hmac-sha256-128`, `prfsha384`. */
export function hashNamed(text: string): Hash | null {
  const word = compact(text).replace(/^prf/, '').replace(/hmac/, '').replace(/^prf/, '');
  if (/^md5(?:96|128)?$/.test(word)) return 'md5';
  if (/^sha(?:1)?(?:96|160)?$/.test(word)) return 'sha1';
  const sha2 = /^sha2?(256|384|512)(?:96|128|192|256)?$/.exec(word);
  if (sha2) return `sha2-${Number(sha2[1]) as 256 | 384 | 512}`;
  if (word === 'sha2') return 'sha2-256';
  if (/^aes(?:128)?xcbc(?:96|mac)?/.test(word)) return 'aes-xcbc';
  if (/^aes(?:128)?cmac(?:96)?/.test(word)) return 'aes-cmac';
  return null;
}

/** Names that vendors give to groups beside their number. */
const groups: Readonly<Record<string, Group>> = {
  none: 0,
  nopfs: 0,
  modp768: 1,
  modp1024: 2,
  modp1536: 5,
  modp2048: 14,
  modp3072: 15,
  modp4096: 16,
  modp6144: 17,
  modp8192: 18,
  ecp256: 19,
  ecp384: 20,
  ecp521: 21,
  modp1024s160: 22,
  modp2048s224: 23,
  modp2048s256: 24,
  ecp192: 25,
  ecp224: 26,
  ecp224bp: 27,
  ecp256bp: 28,
  ecp384bp: 29,
  ecp512bp: 30,
  brainpool224: 27,
  brainpool256: 28,
  brainpool384: 29,
  brainpool512: 30,
  curve25519: 31,
  x25519: 31,
  curve448: 32,
  x448: 32,
};

/** The group that a word means: `14`, `group14`, `dh14`, `DH-14`, `modp2048`, `GROUP_14`, `ecp256`, `pfs2048`. Null where it means none that is known. */
export function groupNamed(text: string): Group | null {
  const word = compact(text).replace(/^(?:dhgroup|diffiehellman|group|dh|oakley)(?=.)/, '');
  const number = /^(?:group|dh)?(\d{1,2})$/.exec(word);
  if (number) return Number(number[1]);
  const azure = /^pfs(\d+)$/.exec(word)?.[1];
  if (azure) return azure.length < 3 ? Number(azure) : (groups[`modp${azure}`] ?? null);
  return groups[word] ?? null;
}
