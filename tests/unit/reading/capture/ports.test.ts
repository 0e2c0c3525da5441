import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { ascii, four, octets, two } from '../../../wire/octets.ts';
import type { Path } from '../../../wire/packet.ts';
import { icmp, protocols, tcp } from '../../../wire/packet.ts';
import { readSteps } from '../../../support/captures.ts';
import type { End, Step } from '../../../support/wire.ts';
import { answer, encrypted, espStep, ikeStep, ipStep, pathOf, request, udpStep } from '../../../support/wire.ts';
import { clear1, exchanges1, sa1, usual } from '../../../support/wire-ike1.ts';

const marker = new Uint8Array(4);
const espIn = (spi: number, sequence: number, size: number): Uint8Array => octets(four(spi), four(sequence), new Uint8Array(size));
const tcpOn = (at: number, path: Path, [fromPort, toPort]: readonly [number, number], sequence: number, payload: Uint8Array): Step =>
  ipStep(
    at,
    path,
    protocols.tcp,
    tcp(path, { fromPort, toPort, sequence, acknowledged: 0, flags: 16, options: new Uint8Array() }, payload),
  );

describe('IKE is found', () => {
  const message = request(16);
  const places: Readonly<Record<string, readonly [ports: readonly [number, number], payload: Uint8Array]>> = {
    'at UDP 500': [[500, 500], message],
    'at UDP 4500 behind its marker': [[4500, 4500], octets(marker, message)],
    'from a port that a translation chose, behind the marker': [[61234, 4500], octets(marker, message)],
    'at UDP 500 from a port that a translation chose': [[1024, 500], message],
    'at another port by its shape': [[40000, 6500], message],
    'at another port by its shape, behind the marker': [[40000, 6500], octets(marker, message)],
    'at another port, of version 1': [[40000, 6500], clear1(16, { exchange: exchanges1.main, isAnswered: false }, [sa1(usual)])],
  };
  for (const [where, [ports, payload]] of Object.entries(places))
    test(where, async () => {
      const { ike, esp, beside } = await readSteps([udpStep(0, 'a', ports, payload)]);
      assert.deepEqual(ike[0]?.messages[0]?.ports, ports);
      assert.deepEqual([ike.length, esp, beside.keepalives], [1, [], 0]);
    });
  test('nowhere in what has not its shape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (payload) => {
        // Its length must be that of the packet, which is short.
        fc.pre(payload.length < 28 || payload[24] !== 0 || payload[25] !== 0);
        fc.pre(payload.length < 32 || payload[28] !== 0 || payload[29] !== 0);
        const { ike, esp } = await readSteps([udpStep(0, 'a', [40000, 6500], payload)]);
        assert.deepEqual([ike, esp], [[], []]);
      }),
      { numRuns: 300 },
    );
  });
  test('in the middle of an SA, its begin unseen', async () => {
    const { ike } = await readSteps([ikeStep(0, 'a', encrypted(16, { exchange: 37, id: 4, length: 80 }), 4500)]);
    assert.deepEqual(
      ike.map(({ spi, offered, chosen, nat }) => [spi.responder, offered, chosen, nat]),
      [['0000001100000011', [], null, null]],
    );
  });
});

describe('what else goes by UDP 4500', () => {
  test('is what keeps a translation open: counted', async () => {
    const { beside, ike, esp } = await readSteps([0, 20, 40].map((at) => udpStep(at, 'a', [4500, 4500], Uint8Array.of(0xff))));
    assert.deepEqual([beside.keepalives, ike, esp], [3, [], []]);
  });
  test('is ESP, by its SPI', async () => {
    const { esp } = await readSteps([1, 2, 3].map((nth) => udpStep(nth, 'b', [4500, 61234], espIn(0xfedcba98, nth, nth * 16))));
    assert.deepEqual(
      esp.map(({ protocol, spi, encapsulated, ports, packets, bytes, largest }) => [
        protocol,
        spi,
        encapsulated,
        ports,
        packets,
        bytes,
        largest,
      ]),
      [['ESP', 'fedcba98', true, [4500, 61234], 3, 24 + 96, 56]],
    );
  });
});

