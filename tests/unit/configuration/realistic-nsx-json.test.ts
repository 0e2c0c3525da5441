import { nsxJson } from '../../../src/configuration/nsx-json.ts';
import { describeExport } from './describe-export.ts';
import { anyToAny, keyOf } from './realistic-reading.ts';

const services = '/infra/tier-0s/vmc/locale-services/default';
const service = `${services}/ipsec-vpn-services/default`;

/** What NSX writes into each of its objects. */
const of = (type: string, path: string, more: object): object => ({
  ...more,
  resource_type: type,
  id: path.slice(path.lastIndexOf('/') + 1),
  display_name: path.slice(path.lastIndexOf('/') + 1),
  path,
  relative_path: path.slice(path.lastIndexOf('/') + 1),
  parent_path: path.split('/').slice(0, -2).join('/'),
  remote_path: '',
  unique_id: 'c0ffee00-1111-4222-8333-444455556666',
  realization_id: 'c0ffee00-1111-4222-8333-444455556666',
  owner_id: 'a1a1a1a1-2222-4333-8444-555566667777',
  marked_for_delete: false,
  overridden: false,
  _system_owned: false,
  _protection: 'NOT_PROTECTED',
  _create_time: 1767225600000,
  _create_user: 'cloud_admin',
  _last_modified_time: 1767225600999,
  _last_modified_user: 'cloud_admin',
  _revision: 3,
});

const key = 'Example.Key-of/NSX#31';
const password = 'ExampleBgpSecret7';

const session = of('RouteBasedIPSecVpnSession', `${service}/sessions/branch`, {
  tunnel_interfaces: [
    {
      ip_subnets: [{ ip_addresses: ['169.254.31.253'], prefix_length: 30 }],
      ...of('IPSecVpnTunnelInterface', `${service}/sessions/branch/tunnel-interfaces/default-tunnel-interface`, {}),
    },
  ],
  force_whitelisting: false,
  authentication_mode: 'PSK',
  compliance_suite: 'NONE',
  psk: key,
  peer_address: '198.51.100.20',
  peer_id: 'fw1.example.net',
  enabled: true,
  connection_initiation_mode: 'INITIATOR',
  tcp_mss_clamping: { direction: 'BOTH', max_segment_size: 1360 },
  ike_profile_path: '/infra/ipsec-vpn-ike-profiles/branch-ike',
  tunnel_profile_path: '/infra/ipsec-vpn-tunnel-profiles/branch-esp',
  dpd_profile_path: '/infra/ipsec-vpn-dpd-profiles/branch-dpd',
  local_endpoint_path: `${service}/local-endpoints/Public-IP1`,
});

const suite = (encryption: readonly string[], digest: readonly string[], groups: readonly string[], life: number): object => ({
  encryption_algorithms: encryption,
  digest_algorithms: digest,
  dh_groups: groups,
  sa_life_time: life,
});

