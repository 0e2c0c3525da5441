import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { implementations } from '../../../content/negotiation.ts';
import { implementationOf, partyOf } from '../../../src/configuration/ends.ts';
import { awsJson } from '../../../src/configuration/aws-json.ts';
import { awsText } from '../../../src/configuration/aws-text.ts';
import { awsXml } from '../../../src/configuration/aws-xml.ts';
import { azureJson } from '../../../src/configuration/azure-json.ts';
import { bird } from '../../../src/configuration/bird.ts';
import type { Format } from '../../../src/configuration/format.ts';
import { gobgp } from '../../../src/configuration/gobgp.ts';
import { googleJson } from '../../../src/configuration/google-json.ts';
import { ikedConf } from '../../../src/configuration/iked-conf.ts';
import { ipsecConfLibreswan, ipsecConfStrongswan } from '../../../src/configuration/ipsec-conf.ts';
import { nsxJson } from '../../../src/configuration/nsx-json.ts';
import { openbgpd } from '../../../src/configuration/openbgpd.ts';
import { opnsenseXml } from '../../../src/configuration/opnsense-xml.ts';
import { pfsenseXml } from '../../../src/configuration/pfsense-xml.ts';
import { routeros } from '../../../src/configuration/routeros.ts';
import { sddcDownload } from '../../../src/configuration/sddc-download.ts';
import { sddcForm } from '../../../src/configuration/sddc-form.ts';
import { swanctlConf } from '../../../src/configuration/swanctl.ts';
import { vyos } from '../../../src/configuration/vyos.ts';
import { compare } from '../../../src/settings/compare.ts';
import type { Implementation } from '../../../src/settings/behaviour.ts';
import { Key } from '../../../src/settings/key.ts';

type KeyId = 'pre-shared-key' | 'bgp-password';

const ipsecConf = (secret: string): string =>
  `conn sddc\n  left=198.51.100.20\n  right=203.0.113.10\n  authby=secret\n  auto=start\n: PSK "${secret}"\n`;

