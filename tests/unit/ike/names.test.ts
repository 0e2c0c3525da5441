import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { exchangeName } from '../../../src/ike/exchange.ts';
import { namesFrom } from '../../../src/ike/names.ts';
import { groupName } from '../../../src/ike/group-name.ts';
import { asksForMore, isError } from '../../../src/ike/notify.ts';
import { notifyName1 } from '../../../src/ike/notify1.ts';
import { notifyName2 } from '../../../src/ike/notify2.ts';
import { payloadName2 } from '../../../src/ike/payload2.ts';
import { payloadName1 } from '../../../src/ike/payload1.ts';
import { attributeOf } from '../../../src/ike/attribute.ts';
import { cipherOf, integrityBytes, prfBytes, transformName } from '../../../src/ike/transform.ts';
import { vendorName } from '../../../src/ike/vendor.ts';
import { vendorIds1 } from '../../../src/ike/vendor1.ts';
import { hex } from '../../../src/reading/capture/bytes.ts';
import { ascii } from '../../wire/octets.ts';

test('names are given by runs of numbers', () => {
  assert.deepEqual(
    namesFrom([
      [1, 'one two'],
      [9, 'nine'],
    ]),
    { 1: 'one', 2: 'two', 9: 'nine' },
  );
  assert.deepEqual(namesFrom([[4, 'a b|c']], '|'), { 4: 'a b', 5: 'c' });
});

describe('notifies are named as the registry of IKEv2 has them', () => {
  // The ends of each run: a name that is left out moves all behind it.
  const known: Readonly<Record<number, string>> = {
    1: 'UNSUPPORTED_CRITICAL_PAYLOAD',
    4: 'INVALID_IKE_SPI',
    5: 'INVALID_MAJOR_VERSION',
    7: 'INVALID_SYNTAX',
    9: 'INVALID_MESSAGE_ID',
    11: 'INVALID_SPI',
    14: 'NO_PROPOSAL_CHOSEN',
    17: 'INVALID_KE_PAYLOAD',
    24: 'AUTHENTICATION_FAILED',
    34: 'SINGLE_PAIR_REQUIRED',
    38: 'TS_UNACCEPTABLE',
    43: 'TEMPORARY_FAILURE',
    44: 'CHILD_SA_NOT_FOUND',
    47: 'STATE_NOT_FOUND',
    16384: 'INITIAL_CONTACT',
    16388: 'NAT_DETECTION_SOURCE_IP',
    16389: 'NAT_DETECTION_DESTINATION_IP',
    16390: 'COOKIE',
    16393: 'REKEY_SA',
    16396: 'MOBIKE_SUPPORTED',
    16401: 'COOKIE2',
    16403: 'AUTH_LIFETIME',
    16407: 'REDIRECT',
    16408: 'REDIRECTED_FROM',
    16418: 'CHILDLESS_IKEV2_SUPPORTED',
    16420: 'IKEV2_MESSAGE_ID_SYNC_SUPPORTED',
    16430: 'IKEV2_FRAGMENTATION_SUPPORTED',
    16431: 'SIGNATURE_HASH_ALGORITHMS',
    16438: 'INTERMEDIATE_EXCHANGE_SUPPORTED',
    16441: 'ADDITIONAL_KEY_EXCHANGE',
  };
  for (const [type, name] of Object.entries(known)) test(`${type} ${name}`, () => assert.equal(notifyName2(Number(type)), name));
});

describe('notifies are named as RFC 2408, 2407 and 3706 have them', () => {
  const known: Readonly<Record<number, string>> = {
    1: 'INVALID_PAYLOAD_TYPE',
    4: 'INVALID_COOKIE',
    14: 'NO_PROPOSAL_CHOSEN',
    16: 'PAYLOAD_MALFORMED',
    18: 'INVALID_ID_INFORMATION',
    23: 'INVALID_HASH_INFORMATION',
    24: 'AUTHENTICATION_FAILED',
    30: 'UNEQUAL_PAYLOAD_LENGTHS',
    24576: 'RESPONDER_LIFETIME',
    24578: 'INITIAL_CONTACT',
    36136: 'R_U_THERE',
    36137: 'R_U_THERE_ACK',
  };
  for (const [type, name] of Object.entries(known)) test(`${type} ${name}`, () => assert.equal(notifyName1(Number(type)), name));
});

