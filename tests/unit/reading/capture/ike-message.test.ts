import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Decoded } from '../../../../src/reading/capture/ike-message.ts';
import { decodeIke as decode, versionOf } from '../../../../src/reading/capture/ike-message.ts';
import { ike1 } from '../../../../src/reading/capture/ike1.ts';
import { ike2 } from '../../../../src/reading/capture/ike2.ts';
import { isIke } from '../../../../src/reading/capture/is-ike.ts';

const decodeIke = (bytes: Uint8Array): Decoded => decode(bytes, versionOf(bytes) === 1 ? ike1.own : ike2.own);
import type { Header, Payload } from '../../../wire/ike2-message.ts';
import { message2, notify2, saPayload, types2, vendor } from '../../../wire/ike2-message.ts';
import { ascii, octets, ofHex, two } from '../../../wire/octets.ts';
import { encrypted, keyExchange, nonce, proposal, request, spiOf } from '../../../support/wire.ts';
import { clear1, exchanges1, hidden1, long, notify1, sa1, short, types1, usual } from '../../../support/wire-ike1.ts';

const header = (exchange: number, more: Partial<Header> = {}): Header => ({
  initiatorSpi: spiOf(16),
  responderSpi: spiOf(17),
  exchange,
  byInitiator: true,
  isAnswer: false,
  id: 0,
  ...more,
});
type Clear = Decoded['clear'];
const clearOf = (bytes: Uint8Array): Clear => decodeIke(bytes).clear;
const inInit = (...payloads: readonly Payload[]): Clear => clearOf(message2(header(34), payloads));
const namesOf = ({ proposals }: Clear): string[][] =>
  proposals.map(({ transforms }) => transforms.map(({ what, name }) => `${what} ${name}`));
const none = { ciphers: [], prfs: [], integrities: [], groups: [], esn: [] };

