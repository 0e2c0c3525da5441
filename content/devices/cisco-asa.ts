import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Cisco ASA',
  vendor: 'Cisco',
  called: ['ASA', 'ASAv', 'ASA 5500', 'adaptive security appliance'],
  scope: 'Cisco ASA firewalls, and the ASA code inside FTD, which prints the same message numbers.',
  marks: {
    lines: ['%ASA-1', '%ASA-2', '%ASA-3', '%ASA-4', '%ASA-5', '%ASA-6', '%ASA-7'],
    names: ['cisco asa'],
    families: ['cisco-firewall'],
  },
  commands: {
    'ike-sa': {
      run: ['show crypto ikev2 sa detail', 'show crypto isakmp sa', 'show vpn-sessiondb detail l2l filter ipaddress 198.51.100.20'],
      look: 'IKEv2: `READY`, and the role that this end has. IKEv1: `MM_ACTIVE`. None with a crypto map: it may only wait for traffic.',
      source: 'cisco-asa-sa-shown',
    },
    'child-sa': {
      run: ['show crypto ipsec sa peer 198.51.100.20'],
      look: 'Both `inbound esp sas` and `outbound esp sas` exist; `#pkts encaps` and `#pkts decaps` rise with traffic, on the active unit of a pair.',
      source: 'aws-cisco-asa',
    },
    proposals: {
      run: ['show running-config all crypto'],
      look: '`all`, because without it defaults are not printed, such as the IPsec lifetime. A map or profile without `set pfs` has PFS off. The keys are in the tunnel-group, not here.',
      source: 'aws-cisco-asa',
    },
    'debug-on': {
      run: [
        {
          run: 'debug crypto condition peer 198.51.100.20',
          disrupts: 'logging',
          cost: 'Hides every other peer until it is reset.',
        },
        {
          run: 'debug crypto ikev2 protocol 127',
          disrupts: 'logging',
          cost: 'Prints into this session only.',
        },
        {
          run: 'debug crypto ikev2 platform 127',
          disrupts: 'logging',
          cost: 'Prints into this session only.',
        },
        {
          run: 'debug crypto ikev1 127',
          disrupts: 'logging',
          cost: 'Prints into this session only.',
        },
        {
          run: 'debug crypto ipsec 127',
          disrupts: 'logging',
          cost: 'Prints into this session only.',
        },
      ],
      look: 'In privileged mode. Set the condition first. IKEv2: `ikev2 protocol` and `ikev2 platform`; IKEv1: `ikev1`; phase 2: `ipsec`. With `logging debug-trace` they go to the log instead.',
      source: 'cisco-asa-debugs',
    },
    'debug-off': {
      run: [
        {
          run: 'undebug all',
          disrupts: 'logging',
          cost: 'Stops every debug of this session.',
        },
        {
          run: 'debug crypto condition reset',
          disrupts: 'logging',
          cost: 'The filter on the peer stays after the debug.',
        },
      ],
      look: '`show debug` must list no debug, and `show crypto debug-condition` no filter.',
      source: 'unverified',
    },
    clear: {
      run: [
        {
          run: 'clear crypto ipsec sa peer 198.51.100.20',
          disrupts: 'this tunnel',
          cost: 'Phase 2; the IKE SA may stay.',
        },
        {
          run: 'clear crypto ikev2 sa 198.51.100.20',
          disrupts: 'this tunnel',
          cost: 'Phase 1, and phase 2 with it.',
        },
        {
          run: 'vpn-sessiondb logoff ipaddress 198.51.100.20',
          disrupts: 'this tunnel',
          cost: 'Ends the whole session, IKEv1 too; it asks to confirm.',
        },
      ],
      look: 'With a VTI the tunnel negotiates again by itself. A policy-based one comes back with new interesting traffic, or when the SDDC starts it.',
      source: 'cisco-asa-notes',
    },
    'bgp-neighbor': {
      run: ['show bgp summary', 'show bgp neighbors 169.254.100.1'],
      source: 'cisco-asa-bgp',
    },
    'bgp-received': {
      run: ['show bgp neighbors 169.254.100.1 routes', 'show route bgp'],
      look: 'What the inbound filters let in, then what the routing table took of it. A route that a filter refuses is in neither.',
      source: 'cisco-asa-bgp',
    },
    'bgp-advertised': {
      run: ['show bgp neighbors 169.254.100.1 advertised-routes'],
      source: 'cisco-asa-bgp',
    },
  },
  settings: {
    'peer-address': {
      where: 'The name of `tunnel-group 198.51.100.20`, and `tunnel destination` on the VTI or `crypto map … set peer`',
      shown: { run: ['show running-config all crypto'], look: '`set peer` of the crypto maps.', source: 'aws-cisco-asa' },
      source: 'oracle-asa-route-based',
    },
    'ike-version': {
      where:
        '`crypto ikev2 enable outside`; an `ikev1` or `ikev2` proposal on the profile or map; `vpn-tunnel-protocol` in the group-policy, which replaces its whole list: name all that must stay',
      source: 'oracle-asa-route-based',
    },
    'pre-shared-key': {
      where:
        '`tunnel-group … ipsec-attributes` > `ikev2 local-authentication pre-shared-key` (what this end proves itself with) and `ikev2 remote-authentication pre-shared-key` (what the SDDC must prove). IKEv1: `ikev1 pre-shared-key`',
      source: 'oracle-asa-route-based',
    },
    identities: {
      where:
        'Sent: `crypto isakmp identity`, one setting for the whole device; its default `auto` sends the address of the interface with a pre-shared key. One VTI alone, from 9.17.1: `set ikev2 local-identity` in its profile. Accepted: the tunnel-group is found by the identity or by the address of the peer, so name it after the SDDC’s public IP. `peer-id-validate` is about certificates',
      source: 'cisco-117337',
    },
    'phase1-proposal': {
      where:
        '`crypto ikev2 policy` (`encryption`, `integrity`, with AES-GCM `null`, `group`, `prf`, `lifetime seconds`); the policies hold for every peer',
      source: 'azure-asa-ikev2',
    },
    'phase2-proposal': {
      where:
        '`crypto ipsec ikev2 ipsec-proposal`, named by `set ikev2 ipsec-proposal` in the profile or map. With AES-GCM: integrity `null`',
      source: 'azure-asa-ikev2',
    },
    pfs: {
      where: '`set pfs group14` in `crypto ipsec profile` or on the map; PFS is off without `set pfs`',
      source: 'oracle-asa-route-based',
    },
    lifetimes: {
      where:
        'IKE: `lifetime seconds` in `crypto ikev2 policy`. IPsec: `set security-association lifetime seconds` in `crypto ipsec profile` or on the map',
      source: 'oracle-asa-route-based',
    },
    'traffic-selectors': {
      where: 'A VTI (`tunnel mode ipsec ipv4`), or `crypto map … match address` with an access list that mirrors the SDDC’s networks',
      source: 'oracle-asa-route-based',
    },
    initiation: {
      where:
        '`crypto map … set connection-type bidirectional`: `originate-only` refuses the SDDC, `answer-only` never starts. VTI: no `responder-only` in `crypto ipsec profile`',
      source: 'cisco-asa-notes',
    },
    'dead-peer-detection': {
      where: '`tunnel-group … ipsec-attributes` > `isakmp keepalive threshold 10 retry 2`',
      source: 'google-asa-vti',
    },
    'nat-traversal': {
      where: '`crypto isakmp nat-traversal`: on by default, one setting for the whole device',
      source: 'cisco-asa-ike-asdm',
    },
    'tunnel-address': {
      where: '`interface Tunnel1` > `ip address`, the device’s half of the /30',
      source: 'oracle-asa-route-based',
    },
    'bgp-asn': {
      where: '`router bgp 65001` (ours); `neighbor 169.254.100.1 remote-as 65000` under `address-family ipv4 unicast` (the SDDC’s)',
      source: 'oracle-asa-route-based',
    },
    'bgp-neighbor': {
      where: '`neighbor 169.254.100.1` under `address-family ipv4 unicast`: the SDDC’s VTI address; `activate` it',
      source: 'oracle-asa-route-based',
    },
    'bgp-password': {
      where: '`neighbor 169.254.100.1 password` under `address-family ipv4 unicast`',
      source: 'cisco-asa-bgp',
    },
    'bgp-timers': {
      where: '`neighbor 169.254.100.1 timers 20 60` under `address-family ipv4 unicast`',
      source: 'cisco-asa-bgp',
    },
    'bgp-filters': {
      where: '`network`, and `neighbor … route-map` or `neighbor … prefix-list`, `in` and `out`; to prefer a path: a route-map',
      source: 'cisco-asa-bgp',
    },
    routes: {
      where: '`route sddc-vti 192.0.2.128 255.255.255.128 169.254.100.1` where there is no BGP',
      source: 'oracle-asa-route-based',
    },
    firewall: {
      where:
        '`access-group` on the inside and VTI interfaces. `sysopt connection permit-vpn` (on by default, whole device) lets decrypted packets past these lists',
      source: 'cisco-asa-notes',
    },
    'nat-exemption': {
      where:
        'Crypto map: an identity rule in the first place, `nat (inside,outside) 1 source static LAN LAN destination static SDDC SDDC no-proxy-arp route-lookup`. VTI: not this one, which names another interface',
      source: 'azure-asa-sample',
    },
    mss: {
      where: '`sysopt connection tcpmss 1310`: one value for every TCP connection through the ASA, not for this VPN; the default is 1380',
      source: 'cisco-asa-tcpmss',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `crypto ipsec ikev2 ipsec-proposal SDDC-ESP
 protocol esp encryption aes-256
 protocol esp integrity sha-256
crypto ipsec profile SDDC-PROF
 set ikev2 ipsec-proposal SDDC-ESP
 set pfs group14
 set security-association lifetime seconds 3600
group-policy SDDC-GP internal
group-policy SDDC-GP attributes
 vpn-tunnel-protocol ikev2
 vpn-idle-timeout none
tunnel-group 198.51.100.20 type ipsec-l2l
tunnel-group 198.51.100.20 general-attributes
 default-group-policy SDDC-GP
tunnel-group 198.51.100.20 ipsec-attributes
 ikev2 remote-authentication pre-shared-key ExamplePSK-ChangeMe
 ikev2 local-authentication pre-shared-key ExamplePSK-ChangeMe
! a free number: Tunnel1 may be in use
interface Tunnel1
 nameif sddc-vti
 ip address 169.254.100.2 255.255.255.252
 tunnel source interface outside
 tunnel destination 198.51.100.20
 tunnel mode ipsec ipv4
 tunnel protection ipsec profile SDDC-PROF
prefix-list SDDC-IN seq 5 permit 192.0.2.128/25
prefix-list SDDC-OUT seq 5 permit 192.0.2.0/25
route-map SDDC-IN permit 10
 match ip address prefix-list SDDC-IN
route-map SDDC-OUT permit 10
 match ip address prefix-list SDDC-OUT
router bgp 65001
 address-family ipv4 unicast
  neighbor 169.254.100.1 remote-as 65000
  neighbor 169.254.100.1 timers 20 60
  neighbor 169.254.100.1 activate
  neighbor 169.254.100.1 route-map SDDC-IN in
  neighbor 169.254.100.1 route-map SDDC-OUT out
`,
      },
      {
        disrupts: 'whole device',
        cost: 'Holds for every IKEv2 peer, from their next negotiation on.',
        text: `! take a free number behind the others: 10 may be in use
crypto ikev2 policy 10
 encryption aes-256
 integrity sha256
 group 14
 prf sha256
 lifetime seconds 28800
`,
      },
      {
        disrupts: 'whole device',
        cost: 'Advertised to every BGP neighbor of the ASA that has no outbound filter.',
        text: `router bgp 65001
 address-family ipv4 unicast
  network 192.0.2.0 mask 255.255.255.128
`,
      },
      {
        disrupts: 'whole device',
        cost: 'Opens IKEv2 on this interface for every peer. Stops nothing; leave it out where it is set already.',
        text: `crypto ikev2 enable outside
`,
      },
      {
        disrupts: 'whole device',
        cost: 'Lowers the MSS of every new TCP connection through the ASA, from the default of 1380.',
        text: `sysopt connection tcpmss 1310
`,
      },
      {
        disrupts: 'all tunnels',
        cost: 'An interface has one crypto map: the last line replaces a map that is there, with all its tunnels. Where there is one, add an entry with a free number under its name, and leave the last line out.',
        text: `! For a policy-based SDDC VPN: leave out crypto ipsec profile, interface Tunnel1
! and router bgp, and take these lines (identity NAT and a mirrored access list):
! object network LAN
!  subnet 192.0.2.0 255.255.255.128
! object network SDDC
!  subnet 192.0.2.128 255.255.255.128
! nat (inside,outside) 1 source static LAN LAN destination static SDDC SDDC no-proxy-arp route-lookup
! access-list SDDC-ACL extended permit ip object LAN object SDDC
! crypto map OUTMAP 10 match address SDDC-ACL
! crypto map OUTMAP 10 set peer 198.51.100.20
! crypto map OUTMAP 10 set ikev2 ipsec-proposal SDDC-ESP
! crypto map OUTMAP 10 set pfs group14
! crypto map OUTMAP interface outside
`,
      },
    ],
    source: 'oracle-asa-route-based',
  },
  notes: [
    {
      text: 'Without `crypto ikev2 enable outside` the other end gets no answer.',
      source: 'inferred',
    },
    {
      text: 'Both keys of an IKEv2 tunnel-group, local and remote, must be the SDDC’s.',
      source: 'oracle-asa-policy-based',
    },
    {
      text: 'With a VTI the name of the tunnel-group must be what the peer sends as its identity: the public IP of the SDDC, where nothing else was set there.',
      source: 'cisco-asa-vti',
    },
    {
      text: 'A policy-based tunnel comes up after interesting traffic, or when the SDDC starts it. Keep it up with an SLA monitor.',
      source: 'aws-cisco-asa',
    },
    {
      text: 'A VTI rekeys without traffic, so its tunnel stays up.',
      source: 'cisco-asa-vti',
    },
    {
      text: 'BGP with the SDDC needs a VTI (ASA 9.7.1 and later; with IKEv2, as here, 9.8.1) and a route-based VPN at the SDDC.',
      source: 'google-asa-vti',
    },
    {
      text: 'Each pair of networks of a crypto ACL gets an SA of its own. Where the peer puts several networks into one IKEv2 SA, give it one pair for each SA, or make both ends route-based.',
      source: 'ibm-cisco-asa',
    },
    {
      text: 'IKE fragmentation (RFC 7383) cuts large IKE messages inside IKE. It is on unless `no crypto ikev2 fragmentation` was entered, and one setting for the whole device; `show crypto ikev2 sa detail` shows whether the peer does it too.',
      source: 'cisco-asa-ike',
    },
    {
      text: '`show vpn-sessiondb detail l2l` names no `PFS Group` until the first rekey of an IKEv2 tunnel. That is normal: a group that differs shows only at that rekey, or at a second child SA.',
      source: 'inferred',
    },
    {
      text: 'Some ASAs run only one of two tunnels to the same networks. The refusal that names proxy `0.0.0.0/0.0.0.0/0/0` on the standby tunnel is then harmless.',
      source: 'aws-cisco-asa',
    },
    {
      text: 'Test the path without a host: `packet-tracer input inside icmp 192.0.2.10 8 0 192.0.2.140 detailed`. Crypto map: look for the `VPN` phase with `encrypt`; where the tunnel is down the first run starts it and drops, so run it again. VTI: it must be the output interface; another one means that the VTI or its route is down. Both: look at the NAT phase.',
      source: 'cisco-asa-packet-tracer',
    },
    {
      text: 'Only one of `inbound esp sas` and `outbound esp sas`: the tunnel is not usable. Clear the SAs of this peer.',
      source: 'inferred',
    },
    {
      text: 'A tunnel idle for 30 minutes (the default) is closed, unless the group-policy says `vpn-idle-timeout none`.',
      source: 'oracle-asa-policy-based',
    },
    {
      text: 'The number behind `IKEv2-PROTO-` and `IKEv2-PLAT-` is the level of the debug: compare the words after it.',
      source: 'cisco-117337',
    },
    {
      text: '`encryption aes` without a number means 128 bits; write `aes-256` for 256.',
      source: 'aws-asa-vti-sample',
    },
    {
      text: 'When the log says only that it timed out, let the SDDC initiate: the responder can log what is wrong with the request.',
      source: 'inferred',
    },
  ],
  messages: {
    'cisco-asa-750003-no-ipsec-policy-for-ts': {
      text: '%ASA-4-750003: Local:{local} Remote:{peer} Username:{user} IKEv2 Negotiation aborted due to ERROR: There was no IPSEC policy found for received TS',
      example:
        'Nov 24 2026 09:17:20: %ASA-4-750003: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 IKEv2 Negotiation aborted due to ERROR: There was no IPSEC policy found for received TS',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The networks that the SDDC proposes fit no policy here. Mirror the crypto access list, or use a VTI when the SDDC’s VPN is route-based.',
      source: 'sekoia-cisco-asa',
    },
    'cisco-asa-750003-failed-to-authenticate': {
      text: '%ASA-4-750003: Local:{local} Remote:{peer} Username:{user} IKEv2 Negotiation aborted due to ERROR: Failed to authenticate the IKE SA',
      example:
        'Nov 24 2026 09:15:40: %ASA-4-750003: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 IKEv2 Negotiation aborted due to ERROR: Failed to authenticate the IKE SA',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      meaning:
        'Authentication failed. The `Username` is the tunnel-group: set both of its keys again, `ikev2 local-authentication` and `ikev2 remote-authentication`, then compare the identities.',
      source: 'sekoia-cisco-asa',
    },
    'cisco-asa-750003-no-auth-msg': {
      text: '%ASA-4-750003: Local:{local} Remote:{peer} Username:{user} IKEv2 Negotiation aborted due to ERROR: Failed to receive the AUTH msg before the timer expired',
      also: [
        '%FTD-4-750003: Local:{local} Remote:{peer} Username:{user} IKEv2 Negotiation aborted due to ERROR: Failed to receive the AUTH msg before the timer expired',
        'Failed to receive the AUTH msg before the timer expired',
      ],
      example:
        'Nov 24 2026 09:16:30: %ASA-4-750003: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:Unknown IKEv2 Negotiation aborted due to ERROR: Failed to receive the AUTH msg before the timer expired',
      role: 'either',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation', 'pre-shared-key-mismatch'],
      meaning:
        'IKE_SA_INIT went well and the IKE_AUTH of the peer never came: UDP 4500 is blocked, a fragment is lost, or the peer gave up. It does not prove that the keys differ.',
      source: 'cisco-asa-debug-checks',
    },
    'cisco-asa-750006-sa-up': {
      text: '%ASA-5-750006: Local:{local} Remote:',
      example:
        'Nov 24 2026 09:41:12: %ASA-5-750006: Local:203.0.113.10:4500 Remote:198.51.100.20:4500 Username:198.51.100.20 IKEv2 SA UP. Reason: New Connection Established',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'The IKEv2 SA is up: proposals and authentication are right. Go on to phase 2 with `show crypto ipsec sa`.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-ikev2-failed-to-find-matching-policy': {
      text: 'IKEv2-PROTO-{level}: ({n}): Failed to find a matching policy',
      example: 'IKEv2-PROTO-1: (211): Failed to find a matching policy',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'Debug: no offer of the peer fits ours. The lists that follow show both sides: correct `crypto ikev2 policy`, or the `ipsec-proposal` when the lists begin with `ESP:`.',
      source: 'cisco-asa-debug-checks',
    },
    'cisco-asa-ikev2-received-policies': {
      text: 'IKEv2-PROTO-{level}: ({n}): Received Policies:',
      example: 'IKEv2-PROTO-1: (211): Received Policies:',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'Debug: what the peer offered, printed after a refusal. Compare it with the expected list below it; `ESP:` in front means phase 2.',
      source: 'cisco-asa-debug-checks',
    },
    'cisco-asa-ikev2-expected-policies': {
      text: 'IKEv2-PROTO-{level}: ({n}): Expected Policies:',
      example: 'IKEv2-PROTO-1: (211): Expected Policies:',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'Debug: what this ASA would have accepted. Change one end until a line of both lists is equal. `ESP:` in front means phase 2.',
      source: 'cisco-asa-debug-checks',
    },
    'cisco-asa-ikev2-peer-id-check-failed': {
      text: 'IKEv2-PLAT-{level}: Peer ID check failed',
      example: 'IKEv2-PLAT-1: Peer ID check failed',
      role: 'either',
      problems: ['certificate-problem', 'ike-identity-mismatch'],
      meaning:
        'Debug: the identity that the peer sent is not in the SAN of its certificate. Put it there, or set `peer-id-validate nocheck` in the tunnel-group.',
      source: 'cisco-117337',
    },
    'cisco-asa-ikev2-failed-to-locate-item': {
      text: 'IKEv2-PROTO-{level}: ({n}): Failed to locate an item in the database',
      example: 'IKEv2-PROTO-1: (172): Failed to locate an item in the database',
      role: 'either',
      problems: ['ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'Debug: the identity received fits no tunnel-group, or, with a certificate, its check failed on the line before. Name the tunnel-group after the ID that the SDDC sends, such as its Local IP Address.',
      source: 'cisco-117337',
    },
    'cisco-asa-713061-no-matching-crypto-map-entry': {
      text: '%ASA-3-713061: Group = {group}, IP = {peer}, Rejecting IPSec tunnel: no matching crypto map entry for remote proxy {remote} local proxy {local} on interface',
      also: [
        '%FTD-3-713061: Group = {group}, IP = {peer}, Rejecting IPSec tunnel: no matching crypto map entry for remote proxy {remote} local proxy {local} on interface',
        'Rejecting IPSec tunnel: no matching crypto map entry for remote proxy',
        'Tunnel rejected: Crypto Map Policy not found for Src:{source}, Dst: {destination}!',
      ],
      example:
        'Nov 24 2026 09:23:10: %ASA-3-713061: Group = 198.51.100.20, IP = 198.51.100.20, Rejecting IPSec tunnel: no matching crypto map entry for remote proxy 192.0.2.128/255.255.255.128/0/0 local proxy 192.0.2.0/255.255.255.0/0/0 on interface outside',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1: the two proxies are exactly the networks that the peer asked for. Make the crypto access list the mirror of them, or change the peer.',
      source: 'aws-cisco-asa',
    },
    'cisco-asa-713061-any-proxy': {
      text: '%ASA-3-713061: Group = {group}, IP = {peer}, Rejecting IPSec tunnel: no matching crypto map entry for remote proxy 0.0.0.0/0.0.0.0/0/0 local proxy 0.0.0.0/0.0.0.0/0/0 on interface',
      also: [
        '%FTD-3-713061: Group = {group}, IP = {peer}, Rejecting IPSec tunnel: no matching crypto map entry for remote proxy 0.0.0.0/0.0.0.0/0/0 local proxy 0.0.0.0/0.0.0.0/0/0 on interface',
      ],
      example:
        'Nov 24 2026 09:23:55: %ASA-3-713061: Group = 198.51.100.20, IP = 198.51.100.20, Rejecting IPSec tunnel: no matching crypto map entry for remote proxy 0.0.0.0/0.0.0.0/0/0 local proxy 0.0.0.0/0.0.0.0/0/0 on interface outside',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The peer proposes any to any, which a route-based VPN does, and this ASA is policy-based: use a VTI, or a policy-based SDDC VPN. On the standby tunnel of a pair the line is harmless.',
      source: 'aws-cisco-asa',
    },
    'cisco-asa-713902-qm-fsm-error': {
      text: '%ASA-3-713902: Group = {group}, IP = {peer}, QM FSM error (P2 struct {address}, mess id {id})!',
      also: [
        '%FTD-3-713902: Group = {group}, IP = {peer}, QM FSM error (P2 struct {address}, mess id {id})!',
        'QM FSM error (P2 struct {address}, mess id',
      ],
      example:
        'Nov 24 2026 09:23:10: %ASA-3-713902: Group = 198.51.100.20, IP = 198.51.100.20, QM FSM error (P2 struct &0x00007fff33763a70, mess id 0x2c44baec)!',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'phase2-crypto-mismatch'],
      meaning:
        'IKEv1: quick mode failed. The cause is on the line before it: networks that do not mirror, or else the phase 2 proposal. Alone it names no cause.',
      source: 'tunnelsup-asa-aws',
    },
    'cisco-asa-all-sa-proposals-unacceptable': {
      text: 'All SA proposals found unacceptable',
      example: '[IKEv1 DEBUG]: IP = 198.51.100.20, All SA proposals found unacceptable',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1, phase 1: no policy fits any offer. Compare encryption, hash and DH group with the SDDC. The initiator sees only a notify or a timeout.',
      source: 'cisco-asa-captures',
    },
    'cisco-asa-all-ipsec-sa-proposals-unacceptable': {
      text: 'All IPSec SA proposals found unacceptable!',
      example: '[IKEv1]: Group = 198.51.100.20, IP = 198.51.100.20, All IPSec SA proposals found unacceptable!',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'IKEv1, phase 2: no transform-set fits any offer. Compare ESP encryption, integrity (the SDDC’s form says digest) and PFS with the SDDC.',
      source: 'cisco-asa-captures',
    },
    'cisco-asa-713903-information-exchange-failed': {
      text: '%ASA-4-713903: IP = {peer}, Information Exchange processing failed',
      also: ['%FTD-4-713903: IP = {peer}, Information Exchange processing failed', 'Information Exchange processing failed'],
      example: 'Nov 24 2026 09:20:01: %ASA-4-713903: IP = 198.51.100.20, Information Exchange processing failed',
      role: 'either',
      problems: ['remote-peer-not-configured', 'phase1-crypto-mismatch', 'stale-sa'],
      meaning:
        'IKEv1: the peer sent a notify in the clear, which the line before it names: it has no VPN or key for us, refuses our offer, or has lost the SA. Go by that line.',
      source: 'tunnelsup-asa-msg4',
    },
    'cisco-asa-713138-group-not-found': {
      text: '%ASA-3-713138: IP = {peer} Group {group} not found and BASE GROUP default preshared key not configured',
      also: [
        '%FTD-3-713138: IP = {peer} Group {group} not found and BASE GROUP default preshared key not configured',
        'not found and BASE GROUP default preshared key not configured',
      ],
      example:
        'Nov 24 2026 09:18:03: %ASA-3-713138: IP = 198.51.100.20, Group 198.51.100.20 not found and BASE GROUP default preshared key not configured',
      role: 'responder',
      problems: ['remote-peer-not-configured'],
      meaning:
        'No tunnel-group for this peer has a key. Add `tunnel-group 198.51.100.20` with the SDDC’s public IP as its name, and the key.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-713206-conflicting-protocols': {
      text: '%ASA-3-713206: Group = {group}, IP = {peer} Tunnel Rejected: Conflicting protocols specified by tunnel-group and group-policy',
      also: [
        '%FTD-3-713206: Group = {group}, IP = {peer} Tunnel Rejected: Conflicting protocols specified by tunnel-group and group-policy',
        'Tunnel Rejected: Conflicting protocols specified by tunnel-group and group-policy',
      ],
      example:
        'Nov 24 2026 09:18:44: %ASA-3-713206: Group = 198.51.100.20, IP = 198.51.100.20, Tunnel Rejected: Conflicting protocols specified by tunnel-group and group-policy',
      role: 'either',
      problems: ['ike-version-mismatch', 'configuration-failed'],
      meaning:
        'IKEv1: the negotiation met a group-policy without `ikev1`. Set the SDDC and this tunnel to IKEv2; only if IKEv1 is meant, add `ikev1` to `vpn-tunnel-protocol`, and keep its other values, since the line replaces the list.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-713133-dh-group-mismatch': {
      text: '%ASA-3-713133: Group = {group}, IP = {peer} Mismatch: Overriding phase 2 DH Group(DH group {n}) with phase 1 group',
      also: [
        '%FTD-3-713133: Group = {group}, IP = {peer} Mismatch: Overriding phase 2 DH Group(DH group {n}) with phase 1 group',
        'Mismatch: Overriding phase 2 DH Group(DH group {n}) with phase 1 group',
      ],
      example:
        'Nov 24 2026 09:24:10: %ASA-3-713133: Group = 198.51.100.20, IP = 198.51.100.20, Mismatch: Overriding phase 2 DH Group(DH group 2) with phase 1 group(DH group 14',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'IKEv1: the PFS group set here is not the phase 1 group, so the ASA uses the phase 1 group instead. Only when phase 2 fails set `set pfs` here and PFS at the SDDC to that group.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-713123-lost-contact': {
      text: '%ASA-3-713123: Group = {group}, IP = {peer} IKE lost contact with remote peer, deleting connection (keepalive type: {type})',
      also: [
        '%FTD-3-713123: Group = {group}, IP = {peer} IKE lost contact with remote peer, deleting connection (keepalive type: {type})',
        'IKE lost contact with remote peer, deleting connection',
      ],
      example:
        'Nov 24 2026 09:50:33: %ASA-3-713123: Group = 198.51.100.20, IP = 198.51.100.20, IKE lost contact with remote peer, deleting connection (keepalive type: DPD)',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable'],
      tells: 'down',
      meaning:
        'DPD got no answer and the tunnel was deleted. It is the consequence: look at the path and at the SDDC’s end at that time first, then at the keepalive settings.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-713122-keepalives-differ': {
      text: '%ASA-3-713122: IP = {peer} Keep-alives configured {configured} but peer {address} support keep-alives (type = {type})',
      also: [
        '%FTD-3-713122: IP = {peer} Keep-alives configured {configured} but peer {address} support keep-alives (type = {type})',
        'Keep-alives configured {configured} but peer {address} support keep-alives',
      ],
      example:
        'Nov 24 2026 09:12:20: %ASA-3-713122: IP = 198.51.100.20, Keep-alives configured on but peer 198.51.100.20 does not support keep-alives (type = None)',
      role: 'either',
      problems: ['dead-peer-detection'],
      meaning:
        'IKEv1: one end does keepalives and the other does not. No fault by itself: a dead tunnel is only noticed late. Turn keepalives on here.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-713195-originate-only': {
      text: '%ASA-3-713195: Group = {group}, IP = {peer} Tunnel rejected: Originate-Only: Cannot accept incoming tunnel yet!',
      also: [
        '%FTD-3-713195: Group = {group}, IP = {peer} Tunnel rejected: Originate-Only: Cannot accept incoming tunnel yet!',
        'Tunnel rejected: Originate-Only: Cannot accept incoming tunnel yet!',
      ],
      example:
        'Nov 24 2026 09:19:15: %ASA-3-713195: Group = 198.51.100.20, IP = 198.51.100.20, Tunnel rejected: Originate-Only: Cannot accept incoming tunnel yet!',
      role: 'responder',
      problems: ['respond-only-both-ends'],
      meaning:
        'IKEv1: this crypto map only originates, and the SDDC tried to start. Set `crypto map … set connection-type bidirectional`, or let this end start.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-713227-negotiation-in-progress': {
      text: '%ASA-3-713227: IP = {peer} Rejecting new IPsec SA negotiation for peer {address}. A negotiation was already in progress',
      also: ['%FTD-3-713227: IP = {peer} Rejecting new IPsec SA negotiation for peer {address}. A negotiation was already in progress'],
      example:
        'Nov 24 2026 10:00:00: %ASA-3-713227: IP = 198.51.100.20, Rejecting new IPsec SA negotiation for peer 198.51.100.20. A negotiation was already in progress for local Proxy 192.0.2.0/255.255.255.128, remote Proxy 192.0.2.128/255.255.255.128',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning:
        'IKEv1: a second negotiation for the same networks came while one was under way, as when both ends rekey at once. Harmless once. If it repeats and the tunnel drops, shorten the phase 2 lifetime here, so that this end rekeys first.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713262-negotiation-in-progress': {
      text: '%ASA-3-713262: IP = {peer} Rejecting new IPSec SA negotiation for peer {address}. A negotiation was already in progress',
      also: ['%FTD-3-713262: IP = {peer} Rejecting new IPSec SA negotiation for peer {address}. A negotiation was already in progress'],
      example:
        'Nov 24 2026 10:00:01: %ASA-3-713262: IP = 198.51.100.20, Rejecting new IPSec SA negotiation for peer 198.51.100.20. A negotiation was already in progress for local Proxy 192.0.2.0/25, remote Proxy 192.0.2.128/25',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning: 'As 713227, with prefix lengths. Harmless once.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-713258-routing-change': {
      text: '%ASA-3-713258: IP = {peer}, Attempting to establish a phase2 tunnel on {interface} interface but phase1 tunnel is on {old} interface. Tearing down old phase1 tunnel due to a potential routing change.',
      also: [
        '%FTD-3-713258: IP = {peer}, Attempting to establish a phase2 tunnel on {interface} interface but phase1 tunnel is on {old} interface. Tearing down old phase1 tunnel due to a potential routing change.',
        'Attempting to establish a phase2 tunnel on {interface} interface but phase1 tunnel is on {old} interface',
      ],
      example:
        'Nov 24 2026 10:05:17: %ASA-3-713258: IP = 198.51.100.20, Attempting to establish a phase2 tunnel on backup interface but phase1 tunnel is on outside interface. Tearing down old phase1 tunnel due to a potential routing change.',
      role: 'either',
      problems: ['routing-missing'],
      tells: 'down',
      meaning:
        'Traffic for the SDDC now leaves by another interface than the one of phase 1. After a failover of the uplink that is expected; else look at the routes to its networks and its public IP.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-717009-certificate-validation-failed': {
      text: '%ASA-3-717009: Certificate validation failed.',
      also: ['%FTD-3-717009: Certificate validation failed.'],
      example: 'Nov 24 2026 09:26:00: %ASA-3-717009: Certificate validation failed. Certificate is expired',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'The peer’s certificate was refused; the rest of the line says why. Check its dates, its issuer and its name.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-717027-certificate-chain-failed': {
      text: '%ASA-3-717027: Certificate chain failed validation.',
      also: ['%FTD-3-717027: Certificate chain failed validation.'],
      example: 'Nov 24 2026 09:26:00: %ASA-3-717027: Certificate chain failed validation. No suitable trustpoint was found',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'The chain of the peer’s certificate was refused; the rest of the line says why. Where an authority is missing, install it.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-113019-idle-timeout': {
      text: '%ASA-4-113019: Group = {group}, Username = {user}, IP = {peer}, Session disconnected. Session Type: {type}, Duration: {duration}, Reason: Idle Timeout',
      example:
        'Nov 24 2026 11:00:00: %ASA-4-113019: Group = 198.51.100.20, Username = 198.51.100.20, IP = 198.51.100.20, Session disconnected. Session Type: LAN-to-LAN, Duration: 0h:30m:00s, Bytes xmt: 84210, Bytes rcv: 90112, Reason: Idle Timeout',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning:
        'This ASA closed the tunnel itself because nothing passed through it, and the SDDC sees a delete. Set `vpn-idle-timeout none` in the group-policy.',
      source: 'sekoia-cisco-asa',
    },
    'cisco-asa-113019-session-disconnected': {
      text: '%ASA-4-113019: Group = {group}, Username = {user}, IP = {peer}, Session disconnected.',
      also: ['%FTD-4-113019: Group = {group}, Username = {user}, IP = {peer}, Session disconnected.'],
      example:
        'Nov 24 2026 11:10:00: %ASA-4-113019: Group = 198.51.100.20, Username = 198.51.100.20, IP = 198.51.100.20, Session disconnected. Session Type: LAN-to-LAN, Duration: 1h:12m:40s, Bytes xmt: 1184210, Bytes rcv: 1190112, Reason: User Requested',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The session ended; `Reason:` at the end of the line says why. `Lost Service`: no answer to DPD. `User Requested` or `Peer Terminate`: somebody, or the peer, closed it. `Phase 2 Mismatch` and the like: phase 2 did not fit.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-isakmp-mm-active': {
      text: 'MM_ACTIVE',
      example: '    Rekey   : no              State   : MM_ACTIVE',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: '`show crypto isakmp sa`: IKEv1 phase 1 is up. Go on to phase 2 with `show crypto ipsec sa`.',
      source: 'aws-cisco-asa',
    },
    'cisco-asa-402116-inner-packet-does-not-match': {
      text: "%ASA-4-402116: IPSEC: Received an ESP packet {packet} The decapsulated inner packet doesn't match the negotiated policy in the SA",
      also: [
        "%FTD-4-402116: IPSEC: Received an ESP packet {packet} The decapsulated inner packet doesn't match the negotiated policy in the SA",
        "The decapsulated inner packet doesn't match the negotiated policy in the SA",
      ],
      example:
        "Nov 24 2026 11:20:43: %ASA-4-402116: IPSEC: Received an ESP packet (SPI= 0x76F99C4C, sequence number= 0x2D) from 198.51.100.20 (user= 198.51.100.20) to 203.0.113.10. The decapsulated inner packet doesn't match the negotiated policy in the SA. The packet specifies its destination as 192.0.2.10, its source as 192.0.2.200, and its protocol as icmp.",
      role: 'either',
      problems: ['traffic-selector-mismatch', 'nat-exemption'],
      meaning:
        'A packet came out of the tunnel with addresses outside its SA and was dropped. The line names them and the networks of the SA: make those of both ends mirror each other, or stop NAT before the tunnel at the peer.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-305013-nat-reverse-path-failure': {
      text: '%ASA-5-305013: Asymmetric NAT rules matched for forward and reverse flows; Connection for {flow} denied due to NAT reverse path failure',
      also: [
        '%FTD-5-305013: Asymmetric NAT rules matched for forward and reverse flows; Connection for {flow} denied due to NAT reverse path failure',
        'denied due to NAT reverse path failure',
      ],
      example:
        'Nov 24 2026 11:25:09: %ASA-5-305013: Asymmetric NAT rules matched for forward and reverse flows; Connection for icmp src outside:192.0.2.140 dst inside:192.0.2.10 (type 8, code 0) denied due to NAT reverse path failure',
      role: 'either',
      problems: ['nat-exemption'],
      meaning:
        'With an SDDC address as src: its packets arrive, and another NAT rule matches the return traffic. Add an identity NAT rule for LAN and SDDC above the others.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-bgp-sent-peer-in-wrong-as': {
      text: '%ASA-3-418019: sent to neighbor {neighbor} 2/2 (peer in wrong AS)',
      also: ['%FTD-3-418019: sent to neighbor {neighbor} 2/2 (peer in wrong AS)'],
      example: 'Nov 24 2026 10:02:31: %ASA-3-418019: sent to neighbor 169.254.100.1 2/2 (peer in wrong AS) 2 bytes FDE8',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        '`remote-as` on this ASA is not what the SDDC announces. The bytes at the end are the AS that it saw, in hex: `FDE8` is 65000; `5BA0` (23456) stands for an AS of four bytes.',
      source: 'inferred',
    },
    'cisco-asa-bgp-received-peer-in-wrong-as': {
      text: '%ASA-3-418019: received from neighbor {neighbor} 2/2 (peer in wrong AS)',
      also: [
        '%ASA-3-418019: received from {neighbor} 2/2 (peer in wrong AS)',
        '%FTD-3-418019: received from neighbor {neighbor} 2/2 (peer in wrong AS)',
        '%FTD-3-418019: received from {neighbor} 2/2 (peer in wrong AS)',
      ],
      example: 'Nov 24 2026 10:02:31: %ASA-3-418019: received from neighbor 169.254.100.1 2/2 (peer in wrong AS) 2 bytes FDE9',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning: 'The SDDC expects another AS from this ASA. Set BGP Neighbor ASN in the SDDC to the AS of `router bgp` here.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-bgp-sent-hold-time-expired': {
      text: '%ASA-3-418019: sent to neighbor {neighbor} 4/0 (hold time expired)',
      also: ['%FTD-3-418019: sent to neighbor {neighbor} 4/0 (hold time expired)'],
      example: 'Nov 24 2026 10:20:44: %ASA-3-418019: sent to neighbor 169.254.100.1 4/0 (hold time expired) 0 bytes',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      tells: 'down',
      meaning:
        'This ASA heard nothing from the SDDC within the hold time. On a dead path both ends may log it as sent: read the tunnel’s history first, then look for one-way ESP and lost large packets, then compare timers.',
      source: 'inferred',
    },
    'cisco-asa-bgp-received-hold-time-expired': {
      text: '%ASA-3-418019: received from neighbor {neighbor} 4/0 (hold time expired)',
      also: [
        '%ASA-3-418019: received from {neighbor} 4/0 (hold time expired)',
        '%FTD-3-418019: received from neighbor {neighbor} 4/0 (hold time expired)',
        '%FTD-3-418019: received from {neighbor} 4/0 (hold time expired)',
      ],
      example: 'Nov 24 2026 10:20:44: %ASA-3-418019: received from neighbor 169.254.100.1 4/0 (hold time expired) 0 bytes',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      tells: 'down',
      meaning:
        'The SDDC heard nothing from this ASA within the hold time, and its message did arrive: look for a busy or hung BGP process here and for packets lost on the way to the SDDC, then at MTU and timers.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-bgp-neighbor-down': {
      text: '%ASA-3-418018: neighbor {neighbor} Down',
      also: ['%FTD-3-418018: neighbor {neighbor} Down'],
      example: 'Nov 24 2026 10:20:44: %ASA-3-418018: neighbor 169.254.100.1 Down BGP Notification sent',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The BGP session went down. The notification line beside it holds the code that says why.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-bgp-neighbor-up': {
      text: '%ASA-3-418018: neighbor {neighbor} Up',
      also: ['%FTD-3-418018: neighbor {neighbor} Up'],
      example: 'Nov 24 2026 10:30:00: %ASA-3-418018: neighbor 169.254.100.1 Up',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'The BGP session is established. If nothing is reached, look at the prefixes in and out.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-no-valid-tunnel-group': {
      text: "Can't find a valid tunnel group, aborting",
      example: "%ASA-4-713903: Group = 198.51.100.20, IP = 198.51.100.20, Can't find a valid tunnel group, aborting...!",
      role: 'either',
      problems: ['remote-peer-not-configured'],
      meaning:
        'IKEv1: no tunnel-group is named by the address of the peer. Add `tunnel-group <SDDC public IP> type ipsec-l2l` with its key.',
      source: 'cisco-asa-captures',
    },
    'cisco-asa-713902-removing-peer-failed': {
      text: 'Removing peer from peer table failed, no match',
      also: ['Error: Unable to remove PeerTblEntry', 'Removing peer from correlator table failed, no match'],
      example: '%ASA-3-713902: Group = 198.51.100.20, IP = 198.51.100.20, Removing peer from correlator table failed, no match!',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: 'IKEv1: the negotiation ended and its remains are cleared. It names no cause: the line before it does.',
      source: 'tunnelsup-asa-aws',
    },
    'cisco-asa-problems-decrypting-packet': {
      text: 'had problems decrypting packet, probably due to mismatched pre-shared key',
      also: ['had problems decrypting packet'],
      example:
        '%ASA-4-713903: Group = 198.51.100.20, IP = 198.51.100.20, ERROR, had problems decrypting packet, probably due to mismatched pre-shared key. Aborting',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning: 'IKEv1: the packet could not be decrypted: suspect first that the pre-shared keys differ. Enter the key again on both ends.',
      source: 'unverified',
    },
    'cisco-asa-oakley-packet-invalid-payloads': {
      text: 'Received encrypted Oakley {mode} packet with invalid payloads',
      example:
        '%ASA-5-713904: Group = 198.51.100.20, IP = 198.51.100.20, Received encrypted Oakley Main Mode packet with invalid payloads, MessID = 0',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning: 'IKEv1: what was decrypted makes no sense: suspect first that the pre-shared keys differ. Enter the key again on both ends.',
      source: 'unverified',
    },
    'cisco-asa-713042-unable-to-find-policy': {
      text: 'IKE Initiator unable to find policy',
      example: '%ASA-3-713042: IKE Initiator unable to find policy: Intf inside, Src: 192.0.2.10, Dst: 192.0.2.130',
      role: 'initiator',
      problems: ['configuration-failed', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: traffic asks for a tunnel and no crypto map entry here fits it. Check the crypto ACL, the order of the crypto map and its interface.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713048-error-processing-payload': {
      text: 'Error processing payload: Payload ID',
      example: '%ASA-3-713048: IP = 198.51.100.20, Error processing payload: Payload ID: 1',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1: payload 1 is the proposal: nothing in it fits an IKE policy here. Compare encryption, hash and DH group. Another number names another payload, and another cause.',
      source: 'inferred',
    },
    'cisco-asa-713050-connection-terminated': {
      text: 'Connection terminated for peer {peer}. Reason: Peer Terminate',
      example:
        '%ASA-5-713050: Group = 198.51.100.20, IP = 198.51.100.20, Connection terminated for peer 198.51.100.20. Reason: Peer Terminate Remote Proxy 192.0.2.128, Local Proxy 192.0.2.0',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning: 'IKEv1: the peer ended this SA. Look for a change there at that moment; at a rekey the old SA goes like this too.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-713119-phase-1-completed': {
      text: 'PHASE 1 COMPLETED',
      example: '%ASA-5-713119: Group = 198.51.100.20, IP = 198.51.100.20, PHASE 1 COMPLETED',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'Phase 1 is up. What fails after this is phase 2.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-713120-phase-2-completed': {
      text: 'PHASE 2 COMPLETED',
      example: '%ASA-5-713120: Group = 198.51.100.20, IP = 198.51.100.20, PHASE 2 COMPLETED (msgid=2c44baec)',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'Both phases are up.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-713259-crypto-map-policy-not-found': {
      text: 'Session is being torn down. Reason: crypto map policy not found',
      also: ['Reason: crypto map policy not found'],
      example: '%ASA-5-713259: Group = 198.51.100.20, IP = 198.51.100.20, Session is being torn down. Reason: crypto map policy not found',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      tells: 'down',
      meaning: 'No crypto map entry fits the networks that the peer asks for. Mirror the crypto ACL.',
      source: 'tunnelsup-asa-aws',
    },
    'cisco-asa-713259-phase-2-mismatch': {
      text: 'Session is being torn down. Reason: Phase 2 Mismatch',
      also: ['Reason: Phase 2 Mismatch', 'Reason: Phase 2 Error'],
      example: '%ASA-5-713259: Group = 198.51.100.20, IP = 198.51.100.20, Session is being torn down. Reason: Phase 2 Mismatch',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'down',
      meaning: 'Phase 2 did not fit: algorithms, PFS or networks. Compare them in this order.',
      source: 'unverified',
    },
    'cisco-asa-713259-lost-service': {
      text: 'Session is being torn down. Reason: Lost Service',
      also: ['Reason: Lost Service'],
      example: '%ASA-5-713259: Group = 198.51.100.20, IP = 198.51.100.20, Session is being torn down. Reason: Lost Service',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable'],
      tells: 'down',
      meaning: 'The peer no longer answers to DPD. Check the path, then the keepalive settings here.',
      source: 'unverified',
    },
    'cisco-asa-713259-user-requested': {
      text: 'Session is being torn down. Reason: User Requested',
      also: ['Reason: User Requested', 'Reason: Peer Terminate', 'Reason: IKE Delete'],
      example: '%ASA-5-713259: Group = 198.51.100.20, IP = 198.51.100.20, Session is being torn down. Reason: User Requested',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning:
        'The peer may have ended the session, or a logoff here. Look for a change at that moment; a VPN disabled at the SDDC looks like this too.',
      source: 'unverified',
    },
    'cisco-asa-reason-administrator-reset': {
      text: 'Reason: Administrator Reset',
      example: '%ASA-5-713259: Group = 198.51.100.20, IP = 198.51.100.20, Session is being torn down. Reason: Administrator Reset',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'Somebody or a program here ended the session, by a clear or a logoff: ask who did.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713201-duplicate-phase-1': {
      text: 'Duplicate Phase 1 packet detected',
      also: ['P1 Retransmit msg dispatched to MM FSM', 'Duplicate Phase 2 packet detected', 'Duplicate first packet detected'],
      example: '%ASA-5-713201: Group = 198.51.100.20, IP = 198.51.100.20, Duplicate Phase 1 packet detected. Retransmitting last packet.',
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'pre-shared-key-mismatch', 'nat-traversal', 'peer-unreachable'],
      tells: 'no-reply',
      meaning:
        'IKEv1: the peer repeats its packet: our answer does not reach it, or it cannot read it. Look for a filter on the way back; in phase 1, then compare the keys.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-751002-no-preshared-key': {
      text: 'No preshared key or trustpoint configured for {end} in tunnel group',
      also: ['No pre-shared key or trustpoint configured for {end} in tunnel group'],
      example:
        '%ASA-3-751002: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 No preshared key or trustpoint configured for self in tunnel group 198.51.100.20',
      role: 'either',
      problems: ['configuration-failed', 'pre-shared-key-mismatch'],
      meaning:
        'The tunnel-group holds no key for this end or the other. Set ikev2 local-authentication and remote-authentication pre-shared-key.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-751022-crypto-map-policy-not-found': {
      text: 'Tunnel rejected: Crypto Map Policy not found for remote traffic selector',
      example:
        '%ASA-3-751022: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 Tunnel rejected: Crypto Map Policy not found for remote traffic selector 0.0.0.0/255.255.255.255/0/65535/0 local traffic selector 0.0.0.0/255.255.255.255/0/65535/0!',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'No crypto map entry fits the networks that the peer asks for. 0.0.0.0 at both: the peer is route-based; use a VTI, or a policy-based VPN there.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-752010-no-proposal-specified': {
      text: "IKEv2 Doesn't have a proposal specified",
      also: ["IKEv1 Doesn't have a transform set specified"],
      example: "%ASA-4-752010: IKEv2 Doesn't have a proposal specified",
      role: 'initiator',
      problems: ['configuration-failed', 'ike-version-mismatch'],
      meaning:
        'The crypto map entry has nothing to propose for this IKE version. Add a proposal when this version is meant; when the other one is, the line is harmless.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-752015-failed-to-establish-l2l-sa': {
      text: 'Tunnel Manager has failed to establish an L2L SA',
      also: ['All configured IKE versions failed to establish the tunnel'],
      example:
        '%ASA-3-752015: Tunnel Manager has failed to establish an L2L SA. All configured IKE versions failed to establish the tunnel. Map Tag= outside_map. Map Sequence Number = 10.',
      role: 'initiator',
      problems: ['peer-unreachable', 'phase1-crypto-mismatch', 'ike-version-mismatch', 'pre-shared-key-mismatch'],
      meaning: 'Every IKE version that is configured was tried and failed. It is the consequence: the lines before it say why each did.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-752012-ike-unsuccessful': {
      text: 'was unsuccessful at setting up a tunnel',
      example: '%ASA-4-752012: IKEv2 was unsuccessful at setting up a tunnel. Map Tag = outside_map. Map Sequence Number = 10.',
      role: 'initiator',
      problems: ['peer-unreachable', 'phase1-crypto-mismatch', 'ike-version-mismatch', 'pre-shared-key-mismatch'],
      meaning:
        'This IKE version failed; the other is tried next when it is configured. It is the consequence: the lines before it say why.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-402119-anti-replay': {
      text: 'failed anti-replay checking',
      also: ['Received an ESP packet {packet} that failed anti-replay'],
      example:
        '%ASA-4-402119: IPSEC: Received an ESP packet (SPI= 0x9F1B2C3D, sequence number= 0x12) from 198.51.100.20 (user= 198.51.100.20) to 203.0.113.10 that failed anti-replay checking.',
      role: 'either',
      problems: ['replay-check-failed'],
      meaning:
        'An ESP packet came twice or too late and was dropped; the SA itself works. The order changes on the way: QoS, ECMP or SD-WAN paths, duplicates. Harmless while few; else keep the order, or widen the window with `crypto ipsec security-association replay window-size` (whole device).',
      source: 'cisco-asa-messages-402119',
    },
    'cisco-asa-ipsec-sa-created': {
      text: 'LAN-to-LAN SA (SPI= {spi}) between {addresses} has been created',
      example:
        '%ASA-6-602303: IPSEC: An outbound LAN-to-LAN SA (SPI= 0x9F1B2C3D) between 203.0.113.10 and 198.51.100.20 (user= 198.51.100.20) has been created.',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'An IPsec SA is up.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-mm-wait-msg2': {
      text: 'MM_WAIT_MSG2',
      example: '    Type    : L2L             Role    : initiator    Rekey   : no              State   : MM_WAIT_MSG2',
      role: 'initiator',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      tells: 'no-reply',
      meaning:
        'If it stays: no answer to the first packet, or a refusal, which the log shows as a notify. Check the peer address and UDP 500, then the VPN, version and proposals there.',
      source: 'tunnelsup-asa-states',
    },
    'cisco-asa-mm-wait-msg3': {
      text: 'MM_WAIT_MSG3',
      example: '    Type    : L2L             Role    : responder    Rekey   : no              State   : MM_WAIT_MSG3',
      role: 'responder',
      problems: ['firewall-blocking-ipsec', 'peer-unreachable'],
      tells: 'no-reply',
      meaning:
        'If it stays: the peer began, the answer was sent, and nothing came back: a filter or NAT on the way loses the answer or the next packet, or the peer broke off: see its log.',
      source: 'tunnelsup-asa-states',
    },
    'cisco-asa-mm-wait-msg4': {
      text: 'MM_WAIT_MSG4',
      example: '    Type    : L2L             Role    : initiator    Rekey   : no              State   : MM_WAIT_MSG4',
      role: 'initiator',
      problems: ['remote-peer-not-configured', 'pre-shared-key-mismatch', 'firewall-blocking-ipsec'],
      meaning: 'If it stays: the policy is agreed and the peer stops answering: it may have no tunnel group or no key for this address.',
      source: 'tunnelsup-asa-states',
    },
    'cisco-asa-mm-wait-msg5': {
      text: 'MM_WAIT_MSG5',
      example: '    Type    : L2L             Role    : responder    Rekey   : no              State   : MM_WAIT_MSG5',
      role: 'responder',
      problems: ['pre-shared-key-mismatch', 'nat-traversal'],
      meaning: 'If it stays: the key is the next thing to be used and the peer stops: compare the pre-shared key, then look at UDP 4500.',
      source: 'tunnelsup-asa-states',
    },
    'cisco-asa-mm-wait-msg6': {
      text: 'MM_WAIT_MSG6',
      example: '    Type    : L2L             Role    : initiator    Rekey   : no              State   : MM_WAIT_MSG6',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'nat-traversal', 'ike-identity-mismatch'],
      meaning:
        'If it stays: the identity was sent and not accepted: the pre-shared keys differ, UDP 4500 is lost, or the peer expects another ID. If it comes and goes, see phase 2.',
      source: 'tunnelsup-asa-states',
    },
    'cisco-asa-713257-phase-1-failure': {
      text: 'Phase 1 failure: Mismatched attribute types for class',
      example: "%ASA-5-713257: Phase 1 failure:  Mismatched attribute types for class Group Description:  Rcv'd: Group 2  Cfg'd: Group 5",
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        "IKEv1: an attribute of phase 1 differs: Rcv'd is what the peer offers, Cfg'd what one policy here has. A fault only when no policy fits in the end.",
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713257-phase-2-failure': {
      text: 'Phase 2 failure: Mismatched attribute types for class',
      example: "%ASA-5-713257: Phase 2 failure:  Mismatched attribute types for class Encapsulation Mode:  Rcv'd: Transport  Cfg'd: Tunnel",
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        "IKEv1: an attribute of phase 2 differs: Rcv'd is what the peer offers, Cfg'd what is configured here. A fault only when nothing fits in the end.",
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-751009-no-tunnel-group': {
      text: 'Unable to find tunnel group for peer',
      example:
        '%ASA-3-751009: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 Unable to find tunnel group for peer.',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'ike-identity-mismatch'],
      meaning: 'IKEv2: no tunnel-group fits this peer. Add `tunnel-group <SDDC public IP> type ipsec-l2l` with both keys.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-751008-ikev2-not-enabled-in-group-policy': {
      text: 'Tunnel rejected: IKEv2 not enabled in group policy',
      example:
        '%ASA-3-751008: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 Group=198.51.100.20, Tunnel rejected: IKEv2 not enabled in group policy',
      role: 'either',
      problems: ['configuration-failed', 'ike-version-mismatch'],
      meaning:
        'The group-policy of this tunnel does not allow IKEv2. Set its `vpn-tunnel-protocol` again, with `ikev2` and all its present values: the line replaces the list.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-751004-no-remote-authentication': {
      text: 'No remote authentication method configured for peer in tunnel group',
      example:
        '%ASA-3-751004: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 No remote authentication method configured for peer in tunnel group 198.51.100.20',
      role: 'either',
      problems: ['configuration-failed', 'pre-shared-key-mismatch'],
      meaning: 'The tunnel-group has no key to check the peer with. Set `ikev2 remote-authentication pre-shared-key`.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-751010-no-self-authentication': {
      text: 'Unable to determine self-authentication method. No crypto map setting or tunnel group found',
      example:
        '%ASA-3-751010: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 Unable to determine self-authentication method. No crypto map setting or tunnel group found.',
      role: 'either',
      problems: ['remote-peer-not-configured', 'configuration-failed'],
      meaning:
        'IKEv2: neither a crypto map nor a tunnel-group says how to authenticate to this peer. Add the tunnel-group and its two keys.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-752006-key-acquire-not-dispatched': {
      text: 'Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Probable mis-configuration of the crypto map or tunnel-group',
      example:
        '%ASA-3-752006: Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Probable mis-configuration of the crypto map or tunnel-group. Map Tag = outside_map. Map Sequence Number = 10, SRC Addr: 192.0.2.10 port: 0 Dst Addr: 192.0.2.140 port: 0.',
      role: 'initiator',
      problems: ['configuration-failed', 'ike-version-mismatch'],
      meaning:
        'Traffic asks for the tunnel and nothing can be started: the map entry lacks a peer or a proposal, IKE is not enabled, or the tunnel-group is missing.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-713904-unencrypted-notify': {
      text: 'Received an un-encrypted {notify} notify message, dropping',
      example: '%ASA-5-713904: IP = 198.51.100.20, Received an un-encrypted INVALID_COOKIE notify message, dropping',
      role: 'either',
      problems: ['remote-peer-not-configured', 'phase1-crypto-mismatch', 'ike-version-mismatch', 'stale-sa', 'pre-shared-key-mismatch'],
      meaning:
        'The peer refuses in the clear. INVALID_COOKIE: it has no peer or key for this address, or lost the SA. NO_PROPOSAL_CHOSEN: compare phase 1, then the IKE version. PAYLOAD_MALFORMED: compare the keys.',
      source: 'tunnelsup-asa-msg4',
    },
    'cisco-asa-713068-non-routine-notify': {
      text: 'Received non-routine Notify message: {notify}',
      example: '%ASA-5-713068: Group = 198.51.100.20, IP = 198.51.100.20, Received non-routine Notify message: No proposal chosen (14)',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch', 'pre-shared-key-mismatch'],
      meaning:
        'The peer sent the notify that ends the line. No proposal chosen: compare phase 2. Invalid ID info: compare the networks, in phase 1 the identities. Payload malformed or Authentication failed: compare the keys. Others say what they are.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713222-acl-does-not-match-proxy-ids': {
      text: 'Static Crypto Map check, map = {map}, seq = {n}, ACL does not match proxy IDs',
      example:
        '%ASA-7-713222: Group = 198.51.100.20, IP = 198.51.100.20, Static Crypto Map check, map = outside_map, seq = 10, ACL does not match proxy IDs src:192.0.2.128 dst:192.0.2.0',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning: 'The ACL of this crypto map entry does not mirror what the peer asks for. A fault only when no later entry fits.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-ikev2-no-tunnel-group-for-peer': {
      text: "Can't find tunnel group for peer",
      example: "IKEv2-PLAT-1: Can't find tunnel group for peer 198.51.100.20",
      role: 'either',
      problems: ['remote-peer-not-configured'],
      meaning:
        'Debug: no tunnel-group is named by the address of the peer. Add `tunnel-group <SDDC public IP> type ipsec-l2l` with both keys.',
      source: 'cisco-asa-debug-checks',
    },
    'cisco-asa-ikev2-could-not-build-policy': {
      text: 'Could not build ikev2 policy',
      example: 'IKEv2-PLAT-1: Could not build ikev2 policy',
      role: 'initiator',
      problems: ['configuration-failed', 'pre-shared-key-mismatch'],
      meaning: 'Debug: the tunnel-group exists but has no IKEv2 keys. Set `ikev2 local-authentication` and `ikev2 remote-authentication`.',
      source: 'cisco-asa-debug-checks',
    },
    'cisco-asa-ikev2-computed-authentication-differs': {
      text: 'Computed authentication value for peer differs from what peer sent',
      example: 'IKEv2-PROTO-1: (172): Computed authentication value for peer differs from what peer sent',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning: 'Debug: the pre-shared keys differ. Enter the key again, at the SDDC and in both lines of the tunnel-group.',
      source: 'cisco-asa-debug-checks',
    },
    'cisco-asa-ikev2-authentication-method-mismatch': {
      text: 'Peer authentication method configured is mismatching with the method proposed by peer',
      example: 'IKEv2-PROTO-1: (172): Peer authentication method configured is mismatching with the method proposed by peer',
      role: 'either',
      problems: ['certificate-problem', 'configuration-failed'],
      meaning:
        'Debug: one end has a certificate and the other a pre-shared key. Set here what the peer uses; the SDDC uses a pre-shared key.',
      source: 'cisco-asa-debug-checks',
    },
    'cisco-asa-ikev2-auth-exchange-failed': {
      text: 'IKEv2-PROTO-{level}: ({n}): Auth exchange failed',
      also: [
        'IKEv2-PROTO-1: ({n}): Auth exchange failed',
        'IKEv2-PROTO-3: ({n}): Auth exchange failed',
        'IKEv2-PROTO-3: ({n}): Verify auth failed',
      ],
      example: 'IKEv2-PROTO-3: (172): Auth exchange failed',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'Debug: IKE_AUTH ended in failure. It is the consequence: the lines before it say whether the key, the identity or the certificate did not fit.',
      source: 'cisco-117337',
    },
    'cisco-asa-ikev2-http-url-certificate': {
      text: 'Unsupported cert encoding found or Peer requested HTTP URL but never sent HTTP_LOOKUP_SUPPORTED Notification',
      example:
        'IKEv2-PROTO-1: (140): Unsupported cert encoding found or Peer requested HTTP URL but never sent HTTP_LOOKUP_SUPPORTED Notification',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'Debug: the two ends do not agree on how a certificate is sent, whole or as an address. Let the peer send it whole; on a Cisco router that is `no crypto ikev2 http-url cert`.',
      source: 'cisco-117337',
    },
    'cisco-asa-750001-received-request': {
      text: 'Received request to establish an IPsec tunnel; local traffic selector = {selectors}',
      also: ['Received a IKE_INIT_SA request'],
      example:
        '%ASA-5-750001: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:Unknown IKEv2 Received request to establish an IPsec tunnel; local traffic selector = Address Range: 192.0.2.0-192.0.2.127 Protocol: 0 Port Range: 0-65535; remote traffic selector = Address Range: 192.0.2.128-192.0.2.255 Protocol: 0 Port Range: 0-65535',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'An IKEv2 negotiation begins: 750001 by this end, for the networks named in it, 750002 by the peer. The lines after it say how far it gets.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-750007-sa-down': {
      text: '%ASA-5-750007: Local:{local} Remote:{peer} Username:{user} IKEv2 SA DOWN. Reason:',
      also: ['%FTD-5-750007: Local:{local} Remote:{peer} Username:{user} IKEv2 SA DOWN. Reason:', 'IKEv2 SA DOWN. Reason:'],
      example: '%ASA-5-750007: Local:203.0.113.10:4500 Remote:198.51.100.20:4500 Username:198.51.100.20 IKEv2 SA DOWN. Reason: peer lost',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'An IKEv2 SA went down; the reason at the end of the line says why.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-750005-rekey-collision': {
      text: 'IPsec rekey collision detected. I am lowest nonce initiator, deleting SA with inbound SPI',
      example:
        '%ASA-5-750005: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 IKEv2 IPsec rekey collision detected. I am lowest nonce initiator, deleting SA with inbound SPI 0x9F1B2C3D',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'Both ends rekeyed at once, and the ASA drops one of the two new SAs as the RFC says. Normal.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-750014-initial-contact': {
      text: 'IKEv2 Session aborted. Reason: Initial Contact received',
      example:
        '%ASA-4-750014: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 IKEv2 Session aborted. Reason: Initial Contact received for Local ID: 203.0.113.10, Remote ID: 198.51.100.20 from remote peer:198.51.100.20:500 to 203.0.113.10:500',
      role: 'responder',
      problems: [],
      tells: 'down',
      meaning:
        'The peer starts again, as after a restart or a failover, and the ASA drops the old session with it. Normal once; if it repeats, find out why the peer restarts, or whether two ends use one identity.',
      source: 'inferred',
    },
    'cisco-asa-750015-invalid-spi-notification': {
      text: 'deleting IPSec SA. Reason: invalid SPI notification received for SPI',
      example:
        '%ASA-4-750015: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 IKEv2 deleting IPSec SA. Reason: invalid SPI notification received for SPI 0x9F1B2C3D; local traffic selector = Address Range: 192.0.2.0-192.0.2.127 Protocol: 0 Port Range: 0-65535',
      role: 'either',
      problems: ['stale-sa'],
      tells: 'down',
      meaning:
        'The peer does not know the SA that this ASA sends with, and the ASA deletes it. The next negotiation repairs it; if it repeats, look for restarts or failovers of the peer.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-751027-invalid-selectors': {
      text: 'IKEv2 Received INVALID_SELECTORS Notification from peer',
      example:
        "%ASA-4-751027: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 IKEv2 Received INVALID_SELECTORS Notification from peer. Peer received a packet (SPI=0x9F1B2C3D). The decapsulated inner packet didn't match the negotiated policy in the SA. Packet destination 192.0.2.140, port 443, source 192.0.2.200, port 51544, protocol tcp.",
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'This ASA sent a packet with addresses outside the SA, and the peer says so. The line names them: make the networks of both ends mirror each other, or look for NAT in front of the tunnel.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-752016-tunnel-set-up': {
      text: 'was successful at setting up a tunnel',
      example: '%ASA-5-752016: IKEv2 was successful at setting up a tunnel. Map Tag = outside_map. Map Sequence Number = 10.',
      role: 'initiator',
      problems: [],
      tells: 'child-up',
      meaning: 'The tunnel of this crypto map entry is up, both phases.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-713049-negotiation-complete': {
      text: 'Security negotiation complete for {type} type',
      also: ['Security negotiation complete for LAN-to-LAN Group'],
      example:
        '%ASA-5-713049: Group = 198.51.100.20, IP = 198.51.100.20, Security negotiation complete for LAN-to-LAN Group (198.51.100.20) Responder, Inbound SPI = 0x9f1b2c3d, Outbound SPI = 0x3a7f1c22',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'IKEv1: phase 2 is up; the line says in which role this ASA was.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-402114-invalid-spi': {
      text: 'Received an {protocol} packet (SPI= {spi}, sequence number= {n}) from {peer} to {local} with an invalid SPI',
      also: ['with an invalid SPI'],
      example:
        '%ASA-4-402114: IPSEC: Received an ESP packet (SPI= 0x9F1B2C3D, sequence number= 0x12) from 198.51.100.20 to 203.0.113.10 with an invalid SPI.',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'The peer sends with an SA that this ASA does not have; from another address than the SDDC’s it is not about this VPN. A few of them at a rekey are normal. If they go on, clear this tunnel alone here, and turn DPD on.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-209005-fragments-discarded': {
      text: 'Discard IP fragment set with more than {n} elements',
      example:
        '%ASA-4-209005: Discard IP fragment set with more than 1 elements: src = 198.51.100.20, dest = 203.0.113.10, proto = UDP, id = 4711',
      role: 'either',
      problems: ['ike-fragmentation', 'mtu-mss'],
      meaning:
        'A packet came in more IP fragments than `fragment chain` allows (24 by default; 1 forbids fragments) and was dropped. From the peer with UDP: for example a large IKE message, so use IKE fragmentation. With ESP: lower MSS and MTU.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-am-wait-msg2': {
      text: 'AM_WAIT_MSG2',
      example: '    Type    : L2L             Role    : initiator    Rekey   : no              State   : AM_WAIT_MSG2',
      role: 'initiator',
      problems: ['ike-mode-mismatch', 'peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured'],
      tells: 'no-reply',
      meaning:
        '`show crypto isakmp sa`: this end began aggressive mode. If it stays, no answer came. The SDDC takes main mode only: set main mode on the crypto map and name the tunnel-group by the address. Only then look at the path and UDP 500.',
      source: 'unverified',
    },
    'cisco-asa-asp-vpn-overlap-conflict': {
      text: 'VPN overlap conflict (vpn-overlap-conflict)',
      example: '  VPN overlap conflict (vpn-overlap-conflict)                              16388',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'overlapping-networks', 'stale-sa'],
      tells: 'echo',
      meaning:
        'A decrypted packet fits another crypto map entry than the one it came through. Look for crypto ACLs that overlap, of another tunnel for instance.',
      source: 'ntc-asa-asp-drop',
    },
    'cisco-asa-asp-selector-failure': {
      text: 'IPSec inner policy mismatch failure (ipsec-selector-failure)',
      example: '  IPSec inner policy mismatch failure (ipsec-selector-failure)                 2',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'nat-exemption', 'overlapping-networks'],
      tells: 'echo',
      meaning:
        'A decrypted packet is outside the networks negotiated for its SA. Compare the crypto ACL with the networks of the other end, and look for NAT there.',
      source: 'ntc-asa-asp-drop',
    },
    'cisco-asa-asp-missing-decrypt': {
      text: 'VPN decryption missing (vpn-missing-decrypt)',
      example: '  VPN decryption missing (vpn-missing-decrypt)                              2337',
      role: 'either',
      problems: ['routing-missing', 'traffic-selector-mismatch', 'nat-exemption'],
      tells: 'echo',
      meaning:
        'A packet that should have come encrypted came in clear. See whether the other end sends it around the tunnel, and whether its crypto ACL covers these networks.',
      source: 'ntc-asa-asp-drop',
    },
    'cisco-asa-asp-handle-not-found': {
      text: 'VPN handle not found (vpn-handle-not-found)',
      example: '  VPN handle not found (vpn-handle-not-found)                                 20',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'A flow has to be encrypted or decrypted and its VPN context is gone, as at each teardown of a tunnel. If the number grows while the tunnel is up, clear the connections of these addresses.',
      source: 'ntc-asa-asp-drop',
    },
    'cisco-asa-asp-invalid-spi': {
      text: 'Invalid SPI (np-sp-invalid-spi)',
      example: '  Invalid SPI (np-sp-invalid-spi)                                          71490',
      role: 'either',
      problems: ['stale-sa', 'lifetime-rekey', 'remote-peer-not-configured'],
      tells: 'echo',
      meaning:
        'ESP came with an SPI that the ASA does not know, from any address: message 402114 names it. If it is the SDDC and the number grows, clear this tunnel alone here.',
      source: 'ntc-asa-asp-drop',
    },
    'cisco-asa-asp-tunnel-down': {
      text: 'IPSEC tunnel is down (ipsec-tun-down)',
      example: '  IPSEC tunnel is down (ipsec-tun-down)                                      118',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'Packets of a connection whose tunnel was being deleted. It grows at each teardown and names no cause.',
      source: 'ntc-asa-asp-drop',
    },
    'cisco-asa-tracer-encrypt-drop': {
      text: 'Type: VPN Subtype: encrypt Result: DROP',
      example: 'Phase: 7 Type: VPN Subtype: encrypt Result: DROP Config: Additional Information:',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'phase1-crypto-mismatch',
        'pre-shared-key-mismatch',
        'traffic-selector-mismatch',
        'nat-exemption',
      ],
      tells: 'echo',
      meaning:
        'The packet belongs in the tunnel, and the tunnel is not up: the first packet only starts it. Run packet-tracer a second time; if it still drops, look at IKE, and at the crypto ACL when NAT changes the addresses first.',
      source: 'asa-encrypt-drop',
    },
    'cisco-asa-tracer-encrypt-allow': {
      text: 'Type: VPN Subtype: encrypt Result: ALLOW',
      example: 'Phase: 7 Type: VPN Subtype: encrypt Result: ALLOW Config: Additional Information:',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'The packet goes into the tunnel and an SA is there. With no answer, look at the other end and the decaps.',
      source: 'unverified',
    },
    'cisco-asa-tracer-tunnel-flow-drop': {
      text: 'Type: VPN Subtype: ipsec-tunnel-flow Result: DROP',
      example: 'Phase: 5 Type: VPN Subtype: ipsec-tunnel-flow Result: DROP Config: Additional Information:',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'The simulated packet came in clear from outside, where only encrypted ones are taken. That is so for every packet of the VPN: trace it from inside, or with the keyword `decrypted`.',
      source: 'cisco-asa-packet-tracer',
    },
    'cisco-asa-tracer-dynamic-translate': {
      text: 'Type: NAT Subtype: {subtype} Result: ALLOW {config} Dynamic translate',
      example:
        'Phase: 3 Type: NAT Subtype: Result: ALLOW Config: object network obj-inside nat (inside,outside) dynamic interface Additional Information: Dynamic translate 10.1.1.5/50122 to 203.0.113.10/50122',
      role: 'either',
      problems: ['nat-exemption'],
      meaning:
        'PAT is applied to this packet. If it is for the SDDC and a crypto map is used, it no longer fits its ACL: add an identity NAT for the two networks above the dynamic rule.',
      source: 'asa-nat-exemption-integrate',
    },
    'cisco-asa-tracer-rpf-check-drop': {
      text: 'Type: NAT Subtype: rpf-check Result: DROP',
      example: 'Phase: 8 Type: NAT Subtype: rpf-check Result: DROP Config: nat (inside,outside) dynamic interface Additional Information:',
      role: 'either',
      problems: ['nat-exemption'],
      meaning:
        'The two directions match different NAT rules. Add an identity NAT for the two networks, above the rule that the phase names.',
      source: 'asa-nat-troubleshooting',
    },
    'cisco-asa-tracer-acl-drop': {
      text: 'Type: ACCESS-LIST Subtype: {subtype} Result: DROP',
      example:
        'Phase: 2 Type: ACCESS-LIST Subtype: log Result: DROP Config: access-group OUTSIDE_IN in interface outside Additional Information:',
      role: 'either',
      problems: ['sddc-firewall'],
      meaning:
        'A rule of this firewall, or the implicit deny, drops the packet before any VPN. Permit it in the ACL that the phase names; then see that the SDDC’s firewall permits it too.',
      source: 'asa-acl-tracer',
    },
    'cisco-asa-tracer-drop-reason-acl': {
      text: '(acl-drop) Flow is denied by configured rule',
      example: 'Drop-reason: (acl-drop) Flow is denied by configured rule',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'It says only that the packet was dropped. The phase with DROP above it tells whether an ACL or a tunnel that is not up did it.',
      source: 'asa-encrypt-drop',
    },
    'cisco-asa-no-ipsec-sas': {
      text: 'There are no ipsec sas',
      example: 'There are no ipsec sas',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'phase1-crypto-mismatch',
        'pre-shared-key-mismatch',
        'phase2-crypto-mismatch',
        'traffic-selector-mismatch',
      ],
      tells: 'echo',
      meaning:
        'There is no child SA, with any peer or with the peer asked for. With a crypto map send traffic that matches its ACL, then see which IKE SA appears and in which state.',
      source: 'unverified',
    },
    'cisco-asa-no-ikev2-sas': {
      text: 'There are no IKEv2 SAs',
      also: ['There are no IKEv1 SAs'],
      example: 'There are no IKEv2 SAs',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'There is no SA of this IKE version at this moment. Normal where the other version is used, and before any traffic.',
      source: 'cisco-genie-asa-ikev2-none',
    },
    'cisco-asa-pre-frag-failures': {
      text: '#pre-frag failures: {n}',
      example: '      #pre-frag successes: 0, #pre-frag failures: 12, #fragments created: 0',
      role: 'either',
      problems: ['mtu-mss'],
      meaning:
        'show crypto ipsec sa: this many packets were too large for the tunnel and had DF set, so they could not be cut before encryption. At 0 it means nothing; if it grows, clamp the TCP MSS to 1310 and let ICMP too big reach the hosts (#PMTUs sent counts those).',
      source: 'cisco-asa-sa-shown',
    },
    'cisco-asa-710005-ike-discarded': {
      text: 'UDP request discarded from {peer} to {interface}:{local}/500',
      example: '%ASA-7-710005: UDP request discarded from 198.51.100.20/500 to outside:203.0.113.10/500',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'session-disabled'],
      meaning:
        'IKE comes to this ASA, and nothing on that interface listens to it, so it is thrown away without an answer. From the SDDC: `crypto ikev2 enable outside` (for IKEv1 `crypto ikev1 enable outside`), and a crypto map or VTI on that interface. From another address it is noise.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-710005-nat-t-discarded': {
      text: 'UDP request discarded from {peer} to {interface}:{local}/4500',
      example: '%ASA-7-710005: UDP request discarded from 198.51.100.20/4500 to outside:203.0.113.10/4500',
      role: 'responder',
      problems: ['nat-traversal', 'remote-peer-not-configured'],
      meaning:
        'The peer went on to UDP 4500, and nothing here listens to it: `crypto isakmp nat-traversal` is off, or IKE is not enabled on that interface. Look for the same line with port 500 before it.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-710006-esp-discarded': {
      text: 'ESP request discarded from {peer} to {interface}:{local}',
      example: '%ASA-7-710006: ESP request discarded from 198.51.100.20 to outside:203.0.113.10',
      role: 'either',
      problems: ['remote-peer-not-configured', 'stale-sa'],
      meaning:
        'ESP came, and no VPN is in effect on that interface to take it. The crypto map or VTI is missing or on another interface, or the peer still uses an SA of a VPN that is gone here.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-710005-bgp-discarded': {
      text: 'TCP request discarded from {neighbor} to {interface}:{local}/179',
      example: '%ASA-7-710005: TCP request discarded from 169.254.100.1/43112 to sddc-vti:169.254.100.2/179',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked'],
      meaning:
        'The SDDC opens BGP, and this ASA takes no BGP from that address: the neighbor is missing here or has another address. Compare `neighbor` under `router bgp` with the SDDC’s VTI address.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-710003-bgp-denied': {
      text: 'TCP access denied by ACL from {neighbor} to {interface}:{local}/179',
      example: '%ASA-3-710003: TCP access denied by ACL from 169.254.100.1/43112 to sddc-vti:169.254.100.2/179',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        'The SDDC opens BGP and this ASA does not let it in. Look for a control-plane access list on that interface, then whether `router bgp` has this neighbor at all.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-402117-non-ipsec-packet': {
      text: 'Received a non-IPSec packet (protocol= {protocol}) from {source} to {target}',
      example: '%ASA-4-402117: IPSEC: Received a non-IPSec packet (protocol= ICMP) from 192.0.2.140 to 192.0.2.10.',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'routing-missing'],
      meaning:
        'A packet that fits the crypto ACL here came in clear: the peer sends these networks around the tunnel. Make its networks mirror the ACL, and look at its route to them.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-402120-failed-authentication': {
      text: 'IPSEC: Received an {protocol} packet {packet} that failed authentication',
      example:
        '%ASA-4-402120: IPSEC: Received an ESP packet (SPI= 0x9F1B2C3D, sequence number= 0x12) from 198.51.100.20 (user= 198.51.100.20) to 203.0.113.10 that failed authentication.',
      role: 'either',
      problems: ['malformed-payload', 'stale-sa'],
      meaning:
        'An ESP packet failed its integrity check and was dropped: it was damaged on the way, or the peer builds it wrongly. A few do no harm. Many from the SDDC: clear this tunnel alone, so that both ends make new keys.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-602304-sa-deleted': {
      text: 'LAN-to-LAN SA (SPI= {spi}) between {addresses} has been deleted',
      example:
        '%ASA-6-602304: IPSEC: An inbound LAN-to-LAN SA (SPI= 0x9F1B2C3D) between 203.0.113.10 and 198.51.100.20 (user= 198.51.100.20) has been deleted.',
      role: 'either',
      problems: [],
      tells: 'child-closed',
      meaning: 'An IPsec SA was deleted, as at each rekey. A fault only when no new one follows; it names no cause.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-602101-pmtu': {
      text: 'PMTU-D packet {n} bytes greater than effective mtu {mtu}',
      also: ['PMTU updated for SA with peer {peer}, SPI {spi}, tunnel name {name}, old PMTU {old}, new PMTU'],
      example:
        '%ASA-6-602101: PMTU-D packet 1500 bytes greater than effective mtu 1422, dest_addr=192.0.2.140, src_addr=192.0.2.10, prot=tcp',
      role: 'either',
      problems: ['mtu-mss'],
      meaning:
        'A packet is too large for the tunnel, and the ASA asked its sender by ICMP for smaller ones (602101), or learned that the path takes less (602103). If large transfers hang, that ICMP does not reach the host: clamp the MSS to 1310.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713006-no-state-for-message-id': {
      text: 'Failed to obtain state for message Id {id}, Peer Address',
      example:
        '%ASA-5-713006: Group = 198.51.100.20, IP = 198.51.100.20, Failed to obtain state for message Id 2c44baec, Peer Address: 198.51.100.20',
      role: 'either',
      problems: ['stale-sa'],
      meaning: 'IKEv1: the peer goes on with a phase 2 negotiation that this ASA does not know. If it repeats, clear this tunnel alone.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713016-identification-type-phase-1': {
      text: 'Unknown identification type, Phase 1, Type',
      also: ['Identification type not supported, Phase 1, Type'],
      example: '%ASA-3-713017: Group = 198.51.100.20, IP = 198.51.100.20, Identification type not supported, Phase 1, Type 9',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning: 'IKEv1: the peer names itself in a way that the ASA does not take. Let it send its public IP address as its identity.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713016-identification-type-phase-2': {
      text: 'Unknown identification type, Phase 2, Type',
      also: ['Identification type not supported, Phase 2, Type'],
      example: '%ASA-3-713017: Group = 198.51.100.20, IP = 198.51.100.20, Identification type not supported, Phase 2, Type 7',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1: the peer names its networks in a way that the ASA does not take, such as a range. Use subnets that mirror the crypto ACL.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713022-no-group-for-psk-peer': {
      text: 'No Group found matching {id} for Pre-shared key peer',
      example: '%ASA-3-713022: IP = 198.51.100.20, No Group found matching 198.51.100.20 for Pre-shared key peer 198.51.100.20',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'ike-identity-mismatch'],
      meaning:
        'IKEv1: no tunnel-group has the name that the peer gives, its address or key ID. Add `tunnel-group <SDDC public IP> type ipsec-l2l` with the key.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713024-proxy-received': {
      text: 'Received remote IP Proxy Subnet data in ID Payload',
      also: [
        'Received local IP Proxy Subnet data in ID Payload',
        'Received remote Proxy Host data in ID Payload',
        'Received local Proxy Host data in ID Payload',
      ],
      example:
        '%ASA-7-713035: Group = 198.51.100.20, IP = 198.51.100.20, Received remote IP Proxy Subnet data in ID Payload: Address 192.0.2.128, Mask 255.255.255.128, Protocol 0, Port 0',
      role: 'responder',
      problems: [],
      tells: 'child-started',
      meaning: 'IKEv1: phase 2 began, and the line holds a network that the peer asks for. Compare it with the crypto ACL.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713041-new-phase-1': {
      text: 'IKE Initiator: New Phase 1, Intf',
      also: ['Queuing KEY-ACQUIRE messages to be processed when P1 SA is complete'],
      example:
        '%ASA-5-713041: IP = 198.51.100.20, IKE Initiator: New Phase 1, Intf inside, IKE Peer 198.51.100.20 local Proxy Address 192.0.2.0, remote Proxy Address 192.0.2.128, Crypto map (outside_map)',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning: 'IKEv1: traffic fits a crypto map, and this ASA starts phase 1. The lines after it say how far it gets.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713041-new-phase-2': {
      text: 'IKE Initiator: New Phase 2, Intf',
      also: ['IKE Initiator starting QM: msg id', 'IKE Responder starting QM: msg id'],
      example:
        '%ASA-5-713041: Group = 198.51.100.20, IP = 198.51.100.20, IKE Initiator: New Phase 2, Intf inside, IKE Peer 198.51.100.20 local Proxy Address 192.0.2.0, remote Proxy Address 192.0.2.128, Crypto map (outside_map)',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning: 'IKEv1: phase 1 is up and phase 2 begins. What fails after this is phase 2.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713041-rekeying': {
      text: 'IKE Initiator: Rekeying Phase',
      also: ['Failure during phase 1 rekeying attempt due to collision'],
      example:
        '%ASA-5-713041: Group = 198.51.100.20, IP = 198.51.100.20, IKE Initiator: Rekeying Phase 2, Intf outside, IKE Peer 198.51.100.20 local Proxy Address 192.0.2.0, remote Proxy Address 192.0.2.128, Crypto map (outside_map)',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'IKEv1: an SA is being replaced in time. Two ends that do it at once collide, which is mostly harmless.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-reason-max-time-exceeded': {
      text: 'Reason: Max Time Exceeded',
      also: ['Reason: IPSec SA Max Time Exceeded', 'Reason: SA Expired'],
      example: '%ASA-5-713259: Group = 198.51.100.20, IP = 198.51.100.20, Session is being torn down. Reason: Max Time Exceeded',
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      tells: 'down',
      meaning:
        'This ASA ended the session because its time was over: `vpn-session-timeout` of the group-policy, or an SA that was not replaced in time. Set `vpn-session-timeout none` for the SDDC, then compare lifetimes.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-reason-sa-idle-timeout': {
      text: 'Reason: IPSec SA Idle Timeout',
      also: ['Session is being torn down. Reason: Idle Timeout'],
      example:
        '%ASA-5-713050: Group = 198.51.100.20, IP = 198.51.100.20, Connection terminated for peer 198.51.100.20. Reason: IPSec SA Idle Timeout Remote Proxy 192.0.2.128, Local Proxy 192.0.2.0',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning:
        'Nothing passed through this tunnel for a while, so the ASA closed it, and the SDDC sees a delete. Set `vpn-idle-timeout none` in the group-policy.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713062-peer-is-own-address': {
      text: 'IKE Peer address same as our interface address',
      also: ['IKE Peer address not configured for destination'],
      example: '%ASA-3-713062: IKE Peer address same as our interface address 203.0.113.10',
      role: 'initiator',
      problems: ['configuration-failed'],
      meaning:
        'The crypto map names an address of this ASA as the peer (713062), or no peer at all for that destination (713063). Set `set peer` to the SDDC’s public IP.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713073-rekeying-duration': {
      text: 'Responder forcing change of {sa} rekeying duration from',
      also: ["Overriding Initiator's {sa} rekeying duration from"],
      example:
        '%ASA-5-713073: Group = 198.51.100.20, IP = 198.51.100.20, Responder forcing change of IPSec rekeying duration from 28800 to 3600 seconds',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'IKEv1: the lifetimes of the two ends differ, and the shorter one is used. No fault.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713082-no-identity-certificate': {
      text: 'Failed to retrieve identity certificate',
      also: [
        'Invalid certificate handle',
        'Aborting: No identity cert specified in IPSec SA',
        'no trust-point defined in tunnel-group',
        'Unable to find the requested certificate',
      ],
      example: '%ASA-3-713226: Connection failed with peer 198.51.100.20, no trust-point defined in tunnel-group 198.51.100.20',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The ASA is to prove itself with a certificate and has none for this tunnel. If a pre-shared key is meant, put a policy with `authentication pre-share` first; else name the trustpoint in the tunnel-group.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713109-peer-certificate-unreadable': {
      text: 'Unable to process the received peer certificate',
      also: ['Unsupported certificate encoding type', 'Received unexpected Certificate payload Possible invalid Auth Method'],
      example: '%ASA-3-713109: Unable to process the received peer certificate',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The certificate of the peer can’t be read, or none was expected: one end has a certificate where the other has a pre-shared key. Set the same method on both.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713020-no-group-for-ou': {
      text: 'No Group found by matching OU(s) from ID payload',
      also: ['Tunnel group search using certificate maps failed for peer certificate'],
      example:
        '%ASA-4-717037: Tunnel group search using certificate maps failed for peer certificate: serial number: 01, subject name: cn=sddc.',
      role: 'responder',
      problems: ['certificate-problem', 'ike-identity-mismatch'],
      meaning:
        'No tunnel-group was found by the certificate of the peer. Alone it is a fault only when no other rule finds one: see `tunnel-group-map`, and name the tunnel-group after the address of the peer.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713117-invalid-spi-notify': {
      text: 'Received Invalid SPI notify (SPI',
      example: '%ASA-7-713117: Group = 198.51.100.20, IP = 198.51.100.20, Received Invalid SPI notify (SPI 0x9F1B2C3D)!',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'IKEv1: the peer no longer has the SA that this ASA sends with, as after a restart there. DPD repairs it; without DPD clear this tunnel alone.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713118-invalid-dh-group': {
      text: 'Detected invalid Diffie-Helmann {descriptor} in IKE area',
      example: '%ASA-3-713118: Detected invalid Diffie-Helmann group_descriptor 19, in IKE area',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'IKEv1: the peer asks for a Diffie-Hellman group that this ASA does not know. Set group 14 at both ends, for PFS too once phase 1 is up.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713121-keepalive-type': {
      text: 'Keep-alive type for this connection',
      example: '%ASA-7-713121: IP = 198.51.100.20, Keep-alive type for this connection: DPD',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'IKEv1: how this end finds out that the peer is gone. `None`: it does not, and a dead tunnel stays until it is cleared.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713124-dpd-sequence': {
      text: 'Received DPD sequence number {n} in',
      example:
        '%ASA-6-713124: Group = 198.51.100.20, IP = 198.51.100.20, Received DPD sequence number 0x1a2b in DPD R_U_THERE, expected 0x1a2a',
      role: 'either',
      problems: ['dead-peer-detection'],
      meaning:
        'IKEv1: a DPD message came with another number than expected and was thrown away; perhaps packets are lost on the way. One alone does no harm.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713134-p1-authentication': {
      text: 'Mismatch: P1 Authentication algorithm in the crypto map entry different from negotiated algorithm for the L2L connection',
      example:
        '%ASA-3-713134: Group = 198.51.100.20, IP = 198.51.100.20, Mismatch: P1 Authentication algorithm in the crypto map entry different from negotiated algorithm for the L2L connection',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'IKEv1: another phase 1 proposal was agreed than the crypto map prefers. Nothing to do, in spite of its severity.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713136-establishment-timed-out': {
      text: 'IKE session establishment timed out [{state}], aborting',
      example: '%ASA-5-713136: Group = 198.51.100.20, IP = 198.51.100.20, IKE session establishment timed out [MM_WAIT_MSG5], aborting!',
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'pre-shared-key-mismatch', 'nat-traversal', 'peer-unreachable'],
      tells: 'no-reply',
      meaning:
        'IKEv1: the negotiation stood still and was cleared. The state in brackets says where: up to MSG4 look at the path and UDP 500, at MSG5 or MSG6 at the key and UDP 4500.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713139-base-group-key': {
      text: 'not found, using BASE GROUP default preshared key',
      example: '%ASA-5-713139: IP = 198.51.100.20, 198.51.100.20 not found, using BASE GROUP default preshared key',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'pre-shared-key-mismatch'],
      meaning:
        'IKEv1: no tunnel-group is named by the address of the peer, so the key of the default group is tried. Add `tunnel-group <SDDC public IP> type ipsec-l2l` with the SDDC’s key.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713172-nat-detected': {
      text: 'Automatic NAT Detection Status: {ends} IS behind a NAT device',
      also: ['This end IS behind a NAT device', 'Remote end IS behind a NAT device'],
      example:
        '%ASA-6-713172: Group = 198.51.100.20, IP = 198.51.100.20, Automatic NAT Detection Status: Remote end IS behind a NAT device This end is NOT behind a NAT device',
      role: 'either',
      problems: [],
      tells: 'nat-detected',
      meaning: 'IKEv1: there is NAT on the way, so everything after this goes over UDP 4500.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713172-no-nat': {
      text: 'Remote end is NOT behind a NAT device This end is NOT behind a NAT device',
      example:
        '%ASA-6-713172: Group = 198.51.100.20, IP = 198.51.100.20, Automatic NAT Detection Status: Remote end is NOT behind a NAT device This end is NOT behind a NAT device',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: 'IKEv1: no NAT on the way: IKE stays on UDP 500, and ESP (IP protocol 50) must pass.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713187-peer-does-not-match-policy': {
      text: 'Tunnel Rejected: IKE peer does not match remote peer as defined in L2L policy',
      example:
        '%ASA-7-713187: Group = 198.51.100.20, IP = 198.51.100.20, Tunnel Rejected: IKE peer does not match remote peer as defined in L2L policy IKE peer address: 198.51.100.20, Remote peer address: 198.51.100.77',
      role: 'responder',
      problems: ['configuration-failed', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: the crypto map entry whose ACL fits these networks names another peer, which ends the line. Correct its `set peer`, or the ACL of an entry that stands before the SDDC’s.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713193-missing-payload': {
      text: 'Received packet with missing payload, Expected payload',
      example: '%ASA-3-713193: Received packet with missing payload, Expected payload: 5',
      role: 'either',
      problems: ['malformed-payload'],
      meaning: 'IKEv1: the message of the peer lacks a part. Mostly a fault of the peer: see its log and its release.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713194-delete-with-reason': {
      text: 'Sending {sa} Delete With Reason message',
      example: '%ASA-3-713194: Group = 198.51.100.20, IP = 198.51.100.20, Sending IKE Delete With Reason message: No Reason Provided.',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'IKEv1: an SA is ended and the peer told so. The lines before it say why.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713196-same-inner-and-outer': {
      text: 'initiated a tunnel with {the} same outer and inner addresses',
      example:
        '%ASA-5-713196: Group = 198.51.100.20, IP = 198.51.100.20, Remote L2L Peer 198.51.100.20 initiated a tunnel with same outer and inner addresses. Peer could be Originate Only - Possible misconfiguration!',
      role: 'responder',
      problems: ['traffic-selector-mismatch', 'respond-only-both-ends'],
      meaning:
        'The peer asks for a tunnel between the two public addresses themselves instead of the networks behind them. Correct the networks that it protects; a peer that only originates does this too.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713223-crypto-map-incomplete': {
      text: 'Static Crypto Map check, map = {map}, seq = {n}, no ACL configured',
      also: ['Static Crypto Map Check by-passed: Crypto map entry incomplete'],
      example:
        '%ASA-7-713223: Group = 198.51.100.20, IP = 198.51.100.20, Static Crypto Map check, map = outside_map, seq = 10, no ACL configured',
      role: 'responder',
      problems: ['configuration-failed', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: this crypto map entry is not complete. It needs `match address`, `set peer` and a transform-set. A fault only if it is the entry of the SDDC.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713225-crypto-map-match': {
      text: 'Static Crypto Map check, map {map}, seq = {n} is a successful match',
      example:
        '%ASA-7-713225: Group = 198.51.100.20, IP = 198.51.100.20, Static Crypto Map check, map outside_map, seq = 10 is a successful match',
      role: 'responder',
      problems: [],
      tells: 'child-started',
      meaning: 'IKEv1: the networks of the peer fit this crypto map entry. What fails after this in phase 2 is the proposal.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-713240-dh-bad-length': {
      text: 'Received DH key with bad length: received length={n} expected length=',
      example:
        '%ASA-4-713240: Group = 198.51.100.20, IP = 198.51.100.20, Received DH key with bad length: received length=128 expected length=256',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'IKEv1: the public value of the peer has another length than its Diffie-Hellman group asks for. Set one group alone at both ends, in PFS too.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-713255-unknown-tunnel-group': {
      text: 'Received ISAKMP Aggressive Mode message 1 with unknown tunnel group name',
      example: '%ASA-4-713255: IP = 198.51.100.77, Received ISAKMP Aggressive Mode message 1 with unknown tunnel group name branch7',
      role: 'responder',
      problems: ['ike-mode-mismatch', 'ike-identity-mismatch'],
      meaning:
        'A peer speaks aggressive mode and names a tunnel-group that is not here. The SDDC never does, so it is another peer or a client: look at its address.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-717010-crl': {
      text: 'CRL polling failed for trustpoint',
      also: [
        'Failed to refresh CRL cache entry from the server for trustpoint',
        'Failed to insert CRL for trustpoint',
        'is too large to process (CRL size',
      ],
      example: '%ASA-3-717010: CRL polling failed for trustpoint SDDC-CA.',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The list of revoked certificates could not be fetched or used; where the trustpoint asks for it, every certificate is refused. Look at the way to the CRL server, DNS, and the clock.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-717031-no-suitable-trustpoint': {
      text: 'Failed to find a suitable trustpoint for the issuer',
      also: ['Certificate data could not be verified'],
      example: '%ASA-4-717031: Failed to find a suitable trustpoint for the issuer: cn=Example CA Reason: No suitable trustpoints found',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'The authority that signed the certificate of the peer is not known here, or its signature does not hold. Install that CA.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-717055-certificate-expired': {
      text: 'certificate in the trustpoint {name} has expired',
      also: ['certificate in the trustpoint {name} is due to expire in'],
      example:
        '%ASA-1-717055: The ID certificate in the trustpoint SDDC has expired. Expiration 09:15:00 UTC Nov 24 2026 Subject Name cn=asa Issuer Name cn=Example CA Serial Number 01',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'A certificate of this ASA has expired (717055), or will (717054). Renew it if the tunnel uses certificates.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-750004-cookie-challenge': {
      text: 'Sending COOKIE challenge to throttle possible DoS',
      example:
        '%ASA-5-750004: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:Unknown IKEv2 Sending COOKIE challenge to throttle possible DoS',
      role: 'responder',
      problems: [],
      tells: 'ike-started',
      meaning: 'Many negotiations are open, so the peer must first return a cookie. It only costs one more exchange.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-750011-ike-weaker-than-esp': {
      text: 'Tunnel Rejected: Selected IKEv2 encryption algorithm ({ike}) is not strong enough to secure proposed IPSEC encryption algorithm',
      example:
        '%ASA-3-750011: Tunnel Rejected: Selected IKEv2 encryption algorithm (AES-CBC-128) is not strong enough to secure proposed IPSEC encryption algorithm (AES-CBC-256).',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      meaning:
        'The IKE SA has a shorter key than the IPsec SA that it is to protect, and this ASA refuses that. Use AES-256 for IKE as well, or AES-128 for both.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-751006-certificate-authentication': {
      text: 'Certificate authentication failed. Error',
      example:
        '%ASA-3-751006: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:Unknown IKEv2 Certificate authentication failed. Error: Certificate is not valid',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'IKEv2: the certificate of the peer was refused; the error at the end says why.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-751017-configuration-error': {
      text: '{local} Remote {peer} Username: {user} Configuration Error',
      also: ['Username:{user} IKEv2 Configuration Error'],
      example:
        '%ASA-3-751017: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 IKEv2 Configuration Error Invalid IPsec proposal',
      role: 'either',
      problems: ['configuration-failed'],
      meaning: 'IKEv2: something in the configuration of this tunnel does not hold together; the rest of the line says what.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-752003-key-acquire': {
      text: 'Tunnel Manager dispatching a KEY_ACQUIRE message to',
      also: ['Tunnel Manager Removed entry'],
      example: '%ASA-5-752003: Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2. Map Tag = outside_map. Map Sequence Number = 10.',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning:
        'Traffic asks for the tunnel, and this ASA begins with the named IKE version; with `after a failed attempt` the other version failed before.',
      source: 'pastebin-ftd-ikev1',
    },
    'cisco-asa-752007-already-in-tunnel-manager': {
      text: 'Entry already in Tunnel Manager',
      also: ['Duplicate entry already in Tunnel Manager'],
      example:
        '%ASA-3-752007: Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Entry already in Tunnel Manager. Map Tag = outside_map. Map Sequence Number = 10.',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning: 'This tunnel is being built already, so the second request for it is dropped. It names no cause.',
      source: 'cisco-asa-messages',
    },
    'cisco-asa-305005-no-translation-group': {
      text: 'No translation group found for {protocol} src {source} dst {target}',
      example: '%ASA-3-305005: No translation group found for tcp src outside:192.0.2.140/51544 dst inside:192.0.2.10/443',
      role: 'either',
      problems: ['nat-exemption'],
      meaning:
        'A packet fits no NAT rule. With an address of the SDDC in it: add the identity rule for the two networks, `nat (inside,outside) source static LAN LAN destination static SDDC SDDC`.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-305006-esp-translation-failed': {
      text: 'translation creation failed for protocol 50 src',
      example: '%ASA-3-305006: regular translation creation failed for protocol 50 src inside:192.0.2.2 dst outside:198.51.100.20',
      role: 'either',
      problems: ['nat-traversal', 'firewall-blocking-ipsec'],
      meaning:
        'This ASA stands in front of a VPN device and can’t hide its ESP behind one address. Let both ends use NAT traversal (UDP 4500), or give that device a static address of its own.',
      source: 'inferred',
    },
    'cisco-asa-106015-no-connection': {
      text: 'Deny TCP (no connection) from {source} to {target} flags',
      example: '%ASA-6-106015: Deny TCP (no connection) from 192.0.2.140/443 to 192.0.2.10/51544 flags SYN ACK on interface outside',
      role: 'either',
      problems: ['routing-missing'],
      meaning:
        'An answer came for a connection whose first packet this ASA never saw. With an address of the SDDC and `SYN ACK`: the way out and the way back differ; let both go through the same device. With `FIN` or `RST` it is mostly a late packet.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-106014-inbound-icmp': {
      text: 'Deny inbound icmp src {source} dst {target} (type',
      example: '%ASA-3-106014: Deny inbound icmp src outside:192.0.2.140 dst inside:192.0.2.10 (type 8, code 0)',
      role: 'either',
      problems: ['sddc-firewall'],
      meaning:
        'The ASA refuses ICMP that no rule permits. From an address of the SDDC: the tunnel works and the firewall here drops the ping; permit it in the access list, or test with the real service.',
      source: 'cisco-asa-syslog-guide',
    },
    'cisco-asa-110003-no-next-hop': {
      text: 'Routing failed to locate next hop for {protocol} from',
      example: '%ASA-6-110003: Routing failed to locate next hop for ICMP from inside:192.0.2.10/0 to sddc-vti:192.0.2.140/0',
      role: 'either',
      problems: ['routing-missing'],
      meaning: 'There is no usable route for this packet. With an address of the SDDC: see `show route`, and that the VTI is up.',
      source: 'cisco-asa-syslog-guide',
    },
  },
});
