import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'VyOS and EdgeOS',
  vendor: 'VyOS, Ubiquiti',
  called: ['EdgeRouter', 'Vyatta'],
  scope: 'VyOS 1.4 and later, and EdgeRouter with EdgeOS where named; both run strongSwan and VyOS runs FRR, so their messages apply too.',
  marks: { names: ['vyos', 'edgeos'], families: ['charon'] },
  placeholders: ['SDDC'],
  commands: {
    'ike-sa': {
      run: ['show vpn ike sa', 'show vpn ike sa peer 198.51.100.20'],
      look: 'State up. No entry: nothing is negotiated; with connection-type respond (newer: trap) it may wait for traffic. NAT-T shows only NAT in front of this router: no proves nothing about NAT at the other end or UDP 4500. Give the peer by its address: releases since September 2024 show nothing for its name, older ones show every SA.',
      source: 'vyos-ike-sa-source',
    },
    'child-sa': {
      run: ['show vpn ipsec sa', 'show vpn ipsec sa detail', 'show vpn ipsec policy'],
      look: 'State up, and bytes in and out that both grow under traffic. A row that is down beside one that is up: the old SA of a rekey. No entry: no child SA. show vpn ipsec state is ip xfrm state: it prints the ESP keys in clear, so do not pass its output on.',
      source: 'vyos-vpn-op-source',
    },
    proposals: {
      run: ['show vpn ipsec connections', "show configuration commands | match 'vpn ipsec'"],
      look: 'The first shows networks, identities and what was negotiated for each connection, the second what is configured, without the defaults and with the pre-shared key in clear: do not pass it on.',
      source: 'inferred',
    },
    'debug-on': {
      run: [
        { run: 'show log ipsec', disrupts: 'nothing' },
        { run: 'sudo swanctl --log', disrupts: 'nothing', cost: 'Follows the log live, at levels 0 and 1.' },
        { run: 'configure', disrupts: 'nothing' },
        { run: 'set vpn ipsec log level 2', disrupts: 'logging' },
        {
          run: 'commit',
          disrupts: 'logging',
          cost: 'For all VPNs. It puts every other pending change of the session into effect too.',
        },
        { run: 'exit', disrupts: 'nothing' },
      ],
      look: 'Let the SDDC initiate: the responder logs what is wrong with the request. Releases before April 2025 take the log level and do not apply it: use swanctl --log there.',
      source: 'vyos-log-level-pr',
    },
    'debug-off': {
      run: [
        { run: 'configure', disrupts: 'nothing' },
        { run: 'delete vpn ipsec log', disrupts: 'logging', cost: 'Removes every log setting of IPsec, earlier ones too.' },
        {
          run: 'commit',
          disrupts: 'logging',
          cost: 'For all VPNs, with every other pending change.',
        },
        { run: 'exit', disrupts: 'nothing' },
      ],
      look: 'End swanctl --log with Ctrl-C.',
      source: 'vyos-ipsec',
    },
    clear: {
      run: [
        {
          run: 'reset vpn ipsec site-to-site peer SDDC vti',
          disrupts: 'this tunnel',
          cost: 'The child SA alone. Policy-based: tunnel 0 instead of vti.',
        },
        {
          run: 'reset vpn ipsec site-to-site peer SDDC',
          disrupts: 'this tunnel',
          cost: 'The IKE SA with its child SAs.',
        },
        { run: 'reset vpn ipsec site-to-site all', disrupts: 'all tunnels', cost: 'Every site-to-site peer.' },
        { run: 'restart ipsec', disrupts: 'all tunnels', cost: 'Restarts strongSwan.' },
      ],
      look: 'A reset starts the tunnel again only where connection-type initiate is set; else the SDDC does, or traffic with respond (newer: trap). SDDC is the name of the peer in the configuration. Operational commands: in configuration mode put run before them.',
      source: 'vyos-ipsec-op-source',
    },
    'bgp-neighbor': {
      run: ['show bgp ipv4 summary', 'show bgp ipv4 neighbors 169.254.100.1'],
      look: 'A number of prefixes is Established; a state name is not. (Policy) comes only with set protocols bgp parameters ebgp-requires-policy: VyOS leaves that rule off.',
      source: 'vyos-bgp',
    },
    'bgp-received': {
      run: [
        'show bgp ipv4 neighbors 169.254.100.1 routes',
        'show bgp ipv4 neighbors 169.254.100.1 received-routes',
        'show bgp ipv4 neighbors 169.254.100.1 filtered-routes',
      ],
      look: 'routes is what was accepted. received-routes, before your filters, and filtered-routes, what they refused, need soft-reconfiguration inbound.',
      source: 'vyos-bgp-op-source',
    },
    'bgp-advertised': {
      run: ['show bgp ipv4 neighbors 169.254.100.1 advertised-routes'],
      look: '192.0.2.0/25 must be in the list. Missing: the session is down, no network or redistribute line, or the export route map refuses it. VyOS needs no route to it, unless network-import-check is set.',
      source: 'vyos-bgp',
    },
  },
  settings: {
    'peer-address': {
      where: 'set vpn ipsec site-to-site peer SDDC local-address / remote-address',
      source: 'vyos-site2site',
    },
    'ike-version': {
      where: "set vpn ipsec ike-group SDDC-IKE key-exchange 'ikev2'. Without it both are accepted, and IKEv2 is used to initiate",
      source: 'vyos-ipsec',
    },
    'pre-shared-key': {
      where: 'set vpn ipsec authentication psk SDDC secret, with one psk SDDC id line for each end',
      source: 'vyos-site2site',
    },
    identities: { where: 'set vpn ipsec site-to-site peer SDDC authentication local-id / remote-id', source: 'vyos-site2site' },
    'phase1-proposal': {
      where:
        'set vpn ipsec ike-group SDDC-IKE proposal 1 encryption / hash / dh-group. The defaults are aes128, sha1 and group 2: set all three',
      source: 'vyos-ipsec',
    },
    'phase2-proposal': {
      where: 'set vpn ipsec esp-group SDDC-ESP proposal 1 encryption / hash. The defaults are aes128 and sha1',
      source: 'vyos-ipsec',
    },
    pfs: {
      where: "set vpn ipsec esp-group SDDC-ESP pfs 'dh-group14', or 'disable'. The default, enable, takes the group of the ike-group",
      source: 'vyos-ipsec',
    },
    lifetimes: {
      where: 'set vpn ipsec ike-group SDDC-IKE lifetime, set vpn ipsec esp-group SDDC-ESP lifetime (seconds; defaults 28800 and 3600)',
      source: 'vyos-ipsec',
    },
    'traffic-selectors': {
      where:
        "Route-based: set vpn ipsec site-to-site peer SDDC vti bind 'vti1' (by default 0.0.0.0/0 and ::/0). Policy-based: peer SDDC tunnel 0 local prefix / remote prefix",
      source: 'vyos-site2site',
    },
    initiation: {
      where:
        "set vpn ipsec site-to-site peer SDDC connection-type 'initiate'; 'none' only waits for the SDDC, 'respond' (newer: 'trap') waits for it or for traffic",
      source: 'vyos-site2site',
    },
    'dead-peer-detection': {
      where:
        'set vpn ipsec ike-group SDDC-IKE dead-peer-detection action / interval: off until one of them is set, then clear and 30 by default; and close-action (none)',
      source: 'vyos-peer-template',
    },
    'nat-traversal': {
      where:
        'On by itself. To force UDP 4500: set vpn ipsec site-to-site peer SDDC force-udp-encapsulation. MOBIKE, on by default, moves IKE to UDP 4500 as initiator without NAT too: set vpn ipsec ike-group SDDC-IKE disable-mobike',
      source: 'vyos-ipsec-definitions',
    },
    'tunnel-address': { where: "set interfaces vti vti1 address '169.254.100.2/30'", source: 'vyos-vti' },
    'bgp-asn': {
      where: "set protocols bgp system-as '65001', set protocols bgp neighbor 169.254.100.1 remote-as '65000'",
      source: 'vyos-bgp',
    },
    'bgp-neighbor': { where: 'set protocols bgp neighbor 169.254.100.1, the VTI address of the SDDC', source: 'vyos-bgp' },
    'bgp-password': { where: 'set protocols bgp neighbor 169.254.100.1 password', source: 'vyos-bgp' },
    'bgp-timers': { where: 'set protocols bgp neighbor 169.254.100.1 timers holdtime / keepalive', source: 'vyos-azure-bgp' },
    'bgp-filters': {
      where:
        'set protocols bgp address-family ipv4-unicast network 192.0.2.0/25; set protocols bgp neighbor 169.254.100.1 address-family ipv4-unicast route-map import / export. Without them everything is exchanged',
      source: 'vyos-bgp',
    },
    routes: {
      where: 'Without BGP: set protocols static route 192.0.2.128/25 next-hop 169.254.100.1, or interface vti1',
      source: 'vyos-site2site',
    },
    firewall: {
      where: 'UDP 500, UDP 4500 and ESP on the WAN; TCP 179 from 169.254.100.1 on vti1; 192.0.2.128/25 to 192.0.2.0/25 forwarded',
      source: 'inferred',
    },
    'nat-exemption': {
      where:
        'set nat source rule 10 exclude, with outbound-interface, source 192.0.2.0/25 and destination 192.0.2.128/25, numbered before the masquerade rule',
      source: 'vyos-site2site',
    },
    mss: { where: "set interfaces vti vti1 ip adjust-mss '1310', set interfaces vti vti1 mtu '1350'", source: 'vyos-azure-bgp' },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        cost: 'In configuration mode, for a new peer; commit puts it into effect, save keeps it. Firewall and NAT exclusion: see the settings.',
        text: `set vpn ipsec interface 'eth0'
set vpn ipsec authentication psk SDDC id '203.0.113.10'
set vpn ipsec authentication psk SDDC id '198.51.100.20'
set vpn ipsec authentication psk SDDC secret 'ExamplePSK-ChangeMe'
set vpn ipsec ike-group SDDC-IKE key-exchange 'ikev2'
set vpn ipsec ike-group SDDC-IKE lifetime '28800'
set vpn ipsec ike-group SDDC-IKE disable-mobike
set vpn ipsec ike-group SDDC-IKE proposal 1 encryption 'aes256'
set vpn ipsec ike-group SDDC-IKE proposal 1 hash 'sha256'
set vpn ipsec ike-group SDDC-IKE proposal 1 dh-group '14'
set vpn ipsec ike-group SDDC-IKE dead-peer-detection action 'restart'
set vpn ipsec ike-group SDDC-IKE dead-peer-detection interval '10'
set vpn ipsec esp-group SDDC-ESP lifetime '3600'
set vpn ipsec esp-group SDDC-ESP pfs 'dh-group14'
set vpn ipsec esp-group SDDC-ESP proposal 1 encryption 'aes256'
set vpn ipsec esp-group SDDC-ESP proposal 1 hash 'sha256'
set vpn ipsec site-to-site peer SDDC authentication mode 'pre-shared-secret'
set vpn ipsec site-to-site peer SDDC authentication local-id '203.0.113.10'
set vpn ipsec site-to-site peer SDDC authentication remote-id '198.51.100.20'
set vpn ipsec site-to-site peer SDDC connection-type 'initiate'
set vpn ipsec site-to-site peer SDDC ike-group 'SDDC-IKE'
set vpn ipsec site-to-site peer SDDC local-address '203.0.113.10'
set vpn ipsec site-to-site peer SDDC remote-address '198.51.100.20'
set vpn ipsec site-to-site peer SDDC vti bind 'vti1'
set vpn ipsec site-to-site peer SDDC vti esp-group 'SDDC-ESP'
set interfaces vti vti1 address '169.254.100.2/30'
set interfaces vti vti1 mtu '1350'
set interfaces vti vti1 ip adjust-mss '1310'`,
      },
      {
        disrupts: 'whole device',
        cost: 'Leave system-as out where BGP runs already. Neighbors without an export route map get the network too.',
        text: `set protocols bgp system-as '65001'
set protocols bgp address-family ipv4-unicast network 192.0.2.0/25`,
      },
      {
        disrupts: 'nothing',
        cost: 'For a new neighbor.',
        text: `set policy prefix-list SDDC-IN rule 10 action 'permit'
set policy prefix-list SDDC-IN rule 10 prefix '192.0.2.128/25'
set policy prefix-list SDDC-OUT rule 10 action 'permit'
set policy prefix-list SDDC-OUT rule 10 prefix '192.0.2.0/25'
set policy route-map SDDC-IN rule 10 action 'permit'
set policy route-map SDDC-IN rule 10 match ip address prefix-list 'SDDC-IN'
set policy route-map SDDC-OUT rule 10 action 'permit'
set policy route-map SDDC-OUT rule 10 match ip address prefix-list 'SDDC-OUT'
set protocols bgp neighbor 169.254.100.1 remote-as '65000'
set protocols bgp neighbor 169.254.100.1 address-family ipv4-unicast route-map import SDDC-IN
set protocols bgp neighbor 169.254.100.1 address-family ipv4-unicast route-map export SDDC-OUT
set protocols bgp neighbor 169.254.100.1 address-family ipv4-unicast soft-reconfiguration inbound
set protocols bgp neighbor 169.254.100.1 timers holdtime '60'
set protocols bgp neighbor 169.254.100.1 timers keepalive '20'`,
      },
    ],
    source: 'inferred',
  },
  notes: [
    {
      text: 'By default the VTI has selectors of 0.0.0.0/0 and ::/0. From 1.4 on its child has an if_id, for which strongSwan installs no route. The manual still asks for set vpn ipsec options disable-route-autoinstall, which is for every VPN of the router: policy-based ones lose their routes.',
      source: 'vyos-peer-template',
    },
    {
      text: "The tunnel is down and the log is empty: connection-type 'none' here, and the SDDC only responds too, or does not get through. Set 'initiate'.",
      source: 'vyos-site2site',
    },
    {
      text: 'The tunnel is up and LAN hosts are not reachable: check first whether source NAT takes the VPN traffic.',
      source: 'vyos-site2site',
    },
    {
      text: 'Many duplicate CHILD_SAs, or a tunnel that does not settle: close-action start and a DPD restart at both ends at once. Let one end initiate and restart, the other wait.',
      source: 'vyos-site2site',
    },
    {
      text: 'The log says "no matching peer config found": set local-id and remote-id explicitly, and give the psk entry both ids.',
      source: 'vyos-site2site',
    },
    {
      text: "connection-type 'initiate' does not bring a lost tunnel back by itself. Use it together with dead-peer-detection action restart.",
      source: 'vyos-site2site',
    },
    {
      text: 'After a change of a BGP filter: reset ip bgp 169.254.100.1 soft (operational) puts it into effect without resetting the session.',
      source: 'vyos-reset-ip-bgp',
    },
    {
      text: 'VyOS exchanges routes with an eBGP neighbor that has no route map, unlike plain FRR: give every eBGP neighbor import and export route maps. set protocols bgp parameters ebgp-requires-policy is for all neighbors at once and stops those that have none.',
      source: 'vyos-bgp',
    },
    {
      text: 'EdgeOS: show vpn log shows charon’s lines, clear vpn ipsec-peer 198.51.100.20 restarts this VPN alone (in configuration mode with run before it), restart vpn restarts all of them.',
      source: 'edgeos-notes',
    },
    {
      text: 'EdgeOS uses the same tree with the address as the peer name and the key at the peer: set vpn ipsec site-to-site peer 198.51.100.20 authentication pre-shared-secret.',
      source: 'edgeos-peer-tree',
    },
    {
      text: 'That a BGP session came up or went down is logged only with set protocols bgp parameters log-neighbor-changes.',
      source: 'frr-bgp-doc',
    },
  ],
  messages: {
    'vyos-ipsec-process-not-running': {
      text: 'IPsec Process NOT Running',
      example: 'IPsec Process NOT Running',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'show vpn ike sa finds no process charon-systemd. Look at show vpn ipsec sa first: some releases printed this although the daemon ran. If it does not, check that vpn ipsec is configured and committed; restart ipsec, which drops every tunnel, comes last.',
      source: 'vyos-ike-sa-pr',
    },
    'vyos-ike-sa-down-nothing-agreed': {
      text: 'down IKEv2 n/a n/a n/a',
      also: ['down IKEv1 n/a n/a n/a'],
      example: '    down   IKEv2   n/a          n/a           n/a            no     0       0',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      tells: 'no-reply',
      meaning:
        'show vpn ike sa: an IKE SA was begun, and no algorithms are agreed: the first exchange has no usable answer yet. Check the address of the peer and UDP 500, then its VPN for this address and the IKE version.',
      source: 'vyos-ike-sa-source',
    },
    'vyos-ike-sa-down-algorithms-agreed': {
      text: 'down IKEv2 AES',
      also: ['down IKEv1 AES'],
      example: '    down   IKEv2   AES_CBC_256  HMAC_SHA2_256_128 MODP_2048      no     0       0',
      role: 'either',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation', 'pre-shared-key-mismatch', 'ike-identity-mismatch'],
      meaning:
        'show vpn ike sa: the first exchange agreed on algorithms, and the next one does not complete (normal for a moment at a rekey: look again). Look at UDP 4500 and at fragments, then at key and identities; the log names a refusal.',
      source: 'vyos-ike-sa-source',
    },
  },
});
