import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { implementations } from '../../../content/negotiation.ts';
import { asa } from '../../../src/configuration/asa.ts';
import { implementationOf, mendAt, partyOf } from '../../../src/configuration/ends.ts';
import { fortiOs } from '../../../src/configuration/fortios.ts';
import type { Format } from '../../../src/configuration/format.ts';
import { formatOf } from '../../../src/configuration/formats.ts';
import { ios } from '../../../src/configuration/ios.ts';
import { ipsecConfLibreswan, ipsecConfStrongswan } from '../../../src/configuration/ipsec-conf.ts';
import { junos } from '../../../src/configuration/junos.ts';
import { nsxJson } from '../../../src/configuration/nsx-json.ts';
import { opnsenseXml } from '../../../src/configuration/opnsense-xml.ts';
import { panOsSet } from '../../../src/configuration/pan-os-set.ts';
import { routeros } from '../../../src/configuration/routeros.ts';
import { swanctlConf } from '../../../src/configuration/swanctl.ts';
import { vyos } from '../../../src/configuration/vyos.ts';
import type { Implementation } from '../../../src/settings/behaviour.ts';
import type { ParameterId } from '../../../src/settings/end.ts';
import type { Side } from '../../../src/settings/outcome.ts';
import { saidOf } from '../../support/said-of.ts';
import { router, sddcForm } from '../../support/two-ends.ts';
import { heights, sentences, withSddc } from './with-sddc.ts';

const all = Object.values<Implementation>(implementations);
const given = (format: Format, text: string, id: ParameterId): unknown => saidOf(format.read(text).vpns[0]?.end)[id];

