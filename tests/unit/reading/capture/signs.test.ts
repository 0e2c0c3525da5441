import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fact } from '../../../../src/reading/capture/sign.ts';
import { factWords } from '../../../../src/reading/capture/sign.ts';
import { octets, two } from '../../../wire/octets.ts';
import { notify2 } from '../../../wire/ike2-message.ts';
import { wordsOf as wordsIn } from '../../../support/captures.ts';
import type { Step } from '../../../support/wire.ts';
import { again, answer, encrypted, espStep, icmpStep, ikeStep, request, tcpStep, udpStep } from '../../../support/wire.ts';

const [syn, ack, rst, fin] = [2, 16, 4, 1];
const [auth, createChild, informational] = [35, 36, 37];

/** IKE_SA_INIT of SA 16, asked and accepted. */
const begun: readonly Step[] = [ikeStep(0, 'a', request(16)), ikeStep(0.01, 'b', answer(16))];
const asks = (length = 272, port = 500): Step => ikeStep(0.02, 'a', encrypted(16, { exchange: auth, id: 1, length }), port);
const answers = (length: number, port = 500): Step =>
  ikeStep(0.03, 'b', encrypted(16, { exchange: auth, id: 1, from: 'b', isAnswer: true, length }), port);
const up: readonly Step[] = [...begun, asks(), answers(256)];
/** Something that goes on for a while, so that what is not there has had its time. */
const later = (at: number): Step => udpStep(at, 'a', [53, 53], new Uint8Array(12));

const message = (type: number, body: Uint8Array): Uint8Array => octets(new Uint8Array(16).fill(0xff), two(19 + body.length), type, body);
const open = (as: number, families: readonly number[][] = [[1, 1]]): Uint8Array =>
  message(
    1,
    octets(
      4,
      two(as),
      two(90),
      [10, 0, 0, as & 255],
      ...[families.flatMap(([afi = 1, safi = 1]) => [2, 6, 1, 4, 0, afi, 0, safi])].map((all) => octets(all.length, all)),
    ),
  );
const keepalive = message(4, new Uint8Array());
const endOfRib = message(2, octets([0, 0, 0, 0]));
const route = message(2, octets([0, 0, 0, 0], [24, 192, 0, 2]));

/** A connection in which both ends say these messages after the handshake. */
function talk(fromA: readonly Uint8Array[], fromB: readonly Uint8Array[]): Step[] {
  let [a, b] = [101, 501];
  const steps = [tcpStep(0, 'a', { flags: syn, sequence: 100 }), tcpStep(0.01, 'b', { flags: syn | ack, sequence: 500 })];
  for (let nth = 0; nth < Math.max(fromA.length, fromB.length); nth += 1) {
    const [one, other] = [fromA[nth], fromB[nth]];
    if (one) steps.push(tcpStep(0.1 + nth, 'a', { flags: ack, sequence: a, payload: one }));
    if (other) steps.push(tcpStep(0.2 + nth, 'b', { flags: ack, sequence: b, payload: other }));
    a += one?.length ?? 0;
    b += other?.length ?? 0;
  }
  return steps;
}

const md5 = octets([19, 18], new Uint8Array(16), [1, 1]);

const cases: Readonly<Record<string, readonly [steps: readonly Step[], fact: Fact | null]>> = {
  'a request that nobody answers': [again(ikeStep(0, 'a', request(16)), 4), 'first unanswered'],
  'one request, sent once': [[ikeStep(0, 'a', request(16))], null],
  'an answer that the other end does not hear': [[...begun, ...again(ikeStep(0.5, 'a', request(16)), 3)], 'first asked again'],
  'an encrypted request over the port that worked': [[...begun, ...again(asks(), 4)], 'same port unanswered'],
  'an encrypted request over UDP 4500': [[...begun, ...again(asks(272, 4500), 4)], 'later unanswered'],
  'an answer of IKE_AUTH with room for an error alone': [[...begun, asks(), answers(80)], 'answer without AUTH'],
  'the same to a request as long as one with certificates': [[...begun, asks(1400), answers(80)], 'answer without AUTH to a certificate'],
  'an answer with room for AUTH alone': [[...begun, asks(), answers(144)], 'answer without child'],
  'an end that hangs up after the answer': [
    [...up, ikeStep(0.1, 'a', encrypted(16, { exchange: informational, id: 2, length: 80 }))],
    'asker ends it',
  ],
  'an answer that is not heard': [[...up, ...again({ ...asks(), at: 1 }, 3)], 'later asked again'],
  'a rekey that is refused': [
    [
      ...up,
      ikeStep(20, 'a', encrypted(16, { exchange: createChild, id: 2, length: 400 })),
      ikeStep(20.1, 'b', encrypted(16, { exchange: createChild, id: 2, from: 'b', isAnswer: true, length: 80 })),
    ],
    'child answer without SA',
  ],
  'an SA that goes on': [
    [
      ...up,
      ikeStep(30, 'a', encrypted(16, { exchange: informational, id: 2, length: 80 })),
      ikeStep(30.1, 'b', encrypted(16, { exchange: informational, id: 2, from: 'b', isAnswer: true, length: 80 })),
    ],
    'goes on',
  ],
  'an SA that falls silent': [
    [...up, ...again(ikeStep(30, 'a', encrypted(16, { exchange: informational, id: 2, length: 80 })), 5)],
    'falls silent',
  ],
  'SAs that are made one after the other': [
    [0, 5, 10, 15].flatMap((at) => [
      ikeStep(at, 'a', request(16 + at)),
      ikeStep(at + 0.01, 'b', answer(16 + at)),
      ikeStep(at + 0.02, 'a', encrypted(16 + at, { exchange: auth, id: 1, length: 272 })),
      ikeStep(at + 0.03, 'b', encrypted(16 + at, { exchange: auth, id: 1, from: 'b', isAnswer: true, length: 256 })),
    ]),
    'made again',
  ],
  'an answer from another address': [
    [...again(ikeStep(0, 'a', request(16)), 2), udpStep(0.5, 'b', [500, 500], answer(16), { a: '203.0.113.10', b: '198.51.100.99' })],
    'answered from elsewhere',
  ],
  'ESP one way': [[1, 2, 3, 4].map((nth) => espStep(nth, 'a', 0xc0de, nth)), 'esp one way'],
  'ESP both ways': [[1, 2, 3].flatMap((nth) => [espStep(nth, 'a', 0xc0de, nth), espStep(nth + 0.1, 'b', 0xbeef, nth)]), 'esp both ways'],
  'a SYN that nobody answers': [again(tcpStep(0, 'a', { flags: syn, sequence: 100 }), 3), 'syn unanswered'],
  'a signed SYN that nobody answers': [again(tcpStep(0, 'a', { flags: syn, sequence: 100, options: md5 }), 3), 'signed unanswered'],
  'a SYN answered by RST': [
    [tcpStep(0, 'a', { flags: syn, sequence: 100 }), tcpStep(0.1, 'b', { flags: rst | ack, sequence: 0 })],
    'syn reset',
  ],
  'a call that is closed without a word': [
    [...talk([open(65001)], []), tcpStep(0.5, 'b', { flags: fin | ack, sequence: 501 })],
    'tcp closed unheard',
  ],
  'a session that comes up': [talk([open(65001), keepalive, route], [open(65000), keepalive, route]), 'bgp both ways'],
  'OPENs without a family in common': [talk([open(65001, [[2, 1]])], [open(65000, [[1, 1]])]), 'bgp families differ'],
  'an end that announces nothing': [talk([open(65001), keepalive, endOfRib], [open(65000), keepalive, route]), 'bgp routes one way'],
};

