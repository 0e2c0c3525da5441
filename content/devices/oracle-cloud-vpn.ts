import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Oracle Cloud Site-to-Site VPN',
  vendor: 'Oracle',
  called: ['Oracle', 'Oracle Cloud', 'OCI', 'OCI VPN'],
  scope:
    'A dynamic routing gateway (DRG) with a Site-to-Site VPN as the remote peer of the SDDC, which is the CPE in Oracle’s words. It has no command line of its own; the lines are those of the OCI CLI. Its log lines are Libreswan’s (pluto): search them there.',
  marks: { lines: ['ipsectunnel', 'ep_85'], names: ['oracle cloud', 'oci'], families: ['pluto'] },
  placeholders: ['OCID'],
  commands: {
    'ike-sa': {
      run: [
        'oci network ip-sec-tunnel get --ipsc-id OCID --tunnel-id OCID',
        'oci network ip-sec-connection-tunnel-error-details get-ip-sec-connection-tunnel-error --ipsc-id OCID --tunnel-id OCID',
      ],
      look: 'is-ike-established under phase-one-details is phase 1 alone; status UP is the whole tunnel (PARTIAL_UP: not every SA). The second line gives error-description and solution of a tunnel that is down.',
      source: 'oracle-tunnel-api',
    },
    'child-sa': {
      run: ['oci network ip-sec-tunnel get --ipsc-id OCID --tunnel-id OCID', 'oci network ip-sec-tunnel list --ipsc-id OCID --all'],
      look: 'is-esp-established and the negotiated values under phase-two-details; it counts no traffic. The second line shows both tunnels of the connection.',
      source: 'oracle-tunnel-api',
    },
    proposals: {
      run: ['oci network ip-sec-tunnel get --ipsc-id OCID --tunnel-id OCID'],
      look: 'phase-one-details and phase-two-details: custom-… and, for PFS, dh-group is what you set, negotiated-… what the two ends agreed on.',
      source: 'oracle-tunnel-phase1',
    },
    'debug-on': {
      run: [
        {
          run: 'Console > Logging > Logs > Enable service log > Site-to-Site VPN, the connection, category IPSec Logs',
          disrupts: 'logging',
          cost: 'One log holds both tunnels of the connection: filter by data.tunnelId.',
        },
      ],
      look: 'data.message begins with the ten digits of the tunnel. The texts are those of pluto.',
      source: 'oracle-vpn-logs',
    },
    'debug-off': {
      run: [{ run: 'Console > Logging > Logs > the log > Disable', disrupts: 'logging' }],
      source: 'oracle-vpn-logs',
    },
    clear: {
      none: 'No command is known that only renews the SAs of a tunnel. A change of its secret, routing type or BGP session takes it down: start from the SDDC instead.',
      source: 'oracle-cli-tunnel',
    },
    'bgp-neighbor': {
      run: ['oci network ip-sec-tunnel get --ipsc-id OCID --tunnel-id OCID --query \'data."bgp-session-info"\''],
      look: 'bgp-state UP, customer-bgp-asn 65000, and both interface addresses as at the SDDC. oracle-bgp-asn is the neighbor ASN to set there.',
      source: 'oracle-tunnel-api',
    },
    'bgp-received': {
      run: ['oci network tunnel-route list-ip-sec-connection --ipsc-id OCID --tunnel-id OCID --advertiser CUSTOMER --all'],
      look: 'The SDDC networks. One is missing: the session is down, the SDDC does not send it, or Oracle did not accept it.',
      source: 'oracle-tunnel-routes',
    },
    'bgp-advertised': {
      run: ['oci network tunnel-route list-ip-sec-connection --ipsc-id OCID --tunnel-id OCID --advertiser ORACLE --all'],
      look: 'The networks of the VCN. For one that is missing, look at the DRG route table of this tunnel’s attachment first, then at the import route distribution that fills it.',
      source: 'oracle-tunnel-routes',
    },
  },
  settings: {
    'peer-address': { where: 'The CPE object: its ipAddress, 198.51.100.20', source: 'oracle-create-connection' },
    'ike-version': { where: 'Tunnel: ikeVersion, V1 or V2', source: 'oracle-create-tunnel' },
    'pre-shared-key': {
      where:
        'Tunnel: oci network ip-sec-psk update; digits, letters and blanks only. A change takes the tunnel down while it is provisioned anew',
      source: 'oracle-shared-secret',
    },
    identities: {
      where:
        'Connection: cpeLocalIdentifier and cpeLocalIdentifierType (IP_ADDRESS or HOSTNAME), what Oracle expects of the SDDC; by default the address of the CPE object',
      source: 'oracle-create-connection',
    },
    'phase1-proposal': {
      where: 'Tunnel: phaseOneConfig, custom or Oracle’s default list. A custom one must be exactly what the SDDC uses',
      source: 'oracle-ipsec-params',
    },
    'phase2-proposal': {
      where: 'Tunnel: phaseTwoConfig. With a custom one Oracle proposes only that; as responder it takes all that it supports',
      source: 'oracle-ipsec-params',
    },
    pfs: {
      where: 'Tunnel: phaseTwoConfig, isPfsEnabled and pfsDhGroup; Oracle’s default is PFS on with group 5',
      source: 'oracle-ipsec-params',
    },
    lifetimes: { where: 'Tunnel: phase one and phase two configuration; default 28800 s and 3600 s', source: 'oracle-ipsec-params' },
    'traffic-selectors': {
      where:
        'Routing BGP or STATIC: one pair for all. Routing POLICY: encryptionDomainConfig, oracleTrafficSelector and cpeTrafficSelector, at most 50 SAs at a time',
      source: 'oracle-encryption-domain',
    },
    initiation: { where: 'Tunnel: oracleInitiation, INITIATOR_OR_RESPONDER or RESPONDER_ONLY', source: 'oracle-create-tunnel' },
    'dead-peer-detection': {
      where: 'Tunnel: dpdConfig with dpdMode (INITIATE_AND_RESPOND or RESPOND_ONLY) and a timeout in seconds',
      source: 'oracle-tunnel-api',
    },
    'nat-traversal': {
      where: 'Tunnel: natTranslationEnabled, AUTO (default), ENABLED (always UDP 4500) or DISABLED (refused even behind NAT)',
      source: 'oracle-tunnel-api',
    },
    'tunnel-address': {
      where: 'Tunnel: bgpSessionConfig, oracleInterfaceIp 169.254.100.2/30 and customerInterfaceIp 169.254.100.1/30; a /30 or /31',
      source: 'oracle-tunnel-bgp',
    },
    'bgp-asn': {
      where: 'SDDC: bgpSessionConfig, customerBgpAsn 65000. Oracle’s is fixed: oracle-bgp-asn shows it',
      source: 'oracle-tunnel-bgp',
    },
    'bgp-neighbor': {
      where: 'bgpSessionConfig: customerInterfaceIp is the SDDC’s address, oracleInterfaceIp Oracle’s',
      source: 'oracle-tunnel-bgp',
    },
    routes: {
      where:
        'To the SDDC: the DRG route table of the tunnel’s attachment is what is advertised; with static routing, staticRoutes of the connection (an update replaces the list). In the VCN: a rule to the DRG in the route table of each subnet',
      source: 'oracle-vpn-setup',
    },
    firewall: {
      where: 'Security lists or network security groups of the subnets: ingress from the SDDC networks',
      source: 'oracle-vpn-setup',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `# the DRG is attached to the VCN; also there: a route rule for 192.0.2.128/25 to the DRG, and security rules that let 192.0.2.128/25 in
# (oci network route-table update --route-rules replaces the whole list: read it first)
oci network cpe create --compartment-id OCID --display-name sddc --ip-address 198.51.100.20
oci network ip-sec-connection create --compartment-id OCID --cpe-id OCID --drg-id OCID \\
  --static-routes '[]' --tunnel-configuration file://sddc-tunnels.json

# sddc-tunnels.json: one entry for each of the two tunnels, the second with 169.254.100.4/30 and a VPN of its own at the SDDC
[
  {
    "displayName": "sddc-1", "ikeVersion": "V2", "routing": "BGP", "sharedSecret": "ExamplePSKChangeMe",
    "bgpSessionConfig": {
      "oracleInterfaceIp": "169.254.100.2/30", "customerInterfaceIp": "169.254.100.1/30", "customerBgpAsn": "65000"
    },
    "phaseOneConfig": {
      "isCustomPhaseOneConfig": true, "encryptionAlgorithm": "AES_256_CBC", "authenticationAlgorithm": "SHA2_256",
      "diffieHelmanGroup": "GROUP14", "lifetimeInSeconds": 28800
    },
    "phaseTwoConfig": {
      "isCustomPhaseTwoConfig": true, "encryptionAlgorithm": "AES_256_CBC", "authenticationAlgorithm": "HMAC_SHA2_256_128",
      "isPfsEnabled": true, "pfsDhGroup": "GROUP14", "lifetimeInSeconds": 3600
    }
  }
]`,
      },
    ],
    source: 'oracle-create-tunnel',
  },
  notes: [
    {
      text: 'Oracle’s default proposals do not fit into one UDP packet: Oracle fragments its first IKE packet, and a path that drops fragments loses it. Set a custom phase one configuration, or let the SDDC initiate.',
      source: 'oracle-ipsec-params',
    },
    {
      text: 'The custom groups are 2, 5, 14, 19, 20 and 24 for phase 1, and its ciphers are AES-CBC: no GCM.',
      source: 'oracle-phase-one',
    },
    {
      text: 'Where the PFS group of the SDDC is not 5, Oracle’s default, set it in a custom phase two configuration.',
      source: 'oracle-ipsec-params',
    },
    {
      text: 'Oracle uses every tunnel of the connection that is up, whatever you made primary: packets can come back by the other tunnel. Let the firewalls allow that, or keep one tunnel.',
      source: 'oracle-ipsec-params',
    },
    {
      text: 'Log lines begin with another name: ten digits for each tunnel, then _1, _2, _3 for an SA of a policy-based tunnel, _v6 for IPv6.',
      source: 'oracle-vpn-logs',
    },
    {
      text: 'What a tunnel advertises is its DRG route table; a VCN network that is not in it never reaches the SDDC.',
      source: 'oracle-routing',
    },
    {
      text: 'Switching a tunnel from STATIC to BGP or changing its BGP session takes it down while it is provisioned anew.',
      source: 'oracle-cli-tunnel',
    },
  ],
  messages: {
    'oracle-set-ikev1-error': {
      text: 'set ikev1 error <14>',
      example: '2026-01-15T09:30:12 ep_85 pluto[68971]: "2062988354" #123: set ikev1 error <14>',
      role: 'initiator',
      problems: ['ike-version-mismatch', 'phase1-crypto-mismatch', 'remote-peer-not-configured'],
      meaning:
        'Oracle’s own line after a received NO_PROPOSAL_CHOSEN. Oracle lists it under different IKE versions: compare the version first, then the phase 1 proposals, then whether the SDDC has a VPN for this address.',
      source: 'oracle-ipsec-troubleshooting',
    },
    'oracle-bgp-state-down': {
      text: 'bgp-state: DOWN',
      also: ['bgpState: DOWN'],
      example: '"bgp-state": "DOWN",',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked', 'bgp-asn-mismatch', 'bgp-authentication'],
      tells: 'down',
      meaning:
        'The BGP session of the tunnel is down, without a reason. First see that the tunnel itself is UP; then compare customer-interface-ip and oracle-interface-ip with the SDDC, customer-bgp-asn with its Local ASN, oracle-bgp-asn with its BGP Neighbor ASN.',
      source: 'oracle-sdk-bgp-session',
    },
    'oracle-bgp-state-up': {
      text: 'bgp-state: UP',
      also: ['bgpState: UP'],
      example: '"bgp-state": "UP",',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'The BGP session of the tunnel is up. With no traffic, go on to routes and security lists.',
      source: 'oracle-sdk-bgp-session',
    },
    'oracle-tunnel-status-down': {
      text: 'routing: BGP status: DOWN',
      also: ['routing: STATIC status: DOWN', 'routing: POLICY status: DOWN'],
      example: '"routing": "BGP", "status": "DOWN",',
      role: 'either',
      problems: [
        'peer-unreachable',
        'remote-peer-not-configured',
        'firewall-blocking-ipsec',
        'pre-shared-key-mismatch',
        'phase1-crypto-mismatch',
        'respond-only-both-ends',
      ],
      tells: 'down',
      meaning:
        'The IPsec tunnel is down, without saying whether phase 1 or phase 2. Read the Site-to-Site VPN log of this tunnel for the fault.',
      source: 'oracle-sdk-tunnel',
    },
    'oracle-tunnel-status-up': {
      text: 'routing: BGP status: UP',
      also: ['routing: STATIC status: UP', 'routing: POLICY status: UP'],
      example: '"routing": "BGP", "status": "UP",',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'The IPsec tunnel is up. BGP has its own state: see bgp-state.',
      source: 'oracle-sdk-tunnel',
    },
    'oracle-tunnel-status-partial-up': {
      text: 'status: PARTIAL_UP',
      example: '"status": "PARTIAL_UP",',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'phase2-crypto-mismatch'],
      meaning:
        'Some network pairs of a policy-based tunnel have an SA and some have none. Compare the encryption domains of both ends, pair by pair.',
      source: 'oracle-sdk-tunnel',
    },
    'oracle-tunnel-status-maintenance': {
      text: 'status: DOWN_FOR_MAINTENANCE',
      example: '"status": "DOWN_FOR_MAINTENANCE",',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'Oracle took this tunnel down for maintenance. Use the second tunnel, and wait.',
      source: 'oracle-sdk-tunnel',
    },
  },
});
