import { uint16 } from './bytes.ts';

/** Where the packet of a frame begins, and of what version it is; 0 for what carries none that we read. */
export interface Inside {
  /** 4 or 6; 0 where there is no packet of IP. */
  version: number;
  at: number;
  /** What it is instead, where it has a name. */
  named: string | null;
}

/** Link types by libpcap's number, with the name under which they are told. */
const names: Readonly<Record<number, string>> = {
  0: 'loopback',
  1: 'Ethernet',
  9: 'PPP',
  12: 'raw IP',
  14: 'raw IP',
  50: 'PPP',
  51: 'PPPoE',
  101: 'raw IP',
  104: 'Cisco HDLC',
  105: 'Wi-Fi',
  108: 'loopback',
  109: 'enc (a tunnel of BSD)',
  113: 'Linux cooked',
  117: 'pflog',
  127: 'Wi-Fi',
  228: 'raw IP',
  229: 'raw IP',
  276: 'Linux cooked 2',
};

/** What a link type is called. */
export const linkName = (link: number): string => (link < 0 ? 'no interface' : (names[link] ?? `link type ${link}`));

const mostTags = 8;

/** Finds the packet in a frame of this link type. Lengths that lie end the search. */
export function insideOf(bytes: Uint8Array, start: number, end: number, link: number, found: Inside): void {
  found.version = 0;
  found.at = start;
  found.named = null;
  switch (link) {
    case 1:
      if (end - start >= 14) ofEtherType(bytes, start + 12, end, found);
      return;
    case 113:
      if (end - start >= 16) ofEtherType(bytes, start + 14, end, found);
      return;
    case 276:
      if (end - start < 20) return;
      ofProtocol(bytes, start + 20, end, uint16(bytes, start), found);
      return;
    case 0:
    case 108:
      if (end - start >= 4) raw(bytes, start + 4, end, found);
      return;
    case 12:
    case 14:
    case 101:
    case 228:
    case 229:
      raw(bytes, start, end, found);
      return;
    case 109:
      if (end - start >= 12) raw(bytes, start + 12, end, found);
      return;
    case 117:
      if (end - start >= 4) raw(bytes, start + (((bytes[start] ?? 0) + 3) & ~3), end, found);
      return;
    case 9:
      ofPpp(bytes, start, end, found);
      return;
    case 50:
      if (end - start >= 4) ofPpp(bytes, start, end, found);
      return;
    case 51:
      if (end - start >= 8) ofPpp(bytes, start + 6, end, found);
      return;
    case 104:
      if (end - start >= 4) ofEtherType(bytes, start + 2, end, found);
      return;
    default:
      found.named = linkName(link);
  }
}

const isTag = (type: number): boolean => type === 0x8100 || type === 0x88a8 || type === 0x9100 || type === 0x9200;

/** By the number at `at`, with tags passed over. */
function ofEtherType(bytes: Uint8Array, at: number, end: number, found: Inside): void {
  for (let tags = 0; tags <= mostTags && at + 2 <= end; tags += 1) {
    const type = uint16(bytes, at);
    if (!isTag(type)) {
      ofProtocol(bytes, at + 2, end, type, found);
      return;
    }
    at += 4;
  }
}

function ofProtocol(bytes: Uint8Array, at: number, end: number, type: number, found: Inside): void {
  switch (type) {
    case 0x0800:
    case 0x86dd:
      raw(bytes, at, end, found);
      return;
    case 0x8864:
      if (end - at >= 8) ofPpp(bytes, at + 6, end, found);
      return;
    case 0x8847:
    case 0x8848:
      ofMpls(bytes, at, end, found);
      return;
    case 0x88e5:
      found.named = 'MACsec';
      return;
    default:
      if (isTag(type)) ofEtherType(bytes, at + 2, end, found);
      // The length of an old frame: what it is stands behind its LLC and SNAP.
      if (type < 0x600 && bytes[at] === 0xaa && bytes[at + 1] === 0xaa) ofEtherType(bytes, at + 6, end, found);
  }
}

function ofPpp(bytes: Uint8Array, at: number, end: number, found: Inside): void {
  if (bytes[at] === 0xff && bytes[at + 1] === 0x03) at += 2;
  if (at + 2 > end) return;
  // The first byte may be left out where it is zero.
  const short = ((bytes[at] ?? 0) & 1) === 1;
  const protocol = short ? (bytes[at] ?? 0) : uint16(bytes, at);
  if (protocol === 0x21 || protocol === 0x57) raw(bytes, at + (short ? 1 : 2), end, found);
}

function ofMpls(bytes: Uint8Array, at: number, end: number, found: Inside): void {
  for (let labels = 0; labels < mostTags && at + 4 <= end; labels += 1) {
    const isLast = ((bytes[at + 2] ?? 0) & 1) === 1;
    at += 4;
    if (isLast) {
      raw(bytes, at, end, found);
      return;
    }
  }
}

function raw(bytes: Uint8Array, at: number, end: number, found: Inside): void {
  if (at >= end) return;
  const version = (bytes[at] ?? 0) >> 4;
  if (version !== 4 && version !== 6) return;
  found.version = version;
  found.at = at;
}
