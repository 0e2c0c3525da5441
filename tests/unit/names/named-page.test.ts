import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Names } from '../../../src/names/named-page.ts';
import { pagesNamed } from '../../../src/names/named-page.ts';

const names: Names = {
  pages: [
    { address: '/devices/check-point/', title: 'Check Point', kind: 'device', names: ['Check Point', 'Gaia'] },
    { address: '/devices/cisco-asa/', title: 'Cisco ASA', kind: 'device', names: ['Cisco ASA', 'ASA', 'Cisco'] },
    { address: '/devices/cisco-ios-xe/', title: 'Cisco IOS XE', kind: 'device', names: ['Cisco IOS XE', 'IOS', 'Cisco'] },
    { address: '/go/', title: 'Links for alerts', kind: 'tool', names: ['alert', 'Alertmanager'], beside: ['link'] },
    { address: '/bgp/#notification-6-2', title: '6/2: Cease', kind: 'code', names: ['6/2'] },
  ],
  commands: [
    { address: '/devices/cisco-ios-xe/#ike-sa', title: 'IKE SA', runs: ['show crypto isakmp sa detail'] },
    { address: '/devices/cisco-asa/#ike-sa', title: 'IKE SA', runs: ['show crypto isakmp sa', 'show crypto ikev2 sa'] },
    { address: '/devices/cisco-asa/#child-sa', title: 'Child SA', runs: ['show crypto ipsec sa'] },
    { address: '/devices/libreswan/#ike-sa', title: 'IKE SA', runs: ['ipsec status'] },
  ],
  beside: { device: ['commands', 'log'], code: ['notification'] },
};

const named = (text: string, most = 3): string[] => pagesNamed(text, names, most).map(({ address }) => address);

describe('a page is named', () => {
  for (const text of ['ASA', 'cisco asa', 'asa vpn', 'How do I set up an ASA?', 'asa commands', 'cisco asa ipsec log'])
    test(`by “${text}”`, () => assert.deepEqual(named(text), ['/devices/cisco-asa/']));

  for (const text of ['checkpoint', 'check-point', 'Check Point commands', 'gaia'])
    test(`in another number of words: “${text}”`, () => assert.deepEqual(named(text), ['/devices/check-point/']));

  test('beside words that are its own', () => assert.deepEqual(named('link from alert'), ['/go/']));

  test('by a code, which is one word', () => {
    assert.deepEqual(named('notification 6/2'), ['/bgp/#notification-6-2']);
    assert.deepEqual(named('62'), []);
  });

  test('with all others of that name, at most a few', () => {
    assert.deepEqual(named('cisco'), ['/devices/cisco-asa/', '/devices/cisco-ios-xe/']);
    assert.deepEqual(named('cisco', 1), ['/devices/cisco-asa/']);
  });

  test('by its longest name before another’s shorter one', () => assert.deepEqual(named('cisco asa'), ['/devices/cisco-asa/']));
});

describe('no page is named', () => {
  for (const text of ['', 'vpn', 'asa no proposal chosen', 'alert handshake failure', 'point', 'casa'])
    test(`by “${text}”`, () => assert.deepEqual(named(text), []));
});

describe('a command leads to where it stands', () => {
  test('the shortest first, by its beginning', () =>
    assert.deepEqual(named('show crypto isakmp'), ['/devices/cisco-asa/#ike-sa', '/devices/cisco-ios-xe/#ike-sa']));

  test('with what is typed behind it', () =>
    assert.deepEqual(named('show crypto ipsec sa peer 203.0.113.1'), ['/devices/cisco-asa/#child-sa']));

  test('but for a single word, which may be any', () => assert.deepEqual(named('show'), []));
});
