import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { panOsBraces } from '../../../src/configuration/pan-os-braces.ts';
import { address, anyToAny, hidden, hides, lineOf, linesSaid, namesIn, notedLines, proposal } from './realistic-reading.ts';
import { realistic, said, withCarriageReturns } from './realistic-reading.ts';

describe('show of a firewall, from a terminal', async () => {
  const read = await realistic('PAN-OS braces', 'panos-show', withCarriageReturns);

  test('is taken for what it is', () => assert.equal(read.takenFor, 'PAN-OS braces'));
  test('is its tunnel', () => assert.deepEqual(namesIn(read), ['to-sddc']));
  test('says what it holds', () =>
    assert.deepEqual(said(read, 'to-sddc'), {
      enabled: true,
      'ike-version': [2],
      'auth-method': 'pre-shared key',
      'pre-shared-key': hidden,
      'local-address': '203.0.113.10',
      'local-id': address('203.0.113.10'),
      'peer-address': '198.51.100.20',
      'peer-id': address('198.51.100.20'),
      'ike-proposals': [
        proposal(['aes-cbc-256'], ['sha2-256', 'sha2-384'], [14, 19]),
        proposal(['aes-gcm-16-256'], [], [14, 19], ['sha2-256']),
      ],
      'ike-lifetime': 28800,
      dpd: 15,
      'ike-fragmentation': false,
      'nat-traversal': 'off',
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [14],
      'child-lifetime': 3600,
      selectors: anyToAny,
      'vti-address': '169.254.100.2/30',
      mtu: 1400,
      'bgp-enabled': true,
      'bgp-as': 65001,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.2',
      'bgp-neighbor': '169.254.100.1',
      'bgp-router-id': '10.2.0.1',
      'bgp-keepalive': 20,
      'bgp-hold-time': 60,
      'bgp-multihop': 1,
      'bgp-families': ['ipv4'],
      'bgp-maximum-prefixes': 5000,
      'bgp-networks': ['10.2.0.0/16'],
    }));
  test('names its lines', () => {
    const lines = linesSaid(read, 'to-sddc');
    assert.deepEqual(
      [lines['ike-lifetime'], lines['bgp-neighbor'], lines['child-lifetime']],
      [lineOf(read, 'seconds 28800'), lineOf(read, 'ip 169.254.100.1;'), lineOf(read, 'hours 1;')],
    );
  });
  test('is noted for its hidden key alone', () => assert.deepEqual(notedLines(read), [lineOf(read, 'key -AQ==')]));
  test('shows no key', () => hides(read, 'a2V5IG9mIHRoZSBzZGRj', '$5$abcdefgh'));
});

describe('show of one template of a Panorama', async () => {
  const read = await realistic('PAN-OS braces', 'panos-show-template');

  test('is taken for what it is', () => assert.equal(read.takenFor, 'PAN-OS braces'));
  test('is its tunnel', () => {
    assert.deepEqual(namesIn(read), ['t7']);
    assert.deepEqual(said(read, 't7'), {
      'ike-version': [2],
      'auth-method': 'certificate',
      'peer-address': 'any',
      'peer-id': { type: 'fqdn', value: '*.example.net' },
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-512'], [21])],
      'ike-lifetime': 14400,
      dpd: 0,
      'child-proposals': [proposal(['aes-gcm-16-128', 'aes-gcm-16-256'], [])],
      pfs: [19],
      'child-lifetime': 1800,
      selectors: anyToAny,
      'vti-address': '169.254.7.2/30',
    });
  });
  test('has no notes of what was read', () => assert.deepEqual(read.notes, []));
});

describe('three commands that show a part each', async () => {
  const read = await realistic('PAN-OS braces', 'panos-show-parts');

  test('are taken for what they are', () => assert.equal(read.takenFor, 'PAN-OS braces'));
  test('are one tunnel', () => {
    assert.deepEqual(namesIn(read), ['to-sddc']);
    assert.deepEqual(said(read, 'to-sddc'), {
      'ike-version': [2],
      'auth-method': 'pre-shared key',
      'pre-shared-key': hidden,
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      initiation: 'on traffic',
      'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14])],
      'ike-lifetime': 28800,
      dpd: 5,
      'ike-fragmentation': false,
      'nat-traversal': 'automatic',
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
      pfs: [14],
      'child-lifetime': 3600,
      selectors: anyToAny,
    });
  });
  test('show no key', () => hides(read, 'c2luZ2xlIGdhdGV3YXk'));
});

describe('a block whose command was left out', () => {
  const read = panOsBraces.read(['gw {', '  protocol {', '    version ikev2;', '  }', '}'].join('\n'));

  test('is told, with what would help', () => {
    assert.deepEqual(
      read.notes.map(({ line, text }) => [line, text]),
      [[1, 'gw {']],
    );
    assert.match(read.notes[0]?.why ?? '', /the command that showed it/);
  });
});
