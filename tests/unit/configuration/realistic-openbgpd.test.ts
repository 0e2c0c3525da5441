import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openbgpd } from '../../../src/configuration/openbgpd.ts';
import { hides, keyOf, lineOf, linesSaid, namesIn, notedLines, realistic, said, withCarriageReturns } from './realistic-reading.ts';

describe('bgpd.conf of OpenBSD 7.6 with sets, roles and quick rules', async () => {
  const read = await realistic('OpenBGPD', 'openbgpd-rules');
  const own = { 'bgp-as': 4200000080, 'bgp-router-id': '10.80.0.1' };
  const ofSddc = {
    ...own,
    'bgp-neighbor-as': 64512,
    'bgp-families': ['ipv4'],
    'bgp-hold-time': 30,
    'bgp-maximum-prefixes': 300,
    'bgp-in': 'some',
    'bgp-out': 'some',
    'bgp-networks': ['10.80.0.0/16', '10.81.0.0/20', '10.82.0.0/24'],
  };
  const ofProvider = {
    ...own,
    'bgp-neighbor-as': 64999,
    'bgp-multihop': 2,
    'bgp-role': 'customer',
    'bgp-in': 'some',
    'bgp-out': 'some',
  };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'OpenBGPD'));
  test('is its neighbors', () =>
    assert.deepEqual(namesIn(read), ['169.254.80.1', '169.254.80.5', '203.0.113.65', '2001:db8:0:80::1', '10.80.255.0/24', '192.0.2.81']));
  test('says what the group says, which lets some in before it keeps out the rest', () => {
    assert.deepEqual(said(read, '169.254.80.1'), {
      ...ofSddc,
      'bgp-neighbor': '169.254.80.1',
      'bgp-address': '169.254.80.2',
      'bgp-password': keyOf(10),
    });
    assert.deepEqual(said(read, '169.254.80.5'), {
      ...ofSddc,
      'bgp-neighbor': '169.254.80.5',
      'bgp-address': '169.254.80.6',
      'bgp-password': keyOf(6),
      'bgp-enabled': false,
    });
  });
  test('says of a group that a rule names in a list that some goes out', () => {
    assert.deepEqual(said(read, '203.0.113.65', 'bgp-networks'), {
      ...ofProvider,
      'bgp-neighbor': '203.0.113.65',
      'bgp-address': '203.0.113.80',
      'bgp-password': keyOf(16),
      'bgp-ttl-security': false,
    });
    assert.deepEqual(said(read, '2001:db8:0:80::1'), {
      ...ofProvider,
      'bgp-neighbor': '2001:db8:0:80::1',
      'bgp-address': '2001:db8:0:80::2',
      'bgp-password': keyOf(10),
      'bgp-families': ['ipv6'],
      'bgp-networks': ['2001:db8:80::/48'],
    });
  });
  test('says what is exported before what rules say', () => {
    assert.deepEqual(said(read, '10.80.255.0/24', 'bgp-networks'), {
      ...own,
      'bgp-neighbor-as': 4200000080,
      'bgp-passive': true,
      'bgp-in': 'some',
      'bgp-out': 'some',
    });
    assert.deepEqual(said(read, '192.0.2.81', 'bgp-networks'), {
      ...own,
      'bgp-neighbor': '192.0.2.81',
      'bgp-neighbor-as': 64530,
      'bgp-multihop': 8,
      'bgp-in': 'none',
      'bgp-out': 'none',
    });
  });
  test('names its lines', () => {
    const lines = linesSaid(read, '169.254.80.5');
    assert.deepEqual(
      [lines['bgp-neighbor-as'], lines['bgp-password'], lines['bgp-in'], linesSaid(read, '192.0.2.81')['bgp-out']],
      ['remote-as $sddc_as', 'md5sig key', 'deny quick from group sddc', 'export none'].map((piece) => lineOf(read, piece)),
    );
  });
  test('is noted for what it includes, and for neighbors of a network', () =>
    assert.deepEqual(
      notedLines(read),
      ['include "', 'neighbor 10.80.255.0/24'].map((piece) => lineOf(read, piece)),
    ));
  test('shows no key', () => hides(read, 'Phalarope7', '506c6f766572', 'Dotterel # no. 4', 'Dotterel-6'));
});