describe('a message of IKEv2', () => {
  test('tells its proposals: each with all that may be chosen, key lengths in the name', () => {
    const suites = [
      {
        ...none,
        ciphers: [
          [12, 256],
          [12, 128],
          [3, 0],
        ] as const,
        prfs: [5, 2],
        integrities: [12],
        groups: [14, 19, 31],
      },
      { ...none, ciphers: [[20, 128]] as const, prfs: [7], groups: [21] },
    ];
    assert.deepEqual(namesOf(inInit(saPayload(suites, 1, new Uint8Array()))), [
      [
        'encryption AES-CBC-256',
        'encryption AES-CBC-128',
        'encryption 3DES',
        'PRF SHA2-256',
        'PRF SHA1',
        'integrity SHA2-256-128',
        'group 14 (MODP 2048)',
        'group 19 (ECP 256)',
        'group 31 (Curve25519)',
      ],
      ['encryption AES-GCM-16-128', 'PRF SHA2-512', 'group 21 (ECP 521)'],
    ]);
  });
  test('tells a proposal for ESP with its SPI passed over', () => {
    const [found] = inInit(saPayload([{ ...none, ciphers: [[28, 0]], esn: [0, 1] }], 3, Uint8Array.of(1, 2, 3, 4))).proposals;
    assert.equal(found?.protocol, 'ESP');
    assert.deepEqual(
      found.transforms.map(({ name, keyLength }) => [name, keyLength]),
      [
        ['CHACHA20-POLY1305', null],
        ['no ESN', null],
        ['ESN', null],
      ],
    );
  });
  test('tells what it does not know by its number', () => {
    const decoded = inInit(saPayload([{ ...none, ciphers: [[999, 0]], prfs: [998], groups: [997] }], 9, new Uint8Array()));
    assert.deepEqual(namesOf(decoded), [['encryption encryption 999', 'PRF PRF 998', 'group group 997']]);
    assert.equal(decoded.proposals[0]?.protocol, 'other');
    assert.deepEqual(clearOf(message2(header(55), [{ type: 200, body: new Uint8Array() }])).payloads, ['payload 200']);
    assert.equal(clearOf(message2(header(55), [])).exchange, 'exchange 55');
  });
  test('tells the group of its key', () => {
    assert.equal(inInit(proposal, keyExchange, nonce).group, 14);
    assert.equal(inInit(proposal, nonce).group, null);
  });
  test('tells its notifies by name, errors apart, their data behind their SPI', () => {
    const { notifies } = inInit(
      notify2(17, octets(two(19))),
      notify2(16390, Uint8Array.of(0xc0, 0x0c)),
      notify2(44, Uint8Array.of(7), 3, Uint8Array.of(1, 2, 3, 4)),
      notify2(40960),
    );
    assert.deepEqual(
      notifies.map(({ name, isError, data }) => [name, isError, data]),
      [
        ['INVALID_KE_PAYLOAD', true, '0013'],
        ['COOKIE', false, 'c00c'],
        ['CHILD_SA_NOT_FOUND', true, '07'],
        ['notify 40960', false, ''],
      ],
    );
  });
  test('tells who speaks by vendor ids: known ones, texts, and what is neither in hex', () => {
    const ids = ['882fe56d6fd20dbc2251613b2ebe5beb', '1e2b516905991c7d7c96fcbfb587e46100000009', '0102030405'];
    assert.deepEqual(inInit(...ids.map((id) => vendor(ofHex(id))), vendor(ascii('OpenIKED 7.2'))).vendors, [
      'strongSwan',
      'Windows',
      '0102030405',
      'OpenIKED 7.2',
    ]);
  });
  test('that is encrypted tells its exchange, id and length, and nothing of what is in it', () => {
    const { exchange, id, length, encrypted: isHidden, payloads, isCut } = clearOf(encrypted(16, { exchange: 36, id: 7, length: 320 }));
    assert.deepEqual([exchange, id, length, isHidden, payloads, isCut], ['CREATE_CHILD_SA', 7, 320, true, ['SK'], false]);
  });
  test('that is a fragment tells which of how many', () => {
    const body = octets(two(2), two(5), new Uint8Array(100));
    const { fragment, payloads, encrypted: isHidden } = clearOf(message2(header(35), [{ type: types2.fragment, body }]));
    assert.deepEqual([fragment, payloads, isHidden], [{ number: 2, of: 5 }, ['SKF'], true]);
  });
  test('that is INFORMATIONAL in clear tells its error', () => {
    const { exchange, encrypted: isHidden, notifies } = clearOf(message2(header(37, { byInitiator: false, isAnswer: true }), [notify2(4)]));
    assert.deepEqual([exchange, isHidden, notifies[0]?.name], ['INFORMATIONAL', false, 'INVALID_IKE_SPI']);
  });
});

describe('a message of IKEv1', () => {
  const main = { exchange: exchanges1.main, isAnswered: false };
  test('tells each transform as a suite of its own, with its lifetime', () => {
    const weak = [short(1, 5), short(2, 1), short(3, 3), short(4, 5), short(11, 1), short(12, 3600)];
    assert.deepEqual(namesOf(clearOf(clear1(16, main, [sa1(usual, weak)]))), [
      ['encryption AES-CBC-256', 'hash SHA1', 'authentication pre-shared key', 'group 2 (MODP 1024)', 'lifetime 86400'],
      ['encryption 3DES', 'hash MD5', 'authentication RSA signature', 'group 5 (MODP 1536)', 'lifetime 3600'],
    ]);
  });
  test('tells the key length wherever it stands, and values that it does not know by number', () => {
    const suite = [short(14, 192), short(2, 99), short(1, 7), long(4, 31)];
    assert.deepEqual(namesOf(clearOf(clear1(16, main, [sa1(suite)]))), [
      ['hash hash 99', 'encryption AES-CBC-192', 'group 31 (Curve25519)'],
    ]);
  });
  test('tells what its ends can do by vendor ids', () => {
    const ids = ['4a131c81070358455c5728f20e95452f', 'afcad71368a1f1c96b8696fc77570100', '12f5f28c457168a9702d9fe274cc0100'];
    const { vendors } = clearOf(clear1(16, main, [sa1(usual), ...ids.map((id) => ({ type: types1.vendor, body: ofHex(id) }))]));
    assert.deepEqual(vendors, ['NAT traversal (RFC 3947)', 'dead peer detection', 'Cisco Unity']);
  });
  test('of aggressive mode tells all payloads in their order', () => {
    const payloads = [sa1(usual), ...([4, 10, 5, 8, 130] as const).map((type) => ({ type, body: new Uint8Array(20) }))];
    const { exchange, payloads: names } = clearOf(clear1(16, { exchange: exchanges1.aggressive }, payloads));
    assert.deepEqual([exchange, names], ['AGGRESSIVE', ['SA', 'KE', 'NONCE', 'ID', 'HASH', 'NAT-D']]);
  });
  test('that is encrypted tells its exchange and id', () => {
    const { exchange, encrypted: isHidden, id, payloads } = clearOf(hidden1(16, { exchange: exchanges1.quick, id: 0xcafe }, 156));
    assert.deepEqual([exchange, isHidden, id, payloads], ['QUICK', true, 0xcafe, []]);
  });
  test('that is INFORMATIONAL in clear tells its error', () => {
    const { exchange, notifies } = clearOf(clear1(16, { exchange: exchanges1.informational }, [notify1(14)]));
    assert.deepEqual([exchange, notifies.map(({ name, isError }) => [name, isError])], ['INFORMATIONAL', [['NO_PROPOSAL_CHOSEN', true]]]);
  });
  test('names peers that are looked for as logs do', () => {
    assert.equal(clearOf(clear1(16, { exchange: exchanges1.informational }, [notify1(36136)])).notifies[0]?.name, 'R_U_THERE');
  });
});

