import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asa } from '../../../src/configuration/asa.ts';
import type { Format } from '../../../src/configuration/format.ts';
import { ios } from '../../../src/configuration/ios.ts';
import { vpnOf, whyOf } from './cisco-support.ts';

const peersOf = (format: Format, text: string): unknown[] => {
  const { end } = vpnOf(format, text);
  return [end['peer-address']?.value, end['peer-backups']?.value, end['peer-backups']?.line];
};
const iosMap = (...peers: readonly string[]): string =>
  `crypto map OUTSIDE 10 ipsec-isakmp\n${peers.map((peer) => ` set peer ${peer}\n`).join('')}`;
const asaMap = (...peers: readonly string[]): string => peers.map((peer) => `crypto map OUTMAP 10 set peer ${peer}\n`).join('');

describe('further peers stand by for the first', () => {
  const cases: readonly (readonly [says: string, format: Format, text: string, first: string, backups: string[] | undefined])[] = [
    ['none', ios, iosMap('192.0.2.1'), '192.0.2.1', undefined],
    ['a line each', ios, iosMap('192.0.2.1', '192.0.2.2', '192.0.2.3'), '192.0.2.1', ['192.0.2.2', '192.0.2.3']],
    ['all in one line', ios, iosMap('192.0.2.1 192.0.2.2'), '192.0.2.1', ['192.0.2.2']],
    ['the default is first', ios, iosMap('192.0.2.1', '192.0.2.2 default'), '192.0.2.2', ['192.0.2.1']],
    ['a name that is asked for each time', ios, iosMap('192.0.2.1', 'vpn.example.net dynamic'), '192.0.2.1', ['vpn.example.net']],
    ['of an ASA, all in one line', asa, asaMap('192.0.2.1 192.0.2.2 192.0.2.3'), '192.0.2.1', ['192.0.2.2', '192.0.2.3']],
    ['of an ASA, a line each', asa, asaMap('192.0.2.1', '192.0.2.2'), '192.0.2.1', ['192.0.2.2']],
    [
      'of an ASA, one taken back',
      asa,
      `${asaMap('192.0.2.1 192.0.2.2')}no crypto map OUTMAP 10 set peer 192.0.2.1\n`,
      '192.0.2.2',
      undefined,
    ],
  ];
  for (const [says, format, text, first, backups] of cases)
    test(says, () => assert.deepEqual(peersOf(format, text).slice(0, 2), [first, backups]));

  test('with keys of their own none is compared', () => {
    const keys = 'crypto isakmp key One address 192.0.2.1\ncrypto isakmp key Two address 192.0.2.2\n';
    assert.ok(vpnOf(ios, keys + iosMap('192.0.2.1', '192.0.2.2')).end['pre-shared-key']?.value.isMasked);
    assert.ok(!vpnOf(ios, keys + iosMap('192.0.2.1')).end['pre-shared-key']?.value.isMasked);
    const groups = ['192.0.2.1', '192.0.2.2'].map(
      (peer) => `tunnel-group ${peer} type ipsec-l2l\ntunnel-group ${peer} ipsec-attributes\n ikev1 pre-shared-key Of-${peer}\n`,
    );
    const mapped = `${asaMap('192.0.2.1 192.0.2.2')}crypto map OUTMAP 10 set ikev1 transform-set T\n${groups.join('')}`;
    assert.ok(vpnOf(asa, mapped).end['pre-shared-key']?.value.isMasked);
  });
});

describe('a VPN is off where the interface that it leaves by is shut', () => {
  const port = (name: string, says: string): string => `interface ${name}\n ip address 203.0.113.10 255.255.255.0\n ${says}\n`;
  const tunnel = (source: string, says = ''): string =>
    `interface Tunnel1\n ${says}\n tunnel source ${source}\n tunnel mode ipsec ipv4\n tunnel destination 192.0.2.1\n tunnel protection ipsec profile P\n`;
  const asaPort = (says: string): string =>
    `interface GigabitEthernet0/0\n nameif outside\n ip address 203.0.113.10 255.255.255.0\n ${says}\n`;
  const off = (format: Format, text: string): unknown => {
    const { enabled } = vpnOf(format, text).end;
    return enabled && [enabled.value, enabled.line];
  };

  test('IOS, of a tunnel by its name or its address', () => {
    for (const source of ['GigabitEthernet1', '203.0.113.10'])
      assert.deepEqual(off(ios, port('GigabitEthernet1', 'shutdown') + tunnel(source)), [false, 3]);
    assert.equal(off(ios, port('GigabitEthernet1', 'no shutdown') + tunnel('GigabitEthernet2')), undefined);
  });
  test('IOS, of a tunnel that is up itself', () => {
    assert.deepEqual(off(ios, port('GigabitEthernet1', 'shutdown') + tunnel('GigabitEthernet1', 'no shutdown')), [false, 3]);
  });
  test('IOS, of a part of it', () => {
    const text = `interface GigabitEthernet1\n shutdown\n${port('GigabitEthernet1.10', 'encapsulation dot1Q 10')}`;
    assert.deepEqual(off(ios, text + tunnel('GigabitEthernet1.10')), [false, 2]);
  });
  test('IOS, of a crypto map, where no other interface has it', () => {
    const carrier = port('GigabitEthernet1', 'crypto map OUTSIDE\n shutdown');
    assert.deepEqual(off(ios, carrier + iosMap('192.0.2.1')), [false, 4]);
    assert.equal(off(ios, carrier + port('GigabitEthernet2', 'crypto map OUTSIDE') + iosMap('192.0.2.1')), undefined);
  });
  test('ASA, of a tunnel and of a crypto map', () => {
    const ike = 'crypto ipsec profile P\n set ikev2 ipsec-proposal E\n';
    const map = `${asaMap('192.0.2.1')}crypto map OUTMAP 10 set ikev2 ipsec-proposal E\ncrypto map OUTMAP interface outside\n`;
    for (const vpn of [tunnel('interface outside') + ike, map]) {
      assert.deepEqual(off(asa, asaPort('shutdown') + vpn), [false, 4]);
      assert.equal(off(asa, asaPort('no shutdown') + vpn), undefined);
    }
  });
});

