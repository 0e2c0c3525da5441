import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'FRRouting',
  called: ['FRR', 'vtysh'],
  scope:
    'What bgpd of FRRouting logs and shows. VyOS, the FRR packages of pfSense and OPNsense, and many Linux routers run it; the kernel lines about TCP MD5 come from the same machines.',
  marks: { everywhere: true },
  messages: {
    'frr-restart-timer-of-graceful-restart': {
      text: 'Remote Restart timer is {n} seconds',
      also: ['Received Restart Time(sec): {n}', 'Configured Restart Time(sec): {n}'],
      example: '      Remote Restart timer is 120 seconds',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'In show bgp neighbors: the time of graceful restart that the other end asked for (Configured: this one). It says nothing about the session.',
      source: 'frr-vty',
    },
    'frr-last-reset-router-id-changed': {
      text: 'Last reset {time}, Router ID changed',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Router ID changed',
        'lastResetDueTo: Router ID changed',
        'Down last reset: Router ID changed',
      ],
      example: '  Last reset 00:03:12,  Router ID changed (n/a)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The router ID of this router was changed, which resets the session. It comes back by itself; set a fixed router ID if it repeats. As the reason of a session that was up, FRR 10.6 and later; 10.5 says Cease: other config change, older ones Notification sent (Cease/Other Configuration Change).',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-remote-as-changed': {
      text: 'Last reset {time}, Remote AS changed',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Remote AS changed',
        'lastResetDueTo: Remote AS changed',
        'Down last reset: Remote AS changed',
      ],
      example: '  Last reset 00:03:12,  Remote AS changed (n/a)',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      tells: 'down',
      meaning:
        'The remote AS of this neighbor was changed here. If the session stays down, compare it with the Local ASN of the SDDC. As the reason of a session that was up, FRR 10.6 and later; 10.5 says Cease: other config change, older ones Notification sent (Cease/Other Configuration Change).',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-local-as-change': {
      text: 'Last reset {time}, Local AS change',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Local AS change',
        'lastResetDueTo: Local AS change',
        'Down last reset: Local AS change',
      ],
      example: '  Last reset 00:03:12,  Local AS change (n/a)',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      tells: 'down',
      meaning:
        'The local AS of this router was changed. If the session stays down, set the BGP Neighbor ASN of the SDDC to the new one. As the reason of a session that was up, FRR 10.6 and later; 10.5 says Cease: other config change, older ones Notification sent (Cease/Other Configuration Change).',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-update-source-change': {
      text: 'Last reset {time}, Update source change',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Update source change',
        'lastResetDueTo: Update source change',
        'Down last reset: Update source change',
      ],
      example: '  Last reset 00:03:12,  Update source change (n/a)',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      tells: 'down',
      meaning:
        'The source address for this neighbor was changed here. It must be the tunnel interface, or the other end does not know the address. As the reason of a session that was up, FRR 10.6 and later; 10.5 says Cease: other config change, older ones Notification sent (Cease/Other Configuration Change).',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-admin-shutdown': {
      text: 'Last reset {time}, Admin. shutdown',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Admin. shutdown',
        'lastResetDueTo: Admin. shutdown',
        'Down last reset: Admin. shutdown',
      ],
      example: '  Last reset 00:03:12,  Admin. shutdown (n/a)',
      role: 'either',
      problems: ['session-disabled'],
      tells: 'down',
      meaning:
        'The neighbor, or all of BGP, was shut down on this router (a deleted VRF, and from 10.6 on no router bgp, print the same). Remove the shutdown. One at the other end shows as Notification received (Cease/Administrative Shutdown).',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-user-reset': {
      text: 'Last reset {time}, User reset',
      also: ['ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down User reset', 'lastResetDueTo: User reset', 'Down last reset: User reset'],
      example: '  Last reset 00:03:12,  User reset (n/a)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'Someone or something cleared the session on this router. If it happens once, do nothing; find what clears it if it repeats.',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-notification-received': {
      text: 'Last reset {time}, Notification received ({reason})',
      also: ['ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down BGP Notification received', 'lastResetDueTo: BGP Notification received'],
      example: '  Last reset 00:03:12,  Notification received (Neighbor Events Error/Unspecific)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The other end closed the session and sent a code. show prints its name in brackets; ADJCHANGE and the JSON print the bare words, and the NOTIFICATION line just before, or lastNotificationReason, names the fault.',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-notification-sent': {
      text: 'Last reset {time}, Notification sent ({reason})',
      also: ['ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down BGP Notification send', 'lastResetDueTo: BGP Notification send'],
      example: '  Last reset 00:03:12,  Notification sent (Neighbor Events Error/Unspecific)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'This router closed the session and sent a code. show prints its name in brackets; ADJCHANGE and the JSON print the bare words, and the NOTIFICATION line just before, or lastNotificationReason, names the fault. Up to FRR 10.4 a change of its own configuration prints this too (Cease/Other Configuration Change).',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-peer-closed-the-session': {
      text: 'Last reset {time}, Peer closed the session',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Peer closed the session',
        'lastResetDueTo: Peer closed the session',
        'Down last reset: Peer closed the session',
      ],
      example: '  Last reset 00:03:12,  Peer closed the session (n/a)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'For a session that was Established: TCP was closed without a code, or broke (then a bgp_read_packet error is before it). BGP or the whole router there restarted or crashed, or (BIRD with graceful restart) its hold timer ran out: look at the tunnel. Attempts that never came up do not set it.',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-neighbor-deleted': {
      text: 'Last reset {time}, Neighbor deleted',
      also: ['ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Neighbor deleted', 'lastResetDueTo: Neighbor deleted'],
      example: '  Last reset 00:03:12,  Neighbor deleted (n/a)',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      tells: 'down',
      meaning:
        'The neighbor was removed from this router or bgpd stopped (10.6 and later mostly say Cease: peer de-configured), or an address family of it was deactivated. If it does not come back, configure it again with the VTI address of the other end.',
      source: 'frr-10-6-fsm',
    },
    'frr-unrecognized-capability': {
      text: 'unrecognized capability code: {n} - ignored',
      example: '169.254.100.1 unrecognized capability code: 76 - ignored',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'The neighbor offers a capability that this version does not know, and it is left out. That is no reason for a session to fail: the lines behind it say why it did.',
      source: 'frr-bgp-open',
    },
    'frr-last-reset-capability-changed': {
      text: 'Last reset {time}, Capability changed',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Capability changed',
        'lastResetDueTo: Capability changed',
        'Down last reset: Capability changed',
      ],
      example: '  Last reset 00:03:12,  Capability changed (n/a)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'A capability of this neighbor was changed here, which needs a new session. It comes back by itself. As the reason of a session that was up, FRR 10.6 and later; 10.5 says Cease: other config change, older ones Notification sent (Cease/Other Configuration Change).',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-passive-config-change': {
      text: 'Last reset {time}, Passive config change',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Passive config change',
        'lastResetDueTo: Passive config change',
        'Down last reset: Passive config change',
      ],
      example: '  Last reset 00:03:12,  Passive config change (n/a)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The passive setting of this neighbor was changed here. If the session stays down, make sure that one end is not passive. As the reason of a session that was up, FRR 10.6 and later; 10.5 says Cease: other config change, older ones Notification sent (Cease/Other Configuration Change).',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-multihop-config-change': {
      text: 'Last reset {time}, Multihop config change',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Multihop config change',
        'lastResetDueTo: Multihop config change',
        'Down last reset: Multihop config change',
      ],
      example: '  Last reset 00:03:12,  Multihop config change (n/a)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The connected check of this neighbor (disable-connected-check) was changed here, which needs a new session. Between the two hosts of the /30 neither that nor multihop is needed. As the reason of a session that was up, FRR 10.6 and later; 10.5 says Cease: other config change, older ones Notification sent (Cease/Other Configuration Change).',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-bfd-down': {
      text: 'Last reset {time}, BFD down initiated',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down BFD down initiated',
        'lastResetDueTo: BFD down initiated',
        'Down last reset: BFD down initiated',
        'Last reset {time}, BFD down received',
      ],
      example: '  Last reset 00:03:12,  BFD down initiated (n/a)',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection'],
      tells: 'down',
      meaning:
        'BFD took the session down (FRR before 10.5 says received, or Notification sent (Cease/BFD Down) where the session was up). Look at the tunnel first; then turn BFD off for this neighbor: the NSX 4.1 page says it is not supported over a VTI.',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-interface-down': {
      text: 'Last reset {time}, Interface down',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Interface down',
        'lastResetDueTo: Interface down',
        'Down last reset: Interface down',
      ],
      example: '  Last reset 00:03:12,  Interface down (n/a)',
      role: 'either',
      problems: ['bgp-transport-blocked'],
      tells: 'down',
      meaning: 'The tunnel interface went down, so IPsec is down or the interface is. Repair the tunnel first; BGP follows.',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-neighbor-address-lost': {
      text: 'Last reset {time}, Neighbor address lost',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Neighbor address lost',
        'lastResetDueTo: Neighbor address lost',
        'Down last reset: Neighbor address lost',
      ],
      example: '  Last reset 00:03:12,  Neighbor address lost (n/a)',
      role: 'either',
      problems: ['bgp-transport-blocked'],
      tells: 'down',
      meaning:
        'A neighbor set by interface (unnumbered): the address of the other end on it is gone. Check the tunnel interface; against an SDDC configure the neighbor by its VTI address.',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-no-path': {
      text: 'Last reset {time}, No path to specified Neighbor',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down No path to specified Neighbor',
        'lastResetDueTo: No path to specified Neighbor',
        'Down last reset: No path to specified Neighbor',
      ],
      example: '  Last reset 00:03:12,  No path to specified Neighbor (n/a)',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'routing-missing'],
      tells: 'down',
      meaning:
        'This router has no route to the neighbor address, or none that is directly connected. FRR 8.5 and later; 8.4 and older say Waiting for NHT. Before 10.5 each answer about the next hop may set it: it counts only while the state is not Established. Check that the tunnel interface is up with an address in the same /30 as the VTI of the SDDC.',
      source: 'frr-8-5-fsm',
    },
    'frr-last-reset-waiting-for-peer-address': {
      text: 'Last reset {time}, Waiting for peer address',
      also: ['lastResetDueTo: Waiting for peer address', 'Down last reset: Waiting for peer address'],
      example: '  Last reset 00:03:12,  Waiting for peer address (n/a)',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'FRR 10.5 and later. The neighbor is set by interface and its address is not known yet. As the last reset of a session that is Established it means nothing.',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-no-afi-safi': {
      text: 'Last reset {time}, No AFI/SAFI activated for peer',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down No AFI/SAFI activated for peer',
        'lastResetDueTo: No AFI/SAFI activated for peer',
        'never No AFI/SAFI activated for peer',
        'Down last reset: No AFI/SAFI activated for peer',
      ],
      example: '  Last reset 00:03:12,  No AFI/SAFI activated for peer (n/a)',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'In FRR 8.4.4 an initial value: it is shown for every session that the other end opened, for passive and for shut neighbors, and for healthy ones too. Where the session never came up, see that IPv4 unicast is activated for the neighbor.',
      source: 'lab-bgp-healthy',
    },
    'frr-last-reset-prefix-count': {
      text: 'Last reset {time}, Reached received prefix count',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Reached received prefix count',
        'lastResetDueTo: Reached received prefix count',
        'Down last reset: Reached received prefix count',
      ],
      example: '  Last reset 00:03:12,  Reached received prefix count (n/a)',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'More prefixes arrived than this router accepts. Raise the limit here or have the other end filter what it advertises, then clear the session.',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-socket-error': {
      text: 'Last reset {time}, Socket Error',
      also: ['lastResetDueTo: Socket Error', 'Down last reset: Socket Error'],
      example: '  Last reset 00:03:12,  Socket Error (n/a)',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked'],
      tells: 'down',
      meaning: 'The TCP socket to the neighbor could not be made or bound. Check the update source, the tunnel interface and its address.',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-password-change': {
      text: 'Last reset {time}, Password config change',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Password config change',
        'lastResetDueTo: Password config change',
        'Down last reset: Password config change',
      ],
      example: '  Last reset 00:03:12,  Password config change (n/a)',
      role: 'either',
      problems: ['bgp-authentication'],
      tells: 'down',
      meaning:
        'The BGP password of this neighbor was changed here. If the session stays down, set the same Secret at the SDDC. FRR 10.2 and later. As the reason of a session that was up, 10.6 and later; 10.5 says Cease: other config change, 10.2 to 10.4 Notification sent (Cease/Other Configuration Change).',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-cease-unspecific': {
      text: 'Last reset {time}, Cease: unspecific',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Cease: unspecific',
        'lastResetDueTo: Cease: unspecific',
        'Down last reset: Cease: unspecific',
      ],
      example: '  Last reset 00:03:12,  Cease: unspecific (n/a)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'FRR 10.5 and later. This router closed the session and named no detail: a CAPABILITY message that it could not read, or no local IPv6 address for a family that was negotiated. Its own log just before says which.',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-cease-peer-deconfigured': {
      text: 'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Cease: peer de-configured',
      also: ['Down Cease: peer de-configured'],
      example: '%ADJCHANGE: neighbor 169.254.100.1(Unknown) in vrf default Down Cease: peer de-configured',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      tells: 'down',
      meaning:
        'FRR 10.6 and later; older ones say Neighbor deleted. The neighbor was removed on this router, or bgpd stopped or restarted. If it does not come back, configure it again with the VTI address of the SDDC.',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-cease-connection-rejected': {
      text: 'Cease: connection rejected',
      also: ['Last reset {time}, Cease: connection rejected'],
      example: '  Last reset 00:03:12,  Cease: connection rejected (n/a)',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      tells: 'down',
      meaning:
        'FRR 10.5 has these words in its table; we found no place in its bgpd, up to 10.7, that puts them in the reason (6/5), so no output is known. A neighbor that is refused here gets its TCP connection closed without a code. If you see it, check that the neighbor is the VTI address of the SDDC.',
      source: 'unverified',
    },
    'frr-last-reset-cease-other-config-change': {
      text: 'Last reset {time}, Cease: other config change',
      also: [
        'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down Cease: other config change',
        'lastResetDueTo: Cease: other config change',
        'Down last reset: Cease: other config change',
      ],
      example: '  Last reset 00:03:12,  Cease: other config change (n/a)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'FRR 10.5 and later. The configuration of this neighbor or of the router was changed here, which needs a new session. If it happens once, do nothing; compare ASN, address, password and timers if it stays down.',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-cease-connection-collision': {
      text: 'Last reset {time}, Cease: connection collision',
      also: ['lastResetDueTo: Cease: connection collision', 'Down last reset: Cease: connection collision'],
      example: '  Last reset 00:03:12,  Cease: connection collision (n/a)',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'FRR 10.5 and later. Both ends connected at once and one connection was closed. That is normal, and the other connection stays. If no session ever stays, look at the last NOTIFICATION that is not a collision.',
      source: 'frr-10-6-fsm',
    },
    'frr-last-reset-cease-out-of-resources': {
      text: 'Cease: out of resources',
      also: ['Last reset {time}, Cease: out of resources'],
      example: '  Last reset 00:03:12,  Cease: out of resources (n/a)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'FRR 10.5 has these words in its table; we found no place in its bgpd, up to 10.7, that puts them in the reason (6/8), so no output is known. If you see it, read the log of this router for memory, and accept fewer prefixes.',
      source: 'unverified',
    },
    'frr-last-reset-cease-hard-reset': {
      text: 'Cease: hard reset',
      also: ['Last reset {time}, Cease: hard reset'],
      example: '  Last reset 00:03:12,  Cease: hard reset (n/a)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'FRR 10.5 has these words in its table; we found no place in its bgpd, up to 10.7, that puts them in the reason (6/9), so no output is known. A hard reset is logged by the code inside it, with (Hard Reset) before it. If you see it, read the log for a shutdown or a reset.',
      source: 'unverified',
    },
    'frr-adjchange-up': {
      text: 'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Up',
      example: '%ADJCHANGE: neighbor 169.254.100.1(Unknown) in vrf default Up',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'The BGP session is established. Logged with bgp log-neighbor-changes only.',
      source: 'frr-fsm',
    },
    'frr-adjchange-down': {
      text: 'ADJCHANGE: neighbor {neighbor} in vrf {vrf} Down',
      example: '%ADJCHANGE: neighbor 169.254.100.1(Unknown) in vrf default Down',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The BGP session went down; the words after Down say why. If the tunnel dropped at the same time, start there. Logged with bgp log-neighbor-changes only.',
      source: 'frr-fsm',
    },
    'frr-went-to-established': {
      text: 'went from OpenConfirm to Established',
      example: '169.254.100.1 fd 24 went from OpenConfirm to Established for Outgoing',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'The BGP session is established. Printed with debug bgp neighbor-events only.',
      source: 'frr-fsm',
    },
    'frr-went-from-established': {
      text: 'went from Established to Clearing',
      example: '169.254.100.1 fd 24 went from Established to Clearing for Outgoing',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The BGP session was up and is torn down. Read the NOTIFICATION or the reason just before. Printed with debug bgp neighbor-events only.',
      source: 'frr-fsm',
    },
    'frr-went-from-opensent-to-idle': {
      text: 'went from OpenSent to Idle',
      also: ['went from OpenSent to Active'],
      example: '169.254.100.1 fd 24 went from OpenSent to Idle for Outgoing',
      role: 'either',
      problems: ['bgp-asn-mismatch', 'bgp-open-mismatch', 'bgp-neighbor-address'],
      meaning:
        'The session broke while the OPENs were exchanged. Read the NOTIFICATION just before (6/7, a collision, is normal); without one the other end closed TCP: it may not know this router. Printed with debug bgp neighbor-events only.',
      source: 'frr-fsm',
    },
    'frr-went-from-openconfirm-to-idle': {
      text: 'went from OpenConfirm to Idle',
      example: '169.254.100.1 fd 24 went from OpenConfirm to Idle for Outgoing',
      role: 'either',
      problems: ['bgp-open-mismatch', 'bgp-timers', 'mtu-mss'],
      meaning:
        'This router took the OPEN, and the session broke before the first KEEPALIVE came. A NOTIFICATION of code 2 beside it: the other end refuses; 6/7: a collision, which is normal. None, or 4/0: look for lost packets in the tunnel. Printed with debug bgp neighbor-events only.',
      source: 'frr-fsm',
    },
    'frr-went-from-connect-to-active': {
      text: 'went from Connect to Active',
      example: '169.254.100.1 fd 24 went from Connect to Active for Outgoing',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked', 'bgp-authentication'],
      meaning:
        'TCP to the neighbor did not come up; without a route, and for a passive neighbor, it is not even tried. Check the neighbor address, the update source, TCP 179, and that both ends have the same password or none. Printed with debug bgp neighbor-events only.',
      source: 'frr-fsm',
    },
    'frr-end-of-rib': {
      text: 'rcvd End-of-RIB for {family} from {neighbor} in vrf {vrf}',
      example: 'bgp_update_receive: rcvd End-of-RIB for IPv4 Unicast from 169.254.100.1 in vrf default',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning:
        'The neighbor has sent all its routes. If none are here, either it sends none (its outbound filter, its network statements), or this router refuses them: (Policy) in the summary, an inbound filter, its own AS in the path.',
      source: 'frr-packet',
    },
    'frr-bad-open-remote-as-expected': {
      text: 'bad OPEN, remote AS is {seen}, expected {configured}',
      example: '169.254.100.1 bad OPEN, remote AS is 65010, expected 65000',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The other end announces another AS than the remote AS configured here; both numbers are in the line. Correct the one that departs from the design. Printed with debug bgp neighbor-events only.',
      source: 'frr-packet',
    },
    'frr-bad-open-internal-specified': {
      text: 'bad OPEN, remote AS is {seen}, internal specified',
      example: '169.254.100.1 bad OPEN, remote AS is 65000, internal specified',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'This neighbor is set to internal and the other end has another AS. An SDDC does eBGP only: set the remote AS to the Local ASN of the SDDC. Printed with debug bgp neighbor-events only.',
      source: 'frr-packet',
    },
    'frr-bad-open-external-specified': {
      text: 'bad OPEN, remote AS is {seen}, external specified',
      example: '169.254.100.1 bad OPEN, remote AS is 65000, external specified',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'This neighbor is set to external and the other end has the same AS as this router. Use different ASNs: an SDDC does eBGP only. Printed with debug bgp neighbor-events only.',
      source: 'frr-packet',
    },
    'frr-bad-open-remote-as-unspecified': {
      text: 'bad OPEN, remote AS is unspecified currently',
      example: '169.254.100.1 bad OPEN, remote AS is unspecified currently',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'No remote AS is configured here for this neighbor. Set it to the Local ASN of the SDDC. Printed with debug bgp neighbor-events only.',
      source: 'frr-packet',
    },
    'frr-bad-open-as-zero': {
      text: 'bad OPEN, got AS set to 0',
      example: '169.254.100.1 bad OPEN, got AS set to 0',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning: 'The other end sent AS 0. Set a real local ASN there.',
      source: 'frr-packet',
    },
    'frr-bad-open-as4-zero': {
      text: 'bad OPEN, got AS4 capability, but AS4 set to 0',
      example: '169.254.100.1 bad OPEN, got AS4 capability, but AS4 set to 0',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning: 'The other end sent 0 as its 4-byte AS. Set a real local ASN there.',
      source: 'frr-packet',
    },
    'frr-bad-open-as4-mismatch': {
      text: "bad OPEN, got AS4 capability, but remote_as {as4} mismatch with 16bit 'myasn' {as2} in open",
      example: "169.254.100.1 bad OPEN, got AS4 capability, but remote_as 65010 mismatch with 16bit 'myasn' 65000 in open",
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning: 'The other end sent two different ASNs in one OPEN. Check its local ASN, or update its firmware.',
      source: 'frr-packet',
    },
    'frr-bad-open-router-id': {
      text: 'bad OPEN, wrong router identifier {id}',
      example: '169.254.100.1 bad OPEN, wrong router identifier 0.0.0.0',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        'The router ID of the other end is 0.0.0.0, which must be corrected there, or in internal BGP the same as the one here: set another one here (an SDDC does eBGP only, and its form has no router ID). Printed with debug bgp neighbor-events only.',
      source: 'frr-packet',
    },
    'frr-bad-protocol-version': {
      text: 'bad protocol version, remote requested {asked}, local request {own}',
      example: '169.254.100.1 bad protocol version, remote requested 3, local request 4',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning: 'The other end asks for another BGP version. Use version 4. Printed with debug bgp neighbor-events only.',
      source: 'frr-packet',
    },
    'frr-router-id-is-the-same': {
      text: "Peer's router-id {id} is the same as ours",
      example: "Peer's router-id 203.0.113.10 is the same as ours",
      role: 'either',
      problems: ['bgp-asn-mismatch', 'bgp-open-mismatch'],
      meaning:
        'Two connections collide, and the other end has the router ID and the AS of this router (FRR 8.4 and later look at both). An SDDC does eBGP only: correct the AS, and set a unique router ID here.',
      source: 'frr-packet',
    },
    'frr-afi-safi-do-not-overlap': {
      text: 'Configured AFI/SAFIs do not overlap with received MP capabilities',
      example: '169.254.100.1 [Error] Configured AFI/SAFIs do not overlap with received MP capabilities',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        'The ends have no address family in common; NOTIFICATION 2/7 goes out. Activate IPv4 unicast for this neighbor and drop the others.',
      source: 'lab-bgp-families',
    },
    'frr-connection-rejected-not-configured': {
      text: 'connection rejected({instance}) - not configured and not valid for dynamic',
      example: '[Event] 169.254.100.1 connection rejected(VRF default:65001:default) - not configured and not valid for dynamic',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'The other end connects from an address that is no neighbor here. Set the neighbor to the BGP Local IP of the SDDC. Printed with debug bgp neighbor-events only.',
      source: 'frr-network',
    },
    'frr-connection-rejected-admin-shutdown': {
      text: 'connection from {peer} rejected({instance}) due to admin shutdown',
      example: '[Event] connection from 169.254.100.1 rejected(VRF default:65001:default) due to admin shutdown',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'The neighbor is shut down on this router, so it refuses the other end, without a NOTIFICATION. Remove the shutdown. Printed with debug bgp neighbor-events only.',
      source: 'frr-network',
    },
    'frr-incoming-rejected-no-af': {
      text: 'incoming conn rejected - no AF activated',
      example: '169.254.100.1 - incoming conn rejected - no AF activated',
      role: 'either',
      problems: ['bgp-open-mismatch', 'bgp-timers'],
      meaning:
        'No address family is active for this neighbor: activate IPv4 unicast for it. FRR 10.2 and 10.3 print it, and start no session, also while BFD of this neighbor is down: turn BFD off for it. Printed with debug bgp neighbor-events only.',
      source: 'frr-10-3-bgpd',
    },
    'frr-incoming-rejected-bfd-down': {
      text: 'incoming conn rejected - BFD down',
      also: ['incoming conn rejected - BFD administrative shutdown'],
      example: '169.254.100.1 - incoming conn rejected - BFD down',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection'],
      meaning:
        'FRR 10.4 and later, and only with neighbor … bfd strict: BFD is down, so the connection is refused. Turn BFD off for this neighbor: the NSX 4.1 page says it is not supported over a VTI. Printed with debug bgp neighbor-events only.',
      source: 'frr-network',
    },
    'frr-incoming-rejected-maximum-prefix': {
      text: 'Incoming BGP connection rejected from {peer} due to maximum-prefix or shutdown',
      example: '[Event] Incoming BGP connection rejected from 169.254.100.1 due to maximum-prefix or shutdown',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'The neighbor is held down here by the prefix limit (a shutdown prints due to admin shutdown). Raise the limit or have it send fewer, then clear the session. Printed with debug bgp neighbor-events only.',
      source: 'frr-network',
    },
    'frr-bgp-identifier-missing': {
      text: 'BGP identifier is missing for peer {neighbor}',
      also: ['Incoming BGP connection rejected from {neighbor} due missing BGP identifier', 'Last reset {time}, Router ID is missing'],
      example: 'bgp_connect: BGP identifier is missing for peer 169.254.100.1, set it with `bgp router-id`',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        'This router has no router ID and so does not even open TCP (FRR 10.3 and later, and from 10.2.2, 10.1.3 and 10.0.4). Set one with bgp router-id.',
      source: 'frr-network',
    },
    'frr-connect-failed': {
      text: '[Event] Connect failed {error}',
      example: '169.254.100.1 [Event] Connect failed 13(Permission denied) for connection Outgoing',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-authentication'],
      meaning:
        'TCP 179 to the neighbor failed; the system error is in brackets. Check the neighbor address, the tunnel and the firewalls on the way. Printed with debug bgp neighbor-events only.',
      source: 'frr-fsm',
    },
    'frr-connect-failed-refused': {
      text: '[Event] Connect failed {n}(Connection refused)',
      example: '169.254.100.1 [Event] Connect failed 111(Connection refused) for connection Outgoing',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked'],
      meaning:
        'Something at the neighbor address answered and refused TCP 179: no BGP there, a BIRD without this neighbor, or a firewall rejects. Check that the address is the VTI of the SDDC. Printed with debug bgp neighbor-events only.',
      source: 'frr-fsm',
    },
    'frr-connect-failed-timed-out': {
      text: '[Event] Connect failed {n}(Connection timed out)',
      example: '169.254.100.1 [Event] Connect failed 110(Connection timed out) for connection Outgoing',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-authentication'],
      meaning:
        'Nobody answered on TCP 179. Check the tunnel, the neighbor address and firewalls; a password that differs or is set at one end only looks the same. Printed with debug bgp neighbor-events only.',
      source: 'frr-fsm',
    },
    'frr-connect-failed-no-route': {
      text: 'Connect failed {n}(No route to host)',
      example: '169.254.100.1 [Event] Connect failed 113(No route to host) for connection Outgoing',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'routing-missing'],
      meaning:
        'The neighbor address cannot be reached, or a firewall on the way rejects with host unreachable. Check that the tunnel interface is up and holds an address in the same /30. Printed with debug bgp neighbor-events only.',
      source: 'frr-fsm',
    },
    'frr-connect-failed-network-unreachable': {
      text: 'Connect failed {n}(Network is unreachable)',
      example: '169.254.100.1 [Event] Connect failed 101(Network is unreachable) for connection Outgoing',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'routing-missing'],
      meaning:
        'There is no route to the neighbor address. Check that the tunnel interface is up and holds an address in the same /30. Printed with debug bgp neighbor-events only.',
      source: 'frr-fsm',
    },
    'frr-waiting-for-nht': {
      text: '[FSM] Waiting for NHT, no path to neighbor present',
      also: ['[FSM] Waiting for NHT'],
      example: '169.254.100.1 [FSM] Waiting for NHT, no path to neighbor present for Outgoing',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'routing-missing'],
      meaning:
        'Once, when a neighbor starts, it is normal: the answer about the next hop is still awaited. If it repeats and the session stays down, there is no route to the neighbor, or (external, TTL 1) none that is directly connected: check that the tunnel interface is up with an address in the same /30 as the VTI of the SDDC. Printed with debug bgp neighbor-events only.',
      source: 'frr-fsm',
    },
    'frr-unable-to-get-neighbor-address': {
      text: "[FSM] Unable to get neighbor's IP address, waiting",
      example: "169.254.100.1 [FSM] Unable to get neighbor's IP address, waiting... for Outgoing",
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'The neighbor is set by interface and its address is not known. Configure it by the VTI address of the SDDC. Printed with debug bgp neighbor-events only.',
      source: 'frr-fsm',
    },
    'frr-nexthop-set-failed': {
      text: 'nexthop_set failed, local: {local} remote: {remote} update_if: {interface} resetting connection',
      also: ['nexthop_set failed, resetting connection'],
      example:
        '169.254.100.1: nexthop_set failed, local: 203.0.113.10 remote: 169.254.100.1 update_if: (None) resetting connection - intf (Unknown)',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      tells: 'echo',
      meaning:
        'FRR finds no interface with the local address of the TCP connection, or none with the name in update_if, in this VRF. Set the update source to the tunnel interface. The other end may get a 5/0.',
      source: 'frr-network',
    },
    'frr-connect-timer-expired': {
      text: '[FSM] Timer (connect timer ({time}) expire for {direction}',
      also: ['[FSM] Timer (connect timer ({time}) expire)', '[FSM] Timer (connect timer expire)'],
      example: '169.254.100.1 [FSM] Timer (connect timer (120s) expire for Outgoing)',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-authentication'],
      meaning:
        'TCP to the neighbor did not come up, or was closed, and is tried again. Check the neighbor address, TCP 179, and that both ends have the same password or none. Printed with debug bgp neighbor-events only.',
      source: 'frr-fsm',
    },
    'frr-holdtime-timer-expired': {
      text: '[FSM] Timer (holdtime timer expire for {direction}',
      also: ['[FSM] Hold timer expire', '[FSM] Timer (holdtime timer expire)'],
      example: '169.254.100.1 [FSM] Timer (holdtime timer expire for Outgoing)',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'Nothing arrived from the neighbor for a whole hold time (10.4 and later: or it waits here unread, and the session stays unless Hold timer expire follows). Check the tunnel history and one-way ESP, then MTU, then the timers. Printed with debug bgp neighbor-events only.',
      source: 'frr-fsm',
    },
    'frr-connection-closed': {
      text: '[Event] BGP connection closed fd {n}',
      example: '169.254.100.1 [Event] BGP connection closed fd 24',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'The other end closed the TCP connection without a code: it may not know this router, or has it shut down. After a 2/2, 6/1 or 6/7 it is only the consequence; if the session was established, BGP there stopped, restarted or crashed. Printed with debug bgp neighbor-events only.',
      source: 'frr-io',
    },
    'frr-read-packet-error': {
      text: '[Error] bgp_read_packet error: {error}',
      example: '169.254.100.1 [Error] bgp_read_packet error: Connection reset by peer',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled', 'bgp-transport-blocked'],
      tells: 'echo',
      meaning:
        'TCP broke while BGP was reading. Alone, a reset by the peer was, in our runs, an end that does not know this router, has it shut down, or hung. After a NOTIFICATION (2/2, 6/1) it is the pause of the other end: that code is the cause. With another error (timed out, no route) look at the tunnel first.',
      source: 'lab-bgp-stranger',
    },
    'frr-collision': {
      text: 'New Connection received, but existing connection from {id} will win collision detection',
      example:
        'New Connection received, but existing connection from 198.51.100.20 will win collision detection so dropping this new connection',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'FRR 10.5 and later. Both ends connected at once and the new connection is dropped; the other one stays. Normal. Printed with debug bgp neighbor-events only.',
      source: 'frr-packet',
    },
    'frr-sendq-stuck': {
      text: 'has not made any SendQ progress for 2 holdtimes',
      example: '169.254.100.1(Unknown) has not made any SendQ progress for 2 holdtimes (360s), terminating session',
      role: 'either',
      problems: ['bgp-timers'],
      meaning:
        'The other end does not take what this router sends, though it still sends itself, so the session is closed. Look for load or a hanging process there.',
      source: 'frr-packet',
    },
    'frr-sendq-slow': {
      text: 'has not made any SendQ progress for 1 holdtime',
      example: '169.254.100.1(Unknown) has not made any SendQ progress for 1 holdtime (180s), peer overloaded?',
      role: 'either',
      problems: ['bgp-timers'],
      meaning:
        'A warning: the other end has not taken what this router sends for one hold time. Look for load there, and for loss in the tunnel.',
      source: 'frr-packet',
    },
    'frr-bfd-state-down': {
      text: 'neighbor {neighbor} vrf {vrf} bfd state Up -> Down',
      example: 'bfd_sess_status_update: neighbor 169.254.100.1 vrf default(0) bfd state Up -> Down',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection'],
      meaning:
        'BFD lost the neighbor and BGP goes down with it. Look at the tunnel first, then turn BFD off for this neighbor unless both ends run it. Printed with debug bgp bfd only.',
      source: 'frr-bfd',
    },
    'frr-keepalive-too-large': {
      text: 'keepalive value {n} is larger than 1/3 of the holdtime, setting to {m}',
      example: '% keepalive value 60 is larger than 1/3 of the holdtime, setting to 30',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'FRR 9.1 and later: the keepalive must be at most a third of the hold time; FRR lowered it by itself. No fault: set both on purpose, such as 60 and 180.',
      source: 'frr-bgpd',
    },
    'frr-maxpfxexceed': {
      text: 'MAXPFXEXCEED: No. of {family} prefix received from {neighbor} {n} exceed, limit {limit}',
      example: '%MAXPFXEXCEED: No. of IPv4 Unicast prefix received from 169.254.100.1(Unknown) 101 exceed, limit 100',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'The neighbor sent more prefixes than the limit here; unless the limit only warns, the session goes down and, without restart, stays in Idle (PfxCt). Raise it or filter what comes in, then clear the session.',
      source: 'frr-route',
    },
    'frr-maxpfx': {
      text: 'MAXPFX: No. of {family} prefix received from {neighbor} reaches {n}, max {limit}',
      example: '%MAXPFX: No. of IPv4 Unicast prefix received from 169.254.100.1(Unknown) reaches 76, max 100',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'A warning: the neighbor is close to the prefix limit. Raise the limit or have it send fewer before the session goes down: the SDDC by an out prefix list (API or PyVMC).',
      source: 'frr-route',
    },
    'frr-prefixes-exceeded': {
      text: 'Peer had exceeded the max. no. of prefixes configured',
      also: [
        'Reduce the no. of prefix and clear ip bgp {neighbor} to restore peering',
        'Reduce the no. of prefix from {neighbor}, will restart in {n} seconds',
      ],
      example: '  Peer had exceeded the max. no. of prefixes configured.',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'The session is held down because too many prefixes came. Raise the limit or filter, then clear the session (where it says will restart, it is tried again by itself).',
      source: 'lab-bgp-prefix-limit',
    },
    'frr-max-prefix-out': {
      text: 'reached maximum prefix to be send ({n})',
      example: '169.254.100.1 reached maximum prefix to be send (100)',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'This router advertises no more prefixes than its outbound limit (maximum-prefix-out). Raise the limit or summarize. Printed with debug bgp updates only.',
      source: 'frr-route',
    },
    'frr-policy-missing-both': {
      text: '(Policy) (Policy) N/A',
      also: ['(Policy) (Policy)'],
      example: '169.254.100.1   4      65000        12        14        0    0    0 00:03:12     (Policy) (Policy) N/A',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'eBGP needs a policy here (bgp ebgp-requires-policy) and this neighbor has none, so nothing is accepted and nothing is advertised. Give this neighbor a prefix list and a route map in each direction; leave bgp ebgp-requires-policy on, since turning it off opens every external neighbor that has none.',
      source: 'lab-bgp-no-policy',
    },
    'frr-policy-missing-in': {
      text: '(Policy) {sent} N/A',
      also: ['State/PfxRcd (Policy)'],
      example: '169.254.100.1   4      65000        12        14        0    0    0 00:03:12     (Policy)        3 N/A',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'No inbound policy for this neighbor, so nothing is accepted. Give this neighbor a prefix list and a route map inbound; leave bgp ebgp-requires-policy on, since turning it off opens every external neighbor that has none.',
      source: 'lab-bgp-no-policy',
    },
    'frr-policy-missing-out': {
      text: '(Policy) N/A',
      also: ['PfxSnt (Policy)'],
      example: '169.254.100.1   4      65000        12        14        0    0    0 00:03:12            3 (Policy) N/A',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'No outbound policy for this neighbor, so nothing is advertised. Give this neighbor a prefix list and a route map outbound; leave bgp ebgp-requires-policy on, since turning it off opens every external neighbor that has none.',
      source: 'lab-bgp-no-policy',
    },
    'frr-inbound-updates-discarded': {
      text: 'Inbound updates discarded due to missing policy',
      example: '  Inbound updates discarded due to missing policy',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'eBGP needs an inbound policy here and there is none: nothing is accepted. Give this neighbor a prefix list and a route map inbound; leave bgp ebgp-requires-policy on, since turning it off opens every external neighbor that has none.',
      source: 'lab-bgp-no-policy',
    },
    'frr-outbound-updates-discarded': {
      text: 'Outbound updates discarded due to missing policy',
      example: '  Outbound updates discarded due to missing policy',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'eBGP needs an outbound policy here and there is none: nothing is advertised. Give this neighbor a prefix list and a route map outbound; leave bgp ebgp-requires-policy on, since turning it off opens every external neighbor that has none.',
      source: 'lab-bgp-no-policy',
    },
    'frr-ebgp-inbound-policy-not-set-up': {
      text: 'rcvd UPDATE EBGP inbound policy not properly setup',
      also: ['EBGP inbound/outbound policy not properly setup'],
      example:
        '169.254.100.1(Unknown) rcvd UPDATE EBGP inbound policy not properly setup, please configure in order for your peering to work correctly',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'Routes arrive and are dropped, because eBGP needs an inbound policy here; it is printed once in 15 minutes for all neighbors. FRR before 10.3 writes inbound/outbound and may mean either direction. Give this neighbor a prefix list and a route map inbound; leave bgp ebgp-requires-policy on, since turning it off opens every external neighbor that has none.',
      source: 'frr-route',
    },
    'frr-noneg': {
      text: 'NoNeg',
      example: '169.254.100.1   4      65000        12        14        0    0    0 00:03:12        NoNeg    NoNeg N/A',
      role: 'either',
      problems: ['bgp-no-prefixes', 'bgp-open-mismatch'],
      meaning:
        'The session is up, and the other end did not offer this address family, which is active here. IPv4 unicast: activate it for this neighbor there. Another family, such as IPv6: no fault, the SDDC needs none.',
      source: 'frr-vty',
    },
    'frr-zero-accepted-prefixes': {
      text: '0 accepted, {n} sent prefixes',
      example: '  0 accepted, 3 sent prefixes',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'FRR 10.4 and later print it for an Established session: no route of the neighbor is accepted. Check what the other end advertises, then this end: (Policy), the inbound filter, its own AS in the path.',
      source: 'frr-vty',
    },
    'frr-zero-sent-prefixes': {
      text: 'accepted, 0 sent prefixes',
      example: '  2 accepted, 0 sent prefixes',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'FRR 10.4 and later print it for an Established session: nothing is advertised to the neighbor. Check for (Policy), the network statements (the exact prefix must be in the routing table), redistribution and the outbound filter.',
      source: 'frr-vty',
    },
    'frr-no-neighbor-configured': {
      text: 'No {family} neighbor is configured',
      also: ['No BGP neighbors found'],
      example: 'No IPv4 Unicast neighbor is configured',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'This router has no neighbor in this VRF or address family; in another family than IPv4 unicast that is no fault. Configure the VTI address of the SDDC as a neighbor and activate it.',
      source: 'frr-vty',
    },
    'frr-no-such-neighbor': {
      text: 'No such neighbor in this view/vrf',
      example: '% No such neighbor in this view/vrf',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      tells: 'echo',
      meaning: 'The address that you asked for is no neighbor here. Compare it with the VTI address of the SDDC.',
      source: 'frr-vty',
    },
    'frr-administratively-shut-down': {
      text: 'Administratively shut down',
      example: ' Administratively shut down',
      role: 'either',
      problems: ['session-disabled'],
      meaning: 'The neighbor, or all of BGP (bgp shutdown), is shut down on this router. Remove the shutdown.',
      source: 'frr-vty',
    },
    'frr-update-denied-own-as': {
      text: 'rcvd UPDATE about {prefix} -- DENIED due to: as-path contains our own AS;',
      example: '169.254.100.1(Unknown) rcvd UPDATE about 192.0.2.128/25 IPv4 unicast -- DENIED due to: as-path contains our own AS;',
      role: 'either',
      problems: ['bgp-no-prefixes', 'bgp-asn-mismatch'],
      meaning:
        'The route already passed through the AS, or local-as, of this router. For a network of this end it is normal: FRR sends routes back to where they came from. For another, two sites or SDDCs share one ASN: change that of a site. Printed with debug bgp updates only.',
      source: 'frr-route',
    },
    'frr-update-denied-inbound-policy-missing': {
      text: 'rcvd UPDATE about {prefix} -- DENIED due to: inbound policy missing',
      example: '169.254.100.1(Unknown) rcvd UPDATE about 192.0.2.128/25 IPv4 unicast -- DENIED due to: inbound policy missing',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'eBGP needs an inbound policy here and there is none. Give this neighbor a prefix list and a route map inbound; leave bgp ebgp-requires-policy on, since turning it off opens every external neighbor that has none. Printed with debug bgp updates only.',
      source: 'frr-route',
    },
    'frr-update-denied-filter': {
      text: 'rcvd UPDATE about {prefix} -- DENIED due to: filter;',
      example: '169.254.100.1(Unknown) rcvd UPDATE about 192.0.2.128/25 IPv4 unicast -- DENIED due to: filter;',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'A prefix list, distribute list or AS path filter drops the route. Permit it if it should come in. Printed with debug bgp updates only.',
      source: 'frr-route',
    },
    'frr-update-denied-route-map': {
      text: 'rcvd UPDATE about {prefix} -- DENIED due to: route-map;',
      example: '169.254.100.1(Unknown) rcvd UPDATE about 192.0.2.128/25 IPv4 unicast -- DENIED due to: route-map;',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning: 'The inbound route map drops the route. Permit it if it should come in. Printed with debug bgp updates only.',
      source: 'frr-route',
    },
    'frr-update-denied-next-hop': {
      text: 'rcvd UPDATE about {prefix} -- DENIED due to: martian or self next-hop;',
      example: '169.254.100.1(Unknown) rcvd UPDATE about 192.0.2.128/25 IPv4 unicast -- DENIED due to: martian or self next-hop;',
      role: 'either',
      problems: ['bgp-no-prefixes', 'bgp-neighbor-address'],
      meaning:
        'The next hop of the route is no usable address or is this router itself. From an SDDC, compare the two VTI addresses; another neighbor has to set itself as the next hop. Printed with debug bgp updates only.',
      source: 'frr-route',
    },
    'frr-update-denied-maximum-prefix': {
      text: 'rcvd UPDATE about {prefix} -- DENIED due to: maximum-prefix overflow',
      example: '169.254.100.1(Unknown) rcvd UPDATE about 192.0.2.128/25 IPv4 unicast -- DENIED due to: maximum-prefix overflow',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'The prefix limit closes the session; one that only warns does not print this. Raise it or filter what comes in, then clear the session: without restart it stays in Idle (PfxCt). Printed with debug bgp updates only.',
      source: 'frr-route',
    },
    'frr-update-denied-local-address': {
      text: 'rcvd UPDATE about {prefix} -- DENIED due to: host route matches a local address',
      example: '169.254.100.1(Unknown) rcvd UPDATE about 192.0.2.128/25 IPv4 unicast -- DENIED due to: host route matches a local address',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'FRR 10.4 and later. The route is for an address of this router itself and is not taken. Harmless for the other routes. Printed with debug bgp updates only.',
      source: 'frr-route',
    },
    'frr-unable-to-set-md5': {
      text: 'Unable to set TCP MD5 option on socket for peer {peer}',
      example: 'Unable to set TCP MD5 option on socket for peer 169.254.100.1 (sock=24): Protocol not available',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'The system did not take the BGP password; the system error is at the end. Check that the kernel supports TCP MD5 signatures.',
      source: 'frr-network',
    },
    'frr-md5-not-for-prefixes': {
      text: 'Unable to set TCP MD5 option on socket for peer {peer}: This platform does not support MD5 auth for prefixes',
      also: ['This platform does not support MD5 auth for prefixes'],
      example:
        'Unable to set TCP MD5 option on socket for peer 169.254.100.0 (sock=24): This platform does not support MD5 auth for prefixes',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning: 'A password for a range of neighbors does not work on this system. Configure the neighbor by its address.',
      source: 'frr-network',
    },
    'frr-tcp-sig-error': {
      text: 'Error while applying TCP-Sig to session(s)',
      example: '% Error while applying TCP-Sig to session(s)',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'The BGP password was not accepted by the system. Check that the kernel supports TCP MD5 signatures, then set the password again.',
      source: 'frr-vty',
    },
    'linux-tcp-md5-hash-not-found': {
      text: 'MD5 Hash not found for {peer}',
      example: 'kernel: TCP: MD5 Hash not found for 169.254.100.1.179->169.254.100.2.41022 [S.] L3 index 0',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'Kernels of about 6.7 to 6.10; older ones count it and print nothing. Newer ones (6.18, measured) print no such line: use nstat -az | grep TCPMD5. A password is set here for this neighbor and its packets carry none. Set the Secret at the SDDC, or remove the password here.',
      source: 'linux-tcp-hash-fail',
    },
    'linux-tcp-md5-hash-unexpected': {
      text: 'Unexpected MD5 Hash found for {peer}',
      example: 'kernel: TCP: Unexpected MD5 Hash found for 169.254.100.1.41022->169.254.100.2.179 [S]',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'Kernels of about 6.7 to 6.10; older ones count it and print nothing. Newer ones (6.18, measured) print no such line: use nstat -az | grep TCPMD5. The neighbor signs its packets and no password is set here for it (printed only where some other password is). Set the password of the SDDC here, or clear its Secret.',
      source: 'linux-tcp-hash-fail',
    },
    'linux-tcp-md5-hash-failed': {
      text: 'MD5 Hash failed for {peer}',
      also: ['MD5 Hash mismatch for {peer}'],
      example: 'kernel: TCP: MD5 Hash failed for (169.254.100.1, 179)->(169.254.100.2, 41022) L3 index 0',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'Linux 6.1 prints it; 6.12 and later print no such line: use nstat -az | grep TCPMD5. Both ends have a password and it differs. Set the same one on both ends, without blanks.',
      source: 'linux-tcp',
    },
    'frr-reason-waiting-for-nht': {
      text: '{neighbor} never Waiting for NHT',
      example: '169.254.100.1          0       0    never  Waiting for NHT',
      role: 'either',
      problems: ['bgp-neighbor-address', 'routing-missing'],
      meaning:
        'FRR 8.4 and older; 8.5 and later say No path to specified Neighbor. There was no usable route to the neighbor’s address, so BGP did not try. It is written again with each answer about the next hop and hides the real last reason: it counts only while the state is not Established.',
      source: 'frr-issue-5789',
    },
    'frr-nexthop-must-be-connected': {
      text: 'Must be Connected',
      example: '  Must be Connected',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked'],
      meaning:
        'Printed in show bgp nexthop under an invalid one: the neighbor must be in a directly connected network and is not. A wrong neighbor address, a tunnel interface that is down, or a peer more than one hop away without ebgp-multihop.',
      source: 'frr-nexthop',
    },
    'frr-accepted-prefixes-alone': {
      text: '0 accepted prefixes',
      example: '  0 accepted prefixes',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'It counts only beside BGP state = Established. FRR 10.4 and later print it, without a sent count, while the session is down; older ones in every state. Look at the state first.',
      source: 'frr-vty',
    },
    'frr-last-reset-waiting-for-peer-open': {
      text: 'Last reset {time}, Waiting for peer OPEN',
      also: ['lastResetDueTo: Waiting for peer OPEN'],
      example: '  Last reset 00:01:12,  Waiting for peer OPEN',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'Before FRR 10.5 it is written with each answer about the next hop, in healthy sessions too, over the real last reason. Look at the state and at the log.',
      source: 'lab-bgp-healthy',
    },
    'frr-last-reset-waiting-for-nht': {
      text: 'Last reset {time}, Waiting for NHT',
      also: ['lastResetDueTo: Waiting for NHT'],
      example: '  Last reset 00:01:12,  Waiting for NHT',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'FRR 8.4 and older write it with each answer about the next hop, in healthy sessions too, over the real last reason. Only while the state is not Established it means that there is no route to the neighbor, or that it is not directly connected.',
      source: 'lab-bgp-loopbacks',
    },
    'frr-no-such-command-on-config-line': {
      text: 'No such command on config line {n}: {line}',
      example: 'No such command on config line 12: neighbor 169.254.100.1 descripton SDDC',
      role: 'either',
      problems: ['configuration-failed', 'bgp-authentication'],
      meaning:
        'FRR dropped this line of its file and runs on without it. A password with a blank in it is dropped this way: BGP then has no password at all.',
      source: 'lab-bgp-config',
    },
    'frr-warning-config-failed': {
      text: 'Command returned Warning Config Failed on config line {n}: {line}',
      example: 'Command returned Warning Config Failed on config line 12: neighbor 169.254.100.1 timers 1 2',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'FRR refused the line and runs on without it: a password over 80 characters, a hold time of 1 or 2 seconds. Correct it and read the running configuration.',
      source: 'lab-bgp-config',
    },
    'frr-open-receipt-failed': {
      text: 'BGP OPEN receipt failed for peer: {neighbor}',
      example: 'bgp_process_packet: BGP OPEN receipt failed for peer: 169.254.100.1',
      role: 'either',
      problems: ['bgp-asn-mismatch', 'bgp-open-mismatch'],
      tells: 'echo',
      meaning:
        'This router ended the attempt at the OPEN of the neighbor. The NOTIFICATION sent just before says why, where it is logged; 6/7, a collision, is normal.',
      source: 'frr-packet',
    },
    'frr-unexpected-packet-in-state': {
      text: '[FSM] unexpected packet received in state {state}',
      example: '169.254.100.1 [FSM] unexpected packet received in state OpenSent',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'In OpenSent: something other than an OPEN came first, a NOTIFICATION such as 6/3 (not configured there, or BGP there stops); FRR answers it with 5/1, and its last reset then names that. What came is in the line NOTIFICATION: received just before, with bgp log-neighbor-changes only; else in the log of the other end.',
      source: 'lab-bgp-stranger',
    },
    'frr-thread-starvation-holdtime': {
      text: 'Thread Starvation: {thread} bgp_holdtime_timer',
      also: ['bgp_holdtime_timer {details} was scheduled to pop greater than'],
      example:
        'Thread Starvation: {(thread *)0x55d0c1 arg=0x55d0c2 timer  r=-61.031  bgp_holdtime_timer() &peer->t_holdtime from bgpd/bgp_fsm.c:444} was scheduled to pop greater than 4s ago',
      role: 'either',
      problems: ['bgp-timers'],
      meaning:
        'Up to FRR 10.3; later ones say CPU starvation. bgpd itself hung: its hold timer fires late, and the 4/0 that it then sends is not the fault of the neighbor. Look for load, a suspended machine or a snapshot on this router.',
      source: 'lab-bgp-hold-expired',
    },
    'frr-cpu-starvation-holdtime': {
      text: 'CPU starvation: {thread} bgp_holdtime_timer',
      example:
        'CPU starvation: {(event *)0x55d0c1 arg=0x55d0c2 timer  r=-61.031  bgp_holdtime_timer() &connection->t_holdtime from bgpd/bgp_fsm.c:444} getting executed 61031ms late, warning threshold 4000ms. System load: 6.10, 4.20, 2.80',
      role: 'either',
      problems: ['bgp-timers'],
      meaning:
        'FRR 10.4 and later. bgpd itself hung: its hold timer fires late, so a 4/0 that it then sends need not be the fault of the neighbor. Look for load, a suspended machine or a snapshot on this router.',
      source: 'frr-10-4-event',
    },
    'frr-state-active-passive': {
      text: 'BGP state = Active (passive)',
      example: '  BGP state = Active (passive)',
      role: 'either',
      problems: ['bgp-transport-blocked'],
      meaning:
        'The neighbor is set to passive: this router only waits for the other end to connect. If both ends are passive, no packet is ever sent.',
      source: 'lab-bgp-passive',
    },
    'frr-peer-authentication-enabled': {
      text: 'Peer Authentication Enabled',
      example: 'Peer Authentication Enabled',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'It says only that a BGP password is set here for this neighbor. Where the state stays Connect or Active, compare it: by default FRR logs nothing about a password that the other end lacks or that differs.',
      source: 'lab-bgp-md5',
    },
    'frr-no-bgp-prefixes-displayed': {
      text: 'No BGP prefixes displayed, {n} exist',
      example: 'No BGP prefixes displayed, 0 exist',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning:
        'The BGP table has nothing to show. With `0 exist` it is empty: nothing is received or accepted, and nothing originated here. With another number the filter of the command left all of it out.',
      source: 'frr-route-source',
    },
    'frr-total-prefix-counter-zero': {
      text: '"totalPrefixCounter":0',
      example: '"totalPrefixCounter":0,"filteredPrefixCounter":0',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning:
        'JSON of advertised-routes or received-routes: none. If filteredPrefixCounter is not 0, routes are there and a policy stops them.',
      source: 'frr-route-source',
    },
    'frr-outbound-policy-not-set-up': {
      text: '[Update:SEND] {prefix} EBGP outbound policy not properly setup',
      example:
        '169.254.100.1(Unknown) [Update:SEND] 192.0.2.0/25 EBGP outbound policy not properly setup, please configure in order for your peering to work correctly',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'bgp ebgp-requires-policy is on, the default, and this neighbor has no outbound policy: nothing is advertised to it. Give it a route map or prefix list out; the SDDC then learns what that permits.',
      source: 'frr-route-source',
    },
    'frr-errors-in-attributes-withdrawing': {
      text: 'rcvd UPDATE with errors in attr(s)!! Withdrawing route',
      example: '169.254.100.1(Unknown) rcvd UPDATE with errors in attr(s)!! Withdrawing route.',
      role: 'either',
      problems: ['bgp-update-refused'],
      meaning:
        'An UPDATE of the peer has a faulty attribute. The session stays up and its prefixes are taken as withdrawn; the line before it names the attribute.',
      source: 'frr-packet-source',
    },
    'frr-error-parsing-nlri': {
      text: '[Error] Error parsing NLRI',
      example: '169.254.100.1 [Error] Error parsing NLRI',
      role: 'either',
      problems: ['bgp-update-refused'],
      meaning:
        'The prefixes in an UPDATE could not be read, and FRR ends the session with an UPDATE error. Capture the message (TCP 179) for the support of the sender.',
      source: 'frr-packet-source',
    },
    'frr-martian-nexthop': {
      text: '[EC {code}] Martian nexthop {address}',
      example: 'BGP: [EC 33554438] Martian nexthop 127.0.0.1',
      role: 'either',
      problems: ['bgp-update-refused'],
      meaning:
        'The peer sent prefixes with a next hop that cannot be one, and they are taken as withdrawn. Correct next-hop-self or the outbound policy at the peer.',
      source: 'frr-attr-source',
    },
    'frr-reject-as-sets': {
      text: 'AS_SET and AS_CONFED_SET are deprecated from {neighbor}',
      also: ['`bgp reject-as-sets` is enabled, and AS-path ({path}) contains AS_SET/AS_CONFED_SET'],
      example: 'BGP: [EC 33554436] AS_SET and AS_CONFED_SET are deprecated from 169.254.100.1(Unknown)',
      role: 'either',
      problems: ['bgp-update-refused', 'bgp-no-prefixes'],
      meaning:
        'bgp reject-as-sets is on here, and the peer sends an aggregate with an AS set: its prefixes are taken as withdrawn. Let the peer aggregate without as-set.',
      source: 'frr-attr-source',
    },
    'frr-filtered-by-reject-as-sets': {
      text: '[Update:SEND] {prefix} is filtered by `bgp reject-as-sets`',
      example: '169.254.100.1(Unknown) [Update:SEND] 192.0.2.0/25 is filtered by `bgp reject-as-sets`',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning: 'bgp reject-as-sets is on, and this prefix has an AS set in its path: it is not advertised. Aggregate it without as-set.',
      source: 'frr-route-source',
    },
    'frr-read-only-mode': {
      text: 'Begin read-only mode - update-delay timer {n} seconds',
      also: ['Advertisement delay started - {n} seconds for {neighbor}'],
      example: 'BGP: Begin read-only mode - update-delay timer 120 seconds',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'bgp update-delay is set: after a start FRR advertises nothing until its neighbors have sent all, or this time is over.',
      source: 'frr-fsm-source',
    },
    'frr-route-installation-disabled': {
      text: 'Disabled BGP route installation to RIB (Zebra)',
      also: ['All routes have been withdrawn from RIB (Zebra)'],
      example: 'BGP: Disabled BGP route installation to RIB (Zebra)',
      role: 'either',
      problems: ['routing-missing'],
      meaning:
        'FRR was told to keep the routes of BGP out of the routing table (bgp no-rib): prefixes are learned and no traffic follows them. Remove it if this router forwards.',
      source: 'frr-bgpd-source',
    },
    'frr-path-loses-to-another': {
      text: '{new} loses to {existing} due to {reason}',
      example: 'BGP: [H9FRP-2VYDS] 10.20.0.0/16(VRF default): path 169.254.100.1 loses to path 10.255.0.1 due to weight 0 < 100',
      role: 'either',
      problems: ['bgp-route-preference'],
      meaning:
        'Debug of the best path: the first path is not used, for the reason at the end of the line. No fault where the second is the one that you want; otherwise raise for the tunnel what the reason names.',
      source: 'frr-route-source',
    },
  },
});
