import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import srx from '../../../content/devices/juniper-srx.ts';
import { junos } from '../../../src/configuration/junos.ts';
import type { Format } from '../../../src/configuration/format.ts';
import { Key } from '../../../src/settings/key.ts';
import { anyOf, changedBy, hostileTexts, likeness, proposalsOf, valuesOf } from './reading.ts';

const read = (text: string) => junos.read(text).vpns.map(({ name, end }) => ({ name, ...valuesOf(end) }));
const first = (text: string) => valuesOf(junos.read(text).vpns[0]?.end ?? {});
const whys = (text: string) => junos.read(text).notes.map(({ line, why }) => `${line}: ${why}`);

const inBraces = `user@srx> show configuration | no-more
## Last commit: 2026-02-11 09:12:33 UTC by admin
version 21.2R3.8;
security {
    ike {
        traceoptions {
            file ike-debug size 5m;
        }
        proposal P1 {
            authentication-method pre-shared-keys;
            dh-group group20;
            authentication-algorithm sha-384;
            encryption-algorithm aes-256-cbc;
            lifetime-seconds 28800;
        }
        policy POL {
            mode main;
            proposals P1;
            pre-shared-key ascii-text "for \\"tests\\" only"; ## SECRET-DATA
        }
        gateway GW-A {
            ike-policy POL;
            address [ 198.51.100.20 198.51.100.21 ];
            dead-peer-detection {
                always-send;
                interval 10;
                threshold 3;
            }
            local-identity hostname site.example;
            remote-identity inet 198.51.100.20;
            external-interface ge-0/0/0.0;
            version v2-only;
        }
        gateway GW-B {
            ike-policy POL;
            address 198.51.100.30;
            no-nat-traversal;
            external-interface ge-0/0/0.0;
        }
    }
    ipsec {
        proposal P2 {
            protocol esp;
            encryption-algorithm aes-256-gcm;
            lifetime-seconds 3600;
            lifetime-kilobytes 100000;
        }
        policy IPSEC {
            perfect-forward-secrecy {
                keys group20;
            }
            proposals P2;
        }
        vpn SDDC-A {
            bind-interface st0.1;
            ike {
                gateway GW-A;
                ipsec-policy IPSEC;
            }
            establish-tunnels immediately;
        }
        inactive: vpn SDDC-B {
            bind-interface st0.2;
            ike {
                gateway GW-B;
                no-anti-replay;
                ipsec-policy IPSEC;
            }
            traffic-selector TS1 {
                local-ip 192.0.2.0/25;
                remote-ip 192.0.2.128/25;
            }
        }
    }
    flow {
        tcp-mss {
            ipsec-vpn {
                mss 1350;
            }
        }
    }
}
interfaces {
    ge-0/0/0 {
        unit 0 {
            family inet {
                address 203.0.113.10/24;
            }
        }
    }
    st0 {
        unit 1 {
            family inet {
                mtu 1400;
                address 169.254.100.2/30;
            }
        }
        unit 2 {
            family inet;
        }
    }
}
routing-options {
    router-id 203.0.113.10;
    autonomous-system 65001;
}
protocols {
    bgp {
        group SDDC {
            type external;
            hold-time 30;
            authentication-key "$9$abcdefgh"; ## SECRET-DATA
            export ALL;
            peer-as 65000;
            neighbor 169.254.100.1 {
                hold-time 60;
                multihop;
            }
        }
        group INSIDE {
            type internal;
            neighbor 10.0.0.9;
        }
    }
}
policy-options {
    policy-statement ALL {
        then accept;
    }
}
`;

