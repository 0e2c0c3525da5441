import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { CaptureFacts } from '../../../../src/reading/capture/facts.ts';
import { join } from '../../../../src/reading/capture/join.ts';
import { readBlob } from '../../../../src/reading/capture/read-blob.ts';
import { signsOf } from '../../../../src/reading/capture/signs.ts';
import { talksIn } from '../../../../src/reading/capture/talk-rows.ts';
import { generate } from '../../../wire/generate.ts';
import { octets } from '../../../wire/octets.ts';
import { readBytes, readInPieces } from '../../../support/captures.ts';
import type { Step } from '../../../support/wire.ts';
import { again, answer, blobOf, encrypted, ikeStep, pcapOf, proposal, request, udpStep } from '../../../support/wire.ts';

const seeds = fc.integer({ min: 0, max: 5000 });
describe('a capture of any form', () => {
  test('says the same whole and in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, fc.integer({ min: 24, max: 3000 }), async (seed, size) => {
        const { bytes } = generate(seed);
        assert.deepEqual(await readInPieces(bytes, size), await readBytes(bytes));
      }),
      { numRuns: 150 },
    );
  });
  test('says the same packed by gzip', async () => {
    const { bytes } = generate(7);
    const packed = await readBlob(new Blob([Uint8Array.from(gzipSync(bytes))]), { packed: true });
    assert.deepEqual(packed, await readBytes(bytes));
  });
  test('is left at once where nobody waits', async () => {
    assert.equal(await readBlob(blobOf(again(ikeStep(0, 'a', request(1)), 2)), { isOver: () => true }), null);
  });
});

