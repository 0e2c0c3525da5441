import type { Line } from '../line.ts';
import type { StateFact } from './fact.ts';

const found =
  /\bNAT(?:-T|[ -]?traversal)?\W{0,3}(?: is| was|:| status:?)? ?(?:detected|found)\b(?! ?[:=]? ?(?:no|none|false)\b)|\bbehind (?:a )?nat\b|\bnat[- ]?detected\W{1,3}(?:yes|true|inside|outside|local|remote|both)/i;
const denied = /\bno\b|\bnot\b|\bnone\b|\bnever\b/i;
/** ESP in UDP, however it is worded. */
const inUdp = /udp[- _]?encaps?|\bencap type espinudp|ESP(?:-| )?in(?:-| )?UDP|UDP-Encap|esp-udp|natt? ?[:=] ?on\b/i;
/** How Cisco tells what an SA does, and how ESP in UDP is switched off. */
const settings = /\bin use settings\s*=\s*\{\s*Tunnel/i;
const off =
  /^\s*no crypto ipsec nat-transparency udp-encap|\bnat[_-]?t(?:raversal)?\W{1,4}(?:no|off|disabled?)\b|\bespinudp (?:off|disabled?)\b/i;
const went = /\bencaps: ?[1-9]\d*|\bencrypted packets: ?[1-9]|\bpackets encrypted: ?[1-9]/i;
const cameNone = /\bdecaps: ?0\b|\bdecrypted packets: ?0\b|\bpackets decrypted: ?0\b/i;

/** Finds SAs that only send bare ESP although IKE found a NAT between the ends: few NAT devices let it back in. */
export function readBareBehindNat(lines: readonly Line[]): StateFact[] {
  const has = (pattern: RegExp): boolean => lines.some(({ text }) => pattern.test(text));
  const isFound = lines.some(({ text }) => found.test(text) && !denied.test(text));
  const sent = lines.find(({ text }) => went.test(text));
  if (!sent || !isFound || !has(cameNone)) return [];
  const isBare = has(off) || (has(settings) && !lines.some(({ text }) => inUdp.test(text) && !off.test(text)));
  return isBare ? [{ line: sent.number, says: 'bare behind nat' }] : [];
}
