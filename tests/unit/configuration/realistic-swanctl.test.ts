import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { charonDefaults } from '../../../src/configuration/charon-proposals.ts';
import { address, anyToAny, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withByteOrderMark, withCarriageReturns } from './realistic-reading.ts';

const format = 'swanctl.conf';
const byKey = { 'auth-method': 'pre-shared key' };

describe('swanctl.conf that takes all from sections of its own', async () => {
  const read = await realistic(format, 'swanctl-roadside', withCarriageReturns);
  const ofTemplates = {
    ...byKey,
    'ike-version': [2],
    'local-address': '203.0.113.180',
    'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-384'], [20])],
    'ike-lifetime': 28800,
    dpd: 25,
    mobike: false,
  };

  test('is taken for what it is', () => assert.equal(read.takenFor, format));
  test('is its connections', () => assert.deepEqual(namesIn(read), ['sddc', 'sddc-standby', 'milk-depot']));
  test('says one with two children of one template', () =>
    assert.deepEqual(said(read, 'sddc'), {
      ...ofTemplates,
      'pre-shared-key': keyOf(17),
      'local-id': address('203.0.113.180'),
      'peer-address': '198.51.100.20',
      'peer-id': address('198.51.100.20'),
      initiation: 'starts',
      'child-proposals': [proposal(['aes-gcm-16-256'], []), proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [20],
      'child-lifetime': 3600,
      'child-kilobytes': 4 * 1024 * 1024,
      selectors: [pair('10.26.0.0/16', '192.0.2.0/25'), pair(['10.26.0.0/16', '10.27.0.0/24'], '192.0.2.128/25[tcp/8443]')],
    }));
  test('says one that waits, and leaves its proposals to charon', () =>
    assert.deepEqual(said(read, 'sddc-standby'), {
      ...ofTemplates,
      'pre-shared-key': keyOf('Kerb Stone'.length),
      'local-id': { type: 'fqdn', value: 'gw.roadside.example.net' },
      'peer-address': '198.51.100.21',
      'peer-backups': ['sddc-2.example.net'],
      'peer-id': address('198.51.100.21'),
      initiation: 'responds only',
      'nat-traversal': 'always',
      encapsulation: 'tunnel',
      'replay-window': 0,
      selectors: anyToAny,
    }));
  test('says one of IKEv1 with keys for names, and nothing of a network that is known later', () =>
    assert.deepEqual(said(read, 'milk-depot'), {
      ...byKey,
      'pre-shared-key': keyOf(9),
      'ike-version': [1],
      'ike-mode': 'aggressive',
      'local-address': 'any',
      'local-id': { type: 'key-id', value: 'roadside' },
      'peer-address': '198.51.100.96',
      'peer-id': { type: 'key-id', value: 'milk' },
      initiation: 'starts',
      'ike-proposals': [proposal(['aes-cbc-128'], ['sha2-256'], [15])],
      'ike-lifetime': 86400,
      'ike-fragmentation': false,
      'child-proposals': [proposal(['aes-cbc-128'], ['sha2-256'], [15]), proposal(['null'], ['sha2-256'], [0])],
      pfs: [15, 0],
      encapsulation: 'transport',
    }));
  test('names the lines of its templates', () => {
    const lines = linesSaid(read, 'sddc');
    assert.deepEqual(
      [lines['auth-method'], lines['child-lifetime'], lines.dpd, lines['pre-shared-key']],
      ['local { auth', 'rekey_time = 60m', 'dpd_delay = 25s', 'Mile }'].map((piece) => lineOf(read, piece)),
    );
  });
  test('is noted for what it includes, what is not compared and what is mistyped', () =>
    assert.deepEqual(
      notedLines(read),
      ['include', 'sddc-2.example.net', 'remote_ts = dynamic', 'dpd_dely'].map((piece) => lineOf(read, piece)),
    ));
  test('shows no key', () => hides(read, 'Mile } Stone', '4b657262', 'Churn&Can', 'Toll-Booth'));
});

describe('a shell that shows swanctl.conf as it was delivered, filled in', async () => {
  const read = await realistic(format, 'swanctl-conns', withByteOrderMark);

  test('is taken for what it is', () => assert.equal(read.takenFor, format));
  test('is its connections', () => assert.deepEqual(namesIn(read), ['sddc-1', 'sddc-2']));
  test('says one of several own addresses, whose proposal of ESP is none', () =>
    assert.deepEqual(said(read, 'sddc-1'), {
      ...byKey,
      'pre-shared-key': keyOf(22),
      'local-id': { type: 'email', value: 'mill@example.net' },
      'peer-address': '198.51.100.20',
      'peer-id': { type: 'fqdn', value: '*.sddc.example.net' },
      initiation: 'starts',
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14]), ...charonDefaults.ike],
      // By a new authentication, as nothing says that it is rekeyed.
      'ike-lifetime': 3 * 3600,
      dpd: 0,
      'ike-fragmentation': true,
      'child-lifetime': 3600,
      'child-kilobytes': 0,
    }));
  test('says one that proves itself by a certificate, and its peer by a key', () =>
    assert.deepEqual(said(read, 'sddc-2'), {
      // Its peer proves itself in another way.
      enabled: 'in part',
      'auth-method': 'certificate',
      'local-address': '203.0.113.185',
      'local-id': { type: 'dn', value: 'C=SE, O=Mill, CN=gw.mill.example.net' },
      'peer-address': '198.51.100.21',
      initiation: 'on traffic',
      'ike-version': [2, 1],
      'child-proposals': [{ ...proposal(['aes-cbc-256'], ['sha2-512']), esn: [false] }],
      pfs: [0],
      'child-lifetime': 45 * 60,
      selectors: [pair('10.28.0.0/16', '192.0.2.128/25')],
    }));
  test('is noted for what is not compared', () =>
    assert.deepEqual(
      notedLines(read),
      ['local_addrs = 2001', 'aes128gcm16!', 'remote_ts = 192.0.2.0/24']
        .map((piece) => lineOf(read, piece))
        .concat(lineOf(read, 'auth = psk', 3)),
    ));
  test('shows no key', () => hides(read, 'Race, Sluice', 'Grist-to-the-Mill'));
});