const routed = [
  session,
  of('IPSecVpnIkeProfile', '/infra/ipsec-vpn-ike-profiles/branch-ike', {
    ike_version: 'IKE_FLEX',
    ...suite(['AES_256', 'AES_GCM_256'], ['SHA2_384'], ['GROUP20'], 28800),
  }),
  // Another VPN's, which comes first in the alphabet.
  of('IPSecVpnIkeProfile', '/infra/ipsec-vpn-ike-profiles/a-partner', {
    ike_version: 'IKE_V1',
    ...suite(['AES_128'], ['SHA1'], ['GROUP2'], 86400),
  }),
  of('IPSecVpnTunnelProfile', '/infra/ipsec-vpn-tunnel-profiles/branch-esp', {
    df_policy: 'COPY',
    enable_perfect_forward_secrecy: true,
    encapsulation_mode: 'TUNNEL_MODE',
    transform_protocol: 'ESP',
    ...suite(['AES_GCM_256'], [], ['GROUP20'], 3600),
  }),
  of('IPSecVpnDpdProfile', '/infra/ipsec-vpn-dpd-profiles/branch-dpd', {
    dpd_probe_mode: 'PERIODIC',
    dpd_probe_interval: 30,
    retry_count: 5,
    enabled: true,
  }),
  of('IPSecVpnLocalEndpoint', `${service}/local-endpoints/Private-IP1`, { local_address: '10.2.0.1', local_id: '10.2.0.1' }),
  of('IPSecVpnLocalEndpoint', `${service}/local-endpoints/Public-IP1`, { local_address: '203.0.113.10', local_id: '203.0.113.10' }),
  of('BgpNeighborConfig', `${services}/bgp/neighbors/other`, {
    neighbor_address: '169.254.99.1',
    remote_as_num: '65099',
    hold_down_time: 180,
    keep_alive_time: 60,
  }),
  of('BgpNeighborConfig', `${services}/bgp/neighbors/branch`, {
    neighbor_address: '169.254.31.254',
    remote_as_num: '65010',
    password,
    source_addresses: ['169.254.31.253'],
    hold_down_time: 30,
    keep_alive_time: 10,
    maximum_hop_limit: 1,
    allow_as_in: false,
    graceful_restart_mode: 'HELPER_ONLY',
    bfd: { enabled: false, interval: 500, multiple: 3 },
    route_filtering: [
      {
        enabled: true,
        address_family: 'IPV4',
        maximum_routes: 200,
        in_route_filters: [`${services.replace('/locale-services/default', '')}/prefix-lists/in`],
      },
    ],
  }),
  of('PrefixList', '/infra/tier-0s/vmc/prefix-lists/in', {
    prefixes: [
      { network: '192.0.2.0/24', action: 'PERMIT' },
      { network: 'ANY', action: 'DENY' },
    ],
  }),
  of('BgpRoutingConfig', `${services}/bgp`, {
    local_as_num: '65000',
    enabled: true,
    ecmp: true,
    inter_sr_ibgp: true,
    multipath_relax: true,
  }),
]
  .map((one) => JSON.stringify(one, null, 2))
  .join('\n');

