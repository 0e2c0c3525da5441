import type { BgpMessage, Capability } from './facts.ts';
import { hex, uint16, uint32 } from './bytes.ts';

export const bgpHeader = 19;
/** RFC 8654: no message is longer. */
export const longestBgp = 65535;

const types = ['unknown', 'OPEN', 'UPDATE', 'NOTIFICATION', 'KEEPALIVE', 'ROUTE-REFRESH'] as const;

/** IANA's registry of capability codes, those that are in use. */
const capabilities: Readonly<Record<number, string>> = {
  1: 'multiprotocol',
  2: 'route refresh',
  5: 'extended next hop',
  6: 'extended messages',
  9: 'role',
  64: 'graceful restart',
  65: '4-byte AS',
  69: 'add paths',
  70: 'enhanced route refresh',
  71: 'long-lived graceful restart',
  73: 'FQDN',
  75: 'software version',
};

const roles = ['provider', 'route server', 'route server client', 'customer', 'peer'];
const afis: Readonly<Record<number, string>> = { 1: 'IPv4', 2: 'IPv6', 25: 'L2VPN' };
const safis: Readonly<Record<number, string>> = {
  1: 'unicast',
  2: 'multicast',
  4: 'labeled unicast',
  70: 'EVPN',
  133: 'flowspec',
};

const familyName = (afi: number, safi: number): string => `${afis[afi] ?? `AFI ${afi}`} ${safis[safi] ?? `SAFI ${safi}`}`;

type Said = Pick<BgpMessage, 'type' | 'length' | 'open' | 'notification' | 'update'>;

/** Reads one whole message of BGP (RFC 4271 4); `bytes` begin with its marker. */
export function decodeBgp(bytes: Uint8Array): Said {
  const length = uint16(bytes, 16);
  const type = types[bytes[18] ?? 0] ?? 'unknown';
  return {
    type,
    length,
    open: type === 'OPEN' ? openOf(bytes) : null,
    notification:
      type === 'NOTIFICATION'
        ? { code: bytes[19] ?? 0, subcode: bytes[20] ?? 0, data: hex(bytes, 21, Math.min(bytes.length, 21 + 128)) }
        : null,
    update: type === 'UPDATE' ? updateOf(bytes, 0, bytes.length) : null,
  };
}

function openOf(bytes: Uint8Array): BgpMessage['open'] {
  const found: Capability[] = [];
  const families: string[] = [];
  let as = uint16(bytes, 20);
  const as2 = as;
  // RFC 9072: 255 twice says that lengths have two bytes.
  const isLong = bytes[28] === 255 && bytes[29] === 255;
  const end = Math.min(bytes.length, isLong ? 32 + uint16(bytes, 30) : 29 + (bytes[28] ?? 0));
  const width = isLong ? 3 : 2;
  for (let at = isLong ? 32 : 29; at + width <= end;) {
    const size = isLong ? uint16(bytes, at + 1) : (bytes[at + 1] ?? 0);
    const to = Math.min(end, at + width + size);
    if (bytes[at] === 2)
      for (let inner = at + width; inner + 2 <= to; inner += 2 + (bytes[inner + 1] ?? 0)) {
        const code = bytes[inner] ?? 0;
        const from = inner + 2;
        const till = Math.min(to, from + (bytes[inner + 1] ?? 0));
        if (code === 65 && till - from >= 4) as = uint32(bytes, from);
        if (code === 1 && till - from >= 4) families.push(familyName(uint16(bytes, from), bytes[from + 3] ?? 0));
        found.push({ code, name: capabilities[code] ?? `capability ${code}`, value: valueOf(bytes, code, from, till) });
      }
    at += width + size;
  }
  const id = [24, 25, 26, 27].map((at) => bytes[at] ?? 0).join('.');
  return { version: bytes[19] ?? 0, as, as2, holdTime: uint16(bytes, 22), id, families, capabilities: found };
}

function valueOf(bytes: Uint8Array, code: number, from: number, to: number): string | null {
  if (to <= from) return null;
  if (code === 1 && to - from >= 4) return familyName(uint16(bytes, from), bytes[from + 3] ?? 0);
  if (code === 65 && to - from >= 4) return String(uint32(bytes, from));
  if (code === 9) return roles[bytes[from] ?? 0] ?? `role ${bytes[from] ?? 0}`;
  if (code === 64 && to - from >= 2) return `${uint16(bytes, from) & 0xfff} s`;
  return hex(bytes, from, Math.min(to, from + 16));
}

/** Counts the routes of an UPDATE that stands from `start` to `end`, in the order of RFC 4271 4.3. */
export function updateOf(bytes: Uint8Array, start: number, end: number): NonNullable<BgpMessage['update']> {
  const withdrawnTo = Math.min(end, start + 21 + uint16(bytes, start + 19));
  const attributesTo = Math.min(end, withdrawnTo + 2 + uint16(bytes, withdrawnTo));
  let announced = prefixes(bytes, attributesTo, end);
  let withdrawn = prefixes(bytes, start + 21, withdrawnTo);
  let unreached = false;
  let attributes = 0;
  for (let at = withdrawnTo + 2; at + 3 <= attributesTo;) {
    const isLong = ((bytes[at] ?? 0) & 0x10) !== 0;
    const size = isLong ? uint16(bytes, at + 2) : (bytes[at + 2] ?? 0);
    const from = at + (isLong ? 4 : 3);
    const to = Math.min(attributesTo, from + size);
    const type = bytes[at + 1] ?? 0;
    attributes += 1;
    // The routes of other families stand in attributes (RFC 4760).
    if (type === 14 && to - from >= 5) {
      const hops = from + 4 + (bytes[from + 3] ?? 0) + 1;
      announced += prefixes(bytes, hops, to);
    }
    if (type === 15 && to - from >= 3) {
      withdrawn += prefixes(bytes, from + 3, to);
      unreached = to - from === 3;
    }
    at = from + size;
  }
  const isEmpty = announced === 0 && withdrawn === 0;
  return { announced, withdrawn, endOfRib: isEmpty && (attributes === 0 || (unreached && attributes === 1)) };
}

function prefixes(bytes: Uint8Array, at: number, end: number): number {
  let count = 0;
  while (at < end) {
    at += 1 + Math.ceil((bytes[at] ?? 0) / 8);
    count += 1;
  }
  return count;
}
