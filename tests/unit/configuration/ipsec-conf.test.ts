import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { implementations } from '../../../content/negotiation.ts';
import { implementationOf, partyOf } from '../../../src/configuration/ends.ts';
import type { Implementation } from '../../../src/settings/behaviour.ts';
import libreswan from '../../../content/devices/libreswan.ts';
import { charonDefaults } from '../../../src/configuration/charon-proposals.ts';
import type { Configuration } from '../../../src/configuration/format.ts';
import { formatOf } from '../../../src/configuration/formats.ts';
import { ipsecConfLibreswan, ipsecConfStrongswan } from '../../../src/configuration/ipsec-conf.ts';
import { looksLikeIpsecConf } from '../../../src/syntax/ipsec-conf.ts';
import type { ParameterId } from '../../../src/settings/end.ts';
import { Key } from '../../../src/settings/key.ts';
import { testHostileTexts, testLines, whysOf } from './daemon-lines.ts';
import { proposalsOf, valuesOf } from './reading.ts';

const bySwan = (text: string): Configuration => ipsecConfStrongswan.read(text);
const byLibre = (text: string): Configuration => ipsecConfLibreswan.read(text);
const firstOf = ({ vpns }: Configuration): ReturnType<typeof valuesOf> => valuesOf(vpns[0]?.end ?? {});

describe('the sample configuration of Libreswan', () => {
  const text = libreswan.config.parts.map((part) => part.text).join('\n');
  const read = byLibre(text);

  test('is one VPN, and nothing in it is a mystery', () => {
    assert.deepEqual(
      read.vpns.map(({ name, line }) => [name, line]),
      [['sddc', 2]],
    );
    assert.deepEqual(read.notes, []);
    const { 'pre-shared-key': key, ...rest } = firstOf(read);
    assert.ok(key?.same(new Key('ExamplePSK-ChangeMe')));
    assert.deepEqual(rest, {
      'local-address': '203.0.113.10',
      'local-id': { type: 'address', value: '203.0.113.10' },
      'peer-address': '198.51.100.20',
      'peer-id': { type: 'address', value: '198.51.100.20' },
      selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
      'ike-version': [2],
      'auth-method': 'pre-shared key',
      'ike-proposals': proposalsOf(['aes-cbc-256', 'sha2-256', 14]),
      'child-proposals': proposalsOf(['aes-cbc-256', 'sha2-256', null]),
      pfs: [14],
      'ike-lifetime': 28800,
      'child-lifetime': 3600,
      dpd: 10,
      'nat-traversal': 'automatic',
      initiation: 'starts',
    });
  });

  test('shows no key', () => assert.ok(!JSON.stringify(read).includes('ExamplePSK')));
});

const sites = `# ipsec.conf - strongSwan IPsec configuration file
config setup
	charondebug="ike 2, knl 1"
	uniqueids=no

conn %default
	ikelifetime=8h
	keylife=60m
	rekeymargin=3m
	keyingtries=%forever
	keyexchange=ikev2
	authby=secret
	mobike=no

conn hub
	left=203.0.113.1
	leftid=@hub.example
	leftsubnet=10.1.0.0/16,10.3.0.0/16

conn berne
	also=hub
	right=198.51.100.7
	rightid="berne@gw.example"
	rightsubnet=10.7.0.0/16
	ike=aes256gcm16-prfsha384-ecp384,aes256-sha256-modp2048!
	esp=aes256gcm16-ecp384,aes256-sha256!
	dpdaction=restart
	dpddelay=20s
	auto=start

conn basle
	right=198.51.100.8
	also=hub
	keyexchange=ikev1
	aggressive=yes
	leftsubnet=10.1.0.0/16
	rightsubnet=10.8.0.0/16
	rightprotoport=tcp/bgp
	ike=3des-sha1-modp1024!
	esp=3des-sha1!
	forceencaps=yes
	fragmentation=force
	type=transport
	replay_window=0
	lifebytes=1048576
	auto=route

conn local-lan
	right=10.1.0.0
	leftsubnet=10.1.0.0/16
	rightsubnet=10.1.0.0/16
	type=passthrough
	auto=route

# ipsec.secrets
: PSK "anybody's"
@hub.example berne@gw.example : PSK 0x6265726e65
@hub.example 198.51.100.8 : PSK 'quoted "inside"'
basle : XAUTH "somebody else"
include /var/lib/strongswan/ipsec.secrets.inc
`;

