import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decodeBgp } from '../../../../src/reading/capture/bgp-message.ts';
import { keepalive, message } from '../../../wire/bgp-message.ts';
import { ascii, four, octets, two } from '../../../wire/octets.ts';
import { capability, endOfRib, endOfRib6, ipv4, ipv6, notificationOf, openOf, route } from '../../../support/wire-bgp.ts';

describe('an OPEN', () => {
  test('tells version, AS, hold time and router id', () => {
    const { type, open } = decodeBgp(openOf(65001, [], 30));
    assert.equal(type, 'OPEN');
    assert.deepEqual(
      [open?.version, open?.as, open?.as2, open?.holdTime, open?.id, open?.families],
      [4, 65001, 65001, 30, '10.0.0.233', []],
    );
  });
  test('tells an AS of four bytes by its capability, and what stands in two', () => {
    const { open } = decodeBgp(openOf(23456, [ipv4, capability(65, four(4_200_000_001))]));
    assert.deepEqual([open?.as, open?.as2], [4_200_000_001, 23456]);
  });
  test('tells its families, known or not', () => {
    const { open } = decodeBgp(openOf(65001, [ipv4, ipv6, capability(1, two(25), 0, 70), capability(1, two(99), 0, 98)]));
    assert.deepEqual(open?.families, ['IPv4 unicast', 'IPv6 unicast', 'L2VPN EVPN', 'AFI 99 SAFI 98']);
  });
  test('tells its capabilities with what they say', () => {
    const { open } = decodeBgp(openOf(65001, [capability(2), capability(64, two(0x8078)), capability(9, 3), capability(200, [1, 2])]));
    assert.deepEqual(
      open?.capabilities.map(({ name, value }) => [name, value]),
      [
        ['route refresh', null],
        ['graceful restart', '120 s'],
        ['role', 'customer'],
        ['capability 200', '0102'],
      ],
    );
  });
  test('tells capabilities that share a parameter', () => {
    const together = octets(ipv4, ipv6, capability(2));
    const { open } = decodeBgp(message(1, octets(4, two(1), two(90), four(1), together.length + 2, 2, together.length, together)));
    assert.deepEqual(
      open?.capabilities.map(({ code }) => code),
      [1, 1, 2],
    );
  });
  test('tells capabilities of longer lengths (RFC 9072)', () => {
    const one = octets(2, two(ipv6.length), ipv6);
    assert.deepEqual(decodeBgp(message(1, octets(4, two(1), two(90), four(1), 255, 255, two(one.length), one))).open?.families, [
      'IPv6 unicast',
    ]);
  });
});

describe('a NOTIFICATION', () => {
  test('tells its numbers and its data', () => {
    assert.deepEqual(decodeBgp(notificationOf(2, 2, octets(two(65009)))).notification, { code: 2, subcode: 2, data: 'fdf1' });
    assert.deepEqual(decodeBgp(notificationOf(4, 0)).notification, { code: 4, subcode: 0, data: '' });
  });
  test('tells of long data the beginning', () => {
    assert.equal(decodeBgp(notificationOf(6, 2, octets(250, new Uint8Array(250)))).notification?.data.length, 256);
  });
});

describe('an UPDATE', () => {
  const attribute = (type: number, value: Uint8Array): Uint8Array =>
    value.length > 255 ? octets(0x90, type, two(value.length), value) : octets(0x80, type, value.length, value);
  const updateOf = (withdrawn: Uint8Array, attributes: Uint8Array, announced: Uint8Array): Uint8Array =>
    message(2, octets(two(withdrawn.length), withdrawn, two(attributes.length), attributes, announced));
  const none = new Uint8Array();
  const prefixes = octets([0], [8, 10], [17, 10, 1, 0], [32, 10, 1, 2, 3]);
  const sixth = octets([32, 0x20, 1, 0xd, 0xb8], [48, 0x20, 1, 0xd, 0xb8, 0, 1]);
  const hop = octets(two(2), 1, 16, new Uint8Array(16), 0);
  const cases: Readonly<Record<string, readonly [bytes: Uint8Array, announced: number, withdrawn: number, endOfRib: boolean]>> = {
    'counts prefixes of any length': [updateOf(none, attribute(1, Uint8Array.of(0)), prefixes), 4, 0, false],
    'counts what is taken back': [updateOf(prefixes, none, none), 0, 4, false],
    'counts routes of other families': [updateOf(none, attribute(14, octets(hop, sixth)), none), 2, 0, false],
    'counts what is taken back of other families': [updateOf(none, attribute(15, octets(two(2), 1, sixth)), none), 0, 2, false],
    'counts behind long attributes': [
      updateOf(none, octets(attribute(2, new Uint8Array(300)), attribute(14, octets(hop, sixth))), prefixes),
      6,
      0,
      false,
    ],
    'ends the announcements where it is empty': [endOfRib, 0, 0, true],
    'ends the announcements of another family': [endOfRib6, 0, 0, true],
    'announces a route without anything': [route, 1, 0, false],
    'of attributes alone ends nothing': [updateOf(none, attribute(1, Uint8Array.of(0)), none), 0, 0, false],
  };
  for (const [what, [bytes, announced, withdrawn, isEnd]] of Object.entries(cases))
    test(what, () => {
      assert.deepEqual(decodeBgp(bytes).update, { announced, withdrawn, endOfRib: isEnd });
    });
});

test('other messages are told by type and length', () => {
  assert.deepEqual(decodeBgp(keepalive()), { type: 'KEEPALIVE', length: 19, open: null, notification: null, update: null });
  assert.equal(decodeBgp(message(5, octets(two(1), 0, 1))).type, 'ROUTE-REFRESH');
  assert.equal(decodeBgp(message(77, ascii('?'))).type, 'unknown');
});

test('whatever stands behind the marker is read within its bytes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 255 }), fc.uint8Array({ maxLength: 120 }), (type, body) => {
      const { update, open, notification } = decodeBgp(message(type, body));
      assert.ok((update?.announced ?? 0) + (update?.withdrawn ?? 0) <= body.length + 2);
      assert.ok((open?.capabilities.length ?? 0) <= body.length);
      assert.ok((notification?.data.length ?? 0) <= 2 * body.length);
    }),
    { numRuns: 5000 },
  );
});
