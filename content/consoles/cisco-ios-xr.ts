import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'Cisco IOS XR',
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
      meaning: 'The BGP session went down; the words after the dash say why. If the tunnel went down at the same time, start there.',
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
      meaning: 'The other end advertises more prefixes than the limit here; unless the limit only warns, the session goes down with 6/1.',
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
        'This router heard nothing for a whole hold time. Check the tunnel history and one-way ESP, then MTU, then the timers. The frame is printed; these words after the dash were not found in a source that opens.',
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
        'The other end heard nothing from this router for a whole hold time, and what it sends still arrives. Look whether BGP here hung, then for loss on the way there: one-way ESP, MTU. The frame is printed; these words after the dash were not found in a source that opens.',
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
        'This router advertises more prefixes than the other end takes; there the session mostly stays down until it is cleared. Summarize or filter outbound here, then have it cleared there (at an SDDC, disable and enable the VPN). The frame is printed; these words after the dash were not found in a source that opens.',
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
        'The neighbor was shut down on this router. Remove the shutdown and commit. The frame is printed; these words after the dash were not found in a source that opens.',
      source: 'unverified',
    },
  },
});
