import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { vyos } from '../../../src/configuration/vyos.ts';
import { address, hidden, hides, keyOf, lineOf, linesSaid, namesIn, notedLines, pair, proposal } from './realistic-reading.ts';
import { realistic, said, withCarriageReturns } from './realistic-reading.ts';

/** Rules of a firewall, which stand before all else, of at least so many letters. */
const rules = (letters: number, rule: (number: number) => string): string =>
  Array.from({ length: Math.ceil(letters / 60) }, (_, at) => rule(at + 100)).join('');

describe('show configuration commands of VyOS 1.3, from login to logout', async () => {
  const read = await realistic('VyOS', 'vyos-13-set', withCarriageReturns);
  const [policy, routed, certified, dynamic] = ['198.51.100.20', '198.51.100.21', '198.51.100.22', '@weir.example.net'];
  const ike = {
    'ike-version': [2],
    'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-384'], [19]), proposal(['aes-cbc-256'], ['sha2-256'], [14])],
    'ike-lifetime': 28800,
    mobike: false,
    dpd: 20,
  };
  const esp = {
    'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256']), proposal(['aes-cbc-128'], ['sha1'])],
    pfs: [14],
    'child-lifetime': 3600,
    encapsulation: 'tunnel',
  };
  const bgp = {
    'bgp-as': 64550,
    'bgp-router-id': '10.50.0.1',
    'bgp-neighbor-as': 64512,
    'bgp-hold-time': 30,
    'bgp-keepalive': 10,
    'bgp-families': ['ipv4'],
    'bgp-networks': ['10.50.0.0/16'],
  };
  const all = [pair('0.0.0.0/0', '0.0.0.0/0')];

  test('is taken for what it is', () => assert.equal(read.takenFor, 'VyOS'));
  test('is its peers', () => assert.deepEqual(namesIn(read), [policy, routed, certified, dynamic]));
  test('says one by networks, with the ESP group of its first tunnel', () =>
    assert.deepEqual(said(read, policy), {
      ...ike,
      ...esp,
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(13),
      'local-address': '203.0.113.60',
      'peer-address': '198.51.100.20',
      initiation: 'starts',
      selectors: [pair('10.50.0.0/16', '192.0.2.0/25'), pair('10.50.0.0/16', '192.0.2.128/25')],
    }));
  test('says one over a VTI, and its session', () =>
    assert.deepEqual(said(read, routed), {
      ...ike,
      ...esp,
      ...bgp,
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(9),
      'local-address': '203.0.113.60',
      'local-id': { type: 'fqdn', value: 'quarry.example.net' },
      'peer-address': '198.51.100.21',
      'peer-id': address('10.2.32.5'),
      initiation: 'starts',
      selectors: all,
      'vti-address': '169.254.50.2/30',
      mtu: 1400,
      mss: 1350,
      'bgp-neighbor': '169.254.50.1',
      'bgp-address': '169.254.50.2',
      'bgp-password': keyOf(14),
      'bgp-multihop': 2,
      'bgp-in': 'all',
      'bgp-out': 'some',
    }));
  test('says one by certificates whose VTI is off', () =>
    assert.deepEqual(said(read, certified), {
      ...ike,
      ...esp,
      ...bgp,
      'auth-method': 'certificate',
      'peer-address': '198.51.100.22',
      initiation: 'on traffic',
      'nat-traversal': 'always',
      selectors: all,
      'vti-address': '169.254.50.6/30',
      'bgp-enabled': false,
      'bgp-neighbor': '169.254.50.5',
    }));
  test('says one that is known by a name, at whatever address', () =>
    assert.deepEqual(said(read, dynamic), {
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(11),
      'local-address': 'any',
      'peer-address': 'any',
      'peer-id': { type: 'fqdn', value: 'weir.example.net' },
      initiation: 'on traffic',
      'ike-version': [1],
      'ike-mode': 'aggressive',
      'ike-proposals': [proposal(['3des'], ['md5'], [5])],
      'ike-lifetime': 86400,
      'child-proposals': [proposal(['aes-gcm-16-256'], [])],
      pfs: [5],
      'child-lifetime': 1800,
      selectors: [pair('10.50.0.0/16', '10.51.0.0/24')],
    }));
  test('names its lines', () => {
    const lines = linesSaid(read, routed);
    assert.deepEqual(
      [lines['pre-shared-key'], lines.mss, lines.pfs, lines['bgp-hold-time']],
      ['s marl', 'vti0 adjust-mss', 'pfs ', 'timers holdtime'].map((piece) => lineOf(read, piece)),
    );
  });
  test('is noted for the second ESP group of a peer alone', () =>
    assert.deepEqual(notedLines(read), [lineOf(read, 'tunnel 20 esp-group')]));
  test('shows no key', () =>
    hides(read, 'Slate & Flint', 's marl', 'Loam-and-Clay', 'Chalk+Chert', 'Gravel;Pit', 'Alder.Buckthorn', 'Hawthorn', '$6$abcdefgh'));
});

