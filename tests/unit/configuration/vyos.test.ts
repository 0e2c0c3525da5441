import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import device from '../../../content/devices/vyos.ts';
import { junos } from '../../../src/configuration/junos.ts';
import { vyos } from '../../../src/configuration/vyos.ts';
import type { ParameterId, Values } from '../../../src/settings/end.ts';
import { Key } from '../../../src/settings/key.ts';
import { anyOf, changedBy, hostileTexts, likeness, proposalsOf, valuesOf } from './reading.ts';

const read = (text: string) => vyos.read(text).vpns.map(({ name, end }) => ({ name, ...valuesOf(end) }));
const whys = (text: string) => vyos.read(text).notes.map(({ line, why }) => `${line}: ${why}`);

const sample = device.config.parts.map((part) => part.text).join('\n');

const old = `interfaces {
    ethernet eth0 {
        address 203.0.113.10/24
        description "the Internet; or so"
    }
    vti vti0 {
        address 169.254.100.2/30
        mtu 1436
    }
}
firewall {
    options {
        interface vti0 {
            adjust-mss 1379
        }
    }
}
protocols {
    bgp 65001 {
        neighbor 169.254.100.1 {
            ebgp-multihop 2
            password "a key, with { and }"
            remote-as 65000
            route-map {
                export OUT
            }
            timers {
                holdtime 30
                keepalive 10
            }
        }
        network 192.0.2.0/25 {
        }
        parameters {
            router-id 203.0.113.10
        }
    }
}
policy {
    route-map OUT {
        rule 10 {
            action permit
        }
    }
}
vpn {
    ipsec {
        esp-group ESP {
            compression disable
            lifetime 3600
            mode tunnel
            pfs enable
            proposal 1 {
                encryption aes128gcm128
                hash sha256
            }
        }
        ike-group IKE {
            dead-peer-detection {
                action restart
                interval 15
                timeout 30
            }
            ikev2-reauth no
            key-exchange ikev1
            lifetime 28800
            proposal 2 {
                dh-group 2
                encryption 3des
                hash md5
            }
            proposal 1 {
                dh-group 14
                encryption aes256
                hash sha1
            }
        }
        ipsec-interfaces {
            interface eth0
        }
        site-to-site {
            peer 198.51.100.20 {
                authentication {
                    id @site.example
                    mode pre-shared-secret
                    pre-shared-secret "for tests"
                    remote-id 198.51.100.20
                }
                connection-type initiate
                default-esp-group ESP
                ike-group IKE
                local-address 203.0.113.10
                vti {
                    bind vti0
                    esp-group ESP
                }
            }
            peer 198.51.100.30 {
                authentication {
                    mode pre-shared-secret
                    pre-shared-secret ****************
                }
                connection-type respond
                force-encapsulation enable
                ike-group IKE
                local-address any
                tunnel 0 {
                    esp-group ESP
                    local {
                        prefix 192.0.2.0/25
                    }
                    protocol tcp
                    remote {
                        port 22
                        prefix 192.0.2.128/25
                    }
                }
                tunnel 1 {
                    disable
                    esp-group ESP
                    local {
                        prefix 10.0.0.0/8
                    }
                    remote {
                        prefix 192.0.2.128/25
                    }
                }
            }
        }
    }
}

/* Warning: Do not remove the following line. */
/* === vyatta-config-version: "broadcast-relay@1:ipsec@5:vrrp@2" === */
/* Release version: 1.2.8 */
`;

