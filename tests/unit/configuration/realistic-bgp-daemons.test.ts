import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hides, keyOf, lineOf, linesSaid, namesIn, notedLines, realistic, said, withCarriageReturns } from './realistic-reading.ts';

describe('show running-config of FRR 8, from vtysh', async () => {
  const read = await realistic('FRR', 'frr-running', withCarriageReturns);
  const own = { 'bgp-as': 65001, 'bgp-router-id': '10.2.0.1' };
  const ofGroup = {
    ...own,
    'bgp-neighbor-as': 65000,
    'bgp-password': keyOf(8),
    'bgp-keepalive': 10,
    'bgp-hold-time': 30,
    'bgp-maximum-prefixes': 500,
    'bgp-in': 'some',
    'bgp-out': 'some',
    'bgp-networks': ['10.2.0.0/16', '10.3.0.0/24'],
  };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'FRR'));
  test('tells its release', () => assert.equal(read.release, '8.5.4'));
  test('is a session a neighbor', () => assert.deepEqual(namesIn(read), ['169.254.100.1', '169.254.100.5', '10.2.255.2', '2001:db8:2::2']));
  test('says of each what its group says', () => {
    assert.deepEqual(said(read, '169.254.100.1'), {
      ...ofGroup,
      'bgp-neighbor': '169.254.100.1',
      'bgp-address': '169.254.100.2',
      'vti-address': '169.254.100.2/30',
    });
    assert.deepEqual(said(read, '169.254.100.5'), {
      ...ofGroup,
      'bgp-enabled': false,
      'bgp-neighbor': '169.254.100.5',
      'bgp-address': '169.254.100.6',
      'vti-address': '169.254.100.6/30',
    });
  });
  test('says of neighbors without a group what is theirs', () => {
    assert.deepEqual(said(read, '10.2.255.2'), {
      ...own,
      'bgp-neighbor': '10.2.255.2',
      'bgp-neighbor-as': 65001,
      'bgp-networks': ['10.2.0.0/16', '10.3.0.0/24'],
    });
    assert.deepEqual(said(read, '2001:db8:2::2'), {
      ...own,
      'bgp-neighbor': '2001:db8:2::2',
      'bgp-neighbor-as': 'external',
      'bgp-families': ['ipv6'],
      'bgp-networks': ['2001:db8:2::/48'],
    });
  });
  test('is noted for what is not to be seen in it alone', () =>
    assert.deepEqual(
      notedLines(read).toSorted((one, other) => one - other),
      [lineOf(read, 'update-source lo'), lineOf(read, 'redistribute static')],
    ));
  test('shows no key', () => hides(read, 'Whinchat'));
});

describe('bgpd.conf of Quagga', async () => {
  const read = await realistic('FRR', 'frr-bgpd');

  test('is taken for what it is', () => assert.equal(read.takenFor, 'FRR'));
  test('says its neighbors', () => {
    assert.deepEqual(namesIn(read), ['169.254.99.1', '192.0.2.250']);
    assert.deepEqual(said(read, '169.254.99.1', 'bgp-networks'), {
      'bgp-as': 64999,
      'bgp-router-id': '192.0.2.99',
      'bgp-neighbor': '169.254.99.1',
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.99.2',
      'bgp-multihop': 2,
      'bgp-password': keyOf(12),
      'bgp-keepalive': 20,
      'bgp-hold-time': 60,
      'bgp-passive': true,
      'bgp-out': 'some',
    });
    const lines = linesSaid(read, '192.0.2.250');
    assert.deepEqual([said(read, '192.0.2.250')['bgp-hold-time'], lines['bgp-hold-time']], [90, lineOf(read, 'timers 30 90')]);
  });
  test('announces the aggregate alone', () => assert.deepEqual(said(read, '169.254.99.1')['bgp-networks'], ['10.96.0.0/14']));
  test('has no notes', () => assert.deepEqual(read.notes, []));
  test('shows no key', () => hides(read, 'Yellowhammer', 'zebra-login', 'zebra-enable'));
});