describe('a configuration of Junos in braces', () => {
  const { release, vpns, notes } = junos.read(inBraces);

  test('holds two VPNs, of which one is deactivated', () => {
    assert.equal(release, '21.2R3.8');
    assert.deepEqual(
      vpns.map(({ name, line }) => [name, line]),
      [
        ['SDDC-A', 54],
        ['SDDC-B', 62],
      ],
    );
  });

  test('is read to its last word', () => {
    assert.deepEqual(valuesOf(vpns[0]?.end ?? {}), {
      'ike-version': [2],
      'ike-mode': 'main',
      'ike-proposals': proposalsOf(['aes-cbc-256', 'sha2-384', 20]),
      'ike-lifetime': 28800,
      'auth-method': 'pre-shared key',
      'pre-shared-key': new Key('for "tests" only'),
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      'peer-backups': ['198.51.100.21'],
      'local-id': { type: 'fqdn', value: 'site.example' },
      'peer-id': { type: 'address', value: '198.51.100.20' },
      initiation: 'starts',
      dpd: 10,
      'child-proposals': proposalsOf(['aes-gcm-16-256', null, null]),
      pfs: [20],
      selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
      'child-lifetime': 3600,
      'child-kilobytes': 100000,
      'vti-address': '169.254.100.2/30',
      mtu: 1400,
      mss: 1350,
      'bgp-as': 65001,
      'bgp-neighbor-as': 65000,
      'bgp-neighbor': '169.254.100.1',
      'bgp-router-id': '203.0.113.10',
      'bgp-hold-time': 60,
      'bgp-password': Key.hidden(),
      'bgp-multihop': 64,
      'bgp-out': 'all',
    });
  });

  test('and its other VPN', () => {
    const {
      enabled,
      selectors,
      'nat-traversal': natTraversal,
      'replay-window': replay,
      'peer-address': peer,
    } = valuesOf(vpns[1]?.end ?? {});
    assert.deepEqual({ enabled, natTraversal, replay, peer }, { enabled: false, natTraversal: 'off', replay: 0, peer: '198.51.100.30' });
    assert.deepEqual(selectors, [{ local: ['192.0.2.0/25'], remote: ['192.0.2.128/25'] }]);
  });

  test('says of what it holds back', () => {
    assert.deepEqual(
      notes.map(({ line, text }) => [line, text]),
      [[112, 'authentication-key …']],
    );
  });
});

