import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { junos } from '../../../src/configuration/junos.ts';
import type { ParameterId, Values } from '../../../src/settings/end.ts';
import { sentences } from './with-sddc.ts';

const text = `set interfaces st0 unit 3 family inet address 169.254.100.2/30
set security ike proposal P1 encryption-algorithm aes-256-cbc
set security ike policy IKE-POL proposals P1
set security ike gateway GW ike-policy IKE-POL
set security ike gateway GW address 203.0.113.10
set security ike gateway GW address 203.0.113.11
set security ipsec proposal P2 encryption-algorithm aes-256-gcm
set security ipsec policy IPSEC-POL proposals P2
set security ipsec vpn TO-SDDC bind-interface st0.3
set security ipsec vpn TO-SDDC ike gateway GW
set security ipsec vpn TO-SDDC ike ipsec-policy IPSEC-POL
set routing-instances CLOUD protocols bgp group SDDC type external
set routing-instances CLOUD protocols bgp group SDDC passive
set routing-instances CLOUD protocols bgp group SDDC neighbor 169.254.100.1 peer-as 65000
set routing-options autonomous-system 65001
`;

function linesFor<Id extends ParameterId>(from: string, id: Id, value: Values[Id]): string {
  const { name = '', called } = junos.read(from).vpns[0] ?? {};
  return junos.lineFor(id, value, name, called) ?? '';
}

describe('a line of Junos changes the object that the VPN uses', () => {
  const bgp = 'routing-instances CLOUD protocols bgp group SDDC';
  const cases: readonly (readonly [lines: string, wanted: string])[] = [
    [linesFor(text, 'ike-version', [2]), 'set security ike gateway GW version v2-only'],
    [linesFor(text, 'ike-mode', 'main'), 'set security ike policy IKE-POL mode main'],
    [linesFor(text, 'ike-lifetime', 3600), 'set security ike proposal P1 lifetime-seconds 3600'],
    [linesFor(text, 'child-lifetime', 3600), 'set security ipsec proposal P2 lifetime-seconds 3600'],
    [linesFor(text, 'pfs', [14]), 'set security ipsec policy IPSEC-POL perfect-forward-secrecy keys group14'],
    [linesFor(text, 'initiation', 'starts'), 'set security ipsec vpn TO-SDDC establish-tunnels immediately'],
    [linesFor(text, 'mtu', 1400), 'set interfaces st0 unit 3 family inet mtu 1400'],
    [linesFor(text, 'bgp-hold-time', 60), `set ${bgp} neighbor 169.254.100.1 hold-time 60`],
    [linesFor(text, 'bgp-neighbor', '169.254.100.5'), `rename ${bgp} neighbor 169.254.100.1 to neighbor 169.254.100.5`],
    [linesFor(text, 'bgp-passive', false), `delete ${bgp} passive`],
    [linesFor(text, 'bgp-as', 65009), 'set routing-options autonomous-system 65009'],
    [
      linesFor(`${text}set routing-instances CLOUD routing-options autonomous-system 65002\n`, 'bgp-as', 65009),
      'set routing-instances CLOUD routing-options autonomous-system 65009',
    ],
    [linesFor(`${text}set ${bgp} local-as 65002\n`, 'bgp-as', 65009), `set ${bgp} local-as 65009`],
    [
      linesFor(text, 'peer-address', '203.0.113.20'),
      'delete security ike gateway GW address 203.0.113.10\nset security ike gateway GW address 203.0.113.20\n' +
        'insert security ike gateway GW address 203.0.113.20 before address 203.0.113.11',
    ],
  ];
  for (const [lines, wanted] of cases) test(wanted, () => assert.ok(lines.includes(wanted), lines));

  test('what was not read stands in capitals', () => {
    assert.equal(junos.lineFor('ike-version', [2], 'TO-SDDC'), 'set security ike gateway IKE-GATEWAY version v2-only');
    assert.equal(junos.lineFor('ike-lifetime', 60, 'TO-SDDC'), 'set security ike proposal IKE-PROPOSAL lifetime-seconds 60');
    assert.equal(junos.lineFor('mtu', 1400, 'TO-SDDC'), 'set interfaces st0 unit UNIT family inet mtu 1400');
    assert.equal(junos.lineFor('bgp-hold-time', 60, 'TO-SDDC'), 'set protocols bgp group GROUP neighbor NEIGHBOR hold-time 60');
  });

  test('a proposal beside those that are there gets a name in capitals, and all are named', () => {
    const proposal = (cipher: 'aes-cbc-128' | 'aes-cbc-256') =>
      ({ encryption: [cipher], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] }) as const;
    assert.match(
      linesFor(text, 'ike-proposals', [proposal('aes-cbc-256'), proposal('aes-cbc-128')]),
      /set security ike policy IKE-POL proposals P1\nset security ike policy IKE-POL proposals IKE-PROPOSAL-2$/,
    );
  });
});

describe('remarks of a text with several VPNs', () => {
  const two = `${text}set security ike gateway OTHER ike-policy LOST
set security ike gateway OTHER address 192.0.2.9
set security ike gateway OTHER nonsense 1
set security ipsec vpn OTHER ike gateway OTHER
set security ipsec vpn OTHER bind-interface st0.9
set protocols bgp group INSIDE neighbor 10.0.0.9 import LOST
set protocols bgp group INSIDE neighbor 10.0.0.9 authentication-key "$9$abc"
set protocols bgp group INSIDE neighbor 10.0.0.9 whatever
`;

  test('say which VPN they are about, and nothing of sessions that are none of theirs', () => {
    const of = sentences(junos.read(two)).filter((one) => !one.includes('TO-SDDC: '));
    assert.deepEqual(
      of.map((one) => one.slice(0, 36)),
      ['16: OTHER: The policy LOST is not in', '18: OTHER: What nonsense does is not', '20: OTHER: The interface st0.9 is no'],
    );
  });
});
