import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ios } from '../../../src/configuration/ios.ts';
import type { ParameterId } from '../../../src/settings/end.ts';
import { expectReadsBack, values } from './cisco-support.ts';

const ofVpn = `crypto ikev2 keyring KEYRING
 peer PEER
  address 0.0.0.0 0.0.0.0
  pre-shared-key Some-Key
crypto ikev2 profile IKEV2-PROFILE
 authentication remote pre-share
 authentication local pre-share
 keyring local KEYRING
crypto ipsec transform-set TRANSFORM-SET esp-aes 256 esp-sha256-hmac
crypto ipsec profile IPSEC-PROFILE
 set transform-set TRANSFORM-SET
 set ikev2-profile IKEV2-PROFILE
interface Tunnel1
 ip address 169.254.100.2 255.255.255.252
 tunnel source 203.0.113.10
 tunnel mode ipsec ipv4
 tunnel destination 198.51.100.20
 tunnel protection ipsec profile IPSEC-PROFILE`;
const ofMap = `crypto isakmp policy 10
 authentication pre-share
 group 14
crypto isakmp key Some-Key address 0.0.0.0
crypto ipsec transform-set TRANSFORM-SET esp-aes 256 esp-sha256-hmac
crypto map OUTSIDE 10 ipsec-isakmp
 set peer 198.51.100.20
 set transform-set TRANSFORM-SET
 match address LIST
ip access-list extended LIST
 permit ip 10.0.0.0 0.255.255.255 any`;
const ofBgp = `router bgp 65001
 neighbor 169.254.100.1 remote-as 65000`;

describe('a line of IOS reads back as what it was written for', () => {
  const map: readonly ParameterId[] = ['peer-address', 'initiation', 'child-proposals', 'pfs', 'encapsulation', 'selectors', 'child-lifetime', 'child-kilobytes', 'replay-window'];
  for (const id of Object.keys(values) as ParameterId[]) {
    test(id, () => expectReadsBack(ios, id.startsWith('bgp-') ? ofBgp : ofVpn, id));
    if (map.includes(id)) test(`${id} of a crypto map`, () => expectReadsBack(ios, ofMap, id));
  }

  test('the version by the profile that it names', () => {
    assert.equal(ios.lineFor('ike-version', [2], 'Tunnel1'), 'crypto ipsec profile IPSEC-PROFILE\n set ikev2-profile IKEV2-PROFILE');
    assert.equal(ios.lineFor('ike-version', [1, 2], 'Tunnel1'), null);
  });
});
