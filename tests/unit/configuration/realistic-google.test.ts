import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  anyToAny,
  hidden,
  hides,
  keyOf,
  lineOf,
  linesSaid,
  namesIn,
  notedLines,
  pair,
  proposal,
  realistic,
  said,
} from './realistic-reading.ts';
import { withByteOrderMark, withCarriageReturns } from './realistic-reading.ts';

describe('two tunnels of HA VPN with gateways and router, from Cloud Shell', async () => {
  const read = await realistic('Google JSON', 'google-ha');

  test('are taken for what they are', () => assert.equal(read.takenFor, 'Google JSON'));
  test('are two VPNs; the router’s session over an interconnect is none', () =>
    assert.deepEqual(namesIn(read), ['sddc-tunnel-0', 'sddc-tunnel-1']));
  test('say what they and the router say', () =>
    assert.deepEqual(said(read, 'sddc-tunnel-0', 'local-address', 'bgp-families'), {
      'peer-address': '198.51.100.20',
      'ike-version': [2],
      'auth-method': 'pre-shared key',
      'pre-shared-key': hidden,
      selectors: anyToAny,
      'vti-address': '169.254.100.2/30',
      'bgp-enabled': true,
      'bgp-as': 64520,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.2',
      'bgp-neighbor': '169.254.100.1',
      'bgp-password': hidden,
      'bgp-keepalive': 20,
      'bgp-hold-time': 60,
      'bgp-networks': ['10.80.0.0/16', '10.81.0.0/16'],
    }));
  test('have each its own peer, of which one is off and without a password', () =>
    assert.deepEqual(said(read, 'sddc-tunnel-1', 'local-address', 'bgp-families', 'bgp-networks'), {
      'peer-address': '198.51.100.21',
      'ike-version': [2],
      'auth-method': 'pre-shared key',
      'pre-shared-key': hidden,
      selectors: anyToAny,
      'vti-address': '169.254.100.6/30',
      'bgp-enabled': false,
      'bgp-as': 64520,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.6',
      'bgp-neighbor': '169.254.100.5',
      'bgp-keepalive': 20,
      'bgp-hold-time': 60,
    }));
  test('do not say what is announced where all subnets are', () => assert.equal(said(read, 'sddc-tunnel-1')['bgp-networks'], undefined));
  test('leave from the interfaces of their gateway', () =>
    assert.deepEqual(
      ['sddc-tunnel-0', 'sddc-tunnel-1'].map((name) => said(read, name)['local-address']),
      ['203.0.113.10', '203.0.113.11'],
    ));
  test('carry IPv4 alone where IPv6 is off', () => assert.deepEqual(said(read, 'sddc-tunnel-0')['bgp-families'], ['ipv4']));
  test('name their lines', () => {
    const lines = linesSaid(read, 'sddc-tunnel-1');
    assert.deepEqual(
      [lines['peer-address'], lines['bgp-enabled'], lines['vti-address']],
      [lineOf(read, '198.51.100.21'), lineOf(read, '"FALSE"'), lineOf(read, '169.254.100.6/30')],
    );
  });
  test('are noted where keys are hidden alone', () =>
    assert.deepEqual(
      notedLines(read).toSorted((one, other) => one - other),
      [lineOf(read, '"sharedSecret"'), lineOf(read, '"sharedSecret"', 2), lineOf(read, 'md5AuthenticationKeyName')],
    ));
});

describe('a tunnel of Classic VPN by networks, saved on Windows', async () => {
  const read = await realistic('Google JSON', 'google-classic', withCarriageReturns);

  test('is taken for what it is', () => assert.equal(read.takenFor, 'Google JSON'));
  test('is one VPN', () => assert.deepEqual(namesIn(read), ['plant']));
  test('says what it says', () =>
    assert.deepEqual(said(read, 'plant', 'local-address'), {
      'peer-address': '198.51.100.77',
      'ike-version': [1],
      'auth-method': 'pre-shared key',
      'pre-shared-key': hidden,
      selectors: [pair('10.128.0.0/20', '192.0.2.0/25')],
    }));
  test('leaves from the address of its forwarding rules', () => assert.equal(said(read, 'plant')['local-address'], '203.0.113.200'));
  test('is noted where its key is hidden alone', () => assert.deepEqual(notedLines(read), [lineOf(read, '"sharedSecret"')]));
});

describe('a list of tunnels, one with algorithms of its own', async () => {
  const read = await realistic('Google JSON', 'google-cipher-suite', withByteOrderMark);

  test('is taken for what it is', () => assert.equal(read.takenFor, 'Google JSON'));
  test('is VPNs by name', () => assert.deepEqual(namesIn(read), ['to-aws-a', 'to-colo']));
  test('says the algorithms', () =>
    assert.deepEqual(said(read, 'to-aws-a'), {
      'peer-address': '198.51.100.150',
      'ike-version': [2],
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(17),
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14, 19], ['sha2-256'])],
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [14],
      selectors: anyToAny,
    }));
  test('has several networks in one child SA', () =>
    assert.deepEqual(said(read, 'to-colo'), {
      'peer-address': '198.51.100.160',
      'ike-version': [2],
      'auth-method': 'pre-shared key',
      'pre-shared-key': hidden,
      selectors: [pair(['10.10.0.0/16', '10.11.0.0/16'], ['172.20.0.0/16', '172.21.0.0/16'])],
    }));
  test('is noted where a key is hidden alone', () => assert.deepEqual(notedLines(read), [lineOf(read, '"sharedSecret"', 2)]));
  test('shows no key', () => hides(read, 'Willow*Acorn*1987'));
});

describe('what gcloud describes where no format is asked for', async () => {
  const read = await realistic('Google YAML', 'google-yaml');

  test('is taken for what it is', () => assert.equal(read.takenFor, 'Google YAML'));
  test('is its tunnel, with the session of its router', () => {
    assert.deepEqual(namesIn(read), ['sddc-tunnel-0']);
    assert.deepEqual(said(read, 'sddc-tunnel-0'), {
      'ike-version': [2],
      'auth-method': 'pre-shared key',
      'pre-shared-key': hidden,
      selectors: anyToAny,
      'vti-address': '169.254.100.2/30',
      'bgp-enabled': true,
      'bgp-as': 64520,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.2',
      'bgp-neighbor': '169.254.100.1',
      'bgp-keepalive': 20,
      'bgp-hold-time': 60,
    });
  });
  test('names its lines', () => {
    const lines = linesSaid(read, 'sddc-tunnel-0');
    assert.deepEqual(
      [lines['ike-version'], lines['bgp-neighbor'], lines['vti-address']],
      [lineOf(read, 'ikeVersion: 2'), lineOf(read, 'peerIpAddress:'), lineOf(read, 'ipRange:')],
    );
  });
  test('is noted for its hidden key alone', () => assert.deepEqual(notedLines(read), [lineOf(read, 'sharedSecret:')]));
});
