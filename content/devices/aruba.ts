import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'HPE Aruba gateways',
  vendor: 'HPE Aruba Networking',
  called: ['HPE', 'Aruba', 'ArubaOS', 'Aruba controller'],
  scope: 'ArubaOS mobility gateways and SD-Branch (command line), and EdgeConnect SD-WAN (Orchestrator).',
  marks: { names: ['aruba', 'arubaos'] },
  commands: {
    'ike-sa': {
      run: ['show crypto isakmp sa', 'EdgeConnect: Orchestrator > Configuration > Networking > Tunnels > Tunnels > Passthrough'],
      look: 'An SA with 198.51.100.20. EdgeConnect: the third-party tunnel is up; its status names no phase.',
      source: 'aruba-tunnels-shown',
    },
    'child-sa': {
      run: ['show crypto ipsec sa'],
      look: 'An SA with 198.51.100.20 that has an SPI in and one out.',
      source: 'arubaos-notes',
    },
    proposals: {
      run: ['show crypto-local ipsec-map', 'show crypto isakmp policy', 'show crypto ipsec transform-set'],
      look: 'The map names its IKEv2 policy by number and its transform set; read both. PFS is set in the map.',
      source: 'disa-aos-vpn-stig',
    },
    'debug-on': {
      run: [
        { run: 'show logging level verbose', disrupts: 'nothing', cost: 'Note the level of security, ike, crypto.' },
        {
          run: 'logging level debugging security process crypto subcat ike',
          disrupts: 'logging',
          cost: 'Logs the IKE of all peers: keep it short.',
        },
        { run: 'show log security all', disrupts: 'nothing' },
      ],
      look: 'ArubaOS: logging in configuration mode (its word order differs between releases: check with ?); in ArubaOS 8 it takes effect after write memory. show log security then has the IKE lines of one negotiation.',
      source: 'aruba-device-hardening',
    },
    'debug-off': {
      run: [
        { run: 'logging level warnings security process crypto subcat ike', disrupts: 'logging' },
        { run: 'show logging level verbose', disrupts: 'nothing' },
      ],
      look: 'The first in configuration mode; in ArubaOS 8 then write memory. warnings is the default of all categories: if you noted another level, set that. The second shows the level: security, ike, crypto must no longer be at debugging.',
      source: 'aruba-device-hardening',
    },
    clear: {
      run: [
        { run: 'clear crypto ipsec sa peer 198.51.100.20', disrupts: 'this tunnel' },
        { run: 'clear crypto isakmp sa peer 198.51.100.20', disrupts: 'this tunnel' },
      ],
      look: 'ArubaOS. Always give peer: without it the SAs of other peers are cleared too. It comes back when the SDDC starts it, or with traffic.',
      source: 'unverified',
    },
    'bgp-neighbor': {
      run: ['EdgeConnect: Orchestrator > BGP tab'],
      look: 'The peer 169.254.100.1 is established.',
      source: 'unverified',
    },
    'bgp-received': {
      none: 'No command for received prefixes is confirmed. Read what is sent at the SDDC: View Routes > Advertised Routes.',
      source: 'inferred',
    },
    'bgp-advertised': {
      none: 'No command for advertised prefixes is confirmed. Read them at the SDDC: View Routes > Learned Routes.',
      source: 'inferred',
    },
  },
  settings: {
    'peer-address': { where: 'crypto-local ipsec-map, peer-ip 198.51.100.20', source: 'arubaos-ikev2-runbook' },
    'pre-shared-key': { where: 'crypto-local isakmp key … address 198.51.100.20 netmask 255.255.255.255', source: 'arubaos-ikev2-runbook' },
    'ike-version': { where: 'version v2, in crypto isakmp policy and in crypto-local ipsec-map', source: 'arubaos-ikev2-runbook' },
    identities: { where: 'EdgeConnect: Tunnels > IKE tab', source: 'unverified' },
    'phase1-proposal': {
      where: 'crypto isakmp policy: authentication pre-share, encryption AES256, hash sha2-256-128, group 14',
      source: 'arubaos-ikev2-runbook',
    },
    'phase2-proposal': {
      where: 'crypto ipsec transform-set … esp-aes256 esp-sha2-256-hmac, named by the map with set transform-set',
      source: 'arubaos-ikev2-runbook',
    },
    pfs: { where: 'crypto-local ipsec-map, set pfs group14', source: 'arubaos-ikev2-runbook' },
    lifetimes: {
      where: 'lifetime 28800 in crypto isakmp policy; set security-association lifetime seconds 3600 in crypto-local ipsec-map',
      source: 'arubaos-ikev2-runbook',
    },
    'dead-peer-detection': {
      where: 'crypto-local isakmp dpd idle-timeout … retry-timeout … retry-attempts …: for all peers',
      source: 'arubaos-ikev2-runbook',
    },
    'tunnel-address': {
      where: 'EdgeConnect: a Virtual Tunnel Interface (VTI) whose passthrough tunnel is this one',
      source: 'cloudflare-edgeconnect',
    },
    routes: {
      where: 'ArubaOS: ip route 192.0.2.128 255.255.255.128 ipsec <map>',
      source: 'arubaos-ikev2-runbook',
    },
    'traffic-selectors': {
      where: 'crypto-local ipsec-map, src-net 192.0.2.0 255.255.255.128 and dst-net 192.0.2.128 255.255.255.128',
      source: 'arubaos-ikev2-runbook',
    },
    'bgp-asn': {
      where: 'EdgeConnect: Orchestrator > BGP tab: BGP enabled, ASN and router ID of the appliance',
      source: 'edgeconnect-preconfig',
    },
    'bgp-neighbor': { where: 'EdgeConnect: Orchestrator > BGP tab: peer IP address and peer ASN', source: 'edgeconnect-preconfig' },
    'bgp-filters': {
      where: 'EdgeConnect: Orchestrator > BGP tab: inbound and outbound route map of the peer',
      source: 'edgeconnect-preconfig',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `EdgeConnect: Orchestrator > Configuration > Networking > Tunnels > Tunnels > Passthrough > Add
General
  Alias               SDDC
  Mode                IPSec
  Local IP            203.0.113.10
  Remote IP           198.51.100.20
  Peer/Service        SDDC, the name by which an overlay sends traffic here
IKE
  IKE version         IKEv2
  Preshared key       ExamplePSK-ChangeMe
  Authentication      SHA2-256
  Encryption          AES-256
  Diffie-Hellman      group 14
  Lifetime            28800 seconds
  Local identifier    203.0.113.10
  Remote identifier   198.51.100.20
IPsec
  Authentication      SHA2-256
  Encryption          AES-256
  Perfect forward     group 14
  Lifetime            3600 seconds
Virtual Tunnel Interface (VTI) > Add
  Passthrough tunnel  SDDC
  IP address          169.254.100.2/30
Without BGP: a static route for 192.0.2.128/25 through the VTI`,
      },
      {
        disrupts: 'whole device',
        cost: 'The ASN of all BGP sessions of the appliance: leave it as it is where one is set.',
        text: `BGP tab
  Enable BGP          on
  Local ASN           65001`,
      },
      {
        disrupts: 'nothing',
        text: `  Peer                169.254.100.1, remote ASN 65000`,
      },
      {
        disrupts: 'whole device',
        cost: 'An overlay steers the traffic of every appliance that has it: make or match the entry for these networks only.',
        text: `Business Intent Overlays
  Match               192.0.2.0/25 to 192.0.2.128/25, to the service SDDC`,
      },
    ],
    source: 'unverified',
  },
  notes: [
    {
      text: 'No log string of this vendor could be verified. When a gateway only reports a failure, let it initiate and read the channel error at the SDDC.',
      source: 'unverified',
    },
    {
      text: 'ArubaOS logs at level Warning by default, in all categories: the steps of a negotiation are not in the log until the level is raised.',
      source: 'arubaos-logging',
    },
    { text: 'ArubaOS: show crypto ipsec mtu prints the MTU of the tunnels.', source: 'arubaos-command-copies' },
    {
      text: 'ArubaOS writes SHA2-256 as sha2-256-128 in an IKE policy and as esp-sha2-256-hmac in a transform set. The latter needs AOS 8.13: before it a transform set with AES-CBC has SHA-1 or MD5 only.',
      source: 'arubaos-ikev2-runbook',
    },
    {
      text: 'EdgeConnect: third-party tunnels are listed under Tunnels > Passthrough.',
      source: 'aruba-orchestrator-tunnels',
    },
    {
      text: 'EdgeConnect: a tunnel that is up carries nothing yet. It needs a Virtual Tunnel Interface (VTI), routes through it, and a Business Intent Overlay that sends the traffic of these networks to it.',
      source: 'cloudflare-edgeconnect',
    },
    {
      text: 'EdgeConnect: tabs General (addresses), IKE (version, key, identifiers, phase 1) and IPsec (phase 2).',
      source: 'unverified',
    },
    {
      text: 'These commands and menus come from third parties, most for EdgeConnect from practice. Check each.',
      source: 'unverified',
    },
  ],
  messages: {
    'aruba-down-in-progress': {
      text: 'Down - in progress',
      also: ['IPSec {peer} Down - in progress'],
      example: 'SDDC  passthrough  IPSec  198.51.100.20  Down - in progress',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'phase1-crypto-mismatch',
        'pre-shared-key-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      tells: 'ike-started',
      meaning:
        'EdgeConnect still negotiates the third-party tunnel. If it stays so, check first that the SDDC answers, then compare phase 1 and the key; the channel error at the SDDC says more.',
      source: 'unverified',
    },
    'aruba-down-misconfigured': {
      text: 'Down - misconfigured',
      example: 'SDDC  passthrough  IPSec  198.51.100.20  Down - misconfigured',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'EdgeConnect finds its own configuration wrong. The known case is a tunnel between two appliances with one system ID; for this one check the General, IKE and IPsec tabs.',
      source: 'unverified',
    },
  },
});