/** A text of each syntax with a stand-in where its key was. */
const masked: readonly (readonly [Format, KeyId, (key: string) => string])[] = [
  [
    nsxJson,
    'pre-shared-key',
    (key) => JSON.stringify({ resource_type: 'RouteBasedIPSecVpnSession', peer_address: '198.51.100.20', psk: key }),
  ],
  [
    nsxJson,
    'bgp-password',
    (key) =>
      JSON.stringify({ resource_type: 'BgpNeighborConfig', neighbor_address: '169.254.100.2', remote_as_num: '65001', password: key }),
  ],
  [sddcForm, 'pre-shared-key', (key) => `Remote Public IP: 198.51.100.20\nPreshared Key: ${key}\n`],
  [sddcForm, 'bgp-password', (key) => `Remote Public IP: 198.51.100.20\nBGP Remote IP: 169.254.100.2\nSecret: ${key}\n`],
  [sddcDownload, 'pre-shared-key', (key) => `IKE version : IKE_V2\nPre shared key : ${key}\nPeer address : 203.0.113.10\n`],
  [
    pfsenseXml,
    'pre-shared-key',
    (key) =>
      `<pfsense><ipsec><phase1><ikeid>1</ikeid><remote-gateway>203.0.113.10</remote-gateway><pre-shared-key>${key}</pre-shared-key></phase1></ipsec></pfsense>`,
  ],
  [
    pfsenseXml,
    'bgp-password',
    (key) =>
      `<pfsense><installedpackages><frrbgpneighbors><config><peer>169.254.100.1</peer><password>${key}</password></config></frrbgpneighbors></installedpackages></pfsense>`,
  ],
  [
    opnsenseXml,
    'bgp-password',
    (key) =>
      `<opnsense><OPNsense><quagga><bgp><neighbors><neighbor><address>169.254.100.1</address><password>${key}</password></neighbor></neighbors></bgp></quagga></OPNsense></opnsense>`,
  ],
  [azureJson, 'pre-shared-key', (key) => JSON.stringify({ name: 'sddc', connectionType: 'IPsec', sharedKey: key, ipsecPolicies: [] })],
  [googleJson, 'pre-shared-key', (key) => JSON.stringify({ name: 'sddc', peerIp: '203.0.113.10', ikeVersion: 2, sharedSecret: key })],
  [
    awsJson,
    'pre-shared-key',
    (key) =>
      JSON.stringify({
        VpnConnectionId: 'vpn-EXAMPLE',
        Options: { TunnelOptions: [{ OutsideIpAddress: '198.51.100.20', PreSharedKey: key }] },
      }),
  ],
  [
    awsXml,
    'pre-shared-key',
    (key) =>
      `<vpn_connection id="vpn-EXAMPLE"><ipsec_tunnel><ike><pre_shared_key>${key}</pre_shared_key></ike></ipsec_tunnel></vpn_connection>`,
  ],
  [awsText, 'pre-shared-key', (key) => `IPSec Tunnel #1\n#1: Internet Key Exchange Configuration\n  - Pre-Shared Key           : ${key}\n`],
  [
    swanctlConf,
    'pre-shared-key',
    (key) =>
      `connections {\n  sddc {\n    remote_addrs = 203.0.113.10\n    local {\n      auth = psk\n    }\n    children {\n      sddc {\n      }\n    }\n  }\n}\nsecrets {\n  ike-sddc {\n    secret = "${key}"\n  }\n}\n`,
  ],
  [ipsecConfStrongswan, 'pre-shared-key', ipsecConf],
  [ipsecConfLibreswan, 'pre-shared-key', ipsecConf],
  [ikedConf, 'pre-shared-key', (key) => `ikev2 "sddc" active from 192.0.2.0/25 to 10.1.0.0/16 peer 203.0.113.10 psk "${key}"\n`],
  [
    vyos,
    'pre-shared-key',
    (key) =>
      `set vpn ipsec site-to-site peer sddc remote-address '203.0.113.10'\nset vpn ipsec site-to-site peer sddc authentication mode 'pre-shared-secret'\nset vpn ipsec authentication psk sddc id '203.0.113.10'\nset vpn ipsec authentication psk sddc secret '${key}'\n`,
  ],
  [
    vyos,
    'bgp-password',
    (key) =>
      `set protocols bgp system-as '65001'\nset protocols bgp neighbor 169.254.100.1 remote-as '65000'\nset protocols bgp neighbor 169.254.100.1 password '${key}'\n`,
  ],
  [
    routeros,
    'pre-shared-key',
    (key) => `/ip ipsec peer\nadd address=203.0.113.10/32 name=sddc\n/ip ipsec identity\nadd peer=sddc secret="${key}"\n`,
  ],
  [
    routeros,
    'bgp-password',
    (key) => `/routing bgp connection\nadd name=sddc remote.address=169.254.100.1 .as=65000 as=65001 tcp-md5-key="${key}"\n`,
  ],
  [bird, 'bgp-password', (key) => `protocol bgp sddc {\n  local as 65001;\n  neighbor 169.254.100.1 as 65000;\n  password "${key}";\n}\n`],
  [openbgpd, 'bgp-password', (key) => `AS 65001\nneighbor 169.254.100.1 {\n\tremote-as 65000\n\ttcp md5sig password "${key}"\n}\n`],
  [
    gobgp,
    'bgp-password',
    (key) =>
      `[global.config]\nas = 65001\n[[neighbors]]\n[neighbors.config]\nneighbor-address = "169.254.100.1"\npeer-as = 65000\nauth-password = "${key}"\n`,
  ],
];

describe('a key of which a stand-in is all that stands there', () => {
  for (const [format, id, text] of masked)
    test(`is one: ${format.format}, ${id}`, () => {
      for (const standIn of ['********', '[secret]']) {
        const { vpns, notes } = format.read(text(standIn));
        const key = vpns[0]?.end[id]?.value;
        assert.ok(key?.isMasked, standIn);
        assert.ok(vpns[0]?.end[id]?.line, 'it has its line');
        assert.match(notes.map(({ why }) => why).join(), /hidden/);
      }
    });

  for (const [format, id, text] of masked)
    test(`is one as it stands where it is shown: ${format.format}, ${id}`, () => {
      const key = format.read(text('ExamplePSK-ChangeMe')).vpns[0]?.end[id]?.value;
      assert.ok(key?.same(new Key('ExamplePSK-ChangeMe')));
    });
});