describe('a message that is not whole', () => {
  const whole = message2(header(34), [proposal, keyExchange, nonce, notify2(16430), vendor(ascii('somebody'))]);
  test('says so, and tells what stands before the end: cut at any byte', () => {
    const all = clearOf(whole);
    for (let length = 28; length < whole.length; length += 1) {
      const { isCut, payloads } = clearOf(whole.subarray(0, length));
      assert.equal(isCut, true, `at ${length}`);
      assert.deepEqual(payloads, all.payloads.slice(0, payloads.length));
    }
    assert.equal(all.isCut, false);
  });
  test('says so where a payload is longer than the message', () => {
    const lies = whole.slice();
    lies.set([0xff, 0xff], 30);
    assert.equal(clearOf(lies).isCut, true);
  });
  test('ends at a payload of no length', () => {
    const lies = whole.slice();
    lies.set([0, 0], 30);
    const { isCut, payloads } = clearOf(lies);
    assert.deepEqual([isCut, payloads], [true, ['SA']]);
  });
  test('is read to its end whatever its bytes are, and what it tells is bounded', () => {
    const begins = [whole, clear1(16, { exchange: exchanges1.main }, [sa1(usual, usual)])];
    const change = fc.record({ at: fc.nat(400), value: fc.integer({ min: 0, max: 255 }) });
    fc.assert(
      fc.property(fc.constantFrom(...begins), fc.array(change, { minLength: 1, maxLength: 20 }), (begin, changes) => {
        const bytes = begin.slice();
        for (const { at, value } of changes) bytes[at % bytes.length] = value;
        const { payloads, proposals } = clearOf(bytes);
        assert.ok(payloads.length <= 64);
        assert.ok(proposals.reduce((sum, { transforms }) => sum + transforms.length, 0) <= bytes.length);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('what can be a message of IKE', () => {
  const good = request(16);
  test('has a version, an exchange of it, and a length', () => {
    assert.equal(isIke(good, 0, good.length), true);
    assert.equal(isIke(octets(new Uint8Array(9), good), 9, 9 + good.length), true);
  });
  for (const [what, at, value] of [
    ['version 3', 17, 0x30],
    ['an exchange of version 1', 18, 2],
    ['an exchange that is none', 18, 200],
    ['a length of megabytes', 25, 0xff],
  ] as const)
    test(`has not ${what}`, () => {
      const bytes = good.slice();
      bytes[at] = value;
      assert.equal(isIke(bytes, 0, bytes.length), false);
    });
  test('is not shorter than its header', () => {
    assert.equal(isIke(good, 0, 27), false);
  });
});
