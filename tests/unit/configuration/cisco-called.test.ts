import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asa } from '../../../src/configuration/asa.ts';
import type { Format } from '../../../src/configuration/format.ts';
import { ios } from '../../../src/configuration/ios.ts';
import type { ParameterId, Values } from '../../../src/settings/end.ts';
import { expectReadsBack, values, vpnOf } from './cisco-support.ts';

const iosTunnel = `crypto ikev2 proposal PROP-A
 encryption aes-cbc-128
 integrity sha1
 group 2
crypto ikev2 policy POL-A
 proposal PROP-A
crypto ikev2 keyring RING-A
 peer TO-SDDC
  address 198.51.100.20
  pre-shared-key Some-Key
crypto ikev2 profile PROF-A
 match identity remote address 198.51.100.20
 authentication remote pre-share
 authentication local pre-share
 keyring local RING-A
crypto ipsec transform-set SET-A esp-aes esp-sha-hmac
crypto ipsec profile IPSEC-A
 set transform-set SET-A
 set ikev2-profile PROF-A
interface GigabitEthernet1
 ip address 203.0.113.10 255.255.255.0
interface Tunnel7
 ip address 169.254.100.2 255.255.255.252
 tunnel source GigabitEthernet1
 tunnel mode ipsec ipv4
 tunnel destination 198.51.100.20
 tunnel protection ipsec profile IPSEC-A
router bgp 65010
 neighbor 169.254.100.1 remote-as 65000
`;
const iosMap = `crypto isakmp policy 30
 encryption aes 256
 hash sha256
 authentication pre-share
 group 14
crypto isakmp key Some-Key address 198.51.100.20
crypto isakmp profile PROF-1
 match identity address 198.51.100.20
crypto ipsec transform-set SET-1 esp-aes esp-sha-hmac
crypto map OUTSIDE 20 ipsec-isakmp
 set peer 198.51.100.20
 set transform-set SET-1
 set isakmp-profile PROF-1
 match address LIST
ip access-list extended LIST
 permit ip 10.0.0.0 0.255.255.255 any
interface GigabitEthernet1
 ip address 203.0.113.10 255.255.255.0
 crypto map OUTSIDE
`;
const iosDynamic = `crypto isakmp policy 30
 authentication pre-share
crypto dynamic-map DYN 5
 set transform-set SET-1
crypto map OUTSIDE 20 ipsec-isakmp dynamic DYN
`;
const asaMap = (version: 1 | 2): string => `crypto ikev${version} policy 40
 encryption aes-256
 ${version === 1 ? 'hash sha' : 'integrity sha256\n prf sha256'}
 group 14
 lifetime ${version === 1 ? '' : 'seconds '}86400
access-list LIST extended permit ip 10.0.0.0 255.0.0.0 any
crypto map OUTMAP 30 match address LIST
crypto map OUTMAP 30 set peer 198.51.100.20
crypto map OUTMAP 30 ${version === 1 ? 'set ikev1 transform-set SET-1' : 'set ikev2 ipsec-proposal ESP-1'}
crypto map OUTMAP interface outside
crypto ikev${version} enable outside
tunnel-group 198.51.100.20 type ipsec-l2l
tunnel-group 198.51.100.20 ipsec-attributes
 ${version === 1 ? 'ikev1 pre-shared-key Some-Key' : 'ikev2 remote-authentication pre-shared-key Some-Key\n ikev2 local-authentication pre-shared-key Some-Key'}
`;
const asaTunnel = `crypto ipsec profile IPSEC-A
 set ikev2 ipsec-proposal ESP-1
interface Tunnel7
 nameif sddc
 tunnel source interface outside
 tunnel destination 198.51.100.20
 tunnel mode ipsec ipv4
 tunnel protection ipsec profile IPSEC-A
`;
const line = <Id extends ParameterId>(format: Format, text: string, id: Id, value: Values[Id]): string | null => {
  const { name, called } = vpnOf(format, text);
  return format.lineFor(id, value, name, called);
};

