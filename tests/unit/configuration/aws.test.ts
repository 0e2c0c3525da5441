import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import device from '../../../content/devices/aws-vpn.ts';
import { awsJson } from '../../../src/configuration/aws-json.ts';
import { awsText } from '../../../src/configuration/aws-text.ts';
import { awsXml } from '../../../src/configuration/aws-xml.ts';
import type { ParameterId, Values } from '../../../src/settings/end.ts';
import { hostile, notesOf, saidOf } from '../../support/said-of.ts';
import { likeness } from './reading.ts';

const key = 'ExamplePSK_ChangeMe';
const tunnelXml = (outside: string, own: string, theirs: string): string => `  <ipsec_tunnel>
    <customer_gateway>
      <tunnel_outside_address><ip_address>198.51.100.20</ip_address></tunnel_outside_address>
      <tunnel_inside_address><ip_address>${theirs}</ip_address><network_mask>255.255.255.252</network_mask><network_cidr>30</network_cidr></tunnel_inside_address>
      <bgp><asn>65000</asn><hold_time>30</hold_time></bgp>
    </customer_gateway>
    <vpn_gateway>
      <tunnel_outside_address><ip_address>${outside}</ip_address></tunnel_outside_address>
      <tunnel_inside_address><ip_address>${own}</ip_address><network_mask>255.255.255.252</network_mask><network_cidr>30</network_cidr></tunnel_inside_address>
      <bgp><asn>64512</asn><hold_time>30</hold_time></bgp>
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
      <encryption_protocol>aes-128-cbc</encryption_protocol>
      <lifetime>3600</lifetime>
      <mode>tunnel</mode>
    </ipsec>
  </ipsec_tunnel>`;
const xml = `<?xml version="1.0" encoding="UTF-8"?>
<vpn_connection id="vpn-0example">
  <customer_gateway_id>cgw-0example</customer_gateway_id>
${tunnelXml('203.0.113.10', '169.254.100.1', '169.254.100.2')}
${tunnelXml('203.0.113.11', '169.254.100.5', '169.254.100.6')}
</vpn_connection>`;
const list = (...words: readonly (string | number)[]) => words.map((Value) => ({ Value }));
const options = {
  OutsideIpAddress: '203.0.113.10',
  TunnelInsideCidr: '169.254.100.0/30',
  PreSharedKey: key,
  Phase1LifetimeSeconds: 14400,
  ReplayWindowSize: 1024,
  Phase1EncryptionAlgorithms: list('AES256', 'AES256-GCM-16'),
  Phase1IntegrityAlgorithms: list('SHA2-256', 'SHA2-384'),
  Phase1DHGroupNumbers: list(14, 20),
  Phase2EncryptionAlgorithms: list('AES256'),
  Phase2IntegrityAlgorithms: list('SHA2-256'),
  Phase2DHGroupNumbers: list(14),
  IkeVersions: list('ikev1', 'ikev2'),
  StartupAction: 'add',
};
const answer = JSON.stringify(
  {
    VpnConnections: [
      {
        CustomerGatewayConfiguration: xml,
        CustomerGatewayId: 'cgw-0example',
        VpnConnectionId: 'vpn-0example',
        Options: {
          StaticRoutesOnly: false,
          LocalIpv4NetworkCidr: '192.0.2.128/25',
          RemoteIpv4NetworkCidr: '0.0.0.0/0',
          TunnelOptions: [options],
        },
      },
    ],
  },
  null,
  4,
);

