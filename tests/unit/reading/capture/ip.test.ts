import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { CaptureFacts, IkeMessage } from '../../../../src/reading/capture/facts.ts';
import { four, octets, two } from '../../../wire/octets.ts';
import type { Address, Path } from '../../../wire/packet.ts';
import { packets, protocols, udp } from '../../../wire/packet.ts';
import { createRandom } from '../../../wire/random.ts';
import { readSteps, wordsOf } from '../../../support/captures.ts';
import type { Step } from '../../../support/wire.ts';
import { ikeStep, ipStep, pathOf, request, udpStep } from '../../../support/wire.ts';

const messagesOf = ({ ike }: CaptureFacts): readonly IkeMessage[] => ike.flatMap(({ messages }) => messages);
const sixth = (last: number): Address => octets([0x20, 1, 0xd, 0xb8], new Uint8Array(11), last);
const path4 = pathOf('a');
const path6: Path = { ...path4, from: sixth(1), to: sixth(2) };
/** Where a fragment belongs in its packet. */
const offsetOf = ({ bytes }: Step, path: Path): number =>
  path === path4 ? (((bytes[6] ?? 0) & 31) * 256 + (bytes[7] ?? 0)) * 8 : (bytes[42] ?? 0) * 256 + ((bytes[43] ?? 0) & 0xf8);
/** A datagram of IKE in fragments of `room` bytes, in their order; `seed` gives their number. */
const piecesOf = (path: Path, message: Uint8Array, room: number, seed = 3): Step[] =>
  packets(path, protocols.udp, udp(path, 500, 500, message), room, createRandom(seed))
    .map(({ bytes }) => ({ at: 0, bytes }))
    .sort((one, other) => offsetOf(one, path) - offsetOf(other, path));
const message = request(16);
const later = udpStep(5, 'a', [5000, 53], new Uint8Array(20));

describe('a packet of IP', () => {
  for (const [name, path] of [
    ['IPv4 with options', { ...path4, hasOptions: true }],
    ['IPv6', path6],
    ['IPv6 with headers between', { ...path6, hasOptions: true }],
  ] as const)
    test(`is read: ${name}`, async () => {
      const [sa] = (await readSteps([ipStep(0, path, protocols.udp, udp(path, 500, 500, message))])).ike;
      assert.deepEqual([sa?.messages[0]?.isCut, sa?.messages[0]?.ttl], [false, 64]);
      assert.equal(sa?.initiator.address, path.from.length === 4 ? '203.0.113.10' : '2001:db8::1');
    });
  const sixthOf = (first: number, body: Uint8Array): Step => ({
    at: 0,
    bytes: octets([0x60, 0, 0, 0], two(body.length), first, 64, path6.from, path6.to, body),
  });
  test('is read behind headers of routing and mobility', async () => {
    const between = octets([43, 0, 0, 0, 0, 0, 0, 0], [135, 0, 4, 0, 0, 0, 0, 0], [17, 0, 1, 0, 0, 0, 0, 0]);
    assert.equal(messagesOf(await readSteps([sixthOf(0, octets(between, udp(path6, 500, 500, message)))])).length, 1);
  });
  test('is not searched behind headers without end', async () => {
    const between = octets(...Array.from({ length: 200 }, () => [60, 0, 1, 4, 0, 0, 0, 0]));
    const facts = await readSteps([sixthOf(60, octets(between, udp(path6, 500, 500, message)))]);
    assert.deepEqual([facts.file.packets, facts.ike.length], [1, 0]);
  });
  test('that the card cuts later says no length, and is read to its end', async () => {
    const { bytes } = ikeStep(0, 'a', message);
    bytes.set([0, 0], 2);
    assert.equal(messagesOf(await readSteps([{ at: 0, bytes }]))[0]?.isCut, false);
  });
  test('ends where its header says: what pads a frame is none of it', async () => {
    const esp = ipStep(0, path4, protocols.esp, octets(four(7), four(1), new Uint8Array(12)));
    const { esp: flows } = await readSteps([{ at: 0, bytes: octets(esp.bytes, new Uint8Array(30)) }]);
    assert.deepEqual(
      flows.map(({ bytes }) => bytes),
      [20],
    );
  });
  for (const [name, protocol] of Object.entries({ 'IP in IP': 4, OSPF: 89, VRRP: 112 }))
    test(`of another kind is named: ${name}`, async () => {
      const { beside } = await readSteps([ipStep(0, path4, protocol, new Uint8Array(20)), ipStep(1, path6, protocol, new Uint8Array(20))]);
      assert.deepEqual(beside.named, { [name]: 2 });
    });
});

