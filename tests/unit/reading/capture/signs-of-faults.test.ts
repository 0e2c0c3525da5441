import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fact } from '../../../../src/reading/capture/sign.ts';
import { factWords } from '../../../../src/reading/capture/sign.ts';
import { keepalive } from '../../../wire/bgp-message.ts';
import { notify2 } from '../../../wire/ike2-message.ts';
import { octets, two } from '../../../wire/octets.ts';
import type { Path } from '../../../wire/packet.ts';
import { icmp, packets, protocols, tcp, udp } from '../../../wire/packet.ts';
import { createRandom } from '../../../wire/random.ts';
import { wordsOf } from '../../../support/captures.ts';
import type { Step } from '../../../support/wire.ts';
import {
  again,
  answer,
  encrypted,
  espStep,
  ikeStep,
  ipStep,
  keyExchange,
  nonce,
  pathOf,
  proposal,
  request,
  tcpStep,
  udpStep,
} from '../../../support/wire.ts';
import { bgpTalk, flags, md5, notificationOf, openOf, opened, route, says } from '../../../support/wire-bgp.ts';
import { clear1, exchanges1, hidden1, notify1, sa1, usual } from '../../../support/wire-ike1.ts';

/** So that what does not come had its time. */
const later = (at: number): Step => udpStep(at, 'a', [53, 53], new Uint8Array(12));
const begun: readonly Step[] = [ikeStep(0, 'a', request(16)), ikeStep(0.01, 'b', answer(16))];
const auth = (length: number, isAnswer: boolean, port = 500): Step =>
  ikeStep(
    0.02 + Number(isAnswer) / 100,
    isAnswer ? 'b' : 'a',
    encrypted(16, { exchange: 35, id: 1, from: isAnswer ? 'b' : 'a', isAnswer, length }),
    port,
  );
const up: readonly Step[] = [...begun, auth(272, false), auth(256, true)];

const main = { exchange: exchanges1.main };
const keys = [4, 10].map((type) => ({ type, body: new Uint8Array(32).fill(type) }));
/** Main mode up to where identities are proven. */
const begun1: readonly Step[] = [
  ikeStep(0, 'a', clear1(16, { ...main, isAnswered: false }, [sa1(usual)])),
  ikeStep(0.1, 'b', clear1(16, main, [sa1(usual)])),
  ikeStep(0.2, 'a', clear1(16, main, keys)),
  ikeStep(0.3, 'b', clear1(16, main, [...keys].reverse())),
];
const proves1 = ikeStep(0.4, 'a', hidden1(16, main, 92, 1));
const up1: readonly Step[] = [...begun1, proves1, ikeStep(0.5, 'b', hidden1(16, main, 92, 2))];
const quick = { exchange: exchanges1.quick, id: 0x77 };
const asks1 = ikeStep(0.6, 'a', hidden1(16, quick, 172, 3));
const informational = { exchange: exchanges1.informational, id: 0x99 };

const large = (at: number): Step => {
  const path = pathOf('a', { a: '10.0.1.1', b: '10.2.0.1' });
  const header = { fromPort: 40000, toPort: 443, sequence: 5000, acknowledged: 0, flags: 16, options: new Uint8Array() };
  return ipStep(at, path, protocols.tcp, tcp(path, header, new Uint8Array(1380)));
};
const small = (at: number): Step => {
  const path = pathOf('b', { a: '10.0.1.1', b: '10.2.0.1' });
  const header = { fromPort: 443, toPort: 40000, sequence: 1, acknowledged: 0, flags: 16, options: new Uint8Array() };
  return ipStep(at, path, protocols.tcp, tcp(path, header, new Uint8Array(10)));
};
const inFragments = (path: Path, message: Uint8Array, at: number): Step[] =>
  packets(path, protocols.udp, udp(path, 500, 500, message), 600, createRandom(Math.round(at * 100))).map(({ bytes }) => ({ at, bytes }));
const toPrivate = pathOf('a', { a: '203.0.113.10', b: '10.2.0.9' });