describe('what describe-vpn-connections says', () => {
  const read = awsJson.read(answer);

  test('is AWS’s end of each tunnel', () => {
    assert.deepEqual(
      read.vpns.map(({ name }) => name),
      ['vpn-0example 203.0.113.10', 'vpn-0example 203.0.113.11'],
    );
    const prf = ['sha2-256', 'sha2-384'];
    assert.deepEqual(saidOf(read.vpns[0]?.end), {
      'local-address': '203.0.113.10',
      'peer-address': '198.51.100.20',
      'bgp-as': 64512,
      'bgp-neighbor-as': 65000,
      'bgp-neighbor': '169.254.100.2',
      'bgp-address': '169.254.100.1',
      'bgp-hold-time': 30,
      'pre-shared-key': { key: '19 characters' },
      'auth-method': 'pre-shared key',
      'ike-mode': 'main',
      'ike-lifetime': 14400,
      'child-lifetime': 3600,
      encapsulation: 'tunnel',
      'vti-address': '169.254.100.1/30',
      selectors: [{ local: ['0.0.0.0/0'], remote: ['192.0.2.128/25'] }],
      'replay-window': 1024,
      'ike-version': [2, 1],
      'ike-proposals': [
        { encryption: ['aes-cbc-256'], integrity: prf, prf: [], groups: [14, 20], esn: [] },
        { encryption: ['aes-gcm-16-256'], integrity: [], prf, groups: [14, 20], esn: [] },
      ],
      'child-proposals': [{ encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [], esn: [] }],
      pfs: [14],
      initiation: 'responds only',
    });
  });

  test('never shows a key', () => assert.doesNotMatch(JSON.stringify(read), new RegExp(key)));

  test('takes gateways that stand beside it', () => {
    const more = `${answer.replace('"CustomerGatewayConfiguration": "', '"X": "')}\n{"CustomerGateways": [{"CustomerGatewayId": "cgw-0example", "IpAddress": "198.51.100.99", "BgpAsn": "65010"}]}`;
    const said = saidOf(awsJson.read(more).vpns[0]?.end);
    assert.deepEqual([said['peer-address'], said['bgp-neighbor-as']], ['198.51.100.99', 65010]);
  });

  test('with an algorithm that AWS does not have says so', () => {
    assert.match(notesOf(awsJson.read(answer.replace('"Value": "AES256"', '"Value": "TWOFISH"'))).join(), /refuses the option/);
  });
});

describe('the XML alone', () => {
  const read = awsXml.read(xml);

  test('is AWS’s end of two tunnels', () => {
    assert.equal(read.vpns.length, 2);
    const said = saidOf(read.vpns[1]?.end);
    assert.deepEqual([said['local-address'], said['vti-address'], said['bgp-as']], ['203.0.113.11', '169.254.100.5/30', 64512]);
  });

  test('names sample algorithms, which are not compared', () => {
    assert.equal(read.vpns[0]?.end['ike-proposals'], undefined);
    assert.match(notesOf(read).join(), /sample/);
  });

  test('cut short is read as far as it goes', () => {
    const cut = awsXml.read(xml.slice(0, xml.indexOf('<ipsec>')));
    assert.equal(saidOf(cut.vpns[0]?.end)['ike-lifetime'], 28800);
    assert.match(notesOf(cut).join(), /not closed/);
  });
});

const generated = `Amazon Web Services
Virtual Private Cloud

VPN Connection Configuration
================================================================================
Your VPN Connection ID 		  : vpn-0example
Your Virtual Private Gateway ID           : vgw-0example

IPSec Tunnel #1
================================================================================
#1: Internet Key Exchange Configuration

  - IKE version              : IKEv2
  - Authentication Method    : Pre-Shared Key
  - Pre-Shared Key           : ${key}
  - Authentication Algorithm : sha1
  - Encryption Algorithm     : aes-128-cbc
  - Lifetime                 : 28800 seconds
  - Phase 1 Negotiation Mode : main
  - Diffie-Hellman           : Group 2

#2: IPSec Configuration
  - Protocol                 : esp
  - Lifetime                 : 3600 seconds
  - Mode                     : tunnel

#3: Tunnel Interface Configuration
Outside IP Addresses:
  - Customer Gateway 		        : 198.51.100.20
  - Virtual Private Gateway	        : 203.0.113.10

Inside IP Addresses
  - Customer Gateway         		: 169.254.100.2/30
  - Virtual Private Gateway             : 169.254.100.1/30

#4: Border Gateway Protocol (BGP) Configuration:
BGP Configuration Options:
  - Customer Gateway ASN	          : 65000
  - Virtual Private  Gateway ASN          : 64512
  - Neighbor IP Address     		  : 169.254.100.1
  - Neighbor Hold Time       : 30
`;

test('the generated text is AWS’s end of each tunnel', () => {
  const read = awsText.read(generated);
  assert.doesNotMatch(JSON.stringify(read), new RegExp(key));
  assert.deepEqual(saidOf(read.vpns[0]?.end), {
    'pre-shared-key': { key: '19 characters' },
    'auth-method': 'pre-shared key',
    'ike-lifetime': 28800,
    'ike-mode': 'main',
    'child-lifetime': 3600,
    encapsulation: 'tunnel',
    'peer-address': '198.51.100.20',
    'local-address': '203.0.113.10',
    'vti-address': '169.254.100.1/30',
    'bgp-neighbor-as': 65000,
    'bgp-as': 64512,
    'bgp-address': '169.254.100.1',
    'bgp-neighbor': '169.254.100.2',
    'bgp-hold-time': 30,
  });
});

