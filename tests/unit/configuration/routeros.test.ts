import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import device from '../../../content/devices/mikrotik.ts';
import { junos } from '../../../src/configuration/junos.ts';
import { routeros } from '../../../src/configuration/routeros.ts';
import { vyos } from '../../../src/configuration/vyos.ts';
import type { ParameterId, Values } from '../../../src/settings/end.ts';
import { Key } from '../../../src/settings/key.ts';
import { anyOf, changedBy, hostileTexts, likeness, proposalsOf, valuesOf } from './reading.ts';

const read = (text: string) => routeros.read(text).vpns.map(({ name, end }) => ({ name, ...valuesOf(end) }));
const whys = (text: string) => routeros.read(text).notes.map(({ line, why }) => `${line}: ${why}`);

const sample = device.config.parts.map((part) => part.text).join('\n');

const exported = String.raw`# 2026-02-11 09:12:33 by RouterOS 7.16.2
# software id = AAAA-BBBB
#
/interface gre
add allow-fast-path=no clamp-tcp-mss=yes local-address=203.0.113.10 mtu=1400 \
    name=gre-sddc remote-address=198.51.100.20
/ip ipsec profile
set [ find default=yes ] dh-group=modp2048 enc-algorithm=aes-256
add dh-group=ecp384,modp2048 dpd-interval=10s enc-algorithm=\
    aes-256,aes-128 hash-algorithm=sha256 lifetime=8h name=sddc-p1 \
    nat-traversal=no
/ip ipsec peer
add address=198.51.100.20/32 exchange-mode=ike2 local-address=203.0.113.10 \
    name=sddc profile=sddc-p1
add address=198.51.100.30/32 comment="the second; old" disabled=yes \
    exchange-mode=aggressive name=second passive=yes
/ip ipsec proposal
set [ find default=yes ] auth-algorithms=sha256 pfs-group=none
add auth-algorithms="" enc-algorithms=aes-256-gcm,aes-256-cbc lifetime=1h \
    name=sddc-p2 pfs-group=ecp384
/ip address
add address=169.254.100.2/30 interface=gre-sddc network=169.254.100.0
/ip firewall nat
add action=accept chain=srcnat dst-address=192.0.2.128/25 src-address=\
    192.0.2.0/25
/ip ipsec identity
add my-id=fqdn:site.example peer=sddc remote-id=address:198.51.100.20 secret=\
    "quoted \"for tests\" \$ \\ only"
add auth-method=digital-signature certificate=own.crt peer=second remote-id=\
    ignore
/ip ipsec policy
set 0 disabled=yes
add dst-address=192.0.2.128/25 peer=sddc proposal=sddc-p2 src-address=\
    192.0.2.0/25 tunnel=yes
add dst-address=192.0.2.64/26 peer=sddc proposal=sddc-p2 protocol=tcp dst-port=22 \
    src-address=10.0.0.0/8 tunnel=yes
/routing bgp template
set default as=65001 disabled=no hold-time=30s
/routing bgp connection
add address-families=ip disabled=no hold-time=1m input.filter=sddc-in \
    keepalive-time=20s local.address=169.254.100.2 .role=ebgp name=sddc-bgp \
    output.filter-chain=sddc-out .network=nets remote.address=169.254.100.1/32 \
    .as=65000 tcp-md5-key=md5-for-tests templates=default
/ip firewall address-list
add address=192.0.2.0/25 list=nets
/routing filter rule
add chain=sddc-in rule="if (dst==192.0.2.128/25) { accept }"
add chain=sddc-in rule=reject
add chain=sddc-out rule="accept"
`;

