import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factWords } from '../../../../src/reading/capture/sign.ts';
import { talksIn } from '../../../../src/reading/capture/talk-rows.ts';
import { four, octets, two } from '../../../wire/octets.ts';
import { icmp, packets, protocols, udp } from '../../../wire/packet.ts';
import { createRandom } from '../../../wire/random.ts';
import { readBytes, readSteps, wordsOf } from '../../../support/captures.ts';
import { blocksOf } from '../../../support/pcapng.ts';
import { bgpTalk, flags, keepaliveOf, notificationOf, openOf, opened, route, says } from '../../../support/wire-bgp.ts';
import type { Step } from '../../../support/wire.ts';
import { again, answer, encrypted, espStep, icmpStep, ikeStep, ipStep, pathOf, request, tcpStep, udpStep } from '../../../support/wire.ts';

const path = pathOf('a');
const path6 = { ...path, from: Uint8Array.from({ length: 16 }, () => 0x20), to: Uint8Array.from({ length: 16 }, () => 0x30) };
const later: Step = udpStep(60, 'a', [53, 53], new Uint8Array(12));

describe('an SA that came up', () => {
  const up: readonly Step[] = [
    ikeStep(0, 'a', request(16)),
    ikeStep(0.01, 'b', answer(16)),
    ikeStep(0.02, 'a', encrypted(16, { exchange: 35, id: 1, length: 272 })),
    ikeStep(0.03, 'b', encrypted(16, { exchange: 35, id: 1, from: 'b', isAnswer: true, length: 256 })),
  ];
  const check = (at: number, id: number): Step[] => [
    ikeStep(at, 'a', encrypted(16, { exchange: 37, id, length: 80 })),
    ikeStep(at + 0.01, 'b', encrypted(16, { exchange: 37, id, from: 'b', isAnswer: true, length: 80 })),
  ];
  const endsIt = factWords['asker ends it'];

  test('and is checked at once goes on, where ESP goes both ways after it', async () => {
    const traffic = [1, 2, 3].flatMap((nth) => [espStep(nth, 'a', 7, nth), espStep(nth + 0.1, 'b', 9, nth)]);
    assert.ok(!(await wordsOf([...up, ...check(0.5, 2), ...traffic])).includes(endsIt));
  });
  test('and is ended is told so, whatever passes between the end and its answer', async () => {
    const [end, answered] = check(0.5, 2);
    assert.ok(end && answered);
    assert.ok((await wordsOf([...up, end, udpStep(0.505, 'a', [53, 53], new Uint8Array(12)), answered])).includes(endsIt));
  });
  test('makes an unreachable port of before a thing of the past', async () => {
    const asked = ikeStep(0, 'a', request(3));
    const refused = [...again(asked, 2), icmpStep(0.1, 'a', 3, asked)];
    assert.ok((await wordsOf(refused)).includes('udp port 500 unreachable'));
    const now = up.map((step) => ({ ...step, at: step.at + 10 }));
    assert.deepEqual(await wordsOf([...refused, ...now]), [factWords['ike answered']]);
  });
});

describe('a session of BGP', () => {
  const [a, b] = [openOf(65001), openOf(65000)];

  test('whose last segments come behind a gap tells how it ended', async () => {
    const gone = keepaliveOf.length;
    const steps = [
      ...opened,
      says(0.1, 'a', 101, a),
      says(0.2, 'b', 501, b),
      says(1, 'b', 501 + b.length + gone, notificationOf(6, 2)),
      tcpStep(1.1, 'b', { flags: flags.fin | flags.ack, sequence: 501 + b.length + gone + 21 }),
    ];
    const { bgp } = await readSteps(steps);
    const ended = bgp[0]?.messages.find(({ type }) => type === 'NOTIFICATION');
    assert.deepEqual([ended?.packet, ended?.notification?.subcode, bgp[0]?.counts.called.missing], [5, 2, gone]);
    assert.equal((await readSteps(steps.slice(0, -1))).bgp[0]?.messages.at(-1)?.type, 'NOTIFICATION');
  });
  test('is whole where early segments overlap', async () => {
    const all = octets(a, keepaliveOf, route, keepaliveOf);
    const part = (at: number, from: number, to: number): Step => says(at, 'a', 101 + from, all.subarray(from, to));
    const { bgp } = await readSteps([...opened, part(1, 0, 20), part(2, 40, 80), part(3, 20, 50), part(4, 80, all.length)]);
    assert.deepEqual(
      bgp[0]?.messages.map(({ type }) => type),
      ['OPEN', 'KEEPALIVE', 'UPDATE', 'KEEPALIVE'],
    );
  });
  test('that TCP keeps open by probes is not silent', async () => {
    const steps = bgpTalk([a, keepaliveOf], [b, keepaliveOf]);
    const next = 101 + a.length + keepaliveOf.length;
    const probes = [1, 2, 3, 4].map((nth) => tcpStep(10 + nth, 'a', { flags: flags.ack, sequence: next - 1, payload: Uint8Array.of(0) }));
    assert.deepEqual(await wordsOf([...steps, ...probes]), [factWords['bgp both ways']]);
  });
  test('is asked for by a last SYN that is not yet unanswered', async () => {
    const facts = await readSteps([later, tcpStep(60.1, 'a', { flags: flags.syn, sequence: 100 })]);
    assert.deepEqual(
      (await talksIn(facts, [])).flatMap(({ rows }) => rows.map(({ mark }) => mark)),
      [null],
    );
  });
  test('is refused by a wrong AS, and by a hold timer that expired it is not', async () => {
    const markOf = async (code: number, subcode: number) =>
      (await talksIn(await readSteps(bgpTalk([a], [notificationOf(code, subcode)])), []))[0]?.rows.at(-1)?.mark;
    assert.deepEqual([await markOf(2, 2), await markOf(4, 0), await markOf(6, 4)], ['refused', null, null]);
  });
});

