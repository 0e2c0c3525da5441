import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { implementations } from '../../../content/negotiation.ts';
import { asa } from '../../../src/configuration/asa.ts';
import { implementationOf, partyOf } from '../../../src/configuration/ends.ts';
import type { Format } from '../../../src/configuration/format.ts';
import { ios } from '../../../src/configuration/ios.ts';
import { sddcForm as readsForm } from '../../../src/configuration/sddc-form.ts';
import type { Implementation } from '../../../src/settings/behaviour.ts';
import { compare } from '../../../src/settings/compare.ts';
import type { Side } from '../../../src/settings/outcome.ts';
import { router, sddcForm } from '../../support/two-ends.ts';
import { vpnOf, whyOf } from './cisco-support.ts';

const all = Object.values<Implementation>(implementations);

/** What comes of a device, a, and an SDDC, b: each part with what stops it, in short. */
function outcome(format: Format, text: string, { form = sddcForm, starts = 'b' }: { form?: string; starts?: Side } = {}) {
  const a = partyOf(vpnOf(format, text), implementationOf([format.format], all));
  const b = partyOf(vpnOf(readsForm, form), implementationOf([readsForm.format], all));
  const { ike, child, bgp, stops } = compare(a, b, starts).outcome;
  return { ike, child, bgp, stops: stops.map(({ parameter, at, isSure }) => `${parameter} at ${at}${isSure ? '' : ', perhaps'}`) };
}

const without = (text: string, line: string): string => {
  assert.ok(text.includes(line), line);
  return text.replace(line, '');
};

/** The same router with IKEv1. */
const routerOf1 = router
  .replace(/crypto ikev2 proposal[\s\S]*?(?=crypto ipsec transform-set)/, '')
  .replace(' set ikev2-profile SDDC\n', '')
  .concat('crypto isakmp policy 10\n encr aes 256\n hash sha256\n authentication pre-share\n group 14\n')
  .concat('crypto isakmp key correct-horse-battery address 203.0.113.10\n');
const formOf1 = sddcForm.replace('IKE V2', 'IKE V1');

describe('a router and an SDDC', () => {
  test('that agree come up', () => {
    assert.deepEqual([outcome(ios, router).ike, outcome(ios, router).child, outcome(ios, router).bgp], ['up', 'up', 'up']);
  });

  test('of IKEv1 whose policy leaves out what the release decides are open', () => {
    for (const line of [' group 14\n', ' hash sha256\n', ' encr aes 256\n', ' encr aes 256\n hash sha256\n'])
      for (const starts of ['a', 'b'] as const) {
        const text =
          routerOf1.slice(0, routerOf1.indexOf('crypto isakmp')) + without(routerOf1.slice(routerOf1.indexOf('crypto isakmp')), line);
        const { ike, stops } = outcome(ios, text, { form: formOf1, starts });
        assert.equal(ike, 'may', `${line}: ${stops.join()}`);
      }
  });

  test('with the default proposal beside another one are open', () => {
    const text = router.replace('\n proposal SDDC\n', '\n proposal SDDC\n proposal default\n').replace(' group 14', ' group 19');
    assert.equal(outcome(ios, text).ike, 'may');
  });

  test('with a key that is encrypted are open, and with a password at one end alone down', () => {
    assert.equal(outcome(ios, router.replace('pre-shared-key correct', 'pre-shared-key 6 correct')).ike, 'may');
    const line = ' neighbor 169.254.100.1 remote-as 65000\n';
    const text = router.replace(line, `${line} neighbor 169.254.100.1 password 7 094F471A1A0A\n`);
    assert.deepEqual([outcome(ios, text).bgp, outcome(ios, text).stops.some((stop) => stop.startsWith('bgp-password'))], ['down', true]);
    const both = sddcForm.concat('Secret: low-tide-5\n');
    assert.notEqual(outcome(ios, text, { form: both }).bgp, 'down');
  });

  test('with its keys at a RADIUS server have one that is not known', () => {
    const { end } = vpnOf(ios, router.replace('keyring local SDDC', 'keyring aaa LIST name-mangler NAME'));
    assert.ok(end['pre-shared-key']?.value.isMasked);
  });

  test('of IKEv1 whose policy names no authentication have certificates by default', () => {
    const { end } = vpnOf(
      ios,
      routerOf1.replace(' authentication pre-share\n group 14\ncrypto isakmp key', ' group 14\ncrypto isakmp key'),
    );
    assert.deepEqual(end['auth-method'], { value: 'certificate', by: 'default', line: null });
  });

  test('with the SDDC’s address second among its peers come up when the SDDC calls', () => {
    const map = `crypto map OUT 10 ipsec-isakmp
 set peer 203.0.113.99
 set peer 203.0.113.10
 set transform-set SDDC
 set pfs group14
 set ikev2-profile SDDC
 match address LIST
ip access-list extended LIST
 permit ip 10.2.0.0 0.0.255.255 any
interface GigabitEthernet1
 ip address 198.51.100.20 255.255.255.0
 crypto map OUT
`;
    const text = router.slice(0, router.indexOf('interface Tunnel1')) + map;
    assert.ok(!outcome(ios, text).stops.includes('peer-address at a'));
    assert.deepEqual(outcome(ios, text, { starts: 'a' }).stops[0], 'peer-address at a, perhaps');
  });

  test('of quick mode take PFS that the SDDC offers, where the router asks for none', () => {
    const text = without(routerOf1, ' set pfs group14\n');
    assert.ok(!outcome(ios, text, { form: formOf1 }).stops.some((stop) => stop.startsWith('pfs')));
    assert.ok(outcome(ios, text, { form: formOf1, starts: 'a' }).stops.some((stop) => stop.startsWith('pfs')));
  });

  test('with the interface shut that the tunnel leaves from stay down', () => {
    const text = router
      .replace('tunnel source 198.51.100.20', 'tunnel source Gi1')
      .concat('interface GigabitEthernet1\n ip address 198.51.100.20 255.255.255.0\n shutdown\n');
    assert.deepEqual(outcome(ios, text).stops[0], 'enabled at a');
    assert.equal(outcome(ios, text.replace(' shutdown\n', '')).ike, 'up');
  });
});

