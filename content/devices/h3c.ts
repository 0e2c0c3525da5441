import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'H3C Comware',
  vendor: 'H3C',
  called: ['H3C', 'Comware'],
  scope:
    'H3C routers and SecPath firewalls on Comware 7 and later: a route-based VPN with IKEv2 and an IPsec profile on a Tunnel interface. Comware 5 has other commands for most of it.',
  marks: { names: ['h3c', 'comware'] },
  commands: {
    'ike-sa': {
      run: ['display ikev2 sa', 'display ike sa'],
      look: '198.51.100.20 as remote: with status EST in the first (IKEv2), or with flag RD in the second (IKEv1). IN-NEGO is still negotiating, a fault only if it stays. No entry: phase 1 is down, or waits for traffic.',
      source: 'h3c-ike-commands',
    },
    'child-sa': {
      run: ['display ipsec sa remote 198.51.100.20', 'display ipsec tunnel', 'display ipsec statistics'],
      look: 'An inbound and an outbound ESP SA must be there, once traffic or the SDDC asked for them. The statistics, of all peers, count what was encrypted, decrypted and dropped.',
      source: 'h3c-ipsec-commands',
    },
    proposals: {
      run: [
        'display ikev2 proposal',
        'display ipsec transform-set',
        'display ipsec profile',
        'display current-configuration | begin ikev2',
      ],
      look: 'Phase 1 (with IKEv1: display ike proposal), then ESP algorithms and PFS in the transform set, the lifetime in the profile. The last line shows the policy, profile and keychain that use them, without defaults. It also prints encrypted keys and all that follows: cut them.',
      source: 'h3c-ike-commands',
    },
    'debug-on': {
      run: [
        { run: 'terminal monitor', disrupts: 'nothing', cost: 'For your session only.' },
        { run: 'terminal debugging', disrupts: 'nothing', cost: 'For your session only.' },
        { run: 'debugging ipsec error', disrupts: 'logging', cost: 'Prints every peer.' },
        { run: 'debugging ike error', disrupts: 'logging', cost: 'Prints every peer. IKEv1.' },
      ],
      look: 'User view. For IKEv2 see debugging ikev2 ?. Take event or packet only for a moment.',
      source: 'h3c-debugging',
    },
    'debug-off': {
      run: [
        { run: 'undo debugging ipsec error', disrupts: 'logging' },
        { run: 'undo debugging ike error', disrupts: 'logging' },
        { run: 'undo terminal debugging', disrupts: 'nothing' },
        { run: 'undo terminal monitor', disrupts: 'nothing' },
      ],
      look: 'Undo a level with the word that turned it on. display debugging must show none afterwards.',
      source: 'h3c-debugging',
    },
    clear: {
      run: [
        {
          run: 'reset ipsec sa remote 198.51.100.20',
          disrupts: 'this tunnel',
          cost: 'Phase 2 of this peer only. It comes back when the SDDC or traffic starts the negotiation.',
        },
      ],
      look: 'User view. Never without remote: the bare command clears the IPsec SAs of every peer.',
      source: 'h3c-reset-ipsec-sa',
    },
    'bgp-neighbor': {
      run: ['display bgp peer ipv4', 'display bgp peer ipv4 169.254.100.1 verbose'],
      look: 'State Established, and PrefRcv above 0.',
      source: 'h3c-bgp-commands',
    },
    'bgp-received': {
      run: ['display bgp routing-table ipv4 peer 169.254.100.1 received-routes', 'display ip routing-table protocol bgp'],
      look: 'The first shows what passed the import policy; what the policy refuses is in it only with peer 169.254.100.1 keep-all-routes set in address-family ipv4 unicast. In the first but not in the routing table: another route wins, the next hop cannot be reached, or with keep-all-routes the policy refused it. In neither: the session is down, the SDDC does not send it, or the import policy refuses it.',
      source: 'h3c-bgp-commands',
    },
    'bgp-advertised': {
      run: ['display bgp routing-table ipv4 peer 169.254.100.1 advertised-routes'],
      look: '192.0.2.0/25 must be listed. Empty: the session is down, no network or import-route line, the prefix is not in the routing table, or the export policy refuses it.',
      source: 'h3c-bgp-commands',
    },
  },
  settings: {
    'peer-address': {
      where: 'interface Tunnel: destination 198.51.100.20; ikev2 keychain: peer, address 198.51.100.20 32',
      source: 'ucloud-uwan-ce',
    },
    'ike-version': { where: 'ipsec profile: ikev2-profile for IKEv2, ike-profile for IKEv1', source: 'h3c-ipsec-commands' },
    'pre-shared-key': { where: 'ikev2 keychain: peer, pre-shared-key plaintext <key>', source: 'ucloud-uwan-ce' },
    identities: { where: 'ikev2 profile: identity local address, and match remote identity address', source: 'ucloud-uwan-ce' },
    'phase1-proposal': {
      where: 'ikev2 proposal: encryption, integrity, prf and dh. An ikev2 policy must name the proposal',
      source: 'ucloud-uwan-ce',
    },
    'phase2-proposal': {
      where: 'ipsec transform-set: esp encryption-algorithm and esp authentication-algorithm',
      source: 'ucloud-uwan-ce',
    },
    pfs: { where: 'ipsec transform-set: pfs dh-group14', source: 'ucloud-uwan-ce' },
    lifetimes: { where: 'ikev2 profile: sa duration 28800; ipsec profile: sa duration time-based 3600', source: 'ucloud-uwan-ce' },
    'traffic-selectors': {
      where: 'IPsec profile on a Tunnel interface: all that is routed into it. IPsec policy: security acl',
      source: 'h3c-ipsec-commands',
    },
    'dead-peer-detection': { where: 'ikev2 profile: dpd interval 10 periodic', source: 'ucloud-uwan-ce' },
    'tunnel-address': { where: 'interface Tunnel1 mode ipsec: ip address 169.254.100.2 30', source: 'ucloud-uwan-ce' },
    'bgp-asn': { where: 'bgp 65001', source: 'ucloud-uwan-ce' },
    'bgp-neighbor': {
      where: 'bgp 65001: peer 169.254.100.1 as-number 65000; address-family ipv4 unicast: peer 169.254.100.1 enable',
      source: 'ucloud-uwan-ce',
    },
    'bgp-password': { where: 'bgp 65001: peer 169.254.100.1 password simple <secret>. Off by default', source: 'h3c-bgp-md5' },
    'bgp-timers': { where: 'bgp 65001: peer 169.254.100.1 timer keepalive 20 hold 60', source: 'unverified' },
    'bgp-filters': {
      where: 'address-family ipv4 unicast: peer 169.254.100.1 route-policy SDDC-IN import, and export',
      source: 'unverified',
    },
    routes: { where: 'ip route-static 192.0.2.128 25 Tunnel1, only without BGP', source: 'ucloud-uwan-ce' },
    firewall: {
      where: 'SecPath: security-zone, import interface Tunnel1; then a rule between the zones, and to and from Local for IKE, ESP and BGP',
      source: 'ucloud-uwan-ce',
    },
    mss: { where: 'interface Tunnel1: tcp mss 1310', source: 'h3c-tcp-mss' },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `# system view
ipsec transform-set SDDC
 encapsulation-mode tunnel
 protocol esp
 esp encryption-algorithm aes-cbc-256
 esp authentication-algorithm sha256
 pfs dh-group14
 quit
ikev2 proposal SDDC
 encryption aes-cbc-256
 integrity sha256
 prf sha256
 dh group14
 quit
ikev2 keychain SDDC
 peer SDDC
  address 198.51.100.20 32
  identity address 198.51.100.20
  pre-shared-key plaintext ExamplePSK-ChangeMe
  quit
 quit
ikev2 profile SDDC
 authentication-method local pre-share
 authentication-method remote pre-share
 keychain SDDC
 identity local address 203.0.113.10
 match remote identity address 198.51.100.20 32
 sa duration 28800
 dpd interval 10 periodic
 quit
ipsec profile SDDC isakmp
 transform-set SDDC
 ikev2-profile SDDC
 sa duration time-based 3600
 quit
# a free number: 1 may be in use
interface Tunnel1 mode ipsec
 mtu 1350
 tcp mss 1310
 ip address 169.254.100.2 30
 source 203.0.113.10
 destination 198.51.100.20
 tunnel protection ipsec profile SDDC
 quit
ip prefix-list SDDC-IN index 10 permit 192.0.2.128 25
ip prefix-list SDDC-OUT index 10 permit 192.0.2.0 25
route-policy SDDC-IN permit node 10
 if-match ip address prefix-list SDDC-IN
 quit
route-policy SDDC-OUT permit node 10
 if-match ip address prefix-list SDDC-OUT
 quit
# where BGP already runs, keep its AS number
bgp 65001
 peer 169.254.100.1 as-number 65000
 peer 169.254.100.1 timer keepalive 20 hold 60
 address-family ipv4 unicast
  peer 169.254.100.1 enable
  peer 169.254.100.1 route-policy SDDC-IN import
  peer 169.254.100.1 route-policy SDDC-OUT export
  quit
 quit
`,
      },
      {
        disrupts: 'nothing',
        cost: 'SecPath firewalls only. Add the rules between this zone, Local and the LAN in the form that the firewall uses.',
        text: `security-zone name SDDC
 import interface Tunnel1
 quit
`,
      },
      {
        disrupts: 'whole device',
        cost: 'Offers this network to every BGP neighbor that has no filter of its own.',
        text: `bgp 65001
 address-family ipv4 unicast
  network 192.0.2.0 25
  quit
 quit
`,
      },
      {
        disrupts: 'whole device',
        cost: 'A policy holds for every IKEv2 peer that it matches, from their next negotiation on. Where one is there, add the proposal to it instead.',
        text: `ikev2 policy SDDC
 match local address 203.0.113.10
 proposal SDDC
 quit
`,
      },
    ],
    source: 'ucloud-uwan-ce',
  },
  notes: [
    {
      text: 'The IKEv2, IPsec and tunnel lines are those of a cloud’s guide for H3C, with AES-256, SHA-256 and the addresses of this page; MSS and route policies are added. The whole is untested.',
      source: 'ucloud-uwan-ce',
    },
    {
      text: 'Not every release takes an ikev2-profile: the list of commands of the S7500E-XS (R2418P05) has only ike-profile, which is IKEv1.',
      source: 'h3c-ike-commands-s7500',
    },
    {
      text: 'Log lines: the words around the reason are those of H3C; the reasons in the samples of this page are made up. Newer firewalls write one record with several fields instead.',
      source: 'inferred',
    },
    {
      text: 'Two switches log more: ipsec logging negotiation enable for the negotiation, ipsec logging packet enable for dropped packets.',
      source: 'h3c-ipsec-commands',
    },
    {
      text: 'IKEv1, Comware 5: phase 1 is cleared by connection, reset ike sa with the number from display ike sa. Without a number it clears those of every peer.',
      source: 'h3c-reset-ike-sa',
    },
    {
      text: 'Clear phase 2 before phase 1 (documented for Comware 5): without the IKE SA the device cannot tell the peer to delete its IPsec SA, and it stays there.',
      source: 'h3c-reset-ike-sa',
    },
    {
      text: 'One end has an SA and the other has none, as after a restart: the tunnel passes nothing until DPD, the lifetime or a reset ends the SA at the end that has it.',
      source: 'h3c-ipsec-troubleshooting',
    },
    {
      text: 'tcp mss is set on the interface. In Comware 5 it takes 128 to 2048 bytes.',
      source: 'h3c-tcp-mss',
    },
  ],
  messages: {
    'h3c-replayed-packets': {
      text: 'Replayed packets: {n}',
      example: '      Replayed packets: 44',
      role: 'either',
      problems: ['replay-check-failed'],
      meaning:
        'In display ipsec statistics: this many ESP packets were dropped because their sequence number was too old for the window. At 0 it means nothing; if it grows, packets arrive out of order or twice.',
      source: 'h3c-ipsec-commands',
    },
    'h3c-ike-phase1-fail': {
      text: 'Failed to establish phase 1 SA for the reason of {reason}',
      example:
        "%Nov 28 10:15:32:118 2026 GW IKE/6/IKE_P1_SA_ESTABLISH_FAIL: Failed to establish phase 1 SA for the reason of no matching proposal. The SA's source address is 203.0.113.10, and its destination address is 198.51.100.20.",
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'pre-shared-key-mismatch', 'ike-identity-mismatch', 'peer-unreachable'],
      meaning:
        'IKEv1: phase 1 failed. The words after "for the reason of" decide; the line itself does not. H3C says: check the IKE configuration of both ends.',
      source: 'h3c-log-messages',
    },
    'h3c-ike-phase2-fail': {
      text: 'Failed to establish phase 2 SA for the reason of {reason}',
      example:
        "%Nov 28 10:15:32:118 2026 GW IKE/6/IKE_P2_SA_ESTABLISH_FAIL: Failed to establish phase 2 SA for the reason of unavailable proposal. The SA's source address is 203.0.113.10, and its destination address is 198.51.100.20.",
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'ike-up',
      meaning:
        'IKEv1: phase 1 is done and phase 2 failed. The words after "for the reason of" decide. H3C says: check the IKE and the IPsec configuration of both ends.',
      source: 'h3c-log-messages',
    },
    'h3c-ike-phase2-deleted': {
      text: 'The IKE phase 2 SA was deleted for the reason of {reason}',
      example:
        "%Nov 28 11:15:32:118 2026 GW IKE/6/IKE_P2_SA_TERMINATE: The IKE phase 2 SA was deleted for the reason of SA expiration. The SA's source address is 203.0.113.10, and its destination address is 198.51.100.20.",
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'IKEv1: a phase 2 SA was deleted; the words after "for the reason of" say why. Expiration is normal at each rekey, a fault only if no new SA follows.',
      source: 'h3c-log-messages',
    },
    'h3c-ike-certificate': {
      text: 'Failed to verify the peer certificate. Reason: {reason}',
      example: '%Nov 28 10:15:32:118 2026 GW IKE/6/IKE_VERIFY_CERT_FAIL: Failed to verify the peer certificate. Reason: invalid format.',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        "The peer's certificate was not accepted; the reason follows. Use a pre-shared key at both ends, or correct the certificate.",
      source: 'h3c-log-messages',
    },
    'h3c-ipsec-sa-began': {
      text: 'Began to establish IPsec SA',
      example:
        "%Nov 28 10:15:31:902 2026 GW IPSEC/6/IPSEC_SA_INITINATION: Began to establish IPsec SA. The SA's source address is 203.0.113.10, and its destination address is 198.51.100.20.",
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: 'The negotiation of an IPsec SA has begun; it does not say that phase 1 is up. What fails after this line is the cause.',
      source: 'h3c-log-messages',
    },
    'h3c-ipsec-sa-established': {
      text: 'Established IPsec SA',
      example:
        "%Nov 28 10:15:32:404 2026 GW IPSEC/6/IPSEC_SA_ESTABLISH: Established IPsec SA. The SA's source address is 203.0.113.10, destination address is 198.51.100.20, protocol is ESP, and SPI is 3245678901.",
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'An IPsec SA is established. Two of them, one each way, make the tunnel.',
      source: 'h3c-log-messages',
    },
    'h3c-ipsec-sa-fail': {
      text: 'Failed to establish IPsec SA for the reason of {reason}',
      example:
        "%Nov 28 10:15:32:118 2026 GW IPSEC/6/IPSEC_SA_ESTABLISH_FAIL: Failed to establish IPsec SA for the reason of creating tunnel failure. The SA's source address is 203.0.113.10, and its destination address is 198.51.100.20.",
      role: 'either',
      problems: ['configuration-failed', 'phase2-crypto-mismatch'],
      meaning:
        'No IPsec SA was set up. H3C names a tunnel that could not be created, an incomplete configuration or a transform set that is not valid. Check the IPsec configuration here, then at the other end.',
      source: 'h3c-log-messages',
    },
    'h3c-ipsec-sa-deleted': {
      text: 'The IPsec SA was deleted for the reason of {reason}',
      example:
        "%Nov 28 11:15:32:404 2026 GW IPSEC/6/IPSEC_SA_TERMINATE: The IPsec SA was deleted for the reason of SA idle timeout. The SA's source address is 203.0.113.10, destination address is 198.51.100.20, protocol is ESP, and SPI is 3245678901.",
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'An IPsec SA is gone. H3C names two reasons: it was idle for too long (ipsec sa idle-time), or somebody ran reset.',
      source: 'h3c-log-messages',
    },
    'h3c-ipsec-packet-discarded': {
      text: 'IPsec packet discarded, Src IP:{source}, Dst IP:{destination}, SPI:{spi}, SN:{number}, Cause:{cause}',
      example:
        '%Nov 28 10:20:02:011 2026 GW IPSEC/6/IPSEC_PACKET_DISCARDED: IPsec packet discarded, Src IP:198.51.100.20, Dst IP:203.0.113.10, SPI:3245678901, SN:4711, Cause:ESP authentication failed.',
      role: 'either',
      problems: ['stale-sa', 'replay-check-failed', 'phase2-crypto-mismatch'],
      meaning:
        'An IPsec packet was dropped; only the words behind Cause say why. With another Src IP than the SDDC’s it is not about this VPN. A lost SA, the replay check and a failed integrity check all use this line.',
      source: 'h3c-log-messages',
    },
    'h3c-bgp-established': {
      text: 'state has changed from {state} to ESTABLISHED',
      example:
        '%Nov 28 10:16:40:559 2026 GW BGP/5/BGP_STATE_CHANGED: BGP.: 169.254.100.1 state has changed from OPENCONFIRM to ESTABLISHED.',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'The BGP session with this neighbor is up.',
      source: 'h3c-log-messages',
    },
    'h3c-bgp-lost': {
      text: 'state has changed from ESTABLISHED to IDLE',
      example: '%Nov 28 11:16:40:559 2026 GW BGP/5/BGP_STATE_CHANGED: BGP.: 169.254.100.1 state has changed from ESTABLISHED to IDLE.',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The BGP session with this neighbor is lost. The line does not say why: see whether the tunnel went first, then display bgp peer ipv4 169.254.100.1 verbose.',
      source: 'h3c-log-messages',
    },
    'h3c-ikev2-sa-in-nego': {
      text: '/500 IN-NEGO',
      also: ['/4500 IN-NEGO'],
      example: '1                 203.0.113.10/500        198.51.100.20/500      IN-NEGO',
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
        'display ikev2 sa: the IKE SA is being negotiated, a fault only if it stays. Look at the path and UDP 500 and 4500, then at key and identities; debugging ikev2 says where it stops.',
      source: 'h3c-ike-commands',
    },
    'h3c-bgp-log-bad-as-received': {
      text: 'Receive Notification with Error 2/2',
      example: '10-Nov-2026 07:46:17 Down Receive Notification with Error 2/2',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'In display bgp peer … log-info: the SDDC refuses the AS of this router. Its BGP Neighbor ASN is not the AS here; correct it there, unless this AS is the wrong one. An entry of the past: see its time, and the state now.',
      source: 'hp-bgp-peer-log-info',
    },
    'h3c-bgp-log-bad-as-sent': {
      text: 'Send Notification with Error 2/2',
      example: '10-Nov-2026 07:46:17 Down Send Notification with Error 2/2',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'In display bgp peer … log-info: this router refuses the AS of the SDDC. Set as-number of the peer to its Local ASN. An entry of the past: see its time, and the state now.',
      source: 'hp-bgp-peer-log-info',
    },
    'h3c-bgp-log-hold-timer-received': {
      text: 'Receive Notification with Error 4/0',
      example: '10-Nov-2026 07:46:17 Down Receive Notification with Error 4/0',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'In display bgp peer … log-info: the SDDC heard nothing from this router for a whole hold time. Check whether BGP hung here, then for loss on the way there: one-way ESP, MTU. An entry of the past: see its time, and the state now.',
      source: 'hp-bgp-peer-log-info',
    },
    'h3c-bgp-log-hold-timer-sent': {
      text: 'Send Notification with Error 4/0',
      example: '10-Nov-2026 07:46:17 Down Send Notification with Error 4/0',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'In display bgp peer … log-info: nothing came from the SDDC for a whole hold time. Look at the tunnel first, then at MTU, then at the timers. An entry of the past: see its time, and the state now.',
      source: 'hp-bgp-peer-log-info',
    },
    'h3c-bgp-log-shutdown-received': {
      text: 'Receive Notification with Error 6/2',
      example: '10-Nov-2026 07:46:17 Down Receive Notification with Error 6/2',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'In display bgp peer … log-info: the SDDC shut the neighbor down, or its BGP stopped. Check that the VPN is enabled there. An entry of the past: see its time, and the state now.',
      source: 'hp-bgp-peer-log-info',
    },
    'h3c-bgp-log-shutdown-sent': {
      text: 'Send Notification with Error 6/2',
      example: '10-Nov-2026 07:46:17 Down Send Notification with Error 6/2',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'In display bgp peer … log-info: the neighbor was shut here. Enter undo peer … ignore. An entry of the past: see its time, and the state now.',
      source: 'hp-bgp-peer-log-info',
    },
  },
});
