import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, anyToAny, hidden, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withByteOrderMark, withCarriageReturns } from './realistic-reading.ts';

const byKey = { 'auth-method': 'pre-shared key' };

describe('all that show says of a PA-460 in set commands', async () => {
  const read = await realistic('PAN-OS set', 'panos-set-shown', withCarriageReturns);
  const [first, second, third] = ['SDDC-TUN1', 'SDDC-TUN2', 'Stave mill'];
  const ofBoth = {
    ...byKey,
    'pre-shared-key': hidden,
    'ike-proposals': [proposal(['aes-cbc-256', 'aes-cbc-128'], ['sha2-256', 'sha2-384'], [19, 14])],
    'ike-lifetime': 28800,
    'child-proposals': [proposal(['aes-gcm-16-256'], []), proposal(['aes-cbc-256'], ['sha2-256'])],
    pfs: [19],
    'child-lifetime': 3600,
    selectors: anyToAny,
    mtu: 1427,
    'bgp-as': 65114,
    'bgp-neighbor-as': 65000,
    'bgp-router-id': '10.14.0.1',
    'bgp-networks': ['10.14.0.0/16'],
    'bgp-out': 'some',
  };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'PAN-OS set'));
  test('is its tunnels', () => assert.deepEqual(namesIn(read), [first, second, third, 'Old kiln']));
  test('says nothing of one whose keys are typed by hand', () => assert.deepEqual(said(read, 'Old kiln'), {}));
  test('says one with its session', () =>
    assert.deepEqual(said(read, first), {
      ...ofBoth,
      'local-address': '203.0.113.114',
      'local-id': address('203.0.113.114'),
      'peer-address': '198.51.100.20',
      'peer-id': address('198.51.100.20'),
      'ike-version': [2],
      dpd: 10,
      'ike-fragmentation': false,
      'nat-traversal': 'automatic',
      'replay-window': 1024,
      'vti-address': '169.254.160.2/30',
      'bgp-enabled': true,
      'bgp-address': '169.254.160.2',
      'bgp-neighbor': '169.254.160.1',
      'bgp-password': hidden,
      'bgp-hold-time': 30,
      'bgp-keepalive': 10,
      'bgp-multihop': 1,
      'bgp-maximum-prefixes': 200,
    }));
  test('says one that waits on a loopback, its session off', () =>
    assert.deepEqual(said(read, second), {
      ...ofBoth,
      enabled: true,
      'local-address': '203.0.113.118',
      'peer-address': '198.51.100.21',
      initiation: 'responds only',
      'ike-version': [2, 1],
      'nat-traversal': 'off',
      'vti-address': '169.254.160.6/30',
      'bgp-enabled': false,
      'bgp-address': '169.254.160.6',
      'bgp-neighbor': '169.254.160.5',
    }));
  test('says one of a caller with proxy IDs, which its tunnel lets nothing through', () =>
    assert.deepEqual(said(read, third), {
      ...byKey,
      'pre-shared-key': hidden,
      'local-address': '203.0.113.114',
      'peer-address': 'any',
      'peer-id': { type: 'email', value: 'mill@stave.example.net' },
      'ike-mode': 'aggressive',
      'ike-proposals': [proposal(['3des'], ['md5'], [2])],
      'ike-lifetime': 86400,
      dpd: 0,
      'child-proposals': [],
      pfs: [0],
      'child-lifetime': 2700,
      'child-kilobytes': 4 * 1024 * 1024,
      selectors: [pair('10.14.0.0/16', '192.168.77.0/24'), pair('10.14.30.0/24[tcp]', '192.168.78.10/32[tcp/4840]')],
    }));
  test('names its lines', () => {
    const lines = linesSaid(read, first);
    assert.deepEqual(
      [lines.dpd, lines.pfs, lines['vti-address'], lines['bgp-hold-time']],
      ['dpd interval 10', 'SDDC-P2 dh-group', 'tunnel.1 ip', 'hold-time 30'].map((piece) => lineOf(read, piece)),
    );
  });
  test('is noted for its encrypted keys, the tunnel that is disabled and the one without IKE', () =>
    assert.deepEqual(
      notedLines(read),
      [...['GW1', 'GW2', 'STAVE-GW'].map((name) => `${name} authentication`), 'disabled yes', 'manual-key', 'SDDC-MD5 secret'].map(
        (piece) => lineOf(read, piece),
      ),
    ));
  test('shows no key', () => hides(read, 'Zm9ydHkgb2Fr', 'dGhlIHN0YXZl', 'bWQ1IG9mIHRo', '0a1b2c3d', 'Adze-and-Hoop', '$5$abcdefgh'));
});

