import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Format } from '../../../src/configuration/format.ts';
import { nsxJson } from '../../../src/configuration/nsx-json.ts';
import { sddcDownload } from '../../../src/configuration/sddc-download.ts';
import { sddcForm } from '../../../src/configuration/sddc-form.ts';
import type { ParameterId, Values } from '../../../src/settings/end.ts';
import { hostile, linesOf, notesOf, saidOf } from '../../support/said-of.ts';
import { likeness } from './reading.ts';

const key = 'ExamplePSK-ChangeMe';
const anyAny = [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }];

const download = (rest: string): string => ` # Suggestive peer configuration for Policy IPSec Vpn Session
#
# IPSec VPN session path          : /infra/tier-0s/vmc/ipsec-vpn-services/default/sessions/hq
# IPSec VPN session name          : hq
#
# Suggestive peer configuration for IPSec VPN Connection
#
# IPSecVPNSession enabled    : true
# Generated Time             : Mon Apr 29 07:07:43 GMT 2024
#
# Internet Key Exchange Configuration [Phase 1]
# Configure the IKE SA as outlined below
IKE version                  : IKE_V2
Connection initiation mode   : INITIATOR
Authentication method        : PSK
Pre shared key               : ${key}
Authentication algorithm     : [SHA2_256]
Encryption algorithm         : [AES_128]
SA life time                 : 86400
Negotiation mode             : Not applicable for ikev2
DH group                     : [GROUP14]
Prf Algorithm                : [SHA2_256]
#
# IPsec_configuration [Phase 2]
# Configure the IPsec SA as outlined below
Transform Protocol              : ESP
Authentication algorithm        :
Sa life time                    : 3600
Encryption algorithm            : [AES_GCM_128]
Encapsulation mode              : TUNNEL_MODE
Enable perfect forward secrecy  : true
Perfect forward secrecy DH group: [GROUP14]
#
# IPsec Dead Peer Detection (DPD) settings
DPD enabled         : true
DPD probe interval  : 60
#
# IPSec VPN Session Configuration
Peer address    : 198.51.100.20 # Peer gateway public IP.
Peer id         : 198.51.100.20
#
Local address   : 203.0.113.10 # Local gateway public IP.
Local id        : 192.0.2.10
${rest}`;

const policies = download(`#
# Policy Rules
#Rule1
Sources: [192.0.2.0/25]
Destinations: [192.0.2.128/26, 192.0.2.192/26]
`);

describe('a downloaded configuration', () => {
  const read = sddcDownload.read(policies);

  test('is read as the SDDC’s own end, which it calls the peer', () => {
    assert.deepEqual(
      read.vpns.map(({ name }) => name),
      ['hq'],
    );
    assert.deepEqual(saidOf(read.vpns[0]?.end), {
      enabled: true,
      'ike-version': [2],
      initiation: 'starts',
      'auth-method': 'pre-shared key',
      'pre-shared-key': { key: '19 characters' },
      'ike-proposals': [{ encryption: ['aes-cbc-128'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] }],
      'ike-lifetime': 86400,
      'child-proposals': [{ encryption: ['aes-gcm-16-128'], integrity: [], prf: [], groups: [], esn: [] }],
      'child-lifetime': 3600,
      encapsulation: 'tunnel',
      pfs: [14],
      dpd: 60,
      'local-address': '198.51.100.20',
      'local-id': { type: 'address', value: '198.51.100.20' },
      'peer-address': '203.0.113.10',
      'peer-id': { type: 'address', value: '192.0.2.10' },
      selectors: [
        { local: ['192.0.2.128/26'], remote: ['192.0.2.0/25'] },
        { local: ['192.0.2.192/26'], remote: ['192.0.2.0/25'] },
      ],
    });
    assert.equal(linesOf(read.vpns[0]?.end)['ike-version'], 13);
  });

  test('says that its two sides are turned round', () => assert.match(notesOf(read)[0] ?? '', /are swapped/));
  test('never shows its key', () => assert.doesNotMatch(JSON.stringify(read), new RegExp(key)));

  test('of a route-based VPN is any to any, with BGP', () => {
    const text = download(
      'Peer VTI address : 169.254.100.1/30\nLocal VTI address : 169.254.100.2\nBGP local AS : 65001\nBGP remote AS : 65000\n',
    );
    const said = saidOf(
      sddcDownload.read(text.replace('# IPSecVPNSession enabled', '# IPSecVPNSession type : Route based VPN\n# IPSecVPNSession enabled'))
        .vpns[0]?.end,
    );
    assert.deepEqual([said['selectors'], said['vti-address'], said['bgp-neighbor']], [anyAny, '169.254.100.1/30', '169.254.100.2']);
    assert.deepEqual([said['bgp-as'], said['bgp-neighbor-as']], [65000, 65001]);
  });

  test('and another one behind it are two VPNs', () => {
    const read2 = sddcDownload.read(`${policies}\n${policies.replaceAll(': hq', ': branch')}`);
    assert.deepEqual(
      read2.vpns.map(({ name }) => name),
      ['hq', 'branch'],
    );
  });

  test('cut in half is read as far as it goes', () => {
    const said = saidOf(sddcDownload.read(policies.slice(0, policies.indexOf('# IPsec_configuration'))).vpns[0]?.end);
    assert.deepEqual([said['ike-lifetime'], said['child-lifetime']], [86400, undefined]);
  });
});