test('errors have the lower numbers, and those that only ask for more are named', () => {
  assert.deepEqual([0, 1, 14, 16383, 16384, 40960].map(isError), [false, true, true, true, false, false]);
  assert.deepEqual(
    [17, 16390, 14].map((type) => asksForMore.has(notifyName2(type))),
    [true, true, false],
  );
});

describe('what has no name is told by its number', () => {
  test('of any kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(1 as const, 2 as const), fc.integer({ min: 200, max: 65535 }), (version, number) => {
        assert.match(exchangeName(version, number), /^exchange \d+$/);
        assert.match((version === 1 ? payloadName1 : payloadName2)(number), /^payload \d+$/);
        for (const name of [(version === 1 ? notifyName1 : notifyName2)(number), groupName(number), transformName(1, number, null)])
          assert.ok(/\D/.test(name) && !name.includes('undefined'));
      }),
    );
  });
  test('and a number of another version is none of this one', () => {
    assert.equal(exchangeName(1, 34), 'exchange 34');
    assert.equal(exchangeName(2, 2), 'exchange 2');
    assert.equal(payloadName1(46), 'payload 46');
  });
});

describe('what is chosen', () => {
  test('has the names by which consoles call it', () => {
    assert.deepEqual(
      [transformName(1, 12, 256), transformName(1, 20, 128), transformName(1, 3, null), transformName(1, 28, null)],
      ['AES-CBC-256', 'AES-GCM-16-128', '3DES', 'CHACHA20-POLY1305'],
    );
    assert.deepEqual(
      [transformName(2, 5, null), transformName(3, 2, null), transformName(5, 0, null), transformName(5, 1, null)],
      ['SHA2-256', 'SHA1-96', 'no ESN', 'ESN'],
    );
  });
  test('has the groups of the registry: numbers of RFC 3526, 5114, 5903, 6954 and 8031', () => {
    assert.deepEqual([2, 5, 14, 16, 18, 19, 21, 24, 27, 28, 31, 32, 37].map(groupName), [
      '2 (MODP 1024)',
      '5 (MODP 1536)',
      '14 (MODP 2048)',
      '16 (MODP 4096)',
      '18 (MODP 8192)',
      '19 (ECP 256)',
      '21 (ECP 521)',
      '24 (MODP 2048/256)',
      '27 (brainpool 224)',
      '28 (brainpool 256)',
      '31 (Curve25519)',
      '32 (Curve448)',
      '37 (ML-KEM 1024)',
    ]);
  });
  test('has the sizes that tell what fits into a message', () => {
    assert.deepEqual([cipherOf(12)?.iv, cipherOf(12)?.tag, cipherOf(20)?.iv, cipherOf(20)?.tag, cipherOf(3)?.iv], [16, 0, 8, 16, 8]);
    assert.equal(cipherOf(999), null);
    assert.deepEqual([2, 5, 6, 7, 999].map(prfBytes), [20, 32, 48, 64, 0]);
    assert.deepEqual([2, 12, 13, 14, 0, 999].map(integrityBytes), [12, 16, 24, 32, 0, 0]);
  });
  test('in IKEv1 is told with what it is', () => {
    assert.deepEqual(attributeOf(1, 7, 128), ['encryption', 'AES-CBC-128']);
    assert.deepEqual(attributeOf(2, 4, null), ['hash', 'SHA2-256']);
    assert.deepEqual(attributeOf(3, 65001, null), ['authentication', 'pre-shared key and XAUTH']);
    assert.deepEqual(attributeOf(12, 86400, null), ['lifetime', '86400']);
    assert.equal(attributeOf(11, 1, null), null);
  });
});

describe('a vendor id', () => {
  const hexOf = (bytes: Uint8Array): string => hex(bytes, 0, bytes.length);

  test('says who speaks by how it begins', () => {
    assert.equal(vendorName('f4ed19e0c114eb516faaac0ee37daf2807b4381f'), 'Check Point');
    assert.equal(vendorName('afcad71368a1f1c96b8696fc77570100', vendorIds1), 'dead peer detection');
    assert.equal(vendorName('afcad71368a1f1c96b8696fc77570100'), 'afcad71368a1f1c96b8696fc77570100');
  });
  test('says its text where it is one', () => {
    assert.equal(vendorName(hexOf(ascii('Libreswan 5.0'))), 'Libreswan 5.0');
  });
  test('of anything else says its bytes, and of long ones the beginning', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const name = vendorName(hexOf(bytes));
        assert.ok(name.length <= 64);
        assert.match(name, /^[\x20-\x7e]*$/);
      }),
    );
  });
});