const cases: Readonly<Record<string, readonly [Fact, readonly Step[]]>> = {
  'an IKE_AUTH in fragments that nobody answers': [
    'later in fragments unanswered',
    [...begun, ...[1, 2, 4].flatMap((at) => inFragments(pathOf('a'), encrypted(16, { exchange: 35, id: 1, length: 1800 }), at)), later(10)],
  ],
  'one end of IKEv1, one of IKEv2': [
    'versions differ',
    [ikeStep(0, 'a', request(16)), ikeStep(1, 'b', clear1(40, { ...main, isAnswered: false }, [sa1(usual)]))],
  ],
  'IKEv1 that nobody answers': [
    'first unanswered',
    [...again(ikeStep(0, 'a', clear1(16, { ...main, isAnswered: false }, [sa1(usual)])), 3), later(9)],
  ],
  'IKEv1 of which the answer is not heard': [
    'first asked again',
    [
      ikeStep(0, 'a', clear1(16, { ...main, isAnswered: false }, [sa1(usual)])),
      ikeStep(0.1, 'b', clear1(16, main, [sa1(usual)])),
      ikeStep(2, 'a', clear1(16, { ...main, isAnswered: false }, [sa1(usual)])),
    ],
  ],
  'an identity of IKEv1 that nobody answers': ['same port unanswered', [...begun1, ...again(proves1, 3), later(9)]],
  'an identity of IKEv1 that INFORMATIONAL answers': [
    'phase 1 refused',
    [...begun1, proves1, ikeStep(0.5, 'b', hidden1(16, informational, 84, 4))],
  ],
  'quick mode that INFORMATIONAL answers': ['quick mode refused', [...up1, asks1, ikeStep(0.7, 'b', hidden1(16, informational, 84, 4))]],
  'quick mode that nobody answers': ['quick mode unanswered', [...up1, ...again(asks1, 3), later(9)]],
  'a SYN signed by one end alone': [
    'md5 at one end',
    [
      tcpStep(0, 'a', { flags: flags.syn, sequence: 100, options: md5 }),
      ipStep(
        1,
        pathOf('b', { a: '169.254.100.2', b: '169.254.100.1' }),
        protocols.tcp,
        tcp(
          pathOf('b', { a: '169.254.100.2', b: '169.254.100.1' }),
          { fromPort: 40002, toPort: 179, sequence: 9, acknowledged: 0, flags: flags.syn, options: new Uint8Array() },
          new Uint8Array(),
        ),
      ),
    ],
  ],
  'TCP that opens, and nobody says more': ['tcp answered', [...opened, later(30)]],
  'an OPEN that is sent again and again': ['tcp not followed', [...opened, ...[1, 2, 4, 8].map((at) => says(at, 'a', 101, openOf(65001)))]],
  'a session that was up, and the same segment again and again': [
    'bgp falls silent',
    [
      ...bgpTalk([openOf(65001), keepalive()], [openOf(65000), keepalive()]),
      ...[31, 32, 34, 38].map((at) => says(at, 'a', 101 + openOf(65001).length + 19, keepalive())),
    ],
  ],
  'a ping in clear to a private network from the gateway': [
    'source translated',
    [...up, ipStep(9, toPrivate, protocols.icmp, icmp(toPrivate, 8, 0, [0, 1, 0, 1], new Uint8Array(8)))],
  ],
  'a large segment again and again': ['large lost', [small(0), large(1), large(2), large(4)]],
  'an IKE_AUTH of which a fragment never comes': [
    'fragments lost',
    [
      ...begun,
      ...inFragments(pathOf('a'), encrypted(16, { exchange: 35, id: 1, length: 1800 }), 1).filter(
        ({ bytes }) => (bytes[7] ?? 0) === 0 || (bytes[6] ?? 0) & 0x20,
      ),
      later(9),
    ],
  ],
};

describe('a fault is shown', () => {
  for (const [what, [fact, steps]] of Object.entries(cases))
    test(`${what}: ${fact}`, async () => {
      const words = await wordsOf(steps);
      assert.ok(words.includes(factWords[fact]), words.join('\n') || 'nothing');
    });
  test('IKEv1 that is refused in clear, by its name', async () => {
    const refusal = ikeStep(0.1, 'b', clear1(16, { exchange: exchanges1.informational }, [notify1(14)]));
    const [first] = begun1;
    assert.ok(first);
    assert.deepEqual(await wordsOf([first, refusal]), ['NO_PROPOSAL_CHOSEN']);
  });
});

/** What works, and what says that it does. */
const fine: ReadonlySet<string> = new Set(
  (['ike answered', 'esp both ways', 'bgp both ways', 'goes on', 'tcp answered'] as const).map((fact) => factWords[fact]),
);
const group19 = { ...keyExchange, body: octets(two(19), two(0), new Uint8Array(64)) };
const cookie = notify2(16390, new Uint8Array(20).fill(3));
const exchange2 = (at: number, exchange: number, id: number, from: 'a' | 'b', lengths: readonly [number, number]): Step[] => [
  ikeStep(at, from, encrypted(16, { exchange, id, from, length: lengths[0] })),
  ikeStep(
    at + 0.02,
    from === 'a' ? 'b' : 'a',
    encrypted(16, { exchange, id, from: from === 'a' ? 'b' : 'a', isAnswer: true, length: lengths[1] }),
  ),
];
const traffic = (begin: number): Step[] =>
  [0, 1, 2, 3].flatMap((nth) => [espStep(begin + nth, 'a', 1, nth), espStep(begin + nth + 0.1, 'b', 2, nth)]);
