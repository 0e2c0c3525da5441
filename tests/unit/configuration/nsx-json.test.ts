import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { nsxJson } from '../../../src/configuration/nsx-json.ts';
import type { ParameterId, Values } from '../../../src/settings/end.ts';
import { hostile, linesOf, notesOf, saidOf } from '../../support/said-of.ts';
import { likeness } from './reading.ts';
import { ownSeconds } from '../../support/own-time.ts';

const key = 'ExamplePSK-ChangeMe';

const session = (more: object = {}) => ({
  resource_type: 'RouteBasedIPSecVpnSession',
  id: 'hq',
  display_name: 'hq',
  enabled: true,
  authentication_mode: 'PSK',
  compliance_suite: 'NONE',
  connection_initiation_mode: 'INITIATOR',
  psk: key,
  peer_address: '203.0.113.10',
  peer_id: '203.0.113.10',
  ike_profile_path: '/infra/ipsec-vpn-ike-profiles/hq',
  tunnel_profile_path: '/infra/ipsec-vpn-tunnel-profiles/hq',
  dpd_profile_path: '/infra/ipsec-vpn-dpd-profiles/hq',
  local_endpoint_path: '/infra/tier-0s/vmc/locale-services/default/ipsec-vpn-services/default/local-endpoints/hq',
  tunnel_interfaces: [{ ip_subnets: [{ ip_addresses: ['169.254.100.1'], prefix_length: 30 }] }],
  ...more,
});
const ike = {
  resource_type: 'IPSecVpnIkeProfile',
  id: 'hq',
  ike_version: 'IKE_V2',
  encryption_algorithms: ['AES_256'],
  digest_algorithms: ['SHA2_256'],
  dh_groups: ['GROUP14', 'GROUP19'],
  sa_life_time: 86400,
};
const tunnel = {
  resource_type: 'IPSecVpnTunnelProfile',
  id: 'hq',
  encryption_algorithms: ['AES_GCM_256'],
  digest_algorithms: [],
  dh_groups: ['GROUP14'],
  enable_perfect_forward_secrecy: true,
  sa_life_time: 3600,
};
const dpd = { resource_type: 'IPSecVpnDpdProfile', id: 'hq', dpd_probe_mode: 'PERIODIC', dpd_probe_interval: 60, enabled: true };
const endpoint = { resource_type: 'IPSecVpnLocalEndpoint', id: 'hq', local_address: '198.51.100.20', local_id: '198.51.100.20' };
const neighbor = {
  resource_type: 'BgpNeighborConfig',
  id: 'hq',
  display_name: 'hq',
  neighbor_address: '169.254.100.2',
  remote_as_num: '65001',
  source_addresses: ['169.254.100.1'],
  hold_down_time: 180,
  keep_alive_time: 60,
  maximum_hop_limit: 1,
};
const bgp = { resource_type: 'BgpRoutingConfig', id: 'bgp', display_name: 'hq', local_as_num: '65000', enabled: true };
const paste = (...objects: readonly object[]): string => objects.map((object) => JSON.stringify(object, null, 2)).join('\n');
const whole = paste({ results: [session()], result_count: 1 }, ike, tunnel, dpd, endpoint, neighbor, bgp);
const anyAny = [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }];

describe('a session with its profiles, endpoint and neighbor in one paste', () => {
  const read = nsxJson.read(whole);

  test('is one VPN with all that they say', () => {
    assert.deepEqual(
      read.vpns.map(({ name }) => name),
      ['hq'],
    );
    assert.deepEqual(saidOf(read.vpns[0]?.end), {
      enabled: true,
      'peer-address': '203.0.113.10',
      'peer-id': { type: 'address', value: '203.0.113.10' },
      'auth-method': 'pre-shared key',
      initiation: 'starts',
      'pre-shared-key': { key: '19 characters' },
      'ike-version': [2],
      'ike-proposals': [{ encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [14, 19], esn: [] }],
      'ike-lifetime': 86400,
      'child-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [] }],
      pfs: [14],
      'child-lifetime': 3600,
      dpd: 60,
      'local-address': '198.51.100.20',
      'local-id': { type: 'address', value: '198.51.100.20' },
      'vti-address': '169.254.100.1/30',
      selectors: anyAny,
      'bgp-as': 65000,
      'bgp-enabled': true,
      'bgp-neighbor': '169.254.100.2',
      'bgp-neighbor-as': 65001,
      'bgp-address': '169.254.100.1',
      'bgp-hold-time': 180,
      'bgp-keepalive': 60,
      'bgp-multihop': 1,
    });
    assert.deepEqual(read.notes, []);
  });

  test('names the line of each value', () => {
    const at = whole.split('\n').findIndex((line) => line.includes('"sa_life_time": 86400')) + 1;
    assert.equal(linesOf(read.vpns[0]?.end)['ike-lifetime'], at);
  });

  test('never shows its key', () => assert.doesNotMatch(JSON.stringify(read), new RegExp(key)));
});

