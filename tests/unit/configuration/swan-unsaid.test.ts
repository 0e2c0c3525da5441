import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { implementations } from '../../../content/negotiation.ts';
import { implementationOf, partyOf } from '../../../src/configuration/ends.ts';
import type { Vpn } from '../../../src/configuration/format.ts';
import { ipsecConfStrongswan } from '../../../src/configuration/ipsec-conf.ts';
import { swanctlConf } from '../../../src/configuration/swanctl.ts';
import type { Implementation } from '../../../src/settings/behaviour.ts';
import { valuesOf } from './reading.ts';

const swanctl = (words: string, name = 'sddc'): string =>
  `connections {\n  ${name} {\n    ${words}\n    children {\n      net { esp_proposals = aes256-sha256 }\n    }\n  }\n}\n`;
const read = (words: string, name?: string): ReturnType<typeof valuesOf> =>
  valuesOf(swanctlConf.read(swanctl(words, name)).vpns[0]?.end ?? {});

describe('addresses of swanctl', () => {
  test('of several of the peer the first is called, and the others are its backups', () => {
    const end = read('remote_addrs = 203.0.113.10, 203.0.113.11,gw.example.net');
    assert.equal(end['peer-address'], '203.0.113.10');
    assert.deepEqual(end['peer-backups'], ['203.0.113.11', 'gw.example.net']);
  });
  test('of several own ones none is known', () =>
    assert.equal(read('local_addrs = 198.51.100.20, 198.51.100.21')['local-address'], undefined));
  test('without the peer’s it is anybody', () => assert.equal(read('version = 2')['peer-address'], 'any'));
  test('but where a template is not in the text', () => assert.equal(read('version = 2', 'sddc : common')['peer-address'], undefined));
});

test('addresses of ipsec.conf are such lists, too', () => {
  const conn = 'conn sddc\n  left=198.51.100.20,198.51.100.21\n  right=203.0.113.10,203.0.113.11\n  auto=start\n';
  const end = valuesOf(ipsecConfStrongswan.read(conn).vpns[0]?.end ?? {});
  assert.deepEqual([end['local-address'], end['peer-address'], end['peer-backups']], [undefined, '203.0.113.10', ['203.0.113.11']]);
});

describe('authentication of swanctl', () => {
  const method = (words: string): unknown => {
    const [vpn] = swanctlConf.read(swanctl(`remote_addrs = 203.0.113.10\n${words}`)).vpns;
    const { end } = partyOf(vpn as Vpn, implementationOf(['swanctl.conf'], Object.values<Implementation>(implementations)));
    return end['auth-method']?.value;
  };
  test('is a certificate without a word of it', () => assert.equal(method('local { id = a.example.net }'), 'certificate'));
  test('is what stands at this end', () => assert.equal(method('local { auth = psk }'), 'pre-shared key'));
  test('is none of the other end’s', () => assert.equal(method('remote { auth = psk }'), 'certificate'));
});

describe('a key that stands alone', () => {
  const shown = (text: string): string => JSON.stringify(swanctlConf.read(text).notes);
  for (const [what, text] of [
    ['in secrets', 'secrets {\n  ike-1 {\n    id = 203.0.113.10\n    0sU2VjcmV0S2V5\n  }\n}\n'],
    ['in a piece of secrets', 'ike-1 {\n  id = 203.0.113.10\n  0sU2VjcmV0S2V5\n}\n'],
    ['in secrets that do not end', 'secrets {\n  0sU2VjcmV0S2V5 {\n'],
    ['in a connection', swanctl('remote_addrs = 203.0.113.10\n0sU2VjcmV0S2V5')],
    ['with the signs of Base64 at its end', swanctl('remote_addrs = 203.0.113.10\nlocal { auth = psk\n0sU2VjcmV0S2V5== \n}')],
  ] as const)
    test(`${what} is shown in no note`, () => assert.ok(!shown(text).includes('U2VjcmV0')));
  test('and yet the line is told', () => assert.match(shown('secrets {\n  ike-1 {\n    0sU2VjcmV0S2V5\n  }\n}\n'), /"line":3/));
});
