import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ios } from '../../../src/configuration/ios.ts';
import { asa } from '../../../src/configuration/asa.ts';
import { withDefaults } from '../../../src/settings/behaviour.ts';
import { endOf } from '../../support/ends.ts';
import { met, own, theirs, without } from '../../support/met.ts';
import { router } from '../../support/two-ends.ts';
import { heights } from './with-sddc.ts';

const matching = (...lines: readonly string[]): string =>
  router.replace(
    ' match identity remote address 203.0.113.10 255.255.255.255\n',
    lines.map((line) => ` match identity remote ${line}\n`).join(''),
  );

describe('an identity that is set and can’t be compared', () => {
  test('leaves IKE open: what holds where none is set does not hold', () => {
    assert.deepEqual(heights(ios, matching('fqdn a.example.net', 'fqdn b.example.net')), ['may', 'may', 'may']);
  });

  test('is one of several, and the peer’s address is another: that is taken', () => {
    assert.deepEqual(heights(ios, matching('address 192.0.2.9', 'address 203.0.113.0 255.255.255.0')), ['up', 'up', 'up']);
  });

  test('is the name of the device: its address is not what it sends', () => {
    const local = (format: typeof ios, text: string) => format.read(text).vpns[0]?.end['local-id']?.value.type;
    const map = 'crypto map OUTMAP 10 set peer 203.0.113.10\ncrypto map OUTMAP 10 set ikev1 transform-set T\n';
    assert.equal(local(asa, `crypto isakmp identity hostname\n${map}`), 'unread');
    const entry = 'crypto map OUTSIDE 10 ipsec-isakmp\n set peer 203.0.113.10\n';
    assert.equal(local(ios, `crypto isakmp identity hostname\ncrypto isakmp policy 10\n${entry}`), 'unread');
    assert.equal(local(ios, router.replace(' keyring local SDDC', ' identity local dn\n keyring local SDDC')), 'unread');
  });
});

describe('a host name in the place of an address', () => {
  const named = { ...without(own, 'peer-id'), 'peer-address': 'branch.example.net' };

  test('is no identity by default', () => {
    const end = withDefaults(
      endOf({ 'local-address': 'hq.example.net', 'peer-address': 'branch.example.net' }),
      {},
      { peerIdUnset: 'peer address' },
    );
    assert.deepEqual([end['local-id'], end['peer-id']], [undefined, undefined]);
  });

  test('leaves open who is expected', () => {
    assert.equal(met(named, theirs).up, 'may,may,may');
  });
});
