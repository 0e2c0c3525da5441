import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bird } from '../../../src/configuration/bird.ts';
import type { Format } from '../../../src/configuration/format.ts';
import { frr } from '../../../src/configuration/frr.ts';
import { ipsecConfStrongswan } from '../../../src/configuration/ipsec-conf.ts';
import { panOsSet } from '../../../src/configuration/pan-os-set.ts';
import type { ParameterId } from '../../../src/settings/end.ts';
import { sentences } from './with-sddc.ts';

const given = (format: Format, text: string, id: ParameterId): unknown => {
  const one = format.read(text).vpns[0]?.end[id];
  return one && [one.value, one.line];
};

describe('FRR without IPv4 by default', () => {
  const router = (words = ''): string =>
    `router bgp 65001\n no bgp default ipv4-unicast\n neighbor 169.254.100.1 remote-as 65000\n${words}`;
  const family = ' address-family ipv4 unicast\n  neighbor 169.254.100.1 activate\n exit-address-family\n';

  test('has no family that is active', () => assert.deepEqual(given(frr, router(), 'bgp-families'), [[], 2]));
  test('has those that are activated', () => assert.deepEqual(given(frr, router(family), 'bgp-families'), [['ipv4'], 5]));
  test('where nothing is said of it, nothing is set', () =>
    assert.equal(given(frr, router().replace(/ no bgp.*\n/, ''), 'bgp-families'), undefined));
});

describe('FRR that listens on a range', () => {
  const text = `router bgp 65001
 neighbor SDDC peer-group
 neighbor SDDC remote-as 65000
 neighbor SDDC timers 10 30
 bgp listen range 169.254.100.0/30 peer-group SDDC
`;
  const read = frr.read(text);
  test('is a session that waits, with what its group says', () => {
    assert.deepEqual(
      read.vpns.map(({ name }) => name),
      ['SDDC'],
    );
    assert.deepEqual(given(frr, text, 'bgp-passive'), [true, 5]);
    assert.deepEqual(given(frr, text, 'bgp-hold-time'), [30, 4]);
    assert.equal(given(frr, text, 'bgp-neighbor'), undefined);
  });
  test('is told', () => assert.ok(sentences(read).includes('5: It accepts any neighbor of this range: no single address is set.')));
});

describe('PAN-OS', () => {
  const bgp = 'set network virtual-router VR protocol bgp';
  const peer = `${bgp} peer-group CLOUD peer SDDC peer-address ip 169.254.100.1\n`;
  const own = `${bgp} local-as 65001\n`;

  test('has no BGP without enable yes', () => assert.deepEqual(given(panOsSet, own + peer, 'bgp-enabled'), [false, 1]));
  test('nor where the peer alone is enabled', () =>
    assert.deepEqual(given(panOsSet, `${own + peer}${bgp} peer-group CLOUD peer SDDC enable yes\n`, 'bgp-enabled'), [false, 1]));
  test('has it with enable yes', () => assert.deepEqual(given(panOsSet, `${own + peer}${bgp} enable yes\n`, 'bgp-enabled'), [true, 3]));
  test('does not say where the text is a piece of the section', () => assert.equal(given(panOsSet, peer, 'bgp-enabled'), undefined));
  test('a line brings it up', () => {
    const called = panOsSet.read(own + peer).vpns[0]?.called;
    assert.match(panOsSet.lineFor('bgp-enabled', true, 'SDDC', called) ?? '', /protocol bgp enable yes/);
  });
});

describe('strongSwan without auto=', () => {
  const conn = (words: string): string => `${words}conn sddc\n  left=198.51.100.20\n  right=203.0.113.10\n`;
  test('does not load the connection', () => assert.deepEqual(given(ipsecConfStrongswan, conn(''), 'enabled'), [false, 1]));
  test('takes it from %default', () =>
    assert.equal(given(ipsecConfStrongswan, conn('conn %default\n  auto=start\n'), 'enabled'), undefined));
  test('takes it from another section', () =>
    assert.equal(given(ipsecConfStrongswan, `${conn('')}  also=all\nconn all\n  auto=add\n`, 'enabled'), undefined));
});

describe('BIRD', () => {
  const session = (words: string, to = 65000): string =>
    `protocol bgp sddc {\n  local as 65001;\n  neighbor 169.254.100.1 as ${to};\n  ${words}\n}\n`;

  test('refuses a session to another AS without policies', () =>
    assert.deepEqual(given(bird, session('ipv4 { };'), 'bgp-enabled'), [false, 1]));
  test('and with one of the two', () => assert.deepEqual(given(bird, session('ipv4 { import all; };'), 'bgp-enabled'), [false, 1]));
  test('takes it with both', () => assert.equal(given(bird, session('ipv4 { import all; export none; };'), 'bgp-enabled'), undefined));
  test('takes one within the AS without', () => assert.equal(given(bird, session('ipv4 { };', 65001), 'bgp-enabled'), undefined));
  test('does not say where a template is not in the text', () =>
    assert.equal(given(bird, session('ipv4 { };').replace('sddc', 'sddc from upstream'), 'bgp-enabled'), undefined));
  test('takes it with those of a template', () =>
    assert.equal(
      given(
        bird,
        `template bgp upstream {\n  ipv4 { import all; export all; };\n}\n${session('').replace('sddc', 'sddc from upstream')}`,
        'bgp-enabled',
      ),
      undefined,
    ));
});
