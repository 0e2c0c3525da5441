import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'Cisco NX-OS',
  called: ['NX-OS', 'Nexus'],
  scope: 'What BGP of Cisco NX-OS (Nexus) logs and shows. Few of its texts were found in sources that could be opened.',
  marks: { names: ['nx-os', 'nexus'] },
  messages: {
    'cisco-nx-os-holdtimer-expired': {
      text: '%BGP-5-ADJCHANGE: bgp-{asn} [{pid}] ({vrf}) neighbor {neighbor} Down - holdtimer expired error',
      also: ['neighbor {neighbor} Down - holdtimer expired error', 'Last reset by us {time}, due to holdtimer expired error'],
      example:
        '2026 Nov 28 10:00:00.709 GMT n9k1 %BGP-5-ADJCHANGE: bgp-65001 [8122] (default) neighbor 169.254.100.1 Down - holdtimer expired error',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      tells: 'down',
      meaning:
        'Nothing was heard from the neighbor for a whole hold time. Check the tunnel history and one-way ESP, then MTU, then the timers. `Last reset` is a record: it counts only while the state is not Established.',
      source: 'cisco-cscve37792',
    },
    'cisco-nx-os-last-reset-by-peer-shutdown': {
      text: 'Last reset by peer {time}, due to administratively shutdown',
      example: '  Last reset by peer 1w1d, due to administratively shutdown',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'The last time, the other end shut the neighbor down, or (BIRD, for example) its BGP stopped: have it enabled there. It counts only while the state is not Established.',
      source: 'ntc-nxos-neighbors',
    },
    'cisco-nx-os-shut-admin': {
      text: 'Shut (Admin)',
      example: '169.254.100.1   4 65000          0          0        0    0    0    11w4d Shut (Admin)',
      role: 'either',
      problems: ['session-disabled'],
      meaning: 'The neighbor is shut down by configuration on this router. Remove the shutdown.',
      source: 'napalm-nxos-2215',
    },
    'cisco-nx-os-tcp-md5-set': {
      text: 'TCP MD5 authentication is set (enabled)',
      example: '  TCP MD5 authentication is set (enabled)',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'A BGP password is set here for this neighbor. If the session never leaves the TCP states, compare it with the Secret of the SDDC.',
      source: 'ntc-nxos-neighbors',
    },
    'cisco-nx-os-last-reset': {
      text: 'Last reset by us {time}, due to session closed',
      also: [
        'Last reset by peer {time}, due to session closed',
        'Last reset by us {time}, due to session cleared',
        'Last reset by peer {time}, due to session cleared',
      ],
      example: '  Last reset by us 1d10h, due to session closed',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'A session of this neighbor ended; the line says how long ago. It names no fault; it counts only while the state is not Established.',
      source: 'ntc-nxos-neighbors',
    },
    'cisco-nx-os-no-error': {
      text: 'Last reset by peer never, due to No error',
      also: ['Last reset by us never, due to No error'],
      example: '  Last reset by peer never, due to No error',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'No session of this neighbor was ever reset by that end. If both lines say so and none was ever up, look below BGP: address, TCP 179, password.',
      source: 'cisco-genie-nxos-bgp',
    },
    'cisco-nx-os-last-reset-bfd': {
      text: 'Last reset by us {time}, due to bfd session down',
      also: ['Last reset by peer {time}, due to bfd session down'],
      example: '  Last reset by us 00:05:01, due to bfd session down',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection'],
      meaning:
        'BFD lost the other end, here (by us) or there (by peer). Look at the tunnel first; then turn BFD off for this neighbor: the NSX 4.1 page says it is not supported over a VTI. It is a record: in state Established it is over; compare its time with the uptime.',
      source: 'ntc-nxos-neighbors-bfd',
    },
    'cisco-nx-os-last-reset-holdtimer-by-peer': {
      text: 'Last reset by peer {time}, due to holdtimer expired error',
      example: '  Last reset by peer 00:05:01, due to holdtimer expired error',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'The other end heard nothing from this router for a whole hold time, and its NOTIFICATION arrived. Check whether BGP hung here, then for loss on the way there: one-way ESP, MTU. It is a record: in state Established it is over; compare its time with the uptime.',
      source: 'inferred',
    },
    'cisco-nx-os-last-reset-collision': {
      text: 'Last reset by peer {time}, due to duplicate connection request',
      also: [
        'Last reset by us {time}, due to duplicate connection request',
        'Last reset by us {time}, due to other configuration change',
        'Last reset by peer {time}, due to other configuration change',
      ],
      example: '  Last reset by peer 9w4d, due to duplicate connection request',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'Both ends connected at once and one connection was closed, or a change of the configuration reset the session once. Neither is a fault.',
      source: 'ntc-nxos-neighbors',
    },
    'cisco-nx-os-idle-update-source': {
      text: 'BGP state = Idle (Update-source i/f down/unresolved)',
      example: '  BGP state = Idle (Update-source i/f down/unresolved), down for 00:01:24',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address'],
      meaning:
        'The interface of `update-source` is down or has no address, so BGP does not try. It must be the tunnel interface: see that it is up and has its address of the /30.',
      source: 'cisco-genie-nxos-bgp-source',
    },
    'cisco-nx-os-idle-connect-failure': {
      text: 'BGP state = Idle (Connect failure)',
      example: '  BGP state = Idle (Connect failure), down for 01:27:55, retry in 00:00:29',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-authentication'],
      meaning:
        'This router tried to connect and no TCP connection came up; it tries again. Check that the tunnel is up, then the neighbor address, then filters for TCP 179 and the BGP password.',
      source: 'cisco-genie-nxos-bgp-connect',
    },
    'cisco-nx-os-reset-error-bad-as-received': {
      text: 'Reset error received major: 2 minor: 2',
      example: '  Reset error received major: 2 minor: 2',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'NX-OS 10, as we read it: code and subcode of the last NOTIFICATION that was received, 2/2. The other end refuses the AS of this router: the BGP Neighbor ASN of the SDDC is not the AS here. It is a record: in state Established it is over; compare the time of `Last reset` with the uptime.',
      source: 'inferred',
    },
    'cisco-nx-os-reset-error-bad-as-sent': {
      text: 'Reset error sent major: 2 minor: 2',
      example: '  Reset error sent major: 2 minor: 2',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'NX-OS 10, as we read it: code and subcode of the last NOTIFICATION that was sent, 2/2. This router refuses the AS of the other end: `remote-as` is not the Local ASN of the SDDC. It is a record: in state Established it is over; compare the time of `Last reset` with the uptime.',
      source: 'inferred',
    },
    'cisco-nx-os-reset-error-hold-timer-sent': {
      text: 'Reset error sent major: 4 minor: 0',
      example: '  Reset error sent major: 4 minor: 0',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'NX-OS 10, as we read it: code and subcode of the last NOTIFICATION that was sent, 4/0. Nothing came from the neighbor for a whole hold time: look at the tunnel first, then at MTU, then at the timers. It is a record: in state Established it is over; compare the time of `Last reset` with the uptime.',
      source: 'inferred',
    },
    'cisco-nx-os-reset-error-shutdown-received': {
      text: 'Reset error received major: 6 minor: 2',
      example: '  Reset error received major: 6 minor: 2',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'NX-OS 10, as we read it: code and subcode of the last NOTIFICATION that was received, 6/2. The other end shut the neighbor down, or its BGP stopped. It is a record: in state Established it is over; compare the time of `Last reset` with the uptime.',
      source: 'inferred',
    },
    'cisco-nx-os-reset-error-de-configured-received': {
      text: 'Reset error received major: 6 minor: 3',
      example: '  Reset error received major: 6 minor: 3',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'NX-OS 10, as we read it: code and subcode of the last NOTIFICATION that was received, 6/3. The other end has no such neighbor (any more), or (FRR) its BGP stopped: check BGP Remote IP of the SDDC. It is a record: in state Established it is over; compare the time of `Last reset` with the uptime.',
      source: 'inferred',
    },
    'cisco-nx-os-adjchange-up': {
      text: '%BGP-5-ADJCHANGE: bgp-{asn} [{pid}] ({vrf}) neighbor {neighbor} Up',
      example: '2026 Nov 28 10:00:40.118 GMT n9k1 %BGP-5-ADJCHANGE: bgp-65001 [8122] (default) neighbor 169.254.100.1 Up',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'The BGP session is established.',
      source: 'inferred',
    },
    'cisco-nx-os-bad-remote-as': {
      text: '%BGP-3-BADPEER: {details} bad remote-as, expecting {expected} received',
      example:
        '2026 Nov 28 10:00:40.118 GMT n9k1 %BGP-3-BADPEER: bgp-65001 [8122] VRF default, Peer 169.254.100.1 - bad remote-as, expecting 65000 received 65009.',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning: 'The neighbor announces another AS than `remote-as` says here. The line names both: set the one that is received.',
      source: 'inferred',
    },
    'nx-os-path-best': {
      text: 'path is valid, is best path',
      example: '  Path type: external, path is valid, is best path, no labeled nexthop, in rib',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'The path to this network is the one that is used. It is no fault.',
      source: 'inferred',
    },
  },
});
