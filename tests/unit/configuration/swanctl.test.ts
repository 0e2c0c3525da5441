import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import strongswan from '../../../content/devices/strongswan.ts';
import implementation from '../../../content/negotiation/strongswan.ts';
import { charonDefaults } from '../../../src/configuration/charon-proposals.ts';
import type { Configuration } from '../../../src/configuration/format.ts';
import { looksLikeSwanctlConf } from '../../../src/syntax/swanctl.ts';
import { swanctlConf } from '../../../src/configuration/swanctl.ts';
import { Key } from '../../../src/settings/key.ts';
import { known } from '../../../src/settings/behaviour.ts';
import { testHostileTexts, testLines, whysOf } from './daemon-lines.ts';
import { proposalsOf, valuesOf } from './reading.ts';

const read = (text: string): Configuration => swanctlConf.read(text);
const firstOf = (text: string): ReturnType<typeof valuesOf> => valuesOf(read(text).vpns[0]?.end ?? {});

describe('the sample configuration of the device', () => {
  const text = strongswan.config.parts.map((part) => part.text).join('\n');
  const { vpns, notes, format } = read(text);

  test('is one VPN, and nothing in it is a mystery', () => {
    assert.equal(format, 'swanctl.conf');
    assert.deepEqual(
      vpns.map(({ name, line }) => [name, line]),
      [['sddc', 3]],
    );
    assert.deepEqual(notes, []);
    const { 'pre-shared-key': key, ...rest } = valuesOf(vpns[0]?.end ?? {});
    assert.ok(key?.same(new Key('ExamplePSK-ChangeMe')));
    assert.deepEqual(rest, {
      'ike-version': [2],
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      'ike-proposals': proposalsOf(['aes-cbc-256', 'sha2-256', 14]),
      mobike: false,
      dpd: 10,
      'ike-lifetime': 28800,
      'local-id': { type: 'address', value: '203.0.113.10' },
      'peer-id': { type: 'address', value: '198.51.100.20' },
      'auth-method': 'pre-shared key',
      selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
      'child-proposals': proposalsOf(['aes-cbc-256', 'sha2-256', null]),
      pfs: [14],
      'child-lifetime': 3600,
      initiation: 'starts',
    });
  });

  test('shows no key', () => assert.ok(!JSON.stringify({ vpns, notes }).includes('ExamplePSK')));
});

const templates = `# Two sites, one way to do it
include conf.d/*.conf
connections {
  berne : common {
    remote_addrs = 198.51.100.7
    remote { id = gw.berne.example }
    children {
      lan : lan { remote_ts = 10.7.0.0/16 }
    }
  }
  basle : common {
    remote_addrs = 198.51.100.8
    rekey_time = 1d
    remote { id = basle@example }
    children {
      lan : lan {
        remote_ts = 10.8.0.0/16
        esp_proposals =
      }
      voice : lan { remote_ts = 10.9.0.0/24[udp/5060], 10.9.1.0/24 }
    }
  }
}
common {
  version = 2
  local_addrs = 203.0.113.1
  proposals = aes128gcm16-prfsha256-ecp256, aes256-sha384-modp4096
  local {
    auth = psk
    id = keyid:hub
  }
  remote {
    auth = psk
  }
}
lan {
  local_ts = 10.1.0.0/16
  esp_proposals = aes128gcm16-ecp256, aes256-sha384-modp4096
  life_time = 66m
  rekey_bytes = 2g
  start_action = trap
}
secrets {
  ike-anybody { secret = for everybody }
  ike-berne {
    id-1 = keyid:hub
    id-2 = gw.berne.example
    secret = 0x6265726e65
  }
  ike-basle {
    id = basle@example
    secret = "0sYmFzbGU="
  }
  eap-somebody {
    id = basle@example
    secret = "not this one"
  }
}
`;