describe('what a session names', () => {
  test('by NSX’s own profiles is known', () => {
    const own = session({
      ike_profile_path: '/infra/ipsec-vpn-ike-profiles/nsx-default-l3vpn-ike-profile',
      tunnel_profile_path: '/infra/ipsec-vpn-tunnel-profiles/nsx-default-l3vpn-tunnel-profile',
      dpd_profile_path: '/infra/ipsec-vpn-dpd-profiles/nsx-default-l3vpn-dpd-profile',
    });
    const said = saidOf(nsxJson.read(paste(own, endpoint)).vpns[0]?.end);
    assert.deepEqual(said['ike-version'], [2]);
    assert.deepEqual(said['ike-proposals'], [{ encryption: ['aes-cbc-128'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] }]);
    assert.deepEqual(said['child-proposals'], [{ encryption: ['aes-gcm-16-128'], integrity: [], prf: [], groups: [], esn: [] }]);
    assert.deepEqual([said['pfs'], said['dpd'], said['child-lifetime']], [[14], 60, undefined]);
  });

  test('and is not in the paste is asked for', () => {
    const notes = notesOf(nsxJson.read(paste(session())));
    assert.equal(notes.filter((note) => note.includes('Paste it too: GET /policy/api/v1/infra/')).length, 4);
  });

  test('without a key says where the key is', () => {
    assert.match(notesOf(nsxJson.read(paste(session({ psk: undefined }), ike, tunnel, dpd, endpoint))).join(), /Download Config/);
  });

  test('with a masked key says that it is hidden', () => {
    const read = nsxJson.read(paste(session({ psk: '******' }), ike, tunnel, dpd, endpoint));
    assert.match(notesOf(read).join(), /hidden/);
    assert.ok(read.vpns[0]?.end['pre-shared-key']?.value.isMasked);
  });
});

test('IKE_FLEX starts IKEv2 and takes both', () => {
  const said = saidOf(nsxJson.read(paste(session(), { ...ike, ike_version: 'IKE_FLEX' })).vpns[0]?.end);
  assert.deepEqual(said['ike-version'], [2, 1]);
});

test('GCM alone in IKE derives keys by SHA2-256', () => {
  const said = saidOf(
    nsxJson.read(paste(session(), { ...ike, encryption_algorithms: ['AES_GCM_128'], digest_algorithms: [] })).vpns[0]?.end,
  );
  assert.deepEqual(said['ike-proposals'], [
    { encryption: ['aes-gcm-16-128'], integrity: [], prf: ['sha2-256'], groups: [14, 19], esn: [] },
  ]);
});

test('each pair of networks of a policy-based session is a child SA', () => {
  const rules = [
    {
      action: 'PROTECT',
      sources: [{ subnet: '192.0.2.128/26' }, { subnet: '192.0.2.192/26' }],
      destinations: [{ subnet: '192.0.2.0/25' }],
    },
  ];
  const policy = session({ resource_type: 'PolicyBasedIPSecVpnSession', tunnel_interfaces: undefined, rules });
  assert.deepEqual(saidOf(nsxJson.read(paste(policy)).vpns[0]?.end)['selectors'], [
    { local: ['192.0.2.128/26'], remote: ['192.0.2.0/25'] },
    { local: ['192.0.2.192/26'], remote: ['192.0.2.0/25'] },
  ]);
});

