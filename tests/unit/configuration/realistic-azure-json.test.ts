import { azureJson } from '../../../src/configuration/azure-json.ts';
import { describeExport } from './describe-export.ts';
import { anyToAny, hidden, keyOf } from './realistic-reading.ts';

const sub = '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-net/providers/Microsoft.Network';

/** `az network vpn-connection show` alone: the key is left out, and the gateways stand elsewhere. */
const alone = `PS /home/net> az network vpn-connection show -g rg-net -n to-branch
{
  "authorizationKey": null,
  "connectionMode": "ResponderOnly",
  "connectionProtocol": "IKEv2",
  "connectionStatus": "NotConnected",
  "connectionType": "IPsec",
  "dpdTimeoutSeconds": 45,
  "egressBytesTransferred": 0,
  "egressNatRules": null,
  "enableBgp": false,
  "enablePrivateLinkFastPath": false,
  "etag": "W/\\"2b6d1c1e-aaaa-4bbb-8ccc-1234567890ab\\"",
  "expressRouteGatewayBypass": false,
  "gatewayCustomBgpIpAddresses": [],
  "id": "${sub}/connections/to-branch",
  "ingressBytesTransferred": 0,
  "ingressNatRules": null,
  "ipsecPolicies": [
    {
      "dhGroup": "ECP384",
      "ikeEncryption": "GCMAES256",
      "ikeIntegrity": "SHA384",
      "ipsecEncryption": "AES256",
      "ipsecIntegrity": "SHA256",
      "pfsGroup": "None",
      "saDataSizeKilobytes": 102400000,
      "saLifeTimeSeconds": 27000
    }
  ],
  "localNetworkGateway2": {
    "bgpSettings": null,
    "etag": null,
    "fqdn": null,
    "gatewayIpAddress": null,
    "id": "${sub}/localNetworkGateways/branch",
    "localNetworkAddressSpace": null,
    "location": null,
    "name": null,
    "resourceGroup": "rg-net"
  },
  "location": "westeurope",
  "name": "to-branch",
  "peer": null,
  "provisioningState": "Succeeded",
  "resourceGroup": "rg-net",
  "resourceGuid": "5d2a1f00-dddd-4eee-8fff-abcdefabcdef",
  "routingWeight": 10,
  "sharedKey": null,
  "tags": {
    "owner": "network",
    "pfsGroup": "see ticket"
  },
  "trafficSelectorPolicies": [
    {
      "localAddressRanges": ["10.50.0.0/16", "10.51.0.0/16"],
      "remoteAddressRanges": ["192.0.2.0/25"]
    },
    {
      "localAddressRanges": ["10.50.0.0/16"],
      "remoteAddressRanges": ["192.0.2.128/25"]
    }
  ],
  "tunnelConnectionStatus": [],
  "type": "Microsoft.Network/connections",
  "useLocalAzureIpAddress": false,
  "usePolicyBasedTrafficSelectors": true,
  "virtualNetworkGateway1": {
    "id": "${sub}/virtualNetworkGateways/vng-hub",
    "resourceGroup": "rg-net"
  },
  "virtualNetworkGateway2": null
}
`;

describeExport('a connection alone, with a policy and selectors of its own', azureJson, alone, {
  vpns: [
    [
      'to-branch',
      {
        'ike-version': [2],
        initiation: 'responds only',
        'ike-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: ['sha2-384'], groups: [20], esn: [] }],
        'child-proposals': [{ encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [], esn: [] }],
        pfs: [0],
        'child-lifetime': 27000,
        'child-kilobytes': 102400000,
        selectors: [
          { local: ['10.50.0.0/16', '10.51.0.0/16'], remote: ['192.0.2.0/25'] },
          { local: ['10.50.0.0/16'], remote: ['192.0.2.128/25'] },
        ],
        'bgp-enabled': false,
      },
    ],
  ],
  notes: [/local-gateway show/],
  secrets: [],
});

