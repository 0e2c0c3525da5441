import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'pfSense and OPNsense',
  vendor: 'Netgate, Deciso',
  scope:
    'pfSense 2.4.4 and later with routed IPsec (VTI), and OPNsense 23.1 and later with VPN > IPsec > Connections; both run strongSwan, so its messages apply too.',
  commands: {
    'ike-sa': {
      run: ['pfSense: Status > IPsec > Overview', 'OPNsense: VPN > IPsec > Status Overview', 'swanctl --list-sas', 'ipsec statusall'],
      look: 'The entry for 198.51.100.20 is ESTABLISHED, in the pfSense list with a green icon. No entry: read the log. ipsec statusall is the older form of the shell command.',
      source: 'netgate-ipsec-status',
    },
    'child-sa': {
      run: [
        'pfSense: Status > IPsec > SAD and SPD tabs',
        'OPNsense: VPN > IPsec > Security Association Database, Security Policy Database',
        'swanctl --list-sas',
        'tcpdump -ni enc0',
      ],
      look: 'A child that is INSTALLED, with bytes in both directions. ESP arrives on the WAN and nothing shows on enc0: a route or an interface network conflicts.',
      source: 'netgate-ipsec-status',
    },
    proposals: {
      run: [
        'pfSense: VPN > IPsec > Tunnels (P1 and P2)',
        'OPNsense: VPN > IPsec > Connections, or Tunnel Settings [legacy]',
        'OPNsense: VPN > IPsec > Advanced Settings > swanctl.conf',
        'swanctl --list-conns',
      ],
      look: 'Encryption, hash, DH group and PFS group of both phases, and the networks of the child.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'debug-on': {
      run: [
        {
          run: 'pfSense: VPN > IPsec > Advanced Settings: set IKE SA, IKE Child SA and Configuration Backend to Diag, all others to Control',
          disrupts: 'logging',
        },
        { run: 'pfSense: read Status > System Logs > IPsec', disrupts: 'nothing' },
        { run: 'OPNsense: VPN > IPsec > Advanced Settings: raise the same log levels', disrupts: 'logging' },
        { run: 'OPNsense: read VPN > IPsec > Log File', disrupts: 'nothing' },
      ],
      look: 'Let the SDDC initiate: the responder names the fault, the initiator sees only a notify.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'debug-off': {
      run: [
        {
          run: 'pfSense: VPN > IPsec > Advanced Settings: IKE SA, IKE Child SA and Configuration Backend on Diag, all others on Control, which is the default',
          disrupts: 'logging',
        },
        { run: 'OPNsense: VPN > IPsec > Advanced Settings: set the levels back', disrupts: 'logging' },
      ],
      source: 'netgate-ipsec-troubleshooting',
    },
    clear: {
      run: [
        { run: 'pfSense: Status > IPsec > Disconnect, then Connect', disrupts: 'this tunnel' },
        { run: 'OPNsense: VPN > IPsec > Status Overview: disconnect icon, then connect icon', disrupts: 'this tunnel' },
        { run: 'swanctl --terminate --ike con1', disrupts: 'this tunnel' },
      ],
      look: 'con1 is the connection name that swanctl --list-sas shows.',
      source: 'unverified',
    },
    'bgp-neighbor': {
      run: [
        'pfSense: Status > FRR',
        'OPNsense: Routing > Diagnostics',
        "vtysh -c 'show bgp summary'",
        "vtysh -c 'show bgp summary failed'",
      ],
      look: 'A number in the last columns is Established. (Policy), which OPNsense does not show, means that a route map or prefix list is missing. Needs the FRR package or plugin.',
      source: 'pfsense-frr-notes',
    },
    'bgp-received': {
      run: [
        "vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 routes'",
        "vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 received-routes'",
        "vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 filtered-routes'",
      ],
      look: 'routes is what was accepted. received-routes needs soft-reconfiguration inbound.',
      source: 'frr-bgp-doc',
    },
    'bgp-advertised': {
      run: ["vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 advertised-routes'"],
      look: '192.0.2.0/25 must be in the list.',
      source: 'frr-bgp-doc',
    },
  },
  settings: {
    'peer-address': {
      where: 'pfSense: P1 > Remote Gateway. OPNsense: Connections > Local addresses, Remote addresses',
      source: 'opnsense-ipsec-route',
    },
    'ike-version': { where: 'pfSense: P1 > Key Exchange version. OPNsense: Connections > Version', source: 'opnsense-vpnet' },
    'pre-shared-key': {
      where: 'pfSense: P1 > Pre-Shared Key. OPNsense: VPN > IPsec > Pre-Shared Keys, with Local Identifier and Remote Identifier',
      source: 'opnsense-ipsec-route',
    },
    identities: {
      where: 'pfSense: P1 > My identifier, Peer identifier. OPNsense: Connections > Local Authentication > Id, Remote Authentication > Id',
      source: 'netgate-ipsec-troubleshooting',
    },
    'phase1-proposal': {
      where:
        'pfSense: P1 > Encryption Algorithm lines (algorithm, key length, hash, DH group). OPNsense: Connections > Proposals, as a strongSwan string such as aes256-sha256-modp2048',
      source: 'opnsense-vpnet',
    },
    'phase2-proposal': {
      where: 'pfSense: P2 > Encryption Algorithms, Hash Algorithms. OPNsense: Connections > Children > ESP proposals',
      source: 'netgate-ipsec-routed',
    },
    pfs: { where: 'pfSense: P2 > PFS key group. OPNsense: the last token of Children > ESP proposals', source: 'opnsense-vpnet' },
    lifetimes: {
      where: 'pfSense: P1 and P2 > Lifetime (later Life Time). OPNsense: Connections > Rekey time, Children > Rekey time (s)',
      source: 'netgate-site-to-site',
    },
    'traffic-selectors': {
      where:
        'pfSense: P2 > Mode Routed (VTI) with Local Network and Remote Network. OPNsense: Children > Local, Remote (0.0.0.0/0 for a route-based VPN)',
      source: 'opnsense-ipsec-route',
    },
    initiation: {
      where: 'pfSense: P1 and P2 not disabled, P1 > Responder Only not checked. OPNsense: Connections enabled, Children > Start action',
      source: 'netgate-site-to-site',
    },
    'dead-peer-detection': {
      where: 'pfSense: P1 > DPD. OPNsense: Connections > DPD delay (s), which is off until it is above 0, and the action at the child',
      source: 'opnsense-vpnet',
    },
    'nat-traversal': {
      where: 'pfSense: P1 > NAT Traversal, with IKEv1 only. OPNsense: Connections > UDP encapsulation, to force it',
      source: 'netgate-site-to-site',
    },
    'tunnel-address': {
      where:
        'pfSense: P2 > Local Network Address 169.254.100.2/30, Remote Network Address 169.254.100.1, then Interfaces > Assignments: add ipsecX and enable it. OPNsense: VPN > IPsec > Virtual Tunnel Interfaces, same Reqid as the child',
      source: 'netgate-ipsec-routed',
    },
    'bgp-asn': {
      where:
        'pfSense: Services > FRR BGP > BGP: Local AS, Neighbors > Remote AS. OPNsense: Routing > BGP: BGP AS Number, Neighbors > Remote AS. FRR: router bgp 65001, neighbor 169.254.100.1 remote-as 65000',
      source: 'opnsense-dynamic-routing',
    },
    'bgp-neighbor': {
      where:
        'pfSense: Services > FRR BGP > Neighbors. OPNsense: Routing > BGP > Neighbors > Peer-IP. The neighbor is the VTI address of the SDDC',
      source: 'opnsense-dynamic-routing',
    },
    'bgp-password': {
      where: 'pfSense: Neighbors > Password. OPNsense: Neighbors > BGP MD5 Password. FRR: neighbor 169.254.100.1 password',
      source: 'opnsense-dynamic-routing',
    },
    'bgp-timers': {
      where: 'OPNsense: Neighbors > Keepalive, Hold Down Time. FRR: neighbor 169.254.100.1 timers 20 60',
      source: 'opnsense-dynamic-routing',
    },
    'bgp-filters': {
      where:
        'Prefix list or route map in both directions at the FRR BGP neighbor, or no bgp ebgp-requires-policy: plain FRR exchanges nothing over eBGP without one. The OPNsense plugin writes that line by itself',
      source: 'frr',
    },
    routes: {
      where:
        'pfSense: System > Routing > Static Routes, through the gateway that the assigned interface created. OPNsense: System > Gateways > Configuration, then System > Routes > Configuration',
      source: 'netgate-ipsec-routed',
    },
    firewall: {
      where: 'Firewall > Rules > IPsec for the traffic in the tunnel. OPNsense Connections: also WAN rules for ESP, UDP 500 and UDP 4500',
      source: 'opnsense-vpnet',
    },
    'nat-exemption': {
      where: 'pfSense: Firewall > NAT > Outbound, must not cover the VTI or the SDDC networks. OPNsense: Firewall > NAT > Outbound',
      source: 'unverified',
    },
    mss: {
      where:
        'pfSense: System > Advanced > Firewall & NAT > Enable Maximum MSS; before that VPN > IPsec > Advanced Settings > Enable MSS clamping on VPN traffic. Start at 1310',
      source: 'pfsense-mss-notes',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `pfSense, route-based, in this order:

1. VPN > IPsec > Tunnels > Add P1
   Key Exchange version       IKEv2
   Remote Gateway             198.51.100.20
   Authentication Method      Mutual PSK
   My identifier              IP address, 203.0.113.10
   Peer identifier            IP address, 198.51.100.20
   Pre-Shared Key             ExamplePSK-ChangeMe
   Encryption Algorithm       AES, 256 bits, SHA256, DH 14 (2048 bit)
   Life Time                  28800
   DPD                        on, delay 10
2. Add P2 under it
   Mode                       Routed (VTI)
   Local Network Address      169.254.100.2/30
   Remote Network Address     169.254.100.1
   Protocol                   ESP
   Encryption                 AES, 256 bits
   Hash                       SHA256
   PFS key group              14 (2048 bit)
   Life Time                  3600
   Save, Apply Changes
3. Interfaces > Assignments   add ipsecX, enable it, IPv4 type None
4. Firewall > Rules > IPsec   pass 192.0.2.128/25 to 192.0.2.0/25, and TCP 179 from 169.254.100.1
5. System > Routing > Static Routes   192.0.2.128/25 through the new gateway, only without BGP
6. VPN > IPsec > Advanced Settings > Enable Maximum MSS   1310

OPNsense, route-based, in this order:

1. VPN > IPsec > Virtual Tunnel Interfaces
   Reqid 10, Local address 203.0.113.10, Remote address 198.51.100.20
   Tunnel local address 169.254.100.2, Tunnel remote address 169.254.100.1
2. VPN > IPsec > Pre-Shared Keys
   Local Identifier 203.0.113.10, Remote Identifier 198.51.100.20, key ExamplePSK-ChangeMe
3. VPN > IPsec > Connections
   Proposals aes256-sha256-modp2048, Version IKEv2
   Local addresses 203.0.113.10, Remote addresses 198.51.100.20, DPD delay 10
   Local Authentication   Pre-Shared Key, Id 203.0.113.10
   Remote Authentication  Pre-Shared Key, Id 198.51.100.20
   Children   Mode Tunnel, Policies unchecked, Reqid 10, Start action Start, ESP proposals aes256-sha256-modp2048
              Local 0.0.0.0/0, Remote 0.0.0.0/0
4. System > Gateways > Configuration   interface IPSEC10, address 169.254.100.1
   System > Routes > Configuration     192.0.2.128/25 through it, only without BGP
5. Firewall > Rules > WAN     ESP, UDP 500 and UDP 4500 from 198.51.100.20
   Firewall > Rules > IPsec   192.0.2.128/25 to 192.0.2.0/25, and TCP 179 from 169.254.100.1

FRR, either product:

router bgp 65001
 neighbor 169.254.100.1 remote-as 65000
 neighbor 169.254.100.1 timers 20 60
 address-family ipv4 unicast
  network 192.0.2.0/25
  neighbor 169.254.100.1 soft-reconfiguration inbound
  neighbor 169.254.100.1 route-map SDDC-IN in
  neighbor 169.254.100.1 route-map SDDC-OUT out
ip prefix-list SDDC-IN seq 5 permit 192.0.2.128/25
ip prefix-list SDDC-OUT seq 5 permit 192.0.2.0/25
route-map SDDC-IN permit 10
 match ip address prefix-list SDDC-IN
route-map SDDC-OUT permit 10
 match ip address prefix-list SDDC-OUT`,
      },
    ],
    source: 'inferred',
  },
  notes: [
    {
      text: 'The peer stands behind NAT: set the Peer identifier to IP address and enter the address that it has before NAT. The default, Peer IP address, fails.',
      source: 'netgate-ipsec-troubleshooting',
    },
    {
      text: 'IKEv1 refusals, read by their brackets: [ N(AUTH_FAILED) ] is the mode, [ HASH N(AUTH_FAILED) ] the identifier; [ N(NO_PROP) ] is phase 1, [ HASH N(NO_PROP) ] phase 2, [ HASH N(INVAL_ID) ] the networks.',
      source: 'netgate-ipsec-troubleshooting',
    },
    { text: 'OPNsense Connections create no WAN rules. Add ESP, UDP 500 and UDP 4500 yourself.', source: 'opnsense-vpnet' },
    { text: 'OPNsense Connections start with DPD off.', source: 'opnsense-vpnet' },
    {
      text: 'Routed IPsec is filtered on the IPsec tab (enc0), not on the tab of the assigned interface. Write the pass rules there.',
      source: 'netgate-ipsec-routed',
    },
    {
      text: 'OPNsense: uncheck Policies on a VTI child, and give it a Reqid that no other tunnel uses. With Policies on, the child traps all traffic and locks you out of the firewall.',
      source: 'opnsense-ipsec-route',
    },
    {
      text: 'ESP arrives and nothing shows on enc0: another route or interface, an OpenVPN network for instance, has the same network. Remove the duplicate.',
      source: 'netgate-ipsec-troubleshooting',
    },
    {
      text: 'Several WAN addresses (CARP, IP alias): when the log matches bypasslan or %any...%any, the peer calls an address that the P1 is not bound to.',
      source: 'netgate-ipsec-troubleshooting',
    },
    { text: 'Different lifetimes alone do not break the tunnel.', source: 'netgate-ipsec-troubleshooting' },
    {
      text: 'Aggressive at one end and main at the other: the tunnel still comes up when the end on main initiates. Test in both directions.',
      source: 'netgate-ipsec-troubleshooting',
    },
    {
      text: 'The tunnel comes up and fails when a phase expires: turn DPD on at both ends, and have pfSense ping a host in the far network.',
      source: 'netgate-ipsec-troubleshooting',
    },
    {
      text: 'OPNsense: the FRR plugin writes no bgp ebgp-requires-policy by itself, so a neighbor exchanges everything until you filter it.',
      source: 'opnsense-frr-plugin',
    },
    {
      text: 'pfSense: a fresh FRR neighbor shows (Policy) and exchanges no prefix until it has a route map or prefix list in both directions, or until Services > FRR BGP > Advanced > Disable eBGP Require Policy is checked.',
      source: 'pfsense-frr-notes',
    },
    {
      text: 'pfSense: a saved Raw Config of FRR replaces everything that the FRR pages hold, and no page says so. Empty that field before you change a neighbor there.',
      source: 'pfsense-frr-notes',
    },
  ],
  messages: {
    'pfsense-generating-informational-v1-n-auth-failed': {
      text: 'generating INFORMATIONAL_V1 request {n} [ N(AUTH_FAILED) ]',
      example: 'charon: 13[ENC] generating INFORMATIONAL_V1 request 2940146627 [ N(AUTH_FAILED) ]',
      role: 'responder',
      problems: ['ike-mode-mismatch'],
      meaning:
        'We refused the peer before keys were agreed. The line above names the cause, normally that aggressive mode with a pre-shared key is not allowed.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'pfsense-generating-informational-v1-hash-n-auth-failed': {
      text: 'generating INFORMATIONAL_V1 request {n} [ HASH N(AUTH_FAILED) ]',
      example: 'charon: 12[ENC] generating INFORMATIONAL_V1 request 4216246776 [ HASH N(AUTH_FAILED) ]',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'We refused the identifier of the peer. The lookup line above shows in brackets what it sent; set the Peer identifier to that.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'pfsense-generating-informational-v1-n-no-prop': {
      text: 'generating INFORMATIONAL_V1 request {n} [ N(NO_PROP) ]',
      example: 'charon: 14[ENC] generating INFORMATIONAL_V1 request 3851683074 [ N(NO_PROP) ]',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured'],
      meaning:
        'We refused phase 1. Compare the "received proposals" and "configured proposals" lines above. "no IKE config found" instead of them: no P1 fits the address of the peer.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'pfsense-generating-informational-v1-hash-n-no-prop': {
      text: 'generating INFORMATIONAL_V1 request {n} [ HASH N(NO_PROP) ]',
      example: 'charon: 13[ENC] generating INFORMATIONAL_V1 request 1275272345 [ HASH N(NO_PROP) ]',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'We refused phase 2. A "no acceptable … found" line above names the attribute; DIFFIE_HELLMAN_GROUP there is PFS.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'pfsense-generating-informational-v1-hash-n-inval-id': {
      text: 'generating INFORMATIONAL_V1 request {n} [ HASH N(INVAL_ID) ]',
      example: 'charon: 08[ENC] generating INFORMATIONAL_V1 request 1136605099 [ HASH N(INVAL_ID) ]',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'We refused the networks that the peer proposed. The "looking for a child config" line above shows them; set the P2 to the mirror image.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'pfsense-no-matching-child-sa-config-found': {
      text: 'no matching CHILD_SA config found',
      example: 'charon: 08[IKE] no matching CHILD_SA config found',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'No P2 has the networks that the peer asked for. The "looking for a child config" line above shows them. The initiator sees INVALID_ID_INFORMATION.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'pfsense-selected-peer-config-bypasslan': {
      text: 'selected peer config "bypasslan"',
      example: 'charon: 10[CFG] selected peer config "bypasslan"',
      role: 'responder',
      problems: ['remote-peer-not-configured'],
      meaning:
        'The request fell through to the LAN bypass entry: the peer calls another address (CARP, IP alias) than the one the P1 is bound to. Set the P1 interface to the address that the SDDC has as Remote Public IP.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'pfsense-found-matching-ike-config-any': {
      text: 'found matching ike config: %any...%any with prio {n}',
      example: 'charon: 10[CFG] found matching ike config: %any...%any with prio 28',
      role: 'responder',
      problems: ['remote-peer-not-configured'],
      meaning:
        'Only a catch-all entry fits: no P1 has both this local and this remote address. Normal for mobile clients, a fault for the SDDC.',
      source: 'netgate-ipsec-troubleshooting',
    },
  },
});
