import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Cisco IOS XE',
  vendor: 'Cisco',
  called: ['IOS', 'IOS XE', 'Cisco router', 'CSR', 'CSR1000v', 'ISR', 'Catalyst 8000'],
  scope: 'Cisco IOS and IOS XE routers: ISR, ASR, CSR 1000V and Catalyst 8000.',
  marks: {
    lines: [
      '%CRYPTO-4',
      '%CRYPTO-5',
      '%CRYPTO-6',
      '%BGP-3',
      '%BGP-5',
      '%TCP-6-BADAUTH',
      '%IKEV2-3',
      '%IKEV2-5',
      'ISAKMP-ERROR',
      'ISAKMP:(0)',
    ],
    names: ['ios xe', 'ios-xe'],
    everywhere: true,
  },
  placeholders: ['Tunnel1'],
  commands: {
    'ike-sa': {
      run: ['show crypto ikev2 sa detailed', 'show crypto isakmp sa', 'show crypto session detail'],
      look: 'IKEv2: `READY`. IKEv1: state `QM_IDLE`, status `ACTIVE`. The session: `UP-ACTIVE` (`UP-IDLE`: IKE without phase 2), or `UP-NO-IKE` with IKEv1. None with a crypto map: it may only wait for traffic.',
      source: 'cisco-genie-iosxe',
    },
    'child-sa': {
      run: ['show crypto ipsec sa peer 198.51.100.20', 'show interfaces Tunnel1', 'ping 169.254.100.1 source Tunnel1 size 1350 df-bit'],
      look: '`#pkts encaps` and `#pkts decaps` both rising with traffic, `#send errors` and `#recv errors` not growing, `local ident` and `remote ident` as planned. Tunnel: `line protocol is up`, `Tunnel protocol/transport IPSEC/IP`, `Tunnel protection via IPSec`. The ping: `size` is the whole packet; a firewall may drop it.',
      source: 'aws-cisco-ios',
    },
    proposals: {
      run: [
        'show crypto ikev2 proposal',
        'show crypto ikev2 policy',
        'show crypto isakmp policy',
        'show crypto ipsec transform-set',
        'show crypto ipsec profile',
        'show running-config | section crypto',
      ],
      look: 'The policy names the proposal, the profile the transform-set. The last line can print the keys in clear: keep it out of tickets.',
      source: 'cisco-ios-lab-notes',
    },
    'debug-on': {
      run: [
        {
          run: 'terminal monitor',
          disrupts: 'nothing',
        },
        {
          run: 'debug crypto condition peer ipv4 198.51.100.20',
          disrupts: 'logging',
          cost: 'Hides every other peer until it is reset.',
        },
        {
          run: 'debug crypto ikev2',
          disrupts: 'logging',
        },
        {
          run: 'debug crypto ikev2 error',
          disrupts: 'logging',
        },
        {
          run: 'debug crypto isakmp',
          disrupts: 'logging',
        },
        {
          run: 'debug crypto ipsec',
          disrupts: 'logging',
        },
      ],
      look: 'The two `ikev2` lines for IKEv2, `isakmp` for IKEv1, `ipsec` for phase 2. Set the condition first: without it a router with many tunnels can be flooded.',
      source: 'cisco-ios-debugs',
    },
    'debug-off': {
      run: [
        {
          run: 'no debug crypto ikev2',
          disrupts: 'logging',
        },
        {
          run: 'no debug crypto ikev2 error',
          disrupts: 'logging',
        },
        {
          run: 'no debug crypto isakmp',
          disrupts: 'logging',
        },
        {
          run: 'no debug crypto ipsec',
          disrupts: 'logging',
        },
        {
          run: 'debug crypto condition reset',
          disrupts: 'logging',
          cost: 'Removes the filter on the peer, which stays after the debug. Debugs that still run then print every peer.',
        },
        {
          run: 'terminal no monitor',
          disrupts: 'nothing',
        },
      ],
      look: '`show debugging` is empty, unless somebody else debugs. `undebug all` would stop theirs too.',
      source: 'inferred',
    },
    clear: {
      run: [
        {
          run: 'clear ip bgp 169.254.100.1 soft',
          disrupts: 'nothing',
          cost: 'Asks for the routes again and sends ours again; the BGP session stays.',
        },
        {
          run: 'clear crypto sa peer 198.51.100.20',
          disrupts: 'this tunnel',
          cost: 'Phase 2; the IKE SA may stay.',
        },
        {
          run: 'clear crypto ikev2 sa remote 198.51.100.20',
          disrupts: 'this tunnel',
          cost: 'IKEv2: phase 1, and phase 2 with it.',
        },
        {
          run: 'clear crypto session remote 198.51.100.20',
          disrupts: 'this tunnel',
          cost: 'Both phases, IKEv1 or IKEv2.',
        },
      ],
      look: 'A VTI negotiates again by itself, unless its profile says `responder-only`; a crypto map waits for traffic, or for the SDDC.',
      source: 'cisco-ios-lab-notes',
    },
    'bgp-neighbor': {
      run: ['show ip bgp summary', 'show ip bgp neighbors 169.254.100.1'],
      look: 'A number of prefixes in the last column means established; a word such as `Idle` or `Active` means not.',
      source: 'aws-cisco-ios',
    },
    'bgp-received': {
      run: ['show bgp all neighbors 169.254.100.1 routes', 'show bgp all neighbors 169.254.100.1 received-routes'],
      look: '`routes` are the accepted ones: `*>` is in use; `*` alone lost to another path, or its next hop is inaccessible. `received-routes` is what came in, before the filters, so its marks mean nothing; it needs `soft-reconfiguration inbound` on the neighbor, which the sample leaves out.',
      source: 'cisco-genie-iosxe-show-bgp',
    },
    'bgp-advertised': {
      run: ['show bgp all neighbors 169.254.100.1 advertised-routes'],
      look: 'It must list the on-premises networks.',
      source: 'aws-cisco-ios',
    },
  },
  settings: {
    'peer-address': {
      where:
        '`tunnel destination` on the Tunnel interface; `address` in `crypto ikev2 keyring`; `match identity remote address` in the profile',
      shown: {
        run: ['show running-config | section crypto', 'show running-config | section interface Tunnel'],
        look: 'The first has the peers of keyrings, profiles and crypto maps, with the keys in clear: keep it out of tickets. The second has `tunnel destination`.',
        source: 'inferred',
      },
      source: 'azure-isr-sample',
    },
    'ike-version': {
      where: '`crypto ipsec profile`: `set ikev2-profile` makes it IKEv2; without it `crypto isakmp policy` holds, IKEv1',
      source: 'google-asr-vti',
    },
    'pre-shared-key': {
      where:
        '`crypto ikev2 keyring` > `peer` > `pre-shared-key`; the profile must name this keyring. IKEv1: `crypto isakmp key … address 198.51.100.20`, or a `crypto keyring`',
      source: 'azure-isr-sample',
    },
    identities: {
      where:
        '`crypto ikev2 profile` > `identity local` (what is sent; with a key by default the address) and `match identity remote` (what is accepted)',
      source: 'cisco-117337',
    },
    'phase1-proposal': {
      where: '`crypto ikev2 proposal` (`encryption`, `integrity`, with AES-GCM `prf` instead, `group`), named inside `crypto ikev2 policy`',
      source: 'azure-isr-sample',
    },
    'phase2-proposal': {
      where: '`crypto ipsec transform-set`, named by `set transform-set` in `crypto ipsec profile`',
      source: 'azure-isr-sample',
    },
    pfs: {
      where: '`crypto ipsec profile` > `set pfs group14`; PFS is off without `set pfs`',
      source: 'google-asr-vti',
    },
    lifetimes: {
      where:
        'IKE: `lifetime` in `crypto ikev2 profile` (IKEv1: in `crypto isakmp policy`). IPsec: `set security-association lifetime seconds` in `crypto ipsec profile`',
      source: 'google-asr-vti',
    },
    'traffic-selectors': {
      where:
        'Route-based: `tunnel mode ipsec ipv4` on the Tunnel interface negotiates 0.0.0.0/0. Policy-based: the access list of the `crypto map`, the mirror of the SDDC’s networks',
      source: 'google-asr-vti',
    },
    initiation: {
      where: '`crypto ipsec profile`: remove `responder-only`; `show crypto ipsec profile` prints `Responder-Only (Y/N): N`',
      source: 'cisco-genie-iosxe',
    },
    'dead-peer-detection': {
      where: '`crypto ikev2 profile` > `dpd 10 3 periodic`; `crypto ikev2 dpd` holds for all profiles without one',
      source: 'google-asr-vti',
    },
    'nat-traversal': {
      where: 'On by default; `crypto ipsec nat-transparency udp-encapsulation`, one setting for the whole router',
      source: 'cisco-ios-lab-notes',
    },
    'tunnel-address': {
      where: '`interface Tunnel1` > `ip address`, the device’s half of the /30',
      source: 'azure-isr-sample',
    },
    'bgp-asn': {
      where: '`router bgp 65001` (ours); `neighbor 169.254.100.1 remote-as 65000` (the SDDC’s)',
      source: 'google-asr-vti',
    },
    'bgp-neighbor': {
      where: '`neighbor 169.254.100.1`: the SDDC’s VTI address, in the /30 of the Tunnel interface; `activate` it in the address family',
      source: 'google-asr-vti',
    },
    'bgp-password': {
      where: '`router bgp` > `neighbor 169.254.100.1 password`',
      source: 'tenable-cis-ios',
    },
    'bgp-timers': {
      where: '`router bgp` > `neighbor 169.254.100.1 timers 20 60`',
      source: 'google-asr-vti',
    },
    'bgp-filters': {
      where: '`network`, and `neighbor … route-map`, `in` and `out`; to prefer a path: a route-map `in` with `set local-preference`',
      source: 'google-asr-vti',
    },
    routes: {
      where: '`ip route 192.0.2.128 255.255.255.128 Tunnel1` where there is no BGP',
      source: 'azure-isr-sample',
    },
    firewall: {
      where:
        'The access lists on the LAN, WAN and Tunnel interfaces, or the zone of Tunnel1 and its zone pairs; TCP 179 on Tunnel1 for BGP',
      source: 'unverified',
    },
    'nat-exemption': {
      where:
        'A `deny` line from LAN to SDDC in the NAT access list, where a crypto map is used; a VTI needs none while its interface is not `ip nat outside`',
      source: 'ccnp-lab-s2svpn',
    },
    mss: {
      where: '`interface Tunnel1` > `ip mtu 1350` and `ip tcp adjust-mss 1310`: this tunnel only',
      source: 'google-asr-vti',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `crypto ikev2 proposal SDDC-P1
 encryption aes-cbc-256
 integrity sha256
 group 14
crypto ikev2 keyring SDDC-KR
 peer SDDC
  address 198.51.100.20
  pre-shared-key ExamplePSK-ChangeMe
crypto ikev2 profile SDDC-PROF
 ! must equal the identity that the SDDC sends
 match identity remote address 198.51.100.20 255.255.255.255
 ! behind NAT: still the identity that the SDDC expects
 identity local address 203.0.113.10
 authentication remote pre-share
 authentication local pre-share
 keyring local SDDC-KR
 lifetime 28800
 dpd 10 3 periodic
crypto ipsec transform-set SDDC-TS esp-aes 256 esp-sha256-hmac
 mode tunnel
crypto ipsec profile SDDC-IPSEC
 set transform-set SDDC-TS
 set pfs group14
 set security-association lifetime seconds 3600
 set ikev2-profile SDDC-PROF
! a free number: Tunnel1 may be in use
interface Tunnel1
 ip address 169.254.100.2 255.255.255.252
 ip mtu 1350
 ip tcp adjust-mss 1310
 tunnel source 203.0.113.10
 tunnel mode ipsec ipv4
 tunnel destination 198.51.100.20
 tunnel protection ipsec profile SDDC-IPSEC
ip prefix-list SDDC-IN seq 5 permit 192.0.2.128/25
ip prefix-list SDDC-OUT seq 5 permit 192.0.2.0/25
route-map SDDC-IN permit 10
 match ip address prefix-list SDDC-IN
route-map SDDC-OUT permit 10
 match ip address prefix-list SDDC-OUT
router bgp 65001
 neighbor 169.254.100.1 remote-as 65000
 neighbor 169.254.100.1 timers 20 60
 ! only when the SDDC has a BGP secret too:
 ! neighbor 169.254.100.1 password <secret>
 address-family ipv4
  neighbor 169.254.100.1 activate
  neighbor 169.254.100.1 route-map SDDC-IN in
  neighbor 169.254.100.1 route-map SDDC-OUT out
`,
      },
      {
        disrupts: 'whole device',
        cost: 'Advertised to every BGP neighbor of the router that has no outbound filter.',
        text: `router bgp 65001
 address-family ipv4
  ! this exact prefix must be in the RIB
  network 192.0.2.0 mask 255.255.255.128
`,
      },
      {
        disrupts: 'whole device',
        cost: 'A policy holds for every IKEv2 peer on the address that it matches, from their next negotiation on. Where one is there, add the proposal to it instead.',
        text: `crypto ikev2 policy SDDC-POL
 match address local 203.0.113.10
 proposal SDDC-P1
`,
      },
    ],
    source: 'google-asr-vti',
  },
  notes: [
    {
      text: 'Bind it: without `tunnel protection` on the Tunnel interface (or the `crypto map` on the WAN interface) the router neither starts nor accepts a tunnel.',
      source: 'inferred',
    },
    {
      text: '`?` in a key opens the help instead: type Ctrl-V before it.',
      source: 'ccielab-ctrl-v',
    },
    {
      text: 'Only the key in the keyring that the profile names is used. With the WAN interface in a VRF the profile and the policy also need `match fvrf`, and the tunnel `tunnel vrf`.',
      source: 'cisco-iosxe-ikev2',
    },
    {
      text: 'Stuck in `MM_NO_STATE` (IKEv1): no reply at all, or the proposal was refused. Check the path and UDP 500, then IKE version and phase 1 proposal at both ends.',
      source: 'cisco-ios-lab-notes',
    },
    {
      text: 'Stuck in `MM_KEY_EXCH` (IKEv1): the pre-shared key differs, NAT-T is off or UDP 4500 blocked, or an identity is refused.',
      source: 'cisco-ios-lab-notes',
    },
    {
      text: 'A state that begins with `AG_` (IKEv1) means aggressive mode. The SDDC takes main mode only.',
      source: 'flylib-isakmp-states',
    },
    {
      text: 'Encaps rise, decaps stay 0: our packets leave and nothing comes back. Compare with the SDDC’s counters: look for blocked ESP (with NAT inside UDP 4500), then for a missing route or a firewall rule at the SDDC.',
      source: 'tunnelsup-encaps',
    },
    {
      text: 'Encaps stay 0 while a LAN host sends: the router does not send it into the tunnel. Look for a missing route, then for NAT that takes the packets first, then at the crypto ACL where there is one.',
      source: 'inferred',
    },
    {
      text: '`show crypto ipsec sa` says `PFS (Y/N): N, DH group: none` until the first rekey of an IKEv2 tunnel. That is normal; a PFS group that differs shows only at that rekey, or at a second child SA.',
      source: 'cisco-117337',
    },
    {
      text: 'IKE fragmentation (RFC 7383) cuts large IKE messages inside IKE. `crypto ikev2 fragmentation mtu 1300` turns it on for the whole router; both ends must offer it, and `show crypto ikev2 sa detailed` shows it. Control Plane Policing can drop the fragments too.',
      source: 'cisco-iosxe-ikev2-frag',
    },
    {
      text: 'Against a route-based SDDC VPN use a VTI. A policy-based `crypto map` fits a policy-based SDDC VPN, with an access list that mirrors it.',
      source: 'inferred',
    },
    {
      text: 'Each line of a crypto ACL gets an SA of its own, for one pair of networks. The SDDC pairs each local network with each remote one: the ACL needs all these pairs.',
      source: 'inferred',
    },
    {
      text: 'NAT overload catches VPN traffic when a crypto map is used: encaps stay 0, and `show ip nat translations` names the SDDC’s addresses. Add a `deny` line from LAN to SDDC before it.',
      source: 'ccnp-lab-s2svpn',
    },
    {
      text: 'Behind NAT set `identity local` to the identity that the SDDC expects, not to the private address of the WAN interface, which is the default. `tunnel source` and `match address local` take the private one.',
      source: 'cisco-117337',
    },
    {
      text: 'IOS XE shows past events without a debug: `show monitor event-trace crypto ikev2 error all` and `show monitor event-trace crypto ipsec error all`.',
      source: 'sendthepayload',
    },
    {
      text: 'The log names up and down of a session only with `crypto logging session`, or for IKEv2 `crypto logging ikev2`.',
      source: 'unverified',
    },
    {
      text: '`esp-aes` and `encryption aes` without a number mean 128 bits.',
      source: 'unverified',
    },
    {
      text: 'When the log says only that it timed out, let the SDDC initiate: the responder can log what is wrong with the request.',
      source: 'inferred',
    },
  ],
  messages: {
    'cisco-ios-received-policies-no-match': {
      text: 'Received Policies: : Failed to find a matching policy',
      also: ['Received Policies: : Failed to find a matching'],
      example:
        '*Nov 24 09:14:02.113: IKEv2-ERROR:(SESSION ID = 12,SA ID = 1):Received Policies: : Failed to find a matching policyProposal 1:  AES-CBC-128 SHA1 SHA96 DH_GROUP_1024_MODP/Group 2',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'Debug, and in the event trace: no offer of the peer fits ours; what it offered comes first, then what we expect. Edit `crypto ikev2 proposal`, and see that the `crypto ikev2 policy` names it. Lists that begin with `ESP:` are phase 2.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-expected-policies': {
      text: 'Expected Policies:',
      example:
        '*Nov 24 09:14:02.113: IKEv2-ERROR:(SESSION ID = 12,SA ID = 1):Expected Policies: : Failed to find a matching policyProposal 1:  AES-CBC-256 SHA256 SHA256 DH_GROUP_2048_MODP/Group 14',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'The second half of the refusal: what this router would have accepted. Compare it with the received list and change one end. Lists that begin with `ESP:` are phase 2.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-received-no-proposal-chosen-notify': {
      text: 'Received no proposal chosen notify',
      example: '*Nov 24 09:14:02.210: IKEv2-ERROR:(SESSION ID = 13,SA ID = 1):: Received no proposal chosen notify',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'The far end refused our offer. In answer to IKE_SA_INIT: compare encryption, integrity (the SDDC’s form says digest) and DH group of phase 1; an end without a VPN for this address, or without IKEv2, answers the same. In answer to IKE_AUTH or later: those of phase 2.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-failed-to-authenticate-ike-sa': {
      text: 'Failed to authenticate the IKE SA',
      example: '*Nov 24 09:15:40.001: IKEv2-ERROR:(SESSION ID = 14,SA ID = 1):: Failed to authenticate the IKE SA',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      meaning:
        'Authentication failed. Set the key again in `crypto ikev2 keyring`, check that the profile names that keyring, then compare the identities.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-auth-exchange-failed': {
      text: 'Auth exchange failed',
      example: '*Nov 24 09:15:40.002: IKEv2-ERROR:(SESSION ID = 14,SA ID = 1):: Auth exchange failed',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'IKE_AUTH ended in failure. It is the consequence: the line above it can say whether the key, the identity or the certificate did not fit.',
      source: 'cisco-117337',
    },
    'cisco-ios-failed-to-locate-item': {
      text: 'Failed to locate an item in the database',
      example: '*Nov 24 09:16:11.480: IKEv2-ERROR:(SESSION ID = 15,SA ID = 1):: Failed to locate an item in the database',
      role: 'either',
      problems: ['ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'No `crypto ikev2 profile` or keyring fits the identity, or the certificate, that the peer sent. Add the `match identity remote` that equals it, such as the SDDC’s public address.',
      source: 'cisco-117337',
    },
    'cisco-ios-no-ipsec-policy-for-received-ts': {
      text: 'There was no IPSEC policy found for received TS',
      example: '*Nov 24 09:17:20.900: IKEv2-ERROR:(SESSION ID = 16,SA ID = 1):: There was no IPSEC policy found for received TS',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The networks that the peer proposes fit no policy here. Use a VTI against a route-based SDDC VPN, or mirror the access list of a policy-based one. The text is known from the ASA.',
      source: 'sekoia-cisco-asa',
    },
    'cisco-ios-encryption-offered-does-not-match': {
      text: 'Encryption algorithm offered does not match policy!',
      example: '*Nov 24 09:20:00.101: ISAKMP:(0):Encryption algorithm offered does not match policy!',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1 debug: the encryption of this offer is not in the policy being compared. If no offer is accepted below, set it in `crypto isakmp policy`.',
      source: 'tunnelsup-ios-debug',
    },
    'cisco-ios-key-length-does-not-match': {
      text: 'Proposed key length does not match policy',
      example: '*Nov 24 09:20:00.102: ISAKMP:(0):Proposed key length does not match policy',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1: AES in both, with another key length than the policy being compared. If no offer is accepted below: `encryption aes` alone is 128 bits, `encryption aes 256` is 256.',
      source: 'hmchen-ipsec-debug',
    },
    'cisco-ios-hash-offered-does-not-match': {
      text: 'Hash algorithm offered does not match policy!',
      example: '*Nov 24 09:20:00.103: ISAKMP:(0):Hash algorithm offered does not match policy!',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1 debug: the hash of this offer is not in the policy being compared. If no offer is accepted below, set `hash` in `crypto isakmp policy` to the SDDC’s digest.',
      source: 'cisco-5409',
    },
    'cisco-ios-dh-group-offered-does-not-match': {
      text: 'Diffie-Hellman group offered does not match policy!',
      example: '*Nov 24 09:20:00.104: ISAKMP:(0):Diffie-Hellman group offered does not match policy!',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1 debug: the DH group of this offer is not in the policy being compared. If no offer is accepted below, set `group` in `crypto isakmp policy`.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-no-offers-accepted': {
      text: 'ISAKMP:({n}):no offers accepted!',
      also: ['ISAKMP-ERROR: ({n}):no offers accepted!'],
      example: '*Nov 24 09:20:00.105: ISAKMP-ERROR: (0):no offers accepted!',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'pre-shared-key-mismatch', 'remote-peer-not-configured'],
      meaning:
        'IKEv1: no offer was taken. The lines above name the attribute of `crypto isakmp policy` that differs; change that one. If a line above says "No pre-shared key with", the policy is right: add the key.',
      source: 'hmchen-ipsec-debug',
    },
    'cisco-ios-phase-1-sa-policy-not-acceptable': {
      text: 'phase 1 SA policy not acceptable! (local {local} remote {remote})',
      also: ['phase 1 SA policy not acceptable!'],
      example: '*Nov 24 09:20:00.106: ISAKMP:(0): phase 1 SA policy not acceptable! (local 203.0.113.10 remote 198.51.100.20)',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'pre-shared-key-mismatch', 'remote-peer-not-configured'],
      meaning:
        'IKEv1: phase 1 is refused. Read the lines above for the attribute and edit `crypto isakmp policy`. If a line above says "No pre-shared key with", the policy is right: add the key.',
      source: 'hmchen-ipsec-debug',
    },
    'cisco-ios-ikmp-mode-failure-main-mode': {
      text: '%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Main Mode failed with peer at',
      example: '*Nov 24 09:20:00.107: %CRYPTO-6-IKMP_MODE_FAILURE: Processing of Main mode failed with peer at 198.51.100.20',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'pre-shared-key-mismatch'],
      meaning: 'IKEv1: phase 1 was refused. The debug lines above it say why: a proposal that does not fit, or else the key.',
      source: 'cisco-5409',
    },
    'cisco-ios-ikmp-mode-failure-quick-mode': {
      text: '%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Quick mode failed with peer at',
      example: '*Nov 24 09:22:41.300: %CRYPTO-6-IKMP_MODE_FAILURE: Processing of Quick mode failed with peer at 198.51.100.20',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: phase 1 is up and phase 2 failed. Compare transform-set and PFS, then the networks of both ends; the debug lines above say which.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-ikmp-bad-message': {
      text: '%CRYPTO-4-IKMP_BAD_MESSAGE: IKE message from {peer} failed its sanity check or is malformed',
      example: '*Nov 24 09:21:07.512: %CRYPTO-4-IKMP_BAD_MESSAGE: IKE message from 198.51.100.20 failed its sanity check or is malformed',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'IKEv1: the message could not be read, which from the SDDC points to keys that differ: set the key again on both ends. From another address, ignore it.',
      source: 'cisco-5409',
    },
    'cisco-ios-no-cert-and-no-keys': {
      text: 'No Cert and No Keys with Remote Peer',
      also: ['No cert, and no keys (public or pre-shared) with remote peer'],
      example: '*Nov 24 09:18:03.077: ISAKMP: No cert, and no keys (public or pre-shared) with remote peer 198.51.100.20',
      role: 'either',
      problems: ['remote-peer-not-configured'],
      meaning: 'IKEv1: this router holds no key and no certificate for that address. Configure the SDDC’s public IP as a peer with a key.',
      source: 'cisco-5409',
    },
    'cisco-ios-peer-address-not-found': {
      text: 'Peer Address {peer} Not Found',
      example: 'IPSEC(validate_transform_proposal): peer address 198.51.100.20 not found',
      role: 'responder',
      problems: ['configuration-failed'],
      meaning:
        'IKEv1, phase 2: the crypto map entry whose access list fits names another peer. Correct its `set peer`, or put the entry of the SDDC before it.',
      source: 'cisco-5409',
    },
    'cisco-ios-isakmp-qm-idle': {
      text: 'QM_IDLE {id} ACTIVE',
      also: ['QM_IDLE ACTIVE', 'state QM_IDLE', 'is QM_IDLE', 'in QM_IDLE'],
      example: '203.0.113.10    198.51.100.20   QM_IDLE           1001 ACTIVE',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning:
        '`show crypto isakmp sa`: phase 1 is up with status `ACTIVE`. Go on to phase 2 with `show crypto ipsec sa`. In a debug the word comes before phase 1 too and proves nothing.',
      source: 'aws-cisco-ios',
    },
    'cisco-ios-isakmp-mm-no-state': {
      text: 'MM_NO_STATE {id} ACTIVE',
      also: ['MM_NO_STATE ACTIVE', 'state MM_NO_STATE', 'is MM_NO_STATE', 'in MM_NO_STATE'],
      example: '198.51.100.20   203.0.113.10    MM_NO_STATE          0 ACTIVE',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      meaning:
        '`show crypto isakmp sa`: main mode began and stopped at once. No reply came, or the proposal was refused: check the path and UDP 500, then phase 1. An end without a VPN for us, or set to IKEv2, may not answer either. In a debug it is the first step of every negotiation.',
      source: 'flylib-isakmp-states',
    },
    'cisco-ios-isakmp-mm-key-exch': {
      text: 'MM_KEY_EXCH {id} ACTIVE',
      also: ['MM_KEY_EXCH ACTIVE', 'state MM_KEY_EXCH', 'is MM_KEY_EXCH', 'in MM_KEY_EXCH'],
      example: '198.51.100.20   203.0.113.10    MM_KEY_EXCH       1002 ACTIVE',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'nat-traversal', 'ike-identity-mismatch'],
      meaning:
        '`show crypto isakmp sa`: proposals agreed, authentication did not finish. Check the pre-shared key, then NAT-T and UDP 4500, then the identities. In a debug it is a step of every negotiation.',
      source: 'flylib-isakmp-states',
    },
    'cisco-ios-isakmp-ag-state': {
      text: 'AG_NO_STATE',
      also: ['AG_INIT_EXCH', 'AG_AUTH'],
      example: '198.51.100.20   203.0.113.10    AG_INIT_EXCH         0 ACTIVE',
      role: 'either',
      problems: ['ike-mode-mismatch'],
      meaning: '`show crypto isakmp sa`: a state that begins with `AG_` is aggressive mode. The SDDC takes main mode only.',
      source: 'flylib-isakmp-states',
    },
    'cisco-ios-transform-proposal-not-supported': {
      text: 'IPSEC(ipsec_process_proposal): transform proposal not supported for identity',
      also: ['transform proposal {details} hmac_alg {n}) not supported'],
      example:
        '*Nov 24 09:22:41.290: IPSEC(ipsec_process_proposal): transform proposal not supported for identity: {esp-aes esp-sha-hmac }',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'This phase 2 offer, printed in braces, fits no transform-set: a fault only if no later offer is accepted. Compare encryption, integrity (the SDDC’s form says digest) and tunnel or transport mode, and change one end.',
      source: 'pastebin-ios-phase-2-offers',
    },
    'cisco-ios-ipsec-policy-invalidated-proposal': {
      text: 'IPSec policy invalidated proposal with error',
      also: ['IPSec policy invalidated proposal'],
      example: '*Nov 24 09:22:41.295: ISAKMP:(1003): IPSec policy invalidated proposal with error 256',
      role: 'responder',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: the IPsec side refused this phase 2 offer, a fault only if no later one is accepted. Error 256 goes with a transform-set that differs; read the `IPSEC(` line above.',
      source: 'pastebin-ios-phase-2-offers',
    },
    'cisco-ios-notify-proposal-not-chosen': {
      text: 'processing NOTIFY PROPOSAL_NOT_CHOSEN protocol 3',
      example: 'ISAKMP:(1002): processing NOTIFY PROPOSAL_NOT_CHOSEN protocol 3',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1 debug: the peer refused phase 2 (protocol 3 is ESP; protocol 1 would be phase 1). Compare transform-set and PFS, then the networks.',
      source: 'tunnelsup-ios-debug',
    },
    'cisco-ios-vendor-id-seems': {
      text: 'vendor ID seems Unity/DPD but',
      also: ['vendor ID seems Unity/DPD but hash mismatch', 'vendor ID seems Unity/DPD but major {n} mismatch'],
      example: 'ISAKMP:(1002):vendor ID seems Unity/DPD but hash mismatch',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'IKEv1 debug: the vendor ID of the peer is not one that IOS knows. Normal: the hash is not that of phase 1.',
      source: 'tunnelsup-ios-debug',
    },
    'cisco-ios-sending-proposal-not-chosen': {
      text: 'Sending NOTIFY PROPOSAL_NOT_CHOSEN protocol',
      example: 'ISAKMP: (1003):Sending NOTIFY PROPOSAL_NOT_CHOSEN protocol 3',
      role: 'responder',
      problems: [],
      tells: 'ike-started',
      meaning: 'IKEv1 debug: this router refuses an offer. It is the consequence: the lines before it say why.',
      source: 'inferred',
    },
    'cisco-ios-phase-2-sa-policy-not-acceptable': {
      text: 'phase 2 SA policy not acceptable!',
      also: ['phase 2 SA not acceptable!'],
      example: '*Nov 24 09:22:41.298: ISAKMP:(1003): phase 2 SA policy not acceptable! (local 203.0.113.10 remote 198.51.100.20)',
      role: 'responder',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: phase 2 is refused: the transform-set, or tunnel against transport mode, differs. Compare `crypto ipsec transform-set` with the SDDC’s tunnel settings. After `proxy identities not supported` it is the networks.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-proxy-identities-not-supported': {
      text: 'IPSEC(ipsec_process_proposal): proxy identities not supported',
      example: '*Nov 24 09:23:10.010: IPSEC(ipsec_process_proposal): proxy identities not supported',
      role: 'responder',
      problems: ['traffic-selector-mismatch', 'configuration-failed'],
      meaning:
        'The networks that the peer asks for are not the mirror of our crypto access list, or the crypto map is not applied. Use a VTI against a route-based SDDC VPN.',
      source: 'cisco-5409',
    },
    'cisco-ios-map-db-no-matching-map': {
      text: 'map_db_find_best did not find matching map',
      example: '*Nov 24 09:23:10.009: map_db_find_best did not find matching map',
      role: 'responder',
      problems: ['traffic-selector-mismatch', 'configuration-failed'],
      meaning:
        'No crypto map fits the proposed networks. Mirror the access list and check that the map is on the WAN interface; against a route-based SDDC VPN use a VTI.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-recvd-pkt-inv-spi': {
      text: "%CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for destaddr={local}, prot={n}, spi={spi}, srcaddr=",
      also: ["%CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for"],
      example:
        "*Nov 24 09:30:55.700: %CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for destaddr=203.0.113.10, prot=50, spi=0x3A7F1C22(981408802), srcaddr=198.51.100.20, input interface=GigabitEthernet1",
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'The peer encrypts with an SA that this router does not have; with another srcaddr than the SDDC’s it is not about this VPN. A few at a rekey are normal; if they go on, as after a restart, clear this tunnel alone here, and run DPD.',
      source: 'cisco-5409',
    },
    'cisco-ios-ikmp-no-sa': {
      text: '%CRYPTO-4-IKMP_NO_SA: IKE message from {peer} has no SA and is not an initialization offer',
      example: '*Nov 24 09:31:20.044: %CRYPTO-4-IKMP_NO_SA: IKE message from 198.51.100.20 has no SA and is not an initialization offer',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'The peer goes on with an IKE SA that this router does not have, as after a restart; from another address than the SDDC’s it is not about this VPN. A single case repairs itself; if it goes on, clear this tunnel alone here.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-ikmp-not-encrypted': {
      text: "%CRYPTO-6-IKMP_NOT_ENCRYPTED: IKE packet from {peer} was not encrypted and it should've been",
      example: "*Nov 24 09:31:58.620: %CRYPTO-6-IKMP_NOT_ENCRYPTED: IKE packet from 198.51.100.20 was not encrypted and it should've been.",
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'stale-sa'],
      onceIkeUp: ['stale-sa'],
      meaning:
        'IKEv1: the peer answered in the clear: it refuses our offer, or it has no SA for us; ignore it from another address than the SDDC’s. Compare phase 1 first; on a tunnel that was up, clear this peer here.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-recvd-pkt-not-ipsec': {
      text: "%CRYPTO-4-RECVD_PKT_NOT_IPSEC: Rec'd packet not an IPSEC packet. (ip) vrf/dest_addr= {local}, src_addr= {peer}, prot=",
      also: [
        "%CRYPTO-4-RECVD_PKT_NOT_IPSEC: Rec'd packet not an IPSEC packet",
        "%IPSEC-3-RECVD_PKT_NOT_IPSEC: Rec'd packet not an IPSEC packet",
      ],
      example:
        "*Nov 24 09:33:12.315: %CRYPTO-4-RECVD_PKT_NOT_IPSEC: Rec'd packet not an IPSEC packet. (ip) vrf/dest_addr= /203.0.113.10, src_addr= 198.51.100.20, prot= 47",
      role: 'either',
      problems: ['traffic-selector-mismatch', 'remote-peer-not-configured'],
      meaning:
        'A packet that the crypto policy here wants protected came in the clear; `prot= 47` is GRE. The two ends do not protect the same traffic: make the crypto ACL mirror the SDDC’s networks, or use `tunnel mode ipsec ipv4`.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-ikev2-session-down': {
      text: '%CRYPTO-5-IKEV2_SESSION_STATUS: Crypto tunnel v2 is DOWN.',
      example:
        '*Nov 24 09:40:00.000: %CRYPTO-5-IKEV2_SESSION_STATUS: Crypto tunnel v2 is DOWN.  Peer 198.51.100.20:500       Id: 198.51.100.20',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'An IKEv2 tunnel went down; the line does not say why. Look just above it for DPD or a delete.',
      source: 'unverified',
    },
    'cisco-ios-ikev2-session-up': {
      text: '%CRYPTO-5-IKEV2_SESSION_STATUS: Crypto tunnel v2 is UP.',
      example:
        '*Nov 24 09:41:12.000: %CRYPTO-5-IKEV2_SESSION_STATUS: Crypto tunnel v2 is UP.  Peer 198.51.100.20:500       Id: 198.51.100.20',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'An IKEv2 tunnel came up: phase 1 and authentication work. Go on to phase 2, BGP and traffic.',
      source: 'unverified',
    },
    'cisco-ios-session-down': {
      text: '%CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN',
      example: '*Nov 24 09:40:00.000: %CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN.  Peer 198.51.100.20:500       Id: 198.51.100.20',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'A crypto session went down; the line does not say why. Look just above it for DPD or a delete. It is printed only with `crypto logging session`.',
      source: 'cisco-ios-events',
    },
    'cisco-ios-session-up': {
      text: '%CRYPTO-5-SESSION_STATUS: Crypto tunnel is UP',
      example: '*Nov 24 09:41:12.000: %CRYPTO-5-SESSION_STATUS: Crypto tunnel is UP  .  Peer 198.51.100.20:500       Id: 198.51.100.20',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'A crypto session came up: phase 1 works. Go on to phase 2, BGP and traffic.',
      source: 'cisco-ios-events',
    },
    'cisco-ios-bgp-sent-peer-in-wrong-as': {
      text: '%BGP-3-NOTIFICATION: sent to neighbor {neighbor} 2/2 (peer in wrong AS)',
      example: '*Nov 24 10:02:31.118: %BGP-3-NOTIFICATION: sent to neighbor 169.254.100.1 active 2/2 (peer in wrong AS) 2 bytes FDE8',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The `remote-as` on this router is not what the SDDC announces. The bytes at the end are the AS that it saw, in hex: `FDE8` is 65000; `5BA0` (23456) stands for any above 65535. Correct `neighbor … remote-as`.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-bgp-received-peer-in-wrong-as': {
      text: '%BGP-3-NOTIFICATION: received from neighbor {neighbor} 2/2 (peer in wrong AS)',
      example:
        '*Nov 24 10:02:31.240: %BGP-3-NOTIFICATION: received from neighbor 169.254.100.1 passive 2/2 (peer in wrong AS) 2 bytes FDE9',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The SDDC expects another AS from this router. Correct the remote ASN in the SDDC, or set `local-as … no-prepend replace-as` for this neighbor here.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-bgp-bad-open-remote-as': {
      text: 'BGP: {neighbor} bad OPEN, remote AS is {actual}, expected',
      also: ['BGP: {neighbor} bad OPEN, remote AS is'],
      example: '*Nov 24 10:02:31.117: BGP: 169.254.100.1 active bad OPEN, remote AS is 65000, expected 65010',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning: '`debug ip bgp`: the AS that the SDDC announced, and the one that `remote-as` expects. Make the two equal.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-bgp-sent-hold-time-expired': {
      text: '%BGP-3-NOTIFICATION: sent to neighbor {neighbor} 4/0 (hold time expired)',
      example: '*Nov 24 10:20:44.902: %BGP-3-NOTIFICATION: sent to neighbor 169.254.100.1 4/0 (hold time expired) 0 bytes',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      tells: 'down',
      meaning:
        'This router heard nothing from the SDDC within the hold time. On a dead path both ends may log it as sent: read the tunnel’s history first, then look for one-way ESP and lost large packets, then compare timers.',
      source: 'cisco-cscua85239',
    },
    'cisco-ios-bgp-received-hold-time-expired': {
      text: '%BGP-3-NOTIFICATION: received from neighbor {neighbor} 4/0',
      example: '*Nov 24 10:20:44.950: %BGP-3-NOTIFICATION: received from neighbor 169.254.100.1 4/0 (hold time expired) 0 bytes',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      tells: 'down',
      meaning:
        'The SDDC heard nothing from this router within the hold time, and its message did arrive: look for a busy or hung BGP process here and for packets lost on the way to the SDDC, then at MTU and timers.',
      source: 'ipspace-fast-deactivation',
    },
    'cisco-ios-bgp-unacceptable-hold-time': {
      text: '%BGP-3-NOTIFICATION: received from neighbor {neighbor} 2/6',
      also: ['%BGP-3-NOTIFICATION: sent to neighbor {neighbor} 2/6'],
      example:
        '*Nov 24 10:03:10.500: %BGP-3-NOTIFICATION: received from neighbor 169.254.100.1 active 2/6 (unacceptable hold time) 0 bytes',
      role: 'either',
      problems: ['bgp-open-mismatch', 'bgp-timers'],
      meaning:
        'Code 2/6: the end that sent it refuses the hold time that the other offers: 1 or 2 seconds, or less than the minimum set there. Correct `neighbor … timers`, for example to 60 180, the defaults of NSX.',
      source: 'unverified',
    },
    'cisco-ios-bgp-update-refused': {
      text: '%BGP-3-NOTIFICATION: sent to neighbor {neighbor} 3/10 (illegal network)',
      also: ['%BGP-3-NOTIFICATION: received from neighbor {neighbor} 3/10 (illegal network)'],
      example: '*Nov 24 10:04:22.010: %BGP-3-NOTIFICATION: sent to neighbor 169.254.100.1 3/10 (illegal network) 1 bytes 58',
      role: 'either',
      problems: ['bgp-update-refused'],
      tells: 'down',
      meaning:
        'Code 3: the end that sent it refuses an UPDATE and closes the session; here a prefix cannot be read. Look at what the other end advertises.',
      source: 'pastebin-ios-illegal-network',
    },
    'cisco-ios-bgp-maximum-prefixes': {
      text: '%BGP-3-NOTIFICATION: received from neighbor {neighbor} 6/1',
      also: ['%BGP-3-NOTIFICATION: sent to neighbor {neighbor} 6/1'],
      example:
        '*Nov 24 10:05:01.333: %BGP-3-NOTIFICATION: sent to neighbor 169.254.100.1 6/1 (Maximum Number of Prefixes Reached) 7 bytes 00010100 000064',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'Code 6/1: the end that sent it got more prefixes than its limit and closed the session. It may stay down until somebody clears it there. Received: filter or summarize here, then see whether the SDDC comes back. Sent: raise the limit here, then clear.',
      source: 'aviatrix-tgw-route-limit',
    },
    'cisco-ios-bgp-administrative-shutdown': {
      text: '%BGP-3-NOTIFICATION: received from neighbor {neighbor} 6/2',
      also: ['%BGP-3-NOTIFICATION: sent to neighbor {neighbor} 6/2'],
      example: '*Nov 24 10:06:00.101: %BGP-3-NOTIFICATION: received from neighbor 169.254.100.1 6/2 (Administrative Shutdown) 0 bytes',
      role: 'either',
      problems: ['session-disabled'],
      tells: 'down',
      meaning:
        'Code 6/2: the end that sent it shut the neighbor down, or its BGP stopped. Received: see that the VPN is enabled in the SDDC. Sent: `no neighbor … shutdown` here.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-bgp-peer-deconfigured': {
      text: '%BGP-3-NOTIFICATION: received from neighbor {neighbor} 6/3',
      also: ['%BGP-3-NOTIFICATION: sent to neighbor {neighbor} 6/3'],
      example: '*Nov 24 10:06:40.220: %BGP-3-NOTIFICATION: received from neighbor 169.254.100.1 6/3 (Peer De-configured) 0 bytes',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      tells: 'down',
      meaning:
        'Code 6/3: the end that sent it removed the neighbor, never had it, or (FRR) stopped its BGP. If it does not come back, check what was changed there, and that the neighbor address is the other end’s tunnel address.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-bgp-administrative-reset': {
      text: '%BGP-3-NOTIFICATION: received from neighbor {neighbor} 6/4',
      also: [
        '%BGP-3-NOTIFICATION: sent to neighbor {neighbor} 6/4 (Administrative Reset)',
        '%BGP-3-NOTIFICATION: received from neighbor {neighbor} 6/4 (Administrative Reset)',
        '%BGP-3-NOTIFICATION: sent to neighbor {neighbor} 6/4',
        '%BGP-3-NOTIFICATION_MANY: sent to {n} sessions 6/4 (Administrative Reset) for all peers',
        '%BGP-5-ADJCHANGE: neighbor {neighbor} Down User reset',
      ],
      example: '*Nov 24 10:07:12.004: %BGP-3-NOTIFICATION_MANY: sent to 1 sessions 6/4 (Administrative Reset) for all peers',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'Code 6/4: the session was cleared at the end that sent it (`Down User reset`: here), by hand or by a program. Wait for it to come back; if it does not, read the lines after this one.',
      source: 'az-pattern-bgp-ilb',
    },
    'cisco-ios-bgp-received-connection-rejected': {
      text: '%BGP-3-NOTIFICATION: received from neighbor {neighbor} 6/5',
      example: '*Nov 24 10:08:55.870: %BGP-3-NOTIFICATION: received from neighbor 169.254.100.1 active 6/5 (Connection Rejected) 0 bytes',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'Code 6/5: the other end refuses the connection, or its neighbor is off. Connect from the tunnel address that it has as neighbor. FRR and most others close TCP to an unconfigured neighbor without a code, Junos sends this one.',
      source: 'unverified',
    },
    'cisco-ios-bgp-sent-connection-rejected': {
      text: '%BGP-3-NOTIFICATION: sent to neighbor {neighbor} 6/5',
      example: '*Nov 24 10:08:55.871: %BGP-3-NOTIFICATION: sent to neighbor 169.254.100.1 passive 6/5 (Connection Rejected) 0 bytes',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning: 'Code 6/5: this router refuses the connection. Make `neighbor` the SDDC’s VTI address, and check that it is not shut down.',
      source: 'unverified',
    },
    'cisco-ios-bgp-collision-resolution': {
      text: '%BGP-3-NOTIFICATION: received from neighbor {neighbor} 6/7',
      also: ['%BGP-3-NOTIFICATION: sent to neighbor {neighbor} 6/7'],
      example:
        '*Nov 24 10:09:30.002: %BGP-3-NOTIFICATION: sent to neighbor 169.254.100.1 passive 6/7 (Connection Collision Resolution) 0 bytes',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'Code 6/7: both ends connected at once and one of the two connections is closed. Normal: the other connection stays. If no session ever stays, look at the last NOTIFICATION that is not 6/7.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-bgp-bfd-down': {
      text: '%BGP-3-NOTIFICATION: received from neighbor {neighbor} 6/10',
      also: ['%BGP-3-NOTIFICATION: sent to neighbor {neighbor} 6/10'],
      example: '*Nov 24 10:10:15.640: %BGP-3-NOTIFICATION: received from neighbor 169.254.100.1 6/10 (BFD Down) 0 bytes',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection'],
      tells: 'down',
      meaning:
        'Code 6/10: BFD declared the path dead and BGP followed. Check the tunnel first; then turn BFD off for this neighbor, as the NSX 4.1 page says it is not supported over a VTI.',
      source: 'unverified',
    },
    'cisco-ios-bgp-adjchange-down-notification-sent': {
      text: '%BGP-5-ADJCHANGE: neighbor {neighbor} Down BGP Notification sent',
      example: '*Nov 24 10:20:44.903: %BGP-5-ADJCHANGE: neighbor 169.254.100.1 Down BGP Notification sent',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'This router closed the session. It is the consequence: the `%BGP-3-NOTIFICATION: sent` line beside it holds the code that says why.',
      source: 'cisco-cscua85239',
    },
    'cisco-ios-bgp-adjchange-down-notification-received': {
      text: '%BGP-5-ADJCHANGE: neighbor {neighbor} Down BGP Notification received',
      example: '*Nov 24 10:20:44.951: %BGP-5-ADJCHANGE: neighbor 169.254.100.1 Down BGP Notification received',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The SDDC closed the session. The `%BGP-3-NOTIFICATION: received` line beside it holds the code that says why.',
      source: 'ipspace-fast-deactivation',
    },
    'cisco-ios-bgp-adjchange-up': {
      text: '%BGP-5-ADJCHANGE: neighbor {neighbor} Up',
      example: '*Nov 24 10:30:00.000: %BGP-5-ADJCHANGE: neighbor 169.254.100.1 Up',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'The BGP session is established. If nothing is reached, look at the prefixes in and out.',
      source: 'ccnp-lab-bgp-debug',
    },
    'cisco-ios-bgp-session-adjchange': {
      text: '%BGP_SESSION-5-ADJCHANGE:',
      example:
        '*Nov 24 10:20:44.904: %BGP_SESSION-5-ADJCHANGE: neighbor 169.254.100.1 IPv4 Unicast topology base removed from session  BGP Notification sent',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'A BGP session lost its address family. The words at the end say how; after a NOTIFICATION the `%BGP-3-NOTIFICATION` line beside it holds the code.',
      source: 'az-pattern-bgp-ilb',
    },
    'cisco-ios-tcp-badauth-invalid-md5': {
      text: '%TCP-6-BADAUTH: Invalid MD5 digest from',
      example: '*Nov 24 10:12:08.411: %TCP-6-BADAUTH: Invalid MD5 digest from 169.254.100.1(179) to 169.254.100.2(41822)',
      role: 'either',
      problems: ['bgp-authentication', 'mtu-mss'],
      meaning:
        'The BGP passwords differ: enter the same secret at both ends. When the session was up and flaps with this line, look at MTU and MSS of the tunnel too: a known bug of IOS corrupts the digest of fragments.',
      source: 'cisco-cscua85239',
    },
    'cisco-ios-tcp-badauth-no-md5': {
      text: '%TCP-6-BADAUTH: No MD5 digest from',
      example: '*Nov 24 10:12:41.090: %TCP-6-BADAUTH: No MD5 digest from 169.254.100.1(35120) to 169.254.100.2(179)',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'This router has `neighbor … password`, and the SDDC sends none. Set the BGP secret in the SDDC, or remove the password here. Only the end that has the password prints it.',
      source: 'cisco-112188',
    },
    'cisco-ios-policy-invalidated-error-32': {
      text: 'IPSec policy invalidated proposal with error 32',
      example: 'ISAKMP-ERROR: (1003):IPSec policy invalidated proposal with error 32',
      role: 'responder',
      problems: ['traffic-selector-mismatch', 'phase2-crypto-mismatch'],
      meaning: 'Error 32: the networks that the peer asks for fit no crypto map. Mirror the crypto ACL.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-policy-invalidated-error-256': {
      text: 'IPSec policy invalidated proposal with error 256',
      example: 'ISAKMP:(1003):IPSec policy invalidated proposal with error 256',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'Error 256: the transform of this offer is not configured here, a fault only if no later one is accepted. Compare the transform sets.',
      source: 'pastebin-ios-phase-2-offers',
    },
    'cisco-ios-deleting-sa-death-by-retransmission': {
      text: 'deleting SA reason "Death by retransmission P1"',
      also: ['Death by retransmission'],
      example: 'ISAKMP:(0):deleting SA reason "Death by retransmission P1" state (I) MM_NO_STATE (peer 198.51.100.20)',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'phase1-crypto-mismatch',
        'pre-shared-key-mismatch',
        'nat-traversal',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      tells: 'no-reply',
      meaning:
        'IKEv1 debug: no usable answer. MM_NO_STATE: no reply, or our offer was refused: look for a notify or IKMP_MODE_FAILURE before it, compare the phase 1 proposals, then the path. MM_KEY_EXCH: compare the key, and look at UDP 4500.',
      source: 'unverified',
    },
    'cisco-ios-retransmitting-phase-1-mm-no-state': {
      text: 'retransmitting phase 1 MM_NO_STATE',
      example: 'ISAKMP:(0): retransmitting phase 1 MM_NO_STATE...',
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
        'The first packet is sent again: no reply, or a refusal (a notify or IKMP_MODE_FAILURE beside it). Check address and UDP 500, then the VPN, version and proposals there.',
      source: 'unverified',
    },
    'cisco-ios-retransmitting-phase-1-mm-key-exch': {
      text: 'retransmitting phase 1 MM_KEY_EXCH',
      example: 'ISAKMP:(1002): retransmitting phase 1 MM_KEY_EXCH...',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'nat-traversal', 'firewall-blocking-ipsec'],
      meaning: 'Phase 1 stops where the key is used and the port may change. Compare the pre-shared key, then look at UDP 4500.',
      source: 'hmchen-scor-notes',
    },
    'cisco-ios-no-pre-shared-key-with-peer': {
      text: 'No pre-shared key with',
      also: ['no pre-shared key based on'],
      example: 'ISAKMP:(0):No pre-shared key with 198.51.100.20!',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'remote-peer-not-configured'],
      meaning:
        'No key is configured here for this peer. Add it, with the public address of the SDDC. `based on hostname` is no fault when `local preshared key found` follows.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-reserved-not-zero': {
      text: 'reserved not zero on {payload} payload',
      also: ['reserved not zero on payload'],
      example: 'ISAKMP: reserved not zero on ID payload!',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning: 'What was decrypted makes no sense: suspect first that the pre-shared keys differ. Enter the key again on both ends.',
      source: 'cisco-5409',
    },
    'cisco-ios-atts-not-acceptable': {
      text: 'atts are not acceptable',
      also: ['atts not acceptable'],
      example: 'ISAKMP:(0):atts are not acceptable. Next payload is 0',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'Nothing in this offer fits the policy being compared. The lines before it name what differs; no fault when a later offer is accepted. If a line above says "No pre-shared key with", the policy is right: add the key.',
      source: 'tunnelsup-ios-debug',
    },
    'cisco-ios-ikmp-mode-failure-aggressive': {
      text: 'IKMP_MODE_FAILURE: Processing of Aggressive mode failed with peer at',
      example: '%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Aggressive mode failed with peer at 198.51.100.20',
      role: 'either',
      problems: ['ike-mode-mismatch', 'pre-shared-key-mismatch', 'phase1-crypto-mismatch'],
      meaning: 'Aggressive mode failed. The SDDC speaks main mode only: set main mode here.',
      source: 'unverified',
    },
    'cisco-ios-ikmp-mode-failure-informational': {
      text: 'IKMP_MODE_FAILURE: Processing of Informational mode failed with peer at',
      example: '%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Informational mode failed with peer at 198.51.100.20',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'pre-shared-key-mismatch'],
      meaning:
        'IKEv1: a notify or delete of the peer could not be processed. It names no cause: perhaps the peer refuses our offer, or the keys differ. Let the SDDC initiate and read the log here.',
      source: 'unverified',
    },
    'cisco-ios-invalid-proxy-ids': {
      text: 'invalid proxy IDs',
      also: ['IPSEC(initialize_sas): invalid proxy IDs'],
      example: 'IPSEC(initialize_sas): invalid proxy IDs',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The network that the peer asks for, or that this router received, fits no crypto ACL. Make the access lists of both ends mirror each other.',
      source: 'cisco-5409',
    },
    'cisco-ios-invalid-local-address': {
      text: 'invalid local address',
      example: 'IPSEC(validate_proposal): invalid local address 203.0.113.10',
      role: 'responder',
      problems: ['configuration-failed', 'remote-peer-not-configured'],
      meaning: 'The crypto map is not applied to the interface with this address, or the local address is another. Apply it there.',
      source: 'cisco-5409',
    },
    'cisco-ios-replay-check-failed': {
      text: 'replay check failed',
      also: ['%CRYPTO-4-PKT_REPLAY_ERR: decrypt: replay check failed', '%IPSEC-3-REPLAY_ERROR: IPSec SA receives anti-replay error'],
      example: '%CRYPTO-4-PKT_REPLAY_ERR: decrypt: replay check failed connection id=1, sequence number=12',
      role: 'either',
      problems: ['replay-check-failed'],
      meaning:
        'An ESP packet came twice or too late and was dropped; the SA itself works. The order changes on the way: QoS, parallel paths, duplicates. Harmless while few; else keep the order, or widen the window with `set security-association replay window-size` in the IPsec profile.',
      source: 'cisco-116858',
    },
    'cisco-ios-ikev2-maximum-retransmissions': {
      text: 'IKEv2 {details} Maximum number of retransmissions reached',
      also: ['Maximum number of retransmissions reached'],
      example: 'IKEv2:(SESSION ID = 1,SA ID = 1):Maximum number of retransmissions reached',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'nat-traversal',
        'ike-fragmentation',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      onceIkeUp: ['dead-peer-detection', 'firewall-blocking-ipsec', 'peer-unreachable'],
      tells: 'no-reply',
      meaning:
        'The peer did not answer a request. The first one: its address, UDP 500, or an end without a VPN for us or set to IKEv1. Once IKE_SA_INIT was answered: UDP 4500 and lost fragments. On an SA that was up: dead peer detection or a rekey without an answer.',
      source: 'unverified',
    },
    'cisco-ios-ikev2-failed-to-receive-auth': {
      text: 'Failed to receive the AUTH msg before the timer expired',
      example: 'IKEv2:(SESSION ID = 1,SA ID = 1):Failed to receive the AUTH msg before the timer expired',
      role: 'either',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation', 'pre-shared-key-mismatch'],
      meaning:
        'IKE_SA_INIT went well and the IKE_AUTH of the peer never came: UDP 4500 is blocked, a fragment of a large message is lost, or the peer gave up. It does not prove that the keys differ.',
      source: 'inferred',
    },
    'cisco-ios-ikev2-profile-not-found': {
      text: 'IKEv2 profile not found',
      also: ['Unable to find IKEv2 profile'],
      example: 'IKEv2:% IKEv2 profile not found',
      role: 'either',
      problems: ['ike-identity-mismatch', 'remote-peer-not-configured', 'certificate-problem'],
      meaning:
        'No IKEv2 profile matches the identity, or the certificate, of the peer. Correct `match identity remote`, or `match certificate`.',
      source: 'cisco-117337',
    },
    'cisco-ios-bgp-open-failed-refused': {
      text: 'open failed: Connection refused by remote host',
      example: 'BGP: 169.254.100.1 open failed: Connection refused by remote host',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked', 'session-disabled'],
      meaning:
        '`debug ip bgp`: the other end refuses the TCP connection from this source address: it has another neighbor address, has the neighbor shut down, or BGP does not run there. Check update-source and the neighbor there.',
      source: 'ccnp-lab-bgp-debug',
    },
    'cisco-ios-bgp-open-failed-timed-out': {
      text: 'open failed: Connection timed out; remote host not responding',
      example: 'BGP: 169.254.100.1 open failed: Connection timed out; remote host not responding, open active delayed 30162ms',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-authentication', 'bgp-neighbor-address'],
      tells: 'no-reply',
      meaning: '`debug ip bgp`: TCP 179 gets no answer: a filter, the tunnel, or a BGP password that differs or is set at one end only.',
      source: 'unverified',
    },
    'cisco-ios-bgp-active-open-failed-no-route': {
      text: 'Active open failed - no route to peer',
      also: ['no route to peer, open active delayed'],
      example: 'BGP: 169.254.100.1 Active open failed - no route to peer, open active delayed 9216ms',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        '`debug ip bgp`: there is no route to the neighbor, or there is one and the neighbor is not directly connected. Check that the tunnel interface is up and the neighbor in its /30; the SDDC takes neighbors one hop away only.',
      source: 'ccnp-lab-bgp-debug',
    },
    'cisco-ios-bgp-active-open-failed-tcb': {
      text: 'Active open failed - tcb is not available',
      also: ['reset (Active open failed)'],
      example: 'BGP: 169.254.100.1 Active open failed - tcb is not available, open active delayed 8192ms (35000ms max, 60% jitter)',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      tells: 'down',
      meaning: 'The TCP connection did not come up. With `debug ip bgp` the line before it says whether it was refused or lost.',
      source: 'ccnp-lab-bgp-debug',
    },
    'cisco-ios-bgp-not-directly-connected': {
      text: 'External BGP neighbor not directly connected',
      example: '  External BGP neighbor not directly connected.',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      tells: 'echo',
      meaning:
        'The neighbor is not in the subnet of any interface, so eBGP does not start: use the SDDC’s tunnel address as neighbor. ebgp-multihop does not help: the SDDC takes neighbors one hop away only. With `disable-connected-check` the line is also printed for a session that is Established, where it is no fault.',
      source: 'ntc-ios-neighbors',
    },
    'cisco-ios-bgp-no-active-tcp-connection': {
      text: 'No active TCP connection',
      example: '  No active TCP connection',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-authentication'],
      tells: 'echo',
      meaning:
        'There is no TCP connection at this moment, which is so in every state below OpenSent. Check the neighbor address, then filters for TCP 179, then the password.',
      source: 'cisco-genie-iosxe-bgp',
    },
    'cisco-ios-bgp-nbr-reset-peer-closed': {
      text: 'reset (Peer closed the session)',
      example: '%BGP-5-NBR_RESET: Neighbor 169.254.100.1 reset (Peer closed the session)',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked'],
      tells: 'down',
      meaning:
        'The peer closed the TCP connection without saying why: perhaps its BGP stopped. If it repeats, this neighbor may not be configured there, or with another address: compare BGP Remote IP of the SDDC.',
      source: 'ipspace-rr-cluster',
    },
    'cisco-ios-bgp-nbr-reset-notification': {
      text: 'reset (BGP Notification sent)',
      also: ['reset (BGP Notification received)'],
      example: '%BGP-5-NBR_RESET: Neighbor 169.254.100.1 reset (BGP Notification received)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'A NOTIFICATION ended the session. The line with its code says why. With `active` or `passive` before `reset` it may have ended only a second, colliding connection, and the session stays.',
      source: 'aviatrix-tgw-route-limit',
    },
    'cisco-ios-pkts-decaps-0': {
      text: '#pkts decaps: 0',
      also: ['pkts decaps: 0, #pkts decrypt: 0'],
      example: '    #pkts decaps: 0, #pkts decrypt: 0, #pkts verify: 0',
      role: 'either',
      problems: ['routing-missing', 'firewall-blocking-ipsec', 'nat-exemption', 'stale-sa'],
      tells: 'zero',
      meaning:
        'Nothing came out of this SA. If encaps grows, ESP is lost on the way or the other end sends nothing back: look at the same counters there. Zero at both: the tunnel is new or idle, or the traffic does not reach it.',
      source: 'tunnelsup-encaps',
    },
    'cisco-ios-pkts-encaps-0': {
      text: '#pkts encaps: 0',
      also: ['pkts encaps: 0, #pkts encrypt: 0'],
      example: '    #pkts encaps: 0, #pkts encrypt: 0, #pkts digest: 0',
      role: 'either',
      problems: ['routing-missing', 'nat-exemption', 'traffic-selector-mismatch'],
      tells: 'zero',
      meaning:
        'Nothing went into this SA: there was no traffic yet, a route is missing, NAT changes the packets before, or no traffic fits the crypto ACL.',
      source: 'inferred',
    },
    'cisco-ios-bgp-last-reset-wrong-as': {
      text: 'Last reset {time}, due to BGP Notification sent of session {n}, peer in wrong AS',
      also: ['due to BGP Notification received of session {n}, peer in wrong AS'],
      example: '  Last reset 00:00:05, due to BGP Notification sent of session 1, peer in wrong AS',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The AS of one end is not what the other expects. `sent`: this router refuses the AS of the peer; `received`: the peer refuses ours. The line stays after the session is back: see its time.',
      source: 'unverified',
    },
    'cisco-ios-bgp-last-reset-hold-time': {
      text: 'Last reset {time}, due to BGP Notification sent {session} hold time expired',
      also: [
        'due to BGP Notification received {session} hold time expired',
        'due to BGP Notification sent, hold time expired',
        'due to BGP Notification received, hold time expired',
      ],
      example: '  Last reset 00:00:23, due to BGP Notification sent of session 1, hold time expired',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'Nothing came within the hold time: `sent`, here; `received`, at the peer. Look at the tunnel first, then at the timers here. The line stays after the session is back: see its time.',
      source: 'ntc-ios-neighbors',
    },
    'cisco-ios-bgp-denied-non-connected-next-hop': {
      text: 'rcv UPDATE about {prefix} -- DENIED due to: non-connected MP_REACH NEXTHOP',
      also: ['DENIED due to: non-connected'],
      example: 'BGP(0): 169.254.100.1 rcv UPDATE about 192.0.2.128/25 -- DENIED due to: non-connected MP_REACH NEXTHOP;',
      role: 'either',
      problems: ['bgp-no-prefixes', 'bgp-neighbor-address'],
      meaning:
        '`debug ip bgp updates`: the next hop of the route is not on a connected network, so the route is refused. The SDDC sends its VTI address: see that the tunnel interface is up with its /30.',
      source: 'unverified',
    },
    'cisco-ios-pki-certificate-invalid': {
      text: '%PKI-3-CERTIFICATE_INVALID_EXPIRED',
      also: [
        '%PKI-3-CERTIFICATE_INVALID_NOT_YET_VALID',
        '%PKI-3-CERTIFICATE_REVOKED',
        '%PKI-3-CERTIFICATE_INVALID',
        '%CRYPTO-5-IKMP_INVAL_CERT',
        'Certificate has expired',
      ],
      example: '%PKI-3-CERTIFICATE_INVALID_EXPIRED: Certificate chain validation has failed.  The certificate (SN: 0A1B) has expired.',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The certificate of the peer is not valid: expired, not yet valid, revoked, or not signed by a trusted CA. Check the clock first, then renew it, or use a pre-shared key at both ends.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-administratively-down': {
      text: 'is administratively down, line protocol is down',
      also: ['administratively down', 'changed state to administratively down'],
      example: 'Tunnel1 is administratively down, line protocol is down',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'This interface is shut by configuration, which matters if it is the Tunnel or the WAN interface. Enter `no shutdown` under it.',
      source: 'ccnp-lab-acl-results',
    },
    'cisco-ios-tunnel-line-protocol-down': {
      text: 'Line protocol on Interface {interface}, changed state to down',
      also: ['{interface} is up, line protocol is down'],
      example: '%LINEPROTO-5-UPDOWN: Line protocol on Interface Tunnel1, changed state to down',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'A Tunnel interface goes down with its IPsec SA, and also when its source interface is down, its destination has no route, or the route to it leads through the tunnel itself (`%TUN-5-RECURDOWN`). Read the interface and routing lines before it first, then the crypto lines.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-no-id-cert-addr-match': {
      text: '%CRYPTO-6-IKMP_NO_ID_CERT_ADDR_MATCH: ID of {id} (type {n}) and certificate addr with',
      also: ['IKMP_NO_ID_CERT_ADDR_MATCH'],
      example:
        '*Nov 24 09:26:10.000: %CRYPTO-6-IKMP_NO_ID_CERT_ADDR_MATCH: ID of 198.51.100.20 (type 1) and certificate addr with 192.0.2.140',
      role: 'either',
      problems: ['certificate-problem', 'ike-identity-mismatch'],
      meaning:
        'The address that the peer sends as its ID is not the one in its certificate. The tunnel may come up all the same; put the address into the SAN of the certificate.',
      source: 'cisco-ios-lab-notes',
    },
    'cisco-ios-profile-not-found-by-certificate': {
      text: 'Profile could not be found by peer certificate',
      example: '*Nov 24 09:26:14.464: IKEv2:%Profile could not be found by peer certificate.',
      role: 'either',
      problems: ['certificate-problem', 'ike-identity-mismatch'],
      meaning:
        'No IKEv2 profile matches the certificate of the peer. Compare `match certificate` and its map with the subject of that certificate.',
      source: 'cisco-117337',
    },
    'cisco-ios-ikev2-peer-auth-failed': {
      text: "Verification of peer's authentication data FAILED",
      example: "*Nov 24 09:15:40.000: IKEv2:(SESSION ID = 14,SA ID = 1):Verification of peer's authentication data FAILED",
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'certificate-problem'],
      meaning:
        'Debug: the authentication of the peer does not fit: the pre-shared keys differ, or its certificate was refused on the lines before.',
      source: 'cisco-117337',
    },
    'cisco-ios-ikev2-peer-auth-passed': {
      text: "Verification of peer's {data} data PASSED",
      also: ["Verification of peer's authentication data PASSED", "Verification of peer's authenctication data PASSED"],
      example: "*Nov 24 09:41:11.900: IKEv2:(SESSION ID = 31,SA ID = 1):Verification of peer's authenctication data PASSED",
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning:
        'Debug: key and identity of the peer are right. What fails after this is phase 2 or, at the responder, our own authentication at the peer.',
      source: 'cisco-115934',
    },
    'cisco-ios-ikev2-session-pair-up': {
      text: 'Session with IKE ID PAIR ({remote}, {local}) is UP',
      also: ['Session with IKE ID PAIR({remote} , {local}) is UP'],
      example: '*Nov 24 09:41:12.000: IKEv2:(SESSION ID = 31,SA ID = 1):Session with IKE ID PAIR (198.51.100.20, 203.0.113.10) is UP',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'Debug: the IKEv2 SA is up. Go on to phase 2 with `show crypto ipsec sa`.',
      source: 'cisco-115934',
    },
    'cisco-ios-ikev2-sa-up': {
      text: '%IKEV2-5-SA_UP: SA UP',
      also: ['%IKEV2-5-SA_UP:'],
      example: '*Nov 24 09:41:12.000: %IKEV2-5-SA_UP: SA UP',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning:
        'The IKEv2 SA is up: proposals, key and identities are right. Go on to phase 2, BGP and traffic. Printed only with `crypto logging ikev2`.',
      source: 'unverified',
    },
    'cisco-ios-ikev2-neg-abort': {
      text: '%IKEV2-3-NEG_ABORT: Negotiation aborted due to ERROR:',
      example: '*Nov 24 09:15:40.003: %IKEV2-3-NEG_ABORT: Negotiation aborted due to ERROR: Auth exchange failed',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: 'An IKEv2 negotiation failed; the words after `ERROR:` say why. Search for those.',
      source: 'unverified',
    },
    'cisco-ios-isakmp-sa-authenticated': {
      text: 'SA has been authenticated with',
      also: ['SA has been authenticated'],
      example: 'ISAKMP:(1002):SA has been authenticated with 198.51.100.20',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning:
        'IKEv1 debug: the peer is authenticated. What fails after this is phase 2 or, at the responder, our own identity at the peer.',
      source: 'tunnelsup-ios-debug',
    },
    'cisco-ios-atts-acceptable': {
      text: 'atts are acceptable',
      example: 'ISAKMP:(0):atts are acceptable. Next payload is 0',
      role: 'either',
      problems: [],
      tells: 'ike-accepted',
      meaning: 'IKEv1 debug: this offer fits a policy here. In phase 1 the key comes next; in phase 2 the networks.',
      source: 'tunnelsup-ios-debug',
    },
    'cisco-ios-ipsec-sa-created': {
      text: 'IPSEC(create_sa): sa created',
      example:
        'IPSEC(create_sa): sa created, (sa) sa_dest= 203.0.113.10, sa_proto= 50, sa_spi= 0x9F1B2C3D(2669358141), sa_trans= esp-aes 256 esp-sha256-hmac',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'Debug: an IPsec SA is there. One comes for each direction.',
      source: 'cisco-5409',
    },
    'cisco-ios-isakmp-mm-sa-setup': {
      text: 'MM_SA_SETUP {id} ACTIVE',
      also: ['MM_SA_SETUP ACTIVE', 'state MM_SA_SETUP', 'is MM_SA_SETUP'],
      example: '198.51.100.20   203.0.113.10    MM_SA_SETUP       1003 ACTIVE',
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'peer-unreachable', 'remote-peer-not-configured', 'pre-shared-key-mismatch'],
      meaning:
        '`show crypto isakmp sa`: the proposals are agreed, and the key exchange that follows gets no answer. Packets are lost one way, or the peer finds no key for this address and stops. In a debug it is a step of every negotiation.',
      source: 'flylib-isakmp-states',
    },
    'cisco-ios-ikev2-in-neg': {
      text: '/500 {vrf} IN-NEG',
      also: ['Status: IN-NEG', 'Initiator waiting for INIT response'],
      example: '1         203.0.113.10/500      198.51.100.20/500     none/none            IN-NEG',
      role: 'either',
      problems: [
        'firewall-blocking-ipsec',
        'peer-unreachable',
        'remote-peer-not-configured',
        'ike-version-mismatch',
        'pre-shared-key-mismatch',
      ],
      tells: 'ike-started',
      meaning:
        '`show crypto ikev2 sa`: the IKE SA is being negotiated, a fault only if it stays so. `detail` shows how far it came: with a remote spi of zeros nothing usable came from the peer, otherwise IKE_AUTH hangs.',
      source: 'unverified',
    },
    'cisco-ios-ikev2-waiting-for-auth': {
      text: 'Initiator waiting for AUTH response',
      also: ['/4500 {vrf} IN-NEG'],
      example: '      Status Description: Initiator waiting for AUTH response',
      role: 'initiator',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation', 'pre-shared-key-mismatch'],
      tells: 'no-reply',
      meaning:
        '`show crypto ikev2 sa detail`: IKE_SA_INIT was answered, and IKE_AUTH not yet: a fault only if it stays. With NAT look at UDP 4500 first, with certificates at fragments, then at the key. The peer’s log says whether IKE_AUTH arrives.',
      source: 'unverified',
    },
    'cisco-ios-ikev2-remote-spi-zero': {
      text: 'Remote spi: 0000000000000000',
      example: '      Local spi: 7B1C5D2E9A3F4B60       Remote spi: 0000000000000000',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      tells: 'no-reply',
      meaning:
        '`show crypto ikev2 sa detail`: the peer has no SPI yet, so nothing usable ever came from it. Check its address and UDP 500 on the way, then its VPN for this address and the IKE version.',
      source: 'cisco-genie-iosxe',
    },
    'cisco-ios-session-down-negotiating': {
      text: 'Session status: DOWN-NEGOTIATING',
      example: 'Session status: DOWN-NEGOTIATING',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'ike-version-mismatch',
        'pre-shared-key-mismatch',
        'phase1-crypto-mismatch',
      ],
      tells: 'ike-started',
      meaning:
        '`show crypto session`: phase 1 is being tried and does not come up. `show crypto isakmp sa` or `show crypto ikev2 sa detail` says at which step it stops.',
      source: 'ntc-ios-crypto-session',
    },
    'cisco-ios-session-up-idle': {
      text: 'Session status: UP-IDLE',
      example: 'Session status: UP-IDLE',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch', 'routing-missing'],
      tells: 'ike-up',
      meaning:
        '`show crypto session`: the tunnel counts as up and carries nothing. With `Active SAs: 0` below it only phase 1 is up: compare the networks, the transform set and PFS, or send traffic where that starts it.',
      source: 'neutron-cisco-csr',
    },
    'cisco-ios-pkts-replay-failed': {
      text: '#pkts replay failed (rcv): {n}',
      example: '    ##pkts replay failed (rcv): 211',
      role: 'either',
      problems: ['replay-check-failed'],
      meaning:
        'This many ESP packets were dropped because their sequence number was too old for the window. At 0 it means nothing; if it grows, packets arrive out of order (QoS, several paths) or twice.',
      source: 'cisco-genie-iosxe',
    },
    'cisco-ios-session-active-sas-0': {
      text: 'Active SAs: 0, origin',
      example: '        Active SAs: 0, origin: crypto map',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        '`show crypto session`: this flow has no IPsec SA. Under `UP-IDLE` phase 2 is what fails; under `DOWN-NEGOTIATING` repair phase 1 first. A flow of a crypto map without traffic shows the same and is no fault.',
      source: 'ntc-ios-crypto-session',
    },
    'cisco-ios-session-active-sas-2': {
      text: 'Active SAs: 2, origin',
      example: '        Active SAs: 2, origin: crypto map',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: '`show crypto session`: this flow has an IPsec SA for each direction. Look at the counters of packets below it next.',
      source: 'ntc-ios-crypto-session',
    },
    'cisco-ios-bgp-last-reset-no-afi': {
      text: 'due to BGP Notification received, no supported AFI/SAFI',
      also: ['due to BGP Notification received {session} no supported AFI/SAFI'],
      example: '  Last reset 8w1d, due to BGP Notification received, no supported AFI/SAFI',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        'The other end refuses the OPEN of this router: they share no address family. Activate IPv4 unicast for the neighbor here, and deactivate the others. It is a record: in state Established it is over; compare its time with the uptime.',
      source: 'ntc-ios-neighbors',
    },
    'cisco-ios-bgp-last-reset-active-open-failed': {
      text: 'Last reset {time}, due to Active open failed',
      example: '  Last reset 01:05:09, due to Active open failed',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-authentication'],
      meaning:
        'This router tried to connect and no TCP connection came up. Check that the tunnel is up, then the neighbor address, then filters for TCP 179 and the BGP password. It is a record: in state Established it is over; compare its time with the uptime.',
      source: 'cisco-genie-ios-bgp',
    },
    'cisco-ios-bgp-last-reset-peer-closed': {
      text: 'Last reset {time}, due to Peer closed the session',
      example: '  Last reset 01:02:11, due to Peer closed the session of session 1',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked'],
      meaning:
        'The other end closed TCP without a NOTIFICATION. If it repeats, it may have no neighbor with this address: compare BGP Remote IP of the SDDC with the tunnel address here. It is a record: in state Established it is over; compare its time with the uptime.',
      source: 'cisco-genie-ios-bgp',
    },
    'cisco-ios-bgp-last-reset-interface-flap': {
      text: 'Last reset {time}, due to Interface flap',
      example: '  Last reset 25w2d, due to Interface flap of session 1',
      role: 'either',
      problems: ['bgp-transport-blocked', 'dead-peer-detection'],
      tells: 'down',
      meaning:
        'The interface to the neighbor went down; if it is a tunnel interface, look at IPsec first. Repair the tunnel first; BGP follows. It is a record: in state Established it is over; compare its time with the uptime.',
      source: 'ntc-ios-neighbors',
    },
    'cisco-ios-bgp-last-reset-start': {
      text: 'due to BGP protocol initialization',
      also: ['Last reset {time}, due to Neighbor reset', 'Last reset {time}, due to Capability changed'],
      example: '  Last reset 8w1d, due to BGP protocol initialization',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'BGP on this router started then, or the neighbor was cleared or changed here. It names no fault; look at the state.',
      source: 'ntc-ios-neighbors',
    },
    'cisco-ios-pkts-invalid-sa-rcv': {
      text: '#pkts invalid sa (rcv) {n}',
      example: '    #pkts no sa (send) 0, #pkts invalid sa (rcv) 214',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'Packets came for an SA that is not valid here. If the number grows, the other end still sends on an old SA: clear this tunnel alone here.',
      source: 'ntc-ios-ipsec-detail',
    },
    'cisco-ios-pkts-no-sa-send': {
      text: '#pkts no sa (send) {n}',
      example: '    #pkts no sa (send) 97, #pkts invalid sa (rcv) 0',
      role: 'either',
      problems: ['peer-unreachable', 'phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'Packets were to be encrypted and no SA was there. A few from before the tunnel came up are normal; if the number grows, the tunnel does not come up: look at IKE, then at phase 2.',
      source: 'ntc-ios-ipsec-detail',
    },
    'cisco-ios-pkts-invalid-identity': {
      text: '#pkts invalid identity (recv) {n}',
      example: '    #pkts invalid identity (recv) 310, #pkts invalid len (rcv) 0',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'nat-exemption'],
      meaning:
        'Decrypted packets do not fit the local and remote ident of their SA. Compare the crypto ACL with the networks of the other end, and see that it does not translate first.',
      source: 'ntc-ios-ipsec-detail',
    },
    'cisco-ios-pkts-verify-failed': {
      text: '#pkts verify failed: {n}',
      example: '    #pkts invalid prot (recv) 0, #pkts verify failed: 36',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'The integrity check of received packets failed: the ends use different keys on this SA, or the packets were changed on the way. Clear this tunnel alone here; if it comes back, look for damaged packets.',
      source: 'ntc-ios-ipsec-detail',
    },
    'cisco-ios-pkts-decaps-failed': {
      text: '#pkts decaps failed (rcv) {n}',
      example: '    #pkts encaps failed (send) 0, #pkts decaps failed (rcv) 58',
      role: 'either',
      problems: ['stale-sa', 'replay-check-failed'],
      tells: 'echo',
      meaning: 'Received ESP packets could not be taken out of the tunnel. The counters beside it say why: replay, identity, verify.',
      source: 'ntc-ios-ipsec-detail',
    },
    'cisco-ios-pkts-encaps-failed': {
      text: '#pkts encaps failed (send) {n}',
      example: '    #pkts encaps failed (send) 41, #pkts decaps failed (rcv) 0',
      role: 'either',
      problems: ['mtu-mss', 'phase2-crypto-mismatch'],
      tells: 'echo',
      meaning:
        'Packets could not be put into the tunnel: there was no SA yet, or they were too large and must not be fragmented. See `no sa` beside it first.',
      source: 'ntc-ios-ipsec-detail',
    },
    'cisco-ios-qfp-sa-not-found-spi': {
      text: 'IN_US_V4_PKT_SA_NOT_FOUND_SPI',
      also: ['IN_TRANS_V4_IPSEC_PKT_NOT_FOUND_SPI'],
      example: '        4  IN_US_V4_PKT_SA_NOT_FOUND_SPI                              67643',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'ESP for this router with an SPI that it does not know. From any address: if the number grows, `%CRYPTO-4-RECVD_PKT_INV_SPI` names it.',
      source: 'cisco-genie-qfp-drops',
    },
    'cisco-ios-qfp-invalid-sa': {
      text: 'IN_V4_PKT_HIT_INVALID_SA',
      also: ['OUT_V4_PKT_HIT_INVALID_SA'],
      example: '        1  IN_V4_PKT_HIT_INVALID_SA                                     812',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'Packets hit an SA that is not valid any more. A few during a rekey are normal; if the number grows, find the tunnel with `show crypto ipsec sa` and clear it alone.',
      source: 'cisco-genie-qfp-drops',
    },
    'cisco-ios-qfp-ike-start': {
      text: 'OUT_V4_PKT_HIT_IKE_START_SP',
      example: '       33  OUT_V4_PKT_HIT_IKE_START_SP                                  640',
      role: 'either',
      problems: ['peer-unreachable', 'phase1-crypto-mismatch', 'pre-shared-key-mismatch', 'phase2-crypto-mismatch'],
      tells: 'echo',
      meaning:
        'Packets match a policy without an SA: they start IKE and are dropped. If the number grows, the tunnel does not come up: look at IKE.',
      source: 'cisco-genie-qfp-drops',
    },
    'cisco-ios-qfp-ipsec-not-enabled': {
      text: 'IN_US_V4_PKT_FOUND_IPSEC_NOT_ENABLED',
      example: '        3  IN_US_V4_PKT_FOUND_IPSEC_NOT_ENABLED                          77',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'ESP came in where IPsec is not enabled: the crypto map or the tunnel protection is missing on this interface. See `tunnel source` and on which interface the peer’s packets arrive.',
      source: 'cisco-genie-qfp-drops',
    },
    'cisco-ios-qfp-failed-policy': {
      text: 'IN_US_CL_V4_PKT_FAILED_POLICY',
      also: ['IN_TRANS_CL_V4_PKT_FAILED_POLICY'],
      example: '        8  IN_US_CL_V4_PKT_FAILED_POLICY                                455',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'nat-exemption'],
      meaning:
        'Packets do not fit the policy: in clear where encryption is due, or outside the selectors of their SA. Compare the networks of both ends.',
      source: 'cisco-genie-qfp-drops',
    },
    'cisco-ios-qfp-anti-replay': {
      text: 'IN_CD_SW_IPSEC_ANTI_REPLAY_FAIL',
      also: ['IN_TBASED_ANTI_REPLAY_FAIL'],
      example: '       19  IN_CD_SW_IPSEC_ANTI_REPLAY_FAIL                            9120',
      role: 'either',
      problems: ['replay-check-failed'],
      meaning:
        'Packets were dropped by the replay check. Look for QoS or several paths that change their order, or make the window larger.',
      source: 'cisco-genie-qfp-drops',
    },
    'cisco-ios-qfp-cannot-fragment': {
      text: 'OUT_CANNOT_FRAG_DF_SET_PKT',
      example: '       48  OUT_CANNOT_FRAG_DF_SET_PKT                                 3310',
      role: 'either',
      problems: ['mtu-mss'],
      meaning:
        'Packets are too large for the tunnel and must not be fragmented. Set `ip mtu` and `ip tcp adjust-mss` on the tunnel interface.',
      source: 'cisco-genie-qfp-drops',
    },
    'cisco-ios-qfp-deny-drop': {
      text: 'OUT_V4_PKT_HIT_DENY_DROP_SP',
      example: '       35  OUT_V4_PKT_HIT_DENY_DROP_SP                                  290',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'Packets match a line of the crypto policy that drops them. Look for a deny in the crypto ACL that covers the networks of the SDDC.',
      source: 'cisco-genie-qfp-drops',
    },
    'cisco-ios-session-up-no-ike': {
      text: 'Session status: UP-NO-IKE',
      example: 'Session status: UP-NO-IKE',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning:
        'The IPsec SAs are up and the IKE SA is gone for the moment. Traffic flows; if IKE does not come back, the tunnel ends with the lifetime of these SAs.',
      source: 'neutron-cisco-csr',
    },
    'cisco-ios-session-status-down': {
      text: 'Session status: DOWN',
      example: 'Session status: DOWN',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'phase1-crypto-mismatch',
        'pre-shared-key-mismatch',
      ],
      tells: 'echo',
      meaning:
        'Neither IKE nor IPsec is up, and nothing is being negotiated. Send traffic that matches, then see whether it turns to DOWN-NEGOTIATING; if not, look at the crypto map or tunnel protection here.',
      source: 'neutron-cisco-csr',
    },
    'cisco-ios-recvd-pkt-inv-identity': {
      text: '%CRYPTO-4-RECVD_PKT_INV_IDENTITY',
      also: [
        "identity doesn't match negotiated identity",
        'RECVD_PKT_INV_IDENTITY_ACL: ipsec check access: identity not allowed by ACL',
        'decrypted packet failed SA identity check',
      ],
      example:
        "%CRYPTO-4-RECVD_PKT_INV_IDENTITY: identity doesn't match negotiated identity (ip) dest_addr= 192.0.2.10, src_addr= 192.0.2.200, prot= 1",
      role: 'either',
      problems: ['traffic-selector-mismatch', 'nat-exemption'],
      meaning:
        'A packet came out of the tunnel with addresses that its SA does not cover, and was dropped. The line names them: make the networks of both ends mirror each other, and see that nothing translates them at the peer.',
      source: 'inferred',
    },
    'cisco-ios-recvd-pkt-mac-err': {
      text: 'decrypt: mac verify failed for connection',
      also: ['%IPSEC-3-HMAC_ERROR: IPSec SA receives HMAC error', 'PktEngReturn_MACMiscompare'],
      example:
        '%CRYPTO-4-RECVD_PKT_MAC_ERR: decrypt: mac verify failed for connection id=2989 local=203.0.113.10 remote=198.51.100.20 spi=9F1B2C3D seqno=00071328',
      role: 'either',
      problems: ['malformed-payload', 'stale-sa'],
      meaning:
        'An ESP packet did not pass its integrity check and was dropped. A few are normal. Many: something on the way damages packets, or the peer uses other keys; count `#pkts verify failed` in `show crypto ipsec sa detail`, and clear this tunnel alone.',
      source: 'cisco-116085',
    },
    'cisco-ios-ikmp-auth-fail': {
      text: '%CRYPTO-6-IKMP_AUTH_FAIL: Authentication method {method} failed with host',
      example: '%CRYPTO-6-IKMP_AUTH_FAIL: Authentication method 4 failed with host 198.51.100.20',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'certificate-problem'],
      meaning: 'IKEv1: the peer could not be authenticated. Set the key again on both ends; with certificates look at those.',
      source: 'ciscoarticles-isakmp',
    },
    'cisco-ios-ikmp-sa-not-offered': {
      text: '%CRYPTO-6-IKMP_SA_NOT_OFFERED: Remote peer {peer} responded with attribute {attribute} not offered or changed',
      example: '%CRYPTO-6-IKMP_SA_NOT_OFFERED: Remote peer 198.51.100.20 responded with attribute hash algorithm not offered or changed',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1: the peer answered with a phase 1 policy that this router did not offer; the line names the attribute. Set it alike on both ends.',
      source: 'cisconews-ios-errors',
    },
    'cisco-ios-ikmp-sa-not-auth': {
      text: '%CRYPTO-6-IKMP_SA_NOT_AUTH: Cannot accept Quick Mode exchange from {peer} if SA is not authenticated',
      example: '%CRYPTO-6-IKMP_SA_NOT_AUTH: Cannot accept Quick Mode exchange from 198.51.100.20 if SA is not authenticated!',
      role: 'responder',
      problems: ['pre-shared-key-mismatch', 'phase1-crypto-mismatch'],
      meaning:
        'IKEv1: the peer begins phase 2 before phase 1 is done here: it takes itself for authenticated, and this router does not. Compare the keys, then phase 1.',
      source: 'cisconews-ios-errors',
    },
    'cisco-ios-ipsec-setup-failure-proposal': {
      text: 'IPSEC SETUP FAILED for {ends} fail_reason:IPSec Proposal failure',
      example:
        '%CRYPTO-5-IPSEC_SETUP_FAILURE: IPSEC SETUP FAILED for local:203.0.113.10 local_id:203.0.113.10 remote:198.51.100.20 remote_id:198.51.100.20 IKE profile:None fvrf:None fail_reason:IPSec Proposal failure fail_class_cnt:14',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning: 'Phase 2 failed at its proposal, as often as the last number says. Compare transform set and PFS, then the networks.',
      source: 'inferred',
    },
    'cisco-ios-isakmp-off': {
      text: '%CRYPTO-6-ISAKMP_ON_OFF: ISAKMP is OFF',
      example: '*Nov 24 09:00:01.113: %CRYPTO-6-ISAKMP_ON_OFF: ISAKMP is OFF',
      role: 'either',
      problems: ['remote-peer-not-configured', 'session-disabled'],
      meaning:
        'IKEv1 is not running: normal while nothing uses it. If this VPN is IKEv1, bind it (`tunnel protection`, or the `crypto map` on the WAN interface) and see that there is no `no crypto isakmp enable`.',
      source: 'inferred',
    },
    'cisco-ios-recursive-routing': {
      text: 'temporarily disabled due to recursive routing',
      also: ['looped chain attempting to stack', '%TUN-5-RECURDOWN'],
      example: '*Nov 24 10:41:02.381: %TUN-5-RECURDOWN: Tunnel1 temporarily disabled due to recursive routing',
      role: 'either',
      problems: ['bgp-route-preference', 'routing-missing'],
      tells: 'down',
      meaning:
        'The route to the tunnel’s destination leads into the tunnel itself, so the router shuts it for a while, again and again. Perhaps BGP brings a route that covers the SDDC’s public IP: add a static host route to it by the WAN, or filter.',
      source: 'cisco-recursive-routing',
    },
    'cisco-ios-bgp-maxpfxexceed': {
      text: '%BGP-3-MAXPFXEXCEED',
      also: [
        'No. of prefix received from {neighbor} (afi {n}): {n} exceed limit',
        'Number of prefixes received from {neighbor} (afi {n}): {n} exceeds limit',
        'No. of prefix received from {neighbor} exceed limit',
      ],
      example: '%BGP-3-MAXPFXEXCEED: No. of prefix received from 169.254.100.1 (afi 0): 101 exceed limit 100',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'The SDDC sent more prefixes than `neighbor … maximum-prefix` allows here, and the session is closed. Raise the limit or filter; then `clear ip bgp 169.254.100.1`, unless `restart` is set.',
      source: 'cisco-sem-bgp',
    },
    'cisco-ios-bgp-maxpfx-warning': {
      text: '%BGP-4-MAXPFX',
      also: ['prefix received from {neighbor} (afi {n}) reaches {n}, max', 'prefixes received from {neighbor} (afi {n}) reaches {n}, max'],
      example: '%BGP-4-MAXPFX: No. of prefix received from 169.254.100.1 (afi 0) reaches 76, max 100',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'A warning: the SDDC sends nearly as many prefixes as `neighbor … maximum-prefix` allows. The session stays until the limit is passed.',
      source: 'cisco-sem-bgp',
    },
    'cisco-ios-bgp-no-remote-read': {
      text: 'has not accepted a message from us for',
      example:
        '%BGP-3-BGP_NO_REMOTE_READ: 169.254.100.1 connection timed out - has not accepted a message from us for 60000ms (hold time), 1 messages pending transmition.',
      role: 'either',
      problems: ['mtu-mss', 'bgp-timers', 'dead-peer-detection'],
      tells: 'down',
      meaning:
        'The SDDC took nothing of what this router sent for a whole hold time. Large segments are lost in the tunnel (set `ip tcp adjust-mss` and `ip mtu` on it), or the tunnel passes nothing: look at the SA’s counters.',
      source: 'inferred',
    },
    'cisco-ios-fw-drops-ike': {
      text: '%FW-6-DROP_PKT: Dropping udp session {peer} {local}:500 on zone-pair',
      also: [
        '%FW-6-DROP_PKT: Dropping udp session {peer} {local}:4500 on zone-pair',
        '%FW-6-DROP_PKT: Dropping udp pkt {peer} => {local}:500',
        '%FW-6-DROP_PKT: Dropping udp pkt {peer} => {local}:4500',
        '%FW-6-DROP_PKT: Dropping esp',
        '%FW-6-DROP_PKT: Dropping Unknown-l4',
      ],
      example:
        '%FW-6-DROP_PKT: Dropping udp session 198.51.100.20:500 203.0.113.10:500 on zone-pair OUT-SELF class class-default due to DROP action found in policy-map with ip ident 0',
      role: 'either',
      problems: ['firewall-blocking-ipsec'],
      meaning:
        'The zone firewall of this router drops IKE or ESP. Pass UDP 500, UDP 4500 and ESP in both directions between the outside zone and `self`, in the policy of the named zone-pair.',
      source: 'inferred',
    },
    'cisco-ios-ikev2-initiate-tunnel': {
      text: '%IKEV2-5-OSAL_INITIATE_TUNNEL',
      also: ['%IKEV2-5-RECV_CONNECTION_REQUEST: Received a IKE_INIT_SA request'],
      example:
        '%IKEV2-5-OSAL_INITIATE_TUNNEL: Received request to establish an IPsec tunnel; local traffic selector = Address Range: 0.0.0.0-255.255.255.255 Protocol: 256 Port Range: 0-65535',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: 'An IKEv2 negotiation begins: by this router (OSAL_INITIATE_TUNNEL), or by the peer (RECV_CONNECTION_REQUEST).',
      source: 'inferred',
    },
    'cisco-ios-ikev2-sa-down': {
      text: '%IKEV2-5-SA_DOWN',
      example: '*Nov 24 10:05:17.204: %IKEV2-5-SA_DOWN: SA DOWN',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The IKEv2 SA is gone. The lines before it say why: a delete of the peer, no answer to DPD, or a clear here.',
      source: 'inferred',
    },
    'cisco-ios-ikev2-create-child-failed': {
      text: 'Create child exchange failed',
      example: '*Nov 24 10:05:17.204: IKEv2-ERROR:(SESSION ID = 12,SA ID = 1):: Create child exchange failed',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'lifetime-rekey', 'traffic-selector-mismatch'],
      tells: 'echo',
      meaning:
        'IKEv2: a further child SA, or the rekey of one, failed, while the IKE SA stays. PFS is negotiated only here: compare it first. The lines before it can name the cause.',
      source: 'inferred',
    },
    'cisco-ios-policy-proposal-not-accepted': {
      text: 'deleting SA reason "Phase1 SA policy proposal not accepted"',
      example:
        '*Nov 24 09:14:02.113: ISAKMP:(0):deleting SA reason "Phase1 SA policy proposal not accepted" state (R) MM_NO_STATE (peer 198.51.100.20)',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'pre-shared-key-mismatch'],
      tells: 'down',
      meaning:
        'IKEv1 debug: no `crypto isakmp policy` fits the offers. The lines above name what differs; if one says "No pre-shared key with", add the key.',
      source: 'inferred',
    },
    'cisco-ios-no-paranoid-keepalives': {
      text: 'peer does not do paranoid keepalives',
      example: '*Nov 24 10:00:33.113: ISAKMP:(1001):peer does not do paranoid keepalives.',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'IKEv1 debug: printed whenever an SA is deleted. It is no fault: the line with `deleting SA reason` after it says why.',
      source: 'tunnelsup-ios-debug',
    },
  },
});
