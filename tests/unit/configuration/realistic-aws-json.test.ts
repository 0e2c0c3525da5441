import { awsJson } from '../../../src/configuration/aws-json.ts';
import { describeExport } from './describe-export.ts';
import { anyToAny, keyOf } from './realistic-reading.ts';

const set = (...words: readonly (string | number)[]): string =>
  `[\n${words.map((word) => `                            { "Value": ${JSON.stringify(word)} }`).join(',\n')}\n                        ]`;

/** One tunnel as describe-vpn-connections shows it where its options are set. */
const tunnelOptions = (outside: string, inside: string, key: string, startup: string): string => `                    {
                        "OutsideIpAddress": "${outside}",
                        "TunnelInsideCidr": "${inside}",
                        "PreSharedKey": "${key}",
                        "Phase1LifetimeSeconds": 28800,
                        "Phase2LifetimeSeconds": 3600,
                        "RekeyMarginTimeSeconds": 540,
                        "RekeyFuzzPercentage": 100,
                        "ReplayWindowSize": 1024,
                        "DpdTimeoutSeconds": 40,
                        "DpdTimeoutAction": "restart",
                        "Phase1EncryptionAlgorithms": ${set('AES256', 'AES256-GCM-16')},
                        "Phase2EncryptionAlgorithms": ${set('AES256-GCM-16')},
                        "Phase1IntegrityAlgorithms": ${set('SHA2-256', 'SHA2-512')},
                        "Phase2IntegrityAlgorithms": ${set('SHA2-256')},
                        "Phase1DHGroupNumbers": ${set(14, 20)},
                        "Phase2DHGroupNumbers": ${set(14, 20)},
                        "IkeVersions": ${set('ikev2')},
                        "StartupAction": "${startup}",
                        "LogOptions": {
                            "CloudWatchLogOptions": {
                                "LogEnabled": true,
                                "LogGroupArn": "arn:aws:logs:eu-central-1:111122223333:log-group:vpn",
                                "LogOutputFormat": "json"
                            }
                        },
                        "EnableTunnelLifecycleControl": false
                    }`;

const telemetry = (outside: string, status: string): string => `                {
                    "AcceptedRouteCount": 3,
                    "LastStatusChange": "2026-03-01T08:12:44.000Z",
                    "Status": "${status}",
                    "StatusMessage": "${status === 'UP' ? '3 BGP ROUTES' : 'IPSEC IS DOWN'}",
                    "OutsideIpAddress": "${outside}"
                }`;

const [first, second] = ['q7Example_KeyOfTunnelOne', 'z9.Example.KeyOfTunnelTwo.2'];

/** A connection to a transit gateway, as a shell shows it, with the customer gateway below it. */
const dynamic = `$ aws ec2 describe-vpn-connections --vpn-connection-ids vpn-0a1b2c3d4e5f60718
{
    "VpnConnections": [
        {
            "Category": "VPN",
            "TransitGatewayId": "tgw-0aa11bb22cc33dd44",
            "CoreNetworkArn": "",
            "GatewayAssociationState": "associated",
            "Options": {
                "EnableAcceleration": false,
                "StaticRoutesOnly": false,
                "LocalIpv4NetworkCidr": "0.0.0.0/0",
                "RemoteIpv4NetworkCidr": "0.0.0.0/0",
                "OutsideIpAddressType": "PublicIpv4",
                "TunnelInsideIpVersion": "ipv4",
                "TunnelOptions": [
${tunnelOptions('203.0.113.17', '169.254.44.240/30', first, 'start')},
${tunnelOptions('203.0.113.94', '169.254.211.8/30', second, 'add')}
                ]
            },
            "Routes": [],
            "Tags": [
                { "Key": "Name", "Value": "to the branch: pre-shared key is in the vault" },
                { "Key": "Phase1EncryptionAlgorithms", "Value": "ask the network team" }
            ],
            "VgwTelemetry": [
${telemetry('203.0.113.17', 'UP')},
${telemetry('203.0.113.94', 'DOWN')}
            ],
            "VpnConnectionId": "vpn-0a1b2c3d4e5f60718",
            "State": "available",
            "CustomerGatewayId": "cgw-0f1e2d3c4b5a69788",
            "Type": "ipsec.1"
        }
    ]
}
$ aws ec2 describe-customer-gateways
{
    "CustomerGateways": [
        {
            "BgpAsn": "65010",
            "CustomerGatewayId": "cgw-0f1e2d3c4b5a69788",
            "DeviceName": "branch-fw-1",
            "IpAddress": "198.51.100.20",
            "State": "available",
            "Type": "ipsec.1",
            "Tags": []
        },
        {
            "BgpAsn": "65099",
            "CustomerGatewayId": "cgw-01234567890abcdef",
            "IpAddress": "198.51.100.77",
            "State": "available",
            "Type": "ipsec.1"
        }
    ]
}
$ aws ec2 describe-transit-gateways
{ "TransitGateways": [ { "TransitGatewayId": "tgw-0aa11bb22cc33dd44", "State": "available",
    "Options": { "AmazonSideAsn": 64512, "DnsSupport": "enable", "VpnEcmpSupport": "enable" } } ] }
`;

