import { attributeOf } from '../../ike/attribute.ts';
import { uint16, uint32 } from './bytes.ts';
import type { Proposal, Transform } from './facts.ts';
import { mostTransforms, protocolOf } from './ike-message.ts';

/** Each transform of IKEv1 is a whole suite: it is told as a proposal of its own. */
export function proposals1(bytes: Uint8Array, at: number, end: number): Proposal[] {
  const found: Proposal[] = [];
  while (at + 8 <= end) {
    const size = uint16(bytes, at + 2);
    const to = Math.min(end, at + size);
    const protocol = protocolOf(bytes[at + 5] ?? 0);
    let inner = at + 8 + (bytes[at + 6] ?? 0);
    while (inner + 8 <= to && found.length < mostTransforms) {
      const length = uint16(bytes, inner + 2);
      found.push({ number: bytes[inner + 4] ?? 0, protocol, transforms: attributes1(bytes, inner + 8, Math.min(to, inner + length)) });
      if (length < 8) break;
      inner += length;
    }
    if (size < 8 || bytes[at] === 0) break;
    at += size;
  }
  return found;
}

function attributes1(bytes: Uint8Array, at: number, end: number): Transform[] {
  const values: [type: number, value: number][] = [];
  while (at + 4 <= end && values.length < 32) {
    const type = uint16(bytes, at);
    const value = uint16(bytes, at + 2);
    if (type & 0x8000) {
      values.push([type & 0x7fff, value]);
      at += 4;
      continue;
    }
    // A long value: a lifetime of four bytes.
    if (value === 4 && at + 8 <= end) values.push([type, uint32(bytes, at + 4)]);
    at += 4 + value;
  }
  const keyLength = values.find(([type]) => type === 14)?.[1] ?? null;
  return values.flatMap(([type, value]) => {
    const named = attributeOf(type, value, keyLength);
    return named ? { what: named[0], name: named[1], id: value, keyLength: type === 1 ? keyLength : null } : [];
  });
}
