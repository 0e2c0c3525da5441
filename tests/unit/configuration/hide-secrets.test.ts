import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formats } from '../../../src/configuration/formats.ts';
import { withoutSecret } from '../../../src/configuration/hide-secrets.ts';

const key = 'Zebra7Quartz';

/** A line of each syntax whose key stands behind a word, with the lines around it that make it one. */
const lines: readonly (readonly [format: string, before: string, word: string, after: string])[] = [
  ['IOS', 'crypto ikev2 keyring K\n peer P\n  address 192.0.2.1\n  ', 'pre-shared-key', ` ${key}\n`],
  ['IOS', 'router bgp 65001\n neighbor 169.254.1.1 remote-as 65000\n neighbor 169.254.1.1 ', 'password', ` ${key}\n`],
  ['IOS', 'crypto isakmp ', 'key', ` ${key} address 192.0.2.1\ncrypto isakmp policy 1\n`],
  [
    'ASA',
    'tunnel-group 192.0.2.1 type ipsec-l2l\ntunnel-group 192.0.2.1 ipsec-attributes\n ikev2 remote-authentication ',
    'pre-shared-key',
    ` ${key}\n`,
  ],
  [
    'FortiOS',
    'config vpn ipsec phase1-interface\n    edit "SDDC"\n        set remote-gw 192.0.2.1\n        set ',
    'psksecret',
    ` "${key}"\n    next\nend\n`,
  ],
  [
    'FortiOS',
    'config router bgp\n    set as 65001\n    config neighbor\n        edit "169.254.1.1"\n            set ',
    'password',
    ` "${key}"\n        next\n    end\nend\n`,
  ],
  [
    'PAN-OS set',
    'set network ike gateway G peer-address ip 192.0.2.1\nset network ike gateway G authentication ',
    'pre-shared-key',
    ` key ${key}\n`,
  ],
  ['Junos', 'set security ike policy P ', 'pre-shared-key', ` ascii-text "${key}"\nset security ike gateway G address 192.0.2.1\n`],
  ['Junos', 'set protocols bgp group G neighbor 169.254.1.1 ', 'authentication-key', ` "${key}"\n`],
  ['VyOS', "set vpn ipsec site-to-site peer P remote-address '192.0.2.1'\nset vpn ipsec authentication psk P ", 'secret', ` '${key}'\n`],
  ['VyOS', 'set protocols bgp neighbor 169.254.1.1 ', 'password', ` '${key}'\n`],
  ['RouterOS', '/ip ipsec peer\nadd address=192.0.2.1/32 name=p\n/ip ipsec identity\nadd peer=p ', 'secret', `=${key}\n`],
  ['RouterOS', '/routing bgp connection\nadd name=c remote.address=169.254.1.1 ', 'tcp-md5-key', `=${key}\n`],
  ['swanctl.conf', 'connections {\n c {\n  remote_addrs = 192.0.2.1\n }\n}\nsecrets {\n ike-a {\n  ', 'secret', ` = "${key}"\n }\n}\n`],
  ['FRR', 'router bgp 65001\n neighbor 169.254.1.1 remote-as 65000\n neighbor 169.254.1.1 ', 'password', ` ${key}\n`],
  ['BIRD', 'protocol bgp x {\n local as 65001;\n neighbor 169.254.1.1 as 65000;\n ', 'password', ` "${key}";\n}\n`],
  ['OpenBGPD', 'AS 65001\nneighbor 169.254.1.1 {\n remote-as 65000\n tcp md5sig ', 'password', ` ${key}\n}\n`],
  [
    'GoBGP',
    '[global.config]\nas = 65001\n[[neighbors]]\n[neighbors.config]\nneighbor-address = "169.254.1.1"\n',
    'auth-password',
    ` = "${key}"\n`,
  ],
  ['iked.conf', 'ikev2 "a" active esp from 10.1.0.0/16 to 10.2.0.0/16 peer 192.0.2.1 ', 'psk', ` "${key}"\n`],
  ['SDDC form', 'Local IP Address: 203.0.113.10\nRemote Public IP: 192.0.2.1\n', 'Preshared Key', `: ${key}\n`],
  ['ipsec.conf (strongSwan)', 'conn a\n right=192.0.2.1\n', 'secret', `=${key}\n`],
];

/** A word as fingers slip: a letter is missing, doubled, wrong, or changed with the next. */
const slip = (word: string) =>
  fc.tuple(fc.integer({ min: 1, max: word.length - 2 }), fc.constantFrom('missing', 'doubled', 'wrong', 'changed')).map(([at, how]) => {
    const [before, letter, next, rest] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? '', word.slice(at + 2)];
    if (how === 'missing') return before + next + rest;
    if (how === 'doubled') return before + letter + letter + next + rest;
    return how === 'wrong' ? `${before}x${next}${rest}` : before + next + letter + rest;
  });

describe('no note shows a key', () => {
  for (const [name, before, word, after] of lines)
    test(`of ${name} behind ${word}, however that is mistyped`, async () => {
      const format = await formats.find((one) => one.format === name)?.load();
      assert.ok(format, name);
      fc.assert(
        fc.property(fc.oneof(slip(word), fc.constant(word)), (typed) => {
          const { notes, vpns } = format.read(`${before}${typed}${after}`);
          assert.doesNotMatch(JSON.stringify([notes, vpns]), /Zebra7/, typed);
        }),
        { numRuns: 60 },
      );
    });

  test('and what is no word for one is shown with what stands behind it', () => {
    for (const line of ['keyexchange=ikev2', 'set passive-mode yes', 'keepalive 10', 'set peer 192.0.2.1', 'key-exchange ikev2'])
      assert.equal(withoutSecret(line), line);
    assert.equal(withoutSecret('neighbor 192.0.2.1 pasword horse'), 'neighbor 192.0.2.1 pasword …');
  });
});