describe('set commands of a change, typed at a PA-220', async () => {
  const read = await realistic('PAN-OS set', 'panos-set-typed');
  const name = 'DYE-SDDC';

  test('are taken for what they are', () => assert.equal(read.takenFor, 'PAN-OS set'));
  test('are one tunnel', () => assert.deepEqual(namesIn(read), [name]));
  test('say all of it, without the proxy ID that is taken away again', () =>
    assert.deepEqual(said(read, name), {
      ...byKey,
      'pre-shared-key': keyOf(19),
      'local-id': { type: 'fqdn', value: 'gw.dye.example.net' },
      'peer-address': 'sddc.dye.example.net',
      'peer-id': address('198.51.100.20'),
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-gcm-16-256'], [], [20], ['sha2-384'])],
      'ike-lifetime': 28800,
      dpd: 10,
      'nat-traversal': 'automatic',
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [20],
      'child-lifetime': 3600,
      selectors: [pair('10.20.0.0/16', '192.0.2.0/25'), pair('10.20.0.0/16', '192.0.2.128/25')],
      mtu: 1400,
    }));
  test('name their lines, several settings in one', () => {
    const lines = linesSaid(read, name);
    const version = lineOf(read, 'protocol version');
    assert.deepEqual(
      [lines['ike-version'], lines.dpd, lines['pre-shared-key']],
      [version, version, lineOf(read, 'authentication pre-shared-key')],
    );
  });
  test('are noted for a mistyped word alone', () => assert.deepEqual(notedLines(read), [lineOf(read, 'anti-reply')]));
  test('show no key', () => hides(read, 'Woad, Weld & Madder'));
});

describe('a template of Panorama with variables and a logical router', async () => {
  const read = await realistic('PAN-OS set', 'panos-set-panorama', withByteOrderMark);
  const name = 'TO-SDDC';

  test('is taken for what it is', () => assert.equal(read.takenFor, 'PAN-OS set'));
  test('is one tunnel', () => assert.deepEqual(namesIn(read), [name]));
  test('says all of it but what variables stand for', () =>
    assert.deepEqual(said(read, name), {
      ...byKey,
      'pre-shared-key': hidden,
      'local-id': { type: 'key-id', value: 'branch-30' },
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-384'], [20, 21])],
      'ike-lifetime': 14400,
      dpd: 0,
      'ike-fragmentation': true,
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [21],
      'child-lifetime': 3600,
      'replay-window': 0,
      selectors: anyToAny,
      'vti-address': '169.254.170.2/30',
      mtu: 1390,
      mss: 1310,
      'bgp-as': 65130,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.170.2',
      'bgp-neighbor': '169.254.170.1',
      'bgp-router-id': '10.30.0.1',
      'bgp-password': hidden,
      'bgp-hold-time': 15,
      'bgp-keepalive': 5,
      'bgp-enabled': true,
      'bgp-passive': true,
    }));
  test('is noted for its encrypted keys and its variables', () =>
    assert.deepEqual(
      notedLines(read),
      ['pre-shared-key key', 'local-address ip $uplink', 'peer-address ip $', 'auth-profile SDDC secret'].map((piece) =>
        lineOf(read, piece),
      ),
    ));
  test('shows no key', () => hides(read, 'a2V5IG9mIGFs', 'YmdwIG9mIGJy'));
});