describe('a VPN that its device does not use, or that asks for what is not compared', () => {
  test('may come up: an IKEv2 profile of IOS that names no peer', () => {
    const text = router.replace(/ match identity.*\n/, '');
    assert.equal(given(ios, text, 'enabled'), 'in part');
    assert.deepEqual(heights(ios, text), ['may', 'may', 'may']);
  });
  test('may come up: an IKEv2 profile of IOS whose ends prove themselves in two ways', () =>
    assert.deepEqual(heights(ios, router.replace('authentication remote pre-share', 'authentication remote rsa-sig')), [
      'may',
      'may',
      'may',
    ]));
  test('stays down: a VTI of IOS without protection', () => {
    const text = router.replace(/ tunnel protection.*\n/, '');
    assert.deepEqual(heights(ios, text), ['down', 'down', 'down']);
  });
  test('may come up: an ASA whose tunnel-group is for remote users', () => {
    const map = `crypto map OUT 10 match address VPN
crypto map OUT 10 set peer 203.0.113.10
crypto map OUT 10 set ikev2 ipsec-proposal P
crypto map OUT interface outside
crypto ikev2 enable outside
tunnel-group 203.0.113.10 type ipsec-l2l
`;
    assert.equal(given(asa, map, 'enabled'), undefined);
    assert.equal(given(asa, map.replace('ipsec-l2l', 'remote-access'), 'enabled'), 'in part');
  });
  test('may come up: charon that asks its peer for EAP, or for another way than its own', () => {
    const conn = (remote: string): string =>
      `connections {\n s {\n  version = 2\n  local {\n   auth = psk\n  }\n  remote {\n   auth = ${remote}\n  }\n  children {\n   n {\n   }\n  }\n }\n}`;
    assert.equal(given(swanctlConf, conn('psk'), 'enabled'), undefined);
    for (const other of ['eap-mschapv2', 'pubkey']) assert.equal(given(swanctlConf, conn(other), 'enabled'), 'in part', other);
  });
  test('may come up: IKEv1 of Libreswan without its policy', () => {
    const conn = (setup: string): string =>
      `config setup\n${setup}\nconn s\n  right=203.0.113.10\n  authby=secret\n  ikev2=no\n  auto=start\n`;
    assert.equal(given(ipsecConfLibreswan, conn('  ikev1-policy=accept'), 'enabled'), undefined);
    assert.equal(given(ipsecConfLibreswan, conn(''), 'enabled'), 'in part');
  });
  test('is off or doubtful where OPNsense has IPsec off as a whole', () => {
    const connection = (general: string): string =>
      `<opnsense><OPNsense><IPsec>${general}</IPsec><Swanctl><Connections><Connection uuid="a"><enabled>1</enabled><remote_addrs>203.0.113.10</remote_addrs><description>s</description></Connection></Connections></Swanctl></OPNsense></opnsense>`;
    assert.equal(given(opnsenseXml, connection('<general><enabled>1</enabled></general>'), 'enabled'), true);
    assert.equal(given(opnsenseXml, connection('<general><enabled>0</enabled></general>'), 'enabled'), false);
    const tunnel = (on: string): string =>
      `<opnsense><ipsec>${on}<phase1><ikeid>1</ikeid><remote-gateway>203.0.113.10</remote-gateway></phase1><phase2><ikeid>1</ikeid></phase2></ipsec></opnsense>`;
    assert.equal(given(opnsenseXml, tunnel('<enable>1</enable>'), 'enabled'), undefined);
    assert.equal(given(opnsenseXml, tunnel(''), 'enabled'), 'in part');
  });
  test('may come up: IOS whose outside interface keeps IKE out', () => {
    const behind = (list: string): string =>
      `${router.replace('tunnel source 198.51.100.20', 'tunnel source Gi1')}interface Gi1\n ip address 198.51.100.20 255.255.255.0\n ip access-group IN in\nip access-list extended IN\n${list}`;
    const ike = ' permit udp host 203.0.113.10 host 198.51.100.20 eq isakmp\n';
    for (const [list, enabled] of [
      [ike, undefined],
      [` permit tcp any any established\n${ike} deny ip any any\n`, undefined],
      [' permit ip 203.0.113.0 0.0.0.255 any\n', undefined],
      [' permit tcp any any\n', 'in part'],
      [` deny ip host 203.0.113.10 any\n${ike}`, 'in part'],
      [' permit udp any any eq snmp\n deny ip any any log\n', 'in part'],
      [' permit object-group KNOWN any any\n deny ip any any\n', undefined],
      [' permit udp any any range 400 600\n deny ip any any\n', undefined],
    ] as const)
      assert.equal(given(ios, behind(list), 'enabled'), enabled, list);
  });
  test('may come up: an SRX whose zone lets no IKE in', () => {
    const srx = (...services: readonly string[]): string =>
      [
        'set security ike policy P mode main',
        'set security ike gateway G ike-policy P',
        'set security ike gateway G address 203.0.113.10',
        'set security ike gateway G external-interface ge-0/0/0.0',
        'set security ipsec vpn S ike gateway G',
        ...services,
      ].join('\n');
    const zone = 'set security zones security-zone untrust';
    const ping = `${zone} interfaces ge-0/0/0.0 host-inbound-traffic system-services ping`;
    assert.equal(given(junos, srx(), 'enabled'), undefined);
    assert.equal(given(junos, srx(`${zone} interfaces ge-0/0/0.0`), 'enabled'), undefined);
    assert.equal(given(junos, srx(ping), 'enabled'), 'in part');
    assert.equal(given(junos, srx(ping, ping.replace('ping', 'ike')), 'enabled'), undefined);
    assert.equal(
      given(junos, srx(`${zone} interfaces ge-0/0/0.0`, `${zone} host-inbound-traffic system-services all`), 'enabled'),
      undefined,
    );
  });
  test('says that its notes tell what is missing, and has no line for it', () => {
    const { outcome } = withSddc(ios, router.replace(/ match identity.*\n/, ''));
    const [stop] = outcome.stops;
    assert.deepEqual([stop?.parameter, stop?.isSure], ['enabled', false]);
  });
});

describe('a policy of RouterOS that encrypts nothing', () => {
  const text = (policy: string): string => `/ip ipsec profile
add name=vmc dh-group=modp2048 enc-algorithm=aes-256 hash-algorithm=sha256
/ip ipsec peer
add address=203.0.113.10/32 exchange-mode=ike2 name=vmc profile=vmc
/ip ipsec proposal
add auth-algorithms=sha256 enc-algorithms=aes-256-cbc name=vmc pfs-group=modp2048
/ip ipsec policy
add ${policy} dst-address=10.2.0.0/16 peer=vmc proposal=vmc src-address=10.1.0.0/16 tunnel=yes
`;
  for (const policy of ['disabled=yes', 'action=none', 'action=discard'])
    test(`keeps the VPN off, with its own proposal: ${policy}`, () => {
      assert.equal(given(routeros, text(policy), 'enabled'), false);
      assert.deepEqual(given(routeros, text(policy), 'pfs'), [14]);
    });
  test('names a proposal and a profile that are not in the text: theirs is not known, and the default ones do not hold', () => {
    const named = text('action=encrypt')
      .replaceAll('=vmc\n', '=other\n')
      .replaceAll('proposal=vmc', 'proposal=gone')
      .replace('profile=other', 'profile=gone');
    assert.deepEqual(
      [given(routeros, named, 'pfs'), given(routeros, named, 'child-proposals'), given(routeros, named, 'ike-proposals')],
      [[], [], []],
    );
  });
});

