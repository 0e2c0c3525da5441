import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'VMware NSX Edge',
  vendor: 'VMware by Broadcom',
  called: ['NSX', 'NSX-T', 'NSX-V', 'NSX Edge'],
  scope:
    'NSX-T 3.x, NSX 4.x and NSX in VCF 9 as the remote end of an SDDC: on premises, in a VCF of your own, or in Amazon EVS. The commands are of nsxcli on the edge node that holds the active service router.',
  marks: { names: ['nsx edge'], families: ['charon'] },
  commands: {
    'ike-sa': {
      run: ['get ipsecvpn session summary', 'get ipsecvpn session negotiating', 'get ipsecvpn ikesa active'],
      look: 'Status of the session, not of each tunnel in it: Up, Negotiating or Down with a reason; an asterisk marks the last known failure. Negotiating is a fault only if it stays; RESPOND_ONLY and ON_DEMAND wait for the SDDC or traffic. ikesa active shows version, role, identities and the agreed algorithms.',
      source: 'nsx-cli-session-summary',
    },
    'child-sa': {
      run: ['get ipsecvpn ipsecsa', 'get ipsecvpn tunnel stats'],
      look: 'One pair for each pair of networks, with Local TS, Remote TS, algorithm with its PFS group, and NAT-T. No pair: the child SA is down, or was not asked for yet. Under traffic the packet counters of each tunnel must grow, in and out.',
      source: 'nsx-cli-ipsecsa',
    },
    proposals: {
      run: ['get ipsecvpn config session local-ip 203.0.113.10 remote-ip 198.51.100.20'],
      look: 'IKE Profile and Ipsec Tunnel Profile: encryption, authentication, IKE version, DH group, SA Expiry Time, IKE Role. Local ID and Peer ID are there too.',
      source: 'nsx-cli-session-config',
    },
    'debug-on': {
      run: [
        { run: 'get service ike debug-tunnel', disrupts: 'nothing' },
        {
          run: 'set service ike debug-tunnel local-ip 203.0.113.10 remote-ip 198.51.100.20 debug-level midok follow',
          disrupts: 'logging',
          cost: 'For this pair of addresses only; it stays on until it is set to off.',
        },
      ],
      look: 'follow prints the IKE packets of this tunnel to the terminal, as S(from -> to) for sent ones.',
      source: 'nsx-cli-ike',
    },
    'debug-off': {
      run: [
        {
          run: 'set service ike debug-tunnel local-ip 203.0.113.10 remote-ip 198.51.100.20 debug-level off',
          disrupts: 'logging',
        },
        { run: 'get service ike debug-tunnel', disrupts: 'nothing' },
      ],
      look: 'The pair must not be listed any more, or be off.',
      source: 'nsx-cli-ike',
    },
    clear: {
      run: [
        {
          run: 'NSX Manager > Networking > VPN > IPSec Sessions > the session > Admin Status off, save; then on, save',
          disrupts: 'this tunnel',
          cost: 'Nothing passes from off until it has negotiated anew.',
        },
      ],
      source: 'nsx9-rb',
    },
    'bgp-neighbor': {
      run: ['get logical-routers', 'vrf 3', 'get bgp neighbor summary'],
      look: 'Estab beside 169.254.100.1, with InPfx and OutPfx. 3 stands for the VRF of the Tier-0 service router; the prompt shows tier0_sr, and exit leaves it.',
      source: 'nsx-cli-bgp',
    },
    'bgp-received': {
      run: ['vrf 3', 'get bgp neighbor 169.254.100.1 routes'],
      look: '192.0.2.128/25 must be in the list. Missing: the session is down, the SDDC does not send it, or the in filter refuses it.',
      source: 'nsx-cli-bgp-routes',
    },
    'bgp-advertised': {
      run: ['vrf 3', 'get bgp neighbor 169.254.100.1 advertised-routes'],
      look: '192.0.2.0/25 must be in the list. Missing: the session is down, no redistribution takes it, or the out filter refuses it.',
      source: 'nsx-cli-bgp-advertised',
    },
  },
  settings: {
    'peer-address': {
      where: 'IPSec session: peer_address; the address of this end is that of the local endpoint',
      source: 'terraform-nsxt-session',
    },
    'ike-version': { where: 'IKE profile: ike_version, IKE_V1, IKE_V2 or IKE_FLEX', source: 'terraform-nsxt-ike' },
    'pre-shared-key': { where: 'IPSec session: psk, at most 128 characters', source: 'terraform-nsxt-session' },
    identities: {
      where:
        'IPSec session: peer_id, the public address of the peer, or its private one when it is behind NAT. Own ID: local_id of the local endpoint',
      source: 'terraform-nsxt-session',
    },
    'phase1-proposal': { where: 'IKE profile: encryption_algorithms, digest_algorithms, dh_groups', source: 'terraform-nsxt-ike' },
    'phase2-proposal': {
      where: 'IPSec (tunnel) profile: encryption_algorithms, digest_algorithms, dh_groups',
      source: 'terraform-nsxt-tunnel',
    },
    pfs: {
      where: 'IPSec (tunnel) profile: enable_perfect_forward_secrecy, on by default, with dh_groups',
      source: 'terraform-nsxt-tunnel',
    },
    lifetimes: {
      where: 'sa_life_time of the IKE profile and of the IPSec (tunnel) profile, 3600 s there by default',
      source: 'terraform-nsxt-tunnel',
    },
    'traffic-selectors': {
      where: 'Policy-based: sources and destinations of the rules of the session. Route-based: none to set',
      source: 'terraform-nsxt-session',
    },
    initiation: {
      where: 'IPSec session: Connection Initiation Mode, INITIATOR, RESPOND_ONLY or ON_DEMAND; the last two do not start by themselves',
      source: 'vmc-api-session',
    },
    'dead-peer-detection': {
      where: 'DPD profile: dpd_probe_mode PERIODIC or ON_DEMAND, dpd_probe_interval, retry_count',
      source: 'terraform-nsxt-dpd',
    },
    'tunnel-address': { where: 'IPSec session, route-based: ip_addresses and prefix_length of the VTI', source: 'terraform-nsxt-session' },
    'bgp-asn': { where: 'Tier-0 gateway > BGP: Local AS; at the neighbor: remote_as_num', source: 'terraform-nsxt-bgp-neighbor' },
    'bgp-neighbor': {
      where: 'Tier-0 gateway > BGP > Neighbors: neighbor_address, with the VTI address as source address',
      source: 'terraform-nsxt-bgp-neighbor',
    },
    'bgp-password': { where: 'BGP neighbor: password; the API never returns it', source: 'terraform-nsxt-bgp-neighbor' },
    'bgp-timers': {
      where: 'BGP neighbor: hold_down_time, 180 s by default, and keep_alive_time, 60 s',
      source: 'terraform-nsxt-bgp-neighbor',
    },
    'bgp-filters': {
      where: 'BGP neighbor: route_filtering with in_route_filter and out_route_filter, a prefix list or a route map',
      source: 'terraform-nsxt-bgp-neighbor',
    },
    routes: {
      where: 'A VPN on a Tier-1 gateway: static routes through the VTI. On a Tier-0: BGP or static routes',
      source: 'nsx-rb-concept',
    },
    firewall: {
      where:
        'Security > Gateway Firewall of the gateway: rules for VPN control traffic are generated in the category System; BGP and the traffic inside the tunnel need rules of yours where the default drops',
      source: 'nsx-gateway-firewall-rule',
    },
    'nat-exemption': {
      where: 'Networking > NAT of the gateway: a NO SNAT rule for these networks that goes before the SNAT rule, by its priority',
      source: 'nsx-nat',
    },
    mss: { where: 'IPSec session: TCP MSS clamping, direction BOTH and max_segment_size 1310', source: 'terraform-nsxt-session' },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        cost: 'Creates new objects only. The Tier-0 gateway has to be in active-standby mode already.',
        text: `# Terraform, provider vmware/nsxt. Route-based VPN on a Tier-0 gateway.
resource "nsxt_policy_ipsec_vpn_service" "sddc" {
  display_name = "sddc"
  gateway_path = var.tier0_path
}

resource "nsxt_policy_ipsec_vpn_local_endpoint" "sddc" {
  display_name  = "sddc"
  service_path  = nsxt_policy_ipsec_vpn_service.sddc.path
  local_address = "203.0.113.10"
  local_id      = "203.0.113.10"
}

resource "nsxt_policy_ipsec_vpn_ike_profile" "sddc" {
  display_name          = "sddc"
  ike_version           = "IKE_V2"
  encryption_algorithms = ["AES_256"]
  digest_algorithms     = ["SHA2_256"]
  dh_groups             = ["GROUP14"]
}

resource "nsxt_policy_ipsec_vpn_tunnel_profile" "sddc" {
  display_name                   = "sddc"
  encryption_algorithms          = ["AES_256"]
  digest_algorithms              = ["SHA2_256"]
  dh_groups                      = ["GROUP14"]
  enable_perfect_forward_secrecy = true
  sa_life_time                   = 3600
}

resource "nsxt_policy_ipsec_vpn_session" "sddc" {
  display_name               = "sddc"
  service_path               = nsxt_policy_ipsec_vpn_service.sddc.path
  local_endpoint_path        = nsxt_policy_ipsec_vpn_local_endpoint.sddc.path
  ike_profile_path           = nsxt_policy_ipsec_vpn_ike_profile.sddc.path
  tunnel_profile_path        = nsxt_policy_ipsec_vpn_tunnel_profile.sddc.path
  vpn_type                   = "RouteBased"
  authentication_mode        = "PSK"
  psk                        = "ExamplePSK-ChangeMe"
  peer_address               = "198.51.100.20"
  peer_id                    = "198.51.100.20"
  ip_addresses               = ["169.254.100.2"]
  prefix_length              = 30
  connection_initiation_mode = "INITIATOR"
  direction                  = "BOTH"
  max_segment_size           = 1310
}`,
      },
      {
        disrupts: 'nothing',
        cost: 'Adds one neighbor with filters of its own. The Tier-0 gateway has to run BGP as 65001 already, to redistribute 192.0.2.0/25 into it, and to let BGP through its firewall.',
        text: `resource "nsxt_policy_gateway_prefix_list" "sddc_in" {
  display_name = "SDDC-IN"
  gateway_path = var.tier0_path
  prefix {
    action  = "PERMIT"
    network = "192.0.2.128/25"
  }
}

resource "nsxt_policy_gateway_prefix_list" "sddc_out" {
  display_name = "SDDC-OUT"
  gateway_path = var.tier0_path
  prefix {
    action  = "PERMIT"
    network = "192.0.2.0/25"
  }
}

resource "nsxt_policy_bgp_neighbor" "sddc" {
  display_name     = "sddc"
  bgp_path         = var.tier0_bgp_path
  depends_on       = [nsxt_policy_ipsec_vpn_session.sddc]
  neighbor_address = "169.254.100.1"
  remote_as_num    = "65000"
  source_addresses = ["169.254.100.2"]
  route_filtering {
    address_family   = "IPV4"
    enabled          = true
    in_route_filter  = nsxt_policy_gateway_prefix_list.sddc_in.path
    out_route_filter = nsxt_policy_gateway_prefix_list.sddc_out.path
  }
}`,
      },
    ],
    source: 'terraform-nsxt-session',
  },
  notes: [
    {
      text: 'VPN needs a gateway in active-standby mode: in NSX 4.0 an active-active one has no IPsec VPN, stateful or not.',
      source: 'nsx-stateful-aa',
    },
    {
      text: 'A VPN on a Tier-1 gateway has no dynamic routing over its VTI, so no BGP: use static routes, or move the VPN to a Tier-0.',
      source: 'nsx-rb-concept',
    },
    {
      text: 'Other networks need a route to the address of the local endpoint. VPN on a Tier-0: switch on IPSec Local IP in its route redistribution, or route the address to it.',
      source: 'nsx-tier0',
    },
    {
      text: 'VPN on a Tier-1: switch on the IPSec local endpoint in its route advertisement (TIER1_IPSEC_LOCAL_ENDPOINT), and the same in the redistribution of its Tier-0.',
      source: 'terraform-nsxt-tier1',
    },
    {
      text: 'A neighbor alone advertises nothing of yours: the Tier-0 gateway announces what its route redistribution takes, for example the connected segments of the Tier-1 gateways, and BGP must be switched on there.',
      source: 'terraform-nsxt-redistribution',
    },
    {
      text: 'The VPN may come up without BGP: no gateway firewall rule is generated for routing protocols. Add one for TCP 179 between the two VTI addresses before the rules that drop.',
      source: 'nsx-gateway-firewall-rule',
    },
    {
      text: 'A NAT rule that is added after the VPN leaves the tunnel down until the session is disabled and enabled again. Define NAT first.',
      source: 'nsx-rb-concept',
    },
    {
      text: 'By its documentation, NSX 4.0 does not support DNAT on a gateway with a policy-based VPN. Where an end is behind NAT, VMware asks for static 1:1 NAT of its VPN address.',
      source: 'nsx-pb-concept',
    },
    {
      text: 'IKE_FLEX initiates IKEv2 and answers IKEv1 and IKEv2. It never initiates IKEv1.',
      source: 'terraform-nsxt-ike',
    },
    {
      text: 'With GCM only in the IKE profile the digest stays empty and the PRF is HMAC-SHA2-256. Choose the same at the SDDC, which does this too.',
      source: 'nsx9-ike',
    },
    {
      text: 'Both ends are NSX and default to Initiator: it does not matter which of them starts.',
      source: 'vmc-api-session',
    },
    {
      text: 'get ipsecvpn session local-ip 203.0.113.10 remote-ip 198.51.100.20 history (NSX 4.2) lists the last changes of the IKE session with time and reason: it tells a new fault from one that comes and goes.',
      source: 'nsx-cli-session-history',
    },
    {
      text: 'get ipsecvpn ipsecsa shows no counters: get ipsecvpn tunnel stats has them.',
      source: 'nsx-cli-vpn-tunnel',
    },
    {
      text: 'SR State in get ipsecvpn service verbose tells whether you are on the active edge; on the standby one the reason is SR state is not Active.',
      source: 'nsx-cli-service',
    },
    {
      text: 'get bgp neighbor 169.254.100.1 routes shows what the filter let in; a prefix that it refused is missing there as well.',
      source: 'inferred',
    },
    {
      text: 'In the VRF of the Tier-0, clear bgp 169.254.100.1 resets this session only. Do not use clear bgp neighbors: it resets all.',
      source: 'nsx-cli-edge',
    },
    {
      text: 'By API: GET /policy/api/v1/infra/tier-0s/<tier-0>/ipsec-vpn-services/<service>/sessions/<session>/detailed-status, with source=realtime, gives the reasons that NSX Manager shows.',
      source: 'nsx-api-session-status',
    },
    {
      text: 'Amazon EVS deploys NSX Manager and an NSX edge cluster into your own VPC: you can look at these edges yourself.',
      source: 'aws-evs-architecture',
    },
    {
      text: 'In Amazon EVS the Tier-0 already has BGP with the VPC Route Server on its uplink. Do not change those neighbors when you add the one of the VPN.',
      source: 'aws-evs-environment',
    },
    {
      text: 'Broadcom, May 2024: VMware Cloud on AWS continues, but AWS no longer sells it; customers renew with Broadcom.',
      source: 'vmc-seller',
    },
  ],
  messages: {
    'nsx-edge-down-reason-peer-not-reachable': {
      text: 'Down Reason : Peer not reachable',
      also: ['Last Known Failure: Peer not reachable', 'Last Known Failure : Peer not reachable'],
      example: 'Last Known Failure: Peer not reachable',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'nat-traversal',
        'ike-version-mismatch',
        'pre-shared-key-mismatch',
      ],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      meaning:
        'In get ipsecvpn session: the peer did not answer IKE. Last Known Failure says that the edge is trying again. Check the address of the peer, then UDP 500 and UDP 4500 in a capture, with IKEv1 the key too. If the tunnel was up, the peer or the path went away.',
      source: 'nsx-cli-session-negotiating',
    },
    'nsx-edge-down-reason-timed-out': {
      text: 'Down Reason : Timed out',
      example: 'Down Reason : Timed out',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'nat-traversal',
        'ike-version-mismatch',
        'ike-fragmentation',
        'pre-shared-key-mismatch',
      ],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      meaning:
        'In get ipsecvpn session down: the IKE negotiation timed out. Which message was answered last? None: the address, UDP 500, or an SDDC without this VPN or IKE version. IKE_SA_INIT only: packet size, or with NAT UDP 4500. With IKEv1 a wrong key can end this way too.',
      source: 'nsx-cli-session-timed-out',
    },
    'nsx-edge-down-reason-no-proposal-chosen': {
      text: 'Down Reason : No proposal chosen',
      example: 'Down Reason : No proposal chosen',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'In get ipsecvpn session: under Session Status the IKE proposals do not fit, under Tunnel Status those of IPsec. Compare the two profiles with the SDDC; before IKE is up also whether it has a VPN for this address with this IKE version.',
      source: 'nsx-cli-session-down',
    },
    'nsx-edge-ike-negotiating': {
      text: 'IKE Status : Negotiating (SSH_IKEV2_STATE_IKE_INIT_SA)',
      example: 'IKE Status : Negotiating (SSH_IKEV2_STATE_IKE_INIT_SA)',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      tells: 'ike-started',
      meaning:
        'The IKE SA is being negotiated, in its first exchange. It is a fault only if it stays this way: with the responder SPI beside it at 0x0, the peer has not answered at all.',
      source: 'nsx-cli-ikesa-negotiating',
    },
    'nsx-edge-ike-status-nego': {
      text: '{time} : IKE_STATUS_NEGO',
      example: '12-Jun-2019 09:35:54 : IKE_STATUS_NEGO',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: 'In the history of a session: a negotiation started at this time. The next line above says how it ended.',
      source: 'nsx-cli-session-history',
    },
    'nsx-edge-ike-status-up': {
      text: '{time} : IKE_STATUS_UP',
      example: '12-Jun-2019 09:29:42 : IKE_STATUS_UP',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'In the history of a session: the IKE SA was established at this time.',
      source: 'nsx-cli-session-history',
    },
  },
});