describe('lines stand in the objects that the VPN has', () => {
  const cases: readonly (readonly [format: Format, text: string, id: ParameterId, value: Values[ParameterId], opens: string])[] = [
    [ios, iosTunnel, 'ike-lifetime', 28800, 'crypto ikev2 profile PROF-A'],
    [ios, iosTunnel, 'dpd', 10, 'crypto ikev2 profile PROF-A'],
    [ios, iosTunnel, 'pfs', [14], 'crypto ipsec profile IPSEC-A'],
    [ios, iosTunnel, 'encapsulation', 'tunnel', 'crypto ipsec transform-set SET-A esp-aes esp-sha-hmac\n mode tunnel'],
    [ios, iosTunnel, 'mtu', 1400, 'interface Tunnel7'],
    [ios, iosTunnel, 'bgp-neighbor-as', 65001, 'router bgp 65010\n neighbor 169.254.100.1 remote-as 65001'],
    [ios, iosMap, 'ike-lifetime', 28800, 'crypto isakmp policy 30'],
    [ios, iosMap, 'auth-method', 'certificate', 'crypto isakmp policy 30'],
    [ios, iosMap, 'pfs', [14], 'crypto map OUTSIDE 20 ipsec-isakmp'],
    [
      ios,
      iosMap,
      'peer-id',
      { type: 'fqdn', value: '*.example.net' },
      'crypto isakmp profile PROF-1\n match identity host domain example.net',
    ],
    [
      ios,
      iosMap,
      'peer-address',
      '192.0.2.9',
      'crypto map OUTSIDE 20 ipsec-isakmp\n no set peer 198.51.100.20\n set peer 192.0.2.9 default',
    ],
    [ios, iosDynamic, 'pfs', [14], 'crypto dynamic-map DYN 5\n set pfs group14'],
    [asa, asaMap(2), 'ike-lifetime', 28800, 'crypto ikev2 policy 40\n lifetime seconds 28800'],
    [asa, asaMap(1), 'ike-lifetime', 28800, 'crypto ikev1 policy 40\n lifetime 28800'],
    [asa, asaMap(1).replaceAll('crypto ikev1', 'crypto isakmp'), 'ike-lifetime', 28800, 'crypto isakmp policy 40\n lifetime 28800'],
    [asa, asaMap(1), 'dpd', 10, 'tunnel-group 198.51.100.20 ipsec-attributes'],
    [asa, asaMap(2), 'ike-version', [2, 1], 'crypto map OUTMAP 30 set ikev2 ipsec-proposal ESP-1'],
    [asa, asaMap(2), 'pfs', [14], 'crypto map OUTMAP 30 set pfs group14'],
    [asa, asaTunnel, 'pfs', [14], 'crypto ipsec profile IPSEC-A'],
    [asa, asaTunnel, 'mtu', 1400, 'mtu sddc 1400'],
    [asa, asaTunnel, 'vti-address', '169.254.100.2/30', 'interface Tunnel7'],
  ];
  for (const [format, text, id, value, opens] of cases)
    test(`${format.format}: ${id} in ${opens.split('\n', 1)[0] ?? ''}`, () => {
      const says = line(format, text, id, value) ?? '';
      assert.ok(`${says}\n`.startsWith(`${opens}\n`), says);
    });

  test('a proposal of its own is changed, of several each is new', () => {
    const one = { encryption: ['aes-cbc-256' as const], integrity: ['sha2-256' as const], prf: [], groups: [14 as const], esn: [] };
    const own = 'crypto ikev2 proposal PROP-A\n encryption aes-cbc-256\n integrity sha256\n no prf\n group 14';
    assert.equal(line(ios, iosTunnel, 'ike-proposals', [one]), own);
    assert.match(
      line(ios, iosTunnel, 'ike-proposals', [one, one]) ?? '',
      /crypto ikev2 policy POL-A\n proposal PROPOSAL-1\n proposal PROPOSAL-2$/,
    );
  });

  test('IKEv1 has lines of its own, or none', () => {
    const one = { encryption: ['aes-cbc-256' as const], integrity: ['sha2-256' as const], prf: [], groups: [14 as const], esn: [] };
    assert.equal(line(ios, iosMap, 'ike-proposals', [one]), 'crypto isakmp policy 30\n encryption aes 256\n hash sha256\n group 14');
    assert.equal(line(ios, iosMap, 'ike-proposals', [{ ...one, groups: [14, 19] }]), null);
    // An ASA has SHA-2 in IKEv2 alone.
    assert.equal(line(asa, asaMap(1), 'ike-proposals', [one]), null);
    assert.equal(line(asa, asaMap(1), 'child-proposals', [{ ...one, groups: [] }]), null);
    const bare = iosMap.replace(' set isakmp-profile PROF-1\n', '');
    assert.equal(line(ios, bare, 'dpd', 10), 'crypto isakmp keepalive 10 3 periodic');
    assert.equal(line(ios, bare, 'peer-id', { type: 'any', value: 'any' }), null);
  });

  test('a name that was not read stands in capitals', () => {
    for (const format of [ios, asa]) {
      assert.match(format.lineFor('pfs', [14], 'Tunnel7') ?? '', /^crypto ipsec profile IPSEC-PROFILE\n/);
      assert.match(format.lineFor('vti-address', '169.254.100.2/30', 'Tunnel7') ?? '', /^interface TUNNEL\n/);
      assert.match(format.lineFor('bgp-enabled', true, 'Tunnel7') ?? '', /^router bgp ASN\n/);
    }
  });

  test('a neighbor of a VRF has its lines in the family of the VRF', () => {
    const text = 'router bgp 65010\n address-family ipv4 vrf BLUE\n  neighbor 169.254.100.1 remote-as 65000\n';
    assert.equal(
      line(ios, text, 'bgp-enabled', true),
      'router bgp 65010\n address-family ipv4 vrf BLUE\n  no neighbor 169.254.100.1 shutdown',
    );
  });
});

