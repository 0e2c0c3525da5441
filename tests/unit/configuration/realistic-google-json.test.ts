import { googleJson } from '../../../src/configuration/google-json.ts';
import { describeExport } from './describe-export.ts';
import { anyToAny, hidden } from './realistic-reading.ts';

const api = 'https://www.googleapis.com/compute/v1/projects/example-net';
const region = `${api}/regions/europe-west3`;
const made = { creationTimestamp: '2025-11-04T02:11:09.123-08:00', region };

const tunnel = (number: number, peer: string, more: object = {}): object => ({
  ...made,
  description: `second line of branch, interface ${number}: sharedSecret is in the vault`,
  detailedStatus: 'Tunnel is up and running.',
  id: `77821${number}`,
  ikeVersion: 2,
  kind: 'compute#vpnTunnel',
  labelFingerprint: '42WmSpB8rSM=',
  localTrafficSelector: ['0.0.0.0/0'],
  name: `vpn-branch-${number}`,
  peerExternalGateway: `${api}/global/externalVpnGateways/branch`,
  peerExternalGatewayInterface: number,
  peerIp: peer,
  remoteTrafficSelector: ['0.0.0.0/0'],
  router: `${region}/routers/cr-hub`,
  selfLink: `${region}/vpnTunnels/vpn-branch-${number}`,
  sharedSecret: '*************',
  sharedSecretHash: 'AKaNExampleHashOfASecret',
  status: 'ESTABLISHED',
  vpnGateway: `${region}/vpnGateways/ha-hub`,
  vpnGatewayInterface: number,
  ...more,
});

const gateway = {
  ...made,
  gatewayIpVersion: 'IPV4',
  id: '31337',
  kind: 'compute#vpnGateway',
  name: 'ha-hub',
  network: `${api}/global/networks/hub`,
  selfLink: `${region}/vpnGateways/ha-hub`,
  stackType: 'IPV4_ONLY',
  vpnInterfaces: [
    { id: 0, ipAddress: '203.0.113.10' },
    { id: 1, ipAddress: '203.0.113.11' },
  ],
};

const router = {
  bgp: {
    advertiseMode: 'CUSTOM',
    advertisedGroups: [],
    advertisedIpRanges: [{ range: '10.70.0.0/16' }],
    asn: 65001,
    keepaliveInterval: 20,
  },
  bgpPeers: [
    {
      advertiseMode: 'DEFAULT',
      bfd: { minReceiveInterval: 1000, minTransmitInterval: 1000, multiplier: 5, sessionInitializationMode: 'DISABLED' },
      enable: 'TRUE',
      enableIpv4: true,
      enableIpv6: false,
      interfaceName: 'if-branch-0',
      ipAddress: '169.254.44.2',
      md5AuthenticationKeyName: 'branch-md5',
      name: 'branch-0',
      peerAsn: 65010,
      peerIpAddress: '169.254.44.1',
    },
    {
      advertiseMode: 'CUSTOM',
      advertisedGroups: [],
      advertisedIpRanges: [{ range: '10.70.8.0/24', description: 'the lab alone' }],
      advertisedRoutePriority: 200,
      enable: 'FALSE',
      interfaceName: 'if-branch-1',
      ipAddress: '169.254.45.2',
      name: 'branch-1',
      peerAsn: 65010,
      peerIpAddress: '169.254.45.1',
    },
    { interfaceName: 'if-partner', ipAddress: '169.254.60.2', name: 'partner', peerAsn: 16550, peerIpAddress: '169.254.60.1' },
  ],
  ...made,
  id: '9912',
  interfaces: [
    { ipRange: '169.254.44.2/30', linkedVpnTunnel: `${region}/vpnTunnels/vpn-branch-0`, name: 'if-branch-0' },
    { ipRange: '169.254.45.2/30', linkedVpnTunnel: `${region}/vpnTunnels/vpn-branch-1`, name: 'if-branch-1' },
    { ipRange: '169.254.60.2/29', linkedInterconnectAttachment: `${region}/interconnectAttachments/partner`, name: 'if-partner' },
  ],
  kind: 'compute#router',
  md5AuthenticationKeys: [{ name: 'branch-md5' }],
  name: 'cr-hub',
  nats: [{ name: 'nat', natIpAllocateOption: 'AUTO_ONLY', sourceSubnetworkIpRangesToNat: 'ALL_SUBNETWORKS_ALL_IP_RANGES' }],
  network: `${api}/global/networks/hub`,
  selfLink: `${region}/routers/cr-hub`,
};

const shell = (...answers: readonly (readonly [command: string, answer: object])[]): string =>
  answers.map(([command, answer]) => `$ gcloud compute ${command} --format=json\n${JSON.stringify(answer, null, 2)}\n`).join('');

const highlyAvailable = shell(
  ['vpn-tunnels list', [tunnel(0, '198.51.100.20'), tunnel(1, '198.51.100.21')]],
  ['vpn-gateways describe ha-hub', gateway],
  ['routers describe cr-hub', router],
);

const said = {
  'ike-version': [2],
  'pre-shared-key': hidden,
  'auth-method': 'pre-shared key',
  selectors: anyToAny,
  'bgp-as': 65001,
  'bgp-keepalive': 20,
  'bgp-hold-time': 60,
};

