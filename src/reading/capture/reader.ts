import { isPrivate } from '../../text/addresses.ts';
import { createAddresses } from './addresses.ts';
import type { BgpGatherer } from './bgp-gatherer.ts';
import type { Digest } from './digest.ts';
import { webDigest } from './digest.ts';
import { createEspGatherer } from './esp-gatherer.ts';
import type { Header } from './extension-headers.ts';
import { fragmentHeader, passHeaders, splitOf } from './extension-headers.ts';
import type { CaptureFacts, Passed } from './facts.ts';
import type { FileReader, FrameTaker } from './file-reader.ts';
import { createFileReader } from './file.ts';
import type { Fragments } from './fragments.ts';
import type { Inside } from './frame.ts';
import { insideOf, linkName } from './frame.ts';
import type { IcmpGatherer } from './icmp-gatherer.ts';
import { createIkeGatherer } from './ike-gatherer.ts';
import { hex, uint16, uint32 } from './bytes.ts';
import { isIke } from './is-ike.ts';
import { createLargeSegments } from './large-segments.ts';
import type { Moment } from './moment.ts';
import type { Segment } from './segment.ts';
import { isMarker, readSegment } from './segment.ts';

/** Reads a capture piece by piece; memory stays flat however long it is. */
export interface CaptureReader {
  /**
   * Takes what it can of these bytes, and says how many that were: the next piece begins behind them. Loads what a packet needs that no
   * packet before it did. @throws where that can't be loaded
   */
  read(bytes: Uint8Array): Promise<number>;
  /** True once nothing more can be read. */
  readonly isBroken: boolean;
  /** What was read in all; `rest` says how many bytes at the end belong to no whole packet. */
  facts(bytes: number, rest: number): Promise<CaptureFacts>;
}

const isakmp = 500;
const natT = 4500;
const bgpPort = 179;
/** The port of IPsec over TCP of old Cisco clients. */
const cTcp = 10000;

/** What a message of ICMP tells of another packet, by its type (RFC 792, RFC 4443 2.1). */
const isError = (version: 4 | 6, type: number): boolean =>
  version === 4 ? type === 3 || type === 11 || type === 4 : type >= 1 && type <= 4;

/**
 * The reader for a file that begins so; `digest` says whose address was translated.
 * @throws RangeError with what it is instead, and what to give.
 */