const key = 'Example+Key/ofAzure==17';

/** What REST answers for a connection, for both local network gateways and for both VPN gateways of the subscription. */
const gateway = (name: string, asn: number, inside: string, custom: readonly string[], outside: string): object => ({
  name,
  id: `${sub}/virtualNetworkGateways/${name}`,
  type: 'Microsoft.Network/virtualNetworkGateways',
  location: 'westeurope',
  properties: {
    provisioningState: 'Succeeded',
    ipConfigurations: [
      {
        name: 'default',
        id: `${sub}/virtualNetworkGateways/${name}/ipConfigurations/default`,
        properties: { privateIPAllocationMethod: 'Dynamic', subnet: { id: `${sub}/virtualNetworks/hub/subnets/GatewaySubnet` } },
      },
    ],
    sku: { name: 'VpnGw2AZ', tier: 'VpnGw2AZ', capacity: 2 },
    gatewayType: 'Vpn',
    vpnType: 'RouteBased',
    enableBgp: true,
    activeActive: false,
    vpnClientConfiguration: {
      vpnClientProtocols: ['OpenVPN', 'IkeV2'],
      vpnClientRootCertificates: [{ name: 'root', properties: { publicCertData: 'MIIC5zCCAc+gAwIBAgIQexample' } }],
      vpnClientIpsecPolicies: [],
      radiusServerSecret: 'ExampleRadiusSecret',
    },
    bgpSettings: {
      asn,
      bgpPeeringAddress: inside,
      peerWeight: 0,
      bgpPeeringAddresses: [
        {
          ipconfigurationId: `${sub}/virtualNetworkGateways/${name}/ipConfigurations/default`,
          defaultBgpIpAddresses: [inside],
          customBgpIpAddresses: custom,
          tunnelIpAddresses: [outside],
        },
      ],
    },
    vpnGatewayGeneration: 'Generation2',
  },
});

const local = (name: string, address: string, asn: number, peering: string): object => ({
  name,
  id: `${sub}/localNetworkGateways/${name}`,
  type: 'Microsoft.Network/localNetworkGateways',
  location: 'westeurope',
  properties: {
    provisioningState: 'Succeeded',
    localNetworkAddressSpace: { addressPrefixes: [`${peering}/32`] },
    gatewayIpAddress: address,
    bgpSettings: { asn, bgpPeeringAddress: peering, peerWeight: 0 },
  },
});

const connection = {
  name: 'to-sddc',
  id: `${sub}/connections/to-sddc`,
  etag: 'W/"0"',
  type: 'Microsoft.Network/connections',
  location: 'westeurope',
  properties: {
    provisioningState: 'Succeeded',
    packetCaptureDiagnosticState: 'None',
    // Azure writes one id in small letters now and then.
    virtualNetworkGateway1: { id: `${sub}/virtualNetworkGateways/vng-spoke`.toLowerCase() },
    localNetworkGateway2: { id: `${sub}/localNetworkGateways/sddc` },
    connectionType: 'IPsec',
    connectionProtocol: 'IKEv2',
    routingWeight: 0,
    sharedKey: key,
    enableBgp: true,
    useLocalAzureIpAddress: false,
    usePolicyBasedTrafficSelectors: false,
    gatewayCustomBgpIpAddresses: [
      { ipConfigurationId: `${sub}/virtualNetworkGateways/vng-spoke/ipConfigurations/default`, customBgpIpAddress: '169.254.22.6' },
    ],
    ipsecPolicies: [],
    trafficSelectorPolicies: [],
    dpdTimeoutSeconds: 45,
    connectionMode: 'Default',
    connectionStatus: 'Connected',
    ingressBytesTransferred: 1722334,
    egressBytesTransferred: 9923,
  },
};

