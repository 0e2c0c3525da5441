import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Libreswan',
  vendor: 'Libreswan project',
  called: ['pluto', 'Openswan'],
  scope: 'Libreswan 3.x to 5.x (pluto) as in RHEL, CentOS, Rocky and Oracle Linux. BGP runs in FRR beside it.',
  marks: { lines: ['pluto'], names: ['libreswan', 'openswan'], families: ['pluto'], everywhere: true },
  placeholders: ['sddc'],
  commands: {
    'ike-sa': {
      run: ['ipsec showstates', 'ipsec status', 'ipsec connectionstatus sddc'],
      look: 'An established IKE SA of sddc (3.x: PARENT SA; IKEv1 in 3.x, 5.x: ISAKMP SA); with auto=ondemand only after traffic. First line: from 4.0, last: from 5.0.',
      source: 'libreswan-man',
    },
    'child-sa': {
      run: ['ipsec trafficstatus', 'ipsec status'],
      look: 'The child SA must be listed (auto=ondemand: after traffic), and while you ping inBytes= and outBytes= must both grow. If only one does, nothing comes the other way: lost, or never sent.',
      source: 'libreswan-man',
    },
    proposals: {
      run: ['ipsec status | grep sddc', 'ipsec readwriteconf'],
      look: 'First line, as pluto has loaded it: identities, lifetimes, and ike and esp where the conn sets them (defaults do not show; newest: negotiated). Second: ipsec.conf as it is read, with also= resolved, which is not what pluto runs.',
      source: 'libreswan-man',
    },
    'debug-on': {
      run: [
        { run: 'ipsec whack --debug base', disrupts: 'logging', cost: 'For all connections, until it is turned off or pluto restarts.' },
      ],
      look: 'Read the ordinary log first. Before 3.28: --debug-all, and --debug-none to end it.',
      source: 'libreswan-whack-man',
    },
    'debug-off': {
      run: [{ run: 'ipsec whack --no-debug base', disrupts: 'logging' }],
      source: 'libreswan-whack-man',
    },
    clear: {
      run: [
        {
          run: 'ipsec down sddc',
          disrupts: 'this tunnel',
          cost: 'Until the next line, the SDDC or, with auto=ondemand, traffic starts it.',
        },
        { run: 'ipsec up sddc', disrupts: 'nothing' },
      ],
      look: '4.x and older: ipsec auto --down sddc, then ipsec auto --up sddc. Only ipsec delete sddc (4.x: ipsec auto --delete sddc) keeps it down. After a change: ipsec secrets, then ipsec delete sddc, ipsec add sddc, ipsec up sddc (4.x: ipsec auto --delete, --add, --up), which stop this tunnel too. ipsec restart drops every tunnel.',
      source: 'libreswan-down-man',
    },
    'bgp-neighbor': {
      run: ["vtysh -c 'show bgp summary'", "vtysh -c 'show bgp summary failed'", "vtysh -c 'show bgp neighbors 169.254.100.1'"],
      look: 'A number in the state column is the count of prefixes received: the session is up. `(Policy)` there, or under PfxSnt: no filter in that direction, and nothing passes.',
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
      look: 'Your on-premises prefixes must be listed. Missing: the session is down, the outbound route map, or no route to the prefix with exactly that mask (network needs one by default).',
      source: 'frr-bgp-doc',
    },
  },
  settings: {
    'peer-address': {
      where: 'left=, right= of the conn. One of them must be an address of this host.',
      shown: { run: ['ipsec status'], look: 'Each conn that is loaded, with its two addresses.', source: 'libreswan-man' },
      source: 'libreswan-conf-conn',
    },
    'ike-version': {
      where:
        '3.28 to 4.x: ikev2=yes (older: ikev2=insist). 5.0 and later: keyexchange=ikev2; ikev2=yes still works. Never keyexchange=ikev2 in 4.x: the value is invalid there, and pluto does not start with that file.',
      source: 'lab-ike-config',
    },
    'pre-shared-key': {
      where:
        '/etc/ipsec.d/sddc.secrets: 203.0.113.10 198.51.100.20 : PSK "…", with authby=secret. Then ipsec secrets. In quotes every character counts: 0x… and 0s… are hexadecimal and base64 only without quotes.',
      source: 'lab-key-forms',
    },
    identities: {
      where: 'leftid=, rightid= of the conn, and the same two in the line of the secret',
      source: 'libreswan-conf-conn',
    },
    'phase1-proposal': {
      where: 'ike=aes256-sha2;dh14 (also written aes256-sha2;modp2048)',
      source: 'lab-ike-config',
    },
    'phase2-proposal': {
      where: 'esp=aes256-sha2;dh14; with AES-GCM no integrity: esp=aes_gcm256-null',
      source: 'lab-ike-config',
    },
    pfs: {
      where:
        'pfs=yes, the default; pfs=no turns it off. IKEv2, 4.6 to 4.15: rekeys of the first child SA use the group of ike=, not that of esp=: give the SDDC the same Diffie Hellman group for the tunnel as for IKE.',
      source: 'lab-pfs',
    },
    lifetimes: {
      where:
        'ikelifetime= (IKE SA, 8h by default, 1h before 4.2), salifetime= (IPsec SA, 8h by default), as 480m, 8h or seconds. 1.5h and 1h30m are silently taken as the default, more than 24h as 24h (4.10).',
      source: 'lab-ike-config',
    },
    'traffic-selectors': {
      where: 'leftsubnet=, rightsubnet=: 0.0.0.0/0 for route-based, the mirrored networks for policy-based',
      source: 'libreswan-conf-conn',
    },
    initiation: {
      where: 'auto=start (up); auto=add only loads and waits, auto=ondemand waits for traffic',
      source: 'libreswan-conf-conn',
    },
    'dead-peer-detection': {
      where:
        'dpddelay=, off by default. IKEv1, and IKEv2 before 4.7: it counts only with dpdtimeout= beside it. IKEv2, 4.0 and later: retransmit-timeout= (60 s) decides that the peer is dead.',
      source: 'libreswan-starterwhack-46',
    },
    'nat-traversal': {
      where: 'encapsulation=auto; encapsulation=yes forces UDP 4500',
      source: 'libreswan-conf-conn',
    },
    'tunnel-address': {
      where:
        'ipsec-interface=1 makes ipsec1. 5.x: leftinterface-ip=169.254.100.2/30; 4.x does not set the address: ip addr add 169.254.100.2/30 dev ipsec1. Older releases: vti-interface=vti1 with mark= and leftvti=.',
      source: 'libreswan-interface-410',
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
        'FRR: network 192.0.2.0/25, and on the neighbor a route map in and one out: without one (FRR 7.4 and later) an eBGP session is up and nothing passes in that direction',
      source: 'lab-bgp-no-policy',
    },
    routes: {
      where:
        'With leftsubnet= equal to rightsubnet= (0.0.0.0/0) routing is left to you and to BGP. Without BGP: ip route add 192.0.2.128/25 dev ipsec1',
      source: 'libreswan-conf-conn',
    },
    firewall: {
      where:
        'firewalld, iptables or nftables: UDP 500, UDP 4500 and ESP on the WAN interface; TCP 179 and forwarded traffic on the tunnel interface',
      source: 'inferred',
    },
    'nat-exemption': {
      where: 'An exclusion above the masquerade rule for 192.0.2.0/25 to 192.0.2.128/25',
      source: 'inferred',
    },
    mss: {
      where:
        'ip link set ipsec1 mtu 1350 (policy-based: mtu=1350 for the routes of the conn), and two rules in the mangle table, one with -o ipsec1 and one with -i ipsec1: iptables -t mangle -A FORWARD -o ipsec1 -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss 1310',
      source: 'iptables-extensions',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        cost: 'Takes effect with ipsec secrets, ipsec add sddc and ipsec up sddc (4.x: ipsec auto --add sddc, ipsec auto --up sddc); the other connections stay.',
        text: `# /etc/ipsec.d/sddc.conf
conn sddc
    ikev2=yes                 # 5.0 and later: keyexchange=ikev2
    authby=secret
    left=203.0.113.10
    leftid=203.0.113.10
    right=198.51.100.20
    rightid=198.51.100.20
    leftsubnet=0.0.0.0/0      # policy-based: 192.0.2.0/25
    rightsubnet=0.0.0.0/0     # policy-based: 192.0.2.128/25
    ike=aes256-sha2;dh14
    esp=aes256-sha2;dh14      # PFS: the same group as in ike=
    pfs=yes
    ikelifetime=8h
    salifetime=1h
    dpddelay=10               # before 4.7 dpdtimeout= too
    dpdaction=restart         # 4.x and older; ignored in 5.x
    encapsulation=auto        # yes = force UDP 4500
    ipsec-interface=1         # makes ipsec1; policy-based: leave it out
    # leftinterface-ip=169.254.100.2/30   # 5.x only
    auto=start

# /etc/ipsec.d/sddc.secrets
203.0.113.10 198.51.100.20 : PSK "ExamplePSK-ChangeMe"`,
      },
      {
        disrupts: 'whole device',
        cost: 'The host forwards between all its interfaces. A gateway does so already: look first with sysctl net.ipv4.ip_forward.',
        text: `sysctl -w net.ipv4.ip_forward=1`,
      },
      {
        disrupts: 'nothing',
        text: `# interface, route, MSS, once ipsec1 exists
ip addr add 169.254.100.2/30 dev ipsec1       # 4.x only
ip link set ipsec1 mtu 1350
ip route add 192.0.2.128/25 dev ipsec1        # only if BGP is not used
iptables -t mangle -A FORWARD -o ipsec1 -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss 1310
iptables -t mangle -A FORWARD -i ipsec1 -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss 1310`,
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
      text: 'When no connection matches an IKEv2 request, pluto can answer NO_PROPOSAL_CHOSEN, which looks like a cipher fault there. Look for "no suitable connection found" before you change a cipher.',
      source: 'lab-not-configured',
    },
    {
      text: 'Secrets are read when pluto starts and when it is told to: run ipsec secrets after every change. ipsec rereadsecrets is the same in 5.x; 4.x knows it only as ipsec auto --rereadsecrets.',
      source: 'libreswan-script-410',
    },
    {
      text: 'From 5.0 on, ikev2= is deprecated (write keyexchange=ikev2 or keyexchange=ikev1), and dpdaction= is ignored.',
      source: 'libreswan-changes',
    },
    {
      text: 'In 4.x keyexchange= takes only the value ike.',
      source: 'libreswan-keywords-410',
    },
    {
      text: 'IKEv2, PFS group of the first child SA: 4.6 to 4.15 rekey with the group of ike= whatever esp= says; 5.0 and later use the group in esp= and, where it has none, that of ike=.',
      source: 'libreswan-ikev2-proposals',
    },
    {
      text: 'IKEv1 is dropped by default: ikev1-policy=drop (5.0 and later, and Debian 4.10). Packets get no answer, and a connection with ikev2=no is not even loaded: "global ikev1-policy does not allow IKEv1 connections" is in the log only.',
      source: 'lab-ike-version',
    },
    {
      text: 'As initiator pluto 4.10 does not stop at NO_PROPOSAL_CHOSEN in IKE_SA_INIT: it logs the answer as unexpected, drops it, sends again for 60 seconds and starts again endlessly: the timeout is not the cause then. The "missing payloads" do not mean a damaged message.',
      source: 'lab-ike-phase1',
    },
    {
      text: '4.10: ipsec auto --add ends with status 0 for faults such as modp1024 or aes_gcm with sha2 in esp=, and shows "failed to add connection" on a terminal only: at start and from a script nothing is printed. The log of pluto has it. Look at ipsec status.',
      source: 'lab-ike-config',
    },
    {
      text: 'rightsubnet=a,b with two networks prints "bad subnet" in 4.10, and the connection is loaded without any rightsubnet. Write rightsubnets= with several, or one conn for each.',
      source: 'lab-ike-config',
    },
    {
      text: 'IKEv1 quick mode in 4.10 accepts another PFS group than its own, and PFS with pfs=no: a tunnel that is up proves nothing about PFS.',
      source: 'lab-ikev1',
    },
    {
      text: 'rekeymargin= is 9 minutes and rekeyfuzz= 100 % by default: with a short lifetime rekeys come after irregular times. The margin is cut to half of salifetime, not of ikelifetime: an ikelifetime shorter than the margin ends in "IKE SA expired (LATEST!)" without a rekey.',
      source: 'lab-lifetimes',
    },
    {
      text: 'Without NAT pluto as initiator stays on UDP 500 for IKE and uses native ESP: mobike=no is the default. 4500 is for NAT, encapsulation=yes, or a peer that moves there.',
      source: 'lab-udp-4500',
    },
    {
      text: 'As responder 4.10 does not check the identity that the peer asks for (IDr): it logs the tunnel established and keeps its SAs although the peer refused leftid=. Go by the state that the initiator shows.',
      source: 'lab-responder-id',
    },
    {
      text: '4.10 sends no INITIAL_CONTACT: after a restart of pluto the peer may keep the old SAs beside the new ones until its DPD or their lifetime ends them.',
      source: 'lab-restart',
    },
    {
      text: 'IKE fragmentation (RFC 7383) is on by default: fragmentation=yes. It is used when the peer announces it too; with no, a large IKE_AUTH leaves as IP fragments.',
      source: 'libreswan-conf-conn',
    },
    {
      text: 'Since 5.4 ML_KEM_768 and IKE_FOLLOWUP_KE (RFC 9370) can be negotiated; intermediate=, for IKE_INTERMEDIATE, is older (4.0). Towards the SDDC leave intermediate=no, the default, and name one plain group in ike= and esp=.',
      source: 'libreswan-changes',
    },
    {
      text: 'The IKE profile of NSX has no additional key exchange and no ML-KEM.',
      source: 'nsx9-ike',
    },
    {
      text: 'vti-interface= is deprecated: use ipsec-interface=.',
      source: 'libreswan-conf-conn',
    },
    {
      text: 'IKEv2 in 4.10 ignores dpdtimeout=: dpddelay= starts the checks and retransmit-timeout= (60 s by default) decides that the peer is dead. With auto=start it then builds the tunnel again by itself.',
      source: 'lab-restart',
    },
    {
      text: 'narrowing=no, the default, refuses networks that are smaller than asked for: leftsubnet= and rightsubnet= must mirror the SDDC exactly. 4.10 refuses a smaller one both ways, as responder and in the answer of the peer.',
      source: 'lab-ts-narrower',
    },
    {
      text: 'sha2-truncbug=yes is only for peers that truncate SHA2-256 to 96 bits. If it is set wrongly, a tunnel with SHA2-256 is up and passes nothing.',
      source: 'libreswan-conf-conn',
    },
    {
      text: 'In the log, DH19 to DH21 are the ECP groups (256, 384 and 521 bits) and MODP2048 is group 14.',
      source: 'libreswan-ike-alg-ke',
    },
    {
      text: 'config setup: logfile=/var/log/pluto.log writes a file of its own; plutodebug=base keeps debugging on after a restart; ikev1-policy= (drop, reject, accept) decides about IKEv1 for the whole host. All three take effect with a restart of pluto, which drops every tunnel.',
      source: 'libreswan-conf-setup',
    },
    {
      text: 'cat /proc/net/xfrm_stat, for all VPNs: XfrmInNoStates counts packets for an SPI that this host does not have (a stale SA), XfrmInNoPols packets that fit no policy (networks), XfrmInTmplMismatch those in clear or from another SA than their policy asks for.',
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
    'libreswan-initiating-ikev2-connection': {
      text: 'initiating IKEv2 connection',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: initiating IKEv2 connection to 198.51.100.20 using UDP',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning: 'pluto sends the first IKEv2 packet. Read what follows: a processed response, or retransmissions.',
      source: 'libreswan-ikev2-ike-sa-init',
    },
    'libreswan-sent-ike-sa-init-request': {
      text: 'sent IKE_SA_INIT request to {peer}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: sent IKE_SA_INIT request to 198.51.100.20:UDP/500',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning: 'The first packet was sent, which does not prove that it arrived.',
      source: 'libreswan-ikev2',
    },
    'libreswan-processed-ike-sa-init-response': {
      text: 'processed IKE_SA_INIT response from {peer}',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: processed IKE_SA_INIT response from 198.51.100.20:UDP/500 {cipher=AES_CBC_256 integ=HMAC_SHA2_256_128 prf=HMAC_SHA2_256 group=MODP2048}, initiating IKE_AUTH',
      role: 'initiator',
      problems: [],
      tells: 'ike-accepted',
      meaning:
        'The peer answered and phase 1 algorithms agree. A failure after this line is about identity, key, phase 2, or with NAT UDP 4500.',
      source: 'libreswan-ikev2-ike-sa-init',
    },
    'libreswan-sent-ike-sa-init-response': {
      text: 'sent IKE_SA_INIT response to {peer}',
      also: ['sent IKE_SA_INIT reply'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: sent IKE_SA_INIT response to 198.51.100.20:UDP/500 {cipher=AES_CBC_256 integ=HMAC_SHA2_256_128 prf=HMAC_SHA2_256 group=MODP2048}',
      role: 'responder',
      problems: [],
      tells: 'ike-accepted',
      meaning:
        "The peer's first packet was accepted: address, version and phase 1 algorithms agree. Without IKE_AUTH next, our answer or the IKE_AUTH is lost: with NAT on UDP 4500, a large one in fragments.",
      source: 'libreswan-ikev2-ike-sa-init',
    },
    'libreswan-sent-ike-auth-request': {
      text: 'sent IKE_AUTH request',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: sent IKE_AUTH request to 198.51.100.20:UDP/4500',
      role: 'initiator',
      problems: [],
      tells: 'ike-accepted',
      meaning: 'Authentication began. The next line is either an established IKE SA, a refusal, or a retransmission.',
      source: 'libreswan-ikev2-ike-auth',
    },
    'libreswan-initiating-main-mode': {
      text: 'initiating IKEv1 Main Mode connection',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: initiating IKEv1 Main Mode connection',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning: 'pluto starts IKEv1 in main mode, which is the mode that the SDDC uses for IKE V1.',
      source: 'libreswan-ikev1-main',
    },
    'libreswan-initiating-aggressive-mode': {
      text: 'initiating IKEv1 Aggressive Mode connection',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: initiating IKEv1 Aggressive Mode connection',
      role: 'initiator',
      problems: ['ike-mode-mismatch'],
      tells: 'ike-started',
      meaning:
        'pluto starts IKEv1 in aggressive mode. The SDDC takes main mode only: set aggressive=no, or better IKEv2 (ikev2=yes; from 5.0 keyexchange=ikev2).',
      source: 'libreswan-ikev1-aggr',
    },
    'libreswan-responding-to-main-mode': {
      text: 'responding to Main Mode',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: responding to Main Mode',
      role: 'responder',
      problems: [],
      tells: 'ike-started',
      meaning: 'An IKEv1 main mode request arrived and a connection matches it.',
      source: 'libreswan-ikev1-main',
    },
    'libreswan-peer-id-is': {
      text: "Peer ID is {kind}: '{id}'",
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: Peer ID is ID_IPV4_ADDR: \'198.51.100.20\'',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'The identity that the peer sent (3.x: in IKEv2 too); compare it with rightid=. In IKEv1 main mode it was encrypted and could be read, so the pre-shared key is right.',
      source: 'libreswan-ikev1-peer-id',
    },
    'libreswan-proposal-ike-chosen': {
      text: 'proposal 1:IKE={proposal} chosen from remote proposals',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: proposal 1:IKE=AES_CBC_256-HMAC_SHA2_256-HMAC_SHA2_256_128-MODP2048 chosen from remote proposals 1:IKE:ENCR=AES_CBC_256;INTEG=HMAC_SHA2_256_128;PRF=HMAC_SHA2_256;DH=MODP2048[first-match]',
      role: 'responder',
      problems: [],
      tells: 'ike-accepted',
      meaning: 'Phase 1 algorithms agree; a retry for another DH group can still follow.',
      source: 'libreswan-ikev2-proposals',
    },
    'libreswan-proposal-esp-chosen': {
      text: 'proposal 1:ESP={proposal} chosen from remote proposals',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: proposal 1:ESP=AES_CBC_256-HMAC_SHA2_256_128-ESN:NO SPI=d5e6f7a8 chosen from remote proposals 1:ESP:ENCR=AES_CBC_256;INTEG=HMAC_SHA2_256_128;ESN=NO[first-match]',
      role: 'responder',
      problems: [],
      tells: 'child-started',
      meaning:
        'Phase 2 algorithms agree. In IKEv2 the first child SA carries no PFS group, so a PFS difference is not excluded yet: it shows at a rekey or a second child SA.',
      source: 'lab-pfs',
    },
    'libreswan-established-ike-sa': {
      text: 'established IKE SA; authenticated peer',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: initiator established IKE SA; authenticated peer using authby=secret and ID_IPV4_ADDR \'198.51.100.20\'',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning:
        'IKEv2 phase 1 is up here: algorithms, key and the identity of the peer agree. As responder, the peer can still refuse ours.',
      source: 'libreswan-ikev2-psk',
    },
    'libreswan-isakmp-sa-established': {
      text: 'ISAKMP SA established',
      also: ['IKE SA established {auth={method} cipher={cipher} integ'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ISAKMP SA established {auth=PRESHARED_KEY cipher=AES_CBC_256 integ=HMAC_SHA2_256 group=MODP2048}',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'IKEv1 phase 1 is up; quick mode follows. 4.x: IKE SA.',
      source: 'libreswan-ikev1-states',
    },
    'libreswan-initiating-child-sa': {
      text: 'initiating Child SA using IKE SA #{n}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #3: initiating Child SA using IKE SA #1',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning: 'A further child SA is negotiated over an existing IKE SA.',
      source: 'libreswan-ikev2-create-child-sa',
    },
    'libreswan-sent-create-child-sa-request': {
      text: 'sent CREATE_CHILD_SA request to create Child SA',
      also: ['sent CREATE_CHILD_SA request for new IPsec SA'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #3: sent CREATE_CHILD_SA request to create Child SA using IKE SA #1 {ESP <0xc1a2b3c4}',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning: 'A further child SA was asked for. The answer says whether algorithms, PFS and networks fit.',
      source: 'libreswan-ikev2-create-child-sa',
    },
    'libreswan-initiating-quick-mode': {
      text: 'initiating Quick Mode',
      also: ['sent Quick Mode request'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: initiating Quick Mode IKEv1+PSK+ENCRYPT+TUNNEL+PFS+UP {using isakmp#1 msgid:5a1b2c3d proposal=AES_CBC_256-HMAC_SHA2_256_128 pfsgroup=MODP2048}',
      role: 'initiator',
      problems: [],
      tells: 'child-started',
      meaning: 'IKEv1 phase 2 begins.',
      source: 'libreswan-ikev1-quick',
    },
    'libreswan-the-peer-proposed': {
      text: 'the peer proposed: {networks}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: the peer proposed: 192.0.2.0/25 -<all>-> 192.0.2.128/25',
      role: 'responder',
      problems: [],
      tells: 'child-started',
      meaning: 'IKEv1: the networks that the peer asks for, seen from this device. Compare them with leftsubnet= and rightsubnet=.',
      source: 'libreswan-ikev1-quick',
    },
    'libreswan-established-child-sa': {
      text: 'established Child SA using #{n}; IPsec tunnel',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: initiator established Child SA using #1; IPsec tunnel [0.0.0.0/0===0.0.0.0/0] {ESPinUDP=>0xd5e6f7a8 <0xc1a2b3c4 xfrm=AES_CBC_256-HMAC_SHA2_256_128 NATD=198.51.100.20:4500 DPD=active}',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning:
        'IKEv2 phase 2 is up here with the networks in the brackets. ESPinUDP and NATD: NAT was found (or encapsulation=yes), and UDP 4500 is in use. DPD=passive: no liveness checks are sent.',
      source: 'libreswan-ikev2-child',
    },
    'libreswan-ipsec-sa-established-tunnel-mode': {
      text: 'IPsec SA established tunnel mode',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: IPsec SA established tunnel mode {ESP=>0xd5e6f7a8 <0xc1a2b3c4 xfrm=AES_CBC_256-HMAC_SHA2_256_128 DPD=active}',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'Phase 2 is up here: IKEv1, up to 4.4 also IKEv2.',
      source: 'libreswan-ikev1-states',
    },
    'libreswan-no-suitable-connection-found': {
      text: '{exchange} message received on {local} but no suitable connection found with IKEv2 policy',
      also: [
        'dropping {exchange} request from {peer} received on {local}, no suitable connection found with IKEv2 policy',
        'no suitable connection found with IKEv2 policy',
      ],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: packet from 198.51.100.20:500: IKE_SA_INIT message received on 203.0.113.10:500 but no suitable connection found with IKEv2 policy',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'No loaded IKEv2 connection has these two addresses. Not the SDDC\'s address: noise from the Internet. Else add it (ipsec add sddc; 4.x: ipsec auto --add sddc), correct left= and right=, or set IKEv2: ikev2=yes in 4.x, keyexchange=ikev2 from 5.0. A NO_PROPOSAL_CHOSEN that pluto sends then (a 5.4 line with "dropping": silence) is the consequence.',
      source: 'lab-not-configured',
    },
    'libreswan-no-connection-no-proposal-chosen': {
      text: 'with unencrypted notification NO_PROPOSAL_CHOSEN, no suitable connection found with IKEv2 policy',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: packet from 198.51.100.20:500: responding to IKE_SA_INIT request with Message ID 0 with unencrypted notification NO_PROPOSAL_CHOSEN, no suitable connection found with IKEv2 policy',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'No loaded IKEv2 connection matches, so NO_PROPOSAL_CHOSEN is sent although no cipher is wrong. If it is the SDDC, add the connection or correct its addresses.',
      source: 'libreswan-ikev2-unsecured',
    },
    'libreswan-no-connection-authorized-with-policy': {
      text: 'message received on {local} but no connection has been authorized with policy {policy}',
      also: ['initial Main Mode message received but no connection has been authorized with policy {policy}'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: packet from 198.51.100.20:500: initial Main Mode message received on 203.0.113.10:500 but no connection has been authorized with policy PSK+IKEV1_ALLOW',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'Main Mode (up to 4.6): no loaded connection has these addresses, IKEv1 and this authentication. If it is the SDDC, add it, or correct left=, right=, the version and authby=. IKEv2 (4.x): a debug line for each method tried, a fault only if "no suitable connection" follows.',
      source: 'libreswan-ikev1-main-332',
    },
    'libreswan-no-connection-authorized-with-authby': {
      text: 'initial Main Mode message received but no connection has been authorized with authby={authby} and xauth={xauth}',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: packet from 198.51.100.20:500: initial Main Mode message received but no connection has been authorized with authby=PSK and xauth=no',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'An IKEv1 request came and no IKEv1 connection with this authentication is loaded. If it is the SDDC and the VPN is meant to be IKEv2, it is set to IKE V1 there; otherwise it is noise.',
      source: 'lab-ike-version',
    },
    'libreswan-aggressive-mode-no-connection': {
      text: 'initial Aggressive Mode packet claiming to be from {id} on {peer} but no connection has been authorized',
      also: ['initial Aggressive Mode packet claiming to be from {id} on {peer} but no matching connection has been authorized'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: initial Aggressive Mode packet claiming to be from 198.51.100.20 on 198.51.100.20:500 but no connection has been authorized',
      role: 'either',
      problems: ['ike-identity-mismatch', 'ike-mode-mismatch'],
      meaning:
        'IKEv1 aggressive mode: the identity of the peer fits no connection; without "matching", in the answer to our own request. The name in the line is rightid= here; what the peer sent is in the line before. The SDDC never uses this mode: check which peer this is, then rightid= and aggressive=.',
      source: 'libreswan-ikev1-aggr',
    },
    'libreswan-aggressive-mode-not-configured': {
      text: 'initial Aggressive Mode message from {peer} but no (wildcard) connection has been configured',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: packet from 198.51.100.20:500: initial Aggressive Mode message from 198.51.100.20:500 but no (wildcard) connection has been configured with policy PSK+AGGRESSIVE+IKEV1_ALLOW',
      role: 'responder',
      problems: ['ike-mode-mismatch', 'remote-peer-not-configured'],
      meaning:
        'The peer asks in IKEv1 aggressive mode, and no connection for its address allows that. The SDDC never uses it: check which peer this is, then aggressive= at both ends.',
      source: 'libreswan-ikev1-aggr',
    },
    'libreswan-ignoring-ikev1-packet': {
      text: 'ignoring IKEv1 packet as global policy is set to silently drop all IKEv1 packets',
      also: ['ignoring IKEv1 packet as policy is set to silently drop all IKEv1 packets'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: packet from 198.51.100.20:500: ignoring IKEv1 packet as global policy is set to silently drop all IKEv1 packets',
      role: 'responder',
      problems: ['ike-version-mismatch'],
      meaning:
        'The peer uses IKEv1, and ikev1-policy=drop ignores it without an answer; that is the default in 5.x and in Debian 4.10. If it is the SDDC, set IKE V2 there. To take IKEv1 here: an IKEv1 connection, and ikev1-policy=accept in config setup, with a restart, which drops every tunnel.',
      source: 'libreswan-demux',
    },
    'libreswan-rejecting-ikev1-packet': {
      text: 'rejecting IKEv1 packet as global policy is set to reject all IKEv1 packets',
      also: ['rejecting IKEv1 packet as policy is set to reject all IKEv1 packets'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: packet from 198.51.100.20:500: rejecting IKEv1 packet as global policy is set to reject all IKEv1 packets',
      role: 'responder',
      problems: ['ike-version-mismatch'],
      meaning:
        'The peer uses IKEv1, and ikev1-policy=reject answers INVALID_MAJOR_VERSION. If it is the SDDC, set IKE V2 there. To take IKEv1 here: an IKEv1 connection, and ikev1-policy=accept in config setup, with a restart, which drops every tunnel.',
      source: 'libreswan-demux',
    },
    'libreswan-responding-invalid-major-version': {
      text: 'with unencrypted notification INVALID_MAJOR_VERSION',
      also: ['sending notification INVALID_MAJOR_VERSION to {peer}'],
      example:
        "Nov 24 10:15:02 gw pluto[2231]: packet from 198.51.100.20:500: responding to IKE_SA_INIT request with Message ID 0 with unencrypted notification INVALID_MAJOR_VERSION, message contains unsupported IKE major version '3'",
      role: 'responder',
      problems: ['ike-version-mismatch'],
      meaning: 'The peer uses an IKE version that this device does not accept. If it is the SDDC, set one there that this device accepts.',
      source: 'libreswan-ikev2-notification',
    },
    'libreswan-ignoring-invalid-major-version': {
      text: 'ignoring IKE_SA_INIT response containing INVALID_MAJOR_VERSION notification',
      also: ['dropping unexpected IKE_SA_INIT message containing INVALID_MAJOR_VERSION notification'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ignoring IKE_SA_INIT response containing INVALID_MAJOR_VERSION notification (Message ID 0; message payloads N, missing SA,KE,Ni)',
      role: 'initiator',
      problems: ['ike-version-mismatch'],
      meaning:
        'The peer does not run the IKE version that this device started with. Compare ikev2= (from 5.0 keyexchange=) here with IKE Type in the SDDC.',
      source: 'libreswan-ikev2-states',
    },
    'libreswan-no-local-proposal-matches-ike': {
      text: 'no local proposal matches remote proposals 1:IKE',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: no local proposal matches remote proposals 1:IKE:ENCR=AES_CBC_128;INTEG=HMAC_SHA2_256_128;PRF=HMAC_SHA2_256;DH=MODP2048',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning: 'None of the offered phase 1 proposals is allowed here. The line prints the offer: compare it with ike=.',
      source: 'libreswan-ikev2-proposals',
    },
    'libreswan-no-local-proposal-matches-esp': {
      text: 'no local proposal matches remote proposals 1:ESP',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: no local proposal matches remote proposals 1:ESP:ENCR=AES_GCM_16_128;ESN=NO',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'None of the offered phase 2 proposals is allowed here. The line prints the offer: compare it with esp=. At a rekey, when the first child SA worked, look at the DH in the offer: that is PFS, and 4.6 to 4.15 want the group of ike=.',
      source: 'lab-pfs',
    },
    'libreswan-ike-auth-responder-no-proposal': {
      text: 'IKE_AUTH responder matching remote ESP/AH proposals failed',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: IKE_AUTH responder matching remote ESP/AH proposals failed, responder SA processing returned NO_PROPOSAL_CHOSEN',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'Up to 5.3: this device accepts no ESP proposal of the peer; the IKE SA stays up. Compare esp= with tunnel encryption and digest in the SDDC; PFS plays no part in this exchange.',
      source: 'lab-esp-proposal',
    },
    'libreswan-create-child-responder-no-proposal': {
      text: 'CREATE_CHILD_SA request failed, responder SA processing returned NO_PROPOSAL_CHOSEN',
      also: ['CREATE_CHILD_SA responder matching remote ESP/AH proposals failed'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #4: CREATE_CHILD_SA request failed, responder SA processing returned NO_PROPOSAL_CHOSEN',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'lifetime-rekey'],
      meaning:
        'Up to 5.3: this device refuses a child SA that the peer wants to make or rekey. When the first child SA worked, suspect the PFS group first: 4.6 to 4.15 want the group of ike=.',
      source: 'lab-pfs',
    },
    'libreswan-remote-accepted-invalid-proposal': {
      text: 'remote accepted the invalid proposal {proposal}',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: remote accepted the invalid proposal 1:IKE:ENCR=AES_CBC_128;INTEG=HMAC_SHA2_256_128;PRF=HMAC_SHA2_256;DH=MODP2048',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning: 'The peer selected something that this device did not offer. Give both ends the same proposal.',
      source: 'libreswan-ikev2-proposals',
    },
    'libreswan-responding-ike-sa-init-no-proposal': {
      text: 'responding to IKE_SA_INIT (34) message (Message ID 0) with unencrypted notification NO_PROPOSAL_CHOSEN',
      also: ['responding to IKE_SA_INIT message (ID {n}) from {peer} with unencrypted notification NO_PROPOSAL_CHOSEN'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: responding to IKE_SA_INIT message (ID 0) from 198.51.100.20:500 with unencrypted notification NO_PROPOSAL_CHOSEN',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured'],
      meaning:
        'This device refuses the first packet. It is the consequence; the line before it says why: no local proposal matches (ciphers), or no suitable connection (addresses, IKE version).',
      source: 'lab-ike-version',
    },
    'libreswan-ignoring-ike-sa-init-no-proposal': {
      text: 'ignoring IKE_SA_INIT response containing NO_PROPOSAL_CHOSEN notification',
      also: [
        'dropping unexpected IKE_SA_INIT message containing NO_PROPOSAL_CHOSEN notification',
        'received unauthenticated v2N_NO_PROPOSAL_CHOSEN - ignored',
      ],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ignoring IKE_SA_INIT response containing NO_PROPOSAL_CHOSEN notification (Message ID 0; message payloads N, missing SA,KE,Ni)',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'The peer refused the first packet: no common phase 1 proposal, or no VPN for this address or IKE version. Not authenticated, so pluto drops it and keeps trying; the missing payloads are no damage. The path on UDP 500 is proven.',
      source: 'libreswan-ikev2-states',
    },
    'libreswan-oakley-transform-refused': {
      text: 'Oakley Transform [{transform}] refused',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: Oakley Transform [AES_CBC (128), HMAC_SHA1, MODP1024] refused',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      tells: 'echo',
      meaning:
        'IKEv1: one proposed transform is not allowed here; the bracket shows it. A fault only if "no acceptable Oakley Transform" follows: compare all of these lines with ike=. The responder prints it, or an initiator about the answer.',
      source: 'libreswan-ikev1-spdb-struct',
    },
    'libreswan-no-acceptable-oakley-transform': {
      text: 'no acceptable Oakley Transform',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: no acceptable Oakley Transform',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1: no phase 1 proposal in common. The lines before it say why: "refused" (what the peer proposed), "policy does not allow" or "no preshared key found". The responder prints it, or an initiator about the answer.',
      source: 'libreswan-ikev1-spdb-struct',
    },
    'libreswan-policy-does-not-allow-preshared-key': {
      text: 'policy does not allow OAKLEY_PRESHARED_KEY authentication',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: policy does not allow OAKLEY_PRESHARED_KEY authentication.  Attribute OAKLEY_AUTHENTICATION_METHOD',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'certificate-problem'],
      meaning:
        'IKEv1: the peer offers a pre-shared key and this connection wants certificates. Set authby=secret, if no other offer of the peer fits.',
      source: 'libreswan-ikev1-spdb-struct',
    },
    'libreswan-policy-does-not-allow-rsa-sig': {
      text: 'policy does not allow OAKLEY_RSA_SIG authentication',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: policy does not allow OAKLEY_RSA_SIG authentication.  Attribute OAKLEY_AUTHENTICATION_METHOD',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'certificate-problem'],
      meaning: 'IKEv1: the peer offers certificates and this connection wants a pre-shared key. Set both ends to the same.',
      source: 'libreswan-ikev1-spdb-struct',
    },
    'libreswan-sending-notification-no-proposal': {
      text: 'sending notification NO_PROPOSAL_CHOSEN to {peer}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: sending notification NO_PROPOSAL_CHOSEN to 198.51.100.20:500',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'configuration-failed'],
      meaning: 'IKEv1: this device refuses phase 1. The line before it says why. A peer that fits no connection gets no notify at all.',
      source: 'libreswan-ikev1-notification',
    },
    'libreswan-ignoring-unsecured-no-proposal': {
      text: 'ignoring unsecured informational payload NO_PROPOSAL_CHOSEN',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ignoring unsecured informational payload NO_PROPOSAL_CHOSEN, length=12',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      meaning: 'IKEv1: unencrypted, so it is phase 1: no common proposal, or no VPN for this address, mode or IKE version.',
      source: 'libreswan-ikev1',
    },
    'libreswan-ignoring-informational-no-proposal': {
      text: 'ignoring informational payload NO_PROPOSAL_CHOSEN',
      also: ['received and ignored notification payload: NO_PROPOSAL_CHOSEN'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ignoring informational payload NO_PROPOSAL_CHOSEN, msgid=00000000, length=12',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: the peer refused the proposal. Before the ISAKMP SA is up it is phase 1, after it quick mode (phase 2, with PFS; some peers refuse networks this way).',
      source: 'libreswan-ikev1',
    },
    'libreswan-unroute-output': {
      text: 'unroute-client output: RTNETLINK answers: Network is unreachable',
      also: ['unroute-client output: RTNETLINK answers: No such process'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: unroute-client output: RTNETLINK answers: Network is unreachable',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'The script that cleans up after a failed or ended SA found no route to remove. It does not say why: read the lines before it.',
      source: 'lab-ike-psk-newer',
    },
    'libreswan-own-certificate-expired': {
      text: "failed to add connection: {side} certificate '{name}' is expired or not yet valid",
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc": failed to add connection: left certificate \'gw\' is expired or not yet valid',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The connection is not loaded, so nothing is sent and nothing is answered. Renew this certificate, or set the clock of this host.',
      source: 'lab-certificates',
    },
    'libreswan-ignoring-informational-authentication-failed': {
      text: 'ignoring informational payload AUTHENTICATION_FAILED',
      also: ['received and ignored notification payload: AUTHENTICATION_FAILED'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ignoring informational payload AUTHENTICATION_FAILED, msgid=00000000, length=28',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-mode-mismatch', 'ike-identity-mismatch'],
      meaning:
        'IKEv1: the peer refused to authenticate itself, or refused the authentication of this device. Beside STATE_AGGR_I1 look at the mode first: strongSwan answers aggressive mode with a key this way.',
      source: 'lab-ikev1',
    },
    'libreswan-invalid-ke-resending': {
      text: 'received unauthenticated INVALID_KE_PAYLOAD response to {group}; resending with suggested {wanted}',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: received unauthenticated INVALID_KE_PAYLOAD response to Key Exchange Method (DH) DH19; resending with suggested MODP2048',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch'],
      tells: 'ike-started',
      meaning: 'The peer wants another Diffie-Hellman group and pluto tries again with it. A fault only when it repeats.',
      source: 'libreswan-ikev2-ike-sa-init',
    },
    'libreswan-invalid-ke-not-acceptable': {
      text: 'discarding unauthenticated INVALID_KE_PAYLOAD response to {group}; suggested {wanted} is not acceptable',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: discarding unauthenticated INVALID_KE_PAYLOAD response to KEM MODP2048; suggested KEM DH19 is not acceptable',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch'],
      meaning: 'The peer asks for a Diffie-Hellman group that ike= does not have. Add it, or change the group at the peer.',
      source: 'libreswan-ikev2-ike-sa-init',
    },
    'libreswan-computed-hash-does-not-match': {
      text: "authentication failed: computed hash does not match hash received from peer {kind} '{id}'",
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: authentication failed: computed hash does not match hash received from peer ID_IPV4_ADDR \'198.51.100.20\'',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        "IKEv2: the peer's pre-shared key is another one. Type the same key at both ends and run ipsec secrets. The other end sees only AUTHENTICATION_FAILED.",
      source: 'libreswan-ikev2-psk',
    },
    'libreswan-auth-mismatch': {
      text: 'AUTH mismatch: Received AUTH != computed AUTH',
      also: ['PSK Authentication failed: AUTH mismatch'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: AUTH mismatch: Received AUTH != computed AUTH',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        "Libreswan 3.x and early 4.x, IKEv2: the peer's pre-shared key is another one. Type the same key at both ends and run ipsec secrets.",
      source: 'libreswan-ikev2-psk-325',
    },
    'libreswan-no-psk-found': {
      text: "authentication failed: no PSK found for '{id}'",
      also: ['No matching PSK found for connection: {conn}'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: authentication failed: no PSK found for \'203.0.113.10\'',
      role: 'either',
      problems: ['ike-identity-mismatch', 'configuration-failed', 'pre-shared-key-mismatch'],
      meaning:
        'A lookup here: ipsec.secrets has no line for the identities of this connection (the one that is named is leftid=). Correct leftid= and rightid=, or the line, and run ipsec secrets.',
      source: 'libreswan-ikev2-psk',
    },
    'libreswan-no-preshared-key-found': {
      text: "Can't authenticate: no preshared key found for {me} and {other}",
      example:
        "Nov 24 10:15:02 gw pluto[2231]: \"sddc\" #1: Can't authenticate: no preshared key found for `203.0.113.10' and `198.51.100.20'.  Attribute OAKLEY_AUTHENTICATION_METHOD",
      role: 'either',
      problems: ['ike-identity-mismatch', 'configuration-failed', 'pre-shared-key-mismatch'],
      meaning:
        'IKEv1, a lookup here: ipsec.secrets has no line for these two identities. Correct the identities or the line, and run ipsec secrets.',
      source: 'libreswan-ikev1-spdb-struct',
    },
    'libreswan-authentication-request-rejected': {
      text: 'IKE SA authentication request rejected by peer: AUTHENTICATION_FAILED',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: IKE SA authentication request rejected by peer: AUTHENTICATION_FAILED',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'The peer refused this device and does not say why: key or identity. Compare the key, then leftid= with Remote Private IP (or Remote ID) in the SDDC. Let the SDDC initiate: this log then shows a wrong key.',
      source: 'libreswan-ikev2-ike-auth',
    },
    'libreswan-ike-auth-contained-authentication-failed': {
      text: 'IKE_AUTH response contained the error notification AUTHENTICATION_FAILED',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: IKE_AUTH response contained the error notification AUTHENTICATION_FAILED',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'The peer refused this device and does not say why: key, identity or certificate. The format is that of 3.28 to 5.3; for this notify these print "rejected by peer" instead.',
      source: 'unverified',
    },
    'libreswan-fatal-error-in-ike-auth': {
      text: 'encountered fatal error in state {state}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: encountered fatal error in state IKE_AUTH_I',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: 'The attempt ended here. It names no reason: the line before it does (key, identity, or ESP proposal).',
      source: 'lab-esp-proposal',
    },
    'libreswan-responding-ike-auth-authentication-failed': {
      text: 'responding to IKE_AUTH message (ID {n}) from {peer} with encrypted notification AUTHENTICATION_FAILED',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: responding to IKE_AUTH message (ID 1) from 198.51.100.20:4500 with encrypted notification AUTHENTICATION_FAILED',
      role: 'responder',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'This device refuses the peer, which gets AUTHENTICATION_FAILED. The line before it says why: hash (key), Peer ID (identity), or certificate.',
      source: 'libreswan-ikev2-notification',
    },
    'libreswan-mismatch-of-preshared-secrets': {
      text: 'probable authentication failure (mismatch of preshared secrets?)',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: probable authentication failure (mismatch of preshared secrets?): malformed payload in packet',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'IKEv1: the first encrypted message is garbage because the pre-shared keys differ. The responder prints it first: pluto (from 3.27 on) answers nothing, so the initiator sees only a timeout.',
      source: 'lab-ikev1',
    },
    'libreswan-malformed-payload-in-packet': {
      text: 'malformed payload in packet',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: malformed payload in packet',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'malformed-payload'],
      onceIkeUp: ['malformed-payload'],
      meaning:
        "IKEv1: a message can't be read. In main mode suspect a wrong pre-shared key first, or the refusal of our identity by the peer, which can't be read here. IKEv2 (a reason follows the words): an interoperability fault or a damaged packet.",
      source: 'lab-ikev1',
    },
    'libreswan-hash-payload-larger-than-can-fit': {
      text: 'length of ISAKMP Hash Payload is larger than can fit',
      also: ['length of ISAKMP Identification Payload is larger than can fit'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: 60114-byte length of ISAKMP Hash Payload is larger than can fit',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      onceIkeUp: ['malformed-payload'],
      meaning: 'IKEv1: what was decrypted makes no sense: another pre-shared key, or a refusal of our identity that cannot be read here.',
      source: 'lab-ikev1',
    },
    'libreswan-received-malformed-payload-notifies': {
      text: 'received {n} malformed payload notifies',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: received 1 malformed payload notifies',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'malformed-payload'],
      onceIkeUp: ['malformed-payload'],
      meaning: "IKEv1: the peer can't read our messages. In main mode suspect a wrong pre-shared key first.",
      source: 'libreswan-ikev1',
    },
    'libreswan-too-many-malformed-payloads': {
      text: 'too many malformed payloads (we sent {n} and received {m}',
      also: ['too many ({n}) malformed payloads. Deleting state'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: too many malformed payloads (we sent 4 and received 3',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'malformed-payload'],
      onceIkeUp: ['malformed-payload'],
      meaning: "IKEv1: message after message can't be read, so the attempt ends. In main mode suspect a wrong pre-shared key first.",
      source: 'libreswan-ikev1',
    },
    'libreswan-sending-payload-malformed': {
      text: 'sending notification PAYLOAD_MALFORMED to {peer}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: sending notification PAYLOAD_MALFORMED to 198.51.100.20:500',
      role: 'either',
      problems: ['malformed-payload', 'pre-shared-key-mismatch'],
      onceIkeUp: ['malformed-payload'],
      meaning:
        "IKEv1: this device can't read the peer's message. Up to 3.26 suspect a wrong pre-shared key in main mode; from 3.27 on an interoperability fault, a damaged packet, or a quick mode before phase 1 is up.",
      source: 'libreswan-ikev1-notification',
    },
    'libreswan-hash-payload-does-not-match': {
      text: 'received Hash Payload does not match computed value',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: received Hash Payload does not match computed value',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-mode-mismatch'],
      meaning:
        'It points to IKEv1 aggressive mode, which the SDDC never uses: the hash of the peer does not fit our key. Check which peer this is. In main mode another key shows as a malformed payload.',
      source: 'libreswan-ikev1-peer-id',
    },
    'libreswan-sending-invalid-hash-information': {
      text: 'sending notification INVALID_HASH_INFORMATION to {peer}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: sending notification INVALID_HASH_INFORMATION to 198.51.100.20:500',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-mode-mismatch'],
      meaning:
        'IKEv1 aggressive mode, which the SDDC never uses: the hash of the peer does not fit our pre-shared key. Check which peer this is. Main mode says encrypted, and another key shows there as a malformed payload.',
      source: 'libreswan-ikev1-notification',
    },
    'libreswan-encrypted-payload-corrupt': {
      text: 'encrypted payload seems to be corrupt; dropping packet',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: encrypted payload seems to be corrupt; dropping packet',
      role: 'either',
      problems: ['malformed-payload', 'stale-sa'],
      meaning:
        'IKEv2: the message does not verify with the keys of this SA: damaged on the way, or made with the keys of another SA. If it goes on, clear this VPN here.',
      source: 'libreswan-ikev2',
    },
    'libreswan-peer-id-mismatched': {
      text: "Peer ID '{id}' mismatched on first found connection and no better connection found",
      also: [
        "we require IKEv2 peer to have ID '{wanted}', but peer declares '{id}'",
        "we require peer to have ID '{wanted}', but peer declares '{id}'",
      ],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: Peer ID \'10.0.0.5\' mismatched on first found connection and no better connection found',
      role: 'either',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The peer sent an identity that is not rightid=, such as its private address behind NAT. Set rightid= to it, or correct it at the peer. As initiator pluto refuses when the peer already counts the tunnel as up, and sends a DELETE.',
      source: 'lab-responder-id',
    },
    'libreswan-peer-attempted-psk': {
      text: 'peer attempted PSK authentication but we want {wanted}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: authentication failed: peer attempted PSK authentication but we want RSASIG',
      role: 'either',
      problems: ['certificate-problem', 'pre-shared-key-mismatch'],
      meaning:
        'The peer uses a pre-shared key and this connection expects certificates. Set authby=secret: the SDDC uses a pre-shared key.',
      source: 'libreswan-ikev2-auth',
    },
    'libreswan-peer-attempted-digital-signature': {
      text: 'authentication failed: peer attempted authentication through Digital Signature but we want {wanted}',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: authentication failed: peer attempted authentication through Digital Signature but we want PSK',
      role: 'either',
      problems: ['certificate-problem', 'pre-shared-key-mismatch'],
      meaning: 'The peer uses a certificate and this connection expects a pre-shared key. Set both ends to the same.',
      source: 'libreswan-ikev2-auth',
    },
    'libreswan-ike-sa-init-retransmission': {
      text: 'IKE_SA_INIT_I: retransmission; will wait {n} seconds for response',
      also: [
        'STATE_V2_PARENT_I1: retransmission; will wait {n} seconds for response',
        'STATE_V2_IKE_SA_INIT_I: retransmission; will wait {n} seconds for response',
        'STATE_PARENT_I1: retransmission; will wait {n} seconds for response',
        'STATE_MAIN_I1: retransmission; will wait {n} seconds for response',
      ],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: STATE_V2_PARENT_I1: retransmission; will wait 0.5 seconds for response',
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
        'The first packet got no usable answer and is sent again: wrong address, peer down, UDP 500 blocked, a peer that ignores us, or a refusal that pluto ignores (see the lines around it).',
      source: 'libreswan-retransmit',
    },
    'libreswan-ike-auth-retransmission': {
      text: 'IKE_AUTH_I: retransmission; will wait {n} seconds for response',
      also: [
        'STATE_V2_PARENT_I2: retransmission; will wait {n} seconds for response',
        'STATE_V2_IKE_AUTH_I: retransmission; will wait {n} seconds for response',
        'STATE_PARENT_I2: retransmission; will wait {n} seconds for response',
      ],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: STATE_V2_PARENT_I2: retransmission; will wait 4 seconds for response',
      role: 'initiator',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation', 'pre-shared-key-mismatch'],
      tells: 'no-reply',
      meaning:
        'The first exchange worked, IKE_AUTH gets no answer: UDP 4500 blocked (behind NAT pluto moves there), or fragments of a large message lost. A wrong key is less likely: the daemons in our lab answer it.',
      source: 'libreswan-retransmit',
    },
    'libreswan-deleting-incomplete-state': {
      text: 'deleting incomplete state after {n} seconds',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: deleting incomplete state after 200 seconds',
      role: 'responder',
      problems: ['firewall-blocking-ipsec', 'ike-fragmentation', 'nat-traversal'],
      meaning:
        'IKEv2, 200 seconds up to 5.3, 30 in 5.4: the answer to IKE_SA_INIT or the IKE_AUTH after it was lost (UDP 4500, fragments), or the peer gave up. IKEv1: the lines before it tell.',
      source: 'libreswan-timer',
    },
    'libreswan-main-i3-retransmission': {
      text: 'STATE_MAIN_I3: retransmission; will wait {n} seconds for response',
      also: ['MAIN_I3: retransmission; will wait {n} seconds for response'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: STATE_MAIN_I3: retransmission; will wait 4 seconds for response',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'nat-traversal', 'firewall-blocking-ipsec', 'certificate-problem'],
      tells: 'no-reply',
      meaning:
        'IKEv1: the first encrypted message, with identity and hash, gets no answer: another key, another identity, or UDP 4500 is lost, to which IKE moves here behind NAT.',
      source: 'libreswan-retransmit',
    },
    'libreswan-established-ike-sa-retransmission': {
      text: 'ESTABLISHED_IKE_SA: retransmission; will wait {n} seconds for response',
      also: ['STATE_V2_ESTABLISHED_IKE_SA: retransmission; will wait {n} seconds for response'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ESTABLISHED_IKE_SA: retransmission; will wait 2 seconds for response',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'no-reply',
      meaning: 'A liveness check or another request on an established SA is not answered: path loss, or the peer restarted.',
      source: 'libreswan-retransmit',
    },
    'libreswan-quick-mode-retransmission': {
      text: 'STATE_QUICK_I1: retransmission; will wait {n} seconds for response',
      also: ['QUICK_I1: retransmission; will wait {n} seconds for response'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: STATE_QUICK_I1: retransmission; will wait 0.5 seconds for response',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch', 'stale-sa'],
      tells: 'no-reply',
      meaning: 'IKEv1: quick mode gets no answer: compare proposal and networks; at a rekey the peer or the path may be gone.',
      source: 'libreswan-retransmit',
    },
    'libreswan-status-first-message-unanswered': {
      text: 'STATE_MAIN_I1 (sent MI1, expecting MR1); EVENT_RETRANSMIT',
      also: [
        'STATE_MAIN_I1 (sent MI1, expecting MR1); EVENT_v1_RETRANSMIT',
        'STATE_AGGR_I1 (sent AI1, expecting AR1); EVENT_RETRANSMIT',
        'STATE_PARENT_I1 (sent v2I1, expected v2R1); EVENT_v2_RETRANSMIT',
      ],
      example: '000 #20: "sddc":500 STATE_MAIN_I1 (sent MI1, expecting MR1); EVENT_RETRANSMIT in 4s; nodpd; idle; import:admin initiate',
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
        'Status (Openswan, Libreswan 3.x): the first packet is being sent again. No usable answer: the path, or a peer that ignores or refuses us.',
      source: 'openswan-issue-190',
    },
    'libreswan-status-identity-unanswered': {
      text: 'STATE_MAIN_I3 (sent MI3, expecting MR3); EVENT_RETRANSMIT',
      also: [
        'STATE_MAIN_I3 (sent MI3, expecting MR3); EVENT_v1_RETRANSMIT',
        'STATE_PARENT_I2 (sent v2I2, expected v2R2); EVENT_v2_RETRANSMIT',
      ],
      example: '000 #21: "sddc":4500 STATE_MAIN_I3 (sent MI3, expecting MR3); EVENT_RETRANSMIT in 12s; nodpd; idle; import:admin initiate',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'nat-traversal', 'ike-identity-mismatch', 'firewall-blocking-ipsec'],
      meaning:
        'Status (Openswan, Libreswan 3.x): the first exchange worked, and the encrypted message with identity and hash gets no answer: another key, another identity, or UDP 4500 is lost; in IKEv2 (PARENT_I2) UDP 4500 first.',
      source: 'openswan-states',
    },
    'libreswan-status-quick-mode-unanswered': {
      text: 'STATE_QUICK_I1 (sent QI1, expecting QR1); EVENT_RETRANSMIT',
      also: ['STATE_QUICK_I1 (sent QI1, expecting QR1); EVENT_v1_RETRANSMIT'],
      example: '000 #22: "sddc":500 STATE_QUICK_I1 (sent QI1, expecting QR1); EVENT_RETRANSMIT in 8s; lastdpd=-1s(seq in:0 out:0)',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning: 'Status (Openswan, Libreswan 3.x): phase 1 is up here, and quick mode gets no answer. Compare proposal, PFS and networks.',
      source: 'openswan-states',
    },
    'libreswan-quick-mode-selector-does-not-match': {
      text: 'Quick Mode request rejected, peer requested lease but proposed local selector {theirs} does not match connection {mine}',
      also: ['proposed local selector {theirs} does not match connection'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: Quick Mode request rejected, peer requested lease but proposed local selector 192.0.2.0/24 does not match connection 0.0.0.0/0; deleting ISAKMP SA',
      role: 'responder',
      problems: ['traffic-selector-mismatch', 'remote-peer-not-configured'],
      meaning:
        'IKEv1: a connection with an address pool (remote access) took this peer, and its network for our side is not the one there. The line shows both. A site-to-site VPN needs a conn without a pool.',
      source: 'libreswan-issue-2026',
    },
    'libreswan-failed-to-find-our-rsa-key': {
      text: 'Failed to find our RSA key',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #3: Failed to find our RSA key',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'Libreswan 3: the private key of its own certificate is not in the NSS database. Import certificate and key together.',
      source: 'setup-ipsec-vpn-issue-161',
    },
    'libreswan-retransmission-will-wait': {
      text: 'retransmission; will wait {n} seconds for response',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: STATE_MAIN_I2: retransmission; will wait 8 seconds for response',
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'peer-unreachable'],
      onceIkeUp: ['dead-peer-detection'],
      tells: 'no-reply',
      meaning:
        'A message got no answer in time and is sent again. The state in front of it says in which phase: in MAIN_I2 the peer did answer before.',
      source: 'libreswan-retransmit',
    },
    'libreswan-no-response-first-ikev2-message': {
      text: 'second timeout exceeded after {n} retransmits. No response (or no acceptable response) to our first IKEv2 message',
      also: ['max number of retransmissions ({n}) reached {after}. No response (or no acceptable response) to our first IKEv2 message'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: STATE_V2_PARENT_I1: 60 second timeout exceeded after 7 retransmits.  No response (or no acceptable response) to our first IKEv2 message',
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
        'Nothing usable came back to the first IKEv2 packet: wrong address, blocked UDP 500, or a peer that refuses or ignores us. If "ignoring IKE_SA_INIT response" or "dropping unexpected IKE_SA_INIT message" is before it, the peer answers and refuses.',
      source: 'lab-ike-phase1',
    },
    'libreswan-no-response-first-ikev1-message': {
      text: 'second timeout exceeded after {n} retransmits. No response (or no acceptable response) to our first IKEv1 message',
      also: ['max number of retransmissions ({n}) reached {after}. No response (or no acceptable response) to our first IKEv1 message'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: STATE_MAIN_I1: 60 second timeout exceeded after 7 retransmits.  No response (or no acceptable response) to our first IKEv1 message',
      role: 'initiator',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      tells: 'no-reply',
      meaning: 'Nothing usable came back to the first IKEv1 packet: wrong address, blocked UDP 500, or a peer that refuses or ignores us.',
      source: 'libreswan-retransmit',
    },
    'libreswan-possible-authentication-failure': {
      text: 'second timeout exceeded after {n} retransmits. Possible authentication failure: no acceptable response to our first encrypted message',
      also: [
        'max number of retransmissions ({n}) reached {after}. Possible authentication failure: no acceptable response to our first encrypted message',
      ],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: STATE_MAIN_I3: 60 second timeout exceeded after 7 retransmits.  Possible authentication failure: no acceptable response to our first encrypted message',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'nat-traversal', 'certificate-problem'],
      tells: 'no-reply',
      meaning:
        'Phase 1 began well and the first encrypted packet got no answer. In IKEv1 (MAIN_I3): pre-shared key, identity, or UDP 4500, to which IKE moves with this packet behind NAT. Let the SDDC initiate: this log then shows a wrong key.',
      source: 'libreswan-retransmit',
    },
    'libreswan-no-response-ike-auth': {
      text: 'STATE_V2_PARENT_I2: {n} second timeout exceeded after {m} retransmits. Possible authentication failure: no acceptable response to our first encrypted message',
      also: [
        'STATE_PARENT_I2: {n} second timeout exceeded after {m} retransmits. Possible authentication failure: no acceptable response to our first encrypted message',
        'STATE_V2_IKE_AUTH_I: {n} second timeout exceeded after {m} retransmits. Possible authentication failure: no acceptable response to our first encrypted message',
        'IKE_AUTH_I: {n} second timeout exceeded after {m} retransmits. Possible authentication failure: no acceptable response to our first encrypted message',
      ],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: STATE_V2_PARENT_I2: 60 second timeout exceeded after 7 retransmits.  Possible authentication failure: no acceptable response to our first encrypted message',
      role: 'initiator',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation', 'pre-shared-key-mismatch'],
      tells: 'no-reply',
      meaning:
        'IKEv2: IKE_AUTH got no answer of any kind. The line names authentication, but the daemons in our lab answer a wrong key: first look for blocked UDP 4500 or lost fragments.',
      source: 'lab-udp-4500',
    },
    'libreswan-no-response-first-quick-mode': {
      text: 'second timeout exceeded after {n} retransmits. No acceptable response to our first Quick Mode message: perhaps peer likes no proposal',
      also: [
        'max number of retransmissions ({n}) reached {after}. No acceptable response to our first Quick Mode message: perhaps peer likes no proposal',
      ],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: STATE_QUICK_I1: 60 second timeout exceeded after 7 retransmits.  No acceptable response to our first Quick Mode message: perhaps peer likes no proposal',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'no-reply',
      meaning: 'IKEv1: phase 1 is up and quick mode gets no good answer. Compare esp=, PFS and the networks.',
      source: 'libreswan-retransmit',
    },
    'libreswan-no-response-our-ikev2-message': {
      text: 'second timeout exceeded after {n} retransmits. No response (or no acceptable response) to our IKEv2 message',
      also: ['max number of retransmissions ({n}) reached {after}. No response (or no acceptable response) to our IKEv2 message'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ESTABLISHED_IKE_SA: 60 second timeout exceeded after 7 retransmits.  No response (or no acceptable response) to our IKEv2 message',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-unreachable'],
      tells: 'no-reply',
      meaning:
        'On an established IKE SA the peer stopped answering and counts as dead. Look for path loss, or a restart of the peer at that minute.',
      source: 'libreswan-retransmit',
    },
    'libreswan-no-response-our-ikev1-message': {
      text: 'second timeout exceeded after {n} retransmits. No response (or no acceptable response) to our IKEv1 message',
      also: ['max number of retransmissions ({n}) reached {after}. No response (or no acceptable response) to our IKEv1 message'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: STATE_MAIN_I2: 60 second timeout exceeded after 7 retransmits.  No response (or no acceptable response) to our IKEv1 message',
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'pre-shared-key-mismatch', 'ike-identity-mismatch', 'peer-unreachable'],
      tells: 'no-reply',
      meaning:
        'IKEv1: the peer answered at first, then stopped; the state in front says where. MAIN_I2 (initiator): a firewall, or a peer that stopped. MAIN_R2 (responder): its first encrypted message is missing or refused; the lines before say which: probable authentication failure is the key, Peer ID the identity, neither is UDP 4500.',
      source: 'libreswan-retransmit',
    },
    'libreswan-async-error-connection-refused': {
      text: 'asynchronous network error report on {interface}, complainant {ip}: Connection refused',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ERROR: asynchronous network error report on eth0 (203.0.113.10:500) for message to 198.51.100.20 port 500, complainant 198.51.100.20: Connection refused [errno 111, origin ICMP type 3 code 3 (not authenticated)]',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured'],
      meaning:
        'The complainant answers "port unreachable": no IKE service listens there, it is not the VPN gateway, or a firewall rejects with this answer. Check the peer address first.',
      source: 'libreswan-iface-udp',
    },
    'libreswan-async-error-no-route-to-host': {
      text: 'asynchronous network error report on {interface}, complainant {ip}: No route to host',
      also: ['asynchronous network error report on {interface}, complainant {ip}: Network is unreachable'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ERROR: asynchronous network error report on eth0 (203.0.113.10:500) for message to 198.51.100.20 port 500, complainant 203.0.113.10: No route to host [errno 113, origin ICMP type 3 code 1 (not authenticated)]',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      meaning:
        "The complainant (your own address: this host) can't reach the peer, or a firewall there says so. Check the route and the peer address.",
      source: 'libreswan-iface-udp',
    },
    'libreswan-async-error-message-too-long': {
      text: 'asynchronous network error report on {interface}, complainant {ip}: Message too long',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ERROR: asynchronous network error report on eth0 (203.0.113.10:4500) for message to 198.51.100.20 port 4500, complainant 203.0.113.10: Message too long [errno 90, origin ICMP type 3 code 4 (not authenticated)]',
      role: 'either',
      problems: ['mtu-mss', 'ike-fragmentation'],
      meaning:
        'An IKE packet is larger than a link on the way, and may not be cut there. Keep fragmentation=yes, see whether the peer offers it too, and correct the MTU of the interface.',
      source: 'libreswan-iface-udp',
    },
    'libreswan-async-network-error': {
      text: 'asynchronous network error report on {interface}, complainant {ip}: {reason}',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ERROR: asynchronous network error report on eth0 (203.0.113.10:500) for message to 198.51.100.20 port 500, complainant 203.0.113.10: Protocol not available [errno 92, origin ICMP type 3 code 2 (not authenticated)]',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      meaning:
        'An ICMP error came back for an IKE packet. The complainant is the router or host that refused it (it may be this one), the text says why.',
      source: 'libreswan-iface-udp',
    },
    'libreswan-send-failed': {
      text: 'send on {interface} from {local} to {peer} using UDP failed in {what}: {reason}',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: send on eth0 from 203.0.113.10:500 to 198.51.100.20:500 using UDP failed in IKE_SA_INIT request: Network is unreachable (errno 101)',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      meaning: 'The packet did not leave this host: no route to the peer, the interface is down, or a local firewall rule.',
      source: 'libreswan-send',
    },
    'libreswan-ike-auth-rejected-child-ts': {
      text: 'IKE_AUTH response rejected Child SA with TS_UNACCEPTABLE',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: IKE_AUTH response rejected Child SA with TS_UNACCEPTABLE',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'Phase 1 is up, the peer accepts none of our networks. Set leftsubnet= and rightsubnet= to mirror the SDDC: 0.0.0.0/0 for route-based.',
      source: 'libreswan-ikev2-child',
    },
    'libreswan-ike-auth-contained-ts-unacceptable': {
      text: 'IKE_AUTH response contained the error notification TS_UNACCEPTABLE',
      also: ['IKE SA authentication failed, incomplete IKE_AUTH response contains the Child SA error notification TS_UNACCEPTABLE'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: IKE_AUTH response contained the error notification TS_UNACCEPTABLE',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'In an answer without IDr and AUTH: the peer accepts none of our networks. Set leftsubnet= and rightsubnet= to mirror the SDDC: 0.0.0.0/0 for route-based.',
      source: 'libreswan-ikev2-ike-auth-415',
    },
    'libreswan-ike-auth-rejected-child-no-proposal': {
      text: 'IKE_AUTH response rejected Child SA with NO_PROPOSAL_CHOSEN',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: IKE_AUTH response rejected Child SA with NO_PROPOSAL_CHOSEN',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'Phase 1 is up, the peer accepts no ESP proposal (or, strongSwan, cannot install the SA). Compare esp= with tunnel encryption and digest in the SDDC; PFS plays no part here.',
      source: 'libreswan-ikev2-child',
    },
    'libreswan-ike-auth-contained-no-proposal': {
      text: 'IKE_AUTH response contained the error notification NO_PROPOSAL_CHOSEN',
      also: ['IKE SA authentication failed, incomplete IKE_AUTH response contains the Child SA error notification NO_PROPOSAL_CHOSEN'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: IKE_AUTH response contained the error notification NO_PROPOSAL_CHOSEN',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'The peer accepts no ESP proposal; compare esp= with tunnel encryption and digest in the SDDC. It is no authentication fault, although OpenIKED answers without IDr and AUTH and the attempt ends.',
      source: 'lab-esp-proposal',
    },
    'libreswan-create-child-sa-failed-ts': {
      text: 'CREATE_CHILD_SA failed with error notification TS_UNACCEPTABLE',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #3: CREATE_CHILD_SA failed with error notification TS_UNACCEPTABLE',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning: 'The peer accepts none of the networks of this further child SA. Mirror the networks at both ends.',
      source: 'libreswan-ikev2-create-child-sa',
    },
    'libreswan-create-child-sa-failed-no-proposal': {
      text: 'CREATE_CHILD_SA failed with error notification NO_PROPOSAL_CHOSEN',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #3: CREATE_CHILD_SA failed with error notification NO_PROPOSAL_CHOSEN',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'lifetime-rekey'],
      meaning:
        'The peer refused a new or rekeyed SA. When the first child SA worked, suspect the PFS group first: 4.6 to 4.15 rekey with the group of ike= whatever esp= says, so the PFS group of the SDDC must be its IKE group; from 5.0 the group in esp= counts. A rekey of the IKE SA reads the same: compare ike=.',
      source: 'lab-pfs',
    },
    'libreswan-create-child-sa-failed-invalid-ke': {
      text: 'CREATE_CHILD_SA failed with error notification INVALID_KE_PAYLOAD',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #3: CREATE_CHILD_SA failed with error notification INVALID_KE_PAYLOAD response suggesting MODP2048 instead of DH19',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'lifetime-rekey'],
      meaning:
        'The peer wants another PFS group for this child SA: the one behind "suggesting" (5.x); the one behind "instead of" is that of IKE, whatever was sent. In 4.6 to 4.15 the rekey uses the group of ike=: make the PFS group of the SDDC the same. From 5.0 put the group into esp=.',
      source: 'libreswan-ikev2-create-child-sa',
    },
    'libreswan-create-child-sa-failed-temporary-failure': {
      text: 'CREATE_CHILD_SA failed with error notification TEMPORARY_FAILURE',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #3: CREATE_CHILD_SA failed with error notification TEMPORARY_FAILURE',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning: 'The peer is busy with a rekey or delete of its own. A fault only if it comes at each rekey.',
      source: 'libreswan-ikev2-create-child-sa',
    },
    'libreswan-create-child-sa-failed-invalid-syntax': {
      text: 'CREATE_CHILD_SA failed with error notification INVALID_SYNTAX',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #3: CREATE_CHILD_SA failed with error notification INVALID_SYNTAX',
      role: 'either',
      problems: ['malformed-payload'],
      meaning: "The peer can't read the request; from 5.x on the IKE SA is dropped. An interoperability fault: simplify the proposals.",
      source: 'libreswan-ikev2-create-child-sa',
    },
    'libreswan-child-sa-failed-no-proposal': {
      text: 'CHILD SA failed: NO_PROPOSAL_CHOSEN',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: CHILD SA failed: NO_PROPOSAL_CHOSEN',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        '4.5 to 5.3: phase 1 is up, and this device refuses the phase 2 answer of the peer, though not for its algorithms: compression (or, in 5.x, transport mode) that was not agreed. The line before it says which.',
      source: 'libreswan-ikev2-child-415',
    },
    'libreswan-child-sa-failed-ts': {
      text: 'CHILD SA failed: TS_UNACCEPTABLE',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: CHILD SA failed: TS_UNACCEPTABLE',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'Up to 5.3: phase 1 is up, and this device refuses the networks that the peer answered with, narrower than ours for example: no TS_UNACCEPTABLE was on the wire, and the peer logs a child SA and then a DELETE. Make leftsubnet= and rightsubnet= the mirror of the SDDC.',
      source: 'lab-ts-wider',
    },
    'libreswan-ts-request-matches-no-connection': {
      text: 'does not match any IKEv2 connection; responding with TS_UNACCEPTABLE',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: Child SA\'s Traffic Selector request {TSi=192.0.2.128/25;TSr=192.0.2.0/25} does not match any IKEv2 connection; responding with TS_UNACCEPTABLE',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The braces print what the peer asked for: TSi is its side, TSr ours. Set rightsubnet= and leftsubnet= to them. The initiator gets TS_UNACCEPTABLE.',
      source: 'libreswan-ikev2-ts',
    },
    'libreswan-no-connection-with-compatible-ts': {
      text: 'No IKEv2 connection found with compatible Traffic Selectors',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: No IKEv2 connection found with compatible Traffic Selectors',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'Libreswan 4.x: the peer asked for networks that no connection has; a smaller or larger one is refused too. Mirror leftsubnet= and rightsubnet=. The initiator gets TS_UNACCEPTABLE.',
      source: 'lab-ts-narrower',
    },
    'libreswan-cannot-respond-no-connection-known': {
      text: 'cannot respond to IPsec SA request because no connection is known for {networks}',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: cannot respond to IPsec SA request because no connection is known for 192.0.2.0/25===203.0.113.10[203.0.113.10]...198.51.100.20[198.51.100.20]===192.0.2.128/25',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1 quick mode: no connection has these networks. Set leftsubnet= and rightsubnet= to them. The initiator sees INVALID_ID_INFORMATION.',
      source: 'libreswan-ikev1-quick',
    },
    'libreswan-no-acceptable-proposal-in-ipsec-sa': {
      text: 'no acceptable Proposal in IPsec SA',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: no acceptable Proposal in IPsec SA',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'IKEv1 quick mode: no ESP proposal in common. Compare esp=; another PFS group alone is not refused.',
      source: 'lab-ikev1',
    },
    'libreswan-we-require-pfs': {
      text: 'we require PFS but Quick I1 SA specifies no GROUP_DESCRIPTION',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: we require PFS but Quick I1 SA specifies no GROUP_DESCRIPTION',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'IKEv1: the peer asks without PFS and this connection demands it. Enable Perfect Forward Secrecy in the SDDC, or set pfs=no here. Another group than ours is not refused (4.10, 5.4).',
      source: 'lab-ikev1',
    },
    'libreswan-sending-encrypted-no-proposal': {
      text: 'sending encrypted notification NO_PROPOSAL_CHOSEN to {peer}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: sending encrypted notification NO_PROPOSAL_CHOSEN to 198.51.100.20:500',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'IKEv1: this device refuses quick mode. The line before it says why.',
      source: 'libreswan-ikev1-notification',
    },
    'libreswan-ignoring-secured-no-proposal': {
      text: 'ignoring secured informational payload NO_PROPOSAL_CHOSEN',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ignoring secured informational payload NO_PROPOSAL_CHOSEN, msgid=5a1b2c3d, length=12',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: an encrypted refusal, so it belongs to quick mode: ESP algorithms or PFS differ; some peers refuse networks this way.',
      source: 'libreswan-ikev1',
    },
    'libreswan-sending-encrypted-invalid-id': {
      text: 'sending encrypted notification INVALID_ID_INFORMATION to {peer}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: sending encrypted notification INVALID_ID_INFORMATION to 198.51.100.20:500',
      role: 'either',
      problems: ['ike-identity-mismatch', 'certificate-problem'],
      onceIkeUp: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1: this device refuses an ID of the peer. With the ISAKMP SA still in MAIN_I or MAIN_R it is the identity or the certificate: compare the Peer ID line with rightid=. In quick mode, once the ISAKMP SA is established, it is the networks: compare them with leftsubnet= and rightsubnet=.',
      source: 'libreswan-ikev1-notification',
    },
    'libreswan-sending-invalid-id': {
      text: 'sending notification INVALID_ID_INFORMATION to {peer}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: sending notification INVALID_ID_INFORMATION to 198.51.100.20:500',
      role: 'either',
      problems: ['ike-identity-mismatch', 'certificate-problem', 'ike-mode-mismatch'],
      meaning:
        'IKEv1 aggressive mode, which the SDDC never uses: this device refuses the identity or certificate of the peer. Check which peer this is, then compare the "Aggressive Mode packet" line before it with rightid=. Main mode and quick mode say encrypted.',
      source: 'libreswan-ikev1-notification',
    },
    'libreswan-ignoring-secured-invalid-id': {
      text: 'ignoring secured informational payload INVALID_ID_INFORMATION',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ignoring secured informational payload INVALID_ID_INFORMATION, msgid=5a1b2c3d, length=12',
      role: 'either',
      problems: ['ike-identity-mismatch', 'certificate-problem'],
      onceIkeUp: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1: the peer refuses an ID of ours, in an encrypted notify. While main mode runs it is our identity or certificate: compare leftid=. In quick mode, once the ISAKMP SA is established, it is the networks: mirror leftsubnet= and rightsubnet=.',
      source: 'libreswan-ikev1',
    },
    'libreswan-ignoring-informational-invalid-id': {
      text: 'ignoring informational payload INVALID_ID_INFORMATION',
      also: [
        'received and ignored notification payload: INVALID_ID_INFORMATION',
        'ignoring unsecured informational payload INVALID_ID_INFORMATION',
      ],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ignoring informational payload INVALID_ID_INFORMATION, msgid=00000000, length=12',
      role: 'either',
      problems: ['ike-identity-mismatch', 'certificate-problem'],
      onceIkeUp: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1: in main mode the peer refuses our identity, in quick mode our networks. If the ISAKMP SA is up, mirror the networks. Unsecured (5.x) means sent in the clear, as in phase 1.',
      source: 'libreswan-ikev1',
    },
    'libreswan-subnet-returned-does-not-match': {
      text: "subnet returned doesn't match my proposal - us: {ours} vs them: {theirs}",
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: our client subnet returned doesn\'t match my proposal - us: 192.0.2.0/25 vs them: 0.0.0.0/0',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1: the peer answered with other networks than ours, and pluto goes on ("Allowing questionable"). The tunnel may come up and not pass traffic: make both ends equal.',
      source: 'libreswan-ikev1-quick',
    },
    'libreswan-child-response-rejected': {
      text: 'response for Child SA #{n} was rejected with {reason}',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: response for Child SA #2 was rejected with TS_UNACCEPTABLE; initiating delete of Child SA (IKE SA will remain UP)',
      role: 'initiator',
      problems: ['traffic-selector-mismatch', 'phase2-crypto-mismatch', 'configuration-failed'],
      meaning: "5.4: this device does not accept the peer's answer for the child SA. The line gives the reason; the IKE SA stays up.",
      source: 'libreswan-ikev2-ike-auth',
    },
    'libreswan-initiator-rejected-child-response': {
      text: 'IKE SA established but initiator rejected Child SA response',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: IKE SA established but initiator rejected Child SA response',
      role: 'initiator',
      problems: ['traffic-selector-mismatch', 'phase2-crypto-mismatch', 'configuration-failed'],
      tells: 'ike-up',
      meaning:
        'Up to 5.3: phase 1 is up, and this device does not accept the answer of the peer for the child SA: narrower networks, another proposal or mode, or (5.x) a kernel that cannot take the SA. The line before it says which.',
      source: 'lab-ts-wider',
    },
    'libreswan-deleting-larval-child-sa': {
      text: 'deleting larval Child SA',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: deleting larval Child SA',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning: 'A child SA that never came up is dropped. It is the consequence; the line before it has the reason.',
      source: 'lab-esp-proposal',
    },
    'libreswan-cannot-identify-ourselves': {
      text: 'we cannot identify ourselves with either end of this connection',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc": we cannot identify ourselves with either end of this connection.  203.0.113.10 or 198.51.100.20 are not usable',
      role: 'initiator',
      problems: ['configuration-failed'],
      meaning:
        'Neither left= nor right= is an address of this host. Behind NAT, use the private address as left= and keep the public one as leftid=.',
      source: 'libreswan-initiate',
    },
    'libreswan-added-unoriented-connection': {
      text: 'added unoriented IKEv2 connection (neither left={left} nor right={right} match an interface)',
      also: ['added unoriented IKEv1 connection (neither left={left} nor right={right} match an interface)'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc": added unoriented IKEv2 connection (neither left=203.0.113.10 nor right=198.51.100.20 match an interface)',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        "The connection is loaded and can't work: neither end is an address of this host. Correct left=, or wait for the interface and run ipsec listen (4.x: ipsec auto --ready).",
      source: 'libreswan-orient',
    },
    'libreswan-failed-to-add-connection': {
      text: 'failed to add connection: {reason}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc": failed to add connection: ESP DH algorithm \'modp4444\' is not recognized',
      role: 'either',
      problems: ['configuration-failed', 'remote-peer-not-configured'],
      meaning:
        'The connection is not loaded, so requests for it are refused as unknown. Correct what the line names and run ipsec add sddc (4.x: ipsec auto --add sddc).',
      source: 'libreswan-whack-add',
    },
    'libreswan-keyexchange-invalid-value': {
      text: 'keyword keyexchange, invalid value: {value}',
      example: 'keyword keyexchange, invalid value: ikev2',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'Libreswan 4.x knows no keyexchange=ikev2, and pluto does not start with such a file: every tunnel of the host is down. Write ikev2=yes.',
      source: 'lab-ike-config',
    },
    'libreswan-duplicate-key': {
      text: "duplicate key '{key}' in conn {conn}",
      example: "duplicate key 'ikev2' in conn sddc",
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'A keyword is twice in the conn. 4.10 does not load such a connection, unless the second one comes in by also= or is another name of the first. Remove one.',
      source: 'lab-ike-config',
    },
    'libreswan-aead-must-have-none': {
      text: "AEAD {protocol} encryption algorithm {name} must have 'NONE' as the integrity algorithm",
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc": failed to add connection: AEAD ESP encryption algorithm AES_GCM_16 must have \'NONE\' as the integrity algorithm',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'esp= names an integrity algorithm beside AES-GCM, so the connection is not loaded. At start and from a script 4.10 prints nothing: the line is in the log of pluto. Write esp=aes_gcm256-null.',
      source: 'lab-ike-config',
    },
    'libreswan-ikev1-policy-does-not-allow': {
      text: 'failed to add IKEv1 connection: global ikev1-policy does not allow IKEv1 connections',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc": failed to add IKEv1 connection: global ikev1-policy does not allow IKEv1 connections',
      role: 'either',
      problems: ['ike-version-mismatch', 'configuration-failed'],
      meaning:
        'The connection is IKEv1 and this host drops IKEv1, which is the default in 5.x and in Debian 4.10: nothing is loaded. Use IKEv2, or set ikev1-policy=accept in config setup, with a restart, which drops every tunnel.',
      source: 'lab-ike-version',
    },
    'libreswan-cannot-route-already-in-use': {
      text: 'cannot route -- route already in use for {conn}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc": cannot route -- route already in use for "branch"',
      role: 'either',
      problems: ['overlapping-networks'],
      meaning:
        '3.x and 4.x: another connection already holds these networks; with "but allowing anyway" it goes on. Give each its own networks, or its own interface and mark.',
      source: 'libreswan-kernel-415',
    },
    'libreswan-cannot-install-kernel-policy': {
      text: 'cannot install kernel policy {policy}; in use by {owner}',
      also: ['cannot install kernel policy {policy}; it is in use by the {routing} connection {conn}'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #3: cannot install kernel policy 10.2.0.0/16===10.1.0.0/16; in use by connection "branch" with routing routed-ondemand',
      role: 'either',
      problems: ['overlapping-networks', 'configuration-failed'],
      meaning:
        '5.x: another connection already holds these two networks, so this child SA is not installed, though the peer accepted it. Give each its own networks, or its own interface and mark; a copy of a connection that was left behind is removed.',
      source: 'libreswan-kernel',
    },
    'libreswan-netlink-add-sa-failed': {
      text: 'netlink response for Add SA {sa}: {reason}',
      also: [
        'netlink response for XFRM_MSG_NEWSA {sa}: {reason}',
        'netlink response for XFRM_MSG_UPDSA {sa}: {reason}',
        'setup_half_ipsec_sa() hit fail',
      ],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: ERROR: "sddc" #2: netlink response for Add SA esp.d5e6f7a8@198.51.100.20: Protocol not supported (errno 93)',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'The kernel of this device refused the ESP SA: an algorithm or ESP itself may be missing (Protocol not supported, Function not implemented). As responder pluto 4.10 then answers TS_UNACCEPTABLE, which looks like wrong networks to the peer.',
      source: 'lab-kernel',
    },
    'libreswan-route-conflicts': {
      text: "route to peer's client conflicts with {conn}; releasing old connection to free the route",
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: route to peer\'s client conflicts with "branch" 192.0.2.77; releasing old connection to free the route',
      role: 'responder',
      problems: ['overlapping-networks'],
      meaning:
        'IKEv1: two connections to different peers want the same remote networks, and one has just lost them. Give each its own networks.',
      source: 'libreswan-ikev1-quick',
    },
    'libreswan-vti-already-exists': {
      text: 'vti interface {name} already exists with conflicting setting',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: up-client output: vti interface "vti1" already exists with conflicting setting (perhaps need vti-shared=yes ?',
      role: 'either',
      problems: ['configuration-failed'],
      meaning: 'An interface of this name exists with another key or address. Remove it, or use another vti-interface= and mark=.',
      source: 'libreswan-updown-xfrm',
    },
    'libreswan-liveness-restarting': {
      text: 'liveness action - restarting all connections that share this peer',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: liveness action - restarting all connections that share this peer',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning:
        'IKEv2, 4.x: the peer did not answer the liveness checks, and the tunnel is built again. Look for path loss, or a restart of the peer at that minute.',
      source: 'libreswan-ikev2-retry',
    },
    'libreswan-liveness-hold': {
      text: 'liveness action - putting connection into hold',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: liveness action - putting connection into hold',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning:
        'IKEv2, 4.x: the peer did not answer the liveness checks. With dpdaction=hold, the default, traffic brings the tunnel back; with auto=start pluto 4.10 also starts it again by itself.',
      source: 'lab-restart',
    },
    'libreswan-liveness-clearing': {
      text: 'liveness action - clearing connection kind {kind}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: liveness action - clearing connection kind CK_PERMANENT',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning:
        'IKEv2, 4.x: the peer did not answer the liveness checks. dpdaction=clear also takes the route out, so traffic does not bring it back: set restart.',
      source: 'libreswan-ikev2-retry',
    },
    'libreswan-dpd-action': {
      text: 'DPD action - putting connection into hold',
      also: ['DPD action - clearing connection kind {kind}', 'DPD action - restarting all connections that share this peer'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: DPD action - putting connection into hold',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning:
        'IKEv1: the peer did not answer the DPD checks and counts as dead. Look for path loss, or a restart of the peer at that minute.',
      source: 'libreswan-ikev1-dpd',
    },
    'libreswan-dpd-unexpected-ack': {
      text: 'DPD: unexpected R_U_THERE_ACK packet with sequence number {n}',
      example: 'Nov 24 09:14:22 gw pluto[2345]: "vmc" #1: DPD: unexpected R_U_THERE_ACK packet with sequence number 49217',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'IKEv1: a second or late answer of the SDDC. The peer answers, and this line ends no SA. If it repeats, packets are duplicated or reordered on the way.',
      source: 'libreswan-ikev1-dpd',
    },
    'libreswan-peer-does-not-support-dpd': {
      text: 'DPD: Peer does not support Dead Peer Detection',
      also: ['Configured DPD (RFC 3706) support not enabled because remote peer did not advertise DPD support'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: DPD: Peer does not support Dead Peer Detection',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'IKEv1: "Configured DPD …": the peer offers no DPD, so a dead peer is not noticed; enable DPD at the peer, or use IKEv2. "DPD: Peer does not support" alone is a debug line, which also comes where only this end has no DPD (no dpddelay=).',
      source: 'libreswan-ikev1-dpd',
    },
    'libreswan-received-delete-isakmp': {
      text: 'received Delete SA payload: deleting ISAKMP State #{n}',
      also: ['received Delete SA payload: self-deleting ISAKMP State #{n}'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: received Delete SA payload: self-deleting ISAKMP State #1',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning:
        'IKEv1: the peer closed phase 1. After a rekey of phase 1 that is normal; else a change, an administrator or a timeout at the peer: look at what the SDDC did at that minute.',
      source: 'libreswan-ikev1-delete',
    },
    'libreswan-received-delete-ipsec': {
      text: 'received Delete SA({spi}) payload: deleting IPsec State #{n}',
      also: [
        'received Delete SA({spi}) payload: self-deleting IPsec State #{n}',
        'received Delete SA payload: replace IPsec State #{n} now',
        'received Delete SA payload via #{n}',
      ],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: received Delete SA(0xd5e6f7a8) payload: deleting IPsec State #2',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning:
        'IKEv1: the peer closed phase 2. After a rekey that is normal; without a new IPsec SA it is a change or an idle timeout at the peer.',
      source: 'libreswan-ikev1-delete',
    },
    'libreswan-ignoring-delete-isakmp-not-found': {
      text: 'ignoring Delete SA payload: ISAKMP SA not found (maybe expired)',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ignoring Delete SA payload: ISAKMP SA not found (maybe expired)',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'IKEv1: the peer closes an SA that this device no longer has. Once is harmless; if traffic stands still, clear this VPN here.',
      source: 'libreswan-ikev1-delete',
    },
    'libreswan-ignoring-delete-ipsec-not-found': {
      text: 'ignoring Delete SA payload: IPsec {protocol} SA with SPI {spi} not found (maybe expired)',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: ignoring Delete SA payload: IPsec PROTO_IPSEC_ESP SA with SPI d5e6f7a8 not found (maybe expired)',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'IKEv1: the peer closes an IPsec SA that this device no longer has. Once is harmless; if traffic stands still, clear this VPN here.',
      source: 'libreswan-ikev1-delete',
    },
    'libreswan-delete-request-child-not-found': {
      text: 'received delete request for ESP Child SA with outbound SPI {spi}; Child SA not found',
      also: ['received delete request for {protocol} SA({spi}) but corresponding state not found'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: received delete request for ESP Child SA with outbound SPI d5e6f7a8; Child SA not found',
      role: 'either',
      problems: ['stale-sa'],
      tells: 'ike-up',
      meaning:
        'The peer closes a child SA that this device does not have (any more). Right after "CHILD SA failed" it is the answer to our own refusal: read that line. Otherwise once is harmless; if traffic stands still, clear this VPN here.',
      source: 'libreswan-ikev2-delete',
    },
    'libreswan-no-corresponding-ike-sa': {
      text: 'request has no corresponding IKE SA; message dropped',
      also: ['request has no corresponding IKE SA'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: packet from 198.51.100.20:500: INFORMATIONAL request has no corresponding IKE SA; message dropped',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'The peer still uses an IKE SA that this device no longer has, as after a restart (IKE_AUTH in front: this device ended the attempt), and pluto drops its request without an answer. The DPD of the peer ends it.',
      source: 'lab-restart',
    },
    'libreswan-response-has-no-corresponding-ike-sa': {
      text: 'response has no corresponding IKE SA; message dropped',
      also: ['response has no corresponding IKE SA'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: packet from 198.51.100.20:500: INFORMATIONAL response has no corresponding IKE SA; message dropped',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'INFORMATIONAL in front: the answer to our own delete; this device has already removed the IKE SA. Normal after a rekey. IKE_SA_INIT or IKE_AUTH in front: the answer came after this device had given up.',
      source: 'lab-lifetimes',
    },
    'libreswan-message-for-unknown-isakmp-sa': {
      text: 'discarding encrypted message for an unknown ISAKMP SA',
      also: ['Quick Mode message is for a non-existent (expired or deleted?) ISAKMP SA'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: packet from 198.51.100.20:500: discarding encrypted message for an unknown ISAKMP SA',
      role: 'either',
      problems: ['stale-sa'],
      meaning: 'IKEv1: the peer still uses an SA that this device no longer has. The DPD of the peer ends it, where it is on.',
      source: 'libreswan-ikev1',
    },
    'libreswan-unknown-exchange': {
      text: 'phase 1 message is part of an unknown exchange',
      example: 'Nov 24 10:15:02 gw pluto[2231]: packet from 198.51.100.20:500: phase 1 message is part of an unknown exchange',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'IKEv1: a message for a phase 1 that this device does not have, because it timed out here or was refused. The lines before it say why.',
      source: 'lab-ikev1',
    },
    'libreswan-deleting-ike-sa': {
      text: 'deleting IKE SA (established IKE SA)',
      also: [
        'deleting IKE SA (ESTABLISHED_IKE_SA)',
        'deleting state (STATE_V2_ESTABLISHED_IKE_SA)',
        'deleting ISAKMP SA (MAIN_I4)',
        'deleting ISAKMP SA (MAIN_R3)',
        'deleting state (STATE_MAIN_I4)',
        'deleting state (STATE_MAIN_R3)',
      ],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: deleting IKE SA (ESTABLISHED_IKE_SA) aged 3605.214s and sending notification',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The IKE SA is closed; after its rekey that is normal. "and sending notification" means that this device did it.',
      source: 'libreswan-state',
    },
    'libreswan-revival-attempt': {
      text: 'connection is supposed to remain up; revival attempt {n} scheduled in {delay} seconds',
      also: ['but connection is supposed to remain up; schedule EVENT_REVIVE_CONNS'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: connection is supposed to remain up; revival attempt 1 scheduled in 5 seconds',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The tunnel dropped or did not come up, and pluto tries again by itself. The lines before it name the cause.',
      source: 'libreswan-revival',
    },
    'libreswan-must-remain-up': {
      text: 'which received a Delete/Notify but must remain up per local policy',
      also: ['reviving connection which {reason} but must remain up per local policy'],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc": initiating connection \'sddc\' with serial $2 which received a Delete/Notify but must remain up per local policy',
      role: 'either',
      problems: ['peer-sent-delete', 'dead-peer-detection'],
      tells: 'down',
      meaning: 'pluto starts the connection again because auto=start wants it up. The lines before it say why it came down.',
      source: 'lab-restart',
    },
    'libreswan-initiating-rekey': {
      text: 'initiating rekey to replace {sa} using IKE SA #{n}',
      also: ['initiating rekey to replace Child SA #{n}', 'initiating rekey to replace IKE SA #{n}'],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #4: initiating rekey to replace Child SA #2 using IKE SA #1',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'A rekey begins. Normal.',
      source: 'libreswan-ikev2-replace',
    },
    'libreswan-rekeyed-child-sa': {
      text: 'rekeyed Child SA #{n} using #{m}',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #4: initiator rekeyed Child SA #2 using #1; IPsec tunnel [0.0.0.0/0===0.0.0.0/0] {ESP=>0xda7744e1 <0xc9f1a003 xfrm=AES_CBC_256-HMAC_SHA2_256_128-MODP2048 DPD=active}',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'A child SA was replaced. A group at the end of xfrm= is PFS: both ends agree about it.',
      source: 'libreswan-ikev2-child',
    },
    'libreswan-rekeyed-ike-sa': {
      text: 'rekeyed IKE SA #{n}',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #5: initiator rekeyed IKE SA #1 {cipher=AES_CBC_256 integ=HMAC_SHA2_256_128 prf=HMAC_SHA2_256 group=MODP2048}',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'The IKE SA was replaced without a break.',
      source: 'libreswan-ikev2-create-child-sa',
    },
    'libreswan-received-soft-expire': {
      text: 'received soft EXPIRE for {direction} SPI {spi} bytes {bytes} packets {packets} rekey=yes',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #2: received soft EXPIRE for outbound SPI d5e6f7a8 bytes 734003200 packets 524288 rekey=yes; replacing',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'A byte or packet limit is reached and the child SA is replaced. Normal.',
      source: 'libreswan-kernel',
    },
    'libreswan-ike-sa-expired-latest': {
      text: 'IKE SA expired (LATEST!)',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: IKE SA expired (LATEST!)',
      role: 'either',
      problems: ['lifetime-rekey'],
      tells: 'down',
      meaning:
        'The IKE SA ran out without a rekey: ikelifetime= is shorter than the rekey margin (9 minutes by default): raise it; or the rekey failed before.',
      source: 'lab-lifetimes',
    },
    'libreswan-reducing-rekeymargin': {
      text: 'reducing rekeymargin to {n} seconds',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc": rekeymargin (540s) >= salifetime (60s); reducing rekeymargin to 30s seconds',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning:
        'salifetime= is shorter than the rekey margin, so pluto rekeys often and at irregular times. Raise it, or set rekeymargin= and rekeyfuzz=.',
      source: 'lab-lifetimes',
    },
    'libreswan-no-such-ipsec-sa-to-rekey': {
      text: 'CREATE_CHILD_SA no such IPsec SA to rekey SA({spi}) Protocol {protocol}',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: CREATE_CHILD_SA no such IPsec SA to rekey SA(d5e6f7a8) Protocol ESP',
      role: 'either',
      problems: ['stale-sa', 'lifetime-rekey'],
      meaning:
        'The peer wants to rekey a child SA that this device no longer has: it was lost, or a rekey crossed a delete. If traffic stands still, clear this VPN here.',
      source: 'libreswan-ikev2-create-child-sa',
    },
    'libreswan-nss-certificate-invalid': {
      text: 'NSS: ERROR: IPsec certificate {subject} invalid: {reason}',
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: NSS: ERROR: IPsec certificate CN=vpn.example.com invalid: SEC_ERROR_EXPIRED_CERTIFICATE: Peer\'s Certificate has expired.',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: "The peer's certificate was refused; the line says why (expired, revoked, unknown issuer). Renew it, or import its CA.",
      source: 'libreswan-nss-cert-verify',
    },
    'libreswan-san-does-not-match': {
      text: "peer certificate subjectAltName extension does not match {kind} '{id}'",
      also: ["peer certificate contains no subjectAltName extension to match {kind} '{id}'"],
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: X509: authentication failed; peer certificate subjectAltName extension does not match ID_FQDN \'vpn.example.com\'',
      role: 'either',
      problems: ['certificate-problem', 'ike-identity-mismatch'],
      meaning:
        'The name in the quotes is rightid= here, and the certificate of the peer does not hold it. Put it in as subjectAltName, or set rightid= to a name that is there and let the peer send that. Harmless when "connection allows unmatched" follows.',
      source: 'libreswan-nss-cert-verify',
    },
    'libreswan-certificate-payload-rejected': {
      text: 'X509: certificate payload rejected for this connection',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: X509: certificate payload rejected for this connection',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: "The peer's certificate was refused. The line before it has the reason.",
      source: 'libreswan-cert-decode-helper',
    },
    'libreswan-no-public-key-known': {
      text: "no {kind} public key known for '{id}'",
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: no RSA public key known for \'CN=vpn.example.com\'',
      role: 'either',
      problems: ['certificate-problem', 'ike-identity-mismatch'],
      meaning:
        "Releases up to 3.32 and Openswan: no certificate or key that is accepted here belongs to the peer's identity. A line above it that says rejected or not found has the reason; without one, rightid= names another identity than the certificate.",
      source: 'libreswan-keys-332',
    },
    'libreswan-issuer-cacert-not-found': {
      text: 'issuer cacert not found',
      example: 'pluto[2231]: issuer cacert not found',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        "Openswan: the CA that signed the peer's certificate is not installed here. Put its certificate where Openswan reads CAs (cacerts), and load it anew.",
      source: 'openswan-x509lists',
    },
    'libreswan-x509-certificate-rejected': {
      text: 'X.509 certificate rejected',
      also: ['X509: Certificate rejected for this connection'],
      example: 'pluto[2231]: X.509 certificate rejected',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: "Older releases and Openswan: the peer's certificate was refused. The line before it has the reason.",
      source: 'libreswan-x509-332',
    },
    'libreswan-no-certificate-authority': {
      text: 'no Certificate Authority in NSS Certificate DB! certificate payloads discarded',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: no Certificate Authority in NSS Certificate DB! certificate payloads discarded',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'No CA is installed here, so no certificate of the peer can be checked. Import the CA (ipsec import, or certutil). With authby=secret it is harmless.',
      source: 'libreswan-nss-cert-verify',
    },
    'libreswan-no-certificate-matched': {
      text: "authentication failed: no certificate matched {hash} with {method} and '{id}'",
      example:
        'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: authentication failed: no certificate matched RSASSA-PSS with SHA2_512 and \'C=US, CN=vpn.example.com\'',
      role: 'either',
      problems: ['certificate-problem', 'ike-identity-mismatch'],
      meaning:
        'No certificate that is known here carries the identity in the quotes, which is rightid=. Import it or its CA, or correct rightid=.',
      source: 'libreswan-keys',
    },
    'libreswan-no-private-key-in-nss': {
      text: "Can't find the private key from the NSS CERT (err {n})",
      example: `Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: Can't find the private key from the NSS CERT (err -12285)`,
      role: 'either',
      problems: ['certificate-problem', 'configuration-failed'],
      meaning:
        'Openswan and old Libreswan: the private key of this device is not in the NSS database (or its password file does not fit), or leftrsasigkey= is of another key, so it cannot sign. What the peer answers to that follows from it. Import or make the key anew, or set authby=secret.',
      source: 'libreswan-keys-30',
    },
    'libreswan-unable-to-locate-private-key': {
      text: 'unable to locate my private key for RSA Signature',
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc" #1: unable to locate my private key for RSA Signature',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'IKEv1: the private key of this device is not in the NSS database. Import it, or set authby=secret if the VPN uses a pre-shared key.',
      source: 'libreswan-ikev1-main',
    },
    'libreswan-certificate-not-in-nss': {
      text: "certificate '{name}' not found in the NSS database",
      also: [
        "failed to add connection: left certificate '{name}' not found in the NSS database",
        "failed to add connection: right certificate '{name}' not found in the NSS database",
      ],
      example: 'Nov 24 10:15:02 gw pluto[2231]: "sddc": failed to add connection: left certificate \'gw\' not found in the NSS database',
      role: 'either',
      problems: ['certificate-problem', 'configuration-failed'],
      meaning: 'leftcert= or rightcert= names a certificate that is not imported. Import it with ipsec import, or correct the nickname.',
      source: 'libreswan-extract',
    },
    'libreswan-no-suitable-connection-for-peer': {
      text: 'no suitable connection for peer',
      example: '"sddc" #1: no suitable connection for peer \'192.0.2.10\'',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'Libreswan up to 3.20, IKEv1: the identity that the peer sends fits no connection. Set rightid= to it, or correct it at the peer. From 3.21 on a debug line of IKEv2, and a fault only if "mismatched" follows.',
      source: 'libreswan-ikev1-320',
    },
    'libreswan-status-init-request-unanswered': {
      text: 'sent IKE_SA_INIT request; RETRANSMIT in',
      also: [
        'sent IKE_SA_INIT request); EVENT_RETRANSMIT in',
        'sent Main Mode request; RETRANSMIT in',
        'sent Main Mode request); EVENT_RETRANSMIT in',
      ],
      example: '#20: "sddc":500 sent IKE_SA_INIT request; RETRANSMIT in 4s; idle;',
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
        'Status (Libreswan 4 and 5): the first packet is being sent again. No usable answer: the path, or a peer that ignores or refuses us.',
      source: 'libreswan-whack-showstates',
    },
    'libreswan-status-auth-request-unanswered': {
      text: 'sent IKE_AUTH request; RETRANSMIT in',
      also: ['sent IKE_AUTH request); EVENT_RETRANSMIT in'],
      example: '#21: "sddc":4500 sent IKE_AUTH request; RETRANSMIT in 12s; idle;',
      role: 'initiator',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation', 'pre-shared-key-mismatch'],
      tells: 'no-reply',
      meaning:
        'Status (Libreswan 4 and 5): IKE_SA_INIT was answered, and IKE_AUTH gets no answer. Look at UDP 4500 and at fragments first, then whether the peer’s log shows the request.',
      source: 'libreswan-whack-showstates',
    },
    'libreswan-status-main-i3-unanswered': {
      text: 'sent Main Mode I3; RETRANSMIT in',
      also: ['sent Main Mode I3); EVENT_RETRANSMIT in'],
      example: '#22: "sddc":500 sent Main Mode I3; RETRANSMIT in 12s; nodpd; idle;',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'nat-traversal', 'ike-identity-mismatch', 'firewall-blocking-ipsec'],
      meaning:
        'Status (Libreswan 4 and 5), IKEv1: the encrypted message with identity and hash gets no answer. Compare the key, then look at UDP 4500 and the identities.',
      source: 'libreswan-whack-showstates',
    },
    'libreswan-status-quick-request-unanswered': {
      text: 'sent Quick Mode request; RETRANSMIT in',
      also: ['sent Quick Mode request); EVENT_RETRANSMIT in'],
      example: '#23: "sddc":500 sent Quick Mode request; RETRANSMIT in 8s; lastdpd=-1s(seq in:0 out:0); idle;',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning: 'Status (Libreswan 4 and 5), IKEv1: phase 1 is up here, and quick mode gets no answer. Compare proposal, PFS and networks.',
      source: 'libreswan-whack-showstates',
    },
    'libreswan-quick-mode-incomplete-isakmp-sa': {
      text: 'Quick Mode message is unacceptable because it is for an incomplete ISAKMP SA',
      example: 'pluto[2814]: "sddc" #1: Quick Mode message is unacceptable because it is for an incomplete ISAKMP SA',
      role: 'responder',
      problems: ['firewall-blocking-ipsec', 'nat-traversal'],
      meaning:
        'IKEv1: the peer takes phase 1 for done and begins phase 2, and here its last message is missing or not accepted. Look at the lines of phase 1 before it; a lost packet comes again by itself.',
      source: 'libreswan-main-ikev1',
    },
    'libreswan-quick-i1-used-message-id': {
      text: 'Quick Mode I1 message is unacceptable because it uses a previously used Message ID {id}',
      example:
        'pluto[2814]: "sddc" #1: Quick Mode I1 message is unacceptable because it uses a previously used Message ID 0x5a4b3c2d (perhaps this is a duplicated packet)',
      role: 'responder',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'echo',
      meaning:
        'IKEv1: the peer sends the same phase 2 request again. It got no answer that it accepts: the line at the first request says why it was refused.',
      source: 'libreswan-main-ikev1',
    },
    'libreswan-informational-no-key': {
      text: 'encrypted Informational Exchange message is invalid because no key is known',
      example: 'pluto[2814]: "sddc" #1: encrypted Informational Exchange message is invalid because no key is known',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'stale-sa'],
      meaning:
        'IKEv1: an encrypted notice came before this negotiation has keys that fit. The peer usually tells that it refused something: its log says what. Compare the pre-shared key if phase 1 never ends.',
      source: 'libreswan-main-ikev1',
    },
    'libreswan-encrypted-before-keying': {
      text: "discarding encrypted message because we haven't yet negotiated keying material",
      example: 'pluto[2814]: "sddc" #1: discarding encrypted message because we haven\'t yet negotiated keying material',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'IKEv1: an encrypted message for a negotiation that has no keys yet: a late one of an earlier SA, or the message before it was lost. A fault only if phase 1 does not end.',
      source: 'libreswan-main-ikev1',
    },
    'libreswan-informational-must-be-encrypted': {
      text: 'Informational Exchange message must be encrypted',
      example: 'pluto[2814]: "sddc" #1: Informational Exchange message must be encrypted',
      role: 'either',
      problems: ['stale-sa', 'pre-shared-key-mismatch'],
      meaning:
        'IKEv1: the peer sends a notice in clear although phase 1 is up here: it no longer has this SA, or could not decrypt what we sent. Read its log.',
      source: 'libreswan-main-ikev1',
    },
    'libreswan-payload-unexpected-by-state': {
      text: 'message ignored because it contains a payload type ({payload}) unexpected by state {state}',
      also: ['message ignored because it contains an unknown or unexpected payload type ({payload}) at the outermost level'],
      example:
        'pluto[2814]: "sddc" #1: message ignored because it contains a payload type (ISAKMP_NEXT_ID) unexpected by state STATE_MAIN_I1',
      role: 'either',
      problems: ['ike-mode-mismatch', 'malformed-payload'],
      meaning:
        'IKEv1: what came does not belong in this step, such as aggressive mode in a negotiation of main mode. Set the same mode at both ends.',
      source: 'libreswan-main-ikev1',
    },
    'libreswan-retransmitting-duplicate': {
      text: 'retransmitting in response to duplicate packet; already {state}',
      example: 'pluto[2814]: "sddc" #1: retransmitting in response to duplicate packet; already STATE_MAIN_R1',
      role: 'responder',
      problems: ['firewall-blocking-ipsec', 'peer-unreachable', 'nat-traversal'],
      tells: 'no-reply',
      meaning:
        'IKEv1: the peer sends its message again, so our answer did not reach it, and goes out once more. If it repeats, see on the way and at the peer where our answer is lost.',
      source: 'libreswan-main-ikev1',
    },
    'libreswan-request-duplicate-message-id': {
      text: 'request has duplicate Message ID {n}; retransmitting response',
      also: ['request fragment {n} of {m} has duplicate Message ID {id}; retransmitting response'],
      example: 'pluto[2814]: "sddc" #1: IKE_AUTH request has duplicate Message ID 1; retransmitting response',
      role: 'responder',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation'],
      tells: 'no-reply',
      meaning:
        'The peer sends its request again, so our answer did not reach it, and goes out once more. If it repeats, see where our answer is lost: UDP 4500, or fragments of a large one.',
      source: 'libreswan-main-ikev2',
    },
    'libreswan-kernel-install-failed': {
      text: 'installing IPsec SA failed - check logs or dmesg',
      example: 'pluto[2814]: "sddc" #2: installing IPsec SA failed - check logs or dmesg',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'The child SA was agreed and the kernel did not take it. The line before it, or dmesg, has the reason: an algorithm without a module, or a policy that is there already.',
      source: 'libreswan-main-kernel-policy',
    },
    'libreswan-esp-algorithm-not-implemented': {
      text: 'ESP encryption algorithm {algorithm} is not implemented or allowed',
      also: [
        'ESP encryption algorithm {algorithm} with key length {n} not implemented or allowed',
        'ESP integrity algorithm {algorithm} is not implemented or allowed',
      ],
      example: 'pluto[2814]: "sddc" #2: ESP encryption algorithm AES_CTR is not implemented or allowed',
      role: 'either',
      problems: ['configuration-failed', 'phase2-crypto-mismatch'],
      meaning:
        'The child SA was agreed with an algorithm that this kernel does not have, or that FIPS mode forbids. Load its module, or take another at both ends.',
      source: 'libreswan-main-kernel',
    },
    'libreswan-initiate-on-demand': {
      text: 'initiate on-demand for packet {packet}',
      example: 'pluto[2814]: initiate on-demand for packet 192.0.2.10:8-ICMP->192.0.2.130:0',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning: 'A packet matched the policy and there is no SA for it: pluto begins to negotiate. The lines after it say how that ends.',
      source: 'libreswan-main-kernel',
    },
    'libreswan-non-cidr-selector': {
      text: 'non-CIDR Traffic Selector range {range} is not supported',
      example:
        'pluto[2814]: "sddc" #1: non-CIDR Traffic Selector range 192.0.2.1-192.0.2.100 is not supported (address range is not a CIDR)',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning: 'The peer names a range of addresses that is no network with a mask, and pluto takes only those. Set a network at the peer.',
      source: 'libreswan-main-ikev2-ts',
    },
    'libreswan-malformed-selectors': {
      text: 'received malformed TSi/TSr payload(s)',
      example: 'pluto[2814]: "sddc" #2: received malformed TSi/TSr payload(s)',
      role: 'either',
      problems: ['malformed-payload', 'traffic-selector-mismatch'],
      meaning:
        'The list of networks of the peer could not be read. Name one plain network at each end; if it stays, capture IKE_AUTH for the support of the peer.',
      source: 'libreswan-main-ikev2-ts',
    },
    'libreswan-child-payloads-missing': {
      text: 'IKE_AUTH response missing at least one of the Child SA payloads v2SA, v2TSi and v2TSr',
      example: 'pluto[2814]: "sddc" #2: IKE_AUTH response missing at least one of the Child SA payloads v2SA, v2TSi and v2TSr',
      role: 'initiator',
      problems: ['traffic-selector-mismatch', 'phase2-crypto-mismatch'],
      meaning:
        'The peer authenticated us and gave no child SA, without saying why. Its log names the reason: compare the networks, then the ESP proposal.',
      source: 'libreswan-main-ikev2-child',
    },
    'libreswan-ke-needs-group': {
      text: 'KE payload requires a GROUP_DESCRIPTION attribute in SA',
      example: 'pluto[2814]: "sddc" #2: Quick Mode I1 message KE payload requires a GROUP_DESCRIPTION attribute in SA',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'IKEv1, phase 2: the peer sent a PFS key without naming its group. Set PFS and one group alike at both ends.',
      source: 'libreswan-main-ikev1-quick',
    },
    'libreswan-pfs-group-not-supported': {
      text: 'OAKLEY_GROUP {group} not supported for PFS',
      example: 'pluto[2814]: "sddc" #2: OAKLEY_GROUP MODP1024 not supported for PFS',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'IKEv1, phase 2: the peer wants PFS with a group that this build does not have, such as 2 or 22. Set a group of both ends, such as 14.',
      source: 'libreswan-main-spdb',
    },
    'libreswan-fips-psk-too-short': {
      text: 'FIPS Error: connection PSK length of {n} bytes is too short for {prf} PRF in FIPS mode',
      example:
        'pluto[2814]: "sddc" #1: FIPS Error: connection PSK length of 12 bytes is too short for HMAC_SHA2_256 PRF in FIPS mode (16 bytes required)',
      role: 'either',
      problems: ['configuration-failed', 'pre-shared-key-mismatch'],
      meaning: 'In FIPS mode the pre-shared key must be as long as the line says. Set a longer one at both ends.',
      source: 'libreswan-main-spdb',
    },
    'libreswan-already-established': {
      text: 'rejecting IKE_AUTH request; IKE SA {n} already established',
      example: 'pluto[2814]: "sddc" #1: rejecting IKE_AUTH request; IKE SA #4 already established',
      role: 'responder',
      problems: ['stale-sa'],
      meaning:
        'Both ends began at once, or the peer comes again while its earlier SA stands: this second one is refused and the other stays. A fault only if no traffic passes.',
      source: 'libreswan-main-ikev2-auth',
    },
    'libreswan-rsa-sha1-only': {
      text: 'legacy RSA-SHA1 is not allowed but peer supports nothing else',
      example: 'pluto[2814]: "sddc" #1: legacy RSA-SHA1 is not allowed but peer supports nothing else',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'The peer signs with SHA1 alone, and authby here does not allow it. Let the peer use SHA2 signatures.',
      source: 'libreswan-main-ikev2-auth',
    },
    'libreswan-sent-delete': {
      text: 'sent INFORMATIONAL request to delete IKE SA',
      also: ['sent INFORMATIONAL request to delete {state} Child SA using IKE SA'],
      example: 'pluto[2814]: "sddc" #1: sent INFORMATIONAL request to delete IKE SA',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'This end ends the IKE SA and tells the peer. The lines before it say why: ipsec down, a rekey, or a refusal.',
      source: 'libreswan-main-ikev2-delete',
    },
    'libreswan-endpoint-updated': {
      text: 'updating IKE SA endpoint from {old} to {new}',
      example:
        'pluto[2814]: "sddc" #1: updating IKE SA endpoint from 203.0.113.10:UDP/4500->198.51.100.20:UDP/4500 to 203.0.113.10:UDP/4500->198.51.100.20:UDP/31022',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'The peer now comes from another address or port, as with a new NAT mapping; pluto follows it.',
      source: 'libreswan-main-nat',
    },
    'libreswan-message-rejected-econnrefused': {
      text: 'some IKE message we sent has been rejected with ECONNREFUSED',
      example:
        'pluto[2814]: recvfrom on eth0 failed; some IKE message we sent has been rejected with ECONNREFUSED (kernel supplied no details)',
      role: 'either',
      problems: ['peer-unreachable', 'remote-peer-not-configured'],
      tells: 'no-reply',
      meaning:
        'The host of the peer, or a firewall before it, answered that nothing listens on the IKE port. Check the address of the peer and whether its IKE service runs.',
      source: 'libreswan-main-iface-udp',
    },
  },
});
