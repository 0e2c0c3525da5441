import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'SonicWall',
  vendor: 'SonicWall',
  called: ['SonicOS'],
  scope: 'SonicWall firewalls with SonicOS 6.5 and 7; menu paths are those of SonicOS 7 unless stated.',
  marks: { names: ['sonicwall', 'sonicos'] },
  commands: {
    'ike-sa': {
      run: ['show vpn tunnel SDDC ike', 'Network > IPSec VPN > Rules and Settings: policy list'],
      look: 'In the command line: mode, algorithms and DH group of phase 1. A green dot at the policy is the whole tunnel: no dot does not prove that phase 1 is down. Without Keep Alive the tunnel waits for traffic.',
      source: 'sonicos-test-code',
    },
    'child-sa': {
      run: ['Network > IPSec VPN > Rules and Settings: Active Tunnels', 'show vpn tunnels'],
      look: 'An entry for each pair of networks; the statistics icon of an entry under Active Tunnels has its bytes, which must grow both ways while you ping.',
      source: 'sonicos-test-code',
    },
    proposals: {
      run: ['Network > IPSec VPN > Rules and Settings: edit the policy, Proposals tab', 'show vpn policies'],
      look: 'Exchange, DH group, encryption, authentication and life time of both phases, and Enable Perfect Forward Secrecy. The second in the command line; it may print the shared secret, so keep it out of tickets.',
      source: 'sonicwall-proposals-shown',
    },
    'debug-on': {
      run: [
        { run: 'Monitor > Logs > System Logs: filter category VPN', disrupts: 'nothing' },
        {
          run: 'Device > Log > Settings: Logging Level to Debug',
          disrupts: 'logging',
          cost: 'For the whole firewall and all categories: note the current level first.',
        },
        {
          run: 'Monitor > Tools & Monitors > Packet Monitor: UDP 500, UDP 4500, ESP with 198.51.100.20',
          disrupts: 'logging',
          cost: 'One capture for the whole firewall: its filter replaces the one that is set.',
        },
      ],
      look: 'Let the SDDC initiate: the responder logs what is wrong with the request. Leave the priority of the VPN events as it is: it is a label, and the Logging Level drops what lies below it.',
      source: 'sonicwall-log-level',
    },
    'debug-off': {
      run: [
        { run: 'Monitor > Tools & Monitors > Packet Monitor: stop, and clear the filter', disrupts: 'logging' },
        { run: 'Device > Log > Settings: Logging Level back to the former one', disrupts: 'logging' },
      ],
      source: 'unverified',
    },
    clear: {
      run: [
        { run: 'Network > IPSec VPN > Rules and Settings: Active Tunnels, Renegotiate', disrupts: 'this tunnel' },
        { run: 'Untick Enable at the policy, then tick it', disrupts: 'this tunnel', cost: 'Down until it is ticked again.' },
      ],
      source: 'unverified',
    },
    'bgp-neighbor': {
      run: ['configure', 'routing', 'bgp', 'show ip bgp summary', 'show ip bgp neighbor', 'exit', 'exit', 'exit'],
      look: 'In the command line: routing works after configure (prompt config-routing#), and bgp then gives the prompt ARS BGP>, where the show lines belong; each exit goes one step back, the third out of configure. Only one administrator can be in configuration mode: where it asks, do not preempt another. A number of prefixes at 169.254.100.1: Established; a state name: not.',
      source: 'sonicwall-bgp-script',
    },
    'bgp-received': {
      run: ['configure', 'routing', 'bgp', 'show ip bgp', 'exit', 'exit', 'exit'],
      look: 'In the command line, at the prompt ARS BGP>, as for the neighbor: the BGP table, after the inbound filters. 192.0.2.128/25 must be in it, with next hop 169.254.100.1.',
      source: 'sonicwall-bgp-verify',
    },
    'bgp-advertised': {
      none: 'No command for advertised prefixes is confirmed. Read them at the SDDC: View Routes > Learned Routes.',
      source: 'inferred',
    },
  },
  settings: {
    'peer-address': {
      where: 'VPN policy > General > IPsec Primary Gateway Name or Address',
      shown: {
        run: ['show vpn policies'],
        look: 'Each policy with its primary gateway. It may print the shared secret: keep it out of tickets.',
        source: 'sonicwall-proposals-shown',
      },
      source: 'cloudflare-sonicwall',
    },
    'ike-version': { where: 'VPN policy > Proposals > Exchange: IKEv2 Mode', source: 'cloudflare-sonicwall' },
    'pre-shared-key': {
      where: 'VPN policy > General > Authentication Method IKE using Preshared Secret, Shared Secret (at least 4 characters)',
      source: 'sonicwall-vpn-policy',
    },
    identities: {
      where: 'VPN policy > General > Local IKE ID, Peer IKE ID: type, and the value in the field behind it',
      source: 'sonicwall-vpn-policy',
    },
    'phase1-proposal': {
      where: 'VPN policy > Proposals > IKE (Phase 1): DH Group, Encryption, Authentication',
      source: 'cloudflare-sonicwall',
    },
    'phase2-proposal': {
      where: 'VPN policy > Proposals > IPsec (Phase 2): Protocol, Encryption, Authentication',
      source: 'cloudflare-sonicwall',
    },
    pfs: { where: 'VPN policy > Proposals > Enable Perfect Forward Secrecy, DH Group', source: 'cloudflare-sonicwall' },
    lifetimes: { where: 'VPN policy > Proposals > Life Time (seconds) of both phases', source: 'cloudflare-sonicwall' },
    'traffic-selectors': {
      where:
        'VPN policy > General > Policy Type: Tunnel Interface (route-based, no Network tab), or Site to Site with local and remote objects on the Network tab',
      source: 'sonicwall-vpn-policy',
    },
    initiation: { where: 'VPN policy > Advanced > Enable Keep Alive', source: 'sonicwall-azure' },
    'dead-peer-detection': {
      where:
        'Network > IPSec VPN > Advanced (VPN > Advanced before SonicOS 7), for all policies: Enable IKE Dead Peer Detection (60 seconds, 3 missed). Enable Dead Peer Detection for Idle VPN Sessions drops idle tunnels',
      source: 'sonicwall-nsm-global',
    },
    'nat-traversal': {
      where: 'Network > IPSec VPN > Advanced (VPN > Advanced before SonicOS 7), for all policies: Enable NAT Traversal',
      source: 'sonicwall-vpn-advanced',
    },
    'tunnel-address': {
      where:
        'Network > System > Interfaces > Add Interface > VPN Tunnel Interface: VPN Policy, IP address, mask. BGP needs this numbered kind',
      source: 'sonicwall-tunnel-interface',
    },
    'bgp-asn': {
      where:
        'Turn BGP on at Network > System > Dynamic Routing; then in the command line: configure, routing, bgp, configure terminal, router bgp 65001; Ctrl+Z and write keep it; exit three times',
      source: 'sonicwall-bgp-script',
    },
    'bgp-neighbor': {
      where:
        'Command line: configure, routing, bgp, configure terminal, router bgp 65001, neighbor 169.254.100.1 remote-as 65000; Ctrl+Z and write keep it',
      source: 'sonicwall-bgp-script',
    },
    routes: {
      where:
        'Without BGP: Policy > Rules and Policies > Routing Rules > Add: destination 192.0.2.128/25, next hop the VPN tunnel interface',
      source: 'cloudflare-sonicwall',
    },
    firewall: { where: 'Policy > Rules and Policies > Access Rules: LAN to VPN and VPN to LAN', source: 'cloudflare-sonicwall' },
    'nat-exemption': {
      where: 'Site to Site policy > Advanced > Apply NAT Policies: off. Tunnel Interface policy: no NAT rule that takes the VPN networks',
      source: 'unverified',
    },
    mss: {
      where:
        'Network > IPSec VPN > Advanced (VPN > Advanced before SonicOS 7), for all policies: Enable Fragmented Packet Handling (on by default) and Ignore DF Bit (off by default). MTU of an interface: Network > System > Interfaces',
      source: 'sonicwall-nsm-global',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `Route-based, in this order:

1. Network > IPSec VPN > Rules and Settings > Add
   General
     Policy Type                    Tunnel Interface
     Authentication Method          IKE using Preshared Secret
     IPsec Primary Gateway          198.51.100.20
     Shared Secret                  ExamplePSK-ChangeMe
     Local IKE ID                   IPv4 Address, 203.0.113.10
     Peer IKE ID                    IPv4 Address, 198.51.100.20
   Proposals, phase 1
     Exchange                       IKEv2 Mode
     DH Group                       Group 14
     Encryption                     AES-256
     Authentication                 SHA256
     Life Time                      28800
   Proposals, phase 2
     Protocol                       ESP
     Encryption                     AES-256
     Authentication                 SHA256
     Enable Perfect Forward Secrecy on, Group 14
     Life Time                      3600
   Advanced
     Enable Keep Alive              on
2. Network > System > Interfaces > Add Interface > VPN Tunnel Interface
     VPN Policy                     the policy of step 1
     IP address                     169.254.100.2, mask 255.255.255.252
     (never the public address of the peer)
3. Policy > Rules and Policies > Access Rules: LAN to VPN and VPN to LAN, 192.0.2.0/25 and 192.0.2.128/25;
   TCP 179 with 169.254.100.1

Without BGP instead of step 4: Policy > Rules and Policies > Routing Rules > Add
     Destination                    192.0.2.128/25
     Next hop                       the VPN tunnel interface of step 2
Policy-based instead of steps 2 and 4: Policy Type Site to Site, Network tab with the local object 192.0.2.0/25
and the remote object 192.0.2.128/25; no tunnel interface and no BGP.`,
      },
      {
        disrupts: 'whole device',
        cost: 'BGP and its AS number apply to the whole firewall: leave both as they are where BGP runs already.',
        text: `4. BGP: turn it on at Network > System > Dynamic Routing, then in the command line
     configure
     routing
     bgp
     configure terminal
     router bgp 65001`,
      },
      {
        disrupts: 'nothing',
        text: `     neighbor 169.254.100.1 remote-as 65000`,
      },
      {
        disrupts: 'whole device',
        cost: 'Advertised to every BGP neighbor of this firewall that has no filter.',
        text: `     network 192.0.2.0/25`,
      },
      {
        disrupts: 'nothing',
        cost: 'Keeps the BGP configuration: without it a restart loses it.',
        text: `     Ctrl+Z
     write
     exit
     exit
     exit`,
      },
    ],
    source: 'unverified',
  },
  notes: [
    {
      text: 'BGP is turned on in the web interface and configured in the command line only.',
      source: 'sonicwall-bgp-ipsec',
    },
    {
      text: 'BGP runs over a numbered VPN tunnel interface, not over an unnumbered one.',
      source: 'sonicwall-tunnel-interface',
    },
    {
      text: 'The settings of the page Network > IPSec VPN > Advanced (VPN > Advanced before SonicOS 7) hold for all VPN policies: changing dead peer detection, NAT traversal or fragment handling there is not a change of this VPN alone.',
      source: 'sonicwall-vpn-advanced',
    },
    {
      text: 'The log line "Fragmented IPsec packet dropped" asks for Enable Fragmented Packet Handling. It is on by default now, and was not in SonicOS 5: check whether it was turned off.',
      source: 'sonicwall-nsm-global',
    },
    {
      text: 'Give the VPN tunnel interface an address of the /30, never the public address of the peer: IKE is then routed into the tunnel and the log shows "Payload processing error; Type: KEY Payload".',
      source: 'sonicwall-field-notes',
    },
    {
      text: 'A DH group that differs shows at the initiator as "IKEv2 Received notify error payload" and nothing more. Let the SDDC initiate, and read this log as the responder.',
      source: 'sonicos-test-code',
    },
    {
      text: 'A policy on main mode against one on IKEv2 ends in "Received notify. NO_PROPOSAL_CHOSEN" too. Compare Exchange before the algorithms.',
      source: 'sonicos-test-code',
    },
  ],
  messages: {
    'sonicwall-ikev2-ike-proposal-does-not-match': {
      text: 'IKEv2 IKE proposal does not match',
      example:
        '11/24/2026 10:34:02.176 Warning VPN IKE IKEv2 IKE proposal does not match 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'The peer offers no phase 1 combination that this policy has. Compare DH group, encryption and authentication on the Proposals tab.',
      source: 'sonicos-test-code',
    },
    'sonicwall-ikev2-payload-processing-error': {
      text: 'IKEv2 Payload processing error',
      example:
        '11/24/2026 10:34:02.180 Warning VPN IKE IKEv2 Payload processing error 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'pre-shared-key-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'A payload of the peer could not be used, and this alone does not say which. Right after "IKEv2 IKE proposal does not match" it is the phase 1 proposal; else read the Type that follows it.',
      source: 'sonicos-test-code',
    },
    'sonicwall-ikev2-payload-processing-error-key': {
      text: 'IKEv2 Payload processing error; Type: KEY Payload',
      example:
        '11/24/2026 10:35:11.042 Warning VPN IKE IKEv2 Payload processing error; Type: KEY Payload 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'phase1-crypto-mismatch', 'routing-missing'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'A key exchange payload could not be used. Seen where PFS is on at one end only or has another group. Also seen when the tunnel interface has the address of the peer, so that IKE is routed into the tunnel.',
      source: 'sonicwall-field-notes',
    },
    'sonicwall-received-notify-no-proposal-chosen': {
      text: 'Received notify. NO_PROPOSAL_CHOSEN',
      example:
        '11/24/2026 10:36:20.310 Warning VPN IKE Received notify. NO_PROPOSAL_CHOSEN 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'initiator',
      problems: ['phase1-crypto-mismatch', 'ike-version-mismatch', 'remote-peer-not-configured', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: the peer accepts none of our algorithms, runs IKEv2 only, or has no VPN for this address. Compare Exchange first, then phase 1, and phase 2 when phase 1 was already complete.',
      source: 'sonicos-test-code',
    },
    'sonicwall-ikev2-received-notify-error-payload': {
      text: 'IKEv2 Received notify error payload',
      example:
        '11/24/2026 10:37:45.007 Warning VPN IKE IKEv2 Received notify error payload 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'initiator',
      problems: [
        'phase1-crypto-mismatch',
        'phase2-crypto-mismatch',
        'pre-shared-key-mismatch',
        'ike-identity-mismatch',
        'traffic-selector-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'The peer answered with an error. Seen when no proposal or DH group fits; the text does not say which error came. Let the SDDC initiate: as responder this log names the fault.',
      source: 'sonicos-test-code',
    },
    'sonicwall-encryption-algorithm-mismatch': {
      text: 'Encryption algorithm mismatch',
      example:
        '11/24/2026 10:38:30.554 Warning VPN IKE Encryption algorithm mismatch 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'The encryption of an offer (phase 1 before the IKE SA is up, phase 2 after) is not the one of this policy: a fault only if no offer is accepted after it. Then set the same at both ends.',
      source: 'inferred',
    },
    'sonicwall-ikev2-initiator-remote-party-timeout': {
      text: 'IKEv2 Initiator: Remote party timeout - Retransmitting IKEv2 request',
      example:
        '11/24/2026 10:40:02.176 Info VPN IKE IKEv2 Initiator: Remote party timeout - Retransmitting IKEv2 request. 203.0.113.10, 500 198.51.100.20, 500 VPN Policy: SDDC',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'nat-traversal', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'IKEv2: no reply from the gateway. Read the ports on the line: with 500 check IPsec Primary Gateway and UDP 500 on the way, then whether the peer has a VPN for us with IKEv2; without NAT later messages stay on 500 too. With 4500 the first exchange was answered: UDP 4500 or a fragment is lost. If the tunnel was up, a liveness check or a rekey gets no answer.',
      source: 'sonicos-test-code',
    },
    'sonicwall-ike-initiator-remote-party-timeout': {
      text: 'IKE Initiator: Remote party timeout - Retransmitting IKE request',
      example:
        '11/24/2026 10:40:02.176 Info VPN IKE IKE Initiator: Remote party timeout - Retransmitting IKE request. 203.0.113.10, 500 198.51.100.20, 500 VPN Policy: SDDC',
      role: 'initiator',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'nat-traversal',
        'pre-shared-key-mismatch',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'IKEv1: no reply from the gateway, or a refusal (a notify beside it). Read the ports on the line: with 500 check IPsec Primary Gateway and UDP 500 on the way, then whether the peer has a VPN for us with IKEv1; without NAT later packets stay on 500 too, so a wrong key ends here as well. With 4500 the first packets were answered: UDP 4500 is lost, or the keys differ. If the tunnel was up, the peer or the path went away.',
      source: 'sonicwall-field-notes',
    },
    'sonicwall-ike-responder-remote-party-timeout': {
      text: 'IKE Responder: Remote party timeout - Retransmitting IKE request',
      example:
        '11/24/2026 10:41:02.176 Info VPN IKE IKE Responder: Remote party timeout - Retransmitting IKE request. 203.0.113.10, 4500 198.51.100.20, 4500 VPN Policy: SDDC',
      role: 'responder',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'pre-shared-key-mismatch'],
      onceIkeUp: ['dead-peer-detection', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'The peer reached us, but our answer gets no reply. On port 4500 UDP 4500 is blocked on the way back, or NAT changes it wrongly; on 500 it is UDP 500. On either (without NAT it stays on 500) the keys may differ, and the peer drops what it cannot read.',
      source: 'sonicwall-field-notes',
    },
    'sonicwall-ike-responder-ipsec-proposal-does-not-match': {
      text: 'IKE Responder: IPsec proposal does not match (Phase 2)',
      example:
        '11/24/2026 10:42:02.176 Warning VPN IKE IKE Responder: IPsec proposal does not match (Phase 2) 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'Phase 2 encryption, authentication or PFS differ. Compare the phase 2 part of the Proposals tab with the SDDC.',
      source: 'sonicos-test-code',
    },
    'sonicwall-ike-responder-ipsec-proposal-not-acceptable': {
      text: 'IKE Responder: IPSec proposal not acceptable',
      example: '11/24/2026 10:42:02.176 Warning VPN IKE IKE Responder: IPSec proposal not acceptable 198.51.100.20, 500 203.0.113.10, 500',
      role: 'responder',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'IKEv1: phase 1 is up and the phase 2 offer is refused. Compare the phase 2 part of the Proposals tab with the SDDC, then the networks.',
      source: 'sonicwall-log-parser',
    },
    'sonicwall-ike-negotiation-complete': {
      text: 'IKE negotiation complete. Adding IPSec SA',
      example:
        '11/24/2026 10:50:02.344 Info VPN IKE IKE negotiation complete. Adding IPSec SA. (Phase 2) 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'IKEv1: the tunnel is up. If nothing passes, look at routes, access rules and NAT policies.',
      source: 'sonicwall-log-parser',
    },
    'sonicwall-ikev2-unable-to-find-ike-sa': {
      text: 'IKEv2 Unable to find IKE SA',
      example: '11/24/2026 11:50:04.344 Warning VPN IKE IKEv2 Unable to find IKE SA 198.51.100.20, 4500 203.0.113.10, 4500',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'The peer names an IKE SA that this firewall no longer has; from another address than the SDDC’s it is noise. If it does not stop, renegotiate this policy; its traffic stops meanwhile.',
      source: 'sonicwall-log-parser',
    },
    'sonicwall-ike-responder-no-match-remote-network': {
      text: 'IKE Responder: No match for proposed remote network address',
      example:
        '11/24/2026 10:43:02.176 Warning VPN IKE IKE Responder: No match for proposed remote network address 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The peer asks for a network that the policy does not have. Make the Network tab the mirror of the SDDC, or make both ends route-based (a Tunnel Interface policy here).',
      source: 'unverified',
    },
    'sonicwall-peers-local-network-does-not-match': {
      text: "Peer's local network does not match VPN policy's Destination Network",
      example:
        "11/24/2026 10:43:02.180 Warning VPN IKE Peer's local network does not match VPN policy's Destination Network 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC",
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning: 'What the SDDC names as its local network is not the remote network of this policy. Compare address and mask.',
      source: 'unverified',
    },
    'sonicwall-ikev2-authentication-failed': {
      text: 'IKEv2 Authentication failed',
      example:
        '11/24/2026 10:44:02.176 Warning VPN IKE IKEv2 Authentication failed 198.51.100.20, 4500 203.0.113.10, 4500 VPN Policy: SDDC',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      meaning: 'Key or IDs of the two ends do not fit. Type the Shared Secret again at both ends, then compare the IKE IDs.',
      source: 'unverified',
    },
    'sonicwall-authentication-failed-payload-processing-error': {
      text: 'Authentication failed {detail} Payload processing error',
      example: '11/24/2026 10:44:02.180 Warning VPN IKE Authentication failed; VPN Policy: SDDC; Payload processing error',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      meaning:
        'Known from practice, not from a log: the authentication payload of the peer does not fit. Type the Shared Secret again at both ends, then compare the IKE IDs.',
      source: 'unverified',
    },
    'sonicwall-payload-processing-failed': {
      text: 'Payload processing failed',
      example:
        '11/24/2026 10:45:02.176 Warning VPN IKE IKE Responder: Main Mode: Payload processing failed 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'responder',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      meaning:
        'IKEv1 main mode: the identity packet of the peer cannot be read: suspect first that the pre-shared keys differ, then compare the IDs.',
      source: 'unverified',
    },
    'sonicwall-ike-responder-proposed-ike-id-mismatch': {
      text: 'IKE Responder: Proposed IKE ID mismatch',
      example:
        '11/24/2026 10:46:02.176 Warning VPN IKE IKE Responder: Proposed IKE ID mismatch 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The ID that the peer sends is not the Peer IKE ID of a policy; the type of ID is at the end of the line. Set the Peer IKE ID to the public IP or the ID that the SDDC sends.',
      source: 'sonicwall-field-notes',
    },
    'sonicwall-ikev2-accept-ike-sa-proposal': {
      text: 'IKEv2 Accept IKE SA Proposal',
      example:
        '11/24/2026 10:50:02.176 Info VPN IKE IKEv2 Accept IKE SA Proposal 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC; AES-256; HMAC_SHA256_128; DH Group 14',
      role: 'either',
      problems: [],
      tells: 'ike-accepted',
      meaning: 'The phase 1 algorithms fit. What fails after this is UDP 4500, the key, an ID or phase 2.',
      source: 'sonicos-test-code',
    },
    'sonicwall-ikev2-accept-ipsec-sa-proposal': {
      text: 'IKEv2 Accept IPSec SA Proposal',
      example:
        '11/24/2026 10:50:02.340 Info VPN IKE IKEv2 Accept IPSec SA Proposal 198.51.100.20, 4500 203.0.113.10, 4500 VPN Policy: SDDC',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning: 'The phase 2 algorithms fit.',
      source: 'sonicos-test-code',
    },
    'sonicwall-ikev2-negotiation-complete': {
      text: 'IKEv2 negotiation complete',
      example: '11/24/2026 10:50:02.344 Info VPN IKE IKEv2 negotiation complete 198.51.100.20, 4500 203.0.113.10, 4500 VPN Policy: SDDC',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'The tunnel is up. If nothing passes, look at routes, access rules and NAT policies.',
      source: 'sonicos-test-code',
    },
    'sonicwall-ikev2-delete-ipsec-sa-request': {
      text: 'IKEv2 Received delete IPsec SA request',
      example:
        '11/24/2026 11:50:02.344 Info VPN IKE IKEv2 Received delete IPsec SA request 198.51.100.20, 4500 203.0.113.10, 4500 VPN Policy: SDDC',
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      tells: 'down',
      meaning:
        'The peer deletes a phase 2 SA. At the end of its lifetime this is normal and a new one follows; else look at what the SDDC did at that minute.',
      source: 'sonicos-test-code',
    },
    'sonicwall-ikev2-delete-ike-sa-request': {
      text: 'IKEv2 Received delete IKE SA request',
      example:
        '11/24/2026 11:50:03.344 Info VPN IKE IKEv2 Received delete IKE SA request 198.51.100.20, 4500 203.0.113.10, 4500 VPN Policy: SDDC',
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      tells: 'down',
      meaning:
        'The peer deletes the IKE SA. At the end of its lifetime this is normal and a new one follows; else look at what the SDDC did at that minute.',
      source: 'sonicos-test-code',
    },
    'sonicwall-ikev2-delete-ipsec-sa-response': {
      text: 'IKEv2 {side} delete IPsec SA response',
      also: ['IKEv2 Send delete IPsec SA request'],
      example:
        '11/24/2026 11:50:02.360 Info VPN IKE IKEv2 Send delete IPsec SA response 203.0.113.10, 4500 198.51.100.20, 4500 VPN Policy: SDDC',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'A phase 2 SA is deleted: by this firewall (Send … request), or the deletion is confirmed (response), and the request before it says which end wanted it. Normal at the end of its lifetime.',
      source: 'sonicos-test-code',
    },
    'sonicwall-ikev2-delete-ike-sa-response': {
      text: 'IKEv2 {side} delete IKE SA response',
      also: ['IKEv2 Send delete IKE SA request'],
      example:
        '11/24/2026 11:50:03.360 Info VPN IKE IKEv2 Send delete IKE SA response 203.0.113.10, 4500 198.51.100.20, 4500 VPN Policy: SDDC',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'The IKE SA is deleted: by this firewall (Send … request), or the deletion is confirmed (response), and the request before it says which end wanted it. Normal at the end of its lifetime.',
      source: 'sonicos-test-code',
    },
    'sonicwall-ikev2-initiator-send-ike-sa-init-request': {
      text: 'IKEv2 Initiator: Send IKE_SA_INIT request',
      example:
        '11/24/2026 10:50:01.900 Info VPN IKE IKEv2 Initiator: Send IKE_SA_INIT request 203.0.113.10, 500 198.51.100.20, 500 VPN Policy: SDDC',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning: 'IKEv2: we start. If only "Remote party timeout" follows, no reply comes.',
      source: 'sonicos-test-code',
    },
    'sonicwall-ikev2-initiator-send-create-child-sa-request': {
      text: 'IKEv2 Initiator: Send CREATE_CHILD_SA request',
      example:
        '11/24/2026 11:49:30.100 Info VPN IKE IKEv2 Initiator: Send CREATE_CHILD_SA request 203.0.113.10, 4500 198.51.100.20, 4500 VPN Policy: SDDC',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'We ask for a further SA, such as to rekey. If it is refused on a tunnel that worked, compare PFS first.',
      source: 'sonicos-test-code',
    },
    'sonicwall-nat-discovery-peer-behind-nat': {
      text: 'NAT Discovery : Peer IPSec Security Gateway behind a NAT/NAPT Device',
      example: '11/24/2026 10:33:14.592 Info VPN IKE NAT Discovery : Peer IPSec Security Gateway behind a NAT/NAPT Device',
      role: 'either',
      problems: [],
      tells: 'nat-detected',
      meaning: 'The peer is behind NAT: the exchange moves to UDP 4500, which must be open, and its ID may be a private address.',
      source: 'sonicwall-field-notes',
    },
    'sonicwall-nat-discovery-local-behind-nat': {
      text: 'NAT Discovery : Local IPSec Security Gateway behind a NAT/NAPT Device',
      example: '11/24/2026 10:33:14.592 Info VPN IKE NAT Discovery : Local IPSec Security Gateway behind a NAT/NAPT Device',
      role: 'either',
      problems: [],
      tells: 'nat-detected',
      meaning:
        'This firewall is behind NAT: UDP 4500 must pass, and the Local IKE ID must be what the SDDC has as Remote Private IP or ID.',
      source: 'sonicwall-field-notes',
    },
    'sonicwall-ike-responder-received-aggressive-mode-request': {
      text: 'IKE Responder: Received Aggressive Mode request (Phase 1)',
      example:
        '11/24/2026 10:33:14.544 Info VPN IKE IKE Responder: Received Aggressive Mode request (Phase 1) 198.51.100.20, 500 203.0.113.10, 500',
      role: 'responder',
      problems: [],
      tells: 'ike-started',
      meaning: 'IKEv1: a request in aggressive mode arrived. Look whether this peer is the SDDC at all: an SDDC uses main mode.',
      source: 'sonicwall-field-notes',
    },
    'sonicwall-ike-responder-aggressive-mode-complete': {
      text: 'IKE Responder: Aggressive Mode complete (Phase 1)',
      example:
        '11/24/2026 10:33:14.592 Info VPN IKE IKE Responder: Aggressive Mode complete (Phase 1) 198.51.100.20, 4500 203.0.113.10, 4500 VPN Policy: WAN GroupVPN;3DES; MD5; DH Group 2; lifetime=10800 secs',
      role: 'responder',
      problems: [],
      tells: 'ike-up',
      meaning:
        'IKEv1: phase 1 in aggressive mode is up. Look at the policy and the address: with WAN GroupVPN it is a remote user, not the SDDC.',
      source: 'sonicwall-field-notes',
    },
    'sonicwall-received-ipsec-sa-delete-request': {
      text: 'Received IPsec SA delete request',
      example:
        '11/24/2026 10:41:12.118 Info VPN IKE Received IPsec SA delete request 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      tells: 'down',
      meaning:
        'IKEv1: the peer deletes a phase 2 SA. At the end of its lifetime this is normal and a new one follows; else look at what the SDDC did at that minute.',
      source: 'unverified',
    },
    'sonicwall-received-ike-sa-delete-request': {
      text: 'Received IKE SA delete request',
      example: '11/24/2026 10:41:12.118 Info VPN IKE Received IKE SA delete request 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      tells: 'down',
      meaning:
        'IKEv1: the peer deletes phase 1. At the end of its lifetime this is normal and a new one follows; else look at what the SDDC did at that minute.',
      source: 'unverified',
    },
    'sonicwall-negotiation-aborted-timeout': {
      text: 'IKE negotiation aborted due to Timeout',
      example:
        '11/24/2026 10:41:12.118 Warning VPN IKE IKE negotiation aborted due to Timeout 203.0.113.10, 500 198.51.100.20, 500 VPN Policy: SDDC',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'pre-shared-key-mismatch',
        'nat-traversal',
        'ike-version-mismatch',
      ],
      tells: 'no-reply',
      meaning:
        'IKEv1: the negotiation did not end in time. The lines before it say how far it came: no answer at all is the path or the peer address; an answer and then silence is the key, or UDP 4500.',
      source: 'unverified',
    },
    'sonicwall-ikev2-peer-is-not-responding': {
      text: 'IKEv2 Peer is not responding. Negotiation aborted',
      example:
        '11/24/2026 10:41:12.118 Warning VPN IKE IKEv2 Peer is not responding. Negotiation aborted. 203.0.113.10, 500 198.51.100.20, 500 VPN Policy: SDDC',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch', 'nat-traversal'],
      tells: 'no-reply',
      meaning:
        'No answer came and the firewall gave up. Check the gateway address of the policy and UDP 500 with a packet capture on the WAN, then whether the SDDC has this VPN with IKEv2.',
      source: 'unverified',
    },
    'sonicwall-ike-proposal-does-not-match-phase-1': {
      text: 'IKE proposal does not match (Phase 1)',
      example:
        '11/24/2026 10:41:12.118 Warning VPN IKE IKE Responder: IKE proposal does not match (Phase 1) 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'IKEv1: no phase 1 proposal fits. Compare DH group, encryption, authentication and key on the Proposals tab with those of the SDDC.',
      source: 'unverified',
    },
    'sonicwall-ikev2-ipsec-proposal-does-not-match': {
      text: 'IKEv2 IPsec proposal does not match',
      example:
        '11/24/2026 10:41:12.118 Warning VPN IKE IKEv2 IPsec proposal does not match 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'The peer offers no phase 2 combination that this policy has. Compare protocol, encryption, authentication and PFS on the Proposals tab.',
      source: 'unverified',
    },
    'sonicwall-esp-pfs-mismatch': {
      text: 'ESP Perfect Forward Secrecy mismatch',
      example:
        '11/24/2026 10:41:12.118 Warning VPN IKE IKE Responder: ESP Perfect Forward Secrecy mismatch 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'IKEv1, phase 2: PFS is on at one end only, or its DH group differs. Set Enable Perfect Forward Secrecy and the group as at the SDDC.',
      source: 'unverified',
    },
    'sonicwall-esp-algorithm-does-not-match': {
      text: 'ESP encryption algorithm does not match',
      also: ['ESP authentication algorithm does not match'],
      example:
        '11/24/2026 10:41:12.118 Warning VPN IKE IKE Responder: ESP encryption algorithm does not match 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning: 'IKEv1, phase 2: the line names the ESP algorithm that differs. Set it as at the SDDC.',
      source: 'unverified',
    },
    'sonicwall-peer-destination-network-does-not-match': {
      text: "Peer's destination network does not match VPN Policy's {network}",
      example:
        "11/24/2026 10:41:12.118 Warning VPN IKE IKE Responder: Peer's destination network does not match VPN Policy's Local Network 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC",
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The network that the peer wants to reach here is not the local network of this policy. Make both ends name the same two networks, or use a VPN tunnel interface against a route-based VPN.',
      source: 'unverified',
    },
    'sonicwall-no-matching-phase-1-id': {
      text: 'No matching Phase 1 ID found for proposed remote network',
      example:
        '11/24/2026 10:41:12.118 Warning VPN IKE IKE Responder: No matching Phase 1 ID found for proposed remote network 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'responder',
      problems: ['ike-identity-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'No policy has both the identity that the peer used in phase 1 and the network that it asks for. Compare the peer IKE ID first, then the destination network.',
      source: 'unverified',
    },
    'sonicwall-phase-1-exchange-does-not-match': {
      text: 'IKE Phase 1 exchange does not match',
      example:
        '11/24/2026 10:41:12.118 Warning VPN IKE IKE Responder: IKE Phase 1 exchange does not match 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'responder',
      problems: ['ike-mode-mismatch', 'ike-version-mismatch'],
      meaning:
        'The peer uses main mode and this policy aggressive mode, or the reverse. Set Exchange to IKEv2 at both ends, or main mode at both.',
      source: 'unverified',
    },
    'sonicwall-received-notify-invalid-id-info': {
      text: 'Received notify: INVALID_ID_INFO',
      example:
        '11/24/2026 10:41:12.118 Warning VPN IKE Received notify: INVALID_ID_INFO 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'initiator',
      problems: ['traffic-selector-mismatch', 'ike-identity-mismatch'],
      onceIkeUp: ['traffic-selector-mismatch'],
      meaning:
        'IKEv1: the peer refused an identity. In phase 2 that is the networks: compare both ends. Before phase 1 was complete it is the local IKE ID.',
      source: 'unverified',
    },
    'sonicwall-received-notify-isakmp-auth-failed': {
      text: 'Received notify: ISAKMP_AUTH_FAILED',
      example:
        '11/24/2026 10:41:12.118 Warning VPN IKE Received notify: ISAKMP_AUTH_FAILED 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      meaning:
        'IKEv1: the peer could not authenticate this firewall. Enter the shared secret again at both ends, then compare the local IKE ID with what the SDDC expects.',
      source: 'unverified',
    },
    'sonicwall-failed-payload-verification': {
      text: 'Failed payload verification after decryption',
      example:
        '11/24/2026 10:41:12.118 Warning VPN IKE Failed payload verification after decryption. Possible preshared key mismatch. 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning: 'IKEv1: what came decrypts to nonsense, as it does with another shared secret. Enter it again at both ends.',
      source: 'unverified',
    },
    'sonicwall-ikev2-vpn-policy-not-found': {
      text: 'IKEv2 VPN Policy not found',
      example: '11/24/2026 10:41:12.118 Warning VPN IKE IKEv2 VPN Policy not found 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'responder',
      problems: ['remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'An IKEv2 request came for which no policy fits: compare its source with the gateway addresses of the policies, and whether that policy has Exchange on IKEv2.',
      source: 'unverified',
    },
    'sonicwall-ikev2-policy-for-remote-id-not-found': {
      text: 'Policy for remote IKE ID not found',
      example:
        '11/24/2026 10:41:12.118 Warning VPN IKE IKEv2 Responder: Policy for remote IKE ID not found 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'No policy expects the identity that the peer sent. Set the peer IKE ID to what the SDDC sends: its public address, or its Local ID.',
      source: 'unverified',
    },
    'sonicwall-ipsec-replay-detected': {
      text: 'IPsec Replay Detected',
      example: '11/24/2026 10:41:12.118 Alert VPN IPsec IPsec Replay Detected 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'either',
      problems: ['replay-check-failed'],
      meaning:
        'An ESP packet came twice or too late. A few are harmless; many point to reordering on the way, or to a second device with the same SA.',
      source: 'unverified',
    },
    'sonicwall-waiting-for-pending-ipsec-connection': {
      text: 'IPsec packet dropped; waiting for pending IPsec connection',
      example:
        '11/24/2026 10:41:12.118 Debug VPN IPsec IPsec packet dropped; waiting for pending IPsec connection 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'phase1-crypto-mismatch', 'pre-shared-key-mismatch'],
      tells: 'echo',
      meaning:
        'Traffic needs the tunnel while it is still negotiated. The first packets are lost so; if it goes on, read the IKE lines beside it.',
      source: 'unverified',
    },
    'sonicwall-unknown-ipsec-spi': {
      text: 'Unknown IPsec SPI',
      also: ['Illegal IPsec SPI'],
      example: '11/24/2026 10:41:12.118 Warning VPN IPsec Unknown IPsec SPI 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'ESP came for an SA that this firewall does not have. Once after a rekey is harmless; if it goes on, the peer still uses an old SA: delete it there.',
      source: 'sonicwall-log-events',
    },
    'sonicwall-ipsec-authentication-failed': {
      text: 'IPsec Authentication Failed',
      also: ['IPsec Decryption Failed'],
      example:
        '11/24/2026 10:41:12.118 Warning VPN IPsec IPsec Authentication Failed 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'either',
      problems: ['stale-sa', 'phase2-crypto-mismatch'],
      meaning:
        'An ESP packet failed its check: the two ends do not have the same SA or algorithm for it. Once it is a damaged packet; if it goes on, delete the SAs of this policy so that both ends negotiate anew.',
      source: 'sonicwall-log-events',
    },
    'sonicwall-start-main-mode': {
      text: 'Start Main Mode negotiation (Phase 1)',
      example:
        '11/24/2026 10:41:12.118 Info VPN IKE IKE Initiator: Start Main Mode negotiation (Phase 1) 203.0.113.10, 500 198.51.100.20, 500 VPN Policy: SDDC',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning: 'IKEv1 phase 1 begins. Look for its next line; none means that no answer came.',
      source: 'inferred',
    },
    'sonicwall-main-mode-complete': {
      text: 'Main Mode complete (Phase 1)',
      example:
        '11/24/2026 10:41:12.118 Info VPN IKE IKE Responder: Main Mode complete (Phase 1) 198.51.100.20, 500 203.0.113.10, 500 VPN Policy: SDDC',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'IKEv1 phase 1 is up: address, key and phase 1 algorithms fit. A fault after it is phase 2.',
      source: 'inferred',
    },
  },
});
