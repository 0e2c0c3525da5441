import { uint16, uint32 } from './bytes.ts';

/** One segment of TCP, its header read. */
export interface Segment {
  from: number;
  to: number;
  fromPort: number;
  toPort: number;
  flags: number;
  sequence: number;
  ttl: number;
  /** Where its options begin, its payload begins and ends, and how long that is by the header of IP. */
  options: number;
  start: number;
  end: number;
  length: number;
}

/** Reads the header of TCP at `at`; false where it is cut or lies. `end` is where the packet ends by its own header. */
export function readSegment(bytes: Uint8Array, at: number, have: number, end: number, into: Segment): boolean {
  if (have - at < 20) return false;
  const header = ((bytes[at + 12] ?? 0) >> 4) * 4;
  if (header < 20 || at + header > end) return false;
  into.fromPort = uint16(bytes, at);
  into.toPort = uint16(bytes, at + 2);
  into.sequence = uint32(bytes, at + 4);
  into.flags = bytes[at + 13] ?? 0;
  into.options = at + 20;
  into.start = Math.min(have, at + header);
  into.end = have;
  into.length = end - at - header;
  return true;
}

/** True where the marker of a BGP message of 16 bytes of ones stands (RFC 4271 4.1). */
export function isMarker(bytes: Uint8Array, at: number): boolean {
  for (let index = at; index < at + 16; index += 1) if (bytes[index] !== 0xff) return false;
  return true;
}
