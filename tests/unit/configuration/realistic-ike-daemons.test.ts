import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, anyToAny, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withCarriageReturns } from './realistic-reading.ts';

const ours = { 'local-address': '203.0.113.10', 'auth-method': 'pre-shared key' };

describe('iked.conf of an office', async () => {
  const read = await realistic('iked.conf', 'iked-site');
  const ofAll = { mobike: true, dpd: 30 };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'iked.conf'));
  test('is its policies', () => assert.deepEqual(namesIn(read), ['warriors', 'sddc', 'plant']));
  test('says a policy by networks', () =>
    assert.deepEqual(said(read, 'sddc'), {
      ...ours,
      ...ofAll,
      'pre-shared-key': keyOf(17),
      'local-id': address('203.0.113.10'),
      'peer-address': '198.51.100.20',
      'peer-id': address('198.51.100.20'),
      initiation: 'starts',
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14]), proposal(['aes-cbc-256'], ['sha2-384'], [20])],
      'ike-lifetime': 28800,
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [14],
      'child-lifetime': 3600,
      'child-kilobytes': 4 * 1024 * 1024,
      selectors: [pair(['10.2.0.0/16', '10.3.0.0/24'], '192.0.2.0/24')],
    }));
  test('says one that waits, with the PRFs that iked adds', () =>
    assert.deepEqual(said(read, 'plant'), {
      ...ours,
      ...ofAll,
      'pre-shared-key': keyOf(5),
      'local-id': { type: 'fqdn', value: 'office.example.net' },
      'peer-address': '198.51.100.77',
      'peer-id': { type: 'fqdn', value: 'plant.example.net' },
      initiation: 'responds only',
      'ike-proposals': [proposal(['aes-cbc-128'], ['sha1'], [2], ['sha2-256', 'sha2-384', 'sha2-512', 'sha1'])],
      'child-proposals': [proposal(['aes-cbc-128'], ['sha1'])],
      pfs: [0],
      'child-lifetime': 3600,
      selectors: [pair('10.2.0.0/16', '172.16.0.0/24')],
    }));
  test('names its lines', () => {
    const lines = linesSaid(read, 'sddc');
    assert.deepEqual([lines['ike-proposals'], lines['pre-shared-key']], [lineOf(read, 'modp2048'), lineOf(read, 'Gorse')]);
  });
  test('is noted for its road warriors, and for what Linux lacks', () =>
    assert.deepEqual(
      notedLines(read).toSorted((one, other) => one - other),
      [lineOf(read, '"warriors"'), lineOf(read, 'eap "mschap-v2"'), lineOf(read, 'childsa auth hmac-sha2-256')],
    ));
  test('shows no key', () => hides(read, 'Gorse and Heather', '6265726e65', 'wonderland-42', 'builder-17'));
});

describe('iked.conf of a gateway with sec interfaces', async () => {
  const read = await realistic('iked.conf', 'iked-route', withCarriageReturns);
  const both = {
    ...ours,
    'local-id': address('203.0.113.10'),
    // “set passive” is stronger than “active”.
    initiation: 'responds only',
    'ike-fragmentation': true,
    mobike: false,
    selectors: anyToAny,
  };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'iked.conf'));
  test('is its policies, without what stands in comments', () => assert.deepEqual(namesIn(read), ['sddc-1', 'sddc-2']));
  test('says them', () => {
    assert.deepEqual(said(read, 'sddc-1'), {
      ...both,
      'pre-shared-key': keyOf(19),
      'peer-address': '198.51.100.20',
      'peer-id': address('198.51.100.20'),
      'ike-proposals': [proposal(['aes-gcm-12-256', 'aes-gcm-16-256'], [], [20], ['sha2-384'])],
      'ike-lifetime': 28800,
      'child-proposals': [{ ...proposal(['aes-gcm-16-256'], []), esn: [false] }],
      pfs: [20],
      'child-lifetime': 3600,
    });
    assert.deepEqual(said(read, 'sddc-2'), {
      ...both,
      'pre-shared-key': keyOf(17),
      'peer-address': '198.51.100.21',
      'peer-id': address('198.51.100.21'),
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-512'], [31, 19], ['sha2-256', 'sha2-384', 'sha2-512', 'sha1'])],
      'ike-lifetime': 14400,
      'child-proposals': [{ ...proposal(['chacha20-poly1305'], []), esn: [true] }],
      pfs: [31],
      'child-lifetime': 1800,
    });
  });
  test('is noted for what Linux lacks alone', () =>
    assert.deepEqual(notedLines(read), [lineOf(read, 'childsa'), lineOf(read, 'childsa', 2)]));
  test('shows no key', () => hides(read, 'Egret'));
});

describe('swanctl.conf with templates, road warriors and secrets', async () => {
  const read = await realistic('swanctl.conf', 'swanctl-whole');

  test('is taken for what it is', () => assert.equal(read.takenFor, 'swanctl.conf'));
  test('is its connections', () => assert.deepEqual(namesIn(read), ['sddc-1', 'plant', 'rw-eap']));
  test('says one with what its templates say', () =>
    assert.deepEqual(said(read, 'sddc-1'), {
      ...ours,
      'pre-shared-key': keyOf(14),
      'local-id': address('203.0.113.10'),
      'peer-address': '198.51.100.20',
      'peer-id': address('198.51.100.20'),
      initiation: 'starts',
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-gcm-16-256'], [], [20], ['sha2-384']), proposal(['aes-cbc-256'], ['sha2-256'], [14])],
      'ike-lifetime': 14400,
      dpd: 10,
      mobike: false,
      'ike-fragmentation': true,
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [20],
      'child-lifetime': 3600,
      'replay-window': 128,
      selectors: anyToAny,
    }));
  test('says one of IKEv1 with two children', () =>
    assert.deepEqual(said(read, 'plant', 'ike-lifetime', 'child-lifetime'), {
      ...ours,
      'pre-shared-key': keyOf('Plant key'.length),
      'local-id': { type: 'fqdn', value: 'fw.example.net' },
      'peer-address': 'plant.example.net',
      'peer-backups': ['198.51.100.77'],
      'peer-id': { type: 'any', value: '' },
      initiation: 'on traffic',
      'ike-version': [1],
      'ike-mode': 'main',
      'ike-proposals': [proposal(['aes-cbc-128'], ['sha1'], [2]), proposal(['3des'], ['sha1'], [2])],
      dpd: 30,
      'nat-traversal': 'always',
      'child-proposals': [proposal(['aes-cbc-128'], ['sha1'])],
      pfs: [0],
      selectors: [pair('10.2.0.0/16', '172.16.0.0/24'), pair('10.3.0.0/24', ['172.16.0.0/24', '172.16.1.0/24'])],
    }));
  test('lives as long as until it authenticates again, where it is never rekeyed', () =>
    assert.equal(said(read, 'plant')['ike-lifetime'], 8 * 3600));
  test('is noted for what is not compared, and for what it includes', () =>
    assert.deepEqual(
      notedLines(read),
      ['remote_addrs = plant', 'servers {', 'eap-mschapv2', 'local_ts = 0.0.0.0/0', 'include'].map((piece) => lineOf(read, piece)),
    ));
  test('shows no key', () => hides(read, 'Siskin#Redpoll', 'UGxhbnQga2V5', 'passphrase of the key'));
});