describe('what stands nowhere in a whole configuration of an ASA is off', () => {
  const whole = (...lines: readonly string[]): string => `: Saved\nASA Version 9.16(2)\nhostname fw\n${lines.join('\n')}\n: end\n`;
  const both = `${asaMap('192.0.2.1')}crypto map OUTMAP 10 set ikev2 ipsec-proposal E\ncrypto map OUTMAP 10 set ikev1 transform-set T`;
  const bound = `${both}\ncrypto map OUTMAP interface outside`;
  const seen = (text: string): unknown[] => {
    const { end } = vpnOf(asa, text);
    return [end.enabled?.value, end['ike-version']?.value];
  };

  test('IKE that no interface has', () => {
    assert.deepEqual(seen(whole(bound)), [false, [2, 1]]);
    assert.ok(whyOf(asa, whole(bound)).some((why) => why.includes('add crypto ikev2 enable outside')));
  });
  test('one version of it', () => {
    assert.deepEqual(seen(whole(bound, 'crypto ikev1 enable outside')), [undefined, [1]]);
    assert.deepEqual(seen(whole(bound, 'crypto ikev2 enable outside', 'crypto ikev1 enable outside')), [undefined, [2, 1]]);
  });
  test('of a crypto map that several have, one with IKE is enough', () => {
    const several = `${bound}\ncrypto map OUTMAP interface dmz`;
    assert.deepEqual(seen(whole(several, 'crypto ikev2 enable outside')), [undefined, [2]]);
    assert.deepEqual(seen(whole(several, 'crypto ikev2 enable dmz')), [undefined, [2]]);
  });
  test('a crypto map that no interface has', () => {
    assert.equal(seen(whole(both, 'crypto ikev2 enable outside'))[0], false);
  });
  test('but nothing is known of what a part leaves out', () => {
    assert.deepEqual(seen(bound), [undefined, [2, 1]]);
    assert.deepEqual(seen(`${bound}\ncrypto ikev1 enable outside\n`), [undefined, [2, 1]]);
    assert.equal(seen(both)[0], undefined);
  });
  test('but for IKE where its policy is there and no interface has it', () => {
    const policy = 'crypto ikev2 policy 1\n encryption aes-256\n';
    assert.equal(seen(`${bound}\n${policy}`)[0], 'in part');
    assert.equal(seen(`${bound}\n${policy}crypto ikev2 enable outside\n`)[0], undefined);
  });
  test('a group policy without the version stops the VPN', () => {
    const policy = `group-policy G attributes\n vpn-tunnel-protocol ssl-client\ntunnel-group 192.0.2.1 general-attributes\n default-group-policy G`;
    assert.equal(seen(`${bound}\n${policy}\n`)[0], false);
    assert.deepEqual(seen(`${bound}\n${policy.replace('ssl-client', 'ikev1 ssl-client')}\n`), [undefined, [1]]);
  });
  test('a group policy that leaves the versions to the default one is noted, and so is one that is not there', () => {
    const group = 'tunnel-group 192.0.2.1 general-attributes\n default-group-policy G\n';
    const policy = 'group-policy G internal\ngroup-policy G attributes\n vpn-idle-timeout none\n';
    assert.ok(whyOf(asa, `${bound}\n${group}${policy}`).some((why) => why.includes('does not set vpn-tunnel-protocol')));
    assert.ok(whyOf(asa, `${bound}\n${group}`).some((why) => why.includes('group-policy G is not in this text')));
    const said = 'group-policy DfltGrpPolicy attributes\n vpn-tunnel-protocol ikev1 ikev2\n';
    assert.ok(!whyOf(asa, `${bound}\n${group}${policy}${said}`).some((why) => why.includes('group-policy')));
  });
});

describe('what stands nowhere in a whole configuration of IOS', () => {
  test('is a crypto map that no interface has: the VPN is off', () => {
    const whole = `version 17.9\nhostname edge\n${iosMap('192.0.2.1')}end\n`;
    assert.equal(vpnOf(ios, whole).end.enabled?.value, false);
    assert.equal(vpnOf(ios, iosMap('192.0.2.1')).end.enabled, undefined);
    const { name, called } = vpnOf(ios, whole);
    assert.equal(ios.lineFor('enabled', true, name, called), 'interface INTERFACE\n crypto map OUTSIDE');
  });
});
