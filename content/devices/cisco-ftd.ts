import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Cisco FTD (Secure Firewall)',
  vendor: 'Cisco',
  called: ['FTD', 'Firepower', 'Secure Firewall', 'FMC', 'threat defense'],
  scope:
    'Cisco Secure Firewall with FTD, managed by FMC or FDM. Its messages carry the numbers and texts of the ASA, with the prefix `%FTD-`.',
  marks: { lines: ['%FTD-3', '%FTD-4', '%FTD-5', '%FTD-6', '%FTD-7'], names: ['firepower'], families: ['cisco-firewall'] },
  commands: {
    'ike-sa': {
      run: ['show crypto ikev2 sa detail', 'show vpn-sessiondb detail l2l'],
      look: 'IKEv2: `READY`; none with a policy-based VPN may only wait for traffic. At the FTD prompt `>`, which takes the show commands of the ASA.',
      source: 'ibm-cisco-ftd',
    },
    'child-sa': {
      run: ['show crypto ipsec sa peer 198.51.100.20'],
      look: 'Both `inbound esp sas` and `outbound esp sas` exist; `#pkts encaps` and `#pkts decaps` rise with traffic, on the active unit.',
      source: 'inferred',
    },
    proposals: {
      run: ['show running-config all crypto'],
      look: 'What was deployed, in ASA syntax, and with `all` also the defaults. Without `set pfs` PFS is off.',
      source: 'inferred',
    },
    'debug-on': {
      run: [
        {
          run: 'system support diagnostic-cli',
          disrupts: 'nothing',
        },
        {
          run: 'enable',
          disrupts: 'nothing',
        },
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
          run: 'debug crypto ipsec 127',
          disrupts: 'logging',
          cost: 'Prints into this session only.',
        },
      ],
      look: '`enable` asks for a password: press Enter. Set the condition first. IKEv1: `debug crypto ikev1 127`. With `logging debug-trace` deployed they go to the log instead.',
      source: 'inferred',
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
          cost: 'Removes the filter on the peer, which stays after the debug.',
        },
      ],
      look: 'In the diagnostic CLI, where the debug was started. Leave it with Ctrl+A, then D.',
      source: 'inferred',
    },
    clear: {
      run: [
        {
          run: 'system support diagnostic-cli',
          disrupts: 'nothing',
        },
        {
          run: 'enable',
          disrupts: 'nothing',
        },
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
      ],
      look: '`enable` asks for a password: press Enter. Leave with Ctrl+A, then D. With a VTI the tunnel negotiates again by itself. A policy-based one comes back with new interesting traffic, or when the SDDC starts it.',
      source: 'inferred',
    },
    'bgp-neighbor': {
      run: ['show bgp summary', 'show bgp neighbors 169.254.100.1'],
      source: 'inferred',
    },
    'bgp-received': {
      run: ['show bgp neighbors 169.254.100.1 routes', 'show route bgp'],
      look: 'What the inbound filters let in, then what the routing table took of it. A route that a filter refuses is in neither.',
      source: 'inferred',
    },
    'bgp-advertised': {
      run: ['show bgp neighbors 169.254.100.1 advertised-routes'],
      source: 'inferred',
    },
  },
  settings: {
    'peer-address': {
      where: 'FMC: Devices > VPN > Site To Site > (topology) > Endpoints',
      source: 'cisco-fmc-s2s',
    },
    'ike-version': {
      where: 'FMC: Devices > VPN > Site To Site > (topology) > IKE',
      source: 'cisco-fmc-s2s',
    },
    'pre-shared-key': {
      where: 'FMC: Devices > VPN > Site To Site > (topology) > IKE',
      source: 'cisco-fmc-s2s',
    },
    identities: {
      where:
        'FMC: Devices > VPN > Site To Site > (topology) > Advanced > IKE > ISAKMP Settings: `Identity Sent to Peers`, one choice for every VPN of the device. One tunnel alone: Endpoints > the VTI’s advanced settings: `Send Local Identity to Peers`',
      source: 'cisco-fmc-ike-options',
    },
    'phase1-proposal': {
      where: 'FMC: Devices > VPN > Site To Site > (topology) > IKE',
      source: 'cisco-fmc-s2s',
    },
    'phase2-proposal': {
      where: 'FMC: Devices > VPN > Site To Site > (topology) > IPsec',
      source: 'cisco-fmc-s2s',
    },
    pfs: {
      where: 'FMC: Devices > VPN > Site To Site > (topology) > IPsec',
      source: 'cisco-fmc-s2s',
    },
    lifetimes: {
      where: 'FMC: Devices > VPN > Site To Site > (topology): IKE lifetime under IKE, IPsec lifetime under IPsec',
      source: 'cisco-fmc-s2s',
    },
    'traffic-selectors': {
      where: 'FMC: topology type `Route Based (VTI)`, or the protected networks of a policy-based one under Endpoints',
      source: 'cisco-fmc-s2s',
    },
    'dead-peer-detection': {
      where:
        'FMC: Devices > VPN > Site To Site > (topology) > Advanced > IKE > ISAKMP Settings: `IKE Keepalive`, threshold and retry interval in seconds',
      source: 'cisco-fmc-ike-options',
    },
    'nat-traversal': {
      where: 'FMC: Devices > VPN > Site To Site > (topology) > Advanced > Tunnel: NAT Keepalive Messages Traversal',
      source: 'cisco-fmc-s2s',
    },
    'tunnel-address': {
      where: 'FMC: Devices > Device Management > (device) > the virtual tunnel interface, among the interfaces',
      source: 'netascode-fmc-vti',
    },
    'bgp-asn': {
      where: 'FMC: Devices > Device Management > (device) > Routing > General Settings > BGP',
      source: 'cisco-fmc-bgp-general',
    },
    'bgp-neighbor': {
      where: 'FMC: Devices > Device Management > (device) > Routing > BGP > IPv4 > Neighbor',
      source: 'cisco-fmc-bgp-neighbor',
    },
    'bgp-password': {
      where: 'FMC: Devices > Device Management > (device) > Routing > BGP > IPv4 > Neighbor > Advanced',
      source: 'cisco-fmc-bgp-neighbor',
    },
    'bgp-timers': {
      where: 'FMC: Devices > Device Management > (device) > Routing > BGP > IPv4 > Neighbor > Timers',
      source: 'cisco-fmc-bgp-neighbor',
    },
    'bgp-filters': {
      where:
        'FMC: Devices > Device Management > (device) > Routing > BGP > IPv4: `Networks` names what is announced; Neighbor > Filtering Routes takes a prefix list or a route map, in and out',
      source: 'cisco-fmc-bgp-neighbor',
    },
    routes: {
      where: 'FMC: Devices > Device Management > (device) > Routing > Static Route',
      source: 'netascode-fmc-static-route',
    },
    firewall: {
      where:
        'The access control policy, on the inside and VTI zones. FMC: Devices > VPN > Site To Site > (topology) > Advanced > Tunnel: `Bypass Access Control policy for decrypted traffic (sysopt permit-vpn)` lets decrypted packets past it',
      source: 'cisco-fmc-s2s',
    },
    'nat-exemption': {
      where: 'Policy-based: FMC: Devices > NAT, a manual identity rule above the PAT rule',
      source: 'netascode-fmc-nat',
    },
    mss: {
      where:
        'FlexConfig (FDM: Device > Advanced Configuration; FMC: Devices): `sysopt connection tcpmss 1310`, one value for every TCP connection through the device',
      source: 'ibm-cisco-ftd',
    },
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
                       identity sent: the address that the SDDC has as Remote ID
  IKE                  IKEv2; AES-256, SHA-256, PRF SHA-256, DH group 14; lifetime 28800 s
                       pre-shared key ExamplePSK-ChangeMe
  IPsec                ESP AES-256, SHA-256; PFS group 14; lifetime 3600 s
Objects > Object Management: what may pass, each with a prefix list of its own
  Route map SDDC-IN    permit 192.0.2.128/25
  Route map SDDC-OUT   permit 192.0.2.0/25
Devices > Device Management > (device) > Routing > BGP
  AS number            65001
  Neighbor             169.254.100.1, remote AS 65000, enabled
  Filtering routes     incoming SDDC-IN, outgoing SDDC-OUT
  Timers               keepalive 20 s, hold 60 s
  Networks             192.0.2.0/25 (exact prefix, in the routing table)
The access control policy: inside zone to VTI zone, and VTI zone to inside zone
Policy-based only: Devices > NAT, a manual identity rule above the PAT rule
  Original             192.0.2.0/25 to 192.0.2.128/25
  Translated           192.0.2.0/25 to 192.0.2.128/25
`,
      },
      {
        disrupts: 'whole device',
        cost: 'Sends every pending change of the device, not only these; traffic can stop for a moment where inspection restarts. Read the list of changes first.',
        text: `Deploy
`,
      },
    ],
    source: 'inferred',
  },
  notes: [
    {
      text: 'Every change needs Deploy. A VPN that was saved and not deployed looks from the SDDC as if no peer were configured.',
      source: 'inferred',
    },
    {
      text: 'The command line shows, debugs and clears; it can’t configure a VPN. Change it in FMC or FDM.',
      source: 'unverified',
    },
    {
      text: 'For any other `%FTD-` line see Cisco ASA.',
      source: 'sekoia-cisco-asa',
    },
    {
      text: 'Newer releases put the class into the prefix: `%FTD-vpn-4-750003` is `%FTD-4-750003`.',
      source: 'pastebin-ftd-ikev1',
    },
    {
      text: 'In FMC the state of all tunnels is at Overview > Dashboards > Site to Site VPN; it names no phase and may lag.',
      source: 'cisco-fmc-notes',
    },
    {
      text: 'Without FMC, in FDM: Device > Site-to-Site VPN > View Configuration.',
      source: 'ibm-cisco-ftd',
    },
    {
      text: 'From FMC 7.7 on the menu reads Secure Connections > Site-to-Site VPN & SD-WAN.',
      source: 'cisco-fmc-s2s-77',
    },
    {
      text: 'Policy-based: the NAT exemption is a manual identity rule above the PAT rule, or PAT takes the packets first. With a VTI none is needed while the PAT rule names the outside zone only.',
      source: 'cisco-fmc-notes',
    },
    {
      text: 'Against a route-based SDDC VPN choose the topology type `Route Based (VTI)`. A policy-based SDDC VPN needs a policy-based topology: both ends must be of one kind.',
      source: 'ibm-cisco-ftd',
    },
    {
      text: 'Policy-based: each pair of protected networks gets an SA of its own, as on the ASA. Where the peer puts several networks into one IKEv2 SA, give it one pair for each SA, or make both ends route-based.',
      source: 'inferred',
    },
    {
      text: 'IKE fragmentation (RFC 7383) cuts large IKE messages inside IKE. `show crypto ikev2 sa detail` shows whether the peer does it too.',
      source: 'inferred',
    },
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
        'The networks that the SDDC proposes fit no policy here. Mirror the protected networks, or use a VTI topology when the SDDC’s VPN is route-based.',
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
      meaning: 'The IKEv2 SA is up: proposals and authentication are right. Go on to phase 2 with `show crypto ipsec sa`.',
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
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning:
        'This device closed the tunnel itself because nothing passed through it, and the SDDC sees a delete. Switch its idle timeout off in the manager and deploy, or keep traffic in the tunnel with a steady ping.',
      source: 'sekoia-cisco-asa',
    },
  },
});