describe('bird.conf of an edge router', async () => {
  const read = await realistic('BIRD', 'bird-edge');
  const ofTemplate = {
    'bgp-as': 65001,
    'bgp-router-id': '10.2.0.1',
    'bgp-neighbor-as': 65000,
    'bgp-keepalive': 10,
    'bgp-hold-time': 30,
    'bgp-multihop': 1,
    'bgp-families': ['ipv4'],
    'bgp-maximum-prefixes': 500,
    'bgp-in': 'some',
    'bgp-out': 'some',
  };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'BIRD'));
  test('is a session a protocol of BGP', () => assert.deepEqual(namesIn(read), ['sddc1', 'sddc2', 'core']));
  test('says of each what its template says', () => {
    assert.deepEqual(said(read, 'sddc1'), {
      ...ofTemplate,
      'bgp-address': '169.254.100.2',
      'bgp-neighbor': '169.254.100.1',
      'bgp-password': keyOf(12),
    });
    assert.deepEqual(said(read, 'sddc2'), {
      ...ofTemplate,
      'bgp-enabled': false,
      'bgp-address': '169.254.100.6',
      'bgp-neighbor': '169.254.100.5',
      'bgp-password': keyOf(10),
    });
  });
  test('has no notes', () => assert.deepEqual(read.notes, []));
  test('shows no key', () => hides(read, 'Ouzel_Dipper', 'Ouzel_Wren'));
});

describe('bgpd.conf of OpenBSD', async () => {
  const read = await realistic('OpenBGPD', 'openbgpd-edge');
  const ofGroup = {
    'bgp-as': 65001,
    'bgp-router-id': '10.2.0.1',
    'bgp-neighbor-as': 65000,
    'bgp-families': ['ipv4'],
    'bgp-maximum-prefixes': 500,
    'bgp-in': 'some',
    'bgp-out': 'some',
  };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'OpenBGPD'));
  test('is a session a neighbor', () => assert.deepEqual(namesIn(read), ['169.254.100.1', '169.254.100.5', '10.2.255.2']));
  test('says of each what its group says', () => {
    assert.deepEqual(said(read, '169.254.100.1', 'bgp-networks'), {
      ...ofGroup,
      'bgp-neighbor': '169.254.100.1',
      'bgp-address': '169.254.100.2',
      'bgp-password': keyOf(10),
      'bgp-hold-time': 30,
    });
    assert.deepEqual(said(read, '169.254.100.5', 'bgp-networks'), {
      ...ofGroup,
      'bgp-neighbor': '169.254.100.5',
      'bgp-address': '169.254.100.6',
      'bgp-password': keyOf(9),
      'bgp-hold-time': 90,
      'bgp-passive': true,
    });
  });
  test('announces a prefix-set', () => assert.deepEqual(said(read, '169.254.100.1')['bgp-networks'], ['10.2.0.0/16', '10.3.0.0/24']));
  test('has no notes', () => assert.deepEqual(read.notes, []));
  test('shows no key', () => hides(read, 'Sanderling', 'Turnstone'));
});

describe('gobgpd.toml of an edge router', async () => {
  const read = await realistic('GoBGP', 'gobgp-edge', withCarriageReturns);

  test('is taken for what it is', () => assert.equal(read.takenFor, 'GoBGP'));
  test('says its neighbors', () => {
    assert.deepEqual(namesIn(read), ['169.254.100.1', '169.254.100.5']);
    assert.deepEqual(said(read, '169.254.100.1'), {
      'bgp-as': 65001,
      'bgp-router-id': '10.2.0.1',
      'bgp-neighbor': '169.254.100.1',
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.2',
      'bgp-password': keyOf(11),
      'bgp-keepalive': 10,
      'bgp-hold-time': 30,
      'bgp-multihop': 2,
      'bgp-families': ['ipv4'],
      'bgp-maximum-prefixes': 500,
    });
    assert.deepEqual(said(read, '169.254.100.5'), {
      'bgp-as': 65001,
      'bgp-router-id': '10.2.0.1',
      'bgp-neighbor': '169.254.100.5',
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.6',
      'bgp-password': keyOf(11),
      'bgp-enabled': false,
      'bgp-passive': true,
    });
  });
  test('has no notes', () => assert.deepEqual(read.notes, []));
  test('shows no key', () => hides(read, 'Knot,Dunlin', 'Knot,Plover'));
});
