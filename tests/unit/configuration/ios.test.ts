import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import device from '../../../content/devices/cisco-ios-xe.ts';
import { ios } from '../../../src/configuration/ios.ts';
import { Key } from '../../../src/settings/key.ts';
import type { ParameterId } from '../../../src/settings/end.ts';
import { expectReadsBack, inShort, said, strangers, values, vpnOf, whyOf } from './cisco-support.ts';
import { looksLikeIos } from '../../../src/syntax/ios.ts';

const crypto12 = `Building configuration...

Current configuration : 5120 bytes
!
version 12.4
service timestamps debug datetime msec
hostname edge
!
crypto isakmp policy 20
 encr 3des
 authentication pre-share
 group 2
crypto isakmp policy 10
 encr aes 256
 hash sha256
 authentication pre-share
 group 14
 lifetime 28800
crypto isakmp key Spring-Tide-7 address 198.51.100.20 no-xauth
crypto isakmp key 6 XyZZyAAbAAAA address 198.51.100.30
crypto isakmp keepalive 10 3 periodic
!
crypto ipsec security-association lifetime seconds 1800
crypto ipsec transform-set STRONG esp-aes 256 esp-sha256-hmac 
 mode tunnel
crypto ipsec transform-set WEAK esp-3des esp-md5-hmac 
!
crypto map OUTSIDE 10 ipsec-isakmp 
 description the SDDC
 set peer 198.51.100.20
 set security-association lifetime seconds 3600
 set transform-set STRONG WEAK 
 set pfs group14
 match address SDDC-TRAFFIC
crypto map OUTSIDE 20 ipsec-isakmp 
 set peer 198.51.100.30
 set peer 198.51.100.31
 set transform-set STRONG 
 match address 120
!
interface FastEthernet0/0
 description to the Internet
 ip address 203.0.113.10 255.255.255.0
 ip nat outside
 duplex auto
 crypto map OUTSIDE
!
ip route 0.0.0.0 0.0.0.0 203.0.113.1
!
ip access-list extended SDDC-TRAFFIC
 remark what the SDDC carries
 permit ip 192.0.2.0 0.0.0.127 192.0.2.128 0.0.0.127
 permit ip host 10.1.1.1 192.0.2.128 0.0.0.127
 deny   ip any any
access-list 120 permit tcp 10.2.0.0 0.0.255.255 any eq 22
access-list 120 permit ip 10.2.0.0 255.255.0.0 any
!
line vty 0 4
 password 7 0822455D0A16
end
`;
const tunnels = `edge#show running-config
version 17.6
hostname edge
crypto ikev2 proposal GCM
 encryption aes-gcm-256
 prf sha384
 group 20 19
crypto ikev2 proposal CBC
 encryption aes-cbc-256 aes-cbc-128
 integrity sha512 sha256
 group 14
crypto ikev2 policy ALL
 proposal GCM
 proposal CBC
crypto ikev2 policy SECOND
 match address local 203.0.113.11
 proposal CBC
crypto ikev2 keyring KEYS
 peer ONE
  address 198.51.100.20
  pre-shared-key local Low-Tide-1
  pre-shared-key remote Low-Tide-1
 !
 peer TWO
  address 198.51.100.21
  pre-shared-key 6 aBcDeFgHiJ
crypto ikev2 profile ONE
 match identity remote address 10.0.0.1 255.255.255.255
 match identity remote address 198.51.100.20 255.255.255.255
 identity local fqdn edge.example.com
 authentication remote pre-share
 authentication local pre-share
 keyring local KEYS
 lifetime 28800
 dpd 30 5 on-demand
crypto ikev2 profile TWO
 match identity remote fqdn domain example.net
 identity local email ops@example.com
 authentication remote pre-share
 authentication local pre-share
 keyring local KEYS
crypto ikev2 fragmentation mtu 1300
crypto ipsec transform-set GCM esp-gcm 256
 mode tunnel
crypto ipsec profile ONE
 set security-association lifetime kilobytes disable
 set security-association replay window-size 1024
 set transform-set GCM
 set pfs group20
 set ikev2-profile ONE
 responder-only
crypto ipsec profile TWO
 set transform-set GCM
 set ikev2-profile TWO
interface Loopback0
 ip address 203.0.113.11 255.255.255.255
interface GigabitEthernet1
 ip address 203.0.113.10 255.255.255.0
interface Tunnel10
 ip address 169.254.100.2 255.255.255.252
 ip mtu 1400
 ip tcp adjust-mss 1360
 tunnel source GigabitEthernet1
 tunnel mode ipsec ipv4
 tunnel destination 198.51.100.20
 tunnel path-mtu-discovery
 tunnel protection ipsec profile ONE
 --More-- 
interface Tunnel20
 ip address 169.254.101.2 255.255.255.252
 tunnel source Loopback0
 tunnel mode ipsec ipv4
 tunnel destination 198.51.100.21
 tunnel protection ipsec profile TWO shared
 shutdown
router bgp 65001
 bgp router-id 192.0.2.1
 bgp log-neighbor-changes
 no bgp default ipv4-unicast
 timers bgp 10 30
 neighbor SDDC peer-group
 neighbor SDDC remote-as 65000
 neighbor SDDC timers 20 60
 neighbor 169.254.100.1 peer-group SDDC
 neighbor 169.254.100.1 password 0 Full Moon
 neighbor 169.254.101.1 remote-as 64512
 neighbor 169.254.101.1 local-as 65010 no-prepend replace-as
 neighbor 169.254.101.1 password 7 094F471A1A0A
 neighbor 169.254.101.1 ebgp-multihop 2
 neighbor 169.254.101.1 shutdown
 !
 address-family ipv4
  network 192.0.2.0 mask 255.255.255.128
  network 10.0.0.0
  neighbor SDDC soft-reconfiguration inbound
  neighbor SDDC prefix-list ANY in
  neighbor SDDC route-map OUT out
  neighbor SDDC maximum-prefix 100 80
  neighbor 169.254.100.1 activate
  neighbor 169.254.101.1 activate
  neighbor 169.254.101.1 route-map NOWHERE in
  neighbor 169.254.101.1 maximum-prefix 50 warning-only
 exit-address-family
ip prefix-list ANY seq 5 permit 0.0.0.0/0 le 32
route-map OUT deny 10
edge#
`;

