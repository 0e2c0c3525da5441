import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import sddc from '../../../content/negotiation/sddc.ts';
import { known } from '../../../src/settings/behaviour.ts';
import { Key } from '../../../src/settings/key.ts';
import { common, holds, isPrivate, rangeOf } from '../../../src/settings/networks.ts';
import { packetSize } from '../../../src/settings/packet-size.ts';
import { otherAddress, remarksOn } from '../../../src/settings/remarks.ts';
import { endOf } from '../../support/ends.ts';

describe('a key', () => {
  test('is compared and described, and never written', () => {
    const key = new Key('correct horse ');
    assert.ok(key.same(new Key('correct horse ')));
    assert.equal(key.differsOnlyIn(new Key('correct horse')), 'blanks at the ends');
    assert.equal(key.differsOnlyIn(new Key('Correct Horse ')), 'upper and lower case');
    assert.equal(new Key('"key"').differsOnlyIn(new Key('key')), 'quotes around it');
    assert.equal(key.differsOnlyIn(new Key('battery')), null);
    assert.deepEqual(key.shape.doubts, ['a blank at one of its ends', 'a blank inside']);
    assert.ok(!JSON.stringify({ key, text: key.toString() }).includes('horse'));
  });

  test('that is meant to be another differs from it in one kind of slip, which is named', () => {
    const slips = [
      ['it’s-long', "it's-long", 'characters that a text editor puts in place of what is typed'],
      ['one–two', 'one-two', 'characters that a text editor puts in place of what is typed'],
      ['horse\u200b', 'horse', 'characters that a text editor puts in place of what is typed'],
      ['h0rse1', 'hOrsel', 'characters that look alike'],
      ['h\u043erse', 'horse', 'characters that look alike'],
      ['HORSE', 'horse', 'upper and lower case'],
      ['horse', 'house', null],
    ] as const;
    for (const [one, other, what] of slips) {
      assert.equal(new Key(one).differsOnlyIn(new Key(other)), what, one);
      assert.equal(new Key(other).differsOnlyIn(new Key(one)), what, other);
    }
    assert.deepEqual(new Key('h\u043erse').shape.doubts, [
      'a Greek or Cyrillic letter, which may look like a Latin one',
      'a character beyond ASCII',
    ]);
  });

  test('has a fingerprint to say: the same for the same key, another for another', async () => {
    const [one, same, other] = await Promise.all(
      ['correct horse', 'correct horse', 'correct horse '].map((text) => new Key(text).fingerprint()),
    );
    assert.match(one ?? '', /^[A-Z]{5}$/);
    assert.equal(one, same);
    assert.notEqual(one, other);
  });
});

describe('the size of packets in a tunnel', () => {
  test('is the path less headers, IV, padding and checksum', () => {
    // AWS says 1446 for AES-GCM over 1500 bytes without NAT-T, 1438 with it: its best practices for customer gateways.
    const gcm = { path: 1500, family: 'ipv4', encryption: 'aes-gcm-16-128', integrity: null } as const;
    assert.equal(packetSize({ ...gcm, inUdp: false }).mtu, 1446);
    assert.equal(packetSize({ ...gcm, inUdp: true }).mtu, 1438);
    assert.equal(packetSize({ ...gcm, inUdp: false, encryption: 'aes-cbc-256', integrity: 'sha1' }).mtu, 1438);
    assert.equal(packetSize({ ...gcm, inUdp: true, encryption: 'aes-cbc-256', integrity: 'sha2-512' }).mtu, 1406);
  });

  test('never makes a packet that is larger than the path, and one byte more always does', () => {
    const carriers = fc.record({
      path: fc.integer({ min: 600, max: 9000 }),
      family: fc.constantFrom('ipv4' as const, 'ipv6' as const),
      inUdp: fc.boolean(),
      suite: fc.constantFrom(['aes-gcm-16-256', null] as const, ['aes-cbc-128', 'sha2-256'] as const, ['3des', 'md5'] as const),
    });
    fc.assert(
      fc.property(carriers, ({ path, family, inUdp, suite: [encryption, integrity] }) => {
        const { mtu, parts } = packetSize({ path, family, inUdp, encryption, integrity });
        const block = encryption === '3des' ? 8 : encryption.includes('cbc') ? 16 : 4;
        const around = parts.reduce((sum, { bytes }) => sum + bytes, 0);
        const whole = (inner: number): number => around - 2 + Math.ceil((inner + 2) / block) * block;
        assert.ok(whole(mtu) <= path);
        assert.ok(whole(mtu + 1) > path);
      }),
    );
  });
});

