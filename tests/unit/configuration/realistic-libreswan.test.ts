import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { address, anyToAny, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withCarriageReturns } from './realistic-reading.ts';

const format = 'ipsec.conf (Libreswan)';
const byKey = { 'auth-method': 'pre-shared key' };

describe('a shell that shows the files of Libreswan 3', async () => {
  const read = await realistic(format, 'libreswan-old', withCarriageReturns);

  test('is taken for what it is', () => assert.equal(read.takenFor, format));
  test('is its connections', () => assert.deepEqual(namesIn(read), ['mint-sddc', 'mint-bank', 'vault']));
  test('says one behind NAT, with a child SA for each of rightsubnets', () =>
    assert.deepEqual(said(read, 'mint-sddc'), {
      ...byKey,
      // Without ikev1-policy release 4 does not load it.
      enabled: 'in part',
      'pre-shared-key': keyOf(12),
      'local-address': '10.22.0.4',
      'local-id': address('203.0.113.160'),
      'peer-address': '198.51.100.20',
      'peer-id': address('198.51.100.20'),
      initiation: 'starts',
      'ike-version': [1],
      'ike-mode': 'main',
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14]), proposal(['aes-cbc-128'], ['sha1'], [2])],
      'ike-lifetime': 28800,
      dpd: 15,
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [14],
      'child-lifetime': 3600,
      encapsulation: 'tunnel',
      selectors: [pair('10.22.0.0/16', '192.0.2.0/25'), pair('10.22.0.0/16', '192.0.2.128/26')],
    }));
  test('says one that waits in aggressive mode', () =>
    assert.deepEqual(said(read, 'mint-bank'), {
      ...byKey,
      enabled: 'in part',
      'pre-shared-key': keyOf(14),
      'local-address': 'any',
      'local-id': { type: 'fqdn', value: 'mint.example.net' },
      'peer-address': 'any',
      'peer-id': { type: 'fqdn', value: 'bank.example.net' },
      initiation: 'responds only',
      'ike-version': [1],
      'ike-mode': 'aggressive',
      'ike-proposals': [proposal(['3des'], ['md5'], [2])],
      'child-proposals': [proposal(['3des'], ['md5'])],
      pfs: [0],
      'child-lifetime': 28800,
      selectors: [pair('10.22.8.0/24', '172.23.0.0/24'), pair('10.22.9.0/24', '172.23.0.0/24')],
    }));
  test('says one that is not loaded; a name that is looked up is an identity that is not known', () =>
    assert.deepEqual(said(read, 'vault'), {
      ...byKey,
      enabled: false,
      'local-address': '203.0.113.160',
      'peer-address': 'vault.example.net',
      'peer-id': { type: 'unread', value: '' },
      'ike-version': [2],
    }));
  test('names its lines', () => {
    const lines = linesSaid(read, 'mint-sddc');
    assert.deepEqual(
      [lines['child-lifetime'], lines['child-proposals'], lines['pre-shared-key'], lines['ike-mode']],
      ['keylife', 'phase2alg', 'Florin', 'aggrmode=no'].map((piece) => lineOf(read, piece)),
    );
  });
  test('is noted for what it includes, what newer releases take otherwise, and for what is refused', () => {
    const of = (piece: string) => lineOf(read, piece);
    assert.deepEqual(
      [...new Set(notedLines(read))].toSorted((one, other) => one - other),
      [
        of('include /etc'),
        of('ikev2=permit'),
        of('ike=aes256'),
        of('forceencaps'),
        of('ikev2=never'),
        of('ike=3des'),
        of('conn vault'),
        of('leftsubnet=10.22.8.0/24'),
        of('rightid=vault'),
        of('172.25.0.0/24'),
      ],
    );
  });
  test('shows no key', () => hides(read, 'Florin+Ducat', 'Groat+Farthing', 'c0ffee0badf00d', '5ec2e7a11b2c3d'));
});

describe('conns and secrets of Libreswan 5 in one file', async () => {
  const read = await realistic(format, 'libreswan-five');
  const ofDefault = { ...byKey, 'ike-version': [2], dpd: 5, 'ike-fragmentation': true };
  const wharf = { ...ofDefault, 'local-address': '203.0.113.170', 'local-id': { type: 'fqdn', value: 'wharf.example.net' } };

  test('are taken for what they are', () => assert.equal(read.takenFor, format));
  test('are its connections', () => assert.deepEqual(namesIn(read), ['wharf-sddc-1', 'wharf-sddc-2', 'wharf-v6', 'tugs']));
  test('say one over an xfrm interface', () =>
    assert.deepEqual(said(read, 'wharf-sddc-1'), {
      ...wharf,
      'pre-shared-key': keyOf(20),
      'peer-address': '198.51.100.20',
      initiation: 'starts',
      'ike-proposals': [proposal(['aes-gcm-16-256'], [], [20], ['sha2-384']), proposal(['aes-cbc-256'], ['sha2-256'], [14])],
      'ike-lifetime': 28800,
      'child-proposals': [{ ...proposal(['aes-gcm-16-256'], []), esn: [true, false] }],
      pfs: [20],
      'child-lifetime': 3600,
      'child-kilobytes': 4 * 1024 * 1024,
      'replay-window': 256,
      selectors: anyToAny,
      'vti-address': '169.254.180.2/30',
      mtu: 1400,
    }));
  test('say one with several algorithms in a proposal, and no group of its own', () =>
    assert.deepEqual(said(read, 'wharf-sddc-2'), {
      ...wharf,
      'pre-shared-key': keyOf('Bilge Pump'.length),
      'peer-address': '198.51.100.21',
      initiation: 'on traffic',
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-512', 'sha2-256'], [16, 20])],
      'ike-lifetime': 86400,
      mobike: true,
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-512']), proposal(['aes-cbc-128'], ['sha2-256'])],
      selectors: anyToAny,
      'vti-address': '169.254.180.6/30',
    }));
  test('say one over IPv6, whose key is not loaded', () =>
    assert.deepEqual(said(read, 'wharf-v6'), {
      ...ofDefault,
      'local-address': '2001:db8:22::1',
      'local-id': address('2001:db8:22::1'),
      'peer-address': '2001:db8:99::1',
      'peer-id': { type: 'fqdn', value: 'pier.example.net' },
      initiation: 'on traffic',
      'nat-traversal': 'off',
      pfs: [0],
      encapsulation: 'tunnel',
      selectors: ['2001:db8:22:10::/64', '2001:db8:22:20::/64'].map((local) => pair(local, '2001:db8:99:100::/56')),
    }));
  test('say one of whoever has a certificate', () =>
    assert.deepEqual(said(read, 'tugs'), {
      ...ofDefault,
      'auth-method': 'certificate',
      'local-address': 'any',
      'peer-address': 'any',
      initiation: 'responds only',
    }));
  test('are noted for what one release alone takes, and for the key without quotes', () =>
    assert.deepEqual(
      notedLines(read).toSorted((one, other) => one - other),
      ['keyexchange=ikev2', '30h', 'conn wharf-v6', 'leftsubnet=10.24', 'Plain-Unquoted'].map((piece) => lineOf(read, piece)),
    ));
  test('show no key', () => hides(read, 'Bollard;Cleat', 'QmlsZ2UgUHVtcA', 'Plain-Unquoted'));
});
