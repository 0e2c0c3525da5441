import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Cisco Meraki MX',
  vendor: 'Cisco Meraki',
  scope:
    'MX security appliances with a Non-Meraki VPN peer: cloud-managed, pre-shared key only, IKEv1 main mode or IKEv2 (firmware 15.12 and later).',
  commands: {
    'ike-sa': {
      run: ['Security & SD-WAN > Monitor > VPN status > Non-Meraki peer'],
      look: 'The dot of the SDDC is green only while an SA exists.',
      source: 'unverified',
    },
    'child-sa': {
      run: ['Security & SD-WAN > Monitor > VPN status > Non-Meraki peer'],
      look: 'The dashboard does not show phase 1 and phase 2 apart. Read the event log for the phase that fails.',
      source: 'unverified',
    },
    proposals: {
      run: ['Security & SD-WAN > Configure > Site-to-site VPN > Organization-wide settings > Non-Meraki VPN peers > IPsec policies'],
      look: 'A Custom policy with the values of the SDDC. The default policy does not match an SDDC.',
      source: 'unverified',
    },
    'debug-on': {
      run: [
        'Network-wide > Monitor > Event log, event type Non-Meraki / Client VPN negotiation',
        'Network-wide > Packet capture, Internet port, filter: udp port 500 or udp port 4500',
      ],
      look: 'The msg: field of each event. The capture proves whether the SDDC answers at all.',
      source: 'unverified',
    },
    'debug-off': {
      none: 'There is no debug level to reset: the event log always records, and a packet capture ends by itself.',
      source: 'unverified',
    },
    clear: {
      run: [
        "Security & SD-WAN > Configure > Site-to-site VPN > Non-Meraki VPN peers: change the peer's Availability tag and save, then change it back and save",
      ],
      look: 'No button clears an SA. Saving the configuration starts a new negotiation.',
      source: 'unverified',
    },
    'bgp-neighbor': {
      none: 'Meraki documents no routing protocol over a Non-Meraki VPN: routes are static. Newer firmware (MX 19 and later) is said to offer eBGP to third-party peers; that is not confirmed.',
      source: 'meraki-non-meraki-peers',
    },
    'bgp-received': {
      none: 'No BGP over a Non-Meraki VPN. The networks of the SDDC are the Private subnets of the peer.',
      source: 'meraki-non-meraki-peers',
    },
    'bgp-advertised': {
      none: 'No BGP over a Non-Meraki VPN. Use a policy-based VPN at the SDDC and enter the on-premises networks there.',
      source: 'meraki-non-meraki-peers',
    },
  },
  settings: {
    'peer-address': { where: 'Non-Meraki VPN peers > Public IP', source: 'unverified' },
    'ike-version': { where: 'Non-Meraki VPN peers > IKE version', source: 'unverified' },
    'pre-shared-key': { where: 'Non-Meraki VPN peers > Preshared secret', source: 'unverified' },
    identities: { where: 'Non-Meraki VPN peers > Local ID, Remote ID', source: 'unverified' },
    'phase1-proposal': {
      where:
        'Non-Meraki VPN peers > IPsec policies > Custom; API: ipsecPolicies.ikeCipherAlgo, ikeAuthAlgo, ikePrfAlgo, ikeDiffieHellmanGroup',
      source: 'meraki-api-client',
    },
    'phase2-proposal': {
      where: 'Non-Meraki VPN peers > IPsec policies > Custom; API: ipsecPolicies.childCipherAlgo, childAuthAlgo',
      source: 'meraki-api-client',
    },
    pfs: { where: 'Non-Meraki VPN peers > IPsec policies > Custom; API: ipsecPolicies.childPfsGroup', source: 'meraki-api-client' },
    lifetimes: {
      where: 'Non-Meraki VPN peers > IPsec policies > Custom; API: ipsecPolicies.ikeLifetime, childLifetime. Time only, no volume',
      source: 'meraki-api-client',
    },
    'traffic-selectors': {
      where:
        'Remote: Non-Meraki VPN peers > Private subnets. Local: the networks of this site that take part in the VPN, at Site-to-site VPN',
      source: 'unverified',
    },
    routes: { where: 'Non-Meraki VPN peers > Private subnets: a subnet listed there is routed into the tunnel', source: 'unverified' },
    firewall: { where: 'The firewall in front of the MX: UDP 500 and 4500 must pass', source: 'meraki-non-meraki-peers' },
  },
  config: {
    text: `Security & SD-WAN > Configure > Site-to-site VPN
Organization-wide settings > Non-Meraki VPN peers > Add a peer
  Name               SDDC
  IKE version        IKEv2
  Public IP          198.51.100.20
  Local ID           203.0.113.10
  Remote ID          198.51.100.20
  Private subnets    192.0.2.128/25
  Preshared secret   ExamplePSK-ChangeMe
  Availability       a tag of the network that has this MX
  IPsec policies     Custom

The same policy in the dashboard API, object ipsecPolicies:
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
}`,
    source: 'unverified',
  },
  notes: [
    {
      text: 'The default policy is 3DES, SHA1, DH group 2, 28800 s in phase 1 and 3DES or AES, MD5 or SHA1, PFS disabled, 28800 s in phase 2. It does not match an SDDC: set a Custom policy.',
      source: 'meraki-non-meraki-peers',
    },
    {
      text: 'Only a pre-shared key, main mode in IKEv1, and IKEv2 from firmware 15.12. UDP 500 and 4500 must reach the MX.',
      source: 'meraki-non-meraki-peers',
    },
    {
      text: 'No routing protocol runs over a Non-Meraki VPN in the documentation read: match it with a policy-based VPN at the SDDC.',
      source: 'meraki-non-meraki-peers',
    },
    {
      text: 'The peer definition is organization-wide: the Availability tag decides which networks build the tunnel.',
      source: 'unverified',
    },
    {
      text: 'Older firmware logs in the words of racoon, newer firmware in the words of charon: every strongSwan message applies after msg:.',
      source: 'unverified',
    },
    { text: 'Firmware MX 19 and later is said to add route-based VPN and eBGP to third-party peers.', source: 'unverified' },
  ],
  messages: {
    'meraki-phase1-negotiation-failed-due-to-time-up': {
      text: 'msg: phase1 negotiation failed due to time up',
      example: 'Non-Meraki / Client VPN negotiation msg: phase1 negotiation failed due to time up. 1f2e3d4c5b6a7980:0000000000000000',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'Phase 1 did not finish in time. Check Public IP of the peer, then UDP 500 and 4500 with a packet capture on the Internet port.',
      source: 'unverified',
    },
    'meraki-no-suitable-proposal-found': {
      text: 'msg: no suitable proposal found',
      example: 'Non-Meraki / Client VPN negotiation msg: no suitable proposal found.',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'The SDDC offered no phase 1 set that the MX has. Set a Custom IPsec policy with the values of the SDDC. The SDDC itself sees only a refusal.',
      source: 'unverified',
    },
    'meraki-failed-to-get-valid-proposal': {
      text: 'msg: failed to get valid proposal',
      example: 'Non-Meraki / Client VPN negotiation msg: failed to get valid proposal.',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning: 'Nothing in the phase 1 proposal of the SDDC fits. Compare encryption, authentication and DH group in the Custom policy.',
      source: 'unverified',
    },
    'meraki-invalid-flag-0x08': {
      text: 'msg: invalid flag 0x08',
      example: 'Non-Meraki / Client VPN negotiation msg: invalid flag 0x08.',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning: 'Together with a failed phase 1 this is the sign of different keys. Enter the Preshared secret anew at both ends.',
      source: 'unverified',
    },
    'meraki-failed-to-pre-process-ph2-packet': {
      text: 'msg: failed to pre-process ph2 packet (side: {side}, status: {status})',
      example: 'Non-Meraki / Client VPN negotiation msg: failed to pre-process ph2 packet (side: 1, status: 1).',
      role: 'responder',
      problems: ['traffic-selector-mismatch', 'phase2-crypto-mismatch'],
      meaning:
        'The MX refused phase 2. Compare Private subnets and the local networks with the SDDC first, then the child algorithms and PFS.',
      source: 'unverified',
    },
    'meraki-no-policy-found': {
      text: 'msg: no policy found',
      example: 'Non-Meraki / Client VPN negotiation msg: no policy found: 192.0.2.0/25[0] 192.0.2.128/25[0] proto=any dir=in',
      role: 'responder',
      problems: ['traffic-selector-mismatch', 'phase2-crypto-mismatch'],
      meaning: 'The pair of networks that the SDDC asked for is not configured here. Make both ends name the same two networks.',
      source: 'unverified',
    },
    'meraki-received-no-proposal-chosen': {
      text: 'msg: {thread} received NO_PROPOSAL_CHOSEN error notify',
      also: ['msg: received NO_PROPOSAL_CHOSEN error notify'],
      example: 'Non-Meraki / Client VPN negotiation msg: <remote-peer-1|12> received NO_PROPOSAL_CHOSEN error notify',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'The SDDC refused the proposal of the MX. Compare the IPsec policy with the SDDC; before phase 1 is up it is the IKE part, afterwards the ESP part.',
      source: 'unverified',
    },
  },
});
