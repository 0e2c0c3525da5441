import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { CaptureFacts } from '../../../../src/reading/capture/facts.ts';
import { join } from '../../../../src/reading/capture/join.ts';
import type { CaptureReader } from '../../../../src/reading/capture/reader.ts';
import { createCaptureReader } from '../../../../src/reading/capture/reader.ts';
import { signsOf } from '../../../../src/reading/capture/signs.ts';
import { talksIn } from '../../../../src/reading/capture/talk-rows.ts';
import { pcapHead, pcapRecord } from '../../../wire/capture-file.ts';
import { generate } from '../../../wire/generate.ts';
import { four, octets } from '../../../wire/octets.ts';
import { readBytes, readInPieces, readSteps } from '../../../support/captures.ts';
import type { Step } from '../../../support/wire.ts';
import { answer, encrypted, ikeStep, pcapOf, request, tcpStep } from '../../../support/wire.ts';
import { bgpTalk, endOfRib, keepaliveOf, notificationOf, openOf, route } from '../../../support/wire-bgp.ts';

const seeds = fc.integer({ min: 0, max: 20_000 });

/** Null where it is no capture any more, and says so. */
async function readOrRefused(bytes: Uint8Array): Promise<CaptureFacts | null> {
  try {
    return await readBytes(bytes);
  } catch (error) {
    assert.ok(error instanceof RangeError && /capture|pcap/.test(error.message), String(error));
    return null;
  }
}

/** What is known of it can be drawn, told and joined. */
async function use(facts: CaptureFacts): Promise<void> {
  const signs = await signsOf(facts);
  for (const { packet, packets, says } of signs) {
    assert.ok(packet >= 1 && packets.every((one) => one >= 1));
    assert.doesNotMatch(says, /undefined|NaN/);
  }
  for (const { rows, a, b } of await talksIn(facts, signs)) {
    assert.ok(rows.length <= 60 && rows.length > 0);
    assert.doesNotMatch(`${a} ${b} ${rows.map(({ detail }) => detail).join(' ')}`, /undefined|NaN/);
  }
  assert.deepEqual(join(facts, facts).missing, []);
}

/** A talk of each kind, in order. */
const steps: readonly Step[] = [
  ikeStep(0, 'a', request(16)),
  ikeStep(1, 'b', answer(16)),
  ikeStep(2, 'a', encrypted(16, { exchange: 35, id: 1, length: 272 }), 4500),
  ...bgpTalk([openOf(65001), keepaliveOf, route], [openOf(65000), endOfRib, notificationOf(6, 2)], 3),
];

describe('a file that was cut', () => {
  const whole = pcapOf(steps);
  test('at any byte says so, and keeps all packets before', async () => {
    const all = await readBytes(whole);
    const ends = steps.map((_, nth) => pcapOf(steps.slice(0, nth + 1)).length);
    for (let length = 24; length <= whole.length; length += 1) {
      const { file } = await readBytes(whole.subarray(0, length));
      assert.equal(file.packets, ends.filter((end) => end <= length).length, `at ${length}`);
      assert.equal(file.damaged === null, length === 24 || ends.includes(length), `at ${length}`);
    }
    assert.equal(all.file.damaged, null);
  });
  test('of any form is the same as what of it came before', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 24, max: 5000 }), async (seed, part, size) => {
        const { bytes } = generate(seed);
        const cut = bytes.subarray(0, 28 + Math.floor((bytes.length - 28) * part));
        const facts = await readBytes(cut);
        assert.deepEqual(await readInPieces(cut, size), facts);
        await use(facts);
      }),
      { numRuns: 200 },
    );
  });
});

