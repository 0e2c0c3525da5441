import { longestPacketLine } from './packet.ts';
import type { Line } from './line.ts';

const address = String.raw`(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}(?:::[\da-f]|(?::[\da-f]{1,4}){4}))`;
const twoAddresses = new RegExp(String.raw`${address}.*[^\d.]${address}`, 'i');
/** What points from one end to the other, what they speak, or the fields of one. */
const ofPacket = /[>→]|<-|\b(?:esp|udp|tcp|icmp\w*|isakmp|bgp)\b|\bsrc\b/i;
/** Rows of fields are told by the command above them, a packet of which the addresses were left out or resolved by its protocol. */
const fields =
  /-T ?fields\b|\bip\.src\b|^Border Gateway Protocol - |^\s*(?:Type )?Payload: Delete\b|\bIP6? \S+ > \S+: (?:isakmp|NONESP-encap|UDP-encap|ESP|Flags|ICMP)\b/;

/** False for lines of which none is of a packet: what reads packets is not loaded for them. */
export const mayHoldPackets = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => fields.test(text) || (text.length <= longestPacketLine && ofPacket.test(text) && twoAddresses.test(text)));
