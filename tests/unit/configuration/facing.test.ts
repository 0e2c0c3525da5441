import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { implementations } from '../../../content/negotiation.ts';
import { bothImplementations } from '../../../src/configuration/ends.ts';
import { faces, facing } from '../../../src/configuration/facing.ts';
import type { Vpn } from '../../../src/configuration/format.ts';
import type { Implementation } from '../../../src/settings/behaviour.ts';
import type { ParameterId, Values } from '../../../src/settings/end.ts';
import { endOf } from '../../support/ends.ts';

const vpn = (name: string, values: { readonly [Id in ParameterId]?: Values[Id] }): Vpn => ({ name, line: 1, end: endOf(values) });
const names = (pair: ReturnType<typeof facing>) => pair?.map(({ name }) => name);

describe('of several VPNs', () => {
  test('those are compared that have each other for their peer', () => {
    const own = [
      vpn('to-dublin', { 'local-address': '203.0.113.10', 'peer-address': '192.0.2.1' }),
      vpn('to-branch', { 'local-address': '203.0.113.10', 'peer-address': '198.51.100.20' }),
    ];
    const theirs = [
      vpn('Tunnel0', { 'local-address': '198.51.100.20', 'peer-address': '192.0.2.99' }),
      vpn('Tunnel1', { 'local-address': '198.51.100.20', 'peer-address': '203.0.113.10' }),
    ];
    assert.deepEqual(names(facing(own, theirs)), ['to-branch', 'Tunnel1']);
    assert.deepEqual(names(facing(own.slice(0, 1), theirs)), ['to-dublin', 'Tunnel1']);
  });

  test('and two tunnels to one peer: those of one BGP link', () => {
    const link = (name: string, address: string, neighbor: string): Vpn =>
      vpn(name, { 'peer-address': '203.0.113.10', 'vti-address': `${address}/30`, 'bgp-neighbor': neighbor });
    const sddc = vpn('to-branch', { 'local-address': '203.0.113.10', 'vti-address': '169.254.101.5/30', 'bgp-neighbor': '169.254.101.6' });
    const theirs = [link('Tunnel0', '169.254.100.2', '169.254.100.1'), link('Tunnel1', '169.254.101.6', '169.254.101.5')];
    assert.deepEqual(names(facing([sddc], theirs)), ['to-branch', 'Tunnel1']);
  });

  test('and nothing tells them apart: the first; and of none there is none', () => {
    const many = ['one', 'two'].map((name) => vpn(name, { 'ike-version': [2] }));
    assert.deepEqual(names(facing(many, many)), ['one', 'one']);
    assert.equal(facing(many, []), null);
  });

  test('and only where an address fits, one is said to face the other', () => {
    const at = (peer: string) => vpn('x', { 'peer-address': peer });
    const own = vpn('y', { 'local-address': '198.51.100.20' });
    assert.deepEqual([faces(at('198.51.100.20'), own), faces(at('198.51.100.77'), own), faces(vpn('x', {}), own)], [true, false, false]);
  });
});

describe('what an end is called', () => {
  const all = Object.values<Implementation>(implementations);
  const called = (a: readonly string[], b: readonly string[]) => {
    const both = bothImplementations({ a, b }, all);
    return [both.a?.name ?? null, both.b?.name ?? null];
  };

  test('by what writes its syntax; of two daemons by both', () => {
    assert.deepEqual(called(['SDDC form'], ['IOS']), ['the SDDC', 'Cisco IOS and IOS XE']);
    assert.deepEqual(called(['ipsec.conf (Libreswan)', 'FRR'], ['nobody’s']), ['Libreswan with FRR', null]);
  });

  test('the form that faces an SDDC is filled in for the remote device, of which nothing else holds', () => {
    assert.deepEqual(called(['SDDC form'], ['SDDC form']), ['the SDDC', 'the remote device']);
    assert.deepEqual(called(['NSX JSON'], ['SDDC form']), ['the SDDC', 'the remote device']);
    assert.deepEqual(called(['SDDC form'], ['NSX JSON']), ['the remote device', 'the SDDC']);
    assert.deepEqual(called(['NSX JSON'], ['NSX JSON']), ['the SDDC', 'the SDDC']);
    assert.deepEqual(bothImplementations({ a: ['SDDC form'], b: ['SDDC form'] }, all).b?.facts, []);
  });
});
