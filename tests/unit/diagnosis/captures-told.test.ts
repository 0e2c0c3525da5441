import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { WordedAnswer } from '../../../src/diagnosis/answer.ts';
import { wordAnswer } from '../../../src/diagnosis/answer.ts';
import type { CapturesAnswer } from '../../../src/diagnosis/captures-answer.ts';
import { diagnoseCaptures } from '../../../src/diagnosis/captures.ts';
import { keepalive } from '../../wire/bgp-message.ts';
import { notify2 } from '../../wire/ike2-message.ts';
import { octets, two } from '../../wire/octets.ts';
import { readBytes, readSteps } from '../../support/captures.ts';
import type { Step } from '../../support/wire.ts';
import { again, answer, encrypted, espStep, ikeStep, pcapOf, request, tcpStep, udpStep } from '../../support/wire.ts';
import { bgpTalk, flags, ipv4, ipv6, notificationOf, openOf } from '../../support/wire-bgp.ts';
import { knowing } from './knowledge.ts';

const later = udpStep(60, 'a', [5000, 53], new Uint8Array(20));
const begun: readonly Step[] = [ikeStep(0, 'a', request(16)), ikeStep(0.01, 'b', answer(16))];

async function told(...captures: readonly (readonly Step[])[]): Promise<CapturesAnswer & { readonly words: WordedAnswer }> {
  const given = await Promise.all(captures.map(async (steps, at) => ({ name: `${at + 1}.pcap`, facts: await readSteps(steps) })));
  const found = await diagnoseCaptures(given, knowing);
  return { ...found, words: wordAnswer(found.diagnosis, (problem) => problem) };
}

const faults: Readonly<Record<string, readonly [problem: string, steps: readonly Step[]]>> = {
  'a proposal that is refused': ['phase1-crypto-mismatch', [ikeStep(0, 'a', request(16)), ikeStep(1, 'b', answer(16, [notify2(14)]))]],
  'IKE that nobody answers': ['peer-unreachable', [...again(ikeStep(0, 'a', request(16)), 5), later]],
  'a wrong ASN': ['bgp-asn-mismatch', bgpTalk([openOf(65009)], [notificationOf(2, 2, octets(two(65009)))])],
  'a SYN that is answered by RST': [
    'bgp-transport-blocked',
    [tcpStep(0, 'a', { flags: flags.syn, sequence: 100 }), tcpStep(0.1, 'b', { flags: flags.rst | flags.ack, sequence: 0 })],
  ],
};

describe('what a capture shows is found', () => {
  for (const [what, [problem, steps]] of Object.entries(faults))
    test(`${what}: with the packet, and where to look`, async () => {
      const { words, captures } = await told(steps);
      const [first] = words.findings;
      assert.equal(first?.problem, problem, words.notice ?? '');
      assert.ok(first.lines.length > 0 && first.lines.every(({ number }) => number >= 1 && number <= steps.length));
      assert.match(first.why, /^The packets show it: /);
      assert.match(first.look, /[.?]$/);
      assert.equal(captures.length, 1);
    });
});

describe('what a capture is, is told in words', () => {
  test('with its packets, its time and its links', async () => {
    const [view] = (await told([...begun, later])).captures;
    assert.match(view?.about ?? '', /^pcap, 3 packets, 60 s from \d\d:\d\d:\d\d\.\d{3} UTC on; raw IP$/);
    assert.equal(view?.caution, null);
  });
  test('with what of it could not be read', async () => {
    const bytes = pcapOf([...begun]);
    const facts = await readBytes(bytes.subarray(0, bytes.length - 3));
    const [view] = (await diagnoseCaptures([{ name: 'x', facts }], knowing)).captures;
    assert.match(view?.about ?? '', /^pcap, 1 packet, /);
    assert.match(view?.caution ?? '', /^The file ends within a packet: its last \d+ bytes are left out\.$/);
  });
  test('with what went by besides', async () => {
    const [view] = (await told([...begun, udpStep(1, 'a', [4500, 4500], Uint8Array.of(0xff))])).captures;
    assert.deepEqual(view?.beside, ['1 NAT keepalive']);
  });
  test('that holds nothing of a tunnel says that nothing is told of a fault', async () => {
    const { diagnosis, words } = await told([later]);
    assert.deepEqual([diagnosis.findings, diagnosis.healthy], [[], false]);
    assert.ok(words.notice);
  });
});

