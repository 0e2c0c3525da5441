import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asa } from '../../../src/configuration/asa.ts';
import type { Format } from '../../../src/configuration/format.ts';
import { ios } from '../../../src/configuration/ios.ts';
import { inShort, vpnOf, whyOf } from './cisco-support.ts';

const iosMap = (policies: string): string => `${policies}
crypto map OUTSIDE 10 ipsec-isakmp
 set peer 198.51.100.20
`;
const iosTunnel = (proposal: string): string => `crypto ikev2 proposal ONE
 ${proposal}
crypto ikev2 policy ONE
 proposal ONE
crypto ikev2 profile ONE
 match identity remote address 198.51.100.20
crypto ipsec profile ONE
 set ikev2-profile ONE
interface Tunnel1
 tunnel mode ipsec ipv4
 tunnel destination 198.51.100.20
 tunnel protection ipsec profile ONE
`;
const asaMap = (version: 1 | 2, policy: string): string => `crypto map OUTMAP 10 set peer 198.51.100.20
crypto map OUTMAP 10 ${version === 1 ? 'set ikev1 transform-set T' : 'set ikev2 ipsec-proposal P'}
crypto ikev${version} policy 10
 ${policy}
`;
const offered = (format: Format, text: string): string[] => inShort(vpnOf(format, text).end['ike-proposals']?.value);

describe('what a policy does not say is not said', () => {
  const texts: readonly (readonly [says: string, format: Format, text: string, offered: string])[] = [
    [
      'IOS, IKEv1: the hash',
      ios,
      iosMap('crypto isakmp policy 10\n encr aes 256\n authentication pre-share\n group 14'),
      'aes-cbc-256/-/-/14',
    ],
    [
      'IOS, IKEv1: the group',
      ios,
      iosMap('crypto isakmp policy 10\n encr aes 256\n hash sha256\n authentication pre-share'),
      'aes-cbc-256/sha2-256/-/-',
    ],
    [
      'IOS, IKEv1: the encryption',
      ios,
      iosMap('crypto isakmp policy 10\n hash sha256\n authentication pre-share\n group 14'),
      '-/sha2-256/-/14',
    ],
    ['IOS, IKEv2: the group', ios, iosTunnel('encryption aes-cbc-256\n integrity sha256'), 'aes-cbc-256/sha2-256/-/-'],
    ['IOS, IKEv2: the integrity', ios, iosTunnel('encryption aes-cbc-256\n group 14'), 'aes-cbc-256/-/-/14'],
    ['IOS, IKEv2: the encryption', ios, iosTunnel('integrity sha256\n group 14'), '-/sha2-256/-/14'],
    ['ASA, IKEv1: the group', asa, asaMap(1, 'encryption aes-256\n hash sha'), 'aes-cbc-256/sha1/-/-'],
    ['ASA, IKEv1: the encryption', asa, asaMap(1, 'hash sha\n group 14'), '-/sha1/-/14'],
    ['ASA, IKEv2: the group', asa, asaMap(2, 'encryption aes-256\n integrity sha256\n prf sha256'), 'aes-cbc-256/sha2-256/sha2-256/-'],
    ['ASA, IKEv2: the encryption', asa, asaMap(2, 'integrity sha256\n group 14\n prf sha256'), '-/sha2-256/sha2-256/14'],
    // A PRF of its own that is not said is not the hash of the integrity there.
    ['ASA, IKEv2: the PRF', asa, asaMap(2, 'encryption aes-256\n integrity sha256\n group 14'), 'aes-cbc-256/-/-/14'],
  ];
  for (const [says, format, text, proposal] of texts)
    test(says, () => {
      assert.deepEqual(offered(format, text), [proposal]);
      assert.ok(whyOf(format, text).some((why) => /does not say|lacks/.test(why)));
    });

  test('a policy that says all is not noted', () => {
    const text = iosMap('crypto isakmp policy 10\n encr aes 256\n hash sha256\n authentication pre-share\n group 14');
    assert.ok(!whyOf(ios, text).some((why) => /does not say/.test(why)));
  });
});

describe('policies of IOS that prove themselves in different ways', () => {
  const policies = `crypto isakmp policy 5
 encr aes
 hash sha
 group 5
crypto isakmp policy 10
 encr aes 256
 hash sha256
 authentication pre-share
 group 14`;

  test('count for a peer with a key where they take one', () => {
    const { end } = vpnOf(ios, iosMap(`${policies}\ncrypto isakmp key Some-Key address 198.51.100.20`));
    assert.deepEqual([end['auth-method']?.value, inShort(end['ike-proposals']?.value)], ['pre-shared key', ['aes-cbc-256/sha2-256/-/14']]);
  });

  test('count all for a peer without one', () => {
    assert.deepEqual(offered(ios, iosMap(policies)), ['aes-cbc-128/sha1/-/5', 'aes-cbc-256/sha2-256/-/14']);
  });
});

