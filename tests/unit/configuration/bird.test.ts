import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bird } from '../../../src/configuration/bird.ts';
import { settingsOf } from '../../support/bgp-settings.ts';

describe('BIRD 2 with a template', () => {
  const { vpns, notes } = bird.read(`# edge router
log syslog all;
router id 192.0.2.10;
define OWN_AS = 65010;
define SDDC = 65001;

filter ours {
  if net ~ [ 10.8.0.0/16+ ] then accept;
  reject;
}
filter everything { accept; }

protocol device { scan time 10; }
protocol static lans {
  ipv4;
  route 10.8.0.0/16 blackhole;
  route 10.9.0.0/24 via "eth1";
}

/* both tunnels
   are alike */
template bgp sddc {
  local as OWN_AS;
  hold time 30;
  keepalive time 10;
  password "geheim";
  ipv4 {
    import filter everything;
    export where source = RTS_STATIC;
    import limit 100 action restart;
    next hop self;
  };
}

protocol bgp first from sddc {
  neighbor 169.254.64.2 as SDDC;
}
protocol bgp second from sddc {
  description "second tunnel";
  local 169.254.65.1 as OWN_AS;
  neighbor 169.254.65.2 external;
  password "anders";
  ttl security on;
  local role customer;
  require roles;
  passive;
  disabled yes;
  ipv4 { export filter ours; };
  ipv6 { import none; export none; };
}
`);

  test('has two sessions, by the names that it gives them', () => {
    assert.deepEqual(
      vpns.map(({ name, line }) => [name, line]),
      [
        ['first', 35],
        ['second', 38],
      ],
    );
    assert.deepEqual(notes, []);
  });

  test('the template holds where the session says nothing', () => {
    const { 'bgp-password': password, ...rest } = settingsOf(vpns[0]?.end ?? {});
    assert.equal(password?.shape.length, 6);
    assert.deepEqual(rest, {
      'bgp-as': 65010,
      'bgp-neighbor': '169.254.64.2',
      'bgp-neighbor-as': 65001,
      'bgp-router-id': '192.0.2.10',
      'bgp-hold-time': 30,
      'bgp-keepalive': 10,
      'bgp-families': ['ipv4'],
      'bgp-in': 'all',
      'bgp-out': 'all',
      'bgp-maximum-prefixes': 100,
      'bgp-networks': ['10.8.0.0/16', '10.9.0.0/24'],
    });
    assert.equal(vpns[0]?.end['bgp-hold-time']?.line, 24);
  });

  test('the session has the last word', () => {
    const { 'bgp-password': password, ...rest } = settingsOf(vpns[1]?.end ?? {});
    assert.equal(password?.shape.length, 6);
    assert.deepEqual(rest, {
      'bgp-as': 65010,
      'bgp-address': '169.254.65.1',
      'bgp-neighbor': '169.254.65.2',
      'bgp-neighbor-as': 'external',
      'bgp-router-id': '192.0.2.10',
      'bgp-hold-time': 30,
      'bgp-keepalive': 10,
      'bgp-ttl-security': true,
      'bgp-role': 'customer',
      'bgp-strict-role': true,
      'bgp-passive': true,
      'bgp-enabled': false,
      'bgp-families': ['ipv4', 'ipv6'],
      'bgp-in': 'some',
      'bgp-out': 'some',
      'bgp-maximum-prefixes': 100,
    });
  });
});

test('BIRD 1 has its filters in the protocol itself', () => {
  const { vpns } = bird.read(`router id 192.0.2.10;
protocol bgp {
  local as 65010;
  neighbor 192.0.2.1 as 65001;
  source address 192.0.2.10;
  multihop;
  import all;
  export none;
  route limit 50;
}
`);
  assert.equal(vpns[0]?.name, '192.0.2.1');
  assert.deepEqual(settingsOf(vpns[0].end), {
    'bgp-as': 65010,
    'bgp-neighbor': '192.0.2.1',
    'bgp-neighbor-as': 65001,
    'bgp-router-id': '192.0.2.10',
    'bgp-address': '192.0.2.10',
    'bgp-multihop': 64,
    'bgp-in': 'all',
    'bgp-out': 'none',
    'bgp-maximum-prefixes': 50,
  });
});

test('BIRD: what it refuses, and what is missing, is noted', () => {
  const { vpns, notes } = bird.read(`include "/etc/bird/peers/*.conf";
protocol bgp a from nothing {
  local as 65010;
  neighbor 192.0.2.1 as 65001;
  hold time 2;
  local role boss;
  made up;
  ipv4 { import filter gone; };
}
protocol bgp b {
  neighbor range 192.0.2.0/24;
  password naked;
  ipv4 { import all; export all;
`);
  assert.equal(vpns.length, 2);
  assert.deepEqual(
    notes.map(({ line, why }) => [line, why.split(/[:.,]/)[0]]),
    [
      [13, 'This block is never closed'],
      [1, 'What it includes is not in this text'],
      [2, 'The template nothing is not in this text'],
      [5, 'Hold time must be in range 3-65535 or zero'],
      [6, 'This is no role'],
      [7, 'It is not known here what this does to the session'],
      [8, 'The filter is not in this text'],
      [2, 'EBGP requires explicit export policy'],
      [11, 'It accepts any neighbor of this range'],
      [12, 'A password must be in quotes'],
      [10, 'Local AS number must be set'],
      [10, 'Remote AS number must be set'],
    ],
  );
});
