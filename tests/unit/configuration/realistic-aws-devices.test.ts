import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { anyToAny, hides, keyOf, namesIn, proposal, realistic, said } from './realistic-reading.ts';

describe('what AWS generates for IOS', async () => {
  const read = await realistic('IOS', 'aws-for-ios');

  test('is taken for IOS', () => assert.equal(read.takenFor, 'IOS'));
  test('is two tunnels', () => assert.deepEqual(namesIn(read), ['Tunnel1', 'Tunnel2']));
  test('says the customer’s end', () =>
    assert.deepEqual(said(read, 'Tunnel2', 'bgp-networks', 'peer-id'), {
      enabled: true,
      'ike-version': [1],
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(16),
      'local-address': '198.51.100.20',
      'peer-address': '203.0.113.11',
      'ike-proposals': [proposal(['aes-cbc-128'], ['sha1'], [2]), proposal(['aes-cbc-128'], ['sha1'], [2])],
      'ike-lifetime': 28800,
      dpd: 10,
      initiation: 'starts',
      'child-proposals': [proposal(['aes-cbc-128'], ['sha1'])],
      pfs: [2],
      'child-lifetime': 3600,
      encapsulation: 'tunnel',
      selectors: anyToAny,
      'replay-window': 128,
      'vti-address': '169.254.100.6/30',
      mss: 1379,
      'bgp-as': 65000,
      'bgp-neighbor-as': 64512,
      'bgp-address': '169.254.100.6',
      'bgp-neighbor': '169.254.100.5',
      'bgp-keepalive': 10,
      'bgp-hold-time': 30,
      'bgp-families': ['ipv4'],
    }));
  test('announces the default route', () => assert.deepEqual(said(read, 'Tunnel2')['bgp-networks'], ['0.0.0.0/0']));
  test('has no notes', () => assert.deepEqual(read.notes, []));
  test('shows no key', () => hides(read, 'Kettle.drum'));
});

describe('what AWS generates for Junos', async () => {
  const read = await realistic('Junos', 'aws-for-junos');
  const name = 'vpn-0123456789abcdef0-1';

  test('is taken for Junos', () => assert.equal(read.takenFor, 'Junos'));
  test('is two tunnels', () => assert.deepEqual(namesIn(read), [name, 'vpn-0123456789abcdef0-2']));
  test('says the customer’s end', () =>
    assert.deepEqual(said(read, name), {
      'ike-mode': 'main',
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(16),
      'peer-address': '203.0.113.10',
      'nat-traversal': 'off',
      'ike-proposals': [proposal(['aes-cbc-128'], ['sha1'], [2])],
      'ike-lifetime': 28800,
      dpd: 10,
      'child-proposals': [proposal(['aes-cbc-128'], ['sha1'])],
      pfs: [2],
      'child-lifetime': 3600,
      selectors: anyToAny,
      'vti-address': '169.254.100.2/30',
      mtu: 1436,
      mss: 1379,
      'bgp-as': 65000,
      'bgp-neighbor-as': 64512,
      'bgp-neighbor': '169.254.100.1',
      'bgp-hold-time': 30,
      'bgp-out': 'some',
      'bgp-networks': ['0.0.0.0/0'],
    }));
  test('has no notes', () => assert.deepEqual(read.notes, []));
  test('shows no key', () => hides(read, 'Kettle.drum'));
});
