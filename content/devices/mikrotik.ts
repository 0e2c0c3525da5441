import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'MikroTik RouterOS',
  vendor: 'MikroTik',
  called: ['MikroTik', 'RouterOS', 'RouterBoard'],
  scope: 'RouterOS 6.45 and later, and RouterOS 7; the BGP commands are those of RouterOS 7 unless v6 is named.',
  marks: { lines: ['ipsec,error', 'ipsec,info', 'ipsec,debug'], names: ['mikrotik', 'routeros'], families: ['kame'] },
  placeholders: ['sddc'],
  commands: {
    'ike-sa': {
      run: ['/ip ipsec active-peers print detail'],
      look: 'Phase 1 only: state=established for 198.51.100.20. No entry: down, or nothing asked for the tunnel yet.',
      source: 'mikrotik-ipsec-manual',
    },
    'child-sa': {
      run: ['/ip ipsec policy print detail', '/ip ipsec installed-sa print detail', '/ip ipsec statistics print'],
      look: 'installed-sa prints the ESP keys: do not pass its output on. Flag A and ph2-state=established; no-phase2 is not up, or waits for traffic. While you ping, bytes grow both ways. The statistics are for all VPNs. in-state-protocol-errors grows: what arrives is not decrypted; in-no-states: no SA here has that SPI, as with a stale SA at the peer; in-template-mismatches: packets came in clear, or by another SA than the policy of their networks asks for.',
      source: 'mikrotik-ipsec-manual',
    },
    proposals: {
      run: [
        '/ip ipsec profile print',
        '/ip ipsec proposal print',
        '/ip ipsec peer print',
        '/ip ipsec policy print',
        '/ip ipsec export hide-sensitive',
      ],
      look: 'profile is phase 1, proposal is phase 2, policy has the networks; the export has the identities, without defaults. RouterOS 7 hides keys in it by itself; hide-sensitive is for v6. /ip ipsec identity print shows secret= in clear.',
      source: 'mikrotik-ipsec-manual',
    },
    'debug-on': {
      run: [
        { run: '/log print where topics~"ipsec"', disrupts: 'nothing' },
        {
          run: '/system logging add topics=ipsec,!debug prefix=sddc',
          disrupts: 'logging',
          cost: 'For all VPNs. The memory log is short: old lines go sooner.',
        },
      ],
      look: 'The first command reads the log. The prefix is before each line that the rule logs; by it this rule alone can be removed. IKEv1 only, as responder, or as initiator about the answer: lines with rejected enctype, hashtype or dh_group print the local value before the colon and the value of the peer after it.',
      source: 'mikrotik-log',
    },
    'debug-off': {
      run: [{ run: '/system logging remove [find prefix=sddc]', disrupts: 'logging' }],
      look: 'It removes the rule with that prefix alone: earlier rules for ipsec stay.',
      source: 'mikrotik-log',
    },
    clear: {
      run: [
        { run: '/ip ipsec peer disable [find name=sddc]', disrupts: 'this tunnel', cost: 'It stays down until the peer is enabled again.' },
        { run: '/ip ipsec peer enable [find name=sddc]', disrupts: 'nothing' },
        { run: '/ip ipsec active-peers kill-connections', disrupts: 'all tunnels', cost: 'Disconnects every peer of the router.' },
        { run: '/ip ipsec installed-sa flush', disrupts: 'all tunnels', cost: 'Removes the SAs of every peer.' },
      ],
      look: 'sddc is the name of the peer in /ip ipsec peer print. The first two are enough for one VPN; kill-connections and flush touch every tunnel.',
      source: 'mikrotik-ipsec-manual',
    },
    'bgp-neighbor': {
      run: ['/routing/bgp/session/print detail', '/routing/bgp/connection/print detail'],
      look: 'Flag E before the name is established; remote.address=169.254.100.1. Without E, last-notification holds the code of the last refusal. v6: /routing bgp peer print status prints state=established.',
      source: 'mikrotik-bgp',
    },
    'bgp-received': {
      run: ['/routing/route/print where bgp'],
      look: '192.0.2.128/25 must be in the list with gateway 169.254.100.1, active unless another route to it is better. What an input filter rejects stays in the list, not active and with the flag for filtered. Prefixes that input.accept-nlri (or filter-nlri, from 7.20) left out are in no list.',
      source: 'mikrotik-bgp',
    },
    'bgp-advertised': {
      run: ['/routing/bgp/advertisements/print'],
      look: '192.0.2.0/25 must be in the list. On RouterOS 7 an empty list proves nothing: what was sent is kept only with output.keep-sent-attributes=yes on the connection. v6: /routing bgp advertisements print.',
      source: 'mikrotik-v6-to-v7',
    },
  },
  settings: {
    'peer-address': {
      where: '/ip ipsec peer address=198.51.100.20/32 local-address=203.0.113.10 (behind NAT: its private address)',
      shown: {
        run: ['/ip ipsec peer print detail'],
        look: 'Each peer with its address. disabled=yes or flag X: not in effect.',
        source: 'mikrotik-ipsec-manual',
      },
      source: 'mikrotik-ipsec-manual',
    },
    'ike-version': {
      where: '/ip ipsec peer exchange-mode=ike2; main (the default) and aggressive are IKEv1',
      source: 'mikrotik-ipsec-manual',
    },
    'pre-shared-key': {
      where: '/ip ipsec identity auth-method=pre-shared-key secret=; a value that begins with 0x is read as hexadecimal',
      source: 'mikrotik-ipsec-manual',
    },
    identities: {
      where: '/ip ipsec identity my-id= and remote-id=; remote-id=auto, the default, accepts every ID',
      source: 'mikrotik-ipsec-manual',
    },
    'phase1-proposal': {
      where: '/ip ipsec profile enc-algorithm= hash-algorithm= dh-group=; the default profile has aes-128,3des, sha1 and modp2048,modp1024',
      source: 'routeros-api-data',
    },
    'phase2-proposal': {
      where: '/ip ipsec proposal enc-algorithms= auth-algorithms=; the defaults are AES-CBC and sha1',
      source: 'mikrotik-ipsec-manual',
    },
    pfs: { where: '/ip ipsec proposal pfs-group=modp2048; none is off, the default is modp1024', source: 'mikrotik-ipsec-manual' },
    lifetimes: {
      where: '/ip ipsec profile lifetime= (phase 1, default 1d), /ip ipsec proposal lifetime= (phase 2, default 30m)',
      source: 'mikrotik-ipsec-manual',
    },
    'traffic-selectors': {
      where: '/ip ipsec policy src-address=192.0.2.0/25 dst-address=192.0.2.128/25 tunnel=yes',
      source: 'mikrotik-ipsec-manual',
    },
    initiation: { where: '/ip ipsec peer passive=no, disabled=no', source: 'mikrotik-ipsec-manual' },
    'dead-peer-detection': {
      where: '/ip ipsec profile dpd-interval= dpd-maximum-failures=; IKEv2 ignores dpd-maximum-failures',
      source: 'mikrotik-ipsec-manual',
    },
    'nat-traversal': { where: '/ip ipsec profile nat-traversal=yes; IKEv2 ignores it', source: 'mikrotik-ipsec-manual' },
    'tunnel-address': {
      where: '/ip address on a GRE or IPIP interface inside IPsec; an IPsec policy has no interface of its own',
      source: 'mikrotik-ipsec-manual',
    },
    'bgp-asn': {
      where:
        '/routing/bgp/connection as=65001 remote.as=65000. From 7.20 on the connection has to name a /routing/bgp/instance, which has as= too',
      source: 'routeros-api-data',
    },
    'bgp-neighbor': {
      where: '/routing/bgp/connection local.role=ebgp local.address=169.254.100.2 remote.address=169.254.100.1',
      source: 'mikrotik-bgp',
    },
    'bgp-password': { where: '/routing/bgp/connection tcp-md5-key=', source: 'mikrotik-bgp' },
    'bgp-timers': { where: '/routing/bgp/connection hold-time= keepalive-time= (default 3m, and a third of it)', source: 'mikrotik-bgp' },
    'bgp-filters': {
      where:
        '/routing/bgp/connection output.network= (an address list, sent only with a matching route in the table) and output.redistribute= say what is originated; they do not filter. input.filter= and output.filter-chain= name chains of /routing/filter/rule; without them everything passes',
      source: 'mikrotik-bgp',
    },
    routes: {
      where: 'Policy-based: the policy takes the traffic. With a tunnel interface and no BGP: /ip route for 192.0.2.128/25 through it',
      source: 'mikrotik-ipsec-manual',
    },
    firewall: {
      where:
        '/ip firewall filter: chain=input for UDP 500, UDP 4500 and ESP from 198.51.100.20; chain=forward action=accept ipsec-policy=in,ipsec and out,ipsec, above FastTrack',
      source: 'mikrotik-ipsec-manual',
    },
    'nat-exemption': {
      where: '/ip firewall nat chain=srcnat action=accept src-address=192.0.2.0/25 dst-address=192.0.2.128/25, above masquerade',
      source: 'mikrotik-ipsec-manual',
    },
    mss: {
      where:
        '/ip firewall mangle chain=forward action=change-mss new-mss=1310, one rule with ipsec-policy=out,ipsec and dst-address=192.0.2.128/25, one with ipsec-policy=in,ipsec and src-address=192.0.2.128/25',
      source: 'mikrotik-command-notes',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        cost: 'For a new peer, policy-based. place-before=0 puts a rule first; leave it out where the table is empty, write 1 where rule 0 is dynamic (the counters of FastTrack).',
        text: `/ip ipsec profile add name=sddc-p1 enc-algorithm=aes-256 hash-algorithm=sha256 dh-group=modp2048 lifetime=8h dpd-interval=10s
/ip ipsec proposal add name=sddc-p2 enc-algorithms=aes-256-cbc auth-algorithms=sha256 pfs-group=modp2048 lifetime=1h
/ip ipsec peer add name=sddc address=198.51.100.20/32 local-address=203.0.113.10 profile=sddc-p1 exchange-mode=ike2
/ip ipsec identity add peer=sddc auth-method=pre-shared-key secret="ExamplePSK-ChangeMe" my-id=address:203.0.113.10 remote-id=address:198.51.100.20
/ip ipsec policy add peer=sddc tunnel=yes src-address=192.0.2.0/25 dst-address=192.0.2.128/25 proposal=sddc-p2
/ip firewall nat add chain=srcnat action=accept src-address=192.0.2.0/25 dst-address=192.0.2.128/25 place-before=0
/ip firewall filter add chain=input action=accept protocol=udp dst-port=500,4500 src-address=198.51.100.20 place-before=0
/ip firewall filter add chain=input action=accept protocol=ipsec-esp src-address=198.51.100.20 place-before=0
/ip firewall filter add chain=forward action=accept src-address=192.0.2.128/25 dst-address=192.0.2.0/25 ipsec-policy=in,ipsec place-before=0
/ip firewall filter add chain=forward action=accept src-address=192.0.2.0/25 dst-address=192.0.2.128/25 ipsec-policy=out,ipsec place-before=0
/ip firewall mangle add chain=forward action=change-mss new-mss=1310 passthrough=yes protocol=tcp tcp-flags=syn dst-address=192.0.2.128/25 ipsec-policy=out,ipsec tcp-mss=1311-65535
/ip firewall mangle add chain=forward action=change-mss new-mss=1310 passthrough=yes protocol=tcp tcp-flags=syn src-address=192.0.2.128/25 ipsec-policy=in,ipsec tcp-mss=1311-65535`,
      },
      {
        disrupts: 'nothing',
        cost: 'For a new BGP connection (RouterOS 7), only where a tunnel interface with 169.254.100.2/30 exists.',
        text: `/ip firewall address-list add list=sddc-out address=192.0.2.0/25
/ip firewall filter add chain=input action=accept protocol=tcp dst-port=179 src-address=169.254.100.1 place-before=0
/routing/filter/rule add chain=sddc-in rule="if (dst==192.0.2.128/25) { accept }"
/routing/filter/rule add chain=sddc-in rule="reject"
/routing/filter/rule add chain=sddc-out rule="if (dst==192.0.2.0/25) { accept }"
/routing/filter/rule add chain=sddc-out rule="reject"
/routing/bgp/connection add name=sddc local.role=ebgp local.address=169.254.100.2 remote.address=169.254.100.1 remote.as=65000 as=65001 hold-time=1m input.filter=sddc-in output.filter-chain=sddc-out output.network=sddc-out
# 7.20 and later: /routing/bgp/instance add name=main as=65001, and instance=main here instead of as=65001`,
      },
    ],
    source: 'inferred',
  },
  notes: [
    {
      text: 'The IPsec of RouterOS works by policies, without an interface of its own: match it with a policy-based VPN on the SDDC. GRE or IPIP inside IPsec needs a router of yours behind the SDDC: the SDDC’s form offers neither. A 0.0.0.0/0 policy can take the whole traffic of the router, your own session included.',
      source: 'inferred',
    },
    { text: 'The NAT accept rule must stand above masquerade.', source: 'mikrotik-ipsec-manual' },
    {
      text: 'Slow or random loss that stops while the packet sniffer or torch runs: FastTrack bypasses IPsec. Exclude the VPN traffic from FastTrack.',
      source: 'mikrotik-ipsec-manual',
    },
    {
      text: 'Ping works in one direction only: a firewall rule may allow new connections one way. Accept the VPN traffic in both.',
      source: 'mikrotik-ipsec-manual',
    },
    {
      text: 'RouterOS does not support re-authentication (RFC 4478). A strongSwan peer then logs "initiator did not reauthenticate as requested" and drops: disable it there.',
      source: 'mikrotik-ipsec-manual',
    },
    {
      text: 'Phase 1 is not rekeyed when its lifetime ends if DPD is disabled: leave dpd-interval set.',
      source: 'mikrotik-manual',
    },
    {
      text: 'IPsec is sensitive to jumps of the clock: run NTP.',
      source: 'mikrotik-manual',
    },
    {
      text: 'AES-GCM is for ESP only: a profile (phase 1) has no GCM. Where the SDDC uses GCM for IKE, change it there to AES 256 with SHA2.',
      source: 'mikrotik-manual',
    },
    {
      text: 'Behind 1:1 NAT, a responder with my-id=address:<public address> may not find its own identity. In one lab my-id=auto and remote-id=ignore fixed it: auto sends the private address (Remote Private IP at the SDDC).',
      source: 'mikrotik-lab-notes',
    },
    {
      text: 'Both ends must name the same literal networks. NAT does not rewrite traffic selectors.',
      source: 'mikrotik-lab-notes',
    },
    {
      text: 'SAs are mature, nothing is received and in-state-protocol-errors grows: in one lab, hardware offload with AES-CBC on a CHR. aes-256-gcm with empty auth-algorithms at both ends fixed it.',
      source: 'mikrotik-lab-notes',
    },
    {
      text: 'From RouterOS 7.20 on a BGP connection has to name a /routing/bgp/instance; router-id belongs there.',
      source: 'routeros-api-data',
    },
    {
      text: 'output.network originates those prefixes of its address list that are in the routing table. It is no filter: output.redistribute, a default route and the routes of other peers go out too unless output.filter-chain rejects them.',
      source: 'mikrotik-bgp',
    },
    {
      text: 'To see what was sent: output.keep-sent-attributes=yes on the BGP connection, then /routing/bgp/session dump-saved-advertisements 0 save-to=sent.pcap, and read it under /routing/stats/pcap. A session counts as ended only when its cache expires: its routes can stay for a while.',
      source: 'mikrotik-bgp',
    },
    {
      text: 'Phase 1 times out with the right addresses when masquerade changes the source of IKE itself. Add an accept rule in srcnat for UDP source ports 500 and 4500 above it.',
      source: 'mikrotik-ipsec-manual',
    },
  ],
  messages: {
    'mikrotik-no-suitable-proposal-found': {
      text: 'ipsec,error no suitable proposal found',
      example: '17:12:32 ipsec,error no suitable proposal found.',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'IKEv1, as responder, or as initiator about the answer: nothing that the peer proposes is configured here. With a ph1 line after it: turn ipsec logging on, read the "rejected" lines, correct /ip ipsec profile. With a ph2 line: correct /ip ipsec proposal.',
      source: 'mikrotik-ipsec-manual',
    },
    'mikrotik-failed-to-get-valid-proposal': {
      text: 'ipsec,error {peer} failed to get valid proposal',
      also: ['failed to get valid proposal'],
      example: '17:12:32 ipsec,error 198.51.100.20 failed to get valid proposal.',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1: it follows "no suitable proposal found", with the address of the peer: phase 1 algorithms or DH group differ. The responder prints it, or an initiator about the answer.',
      source: 'mikrotik-ipsec-manual',
    },
    'mikrotik-failed-to-pre-process-ph1-packet': {
      text: 'failed to pre-process ph1 packet (side: {side}, status {n})',
      also: ['failed to pre-process ph1 packet'],
      example: '17:12:32 ipsec,error 198.51.100.20 failed to pre-process ph1 packet (side: 1, status 1).',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1: the first phase 1 packet of the peer was refused (side 1 is the responder). The lines above say why, such as that no proposal fits.',
      source: 'mikrotik-ipsec-manual',
    },
    'mikrotik-phase1-negotiation-failed': {
      text: 'ipsec,error {peer} phase1 negotiation failed',
      example: '17:12:32 ipsec,error 198.51.100.20 phase1 negotiation failed.',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1, a consequence: the last line of a failed phase 1. The lines above name the cause; without any, let the SDDC initiate and read again.',
      source: 'mikrotik-ipsec-manual',
    },
    'mikrotik-rejected-enctype': {
      text: 'rejected enctype: DB(prop#{n}:trns#{m}):Peer(prop#{k}:trns#{l}) = {mine}:{theirs}',
      example: '17:21:08 ipsec rejected enctype: DB(prop#1:trns#2):Peer(prop#1:trns#1) = 3DES-CBC:AES-CBC',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1, as responder, or as initiator about the answer: in this pair of phase 1 proposals the encryption differs; before the colon what we have, after it what the peer proposes. If there are several pairs, take the one with the fewest such lines. Set enc-algorithm in /ip ipsec profile.',
      source: 'mikrotik-ipsec-manual',
    },
    'mikrotik-rejected-hashtype': {
      text: 'rejected hashtype: DB(prop#{n}:trns#{m}):Peer(prop#{k}:trns#{l}) = {mine}:{theirs}',
      example: '17:21:08 ipsec rejected hashtype: DB(prop#1:trns#1):Peer(prop#1:trns#1) = MD5:SHA',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1, as responder, or as initiator about the answer: in this pair of phase 1 proposals the hash differs; before the colon what we have, after it what the peer proposes. If there are several pairs, take the one with the fewest such lines. Set hash-algorithm in /ip ipsec profile.',
      source: 'mikrotik-ipsec-manual',
    },
    'mikrotik-rejected-dh-group': {
      text: 'rejected dh_group: DB(prop#{n}:trns#{m}):Peer(prop#{k}:trns#{l}) = {mine}:{theirs}',
      example: '17:21:08 ipsec rejected dh_group: DB(prop#1:trns#1):Peer(prop#1:trns#1) = 1024-bit MODP group:2048-bit MODP group',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1, as responder, or as initiator about the answer: in this pair of phase 1 proposals the DH group differs; before the colon what we have, after it what the peer proposes. If there are several pairs, take the one with the fewest such lines. Set dh-group in /ip ipsec profile.',
      source: 'ipsec-tools',
    },
    'mikrotik-rejected-authmethod': {
      text: 'rejected authmethod: DB(prop#{n}:trns#{m}):Peer(prop#{k}:trns#{l}) = {mine}:{theirs}',
      example: '17:21:08 ipsec rejected authmethod: DB(prop#1:trns#1):Peer(prop#1:trns#1) = RSA signatures:pre-shared key',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1, as responder, or as initiator about the answer: in this pair of phase 1 proposals the authentication method differs; before the colon ours, after it that of the peer. Set auth-method=pre-shared-key in /ip ipsec identity.',
      source: 'ipsec-tools',
    },
    'mikrotik-failed-to-pre-process-ph2-packet': {
      text: 'failed to pre-process ph2 packet',
      example: '17:12:40 ipsec,error 198.51.100.20 failed to pre-process ph2 packet',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'phase2-crypto-mismatch'],
      meaning:
        'IKEv1: phase 1 is up and a phase 2 packet was refused; "side: 1" after it means as responder. Compare the networks of /ip ipsec policy, then /ip ipsec proposal (PFS group too).',
      source: 'mikrotik-log-scripts',
    },
    'mikrotik-fatal-no-proposal-chosen-notify': {
      text: 'fatal NO-PROPOSAL-CHOSEN notify message',
      also: ['fatal NO-PROPOSAL-CHOSEN notify messsage', 'fatal NO-PROPOSAL-CHOSEN notify'],
      example: '17:30:11 ipsec,error 198.51.100.20 fatal NO-PROPOSAL-CHOSEN notify message, phase1 should be deleted.',
      role: 'initiator',
      problems: [
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
        'ike-mode-mismatch',
        'phase2-crypto-mismatch',
      ],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: the peer refused, and the line does not say why. The words phase1 should be deleted come for a refused phase 2 too. Before phase 1 is up compare the profile, then whether it has a VPN for this address, with IKEv1 and this mode; afterwards the proposal (phase 2).',
      source: 'mikrotik-ipsec-manual',
    },
    'mikrotik-phase1-negotiation-failed-due-to-time-up': {
      text: 'ipsec,error phase1 negotiation failed due to time up',
      example:
        '17:40:02 ipsec,error phase1 negotiation failed due to time up 203.0.113.10[500]<=>198.51.100.20[500] 2dd82df7c53c7f9e:0000000000000000',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'pre-shared-key-mismatch',
        'nat-traversal',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      tells: 'no-reply',
      meaning:
        'IKEv1. A second cookie of zeros: no answer (or a refusal: a notify precedes it), so check the peer address, UDP 500, local-address of /ip ipsec peer, and this VPN at the SDDC. Not zeros: phase 1 stopped later, so check the key, the identities and UDP 4500.',
      source: 'mikrotik-ipsec-manual',
    },
    'mikrotik-parsing-packet-failed-wrong-password': {
      text: 'parsing packet failed, possible cause: wrong password',
      example: '17:41:19 ipsec,error 198.51.100.20 parsing packet failed, possible cause: wrong password',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'IKEv1: the encrypted packet of phase 1 can not be read, so the pre-shared keys differ. Type secret= of /ip ipsec identity again, at both ends.',
      source: 'mikrotik-log-scripts',
    },
    'mikrotik-identity-not-found-for-responder': {
      text: 'identity not found for responder: {local} peer: {peer}',
      example: '17:42:07 ipsec,error identity not found for responder: ADDR4:203.0.113.10 peer: ADDR4:198.51.100.20',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'No /ip ipsec identity fits the IDs that came: the first is the ID that the peer expects of us (my-id), the second its own (remote-id). Behind 1:1 NAT my-id=auto and remote-id=ignore fixed it in one lab; otherwise set the exact IDs.',
      source: 'mikrotik-lab-notes',
    },
    'mikrotik-identity-not-found-for-peer': {
      text: 'identity not found for peer: {id}',
      example: '17:42:07 ipsec,error identity not found for peer: FQDN: vpn.example.net',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'No /ip ipsec identity fits. Compare remote-id with the ID in the line; where it is auto or ignore, look at my-id: one lab behind 1:1 NAT needed my-id=auto.',
      source: 'mikrotik-lab-notes',
    },
    'mikrotik-reply-notify-authentication-failed': {
      text: 'reply notify: AUTHENTICATION_FAILED',
      example: '17:42:07 ipsec reply notify: AUTHENTICATION_FAILED',
      role: 'responder',
      problems: ['ike-identity-mismatch', 'pre-shared-key-mismatch'],
      meaning:
        'We refused the authentication of the peer. An "identity not found" line above makes it the ID; without one, suspect the pre-shared key.',
      source: 'mikrotik-lab-notes',
    },
    'mikrotik-initiator-cant-find-identity': {
      text: "initiator can't find identity for peer: {peer}",
      example: "17:43:00 ipsec,error initiator can't find identity for peer: sddc",
      role: 'initiator',
      problems: ['configuration-failed'],
      meaning: 'The peer has no /ip ipsec identity, so no pre-shared key. Add one with peer=sddc.',
      source: 'mikrotik-log-scripts',
    },
    'mikrotik-got-fatal-error-authentication-failed': {
      text: 'got fatal error: AUTHENTICATION_FAILED',
      example: '17:44:13 ipsec,error got fatal error: AUTHENTICATION_FAILED',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'IKEv2: the peer refused our key or our ID. Enter secret again at both ends, then check my-id against the Remote ID that the SDDC expects (behind NAT, my-id=auto sends the private address).',
      source: 'mikrotik-forum-threads',
    },
    'mikrotik-create-child-respond': {
      text: 'create child: respond',
      example: '17:45:01 ipsec create child: respond',
      role: 'responder',
      problems: [],
      tells: 'child-started',
      meaning:
        'IKE is up and the peer asks for a child SA, or wants to rekey one. The next lines say whether its networks and algorithms fit.',
      source: 'mikrotik-lab-notes',
    },
    'mikrotik-reply-notify-ts-unacceptable': {
      text: 'reply notify: TS_UNACCEPTABLE',
      example: '17:45:01 ipsec reply notify: TS_UNACCEPTABLE',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'No /ip ipsec policy has the networks that the peer asked for. Both ends must name the same literal networks, mirrored; NAT does not rewrite them.',
      source: 'mikrotik-lab-notes',
    },
    'mikrotik-ph2-state-no-phase2': {
      text: 'ph2-state=no-phase2',
      also: ['ph2-state=msg1-sent'],
      example: ' 1     peer=sddc tunnel=yes src-address=192.0.2.0/25 dst-address=192.0.2.128/25 ph2-state=no-phase2',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'phase2-crypto-mismatch'],
      meaning:
        '/ip ipsec policy print: this policy has no phase 2 (msg1-sent: it is being asked for). When active-peers shows the SDDC as established, compare networks and proposal; if not, fix phase 1 first. Without traffic, or with passive=yes, no-phase2 may only wait.',
      source: 'mikrotik-policy-states',
    },
    'mikrotik-ph2-state-established': {
      text: 'ph2-state=established',
      example: ' 1   A  peer=sddc tunnel=yes src-address=192.0.2.0/25 dst-address=192.0.2.128/25 ph2-state=established',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: '/ip ipsec policy print: phase 2 of this policy is up. If nothing passes, look at NAT, firewall and the byte counters.',
      source: 'mikrotik-lab-notes',
    },
    'mikrotik-no-policy-found-generated': {
      text: 'no policy found/generated',
      example: '17:46:30 ipsec,error no policy found/generated',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning: 'Phase 2: no policy fits the networks that the peer asked for. Mirror src-address and dst-address.',
      source: 'mikrotik-forum-threads',
    },
    'mikrotik-failed-to-get-sainfo': {
      text: 'failed to get sainfo',
      example: '17:46:30 ipsec,error failed to get sainfo.',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1 phase 2: nothing is configured for these networks, as responder those that the peer asked for. Compare networks and masks. The text is that of racoon, whose messages the IKEv1 of RouterOS prints.',
      source: 'ipsec-tools',
    },
    'mikrotik-purging-isakmp-sa': {
      text: 'purging ISAKMP-SA {peers} spi={spi}',
      example: '17:50:00 ipsec,info purging ISAKMP-SA 203.0.113.10[4500]<=>198.51.100.20[4500] spi=cc6366dae0274db6:4ef419c203705487.',
      role: 'either',
      problems: ['peer-sent-delete', 'dead-peer-detection'],
      tells: 'down',
      meaning:
        'The phase 1 SA is being removed: the peer deleted it or does not answer, its lifetime ended, or it was closed here. Look at the lines just before, and at the peer.',
      source: 'mikrotik-forum-threads',
    },
    'mikrotik-isakmp-sa-deleted': {
      text: 'ISAKMP-SA deleted {peers} spi:{spi}',
      example: '17:50:00 ipsec,info ISAKMP-SA deleted 203.0.113.10[4500]-198.51.100.20[4500] spi:cc6366dae0274db6:4ef419c203705487 rekey:1',
      role: 'either',
      problems: ['peer-sent-delete', 'dead-peer-detection'],
      tells: 'down',
      meaning:
        'IKEv1: the phase 1 SA is gone. With a new one established it was a rekey; at regular intervals without one suspect the lifetimes, else the peer or the path.',
      source: 'mikrotik-forum-threads',
    },
    'mikrotik-killing-ike2-sa': {
      text: 'killing ike2 SA',
      example: '17:51:12 ipsec,info killing ike2 SA: sddc 203.0.113.10[4500]-198.51.100.20[4500] spi:5a1c64b5e3b0c2d1:0f1e2d3c4b5a6978',
      role: 'either',
      problems: ['peer-sent-delete', 'dead-peer-detection', 'ike-identity-mismatch'],
      tells: 'down',
      meaning:
        'A consequence: the IKEv2 SA ends, deleted by the peer, dead, just refused, or closed here. The line above says which; identity not found is the ID.',
      source: 'mikrotik-log-scripts',
    },
    'mikrotik-bgp-session-failed-bad-as': {
      text: 'BGP session {session} failed {reason} Bad AS',
      example: '17:55:00 route,bgp,error BGP session sddc-1 failed to establish: Bad AS',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'From its wording, not proven: the AS of the other end is not the configured one. Compare remote.as with the ASN of the SDDC, and as with its BGP Neighbor ASN.',
      source: 'unverified',
    },
    'mikrotik-initiate-new-phase-1': {
      text: 'initiate new phase 1 (Identity Protection)',
      example: '22:26:02 ipsec,info initiate new phase 1 (Identity Protection): 203.0.113.10[500]<=>198.51.100.20[500]',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning: 'IKEv1: we start phase 1 in main mode. If only "sent phase1 packet" follows, its second cookie zeros, no reply comes.',
      source: 'mikrotik-log-scripts',
    },
    'mikrotik-respond-new-phase-1': {
      text: 'respond new phase 1 (Identity Protection)',
      example: '22:27:10 ipsec,info respond new phase 1 (Identity Protection): 203.0.113.10[500]<=>198.51.100.20[500]',
      role: 'responder',
      problems: [],
      tells: 'ike-started',
      meaning: 'IKEv1: a request of the peer arrived in main mode, so the path towards us is open on UDP 500.',
      source: 'mikrotik-log-scripts',
    },
    'mikrotik-ipsec-sa-request-queued': {
      text: 'IPsec-SA request for {peer} queued due to no phase1 found',
      example: '22:26:02 ipsec IPsec-SA request for 198.51.100.20 queued due to no phase1 found.',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning: 'Traffic needs the tunnel and phase 1 is not up yet, so it is started first. Normal; the fault, if any, follows.',
      source: 'mikrotik-log-scripts',
    },
    'mikrotik-isakmp-sa-established': {
      text: 'ISAKMP-SA established {peers} spi:{spi}',
      example: '22:26:03 ipsec,info ISAKMP-SA established 203.0.113.10[4500]-198.51.100.20[4500] spi:cc6366dae0274db6:4ef419c203705487',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'IKEv1 phase 1 is up: addresses, algorithms, key and IDs fit. A failure after this is phase 2.',
      source: 'mikrotik-log-scripts',
    },
    'mikrotik-peer-authorized': {
      text: 'peer authorized: {peer} spi',
      example:
        '17:42:06 ipsec,info,account peer authorized: sddc 203.0.113.10[4500]-198.51.100.20[4500] spi:5a1c64b5e3b0c2d1:0f1e2d3c4b5a6978',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'IKEv2: the peer is authenticated, so identity and key fit. What is refused after this line is phase 2.',
      source: 'inferred',
    },
    'mikrotik-new-ike2-sa': {
      text: 'new ike2 SA ({role})',
      example: '17:42:06 ipsec,info new ike2 SA (R): sddc 203.0.113.10[4500]-198.51.100.20[4500] spi:5a1c64b5e3b0c2d1:0f1e2d3c4b5a6978',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'IKEv2: an exchange with the peer begins, (I) started by us, (R) by the peer. The peer entry was found by address; ID and key come next.',
      source: 'mikrotik-lab-notes',
    },
    'mikrotik-peer-sent-packet-for-dead-phase2': {
      text: 'peer sent packet for dead phase2',
      example: 'ipsec,error peer sent packet for dead phase2',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'From its wording: the peer still uses an SA that this end no longer has. It ends when the peer notices (DPD) or the SA expires there.',
      source: 'unverified',
    },
    'mikrotik-no-proposal-chosen': {
      text: 'ipsec,error no proposal chosen',
      also: ['ipsec,error proposal mismatch', "ipsec,error can't agree on IKE proposal"],
      example: 'ipsec,error no proposal chosen',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning: 'From its wording: nothing that the peer offers is configured here. Compare profile (phase 1) and proposal (phase 2).',
      source: 'unverified',
    },
    'mikrotik-cannot-verify-certificate': {
      text: "can't verify peer's certificate from store",
      also: ['unable to get certificate CRL', 'unable to get local issuer certificate', "peer's ID does not match certificate"],
      example: "ipsec,error can't verify peer's certificate from store",
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The certificate of the peer is not trusted here, or does not carry its ID. Import its CA, correct remote-id, or use a pre-shared key. A missing CRL at level warning is no refusal.',
      source: 'mikrotik-command-notes',
    },
    'mikrotik-policy-not-found': {
      text: 'ipsec,error policy not found',
      also: ['ipsec,error no policy found'],
      example: 'ipsec,error policy not found',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning: 'From its wording: no policy is configured for the networks that the peer asks for. Mirror them.',
      source: 'unverified',
    },
    'mikrotik-key-length-mismatched': {
      text: 'key length mismatched, mine',
      also: ['pfs group mismatched'],
      example: 'ipsec,error key length mismatched, mine:128 peer:256',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'IKEv1 phase 2, in words of racoon: in one pair of proposals the key length (second text: the PFS group) differs; mine is configured here, peer is proposed. When no IPsec SA follows, set the same in /ip ipsec proposal and at the peer.',
      source: 'ipsec-tools',
    },
    'mikrotik-certificate-at-depth': {
      text: 'unable to get local issuer certificate(20)',
      also: [
        'unable to get certificate CRL(3) at depth',
        'certificate has expired(10) at depth',
        'self signed certificate in certificate chain(19) at depth',
        'at depth:{n} cert',
      ],
      example: 'ipsec,error unable to get local issuer certificate(20) at depth:0 cert:CN=vpn.example.com',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'A certificate can not be verified: its CA is not imported here, or it has expired. At level warning (as for a CRL) it is no refusal.',
      source: 'mikrotik-command-notes',
    },
    'mikrotik-active-peer-message-1-sent': {
      text: 'state=message-1-sent',
      also: ['message-1-sent'],
      example:
        ' 0   id="" local-address=203.0.113.10 remote-address=198.51.100.20 state=message-1-sent side=initiator uptime=0s ph2-total=0',
      role: 'initiator',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      tells: 'no-reply',
      meaning:
        '/ip ipsec active-peers: the first packet was sent and nothing usable came back. Check the address of the peer and UDP 500, then its VPN for this address, exchange-mode and profile. With side=responder it is our answer that does not arrive there.',
      source: 'mikrotik-active-peers',
    },
    'mikrotik-active-peer-message-3-sent': {
      text: 'state=message-3-sent',
      also: ['message-3-sent'],
      example:
        ' 0   id="" local-address=203.0.113.10 remote-address=198.51.100.20 state=message-3-sent side=initiator uptime=0s ph2-total=0',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'nat-traversal', 'ike-identity-mismatch', 'firewall-blocking-ipsec'],
      meaning:
        '/ip ipsec active-peers, IKEv1: proposals and keys were exchanged, and the encrypted identity gets no answer. Compare the key, then look at UDP 4500 and at my-id.',
      source: 'mikrotik-active-peers',
    },
    'mikrotik-bgp-last-notification-bad-as': {
      text: 'last-notification=ffffffffffffffffffffffffffffffff0015030202',
      example: '     .last-notification=ffffffffffffffffffffffffffffffff0015030202',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'In /routing/bgp/session print, code 2/2 as bytes. Behind output. this router sent it, behind input. the other end. An AS was refused: compare remote.as with the Local ASN of the SDDC (output), the AS here with its BGP Neighbor ASN (input). With data the number before 0302 is larger, and the AS that was seen follows. It stays: with flag E, the fault is over.',
      source: 'mikrotik-bgp',
    },
    'mikrotik-bgp-last-notification-hold-timer': {
      text: 'last-notification=ffffffffffffffffffffffffffffffff0015030400',
      example: '     .last-notification=ffffffffffffffffffffffffffffffff0015030400',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'In /routing/bgp/session print, code 4/0 as bytes. Behind output. this router sent it, behind input. the other end. Its sender heard nothing for a whole hold time: look at the tunnel first, then at the timers. It stays: with flag E, the fault is over.',
      source: 'mikrotik-bgp',
    },
    'mikrotik-bgp-last-notification-prefix-limit': {
      text: 'last-notification=ffffffffffffffffffffffffffffffff0015030601',
      example: '     .last-notification=ffffffffffffffffffffffffffffffff0015030601',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'In /routing/bgp/session print, code 6/1 as bytes. Behind output. this router sent it, behind input. the other end. Too many prefixes. output.: raise the limit here, or have fewer sent, then /routing/bgp/session/clear; input.: send fewer. It stays: with flag E, the fault is over.',
      source: 'mikrotik-bgp',
    },
    'mikrotik-bgp-last-notification-shutdown': {
      text: 'last-notification=ffffffffffffffffffffffffffffffff0015030602',
      example: '     .last-notification=ffffffffffffffffffffffffffffffff0015030602',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'In /routing/bgp/session print, code 6/2 as bytes. Behind output. this router sent it, behind input. the other end. The neighbor was shut down at the end that sent it, or BGP stopped there. It stays: with flag E, the fault is over.',
      source: 'mikrotik-bgp',
    },
    'mikrotik-bgp-last-notification-de-configured': {
      text: 'last-notification=ffffffffffffffffffffffffffffffff0015030603',
      example: '     .last-notification=ffffffffffffffffffffffffffffffff0015030603',
      role: 'either',
      problems: ['bgp-neighbor-address'],
      meaning:
        'In /routing/bgp/session print, code 6/3 as bytes. Behind output. this router sent it, behind input. the other end. The end that sent it has no such neighbor, or (FRR) its BGP stopped. If the session does not come back, compare the neighbor addresses. It stays: with flag E, the fault is over.',
      source: 'mikrotik-bgp',
    },
    'mikrotik-bgp-limit-exceeded': {
      text: 'limit-process-routes={n} {kind} limit-exceeded',
      example: '     input.procid=97 .limit-process-routes=500000 ebgp limit-exceeded',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'In /routing/bgp/session print: the other end sent more routes than input.limit-process-routes-ipv4 takes; E may still be shown. Raise the limit, or have fewer sent; then the session must be cleared: /routing/bgp/session/clear.',
      source: 'mikrotik-bgp',
    },
  },
});
