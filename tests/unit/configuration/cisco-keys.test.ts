import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asa } from '../../../src/configuration/asa.ts';
import type { Format } from '../../../src/configuration/format.ts';
import { ios } from '../../../src/configuration/ios.ts';
import { vpnOf } from './cisco-support.ts';

/** What is known of the pre-shared key and of the BGP password of the first VPN: `set`, `hidden`, `none` or `not said`. */
function keysOf(format: Format, text: string): string {
  const { 'pre-shared-key': key, 'bgp-password': password } = vpnOf(format, text).end;
  return [key, password]
    .map((one) => (one ? (one.value === null ? 'none' : one.value.isMasked ? 'hidden' : 'set') : 'not said'))
    .join(', ');
}

const iosMap = (key: string): string => `crypto isakmp policy 10
 authentication pre-share
${key}
crypto map OUTSIDE 10 ipsec-isakmp
 set peer 198.51.100.20
`;
const iosTunnel = (key: string, profile = 'keyring local KEYS'): string => `crypto ikev2 keyring KEYS
 peer ONE
  address 198.51.100.20
  ${key}
crypto ikev2 profile ONE
 match identity remote address 198.51.100.20
 ${profile}
crypto ipsec profile ONE
 set ikev2-profile ONE
interface Tunnel1
 tunnel mode ipsec ipv4
 tunnel destination 198.51.100.20
 tunnel protection ipsec profile ONE
`;
const asaMap = (version: 1 | 2, ...keys: readonly string[]): string => `crypto map OUTMAP 10 set peer 198.51.100.20
crypto map OUTMAP 10 ${version === 1 ? 'set ikev1 transform-set T' : 'set ikev2 ipsec-proposal P'}
tunnel-group 198.51.100.20 type ipsec-l2l
tunnel-group 198.51.100.20 ipsec-attributes
${keys.map((key) => ` ${key}\n`).join('')}`;

describe('a pre-shared key that is hidden in the text is set, and not known', () => {
  const texts: readonly (readonly [says: string, format: Format, text: string])[] = [
    ['crypto isakmp key 6', ios, iosMap('crypto isakmp key 6 GfE]TFhPhGZbMdK address 198.51.100.20')],
    ['a key that somebody took out', ios, iosMap('crypto isakmp key <removed> address 198.51.100.20')],
    ['one with a blank in what stands in its place', ios, iosMap('crypto isakmp key [key removed] address 198.51.100.20')],
    ['a keyring of IKEv1', ios, iosMap('crypto keyring K\n pre-shared-key address 198.51.100.20 key 6 GfE]TFhPhGZbMdK')],
    ['pre-shared-key 6', ios, iosTunnel('pre-shared-key 6 GfE]TFhPhGZbMdK')],
    ['one direction alone', ios, iosTunnel('pre-shared-key local 6 GfE]TFhPhGZbMdK\n  pre-shared-key remote Plain-Key-1')],
    ['both, encrypted in different ways', ios, iosTunnel('pre-shared-key local 6 GfE]TFh\n  pre-shared-key remote 6 PhGZbMdK')],
    ['a key in hex', ios, iosTunnel('pre-shared-key hex 0x11223344')],
    ['one in the profile', ios, iosTunnel('', 'authentication local pre-share key 6 GfE]TFh\n authentication remote pre-share key 6 PhGZ')],
    ['ikev1 pre-shared-key *****', asa, asaMap(1, 'ikev1 pre-shared-key *****')],
    ['ikev1 pre-shared-key 8', asa, asaMap(1, 'ikev1 pre-shared-key 8 GfETFhPhGZbMdK')],
    ['pre-shared-key * of 8.2', asa, asaMap(1, 'pre-shared-key *')],
    [
      'both directions of IKEv2',
      asa,
      asaMap(2, 'ikev2 remote-authentication pre-shared-key *****', 'ikev2 local-authentication pre-shared-key *****'),
    ],
  ];
  for (const [says, format, text] of texts)
    test(says, () => {
      assert.equal(keysOf(format, text), 'hidden, not said');
      assert.ok(format.read(text).notes.some(({ why }) => /^The key is hidden|^A key in hex/.test(why)));
    });

  test('a plain one is read as before', () => {
    for (const key of ['Plain-Key-1', '0 Plain-Key-1']) assert.equal(keysOf(ios, iosTunnel(`pre-shared-key ${key}`)), 'set, not said');
    assert.equal(keysOf(asa, asaMap(1, 'ikev1 pre-shared-key Plain-Key-1')), 'set, not said');
  });

  test('keys of two directions that differ are set, and not compared', () => {
    assert.equal(keysOf(ios, iosTunnel('pre-shared-key local Key-1\n  pre-shared-key remote Key-2')), 'hidden, not said');
    const profile = 'authentication local pre-share key Key-1\n authentication remote pre-share key Key-2';
    assert.equal(keysOf(ios, iosTunnel('', profile)), 'hidden, not said');
  });
});

describe('a password of BGP that is hidden in the text is set, and not known', () => {
  const texts: readonly (readonly [says: string, format: Format, text: string])[] = [
    ['password 7', ios, 'router bgp 65001\n neighbor 192.0.2.1 remote-as 65000\n neighbor 192.0.2.1 password 7 094F471A1A0A'],
    [
      'of a peer group',
      ios,
      'router bgp 65001\n neighbor G peer-group\n neighbor G password 7 094F471A1A0A\n neighbor 192.0.2.1 remote-as 65000\n neighbor 192.0.2.1 peer-group G',
    ],
    [
      'of a template',
      ios,
      'router bgp 65001\n template peer-session S\n  password 6 GfETFhPhGZ\n exit-peer-session\n neighbor 192.0.2.1 remote-as 65000\n neighbor 192.0.2.1 inherit peer-session S',
    ],
    ['one that somebody took out', ios, 'router bgp 65001\n neighbor 192.0.2.1 remote-as 65000\n neighbor 192.0.2.1 password <removed>'],
    [
      'of an ASA, masked',
      asa,
      'router bgp 65001\n address-family ipv4 unicast\n  neighbor 192.0.2.1 remote-as 65000\n  neighbor 192.0.2.1 password *****',
    ],
    [
      'of an ASA, encrypted',
      asa,
      'router bgp 65001\n address-family ipv4 unicast\n  neighbor 192.0.2.1 remote-as 65000\n  neighbor 192.0.2.1 password 7 094F471A1A0A',
    ],
  ];
  for (const [says, format, text] of texts) test(says, () => assert.equal(keysOf(format, text), 'not said, hidden'));

  test('a neighbor that takes back the one of its group has none', () => {
    const text =
      'router bgp 65001\n neighbor G peer-group\n neighbor G password 7 094F471A1A0A\n neighbor 192.0.2.1 peer-group G\n no neighbor 192.0.2.1 password';
    assert.equal(keysOf(ios, text), 'not said, none');
  });
});