const whole = [
  connection,
  { value: [local('branch', '198.51.100.77', 65099, '169.254.21.5'), local('sddc', '198.51.100.20', 65000, '169.254.22.5')] },
  {
    value: [
      gateway('vng-hub', 65514, '10.50.255.30', [], '203.0.113.9'),
      gateway('vng-spoke', 65515, '10.60.255.30', ['169.254.21.6', '169.254.22.6'], '203.0.113.10'),
    ],
  },
]
  .map((one) => JSON.stringify(one, null, 2))
  .join('\n')
  .replaceAll('\n', '\r\n');

describeExport('a connection among gateways of others, as REST answers', azureJson, whole, {
  vpns: [
    [
      'to-sddc',
      {
        'peer-address': '198.51.100.20',
        'bgp-neighbor-as': 65000,
        'bgp-neighbor': '169.254.22.5',
        'bgp-as': 65515,
        'bgp-address': '169.254.22.6',
        'local-address': '203.0.113.10',
        'ike-version': [2],
        initiation: 'starts',
        'pre-shared-key': keyOf(key.length),
        'auth-method': 'pre-shared key',
        selectors: anyToAny,
        'bgp-enabled': true,
      },
    ],
  ],
  secrets: [key, 'ExampleRadiusSecret'],
});

/** A template as the portal exports it, with the values in parameters; of one name it has no value. */
const template = `\uFEFF{
\t"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
\t"contentVersion": "1.0.0.0",
\t"parameters": {
\t\t"connections_to_sddc_name": { "defaultValue": "to-sddc", "type": "String" },
\t\t"localNetworkGateways_sddc_name": { "defaultValue": "lng-sddc", "type": "String" },
\t\t"virtualNetworkGateways_hub_name": { "defaultValue": "vng-hub", "type": "String" },
\t\t"virtualNetworks_hub_externalid": { "defaultValue": "${sub}/virtualNetworks/hub", "type": "String" },
\t\t"sddcAddress": { "defaultValue": "198.51.100.20", "type": "String" },
\t\t"sddcAsn": { "type": "Int" },
\t\t"sharedKey": { "type": "SecureString", "metadata": { "description": "ask the vault" } }
\t},
\t"variables": {
\t\t"hubAsn": 65515,
\t\t"dhGroup": "DHGroup14"
\t},
\t"resources": [
\t\t{
\t\t\t"type": "Microsoft.Network/localNetworkGateways",
\t\t\t"apiVersion": "2023-11-01",
\t\t\t"name": "[parameters('localNetworkGateways_sddc_name')]",
\t\t\t"location": "[resourceGroup().location]",
\t\t\t"properties": {
\t\t\t\t"localNetworkAddressSpace": { "addressPrefixes": [ "192.0.2.128/25" ] },
\t\t\t\t"gatewayIpAddress": "[parameters('sddcAddress')]",
\t\t\t\t"bgpSettings": { "asn": "[parameters('sddcAsn')]", "bgpPeeringAddress": "169.254.21.1", "peerWeight": 0 }
\t\t\t}
\t\t},
\t\t{
\t\t\t"type": "Microsoft.Network/virtualNetworkGateways",
\t\t\t"apiVersion": "2023-11-01",
\t\t\t"name": "[parameters('virtualNetworkGateways_hub_name')]",
\t\t\t"location": "[resourceGroup().location]",
\t\t\t"properties": {
\t\t\t\t"enablePrivateIpAddress": false,
\t\t\t\t"ipConfigurations": [
\t\t\t\t\t{
\t\t\t\t\t\t"name": "default",
\t\t\t\t\t\t"properties": {
\t\t\t\t\t\t\t"privateIPAllocationMethod": "Dynamic",
\t\t\t\t\t\t\t"subnet": { "id": "[concat(parameters('virtualNetworks_hub_externalid'), '/subnets/GatewaySubnet')]" }
\t\t\t\t\t\t}
\t\t\t\t\t}
\t\t\t\t],
\t\t\t\t"sku": { "name": "VpnGw1", "tier": "VpnGw1" },
\t\t\t\t"gatewayType": "Vpn",
\t\t\t\t"vpnType": "RouteBased",
\t\t\t\t"enableBgp": true,
\t\t\t\t"activeActive": false,
\t\t\t\t"bgpSettings": { "asn": "[variables('hubAsn')]", "bgpPeeringAddress": "10.50.255.30", "peerWeight": 0 }
\t\t\t}
\t\t},
\t\t{
\t\t\t"type": "Microsoft.Network/connections",
\t\t\t"apiVersion": "2023-11-01",
\t\t\t"name": "[parameters('connections_to_sddc_name')]",
\t\t\t"location": "[resourceGroup().location]",
\t\t\t"dependsOn": [
\t\t\t\t"[resourceId('Microsoft.Network/virtualNetworkGateways', parameters('virtualNetworkGateways_hub_name'))]",
\t\t\t\t"[resourceId('Microsoft.Network/localNetworkGateways', parameters('localNetworkGateways_sddc_name'))]"
\t\t\t],
\t\t\t"properties": {
\t\t\t\t"virtualNetworkGateway1": {
\t\t\t\t\t"id": "[resourceId('Microsoft.Network/virtualNetworkGateways', parameters('virtualNetworkGateways_hub_name'))]",
\t\t\t\t\t"properties": {}
\t\t\t\t},
\t\t\t\t"localNetworkGateway2": {
\t\t\t\t\t"id": "[resourceId('Microsoft.Network/localNetworkGateways', parameters('localNetworkGateways_sddc_name'))]",
\t\t\t\t\t"properties": {}
\t\t\t\t},
\t\t\t\t"connectionType": "IPsec",
\t\t\t\t"connectionProtocol": "IKEv2",
\t\t\t\t"routingWeight": 0,
\t\t\t\t"sharedKey": "[parameters('sharedKey')]",
\t\t\t\t"enableBgp": true,
\t\t\t\t"usePolicyBasedTrafficSelectors": false,
\t\t\t\t"ipsecPolicies": [
\t\t\t\t\t{
\t\t\t\t\t\t"saLifeTimeSeconds": 3600,
\t\t\t\t\t\t"saDataSizeKilobytes": 102400000,
\t\t\t\t\t\t"ipsecEncryption": "GCMAES256",
\t\t\t\t\t\t"ipsecIntegrity": "GCMAES256",
\t\t\t\t\t\t"ikeEncryption": "AES256",
\t\t\t\t\t\t"ikeIntegrity": "SHA256",
\t\t\t\t\t\t"dhGroup": "[variables('dhGroup')]",
\t\t\t\t\t\t"pfsGroup": "PFS2048"
\t\t\t\t\t}
\t\t\t\t],
\t\t\t\t"trafficSelectorPolicies": [],
\t\t\t\t"dpdTimeoutSeconds": 45,
\t\t\t\t"connectionMode": "InitiatorOnly"
\t\t\t}
\t\t}
\t]
}
`;

describeExport('a template of the portal, with its parameters', azureJson, template, {
  vpns: [
    [
      'to-sddc',
      {
        'peer-address': '198.51.100.20',
        'bgp-neighbor': '169.254.21.1',
        'bgp-as': 65515,
        'bgp-address': '10.50.255.30',
        'ike-version': [2],
        initiation: 'starts',
        'pre-shared-key': hidden,
        'auth-method': 'pre-shared key',
        'ike-proposals': [{ encryption: ['aes-cbc-256'], integrity: ['sha2-256'], prf: [], groups: [14], esn: [] }],
        'child-proposals': [{ encryption: ['aes-gcm-16-256'], integrity: [], prf: [], groups: [], esn: [] }],
        pfs: [14],
        'child-lifetime': 3600,
        'child-kilobytes': 102400000,
        selectors: anyToAny,
        'bgp-enabled': true,
      },
    ],
  ],
  notes: [/hidden/],
  secrets: [],
});
