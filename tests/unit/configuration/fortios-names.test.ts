import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fortiOs } from '../../../src/configuration/fortios.ts';
import type { ParameterId, Values } from '../../../src/settings/end.ts';
import { sentences } from './with-sddc.ts';

const text = `config vpn ipsec phase1-interface
    edit "to-sddc"
        set interface "wan1"
        set proposal aes256-sha256
    next
end
config vpn ipsec phase2-interface
    edit "lan-a"
        set phase1name "to-sddc"
    next
    edit "lan-b"
        set phase1name "to-sddc"
        set src-subnet 10.3.0.0 255.255.0.0
    next
end
config system interface
    edit "wan1"
        set status down
    next
    edit "to-sddc"
        set ip 169.254.100.2 255.255.255.255
        set remote-ip 169.254.100.1 255.255.255.252
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

function linesFor<Id extends ParameterId>(from: string, id: Id, value: Values[Id]): string {
  const { name = '', called } = fortiOs.read(from).vpns[0] ?? {};
  return fortiOs.lineFor(id, value, name, called) ?? '';
}

describe('a line of FortiOS changes the object that the VPN uses', () => {
  const cases: readonly (readonly [what: string, lines: string])[] = [
    ['config vpn ipsec phase1-interface\n    edit "to-sddc"\n        set ike-version 2', linesFor(text, 'ike-version', [2])],
    ['    edit "lan-a"\n        set phase1name "to-sddc"\n        set keylifeseconds 3600', linesFor(text, 'child-lifetime', 3600)],
    ['config system interface\n    edit "to-sddc"\n        set tcp-mss 1350', linesFor(text, 'mss', 1350)],
    ['config system interface\n    edit "wan1"\n        set status up', linesFor(text, 'enabled', true)],
    ['    config neighbor\n        edit "169.254.100.1"\n            set remote-as 65010', linesFor(text, 'bgp-neighbor-as', 65010)],
    ['        rename "169.254.100.1" to "169.254.100.5"', linesFor(text, 'bgp-neighbor', '169.254.100.5')],
    ['config router bgp\n    set as 65009', linesFor(text, 'bgp-as', 65009)],
    ['    delete "lan-b"', linesFor(text, 'selectors', [{ local: ['10.0.0.0/8'], remote: ['10.9.0.0/16'] }])],
  ];
  for (const [wanted, lines] of cases) test(wanted.replace(/\s+/g, ' '), () => assert.ok(lines.includes(wanted), lines));

  test('the AS of a neighbor that has its own stands with it', () => {
    const own = text.replace('set remote-as 65000', 'set remote-as 65000\n            set local-as 65002');
    assert.match(linesFor(own, 'bgp-as', 65009), /edit "169\.254\.100\.1"\n {12}set local-as 65009/);
  });

  test('in policy mode there is no interface, and the tables have other names', () => {
    const old = text.replaceAll('-interface\n', '\n');
    assert.match(linesFor(old, 'ike-version', [2]), /^config vpn ipsec phase1\n/);
    assert.match(linesFor(old, 'pfs', [14]), /^config vpn ipsec phase2\n/);
    assert.equal(linesFor(old, 'mtu', 1400), '');
  });

  test('with VDOMs it says in which', () => {
    const vdoms = `config global\n${text.slice(text.indexOf('config system'), text.indexOf('config router'))}end\nconfig vdom\nedit DMZ\n${text.slice(0, text.indexOf('config system'))}${text.slice(text.indexOf('config router'))}end\n`;
    assert.match(linesFor(vdoms, 'ike-version', [2]), /^config vdom\nedit "DMZ"\nconfig vpn ipsec phase1-interface\n[\s\S]*\nend\nend$/);
    assert.match(linesFor(vdoms, 'mss', 1350), /^config global\nconfig system interface\n[\s\S]*\nend\nend$/);
    const changed = fortiOs.read(`${vdoms}${linesFor(vdoms, 'ike-version', [2])}\n${linesFor(vdoms, 'bgp-neighbor-as', 65010)}\n`);
    assert.equal(changed.vpns.length, 1);
    assert.deepEqual(changed.vpns[0]?.end['ike-version']?.value, [2]);
    assert.equal(changed.vpns[0].end['bgp-neighbor-as']?.value, 65010);
  });

  test('what was not read stands in capitals', () => {
    const names = ['ike-version', 'child-lifetime', 'mss', 'bgp-hold-time', 'enabled'] as const;
    const values: { [Id in (typeof names)[number]]: Values[Id] } = {
      'ike-version': [2],
      'child-lifetime': 3600,
      mss: 1350,
      'bgp-hold-time': 60,
      enabled: true,
    };
    for (const id of names) {
      const lines = fortiOs.lineFor(id, values[id], 'to-sddc') ?? '';
      assert.match(lines, /edit "(?:PHASE-1|PHASE-2|NEIGHBOR)"/);
      assert.doesNotMatch(lines, /to-sddc/);
    }
  });
});

describe('notes of a text with several VPNs', () => {
  const two = `config vpn ipsec phase1-interface
    edit "a"
        set proposal aes256-sha256
        set psksecret ENC abc
        set interface "wan1"
    next
    edit "b"
        set proposal aes256-sha256
        set dhgrp 77
        set interface "wan1"
    next
end
config vpn ipsec phase2-interface
    edit "a2"
        set phase1name "a"
    next
    edit "b2"
        set phase1name "b"
    next
end
`;

  test('say which VPN they are about', () =>
    assert.deepEqual(
      sentences(fortiOs.read(two)).map((one) => one.slice(0, 24)),
      ['4: a: The key is encrypt', '5: a: The address of wan', '9: b: 77 is no DH group:', '10: b: The address of wa'],
    ));

  test('and of one VPN need not', () => assert.match(sentences(fortiOs.read(text)).join('\n'), /^(?!.*to-sddc: )/s));
});

test('a neighbor on another interface is inside of the site, and no note', () => {
  const inside = text
    .replace('set status down', 'set ip 10.0.0.1 255.255.255.0')
    .replace('edit "169.254.100.1"', 'edit "10.0.0.9"\n            set remote-as 65001\n        next\n        edit "192.0.2.99"');
  assert.deepEqual(sentences(fortiOs.read(inside)).filter((one) => one.includes('reached by none')).length, 1);
});