describe('VyOS 1.2 in braces', () => {
  const { release, notes } = vyos.read(old);

  test('is read to its last word', () => {
    assert.equal(release, '1.2.8');
    const ikeProposals = proposalsOf(['aes-cbc-256', 'sha1', 14], ['3des', 'md5', 2]);
    const ike = {
      'ike-version': [1],
      'ike-proposals': ikeProposals,
      'ike-lifetime': 28800,
      'auth-method': 'pre-shared key',
      dpd: 15,
    };
    const child = {
      'child-proposals': proposalsOf(['aes-gcm-16-128', null, null]),
      pfs: [14],
      encapsulation: 'tunnel',
      'child-lifetime': 3600,
    };
    assert.deepEqual(read(old), [
      {
        name: '198.51.100.20',
        ...ike,
        'pre-shared-key': new Key('for tests'),
        'local-address': '203.0.113.10',
        'peer-address': '198.51.100.20',
        'local-id': { type: 'fqdn', value: 'site.example' },
        'peer-id': { type: 'address', value: '198.51.100.20' },
        initiation: 'starts',
        ...child,
        selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
        'vti-address': '169.254.100.2/30',
        mtu: 1436,
        mss: 1379,
        'bgp-as': 65001,
        'bgp-neighbor-as': 65000,
        'bgp-neighbor': '169.254.100.1',
        'bgp-router-id': '203.0.113.10',
        'bgp-password': new Key('a key, with { and }'),
        'bgp-hold-time': 30,
        'bgp-keepalive': 10,
        'bgp-multihop': 2,
        'bgp-out': 'all',
        'bgp-networks': ['192.0.2.0/25'],
      },
      {
        name: '198.51.100.30',
        ...ike,
        'local-address': 'any',
        'pre-shared-key': Key.hidden(),
        'peer-address': '198.51.100.30',
        initiation: 'on traffic',
        'nat-traversal': 'always',
        ...child,
        selectors: [{ local: ['192.0.2.0/25[tcp]'], remote: ['192.0.2.128/25[tcp/22]'] }],
      },
    ]);
  });

  test('holds the keys that the text holds', () => {
    const end = vyos.read(old).vpns[0]?.end;
    assert.ok(end?.['pre-shared-key']?.value.same(new Key('for tests')));
    assert.ok(end?.['bgp-password']?.value?.same(new Key('a key, with { and }')));
    assert.deepEqual(
      notes.map(({ text, why }) => [text, why]),
      [['pre-shared-secret …', 'The key is hidden in this output, so it can’t be compared.']],
    );
  });
});

