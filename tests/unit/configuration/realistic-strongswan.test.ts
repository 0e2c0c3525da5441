import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { charonDefaults } from '../../../src/configuration/charon-proposals.ts';
import { address, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withCarriageReturns } from './realistic-reading.ts';

const format = 'ipsec.conf (strongSwan)';

describe('a shell that shows ipsec.conf and ipsec.secrets of strongSwan', async () => {
  const read = await realistic(format, 'strongswan-shell', withCarriageReturns);
  const ofDefault = { 'ike-version': [2], 'ike-lifetime': 28800, 'child-lifetime': 3600, dpd: 20 };
  const sddc = {
    ...ofDefault,
    'auth-method': 'pre-shared key',
    'pre-shared-key': keyOf(21),
    'local-address': 'any',
    'local-id': { type: 'fqdn', value: 'gw.quarry.example.net' },
    'peer-address': '198.51.100.20',
    initiation: 'starts',
    'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14])],
    mobike: false,
    'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
    pfs: [14],
  };

  test('is taken for what it is', () => assert.equal(read.takenFor, format));
  test('is its connections, without what lets packets through and what is commented out', () =>
    assert.deepEqual(namesIn(read), ['sddc-a', 'sddc-b', 'depot-gre', 'crusher6']));
  test('says one that takes from another', () =>
    assert.deepEqual(said(read, 'sddc-a'), { ...sddc, selectors: [pair(['10.16.0.0/16', '10.17.8.0/21'], '192.0.2.0/25')] }));
  test('says one that takes from that one, with what it says itself', () =>
    assert.deepEqual(said(read, 'sddc-b'), {
      ...sddc,
      'ike-lifetime': 86400,
      selectors: [pair(['10.16.0.0/16', '10.17.8.0/21'], '192.0.2.128/25')],
    }));
  test('says one for GRE with blanks around its signs; nothing of the network of a host name', () =>
    assert.deepEqual(said(read, 'depot-gre'), {
      ...ofDefault,
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf('BasementRock'.length),
      'local-address': '203.0.113.150',
      'peer-address': 'depot.example.net',
      'peer-id': address('198.51.100.84'),
      initiation: 'on traffic',
      'ike-version': [1],
      'ike-proposals': [
        proposal(['3des'], ['md5'], [2]),
        proposal(['aes-cbc-128'], ['sha1'], [5]),
        // Without ! its own count as well.
        ...charonDefaults.ike,
      ],
      'child-proposals': [proposal(['aes-cbc-128'], ['sha1']), ...charonDefaults.child],
      pfs: [0],
      'child-lifetime': 28800,
      encapsulation: 'transport',
    }));
  test('says one over IPv6, which takes certificates without a word of it', () =>
    assert.deepEqual(said(read, 'crusher6'), {
      ...ofDefault,
      'local-address': '2001:db8:16::1',
      'local-id': { type: 'dn', value: 'C=NO, O=Quarry, CN=gw.quarry.example.net' },
      'peer-address': '2001:db8:84::1',
      'peer-id': { type: 'dn', value: 'C=NO, O=Quarry, CN=crusher.quarry.example.net' },
      initiation: 'responds only',
      'ike-proposals': [proposal(['chacha20-poly1305'], [], [31], ['sha2-512'])],
      'ike-fragmentation': false,
      'child-proposals': [{ ...proposal(['chacha20-poly1305'], []), esn: [true, false] }],
      pfs: [31],
      selectors: [pair('2001:db8:16:100::/56', '2001:db8:84:100::/56')],
    }));
  test('names its lines', () => {
    const lines = linesSaid(read, 'sddc-b');
    assert.deepEqual(
      [lines['local-id'], lines['ike-lifetime'], lines['pre-shared-key'], lines.initiation],
      ['leftid=@gw', 'ikelifetime=24h', 'Gneiss', 'auto=start'].map((piece) => lineOf(read, piece)),
    );
  });
  test('is noted for proposals that are open, and for what it includes', () =>
    assert.deepEqual(
      notedLines(read),
      ['ike = 3des', 'esp = aes128', 'include /var/lib/strongswan/ipsec.conf', 'include /var/lib/strongswan/ipsec.secrets'].map((piece) =>
        lineOf(read, piece),
      ),
    ));
  test('shows no key', () => hides(read, 'Granite', 'Gneiss', '426173656d656e74', 'Old-Slate', 'Feldspar', 'Puffin-Rock'));
});