const ofVpn = `crypto ikev2 keyring KEYRING
 peer PEER
  address 0.0.0.0 0.0.0.0
  pre-shared-key Some-Key
crypto ikev2 profile IKEV2-PROFILE
 authentication remote pre-share
 authentication local pre-share
 keyring local KEYRING
crypto ipsec transform-set TRANSFORM-SET esp-aes 256 esp-sha256-hmac
crypto ipsec profile IPSEC-PROFILE
 set transform-set TRANSFORM-SET
 set ikev2-profile IKEV2-PROFILE
interface Tunnel1
 ip address 169.254.100.2 255.255.255.252
 tunnel source 203.0.113.10
 tunnel mode ipsec ipv4
 tunnel destination 198.51.100.20
 tunnel protection ipsec profile IPSEC-PROFILE`;
const ofMap = `crypto isakmp policy 10
 authentication pre-share
 group 14
crypto isakmp key Some-Key address 0.0.0.0
crypto ipsec transform-set TRANSFORM-SET esp-aes 256 esp-sha256-hmac
crypto map OUTSIDE 10 ipsec-isakmp
 set peer 198.51.100.20
 set transform-set TRANSFORM-SET
 match address LIST
ip access-list extended LIST
 permit ip 10.0.0.0 0.255.255.255 any`;
const ofBgp = `router bgp 65001
 neighbor 169.254.100.1 remote-as 65000`;

describe('a line of IOS reads back as what it was written for', () => {
  const map: readonly ParameterId[] = [
    'peer-address',
    'initiation',
    'child-proposals',
    'pfs',
    'encapsulation',
    'selectors',
    'child-lifetime',
    'child-kilobytes',
    'replay-window',
  ];
  for (const id of Object.keys(values) as ParameterId[]) {
    test(id, () => expectReadsBack(ios, id.startsWith('bgp-') ? ofBgp : ofVpn, id));
    if (map.includes(id)) test(`${id} of a crypto map`, () => expectReadsBack(ios, ofMap, id));
  }

  test('the version by the profile that it names', () => {
    assert.equal(ios.lineFor('ike-version', [2], 'Tunnel1'), 'crypto ipsec profile IPSEC-PROFILE\n set ikev2-profile IKEV2-PROFILE');
    assert.equal(ios.lineFor('ike-version', [1, 2], 'Tunnel1'), null);
  });
});

