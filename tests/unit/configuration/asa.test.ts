import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import device from '../../../content/devices/cisco-asa.ts';
import { asa } from '../../../src/configuration/asa.ts';
import { Key } from '../../../src/settings/key.ts';
import type { ParameterId } from '../../../src/settings/end.ts';
import { expectReadsBack, inShort, said, strangers, values, vpnOf, whyOf } from './cisco-support.ts';
import { looksLikeAsa } from '../../../src/syntax/asa.ts';

const asa82 = `: Saved
:
ASA Version 8.2(5)
!
hostname fw
interface Ethernet0/0
 nameif outside
 security-level 0
 ip address 203.0.113.10 255.255.255.0
!
object-group network LAN
 network-object 192.0.2.0 255.255.255.128
 network-object host 10.1.1.1
access-list SDDC extended permit ip object-group LAN 192.0.2.128 255.255.255.128
access-list OTHER extended permit ip 10.2.0.0 0.0.255.255 any
access-list OTHER extended permit ip 10.2.0.0 255.255.0.0 any inactive
access-list OTHER extended permit ip 10.3.0.0 255.255.0.0 host 10.9.9.9
crypto ipsec transform-set ESP-AES-256-SHA esp-aes-256 esp-sha-hmac
crypto ipsec transform-set ESP-3DES-MD5 esp-3des esp-md5-hmac
crypto ipsec security-association lifetime seconds 28800
crypto ipsec security-association lifetime kilobytes 4608000
crypto map OUTMAP 10 match address SDDC
crypto map OUTMAP 10 set pfs
crypto map OUTMAP 10 set peer 198.51.100.20
crypto map OUTMAP 10 set transform-set ESP-AES-256-SHA ESP-3DES-MD5
crypto map OUTMAP 10 set security-association lifetime seconds 3600
crypto map OUTMAP 20 match address OTHER
crypto map OUTMAP 20 set peer 198.51.100.30 198.51.100.31
crypto map OUTMAP 20 set transform-set ESP-3DES-MD5
crypto map OUTMAP 20 set connection-type answer-only
crypto map OUTMAP 20 set nat-t-disable
crypto map OUTMAP 20 set phase1-mode aggressive
crypto map OUTMAP interface outside
crypto isakmp identity address
crypto isakmp enable outside
crypto isakmp policy 10
 authentication pre-share
 encryption aes-256
 hash sha
 group 5
 lifetime 86400
crypto isakmp policy 20
 authentication pre-share
 encryption 3des
 hash md5
 group 2
 lifetime 28800
tunnel-group 198.51.100.20 type ipsec-l2l
tunnel-group 198.51.100.20 ipsec-attributes
 pre-shared-key Neap-Tide-9
 isakmp keepalive threshold 15 retry 2
tunnel-group 198.51.100.30 type ipsec-l2l
tunnel-group 198.51.100.30 ipsec-attributes
 pre-shared-key *
 isakmp keepalive disable
`;
const asa916 = `fw# show running-config
ASA Version 9.16(2)
hostname fw
interface GigabitEthernet0/0
 nameif outside
 security-level 0
 ip address 203.0.113.10 255.255.255.0 standby 203.0.113.11
!
interface Tunnel1
 nameif sddc-1
 ip address 169.254.100.2 255.255.255.252
 tunnel source interface outside
 tunnel destination 198.51.100.20
 tunnel mode ipsec ipv4
 tunnel protection ipsec profile SDDC
!
interface Tunnel2
 nameif sddc-2
 ip address 169.254.101.2 255.255.255.252
 tunnel source interface outside
 tunnel destination 198.51.100.21
 tunnel mode ipsec ipv4
 tunnel protection ipsec profile SDDC
 shutdown
!
object network LAN
 subnet 10.1.0.0 255.255.0.0
object network SDDC
 range 192.0.2.129 192.0.2.140
access-list CLOUD extended permit tcp object LAN object SDDC eq https
mtu outside 1500
mtu sddc-1 1400
prefix-list ONLY seq 5 permit 192.0.2.128/25
route-map IN permit 10
 match ip address prefix-list ONLY
router bgp 65001
 bgp log-neighbor-changes
 bgp router-id 192.0.2.1
 timers bgp 20 60
 address-family ipv4 unicast
  neighbor 169.254.100.1 remote-as 65000
  neighbor 169.254.100.1 password *****
  neighbor 169.254.100.1 activate
  neighbor 169.254.100.1 route-map IN in
  neighbor 169.254.101.1 remote-as 65000
  neighbor 169.254.101.1 ttl-security hops 1
  neighbor 169.254.101.1 transport connection-mode passive
  neighbor 169.254.101.1 activate
  network 192.0.2.0 mask 255.255.255.128
  no auto-summary
  no synchronization
 exit-address-family
!
sysopt connection tcpmss 1350
crypto ipsec ikev1 transform-set OLD esp-aes esp-sha-hmac
crypto ipsec ikev2 ipsec-proposal GCM
 protocol esp encryption aes-gcm-256 aes-256
 protocol esp integrity sha-256 null
crypto ipsec profile SDDC
 set ikev2 ipsec-proposal GCM
 set pfs
 set security-association lifetime kilobytes unlimited
 set security-association lifetime seconds 3600
crypto map OUTMAP 5 match address CLOUD
crypto map OUTMAP 5 set peer 198.51.100.40
crypto map OUTMAP 5 set ikev1 transform-set OLD
crypto map OUTMAP 5 set ikev2 ipsec-proposal GCM
crypto map OUTMAP interface outside
crypto ikev2 policy 1
 encryption aes-gcm-256 aes-256
 integrity sha256
 group 20 14
 prf sha384
 lifetime seconds 28800
crypto ikev2 enable outside
crypto ikev1 enable outside
crypto ikev1 policy 10
 authentication pre-share
 encryption aes
 hash sha
 group 14
 lifetime 86400
group-policy ONLY-V1 internal
group-policy ONLY-V1 attributes
 vpn-idle-timeout none
 vpn-tunnel-protocol ikev1
tunnel-group 198.51.100.20 type ipsec-l2l
tunnel-group 198.51.100.20 ipsec-attributes
 ikev2 remote-authentication pre-shared-key Rip-Tide-3
 ikev2 local-authentication pre-shared-key Rip-Tide-3
tunnel-group 198.51.100.21 type ipsec-l2l
tunnel-group 198.51.100.21 ipsec-attributes
 ikev2 remote-authentication pre-shared-key *****
 ikev2 local-authentication pre-shared-key *****
tunnel-group 198.51.100.40 type ipsec-l2l
tunnel-group 198.51.100.40 general-attributes
 default-group-policy ONLY-V1
tunnel-group 198.51.100.40 ipsec-attributes
 ikev1 pre-shared-key Ebb-Tide-4
`;

