import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wireReasons } from '../../../content/diagnosis/wire-reasons.ts';
import type { KnownMessage } from '../../../src/diagnosis/knowledge.ts';
import { isOfBytes } from '../../../src/diagnosis/knowledge.ts';
import { openSigns, packedWire, unpackedWire } from '../../../src/diagnosis/wire-known.ts';
import { reasonFor, ruledOutBy, slugOf } from '../../../src/diagnosis/wire-reasons.ts';
import { notifyName1 } from '../../../src/ike/notify1.ts';
import { notifyName2 } from '../../../src/ike/notify2.ts';
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

/** Facts, notifies and codes by their words. */
const wordsBySign: Readonly<Record<string, string>> = {
  ...factWords,
  ...Object.fromEntries(knowledge.lexicon.notifications.map(({ code, subcode, name }) => [`NOTIFICATION ${code}/${subcode}`, name])),
  ...Object.fromEntries(
    Object.keys(wireReasons).flatMap((sign) => (sign === sign.toUpperCase() && !/\d/.test(sign) ? [[sign, sign]] : [])),
  ),
};

describe('of every sign that leaves the cause open, each suspect', () => {
  for (const [sign, words] of Object.entries(wordsBySign)) {
    const suspects = suspectsOf(words);
    if (suspects.length < 2 || sign === ofTexts) continue;
    test(`has a reason of its own, or is ruled out: ${sign}`, () => {
      for (const shows of traits) {
        const shown = signOfKind(sign, shows);
        const out = ruledOutBy(wireReasons, shown);
        const reasons = suspects.filter((problem) => !out.has(problem)).map((problem) => reasonFor(wireReasons, shown, problem));
        assert.ok(
          reasons.every((reason) => reason !== null),
          suspects.filter((_, at) => reasons[at] === null).join(),
        );
        assert.equal(new Set(reasons).size, reasons.length, shows.join());
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
  const isOpen = openSigns(knowledge.messages, knowledge.lexicon.notifications);
  const problems = knowledge.problems.map(({ id }) => id);
  const packed = packedWire(ofBytes, problems, Object.keys(wireReasons), isOpen);
  const shapeOf = ({ texts, problems, tells, role, verified }: KnownMessage) => ({ texts, problems, tells, role, verified });
  const inOrder = (one: { readonly texts: readonly string[] }, other: typeof one): number =>
    (one.texts[0] ?? '').localeCompare(other.texts[0] ?? '');
  test('is all that is known of them', () => {
    assert.deepEqual(unpackedWire(packed, problems).map(shapeOf).sort(inOrder), ofBytes.map(shapeOf).sort(inOrder));
  });
  test('has more for each sign that leaves the cause open, under an address of its own', () => {
    const errors = [notifyName1, notifyName2].flatMap((nameOf) => Array.from({ length: 100 }, (_, type) => nameOf(type)));
    const codes = knowledge.lexicon.notifications.map(({ code, subcode }) => `NOTIFICATION ${code}/${subcode}`);
    const signs = Object.keys(wireReasons);
    for (const sign of [...Object.keys(factWords), ...errors, ...codes, 'unreachable - admin prohibited', 'udp port 500 unreachable'])
      assert.equal(isOpen(sign) && sign !== ofTexts, signs.includes(sign) && !packed.named.includes(sign), sign);
    assert.equal(new Set(signs.map(slugOf)).size, signs.length);
  });
});
