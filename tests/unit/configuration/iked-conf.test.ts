import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import openiked from '../../../content/devices/openiked.ts';
import type { Configuration } from '../../../src/configuration/format.ts';
import { ikedConf } from '../../../src/configuration/iked-conf.ts';
import { looksLikeIkedConf } from '../../../src/syntax/iked-conf.ts';
import type { ParameterId } from '../../../src/settings/end.ts';
import { Key } from '../../../src/settings/key.ts';
import { testHostileTexts, testLines, whysOf } from './daemon-lines.ts';
import { proposalsOf, valuesOf } from './reading.ts';

const read = (text: string): Configuration => ikedConf.read(text);
const firstOf = (text: string): ReturnType<typeof valuesOf> => valuesOf(read(text).vpns[0]?.end ?? {});

describe('the sample configuration of the device', () => {
  for (const [at, networks] of [
    [0, { local: ['192.0.2.0/25'], remote: ['192.0.2.128/25'] }],
    [1, { local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
  ] as const)
    test(`part ${at + 1} is one VPN`, () => {
      const { vpns, notes } = read(openiked.config.parts[at]?.text ?? '');
      assert.deepEqual(
        vpns.map(({ name }) => name),
        ['sddc'],
      );
      assert.deepEqual(
        notes.map(({ why }) => why.split(' ').slice(0, 2).join(' ')),
        ['On Linux'],
      );
      const { 'pre-shared-key': key, ...rest } = valuesOf(vpns[0]?.end ?? {});
      assert.ok(key?.same(new Key('ExamplePSK-ChangeMe')));
      assert.deepEqual(rest, {
        initiation: 'starts',
        selectors: [networks],
        'local-address': '203.0.113.10',
        'peer-address': '198.51.100.20',
        'ike-proposals': proposalsOf(['aes-cbc-256', 'sha2-256', 14]),
        'child-proposals': proposalsOf(['aes-cbc-256', 'sha2-256', null]),
        pfs: [14],
        'local-id': { type: 'address', value: '203.0.113.10' },
        'peer-id': { type: 'address', value: '198.51.100.20' },
        'ike-lifetime': 28800,
        'child-lifetime': 3600,
        'auth-method': 'pre-shared key',
      });
    });

  test('shows no key, and is one text with what else belongs to it', () => {
    const all = read(openiked.config.parts.map(({ text }) => text).join('\n'));
    assert.equal(all.vpns.length, 2);
    assert.ok(!JSON.stringify(all).includes('ExamplePSK'));
  });
});

const offices = `# /etc/iked.conf
hub = "203.0.113.1"
berne_net = "10.7.0.0/16"
set passive
set fragmentation
set nomobike
set dpd_check_interval 30
user "somebody" "not a key"
include "/etc/iked.d/roadwarriors.conf"

ikev2 "berne" quick active tunnel natt esp inet \\
	from 10.1.0.0/16 to $berne_net \\
	from 10.3.0.0/16 to $berne_net \\
	peer 198.51.100.7 local $hub \\
	ikesa auth hmac-sha2-512 auth hmac-sha2-256 enc aes-256 enc aes-128 prf hmac-sha2-512 group ecp384 group grp14 \\
	ikesa enc aes-256-gcm prf hmac-sha2-384 group curve25519 \\
	childsa auth hmac-sha2-512 enc aes-256 group ecp384 esn noesn \\
	childsa auth hmac-sha1 enc aes-192 \\
	srcid hub.example dstid "berne@gw.example" \\
	ikelifetime 8h lifetime 90m bytes 2G \\
	psk '0x6265726e65' tag "VPN" tap "enc1"

ikev2 esp proto { tcp, udp } from 10.1.0.0/16 port 179 to 10.8.0.1 port 179 peer any srcid "/C=CH/CN=hub" ecdsa384 iface sec0
ikev2 "open" transport ah from 10.1.0.0/16 (192.168.1.0/24) to dynamic local 203.0.113.1 ikesa enc aes-128 childsa enc 3des
`;

describe('a file with macros, settings for all, and three policies', () => {
  const all = read(offices);
  const [berne, unnamed, open] = all.vpns.map(({ end }) => valuesOf(end));

  test('has policies in order; one without a name is counted', () =>
    assert.deepEqual(
      all.vpns.map(({ name, line }) => [name, line]),
      [
        ['berne', 11],
        ['policy2', 23],
        ['open', 24],
      ],
    ));

  test('says all of a policy', () => {
    const { 'pre-shared-key': key, ...rest } = berne ?? {};
    assert.ok(key?.same(new Key('berne')));
    assert.deepEqual(rest, {
      initiation: 'responds only',
      'ike-fragmentation': true,
      mobike: false,
      dpd: 30,
      encapsulation: 'tunnel',
      'nat-traversal': 'always',
      selectors: [{ local: ['10.1.0.0/16', '10.3.0.0/16'], remote: ['10.7.0.0/16'] }],
      'peer-address': '198.51.100.7',
      'local-address': '203.0.113.1',
      'ike-proposals': [
        { encryption: ['aes-cbc-256', 'aes-cbc-128'], integrity: ['sha2-512', 'sha2-256'], prf: ['sha2-512'], groups: [20, 14], esn: [] },
        { encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-384'], groups: [31], esn: [] },
      ],
      'child-proposals': [
        { encryption: ['aes-cbc-256'], integrity: ['sha2-512'], prf: [], groups: [20], esn: [true, false] },
        { encryption: ['aes-cbc-192'], integrity: ['sha1'], prf: [], groups: [0], esn: [] },
      ],
      pfs: [20, 0],
      'local-id': { type: 'fqdn', value: 'hub.example' },
      'peer-id': { type: 'email', value: 'berne@gw.example' },
      'ike-lifetime': 28800,
      'child-lifetime': 5400,
      'child-kilobytes': 2097152,
      'auth-method': 'pre-shared key',
    });
    const { dpd, 'child-lifetime': lifetime } = all.vpns[0]?.end ?? {};
    assert.deepEqual([dpd?.line, lifetime?.line], [7, 20]);
  });

  test('has protocols and ports within the networks', () => {
    assert.deepEqual(unnamed?.selectors, [
      { local: ['10.1.0.0/16[tcp/179]', '10.1.0.0/16[udp/179]'], remote: ['10.8.0.1/32[tcp/179]', '10.8.0.1/32[udp/179]'] },
    ]);
    assert.equal(unnamed['peer-address'], 'any');
    assert.equal(unnamed['auth-method'], 'certificate');
    assert.deepEqual(unnamed['local-id'], { type: 'dn', value: '/C=CH/CN=hub' });
  });

  test('is completed as iked does it', () => {
    const hashes = ['sha2-256', 'sha2-384', 'sha2-512', 'sha1'];
    assert.deepEqual(open?.['ike-proposals'], [
      { encryption: ['aes-cbc-128'], integrity: hashes, prf: [], groups: [31, 21, 20, 19, 16, 15, 14, 5, 2], esn: [] },
    ]);
    // These are of AH.
    assert.deepEqual(open['child-proposals'], []);
    assert.equal(open.encapsulation, 'transport');
  });

  test('tells what it leaves out', () =>
    assert.deepEqual(
      whysOf(all).map((why) => why.split(' ').slice(0, 5).join(' ')),
      ['9 What it includes is', '24 This is AH, and', '24 A network is given'],
    ));

  test('shows no secret', () => assert.ok(!/6265726e65|not a key/.test(JSON.stringify(all))));
});

/** A policy with some words at its end. */
const withWords = (words: string): string => `ikev2 "net" esp from 10.1.0.0/24 to 10.2.0.0/24 local 192.0.2.1 peer 192.0.2.2 ${words}\n`;

describe('iked takes', () => {
  for (const [written, means] of [
    ['psk secret', 'secret'],
    ['psk Correct-Horse-42', 'Correct-Horse-42'],
    ['psk 0x6162', 'ab'],
    ['psk "0x6162"', 'ab'],
    ['psk 0x616', 'a'],
    ['psk "0sYWI="', '0sYWI='],
    ['psk " blanks "', ' blanks '],
    ['psk "a\\"b#c"', 'a"b#c'],
  ] as const)
    test(written, () => assert.ok(firstOf(withWords(written))['pre-shared-key']?.same(new Key(means))));

  for (const [written, seconds] of [
    ['3600', 3600],
    ['1h', 3600],
    ['60m', 3600],
    ['1h30m', 3600],
  ] as const)
    test(`lifetime ${written}`, () => assert.equal(firstOf(withWords(`lifetime ${written}`))['child-lifetime'], seconds));

  test('beginnings of names', () =>
    assert.deepEqual(
      firstOf(withWords('ikesa enc aes-256 auth hmac-sha2 prf hmac-sha2 group modp2'))['ike-proposals'],
      proposalsOf(['aes-cbc-256', 'sha2-256', 14]),
    ));

  test('ciphers of both kinds where a policy leaves them open', () =>
    assert.deepEqual(
      firstOf(withWords('childsa group modp2048'))['child-proposals']?.map(({ encryption }) => encryption),
      [
        ['aes-gcm-16-128', 'aes-gcm-16-256'],
        ['aes-cbc-256', 'aes-cbc-192', 'aes-cbc-128'],
      ],
    ));
});

describe('what iked refuses is told, and the rest is read', () => {
  for (const [words, id, why] of [
    ['lifetime 1d', 'child-lifetime', /seconds \(3600\), minutes \(60m\) or hours \(1h\)/],
    ['lifetime 60s', 'child-lifetime', /seconds \(3600\), minutes \(60m\) or hours \(1h\)/],
    ['ikelifetime 1.5h', 'ike-lifetime', /seconds \(3600\), minutes \(60m\) or hours \(1h\)/],
    ['ikesa enc aes-512', 'dpd', /no such algorithm/],
    ['ikesa enc aes-192-gcm', 'dpd', /no such algorithm/],
    ['ikesa enc aes-256 enc aes-128-gcm', 'dpd', /no other ciphers/],
    ['psk 42', 'pre-shared-key', /must be in quotes/],
    ['psk 0sYWI=', 'pre-shared-key', /must be in quotes/],
    ['psk 0xzz', 'pre-shared-key', /hexadecimal digits only/],
    ['psk "********"', 'dpd', /hidden/],
    ['psk file "/etc/iked/psk"', 'dpd', /in another file/],
    ['psk', 'pre-shared-key', /The key is missing/],
    ['psk "a" ikesa enc aes-256', 'dpd', /earlier in a policy/],
    ['lifetme 3600', 'child-lifetime', /no such word/],
    ['srcid $own', 'dpd', /macro is not defined/],
    ['psk "open', 'dpd', /quotes are not closed/],
  ] as const)
    test(words, () => {
      const { notes } = read(withWords(words));
      assert.match(notes.map((note) => note.why).join('\n'), why);
      assert.equal(firstOf(withWords(words))[id], undefined);
      assert.equal(firstOf(withWords(words))['peer-address'], '192.0.2.2');
    });

  test('a line whose backslash is missing, or has a blank behind it', () => {
    const text = withWords('\\ \n\tsrcid a.example\n\tpsk "b"');
    assert.deepEqual(
      whysOf(read(text)).map((why) => why.split(' ').slice(0, 4).join(' ')),
      ['1 A blank follows', '3 This begins a'],
    );
    assert.equal(firstOf(text)['local-id']?.value, 'a.example');
    assert.ok(firstOf(text)['pre-shared-key']?.same(new Key('b')));
  });

  test('a comment behind a backslash', () => {
    const text = withWords('\\ # no\n\tpsk "b"');
    assert.match(whysOf(read(text)).join('\n'), /1 Something follows this backslash/);
    assert.ok(firstOf(text)['pre-shared-key']?.same(new Key('b')));
  });

  test('braces around networks, and a flow with one end', () => {
    const start = 'ikev2 "net" esp from ';
    assert.match(whysOf(read(`${start}{ 10.1.0.0/24, 10.3.0.0/24 } to 10.2.0.0/24 peer 192.0.2.2\n`)).join('\n'), /no list here/);
    assert.match(whysOf(read(`${start}10.1.0.0/24 peer 192.0.2.2\n`)).join('\n'), /to is missing/);
  });

  test('nothing in a note is a key', () => {
    for (const words of ['psk Wrong-Door-9=x', 'psk Wrong-Door-9/x', 'key "Wrong-Door-9"', 'psk "a" "Wrong-Door-9"', 'psk "Wrong-Door-9'])
      assert.ok(!JSON.stringify(read(withWords(words))).includes('Wrong'), words);
  });
});

describe('a line of each parameter reads back', () => {
  const words: Readonly<Record<string, string>> = {
    flags: 'active tunnel',
    selectors: 'from 10.1.0.0/16 to 10.2.0.0/16',
    addresses: 'local 203.0.113.1 peer 198.51.100.2',
    ike: 'ikesa enc aes-256 auth hmac-sha2-256 prf hmac-sha2-256 group modp2048',
    child: 'childsa enc aes-256 auth hmac-sha2-512',
    ids: 'srcid a.example dstid b.example',
    lifetimes: 'ikelifetime 8h lifetime 1h',
    key: 'psk "a key"',
  };
  const policy = (parts: Readonly<Record<string, string>>): string =>
    `ikev2 "SDDC" ${['flags', 'selectors', 'addresses', 'ike', 'child', 'ids', 'lifetimes', 'key'].map((part) => parts[part]).join(' \\\n\t')}\n`;
  /** Puts words in the place of those that they stand for. */
  const put = (lines: string): string => {
    if (!lines.startsWith('ikev2')) return `${lines}\n${policy(words)}`;
    const own = lines.slice(lines.indexOf('\n') + 1).trim();
    const [first = ''] = own.split(/\s/, 1);
    const parts: Record<string, string> = { ...words };
    if (first === 'active' || first === 'passive') parts['flags'] = `${own} tunnel`;
    else if (first === 'tunnel' || first === 'transport') parts['flags'] = `active ${own}`;
    else if (first === 'natt') parts['flags'] = `active tunnel ${own}`;
    else if (first === 'from') parts['selectors'] = own;
    else if (first === 'ikesa') parts['ike'] = own;
    else if (first === 'childsa') parts['child'] = own;
    else
      for (const part of ['addresses', 'ids', 'lifetimes']) parts[part] = parts[part]?.replace(new RegExp(`\\b${first} \\S+`), own) ?? '';
    return policy(parts);
  };
  testLines(ikedConf, policy(words), put, [
    ...(['ike-proposals', 'ike-lifetime', 'local-address', 'peer-address', 'local-id', 'peer-id', 'initiation', 'dpd', 'mobike'] as const),
    ...(['ike-fragmentation', 'nat-traversal', 'child-proposals', 'encapsulation', 'selectors', 'child-lifetime'] as const),
  ] satisfies ParameterId[]);
});

describe('texts that nobody means', () => {
  testHostileTexts(ikedConf, looksLikeIkedConf, 'ikev2 "a" esp from', (index) => `ikev2 "c${index}" esp from any to any peer 192.0.2.1`);
  test('macros within macros', () => {
    const text = `m = "${'x '.repeat(20_000)}"\n${'ikev2 $m\n'.repeat(20_000)}`;
    assert.equal(read(text).vpns.length, 20_000);
  });
});

describe('it tells its own syntax', () => {
  test('with and without words behind the name', () => {
    for (const text of [offices, withWords(''), 'ikev2 active esp from any to any', 'ikev2 "x" \\\n\tesp from any to any\n'])
      assert.ok(looksLikeIkedConf(text) > 0.9);
  });
  test('from logs, other syntaxes and prose', () => {
    for (const text of [
      'ikev2_recv: IKE_SA_INIT request',
      'crypto ikev2 policy 1\n encryption aes-256',
      'ikev2 is the newer version',
      'conn a\n  ikev2=yes',
    ])
      assert.equal(looksLikeIkedConf(text), 0);
  });
});