describe('networks', () => {
  test('are read as CIDR, as ranges and as single addresses, of both families', () => {
    assert.deepEqual(rangeOf('10.1.2.3/16'), rangeOf('10.1.0.0-10.1.255.255'));
    assert.equal(rangeOf('2001:db8::/32')?.family, 'ipv6');
    assert.equal(rangeOf('10.1.0.0/33'), null);
    assert.equal(rangeOf('10.1.0.0/24[tcp/22]')?.service, 'tcp/22');
    for (const text of ['', 'x', '10.1', '256.1.1.1', '::1::', '1::2:3:4:5:6:7:8:9']) assert.equal(rangeOf(text), null, text);
  });

  test('have in common what lies in both', () => {
    const network = fc.tuple(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: 0, max: 32 })).map(([address, length]) => {
      const dotted = [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
      return rangeOf(`${dotted}/${length}`);
    });
    fc.assert(
      fc.property(network, network, (a, b) => {
        assert.ok(a && b);
        const both = common(a, b);
        // Two networks lie within each other, or apart.
        assert.equal(both !== null, holds(a, b) || holds(b, a));
        if (both) assert.ok(holds(a, both) && holds(b, both));
      }),
    );
  });

  test('are private as their RFCs say', () => {
    assert.ok(isPrivate('10.1.1.1') && isPrivate('172.31.0.1') && isPrivate('100.64.0.1'));
    assert.ok(!isPrivate('172.32.0.1') && !isPrivate('198.51.100.1') && !isPrivate('gw.example.net'));
  });
});

describe('an end by itself is doubted', () => {
  const { limits } = known(sddc);
  const says = (values: Parameters<typeof endOf>[0]): string =>
    remarksOn(endOf(values), 'a', limits)
      .map((one) => one.says)
      .join(' ');

  test('where its VTI address is reserved on an SDDC, outside of what it takes, or no host', () => {
    assert.match(says({ 'vti-address': '169.254.10.1/30' }), /reserved/);
    assert.match(says({ 'vti-address': '10.0.0.1/30' }), /outside 169\.254\.0\.0\/16/);
    assert.match(says({ 'vti-address': '169.254.100.4/30' }), /no host/);
    assert.equal(says({ 'vti-address': '169.254.100.1/30', 'bgp-neighbor': '169.254.100.2' }), '');
  });

  test('where its neighbor is itself, or on another network', () => {
    assert.match(says({ 'vti-address': '169.254.100.1/30', 'bgp-neighbor': '169.254.100.1' }), /its own address/);
    assert.match(says({ 'vti-address': '169.254.100.1/30', 'bgp-neighbor': '169.254.100.5' }), /the other end would be 169\.254\.100\.2/);
    assert.equal(otherAddress('169.254.100.2/31'), '169.254.100.3');
    assert.equal(otherAddress('169.254.100.2/29'), null);
  });

  test('where its AS number is reserved, public, or that of its neighbor', () => {
    assert.match(says({ 'bgp-as': 23456 }), /AS_TRANS/);
    assert.match(says({ 'bgp-as': 3356 }), /is not accepted there/);
    assert.match(says({ 'bgp-as': 65000, 'bgp-neighbor-as': 65000 }), /one AS/);
    assert.equal(says({ 'bgp-as': 65000, 'bgp-neighbor-as': 65001 }), '');
  });
});
