import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, hidden, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withCarriageReturns } from './realistic-reading.ts';

describe('config.xml of pfSense 2.4 with several phases 2', async () => {
  const read = await realistic('pfSense XML', 'pfsense-24', withCarriageReturns);

  test('is taken for what it is', () => assert.equal(read.takenFor, 'pfSense XML'));
  test('tells its version', () => assert.equal(read.release, '19.1'));
  test('is VPNs by description, or by number', () => assert.deepEqual(namesIn(read), ['SDDC', 'con2']));
  test('says a child SA a phase 2 that is on, translated where it is', () =>
    assert.deepEqual(said(read, 'SDDC'), {
      'ike-version': [1],
      'ike-mode': 'main',
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf('Copper & Zinc 1946'.length),
      'local-address': '203.0.113.10',
      'local-id': address('203.0.113.10'),
      'peer-address': '198.51.100.20',
      'peer-id': address('198.51.100.20'),
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14]), proposal(['3des'], ['sha1'], [2])],
      'ike-lifetime': 28800,
      dpd: 10,
      'nat-traversal': 'automatic',
      mobike: false,
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [14],
      'child-lifetime': 3600,
      encapsulation: 'tunnel',
      selectors: [pair('10.2.0.0/24', '10.50.0.0/24'), pair('10.2.16.0/20', '10.50.0.0/24'), pair('10.77.0.0/24', '10.50.0.40')],
    }));
  test('says what is off', () =>
    assert.deepEqual(said(read, 'con2', 'peer-id'), {
      enabled: false,
      'ike-version': [1],
      'ike-mode': 'aggressive',
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(12),
      'local-id': { type: 'fqdn', value: 'fw1.example.net' },
      'peer-address': 'depot.example.net',
      initiation: 'responds only',
      'ike-proposals': [proposal(['aes-cbc-128'], ['sha1'], [5])],
      'ike-lifetime': 86400,
      'nat-traversal': 'always',
      mobike: false,
      'child-proposals': [proposal(['aes-cbc-256', 'aes-cbc-192', 'aes-cbc-128'], ['sha1', 'sha2-512'])],
      pfs: [0],
      'child-lifetime': 28800,
      encapsulation: 'tunnel',
      selectors: [pair('0.0.0.0/0', '10.60.0.0/22')],
    }));
  test('knows a KeyID tag as pfSense writes it', () => assert.deepEqual(said(read, 'con2')['peer-id'], { type: 'key-id', value: 'depot' }));
  test('names its lines', () => {
    const lines = linesSaid(read, 'SDDC');
    assert.deepEqual(
      [lines['local-address'], lines['ike-lifetime'], lines.pfs],
      [lineOf(read, '203.0.113.10'), lineOf(read, '<lifetime>'), lineOf(read, '<pfsgroup>')],
    );
  });
  test('is noted for an interface without a fixed address alone', () =>
    assert.deepEqual(notedLines(read), [lineOf(read, '<interface>opt2')]));
  test('shows no key', () => hides(read, 'Zinc 1946', 'Depot_Gate_3', '$2b$10$', 'LS0tLS1CRUdJTi'));
});