test('a compliance suite fixes what its profiles say', () => {
  const said = saidOf(nsxJson.read(paste(session({ compliance_suite: 'PRIME' }))).vpns[0]?.end);
  assert.deepEqual([said['ike-version'], said['pfs'], said['auth-method']], [[2], [19], 'certificate']);
});

describe('an L3Vpn of the older API', () => {
  const l3vpn = {
    display_name: 'branch',
    enabled: false,
    local_address: '198.51.100.20',
    remote_public_address: '203.0.113.30',
    remote_private_address: '192.0.2.30',
    passphrases: [key],
    ike_version: 'IKE_V1',
    ike_encryption_algorithms: ['AES_128'],
    ike_digest_algorithms: ['SHA1'],
    tunnel_encryption_algorithms: ['AES_256'],
    tunnel_digest_algorithms: ['SHA2_256'],
    dh_groups: ['GROUP2'],
    enable_perfect_forward_secrecy: false,
    l3vpn_session: {
      resource_type: 'RouteBasedL3VpnSession',
      tunnel_subnets: [{ ip_addresses: ['169.254.51.1'], prefix_length: 30 }],
      routing_config_path: '/infra/tier-0s/vmc/locale-services/default/bgp/neighbors/other',
    },
  };
  const other = { ...neighbor, id: 'other', neighbor_address: '169.254.51.2', hold_down_time: undefined };

  test('is read in one piece, with the neighbor that it names', () => {
    const read = nsxJson.read(paste(l3vpn, other));
    assert.equal(read.vpns.length, 1);
    const said = saidOf(read.vpns[0]?.end);
    assert.deepEqual([said['enabled'], said['peer-address'], said['local-address']], [false, '203.0.113.30', '198.51.100.20']);
    assert.deepEqual(said['peer-id'], { type: 'address', value: '192.0.2.30' });
    assert.deepEqual(said['ike-proposals'], [{ encryption: ['aes-cbc-128'], integrity: ['sha1'], prf: [], groups: [2], esn: [] }]);
    assert.deepEqual([said['ike-version'], said['pfs'], said['selectors']], [[1], [0], anyAny]);
    assert.deepEqual([said['bgp-neighbor'], said['vti-address']], ['169.254.51.2', '169.254.51.1/30']);
    assert.doesNotMatch(JSON.stringify(read), new RegExp(key));
  });
});

test('neighbors without a tunnel are a VPN each', () => {
  const read = nsxJson.read(
    paste({ results: [neighbor, { ...neighbor, id: 'b', display_name: 'b', neighbor_address: '192.0.2.9' }] }, bgp),
  );
  assert.deepEqual(
    read.vpns.map(({ name, end }) => [name, end['bgp-as']?.value]),
    [
      ['hq', 65000],
      ['b', 65000],
    ],
  );
});

test('prefix lists in the paste say what filters let through', () => {
  const list = (id: string, action: string) => ({ resource_type: 'PrefixList', id, prefixes: [{ action, network: 'ANY' }] });
  const filtered = {
    ...neighbor,
    route_filtering: [{ address_family: 'IPV4', enabled: true, in_route_filters: ['/x/none'], out_route_filters: ['/x/all'] }],
  };
  const said = saidOf(nsxJson.read(paste(filtered, list('none', 'DENY'), list('all', 'PERMIT'))).vpns[0]?.end);
  assert.deepEqual([said['bgp-in'], said['bgp-out'], said['bgp-families']], ['none', 'all', ['ipv4']]);
});