describe('VyOS 1.4 as commands', () => {
  test('of the sample read back', () => {
    const { notes, vpns } = vyos.read(sample);
    assert.deepEqual(notes, []);
    assert.ok(vpns[0]?.end['pre-shared-key']?.value.same(new Key('ExamplePSK-ChangeMe')));
    assert.deepEqual(read(sample), [
      {
        name: 'SDDC',
        'ike-version': [2],
        'ike-proposals': proposalsOf(['aes-cbc-256', 'sha2-256', 14]),
        'ike-lifetime': 28800,
        'auth-method': 'pre-shared key',
        'pre-shared-key': new Key('ExamplePSK-ChangeMe'),
        'local-address': '203.0.113.10',
        'peer-address': '198.51.100.20',
        'local-id': { type: 'address', value: '203.0.113.10' },
        'peer-id': { type: 'address', value: '198.51.100.20' },
        initiation: 'starts',
        dpd: 10,
        mobike: false,
        'child-proposals': proposalsOf(['aes-cbc-256', 'sha2-256', null]),
        pfs: [14],
        selectors: [{ local: ['0.0.0.0/0', '::/0'], remote: ['0.0.0.0/0', '::/0'] }],
        'child-lifetime': 3600,
        'vti-address': '169.254.100.2/30',
        mtu: 1350,
        mss: 1310,
        'bgp-as': 65001,
        'bgp-neighbor-as': 65000,
        'bgp-neighbor': '169.254.100.1',
        'bgp-hold-time': 60,
        'bgp-keepalive': 20,
        'bgp-families': ['ipv4'],
        'bgp-in': 'some',
        'bgp-out': 'some',
        'bgp-networks': ['192.0.2.0/25'],
      },
    ]);
  });

  test('with prompts, two keys, a peer group, a role and a loopback', () => {
    const text = `vyos@gw:~$ show configuration commands | no-more
set vpn ipsec authentication psk A id '198.51.100.20'
set vpn ipsec authentication psk A secret 'it'\\''s a'
set vpn ipsec authentication psk B id 'far.example'
set vpn ipsec authentication psk B id 'site.example'
set vpn ipsec authentication psk B secret 'the second'
set vpn ipsec ike-group I proposal 1 encryption 'aes256gcm128'
set vpn ipsec ike-group I proposal 1 hash 'sha384'
set vpn ipsec ike-group I proposal 1 dh-group '20'
set vpn ipsec esp-group E proposal 1 encryption 'aes256'
set vpn ipsec esp-group E pfs 'disable'
set vpn ipsec site-to-site peer far authentication mode 'pre-shared-secret'
set vpn ipsec site-to-site peer far authentication local-id 'site.example'
set vpn ipsec site-to-site peer far authentication remote-id 'far.example'
set vpn ipsec site-to-site peer far remote-address '198.51.100.30'
set vpn ipsec site-to-site peer far connection-type 'none'
set vpn ipsec site-to-site peer far default-esp-group 'E'
set vpn ipsec site-to-site peer far ike-group 'I'
set vpn ipsec site-to-site peer far vti bind 'vti2'
set protocols static route 10.255.0.1/32 interface vti2
set protocols bgp system-as '65001'
set protocols bgp peer-group PG remote-as 'external'
set protocols bgp peer-group PG address-family ipv4-unicast maximum-prefix '50'
set protocols bgp neighbor 10.255.0.1 peer-group 'PG'
set protocols bgp neighbor 10.255.0.1 local-role customer strict
set protocols bgp neighbor 10.255.0.1 update-source '10.255.0.2'
set protocols bgp neighbor 10.255.0.1 ttl-security hops '1'
set protocols bgp neighbor 10.255.0.1 shutdown
`;
    const [end] = read(text);
    assert.ok(vyos.read(text).vpns[0]?.end['pre-shared-key']?.value.same(new Key('the second')));
    assert.deepEqual(end, {
      name: 'far',
      'ike-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-384'], groups: [20], esn: [] }],
      'auth-method': 'pre-shared key',
      'pre-shared-key': new Key('the second'),
      'peer-address': '198.51.100.30',
      'local-id': { type: 'fqdn', value: 'site.example' },
      'peer-id': { type: 'fqdn', value: 'far.example' },
      initiation: 'responds only',
      'child-proposals': proposalsOf(['aes-cbc-256', 'sha1', null]),
      pfs: [0],
      selectors: [{ local: ['0.0.0.0/0', '::/0'], remote: ['0.0.0.0/0', '::/0'] }],
      'bgp-as': 65001,
      'bgp-neighbor-as': 'external',
      'bgp-neighbor': '10.255.0.1',
      'bgp-address': '10.255.0.2',
      'bgp-ttl-security': true,
      'bgp-families': ['ipv4'],
      'bgp-maximum-prefixes': 50,
      'bgp-role': 'customer',
      'bgp-strict-role': true,
      'bgp-enabled': false,
    });
    assert.deepEqual(whys(text), [
      '10: Proposal 1 has no hash; VyOS takes sha1 (before 1.3 it leaves the proposal out).',
      '19: The interface vti2 is not in this text: paste interfaces vti as well.',
    ]);
  });

  test('of BGP alone are one entry a neighbor', () => {
    assert.deepEqual(
      read('set protocols bgp 65001 neighbor 169.254.1.1 remote-as 65000\nset protocols bgp 65001 neighbor 169.254.1.5 remote-as 65010'),
      [
        { name: '169.254.1.1', 'bgp-as': 65001, 'bgp-neighbor-as': 65000, 'bgp-neighbor': '169.254.1.1' },
        { name: '169.254.1.5', 'bgp-as': 65001, 'bgp-neighbor-as': 65010, 'bgp-neighbor': '169.254.1.5' },
      ],
    );
  });
});

