import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'BIRD',
  scope: 'The BIRD routing daemon 2 and 3: its log, and `birdc show protocols all`.',
  marks: { names: ['bird'] },
  messages: {
    'bird-received-bad-peer-as': {
      text: 'Received: Bad peer AS',
      example: '<RMT> sddc: Received: Bad peer AS: 65001',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        "The other end refuses this router's AS; the number, if any, is what it saw (23456 stands for any above 65535). Set its remote AS to the local AS here, or the other way round, as designed. The next attempt may clear `Last error`.",
      source: 'lab-bgp-asn',
    },
    'bird-error-bad-peer-as': {
      text: 'Error: Bad peer AS',
      also: ['Last error: BGP Error: Bad peer AS'],
      example: '<RMT> sddc: Error: Bad peer AS: 65000',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The peer announces another AS than `neighbor … as` says. The number at the end is what it announced. BIRD now pauses for 60 s (longer if it repeats) and resets the attempts of the peer.',
      source: 'lab-bgp-asn',
    },
    'bird-hold-timer-expired': {
      text: 'Error: Hold timer expired',
      also: ['Received: Hold timer expired'],
      example: '<RMT> sddc: Error: Hold timer expired',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      tells: 'down',
      meaning:
        'No keepalive came within the hold time, or no OPEN within 240 s (Error: here; Received: at the other end). Look at the tunnel first, then at the timers here. BIRD logs nothing about it where the peer offers long-lived graceful restart.',
      source: 'lab-bgp-hold-expired',
    },
    'bird-last-error-hold-timer': {
      text: 'Last error: BGP Error: Hold timer expired',
      also: ['Last error: Received: Hold timer expired'],
      example: '    Last error:       BGP Error: Hold timer expired',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'The session ended this way and has not come up since: BIRD clears the last error when it does. Look at the tunnel first, then at the timers here.',
      source: 'lab-bgp-hold-expired',
    },
    'bird-send-hold-timer-expired': {
      text: 'Error: Send hold timer expired',
      example: '<RMT> sddc: Error: Send hold timer expired',
      role: 'either',
      problems: ['bgp-timers'],
      tells: 'down',
      meaning:
        'BIRD 2.15 and later. The peer read nothing for longer than the send hold time, though it still sends: it is busy or partly hung.',
      source: 'bird-3-packets',
    },
    'bird-unacceptable-hold-time': {
      text: 'Unacceptable hold time',
      example: '<RMT> sddc: Received: Unacceptable hold time: 2',
      role: 'either',
      problems: ['bgp-open-mismatch', 'bgp-timers'],
      meaning:
        'Error: this end refuses the OPEN of the peer; Received: the peer that of this end. The hold time is 1 or 2 seconds, or the lower of the two is below `min hold time` (which refuses 0 too), or so short that the keepalive falls below `min keepalive time`. Use 3 seconds or more, such as 180; other differences are no fault.',
      source: 'bird-packets',
    },
    'bird-no-tcp-ao-key': {
      text: 'has no TCP-AO key',
      also: ['Connection from address {address} (port {port}) has no TCP-AO key'],
      example: '<WARN> sddc: Connection from address 169.254.100.1 (port 179) has no TCP-AO key',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'BIRD 2.17, 3.1 and later. TCP-AO keys are set here and the peer does not use them. The Secret of the SDDC is TCP MD5: set `authentication md5` and `password` instead.',
      source: 'bird-3-bgp',
    },
    'bird-no-usable-tcp-ao-key': {
      text: 'No usable TCP-AO key',
      example: '<ERR> sddc: No usable TCP-AO key',
      role: 'either',
      problems: ['bgp-authentication', 'configuration-failed'],
      meaning:
        'BIRD 2.17, 3.1 and later. None of the TCP-AO keys of this neighbor can be used here: the kernel took none, or all are deprecated. The Secret of the SDDC is TCP MD5: set `authentication md5` and `password` instead, then `birdc configure`.',
      source: 'bird-3-bgp',
    },
    'bird-unexpected-connect': {
      text: 'BGP: Unexpected connect from unknown address',
      example: '<WARN> BGP: Unexpected connect from unknown address 169.254.100.1 (port 50123)',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'A connection came from an address that is no neighbor here, or from a neighbor to another local address than its protocol has. It is closed without a NOTIFICATION. Compare both addresses with the other end.',
      source: 'lab-bgp-stranger',
    },
    'bird-neighbor-lost': {
      text: 'Neighbor lost',
      also: ['Error: Neighbor lost'],
      example: '    Last error:       Error: Neighbor lost',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      tells: 'down',
      meaning:
        'The neighbor is no longer on a directly connected network: the tunnel interface is down, or the address is not in its subnet. In the log with `debug` only.',
      source: 'bird-bgp',
    },
    'bird-waiting-to-become-neighbor': {
      text: 'Waiting for {address} to become my neighbor',
      example: '<TRACE> sddc: Waiting for 169.254.100.1 to become my neighbor',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked'],
      meaning:
        'The neighbor is not in the subnet of any interface that is up, so BIRD neither connects to it nor listens for it. Check address and mask of the tunnel interface. Printed with `debug` only.',
      source: 'bird-bgp',
    },
    'bird-connection-refused': {
      text: 'Connection lost (Connection refused)',
      also: ['Socket: Connection refused'],
      example: '    Last error:       Socket: Connection refused',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        'TCP 179 is refused: no BGP runs at that address, a BIRD there has no session open, or a firewall rejects. BIRD tries again every few seconds. `Connection lost` is printed with `debug` only; `Socket:` in the show.',
      source: 'lab-bgp-nobody',
    },
    'bird-no-route-to-host': {
      text: 'Connection lost (No route to host)',
      also: ['Socket: No route to host'],
      example: '    Last error:       Socket: No route to host',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        'The neighbor cannot be reached: no route, as the tunnel is down or the address is wrong, or a firewall on the way rejects with host unreachable.',
      source: 'bird-bgp',
    },
    'bird-connection-timed-out': {
      text: 'Connection lost (Connection timed out)',
      also: ['Socket: Connection timed out'],
      example: '    Last error:       Socket: Connection timed out',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-authentication'],
      meaning:
        'TCP 179 gets no answer: a filter on the way, the tunnel, a wrong address, or a BGP password that differs or is set at one end only. On Linux BIRD may try again before the kernel gives up (120 s), and then shows `Connect` without an error.',
      source: 'bird-bgp',
    },
    'bird-socket-connection-closed': {
      text: 'Socket: Connection closed',
      also: ['Socket: Connection reset by peer'],
      example: '    Last error:       Socket: Connection reset by peer',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled', 'bgp-maximum-prefixes'],
      tells: 'echo',
      meaning:
        'The other end took the TCP connection and closed it without a NOTIFICATION: it has no such neighbor, has it shut down, or pauses after an error. It also replaces the true cause (2/2, 6/1) at the first retry: search the log for a `Received:` line; with `Socket error: bind` there, this router could not connect at all.',
      source: 'lab-bgp-stranger',
    },
    'bird-route-limit-exceeded': {
      text: 'Route limit exceeded, shutting down',
      also: ['Automatic shutdown: Route limit exceeded', 'Route limit exceeded'],
      example: '<WARN> sddc: Route limit exceeded, shutting down',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'The peer sends more routes than `import limit` or `receive limit` allows; without the log line, `Route limit exceeded` in the show may also be the `export limit` here. With the action `disable` (the default) the protocol stays down. Raise the limit and `birdc configure`, or have fewer sent and `birdc enable` it.',
      source: 'lab-bgp-prefix-limit',
    },
    'bird-hits-route-limit': {
      text: 'Protocol {name} hits route import limit ({n}), action: {action}',
      also: [
        'Import limit: {n} [HIT]',
        'Receive limit: {n} [HIT]',
        'Protocol {name} hits route receive limit ({n}), action: {action}',
        'Channel {name} hits route import limit ({n}), action: {action}',
      ],
      example: '<WARN> Protocol sddc hits route import limit (5), action: disable',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'The peer sends more than this limit (BIRD 3 says Channel and its name); `disable` (the default) and `restart` end the session, `block` drops what is above it, `warn` nothing. Raise the limit, or let the peer send fewer; after `disable` then `birdc enable` it.',
      source: 'lab-bgp-prefix-limit',
    },
    'bird-invalid-next-hop': {
      text: 'Invalid NEXT_HOP attribute - address {address} is local',
      also: ['Invalid NEXT_HOP attribute - address {address} not directly reachable'],
      example: '<RMT> sddc: Invalid NEXT_HOP attribute - address 192.0.2.9 not directly reachable',
      role: 'either',
      problems: ['bgp-no-prefixes', 'bgp-neighbor-address'],
      meaning:
        'The peer names a next hop that cannot be used, and the route is dropped while the session stays up. Check the /30 of the tunnel interface; a peer that is no SDDC can set next-hop-self.',
      source: 'lab-bgp-next-hop',
    },
    'bird-next-hop-is-the-neighbor': {
      text: 'Invalid NEXT_HOP attribute - neighbor address',
      example: '<ERR> sddc: Invalid NEXT_HOP attribute - neighbor address 169.254.100.1',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'This router would advertise to the neighbor a route whose next hop is that neighbor, and does not send it. For a static route through the tunnel that is right: filter it from the export. Else set the route to its true next hop, or `next hop self`.',
      source: 'bird-packets',
    },
    'bird-invalid-route-withdrawn': {
      text: 'Invalid route {prefix} withdrawn',
      example: '<RMT> sddc: Invalid route 192.0.2.128/25 withdrawn',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'A route cannot be used; the line before it says why, such as the next hop. With <RMT> it is one of the peer and is dropped; with <ERR> one of this router, and it is not sent.',
      source: 'lab-bgp-next-hop',
    },
    'bird-ebgp-requires-policy': {
      text: 'EBGP requires explicit export policy',
      also: ['EBGP requires explicit import policy'],
      example: 'bird: /etc/bird.conf:12:1 EBGP requires explicit import policy',
      role: 'either',
      problems: ['configuration-failed', 'bgp-no-prefixes'],
      meaning:
        'An EBGP channel needs `import` and `export` written out. BIRD does not start, or does not take the new configuration, without them. Name a filter for each, not `all`.',
      source: 'lab-bgp-no-policy',
    },
    'bird-administrative-shutdown': {
      text: 'Received: Administrative shutdown',
      example: '<RMT> sddc: Received: Administrative shutdown',
      role: 'either',
      problems: ['session-disabled'],
      tells: 'down',
      meaning:
        'The other end shut the session down, or its BGP daemon was stopped (BIRD sends this then; FRR sends 6/3); text that came with it is under `Message:`. Ask there.',
      source: 'lab-bgp-shutdown',
    },
    'bird-peer-de-configured': {
      text: 'Received: Peer de-configured',
      example: '<RMT> sddc: Received: Peer de-configured',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      tells: 'down',
      meaning:
        'The other end removed this neighbor from its configuration, (BIRD) disabled it there, (FRR) stops its BGP, or (ExaBGP) never had it. If it does not come back by itself, ask there.',
      source: 'lab-bgp-stranger',
    },
    'bird-connection-rejected': {
      text: 'Received: Connection rejected',
      example: '<RMT> sddc: Received: Connection rejected',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'The other end refuses this connection by its configuration, or has the neighbor disabled. Most daemons close TCP without this code.',
      source: 'bird-packets',
    },
    'bird-bgp-state-not-up': {
      text: 'BGP state: Active',
      also: ['BGP state: Connect'],
      example: '  BGP state:          Active',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked', 'bgp-authentication'],
      meaning:
        'Connect, if it stays: SYNs get no answer, so a filter, the address, or a password. Active: refused or closed, and tried again; for the first 5 s after the start it is normal. Read `Last error` beside it, and the log for a NOTIFICATION.',
      source: 'lab-bgp-nobody',
    },
    'bird-bgp-state-passive': {
      text: 'BGP state: Passive',
      example: '  BGP state:          Passive',
      role: 'either',
      problems: ['bgp-transport-blocked'],
      meaning:
        '`passive` is set: BIRD only waits for the peer to connect, which is no fault by itself. If the peer waits too, no packet is ever sent.',
      source: 'lab-bgp-passive',
    },
    'bird-bgp-state-idle': {
      text: 'BGP state: Idle',
      example: '  BGP state:          Idle',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        'BIRD does not try: the neighbor is in no directly connected subnet or its interface has no link (both without `multihop`), or it pauses after an error (`Error wait`). `Last error` may say which.',
      source: 'lab-bgp-loopbacks',
    },
    'bird-bgp-state-opensent': {
      text: 'BGP state: OpenSent',
      also: ['BGP state: OpenConfirm'],
      example: '  BGP state:          OpenSent',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-asn-mismatch', 'bgp-open-mismatch'],
      meaning:
        'For a moment it is normal, or a refusal that the log names (2/2 and the like). For minutes without a NOTIFICATION: BGP at the peer hangs, packets are lost one way, or `ttl security` is set at one end only: that end stays in OpenSent, the other in OpenConfirm or even Established.',
      source: 'lab-bgp-ttl',
    },
    'bird-error-wait': {
      text: 'Error wait: {n}/{m}',
      example: '    Error wait:       42.118/60',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'BIRD pauses after an error (60 s at first) and resets every connection of the peer meanwhile. `Last error` names the cause.',
      source: 'lab-bgp-asn',
    },
    'bird-restart-timer': {
      text: 'Restart timer: {n}/-',
      also: ['Neighbor graceful restart active'],
      example: '    Restart timer:    98.9/-',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection'],
      tells: 'down',
      meaning:
        'The session is gone and BIRD keeps the routes until the neighbor restarts or the timer ends. Where the peer offers long-lived graceful restart it logs no hold timer: look at the tunnel, then at the neighbor.',
      source: 'lab-bgp-hold-expired',
    },
    'bird-required-capability-missing': {
      text: 'Required capability missing',
      also: ['Error: Required capability missing', 'Received: Required capability missing'],
      example: '<RMT> sddc: Error: Required capability missing',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        'The ends have no address family in common, one lacks what is `mandatory` at the other, or, from BIRD 2.15 on, what a `require` option asks for (2/7). `Error`: this end asks; `Received`: the peer. Give both an `ipv4` channel, and the peer nothing else.',
      source: 'lab-bgp-families',
    },
    'bird-role-mismatch': {
      text: 'Role mismatch ({role})',
      also: ['Error: Role mismatch ({role})', 'Received: Role mismatch'],
      example: '<RMT> sddc: Error: Role mismatch (provider)',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        'The BGP roles of the two ends do not match (2/11); `(undefined)`: the peer has none and `require roles` is set here. Remove `local role` and `require roles` towards the SDDC.',
      source: 'lab-bgp-roles',
    },
    'bird-bad-bgp-identifier': {
      text: 'Bad BGP identifier',
      also: ['Error: Bad BGP identifier', 'Received: Bad BGP identifier'],
      example: '<RMT> sddc: Error: Bad BGP identifier: 0a090909',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        'The router ID is 0.0.0.0, or in an internal session the same at both ends; the bytes are the ID in hex. External sessions come up with equal IDs. Set a unique `router id`.',
      source: 'lab-bgp-router-id',
    },
    'bird-kernel-md5-auth-failed': {
      text: 'Kernel MD5 auth failed',
      also: ['The password for TCP MD5 Signature is too long', 'Last error: Error: Authentication failed'],
      example: '    Last error:       Error: Kernel MD5 auth failed',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'The kernel did not take the password and the protocol stays down: over 80 characters, empty, or no support. Correct it and run `birdc configure`. From BIRD 2.17 and 3.1 the show says Authentication failed, which can be about TCP-AO keys too.',
      source: 'lab-bgp-config',
    },
    'bird-socket-error-md5': {
      text: 'Socket error: TCP_MD5SIG: {reason}',
      also: ['Socket error: TCP_MD5SIG_EXT: {reason}', 'Kernel does not support TCP MD5 signatures'],
      example: 'Nov 24 10:15:02 gw bird: sddc: Socket error: TCP_MD5SIG: Invalid argument',
      role: 'either',
      problems: ['bgp-authentication', 'configuration-failed'],
      meaning:
        'The kernel refused to set the password, and no packet was sent. “Invalid argument”: what BIRD asked for does not suit the socket, such as an address of another family. “No such file or directory”: there was no password to remove. Compare `password`, `neighbor` and `source address`, then `birdc configure`.',
      source: 'bird-sysio',
    },
    'bird-hold-time-out-of-range': {
      text: 'Hold time must be in range 3-65535 or zero',
      example: '/etc/bird.conf:14:12 Hold time must be in range 3-65535 or zero',
      role: 'either',
      problems: ['bgp-open-mismatch', 'configuration-failed'],
      meaning:
        'A hold time of 1 or 2 seconds is not allowed, so the configuration is not taken. Use 3 or more; 0 is taken but turns keepalives off, so a dead tunnel can keep its routes.',
      source: 'lab-bgp-config',
    },
    'bird-disabling-protocol': {
      text: 'Disabling protocol {name}',
      example: '<INFO> Disabling protocol sddc',
      role: 'either',
      problems: ['session-disabled'],
      tells: 'down',
      meaning:
        'This protocol was disabled here: with `birdc disable` a peer with an open session gets 6/2, and `birdc enable` brings it back; by `disabled` in the file it gets 6/3, and that line must go, then `birdc configure`.',
      source: 'lab-bgp-shutdown',
    },
    'bird-bgp-session-established': {
      text: 'BGP session established',
      example: '<TRACE> sddc: BGP session established',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'BGP is up. If nothing is routed, look at prefixes and filters. Printed with `debug` only.',
      source: 'bird-bgp',
    },
    'bird-last-error-link-down': {
      text: 'Last error: Error: Link down',
      also: ['Error: Link down'],
      example: '    Last error:       Error: Link down',
      role: 'either',
      problems: ['bgp-transport-blocked'],
      tells: 'down',
      meaning:
        'The interface to the neighbor lost its link (`check link`, on by default without `multihop`). On Linux a VTI or xfrm interface keeps it while IPsec is down, unless a script sets it down: see `ip link` first, then the tunnel.',
      source: 'bird-3-bgp',
    },
    'bird-last-error-bfd': {
      text: 'Last error: Error: BFD session down',
      also: ['Error: BFD session down'],
      example: '    Last error:       Error: BFD session down',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection'],
      meaning:
        'BFD here lost the neighbor. Look at the tunnel first; then turn `bfd` off for this neighbor: the NSX 4.1 page says it is not supported over a VTI.',
      source: 'bird-3-bgp',
    },
    'bird-last-error-no-socket': {
      text: 'Last error: Error: No listening socket',
      also: ['Error: No listening socket'],
      example: '    Last error:       Error: No listening socket',
      role: 'either',
      problems: ['configuration-failed', 'bgp-transport-blocked'],
      meaning:
        'BIRD could not listen on TCP 179 and disabled the protocol: another daemon has the port, it lacks the right, or (`strict bind`) the address is not its own. The log says which. Correct it, then `birdc enable` the protocol.',
      source: 'bird-3-bgp',
    },
    'bird-last-error-invalid-next-hop': {
      text: 'Last error: Error: Invalid next hop',
      also: ['Invalid remote address {address}'],
      example: '    Last error:       Error: Invalid next hop',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'The neighbor address is not possible on the named interface, so BIRD disables the protocol. The log says `Invalid remote address`. Correct the neighbor, then enable the protocol.',
      source: 'bird-3-bgp',
    },
    'bird-last-error-unreachable': {
      text: 'Socket: Network is unreachable',
      also: ['Connection lost (Network is unreachable)'],
      example: '    Last error:       Socket: Network is unreachable',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        'The kernel has no route to the neighbor: the tunnel interface is down, or the address is in no subnet of it. BIRD clears `Last error` when the session comes up.',
      source: 'bird-3-bgp',
    },
    'bird-received-maximum-prefixes': {
      text: 'Received: Maximum number of prefixes reached',
      example: '    Last error:       Received: Maximum number of prefixes reached',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'This end sends more prefixes than the other end takes, and it may stay down there until somebody clears it. Filter what is exported here, then have it cleared (an SDDC: disable and enable the VPN; its traffic stops meanwhile).',
      source: 'bird-3-packets',
    },
    'bird-received-no-fault': {
      text: 'Received: Administrative reset',
      also: ['Received: Other configuration change', 'Received: Connection collision resolution'],
      example: '    Last error:       Received: Administrative reset',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'The other end cleared the session, changed its configuration, or closed one of two connections that collided. If it repeats, find what does it there.',
      source: 'bird-3-packets',
    },
    'bird-no-supported-afi': {
      text: 'No supported AFI/SAFI',
      example: '    Last error:       Received: No supported AFI/SAFI',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        'Code 2/8 of some routers, in no standard: the ends have no address family in common. Give both an `ipv4` channel, and the peer nothing else.',
      source: 'bird-3-packets',
    },
    'bird-none-imported': {
      text: 'Routes: 0 imported',
      example: '    Routes:         0 imported, 1 exported, 0 preferred',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning:
        'The session is up and no route of the peer is in the table. `Import updates` received 0: it announces nothing, or its routes are dropped (own AS in the path, invalid next hop), which `Import withdraws` counts as ignored. Filtered: the import filter here.',
      source: 'lab-bgp-as-loop',
    },
    'bird-none-exported': {
      text: 'imported, 0 exported',
      also: ['filtered, 0 exported'],
      example: '    Routes:         5 imported, 0 exported, 5 preferred',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning:
        'The session is up and this end announces nothing. `Export updates` tells why: filtered is the export filter here, rejected came from the peer itself.',
      source: 'bird-proto-source',
    },
    'bird-none-imported-some-filtered': {
      text: '0 imported, {n} filtered',
      example: '    Routes:         0 imported, 4 filtered, 2 exported, 0 preferred',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning: 'Routes came and the import filter refused all of them, which BIRD counts with `import keep filtered`. Look at that filter.',
      source: 'bird-proto-source',
    },
  },
});
