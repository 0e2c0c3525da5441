import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Sophos Firewall',
  vendor: 'Sophos',
  called: ['Sophos XG', 'XG', 'XGS', 'SFOS'],
  scope: 'Sophos Firewall (XG and XGS) with SFOS 19 and later; it runs strongSwan, so its messages apply too, in /log/strongswan.log.',
  marks: { names: ['sophos', 'xfrm'], families: ['charon'] },
  placeholders: ['Port4'],
  commands: {
    'ike-sa': {
      run: ['Site-to-site VPN > IPsec', 'ipsec statusall'],
      look: 'Active says that the connection is enabled, Connection whether the tunnel is up, not which phase fails. ipsec statusall: ESTABLISHED for 198.51.100.20 is phase 1, INSTALLED a child. It runs in SSH > 5 Device Management > 3 Advanced Shell.',
      source: 'unverified',
    },
    'child-sa': {
      run: ['ip -s xfrm state list nokeys'],
      look: 'In the advanced shell. One SA for each direction between the two gateways, with bytes that grow in both while you ping. nokeys hides the ESP keys. An old ip refuses it with an error: leave nokeys out then, and keep that output out of tickets, because it contains the keys.',
      source: 'iproute2-ip-xfrm',
    },
    proposals: {
      run: ['Profiles > IPsec profiles', 'Site-to-site VPN > IPsec'],
      look: 'Key exchange, algorithms, DH group, PFS group and key life in the profile; gateways, IDs and subnets in the connection.',
      source: 'sophos-ipsec-help',
    },
    'debug-on': {
      run: [
        { run: 'SSH > 5 Device Management > 3 Advanced Shell', disrupts: 'nothing' },
        {
          run: 'service strongswan:debug -ds nosync',
          disrupts: 'logging',
          cost: 'A toggle, for all IPsec connections: a second run switches debugging off.',
        },
        { run: 'service -S | grep strongswan', disrupts: 'nothing' },
        { run: 'tail -f /log/strongswan.log', disrupts: 'nothing' },
        { run: 'tcpdump -eni Port4 host 198.51.100.20', disrupts: 'nothing' },
      ],
      look: 'service -S must say RUNNING,DEBUG. Port4 stands for the WAN port. Further logs: /log/charon.log, /log/strongswan-monitor.log, /log/dgd.log.',
      source: 'sophos-ipsec-consolidation',
    },
    'debug-off': {
      run: [
        { run: 'service strongswan:debug -ds nosync', disrupts: 'logging' },
        { run: 'service -S | grep strongswan', disrupts: 'nothing' },
      ],
      look: 'In the advanced shell. The same command switches off: run it only while debugging is on. The answer must be RUNNING without DEBUG.',
      source: 'sophos-ipsec-consolidation',
    },
    clear: {
      run: [
        {
          run: 'Site-to-site VPN > IPsec: switch Connection off, then on',
          disrupts: 'this tunnel',
          cost: 'Down until Connection is on again, or until the SDDC or traffic starts it. If Active was switched off too, switch it on first; a Respond only connection waits for the SDDC.',
        },
      ],
      source: 'unverified',
    },
    'bgp-neighbor': {
      run: ['SSH > 3 Route Configuration > 1 Configure Unicast Routing > BGP', 'show ip bgp summary'],
      look: 'A number of prefixes is Established, a state name is not. In the web console Routing > BGP only configures; the state is at Routing > Information.',
      source: 'unverified',
    },
    'bgp-received': {
      run: ['SSH > 3 Route Configuration > 1 Configure Unicast Routing > BGP', 'show ip bgp summary', 'show ip bgp'],
      look: 'The summary counts what was accepted from 169.254.100.1: a route that a filter refuses is in neither answer. 192.0.2.128/25 must be in the table.',
      source: 'unverified',
    },
    'bgp-advertised': {
      run: ['SSH > 3 Route Configuration > 1 Configure Unicast Routing > BGP', 'show ip bgp neighbors 169.254.100.1 advertised-routes'],
      look: '192.0.2.0/25 must be in the list. Missing: the session is down, it is not among the networks of BGP, or an outbound filter refuses it.',
      source: 'unverified',
    },
  },
  settings: {
    'peer-address': {
      where: 'Site-to-site VPN > IPsec > connection: local gateway (listening interface) and remote gateway address',
      source: 'sophos-checklist',
    },
    'ike-version': { where: 'Profiles > IPsec profiles > Key exchange', source: 'cloudflare-sophos' },
    'pre-shared-key': { where: 'Site-to-site VPN > IPsec > connection > Authentication type Preshared key', source: 'sophos-checklist' },
    identities: { where: 'Site-to-site VPN > IPsec > connection > Local ID, Remote ID', source: 'sophos-ipsec-help' },
    'phase1-proposal': { where: 'Profiles > IPsec profiles > Phase 1: DH group, encryption, authentication', source: 'sophos-checklist' },
    'phase2-proposal': { where: 'Profiles > IPsec profiles > Phase 2: encryption, authentication', source: 'sophos-checklist' },
    pfs: {
      where: 'Profiles > IPsec profiles > Phase 2 > PFS group (DH group); Same as phase-I takes the group of phase 1',
      source: 'sophos-checklist',
    },
    lifetimes: { where: 'Profiles > IPsec profiles > Key life of phase 1 and phase 2, Re-key margin', source: 'sophos-checklist' },
    'traffic-selectors': {
      where:
        'Site-to-site VPN > IPsec > connection > Connection type: Tunnel interface (route-based), or Site-to-site (newer: Policy-based) with local and remote subnets',
      source: 'sophos-ipsec-help',
    },
    initiation: {
      where: 'Site-to-site VPN > IPsec > connection > Gateway type: Initiate the connection, or Respond only',
      source: 'sophos-best-practice',
    },
    'dead-peer-detection': {
      where: 'Profiles > IPsec profiles > Dead Peer Detection; action Re-initiate where this end initiates',
      source: 'sophos-checklist',
    },
    'tunnel-address': {
      where: 'Network > Interfaces > the blue bar beside the listening interface > the xfrm interface of the connection',
      source: 'sophos-route-based',
    },
    'bgp-asn': {
      where:
        'Routing > BGP > Global configuration > Local AS, whose change deletes every neighbor and network; the remote AS at the neighbor',
      source: 'sophos-bgp-help',
    },
    'bgp-neighbor': { where: 'Routing > BGP > Neighbors', source: 'sophos-bgp-help' },
    routes: {
      where: 'Without BGP: Routing > Static routes, through the xfrm interface',
      source: 'cloudflare-sophos',
    },
    firewall: { where: 'Rules and policies > Firewall rules: LAN to VPN and VPN to LAN', source: 'cloudflare-sophos' },
    'nat-exemption': {
      where: 'Rules and policies > NAT rules: a rule that excludes the VPN traffic, above the masquerading rule',
      source: 'unverified',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `Route-based, in this order:

1. Profiles > IPsec profiles > Add
     Key exchange              IKEv2
     Phase 1 key life          28800
     Phase 1 DH group          14 (DH2048)
     Phase 1 encryption        AES256
     Phase 1 authentication    SHA2 256
     Phase 2 PFS group         Same as phase-I
     Phase 2 key life          3600
     Phase 2 encryption        AES256
     Phase 2 authentication    SHA2 256
     Dead Peer Detection       on
2. Site-to-site VPN > IPsec > Add
     Connection type           Tunnel interface
     Gateway type              Respond only; the SDDC initiates
     Profile                   the one of step 1
     Authentication type       Preshared key, ExamplePSK-ChangeMe
     Listening interface       the WAN port with 203.0.113.10
     Gateway address           198.51.100.20
     Local ID                  IP address, 203.0.113.10
     Remote ID                 IP address, 198.51.100.20
   Save, then switch Active and Connection on.
3. Network > Interfaces > blue bar beside the WAN port > xfrm interface
     IPv4 address              169.254.100.2/30
4. Rules and policies > Firewall rules
     LAN to VPN                192.0.2.0/25 to 192.0.2.128/25
     VPN to LAN                192.0.2.128/25 to 192.0.2.0/25
     BGP, in and out           TCP 179 with 169.254.100.1
   Rules and policies > NAT rules: exclude the same networks

Without BGP instead of step 5: Routing > Static routes > Add: 192.0.2.128/25 through the xfrm interface
Policy-based instead of steps 3 and 5: Connection type Site-to-site (newer: Policy-based), local subnet 192.0.2.0/25,
remote subnet 192.0.2.128/25; no xfrm interface and no BGP.`,
      },
      {
        disrupts: 'whole device',
        cost: 'Device access opens a whole zone. A change of Local AS deletes every neighbor and network that is there, a change of Router ID resets every session: leave both where BGP runs already.',
        text: `5. Administration > Device access: allow dynamic routing for the zone of the xfrm interface
   Routing > BGP
     Local AS                  65001
     Network                   192.0.2.0/25`,
      },
      {
        disrupts: 'nothing',
        cost: 'Without filters it exchanges everything.',
        text: `     Neighbor                  169.254.100.1, remote AS 65000`,
      },
    ],
    source: 'unverified',
  },
  notes: [
    {
      text: 'The messages are those of strongSwan. Read /log/strongswan.log and look them up on the strongSwan page.',
      source: 'sophos-ipsec-consolidation',
    },
    {
      text: 'Make one end the initiator and the other the responder. Sophos advises Respond only on its firewall against a third-party gateway, which then initiates. With Respond only here and at the SDDC, neither end starts.',
      source: 'sophos-best-practice',
    },
    {
      text: 'Several Respond only connections that use a pre-shared key and name the same remote end conflict: the SDDC can then fail as if its key were wrong. Let this end initiate, or keep one such connection.',
      source: 'sophos-best-practice',
    },
    {
      text: 'Static, SD-WAN and VPN routes have an order of precedence that can be changed. SSH > 4 Device Console shows it: system route_precedence show.',
      source: 'sophos-sfos-scripts',
    },
    {
      text: 'Behind an upstream NAT device, UDP 500 and UDP 4500 must be passed down to the firewall.',
      source: 'sophos-checklist',
    },
    {
      text: 'According to the help of 21.0 a BGP neighbor needs no policy: without filters it exchanges everything. Give the SDDC filters in both directions.',
      source: 'sophos-bgp-defaults',
    },
    {
      text: 'BGP needs dynamic routing allowed for the zone of the tunnel in Administration > Device access, and firewall rules for BGP in both directions.',
      source: 'sophos-bgp-help',
    },
    {
      text: 'Route-based here and policy-based at the SDDC, or the other way round, do not work together. A connection with local and remote subnet Any needs an address on its xfrm interface, and routes or BGP.',
      source: 'sophos-route-based',
    },
  ],
  messages: {
    'sophos-ipsec-connection-could-not-be-established': {
      text: 'IPsec connection could not be established',
      example: 'IPsec connection could not be established',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: 'The web console says only that the connection failed. Read /log/strongswan.log and paste its lines.',
      source: 'sophos-ipsec-errors',
    },
  },
});