describe('lengths that lie', () => {
  const lies = fc.constantFrom(
    [0],
    [1],
    [3],
    [0x7f],
    [0xff],
    [0, 0],
    [0, 1],
    [0, 4],
    [0xff, 0xff],
    [0x7f, 0xff],
    [0, 0, 0, 0],
    [0xff, 0xff, 0xff, 0xff],
  );
  const places = fc.array(fc.record({ at: fc.nat(1_000_000), lie: lies }), { minLength: 1, maxLength: 6 });
  test('anywhere in a packet hurt that packet alone: the others are read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(steps.length - 1), places, async (nth, changes) => {
        const lying = steps.map((step, at) => {
          const bytes = step.bytes.slice();
          if (at === nth)
            for (const { at: place, lie } of changes) bytes.set(lie.slice(0, bytes.length - (place % bytes.length)), place % bytes.length);
          return { ...step, bytes };
        });
        const facts = await readSteps(lying);
        assert.equal(facts.file.packets, steps.length);
        assert.equal(facts.file.damaged, null);
        if (nth > 1) assert.equal(facts.ike.find(({ spi }) => spi.initiator === '0000001000000010')?.messages[1]?.packet, 2);
        await use(facts);
      }),
      { numRuns: 1500 },
    );
  });
  test('anywhere in a file end it, or are read over', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, places, async (seed, changes) => {
        const bytes = generate(seed).bytes.slice();
        for (const { at, lie } of changes) bytes.set(lie.slice(0, bytes.length - (at % bytes.length)), at % bytes.length);
        const facts = await readOrRefused(bytes);
        if (facts) await use(facts);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('however long a file is, what is kept of it is bounded', () => {
  const form = { little: true, nanoseconds: false, snap: 262144 };
  const rounds = 100;
  /** Reads a million packets: ten thousand in memory, each time changed by their number. */
  async function million(one: (number: number) => Step): Promise<CaptureFacts> {
    const head = pcapHead(form, 101);
    const reader: CaptureReader = await createCaptureReader(head);
    await reader.read(head);
    const frames = Array.from({ length: 10_000 }, (_, nth) => one(nth));
    const records = frames.map(({ bytes }) => pcapRecord(form, { bytes, length: bytes.length, link: 101, time: 0n }));
    const bytes = octets(...records);
    const view = new DataView(bytes.buffer);
    const places: number[] = [];
    for (let at = 0; at < bytes.length; at += records[places.length - 1]?.length ?? 0) places.push(at);
    for (let round = 0; round < rounds; round += 1) {
      for (const [nth, at] of places.entries()) {
        const number = round * 10_000 + nth;
        view.setUint32(at, 1_795_000_000 + number / 100, true);
        // The first fragment of a packet of its own.
        bytes.set([(number >> 8) & 255, number & 255, 0x20], at + 16 + 4);
      }
      assert.equal(await reader.read(bytes), bytes.length);
    }
    return reader.facts(0, 0);
  }
  test('of a million fragments whose others never come', async () => {
    const before = process.memoryUsage();
    const facts = await million((number) => ikeStep(number, 'a', request(number)));
    const after = process.memoryUsage();
    assert.equal(facts.file.packets, 1_000_000);
    assert.ok(facts.fragments.length <= 20 && facts.ike.length === 0);
    // The bytes that are read are ten megabytes at a time; what is kept of fragments, eight at most.
    assert.ok(after.arrayBuffers - before.arrayBuffers < 100e6, `${after.arrayBuffers - before.arrayBuffers}`);
  });
  test('of twenty thousand new tries and connections between two ends', async () => {
    const calls = Array.from({ length: 20_000 }, (_, nth) => tcpStep(nth, 'a', { flags: 2, sequence: nth }));
    const ends = calls.map((call) => tcpStep(call.at, 'b', { flags: 20, sequence: 0 }));
    const tries = Array.from({ length: 20_000 }, (_, nth) => ikeStep(nth, 'a', request(nth + 1)));
    const facts = await readSteps(calls.flatMap((call, nth) => [call, ...ends.slice(nth, nth + 1), ...tries.slice(nth, nth + 1)]));
    assert.equal(facts.file.packets, 60_000);
    assert.ok(facts.ike.length < 60 && facts.bgp.length < 60);
    assert.equal(facts.ike.length + facts.more.ike, 20_000);
    assert.equal(facts.bgp.length + facts.more.bgp, 20_000);
    const kept = JSON.stringify(facts).length;
    assert.ok(kept < 500_000, String(kept));
  });
});

test('times that no calendar has are read all the same', async () => {
  const bytes = pcapOf(steps);
  bytes.set(four(0xffffffff), 24);
  const facts = await readBytes(bytes);
  assert.equal(facts.file.packets, steps.length);
  await use(facts);
});
