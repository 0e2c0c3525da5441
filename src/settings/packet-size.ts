import type { Cipher, Hash } from '../ike/algorithm.ts';
import { isCombined } from '../ike/algorithm.ts';

/** What carries an ESP packet. */
export interface Carrier {
  /** The largest packet that passes between the two ends outside, in bytes. */
  readonly path: number;
  readonly family: 'ipv4' | 'ipv6';
  /** ESP travels in UDP 4500. */
  readonly inUdp: boolean;
  readonly encryption: Cipher;
  /** Null where the cipher proves integrity itself. */
  readonly integrity: Hash | null;
}

/** One part of the sum. */
export interface Part {
  readonly what: string;
  readonly bytes: number;
}

/** The largest packet inside of the tunnel, and how it comes about: `path` = the sum of `parts` + `mtu` + what is left over. In bytes. */
export interface PacketSize {
  readonly mtu: number;
  /** Data of a TCP segment over IPv4 in it, without options: MTU less 40. */
  readonly mss: number;
  /** Data of a ping over IPv4 that fills it: MTU less 28. */
  readonly ping: number;
  readonly parts: readonly Part[];
}

// RFC 3602, RFC 3686, RFC 4106, RFC 4309, RFC 2451, RFC 7634: bytes of the IV, and the block that the padding fills.
const sizeOf = (cipher: Cipher): { readonly iv: number; readonly block: number; readonly tag: number } => {
  if (cipher === '3des' || cipher === 'des') return { iv: 8, block: 8, tag: 0 };
  if (cipher === 'null') return { iv: 0, block: 4, tag: 0 };
  if (cipher.includes('-cbc-')) return { iv: 16, block: 16, tag: 0 };
  const tag = Number(/-(8|12|16)-/.exec(cipher)?.[1] ?? (isCombined(cipher) ? 16 : 0));
  return { iv: 8, block: 4, tag };
};

// RFC 2403, 2404, 3566, 4494, 4868.
const checksums: Readonly<Record<Hash, number>> = {
  md5: 12,
  sha1: 12,
  'sha2-256': 16,
  'sha2-384': 24,
  'sha2-512': 32,
  'aes-xcbc': 12,
  'aes-cmac': 12,
};

/** The largest packet inside of a tunnel, in tunnel mode (RFC 4303 2). */
export function packetSize({ path, family, inUdp, encryption, integrity }: Carrier): PacketSize {
  const { iv, block, tag } = sizeOf(encryption);
  const parts: Part[] = [
    { what: `${family === 'ipv4' ? 'IPv4' : 'IPv6'} header outside`, bytes: family === 'ipv4' ? 20 : 40 },
    ...(inUdp ? [{ what: 'UDP header (NAT-T)', bytes: 8 }] : []),
    { what: 'ESP header', bytes: 8 },
    ...(iv ? [{ what: 'IV', bytes: iv }] : []),
    { what: 'pad length and next header', bytes: 2 },
    { what: 'checksum', bytes: tag || (integrity ? checksums[integrity] : 0) },
  ];
  const rest = path - parts.reduce((sum, { bytes }) => sum + bytes, 0) + 2;
  // Padding fills what is encrypted, with its two last bytes, to whole blocks.
  const mtu = Math.max(0, Math.floor(rest / block) * block - 2);
  return { mtu, mss: Math.max(0, mtu - 40), ping: Math.max(0, mtu - 28), parts };
}
