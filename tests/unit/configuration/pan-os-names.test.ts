import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Format } from '../../../src/configuration/format.ts';
import { panOsSet } from '../../../src/configuration/pan-os-set.ts';
import { panOsXml } from '../../../src/configuration/pan-os-xml.ts';
import type { ParameterId, Values } from '../../../src/settings/end.ts';
import { sentences } from './with-sddc.ts';

const text = `set network ike gateway GW protocol ikev2 ike-crypto-profile IKE-P
set network ike gateway GW peer-address ip 203.0.113.10
set network tunnel ipsec TO-SDDC auto-key ike-gateway GW
set network tunnel ipsec TO-SDDC auto-key ipsec-crypto-profile ESP-P
set network tunnel ipsec TO-SDDC tunnel-interface tunnel.7
set network interface tunnel units tunnel.7 ip 169.254.100.2/30
set network virtual-router "VR 1" protocol bgp local-as 65001
set network virtual-router "VR 1" protocol bgp peer-group CLOUD peer SDDC peer-as 65000
set network virtual-router "VR 1" protocol bgp peer-group CLOUD peer SDDC peer-address ip 169.254.100.1
`;

function linesFor<Id extends ParameterId>(from: string, id: Id, value: Values[Id], format: Format = panOsSet): string {
  const { name = '', called } = format.read(from).vpns[0] ?? {};
  return format.lineFor(id, value, name, called) ?? '';
}

describe('a line of PAN-OS changes the object that the VPN uses', () => {
  const bgp = 'set network virtual-router "VR 1" protocol bgp';
  const cases: readonly (readonly [lines: string, wanted: string])[] = [
    [linesFor(text, 'ike-version', [2]), 'set network ike gateway GW protocol version ikev2'],
    [linesFor(text, 'ike-lifetime', 3600), 'set network ike crypto-profiles ike-crypto-profiles IKE-P lifetime seconds 3600'],
    [linesFor(text, 'pfs', [14]), 'set network ike crypto-profiles ipsec-crypto-profiles ESP-P dh-group group14'],
    [linesFor(text, 'replay-window', 0), 'set network tunnel ipsec TO-SDDC anti-replay no'],
    [linesFor(text, 'mtu', 1400), 'set network interface tunnel units tunnel.7 mtu 1400'],
    [linesFor(text, 'bgp-as', 65009), `${bgp} local-as 65009`],
    [linesFor(text, 'bgp-neighbor-as', 65010), `${bgp} peer-group CLOUD peer SDDC peer-as 65010`],
    [linesFor(text, 'bgp-hold-time', 60), `${bgp} peer-group CLOUD peer SDDC connection-options hold-time 60`],
  ];
  for (const [lines, wanted] of cases) test(wanted, () => assert.equal(lines, wanted));

  test('in a template of Panorama', () => {
    const template = text.replaceAll('set network', 'set template BRANCH config network');
    assert.equal(linesFor(template, 'mtu', 1400), 'set template BRANCH config network interface tunnel units tunnel.7 mtu 1400');
  });

  test('of the Advanced Routing Engine, whose timers are a profile', () => {
    const logical = `${text.replaceAll('virtual-router "VR 1" protocol', 'logical-router LR vrf default')}set network routing-profile bgp timer-profile QUICK hold-time 9
set network logical-router LR vrf default bgp peer-group CLOUD peer SDDC connection-options timers QUICK
`;
    const changed = linesFor(logical, 'bgp-hold-time', 60);
    assert.match(
      changed,
      /^set network routing-profile bgp timer-profile QUICK hold-time 60\nset network logical-router LR vrf default bgp peer-group CLOUD/,
    );
    assert.equal(panOsSet.read(`${logical}${changed}\n`).vpns[0]?.end['bgp-hold-time']?.value, 60);
  });

  test('in XML', () => {
    const xml = `<config><devices><entry name="localhost.localdomain"><template><entry name="BRANCH"><config><devices><entry name="localhost.localdomain"><network>
<ike><gateway><entry name="GW"/></gateway></ike>
<tunnel><ipsec><entry name="TO-SDDC"><auto-key><ike-gateway><entry name="GW"/></ike-gateway></auto-key><tunnel-interface>tunnel.7</tunnel-interface></entry></ipsec></tunnel>
</network></entry></devices></config></entry></template></entry></devices></config>`;
    assert.equal(panOsXml.read(xml).vpns[0]?.called?.['template'], 'template BRANCH config');
    assert.match(linesFor(xml, 'mtu', 1400, panOsXml), /^<network>\n[\s\S]*<entry name="tunnel\.7">\s*<mtu>1400/);
  });

  test('what was not read stands in capitals', () => {
    assert.equal(panOsSet.lineFor('ike-version', [2], 'TO-SDDC'), 'set network ike gateway IKE-GATEWAY protocol version ikev2');
    assert.equal(panOsSet.lineFor('mtu', 1400, 'TO-SDDC'), 'set network interface tunnel units tunnel.UNIT mtu 1400');
    assert.equal(
      panOsSet.lineFor('bgp-multihop', 2, 'TO-SDDC'),
      'set network virtual-router VIRTUAL-ROUTER protocol bgp peer-group PEER-GROUP peer PEER connection-options multihop 2',
    );
  });
});

test('notes of a text with several VPNs say which they are about', () => {
  const two = `${text}set network tunnel ipsec OTHER auto-key ike-gateway LOST
set network virtual-router "VR 1" protocol bgp peer-group INSIDE peer lan peer-as 65001 peer-address ip 10.0.0.9
set network virtual-router "VR 1" protocol bgp peer-group INSIDE peer lan connection-options authentication LOST
`;
  assert.deepEqual(
    sentences(panOsSet.read(two)).map((one) => one.slice(0, 34)),
    [
      '1: TO-SDDC: This profile is not in',
      '4: TO-SDDC: This profile is not in',
      '10: OTHER: This gateway is not in ',
      '11: This neighbor is reached by no',
    ],
  );
});

test('a neighbor on another port is inside of the site, and no note', () => {
  const inside = `${text}set network interface ethernet ethernet1/2 layer3 ip 10.0.0.1/24
set network tunnel ipsec OTHER auto-key ike-gateway GW
set network virtual-router "VR 1" protocol bgp peer-group INSIDE peer lan peer-as 65001 peer-address ip 10.0.0.9
`;
  assert.doesNotMatch(sentences(panOsSet.read(inside)).join('\n'), /reached by none/);
});

test('networks of IPv6 are proxy IDs of their own kind', () => {
  const lines = linesFor(text, 'selectors', [
    { local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] },
    { local: ['::/0'], remote: ['::/0'] },
  ]);
  assert.deepEqual(panOsSet.read(`${text}${lines}\n`).vpns[0]?.end.selectors?.value, [
    { local: ['0.0.0.0/0'], remote: ['0.0.0.0/0'] },
    { local: ['::/0'], remote: ['::/0'] },
  ]);
});
