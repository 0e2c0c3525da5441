import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSelectors } from '../../../src/reading/selectors.ts';

const read = (text: string): string[] =>
  readSelectors(text.split('\n').map((line, index) => ({ number: index + 1, text: line }))).map(({ line, says }) => `${line} ${says}`);

describe('the networks of a child SA', () => {
  for (const [what, text] of [
    ['on one line, as charon has them', 'CHILD_SA net{1} established with SPIs c1_i c2_o and TS 10.1.0.0/16 === 10.1.5.0/24'],
    ['as ranges, as pluto has them', 'IPsec tunnel [10.1.0.0-10.1.255.255:0-65535 0] -> [10.1.5.0-10.1.5.255:0-65535 0] {ESP=>0x1'],
    ['on two lines, as swanctl has them', '    remote 10.1.5.0/24\n    local  10.1.0.0/16'],
    [
      'with masks, as Cisco has them',
      '   local  ident (addr/mask/prot/port): (10.1.0.0/255.255.0.0/0/0)\n   remote ident (addr/mask/prot/port): (10.1.5.0/255.255.255.0/0/0)',
    ],
    ['with masks, as FortiOS has them', '    src: 0:10.1.0.0/255.255.0.0:0\n    dst: 0:10.1.5.0/255.255.255.0:0'],
    [
      'around the two gateways, as Libreswan has them',
      '000 "a": 10.1.0.0/16===192.0.2.4<192.0.2.4>...198.51.100.7===10.1.5.0/24; unrouted',
    ],
    ['the same at both ends', '    local  10.1.0.0/24\n    remote 10.1.0.0/24'],
  ] as const)
    test(`overlap: ${what}`, () => assert.equal(read(text).length, 1));

  for (const [what, text] of [
    ['apart', 'TS 10.1.0.0/16 === 10.2.5.0/24'],
    ['beside each other', '    local  10.1.0.0/25\n    remote 10.1.0.128/25'],
    ['all addresses, of a route-based VPN', 'TS 0.0.0.0/0 === 10.1.5.0/24'],
    ['of two SAs, whose lines do not follow each other', '    local  10.1.0.0/24\n\n    remote 10.1.0.0/24'],
    ['no addresses at all', 'TS 10.1.0.0/16 === 10.1.999.0/24'],
  ] as const)
    test(`do not overlap: ${what}`, () => assert.deepEqual(read(text), []));
});

describe('the networks of a child SA beside those of its connection', () => {
  const shown = (local: string): string => `  net: TUNNEL, rekeying every 3600s
    local:  10.1.0.0/16
    remote: 10.9.0.0/16
  net: #4, reqid 1, INSTALLED, TUNNEL, ESP:AES_GCM_16-256
    local  ${local}
    remote 10.9.0.0/16`;
  test('are narrower', () => assert.deepEqual(read(shown('10.1.7.0/24')), ['5 narrowed']));
  test('are the same', () => assert.deepEqual(read(shown('10.1.0.0/16')), []));

  const raw = (local: string): string =>
    `local-ts=[${local}]\nremote-ts=[10.9.0.0/16]\n  local_ts = 10.1.0.0/16\n  remote_ts = 10.9.0.0/16`;
  test('are narrower than those in its file', () => assert.deepEqual(read(raw('10.1.7.0/24')), ['1 narrowed']));
  test('are those in its file', () => assert.deepEqual(read(raw('10.1.0.0/16')), []));
});

test('networks that a policy of swanctl passes by, and no tunnel takes, may be the same', () => {
  const child = (mode: string) => `lan: ${mode}, no rekeying
    local:  192.168.10.0/24|/0
    remote: 192.168.10.0/24|/0`;
  const says = (text: string) =>
    readSelectors(text.split('\n').map((line, index) => ({ number: index + 1, text: line }))).map((fact) => fact.says);
  assert.deepEqual(says(child('TUNNEL')), ['overlap']);
  assert.deepEqual(says(child('PASS')), []);
});