describe('ipsec.conf that began with strongSwan 4, with what 5 refuses', async () => {
  const read = await realistic(format, 'strongswan-old');
  const ofDefault = {
    'auth-method': 'pre-shared key',
    'local-address': '203.0.113.155',
    'local-id': address('203.0.113.155'),
  };
  const tannery = {
    ...ofDefault,
    'peer-address': '198.51.100.85',
    initiation: 'starts',
    'ike-version': [2, 1],
    'ike-proposals': [proposal(['aes-cbc-256'], ['sha1'], [5]), ...charonDefaults.ike],
    'ike-lifetime': 86400,
    dpd: 45,
    'child-proposals': [proposal(['aes-cbc-256'], ['sha1']), ...charonDefaults.child],
    // What pfsgroup said counts no more.
    pfs: [0],
    'child-lifetime': 5400,
    encapsulation: 'tunnel',
  };

  test('is taken for what it is', () => assert.equal(read.takenFor, format));
  test('is its connections', () => assert.deepEqual(namesIn(read), ['tannery', 'tannery-dmz', 'hides', 'leather']));
  test('says one by older words, and one that takes from it', () => {
    assert.deepEqual(said(read, 'tannery'), { ...tannery, selectors: [pair('10.18.0.0/24', '172.20.0.0/16')] });
    assert.deepEqual(said(read, 'tannery-dmz'), { ...tannery, selectors: [pair('10.18.9.0/28', '172.20.0.0/16')] });
  });
  test('says nothing of a lifetime, a check and an integrity that are not to be known', () =>
    assert.deepEqual(said(read, 'hides'), {
      ...ofDefault,
      'peer-address': '198.51.100.86',
      'peer-id': { type: 'any', value: '' },
      initiation: 'responds only',
      'ike-version': [1],
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14])],
      'nat-traversal': 'always',
      'child-proposals': [proposal(['aes-cbc-256'], [])],
      pfs: [14],
      selectors: [pair('10.18.0.0/24', '172.21.1.0/24')],
    }));
  test('says one that is not loaded, whose proposal of IKE is none', () =>
    assert.deepEqual(said(read, 'leather'), {
      ...ofDefault,
      enabled: false,
      'peer-address': '198.51.100.87',
      'ike-version': [2],
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [19],
      selectors: [pair('10.18.0.0/24', '172.22.0.0/24')],
    }));
  test('is noted for all of it', () => {
    const of = (piece: string, nth?: number) => lineOf(read, piece, nth);
    assert.deepEqual(
      notedLines(read).toSorted((one, other) => one - other),
      [
        of('leftnexthop'),
        of('pfs=yes'),
        of('conn tannery'),
        of('ike=aes256-sha1'),
        of('esp=aes256-sha1'),
        of('pfsgroup'),
        of('conn tannery-dmz'),
        of('conn hides'),
        of('sha2_256_96'),
        of('dpddelay=30'),
        of('1.5h'),
        of('conn leather'),
        of('conn leather'),
        of('ike=aes256gcm128'),
        of('ah='),
        of('xauthpsk'),
        of('85: PSK'),
        of('%any : PSK'),
      ],
    );
  });
  test('does not ask for secrets that are there', () => assert.ok(read.notes.every(({ why }) => !why.includes('paste ipsec.secrets'))));
  test('shows no key', () => hides(read, 'Bark & Brine', 'Vat-No-3'));
});