describe('what keeps a VPN off is what the line changes', () => {
  const on = (format: Format, text: string): string | null => line(format, text, 'enabled', true);
  const shut = (text: string, name: string): string => text.replace(`interface ${name}\n`, `interface ${name}\n shutdown\n`);
  const whole = (text: string): string => `ASA Version 9.16(2)\nhostname fw\n${text}: end\n`;

  test('the interface that it leaves by', () => {
    assert.equal(on(ios, shut(iosTunnel, 'GigabitEthernet1')), 'interface GigabitEthernet1\n no shutdown');
    assert.equal(on(ios, shut(iosMap, 'GigabitEthernet1')), 'interface GigabitEthernet1\n no shutdown');
  });
  test('its own interface', () => assert.equal(on(ios, shut(iosTunnel, 'Tunnel7')), 'interface Tunnel7\n no shutdown'));
  test('its profile', () => {
    const text = iosTunnel.replace('crypto ikev2 profile PROF-A\n', 'crypto ikev2 profile PROF-A\n shutdown\n');
    assert.equal(on(ios, text), 'crypto ikev2 profile PROF-A\n no shutdown');
  });
  test('IKEv1 that is off as a whole', () => {
    assert.equal(on(ios, `${iosMap}no crypto isakmp enable\n`), 'crypto isakmp enable');
    assert.equal(vpnOf(ios, `${iosTunnel}no crypto isakmp enable\n`).end.enabled, undefined);
  });
  test('IKE that is not on', () => {
    assert.equal(on(asa, whole(asaMap(2).replace('crypto ikev2 enable outside\n', ''))), 'crypto ikev2 enable outside');
    assert.equal(on(asa, whole(asaMap(1).replace('crypto ikev1 enable outside\n', ''))), 'crypto ikev1 enable outside');
  });
  test('a crypto map without an interface', () => {
    assert.equal(on(asa, whole(asaMap(2).replace('crypto map OUTMAP interface outside\n', ''))), 'crypto map OUTMAP interface NAMEIF');
  });
  test('a group policy, with all that it lets through', () => {
    const policy =
      'group-policy G attributes\n vpn-tunnel-protocol ikev1 ssl-client\ntunnel-group 198.51.100.20 general-attributes\n default-group-policy G\n';
    assert.equal(on(asa, asaMap(2) + policy), 'group-policy G attributes\n vpn-tunnel-protocol ikev1 ssl-client ikev2');
  });
});

describe('a line reads back in the objects that were read', () => {
  // Lines of these stand beside what was there before, and a new peer has a key of its own.
  const beside: readonly ParameterId[] = ['peer-id', 'ike-proposals', 'peer-address'];
  const ids = (Object.keys(values) as ParameterId[]).filter((id) => !id.startsWith('bgp-') && !beside.includes(id));
  for (const id of ids) {
    test(`IOS, IKEv2: ${id}`, () => expectReadsBack(ios, iosTunnel.slice(0, iosTunnel.indexOf('router bgp')), id));
    test(`IOS, IKEv1: ${id}`, () => expectReadsBack(ios, iosMap, id));
    test(`ASA, IKEv2: ${id}`, () => expectReadsBack(asa, asaMap(2), id));
    test(`ASA, IKEv1: ${id}`, () => expectReadsBack(asa, asaMap(1), id));
  }
});
