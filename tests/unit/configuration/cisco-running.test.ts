import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asa } from '../../../src/configuration/asa.ts';
import { ios } from '../../../src/configuration/ios.ts';
import { asaRunning, iosRunning } from './cisco-running.ts';
import { vpnOf } from './cisco-support.ts';

const withoutKeys = /^(?!The (?:key|password) is hidden)/;

describe('a whole running configuration', () => {
  test('of IOS XE is noted where it tells of the VPN alone', () => {
    const { notes, vpns } = ios.read(iosRunning);
    assert.deepEqual(
      notes.filter(({ why }) => withoutKeys.test(why)).map(({ text }) => text),
      ['redistribute static route-map STATIC'],
    );
    assert.deepEqual(
      vpns.map(({ name }) => name),
      ['Tunnel1'],
    );
    assert.ok(vpnOf(ios, iosRunning).end['pre-shared-key']?.value.isMasked);
  });

  test('of an ASA is noted where it tells of the VPN alone', () => {
    const { notes, vpns } = asa.read(asaRunning);
    assert.deepEqual(
      notes.filter(({ why }) => withoutKeys.test(why)),
      [],
    );
    assert.deepEqual(
      vpns.map(({ name, end }) => [name, end.enabled]),
      [
        ['SYSTEM_DEFAULT_CRYPTO_MAP 65535', undefined],
        ['outside_map 1', undefined],
      ],
    );
  });

  test('of an ASA without a line that switches IKE on is off', () => {
    const text = asaRunning.replace(/^crypto ikev2 enable .*\n/m, '');
    assert.equal(vpnOf(asa, text, 'outside_map 1').end.enabled?.value, false);
  });
});

describe('lines that no comparison needs are not noted', () => {
  const noted = (format: typeof ios, lines: string): string[] => format.read(lines).notes.map(({ text }) => text);
  test('of IOS', () => {
    const text = `no crypto ikev2 proposal default
crypto ikev2 profile RA
 match identity remote key-id users
 authentication local rsa-sig
 authentication remote eap query-identity
router bgp 65001
 neighbor 10.0.0.9 remote-as 65001
 neighbor 10.0.0.9 bfd
 neighbor 10.0.0.9 advertise-map A exist-map B
`;
    assert.deepEqual(noted(ios, text), ['crypto ikev2 profile RA']);
  });
  test('of an ASA', () => assert.deepEqual(noted(asa, 'crypto ipsec ikev2 sa-strength-enforcement\n'), []));
});

describe('the key of a keyring', () => {
  const read = (peers: string, destination = '203.0.113.10'): string => {
    const text = `crypto ikev2 keyring K
${peers}
crypto ikev2 profile P
 match identity remote any
 authentication remote pre-share
 authentication local pre-share
 keyring local K
crypto ipsec profile P
 set ikev2-profile P
interface Tunnel1
 tunnel mode ipsec ipv4
 tunnel destination ${destination}
 tunnel protection ipsec profile P
`;
    const isNoted = ios.read(text).notes.some(({ why }) => why.startsWith('No peer of keyring'));
    return `${vpnOf(ios, text).end['pre-shared-key'] ? 'known' : 'not known'}${isNoted ? ', noted' : ''}`;
  };
  const peer = (name: string, says: string): string => ` peer ${name}\n  ${says}\n  pre-shared-key Key-${name}`;

  test('is that of any address', () => {
    for (const says of ['address 0.0.0.0 0.0.0.0', 'address 0.0.0.0'])
      for (const destination of ['203.0.113.10', 'dynamic', 'vpn.example.net', '2001:db8::1'])
        assert.equal(read(peer('ANY', says), destination), 'known');
  });
  test('is that of a name where no other may be meant', () => {
    assert.equal(read(peer('A', 'identity fqdn a.example.net')), 'known');
    assert.equal(read(peer('A', 'hostname a.example.net')), 'known');
    assert.equal(read(peer('A', 'identity address 203.0.113.10')), 'known');
    assert.equal(read(`${peer('A', 'identity fqdn a.example.net')}\n${peer('B', 'identity fqdn b.example.net')}`), 'not known');
  });
  test('is not there for another address', () => {
    assert.equal(read(peer('A', 'address 192.0.2.1')), 'not known, noted');
    assert.equal(read(peer('A', 'address 2001:db8::1/128')), 'not known, noted');
  });
});
