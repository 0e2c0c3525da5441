import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { End, ParameterId, Values } from '../../../src/settings/end.ts';
import { compare } from '../../../src/settings/compare.ts';
import { Key } from '../../../src/settings/key.ts';
import { mirrorOf, parameterIds } from '../../../src/settings/parameters.ts';
import { capital, sayOutcome, sayPassage, sayStop } from '../../../src/settings/say.ts';
import { valueText } from '../../../src/settings/value-text.ts';
import { endOf } from '../../support/ends.ts';

const suite = { encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: ['sha2-256'], groups: [14], esn: [] } as const;
const esp = { ...suite, prf: [], groups: [] } as const;

/** Every parameter, at both ends the same, each from its side. */
const shared = {
  enabled: true,
  initiation: 'starts',
  'nat-traversal': 'automatic',
  'ike-version': [2],
  'ike-mode': 'main',
  'ike-proposals': [suite],
  'auth-method': 'pre-shared key',
  'pre-shared-key': new Key('correct horse'),
  'ike-lifetime': 86400,
  dpd: 60,
  mobike: true,
  'ike-fragmentation': true,
  encapsulation: 'tunnel',
  'child-proposals': [esp],
  pfs: [14],
  'child-lifetime': 3600,
  'child-kilobytes': 0,
  'replay-window': 64,
  mtu: 1400,
  mss: 1360,
  'bgp-enabled': true,
  'bgp-password': new Key('horse'),
  'bgp-passive': false,
  'bgp-multihop': 1,
  'bgp-ttl-security': false,
  'bgp-hold-time': 180,
  'bgp-keepalive': 60,
  'bgp-families': ['ipv4'],
  'bgp-role': null,
  'bgp-strict-role': false,
  'bgp-maximum-prefixes': 100,
  'bgp-in': 'all',
  'bgp-out': 'all',
  'bgp-networks': ['10.9.0.0/24'],
  'peer-backups': [],
} as const;
const a = endOf({
  ...shared,
  'local-address': '203.0.113.10',
  'peer-address': '198.51.100.20',
  'local-id': { type: 'address', value: '203.0.113.10' },
  'peer-id': { type: 'address', value: '198.51.100.20' },
  selectors: [{ local: ['10.1.0.0/16'], remote: ['10.2.0.0/16'] }],
  'vti-address': '169.254.100.1/30',
  'bgp-address': '169.254.100.1',
  'bgp-neighbor': '169.254.100.2',
  'bgp-as': 65000,
  'bgp-neighbor-as': 65001,
  'bgp-router-id': '10.0.0.1',
});
const b = endOf({
  ...shared,
  'local-address': '198.51.100.20',
  'peer-address': '203.0.113.10',
  'local-id': { type: 'address', value: '198.51.100.20' },
  'peer-id': { type: 'address', value: '203.0.113.10' },
  selectors: [{ local: ['10.2.0.0/16'], remote: ['10.1.0.0/16'] }],
  'vti-address': '169.254.100.2/30',
  'bgp-address': '169.254.100.2',
  'bgp-neighbor': '169.254.100.1',
  'bgp-as': 65001,
  'bgp-neighbor-as': 65000,
  'bgp-router-id': '10.0.0.1',
});

/** Another value of every parameter, as one end has it. */
const other: { readonly [Id in ParameterId]: Values[Id] } = {
  enabled: false,
  initiation: 'responds only',
  'local-address': '198.51.100.99',
  'peer-address': '203.0.113.99',
  'peer-backups': ['203.0.113.98'],
  'nat-traversal': 'always',
  'ike-version': [1],
  'ike-mode': 'aggressive',
  'ike-proposals': [{ ...suite, groups: [19] }],
  'auth-method': 'certificate',
  'pre-shared-key': new Key('Correct horse'),
  'local-id': { type: 'fqdn', value: 'b.example.net' },
  'peer-id': { type: 'fqdn', value: 'a.example.net' },
  'ike-lifetime': 28800,
  dpd: 0,
  mobike: false,
  'ike-fragmentation': false,
  encapsulation: 'transport',
  'child-proposals': [{ ...esp, encryption: ['aes-cbc-128'] }],
  pfs: [0],
  selectors: [{ local: ['10.3.0.0/16'], remote: ['10.1.0.0/16'] }],
  'child-lifetime': 1800,
  'child-kilobytes': 4_608_000,
  'replay-window': 1024,
  mtu: 1350,
  mss: 0,
  'vti-address': '169.254.100.6/30',
  'bgp-enabled': false,
  'bgp-address': '169.254.100.6',
  'bgp-neighbor': '169.254.100.9',
  'bgp-as': 65009,
  'bgp-neighbor-as': 65010,
  'bgp-router-id': '10.0.0.2',
  'bgp-password': null,
  'bgp-passive': true,
  'bgp-multihop': 2,
  'bgp-ttl-security': true,
  'bgp-hold-time': 90,
  'bgp-keepalive': 30,
  'bgp-families': ['ipv6'],
  'bgp-role': 'provider',
  'bgp-strict-role': true,
  'bgp-maximum-prefixes': 5,
  'bgp-in': 'none',
  'bgp-out': 'none',
  'bgp-networks': ['10.8.0.0/24'],
};

const party = (end: End) => ({ end, behaviour: {} });
const apart = (one: End, two: End): ParameterId[] =>
  compare(party(one), party(two), 'a')
    .rows.filter(({ verdict }) => verdict !== 'same')
    .map(({ parameter }) => parameter);

describe('two ends side by side', () => {
  test('that say the same, each from its side, differ in nothing and come up', () => {
    assert.deepEqual(apart(a, b), []);
    const { outcome } = compare(party(a), party(b), 'a');
    assert.deepEqual([outcome.ike, outcome.child, outcome.bgp, outcome.stops], ['up', 'up', 'up', []]);
  });

  for (const id of parameterIds)
    test(`differ in ${id} and in nothing else, when that alone is changed`, () => {
      const changed: End = { ...b, ...endOf({ [id]: other[id] }) };
      assert.deepEqual(apart(a, changed), [mirrorOf(id)]);
    });

  test('begin a sentence with a name as it is written', () => {
    assert.deepEqual(['the SDDC refuses', 'strongSwan refuses'].map(capital), ['The SDDC refuses', 'strongSwan refuses']);
  });

  test('have words for every value, every stop and every message, and none of them holds a key', () => {
    const named = { names: { a: 'the SDDC', b: 'the router' }, ends: { a, b } };
    for (const id of parameterIds) {
      const changed: End = { ...b, ...endOf({ [id]: other[id] }) };
      const { outcome, rows } = compare(party(a), party(changed), 'a');
      const words = [
        sayOutcome(outcome),
        ...outcome.stops.map((stop) => sayStop(stop, { ...named, ends: { a, b: changed } })),
        ...outcome.passages.map((passage) => sayPassage(passage, named)),
        ...rows.map(({ parameter, a: value }) => (value ? valueText(parameter, value.value) : '')),
      ];
      for (const one of words) assert.doesNotMatch(one, /undefined|null|\[object|orse/, `${id}: ${one}`);
    }
  });
});
