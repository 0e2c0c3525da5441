import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openbgpd } from '../../../src/configuration/openbgpd.ts';
import { settingsOf } from '../../support/bgp-settings.ts';

describe('OpenBGPD with macros and a group', () => {
  const { vpns, notes } = openbgpd.read(`# $OpenBSD: bgpd.conf $
ASN="65010"
sddc1="169.254.64.2"
key="geheim"

AS $ASN
router-id 192.0.2.10
holdtime 60
holdtime min 9
fib-update yes
network 10.8.0.0/16
network 2001:db8::/32
network inet static

group "SDDC" {
	remote-as 65001
	tcp md5sig password $key
	announce IPv4 unicast
	max-prefix 100 restart 5
	neighbor $sddc1 {
		descr "first tunnel"
		local-address 169.254.64.1
		holdtime 30
	}
	neighbor 169.254.65.2 {
		descr "second # tunnel"
		passive
		down "not yet"
		announce policy customer enforce
	}
}

neighbor 2001:db8::1 {
	remote-as 64500
	multihop 5
	ttl-security yes
	announce IPv4 none
	announce IPv6 unicast
	tcp md5sig key 6162
}

allow from group "SDDC"
allow to group SDDC prefix 10.8.0.0/16
deny quick from ebgp prefix 0.0.0.0/0 prefixlen >= 25
allow from any
deny to 2001:db8::1
`);

  test('a neighbor has what its group and the router have', () => {
    const { 'bgp-password': password, ...rest } = settingsOf(vpns[0]?.end ?? {});
    assert.equal(password?.shape.length, 6);
    assert.deepEqual(rest, {
      'bgp-as': 65010,
      'bgp-router-id': '192.0.2.10',
      'bgp-hold-time': 30,
      'bgp-neighbor-as': 65001,
      'bgp-neighbor': '169.254.64.2',
      'bgp-address': '169.254.64.1',
      'bgp-families': ['ipv4'],
      'bgp-maximum-prefixes': 100,
      'bgp-networks': ['10.8.0.0/16'],
      'bgp-in': 'some',
      'bgp-out': 'some',
    });
  });

  test('each of a group has its own lines', () => {
    const { 'bgp-password': password, ...rest } = settingsOf(vpns[1]?.end ?? {});
    assert.equal(password?.shape.length, 6);
    assert.deepEqual(rest, {
      'bgp-as': 65010,
      'bgp-router-id': '192.0.2.10',
      'bgp-hold-time': 60,
      'bgp-neighbor-as': 65001,
      'bgp-neighbor': '169.254.65.2',
      'bgp-families': ['ipv4'],
      'bgp-maximum-prefixes': 100,
      'bgp-networks': ['10.8.0.0/16'],
      'bgp-passive': true,
      'bgp-enabled': false,
      'bgp-role': 'customer',
      'bgp-strict-role': true,
      'bgp-in': 'some',
      'bgp-out': 'some',
    });
  });

  test('a neighbor by itself, of IPv6, with a key in hex', () => {
    const { 'bgp-password': password, ...rest } = settingsOf(vpns[2]?.end ?? {});
    assert.equal(password?.shape.length, 2);
    assert.deepEqual(rest, {
      'bgp-as': 65010,
      'bgp-router-id': '192.0.2.10',
      'bgp-hold-time': 60,
      'bgp-neighbor-as': 64500,
      'bgp-neighbor': '2001:db8::1',
      'bgp-multihop': 5,
      'bgp-ttl-security': true,
      'bgp-families': ['ipv6'],
      'bgp-networks': ['2001:db8::/32'],
      'bgp-in': 'some',
      'bgp-out': 'none',
    });
    assert.deepEqual(notes, []);
  });
});

test('OpenBGPD: the short form, in few lines', () => {
  const { vpns, notes } = openbgpd.read('AS 65010\r\nneighbor 192.0.2.1 { remote-as 65001 }\r\nneighbor 192.0.2.2 { \\\r\n');
  assert.deepEqual(settingsOf(vpns[0]?.end ?? {}), { 'bgp-as': 65010, 'bgp-neighbor': '192.0.2.1', 'bgp-neighbor-as': 65001 });
  assert.equal(notes.length, 2);
});

test('OpenBGPD: a role, as newer releases write it', () => {
  const { vpns } = openbgpd.read('AS 65010\nneighbor 192.0.2.1 {\n remote-as 65001\n role peer\n max-prefix 10 out\n}\n');
  assert.equal(vpns[0]?.end['bgp-role']?.value, 'peer');
  assert.equal(vpns[0].end['bgp-maximum-prefixes'], undefined);
});

test('OpenBGPD: what it refuses, and what is missing, is noted', () => {
  const { notes } = openbgpd.read(`include "/etc/peers.conf"
neighbor $nobody {
	holdtime 2
	local-address 192.0.2.10
	made up "secret"
	tcp md5sig pasword "secret"
}
neighbor 192.0.2.0/24 {
	remote-as 23456
`);
  assert.deepEqual(
    notes.map(({ line, why }) => [line, why.split(/[:.,]/)[0]]),
    [
      [2, 'The macro $nobody is not in this text'],
      [10, 'A block is not closed at the end of this text'],
      [1, 'What it includes is not in this text'],
      [3, 'holdtime must be between 3 and 65535'],
      [5, 'It is not known here what this does to the session'],
      [6, 'It is tcp md5sig password and the password'],
      [2, 'It accepts any neighbor of this network'],
      [2, 'AS needs to be given before neighbor definitions'],
      [2, 'peer AS may not be zero'],
      [8, 'It accepts any neighbor of this network'],
      [8, 'AS needs to be given before neighbor definitions'],
      [8, 'AS 23456 is reserved and may not be used'],
    ],
  );
  assert.ok(!JSON.stringify(notes).includes('secret'));
});
