import { four, octets, two } from './octets.ts';
import type { Packet } from './packet.ts';

/** A way to carry packets of IP: libpcap's number for it, and what stands before a packet. */
export interface Link {
  readonly number: number;
  readonly name: string;
  /** What it can carry. */
  readonly versions: readonly (4 | 6)[];
  wrap(packet: Packet, little: boolean): Uint8Array;
}

const etherType = ({ version }: Packet): readonly number[] => two(version === 4 ? 0x0800 : 0x86dd);
const pppProtocol = ({ version }: Packet): readonly number[] => two(version === 4 ? 0x21 : 0x57);
const macs = [0x02, 0, 0, 0, 0, 2, 0x02, 0, 0, 0, 0, 1];
const pppoe = (packet: Packet): Uint8Array => octets(0x11, 0, two(0x1234), two(packet.bytes.length + 2), pppProtocol(packet), packet.bytes);
const both = [4, 6] as const;

const ethernet = (name: string, between: (packet: Packet) => Uint8Array): Link => ({
  number: 1,
  name,
  versions: both,
  // A frame on the wire is never shorter than 60 bytes without its check sum.
  wrap: (packet) => {
    const bytes = octets(macs, between(packet));
    return bytes.length >= 60 ? bytes : octets(bytes, new Uint8Array(60 - bytes.length));
  },
});

const plain = (number: number, name: string, versions: readonly (4 | 6)[], before: (packet: Packet) => readonly number[]): Link => ({
  number,
  name,
  versions,
  wrap: (packet) => octets(before(packet), packet.bytes),
});

/** In the byte order of the machine that captured; IPv6 has another number on each BSD (30 is of Darwin). */
const family = ({ version }: Packet): number => (version === 4 ? 2 : 30);
const swapped = (value: number): readonly number[] => [...four(value)].reverse();

const ether: Link = ethernet('Ethernet', (packet) => octets(etherType(packet), packet.bytes));
const nullLink: Link = {
  number: 0,
  name: 'null',
  versions: both,
  wrap: (packet, little) => octets(little ? swapped(family(packet)) : four(family(packet)), packet.bytes),
};

export const links: readonly [Link, ...Link[]] = [
  ether,
  ethernet('VLAN', (packet) => octets(two(0x8100), two(0x2064), etherType(packet), packet.bytes)),
  ethernet('QinQ', (packet) => octets(two(0x88a8), two(100), two(0x8100), two(200), etherType(packet), packet.bytes)),
  ethernet('PPPoE in Ethernet', (packet) => octets(two(0x8864), pppoe(packet))),
  ethernet('MPLS', (packet) => octets(two(0x8847), four(0x00010000 | 64), four(0x00020000 | 0x100 | 64), packet.bytes)),
  nullLink,
  plain(108, 'loopback of OpenBSD', both, (packet) => four(packet.version === 4 ? 2 : 24)),
  plain(101, 'raw IP', both, () => []),
  plain(228, 'raw IPv4', [4], () => []),
  plain(229, 'raw IPv6', [6], () => []),
  plain(9, 'PPP', both, (packet) => [0xff, 0x03, ...pppProtocol(packet)]),
  plain(50, 'PPP in HDLC framing', both, (packet) => [0xff, 0x03, ...pppProtocol(packet)]),
  { number: 51, name: 'PPPoE', versions: both, wrap: pppoe },
  plain(104, 'Cisco HDLC', both, (packet) => [0x0f, 0, ...etherType(packet)]),
  plain(113, 'SLL', both, (packet) => [0, 0, 0, 1, 0, 6, 2, 0, 0, 0, 0, 1, 0, 0, ...etherType(packet)]),
  plain(276, 'SLL2', both, (packet) => [...etherType(packet), 0, 0, 0, 0, 0, 2, 0, 1, 4, 6, 2, 0, 0, 0, 0, 1, 0, 0]),
];