const routed = `Name: hq
Local IP Address: 198.51.100.20
Remote Public IP: 203.0.113.10
Remote Private IP: 192.0.2.10
BGP Local IP/Prefix Length: 169.254.100.1/30
BGP Remote IP: 169.254.100.2
BGP Neighbor ASN: 65001
Preshared Key: ${key}
IKE Type: IKE V2
IKE Encryption: AES 256
IKE Digest Algorithm: SHA 2
Tunnel Encryption: AES GCM 256
Tunnel Digest Algorithm: None
Perfect Forward Secrecy: Enabled
Diffie Hellman: Group 14
Local ASN: 65000
Connection Initiation Mode: Initiator
`;

describe('the console’s form', () => {
  const read = sddcForm.read(routed);
  const expected = {
    'local-address': '198.51.100.20',
    'peer-address': '203.0.113.10',
    'peer-id': { type: 'address', value: '192.0.2.10' },
    'vti-address': '169.254.100.1/30',
    'bgp-neighbor': '169.254.100.2',
    'bgp-neighbor-as': 65001,
    'pre-shared-key': { key: '19 characters' },
    'ike-version': [2],
    'bgp-as': 65000,
    initiation: 'starts',
    'ike-proposals': [{ encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] }],
    'child-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [] }],
    pfs: [14],
    selectors: anyAny,
  };

  test('is read by its labels', () => assert.deepEqual(saidOf(read.vpns[0]?.end), expected));
  test('may have a tab for the colon', () => assert.deepEqual(saidOf(sddcForm.read(routed.replaceAll(': ', '\t')).vpns[0]?.end), expected));
  test('may have values below their labels', () =>
    assert.deepEqual(saidOf(sddcForm.read(routed.replaceAll(': ', '\r\n')).vpns[0]?.end), expected));
  test('never shows its key', () => assert.doesNotMatch(JSON.stringify(read), new RegExp(key)));

  test('of a policy-based VPN gives a child SA for each pair of networks', () => {
    const text =
      'Remote Public IP: 203.0.113.10\nLocal Networks: 192.0.2.128/26, 192.0.2.192/26\nRemote Networks: 192.0.2.0/25\nPerfect Forward Secrecy: Disabled';
    const said = saidOf(sddcForm.read(text).vpns[0]?.end);
    assert.equal((said['selectors'] as unknown[]).length, 2);
    assert.deepEqual(said['pfs'], [0]);
  });

  test('with a name again begins another VPN', () => {
    assert.equal(sddcForm.read(`${routed}${routed.replace('hq', 'branch')}`).vpns.length, 2);
  });

  test('with a word that the console does not have says so', () => {
    assert.match(notesOf(sddcForm.read(routed.replace('AES 256', '3DES 1'))).join(), /10: .*no such value/);
  });
});