describe('damaged JSON', () => {
  test('names line, column and mend, and what stands before is read', () => {
    const read = nsxJson.read(paste(session()).slice(0, paste(session()).indexOf('"tunnel_interfaces"')));
    assert.equal(read.vpns.length, 1);
    assert.match(notesOf(read)[0] ?? '', /^\d+: Not JSON, line \d+, column \d+: .*ends in the middle/);
  });

  test('of a later document leaves the earlier ones', () => {
    const read = nsxJson.read(`${paste(session(), ike)}\n{ "resource_type": "IPSecVpnTunnelProfile", "id": "hq" "sa_life_time": 3600, }`);
    const said = saidOf(read.vpns[0]?.end);
    assert.deepEqual([said['ike-lifetime'], said['child-lifetime']], [86400, 3600]);
    assert.match(notesOf(read).join(), /a comma is missing.*a comma stands before the closing bracket/s);
  });

  test('in a key never shows a piece of it', () => {
    const read = nsxJson.read(paste(session({ psk: 'KEY' })).replace('"KEY"', '"ab"Secret"Piece"'));
    assert.doesNotMatch(JSON.stringify(read), /Secret|Piece/);
    assert.equal(saidOf(read.vpns[0]?.end)['pre-shared-key'], undefined);
  });

  test('with a field twice says so, and the last one holds', () => {
    const read = nsxJson.read(paste(session()).replace('"peer_id"', '"peer_address": "203.0.113.99", "peer_id"'));
    assert.equal(saidOf(read.vpns[0]?.end)['peer-address'], '203.0.113.99');
    assert.match(notesOf(read).join(), /stands twice/);
  });
});

describe('answers that are no configuration', () => {
  test('are named: a state', () => assert.match(notesOf(nsxJson.read('{"ike_status": {"ike_session_state": "UP"}}')).join(), /a state/));
  test('are named: an error', () =>
    assert.match(notesOf(nsxJson.read('{"httpStatus": "FORBIDDEN", "error_message": "no"}')).join(), /an error/));
});

describe('a line', () => {
  const groups = fc.uniqueArray(fc.constantFrom(2, 5, 14, 15, 16, 19, 20, 21), { minLength: 1, maxLength: 3 });
  const digests = fc.uniqueArray(fc.constantFrom('sha1', 'sha2-256', 'sha2-384', 'sha2-512'), { minLength: 1 });
  const proposals = (withGroups: boolean) =>
    fc.record(
      {
        encryption: fc.uniqueArray(fc.constantFrom('aes-cbc-128', 'aes-cbc-256'), { minLength: 1 }),
        integrity: digests,
        prf: fc.constant([]),
        groups: withGroups ? groups : fc.constant([]),
        esn: fc.constant([]),
      },
      { noNullPrototype: true },
    );
  const seconds = fc.integer({ min: 1, max: 86400 });
  const as = fc.integer({ min: 1, max: 4294967294 });
  const address = fc.ipV4();
  const who = fc.oneof(
    fc.ipV4().map((value) => ({ type: 'address', value })),
    fc.domain().map((value) => ({ type: 'fqdn', value })),
  );
  const values: { readonly [Id in ParameterId]?: fc.Arbitrary<unknown> } = {
    enabled: fc.boolean(),
    'ike-version': fc.constantFrom([1], [2], [2, 1]),
    'ike-proposals': proposals(true).map((one) => [one]),
    'child-proposals': proposals(false).map((one) => [one]),
    'ike-lifetime': seconds,
    'child-lifetime': seconds,
    'auth-method': fc.constantFrom('pre-shared key', 'certificate'),
    'local-address': address,
    'peer-address': address,
    'local-id': who,
    'peer-id': who,
    initiation: fc.constantFrom('starts', 'on traffic', 'responds only'),
    dpd: fc.integer({ min: 0, max: 360 }),
    pfs: fc.oneof(groups, fc.constant([0])),
    'vti-address': fc.constantFrom('169.254.100.1/29', '169.254.100.3/28'),
    mss: fc.integer({ min: 0, max: 8902 }),
    'bgp-as': as,
    'bgp-neighbor-as': as,
    'bgp-address': address,
    'bgp-neighbor': fc.constantFrom('169.254.100.2', '169.254.100.3'),
    'bgp-hold-time': seconds,
    'bgp-keepalive': seconds,
    'bgp-multihop': fc.integer({ min: 1, max: 255 }),
    'bgp-enabled': fc.boolean(),
    'bgp-families': fc.constantFrom(['ipv4'], ['ipv6'], ['ipv4', 'ipv6']),
    selectors: fc.constantFrom([{ local: ['192.0.2.128/25'], remote: ['192.0.2.0/25'] }]),
  };
  const before = saidOf(nsxJson.read(whole).vpns[0]?.end);

  for (const [id, arbitrary] of Object.entries(values) as [ParameterId, fc.Arbitrary<never>][])
    test(`that sets ${id} reads back to its value, and changes nothing else`, () => {
      fc.assert(
        fc.property(arbitrary, (value: Values[typeof id]) => {
          const line = nsxJson.lineFor(id, value, 'hq', id === 'selectors' ? { session: 'hq' } : nsxJson.read(whole).vpns[0]?.called);
          assert.ok(line);
          assert.deepEqual(saidOf(nsxJson.read(`${whole}\n${line}`).vpns[0]?.end), { ...before, [id]: value });
        }),
        { numRuns: 25 },
      );
    });

  test('of what NSX does not have is none', () => {
    assert.equal(nsxJson.lineFor('mobike', true, 'hq'), null);
    assert.equal(
      nsxJson.lineFor('ike-proposals', [{ encryption: ['3des'], integrity: ['md5'], prf: [], groups: [2], esn: [] }], 'hq'),
      null,
    );
  });
});