describe('VyOS with keys that are written encrypted', () => {
  test('has them', () => {
    const text = `set vpn ipsec site-to-site peer sddc remote-address '203.0.113.10'
set vpn ipsec site-to-site peer sddc authentication mode 'pre-shared-secret'
set vpn ipsec site-to-site peer sddc authentication encrypted-pre-shared-secret 'Zm9yIHRlc3Rz'
set protocols bgp system-as '65001'
set protocols bgp neighbor 169.254.100.1 remote-as '65000'
set protocols bgp neighbor 169.254.100.1 encrypted-password 'Zm9yIHRlc3Rz'
`;
    const { vpns, notes } = vyos.read(text);
    assert.deepEqual([vpns[0]?.end['pre-shared-key']?.value.isMasked, vpns[0]?.end['bgp-password']?.value?.isMasked], [true, true]);
    assert.doesNotMatch(JSON.stringify(notes), /Zm9y/);
  });
});

const party = (format: Format, text: string) => {
  const [vpn] = format.read(text).vpns;
  assert.ok(vpn);
  return partyOf(vpn, implementationOf([format.format], Object.values<Implementation>(implementations)));
};
const withPassword = (line: string): string =>
  `protocol bgp sddc {\n  local 169.254.100.2 as 65001;\n  neighbor 169.254.100.1 as 65000;\n  ${line}\n  ipv4 {\n    import all;\n    export all;\n  };\n}\n`;
const form =
  'Local IP Address: 203.0.113.10\nBGP Local IP/Prefix Length: 169.254.100.1/30\nBGP Remote IP: 169.254.100.2\nBGP Neighbor ASN: 65001\nLocal ASN: 65000\n';
const json = JSON.stringify([
  { resource_type: 'BgpNeighborConfig', neighbor_address: '169.254.100.2', remote_as_num: '65001', source_addresses: ['169.254.100.1'] },
  { resource_type: 'BgpRoutingConfig', local_as_num: '65000' },
]);
const mikrotik = `# 2026-11-01 10:00:00 by RouterOS 7.16
/routing bgp connection
add as=65001 local.address=169.254.100.2 .role=ebgp name=sddc remote.address=169.254.100.1 .as=65000
`;

describe('an SDDC that says nothing of a BGP password', () => {
  for (const [format, text] of [
    [sddcForm, form],
    [nsxJson, json],
  ] as const)
    for (const line of ['', 'password "ExamplePassword";'])
      test(`may have one: ${format.format} with ${line || 'no password'} at the other end`, () => {
        const { outcome } = compare(party(format, text), party(bird, withPassword(line)), 'b');
        assert.equal(outcome.bgp, 'may');
        assert.deepEqual(
          outcome.stops.filter(({ parameter }) => parameter === 'bgp-password'),
          [],
        );
      });

  test('has none where it says so', () => {
    assert.equal(sddcForm.read(`${form}Secret: None\n`).vpns[0]?.end['bgp-password']?.value, null);
    const { outcome } = compare(party(sddcForm, `${form}Secret: None\n`), party(bird, withPassword('password "ExamplePassword";')), 'b');
    assert.ok(outcome.stops.some(({ parameter }) => parameter === 'bgp-password'));
  });
});

describe('an export of RouterOS 7', () => {
  test('says nothing of a password that it leaves out', () => {
    assert.equal(routeros.read(mikrotik).vpns[0]?.end['bgp-password'], undefined);
    const { outcome } = compare(party(sddcForm, `${form}Secret: ExamplePassword\n`), party(routeros, mikrotik), 'b');
    assert.ok(outcome.unknown.some(({ parameter, at }) => parameter === 'bgp-password' && at === 'b'));
    assert.deepEqual(outcome.stops, []);
  });

  test('that shows its keys has no password where none stands', () => {
    const shown = `${mikrotik}/ip ipsec identity\nadd peer=sddc secret=ExamplePSK-ChangeMe\n`;
    assert.equal(routeros.read(shown).vpns[0]?.end['bgp-password']?.value, null);
    assert.equal(routeros.read(`${shown}${mikrotik}`).vpns[0]?.end['bgp-password'], undefined);
  });
});
