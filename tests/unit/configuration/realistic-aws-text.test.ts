import { awsText } from '../../../src/configuration/aws-text.ts';
import { describeExport } from './describe-export.ts';
import { keyOf } from './realistic-reading.ts';

const [first, second] = ['mW3.ExampleKeyOne_42', 'Example_Key.Two-of-AWS9'];
const rule = '='.repeat(80);

const ike = (key: string, version: string): string => `#1: Internet Key Exchange Configuration

The IKE SA wants this at least. It is a sample: AES128, SHA1 and DH Group 2 are the least that is taken.
For AES256, SHA256 or a DH group of 14-18, 22, 23 or 24 the lines below are to be changed, and in GovCloud they must be.
NOTE: where the options of a tunnel were set, its own values hold: Lifetime, Mode and the algorithms.
${version}
Behind NAT the firewall has to let UDP port 4500 pass: without it NAT-T can't work.
  - Authentication Method    : Pre-Shared Key
  - Pre-Shared Key           : ${key}
  - Authentication Algorithm : sha1
  - Encryption Algorithm     : aes-128-cbc
  - Lifetime                 : 28800 seconds
  - Phase 1 Negotiation Mode : main
  - Diffie-Hellman           : Group 2

#2: IPSec Configuration

The IPSec SA in the same way:
  - Protocol                 : esp
  - Authentication Algorithm : hmac-sha1-96
  - Encryption Algorithm     : aes-128-cbc
  - Lifetime                 : 3600 seconds
  - Mode                     : tunnel
  - Perfect Forward Secrecy  : Diffie-Hellman Group 2

The AWS end looks for a dead peer (DPD). The other end may do so with:
  - DPD Interval             : 10
  - DPD Retries              : 3

ESP (Encapsulating Security Payload) takes room in each packet. To leave
enough of it, a customer gateway is set so: it asks smaller segments of TCP.
  - TCP MSS Adjustment       : 1379 bytes
  - Clear Don't Fragment Bit : enabled
  - Fragmentation            : Before encryption
`;

const addresses = (outside: string, theirs: string, own: string): string => `#3: Tunnel Interface Configuration

A tunnel interface of the Customer Gateway belongs to the IPSec tunnel: what
goes into it comes out at the Virtual Private Gateway.

Outside IP Addresses:
  - Customer Gateway \t\t        : 198.51.100.20
  - Virtual Private Gateway\t        : ${outside}
\t\t
Inside IP Addresses
  - Customer Gateway         \t\t: ${theirs}/30
  - Virtual Private Gateway             : ${own}/30

The best size of packets in the tunnel:
  - Tunnel interface MTU     : 1436 bytes
`;

const bgp = (neighbor: string): string => `#4: Border Gateway Protocol (BGP) Configuration:

BGP runs in the tunnel, from one inside address to the other, and tells each
end the networks of the other. The ASN is the one that the Customer Gateway
was made with.

BGP Configuration Options:
  - Customer Gateway ASN\t          : 65010
  - Virtual Private  Gateway ASN          : 64512
  - Neighbor IP Address     \t\t  : ${neighbor}
  - Neighbor Hold Time       : 30

Announce the networks of the site here: AWS announces the prefix of the VPC.
`;

const routes = (next: string): string => `#4: Static Routing Configuration:

The router of the site needs a static route to the VPC.

Static Route Configuration Options:

  - Next hop       : ${next}

The VGW needs static routes to the networks of the site as well.
`;

const head = (id: string): string => `Amazon Web Services
Virtual Private Cloud

VPN Connection Configuration
${rule}
A VPN Connection has an identifier, and so have the gateways at both its ends.

Your VPN Connection ID \t\t  : ${id}
Your Virtual Private Gateway ID           : vgw-0a9b8c7d6e5f40312
Your Customer Gateway ID    \t\t  : cgw-0f1e2d3c4b5a69788

It has two tunnels. Set up both of them.

`;

const tunnel = (number: number, parts: readonly string[]): string => `IPSec Tunnel #${number}\n${rule}\n${parts.join('\n')}\n`;
const tail = `Additional Notes and Questions
${rule}

  - Where to begin: https://aws.example.net/guide
  - XSL Version: 2009-07-15
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
        'pre-shared-key': keyOf(first.length),
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
        'pre-shared-key': keyOf(second.length),
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
        'pre-shared-key': keyOf(first.length),
        'local-address': '203.0.113.41',
        'vti-address': '169.254.249.1/30',
        'bgp-enabled': false,
      },
    ],
    [
      'vpn-44a8938f 203.0.113.42',
      {
        ...said,
        'pre-shared-key': keyOf(second.length),
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
        'pre-shared-key': keyOf(first.length),
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
        'pre-shared-key': keyOf('********'.length),
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