describe('an export of RouterOS 7', () => {
  const { release, vpns } = routeros.read(exported);

  test('is read to its last word', () => {
    assert.equal(release, '7.16.2');
    assert.deepEqual(read(exported), [
      {
        name: 'sddc',
        'ike-version': [2],
        'ike-proposals': [{ encryption: ['aes-cbc-256', 'aes-cbc-128'], integrity: ['sha2-256'], prf: [], groups: [20, 14], esn: [] }],
        'ike-lifetime': 28800,
        'pre-shared-key': new Key('quoted "for tests" $ \\ only'),
        'local-address': '203.0.113.10',
        'peer-address': '198.51.100.20',
        'local-id': { type: 'fqdn', value: 'site.example' },
        'peer-id': { type: 'address', value: '198.51.100.20' },
        dpd: 10,
        'nat-traversal': 'off',
        'child-proposals': [
          { encryption: ['aes-cbc-256'], integrity: [], prf: [], groups: [], esn: [] },
          { encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [] },
        ],
        pfs: [20],
        encapsulation: 'tunnel',
        selectors: [
          { local: ['192.0.2.0/25'], remote: ['192.0.2.128/25'] },
          { local: ['10.0.0.0/8[tcp]'], remote: ['192.0.2.64/26[tcp/22]'] },
        ],
        'child-lifetime': 3600,
        'vti-address': '169.254.100.2/30',
        mtu: 1400,
        'bgp-as': 65001,
        'bgp-neighbor-as': 65000,
        'bgp-address': '169.254.100.2',
        'bgp-neighbor': '169.254.100.1',
        'bgp-password': new Key('md5-for-tests'),
        'bgp-hold-time': 60,
        'bgp-keepalive': 20,
        'bgp-families': ['ipv4'],
        'bgp-in': 'some',
        'bgp-out': 'all',
        'bgp-networks': ['192.0.2.0/25'],
        'bgp-enabled': true,
      },
      {
        name: 'second',
        enabled: false,
        'ike-version': [1],
        'ike-mode': 'aggressive',
        'ike-proposals': [{ encryption: ['aes-cbc-256'], integrity: ['sha1'], prf: [], groups: [14], esn: [] }],
        'auth-method': 'certificate',
        'peer-address': '198.51.100.30',
        'peer-id': { type: 'any', value: '' },
        initiation: 'responds only',
      },
    ]);
  });

  test('holds its keys, and the lines where its values stand', () => {
    const end = vpns[0]?.end;
    assert.ok(end?.['pre-shared-key']?.value.same(new Key('quoted "for tests" $ \\ only')));
    assert.deepEqual(
      [vpns[0]?.line, end?.['ike-proposals']?.line, end?.['nat-traversal']?.line, end?.['ike-lifetime']?.line],
      [13, 9, 11, 10],
    );
    assert.deepEqual(routeros.read(exported).notes, []);
  });
});

