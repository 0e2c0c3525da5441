import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, hidden, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withCarriageReturns } from './realistic-reading.ts';

describe('show running-config of an ASA 8.2, paged, with names for addresses', async () => {
  const read = await realistic('ASA', 'asa-old');
  const policies = [proposal(['aes-cbc-256'], ['sha1'], [5]), proposal(['3des'], ['md5'], [2])];
  const ofAll = {
    'ike-version': [1],
    'auth-method': 'pre-shared key',
    'local-address': '203.0.113.40',
    'local-id': address('203.0.113.40'),
    'ike-proposals': policies,
    'ike-lifetime': 28800,
    'child-kilobytes': 4608000,
  };
  const older = [proposal(['aes-cbc-128'], ['sha1']), proposal(['3des'], ['md5'])];

  test('is taken for what it is, not for IOS', () => assert.equal(read.takenFor, 'ASA'));
  test('tells its release', () => assert.equal(read.release, '8.2(5)59'));
  test('is its entries, and what takes whoever calls', () =>
    assert.deepEqual(namesIn(read), ['SYSTEM_DEFAULT_CRYPTO_MAP 65535', 'outside_map 1', 'outside_map 2']));
  test('says an entry with addresses in place of their names', () =>
    assert.deepEqual(said(read, 'outside_map 1'), {
      ...ofAll,
      'pre-shared-key': keyOf(14),
      'peer-address': '198.51.100.20',
      initiation: 'on traffic',
      dpd: 15,
      'nat-traversal': 'automatic',
      'child-proposals': [proposal(['aes-cbc-256'], ['sha1'])],
      pfs: [5],
      'child-lifetime': 3600,
      selectors: [pair('10.2.0.0/16', '192.0.2.0/24'), pair('10.3.0.0/24', '192.0.2.0/24')],
    }));
  test('says one that answers two peers, by the group that set pfs meant then', () =>
    assert.deepEqual(said(read, 'outside_map 2'), {
      ...ofAll,
      'pre-shared-key': hidden,
      'peer-address': '198.51.100.77',
      'peer-backups': ['198.51.100.78'],
      initiation: 'responds only',
      'nat-traversal': 'off',
      'child-proposals': older,
      pfs: [2],
      'child-lifetime': 28800,
      selectors: [pair('10.2.0.0/16', '172.16.0.0/24'), pair('10.2.0.0/16', '172.16.9.9/32')],
    }));
  test('says the dynamic map', () =>
    assert.deepEqual(said(read, 'SYSTEM_DEFAULT_CRYPTO_MAP 65535'), {
      ...ofAll,
      'peer-address': 'any',
      initiation: 'responds only',
      'nat-traversal': 'automatic',
      'child-proposals': older,
      pfs: [1],
      'child-lifetime': 28800,
    }));
  test('names its lines', () => {
    const lines = linesSaid(read, 'outside_map 1');
    assert.deepEqual(
      [lines['pre-shared-key'], lines['ike-proposals'], lines['child-lifetime'], lines['peer-address'], lines['local-id']],
      ['Flax', 'isakmp policy 10', 'lifetime seconds 3600', 'set peer SDDC-GW', 'isakmp identity'].map((piece) => lineOf(read, piece)),
    );
  });
  test('is noted for its hidden keys alone', () =>
    assert.deepEqual(
      notedLines(read),
      [1, 2, 3].map((nth) => lineOf(read, 'pre-shared-key *', nth)),
    ));
  test('shows no key', () => hides(read, 'Flax&Hemp&Jute', '8Ry2YjIyt7RRXU24', '2KFQnbNIdI', 'cCEEVqUVJQVHbNLp', 'Juniper-Berry'));
});

describe('a saved configuration of an ASA 9.16 with crypto maps of both versions', async () => {
  const read = await realistic('ASA', 'asa-maps', withCarriageReturns);
  const second = [
    proposal(['aes-gcm-16-256'], [], [19, 14], ['sha2-256']),
    proposal(['aes-cbc-256', 'aes-cbc-192'], ['sha2-256'], [14], ['sha2-256']),
  ];
  const ofAll = {
    'auth-method': 'pre-shared key',
    'local-address': '203.0.113.60',
    // A host name with the domain behind it.
    'local-id': { type: 'unread', value: '' },
    'ike-lifetime': 86400,
    mss: 1360,
  };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'ASA'));
  test('tells its release', () => assert.equal(read.release?.trim(), '9.16(4)57'));
  test('is its entries', () => assert.deepEqual(namesIn(read), ['outside_map 1', 'outside_map 2', 'outside_map 3']));
  test('says one of IKEv2 between groups of objects', () =>
    assert.deepEqual(said(read, 'outside_map 1'), {
      ...ofAll,
      'pre-shared-key': keyOf(15),
      'peer-address': '198.51.100.20',
      initiation: 'on traffic',
      'ike-version': [2],
      'ike-proposals': second,
      dpd: 0,
      'child-proposals': [proposal(['aes-gcm-16-256', 'aes-gcm-16-128'], []), proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [19],
      'child-lifetime': 7200,
      'child-kilobytes': 0,
      selectors: ['10.6.0.0/16', '10.7.0.0/24'].flatMap((local) => ['192.0.2.0/26', '192.0.2.64/26'].map((remote) => pair(local, remote))),
    }));
  test('says one of both versions, with keys that differ by direction', () =>
    assert.deepEqual(said(read, 'outside_map 2'), {
      ...ofAll,
      'pre-shared-key': hidden,
      'peer-address': '198.51.100.80',
      'peer-backups': ['198.51.100.81'],
      initiation: 'on traffic',
      'ike-version': [2, 1],
      'ike-mode': 'aggressive',
      'ike-proposals': second,
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [14],
      'child-lifetime': 7200,
      selectors: [pair('10.6.0.0/16', '172.18.0.0/16')],
    }));
  test('says one of IKEv1 without the policy of certificates, its port by number, and what is inactive left out', () =>
    assert.deepEqual(said(read, 'outside_map 3'), {
      ...ofAll,
      'pre-shared-key': keyOf(8),
      'peer-address': '198.51.100.90',
      initiation: 'on traffic',
      'ike-version': [1],
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha1'], [5])],
      'child-proposals': [proposal(['aes-cbc-128'], ['sha1'])],
      encapsulation: 'transport',
      'child-lifetime': 28800,
      'child-kilobytes': 4608000,
      selectors: [pair('10.6.0.25/32[tcp]', '172.19.0.25/32[tcp/25]')],
    }));
  test('names its lines', () => {
    const lines = linesSaid(read, 'outside_map 1');
    assert.deepEqual(
      [lines['pre-shared-key'], lines['child-lifetime'], lines['child-kilobytes'], lines.dpd],
      ['local-authentication pre-shared-key Plinth', 'lifetime seconds 7200', 'kilobytes unlimited', 'keepalive disable'].map((piece) =>
        lineOf(read, piece),
      ),
    );
  });
  test('is noted for its name as identity, and for the keys that differ', () =>
    assert.deepEqual(notedLines(read), [lineOf(read, 'isakmp identity'), lineOf(read, 'local-authentication pre-shared-key Gable')]));
  test('shows no key', () => hides(read, 'Plinth/Corbel', 'Gable/Eaves', 'Lintel_4', 'Wainscot-3', 'Hassock-5', 'sha512$5000'));
});
