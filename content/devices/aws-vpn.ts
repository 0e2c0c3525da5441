import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'AWS Site-to-Site VPN',
  vendor: 'Amazon Web Services',
  called: ['AWS', 'AWS VPN', 'Amazon', 'VGW', 'TGW', 'transit gateway', 'virtual private gateway'],
  scope:
    'A virtual private gateway or transit gateway as the remote peer of the SDDC, with the SDDC as its customer gateway. The endpoint has no command line of its own; the lines here are the AWS CLI’s.',
  marks: { names: ['AWS tunnel', 'cgw', 'vgw'] },
  placeholders: ['vpn-EXAMPLE', 'rtb-EXAMPLE', 'tgw-rtb-EXAMPLE', 'LOG-GROUP'],
  commands: {
    'ike-sa': {
      run: ['aws ec2 get-active-vpn-tunnel-status --vpn-connection-id vpn-EXAMPLE --vpn-tunnel-outside-ip-address 203.0.113.10'],
      look: 'IkeVersion, Phase1DHGroup, Phase1EncryptionAlgorithm and Phase1IntegrityAlgorithm: what an active tunnel negotiated. For a tunnel that is down, phase 1 is only in the tunnel log: field ike_phase1_state.',
      source: 'aws-active-tunnel-status',
    },
    'child-sa': {
      run: [
        'aws ec2 get-active-vpn-tunnel-status --vpn-connection-id vpn-EXAMPLE --vpn-tunnel-outside-ip-address 203.0.113.10',
        "aws ec2 describe-vpn-connections --vpn-connection-ids vpn-EXAMPLE --query 'VpnConnections[].VgwTelemetry'",
      ],
      look: 'Phase2DHGroup, Phase2EncryptionAlgorithm, Phase2IntegrityAlgorithm of an active tunnel; then Status and StatusMessage: DOWN with IPSEC IS UP means BGP, not phase 2. In the tunnel log: field ike_phase2_state.',
      source: 'aws-active-tunnel-status',
    },
    proposals: {
      run: [
        'aws ec2 get-active-vpn-tunnel-status --vpn-connection-id vpn-EXAMPLE --vpn-tunnel-outside-ip-address 203.0.113.10',
        "aws ec2 describe-vpn-connections --vpn-connection-ids vpn-EXAMPLE --query 'VpnConnections[].Options.TunnelOptions'",
      ],
      look: 'First what was negotiated, then what each tunnel allows; an option that is missing has its default, the whole list. The second answer holds keys in clear unless they are in Secrets Manager: keep it out of tickets.',
      source: 'aws-active-tunnel-status',
    },
    'debug-on': {
      run: [
        { run: 'aws logs tail LOG-GROUP --follow', disrupts: 'nothing', cost: 'Needs AWS CLI version 2, and logging that is on already.' },
        {
          run: 'VPC console > Site-to-Site VPN connections > Actions > Modify VPN tunnel options: enable Tunnel activity log and Tunnel BGP log in one change',
          disrupts: 'this tunnel',
          cost: 'Down for up to several minutes; with startup action Add until the SDDC starts IKE. One tunnel at a time, the second only when the first is up.',
        },
      ],
      look: 'Field details (older: VpnLogDetail). Nothing from before is logged.',
      source: 'aws-enable-logs',
    },
    'debug-off': {
      run: [
        {
          run: "aws ec2 modify-vpn-tunnel-options --vpn-connection-id vpn-EXAMPLE --vpn-tunnel-outside-ip-address 203.0.113.10 --tunnel-options 'LogOptions={CloudWatchLogOptions={LogEnabled=false,BgpLogEnabled=false}}'",
          disrupts: 'this tunnel',
          cost: 'The tunnel is down again meanwhile: leave the logs on if you can.',
        },
      ],
      source: 'aws-endpoint-replacements',
    },
    clear: {
      run: [
        {
          run: 'aws ec2 replace-vpn-tunnel --vpn-connection-id vpn-EXAMPLE --vpn-tunnel-outside-ip-address 203.0.113.10',
          disrupts: 'this tunnel',
          cost: 'Down for minutes; with startup action Add until the SDDC starts IKE. Check first that the other tunnel is up.',
        },
      ],
      look: 'Try what is milder first: disable and enable this VPN at the SDDC, which stops this tunnel too. --apply-pending-maintenance applies a pending maintenance, which aws ec2 get-vpn-tunnel-replacement-status shows.',
      source: 'aws-endpoint-lifecycle',
    },
    'bgp-neighbor': {
      run: [
        'VPC console > Site-to-Site VPN connections > Tunnel details',
        'CloudWatch Logs: entries of type BGPStatus in the BGP log of the tunnel',
      ],
      look: 'Status UP on a BGP connection, and OpenConfirm to Established in the log. With BGP, the metric TunnelState is 1 only when the session is established.',
      source: 'aws-vpn-monitoring-logs',
    },
    'bgp-received': {
      run: [
        "aws ec2 describe-vpn-connections --vpn-connection-ids vpn-EXAMPLE --query 'VpnConnections[].VgwTelemetry'",
        "aws ec2 describe-route-tables --route-table-ids rtb-EXAMPLE --query 'RouteTables[].Routes'",
        'aws ec2 search-transit-gateway-routes --transit-gateway-route-table-id tgw-rtb-EXAMPLE --filters Name=type,Values=propagated',
        'CloudWatch Logs: entries of type RouteStatus in the BGP log of the tunnel',
      ],
      look: 'AcceptedRouteCount above 0. With a virtual private gateway, the SDDC networks in the VPC route table with Origin EnableVgwRoutePropagation; with a transit gateway, in its route table instead. A RouteStatus entry with details says why a prefix was denied.',
      source: 'aws-cli-ec2',
    },
    'bgp-advertised': {
      none: 'No command of AWS lists what a tunnel advertises. Read it at the SDDC: View Routes > Learned Routes.',
      source: 'inferred',
    },
  },
  settings: {
    'peer-address': {
      where:
        'Customer gateway: --ip-address 198.51.100.20. To change it, create another customer gateway and set it with modify-vpn-connection: both tunnels are down meanwhile',
      shown: {
        run: [
          "aws ec2 describe-customer-gateways --query 'CustomerGateways[].[CustomerGatewayId,IpAddress,State]'",
          "aws ec2 describe-vpn-connections --query 'VpnConnections[].[VpnConnectionId,CustomerGatewayId,State]'",
        ],
        look: 'Which customer gateway has the address of the SDDC, and which VPN connection uses it.',
        source: 'aws-cli-ec2',
      },
      source: 'aws-endpoint-replacements',
    },
    'ike-version': {
      where: 'Tunnel options > IKE versions (IKEVersions); the default allows IKEv1 and IKEv2',
      source: 'aws-tunnel-configure',
    },
    'pre-shared-key': {
      where:
        'Tunnel options > pre-shared key, one for each tunnel: 8 to 64 letters, digits, . and _, not starting with 0. Stored with the connection (Standard) it is in clear in describe-vpn-connections and in the downloaded configuration; in Secrets Manager (PreSharedKeyStorage) only the secret shows it',
      source: 'aws-tunnel-configure',
    },
    'phase1-proposal': {
      where:
        'Tunnel options: Phase1EncryptionAlgorithms, Phase1IntegrityAlgorithms, Phase1DHGroupNumbers (default groups 2 and 14 to 24, no 5)',
      source: 'aws-tunnel-configure',
    },
    'phase2-proposal': { where: 'Tunnel options: Phase2EncryptionAlgorithms, Phase2IntegrityAlgorithms', source: 'aws-tunnel-configure' },
    pfs: { where: 'Tunnel options: Phase2DHGroupNumbers (default groups 2, 5 and 14 to 24)', source: 'aws-tunnel-configure' },
    lifetimes: {
      where:
        'Tunnel options: phase 1 900 to 28800 s (default 28800), phase 2 900 to 3600 s (default 3600) and less than phase 1. IKEv2 does not negotiate them: the SDDC’s fixed 86400 s are no fault there',
      source: 'aws-tunnel-configure',
    },
    'traffic-selectors': {
      where:
        'Connection options: LocalIpv4NetworkCidr is the SDDC, RemoteIpv4NetworkCidr the AWS side; default 0.0.0.0/0. A change (modify-vpn-connection-options) takes both tunnels down',
      source: 'aws-endpoint-replacements',
    },
    initiation: {
      where:
        'Tunnel options > Startup action: Add (default, AWS waits) or Start (StartupAction=start). Start works with IKEv2 only, and needs the address of the customer gateway',
      source: 'aws-vpn-initiate',
    },
    'dead-peer-detection': {
      where: 'Tunnel options: DPD timeout (30 s or more, default 40 s) and DPD timeout action (Clear, None or Restart; default Clear)',
      source: 'aws-tunnel-configure',
    },
    'tunnel-address': {
      where: 'Tunnel options > inside CIDR (TunnelInsideCidr), a /30 of 169.254.0.0/16 outside the ranges that AWS and the SDDC reserve',
      source: 'aws-tunnel-configure',
    },
    'bgp-asn': {
      where:
        'SDDC: customer gateway, --bgp-asn 65000. AWS: the ASN of the virtual private gateway (fixed) or transit gateway (fixed while it has a VPN), default 64512; describe-vpn-gateways or describe-transit-gateways shows it. The two must differ',
      source: 'aws-how-it-works',
    },
    'bgp-neighbor': {
      where:
        'Follows from the inside CIDR: AWS takes the first usable address, the customer gateway the second, as in its configuration examples',
      source: 'aws-cgw-dynamic',
    },
    routes: {
      where:
        'VPC route table > route propagation (virtual private gateway), or transit gateway route table > associations and propagations',
      source: 'aws-setup',
    },
    firewall: {
      where: 'None at the VPN endpoint. Security groups and network ACLs of the VPC must let the SDDC networks in',
      source: 'aws-vpn-create-skill',
    },
    mss: {
      where:
        'Not a setting at AWS: it takes tunnel MTU 1446 and TCP MSS 1406 at most, less by algorithm and with NAT traversal. Clamp at the SDDC and on the hosts, MSS 1310 first',
      source: 'aws-cgw-best-practice',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        cost: 'Creates a new connection with two tunnels; the SDDC needs one VPN for each.',
        text: `# vgw-EXAMPLE is attached to the VPC, and its ASN (default 64512) is not 65000
aws ec2 create-customer-gateway --type ipsec.1 --ip-address 198.51.100.20 --bgp-asn 65000
aws ec2 create-vpn-connection --type ipsec.1 --customer-gateway-id cgw-EXAMPLE --vpn-gateway-id vgw-EXAMPLE --options '{
  "StaticRoutesOnly": false,
  "TunnelOptions": [
    { "TunnelInsideCidr": "169.254.100.0/30", "PreSharedKey": "ExamplePSK_ChangeMe", "StartupAction": "start",
      "IKEVersions": [{ "Value": "ikev2" }],
      "Phase1EncryptionAlgorithms": [{ "Value": "AES256" }], "Phase1IntegrityAlgorithms": [{ "Value": "SHA2-256" }],
      "Phase1DHGroupNumbers": [{ "Value": 14 }],
      "Phase2EncryptionAlgorithms": [{ "Value": "AES256" }], "Phase2IntegrityAlgorithms": [{ "Value": "SHA2-256" }],
      "Phase2DHGroupNumbers": [{ "Value": 14 }] },
    { "TunnelInsideCidr": "169.254.100.4/30", "PreSharedKey": "ExamplePSK_ChangeMe2", "StartupAction": "start",
      "IKEVersions": [{ "Value": "ikev2" }],
      "Phase1EncryptionAlgorithms": [{ "Value": "AES256" }], "Phase1IntegrityAlgorithms": [{ "Value": "SHA2-256" }],
      "Phase1DHGroupNumbers": [{ "Value": 14 }],
      "Phase2EncryptionAlgorithms": [{ "Value": "AES256" }], "Phase2IntegrityAlgorithms": [{ "Value": "SHA2-256" }],
      "Phase2DHGroupNumbers": [{ "Value": 14 }] }
  ] }'`,
      },
      {
        disrupts: 'whole device',
        cost: 'Every subnet of that route table gets the networks of the SDDC as routes.',
        text: 'aws ec2 enable-vgw-route-propagation --gateway-id vgw-EXAMPLE --route-table-id rtb-EXAMPLE',
      },
      {
        disrupts: 'nothing',
        cost: 'Opens this port of every instance that has the security group; add one line for each service that the SDDC needs.',
        text: 'aws ec2 authorize-security-group-ingress --group-id sg-EXAMPLE --protocol tcp --port 443 --cidr 192.0.2.128/25',
      },
    ],
    source: 'aws-vpn-create-skill',
  },
  notes: [
    {
      text: 'A change of the tunnel options replaces the endpoint: that tunnel is down meanwhile. A change of the connection options, of the customer gateway or of the target gateway takes both tunnels.',
      source: 'aws-endpoint-replacements',
    },
    {
      text: 'The default startup action is Add: AWS waits. With an SDDC that only responds, nobody starts: set Start (IKEv2 only), or let the SDDC initiate.',
      source: 'aws-vpn-initiate',
    },
    {
      text: 'AWS takes the first usable address of the /30 and the customer gateway the second: in this example AWS is 169.254.100.1 and the SDDC 169.254.100.2, the reverse of the other device pages.',
      source: 'aws-cgw-dynamic',
    },
    {
      text: 'An AS number of the SDDC above 2147483647 needs --bgp-asn-extended in place of --bgp-asn.',
      source: 'aws-vpn-create-skill',
    },
    {
      text: 'Inside CIDRs that AWS reserves: 169.254.0.0/30, 169.254.1.0/30, 169.254.2.0/30, 169.254.3.0/30, 169.254.4.0/30, 169.254.5.0/30, 169.254.169.252/30.',
      source: 'aws-tunnel-configure',
    },
    {
      text: 'By default AWS picks the inside CIDR from all of 169.254.0.0/16; the SDDC reserves 169.254.0.0 to 169.254.31.255 and 169.254.101.0/30. Set the inside CIDRs yourself, clear of those.',
      source: 'inferred',
    },
    {
      text: 'One SA pair for each tunnel, so one pair of networks: a policy-based VPN of the SDDC with several network pairs does not fit. Consolidate them to one pair and filter elsewhere.',
      source: 'aws-vpn-cgw',
    },
    {
      text: 'AWS calls its VPNs route-based only: the selectors are negotiated but do not filter. Use a route-based VPN at the SDDC and leave both CIDRs at 0.0.0.0/0.',
      source: 'aws-tunnel-configure',
    },
    {
      text: 'The AWS endpoint goes through its own list from the lowest value up, whatever the order that the SDDC proposes. To get the strong values, leave only them in the tunnel options.',
      source: 'aws-tunnel-bandwidth',
    },
    {
      text: 'An endpoint replacement takes a tunnel down with no fault at your end; with Add it stays DOWN until the SDDC starts IKE.',
      source: 'aws-endpoint-replacement',
    },
    {
      text: 'With the default DPD timeout of 40 s AWS declares the SDDC dead 30 s after the first check that went unanswered.',
      source: 'aws-tunnel-options-api',
    },
    {
      text: 'CloudWatch metric TunnelState: 1 is up, which with BGP means established; 0 is every other state. A value between says that a tunnel of the connection is down. TunnelDataIn and TunnelDataOut also count while a tunnel is down, so they do not prove that it is up.',
      source: 'aws-vpn-cloudwatch',
    },
    {
      text: 'Two logs, each with its own switch: the tunnel activity log shows IKE and IPsec, the BGP log the BGP session and its routes. When BGP drops while the tunnel stays up, the activity log does not show it.',
      source: 'aws-vpn-monitor-skill',
    },
    {
      text: 'Names of the log fields differ by age: details, ike_phase1_state, nat_t_detected today; VpnLogDetail, TunnelIKEPhase1State, TunnelCGWNATTDetectionStatus before.',
      source: 'aws-vpn-monitoring-logs',
    },
    {
      text: 'Large bandwidth tunnels (up to 5 Gbps instead of 1.25) exist on a transit gateway or Cloud WAN only, not in every Region, and for both tunnels of a connection alike. A change of the bandwidth interrupts the connection; in all but some Regions it must be created again.',
      source: 'aws-vpn-bandwidth-skill',
    },
    {
      text: 'A VPN Concentrator (transit gateway only) gives each site 100 Mbps at most and BGP only: not for an SDDC with more traffic or static routes.',
      source: 'aws-vpn-concentrator',
    },
    {
      text: 'Outside addresses can be IPv6 on a transit gateway or Cloud WAN (OutsideIpAddressType=Ipv6), never on a virtual private gateway. Against an SDDC take PublicIpv4, the default.',
      source: 'aws-how-it-works',
    },
  ],
  messages: {
    'aws-vpn-pre-shared-key-mismatch-with-cgw': {
      text: 'AWS tunnel detected a pre-shared key mismatch with cgw',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS tunnel detected a pre-shared key mismatch with cgw: 198.51.100.20","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"negotiating","ike_phase2_state":"down"}',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'IKEv2: AWS says that the keys differ. Read the key of this tunnel in the tunnel options and enter it again at the SDDC; the two tunnels of a connection have a key each.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-payload-decryption-invalid-pre-shared-key': {
      text: 'AWS tunnel payload decryption was unsuccessful due to invalid Pre-shared Key',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS tunnel payload decryption was unsuccessful due to invalid Pre-shared Key","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"negotiating","ike_phase2_state":"down"}',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'IKEv1: the packet of the SDDC could not be decrypted, because the keys differ. Enter the key of this tunnel again at the SDDC.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-sending-authentication-failed': {
      text: 'AWS tunnel is sending AUTHENTICATION_FAILED as the response',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS tunnel is sending AUTHENTICATION_FAILED as the response","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"negotiating","ike_phase2_state":"down"}',
      role: 'responder',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'AWS could not authenticate the SDDC in IKE_AUTH. Compare the pre-shared key first, then the Local IP Address of the SDDC with the address of the customer gateway; with certificates, the certificate.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-no-proposal-match-found-by-aws': {
      text: 'No Proposal Match Found by AWS',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"No Proposal Match Found by AWS","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"negotiating","ike_phase2_state":"down"}',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'The SDDC proposed what this tunnel does not allow: with IKEv1 in phase 1, with IKEv2 in phase 1 or 2 (ike_phase1_state of the same entry says which). 3DES is never taken, DH group 5 not in phase 1. Choose values from the tunnel options at both ends.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-notifying-with-no-proposal-chosen': {
      text: 'No Proposal Match Found. Notifying with "No proposal chosen"',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"No Proposal Match Found. Notifying with \\"No proposal chosen\\"","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"established","ike_phase2_state":"down"}',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'With IKEv1 this is about phase 2, with IKEv2 about either phase. Read ike_phase1_state of the same entry: established means phase 2. Then compare that phase with the SDDC.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-phase-2-unable-while-keeping-phase-1': {
      text: 'AWS tunnel Phase 2 was unable to establish while keeping Phase 1',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS tunnel Phase 2 was unable to establish while keeping Phase 1","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"established","ike_phase2_state":"down"}',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'ike-up',
      meaning:
        'IKE is up and the child SA failed, for instance because of its proposal. Compare phase 2 encryption and integrity with the SDDC, then the networks; if it comes only at a rekey or for a further child SA, the DH group (PFS).',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-ts-unacceptable-received-from-responder': {
      text: 'AWS: Traffic Selector: TS_UNACCEPTABLE: received from responder',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS: Traffic Selector: TS_UNACCEPTABLE: received from responder","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"established","ike_phase2_state":"down"}',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'The SDDC refused the networks that AWS proposed. Keep the local and remote IPv4 network CIDR at 0.0.0.0/0 against a route-based VPN, or mirror the networks of a policy-based one.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-timeout-deleting-unestablished-phase-1': {
      text: 'AWS tunnel Timeout: deleting un-established Phase 1 IKE_SA with cgw',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS tunnel Timeout: deleting un-established Phase 1 IKE_SA with cgw: 198.51.100.20","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"negotiating","ike_phase2_state":"down"}',
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'peer-unreachable', 'nat-traversal', 'remote-peer-not-configured'],
      tells: 'no-reply',
      meaning:
        'IKEv2: the negotiation began and the SDDC stopped answering half-way, so AWS deletes the half-open SA. Check UDP 500 and then UDP 4500 on the path, the addresses, NAT, then whether the SDDC has this VPN. A cause that the entries before it name comes first.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-dpd-timed-out-after-retransmits': {
      text: 'AWS tunnel DPD timed out after {n} retransmits',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS tunnel DPD timed out after 3 retransmits","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"down","ike_phase2_state":"down"}',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning:
        'IKEv2: the SDDC did not answer the liveness checks and AWS took its DPD timeout action, by default Clear. Check the path for loss, and what the SDDC did at that minute.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-peer-is-not-responsive': {
      text: 'Peer is not responsive - Declaring peer dead',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"Peer is not responsive - Declaring peer dead","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"down","ike_phase2_state":"down"}',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning:
        'IKEv1: DPD went unanswered and AWS took its DPD timeout action. Check the path for loss, and what the SDDC did at that minute.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-received-delete-for-ike-sa-from-cgw': {
      text: 'AWS tunnel received DELETE for IKE_SA from CGW',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS tunnel received DELETE for IKE_SA from CGW","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"down","ike_phase2_state":"down"}',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning:
        'The SDDC deleted the IKE SA. Normal after a rekey of phase 1; else find what happened there just before: a change, a disable and enable, a failover.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-received-delete-for-phase-2-sa': {
      text: 'AWS tunnel received DELETE for Phase 2 SA with SPI',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS tunnel received DELETE for Phase 2 SA with SPI: 0xc1a2b3d4","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"established","ike_phase2_state":"down"}',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning:
        'The SDDC deleted one child SA, or answered AWS’s delete of it. It is normal after a rekey if a new SA is up; else look at what either end did just before.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-child-rekey-collision-as-child-delete': {
      text: 'AWS tunnel detected a (CHILD_REKEY) collision as CHILD_DELETE',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS tunnel detected a (CHILD_REKEY) collision as CHILD_DELETE","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"established","ike_phase2_state":"rekeying"}',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning:
        'The SDDC deleted the SA that AWS was rekeying. A single one is harmless. If it repeats, compare the phase 2 lifetimes of both ends; the rekey margin time of the tunnel options can make one end rekey first, but changing it takes the tunnel down for minutes.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-redundant-sa-deleted-due-to-collision': {
      text: 'AWS tunnel (CHILD_SA) redundant SA is being deleted due to detected collision',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS tunnel (CHILD_SA) redundant SA is being deleted due to detected collision","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"established","ike_phase2_state":"rekeying"}',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning:
        'Both ends rekeyed at once and one of the two new SAs is closed, as the RFC says. Act only when traffic drops at the same times: the rekey margin time of the tunnel options can make one end rekey first, but changing it takes the tunnel down for minutes.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-processed-request-create-child-sa': {
      text: 'AWS tunnel processed request (id={id}) for CREATE_CHILD_SA',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS tunnel processed request (id=12) for CREATE_CHILD_SA","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"established","ike_phase2_state":"rekeying"}',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'The SDDC asked for a new child SA or a new IKE SA, such as for a rekey. Normal; the next line should be the response.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-sending-response-create-child-sa': {
      text: 'AWS tunnel is sending response (id={id}) for CREATE_CHILD_SA',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS tunnel is sending response (id=12) for CREATE_CHILD_SA","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"established","ike_phase2_state":"rekeying"}',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'AWS answers the request of the SDDC for a new child SA or IKE SA. Normal at every rekey.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-sending-request-create-child-sa': {
      text: 'AWS tunnel is sending request (id={id}) for CREATE_CHILD_SA',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS tunnel is sending request (id=12) for CREATE_CHILD_SA","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"established","ike_phase2_state":"rekeying"}',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'AWS asks the SDDC for a new child SA or a new IKE SA, such as for a rekey. Normal; a processed response should follow.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-processed-response-create-child-sa': {
      text: 'AWS tunnel processed response (id={id}) for CREATE_CHILD_SA',
      example:
        '{"timestamp":"2026-01-15 09:30:12.000Z","details":"AWS tunnel processed response (id=12) for CREATE_CHILD_SA","dpd_enabled":true,"nat_t_detected":false,"ike_phase1_state":"established","ike_phase2_state":"rekeying"}',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'The SDDC answered the request for a new child SA or IKE SA. Normal at every rekey.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-phase-1-established': {
      text: 'ike_phase1_state: established',
      also: ['TunnelIKEPhase1State: Established'],
      example: '"ike_phase1_state": "established",',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'Field of every tunnel log entry: phase 1 (IKE) is up. Look for the fault above it.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-phase-1-negotiating': {
      text: 'ike_phase1_state: negotiating',
      also: ['TunnelIKEPhase1State: Negotiating'],
      example: '"ike_phase1_state": "negotiating",',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: 'Field of every tunnel log entry: phase 1 is being negotiated. If it stays so, read the details of the entries around it.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-phase-1-rekeying': {
      text: 'ike_phase1_state: rekeying',
      also: ['TunnelIKEPhase1State: Rekeying'],
      example: '"ike_phase1_state": "rekeying",',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'Field of every tunnel log entry: phase 1 is being replaced. Normal unless drops occur at the same times.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-phase-1-down': {
      text: 'ike_phase1_state: down',
      also: ['TunnelIKEPhase1State: Down'],
      example: '"ike_phase1_state": "down",',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'Field of every tunnel log entry: phase 1 is down. It does not say why: read the details of the entries before it.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-phase-2-established': {
      text: 'ike_phase2_state: established',
      also: ['TunnelIKEPhase2State: Established'],
      example: '"ike_phase2_state": "established",',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'Field of every tunnel log entry: phase 2 (IPsec) is up. Look for the fault above it.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-phase-2-negotiating': {
      text: 'ike_phase2_state: negotiating',
      also: ['TunnelIKEPhase2State: Negotiating'],
      example: '"ike_phase2_state": "negotiating",',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning: 'Field of every tunnel log entry: phase 2 is being negotiated. If it stays so, read the details of the entries around it.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-phase-2-rekeying': {
      text: 'ike_phase2_state: rekeying',
      also: ['TunnelIKEPhase2State: Rekeying'],
      example: '"ike_phase2_state": "rekeying",',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning: 'Field of every tunnel log entry: phase 2 is being replaced. Normal unless drops occur at the same times.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-phase-2-down': {
      text: 'ike_phase2_state: down',
      also: ['TunnelIKEPhase2State: Down'],
      example: '"ike_phase2_state": "down",',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'Field of every tunnel log entry: phase 2 is down. It does not say why: read the details of the entries before it.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-nat-t-detected': {
      text: 'nat_t_detected: true',
      also: ['TunnelCGWNATTDetectionStatus: True'],
      example: '"nat_t_detected": true,',
      role: 'either',
      problems: [],
      tells: 'nat-detected',
      meaning:
        'AWS detected NAT traversal at the SDDC’s end, so IKE floats to UDP 4500. If there is NAT and the field says false, suspect NAT traversal.',
      source: 'aws-vpn-logs',
    },
    'aws-vpn-ipsec-is-down': {
      text: 'IPSEC IS DOWN',
      example: '"StatusMessage": "IPSEC IS DOWN",',
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
        'Status message of the tunnel: IPsec is down, without saying whether phase 1 or phase 2. Read the tunnel log for the fault, if it is on. AWS waits for the SDDC by default.',
      source: 'aws-cli-describe-vpn',
    },
    'aws-vpn-ipsec-is-up': {
      text: 'IPSEC IS UP',
      example: '"StatusMessage": "IPSEC IS UP",',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'Status message of the tunnel: IPsec is up. If the tunnel is still DOWN on a BGP connection, the fault is BGP.',
      source: 'aws-telemetry-notes',
    },
    'aws-vpn-bgp-routes': {
      text: 'BGP ROUTES',
      example: '"StatusMessage": "4 BGP ROUTES",',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'Status message of the tunnel: BGP is established, and AWS accepted this many routes of the SDDC. 0 BGP ROUTES means none.',
      source: 'netbrain-aws-vpn',
    },
    'aws-vpn-accepted-route-count-0': {
      text: 'AcceptedRouteCount: 0',
      example: '"AcceptedRouteCount": 0,',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning:
        'On a BGP connection: AWS holds no route from the SDDC. With Status UP the SDDC advertises nothing, or AWS refused it; with Status DOWN the count means nothing.',
      source: 'aws-vgw-telemetry',
    },
    'aws-vpn-bgp-openconfirm-to-established': {
      text: 'AWS-side peer BGP session state has changed from OpenConfirm to Established with neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"UP","message":{"details":"AWS-side peer BGP session state has changed from OpenConfirm to Established with neighbor 169.254.100.2"}}',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'BGP is up on the AWS side. If no traffic passes, go on to prefixes and routes.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-established-to-idle': {
      text: 'AWS-side peer BGP session state has changed from Established to Idle with neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer BGP session state has changed from Established to Idle with neighbor 169.254.100.2"}}',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The BGP session dropped. The entry just before says why: a notification, the hold timer, or the tunnel itself.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-idle-to-connect': {
      text: 'AWS-side peer BGP session state has changed from Idle to Connect with neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer BGP session state has changed from Idle to Connect with neighbor 169.254.100.2"}}',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'Normal: AWS begins to connect. See the next entry: Connect to OpenSent is progress, Connect to Active is not.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-initiating-via-connect': {
      text: 'AWS-side peer is initiating a connection (via Connect) to neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer is initiating a connection (via Connect) to neighbor 169.254.100.2"}}',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'Normal: AWS opens the TCP connection of BGP to the SDDC. If it repeats without an OPEN after it, TCP 179 does not get through or is refused.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-connect-to-active': {
      text: 'AWS-side peer BGP session state has changed from Connect to Active with neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer BGP session state has changed from Connect to Active with neighbor 169.254.100.2"}}',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-authentication'],
      meaning:
        'The TCP connection to port 179 of the SDDC did not come up. Check that the neighbor is the VTI address of the SDDC and that TCP 179 passes. The tunnel options have no BGP password: leave the Secret of the SDDC empty.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-maximum-prefix-limit-warning': {
      text: 'AWS-side peer is reporting a maximum prefix limit warning - received {n} prefixes from neighbor {neighbor}, limit is',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"UP","message":{"details":"AWS-side peer is reporting a maximum prefix limit warning - received 95 prefixes from neighbor 169.254.100.2, limit is 100"}}',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      meaning:
        'The SDDC sends nearly as many prefixes as AWS accepts; above the limit AWS closes the session. The SDDC does not summarise for a VPN: set an out prefix list on this neighbor there (API or PyVMC), or use fewer segments.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-maximum-prefix-limit-exceeded': {
      text: 'AWS-side peer detected the maximum prefix limit was exceeded - received {n} prefixes from neighbor {neighbor}, limit is',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer detected the maximum prefix limit was exceeded - received 101 prefixes from neighbor 169.254.100.2, limit is 100"}}',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'The SDDC sent more prefixes than AWS accepts, so AWS closes the session. Set an out prefix list on this neighbor of the SDDC (API or PyVMC), or use fewer segments. If the session stays down then, disable and enable the VPN at the SDDC; its traffic stops meanwhile.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-sent-6-1-maximum-prefixes': {
      text: 'AWS-side peer sent a notification 6/1 (Cease/Maximum Number of Prefixes Reached) to neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer sent a notification 6/1 (Cease/Maximum Number of Prefixes Reached) to neighbor 169.254.100.2"}}',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'AWS closed the session, because the SDDC sent too many prefixes. Set an out prefix list on this neighbor of the SDDC (API or PyVMC), or use fewer segments. If the session stays down then, disable and enable the VPN at the SDDC; its traffic stops meanwhile.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-received-6-1-maximum-prefixes': {
      text: 'AWS-side peer received notification 6/1 (Cease/Maximum Number of Prefixes Reached) from neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer received notification 6/1 (Cease/Maximum Number of Prefixes Reached) from neighbor 169.254.100.2"}}',
      role: 'either',
      problems: ['bgp-maximum-prefixes'],
      tells: 'down',
      meaning:
        'The SDDC closed the session, because AWS sent more prefixes than it accepts. Let AWS propagate fewer or wider ones; if the session stays down then, disable and enable the VPN at the SDDC; its traffic stops meanwhile.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-sent-6-2-administrative-shutdown': {
      text: 'AWS-side peer sent a notification 6/2 (Cease/Administrative Shutdown) to neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer sent a notification 6/2 (Cease/Administrative Shutdown) to neighbor 169.254.100.2"}}',
      role: 'either',
      problems: ['session-disabled'],
      tells: 'down',
      meaning: 'AWS shut the session down, by hand or by a program. Look for a change or maintenance on the AWS side at that minute.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-received-6-2-administrative-shutdown': {
      text: 'AWS-side peer received notification 6/2 (Cease/Administrative Shutdown) from neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer received notification 6/2 (Cease/Administrative Shutdown) from neighbor 169.254.100.2"}}',
      role: 'either',
      problems: ['session-disabled'],
      tells: 'down',
      meaning: 'The SDDC shut the session down, by hand or by a program. See whether the VPN was disabled there.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-sent-6-3-peer-unconfigured': {
      text: 'AWS-side peer sent a notification 6/3 (Cease/Peer Unconfigured) to neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer sent a notification 6/3 (Cease/Peer Unconfigured) to neighbor 169.254.100.2"}}',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      tells: 'down',
      meaning:
        'AWS removed this neighbor, stopped or restarted its BGP, or never had it. If it does not come back by itself, look for a change or maintenance there, then compare the inside addresses of the tunnel with the SDDC.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-received-6-3-peer-unconfigured': {
      text: 'AWS-side peer received notification 6/3 (Cease/Peer Unconfigured) from neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer received notification 6/3 (Cease/Peer Unconfigured) from neighbor 169.254.100.2"}}',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      tells: 'down',
      meaning:
        'The SDDC removed this neighbor, stopped or restarted its BGP (FRR sends it then), or never had it. If it does not come back by itself, check that its VPN and its BGP remote address still exist.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-sent-6-4-administrative-reset': {
      text: 'AWS-side peer sent a notification 6/4 (Cease/Administrative Reset) to neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer sent a notification 6/4 (Cease/Administrative Reset) to neighbor 169.254.100.2"}}',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The session was reset on the AWS side, by hand or by a program. It should come back by itself.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-received-6-4-administrative-reset': {
      text: 'AWS-side peer received notification 6/4 (Cease/Administrative Reset) from neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer received notification 6/4 (Cease/Administrative Reset) from neighbor 169.254.100.2"}}',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'The session was reset at the SDDC, by hand or by a program. It should come back by itself.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-sent-6-5-connection-rejected': {
      text: 'AWS-side peer sent a notification 6/5 (Cease/Connection Rejected) to neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer sent a notification 6/5 (Cease/Connection Rejected) to neighbor 169.254.100.2"}}',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'AWS refused the session after the TCP connection was up. Most BGP software closes TCP to an unconfigured neighbor without this code; still, compare the inside addresses of the tunnel with the VTI of the SDDC.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-received-6-5-connection-rejected': {
      text: 'AWS-side peer received notification 6/5 (Cease/Connection Rejected) from neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer received notification 6/5 (Cease/Connection Rejected) from neighbor 169.254.100.2"}}',
      role: 'either',
      problems: ['bgp-neighbor-address', 'session-disabled'],
      meaning:
        'The SDDC refused the session after the TCP connection was up. FRR sends no such code to an unconfigured neighbor: see first whether the VPN is enabled there, then compare its VTI and BGP remote address with the inside addresses of the tunnel.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-sent-6-6-other-configuration-change': {
      text: 'AWS-side peer sent a notification 6/6 (Cease/Other Configuration Change) to neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer sent a notification 6/6 (Cease/Other Configuration Change) to neighbor 169.254.100.2"}}',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'A change of configuration on the AWS side ended the session. It should come back by itself; if not, undo the change.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-received-6-6-other-configuration-change': {
      text: 'AWS-side peer received notification 6/6 (Cease/Other Configuration Change) from neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer received notification 6/6 (Cease/Other Configuration Change) from neighbor 169.254.100.2"}}',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'A change of configuration at the SDDC ended the session. It should come back by itself; if not, undo the change.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-sent-6-7-collision-resolution': {
      text: 'AWS-side peer sent a notification 6/7 (Cease/Connection Collision Resolution) to neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer sent a notification 6/7 (Cease/Connection Collision Resolution) to neighbor 169.254.100.2"}}',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'Both ends connected at once and AWS closed one of the two connections, so one is left. Normal.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-received-6-7-collision-resolution': {
      text: 'AWS-side peer received notification 6/7 (Cease/Connection Collision Resolution) from neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer received notification 6/7 (Cease/Connection Collision Resolution) from neighbor 169.254.100.2"}}',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning: 'Both ends connected at once and the SDDC closed one of the two connections, so one is left. Normal.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-sent-hold-timer-expired': {
      text: 'AWS-side peer sent a Hold Timer Expired notification to neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer sent a Hold Timer Expired notification to neighbor 169.254.100.2"}}',
      role: 'either',
      problems: ['bgp-timers', 'dead-peer-detection', 'mtu-mss'],
      tells: 'down',
      meaning:
        'AWS got no BGP message from the SDDC for the whole hold time. The tunnel may have lost packets or dropped: look at the tunnel log of the same minute before you change timers.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-bad-open-remote-as': {
      text: 'AWS-side peer detected a bad OPEN message from neighbor {neighbor} - remote AS is {asn}, expected',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"DOWN","message":{"details":"AWS-side peer detected a bad OPEN message from neighbor 169.254.100.2 - remote AS is 65000, expected 65010"}}',
      role: 'either',
      problems: ['bgp-asn-mismatch'],
      meaning:
        'The SDDC sent another AS number than the customer gateway has. The first number is the Local ASN of the SDDC, the second the BGP ASN of the customer gateway: make them equal. Another customer gateway takes both tunnels down; another Local ASN resets BGP of every route-based VPN of the SDDC.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-bgp-sent-end-of-rib': {
      text: 'AWS-side peer sent an End-of-RIB message to neighbor',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"BGPStatus","status":"UP","message":{"details":"AWS-side peer sent an End-of-RIB message to neighbor 169.254.100.2"}}',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning:
        'BGP is up and AWS has sent all of its routes. With routes missing at the SDDC, see whether it refused them (its inbound filter, its own AS number in the path), then what AWS propagates.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-route-denied-as-path-contains-our-own-as': {
      text: 'DENIED due to: as-path contains our own AS',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"RouteStatus","status":"UPDATED","message":{"prefix":"192.0.2.128/25","asPath":"65000 64512","details":"DENIED due to: as-path contains our own AS"}}',
      role: 'either',
      problems: ['bgp-no-prefixes', 'bgp-asn-mismatch'],
      meaning:
        'AWS refused a prefix of the SDDC, because its own AS number is in the path already: another gateway or site has the same number, or the route came back in a loop. The session stays up. Change the number of the other; a virtual private gateway keeps its own permanently.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-route-denied-non-connected-next-hop': {
      text: 'DENIED due to: non-connected next-hop',
      example:
        '{"resource_id":"vpn-EXAMPLE_203.0.113.10","timestamp":"2026-01-15 09:30:12.000Z","type":"RouteStatus","status":"UPDATED","message":{"prefix":"192.0.2.128/25","asPath":"65000","details":"DENIED due to: non-connected next-hop"}}',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      meaning:
        'AWS refused a prefix, because its next hop is not on the tunnel. It should be the inside address of the SDDC in the /30 of this tunnel. The session stays up.',
      source: 'aws-vpn-monitoring-logs',
    },
    'aws-vpn-0-bgp-routes': {
      text: '0 BGP ROUTES',
      example: '"StatusMessage": "0 BGP ROUTES"',
      role: 'either',
      problems: ['bgp-no-prefixes', 'bgp-transport-blocked'],
      meaning:
        'Status message of the tunnel. With Status UP the BGP session is up and the SDDC announced nothing that AWS accepted; with DOWN look at BGP itself.',
      source: 'netbrain-aws-vpn',
    },
    'aws-vpn-down-ipsec-is-up': {
      text: 'Status: DOWN StatusMessage: IPSEC IS UP',
      also: ['DOWN IPSEC IS UP', 'DOWN {since} IPSEC IS UP'],
      example: '"Status": "DOWN", "StatusMessage": "IPSEC IS UP"',
      role: 'either',
      problems: ['bgp-neighbor-address', 'bgp-transport-blocked', 'bgp-asn-mismatch', 'bgp-authentication'],
      tells: 'down',
      meaning:
        'The tunnel counts as DOWN though IPsec is up: BGP is not up. Compare the inside addresses and both AS numbers, then TCP 179; AWS sets no BGP password, so the SDDC must have none.',
      source: 'aws-telemetry-notes',
    },
  },
});