describe('RouterOS 6', () => {
  test('before 6.43 has all in the peer', () => {
    const text = `# jan/02/2017 10:00:00 by RouterOS 6.38.5
/ip ipsec proposal
set [ find default=yes ] auth-algorithms=sha1 enc-algorithms=aes-128-cbc lifetime=1h pfs-group=modp1024
/ip ipsec peer
add address=198.51.100.20/32 dh-group=modp1024 dpd-interval=disable-dpd enc-algorithm=3des hash-algorithm=md5 \\
    lifetime=1d local-address=203.0.113.10 nat-traversal=yes secret=for-tests
/ip ipsec policy
add dst-address=192.0.2.128/25 sa-dst-address=198.51.100.20 sa-src-address=203.0.113.10 src-address=192.0.2.0/25 tunnel=yes
/routing bgp instance
set default as=65001 router-id=203.0.113.10
/routing bgp network
add network=192.0.2.0/25 synchronize=no
/routing bgp peer
add hold-time=3m in-filter=in multihop=yes name=sddc remote-address=169.254.100.1 remote-as=65000 ttl=default
/routing filter
add action=accept chain=in prefix=192.0.2.128/25
add action=discard chain=in
`.replaceAll('\n', '\r\n');
    assert.equal(routeros.read(text).release, '6.38.5');
    assert.deepEqual(whys(text), []);
    assert.deepEqual(read(text), [
      {
        name: '198.51.100.20',
        'ike-proposals': proposalsOf(['3des', 'md5', 2]),
        'ike-lifetime': 86400,
        'pre-shared-key': new Key('for-tests'),
        'local-address': '203.0.113.10',
        'peer-address': '198.51.100.20',
        dpd: 0,
        'nat-traversal': 'automatic',
        'child-proposals': proposalsOf(['aes-cbc-128', 'sha1', null]),
        pfs: [2],
        encapsulation: 'tunnel',
        selectors: [{ local: ['192.0.2.0/25'], remote: ['192.0.2.128/25'] }],
        'child-lifetime': 3600,
        'bgp-as': 65001,
        'bgp-neighbor-as': 65000,
        'bgp-neighbor': '169.254.100.1',
        'bgp-router-id': '203.0.113.10',
        'bgp-hold-time': 180,
        'bgp-multihop': 255,
        'bgp-in': 'some',
        'bgp-networks': ['192.0.2.0/25'],
        'bgp-password': null,
      },
    ]);
  });

  test('of 6.43 keeps profiles below the peers, and is typed with prompts', () => {
    const text = `[admin@gw] > /ip ipsec peer profile
[admin@gw] /ip ipsec peer profile> add name=p1 dh-group=modp1536 enc-algorithm=aes-128 hash-algorithm=sha1
[admin@gw] > /ip ipsec peer add address=198.51.100.20 profile=p1 exchange-mode=main secret=x my-id=user-fqdn:me@site.example
[admin@gw] > /ip ipsec peer set 0 exchange-mode=aggressive
`;
    assert.deepEqual(read(text), [
      {
        name: '198.51.100.20',
        'ike-version': [1],
        'ike-mode': 'aggressive',
        'ike-proposals': proposalsOf(['aes-cbc-128', 'sha1', 5]),
        'pre-shared-key': new Key('x'),
        'peer-address': '198.51.100.20',
        'local-id': { type: 'email', value: 'me@site.example' },
      },
    ]);
  });
});

describe('commands of RouterOS', () => {
  test('of the sample read back', () => {
    assert.deepEqual(whys(sample), []);
    const [end] = read(sample);
    assert.deepEqual(
      { ...end },
      {
        name: 'sddc',
        'ike-version': [2],
        'ike-proposals': proposalsOf(['aes-cbc-256', 'sha2-256', 14]),
        'ike-lifetime': 28800,
        'auth-method': 'pre-shared key',
        'pre-shared-key': new Key('ExamplePSK-ChangeMe'),
        'local-address': '203.0.113.10',
        'peer-address': '198.51.100.20',
        'local-id': { type: 'address', value: '203.0.113.10' },
        'peer-id': { type: 'address', value: '198.51.100.20' },
        dpd: 10,
        'child-proposals': proposalsOf(['aes-cbc-256', 'sha2-256', null]),
        pfs: [14],
        encapsulation: 'tunnel',
        selectors: [{ local: ['192.0.2.0/25'], remote: ['192.0.2.128/25'] }],
        'child-lifetime': 3600,
        mss: 1310,
        'bgp-as': 65001,
        'bgp-neighbor-as': 65000,
        'bgp-address': '169.254.100.2',
        'bgp-neighbor': '169.254.100.1',
        'bgp-hold-time': 60,
        'bgp-in': 'some',
        'bgp-out': 'some',
        'bgp-networks': ['192.0.2.0/25'],
      },
    );
  });

  test('of a GRE tunnel with a key of its own are a VPN', () => {
    const text =
      '/interface gre add name=g1 remote-address=198.51.100.20 local-address=203.0.113.10 ipsec-secret="for tests"\n/ip address add address=169.254.1.2/30 interface=g1';
    assert.deepEqual(read(text), [
      {
        name: 'g1',
        'peer-address': '198.51.100.20',
        'local-address': '203.0.113.10',
        'pre-shared-key': new Key('for tests'),
        encapsulation: 'transport',
        'vti-address': '169.254.1.2/30',
      },
    ]);
  });

  test('of BGP alone are one entry a neighbor', () => {
    const text =
      '/routing/bgp/connection/add name=a remote.address=169.254.1.1 local.role=ibgp\n/routing/bgp/connection/add name=b remote.address=169.254.1.5 local.role=ebgp-customer connect=no';
    assert.deepEqual(read(text), [
      { name: 'a', 'bgp-neighbor': '169.254.1.1', 'bgp-neighbor-as': 'internal' },
      { name: 'b', 'bgp-neighbor': '169.254.1.5', 'bgp-neighbor-as': 'external', 'bgp-role': 'customer', 'bgp-passive': true },
    ]);
  });
});