const dynamicSaid = {
  'peer-address': '198.51.100.20',
  'bgp-as': 64512,
  'bgp-neighbor-as': 65010,
  'auth-method': 'pre-shared key',
  'ike-version': [2],
  'ike-proposals': [
    { encryption: ['aes-cbc-256'], integrity: ['sha2-256', 'sha2-512'], prf: [], groups: [14, 20], esn: [] },
    { encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-256', 'sha2-512'], groups: [14, 20], esn: [] },
  ],
  'ike-lifetime': 28800,
  'child-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [] }],
  pfs: [14, 20],
  'child-lifetime': 3600,
  'replay-window': 1024,
  selectors: anyToAny,
};

describeExport('two tunnels with their options, and the gateways at both ends', awsJson, dynamic, {
  vpns: [
    [
      'vpn-0a1b2c3d4e5f60718 203.0.113.17',
      {
        ...dynamicSaid,
        'local-address': '203.0.113.17',
        'pre-shared-key': keyOf(first.length),
        'vti-address': '169.254.44.241/30',
        'bgp-address': '169.254.44.241',
        'bgp-neighbor': '169.254.44.242',
        initiation: 'starts',
      },
    ],
    [
      'vpn-0a1b2c3d4e5f60718 203.0.113.94',
      {
        ...dynamicSaid,
        'local-address': '203.0.113.94',
        'pre-shared-key': keyOf(second.length),
        'vti-address': '169.254.211.9/30',
        'bgp-address': '169.254.211.9',
        'bgp-neighbor': '169.254.211.10',
        initiation: 'responds only',
      },
    ],
  ],
  secrets: [first, second],
});

/** The XML of one tunnel, as AWS writes it. */
const tunnelXml = (outside: string, own: string, theirs: string, key: string, bgp: readonly [string, string]): string => `  <ipsec_tunnel>
    <customer_gateway>
      <tunnel_outside_address>
        <ip_address>198.51.100.20</ip_address>
      </tunnel_outside_address>
      <tunnel_inside_address>
        <ip_address>${theirs}</ip_address>
        <network_mask>255.255.255.252</network_mask>
        <network_cidr>30</network_cidr>
      </tunnel_inside_address>${bgp[0]}
    </customer_gateway>
    <vpn_gateway>
      <tunnel_outside_address>
        <ip_address>${outside}</ip_address>
      </tunnel_outside_address>
      <tunnel_inside_address>
        <ip_address>${own}</ip_address>
        <network_mask>255.255.255.252</network_mask>
        <network_cidr>30</network_cidr>
      </tunnel_inside_address>${bgp[1]}
    </vpn_gateway>
    <ike>
      <authentication_protocol>sha1</authentication_protocol>
      <encryption_protocol>aes-128-cbc</encryption_protocol>
      <lifetime>28800</lifetime>
      <perfect_forward_secrecy>group2</perfect_forward_secrecy>
      <mode>main</mode>
      <pre_shared_key>${key}</pre_shared_key>
    </ike>
    <ipsec>
      <protocol>esp</protocol>
      <authentication_protocol>hmac-sha1-96</authentication_protocol>
      <encryption_protocol>aes-128-cbc</encryption_protocol>
      <lifetime>3600</lifetime>
      <perfect_forward_secrecy>group2</perfect_forward_secrecy>
      <mode>tunnel</mode>
      <clear_df_bit>true</clear_df_bit>
      <fragmentation_before_encryption>true</fragmentation_before_encryption>
      <tcp_mss_adjustment>1379</tcp_mss_adjustment>
      <dead_peer_detection>
        <interval>10</interval>
        <retries>3</retries>
      </dead_peer_detection>
    </ipsec>
  </ipsec_tunnel>`;

const connectionXml = (id: string, type: string, tunnels: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<vpn_connection id="${id}">
  <customer_gateway_id>cgw-0f1e2d3c</customer_gateway_id>
  <vpn_gateway_id>vgw-0a9b8c7d</vpn_gateway_id>
  <vpn_connection_type>ipsec.1</vpn_connection_type>${type}
${tunnels.join('\n')}
</vpn_connection>`;

const bgpOf = (as: number): string => `\n      <bgp>\n        <asn>${as}</asn>\n        <hold_time>30</hold_time>\n      </bgp>`;

const route = (cidr: string): object => ({ DestinationCidrBlock: cidr, State: 'available', Source: 'Static' });

/** Lines of CRLF, as PowerShell redirects them, and a BOM before them. */
const withXml = `\uFEFF${JSON.stringify(
  {
    VpnConnections: [
      {
        CustomerGatewayConfiguration: connectionXml('vpn-0fedcba987654321f', '', [
          tunnelXml('203.0.113.31', '169.254.12.9', '169.254.12.10', first, [bgpOf(65010), bgpOf(64513)]),
          tunnelXml('203.0.113.32', '169.254.13.9', '169.254.13.10', second, [bgpOf(65010), bgpOf(64513)]),
        ]),
        CustomerGatewayId: 'cgw-0f1e2d3c',
        Category: 'VPN',
        State: 'available',
        Type: 'ipsec.1',
        VpnConnectionId: 'vpn-0fedcba987654321f',
        VpnGatewayId: 'vgw-0a9b8c7d',
        Options: {
          EnableAcceleration: false,
          StaticRoutesOnly: false,
          LocalIpv4NetworkCidr: '0.0.0.0/0',
          RemoteIpv4NetworkCidr: '0.0.0.0/0',
          OutsideIpAddressType: 'PublicIpv4',
          TunnelInsideIpVersion: 'ipv4',
          // Of a tunnel that nobody changed AWS says no more.
          TunnelOptions: [
            { OutsideIpAddress: '203.0.113.31', TunnelInsideCidr: '169.254.12.8/30', PreSharedKey: first },
            {
              OutsideIpAddress: '203.0.113.32',
              TunnelInsideCidr: '169.254.13.8/30',
              PreSharedKey: second,
              Phase1DHGroupNumbers: [{ Value: 14 }],
              IkeVersions: [{ Value: 'ikev1' }, { Value: 'ikev2' }],
            },
          ],
        },
        Routes: [],
        Tags: [{ Key: 'Name', Value: 'old branch' }],
        VgwTelemetry: [
          { AcceptedRouteCount: 0, LastStatusChange: '2026-03-01T08:12:44+00:00', OutsideIpAddress: '203.0.113.31', Status: 'DOWN' },
          { AcceptedRouteCount: 0, LastStatusChange: '2026-03-01T08:12:44+00:00', OutsideIpAddress: '203.0.113.32', Status: 'DOWN' },
        ],
      },
    ],
  },
  null,
  2,
).replaceAll('\n', '\r\n')}\r\n`;

const xmlSaid = {
  'peer-address': '198.51.100.20',
  'bgp-as': 64513,
  'bgp-neighbor-as': 65010,
  'bgp-hold-time': 30,
  'auth-method': 'pre-shared key',
  'ike-mode': 'main',
  'ike-lifetime': 28800,
  'child-lifetime': 3600,
  encapsulation: 'tunnel',
  selectors: anyToAny,
};

describeExport('the XML for the customer gateway inside, and options that say little', awsJson, withXml, {
  vpns: [
    [
      'vpn-0fedcba987654321f 203.0.113.31',
      {
        ...xmlSaid,
        'local-address': '203.0.113.31',
        'pre-shared-key': keyOf(first.length),
        'vti-address': '169.254.12.9/30',
        'bgp-address': '169.254.12.9',
        'bgp-neighbor': '169.254.12.10',
      },
    ],
    [
      'vpn-0fedcba987654321f 203.0.113.32',
      {
        ...xmlSaid,
        'local-address': '203.0.113.32',
        'pre-shared-key': keyOf(second.length),
        'vti-address': '169.254.13.9/30',
        'bgp-address': '169.254.13.9',
        'bgp-neighbor': '169.254.13.10',
        'ike-version': [2, 1],
        'ike-proposals': [{ encryption: [], integrity: [], prf: [], groups: [14], esn: [] }],
      },
    ],
  ],
  secrets: [first, second],
});

const old = JSON.stringify(
  {
    VpnConnections: [
      {
        VpnConnectionId: 'vpn-44a8938f',
        CustomerGatewayConfiguration: connectionXml(
          'vpn-44a8938f',
          '\n  <vpn_connection_attributes>NoBGPVPNConnection</vpn_connection_attributes>',
          [
            tunnelXml('203.0.113.41', '169.254.249.1', '169.254.249.2', first, ['', '']),
            tunnelXml('203.0.113.42', '169.254.249.5', '169.254.249.6', second, ['', '']),
          ],
        ),
        CustomerGatewayId: 'cgw-0f1e2d3c',
        VpnGatewayId: 'vgw-0a9b8c7d',
        State: 'available',
        Type: 'ipsec.1',
        Category: 'VPN-Classic',
        Options: { StaticRoutesOnly: true },
        Routes: ['10.20.0.0/16', '10.21.0.0/16', '192.0.2.0/24'].map(route),
        Tags: [
          { Key: 'Name', Value: 'branch' },
          { Key: 'made', Value: '2014' },
        ],
        VgwTelemetry: [
          { Status: 'UP', AcceptedRouteCount: 0, OutsideIpAddress: '203.0.113.41', LastStatusChange: '2019-06-01T10:00:00.000Z' },
          { Status: 'DOWN', AcceptedRouteCount: 0, OutsideIpAddress: '203.0.113.42', LastStatusChange: '2019-06-01T10:00:00.000Z' },
        ],
      },
      {
        VpnConnectionId: 'vpn-1122aabb',
        State: 'deleted',
        Type: 'ipsec.1',
        CustomerGatewayId: 'cgw-0f1e2d3c',
        Routes: [],
        VgwTelemetry: [],
      },
    ],
  },
  null,
  '\t',
);

const oldSaid = {
  'peer-address': '198.51.100.20',
  'auth-method': 'pre-shared key',
  'ike-mode': 'main',
  'ike-lifetime': 28800,
  'child-lifetime': 3600,
  encapsulation: 'tunnel',
  'bgp-enabled': false,
};

describeExport('an old connection with static routes and no options of tunnels', awsJson, old, {
  vpns: [
    [
      'vpn-44a8938f 203.0.113.41',
      { ...oldSaid, 'local-address': '203.0.113.41', 'pre-shared-key': keyOf(first.length), 'vti-address': '169.254.249.1/30' },
    ],
    [
      'vpn-44a8938f 203.0.113.42',
      { ...oldSaid, 'local-address': '203.0.113.42', 'pre-shared-key': keyOf(second.length), 'vti-address': '169.254.249.5/30' },
    ],
  ],
  notes: [/sample of algorithms/],
  secrets: [first, second],
});
