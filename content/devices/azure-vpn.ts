import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Microsoft Azure VPN Gateway',
  vendor: 'Microsoft',
  called: ['Azure', 'Azure VPN', 'VPN Gateway', 'Azure gateway', 'virtual network gateway'],
  scope:
    'A route-based Azure VPN gateway (any SKU but Basic) as the remote peer of the SDDC. It has no command line of its own; the lines are those of the Azure CLI. What it prints is under Azure VPN Gateway among the messages.',
  marks: { names: ['azure'], families: ['windows'] },
  placeholders: ['RG', 'GATEWAY', 'SDDC', 'SDDC-BGP-ADDRESS'],
  commands: {
    'ike-sa': {
      run: [
        'az network vpn-connection list-ike-sas -g RG -n SDDC',
        'az network vpn-connection show -g RG -n SDDC --query connectionStatus',
      ],
      look: 'An IKE SA with 198.51.100.20 (notes). connectionStatus: Connected is good; it names no phase and can lag.',
      source: 'azure-cli-connection',
    },
    'child-sa': {
      run: [
        'az network vpn-connection list-ike-sas -g RG -n SDDC',
        "az network vpn-connection show -g RG -n SDDC --query '{in:ingressBytesTransferred,out:egressBytesTransferred}'",
      ],
      look: 'An entry for each child SA (notes). While a ping runs, bytes grow in both directions, though they lag behind: look twice, some minutes apart.',
      source: 'azure-cli-connection',
    },
    proposals: {
      run: [
        'az network vpn-connection ipsec-policy list -g RG --connection-name SDDC',
        'az network vpn-connection list-ike-sas -g RG -n SDDC',
      ],
      look: 'The one custom policy of the connection; an empty answer means the default set. Then what was negotiated.',
      source: 'azure-cli-connection',
    },
    'debug-on': {
      run: [
        {
          run: 'Portal > gateway > Monitoring > Diagnostic settings > Add: IKEDiagnosticLog, TunnelDiagnosticLog, RouteDiagnosticLog, GatewayDiagnosticLog to a Log Analytics workspace',
          disrupts: 'logging',
          cost: 'The first entries can take hours to show.',
        },
      ],
      look: 'Network Watcher needs nothing switched on: see the notes. IKEDiagnosticLog: its lines carry [SEND], [RECEIVED] or [LOCAL]. Azure tries again every few seconds, unless it is set to ResponderOnly.',
      source: 'azure-vpn-diagnostics',
    },
    'debug-off': {
      run: [{ run: 'Portal > gateway > Monitoring > Diagnostic settings > the setting > Delete', disrupts: 'logging' }],
      source: 'azure-vpn-diagnostics',
    },
    clear: {
      run: [
        {
          run: 'Portal > Connection SDDC > Help (or Support + Troubleshooting) > Reset',
          disrupts: 'this tunnel',
          cost: 'The gateway does not reboot; only this connection is reset, and negotiates again.',
        },
        {
          run: 'az network vnet-gateway reset -g RG -n GATEWAY',
          disrupts: 'all tunnels',
          cost: 'Reboots the active instance of the gateway, in active-active mode the primary one. A second reset reboots the other instance only in active-standby mode.',
        },
      ],
      look: 'The connection must return to Connected. A reset does not mend a mismatch: compare key and policy first.',
      source: 'azure-reset',
    },
    'bgp-neighbor': {
      run: ['az network vnet-gateway list-bgp-peer-status -g RG -n GATEWAY -o table', 'Portal > gateway > Monitoring > BGP peers'],
      look: 'State Connected for the BGP address of the SDDC, and RoutesReceived above 0.',
      source: 'azure-bgp-diagnostics',
    },
    'bgp-received': {
      run: ['az network vnet-gateway list-learned-routes -g RG -n GATEWAY -o table'],
      look: 'The SDDC networks with Origin EBgp and the BGP address of the SDDC as SourcePeer.',
      source: 'azure-cli-gateway',
    },
    'bgp-advertised': {
      run: ['az network vnet-gateway list-advertised-routes -g RG -n GATEWAY --peer SDDC-BGP-ADDRESS -o table'],
      look: '192.0.2.0/25, the address space of the VNet. Empty: check first that the session is Connected.',
      source: 'azure-cli-gateway',
    },
  },
  settings: {
    'peer-address': {
      where: 'Local network gateway: --gateway-ip-address 198.51.100.20',
      shown: {
        run: [
          "az network local-gateway list -g RG --query '[].{name:name,address:gatewayIpAddress}' -o table",
          'az network vpn-connection list -g RG -o table',
        ],
        look: 'The address of each local network gateway, and the connections of the resource group.',
        source: 'azure-cli-local-gateway',
      },
      source: 'azure-bgp-cli',
    },
    'ike-version': {
      where: 'Connection protocol, chosen at creation (default IKEv2). To change it, delete the connection and create it again',
      source: 'azure-vpn-faq',
    },
    'pre-shared-key': {
      where: 'Connection > shared key (--shared-key): printable ASCII except blank, hyphen and tilde',
      source: 'azure-vpn-faq',
    },
    'phase1-proposal': {
      where:
        'Connection > Configuration > IPsec/IKE policy > Custom: IKE encryption, integrity and DH group. One combination, every field set',
      source: 'azure-ike-policy',
    },
    'phase2-proposal': {
      where: 'The same custom policy: IPsec encryption and integrity. With GCM both fields have the same GCM value',
      source: 'azure-ike-policy',
    },
    pfs: {
      where: 'The same custom policy: PFS group. PFS2048 is group 14, ECP256 19, ECP384 20, PFS24 24, None is PFS off',
      source: 'azure-vpn-faq',
    },
    lifetimes: {
      where:
        'Phase 1 is fixed at 28800 s. Phase 2 in the custom policy, default 27000 s and 102400000 KB; they need not match the other end',
      source: 'azure-vpn-faq',
    },
    'traffic-selectors': {
      where:
        'Any to any by default. Connection > Configuration > Use policy based traffic selector: every prefix of the local network gateway with every prefix of the VNet, or custom ones',
      source: 'azure-traffic-selectors',
    },
    initiation: {
      where: 'Connection > Configuration > Connection Mode: Default, InitiatorOnly or ResponderOnly',
      source: 'azure-traffic-selectors',
    },
    'dead-peer-detection': { where: 'Connection > DPD timeout, 9 to 3600 s, default 45 s', source: 'azure-vpn-faq' },
    'nat-traversal': {
      where: 'Not a setting: it is supported. Where NAT is in between, Microsoft wants the other end to initiate',
      source: 'azure-vpn-faq',
    },
    'tunnel-address': {
      where: 'Gateway > Configuration > Azure APIPA BGP IP address, from 169.254.21.0 to 169.254.22.255 only',
      source: 'azure-bgp-howto',
    },
    'bgp-asn': {
      where:
        'Azure: gateway > Configuration > ASN, default 65515. SDDC: local network gateway, --asn 65000; 65515 and 65517 to 65520 are reserved',
      source: 'azure-vpn-faq',
    },
    'bgp-neighbor': {
      where:
        'Local network gateway: --bgp-peering-address, and --enable-bgp on the connection. Azure’s own address comes from the GatewaySubnet (bgpSettings of az network vnet-gateway show), or is the APIPA address',
      source: 'azure-bgp-cli',
    },
    'bgp-timers': { where: 'Fixed: keepalive 60 s, hold time 180 s', source: 'azure-vpn-faq' },
    routes: {
      where: 'Local network gateway > Address space: static routes into the tunnel, beside what BGP brings',
      source: 'azure-vpn-faq',
    },
    firewall: {
      where:
        'Network security groups of the subnets and interfaces. Their tag VirtualNetwork holds the networks behind the VPN too, so the default rules let the SDDC in',
      source: 'azure-service-tags',
    },
    'nat-exemption': {
      where: 'Gateway > NAT rules (VpnGw2 to VpnGw5 and their AZ forms): none on this connection',
      source: 'azure-nat',
    },
    mss: {
      where: 'Not a setting at Azure: Microsoft asks the other end to clamp. Clamp at the SDDC and on the hosts, MSS 1310 first',
      source: 'azure-vpn-devices',
    },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `# VNet 192.0.2.0/25; the SDDC's end is a policy-based IKEv2 VPN, local 192.0.2.128/25, remote 192.0.2.0/25
az network local-gateway create -g RG -n SDDC --gateway-ip-address 198.51.100.20 --local-address-prefixes 192.0.2.128/25
az network vpn-connection create -g RG -n SDDC --vnet-gateway1 GATEWAY --local-gateway2 SDDC --shared-key ExamplePSK_ChangeMe`,
      },
      {
        disrupts: 'this tunnel',
        cost: 'Down for some seconds while it negotiates again with the new values; a connection that was just created has no traffic to lose.',
        text: `az network vpn-connection ipsec-policy add -g RG --connection-name SDDC \\
  --ike-encryption AES256 --ike-integrity SHA256 --dh-group DHGroup14 \\
  --ipsec-encryption AES256 --ipsec-integrity SHA256 --pfs-group PFS2048 \\
  --sa-lifetime 3600 --sa-max-size 102400000
az network vpn-connection update -g RG -n SDDC --use-policy-based-traffic-selectors true`,
      },
    ],
    source: 'azure-cli-connection',
  },
  notes: [
    {
      text: 'What list-ike-sas gives: encryption, integrity, dhGroup and isSaInitiator (who started) of the IKE SA; under quickModeSa one entry for each child SA.',
      source: 'azure-ike-sa',
    },
    {
      text: 'First, since it changes nothing: az network watcher troubleshooting start -g RG --resource SDDC --resource-type vpnConnection --storage-account ACCOUNT --storage-path https://ACCOUNT.blob.core.windows.net/CONTAINER. It gives a fault id and log files; for a healthy connection it writes ConnectionStats.txt only. One run at a time per subscription; with the CLI, the storage account must be in the gateway’s resource group.',
      source: 'azure-network-watcher',
    },
    {
      text: 'BGP: a 169.254 address of an Azure gateway lies between 169.254.21.0 and 169.254.22.255, and the SDDC reserves 169.254.0.0 to 169.254.31.255. As documented, the two exclude each other, so the sample is policy-based; ask both supports before you plan BGP.',
      source: 'inferred',
    },
    {
      text: 'With a 169.254 peer address Azure does not open the BGP session: the other end must. Azure also needs an APIPA address of its own then, or the session never comes up.',
      source: 'azure-bgp-howto',
    },
    {
      text: 'By default Azure as initiator offers the child SA without PFS. Against an SDDC with PFS on, set a custom policy with the SDDC’s group: with IKEv2 the tunnel comes up without it, and the rekey that Azure starts is refused.',
      source: 'azure-vpn-devices',
    },
    {
      text: 'A custom policy is the only one that the connection uses, as initiator and responder: every field as at the SDDC.',
      source: 'azure-vpn-faq',
    },
    {
      text: 'As responder Azure accepts any traffic selectors that the SDDC proposes; its own, policy-based or custom, go out only when Azure initiates. So a wrong list shows only now and then.',
      source: 'azure-traffic-selectors',
    },
    {
      text: 'Custom selectors on one line make one child SA with several networks; on separate lines, one child SA for each pair. The SDDC builds one for each pair: use separate lines. Then only the first is built at once; the others follow with traffic, whose first packets are lost.',
      source: 'azure-traffic-selectors',
    },
    {
      text: 'A connection with policy-based selectors reaches the VNet only; nothing passes on through the gateway to other sites or VNets.',
      source: 'azure-policy-based',
    },
    {
      text: 'IKEv1 connections drop for up to 5 s at every phase 1 rekey. Use IKEv2.',
      source: 'azure-vpn-faq',
    },
    {
      text: 'A policy-based gateway (Basic, IKEv1) takes the tunnel down after five minutes without traffic, and builds it again with the next packet.',
      source: 'azure-vpn-faq',
    },
    {
      text: 'Azure advertises the address spaces of the VNet and of the other local network gateways, and what other BGP peers sent, except the default route.',
      source: 'azure-vpn-faq',
    },
    {
      text: 'A gateway takes up to 4000 prefixes over BGP; above that the session drops. Prefixes of the SDDC that equal those of the VNet, or lie inside them, are filtered.',
      source: 'azure-vpn-faq',
    },
  ],
  messages: {},
});