describe('connections that take from templates', () => {
  const { vpns, notes } = read(templates);
  const [berne, basle] = vpns.map(({ end }) => valuesOf(end));

  test('are two VPNs, with lines where their values stand', () => {
    assert.deepEqual(
      vpns.map(({ name, line }) => [name, line]),
      [
        ['berne', 4],
        ['basle', 11],
      ],
    );
    assert.equal(vpns[0]?.end['ike-version']?.line, 25);
    assert.equal(vpns[1]?.end['ike-lifetime']?.line, 13);
  });

  test('take what the template says, and say what is theirs', () => {
    const { 'pre-shared-key': key, ...rest } = berne ?? {};
    assert.ok(key?.same(new Key('berne')));
    assert.deepEqual(rest, {
      'ike-version': [2],
      'local-address': '203.0.113.1',
      'peer-address': '198.51.100.7',
      'ike-proposals': [
        { encryption: ['aes-gcm-16-128'], integrity: [], prf: ['sha2-256'], groups: [19], esn: [] },
        ...proposalsOf(['aes-cbc-256', 'sha2-384', 16]),
      ],
      'local-id': { type: 'key-id', value: 'hub' },
      'peer-id': { type: 'fqdn', value: 'gw.berne.example' },
      'auth-method': 'pre-shared key',
      selectors: [{ local: ['10.1.0.0/16'], remote: ['10.7.0.0/16'] }],
      'child-proposals': proposalsOf(['aes-gcm-16-128', null, 19], ['aes-cbc-256', 'sha2-384', 16]),
      pfs: [19, 16],
      'child-lifetime': 3960,
      'child-kilobytes': 2097152,
      initiation: 'on traffic',
    });
  });

  test('have each child’s networks, and the key of the peer', () => {
    assert.ok(basle?.['pre-shared-key']?.same(new Key('basle')));
    assert.deepEqual(basle?.['peer-id'], { type: 'email', value: 'basle@example' });
    assert.deepEqual(basle.selectors, [
      { local: ['10.1.0.0/16'], remote: ['10.8.0.0/16'] },
      { local: ['10.1.0.0/16'], remote: ['10.9.0.0/24[udp/5060]', '10.9.1.0/24'] },
    ]);
  });

  test('lose a value that stands empty', () => assert.equal(basle?.['child-proposals'], undefined));

  test('say what is not here, and what is not compared', () =>
    assert.deepEqual(whysOf({ vpns, notes, format: '', release: null }), [
      '2 What it includes is not in this text: paste it too.',
      '38 Its esp_proposals differs from that of lan, which is compared.',
    ]));
});

test('IKEv1 in aggressive mode, with certificates, in one line each', () => {
  const text =
    'connections { old { version = 1; }\n old { version = 1\n aggressive = yes\n encap = yes\n local_addrs = %any\n remote_addrs = vpn.example\n proposals = 3des-md5-modp1024\n' +
    ' local { auth = pubkey\n id = "C=CH, CN=a \\"b\\"" }\n remote { auth = pubkey }\n fragmentation = no\n reauth_time = 8h\n children { x { mode = transport\n esp_proposals = 3des-sha1-modp1024-none\n replay_window = 0 } } } }';
  assert.deepEqual(firstOf(text.replace(' { old { version = 1; }', ' {')), {
    'ike-version': [1],
    'ike-mode': 'aggressive',
    'nat-traversal': 'always',
    'local-address': 'any',
    'peer-address': 'vpn.example',
    'ike-proposals': proposalsOf(['3des', 'md5', 2]),
    'local-id': { type: 'dn', value: 'C=CH, CN=a "b"' },
    'auth-method': 'certificate',
    'ike-fragmentation': false,
    'ike-lifetime': 28800,
    encapsulation: 'transport',
    'child-proposals': proposalsOf(['3des', 'sha1', null]),
    pfs: [2, 0],
    'replay-window': 0,
  });
});

/** A connection with some lines of its own, and of its child. */
const withLines = (connection: string, child = ''): string =>
  `connections {\nnet {\n${connection}\nlocal_addrs = 192.0.2.1\nremote_addrs = 192.0.2.2\nchildren {\nnet {\n${child}\nlocal_ts = 10.1.0.0/24\nremote_ts = 10.2.0.0/24\n}\n}\n}\n}\n`;

