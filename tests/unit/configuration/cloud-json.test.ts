import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import azurePage from '../../../content/devices/azure-vpn.ts';
import googlePage from '../../../content/devices/google-cloud-vpn.ts';
import { awsJson } from '../../../src/configuration/aws-json.ts';
import { azureJson } from '../../../src/configuration/azure-json.ts';
import { googleJson } from '../../../src/configuration/google-json.ts';
import { nsxJson } from '../../../src/configuration/nsx-json.ts';
import type { ParameterId, Values } from '../../../src/settings/end.ts';
import { hostile, notesOf, saidOf } from '../../support/said-of.ts';
import { likeness } from './reading.ts';

const key = 'ExamplePSK_ChangeMe';
const policy = {
  dhGroup: 'DHGroup14',
  ikeEncryption: 'AES256',
  ikeIntegrity: 'SHA256',
  ipsecEncryption: 'GCMAES256',
  ipsecIntegrity: 'GCMAES256',
  pfsGroup: 'PFS2048',
  saDataSizeKilobytes: 102400000,
  saLifeTimeSeconds: 3600,
};
const connection = {
  connectionMode: 'Default',
  connectionProtocol: 'IKEv2',
  connectionType: 'IPsec',
  enableBgp: true,
  ipsecPolicies: [policy],
  localNetworkGateway2: { id: '/subscriptions/x/localNetworkGateways/sddc' },
  name: 'sddc',
  sharedKey: key,
  trafficSelectorPolicies: [],
  usePolicyBasedTrafficSelectors: false,
};
const local = {
  bgpSettings: { asn: 65000, bgpPeeringAddress: '169.254.21.1' },
  gatewayIpAddress: '198.51.100.20',
  id: '/subscriptions/x/localNetworkGateways/sddc',
  localNetworkAddressSpace: { addressPrefixes: ['192.0.2.128/25'] },
  name: 'sddc',
};
const gateway = {
  bgpSettings: {
    asn: 65515,
    bgpPeeringAddress: '192.0.2.30',
    bgpPeeringAddresses: [{ customBgpIpAddresses: ['169.254.21.2'], tunnelIpAddresses: ['203.0.113.10'] }],
  },
  gatewayType: 'Vpn',
  name: 'gw',
  vpnType: 'RouteBased',
};
const azure = [connection, local, gateway].map((one) => JSON.stringify(one, null, 2)).join('\n');
const azureSaid = {
  'peer-address': '198.51.100.20',
  'bgp-neighbor-as': 65000,
  'bgp-neighbor': '169.254.21.1',
  'bgp-as': 65515,
  'bgp-address': '169.254.21.2',
  'local-address': '203.0.113.10',
  'ike-version': [2],
  initiation: 'starts',
  'pre-shared-key': { key: '19 characters' },
  'auth-method': 'pre-shared key',
  'ike-proposals': [{ encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] }],
  'child-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [] }],
  pfs: [14],
  'child-lifetime': 3600,
  'child-kilobytes': 102400000,
  selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
  'bgp-enabled': true,
};

