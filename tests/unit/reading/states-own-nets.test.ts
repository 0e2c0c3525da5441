import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';

const readStates = createStateReader(stateWords, timeOf);
const says = (text: string) =>
  readStates(text.split('\n').map((line, index) => ({ number: index + 1, text: line }))).map((one) => one.says);

describe('a network of its own inside a network of the tunnel', () => {
  const table = (more: string) => `gw7:~# ip route show
default via 203.0.113.1 dev eth0
10.44.0.0/16 dev vti9 scope link
10.44.8.0/24 dev eth3 proto kernel scope link src 10.44.8.1
${more}`;
  test('is told where somebody asks for it', () => {
    assert.ok(says(table('nobody here reaches the servers in 10.44.8.0/24 over there')).includes('overlap'));
    assert.ok(says(table('gw7:~# ping -c 2 10.44.8.20')).includes('overlap'));
  });
  test('is nothing where nobody does, or somebody only asks from it', () => {
    assert.ok(!says(table('')).includes('overlap'));
    assert.ok(!says(table('gw7:~# ping -I 10.44.8.1 10.44.99.20')).includes('overlap'));
  });
  test('is told at the answer of Cisco that knows the remote network as connected', () => {
    const answer = (network: string) => `fw3# show route 10.51.7.0

Routing entry for ${network} 255.255.255.0
  Known via "connected", distance 0, metric 0 (connected, via interface)

      local ident (addr/mask/prot/port): (10.15.0.0/255.255.0.0/0/0)
      remote ident (addr/mask/prot/port): (10.51.7.0/255.255.255.0/0/0)`;
    assert.ok(says(answer('10.51.7.0')).includes('overlap'));
    assert.ok(!says(answer('10.15.7.0')).includes('overlap'));
  });
});

describe('a route that BGP brought by another way', () => {
  const asked = (received: string) => `R3> show route destination 10.61.9.7
B         10.61.9.0/24         via 10.2.255.6, eth4, cost None, age 811
R3> show bgp peer 169.254.77.1 received
${received}`;
  test('beats a wider one by the tunnel', () => {
    assert.ok(says(asked('10.61.8.0/21     169.254.77.1   65002        100')).includes('tunnel beaten'));
  });
  test('is nothing where the tunnel brings none for it', () => {
    assert.ok(!says(asked('10.99.8.0/21     169.254.77.1   65002        100')).includes('tunnel beaten'));
  });
});

describe('a neighbor at the edge of the tunnel network', () => {
  const pair = (neighbor: string) => `    Neighbor address: ${neighbor}\nvti4@NONE  UNKNOWN  169.254.88.6/30`;
  test('is no host', () => {
    assert.ok(says(pair('169.254.88.7')).includes('neighbor elsewhere'));
    assert.ok(says(pair('169.254.88.4')).includes('neighbor elsewhere'));
    assert.ok(!says(pair('169.254.88.5')).includes('neighbor elsewhere'));
  });
});
