import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fortiOs } from '../../../src/configuration/fortios.ts';
import { heights, sentences, withSddc } from './with-sddc.ts';

/** A FortiGate that fits the SDDC, its interfaces and its neighbor included. */
const whole = `config system interface
    edit "wan1"
        set ip 198.51.100.20 255.255.255.0
        set allowaccess ping
    next
    edit "to-sddc"
        set ip 169.254.100.2 255.255.255.255
        set type tunnel
        set remote-ip 169.254.100.1 255.255.255.252
        set interface "wan1"
    next
end
config vpn ipsec phase1-interface
    edit "to-sddc"
        set interface "wan1"
        set ike-version 2
        set peertype any
        set proposal aes256-sha256
        set dhgrp 14
        set remote-gw 203.0.113.10
        set psksecret correct-horse-battery
    next
end
config vpn ipsec phase2-interface
    edit "to-sddc-all"
        set phase1name "to-sddc"
        set proposal aes256-sha256
        set dhgrp 14
        set auto-negotiate enable
    next
end
config router bgp
    set as 65001
    config neighbor
        edit "169.254.100.1"
            set remote-as 65000
        next
    end
end
`;

const without = (line: string): string => {
  assert.ok(whole.includes(line), line);
  return whole.replace(line, '');
};
const instead = (line: string, other: string): string => {
  assert.ok(whole.includes(line), line);
  return whole.replace(line, other);
};
const up = ['up', 'up', 'up'];
const open = (part: 'ike' | 'child' | 'bgp'): readonly string[] =>
  up.map((_, at) => (at < ['ike', 'child', 'bgp'].indexOf(part) ? 'up' : 'may'));
const end = (text: string) => fortiOs.read(text).vpns[0]?.end ?? {};

test('a FortiGate that says all that is needed comes up', () => assert.deepEqual(heights(fortiOs, whole), up));

describe('what a FortiGate does not say', () => {
  test('a phase 1 without groups takes those of its release', () =>
    assert.deepEqual(heights(fortiOs, instead('        set dhgrp 14\n        set remote-gw', '        set remote-gw')), up));

  test('a phase 1 without proposals leaves open what it takes', () =>
    assert.deepEqual(heights(fortiOs, without('        set proposal aes256-sha256\n        set dhgrp 14\n')), open('ike')));

  test('a phase 2 without proposals, likewise', () =>
    assert.deepEqual(
      heights(fortiOs, without('        set proposal aes256-sha256\n        set dhgrp 14\n        set auto-negotiate enable\n')),
      open('child'),
    ));

  for (const line of ['aes256-sha256 aes255-sha256', 'aria256-sha256', 'aes256-sha256 seed-sha1'])
    test(`proposals ${line} are not taken in part`, () =>
      assert.equal(
        end(
          instead(
            'set proposal aes256-sha256\n        set dhgrp 14\n        set remote',
            `set proposal ${line}\n        set dhgrp 14\n        set remote`,
          ),
        )['ike-proposals'],
        undefined,
      ));

  test('a line of groups that is refused leaves those that hold without it', () =>
    assert.deepEqual(
      end(instead('set dhgrp 14\n        set remote', 'set dhgrp 14 99\n        set remote'))['ike-proposals']?.value[0]?.groups,
      [],
    ));

  test('networks of an address that is not in the text are not known', () => {
    const named = instead(
      '        set auto-negotiate',
      '        set src-addr-type name\n        set src-name "lan"\n        set auto-negotiate',
    );
    assert.equal(end(named).selectors, undefined);
    assert.deepEqual(heights(fortiOs, named), open('child'));
  });

  test('an interface that is not in the text leaves open where it speaks from', () =>
    assert.equal(end(without('        set ip 198.51.100.20 255.255.255.0\n'))['local-address'], undefined));
});