describe('Azure', () => {
  const read = azureJson.read(azure);

  test('is read from connection, local gateway and gateway in one paste', () => assert.deepEqual(saidOf(read.vpns[0]?.end), azureSaid));
  test('is read as REST and PowerShell write it, too', () => {
    const { name, ...properties } = connection;
    const { id, name: localName, ...localProperties } = local;
    const rest = [{ name, properties }, { id, name: localName, properties: localProperties }, gateway]
      .map((one) => JSON.stringify(one))
      .join('\n');
    assert.deepEqual(saidOf(azureJson.read(rest).vpns[0]?.end), azureSaid);
    const pascal = azure.replace(/"(\w)(\w*)":/g, (_, first: string, more: string) => `"${first.toUpperCase()}${more}":`);
    assert.deepEqual(saidOf(azureJson.read(pascal).vpns[0]?.end), azureSaid);
  });
  test('without the local gateway asks for it', () =>
    assert.match(notesOf(azureJson.read(JSON.stringify(connection))).join(), /local-gateway show/));
  test('does not take the local gateway of another connection', () => {
    const other = { ...local, id: '/subscriptions/x/localNetworkGateways/other', name: 'other' };
    const said = azureJson.read([connection, other].map((one) => JSON.stringify(one)).join('\n'));
    assert.equal(said.vpns[0]?.end['peer-address'], undefined);
    assert.match(notesOf(said).join(), /local-gateway show/);
  });
  test('never shows a key', () => assert.doesNotMatch(JSON.stringify(read), new RegExp(key)));

  test('reads back the sample of its page', () => {
    const said = saidOf(azureJson.read(azurePage.config.parts.map(({ text }) => text).join('\n')).vpns[0]?.end);
    assert.deepEqual([said['peer-address'], said['pfs'], said['child-lifetime']], ['198.51.100.20', [14], 3600]);
    assert.deepEqual(said['ike-proposals'], azureSaid['ike-proposals']);
  });

  const values: { readonly [Id in ParameterId]?: fc.Arbitrary<unknown> } = {
    'ike-proposals': fc
      .tuple(fc.constantFrom('aes-cbc-128', 'aes-gcm-16-256'), fc.constantFrom('sha1', 'sha2-384'), fc.constantFrom(2, 14, 19, 20, 24))
      .map(([cipher, hash, group]) =>
        cipher.includes('gcm')
          ? [{ encryption: [cipher], integrity: [], prf: [hash], groups: [group], esn: [] }]
          : [{ encryption: [cipher], integrity: [hash], prf: [], groups: [group], esn: [] }],
      ),
    'child-proposals': fc.constantFrom(
      [{ encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [], esn: [] }],
      [{ encryption: ['aes-gcm-16-128'], integrity: [], prf: [], groups: [], esn: [] }],
    ),
    pfs: fc.constantFrom([0], [1], [2], [14], [19], [20], [24]),
    'child-lifetime': fc.integer({ min: 300, max: 172799 }),
    'child-kilobytes': fc.integer({ min: 1024, max: 2147483647 }),
    initiation: fc.constantFrom('starts', 'responds only'),
    'peer-address': fc.ipV4(),
    'bgp-enabled': fc.boolean(),
  };
  for (const [id, arbitrary] of Object.entries(values) as [ParameterId, fc.Arbitrary<never>][])
    test(`reads back the command that sets ${id}, and nothing else changes`, () => {
      fc.assert(
        fc.property(arbitrary, (value: Values[typeof id]) => {
          const line = azureJson.lineFor(id, value, 'sddc', read.vpns[0]?.called);
          assert.ok(line);
          assert.deepEqual(saidOf(azureJson.read(`${azure}\n${line}`).vpns[0]?.end), { ...azureSaid, [id]: value });
        }),
        { numRuns: 20 },
      );
    });
});

describe('a command of Azure', () => {
  const rest = [
    {
      name: 'to the SDDC',
      id: '/subscriptions/x/resourceGroups/rg one/providers/y/connections/to the SDDC',
      connectionType: 'IPsec',
      sharedKey: key,
      localNetworkGateway2: { id: '/subscriptions/x/resourceGroups/rg one/providers/y/localNetworkGateways/sddc-gw' },
      ipsecPolicies: connection.ipsecPolicies,
    },
  ];
  const [vpn] = azureJson.read(JSON.stringify(rest)).vpns;

  test('sets all of a policy, the rest as it is', () =>
    assert.deepEqual(azureJson.lineFor('pfs', [19], 'x', vpn?.called)?.split('\n'), [
      'az network vpn-connection ipsec-policy clear -g "rg one" --connection-name "to the SDDC"',
      'az network vpn-connection ipsec-policy add -g "rg one" --connection-name "to the SDDC" --ike-encryption AES256 --ike-integrity SHA256 --dh-group DHGroup14 --ipsec-encryption GCMAES256 --ipsec-integrity GCMAES256 --pfs-group ECP256 --sa-lifetime 3600 --sa-max-size 102400000',
    ]));

  test('has names in capitals where nothing was read', () => {
    const line = azureJson.lineFor('child-lifetime', 3600, 'sddc') ?? '';
    assert.doesNotMatch(line, /sddc|clear/);
    assert.match(
      line,
      /-g RESOURCE-GROUP --connection-name CONNECTION --ike-encryption IKE-ENCRYPTION .* --sa-lifetime 3600 --sa-max-size SA-MAX-SIZE$/,
    );
  });

  test('changes the local network gateway by its own name', () =>
    assert.equal(
      azureJson.lineFor('bgp-neighbor-as', 65000, 'x', vpn?.called),
      'az network local-gateway update -g "rg one" -n sddc-gw --asn 65000',
    ));

  test('takes the resource group from commands', () => {
    const made = azureJson.read('az network vpn-connection create -g net --name far --shared-key abc --local-gateway2 gw').vpns[0];
    assert.match(azureJson.lineFor('bgp-enabled', true, 'x', made?.called) ?? '', /update -g net -n far --enable-bgp true/);
  });
});

const tunnel = {
  kind: 'compute#vpnTunnel',
  name: 'sddc-0',
  ikeVersion: 2,
  peerIp: '198.51.100.20',
  sharedSecret: '*************',
  localTrafficSelector: ['0.0.0.0/0'],
  remoteTrafficSelector: ['0.0.0.0/0'],
};
const router = {
  kind: 'compute#router',
  name: 'r',
  bgp: { asn: 65001, keepaliveInterval: 20 },
  interfaces: [
    {
      name: 'if-0',
      ipRange: '169.254.100.2/30',
      linkedVpnTunnel: 'https://www.googleapis.com/compute/v1/projects/x/regions/y/vpnTunnels/sddc-0',
    },
  ],
  bgpPeers: [
    { name: 'sddc-0', interfaceName: 'if-0', ipAddress: '169.254.100.2', peerIpAddress: '169.254.100.1', peerAsn: 65000, enable: 'TRUE' },
    { name: 'other', interfaceName: 'if-9', ipAddress: '169.254.9.2', peerIpAddress: '169.254.9.1', peerAsn: 65009 },
  ],
};
const google = JSON.stringify([tunnel, router], null, 2);

