import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, anyToAny, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withByteOrderMark, withCarriageReturns } from './realistic-reading.ts';

describe('config.xml of OPNsense with the older tunnel settings', async () => {
  const read = await realistic('OPNsense XML', 'opnsense-legacy', withByteOrderMark);
  const ofBgp = ['bgp-neighbor', 'bgp-as', 'bgp-neighbor-as', 'bgp-keepalive', 'bgp-hold-time', 'bgp-router-id', 'bgp-networks'] as const;

  test('is taken for what it is', () => assert.equal(read.takenFor, 'OPNsense XML'));
  test('is VPNs by description, with the neighbor over one', () => assert.deepEqual(namesIn(read), ['SDDC policy', 'SDDC routed']));
  test('says phases by networks', () =>
    assert.deepEqual(said(read, 'SDDC policy', 'initiation', 'ike-version'), {
      'ike-mode': 'main',
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(17),
      'local-address': '203.0.113.10',
      'local-id': address('203.0.113.10'),
      'peer-address': '198.51.100.20',
      'peer-id': address('198.51.100.20'),
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256', 'sha2-384'], [14, 19])],
      'ike-lifetime': 28800,
      dpd: 10,
      'nat-traversal': 'automatic',
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [14],
      'child-lifetime': 3600,
      encapsulation: 'tunnel',
      selectors: [pair('10.2.0.0/16', '192.0.2.0/24')],
    }));
  test('says phases over a tunnel interface', () =>
    assert.deepEqual(said(read, 'SDDC routed', 'initiation', 'ike-proposals', 'child-proposals', ...ofBgp), {
      'ike-version': [2],
      'ike-mode': 'main',
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(13),
      'local-address': '203.0.113.10',
      'local-id': { type: 'fqdn', value: 'gate.example.net' },
      'peer-address': '198.51.100.21',
      'peer-id': address('198.51.100.21'),
      'ike-lifetime': 14400,
      mobike: true,
      'nat-traversal': 'automatic',
      pfs: [20],
      'child-lifetime': 1800,
      encapsulation: 'tunnel',
      selectors: anyToAny,
      'vti-address': '169.254.31.2/32',
    }));
  test('takes both versions where it says ike', () => assert.deepEqual(said(read, 'SDDC policy')['ike-version'], [2, 1]));
  test('says who starts', () =>
    assert.deepEqual(
      ['SDDC policy', 'SDDC routed'].map((name) => said(read, name)['initiation']),
      ['starts', 'responds only'],
    ));
  test('knows GCM as OPNsense writes it', () => {
    const found = said(read, 'SDDC routed');
    assert.deepEqual(found['ike-proposals'], [proposal(['aes-gcm-16-256'], [], [20], ['sha2-512'])]);
    assert.deepEqual(found['child-proposals'], [proposal(['aes-gcm-16-256'], [])]);
    assert.deepEqual(read.notes, []);
  });
  test('has the neighbor over its tunnel', () => {
    const found = said(read, 'SDDC routed');
    assert.deepEqual(
      ofBgp.slice(0, 5).map((id) => found[id]),
      ['169.254.31.1', 65001, 65000, 10, 30],
    );
  });
  test('shows no key', () => hides(read, 'Barley+Hops+Yeast', 'Osier/Withy/7', '$2y$10$'));
});