describe('config.xml of pfSense 2.7 with a VTI and FRR', async () => {
  const read = await realistic('pfSense XML', 'pfsense-27-frr');
  const name = 'SDDC (VTI)';
  const unread = ['mtu', 'bgp-router-id', 'bgp-networks', 'bgp-out', 'bgp-passive', 'bgp-maximum-prefixes'] as const;

  test('is taken for what it is', () => assert.equal(read.takenFor, 'pfSense XML'));
  test('is one VPN; the neighbor inside of the site is none', () => assert.deepEqual(namesIn(read), [name]));
  test('says its phases and its neighbor', () =>
    assert.deepEqual(said(read, name, ...unread), {
      'ike-version': [2],
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(16),
      'local-address': '203.0.113.10',
      'local-id': address('203.0.113.10'),
      'peer-address': '198.51.100.20',
      'peer-id': address('198.51.100.20'),
      initiation: 'starts',
      'ike-proposals': [proposal(['aes-gcm-16-256'], [], [20], ['sha2-384']), proposal(['aes-cbc-256'], ['sha2-256'], [14])],
      'ike-lifetime': 28800,
      dpd: 10,
      'nat-traversal': 'automatic',
      mobike: false,
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [20],
      'child-lifetime': 3600,
      encapsulation: 'tunnel',
      selectors: [pair(['169.254.100.2/30', '0.0.0.0/0', '::/0'], ['169.254.100.1', '0.0.0.0/0', '::/0'])],
      'vti-address': '169.254.100.2/30',
      'bgp-as': 65001,
      'bgp-neighbor-as': 65000,
      'bgp-neighbor': '169.254.100.1',
      'bgp-password': keyOf(12),
      'bgp-keepalive': 20,
      'bgp-hold-time': 60,
      'bgp-multihop': 2,
    }));
  test('says the MTU of the interface on the VTI', () => assert.equal(said(read, name)['mtu'], 1400));
  test('says what FRR is set to beside', () => {
    const found = said(read, name);
    assert.deepEqual(
      unread.slice(1).map((id) => found[id]),
      ['10.2.0.1', ['10.2.0.0/16'], 'some', true, 500],
    );
  });
  test('has no notes', () => assert.deepEqual(read.notes, []));
  test('shows no key', () => hides(read, 'Ember;Slate;Moss', 'Tarn-Beck-08', 'zebra-console'));
});

describe('the parts of pfSense 2.7 that belong to a VPN, one behind the other', async () => {
  const read = await realistic('pfSense XML', 'pfsense-27-groups');
  const name = 'whoever calls';
  const ofBgp = ['bgp-neighbor', 'bgp-as', 'bgp-router-id', 'bgp-neighbor-as', 'bgp-password', 'bgp-keepalive', 'bgp-hold-time'] as const;

  test('are taken for what they are', () => assert.equal(read.takenFor, 'pfSense XML'));
  test('are one VPN', () => assert.deepEqual(namesIn(read), [name]));
  test('say whom it answers', () =>
    assert.deepEqual(said(read, name, ...ofBgp), {
      'ike-version': [2, 1],
      'auth-method': 'pre-shared key',
      'pre-shared-key': hidden,
      'local-id': { type: 'email', value: 'edge@example.net' },
      'peer-address': 'any',
      'peer-id': { type: 'any', value: '' },
      initiation: 'responds only',
      'ike-proposals': [proposal(['aes-gcm-16-128'], [], [19], ['sha2-512'])],
      'ike-lifetime': 14400,
      dpd: 30,
      'nat-traversal': 'automatic',
      mobike: true,
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-384'])],
      pfs: [0],
      'child-lifetime': 1800,
      encapsulation: 'tunnel',
      selectors: [pair(['169.254.77.2/30', '0.0.0.0/0', '::/0'], ['169.254.77.1', '0.0.0.0/0', '::/0'])],
      'vti-address': '169.254.77.2/30',
    }));
  test('have the neighbor', () => {
    const found = said(read, name);
    assert.deepEqual(
      ofBgp.slice(0, 3).map((id) => found[id]),
      ['169.254.77.1', 65077, '192.0.2.77'],
    );
  });
  test('have what its group and its router say', () => {
    const found = said(read, name);
    assert.deepEqual(
      ofBgp.slice(3).map((id) => found[id]),
      [65000, keyOf(12), 10, 30],
    );
  });
  test('are noted for the address that is missing and the key that is hidden', () =>
    assert.deepEqual(notedLines(read), [lineOf(read, '<interface>wan'), lineOf(read, '<pre-shared-key>')]));
  test('show no key', () => hides(read, 'Reed_Warbler'));
});
