import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Joined } from '../../../../src/reading/capture/join.ts';
import { join } from '../../../../src/reading/capture/join.ts';
import { keepalive } from '../../../wire/bgp-message.ts';
import { generate } from '../../../wire/generate.ts';
import { readBytes, readSteps } from '../../../support/captures.ts';
import type { Step } from '../../../support/wire.ts';
import { again, answer, encrypted, espStep, ikeStep, request, udpStep } from '../../../support/wire.ts';
import { bgpTalk, openOf } from '../../../support/wire-bgp.ts';

const joined = async (first: readonly Step[], second: readonly Step[]): Promise<Joined> =>
  join(await readSteps(first), await readSteps(second));
const begun: readonly Step[] = [ikeStep(0, 'a', request(16)), ikeStep(0.01, 'b', answer(16))];
const auth = ikeStep(1, 'a', encrypted(16, { exchange: 35, id: 1, length: 272 }), 4500);
const told = ({ missing }: Joined): unknown[] =>
  missing.map(({ seenIn, what, from, times, arrived }) => [seenIn, what, from, times, arrived]);
const [a, b] = ['203.0.113.10', '198.51.100.20'];

describe('what one end saw and the other did not', () => {
  test('is a request that never arrives', async () => {
    assert.deepEqual(told(await joined([...begun, ...again(auth, 3)], [...begun, espStep(20, 'b', 9, 1)])), [
      [0, 'IKE_AUTH request', a, 3, 0],
      [1, 'ESP 00000009', b, 1, 0],
    ]);
  });
  test('is an answer that left and never arrives', async () => {
    const reply = ikeStep(1.1, 'b', encrypted(16, { exchange: 35, id: 1, from: 'b', isAnswer: true, length: 256 }), 4500);
    assert.deepEqual(told(await joined([...begun, auth], [...begun, auth, reply])), [[1, 'IKE_AUTH answer', b, 1, 0]]);
  });
  test('is some of the repeats of a message', async () => {
    const all = again(auth, 4);
    assert.deepEqual(told(await joined([...begun, ...all], [...begun, ...all.slice(2)])), [[0, 'IKE_AUTH request', a, 4, 2]]);
  });
  test('is ESP of one direction, by its SPI', async () => {
    const [there, back] = [[1, 2, 3].map((nth) => espStep(nth, 'a', 1, nth)), [1, 2, 3].map((nth) => espStep(nth + 0.1, 'b', 2, nth))];
    assert.deepEqual(told(await joined([...begun, ...there, ...back], [...begun, ...back])), [[0, 'ESP 00000001', a, 3, 0]]);
  });
  test('is a message of BGP, and the SYN of its connection', async () => {
    const talk = bgpTalk([openOf(65001), keepalive()], []);
    assert.deepEqual(told(await joined(talk, talk.slice(0, 3))), [[0, 'KEEPALIVE', '169.254.100.2', 1, 0]]);
    assert.deepEqual(told(await joined([...begun, ...talk.slice(0, 1)], begun)), [[0, 'TCP SYN', '169.254.100.2', 1, 0]]);
  });
  test('is a message of BGP of a connection that uses the ports of the one before', async () => {
    const [before, now] = [
      bgpTalk([openOf(65001)], [openOf(65000)]),
      bgpTalk([openOf(65001), keepalive()], [openOf(65000)], 60, [7000, 9000]),
    ];
    assert.deepEqual(told(await joined([...before, ...now], [...before, ...now.slice(0, 4)])), [[0, 'KEEPALIVE', '169.254.100.2', 1, 0]]);
    assert.deepEqual(told(await joined([...before, ...now], now)), []);
  });
  test('after the other capture ended may be its end: it says so', async () => {
    const { missing } = await joined([...begun, { ...auth, at: 60 }], begun);
    assert.deepEqual(
      missing.map(({ afterEnd }) => afterEnd),
      [true],
    );
  });
  test('is nothing where the two share nothing, however much each holds', async () => {
    const many = (spi: number): Step[] => Array.from({ length: 90 }, (_, nth) => espStep(nth / 100, 'a', spi + nth, 1));
    assert.deepEqual(await joined(many(1), many(1000)), { common: 0, offset: null, missing: [], more: 0 });
  });
  test('before the other capture began counts for nothing', async () => {
    const before = ikeStep(-60, 'a', request(90));
    assert.deepEqual(told(await joined([before, ...begun], begun)), []);
  });
});

describe('two captures of the same', () => {
  test('have all in common and miss nothing, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(5000), async (seed) => {
        const facts = await readBytes(generate(seed).bytes);
        const { missing, offset } = join(facts, facts);
        assert.deepEqual(missing, []);
        assert.ok(offset === 0 || offset === null);
      }),
      { numRuns: 150 },
    );
  });
  test('miss nothing however far their clocks are apart, and say how far', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -100_000, max: 100_000 }), async (shift) => {
        const steps = [...begun, auth, ...[2, 3].map((nth) => espStep(nth, 'a', 1, nth))];
        const { missing, offset, common } = await joined(
          steps,
          steps.map((step) => ({ ...step, at: step.at + shift })),
        );
        assert.deepEqual([missing, common], [[], 4]);
        assert.ok(Math.abs((offset ?? 0) + shift) < 0.001);
      }),
      { numRuns: 50 },
    );
  });
  test('of which one lost its clock in the middle take the most common difference', async () => {
    const messages = [1, 2, 3, 4, 5].map((id) => ikeStep(id, 'a', encrypted(16, { exchange: 37, id, length: 80 })));
    const leap = messages.map((step, nth) => ({ ...step, at: step.at + (nth === 4 ? 3600 : 10) }));
    assert.equal(Math.round((await joined(messages, leap)).offset ?? 0), -10);
  });
  test('behind translations of addresses and ports are the same by their SPIs', async () => {
    const own = { a: '192.168.1.7', b };
    const inside = [udpStep(0, 'a', [500, 500], request(16), own), udpStep(0.01, 'b', [500, 500], answer(16), own)];
    const outside = [udpStep(0, 'a', [1029, 500], request(16)), udpStep(0.01, 'b', [500, 1029], answer(16))];
    const { common, missing } = await joined(inside, outside);
    assert.deepEqual([common, missing], [2, []]);
  });
});

test('of different tunnels nothing is missing: they have nothing in common', async () => {
  assert.deepEqual(await joined(begun, [ikeStep(0, 'a', request(40)), ikeStep(1, 'b', answer(40))]), {
    common: 0,
    offset: null,
    missing: [],
    more: 0,
  });
});

test('of very much that is missing the first are told, and the others counted', async () => {
  const many = Array.from({ length: 100 }, (_, nth) => espStep(nth / 100, 'a', 100 + nth, 1));
  const { missing, more } = await joined([...begun, ...many], [...begun, espStep(20, 'b', 5, 1)]);
  assert.deepEqual([missing.length, more], [60, 41]);
});
