import { defineStateWords } from '../define.ts';
import { settingWays } from './setting-ways.ts';

/** How devices word what they show of tunnels, SAs and routes. `{n}` is a number, `{some}` one that is not zero, `{x}` a word, `{more}` anything. */
// prettier-ignore
export const stateWords = defineStateWords({
  tunnels: {
    interfaces: ['Tunnel-?{n}(?:/{n})*', 'tunnel.{n}', 'tunnel-ip{n}', 'st{n}.{n}', 'vti{n}', 'xfrm{n}', 'xfrmi{n}', 'ipsec-?{n}', 'sec{n}', 'enc{n}', 'vpnt{n}'],
    named: ['name={name} ver={n}', 'name: {name} {more}type: tunnel', "'{name}' {x} selectors(total,up)"], // FortiOS
    off: [
      '{n}: {tunnel}{link}: <{down}>', '{tunnel}{link} DOWN {x} <{down}>', '{tunnel}: flags={x}<{down}>', // Linux, the BSDs
      '{tunnel} down down', // Junos: what the administrator wants, then the link
      'status: down {more}type: tunnel', // FortiOS
      '{tunnel} {x} A/D', // VyOS
      '{tunnel} current state{is}Administratively down', // VRP
    ],
    blocks: [
      { head: '{begin}edit {x}', kind: 'set type tunnel', off: 'set status down' }, // FortiOS
      { head: '{begin}interface {tunnel}', kind: null, off: '{begin}shutdown{end}' }, // Cisco, Arista
    ],
    ofNames: [
      { head: 'site-to-site peer {name}', off: 'site-to-site peer {name} disable{end}' }, { head: 'interfaces vti {name}', off: 'interfaces vti {name} disable{end}' }, // VyOS
      { head: 'vpn {name} {', off: 'inactive: vpn {name} {' }, // Junos
    ],
    admin: ['Administrative state{is}down', 'Admin(?:istrative)? (?:state|status){is}(?:down|disabled|off)', 'Administratively down'],
    heads: ['{tunnel} is up', '{n}: {tunnel}{link}:', 'Logical interface {tunnel}'],
    in: ['{count} packets input', 'Input packets{is}{count}'],
    out: ['{count} packets output', 'Output packets{is}{count}'],
  },
  sas: {
    ikeUp: [
      '#{n}, ESTABLISHED', 'ESTABLISHED {n} {x} ago,', 'ESTABLISHED {n} seconds', 'responderCookie{is}{some}', // strongSwan, pfSense, Azure
      'newest IKE SA: #{some}', 'newest ISAKMP SA: #{some}', 'IKE SA: #{some}', // Libreswan
      'status: established', 'State: ESTABLISHED', 'IKE SA: created {n}/{n} established {some}/{n}', // FortiOS
      'QM_IDLE {n} ACTIVE', 'IKE_IDLE {n}', 'MM_ACTIVE', 'READY INITIATOR', 'READY RESPONDER', 'none/none READY', 'IKEv{n} Tunnels{is}{some}', // Cisco
      '{n} UP {hex} {hex}', 'Role: {x} State: UP', // Junos
      'Init {n} {more} Established', 'Resp {n} {more} Established', '{some} ike sa found', // PAN-OS
      'PH2-TOTAL', 'state=established', // RouterOS
      'peer-{x} up {n} {x} N/A', 'up IKEv{n} {x} {x}', 'up aes{n} {x} {n} {x} {n} {n}', 'up 3des {x} {n} {x} {n} {n}', // VyOS, Vyatta
      'ike_sa_established', 'ipsec_sa_not_established', // Alibaba
      '{x}.500 {hex}:{cookie}', // racoon
      'IKE SA: {some} established', 'Phase 1{is}Up', 'IKE IS UP', '{x}.{n} {x}.{n} Established{end}', 'IKE SA <{more}established', 'Main Mode SA at', 'RemoteFirstId{is}{x}', 'IKE SA:{more}IKEv{n} Established', 'MSA{is}{hex}', '{n} {x} RD {x}{end}', // Check Point, H3C
    ],
    ikeDown: [
      '{n}, CONNECTING', ']: CONNECTING', 'status: connecting', 'MM_NO_STATE', 'IN-NEG', 'MM_WAIT_MSG{n}', '{n} DOWN {hex} {hex}', 'State: DOWN', 'message-{n}-sent',
      '0000000000000000', // the cookie of an end that has not answered
      'DOWN-NEGOTIATING', 'down IKEv{n}', 'STATE_MAIN_I{n}', 'STATE_V{n}_PARENT_I{n}', 'STATE_PARENT_I{n}',
    ],
    aggressive: [
      'set mode aggressive', 'mode aggressive', 'Aggressive Mode', '{n} DOWN {hex} {hex} Aggressive', 'exchange-mode{is}aggressive', 'exchange_mode{is}aggressive', 'aggressive{is}yes',
      'negotiation{x}mode{is}aggressive', 'Negotiation mode{is}Aggressive', 'Exchange mode{is}Aggressive', 'aggrmode{is}yes', '+AGGRESSIVE+{x}', 'AGGRESSIVE+IKE{x}', 'Aggressive [PSK]{x}', 'Aggressive [RSA]{x}', 'Aggressive [DSA]{x}', // the last ones of PAN-OS
    ],
    version2: ['ikev2{is}yes', 'ikev2{is}insist', 'keyexchange{is}ikev2', 'ike-version{is}2', 'ike_version{is}2', 'keyexchangemode{is}ikev2', 'version{is}ikev2{end}', 'version{is}ikev2;', 'initiating IKEv2'],
    // It has its keys and waits for the messages that are large and may move to another port.
    waits: ['IN-NEG', 'Auth verify: Unknown', 'MM_KEY_EXCH', 'MM_WAIT_MSG5', 'MM_WAIT_MSG6', 'CONNECTING', 'WAIT_AUTH', '{x}AUTH_SENT', 'AUTH_SENT', 'auth-sent', 'auth-wait', 'message-3-sent', 'message-5-sent'],
    noChild: [
      'newest IPsec SA: #0', 'Child SA Entries (0', 'No IPsec SAs', 'Phase 2{is}Down', 'PHASE 2 IS DOWN', 'IKE SA: #{some}; IPsec SA: #0', 'IPsec SA: created {n}/{n} established 0/{n}', 'IPsec SA: created 0/{n}', 'IPsec SA: created {n}/{n}{end}', 'quickModeSa{is}{}', 'No child SAs', 'There is no IKEv2 Child SA found', 'proxyid={x} proto={n} sa=0', '{x}:{x} init {x} {x} {x} tunnel.{n}',
      'There are no ipsec sas', 'CHILD count:0', 'IPsec Tunnels{is}0', 'Active SAs: 0', 'Total active tunnels: 0',
      'no IPSec SA found', '{n} 0 Established', 'ph2-total=0', 'established {x} 0 {x}{end}', // RouterOS
      'IPsec SA: 0', 'prospective erouted; eroute owner: #0', 'Number of IPsec SA : 0', 'No SAD entries',
      'IPsec SA{is}none', 'CHILD SA{is}none', 'IPsec security associations: 0 created', 'No outbound SA', 'ipsec sa num{is}0', 'Total Ipsec sas: 0',
      'ike_sa_established', 'ipsec_sa_not_established',
      '{x} down N/A N/A N/A', 'peer-{x} up {n} {x} N/A', // VyOS, Vyatta
    ],
    spis: { none: 'current outbound spi: 0x0', some: 'current outbound spi: 0x{cookie}' },
    childUp: ['{x} up {x} {x}/{x} {x}/{x}', '{n} up {x}/{x} {x} {x}', 'proxyid={x} proto={n} sa={some}', 'erouted; eroute owner: #{some}', 'Active SAs: {some}', '{x}:{x} active {x} {x} {x} tunnel.{n}'],
    refused: ['error code NO_PROPOSAL_CHOSEN', 'last error{is}NO_PROPOSAL_CHOSEN'],
    ikeDone: ['IKE SA negotiation successfully completed'],
    nothing: [
      'linestate evaluation down - linestate mode reg down', 'SA {more}state{is}CONNECTING', 'SENT_INIT', 'INIT_SENT', 'unlim I/I', // others, ScreenOS
      'No tunnels found', 'IKE Session State{is}Negotiation in progress', 'proxyid={x} proto={n} sa=0', 'state: init', '{x} init {x} {x} {x} tunnel.{n}', 'ike_sa_not_established', // FortiOS, PAN-OS, Alibaba
    ],
    empty: ['No results', 'No SAs match the specified criteria', 'No data', 'No entries', 'No SAs?', 'None', 'no SA found', '0 entries', 'not found', 'No matching'],
    // Of one version of IKE there are none, and there may be of the other one.
    noneOf: ['There is no IKEv2 SA found', 'There is no IKEv1 phase-1 SA found'],
    asks: [
      'installed-sa print', 'show crypto ipsec sa', 'sh crypto ipsec sa', 'display ipsec sa', 'show security ipsec security-associations', 'show security ipsec sa',
      'ipsecctl -s sa', 'ipsecctl -ss', 'show vpn ipsec-sa', 'show vpn ipsec sa', 'ip xfrm state', 'ip x s', 'setkey -D', 'show ipsec sa', 'show ip security association', 'Get-NetIPsecQuickModeSA', 'show sa monitor', 'MONITOR GETSA', 'monitor show qmsa', 'show net ipsec ipsec-sa',
    ],
    nested: [
      { ike: '#{n}, ESTABLISHED', child: '{x}, T{x},' }, // TUNNEL or TRANSPORT, and one that was just replaced, too
      { ike: 'ESTABLISHED {n} {x} ago,', child: 'INSTALLED' },
      { ike: 'iked_sas: {more} ESTABLISHED', child: 'sa_childsas' }, // OpenIKED
      { ike: 'RD{more}v{n}:1', child: 'v{n}:2' }, // VRP
      { ike: 'Rem Auth Mode{is}{x}', child: 'IPsec{x}' }, // ASA
    ],
    idle: { connection: 'unrouted; eroute owner: #0', wanted: 'UP+{x}', list: 'State list:', entry: '#{some}: {x}' }, // Libreswan
  },
  versions: {
    first: ['main mode', 'ID_PROT', 'aggressive mode', 'identity protection', 'ident_i', 'ident_r', 'IKEv1', 'IKE v1', 'major version 1'],
    second: ['IKE_SA_INIT', 'SA_INIT', 'IKEv2', 'IKE v2', 'major version 2', 'v2 only'],
    begins: ['initiat', 'sent', 'sending', 'start'],
    hears: ['parsed IKE_SA_INIT request', 'parsed ID_PROT request', 'receiv', 'responder', 'respond to', 'ignor', 'dropp', 'reject', 'unexpected', 'unknown', 'comes', 'inbound', 'unsupported', 'not acceptable'],
    agreed: ['established', 'completed', 'selected proposal', 'is up'],
  },
  routes: {
    asked: ['ip route get', 'show route for', 'show (?:ip )?route', 'show ip cef', 'routing-table details', 'route -n get', 'route get', 'fib-lookup', 'get route', 'ip route check', 'display ip routing-table', 'route lookup'],
    byRoute: ['get router info routing-table details', 'fib-lookup'], // FortiOS, PAN-OS
    none: ['Network is unreachable', 'Network not in table', 'Subnet not in table', 'Network not in routing table', 'not in table', 'no route to host', 'Route not found'],
  },
  // A next hop that is not reached, however it is worded; a count of none says nothing.
  nextHops: [
    '^\\s*Unusable\\s*$', 'next[ -]?hop\\W{1,6}(?:\\d[\\d.]+\\W+)?(?:is |was )?(?:unresolved|unreachable|inaccessible|unresolvable|not (?:reachable|resolved|accessible))(?!\\W*\\d)', '(?:unresolved|unreachable|inaccessible|unusable)[ -]next[ -]?hop(?!\\W*\\d)',
    '\\bunreachable \\[\\S+ .*\\bfrom [\\d.]+\\] \\* \\(\\d+/-\\)', // BIRD, whose metric has no number then
  ],
  // Lists of what a neighbor announced, and of what is announced to it.
  asked: {
    received: ['receive-protocol bgp', 'received-routes', 'received routes', 'neighbors {x} routes', 'neighbor {x} routes', 'rib in neighbor', 'adj-in'],
    advertised: ['advertising-protocol bgp', 'advertised-routes', 'advertised routes', 'rib out neighbor', 'adj-out'],
  },
  // What the two ends say of themselves and of each other.
  ends: {
    waits: [
      'Respond{gap}Only', // the SDDC, and what people tell of it
      'establish_mode{is}peer_only', 'RESPONDER_ONLY', 'StartupAction{is}add', '{x} add clear', '{x} add none', '{x} add restart', 'ResponderOnly', // clouds
      'auto{is}add', 'auto{is}route-on-demand', 'start_action{is}none', 'passive on', 'ikev2 {x} passive', // daemons
      'connection-type{is}respond', 'connection-type{is}none', 'connection-type answer-only', 'responder-only', 'passive-mode{is}enable', 'passive-mode{is}yes',
      'passive{is}yes', 'Passive Mode{is}Enabled',
    ],
    // Each a way of one vendor: who it is, and whom it expects.
    ids: [
      { own: 'local_id{is}{id}', expected: 'peer_id{is}{id}' }, // the SDDC
      { own: 'LocalId{is}{id}', expected: 'RemoteId{is}{id}' },
      { own: 'localId{is}{id}', expected: 'peerId{is}{id}' },
      { own: 'leftid{is}{id}', expected: 'rightid{is}{id}' },
      { own: 'local authentication id: {id}', expected: 'remote authentication id: {id}' }, // swanctl
      { own: 'srcid {id}', expected: 'dstid {id}' },
      { own: 'my_identifier {x} {id}', expected: 'peers_identifier {x} {id}' },
      { own: 'local-identity {x} {id}', expected: 'remote-identity {x} {id}' },
      { own: 'local identity{is}{id}', expected: 'remote identity{is}{id}' },
      { own: 'local-id{is}{id}', expected: 'remote-id{is}{id}' },
      { own: 'localid{is}{id}', expected: 'peerid{is}{id}' },
      { own: 'Local ID{is}{id}', expected: 'Peer ID{is}{id}' },
      { own: 'ID_IPV4_ADDR{is}{id}', expected: 'no other' },
    ],
    refused: ['AUTHENTICATION_FAILED', 'Authentication failed', 'AUTH_FAILED'],
    up: ['IPSEC IS UP', 'session_status{is}UP', 'ike_session_state{is}UP', 'mature'],
  },
  // Fields that tell each phase apart, by whatever API.
  phases: {
    first: ['ike', 'ike sa', 'isakmp', 'phase ?1', 'phase one', 'phase i', 'p1', 'parent sa'],
    second: ['ipsec', 'ipsec sa', 'esp', 'tunnel status', 'tunnel state', 'phase ?2', 'phase two', 'phase ii', 'p2', 'child', 'child sa', 'quick mode'],
    tells: ['status', 'state', 'established', 'up', 'result', 'phase ?[12]', 'sa'],
    up: ['true', 'up', 'established', 'active', 'connected', 'ready', 'success', 'ok', 'negotiated', 'completed'],
    down: ['false', 'down', 'not', 'none', 'no', 'inactive', 'failed', 'negotiating', 'disconnected', 'error', 'missing'],
  },
  agreement: {
    ways: settingWays,
    up: ['IPSEC IS UP', 'session_status{is}UP', 'ike_session_state{is}UP', 'ike_sa_established', 'ipsec_sa_established', 'connectionStatus{is}Connected', 'INSTALLED'],
    down: [
      'down', 'status{is}false', 'inactive', 'failed', 'failure', 'fails', 'never', 'cannot', 'connecting', 'NotConnected', 'ike_sa_established', 'Active', 'Idle', 'OpenSent',
      'Connect', 'unavailable', 'not_established', '{x}established{more}false',
    ],
    // How anybody words whose settings follow, of which phase, and what they are.
    sides: {
      theirs: ['theirs?\\b', 'they\\b', 'them\\b', 's?he\\b', '(?:other|remote) (?:end|side)\\b', 'cloud guys\\b', 'provider\\b', 'partner\\b', 'sent (?:me|us)\\b', '(?:sddc|vmc) side\\b', 'peer says\\b'],
      ours: ['ours?\\b', 'my\\b', 'our (?:end|side)\\b', 'here\\b', 'local side\\b', 'we have\\b'],
      headsOfTheirs: ['theirs?', 'them', 'other (?:side|end)', 'partner', 'provider', 'sddc(?: side)?'],
      headsOfOurs: ['ours?', 'us', 'my', 'we', 'here', 'this (?:side|end)'],
      first: ['ike', 'isakmp', 'p1\\b'],
      second: ['ipsec\\b', 'esp\\b', 'phase ?-?2', 'p2\\b', 'pfs\\b', 'tunnel (?:encryption|digest)', 'child', 'quick'],
      groups: ['dhgrp', 'pfsgroup', 'dh[-_ ]?gr(?:ou)?p', 'diffie[- ]hellman(?: group)?', 'd-h grp', 'pfs(?: group)?', 'group', 'dh'],
      as: ['local{gap}{as}', 'my{gap}{as}', 'own{gap}{as}', 'router bgp {n}'],
      peerAs: ['remote{gap}{as}', 'peer{gap}{as}', 'neighbor{gap}{as}', 'neighbour{gap}{as}'],
    },
  },
  // Counters, or a table of flows, that tell what went and what came.
  probes: {
    names: ['dpd', 'dead peer', 'r-u-there', 'keep-?alive'],
    sent: ['sent', 'tx', 'out', 'requests?', 'req'],
    received: ['rec\\w*', 'rcvd', 'rx', 'in', 'repl\\w*', 'resp\\w*', 'ack\\w*'],
    hex: 'DPD sent/recv: {hex}/{hex}', vain: 'dpd: {more}retry={n} count={n}', // FortiOS
  },
  exchanges: {
    names: {
      'dpd unanswered': ['dpd', 'dead peer', 'r u there', 'keep ?alive'],
      'later port silent': ['ike (?:\\w+ )?auth'],
      'first unanswered': ['ike (?:sa |\\w+ )?init', 'ike (?:messages|packets|msgs|traffic)', 'isakmp (?:messages|packets|msgs)', 'main mode', 'id prot'],
    },
    sent: ['sent', 'tx', 'out', 'outbound', 'transmitted'],
    received: ['received', 'rcvd', 'recv', 'rx', 'in', 'inbound'],
    asks: ['req', 'requests?'],
    answers: ['resp', 'rsp', 'responses?', 'repl(?:y|ies)', 'acks?', 'acked'],
    head: 'tx req tx res rx req rx res', asked: 'ikev2 stats exchange', // Cisco
  },
  endings: {
    ends: ['EVENT_SA_EXPIRE in {n}s', 'EXPIRE in {n}s', 'expires in {n}s'],
    off: ['DONT_REKEY', '{x}+DONT_REKEY', 'rekey{is}no', 'rekeying disabled'],
    late: ['rekeying in -{n}s', 'Tunnel Down Reason{is}Lifetime expired', 'Tunnel Down Reason{is}SA lifetime expired', 'remaining key lifetime (k/sec): ({n}/0)', 'remaining key lifetime (kB/sec): ({n}/0)', 'remaining duration (kilobytes/sec){is}{n}/0', 'remaining key duration (kilobytes/sec){is}{n}/0'],
  },
  // What became of packets behind a tunnel: counters of PAN-OS, Junos and others.
  fates: {
    opened: ['ipsec pkt rcv', 'tunnel decap success', 'vpn packets', 'tunnel decap', 'decap packets', 'decrypted packets', '(?:packets|pkts) decrypted', '(?:packets|pkts) decapsulated', 'ipsec packets in'],
    ends: {
      'tunnel dropped': ['(?:flow )?policy den(?:y|ied)', 'denied by policy', '(?:dropped|discarded) by (?:security )?policy', 'policy drop', 'flow is denied by configured rule', 'acl drop', 'no policy match'],
      'route none': ['flow fwd l3 noroute', 'no ?route', 'no route present', '(?:dropped )?route lookup fail', 'no route to host'],
    },
    filtered: ['packet-filter yes'],
  },
  flows: {
    counts: ['{n}:{n} pkts', 'packets={n} {more}packets={n}', 'org={d}/{n}/{d} reply={d}/{n}', 'orig-packets={n} {more}repl-packets={n}'], // pf, conntrack, FortiOS, RouterOS
    went: ['In: {more}Pkts: {n}', 'Initiator{to}Responder: {n} packets', '-->{s}packets:{s}{n}'], // Junos, Cisco, VRP
    came: ['Out: {more}Pkts: {n}', 'Responder{to}Initiator: {n} packets', '<--{s}packets:{s}{n}'],
    above: ['<--{s}packets', 'org={d}'],
    unanswered: ['UNREPLIED', 'SINGLE:NO_TRAFFIC', 'NO_TRAFFIC:SINGLE', 'SYN_SENT:CLOSED', 'CLOSED:SYN_SENT'],
  },
  series: {
    named: ['label', 'metric_?name', 'metric', 'id', 'name', 'localizedvalue', 'value'],
    values: ['maximum', 'minimum', 'average', 'sum', 'total', 'value', 'doublevalue', 'int64value', 'values'],
    in: ['(?:tunnel|vpn).*(?:data|bytes|packets?).*(?:in(?:gress)?|received?|rx)(?![a-z])', 'tunnel ?ingress', '(?:received|ingress)_(?:bytes|packets)', '^bytes ?received'],
    out: ['(?:tunnel|vpn).*(?:data|bytes|packets?).*(?:out|sent|egress|tx)(?![a-z])', 'tunnel ?egress', '(?:sent|egress)_(?:bytes|packets)', '^bytes ?sent'],
    state: ['^tunnel_?state$', 'tunnel_established', '^vpn_?state$'],
  },
  // The packet monitor of SonicWall, and the captures of ASA.
  packets: { dropped: ['DROPPED{more}policy', 'DROPPED{more}rule', 'DROPPED{more}access', 'Drop-reason: (acl-drop)'], ends: ['Src=[{ip}], Dst=[{ip}]', '{ip} > {ip}', '{ip}.{n} > {ip}'], bgp: ['{x}=[179]'] },
  lost: [
    'Frags: {more}{some} timeouts', '{some} fragments dropped after', '{some} fragments received but dropped', '{some} packet reassembles failed', '{some} reassembly timeouts', '{some} reassembly failures',
    '{some} packet reassembly failed', 'ReasmFails{is}{some}', '{x}ReasmFails{is}{some}', 'ReasmTimeout{is}{some}', '{x}ReasmTimeout{is}{some}',
    'reassembly timeouts{is}{some}', 'reassembly failures{is}{some}', 'reassembly errors{is}{some}', 'reassembly failed{is}{some}',
  ],
  neighbors: [
    'BGP neighbor is {ip}', 'BGP neighbour is {ip}', 'neighbor{is}{ip}', '{begin}edit "{ip}"', 'BGP Peer is {ip}', '{begin}Peer: {ip}', 'remote.address={ip}', 'remote-address={ip}', 'peer {ip} as-number',
    '{begin}{ip} {more}Idle', '{begin}{ip} {more}Active', '{begin}{ip} {more}Connect', '{begin}{ip} {more}never',
  ],
  certificates: ['certificate', '\\bcert\\b', 'Not[ _]?After', 'Not[ _]?Before', 'x509', 'X\\.509', 'not-valid-after', 'invalid-after', 'db-exp-date', '\\bpki\\b'],
  phrases: {
    'tunnel up': ['Total active tunnels{is}{some}', 'established {x} {some} {x}.{x}{end}', 'esp tunnel from {x} to {x} spi 0x{cookie}'], // Junos, RouterOS, OpenBSD
    'tunnel beaten': ['is best path, not in RIB'], // NX-OS
    'path unreachable': ['no best path', 'best #0', '0 best, 0 select', 'Next hop type: Unusable', 'Inactive reason: Unusable path', 'no valid next hop'],
    'tunnel dropped': [
      'DISCARD FLOW', 'policy lookup deny', 'end-reason {x} policy-deny', 'end-reason{is}policy-deny', // PAN-OS
      'log_subtype=Denied {more}in_dev=ipsec{n}', 'log_subtype=Denied {more}in_dev=xfrm{n}', // Sophos
      'in:tun{more}DROPPED, Drop Code{is}{n}(Packet dropped - Policy drop', 'in:tun{more}Enforced firewall rule', // SonicWall
      'Rulebase drop', 'reason{is}FW_RULE', // Check Point, NSX
    ],
    'not taken': [
      '{x}.conf{is}{n}{is}syntax error', // OpenBSD
      'Commit {more}FIN FAIL', 'Commit failed', 'configuration check-out failed', 'is not a valid reference', 'Command fail. Return code',
      'Policy verification failed', 'Installation failed. Reason', 'commit: failed', '% Configuration not accepted', 'Failed to commit',
      '{some} failed to load', 'loading connection {x} failed', // swanctl
      'provisioningState{is}Failed', 'provisioning_state{is}failed', 'lifecycle-state{is}FAILED', 'lifecycle_state{is}failed', 'lifecycleState{is}FAILED', 'consolidated_status{is}ERROR', 'publish_status{is}ERROR', // clouds
      'realization has failed', 'realization failed', 'failed to realize', 'realization_status{is}ERROR', 'realization_state{is}ERROR', // NSX
    ],
    'requests rejected': ['Incoming IKE{x} Requests{is}{some} accepted{is}0 rejected{is}{n}'], // Cisco
    'set incomplete': ['linestate evaluation down - no {more}protection', 'linestate evaluation down - no {more}source', 'linestate evaluation down - no {more}destination', 'crypto map is in an incomplete state'],
    'routed into itself': ['linestate evaluation down - recursive routing'],
    'none loaded': ['Total IPsec connections{is}loaded 0'], // Libreswan
    overlap: ['have overlapping encryption domains', 'overlapping domain is'],
    'networks refused': ['Peer proposed traffic-selectors are not in configured range ({some} times)'],
    // What somebody switched off on purpose, by whatever field.
    'set off': [
      'tunnelAdminDown', 'Admin State{is}Down {more}Oper State', '{x}.{n} {more}(Disabled){end}', '{x}.{n} {more}[disabled]{end}', 'Gateway {x} is disabled', 'Tunnel {x} is disabled',
      'admin_state_up{is}false', 'Admin state up{is}false', 'adminState{is}disabled', 'admin_state{is}down', 'administrativeState{is}disabled', 'BGP --- down {x}{end}', 'BGP master down {x}{end}', 'inactive: neighbor {x}', 'deactivate protocols bgp', 'inactive: bgp',
    ],
    'limit reached': ['Idle (Prefix-limit exceeded)', 'Idle(MaxRoutes)', 'Maximum Number of Prefixes Reached', 'Idle (MaxPath)', 'Action{is}{x} [HIT]', 'prefix limit exceeded'],
    'open refused': ['disjoint capability', 'Last Error{is}Unsupported Capability'],
    'too large': ["{some} couldn't fragment"], // a line of several counters
    'signature failed': [
      '{some} times unexpected signature', '{some} packets with bad signature', '{some} times no signature provided', // FreeBSD
      '{some} rcv packets dropped by TCP due to auth errors', '{some} MD5 signature check failed', 'TCPMD5NotFound{some}', 'TCPMD5Unexpected{some}', 'TCPMD5Failure{some}',
      '{some} segments with bad MD5', 'MD5 auth failures{is}{some}',
    ],
    'nothing received': ['0 of {n} routes for {n} networks'],
    'neighbor elsewhere': ['peering address NOT in same link'],
    'nothing advertised': ['% No prefix for neighbor', 'No advertised routes'],
    'monitor down': ['monitor status{is}down'],
    'dpd unanswered': ['DPD detected peer as down', 'not responding to DPD', 'dpd: {more}retry={n} count=[3-9]'],
    'key refused': ['Remote Authentication failures{is}{some}', 'Invalid hash information{is}{some}', 'Authentication failure{is}{some}'],
    'offer refused': ['No matching proposal{is}{some}'],
    replays: ['replay packets{is}{some}', 'Replay errors{is}{some}'],
    'sa unknown': ['when lifetime expired{is}{some}', '{some} packets for which no TDB was found', '{some} packets dropped; no TDB', '{some} inbound packets with no SA'],
    'first unanswered': ['Retransmits exceeded{is}{some}', 'IKE_SA_INIT retransmit {n}'],
  },
  // What statistics call the counter that stands out: words of its name, however it is joined.
  tallies: {
    replays: ['sequence errors?', 'state seq error', 'seq error', 'replay', 'replayed', 'anti replay', 'out of window'],
    'sa unknown': ['(?<!out )no states?\\b', 'invalid spi', 'unknown spi', 'wrong spi', 'sa not found', 'no sa\\b', 'no tdb', 'spi not found', 'sa missing', 'missing sa\\b', 'not find sa\\b', 'bad spi', 'no such sa', 'nomatching sa\\b', 'no matching sa\\b'],
    'payload malformed': ['malformed', 'invalid payload', 'payload error', 'ike in invalid'],
    'child refused': ['phase ?2 proposal', 'pfs mismatch'],
    'offer refused': ['no matching proposal', 'no proposal', 'proposal mismatch', 'proposals? (?:not|un)'],
    'integrity failed': ['esp auth\\w* (?:fail|error)', 'verify fail', 'bad auth', 'integrity (?:fail|error|check)', 'icv (?:fail|error|mismatch)', 'hmac (?:fail|error|mismatch)', 'decrypt\\w* (?:fail|err)', 'authentication errors'],
    'key refused': ['auth(?:entication)? fail', 'invalid hash', 'hash mismatch', 'hash valid fails', 'invalid signature'],
    'networks refused': ['ts unacceptable', 'traffic selectors? (?:mismatch|unacceptable)', 'invalid id information', 'proxy id mismatch', 'tmpl mismatch', 'acl check fail', 'selector check', 'template mismatches', 'invalid identity', 'not matching identity'],
    'certificate refused': ['invalid certificate(?! auth)', 'certificate (?:invalid|error|fail)', 'cert fail'],
    'dpd unanswered': ['dpd (?:\\w+ )?(?:error|timeout|fail\\w*|timed out|retrans\\w*)', 'dead peer (?:detect\\w* )?(?:error|timeout|fail\\w*)'],
    'signature failed': ['md5 (?:signature|digest|authentication|check|hash)', 'missing md5', 'bad md5', 'tcp auth(?:entication)? (?:error|fail)'],
    'too large': ['mtu check fail', 'mtu (?:error|exceed|drop)', 'too big', 'df (?:bit )?drop', 'need(?:s|ed)? frag', 'pre frag fail', 'exceeds? (?:\\w+ )?mtu', 'couldn t fragment', 'fragmentation needed', 'frag(?:mentation)? (?:required|failed)'],
    'first unanswered': ['retransmit timeout', 'retransmits? exceeded', 'retries exceeded', 'no response'],
  },
  // Why a tunnel is down, in a field or in brackets behind its state.
  reasons: {
    fields: [
      '(?:session|tunnel|channel|ike|connection|last) down reason', 'down reason', '(?:last )?fail(?:ure)? reason', 'last (?:error|failure|reason)', 'error reason', 'disconnect reason', 'status message',
      'detailed status', 'status reasons?', 'diagnose ?result', '(?:offline|error|down) reason', 'reason',
    ],
    states: ['down', 'disconnected', 'not connected', 'inactive', 'failed', 'offline', 'not established', 'error'],
    says: {
      'large unanswered': ['fragment\\w* (?:\\w+ )*(?:reassembl\\w*|timeout)', 'reassembl\\w* (?:timeout|fail)'],
      'child missing': ['(?:phase ?(?:2|ii)|quick mode|child sa|ipsec sa) (?:negotiation |setup |establishment )?(?:fail|error|timed|did not|could not)'],
      'child refused': ['(?:esp|child|quick mode|phase ?(?:2|ii)|ipsec) .*(?:proposal|transform|mismatch)', '(?:proposal|transform|mismatch).* (?:esp|child|quick mode|phase ?(?:2|ii)|ipsec)'],
      'networks refused': ['ts unacceptable', 'traffic selector', 'proxy id', 'flow mismatch', 'invalid id information', 'subnet mismatch'],
      'key refused': ['psk', 'pre ?shared', 'auth\\w* (?:fail|error|reject)', 'authorization error', 'shared secret', 'rejected by peer', 'credentials'],
      'offer refused': ['no proposal', 'proposal', 'policy (?:match|mismatch)', 'crypto suite', 'ike policy', 'transform'],
      'dpd unanswered': ['dpd', 'dead peer', 'keep ?alive', 'liveness'],
      'peer deletes': ['delete', 'peer request', '(?:closed|cleared|terminated|reset) by (?:the )?(?:peer|remote)'],
      'nobody asks': ['waiting (?:for|on) (?:\\w+ ){0,3}(?:trigger|peer|remote|traffic|initiat\\w*)', 'respon(?:d|der) only', 'passive'],
      'first unanswered': ['no (?:response|answer|reply)', 'peer (?:not|un)', 'not respond', 'unresponsive', 'time ?d? ?out', 'retransmi', 'unreachable', '809\\b'],
    },
  },
  // Rules of firewalls with what each took.
  rules: {
    counts: ['Packets', 'PACKETS', 'packets', 'pkts', 'Pkts', 'HITS', 'Hits', 'hits', 'Hit Count', 'Hit count', 'Policy count', 'Matches'],
    inside: [
      'action{is}drop, {n}', 'action{is}reject, {n}', '(hitcnt={n})', '({n} packets)', '({n} match', '({n} matches)', 'packets{is}{n}', // Cisco, RouterOS, nft
      '{begin}{n}{unit} {x} DROP', '{begin}{n}{unit} {x} REJECT', '{begin}{n}{unit} {x} ACCEPT', // iptables
    ],
    below: ['Packets: {n}', '{begin}{n} packets,'], // pf, IOS
    by: ['DROP {x} {x} {name}', 'REJECT {x} {x} {name}', 'ACCEPT {x} {x} {name}', 'iifname {name}', 'in on {name}', 'in log on {name}', 'in quick on {name}', 'in log quick on {name}'],
    drops: ['drop', 'deny', 'denied', 'discard', 'reject', 'block', 'drops'],
    permits: ['accept', 'permit', 'allow', 'pass'],
    off: ['inactive', 'disable', 'disabled', 'enabled{is}no', 'enabled{is}false', 'enable{is}no', 'enable{is}false'],
    first: ['(?<!non500-)isakmp', '\\bike\\b', '[ :={,/-]500\\b'],
    moved: ['non500-isakmp', 'ipsec-nat-t', 'ipsec-msft', 'sae-urn', '\\bnat-t\\b', '[ :={,/-]4500\\b'],
    esp: ['\\besp\\b', 'ipsec-esp', 'proto(?:col)?[ =]50\\b', '\\bdeny 50\\b'],
    tunnel: ['(?<![a-z])(?:vpn|vti|ipsec|sddc|tun|tunnel|st0|xfrm|s2s|bovpn)(?![a-z])'],
  },
  // Lists of connections and tunnels, beside packets of who asks for one.
  peers: {
    listed: [
      'remote{is}{ip}', 'remote_addrs{is}{ip}', '{x}...{ip}', 'set peer {ip}', 'address {ip};', 'peer {ip}', 'right={ip}',
      'gateway{gap}address{is}{ip}', 'gateway{gap}ip{gap}address{is}{ip}', 'cpe{gap}ip{gap}address{is}{ip}', 'cpe{gap}address{is}{ip}', 'peer{gap}address{is}{ip}',
      'peer{gap}ip{gap}address{is}{ip}', 'customer{gap}address{is}{ip}', 'IpAddress{is}{ip}',
    ],
    tunnels: [
      '\\bRD\\b', '\\bv[12]:\\d', '\\bQM_IDLE\\b', '\\bMM_[A-Z]', ':4?500\\b', '\\bup\\b', '\\bdown\\b', 'selectors', 'established', 'ready', '\\bactive\\b', '\\binit\\b',
      'connecting', 'erouted', 'installed', '\\bvpn\\b', '\\bipsec\\b', 'remote[-_ ]?g', 'peer',
    ],
    asked: ['\\bhost\\b', '\\bfilters?\\b', '\\btcpdump\\b', '\\bsniffer\\b', '\\bgrep\\b', '\\bping\\b'],
    begins: ['\\[I\\]', 'phase 1 I ', '^addr: \\S+ -> ', 'exchange (?:IKE_SA_INIT|ID_PROT|AGGRESSIVE)\\s*$'],
  },
  // Rows about the SDDC beside rows about other sites.
  asides: {
    ours: ['(?<![a-z])(?:sddc|vmc)(?![a-z])', '\\b169\\.254\\.\\d'],
    well: ['\\bup\\b', '\\bestab', '\\binstalled\\b', '\\bconnected\\b', '\\bactive\\b', '\\bonline\\b', '\\byes\\b', '\\btrue\\b', '\\d\\s+A\\s'],
    meant: ['\\bon purpose\\b', '\\b(?:in|under) maintenance\\b', '\\bdecommissioned\\b', '\\bnot in use\\b', '\\bunused\\b', '\\(closed\\)', '\\bretired\\b'],
    ill: [
      '\\bdown\\b', '\\bidle\\b', '\\binit\\b', '\\bdisabled?\\b', '\\bdis?connected\\b', '\\binactive\\b', '\\bfail', '\\bconnecting\\b', '\\bnegotiating\\b', '\\bnever\\b',
      '\\bnot\\b', '\\bno[ _]', '\\berror', 'up\\): \\d+/0', '\\d\\s+X\\s', '\\bunreachable\\b',
    ],
  },
  // Lists of tunnels with a state or counters for each.
  tables: {
    columns: {
      tunnel: [
        'Name', 'NAME', 'Peer', 'PEER', 'Connection', 'Tunnel', 'TUNNEL', 'Tunnel Name', 'Tunnel name', 'Policy Name', 'Remote', 'Remote IP', 'Remote Gateway', 'Gateway', 'Remote GW', 'VPN',
        'Remote Subnet', 'Policy', 'Site', 'Destination', 'Endpoint',
      ],
      state: ['State', 'STATE', 'state', 'Status', 'STATUS', 'status', 'SA State', 'Tunnel Status', 'IKE State', 'Session status', 'Conn State', 'Connectivity', 'ConnectionState', 'Connection State', 'Connection Status', 'ConnectionStatus', 'IPsec State', 'IPsec SA', 'Phase 2', 'Link Status', 'IPsec status', 'IPSec status', 'VPN tunnel status', 'Tunnel status', 'Opr', 'Oper', 'Oper State', 'Oper Status', 'Status: Connection'],
      bgp: ['BGP', 'BGP Status', 'BGP status', 'BGP State', 'BGP state', 'BGP session status', 'IPv4 BGP status', 'BGP Session'],
      admin: ['Active', 'AdminStatus', 'Admin Status', 'Admin', 'Admin State', 'Enabled', 'Enable', 'Admin-State', 'Adm', 'Status: Active'],
      in: ['Bytes In', 'Rx Pkts', 'Rx Packets', 'RX Packets', 'Packets In', 'In Bytes', 'In Pkts', 'RX bytes', 'Rx Bytes', 'Bytes Rx', 'Decaps', 'Decap', 'Bytes Received', 'InBytes', 'RX', 'Input', 'Inbound', 'Received', 'Bytes In (RX)'],
      out: ['Bytes Out', 'Tx Pkts', 'Tx Packets', 'TX Packets', 'Packets Out', 'Out Bytes', 'Out Pkts', 'TX bytes', 'Tx Bytes', 'Bytes Tx', 'Encaps', 'Encap', 'Bytes Sent', 'OutBytes', 'TX', 'Output', 'Outbound', 'Sent', 'Bytes Out (TX)'],
    },
    up: ['up', 'established', 'active', 'connected', 'online', 'installed', 'ready', 'ok', 'connection', 'running', 'reachable'],
    down: ['down', 'inactive', 'connecting', 'negotiating', 'negotiation', 'disconnected', 'offline', 'failed', 'not ?connected', 'unreachable', 'error', 'protocol', 'init', 'dial', 'waiting'],
    off: ['disabled', 'admin[- ]?down', 'administratively down', 'shutdown'],
    unwanted: ['false', 'no', 'disabled', 'down', 'off', 'shutdown', 'inactive'],
    away: ['down', 'idle', 'active', 'connect', 'opensent', 'waiting', 'not established'],
    itself: ['IPSEC IS (?:UP|DOWN)', 'BGP ROUTES'],
    // Rows that a device has as it is delivered, switched off.
    spare: ['(?:WAN|WLAN|LAN|DMZ) GroupVPN', 'DefaultRA', 'Default(?:L2TP|Remote)'],
    about: ['vpn', 'ipsec', 'ip security', 'ike', 'isakmp', 'bovpn', 's2s'],
    ofIke: ['fvrf/ivrf', 'initiator cookie', 'responder cookie', 'initiator spi', 'responder spi'],
    others: ['AS', 'ASN', 'Remote-AS', 'Neighbor', 'PfxRcd', 'Interface', 'Method', 'SSID', 'MAC', 'User', 'Username'],
  },
  // Sessions in fields of any API, and whether each is switched on.
  switches: {
    peers: ['peer address', 'peer ip', 'peer', 'remote (?:address|ip|gateway|gw|peer)', 'gateway (?:address|ip)', 'public ip', 'vpn ?gw', 'customer gateway ?\\w*'],
    names: ['display name', 'name', 'id', 'peer address', 'description', 'tunnel(?: name)?', 'connection'],
    on: ['enabled?', 'admin (?:state|status)', 'is enabled', 'session enabled'],
    off: ['disabled?', 'is disabled', 'shutdown'],
    yes: ['true', 'yes', 'on', '1'],
    no: ['false', 'no', 'off', 'disabled?', 'down', '0'],
  },
});
