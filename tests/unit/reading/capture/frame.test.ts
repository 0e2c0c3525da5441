import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Inside } from '../../../../src/reading/capture/frame.ts';
import { insideOf, linkName } from '../../../../src/reading/capture/frame.ts';
import { links } from '../../../wire/link.ts';
import { four, octets, two } from '../../../wire/octets.ts';
import type { Packet } from '../../../wire/packet.ts';
import { packet, protocols, udp } from '../../../wire/packet.ts';
import { createRandom } from '../../../wire/random.ts';
import { pathOf } from '../../../support/wire.ts';

const path4 = pathOf('a');
const sixth = (last: number): Uint8Array => octets([0x20, 1, 0xd, 0xb8], new Uint8Array(11), last);
const path6 = { ...path4, from: sixth(1), to: sixth(2) };
const packets: Readonly<Record<4 | 6, Packet>> = {
  4: packet(path4, protocols.udp, udp(path4, 500, 500, new Uint8Array(40)), createRandom(1)),
  6: packet(path6, protocols.udp, udp(path6, 500, 500, new Uint8Array(40)), createRandom(1)),
};

function inside(bytes: Uint8Array, link: number, start = 0): Inside {
  const found: Inside = { version: 0, at: 0, named: null };
  insideOf(bytes, start, bytes.length, link, found);
  return found;
}

/** Where the packet stands in a frame that carries it. */
const placeOf = (frame: Uint8Array, bytes: Uint8Array): number =>
  Array.from(frame.keys()).findIndex((at) => bytes.every((byte, index) => frame[at + index] === byte));

describe('the packet in a frame is found', () => {
  for (const link of links)
    for (const version of link.versions)
      test(`${link.name}: IPv${version}`, () => {
        const frame = link.wrap(packets[version], true);
        assert.deepEqual(inside(frame, link.number), { version, at: placeOf(frame, packets[version].bytes), named: null });
      });

  const macs = new Uint8Array(12);
  const ip = packets[4].bytes;
  const others: Readonly<Record<string, readonly [link: number, before: Uint8Array]>> = {
    'behind three tags of VLANs': [1, octets(macs, two(0x9100), two(1), two(0x88a8), two(2), two(0x8100), two(3), two(0x0800))],
    'behind LLC and SNAP': [1, octets(macs, two(100), [0xaa, 0xaa, 3, 0, 0, 0], two(0x0800))],
    'behind a tag in Linux cooked': [113, octets(new Uint8Array(14), two(0x8100), two(5), two(0x0800))],
    'behind several labels of MPLS': [1, octets(macs, two(0x8847), four(0x1000), four(0x2000), four(0x3100))],
    'in PPP without its address, the number in one byte': [9, Uint8Array.of(0x21)],
    'in PPPoE without Ethernet': [51, octets(0x11, 0, two(1), two(ip.length + 2), two(0x21))],
    'in the log of pf, by its own length': [117, octets(61, new Uint8Array(63))],
    'in a tunnel of BSD': [109, new Uint8Array(12)],
    'raw, by the numbers of BSD': [12, new Uint8Array()],
    'raw, by the other number': [14, new Uint8Array()],
  };
  for (const [what, [link, before]] of Object.entries(others))
    test(what, () => {
      assert.deepEqual(inside(octets(before, ip), link), { version: 4, at: before.length, named: null });
    });
  test('in the middle of a buffer', () => {
    assert.deepEqual(inside(octets(new Uint8Array(7), ip), 101, 7), { version: 4, at: 7, named: null });
  });
});

describe('what carries no packet of IP', () => {
  const macs = new Uint8Array(12);
  test('is named where its link is not read', () => {
    assert.equal(inside(new Uint8Array(80), 105).named, 'Wi-Fi');
    assert.equal(inside(new Uint8Array(80), 147).named, 'link type 147');
    assert.equal(linkName(-1), 'no interface');
  });
  test('is named where it is encrypted', () => {
    assert.equal(inside(octets(macs, two(0x88e5), new Uint8Array(40)), 1).named, 'MACsec');
  });
  const passed: Readonly<Record<string, readonly [link: number, bytes: Uint8Array]>> = {
    ARP: [1, octets(macs, two(0x0806), new Uint8Array(28))],
    'an old frame': [1, octets(macs, two(38), [0x42, 0x42, 3], new Uint8Array(35))],
    'what PPP agrees on': [9, octets([0xff, 3], two(0xc021), new Uint8Array(20))],
    'tags without end': [1, octets(macs, ...Array.from({ length: 300 }, () => octets(two(0x8100), two(1))))],
  };
  for (const [what, [link, bytes]] of Object.entries(passed))
    test(`is passed over: ${what}`, () => {
      const { version, named } = inside(bytes, link);
      assert.deepEqual([version, named], [0, null]);
    });
});

test('whatever a frame holds, the packet stands in it or there is none', () => {
  const known = [...new Set([...links.map(({ number }) => number), 12, 14, 109, 117, 105, 9999, -1])];
  const beginnings = links.map((link) => link.wrap(packets[4], true).subarray(0, 20));
  const frames = fc
    .tuple(fc.constantFrom(new Uint8Array(), ...beginnings), fc.uint8Array({ maxLength: 60 }))
    .map(([begin, rest]) => octets(begin, rest));
  fc.assert(
    fc.property(frames, fc.constantFrom(...known), fc.nat(8), (frame, link, start) => {
      fc.pre(start <= frame.length);
      const { version, at } = inside(frame, link, start);
      assert.ok(version === 0 || (at >= start && at < frame.length && (frame[at] ?? 0) >> 4 === version));
    }),
    { numRuns: 5000 },
  );
});