describe('a key that is set and not shown', () => {
  const forms = ['ENC SGVsbG8gSGVsbG8=', 'ENC', '********', '******', '<removed>', '[secret]', '"[key removed]"', '', 'two words'];
  for (const form of forms) {
    test(`psksecret ${form || 'without a word'} is one`, () => {
      const text = instead('correct-horse-battery', form);
      assert.equal(end(text)['pre-shared-key']?.value.isMasked, true);
      assert.deepEqual(heights(fortiOs, text), open('ike'));
      assert.match(sentences(fortiOs.read(text)).join('\n'), /^\d+: (?:The key is|More than one word)/m);
    });

    test(`a BGP password ${form || 'without a word'} is one`, () => {
      const text = instead('set remote-as 65000', `set remote-as 65000\n            set password ${form}`);
      assert.equal(end(text)['bgp-password']?.value?.isMasked, true);
      // The SDDC has none, which is the same whatever the password is.
      assert.deepEqual(heights(fortiOs, text), ['up', 'up', 'down']);
    });
  }

  test('a key chain of BGP is one', () =>
    assert.equal(
      end(instead('set remote-as 65000', 'set remote-as 65000\n            set auth-options "chain"'))['bgp-password']?.value?.isMasked,
      true,
    ));

  test('an empty BGP password is none', () =>
    assert.equal(end(instead('set remote-as 65000', "set remote-as 65000\n            set password ''"))['bgp-password'], undefined));
});

describe('an interface that is down', () => {
  const rows = (text: string) => withSddc(fortiOs, text).rows.find(({ parameter }) => parameter === 'enabled')?.a;
  const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

  test('takes the VPN down that leaves by it', () => {
    const text = instead('set allowaccess ping', 'set status down');
    assert.deepEqual(rows(text), { value: false, by: 'set', line: lineOf(text, 'set status down') });
    assert.deepEqual(heights(fortiOs, text), ['down', 'down', 'down']);
  });

  test('and so does the port that a VLAN lies on', () => {
    const text = instead('set allowaccess ping', 'set interface "port1"\n        set vlanid 7').replace(
      '    edit "to-sddc"\n        set ip',
      '    edit "port1"\n        set status down\n    next\n    edit "to-sddc"\n        set ip',
    );
    assert.equal(rows(text)?.value, false);
  });

  test('the other ports do not', () =>
    assert.equal(rows(`${whole}config system interface\n    edit "port9"\n        set status down\n    next\nend\n`)?.value, true));
});

describe('who the peer is', () => {
  test('a dial-up peer comes from anywhere', () => {
    const { 'peer-address': peer, initiation } = end(instead('set remote-gw 203.0.113.10', 'set type dynamic'));
    assert.deepEqual([peer?.value, initiation?.value], ['any', 'responds only']);
  });

  for (const [line, expected] of [
    ['set peertype one\n        set peerid "hq.example.net"', { type: 'fqdn', value: 'hq.example.net' }],
    ['set peertype one\n        set peerid "203.0.113.10"', { type: 'address', value: '203.0.113.10' }],
    ['set peertype one\n        set peerid "a@example.net"', { type: 'email', value: 'a@example.net' }],
    ['set peertype any', { type: 'any', value: '' }],
    ['set peertype peergrp\n        set peergrp "partners"', { type: 'unread', value: '' }],
  ] as const)
    test(line.replace(/\s+/g, ' '), () => assert.deepEqual(end(instead('set peertype any', line))['peer-id']?.value, expected));
});

describe('networks of IPv6', () => {
  const second = (lines: string): string =>
    `${whole}config vpn ipsec phase2-interface\n    edit "six"\n        set phase1name "to-sddc"\n${lines}    next\nend\n`;
  for (const [what, lines] of [
    ['both sides', '        set src-addr-type subnet6\n        set dst-addr-type subnet6\n'],
    ['one side, which the other follows', '        set src-addr-type subnet6\n'],
    [
      'the address all',
      '        set src-addr-type name6\n        set dst-addr-type name6\n        set src-name6 "all"\n        set dst-name6 "all"\n',
    ],
    ['a subnet without its kind', '        set src-subnet6 ::/0\n        set dst-subnet6 ::/0\n'],
  ] as const)
    test(`everything of IPv6 is ::/0, by ${what}`, () =>
      assert.deepEqual(end(second(lines)).selectors?.value, [
        { local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] },
        { local: ['::/0'], remote: ['::/0'] },
      ]));
});