describe('the form in other ways of writing it', () => {
  const base = 'Remote Public IP: 203.0.113.10\nIKE Type: IKE V2\n';
  const said = (lines: string) => saidOf(sddcForm.read(base + lines).vpns[0]?.end);
  const suite = { encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] };

  for (const [cipher, hash, group] of [
    ['AES-256', 'SHA-256', '14'],
    ['AES256', 'SHA256', 'Group 14'],
    ['aes_256', 'SHA2-256', 'MODP 2048'],
    ['AES 256', 'SHA 2', '14 (MODP 2048)'],
    ['AES-256-CBC', 'HMAC-SHA256', 'DH14'],
  ] as const)
    test(`is the same suite: ${cipher}, ${hash}, ${group}`, () => {
      const lines = `IKE Encryption Algorithm: ${cipher}\nIKE Digest: ${hash}\nDH Group: ${group}\nTunnel Encryption: ${cipher}\nTunnel Digest: ${hash}\nPFS: Enabled\n`;
      assert.deepEqual(
        [said(lines)['ike-proposals'], said(lines)['child-proposals'], said(lines)['pfs']],
        [[suite], [{ ...suite, groups: [] }], [14]],
      );
    });

  for (const version of ['IKEv2', 'IKE_V2', 'V2', '2', 'ike v2'])
    test(`is a version: ${version}`, () => assert.deepEqual(said(`IKE Version: ${version}`)['ike-version'], [2]));

  test('has phases as headings', () => {
    const lines = 'Phase 1\nEncryption Algorithm: AES-256\nIntegrity: SHA-256\nDH Group: 14\nPhase 2\nEncryption Algorithm: AES-GCM-128\n';
    assert.deepEqual(said(lines)['ike-proposals'], [suite]);
    assert.deepEqual(said(lines)['child-proposals'], [{ encryption: ['aes-gcm-16-128'], integrity: [], prf: [], groups: [], esn: [] }]);
  });

  test('names PFS by its group', () => assert.deepEqual(said('Perfect Forward Secrecy: Group 19')['pfs'], [19]));

  for (const line of [
    'IKE Dijest: SHA-256',
    'Encryption Algorithm: AES-256',
    'Tunnel Encryption: AES-256',
    'Connection Initiation Mode: sometimes',
    'Admin Status: green',
    'Perfect Forward Secrecy: perhaps',
    'Local Networks: my-group',
    'Diffie Hellman: Group X',
  ])
    test(`has a note on what is not understood: ${line}`, () => {
      const read = sddcForm.read(`${base}${line}\n`);
      assert.ok(
        read.notes.some((note) => note.line === 3),
        notesOf(read).join(),
      );
      assert.deepEqual(said(`${line}\n`)['child-proposals'], undefined);
      assert.deepEqual(said(`${line}\n`)['enabled'], undefined);
    });

  test('shows nothing of a value that it does not know', () => {
    const read = sddcForm.read(`${base}Pre-Shard Key: ${key}\nPerfect Forward Secrecy:\nShared Thing: ${key}\n`);
    assert.equal(read.notes.length, 2);
    assert.doesNotMatch(JSON.stringify(read), new RegExp(key));
  });

  test('has no line of networks for a route-based VPN', () =>
    assert.equal(sddcForm.lineFor('selectors', anyAny, 'hq', sddcForm.read(routed).vpns[0]?.called), null));

  test('mends PFS by the field that both phases have', () =>
    assert.match(sddcForm.lineFor('pfs', [19], 'hq') ?? '', /Diffie Hellman: Group 19 \(IKE takes it, too\)/));
});

describe('a line that cannot be typed at an SDDC is none', () => {
  const suite = { encryption: [], integrity: [], prf: [], groups: [14], esn: [] } as const;
  const line = <Id extends ParameterId>(format: Format, text: string, id: Id, value: Values[Id]) =>
    format.lineFor(id, value, 'hq', format.read(text).vpns[0]?.called);

  test('an AS number that is only known to be another one', () =>
    assert.equal(line(sddcForm, routed, 'bgp-as', 'external' as never), null));
  test('a peer that goes by a name', () =>
    assert.equal(line(sddcForm, routed, 'peer-id', { type: 'fqdn', value: 'hq.example.net' }), null));
  test('only the fields that are known', () => {
    assert.equal(line(sddcForm, routed, 'ike-proposals', [suite]), 'Diffie Hellman: Group 14');
    assert.equal(line(sddcForm, routed, 'child-proposals', [suite]), null);
    assert.equal(line(sddcForm, routed, 'child-proposals', [{ ...suite, encryption: ['aes-cbc-128'] }]), 'Tunnel Encryption: AES 128');
    assert.doesNotMatch(line(sddcDownload, policies, 'ike-proposals', [suite]) ?? '', /algorithm/i);
    assert.equal(line(nsxJson, '{}', 'child-proposals', [suite]), null);
  });
  test('a range is the network that it fills, or nothing', () => {
    const pairs = (local: string) => [{ local: [local], remote: ['192.0.2.0/25'] }];
    const text = 'Remote Public IP: 203.0.113.10\nLocal Networks: 192.0.2.128/26\nRemote Networks: 192.0.2.0/25\n';
    assert.match(line(sddcForm, text, 'selectors', pairs('10.11.0.0-10.11.255.255')) ?? '', /Local Networks: 10\.11\.0\.0\/16$/m);
    for (const local of ['10.11.0.0-10.11.255.254', '10.11.1.0-10.11.2.255', '10.11.0.0/16[tcp/22]']) {
      assert.equal(line(sddcForm, text, 'selectors', pairs(local)), null);
      assert.equal(line(sddcDownload, policies, 'selectors', pairs(local)), null);
      assert.equal(nsxJson.lineFor('selectors', pairs(local), 'hq'), null);
    }
    assert.match(line(sddcForm, text, 'selectors', pairs('10.11.0.5-10.11.0.5')) ?? '', /10\.11\.0\.5\/32/);
  });
  test('a group of PFS that IKE does not have, as both phases have one field', () => {
    for (const [format, text] of [
      [sddcForm, routed],
      [sddcDownload, policies],
    ] as const) {
      assert.equal(line(format, text, 'pfs', [19]), null);
      assert.match(line(format, text, 'pfs', [14]) ?? '', /14/);
      assert.ok(line(format, text, 'pfs', [0]));
    }
  });
});