describeExport('two tunnels of HA VPN and the router, among what is not theirs', googleJson, highlyAvailable, {
  vpns: [
    [
      'vpn-branch-0',
      {
        ...said,
        'local-address': '203.0.113.10',
        'peer-address': '198.51.100.20',
        'vti-address': '169.254.44.2/30',
        'bgp-neighbor-as': 65010,
        'bgp-address': '169.254.44.2',
        'bgp-families': ['ipv4'],
        'bgp-neighbor': '169.254.44.1',
        'bgp-enabled': true,
        'bgp-password': hidden,
        'bgp-networks': ['10.70.0.0/16'],
      },
    ],
    [
      'vpn-branch-1',
      {
        ...said,
        'local-address': '203.0.113.11',
        'peer-address': '198.51.100.21',
        'vti-address': '169.254.45.2/30',
        'bgp-neighbor-as': 65010,
        'bgp-address': '169.254.45.2',
        'bgp-neighbor': '169.254.45.1',
        'bgp-enabled': false,
        'bgp-networks': ['10.70.8.0/24'],
      },
    ],
  ],
  notes: [/hidden/, /hidden/, /hidden/],
  secrets: ['AKaNExampleHashOfASecret'],
});

const target = `${region}/targetVpnGateways/classic`;

/** Classic VPN by policy, saved on Windows. */
const classic = `\uFEFF${JSON.stringify(
  [
    {
      ...made,
      detailedStatus: 'Tunnel is up and running.',
      id: '551',
      ikeVersion: 1,
      kind: 'compute#vpnTunnel',
      localTrafficSelector: ['10.70.0.0/20', '10.70.64.0/20'],
      name: 'old-branch',
      peerIp: '198.51.100.20',
      remoteTrafficSelector: ['192.0.2.128/25'],
      selfLink: `${region}/vpnTunnels/old-branch`,
      sharedSecret: 'ExampleSecretOfOldBranch',
      status: 'ESTABLISHED',
      targetVpnGateway: target,
    },
    {
      ...made,
      forwardingRules: ['esp', 'udp500', 'udp4500'].map((rule) => `${region}/forwardingRules/classic-${rule}`),
      id: '552',
      kind: 'compute#targetVpnGateway',
      name: 'classic',
      network: `${api}/global/networks/hub`,
      selfLink: target,
      status: 'READY',
      tunnels: [`${region}/vpnTunnels/old-branch`],
    },
    ...[['ESP'], ['UDP', '500-500'], ['UDP', '4500-4500']].map(([IPProtocol, portRange], at) => ({
      IPAddress: '203.0.113.77',
      IPProtocol,
      ...made,
      fingerprint: 'dvd=',
      id: `56${at}`,
      kind: 'compute#forwardingRule',
      loadBalancingScheme: 'EXTERNAL',
      name: `classic-${at}`,
      networkTier: 'PREMIUM',
      ...(portRange && { portRange }),
      target,
    })),
    {
      destRange: '192.0.2.128/25',
      kind: 'compute#route',
      name: 'to-old-branch',
      network: `${api}/global/networks/hub`,
      nextHopVpnTunnel: `${region}/vpnTunnels/old-branch`,
      priority: 1000,
    },
    {
      allowed: [{ IPProtocol: 'tcp', ports: ['22', '443'] }],
      direction: 'INGRESS',
      kind: 'compute#firewall',
      name: 'from-branch',
      sourceRanges: ['192.0.2.128/25'],
    },
  ],
  null,
  '\t',
).replaceAll('\n', '\r\n')}\r\n`;

describeExport('classic VPN by policy, with the rules of its gateway', googleJson, classic, {
  vpns: [
    [
      'old-branch',
      {
        'local-address': '203.0.113.77',
        'peer-address': '198.51.100.20',
        'ike-version': [1],
        'pre-shared-key': { key: '24 characters' },
        'auth-method': 'pre-shared key',
        selectors: [{ local: ['10.70.0.0/20', '10.70.64.0/20'], remote: ['192.0.2.128/25'] }],
      },
    ],
  ],
  secrets: ['ExampleSecretOfOldBranch'],
});

/** A tunnel with algorithms of its own; its peer has no address but the external gateway's. */
const chosen = shell(
  [
    'vpn-tunnels describe vpn-branch-1',
    {
      ...tunnel(1, ''),
      cipherSuite: {
        phase1: {
          encryption: ['AES-CBC-256', 'AES-GCM-16-128'],
          integrity: ['HMAC-SHA2-256-128'],
          prf: ['PRF-HMAC-SHA2-256'],
          dh: ['GROUP-14', 'GROUP-19'],
        },
        phase2: { encryption: ['AES-GCM-16-256'], integrity: [], pfs: ['GROUP-14'] },
      },
      sharedSecret: 'ExampleSecretOfBranch1',
    },
  ],
  [
    'external-vpn-gateways describe branch',
    {
      ...made,
      id: '8080',
      interfaces: [
        { id: 0, ipAddress: '198.51.100.20' },
        { id: 1, ipAddress: '198.51.100.21' },
      ],
      kind: 'compute#externalVpnGateway',
      name: 'branch',
      redundancyType: 'TWO_IPS_REDUNDANCY',
    },
  ],
);

describeExport('a tunnel with a cipher suite of its own, and the external gateway', googleJson, chosen, {
  vpns: [
    [
      'vpn-branch-1',
      {
        'peer-address': '198.51.100.21',
        'ike-version': [2],
        'pre-shared-key': { key: '22 characters' },
        'auth-method': 'pre-shared key',
        selectors: anyToAny,
        'ike-proposals': [
          { encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: ['sha2-256'], groups: [14, 19], esn: [] },
          { encryption: ['aes-gcm-16-128'], integrity: [], prf: ['sha2-256'], groups: [14, 19], esn: [] },
        ],
        'child-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [] }],
        pfs: [14],
      },
    ],
  ],
  secrets: ['ExampleSecretOfBranch1', 'AKaNExampleHashOfASecret'],
});
