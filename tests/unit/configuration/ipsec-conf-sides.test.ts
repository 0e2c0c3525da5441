import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { facing } from '../../../src/configuration/facing.ts';
import { ipsecConfLibreswan, ipsecConfStrongswan } from '../../../src/configuration/ipsec-conf.ts';
import { packed, unpacked } from '../../../src/configuration/packed.ts';
import { sddcForm } from '../../../src/configuration/sddc-form.ts';
import { sddcForm as form } from '../../support/two-ends.ts';

/** The SDDC is on the left: pluto and charon tell by the addresses of their host that they are on the right. */
const text = `conn to-sddc
    left=203.0.113.10
    leftid=203.0.113.10
    leftsubnet=10.1.0.0/16
    right=198.51.100.20
    rightid=@branch.example.net
    rightsubnet=10.2.0.0/16
    authby=secret
    auto=start

203.0.113.10 @branch.example.net : PSK "horse"
`;

describe('which side of ipsec.conf this end is', () => {
  for (const format of [ipsecConfLibreswan, ipsecConfStrongswan])
    test(`is told by the other end: ${format.format}`, () => {
      const [, vpn] = facing(sddcForm.read(form).vpns, format.read(text).vpns) ?? [];
      assert.deepEqual(
        [vpn?.end['local-address']?.value, vpn?.end['local-id']?.value.value, vpn?.end.selectors?.value],
        ['198.51.100.20', 'branch.example.net', [{ local: ['10.2.0.0/16'], remote: ['10.1.0.0/16'] }]],
      );
      assert.equal(vpn?.end['local-address']?.line, 5);
      assert.match(format.lineFor('peer-address', '203.0.113.11', vpn.name, vpn.called) ?? '', /^\s*left=203\.0\.113\.11$/m);
    });

  test('is left where nothing tells', () => {
    const [vpn] = ipsecConfLibreswan.read(text).vpns;
    assert.equal(vpn?.end['local-address']?.value, '203.0.113.10');
  });

  test('comes through a worker with its key either way', () => {
    const [vpn] = unpacked(structuredClone(packed(ipsecConfLibreswan.read(text)))).vpns;
    for (const key of [vpn?.end['pre-shared-key'], vpn?.turned?.end['pre-shared-key']]) assert.equal(key?.value.shape.length, 5);
  });
});
