import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Cisco FTD (Secure Firewall)',
  vendor: 'Cisco',
  scope:
    'Cisco Secure Firewall with FTD, managed by FMC or FDM. Its messages carry the numbers and texts of the ASA, with the prefix `%FTD-`.',
  commands: {
    'ike-sa': {
      run: ['show crypto ikev2 sa detail', 'show vpn-sessiondb detail l2l'],
      look: 'IKEv2: `READY`. At the FTD prompt `>`.',
      source: 'cisco-fmc-notes',
    },
    'child-sa': {
      run: ['show crypto ipsec sa peer 198.51.100.20'],
      look: 'Both `inbound esp sas` and `outbound esp sas` exist.',
      source: 'cisco-fmc-notes',
    },
    proposals: { run: ['show running-config crypto'], look: 'What was deployed, in the words of the ASA.', source: 'unverified' },
    'debug-on': {
      run: [
        { run: 'system support diagnostic-cli', disrupts: 'nothing' },
        { run: 'enable', disrupts: 'nothing' },
        { run: 'debug crypto condition peer 198.51.100.20', disrupts: 'logging' },
        { run: 'debug crypto ikev2 protocol 127', disrupts: 'logging' },
      ],
      source: 'cisco-fmc-notes',
    },
    'debug-off': {
      run: [{ run: 'undebug all', disrupts: 'logging' }],
      look: 'In the diagnostic CLI, where the debug was started.',
      source: 'unverified',
    },
    clear: {
      run: [
        { run: 'system support diagnostic-cli', disrupts: 'this tunnel' },
        { run: 'enable', disrupts: 'this tunnel' },
        { run: 'clear crypto ikev2 sa 198.51.100.20', disrupts: 'this tunnel' },
      ],
      source: 'cisco-asa-notes',
    },
    'bgp-neighbor': { run: ['show bgp summary', 'show bgp neighbors 169.254.100.1'], source: 'cisco-fmc-notes' },
    'bgp-received': { run: ['show bgp neighbors 169.254.100.1 routes', 'show route bgp'], source: 'unverified' },
    'bgp-advertised': { run: ['show bgp neighbors 169.254.100.1 advertised-routes'], source: 'unverified' },
  },
  settings: {
    'peer-address': { where: 'FMC: Devices > VPN > Site To Site > (topology) > Endpoints', source: 'cisco-fmc-notes' },
    'ike-version': { where: 'FMC: Devices > VPN > Site To Site > (topology) > IKE', source: 'cisco-fmc-notes' },
    'pre-shared-key': { where: 'FMC: Devices > VPN > Site To Site > (topology) > IKE', source: 'cisco-fmc-notes' },
    identities: {
      where: 'FMC: Devices > VPN > Site To Site > (topology) > Endpoints > the VTI’s advanced settings: `Send Local Identity to Peers`',
      source: 'cisco-fmc-notes',
    },
    'phase1-proposal': { where: 'FMC: Devices > VPN > Site To Site > (topology) > IKE', source: 'cisco-fmc-notes' },
    'phase2-proposal': { where: 'FMC: Devices > VPN > Site To Site > (topology) > IPsec', source: 'cisco-fmc-notes' },
    pfs: { where: 'FMC: Devices > VPN > Site To Site > (topology) > IPsec', source: 'unverified' },
    lifetimes: {
      where: 'FMC: Devices > VPN > Site To Site > (topology): IKE lifetime under IKE, IPsec lifetime under IPsec',
      source: 'unverified',
    },
    'traffic-selectors': {
      where: 'FMC: topology type `Route Based (VTI)`, or the protected networks of a policy-based one under Endpoints',
      source: 'cisco-fmc-notes',
    },
    'dead-peer-detection': { where: 'FMC: Devices > VPN > Site To Site > (topology) > Advanced', source: 'unverified' },
    'nat-traversal': { where: 'FMC: Devices > VPN > Site To Site > (topology) > Advanced', source: 'unverified' },
    'tunnel-address': { where: 'FMC: Devices > Device Management > (device) > Interfaces > Virtual Tunnels', source: 'cisco-fmc-notes' },
    'bgp-asn': { where: 'FMC: Devices > Device Management > Routing > BGP', source: 'cisco-fmc-notes' },
    'bgp-neighbor': { where: 'FMC: Devices > Device Management > (device) > Routing > BGP > IPv4 > Neighbor', source: 'cisco-fmc-notes' },
    'bgp-password': {
      where: 'FMC: Devices > Device Management > (device) > Routing > BGP > IPv4 > Neighbor > Advanced',
      source: 'cisco-fmc-notes',
    },
    'bgp-timers': { where: 'FMC: Devices > Device Management > Routing > BGP', source: 'unverified' },
    'bgp-filters': { where: 'FMC: Devices > Device Management > Routing > BGP', source: 'unverified' },
    routes: { where: 'FMC: Devices > Device Management > Routing', source: 'cisco-fmc-notes' },
    'nat-exemption': { where: 'FMC: Devices > NAT, a manual identity rule above the PAT rule', source: 'cisco-fmc-notes' },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `Devices > Device Management > (device) > Interfaces: the VTI
  IP address           169.254.100.2/30
  Tunnel source        outside, 203.0.113.10
  Tunnel destination   198.51.100.20
Devices > VPN > Site To Site: a new topology, type Route Based (VTI)
  Endpoints            this device with the VTI; the SDDC 198.51.100.20
  IKE                  IKEv2; AES-256, SHA-256, PRF SHA-256, DH group 14; lifetime 28800 s
                       pre-shared key ExamplePSK-ChangeMe
  IPsec                ESP AES-256, SHA-256; PFS group 14; lifetime 3600 s
  Advanced             identity sent: the address that the SDDC has as Remote ID
Devices > Device Management > (device) > Routing > BGP
  AS number            65001
  Neighbor             169.254.100.1, remote AS 65000, enabled
  Networks             192.0.2.0/25 (exact prefix, in the routing table)
Policy-based only: Devices > NAT, a manual identity rule above the PAT rule
  Original             192.0.2.0/25 to 192.0.2.128/25
  Translated           192.0.2.0/25 to 192.0.2.128/25
Deploy
`,
      },
    ],
    source: 'unverified',
  },
  notes: [
    {
      text: 'Every change needs Deploy. A VPN that was saved and not deployed looks from the SDDC as if no peer were configured.',
      source: 'ibm-cisco-ftd',
    },
    { text: 'The command line shows, debugs and clears; it can’t configure. Change the VPN in FMC or FDM.', source: 'cisco-fmc-notes' },
    {
      text: 'Message numbers and texts are those of the ASA: for any other `%FTD-` line see Cisco ASA.',
      source: 'sekoia-cisco-asa',
    },
    { text: 'Newer releases put the class into the prefix: `%FTD-vpn-4-750003` is `%FTD-4-750003`.', source: 'pastebin-ftd-ikev1' },
    { text: 'In FMC the state of all tunnels is at Overview > Dashboards > Site to Site VPN.', source: 'cisco-fmc-notes' },
    { text: 'Without FMC, in FDM: Device > Site-to-Site VPN > View Configuration.', source: 'ibm-cisco-ftd' },
    { text: 'From FMC 7.7 on the menu reads Secure Connections > Site-to-Site VPN & SD-WAN.', source: 'cisco-fmc-notes' },
    {
      text:
        'Policy-based: the NAT exemption is a manual identity rule above the PAT rule, or PAT takes the packets first. ' +
        'With a VTI none is needed while the PAT rule names the outside zone only.',
      source: 'cisco-fmc-notes',
    },
    { text: 'Against a route-based SDDC VPN choose the topology type `Route Based (VTI)`.', source: 'ibm-cisco-ftd' },
  ],
  messages: {
    'cisco-ftd-750003-failed-to-authenticate': {
      text: '%FTD-4-750003: Local:{local} Remote:{peer} Username:{user} IKEv2 Negotiation aborted due to ERROR: Failed to authenticate the IKE SA',
      also: [
        '%FTD-vpn-4-750003: Local:{local} Remote:{peer} Username:{user} IKEv2 Negotiation aborted due to ERROR: Failed to authenticate the IKE SA',
      ],
      example:
        'Nov 24 2026 09:15:40: %FTD-4-750003: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 IKEv2 Negotiation aborted due to ERROR: Failed to authenticate the IKE SA',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      meaning: 'Authentication failed. Set the key again under IKE in the topology, deploy, then compare the identities.',
      source: 'sekoia-cisco-asa',
    },
    'cisco-ftd-750003-no-ipsec-policy-for-ts': {
      text: '%FTD-4-750003: Local:{local} Remote:{peer} Username:{user} IKEv2 Negotiation aborted due to ERROR: There was no IPSEC policy found for received TS',
      also: [
        '%FTD-vpn-4-750003: Local:{local} Remote:{peer} Username:{user} IKEv2 Negotiation aborted due to ERROR: There was no IPSEC policy found for received TS',
      ],
      example:
        'Nov 24 2026 09:17:20: %FTD-4-750003: Local:203.0.113.10:500 Remote:198.51.100.20:500 Username:198.51.100.20 IKEv2 Negotiation aborted due to ERROR: There was no IPSEC policy found for received TS',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The networks that the SDDC proposes fit no policy here. ' +
        'Mirror the protected networks, or use a VTI topology when the SDDC’s VPN is route-based.',
      source: 'sekoia-cisco-asa',
    },
    'cisco-ftd-750006-sa-up': {
      text: '%FTD-5-750006: Local:{local} Remote:',
      also: ['%FTD-vpn-5-750006: Local:{local} Remote:'],
      example:
        'Nov 24 2026 09:41:12: %FTD-5-750006: Local:203.0.113.10:4500 Remote:198.51.100.20:4500 Username:198.51.100.20 IKEv2 SA UP. Reason: New Connection Established',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'The IKEv2 SA is up: proposals and authentication are well. Go on to phase 2 with `show crypto ipsec sa`.',
      source: 'sekoia-cisco-asa',
    },
    'cisco-ftd-113019-idle-timeout': {
      text: '%FTD-4-113019: Group = {group}, Username = {user}, IP = {peer}, Session disconnected. Session Type: {type}, Duration: {duration}, Reason: Idle Timeout',
      also: [
        '%FTD-vpn-4-113019: Group = {group}, Username = {user}, IP = {peer}, Session disconnected. Session Type: {type}, Duration: {duration}, Reason: Idle Timeout',
      ],
      example:
        'Nov 24 2026 11:00:00: %FTD-4-113019: Group = 198.51.100.20, Username = 198.51.100.20, IP = 198.51.100.20, Session disconnected. Session Type: LAN-to-LAN, Duration: 0h:30m:00s, Bytes xmt: 84210, Bytes rcv: 90112, Reason: Idle Timeout',
      role: 'either',
      problems: ['peer-sent-delete', 'dead-peer-detection'],
      tells: 'down',
      meaning:
        'This device closed the tunnel because nothing passed through it. ' +
        'Set the idle timeout of its group policy to none, and deploy.',
      source: 'sekoia-cisco-asa',
    },
  },
});