describe('a configuration of IOS is read', () => {
  test('of IKEv1 with a crypto map, its policies in their order', () => {
    const { release, vpns, notes } = ios.read(crypto12);
    assert.equal(release, '12.4');
    assert.deepEqual(
      vpns.map(({ name, line }) => [name, line]),
      [
        ['OUTSIDE 10', 28],
        ['OUTSIDE 20', 35],
      ],
    );
    const { 'ike-proposals': ike, 'child-proposals': child, 'pre-shared-key': key, ...rest } = vpnOf(ios, crypto12, 'OUTSIDE 10').end;
    assert.deepEqual(inShort(ike?.value), ['aes-cbc-256/sha2-256/-/14', '3des/-/-/2']);
    assert.deepEqual(inShort(child?.value), ['aes-cbc-256/sha2-256/-/-', '3des/md5/-/-']);
    assert.ok(key?.value.same(new Key('Spring-Tide-7')));
    assert.deepEqual(said(rest), {
      'ike-version': [1],
      'ike-lifetime': 28800,
      'auth-method': 'pre-shared key',
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      initiation: 'on traffic',
      dpd: 10,
      pfs: [14],
      encapsulation: 'tunnel',
      selectors: [
        { local: ['192.0.2.0/25'], remote: ['192.0.2.128/25'] },
        { local: ['10.1.1.1/32'], remote: ['192.0.2.128/25'] },
      ],
      'child-lifetime': 3600,
    });
    assert.equal(rest['local-address']?.line, 43);
    const other = vpnOf(ios, crypto12, 'OUTSIDE 20').end;
    assert.deepEqual(other.selectors?.value, [{ local: ['10.2.0.0/16[tcp]'], remote: ['0.0.0.0/0[tcp/22]'] }]);
    assert.deepEqual([other['peer-address']?.value, other['peer-backups']?.value], ['198.51.100.30', ['198.51.100.31']]);
    assert.equal(other['child-lifetime']?.value, 1800);
    assert.ok(other['pre-shared-key']?.value.isMasked);
    assert.deepEqual(
      notes.map(({ line, why }) => `${line} ${why.slice(0, 30)}`),
      ['9 It does not say hash; what hol', '20 The key is hidden in this outp', '56 A network mask stands where a '],
    );
  });

  test('of IKEv2 with two tunnels and a peer group', () => {
    const { vpns, notes } = ios.read(tunnels);
    assert.deepEqual(
      vpns.map(({ name }) => name),
      ['Tunnel10', 'Tunnel20'],
    );
    const {
      'ike-proposals': ike,
      'child-proposals': child,
      'pre-shared-key': key,
      'bgp-password': password,
      ...rest
    } = vpnOf(ios, tunnels).end;
    assert.deepEqual(inShort(ike?.value), ['aes-gcm-16-256/-/sha2-384/20+19', 'aes-cbc-256+aes-cbc-128/sha2-512+sha2-256/-/14']);
    assert.deepEqual(inShort(child?.value), ['aes-gcm-16-256/-/-/-']);
    assert.ok(key?.value.same(new Key('Low-Tide-1')));
    assert.ok(password?.value?.same(new Key('Full Moon')));
    assert.deepEqual(said(rest), {
      'ike-version': [2],
      'ike-lifetime': 28800,
      'ike-fragmentation': true,
      'auth-method': 'pre-shared key',
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      'local-id': { type: 'fqdn', value: 'edge.example.com' },
      initiation: 'responds only',
      dpd: 30,
      pfs: [20],
      encapsulation: 'tunnel',
      selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
      'child-kilobytes': 0,
      'replay-window': 1024,
      'vti-address': '169.254.100.2/30',
      mtu: 1400,
      mss: 1360,
      'bgp-as': 65001,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.2',
      'bgp-neighbor': '169.254.100.1',
      'bgp-router-id': '192.0.2.1',
      'bgp-hold-time': 60,
      'bgp-keepalive': 20,
      'bgp-families': ['ipv4'],
      'bgp-in': 'all',
      'bgp-out': 'none',
      'bgp-networks': ['192.0.2.0/25', '10.0.0.0/8'],
      'bgp-maximum-prefixes': 100,
    });
    const other = said(vpnOf(ios, tunnels, 'Tunnel20').end);
    assert.deepEqual(inShort(vpnOf(ios, tunnels, 'Tunnel20').end['ike-proposals']?.value), [
      'aes-cbc-256+aes-cbc-128/sha2-512+sha2-256/-/14',
    ]);
    assert.deepEqual(
      [other.enabled, other['bgp-enabled'], other['bgp-as'], other['bgp-multihop'], other['bgp-maximum-prefixes'], other['peer-id']],
      [false, false, 65010, 2, null, { type: 'fqdn', value: '*.example.net' }],
    );
    assert.deepEqual(
      notes.map(({ line }) => line),
      [26, 27, 88, 101],
    );
  });

  test('of BGP alone, one a neighbor', () => {
    const { vpns } = ios.read(ofBgp);
    assert.deepEqual(
      vpns.map(({ name, end }) => [name, said(end)]),
      [['neighbor 169.254.100.1', { 'bgp-as': 65001, 'bgp-neighbor': '169.254.100.1', 'bgp-neighbor-as': 65000 }]],
    );
  });

  test('of the device’s page, whole', () => {
    const text = device.config.parts.map((part) => part.text).join('');
    const { end } = vpnOf(ios, text);
    assert.deepEqual(ios.read(text).notes, []);
    assert.deepEqual(inShort(end['ike-proposals']?.value), ['aes-cbc-256/sha2-256/-/14']);
    assert.deepEqual(
      [end['bgp-hold-time']?.value, end['bgp-in']?.value, end['bgp-networks']?.value, end.mss?.value, end.pfs?.value],
      [60, 'some', ['192.0.2.0/25'], 1310, [14]],
    );
  });

  test('with its indentation lost, or with prompts', () => {
    for (const text of [tunnels, crypto12]) {
      const read = JSON.stringify(ios.read(text).vpns);
      assert.equal(JSON.stringify(ios.read(text.replaceAll(/^ +/gm, '')).vpns), read);
      assert.equal(JSON.stringify(ios.read(text.replaceAll(/^( *)(?=\S)/gm, 'fw1(config)#$1').replaceAll('\n', '\r\n')).vpns), read);
      assert.equal(JSON.stringify(ios.read(text.replaceAll(/^/gm, '   ')).vpns), read);
    }
  });
});