export async function createCaptureReader(begin: Uint8Array, digest: Digest = webDigest): Promise<CaptureReader> {
  const moment: Moment = { packet: 0, time: 0 };
  const addresses = createAddresses();
  const ike = createIkeGatherer(moment, addresses, digest);
  const esp = createEspGatherer(moment, addresses);
  let bgp: BgpGatherer | null = null;
  let icmp: IcmpGatherer | null = null;
  let fragments: Fragments | null = null;
  /** What not every capture needs; each is loaded with the first packet that does. */
  const parts = {
    bgp: async () => void (bgp = (await import('./bgp.ts')).bgp.createBgpGatherer(moment, addresses)),
    icmp: async () => void (icmp = (await import('./icmp.ts')).icmp.createIcmpGatherer(moment, addresses)),
    fragments: async () => void (fragments = (await import('./fragments.ts')).createFragments(moment, addresses)),
  };
  /** What the packet that was looked at last waits for. */
  let wanted: keyof typeof parts | null = null;
  const large = createLargeSegments();
  const inside: Inside = { version: 0, at: 0, named: null };
  const header: Header = { protocol: 0, at: 0 };
  const links = new Set<number>();
  const named = new Map<string, number>();
  const segment: Segment = {
    from: 0,
    to: 0,
    fromPort: 0,
    toPort: 0,
    flags: 0,
    sequence: 0,
    ttl: 0,
    options: 0,
    start: 0,
    end: 0,
    length: 0,
  };
  let [packets, cut, keepalives, asked, answered] = [0, 0, 0, 0, 0];
  let link = NaN;
  // In an object: a variable of a closure would be a new number in memory for each packet.
  const span = { first: Infinity, last: 0 };
  let largeAgain: (Passed & { from: string; to: string; bytes: number }) | null = null;
  const inClear: (Passed & { from: number; to: number })[] = [];

  const taker: FrameTaker = {
    number: () => {
      moment.packet += 1;
    },
    take: (bytes, start, end, length, type, time) => {
      moment.packet += 1;
      moment.time = time;
      insideOf(bytes, start, end, type, inside);
      if (inside.version === 4) packet4(bytes, inside.at, end);
      else if (inside.version === 6) packet6(bytes, inside.at, end);
      else if (inside.named) count(inside.named);
      if (wanted) {
        moment.packet -= 1;
        return false;
      }
      packets += 1;
      if (time > 0) {
        if (time < span.first) span.first = time;
        if (time > span.last) span.last = time;
      }
      if (end - start < length) cut += 1;
      if (type !== link) links.add((link = type));
      return true;
    },
  };

  const count = (name: string): void => void named.set(name, (named.get(name) ?? 0) + 1);

  function packet4(bytes: Uint8Array, at: number, end: number): void {
    const size = ((bytes[at] ?? 0) & 15) * 4;
    if (size < 20 || at + size > end) return;
    const total = uint16(bytes, at + 2);
    // Zero where the card cuts the packet into pieces later.
    const to = total >= size ? at + total : end;
    const have = Math.min(end, to);
    const protocol = bytes[at + 9] ?? 0;
    const split = uint16(bytes, at + 6);
    if (!matters(protocol)) {
      besides(protocol, bytes, at + size, have);
      return;
    }
    const source = addresses.of4(bytes, at + 12);
    const target = addresses.of4(bytes, at + 16);
    if (source < 0 || target < 0) return;
    const payload = at + size;
    if (split & 0x3fff) {
      const id = uint16(bytes, at + 4);
      fragment(protocol, id, (split & 0x1fff) * 8, !(split & 0x2000), bytes, payload, have, to, source, target, bytes[at + 8] ?? 0, 4);
      return;
    }
    transport(protocol, bytes, payload, have, to, source, target, bytes[at + 8] ?? 0, 4, false);
  }

  function packet6(bytes: Uint8Array, at: number, end: number): void {
    if (end - at < 40) return;
    const length = uint16(bytes, at + 4);
    const to = length ? at + 40 + length : end;
    const have = Math.min(end, to);
    const source = addresses.of6(bytes, at + 8);
    const target = addresses.of6(bytes, at + 24);
    if (source < 0 || target < 0) return;
    const hops = bytes[at + 7] ?? 0;
    header.protocol = bytes[at + 6] ?? 0;
    header.at = at + 40;
    if (!passHeaders(bytes, have, header)) return;
    if (header.protocol === fragmentHeader) {
      if (header.at + 8 > have) return;
      const split = splitOf(bytes, header);
      const id = uint32(bytes, header.at + 4);
      header.protocol = bytes[header.at] ?? 0;
      header.at += 8;
      if (split !== 0) {
        fragment(header.protocol, id, split & 0xfff8, !(split & 1), bytes, header.at, have, to, source, target, hops, 6);
        return;
      }
      // A fragment that is the whole packet.
      if (!passHeaders(bytes, have, header)) return;
    }
    if (!matters(header.protocol)) {
      besides(header.protocol, bytes, header.at, have);
      return;
    }
    transport(header.protocol, bytes, header.at, have, to, source, target, hops, 6, false);
  }

  function fragment(
    protocol: number,
    id: number,
    offset: number,
    isLast: boolean,
    bytes: Uint8Array,
    at: number,
    have: number,
    to: number,
    source: number,
    target: number,
    ttl: number,
    version: 4 | 6,
  ): void {
    // What the capture cut never becomes whole: its first piece says what it can.
    if (have < to) {
      if (offset === 0) transport(protocol, bytes, at, have, to, source, target, ttl, version, true);
      return;
    }
    if (!fragments) {
      wanted = 'fragments';
      return;
    }
    const whole = fragments.take(source, target, protocol, id, offset, isLast, bytes, at, have);
    if (whole) transport(protocol, whole, 0, whole.length, whole.length, source, target, ttl, version, true);
  }

  const matters = (protocol: number): boolean =>
    protocol === 17 || protocol === 6 || protocol === 50 || protocol === 51 || protocol === 1 || protocol === 58;

  function besides(protocol: number, bytes: Uint8Array, at: number, have: number): void {
    if (protocol === 47) {
      // A mirror of other ports by its type (RFC 2784, the draft of ERSPAN).
      const type = have - at >= 4 ? uint16(bytes, at + 2) : 0;
      count(type === 0x88be || type === 0x22eb ? 'ERSPAN, which is not opened' : 'GRE');
    } else if (protocol === 4 || protocol === 41) count('IP in IP');
    else if (protocol === 89) count('OSPF');
    else if (protocol === 112) count('VRRP');
  }

  /** What an IP packet carries: `have` is where its bytes end, `to` where its header says that they do. */
  function transport(
    protocol: number,
    bytes: Uint8Array,
    at: number,
    have: number,
    to: number,
    source: number,
    target: number,
    ttl: number,
    version: 4 | 6,
    inFragments: boolean,
  ): void {
    switch (protocol) {
      case 17:
        udp(bytes, at, have, source, target, ttl, inFragments);
        return;
      case 6:
        segment.from = source;
        segment.to = target;
        segment.ttl = ttl;
        if (readSegment(bytes, at, have, to, segment)) tcp(bytes);
        return;
      case 50:
        if (have - at >= 8) esp.take(uint32(bytes, at) | 0, uint32(bytes, at + 4), to - at, source, target, 0, 0, false);
        return;
      case 51:
        if (have - at >= 12) esp.take(uint32(bytes, at + 4) | 0, uint32(bytes, at + 8), to - at, source, target, 0, 0, true);
        return;
      case 1:
      case 58:
        if (!isError(version, bytes[at] ?? 0) || have - at < 8) ping(version, bytes[at] ?? 0, source, target);
        else if (icmp) icmp.take(version, bytes, at, have, source, target);
        else wanted = 'icmp';
    }
  }

  function ping(version: 4 | 6, type: number, source: number, target: number): void {
    if (type === (version === 4 ? 8 : 128)) {
      asked += 1;
      seeClear(source, target);
    } else if (type === (version === 4 ? 0 : 129)) answered += 1;
  }

  /** Packets in clear from one address to another, the first of each few: whether they should not be so is judged at the end. */
  function seeClear(source: number, target: number): void {
    if (inClear.length >= 64 || inClear.some(({ from, to }) => from === source && to === target)) return;
    inClear.push({ packet: moment.packet, time: moment.time, from: source, to: target });
  }

  function udp(bytes: Uint8Array, at: number, have: number, source: number, target: number, ttl: number, inFragments: boolean): void {
    if (have - at < 9) return;
    const fromPort = uint16(bytes, at);
    const toPort = uint16(bytes, at + 2);
    const payload = at + 8;
    const size = uint16(bytes, at + 4);
    const end = size >= 8 ? Math.min(have, at + size) : have;
    const floats = fromPort === natT || toPort === natT;
    if (floats || fromPort === isakmp || toPort === isakmp) {
      if (end - payload === 1 || (end - payload < 4 && bytes[payload] === 0xff)) {
        if (bytes[payload] === 0xff) keepalives += 1;
        return;
      }
      if (uint32(bytes, payload) === 0 && isIke(bytes, payload + 4, end)) {
        ike.take(bytes, payload + 4, end, source, target, fromPort, toPort, ttl, inFragments);
      } else if (isIke(bytes, payload, end)) ike.take(bytes, payload, end, source, target, fromPort, toPort, ttl, inFragments);
      else if (floats && end - payload >= 8 && uint32(bytes, payload) !== 0) {
        const length = size >= 8 ? size - 8 : end - payload;
        esp.take(uint32(bytes, payload) | 0, uint32(bytes, payload + 4), length, source, target, fromPort, toPort, false);
      }
      return;
    }
    // At other ports by its shape, which little else has.
    if (end - payload < 28) return;
    const version = bytes[payload + 17] ?? 0;
    if ((version === 0x20 || version === 0x10) && isAlone(bytes, payload, end))
      ike.take(bytes, payload, end, source, target, fromPort, toPort, ttl, inFragments);
    else if (uint32(bytes, payload) === 0 && end - payload >= 32 && isAlone(bytes, payload + 4, end))
      ike.take(bytes, payload + 4, end, source, target, fromPort, toPort, ttl, inFragments);
  }

  /** IKE where nobody expects it: its length must be that of the packet, and its first payload known. */
  function isAlone(bytes: Uint8Array, start: number, end: number): boolean {
    const next = bytes[start + 16] ?? 0;
    const known = (bytes[start + 17] ?? 0) === 0x20 ? next >= 33 && next <= 54 : next >= 1 && next <= 21;
    return known && isIke(bytes, start, end) && uint32(bytes, start + 24) === end - start;
  }

  function tcp(bytes: Uint8Array): void {
    const { from, to, fromPort, toPort, flags, start, end, length } = segment;
    if (fromPort === bgpPort || toPort === bgpPort || (end - start >= 19 && bytes[start] === 0xff && isMarker(bytes, start))) {
      if (bgp) bgp.take(bytes, segment);
      else wanted = 'bgp';
      return;
    }
    if (flags & 2) seeClear(from, to);
    if (large.take(from, to, fromPort, toPort, segment.sequence, length))
      largeAgain = { packet: moment.packet, time: moment.time, from: addresses.text(from), to: addresses.text(to), bytes: length };
    if (end - start < 6) return;
    if ((fromPort === natT || toPort === natT) && hex(bytes, start, start + 6) === '494b45544350') count('IPsec over TCP (RFC 8229)');
    else if ((fromPort === cTcp || toPort === cTcp) && isIke(bytes, start, end)) count('IPsec over TCP (port 10000)');
  }

  const file: FileReader = await createFileReader(begin, taker);
  return {
    read: async (bytes) => {
      let taken = file.read(bytes);
      while (wanted) {
        await parts[wanted]();
        wanted = null;
        taken += file.read(bytes.subarray(taken));
      }
      return taken;
    },
    get isBroken() {
      return file.damaged !== null;
    },
    facts: async (bytes, rest) => {
      const { sas, more: moreIke } = await ike.facts();
      const { flows, more: moreEsp } = esp.facts();
      const { connections, more: moreBgp } = bgp?.facts() ?? { connections: [], more: 0 };
      const { errors, more: moreIcmp } = icmp?.facts() ?? { errors: [], more: 0 };
      const gateways = new Set([
        ...sas.flatMap(({ initiator, responder }) => [initiator.address, responder.address]),
        ...flows.flatMap(({ from, to }) => [from, to]),
      ]);
      const clear = inClear
        .map(({ from, to, ...passed }) => ({ ...passed, from: addresses.text(from), to: addresses.text(to) }))
        .find(({ from, to }) => gateways.has(from) && !gateways.has(to) && isPrivate(to) && !isPrivate(from));
      return {
        file: {
          format: file.format,
          packets,
          bytes,
          first: span.last ? span.first : null,
          seconds: span.last ? Math.round((span.last - span.first) * 1e6) / 1e6 : 0,
          links: [...new Set([...links].map(linkName))],
          cut,
          damaged: file.damaged ?? (rest > 0 ? `the file ends within a packet: its last ${rest} bytes are left out` : null),
        },
        ike: sas,
        esp: flows,
        bgp: connections,
        icmp: errors,
        fragments: fragments?.lost(span.last) ?? [],
        beside: { keepalives, largeAgain, translated: clear ?? null, named: Object.fromEntries(named), pings: { asked, answered } },
        more: { ike: moreIke, esp: moreEsp, bgp: moreBgp, icmp: moreIcmp },
      };
    },
  };
}