describe('IPsec without UDP', () => {
  test('is ESP: each SPI and direction a flow, with its first and last number', async () => {
    const { esp } = await readSteps([espStep(0, 'a', 1, 10), espStep(1, 'b', 2, 5), espStep(2, 'a', 1, 12), espStep(3, 'a', 3, 1)]);
    assert.deepEqual(
      esp.map(({ from, spi, packets, first, last, ports }) => [from, spi, packets, first.sequence, last.sequence, last.packet, ports]),
      [
        ['203.0.113.10', '00000001', 2, 10, 12, 3, null],
        ['198.51.100.20', '00000002', 1, 5, 5, 2, null],
        ['203.0.113.10', '00000003', 1, 1, 1, 4, null],
      ],
    );
  });
  test('is AH, by its own name', async () => {
    const header = octets(17, 4, two(0), four(0xab), four(9), new Uint8Array(12));
    const { esp } = await readSteps([ipStep(0, pathOf('a'), protocols.ah, header)]);
    assert.deepEqual(
      esp.map(({ protocol, spi, first }) => [protocol, spi, first.sequence]),
      [['AH', '000000ab', 9]],
    );
  });
  test('in TCP is named', async () => {
    const { beside } = await readSteps([
      tcpOn(0, pathOf('a'), [40000, 4500], 1, octets(ascii('IKETCP'), two(40), request(16))),
      tcpOn(1, pathOf('a'), [40000, 10000], 1, request(16)),
      tcpOn(2, pathOf('a'), [40000, 443], 1, request(16)),
    ]);
    assert.deepEqual(beside.named, { 'IPsec over TCP (RFC 8229)': 1, 'IPsec over TCP (port 10000)': 1 });
  });
});

describe('what goes by in clear', () => {
  const ping = (at: number, path: Path, type: number): Step =>
    ipStep(at, path, protocols.icmp, icmp(path, type, 0, [0, 7, 0, 1], new Uint8Array(32)));
  test('is pings: asked and answered', async () => {
    const { beside } = await readSteps([ping(0, pathOf('a'), 8), ping(0.1, pathOf('b'), 0), ping(1, pathOf('a'), 8)]);
    assert.deepEqual(beside.pings, { asked: 2, answered: 1 });
  });
  const begun = [ikeStep(0, 'a', request(16)), ikeStep(0.1, 'b', answer(16))];
  const hello = (from: string, to: string): Step => ping(1, pathOf('a', { a: from, b: to }), 8);
  test('from a gateway to a private network: its source was translated', async () => {
    const { beside } = await readSteps([...begun, hello('203.0.113.10', '10.2.0.9')]);
    assert.deepEqual([beside.translated?.from, beside.translated?.to, beside.translated?.packet], ['203.0.113.10', '10.2.0.9', 3]);
  });
  for (const [what, from, to] of [
    ['from the private network itself', '192.168.1.9', '10.2.0.9'],
    ['from somebody else', '192.0.2.77', '10.2.0.9'],
    ['to the other gateway', '203.0.113.10', '198.51.100.20'],
    ['to the Internet', '203.0.113.10', '192.0.2.77'],
  ] as const)
    test(`${what}: nothing of it is wrong`, async () => {
      assert.equal((await readSteps([...begun, hello(from, to)])).beside.translated, null);
    });
});

describe('a segment of TCP', () => {
  const segment = (at: number, from: End, sequence: number, size: number): Step =>
    tcpOn(at, pathOf(from, { a: '10.0.1.1', b: '10.2.0.1' }), from === 'a' ? [40000, 443] : [443, 40000], sequence, new Uint8Array(size));
  const heard = segment(0, 'b', 1, 100);
  test('of full size that is sent three times while the other end is heard is too large', async () => {
    const { largeAgain } = (await readSteps([heard, ...[1, 2, 3].map((at) => segment(at, 'a', 5000, 1380))])).beside;
    assert.deepEqual([largeAgain?.from, largeAgain?.bytes, largeAgain?.packet], ['10.0.1.1', 1380, 4]);
  });
  for (const [what, steps] of [
    ['that is sent twice', [heard, segment(1, 'a', 5000, 1380), segment(2, 'a', 5000, 1380)]],
    ['to which nobody was heard to answer', [1, 2, 3].map((at) => segment(at, 'a', 5000, 1380))],
    ['that others follow', [heard, ...[1, 2, 3].map((at) => segment(at, 'a', 5000 + at * 1380, 1380))]],
    ['that is small', [heard, ...[1, 2, 3].map((at) => segment(at, 'a', 5000, 600))]],
  ] as const)
    test(`${what} is not too large`, async () => {
      assert.equal((await readSteps(steps)).beside.largeAgain, null);
    });
});
