import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, anyToAny, hidden, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withCarriageReturns } from './realistic-reading.ts';

/** What gateways of one set-up have in common. */
const ends = {
  'local-address': '203.0.113.10',
  'peer-address': '198.51.100.20',
};

describe('the running configuration of a firewall, as its API answers', async () => {
  const read = await realistic('PAN-OS XML', 'panos-running', withCarriageReturns);

  test('is taken for what it is', () => assert.equal(read.takenFor, 'PAN-OS XML'));
  test('tells its release', () => assert.equal(read.release, '9.1.13'));
  test('is its tunnels', () => assert.deepEqual(namesIn(read), ['sddc', 'plant']));
  test('says a tunnel with BGP over it', () =>
    assert.deepEqual(said(read, 'sddc', 'mss'), {
      ...ends,
      'ike-version': [2],
      'auth-method': 'pre-shared key',
      'pre-shared-key': hidden,
      'local-id': address('203.0.113.10'),
      'peer-id': address('198.51.100.20'),
      initiation: 'starts',
      'ike-proposals': [proposal(['aes-gcm-16-256'], [], [20], ['sha2-384'])],
      'ike-lifetime': 28800,
      dpd: 10,
      'ike-fragmentation': true,
      'nat-traversal': 'automatic',
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [20],
      'child-lifetime': 3600,
      selectors: anyToAny,
      'replay-window': 0,
      'vti-address': '169.254.100.2/30',
      mtu: 1427,
      'bgp-enabled': true,
      'bgp-as': 65001,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.2',
      'bgp-neighbor': '169.254.100.1',
      'bgp-router-id': '10.2.0.1',
      'bgp-password': hidden,
      'bgp-keepalive': 10,
      'bgp-hold-time': 30,
      'bgp-multihop': 2,
      'bgp-maximum-prefixes': null,
      'bgp-networks': ['10.2.0.0/16'],
      'bgp-out': 'some',
    }));
  test('says a tunnel that is off, by networks and of IKEv1', () =>
    assert.deepEqual(said(read, 'plant'), {
      'ike-mode': 'aggressive',
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf('Sickle&Scythe'.length),
      'local-address': '203.0.113.10',
      'local-id': { type: 'fqdn', value: 'fw.example.net' },
      'peer-address': 'plant.example.net',
      'peer-id': { type: 'email', value: 'plant@example.net' },
      initiation: 'responds only',
      'ike-proposals': [proposal(['aes-cbc-192', 'aes-cbc-128'], ['sha2-256', 'sha1'], [14, 5])],
      'ike-lifetime': 28800,
      dpd: 5,
      'ike-fragmentation': false,
      'nat-traversal': 'off',
      // Its gateway is on, and no child SA is made.
      'child-proposals': [],
      pfs: [0],
      'child-lifetime': 28800,
      'child-kilobytes': 4096 * 1024,
      selectors: [pair('10.2.0.0/16', '10.60.0.0/24'), pair('10.2.5.0/24[tcp]', '10.60.9.9/32[tcp/443]')],
    }));
  test('clamps TCP by what the MTU is adjusted by', () => assert.equal(said(read, 'sddc')['mss'], 1427 - 100));
  test('names its lines', () => {
    const lines = linesSaid(read, 'sddc');
    assert.deepEqual(
      [lines['peer-address'], lines['vti-address'], lines['bgp-hold-time']],
      [lineOf(read, '<ip>198.51.100.20'), lineOf(read, '"169.254.100.2/30"'), lineOf(read, '<hold-time>')],
    );
  });
  test('is noted for its hidden secrets, and for the tunnel that is off', () =>
    assert.deepEqual(notedLines(read), [lineOf(read, '<key>-AQ=='), lineOf(read, '<secret>'), lineOf(read, '<disabled>yes')]));
  test('shows no key', () => hides(read, 'b2xkIHNlY3JldCBvZiBzZGRj', 'bWQ1IG9mIHRoZSBzZGRj', 'Scythe', '$1$abcdefgh', 'cHJpdmF0ZSBrZXk'));
});

describe('a Panorama with a template and a stack', async () => {
  const read = await realistic('PAN-OS XML', 'panos-panorama');

  test('is taken for what it is', () => assert.equal(read.takenFor, 'PAN-OS XML'));
  test('is the tunnels of its templates', () => assert.deepEqual(namesIn(read), ['to-sddc']));
  test('says what stands in the template, and no value of a variable', () =>
    assert.deepEqual(said(read, 'to-sddc'), {
      'ike-version': [2],
      'auth-method': 'pre-shared key',
      'pre-shared-key': hidden,
      'peer-address': '198.51.100.20',
      'peer-id': address('198.51.100.20'),
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14])],
      'ike-lifetime': 28800,
      dpd: 10,
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [14],
      'child-lifetime': 3600,
      selectors: anyToAny,
    }));
  test('is noted for its key and the variable', () =>
    assert.deepEqual(notedLines(read), [lineOf(read, '<key>-AQ=='), lineOf(read, '<ip>$wan')]));
  test('shows no key', () => hides(read, 'dGVtcGxhdGUga2V5'));
});

/** A gateway without its profile. */
const gateway = {
  ...ends,
  'ike-version': [2, 1],
  'auth-method': 'pre-shared key',
  'pre-shared-key': keyOf(15),
  'local-id': { type: 'key-id', value: 'fw-one' },
  'peer-id': { type: 'fqdn', value: 'sddc.example.net' },
  initiation: 'on traffic',
  dpd: 10,
  'ike-fragmentation': false,
  'nat-traversal': 'automatic',
};

describe('network ike alone, indented by tabs', async () => {
  const read = await realistic('PAN-OS XML', 'panos-gateway');

  test('is taken for what it is', () => assert.equal(read.takenFor, 'PAN-OS XML'));
  test('is one gateway with its profile', () => {
    assert.deepEqual(namesIn(read), ['one-gw']);
    assert.deepEqual(said(read, 'one-gw'), {
      ...gateway,
      'ike-proposals': [
        proposal(['aes-gcm-16-256'], [], [20], ['sha2-384']),
        proposal(['aes-gcm-16-256'], [], [14], ['sha2-256']),
        proposal(['aes-cbc-256'], ['sha2-384'], [20, 14]),
      ],
      'ike-lifetime': 86400,
    });
  });
  test('is noted for the tunnel that is missing', () => assert.deepEqual(notedLines(read), [lineOf(read, '<entry name="one-gw">')]));
  test('shows no key', () => hides(read, 'Plover_Curlew_5'));
});

describe('one gateway as the API answers', async () => {
  const read = await realistic('PAN-OS XML', 'panos-gateway-answer');

  test('is taken for what it is', () => assert.equal(read.takenFor, 'PAN-OS XML'));
  test('is that gateway', () => {
    assert.deepEqual(namesIn(read), ['one-gw']);
    assert.deepEqual(said(read, 'one-gw'), { ...gateway, 'ike-proposals': [] });
  });
  test('shows no key', () => hides(read, 'Plover_Curlew_5'));
});
