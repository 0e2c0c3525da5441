import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'VyOS and EdgeOS',
  vendor: 'VyOS, Ubiquiti',
  scope: 'VyOS 1.4 and later, and EdgeRouter with EdgeOS where named; both run strongSwan and VyOS runs FRR, so their messages apply too.',
  commands: {
    'ike-sa': {
      run: ['show vpn ike sa', 'show vpn ike sa peer 198.51.100.20', 'show vpn ike sa nat-traversal'],
      look: 'State up. The peer is given by its address: with its name the answer is empty.',
      source: 'vyos-ipsec',
    },
    'child-sa': {
      run: ['show vpn ipsec sa', 'show vpn ipsec sa detail', 'show vpn ipsec state', 'show vpn ipsec policy'],
      look: 'State up, and bytes in and out that both grow.',
      source: 'vyos-ipsec',
    },
    proposals: {
      run: ['show vpn ipsec connections'],
      look: 'Proposals, networks and addresses of each connection as strongSwan has them loaded.',
      source: 'vyos-ipsec',
    },
    'debug-on': {
      run: [
        { run: 'configure', disrupts: 'nothing' },
        { run: 'set vpn ipsec log level 2', disrupts: 'logging' },
        { run: 'set vpn ipsec log subsystem ike', disrupts: 'logging' },
        { run: 'commit', disrupts: 'logging' },
        { run: 'run show log ipsec', disrupts: 'nothing' },
      ],
      look: 'Let the SDDC initiate: the responder names the fault.',
      source: 'vyos-docs',
    },
    'debug-off': {
      run: [
        { run: 'configure', disrupts: 'nothing' },
        { run: 'delete vpn ipsec log', disrupts: 'logging' },
        { run: 'commit', disrupts: 'logging' },
      ],
      source: 'inferred',
    },
    clear: {
      run: [
        { run: 'reset vpn ipsec site-to-site peer SDDC', disrupts: 'this tunnel' },
        { run: 'reset vpn ipsec site-to-site all', disrupts: 'all tunnels' },
        { run: 'restart ipsec', disrupts: 'all tunnels' },
      ],
      look: 'The last two touch every tunnel.',
      source: 'vyos-ipsec',
    },
    'bgp-neighbor': {
      run: ['show bgp ipv4 summary'],
      look: 'A number of prefixes is Established; a state name is not. (Policy) comes only with set protocols bgp parameters ebgp-requires-policy: VyOS leaves that rule off.',
      source: 'vyos-docs',
    },
    'bgp-received': {
      run: ['show bgp ipv4 neighbors 169.254.100.1 routes', 'show bgp ipv4 neighbors 169.254.100.1 received-routes'],
      look: 'routes is what was accepted. received-routes needs soft-reconfiguration inbound. After a filter change: reset ip bgp 169.254.100.1 soft.',
      source: 'vyos-docs',
    },
    'bgp-advertised': {
      run: ['show bgp ipv4 neighbors 169.254.100.1 advertised-routes'],
      look: '192.0.2.0/25 must be in the list.',
      source: 'vyos-docs',
    },
  },
  settings: {
    'peer-address': {
      where: 'set vpn ipsec site-to-site peer SDDC local-address / remote-address, and set vpn ipsec interface for the WAN',
      source: 'vyos-site2site',
    },
    'ike-version': { where: "set vpn ipsec ike-group SDDC-IKE key-exchange 'ikev2'", source: 'vyos-site2site' },
    'pre-shared-key': {
      where: 'set vpn ipsec authentication psk SDDC secret, with one psk SDDC id line for each end',
      source: 'vyos-azure-bgp',
    },
    identities: { where: 'set vpn ipsec site-to-site peer SDDC authentication local-id / remote-id', source: 'vyos-azure-bgp' },
    'phase1-proposal': { where: 'set vpn ipsec ike-group SDDC-IKE proposal 1 encryption / hash / dh-group', source: 'vyos-site2site' },
    'phase2-proposal': { where: 'set vpn ipsec esp-group SDDC-ESP proposal 1 encryption / hash', source: 'vyos-site2site' },
    pfs: { where: "set vpn ipsec esp-group SDDC-ESP pfs 'dh-group14', or 'disable'", source: 'vyos-site2site' },
    lifetimes: {
      where: 'set vpn ipsec ike-group SDDC-IKE lifetime, set vpn ipsec esp-group SDDC-ESP lifetime (seconds)',
      source: 'vyos-site2site',
    },
    'traffic-selectors': {
      where:
        "Route-based: set vpn ipsec site-to-site peer SDDC vti bind 'vti1'. Policy-based: peer SDDC tunnel 0 local prefix / remote prefix",
      source: 'vyos-site2site',
    },
    initiation: {
      where: "set vpn ipsec site-to-site peer SDDC connection-type 'initiate'; 'respond' only waits for the SDDC",
      source: 'vyos-site2site',
    },
    'dead-peer-detection': {
      where: 'set vpn ipsec ike-group SDDC-IKE dead-peer-detection action / interval, and close-action',
      source: 'vyos-site2site',
    },
    'nat-traversal': {
      where: 'On by itself. To force UDP 4500: peer SDDC force-encapsulation, in later releases force-udp-encapsulation',
      source: 'vyos-site2site',
    },
    'tunnel-address': { where: "set interfaces vti vti1 address '169.254.100.2/30'", source: 'vyos-vti' },
    'bgp-asn': {
      where: "set protocols bgp system-as '65001', set protocols bgp neighbor 169.254.100.1 remote-as '65000'",
      source: 'vyos-azure-bgp',
    },
    'bgp-neighbor': { where: 'set protocols bgp neighbor 169.254.100.1, the VTI address of the SDDC', source: 'vyos-azure-bgp' },
    'bgp-password': { where: 'set protocols bgp neighbor 169.254.100.1 password', source: 'vyos-docs' },
    'bgp-timers': { where: 'set protocols bgp neighbor 169.254.100.1 timers holdtime / keepalive', source: 'vyos-azure-bgp' },
    'bgp-filters': {
      where:
        'set protocols bgp address-family ipv4-unicast network 192.0.2.0/25; route maps at neighbor 169.254.100.1 address-family ipv4-unicast route-map import / export',
      source: 'vyos-docs',
    },
    routes: { where: 'Without BGP: set protocols static route 192.0.2.128/25 interface vti1', source: 'vyos-docs' },
    firewall: { where: 'Accept TCP 179 from 169.254.100.1 on vti1, and 192.0.2.128/25 to 192.0.2.0/25 forwarded', source: 'inferred' },
    'nat-exemption': {
      where: 'set nat source rule 10 exclude, with source 192.0.2.0/25 and destination 192.0.2.128/25, numbered before the masquerade rule',
      source: 'vyos-site2site',
    },
    mss: { where: "set interfaces vti vti1 ip adjust-mss '1310'", source: 'vyos-azure-bgp' },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `set vpn ipsec interface 'eth0'
set vpn ipsec options disable-route-autoinstall
set vpn ipsec authentication psk SDDC id '203.0.113.10'
set vpn ipsec authentication psk SDDC id '198.51.100.20'
set vpn ipsec authentication psk SDDC secret 'ExamplePSK-ChangeMe'
set vpn ipsec ike-group SDDC-IKE key-exchange 'ikev2'
set vpn ipsec ike-group SDDC-IKE lifetime '28800'
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
set interfaces vti vti1 ip adjust-mss '1310'
set protocols bgp system-as '65001'
set protocols bgp address-family ipv4-unicast network 192.0.2.0/25
set protocols bgp neighbor 169.254.100.1 remote-as '65000'
set protocols bgp neighbor 169.254.100.1 address-family ipv4-unicast soft-reconfiguration inbound
set protocols bgp neighbor 169.254.100.1 timers holdtime '60'
set protocols bgp neighbor 169.254.100.1 timers keepalive '20'`,
      },
    ],
    source: 'vyos-azure-bgp',
  },
  notes: [
    {
      text: 'The default route disappears, or all traffic dies, when a VTI tunnel comes up: the VTI has 0.0.0.0/0 selectors and the routes are installed by themselves. Set vpn ipsec options disable-route-autoinstall.',
      source: 'vyos-vti',
    },
    {
      text: "show vpn ipsec sa says down and the log is empty: connection-type 'respond' here, and the SDDC only responds too. Set 'initiate'.",
      source: 'vyos-site2site',
    },
    {
      text: 'The tunnel is up and LAN hosts are not reachable: source NAT on the WAN takes the VPN traffic. It needs an exclude rule before masquerade.',
      source: 'vyos-site2site',
    },
    {
      text: 'Many duplicate CHILD_SAs, or a tunnel that does not settle: close-action start and a DPD restart at both ends at once. Let one end restart.',
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
      text: "To see the configuration: show configuration commands | match 'vpn ipsec'.",
      source: 'vyos-docs',
    },
    {
      text: 'EdgeOS asks with show vpn ike sa, show vpn ipsec sa, show vpn ipsec status, show vpn log, sudo swanctl --log and sudo ipsec statusall; clears with clear vpn ipsec-peer 198.51.100.20 or restart vpn; BGP with show ip bgp summary and show ip bgp neighbors 169.254.100.1 advertised-routes.',
      source: 'edgeos-notes',
    },
    {
      text: 'EdgeOS uses the same tree with the address as the peer name (set vpn ipsec site-to-site peer 198.51.100.20 …) and set protocols bgp 65001 ….',
      source: 'edgeos-notes',
    },
  ],
  messages: {
    'vyos-ipsec-process-not-running': {
      text: 'IPsec Process NOT Running',
      example: 'IPsec Process NOT Running',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'show vpn ike sa finds no IKE daemon: nothing can come up until it runs. Check that vpn ipsec is configured and committed, then restart ipsec. Some releases print this although the daemon runs: compare with show vpn ipsec sa.',
      source: 'vyos-ike-sa-pr',
    },
  },
});
