import { uint16 } from './bytes.ts';

/** Where a walk over the headers of IPv6 stands: at the header of this protocol. */
export interface Header {
  protocol: number;
  at: number;
}

const mostHeaders = 16;
/** Hop by hop, routing, destination options, mobility, HIP, shim6: each says its length (RFC 8200 4, RFC 7045). */
const passed: ReadonlySet<number> = new Set([0, 43, 60, 135, 139, 140]);
export const fragmentHeader = 44;

/** Passes over headers up to one that is read: a fragment header, or what the packet carries. False where they are cut or too many. */
export function passHeaders(bytes: Uint8Array, end: number, header: Header): boolean {
  for (let headers = 0; headers < mostHeaders; headers += 1) {
    if (!passed.has(header.protocol)) return true;
    if (header.at + 8 > end) return false;
    const size = 8 + (bytes[header.at + 1] ?? 0) * 8;
    header.protocol = bytes[header.at] ?? 0;
    header.at += size;
  }
  return false;
}

/** The offset of a fragment in its packet, and whether more come after it; both zero for one that is the whole packet. */
export const splitOf = (bytes: Uint8Array, { at }: Header): number => uint16(bytes, at + 2) & 0xfff9;
