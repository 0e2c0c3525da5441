import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, anyToAny, hidden, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withByteOrderMark, withCarriageReturns } from './realistic-reading.ts';

describe('fields of a route-based VPN, indented in a table of a request', async () => {
  const read = await realistic('SDDC form', 'form-route', withCarriageReturns);
  const name = 'Ropewalk HQ';

  test('are taken for what they are', () => assert.equal(read.takenFor, 'SDDC form'));
  test('are one VPN', () => assert.deepEqual(namesIn(read), [name]));
  test('say all of it', () =>
    assert.deepEqual(said(read, name), {
      enabled: true,
      'pre-shared-key': keyOf(15),
      'local-address': '198.51.100.20',
      'peer-address': '203.0.113.90',
      'peer-id': address('10.9.255.1'),
      initiation: 'starts',
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14, 19])],
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [14, 19],
      selectors: anyToAny,
      'vti-address': '169.254.140.1/30',
      mss: 1350,
      'bgp-as': 65000,
      'bgp-neighbor-as': 65090,
      'bgp-neighbor': '169.254.140.2',
      'bgp-password': keyOf(12),
    }));
  test('name their lines', () => {
    const lines = linesSaid(read, name);
    assert.deepEqual(
      [lines['peer-id'], lines['child-proposals'], lines.mss],
      ['(optional)', 'Tunnel Encryption', 'Clamping Value'].map((piece) => lineOf(read, piece)),
    );
  });
  test('have no notes', () => assert.deepEqual(read.notes, []));
  test('show no key', () => hides(read, 'Tarred+Twine', 'Hemp-90'));
});

describe('fields of two policy-based VPNs on a page of a wiki', async () => {
  const read = await realistic('SDDC form', 'form-policy', withByteOrderMark);
  const [first, second] = ['Saltworks', 'Saltworks warehouse'];

  test('are taken for what they are', () => assert.equal(read.takenFor, 'SDDC form'));
  test('are VPNs by name', () => assert.deepEqual(namesIn(read), [first, second]));
  test('say one by networks, whose peer has no identity of its own', () =>
    assert.deepEqual(said(read, first), {
      enabled: true,
      'pre-shared-key': hidden,
      'local-address': '198.51.100.20',
      'peer-address': '203.0.113.95',
      initiation: 'on traffic',
      'ike-version': [2, 1],
      'ike-proposals': [proposal(['aes-cbc-128', 'aes-cbc-256'], ['sha1', 'sha2-256'], [2])],
      'child-proposals': [proposal(['aes-cbc-128'], ['sha1'])],
      pfs: [0],
      mss: 0,
      selectors: ['192.0.2.0/25', '192.0.2.128/26'].flatMap((local) =>
        ['10.11.0.0/16', '10.12.4.0/24'].map((remote) => pair(local, remote)),
      ),
    }));
  test('say nothing of networks and an address that are names', () =>
    assert.deepEqual(said(read, second), {
      enabled: false,
      'pre-shared-key': keyOf(13),
      'peer-address': '203.0.113.96',
      'peer-id': address('192.168.96.4'),
      initiation: 'responds only',
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-gcm-16-256'], [], [20], ['sha2-384'])],
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [20],
    }));
  test('are noted for what is not compared, not for the page around them', () =>
    assert.deepEqual(
      notedLines(read).toSorted((one, other) => one - other),
      ['******', '== Policy based VPN 2', 'Private IP1', 'warehouse-nets', 'Compute-A', 'Contact'].map((piece) => lineOf(read, piece)),
    ));
  test('show no key', () => hides(read, 'Brine/Salt'));
});

describe('a sheet of two tunnels in a mail, in words that are not the console’s', async () => {
  const read = await realistic('SDDC form', 'form-sheet');
  const [first, second] = ['Lantern primary', 'Lantern secondary'];

  test('is taken for what it is', () => assert.equal(read.takenFor, 'SDDC form'));
  test('is VPNs by name', () => assert.deepEqual(namesIn(read), [first, second]));
  test('says one by its phases', () =>
    assert.deepEqual(said(read, first), {
      'pre-shared-key': keyOf(19),
      'local-address': '198.51.100.20',
      'peer-address': '203.0.113.101',
      'peer-id': { type: 'fqdn', value: 'edge.lantern.example.net' },
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14])],
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [14],
      selectors: anyToAny,
      'vti-address': '169.254.150.1/30',
      'bgp-as': 65000,
      'bgp-neighbor-as': 4200000101,
      'bgp-neighbor': '169.254.150.2',
      'bgp-password': keyOf(15),
    }));
  test('says another without phases, whose key is told elsewhere', () =>
    assert.deepEqual(said(read, second), {
      'pre-shared-key': hidden,
      'local-address': '198.51.100.20',
      'peer-address': '203.0.113.102',
      initiation: 'starts',
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-gcm-16-256'], [], [20], ['sha2-384'])],
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [20],
      selectors: anyToAny,
      'vti-address': '169.254.150.5/30',
      'bgp-neighbor-as': 64 * 65536 + 101,
      'bgp-neighbor': '169.254.150.6',
    }));
  test('is noted for what the console has no field for, and for the key', () =>
    assert.deepEqual(notedLines(read), [
      lineOf(read, 'Lifetime'),
      lineOf(read, 'Lifetime', 2),
      lineOf(read, 'DPD'),
      lineOf(read, 'to follow'),
    ]));
  test('shows no key', () => hides(read, 'Wick & Wax', 'Wick-Wax-Tallow'));
});

describe('a table of a page in Markdown, and columns of blanks behind it', async () => {
  const read = await realistic('SDDC form', 'form-table', withCarriageReturns);
  const [first, second] = ['Anvil', 'Tongs'];

  test('are taken for what they are', () => assert.equal(read.takenFor, 'SDDC form'));
  test('are VPNs by name', () => assert.deepEqual(namesIn(read), [first, second]));
  test('say one by routes, without what is mistyped', () =>
    assert.deepEqual(said(read, first), {
      enabled: true,
      'pre-shared-key': keyOf(21),
      'local-address': '198.51.100.20',
      'peer-address': '203.0.113.120',
      'ike-version': [2],
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14])],
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      selectors: anyToAny,
      'vti-address': '169.254.200.1/30',
      'bgp-neighbor-as': 65120,
      'bgp-neighbor': '169.254.200.2',
    }));
  test('say one by networks, of whose tunnel nothing is said', () =>
    assert.deepEqual(said(read, second), {
      'pre-shared-key': keyOf(18),
      'peer-address': '203.0.113.121',
      initiation: 'responds only',
      'ike-version': [1],
      'ike-proposals': [proposal(['aes-cbc-128'], ['sha1'], [5])],
      pfs: [0],
      selectors: [pair('192.0.2.0/24', '10.45.0.0/16')],
    }));
  test('are noted for what is mistyped or no field', () =>
    assert.deepEqual(
      notedLines(read).toSorted((one, other) => one - other),
      ['Enabeld', 'Forge Rate', 'Second tunnel'].map((piece) => lineOf(read, piece)),
    ));
  test('show no key', () => hides(read, 'Iron = Coal', 'Bellows', 'Hammer: and  Tongs'));
});
