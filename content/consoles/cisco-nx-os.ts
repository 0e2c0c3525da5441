import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'Cisco NX-OS',
  scope: 'What BGP of Cisco NX-OS (Nexus) logs and shows. Few of its texts were found in sources that open.',
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
        'Nothing was heard from the neighbor for a whole hold time. Check the tunnel history and one-way ESP, then MTU, then the timers.',
      source: 'cisco-cscve37792',
    },
    'cisco-nx-os-last-reset-by-peer-shutdown': {
      text: 'Last reset by peer {time}, due to administratively shutdown',
      example: '  Last reset by peer 1w1d, due to administratively shutdown',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'The last time, the other end shut the neighbor down, or its BGP stopped. It counts only while the state is not Established.',
      source: 'ntc-nxos-neighbors',
    },
    'cisco-nx-os-shut-admin': {
      text: 'Shut (Admin)',
      example: '169.254.100.1   4 65000          0          0        0    0    0    11w4d Shut (Admin)',
      role: 'either',
      problems: ['session-disabled'],
      meaning: 'The neighbor is shut down by configuration on this router (seen on NX-OS 10.3). Remove the shutdown.',
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
        'Last reset by peer {time}, due to peer closed the connection',
      ],
      example: '  Last reset by us 1d10h, due to session closed',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'A session of this neighbor ended once, and how long ago. It names no fault; it counts only while the state is not Established.',
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
        'No session of this neighbor was ever reset by that end. If none was ever up, the fault lies before BGP: address, TCP 179, password.',
      source: 'cisco-genie-nxos-bgp',
    },
  },
});
