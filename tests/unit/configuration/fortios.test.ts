import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import fortiGate from '../../../content/devices/fortigate.ts';
import { fortiOs } from '../../../src/configuration/fortios.ts';
import type { Configuration, Vpn } from '../../../src/configuration/format.ts';
import type { ParameterId, Proposal, Values } from '../../../src/settings/end.ts';
import { anyValues } from './values-of-firewalls.ts';
import { likeness } from './reading.ts';
import { ownSeconds } from '../../support/own-time.ts';

/** What is set, by parameter, without lines and without keys. */
function valuesOf(vpn: Vpn | undefined): Record<string, unknown> {
  const all = Object.entries(vpn?.end ?? {}).map(([id, given]) => [id, given.value] as const);
  return Object.fromEntries(all.filter(([id]) => id !== 'pre-shared-key' && id !== 'bgp-password'));
}

const whys = ({ notes }: Configuration): string[] => notes.map(({ line, why }) => `${line} ${why.split(/[:,.;]/)[0] ?? ''}`);
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

const proposal = (cipher: Proposal['encryption'][number], hash: Proposal['integrity'][number], ...groups: number[]): Proposal => ({
  encryption: [cipher],
  integrity: [hash],
  prf: [],
  groups,
  esn: [],
});

describe('the sample configuration of the device', () => {
  const text = fortiGate.config.parts.map((part) => part.text).join('\n');
  const { vpns, notes, format } = fortiOs.read(text);

  test('holds one VPN with its BGP session', () => {
    assert.equal(format, 'FortiOS');
    assert.deepEqual(
      vpns.map(({ name, line }) => [name, line]),
      [['SDDC', 2]],
    );
    assert.deepEqual(valuesOf(vpns[0]), {
      'ike-version': [2],
      'peer-id': { type: 'any', value: '' },
      'ike-lifetime': 28800,
      'nat-traversal': 'automatic',
      dpd: 20,
      'peer-address': '198.51.100.20',
      'local-id': { type: 'address', value: '203.0.113.10' },
      'ike-proposals': [proposal('aes-cbc-256', 'sha2-256', 14)],
      'child-lifetime': 3600,
      'child-proposals': [proposal('aes-cbc-256', 'sha2-256')],
      pfs: [14],
      selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
      initiation: 'starts',
      'vti-address': '169.254.100.2/30',
      mss: 1310,
      'bgp-as': 65001,
      'bgp-neighbor': '169.254.100.1',
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.2',
      'bgp-networks': ['192.0.2.0/25'],
      'bgp-in': 'some',
      'bgp-out': 'some',
    });
  });

  test('has a key, which nothing shows', () => {
    assert.equal(vpns[0]?.end['pre-shared-key']?.value.shape.length, 19);
    assert.ok(!JSON.stringify(vpns).includes('ExamplePSK'));
  });

  test('asks for the interface that it leaves by', () =>
    assert.deepEqual(whys({ notes, vpns, format, release: null }), ['3 The address of port1 is not in this text']));
});