describe('a session that is called internal, with the AS of another', () => {
  test('of Junos, PAN-OS and RouterOS has no neighbor of that AS', () => {
    const srx = `set protocols bgp group S type internal
set protocols bgp group S neighbor 169.254.100.1 peer-as 65000
set routing-options autonomous-system 65001
`;
    assert.equal(given(junos, srx, 'bgp-neighbor-as'), 'internal');
    assert.equal(given(junos, srx.replace('internal', 'external'), 'bgp-neighbor-as'), 65000);
    const peer = 'set network virtual-router default protocol bgp';
    const palo = `${peer} enable yes\n${peer} local-as 65001\n${peer} peer-group S type ibgp\n${peer} peer-group S peer one peer-as 65000\n${peer} peer-group S peer one peer-address ip 169.254.100.1\n`;
    assert.equal(given(panOsSet, palo, 'bgp-neighbor-as'), 'internal');
    assert.equal(given(panOsSet, palo.replace('ibgp', 'ebgp'), 'bgp-neighbor-as'), 65000);
    const tik = '/routing bgp connection\nadd as=65001 local.role=ibgp name=s remote.address=169.254.100.1/32 .as=65000\n';
    assert.equal(given(routeros, tik, 'bgp-neighbor-as'), 'internal');
    assert.equal(given(routeros, tik.replace('ibgp', 'ebgp'), 'bgp-neighbor-as'), 65000);
  });
});

describe('SHA-256 that is cut to 96 bits', () => {
  test('leaves open whether packets pass, by three daemons', () => {
    const swan = 'connections {\n s {\n  children {\n   n {\n    esp_proposals = aes256-sha256\n    sha256_96 = yes\n   }\n  }\n }\n}';
    const conf = (key: string): string =>
      `conn s\n  keyexchange=ikev2\n  right=203.0.113.10\n  esp=aes256-sha256\n  ${key}\n  auto=start\n`;
    for (const [format, text] of [
      [swanctlConf, swan],
      [ipsecConfStrongswan, conf('sha256_96=yes')],
      [
        ipsecConfLibreswan,
        conf('sha2-truncbug=yes').replace('aes256-sha256', 'aes256-sha2_256').replace('keyexchange=ikev2', 'ikev2=insist'),
      ],
    ] as const) {
      assert.deepEqual(given(format, text, 'child-proposals'), [], format.format);
      assert.ok(
        sentences(format.read(text)).some((one) => one.includes('96 bits')),
        format.format,
      );
    }
  });
  test('means nothing for another hash', () => {
    const conf = 'conn s\n  keyexchange=ikev2\n  right=203.0.113.10\n  esp=aes256gcm16!\n  sha256_96=yes\n  auto=start\n';
    assert.notDeepEqual(given(ipsecConfStrongswan, conf, 'child-proposals'), []);
  });
});

describe('the far end of a FortiGate’s tunnel', () => {
  const text = (far: string): string => `config vpn ipsec phase1-interface
    edit "vmc"
        set remote-gw 203.0.113.10
    next
end
config system interface
    edit "vmc"
        set ip 169.254.100.2 255.255.255.255
        set remote-ip ${far} 255.255.255.252
    next
end
`;
  test('in its own network makes that the network of both', () =>
    assert.equal(given(fortiOs, text('169.254.100.1'), 'vti-address'), '169.254.100.2/30'));
  test('in another one leads nowhere near its neighbor, and is told', () => {
    assert.equal(given(fortiOs, text('169.254.100.6'), 'vti-address'), '169.254.100.2/32');
    assert.ok(sentences(fortiOs.read(text('169.254.100.6'))).some((one) => one.startsWith('9: The far end is of another network')));
    assert.ok(!sentences(fortiOs.read(text('169.254.100.1'))).some((one) => /mask|network/.test(one)));
  });
});

test('a neighbor of VyOS without a family starts none', () => {
  const bgp = 'set protocols bgp system-as 65001\nset protocols bgp neighbor 169.254.100.1 remote-as 65000\n';
  assert.deepEqual(given(vyos, bgp, 'bgp-families'), []);
  assert.deepEqual(given(vyos, `${bgp}set protocols bgp neighbor 169.254.100.1 address-family ipv4-unicast\n`, 'bgp-families'), ['ipv4']);
});

