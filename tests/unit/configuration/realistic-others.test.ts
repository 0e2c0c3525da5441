import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, anyToAny, hidden, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withCarriageReturns } from './realistic-reading.ts';

/** A VPN between these two, with their addresses as identities. */
const ends = {
  'auth-method': 'pre-shared key',
  'local-address': '203.0.113.10',
  'local-id': address('203.0.113.10'),
  'peer-address': '198.51.100.20',
  'peer-id': address('198.51.100.20'),
};

describe('show configuration of VyOS 1.4, its secrets masked', async () => {
  const read = await realistic('VyOS', 'vyos-14', withCarriageReturns);

  test('is taken for what it is', () => assert.equal(read.takenFor, 'VyOS'));
  test('is its peer', () => assert.deepEqual(namesIn(read), ['SDDC']));
  test('says all of it', () =>
    assert.deepEqual(said(read, 'SDDC'), {
      ...ends,
      'pre-shared-key': hidden,
      initiation: 'starts',
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14]), proposal(['aes-gcm-16-256'], [], [20], ['sha2-384'])],
      'ike-lifetime': 28800,
      dpd: 15,
      mobike: false,
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [14],
      'child-lifetime': 3600,
      encapsulation: 'tunnel',
      selectors: [pair(['0.0.0.0/0', '::/0'], ['0.0.0.0/0', '::/0'])],
      'vti-address': '169.254.100.2/30',
      mtu: 1427,
      mss: 1360,
      'bgp-as': 65001,
      'bgp-neighbor-as': 65000,
      'bgp-neighbor': '169.254.100.1',
      'bgp-router-id': '10.2.0.1',
      'bgp-password': hidden,
      'bgp-keepalive': 10,
      'bgp-hold-time': 30,
      'bgp-families': ['ipv4'],
      'bgp-maximum-prefixes': 500,
      'bgp-networks': ['10.2.0.0/16'],
      'bgp-out': 'some',
    }));
  test('is noted for its masked secrets alone', () =>
    assert.deepEqual(notedLines(read), [lineOf(read, 'password "*'), lineOf(read, 'secret "*')]));
});

describe('show running-config of an ASA with a tunnel interface', async () => {
  const read = await realistic('ASA', 'asa-vti', withCarriageReturns);

  test('is taken for what it is', () => assert.equal(read.takenFor, 'ASA'));
  test('tells its release', () => assert.equal(read.release, '9.14(4)'));
  test('is its tunnel', () => assert.deepEqual(namesIn(read), ['Tunnel1']));
  test('says all of it', () =>
    assert.deepEqual(said(read, 'Tunnel1', 'pre-shared-key', 'bgp-password'), {
      'auth-method': 'pre-shared key',
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      initiation: 'starts',
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-gcm-16-256'], [], [20], ['sha2-384'])],
      'ike-lifetime': 28800,
      dpd: 20,
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [20],
      'child-lifetime': 3600,
      'child-kilobytes': 0,
      'replay-window': 128,
      selectors: anyToAny,
      'vti-address': '169.254.100.2/30',
      mss: 1350,
      'bgp-as': 65001,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.2',
      'bgp-neighbor': '169.254.100.1',
      'bgp-router-id': '10.2.0.1',
      'bgp-keepalive': 10,
      'bgp-hold-time': 30,
      'bgp-families': ['ipv4'],
      'bgp-networks': ['10.2.0.0/16'],
      'bgp-out': 'some',
    }));
  test('has keys that are hidden', () =>
    assert.deepEqual([said(read, 'Tunnel1')['pre-shared-key'], said(read, 'Tunnel1')['bgp-password']], [hidden, hidden]));
  test('is noted for its hidden keys alone', () =>
    assert.deepEqual(
      notedLines(read),
      ['password *****\r', 'remote-authentication', 'local-authentication'].map((piece) => lineOf(read, piece)),
    ));
});

