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
  test('is told however the remote networks and the own one are printed', () => {
    const found = [
      'ops@v7:~# ip route get 10.44.8.20\n10.44.8.20 dev eth2 src 10.44.8.1 uid 0\n    remote 10.44.0.0/18',
      'FW # get router info routing-table details 10.44.8.20\nRouting entry for 10.44.8.0/24\n  Known via "connected", distance 0, metric 0, best\n  dst: 0:10.44.0.0-10.44.63.255:0',
      '10.44.8.0/24              0.0.0.0         lan2      0         ACG       -\nPolicy: 10.9.0.0/16<->10.44.0.0/18\nnobody gets to 10.44.8.20 in the cloud from here',
      'ops@srx> show route 10.44.8.20\n10.44.8.0/24       *[Direct/0] 3w0d 01:02:03\n                    > via ge-0/0/5.0\n  Remote Identity: ipv4_subnet(any:0,[0..7]=10.44.0.0/18)',
    ];
    for (const text of found) assert.ok(says(text).includes('overlap'), text);
  });
  test('is nothing in all private networks, which mean those that are not its own', () => {
    const wide = (remote: string) => `ops@v7:~# ip route get 10.44.8.20\n10.44.8.20 dev eth2 src 10.44.8.1 uid 0\n    remote ${remote}`;
    assert.ok(!says(wide('10.0.0.0/8')).includes('overlap'));
    assert.ok(says(wide('10.44.0.0/18')).includes('overlap'));
  });
  test('is nothing where the host next door is outside of them, or a router is between', () => {
    const get = (way: string) => `ops@v7:~# ip route get 10.77.8.20\n10.77.8.20 ${way} src 10.77.8.1 uid 0\n    remote 10.44.0.0/18`;
    assert.ok(!says(get('dev eth2')).includes('overlap'));
    assert.ok(!says(get('dev eth2').replaceAll('10.77.8.20', '10.44.8.20').replace('dev', 'via 10.77.8.254 dev')).includes('overlap'));
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