describe('what VyOS refuses or drops', () => {
  const peer = 'set vpn ipsec site-to-site peer far';
  const cases: readonly (readonly [what: string, text: string, says: RegExp])[] = [
    ['a value set twice', `${peer} connection-type none\n${peer} connection-type initiate`, /^2: It is set several times/],
    ['an unknown algorithm', `set vpn ipsec ike-group I proposal 1 encryption aes512\n${peer} ike-group I`, /^1: aes512 is not known here/],
    ['a group that is not there', `${peer} ike-group I`, /^1: The ike-group I is not in this text/],
    [
      'a key for somebody else',
      `set vpn ipsec authentication psk A id 192.0.2.1\nset vpn ipsec authentication psk A secret x\n${peer} authentication mode pre-shared-secret`,
      /^3: No psk of this text/,
    ],
    ['a missing end', 'vpn {\n ipsec {\n  site-to-site {\n   peer far {\n    local-address 192.0.2.1', /^1: The block that opens here/],
    ['an unknown statement', `${peer} remote-adress 192.0.2.1`, /^1: What remote-adress does/],
    ['a prefix without its length', `${peer} tunnel 0 local prefix lan`, /^1: This is no network/],
  ];
  for (const [what, text, says] of cases)
    test(`${what} is remarked`, () =>
      assert.ok(
        whys(text).some((why) => says.test(why)),
        whys(text).join('\n'),
      ));
});

const base = `set vpn ipsec ike-group SDDC proposal 1 encryption aes256
set vpn ipsec ike-group SDDC proposal 1 hash sha256
set vpn ipsec ike-group SDDC proposal 1 dh-group 14
set vpn ipsec esp-group SDDC proposal 1 encryption aes128
set vpn ipsec esp-group SDDC proposal 1 hash sha1
set vpn ipsec site-to-site peer SDDC ike-group SDDC
set vpn ipsec site-to-site peer SDDC vti bind vti1
set vpn ipsec site-to-site peer SDDC vti esp-group SDDC
set interfaces vti vti1 address 169.254.100.2/30
set protocols bgp peer-group SDDC address-family ipv4-unicast
set protocols bgp neighbor 169.254.100.1 peer-group SDDC
`;

describe('a line that sets a parameter', () => {
  for (const [id, values] of Object.entries(anyOf))
    test(`of ${id} reads back, and nothing else changes`, () => {
      fc.assert(
        fc.property(values as fc.Arbitrary<never>, (value) => {
          changedBy(vyos, base, id as never, value);
        }),
        { numRuns: 60 },
      );
    });
});