const backup = `#config-version=FG100F-7.2.5-FW-build1517-230606:opmode=0:vdom=1:user=admin
#conf_file_ver=1234567
config vdom
edit root
next
edit DMZ
next
end
config global
config system interface
    edit "wan1"
        set vdom "DMZ"
        set ip 203.0.113.10 255.255.255.0
        set allowaccess ping
        set type physical
    next
    edit "AWS"
        set vdom "DMZ"
        set ip 169.254.20.2 255.255.255.255
        set type tunnel
        set remote-ip 169.254.20.1 255.255.255.252
        set tcp-mss 1350
        set mtu-override enable
        set mtu 1400
        set interface "wan1"
    next
end
config system replacemsg mail "x"
    set buffer "<html>
config vpn ipsec phase1-interface
end
</html>"
end
end
config vdom
edit root
config firewall policy
    edit 1
        set name "no VPN"
    next
end
end
config vdom
edit DMZ
config firewall address
    edit "lan-a"
        set subnet 10.1.0.0 255.255.0.0
    next
    edit "lan-b"
        set type iprange
        set start-ip 10.9.0.10
        set end-ip 10.9.0.20
    next
end
config firewall addrgrp
    edit "lans"
        set member "lan-a" "lan-b"
    next
end
config vpn ipsec phase1-interface
    edit "AWS"
        set interface "wan1"
        set ike-version 2
        set peertype one
        set proposal aes256gcm-prfsha384 chacha20poly1305-prfsha256 aes128-sha256
        set dhgrp 20 14
        set remote-gw 198.51.100.20
        set peerid "198.51.100.20"
        set localid "branch.example"
        set psksecret ENC abcdefghSECRETabcdefgh==
        set dpd on-idle
        set dpd-retryinterval 10
        set passive-mode enable
        set esn allow
    next
end
config vpn ipsec phase2-interface
    edit "AWS-a"
        set phase1name "AWS"
        set proposal aes256gcm aes128-null
        set dhgrp 20
        set keylifeseconds 3600
        set src-addr-type name
        set src-name "lans"
        set dst-subnet 10.2.0.0 255.255.0.0
    next
    edit "AWS-b"
        set phase1name "AWS"
        set proposal aes256gcm aes128-null
        set dhgrp 20
        set keylifeseconds 3600
        set protocol 6
        set dst-port 443
        set src-subnet 10.3.0.0/24
        set dst-addr-type range
        set dst-start-ip 10.4.0.1
        set dst-end-ip 10.4.0.9
    next
end
config router route-map
    edit "all"
        config rule
            edit 1
            next
        end
    next
    edit "nothing"
        config rule
            edit 1
                set action deny
            next
        end
    next
end
config router bgp
    set as 65001
    set router-id 203.0.113.10
    set keepalive-timer 10
    set holdtime-timer 30
    config neighbor-group
        edit "cloud"
            set remote-as 64512
            set maximum-prefix 100
        next
    end
    config neighbor
        edit "169.254.20.1"
            set neighbor-group "cloud"
            set password ENC xyzSECRETxyz
            set route-map-in "all"
            set route-map-out "nothing"
            set activate6 disable
            set ebgp-enforce-multihop enable
            set ebgp-multihop-ttl 2
        next
        edit "192.0.2.77"
            set remote-as 64999
        next
    end
    config network
        edit 1
            set prefix 10.1.0.0 255.255.0.0
        next
    end
    config redistribute "connected"
        set status enable
    end
end
end
`;