const sessionUp = (begin: number): Step[] => bgpTalk([openOf(65001), keepalive(), route], [openOf(65000), keepalive(), route], begin);
const healthy: Readonly<Record<string, readonly Step[]>> = {
  'IKEv2 with traffic': [...up, ...traffic(1)],
  'IKEv2 of which the capture saw the first packet alone': begun.slice(0, 1),
  'IKEv2 with another group, as was asked for': [
    ikeStep(0, 'a', request(16, [proposal, group19, nonce])),
    ikeStep(0.1, 'b', answer(16, [notify2(17, octets(two(14)))])),
    ...up.map((step) => ({ ...step, at: step.at + 0.2 })),
  ],
  'IKEv2 with a cookie': [
    ikeStep(0, 'a', request(16)),
    ikeStep(0.1, 'b', answer(16, [cookie])),
    ikeStep(0.2, 'a', request(16, [cookie, proposal, keyExchange, nonce])),
    ...up.slice(1).map((step) => ({ ...step, at: step.at + 0.3 })),
  ],
  'IKEv2 with a packet sent once more': [...begun.slice(0, 1), { ...(begun[0] ?? later(0)), at: 0.005 }, ...up.slice(1), ...traffic(1)],
  'peers that look for each other': [...up, ...exchange2(30, 37, 2, 'a', [80, 80]), ...exchange2(40, 37, 0, 'b', [80, 80])],
  'rekeying of a child': [...up, ...exchange2(900, 36, 2, 'a', [320, 240]), ...exchange2(901, 37, 3, 'a', [80, 80]), ...traffic(902)],
  'rekeying of the IKE SA': [...up, ...exchange2(900, 36, 2, 'b', [480, 400]), ...exchange2(901, 37, 3, 'b', [80, 80])],
  'IKEv1 with quick mode and traffic': [
    ...up1,
    asks1,
    ikeStep(0.7, 'b', hidden1(16, quick, 172, 5)),
    ikeStep(0.8, 'a', hidden1(16, quick, 60, 6)),
    ...traffic(1),
  ],
  'IKEv1 in which peers look for each other': [
    ...up1,
    asks1,
    ikeStep(0.7, 'b', hidden1(16, quick, 172, 5)),
    ikeStep(0.8, 'a', hidden1(16, quick, 60, 6)),
    ikeStep(20, 'a', hidden1(16, { ...informational, id: 1 }, 92, 7)),
    ikeStep(20.1, 'b', hidden1(16, { ...informational, id: 2 }, 92, 8)),
  ],
  'a session of BGP': sessionUp(0),
  'a session that is seen in its middle': [says(0, 'a', 900, keepalive()), says(1, 'b', 700, keepalive()), says(30, 'a', 919, keepalive())],
  'a session that comes up again after its connection was lost': [
    ...sessionUp(0),
    tcpStep(20, 'b', { flags: flags.rst, sequence: 900 }),
    ...sessionUp(30),
  ],
  'a SYN that is sent twice and answered': [{ ...(opened[0] ?? later(0)), at: -1 }, ...sessionUp(0)],
  'both ends that call, one of which gives way': [
    ...sessionUp(0),
    ipStep(
      0.05,
      pathOf('b', { a: '169.254.100.2', b: '169.254.100.1' }),
      protocols.tcp,
      tcp(
        pathOf('b', { a: '169.254.100.2', b: '169.254.100.1' }),
        { fromPort: 40002, toPort: 179, sequence: 9, acknowledged: 0, flags: flags.syn, options: new Uint8Array() },
        new Uint8Array(),
      ),
    ),
  ],
};

describe('what is healthy shows no fault', () => {
  for (const [what, steps] of Object.entries(healthy))
    test(what, async () => {
      assert.deepEqual(
        (await wordsOf(steps.map((step) => ({ ...step, at: step.at + 1 })))).filter((words) => !fine.has(words)),
        [],
      );
    });
  test('and a NOTIFICATION before it came up again over the same ports is told, the session up behind it', async () => {
    const before = bgpTalk([openOf(65001), keepalive()], [openOf(65000), keepalive(), notificationOf(6, 4)]);
    const now = bgpTalk([openOf(65001), keepalive()], [openOf(65000), keepalive()], 30, [7000, 9000]);
    const words = await wordsOf([...before, ...now]);
    assert.deepEqual(words, [factWords['bgp both ways'], 'NOTIFICATION 6/4', factWords['bgp both ways']]);
  });
  test('and a NOTIFICATION before it came up again is told, the session up behind it', async () => {
    const end = tcpStep(2, 'b', { flags: flags.fin | flags.ack, sequence: 501 + notificationOf(6, 3).length });
    const steps = [...bgpTalk([openOf(65001)], [notificationOf(6, 3)]), end, ...sessionUp(30)];
    const words = await wordsOf(steps);
    assert.deepEqual(
      words.filter((one) => !one.startsWith('NOTIFICATION')),
      [factWords['bgp both ways']],
    );
  });
});
