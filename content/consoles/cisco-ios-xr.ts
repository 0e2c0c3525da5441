import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'Cisco IOS XR',
  called: ['IOS XR'],
  scope: 'What BGP of Cisco IOS XR logs. The words after the dash are those of the last reset in show bgp neighbor.',
  marks: { names: ['ios xr', 'ios-xr'] },
  messages: {
    'cisco-ios-xr-adjchange-up': {
      text: '%ROUTING-BGP-5-ADJCHANGE : neighbor {neighbor} Up',
      example:
        'RP/0/RP0/CPU0:Nov 28 10:00:00.887 UTC: bgp[1084]: %ROUTING-BGP-5-ADJCHANGE : neighbor 169.254.100.1 Up (VRF: default) (AS: 65000)',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'The BGP session is established.',
      source: 'xrdocs-flowspec',
    },
    'cisco-ios-xr-adjchange-down': {
      text: '%ROUTING-BGP-5-ADJCHANGE : neighbor {neighbor} Down - {reason}',
      example:
        'RP/0/RP0/CPU0:Nov 28 10:00:00.549 UTC: bgp[1084]: %ROUTING-BGP-5-ADJCHANGE : neighbor 169.254.100.1 Down - BGP Notification received (VRF: default) (AS: 65000)',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The BGP session went down; the words after the dash say why (`received`: the other end closed it; `sent`: this router). If the tunnel went down at the same time, start there.',
      source: 'xrdocs-flowspec',
    },
    'cisco-ios-xr-peer-exceeding-prefix-limit': {
      text: 'Down - Peer exceeding maximum prefix limit (CEASE notification sent - maximum number of prefixes reached)',
      example:
        'RP/0/RP0/CPU0:Nov 28 10:00:00.549 UTC: bgp[1084]: %ROUTING-BGP-5-ADJCHANGE : neighbor 169.254.100.1 Down - Peer exceeding maximum prefix limit (CEASE notification sent - maximum number of prefixes reached) (VRF: default) (AS: 65000)',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'The other end advertises more prefixes than the limit here. The neighbor stays in Idle (PfxCt) until it is cleared, or restarts where the limit says so. Raise the limit or have the other end filter, then clear this neighbor.',
      source: 'xrdocs-flowspec',
    },
    'cisco-ios-xr-maxpfxexceed': {
      text: '%ROUTING-BGP-4-MAXPFXEXCEED : No. of {family} prefixes received from {neighbor}: {n} exceed limit {limit}',
      example:
        'RP/0/RP0/CPU0:Nov 28 10:00:00.549 UTC: bgp[1084]: %ROUTING-BGP-4-MAXPFXEXCEED : No. of IPv4 Unicast prefixes received from 169.254.100.1: 1011 exceed limit 1010',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'The other end advertises more prefixes than the limit here. Unless the limit only warns or discards what is above it, the session goes down with 6/1 and stays so. Raise the limit or have the other end filter, then clear this neighbor.',
      source: 'xrdocs-flowspec',
    },
    'cisco-ios-xr-maxpfx': {
      text: '%ROUTING-BGP-5-MAXPFX : No. of {family} prefixes received from {neighbor} has reached {n}, max {limit}',
      example:
        'RP/0/RP0/CPU0:Nov 28 10:00:00.147 UTC: bgp[1084]: %ROUTING-BGP-5-MAXPFX : No. of IPv4 Unicast prefixes received from 169.254.100.1 has reached 758, max 1010',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'A warning: the neighbor is close to the prefix limit. Raise the limit or have it send fewer before the session goes down: the SDDC by an out prefix list (API or PyVMC).',
      source: 'napalm-logs-xr',
    },
    'cisco-ios-xr-hold-time-expired-sent': {
      text: 'Down - BGP Notification sent, hold time expired',
      example:
        'RP/0/RP0/CPU0:Nov 28 10:00:00.499 UTC: bgp[1084]: %ROUTING-BGP-5-ADJCHANGE : neighbor 169.254.100.1 Down - BGP Notification sent, hold time expired (VRF: default) (AS: 65000)',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      tells: 'down',
      meaning:
        'This router heard nothing for a whole hold time. Check the tunnel history and one-way ESP, then MTU, then the timers. The format of the line is known; these words in it are not confirmed.',
      source: 'unverified',
    },
    'cisco-ios-xr-hold-time-expired-received': {
      text: 'Down - BGP Notification received, hold time expired',
      example:
        'RP/0/RP0/CPU0:Nov 28 10:00:00.506 UTC: bgp[1084]: %ROUTING-BGP-5-ADJCHANGE : neighbor 169.254.100.1 Down - BGP Notification received, hold time expired (VRF: default) (AS: 65000)',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      tells: 'down',
      meaning:
        'The other end heard nothing from this router for a whole hold time, and what it sends still arrives. Check whether BGP hung here, then for loss on the way there: one-way ESP, MTU. The format of the line is known; these words in it are not confirmed.',
      source: 'unverified',
    },
    'cisco-ios-xr-maximum-prefixes-received': {
      text: 'Down - BGP Notification received, maximum number of prefixes reached',
      example:
        'RP/0/RP0/CPU0:Nov 28 10:00:00.506 UTC: bgp[1090]: %ROUTING-BGP-5-ADJCHANGE : neighbor 169.254.100.1 Down - BGP Notification received, maximum number of prefixes reached (VRF: default) (AS: 65000)',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'This router advertises more prefixes than the other end takes; there the session may stay down until it is cleared. Summarize or filter outbound here, then have it cleared there (at an SDDC: disable and enable the VPN; its traffic stops meanwhile). The format of the line is known; these words in it are not confirmed.',
      source: 'unverified',
    },
    'cisco-ios-xr-admin-shutdown': {
      text: '%ROUTING-BGP-5-ADJCHANGE : neighbor {neighbor} Down - Admin. shutdown',
      example:
        'RP/0/RP0/CPU0:Nov 28 10:00:00.506 UTC: bgp[1056]: %ROUTING-BGP-5-ADJCHANGE : neighbor 169.254.100.1 Down - Admin. shutdown (VRF: default) (AS: 65000)',
      role: 'either',
      problems: ['session-disabled'],
      tells: 'down',
      meaning:
        'The neighbor was shut down on this router. Remove the shutdown and commit. The format of the line is known; these words in it are not confirmed.',
      source: 'unverified',
    },
    'cisco-ios-xr-last-reset-wrong-as-sent': {
      text: 'Last reset {time}, due to BGP Notification sent: peer in wrong AS',
      example: '  Last reset 00:00:52, due to BGP Notification sent: peer in wrong AS',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'This router refuses the AS of the other end: `remote-as` of the neighbor is not the Local ASN of the SDDC. The notification data below it holds the AS that came, in hexadecimal. It is a record: in state Established it is over; compare its time with the uptime.',
      source: 'ntc-xr-neighbors',
    },
    'cisco-ios-xr-last-reset-wrong-as-received': {
      text: 'Last reset {time}, due to BGP Notification received: peer in wrong AS',
      example: '  Last reset 00:00:52, due to BGP Notification received: peer in wrong AS',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The other end refuses the AS of this router: the BGP Neighbor ASN of the SDDC is not the AS that this router sends. Correct it there, unless this AS is the wrong one. It is a record: in state Established it is over; compare its time with the uptime.',
      source: 'inferred',
    },
    'cisco-ios-xr-last-reset-hold-time-sent': {
      text: 'Last reset {time}, due to BGP Notification sent: hold time expired',
      example: '  Last reset 00:00:52, due to BGP Notification sent: hold time expired',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'This router heard nothing from the neighbor for a whole hold time. Look at the tunnel first, then at MTU, then at the timers. It is a record: in state Established it is over; compare its time with the uptime.',
      source: 'ntc-xr-neighbors-shut',
    },
    'cisco-ios-xr-last-reset-hold-time-received': {
      text: 'Last reset {time}, due to BGP Notification received: hold time expired',
      example: '  Last reset 00:00:52, due to BGP Notification received: hold time expired',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'The other end heard nothing from this router for a whole hold time, and what it sends still arrives. Check whether BGP hung here, then for loss on the way there: one-way ESP, MTU. It is a record: in state Established it is over; compare its time with the uptime.',
      source: 'inferred',
    },
    'cisco-ios-xr-last-reset-peer-unconfigured': {
      text: 'Last reset {time}, due to BGP Notification received: peer unconfigured',
      example: '  Last reset 00:00:52, due to BGP Notification received: peer unconfigured',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'The other end removed this neighbor, or never had it; FRR sends it also when its BGP stops. If the session does not come back, check BGP Remote IP of the SDDC against the tunnel address here. It is a record: in state Established it is over; compare its time with the uptime.',
      source: 'ntc-xr-neighbors',
    },
    'cisco-ios-xr-error-code-wrong-as': {
      text: 'Error Code: peer in wrong AS',
      example: '  Error Code: peer in wrong AS',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The last NOTIFICATION of its direction was 2/2. The line before it says which: `sent`, this router refuses the AS of the other end; `received`, the other end refuses the AS of this router. It is a record: in state Established it is over; compare the time in the line before with the uptime.',
      source: 'ntc-xr-neighbors',
    },
    'cisco-ios-xr-error-code-peer-unconfigured': {
      text: 'Error Code: peer unconfigured',
      example: '  Error Code: peer unconfigured',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'The last NOTIFICATION of its direction was 6/3. `received` in the line before: the other end has no such neighbor (any more), or (FRR) its BGP stopped; `sent`: it was removed here. It is a record: in state Established it is over; compare the time in the line before with the uptime.',
      source: 'ntc-xr-neighbors',
    },
    'cisco-ios-xr-error-code-hold-time': {
      text: 'Error Code: hold time expired',
      example: '  Error Code: hold time expired',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'The last NOTIFICATION of its direction was 4/0. `sent` in the line before: this router heard nothing; `received`: the other end heard nothing from this one. Look at the tunnel first, then at the timers. It is a record: in state Established it is over; compare the time in the line before with the uptime.',
      source: 'ntc-xr-neighbors',
    },
    'cisco-ios-xr-error-code-unacceptable-hold-time': {
      text: 'Error Code: hold time unacceptable',
      also: [
        'Error Code: unacceptable hold time',
        'Last reset {time}, due to BGP Notification sent: hold time unacceptable',
        'Last reset {time}, due to BGP Notification received: hold time unacceptable',
      ],
      example: '  Error Code: hold time unacceptable',
      role: 'either',
      problems: ['bgp-open-mismatch', 'bgp-timers'],
      meaning:
        'The last NOTIFICATION of its direction was 2/6: the hold time that one end proposes lies below the least that the other one takes. `sent` in the line before, this router refuses that of the other end; `received`, the other way round. Use the same timers at both ends. It is a record: in state Established it is over.',
      source: 'ntc-xr-neighbors',
    },
    'cisco-ios-xr-error-code-shutdown': {
      text: 'Error Code: administrative shutdown',
      example: '  Error Code: administrative shutdown',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'The last NOTIFICATION of its direction was 6/2. `sent` in the line before: the neighbor was shut here; `received`: at the other end, or its BGP stopped. It is a record: in state Established it is over; compare the time in the line before with the uptime.',
      source: 'ntc-xr-neighbors-shut',
    },
    'cisco-ios-xr-error-code-connection-rejected': {
      text: 'Error Code: connection rejected',
      example: '  Error Code: connection rejected',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'The last NOTIFICATION of its direction was 6/5. `received` in the line before: the other end refused the connection: it may have no such neighbor (FRR sends no code then) or have it off; `sent`: this router did. It is a record: in state Established it is over; compare the time in the line before with the uptime.',
      source: 'ntc-xr-neighbors-shut',
    },
    'cisco-ios-xr-error-code-reset': {
      text: 'Error Code: administrative reset',
      also: ['Last reset {time}, due to User clear requested'],
      example: '  Error Code: administrative reset',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'The last NOTIFICATION of its direction was 6/4, or the session was cleared here: by hand or by a program. It names no fault.',
      source: 'ntc-xr-neighbors',
    },
    'cisco-ios-xr-last-reset-peer-closing': {
      text: 'Last reset {time}, due to Peer closing down the session',
      example: '  Last reset 00:00:52, due to Peer closing down the session',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked', 'session-disabled'],
      meaning:
        'The other end closed TCP without a NOTIFICATION: it has no neighbor with this address, has it shut, or TCP was lost. `Peer reset reason` below it says what TCP saw. It is a record: in state Established it is over; compare its time with the uptime.',
      source: 'ntc-xr-neighbors',
    },
    'cisco-ios-xr-peer-reset-timed-out': {
      text: 'Peer reset reason: Remote closed the session (Connection timed out)',
      example: '  Peer reset reason: Remote closed the session (Connection timed out)',
      role: 'either',
      problems: ['bgp-transport-blocked', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'TCP got no answer any more: nobody closed the session. Look at the tunnel first, then whether large packets pass. It belongs to `Last reset` above it, a record: in state Established it is over.',
      source: 'ntc-xr-neighbors',
    },
    'cisco-ios-xr-peer-reset-no-error': {
      text: 'Peer reset reason: Remote closed the session (No error)',
      example: '  Peer reset reason: Remote closed the session (No error)',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'The other end closed TCP normally and without a NOTIFICATION. It belongs to `Last reset` above it, a record: in state Established it is over. If it repeats, compare BGP Remote IP of the SDDC with the tunnel address here.',
      source: 'ntc-xr-neighbors',
    },
    'cisco-ios-xr-idle-shutdown': {
      text: 'BGP state = Idle (Neighbor is shutdown)',
      also: ['due to Admin. shutdown (CEASE notification sent - administrative shutdown)'],
      example: '  BGP state = Idle (Neighbor is shutdown)',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'The neighbor is shut down on this router: remove the shutdown and commit. Behind `Last reset` it is a record: the state tells whether it still is.',
      source: 'ntc-xr-neighbors-shut',
    },
    'cisco-ios-xr-idle-no-route': {
      text: 'BGP state = Idle (No route to multi-hop neighbor)',
      example: '  BGP state = Idle (No route to multi-hop neighbor)',
      role: 'either',
      problems: ['bgp-neighbor-address', 'routing-missing'],
      meaning:
        'There is no route to the neighbor, so BGP does not try. Against an SDDC the neighbor is in the /30 of the tunnel interface, where `ebgp-multihop` is not needed: check both, and that the tunnel is up.',
      source: 'cisco-genie-xr-bgp',
    },
    'cisco-ios-xr-last-reset-none': {
      text: 'Last reset {time}, due to None',
      also: ['Last reset {time}, due to RR client configuration changed'],
      example: '  Last reset 4y10w, due to None',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'No reason is kept, or a change of the configuration reset the session then. It names no fault; look at the state.',
      source: 'ntc-xr-neighbors-shut',
    },
    'cisco-ios-xr-prefix-advertised-zero': {
      text: 'Prefix advertised 0, suppressed',
      example: '  Prefix advertised 0, suppressed 0, withdrawn 0',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning:
        'Beside Established: nothing is announced. IOS XR sends nothing over eBGP without an outbound route-policy: see that one is set and what it passes, then what BGP here has.',
      source: 'cisco-genie-xr-neighbors-detail',
    },
    'cisco-ios-xr-tcp-badauth': {
      text: '%IP-TCP-3-BADAUTH',
      also: ['%IP-TCP-3-NOAUTH'],
      example: 'tcp[141]: %IP-TCP-3-BADAUTH : Invalid MD5 digest from 169.254.100.1:179 to 169.254.100.2:41000',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'TCP drops the packets of this neighbor because of their password: it is another one (BADAUTH), or missing (NOAUTH). Port 179 means BGP: set the same password on both ends.',
      source: 'sigma-cisco-bgp-md5',
    },
  },
});