describe('the saved configuration of VyOS 1.2', async () => {
  const read = await realistic('VyOS', 'vyos-12-boot');
  const own = {
    'ike-version': [2],
    'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-512'], [16])],
    'ike-lifetime': 28800,
    dpd: 10,
  };
  const esp = { 'child-proposals': [proposal(['aes-cbc-256'], ['sha2-512'])], pfs: [16], 'child-lifetime': 3600, encapsulation: 'tunnel' };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'VyOS'));
  test('tells its release', () => assert.equal(read.release, '1.2.9-S1'));
  test('is its peers', () => assert.deepEqual(namesIn(read), ['198.51.100.40', '0.0.0.0', 'depot.example.net']));
  test('says one over a VTI, whose session starts from another interface', () =>
    assert.deepEqual(said(read, '198.51.100.40'), {
      ...own,
      ...esp,
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(14),
      'local-address': '203.0.113.70',
      'local-id': address('203.0.113.70'),
      'peer-address': '198.51.100.40',
      'peer-id': address('198.51.100.40'),
      initiation: 'starts',
      selectors: [pair('0.0.0.0/0', '0.0.0.0/0')],
      'vti-address': '169.254.56.2/30',
      mtu: 1390,
      mss: 1310,
      'bgp-as': 64556,
      'bgp-router-id': '10.56.0.1',
      'bgp-neighbor': '169.254.56.1',
      'bgp-neighbor-as': 64512,
      'bgp-address': '10.56.0.1',
      'bgp-password': keyOf(15),
      'bgp-hold-time': 15,
      'bgp-keepalive': 5,
      'bgp-families': ['ipv4'],
      'bgp-networks': ['10.56.0.0/16'],
      'bgp-in': 'none',
      'bgp-out': 'some',
    }));
  test('says one for everybody, without the tunnel that is off', () =>
    assert.deepEqual(said(read, '0.0.0.0'), {
      ...own,
      ...esp,
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(17),
      'local-address': 'any',
      'peer-address': 'any',
      initiation: 'on traffic',
      selectors: [pair('10.56.0.0/16[gre]', '10.57.0.0/24[gre]')],
    }));
  test('says of one without its IKE group what is there', () =>
    assert.deepEqual(said(read, 'depot.example.net'), {
      ...esp,
      'auth-method': 'certificate',
      'peer-address': 'depot.example.net',
      initiation: 'starts',
      selectors: [pair('10.56.0.0/16', '10.58.0.0/24')],
    }));
  test('names its lines', () => {
    const lines = linesSaid(read, '0.0.0.0');
    assert.deepEqual([lines.selectors, lines['pre-shared-key']], [lineOf(read, 'tunnel 1 {'), lineOf(read, 'Harrier/everybody')]);
  });
  test('is noted for the group alone', () => assert.deepEqual(notedLines(read), [lineOf(read, 'ike-group PHASE-GONE')]));
  test('shows no key', () => hides(read, "Merlin 'Hobby'", 'Harrier/everybody', 'Osprey', 'AAAAB3NzaC1', '0sAwEAA', '$6$abcdef'));
  test('is known behind a firewall of any length', async () => {
    const rule = (number: number): string => `        rule ${number} {\n            action accept\n            protocol udp\n        }\n`;
    for (const letters of [30_000, 200_000]) {
      const long = await realistic('VyOS', 'vyos-12-boot', (text) =>
        text.replace('        rule 10 {', `${rules(letters, rule)}        rule 10 {`),
      );
      assert.deepEqual([long.takenFor, namesIn(long)], ['VyOS', namesIn(read)]);
    }
  });
});