describe('charon takes', () => {
  const proposals = (text: string): unknown => firstOf(withLines(`proposals = ${text}`))['ike-proposals'];

  test('a hash beside GCM as the PRF of IKE, and as nothing in ESP', () => {
    assert.deepEqual(proposals('aes256gcm16-sha256-modp2048'), [
      { encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-256'], groups: [14], esn: [] },
    ]);
    assert.deepEqual(
      firstOf(withLines('', 'esp_proposals = aes256gcm16-sha256'))['child-proposals'],
      proposalsOf(['aes-gcm-16-256', null, null]),
    );
  });

  test('its defaults behind what stands before them', () => {
    assert.deepEqual(proposals('aes256-sha2_256-modp2048,default'), [
      ...proposalsOf(['aes-cbc-256', 'sha2-256', 14]),
      ...charonDefaults.ike,
    ]);
    assert.equal(proposals('default'), undefined);
    const { defaults } = known(implementation);
    assert.deepEqual(charonDefaults, { ike: defaults['ike-proposals'], child: defaults['child-proposals'] });
  });

  test('ESP without a hash, and so without integrity', () => {
    const text = withLines('', 'esp_proposals = aes256');
    assert.deepEqual(firstOf(text)['child-proposals'], [{ encryption: ['aes-cbc-256'], integrity: [], prf: [], groups: [], esn: [] }]);
    assert.deepEqual(firstOf(text).pfs, [0]);
    assert.match(whysOf(read(text))[0] ?? '', /^8 Without a hash charon negotiates ESP without integrity/);
  });

  test('both kinds of sequence numbers', () =>
    assert.deepEqual(firstOf(withLines('', 'esp_proposals = aes128-sha1-noesn-esn'))['child-proposals'], [
      { encryption: ['aes-cbc-128'], integrity: ['sha1'], prf: [], groups: [], esn: [false, true] },
    ]));

  test('its own address where no network, or dynamic, stands', () =>
    assert.deepEqual(
      firstOf(
        'connections { net { local_addrs = 192.0.2.1\nremote_addrs = 192.0.2.2\nchildren { net { remote_ts = 10.2.0.0/24, dynamic[tcp/22] } } } }',
      ).selectors,
      [{ local: ['192.0.2.1/32'], remote: ['10.2.0.0/24', '192.0.2.2/32[tcp/22]'] }],
    ));

  const secrets = (secret: string): Key | undefined =>
    firstOf(`${withLines('local { auth = psk\n}')}secrets {\nike-1 {\nsecret = ${secret}\n}\n}\n`)['pre-shared-key'];
  for (const [what, written, means] of [
    ['words without quotes, one blank between them', 'two   words   # and a comment', 'two words'],
    ['blanks inside quotes', '" blanks "', ' blanks '],
    ['escapes in quotes', '"a\\"b\\\\c"', 'a"b\\c'],
    ['hexadecimal digits, in quotes or not', '"0x6162"', 'ab'],
    ['Base64, in quotes or not', '0sYWI=', 'ab'],
    ['a sign of comments in quotes', '"a#b"', 'a#b'],
  ] as const)
    test(`as a secret: ${what}`, () => assert.ok(secrets(written)?.same(new Key(means))));
});

describe('what charon refuses is told, and the rest is read', () => {
  for (const [line, id, why] of [
    ['proposals = aes256-sha256', 'ike-proposals', /DH group is mandatory/],
    ['proposals = aes256gcm16-modp2048', 'ike-proposals', /PRF algorithm is mandatory/],
    ['proposals = aes256-sha256-dh14', 'ike-proposals', /no algorithm dh14/],
    ['proposals = aes256-sha256-modp2048!', 'ike-proposals', /no algorithm modp2048!/],
    ['rekey_time = 1.5h', 'ike-lifetime', /Write 3600, 60m or 1h/],
    ['rekey_time = 1h30m', 'ike-lifetime', /Write 3600, 60m or 1h/],
    ['version = 3', 'ike-version', /1, 2, or 0/],
    ['mobike = maybe', 'mobike', /yes or no/],
    ['remote_adrs = 192.0.2.3', 'enabled', /unknown option/],
  ] as const)
    test(line, () => {
      const { notes, vpns } = read(withLines(line));
      const end = vpns[0]?.end ?? {};
      const [note] = notes;
      assert.equal(note?.line, 3);
      assert.match(note.why, why);
      assert.ok(!(id in end) || id === 'ike-proposals');
      assert.deepEqual(end['ike-proposals']?.value ?? [], []);
      assert.deepEqual(end.selectors?.value, [{ local: ['10.1.0.0/24'], remote: ['10.2.0.0/24'] }]);
    });

  test('a brace too many, and one too few', () => {
    assert.match(whysOf(read(`}\n${withLines('')}`))[0] ?? '', /^1 .*a brace too many/);
    assert.match(whysOf(read(withLines('').slice(0, -6))).join('\n'), /no end: the text is cut/);
    assert.equal(read(withLines('').slice(0, -6)).vpns.length, 1);
  });

  test('a piece from inside of connections', () => {
    const { vpns, notes } = read('net {\n  remote_addrs = 192.0.2.2\n  children {\n    net {\n    }\n  }\n}\n');
    assert.equal(vpns[0]?.end['peer-address']?.value, '192.0.2.2');
    assert.match(notes[0]?.why ?? '', /outside of connections/);
  });

  test('a template that is not here', () =>
    assert.match(whysOf(read('connections { a : conn-defaults { children { b { } } } }'))[0] ?? '', /conn-defaults is not in this text/));

  test('a key that is shown as stars, and one of somebody else', () => {
    const text = (lines: string): string => `${withLines('local { auth = psk\n}')}secrets {\nike-1 {\n${lines}\n}\n}\n`;
    assert.match(whysOf(read(text('secret = ********'))).join(), /hidden/);
    assert.match(whysOf(read(text('id = other.example\nsecret = "Wrong-Door-9"'))).join(), /finds no key/);
    assert.ok(!JSON.stringify(read(text('id = other.example\nsecret "Wrong-Door-9"'))).includes('Wrong-Door'));
  });
});

describe('a line of each parameter reads back', () => {
  const base = templates
    .replaceAll('berne', 'SDDC')
    .replaceAll('lan', 'SDDC')
    .replace('ike-anybody', 'ike-x')
    .replace(/ike-SDDC \{[^}]*\}/, '');
  testLines(swanctlConf, base, (lines) => `${base}\n${lines}\n`, [
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
    ...(['initiation', 'dpd', 'mobike', 'ike-fragmentation', 'nat-traversal', 'child-proposals', 'encapsulation', 'selectors'] as const),
    ...(['child-lifetime', 'child-kilobytes', 'replay-window'] as const),
  ]);
});

