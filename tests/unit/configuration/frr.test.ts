import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { frr } from '../../../src/configuration/frr.ts';
import { settingsOf } from '../../support/bgp-settings.ts';
import { looksLikeFrr } from '../../../src/syntax/frr.ts';

const shown = `router# show running-config
Building configuration...

Current configuration:
!
frr version 8.4.4
frr defaults datacenter
hostname branch
service integrated-vtysh-config
!
interface vti64
 ip address 169.254.64.1/30
exit
!
ip prefix-list OURS seq 5 permit 10.8.0.0/16 le 24
!
route-map OURS-ONLY permit 10
 match ip address prefix-list OURS
exit
!
route-map ALL permit 10
exit
!
router bgp 65010
 bgp router-id 192.0.2.10
 neighbor SDDC peer-group
 neighbor SDDC remote-as 65001
 neighbor SDDC timers 10 30
 neighbor 169.254.64.2 peer-group SDDC
 neighbor 169.254.64.2 description first tunnel
 neighbor 203.0.113.9 remote-as external
 neighbor 203.0.113.9 ebgp-multihop
 neighbor 203.0.113.9 update-source lo7
 neighbor 203.0.113.9 shutdown
 !
 address-family ipv4 unicast
  network 10.8.0.0/16
  network 10.9.0.0 mask 255.255.255.0
  neighbor SDDC soft-reconfiguration inbound
  neighbor SDDC maximum-prefix 100 restart 5
  neighbor SDDC route-map ALL in
  neighbor SDDC route-map OURS-ONLY out
  no neighbor 203.0.113.9 activate
 exit-address-family
 !
 address-family ipv6 unicast
  neighbor 203.0.113.9 activate
 exit-address-family
exit
!
end
`;

describe('FRR, as vtysh shows it', () => {
  const { vpns, notes, release } = frr.read(shown);

  test('a neighbor has what its group has, and the interface that it is on', () => {
    assert.equal(release, '8.4.4');
    assert.deepEqual(settingsOf(vpns[0]?.end ?? {}), {
      'bgp-as': 65010,
      'bgp-router-id': '192.0.2.10',
      'bgp-neighbor-as': 65001,
      'bgp-neighbor': '169.254.64.2',
      'bgp-address': '169.254.64.1',
      'vti-address': '169.254.64.1/30',
      'bgp-keepalive': 10,
      'bgp-hold-time': 30,
      'bgp-maximum-prefixes': 100,
      'bgp-in': 'all',
      'bgp-out': 'some',
      'bgp-networks': ['10.8.0.0/16', '10.9.0.0/24'],
    });
    assert.deepEqual(
      vpns.map(({ name, line }) => [name, line]),
      [
        ['169.254.64.2', 29],
        ['203.0.113.9', 31],
      ],
    );
  });

  test('the datacenter defaults have timers, and need no policy', () => {
    assert.deepEqual(settingsOf(vpns[1]?.end ?? {}), {
      'bgp-as': 65010,
      'bgp-router-id': '192.0.2.10',
      'bgp-neighbor-as': 'external',
      'bgp-neighbor': '203.0.113.9',
      'bgp-keepalive': 3,
      'bgp-hold-time': 9,
      'bgp-multihop': 255,
      'bgp-enabled': false,
      'bgp-families': ['ipv6'],
      'bgp-in': 'all',
      'bgp-out': 'all',
    });
  });

  test('what is not in the text is asked for', () => {
    assert.deepEqual(
      notes.map(({ line, text, why }) => [line, text, why]),
      [[33, 'neighbor 203.0.113.9 update-source lo7', 'It uses the address of lo7, which is not in this text: paste that interface too.']],
    );
  });
});

test('FRR: an old bgpd.conf of Quagga, without families', () => {
  const text = `! Zebra configuration saved from vty
hostname bgpd
password zebra
router bgp 65010
 bgp router-id 192.0.2.10
 no bgp ebgp-requires-policy
 timers bgp 20 60
 network 10.8.0.0/16
 redistribute connected
 neighbor 192.0.2.1 remote-as 65010
 neighbor 192.0.2.1 ttl-security hops 2
 neighbor 192.0.2.1 password letmein
 neighbor 192.0.2.1 prefix-list NONE in
ip prefix-list NONE deny any
line vty
`;
  const { vpns, notes } = frr.read(text);
  const { 'bgp-password': password, ...rest } = settingsOf(vpns[0]?.end ?? {});
  assert.equal(password?.shape.length, 7);
  assert.deepEqual(rest, {
    'bgp-as': 65010,
    'bgp-router-id': '192.0.2.10',
    'bgp-neighbor-as': 65010,
    'bgp-neighbor': '192.0.2.1',
    'bgp-keepalive': 20,
    'bgp-hold-time': 60,
    'bgp-ttl-security': true,
    'bgp-multihop': 2,
    'bgp-networks': ['10.8.0.0/16'],
    'bgp-in': 'none',
    'bgp-out': 'all',
  });
  assert.deepEqual(
    notes.map(({ line }) => line),
    [9],
  );
});

test('FRR: lines that bgpd leaves out are noted, and not taken', () => {
  const text = `frr defaults traditional
router bgp 65010
 neighbor 192.0.2.1 remote-as 65001
 neighbor 192.0.2.1 password one two
 neighbor 192.0.2.1 timers 1 2
 neighbor 192.0.2.1 ebgp-multihop 3
 neighbor 192.0.2.1 ttl-security hops 1
 neighbor 192.0.2.1 local-role boss
 neighbor 192.0.2.2 remote-as 65010
 neighbor 192.0.2.2 local-role peer
 neighbor 192.0.2.2 route-map GONE in
 neighbor 192.0.2.3 description no AS
 neighbor eth3 interface remote-as external
`;
  const { vpns, notes } = frr.read(text);
  assert.deepEqual(settingsOf(vpns[0]?.end ?? {}), {
    'bgp-as': 65010,
    'bgp-neighbor-as': 65001,
    'bgp-neighbor': '192.0.2.1',
    'bgp-multihop': 3,
  });
  assert.deepEqual(
    notes.map(({ line }) => line),
    [4, 5, 7, 8, 10, 11, 12, 13],
  );
  assert.equal(notes[0]?.text, 'neighbor 192.0.2.1 password …');
});

test('FRR: route maps are followed as far as they decide', () => {
  const passes = (map: string): unknown =>
    frr.read(`router bgp 1\n neighbor 192.0.2.1 remote-as 2\n neighbor 192.0.2.1 route-map M in\n${map}`).vpns[0]?.end['bgp-in']?.value;
  assert.equal(passes('route-map M permit 10\n'), 'all');
  assert.equal(passes('route-map M permit 10\n match tag 5\nroute-map M permit 20\n'), 'all');
  assert.equal(passes('route-map M deny 5\n match tag 5\nroute-map M permit 20\n'), 'some');
  assert.equal(passes('route-map M permit 5\n match tag 5\n'), 'some');
  assert.equal(passes('route-map M deny 5\n'), 'none');
  assert.equal(passes('route-map M deny 5\n match tag 5\n'), 'none');
  assert.equal(passes(''), undefined);
});

test('FRR: IOS is not taken for it', () => {
  assert.ok(looksLikeFrr('version 17.3\nhostname r1\ncrypto ikev2 proposal P\nrouter bgp 65000\n neighbor 192.0.2.1 remote-as 1\n') < 0.2);
});
