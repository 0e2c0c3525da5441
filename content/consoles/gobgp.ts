import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'GoBGP',
  scope:
    'The log of gobgpd 3 (JSON by default; version 4 writes the same words) and what the gobgp command shows. GoBGP 3 logs nothing about a NOTIFICATION that it receives before the session is up, and the log of an SDDC cannot be read.',
  marks: { names: ['gobgp'] },
  messages: {
    'gobgp-as-number-mismatch': {
      text: 'as number mismatch expected {configured}, received {seen}',
      example:
        '{"Data":"as number mismatch expected 65000, received 65010","Key":"169.254.100.1","Topic":"Peer","level":"warning","msg":"sent notification","time":"2026-11-28T10:00:00Z"}',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The peer announces another AS than `peer-as` says: the second number is what it announced. GoBGP sends 2/2 without data. Correct `peer-as` here.',
      source: 'lab-bgp-asn',
    },
    'gobgp-bad-bgp-identifier': {
      text: 'bad BGP identifier {id}',
      example:
        '{"Data":"bad BGP identifier 10.9.9.9","Key":"169.254.100.1","Topic":"Peer","level":"warning","msg":"sent notification","time":"2026-11-28T10:00:00Z"}',
      role: 'either',
      problems: ['bgp-open-mismatch'],
      meaning:
        'The router ID of the peer is 0.0.0.0, which must be corrected there, or in an internal session the same as the one here: set another one here.',
      source: 'lab-bgp-router-id',
    },
    'gobgp-sent-notification': {
      text: 'msg: sent notification',
      example:
        '{"Code":6,"Data":null,"Key":"169.254.100.1","State":"BGP_FSM_ESTABLISHED","Subcode":1,"Topic":"Peer","level":"warning","msg":"sent notification","time":"2026-11-28T10:00:00Z"}',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'GoBGP closed the session. Code and Subcode, or the words in Data, say why.',
      source: 'gobgp-fsm',
    },
    'gobgp-received-notification': {
      text: 'msg: received notification',
      example:
        '{"Code":6,"Communicated-Reason":"maintenance until noon","Data":"","Key":"169.254.100.1","Subcode":2,"Topic":"Peer","level":"warning","msg":"received notification","time":"2026-11-28T10:00:00Z"}',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The other end closed the session. Code and Subcode say why; Communicated-Reason is the text that came with a shutdown.',
      source: 'lab-bgp-shutdown',
    },
    'gobgp-hold-timer-expired': {
      text: 'msg: hold timer expired',
      also: ['Reason: hold-timer-expired', 'Data: hold timer expired'],
      example:
        '{"Key":"169.254.100.1","State":"BGP_FSM_ESTABLISHED","Topic":"Peer","level":"warning","msg":"hold timer expired","time":"2026-11-28T10:00:00Z"}',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      tells: 'down',
      meaning:
        'Nothing was heard from the peer for a whole hold time; in Data also no OPEN within 240 s. On a dead path both ends may say that they sent 4/0. Look at the tunnel first, then at the timers here.',
      source: 'lab-bgp-hold-expired',
    },
    'gobgp-peer-down-administrative-shutdown': {
      text: 'notification-received code 6(cease) subcode 2(administrative shutdown)',
      example:
        '{"Key":"169.254.100.1","Reason":"notification-received code 6(cease) subcode 2(administrative shutdown)","State":"BGP_FSM_ESTABLISHED","Topic":"Peer","level":"info","msg":"Peer Down","time":"2026-11-28T10:00:00Z"}',
      role: 'either',
      problems: ['session-disabled'],
      tells: 'down',
      meaning:
        'The other end shut the neighbor down, or stopped its BGP. Have it enabled there; on the SDDC, check that the VPN is enabled.',
      source: 'lab-bgp-shutdown',
    },
    'gobgp-peer-down-write-failed': {
      text: 'Reason: write-failed',
      example:
        '{"Key":"169.254.100.1","Reason":"write-failed","State":"BGP_FSM_ESTABLISHED","Topic":"Peer","level":"info","msg":"Peer Down","time":"2026-11-28T10:00:00Z"}',
      role: 'either',
      problems: ['bgp-timers', 'bgp-transport-blocked'],
      tells: 'down',
      meaning:
        'GoBGP could not send: the connection broke, or the peer took nothing for a hold time. If it comes again as soon as routes are sent and the other end has a hold time of 0, that is the cause: set 90 or 180 s there. Else look at the tunnel.',
      source: 'lab-bgp-hold-time',
    },
    'gobgp-peer-up': {
      text: 'msg: Peer Up',
      example:
        '{"Key":"169.254.100.1","State":"BGP_FSM_OPENCONFIRM","Topic":"Peer","level":"info","msg":"Peer Up","time":"2026-11-28T10:00:00Z"}',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'The BGP session is established. If nothing is routed, compare received and accepted.',
      source: 'gobgp-fsm',
    },
    'gobgp-mismatched-local-address': {
      text: 'msg: Mismatched local address',
      also: ['Mismatched local address'],
      example:
        '{"Addr":"169.254.100.2","BindInterface":"","Configured addr":"203.0.113.10","Key":"169.254.100.1","Topic":"Peer","level":"info","msg":"Mismatched local address","time":"2026-11-28T10:00:00Z"}',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'The neighbor is known and connected to another local address (Addr) than `local-address` says (Configured addr); it is closed without a NOTIFICATION. Set `local-address` to the tunnel address.',
      source: 'lab-bgp-source',
    },
    'gobgp-closed-an-accepted-connection': {
      text: 'msg: Closed an accepted connection',
      example:
        '{"Key":"169.254.100.1","State":"BGP_FSM_IDLE","Topic":"Peer","level":"warning","msg":"Closed an accepted connection","time":"2026-11-28T10:00:00Z"}',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'A connection of a known neighbor came while the session does not take one: it is up, being opened, or Idle after an error. Normal in a collision; State and the lines before it say which.',
      source: 'gobgp-fsm',
    },
    'gobgp-prefix-limit-reached': {
      text: 'msg: prefix limit reached',
      example:
        '{"Family":"ipv4-unicast","Key":"169.254.100.1","Topic":"Peer","level":"warning","msg":"prefix limit reached","time":"2026-11-28T10:00:00Z"}',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'The neighbor sends more prefixes (counted before policies) than `max-prefixes`; with Pct it is only the warning before. The session ends with 6/1 and stays in Idle(PfxCt). Raise the limit and reload, or let the peer send fewer, then `gobgp neighbor 169.254.100.1 enable`.',
      source: 'lab-bgp-prefix-limit',
    },
    'gobgp-failed-to-set-md5': {
      text: 'msg: failed to set md5',
      example:
        '{"Err":"invalid argument","Key":"169.254.100.1","Topic":"Peer","level":"warning","msg":"failed to set md5","time":"2026-11-28T10:00:00Z"}',
      role: 'either',
      problems: ['bgp-authentication'],
      meaning:
        'The kernel did not take the password for connections of the peer (over 80 characters, for example), and GoBGP goes on. Set a shorter one on both ends.',
      source: 'lab-bgp-config',
    },
    'gobgp-idle-admin': {
      text: 'Idle(Admin) |',
      example: '169.254.100.1 65000 00:03:12 Idle(Admin) |        0         0',
      role: 'either',
      problems: ['session-disabled'],
      meaning: 'The neighbor is disabled on this router. `gobgp neighbor 169.254.100.1 enable` brings it back.',
      source: 'gobgp-neighbor',
    },
    'gobgp-idle-pfxct': {
      text: 'Idle(PfxCt) |',
      example: '169.254.100.1 65000 00:03:12 Idle(PfxCt) |        0         0',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'The neighbor sent more prefixes than the limit here and is held down. Raise the limit or have it filter, then `gobgp neighbor 169.254.100.1 enable` (a reset does not bring it back).',
      source: 'lab-bgp-prefix-limit',
    },
    'gobgp-state-active': {
      text: 'BGP state = SESSION_STATE_ACTIVE',
      also: ['BGP state = SESSION_STATE_CONNECT'],
      example: '  BGP state = SESSION_STATE_ACTIVE',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked', 'bgp-authentication'],
      tells: 'down',
      meaning:
        '`gobgp neighbor` of version 4: there is no TCP connection, and it tries or waits; it shows the same when nothing answers. Check the neighbor address, TCP 179 and the password.',
      source: 'gobgp-api-states',
    },
    'gobgp-state-opensent': {
      text: 'BGP state = SESSION_STATE_OPENSENT',
      also: ['BGP state = SESSION_STATE_OPENCONFIRM'],
      example: '  BGP state = SESSION_STATE_OPENSENT',
      role: 'either',
      problems: ['bgp-asn-mismatch', 'bgp-open-mismatch', 'bgp-transport-blocked'],
      meaning:
        '`gobgp neighbor` of version 4: TCP works and the OPEN of the other end is missing or refused; a fault only if it stays. Compare the AS numbers first; GoBGP logs nothing about a refusal that it receives here.',
      source: 'gobgp-api-states',
    },
    'gobgp-state-established': {
      text: 'BGP state = SESSION_STATE_ESTABLISHED',
      example: '  BGP state = SESSION_STATE_ESTABLISHED, up for 01:51:02',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: '`gobgp neighbor` of version 4: the session is up. If nothing is routed, compare received and accepted.',
      source: 'gobgp-api-states',
    },
  },
});