describe('a body goes to the object that the session names', () => {
  const given = paste(session({ path: '/infra/tier-0s/vmc/locale-services/default/ipsec-vpn-services/default/sessions/s-1', id: 's-1' }), {
    ...neighbor,
    id: 'n-1',
  });
  const [vpn] = nsxJson.read(given).vpns;
  const line = <Id extends ParameterId>(id: Id, value: Values[Id], called = vpn?.called) => nsxJson.lineFor(id, value, 'hq', called) ?? '';

  test('by its path, be it in the paste or not', () => {
    assert.match(line('ike-lifetime', 3600), /^PATCH \/policy\/api\/v1\/infra\/ipsec-vpn-ike-profiles\/hq\n/);
    assert.match(line('enabled', true), /^PATCH \/policy\/api\/v1\/infra\/tier-0s\/vmc\/.*\/sessions\/s-1\n/);
    assert.match(line('bgp-hold-time', 180), /"id": "n-1"/);
  });
  test('or by a name in capitals', () => {
    assert.match(line('ike-lifetime', 3600, {}), /"id": "IKE-PROFILE"/);
    assert.doesNotMatch(line('pfs', [14], {}), /hq/);
    const own = nsxJson.read(paste(session({ ike_profile_path: '/infra/ipsec-vpn-ike-profiles/nsx-default-l3vpn-ike-profile' }))).vpns[0];
    assert.match(line('ike-lifetime', 3600, own?.called), /IKE-PROFILE/);
  });
  test('and never networks to a route-based session', () =>
    assert.equal(line('selectors', [{ local: ['0.0.0.0/0', '::/0'], remote: ['0.0.0.0/0'] }]), ''));
  test('half a suite of the tunnel is none', () => {
    const odd = paste(session(), { ...tunnel, encryption_algorithms: ['AES_512'] });
    assert.equal(nsxJson.read(odd).vpns[0]?.end['child-proposals'], undefined);
  });
});

describe('hostile text', () => {
  for (const [what, text] of hostile)
    test(`is no reason to fail: ${what}`, () => {
      assert.equal(likeness(nsxJson, text), 0);
      assert.deepEqual(nsxJson.read(text).vpns, []);
    });

  test('of any kind neither throws nor stays unread', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\n', "'", 'x', '1', ' ') }), (text) =>
        Array.isArray(nsxJson.read(text).vpns),
      ),
    );
  });

  test('of 20 MB is read in some seconds', () => {
    const segment = '{"resource_type":"Segment","display_name":"x","id":"abc","path":"/infra/a"}';
    const text = `{"results":[${Array<string>(250_000).fill(segment).join(',\n')}]}`;
    assert.ok(ownSeconds(() => nsxJson.read(text)) < 8);
  });
});

test('looks like itself, and not like others', () => {
  assert.ok(likeness(nsxJson, whole) > 0.9);
  for (const text of [
    '{"VpnConnections": [{"VpnConnectionId": "vpn-1"}]}',
    'config vpn ipsec phase1-interface',
    'Down: No proposal chosen',
  ])
    assert.equal(likeness(nsxJson, text), 0);
});
