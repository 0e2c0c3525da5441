import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IcmpError } from '../../../../src/reading/capture/facts.ts';
import { four, octets } from '../../../wire/octets.ts';
import { icmp, protocols, udp } from '../../../wire/packet.ts';
import { readSteps } from '../../../support/captures.ts';
import type { Step } from '../../../support/wire.ts';
import { espStep, icmpStep, ikeStep, ipStep, pathOf, request, tcpStep, udpStep } from '../../../support/wire.ts';

const errorsOf = async (...steps: readonly Step[]): Promise<readonly IcmpError[]> => (await readSteps(steps)).icmp;
const asked = ikeStep(0, 'a', request(16));

describe('an error of ICMP', () => {
  test('tells from whom it is, and of which packet', async () => {
    const [error] = await errorsOf(icmpStep(1, 'a', 3, asked));
    assert.deepEqual(
      [error?.from, error?.to, error?.says, error?.mtu, error?.about],
      [
        '198.51.100.20',
        '203.0.113.10',
        'port unreachable',
        null,
        { protocol: 'UDP', from: '203.0.113.10', to: '198.51.100.20', ports: [500, 500] },
      ],
    );
  });
  const codes = {
    0: 'net unreachable',
    1: 'host unreachable',
    2: 'protocol unreachable',
    13: 'admin prohibited filter',
    99: 'unreachable 99',
  };
  for (const [code, says] of Object.entries(codes))
    test(`has its words: ${says}`, async () => {
      assert.equal((await errorsOf(icmpStep(1, 'a', Number(code), asked)))[0]?.says, says);
    });
  test('tells the size that passes', async () => {
    const [error] = await errorsOf(icmpStep(1, 'a', 4, espStep(0, 'a', 7, 1), 1400));
    assert.deepEqual([error?.says, error?.mtu, error?.about?.protocol, error?.about?.ports], ['need to frag', 1400, 'ESP', null]);
  });
  test('of old routers tells no size', async () => {
    assert.equal((await errorsOf(icmpStep(1, 'a', 4, espStep(0, 'a', 7, 1), 0)))[0]?.mtu, null);
  });
  test('that comes again is counted', async () => {
    const errors = await errorsOf(...[1, 2, 3].map((at) => icmpStep(at, 'a', 3, asked)), icmpStep(4, 'a', 13, asked));
    assert.deepEqual(
      errors.map(({ packet, times }) => [packet, times]),
      [
        [1, 3],
        [4, 1],
      ],
    );
  });
  test('tells the ports of TCP', async () => {
    const [error] = await errorsOf(icmpStep(1, 'a', 13, tcpStep(0, 'a', { flags: 2, sequence: 1 })));
    assert.deepEqual([error?.about?.protocol, error?.about?.ports], ['TCP', [40001, 179]]);
  });
  const inside = (type: number, code: number, rest: readonly number[], quote: Uint8Array): Step => {
    const path = pathOf('b');
    return ipStep(1, path, protocols.icmp, icmp(path, type, code, rest, quote));
  };
  test('that quotes too little tells of no packet, or of no ports', async () => {
    const [first, second] = await errorsOf(
      inside(3, 3, [0, 0, 0, 0], asked.bytes.subarray(0, 12)),
      inside(3, 3, [0, 0, 0, 0], asked.bytes.subarray(0, 20)),
    );
    assert.equal(first?.about, null);
    assert.deepEqual([second?.about?.to, second?.about?.ports], ['198.51.100.20', null]);
  });
  test('tells of time that was exceeded', async () => {
    assert.equal((await errorsOf(inside(11, 0, [0, 0, 0, 0], asked.bytes)))[0]?.says, 'time exceeded');
  });
  test('is no ping', async () => {
    const { icmp: errors, beside } = await readSteps([inside(0, 0, [0, 1, 0, 1], new Uint8Array(40))]);
    assert.deepEqual([errors, beside.pings.answered], [[], 1]);
  });
});

describe('an error of ICMPv6', () => {
  const sixth = (last: number): Uint8Array => octets([0x20, 1, 0xd, 0xb8], new Uint8Array(11), last);
  const path = { ...pathOf('a'), from: sixth(1), to: sixth(2) };
  const about = ipStep(0, path, protocols.udp, udp(path, 500, 4500, new Uint8Array(40))).bytes;
  const error = (type: number, code: number, rest: readonly number[]): Step => {
    const back = { ...path, from: sixth(9), to: sixth(1) };
    return ipStep(1, back, protocols.icmp6, icmp(back, type, code, rest, about));
  };
  const none = [0, 0, 0, 0];
  for (const [type, code, rest, says, mtu] of [
    [1, 0, none, 'no route', null],
    [1, 1, none, 'admin prohibited', null],
    [1, 4, none, 'port unreachable', null],
    [2, 0, [...four(1280)], 'packet too big', 1280],
    [3, 0, none, 'time exceeded', null],
    [4, 1, none, 'parameter problem', null],
  ] as const)
    test(`has its words: ${says}`, async () => {
      const [found] = await errorsOf(error(type, code, rest));
      assert.deepEqual([found?.says, found?.mtu, found?.from], [says, mtu, '2001:db8::9']);
      assert.deepEqual(found?.about, { protocol: 'UDP', from: '2001:db8::1', to: '2001:db8::2', ports: [500, 4500] });
    });
});

test('of errors about ever other packets the first are kept, and the others counted', async () => {
  const all = Array.from({ length: 1000 }, (_, nth) => icmpStep(nth, 'a', 3, udpStep(0, 'a', [500, 1000 + nth], new Uint8Array(20))));
  const { icmp: errors, more } = await readSteps(all);
  assert.ok(errors.length <= 200);
  assert.equal(errors.length + more.icmp, 1000);
  assert.deepEqual(errors[0]?.about?.ports, [500, 1000]);
});