describe('what IOS would not use is noted with its mend', () => {
  const mistakes: readonly (readonly [says: string, text: string, why: RegExp])[] = [
    [
      'a proposal of no policy',
      'crypto ikev2 proposal P\n encryption aes-cbc-256\n integrity sha256\n group 14\n',
      /No crypto ikev2 policy/,
    ],
    [
      'a proposal without a group',
      'crypto ikev2 proposal P\n encryption aes-cbc-256\n integrity sha256\ncrypto ikev2 policy Q\n proposal P\n',
      /lacks group/,
    ],
    ['an unknown algorithm', 'crypto ipsec transform-set T esp-rot13 esp-sha-hmac\n', /No algorithm/],
    ['a profile without match', 'crypto ikev2 profile IKEV2-PROFILE\n description none\n', /no match identity/],
    [
      'a policy that names little',
      'crypto isakmp policy 1\n authentication pre-share\ncrypto map M 1 ipsec-isakmp\n set peer 192.0.2.1\n',
      /does not say encryption and hash and group/,
    ],
    ['a key typed twice', 'crypto isakmp key One address 192.0.2.1\ncrypto isakmp key Two address 192.0.2.1\n', /keeps the first/],
    ['half a line', 'crypto isakmp key One\n', /Half a line/],
    ['a misspelt command', 'crypto ikve2 proposal P\n', /Not known/],
    ['a map without an interface', 'crypto map M 1 ipsec-isakmp\n set peer 192.0.2.1\n', /bind it/],
    ['a tunnel without protection', 'interface Tunnel9\n tunnel mode ipsec ipv4\n', /no tunnel protection/],
  ];
  for (const [says, text, why] of mistakes)
    test(says, () => {
      const reasons = whyOf(ios, `${ofVpn}\n${text}`);
      assert.ok(
        reasons.some((reason) => why.test(reason)),
        reasons.join('\n'),
      );
    });

  test('the first of two keys for one peer stays', () => {
    const { end } = vpnOf(ios, `${ofMap}\ncrypto isakmp key Other address 0.0.0.0\n`);
    assert.ok(end['pre-shared-key']?.value.same(new Key('Some-Key')));
  });

  test('keys that differ by direction are not compared', () => {
    const { end } = vpnOf(ios, ofVpn.replace('pre-shared-key Some-Key', 'pre-shared-key local One\n  pre-shared-key remote Two'));
    assert.ok(end['pre-shared-key']?.value.isMasked);
  });
});

describe('any text', () => {
  test('is read without an exception, and shows no key', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...`${tunnels}${crypto12}`.split('\n')), fc.string(), fc.constant('\u0000\b --More-- ')), {
          maxLength: 60,
        }),
        (lines) => {
          const read = JSON.stringify(ios.read(lines.join('\n')));
          for (const key of ['Spring-Tide-7', 'Low-Tide-1', 'Full Moon', 'XyZZyAAbAAAA', 'aBcDeFgHiJ', '094F471A1A0A'])
            assert.ok(!read.includes(key), read);
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
    for (const text of texts) assert.ok(ios.read(text).vpns.length <= 1);
  });

  test('of another kind does not look like it', () => {
    for (const text of strangers) assert.ok(looksLikeIos(text) < 0.3, text);
    assert.ok(looksLikeIos('ASA Version 9.1\ntunnel-group A type ipsec-l2l\ncrypto map M 1 set peer 192.0.2.1') < 0.5);
    for (const text of [tunnels, crypto12, ofVpn]) assert.ok(looksLikeIos(text) > 0.7);
  });
});
