import { transformName, transformTypes } from '../../ike/transform.ts';
import { uint16 } from './bytes.ts';
import type { Proposal, Transform } from './facts.ts';
import { mostTransforms, protocolOf } from './ike-message.ts';

/** The proposals of an SA of IKEv2, each with its transforms (RFC 7296 3.3). */
export function proposals2(bytes: Uint8Array, at: number, end: number): Proposal[] {
  const found: Proposal[] = [];
  while (at + 8 <= end) {
    const size = uint16(bytes, at + 2);
    const to = Math.min(end, at + size);
    const transforms: Transform[] = [];
    let inner = at + 8 + (bytes[at + 6] ?? 0);
    while (inner + 8 <= to && transforms.length < mostTransforms) {
      const length = uint16(bytes, inner + 2);
      const type = bytes[inner + 4] ?? 0;
      const id = uint16(bytes, inner + 6);
      const keyLength = keyLengthIn(bytes, inner + 8, Math.min(to, inner + length));
      transforms.push({ what: transformTypes[type] ?? `transform ${type}`, name: transformName(type, id, keyLength), id, keyLength });
      if (length < 8) break;
      inner += length;
    }
    found.push({ number: bytes[at + 4] ?? 0, protocol: protocolOf(bytes[at + 5] ?? 0), transforms });
    if (size < 8 || bytes[at] === 0) break;
    at += size;
  }
  return found;
}

function keyLengthIn(bytes: Uint8Array, at: number, end: number): number | null {
  while (at + 4 <= end) {
    const type = uint16(bytes, at);
    if (type === 0x800e) return uint16(bytes, at + 2);
    at += type & 0x8000 ? 4 : 4 + uint16(bytes, at + 2);
  }
  return null;
}
