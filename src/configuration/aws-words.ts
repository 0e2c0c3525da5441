import { cipherNamed, groupNamed, hashNamed } from '../ike/algorithm.ts';
import type { Cipher, Group, Hash } from '../ike/algorithm.ts';

/** AWS's words for ciphers: `AES256-GCM-16`, and `aes-256-cbc` or `aes-128-gcm-16` in what it generates. */
export function awsCipher(word: string): Cipher | null {
  const gcm = /^aes-?(128|256)-gcm-?16$/i.exec(word.trim());
  return gcm ? `aes-gcm-16-${Number(gcm[1]) as 128 | 256}` : cipherNamed(word.trim());
}

/** AWS's words for hashes: `SHA2-256`, and `hmac-sha1-96` in what it generates. */
export const awsHash = (word: string): Hash | null => hashNamed(word.trim());

/** AWS's words for groups: a number, and `group2` or `Diffie-Hellman Group 2` in what it generates. */
export const awsGroup = (word: string): Group | null => groupNamed(word.trim().replace(/^diffie-hellman\s*/i, ''));

/** Said of algorithms in what AWS generates: they are one set that works, not what the tunnel is set to. */
export const sampleOnly =
  'This is a sample of algorithms that AWS takes, not its settings, so it is not compared. The settings are in TunnelOptions: aws ec2 describe-vpn-connections.';