const groups = fc.uniqueArray(fc.constantFrom(2, 5, 14, 19, 20, 21), { minLength: 1, maxLength: 2 });
const proposal = (withGroups: boolean) =>
  fc
    .record(
      {
        encryption: fc.uniqueArray(fc.constantFrom('aes-cbc-128', 'aes-cbc-256'), { minLength: 1 }),
        integrity: fc.uniqueArray(fc.constantFrom('sha1', 'sha2-256', 'sha2-384', 'sha2-512'), { minLength: 1 }),
        prf: fc.constant([]),
        groups: withGroups ? groups : fc.constant([]),
        esn: fc.constant([]),
      },
      { noNullPrototype: true },
    )
    .map((one) => [one]);
const shared = {
  'ike-version': fc.constantFrom([1], [2], [2, 1]),
  'child-proposals': proposal(false),
  'local-address': fc.ipV4(),
  'peer-address': fc.ipV4(),
  'peer-id': fc.ipV4().map((value) => ({ type: 'address', value })),
  initiation: fc.constantFrom('starts', 'on traffic', 'responds only'),
  selectors: fc.constantFrom([{ local: ['192.0.2.128/25'], remote: ['192.0.2.0/26'] }]),
};
const seconds = fc.integer({ min: 1, max: 86400 });
const as = fc.integer({ min: 1, max: 4294967294 });
const rounds: readonly (readonly [Format, string, Readonly<Record<string, fc.Arbitrary<unknown>>>])[] = [
  [
    sddcDownload,
    download(''),
    {
      ...shared,
      'ike-proposals': proposal(true),
      enabled: fc.boolean(),
      'ike-mode': fc.constantFrom('main', 'aggressive'),
      'ike-lifetime': seconds,
      'child-lifetime': seconds,
      encapsulation: fc.constantFrom('tunnel', 'transport'),
      pfs: fc.oneof(groups, fc.constant([0])),
      dpd: fc.integer({ min: 0, max: 360 }),
      'local-id': fc.ipV4().map((value) => ({ type: 'address', value })),
    },
  ],
  [
    sddcForm,
    routed,
    {
      ...shared,
      // Its groups are the tunnel's too, so that others would change PFS.
      'ike-proposals': proposal(true).map(([one]) => [{ ...one, groups: [14] }]),
      pfs: fc.constantFrom([14], [0]),
      'bgp-as': as,
      'bgp-neighbor-as': as,
      'bgp-neighbor': fc.ipV4(),
      'vti-address': fc.constantFrom('169.254.101.5/30'),
      mss: fc.oneof(fc.constant(0), fc.integer({ min: 108, max: 8902 })),
    },
  ],
];

for (const [format, text, values] of rounds)
  describe(`a line of ${format.format}`, () => {
    const before = saidOf(format.read(text).vpns[0]?.end);
    for (const [id, arbitrary] of Object.entries(values) as [ParameterId, fc.Arbitrary<never>][])
      test(`that sets ${id} reads back to its value, and changes nothing else`, () => {
        fc.assert(
          fc.property(arbitrary, (value: Values[typeof id]) => {
            const line = format.lineFor(id, value, 'hq');
            assert.ok(line);
            const after = saidOf(format.read(`${text}\n${line}`).vpns[0]?.end);
            assert.deepEqual(after, { ...before, [id]: value });
          }),
          { numRuns: 25 },
        );
      });
  });

describe('hostile text', () => {
  for (const [what, text] of hostile)
    test(`is no reason to fail: ${what}`, () => {
      for (const format of [sddcDownload, sddcForm]) {
        assert.equal(likeness(format, text), 0);
        assert.deepEqual(format.read(text).vpns, []);
      }
    });
});

test('each text looks like its own syntax alone', () => {
  const texts = { 'SDDC download': policies, 'SDDC form': routed };
  for (const format of [sddcDownload, sddcForm, nsxJson])
    for (const [name, text] of Object.entries(texts))
      assert.equal(likeness(format, text) > 0.7, format.format === name, `${format.format} of ${name}`);
});

test('the BGP secret of the form may be none, set and not said, or there; without its line nothing is known of it', () => {
  const secret = (line: string) =>
    sddcForm.read(`Remote Public IP: 198.51.100.20\nBGP Remote IP: 169.254.100.2\n${line}`).vpns[0]?.end['bgp-password']?.value;
  assert.equal(secret('BGP Secret: None\n'), null);
  assert.equal(secret('BGP Secret: Set\n')?.isMasked, true);
  assert.equal(secret('BGP Secret: horse\n')?.isMasked, false);
  assert.equal(secret(''), undefined);
});