describe('common lines of a running configuration', () => {
  test('that have nothing to do with a VPN are not noted', () => {
    assert.deepEqual(whyOf(ios, `${router}no crypto ipsec profile default\nno crypto ipsec transform-set default\n`), []);
    const remoteAccess = `crypto ipsec ikev1 transform-set ESP esp-aes-256 esp-sha-hmac
crypto dynamic-map SYSTEM_DEFAULT_CRYPTO_MAP 65535 set ikev1 transform-set ESP
crypto map outside_map 65535 ipsec-isakmp dynamic SYSTEM_DEFAULT_CRYPTO_MAP
crypto map outside_map interface outside
crypto ikev1 enable outside
`;
    assert.deepEqual(whyOf(asa, remoteAccess), []);
  });
});

describe('a session of BGP', () => {
  const neighbor = 'router bgp 65001\n neighbor 169.254.100.1 remote-as 65000\n';

  test('with TCP-AO has a key', () => {
    const { end } = vpnOf(ios, `${neighbor} neighbor 169.254.100.1 ao CHAIN\n`);
    assert.ok(end['bgp-password']?.value?.isMasked);
  });

  test('with a password of its group or its template, be it encrypted, has one', () => {
    const group = ' neighbor SDDC peer-group\n neighbor SDDC password 7 094F471A1A0A\n neighbor 169.254.100.1 peer-group SDDC\n';
    const template =
      ' template peer-session SDDC\n  password 7 094F471A1A0A\n exit-peer-session\n neighbor 169.254.100.1 inherit peer-session SDDC\n';
    for (const lines of [group, template]) assert.ok(vpnOf(ios, `${neighbor}${lines}`).end['bgp-password']?.value?.isMasked, lines);
  });

  test('over an unnumbered tunnel leaves from the address that it borrows', () => {
    const text = router
      .replace(' ip address 169.254.100.2 255.255.255.252\n', ' ip unnumbered Loopback0\n')
      .concat('interface Loopback0\n ip address 169.254.100.2 255.255.255.255\nip route 169.254.100.1 255.255.255.255 Tunnel1\n');
    assert.equal(vpnOf(ios, text).end['bgp-address']?.value, '169.254.100.2');
  });

  test('says another AS to one neighbor, as the process keeps its own', () => {
    const { name, called } = vpnOf(ios, neighbor);
    assert.equal(ios.lineFor('bgp-as', 65010, name, called), 'router bgp 65001\n neighbor 169.254.100.1 local-as 65010');
    assert.equal(ios.lineFor('bgp-neighbor', '169.254.100.5', name, called), 'router bgp 65001\n neighbor 169.254.100.5 remote-as 65000');
  });

  test('of a VRF has its lines there, in IPv6 too', () => {
    const { name, called } = vpnOf(ios, 'router bgp 65001\n address-family ipv4 vrf BLUE\n  neighbor 169.254.100.1 remote-as 65000\n');
    assert.match(ios.lineFor('bgp-networks', ['2001:db8::/32'], name, called) ?? '', /^ address-family ipv6 vrf BLUE$/m);
  });
});