describe('bad input', () => {
  const change = fc.record({ at: fc.nat(1_000_000), value: fc.integer({ min: 0, max: 255 }) });
  test('changed or cut anywhere is read as far as it goes, or named', async () => {
    let before: CaptureFacts | null = null;
    await fc.assert(
      fc.asyncProperty(
        seeds,
        fc.array(change, { maxLength: 12 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        async (seed, changes, part) => {
          const bytes = generate(seed).bytes.slice();
          for (const { at, value } of changes) bytes[at % bytes.length] = value;
          try {
            const facts = await readBytes(bytes.subarray(0, Math.ceil(bytes.length * part)));
            await talksIn(facts, await signsOf(facts));
            if (before) join(before, facts);
            before = facts;
          } catch (error) {
            assert.ok(error instanceof RangeError, String(error));
            assert.match(error.message, /capture|pcap/);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
  test('that is cut off says where, and keeps what stands before', async () => {
    const bytes = pcapOf([ikeStep(0, 'a', request(1)), ikeStep(1, 'b', answer(1))]);
    const { file, ike } = await readBytes(bytes.subarray(0, bytes.length - 5));
    assert.match(file.damaged ?? '', /ends within a packet/);
    assert.equal(ike[0]?.messages.length, 1);
  });
  test('whose length lies says so', async () => {
    const bytes = pcapOf([ikeStep(0, 'a', request(1)), ikeStep(1, 'b', answer(1))]);
    bytes.set([0, 0, 0, 0x7f], 24 + 8);
    assert.match((await readBytes(bytes)).file.damaged ?? '', /says that it has \d+ bytes/);
  });
  const named: Readonly<Record<string, string>> = { snoop: 'snoop\0\0\0', 'Microsoft Network Monitor': 'GMBU' };
  for (const [name, begin] of Object.entries(named))
    test(`of another program is named: ${name}`, async () => {
      const bytes = octets(
        Uint8Array.from(begin, (letter) => letter.charCodeAt(0)),
        new Uint8Array(64),
      );
      await assert.rejects(readBytes(bytes), (error: Error) => error.message.includes(name) && error.message.includes('editcap'));
    });
  test('of a million empty blocks holds nothing', async () => {
    const little = (value: number): number[] => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];
    const section = octets(little(0x0a0d0d0a), little(28), little(0x1a2b3c4d), [1, 0, 0, 0], new Uint8Array(8).fill(255), little(28));
    const block = octets(little(0x0bad), little(12), little(12));
    const bytes = new Uint8Array(section.length + 1_000_000 * block.length);
    bytes.set(section);
    for (let at = section.length; at < bytes.length; at += block.length) bytes.set(block, at);
    const { file } = await readBytes(bytes);
    assert.equal(file.packets, 0);
    assert.equal(file.damaged, null);
  });
});

describe('memory stays flat', () => {
  test('with more peers than anybody looks at: the rest is counted', async () => {
    const steps = Array.from({ length: 3000 }, (_, nth): Step =>
      udpStep(nth / 100, 'a', [500, 500], request(10_000 + nth), { a: '203.0.113.10', b: `10.${nth >> 8}.${nth & 255}.1` }),
    );
    const { ike, more, file } = await readBytes(pcapOf(steps));
    assert.equal(file.packets, 3000);
    assert.ok(ike.length <= 500);
    assert.equal(ike.length + more.ike, 3000);
  });
  test('with one peer that asks anew for ever: the first and the last ones are kept', async () => {
    const steps = Array.from({ length: 2000 }, (_, nth) => ikeStep(nth, 'a', request(10_000 + nth)));
    const { ike, more } = await readBytes(pcapOf(steps));
    assert.equal(ike[0]?.messages[0]?.packet, 1);
    assert.equal(ike.at(-1)?.messages[0]?.packet, 2000);
    assert.equal(ike.length + more.ike, 2000);
    assert.ok(ike.length < 60);
  });
  test('with an SA that is checked for ever', async () => {
    const check = (nth: number): Step => ikeStep(nth, 'a', encrypted(16, { exchange: 37, id: nth, length: 80 }));
    const { ike } = await readBytes(pcapOf([ikeStep(0, 'a', request(16)), ...Array.from({ length: 1000 }, (_, nth) => check(nth + 1))]));
    assert.equal((ike[0]?.messages.length ?? 0) + (ike[0]?.more ?? 0), 1001);
    assert.ok((ike[0]?.messages.length ?? 0) < 70);
  });
});

describe('IKE in clear', () => {
  test('is told with its proposals, exchange and sizes', async () => {
    const { ike } = await readBytes(pcapOf([ikeStep(0, 'a', request(16)), ikeStep(0.1, 'b', answer(16))]));
    const [sa] = ike;
    assert.deepEqual(sa?.initiator, { address: '203.0.113.10', port: 500 });
    assert.deepEqual(sa.spi, { initiator: '0000001000000010', responder: '0000001100000011' });
    assert.deepEqual(
      sa.chosen?.transforms.map(({ what, name }) => `${what} ${name}`),
      ['encryption AES-CBC-256', 'PRF SHA2-256', 'integrity SHA2-256-128', 'group 14 (MODP 2048)'],
    );
    assert.deepEqual(
      sa.messages.map(({ exchange, isAnswer, payloads, group }) => [exchange, isAnswer, payloads.join(' '), group]),
      [
        ['IKE_SA_INIT', false, 'SA KE NONCE', 14],
        ['IKE_SA_INIT', true, 'SA KE NONCE', 14],
      ],
    );
  });
  test('is told from its repeats by its bytes: a request that is made anew is another one', async () => {
    const steps = [...again(ikeStep(0, 'a', request(16)), 3), ikeStep(9, 'a', request(16, [proposal]))];
    const { ike } = await readBytes(pcapOf(steps));
    assert.deepEqual(
      ike[0]?.messages.map(({ times }) => times),
      [3, 1],
    );
  });
  test('at a port that nobody expects is known by its shape', async () => {
    const { ike } = await readBytes(pcapOf([udpStep(0, 'a', [40000, 6500], request(16))]));
    assert.deepEqual(ike[0]?.messages[0]?.ports, [40000, 6500]);
  });
});

describe('tunnels of other kinds are named', () => {
  const gre = (type: number): Step => ({
    at: 0,
    bytes: octets(
      [0x45, 0, 0, 28, 0, 0, 0, 0, 64, 47, 0, 0, 203, 0, 113, 10, 198, 51, 100, 20],
      [0, 0, type >> 8, type & 255],
      new Uint8Array(4),
    ),
  });
  test('GRE, and a mirror in it', async () => {
    const { beside } = await readBytes(pcapOf([gre(0x0800), gre(0x88be), gre(0x22eb)]));
    assert.deepEqual(beside.named, { GRE: 1, 'ERSPAN, which is not opened': 2 });
  });
});
