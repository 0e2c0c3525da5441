import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wireReasons } from '../../../content/diagnosis/wire-reasons.ts';
import { isOfBytes } from '../../../src/diagnosis/knowledge.ts';
import { isMoreKnown, packedWire, unpackedWire } from '../../../src/diagnosis/wire-known.ts';
import { reasonFor, ruledOutBy, slugOf } from '../../../src/diagnosis/wire-reasons.ts';
import type { Sign, Trait } from '../../../src/reading/capture/sign.ts';
import { factWords, signOf } from '../../../src/reading/capture/sign.ts';
import { knowledge, messages } from './knowledge.ts';

const traits: readonly (readonly Trait[])[] = (['IKEv1', 'IKEv2'] as const).flatMap((version) =>
  (['large', 'small'] as const).flatMap((size) =>
    (['first exchange', 'later exchange'] as const).flatMap((exchange) => [
      [version, size, exchange],
      [version, size, exchange, 'no NAT' as const],
    ]),
  ),
);
const signOfKind = (is: string, shows: readonly Trait[]): Sign => ({ ...signOf({ packet: 1, time: 0 }, is, 'RFC', is), shows });
/** Told of texts alone: of bytes nobody knows whether they came in. */
const ofTexts = 'first unanswered here';
const suspectsOf = (words: string): readonly string[] => messages.find(({ text }) => text === words)?.problems ?? [];

describe('of every sign that leaves the cause open, each suspect', () => {
  for (const [fact, words] of Object.entries(factWords)) {
    const suspects = suspectsOf(words);
    if (suspects.length < 2 || fact === ofTexts) continue;
    test(`has a reason of its own, or is ruled out: ${fact}`, () => {
      for (const shows of traits) {
        const sign = signOfKind(fact, shows);
        const out = ruledOutBy(wireReasons, sign);
        const reasons = suspects.filter((problem) => !out.has(problem)).map((problem) => reasonFor(wireReasons, sign, problem));
        assert.ok(
          reasons.every((reason) => reason !== null),
          suspects.filter((_, at) => reasons[at] === null).join(),
        );
        assert.equal(new Set(reasons).size, reasons.length, shows.join());
        assert.ok(reasons.length > 0);
      }
    });
  }
});

describe('no reason', () => {
  test('is of a suspect that its sign has not', () => {
    for (const [fact, words] of Object.entries(factWords))
      for (const problem of Object.keys(wireReasons[fact as keyof typeof factWords] ?? {}))
        assert.ok(suspectsOf(words).includes(problem), `${fact}: ${problem}`);
  });
});

describe('a refused proposal', () => {
  test('of the first exchange is none of ESP, of networks, or in IKEv2 of a mode', () => {
    const out = [...ruledOutBy(wireReasons, signOfKind('NO_PROPOSAL_CHOSEN', ['IKEv2', 'small', 'first exchange'])).keys()];
    assert.deepEqual(out.sort(), ['ike-mode-mismatch', 'phase2-crypto-mismatch', 'traffic-selector-mismatch']);
  });
  test('of a later one is none of IKE', () => {
    const out = [...ruledOutBy(wireReasons, signOfKind('NO_PROPOSAL_CHOSEN', ['IKEv1', 'small', 'later exchange'])).keys()];
    assert.ok(out.includes('phase1-crypto-mismatch') && !out.includes('phase2-crypto-mismatch'));
  });
});

describe('what a browser loads of captures', () => {
  const ofBytes = knowledge.messages.filter(isOfBytes);
  const packed = packedWire(ofBytes, Object.keys(wireReasons));
  test('is all that is known of them', () => {
    assert.deepEqual(
      unpackedWire(packed)
        .map(({ texts, problems, tells, role, verified }) => ({ texts, problems, tells, role, verified }))
        .sort((one, other) => (one.texts[0] ?? '').localeCompare(other.texts[0] ?? '')),
      ofBytes
        .map(({ texts, problems, tells, role, verified }) => ({ texts, problems, tells, role, verified }))
        .sort((one, other) => (one.texts[0] ?? '').localeCompare(other.texts[0] ?? '')),
    );
  });
  test('says of each sign whether there is more, and each has an address of its own', () => {
    const signs = Object.keys(wireReasons);
    for (const sign of signs) assert.ok(isMoreKnown(packed, sign), sign);
    assert.ok(!isMoreKnown(packed, 'ike answered') && !isMoreKnown(packed, 'group refused'));
    assert.equal(new Set(signs.map(slugOf)).size, signs.length);
  });
});