describe('a second setting in a line', () => {
  const { vpns, notes } = read('connections { a {\nremote_addrs = 192.0.2.2 version = 1\nlocal { auth = psk }\nchildren { b { } } } }');
  test('is told, and neither of them compared', () => {
    assert.deepEqual([vpns[0]?.end['peer-address'], vpns[0]?.end['ike-version']], [undefined, undefined]);
    assert.ok(notes.some(({ line, why }) => line === 2 && /same line/.test(why)));
  });
});

describe('networks that are none', () => {
  const text = `connections { a { remote_addrs = 192.0.2.2
children { b { local_ts = 10.1.0.0/24; remote_ts = 10.2.0.0/24
} } } }`;
  test('are told, and not compared', () => {
    const { vpns, notes } = read(text);
    assert.equal(vpns[0]?.end.selectors, undefined);
    assert.ok(notes.some(({ line, why }) => line === 2 && /no such network/.test(why)));
  });
});

describe('texts that nobody means', () => {
  testHostileTexts(swanctlConf, looksLikeSwanctlConf, 'connections {', (index) => `  c${index} { remote_addrs = 192.0.2.1 }`);
  test('templates that take from each other', () => assert.equal(read('connections { a : b { }\n}\nb : c { }\nc : b { }').vpns.length, 1));
});

describe('it tells its own syntax', () => {
  test('from a connection alone', () => assert.ok(looksLikeSwanctlConf(withLines('')) > 0.9));
  for (const text of [
    'conn net\n  left=192.0.2.1\n',
    'interface eth0 {\n address 192.0.2.1\n}',
    '12[IKE] initiating IKE_SA net[1] to 192.0.2.2',
    'The connections { are } down',
  ])
    test(text.slice(0, 30), () => assert.ok(looksLikeSwanctlConf(text) < 0.5));
});
