import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stateWords } from '../../../content/diagnosis/states.ts';
import { timeOf } from '../../../src/diagnosis/clock.ts';
import { createStateReader } from '../../../src/reading/states/read.ts';

const readStates = createStateReader(stateWords, timeOf);
const says = (text: string) =>
  readStates(text.split('\n').map((line, index) => ({ number: index + 1, text: line })))
    .map((fact) => fact.says)
    .filter((one) => one !== 'beside');

describe('the TTL of packets that open BGP', () => {
  const text = (least: number, state = 'Active') => `  BGP state = ${state}
  Connection is ECN Disabled, Mininum incoming TTL ${least}, Outgoing TTL 255
16:00:01.220011 IP (tos 0xc0, ttl 1, id 7, offset 0, flags [DF], proto TCP (6), length 60)
    169.254.31.9.44001 > 169.254.31.10.179: Flags [S], seq 77, win 64240, length 0`;
  test('is lower than this end takes', () => assert.ok(says(text(254)).includes('ttl low')));
  test('is well where any is taken, or the session is up', () => {
    assert.ok(!says(text(0)).includes('ttl low'));
    assert.ok(!says(text(254, 'Established')).includes('ttl low'));
  });
});

describe('the networks of a crypto ACL', () => {
  const text = (mask: string, tunnels = '') =>
    `fw# show vpn-sessiondb detail l2l\nIKEv2 Tunnels: 1\n${tunnels}access-list VPN extended permit ip 172.20.8.0 ${mask} 10.44.0.0 255.255.0.0\nThe SDDC has local networks 10.44.0.0/16, remote networks 172.20.8.0/24`;
  test('are wider than what the other end expects', () => assert.deepEqual(says(text('255.255.252.0')), ['networks differ']));
  test('are the same, or their SA stands', () => {
    assert.deepEqual(says(text('255.255.255.0')), []);
    assert.ok(!says(text('255.255.252.0', 'IPsec Tunnels: 1\n')).includes('networks differ'));
  });
  test('of IOS have the opposite of masks', () => {
    const acl = (wild: string) =>
      `    10 permit ip 172.20.8.0 ${wild} 10.44.0.0 0.0.255.255\nSDDC: local subnets 10.44.0.0/16; remote subnets 172.20.8.0/24`;
    assert.deepEqual(says(acl('0.0.3.255')), ['networks differ']);
    assert.deepEqual(says(acl('0.0.0.255')), []);
  });
});

describe('a neighbor that BGP asks', () => {
  test('from outside of all tunnels stands in none', () => {
    const row = (local: string) => `r2#show tcp brief\n7F01  ${local}.33811     169.254.31.9.179     SYNSENT`;
    assert.deepEqual(says(row('203.0.113.5')), ['neighbor elsewhere']);
    assert.deepEqual(says(row('169.254.31.10')), ['syn unanswered']);
  });
  test('stands beside the network whose other host is named', () => {
    const text = (neighbor: string) =>
      `BGP neighbor is ${neighbor},  remote AS 65000\n  BGP state = Idle\nTunnel4     169.254.31.10   YES manual up     up\nr2#ping 169.254.31.9`;
    assert.ok(says(text('169.254.31.13')).includes('neighbor elsewhere'));
    assert.ok(!says(text('169.254.31.9')).includes('neighbor elsewhere'));
  });
});

describe('an end without an identity of its own', () => {
  const text = (set: string, from: string, expected: string) =>
    `0.5 wan1 out ${from}.500 -> 198.51.100.77.500: udp 408\n    set localid ${set}\nLocal ID : 198.51.100.77   Peer ID : ${expected}\nSession Down Reason : Authentication failed`;
  test('sends its private address', () => assert.deepEqual(says(text("''", '10.7.7.2', '203.0.113.5')), ['private name']));
  test('sends a public address, has one, or is expected so', () => {
    assert.deepEqual(says(text("''", '203.0.113.5', '203.0.113.5')), []);
    assert.deepEqual(says(text('"203.0.113.5"', '10.7.7.2', '203.0.113.5')), []);
    assert.deepEqual(says(text("''", '10.7.7.2', '10.7.7.2')), []);
  });
});