describe('fragments', () => {
  for (const [name, path] of [
    ['IPv4', path4],
    ['IPv6', path6],
  ] as const) {
    const pieces = piecesOf(path, message, 48);
    test(`of ${name} in any order, one of them twice, make the packet`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(pieces, { minLength: pieces.length }),
          fc.nat(pieces.length - 2),
          fc.nat(pieces.length - 1),
          async (shuffled, twice, at) => {
            // Not behind the last one: a packet that is whole is over.
            const steps = shuffled.toSpliced(Math.max(twice, at), 0, ...shuffled.slice(twice, twice + 1));
            const found = messagesOf(await readSteps(steps));
            assert.deepEqual(
              found.map(({ isCut, inFragments, length, payloads }) => [isCut, inFragments, length, payloads.join(' ')]),
              [[false, true, message.length, 'SA KE NONCE']],
            );
          },
        ),
        { numRuns: 100 },
      );
    });
    test(`of ${name} are kept apart by their numbers`, async () => {
      const other = piecesOf(path, request(99), 48, 4);
      const mixed = pieces.flatMap((piece, nth) => [piece, ...other.slice(nth, nth + 1)]);
      assert.deepEqual(
        (await readSteps(mixed)).ike.map(({ spi }) => spi.initiator),
        ['0000001000000010', '0000006300000063'],
      );
    });
    test(`of ${name}: of one that never comes is told what the others are of`, async () => {
      const lost = async (gone: number): Promise<unknown[]> =>
        (await readSteps([...pieces.toSpliced(gone, 1), later])).fragments.map(({ protocol, hasFirst, ike }) => [protocol, hasFirst, ike]);
      assert.deepEqual(await lost(1), [['UDP', true, true]]);
      assert.deepEqual(await lost(0), [['UDP', false, false]]);
    });
  }
  test('that may still come are not told as lost', async () => {
    assert.deepEqual((await readSteps(piecesOf(path4, message, 48).slice(1))).fragments, []);
  });
  test('of which the capture kept beginnings alone say what the first one holds', async () => {
    const cut = piecesOf(path4, message, 200).map(({ at, bytes }) => ({ at, bytes: bytes.subarray(0, 120) }));
    const [found] = messagesOf(await readSteps(cut));
    assert.deepEqual([found?.isCut, found?.inFragments, found?.payloads[0]], [true, true, 'SA']);
  });
  test('of IPv6 that are alone are the whole packet', async () => {
    const body = octets([17, 0], two(0), four(7), udp(path6, 500, 500, message));
    const bytes = octets([0x60, 0, 0, 0], two(body.length), 44, 64, path6.from, path6.to, body);
    const [found] = messagesOf(await readSteps([{ at: 0, bytes }]));
    assert.deepEqual([found?.isCut, found?.inFragments], [false, false]);
  });
  test('beyond what a packet can hold make none', async () => {
    const { bytes } = ipStep(0, path4, protocols.udp, new Uint8Array(1400));
    bytes.set([0x1f, 0xff], 6);
    const facts = await readSteps([{ at: 0, bytes }, later]);
    assert.deepEqual([facts.ike, facts.fragments], [[], []]);
  });
  test('that are lost are a sign where IKE is talked, and what is not IKE is none', async () => {
    const [first] = piecesOf(path4, request(99), 200);
    assert.ok(first);
    const other =
      packets(path4, protocols.udp, udp(path4, 5000, 5001, new Uint8Array(600)), 200, createRandom(3))[0]?.bytes ?? assert.fail();
    assert.deepEqual(await wordsOf([ikeStep(0, 'a', message), first, later]), ['wire: fragments of a packet never come']);
    assert.deepEqual(await wordsOf([ikeStep(0, 'a', message), { at: 0, bytes: other }, later]), []);
    assert.deepEqual(await wordsOf([first, later]), []);
  });
});
