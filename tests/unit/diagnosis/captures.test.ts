import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wordAnswer } from '../../../src/diagnosis/answer.ts';
import type { NamedFacts } from '../../../src/diagnosis/capture-view.ts';
import type { CapturesAnswer } from '../../../src/diagnosis/captures-answer.ts';
import { diagnoseCaptures } from '../../../src/diagnosis/captures.ts';
import { readBlob } from '../../../src/reading/capture/read-blob.ts';
import type { Step } from '../../support/wire.ts';
import { again, answer, blobOf, encrypted, espStep, ikeStep, request, udpStep } from '../../support/wire.ts';
import { knowing } from './knowledge.ts';

const factsOf = async (name: string, steps: readonly Step[]): Promise<NamedFacts> => {
  const facts = await readBlob(blobOf(steps));
  assert.ok(facts);
  return { name, facts };
};

async function asked(...captures: readonly (readonly Step[])[]): Promise<CapturesAnswer> {
  const given = await Promise.all(captures.map((steps, at) => factsOf(['here.pcap', 'there.pcap'][at] ?? '', steps)));
  return diagnoseCaptures(given, knowing);
}

const begun: readonly Step[] = [ikeStep(0, 'a', request(16)), ikeStep(0.01, 'b', answer(16))];
const asks = again(ikeStep(0.02, 'a', encrypted(16, { exchange: 35, id: 1, length: 272 }), 4500), 5);

describe('a capture is diagnosed as a log is', () => {
  test('a wrong key by the size of the answer, and by whose log to ask', async () => {
    const refused = ikeStep(0.03, 'b', encrypted(16, { exchange: 35, id: 1, from: 'b', isAnswer: true, length: 80 }));
    const { diagnosis } = await asked([...begun, ikeStep(0.02, 'a', encrypted(16, { exchange: 35, id: 1, length: 272 })), refused]);
    const [first] = wordAnswer(diagnosis, (problem) => problem).findings;
    assert.equal(first?.problem, 'pre-shared-key-mismatch');
    assert.match(first.why, /too few to hold AUTH/);
    assert.match(first.look, /the log of 198\.51\.100\.20/);
    assert.deepEqual(
      first.lines.map(({ number }) => number),
      [4],
    );
  });
  test('ESP both ways is well, and nothing is found', async () => {
    const { diagnosis } = await asked([
      ...begun,
      ...[1, 2, 3].flatMap((nth) => [espStep(nth, 'a', 1, nth), espStep(nth + 0.1, 'b', 2, nth)]),
    ]);
    assert.equal(diagnosis.healthy, true);
    assert.deepEqual(diagnosis.findings, []);
    assert.deepEqual(diagnosis.proven, ['reachability', 'ike', 'ipsec']);
  });
  test('what is encrypted is no fault, and says so', async () => {
    const { diagnosis } = await asked([...begun]);
    assert.match(wordAnswer(diagnosis, () => '').notice ?? '', /Nothing in these packets shows a fault/);
  });
});

describe('the captures of both ends', () => {
  test('need no capture of the other end, but the logs', async () => {
    const { diagnosis } = await asked([...begun, ...asks], begun);
    const { notice } = wordAnswer(diagnosis, (problem) => problem);
    assert.equal(notice, 'Not sure: these are possible, and the logs of both ends for the same moment would help.');
  });
  test('tell what left one and never came by at the other', async () => {
    const { diagnosis, joined } = await asked([...begun, ...asks], [...begun]);
    assert.deepEqual(
      joined?.missing.map(({ seenIn, what, times, arrived }) => [seenIn, what, times, arrived]),
      [[0, 'IKE_AUTH request', 5, 0]],
    );
    assert.equal(diagnosis.findings[0]?.problem, 'firewall-blocking-ipsec');
    assert.match(diagnosis.findings[0].lines.map(({ text }) => text).join(' '), /passed in “here\.pcap” and never in “there\.pcap”/);
  });
  test('are laid over each other though their clocks differ, and addresses are translated between them', async () => {
    const own = { a: '203.0.113.99', b: '198.51.100.20' };
    const outside = [udpStep(100, 'a', [1024, 500], request(16), own), udpStep(100.01, 'b', [500, 1024], answer(16), own)];
    const { joined } = await asked([...begun], outside);
    assert.equal(joined?.common, 2);
    assert.equal(Math.round(joined.offset ?? 0), -100);
    assert.deepEqual(joined.missing, []);
  });
  test('of different tunnels are told to be so', async () => {
    const { joined } = await asked([...begun], [ikeStep(0, 'a', request(99))]);
    assert.deepEqual(joined, { common: 0, offset: null, missing: [], more: 0 });
  });
});
