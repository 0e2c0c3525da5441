import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'strongSwan',
  vendor: 'strongSwan project',
  called: ['swanctl', 'charon', 'strong swan'],
  scope:
    'strongSwan 5.x and 6.x on Linux (charon, with swanctl.conf or the legacy ipsec.conf). Its log lines are also those of pfSense, OPNsense, VyOS, EdgeOS, UniFi, Sophos Firewall and newer Meraki, which run charon.',
  marks: { lines: ['charon', 'swanctl'], names: ['strongswan'], families: ['charon'], everywhere: true },
  placeholders: ['sddc'],
  commands: {
    'ike-sa': {
      run: ['swanctl --list-sas'],
      look: 'The IKE SA must be ESTABLISHED; with start_action = trap only after traffic. For legacy ipsec.conf set-ups see the notes.',
      source: 'strongswan-swanctl-man',
    },
    'child-sa': {
      run: ['swanctl --list-sas'],
      look: 'The child SA must be INSTALLED, and while you ping the byte counters of `in` and `out` must both grow. Only `out` grows: nothing comes back (lost, or the SDDC does not send); only `in`: this end sends nothing (route, NAT). A REKEYED or DELETED row is an old SA.',
      source: 'strongswan-swanctl-man',
    },
    proposals: {
      run: ['swanctl --list-conns', 'swanctl --list-algs'],
      look: 'What is loaded, with addresses, identities and networks, and which algorithms charon has for IKE (those of ESP are the kernel’s). The proposals themselves are in swanctl.conf (`proposals`, `esp_proposals`) or ipsec.conf (`ike=`, `esp=`).',
      source: 'strongswan-swanctl-man',
    },
    'debug-on': {
      run: [{ run: 'swanctl --log', disrupts: 'nothing' }],
      look: 'It follows the log live, at levels 0 and 1, which is enough for most faults; it changes no level. For level 2, which names the attribute that does not match, see the notes.',
      source: 'strongswan-vici-logger',
    },
    'debug-off': {
      run: [
        {
          run: 'swanctl --reload-settings',
          disrupts: 'logging',
          cost: 'It reads the whole of strongswan.conf again, for all connections.',
        },
      ],
      look: 'End swanctl --log with Ctrl-C. If you raised levels in strongswan.conf, set them back to 1 first; this command reads them again.',
      source: 'strongswan-swanctl-man',
    },
    clear: {
      run: [
        { run: 'swanctl --rekey --child sddc', disrupts: 'nothing', cost: 'A new child SA before the old one goes.' },
        {
          run: 'swanctl --terminate --child sddc',
          disrupts: 'this tunnel',
          cost: 'The child SA alone.',
        },
        {
          run: 'swanctl --terminate --ike sddc',
          disrupts: 'this tunnel',
          cost: 'The IKE SA with its child SAs.',
        },
        { run: 'swanctl --initiate --child sddc', disrupts: 'nothing' },
      ],
      look: 'Closed until the line with --initiate, the SDDC or, with start_action = trap, traffic starts it again. Legacy set-ups and changes of swanctl.conf: see the notes.',
      source: 'strongswan-swanctl-man',
    },
    'bgp-neighbor': {
      run: ["vtysh -c 'show bgp summary'", "vtysh -c 'show bgp summary failed'", "vtysh -c 'show bgp neighbors 169.254.100.1'"],
      look: 'A number under State/PfxRcd: the session is up. `(Policy)` there, or under PfxSnt: no route map or other filter in that direction, and nothing passes.',
      source: 'frr-bgp-doc',
    },
    'bgp-received': {
      run: [
        "vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 routes'",
        "vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 received-routes'",
        "vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 filtered-routes'",
      ],
      look: 'routes: what was accepted. received-routes, before your filters, and filtered-routes, what they refused, need `soft-reconfiguration inbound`.',
      source: 'frr-bgp-doc',
    },
    'bgp-advertised': {
      run: ["vtysh -c 'show bgp ipv4 unicast neighbors 169.254.100.1 advertised-routes'"],
      look: 'Your on-premises prefixes must be listed. Missing: the session is down, the outbound route map, no network line, or no route with exactly that mask (network needs one by default).',
      source: 'frr-bgp-doc',
    },
  },
  settings: {
    'peer-address': {
      where: 'connections.<conn>.local_addrs and remote_addrs (ipsec.conf: left=, right=)',
      shown: {
        run: ['swanctl --list-conns'],
        look: 'Each connection that is loaded, with its local and remote addresses. %any takes every peer.',
        source: 'strongswan-swanctl-man',
      },
      source: 'strongswan-swanctl-opt',
    },
    'ike-version': {
      where: 'connections.<conn>.version = 2 (ipsec.conf: keyexchange=ikev2). 0, the default, accepts both and initiates with IKEv2.',
      source: 'strongswan-swanctl-opt',
    },
    'pre-shared-key': {
      where:
        'secrets.ike-<name>.secret, with the identities that it is for as id (ipsec.secrets: 203.0.113.10 198.51.100.20 : PSK "…"). Then swanctl --load-creds (ipsec rereadsecrets).',
      source: 'strongswan-swanctl-opt',
    },
    identities: {
      where: 'connections.<conn>.local.id and remote.id (ipsec.conf: leftid=, rightid=)',
      source: 'strongswan-swanctl-opt',
    },
    'phase1-proposal': {
      where:
        'connections.<conn>.proposals, such as aes256-sha256-modp2048; with AES-GCM name a PRF, such as aes256gcm16-prfsha256-modp2048 (ipsec.conf: ike=…!). Without a group, or with GCM and no PRF, the connection is not loaded.',
      source: 'lab-ike-config',
    },
    'phase2-proposal': {
      where: 'connections.<conn>.children.<child>.esp_proposals, such as aes256-sha256-modp2048 (ipsec.conf: esp=…!)',
      source: 'strongswan-swanctl-opt',
    },
    pfs: {
      where:
        'The group at the end of esp_proposals, such as -modp2048 (ipsec.conf: of esp=). No group there means no PFS. In IKEv2 it is not used for the first child SA, only at rekeys and for further ones.',
      source: 'strongswan-swanctl-opt',
    },
    lifetimes: {
      where: 'rekey_time of the connection (IKE SA) and rekey_time of the child (IPsec SA); ipsec.conf: ikelifetime=, lifetime=',
      source: 'strongswan-swanctl-opt',
    },
    'traffic-selectors': {
      where:
        'children.<child>.local_ts and remote_ts: 0.0.0.0/0 for route-based (only with an if_id: see the notes), the mirrored networks for policy-based (ipsec.conf: leftsubnet=, rightsubnet=)',
      source: 'strongswan-swanctl-opt',
    },
    initiation: {
      where: 'children.<child>.start_action = start. The default, none, only loads the connection and waits.',
      source: 'strongswan-swanctl-opt',
    },
    'dead-peer-detection': {
      where:
        'connections.<conn>.dpd_delay, which is off by default, and children.<child>.dpd_action = restart (ipsec.conf: dpdaction=restart)',
      source: 'strongswan-swanctl-opt',
    },
    'nat-traversal': {
      where: 'Automatic. connections.<conn>.encap = yes forces UDP encapsulation; mobike = no keeps IKE on UDP 500 where there is no NAT.',
      source: 'strongswan-swanctl-opt',
    },
    'tunnel-address': {
      where:
        'An XFRM interface with the if_id of the child: ip link add ipsec0 type xfrm dev eth0 if_id 42; ip addr add 169.254.100.2/30 dev ipsec0. Set children.<child>.if_id_in and if_id_out = 42.',
      source: 'strongswan-test-xfrmi',
    },
    'bgp-asn': {
      where: 'FRR: router bgp 65001, and neighbor 169.254.100.1 remote-as 65000',
      source: 'frr-bgp-doc',
    },
    'bgp-neighbor': {
      where: 'FRR: neighbor 169.254.100.1 (the VTI address of the SDDC)',
      source: 'frr-bgp-doc',
    },
    'bgp-password': {
      where: 'FRR: neighbor 169.254.100.1 password <key>',
      source: 'frr-bgp-doc',
    },
    'bgp-timers': {
      where: 'FRR: neighbor 169.254.100.1 timers 20 60 (keepalive, hold)',
      source: 'frr-bgp-doc',
    },
    'bgp-filters': {
      where:
        'FRR: network 192.0.2.0/25, and on the neighbor a route map in and one out: without one (by default from FRR 7.4 on) an eBGP session is up and nothing passes in that direction',
      source: 'lab-bgp-no-policy',
    },
    routes: {
      where:
        'ip route add 192.0.2.128/25 dev ipsec0, only where BGP does not install it. charon installs no routes for a child with an if_id unless install_routes_xfrmi is set.',
      source: 'strongswan-kernel-netlink-opt',
    },
    firewall: {
      where:
        'iptables or nftables: UDP 500, UDP 4500 and ESP (IP protocol 50) on the WAN interface; TCP 179 and forwarded traffic on ipsec0',
      source: 'strongswan-test-iptables',
    },
    'nat-exemption': {
      where: 'An exclusion above the masquerade rule for 192.0.2.0/25 to 192.0.2.128/25',
      source: 'inferred',
    },
    mss: {
      where:
        'ip link set ipsec0 mtu 1350, and two rules in the mangle table, one with -o ipsec0 and one with -i ipsec0: iptables -t mangle -A FORWARD -o ipsec0 -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss 1310',
      source: 'iptables-extensions',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        cost: 'Takes effect with swanctl --load-all, as does every other change in its files.',
        text: `# /etc/swanctl/conf.d/sddc.conf
connections {
  sddc {
    version = 2
    local_addrs  = 203.0.113.10
    remote_addrs = 198.51.100.20
    proposals = aes256-sha256-modp2048
    rekey_time = 28800s
    dpd_delay = 10s
    keyingtries = 0
    mobike = no
    local {
      auth = psk
      id = 203.0.113.10
    }
    remote {
      auth = psk
      id = 198.51.100.20
    }
    children {
      sddc {
        local_ts  = 0.0.0.0/0          # policy-based: 192.0.2.0/25
        remote_ts = 0.0.0.0/0          # policy-based: 192.0.2.128/25
        esp_proposals = aes256-sha256-modp2048   # last token = PFS group
        rekey_time = 3600s
        if_id_in = 42                  # policy-based: leave both out
        if_id_out = 42
        start_action = start
        dpd_action = restart
      }
    }
  }
}
secrets {
  ike-sddc {
    id = 198.51.100.20
    secret = "ExamplePSK-ChangeMe"
  }
}`,
      },
      {
        disrupts: 'whole device',
        cost: 'The host forwards between all its interfaces. A gateway does so already: look first with sysctl net.ipv4.ip_forward.',
        text: `sysctl -w net.ipv4.ip_forward=1`,
      },
      {
        disrupts: 'nothing',
        text: `# interface, route, MSS (gone after a restart of the host: keep them in its network configuration)
ip link add ipsec0 type xfrm dev eth0 if_id 42
ip addr add 169.254.100.2/30 dev ipsec0
ip link set ipsec0 mtu 1350 up
ip route add 192.0.2.128/25 dev ipsec0        # only if BGP is not used
iptables -t mangle -A FORWARD -o ipsec0 -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss 1310
iptables -t mangle -A FORWARD -i ipsec0 -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss 1310`,
      },
      {
        disrupts: 'nothing',
        cost: 'In vtysh, after configure terminal.',
        text: `! FRR
ip prefix-list SDDC-IN seq 5 permit 192.0.2.128/25
ip prefix-list SDDC-OUT seq 5 permit 192.0.2.0/25
route-map SDDC-IN permit 10
 match ip address prefix-list SDDC-IN
route-map SDDC-OUT permit 10
 match ip address prefix-list SDDC-OUT
router bgp 65001
 neighbor 169.254.100.1 remote-as 65000
 neighbor 169.254.100.1 timers 20 60
 address-family ipv4 unicast
  neighbor 169.254.100.1 soft-reconfiguration inbound
  neighbor 169.254.100.1 route-map SDDC-IN in
  neighbor 169.254.100.1 route-map SDDC-OUT out`,
      },
      {
        disrupts: 'whole device',
        cost: 'Advertised to every BGP neighbor whose filters let it out.',
        text: `router bgp 65001
 address-family ipv4 unicast
  network 192.0.2.0/25`,
      },
    ],
    source: 'inferred',
  },
  notes: [
    {
      text: 'Write one setting on each line of swanctl.conf: a value runs to the end of its line, so that "auth = psk  id = 203.0.113.10" in one line sets auth to all of it.',
      source: 'strongswan-settings-lexer',
    },
    {
      text: 'When no connection has the two addresses of a request, or not this IKE version, charon answers NO_PROPOSAL_CHOSEN, which looks like a cipher fault. Look for "no IKE config found" before you change a cipher.',
      source: 'lab-not-configured',
    },
    {
      text: 'A PFS difference stays hidden in IKEv2 until a rekey or a second child SA: the first takes its keys from the IKE SA. Test it at once with swanctl --rekey --child sddc: if it is refused, the old child SA stays up until its lifetime ends, and charon tries again.',
      source: 'lab-pfs',
    },
    {
      text: 'More detail: in strongswan.conf a section charon { filelog { sddc { … } } } with path = /var/log/charon.log (before 5.7 the path is the name of the section), default = 1, ike = 2, cfg = 2 and knl = 2, each on a line of its own, then swanctl --reload-settings. cfg = 2 prints which attribute of a proposal does not match. It logs for all connections; take the section out again afterwards.',
      source: 'strongswan-logging-opt',
    },
    {
      text: 'Legacy logging: ipsec stroke loglevel cfg 2 and ipsec stroke loglevel ike 2; level 1 again afterwards.',
      source: 'strongswan-stroke',
    },
    {
      text: 'After a change of swanctl.conf: swanctl --load-all. A connection that changed is replaced, and its children with start_action = start are closed and started again.',
      source: 'strongswan-vici-config',
    },
    {
      text: 'Legacy set-ups: ipsec statusall shows the state, ipsec listalgs the algorithms, ipsec update and ipsec rereadsecrets load changes. ipsec down sddc stops this VPN until ipsec up sddc, the SDDC or, with auto=route, traffic starts it.',
      source: 'strongswan-ipsec-man',
    },
    {
      text: 'With mobike = yes, the default, charon as initiator goes to UDP 4500 from the second exchange on, NAT or not. With 4500 closed, IKE_SA_INIT works and IKE_AUTH gets no answer: open 4500, or set mobike = no, with which the same VPN comes up on UDP 500 where there is no NAT.',
      source: 'lab-udp-4500',
    },
    {
      text: 'charon sends a packet again 5 times, first after 4 seconds, then at growing intervals (retransmit_tries, retransmit_timeout), and gives up after 165 seconds. As responder it drops a half-open IKE SA after 30 seconds.',
      source: 'lab-udp-4500',
    },
    {
      text: 'keyingtries defaults to 1: after one sequence of retransmits charon gives up and does not try again by itself. keyingtries = 0 tries until it succeeds or fails for good; start_action = trap restarts on traffic.',
      source: 'strongswan-swanctl-opt',
    },
    {
      text: 'dpd_delay defaults to 0, which is off. In IKEv2 there is no DPD timeout: the ordinary retransmits decide, 165 seconds by default, that the peer is gone. With dpd_action = clear, the default, charon starts nothing again after that (a trap does, on traffic): set restart.',
      source: 'lab-restart',
    },
    {
      text: 'close_action acts only when the peer closes the child SA, not when a negotiation fails.',
      source: 'strongswan-swanctl-opt',
    },
    {
      text: 'With 0.0.0.0/0 as traffic selectors and no if_id, the route that charon installs can take over the default route. A child with if_id_in and if_id_out gets none by default.',
      source: 'strongswan-kernel-netlink-opt',
    },
    {
      text: 'In ipsec.conf, end ike= and esp= with an exclamation mark: without it charon adds its default proposals to yours. In swanctl.conf there is no exclamation mark: it makes the value invalid, and the connection is discarded.',
      source: 'lab-ike-config',
    },
    {
      text: 'sha256_96 = yes is only for peers that truncate HMAC-SHA-256 to 96 bits. It is not negotiated: if it is set wrongly, the tunnel is up and every packet is dropped.',
      source: 'strongswan-swanctl-opt',
    },
    {
      text: 'When the SDDC uses AES-GCM alone for IKE, its digest is empty and its PRF is SHA2-256: write aes256gcm16-prfsha256-modp2048 here.',
      source: 'nsx9-ike',
    },
    {
      text: 'charon refuses dh14, group14 and times such as 1.5h: the connection is not loaded. swanctl prints "config discarded" and the option.',
      source: 'lab-ike-config',
    },
    {
      text: 'esp_proposals = aes256, without an integrity algorithm, is loaded and offers ESP without integrity. Always name one (aes256-sha256), or use AES-GCM.',
      source: 'lab-ike-config',
    },
    {
      text: 'In secret =, 0x… is read as hexadecimal and 0s… as base64, quoted or not. Blanks inside the quotes belong to the key, blanks after them do not.',
      source: 'lab-key-forms',
    },
    {
      text: 'start_action = none at both ends: nothing starts and nothing is logged at either end.',
      source: 'lab-respond-only',
    },
    {
      text: 'IKE fragmentation (RFC 7383) is on by default: fragmentation = yes, and it is used when the peer announces it too (FRAG_SUP in IKE_SA_INIT). With fragmentation = no a large IKE_AUTH leaves as IP fragments.',
      source: 'strongswan-swanctl-opt',
    },
    {
      text: 'charon.fragment_size in strongswan.conf is the largest IKE fragment, 1280 bytes with the IP header by default. It counts for the whole daemon.',
      source: 'strongswan-charon-opt',
    },
    {
      text: 'strongSwan 6 can add post-quantum and other further key exchanges (RFC 9370) with the prefixes ke1_ to ke7_ in proposals and esp_proposals. Leave them out towards the SDDC, or add ke1_none to make one optional.',
      source: 'strongswan-swanctl-opt',
    },
    {
      text: 'The IKE profile of NSX has no additional key exchange and no ML-KEM.',
      source: 'nsx9-ike',
    },
    {
      text: 'reauth_time > 0 rebuilds the IKE SA instead of rekeying it: in 5.9.8 break before make, and against Libreswan both ends rebuild, so that two IKE SAs and two child SAs stay. Leave it at 0 and use rekey_time.',
      source: 'lab-lifetimes',
    },
    {
      text: 'cat /proc/net/xfrm_stat, for all VPNs: XfrmInNoStates counts packets for an SPI that this host does not have (a stale SA), XfrmInNoPols packets that fit no policy (networks), XfrmInTmplMismatch those in clear or from another SA than their policy asks for, XfrmInStateSeqError replayed or late ones.',
      source: 'linux-xfrm-proc',
    },
    {
      text: 'Kernel view: ip -s xfrm state list nokeys (without nokeys it prints the ESP keys in clear), ip xfrm policy.',
      source: 'iproute2-ip-xfrm',
    },
    {
      text: 'FRR debugging: debug bgp neighbor-events and debug bgp updates in vtysh; no debug bgp ends it.',
      source: 'frr-bgp-doc',
    },
  ],
  messages: {
    'strongswan-initiating-ike-sa': {
      text: 'initiating IKE_SA {conn} to {peer}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] initiating IKE_SA sddc[1] to 198.51.100.20',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning:
        'charon sends the first IKEv2 packet (again when another DH group or a cookie was asked for), or at a rekey the request for a new IKE SA.',
      source: 'strongswan-ike-init',
    },
    'strongswan-ike-sa-init-messages': {
      text: 'IKE_SA_INIT request {n} [ SA KE',
      also: ['IKE_SA_INIT response {n} [ SA KE'],
      example:
        'Nov 24 10:15:02 gw charon: 09[ENC] generating IKE_SA_INIT request 0 [ SA KE No N(NATD_S_IP) N(NATD_D_IP) N(FRAG_SUP) N(HASH_ALG) N(REDIR_SUP) ]',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'The first exchange: "generating" is sent, "parsed" is received. A response with SA and KE means that phase 1 algorithms agree. N(FRAG_SUP) says that its sender can fragment IKE messages.',
      source: 'lab-ike-defaults',
    },
    'strongswan-ike-auth-request': {
      text: 'IKE_AUTH request {n} [ IDi',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] generating IKE_AUTH request 1 [ IDi IDr AUTH SA TSi TSr N(EAP_ONLY) N(MSG_ID_SYN_SUP) ]',
      role: 'either',
      problems: [],
      tells: 'ike-accepted',
      meaning: 'Authentication began: "generating" is our request, "parsed" the one of the peer.',
      source: 'lab-ike-defaults',
    },
    'strongswan-ike-auth-response-whole': {
      text: 'IKE_AUTH response {n} [ IDr AUTH {payloads} TSi TSr',
      also: ['IKE_AUTH response {n} [ IDr CERT AUTH {payloads} TSi TSr', 'IKE_AUTH response {n} [ IDr AUTH SA TSi TSr'],
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed IKE_AUTH response 1 [ IDr AUTH SA TSi TSr ]',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'The responder accepted identity, key and child SA. The initiator can still refuse: it checks the identity and the networks of this answer next.',
      source: 'lab-responder-id',
    },
    'strongswan-initiating-main-mode': {
      text: 'initiating Main Mode IKE_SA {conn} to {peer}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] initiating Main Mode IKE_SA sddc[1] to 198.51.100.20',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning: 'charon starts IKEv1 in main mode, which is the mode that the SDDC uses for IKE V1.',
      source: 'strongswan-main-mode',
    },
    'strongswan-initiating-aggressive-mode': {
      text: 'initiating Aggressive Mode IKE_SA {conn} to {peer}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] initiating Aggressive Mode IKE_SA sddc[1] to 198.51.100.20',
      role: 'initiator',
      problems: ['ike-mode-mismatch'],
      tells: 'ike-started',
      meaning: 'charon starts IKEv1 in aggressive mode. The SDDC takes main mode only: set aggressive = no, or better IKEv2 at both ends.',
      source: 'strongswan-aggressive-mode',
    },
    'strongswan-peer-is-initiating': {
      text: 'is initiating an IKE_SA',
      also: ['is initiating IKE_SA {conn}'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] 198.51.100.20 is initiating an IKE_SA',
      role: 'responder',
      problems: [],
      tells: 'ike-started',
      meaning:
        "A first packet arrived and a connection takes its address, or the peer rekeys an IKE SA that is up. If it is the SDDC's, addresses and UDP 500 towards this device are proven.",
      source: 'strongswan-ike-init',
    },
    'strongswan-peer-is-initiating-main-mode': {
      text: 'is initiating a Main Mode IKE_SA',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] 198.51.100.20 is initiating a Main Mode IKE_SA',
      role: 'responder',
      problems: [],
      tells: 'ike-started',
      meaning: 'An IKEv1 main mode request arrived. If the connection is meant to be IKEv2, the other end is set to IKE V1.',
      source: 'strongswan-main-mode',
    },
    'strongswan-peer-is-initiating-aggressive-mode': {
      text: 'is initiating a Aggressive Mode IKE_SA',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] 198.51.100.20 is initiating a Aggressive Mode IKE_SA',
      role: 'responder',
      problems: ['ike-mode-mismatch'],
      tells: 'ike-started',
      meaning: 'An aggressive mode request arrived. The SDDC never sends one, so check which peer this address really is.',
      source: 'strongswan-aggressive-mode',
    },
    'strongswan-sending-packet': {
      text: 'sending packet: from {local} to {remote} ({n} bytes)',
      example: 'Nov 24 10:15:02 gw charon: 09[NET] sending packet: from 203.0.113.10[500] to 198.51.100.20[500] (464 bytes)',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'An IKE packet left this device, which does not prove that it arrived. Read the ports: 500 at first, 4500 once NAT is detected, or as initiator with MOBIKE on (the default).',
      source: 'lab-udp-4500',
    },
    'strongswan-received-packet': {
      text: 'received packet: from {remote} to {local} ({n} bytes)',
      example: 'Nov 24 10:15:02 gw charon: 09[NET] received packet: from 198.51.100.20[500] to 203.0.113.10[500] (472 bytes)',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: "The peer's packet reached this device: the path is open in this direction on this port.",
      source: 'strongswan-process-message-job',
    },
    'strongswan-selected-proposal-ike': {
      text: 'selected proposal: IKE',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] selected proposal: IKE:AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048',
      role: 'either',
      problems: [],
      tells: 'ike-accepted',
      meaning:
        'Phase 1 algorithms agree; as responder a retry for another DH group can still follow. A later failure is about the path (UDP 4500), identity, key, or phase 2.',
      source: 'strongswan-proposal',
    },
    'strongswan-selected-proposal-esp': {
      text: 'selected proposal: ESP',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] selected proposal: ESP:AES_CBC_256/HMAC_SHA2_256_128/NO_EXT_SEQ',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning:
        'Phase 2 algorithms agree. In IKEv2 the first child SA carries no PFS group, so a PFS difference is not excluded yet: it shows at a rekey or a second child SA.',
      source: 'lab-pfs',
    },
    'strongswan-establishing-child-sa': {
      text: 'establishing CHILD_SA {conn}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] establishing CHILD_SA sddc{1}',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning:
        'IKEv2: charon prepares the request for a child SA, the first one before it sends IKE_AUTH: it does not prove that phase 1 is up. "not establishing … due to existing duplicate": that child SA is up already.',
      source: 'lab-udp-4500',
    },
    'strongswan-psk-authentication-successful': {
      text: "authentication of '{id}' with pre-shared key successful",
      example: "Nov 24 10:15:02 gw charon: 09[IKE] authentication of '198.51.100.20' with pre-shared key successful",
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        "The peer's key fits for the identity that it sent. If it still fails: 'constraint check failed' after it refuses that identity here; after 'IKE_SA … established' look at phase 2.",
      source: 'strongswan-psk-authenticator',
    },
    'strongswan-authentication-of-myself': {
      text: "authentication of '{id}' (myself) with pre-shared key",
      example: "Nov 24 10:15:02 gw charon: 09[IKE] authentication of '203.0.113.10' (myself) with pre-shared key",
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'This device authenticates with the identity in the quotes. If it has no secret for it, the next line says so (no shared key found).',
      source: 'strongswan-psk-authenticator',
    },
    'strongswan-ike-sa-established': {
      text: 'IKE_SA {conn} established between',
      example:
        'Nov 24 10:15:02 gw charon: 09[IKE] IKE_SA sddc[1] established between 203.0.113.10[203.0.113.10]...198.51.100.20[198.51.100.20]',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning:
        'Phase 1 is up here: version, algorithms and key agree. The brackets show the two identities; as IKEv2 responder, the initiator can still refuse the first.',
      source: 'strongswan-ike-establish',
    },
    'strongswan-child-sa-established': {
      text: 'CHILD_SA {conn} established with SPIs',
      example:
        'Nov 24 10:15:02 gw charon: 09[IKE] CHILD_SA sddc{1} established with SPIs c1a2b3c4_i d5e6f7a8_o and TS 0.0.0.0/0 === 0.0.0.0/0',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning:
        'Phase 2 is up here. TS shows its networks: 0.0.0.0/0 on both sides is route-based. As responder, the peer can still refuse them with a DELETE.',
      source: 'strongswan-child-create',
    },
    'strongswan-no-ike-config-found': {
      text: 'no IKE config found for {local}...{remote}, sending NO_PROPOSAL_CHOSEN',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] no IKE config found for 203.0.113.10...198.51.100.20, sending NO_PROPOSAL_CHOSEN',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'No loaded connection has these two addresses and this IKE version. The initiator gets NO_PROPOSAL_CHOSEN, which looks like a cipher fault: check local_addrs, remote_addrs and version, then load the connection. From another address than that of the SDDC it is noise from the Internet.',
      source: 'lab-not-configured',
    },
    'strongswan-unsupported-ike-version': {
      text: 'received unsupported IKE version {version} from {peer}, sending INVALID_MAJOR_VERSION',
      example: 'Nov 24 10:15:02 gw charon: 09[NET] received unsupported IKE version 1.0 from 198.51.100.20, sending INVALID_MAJOR_VERSION',
      role: 'responder',
      problems: ['ike-version-mismatch'],
      meaning: 'The peer uses an IKE version that this build does not run. If it is the SDDC, give both ends the other version.',
      source: 'strongswan-receiver',
    },
    'strongswan-ignoring-exchange-on-other-version-sa': {
      text: 'ignoring {exchange} IKEv{n} exchange on {version} SA',
      also: ['ignoring {exchange} IKEv2 exchange on IKEv1 SA', 'ignoring {exchange} IKEv1 exchange on IKEv2 SA'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] ignoring IKE_SA_INIT IKEv2 exchange on IKEv1 SA',
      role: 'either',
      problems: ['ike-version-mismatch'],
      meaning: 'A message of one IKE version arrived for an SA of the other. Set the same version at both ends and clear the old SA.',
      source: 'strongswan-ike-sa',
    },
    'strongswan-received-invalid-major-version': {
      text: 'received INVALID_MAJOR_VERSION notify error',
      also: ['received INVALID_MAJOR_VERSION error notify'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received INVALID_MAJOR_VERSION notify error',
      role: 'initiator',
      problems: ['ike-version-mismatch'],
      meaning: 'The peer does not run the IKE version that this device started with. Compare version here with IKE Type in the SDDC.',
      source: 'strongswan-ike-init',
    },
    'strongswan-none-allows-authentication-using-mode': {
      text: 'found {n} matching config, but none allows {auth} authentication using {mode} Mode',
      also: ['found {n} matching configs, but none allows {auth} authentication using {mode} Mode'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] found 1 matching config, but none allows pre-shared key authentication using Main Mode',
      role: 'responder',
      problems: ['ike-mode-mismatch'],
      meaning:
        'An IKEv1 connection matches the peer but is set to the other mode or another authentication. Set aggressive = no and auth = psk; the initiator sees only AUTHENTICATION_FAILED.',
      source: 'strongswan-phase1',
    },
    'strongswan-aggressive-mode-psk-disabled': {
      text: 'Aggressive Mode PSK disabled for security reasons',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] Aggressive Mode PSK disabled for security reasons',
      role: 'responder',
      problems: ['ike-mode-mismatch'],
      meaning:
        'The peer uses aggressive mode with a pre-shared key, which charon refuses by default. The SDDC never does: see which peer this is, then use main mode or IKEv2.',
      source: 'strongswan-aggressive-mode',
    },
    'strongswan-received-proposals-ike': {
      text: 'received proposals: IKE',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] received proposals: IKE:AES_CBC_128/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'What the peer offered for phase 1. At level 1 it appears only when this connection has nothing that fits: compare "configured proposals" after it. "selected proposal" later on: no fault (level 2, or another one fitted).',
      source: 'strongswan-proposal',
    },
    'strongswan-configured-proposals-ike': {
      text: 'configured proposals: IKE',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] configured proposals: IKE:AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'What this device allows for phase 1, to compare with "received proposals" just before it. At level 2 it also precedes "selected proposal", and alone when this end starts: no fault.',
      source: 'strongswan-proposal',
    },
    'strongswan-received-proposals-unacceptable': {
      text: 'received proposals unacceptable',
      also: ['received proposals inacceptable'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received proposals unacceptable',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'None of the offered phase 1 proposals is allowed here, so NO_PROPOSAL_CHOSEN is sent. The two "proposals" lines before it show the difference.',
      source: 'strongswan-ike-init',
    },
    'strongswan-no-proposal-found': {
      text: 'no proposal found',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] no proposal found',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1: no phase 1 proposal in common. The responder prints it; the initiator only when the answer is not what it offered. Compare the "received proposals" and "configured proposals" lines before it.',
      source: 'strongswan-main-mode',
    },
    'strongswan-received-no-proposal-chosen-notify-error': {
      text: 'received NO_PROPOSAL_CHOSEN notify error',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received NO_PROPOSAL_CHOSEN notify error',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['phase1-crypto-mismatch', 'lifetime-rekey'],
      meaning:
        'IKEv2: the peer refused the first exchange: no common phase 1 proposal, or no VPN for this address or IKE version; on an established SA, the rekey of the IKE SA. Let the SDDC initiate and read this log, or compare encryption, digest and DH group.',
      source: 'strongswan-ike-init',
    },
    'strongswan-received-no-proposal-chosen-error-notify': {
      text: 'received NO_PROPOSAL_CHOSEN error notify',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received NO_PROPOSAL_CHOSEN error notify',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: before the IKE SA is up phase 1 is refused, or no VPN fits; after it quick mode (phase 2, with PFS; some peers refuse networks this way).',
      source: 'strongswan-informational',
    },
    'strongswan-key-exchange-method-unacceptable': {
      text: 'key exchange method {offered} unacceptable, requesting {wanted}',
      also: ['DH group {offered} unacceptable, requesting {wanted}', 'DH group {offered} inacceptable, requesting {wanted}'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] DH group MODP_1024 unacceptable, requesting MODP_2048',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      tells: 'ike-started',
      meaning:
        'The peer began with a Diffie-Hellman group that this device does not take first, or not at all, and is asked for another. A fault only when it repeats: give both ends one group.',
      source: 'strongswan-ike-init',
    },
    'strongswan-peer-did-not-accept-key-exchange-method': {
      text: "peer didn't accept key exchange method {offered}, it requested {wanted}",
      also: ["peer didn't accept DH group {offered}, it requested {wanted}"],
      example: "Nov 24 10:15:02 gw charon: 09[IKE] peer didn't accept DH group MODP_1024, it requested MODP_2048",
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      tells: 'ike-started',
      meaning: 'The peer wants another Diffie-Hellman group and charon tries again with it. A fault only when it repeats.',
      source: 'strongswan-ike-init',
    },
    'strongswan-proposal-matches': {
      text: '[CFG] proposal matches',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG]   proposal matches',
      role: 'either',
      problems: [],
      tells: 'ike-accepted',
      meaning: 'Of the proposals that were tried one is acceptable: refusals of single algorithms in the lines before it are no fault.',
      source: 'strongswan-proposal',
    },
    'strongswan-no-acceptable-encryption': {
      text: 'no acceptable ENCRYPTION_ALGORITHM found',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG]   no acceptable ENCRYPTION_ALGORITHM found',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      tells: 'echo',
      meaning:
        'The encryption algorithm or its key length differs. With cfg = 2, for each proposal tried: the cause only when none is selected afterwards.',
      source: 'strongswan-proposal',
    },
    'strongswan-no-acceptable-integrity': {
      text: 'no acceptable INTEGRITY_ALGORITHM found',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG]   no acceptable INTEGRITY_ALGORITHM found',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      tells: 'echo',
      meaning:
        'The digest (integrity) differs. With AES-GCM there is none. With cfg = 2, for each proposal tried: the cause only when none is selected afterwards.',
      source: 'strongswan-proposal',
    },
    'strongswan-no-acceptable-prf': {
      text: 'no acceptable PSEUDO_RANDOM_FUNCTION found',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG]   no acceptable PSEUDO_RANDOM_FUNCTION found',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      tells: 'echo',
      meaning:
        'The PRF differs, as when one end uses AES-GCM, where the PRF is named by itself. With cfg = 2, for each proposal tried: the cause only when none is selected afterwards.',
      source: 'strongswan-proposal',
    },
    'strongswan-no-acceptable-esn': {
      text: 'no acceptable EXTENDED_SEQUENCE_NUMBERS found',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG]   no acceptable EXTENDED_SEQUENCE_NUMBERS found',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'One end insists on extended sequence numbers. Without esn or noesn in esp_proposals charon uses noesn. With cfg = 2, for each proposal tried: the cause only when none is selected afterwards.',
      source: 'strongswan-proposal',
    },
    'strongswan-no-acceptable-dh-group': {
      text: 'no acceptable KEY_EXCHANGE_METHOD found',
      also: ['no acceptable DIFFIE_HELLMAN_GROUP found'],
      example: 'Nov 24 10:15:02 gw charon: 09[CFG]   no acceptable DIFFIE_HELLMAN_GROUP found',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      tells: 'echo',
      meaning:
        'The Diffie-Hellman group differs; in an ESP proposal that is PFS. With cfg = 2, for each proposal tried: the cause only when none is selected afterwards.',
      source: 'strongswan-proposal',
    },
    'strongswan-no-acceptable-proposal-found': {
      text: 'no acceptable proposal found',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] no acceptable proposal found',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'No common proposal. For a child SA it follows "received proposals: ESP" and is phase 2; at a rekey or a further child SA, when the first worked, it is the PFS group. In IKE_SA_INIT the Diffie-Hellman group is agreed and charon cannot compute it: a plugin is missing.',
      source: 'strongswan-child-create',
    },
    'strongswan-mac-mismatched': {
      text: "tried {n} shared key for '{me}' - '{other}', but MAC mismatched",
      also: ["tried {n} shared keys for '{me}' - '{other}', but MAC mismatched", 'but MAC mismatched'],
      example: "Nov 24 10:15:02 gw charon: 09[IKE] tried 1 shared key for '203.0.113.10' - '198.51.100.20', but MAC mismatched",
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        "A secret for these two identities exists and is not the peer's. Type the same key at both ends, without blanks at its ends, and load it. The other end sees only AUTHENTICATION_FAILED.",
      source: 'strongswan-psk-authenticator',
    },
    'strongswan-no-shared-key-found': {
      text: "no shared key found for '{me}' - '{other}'",
      also: ["no shared key found for '{me}'[{local}] - '{other}'[{remote}]", 'no shared key found for {local} - {remote}'],
      example: "Nov 24 10:15:02 gw charon: 09[IKE] no shared key found for '203.0.113.10' - '10.0.0.5'",
      role: 'either',
      problems: ['ike-identity-mismatch', 'configuration-failed', 'pre-shared-key-mismatch'],
      meaning:
        'A lookup here: no secret is filed under these two identities. Correct the identities, or add them to the secret, and load it (swanctl --load-creds, ipsec rereadsecrets).',
      source: 'strongswan-psk-authenticator',
    },
    'strongswan-calculated-hash-does-not-match': {
      text: 'calculated HASH does not match HASH payload',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] calculated HASH does not match HASH payload',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-mode-mismatch'],
      meaning:
        'It points to IKEv1 aggressive mode, which the SDDC never uses: the peer used another key. Check which peer this is; in main mode its message cannot be decrypted.',
      source: 'strongswan-psk-v1-authenticator',
    },
    'strongswan-invalid-id-v1-payload-length': {
      text: 'invalid ID_V1 payload length, decryption failed?',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] invalid ID_V1 payload length, decryption failed?',
      role: 'responder',
      problems: ['pre-shared-key-mismatch'],
      meaning: 'IKEv1 main mode: message 5 decrypts to garbage, because the keys come from a different pre-shared key.',
      source: 'strongswan-encrypted-payload',
    },
    'strongswan-invalid-hash-v1-payload-length': {
      text: 'invalid HASH_V1 payload length, decryption failed?',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] invalid HASH_V1 payload length, decryption failed?',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      onceIkeUp: ['malformed-payload'],
      meaning:
        "IKEv1: a message can't be decrypted: another pre-shared key, or a refusal of our identity that can't be read here, as Libreswan sends.",
      source: 'lab-ikev1',
    },
    'strongswan-could-not-decrypt-payloads': {
      text: 'could not decrypt payloads',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] could not decrypt payloads',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'malformed-payload'],
      onceIkeUp: ['malformed-payload'],
      meaning:
        'In IKEv1 suspect a wrong pre-shared key first; a refusal of our identity by Libreswan looks the same. In IKEv2 the message was damaged or belongs to other keys.',
      source: 'lab-ikev1',
    },
    'strongswan-message-parsing-failed': {
      text: 'message parsing failed',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] message parsing failed',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'malformed-payload'],
      onceIkeUp: ['malformed-payload'],
      meaning:
        "The message can't be read. In IKEv1 main mode the cause is a wrong pre-shared key, or a refusal of our identity that can't be read; otherwise a malformed message.",
      source: 'strongswan-task-manager-v1',
    },
    'strongswan-informational-v1-processing-failed': {
      text: 'INFORMATIONAL_V1 request with message ID {id} processing failed',
      also: ['ignore malformed INFORMATIONAL request'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] INFORMATIONAL_V1 request with message ID 2190367428 processing failed',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      onceIkeUp: ['malformed-payload'],
      meaning:
        "IKEv1: the peer sent a notify that can't be decrypted here: in phase 1 for example its refusal of our key or identity. Compare both with the SDDC.",
      source: 'lab-ikev1',
    },
    'strongswan-integrity-check-failed': {
      text: 'integrity check failed',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] integrity check failed',
      role: 'either',
      problems: ['malformed-payload', 'stale-sa'],
      meaning:
        'The message does not verify with the keys of this SA: damaged on the way, or made with the keys of another SA. If it goes on, clear this VPN here.',
      source: 'strongswan-task-manager-v2',
    },
    'strongswan-looking-for-peer-configs': {
      text: 'looking for peer configs matching {local}[{me}]...{remote}[{other}]',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] looking for peer configs matching 203.0.113.10[203.0.113.10]...198.51.100.20[10.0.0.5]',
      role: 'responder',
      problems: [],
      tells: 'ike-started',
      meaning:
        'IKEv2 authentication began. The brackets show the identities in the packet: first the one that the peer expects of this device, then the one that it sent. Compare them with local.id and remote.id.',
      source: 'strongswan-ike-auth',
    },
    'strongswan-no-matching-peer-config-found': {
      text: 'no matching peer config found',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] no matching peer config found',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The addresses match, the identities don\'t (or their connection takes another IKE proposal). Take them from the "looking for peer configs" line before it and set remote.id (or %any) and local.id. The initiator gets AUTHENTICATION_FAILED.',
      source: 'lab-initiator-id',
    },
    'strongswan-looking-for-psk-peer-configs': {
      text: 'looking for {auth} peer configs matching {local}...{remote}[{other}]',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] looking for pre-shared key peer configs matching 203.0.113.10...198.51.100.20[10.0.0.5]',
      role: 'responder',
      problems: [],
      tells: 'ike-started',
      meaning: 'IKEv1 authentication began. The bracket is the identity that the peer sent: compare it with remote.id.',
      source: 'strongswan-phase1',
    },
    'strongswan-no-peer-config-found': {
      text: 'no peer config found',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] no peer config found',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'IKEv1: no connection takes the identity in the line before it. Set remote.id to it. The initiator sees only AUTHENTICATION_FAILED.',
      source: 'strongswan-phase1',
    },
    'strongswan-selected-peer-config-unacceptable': {
      text: "selected peer config '{conn}' unacceptable: {reason}",
      also: ["selected peer config '{conn}' inacceptable: {reason}"],
      example: "Nov 24 10:15:02 gw charon: 09[CFG] selected peer config 'sddc' unacceptable: non-matching authentication done",
      role: 'either',
      problems: ['ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'A connection matched, but the peer did not authenticate as it demands: another identity, or certificate against pre-shared key; the "constraint" line before it says which. Harmless when "switching to peer config" follows.',
      source: 'lab-responder-id',
    },
    'strongswan-no-alternative-config-found': {
      text: 'no alternative config found',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] no alternative config found',
      role: 'either',
      problems: ['ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'The matching connection was rejected and no other one fits. The lines before it name the reason. The initiator prints it too, when the identity of the peer is not remote.id.',
      source: 'lab-responder-id',
    },
    'strongswan-constraint-identity-required': {
      text: "constraint check failed: identity '{id}' required",
      also: [
        "constraint check failed: identity '{id}' ({kind}) required",
        "constraint check failed: identity '{id}' ({kind}) required, not matched by '{got}' ({kind})",
      ],
      example: "Nov 24 10:15:02 gw charon: 09[CFG] constraint check failed: identity '198.51.100.20' required",
      role: 'either',
      problems: ['ike-identity-mismatch'],
      meaning:
        "The peer's identity is not the one that remote.id demands: set remote.id to the identity that the peer sends. As initiator this device refuses when the peer already counts the tunnel as up, so the peer may keep its SAs.",
      source: 'lab-responder-id',
    },
    'strongswan-constraint-requires-authentication': {
      text: 'constraint requires {wanted} authentication, but {got} was used',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] constraint requires public key authentication, but pre-shared key was used',
      role: 'either',
      problems: ['certificate-problem', 'pre-shared-key-mismatch'],
      meaning:
        'The two ends use different kinds of authentication. Set auth = psk in both local and remote: the SDDC uses a pre-shared key.',
      source: 'strongswan-auth-cfg',
    },
    'strongswan-received-idr-but-require': {
      text: 'received IDr {got}, but require {wanted}',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] received IDr 10.0.0.1, but require 203.0.113.10',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The initiator asked this device for another identity (IDr) than its local.id, and is refused. Set local.id to the first one, or correct what the peer expects of this device.',
      source: 'strongswan-ike-auth',
    },
    'strongswan-idr-payload-missing': {
      text: 'IDr payload missing',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] IDr payload missing',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'The answer to IKE_AUTH holds neither identity nor AUTH: the peer refused the child SA and with it the whole exchange. The notify in the "parsed IKE_AUTH response" line before it is the reason: N(NO_PROP) is the ESP proposal, N(TS_UNACCEPT) the networks. It is no identity fault; OpenIKED answers this way.',
      source: 'lab-esp-proposal',
    },
    'strongswan-idir-does-not-match': {
      text: "IDir '{got}' does not match to '{wanted}'",
      also: ["IDr '{got}' does not match to '{wanted}'"],
      example: "Nov 24 10:15:02 gw charon: 09[IKE] IDir '10.0.0.5' does not match to '198.51.100.20'",
      role: 'initiator',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The peer answered with another identity than remote.id (IDir in IKEv1, IDr in IKEv2), such as its private address. Set remote.id to that.',
      source: 'strongswan-main-mode',
    },
    'strongswan-received-authentication-failed-notify-error': {
      text: 'received AUTHENTICATION_FAILED notify error',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received AUTHENTICATION_FAILED notify error',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'The peer refused this device and does not say why: key or identity. Compare the key, then local.id with Remote Private IP (or Remote ID) in the SDDC. Let the SDDC initiate: this log then shows a wrong key.',
      source: 'strongswan-ike-auth',
    },
    'strongswan-received-authentication-failed-error-notify': {
      text: 'received AUTHENTICATION_FAILED error notify',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received AUTHENTICATION_FAILED error notify',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'ike-mode-mismatch'],
      meaning: 'IKEv1: the peer refused this device: key, identity or mode. Let the SDDC initiate, and this log may say which.',
      source: 'strongswan-informational',
    },
    'strongswan-received-payload-malformed': {
      text: 'received PAYLOAD_MALFORMED error notify',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received PAYLOAD_MALFORMED error notify',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'malformed-payload'],
      onceIkeUp: ['malformed-payload'],
      meaning: 'IKEv1: the peer could not read our encrypted message. In main mode suspect a wrong pre-shared key first.',
      source: 'strongswan-informational',
    },
    'strongswan-received-invalid-hash-information': {
      text: 'received INVALID_HASH_INFORMATION error notify',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received INVALID_HASH_INFORMATION error notify',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      onceIkeUp: ['malformed-payload', 'stale-sa'],
      meaning:
        "IKEv1: the peer's check of a hash failed: before the IKE SA is up suspect the pre-shared key first, after it the message was damaged or is of another SA.",
      source: 'strongswan-informational',
    },
    'strongswan-received-invalid-syntax': {
      text: 'received INVALID_SYNTAX notify error',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received INVALID_SYNTAX notify error',
      role: 'either',
      problems: ['malformed-payload'],
      meaning:
        'IKEv2: the peer can\'t read our message, or refuses it by policy (", destroying IKE_SA": one after IKE_AUTH). Not a key fault: simplify the proposals, compare releases.',
      source: 'strongswan-ike-auth',
    },
    'strongswan-parsed-ike-sa-init-response-no-prop': {
      text: 'parsed IKE_SA_INIT response {n} [ N(NO_PROP) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed IKE_SA_INIT response 0 [ N(NO_PROP) ]',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'The first packet got NO_PROPOSAL_CHOSEN: no common phase 1 proposal, or no VPN for this address or IKE version. The path on UDP 500 is proven.',
      source: 'strongswan-message',
    },
    'strongswan-generating-ike-sa-init-response-no-prop': {
      text: 'generating IKE_SA_INIT response {n} [ N(NO_PROP) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] generating IKE_SA_INIT response 0 [ N(NO_PROP) ]',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      tells: 'echo',
      meaning:
        'This device refuses the first packet. The lines before it say why: proposals that do not match, or no IKE config (address or IKE version).',
      source: 'strongswan-message',
    },
    'strongswan-parsed-ike-sa-init-response-inval-ke': {
      text: 'parsed IKE_SA_INIT response {n} [ N(INVAL_KE) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed IKE_SA_INIT response 0 [ N(INVAL_KE) ]',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch'],
      tells: 'ike-started',
      meaning: 'The peer asks for another Diffie-Hellman group: a fault only when it repeats.',
      source: 'lab-ike-first-group',
    },
    'strongswan-parsed-ike-intermediate-response-no-prop': {
      text: 'parsed IKE_INTERMEDIATE response {n} [ N(NO_PROP) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed IKE_INTERMEDIATE response 1 [ N(NO_PROP) ]',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'The additional key exchange (RFC 9370, such as a post-quantum one) was refused. Leave ke1_ to ke7_ out of proposals towards this peer.',
      source: 'strongswan-message',
    },
    'strongswan-parsed-ike-auth-response-auth-failed': {
      text: 'parsed IKE_AUTH response {n} [ N(AUTH_FAILED) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed IKE_AUTH response 1 [ N(AUTH_FAILED) ]',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning: 'The peer refused this device: key, identity or certificate. Let the SDDC initiate: this log then shows a wrong key.',
      source: 'strongswan-message',
    },
    'strongswan-generating-ike-auth-response-auth-failed': {
      text: 'generating IKE_AUTH response {n} [ N(AUTH_FAILED) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] generating IKE_AUTH response 1 [ N(AUTH_FAILED) ]',
      role: 'responder',
      problems: ['ike-identity-mismatch', 'pre-shared-key-mismatch', 'certificate-problem'],
      meaning: 'This device refuses the peer. The line before it says why: MAC mismatched (key), or no matching peer config (identity).',
      source: 'strongswan-message',
    },
    'strongswan-parsed-ike-auth-response-ts-unacceptable': {
      text: 'parsed IKE_AUTH response {n} [ {payloads} N(TS_UNACCEPT) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed IKE_AUTH response 1 [ IDr AUTH N(TS_UNACCEPT) ]',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning:
        "The peer accepts our identity and key, but none of our networks. Mirror local_ts and remote_ts to the SDDC's networks, 0.0.0.0/0 for route-based.",
      source: 'strongswan-message',
    },
    'strongswan-parsed-ike-auth-response-no-prop': {
      text: 'parsed IKE_AUTH response {n} [ {payloads} N(NO_PROP) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed IKE_AUTH response 1 [ IDr AUTH N(NO_PROP) ]',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'The peer accepts no ESP proposal, or could not install the SA. With IDr and AUTH before it the IKE SA is up; without them (as OpenIKED answers) charon then prints "IDr payload missing" and refuses, and it is ESP all the same. PFS plays no part in this exchange.',
      source: 'lab-esp-proposal',
    },
    'strongswan-generating-ike-auth-response-ts-unacceptable': {
      text: 'generating IKE_AUTH response {n} [ {payloads} N(TS_UNACCEPT) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] generating IKE_AUTH response 1 [ IDr AUTH N(TS_UNACCEPT) ]',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      tells: 'ike-up',
      meaning:
        'This device refuses the peer\'s networks. The "traffic selectors … unacceptable" line before it prints them; after "unable to install IPsec policies" it is the kernel.',
      source: 'strongswan-message',
    },
    'strongswan-generating-ike-auth-response-no-prop': {
      text: 'generating IKE_AUTH response {n} [ {payloads} N(NO_PROP) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] generating IKE_AUTH response 1 [ IDr AUTH N(NO_PROP) ]',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      tells: 'ike-up',
      meaning:
        'This device refuses the peer\'s ESP proposals. Compare the "proposals: ESP" lines before it. After "unable to install … IPsec SA (SAD) in kernel" it is no proposal: charon answers the same when its kernel cannot take the SA.',
      source: 'lab-kernel',
    },
    'strongswan-parsed-create-child-sa-response-no-prop': {
      text: 'parsed CREATE_CHILD_SA response {n} [ N(NO_PROP) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed CREATE_CHILD_SA response 4 [ N(NO_PROP) ]',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'lifetime-rekey'],
      meaning:
        'The peer refused a new or rekeyed child SA. When the first child SA worked, suspect the PFS group first: give both ends one group, for Libreswan 4.6 to 4.15 that of IKE. A request without TSi before it was a rekey of the IKE SA.',
      source: 'lab-pfs',
    },
    'strongswan-parsed-create-child-sa-response-ts-unacceptable': {
      text: 'parsed CREATE_CHILD_SA response {n} [ N(TS_UNACCEPT) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed CREATE_CHILD_SA response 2 [ N(TS_UNACCEPT) ]',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning: 'The peer accepts none of the networks of this further child SA. Mirror the networks at both ends.',
      source: 'strongswan-message',
    },
    'strongswan-parsed-create-child-sa-response-temp-fail': {
      text: 'parsed CREATE_CHILD_SA response {n} [ N(TEMP_FAIL) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed CREATE_CHILD_SA response 6 [ N(TEMP_FAIL) ]',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning:
        'The peer is busy with a rekey or delete of its own; charon tries again. A fault only if it comes at every rekey and the tunnel drops with it.',
      source: 'strongswan-message',
    },
    'strongswan-parsed-create-child-sa-response-no-child-sa': {
      text: 'parsed CREATE_CHILD_SA response {n} [ N(NO_CHILD_SA) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed CREATE_CHILD_SA response 6 [ N(NO_CHILD_SA) ]',
      role: 'either',
      problems: ['lifetime-rekey', 'stale-sa'],
      meaning:
        'The peer no longer has the child SA that we want to rekey. charon creates a new one, unless the peer replaced or closed it meanwhile.',
      source: 'strongswan-message',
    },
    'strongswan-requested-group-not-contained': {
      text: 'requested DH group {group} not contained in any of our proposals',
      also: ['requested key exchange method {group} not contained in any of our proposals'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] requested DH group MODP_1536 not contained in any of our proposals',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'lifetime-rekey'],
      meaning: 'The peer asked for a PFS group that esp_proposals does not have. Add it, or change the PFS group at the peer.',
      source: 'strongswan-child-create',
    },
    'strongswan-parsed-informational-v1-no-prop': {
      text: 'parsed INFORMATIONAL_V1 request {n} [ N(NO_PROP) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed INFORMATIONAL_V1 request 1842163092 [ N(NO_PROP) ]',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      meaning: 'IKEv1: unencrypted, so it is phase 1: no common proposal, or no VPN for this address, mode or IKE version.',
      source: 'strongswan-message',
    },
    'strongswan-parsed-informational-v1-hash-no-prop': {
      text: 'parsed INFORMATIONAL_V1 request {n} [ HASH N(NO_PROP) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed INFORMATIONAL_V1 request 2771460301 [ HASH N(NO_PROP) ]',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: an encrypted refusal, so it belongs to quick mode: ESP algorithms or PFS differ; some peers refuse networks this way.',
      source: 'strongswan-message',
    },
    'strongswan-parsed-informational-v1-auth-failed': {
      text: 'parsed INFORMATIONAL_V1 request {n} [ HASH N(AUTH_FAILED) ]',
      also: ['parsed INFORMATIONAL_V1 request {n} [ N(AUTH_FAILED) ]'],
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed INFORMATIONAL_V1 request 1215317906 [ HASH N(AUTH_FAILED) ]',
      role: 'either',
      problems: ['ike-identity-mismatch', 'pre-shared-key-mismatch', 'ike-mode-mismatch'],
      meaning: 'IKEv1: the peer refused this device. An encrypted refusal (HASH) points to the identity: the key already worked.',
      source: 'strongswan-message',
    },
    'strongswan-parsed-informational-v1-invalid-id': {
      text: 'parsed INFORMATIONAL_V1 request {n} [ HASH N(INVAL_ID) ]',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] parsed INFORMATIONAL_V1 request 3390213745 [ HASH N(INVAL_ID) ]',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'ike-identity-mismatch'],
      onceIkeUp: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1, encrypted: in quick mode the peer does not have these networks, in main mode it refuses our identity. If the IKE SA is up, mirror local_ts and remote_ts.',
      source: 'strongswan-message',
    },
    'strongswan-received-proposals-esp': {
      text: 'received proposals: ESP',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] received proposals: ESP:AES_GCM_16_128/NO_EXT_SEQ',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'What the peer offered for phase 2. At level 1 it appears only when nothing matched: compare "configured proposals" after it. "selected proposal" later on (level 2): no fault.',
      source: 'strongswan-proposal',
    },
    'strongswan-configured-proposals-esp': {
      text: 'configured proposals: ESP',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] configured proposals: ESP:AES_CBC_256/HMAC_SHA2_256_128/NO_EXT_SEQ',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'What this device allows for phase 2, to compare with "received proposals" just before it; a MODP or ECP at the end is PFS. At level 2 it also precedes "selected proposal", and alone when this end starts: no fault.',
      source: 'strongswan-proposal',
    },
    'strongswan-failed-to-establish-child-sa': {
      text: 'failed to establish CHILD_SA, keeping IKE_SA',
      also: ['closing IKE_SA due CHILD_SA setup failure'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] failed to establish CHILD_SA, keeping IKE_SA',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch', 'configuration-failed'],
      meaning:
        'Phase 2 failed; the lines before it say why: proposal, traffic selectors, or a kernel that cannot install the SA. "keeping IKE_SA": phase 1 stays up, at a rekey the old child SA too; a first child SA is not tried again until you, the peer or traffic (trap) start it.',
      source: 'lab-esp-proposal',
    },
    'strongswan-no-matching-proposal-found-sending': {
      text: 'no matching proposal found, sending NO_PROPOSAL_CHOSEN',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] no matching proposal found, sending NO_PROPOSAL_CHOSEN',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'IKEv1 quick mode: no ESP proposal in common. Compare the "proposals: ESP" lines before it, PFS included.',
      source: 'strongswan-quick-mode',
    },
    'strongswan-no-matching-proposal-found': {
      text: 'no matching proposal found',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] no matching proposal found',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'IKEv1 quick mode: the peer selected a proposal that this device did not allow. Make ESP algorithms and PFS equal.',
      source: 'strongswan-quick-mode',
    },
    'strongswan-no-matching-proposal-trying-alternative': {
      text: 'no matching proposal found, trying alternative config',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] no matching proposal found, trying alternative config',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv2: the first connection for these addresses takes no phase 1 proposal of the peer, and charon looks at the next one. A fault only when "received proposals unacceptable" follows.',
      source: 'strongswan-ike-init',
    },
    'strongswan-no-proposal-chosen-no-child-sa-built': {
      text: 'received NO_PROPOSAL_CHOSEN notify, no CHILD_SA built',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received NO_PROPOSAL_CHOSEN notify, no CHILD_SA built',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'lifetime-rekey'],
      meaning:
        'The peer accepts no ESP proposal. In IKE_AUTH compare esp_proposals with the tunnel encryption and digest of the SDDC; a PFS group plays no part there. At a rekey or a further child SA, when the first worked, it is the PFS group. A peer whose kernel cannot take the SA answers the same.',
      source: 'lab-pfs',
    },
    'strongswan-ts-unacceptable-no-child-sa-built': {
      text: 'received TS_UNACCEPTABLE notify, no CHILD_SA built',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received TS_UNACCEPTABLE notify, no CHILD_SA built',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'Phase 1 is up. The peer accepts none of the networks that we asked for. Mirror local_ts and remote_ts: 0.0.0.0/0 for a route-based SDDC VPN. Libreswan refuses a smaller or larger network too, and answers the same when its kernel cannot take the SA.',
      source: 'lab-ts-disjoint',
    },
    'strongswan-single-pair-required-no-child-sa-built': {
      text: 'received SINGLE_PAIR_REQUIRED notify, no CHILD_SA built',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received SINGLE_PAIR_REQUIRED notify, no CHILD_SA built',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'Phase 1 is up. The peer takes one pair of addresses, of hosts, for each SA. Let it take a pair of networks per SA, or define one child for each pair of hosts.',
      source: 'strongswan-child-create',
    },
    'strongswan-no-additional-sas-no-child-sa-built': {
      text: 'received NO_ADDITIONAL_SAS notify, no CHILD_SA built',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received NO_ADDITIONAL_SAS notify, no CHILD_SA built',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning: 'Phase 1 is up. The peer takes no further child SA. Reduce the number of network pairs, or make both ends route-based.',
      source: 'strongswan-child-create',
    },
    'strongswan-failed-cp-required-no-child-sa-built': {
      text: 'received FAILED_CP_REQUIRED notify, no CHILD_SA built',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received FAILED_CP_REQUIRED notify, no CHILD_SA built',
      role: 'initiator',
      problems: ['remote-peer-not-configured'],
      meaning:
        "Phase 1 is up. The peer demands a configuration payload: its remote-access profile answered instead of a site-to-site VPN. Correct the peer's VPN for this address.",
      source: 'strongswan-child-create',
    },
    'strongswan-invalid-selectors-no-child-sa-built': {
      text: 'received INVALID_SELECTORS notify, no CHILD_SA built',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received INVALID_SELECTORS notify, no CHILD_SA built',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning: 'Phase 1 is up. The peer refused the networks of this request. Mirror the networks at both ends.',
      source: 'strongswan-child-create',
    },
    'strongswan-traffic-selectors-unacceptable': {
      text: 'traffic selectors {ours} === {theirs} unacceptable',
      also: ['traffic selectors {ours} === {theirs} inacceptable'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] traffic selectors 192.0.2.0/25 === 192.0.2.128/25 unacceptable',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The peer asked for these networks and no child allows them. Set local_ts and remote_ts to them, 0.0.0.0/0 at both ends for route-based. The initiator gets TS_UNACCEPTABLE.',
      source: 'strongswan-child-create',
    },
    'strongswan-no-acceptable-traffic-selectors': {
      text: 'no acceptable traffic selectors found',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] no acceptable traffic selectors found',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning:
        "As initiator: the networks in the peer's answer do not fit ours, so this device refuses and closes the child SA; the peer may show it established. As responder: nothing is left of what the peer asked for. Mirror local_ts and remote_ts.",
      source: 'lab-ts-disjoint',
    },
    'strongswan-no-matching-child-sa-config': {
      text: 'no matching CHILD_SA config found for {ours} === {theirs}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] no matching CHILD_SA config found for 192.0.2.0/25 === 192.0.2.128/25',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1 quick mode: no child has these networks (or only in the other mode, tunnel or transport). Set local_ts and remote_ts to them. The initiator sees INVALID_ID_INFORMATION.',
      source: 'strongswan-quick-mode',
    },
    'strongswan-received-invalid-id-information': {
      text: 'received INVALID_ID_INFORMATION error notify',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received INVALID_ID_INFORMATION error notify',
      role: 'either',
      problems: ['ike-identity-mismatch', 'traffic-selector-mismatch'],
      onceIkeUp: ['traffic-selector-mismatch'],
      meaning: 'IKEv1: in main mode the peer refuses our identity, in quick mode our networks. If the IKE SA is up, mirror the networks.',
      source: 'strongswan-informational',
    },
    'strongswan-peer-selected-invalid-traffic-selectors': {
      text: 'peer selected invalid traffic selectors',
      example:
        'Nov 24 10:15:02 gw charon: 09[IKE] peer selected invalid traffic selectors: 192.0.2.128/25 for 192.0.2.128/25, 0.0.0.0/0 for 192.0.2.0/25',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning: 'IKEv1: the peer answered with networks that we did not ask for. Make both lists mirror each other.',
      source: 'strongswan-quick-mode',
    },
    'strongswan-looking-for-a-child-config': {
      text: 'looking for a child config for {ours} === {theirs}',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] looking for a child config for 192.0.2.0/25 === 192.0.2.128/25',
      role: 'responder',
      problems: [],
      tells: 'child-started',
      meaning:
        'The networks that the peer asks for, seen from this device (cfg = 2). Compare them with local_ts and remote_ts when the child SA fails.',
      source: 'strongswan-peer-cfg',
    },
    'strongswan-received-temporary-failure': {
      text: 'received TEMPORARY_FAILURE notify',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received TEMPORARY_FAILURE notify',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning: 'The peer is busy with a rekey or delete of its own and charon tries again. A fault only if it comes again at each rekey.',
      source: 'strongswan-child-create',
    },
    'strongswan-creating-child-sa-failed': {
      text: 'creating CHILD_SA failed, trying again in {n} seconds',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] creating CHILD_SA failed, trying again in 13 seconds',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning: 'The peer answered TEMPORARY_FAILURE to a new child SA. charon repeats it by itself.',
      source: 'strongswan-child-create',
    },
    'strongswan-unable-to-install-policies': {
      text: 'unable to install IPsec policies (SPD) in kernel',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] unable to install IPsec policies (SPD) in kernel',
      role: 'either',
      problems: ['configuration-failed', 'overlapping-networks'],
      meaning:
        'The policies could not be installed; a line before it may say why. "the same policy for reqid" (up to 5.9.5): another child SA holds the same networks; give each tunnel its own, or its own if_id. As responder charon answers TS_UNACCEPTABLE, which looks like wrong networks to the peer.',
      source: 'strongswan-child-create',
    },
    'strongswan-unable-to-install-ipsec-sa': {
      text: 'unable to install inbound and outbound IPsec SA (SAD) in kernel',
      also: ['unable to install inbound IPsec SA (SAD) in kernel', 'unable to install outbound IPsec SA (SAD) in kernel'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] unable to install inbound and outbound IPsec SA (SAD) in kernel',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'The kernel refused the SA, as when an algorithm or ESP itself is missing. Load the kernel module or choose another ESP algorithm. As responder charon then answers NO_PROPOSAL_CHOSEN, which looks like a cipher fault to the peer.',
      source: 'lab-kernel',
    },
    'strongswan-unable-to-add-sad-entry': {
      text: 'unable to add SAD entry with SPI {spi}',
      example: 'Nov 24 10:15:02 gw charon: 09[KNL] unable to add SAD entry with SPI c1a2b3c4 (FAILED)',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'The kernel of this device refused the ESP SA: an algorithm or ESP itself is missing. A NO_PROPOSAL_CHOSEN that charon sends then is the consequence.',
      source: 'lab-kernel',
    },
    'strongswan-unable-to-install-source-route': {
      text: 'unable to install source route for {ip}',
      example: 'Nov 24 10:15:02 gw charon: 09[KNL] unable to install source route for 10.20.0.1',
      role: 'either',
      problems: ['routing-missing'],
      tells: 'echo',
      meaning:
        'charon could not set its own route to the remote networks (table 220), by which this host sends from its inner address; the "received netlink error" before it says why. "Network is unreachable": there is no way to the gateway that it would go by. The SA stands all the same, and what the policy covers is still encrypted, except with an XFRM interface (if_id), which gets no packet without this route: look with `ip route get` where such packets go, and with which source.',
      source: 'strongswan-kernel-netlink',
    },
    'strongswan-algorithm-not-supported-by-kernel': {
      text: 'algorithm {name} not supported by kernel!',
      example: 'Nov 24 10:15:02 gw charon: 09[KNL] algorithm CHACHA20_POLY1305 not supported by kernel!',
      role: 'either',
      problems: ['configuration-failed', 'phase2-crypto-mismatch'],
      meaning:
        'ESP agreed on an algorithm that charon cannot hand to this kernel. Take another one, such as aes256 or aes256gcm16, at both ends.',
      source: 'strongswan-kernel-netlink',
    },
    'strongswan-same-policy-for-reqid': {
      text: 'unable to install policy {ours} === {theirs} {direction} for reqid {n}, the same policy for reqid {m} exists',
      also: ['for reqid {n}, the same policy for reqid {m} exists'],
      example:
        'Nov 24 10:15:02 gw charon: 13[CFG] unable to install policy 0.0.0.0/0 === 192.0.2.0/24 out for reqid 85, the same policy for reqid 12 exists',
      role: 'either',
      problems: ['stale-sa', 'overlapping-networks'],
      meaning:
        'Up to 5.9.5. Another child SA still holds the same networks: an older one of the same peer that was not deleted, or a second connection. List the SAs, close the old one, or give each tunnel its own mark or if_id.',
      source: 'strongswan-5-8-kernel-netlink',
    },
    'strongswan-unable-to-add-policy': {
      text: 'unable to add policy {ours} === {theirs} {direction}',
      also: ['unable to update policy {ours} === {theirs} {direction}'],
      example: 'Nov 24 10:15:02 gw charon: 09[KNL] unable to add policy 0.0.0.0/0 === 0.0.0.0/0 out',
      role: 'either',
      problems: ['configuration-failed', 'overlapping-networks'],
      meaning:
        'The kernel refused the policy for these networks. The same networks in a second connection are no cause by themselves from 5.9.6 on: look at if_id, mark and hw_offload, and what else writes policies.',
      source: 'strongswan-kernel-netlink',
    },
    'strongswan-config-discarded': {
      text: 'invalid value for: {option}, config discarded',
      also: ['unknown option: {option}, config discarded'],
      example: "loading connection 'sddc' failed: invalid value for: proposals, config discarded",
      role: 'either',
      problems: ['configuration-failed', 'remote-peer-not-configured'],
      meaning:
        'swanctl refused the connection: requests of the SDDC are answered as unknown, or by an older version of it that is still loaded. Correct that option, such as a name that charon does not know (dh14, a trailing exclamation mark, 1.5h), and load again.',
      source: 'lab-ike-config',
    },
    'strongswan-prf-mandatory': {
      text: 'a PRF algorithm is mandatory in IKE proposals',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] a PRF algorithm is mandatory in IKE proposals',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'A proposal for IKE names no PRF and no hash, so the connection is discarded. With AES-GCM write aes256gcm16-prfsha256-modp2048, else add the hash (aes256-sha256-modp2048).',
      source: 'lab-ike-config',
    },
    'strongswan-dh-group-mandatory': {
      text: 'a DH group is mandatory in IKE proposals',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] a DH group is mandatory in IKE proposals',
      role: 'either',
      problems: ['configuration-failed'],
      meaning: 'A proposal for IKE names no Diffie-Hellman group, so the connection is discarded. Add one, such as -modp2048.',
      source: 'lab-ike-config',
    },
    'strongswan-child-sa-config-not-found': {
      text: "CHILD_SA config '{name}' not found",
      also: ["IKE_SA config '{name}' not found"],
      example: "initiate failed: CHILD_SA config 'sddc' not found",
      role: 'initiator',
      problems: ['configuration-failed', 'remote-peer-not-configured'],
      meaning: 'swanctl was asked to start a child that is not loaded. Run swanctl --load-all and read its errors.',
      source: 'strongswan-vici-control',
    },
    'strongswan-establishing-child-failed': {
      text: "establishing CHILD_SA '{name}' failed",
      also: ["establishing IKE_SA '{name}' failed"],
      example: "initiate failed: establishing CHILD_SA 'sddc' failed",
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning: 'swanctl --initiate gave up. It does not say why: read the log lines before it.',
      source: 'strongswan-vici-control',
    },
    'strongswan-received-29-error-notify': {
      text: 'received (29) error notify',
      also: ['parsed INFORMATIONAL_V1 request {n} [ N((29)) ]'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received (29) error notify',
      role: 'initiator',
      problems: ['ike-mode-mismatch', 'ike-version-mismatch'],
      meaning: 'IKEv1 notify 29, unsupported exchange type: the peer does not take this exchange, such as aggressive mode.',
      source: 'opnsense-issue-6269',
    },
    'strongswan-unable-to-resolve': {
      text: 'unable to resolve {name}, initiate aborted',
      also: ['unable to resolve {name}, retrying in {time}'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] unable to resolve vpn.example.com, initiate aborted',
      role: 'initiator',
      problems: ['peer-unreachable', 'configuration-failed'],
      meaning:
        'remote_addrs is a name that DNS does not know now, or (%any) is not set. Use the SDDC\'s VPN public IP. After "aborted" start it again: else only traffic does (trap).',
      source: 'strongswan-ike-sa',
    },
    'strongswan-error-writing-to-socket': {
      text: 'error writing to socket: {reason}',
      example: 'Nov 24 10:15:02 gw charon: 09[NET] error writing to socket: Network is unreachable',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      meaning:
        'The packet did not leave this host. "Network is unreachable": no route to the peer. "Operation not permitted": the host\'s own firewall.',
      source: 'strongswan-socket-default',
    },
    'strongswan-unable-to-bind-socket': {
      text: 'unable to bind socket: {reason}',
      example: 'Nov 24 10:15:02 gw charon: 09[NET] unable to bind socket: Address already in use',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        "charon can't open UDP 500 or 4500, for example because another IKE daemon runs. Find out which of the two carries VPNs: stopping or restarting one drops all of its tunnels.",
      source: 'strongswan-socket-default',
    },
    'strongswan-retransmit-message-id-0': {
      text: 'retransmit {n} of request with message ID 0',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] retransmit 1 of request with message ID 0',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['dead-peer-detection'],
      tells: 'no-reply',
      meaning:
        "The first packet got no answer: wrong peer address, peer down, UDP 500 blocked, or a peer that ignores us (not configured there, other IKE version). On an established SA it is the responder's own request, such as a liveness check.",
      source: 'strongswan-task-manager-v2',
    },
    'strongswan-retransmit-message-id-1': {
      text: 'retransmit {n} of request with message ID 1',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] retransmit 2 of request with message ID 1',
      role: 'either',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation', 'pre-shared-key-mismatch'],
      onceIkeUp: ['dead-peer-detection'],
      tells: 'no-reply',
      meaning:
        'The first exchange worked, IKE_AUTH gets no answer: UDP 4500 blocked (MOBIKE goes there without NAT too), or fragments of a large message lost. A wrong key is less likely: the daemons in our lab answer it. On an established SA it is the responder’s own request, such as a liveness check.',
      source: 'lab-udp-4500',
    },
    'strongswan-retransmit-of-request': {
      text: 'retransmit {n} of request with message ID {id}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] retransmit 3 of request with message ID 12',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      onceIkeUp: ['dead-peer-detection'],
      tells: 'no-reply',
      meaning:
        'A request got no answer and is sent again. From ID 2 on, without EAP or an additional key exchange, the SA is established: a liveness check or rekey fails, by path loss or a peer that restarted.',
      source: 'strongswan-task-manager-v2',
    },
    'strongswan-sending-retransmit': {
      text: 'sending retransmit {n} of {kind} message ID {id}, seq {seq}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] sending retransmit 1 of request message ID 0, seq 1',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'nat-traversal',
        'pre-shared-key-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      onceIkeUp: ['dead-peer-detection'],
      tells: 'no-reply',
      meaning:
        'IKEv1: no answer, the packet is sent again. seq 1 is the first packet: address, UDP 500, or a peer that ignores it (IKEv2 only, not configured).',
      source: 'lab-ikev1',
    },
    'strongswan-sending-retransmit-identity': {
      text: 'sending retransmit {n} of request message ID 0, seq 3',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] sending retransmit 2 of request message ID 0, seq 3',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'nat-traversal', 'ike-identity-mismatch', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'IKEv1 main mode: two exchanges were answered, and the first encrypted message, with identity and hash, gets no answer. Libreswan answers nothing to a wrong key or identity; behind a NAT this message moves to UDP 4500, which may be blocked.',
      source: 'lab-ikev1',
    },
    'strongswan-giving-up-after-retransmits': {
      text: 'giving up after {n} retransmits',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] giving up after 5 retransmits',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'nat-traversal',
        'pre-shared-key-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      onceIkeUp: ['dead-peer-detection'],
      tells: 'no-reply',
      meaning:
        'No answer for 165 seconds (by default). Before the IKE SA is up: address, path or firewall, UDP 4500 when it was IKE_AUTH, or a peer that ignores us (not configured, other IKE version); in IKEv1 main mode also a wrong key. The retransmit lines before it name the message. On an established SA the peer counts as dead.',
      source: 'lab-udp-4500',
    },
    'strongswan-peer-not-responding-trying-again': {
      text: 'peer not responding, trying again ({n}/{max})',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] peer not responding, trying again (2/3)',
      role: 'initiator',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'nat-traversal',
        'pre-shared-key-mismatch',
        'ike-version-mismatch',
      ],
      tells: 'no-reply',
      meaning:
        'One sequence of retransmits failed and the next begins (keyingtries; 0: without end). In IKEv1 a wrong key can end this way too. The retransmit lines before it name the message; capture UDP 500 and 4500.',
      source: 'strongswan-ike-sa',
    },
    'strongswan-establishing-ike-sa-failed': {
      text: 'establishing IKE_SA failed, peer not responding',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] establishing IKE_SA failed, peer not responding',
      role: 'initiator',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'nat-traversal',
        'pre-shared-key-mismatch',
        'ike-version-mismatch',
      ],
      tells: 'no-reply',
      meaning:
        'charon gave up, its keyingtries are used up: you, the SDDC or traffic (trap) must start it again. A peer that runs the other IKE version, or in IKEv1 a wrong key, can end this way too. Prove with a packet capture whether an answer comes back, on UDP 500 and on 4500.',
      source: 'lab-ikev1',
    },
    'strongswan-received-retransmit-of-request': {
      text: 'received retransmit of request with ID {id}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received retransmit of request with ID 1, retransmitting response',
      role: 'responder',
      problems: ['firewall-blocking-ipsec', 'nat-traversal'],
      tells: 'no-reply',
      meaning:
        'The peer repeats its request: our answer was slow (once is harmless), or does not reach it. Look for a firewall or NAT on the way back, and for lost fragments.',
      source: 'strongswan-task-manager-v2',
    },
    'strongswan-received-retransmit-of-response': {
      text: 'received retransmit of response with ID {id}, but next request already sent',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received retransmit of response with ID 0, but next request already sent',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'nat-traversal', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'IKEv1: the peer repeats its last answer, so it did not get, or could not use, the message that we sent next; once is harmless. In main mode that is the encrypted one: a wrong pre-shared key, or UDP 4500 lost.',
      source: 'strongswan-task-manager-v1',
    },
    'strongswan-deleting-half-open-ike-sa': {
      text: 'deleting half open IKE_SA {conn} with {peer} after timeout',
      also: ['deleting half open IKE_SA with {peer} after timeout', 'deleting half open IKE_SA after timeout'],
      example: 'Nov 24 10:15:02 gw charon: 09[JOB] deleting half open IKE_SA with 198.51.100.20 after timeout',
      role: 'responder',
      problems: ['firewall-blocking-ipsec', 'nat-traversal', 'ike-fragmentation', 'pre-shared-key-mismatch'],
      tells: 'no-reply',
      meaning:
        'The peer started, we answered, and nothing usable came within 30 seconds: our answer is lost, or its next packet (UDP 4500, or fragments of a large IKE_AUTH). In IKEv1 after "message parsing failed" it is the key.',
      source: 'lab-udp-4500',
    },
    'strongswan-local-host-behind-nat': {
      text: 'local host is behind NAT, sending keep alives',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] local host is behind NAT, sending keep alives',
      role: 'either',
      problems: [],
      tells: 'nat-detected',
      meaning:
        "This device is behind NAT: IKE and ESP move to UDP 4500, which must be open. Enter what local.id sends (by default this device's private address) as Remote Private IP in the SDDC, or set local.id to the public one.",
      source: 'strongswan-ike-sa',
    },
    'strongswan-remote-host-behind-nat': {
      text: 'remote host is behind NAT',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] remote host is behind NAT',
      role: 'either',
      problems: [],
      tells: 'nat-detected',
      meaning:
        'The peer is behind NAT, or forces UDP encapsulation: UDP 4500 must be open. Behind NAT it may send a private address as its identity.',
      source: 'strongswan-ike-sa',
    },
    'strongswan-faking-nat-situation': {
      text: 'faking NAT situation to enforce UDP encapsulation',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] faking NAT situation to enforce UDP encapsulation',
      role: 'either',
      problems: [],
      tells: 'nat-detected',
      meaning: 'encap = yes forces ESP into UDP 4500 although there is no NAT. UDP 4500 must be open.',
      source: 'strongswan-ike-sa',
    },
    'strongswan-sending-keep-alive': {
      text: 'sending keep alive to {peer}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] sending keep alive to 198.51.100.20[4500]',
      role: 'either',
      problems: [],
      tells: 'nat-detected',
      meaning: 'A NAT keep-alive: this device is behind NAT and keeps the mapping of UDP 4500 open.',
      source: 'strongswan-ike-sa',
    },
    'strongswan-dpd-check-timed-out': {
      text: 'DPD check timed out, enforcing DPD action',
      example: 'Nov 24 10:15:02 gw charon: 09[JOB] DPD check timed out, enforcing DPD action',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning:
        'IKEv1: neither IKE nor ESP came from the peer for the DPD timeout, and it counts as dead; dpd_action says whether charon starts again. Look for path loss, or a restart of the peer at that minute.',
      source: 'strongswan-dpd-timeout-job',
    },
    'strongswan-dpd-not-supported': {
      text: 'DPD not supported by peer, disabled',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] DPD not supported by peer, disabled',
      role: 'either',
      problems: ['dead-peer-detection'],
      meaning: 'IKEv1: the peer offers no DPD, so a dead peer is not noticed. Enable DPD at the peer, or use IKEv2.',
      source: 'strongswan-ike-sa',
    },
    'strongswan-sending-dpd-request': {
      text: 'sending DPD request',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] sending DPD request',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'A liveness check on an established IKE SA. Normal; retransmits after it mean that the peer does not answer.',
      source: 'lab-restart',
    },
    'strongswan-received-delete-for-ike-sa': {
      text: 'received DELETE for IKE_SA {conn}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received DELETE for IKE_SA sddc[1]',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning:
        'The peer closed the IKE SA: a change, an administrator, its own timeout, or a new SA in its place; right after "IKE_SA … rekeyed" it is normal. After a parsed [ N(AUTH_FAILED) ] no DELETE came: the initiator refuses our identity or key. Else look at what the SDDC did at that minute.',
      source: 'lab-lifetimes',
    },
    'strongswan-received-delete-for-child-sa': {
      text: 'received DELETE for ESP CHILD_SA with SPI {spi}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received DELETE for ESP CHILD_SA with SPI d5e6f7a8',
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      tells: 'down',
      meaning:
        'After our own "sending DELETE" it is only the answer of the peer; inside a rekey (N(REKEY_SA), or "CHILD_SA … established" just before it) it is normal: the old one goes. Else the peer closed this child SA: a change, an idle timeout, or a refusal of our networks.',
      source: 'lab-lifetimes',
    },
    'strongswan-sending-delete-for-child-sa': {
      text: 'sending DELETE for ESP CHILD_SA with SPI {spi}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] sending DELETE for ESP CHILD_SA with SPI c1a2b3c4',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'After "received DELETE" it is only our answer: the peer closed it. Else this device closes the child SA: the end of a rekey, an administrator, an idle timeout, or its own refusal of the answer of the peer; the line before it says which.',
      source: 'strongswan-child-delete',
    },
    'strongswan-deleting-ike-sa': {
      text: 'deleting IKE_SA {conn} between',
      example:
        'Nov 24 10:15:02 gw charon: 09[IKE] deleting IKE_SA sddc[1] between 203.0.113.10[203.0.113.10]...198.51.100.20[198.51.100.20]',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The IKE SA is closed: after "received DELETE" by the peer, else by this device. After "IKE_SA … rekeyed" it is the old one: normal.',
      source: 'strongswan-ike-delete',
    },
    'strongswan-proper-delete-failed': {
      text: 'proper IKE_SA delete failed, peer not responding',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] proper IKE_SA delete failed, peer not responding',
      role: 'either',
      problems: ['peer-unreachable', 'dead-peer-detection'],
      tells: 'no-reply',
      meaning:
        'This device closed the IKE SA and the peer did not confirm it: the path or the peer was already gone. The peer may hold the old SA until its own DPD ends it.',
      source: 'strongswan-ike-sa',
    },
    'strongswan-received-delete-for-unknown-child-sa': {
      text: 'received DELETE for unknown ESP CHILD_SA with SPI {spi}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received DELETE for unknown ESP CHILD_SA with SPI d5e6f7a8',
      role: 'either',
      problems: ['stale-sa'],
      meaning: 'The peer closes a child SA that this device no longer has. Once is harmless; if traffic stands still, clear this VPN here.',
      source: 'strongswan-child-delete',
    },
    'strongswan-child-sa-not-found-ignored': {
      text: 'CHILD_SA not found, ignored',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] CHILD_SA not found, ignored',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'IKEv1: the peer deletes a child SA that this device no longer has. Once is harmless; if traffic stands still, clear this VPN here.',
      source: 'strongswan-quick-delete',
    },
    'strongswan-unable-to-rekey-child-sa-not-found': {
      text: 'unable to rekey, ESP CHILD_SA with SPI {spi} not found',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] unable to rekey, ESP CHILD_SA with SPI d5:e6:f7:a8 not found',
      role: 'either',
      problems: ['stale-sa', 'lifetime-rekey'],
      meaning:
        'The peer wants to rekey a child SA that this device no longer has: it was lost, or a rekey crossed a delete. If traffic stands still, clear this VPN here.',
      source: 'strongswan-child-rekey',
    },
    'strongswan-peer-did-not-find-child-sa': {
      text: "peer didn't find CHILD_SA {conn} we tried to rekey",
      also: ["peer didn't find the CHILD_SA we tried to rekey"],
      example: "Nov 24 10:15:02 gw charon: 09[IKE] peer didn't find CHILD_SA sddc{1} we tried to rekey, create a replacement",
      role: 'either',
      problems: ['lifetime-rekey', 'stale-sa'],
      meaning:
        'The peer dropped the child SA that we want to rekey, and still has the IKE SA; charon makes a new one. Repeated: compare lifetimes and idle timeouts, and see who clears IPsec SAs there.',
      source: 'strongswan-child-rekey',
    },
    'strongswan-received-message-id-expected': {
      text: 'received message ID {got}, expected {wanted}, ignored',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received message ID 3, expected 7, ignored',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'A late copy of an old request or answer (or fragments of a repeated one): now and then it is harmless. If it goes on, the ends disagree about the state of the IKE SA, as after a failover: clear this VPN here.',
      source: 'strongswan-task-manager-v2',
    },
    'strongswan-destroying-duplicate-initial-contact': {
      text: "destroying duplicate IKE_SA for peer '{id}', received INITIAL_CONTACT",
      example: "Nov 24 10:15:02 gw charon: 09[IKE] destroying duplicate IKE_SA for peer '198.51.100.20', received INITIAL_CONTACT",
      role: 'responder',
      problems: ['stale-sa'],
      meaning:
        'The peer says that it starts again, and an SA with its identity was still here: it restarted or failed over, and the old SA is dropped. Once is normal. If it repeats, two peers may share one identity.',
      source: 'strongswan-ike-sa-manager',
    },
    'strongswan-deleting-duplicate-ike-sa': {
      text: "deleting duplicate IKE_SA for peer '{id}' due to uniqueness policy",
      also: ["schedule delete of duplicate IKE_SA for peer '{id}' due to uniqueness policy and suspected reauthentication"],
      example: "Nov 24 10:15:02 gw charon: 09[IKE] deleting duplicate IKE_SA for peer '198.51.100.20' due to uniqueness policy",
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'A second IKE SA with the same identity came up, and unique = replace (default of ipsec.conf and pfSense) closes the older one: from another address at once, else in 10 seconds ("schedule delete"). Back and forth: both ends initiate, or two peers share an identity.',
      source: 'strongswan-ike-sa-manager',
    },
    'strongswan-child-sa-rekeying-failed': {
      text: 'CHILD_SA rekeying failed, trying again in {n} seconds',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] CHILD_SA rekeying failed, trying again in 12 seconds',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning:
        'A child SA could not be replaced; the old one stays until its lifetime ends, and charon tries again. The line before it names the reason, such as the PFS group in esp_proposals. After "received TEMPORARY_FAILURE" it is harmless unless it repeats.',
      source: 'lab-pfs',
    },
    'strongswan-ike-sa-rekeying-failed': {
      text: 'IKE_SA rekeying failed, trying again in {n} seconds',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] IKE_SA rekeying failed, trying again in 15 seconds',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning:
        'The IKE SA could not be replaced; charon tries again, and the SA ends at its lifetime if that keeps failing. Read the line before it; once, after TEMPORARY_FAILURE, it is harmless.',
      source: 'strongswan-ike-rekey',
    },
    'strongswan-rekeying-ike-sa-peer-not-responding': {
      text: 'rekeying IKE_SA failed, peer not responding',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] rekeying IKE_SA failed, peer not responding',
      role: 'either',
      problems: ['lifetime-rekey', 'dead-peer-detection'],
      tells: 'no-reply',
      meaning:
        'The peer did not answer the rekey of the IKE SA, which is dropped with its child SAs; dpd_action says whether charon starts again. Either the path was gone, or the peer ignores the rekey.',
      source: 'strongswan-ike-sa',
    },
    'strongswan-detected-rekey-collision': {
      text: 'detected rekey collision for CHILD_SA {conn}',
      also: ['CHILD_SA rekey collision lost, deleting redundant child {conn}', 'CHILD_SA rekey collision won, deleting old child {conn}'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] detected rekey collision for CHILD_SA sddc{4}',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning:
        'Both ends rekeyed at the same moment. IKEv2 resolves it; if the tunnel drops there, give the two ends different rekey times.',
      source: 'strongswan-child-rekey',
    },
    'strongswan-initiator-did-not-reauthenticate': {
      text: 'initiator did not reauthenticate as requested',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] initiator did not reauthenticate as requested',
      role: 'responder',
      problems: ['lifetime-rekey'],
      tells: 'rekeying',
      meaning:
        'This end wants a reauthentication, and the initiator did not begin one in time: many know none (RFC 4478). The next line says what follows: it reauthenticates itself ("actively"), which is well, or the IKE SA will time out. To be rid of it, set reauth_time to 0 here.',
      source: 'strongswan-ike-sa',
    },
    'strongswan-reauthenticating-actively': {
      text: 'reauthenticating IKE_SA {name} actively',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] reauthenticating IKE_SA sddc[3] actively',
      role: 'responder',
      problems: [],
      tells: 'rekeying',
      meaning: 'The responder begins the reauthentication that the initiator left out. A new IKE SA follows, and the old one is deleted.',
      source: 'strongswan-ike-sa',
    },
    'strongswan-will-time-out': {
      text: 'IKE_SA {name} will timeout in {time}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] IKE_SA sddc[3] will timeout in 5 minutes',
      role: 'responder',
      problems: ['lifetime-rekey'],
      meaning:
        'Only where the initiator came with EAP, XAuth or a virtual IP (remote access): it did not authenticate again, and this end cannot, so the IKE SA will end. A VPN with the SDDC has none of these: see which connection it is.',
      source: 'strongswan-ike-sa',
    },
    'strongswan-peer-does-not-support-child-rekeying': {
      text: 'peer seems to not support CHILD_SA rekeying, starting reauthentication',
      also: ['peer seems to not support IKE rekeying, starting reauthentication'],
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] peer seems to not support CHILD_SA rekeying, starting reauthentication',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning:
        'The peer answered the rekey with NO_ADDITIONAL_SAS, so the whole IKE SA is built again, which can cost a short break. Look at the peer to see why it refuses a rekey.',
      source: 'strongswan-child-rekey',
    },
    'strongswan-reauthenticating-ike-sa-failed': {
      text: 'reauthenticating IKE_SA failed',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] reauthenticating IKE_SA failed',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning: 'The IKE SA could not be built again at its reauthentication. Use rekey_time instead of reauth_time with IKEv2.',
      source: 'strongswan-task-manager-v2',
    },
    'strongswan-creating-rekey-job': {
      text: 'creating rekey job for CHILD_SA {sa}',
      example: 'Nov 24 10:15:02 gw charon: 09[KNL] creating rekey job for CHILD_SA ESP/0xc1a2b3c4/203.0.113.10',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'The soft lifetime of a child SA is reached and its rekey starts. Normal.',
      source: 'strongswan-kernel-handler',
    },
    'strongswan-create-child-sa-rekey-request': {
      text: 'CREATE_CHILD_SA request {n} [ N(REKEY_SA)',
      example: 'Nov 24 10:15:02 gw charon: 09[ENC] generating CREATE_CHILD_SA request 3 [ N(REKEY_SA) SA No KE TSi TSr ]',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning:
        'A child SA is being replaced, by this device (generating) or by the peer (parsed). A DELETE for the old one follows when it works; after a refusal here look at the PFS group first.',
      source: 'lab-lifetimes',
    },
    'strongswan-creating-delete-job': {
      text: 'creating delete job for CHILD_SA {sa}',
      example: 'Nov 24 10:15:02 gw charon: 09[KNL] creating delete job for CHILD_SA ESP/0xc1a2b3c4/203.0.113.10',
      role: 'either',
      problems: ['lifetime-rekey'],
      tells: 'child-closed',
      meaning:
        'The hard lifetime of a child SA is reached: the normal end of one that was rekeyed (in IKEv1, and with kernel-libipsec); else it was not rekeyed in time: look for a failed rekey before it.',
      source: 'strongswan-kernel-handler',
    },
    'strongswan-ike-sa-rekeyed': {
      text: 'IKE_SA {conn} rekeyed between',
      example:
        'Nov 24 10:15:02 gw charon: 09[IKE] IKE_SA sddc[2] rekeyed between 203.0.113.10[203.0.113.10]...198.51.100.20[198.51.100.20]',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'The IKE SA was replaced without a break.',
      source: 'strongswan-ike-rekey',
    },
    'strongswan-rekeyed-child-sa': {
      text: 'rekeyed CHILD_SA {conn} with SPIs',
      example:
        'Nov 24 10:15:02 gw charon: 09[IKE] rekeyed CHILD_SA sddc{1} with SPIs c1a2b3c4_i d5e6f7a8_o with sddc{2} with SPIs c9f1a003_i da7744e1_o',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'A child SA was replaced: PFS fits, at least when the same end starts the rekey.',
      source: 'strongswan-child-rekey',
    },
    'strongswan-outbound-child-sa-established': {
      text: 'outbound CHILD_SA {conn} established with SPIs',
      also: ['inbound CHILD_SA {conn} established with SPIs'],
      example:
        'Nov 24 10:15:02 gw charon: 09[IKE] outbound CHILD_SA sddc{2} established with SPIs c9f1a003_i da7744e1_o and TS 0.0.0.0/0 === 0.0.0.0/0',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'One half of a new child SA is in place while the old one is replaced. Normal; the DELETE after it closes the old one.',
      source: 'lab-lifetimes',
    },
    'strongswan-received-lifetime-does-not-match': {
      text: 'received lifetime {got} does not match configured lifetime {wanted}',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] received lifetime 86400s does not match configured lifetime 28800s',
      role: 'initiator',
      problems: ['lifetime-rekey'],
      meaning: 'IKEv1: the phase 1 lifetimes differ. It does not stop the tunnel; the shorter one decides who rekeys.',
      source: 'strongswan-main-mode',
    },
    'strongswan-certificate-invalid': {
      text: 'certificate invalid (valid from {from} to {to})',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] subject certificate invalid (valid from Jan 01 00:00:00 2024 to Jan 01 00:00:00 2026)',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'A certificate in the chain of the peer, its own or that of an authority above it, is expired or not yet valid. Renew it there, or correct the clock here.',
      source: 'strongswan-credential-manager',
    },
    'strongswan-no-trusted-public-key': {
      text: "no trusted {kind} public key found for '{id}'",
      example: "Nov 24 10:15:02 gw charon: 09[IKE] no trusted RSA public key found for 'vpn.example.com'",
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'No trusted certificate here fits the identity that the peer sent: load the CA, or correct the identity. A line before it may name another reason (invalid, revoked).',
      source: 'strongswan-pubkey-authenticator',
    },
    'strongswan-no-issuer-certificate': {
      text: 'no issuer certificate found for "{subject}"',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG] no issuer certificate found for "C=US, O=Example, CN=vpn.example.com"',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: "The CA of the peer's certificate is not loaded here. Put it in x509ca (ipsec.d/cacerts) and load the credentials.",
      source: 'strongswan-credential-manager',
    },
    'strongswan-self-signed-not-trusted': {
      text: 'self-signed certificate "{subject}" is not trusted',
      example: 'Nov 24 10:15:02 gw charon: 09[CFG]   self-signed certificate "CN=vpn.example.com" is not trusted',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The chain of the peer ends in a self-signed certificate, its own or a root that it sent along, and that is not installed here. Install it, or use a CA that both ends trust.',
      source: 'strongswan-credential-manager',
    },
    'strongswan-no-private-key-found': {
      text: "no private key found for '{id}'",
      example: "Nov 24 10:15:02 gw charon: 09[IKE] no private key found for 'gw.example.com'",
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'This device has no private key for its own identity. Load it, or set auth = psk if the VPN uses a pre-shared key.',
      source: 'strongswan-pubkey-authenticator',
    },
    'strongswan-signature-validation-failed': {
      text: 'signature validation failed, looking for another key',
      example: 'Nov 24 10:15:02 gw charon: 09[IKE] signature validation failed, looking for another key',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The signature of the peer does not fit the certificate that is known for it: load the certificate that it uses now. Harmless when "authentication of … successful" follows.',
      source: 'strongswan-pubkey-authenticator',
    },
    'strongswan-certificate-does-not-confirm-identity': {
      text: "constraint check failed: certificate does not confirm identity '{id}'",
      example:
        "Nov 24 10:15:02 gw charon: 09[CFG] constraint check failed: certificate does not confirm identity 'vpn.example.com' (ID_FQDN)",
      role: 'either',
      problems: ['certificate-problem', 'ike-identity-mismatch'],
      meaning:
        "Only with rightid = %name in ipsec.conf, charon-cmd or NetworkManager, from 5.9.14 on; never from swanctl.conf. The name in the quotes is the one configured here, and the peer's certificate does not hold it: correct rightid, or put it in as subjectAltName.",
      source: 'strongswan-auth-cfg',
    },
    'strongswan-security-associations-connecting': {
      text: 'Security Associations (0 up, {n} connecting)',
      example: 'Security Associations (0 up, 1 connecting):',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'pre-shared-key-mismatch', 'phase1-crypto-mismatch'],
      tells: 'ike-started',
      meaning:
        'IKE was started and is not up. If it stays this way, the log says where it stops. 0 connecting: nothing was started, or traffic starts it.',
      source: 'strongswan-stroke-list',
    },
    'strongswan-0-bytes-in': {
      text: '0 bytes_i, {n} bytes_o',
      example: 'sddc{1}:  AES_CBC_256/HMAC_SHA2_256_128/MODP_2048, 0 bytes_i, 1176 bytes_o (14 pkts, 1s ago), rekeying in 43 minutes',
      role: 'either',
      problems: ['routing-missing', 'firewall-blocking-ipsec', 'nat-traversal', 'sddc-firewall'],
      tells: 'zero',
      meaning:
        'Packets go into the tunnel and none come out: the other end does not send back, or ESP is lost on the way. It counts from the last rekey on; 0 at both: no traffic yet, no fault.',
      source: 'strongswan-stroke-list',
    },
    'strongswan-0-bytes-out': {
      text: 'bytes_i {details} 0 bytes_o',
      also: ['0 bytes_o, rekeying'],
      example: 'sddc{1}:  AES_CBC_256/HMAC_SHA2_256_128/MODP_2048, 1176 bytes_i (14 pkts, 1s ago), 0 bytes_o, rekeying in 43 minutes',
      role: 'either',
      problems: ['routing-missing', 'nat-exemption'],
      tells: 'zero',
      meaning:
        'Packets come out of the tunnel and none go in: the way back has no route here, NAT changes the packets before, or the host does not answer. It counts from the last rekey on; 0 at both: no traffic yet, no fault.',
      source: 'strongswan-stroke-list',
    },
    'strongswan-loading-certificate-failed': {
      text: 'loading certificate from {file} failed',
      also: ['building CRED_CERTIFICATE', 'loading private key from {file} failed', 'building CRED_PRIVATE_KEY'],
      example: "00[CFG]   loading certificate from '/etc/ipsec.d/certs/gw.pem' failed",
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'The certificate or key file could not be read. Check its path, its permissions, its format and, for a key, its passphrase.',
      source: 'strongswan-stroke-cred',
    },
    'strongswan-crl-fetching-failed': {
      text: 'crl fetching failed',
      also: ['certificate status is not available', 'certificate was revoked', 'ocsp check failed'],
      example: '12[CFG] certificate status is not available',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'By default only "was revoked" stops the VPN: renew that certificate. The others say that the list could not be read, a fault only with revocation = strict or ifuri.',
      source: 'strongswan-revocation',
    },
    'strongswan-list-sas-connecting-unanswered': {
      text: 'CONNECTING, IKEv2, {spi}_i* 0000000000000000_r',
      also: [
        'CONNECTING, IKEv1, {spi}_i* 0000000000000000_r',
        'IKEv2 SPIs: {spi}_i* 0000000000000000_r',
        'IKEv1 SPIs: {spi}_i* 0000000000000000_r',
      ],
      example: 'sddc: #5, CONNECTING, IKEv2, 1122334455667788_i* 0000000000000000_r',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      tells: 'no-reply',
      meaning:
        'swanctl --list-sas: the responder has no SPI yet, so the first packet has no usable answer. Check the address of the peer and UDP 500, then its VPN for this address and the IKE version.',
      source: 'strongswan-list-sas',
    },
    'strongswan-list-sas-connecting-auth': {
      text: 'CONNECTING, IKEv2, {spis}_r',
      also: ['Tasks active: IKE_CERT_PRE IKE_AUTH'],
      example: 'sddc: #5, CONNECTING, IKEv2, 1122334455667788_i* 99aabbccddeeff00_r',
      role: 'either',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation', 'pre-shared-key-mismatch'],
      meaning:
        'swanctl --list-sas: IKE_SA_INIT is done and IKE_AUTH is not. The star marks our end: at _i its answer does not come, at _r the peer’s request does not. Look at UDP 4500 and fragments; the log names a refusal.',
      source: 'strongswan-list-sas',
    },
    'strongswan-list-sas-connecting-main-mode': {
      text: 'CONNECTING, IKEv1, {spis}_r',
      example: 'sddc: #5, CONNECTING, IKEv1, 1122334455667788_i* 99aabbccddeeff00_r',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'nat-traversal', 'firewall-blocking-ipsec', 'ike-identity-mismatch'],
      meaning:
        'swanctl --list-sas: main mode was answered and does not complete. Compare the key, then look at UDP 4500 and the identities; the log names the message that is sent again.',
      source: 'strongswan-list-sas',
    },
    'strongswan-list-certs-expired': {
      text: 'not after {date}, expired ({time} ago)',
      also: ['not before {date}, not valid yet (valid in {time})'],
      example: '             not after  Nov 20 10:15:00 2026, expired (8 days ago)',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'swanctl --list-certs: this certificate has expired, or is not valid yet. If it is that of this end, of the peer or of an authority above them, renew it there; if the date is wrong, set the clock.',
      source: 'strongswan-certificate-printer',
    },
    'strongswan-list-sas-dpd-active': {
      text: 'Tasks active: IKE_DPD',
      also: ['active: IKE_DPD'],
      example: '  active:  IKE_DPD',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable'],
      meaning:
        'swanctl --list-sas, ipsec statusall: this end has asked whether the peer is alive and waits for the answer. For a moment that is normal; where it stays, the peer does not answer any more.',
      source: 'strongswan-list-sas',
    },
    'strongswan-half-open-limit': {
      text: 'ignoring IKE_SA setup from {peer}, per-IP half-open IKE_SA limit of {n} reached',
      also: ['ignoring IKE_SA setup from {peer}, half-open IKE_SA limit of {n} reached'],
      example: 'charon: 05[NET] ignoring IKE_SA setup from 198.51.100.20, per-IP half-open IKE_SA limit of 5 reached',
      role: 'responder',
      problems: ['firewall-blocking-ipsec', 'nat-traversal', 'pre-shared-key-mismatch', 'phase1-crypto-mismatch'],
      meaning:
        'The peer begins again and again, and none of its negotiations gets past the first exchange, so the rest is dropped unread. Look why they stop: usually our answer or IKE_AUTH on UDP 4500 is lost.',
      source: 'strongswan-receiver',
    },
    'strongswan-giving-up-after-retries': {
      text: 'giving up after {n} retries',
      example: 'charon: 09[IKE] <sddc|3> giving up after 5 retries',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'The peer answered IKE_SA_INIT each time with another wish, a DH group or a cookie, and never accepted it. Propose the group of the peer alone.',
      source: 'strongswan-ike-init',
    },
    'strongswan-already-retried-with-group': {
      text: 'already retried with key exchange method {mine}, ignore requested {theirs}',
      example: 'charon: 09[IKE] <sddc|3> already retried with key exchange method MODP_2048, ignore requested ECP_256',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'The peer asked for one PFS group and, when it got it, for another. Propose one group here, the one of the peer.',
      source: 'strongswan-child-create',
    },
    'strongswan-ke-payload-other-method': {
      text: "key exchange method in received payload {theirs} doesn't match negotiated {mine}",
      example: "charon: 09[IKE] <sddc|3> key exchange method in received payload ECP_256 doesn't match negotiated MODP_2048",
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'Phase 1: the peer agreed to one DH group and sent the key of another. As responder we answer INVALID_KE_PAYLOAD and it should come again; if it does not, make the same group the only one at both ends.',
      source: 'strongswan-ike-init',
    },
    'strongswan-proposal-selection-invalid': {
      text: "peer's proposal selection invalid",
      also: ["peer's key exchange method selection invalid"],
      example: "charon: 09[IKE] <sddc|3> peer's proposal selection invalid",
      role: 'initiator',
      problems: ['phase1-crypto-mismatch'],
      meaning: 'The peer answered IKE_SA_INIT with algorithms that we did not offer. Set one proposal, the same at both ends.',
      source: 'strongswan-ike-init',
    },
    'strongswan-peer-requested-eap': {
      text: 'peer requested EAP, config unacceptable',
      example: 'charon: 09[IKE] <sddc|3> peer requested EAP, config unacceptable',
      role: 'responder',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'The peer left its authentication out of IKE_AUTH, which asks for EAP, and this connection has a pre-shared key or certificate. Set the same way of authenticating at both ends.',
      source: 'strongswan-ike-auth',
    },
    'strongswan-uniqueness-policy': {
      text: 'canceling IKE_SA setup due to uniqueness policy',
      also: ['canceling Main Mode due to uniqueness policy', 'canceling Aggressive Mode due to uniqueness policy'],
      example: 'charon: 09[IKE] <sddc|3> canceling IKE_SA setup due to uniqueness policy',
      role: 'responder',
      problems: ['stale-sa'],
      meaning:
        'There is an IKE SA with this identity already, and unique = keep (uniqueids=keep) keeps the old one. If the old one is dead, end it with swanctl --terminate, which stops its traffic; let unique = replace settle it next time.',
      source: 'strongswan-ike-auth',
    },
    'strongswan-message-verification-failed': {
      text: 'message verification failed',
      example: 'charon: 09[IKE] <sddc|3> message verification failed',
      role: 'either',
      problems: ['malformed-payload'],
      meaning:
        'The message decrypts and its payloads are not those that belong in this exchange, or one of them is damaged. The line before it names the payload; capture the packet for the support of the sender.',
      source: 'strongswan-task-manager-v2',
    },
    'strongswan-payload-could-not-be-parsed': {
      text: 'payload type {payload} could not be parsed',
      also: ['{payload} payload verification failed'],
      example: 'charon: 09[ENC] <sddc|3> payload type ID_V1 could not be parsed',
      role: 'either',
      problems: ['malformed-payload', 'pre-shared-key-mismatch'],
      meaning:
        'A payload could not be read. In IKEv1, in the first encrypted message, another pre-shared key does this: what it decrypts to is nonsense. Else it is damaged or foreign.',
      source: 'strongswan-message',
    },
    'strongswan-header-could-not-be-parsed': {
      text: '[ENC] header could not be parsed',
      also: ['[ENC] header verification failed'],
      example: 'charon: 09[ENC] header could not be parsed',
      role: 'either',
      problems: ['malformed-payload'],
      meaning:
        'What came on the IKE port does not begin like an IKE message: another service, a scanner, or a device on the path that changes packets. A fault only if its sender is the peer.',
      source: 'strongswan-message',
    },
    'strongswan-received-hash-does-not-match': {
      text: 'received HASH payload does not match',
      example: 'charon: 09[ENC] <sddc|3> received HASH payload does not match',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'malformed-payload'],
      meaning:
        'IKEv1, after phase 1: the check of an encrypted message fails, so the two ends have other keys for it, or it was changed. Compare the pre-shared key, then the phase 1 hash of both ends.',
      source: 'strongswan-message',
    },
    'strongswan-unprotected-informational': {
      text: 'ignoring unprotected INFORMATIONAL from {peer}',
      example: 'charon: 09[ENC] <sddc|3> ignoring unprotected INFORMATIONAL from 198.51.100.20',
      role: 'either',
      problems: ['stale-sa', 'pre-shared-key-mismatch'],
      meaning:
        'IKEv1: the peer tells something in clear although phase 1 is up here: it no longer has this SA, or could not decrypt our message. Its log says what it wants to tell; if it has no SA, end ours.',
      source: 'strongswan-message',
    },
    'strongswan-encrypted-but-no-keys': {
      text: 'found encrypted message, but no keys available',
      example: 'charon: 09[IKE] <sddc|3> found encrypted message, but no keys available',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'An encrypted message came for a negotiation that has no keys here yet: it was made with an earlier SA, or the message before it was lost.',
      source: 'strongswan-task-manager-v1',
    },
    'strongswan-invalid-dpd-sequence': {
      text: 'received invalid DPD sequence number {n} (expected {m}), ignored',
      example: 'charon: 09[IKE] <sddc|3> received invalid DPD sequence number 12 (expected 11), ignored',
      role: 'either',
      problems: ['dead-peer-detection'],
      meaning:
        'IKEv1: an answer to a liveness check is not the one to the last check, such as a late one. Once it is harmless; if it repeats, the tunnel is taken for dead although the peer answers: look for delay, and lengthen the DPD timeout.',
      source: 'strongswan-task-manager-v1',
    },
    'strongswan-group-not-supported': {
      text: 'configured key exchange method {group} not supported',
      also: [
        'negotiated key exchange method {group} not supported',
        'selected key exchange method {group} not supported',
        'requested key exchange method {group} not supported',
        'configured DH group {group} not supported',
        'negotiated DH group {group} not supported',
      ],
      example: 'charon: 09[IKE] <sddc|3> configured key exchange method CURVE_25519 not supported',
      role: 'either',
      problems: ['configuration-failed', 'phase1-crypto-mismatch'],
      meaning:
        'The DH group is in the configuration and no plugin of this strongSwan has it. Load the plugin (openssl, gmp, curve25519), or take another group at both ends.',
      source: 'strongswan-ike-init',
    },
    'strongswan-algorithm-not-supported': {
      text: '{type} {algorithm} (key size {n}) not supported!',
      example: 'charon: 09[IKE] <sddc|3> ENCRYPTION_ALGORITHM AES_CTR (key size 256) not supported!',
      role: 'either',
      problems: ['configuration-failed', 'phase1-crypto-mismatch'],
      meaning:
        'Phase 1 was agreed with an algorithm that no plugin of this strongSwan has, so no keys can be made. Load the plugin, or take another algorithm at both ends.',
      source: 'strongswan-keymat-v2',
    },
    'strongswan-no-socket-to-send': {
      text: 'no socket found to send {family} packet from port {port}',
      example: 'charon: 05[NET] no socket found to send IPv4 packet from port 500',
      role: 'either',
      problems: ['configuration-failed'],
      meaning: 'charon has no open port to send from. The lines of its start say why; usually another IKE daemon holds UDP 500 and 4500.',
      source: 'strongswan-socket-default',
    },
    'strongswan-could-not-open-socket': {
      text: 'could not open {family} socket, {what} disabled',
      also: ['could not open {family} NAT-T socket', 'could not create any sockets'],
      example: 'charon: 00[NET] could not open IPv4 socket, IPv4 disabled',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'At its start charon could not open UDP 500. See what holds the port (ss -lunp), end that daemon and restart strongSwan, which stops its tunnels. Of IPv6 alone it is harmless for an IPv4 peer.',
      source: 'strongswan-socket-default',
    },
    'strongswan-mobike-no-route': {
      text: 'no route found to reach {peer}, MOBIKE update deferred',
      also: ['no route found to reach peer, MOBIKE update deferred', 'no route found to reach peer, path probing deferred'],
      example: 'charon: 09[KNL] <sddc|3> no route found to reach 198.51.100.20, MOBIKE update deferred',
      role: 'either',
      problems: ['peer-unreachable'],
      meaning:
        'The address or route by which the peer was reached is gone, and no other leads to it: the uplink is down. The tunnel comes back when a route does.',
      source: 'strongswan-ike-sa',
    },
    'strongswan-path-probings': {
      text: 'giving up after {n} path probings',
      example: 'charon: 09[IKE] <sddc|3> giving up after 12 path probings',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      meaning:
        'After a change of address here the peer answers on no path. Look whether it is reached from the new address, and whether UDP 4500 passes.',
      source: 'strongswan-task-manager-v2',
    },
    'strongswan-recreate-after-hard-expire': {
      text: 'queue CHILD_SA recreate after hard expire',
      example: 'charon: 09[IKE] <sddc|3> queue CHILD_SA recreate after hard expire',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning:
        'The kernel ended a child SA because nothing had replaced it in time; a new one is asked for. Look why the rekey before it failed: PFS group, proposal, or a peer that does not answer.',
      source: 'strongswan-child-delete',
    },
    'strongswan-trap-remote-unknown': {
      text: 'installing trap failed, remote address unknown',
      example: 'charon: 12[CFG] installing trap failed, remote address unknown',
      role: 'initiator',
      problems: ['configuration-failed'],
      meaning:
        'The connection is to start by traffic (trap, auto=route) and its remote address is %any or a name that does not resolve. Name the address of the peer.',
      source: 'strongswan-trap-manager',
    },
    'strongswan-connection-attempt-pending': {
      text: 'ignoring acquire for reqid {n}, connection attempt pending',
      example: 'charon: 12[CFG] ignoring acquire for reqid 1, connection attempt pending',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'echo',
      meaning: 'Traffic asks for the tunnel while it is still negotiated. If it goes on, the negotiation does not end: read its lines.',
      source: 'strongswan-trap-manager',
    },
    'strongswan-childless-refused': {
      text: 'peer does not support childless IKE_SA initiation',
      also: ['peer tried to initiate a childless IKE_SA', 'peer did not initiate a childless IKE_SA'],
      example: 'charon: 09[IKE] <sddc|3> peer does not support childless IKE_SA initiation',
      role: 'initiator',
      problems: ['configuration-failed'],
      meaning:
        'childless is force or never here, and the peer does the other: it makes its first child SA within IKE_AUTH, or after it. Set childless = allow, the default.',
      source: 'strongswan-child-create',
    },
    'strongswan-other-lifetime': {
      text: 'received {theirs} lifetime, configured {mine}',
      example: 'charon: 09[IKE] <sddc|3> received 3600s lifetime, configured 28800s',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'IKEv1: the two ends have other lifetimes for the child SA. It comes up all the same, and the shorter one decides when it is replaced.',
      source: 'strongswan-quick-mode',
    },
    'strongswan-endpoint-changed': {
      text: 'remote endpoint changed from {old} to {new}',
      also: ['local endpoint changed from {old} to {new}'],
      example: 'charon: 09[IKE] <sddc|3> remote endpoint changed from 198.51.100.20[4500] to 198.51.100.20[31022]',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'Packets of an established IKE SA now come from another address or port: a NAT on the way has a new mapping, or an uplink changed. strongSwan follows it.',
      source: 'strongswan-ike-sa',
    },
    'strongswan-address-disappeared': {
      text: '{address} disappeared from {interface}',
      example: 'charon: 06[KNL] 203.0.113.10 disappeared from eth0',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'This end lost the address that stands first. If the tunnel used it, MOBIKE looks for another path, and the lines after it say whether it found one; without MOBIKE the tunnel is down until the address is back.',
      source: 'strongswan-kernel-netlink-net',
    },
    'strongswan-interface-deactivated': {
      text: 'interface {interface} deactivated',
      example: 'charon: 06[KNL] interface eth0 deactivated',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'An interface of this end went down. If the peer was reached through it, the lines after it say whether another path was found; if none is, the tunnel is down until it is up again.',
      source: 'strongswan-kernel-netlink-net',
    },
    'strongswan-certificate-key-usage': {
      text: 'rejecting certificate without digitalSignature or nonRepudiation keyUsage flags',
      example: 'charon: 09[IKE] <sddc|3> rejecting certificate without digitalSignature or nonRepudiation keyUsage flags',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The certificate of the peer says that its key is not for signatures. Have it issued again with digitalSignature in keyUsage.',
      source: 'strongswan-pubkey-authenticator',
    },
    'strongswan-no-common-hash': {
      text: 'no common hash algorithm found to create signature with {type} key',
      example: 'charon: 09[IKE] <sddc|3> no common hash algorithm found to create signature with RSA key',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The peer accepts no hash with which this end may sign. Allow one that both have, such as SHA2-256, in the auth of this end or at the peer.',
      source: 'strongswan-pubkey-authenticator',
    },
    'strongswan-cert-requests-unknown-ca': {
      text: 'received {n} cert requests for an unknown ca',
      example: 'charon: 09[IKE] <sddc|3> received 1 cert requests for an unknown ca',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'The peer would take certificates of an authority that is not loaded here. With a pre-shared key this says nothing.',
      source: 'strongswan-ike-cert-pre',
    },
    'strongswan-no-config-named': {
      text: "no config named '{name}'",
      example: "no config named 'sddc'",
      role: 'initiator',
      problems: ['configuration-failed'],
      meaning:
        'ipsec up, route or down named a connection that charon has not loaded. Look in ipsec statusall which it has; after a change run ipsec update.',
      source: 'strongswan-stroke-control',
    },
    'strongswan-id-not-confirmed': {
      text: "id '{id}' not confirmed by certificate, defaulting to '{subject}'",
      example: "charon: 11[CFG]   id '203.0.113.10' not confirmed by certificate, defaulting to 'CN=gw.example.com'",
      role: 'either',
      problems: ['ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'The certificate of this end does not contain its leftid, so the subject of the certificate is sent instead. Set the ID at the peer to that, or have the ID put into the certificate as subjectAltName.',
      source: 'strongswan-stroke-config',
    },
    'strongswan-invalid-proposal-string': {
      text: 'skipped invalid proposal string: {text}',
      example: 'charon: 11[CFG] skipped invalid proposal string: aes256gcm-sha2',
      role: 'either',
      problems: ['configuration-failed', 'phase1-crypto-mismatch'],
      meaning:
        'This part of ike= or esp= is not understood and is not offered. Correct the keywords, such as aes256gcm16-prfsha256-modp2048.',
      source: 'strongswan-stroke-config',
    },
    'strongswan-old-path-not-available': {
      text: 'old path is not available anymore, try to find another',
      also: ['looking for a route to {peer} ...'],
      example: 'charon: 14[IKE] <sddc|3> old path is not available anymore, try to find another',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'MOBIKE: the address or route of the tunnel is gone, and another is looked for. "checking path" and an answer after it: it goes on over another path.',
      source: 'strongswan-ike-sa',
    },
    'strongswan-invalid-ike-header': {
      text: 'received invalid IKE header from {peer} - ignored',
      example: 'charon: 05[NET] received invalid IKE header from 198.51.100.20 - ignored',
      role: 'either',
      problems: ['malformed-payload'],
      meaning:
        'What came on the IKE port is no IKE message: a scanner, another service, or a device on the path that changes packets. A fault only if its sender is the peer.',
      source: 'strongswan-receiver',
    },
    'strongswan-reauthenticating-address-change': {
      text: 'reauthenticating IKE_SA due to address change',
      example: 'charon: 14[IKE] <sddc|3> reauthenticating IKE_SA due to address change',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning:
        'Without MOBIKE a new address of this end means a new IKE SA. A fault only if it does not come up: the SDDC may not know the new address.',
      source: 'strongswan-ike-sa',
    },
  },
});