const ofVpn = `crypto ipsec ikev2 ipsec-proposal IPSEC-PROPOSAL
 protocol esp encryption aes-256
 protocol esp integrity sha-256
crypto ipsec profile IPSEC-PROFILE
 set ikev2 ipsec-proposal IPSEC-PROPOSAL
crypto ikev2 enable outside
tunnel-group PEER type ipsec-l2l
tunnel-group PEER ipsec-attributes
 ikev2 remote-authentication pre-shared-key Some-Key
 ikev2 local-authentication pre-shared-key Some-Key
interface GigabitEthernet0/0
 nameif outside
 ip address 203.0.113.10 255.255.255.0
interface Tunnel1
 nameif NAMEIF
 ip address 169.254.100.2 255.255.255.252
 tunnel source interface outside
 tunnel mode ipsec ipv4
 tunnel destination PEER
 tunnel protection ipsec profile IPSEC-PROFILE`;
const ofMap = `crypto ipsec ikev2 ipsec-proposal IPSEC-PROPOSAL
 protocol esp encryption aes-256
 protocol esp integrity sha-256
access-list LIST extended permit ip 10.0.0.0 255.0.0.0 any
crypto map OUTMAP 10 match address LIST
crypto map OUTMAP 10 set ikev2 ipsec-proposal IPSEC-PROPOSAL
crypto map OUTMAP interface outside`;
const ofBgp = `router bgp 65001
 address-family ipv4 unicast
  neighbor 169.254.100.1 remote-as 65000
  neighbor 169.254.100.1 activate`;

describe('a line of an ASA reads back as what it was written for', () => {
  const map: readonly ParameterId[] = ['child-proposals', 'pfs', 'encapsulation', 'selectors', 'child-lifetime', 'child-kilobytes'];
  for (const id of Object.keys(values) as ParameterId[]) {
    // The tunnel group of one peer holds no key for another.
    if (id !== 'peer-address') test(id, () => expectReadsBack(asa, id.startsWith('bgp-') ? ofBgp : ofVpn, id));
    if (map.includes(id)) test(`${id} of a crypto map`, () => expectReadsBack(asa, ofMap, id));
  }
});

