import { awsText } from '../../../src/configuration/aws-text.ts';
import { describeExport, keyOf } from './realistic.ts';

const [first, second] = ['mW3.ExampleKeyOne_42', 'Example_Key.Two-of-AWS9'];
const rule = '='.repeat(80);

const ike = (key: string, version: string): string => `#1: Internet Key Exchange Configuration

Configure the IKE SA as follows:
Please note, these sample configurations are for the minimum requirement of AES128, SHA1, and DH Group 2.
Category "VPN" connections in the GovCloud region have a minimum requirement of AES128, SHA2, and DH Group 14.
You will need to modify these sample configuration files to take advantage of AES256, SHA256, or other DH groups like 2, 14-18, 22, 23, and 24.
NOTE: If you customized tunnel options when creating or modifying your VPN connection, you may need to modify these sample configurations to match the custom settings for your tunnels.
${version}
The address of the external interface for your customer gateway must be a static address.
Your customer gateway may reside behind a device performing network address translation (NAT).
To ensure that NAT traversal (NAT-T) can function, you must adjust your firewall !rules to unblock UDP port 4500.
  - Authentication Method    : Pre-Shared Key
  - Pre-Shared Key           : ${key}
  - Authentication Algorithm : sha1
  - Encryption Algorithm     : aes-128-cbc
  - Lifetime                 : 28800 seconds
  - Phase 1 Negotiation Mode : main
  - Diffie-Hellman           : Group 2

#2: IPSec Configuration

Configure the IPSec SA as follows:
  - Protocol                 : esp
  - Authentication Algorithm : hmac-sha1-96
  - Encryption Algorithm     : aes-128-cbc
  - Lifetime                 : 3600 seconds
  - Mode                     : tunnel
  - Perfect Forward Secrecy  : Diffie-Hellman Group 2

IPSec Dead Peer Detection (DPD) will be enabled on the AWS Endpoint. We
recommend configuring DPD on your endpoint as follows:
  - DPD Interval             : 10
  - DPD Retries              : 3

IPSec ESP (Encapsulating Security Payload) inserts additional
headers to transmit packets. These headers require additional space,
which reduces the amount of space available to transmit application data.
To limit the impact of this behavior, we recommend the following
configuration on your Customer Gateway:
  - TCP MSS Adjustment       : 1379 bytes
  - Clear Don't Fragment Bit : enabled
  - Fragmentation            : Before encryption
`;

const addresses = (outside: string, theirs: string, own: string): string => `#3: Tunnel Interface Configuration

Your Customer Gateway must be configured with a tunnel interface that is
associated with the IPSec tunnel. All traffic transmitted to the tunnel
interface is encrypted and transmitted to the Virtual Private Gateway.

Outside IP Addresses:
  - Customer Gateway \t\t        : 198.51.100.20
  - Virtual Private Gateway\t        : ${outside}
\t\t
Inside IP Addresses
  - Customer Gateway         \t\t: ${theirs}/30
  - Virtual Private Gateway             : ${own}/30

Configure your tunnel to fragment at the optimal size:
  - Tunnel interface MTU     : 1436 bytes
`;

const bgp = (neighbor: string): string => `#4: Border Gateway Protocol (BGP) Configuration:

The Border Gateway Protocol (BGPv4) is used within the tunnel, between the inside
IP addresses, to exchange routes from the VPC to your home network. Each
BGP router has an Autonomous System Number (ASN). Your ASN was provided
to AWS when the Customer Gateway was created.

BGP Configuration Options:
  - Customer Gateway ASN\t          : 65010
  - Virtual Private  Gateway ASN          : 64512
  - Neighbor IP Address     \t\t  : ${neighbor}
  - Neighbor Hold Time       : 30

Configure BGP to announce routes to the Virtual Private Gateway. The gateway
will announce prefixes to your customer gateway based upon the prefix you
assigned to the VPC at creation time.
`;

const routes = (next: string): string => `#4: Static Routing Configuration:

To route traffic between your internal network and your VPC,
you will need a static route added to your router.

Static Route Configuration Options:

  - Next hop       : ${next}

You should add static routes towards your internal network on the VGW.
The VGW will then send traffic towards your internal network over the tunnels.
`;

const head = (id: string): string => `Amazon Web Services
Virtual Private Cloud

VPN Connection Configuration
${rule}
AWS utilizes unique identifiers to manipulate the configuration of
a VPN Connection. Each VPN Connection is assigned a VPN Connection Identifier
and is associated with two other identifiers, namely the
Customer Gateway Identifier and the Virtual Private Gateway Identifier.

Your VPN Connection ID \t\t  : ${id}
Your Virtual Private Gateway ID           : vgw-0a9b8c7d6e5f40312
Your Customer Gateway ID    \t\t  : cgw-0f1e2d3c4b5a69788

A VPN Connection consists of a pair of IPSec tunnel security associations (SAs).
It is important that both tunnel security associations be configured.

`;

const tunnel = (number: number, parts: readonly string[]): string => `IPSec Tunnel #${number}\n${rule}\n${parts.join('\n')}\n`;
const tail = `Additional Notes and Questions
${rule}

  - Amazon Virtual Private Cloud Getting Started Guide:
        http://docs.amazonwebservices.com/AmazonVPC/latest/GettingStartedGuide
  - XSL Version: 2009-07-15-1119716
`;

