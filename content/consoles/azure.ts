import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'Azure VPN Gateway',
  scope:
    'What Azure shows when its VPN gateway is the remote peer of the SDDC: connection and BGP peer status, the faults of Network Watcher VPN troubleshoot, its log files, and the diagnostic logs.',
  marks: { lines: ['IkeCleanupQMNegotiation', 'GatewayTenantWorker', 'windows error'], names: ['azure'], families: ['windows'] },
  messages: {
    'azure-connection-connected': {
      text: 'connectionStatus: Connected',
      also: ['Connectivity State: Connected'],
      example: '"connectionStatus": "Connected",',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'The IPsec tunnel of this connection is up. If no traffic passes, go on to BGP, routes and firewalls.',
      source: 'azure-connection-status',
    },
    'azure-connection-connecting': {
      text: 'connectionStatus: Connecting',
      example: '"connectionStatus": "Connecting",',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'pre-shared-key-mismatch',
        'phase1-crypto-mismatch',
      ],
      tells: 'ike-started',
      meaning:
        'Azure is negotiating, or fails and tries again. If it stays so, run VPN troubleshoot of Network Watcher: its fault names the reason.',
      source: 'azure-connection-status',
    },
    'azure-connection-notconnected': {
      text: 'connectionStatus: NotConnected',
      also: ['NotConnected'],
      example: '"connectionStatus": "NotConnected",',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'pre-shared-key-mismatch',
        'phase1-crypto-mismatch',
      ],
      tells: 'down',
      meaning: 'The tunnel is down, without a reason. Run VPN troubleshoot of Network Watcher, or read IKEDiagnosticLog.',
      source: 'azure-connection-status',
    },
    'azure-bgp-peer-connecting': {
      text: 'State: Connecting',
      example: 'State             : Connecting',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-asn-mismatch'],
      meaning:
        'BGP peer state of the gateway: the session is being opened, a fault if it stays so; only Connected is good. See first that the connection itself is Connected, then that the peer is the BGP address of the SDDC and that TCP 179 passes, then both AS numbers. With an APIPA peer Azure waits: the SDDC must open the session.',
      source: 'azure-bgp-peer-state',
    },
    'azure-bgp-peer-idle': {
      text: 'routesReceived: {routes} state: Idle',
      example: '"neighbor": "169.254.21.1", "routesReceived": 0, "state": "Idle"',
      role: 'either',
      problems: ['bgp-transport-blocked', 'bgp-neighbor-address', 'bgp-asn-mismatch'],
      meaning:
        'Peer status of the gateway, as one row: no session with this peer yet. If it stays so, check the tunnel first, then the peer address and the AS numbers. On separate lines it is printed as State: Idle.',
      source: 'inferred',
    },
    'azure-bgp-peer-stopped': {
      text: 'State: Stopped',
      example: 'State             : Stopped',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'BGP peer state of the gateway: no session runs. See first that BGP is enabled on the connection, then that the tunnel is up.',
      source: 'inferred',
    },
    'azure-fault-gatewaynotfound': {
      text: 'GatewayNotFound',
      example: '"id": "GatewayNotFound",',
      role: 'either',
      problems: ['remote-peer-not-configured'],
      meaning:
        'Network Watcher: there is no gateway, or it is not provisioned. Finish or repair the Azure gateway before you look at the SDDC.',
      source: 'azure-network-watcher',
    },
    'azure-fault-plannedmaintenance': {
      text: 'PlannedMaintenance',
      example: '"id": "PlannedMaintenance",',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'Network Watcher: the Azure gateway instance is under maintenance. Wait until it ends.',
      source: 'azure-network-watcher',
    },
    'azure-fault-userdrivenupdate': {
      text: 'UserDrivenUpdate',
      example: '"id": "UserDrivenUpdate",',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'Network Watcher: the Azure gateway is being changed now, for instance its size. Wait until the update has finished.',
      source: 'azure-network-watcher',
    },
    'azure-fault-vipunresponsive': {
      text: 'VipUnResponsive',
      example: '"id": "VipUnResponsive",',
      role: 'either',
      problems: ['peer-unreachable'],
      meaning:
        'Network Watcher: the primary instance of the Azure gateway does not answer its health probe. A fault at Azure: open a case, or reset the gateway, which drops all of its connections for a while.',
      source: 'azure-network-watcher',
    },
    'azure-fault-platforminactive': {
      text: 'PlatformInActive',
      example: '"id": "PlatformInActive",',
      role: 'either',
      problems: ['peer-unreachable'],
      meaning:
        'Network Watcher: a fault of the Azure platform. Open a case with Azure; a gateway reset drops all of its connections for a while.',
      source: 'azure-network-watcher',
    },
    'azure-fault-servicenotrunning': {
      text: 'ServiceNotRunning',
      example: '"id": "ServiceNotRunning",',
      role: 'either',
      problems: ['peer-unreachable'],
      meaning:
        'Network Watcher: the service behind the Azure gateway does not run. Open a case with Azure, or reset the gateway, which drops all of its connections for a while.',
      source: 'azure-network-watcher',
    },
    'azure-fault-noconnectionsfoundforgateway': {
      text: 'NoConnectionsFoundForGateway',
      example: '"id": "NoConnectionsFoundForGateway",',
      role: 'either',
      problems: ['remote-peer-not-configured'],
      meaning:
        'Network Watcher, a warning: the Azure gateway has no connection at all. Create the local network gateway for the SDDC and a connection to it.',
      source: 'azure-network-watcher',
    },
    'azure-fault-connectionsnotconnected': {
      text: 'ConnectionsNotConnected',
      example: '"id": "ConnectionsNotConnected",',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'pre-shared-key-mismatch',
        'phase1-crypto-mismatch',
      ],
      meaning:
        'Network Watcher, a warning: connections of the gateway are down, without a reason. Run the test on the connection to the SDDC instead of the gateway.',
      source: 'azure-network-watcher',
    },
    'azure-fault-gatewaycpuusageexceeded': {
      text: 'GatewayCPUUsageExceeded',
      example: '"id": "GatewayCPUUsageExceeded",',
      role: 'either',
      problems: ['dead-peer-detection'],
      meaning:
        'Network Watcher: the gateway uses more than 95 % of its processor. Keepalives may be lost with other packets: lower the load or choose a larger gateway.',
      source: 'azure-network-watcher',
    },
    'azure-fault-connectionentitynotfound': {
      text: 'ConnectionEntityNotFound',
      example: '"id": "ConnectionEntityNotFound",',
      role: 'either',
      problems: ['remote-peer-not-configured'],
      meaning: 'Network Watcher: the configuration of the connection is missing. Create the connection to the SDDC.',
      source: 'azure-network-watcher',
    },
    'azure-fault-connectionismarkeddisconnected': {
      text: 'ConnectionIsMarkedDisconnected',
      example: '"id": "ConnectionIsMarkedDisconnected",',
      role: 'either',
      problems: ['session-disabled'],
      meaning:
        'Network Watcher: the connection is marked as disconnected on the Azure side. Find out who did it, and connect it again there.',
      source: 'azure-network-watcher',
    },
    'azure-fault-connectionnotconfiguredongateway': {
      text: 'ConnectionNotConfiguredOnGateway',
      example: '"id": "ConnectionNotConfiguredOnGateway",',
      role: 'either',
      problems: ['remote-peer-not-configured', 'configuration-failed'],
      meaning:
        'Network Watcher: the service behind the gateway does not have this connection. Save the connection again in Azure; a case with Azure if that does not help.',
      source: 'azure-network-watcher',
    },
    'azure-fault-connectionmarkedstandby': {
      text: 'ConnectionMarkedStandby',
      example: '"id": "ConnectionMarkedStandby",',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'Network Watcher: the service of this connection is marked as standby. It names no fault of the VPN settings: see which gateway instance is active and test again.',
      source: 'azure-network-watcher',
    },
    'azure-fault-authentication': {
      text: 'id: Authentication',
      example: '"id": "Authentication",',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning:
        'Network Watcher: the pre-shared keys differ. Read the shared key of the connection in Azure and enter the same at the SDDC.',
      source: 'azure-network-watcher',
    },
    'azure-fault-peerreachability': {
      text: 'PeerReachability',
      example: '"id": "PeerReachability",',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      meaning:
        'Network Watcher: Azure cannot reach the SDDC. Compare the address of the local network gateway with the public IP of the VPN, then UDP 500 and 4500; then see that the VPN exists and is enabled there, with the same IKE version.',
      source: 'azure-network-watcher',
    },
    'azure-fault-ikepolicymismatch': {
      text: 'IkePolicyMismatch',
      example: '"id": "IkePolicyMismatch",',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'Network Watcher: the SDDC uses IKE settings that the Azure gateway does not support. Compare phase 1, then phase 2 with PFS, with the policy of the connection or the Azure defaults.',
      source: 'azure-network-watcher',
    },
    'azure-peer-failed-with-windows-error-13801': {
      text: 'failed with Windows error 13801(ERROR_IPSEC_IKE_AUTH_FAIL)',
      also: ['Windows error 13801', 'called with error 13801', 'Failure error code:0x000035e9', 'Failure error code:0x35e9'],
      example: 'based on log : Peer failed with Windows error 13801(ERROR_IPSEC_IKE_AUTH_FAIL)',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch'],
      meaning: 'Authentication failed. Enter the shared key again at both ends; when it is right, compare the identities.',
      source: 'azure-network-watcher',
    },
    'azure-authentication-failed-check-shared-key': {
      text: 'Authentication failed. Check shared key. Check crypto. Check lifetimes.',
      example: 'Error: Authentication failed. Check shared key. Check crypto. Check lifetimes.',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'phase1-crypto-mismatch'],
      meaning:
        'Summary line of IKEErrors.txt, which newer gateways no longer write (they have IKElogs.txt). Compare the shared key first, then the identities and the phase 1 settings.',
      source: 'azure-network-watcher',
    },
    'azure-windows-error-13843-invalid-payload': {
      text: 'failed with Windows error 13843(ERROR_IPSEC_IKE_INVALID_PAYLOAD)',
      also: ['Windows error 13843', 'called with error 13843', 'Failure error code:0x00003613', 'Failure error code:0x3613'],
      example: 'based on log : IkeFindPayloadInPacket failed with Windows error 13843(ERROR_IPSEC_IKE_INVALID_PAYLOAD)',
      role: 'either',
      problems: ['malformed-payload', 'pre-shared-key-mismatch'],
      meaning:
        'A payload from the SDDC could not be read. With IKEv1 enter the shared key again first; then compare IKE version and authentication of both ends.',
      source: 'azure-network-watcher',
    },
    'azure-on-prem-device-sent-invalid-payload': {
      text: 'On-prem device sent invalid payload.',
      example: 'Error: On-prem device sent invalid payload.',
      role: 'either',
      problems: ['malformed-payload', 'pre-shared-key-mismatch'],
      meaning:
        'Summary line of IKEErrors.txt: the device here is the SDDC. With IKEv1 enter the shared key again first; then compare IKE version and authentication.',
      source: 'azure-network-watcher',
    },
    'azure-error-13868-policy-match': {
      text: 'IkeCleanupQMNegotiation called with error 13868',
      also: ['Windows error 13868', 'called with error 13868', 'Failure error code:0x0000362c', 'Failure error code:0x362c'],
      example: 'IkeCleanupQMNegotiation called with error 13868 and flags a',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'Policy mismatch; with IkeCleanupQMNegotiation it came while the child SA was negotiated. Compare ESP encryption, integrity and PFS with the policy of the connection, then phase 1.',
      source: 'azure-network-watcher',
    },
    'azure-sending-notify-policy-mismatch': {
      text: '[SEND][NOTIFY] Sending Notify Message - Policy Mismatch',
      example: 'Remote 198.51.100.20:500: Local 203.0.113.10:500: [SEND][NOTIFY] Sending Notify Message - Policy Mismatch',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'Azure refuses the proposal of the SDDC. The lines before it list what the SDDC offered; after an IPSec payload it is phase 2.',
      source: 'azure-network-watcher',
    },
    'azure-received-ike-auth-message': {
      text: '[RECEIVED][SA_AUTH] Received IKE AUTH message',
      example: 'Remote 198.51.100.20:500: Local 203.0.113.10:500: [RECEIVED][SA_AUTH] Received IKE AUTH message',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'An IKE_AUTH message came from the SDDC, so the first exchange went well and UDP 4500, if NAT is on the way, is open from the SDDC to Azure. A fault after this line is about keys, identities or phase 2.',
      source: 'azure-network-watcher',
    },
    'azure-received-traffic-selector-request': {
      text: 'Received Traffic Selector payload request- [Tsid {tsid} ]Number of TSIs',
      example:
        'Remote 198.51.100.20:500: Local 203.0.113.10:500: Received Traffic Selector payload request- [Tsid 0x729 ]Number of TSIs 1: StartAddress 192.0.2.128 EndAddress 192.0.2.255 PortStart 0 PortEnd 65535 Protocol 0 Number of TSRs 1:StartAddress 0.0.0.0 EndAddress 255.255.255.255 PortStart 0 PortEnd 65535 Protocol 0',
      role: 'responder',
      problems: [],
      tells: 'child-started',
      meaning:
        'The networks that the SDDC asked for: TSI are its own, TSR those of Azure. One request may hold several. Compare them with the next line, the networks that Azure agrees to.',
      source: 'azure-network-watcher',
    },
    'azure-proposed-traffic-selector-final-negotiated': {
      text: 'Proposed Traffic Selector payload will be (Final Negotiated) - [Tsid {tsid} ]Number of TSIs',
      example:
        'Remote 198.51.100.20:500: Local 203.0.113.10:500: [SEND] Proposed Traffic Selector payload will be (Final Negotiated) - [Tsid 0x729 ]Number of TSIs 1: StartAddress 192.0.2.128 EndAddress 192.0.2.255 PortStart 0 PortEnd 65535 Protocol 0 Number of TSRs 1:StartAddress 0.0.0.0 EndAddress 255.255.255.255 PortStart 0 PortEnd 65535 Protocol 0',
      role: 'responder',
      problems: [],
      tells: 'child-started',
      meaning:
        'The networks that Azure answers with. If they are narrower than what the SDDC asked for, the two ends do not mirror each other.',
      source: 'azure-network-watcher',
    },
    'azure-received-ipsec-payload-policy': {
      text: '[RECEIVED]Received IPSec payload: Policy1:Cipher',
      example: 'Remote 198.51.100.20:500: Local 203.0.113.10:500: [RECEIVED]Received IPSec payload: Policy1:Cipher=AES256Integrity=SHA256',
      role: 'responder',
      problems: [],
      tells: 'child-started',
      meaning: 'The ESP algorithms that the SDDC offered. Compare them with the policy of the connection when a policy mismatch follows.',
      source: 'azure-network-watcher',
    },
    'azure-main-mode-failure': {
      text: 'Failure type: IKE/Authip Main Mode Failure',
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|Failure type: IKE/Authip Main Mode Failure',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'phase1-crypto-mismatch', 'peer-unreachable'],
      meaning:
        'Phase 1 failed. The lines Failure error code and Failure point that follow say why and at which end. From Scrubbed-wfpdiag.txt, which newer gateways no longer write.',
      source: 'azure-network-watcher',
    },
    'azure-tunnelconnected': {
      text: 'TunnelConnected',
      example: '2026-01-15T09:30:12Z TunnelDiagnosticLog TunnelConnected GatewayTenantWorker_IN_0',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'TunnelDiagnosticLog: the tunnel came up on this gateway instance.',
      source: 'azure-vpn-diagnostics',
    },
    'azure-tunneldisconnected': {
      text: 'TunnelDisconnected',
      example: '2026-01-15T09:30:12Z TunnelDiagnosticLog TunnelDisconnected GatewayTenantWorker_IN_0',
      role: 'either',
      problems: ['dead-peer-detection', 'peer-sent-delete'],
      tells: 'down',
      meaning:
        'TunnelDiagnosticLog: the tunnel dropped. Back within seconds on the same instance: lost packets (DPD), or a delete from the SDDC. Back on the other instance: a failover of Azure, not a fault of the configuration.',
      source: 'azure-vpn-diagnostics',
    },
    'azure-bgpconnectedevent': {
      text: 'BgpConnectedEvent',
      example: '2026-01-15T09:30:12Z RouteDiagnosticLog BgpConnectedEvent',
      role: 'either',
      problems: [],
      tells: 'bgp-up',
      meaning: 'RouteDiagnosticLog: the BGP session came up. The peer status then shows State: Connected.',
      source: 'azure-vpn-diagnostics',
    },
    'azure-bgpdisconnectedevent': {
      text: 'BgpDisconnectedEvent',
      example: '2026-01-15T09:30:12Z RouteDiagnosticLog BgpDisconnectedEvent',
      role: 'either',
      problems: ['bgp-timers', 'bgp-transport-blocked'],
      tells: 'down',
      meaning:
        'RouteDiagnosticLog: the BGP session ended. See in TunnelDiagnosticLog whether the tunnel dropped first; then it is not BGP.',
      source: 'azure-vpn-diagnostics',
    },
    'azure-bgprouteupdate': {
      text: 'BgpRouteUpdate',
      example: '2026-01-15T09:30:12Z RouteDiagnosticLog BgpRouteUpdate',
      role: 'either',
      problems: [],
      tells: 'normal',
      meaning:
        'RouteDiagnosticLog: routes were added or removed, and the Message column says which. It may be of another peer or instance: BgpConnectedEvent and BgpDisconnectedEvent show the state of the session.',
      source: 'azure-vpn-diagnostics',
    },
    'azure-gatewaytenantprimarychanged': {
      text: 'GatewayTenantPrimaryChanged',
      example: '2026-01-15T09:30:12Z GatewayDiagnosticLog GatewayTenantPrimaryChanged',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning:
        'GatewayDiagnosticLog: the other gateway instance took over, and the tunnel is rebuilt there. It is expected during maintenance or after a reset.',
      source: 'azure-vpn-diagnostics',
    },
    'azure-hostmaintenanceevent': {
      text: 'HostMaintenanceEvent',
      example: '2026-01-15T09:30:12Z GatewayDiagnosticLog HostMaintenanceEvent',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'GatewayDiagnosticLog: maintenance of the host under the gateway. Compare its time with the drop of the tunnel.',
      source: 'azure-vpn-diagnostics',
    },
    'azure-bgp-peer-connected-no-routes': {
      text: 'routesReceived: 0 state: Connected',
      example: '"routesReceived": 0, "state": "Connected"',
      role: 'either',
      problems: ['bgp-no-prefixes'],
      tells: 'zero',
      meaning: 'The BGP peer is up and Azure has no route from it. Look at what the other end advertises to this address.',
      source: 'azure-bgp-diagnostics',
    },
  },
});