describe('a configuration of an ASA is read', () => {
  test('of 8.2, where isakmp is IKEv1', () => {
    const { release, vpns, notes } = asa.read(asa82);
    assert.equal(release, '8.2(5)');
    assert.deepEqual(
      vpns.map(({ name }) => name),
      ['OUTMAP 10', 'OUTMAP 20'],
    );
    const { 'ike-proposals': ike, 'child-proposals': child, 'pre-shared-key': key, ...rest } = vpnOf(asa, asa82).end;
    assert.deepEqual(inShort(ike?.value), ['aes-cbc-256/sha1/-/5', '3des/md5/-/2']);
    assert.deepEqual(inShort(child?.value), ['aes-cbc-256/sha1/-/-', '3des/md5/-/-']);
    assert.ok(key?.value.same(new Key('Neap-Tide-9')));
    assert.deepEqual(said(rest), {
      'ike-version': [1],
      'ike-lifetime': 86400,
      'auth-method': 'pre-shared key',
      'local-address': '203.0.113.10',
      'local-id': { type: 'address', value: '203.0.113.10' },
      'peer-address': '198.51.100.20',
      initiation: 'on traffic',
      dpd: 15,
      pfs: [2],
      selectors: [
        { local: ['192.0.2.0/25'], remote: ['192.0.2.128/25'] },
        { local: ['10.1.1.1/32'], remote: ['192.0.2.128/25'] },
      ],
      'child-lifetime': 3600,
      'child-kilobytes': 4608000,
    });
    const other = said(vpnOf(asa, asa82, 'OUTMAP 20').end);
    assert.deepEqual(
      [other['ike-mode'], other.initiation, other['nat-traversal'], other.dpd, other.selectors, String(other['pre-shared-key'])],
      ['aggressive', 'responds only', 'off', 0, [{ local: ['10.3.0.0/16'], remote: ['10.9.9.9/32'] }], '(hidden)'],
    );
    assert.deepEqual(
      notes.map(({ line, why }) => `${line} ${why.slice(0, 30)}`),
      ['15 A wildcard stands where a netw', '27 tunnel-group 198.51.100.31 is ', '54 The key is hidden in this outp'],
    );
  });

  test('of 9.16, with tunnels, a crypto map and BGP', () => {
    const { vpns } = asa.read(asa916);
    assert.deepEqual(
      vpns.map(({ name }) => name),
      ['Tunnel1', 'Tunnel2', 'OUTMAP 5'],
    );
    const {
      'ike-proposals': ike,
      'child-proposals': child,
      'pre-shared-key': key,
      'bgp-password': password,
      ...rest
    } = vpnOf(asa, asa916).end;
    assert.ok(password?.value?.isMasked);
    assert.deepEqual(inShort(ike?.value), ['aes-gcm-16-256/-/sha2-384/20+14', 'aes-cbc-256/sha2-256/sha2-384/20+14']);
    assert.deepEqual(inShort(child?.value), ['aes-gcm-16-256/-/-/-', 'aes-cbc-256/sha2-256/-/-']);
    assert.ok(key?.value.same(new Key('Rip-Tide-3')));
    assert.deepEqual(said(rest), {
      'ike-version': [2],
      'ike-lifetime': 28800,
      'auth-method': 'pre-shared key',
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      initiation: 'starts',
      pfs: [14],
      selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
      'child-lifetime': 3600,
      'child-kilobytes': 0,
      'vti-address': '169.254.100.2/30',
      mtu: 1400,
      mss: 1350,
      'bgp-as': 65001,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.2',
      'bgp-neighbor': '169.254.100.1',
      'bgp-router-id': '192.0.2.1',
      'bgp-hold-time': 60,
      'bgp-keepalive': 20,
      'bgp-families': ['ipv4'],
      'bgp-in': 'some',
      'bgp-networks': ['192.0.2.0/25'],
    });
    const second = said(vpnOf(asa, asa916, 'Tunnel2').end);
    assert.deepEqual(
      [second.enabled, second['bgp-ttl-security'], second['bgp-passive'], String(second['pre-shared-key'])],
      [false, true, true, '(hidden)'],
    );
    // The group policy lets IKEv1 through alone.
    const mapped = vpnOf(asa, asa916, 'OUTMAP 5').end;
    assert.deepEqual(mapped['ike-version']?.value, [1]);
    assert.deepEqual(inShort(mapped['child-proposals']?.value), ['aes-cbc-128/sha1/-/-']);
    assert.ok(mapped['pre-shared-key']?.value.same(new Key('Ebb-Tide-4')));
  });

  test('of the device’s page, whole', () => {
    const text = device.config.parts.map((part) => part.text).join('');
    const { end } = vpnOf(asa, text);
    assert.deepEqual(asa.read(text).notes, []);
    assert.deepEqual(inShort(end['ike-proposals']?.value), ['aes-cbc-256/sha2-256/sha2-256/14']);
    assert.deepEqual(
      [end['bgp-hold-time']?.value, end['bgp-out']?.value, end['bgp-networks']?.value, end.mss?.value],
      [60, 'some', ['192.0.2.0/25'], 1310],
    );
  });

  test('with both versions, IKEv2 before IKEv1', () => {
    const { called } = vpnOf(asa, ofMap);
    const line = asa.lineFor('ike-version', [2, 1], 'OUTMAP 10', called);
    assert.deepEqual(vpnOf(asa, `${ofMap}\n${line}`).end['ike-version']?.value, [2, 1]);
    assert.deepEqual(vpnOf(asa, `${ofMap}\n${asa.lineFor('ike-version', [1], 'OUTMAP 10', called)}`).end['ike-version']?.value, [1]);
  });

  test('with the peer of a crypto map', () => {
    const line = asa.lineFor('peer-address', '198.51.100.20', 'OUTMAP 10', vpnOf(asa, ofMap).called);
    assert.equal(vpnOf(asa, `${ofMap}\n${line}`).end['peer-address']?.value, '198.51.100.20');
  });

  test('with its indentation lost, or with prompts', () => {
    for (const text of [asa916, asa82]) {
      const read = JSON.stringify(asa.read(text).vpns);
      assert.equal(JSON.stringify(asa.read(text.replaceAll(/^ +/gm, '')).vpns), read);
      assert.equal(JSON.stringify(asa.read(text.replaceAll(/^( *)(?=\S)/gm, 'fw1(config)#$1').replaceAll('\n', '\r\n')).vpns), read);
      assert.equal(JSON.stringify(asa.read(text.replaceAll(/^/gm, '   ')).vpns), read);
    }
  });
});

