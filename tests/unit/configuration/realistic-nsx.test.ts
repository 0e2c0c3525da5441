import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, anyToAny, hidden, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withByteOrderMark, withCarriageReturns } from './realistic-reading.ts';

describe('a route-based session with all that belongs to it, each behind its GET', async () => {
  const read = await realistic('NSX JSON', 'nsx-route-based');

  test('is taken for what it is', () => assert.equal(read.takenFor, 'NSX JSON'));
  test('is one VPN', () => assert.deepEqual(namesIn(read), ['HQ primary']));
  test('says what its objects say', () =>
    assert.deepEqual(said(read, 'HQ primary'), {
      enabled: true,
      'auth-method': 'pre-shared key',
      'local-address': '198.51.100.20',
      'local-id': address('198.51.100.20'),
      'peer-address': '203.0.113.10',
      'peer-id': address('10.0.0.10'),
      initiation: 'starts',
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-gcm-16-256'], [], [20, 19], ['sha2-256'])],
      'ike-lifetime': 28800,
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [20],
      'child-lifetime': 3600,
      encapsulation: 'tunnel',
      dpd: 20,
      mss: 1350,
      selectors: anyToAny,
      'vti-address': '169.254.100.1/30',
      'bgp-enabled': true,
      'bgp-as': 65000,
      'bgp-neighbor-as': 65001,
      'bgp-address': '169.254.100.1',
      'bgp-neighbor': '169.254.100.2',
      'bgp-password': keyOf(8),
      'bgp-hold-time': 30,
      'bgp-keepalive': 10,
      'bgp-multihop': 1,
      'bgp-families': ['ipv4'],
      'bgp-out': 'some',
      'bgp-maximum-prefixes': 1000,
    }));
  test('names its lines', () => {
    const lines = linesSaid(read, 'HQ primary');
    assert.deepEqual(
      [lines['ike-lifetime'], lines['child-lifetime'], lines.dpd, lines['bgp-hold-time']],
      ['"sa_life_time": 28800', '"sa_life_time": 3600', '"dpd_probe_interval"', '"hold_down_time"'].map((piece) => lineOf(read, piece)),
    );
  });
  test('is noted for the key that the API leaves out alone', () =>
    assert.deepEqual(notedLines(read), [lineOf(read, '"authentication_mode"')]));
  test('shows no key', () => hides(read, 'Fjord#33'));
});

describe('a policy-based session, saved on Windows', async () => {
  const read = await realistic('NSX JSON', 'nsx-policy-based', withCarriageReturns);

  test('is taken for what it is', () => assert.equal(read.takenFor, 'NSX JSON'));
  test('says its networks, without rules that are off or go around it', () =>
    assert.deepEqual(said(read, 'Plant (policy)'), {
      enabled: true,
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(15),
      'local-address': '198.51.100.20',
      'local-id': address('10.2.255.4'),
      'peer-address': '203.0.113.77',
      'peer-id': { type: 'fqdn', value: 'vpn.plant.example.net' },
      initiation: 'responds only',
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-cbc-128'], ['sha2-256'], [14])],
      'ike-lifetime': 86400,
      'child-proposals': [proposal(['aes-cbc-128', 'aes-cbc-256'], ['sha1', 'sha2-256'])],
      pfs: [0],
      'child-lifetime': 7200,
      encapsulation: 'tunnel',
      dpd: 0,
      selectors: [pair('10.2.0.0/24', '172.16.0.0/24'), pair('10.2.1.0/24', '172.16.0.0/24')],
    }));
  test('has no notes', () => assert.deepEqual(read.notes, []));
  test('shows no key', () => hides(read, 'Quarry-Anvil-55'));
});