describe('what works is told', () => {
  test('as healthy where IPsec carries both ways, with what is proven', async () => {
    const traffic = [1, 2, 3].flatMap((nth) => [espStep(nth, 'a', 1, nth), espStep(nth + 0.1, 'b', 2, nth)]);
    const { diagnosis, words } = await told([...begun, ...traffic]);
    assert.equal(diagnosis.healthy, true);
    assert.match(words.proven ?? '', /^Nothing is wrong in this\. It works: /);
    assert.match(words.notice ?? '', /^If something still fails/);
  });
  test('as healthy where BGP talks both ways', async () => {
    const { diagnosis } = await told(bgpTalk([openOf(65001), keepalive()], [openOf(65000), keepalive()]));
    assert.deepEqual([diagnosis.healthy, diagnosis.findings], [true, []]);
  });
  test('not where the ends have no family in common', async () => {
    const { diagnosis } = await told(bgpTalk([openOf(65001, [ipv6]), keepalive()], [openOf(65000, [ipv4]), keepalive()]));
    assert.equal(diagnosis.healthy, false);
    assert.ok(diagnosis.findings.length > 0);
  });
});

describe('two captures', () => {
  const auth = again(ikeStep(0.02, 'a', encrypted(16, { exchange: 35, id: 1, length: 272 }), 4500), 4);
  test('do not ask for a second one', async () => {
    const { words } = await told([...begun, ...auth, later], [...begun, later]);
    const [first] = words.findings;
    assert.ok(first);
    assert.doesNotMatch(first.look, /^Capture at/);
  });
  test('of which one ended early blame nobody for what came once behind it', async () => {
    const alone = ikeStep(30, 'a', encrypted(16, { exchange: 35, id: 1, length: 272 }), 4500);
    const { diagnosis } = await told([...begun, alone], begun);
    assert.deepEqual(diagnosis.findings, []);
  });
  test('keep their names, and the numbers of their own packets', async () => {
    const { captures, words } = await told([later, ...begun, ...auth], begun);
    assert.deepEqual(
      captures.map(({ name }) => name),
      ['1.pcap', '2.pcap'],
    );
    assert.ok(words.findings[0]?.lines.every(({ text }) => /\d\.pcap/.test(text)));
  });
});

describe('two captures that share nothing', () => {
  const refused = [ikeStep(0, 'a', request(70)), ikeStep(0.01, 'b', answer(70, [notify2(14)]))];
  const wrongAs = bgpTalk([openOf(65009)], [notificationOf(2, 2, octets(two(65009)))], 900);
  const carries = [...begun, ...[1, 2, 3].flatMap((nth) => [espStep(nth, 'a', 1, nth), espStep(nth + 0.1, 'b', 2, nth)])];
  test('are diagnosed each by itself: the best of each first, with its name', async () => {
    const { diagnosis, joined } = await told(refused, wrongAs);
    assert.deepEqual(
      diagnosis.findings.slice(0, 2).map(({ problem, why }) => [problem, /“\d\.pcap”/.exec(why)?.[0]]),
      [
        ['phase1-crypto-mismatch', '“1.pcap”'],
        ['bgp-asn-mismatch', '“2.pcap”'],
      ],
    );
    assert.deepEqual([joined?.common, joined?.missing, joined?.more], [0, [], 0]);
    assert.ok(diagnosis.findings.every(({ confident }) => !confident));
  });
  test('one of which is well leave the fault of the other what it is, whichever came later', async () => {
    for (const captures of [
      [carries, refused],
      [refused.map((step) => ({ ...step, at: step.at - 500 })), carries],
    ] as const) {
      const { diagnosis } = await told(...captures);
      assert.equal(diagnosis.findings[0]?.problem, 'phase1-crypto-mismatch');
      assert.equal(diagnosis.healthy, false);
    }
  });
  test('tell one problem once, with the reasons of both', async () => {
    const other = [ikeStep(0, 'a', request(80)), ikeStep(0.01, 'b', answer(80, [notify2(14)]))];
    const [first, ...others] = (await told(refused, other)).diagnosis.findings;
    assert.match(first?.why ?? '', /“1\.pcap”.*“2\.pcap”/);
    assert.ok(!others.some(({ problem }) => problem === first?.problem));
  });
});
