import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'Arista EOS',
  called: ['Arista', 'EOS'],
  scope: 'What BGP of Arista EOS logs and shows. The NOTIFICATION line is logged beside each ADJCHANGE and names the code.',
  marks: { names: ['arista'] },
  messages: {
    'arista-eos-idle-restart-timer': {
      text: 'Idle-restart timer is inactive',
      example: '  Idle-restart timer is inactive',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'From show ip bgp neighbors: EOS does not wait before it tries again. This is so while the session is up or is being opened.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-bad-as-number-received': {
      text: '%BGP-3-NOTIFICATION: received from neighbor {neighbor} (VRF {vrf} AS {asn}) 2/2 (Open Message Error/bad AS number)',
      example:
        'Nov 28 10:00:00 eos1 Bgp: %BGP-3-NOTIFICATION: received from neighbor 169.254.100.1 (VRF default AS 65000) 2/2 (Open Message Error/bad AS number) 2 bytes',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The other end refuses the AS of this router: its neighbor ASN differs from the AS that this router sends. Correct the BGP Neighbor ASN of the SDDC, unless the AS here is the wrong one.',
      source: 'bgplab-local-as',
    },
    'arista-eos-bad-as-number-sent': {
      text: '%BGP-3-NOTIFICATION: sent to neighbor {neighbor} (VRF {vrf} AS {asn}) 2/2 (Open Message Error/bad AS number)',
      example:
        'Nov 28 10:00:00 eos1 Bgp: %BGP-3-NOTIFICATION: sent to neighbor 169.254.100.1 (VRF default AS 65000) 2/2 (Open Message Error/bad AS number) 2 bytes',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning: "This router refuses the AS in the other end's OPEN: its remote AS for this neighbor differs. Correct the remote AS here.",
      source: 'inferred',
    },
    'arista-eos-administrative-shutdown-received': {
      text: '%BGP-3-NOTIFICATION: received from neighbor {neighbor} (VRF {vrf} AS {asn}) 6/2 (Cease/administrative shutdown)',
      example:
        'Nov 28 10:00:00 eos1 Bgp: %BGP-3-NOTIFICATION: received from neighbor 169.254.100.1 (VRF default AS 65000) 6/2 (Cease/administrative shutdown) reason:',
      role: 'either',
      problems: ['session-disabled'],
      tells: 'down',
      meaning:
        'The other end shut the neighbor down, or (BIRD, for example) its BGP stopped. Have it enabled there; on the SDDC, check that the VPN is enabled.',
      source: 'bgplab-dynamic',
    },
    'arista-eos-maximum-prefixes-sent': {
      text: '%BGP-3-NOTIFICATION: sent to neighbor {neighbor} (VRF {vrf} AS {asn}) 6/1 (Cease/maximum number of prefixes reached)',
      also: ['old state Established event MaxPath new state Idle', 'Idle(MaxPath)'],
      example:
        'Nov 28 10:00:00 eos1 Bgp: %BGP-3-NOTIFICATION: sent to neighbor 169.254.100.1 (VRF default AS 65000) 6/1 (Cease/maximum number of prefixes reached) 0 bytes',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'The other end advertises more routes than `maximum-routes` takes, and the neighbor stays in Idle(MaxPath) unless a restart timer is set. Raise the limit or have the other end filter, then clear this neighbor.',
      source: 'bgplab-max-prefix',
    },
    'arista-eos-max-routes-limit': {
      text: '%BGP-5-AFI_SAFI_MAX_ROUTES_LIMIT: Peer {neighbor} has exceeded its configured maximum total number of routes ({n}) of address family {family}; Put into idle state forever',
      example:
        '%BGP-5-AFI_SAFI_MAX_ROUTES_LIMIT: Peer 169.254.100.1 (VRF default AS 65000) has exceeded its configured maximum total number of routes (20) of address family IPv4 Unicast; Put into idle state forever',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'The route limit closed the session and it stays down. Raise the limit or have the other end filter, then clear this neighbor.',
      source: 'bgplab-max-prefix',
    },
    'arista-eos-max-routes-warning': {
      text: '%BGP-5-AFI_SAFI_MAX_ROUTES_WARNING: Peer {neighbor} has exceeded its configured maximum total number of routes ({n}) of address family {family}; ROUTING INFORMATION IS BEING LOST',
      example:
        '%BGP-5-AFI_SAFI_MAX_ROUTES_WARNING: Peer 169.254.100.1 (VRF default AS 65000) has exceeded its configured maximum total number of routes (10) of address family IPv4 Unicast; ROUTING INFORMATION IS BEING LOST',
      role: 'either',
      problems: ['bgp-maximum-prefixes', 'bgp-no-prefixes'],
      meaning:
        'The limit only warns: the session stays up, and EOS drops routes above it, no matter which. Raise the limit or have the other end filter.',
      source: 'bgplab-max-prefix',
    },
    'arista-eos-max-routes-early-warning': {
      text: '%BGP-5-AFI_SAFI_MAX_ROUTES_EARLY_WARNING: Number of paths received from peer {neighbor} has exceeded the configured early warning limit ({n})',
      example:
        '%BGP-5-AFI_SAFI_MAX_ROUTES_EARLY_WARNING: Number of paths received from peer 169.254.100.1 (VRF default AS 65000) has exceeded the configured early warning limit (10) of address family IPv4 Unicast',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'A warning: the neighbor is close to the route limit. Raise the limit or have it send fewer before the session goes down: the SDDC by an out prefix list (API or PyVMC).',
      source: 'bgplab-max-prefix',
    },
    'arista-eos-adjchange-established': {
      text: '%BGP-5-ADJCHANGE: peer {neighbor} (VRF {vrf} AS {asn}) old state OpenConfirm event Established new state Established',
      example:
        'Nov 28 10:00:00 eos1 Bgp: %BGP-5-ADJCHANGE: peer 169.254.100.1 (VRF default AS 65000) old state OpenConfirm event Established new state Established',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'The BGP session is established.',
      source: 'napalm-logs-eos',
    },
    'arista-eos-adjchange-idle': {
      text: '%BGP-5-ADJCHANGE: peer {neighbor} (VRF {vrf} AS {asn}) old state {old} event {event} new state Idle',
      example:
        'Nov 28 10:00:00 eos1 Bgp: %BGP-5-ADJCHANGE: peer 169.254.100.1 (VRF default AS 65000) old state Established event AdminReset new state Idle',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The session went down or, where the old state is not Established, did not come up. The event, and the NOTIFICATION beside it, say why; AdminReset is a clear on this router, MaxPath the route limit.',
      source: 'napalm-logs-eos',
    },
    'arista-eos-peer-clear': {
      text: '%BGP-5-PEER_CLEAR: BGP peering for neighbor {neighbor} was hard reset by {user} on {tty}',
      example: '%BGP-5-PEER_CLEAR: BGP peering for neighbor 169.254.100.1 (vrf default) was hard reset by admin on vty8 (192.0.2.10)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The session was cleared on this router, by the user named after "by". If it happens once, do nothing.',
      source: 'bgplab-max-prefix',
    },
    'arista-eos-last-rcvd-bad-as': {
      text: 'Last rcvd notification:Open Message Error/bad AS number',
      example: '  Last rcvd notification:Open Message Error/bad AS number, Last time 00:00:04, First time 00:41:18, Repeats 495',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The other end refused the AS of this router: its BGP Neighbor ASN (SDDC) is not the AS that this router sends. Correct it there, unless this AS is the wrong one. It is a record: in state Established, with `Last time` longer ago than the uptime, it is over.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-last-sent-bad-as': {
      text: 'Last sent notification:Open Message Error/bad AS number',
      example: '  Last sent notification:Open Message Error/bad AS number, Last time 00:00:04, First time 00:41:18, Repeats 495',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        "This router refused the AS in the other end's OPEN: `remote-as` of the neighbor is not the Local ASN of the SDDC: correct it here. It is a record: in state Established, with `Last time` longer ago than the uptime, it is over.",
      source: 'eantc-2024-eos-neighbors',
    },
    'arista-eos-failure-hint-bad-as': {
      text: 'Peering failure hint: Open Message Error/bad AS number',
      example: '  Peering failure hint: Open Message Error/bad AS number',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The session stays down for a wrong AS. `Last sent notification` below it: this router refuses; `Last rcvd notification`: the other end does.',
      source: 'inferred',
    },
    'arista-eos-last-notification-capability': {
      text: 'Last sent notification:Open Message Error/unsupported capability',
      also: [
        'Last rcvd notification:Open Message Error/unsupported capability',
        'Peering failure hint: Open Message Error/unsupported capability',
      ],
      example: '  Last sent notification:Open Message Error/unsupported capability, Last time 00:00:04',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        '`sent`: this router missed a capability in the OPEN of the other end; `rcvd`: the other end missed one in ours. First look for a common address family: activate IPv4 unicast for the neighbor, and no other. `Last` is a record: in state Established, with `Last time` longer ago than the uptime, it is over.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-last-rcvd-de-configured': {
      text: 'Last rcvd notification:Cease/peer de-configured',
      example: '  Last rcvd notification:Cease/peer de-configured, Last time 01:25:46',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'The other end removed this neighbor, or never had it; FRR sends it also when its BGP stops. If the session does not come back, check BGP Remote IP of the SDDC against the tunnel address here. It is a record: in state Established, with `Last time` longer ago than the uptime, it is over.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-last-rcvd-shutdown': {
      text: 'Last rcvd notification:Cease/administrative shutdown',
      example: '  Last rcvd notification:Cease/administrative shutdown, Last time 01:25:46',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'The other end shut the neighbor down, or its BGP stopped. If the session is still down, have it enabled there; on the SDDC, check that the VPN is enabled. It is a record: in state Established, with `Last time` longer ago than the uptime, it is over.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-failure-hint-shutdown': {
      text: 'Peering failure hint: Administratively shut down',
      also: ['BGP state is Idle, Administratively shut down', 'Last sent notification:Cease/administrative shutdown'],
      example: '  Peering failure hint: Administratively shut down',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'The neighbor is shut down on this router: `no neighbor 169.254.100.1 shutdown` under `router bgp`. `Last sent` alone is a record: in any other state the neighbor is enabled again.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-last-sent-hold-timer': {
      text: 'Last sent notification:Hold Timer Expired Error',
      also: ['Peering failure hint: Hold Timer Expired Error'],
      example: '  Last sent notification:Hold Timer Expired Error/None, Last time 01:15:42',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'This router heard nothing from the neighbor for a whole hold time. Look at the tunnel first, then at MTU, then at the timers. `Last` is a record: in state Established, with `Last time` longer ago than the uptime, it is over.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-last-rcvd-hold-timer': {
      text: 'Last rcvd notification:Hold Timer Expired Error',
      example: '  Last rcvd notification:Hold Timer Expired Error/None, Last time 01:15:42',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'The other end heard nothing from this router for a whole hold time, and its NOTIFICATION arrived. Check whether BGP hung here, then for loss on the way there: one-way ESP, MTU. It is a record: in state Established, with `Last time` longer ago than the uptime, it is over.',
      source: 'eantc-2024-eos-neighbors',
    },
    'arista-eos-last-rcvd-connection-rejected': {
      text: 'Last rcvd notification:Cease/connection rejected',
      example: '  Last rcvd notification:Cease/connection rejected, Last time 00:33:56',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'The other end refused the connection: it may have no neighbor with this address, or have it off. Set `update-source` to the tunnel interface, and BGP Remote IP of the SDDC to its address. It is a record: in state Established, with `Last time` longer ago than the uptime, it is over.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-last-sent-connection-rejected': {
      text: 'Last sent notification:Cease/connection rejected',
      also: ['Peering failure hint: Cease/connection rejected'],
      example: '  Last sent notification:Cease/connection rejected, Last time 00:45:45',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'This router refused the connection of the other end: the neighbor is shut here, or a connection to it is already open. See the state and the failure hint of the neighbor. `Last` is a record: in state Established, with `Last time` longer ago than the uptime, it is over.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-last-reset-normal': {
      text: 'Last rcvd notification:Cease/administrative reset',
      also: [
        'Last sent notification:Cease/administrative reset',
        'Last rcvd notification:Cease/connection collision resolution',
        'Last sent notification:Cease/connection collision resolution',
        'Last rcvd notification:Cease/other configuration change',
        'Last sent notification:Cease/other configuration change',
      ],
      example: '  Last rcvd notification:Cease/administrative reset, Last time 01:17:11',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'A session ended once by a clear, by a change of the configuration, or as one of two that collided. It names no fault.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-socket-unreachable': {
      text: 'Last sent socket-error:Connect (Network is unreachable)',
      also: ['Last sent socket-error:Connect (No route to host)'],
      example: '  Last sent socket-error:Connect (Network is unreachable), Last time 00:02:44, First time 00:41:17, Repeats 20',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        'This router could not reach the neighbor: the tunnel interface is down, or the neighbor is not in the subnet of any interface (`No route to host`: or something on the way rejects). Check the tunnel, then the address and its /30. It is a record: in state Established, with `Last time` longer ago than the uptime, it is over.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-socket-refused': {
      text: 'Last sent socket-error:Connect (Connection refused)',
      example: '  Last sent socket-error:Connect (Connection refused), Last time 01:25:04',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        'Something at the neighbor address refused TCP 179: no BGP there, or a firewall rejects. Check the address, then the filters. It is a record: in state Established, with `Last time` longer ago than the uptime, it is over.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-socket-reset': {
      text: 'Last rcvd socket-error:Connection reset by peer',
      example: '  Last rcvd socket-error:Connection reset by peer, Last time 00:11:09',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'The other end reset the TCP connection: without a NOTIFICATION beside it, it may have no such neighbor, or have it off, or its BGP ended. It is a record: in state Established, with `Last time` longer ago than the uptime, it is over.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-failure-hint-not-activated': {
      text: 'Peering failure hint: Peer is not activated in any address-family mode',
      also: [
        'BGP state is Idle, Peer is not activated in any address-family mode',
        'idleReason: Peer is not activated in any address-family mode',
      ],
      example: '  Peering failure hint: Peer is not activated in any address-family mode',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        'The neighbor has no address family here, so BGP does not try. Enter `neighbor 169.254.100.1 activate` under `address-family ipv4`.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-prefixes-received-zero': {
      text: 'IPv4 Unicast: {n} 0 0 0',
      example: '    IPv4 Unicast:                     5         0              0                   0',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning:
        'Prefix statistics of EOS, in the order sent, received, best, best ECMP: beside Established, no IPv4 prefix was received. Look at what the other end advertises; if the first number is 0 too, look here at what may be announced.',
      source: 'eantc-2025-eos-neighbors',
    },
    'arista-eos-adjchange-hold-timer': {
      text: '%BGP-5-ADJCHANGE: peer {neighbor} (VRF {vrf} AS {asn}) old state Established event HoldTimerExpired new state Idle',
      also: ['old state Established event HoldTime new state Idle', 'old state Established event HoldTimer new state Idle'],
      example:
        'Bgp: %BGP-5-ADJCHANGE: peer 169.254.100.1 (VRF default AS 65000) old state Established event HoldTimerExpired new state Idle',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      tells: 'down',
      meaning: 'Nothing was heard from the neighbor for a whole hold time. Look at the tunnel at that time first, then at MTU and timers.',
      source: 'inferred',
    },
  },
});