describe('a backup with VDOMs', () => {
  const read = fortiOs.read(backup);

  test('tells its release', () => assert.equal(read.release, '7.2.5'));

  test('has its tunnel in one VDOM and its interfaces in config global', () => {
    assert.deepEqual(
      read.vpns.map(({ name }) => name),
      ['AWS'],
    );
    assert.deepEqual(valuesOf(read.vpns[0]), {
      'ike-version': [2],
      'peer-id': { type: 'address', value: '198.51.100.20' },
      'local-id': { type: 'fqdn', value: 'branch.example' },
      'peer-address': '198.51.100.20',
      'local-address': '203.0.113.10',
      initiation: 'responds only',
      dpd: 10,
      'ike-proposals': [
        { encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-384'], groups: [20, 14], esn: [] },
        { encryption: ['chacha20-poly1305'], integrity: [], prf: ['sha2-256'], groups: [20, 14], esn: [] },
        proposal('aes-cbc-128', 'sha2-256', 20, 14),
      ],
      'child-proposals': [
        { encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [true, false] },
        { encryption: ['aes-cbc-128'], integrity: [], prf: [], groups: [], esn: [true, false] },
      ],
      'child-lifetime': 3600,
      pfs: [20],
      selectors: [
        { local: ['10.1.0.0/16', '10.9.0.10-10.9.0.20'], remote: ['10.2.0.0/16'] },
        { local: ['10.3.0.0/24[tcp]'], remote: ['10.4.0.1-10.4.0.9[tcp/443]'] },
      ],
      'vti-address': '169.254.20.2/30',
      mtu: 1400,
      mss: 1350,
      'bgp-as': 65001,
      'bgp-router-id': '203.0.113.10',
      'bgp-keepalive': 10,
      'bgp-hold-time': 30,
      'bgp-neighbor': '169.254.20.1',
      'bgp-neighbor-as': 64512,
      'bgp-maximum-prefixes': 100,
      'bgp-families': ['ipv4'],
      'bgp-multihop': 2,
      'bgp-in': 'all',
      'bgp-out': 'none',
      'bgp-networks': ['10.1.0.0/16'],
    });
  });

  test('hides its keys, and is noted for it', () => {
    assert.ok(!JSON.stringify(read).includes('SECRET'));
    assert.deepEqual(whys(read), [
      `${lineOf(backup, 'set psksecret')} The key is encrypted in this output (ENC)`,
      `${lineOf(backup, 'set password')} The key is encrypted in this output (ENC)`,
      `${lineOf(backup, 'set status enable')} It announces connected routes too`,
    ]);
  });

  test('counts lines as the file does', () => {
    assert.equal(read.vpns[0]?.end['pfs']?.line, lineOf(backup, '        set dhgrp 20\n'));
    assert.equal(read.vpns[0].end['bgp-in']?.line, lineOf(backup, 'set route-map-in'));
  });
});

const old = [
  'FGT60C # show vpn ipsec phase1',
  'config vpn ipsec phase1',
  '    edit "hq"',
  '        set interface "wan1"',
  '        set mode aggressive',
  '        set dpd enable',
  '        set nattraversal disable',
  '        set proposal 3des-sha1 aes128-md5',
  '        set dhgrp 5',
  '        set keylife 86400',
  '        set authmethod psk',
  '        set remote-gw 198.51.100.7',
  '        set local-gw 203.0.113.77',
  '        set psksecret "old one \\" with a quote"',
  '--More--           set localid "hq@example.net"',
  '        set localid-type user-fqdn',
  '    next',
  'end',
  'FGT60C # show vpn ipsec phase2',
  'config vpn ipsec phase2',
  '    edit "hq-a"',
  '        set phase1name "hq"',
  '        set proposal 3des-sha1',
  '        set pfs disable',
  '        set replay disable',
  '        set keylife-type both',
  '        set keylifekbs 102400',
  '        set keylifeseconds 1800',
  '        set src-subnet 10.1.1.0 255.255.255.0',
  '        set dst-subnet 10.2.2.0 255.255.255.0',
  '    next',
  'end',
].join('\r\n');

test('FortiOS 4 and 5 in policy mode, from a terminal', () => {
  const { vpns, notes } = fortiOs.read(old);
  assert.deepEqual(valuesOf(vpns[0]), {
    'ike-mode': 'aggressive',
    dpd: 5,
    'nat-traversal': 'off',
    'ike-proposals': [proposal('3des', 'sha1', 5), proposal('aes-cbc-128', 'md5', 5)],
    'ike-lifetime': 86400,
    'auth-method': 'pre-shared key',
    'peer-address': '198.51.100.7',
    'local-address': '203.0.113.77',
    'local-id': { type: 'email', value: 'hq@example.net' },
    'child-proposals': [proposal('3des', 'sha1')],
    pfs: [0],
    'replay-window': 0,
    'child-kilobytes': 102400,
    'child-lifetime': 1800,
    selectors: [{ local: ['10.1.1.0/24'], remote: ['10.2.2.0/24'] }],
  });
  assert.equal(vpns[0]?.end['pre-shared-key']?.value.shape.length, 'old one " with a quote'.length);
  assert.deepEqual(notes, []);
});

test('a full configuration says what holds, and empty words nothing', () => {
  const { vpns, notes } = fortiOs.read(`config vpn ipsec phase1-interface
    edit "x"
        set type static
        set interface "wan1"
        set ip-version 4
        set ike-version 1
        set local-gw 0.0.0.0
        set remote-gw 198.51.100.1
        set localid ''
        set peertype any
        set passive-mode disable
        set fragmentation enable
        set mode main
        set dpd disable
        set dpd-retryinterval 20
        set auto-negotiate enable
        set ppk disable
        set mode-cfg disable
        set esn disable
    next
end
config vpn ipsec phase2-interface
    edit "x"
        set phase1name "x"
        set keylife-type seconds
        set keylifekbs 5120
        set keylifeseconds 43200
        set replay enable
        set auto-negotiate disable
        set encapsulation tunnel-mode
    next
end
config system interface
    edit "wan1"
        set ip 203.0.113.5 255.255.255.0
    next
    edit "x"
        set ip 0.0.0.0 0.0.0.0
        set remote-ip 0.0.0.0 0.0.0.0
        set mtu-override disable
        set mtu 1500
        set status down
    next
end`);
  assert.deepEqual(valuesOf(vpns[0]), {
    'ike-version': [1],
    'peer-address': '198.51.100.1',
    'local-address': '203.0.113.5',
    'peer-id': { type: 'any', value: '' },
    'ike-fragmentation': true,
    'ike-mode': 'main',
    dpd: 0,
    'child-kilobytes': 0,
    'child-lifetime': 43200,
    initiation: 'on traffic',
    encapsulation: 'tunnel',
    selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
    enabled: false,
  });
  assert.deepEqual(notes, []);
});

test('BGP alone gives one entry a neighbor', () => {
  const { vpns } = fortiOs.read(
    'config router bgp\nset as 65001\nconfig neighbor\nedit 192.0.2.1\nset remote-as 1\nnext\nedit 192.0.2.2\nset shutdown enable\nnext\nend\nend',
  );
  assert.deepEqual(
    vpns.map(({ name, end }) => [name, end['bgp-as']?.value, end['bgp-neighbor-as']?.value, end['bgp-enabled']?.value]),
    [
      ['192.0.2.1', 65001, 1, undefined],
      ['192.0.2.2', 65001, undefined, false],
    ],
  );
});

describe('what the device would refuse or drop is noted', () => {
  const phase1 = (...lines: string[]): string =>
    `config vpn ipsec phase1-interface\nedit a\n${lines.join('\n')}\nnext\nend\nconfig vpn ipsec phase2-interface\nedit a\nset phase1name a\nnext\nend`;
  const cases: readonly (readonly [what: string, text: string, line: number, why: RegExp])[] = [
    ['a word that is mistyped', phase1('set remote-wg 192.0.2.1'), 3, /is remote-gw meant/],
    ['a command that is mistyped', phase1('sett dpd disable'), 3, /Is set meant/],
    ['a suite that is none', phase1('set proposal aes257-sha256'), 3, /refuses the line/],
    ['GCM without its PRF', phase1('set proposal aes256gcm'), 3, /lacks its PRF/],
    ['a group that is none', phase1('set proposal aes256-sha256', 'set dhgrp twelve'), 4, /no DH group/],
    ['a lifetime out of range', phase1('set keylife 60'), 3, /refuses the line/],
    ['a word that is set twice', phase1('set keylife 3600', 'set keylife 7200'), 4, /in line 3 already/],
    ['an address without its type', phase1('set localid 192.0.2.1'), 3, /as an FQDN/],
    ['a quote that stays open', phase1('set comments "half', 'set keylife 7200'), 3, /not closed/],
    [
      'next that is missing',
      'config vpn ipsec phase1-interface\nedit a\nset keylife 3600\nedit b\nset keylife 7200\nnext\nend',
      4,
      /next is missing/,
    ],
    [
      'end that is missing',
      'config vpn ipsec phase1-interface\nedit a\nset keylife 3600\nnext\nconfig router bgp\nset as 1\nend',
      5,
      /end is missing/,
    ],
    ['half a file', 'config vpn ipsec phase1-interface\nedit a\nset keylife 3600', 3, /text ends inside/],
    [
      'a phase 2 without its phase 1',
      'config vpn ipsec phase2-interface\nedit a\nset phase1name b\nnext\nend',
      3,
      /phase 1 is not in this text/,
    ],
    ['a phase 1 without a phase 2', 'config vpn ipsec phase1-interface\nedit a\nnext\nend', 2, /No phase 2/],
    [
      'an address object that is not there',
      `${phase1()}\nconfig vpn ipsec phase2-interface\nedit a\nset src-name nowhere\nnext\nend`,
      13,
      /paste config firewall address/,
    ],
    ['a name that is too long', 'config vpn ipsec phase1-interface\nedit vpn-0123456789abc\nnext\nend', 2, /longer than 15/],
    ['an entry without its table', 'edit a\nset phase1name b\nnext', 1, /No config stands before it/],
    ['a key of two words', phase1('set psksecret two words'), 3, /Put quotes/],
    ['a key that is too short', phase1('set psksecret abc'), 3, /fewer than 6/],
    ['a command that the device refused', phase1('set keylife 1', 'Command fail. Return code -61'), 4, /refused the command/],
    ['an MTU without its override', `${phase1()}\nconfig system interface\nedit a\nset mtu 1400\nnext\nend`, 13, /no effect/],
  ];
  for (const [what, text, line, why] of cases)
    test(what, () => {
      const { notes } = fortiOs.read(text);
      assert.ok(
        notes.some((one) => one.line === line && why.test(one.why)),
        JSON.stringify(notes),
      );
    });

  test('the rest is read', () => {
    const { vpns } = fortiOs.read('config vpn ipsec phase1-interface\nedit a\nset keylife 3600\nedit b\nset keylife 7200');
    assert.deepEqual(
      vpns.map(({ name, end }) => [name, end['ike-lifetime']?.value]),
      [
        ['a', 3600],
        ['b', 7200],
      ],
    );
  });
});

describe('a line that is written reads back', () => {
  const base = `config vpn ipsec phase1-interface
edit "SDDC"
set ike-version 2
set proposal aes128-sha256
set dhgrp 14
set remote-gw 192.0.2.200
set local-gw 192.0.2.100
set localid here.example
set peertype any
next
end
config vpn ipsec phase2-interface
edit "SDDC-p2"
set phase1name "SDDC"
set proposal aes128-sha256
set dhgrp 14
set keylifeseconds 3600
set src-subnet 10.0.0.0 255.0.0.0
next
end
config system interface
edit "SDDC"
set ip 169.254.99.2 255.255.255.255
set remote-ip 169.254.99.1 255.255.255.252
next
end
config router bgp
set as 65001
config neighbor
edit "169.254.99.1"
set remote-as 65000
set activate6 enable
set update-source "SDDC"
next
end
end`;
  const before = valuesOf(fortiOs.read(base).vpns[0]);
  const values = anyValues({
    groups: [1, 2, 5, 14, 15, 19, 20, 21, 31, 32],
    hashes: ['md5', 'sha1', 'sha2-256', 'sha2-384', 'sha2-512'],
    ikeCiphers: ['des', '3des', 'aes-cbc-128', 'aes-cbc-192', 'aes-cbc-256'],
    childCiphers: ['null', '3des', 'aes-cbc-256', 'aes-gcm-16-128', 'aes-gcm-16-256', 'chacha20-poly1305'],
  });
  // The address of BGP is that of the interface.
  const follows: Readonly<Record<string, string>> = { 'vti-address': 'bgp-address' };

  const readsBack = <Id extends ParameterId>(id: Id, value: Values[Id]): boolean => {
    const { name = '', called } = fortiOs.read(base).vpns[0] ?? {};
    const line = fortiOs.lineFor(id, value, name, called);
    if (line === null) return false;
    const after = valuesOf(fortiOs.read(`${base}\n${line}`).vpns[0]);
    assert.deepEqual(after[id], value, line);
    const rest = (all: Record<string, unknown>): unknown => Object.entries(all).filter(([other]) => other !== id && other !== follows[id]);
    assert.deepEqual(Object.fromEntries(rest(after) as [string, unknown][]), Object.fromEntries(rest(before) as [string, unknown][]), line);
    return true;
  };

  const unwritten = new Set<ParameterId>(['bgp-address']);
  for (const [id, value] of Object.entries(values) as [ParameterId, fc.Arbitrary<never>][])
    test(id, () => {
      let written = false;
      fc.assert(
        fc.property(value, (one) => void (written = readsBack(id, one) || written)),
        { numRuns: 40 },
      );
      assert.equal(written, !unwritten.has(id));
    });

  test('but never a key', () => {
    for (const id of ['pre-shared-key', 'bgp-password'] as const)
      assert.match(
        fortiOs.lineFor(
          id,
          fortiOs.read('config vpn ipsec phase1-interface\nedit a\nset psksecret abc').vpns[0]?.end['pre-shared-key']?.value ??
            assert.fail(),
          'SDDC',
        ) ?? '',
        /<key>/,
      );
  });

  test('GCM of phase 1 with its PRF', () => {
    assert.ok(readsBack('ike-proposals', [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-384'], groups: [20], esn: [] }]));
  });
});

const hub = (count: number): string => {
  const entries = (table: string, lines: (at: number) => string): string =>
    `config ${table}\n${Array.from({ length: count }, (_, at) => `edit ${lines(at)}\nnext\n`).join('')}end\n`;
  const address = (at: number, host: number): string => `10.${at >> 6}.${(at & 63) << 2}.${host}`;
  return [
    entries('vpn ipsec phase1-interface', (at) => `t${at}\nset remote-gw 198.51.100.1`),
    entries('vpn ipsec phase2-interface', (at) => `t${at}\nset phase1name t${at}`),
    entries(
      'system interface',
      (at) => `t${at}\nset ip ${address(at, 1)} 255.255.255.255\nset remote-ip ${address(at, 2)} 255.255.255.252`,
    ),
    entries('firewall policy', (at) => `${at}\nset srcintf t${at}\nset tcp-mss-sender 1350`),
    entries('router static', (at) => `${at}\nset dst 192.0.2.0 255.255.255.0\nset device t${at}`),
    `config router bgp\nset as 1\n${entries('neighbor', (at) => `${address(at, 2)}\nset remote-as ${at}`)}${entries('network', (at) => `${at}\nset prefix 10.0.0.0 255.0.0.0`)}end`,
  ].join('');
};

test('each tunnel of a hub gets its own neighbor', () => {
  const { vpns, notes } = fortiOs.read(hub(300));
  assert.deepEqual(
    vpns.filter(({ name, end }) => name !== `t${String(end['bgp-neighbor-as']?.value)}` || end.mss?.value !== 1350),
    [],
  );
  assert.deepEqual(notes, []);
});

describe('whatever the text is', () => {
  test('nothing is thrown, and no secret is in what is read', () => {
    const words = fc.constantFrom(
      'config',
      'edit',
      'set',
      'next',
      'end',
      'vpn ipsec phase1-interface',
      'psksecret',
      'router bgp',
      'neighbor',
      'password',
      '"',
      "'",
      '\\',
      '\n',
      'proposal',
      'constructor',
      '__proto__',
      'localid-type',
      'localid',
      '10.0.0.0',
      'vdom',
      'src-subnet',
      'TOPSECRET',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), (parts) => {
        fortiOs.read(parts.join(' '));
        likeness(fortiOs, parts.join(' '));
      }),
    );
  });

  test('a key shows in no note, however it is mistyped', () => {
    for (const line of [
      'set psksecert TOPSECRET',
      'set psksecret TOPSECRET EXTRASECRET',
      'psksecret TOPSECRET',
      'TOPSECRET',
      'set psksecret "TOPSECRET',
      'set TOPSECRET',
      'sett psksecret TOPSECRET',
      'set psksecret abc\nTOPSECRET"',
      "set psksecret abc\ncommand parse error before 'TOPSECRET'",
    ])
      if (line !== 'set TOPSECRET')
        assert.ok(!JSON.stringify(fortiOs.read(`config vpn ipsec phase1-interface\nedit a\n${line}\nnext\nend`)).includes('SECRET'), line);
  });

  const big: readonly (readonly [string, string])[] = [
    ['deep nesting', 'config a\n'.repeat(100_000)],
    ['deep nesting of what is read', `config router bgp\n${'config neighbor\nedit a\n'.repeat(50_000)}`],
    ['a long line', `config vpn ipsec phase1-interface\nedit a\nset proposal ${'aes256-sha256 '.repeat(70_000)}`],
    [
      '20 MB of policies',
      'config firewall policy\n    edit 1\n        set name "a b c"\n        set srcaddr "all"\n    next\nend\n'.repeat(220_000),
    ],
    ['20 MB of what is passed over', 'config log setting\n    set a "b"\nend\n'.repeat(500_000)],
    ['a hub of thousands of tunnels', hub(5000)],
    ['quotes that stay open', 'config system replacemsg\nset a "\n'.repeat(20_000)],
    ['binary rubbish', Array.from({ length: 100_000 }, (_, at) => String.fromCharCode((at * 7919) % 65536)).join('')],
    ['one long word', 'x'.repeat(5_000_000)],
  ];
  for (const [what, text] of big)
    test(`${what} is read in its time`, () => {
      const seconds = ownSeconds(() => {
        likeness(fortiOs, text);
        fortiOs.read(text);
      });
      assert.ok(seconds < 6, `${seconds} s`);
    });
});

describe('it knows its own', () => {
  test('by its first lines', () => {
    for (const text of [backup, old, fortiGate.config.parts[0]?.text ?? '']) assert.ok(likeness(fortiOs, text) >= 0.8);
  });

  test('and no other syntax, log or prose', () => {
    const others = [
      'set vpn ipsec ike-group A proposal 1 encryption aes256\nset interfaces vti vti0',
      'set security ike gateway A address 198.51.100.1\nset interfaces st0 unit 0',
      'set network ike gateway A protocol version ikev2',
      'crypto ikev2 policy 1\n encryption aes-256\nrouter bgp 65001\n neighbor 192.0.2.1 remote-as 1',
      'connections {\n  a {\n    version = 2\n  }\n}',
      "config interface 'lan'\n\toption proto 'static'",
      'date=2026-01-01 devid="FGT60F" msg="config vpn ipsec phase1-interface"',
      'In FortiOS you type config vpn ipsec phase1-interface and then edit an entry.',
      '/ip ipsec peer\nadd address=198.51.100.1 name=a\nset [ find default=yes ]',
    ];
    for (const text of others) assert.equal(likeness(fortiOs, text), 0, text);
  });
});
