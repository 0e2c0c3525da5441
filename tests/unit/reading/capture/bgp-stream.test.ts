import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { BgpConnection, CaptureFacts } from '../../../../src/reading/capture/facts.ts';
import { keepalive, message, update, notification, open, routeRefresh, speakerOf } from '../../../wire/bgp-message.ts';
import { octets } from '../../../wire/octets.ts';
import { protocols, tcp } from '../../../wire/packet.ts';
import { createRandom } from '../../../wire/random.ts';
import { readSteps } from '../../../support/captures.ts';
import type { Step } from '../../../support/wire.ts';
import { ipStep, pathOf, tcpStep } from '../../../support/wire.ts';
import { bgpTalk, flags, ipv4, md5, mss, notificationOf, opened, openOf, route, says } from '../../../support/wire-bgp.ts';

const connectionOf = ({ bgp }: CaptureFacts): BgpConnection => {
  assert.equal(bgp.length, 1);
  return bgp[0] ?? assert.fail();
};
const typesOf = ({ messages }: BgpConnection): string[] => messages.map(({ from, type }) => `${from} ${type}`);
/** What was said, whenever it was. */
const saidIn = ({ messages }: BgpConnection): unknown[] => messages.map(({ packet: _packet, time: _time, ...said }) => said);

/** Messages of a session: an OPEN and some more. */
const messagesOf = (seed: number): Uint8Array[] => {
  const random = createRandom(seed);
  const speaker = speakerOf(random);
  const some = Array.from({ length: 3 }, () => random.one([update(speaker, true, random), routeRefresh(random), keepalive()]));
  return [open(speaker, random), keepalive(), ...some, notification(random)];
};

/** The stream cut at these places, as segments with the number of their first byte. */
function segmentsOf(stream: Uint8Array, cuts: readonly number[], first: number): Step[] {
  const places = [...new Set([0, ...cuts.map((cut) => cut % stream.length), stream.length])].sort((one, other) => one - other);
  return places.slice(1).map((to, nth) => {
    const from = places[nth] ?? 0;
    return says(1, 'a', (first + from) >>> 0, stream.subarray(from, to));
  });
}

const streams = fc.record({
  seed: fc.nat(5000),
  cuts: fc.array(fc.nat(100_000), { maxLength: 12 }),
  // Numbers begin anew behind the last one (RFC 9293 3.4).
  first: fc.constantFrom(101, 0xffffffff, 0xffffff80, 0x7ffffff0),
});
const syn = (first: number): Step => tcpStep(0, 'a', { flags: flags.syn, sequence: (first - 1) >>> 0 });

describe('messages are the same', () => {
  const whole = async (seed: number, first: number): Promise<unknown[]> =>
    saidIn(connectionOf(await readSteps([syn(first), ...segmentsOf(octets(...messagesOf(seed)), [], first)])));

  test('however the stream is cut into segments', async () => {
    await fc.assert(
      fc.asyncProperty(streams, async ({ seed, cuts, first }) => {
        const found = connectionOf(await readSteps([syn(first), ...segmentsOf(octets(...messagesOf(seed)), cuts, first)]));
        assert.equal(found.messages.length, 6);
        assert.deepEqual(saidIn(found), await whole(seed, first));
        assert.equal(found.counts.caller.missing, 0);
      }),
      { numRuns: 150 },
    );
  });
  test('in whatever order the segments come, some of them again', async () => {
    await fc.assert(
      fc.asyncProperty(streams, fc.nat(), fc.array(fc.nat(), { maxLength: 4 }), async ({ seed, cuts, first }, order, twice) => {
        const inOrder = segmentsOf(octets(...messagesOf(seed)), cuts, first);
        const again = twice.flatMap((nth) => inOrder.slice(nth % inOrder.length, (nth % inOrder.length) + 1));
        const random = createRandom(order);
        const steps = [...inOrder, ...again]
          .map((step) => ({ step, place: random.whole(0, 1e6) }))
          .sort((one, other) => one.place - other.place);
        const found = connectionOf(await readSteps([syn(first), ...steps.map(({ step }) => step)]));
        assert.deepEqual(saidIn(found), await whole(seed, first));
      }),
      { numRuns: 150 },
    );
  });
  test('where a segment that is sent again goes on with what is new', async () => {
    const [one, other] = [openOf(65001), keepalive()];
    const both = octets(one, other);
    const found = connectionOf(await readSteps([...opened, says(1, 'a', 101, one), says(2, 'a', 101, both)]));
    assert.deepEqual(typesOf(found), ['caller OPEN', 'caller KEEPALIVE']);
    assert.equal(found.counts.caller.again, 1);
  });
});