describe('what RouterOS refuses or drops', () => {
  const peer = '/ip ipsec peer add name=p address=192.0.2.1';
  const cases: readonly (readonly [what: string, text: string, says: RegExp])[] = [
    [
      'an unknown algorithm',
      `/ip ipsec profile add name=q enc-algorithm=aes-512\n${peer} profile=q`,
      /^1: aes-512 in enc-algorithm is not known/,
    ],
    ['a profile that is not there', `${peer} profile=q`, /^1: The profile q is not in this text/],
    ['a property that stands twice', `${peer} exchange-mode=main exchange-mode=ike2`, /^1: exchange-mode stands twice/],
    ['a peer without identity', peer, /^1: No identity of this text/],
    ['a wrong time', `/ip ipsec profile add name=q lifetime=soon\n${peer} profile=q`, /^1: This is no time/],
    ['an unknown property', `${peer} adress=1`, /^1: What adress does/],
    ['a change of what is not there', '/ip ipsec peer set [ find name=q ] passive=yes', /^1: The entry that it changes/],
    [
      'a disabled policy',
      `${peer}\n/ip ipsec policy add peer=p disabled=yes src-address=10.0.0.0/8 dst-address=192.0.2.0/24`,
      /^2: This policy is disabled/,
    ],
  ];
  for (const [what, text, says] of cases)
    test(`${what} is remarked`, () =>
      assert.ok(
        whys(text).some((why) => says.test(why)),
        whys(text).join('\n'),
      ));
});

const base = `/interface gre add name=SDDC remote-address=198.51.100.20
/ip address add address=169.254.100.2/30 interface=SDDC
/ip ipsec profile add name=SDDC enc-algorithm=aes-256 hash-algorithm=sha256 dh-group=modp2048
/ip ipsec proposal add name=SDDC enc-algorithms=aes-128-cbc auth-algorithms=sha1
/ip ipsec peer add name=SDDC address=198.51.100.20 profile=SDDC exchange-mode=main
/ip ipsec identity add peer=SDDC
/ip ipsec policy add peer=SDDC proposal=SDDC tunnel=yes src-address=192.0.2.0/25 dst-address=192.0.2.128/25
/routing bgp connection add name=SDDC remote.address=169.254.100.1 local.role=ebgp as=65001
`;