describe('set lines', () => {
  test('of the sample read back', () => {
    const text = srx.config.parts.map((part) => part.text).join('\n');
    const end = first(text);
    assert.deepEqual(junos.read(text).notes, []);
    assert.deepEqual(end['ike-proposals'], proposalsOf(['aes-cbc-256', 'sha2-256', 14]));
    assert.deepEqual(
      [end['bgp-as'], end['bgp-neighbor-as'], end['bgp-networks'], end['vti-address']],
      [65001, 65000, ['192.0.2.0/25'], '169.254.100.2/30'],
    );
  });

  test('of an old IKEv1 VPN with proposal sets, policies and prompts', () => {
    const text = `[edit]
user@srx# set security ike policy P mode aggressive proposal-set standard pre-shared-key hexadecimal 746573742d6b6579
user@srx# set security ike gateway G ike-policy P dynamic hostname far.example
user@srx# set security ike gateway G external-interface fe-0/0/7
user@srx# set security ipsec policy P2 proposal-set compatible perfect-forward-secrecy keys group2
user@srx# set security ipsec vpn OLD ike gateway G ipsec-policy P2
user@srx# set security zones security-zone trust address-book address lan 192.0.2.0/25
user@srx# set security zones security-zone untrust address-book address far 192.0.2.128/26
user@srx# set security zones security-zone untrust address-book address far2 192.0.2.192/26
user@srx# set security zones security-zone untrust address-book address-set sddc address far
user@srx# set security zones security-zone untrust address-book address-set sddc address far2
user@srx# set security policies from-zone trust to-zone untrust policy out match source-address lan destination-address sddc application any
user@srx# set security policies from-zone trust to-zone untrust policy out then permit tunnel ipsec-vpn OLD
user@srx# set security policies from-zone untrust to-zone trust policy in match source-address sddc
user@srx# set security policies from-zone untrust to-zone trust policy in match destination-address lan
user@srx# set security policies from-zone untrust to-zone trust policy in then permit tunnel ipsec-vpn OLD
`.replaceAll('\n', '\r\n');
    assert.deepEqual(read(text), [
      {
        name: 'OLD',
        'ike-mode': 'aggressive',
        'ike-proposals': proposalsOf(['3des', 'sha1', 2], ['aes-cbc-128', 'sha1', 2]),
        'auth-method': 'pre-shared key',
        'pre-shared-key': new Key('test-key'),
        'peer-address': 'any',
        'peer-id': { type: 'fqdn', value: 'far.example' },
        'child-proposals': proposalsOf(['3des', 'sha1', null], ['3des', 'md5', null], ['des', 'sha1', null], ['des', 'md5', null]),
        pfs: [2],
        selectors: [{ local: ['192.0.2.0/25'], remote: ['192.0.2.128/26', '192.0.2.192/26'] }],
      },
    ]);
    assert.deepEqual(whys(text), []);
  });

  test('after edit, with groups, deletions and a routing instance', () => {
    const text = `set groups COMMON security ike proposal <*> lifetime-seconds 14400
set groups COMMON security ike gateway <SDDC*> dead-peer-detection interval 20
set apply-groups COMMON
edit security ike
set proposal P1 encryption-algorithm aes-256-gcm authentication-algorithm sha-384 dh-group group19
set policy POL proposals [ P1 P2 ]
set policy POL pre-shared-key ascii-text "$9$hidden"
set gateway SDDC ike-policy POL
set gateway SDDC address 198.51.100.20
set gateway SDDC address 198.51.100.99
delete gateway SDDC address 198.51.100.20
deactivate gateway SDDC version
top
set security ike gateway SDDC version v1-only
set security ipsec vpn A bind-interface st0.7
set security ipsec vpn A ike gateway SDDC
set security ipsec vpn A establish-tunnels responder-only
set routing-instances CLOUD interface st0.7
set routing-instances CLOUD routing-options static route 10.255.0.1/32 next-hop st0.7
set routing-instances CLOUD routing-options autonomous-system 1.10
set routing-instances CLOUD protocols bgp group G type internal
set routing-instances CLOUD protocols bgp group G local-address 10.255.0.2
set routing-instances CLOUD protocols bgp group G neighbor 10.255.0.1 passive
set routing-instances CLOUD protocols bgp group G neighbor 10.255.0.1 family inet unicast prefix-limit maximum 100
set interfaces st0 unit 7 family inet
`;
    const { 'ike-version': version, ...end } = first(text);
    assert.deepEqual(version, [1]);
    assert.deepEqual(end, {
      'ike-lifetime': 14400,
      'pre-shared-key': Key.hidden(),
      'peer-address': '198.51.100.99',
      dpd: 20,
      initiation: 'responds only',
      selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
      'bgp-as': 65546,
      'bgp-neighbor-as': 'internal',
      'bgp-address': '10.255.0.2',
      'bgp-neighbor': '10.255.0.1',
      'bgp-passive': true,
      'bgp-families': ['ipv4'],
      'bgp-maximum-prefixes': 100,
    });
    assert.deepEqual(whys(text), [
      '6: The proposal P2 is not in this text: paste show configuration security ike as well.',
      '7: The key is hidden in this output, so it was not compared. Type the same key at both ends where in doubt.',
    ]);
  });

  test('as a cloud hands them out, with the unit behind a dot', () => {
    const text = `set security ike gateway gw-1 address 198.51.100.20
set security ike gateway gw-1 no-nat-traversal
set security ike gateway gw-1 dead-peer-detection always-send
set interfaces st0.1 family inet address 169.254.44.234/30
set interfaces st0.1 family inet mtu 1436
set security ipsec vpn vpn-1 ike gateway gw-1
set security ipsec vpn vpn-1 bind-interface st0.1
set security ipsec vpn vpn-1 df-bit clear
set protocols bgp group ebgp type external
set protocols bgp group ebgp neighbor 169.254.44.233 hold-time 30
set protocols bgp group ebgp neighbor 169.254.44.233 local-as 65001 peer-as 65000
delete interfaces st0.1 family inet mtu
`;
    assert.deepEqual(whys(text), []);
    assert.deepEqual(read(text), [
      {
        name: 'vpn-1',
        'peer-address': '198.51.100.20',
        'nat-traversal': 'off',
        dpd: 10,
        selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
        'vti-address': '169.254.44.234/30',
        'bgp-as': 65001,
        'bgp-neighbor-as': 65000,
        'bgp-neighbor': '169.254.44.233',
        'bgp-hold-time': 30,
      },
    ]);
  });

  test('of BGP alone are one entry a neighbor', () => {
    const text = `set protocols bgp group A peer-as 65000
set protocols bgp group A neighbor 169.254.1.1
set protocols bgp group A neighbor 169.254.1.5 peer-as 65010
`;
    assert.deepEqual(read(text), [
      { name: 'A', 'bgp-neighbor': '169.254.1.1', 'bgp-neighbor-as': 65000 },
      { name: 'A', 'bgp-neighbor': '169.254.1.5', 'bgp-neighbor-as': 65010 },
    ]);
  });
});

