import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, anyToAny, hidden, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withCarriageReturns } from './realistic-reading.ts';

/** The policy-based VPN, its key apart. */
const plant = {
  enabled: true,
  'auth-method': 'pre-shared key',
  'local-address': '198.51.100.20',
  'local-id': address('10.2.255.4'),
  'peer-address': '203.0.113.77',
  'peer-id': { type: 'fqdn', value: 'vpn.plant.example.net' },
  initiation: 'responds only',
  'ike-version': [1],
  'ike-mode': 'main',
  'ike-proposals': [proposal(['aes-cbc-128', 'aes-cbc-256'], ['sha1'], [2, 14])],
  'ike-lifetime': 86400,
  'child-proposals': [proposal(['aes-cbc-256'], ['sha1'])],
  pfs: [0],
  'child-lifetime': 3600,
  encapsulation: 'tunnel',
  dpd: 0,
  selectors: [
    pair('10.2.0.0/24', '172.16.0.0/24'),
    pair('10.2.0.0/24', '172.16.1.0/24'),
    pair('10.2.0.0/24', '172.16.9.0/24'),
    pair('10.2.1.0/24', '172.16.9.0/24'),
  ],
};

/** The route-based one, its key apart. */
const hq = {
  enabled: true,
  'auth-method': 'pre-shared key',
  'local-address': '198.51.100.20',
  'local-id': address('198.51.100.20'),
  'peer-address': '203.0.113.10',
  'peer-id': address('203.0.113.10'),
  initiation: 'starts',
  'ike-version': [2],
  'ike-proposals': [proposal(['aes-gcm-16-256'], [], [20, 19], ['sha2-256'])],
  'ike-lifetime': 28800,
  'child-proposals': [proposal(['aes-gcm-16-256'], [])],
  pfs: [20],
  'child-lifetime': 3600,
  encapsulation: 'tunnel',
  dpd: 60,
  selectors: anyToAny,
  'vti-address': '169.254.100.1/30',
  'bgp-as': 65000,
  'bgp-neighbor-as': 65001,
  'bgp-address': '169.254.100.1',
};

describe('the download of a policy-based VPN', async () => {
  const read = await realistic('SDDC download', 'sddc-policy', withCarriageReturns);

  test('is taken for what it is', () => assert.equal(read.takenFor, 'SDDC download'));
  test('is one VPN', () => assert.deepEqual(namesIn(read), ['Plant South']));
  test('says the SDDC’s end', () => assert.deepEqual(said(read, 'Plant South'), { ...plant, 'pre-shared-key': keyOf(20) }));
  test('names its lines', () => {
    const lines = linesSaid(read, 'Plant South');
    assert.deepEqual(
      [lines['child-lifetime'], lines.selectors, lines['peer-id']],
      [lineOf(read, 'Sa life time'), lineOf(read, 'Sources:'), lineOf(read, 'Local id')],
    );
  });
  test('is noted for whose ends it speaks of alone', () => assert.deepEqual(notedLines(read), [1]));
  test('shows no key', () => hides(read, 'Bobbin & Spindle #12'));
});

describe('the download of a route-based VPN', async () => {
  const read = await realistic('SDDC download', 'sddc-route');

  test('is taken for what it is', () => assert.equal(read.takenFor, 'SDDC download'));
  test('says the SDDC’s end', () => assert.deepEqual(said(read, 'HQ', 'bgp-neighbor'), { ...hq, 'pre-shared-key': keyOf(18) }));
  test('has a neighbor without a prefix length', () => assert.equal(said(read, 'HQ')['bgp-neighbor'], '169.254.100.2'));
  test('is noted for whose ends it speaks of alone', () => assert.deepEqual(notedLines(read), [1]));
  test('shows no key', () => hides(read, 'Lighthouse-North-9'));
});

describe('two downloads in one mail, a key taken out', async () => {
  const read = await realistic('SDDC download', 'sddc-two');

  test('are taken for what they are', () => assert.equal(read.takenFor, 'SDDC download'));
  test('are two VPNs', () => assert.deepEqual(namesIn(read), ['HQ', 'Plant North']));
  test('say what they say', () => {
    assert.deepEqual(said(read, 'HQ', 'bgp-neighbor'), { ...hq, 'pre-shared-key': hidden });
    assert.deepEqual(said(read, 'Plant North'), { ...plant, 'pre-shared-key': keyOf(14) });
  });
  test('are not noted for the head of the mail', () =>
    assert.deepEqual(notedLines(read), [lineOf(read, 'Suggestive'), lineOf(read, '[hidden]')]));
  test('show no key', () => hides(read, 'Another_Key_17'));
});