const said = {
  'auth-method': 'pre-shared key',
  'ike-lifetime': 28800,
  'ike-mode': 'main',
  'child-lifetime': 3600,
  encapsulation: 'tunnel',
  'peer-address': '198.51.100.20',
};
const bgpSaid = { 'bgp-neighbor-as': 65010, 'bgp-as': 64512, 'bgp-hold-time': 30 };

const dynamic = [
  head('vpn-0a1b2c3d4e5f60718'),
  tunnel(1, [ike(first, ''), addresses('203.0.113.17', '169.254.44.242', '169.254.44.241'), bgp('169.254.44.241')]),
  tunnel(2, [ike(second, ''), addresses('203.0.113.94', '169.254.211.10', '169.254.211.9'), bgp('169.254.211.9')]),
  tail,
].join('\n');

describeExport('a connection with BGP, as the old generic file has it', awsText, dynamic, {
  vpns: [
    [
      'vpn-0a1b2c3d4e5f60718 203.0.113.17',
      {
        ...said,
        ...bgpSaid,
        'pre-shared-key': keyOf(first),
        'local-address': '203.0.113.17',
        'vti-address': '169.254.44.241/30',
        'bgp-address': '169.254.44.241',
        'bgp-neighbor': '169.254.44.242',
      },
    ],
    [
      'vpn-0a1b2c3d4e5f60718 203.0.113.94',
      {
        ...said,
        ...bgpSaid,
        'pre-shared-key': keyOf(second),
        'local-address': '203.0.113.94',
        'vti-address': '169.254.211.9/30',
        'bgp-address': '169.254.211.9',
        'bgp-neighbor': '169.254.211.10',
      },
    ],
  ],
  notes: [/sample of algorithms/],
  secrets: [first, second],
});

const statically = [
  head('vpn-44a8938f'),
  tunnel(1, [ike(first, ''), addresses('203.0.113.41', '169.254.249.2', '169.254.249.1'), routes('169.254.249.1')]),
  tunnel(2, [ike(second, ''), addresses('203.0.113.42', '169.254.249.6', '169.254.249.5'), routes('169.254.249.5')]),
  tail,
]
  .join('\n')
  .replaceAll('\n', '\r\n');

describeExport('a connection with static routes, saved on Windows', awsText, statically, {
  vpns: [
    [
      'vpn-44a8938f 203.0.113.41',
      {
        ...said,
        'pre-shared-key': keyOf(first),
        'local-address': '203.0.113.41',
        'vti-address': '169.254.249.1/30',
        'bgp-enabled': false,
      },
    ],
    [
      'vpn-44a8938f 203.0.113.42',
      {
        ...said,
        'pre-shared-key': keyOf(second),
        'local-address': '203.0.113.42',
        'vti-address': '169.254.249.5/30',
        'bgp-enabled': false,
      },
    ],
  ],
  notes: [/sample of algorithms/],
  secrets: [first, second],
});

/** What AWS gives for IKEv2 to a transit gateway, with one key taken out before it was passed on. */
const ikev2 = `\uFEFF${[
  head('vpn-0fedcba987654321f').replace(
    'Your Virtual Private Gateway ID           : vgw',
    'Your Transit Gateway ID                   : tgw',
  ),
  tunnel(1, [
    ike(first, '  - IKE version              : IKEv2'),
    addresses('203.0.113.31', '169.254.12.10', '169.254.12.9').replaceAll('Virtual Private Gateway', 'Transit Gateway'),
    bgp('169.254.12.9').replace('Virtual Private  Gateway ASN', 'Transit Gateway ASN'),
  ]),
  tunnel(2, [
    ike('<removed>', '  - IKE version              : IKEv2'),
    addresses('203.0.113.32', '169.254.13.10', '169.254.13.9').replaceAll('Virtual Private Gateway', 'Transit Gateway'),
    bgp('169.254.13.9').replace('Virtual Private  Gateway ASN', 'Transit Gateway ASN'),
  ]),
  tail,
].join('\n')}`;

describeExport('a connection of IKEv2 to a transit gateway, one key taken out', awsText, ikev2, {
  vpns: [
    [
      'vpn-0fedcba987654321f 203.0.113.31',
      {
        ...said,
        ...bgpSaid,
        'pre-shared-key': keyOf(first),
        'local-address': '203.0.113.31',
        'vti-address': '169.254.12.9/30',
        'bgp-address': '169.254.12.9',
        'bgp-neighbor': '169.254.12.10',
      },
    ],
    [
      'vpn-0fedcba987654321f 203.0.113.32',
      {
        ...said,
        ...bgpSaid,
        'pre-shared-key': keyOf('********'),
        'local-address': '203.0.113.32',
        'vti-address': '169.254.13.9/30',
        'bgp-address': '169.254.13.9',
        'bgp-neighbor': '169.254.13.10',
      },
    ],
  ],
  notes: [/sample of algorithms/, /hidden/],
  secrets: [first],
});
