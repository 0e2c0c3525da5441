import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { examplesIn } from '../../../src/device/examples.ts';
import { readCatalogue } from '../../../src/catalogue/read.ts';
import { tree } from '../../../content/tree.ts';

const { devices } = await readCatalogue();

describe('what is an example in a device’s entry', () => {
  test('an address says what it stands for', () => {
    assert.equal(examplesIn('set remote-gw 198.51.100.20, set interface'), 'Example: 198.51.100.20 (the SDDC)');
  });

  test('a name is one only in lines to type', () => {
    assert.equal(examplesIn('compare it with the SDDC', ['diagnose vpn ike gateway list name SDDC'], ['SDDC']), 'Example: SDDC (a name)');
    assert.equal(examplesIn('compare it with the SDDC', ['get vpn ipsec tunnel summary'], ['SDDC']), null);
  });

  test('a longer address or name is another one', () => {
    assert.equal(examplesIn('198.51.100.201, 169.254.100.10', ['edit SDDC-p2'], ['SDDC']), null);
  });
});

describe('the check whether the remote has a VPN for the SDDC', () => {
  const check = tree.problems['remote-peer-not-configured'].checks['peer-entry'];

  test('asks for no SA, which a VPN that is missing does not have', () =>
    assert.deepEqual([check?.commands, check?.settings], [undefined, ['peer-address']]));

  for (const id of [
    'cisco-ios-xe',
    'cisco-asa',
    'fortigate',
    'palo-alto',
    'juniper-srx',
    'strongswan',
    'pfsense',
    'sonicwall',
    'aws-vpn',
    'azure-vpn',
  ])
    test(`lists on ${id} what is set, by no name of a VPN`, () => {
      const device = devices.get(id);
      const run = device?.settings['peer-address']?.shown?.run ?? [];
      assert.ok(run.length > 0);
      const names = (device?.placeholders ?? []).filter((name) => name !== 'RG' && run.some((line) => line.includes(name)));
      assert.deepEqual(names, []);
    });
});