describe('a connection', () => {
  test('tells who called, what TCP said, and how it was signed', async () => {
    const steps = [
      tcpStep(0, 'a', { flags: flags.syn, sequence: 100, options: octets(mss(1240), md5) }),
      tcpStep(0.1, 'b', { flags: flags.syn | flags.ack, sequence: 500, options: octets(mss(1460)) }),
      tcpStep(0.2, 'b', { flags: flags.fin | flags.ack, sequence: 501 }),
      tcpStep(0.3, 'a', { flags: flags.rst, sequence: 101 }),
    ];
    const { caller, called, sawBegin, events } = connectionOf(await readSteps(steps));
    assert.deepEqual(
      [caller, called, sawBegin],
      [{ address: '169.254.100.2', port: 40001 }, { address: '169.254.100.1', port: 179 }, true],
    );
    assert.deepEqual(
      events.map(({ from, says: what, md5: isSigned, mss: size, ttl }) => [from, what, isSigned, size, ttl]),
      [
        ['caller', 'syn', true, 1240, 64],
        ['called', 'syn-ack', false, 1460, 57],
        ['called', 'fin', false, null, 57],
        ['caller', 'rst', false, null, 64],
      ],
    );
  });
  test('tells of each message where in the stream it begins, cut or not', async () => {
    const stream = octets(openOf(65001), keepalive(), keepalive());
    const firsts = [101, 101 + openOf(65001).length, 120 + openOf(65001).length];
    for (const cuts of [[], [7, 60], [30]])
      assert.deepEqual(
        connectionOf(await readSteps([...opened, ...segmentsOf(stream, cuts, 101)])).messages.map(({ sequence }) => sequence),
        firsts,
      );
  });
  test('of which the capture saw no begin was called at port 179', async () => {
    const { sawBegin, called, messages } = connectionOf(await readSteps([says(0, 'b', 9000, keepalive()), says(1, 'a', 100, keepalive())]));
    assert.deepEqual([sawBegin, called.port, messages.length], [false, 179, 2]);
  });
  test('that begins within a message is read from the next one on', async () => {
    const stream = octets(openOf(65001), keepalive(), route);
    assert.deepEqual(typesOf(connectionOf(await readSteps([says(0, 'a', 777, stream.subarray(11))]))), [
      'caller KEEPALIVE',
      'caller UPDATE',
    ]);
  });
  test('at another port is known by how its messages begin', async () => {
    const path = pathOf('a');
    const header = { fromPort: 40000, toPort: 1790, sequence: 1, acknowledged: 0, flags: flags.ack, options: new Uint8Array() };
    const found = connectionOf(await readSteps([ipStep(0, path, protocols.tcp, tcp(path, header, openOf(65001)))]));
    assert.deepEqual([found.called.port, typesOf(found)], [1790, ['caller OPEN']]);
  });
  test('after another one over the same ports is one of its own', async () => {
    const end = tcpStep(5, 'a', { flags: flags.fin | flags.ack, sequence: 101 });
    const { bgp } = await readSteps([...opened, end, ...bgpTalk([openOf(65001)], [], 10)]);
    assert.deepEqual(
      bgp.map(({ messages }) => messages.length),
      [0, 1],
    );
  });
  test('is a new one by a SYN with another number, over the same ports, though nothing ended the one before', async () => {
    const ended = bgpTalk([openOf(65001)], [openOf(65000), notificationOf(6, 4)]);
    const { bgp } = await readSteps([...ended, ...bgpTalk([openOf(65001), keepalive()], [openOf(65000), keepalive()], 30, [7000, 9000])]);
    assert.deepEqual(
      bgp.map(({ messages }) => messages.length),
      [3, 4],
    );
  });
  test('is the same one by a SYN that is sent again, or anew before anybody answered', async () => {
    const [syn, ...rest] = bgpTalk([openOf(65001)], [openOf(65000)]);
    assert.ok(syn);
    assert.equal((await readSteps([syn, { ...syn, at: 0.005 }, ...rest, { ...syn, at: 3 }])).bgp.length, 1);
    const other = tcpStep(1, 'a', { flags: flags.syn, sequence: 7000 });
    assert.equal((await readSteps([syn, other])).bgp.length, 1);
  });
  test('that carries no word of BGP is none', async () => {
    assert.deepEqual((await readSteps([says(0, 'a', 100, new Uint8Array(60)), says(1, 'b', 100, new Uint8Array())])).bgp, []);
  });
  test('tells how often an end is heard, and in what rhythm', async () => {
    const steps = [0, 30, 60, 90, 120].map((at, nth) => says(at, 'a', 100 + 19 * nth, keepalive()));
    const { counts, messages } = connectionOf(await readSteps(steps));
    assert.deepEqual([counts.caller.keepalives, counts.caller.rhythm, counts.called.keepalives], [5, 30, 0]);
    assert.equal(messages.length, 4);
  });
  test('counts what it announces and takes back, listed or not', async () => {
    const back = message(2, octets([0, 4, 24, 192, 0, 2], [0, 0]));
    const stream = octets(...Array.from({ length: 30 }, () => route), back);
    const { counts, messages } = connectionOf(await readSteps([...opened, says(1, 'a', 101, stream)]));
    assert.deepEqual([counts.caller.updates, counts.caller.announced, counts.caller.withdrawn], [31, 30, 1]);
    assert.ok(messages.length < 31);
  });
  test('of which the capture cut the segments tells an OPEN and a NOTIFICATION as far as they go', async () => {
    const cut = ({ at, bytes }: Step, left: number): Step => ({ at, bytes: bytes.subarray(0, 40 + left) });
    const hello = openOf(65001, [ipv4], 180);
    const steps = [cut(says(1, 'a', 101, hello), 32), cut(says(2, 'b', 501, notificationOf(2, 2, new Uint8Array(40))), 25)];
    const { messages, counts } = connectionOf(await readSteps([...opened, ...steps]));
    assert.deepEqual([messages[0]?.open?.as, messages[0]?.open?.holdTime], [65001, 180]);
    assert.deepEqual([messages[1]?.notification?.code, messages[1]?.notification?.data], [2, '00000000']);
    assert.equal(counts.caller.missing, hello.length - 32);
  });
  test('of which many segments never come goes on behind them', async () => {
    const late = Array.from({ length: 40 }, (_, nth) => says(nth, 'a', 900 + 19 * nth, keepalive()));
    const { counts } = connectionOf(await readSteps([...opened, ...late]));
    assert.ok(counts.caller.missing >= 799 && counts.caller.keepalives > 30);
  });
});