/** Long after the last of them something else still goes by: what is not there had its time. */
const wordsOf = (steps: readonly Step[]): Promise<string[]> => wordsIn([...steps, later(60)]);

describe('packets say together', () => {
  for (const [what, [steps, fact]] of Object.entries(cases))
    test(`${what}: ${fact ?? 'nothing'}`, async () => {
      const words = await wordsOf(steps);
      if (fact) assert.ok(words.includes(factWords[fact]), words.join('\n'));
      else assert.deepEqual(words, []);
    });
});

describe('a refusal in clear is told by its name', () => {
  test('NO_PROPOSAL_CHOSEN in IKE_SA_INIT', async () => {
    const words = await wordsOf([ikeStep(0, 'a', request(16)), ikeStep(0.1, 'b', answer(16, [notify2(14)]))]);
    assert.deepEqual(words, ['IKE_SA_INIT NO_PROPOSAL_CHOSEN']);
  });
  test('but not where it only asks for another group', async () => {
    const steps = [
      ikeStep(0, 'a', request(16)),
      ikeStep(0.1, 'b', answer(16, [notify2(17, Uint8Array.of(0, 19))])),
      ikeStep(0.2, 'a', request(16, [notify2(16390)])),
      ikeStep(0.3, 'b', answer(16)),
      asks(),
      answers(256),
    ];
    assert.deepEqual(await wordsOf(steps), [factWords['ike answered']]);
  });
  test('of a NOTIFICATION by its numbers', async () => {
    const words = await wordsOf(talk([open(65001)], [message(3, Uint8Array.of(2, 2))]));
    assert.ok(words.includes('NOTIFICATION 2/2'), words.join('\n'));
  });
});

describe('what ICMP says counts where it is about the VPN', () => {
  const first = ikeStep(0, 'a', request(16));
  test('the port is closed: an answer, so that nobody is silent', async () => {
    const words = await wordsOf([...again(first, 3), icmpStep(0.1, 'a', 3, first)]);
    assert.deepEqual(words, ['udp port 500 unreachable']);
  });
  test('a filter', async () => {
    assert.ok((await wordsOf([...again(first, 3), icmpStep(0.1, 'a', 13, first)])).includes('unreachable - admin prohibited'));
  });
  test('not where it is about other things', async () => {
    const dns = udpStep(0, 'a', [5000, 53], new Uint8Array(30));
    assert.deepEqual(await wordsOf([dns, icmpStep(0.1, 'a', 3, dns)]), []);
  });
  test('a size once is no fault, again and again it is', async () => {
    const esp = espStep(0, 'a', 0xc0de, 1);
    assert.deepEqual(await wordsOf([esp, icmpStep(0.1, 'a', 4, esp, 1400)]), []);
    const often = [0.1, 0.2, 0.3].map((at) => icmpStep(at, 'a', 4, esp, 1400));
    assert.ok((await wordsOf([esp, ...often])).includes('unreachable - need to frag'));
  });
});

test('what failed before the VPN came up is over', async () => {
  const failed = [ikeStep(0, 'a', request(3)), ikeStep(0.1, 'b', answer(3, [notify2(14)]))];
  const now = up.map((step) => ({ ...step, at: step.at + 5 }));
  assert.deepEqual(await wordsOf([...failed, ...now]), [factWords['ike answered']]);
});