describe('two sites of strongSwan with ipsec.secrets', () => {
  const read = bySwan(sites);
  const [berne, basle] = read.vpns.map(({ end }) => valuesOf(end));

  test('are VPNs; what they only take from, and what goes around IPsec, is none', () =>
    assert.deepEqual(
      read.vpns.map(({ name, line }) => [name, line]),
      [
        ['berne', 20],
        ['basle', 31],
      ],
    ));

  test('take from %default and by also', () => {
    const { 'pre-shared-key': key, ...rest } = berne ?? {};
    assert.ok(key?.same(new Key('berne')));
    assert.deepEqual(rest, {
      'local-address': '203.0.113.1',
      'local-id': { type: 'fqdn', value: 'hub.example' },
      'peer-address': '198.51.100.7',
      'peer-id': { type: 'email', value: 'berne@gw.example' },
      selectors: [{ local: ['10.1.0.0/16', '10.3.0.0/16'], remote: ['10.7.0.0/16'] }],
      'ike-version': [2],
      'auth-method': 'pre-shared key',
      'ike-proposals': [
        { encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-384'], groups: [20], esn: [] },
        ...proposalsOf(['aes-cbc-256', 'sha2-256', 14]),
      ],
      'child-proposals': proposalsOf(['aes-gcm-16-256', null, 20], ['aes-cbc-256', 'sha2-256', 0]),
      pfs: [20, 0],
      'ike-lifetime': 28800,
      'child-lifetime': 3600,
      dpd: 20,
      mobike: false,
      initiation: 'starts',
    });
    assert.equal(read.vpns[0]?.end['ike-lifetime']?.line, 7);
  });

  test('say otherwise where they do', () => {
    const { 'pre-shared-key': key, ...rest } = basle ?? {};
    assert.ok(key?.same(new Key('quoted "inside"')));
    assert.deepEqual(rest, {
      'local-address': '203.0.113.1',
      'local-id': { type: 'fqdn', value: 'hub.example' },
      'peer-address': '198.51.100.8',
      selectors: [{ local: ['10.1.0.0/16'], remote: ['10.8.0.0/16[tcp/bgp]'] }],
      'ike-version': [1],
      'ike-mode': 'aggressive',
      'auth-method': 'pre-shared key',
      'ike-proposals': proposalsOf(['3des', 'sha1', 2]),
      'child-proposals': proposalsOf(['3des', 'sha1', null]),
      pfs: [0],
      'ike-lifetime': 28800,
      'child-lifetime': 3600,
      'child-kilobytes': 1024,
      mobike: false,
      'nat-traversal': 'always',
      'ike-fragmentation': true,
      encapsulation: 'transport',
      'replay-window': 0,
      initiation: 'on traffic',
    });
  });

  test('leave open what is included', () => assert.deepEqual(whysOf(read), ['60 What it includes is not in this text: paste it too.']));
});

const rhel = `# /etc/ipsec.conf of a release of 4
config setup
    ikev1-policy=accept
    logfile=/var/log/pluto.log

conn common
    left=%defaultroute
    leftid=@[hub]
    authby=secret
    ikelifetime=8h

conn berne
    also=common
    right=198.51.100.7
    rightid=@berne.example
    leftsubnets={10.1.0.0/16 10.3.0.0/16}
    rightsubnet=10.7.0.0/16
    ike=aes_gcm256+aes_gcm128-sha2_512+sha2_256;dh19+dh20,aes-sha1;modp2048
    esp=aes_gcm256-null,aes_gcm128
    esn=no
    fragmentation=force
    encapsulation=yes
    narrowing=yes
    leftvti=169.254.100.2/30
    mtu=1400
    auto=ondemand

conn basle
    left=203.0.113.1
    right=vpn.basle.example
    rightid=198.51.100.8
    authby=rsasig
    leftcert=hub
    ikev2=never
    aggrmode=yes
    ike=3des-sha1;modp1536
    phase2alg=aes128-sha1;modp1536
    lifetime=90m
    dpddelay=30
    pfs=yes
    auto=add

@[hub] @berne.example: PSK "Berne and its bears"
%any 198.51.100.9 : PSK "nobody’s here"
`;

describe('two sites of Libreswan with ipsec.secrets', () => {
  const read = byLibre(rhel);
  const [berne, basle] = read.vpns.map(({ end }) => valuesOf(end));

  test('are VPNs by name', () =>
    assert.deepEqual(
      read.vpns.map(({ name }) => name),
      ['berne', 'basle'],
    ));

  test('have proposals with what pluto adds, and sequence numbers beside them', () => {
    const { 'pre-shared-key': key, ...rest } = berne ?? {};
    assert.ok(key?.same(new Key('Berne and its bears')));
    assert.deepEqual(rest, {
      'local-address': 'any',
      'local-id': { type: 'key-id', value: 'hub' },
      'peer-address': '198.51.100.7',
      'peer-id': { type: 'fqdn', value: 'berne.example' },
      selectors: [
        { local: ['10.1.0.0/16'], remote: ['10.7.0.0/16'] },
        { local: ['10.3.0.0/16'], remote: ['10.7.0.0/16'] },
      ],
      'auth-method': 'pre-shared key',
      'ike-proposals': [
        { encryption: ['aes-gcm-16-256', 'aes-gcm-16-128'], integrity: [], prf: ['sha2-512', 'sha2-256'], groups: [19, 20], esn: [] },
        { encryption: ['aes-cbc-256', 'aes-cbc-128'], integrity: ['sha1'], prf: [], groups: [14], esn: [] },
      ],
      'child-proposals': [
        { encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [false] },
        { encryption: ['aes-gcm-16-128'], integrity: [], prf: [], groups: [], esn: [false] },
      ],
      'ike-lifetime': 28800,
      'ike-fragmentation': true,
      'nat-traversal': 'always',
      'vti-address': '169.254.100.2/30',
      mtu: 1400,
      initiation: 'on traffic',
    });
  });

  test('have names of long ago, and certificates', () =>
    assert.deepEqual(basle, {
      'local-address': '203.0.113.1',
      'peer-address': 'vpn.basle.example',
      'peer-id': { type: 'address', value: '198.51.100.8' },
      'ike-version': [1],
      'ike-mode': 'aggressive',
      'auth-method': 'certificate',
      'ike-proposals': proposalsOf(['3des', 'sha1', 5]),
      'child-proposals': proposalsOf(['aes-cbc-128', 'sha1', null]),
      pfs: [5],
      'child-lifetime': 5400,
      dpd: 30,
      initiation: 'responds only',
    }));

  test('have no notes', () => assert.deepEqual(whysOf(read), []));
});

/** A connection with some lines of its own. */
const withLines = (...lines: string[]): string =>
  `conn net\n  left=192.0.2.1\n  right=192.0.2.2\n  leftsubnet=10.1.0.0/24\n  rightsubnet=10.2.0.0/24\n  auto=add\n${lines.map((line) => `  ${line}\n`).join('')}`;

describe('networks that are none', () => {
  const text = withLines().replace('10.1.0.0/24', '10.1.0.0/33');
  for (const by of [byLibre, bySwan])
    test(`are told, and not compared: ${by(text).format}`, () => {
      assert.equal(firstOf(by(text))['selectors'], undefined);
      assert.match(whysOf(by(text)).join('\n'), /4 .*or by none/);
    });
});

describe('Libreswan takes', () => {
  const child = (line: string): unknown => firstOf(byLibre(withLines(line)))['child-proposals'];
  const ike = (line: string): unknown => firstOf(byLibre(withLines(line)))['ike-proposals'];

  for (const line of [
    'aes256-sha2;modp2048',
    'aes256-sha2_256;dh14',
    'aes256-sha256-modp2048',
    'aes-256-sha256-dh14',
    'aes_cbc_256-hmac_sha2_256;dh14',
  ])
    test(`ike=${line}`, () => assert.deepEqual(ike(`ike=${line}`), proposalsOf(['aes-cbc-256', 'sha2-256', 14])));
  test('its own hashes and groups where none stands', () => {
    const hashes = ['sha2-512', 'sha2-256'];
    const groups = [14, 15, 16, 18, 19, 20, 21, 31];
    assert.deepEqual(ike('ike=aes256,aes_gcm_c-128'), [
      { encryption: ['aes-cbc-256'], integrity: hashes, prf: [], groups, esn: [] },
      { encryption: ['aes-gcm-16-128'], integrity: [], prf: hashes, groups, esn: [] },
    ]);
    assert.deepEqual(child('esp=aes256'), [{ encryption: ['aes-cbc-256'], integrity: hashes, prf: [], groups: [], esn: [] }]);
  });
  test('another PRF than the integrity’s, by names of integrity', () =>
    assert.deepEqual(ike('ike=aes256-sha2_512_256-sha2_256;dh14'), [
      { encryption: ['aes-cbc-256'], integrity: ['sha2-512'], prf: ['sha2-256'], groups: [14], esn: [] },
    ]));
  test('no group, whatever esp= names, where pfs=no', () =>
    assert.deepEqual(firstOf(byLibre(withLines('esp=aes256-sha2;dh14', 'pfs=no'))).pfs, [0]));
  test('nothing of pfs=yes: the group stands elsewhere', () => assert.equal(firstOf(byLibre(withLines('pfs=yes'))).pfs, undefined));
  test('right for itself where left is anybody', () =>
    assert.equal(firstOf(byLibre('conn a\n  left=%any\n  right=192.0.2.9\n  auto=add\n'))['local-address'], '192.0.2.9'));
  test('the first of two keys by one name from also', () => {
    const text =
      'conn net\n  also=a\n  also=b\n  right=192.0.2.2\n  auto=add\nconn a\n  left=192.0.2.1\nconn b\n  left=192.0.2.7\n  ikelifetime=1h\n';
    assert.equal(firstOf(byLibre(text))['local-address'], '192.0.2.1');
    assert.equal(firstOf(bySwan(text))['local-address'], '192.0.2.7');
  });
});

const quoted = (secret: string): string => `192.0.2.1 192.0.2.2 : PSK ${secret}\n`;
const keyBy = (read: (text: string) => Configuration, secrets: string): Key | undefined =>
  firstOf(read(withLines('authby=secret') + secrets))['pre-shared-key'];

describe('keys', () => {
  for (const [secret, libre, swan] of [
    ['"0x6162"', '0x6162', '0x6162'],
    ['0x6162', 'ab', 'ab'],
    ['"0sYWI="', '0sYWI=', '0sYWI='],
    ['0sYWI=', 'ab', 'ab'],
    ['" blanks "', ' blanks ', ' blanks '],
    ['"a#b"   # a comment', 'a#b', 'a#b'],
    ['plain', null, 'plain'],
    ['0tplain text', 'plain text', '0tplain'],
  ] as const)
    test(secret, () => {
      assert.ok(libre === null ? keyBy(byLibre, quoted(secret)) === undefined : keyBy(byLibre, quoted(secret))?.same(new Key(libre)));
      assert.ok(keyBy(bySwan, quoted(secret))?.same(new Key(swan)));
    });

  test('of both ends go before those of one, these before anybody’s', () => {
    const all = ': PSK "d"\n%any : PSK "c"\n192.0.2.1 : PSK "b"\n192.0.2.1 192.0.2.2 : PSK "a"\n';
    assert.ok(keyBy(byLibre, all)?.same(new Key('a')));
    assert.ok(keyBy(bySwan, all)?.same(new Key('a')));
    assert.ok(keyBy(byLibre, ': PSK "d"\n%any : PSK "c"\n')?.same(new Key('c')));
    assert.ok(keyBy(byLibre, '192.0.2.1 192.0.2.7 : PSK "x"\n: PSK "d"\n')?.same(new Key('d')));
  });

  test('behind a colon without a blank are none for strongSwan', () => {
    const text = withLines('authby=secret') + '192.0.2.1 192.0.2.2: PSK "Wrong-Door-9"\n';
    assert.match(whysOf(bySwan(text)).join('\n'), /8 strongSwan wants a blank before the colon/);
    assert.ok(!JSON.stringify(bySwan(text)).includes('Wrong'));
    assert.ok(byLibre(text).vpns[0]?.end['pre-shared-key']);
  });

  test('that stars stand for, or that are somebody else’s, are told', () => {
    const shown = (secret: string): string => whysOf(byLibre(withLines('authby=secret') + secret)).join('\n');
    assert.match(shown(quoted('"********"')), /hidden/);
    assert.match(shown('192.0.2.8 192.0.2.9 : PSK "Wrong-Door-9"\n'), /No secret here is for/);
    assert.match(shown(''), /paste ipsec.secrets too/);
    assert.ok(!JSON.stringify(byLibre(withLines('authby=secret') + quoted('Wrong-Door-9'))).includes('Wrong'));
    assert.ok(!JSON.stringify(byLibre(withLines('authby=secret') + quoted('"Wrong-Door-9'))).includes('Wrong'));
  });
});

describe('strongSwan takes its defaults too', () => {
  const read = bySwan(withLines('ike=aes256-sha256-modp2048', 'esp=aes256-sha256-modp2048'));
  test('where no ! ends a list', () => {
    assert.deepEqual(firstOf(read)['ike-proposals'], [...proposalsOf(['aes-cbc-256', 'sha2-256', 14]), ...charonDefaults.ike]);
    assert.deepEqual(firstOf(read).pfs, [14, 0]);
    assert.deepEqual(
      read.notes.filter(({ why }) => why.startsWith('Without !')).map(({ line }) => line),
      [7, 8],
    );
  });
});

describe('what a daemon refuses, drops or takes otherwise is told', () => {
  for (const [dialect, line, id, why] of [
    ['Libreswan', 'ikelifetime=1.5h', 'ike-lifetime', /its default without an error/],
    ['Libreswan', 'ikelifetime=1h30m', 'ike-lifetime', /its default without an error/],
    ['Libreswan', 'ike=aes256-sha2;group14', 'ike-proposals', /knows no algorithm group14/],
    ['Libreswan', 'ike=aes256gcm16-sha256-modp2048', 'ike-proposals', /knows no algorithm aes256gcm16/],
    ['Libreswan', 'esp=aes_gcm256-sha2_256', 'child-proposals', /must have 'NONE' as the integrity/],
    ['Libreswan', 'leftid=hub.example', 'local-id', /write @hub.example/],
    ['Libreswan', 'mobike=maybe', 'mobike', /yes or no/],
    ['Libreswan', 'dpdactoin=restart', 'dpd', /knows no such key/],
    ['Libreswan', 'forceencaps=yes', 'nat-traversal', /encapsulation=yes/],
    ['strongSwan', 'ikelifetime=1.5h', 'ike-lifetime', /does not start/],
    ['strongSwan', 'keyexchange=ikev3', 'ike-version', /does not start/],
    ['strongSwan', 'pfs=yes', 'pfs', /the group of PFS stands in esp=/],
    ['strongSwan', 'dpddelay=10s', 'dpd', /Without dpdaction=/],
    ['strongSwan', 'ikev2=yes', 'ike-version', /knows no such key/],
    ['strongSwan', 'ike=aes256-sha2;modp2048!', 'ike-proposals', /skips this proposal/],
  ] as const)
    test(`${dialect}: ${line}`, () => {
      const read = (dialect === 'Libreswan' ? byLibre : bySwan)(withLines(line));
      const note = read.notes.find((one) => one.line === 7);
      assert.match(note?.why ?? '', why);
      // An identity that is looked up is set all the same.
      assert.deepEqual(firstOf(read)[id], id === 'local-id' ? { type: 'unread', value: '' } : undefined);
      assert.equal(firstOf(read)['peer-address'], '192.0.2.2');
    });

  test('a day is the longest for Libreswan', () => {
    const read = byLibre(withLines('salifetime=25h'));
    assert.equal(firstOf(read)['child-lifetime'], 86400);
    assert.match(whysOf(read).join('\n'), /7 Libreswan reads it as 24 hours/);
  });
  test('IKEv1 needs to be let in', () => assert.match(whysOf(byLibre(withLines('ikev2=no'))).join('\n'), /7 .*ikev1-policy=accept/));
  test('the newer word for the version', () => {
    const read = byLibre(withLines('keyexchange=ikev2'));
    assert.deepEqual(firstOf(read)['ike-version'], [2]);
    assert.match(whysOf(read).join('\n'), /7 Libreswan 5 takes it/);
  });
  test('two networks in leftsubnet=', () => {
    const read = byLibre(withLines().replace('leftsubnet=10.1.0.0/24', 'leftsubnet=10.1.0.0/24,10.3.0.0/24'));
    assert.deepEqual(firstOf(read).selectors, [{ local: ['192.0.2.1/32'], remote: ['10.2.0.0/24'] }]);
    assert.match(whysOf(read).join('\n'), /4 Libreswan says bad subnet/);
  });
  test('a group in one of two proposals', () =>
    assert.match(whysOf(byLibre(withLines('esp=aes256-sha2;dh14,aes128-sha1'))).join('\n'), /7 Either each proposal/));
  test('a key twice', () => {
    assert.match(whysOf(byLibre(withLines('ikev2=yes', 'ikev2=no'))).join('\n'), /8 This key stands twice: Libreswan says duplicate key/);
    assert.match(whysOf(byLibre(withLines('keylife=1h', 'lifetime=2h'))).join('\n'), /8 This is keylife by another name/);
    assert.deepEqual(firstOf(bySwan(withLines('ikelifetime=1h', 'ikelifetime=2h')))['ike-lifetime'], 7200);
  });
  test('a section that is not here', () =>
    assert.match(whysOf(byLibre(withLines('also=base'))).join('\n'), /7 The section conn base is not in this text/));
  test('a setting without a blank, and one without a conn', () => {
    assert.match(whysOf(byLibre(`${withLines()}ikev2=yes\n`)).join('\n'), /7 A setting begins with a blank/);
    const piece = byLibre('  left=192.0.2.1\n  right=192.0.2.2\n  auto=start\n');
    assert.equal(firstOf(piece)['peer-address'], '192.0.2.2');
    assert.match(whysOf(piece).join('\n'), /1 This stands in no conn/);
  });
  test('half a file', () => assert.match(whysOf(byLibre(`${withLines()}  right`)).join('\n'), /7 This has no value/));
  test('no auto=', () => assert.match(whysOf(byLibre(withLines().replace('  auto=add\n', ''))).join('\n'), /1 Without auto=/));
});

test('auto=ignore is off', () => {
  for (const read of [byLibre, bySwan]) assert.equal(firstOf(read(withLines().replace('auto=add', 'auto=ignore'))).enabled, false);
});

describe('which of the two a text is of', () => {
  const format = (text: string): string | undefined => formatOf(text)?.format;
  test('is told by words of one alone', () => {
    assert.equal(format(sites), 'ipsec.conf (strongSwan)');
    assert.equal(format(rhel), 'ipsec.conf (Libreswan)');
    assert.equal(format(withLines('ikev2=yes')), 'ipsec.conf (Libreswan)');
    assert.equal(format(withLines('keyexchange=ikev2')), 'ipsec.conf (strongSwan)');
    assert.equal(format(withLines('esp=aes256-sha256!')), 'ipsec.conf (strongSwan)');
    assert.equal(format(withLines('esp=aes256-sha2;dh14')), 'ipsec.conf (Libreswan)');
  });
  test('is Libreswan where nothing tells, and a note says so', () => {
    assert.equal(format(withLines()), 'ipsec.conf (Libreswan)');
    assert.match(whysOf(byLibre(withLines())).join('\n'), /1 Nothing here shows whether it is Libreswan or strongSwan/);
  });
  test('is neither in prose and logs', () => {
    for (const text of [
      'Set left=192.0.2.1 in conn net.',
      '"net" #1: initiating IKEv2 connection',
      'May 1 host pluto[1]: added IKEv2 connection "net"',
    ])
      assert.equal(Math.max(looksLikeIpsecConf(text, 'Libreswan'), looksLikeIpsecConf(text, 'strongSwan')), 0);
  });
});

const both = [
  ...([
    'ike-version',
    'ike-mode',
    'ike-proposals',
    'ike-lifetime',
    'auth-method',
    'local-address',
    'peer-address',
    'local-id',
    'peer-id',
  ] as const),
  ...(['initiation', 'mobike', 'ike-fragmentation', 'nat-traversal', 'child-proposals', 'encapsulation', 'selectors'] as const),
  ...(['child-lifetime', 'child-kilobytes', 'replay-window'] as const),
] satisfies ParameterId[];

/** A connection whose settings are replaced by those of a line for it. */
const replacedIn =
  (base: string) =>
  (lines: string): string => {
    const settings = lines.split('\n').slice(1);
    const keys = settings.map((line) => `${line.split('=')[0] ?? ''}=`);
    return `${base
      .split('\n')
      .filter((line) => !keys.some((key) => line.startsWith(key)))
      .join('\n')}${settings.join('\n')}\n`;
  };

describe('a line of each parameter reads back in strongSwan’s file', () => {
  const base =
    'conn SDDC\n    left=203.0.113.1\n    right=198.51.100.2\n    leftsubnet=10.1.0.0/16\n    rightsubnet=10.2.0.0/16\n    auto=add\n    authby=secret\n';
  testLines(ipsecConfStrongswan, base, replacedIn(base), both);
});

describe('a line of each parameter reads back in Libreswan’s file', () => {
  const base =
    'config setup\n    ikev1-policy=accept\nconn SDDC\n    left=203.0.113.1\n    right=198.51.100.2\n    leftsubnet=10.1.0.0/16\n    rightsubnet=10.2.0.0/16\n    auto=add\n    authby=secret\n';
  testLines(ipsecConfLibreswan, base, replacedIn(base), [...both, 'mtu', 'vti-address']);
});

test('strongSwan assumes other things of ipsec.conf than of swanctl.conf', () => {
  const all = Object.values<Implementation>(implementations);
  const [vpn] = ipsecConfStrongswan.read('conn far\n  left=203.0.113.10\n  right=198.51.100.20\n  auto=start\n').vpns;
  assert.ok(vpn);
  const { end } = partyOf(vpn, implementationOf(['ipsec.conf (strongSwan)'], all));
  assert.deepEqual(
    [end['ike-lifetime']?.value, end['child-lifetime']?.value, end['auth-method']?.value, end['ike-version']?.value, end.dpd?.value],
    [10800, 3600, 'certificate', [2, 1], 0],
  );
  assert.deepEqual(end['peer-id']?.value, { type: 'address', value: '198.51.100.20' });
  const swanctl = partyOf(vpn, implementationOf(['swanctl.conf'], all)).end;
  assert.equal(swanctl['ike-lifetime']?.value, 14400);
});

describe('texts that nobody means', () => {
  const looks = (text: string): number => looksLikeIpsecConf(text, 'Libreswan') + looksLikeIpsecConf(text, 'strongSwan');
  for (const format of [ipsecConfLibreswan, ipsecConfStrongswan])
    describe(format.format, () =>
      testHostileTexts(format, looks, 'conn a', (index) => `conn c${index}\n  left=192.0.2.1\n  also=c${index - 1}`),
    );
});
