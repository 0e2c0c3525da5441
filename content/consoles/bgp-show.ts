import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'BGP show commands',
  scope: 'What the show commands of Cisco and of routers with similar commands print about BGP. A table row is given here in words.',
  marks: { everywhere: true },
  messages: {
    'bgp-show-rib-failure-higher-admin-distance': {
      text: 'Higher admin distance',
      also: ['RIB-failure {flags} Higher admin distance'],
      example: '192.0.2.128/25     169.254.100.1           Higher admin distance              n/a',
      role: 'either',
      problems: ['bgp-route-preference'],
      meaning:
        'Words of Cisco IOS (show ip bgp rib-failure): BGP chose this path, and the routing table holds a route of lower distance to the same network, a static one for instance, which wins.',
      source: 'itcertnotes-rib-failure',
    },
    'bgp-show-rib-failure': {
      text: 'RIB-failure(17)',
      also: ['RIB-failure RIB-NH Matches'],
      example: 'Paths: (1 available, best #1, table default, RIB-failure(17))',
      role: 'either',
      problems: ['bgp-route-preference'],
      tells: 'bgp-up',
      meaning:
        'Cisco IOS: BGP chose this path and could not put it into the routing table: look first for another route to the same network with a lower distance. IOS advertises the path all the same, without bgp suppress-inactive.',
      source: 'ipspace-rib-failure',
    },
    'bgp-show-path-valid-not-best': {
      text: 'BGP path valid, not best',
      example: '*   192.0.2.128/25   169.254.100.1            0             0 65000 65000 i',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning:
        'In FRR a second path to the same network, kept in reserve: healthy by itself. Cisco IOS also marks a path whose next hop is (inaccessible), and every row of received-routes, like this: there it means nothing. Only if this path should carry the traffic, compare weight, local preference, AS path length, origin and MED with the chosen one, in this order.',
      source: 'frr-bgp-doc',
    },
    'bgp-show-tunnel-not-best': {
      text: 'BGP path by the tunnel valid, not best, and another way is',
      example: 'BGP path by the tunnel valid, not best, and another way is',
      role: 'either',
      problems: ['bgp-route-preference'],
      tells: 'bgp-up',
      meaning:
        'In a table of paths: the path to this network through the tunnel (next hop 169.254.…) is kept in reserve, and one from another neighbor carries the traffic. If the tunnel should carry it: see that its next hop is not (inaccessible), then compare weight, local preference, AS path length, origin and MED, in this order.',
      source: 'frr-bgp-doc',
    },
    'bgp-show-zero-accepted-prefixes': {
      text: '0 accepted prefixes, 0',
      example: '   0 accepted prefixes, 0 prefixes in rib',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning:
        'FortiOS and IOS XR, under a neighbor that is Established: none of its routes was accepted. See what it sent before the filters, then the inbound policy.',
      source: 'ntc-fortinet-neighbors',
    },
    'bgp-show-messages-and-never-established': {
      text: 'BGP state = {state}, messages received and never established',
      example: '169.254.100.1   4      65000         6         8        0    0    0    never      Idle',
      role: 'either',
      problems: ['bgp-asn-mismatch', 'bgp-open-mismatch'],
      meaning:
        'Messages came from the neighbor and the session was never up: TCP works, so the password fits; look first whether one end refuses the OPEN, as for the AS number. The NOTIFICATION names the cause; it can be a shutdown or (Junos, ExaBGP) an unknown neighbor too.',
      source: 'lab-bgp-asn',
    },
    'bgp-show-was-up-before': {
      text: 'BGP state = {state}, and it was up before',
      example: `  BGP state = Active
  Connections established 1; dropped 1`,
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-timers', 'dead-peer-detection'],
      tells: 'down',
      meaning:
        'The session was up and fell, and does not come back: address, AS number and password were right. See whether the tunnel is up, then whether the neighbor answers and TCP 179 passes through it, then what ended the session last.',
      source: 'inferred',
    },
    'bgp-show-begun-again': {
      text: 'BGP state = {state}, begun again a moment ago',
      example: `Neighbor        V     AS MsgRcvd MsgSent   TblVer  InQ OutQ Up/Down  State/PfxRcd
169.254.100.1   4  65000    1212    1220        0    0    0 00:00:21 OpenSent`,
      role: 'either',
      problems: ['bgp-asn-mismatch', 'bgp-open-mismatch', 'bgp-transport-blocked'],
      meaning:
        'Hundreds of messages came, and the session is at its OPEN once more: TCP works, and one end ends it each time. The NOTIFICATION in the log says why; compare the AS numbers first.',
      source: 'lab-bgp-asn',
    },
    'bgp-show-known-via-static': {
      text: 'Known via "static", distance 1',
      example: '  Known via "static", distance 1, metric 0',
      role: 'either',
      problems: ['bgp-route-preference', 'bgp-no-prefixes'],
      meaning:
        'A static route is used. If Routing entry for, above it, names the network itself, it wins over BGP, whose distance is 20 (external) or 200: once BGP has this network, raise its distance or remove it. If it names a shorter prefix, such as 0.0.0.0/0, BGP brings nothing for this network.',
      source: 'ipspace-rib-failure',
    },
    'bgp-show-network-not-in-table': {
      text: '% Network not in table',
      example: '% Network not in table',
      role: 'either',
      problems: ['bgp-no-prefixes', 'routing-missing', 'bgp-transport-blocked'],
      meaning:
        'Under show bgp: BGP does not know this network: it is not received or not accepted, or nothing here originates it; a network statement may need the exact route in the routing table. Under show route: there is no route to it, and where it is the neighbor, BGP can’t begin.',
      source: 'frr-route',
    },
    'bgp-show-established-and-flapping': {
      text: 'BGP state = Established, up for minutes and dropped often before',
      example: 'BGP state = Established, up for minutes and dropped often before',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss', 'bgp-update-refused'],
      tells: 'bgp-up',
      meaning:
        'The session is up now but keeps flapping. The reason of its last reset in the same output tells why: a hold timer, a NOTIFICATION, a shut interface; then see whether the tunnel drops with it.',
      source: 'cisco-genie-iosxe-bgp',
    },
    'bgp-show-established-zero-prefixes': {
      text: 'BGP state = Established, 0 prefixes received',
      example: '169.254.100.1   4      65000       120       118        5    0    0 01:51:02            0',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'The session is up and no route is accepted: the count in this column is of accepted ones. Look at what the other end advertises, then at this end: a missing inbound policy, the filters, its own AS in the path.',
      source: 'frr-bgp-doc',
    },
    'bgp-show-established-zero-advertised': {
      text: 'BGP state = Established, 0 prefixes advertised',
      example: `    peer sddc: AS 65000, Established, IP 169.254.100.1
      bgpAfiIpv4/unicast pfx:    Accepted pfx: 6, Advertised pfx: 0`,
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'The session is up and this end announces nothing: look here at what may be announced (redistribution, network statements) and at the outbound policy and filters.',
      source: 'inferred',
    },
    'bgp-show-established-none-accepted': {
      text: 'BGP state = Established, prefixes received and none accepted',
      example: `Neighbor       V AS      MsgRcvd   MsgSent  InQ OutQ Up/Down  State   PfxRcd PfxAcc
169.254.100.1  4 65000       120       118    0    0 01:51:02 Estab   6      0`,
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'Routes arrive and this end takes none of them: look here, at the inbound policy and filters, at its own AS in the path, and at next hops that cannot be reached.',
      source: 'inferred',
    },
    'bgp-show-path-unreachable': {
      text: 'BGP path: its next hop cannot be reached',
      example: 'Paths: (1 available, no best path)',
      role: 'either',
      problems: ['routing-missing', 'bgp-no-prefixes', 'bgp-route-preference'],
      meaning:
        'The path came and is not used, since this device has no route to its next hop. If that is the address of the other end of the tunnel, see that the tunnel interface is up with its network; else give this device a route to it, or have the neighbor announce itself as the next hop.',
      source: 'frr-route',
    },
    'bgp-show-inaccessible-next-hop': {
      text: '(inaccessible) from',
      also: ['not reachable from', 'next hop inaccessible'],
      example: '    10.0.0.1 (inaccessible) from 169.254.100.1 (198.51.100.20)',
      role: 'either',
      problems: ['routing-missing', 'bgp-no-prefixes', 'bgp-route-preference'],
      meaning:
        'The next hop of this path cannot be reached, so the path is not used. If it is the VTI address of the SDDC, see that the tunnel interface is up with its /30. Else give this router a route to it, or set next-hop-self on the router of yours that announces the path.',
      source: 'frr-route',
    },
    'bgp-show-local-port-0': {
      text: 'Local port: 0',
      example: '  Local host: 203.0.113.10, Local port: 0',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked'],
      tells: 'echo',
      meaning:
        'Port 0: there is no TCP connection. Compare the local host with the address that the other end has as its neighbor: it must be the tunnel address.',
      source: 'inferred',
    },
    'bgp-show-extended-message-capability': {
      text: 'Extended Message: advertised and received',
      also: ['Extended Message: advertised', 'Extended Message: received'],
      example: '    Extended Message: advertised and received',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'FRR: a capability of a session that is up (messages of up to 65535 bytes). It is no fault.',
      source: 'frr-vty',
    },
    'bgp-show-total-prefixes-zero': {
      text: 'Total number of prefixes 0',
      example: 'Total number of prefixes 0',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning:
        'The list of routes asked for is empty, as while the session is down. After `advertised-routes` nothing is announced: look at network statements, redistribution and the outbound policy here. After `routes` or `received-routes` nothing came, or the inbound policy took nothing.',
      source: 'cisco-genie-ios-routes-none',
    },
    'bgp-show-prefixes-current-zero': {
      text: 'Prefixes Current: 0 0',
      example: '    Prefixes Current:               0          0',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning:
        'Cisco IOS, in state Established: no prefix of this address family is sent to the neighbor and none accepted from it. Look at what the SDDC advertises, then at the network statements and filters here.',
      source: 'ntc-ios-neighbors-multiple',
    },
    'bgp-show-vrp-total-routes-zero': {
      text: 'Total Number of Routes: 0',
      example: ' Total Number of Routes: 0',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning:
        'Huawei VRP and H3C Comware: the list asked for is empty, as while the session is down. With `advertised-routes` nothing is announced: look at `network` and `import-route` here; with `received-routes` nothing came or was accepted.',
      source: 'huawei-ne40-routing-table',
    },
  },
});
