import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Juniper SRX (Junos)',
  vendor: 'Juniper Networks',
  called: ['Juniper', 'SRX', 'vSRX', 'Junos'],
  scope:
    'SRX and vSRX firewalls that run Junos, with an st0 tunnel interface. Most messages here are those of the daemon kmd; iked, which newer platforms run, begins its own with IKE_.',
  marks: { lines: ['kmd', 'iked', 'KMD_VPN_PV_PHASE1', 'rpd'], names: ['junos'] },
  placeholders: ['<ID>', '<Index>'],
  commands: {
    'ike-sa': {
      run: ['show security ike security-associations', 'show security ike security-associations 198.51.100.20 detail'],
      look: 'State UP for the SDDC. No line for it, or only DOWN: phase 1 is down, or with on-traffic not asked for yet; with IKEv1 phase 2 can still be up.',
      source: 'aws-juniper',
    },
    'child-sa': {
      run: [
        'show security ipsec security-associations',
        'show security ipsec statistics index <ID>',
        'show security ipsec inactive-tunnels',
      ],
      look: 'Two lines for the SDDC (with traffic selectors two for each): < is inbound, > is outbound; with their ID the second shows bytes that grow with traffic. No such lines: phase 2 is down, or with on-traffic not asked for yet; then inactive-tunnels lists the VPN with its Tunnel Down Reason.',
      source: 'ibm-vsrx',
    },
    proposals: {
      run: ['show configuration security ike | display set', 'show configuration security ipsec | display set'],
      look: 'Encryption, integrity (the form of the SDDC says digest), DH group of both proposals, perfect-forward-secrecy, version and identities against the SDDC; lifetimes need not be equal. Defaults are not in it: without a version line it is IKEv1, without perfect-forward-secrecy PFS is off; proposal-set stands for a built-in list. The $9$ key can be decoded: cut it.',
      source: 'junos-display-set',
    },
    'debug-on': {
      run: [
        { run: 'show security ike debug-status', disrupts: 'nothing' },
        {
          run: 'request security ike debug-enable local 203.0.113.10 remote 198.51.100.20 level 10',
          disrupts: 'logging',
          cost: 'It traces this peer alone, and goes on until debug-disable.',
        },
        { run: 'show log kmd', disrupts: 'nothing' },
      ],
      look: 'Operational mode, no commit. Behind NAT local is its private address. The file is that of kmd; with iked see show log ? for the one that grows.',
      source: 'ibm-vsrx',
    },
    'debug-off': {
      run: [
        { run: 'request security ike debug-disable', disrupts: 'logging', cost: 'It ends the trace of every peer.' },
        { run: 'show security ike debug-status', disrupts: 'nothing' },
      ],
      look: 'What you committed under security ike traceoptions is not ended by this: delete it and commit.',
      source: 'ibm-vsrx',
    },
    clear: {
      run: [
        {
          run: 'clear security ipsec security-associations index <ID>',
          disrupts: 'this tunnel',
          cost: 'Phase 2 of one tunnel. The ID is the first column of show security ipsec security-associations, without < or >.',
        },
        {
          run: 'clear security ike security-associations index <Index>',
          disrupts: 'this tunnel',
          cost: 'Phase 1 of one peer, with IKEv2 its phase 2 too. The Index is the first column of show security ike security-associations.',
        },
        {
          run: 'clear security ike security-associations 198.51.100.20',
          disrupts: 'this tunnel',
          cost: 'Phase 1 with this address: where several VPNs go there, all of them.',
        },
      ],
      look: 'Never without index or address: that clears every VPN of the device. It comes back when the SDDC starts it, at once with establish-tunnels immediately, or with traffic.',
      source: 'junos-clear-ike-sa',
    },
    'bgp-neighbor': {
      run: ['show bgp summary', 'show bgp neighbor 169.254.100.1'],
      look: 'State Established. If not, Last State and Last Error say what happened; in the summary an established peer shows Establ or counters, the others another state.',
      source: 'aws-juniper',
    },
    'bgp-received': {
      run: ['show route receive-protocol bgp 169.254.100.1', 'show route receive-protocol bgp 169.254.100.1 hidden'],
      look: 'The SDDC prefixes. Those that the import policy refused are hidden: the second line shows them.',
      source: 'junos-yang-route',
    },
    'bgp-advertised': {
      run: ['show route advertising-protocol bgp 169.254.100.1'],
      look: 'Your on-premises prefixes. None: session down, no active route to them, no export policy, or one that refuses them.',
      source: 'aws-juniper',
    },
  },
  settings: {
    'peer-address': {
      where:
        'set security ike gateway SDDC-GW address 198.51.100.20 (a list: set adds, so delete the old address), external-interface ge-0/0/0.0',
      shown: {
        run: ['show configuration security ike | display set | match gateway'],
        look: 'The address and the external-interface of each gateway.',
        source: 'junos-display-set',
      },
      source: 'srx-azure-vpn',
    },
    'ike-version': {
      where: 'set security ike gateway SDDC-GW version v2-only (without it: v1-only)',
      source: 'junos-yang-security',
    },
    'pre-shared-key': {
      where: 'set security ike policy SDDC-POL pre-shared-key ascii-text',
      source: 'srx-azure-vpn',
    },
    identities: {
      where:
        'set security ike gateway SDDC-GW local-identity inet 203.0.113.10, remote-identity inet 198.51.100.20 (other types: hostname, user-at-hostname, key-id)',
      source: 'junos-yang-security',
    },
    'phase1-proposal': {
      where:
        'set security ike proposal SDDC-P1 (encryption-algorithm, authentication-algorithm, dh-group), named in the ike policy; with AES-GCM no authentication-algorithm',
      source: 'junos-yang-security',
    },
    'phase2-proposal': {
      where:
        'set security ipsec proposal SDDC-P2 (encryption-algorithm, authentication-algorithm), named in the ipsec policy; with AES-GCM no authentication-algorithm',
      source: 'junos-yang-security',
    },
    pfs: {
      where: 'set security ipsec policy SDDC-IPSEC perfect-forward-secrecy keys group14 (off: no such line)',
      source: 'junos-yang-security',
    },
    lifetimes: {
      where: 'lifetime-seconds (180 to 86400) in security ike proposal SDDC-P1 and in security ipsec proposal SDDC-P2',
      source: 'junos-yang-security',
    },
    'traffic-selectors': {
      where:
        'Route-based SDDC VPN: no proxy-identity and no traffic-selector. Policy-based: one set security ipsec vpn SDDC traffic-selector TS1 local-ip 192.0.2.0/25, remote-ip 192.0.2.128/25 for each pair of networks',
      source: 'junos-traffic-selectors',
    },
    initiation: {
      where: 'set security ipsec vpn SDDC establish-tunnels immediately (default: on-traffic; responder-only waits for the SDDC)',
      source: 'junos-yang-security',
    },
    'dead-peer-detection': {
      where: 'set security ike gateway SDDC-GW dead-peer-detection interval 10 threshold 5 (2 to 60 seconds, 1 to 5 times)',
      source: 'junos-yang-security',
    },
    'nat-traversal': {
      where: 'On, unless no-nat-traversal is set: delete security ike gateway SDDC-GW no-nat-traversal',
      source: 'junos-yang-security',
    },
    'tunnel-address': {
      where: 'set interfaces st0 unit 1 family inet address 169.254.100.2/30 · set security ipsec vpn SDDC bind-interface st0.1',
      source: 'srx-azure-vpn',
    },
    'bgp-asn': {
      where:
        'set protocols bgp group SDDC neighbor 169.254.100.1 peer-as 65000 · your own: set routing-options autonomous-system 65001, for the whole routing instance',
      source: 'srx-azure-vpn',
    },
    'bgp-neighbor': {
      where: 'set protocols bgp group SDDC neighbor 169.254.100.1, in the /30 of st0.1',
      source: 'aws-juniper',
    },
    'bgp-password': {
      where: 'set protocols bgp group SDDC neighbor 169.254.100.1 authentication-key',
      source: 'junos-bgp-neighbor',
    },
    'bgp-timers': {
      where: 'set protocols bgp group SDDC neighbor 169.254.100.1 hold-time 60',
      source: 'junos-bgp-neighbor',
    },
    'bgp-filters': {
      where: 'set protocols bgp group SDDC export TO-SDDC, import FROM-SDDC · set policy-options policy-statement TO-SDDC',
      source: 'junos-bgp-neighbor',
    },
    routes: {
      where: 'Without BGP: set routing-options static route 192.0.2.128/25 next-hop st0.1',
      source: 'srx-azure-vpn',
    },
    firewall: {
      where:
        'set security policies from-zone trust to-zone vpn, and from-zone vpn to-zone trust · host-inbound-traffic of the WAN zone (system-services ike) and of the st0 zone (protocols bgp)',
      source: 'srx-azure-vpn',
    },
    'nat-exemption': {
      where: 'set security nat source rule-set … rule … then source-nat off, for the VPN networks, before the rules that translate',
      source: 'junos-nat-rule-set',
    },
    mss: {
      where: 'set security flow tcp-mss ipsec-vpn mss 1310: every IPsec VPN of the device · set interfaces st0 unit 1 family inet mtu 1350',
      source: 'junos-tcp-mss',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        cost: 'Configuration mode; nothing takes effect before a commit, which takes all that is pending: read show | compare first. The names must not be in use; of st0 take a free unit, 1 may be in use. The two policies open every service both ways: narrow them.',
        text: `set security ike proposal SDDC-P1 authentication-method pre-shared-keys
set security ike proposal SDDC-P1 dh-group group14
set security ike proposal SDDC-P1 authentication-algorithm sha-256
set security ike proposal SDDC-P1 encryption-algorithm aes-256-cbc
set security ike proposal SDDC-P1 lifetime-seconds 28800
set security ike policy SDDC-POL proposals SDDC-P1
set security ike policy SDDC-POL pre-shared-key ascii-text "ExamplePSK-ChangeMe"
set security ike gateway SDDC-GW ike-policy SDDC-POL
set security ike gateway SDDC-GW address 198.51.100.20
set security ike gateway SDDC-GW external-interface ge-0/0/0.0
set security ike gateway SDDC-GW version v2-only
set security ike gateway SDDC-GW local-identity inet 203.0.113.10
set security ike gateway SDDC-GW remote-identity inet 198.51.100.20
set security ike gateway SDDC-GW dead-peer-detection interval 10
set security ike gateway SDDC-GW dead-peer-detection threshold 5
set security ipsec proposal SDDC-P2 protocol esp
set security ipsec proposal SDDC-P2 authentication-algorithm hmac-sha-256-128
set security ipsec proposal SDDC-P2 encryption-algorithm aes-256-cbc
set security ipsec proposal SDDC-P2 lifetime-seconds 3600
set security ipsec policy SDDC-IPSEC perfect-forward-secrecy keys group14
set security ipsec policy SDDC-IPSEC proposals SDDC-P2
set security ipsec vpn SDDC bind-interface st0.1
set security ipsec vpn SDDC ike gateway SDDC-GW
set security ipsec vpn SDDC ike ipsec-policy SDDC-IPSEC
set security ipsec vpn SDDC establish-tunnels immediately
set interfaces st0 unit 1 family inet address 169.254.100.2/30
set interfaces st0 unit 1 family inet mtu 1350
set security zones security-zone vpn interfaces st0.1 host-inbound-traffic protocols bgp
set security zones security-zone vpn interfaces st0.1 host-inbound-traffic system-services ping
set security policies from-zone trust to-zone vpn policy out match source-address any destination-address any application any
set security policies from-zone trust to-zone vpn policy out then permit
set security policies from-zone vpn to-zone trust policy in match source-address any destination-address any application any
set security policies from-zone vpn to-zone trust policy in then permit
set policy-options policy-statement TO-SDDC term 1 from route-filter 192.0.2.0/25 exact
set policy-options policy-statement TO-SDDC term 1 then accept
set policy-options policy-statement TO-SDDC term 9 then reject
set policy-options policy-statement FROM-SDDC term 1 from route-filter 192.0.2.128/25 orlonger
set policy-options policy-statement FROM-SDDC term 1 then accept
set policy-options policy-statement FROM-SDDC term 9 then reject
set protocols bgp group SDDC type external
set protocols bgp group SDDC export TO-SDDC
set protocols bgp group SDDC import FROM-SDDC
set protocols bgp group SDDC neighbor 169.254.100.1 peer-as 65000
set protocols bgp group SDDC neighbor 169.254.100.1 hold-time 60`,
      },
      {
        disrupts: 'whole device',
        cost: 'What is set at the interface replaces what the zone allows there: add what else must reach the SRX on it, such as ssh, or you lock yourself out. Use commit confirmed.',
        text: `set security zones security-zone untrust interfaces ge-0/0/0.0 host-inbound-traffic system-services ike`,
      },
      {
        disrupts: 'whole device',
        cost: 'It is the AS of the whole device: where one is set, leave it and give that number to the SDDC. Another value affects every BGP session.',
        text: `set routing-options autonomous-system 65001`,
      },
      {
        disrupts: 'whole device',
        cost: 'It clamps TCP in every IPsec VPN of the device.',
        text: `set security flow tcp-mss ipsec-vpn mss 1310`,
      },
    ],
    source: 'inferred',
  },
  notes: [
    {
      text: 'Two daemons: kmd, and iked on SRX1600, SRX2300, SRX4300, SPC3 cards and with the junos-ike package (vSRX, SRX4000). show version | match ike shows which.',
      source: 'junos-techpost-android',
    },
    {
      text: 'VPN messages have facility daemon and level info; a default syslog (critical) drops them. Own file: set system syslog file kmd-logs daemon info, set system syslog file kmd-logs match KMD, commit. Then show log kmd-logs.',
      source: 'srx-azure-vpn',
    },
    {
      text: 'The same for iked: set system syslog file vpn any any, set system syslog file vpn match iked, commit. Then show log vpn.',
      source: 'junos-techpost-sse',
    },
    {
      text: 'Newer releases (24.4) have show security ike peers failed: the peers whose negotiation failed.',
      source: 'junos-yang-show',
    },
    {
      text: 'One VPN alone: show security ipsec security-associations vpn-name SDDC detail.',
      source: 'junos-show-ipsec-sa',
    },
    {
      text: 'monitor start kmd prints the IKE log on the terminal as it is written.',
      source: 'aws-juniper',
    },
    {
      text: 'Where debug-enable is missing, trace by configuration: set security ike traceoptions file ike-debug size 5m, set security ike traceoptions flag all, commit; then show log ike-debug. It traces every peer until delete security ike traceoptions, commit.',
      source: 'junos-yang-security',
    },
    {
      text: 'clear security ipsec security-associations: without index it clears every VPN.',
      source: 'junos-clear-ipsec-sa',
    },
    {
      text: 'In IKEv2 a child SA ends with its IKE SA: clearing phase 1 drops both. In IKEv1 the IPsec SA can stay: clear both.',
      source: 'rfc7296',
    },
    {
      text: 'New sessions to the SRX itself are dropped unless host-inbound-traffic names them: ike on the WAN side, bgp on st0. A list at an interface replaces the list of its zone.',
      source: 'junos-host-inbound',
    },
    {
      text: 'Without ike there, the SRX does not answer what the SDDC starts, as if no VPN were configured; without bgp on st0 the SDDC cannot open the session.',
      source: 'inferred',
    },
    {
      text: 'show interfaces st0.1 shows the Security Zone of the tunnel interface, its Allowed host-inbound traffic and its address. bgp must be among the allowed.',
      source: 'aws-juniper',
    },
    {
      text: 'To an external peer Junos exports BGP routes only: without an export policy the SDDC receives none of your own networks.',
      source: 'junos-default-policies',
    },
    {
      text: 'Preference between two VPNs is set in the policies: then local-preference in FROM-SDDC, then as-path-prepend in TO-SDDC.',
      source: 'junos-yang-policy-options',
    },
    {
      text: 'Policies work one way. Without one from the vpn zone to the trust zone, what comes out of the tunnel is dropped, unless it answers a session from inside.',
      source: 'junos-security-policies',
    },
    {
      text: 'IKEv2 on the SRX is route-based only: without bind-interface the commit is refused. Towards a policy-based SDDC VPN use traffic selectors on st0; they cannot be combined with proxy-identity.',
      source: 'junos-yang-security',
    },
    {
      text: 'Each traffic-selector is negotiated on its own: one pair of child SAs for each. They do not work with BGP over st0 or with a remote-ip of 0.0.0.0/0.',
      source: 'junos-traffic-selectors',
    },
    {
      text: 'Without local-identity the SRX sends the address of its own end, behind NAT the private one: then set the one that the SDDC expects.',
      source: 'junos-local-identity',
    },
    {
      text: 'general-ikeid accepts whatever ID the peer sends. It cannot be combined with remote-identity.',
      source: 'junos-yang-security',
    },
    {
      text: 'The usual DPD mode (optimized) probes only while traffic goes out and none comes in. always-send probes at all times.',
      source: 'junos-yang-security',
    },
    {
      text: 'vpn-monitor pings through the tunnel and takes it down when no answers come. Aim it at an address that answers, or leave it off towards the SDDC.',
      source: 'junos-techpost-sse',
    },
    {
      text: 'IKEv2 fragmentation is on, unless set security ike gateway SDDC-GW fragmentation disable. fragmentation size is 570 to 1320 bytes, by default 576 in IPv4.',
      source: 'junos-yang-security',
    },
    {
      text: 'df-bit of the vpn (clear, copy, set) decides about the DF bit of the outer packet. The default is clear: an ESP packet may be cut on the way.',
      source: 'junos-df-bit',
    },
    {
      text: 'ppk-profile of the gateway adds a post-quantum key (RFC 8784), which the SDDC would need too. Leave it out.',
      source: 'junos-yang-security',
    },
    {
      text: 'The statistics also count ESP authentication and decryption failures.',
      source: 'junos-yang-show',
    },
    {
      text: 'In KMD_VPN_UP_ALARM_USER the Local IKE-ID can be unreadable: the four bytes of the address, not a wrong identity.',
      source: 'srx-mpls-overlay',
    },
    {
      text: 'A VPN that somebody deactivated comes back with activate security ipsec vpn SDDC and a commit; where the gateway was deactivated too, also activate security ike gateway SDDC-GW.',
      source: 'srx-azure-vpn',
    },
    {
      text: 'Without a reset: clear bgp neighbor 169.254.100.1 soft sends your routes again, soft-inbound asks the SDDC for its own. Without such a word the command resets the session.',
      source: 'junos-yang-clear',
    },
  ],
  messages: {
    'junos-ike-negotiation-completed': {
      text: 'IKE negotiation successfully completed. IKE Version: {version}, VPN: {vpn} Gateway:',
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: IKE negotiation successfully completed. IKE Version: 2, VPN: SDDC Gateway: SDDC-GW, Local: 203.0.113.10/500, Remote: 198.51.100.20/500, Local IKE-ID: 203.0.113.10, Remote IKE-ID: 198.51.100.20, VR-ID: 0, Role: Initiator',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'Phase 1 with the SDDC is up. The line names both IDs, the ports (4500: NAT traversal) and the role of the SRX.',
      source: 'srx-mpls-overlay',
    },
    'junos-ike-negotiation-failed': {
      text: 'IKE negotiation failed with error: {reason}. IKE Version: {version}, VPN: {vpn} Gateway:',
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: IKE negotiation failed with error: SA unusable. IKE Version: 2, VPN: SDDC Gateway: SDDC-GW, Local: 203.0.113.10/500, Remote: 198.51.100.20/500, Local IKE-ID: Not-Available, Remote IKE-ID: Not-Available, VR-ID: 0, Role: Responder',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'A negotiation was tried and failed. The words after error say why; Role is the part of the SRX. Where it was the initiator and the words say little, let the SDDC start and read again.',
      source: 'srx-mpls-overlay',
    },
    'junos-ike-failed-no-proposal-chosen': {
      text: 'IKE negotiation failed with error: No proposal chosen. IKE Version: {version}, VPN: {vpn} Gateway:',
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: IKE negotiation failed with error: No proposal chosen. IKE Version: 2, VPN: SDDC Gateway: SDDC-GW, Local: 203.0.113.10/500, Remote: 198.51.100.20/500, Local IKE-ID: Not-Available, Remote IKE-ID: Not-Available, VR-ID: 0, Role: Responder',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'Expected, not proven. Before an IKE SA is up compare the ike proposal; as initiator also whether the SDDC has this VPN, and its IKE version. Afterwards: ipsec proposal, perfect-forward-secrecy.',
      source: 'inferred',
    },
    'junos-ike-failed-authentication-failed': {
      text: 'IKE negotiation failed with error: Authentication failed. IKE Version: {version}, VPN: {vpn} Gateway:',
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: IKE negotiation failed with error: Authentication failed. IKE Version: 2, VPN: SDDC Gateway: SDDC-GW, Local: 203.0.113.10/500, Remote: 198.51.100.20/500, Local IKE-ID: 203.0.113.10, Remote IKE-ID: 198.51.100.20, VR-ID: 0, Role: Initiator',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      meaning:
        'These words are expected, not proven. Re-enter the pre-shared key at both ends, then compare the two IKE-IDs in this line with what the SDDC has.',
      source: 'inferred',
    },
    'junos-ike-failed-timed-out': {
      text: 'IKE negotiation failed with error: Timed out. IKE Version: {version}, VPN: {vpn} Gateway:',
      example:
        'Nov 24 09:14:52 srx1 kmd[1393]: IKE negotiation failed with error: Timed out. IKE Version: 2, VPN: SDDC Gateway: SDDC-GW, Local: 203.0.113.10/500, Remote: 198.51.100.20/500, Local IKE-ID: Not-Available, Remote IKE-ID: Not-Available, VR-ID: 0, Role: Initiator',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'nat-traversal',
        'remote-peer-not-configured',
        'ike-version-mismatch',
        'pre-shared-key-mismatch',
      ],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'No answer came in time. Both IKE-IDs Not-Available: it ended before the identities, as when nothing answers. Check the gateway address, UDP 500 and 4500 on the way, then the VPN and its IKE version at the SDDC, with IKEv1 the key.',
      source: 'elastic-srx-system-log',
    },
    'junos-ike-failed-ts-unacceptable': {
      text: 'IKE negotiation failed with error: TS unacceptable. IKE Version: {version}, VPN: {vpn} Gateway:',
      also: ['IKE negotiation failed with error: TS unacceptable'],
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: IKE negotiation failed with error: TS unacceptable. IKE Version: 2, VPN: SDDC Gateway: SDDC-GW, Local: 203.0.113.10/500, Remote: 198.51.100.20/500, Local IKE-ID: 203.0.113.10, Remote IKE-ID: 198.51.100.20, VR-ID: 0, Role: Initiator',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'These words are expected, not proven. For a route-based SDDC VPN remove traffic-selector and proxy-identity; for a policy-based one mirror its networks.',
      source: 'inferred',
    },
    'junos-ipsec-failed-traffic-selectors-not-in-range': {
      text: 'IPSec negotiation failed with error: Peer proposed traffic-selectors are not in configured range. IKE Version: {version}, VPN: {vpn} Gateway:',
      also: ['IPSec negotiation failed with error: Peer proposed traffic-selectors are not in configured range'],
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: IPSec negotiation failed with error: Peer proposed traffic-selectors are not in configured range. IKE Version: 2, VPN: SDDC Gateway: SDDC-GW, Local: 203.0.113.10/500, Remote: 198.51.100.20/500, Local IKE-ID: 203.0.113.10, Remote IKE-ID: 198.51.100.20, VR-ID: 0',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      tells: 'child-started',
      meaning:
        'Phase 1 is up, and the networks that the SDDC proposed lie outside of ours. For a route-based SDDC VPN remove traffic-selector and proxy-identity; for a policy-based one mirror its networks.',
      source: 'elastic-srx-system-log',
    },
    'junos-ike-failed-invalid-syntax': {
      text: 'IKE negotiation failed with error: Invalid syntax. IKE Version: {version}, VPN: {vpn} Gateway:',
      also: ['IKE negotiation failed with error: Invalid syntax'],
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: IKE negotiation failed with error: Invalid syntax. IKE Version: 2, VPN: SDDC Gateway: SDDC-GW, Local: 203.0.113.10/500, Remote: 198.51.100.20/500, Local IKE-ID: Not-Available, Remote IKE-ID: Not-Available, VR-ID: 0, Role: Responder',
      role: 'either',
      problems: ['malformed-payload'],
      meaning:
        'These words are expected, not proven. One end could not read a message of the other: the trace shows which payload was refused.',
      source: 'inferred',
    },
    'junos-ike-phase-1-failure': {
      text: 'KMD_VPN_PV_PHASE1: IKE Phase-1 Failure: {reason} [spi={spi}, src_ip={source}, dst_ip=',
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: KMD_VPN_PV_PHASE1: IKE Phase-1 Failure: Timeout [spi=(null), src_ip=203.0.113.10, dst_ip=198.51.100.20]',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: 'Phase 1 was tried and failed; the words after Failure say why.',
      source: 'cfiske-logparse-junos',
    },
    'junos-ike-phase-1-failure-no-proposal-chosen': {
      text: 'KMD_VPN_PV_PHASE1: IKE Phase-1 Failure: No proposal chosen [spi={spi}, src_ip={source}, dst_ip=',
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: KMD_VPN_PV_PHASE1: IKE Phase-1 Failure: No proposal chosen [spi=(null), src_ip=203.0.113.10, dst_ip=198.51.100.20]',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'The format is known, these words in it are not proven. Compare the ike proposal; then whether the SDDC has this VPN, and its IKE version.',
      source: 'unverified',
    },
    'junos-ike-phase-1-failure-authentication-failed': {
      text: 'KMD_VPN_PV_PHASE1: IKE Phase-1 Failure: Authentication failed [spi={spi}, src_ip={source}, dst_ip=',
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: KMD_VPN_PV_PHASE1: IKE Phase-1 Failure: Authentication failed [spi=(null), src_ip=203.0.113.10, dst_ip=198.51.100.20]',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      meaning: 'The format is known; these words are not proven. Re-enter the pre-shared key at both ends, then compare the IDs.',
      source: 'unverified',
    },
    'junos-ike-phase-1-failure-invalid-hash': {
      text: 'KMD_VPN_PV_PHASE1: IKE Phase-1 Failure: Invalid hash [spi={spi}, src_ip={source}, dst_ip=',
      also: ['KMD_VPN_PV_PHASE1: IKE Phase-1 Failure: Invalid hash'],
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: KMD_VPN_PV_PHASE1: IKE Phase-1 Failure: Invalid hash [spi=(null), src_ip=203.0.113.10, dst_ip=198.51.100.20]',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning: 'The format is known; these words are not proven. Re-enter the pre-shared key at both ends.',
      source: 'unverified',
    },
    'junos-ike-phase-1-failure-invalid-cookie': {
      text: 'KMD_VPN_PV_PHASE1: IKE Phase-1 Failure: Invalid cookie [spi={spi}, src_ip={source}, dst_ip=',
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: KMD_VPN_PV_PHASE1: IKE Phase-1 Failure: Invalid cookie [spi=(null), src_ip=203.0.113.10, dst_ip=198.51.100.20]',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'The format is known; these words are not proven. One end uses an IKE SA that the other lost; between other addresses than those of this VPN it is noise. Clear the SAs of this peer alone here.',
      source: 'unverified',
    },
    'junos-ike-phase-2-failure': {
      text: 'KMD_VPN_PV_PHASE2: IKE Phase-2 Failure: {reason} [spi={spi}, src_ip={source}, dst_ip=',
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: KMD_VPN_PV_PHASE2: IKE Phase-2 Failure: Timeout [spi=0xc1a2b3d4, src_ip=203.0.113.10, dst_ip=198.51.100.20]',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning: 'Phase 1 is up and phase 2 failed; the words after Failure say why.',
      source: 'srx-vpn-tool',
    },
    'junos-ike-phase-2-failure-no-proposal-chosen': {
      text: 'KMD_VPN_PV_PHASE2: IKE Phase-2 Failure: Quick mode - no proposal chosen [spi={spi}, src_ip={source}, dst_ip=',
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: KMD_VPN_PV_PHASE2: IKE Phase-2 Failure: Quick mode - no proposal chosen [spi=0xc1a2b3d4, src_ip=203.0.113.10, dst_ip=198.51.100.20]',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'child-started',
      meaning: 'The format is known; these words are not proven. Compare ipsec proposal, PFS and networks with the SDDC.',
      source: 'unverified',
    },
    'junos-phase-1-policy-lookup-failed': {
      text: 'IKE Phase-1: (Responder) Policy lookup failed',
      example: 'Nov 24 09:14:22 srx1 kmd[1393]: IKE Phase-1: (Responder) Policy lookup failed',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'ike-version-mismatch', 'ike-identity-mismatch'],
      meaning:
        'A peer started IKE, and the SRX found no ike gateway for it. If the lines around it name the SDDC, check address, external-interface and version of the gateway, then remote-identity; otherwise it may be noise from the Internet.',
      source: 'cfiske-logparse-junos',
    },
    'junos-phase-2-failed-to-match-peer-proxy-ids': {
      text: 'IKE Phase-2: Failed to match {words} [p2_remote_proxy_id=',
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: IKE Phase-2: Failed to match the peer proxy IDs [p2_remote_proxy_id=ipv4_subnet(any:0,[0..7]=192.0.2.128/25), p2_local_proxy_id=ipv4_subnet(any:0,[0..7]=192.0.2.0/25)] for local ip: 203.0.113.10, remote peer ip:198.51.100.20',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The networks that the SDDC proposed are not ours; the line prints them. For a route-based SDDC VPN leave both ends at 0.0.0.0/0; for a policy-based one mirror its networks, by traffic-selector or proxy-identity.',
      source: 'srx-vpn-tool',
    },
    'junos-traffic-selector-mismatch': {
      text: 'KMD_VPN_TS_MISMATCH: {words} vpn name: {vpn}, Peer Proposed traffic-selector local-ip:',
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: KMD_VPN_TS_MISMATCH: Traffic-selector mismatch, vpn name: SDDC, Peer Proposed traffic-selector local-ip: ipv4_subnet(any:0,[0..7]=192.0.2.0/25), Peer Proposed traffic-selector remote-ip: ipv4_subnet(any:0,[0..7]=192.0.2.128/25)',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The line prints the networks that the SDDC proposed. Mirror them in traffic-selector, or remove it for a route-based SDDC VPN.',
      source: 'srx-vpn-tool',
    },
    'junos-phase-2-negotiations-failed': {
      text: 'IKE Phase-2: Negotiations failed. Local gateway: {local}, Remote gateway:',
      example:
        'Nov 24 09:14:22 srx1 kmd[1393]: IKE Phase-2: Negotiations failed. Local gateway: 203.0.113.10, Remote gateway: 198.51.100.20',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning:
        'Phase 1 is up and phase 2 failed. Look for the reason in the lines before it, then compare ipsec proposal, perfect-forward-secrecy and networks with the SDDC.',
      source: 'srx-vpn-tool',
    },
    'junos-dpd-peer-down': {
      text: 'KMD_DPD_PEER_DOWN: DPD detected peer {peer} is dead',
      example: 'Nov 24 09:45:10 srx1 kmd[1393]: KMD_DPD_PEER_DOWN: DPD detected peer 198.51.100.20 is dead',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning: 'The SDDC stopped answering dead peer detection. Check the way to it, and whether it restarted or moved at that moment.',
      source: 'srx-vpn-tool',
    },
    'junos-vpn-up-alarm': {
      text: 'KMD_VPN_UP_ALARM_USER: VPN {vpn} from {peer} is up. Local-ip:',
      example:
        'Nov 24 09:14:23 srx1 kmd[1393]: KMD_VPN_UP_ALARM_USER: VPN SDDC from 198.51.100.20 is up. Local-ip: 203.0.113.10, gateway name: SDDC-GW, vpn name: SDDC, tunnel-id: 131073, local tunnel-if: st0.1',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'The VPN to the SDDC is up, both phases. Look at BGP, routes and policies next.',
      source: 'srx-mpls-overlay',
    },
    'junos-vpn-down-alarm': {
      text: 'KMD_VPN_DOWN_ALARM_USER: VPN {vpn} from {peer} is down. Local-ip:',
      example:
        'Nov 24 09:45:10 srx1 kmd[1393]: KMD_VPN_DOWN_ALARM_USER: VPN SDDC from 198.51.100.20 is down. Local-ip: 203.0.113.10, gateway name: SDDC-GW, vpn name: SDDC, tunnel-id: 131073, local tunnel-if: st0.1',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The VPN to the SDDC went down. Read the Reason at the end of the line, where it has one, and the lines before it.',
      source: 'srx-mpls-overlay',
    },
    'junos-vpn-down-tunnel-configuration-deleted': {
      text: 'KMD_VPN_DOWN_ALARM_USER: VPN {vpn} from {peer} is down. Local-ip: {details} Reason: Tunnel configuration is deleted. Corresponding IKE/IPSec SAs are deleted',
      also: ['Tunnel configuration is deleted. Corresponding IKE/IPSec SAs are deleted'],
      example:
        'Nov 24 09:45:10 srx1 kmd[1393]: KMD_VPN_DOWN_ALARM_USER: VPN SDDC from 198.51.100.20 is down. Local-ip: 203.0.113.10, gateway name: SDDC-GW, vpn name: SDDC, tunnel-id: 131073, local tunnel-if: st0.1, Reason: Tunnel configuration is deleted. Corresponding IKE/IPSec SAs are deleted',
      role: 'either',
      problems: ['session-disabled'],
      tells: 'down',
      meaning: 'A commit on the SRX deactivated or removed this tunnel. See what was committed, and put the VPN back.',
      source: 'srx-mpls-overlay',
    },
    'junos-inactive-tunnel-no-response-from-peer': {
      text: 'No response from peer. Negotiation failed ({count} times)',
      example: '  131073       500    198.51.100.20    1             No response from peer. Negotiation failed (130 times)',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      tells: 'no-reply',
      meaning:
        'From show security ipsec inactive-tunnels: requests to the SDDC got no answer. With a date, among Tunnel events, it may be past: read those above it. Check the gateway address, UDP 500 and 4500 on the way, then the VPN and its IKE version at the SDDC.',
      source: 'ibm-vsrx',
    },
    'junos-sa-established': {
      text: 'KMD_PM_SA_ESTABLISHED: Local gateway: {local}, Remote gateway: {remote}, Local ID: {localid}, Remote ID:',
      example:
        'Nov 24 09:14:23 srx1 kmd[1393]: KMD_PM_SA_ESTABLISHED: Local gateway: 203.0.113.10, Remote gateway: 198.51.100.20, Local ID: ipv4_subnet(any:0,[0..7]=0.0.0.0/0), Remote ID: ipv4_subnet(any:0,[0..7]=0.0.0.0/0), Direction: inbound, SPI: 0xc1a2b3d4',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning:
        'A phase 2 SA is up; there is one line for each direction. Local ID and Remote ID are the networks that were agreed: 0.0.0.0/0 in both is right for a route-based SDDC VPN.',
      source: 'srx-mpls-overlay',
    },
    'junos-iked-id-validation-success': {
      text: 'IKE_GATEWAY_ID_VALIDATION_SUCCESS: IKE: Gateway N:{gateway} L:{local} R:{remote} Successful ike-id:{id}',
      example:
        'Nov 24 09:14:22 srx1 iked[17437]: IKE_GATEWAY_ID_VALIDATION_SUCCESS: IKE: Gateway N:SDDC-GW L:203.0.113.10:500 R:198.51.100.20:500 Successful ike-id:198.51.100.20 U:N/A IKE:IKEv2 Role:I',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: 'iked: the ID of the SDDC is the expected one. Role is the part of the SRX, I or R.',
      source: 'junos-techpost-sse',
    },
    'junos-iked-peer-failed': {
      text: 'IKE_GATEWAY_PEER_FAILED: L:{local}, R:{remote}, Peer-Role: {role},',
      example:
        'Nov 24 09:14:22 srx1 iked[17437]: IKE_GATEWAY_PEER_FAILED: L:203.0.113.10:500, R:198.51.100.20:500, Peer-Role: Initiator, Exchange-Type: IKEv2, Authentication-Method: Pre-shared-keys, NATT-Detection: Not Detected, Negotiation-Phase: AUTH, IKE-Gateway: SDDC-GW, Remote-ID: sddc.example.com, ID-Type: hostname, AAA-Username: N/A, Reason: Blocklisted',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'iked, 23.4 or later: a negotiation failed. Reason says why, Negotiation-Phase how far it came, Peer-Role what the SDDC was.',
      source: 'junos-techpost-autovpn',
    },
    'junos-iked-vpn-up-alarm': {
      text: 'IKE_VPN_UP_ALARM_USER: VPN {vpn} from {peer} is up. Local-ip:',
      example:
        'Nov 24 09:14:23 srx1 iked[17437]: IKE_VPN_UP_ALARM_USER: VPN SDDC from 198.51.100.20 is up. Local-ip: 203.0.113.10, gateway name: SDDC-GW, vpn name: SDDC, tunnel-id: 500053, tunnel type: regular-tunnel, local tunnel-if: st0.1, remote tunnel-ip: 198.51.100.20, Local IKE-ID: 203.0.113.10, Remote IKE-ID: 198.51.100.20',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'iked: the VPN to the SDDC is up, both phases. Further on the line names the networks that were agreed.',
      source: 'junos-techpost-sse',
    },
    'junos-iked-vpn-down-alarm': {
      text: 'IKE_VPN_DOWN_ALARM_USER: VPN {vpn} from {peer} is down. Local-ip:',
      example:
        'Nov 24 09:45:10 srx1 iked[17437]: IKE_VPN_DOWN_ALARM_USER: VPN SDDC from 198.51.100.20 is down. Local-ip: 203.0.113.10, gateway name: SDDC-GW, vpn name: SDDC, tunnel-id: 500053, tunnel type: regular-tunnel, local tunnel-if: st0.1, remote tunnel-ip: 198.51.100.20, Local IKE-ID: 203.0.113.10, Remote IKE-ID: 198.51.100.20, SA Type: dynamic, Reason: User issued tunnel redistribution command from CLI',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'iked: the VPN to the SDDC went down. Read the Reason, and the line before: after a dead peer the Reason can speak of a redistribution from the CLI that nobody asked for.',
      source: 'junos-techpost-sse',
    },
    'junos-iked-vpn-down-monitor': {
      text: 'IKE_VPN_DOWN_ALARM_USER: VPN {vpn} from {peer} is down. Local-ip: {details} Reason: IPSEC SA VPN Monitor',
      also: ['Reason: IPSEC SA VPN Monitor Failure', 'Reason: IPSEC SA VPN Monitor Verify-Path Failure'],
      example:
        'Nov 24 09:45:10 srx1 iked[17437]: IKE_VPN_DOWN_ALARM_USER: VPN SDDC from 198.51.100.20 is down. Local-ip: 203.0.113.10, gateway name: SDDC-GW, vpn name: SDDC, tunnel-id: 500053, tunnel type: regular-tunnel, local tunnel-if: st0.1, SA Type: dynamic, Reason: IPSEC SA VPN Monitor Failure',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'iked: the pings of vpn-monitor got no answer, and the SRX took the tunnel down. Aim it at an address that answers, or leave it off towards the SDDC.',
      source: 'junos-techpost-sse',
    },
    'junos-iked-dpd-peer-dead': {
      text: 'IKE_GATEWAY_DPD_PEER_DEAD: IKE: Gateway N:{gateway} C:{local} R:{remote} Failed Role:{role} DPD Failed',
      example:
        'Nov 24 09:45:10 srx1 iked[17437]: IKE_GATEWAY_DPD_PEER_DEAD: IKE: Gateway N:SDDC-GW C:203.0.113.10:500 R:198.51.100.20:4500 Failed Role:I DPD Failed',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning:
        'iked: the SDDC stopped answering dead peer detection. Check the way to it, and whether it restarted or moved at that moment.',
      source: 'junos-techpost-sse',
    },
    'junos-bgp-hold-timer-sent': {
      text: 'NOTIFICATION sent to {neighbor} (External AS {asn}): code 4 (Hold Timer Expired Error), Reason: holdtime expired for',
      also: ['bgp_hold_timeout:{line}: NOTIFICATION sent to {neighbor} (External AS {asn}): code 4 (Hold Timer Expired Error)'],
      example:
        'Nov 24 09:45:10 srx1 rpd[1421]: bgp_hold_timeout:4229: NOTIFICATION sent to 169.254.100.1 (External AS 65000): code 4 (Hold Timer Expired Error), Reason: holdtime expired for 169.254.100.1 (External AS 65000)',
      role: 'either',
      problems: ['bgp-timers'],
      tells: 'down',
      meaning:
        'No BGP keepalive came from the SDDC within the hold time. First suspect a tunnel that drops or loses packets: look at its history before you touch timers.',
      source: 'juniper-nsp-hold-timer',
    },
    'junos-bgp-hold-timer-received': {
      text: 'NOTIFICATION received from {neighbor} (External AS {asn}): code 4 (Hold Timer Expired Error)',
      example:
        'Nov 24 09:45:10 srx1 rpd[1421]: NOTIFICATION received from 169.254.100.1 (External AS 65000): code 4 (Hold Timer Expired Error)',
      role: 'either',
      problems: ['bgp-timers'],
      tells: 'down',
      meaning:
        'The SDDC got no BGP keepalive from the SRX within the hold time, and its packets still arrive here: look at the way to the SDDC, and at a busy rpd.',
      source: 'juniper-nsp-hold-timer',
    },
    'junos-bgp-bad-peer-as': {
      text: 'NOTIFICATION sent to {neighbor} (proto): code 2 (Open Message Error) subcode 2 (bad peer AS number), Reason: no group for {address} (proto) from AS {asn} found (peer as mismatch)',
      example:
        'Nov 24 09:15:40 srx1 rpd[1421]: bgp_pp_recv:4609: NOTIFICATION sent to 169.254.100.1+51486 (proto): code 2 (Open Message Error) subcode 2 (bad peer AS number), Reason: no group for 169.254.100.1+51486 (proto) from AS 65010 found (peer as mismatch) in master(st0.1), dropping him',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The SDDC sent another AS number than peer-as says; the line prints the one that it uses. Set peer-as of this neighbor to the Local ASN of the SDDC.',
      source: 'napalm-logs-junos',
    },
    'junos-bgp-no-group-peer-idled': {
      text: 'no group for {address} found (peer idled)',
      also: ['no group for {address} (peer idled)'],
      example:
        'Nov 24 09:15:40 srx1 rpd[1421]: bgp_pp_recv: NOTIFICATION sent to 169.254.100.9+51486 (proto): code 6 (Cease), Reason: no group for 169.254.100.9+51486 (proto) from AS 65000 found (peer idled)',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'A BGP connection came in and the SRX matched no neighbor to it: the words say that this peer is idled. See the State of the neighbor in show bgp neighbor, then its address.',
      source: 'unverified',
    },
    'junos-bgp-connection-rejected': {
      text: 'NOTIFICATION sent to {neighbor} (proto): code 6 (Cease) subcode 5 (Connection Rejected)',
      also: ['bgp_listen_accept: Connection attempt from unconfigured neighbor:'],
      example:
        'Nov 24 09:15:40 srx1 rpd[1421]: bgp_listen_accept:4984: NOTIFICATION sent to 169.254.100.9+51486 (proto): code 6 (Cease) subcode 5 (Connection Rejected), Reason: Connection attempt from unconfigured neighbor: 169.254.100.9+51486',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning: 'A BGP connection came from an address that is not configured as a neighbor. Make the neighbor the VTI address of the SDDC.',
      source: 'napalm-logs-junos',
    },
    'junos-bgp-connection-rejected-received': {
      text: 'NOTIFICATION received from {neighbor} (External AS {asn}): code 6 (Cease) subcode 5 (Connection Rejected)',
      example:
        'Nov 24 09:15:40 srx1 rpd[1421]: bgp_read_message:2764: NOTIFICATION received from 169.254.100.1 (External AS 65000): code 6 (Cease) subcode 5 (Connection Rejected)',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'The peer refuses the connection: it has no neighbor with the address that the SRX uses for BGP, or that neighbor is disabled there. Make the address of st0.1 the one that the SDDC has as BGP remote IP. The absence of this line proves nothing: FRR closes TCP to an unconfigured neighbor without a code.',
      source: 'napalm-logs-junos',
    },
    'junos-bgp-connect-cannot-assign-address': {
      text: "connect {neighbor} (External AS {asn}){instance}: Can't assign requested address",
      example:
        "Nov 24 09:15:40 srx1 rpd[1421]: BGP_CONNECT_FAILED: bgp_connect_start: connect 169.254.100.1 (External AS 65000) (instance master): Can't assign requested address",
      role: 'either',
      problems: ['bgp-neighbor-address', 'routing-missing'],
      meaning:
        'The SRX has no address of its own from which to reach this neighbor: st0.1 is down, or has no address in the /30. See show interfaces st0.1, then bring the tunnel up.',
      source: 'inferred',
    },
    'junos-bgp-connection-reset': {
      text: 'bgp_recv: read from peer {neighbor} (External AS {asn}) failed: Connection reset by peer',
      example:
        'Nov 24 09:45:10 srx1 rpd[1421]: bgp_recv: read from peer 169.254.100.1 (External AS 65000) failed: Connection reset by peer',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'The SDDC reset the TCP connection under BGP. Where the session never comes up, it may not know the address of st0.1 as its neighbor, or have it disabled. If the session was up, see whether the VPN was changed or moved there.',
      source: 'napalm-logs-junos',
    },
    'junos-bgp-peer-unconfigured': {
      text: 'NOTIFICATION sent to {neighbor} (External AS {asn}): code 6 (Cease) subcode 3 (Peer Unconfigured), Reason: Peer Deletion',
      example:
        'Nov 24 09:45:10 srx1 rpd[1421]: bgp_peer_delete:7199: NOTIFICATION sent to 169.254.100.1 (External AS 65000): code 6 (Cease) subcode 3 (Peer Unconfigured), Reason: Peer Deletion',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'A commit on the SRX removed this neighbor or set it up again; a change of its MD5 key does that too. If the session does not return, check that the neighbor is still configured.',
      source: 'configrouter-bgp-md5',
    },
    'junos-bgp-prefix-limit-exceeded': {
      text: 'BGP_PREFIX_LIMIT_EXCEEDED: {neighbor} (External AS {asn}): Configured maximum prefix-limit({limit}) exceeded for {family} nlri: {count}',
      also: [
        'BGP_CEASE_PREFIX_LIMIT_EXCEEDED: {neighbor} (External AS {asn}): Shutting down peer due to exceeding configured maximum prefix-limit({limit}) for {family} nlri: {count}',
      ],
      example:
        'Nov 24 09:45:10 srx1 rpd[1421]: BGP_PREFIX_LIMIT_EXCEEDED: 169.254.100.1 (External AS 65000): Configured maximum prefix-limit(27) exceeded for inet-unicast nlri: 28 (instance master)',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'The SDDC announces more prefixes than prefix-limit of this neighbor allows. With teardown the session ends (Shutting down peer) and returns by itself; with idle-timeout forever only after clear bgp neighbor 169.254.100.1. Raise the limit, or announce less, before that.',
      source: 'napalm-logs-junos',
    },
    'junos-bgp-prefix-threshold-exceeded': {
      text: 'BGP_PREFIX_THRESH_EXCEEDED: {neighbor} (External AS {asn}): Configured maximum prefix-limit threshold({limit}) exceeded for {family} nlri: {count}',
      example:
        'Nov 24 09:45:10 srx1 rpd[1421]: BGP_PREFIX_THRESH_EXCEEDED: 169.254.100.1 (External AS 65000): Configured maximum prefix-limit threshold(140) exceeded for inet-unicast nlri: 141 (instance master)',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning: 'A warning before prefix-limit is reached: the session is still up. Raise the limit, or announce less.',
      source: 'napalm-logs-junos',
    },
    'junos-bad-spi': {
      text: 'IPSec tunnel on interface {interface} with tunnel ID {id} received a packet with a bad SPI',
      also: ['IPSec tunnel on int {interface} with tunnel ID {id} received a packet with a bad SPI'],
      example:
        'Nov 24 09:15:40 srx1 RT_IPSEC: RT_IPSEC_BAD_SPI: IPSec tunnel on int ge-0/0/0.0 with tunnel ID 0x20009 received a packet with a bad SPI. 198.51.100.20->203.0.113.10/152, ESP, SPI 0xa91ac3f0, SEQ 0x1f7c2.',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'The SDDC sends with an SA that this device does not have: it restarted, failed over or cleared its SAs, and the SDDC does not know yet. A line or two around a rekey are normal; where they go on, have the tunnel negotiated anew from the SDDC.',
      source: 'juniper-kb10091',
    },
    'junos-tcp-wrong-md5-digest': {
      text: 'tcp_auth_ok: Packet from {neighbor} wrong MD5 digest',
      example: 'Nov 24 09:15:40 srx1 /kernel: tcp_auth_ok: Packet from 169.254.100.1:179 wrong MD5 digest',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning: 'The BGP password differs from that of the SDDC. Re-enter it at both ends.',
      source: 'napalm-logs-junos',
    },
    'junos-tcp-missing-md5-digest': {
      text: 'tcp_auth_ok: Packet from {neighbor} missing MD5 digest',
      example: 'Nov 24 09:15:40 srx1 /kernel: tcp_auth_ok: Packet from 169.254.100.1:179 missing MD5 digest',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning: 'The SRX has a BGP password for this neighbor and the SDDC sends none. Set the same one at both ends, or remove it at both.',
      source: 'napalm-logs-junos',
    },
    'junos-tcp-unexpected-md5-digest': {
      text: 'tcp_auth_ok: Packet from {neighbor} unexpectedly has MD5 digest',
      example: 'Nov 24 09:15:40 srx1 /kernel: tcp_auth_ok: Packet from 169.254.100.1:179 unexpectedly has MD5 digest',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning: 'The SDDC has a BGP password and the SRX has none for this neighbor. Set the same one at both ends, or remove it at both.',
      source: 'cfiske-logparse-junos',
    },
    'junos-bgp-state-changed-to-established': {
      text: 'RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer {neighbor} (External AS {asn}) changed state from {state} to Established (event',
      example:
        'Nov 24 09:15:40 srx1 rpd[1421]: RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer 169.254.100.1 (External AS 65000) changed state from OpenConfirm to Established (event RecvKeepAlive)',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'BGP with the SDDC is up. If nothing is routed, look at the prefixes in and out.',
      source: 'napalm-logs-junos',
    },
    'junos-bgp-state-changed-on-the-way': {
      text: 'RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer {neighbor} (External AS {asn}) changed state from {states} (event Start)',
      also: [
        'RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer {neighbor} (External AS {asn}) changed state from {states} (event Open)',
        'RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer {neighbor} (External AS {asn}) changed state from {states} (event RecvOpen)',
      ],
      example:
        'Nov 24 09:15:38 srx1 rpd[1421]: RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer 169.254.100.1 (External AS 65000) changed state from OpenSent to OpenConfirm (event RecvOpen)',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'A step on the way to Established. Where the same steps come again and again, the line between two rounds says why.',
      source: 'napalm-logs-junos',
    },
    'junos-bgp-state-changed-hold-time': {
      text: 'RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer {neighbor} (External AS {asn}) changed state from {states} (event HoldTime)',
      example:
        'Nov 24 09:45:10 srx1 rpd[1421]: RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer 169.254.100.1 (External AS 65000) changed state from Established to Idle (event HoldTime)',
      role: 'either',
      problems: ['bgp-timers'],
      tells: 'down',
      meaning:
        'The hold timer ran out. From Established: first suspect a tunnel that drops or loses packets, so look at its history before you touch timers. From OpenSent or OpenConfirm: the peer did not answer the OPEN or what followed it.',
      source: 'napalm-logs-junos',
    },
    'junos-bgp-state-changed-recv-notify': {
      text: 'RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer {neighbor} (External AS {asn}) changed state from {states} (event RecvNotify)',
      example:
        'Nov 24 09:45:10 srx1 rpd[1421]: RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer 169.254.100.1 (External AS 65000) changed state from Established to Idle (event RecvNotify)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The SDDC closed the session with a NOTIFICATION. Its code is in the line beside this one, and in Last Error of show bgp neighbor.',
      source: 'inferred',
    },
    'junos-bgp-state-changed-transport-error': {
      text: 'RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer {neighbor} (External AS {asn}) changed state from Established to {state} (event TransportError)',
      example:
        'Nov 24 09:45:10 srx1 rpd[1421]: RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer 169.254.100.1 (External AS 65000) changed state from Established to Idle (event TransportError)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The TCP connection under an established session broke. Check that the tunnel is up and that TCP 179 gets through it.',
      source: 'inferred',
    },
    'junos-bgp-state-changed-connect-transport-error': {
      text: 'RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer {neighbor} (External AS {asn}) changed state from Connect to {state} (event TransportError)',
      also: [
        'RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer {neighbor} (External AS {asn}) changed state from Active to {state} (event TransportError)',
      ],
      example:
        'Nov 24 09:15:40 srx1 rpd[1421]: RPD_BGP_NEIGHBOR_STATE_CHANGED: BGP peer 169.254.100.1 (External AS 65000) changed state from Connect to Active (event TransportError) (instance master)',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-authentication'],
      meaning:
        'No TCP connection to the SDDC was established. Check that the tunnel is up and pings pass, then the neighbor address and the BGP password at both ends.',
      source: 'napalm-logs-junos',
    },
    'junos-ike-sa-down-unanswered': {
      text: 'DOWN {cookie} 0000000000000000',
      also: ['Responder cookie: 0000000000000000'],
      example: '2859309 DOWN   e7753a11ff890094  0000000000000000  IKEv2          198.51.100.20',
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
        'From show security ike security-associations: the responder has no cookie, so no answer came, or a refusal. Check the gateway address and UDP 500 on the way, then the VPN, IKE version and proposals at the SDDC.',
      source: 'ibm-vsrx',
    },
    'juniper-srx-bgp-error-open-sent': {
      text: "Error: 'Open Message Error' Sent: {n} Recv: 0",
      example: "  Error: 'Open Message Error' Sent: 91 Recv: 0",
      role: 'either',
      problems: ['bgp-asn-mismatch', 'bgp-open-mismatch'],
      meaning:
        'In show bgp neighbor: how often the SRX refused the OPEN of the SDDC. First see whether peer-as of this neighbor is the Local ASN of the SDDC; the subcode is in the log. The count stays after the session is up.',
      source: 'inferred',
    },
    'juniper-srx-bgp-error-open-received': {
      text: "Error: 'Open Message Error' Sent: 0 Recv: {n}",
      example: "  Error: 'Open Message Error' Sent: 0 Recv: 34",
      role: 'either',
      problems: ['bgp-asn-mismatch', 'bgp-open-mismatch'],
      meaning:
        'In show bgp neighbor: how often the SDDC refused the OPEN of the SRX. First see whether its BGP Neighbor ASN is the local AS of this group; the subcode is in the log. The count stays after the session is up.',
      source: 'inferred',
    },
    'juniper-srx-bgp-last-error-open': {
      text: 'Last Error: Open Message Error',
      example: '  Last Error: Open Message Error',
      role: 'either',
      problems: ['bgp-asn-mismatch', 'bgp-open-mismatch'],
      meaning:
        'In show bgp neighbor: an OPEN was refused. The line Error below it says by whom (Sent: the SRX, Recv: the SDDC), the log which subcode; look at the AS number first. It stays: if Established, the fault is over.',
      source: 'inferred',
    },
    'juniper-srx-bgp-last-error-hold-timer': {
      text: 'Last Error: Hold Timer Expired Error',
      also: ["Error: 'Hold Timer Expired Error' Sent: {n} Recv: {m}"],
      example: '  Last Error: Hold Timer Expired Error',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'In show bgp neighbor: the hold timer ended a session, at the SRX (Sent) or at the SDDC (Recv). Look at the tunnel first, then at MTU, then at the timers. It stays: if Established, the fault is over.',
      source: 'cisco-genie-junos-bgp',
    },
    'juniper-srx-bgp-last-error-cease': {
      text: 'Last Error: Cease',
      also: ["Error: 'Cease' Sent: {n} Recv: {m}"],
      example: '  Last Error: Cease',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'In show bgp neighbor: one end closed a session, and the line does not say why. Read the NOTIFICATION in the log: its subcode tells a shutdown, a removed neighbor, a prefix limit, a clear. It stays: if Established, the fault is over.',
      source: 'cisco-genie-junos-bgp',
    },
    'juniper-srx-bgp-received-prefixes-zero': {
      text: 'Received prefixes: 0',
      example: '    Received prefixes:            0',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning:
        'No prefix of this table came from the neighbor. If it is inet.0 and the session is Established, look at what the other end advertises.',
      source: 'cisco-genie-junos-bgp',
    },
    'juniper-srx-bgp-active-prefixes-zero': {
      text: 'Active prefixes: 0',
      example: '    Active prefixes:              0',
      role: 'either',
      problems: ['bgp-no-prefixes', 'bgp-route-preference'],
      tells: 'zero',
      meaning:
        'No route of this neighbor is in use. With Accepted prefixes above 0 another route to the same networks wins: compare protocol and preference in `show route`.',
      source: 'cisco-genie-junos-bgp',
    },
    'juniper-srx-bgp-advertised-prefixes-zero': {
      text: 'Advertised prefixes: 0',
      example: '    Advertised prefixes:          0',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning:
        'Nothing of this table is announced to the neighbor. Junos announces only BGP routes by default: an export policy must name the static, direct or OSPF routes.',
      source: 'cisco-genie-junos-bgp',
    },
    'junos-total-active-tunnels-0': {
      text: 'Total active tunnels: 0',
      example: '  Total active tunnels: 0     Total Ipsec sas: 0',
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
        'No IPsec SA is up, or with establish-tunnels on-traffic none is asked for yet. See whether phase 1 is up with `show security ike security-associations`, then ask `show security ipsec inactive-tunnels` for the reason.',
      source: 'srx-vpn-tool',
    },
    'junos-event-ike-id-validation-failed': {
      text: "Peer's IKE-ID validation failed during negotiation",
      example: "    Sat Nov 28 2026 09:30:12: Peer's IKE-ID validation failed during negotiation (4 times)",
      role: 'either',
      problems: ['ike-identity-mismatch', 'pre-shared-key-mismatch'],
      meaning:
        'Tunnel event: the ID that the peer sends is not the remote-identity of this gateway. Set it to what the SDDC sends, such as its Local IP Address: its form has no field for it. Then compare the key.',
      source: 'unverified',
    },
    'junos-event-tunnel-configuration-changed': {
      text: 'Tunnel configuration changed. Corresponding IKE/IPSec SAs are deleted',
      example: '    Mon Nov 23 2026 15:22:43: Tunnel configuration changed. Corresponding IKE/IPSec SAs are deleted (1 times)',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'Tunnel event: a commit here changed the VPN, and this removed its SAs. Read the newer events above it.',
      source: 'unverified',
    },
    'junos-dpd-detected-peer-as-down': {
      text: 'DPD detected peer as down. Existing IKE/IPSec SAs cleared',
      example: '    Sat Nov 28 2026 09:30:12: DPD detected peer as down. Existing IKE/IPSec SAs cleared (4 times)',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable'],
      tells: 'down',
      meaning:
        'Among Tunnel events, or as the Reason of a VPN that went down: the SDDC did not answer dead peer detection, and the SRX cleared its SAs. See whether the Internet line dropped packets then, and whether IKE comes up again.',
      source: 'inferred',
    },
    'junos-bgp-interface-change': {
      text: 'Reason: Interface change for the peer-group',
      example:
        'rpd[1890]: bgp_ifachange_group:9961: NOTIFICATION sent to 169.254.100.1 (External AS 65000): code 6 (Cease) subcode 6 (Other Configuration Change), Reason: Interface change for the peer-group',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'Junos closed the session because its interface changed: usually the tunnel interface went down with the tunnel. Look at the tunnel first.',
      source: 'inferred',
    },
    'junos-session-denied-ike': {
      text: 'RT_FLOW_SESSION_DENY: session denied {peer}->{local}/500 junos-ike',
      also: [
        'RT_FLOW_SESSION_DENY: session denied {peer}->{local}/4500 junos-ike-nat',
        'RT_FLOW_SESSION_DENY: session denied {peer} 50(0)',
      ],
      example:
        'RT_FLOW: RT_FLOW_SESSION_DENY: session denied 198.51.100.20/500->203.0.113.10/500 junos-ike 17(0) deny-all untrust junos-host',
      role: 'either',
      problems: ['firewall-blocking-ipsec'],
      meaning:
        'A security policy of this SRX drops IKE or ESP; its name and zones end the line. Permit it in that policy; for the SRX itself also `host-inbound-traffic system-services ike` in the outside zone.',
      source: 'junos-rt-messages',
    },
    'junos-event-ike-completed': {
      text: 'IKE SA negotiation successfully completed',
      example: '    Sat Nov 28 2026 09:30:12: IKE SA negotiation successfully completed (4 times)',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'Tunnel event: the IKE SA came up at that time. It is history, newest first, and does not say that it is up now.',
      source: 'inferred',
    },
    'junos-event-ipsec-completed': {
      text: 'IPSec SA negotiation successfully completed',
      example: '    Sat Nov 28 2026 09:30:12: IPSec SA negotiation successfully completed (3 times)',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'Tunnel event: the IPsec SA came up at that time. It is history, newest first, and does not say that it is up now.',
      source: 'inferred',
    },
    'junos-event-rekeyed': {
      text: 'IPSec SA rekey successfully completed',
      also: ['IKE SA rekey successfully completed'],
      example: '    Sat Nov 28 2026 09:30:12: IPSec SA rekey successfully completed (2 times)',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'Tunnel event: an SA was replaced in time, so the tunnel goes on. Normal.',
      source: 'inferred',
    },
    'junos-event-waiting-for-trigger': {
      text: 'Tunnel is ready. Waiting for trigger event or peer to trigger negotiation',
      example: '    Sat Nov 28 2026 09:30:12: Tunnel is ready. Waiting for trigger event or peer to trigger negotiation (1 times)',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'Tunnel event: the VPN was configured and waits for traffic or for the SDDC, as each begins. Only if it is the newest event for long, set `establish-tunnels immediately` on the VPN.',
      source: 'inferred',
    },
    'junos-event-delete-received': {
      text: 'delete payload received from peer, corresponding IPSec SAs cleared',
      example: '    Sat Nov 28 2026 09:30:12: IKE SA delete payload received from peer, corresponding IPSec SAs cleared (1 times)',
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      tells: 'down',
      meaning: 'Tunnel event: the SDDC ended the SA. Look for a change there at that time; at a rekey it is normal.',
      source: 'inferred',
    },
    'junos-event-information-updated': {
      text: "External interface's {what} received. Information updated",
      also: ["Bind-interface's {what} received. Information updated"],
      example: "    Sat Nov 28 2026 09:30:12: External interface's address received. Information updated (1 times)",
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'Tunnel event: the SRX learned zone or address of an interface of this VPN, as after each commit. Normal.',
      source: 'inferred',
    },
    'junos-bgp-event-hold-time': {
      text: 'bgp_event: peer {neighbor} (External AS {asn}) old state {state} event HoldTime new state Idle',
      example: 'rpd[1890]: bgp_event: peer 169.254.100.1 (External AS 65000) old state Established event HoldTime new state Idle',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      tells: 'down',
      meaning: 'Nothing was heard from the SDDC for a whole hold time. Look at the tunnel at that time first, then at MTU and timers.',
      source: 'inferred',
    },
  },
});