describe('ipsec.conf and ipsec.secrets of strongSwan', async () => {
  const read = await realistic('ipsec.conf (strongSwan)', 'strongswan-conf');
  const ofDefault = { 'ike-version': [2], 'ike-lifetime': 28800, 'child-lifetime': 3600, dpd: 10, mobike: false };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'ipsec.conf (strongSwan)'));
  test('is its connections', () => assert.deepEqual(namesIn(read), ['sddc', 'vti', 'plant', 'rw']));
  test('says one by networks', () =>
    assert.deepEqual(said(read, 'sddc'), {
      ...ends,
      ...ofDefault,
      'pre-shared-key': keyOf(12),
      initiation: 'starts',
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14]), proposal(['aes-gcm-16-256'], [], [20], ['sha2-384'])],
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [14],
      selectors: [pair(['10.2.0.0/16', '10.3.0.0/24'], '192.0.2.0/24')],
    }));
  test('says one of IKEv1 that waits for whoever has a name', () =>
    assert.deepEqual(said(read, 'plant'), {
      ...ends,
      ...ofDefault,
      'pre-shared-key': keyOf(9),
      'peer-address': 'any',
      'peer-id': { type: 'fqdn', value: 'plant.example.net' },
      initiation: 'responds only',
      'ike-version': [1],
      'ike-mode': 'aggressive',
      'ike-proposals': [proposal(['aes-cbc-128'], ['sha1'], [2])],
      'ike-lifetime': 86400,
      'nat-traversal': 'always',
      'child-proposals': [proposal(['aes-cbc-128'], ['sha1'])],
      pfs: [0],
      'child-kilobytes': 4194304000 / 1024,
      selectors: [pair('10.2.0.0/16', '172.16.0.0/24')],
    }));
  test('names its lines', () => {
    const lines = linesSaid(read, 'vti');
    assert.deepEqual(
      [lines['replay-window'], lines['pre-shared-key'], lines['ike-lifetime']],
      [lineOf(read, 'replay_window'), lineOf(read, '0sVHdpdGU='), lineOf(read, 'ikelifetime=8h')],
    );
  });
  test('is noted for its road warriors alone', () => assert.deepEqual(notedLines(read), [lineOf(read, 'leftsubnet=0.0.0.0/0', 2)]));
  test('shows no key', () => hides(read, 'Linnet+Twite', 'VHdpdGU', 'Plant%Key', 'passphrase here', 'alice-at-home'));
});

describe('conns and secrets of Libreswan', async () => {
  const read = await realistic('ipsec.conf (Libreswan)', 'libreswan-conf');

  test('are taken for what they are', () => assert.equal(read.takenFor, 'ipsec.conf (Libreswan)'));
  test('are VPNs, without what they only take from', () => assert.deepEqual(namesIn(read), ['sddc-1', 'plant', 'rw']));
  test('say one over a tunnel interface', () =>
    assert.deepEqual(said(read, 'sddc-1'), {
      ...ends,
      'pre-shared-key': keyOf(12),
      initiation: 'starts',
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14])],
      'ike-lifetime': 28800,
      dpd: 10,
      mobike: false,
      'ike-fragmentation': true,
      'nat-traversal': 'automatic',
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [14],
      'child-lifetime': 3600,
      'replay-window': 128,
      selectors: anyToAny,
      'vti-address': '169.254.100.2/30',
    }));
  test('say one of IKEv1', () =>
    assert.deepEqual(said(read, 'plant', 'selectors'), {
      ...ends,
      'pre-shared-key': keyOf(9),
      'peer-address': '198.51.100.77',
      'peer-id': { type: 'fqdn', value: 'plant.example.net' },
      initiation: 'on traffic',
      'ike-version': [1],
      'ike-mode': 'main',
      'ike-proposals': [proposal(['aes-cbc-128'], ['sha1'], [5])],
      'ike-lifetime': 86400,
      dpd: 10,
      'child-proposals': [proposal(['aes-cbc-128'], ['sha1'])],
      pfs: [0],
      'child-lifetime': 28800,
    }));
  test('have a child SA for each of leftsubnets', () =>
    assert.deepEqual(said(read, 'plant')['selectors'], [pair('10.2.0.0/16', '172.16.0.0/24'), pair('10.3.0.0/24', '172.16.0.0/24')]));
  test('do not say who they are where a certificate does', () => assert.equal(said(read, 'rw')['local-id'], undefined));
  test('are noted for their road warriors alone', () => assert.deepEqual(notedLines(read), [lineOf(read, 'leftsubnet=0.0.0.0/0', 2)]));
  test('show no key', () => hides(read, 'Linnet+Twite', 'Plant%Key'));
});