describe('show configuration commands in configuration mode of VyOS 1.4, with three VTIs', async () => {
  const read = await realistic('VyOS', 'vyos-14-set');
  const ike = {
    'ike-version': [2],
    'ike-proposals': [proposal(['aes-gcm-16-256'], [], [20], ['sha2-384'])],
    'ike-lifetime': 14400,
    dpd: 30,
  };
  const esp = { 'child-proposals': [proposal(['aes-gcm-16-256'], [])], pfs: [20], 'child-lifetime': 7200, 'child-kilobytes': 2097152 };
  const bgp = {
    'bgp-as': 4200000052,
    'bgp-router-id': '10.52.0.1',
    'bgp-hold-time': 45,
    'bgp-keepalive': 15,
    'bgp-families': ['ipv4'],
    'bgp-networks': ['10.52.0.0/16', '10.53.0.0/20'],
  };
  const everything = ['0.0.0.0/0', '::/0'];

  test('is taken for what it is', () => assert.equal(read.takenFor, 'VyOS'));
  test('is its peers', () => assert.deepEqual(namesIn(read), ['SDDC-A', 'SDDC-B', 'depot']));
  test('says the first, and what goes out to its neighbor, of its own family', () =>
    assert.deepEqual(said(read, 'SDDC-A'), {
      ...ike,
      ...esp,
      ...bgp,
      'auth-method': 'pre-shared key',
      'pre-shared-key': keyOf(11),
      'local-address': '203.0.113.61',
      'local-id': address('203.0.113.61'),
      'peer-address': '198.51.100.30',
      'peer-id': address('198.51.100.30'),
      initiation: 'starts',
      'replay-window': 128,
      selectors: [pair(everything, everything)],
      'vti-address': '169.254.52.2/30',
      mtu: 1436,
      'bgp-neighbor': '169.254.52.1',
      'bgp-neighbor-as': 64512,
      'bgp-password': keyOf(9),
      'bgp-maximum-prefixes': 200,
      'bgp-out': 'some',
    }));
  test('says the second, whose key is encoded', () =>
    assert.deepEqual(said(read, 'SDDC-B'), {
      ...ike,
      ...esp,
      ...bgp,
      enabled: false,
      'auth-method': 'pre-shared key',
      'pre-shared-key': hidden,
      'local-address': '203.0.113.61',
      'local-id': { type: 'fqdn', value: 'basin.example.net' },
      'peer-address': '198.51.100.31',
      'peer-id': address('198.51.100.31'),
      initiation: 'on traffic',
      'nat-traversal': 'always',
      selectors: [pair('0.0.0.0/0', '192.0.2.0/24')],
      'vti-address': '169.254.52.6/30',
      'bgp-neighbor': '169.254.52.5',
      'bgp-neighbor-as': 64512,
      'bgp-role': 'customer',
      'bgp-strict-role': true,
      'bgp-passive': true,
      'bgp-in': 'some',
      'bgp-out': 'some',
    }));
  test('says the third, whose session goes from its VTI to a host behind it', () =>
    assert.deepEqual(said(read, 'depot'), {
      ...ike,
      ...bgp,
      'auth-method': 'certificate',
      'local-address': '2001:db8:52::61',
      'peer-address': 'depot.example.net',
      initiation: 'responds only',
      'child-proposals': [proposal(['aes-cbc-256'], ['sha2-512'])],
      selectors: [pair(everything, everything)],
      'vti-address': '10.53.255.1/32',
      'bgp-neighbor': '10.53.255.2',
      'bgp-neighbor-as': 'internal',
      'bgp-address': '10.53.255.1',
    }));
  test('is noted for a route map, a key and a proposal that are not whole', () =>
    assert.deepEqual(
      notedLines(read),
      ["route-map import 'IN'", "SDDC-B secret-type 'base64'", 'ESP-GCM proposal 10 encryption'].map((piece) => lineOf(read, piece)),
    ));
  test('shows no key', () =>
    hides(read, 'Basalt"Tuff', 'UGVhdCBhbmQ', 'Dolomite9', 'Oolite/NHRP', 'Marl-ben', 'not2this', 'b3RoZXIg', 'notAKeyAtAll'));
  test('is known behind a firewall of any length', async () => {
    const rule = (number: number): string => `set firewall ipv4 forward filter rule ${number} action 'accept'\n`;
    const long = await realistic('VyOS', 'vyos-14-set', (text) =>
      text.replace('set firewall global', `${rules(300_000, rule)}set firewall global`),
    );
    assert.deepEqual([long.takenFor, namesIn(long)], ['VyOS', namesIn(read)]);
  });
});

describe('what strip-private of VyOS leaves', async () => {
  const read = await realistic('VyOS', 'vyos-stripped');
  const groups = {
    'auth-method': 'pre-shared key',
    'pre-shared-key': hidden,
    'ike-version': [2],
    'ike-proposals': [proposal(['aes-cbc-256'], ['sha2-256'], [14])],
    'child-proposals': [proposal(['aes-cbc-256'], ['sha2-256'])],
    pfs: [14],
  };

  test('is taken for what it is', () => assert.equal(read.takenFor, 'VyOS'));
  test('says no address, and that an identity is set', () =>
    assert.deepEqual(said(read, 'xxx.xxx.100.50'), {
      ...groups,
      'local-id': { type: 'unread', value: '' },
      initiation: 'starts',
      selectors: [pair('0.0.0.0/0', '0.0.0.0/0')],
      mtu: 1400,
    }));
  test('says no networks', () => assert.deepEqual(said(read, 'xxxxx.tld'), { ...groups, initiation: 'on traffic' }));
  test('is noted for each peer, and for what is hidden', () =>
    assert.deepEqual(notedLines(read), [
      lineOf(read, 'password xxxxxx'),
      ...['xxx.xxx.100.50 authentication id', '100.50 authentication pre', 'tld authentication mode', 'tld authentication pre'].map(
        (piece) => lineOf(read, piece),
      ),
    ]));
});

test('a neighbor of VyOS that is an interface has no address, and the AS number that stands there', () => {
  const [vpn] = vyos.read('set protocols bgp system-as 64500\nset protocols bgp neighbor eth1 interface v6only remote-as external\n').vpns;
  assert.deepEqual([vpn?.name, vpn?.end['bgp-neighbor'], vpn?.end['bgp-neighbor-as']?.value], ['eth1', undefined, 'external']);
});
