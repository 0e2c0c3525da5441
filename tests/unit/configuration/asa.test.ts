import { describe, test } from 'node:test';
import { asa } from '../../../src/configuration/asa.ts';
import type { ParameterId } from '../../../src/settings/end.ts';
import { expectReadsBack, values } from './cisco-support.ts';

const ofVpn = `crypto ipsec ikev2 ipsec-proposal IPSEC-PROPOSAL
 protocol esp encryption aes-256
 protocol esp integrity sha-256
crypto ipsec profile IPSEC-PROFILE
 set ikev2 ipsec-proposal IPSEC-PROPOSAL
crypto ikev2 enable outside
tunnel-group PEER type ipsec-l2l
tunnel-group PEER ipsec-attributes
 ikev2 remote-authentication pre-shared-key Some-Key
 ikev2 local-authentication pre-shared-key Some-Key
interface GigabitEthernet0/0
 nameif outside
 ip address 203.0.113.10 255.255.255.0
interface Tunnel1
 nameif NAMEIF
 ip address 169.254.100.2 255.255.255.252
 tunnel source interface outside
 tunnel mode ipsec ipv4
 tunnel destination PEER
 tunnel protection ipsec profile IPSEC-PROFILE`;
const ofMap = `crypto ipsec ikev2 ipsec-proposal IPSEC-PROPOSAL
 protocol esp encryption aes-256
 protocol esp integrity sha-256
access-list LIST extended permit ip 10.0.0.0 255.0.0.0 any
crypto map OUTMAP 10 match address LIST
crypto map OUTMAP 10 set ikev2 ipsec-proposal IPSEC-PROPOSAL
crypto map OUTMAP interface outside`;
const ofBgp = `router bgp 65001
 address-family ipv4 unicast
  neighbor 169.254.100.1 remote-as 65000
  neighbor 169.254.100.1 activate`;

describe('a line of an ASA reads back as what it was written for', () => {
  const map: readonly ParameterId[] = ['child-proposals', 'pfs', 'encapsulation', 'selectors', 'child-lifetime', 'child-kilobytes'];
  for (const id of Object.keys(values) as ParameterId[]) {
    // The tunnel group of one peer holds no key for another.
    if (id !== 'peer-address') test(id, () => expectReadsBack(asa, id.startsWith('bgp-') ? ofBgp : ofVpn, id));
    if (map.includes(id)) test(`${id} of a crypto map`, () => expectReadsBack(asa, ofMap, id));
  }
});
