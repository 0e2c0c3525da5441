import { defineBgpDetails } from '../define.ts';

/** How the details of one BGP neighbor are told field by field, on a screen or by an API, whoever tells them. */
// prettier-ignore
export const bgpDetails = defineBgpDetails({
  fields: {
    state: [
      'state', 'BGP state', 'BGP current state', 'Peer status', 'Peer state', 'session_state', 'session-state', 'sessionState', 'peerState', 'peer_state',
      'bgpState', 'bgp_state', 'bgpSessionState', 'connectionState', 'connection_state', 'BGP session state', 'bgp_session_status',
    ],
    received: [
      'numLearnedRoutes', 'routesReceived', 'total_in_prefix_count', 'in_prefix_count', 'pfxRcd', 'prefixReceived', 'prefix-count',
      'received_routes', 'Received pfx',
    ],
    accepted: ['Accepted pfx', 'acceptedPrefixCounter', 'prefixAccepted', 'accepted_prefixes', 'accepted_routes'],
    advertised: ['Advertised pfx', 'sentPrefixCounter', 'pfxSnt', 'total_out_prefix_count', 'out_prefix_count', 'advertised_prefixes', 'numAdvertisedRoutes', 'advertisedRoutes'],
  },
  // PAN-OS tells a peer of its RIB in one line.
  // Arista says it in a sentence.
  lines: ['AS {n}, {state}, IP', 'BGP state is {state}', 'BGP state {state},'],
  families: { heads: ['For address family:', 'Address Family:', 'address-family', 'Channel'], ours: ['IPv4 Unicast', 'ipv4-unicast', 'ipv4'] },
  since: ['Up for {time}', 'in this state for {time}', 'up for {time}', 'established for {time}', 'uptime: {time}'],
  sums: ['Prefixes {advertised} {received}{end}', 'Accepted {accepted}, {more}Total {received}'], // OpenBGPD, PAN-OS
  // Junos counts anew with each session.
  few: ['Input messages: Total {few}'],
  // Each session begins with one OPEN.
  drops: [
    'Number of times peer has come up: {count}', 'Connections established {n}; dropped {count}', 'Connections established {n}, dropped {count}', 'Flaps: {count}', 'Number of flaps: {count}',
    'Opens{is}{count} {n}', 'session established {count} times', 'established transitions{is}{count}',
  ],
  // A VRF or an instance of IOS XR is active or not, too, and so is a route or gateway of a cloud.
  others: ['BGP VRF', 'BGP instance', '[Ss]tate" ?: ?"active'],
  // A field that is just called "state" is of a session only beside one of these.
  beside: ['bgp', 'remote as', 'remote-as', 'remote_as', 'remoteAs', 'peerAsn', 'peer_asn', 'asn4', 'Peer: \\S+ AS \\d'],
  // What one end says beside the other one.
  ends: {
    passive: ['passive(?: \\w+){0,2}\\W{1,40}(?:yes|true|enabled?|on|1)\\b', 'passive mode\\s*: tcp', 'connection is only accepted', '\\|\\s*passive\\s*\\|', '\\bpassive\\s*$', 'connection-mode passive', 'active \\(passive\\)', '\\bpassive on\\b', 'neighbor \\S+ passive', 'set \\S*passive (?:yes|enable)'],
    secret: ['(?:password|md5|auth(?:entication)?|secret)(?:[ -]\\w+)*\\W{1,40}(?:yes|set|configured|enabled?|true|md5|present|\\*{3,})\\b', 'option flags:.*\\bmd5\\b', 'tcp-md5-key="[^"]', 'neighbor \\S+ (?:password|authentication)', '\\bpassword "', 'set password \\S', 'authentication-key \\S', 'tcp md5sig'],
    bare: ['(?:password|md5|auth(?:entication)?|secret)(?:[ -]\\w+)*\\W{1,40}(?:no|none|not (?:set|configured)|disabled?|false|off|unset)\\b', 'tcp-md5-key=""', 'no password'],
    // Lines of a configuration of a neighbor.
    set: ['^\\s*(?:set .*)?neighbou?r \\S+ (?:remote-as|timers|activate|description|update-source|ebgp|soft)', '^\\s*(?:set )?remote-as \\d', '^\\s*(?:set .* )?peer-as \\d', '^\\s*peer \\S+ as-number', '^\\s*neighbor \\S+ as \\d'],
    away: ['\\b(?:idle|active|connect|opensent|start)\\b'],
    heading: ['^\\s*(?:site|end|side|router|node|device|firewall|fw|gw) \\S{1,12}:?\\s*$', '^\\W*\\w.{0,60}:\\s*$', '^-{3,}', '^\\W*(?:the )?(?:other|far|remote|peer|their|our|my|this|local|near)\\b.{0,20}(?:end|side|router|config|peer|box)'],
  },
  // What each neighbor's details say, by the words of their fields' names.
  records: {
    heads: [
      'BGP neighbou?r(?: is|\\s*:)?\\s+\\S*\\d', 'BGP Peer is \\S', 'Peer(?: (?:IP|Address|id))?\\s*: \\S', 'Neighbou?r(?: (?:IP|Address|id))?\\s*:? ?\\S*\\d', '\\d+\\s+(?:[A-Z]{1,4}\\s+)?name=',
      '\\S+\\s+BGP\\s+\\S+\\s', '- (?:name|peer|neighbor)\\b', '(?:bgp )?(?:peer|neighbou?r) \\d',
    ],
    states: ['(?:[a-z ]+ )?(?:state|status)', '(?:bgp )?(?:session|fsm)'],
    others: ['last', 'previous', 'prior', 'old', 'admin\\w*', 'rib', 'send', 'sync', 'restart', 'bfd', 'tunnel', 'interface', 'link', 'tcp', 'ike', 'ipsec', 'vrf', 'graceful', 'gr', 'route', 'isakmp', 'sa', 'ha', 'cluster', 'rpki', 'table', 'group', 'transition\\w*', 'peer group', 'next', 'phase\\w*', 'entry'],
    beside: ['bgp', 'remote[ _-]?as', 'peer[ _-]?as', 'asn', 'neighbou?r', '\\bAS \\d', 'remote\\.as'],
    admin: ['(?:(?:bgp|peer|neighbou?r|session) )*admin(?:istrative)?(?: ?(?:state|status|mode))?', '(?:is |peer |neighbou?r |session |admin )*enabled?'],
    shut: ['(?:is )?(?:disabled?|shut ?down)', 'administrative(?:ly)? (?:shut ?)?down'],
    off: ['down', 'disabled?', 'shut(?:down)?', 'false', 'no', 'off', 'inactive'],
    yes: ['true', 'yes', 'on', '1', 'enabled'],
    ups: [
      '(?:.* )?(?:connections?|conn|session|sessions|times|no of|number of|num) established', 'established (?:transitions|count)', 'peer up count', '(?:connections?|conn) dropped', 'dropped',
      '(?:number of |no of |num(?:ber)? )?(?:flaps?|transitions|drops)(?: count)?', 'number of transitions to established', 'transitions', 'connections? established', 'flap counts?',
      'connections? dropped',
    ],
    opens: ['opens?(?: messages)?(?: (?:sent|received|recv|rcvd))?', 'open (?:sent|received|recv|rcvd)'],
    notifications: ['(?:notifications?|notifs?)(?: messages)?(?: (?:sent|received|recv|rcvd))?'],
    before: ['(?:bgp )?(?:last|previous|prior|old) state(?: was)?'],
    since: ['.*up ?(?:down )?time.*', 'up', 'up for', 'up down', 'established for', 'since', '.*state.* for', 'age', 'uptime.*'],
    counts: {
      of: ['prefix(?:es)?', 'pfxs?', 'prefs?', 'prf', 'routes?', 'nlris?', 'rib', 'af', 'afi', 'route statistics', 'ipv4', 'ipv4 unicast'],
      never: [
        'messages?', 'msgs?', 'updates?', 'packets?', 'pkts?', 'octets?', 'bytes?', 'limits?', 'max(?:imum)?', 'withdraw\\w*', 'threshold', 'timers?', 'refresh', 'version', 'ipv6', 'inet6', 'l2vpn', 'evpn',
        'vpnv[46]', 'flowspec', 'multicast', 'suppressed', 'damp\\w*', 'notifications?', 'opens?', 'keepalives?', 'change', 'queue\\w*', 'backup', 'mvpn', 'mcast', 'label\\w*', 'stale', 'pending', 'history',
      ],
      accepted: ['accepted', 'accept', 'acc', 'imported'],
      filtered: ['filtered', 'rejected', 'denied', 'discarded'],
      received: ['received', 'recvd?', 'rcvd?', 'rcd', 'recd', 'learned', 'learnt', 'in', 'rx', 'count'],
      advertised: ['advertised', 'adv', 'sent', 'snt', 'announced', 'exported', 'out', 'tx'],
      pairs: ['prefixes current'],
    },
    families: ['ipv6', 'inet6', 'l2vpn', 'evpn', 'vpnv[46]', 'vpn ipv[46]', 'flowspec', 'mvpn', 'mcast'],
    reasons: {
      'State/PfxRcd Idle (PfxCt)': [
        '(?:prefix|prefixes|pfx|route|routes|path)[ -]?(?:limit|count|ct)?[ -]?(?:was |is |has been )?(?:exceed|reach|hit\\b|overflow|violat)', '\\((?:prefix|pfx|route)[ -]?limit\\)', '(?:reason|error|cause|due to|info)\\W.{0,30}(?:prefix|pfx|route)\\w*[ -]?(?:limit|max)', '(?:reason|error|cause|due to|info)\\W.{0,30}max\\w*[ -]?(?:prefix|pfx|route)', 'PrefixLimitExceeded', '\\bPfxCt\\b', '\\bPfxLmt\\b',
        'max(?:imum)?[ _-]?(?:number of )?(?:ipv4 )?(?:prefix|pfx|route)\\w*[ \\w-]{0,12}(?:reach|exceed|hit\\b|over)', '\\((?:max|maximum)[ _-]?(?:prefix|pfx|route)\\w*\\)', 'cease\\W{1,4}max', '(?:more than|exceed\\w*|over|above)(?: the)? (?:max\\w*|limit|allowed)[\\w ]*(?:prefix|route)', 'too many (?:prefix|route)', 'max[_ ]?(?:prefix|pfx|route)\\w*[_ ](?:reach|exceed)',
      ],
      'OPEN Message Error/Bad Peer AS': [
        '(?:bad|wrong|incorrect|unexpected|invalid|mismatch\\w*|unacceptable) (?:(?:peer|remote|neighbou?r|bgp|local)[ -])*(?:as|asn)(?:[ -]?(?:number|num))?\\b', 'bad_peer_as', '\\b(?:as|asn|as number)[ -](?:mismatch|does not match)',
      ],
      'OPEN Message Error/Bad BGP Identifier': ['(?:bad|invalid|duplicate|conflict\\w*|same) (?:bgp )?(?:router[ -]?)?(?:id|identifier)\\b'],
      'OPEN Message Error/Unacceptable Hold Time': ['unacceptable hold ?time'],
      'OPEN Message Error/Unsupported Capability': ['unsupported[ _]capabilit', 'capabilit\\w* (?:mismatch|not supported)', 'no (?:common|supported) (?:af|address famil)'],
      'UPDATE Message Error/Malformed AS_PATH': ['malformed as[_ -]?path', '(?:invalid|corrupt|bad)(?: or \\w+)? as[_ -]?path'],
      'UPDATE Message Error/Malformed Attribute List': ['update (?:message |msg )?err', 'malformed attr', 'update malformed', '(?:invalid|bad|duplicate|missing)(?: \\w+){0,2} attribute\\b', 'attributes? (?:list|length|flags?) (?:malformed|error)'],
      'Notification received (Cease/Administrative Shutdown)': ['notif\\w* (?:received|rcvd|recvd)\\W{1,3}(?:.{0,24}\\W)?cease\\W{1,4}admin\\w*[ -]?shut ?down'],
      'Notification sent (Cease/Administrative Shutdown)': ['notif\\w* (?:sent|send)\\W{1,3}(?:.{0,24}\\W)?cease\\W{1,4}admin\\w*[ -]?shut ?down'],
      'Notification received (Cease/Peer De-configured)': ['notif\\w* (?:received|rcvd|recvd)\\W{1,3}(?:.{0,24}\\W)?cease\\W{1,4}(?:peer|neighbou?r) (?:de|un)-?configured'],
      'Notification sent (Cease/Peer De-configured)': ['notif\\w* (?:sent|send)\\W{1,3}(?:.{0,24}\\W)?cease\\W{1,4}(?:peer|neighbou?r) (?:de|un)-?configured'],
      'Notification received (Cease/Connection Rejected)': ['notif\\w* (?:received|rcvd|recvd)\\W{1,3}(?:.{0,24}\\W)?cease\\W{1,4}connection[ -]reject\\w*'],
      'Notification sent (Cease/Connection Rejected)': ['notif\\w* (?:sent|send)\\W{1,3}(?:.{0,24}\\W)?cease\\W{1,4}connection[ -]reject\\w*'],
      'Notification received (Cease/BFD Down)': ['notif\\w* (?:received|rcvd|recvd)\\W{1,3}(?:.{0,24}\\W)?cease\\W{1,4}bfd down'],
      'Notification sent (Cease/BFD Down)': ['notif\\w* (?:sent|send)\\W{1,3}(?:.{0,24}\\W)?cease\\W{1,4}bfd down'],
      'Hold Timer Expired': ['hold ?(?:timer?|down)? ?(?:timer )?expir'],
      'TCP: segments fail their MD5 signature': ['md5 ?(?:digest|signature|auth\\w*|password|check|hash)? ?(?:mismatch|fail\\w*|error\\w*|invalid|bad|reject\\w*|drops?)(?!\\w*\\W{0,4}0\\b)', '(?:bad|invalid|no|missing|wrong) md5', '(?:tcp|md5)[ -]auth\\w*[ -](?:errors?|fail\\w*)\\W{1,12}[1-9]'],
    },
    holds: ['State/PfxRcd Idle (PfxCt)'],
    code: ['(?:last |notification |notif )*(?:(?:error|err|notification) )*code(?: (?:received|rcvd|sent|recv))?', 'last error(?: code)?'],
    subcode: ['(?:last |notification |notif )*(?:(?:error|err|notification) )*(?:sub ?code|suberr(?:or)?)(?: (?:received|rcvd|sent|recv))?'],
  },
});