describe('lists of an SDDC, one below the other', async () => {
  const read = await realistic('NSX JSON', 'nsx-vmc-lists', withByteOrderMark);
  const both = {
    'auth-method': 'pre-shared key',
    'local-address': '198.51.100.20',
    'local-id': address('198.51.100.20'),
    'ike-lifetime': 86400,
    'child-lifetime': 3600,
    encapsulation: 'tunnel',
    dpd: 60,
    selectors: anyToAny,
    'bgp-enabled': true,
    'bgp-as': 64107 * 65536 + 6784,
    'bgp-neighbor-as': 64512,
    'bgp-hold-time': 180,
    'bgp-keepalive': 60,
    'bgp-multihop': 1,
    'bgp-families': ['ipv4'],
  };

  test('are taken for what they are', () => assert.equal(read.takenFor, 'NSX JSON'));
  test('are two VPNs; the neighbor at a Direct Connect is none', () => assert.deepEqual(namesIn(read), ['aws-a', 'aws-b']));
  test('have each its own profiles and neighbor', () => {
    assert.deepEqual(said(read, 'aws-a'), {
      ...both,
      enabled: true,
      'peer-address': '203.0.113.30',
      'peer-id': address('203.0.113.30'),
      initiation: 'starts',
      'ike-version': [1],
      'ike-proposals': [proposal(['aes-cbc-128'], ['sha1'], [2])],
      'child-proposals': [proposal(['aes-cbc-128'], ['sha1'])],
      pfs: [2],
      'vti-address': '169.254.31.2/30',
      'bgp-address': '169.254.31.2',
      'bgp-neighbor': '169.254.31.1',
    });
    assert.deepEqual(said(read, 'aws-b'), {
      ...both,
      enabled: false,
      'peer-address': '203.0.113.31',
      'peer-id': address('203.0.113.31'),
      initiation: 'on traffic',
      'ike-version': [2, 1],
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-384'], [16]), proposal(['aes-gcm-16-128'], [], [16], ['sha2-384'])],
      'child-proposals': [proposal(['aes-gcm-16-128'], [])],
      pfs: [16],
      'vti-address': '169.254.31.6/30',
      'bgp-address': '169.254.31.6',
      'bgp-neighbor': '169.254.31.5',
    });
  });
  test('are noted for the keys that the API leaves out alone', () =>
    assert.deepEqual(notedLines(read), [lineOf(read, '"authentication_mode"'), lineOf(read, '"authentication_mode"', 2)]));
});

describe('VPNs of the older API', async () => {
  const read = await realistic('NSX JSON', 'nsx-l3vpn');

  test('are taken for what they are', () => assert.equal(read.takenFor, 'NSX JSON'));
  test('are VPNs by name', () => assert.deepEqual(namesIn(read), ['Office Basel', 'Office Bern']));
  test('say the networks of their rules', () =>
    assert.deepEqual(said(read, 'Office Basel'), {
      enabled: true,
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(16),
      'local-address': '198.51.100.20',
      'peer-address': '203.0.113.61',
      'peer-id': address('192.168.61.2'),
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14])],
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [14],
      selectors: [pair('10.2.0.0/16', '10.61.0.0/16'), pair('10.2.0.0/16', '10.62.0.0/16')],
    }));
  test('say the tunnel and the neighbor that they name', () =>
    assert.deepEqual(said(read, 'Office Bern'), {
      enabled: true,
      'auth-method': 'pre-shared key',
      'pre-shared-key': hidden,
      'local-address': '198.51.100.20',
      'peer-address': '203.0.113.62',
      'ike-version': [2, 1],
      'ike-proposals': [proposal(['aes-gcm-16-256'], [], [19], ['sha2-256'])],
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [0],
      selectors: anyToAny,
      'vti-address': '169.254.62.1/30',
      'bgp-neighbor': '169.254.62.2',
      'bgp-neighbor-as': 65062,
    }));
  test('are noted where a key is hidden alone', () => assert.deepEqual(notedLines(read), [lineOf(read, '"[hidden]"')]));
  test('show no key', () => hides(read, 'Tram line eleven'));
});

describe('the objects of NSX’s manager', async () => {
  const read = await realistic('NSX JSON', 'nsx-manager-api');

  test('are taken for what they are', () => assert.equal(read.takenFor, 'NSX JSON'));
  test('are one VPN', () => {
    assert.deepEqual(namesIn(read), ['dc2']);
    assert.deepEqual(said(read, 'dc2'), {
      enabled: true,
      'auth-method': 'pre-shared key',
      'local-address': '198.51.100.90',
      'local-id': address('198.51.100.90'),
      'peer-address': '203.0.113.99',
      'peer-id': address('203.0.113.99'),
      initiation: 'starts',
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-cbc-128'], ['sha2-256'], [14])],
      'ike-lifetime': 86400,
      'child-proposals': [proposal(['aes-gcm-16-128'], [])],
      pfs: [14],
      'child-lifetime': 3600,
      encapsulation: 'tunnel',
      dpd: 45,
      selectors: anyToAny,
      'vti-address': '10.254.0.1/30',
    });
  });
  test('are noted for the key alone', () => assert.deepEqual(notedLines(read), [lineOf(read, '"authentication_mode"')]));
});
