import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'pfSense and OPNsense',
  vendor: 'Netgate, Deciso',
  called: ['pfSense', 'OPNsense', 'pfSense Plus'],
  scope:
    'pfSense 2.6.0 and later with routed IPsec (VTI), and OPNsense 23.1 and later with VPN > IPsec > Connections; both run strongSwan, so its messages apply too.',
  marks: { lines: ['filterlog'], names: ['pfsense', 'opnsense'], families: ['charon'] },
  placeholders: ['con1'],
  commands: {
    'ike-sa': {
      run: ['swanctl --list-sas', 'pfSense: Status > IPsec > Overview', 'OPNsense: VPN > IPsec > Status Overview'],
      look: 'ESTABLISHED for 198.51.100.20. No entry, or Disconnected: down (read the log), the backup of a CARP pair, or it waits for traffic (policy-based, or Start action Trap). The command is for a root shell (pfSense also: Diagnostics > Command Prompt).',
      source: 'pfsense-opnsense-status',
    },
    'child-sa': {
      run: [
        'swanctl --list-sas',
        'pfSense: Status > IPsec > Overview: Show child SA entries; then the tabs SADs and SPDs',
        'OPNsense: VPN > IPsec > Status Overview, the entry itself; then Security Association Database, Security Policy Database',
        'tcpdump -ni enc0',
      ],
      look: 'A child that is INSTALLED, with bytes that grow both ways under traffic. Inbound bytes grow and enc0 (with IPsec Filter Mode on assigned interfaces: ipsecN) shows nothing: suspect a duplicate network.',
      source: 'pfsense-opnsense-status',
    },
    proposals: {
      run: [
        'swanctl --list-conns',
        'pfSense: VPN > IPsec > Tunnels: P1, and the P2 under it',
        'OPNsense: VPN > IPsec > Connections (older releases also Tunnel Settings [legacy])',
      ],
      look: 'Encryption, hash, DH group and PFS group of both phases, and the networks of the child, as saved: they take effect once applied. swanctl shows what is loaded: addresses, identities and networks, not the algorithms.',
      source: 'pfsense-opnsense-forms',
    },
    'debug-on': {
      run: [
        { run: 'pfSense: read Status > System Logs > IPsec', disrupts: 'nothing' },
        {
          run: 'pfSense: VPN > IPsec > Advanced Settings: IKE SA, IKE Child SA, Configuration backend on Diag, others on Control',
          disrupts: 'logging',
          cost: 'The default.',
        },
        { run: 'OPNsense: read VPN > IPsec > Log File', disrupts: 'nothing' },
        {
          run: 'OPNsense: VPN > IPsec > Advanced Settings (newer: Mobile & Advanced Settings): IKE_SA, CHILD_SA, Configuration management on 2',
          disrupts: 'logging',
          cost: 'For all connections. The default is 1.',
        },
      ],
      look: 'Let the SDDC initiate: the responder logs what is wrong with the request.',
      source: 'pfsense-opnsense-log',
    },
    'debug-off': {
      run: [
        {
          run: 'pfSense: VPN > IPsec > Advanced Settings: the same three back on Diag, others on Control',
          disrupts: 'logging',
          cost: 'The defaults.',
        },
        {
          run: 'OPNsense: the same page: the same three back on 1',
          disrupts: 'logging',
        },
      ],
      source: 'pfsense-opnsense-log',
    },
    clear: {
      run: [
        {
          run: 'pfSense: Status > IPsec > Overview: Disconnect P2, then Connect P2',
          disrupts: 'this tunnel',
          cost: 'The child SA alone, until you, traffic (policy-based), its Keep Alive or the SDDC start it.',
        },
        {
          run: 'pfSense: Status > IPsec > Overview: Disconnect P1, then Connect P1 and P2s',
          disrupts: 'this tunnel',
          cost: 'The IKE SA too, until one of them starts it.',
        },
        {
          run: 'OPNsense: VPN > IPsec > Status Overview: Disconnect, then Connect',
          disrupts: 'this tunnel',
          cost: 'Until you, traffic (Trap) or the SDDC start it.',
        },
        {
          run: 'swanctl --terminate --ike con1',
          disrupts: 'this tunnel',
          cost: 'The IKE SA with its child SAs, until started again as above.',
        },
        { run: 'swanctl --initiate --child con1', disrupts: 'nothing' },
      ],
      look: 'First copy both names from swanctl --list-conns. pfSense: con and the number of the P1, the child with IKEv1 or Split con1_ and its reqid; OPNsense: two identifiers.',
      source: 'pfsense-opnsense-clear',
    },
    'bgp-neighbor': {
      run: [
        "vtysh -c 'show bgp summary'",
        "vtysh -c 'show bgp summary failed'",
        'pfSense: Status > FRR',
        'OPNsense: Routing > Diagnostics > BGP',
      ],
      look: 'A number under State/PfxRcd is Established. (Policy) there, or under PfxSnt: no filter in that direction, and nothing passes.',
      source: 'frr-vty',
    },
    'bgp-received': {
      run: [
        "vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 routes'",
        "vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 received-routes'",
        "vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 filtered-routes'",
      ],
      look: 'routes is what was accepted. The other two need soft-reconfiguration inbound.',
      source: 'frr-bgp-doc',
    },
    'bgp-advertised': {
      run: ["vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 advertised-routes'"],
      look: '192.0.2.0/25 must be in the list. Missing: the session is down, the outbound filter, or, where Network Import-Check is on (OPNsense by default, pfSense not), no route to it with exactly that mask.',
      source: 'pfsense-frr-bgp-inc',
    },
  },
  settings: {
    'peer-address': {
      where: 'pfSense: P1 > Remote Gateway, Interface. OPNsense: Connections > Local addresses, Remote addresses',
      shown: {
        run: ['swanctl --list-conns'],
        look: 'In a root shell: each connection that is loaded, with its remote address.',
        source: 'strongswan-swanctl-man',
      },
      source: 'pfsense-opnsense-forms',
    },
    'ike-version': { where: 'pfSense: P1 > Key Exchange version. OPNsense: Connections > Version', source: 'pfsense-opnsense-forms' },
    'pre-shared-key': {
      where: 'pfSense: P1 > Pre-Shared Key. OPNsense: VPN > IPsec > Pre-Shared Keys, with Local Identifier and Remote Identifier',
      source: 'pfsense-opnsense-forms',
    },
    identities: {
      where: 'pfSense: P1 > My identifier, Peer identifier. OPNsense: Connections > Local Authentication > Id, Remote Authentication > Id',
      source: 'pfsense-opnsense-forms',
    },
    'phase1-proposal': {
      where:
        'pfSense: P1 > Encryption Algorithm lines (algorithm, key length, hash, DH group). OPNsense: Connections > Proposals, as a strongSwan string such as aes256-sha256-modp2048; take the value default out',
      source: 'pfsense-opnsense-forms',
    },
    'phase2-proposal': {
      where:
        'pfSense: P2 > Encryption Algorithms, Hash Algorithms. OPNsense: Connections > Children > ESP proposals; take the value default out',
      source: 'pfsense-opnsense-forms',
    },
    pfs: {
      where:
        'pfSense: P2 > PFS key group. OPNsense: the group at the end of Children > ESP proposals, such as -modp2048; without one, no PFS',
      source: 'pfsense-opnsense-forms',
    },
    lifetimes: {
      where:
        'pfSense: P1 and P2 > Life Time, Rekey Time. OPNsense: Connections > Rekey time (s), Children > Rekey time (s), in advanced mode',
      source: 'pfsense-opnsense-forms',
    },
    'traffic-selectors': {
      where:
        'pfSense: P2 > Mode: Routed (VTI), which asks for 0.0.0.0/0 and ::/0 beside the tunnel addresses; Tunnel IPv4 with Local Network and Remote Network for policy-based. OPNsense: Children > Local, Remote (0.0.0.0/0 for a route-based VPN)',
      source: 'pfsense-opnsense-forms',
    },
    initiation: {
      where:
        'pfSense: P1 and P2 not disabled; P1 > Child SA Start Action: not None (Responder Only). By default a VTI starts by itself, a policy-based P2 on traffic. OPNsense: Connections enabled, Children > Start action',
      source: 'pfsense-opnsense-forms',
    },
    'dead-peer-detection': {
      where:
        'pfSense: P1 > Dead Peer Detection, on by default. OPNsense: Connections > DPD delay (s), which is off until it is above 0, and Children > DPD action',
      source: 'pfsense-opnsense-forms',
    },
    'nat-traversal': {
      where:
        'pfSense: P1 > NAT Traversal: Auto, or Force for UDP 4500 always. OPNsense: Connections > UDP encapsulation (advanced mode) forces it; for MOBIKE see the notes',
      source: 'pfsense-opnsense-forms',
    },
    'tunnel-address': {
      where:
        'pfSense: P2 > Local Network 169.254.100.2, Remote Network 169.254.100.1, then Interfaces > Assignments: add ipsecX and enable it. OPNsense: VPN > IPsec > Virtual Tunnel Interfaces, same Reqid as the child',
      source: 'pfsense-opnsense-vti',
    },
    'bgp-asn': {
      where:
        'pfSense: Services > FRR BGP > BGP: Local AS, Neighbors > Remote AS. OPNsense: Routing > BGP: BGP AS Number, Neighbors > Remote AS. FRR: router bgp 65001, neighbor 169.254.100.1 remote-as 65000',
      source: 'pfsense-opnsense-frr',
    },
    'bgp-neighbor': {
      where:
        'pfSense: Services > FRR BGP > Neighbors. OPNsense: Routing > BGP > Neighbors > Peer-IP. The neighbor is the VTI address of the SDDC',
      source: 'pfsense-opnsense-frr',
    },
    'bgp-password': {
      where:
        'pfSense: Neighbors > Password, Password Type: FRR and setkey Bidirectional. OPNsense: Neighbors > BGP MD5 Password (advanced mode). FRR: neighbor 169.254.100.1 password',
      source: 'pfsense-opnsense-frr',
    },
    'bgp-timers': {
      where:
        'pfSense: Neighbors > Timers, Hold Time. OPNsense: Neighbors > Keepalive, Hold Down Time (advanced mode). FRR: neighbor 169.254.100.1 timers 20 60',
      source: 'pfsense-opnsense-frr',
    },
    'bgp-filters': {
      where:
        'pfSense: Services > FRR Global/Zebra > Prefix Lists, Route Maps; then Neighbors > Prefix List Filter or Route Map Filters, inbound and outbound: nothing passes in a direction without one. OPNsense: Neighbors > Prefix-List In, Prefix-List Out, Route-Map In, Route-Map Out: without them everything passes',
      source: 'pfsense-opnsense-frr',
    },
    routes: {
      where:
        'pfSense: System > Routing > Static Routes, through the gateway that the assigned interface created. OPNsense: System > Gateways > Configuration, then System > Routes > Configuration',
      source: 'pfsense-opnsense-vti',
    },
    firewall: {
      where:
        'Firewall > Rules > IPsec for the traffic in the tunnel, TCP 179 too. OPNsense Connections: also WAN rules for ESP, UDP 500 and UDP 4500',
      source: 'pfsense-opnsense-vti',
    },
    'nat-exemption': {
      where:
        'Firewall > NAT > Outbound: no rule on the VTI for 192.0.2.0/25 to 192.0.2.128/25. A policy-based P2 translates only where its NAT/BINAT field says so',
      source: 'inferred',
    },
    mss: {
      where:
        'pfSense with a VTI: Interfaces > LAN > MSS 1350, which clamps to 1310 (the field takes 40 off). System > Advanced > Firewall & NAT > Enable Maximum MSS covers only the networks of the P2 entries, not a VTI. OPNsense: Firewall > Settings > Normalization: two rules on LAN, from and to 192.0.2.128/25, Max mss 1310',
      source: 'pfsense-filter-inc',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        cost: 'For a new tunnel.',
        text: `pfSense, route-based, in this order:

1. VPN > IPsec > Tunnels > Add P1
   Key Exchange version       IKEv2
   Remote Gateway             198.51.100.20
   Authentication Method      Mutual PSK
   My identifier              IP address, 203.0.113.10
   Peer identifier            IP address, 198.51.100.20
   Pre-Shared Key             ExamplePSK-ChangeMe
   Encryption Algorithm       AES, 256 bits, SHA256, 14 (2048 bit)
   Life Time                  28800
   Dead Peer Detection        Enable DPD, Delay 10
2. Add P2 under it
   Mode                       Routed (VTI)
   Local Network              169.254.100.2, with the mask 30
   Remote Network             169.254.100.1
   Protocol                   ESP
   Encryption Algorithms      AES, 256 bits
   Hash Algorithms            SHA256
   PFS key group              14 (2048 bit)
   Life Time                  3600
   Save, Apply Changes
3. Interfaces > Assignments   add ipsecX, enable it, IPv4 type None
4. Firewall > Rules > IPsec   pass 192.0.2.128/25 to 192.0.2.0/25, and TCP 179 from 169.254.100.1
5. System > Routing > Static Routes   192.0.2.128/25 through the new gateway, only without BGP`,
      },
      {
        disrupts: 'whole device',
        cost: 'Clamps the TCP sessions of the whole LAN interface, not of this VPN alone.',
        text: `6. pfSense: Interfaces > LAN > MSS   1350 (clamps to 1310)`,
      },
      {
        disrupts: 'all bgp sessions',
        cost: 'Saving rewrites the FRR configuration and can restart FRR: where other sessions run, do it in a maintenance window.',
        text: `pfSense, BGP (package FRR):

1. Services > FRR Global/Zebra   Enable FRR, Master Password; then Prefix Lists
   SDDC-IN    permit 192.0.2.128/25
   SDDC-OUT   permit 192.0.2.0/25
2. Services > FRR BGP > BGP      Enable BGP Routing, Local AS 65001, Networks to Distribute 192.0.2.0/25
3. Services > FRR BGP > Neighbors
   Name/Address               169.254.100.1
   Remote AS                  65000
   Timers                     20, Hold Time 60
   Prefix List Filter         inbound SDDC-IN, outbound SDDC-OUT
   Inbound Soft Reconfiguration   on`,
      },
      {
        disrupts: 'nothing',
        cost: 'For a new connection.',
        text: `OPNsense, route-based, in this order:

1. VPN > IPsec > Virtual Tunnel Interfaces
   Reqid 10, Local address 203.0.113.10, Remote address 198.51.100.20
   Tunnel local address 169.254.100.2, Tunnel remote address 169.254.100.1
2. VPN > IPsec > Pre-Shared Keys
   Local Identifier 203.0.113.10, Remote Identifier 198.51.100.20, key ExamplePSK-ChangeMe
3. VPN > IPsec > Connections (enable IPsec; advanced mode)
   Proposals aes256-sha256-modp2048, Version IKEv2, Unique Replace, MOBIKE unchecked
   Local addresses 203.0.113.10, Remote addresses 198.51.100.20, DPD delay (s) 10, Keyingtries 0
   Local Authentication   Pre-Shared Key, Id 203.0.113.10
   Remote Authentication  Pre-Shared Key, Id 198.51.100.20
   Children   Mode Tunnel, Policies unchecked, Reqid 10, Start action Trap, DPD action Start
              ESP proposals aes256-sha256-modp2048, Local 0.0.0.0/0, Remote 0.0.0.0/0
4. System > Gateways > Configuration   interface IPSEC10, address 169.254.100.1
   System > Routes > Configuration     192.0.2.128/25 through it, only without BGP
5. Firewall > Rules > WAN     ESP, UDP 500 and UDP 4500 from 198.51.100.20
   Firewall > Rules > IPsec   192.0.2.128/25 to 192.0.2.0/25, and TCP 179 from 169.254.100.1
6. Firewall > Settings > Normalization   on LAN: source 192.0.2.128/25, and one with it as destination, Max mss 1310`,
      },
      {
        disrupts: 'whole device',
        cost: 'Where BGP runs already, keep its AS number.',
        text: `OPNsense, BGP (plugin FRR):

1. Routing > General, BGP   enable both; BGP AS Number 65001, Network 192.0.2.0/25`,
      },
      {
        disrupts: 'nothing',
        cost: 'For a new neighbor; saving reloads FRR.',
        text: `2. Prefix Lists     SDDC-IN permit 192.0.2.128/25, SDDC-OUT permit 192.0.2.0/25
3. Neighbors (advanced mode)   Peer-IP 169.254.100.1, Remote AS 65000, Keepalive 20, Hold Down Time 60
                    Prefix-List In SDDC-IN, Prefix-List Out SDDC-OUT, Soft reconfiguration inbound on`,
      },
    ],
    source: 'inferred',
  },
  notes: [
    {
      text: 'A peer behind NAT that sends its private address (in the brackets of the "looking for" line): enter that as Peer identifier, IP address. The default, Peer IP address, fails.',
      source: 'netgate-ipsec-troubleshooting',
    },
    {
      text: 'IKEv1 refusals, read by their brackets: [ N(AUTH_FAILED) ] is the mode, [ HASH N(AUTH_FAILED) ] the identifier first; [ N(NO_PROP) ] is phase 1, [ HASH N(NO_PROP) ] phase 2, [ HASH N(INVAL_ID) ] the networks.',
      source: 'netgate-ipsec-troubleshooting',
    },
    {
      text: 'OPNsense Connections create no WAN rules: add your own. Rules for a VTI are on the IPsec tab; where the tunable net.inet.ipsec.filtertunnel is 1, on the interface.',
      source: 'opnsense-vpnet',
    },
    {
      text: 'OPNsense Connections have DPD off and DPD action Clear: after an outage only traffic (Start action Trap) or the SDDC starts it again. Set a DPD delay and DPD action Start.',
      source: 'opnsense-swanctl-model',
    },
    {
      text: 'OPNsense: MOBIKE, on by default, takes the initiator to UDP 4500 without NAT too. With 4500 closed, IKE_SA_INIT works and IKE_AUTH gets no answer: open it, or uncheck MOBIKE. On pfSense it is off.',
      source: 'opnsense-connection-form',
    },
    {
      text: 'Routed IPsec is filtered on the IPsec tab and captured on enc0. With IPsec Filter Mode (pfSense, Advanced Settings) on assigned interfaces enc0 stays empty: rules and captures go to ipsecN, and all policy-based tunnels are blocked.',
      source: 'pfsense-globals-inc',
    },
    {
      text: 'OPNsense: uncheck Policies on a VTI child, and give it a Reqid that no other tunnel uses. With Policies on, the child traps all traffic and locks you out of the firewall.',
      source: 'opnsense-ipsec-route',
    },
    {
      text: 'Inbound bytes grow and enc0 shows nothing (IPsec Filter Mode at its default): another route or interface has the same network.',
      source: 'netgate-ipsec-troubleshooting',
    },
    {
      text: 'Several WAN addresses (CARP, IP alias): %any...%any (older pfSense: bypasslan) in the log: the peer connects to an address that the P1 is not bound to.',
      source: 'netgate-ipsec-troubleshooting',
    },
    { text: 'Different lifetimes alone do not break the tunnel.', source: 'netgate-ipsec-troubleshooting' },
    {
      text: 'IKEv1, aggressive at one end, main at the other: it can still come up when the end on main initiates.',
      source: 'netgate-ipsec-troubleshooting',
    },
    {
      text: 'The tunnel fails when a phase expires: Netgate advises DPD on, an address in P2 > Automatically ping host, and NAT traversal off where there is no NAT.',
      source: 'netgate-ipsec-troubleshooting',
    },
    {
      text: 'OPNsense: the FRR plugin writes no bgp ebgp-requires-policy by itself, for the whole BGP instance, so a neighbor exchanges everything until it has prefix lists. Give every eBGP neighbor its lists before you enable it.',
      source: 'opnsense-frr-plugin',
    },
    {
      text: 'pfSense: a new FRR neighbor shows (Policy), and no prefix passes in a direction until it has a prefix list or route map there. Services > FRR BGP > Advanced > Disable eBGP Require Policy opens every eBGP neighbor of the device at once: leave it off.',
      source: 'pfsense-frr-advanced',
    },
    {
      text: 'pfSense: a frr.conf that was saved under FRR Global/Zebra > Raw Config overrides everything that the other FRR pages hold. Empty that field first.',
      source: 'pfsense-frr-raw',
    },
  ],
  messages: {
    'pfsense-generating-informational-v1-n-auth-failed': {
      text: 'generating INFORMATIONAL_V1 request {n} [ N(AUTH_FAILED) ]',
      example: 'charon: 13[ENC] generating INFORMATIONAL_V1 request 2940146627 [ N(AUTH_FAILED) ]',
      role: 'responder',
      problems: ['ike-mode-mismatch'],
      meaning:
        'IKEv1: we refused the peer before keys were agreed. The line above names the cause, such as Aggressive Mode PSK disabled for security reasons: the peer uses aggressive mode.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'pfsense-generating-informational-v1-hash-n-auth-failed': {
      text: 'generating INFORMATIONAL_V1 request {n} [ HASH N(AUTH_FAILED) ]',
      example: 'charon: 12[ENC] generating INFORMATIONAL_V1 request 4216246776 [ HASH N(AUTH_FAILED) ]',
      role: 'either',
      problems: ['ike-identity-mismatch', 'pre-shared-key-mismatch', 'ike-mode-mismatch'],
      meaning:
        'We refused the peer. Above it "no peer config found": its identifier, in the brackets of the lookup line; set the Peer identifier to that. Else that line names it: key, mode or method.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'pfsense-generating-informational-v1-n-no-prop': {
      text: 'generating INFORMATIONAL_V1 request {n} [ N(NO_PROP) ]',
      example: 'charon: 14[ENC] generating INFORMATIONAL_V1 request 3851683074 [ N(NO_PROP) ]',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'IKEv1: we refused phase 1. Compare the "received proposals" and "configured proposals" lines above. "no IKE config found" instead of them: no P1 fits the two addresses, or none has this IKE version; from another address than that of the SDDC it is noise from the Internet.',
      source: 'lab-ike-version',
    },
    'pfsense-generating-informational-v1-hash-n-no-prop': {
      text: 'generating INFORMATIONAL_V1 request {n} [ HASH N(NO_PROP) ]',
      example: 'charon: 13[ENC] generating INFORMATIONAL_V1 request 1275272345 [ HASH N(NO_PROP) ]',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'IKEv1: we refused phase 2. A "no acceptable … found" line above names the attribute; DIFFIE_HELLMAN_GROUP there is PFS.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'pfsense-generating-informational-v1-hash-n-inval-id': {
      text: 'generating INFORMATIONAL_V1 request {n} [ HASH N(INVAL_ID) ]',
      example: 'charon: 08[ENC] generating INFORMATIONAL_V1 request 1136605099 [ HASH N(INVAL_ID) ]',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1: we refused the networks that the peer proposed. The "looking for a child config" line above shows them; set the P2 to the mirror image.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'pfsense-no-matching-child-sa-config-found': {
      text: 'no matching CHILD_SA config found',
      example: 'charon: 08[IKE] no matching CHILD_SA config found',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1: no P2 has the networks that the peer asked for. The "looking for a child config" line above shows them. The initiator sees INVALID_ID_INFORMATION.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'pfsense-selected-peer-config-bypasslan': {
      text: 'selected peer config "bypasslan"',
      example: 'charon: 10[CFG] selected peer config "bypasslan"',
      role: 'responder',
      problems: ['remote-peer-not-configured'],
      meaning:
        'Older pfSense, IKEv1 (2.7 keeps peers from this entry). The request matched the LAN bypass entry: the peer uses another address (CARP, IP alias) than the one the P1 is bound to. Set the P1 interface to the address that the SDDC has as Remote Public IP.',
      source: 'netgate-ipsec-troubleshooting',
    },
    'pfsense-found-matching-ike-config-any': {
      text: 'found matching ike config: %any...%any with prio {n}',
      example: 'charon: 10[CFG] found matching ike config: %any...%any with prio 28',
      role: 'responder',
      problems: ['remote-peer-not-configured'],
      meaning:
        'Only a catch-all entry fits: no P1 has both this local and this remote address with this IKE version. Normal for mobile clients, a fault for the SDDC.',
      source: 'strongswan-backend-manager',
    },
  },
});