describe('config.xml of OPNsense with connections, saved on Windows', async () => {
  const read = await realistic('OPNsense XML', 'opnsense-connections', withCarriageReturns);
  const [first, second] = ['SDDC by networks', 'branch by certificates'];

  test('is taken for what it is', () => assert.equal(read.takenFor, 'OPNsense XML'));
  test('is VPNs by description', () => assert.deepEqual(namesIn(read), [first, second]));
  test('says a connection with its children that are on', () =>
    assert.deepEqual(said(read, first, 'ike-proposals'), {
      enabled: true,
      'ike-version': [2],
      'ike-mode': 'main',
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(22),
      'local-address': '203.0.113.20',
      'local-id': address('203.0.113.20'),
      'peer-address': '198.51.100.20',
      'peer-id': address('198.51.100.20'),
      initiation: 'starts',
      'ike-lifetime': 28800,
      dpd: 15,
      mobike: false,
      'nat-traversal': 'automatic',
      'child-proposals': [proposal(['aes-gcm-16-256'], [], [20]), proposal(['aes-cbc-256'], ['sha2-256'], [14])],
      pfs: [20, 14],
      'child-lifetime': 3600,
      encapsulation: 'tunnel',
      selectors: [pair(['10.2.0.0/16', '10.3.0.0/16'], '192.0.2.0/25'), pair('10.2.0.0/16', '192.0.2.128/25')],
    }));
  test('takes a hash beside GCM as the PRF of IKE', () =>
    assert.deepEqual(said(read, first)['ike-proposals'], [
      proposal(['aes-cbc-256'], ['sha2-256'], [14]),
      proposal(['aes-gcm-16-256'], [], [20], ['sha2-384']),
    ]));
  test('says one that is off, and nothing of what it leaves to defaults', () =>
    assert.deepEqual(said(read, second, 'child-lifetime'), {
      enabled: false,
      'ike-version': [2, 1],
      'ike-mode': 'main',
      'auth-method': 'certificate',
      'local-id': { type: 'fqdn', value: 'gate2.example.net' },
      'peer-address': 'branch.example.net',
      initiation: 'responds only',
      mobike: true,
      'nat-traversal': 'always',
      'child-proposals': [proposal(['aes-gcm-16-128'], [])],
      pfs: [0],
      encapsulation: 'tunnel',
      selectors: [pair('10.2.0.0/16', '10.30.0.0/16')],
    }));
  test('says no lifetime of a child that is never rekeyed', () => assert.equal(said(read, second)['child-lifetime'], undefined));
  test('names its lines', () => {
    const lines = linesSaid(read, first);
    assert.deepEqual(
      [lines['pre-shared-key'], lines['ike-lifetime'], lines.initiation],
      [lineOf(read, '<Key>'), lineOf(read, '<rekey_time>28800'), lineOf(read, '<start_action>')],
    );
  });
  test('is noted for “default” alone', () => assert.deepEqual(notedLines(read), [lineOf(read, '<proposals>default')]));
  test('shows no key', () => hides(read, 'Gneiss', 'Somebody_Else', 'alice-at-home', 'LS0tLS1CRUdJTi'));
});

describe('a connection of OPNsense with a VTI and os-frr, indented by tabs', async () => {
  const read = await realistic('OPNsense XML', 'opnsense-frr');
  const name = 'SDDC over VTI';
  const unread = ['bgp-router-id', 'bgp-networks', 'bgp-multihop'] as const;

  test('is taken for what it is', () => assert.equal(read.takenFor, 'OPNsense XML'));
  test('is one VPN; the neighbor inside of the site is none', () => assert.deepEqual(namesIn(read), [name]));
  test('says the connection and its neighbor', () =>
    assert.deepEqual(said(read, name, ...unread), {
      enabled: true,
      'ike-version': [2],
      'ike-mode': 'main',
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(16),
      'local-address': '203.0.113.30',
      'local-id': { type: 'fqdn', value: 'gate3.example.net' },
      'peer-address': '198.51.100.20',
      'peer-id': address('198.51.100.20'),
      initiation: 'starts',
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-512'], [19])],
      dpd: 30,
      mobike: true,
      'nat-traversal': 'always',
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-512'], [19])],
      pfs: [19],
      'child-lifetime': 1800,
      encapsulation: 'tunnel',
      selectors: anyToAny,
      'vti-address': '169.254.100.2/32',
      'bgp-as': 4200000030,
      'bgp-neighbor-as': 65000,
      'bgp-neighbor': '169.254.100.1',
      'bgp-password': keyOf(14),
      'bgp-keepalive': 20,
      'bgp-hold-time': 60,
      'bgp-in': 'some',
    }));
  test('says what FRR is set to beside', () => {
    const found = said(read, name);
    assert.deepEqual(
      unread.map((id) => found[id]),
      ['192.0.2.30', ['10.30.0.0/16', '10.31.0.0/16'], 255],
    );
  });
  test('has no notes', () => assert.deepEqual(read.notes, []));
  test('shows no key', () => hides(read, 'Delta*Gamma*Beta', 'Lichen-on-Rock'));
});