describe('fragments', () => {
  const message = request(16);
  const pieces = packets(path, protocols.udp, udp(path, 500, 500, message), 200, createRandom(5)).map(({ bytes }, nth) => ({
    at: nth / 10,
    bytes,
  }));

  test('that are seen on two interfaces are none that is lost', async () => {
    const facts = await readSteps([...pieces.flatMap((one) => [one, one]), later]);
    assert.deepEqual([facts.ike.length, facts.fragments.length], [1, 0]);
  });
  test('that overlap around a hole make no packet', async () => {
    const payload = udp(path, 500, 500, message);
    const part = (nth: number, from: number, to: number): Step => {
      const { bytes } = ipStep(nth / 10, path, protocols.udp, payload.subarray(from, to));
      bytes.set([0, 77, (to < payload.length ? 0x20 : 0) | ((from >> 3) >> 8), (from >> 3) & 255], 4);
      return { at: nth / 10, bytes };
    };
    const facts = await readSteps([part(0, 0, 184), part(1, 8, 192), part(2, 208, payload.length), later]);
    assert.deepEqual([facts.ike, facts.fragments.length], [[], 1]);
  });
});

describe('what an error of ICMP quotes', () => {
  const quoting = (version: 4 | 6, bytes: Uint8Array): Step =>
    version === 4
      ? ipStep(1, path, protocols.icmp, icmp(path, 3, 3, [0, 0, 0, 0], bytes))
      : ipStep(1, path6, protocols.icmp6, icmp(path6, 1, 4, [0, 0, 0, 0], bytes));

  test('has no ports behind its first fragment', async () => {
    const { bytes } = ikeStep(0, 'a', request(16));
    const fragment = bytes.slice(0, 28);
    fragment.set([0, 10], 6);
    assert.equal((await readSteps([quoting(4, fragment)])).icmp[0]?.about?.ports, null);
  });
  test('is known behind the headers of IPv6', async () => {
    const body = octets([17, 0, 1, 4, 0, 0, 0, 0], two(500), two(500), two(20), two(0), new Uint8Array(12));
    const packet = octets([0x60, 0, 0, 0], two(body.length), 60, 64, path6.from, path6.to, body);
    assert.deepEqual((await readSteps([quoting(6, packet)])).icmp[0]?.about?.ports, [500, 500]);
    const split = (offset: number): Uint8Array =>
      octets([0x60, 0, 0, 0], two(16), 44, 64, path6.from, path6.to, [17, 0], two(offset), four(7), two(500), two(500), four(0));
    assert.deepEqual((await readSteps([quoting(6, split(1))])).icmp[0]?.about?.ports, [500, 500]);
    assert.equal((await readSteps([quoting(6, split(80))])).icmp[0]?.about?.ports, null);
  });
});

describe('a file', () => {
  const { section, face, simple } = blocksOf(true);
  const { bytes } = ikeStep(0, 'a', request(16));

  test('in the second form of Linux cooked may have a tag before the packet', async () => {
    const cooked = octets(two(0x8100), new Uint8Array(18), two(7), two(0x0800), bytes);
    assert.equal((await readBytes(octets(section(), face(276), simple(cooked)))).ike.length, 1);
  });
  test('with simple packets says which are cut, though their ends are padded', async () => {
    const short = face(101);
    short.set(
      [bytes.length - 1, 0, 0, 0].map((value, at) => (at === 1 ? (bytes.length - 1) >> 8 : value & 255)),
      12,
    );
    const { file, ike } = await readBytes(octets(section(), short, simple(bytes.subarray(0, bytes.length - 1), bytes.length)));
    assert.deepEqual([file.cut, ike[0]?.messages[0]?.isCut], [1, true]);
  });
  test('names each kind of link once', async () => {
    const { file } = await readBytes(
      octets(section(), face(101), blocksOf(true).packet(0, 1, bytes), section(), face(12), blocksOf(true).packet(0, 2, bytes)),
    );
    assert.deepEqual(file.links, ['raw IP']);
  });
});