describe('bgpd.conf of OpenBSD 6.2, whose rules let pass what none is about', async () => {
  const read = await realistic('OpenBGPD', 'openbgpd-62', withCarriageReturns);
  const own = { 'bgp-as': 64790, 'bgp-router-id': '192.0.2.90', 'bgp-in': 'some', 'bgp-networks': ['10.90.0.0/16', '10.91.0.0/24'] };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'OpenBGPD'));
  test('is its neighbors', () => assert.deepEqual(namesIn(read), ['169.254.90.1', '169.254.90.5', '10.90.0.3', '203.0.113.129']));
  test('says what it announces to the SDDC', () => {
    assert.deepEqual(said(read, '169.254.90.1'), {
      ...own,
      'bgp-neighbor': '169.254.90.1',
      'bgp-neighbor-as': 64512,
      'bgp-address': '169.254.90.2',
      'bgp-password': keyOf(19),
      'bgp-hold-time': 30,
      'bgp-maximum-prefixes': 100,
      'bgp-out': 'all',
    });
    assert.deepEqual(said(read, '169.254.90.5'), {
      ...own,
      'bgp-neighbor': '169.254.90.5',
      'bgp-neighbor-as': 64512,
      'bgp-address': '169.254.90.6',
      'bgp-password': keyOf(8),
      'bgp-hold-time': 180,
      'bgp-passive': true,
      'bgp-out': 'none',
    });
  });
  test('says what it announces to others', () => {
    assert.deepEqual(said(read, '10.90.0.3'), {
      ...own,
      'bgp-neighbor': '10.90.0.3',
      'bgp-neighbor-as': 64790,
      'bgp-address': '10.90.0.1',
      'bgp-hold-time': 180,
      'bgp-out': 'all',
    });
    assert.deepEqual(said(read, '203.0.113.129'), {
      ...own,
      'bgp-neighbor': '203.0.113.129',
      'bgp-neighbor-as': 64999,
      'bgp-address': '203.0.113.90',
      'bgp-hold-time': 180,
      'bgp-multihop': 2,
      'bgp-out': 'some',
    });
  });
  test('names its lines', () => {
    const lines = linesSaid(read, '169.254.90.5');
    assert.deepEqual(
      [lines['bgp-hold-time'], lines['bgp-out'], lines['bgp-password']],
      ['holdtime 180', 'announce none', 'Whimbrel'].map((piece) => lineOf(read, piece)),
    );
  });
  test('is noted for IPsec of its own alone', () => assert.deepEqual(notedLines(read), [lineOf(read, 'ipsec esp ike')]));
  test('shows no key', () => hides(read, 'Redshank_Greenshank', 'Whimbrel'));
});

describe('what bgpd reads otherwise than it looks', () => {
  const first = (text: string) => openbgpd.read(`AS 64500\n${text}`).vpns[0]?.end;
  const neighbor = 'neighbor 192.0.2.2 {\n\tremote-as 64501\n\tannounce IPv4 unicast\n';

  test('a macro is read anew where it is used, so that a # in it begins a comment', () =>
    assert.equal(first(`key = "plover # 2"\n${neighbor}\ttcp md5sig password $key\n}\n`)?.['bgp-password']?.value?.shape.length, 6));
  test('a macro may be a list', () =>
    assert.equal(first(`peers = "{ 192.0.2.2 192.0.2.3 }"\n${neighbor}}\nallow from $peers\n`)?.['bgp-in']?.value, 'all'));
  test('a rule may name the RIB of all sessions', () =>
    assert.equal(first(`${neighbor}}\nallow rib Loc-RIB from any\n`)?.['bgp-in']?.value, 'all'));
  test('a rule of another RIB says nothing of the session', () =>
    assert.equal(first(`${neighbor}}\nallow rib other from any\n`)?.['bgp-in'], undefined));
  test('another family than unicast changes nothing of unicast', () =>
    assert.deepEqual(first(`${neighbor}\tannounce IPv6 vpn\n}\n`)?.['bgp-families']?.value, ['ipv4']));
  test('a password given twice is refused', () =>
    assert.deepEqual(
      openbgpd
        .read(`AS 64500\n${neighbor}\ttcp md5sig password one\n\ttcp md5sig password two\n}\n`)
        .notes.map(({ line, text, why }) => [line, text, why]),
      [[6, 'tcp md5sig …', 'auth method cannot be redefined: bgpd refuses the whole file.']],
    ));
});
