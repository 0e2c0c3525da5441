import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gobgp } from '../../../src/configuration/gobgp.ts';
import { settingsOf } from '../../support/bgp-settings.ts';

describe('GoBGP with a peer group and a policy', () => {
  const { vpns, notes } = gobgp.read(`# edge
[global.config]
  as = 65010
  router-id = "192.0.2.10"
[global.apply-policy.config]
  import-policy-list = ["from-sddc"]
  default-import-policy = "reject-route"
  default-export-policy = "accept-route"

[[peer-groups]]
  [peer-groups.config]
    peer-group-name = "sddc"
    peer-as = 65001
    auth-password = "geheim"
  [peer-groups.timers.config]
    hold-time = 30
    keepalive-interval = 10
  [[peer-groups.afi-safis]]
    [peer-groups.afi-safis.config]
      afi-safi-name = "ipv4-unicast"
    [peer-groups.afi-safis.prefix-limit.config]
      max-prefixes = 100

[[neighbors]]
  [neighbors.config]
    neighbor-address = "169.254.64.2"
    peer-group = "sddc"
  [neighbors.transport.config]
    local-address = "169.254.64.1"
    passive-mode = true

[[neighbors]]
  [neighbors.config]
    neighbor-address = "203.0.113.9"
    peer-as = 64500
    local-as = 64999
    admin-down = true
  [neighbors.ebgp-multihop.config]
    enabled = true
    multihop-ttl = 5
  [neighbors.ttl-security.config]
    enabled = false
  [[neighbors.afi-safis]]
    [neighbors.afi-safis.config]
      afi-safi-name = "ipv6-unicast"
  [[neighbors.afi-safis]]
    [neighbors.afi-safis.config]
      afi-safi-name = "ipv4-unicast"
`);

  test('a neighbor has what its group has', () => {
    const { 'bgp-password': password, ...rest } = settingsOf(vpns[0]?.end ?? {});
    assert.equal(password?.shape.length, 6);
    assert.deepEqual(rest, {
      'bgp-as': 65010,
      'bgp-router-id': '192.0.2.10',
      'bgp-neighbor': '169.254.64.2',
      'bgp-neighbor-as': 65001,
      'bgp-address': '169.254.64.1',
      'bgp-passive': true,
      'bgp-hold-time': 30,
      'bgp-keepalive': 10,
      'bgp-families': ['ipv4'],
      'bgp-maximum-prefixes': 100,
      'bgp-in': 'some',
      'bgp-out': 'all',
    });
    assert.equal(vpns[0]?.end['bgp-hold-time']?.line, 16);
    assert.equal(vpns[0].end['bgp-passive']?.line, 30);
  });

  test('the second neighbor has its own lines', () => {
    assert.deepEqual(settingsOf(vpns[1]?.end ?? {}), {
      'bgp-as': 64999,
      'bgp-router-id': '192.0.2.10',
      'bgp-neighbor': '203.0.113.9',
      'bgp-neighbor-as': 64500,
      'bgp-enabled': false,
      'bgp-multihop': 5,
      'bgp-ttl-security': false,
      'bgp-families': ['ipv4', 'ipv6'],
      'bgp-in': 'some',
      'bgp-out': 'all',
    });
    assert.equal(vpns[1]?.end['bgp-as']?.line, 36);
    assert.deepEqual(notes, []);
  });
});

test('GoBGP: the least that works', () => {
  const { vpns } = gobgp.read(
    '[global.config]\r\nas = 1\r\n[[neighbors]]\r\n[neighbors.config]\r\npeer-as = 2\r\nneighbor-address = "192.0.2.1"\r\n',
  );
  assert.deepEqual(settingsOf(vpns[0]?.end ?? {}), { 'bgp-as': 1, 'bgp-neighbor-as': 2, 'bgp-neighbor': '192.0.2.1' });
});

test('GoBGP: a line that is no TOML is noted, and the rest is read', () => {
  const { vpns, notes } = gobgp.read(
    '[global.config]\nas = 1\nrouter-id = 192.0.2.9\n[[neighbors]]\n[neighbors.config]\npeer-as = 2\nneighbor-address = "192.0.2.1"\n',
  );
  assert.equal(vpns[0]?.end['bgp-neighbor-as']?.value, 2);
  assert.deepEqual(
    notes.map(({ line, text }) => [line, text]),
    [[3, 'router-id = …']],
  );
});

test('GoBGP: what it refuses, reads otherwise, or has not, is noted', () => {
  const { notes } = gobgp.read(`[[neighbors]]
  made-up = 1
  [neighbors.config]
    neighbor-address = "192.0.2.1"
    peer-group = "gone"
  [neighbors.timers.config]
    hold-time = 0
`);
  assert.deepEqual(
    notes.map(({ line, why }) => [line, why.split(/[:.,]/)[0]]),
    [
      [5, 'The peer group gone is not in this text'],
      [7, 'gobgpd reads 0 as not set'],
      [2, 'gobgpd knows no such key of a neighbor'],
    ],
  );
});
