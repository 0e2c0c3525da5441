import { four, octets, two } from './octets.ts';
import type { Random } from './random.ts';

/** Four bytes of IPv4, or sixteen of IPv6. */
export type Address = Uint8Array;

/** A packet of IP, and what was in it before it was cut into fragments. */
export interface Packet {
  readonly bytes: Uint8Array;
  readonly version: 4 | 6;
}

export const protocols = { icmp: 1, tcp: 6, udp: 17, esp: 50, ah: 51, icmp6: 58 } as const;

/** The two ends of a talk, and what is the same in all packets of one. */
export interface Path {
  readonly from: Address;
  readonly to: Address;
  readonly ttl: number;
  /** Options of IPv4, extension headers of IPv6: in all packets from this end. */
  readonly hasOptions: boolean;
}

/** RFC 1071: the sum of all words, in ones' complement. */
export function checksum(...parts: readonly Uint8Array[]): number {
  let sum = 0;
  for (const part of parts)
    for (let at = 0; at < part.length; at += 2) sum += ((part[at] ?? 0) << 8) | (at + 1 < part.length ? (part[at + 1] ?? 0) : 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

/** What stands before UDP, TCP and ICMPv6 for their check sum alone (RFC 768, RFC 8200 8.1). */
const pseudo = ({ from, to }: Path, protocol: number, length: number): Uint8Array =>
  from.length === 4 ? octets(from, to, 0, protocol, two(length)) : octets(from, to, four(length), 0, 0, 0, protocol);

/** Puts a check sum of the transport into its place. */
function summed(path: Path, protocol: number, bytes: Uint8Array, at: number): Uint8Array {
  const sum = checksum(pseudo(path, protocol, bytes.length), bytes);
  // Zero says that there is none (RFC 768).
  const told = sum === 0 && protocol === protocols.udp ? 0xffff : sum;
  bytes[at] = told >>> 8;
  bytes[at + 1] = told & 255;
  return bytes;
}

export const udp = (path: Path, fromPort: number, toPort: number, payload: Uint8Array): Uint8Array =>
  summed(path, protocols.udp, octets(two(fromPort), two(toPort), two(8 + payload.length), 0, 0, payload), 6);

export interface TcpHeader {
  readonly fromPort: number;
  readonly toPort: number;
  readonly sequence: number;
  readonly acknowledged: number;
  readonly flags: number;
  /** A multiple of four bytes. */
  readonly options: Uint8Array;
}

export const tcp = (path: Path, header: TcpHeader, payload: Uint8Array): Uint8Array =>
  summed(
    path,
    protocols.tcp,
    octets(
      two(header.fromPort),
      two(header.toPort),
      four(header.sequence),
      four(header.acknowledged),
      (5 + header.options.length / 4) << 4,
      header.flags,
      two(0xfaf0),
      [0, 0, 0, 0],
      header.options,
      payload,
    ),
    16,
  );

/** An ICMP message of either version; `rest` is the four bytes of its header that differ by type. */
export function icmp(path: Path, type: number, code: number, rest: readonly number[], payload: Uint8Array): Uint8Array {
  const bytes = octets(type, code, 0, 0, rest, payload);
  if (path.from.length === 16) return summed(path, protocols.icmp6, bytes, 2);
  const sum = checksum(bytes);
  bytes[2] = sum >>> 8;
  bytes[3] = sum & 255;
  return bytes;
}

// Router alert (RFC 2113), and a record of the route that is still empty (RFC 791).
const options4 = octets([148, 4, 0, 0], [7, 7, 4, 0, 0, 0, 0, 0]);
// Hop by hop with router alert (RFC 2711) and padding; destination options with padding alone.
const hopByHop = (next: number): Uint8Array => octets(next, 0, [5, 2, 0, 0], [1, 0]);
const destination = (next: number): Uint8Array => octets(next, 1, [1, 12], new Uint8Array(12));

function ip4(path: Path, protocol: number, id: number, split: number, payload: Uint8Array): Packet {
  const options = path.hasOptions ? options4 : new Uint8Array();
  const header = octets(
    0x45 + options.length / 4,
    0,
    two(20 + options.length + payload.length),
    two(id),
    two(split),
    path.ttl,
    protocol,
    0,
    0,
    path.from,
    path.to,
    options,
  );
  const sum = checksum(header);
  header[10] = sum >>> 8;
  header[11] = sum & 255;
  return { bytes: octets(header, payload), version: 4 };
}

function ip6(path: Path, protocol: number, payload: Uint8Array, fragment: Uint8Array | null): Packet {
  const tail = path.hasOptions && !fragment ? octets(destination(protocol), payload) : payload;
  const first = fragment ? 44 : path.hasOptions ? 60 : protocol;
  const body = octets(...(path.hasOptions ? [hopByHop(first)] : []), fragment ?? new Uint8Array(), tail);
  return {
    bytes: octets([0x60, 0, 0, 0], two(body.length), path.hasOptions ? 0 : first, path.ttl, path.from, path.to, body),
    version: 6,
  };
}

/** One packet, whole. */
export const packet = (path: Path, protocol: number, payload: Uint8Array, random: Random): Packet =>
  path.from.length === 4 ? ip4(path, protocol, random.whole(1, 65535), 0, payload) : ip6(path, protocol, payload, null);

/** A packet in as many fragments as `room` bytes of payload each need; now and then they come in another order. */
export function packets(path: Path, protocol: number, payload: Uint8Array, room: number, random: Random): Packet[] {
  if (payload.length <= room) return [packet(path, protocol, payload, random)];
  const id = random.whole(1, 65535);
  const size = room & ~7;
  const found: Packet[] = [];
  for (let at = 0; at < payload.length; at += size) {
    const piece = payload.subarray(at, at + size);
    const hasMore = at + size < payload.length;
    found.push(
      path.from.length === 4
        ? ip4(path, protocol, id, (hasMore ? 0x2000 : 0) | (at >> 3), piece)
        : ip6(path, protocol, piece, octets(protocol, 0, two(at | (hasMore ? 1 : 0)), four(id))),
    );
  }
  return random.chance(0.3) ? found.reverse() : found;
}
