import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Cisco Meraki MX',
  vendor: 'Cisco Meraki',
  called: ['Meraki', 'Meraki MX'],
  scope:
    'MX security appliances with a Non-Meraki VPN peer: cloud-managed, pre-shared key only, IKEv1 main mode or IKEv2 (firmware 15.12 and later).',
  marks: { names: ['meraki'], families: ['charon', 'kame'] },
  commands: {
    'ike-sa': {
      run: ['Security & SD-WAN > Monitor > VPN status > Non-Meraki peer (newer: IPsec VPN)'],
      look: 'Green dot (MX 19.1 and later: for IPsec, not for a health check): the tunnel is up; one that is down may only wait for traffic. It does not tell phase 1 and 2 apart.',
      source: 'meraki-ipsec-monitoring',
    },
    'child-sa': {
      run: ['Network-wide > Monitor > Event log'],
      look: 'CHILD_SA net-… established with SPIs and the two networks, and no closing CHILD_SA with the same number in {} after it; after a rekey the old one closes.',
      source: 'meraki-syslog',
    },
    proposals: {
      run: [
        'Security & SD-WAN > Configure > Site-to-site VPN > IPsec VPN peers > IPsec policy',
        'before that name: Organization-wide settings > Non-Meraki VPN peers > IPsec policies',
      ],
      look: 'A Custom policy with the values of the SDDC. The default policy does not match an SDDC.',
      source: 'meraki-ipsec-settings',
    },
    'debug-on': {
      run: [
        {
          run: 'Network-wide > Monitor > Event log, event type Non-Meraki VPN Negotiation',
          disrupts: 'nothing',
        },
        {
          run: 'Network-wide > Monitor > Packet capture, interface Internet 1, filter: udp port 500 or udp port 4500',
          disrupts: 'nothing',
        },
      ],
      look: 'The msg: field of each event. The capture shows whether IKE of the SDDC arrives (ESP without NAT is not in it); take the uplink that the tunnel uses.',
      source: 'meraki-secure-access-bgp',
    },
    'debug-off': {
      none: 'There is no debug level to reset: the event log always records, and a packet capture ends by itself.',
      source: 'inferred',
    },
    clear: {
      run: [
        {
          run: 'Security & SD-WAN > Configure > Site-to-site VPN > IPsec VPN peers: change the Availability tag of the peer and save, then change it back and save',
          disrupts: 'all tunnels',
          cost: 'A save on this page can make the other non-Meraki tunnels of the organization bounce too.',
        },
      ],
      look: 'No button clears an SA. First disable and enable the VPN at the SDDC: that stops this tunnel only.',
      source: 'meraki-ipsec-settings',
    },
    'bgp-neighbor': {
      run: ['Security & SD-WAN > Monitor > Dynamic Protocol Status'],
      look: 'Established for the SDDC. Only from firmware MX 19.1.6, and only when the peer has Routing: Dynamic; before that routes are static.',
      source: 'meraki-protocol-status',
    },
    'bgp-received': {
      run: ['Security & SD-WAN > Monitor > Dynamic Protocol Status'],
      look: 'The column Routes counts what was learned from the SDDC. Without BGP the networks of the SDDC are the subnets of the peer.',
      source: 'meraki-secure-access-bgp',
    },
    'bgp-advertised': {
      none: 'The dashboard counts only what was learned. Read what arrived at the SDDC: View Routes > Learned Routes.',
      source: 'inferred',
    },
  },
  settings: {
    'peer-address': {
      where: 'IPsec VPN peers > Public IP',
      source: 'meraki-netascode-peers',
    },
    'ike-version': {
      where: 'IPsec VPN peers > IKE version',
      source: 'meraki-netascode-peers',
    },
    'pre-shared-key': {
      where: 'IPsec VPN peers > Preshared secret',
      source: 'meraki-netascode-peers',
    },
    identities: {
      where: 'IPsec VPN peers > Local ID (IKEv2 only), Remote ID',
      source: 'meraki-netascode-peers',
    },
    'phase1-proposal': {
      where: 'IPsec VPN peers > IPsec policy > Custom; API: ipsecPolicies.ikeCipherAlgo, ikeAuthAlgo, ikePrfAlgo, ikeDiffieHellmanGroup',
      source: 'meraki-mx-peers-module',
    },
    'phase2-proposal': {
      where: 'IPsec VPN peers > IPsec policy > Custom; API: ipsecPolicies.childCipherAlgo, childAuthAlgo',
      source: 'meraki-mx-peers-module',
    },
    pfs: {
      where:
        'IPsec VPN peers > IPsec policy > Custom; API: ipsecPolicies.childPfsGroup, `disabled` or a group: not `disabled` when the SDDC has PFS on',
      source: 'meraki-mx-peers-module',
    },
    lifetimes: {
      where: 'IPsec VPN peers > IPsec policy > Custom; API: ipsecPolicies.ikeLifetime, childLifetime. Time only, no volume',
      source: 'meraki-mx-peers-module',
    },
    'traffic-selectors': {
      where: 'Remote: IPsec VPN peers > Private subnets. Local: the networks of this site that take part in the VPN, at Site-to-site VPN',
      source: 'meraki-netascode-peers',
    },
    'bgp-asn': {
      where: 'Security & SD-WAN > Configure > Routing',
      source: 'meraki-bgp',
    },
    'bgp-neighbor': {
      where: 'IPsec VPN peers > Routing: Dynamic (firmware MX 19.1.6 and later)',
      source: 'meraki-secure-access-bgp',
    },
    routes: {
      where: 'IPsec VPN peers > Private subnets: a subnet listed there is routed into the tunnel',
      source: 'meraki-ipsec-settings',
    },
    firewall: {
      where:
        'A firewall in front of the MX: UDP 500 and 4500 must pass, without NAT also ESP. Inside the VPN: Site-to-site VPN > VPN firewall rules, one list for the whole organization',
      source: 'meraki-non-meraki-peers',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'all tunnels',
        cost: 'A save on this page can make the other non-Meraki tunnels of the organization bounce. Without an Availability tag every MX of the organization builds the tunnel.',
        text: `Security & SD-WAN > Configure > Site-to-site VPN
  Type               Hub (Mesh) or Spoke, not Off
  Local networks     192.0.2.0/25: VPN mode Enabled
IPsec VPN peers > Add a peer
  Name               SDDC
  IKE version        IKEv2
  Public IP          198.51.100.20
  Local ID           203.0.113.10
  Remote ID          198.51.100.20
  Private subnets    192.0.2.128/25
  Preshared secret   ExamplePSK-ChangeMe
  Availability       a tag of the network that has this MX
  IPsec policy       Custom

The same policy in the dashboard API, object ipsecPolicies of this peer. The call replaces the
whole list of peers of the organization: read the list first and send it back complete.
{
  "ikeCipherAlgo": ["aes256"],
  "ikeAuthAlgo": ["sha256"],
  "ikePrfAlgo": ["prfsha256"],
  "ikeDiffieHellmanGroup": ["group14"],
  "ikeLifetime": 28800,
  "childCipherAlgo": ["aes256"],
  "childAuthAlgo": ["sha256"],
  "childPfsGroup": ["group14"],
  "childLifetime": 3600
}
`,
      },
    ],
    source: 'inferred',
  },
  notes: [
    {
      text: 'The default policy is 3DES, SHA1, DH group 2, 28800 s in phase 1 and 3DES or AES, MD5 or SHA1, PFS disabled, 28800 s in phase 2. It does not match an SDDC: set a Custom policy.',
      source: 'meraki-non-meraki-peers',
    },
    {
      text: 'UDP 500 and 4500 must reach the MX.',
      source: 'meraki-non-meraki-peers',
    },
    {
      text: 'Before firmware MX 19.1.6 no routing protocol runs over a non-Meraki tunnel: match it with a policy-based VPN at the SDDC.',
      source: 'inferred',
    },
    {
      text: 'A peer applies to the whole organization: every MX builds the tunnel unless Availability names the tags of certain networks.',
      source: 'meraki-ipsec-settings',
    },
    {
      text: 'Before firmware MX 15.12 the MX logs in the words of racoon, from then on in those of charon: every strongSwan message applies after msg: or after VPN:.',
      source: 'meraki-syslog',
    },
    {
      text: 'From firmware MX 19.1.6 a peer can have Routing: Dynamic, which is eBGP in the tunnel. Enable BGP under Security & SD-WAN > Configure > Routing and let TCP 179 pass the VPN firewall.',
      source: 'meraki-secure-access-bgp',
    },
    {
      text: 'An empty Local ID is the address of the uplink. Behind NAT that is a private address, and the SDDC refuses it: enter the public one, which needs IKEv2, or enter the private one as Remote private IP at the SDDC.',
      source: 'meraki-ipsec-settings',
    },
    {
      text: 'The dashboard API has no call for one peer: an update of thirdPartyVPNPeers replaces the whole list of the organization, and a peer that is not in it is deleted.',
      source: 'meraki-api-client',
    },
    {
      text: 'A default route in Private subnets stays on a tunnel that is down: traffic does not fall back to the uplink.',
      source: 'meraki-ipsec-settings',
    },
    {
      text: 'IKEv2 puts all networks of both ends into one SA; IKEv1 makes an SA for each pair. Against a policy-based SDDC VPN that refuses several, use IKEv1 at both ends, or one network at each.',
      source: 'meraki-ike-compared',
    },
    {
      text: 'The tunnel starts from the primary uplink. After a failover the MX comes from another public IP, which the SDDC does not know. With BGP give it a second VPN for the other uplink; without, change its Remote Public IP.',
      source: 'meraki-non-meraki-peers',
    },
  ],
  messages: {
    'meraki-third-party-peer-unreachable': {
      text: 'reachability: unreachable',
      example: '{ "name": "VMC SDDC", "publicIp": "198.51.100.20", "reachability": "unreachable" }',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'phase1-crypto-mismatch',
        'pre-shared-key-mismatch',
        'remote-peer-not-configured',
      ],
      tells: 'down',
      meaning:
        'VPN statuses of the dashboard API, under thirdPartyVpnPeers: no tunnel to this peer now; it may only lack traffic. It does not say why: read the event log, filtered by Non-Meraki VPN.',
      source: 'meraki-api-client',
    },
    'meraki-phase1-negotiation-failed-due-to-time-up': {
      text: 'msg: phase1 negotiation failed due to time up',
      example: 'Non-Meraki / Client VPN negotiation msg: phase1 negotiation failed due to time up. 1f2e3d4c5b6a7980:0000000000000000',
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
        'Before MX 15.12: phase 1 did not finish in time. A second cookie of zeros: nothing usable came back (a refusal precedes it as a notify), so check Public IP of the peer, UDP 500 with a packet capture on the Internet port, and this VPN at the SDDC. Else the exchange stopped later: the key, an identity, or UDP 4500.',
      source: 'ipsec-tools',
    },
    'meraki-no-suitable-proposal-found': {
      text: 'msg: no suitable proposal found',
      example: 'Non-Meraki / Client VPN negotiation msg: no suitable proposal found.',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'Before MX 15.12: the MX has no set that matches what the SDDC offered (or answered) for phase 1. Set a Custom IPsec policy with the values of the SDDC.',
      source: 'ipsec-tools',
    },
    'meraki-failed-to-get-valid-proposal': {
      text: 'msg: failed to get valid proposal',
      example: 'Non-Meraki / Client VPN negotiation msg: failed to get valid proposal.',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'Before MX 15.12: no phase 1 proposal of the SDDC fits: a consequence of the event before it. Compare encryption, authentication and DH group in the Custom policy.',
      source: 'ipsec-tools',
    },
    'meraki-invalid-flag-0x08': {
      text: 'msg: invalid flag 0x08',
      example: 'Non-Meraki / Client VPN negotiation msg: invalid flag 0x08.',
      role: 'responder',
      problems: ['ike-version-mismatch'],
      meaning: 'Before MX 15.12, which has IKEv1 only: an IKEv2 packet came. Set IKE V1 at the SDDC, or update the MX.',
      source: 'ipsec-tools',
    },
    'meraki-failed-to-pre-process-ph2-packet': {
      text: 'Site-to-site VPN: failed to pre-process ph2 packet (side: {side}, status: {status})',
      also: ['msg: failed to pre-process ph2 packet (side: {side}, status: {status})'],
      example: '1768469412.915091184 MX84 events Site-to-site VPN: failed to pre-process ph2 packet (side: 1, status: 1)',
      role: 'responder',
      problems: ['traffic-selector-mismatch', 'phase2-crypto-mismatch'],
      meaning:
        'Before MX 15.12: the MX refused phase 2. Compare Private subnets and the local networks with the SDDC first, then the child algorithms and PFS.',
      source: 'meraki-syslog',
    },
    'meraki-failed-to-pre-process-ph1-packet': {
      text: 'msg: failed to pre-process ph1 packet (side: {side}, status {status})',
      example: 'Non-Meraki / Client VPN negotiation msg: failed to pre-process ph1 packet (side: 1, status 1).',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'Before MX 15.12: the MX refused the first message of phase 1. The events beside it say why, such as that no proposal is suitable.',
      source: 'racoon-isakmp',
    },
    'meraki-failed-to-get-sainfo': {
      text: 'Site-to-site VPN: failed to get sainfo',
      also: ['msg: failed to get sainfo'],
      example: '1768469412.829677788 MX84 events Site-to-site VPN: failed to get sainfo',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'Before MX 15.12: nothing is configured for the two networks, such as those that the SDDC asked for. Compare Private subnets and the local networks with those of the SDDC.',
      source: 'meraki-syslog',
    },
    'meraki-phase2-waiting-for-phase1': {
      text: 'Site-to-site VPN: phase2 negotiation failed due to time up waiting for phase1',
      also: ['msg: phase2 negotiation failed due to time up waiting for phase1'],
      example:
        '1768469412.321445408 MX84 events Site-to-site VPN: phase2 negotiation failed due to time up waiting for phase1. ESP 198.51.100.20[0]->203.0.113.10[0]',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'phase1-crypto-mismatch', 'pre-shared-key-mismatch'],
      meaning:
        'Before MX 15.12: traffic needs the tunnel and phase 1 never came up. See in a packet capture whether the SDDC answers, then look for the reason of phase 1.',
      source: 'meraki-syslog',
    },
    'meraki-no-policy-found': {
      text: 'msg: no policy found',
      example: 'Non-Meraki / Client VPN negotiation msg: no policy found: 192.0.2.128/25[0] 192.0.2.0/25[0] proto=any dir=in',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning: 'Before MX 15.12: the networks that the SDDC asked for are not configured here. Make both ends name the same two networks.',
      source: 'ipsec-tools',
    },
    'meraki-received-no-proposal-chosen': {
      text: 'msg: {thread} received NO_PROPOSAL_CHOSEN error notify',
      also: [
        'msg: received NO_PROPOSAL_CHOSEN error notify',
        'msg: {thread} received NO_PROPOSAL_CHOSEN notify error',
        'msg: received NO_PROPOSAL_CHOSEN notify error',
      ],
      example: 'Non-Meraki / Client VPN negotiation msg: <remote-peer-1|12> received NO_PROPOSAL_CHOSEN error notify',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'The SDDC refused the proposal of the MX. Compare the IPsec policy with the SDDC; before phase 1 is up it is the IKE part (or the SDDC has no VPN for this address or IKE version), afterwards the ESP part.',
      source: 'strongswan-main-mode',
    },
    'meraki-auto-vpn-connectivity': {
      text: "type=vpn_connectivity_change vpn_type='site-to-site' {peer} connectivity='false'",
      also: ["type=vpn_connectivity_change vpn_type='site-to-site' {peer} connectivity='true'"],
      example:
        "1768469412.583851938 MX84 events type=vpn_connectivity_change vpn_type='site-to-site' peer_contact='198.51.100.77:51856' peer_ident='2814ee002c075181bb1b7478ee073860' connectivity='false'",
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'Auto VPN, the one between Meraki appliances: not the VPN to the SDDC, which is a non-Meraki peer. Where both went down at once, look at the uplink of this MX.',
      source: 'meraki-syslog',
    },
  },
});