describe('what Junos refuses', () => {
  const cases: readonly (readonly [what: string, text: string, says: RegExp])[] = [
    [
      'a value set twice',
      'set security ike gateway G version v1-only\nset security ike gateway G version v2-only',
      /^2: It is set several times/,
    ],
    [
      'an unknown algorithm',
      'set security ike proposal P encryption-algorithm aes-512-cbc\nset security ike policy L proposals P\nset security ike gateway G ike-policy L',
      /^1: No encryption-algorithm of Junos/,
    ],
    [
      'a missing semicolon',
      'security {\n ike {\n  gateway G {\n   ike-policy POL\n   address 198.51.100.20;\n  }\n }\n}',
      /^4: It does not end with a semicolon/,
    ],
    ['a missing end', 'security {\n ike {\n  gateway G {\n   address 198.51.100.20;\n', /^1: The block that opens here is not closed/],
    ['a missing beginning', '   address 198.51.100.20;\n  }\n}', /^2: It closes a block that was not opened/],
    ['an unknown statement', 'set security ike gateway G adress 198.51.100.20', /^1: What adress does is not known/],
    [
      'a network without its length',
      'set security ipsec vpn V traffic-selector T local-ip lan\nset security ipsec vpn V traffic-selector T remote-ip 192.0.2.0/24',
      /^1: This is no network/,
    ],
    [
      'proxy identity beside selectors',
      'set security ipsec vpn V ike proxy-identity local 0.0.0.0/0\nset security ipsec vpn V traffic-selector T local-ip 10.0.0.0/8\nset security ipsec vpn V traffic-selector T remote-ip 192.0.2.0/24',
      /^1: Beside traffic selectors/,
    ],
  ];
  for (const [what, text, says] of cases)
    test(`${what} is remarked`, () =>
      assert.ok(
        whys(text).some((why) => says.test(why)),
        whys(text).join('\n'),
      ));
});

const base = `set security ike proposal SDDC authentication-method pre-shared-keys dh-group group14 authentication-algorithm sha-256 encryption-algorithm aes-256-cbc
set security ike policy SDDC proposals SDDC
set security ike gateway SDDC ike-policy SDDC
set security ipsec proposal SDDC encryption-algorithm aes-128-cbc authentication-algorithm hmac-sha1-96
set security ipsec policy SDDC proposals SDDC
set security ipsec vpn SDDC bind-interface st0.1
set security ipsec vpn SDDC ike gateway SDDC
set security ipsec vpn SDDC ike ipsec-policy SDDC
set interfaces st0 unit 1 family inet address 169.254.100.2/30
set protocols bgp group SDDC family inet unicast
set protocols bgp group SDDC neighbor 169.254.100.1
`;

describe('a line that sets a parameter', () => {
  const { name = '', called } = junos.read(base).vpns[0] ?? {};
  const named: Format = { ...junos, lineFor: (id, value) => junos.lineFor(id, value, name, called) };
  for (const [id, values] of Object.entries(anyOf))
    test(`of ${id} reads back, and nothing else changes`, () => {
      fc.assert(
        fc.property(values as fc.Arbitrary<never>, (value) => {
          changedBy(named, base, id as never, value);
        }),
        { numRuns: 60 },
      );
    });
});

describe('texts that are none of Junos', () => {
  for (const [what, text] of hostileTexts(
    'security { ike { gateway G {',
    (index) => `set interfaces ge-0/0/${index % 999} unit ${index} family inet address 10.0.0.1/30`,
  ))
    test(`${what} is read without an exception, and soon`, () => {
      const from = process.cpuUsage();
      likeness(junos, text);
      assert.ok(JSON.stringify(junos.read(text)).length < 100_000);
      assert.ok(process.cpuUsage(from).user < 4e6);
    });

  test('hold no key in what comes out', () => {
    const secret = 'Zq7-never-shown';
    const text = `${base}set security ike policy SDDC pre-shared-key ascii-text ${secret}
set security ike policy SDDC pre-shared-kee ascii-text ${secret}
set security ike gateway SDDC ${secret} x
set security ike policy SDDC pre-shared-key ${secret}9
set protocols bgp group SDDC authentication-key ${secret}
`;
    assert.doesNotMatch(JSON.stringify(junos.read(text)), /Zq7/);
  });
});