describe('what an ASA would not use is noted with its mend', () => {
  const mistakes: readonly (readonly [says: string, text: string, why: RegExp])[] = [
    ['a map that is bound nowhere', 'crypto map M 1 set peer 192.0.2.1\n', /No line binds/],
    [
      'a peer without a tunnel group',
      'crypto map OUTMAP 5 set peer 192.0.2.1\ncrypto map OUTMAP 5 set ikev2 ipsec-proposal IPSEC-PROPOSAL\n',
      /tunnel-group 192\.0\.2\.1 is not/,
    ],
    ['an unknown algorithm', 'crypto ikev2 policy 1\n encryption rot13\n', /No algorithm/],
    ['keys that differ', 'tunnel-group PEER ipsec-attributes\n ikev2 local-authentication pre-shared-key Other\n', /differ/],
    ['a group policy of the other version', 'group-policy DfltGrpPolicy attributes\n vpn-tunnel-protocol ikev1\n', /does not let through/],
    ['a misspelt command', 'crypto ikve2 policy 1\n', /Not known/],
  ];
  for (const [says, text, why] of mistakes)
    test(says, () => {
      const reasons = whyOf(asa, `${ofVpn}\n${text}`);
      assert.ok(
        reasons.some((reason) => why.test(reason)),
        reasons.join('\n'),
      );
    });
});

describe('any text', () => {
  test('is read without an exception, and shows no key', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...`${asa82}${asa916}`.split('\n')), fc.string(), fc.constant('\u0000\b --More-- ')), {
          maxLength: 60,
        }),
        (lines) => {
          const read = JSON.stringify(asa.read(lines.join('\n')));
          for (const key of ['Neap-Tide-9', 'Rip-Tide-3', 'Ebb-Tide-4']) assert.ok(!read.includes(key), read);
        },
      ),
    );
  });

  test('that is deep, long or binary is read in no time', () => {
    const texts = [
      Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}crypto map M 1 ipsec-isakmp`).join('\n'),
      `crypto map M 1 ${'x '.repeat(500_000)}`,
      `interface ${'\t'.repeat(1_000_000)}\n`,
      String.fromCharCode(...Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 65_536)),
      'object-group network A\n group-object B\n group-object B\nobject-group network B\n group-object A\n group-object A\n',
    ];
    for (const text of texts) assert.ok(asa.read(text).vpns.length <= 1);
  });

  test('of another kind does not look like it', () => {
    for (const text of strangers) assert.ok(looksLikeAsa(text) < 0.3, text);
    assert.ok(looksLikeAsa('version 15.1\ncrypto ikev2 keyring K\ncrypto ikev2 profile P\n') < 0.5);
    for (const text of [asa916, asa82, ofVpn]) assert.ok(looksLikeAsa(text) > 0.7);
  });
});
