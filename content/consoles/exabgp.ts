import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'ExaBGP',
  scope:
    'The log of ExaBGP 4, and of the branch after version 5 where it says so. By default version 4 logs nothing about a NOTIFICATION, a closed or a failed connection: that needs exabgp.log.all=true and the level DEBUG.',
  marks: { names: ['exabgp'] },
  messages: {
    'exabgp-bad-peer-as': {
      text: 'OPEN message error / Bad Peer AS',
      also: ['notification received (2,2)', 'notification sent (2,2)'],
      example:
        'peer reset, message [notification sent (2,2)] error[OPEN message error / Bad Peer AS / ASN in OPEN (65000) did not match ASN expected (65099)]',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The AS of one end is not what the other expects: `sent`, `peer-as` here is wrong; `received`, the other end refuses ours. Compare `peer-as` and `local-as` with the other end. At DEBUG only.',
      source: 'lab-bgp-asn',
    },
    'exabgp-asn-in-open-did-not-match': {
      text: 'ASN in OPEN ({got}) did not match ASN expected ({wanted})',
      also: ['did not match ASN expected'],
      example: 'ASN in OPEN (65000) did not match ASN expected (65010)',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The peer announces another AS than `peer-as` says: the first number is the one in its OPEN (23456 for any above 65535). At DEBUG only.',
      source: 'exabgp-negotiated',
    },
    'exabgp-hold-timer-expired': {
      text: 'Hold timer expired / Unspecific',
      also: ['notification sent (4,0)', 'notification received (4,0)'],
      example: 'peer reset, message [notification sent (4,0)] error[Hold timer expired / Unspecific]',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      tells: 'down',
      meaning:
        'No keepalive came within the hold time (`sent`: here; `received`: at the other end). Look at the tunnel first, then at the timers here. At DEBUG only.',
      source: 'exabgp-notification',
    },
    'exabgp-open-error': {
      text: 'OPEN message error / Bad BGP Identifier',
      also: [
        'OPEN message error / Unsupported Capability',
        'OPEN message error / Unacceptable Hold Time',
        'OPEN message error / Unsupported Optional Parameter',
        'BGP Identifier collision, same router-id',
      ],
      example:
        'peer reset, message [notification sent (2,3)] error[OPEN message error / Bad BGP Identifier / BGP Identifier collision, same router-id (10.9.9.9) on both sides of this IBGP session]',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        'One end refuses the OPEN of the other (`sent`: this end, `received`: the other): router ID, address family, hold time or an option. The words after the slash say which; a `BGP Identifier collision` is found here, in an internal session. At DEBUG only.',
      source: 'lab-bgp-router-id',
    },
    'exabgp-update-error': {
      text: 'UPDATE message error / {what}',
      also: ['notification received (3,', 'notification sent (3,'],
      example: 'peer reset, message [notification received (3,11)] error[UPDATE message error / Malformed AS_PATH]',
      role: 'either',
      problems: ['bgp-update-refused'],
      tells: 'down',
      meaning:
        'NOTIFICATION code 3: one end refuses an UPDATE of the other, and the session is closed. `received`: the other end refuses what ExaBGP announces; `sent`: ExaBGP refuses what it receives. At DEBUG only.',
      source: 'exabgp-notification',
    },
    'exabgp-cease-maximum-prefixes': {
      text: 'Cease / Maximum Number of Prefixes Reached',
      also: ['notification received (6,1)'],
      example: 'peer reset, message [notification received (6,1)] error[Cease / Maximum Number of Prefixes Reached]',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'The other end takes fewer prefixes than ExaBGP announces, and closed the session; it may stay down there. Announce fewer or have the limit raised, then have it cleared there (an SDDC: disable and enable the VPN; its traffic stops meanwhile). At DEBUG only.',
      source: 'exabgp-notification',
    },
    'exabgp-cease-administrative-shutdown': {
      text: 'Cease / Administrative Shutdown',
      also: ['notification received (6,2)'],
      example: 'peer reset, message [notification received (6,2)] error[Cease / Administrative Shutdown]',
      role: 'either',
      problems: ['session-disabled'],
      tells: 'down',
      meaning:
        "The other end shut the session down, or its BGP was stopped: ask there. With `notification sent`, a `teardown` of ExaBGP's own API. At DEBUG only.",
      source: 'exabgp-notification',
    },
    'exabgp-no-session-configured': {
      text: 'no session configured for',
      also: ['sending notification (6,3)'],
      example: 'no session configured for 169.254.100.1-169.254.100.2',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'A connection came for a pair of addresses that no neighbor block has; the end that connects gets 6/3, "no session configured for the peer". Correct `neighbor` and `local-address`. At DEBUG only.',
      source: 'lab-bgp-stranger',
    },
    'exabgp-refused-due-to-state-machine': {
      text: 'refused connection from {connection} due to the state machine',
      also: ['due to the state machine'],
      example: 'refused connection from 169.254.100.1-169.254.100.2 due to the state machine',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'Both ends connect at the same moment, or the session is up already, and the second connection is refused with 6/7. That is normal; if it repeats, the peer has lost the session that is up here. At DEBUG only.',
      source: 'exabgp-listener',
    },
    'exabgp-tcp-session-lost': {
      text: 'the TCP connection was closed by the remote end',
      also: ['Broken TCP connection', 'tcp.session.lost', 'tcp.connection.lost'],
      example: 'outgoing-1 169.254.100.1-169.254.100.2 closing connection: the TCP connection was closed by the remote end',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled', 'bgp-transport-blocked'],
      meaning:
        'The peer closed the TCP connection without a NOTIFICATION: this neighbor may not be configured there, or be shut down. `Broken TCP connection` is also the normal end of the losing one of two connections. The forms with dots are of the branch after version 5.',
      source: 'lab-bgp-stranger',
    },
    'exabgp-check-your-md5-password': {
      text: 'Could not connect to peer {peer} check your MD5 password',
      example:
        'Could not connect to peer 169.254.100.1:179, check your MD5 password ([Errno ENETUNREACH] [Errno 101] Network is unreachable)',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        'The connection failed at once, for example without a route; the brackets say why. The words about the password come with every neighbor that has one; a wrong password gets no answer instead. At DEBUG only.',
      source: 'exabgp-tcp',
    },
    'exabgp-no-md5-support': {
      text: 'ExaBGP has no MD5 support for',
      example: 'ExaBGP has no MD5 support for Darwin',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning: 'ExaBGP cannot use a BGP password on this platform. Remove the password on both ends, or run ExaBGP on Linux.',
      source: 'exabgp-tcp',
    },
    'exabgp-md5-too-long': {
      text: 'MD5 password must be no larger than 80 characters',
      example: 'MD5 password must be no larger than 80 characters',
      role: 'either',
      problems: ['bgp-authentication', 'configuration-failed'],
      meaning: 'The configuration is not taken. Use a shorter password on both ends.',
      source: 'lab-bgp-config',
    },
    'exabgp-holdtime-out-of-range': {
      text: 'holdtime must be zero or at least three seconds',
      also: ['holdtime must be zero or at least 3 seconds'],
      example: 'holdtime must be zero or at least three seconds',
      role: 'either',
      problems: ['bgp-open-mismatch', 'configuration-failed'],
      meaning:
        'The configuration is not taken (version 5 writes 3 seconds): a hold time of 1 or 2 seconds is not allowed. Use 3 or more; 0 turns keepalives off, so a dead tunnel can keep its routes.',
      source: 'lab-bgp-config',
    },
    'exabgp-could-not-decode-message': {
      text: 'could not decode message "3"',
      example: 'outgoing-1 169.254.100.1-169.254.100.2 could not decode message "3"',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'A NOTIFICATION of the peer came and could not be read. The log of the other end has the code (that of an SDDC cannot be read). At DEBUG only.',
      source: 'lab-bgp-asn',
    },
    'exabgp-connection-failed': {
      text: 'connection.failed peer',
      also: ['connection.setup.failed peer', 'Could not connect to peer', 'connection to {peer} failed'],
      example: 'connection.failed peer=169.254.100.1 port=179',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-authentication'],
      meaning:
        'TCP 179 to the neighbor does not come up: check address, route, filters and password. `setup.failed`: the socket could not be made here (local address, password). With dots it is the branch after version 5, else version 4 and 5; all at DEBUG only.',
      source: 'exabgp-main',
    },
    'exabgp-max-attempts-reached': {
      text: 'peer.connection.max_attempts_reached',
      example: 'peer.connection.max_attempts_reached',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-asn-mismatch'],
      tells: 'echo',
      meaning:
        'In the branch after version 5, at DEBUG: ExaBGP has connected as often as `exabgp.tcp.attempts` allows and stops with this neighbor until it is restarted. The lines before it say why.',
      source: 'exabgp-main',
    },
    'exabgp-negotiation-family-mismatch': {
      text: 'negotiation.family.mismatch',
      example: 'negotiation.family.mismatch count=1',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'In the branch after version 5: this many address families are offered by one end only, which is normal where ExaBGP offers more than IPv4. A fault only if the lines after it (`negotiation.family.unconfigured`) name afi=ipv4 safi=unicast: offer that here.',
      source: 'exabgp-main',
    },
    'exabgp-no-update': {
      text: 'update: 0 0',
      example: 'update:                            0               0',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning:
        'In `show neighbor extensive`, once it is up: not even the end of the routes passed, so the ends share no address family. Compare both columns of `Families`: IPv4 unicast must be enabled in both.',
      source: 'lab-bgp-families',
    },
    'exabgp-bind-failed': {
      text: 'Could not bind to',
      also: ['bind.failed ip', 'startup.failed.listener', 'can not bind to {address}, you may need to run ExaBGP as root'],
      example: 'bind.failed ip=169.254.100.2 port=179 hint=run_as_root',
      role: 'either',
      problems: ['configuration-failed', 'bgp-neighbor-address'],
      meaning:
        'ExaBGP cannot use that address: not its own, port 179 in use, or no right to use it. `Could not bind to local ip` (at DEBUG only) is about connecting: correct `local-address`. The others are about listening: without it ExaBGP may not start.',
      source: 'exabgp-tcp',
    },
  },
});