test('the sample of the device’s page reads back', () => {
  const read = awsJson.read(device.config.parts.map(({ text }) => text).join('\n'));
  assert.deepEqual(
    read.vpns.map(({ end }) => [end['vti-address']?.value, end['peer-address']?.value, end.pfs?.value, end.initiation?.value]),
    [
      ['169.254.100.1/30', '198.51.100.20', [14], 'starts'],
      ['169.254.100.5/30', '198.51.100.20', [14], 'starts'],
    ],
  );
  assert.deepEqual(read.notes, []);
});

describe('a command', () => {
  const proposal = (groups: readonly number[]) => ({
    encryption: ['aes-cbc-128', 'aes-cbc-256'],
    integrity: ['sha1', 'sha2-512'],
    prf: [],
    groups,
    esn: [],
  });
  const values: { readonly [Id in ParameterId]?: fc.Arbitrary<unknown> } = {
    'ike-version': fc.constantFrom([1], [2], [2, 1]),
    'ike-proposals': fc.uniqueArray(fc.constantFrom(2, 14, 19, 24), { minLength: 1 }).map((groups) => [proposal(groups)]),
    'child-proposals': fc.constant([proposal([])]),
    pfs: fc.uniqueArray(fc.constantFrom(2, 5, 14, 20), { minLength: 1 }),
    'ike-lifetime': fc.integer({ min: 900, max: 28800 }),
    'child-lifetime': fc.integer({ min: 900, max: 3600 }),
    'replay-window': fc.integer({ min: 64, max: 2048 }),
    initiation: fc.constantFrom('starts', 'responds only'),
  };
  const before = saidOf(awsJson.read(answer).vpns[0]?.end);
  for (const [id, arbitrary] of Object.entries(values) as [ParameterId, fc.Arbitrary<never>][])
    test(`that sets ${id} reads back to its value, and changes nothing else`, () => {
      fc.assert(
        fc.property(arbitrary, (value: Values[typeof id]) => {
          const line = awsJson.lineFor(id, value, 'a tunnel', awsJson.read(answer).vpns[0]?.called);
          assert.ok(line);
          assert.deepEqual(saidOf(awsJson.read(`${answer}\n$ ${line}`).vpns[0]?.end), { ...before, [id]: value });
        }),
        { numRuns: 20 },
      );
    });
});

describe('a command names the connection and the tunnel', () => {
  const xml =
    '<vpn_connection id="vpn-0example"><ipsec_tunnel><vpn_gateway><tunnel_outside_address><ip_address>203.0.113.10</ip_address></tunnel_outside_address></vpn_gateway></ipsec_tunnel></vpn_connection>';
  const text =
    'Your VPN Connection ID : vpn-0example\nIPSec Tunnel #1\n#3: Tunnel Interface Configuration\nOutside IP Addresses:\n  - Virtual Private Gateway : 203.0.113.10\n';
  for (const [format, given] of [
    [awsXml, xml],
    [awsText, text],
  ] as const)
    test(`that ${format.format} has`, () => {
      const line = format.lineFor('ike-lifetime', 3600, 'x', format.read(given).vpns[0]?.called);
      assert.match(
        line ?? '',
        /modify-vpn-tunnel-options --vpn-connection-id vpn-0example --vpn-tunnel-outside-ip-address 203\.0\.113\.10 /,
      );
    });
  test('or has capitals in their place', () =>
    assert.match(awsJson.lineFor('ike-lifetime', 3600, 'x') ?? '', /VPN-CONNECTION-ID .*OUTSIDE-ADDRESS/));
});

describe('hostile text', () => {
  for (const [what, text] of hostile)
    test(`is no reason to fail: ${what}`, () => {
      for (const format of [awsJson, awsXml, awsText]) assert.deepEqual(format.read(text).vpns, []);
    });
});

test('each text looks like its own syntax alone', () => {
  const texts = { 'AWS JSON': answer, 'AWS XML': xml, 'AWS text': generated };
  for (const format of [awsJson, awsXml, awsText])
    for (const [name, text] of Object.entries(texts))
      assert.equal(likeness(format, text) > 0.7, format.format === name, `${format.format} of ${name}`);
});
