import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { packed, unpacked } from '../../../src/configuration/packed.ts';
import { readWhole } from '../../../src/configuration/read-whole.ts';
import { frrConfiguration } from '../../lab/daemons/frr.ts';
import { strongswanConfiguration } from '../../lab/daemons/strongswan.ts';
import { bgpBase } from '../../lab/faults/bgp.ts';
import { ikeBase } from '../../lab/faults/ike.ts';
import { router } from '../../support/two-ends.ts';

describe('a text that is pasted', () => {
  test('of one daemon’s IKE and another’s BGP is one end', async () => {
    const whole = await readWhole(`${strongswanConfiguration(ikeBase.a)}\n${frrConfiguration(bgpBase.a)}`, null);
    assert.ok(whole);
    assert.deepEqual(whole.syntaxes, ['swanctl.conf', 'FRR']);
    const [vpn, ...others] = whole.configuration.vpns;
    assert.ok(vpn);
    assert.equal(others.length, 0);
    assert.equal(vpn.end['peer-address']?.value, '192.0.2.2');
    assert.equal(vpn.end['bgp-neighbor']?.value, '169.254.100.2');
  });

  test('of one syntax is read as that, and of none as none', async () => {
    assert.deepEqual((await readWhole(router, null))?.syntaxes, ['IOS']);
    assert.equal(await readWhole('the tunnel is down since noon', null), null);
    assert.equal(await readWhole(router, 'no such syntax'), null);
  });

  test('comes from a worker as it was read, keys too', async () => {
    const read = await readWhole(router, null);
    assert.ok(read);
    const back = unpacked(structuredClone(packed(read.configuration)));
    const [one, other] = [read.configuration.vpns[0]?.end['pre-shared-key']?.value, back.vpns[0]?.end['pre-shared-key']?.value];
    assert.ok(one && other?.same(one));
    assert.equal(JSON.stringify(back), JSON.stringify(read.configuration));
  });
});