describe('Google Cloud', () => {
  const read = googleJson.read(google);

  test('has the algorithms that a command names', () => {
    const made = `gcloud compute vpn-tunnels create x --peer-address 198.51.100.20 --ike-version 2 --phase1-encryption AES-CBC-256 \\
  --phase1-integrity HMAC-SHA2-256-128 --phase1-prf PRF-HMAC-SHA2-256 --phase1-dh GROUP-14 --phase2-encryption AES-GCM-16-128 --phase2-pfs GROUP-14`;
    const said = saidOf(googleJson.read(made).vpns[0]?.end);
    const prf = ['sha2-256'];
    assert.deepEqual(said['ike-proposals'], [{ encryption: ['aes-cbc-256'], integrity: prf, prf, groups: [14], esn: [] }]);
    assert.deepEqual(said['child-proposals'], [{ encryption: ['aes-gcm-16-128'], integrity: [], prf: [], groups: [], esn: [] }]);
    assert.deepEqual(said['pfs'], [14]);
  });

  test('is read from tunnel and router in one paste', () => {
    assert.deepEqual(
      read.vpns.map(({ name }) => name),
      ['sddc-0', 'other'],
    );
    assert.deepEqual(saidOf(read.vpns[0]?.end), {
      'peer-address': '198.51.100.20',
      'ike-version': [2],
      'auth-method': 'pre-shared key',
      'pre-shared-key': { key: '8 characters' },
      selectors: [{ local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] }],
      'vti-address': '169.254.100.2/30',
      'bgp-as': 65001,
      'bgp-neighbor-as': 65000,
      'bgp-address': '169.254.100.2',
      'bgp-neighbor': '169.254.100.1',
      'bgp-keepalive': 20,
      'bgp-hold-time': 60,
      'bgp-enabled': true,
    });
  });

  test('says that it hides its keys', () => assert.match(notesOf(read).join(), /hidden/));

  test('reads back the sample of its page', () => {
    const said = saidOf(googleJson.read(googlePage.config.parts.map(({ text }) => text).join('\n')).vpns[0]?.end);
    assert.deepEqual(
      [said['peer-address'], said['ike-version'], said['vti-address'], said['bgp-neighbor-as'], said['bgp-as'], said['bgp-networks']],
      ['198.51.100.20', [2], '169.254.100.2/30', 65000, 65001, ['192.0.2.0/25']],
    );
  });
});

describe('a command of Google', () => {
  const text = JSON.stringify([{ ...tunnel, region: 'https://www.googleapis.com/compute/v1/projects/x/regions/europe-west1' }, router]);
  const [vpn] = googleJson.read(text).vpns;

  test('says that a tunnel is created anew', () => {
    const line = googleJson.lineFor('ike-version', [1], 'x', vpn?.called) ?? '';
    assert.match(line, /can’t be changed/);
    assert.match(line, /vpn-tunnels delete sddc-0 --region=europe-west1/);
    assert.match(line, /--ike-version=1/);
  });
  test('changes BGP at the router and its peer', () => {
    assert.match(
      googleJson.lineFor('bgp-neighbor-as', 65000, 'x', vpn?.called) ?? '',
      /update-bgp-peer r --region=europe-west1|update-bgp-peer r --region=REGION/,
    );
    assert.match(googleJson.lineFor('bgp-as', 65001, 'x', vpn?.called) ?? '', /routers update r .*--asn=65001/);
  });
  test('has names in capitals where none was read', () =>
    assert.equal(
      googleJson.lineFor('bgp-enabled', true, 'x'),
      'gcloud compute routers update-bgp-peer ROUTER --region=REGION --peer-name=PEER --enabled',
    ));
});

describe('hostile text', () => {
  for (const [what, text] of hostile)
    test(`is no reason to fail: ${what}`, () => {
      for (const format of [azureJson, googleJson]) assert.deepEqual(format.read(text).vpns, []);
    });
});

test('each JSON looks like its own syntax alone', () => {
  const texts = { 'Azure JSON': azure, 'Google JSON': google };
  for (const format of [azureJson, googleJson, awsJson, nsxJson])
    for (const [name, text] of Object.entries(texts))
      assert.equal(likeness(format, text) > 0.7, format.format === name, `${format.format} of ${name}`);
});