describe('lines name the objects that the peer stands in', () => {
  const text = `set interfaces vti vti10 address '169.254.100.2/30'
set protocols bgp system-as '65001'
set protocols bgp neighbor 169.254.100.1 remote-as '65000'
set vpn ipsec authentication psk KEYS id '198.51.100.20'
set vpn ipsec authentication psk KEYS id '192.0.2.77'
set vpn ipsec authentication psk KEYS secret 'ExamplePSK-ChangeMe'
set vpn ipsec ike-group IKE-A proposal 1 encryption 'aes256'
set vpn ipsec esp-group ESP-A proposal 1 encryption 'aes256'
set vpn ipsec site-to-site peer FAR authentication mode 'pre-shared-secret'
set vpn ipsec site-to-site peer FAR authentication local-id '198.51.100.20'
set vpn ipsec site-to-site peer FAR ike-group 'IKE-A'
set vpn ipsec site-to-site peer FAR local-address '198.51.100.20'
set vpn ipsec site-to-site peer FAR remote-address '203.0.113.10'
set vpn ipsec site-to-site peer FAR vti bind 'vti10'
set vpn ipsec site-to-site peer FAR vti esp-group 'ESP-A'
`;
  const { vpns, notes } = vyos.read(text);
  const [vpn] = vpns;
  const line = <Id extends ParameterId>(id: Id, value: Values[Id]) => vyos.lineFor(id, value, vpn?.name ?? '', vpn?.called);

  test('where they were read', () => {
    assert.match(line('ike-lifetime', 3600) ?? '', /ike-group IKE-A /);
    assert.match(line('pfs', [14]) ?? '', /esp-group ESP-A /);
    assert.match(line('peer-address', '203.0.113.99') ?? '', /peer FAR /);
    assert.match(line('mtu', 1400) ?? '', /vti vti10 /);
    assert.match(line('bgp-neighbor-as', 65000) ?? '', /^set protocols bgp neighbor 169\.254\.100\.1 remote-as/);
  });

  test('by names in capitals where they were not', () => {
    assert.equal(vyos.lineFor('pfs', [14], 'FAR'), "set vpn ipsec esp-group ESP-GROUP pfs 'dh-group14'");
    assert.doesNotMatch(vyos.lineFor('bgp-hold-time', 30, 'FAR') ?? '', /FAR/);
  });

  test('and the networks of a VTI at the VTI, not as tunnels', () => {
    assert.deepEqual(vpn?.end.selectors?.value, [{ local: ['0.0.0.0/0', '::/0'], remote: ['0.0.0.0/0', '::/0'] }]);
    assert.deepEqual(line('selectors', [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }])?.split('\n'), [
      'delete vpn ipsec site-to-site peer FAR vti traffic-selector',
      "set vpn ipsec site-to-site peer FAR vti traffic-selector local prefix '0.0.0.0/0'",
      "set vpn ipsec site-to-site peer FAR vti traffic-selector remote prefix '0.0.0.0/0'",
    ]);
  });

  test('tunnels that are written anew keep their ESP group', () => {
    const policy = text.replace(/^.*vti.*\n/gm, '') + "set vpn ipsec site-to-site peer FAR tunnel 1 esp-group 'ESP-A'\n";
    const called = vyos.read(policy).vpns[0]?.called;
    const lines = vyos.lineFor('selectors', [{ local: ['192.0.2.0/25'], remote: ['10.1.0.0/16'] }], 'FAR', called);
    assert.match(lines ?? '', /tunnel 0 esp-group 'ESP-A'/);
  });

  test('a key whose ids hold this end’s own is found', () => {
    assert.deepEqual(
      notes.filter(({ why }) => /psk/.test(why)),
      [],
    );
    assert.ok(vpn?.end['pre-shared-key']?.value.same(new Key('ExamplePSK-ChangeMe')));
  });
});

describe('texts that are none of VyOS', () => {
  for (const [what, text] of hostileTexts(
    'vpn {\nipsec {\nsite-to-site {',
    (index) => `set firewall name WAN rule ${index} description 'line ${index}'`,
  ))
    test(`${what} is read without an exception, and soon`, () => {
      const from = process.cpuUsage();
      likeness(vyos, text);
      assert.ok(JSON.stringify(vyos.read(text)).length < 100_000);
      assert.ok(process.cpuUsage(from).user < 4e6);
    });

  test('hold no key in what comes out', () => {
    const secret = 'Zq7-never-shown';
    const text = `${base}set vpn ipsec authentication psk A secret '${secret}'
set vpn ipsec authentication psk A secert '${secret}'
set vpn ipsec site-to-site peer SDDC authentication pre-shared-secret '${secret}'
set vpn ipsec site-to-site peer SDDC authentication pre-shared-secrets '${secret}'
set vpn ipsec site-to-site peer SDDC authentication '${secret}'
set vpn ipsec site-to-site peer SDDC authentication key '${secret}'
set protocols bgp neighbor 169.254.100.1 password '${secret}'
`;
    assert.doesNotMatch(JSON.stringify(vyos.read(text)), /Zq7/);
  });

  test('are told from those of Junos', () => {
    const srx = 'set security ike gateway G address 198.51.100.20';
    assert.ok(likeness(vyos, sample) > 0.9 && likeness(vyos, old) > 0.9);
    assert.equal(likeness(vyos, srx), 0);
    assert.equal(likeness(junos, sample), 0);
    assert.equal(likeness(junos, old), 0);
    assert.ok(likeness(junos, srx) > 0.9);
  });
});