describe('a line that sets a parameter', () => {
  // One property says both: the version, and the mode of version 1; the role, and whether the neighbor is external.
  const together: Readonly<Record<string, string>> = {
    'ike-version': 'ike-mode',
    'ike-mode': 'ike-version',
    'bgp-role': 'bgp-neighbor-as',
  };
  for (const [id, values] of Object.entries(anyOf).filter(([one]) => !(one in together) && one !== 'peer-address'))
    test(`of ${id} reads back, and nothing else changes`, () => {
      fc.assert(
        fc.property(values as fc.Arbitrary<never>, (value) => {
          changedBy(routeros, base, id as never, value);
        }),
        { numRuns: 60 },
      );
    });

  test('of what one property says together reads back', () => {
    const called = routeros.read(base).vpns[0]?.called;
    const after = (line: string | null) => valuesOf(routeros.read(`${base}${line ?? ''}`).vpns[0]?.end ?? {});
    assert.deepEqual(after(routeros.lineFor('ike-version', [2], 'SDDC', called))['ike-version'], [2]);
    assert.deepEqual(after(routeros.lineFor('ike-mode', 'aggressive', 'SDDC', called))['ike-mode'], 'aggressive');
    assert.deepEqual(after(routeros.lineFor('bgp-role', 'route server', 'SDDC', called))['bgp-role'], 'route server');
    assert.deepEqual(after(routeros.lineFor('peer-address', '192.0.2.77', 'SDDC', called))['peer-address'], '192.0.2.77');
  });
});

const ordinary = `# 2026-02-11 09:12:33 by RouterOS 7.16.2
/interface ethernet
set [ find default-name=ether1 ] comment=WAN name=ether1-wan
set [ find default-name=ether2 ] disabled=yes
/interface gre
add local-address=203.0.113.10 name=gre-far remote-address=198.51.100.20
/ip ipsec profile
set [ find default=yes ] dpd-interval=2m
add dh-group=modp2048 enc-algorithm=aes-256 hash-algorithm=sha256 name=p1
/ip ipsec peer
add address=198.51.100.20/32 exchange-mode=ike2 local-address=203.0.113.10 name=far profile=p1
/ip ipsec proposal
set [ find default=yes ] disabled=yes
add auth-algorithms=sha256 enc-algorithms=aes-256-cbc name=p2 pfs-group=modp2048
/ip address
add address=203.0.113.10/24 interface=ether1-wan network=203.0.113.0
add address=169.254.100.2/30 interface=gre-far network=169.254.100.0
/ip ipsec identity
add peer=far secret=ExamplePSK-ChangeMe
/ip ipsec policy
set 0 disabled=yes
add dst-address=10.1.0.0/16 peer=far proposal=p2 src-address=192.0.2.0/24 tunnel=yes
/routing bgp template
set default as=65001 disabled=no
/routing bgp connection
add as=65001 name=bgp-far output.network=own remote.address=169.254.100.1/32 .as=65000 templates=default
`;