describe('whom a profile of IOS takes', () => {
  const v2 = (match: string): unknown => {
    const text = iosTunnel('group 14').replace('match identity remote address 198.51.100.20', match);
    return vpnOf(ios, text).end['peer-id']?.value;
  };
  const v1 = (match: string): unknown => {
    const text = `${iosMap(`crypto isakmp profile ONE\n ${match}`)} set isakmp-profile ONE\n`;
    return vpnOf(ios, text).end['peer-id']?.value;
  };
  const cases: readonly (readonly [says: string, identity: unknown, ikev2: string | null, ikev1: string | null])[] = [
    ['an address', { type: 'address', value: '198.51.100.20' }, 'address 198.51.100.20 255.255.255.255', 'address 198.51.100.20'],
    [
      'those of a network',
      { type: 'address', value: '198.51.100.0/24' },
      'address 198.51.100.0 255.255.255.0',
      'address 198.51.100.0 255.255.255.0',
    ],
    ['those of a network, in a VRF', { type: 'address', value: '198.51.100.0/24' }, null, 'address 198.51.100.0 255.255.255.0 INET'],
    ['any address', { type: 'any', value: 'any' }, 'address 0.0.0.0', 'address 0.0.0.0 0.0.0.0'],
    ['any at all', { type: 'any', value: 'any' }, 'any', null],
    ['a name', { type: 'fqdn', value: 'a.example.net' }, 'fqdn a.example.net', 'host a.example.net'],
    ['the names of a domain', { type: 'fqdn', value: '*.example.net' }, 'fqdn domain example.net', 'host domain example.net'],
    ['a mail address', { type: 'email', value: 'a@example.net' }, 'email a@example.net', 'user a@example.net'],
    ['those of a domain', { type: 'email', value: '*@example.net' }, 'email domain example.net', 'user domain example.net'],
  ];
  for (const [says, identity, ikev2, ikev1] of cases)
    test(says, () => {
      if (ikev2 !== null) assert.deepEqual(v2(`match identity remote ${ikev2}`), identity);
      if (ikev1 !== null) assert.deepEqual(v1(`match identity ${ikev1}`), identity);
    });

  test('of several lines it is not known which one its peer is', () => {
    assert.equal(v2('match identity remote address 198.51.100.20\n match identity remote address 10.0.0.1'), undefined);
    assert.equal(v1('match identity address 198.51.100.20\n match identity host a.example.net'), undefined);
    assert.deepEqual(v2('match identity remote address 198.51.100.20\n match identity remote any'), { type: 'any', value: 'any' });
  });
});

describe('a policy of an ASA that takes another method than the peer', () => {
  const text = `${asaMap(1, 'authentication rsa-sig\n encryption aes-256\n hash sha\n group 14')}tunnel-group 198.51.100.20 ipsec-attributes
 ikev1 pre-shared-key Example
`;
  test('offers it nothing, and is noted', () => {
    assert.deepEqual(offered(asa, text), []);
    assert.ok(whyOf(asa, text).some((why) => /another/.test(why)));
  });
});

describe('a port by a name', () => {
  const listed = (port: string): string => `access-list L extended permit tcp 10.1.0.0 255.255.0.0 host 192.0.2.9 ${port}
crypto map M 1 match address L
crypto map M 1 set peer 198.51.100.20
`;
  const remote = (port: string): string | undefined => vpnOf(asa, listed(port)).end.selectors?.value[0]?.remote[0];
  test('is its number', () =>
    assert.deepEqual(['eq https', 'range ftp-data ftp', 'eq 8443'].map(remote), [
      '192.0.2.9/32[tcp/443]',
      '192.0.2.9/32[tcp/20-21]',
      '192.0.2.9/32[tcp/8443]',
    ]));
  test('that is not known is noted, and nothing is compared of it', () => {
    assert.equal(remote('eq kerberos'), undefined);
    assert.ok(whyOf(asa, listed('eq kerberos')).some((why) => /name/.test(why)));
  });
});

describe('a tunnel interface of an ASA over IPv6', () => {
  const tunnel = (identity: string): string => `interface Tunnel1
 tunnel source interface outside
 tunnel destination 2001:db8::20
 tunnel mode ipsec ipv6
 tunnel protection ipsec profile P
crypto ipsec profile P
 set ikev2 ipsec-proposal Q
 set ikev2 local-identity ${identity}
`;
  const end = (identity: string) => vpnOf(asa, tunnel(identity)).end;
  test('carries every network of IPv6', () => assert.deepEqual(end('address').selectors?.value, [{ local: ['::/0'], remote: ['::/0'] }]));
  test('says who it is', () =>
    assert.deepEqual(
      ['email-id gate@example.net', 'key-id gate', 'hostname', 'address'].map((one) => end(one)['local-id']?.value),
      [{ type: 'email', value: 'gate@example.net' }, { type: 'key-id', value: 'gate' }, { type: 'unread', value: '' }, undefined],
    ));
});
