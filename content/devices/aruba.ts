import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'HPE Aruba gateways',
  vendor: 'HPE Aruba Networking',
  scope: 'ArubaOS mobility gateways and SD-Branch (command line), and EdgeConnect SD-WAN (Orchestrator).',
  commands: {
    'ike-sa': {
      run: ['show crypto isakmp sa', 'EdgeConnect: Orchestrator > Configuration > Tunnels'],
      look: 'An SA with 198.51.100.20. EdgeConnect: the third-party (passthrough) tunnel is up.',
      source: 'unverified',
    },
    'child-sa': {
      run: ['show crypto ipsec sa'],
      look: 'One SA for each direction with 198.51.100.20.',
      source: 'arubaos-notes',
    },
    proposals: {
      run: ['show running-config', 'EdgeConnect: Orchestrator > Configuration > Tunnels > IKE and IPsec tabs'],
      look: 'ArubaOS: the sections crypto isakmp policy and crypto-local ipsec-map.',
      source: 'unverified',
    },
    'debug-on': {
      run: ['logging level debugging security process crypto', 'show log security 50 | include ike'],
      look: 'The IKE lines of one negotiation.',
      source: 'unverified',
    },
    'debug-off': {
      none: 'The command that undoes it is not confirmed. Note the logging level of the process before you raise it, and set it back afterwards.',
      source: 'unverified',
    },
    clear: { run: ['clear crypto isakmp sa peer 198.51.100.20', 'clear crypto ipsec sa peer 198.51.100.20'], source: 'unverified' },
    'bgp-neighbor': { run: ['EdgeConnect: Orchestrator > BGP tab'], look: 'The peer 169.254.100.1 is established.', source: 'unverified' },
    'bgp-received': {
      none: 'No command for received prefixes is confirmed. Read them at the SDDC: View Routes > Advertised Routes.',
      source: 'unverified',
    },
    'bgp-advertised': {
      none: 'No command for advertised prefixes is confirmed. Read them at the SDDC: View Routes > Learned Routes.',
      source: 'unverified',
    },
  },
  settings: {
    'peer-address': { where: 'ArubaOS: crypto-local ipsec-map. EdgeConnect: Tunnels > General tab', source: 'unverified' },
    'pre-shared-key': { where: 'EdgeConnect: Tunnels > IKE tab', source: 'unverified' },
    'ike-version': { where: 'ArubaOS: crypto isakmp policy. EdgeConnect: Tunnels > IKE tab', source: 'unverified' },
    identities: { where: 'EdgeConnect: Tunnels > IKE tab', source: 'unverified' },
    'phase1-proposal': { where: 'ArubaOS: crypto isakmp policy. EdgeConnect: Tunnels > IKE tab', source: 'unverified' },
    'phase2-proposal': { where: 'ArubaOS: crypto-local ipsec-map. EdgeConnect: Tunnels > IPsec tab', source: 'unverified' },
    'traffic-selectors': { where: 'ArubaOS: crypto-local ipsec-map', source: 'unverified' },
    'bgp-neighbor': { where: 'EdgeConnect: Orchestrator > BGP tab', source: 'unverified' },
  },
  config: {
    text: `EdgeConnect: Orchestrator > Configuration > Tunnels > third-party (passthrough) tunnel > Add
General
  Alias               SDDC
  Mode                IPSec
  Local IP            203.0.113.10
  Remote IP           198.51.100.20
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
BGP tab
  Local ASN           65001
  Peer                169.254.100.1, remote ASN 65000`,
    source: 'unverified',
  },
  notes: [
    {
      text: 'No log string of this vendor could be verified. When a gateway only reports a failure, let it initiate and read the channel error at the SDDC.',
      source: 'unverified',
    },
    { text: 'ArubaOS: show crypto ipsec mtu prints the MTU of the tunnels.', source: 'unverified' },
    { text: 'ArubaOS writes algorithms in its own way: sha2-256-128 for SHA2-256, esp-aes256-gcm for AES-GCM 256.', source: 'unverified' },
    {
      text: 'Every menu and command here is known from practice or third parties, not from the vendor. Check it against your release.',
      source: 'unverified',
    },
  ],
  messages: {
    'aruba-down-in-progress': {
      text: 'Down - in progress',
      also: ['IPSec {peer} Down - in progress'],
      example: 'SDDC  passthrough  IPSec  198.51.100.20  Down - in progress',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'phase1-crypto-mismatch', 'pre-shared-key-mismatch'],
      tells: 'ike-started',
      meaning:
        'EdgeConnect still negotiates the third-party tunnel. When it stays so, prove first that the SDDC answers, then compare phase 1 and the key.',
      source: 'unverified',
    },
    'aruba-down-misconfigured': {
      text: 'Down - misconfigured',
      example: 'SDDC  passthrough  IPSec  198.51.100.20  Down - misconfigured',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'EdgeConnect does not accept its own settings for this tunnel. Go through the General, IKE and IPsec tabs and complete them.',
      source: 'unverified',
    },
  },
});
