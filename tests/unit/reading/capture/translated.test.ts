import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import type { IkeSa } from '../../../../src/reading/capture/facts.ts';
import { talksIn } from '../../../../src/reading/capture/talk-rows.ts';
import type { Payload } from '../../../wire/ike2-message.ts';
import { notify2 } from '../../../wire/ike2-message.ts';
import { octets, two } from '../../../wire/octets.ts';
import { protocols, udp } from '../../../wire/packet.ts';
import { readSteps } from '../../../support/captures.ts';
import type { Step } from '../../../support/wire.ts';
import {
  addresses,
  answer,
  ikeStep,
  ipStep,
  keyExchange,
  nonce,
  octetsOf,
  pathOf,
  proposal,
  request,
  spiOf,
} from '../../../support/wire.ts';
import { clear1, exchanges1, sa1, short, types1 } from '../../../support/wire-ike1.ts';

/** The proof of an address (RFC 7296 2.23, RFC 3947 3.2): of the SPIs, or the cookies, as the message has them. */
const proofOf = (hash: string, spis: Uint8Array, address: Uint8Array, port: number): Uint8Array =>
  Uint8Array.from(
    createHash(hash)
      .update(octets(spis, address, two(port)))
      .digest(),
  );
const [asking, answering] = [octets(spiOf(16), new Uint8Array(8)), octets(spiOf(16), spiOf(17))];
const private10 = octetsOf('10.0.0.7');
const [a, b] = [octetsOf(addresses.a), octetsOf(addresses.b)];

const said = (
  spis: Uint8Array,
  sources: readonly Uint8Array[],
  destination: Uint8Array,
  ports: readonly [number, number] = [500, 500],
): Payload[] => [
  proposal,
  keyExchange,
  nonce,
  ...sources.map((source) => notify2(16388, proofOf('sha1', spis, source, ports[0]))),
  notify2(16389, proofOf('sha1', spis, destination, ports[1])),
];

interface Saying {
  /** What each end takes for its own address, and for the other's. */
  readonly a?: readonly [own: Uint8Array, other: Uint8Array];
  readonly b?: readonly [own: Uint8Array, other: Uint8Array];
}

const begun = ({ a: [ownA, otherA] = [a, b], b: [ownB, otherB] = [b, a] }: Saying): Step[] => [
  ikeStep(0, 'a', request(16, said(asking, [ownA], otherA))),
  ikeStep(1, 'b', answer(16, said(answering, [ownB], otherB))),
];
const natOf = async (steps: readonly Step[]): Promise<IkeSa['nat'] | undefined> => (await readSteps(steps)).ike[0]?.nat;

describe('who was translated is told by what both ends say of their addresses', () => {
  const cases: Readonly<Record<string, readonly [Saying, IkeSa['nat']]>> = {
    nobody: [{}, { initiator: 'no', responder: 'no' }],
    'the initiator, as seen from outside': [{ a: [private10, b] }, { initiator: 'before here', responder: 'no' }],
    'the initiator, as seen from inside': [{ b: [b, octetsOf('192.0.2.1')] }, { initiator: 'behind here', responder: 'no' }],
    'the responder, as seen from outside': [{ b: [private10, a] }, { initiator: 'no', responder: 'before here' }],
    'the responder, as seen from inside': [{ a: [a, octetsOf('192.0.2.1')] }, { initiator: 'no', responder: 'behind here' }],
    both: [
      { a: [private10, b], b: [octetsOf('172.16.0.1'), a] },
      { initiator: 'before here', responder: 'before here' },
    ],
  };
  for (const [who, [saying, nat]] of Object.entries(cases))
    test(`in IKEv2: ${who}`, async () => {
      assert.deepEqual(await natOf(begun(saying)), nat);
    });
  test('in IKEv2: nobody where one of several own addresses is the one', async () => {
    const [first, second] = begun({});
    assert.ok(first && second);
    const several = ikeStep(0, 'a', request(16, said(asking, [private10, a, octetsOf('10.9.9.9')], b)));
    assert.deepEqual(await natOf([several, second]), { initiator: 'no', responder: 'no' });
  });
  test('in IKEv2: a port that was changed is a translation too', async () => {
    const message = request(16, said(asking, [a], b));
    const path = pathOf('a');
    assert.deepEqual(await natOf([ipStep(0, path, protocols.udp, udp(path, 1024, 500, message))]), {
      initiator: 'before here',
      responder: 'no',
    });
  });
  test('in IKEv2 over IPv6', async () => {
    const sixth = (last: number): Uint8Array => octets([0x20, 1, 0xd, 0xb8, 0, 0, 0xab], new Uint8Array(8), last);
    const path = { ...pathOf('a'), from: sixth(1), to: sixth(2) };
    const step = (own: Uint8Array): Step => ipStep(0, path, protocols.udp, udp(path, 500, 500, request(16, said(asking, [own], sixth(2)))));
    assert.deepEqual(await natOf([step(sixth(1))]), { initiator: 'no', responder: 'no' });
    assert.deepEqual(await natOf([step(sixth(9))]), { initiator: 'before here', responder: 'no' });
  });
  test('in IKEv2: not where nobody says anything', async () => {
    assert.equal(await natOf([ikeStep(0, 'a', request(16)), ikeStep(1, 'b', answer(16))]), null);
  });

  const hashes = { SHA1: [2, 'sha1'], 'SHA2-256': [4, 'sha256'], 'SHA2-512': [6, 'sha512'] } as const;
  /** Main mode up to the messages that hold the proofs; end a takes `own` for its address. */
  const main = ([id, hash]: readonly [number, string], own: Uint8Array): Step[] => {
    const suite = [short(1, 7), short(14, 128), short(2, id), short(3, 1), short(4, 14)];
    const proof = (address: Uint8Array): Payload => ({ type: types1.natD, body: proofOf(hash, answering, address, 500) });
    const keys = [types1.ke, types1.nonce].map((type) => ({ type, body: new Uint8Array(32) }));
    return [
      ikeStep(0, 'a', clear1(16, { exchange: exchanges1.main, isAnswered: false }, [sa1(suite)])),
      ikeStep(0.1, 'b', clear1(16, { exchange: exchanges1.main }, [sa1(suite)])),
      ikeStep(0.2, 'a', clear1(16, { exchange: exchanges1.main }, [...keys, proof(b), proof(own)])),
      ikeStep(0.3, 'b', clear1(16, { exchange: exchanges1.main }, [...keys, proof(a), proof(b)])),
    ];
  };
  for (const [name, hash] of Object.entries(hashes))
    test(`in IKEv1 by ${name}, the hash that was chosen`, async () => {
      assert.deepEqual(await natOf(main(hash, a)), { initiator: 'no', responder: 'no' });
      assert.deepEqual(await natOf(main(hash, private10)), { initiator: 'before here', responder: 'no' });
    });
  test('in IKEv1 by MD5, which no browser computes: not', async () => {
    assert.equal(await natOf(main([1, 'md5'], a)), null);
  });
});

describe('the drawing says so in words', () => {
  const factsOf = async (saying: Saying): Promise<string> => (await talksIn(await readSteps(begun(saying)), []))[0]?.facts.join('\n') ?? '';
  test('of an end', async () => {
    assert.match(await factsOf({ a: [private10, b] }), /203\.0\.113\.10 is translated before this place/);
    assert.match(await factsOf({ b: [b, private10] }), /203\.0\.113\.10 is translated behind this place/);
  });
  test('of none', async () => {
    assert.match(await factsOf({}), /no NAT between the ends/);
  });
});