describeExport('a route-based session with its profiles among those of others', nsxJson, routed, {
  vpns: [
    [
      'branch',
      {
        enabled: true,
        'local-address': '203.0.113.10',
        'local-id': { type: 'address', value: '203.0.113.10' },
        'peer-address': '198.51.100.20',
        'peer-id': { type: 'fqdn', value: 'fw1.example.net' },
        'auth-method': 'pre-shared key',
        'pre-shared-key': keyOf(key.length),
        initiation: 'starts',
        'ike-version': [2, 1],
        'ike-proposals': [
          { encryption: ['aes-cbc-256'], integrity: ['sha2-384'], prf: [], groups: [20], esn: [] },
          { encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-384'], groups: [20], esn: [] },
        ],
        'ike-lifetime': 28800,
        'child-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [] }],
        pfs: [20],
        'child-lifetime': 3600,
        encapsulation: 'tunnel',
        dpd: 30,
        'vti-address': '169.254.31.253/30',
        selectors: anyToAny,
        mss: 1360,
        'bgp-as': 65000,
        'bgp-enabled': true,
        'bgp-neighbor': '169.254.31.254',
        'bgp-neighbor-as': 65010,
        'bgp-address': '169.254.31.253',
        'bgp-hold-time': 30,
        'bgp-keepalive': 10,
        'bgp-multihop': 1,
        'bgp-password': keyOf(password.length),
        'bgp-families': ['ipv4'],
        'bgp-in': 'some',
        'bgp-maximum-prefixes': 200,
      },
    ],
    [
      'other',
      {
        'bgp-as': 65000,
        'bgp-enabled': true,
        'bgp-neighbor': '169.254.99.1',
        'bgp-neighbor-as': 65099,
        'bgp-hold-time': 180,
        'bgp-keepalive': 60,
      },
    ],
  ],
  secrets: [key, password],
});

const subnets = (...all: readonly string[]): object[] => all.map((subnet) => ({ subnet }));

/** A body of the hierarchical API, as somebody sends it, with tabs. */
const body = JSON.stringify(
  {
    resource_type: 'Infra',
    children: [
      {
        resource_type: 'ChildResourceReference',
        id: 'vmc',
        target_type: 'Tier0',
        children: [
          {
            resource_type: 'ChildLocaleServices',
            LocaleServices: {
              resource_type: 'LocaleServices',
              id: 'default',
              children: [
                {
                  resource_type: 'ChildIPSecVpnService',
                  IPSecVpnService: {
                    resource_type: 'IPSecVpnService',
                    id: 'default',
                    enabled: true,
                    ike_log_level: 'INFO',
                    bypass_rules: [{ id: 'mgmt', sources: subnets('10.2.0.0/24'), destinations: subnets('10.9.0.0/24'), action: 'BYPASS' }],
                    children: [
                      {
                        resource_type: 'ChildIPSecVpnLocalEndpoint',
                        IPSecVpnLocalEndpoint: {
                          resource_type: 'IPSecVpnLocalEndpoint',
                          id: 'le',
                          local_address: '203.0.113.11',
                          local_id: 'sddc.example.net',
                        },
                      },
                      {
                        resource_type: 'ChildIPSecVpnSession',
                        IPSecVpnSession: {
                          resource_type: 'PolicyBasedIPSecVpnSession',
                          id: 'partner-by-policy',
                          display_name: 'Partner (policy)',
                          description: 'psk is in the vault',
                          tags: [{ scope: 'owner', tag: 'network' }],
                          enabled: true,
                          authentication_mode: 'PSK',
                          psk: key,
                          peer_address: '198.51.100.77',
                          peer_id: '10.9.9.9',
                          connection_initiation_mode: 'RESPOND_ONLY',
                          compliance_suite: 'NONE',
                          ike_profile_path: '/infra/ipsec-vpn-ike-profiles/partner',
                          tunnel_profile_path: '/infra/ipsec-vpn-tunnel-profiles/partner',
                          dpd_profile_path: '/infra/ipsec-vpn-dpd-profiles/nsx-default-l3vpn-dpd-profile',
                          local_endpoint_path: `${service}/local-endpoints/le`,
                          rules: [
                            {
                              id: 'r1',
                              resource_type: 'IPSecVpnRule',
                              sources: subnets('10.2.16.0/20', '10.2.64.0/20'),
                              destinations: subnets('192.0.2.0/25'),
                              action: 'PROTECT',
                              logged: false,
                              enabled: true,
                            },
                            {
                              id: 'r2',
                              resource_type: 'IPSecVpnRule',
                              sources: subnets('10.2.16.0/20'),
                              destinations: subnets('192.0.2.128/25'),
                              action: 'PROTECT',
                              enabled: false,
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
      {
        resource_type: 'ChildIPSecVpnIkeProfile',
        IPSecVpnIkeProfile: {
          resource_type: 'IPSecVpnIkeProfile',
          id: 'partner',
          ike_version: 'IKE_V1',
          ...suite(['AES_128'], ['SHA1'], ['GROUP5', 'GROUP2'], 86400),
        },
      },
      {
        resource_type: 'ChildIPSecVpnTunnelProfile',
        IPSecVpnTunnelProfile: {
          resource_type: 'IPSecVpnTunnelProfile',
          id: 'partner',
          enable_perfect_forward_secrecy: false,
          ...suite(['AES_128'], ['SHA1'], [], 3600),
        },
      },
      {
        resource_type: 'ChildTlsTrustData',
        TlsTrustData: {
          resource_type: 'TlsTrustData',
          id: 'ca',
          pem_encoded: '-----BEGIN CERTIFICATE-----\nMIIBexample\n-----END CERTIFICATE-----',
        },
      },
      {
        resource_type: 'ChildDomain',
        Domain: {
          resource_type: 'Domain',
          id: 'cgw',
          children: [
            {
              resource_type: 'ChildGroup',
              Group: {
                resource_type: 'Group',
                id: 'partner',
                expression: [{ resource_type: 'IPAddressExpression', ip_addresses: ['192.0.2.0/25'] }],
              },
            },
          ],
        },
      },
    ],
  },
  null,
  '\t',
);

describeExport('a policy-based session in a body of the hierarchical API', nsxJson, body, {
  vpns: [
    [
      'Partner (policy)',
      {
        enabled: true,
        'local-address': '203.0.113.11',
        'local-id': { type: 'fqdn', value: 'sddc.example.net' },
        'peer-address': '198.51.100.77',
        'peer-id': { type: 'address', value: '10.9.9.9' },
        'auth-method': 'pre-shared key',
        'pre-shared-key': keyOf(key.length),
        initiation: 'responds only',
        'ike-version': [1],
        'ike-proposals': [{ encryption: ['aes-cbc-128'], integrity: ['sha1'], prf: [], groups: [5, 2], esn: [] }],
        'ike-lifetime': 86400,
        'child-proposals': [{ encryption: ['aes-cbc-128'], integrity: ['sha1'], prf: [], groups: [], esn: [] }],
        pfs: [0],
        'child-lifetime': 3600,
        dpd: 60,
        selectors: [
          { local: ['10.2.16.0/20'], remote: ['192.0.2.0/25'] },
          { local: ['10.2.64.0/20'], remote: ['192.0.2.0/25'] },
        ],
      },
    ],
  ],
  secrets: [key],
});

const ours = '/infra/ipsec-vpn';
const own = {
  ike_profile_path: `${ours}-ike-profiles/nsx-default-l3vpn-ike-profile`,
  tunnel_profile_path: `${ours}-tunnel-profiles/nsx-default-l3vpn-tunnel-profile`,
  dpd_profile_path: `${ours}-dpd-profiles/nsx-default-l3vpn-dpd-profile`,
  local_endpoint_path: `${service}/local-endpoints/Public-IP1`,
  compliance_suite: 'NONE',
  authentication_mode: 'PSK',
  force_whitelisting: false,
};

/** The list of sessions alone, as a browser saves it on Windows; keys are masked, and the endpoint stands elsewhere. */
const list = `\uFEFF${JSON.stringify(
  {
    results: [
      of('RouteBasedIPSecVpnSession', `${service}/sessions/hq`, {
        ...own,
        psk: '********',
        peer_address: '198.51.100.20',
        peer_id: '198.51.100.20',
        enabled: true,
        connection_initiation_mode: 'ON_DEMAND',
        tunnel_interfaces: [{ ip_subnets: [{ ip_addresses: ['169.254.61.1'], prefix_length: 30 }], id: 'default-tunnel-interface' }],
      }),
      of('PolicyBasedIPSecVpnSession', `${service}/sessions/lab`, {
        ...own,
        peer_address: '198.51.100.88',
        peer_id: 'lab@example.net',
        enabled: false,
        connection_initiation_mode: 'INITIATOR',
        rules: [
          {
            id: '1',
            sources: subnets('10.2.0.0/16'),
            destinations: subnets('192.0.2.64/26'),
            action: 'PROTECT',
            enabled: true,
            logged: false,
          },
        ],
      }),
    ],
    result_count: 2,
    sort_by: 'display_name',
    sort_ascending: true,
  },
  null,
  2,
).replaceAll('\n', '\r\n')}\r\n`;

const ownSaid = {
  'auth-method': 'pre-shared key',
  'ike-version': [2],
  'ike-proposals': [{ encryption: ['aes-cbc-128'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] }],
  'ike-lifetime': 86400,
  'child-proposals': [{ encryption: ['aes-gcm-16-128'], integrity: [], prf: [], groups: [], esn: [] }],
  pfs: [14],
  dpd: 60,
};

describeExport('a list of sessions with NSX’s own profiles', nsxJson, list, {
  vpns: [
    [
      'hq',
      {
        ...ownSaid,
        enabled: true,
        'peer-address': '198.51.100.20',
        'peer-id': { type: 'address', value: '198.51.100.20' },
        'pre-shared-key': keyOf('********'.length),
        initiation: 'on traffic',
        'vti-address': '169.254.61.1/30',
        selectors: anyToAny,
      },
    ],
    [
      'lab',
      {
        ...ownSaid,
        enabled: false,
        'peer-address': '198.51.100.88',
        'peer-id': { type: 'email', value: 'lab@example.net' },
        initiation: 'starts',
        selectors: [{ local: ['10.2.0.0/16'], remote: ['192.0.2.64/26'] }],
      },
    ],
  ],
  notes: [/hidden/, /Paste it too: GET .*Public-IP1/, /leaves the key out/, /Paste it too: GET .*Public-IP1/],
  secrets: [],
});
