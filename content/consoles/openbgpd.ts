import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'OpenBGPD',
  scope: 'The log of bgpd of OpenBSD and of its portable version, and what bgpctl shows of a neighbor.',
  marks: { names: ['openbgpd', 'bgpctl'] },
  messages: {
    'openbgpd-peer-sent-wrong-as': {
      text: 'peer sent wrong AS',
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): peer sent wrong AS 65000',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning: 'The peer announces another AS than `remote-as` says: the number is what it announced.',
      source: 'lab-bgp-asn',
    },
    'openbgpd-notification-bad-peer-as': {
      text: 'received notification: error in OPEN message, AS unacceptable',
      also: ['sending notification: error in OPEN message, AS unacceptable', 'error in OPEN message, AS unacceptable'],
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): received notification: error in OPEN message, AS unacceptable',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The AS of one end is not what the other expects. `received` (or Last error received): the other end refuses ours; `sending`: this end refuses its. This end then stays in Idle for 30 s (doubled at each repeat) and resets what the peer tries.',
      source: 'lab-bgp-asn',
    },
    'openbgpd-holdtimer-expired': {
      text: 'HoldTimer expired',
      also: ['notification: HoldTimer expired'],
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): sending notification: HoldTimer expired',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      tells: 'down',
      meaning:
        'No keepalive came within the hold time, or no OPEN within 240 s; up to 8.3 also where the peer took nothing off (reason SendHoldTimer). On a dead path both ends may say that they send it. Look at the tunnel first, then at the timers of both ends.',
      source: 'lab-bgp-hold-expired',
    },
    'openbgpd-connection-from-non-peer': {
      text: 'connection from non-peer {address} refused',
      example: 'bgpd[1234]: connection from non-peer 169.254.100.1 refused',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'A BGP connection came from an address that is no neighbor here, and was closed without a NOTIFICATION. Printed with -v only. Correct the neighbor here, or the source address of the peer.',
      source: 'lab-bgp-stranger',
    },
    'openbgpd-connection-attempt-in-state': {
      text: 'Connection attempt from {neighbor} while session is in state {state}',
      also: ['Connection attempt from neighbor {neighbor} while session is in state Idle'],
      example: 'bgpd[1234]: Connection attempt from neighbor 169.254.100.1 (sddc) while session is in state Idle',
      role: 'either',
      problems: ['bgp-asn-mismatch', 'bgp-maximum-prefixes'],
      meaning:
        'The neighbor is known, and this end does not take its connection now. In Idle it pauses after an error (30 s, doubled at each repeat) or is held by the prefix limit: the error before it says which (a neighbor marked down logs nothing). In another state a connection stands already, which is no fault once; if it repeats, the peer has lost that one.',
      source: 'lab-bgp-asn',
    },
    'openbgpd-bad-path-enforce-remote-as': {
      text: 'bad path, {detail} enforce neighbor-as',
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): bad path, starting with 65010, enforce neighbor-as enabled',
      role: 'either',
      problems: ['bgp-update-refused', 'bgp-asn-mismatch'],
      meaning:
        'The first AS of a path is not that of the neighbor. OpenBGPD refuses the UPDATE with 3/11 and closes the session. Check what the peer announces; `enforce neighbor-as no` and a reload take it.',
      source: 'openbgpd-rde',
    },
    'openbgpd-error-in-update': {
      text: 'error in UPDATE message',
      also: ['error in UPDATE message, {what}'],
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): sending notification: error in UPDATE message, AS-Path unacceptable',
      role: 'either',
      problems: ['bgp-update-refused'],
      tells: 'down',
      meaning:
        'NOTIFICATION code 3: an UPDATE was refused and the session closed. `sending`: this end refuses what the peer advertises; `received`: the peer refuses what this end advertises. The words after it name the part.',
      source: 'openbgpd-7-7',
    },
    'openbgpd-state-change-established': {
      text: 'state change OpenConfirm -> Established',
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): state change OpenConfirm -> Established, reason: KEEPALIVE message received',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'BGP is up. If nothing is routed, look at the rules: without any, OpenBGPD denies both ways, and says nothing.',
      source: 'lab-bgp-healthy',
    },
    'openbgpd-state-change-notification-received': {
      text: 'state change {old} -> Idle, reason: NOTIFICATION received',
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): state change OpenConfirm -> Idle, reason: NOTIFICATION received',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The other end closed the session with a code. The line before it names the code; that is the cause.',
      source: 'lab-bgp-asn',
    },
    'openbgpd-state-change-connection-closed': {
      text: 'state change {old} -> Active, reason: Connection closed',
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): state change OpenSent -> Active, reason: Connection closed',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'The other end took the connection and closed it without a NOTIFICATION: it has no neighbor with this address, or has it shut down. After a NOTIFICATION it is the pause of the other end.',
      source: 'lab-bgp-stranger',
    },
    'openbgpd-state-change-connection-open-failed': {
      text: 'state change Connect -> Active, reason: Connection open failed',
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): state change Connect -> Active, reason: Connection open failed',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-authentication'],
      meaning:
        'TCP 179 did not come up; `socket error` or `connect` beside it says why. OpenBGPD tries again after 120 s or so and logs no repeats; once at the start it means nothing.',
      source: 'lab-bgp-nobody',
    },
    'openbgpd-socket-error-refused': {
      text: 'socket error: Connection refused',
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): socket error: Connection refused',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning: 'Something at the neighbor address refuses TCP 179: no BGP there, or a firewall rejects. Once it means nothing.',
      source: 'lab-bgp-nobody',
    },
    'openbgpd-socket-error-timed-out': {
      text: 'socket error: Connection timed out',
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): socket error: Connection timed out',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-authentication'],
      meaning:
        'Nobody answered on TCP 179 for some two minutes: a filter, a wrong address, or a password that differs or stands at one end only.',
      source: 'lab-bgp-md5',
    },
    'openbgpd-unacceptable-holdtime': {
      text: 'error in OPEN message, unacceptable holdtime',
      also: ['unacceptable holdtime', 'peer requests unacceptable holdtime {n}'],
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): sending notification: error in OPEN message, unacceptable holdtime',
      role: 'either',
      problems: ['bgp-open-mismatch', 'bgp-timers'],
      meaning:
        'The hold time in the OPEN is refused: `sending`, that of the peer, here; `received`, that of this end, there. It is 1 or 2 seconds, or below `holdtime min`. Use 3 seconds or more; other differences are no fault.',
      source: 'lab-bgp-hold-time',
    },
    'openbgpd-holdtime-out-of-range': {
      text: 'holdtime must be between {min} and {max}',
      example: '/etc/bgpd.conf:12: holdtime must be between 3 and 65535',
      role: 'either',
      problems: ['bgp-open-mismatch', 'configuration-failed'],
      meaning: 'The configuration is not taken: OpenBGPD wants a hold time of 3 seconds and more, and does not take 0 either.',
      source: 'lab-bgp-config',
    },
    'openbgpd-authentication-error': {
      text: 'error in OPEN message, authentication error',
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): received notification: error in OPEN message, authentication error',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-asn-mismatch'],
      meaning:
        '2/5, which RFC 4271 made obsolete. Where it still comes, mostly no configured neighbor fits: compare address and AS at the end that sent it. A wrong TCP MD5 password never shows so.',
      source: 'openbgpd-7-7',
    },
    'openbgpd-bgpid-conflicts': {
      text: 'peer BGPID {id} conflicts with ours',
      also: ['error in OPEN message, BGPID invalid'],
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): peer BGPID 168364297 conflicts with ours',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        'In an internal session both ends have one router ID (the number is it as a decimal, from 8.5 on with dots); `BGPID invalid` alone also stands for 0.0.0.0. External sessions come up with equal IDs. Set a `router-id` of its own.',
      source: 'lab-bgp-router-id',
    },
    'openbgpd-unsupported-capability': {
      text: 'error in OPEN message, unsupported capability',
      also: [
        'received "unsupported capability" notification without data part, disabling capability announcements altogether',
        'disabling multiprotocol capability',
      ],
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): received notification: error in OPEN message, unsupported capability',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        '`received`: the other end misses an address family or another capability; `sending` (8.5 and later): this end enforces one that the other lacks. Up to 8.4 OpenBGPD then drops that capability, or all, and tries again: the session may come up as plain IPv4. Announce IPv4 unicast on both ends.',
      source: 'lab-bgp-families',
    },
    'openbgpd-role-mismatch': {
      text: 'error in OPEN message, role mismatch',
      also: [
        'open policy role mismatch: {own} vs {theirs}',
        'open policy role mismatch: our role {own}, their role {theirs}',
        'open policy role enforced but not present',
      ],
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): open policy role mismatch: provider vs provider',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        'The BGP roles of the two ends do not pair, or one end enforces a role and the other has none. Take `role` and `announce policy enforce` off towards the SDDC.',
      source: 'lab-bgp-roles',
    },
    'openbgpd-prefix-limit-reached': {
      text: 'prefix limit reached (>{n}/{m})',
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): prefix limit reached (>11/10)',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'The neighbor sends more prefixes (counted before filters) than `max-prefix` allows; with `outbound` before it, this end sends more than its own `max-prefix … out`. The session ends with 6/1 (outbound 6/10) and, without `restart`, stays in Idle. Raise the limit and reload, or send fewer, then `bgpctl neighbor sddc clear`.',
      source: 'lab-bgp-prefix-limit',
    },
    'openbgpd-cease-max-prefix': {
      text: 'Cease, received max-prefix exceeded',
      also: ['Cease, sent max-prefix exceeded'],
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): sending notification: Cease, received max-prefix exceeded',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'A prefix limit closed the session: `sending`, here; `received notification`, at the other end (`sent max-prefix`: the limit of what an end sends). Up to 8.3 `Last error` loses it at the next try.',
      source: 'lab-bgp-prefix-limit',
    },
    'openbgpd-cease-administratively-down': {
      text: 'Cease, administratively down',
      also: ['received shutdown reason: {reason}', 'Last received shutdown reason: {reason}'],
      example: 'bgpd[1234]: neighbor 169.254.100.1 (sddc): received notification: Cease, administratively down',
      role: 'either',
      problems: ['session-disabled'],
      tells: 'down',
      meaning:
        'The session was shut down, or BGP was stopped: at the other end when it was received, here when it was sent. The reason, if any, is the text that came with it; up to 8.3 bgpctl shows the last one even when the session is up again.',
      source: 'lab-bgp-shutdown',
    },
    'openbgpd-marked-down': {
      text: 'marked down with shutdown reason {reason}',
      also: ['BGP state = Idle, marked down'],
      example: '  BGP state = Idle, marked down with shutdown reason "maintenance until noon", down for 00:03:12',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'This neighbor is shut down on this router. `bgpctl neighbor sddc up` brings it back; with `down` in bgpd.conf it falls again at the next reload, so take that out.',
      source: 'lab-bgp-shutdown',
    },
    'openbgpd-as-reserved': {
      text: 'AS {n} is reserved and may not be used',
      example: '/etc/bgpd.conf:9: AS 23456 is reserved and may not be used',
      role: 'either',
      problems: ['bgp-asn-mismatch', 'configuration-failed'],
      meaning: '23456 (AS_TRANS) stands for ASNs above 65535 in old fields and is nobody’s ASN, like 0. Configure the real ASN.',
      source: 'lab-bgp-as-trans',
    },
    'openbgpd-peer-as-zero': {
      text: 'peer AS may not be zero',
      example: '/etc/bgpd.conf:11: peer AS may not be zero',
      role: 'either',
      problems: ['bgp-asn-mismatch', 'configuration-failed'],
      meaning: 'The neighbor has no `remote-as`; it must stand on a line of its own after the brace. Set it to the Local ASN of the SDDC.',
      source: 'lab-bgp-config',
    },
    'openbgpd-md5-password-too-long': {
      text: 'tcp md5sig password too long: max {n}',
      example: '/etc/bgpd.conf:12: tcp md5sig password too long: max 79',
      role: 'either',
      problems: ['bgp-authentication', 'configuration-failed'],
      meaning: 'The configuration is not taken. Use a password of 79 characters at most, on both ends.',
      source: 'lab-bgp-config',
    },
    'openbgpd-last-error-sent-as': {
      text: 'Last error sent: error in OPEN message, AS unacceptable',
      example: '  Last error sent: error in OPEN message, AS unacceptable',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'This end refuses the AS of the peer: `remote-as` is not the Local ASN of the SDDC. The AS that came stands in the log (`peer sent wrong AS`). bgpd clears it when the session comes up (up to 8.3: at the next try).',
      source: 'lab-bgp-asn',
    },
    'openbgpd-last-error-received-as': {
      text: 'Last error received: error in OPEN message, AS unacceptable',
      example: '  Last error received: error in OPEN message, AS unacceptable',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The peer refuses the AS of this end: the BGP Neighbor ASN of the SDDC is not the `AS` here. Correct it there, unless this AS is the wrong one. bgpd clears it when the session comes up (up to 8.3: at the next try).',
      source: 'lab-bgp-asn',
    },
    'openbgpd-peer-unconfigured': {
      text: 'Cease, peer unconfigured',
      also: ['Last error received: Cease, peer unconfigured', 'received notification: Cease, peer unconfigured'],
      example: '  Last error received: Cease, peer unconfigured',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        '`received`: the other end has no such neighbor, no longer has it, or (FRR) stops BGP; `sent`: it was removed here. If the session does not come back, check BGP Remote IP of the SDDC against the address here.',
      source: 'openbgpd-error-names',
    },
    'openbgpd-connection-rejected': {
      text: 'Cease, connection rejected',
      also: ['Last error received: Cease, connection rejected'],
      example: '  Last error received: Cease, connection rejected',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'The other end refuses the connection by its configuration, or has the neighbor off: connect from the tunnel address that it knows (`local-address`).',
      source: 'openbgpd-error-names',
    },
    'openbgpd-cease-no-fault': {
      text: 'Cease, administrative reset',
      also: ['Cease, other config change', 'Cease, collision'],
      example: '  Last error received: Cease, administrative reset',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'The session ended by a clear, by a change of the configuration, or as one of two that collided. It names no fault by itself.',
      source: 'openbgpd-error-names',
    },
    'openbgpd-last-error-received-hold-timer': {
      text: 'Last error received: HoldTimer expired',
      example: '  Last error received: HoldTimer expired',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'The peer heard nothing from this end for a whole hold time, and its NOTIFICATION arrived. Look whether bgpd here hung, then for loss on the way there: one-way ESP, MTU. bgpd clears it when the session comes up (up to 8.3: at the next try).',
      source: 'openbgpd-error-names',
    },
    'openbgpd-open-parameter-error': {
      text: 'error in OPEN message, optional parameter error',
      also: ['error in OPEN message, version mismatch'],
      example: '  Last error received: error in OPEN message, optional parameter error',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        '`received`: the peer cannot take the OPEN of this end; `sent`: this end that of the peer. For an optional parameter turn optional capabilities off at the end that is refused; a version mismatch is no BGP-4.',
      source: 'openbgpd-error-names',
    },
  },
});
