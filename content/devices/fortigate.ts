import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Fortinet FortiGate (FortiOS)',
  vendor: 'Fortinet',
  called: ['FortiGate', 'Forti', 'FGT'],
  scope:
    'FortiGate appliances and virtual machines that run FortiOS 6, 7 or 8, with an interface-mode (route-based) VPN. With VDOMs first config vdom, edit <VDOM>.',
  marks: { lines: ['ike 0', 'ike V=root', 'devid="FGT', 'diagnose vpn', 'logid', 'logdesc'], names: ['fortigate', 'vpntunnel'] },
  placeholders: ['SDDC', 'SDDC-p2'],
  commands: {
    'ike-sa': {
      run: ['diagnose vpn ike gateway list name SDDC'],
      look: 'status: established is good. connecting that does not change: phase 1 is down; no entry: nothing was tried, or no phase 1 fits the SDDC’s request. direction tells who initiated, version the IKE version.',
      source: 'fortinet-ipsec-tunnels',
    },
    'child-sa': {
      run: ['get vpn ipsec tunnel summary', 'diagnose vpn tunnel list name SDDC'],
      look: 'selectors(total,up): both numbers equal, not 0, is good; 1/0: phase 2 is down, or without auto-negotiate waits for traffic. In the list: the selectors, an SPI each way, enc and dec counters that both grow while you ping, and the mtu. It prints session keys too: cut them before you share it.',
      source: 'fortinet-ipsec-tunnels',
    },
    proposals: {
      run: ['show full-configuration vpn ipsec phase1-interface SDDC', 'show full-configuration vpn ipsec phase2-interface SDDC-p2'],
      look: 'proposal, dhgrp and keylife; pfs, dhgrp and keylifeseconds. Compare them with the SDDC; lifetimes need not be equal. psksecret is printed too, encrypted: cut it.',
      source: 'fortinet-cli-phase1',
    },
    'debug-on': {
      run: [
        {
          run: 'diagnose vpn ike log filter rem-addr4 198.51.100.20',
          disrupts: 'logging',
          cost: 'Before 7.4.1: diagnose vpn ike log-filter dst-addr4 198.51.100.20. By address, since a first request of the SDDC has no name yet. Without the filter the debug prints every tunnel.',
        },
        {
          run: 'diagnose debug application ike -1',
          disrupts: 'logging',
          cost: 'It prints session keys: cut them before you share it.',
        },
        { run: 'diagnose debug enable', disrupts: 'logging' },
      ],
      look: 'Let the SDDC initiate: where no offer fits, the FortiGate prints incoming proposal and my proposal.',
      source: 'fortinet-sophos',
    },
    'debug-off': {
      run: [
        { run: 'diagnose debug disable', disrupts: 'logging' },
        { run: 'diagnose debug reset', disrupts: 'logging' },
        { run: 'diagnose vpn ike log filter clear', disrupts: 'logging', cost: 'Before 7.4.1 it is log-filter, in one word.' },
      ],
      source: 'fortinet-sophos',
    },
    clear: {
      run: [
        {
          run: 'diagnose vpn tunnel flush SDDC',
          disrupts: 'this tunnel',
          cost: 'Phase 2 only. Without the name it flushes phase 2 of every VPN.',
        },
        {
          run: 'diagnose vpn ike gateway clear name SDDC',
          disrupts: 'this tunnel',
          cost: 'Phase 1, and with it the tunnel and its BGP session. Without the name it clears every gateway.',
        },
      ],
      look: 'Never leave out the name, that of phase 1 in both. It comes back when the SDDC starts it, by itself with auto-negotiate, or with the next packet.',
      source: 'fortinet-cheat-sheet',
    },
    'bgp-neighbor': {
      run: ['get router info bgp summary', 'get router info bgp neighbors 169.254.100.1'],
      look: 'The state. A word (Idle, Active): not up. A number in its place: Established, with so many prefixes; 0: the SDDC sends none, or our filters refuse them.',
      source: 'fortinet-cheat-sheet',
    },
    'bgp-received': {
      run: ['get router info bgp neighbors 169.254.100.1 received-routes', 'get router info bgp neighbors 169.254.100.1 routes'],
      look: 'received-routes is what came in and needs set soft-reconfiguration enable on the neighbor; routes is what the filters let through.',
      source: 'fortinet-cheat-sheet',
    },
    'bgp-advertised': {
      run: ['get router info bgp neighbors 169.254.100.1 advertised-routes'],
      look: 'Your on-premises prefixes. Empty: the session is down; no config network or redistribute brings them; a config network prefix is not in the routing table with that mask (network-import-check); or route-map-out, prefix-list-out or distribute-list-out refuses them.',
      source: 'fortinet-cheat-sheet',
    },
  },
  settings: {
    'peer-address': {
      where: 'config vpn ipsec phase1-interface: set remote-gw 198.51.100.20, set interface',
      shown: {
        run: ['get vpn ipsec tunnel summary', 'show vpn ipsec phase1-interface'],
        look: 'Each tunnel with its remote gateway; then each phase 1 with remote-gw and interface. psksecret is printed too, encrypted: cut it.',
        source: 'fortinet-ipsec-tunnels',
      },
      source: 'fortinet-cli-phase1',
    },
    'ike-version': {
      where: 'config vpn ipsec phase1-interface: set ike-version 2',
      source: 'fortinet-cli-phase1',
    },
    'pre-shared-key': {
      where: 'config vpn ipsec phase1-interface: set psksecret; a value that begins with 0x is read as hexadecimal',
      source: 'fortinet-cli-phase1',
    },
    identities: {
      where:
        'config vpn ipsec phase1-interface: set localid-type address, set localid "203.0.113.10"; for the ID of the SDDC set peertype any, or peertype one with peerid',
      source: 'fortinet-cli-phase1',
    },
    'phase1-proposal': {
      where: 'config vpn ipsec phase1-interface: set proposal aes256-sha256, set dhgrp 14',
      source: 'fortinet-cli-phase1',
    },
    'phase2-proposal': {
      where: 'config vpn ipsec phase2-interface: set proposal aes256-sha256',
      source: 'fortinet-cli-phase2',
    },
    pfs: {
      where: 'config vpn ipsec phase2-interface: set pfs enable, set dhgrp 14 (off: set pfs disable)',
      source: 'fortinet-cli-phase2',
    },
    lifetimes: {
      where: 'phase1-interface: set keylife 28800 (86400 by default) · phase2-interface: set keylifeseconds 3600',
      source: 'fortinet-cli-phase1',
    },
    'traffic-selectors': {
      where: 'config vpn ipsec phase2-interface: set src-subnet, set dst-subnet; 0.0.0.0 0.0.0.0 in both for a route-based SDDC VPN',
      source: 'fortinet-cli-phase2',
    },
    initiation: {
      where: 'phase1-interface: set passive-mode disable (the default) · phase2-interface: set auto-negotiate enable',
      source: 'fortinet-cli-phase1',
    },
    'dead-peer-detection': {
      where: 'config vpn ipsec phase1-interface: set dpd on-idle (the default is on-demand)',
      source: 'fortinet-cli-phase1',
    },
    'nat-traversal': {
      where: 'config vpn ipsec phase1-interface: set nattraversal enable (the default)',
      source: 'fortinet-cli-phase1',
    },
    'tunnel-address': {
      where: 'config system interface, edit "SDDC": set ip 169.254.100.2 255.255.255.255, set remote-ip 169.254.100.1 255.255.255.252',
      source: 'oracle-fortigate',
    },
    'bgp-asn': {
      where: 'config router bgp: set as 65001 · config neighbor, edit "169.254.100.1": set remote-as 65000',
      source: 'fortinet-cli-bgp',
    },
    'bgp-neighbor': {
      where:
        'config router bgp, config neighbor: edit "169.254.100.1", set update-source "SDDC" (set ebgp-enforce-multihop enable only outside the /30)',
      source: 'fortinet-cli-bgp',
    },
    'bgp-password': {
      where: 'config router bgp, config neighbor, edit "169.254.100.1": set password',
      source: 'fortinet-bgp-password',
    },
    'bgp-timers': {
      where: 'config router bgp, config neighbor, edit "169.254.100.1": set holdtime-timer, set keep-alive-timer',
      source: 'fortios-provider-bgp',
    },
    'bgp-filters': {
      where:
        'config router bgp: config network, and set route-map-in, set route-map-out on the neighbor; a route map also sets set-local-preference and set-aspath',
      source: 'fortinet-route-maps',
    },
    routes: {
      where: 'Without BGP: config router static, set dst to the SDDC networks, set device "SDDC"',
      source: 'fortinet-tunnel-id',
    },
    firewall: {
      where: 'config firewall policy: one policy from the LAN to "SDDC" and one from "SDDC" to the LAN',
      source: 'inferred',
    },
    'nat-exemption': {
      where: 'config firewall policy: set nat disable in the VPN policies; central NAT: no rule of it that takes this traffic',
      source: 'inferred',
    },
    mss: {
      where: 'config firewall policy: set tcp-mss-sender 1310, set tcp-mss-receiver 1310 in the VPN policies',
      source: 'fortinet-mss',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        cost: 'New objects: where one of these names exists already, that object is changed.',
        text: `config vpn ipsec phase1-interface
    edit "SDDC"
        set interface "port1"
        set ike-version 2
        set peertype any
        set net-device disable
        set proposal aes256-sha256
        set dhgrp 14
        set keylife 28800
        set localid-type address
        set localid "203.0.113.10"
        set nattraversal enable
        set dpd on-idle
        set remote-gw 198.51.100.20
        set psksecret "ExamplePSK-ChangeMe"
    next
end
config vpn ipsec phase2-interface
    edit "SDDC-p2"
        set phase1name "SDDC"
        set proposal aes256-sha256
        set pfs enable
        set dhgrp 14
        set keylifeseconds 3600
        set auto-negotiate enable
        set src-subnet 0.0.0.0 0.0.0.0
        set dst-subnet 0.0.0.0 0.0.0.0
    next
end
config system interface
    edit "SDDC"
        set ip 169.254.100.2 255.255.255.255
        set remote-ip 169.254.100.1 255.255.255.252
        set allowaccess ping
    next
end
config router prefix-list
    edit "SDDC-IN"
        config rule
            edit 1
                set prefix 192.0.2.128 255.255.255.128
                unset ge
                unset le
            next
        end
    next
    edit "SDDC-OUT"
        config rule
            edit 1
                set prefix 192.0.2.0 255.255.255.128
                unset ge
                unset le
            next
        end
    next
end
config router route-map
    edit "SDDC-IN"
        config rule
            edit 1
                set match-ip-address "SDDC-IN"
            next
        end
    next
    edit "SDDC-OUT"
        config rule
            edit 1
                set match-ip-address "SDDC-OUT"
            next
        end
    next
end`,
      },
      {
        disrupts: 'whole device',
        cost: 'Leave it out where BGP already runs: another AS number changes it for every neighbor.',
        text: `config router bgp
    set as 65001
end`,
      },
      {
        disrupts: 'bgp session',
        text: `config router bgp
    config neighbor
        edit "169.254.100.1"
            set remote-as 65000
            set soft-reconfiguration enable
            set update-source "SDDC"
            set route-map-in "SDDC-IN"
            set route-map-out "SDDC-OUT"
        next
    end
end`,
      },
      {
        disrupts: 'whole device',
        cost: 'Offers this network to every BGP neighbor that has no filter of its own; edit 0 takes the next free number.',
        text: `config router bgp
    config network
        edit 0
            set prefix 192.0.2.0 255.255.255.128
        next
    end
end`,
      },
      {
        disrupts: 'nothing',
        cost: 'Opens every service both ways between the LAN and the SDDC: narrow addresses and services afterwards.',
        text: `config firewall policy
    edit 0
        set name "lan-to-sddc"
        set srcintf "internal"
        set dstintf "SDDC"
        set srcaddr "all"
        set dstaddr "all"
        set action accept
        set schedule "always"
        set service "ALL"
        set nat disable
        set tcp-mss-sender 1310
        set tcp-mss-receiver 1310
    next
    edit 0
        set name "sddc-to-lan"
        set srcintf "SDDC"
        set dstintf "internal"
        set srcaddr "all"
        set dstaddr "all"
        set action accept
        set schedule "always"
        set service "ALL"
        set nat disable
        set tcp-mss-sender 1310
        set tcp-mss-receiver 1310
    next
end`,
      },
    ],
    source: 'inferred',
  },
  notes: [
    {
      text: 'A tunnel negotiates nothing before at least one firewall policy uses its interface: as initiator and as responder the debug says no policy configured.',
      source: 'fgt-ike-debugger',
    },
    {
      text: 'With localid empty the FortiGate sends the address of its outgoing interface as its ID: behind NAT that is the private one, which the SDDC takes only as its Remote Private IP.',
      source: 'oracle-fortigate',
    },
    {
      text: 'With an address in localid and no localid-type it is sent as an FQDN, and the SDDC answers AUTHENTICATION_FAILED. Set localid-type address too.',
      source: 'ibm-fortigate',
    },
    {
      text: 'As IKEv2 responder a FortiGate does not answer a wrong key or a wrong ID, in the logs that are known: the SDDC sees a timeout, and only the debug names the cause.',
      source: 'fgt-ike-debugger',
    },
    {
      text: 'In IKEv1 no SA proposal chosen may also mean that no phase 1 fits the mode: if the two printed lists agree, compare mode and IKE version.',
      source: 'unverified',
    },
    {
      text: 'The first child SA of IKEv2 takes the key exchange of the IKE SA. So a PFS mismatch shows only at the first rekey or at a second child SA, and the tunnel drops when the child SA expires.',
      source: 'rfc7296',
    },
    {
      text: 'With src-subnet and dst-subnet a phase 2 holds one pair of networks. For a policy-based SDDC VPN write one phase 2 for each pair.',
      source: 'strongswan-docs-fortinet',
    },
    {
      text: 'IKE fragmentation is on by default: IKEv2 cuts what is above fragmentation-mtu at once when both ends announced it, IKEv1 only when it is sent again.',
      source: 'fortinet-ike-fragmentation',
    },
    {
      text: 'fragmentation-mtu is 1200 bytes by default.',
      source: 'fortinet-cli-phase1',
    },
    {
      text: 'Leave addke1 to addke7 (post-quantum, such as ML-KEM, from 7.6), ppk and qkd unset towards the SDDC, in phase 2 too: its form has no such setting.',
      source: 'inferred',
    },
    {
      text: 'The NPU sends no ICMP back for an offloaded packet that is too large for the tunnel, so it can be lost unnoticed: set the MSS in the policies.',
      source: 'fortinet-pre-encapsulation',
    },
    {
      text: 'set mtu-override at the tunnel interface (from 6.4) holds for what the FortiGate itself sends. For traffic through it the mtu in diagnose vpn tunnel list decides: set the MSS.',
      source: 'fortinet-mtu-override',
    },
    {
      text: 'Policies are needed both ways: without the one from the tunnel to the LAN, what comes out of the tunnel is dropped, unless it answers a session from the LAN.',
      source: 'inferred',
    },
    {
      text: 'set nat enable in a VPN policy translates what goes into the tunnel. With narrow selectors the debug flow then says No matching IPsec selector, drop.',
      source: 'inferred',
    },
    {
      text: 'Create the route maps before the neighbor names them, as in the configuration here. Their rules permit by default.',
      source: 'fortinet-route-maps',
    },
    {
      text: "To see whether there are any IKE packets: diagnose sniffer packet any '(port 500 or port 4500) and host 198.51.100.20' 4 0 a. VPN events are in Log & Report, under the events.",
      source: 'fortinet-azure-faq',
    },
    {
      text: 'Where data is lost: diagnose debug flow filter addr with the host, then diagnose debug flow trace start 20 and diagnose debug enable. A session that the NPU already carries is not shown. To stop: diagnose debug flow trace stop, diagnose debug flow filter clear, diagnose debug reset, diagnose debug disable.',
      source: 'fortinet-one-way',
    },
    {
      text: 'Phase 1 up and phase 2 down after a rekey, until traffic comes: set auto-negotiate enable in the phase 2.',
      source: 'fortinet-auto-negotiate',
    },
    {
      text: 'A ping from the FortiGate itself over the tunnel may need a source first: execute ping-options source 192.0.2.1, then execute ping.',
      source: 'fortios-60-handbook',
    },
    {
      text: 'Tunnels are configured in VPN > IPsec Tunnels (VPN > VPN Tunnels in newer releases).',
      source: 'oracle-fortigate',
    },
    {
      text: 'AES-GCM in phase 1 carries its PRF in the name. Take that of SHA2-256: aes128gcm-prfsha256, aes256gcm-prfsha256.',
      source: 'fortinet-cli-phase1',
    },
    {
      text: 'AES-GCM in phase 2 has no integrity in the name: aes128gcm, aes256gcm.',
      source: 'fortinet-tunnel-id',
    },
    {
      text: 'To force UDP encapsulation without a NAT, as when ESP is dropped: set nattraversal forced in the phase 1.',
      source: 'fortinet-one-way',
    },
    {
      text: 'Under load a FortiGate may send ESP out of order: the other end logs an invalid SPI, a failed HMAC or a replay. Fortinet advises one set replay in phase 2 at both ends; the SDDC has none.',
      source: 'fortinet-esp-order',
    },
    {
      text: 'After a change of a route map: execute router clear bgp ip 169.254.100.1 soft. Without soft it resets the session, and its routes go until it is back.',
      source: 'fortinet-bgp-clear',
    },
    {
      text: 'BGP: diagnose ip router bgp all enable, diagnose ip router bgp level info, diagnose debug enable. It prints every neighbor. To stop: diagnose ip router bgp all disable, diagnose ip router bgp level none, diagnose debug reset.',
      source: 'fortinet-bgp-flap',
    },
    {
      text: 'Redistribute connected routes only through a filter that permits the LAN prefixes: a session can drop when it receives its own tunnel network.',
      source: 'fortinet-bgp-hold-timer',
    },
  ],
  messages: {
    'fortigate-incoming-proposal': {
      text: 'incoming proposal:',
      example: 'ike V=root:0:4f1d6a0b93c8e275/0000000000000000:41: incoming proposal:',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'What the SDDC sent in the first exchange follows: its offer, or as initiator its choice. Where my proposal is below it, compare the two.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-my-proposal': {
      text: 'my proposal, gw',
      example: 'ike V=root:0:4f1d6a0b93c8e275/0000000000000000:41: my proposal, gw SDDC:',
      role: 'responder',
      problems: [],
      tells: 'ike-started',
      meaning:
        'What the FortiGate accepts on this phase 1 follows. It is printed where no offer fitted: the line that differs from the incoming proposal is the fault.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-sa-proposal-chosen': {
      text: 'SA proposal chosen, matched gateway {gateway}',
      example: 'ike V=root:0:4f1d6a0b93c8e275/0000000000000000:41: SA proposal chosen, matched gateway SDDC',
      role: 'responder',
      problems: [],
      tells: 'ike-accepted',
      meaning: 'Good: the phase 1 offer of the SDDC fits this phase 1. Key, identity and networks come next.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-no-sa-proposal-chosen': {
      text: 'no SA proposal chosen',
      example: 'ike Negotiate ISAKMP SA Error: ike 0:4f1d6a0b93c8e275/0000000000000000:41: no SA proposal chosen',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'ike-mode-mismatch', 'ike-version-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: nothing in the offer of the SDDC was acceptable. Compare the two lists printed above; if they agree, compare mode and IKE version. The line with "comes" above names the sender, which need not be the SDDC.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-no-proposal-chosen': {
      text: 'ike V={sa}: no proposal chosen',
      also: [
        'ike 0:{sa}: no proposal chosen',
        'ike V={sa}: no proposal chosen, send error response',
        'ike 0:{sa}: no proposal chosen, send error response',
      ],
      example: 'ike V=root:0:4f1d6a0b93c8e275/0000000000000000:41: no proposal chosen',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'IKEv2: nothing in the offer of the SDDC was acceptable. A responder cookie of zeros before it says phase 1; the name of a phase 2 says phase 2, there look at PFS too. Compare the two lists above it.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-negotiation-failure': {
      text: 'negotiation failure',
      example: 'ike 0:4f1d6a0b93c8e275/0000000000000000:41: negotiation failure',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'configuration-failed'],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'The end of a failed negotiation. The cause is above it: two proposal lists that differ, or ignoring IKEv2 request, no policy configured.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-peer-sa-proposal-not-match': {
      text: 'Negotiate SA Error: peer SA proposal not match local policy',
      also: ['reason="peer SA proposal not match local policy"'],
      example:
        'date=2026-11-24 time=09:14:22 logid="0101037124" type="event" subtype="vpn" level="error" vd="root" logdesc="IPsec phase 1 error" msg="IPsec phase 1 error" action="negotiate" remip=198.51.100.20 locip=203.0.113.10 remport=500 locport=500 outintf="port1" cookies="4f1d6a0b93c8e275/0000000000000000" vpntunnel="N/A" status="negotiate_error" reason="peer SA proposal not match local policy"',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'The offer of the SDDC does not fit. A responder cookie of zeros, or IPsec phase 1 error, says phase 1: compare proposal and dhgrp there. From an address that is no peer of yours, ignore it.',
      source: 'fortinet-log-phase1',
    },
    'fortigate-phase-2-error-proposal-not-match': {
      text: 'IPsec phase 2 error {details} reason="peer SA proposal not match local policy"',
      example:
        'date=2026-11-24 time=09:14:22 devname="fgt1" type="event" subtype="vpn" level="error" vd="root" logdesc="IPsec phase 2 error" msg="IPsec phase 2 error" action="negotiate" remip=198.51.100.20 locip=203.0.113.10 remport=500 locport=500 outintf="port1" vpntunnel="SDDC" status="negotiate_error" reason="peer SA proposal not match local policy"',
      role: 'responder',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'Phase 1 is up and the phase 2 offer of the SDDC does not fit. Compare proposal, pfs and dhgrp of the phase2-interface with the SDDC, then the networks.',
      source: 'fortinet-lab-notes',
    },
    'fortigate-peer-responded-no-proposal-chosen': {
      text: 'peer responded with error: NO_PROPOSAL_CHOSEN',
      example: 'ike 0:SDDC:41: peer responded with error: NO_PROPOSAL_CHOSEN',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'The SDDC refused our offer. Before an IKE SA is up compare phase 1, then whether it has a VPN for our address with this IKE version; afterwards phase 2.',
      source: 'unverified',
    },
    'fortigate-received-notify-no-proposal-chosen': {
      text: 'processing notify type NO_PROPOSAL_CHOSEN',
      also: ['received notify type NO_PROPOSAL_CHOSEN'],
      example: 'ike V=root:0:SDDC:41: processing notify type NO_PROPOSAL_CHOSEN',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'The SDDC refused our offer. Before an IKE SA is up compare phase 1, then whether it has a VPN for our address with this IKE version; afterwards phase 2. Let the SDDC initiate to see both lists in our log.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-sa-init-error-notify': {
      text: 'received SA_INIT error notify response, abort',
      example: 'ike V=root:0:SDDC:41: received SA_INIT error notify response, abort',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      tells: 'ike-started',
      meaning: 'A consequence: the SDDC answered the first message with an error, and the line above names it. So it is reachable.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-probable-pre-shared-secret-mismatch': {
      text: 'probable pre-shared secret mismatch',
      example: 'ike 0:SDDC:41: probable pre-shared secret mismatch',
      role: 'responder',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'IKEv1: what came could not be read with our key. Re-enter the pre-shared key at both ends. The initiator sees only retransmits.',
      source: 'fortinet-lab-notes',
    },
    'fortigate-parse-error': {
      text: 'parse error',
      example: 'ike 0:SDDC:41: parse error',
      role: 'responder',
      problems: ['pre-shared-key-mismatch', 'malformed-payload'],
      meaning:
        'IKEv1: the decrypted message makes no sense. With probable pre-shared secret mismatch below it, the keys differ: re-enter them at both ends.',
      source: 'fortinet-lab-notes',
    },
    'fortigate-psk-auth-failed': {
      text: 'PSK auth failed: probable pre-shared key mismatch',
      example: 'ike V=root:0:SDDC:41: PSK auth failed: probable pre-shared key mismatch',
      role: 'responder',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'IKEv2: the proof that the SDDC sent does not fit our key. Re-enter the pre-shared key at both ends. In the logs seen the FortiGate then sends no answer, and the SDDC sees a timeout, not Authentication failed.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-received-notify-authentication-failed': {
      text: 'received notify type AUTHENTICATION_FAILED',
      also: ['processing notify type AUTHENTICATION_FAILED'],
      example: 'ike 0:SDDC:41: received notify type AUTHENTICATION_FAILED',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'The SDDC refused the key or the identity of the FortiGate, and this does not say which. Re-enter the pre-shared key at both ends; then compare localid (type address) with the address that the SDDC expects, the private one behind NAT included.',
      source: 'fortinet-sophos',
    },
    'fortigate-gateway-validation-failed': {
      text: 'gw validation failed',
      also: ['gateway validation failed'],
      example: 'ike V=root:0:SDDC:41: gw validation failed',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The type or value of the ID that the SDDC sent is not accepted; the line with peer identifier above shows it. Set peertype any, or peerid to what the SDDC sends. In the logs seen no answer is sent, and the SDDC sees a timeout.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-no-matching-gateway': {
      text: 'no matching gateway for new request',
      example:
        'date=2026-11-24 time=09:14:22 logid="0101037124" type="event" subtype="vpn" level="error" vd="root" logdesc="IPsec phase 1 error" msg="IPsec phase 1 error" action="negotiate" remip=198.51.100.20 locip=203.0.113.10 remport=500 locport=500 outintf="port1" vpntunnel="N/A" status="negotiate_error" reason="no matching gateway for new request"',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'ike-version-mismatch', 'ike-mode-mismatch'],
      meaning:
        'A request came that fits no phase 1. Where remip is the SDDC, check remote-gw, interface, ike-version and mode: it sees only a timeout or a refusal. From an address that is no peer of yours, ignore it.',
      source: 'serverfault-409591',
    },
    'fortigate-no-policy-configured': {
      text: 'ignoring request to establish IPsec SA, no policy configured',
      example: 'ike V=root:0:SDDC: ignoring request to establish IPsec SA, no policy configured',
      role: 'either',
      problems: ['configuration-failed', 'session-disabled', 'remote-peer-not-configured'],
      meaning: 'No firewall policy uses the tunnel interface, so the FortiGate does not start. Add one policy in each direction.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-no-policy-for-request': {
      text: 'ignoring IKEv2 request, no policy configured',
      example: 'ike V=root:0:SDDC: ignoring IKEv2 request, no policy configured',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'configuration-failed', 'ike-version-mismatch', 'session-disabled'],
      meaning:
        'No gateway of IKEv2 that a firewall policy uses takes this request. Where the line names no gateway, none fits: compare remote-gw, the interface and ike-version. Where it names one, add one policy in each direction.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-passive-mode': {
      text: 'ignoring request to establish IPsec SA, gateway is in passive mode',
      example: 'ike V=root:0:SDDC: ignoring request to establish IPsec SA, gateway is in passive mode',
      role: 'initiator',
      problems: ['respond-only-both-ends'],
      meaning:
        'Phase 1 has set passive-mode enable and never initiates. No fault while the SDDC initiates; where it only responds too, set passive-mode disable here.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-failed-to-match-peer-selectors': {
      text: 'failed to match peer selectors',
      also: ['ike {sa}: traffic selectors unacceptable'],
      example: 'ike V=root:0:SDDC:41::57: failed to match peer selectors',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The networks that the SDDC proposed fit no phase 2; they are above, as TSi and TSr. Set src-subnet and dst-subnet to 0.0.0.0 0.0.0.0 for a route-based SDDC VPN, or mirror its networks. The IKE SA comes up all the same; the SDDC gets TS_UNACCEPTABLE.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-received-notify-ts-unacceptable': {
      text: 'processing notify type TS_UNACCEPTABLE',
      also: ['received notify type TS_UNACCEPTABLE', 'peer responded with error: TS_UNACCEPTABLE'],
      example: 'ike V=root:0:SDDC:41: processing notify type TS_UNACCEPTABLE',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The SDDC refused our networks. Set src-subnet and dst-subnet to 0.0.0.0 0.0.0.0 for a route-based SDDC VPN, or mirror its networks. Key and identity are right.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-matched-by-intersection': {
      text: 'matched by intersection',
      example: 'ike V=root:0:SDDC:41:SDDC-p2:57: phase2 matched by intersection',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      tells: 'child-started',
      meaning:
        'A warning: the FortiGate took the part of the networks that both ends share. It is below, under accepted proposal, and traffic outside of it is lost. Make both ends equal.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-phase2-matched-by-subset': {
      text: 'phase2 matched by subset',
      example: 'ike V=root:0:SDDC:41:SDDC-p2:57: phase2 matched by subset',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning:
        'Normal: printed also where both ends have the same networks. What was agreed is below, under accepted proposal: compare it with src-subnet and dst-subnet only when some networks are missing.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-incoming-child-sa-proposal': {
      text: 'incoming child SA proposal:',
      example: 'ike V=root:0:SDDC:41:SDDC-p2:57: incoming child SA proposal:',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning:
        'Phase 2 was reached: the proposal of the SDDC follows. Where my proposal and no proposal chosen are below it, compare the two.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-pfs-is-disabled': {
      text: 'PFS is disabled',
      example: 'ike V=root:0:SDDC:41:SDDC-p2:57:         PFS is disabled',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning:
        'A line of the proposal lists, printed in every healthy first child SA of IKEv2. Only where no proposal chosen follows, and the other list has a DH_GROUP, it is the fault: switch PFS on or off at both ends, with the same group.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-nat-detected': {
      text: 'NAT detected: {end}',
      also: ['NAT-T float port 4500'],
      example: 'ike V=root:0:SDDC:41: NAT detected: ME',
      role: 'either',
      problems: [],
      tells: 'nat-detected',
      meaning: 'NAT on the way, at our end (ME) or at the other (PEER): IKE and ESP float to UDP 4500, which must be open both ways.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-established-ike-sa': {
      text: 'established IKE SA {cookies}',
      example: 'ike V=root:0:SDDC:41: established IKE SA 4f1d6a0b93c8e275/9b20c7a1e5d3460f',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'Good: phase 1 is up, key and identity are right. It is printed also when phase 2 is refused: look for added IPsec SA.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-added-ipsec-sa': {
      text: 'added IPsec SA: SPIs={spis}',
      also: ['sending SNMP tunnel UP trap', 'static tunnel up event {address} (dev={device})'],
      example: 'ike V=root:0:SDDC:41:SDDC-p2:57: added IPsec SA: SPIs=b4ff73b5/e358ed8c',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'Good: phase 2 is up. Look at BGP, routes and policies next.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-rekey-in-progress': {
      text: 'rekey in progress for SPI {spi}',
      example: 'ike V=root:0:SDDC:41:57 rekey in progress for SPI 287f891e',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'Normal: the FortiGate replaces the child SA before its time is up. Added IPsec SA must follow.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-sent-retransmit-create-child': {
      text: 'sent IKE msg (RETRANSMIT_CREATE_CHILD)',
      example:
        'ike V=root:0:SDDC:41: sent IKE msg (RETRANSMIT_CREATE_CHILD): 203.0.113.10:4500->198.51.100.20:4500, len=224, vrf=0, id=4f1d6a0b93c8e275/9b20c7a1e5d3460f:0000000e, oif=6',
      role: 'either',
      problems: ['dead-peer-detection', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'The SDDC does not answer a rekey, or the request of a further child SA, on an IKE SA that is up. Check the way to it, UDP 4500 where NAT was found, and whether it restarted.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-ipsec-sa-hard-expired': {
      text: 'IPsec SA {spis} hard expired',
      example: 'ike V=root:0:SDDC: IPsec SA 6e64c630/287f891e hard expired 6 203.0.113.10->198.51.100.20:4500 SA count 1 of 1',
      role: 'either',
      problems: ['lifetime-rekey', 'dead-peer-detection'],
      tells: 'down',
      meaning:
        'The time of a child SA ran out. With SA count 1 of 1 no successor was ready, and the tunnel is down: read above whether the rekey was refused or not answered.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-retransmission-timeout': {
      text: 'ike {sa}: {cookies} retransmission timeout',
      example: 'ike V=root:0:SDDC:41: 4f1d6a0b93c8e275/9b20c7a1e5d3460f retransmission timeout',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable'],
      tells: 'down',
      meaning:
        'The SDDC stopped answering on an IKE SA that was up, and the FortiGate drops it. Check the way to it, and whether it restarted.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-sent-p1-retransmit': {
      text: 'sent IKE msg (P1_RETRANSMIT)',
      example:
        'ike 0:SDDC:41: sent IKE msg (P1_RETRANSMIT): 203.0.113.10:500->198.51.100.20:500, len=108, vrf=0, id=4f1d6a0b93c8e275/9b20c7a1e5d3460f',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'nat-traversal', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'IKEv1: the SDDC sent a message earlier in this negotiation, since its half of the id is not zero, and now sends nothing. As initiator suspect the key, then UDP 4500 on the way; as responder, whether our answers arrive.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-sent-p1-retransmit-unanswered': {
      text: 'sent IKE msg (P1_RETRANSMIT): {way}, id={cookie}/0000000000000000',
      example:
        'ike 0:SDDC:41: sent IKE msg (P1_RETRANSMIT): 203.0.113.10:500->198.51.100.20:500, len=544, vrf=0, id=4f1d6a0b93c8e275/0000000000000000',
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
        'IKEv1: no answer to the first message, or a refusal (a notify beside it). Check remote-gw and UDP 500, then the VPN, version and proposals there.',
      source: 'inferred',
    },
    'fortigate-sent-sa-init-retransmit': {
      text: 'sent IKE msg (RETRANSMIT_SA_INIT)',
      also: ['sent IKE msg (SA_INIT_RETRANSMIT)'],
      example:
        'ike V=root:0:SDDC:41: sent IKE msg (RETRANSMIT_SA_INIT): 203.0.113.10:500->198.51.100.20:500, len=544, vrf=0, id=4f1d6a0b93c8e275/0000000000000000, oif=6',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      tells: 'no-reply',
      meaning:
        'IKEv2: nobody answered the first message. Check remote-gw, the way to the SDDC and UDP 500. An end without a VPN for us, or set to IKEv1, may not answer either.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-could-not-send': {
      text: 'could not send IKE Packet({message}){way} error {number}:{reason}',
      example:
        'ike V=root:0:SDDC:41: could not send IKE Packet(SA_INIT):203.0.113.10:500->198.51.100.20:500, len=597, vrf=0: error 101:Network is unreachable',
      role: 'either',
      problems: ['peer-unreachable'],
      tells: 'no-reply',
      meaning:
        'The packet never left the FortiGate, and the words at the end say why. 101, Network is unreachable: no route to remote-gw, or the interface is down. Look at its own routing table first.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-sent-retransmit-auth': {
      text: 'sent IKE msg (RETRANSMIT_AUTH)',
      example:
        'ike V=root:0:SDDC:41: sent IKE msg (RETRANSMIT_AUTH): 203.0.113.10:4500->198.51.100.20:4500, len=272, vrf=0, id=4f1d6a0b93c8e275/9b20c7a1e5d3460f:00000001, oif=6',
      role: 'initiator',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation', 'ike-identity-mismatch', 'pre-shared-key-mismatch'],
      tells: 'no-reply',
      meaning:
        'IKEv2: the SDDC answered the first message and not this one. Check UDP 4500 on the way if the line shows that port, with certificates lost fragments too; then localid and the key: most ends answer those with a refusal, some not at all.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-negotiation-timeout-deleting': {
      text: 'negotiation timeout, deleting',
      example: 'ike V=root:0:SDDC:41: negotiation timeout, deleting',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'nat-traversal',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'pre-shared-key-mismatch',
      ],
      tells: 'no-reply',
      meaning:
        'The negotiation was not finished in time: 30 seconds by default. A cause above it (an error notify, a wrong key) comes first. As initiator check remote-gw, UDP 500 and 4500, and the VPN there; as responder the SDDC did not go on after our answer.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-connection-expiring-phase1-down': {
      text: 'connection expiring due to phase1 down',
      example: 'ike V=root:0:SDDC: connection expiring due to phase1 down',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The consequence of any phase 1 that failed or ended: a timeout, a wrong key, a wrong ID, DPD. The cause is above it.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-malformed-responder-cookie': {
      text: 'malformed responder cookie',
      example: 'ike 0:SDDC:41: malformed responder cookie',
      role: 'either',
      problems: ['ike-identity-mismatch', 'pre-shared-key-mismatch'],
      meaning:
        'A message of an SA that the FortiGate does not have. Look first whether it deleted that SA itself just before: then it is expected, and the reason is there. Else compare localid and peerid with the SDDC, then the key; two tunnels to one peer look the same.',
      source: 'fortinet-malformed-cookie',
    },
    'fortigate-received-esp-unknown-spi': {
      text: 'Received ESP packet with unknown SPI.',
      example:
        'date=2026-11-24 time=09:14:22 devname="fgt1" type="event" subtype="vpn" level="error" vd="root" logdesc="IPsec ESP" action="error" remip=198.51.100.20 locip=203.0.113.10 status="esp_error" error_num="Received ESP packet with unknown SPI." spi="c1a2b3d4"',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'ESP came in for an SA that the FortiGate does not have. Where remip is the SDDC, it uses an SA that is gone here: clear this tunnel alone here, and set dpd on-idle. From an address that is no peer of yours, ignore it.',
      source: 'fortinet-unknown-spi',
    },
    'fortigate-ipsec-sa-not-found': {
      text: 'ike {vdom}: unknown SPI {spi} {interface} {peer}->{local}',
      example: 'ike V=root:0: unknown SPI c1a2b3d4 3 198.51.100.20:4500->203.0.113.10',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'ESP came in for an SA that does not exist here. Right after a negotiation it is normal, and ignoring invalid SPI follows. From the SDDC, if it goes on, it is for an SA that is gone here: clear this tunnel alone here, and set dpd on-idle.',
      source: 'unverified',
    },
    'fortigate-ignoring-invalid-spi': {
      text: 'ignoring invalid SPI {spi}, IPsec SA just negotiated',
      example: 'ike V=root:0:SDDC:41:SDDC-p2:57: ignoring invalid SPI c1a2b3d4, IPsec SA just negotiated',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'Normal: the first packets came before the new SA was ready. It stops within seconds.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-dpd-failed': {
      text: 'IPsec DPD failed',
      also: ['IPsec DPD failure', 'status=dpd_failure', 'status="dpd_failure"'],
      example:
        'date=2026-11-24 time=09:14:22 devname="fgt1" logid="0101037136" type="event" subtype="vpn" level="error" vd="root" logdesc="IPsec DPD failed" msg="IPsec DPD failure" action="dpd" remip=198.51.100.20 locip=203.0.113.10 vpntunnel="SDDC" status="dpd_failure"',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning: 'The SDDC stopped answering dead peer detection. Check the way to it, and whether it restarted or moved at that moment.',
      source: 'fortinet-log-dpd',
    },
    'fortigate-selectors-up': {
      text: 'selectors(total,up): 1/1',
      example: "'SDDC' 198.51.100.20:0  selectors(total,up): 1/1  rx(pkt,err): 1921/0  tx(pkt,err): 1874/2",
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning:
        'From get vpn ipsec tunnel summary: the one selector of this tunnel is up, so phase 2 works. Look at BGP, routes and policies next.',
      source: 'fortinet-ipsec-tunnels',
    },
    'fortigate-selectors-down': {
      text: 'selectors(total,up): 1/0',
      example: "'SDDC' 198.51.100.20:0  selectors(total,up): 1/0  rx(pkt,err): 0/0  tx(pkt,err): 0/0",
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'phase2-crypto-mismatch',
        'traffic-selector-mismatch',
      ],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'down',
      meaning:
        'From get vpn ipsec tunnel summary: phase 2 is down, or waits for the first traffic where auto-negotiate is off. See with diagnose vpn ike gateway list whether phase 1 is up, then read the IKE debug.',
      source: 'fortinet-ipsec-tunnels',
    },
    'fortigate-bgp-hold-time-expired': {
      text: '%BGP-3-NOTIFICATION: sending to {neighbor} 4/0 (Hold Timer Expired',
      also: ['%BGP-3-NOTIFICATION: received from {neighbor} 4/0 (Hold Timer Expired'],
      example: 'BGP: %BGP-3-NOTIFICATION: sending to 169.254.100.1 4/0 (Hold Timer Expired/Unspecified Error Subcode) 0 data-bytes []',
      role: 'either',
      problems: ['bgp-timers'],
      tells: 'down',
      meaning:
        'No BGP keepalive came within the hold time: at our end (sending), or at the SDDC (received). The tunnel may have dropped, or may lose packets, large ones too: look at its history before you touch timers.',
      source: 'fortinet-bgp-flap',
    },
    'fortigate-bgp-adjchange-down-hold-timer-expired': {
      text: '%BGP-5-ADJCHANGE: VRF {vrf} neighbor {neighbor} Down Hold Timer Expired',
      also: ['%BGP-5-ADJCHANGE: neighbor {neighbor} Down Hold Timer Expired'],
      example: 'id=20300 msg="BGP: %BGP-5-ADJCHANGE: VRF 0 neighbor 169.254.100.1 Down Hold Timer Expired"',
      role: 'either',
      problems: ['bgp-timers'],
      tells: 'down',
      meaning: 'The session dropped since no keepalive came from the SDDC within the hold time. Look at the tunnel at that moment first.',
      source: 'fortinet-bgp-flap',
    },
    'fortigate-bgp-adjchange-down-notification-sent': {
      text: '%BGP-5-ADJCHANGE: VRF {vrf} neighbor {neighbor} Down BGP Notification FSM-ERR',
      also: [
        '%BGP-5-ADJCHANGE: neighbor {neighbor} Down BGP Notification FSM-ERR',
        '%BGP-5-ADJCHANGE: neighbor {neighbor} Down BGP Notification sent',
      ],
      example: 'id=20300 msg="BGP: %BGP-5-ADJCHANGE: VRF 0 neighbor 169.254.100.1 Down BGP Notification FSM-ERR"',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'A consequence: the session dropped after a NOTIFICATION, ours or that of the SDDC. The line with NOTIFICATION beside it gives the code; 4/0 is the hold timer, 6/2 an administrative shutdown.',
      source: 'fortinet-bgp-flap',
    },
    'fortigate-bgp-received-administrative-shutdown': {
      text: '%BGP-3-NOTIFICATION: received from {neighbor} 6/2 (Cease/Administratively Shutdown.)',
      example: 'BGP: %BGP-3-NOTIFICATION: received from 169.254.100.1 6/2 (Cease/Administratively Shutdown.) 0 data-bytes []',
      role: 'either',
      problems: ['session-disabled'],
      tells: 'down',
      meaning: 'The other end shut the neighbor down, by hand or by a program. See whether the VPN is enabled at the SDDC.',
      source: 'fortinet-bgp-flap',
    },
    'fortigate-bgp-bad-peer-as': {
      text: '%BGP-3-NOTIFICATION: sending to {neighbor} 2/2 (',
      also: ['%BGP-3-NOTIFICATION: received from {neighbor} 2/2 ('],
      example: 'BGP: %BGP-3-NOTIFICATION: sending to 169.254.100.1 2/2 (OPEN Message Error/Bad Peer AS.) 2 data-bytes []',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'Sending: the SDDC sent another AS number than remote-as says, so set remote-as to the Local ASN of the SDDC. Received: our set as is not the BGP Neighbor ASN of the SDDC.',
      source: 'inferred',
    },
    'fortigate-negotiation-timeout-reason': {
      text: 'reason="negotiation timeout"',
      example:
        'date=2026-11-24 time=10:00:00 logid="0101037124" subtype="vpn" level="error" logdesc="IPsec phase 1 error" msg="IPsec phase 1 error" action="negotiate" status="negotiate_error" reason="negotiation timeout"',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'nat-traversal',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'pre-shared-key-mismatch',
      ],
      tells: 'no-reply',
      meaning:
        'The negotiation was not finished in time. Check the address of the SDDC, UDP 500 and 4500, then the VPN, key and proposals there: the IKE debug shows how far it came.',
      source: 'unverified',
    },
    'fortigate-hmac-validation-failed': {
      text: 'Invalid ESP packet detected (HMAC validation failed)',
      also: ['HMAC validation failed', 'invalid ESP {number} (HMAC) SPI'],
      example:
        'logdesc="IPsec ESP" msg="IPsec ESP" action="error" status="esp_error" error_num="Invalid ESP packet detected (HMAC validation failed)."',
      role: 'either',
      problems: ['stale-sa', 'mtu-mss'],
      meaning:
        'The integrity value of ESP packets does not fit what the FortiGate computes. If no packet passes, clear the tunnel here; if some do, look for packets that are changed, cut or put out of order on the way or under load.',
      source: 'fortinet-esp-hmac',
    },
    'fortigate-replayed-packet': {
      text: 'Invalid ESP packet detected (replayed packet)',
      also: ['invalid ESP {number} (replay) SPI'],
      example: 'logdesc="IPsec ESP" action="error" status="esp_error" error_num="Invalid ESP packet detected (replayed packet)."',
      role: 'either',
      problems: ['replay-check-failed'],
      meaning:
        'A sequence number came twice, or too late for the window. No SA is lost: look for reordering on the way, or by the sender under load.',
      source: 'fortinet-esp-replayed',
    },
    'fortigate-certificate-validation-failed': {
      text: 'certificate validation failed',
      example: 'ike V=root:0:SDDC:12: certificate validation failed',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The certificate of the peer is not accepted: an unknown CA, or no match with the peer or group that is set. Import its CA, compare peer and peergrp, or use a pre-shared key.',
      source: 'fgt-ike-debugger',
    },
    'fortigate-bgp-sock-status-timed-out': {
      text: 'Outgoing [NETWORK] FD={n}, Sock Status: 110-Connection timed out',
      also: ['Sock Status: 113-No route to host', 'Sock Status: 111-Connection refused'],
      example: 'BGP: 169.254.100.1-Outgoing [NETWORK] FD=26, Sock Status: 110-Connection timed out',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'routing-missing'],
      meaning:
        'No TCP connection to port 179 of the neighbor: 110, no answer; 113, no route to it; 111, refused there (no BGP, or a filter that rejects). Check that the tunnel is up, the neighbor address, then what filters TCP 179.',
      source: 'fortinet-bgp-flapping',
    },
    'fortigate-signature-verification-failed': {
      text: 'Signature verification failed',
      also: ['signature verification failed'],
      example: 'ike 0:SDDC:12: Signature verification failed',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'Certificate authentication in IKEv2: the signature of the peer does not fit its certificate, or is missing. An SDDC uses a pre-shared key unless certificates were set up on both ends: check authmethod in the phase1-interface.',
      source: 'fortinet-signature-failed',
    },
    'fortigate-no-matching-ipsec-selector': {
      text: 'No matching IPsec selector, drop',
      also: ['no matching IPsec selector, drop'],
      example: 'id=20085 trace_id=2 func=ipsec_common_output4 line=778 msg="No matching IPsec selector, drop"',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'nat-exemption'],
      meaning:
        'From diagnose debug flow: the packet was routed into the tunnel and its addresses are in no phase 2. If the source was translated first, set nat disable in the policy. Else set both subnets to 0.0.0.0 0.0.0.0 for a route-based SDDC VPN, or add the pair at both ends.',
      source: 'fortinet-forum-selector',
    },
    'fortigate-bgp-adjchange-down-cease': {
      text: '%BGP-5-ADJCHANGE: VRF {vrf} neighbor {neighbor} Down BGP Notification CEASE',
      also: ['%BGP-5-ADJCHANGE: neighbor {neighbor} Down BGP Notification CEASE'],
      example:
        'date=2026-11-24 time=09:45:10 devname="fgt1" type="event" subtype="router" level="warning" vd="root" logdesc="BGP neighbor status changed" msg="BGP: %BGP-5-ADJCHANGE: neighbor 169.254.100.1 Down BGP Notification CEASE"',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'One end closed the BGP session with a Cease: a reset, a change of its configuration, a shutdown, too many prefixes. The line with NOTIFICATION beside it has the subcode and the end that sent it.',
      source: 'fortigate-log-samples',
    },
    'fortigate-bgp-adjchange-down-user-reset': {
      text: '%BGP-5-ADJCHANGE: VRF {vrf} neighbor {neighbor} Down User reset',
      also: ['%BGP-5-ADJCHANGE: neighbor {neighbor} Down User reset'],
      example:
        'date=2026-11-24 time=09:45:10 devname="fgt1" type="event" subtype="router" level="warning" vd="root" logdesc="BGP neighbor status changed" msg="BGP: %BGP-5-ADJCHANGE: neighbor 169.254.100.1 Down User reset"',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The FortiGate reset the session: a clear command, or a change of its BGP configuration. It comes back by itself.',
      source: 'fortigate-log-samples',
    },
    'fortigate-gateway-status-connecting': {
      text: 'status: connecting, state {n}, started',
      also: ['status: connecting, state'],
      example: '  status: connecting, state 3, started 15s ago',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'ike-version-mismatch',
        'phase1-crypto-mismatch',
        'pre-shared-key-mismatch',
      ],
      tells: 'ike-started',
      meaning:
        'From diagnose vpn ike gateway list: phase 1 is down and being tried. Read id/spi above it: zeros behind the slash mean that the first exchange is not done. The IKE debug says why.',
      source: 'fortinet-ipsec-tunnels',
    },
    'fortigate-gateway-zero-responder-spi': {
      text: 'id/spi: {n} {spi}/0000000000000000',
      example: '  id/spi: 19576 a83334b3c66f871b/0000000000000000',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'ike-version-mismatch',
        'phase1-crypto-mismatch',
      ],
      tells: 'ike-started',
      meaning:
        'From diagnose vpn ike gateway list: the responder has no SPI yet. With direction: initiator there was no answer, or a refusal; with direction: responder this FortiGate has not accepted what it got, and its IKE debug says why.',
      source: 'fortinet-ipsec-tunnels',
    },
    'fortigate-denied-by-forward-policy': {
      text: 'Denied by forward policy check (policy {n})',
      also: ['Denied by forward policy check'],
      example: 'id=65308 trace_id=12 func=fw_forward_handler line=881 msg="Denied by forward policy check (policy 0)"',
      role: 'either',
      problems: ['sddc-firewall', 'routing-missing'],
      meaning:
        'Debug flow: a firewall policy of this FortiGate drops the packet, policy 0 is the implicit deny. The line before it names the outgoing interface: if it is the tunnel, add a policy from and to it; if not, the route is wrong.',
      source: 'ccnp-lab-fortigate-policy',
    },
    'fortigate-bgp-last-reset': {
      text: 'Last Reset: {time}, due to BGP Notification sent',
      also: ['Last Reset: {time}, due to BGP Notification received'],
      example: 'Last Reset: 4d14h38m, due to BGP Notification sent',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'From get router info bgp neighbors: a NOTIFICATION ended the last session, ours (sent) or that of the SDDC (received); Notification Error Message on the next line names it. It stays: compare its time with the uptime.',
      source: 'ntc-fortinet-neighbors',
    },
    'fortigate-bgp-last-error-hold-timer': {
      text: 'Notification Error Message: (Hold Timer Expired/Unspecified Error Subcode)',
      also: ['Notification Error Message: (Hold Timer Expired'],
      example: 'Notification Error Message: (Hold Timer Expired/Unspecified Error Subcode)',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      meaning:
        'From get router info bgp neighbors: the hold timer ended the last session, at our end (sent in the line before) or at the SDDC (received). Look at the tunnel first, then at MTU, then at the timers. It is a record: in state Established it is over; compare the time of Last Reset with the uptime.',
      source: 'ntc-fortinet-neighbors',
    },
    'fortigate-bgp-last-error-bad-as': {
      text: 'Notification Error Message: (OPEN Message Error/Bad Peer AS.)',
      example: 'Notification Error Message: (OPEN Message Error/Bad Peer AS.)',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'From get router info bgp neighbors: an AS is refused. sent in the line before: remote-as here is not the Local ASN of the SDDC; received: its BGP Neighbor ASN is not the AS of this FortiGate. It is a record: in state Established it is over; compare the time of Last Reset with the uptime.',
      source: 'inferred',
    },
    'fortigate-bgp-last-error-shutdown': {
      text: 'Notification Error Message: (Cease/Administratively Shutdown.)',
      example: 'Notification Error Message: (Cease/Administratively Shutdown.)',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'From get router info bgp neighbors: the neighbor was shut down. received in the line before: at the SDDC, or its BGP stopped; sent: here (set shutdown enable). It is a record: in state Established it is over; compare the time of Last Reset with the uptime.',
      source: 'inferred',
    },
    'fortigate-reverse-path-check-fail': {
      text: 'reverse path check fail, drop',
      example: 'id=65308 trace_id=2 func=ip_route_input_slow line=1695 msg="reverse path check fail, drop"',
      role: 'either',
      problems: ['routing-missing'],
      meaning:
        'diagnose debug flow: the packet came in by an interface that no route to its source uses, and was dropped. If it is from the SDDC: add the route to its network by the tunnel interface, and see that the kernel has it (get router info kernel).',
      source: 'fortinet-reverse-path',
    },
    'fortigate-event-tunnel-up': {
      text: 'msg="IPsec connection status change" action="tunnel-up"',
      example:
        'logid="0101037138" type="event" subtype="vpn" level="notice" logdesc="IPsec connection status changed" msg="IPsec connection status change" action="tunnel-up" remip=198.51.100.20 locip=203.0.113.10 vpntunnel="SDDC" tunneltype="ipsec"',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'Event log, 37138: the connection with this peer is up. What fails after this is phase 2, BGP or a policy.',
      source: 'fortinet-log-connection',
    },
    'fortigate-event-tunnel-down': {
      text: 'msg="IPsec connection status change" action="tunnel-down"',
      also: ['action="tunnel-down" msg="IPsec connection status change"'],
      example:
        'logid="0101037138" type="event" subtype="vpn" level="notice" action="tunnel-down" msg="IPsec connection status change" logdesc="IPsec connection status changed" remip=198.51.100.20 locip=203.0.113.10 vpntunnel="SDDC" tunneltype="ipsec"',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'Event log, 37138: the connection with this peer went down. The events just before it say why: DPD, a delete, or a phase that failed.',
      source: 'pastebin-fortigate-tunnel-down',
    },
    'fortigate-event-phase2-up': {
      text: 'msg="IPsec phase 2 status change" action="phase2-up"',
      also: ['msg="install IPsec SA"'],
      example:
        'logid="0101037133" type="event" subtype="vpn" level="notice" logdesc="IPsec SA installed" msg="install IPsec SA" action="install_sa" remip=198.51.100.20 locip=203.0.113.10 vpntunnel="SDDC" role="initiator" in_spi="9f1b2c3d" out_spi="3a7f1c22"',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'Event log, 37139 or 37133: an IPsec SA is up, so both phases are right.',
      source: 'fortinet-log-install-sa',
    },
    'fortigate-event-phase2-down': {
      text: 'msg="IPsec phase 2 status change" action="phase2-down"',
      also: ['msg="delete IPsec phase 2 SA"'],
      example:
        'logid="0101037139" type="event" subtype="vpn" level="notice" logdesc="IPsec phase 2 status changed" msg="IPsec phase 2 status change" action="phase2-down" remip=198.51.100.20 locip=203.0.113.10 vpntunnel="SDDC"',
      role: 'either',
      problems: [],
      tells: 'child-closed',
      meaning: 'Event log, 37139 or 37135: an IPsec SA is gone, as at each rekey. A fault only when no new one follows.',
      source: 'inferred',
    },
    'fortigate-event-delete-phase-1': {
      text: 'msg="delete IPsec phase 1 SA"',
      example:
        'logid="0101037134" type="event" subtype="vpn" level="notice" action="delete_phase1_sa" msg="delete IPsec phase 1 SA" logdesc="IPsec phase 1 SA deleted" remip=198.51.100.20 locip=203.0.113.10 vpntunnel="SDDC"',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'Event log, 37134: an IKE SA was cleared away, as at each rekey and after each failed attempt. It names no cause.',
      source: 'fortinet-log-delete-phase1',
    },
    'fortigate-event-phase-1-ok': {
      text: 'progress IPsec phase 1 {details} status="success"',
      also: ['negotiate IPsec phase 1 {details} status="success"'],
      example:
        'logid="0101037127" type="event" subtype="vpn" level="notice" logdesc="Progress IPsec phase 1" msg="progress IPsec phase 1" action="negotiate" remip=198.51.100.20 status="success" init="local" mode="main" dir="outbound" stage=1 role="initiator" result="OK"',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: 'Event log, 37120 or 37127: a step of phase 1 went well. `stage` says which; `result="DONE"` means that phase 1 is up.',
      source: 'fortinet-log-progress-phase1-ok',
    },
    'fortigate-event-phase-1-done': {
      text: 'progress IPsec phase 1 {details} status="success" {more} result="DONE"',
      example:
        'logid="0101037127" type="event" subtype="vpn" level="notice" logdesc="Progress IPsec phase 1" msg="progress IPsec phase 1" action="negotiate" remip=198.51.100.20 status="success" init="local" mode="main" dir="inbound" stage=3 role="initiator" result="DONE"',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'Event log, 37127: phase 1 is up. What fails after this is phase 2.',
      source: 'fortinet-log-progress-phase1-ok',
    },
    'fortigate-event-phase-1-failure': {
      text: 'progress IPsec phase 1 {details} status="failure"',
      also: ['negotiate IPsec phase 1 {details} status="failure"', 'msg="IPsec connection failed"'],
      example:
        'logid="0101037128" type="event" subtype="vpn" level="error" logdesc="Progress IPsec phase 1" msg="progress IPsec phase 1" action="negotiate" remip=198.51.100.20 status="failure" init="remote" mode="main" dir="inbound" stage=1 role="responder" result="ERROR"',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'Event log, 37121, 37128 or 37137: phase 1 failed at the step that `stage` names. It says no cause: see the event with `reason=` beside it, or run `diagnose debug application ike -1`.',
      source: 'fortinet-log-progress-phase1',
    },
    'fortigate-event-phase-2-ok': {
      text: 'progress IPsec phase 2 {details} status="success"',
      also: ['negotiate IPsec phase 2 {details} status="success"'],
      example:
        'logid="0101037129" type="event" subtype="vpn" level="notice" logdesc="Progress IPsec phase 2" msg="progress IPsec phase 2" action="negotiate" remip=198.51.100.20 status="success" init="local" mode="quick" dir="outbound" stage=1 role="initiator" result="OK"',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning: 'Event log, 37122 or 37129: phase 1 is up and a step of phase 2 went well.',
      source: 'inferred',
    },
    'fortigate-event-phase-2-failure': {
      text: 'progress IPsec phase 2 {details} status="failure"',
      also: ['negotiate IPsec phase 2 {details} status="failure"'],
      example:
        'logid="0101037130" type="event" subtype="vpn" level="error" logdesc="Progress IPsec phase 2" msg="progress IPsec phase 2" action="negotiate" remip=198.51.100.20 status="failure" init="remote" mode="quick" dir="inbound" stage=1 role="responder" result="ERROR"',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'child-started',
      meaning:
        'Event log, 37123 or 37130: phase 1 is up and phase 2 failed. Compare algorithms and PFS of phase 2, then the selectors of both ends.',
      source: 'fortinet-log-phase2-error',
    },
    'fortigate-invalid-esp-padding': {
      text: 'Invalid ESP packet detected (invalid padding)',
      also: ['Invalid ESP packet detected (payload not aligned)', 'invalid ESP {number} (padding) SPI'],
      example:
        'logid="0101037131" type="event" subtype="vpn" level="error" logdesc="IPsec ESP" msg="IPsec ESP" action="error" remip=198.51.100.20 error_num="Invalid ESP packet detected (invalid padding)." spi="9f1b2c3d"',
      role: 'either',
      problems: ['malformed-payload', 'stale-sa'],
      meaning:
        'Event log, 37131: an ESP packet could not be read after decryption: damaged on the way, or encrypted with other keys. A few do no harm; else flush this tunnel alone, so that both ends make new keys.',
      source: 'inferred',
    },
    'fortigate-event-tunnel-stats': {
      text: 'msg="IPsec tunnel statistics" action="tunnel-stats"',
      example:
        'logid="0101037141" type="event" subtype="vpn" level="notice" logdesc="IPsec tunnel statistics" msg="IPsec tunnel statistics" action="tunnel-stats" remip=198.51.100.20 vpntunnel="SDDC" tunneltype="ipsec" duration=3600 sentbyte=84210 rcvdbyte=90112',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'Event log, 37141: what a tunnel that is up has carried so far. `rcvdbyte=0` beside a growing `sentbyte` means that nothing comes back.',
      source: 'fortinet-log-statistics',
    },
  },
});