describe('an ordinary export', () => {
  const end = (text: string) => routeros.read(text).vpns[0]?.end;

  test('has no notes', () => assert.deepEqual(whys(ordinary), []));

  test('changes what is there by itself by any of its names', () => {
    for (const which of ['[ find default=yes ]', '[ find name=default ]', 'default', '0', '*0']) {
      const text = `/ip ipsec peer add name=p address=192.0.2.1\n/ip ipsec profile set ${which} enc-algorithm=aes-256\n`;
      assert.deepEqual(end(text)?.['ike-proposals']?.value[0]?.encryption, ['aes-cbc-256'], which);
      assert.doesNotMatch(whys(text).join(), /not in this text: paste the whole/);
    }
  });

  test('is not judged by a policy that is disabled', () => {
    const text = ordinary.replace(
      'set 0 disabled=yes\n',
      'set 0 disabled=yes\nadd disabled=yes dst-address=10.9.0.0/16 peer=far src-address=192.0.2.0/24\n',
    );
    assert.deepEqual(whys(text), ['22: This policy is disabled, so it makes no child SA.']);
    assert.deepEqual(end(text)?.['child-proposals']?.value, proposalsOf(['aes-cbc-256', 'sha2-256', null]));
    assert.equal(end(text)?.enabled?.value, undefined);
  });

  for (const [what, from, to, line] of [
    ['its only policy', 'add dst-address=10.1.0.0/16', 'add disabled=yes dst-address=10.1.0.0/16', 22],
    ['the proposal of its policy', 'proposal=p2 src-address', 'src-address', 13],
    ['its identity', 'add peer=far secret', 'add disabled=yes peer=far secret', 19],
    ['the interface that it leaves from', 'comment=WAN', 'disabled=yes', 3],
    ['its address', 'add address=203.0.113.10/24', 'add disabled=yes address=203.0.113.10/24', 16],
  ] as const)
    test(`is off where ${what} is disabled`, () => {
      const given = end(ordinary.replace(from, to))?.enabled;
      assert.deepEqual([given?.value, given?.line], [false, line]);
      // Enabling the peer would not help.
      assert.equal(routeros.lineFor('enabled', true, 'far', routeros.read(ordinary.replace(from, to)).vpns[0]?.called), null);
    });

  test('has lines with the names of its objects', () => {
    const [vpn] = routeros.read(ordinary).vpns;
    const line = <Id extends ParameterId>(id: Id, value: Values[Id]) => routeros.lineFor(id, value, 'far', vpn?.called);
    assert.equal(line('ike-lifetime', 3600), '/ip ipsec profile set [ find name=p1 ] lifetime=3600s');
    assert.equal(line('pfs', [14]), '/ip ipsec proposal set [ find name=p2 ] pfs-group=modp2048');
    assert.equal(line('dpd', 0), '/ip ipsec profile set [ find name=p1 ] dpd-interval=disable-dpd');
    assert.equal(line('bgp-neighbor-as', 65000), '/routing bgp connection set [ find name=bgp-far ] remote.as=65000');
    assert.match(line('bgp-networks', ['192.0.2.0/24']) ?? '', /list=own/);
    assert.equal(routeros.lineFor('pfs', [14], 'far'), '/ip ipsec proposal set [ find name=PROPOSAL ] pfs-group=modp2048');
  });

  test('before 6.43 has lines at the peer', () => {
    const [vpn] = routeros.read('/ip ipsec peer add address=198.51.100.20/32 dh-group=modp1024 secret=x\n').vpns;
    assert.equal(
      routeros.lineFor('ike-lifetime', 3600, '', vpn?.called),
      '/ip ipsec peer set [ find address=198.51.100.20/32 ] lifetime=3600s',
    );
  });
});

describe('texts that are none of RouterOS', () => {
  for (const [what, text] of [
    ...hostileTexts('/ip ipsec peer\nadd name={{[[', (index) => `/ip ipsec peer add name=p${index} address=192.0.2.${index % 250}`),
    ['a command of many lines', `/ip ipsec peer add name=p \\\n${'    comment=x \\\n'.repeat(200_000)}`] as const,
  ])
    test(`${what} is read without an exception, and soon`, () => {
      const from = process.cpuUsage();
      likeness(routeros, text);
      assert.ok(JSON.stringify(routeros.read(text)).length < 200_000);
      assert.ok(process.cpuUsage(from).user < 4e6);
    });

  test('hold no key in what comes out', () => {
    const secret = 'Zq7-never-shown';
    const text = `${base}/ip ipsec identity set [ find peer=SDDC ] secret=${secret} adress=1
/ip ipsec identity set [ find peer=SDDC ] secrt=${secret}
/ip ipsec identity add peer=SDDC secret="${secret}" bogus=1
/routing bgp connection set SDDC tcp-md5-key=${secret}
/interface gre set SDDC ipsec-secret=${secret}
`;
    assert.doesNotMatch(JSON.stringify(routeros.read(text)), /Zq7/);
  });

  test('are told apart', () => {
    const others = [
      'set vpn ipsec ike-group I lifetime 3600',
      'security {\n ike {\n proposal P {\n dh-group group14;\n }\n }\n}',
      'conn x\n  left=%any\n',
    ];
    for (const other of others) assert.equal(likeness(routeros, other), 0);
    for (const own of [sample, exported]) {
      assert.ok(likeness(routeros, own) > 0.9);
      assert.equal(likeness(junos, own), 0);
      assert.equal(likeness(vyos, own), 0);
    }
  });
});
