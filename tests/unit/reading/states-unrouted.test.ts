import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readUnrouted } from '../../../src/reading/states/unrouted.ts';

const says = (text: string) =>
  readUnrouted(text.split('\n').map((line, index) => ({ number: index + 1, text: line }))).map((fact) => fact.says);

describe('a whole table of FortiOS', () => {
  const table = (up: number, more = '', asked = 'all') => `fw # get vpn ipsec tunnel summary
'cloud9' 198.51.100.77:0  selectors(total,up): 1/${up}  rx(pkt,err): 70/0  tx(pkt,err): 0/0
fw # get router info routing-table ${asked}
S*      0.0.0.0/0 [10/0] via 203.0.113.1, wan1
C       172.20.4.0/24 is directly connected, lan
${more}`;
  const route = 'S       10.44.0.0/16 [10/0] via cloud9 tunnel 198.51.100.77, [1/0]';
  test('has no way into a tunnel that is up', () => assert.deepEqual(says(table(1)), ['route none']));
  test('has one, or the tunnel is down, or it is no whole table', () => {
    assert.deepEqual(says(table(1, route)), []);
    assert.deepEqual(says(table(0)), []);
    assert.deepEqual(says(table(1, '', 'static')), []);
  });
});

describe('the routes of a network of Google', () => {
  const list = (tunnel: string, said: string) => `$ gcloud compute vpn-tunnels describe tun-a --region r1 --format="yaml(status)"
status: ESTABLISHED
$ gcloud compute routes list
NAME       DEST_RANGE     NEXT_HOP_GATEWAY          NEXT_HOP_VPN_TUNNEL  PRIORITY
default-1  0.0.0.0/0      default-internet-gateway                       1000
default-2  10.128.0.0/20                                                 0
to-dc      172.20.0.0/16                            ${tunnel}                1000
(${said})`;
  test('have none into the tunnel with static routes', () => assert.deepEqual(says(list('tun-b', 'static routes')), ['route none']));
  test('have one, or it is a router that brings them', () => {
    assert.deepEqual(says(list('tun-a', 'static routes')), []);
    assert.deepEqual(says(list('tun-b', 'BGP by a Cloud Router')), []);
  });
});
