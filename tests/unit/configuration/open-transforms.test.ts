import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { junos } from '../../../src/configuration/junos.ts';
import { routeros } from '../../../src/configuration/routeros.ts';

describe('RouterOS', () => {
  const policy = (words: string): unknown =>
    routeros.read(
      `/ip ipsec peer\nadd address=203.0.113.10/32 name=sddc\n/ip ipsec policy\nadd peer=sddc src-address=10.2.0.0/16 dst-address=10.1.0.0/16 ${words}\n`,
    ).vpns[0]?.end.encapsulation;
  test('a policy without tunnel=yes is in transport mode', () => assert.deepEqual(policy(''), { value: 'transport', by: 'set', line: 4 }));
  test('a policy with it is a tunnel', () => assert.deepEqual(policy('tunnel=yes'), { value: 'tunnel', by: 'set', line: 4 }));
});

describe('Junos', () => {
  const srx = (hash: string): ReturnType<typeof junos.read> =>
    junos.read(`set security ipsec proposal P2 protocol esp
set security ipsec proposal P2 authentication-algorithm ${hash}
set security ipsec proposal P2 encryption-algorithm aes-256-cbc
set security ipsec policy POL proposals P2
set security ike gateway GW address 203.0.113.10
set security ipsec vpn TO-SDDC ike gateway GW
set security ipsec vpn TO-SDDC ike ipsec-policy POL
`);
  test('SHA-256 cut to 96 bits is not taken for the one of 128', () => {
    const { vpns, notes } = srx('hmac-sha-256-96');
    assert.equal(vpns[0]?.end['child-proposals'], undefined);
    assert.ok(notes.some(({ line, why }) => line === 2 && why.startsWith('This is SHA-256 cut to 96 bits')));
  });
  test('that of 128 bits is read', () => assert.ok(srx('hmac-sha-256-128').vpns[0]?.end['child-proposals']));
});