test('BGP of IOS XR and NX-OS is not taken for OpenBGPD’s', () => {
  for (const text of [
    'router bgp 65010\n neighbor 169.254.100.1\n  remote-as 65000\n  address-family ipv4 unicast\n   route-policy PASS in\n',
    'feature bgp\nrouter bgp 65010\n  neighbor 169.254.100.1\n    remote-as 65000\n    address-family ipv4 unicast\n',
  ])
    assert.notEqual(formatOf(text)?.format, 'OpenBGPD', text);
});

describe('the line to change', () => {
  const lines = (format: Format, text: string, sddc = sddcForm): Readonly<Record<Side, readonly (string | null)[]>> => {
    const { outcome } = withSddc(format, text, sddc);
    const [own] = format.read(text).vpns;
    const [theirs] = nsxJson.read('{}').vpns;
    assert.ok(own);
    const ends = {
      a: partyOf(own, implementationOf([format.format], all)).end,
      b: withSddc(format, text, sddc).rows.reduce<Record<string, unknown>>((end, { mirror, b }) => (b ? { ...end, [mirror]: b } : end), {}),
    } as Parameters<typeof mendAt>[2];
    const at = (side: Side): readonly (string | null)[] =>
      outcome.stops.map((stop) =>
        mendAt(side, stop, ends, side === 'a' ? format : nsxJson, side === 'a' ? own : (theirs ?? { name: 's' })),
      );
    return { a: at('a'), b: at('b') };
  };

  test('turns no family off at the SDDC where the other end has none active', () => {
    const { b } = lines(ios, router.replace(/ address-family ipv4[\s\S]*/, ' no bgp default ipv4-unicast\n'));
    assert.ok(
      b.every((line) => !line?.includes('route_filtering')),
      b.join(),
    );
  });
  test('makes no end its own neighbor', () => {
    const { a, b } = lines(ios, router.replace('remote-as 65000', 'remote-as 65001'));
    for (const line of [...a, ...b]) assert.ok(!line?.includes('local-as 65001') && !line?.includes('"local_as_num": "65001"'), line ?? '');
  });
  test('gives the SDDC no address that its tunnel interface has not', () => {
    const { b } = lines(ios, router.replaceAll('169.254.100.1 ', '169.254.100.5 '));
    assert.ok(
      b.every((line) => !line?.includes('source_addresses')),
      b.join(),
    );
  });
  test('switches on the neighbor where it is the neighbor that is off', () => {
    const [kind] = [nsxJson.lineFor('bgp-enabled', true, 's', { neighbor: '/infra/n', 'neighbor is off': 'yes' })];
    assert.match(kind ?? '', /BgpNeighborConfig/);
  });
});

test('of two ends that start, at once or with traffic, the one that comes further decides', () => {
  const old = router
    .replace(
      /crypto ikev2[\s\S]*?crypto ipsec transform/,
      'crypto isakmp policy 10\n encryption aes 256\n hash sha256\n authentication pre-share\n group 14\ncrypto isakmp key correct-horse-battery address 203.0.113.10\ncrypto ipsec transform',
    )
    .replace(' set ikev2-profile SDDC\n', '');
  const { outcome, reverse } = withSddc(ios, old, sddcForm.replace('IKE V2', 'IKE FLEX'));
  assert.deepEqual([outcome.starts, outcome.ike, reverse.ike], ['a', 'up', 'down']);
});

test('extended sequence numbers alone may not fit an end that says nothing of them', () => {
  const swan = (esp: string): string =>
    `connections {\n s {\n  version = 2\n  local_addrs = 198.51.100.20\n  remote_addrs = 203.0.113.10\n  proposals = aes256-sha256-modp2048\n  local {\n   auth = psk\n  }\n  remote {\n   auth = psk\n  }\n  children {\n   n {\n    esp_proposals = ${esp}\n    local_ts = 0.0.0.0/0\n    remote_ts = 0.0.0.0/0\n    start_action = start\n   }\n  }\n }\n}\nsecrets {\n ike-s {\n  secret = correct-horse-battery\n }\n}`;
  assert.equal(heights(swanctlConf, swan('aes256-sha256-modp2048-esn'))[1], 'may');
  assert.equal(heights(swanctlConf, swan('aes256-sha256-modp2048-esn-noesn'))[1], 'up');
});
