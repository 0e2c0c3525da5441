import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Google Cloud HA VPN',
  vendor: 'Google',
  called: ['Google Cloud', 'GCP', 'GCP VPN', 'Cloud VPN', 'HA VPN', 'Google'],
  scope:
    'An HA VPN gateway with Cloud Router as the remote peer of the SDDC. It has no command line of its own; the lines are those of gcloud. What it prints is under Google Cloud VPN among the messages.',
  marks: { names: ['google cloud', 'gcp'], families: ['charon'] },
  placeholders: ['sddc-0', 'sddc-router', 'REGION'],
  commands: {
    'ike-sa': {
      run: [
        "gcloud compute vpn-tunnels describe sddc-0 --region=REGION --format='flattened(status,detailedStatus)'",
        'Console > VPN > Cloud VPN tunnels > Tunnel details',
      ],
      look: 'Status ESTABLISHED, or the status that says why not. IKE and IPsec have one status together.',
      source: 'google-vpn-tunnel-api',
    },
    'child-sa': {
      run: ["gcloud compute vpn-tunnels describe sddc-0 --region=REGION --format='flattened(status,detailedStatus)'"],
      look: 'Status ESTABLISHED. A tunnel without traffic can still lack its route or its BGP session.',
      source: 'google-vpn-tunnel-api',
    },
    proposals: {
      run: ['gcloud compute vpn-tunnels describe sddc-0 --region=REGION'],
      look: 'ikeVersion, localTrafficSelector, remoteTrafficSelector, and cipherSuite where ciphers were set. Without it the tunnel takes every supported cipher.',
      source: 'google-vpn-tunnel-api',
    },
    'debug-on': {
      run: [
        { run: 'gcloud logging read \'resource.type="vpn_gateway"\' --freshness=1h', disrupts: 'nothing' },
        { run: 'Console > Logs Explorer > resource Cloud VPN gateway > the gateway', disrupts: 'nothing' },
      ],
      look: 'Nothing to switch on: Cloud VPN logs by itself. First see whether messages of the SDDC arrive, then check versions, key and proposals. The first line shows all gateways of the project.',
      source: 'google-vpn-logs',
    },
    'debug-off': { none: 'Nothing to switch off: Cloud VPN logs by itself.', source: 'google-vpn-logs' },
    clear: {
      run: [
        {
          run: 'gcloud compute routers update-bgp-peer sddc-router --region=REGION --peer-name=sddc-0 --no-enabled',
          disrupts: 'bgp session',
          cost: 'Down until the next line.',
        },
        {
          run: 'gcloud compute routers update-bgp-peer sddc-router --region=REGION --peer-name=sddc-0 --enabled',
          disrupts: 'nothing',
        },
      ],
      look: 'This renews BGP only. No gcloud command is known that renews IKE of a tunnel: start it again from the SDDC. Deleting the tunnel and creating it again stops it, and its BGP, for as long as that takes.',
      source: 'google-gcloud-bgp-peer',
    },
    'bgp-neighbor': {
      run: ["gcloud compute routers get-status sddc-router --region=REGION --format='yaml(result.bgpPeerStatus)'"],
      look: 'state Established and status UP for peerIpAddress 169.254.100.1; numLearnedRoutes counts what came from the SDDC.',
      source: 'google-gcloud-router-status',
    },
    'bgp-received': {
      run: [
        'gcloud compute routers list-bgp-routes sddc-router --region=REGION --peer=sddc-0 --address-family=IPV4 --route-direction=INBOUND --no-policy-applied',
      ],
      look: 'The SDDC networks, before any import policy. Ask again with --policy-applied: what is missing then was refused by a policy. A prefix that is listed but not used was refused later: the notes name the causes.',
      source: 'google-bgp-routes',
    },
    'bgp-advertised': {
      run: [
        'gcloud compute routers list-bgp-routes sddc-router --region=REGION --peer=sddc-0 --address-family=IPV4 --route-direction=OUTBOUND --no-policy-applied',
        'gcloud compute routers list-bgp-routes sddc-router --region=REGION --peer=sddc-0 --address-family=IPV4 --route-direction=OUTBOUND --policy-applied',
      ],
      look: '192.0.2.0/25 in both. In the first list only: an export policy removed it. In neither: the session is down, or it is not a subnet of the VPC, not among the custom advertised ranges, or a subnet of another region (notes).',
      source: 'google-bgp-routes',
    },
  },
  settings: {
    'peer-address': {
      where: 'External VPN gateway: --interfaces=0=198.51.100.20 (HA VPN), or --peer-address of the tunnel (Classic VPN)',
      source: 'google-gcloud-external-gateway',
    },
    'ike-version': { where: 'Tunnel: --ike-version, default 2', source: 'google-vpn-tunnel-api' },
    'pre-shared-key': {
      where:
        'Tunnel, when it is created: --shared-secret, printable characters. The API has no method that changes it: delete the tunnel and create it again, which stops it meanwhile',
      source: 'google-vpn-tunnel-api',
    },
    identities: {
      where: 'Not a setting: the SDDC must identify itself by the peer IP, else the status is PEER_IDENTITY_MISMATCH',
      source: 'google-vpn-tunnel-status',
    },
    'phase1-proposal': {
      where:
        'Tunnel, when it is created: --phase1-encryption, --phase1-integrity, --phase1-prf, --phase1-dh. Without them every supported cipher is taken',
      source: 'google-gcloud-tunnel',
    },
    'phase2-proposal': {
      where:
        'Tunnel, when it is created: --phase2-encryption, --phase2-integrity. Without them every supported cipher is taken; let the SDDC offer one of each',
      source: 'google-gcloud-tunnel',
    },
    pfs: { where: 'Tunnel, when it is created: --phase2-pfs', source: 'google-gcloud-tunnel' },
    lifetimes: {
      where: 'Not a setting: with IKEv2 phase 1 36000 s, phase 2 10800 s',
      source: 'google-vpn-ciphers',
    },
    'traffic-selectors': {
      where: 'HA VPN: 0.0.0.0/0 on both sides, and no narrowing. Classic VPN: --local-traffic-selector, --remote-traffic-selector',
      source: 'google-vpn-tunnel-status',
    },
    initiation: { where: 'Not a setting: Cloud VPN initiates or responds, as traffic needs it', source: 'google-vpn-ciphers' },
    'nat-traversal': { where: 'Not a setting. Only 1:1 NAT in front of the other end is supported, no PAT', source: 'google-vpn-advanced' },
    'tunnel-address': {
      where: 'Cloud Router interface: gcloud compute routers add-interface --ip-address=169.254.100.2 --mask-length=30',
      source: 'google-gcloud-router',
    },
    'bgp-asn': { where: 'Google: --asn of the Cloud Router. SDDC: --peer-asn of the BGP peer', source: 'google-gcloud-bgp-peer' },
    'bgp-neighbor': { where: 'BGP peer: --peer-ip-address=169.254.100.1', source: 'google-gcloud-bgp-peer' },
    'bgp-password': { where: 'BGP peer: --md5-authentication-key, --clear-md5-authentication-key', source: 'google-gcloud-bgp-peer' },
    'bgp-filters': {
      where:
        'BGP peer: --advertisement-mode=CUSTOM and --add-advertisement-ranges outbound (--set-advertisement-ranges replaces the list); --import-policies and --export-policies (BGP route policies), each the whole list',
      source: 'google-gcloud-bgp-peer',
    },
    'bgp-timers': {
      where: 'Cloud Router: --keepalive-interval, 20 to 60 s, default 20; the hold time is three times that',
      source: 'google-gcloud-router-create',
    },
    routes: {
      where: 'HA VPN: dynamic routes of the Cloud Router only. Classic VPN also: static routes with the tunnel as next hop',
      source: 'google-vpn-routes',
    },
    firewall: {
      where: 'VPC firewall rules or policies: ingress from the SDDC networks; without a rule it is denied',
      source: 'google-firewall',
    },
    mss: {
      where:
        'Not a setting: Cloud VPN clamps TCP itself. What the other end fragments after encryption is dropped: clamp at the SDDC and on the hosts, MSS 1310 first',
      source: 'google-vpn-mtu',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        cost: 'The last line brings BGP up: from then on the VPC learns the networks of the SDDC.',
        text: `gcloud compute vpn-gateways create sddc-gateway --network=VPC --region=REGION
gcloud compute external-vpn-gateways create sddc --interfaces=0=198.51.100.20
gcloud compute routers create sddc-router --network=VPC --region=REGION --asn=65001
gcloud compute vpn-tunnels create sddc-0 --region=REGION \\
  --vpn-gateway=sddc-gateway --interface=0 \\
  --peer-external-gateway=sddc --peer-external-gateway-interface=0 \\
  --ike-version=2 --shared-secret=ExamplePSK-ChangeMe --router=sddc-router
gcloud compute routers add-interface sddc-router --region=REGION \\
  --interface-name=sddc-0 --vpn-tunnel=sddc-0 --ip-address=169.254.100.2 --mask-length=30
gcloud compute routers add-bgp-peer sddc-router --region=REGION \\
  --peer-name=sddc-0 --interface=sddc-0 --peer-asn=65000 --peer-ip-address=169.254.100.1 \\
  --advertisement-mode=CUSTOM --set-advertisement-ranges=192.0.2.0/25`,
      },
      {
        disrupts: 'nothing',
        cost: 'Opens this port of every instance of the VPC to the SDDC; one rule for each service that it needs.',
        text: 'gcloud compute firewall-rules create sddc-in --network=VPC --direction=INGRESS --allow=tcp:443 --source-ranges=192.0.2.128/25',
      },
    ],
    source: 'google-gcloud-tunnel',
  },
  notes: [
    {
      text: 'The gateway has two interfaces with an address each, 203.0.113.10 being interface 0 here. For redundancy build a second tunnel on interface 1, and a second VPN with a /30 of its own at the SDDC.',
      source: 'inferred',
    },
    {
      text: 'Which cipher wins depends on who initiates, so it can change at a rekey, and the MTU with it. Let the SDDC offer one encryption, one integrity and one group.',
      source: 'google-vpn-ciphers',
    },
    {
      text: 'DH group 22 is no longer taken, and the order of groups and ciphers was changed to the strong ones first.',
      source: 'google-cipher-changes',
    },
    {
      text: 'PEER_IDENTITY_MISMATCH: the SDDC must identify itself by the address that Google has as peer IP. At the SDDC, look for a private one under Local IP Address.',
      source: 'google-vpn-tunnel-status',
    },
    {
      text: 'HA VPN does not accept narrower selectors than it proposes (TS_NARROWING_NOT_ALLOWED): against a policy-based VPN of the SDDC it stays down.',
      source: 'google-vpn-tunnel-status',
    },
    {
      text: 'A learned route can be missing in the VPC without any policy: a subnet route or static route of the VPC shadows it.',
      source: 'google-route-shadowed',
    },
    {
      text: 'Of several routes to one prefix only the best are used: one that another Cloud Router learned can win.',
      source: 'google-router-status-api',
    },
    {
      text: 'The prefixes that the Cloud Routers of a region learn for it count against a quota.',
      source: 'google-router-quotas',
    },
    {
      text: 'VPC network > Routes > Effective routes, with Show suppressed routes on: the Status column gives the reason why a route is not used. gcloud compute routes list shows no dynamic routes at all.',
      source: 'google-using-routes',
    },
    {
      text: 'With the dynamic routing mode REGIONAL, the default of a VPC, Cloud Router advertises the subnets of its own region only, and what it learns holds for that region only. gcloud compute networks describe VPC shows the mode.',
      source: 'google-routing-mode',
    },
    {
      text: 'Cloud VPN takes no packets that were fragmented after encapsulation: keep them small enough before (MSS). A packet other than TCP that has DF set and is too large is dropped.',
      source: 'google-vpn-mtu',
    },
  ],
  messages: {},
});
