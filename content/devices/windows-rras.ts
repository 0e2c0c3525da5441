import { defineDevice } from '../define.ts';

export default defineDevice({
  name: 'Windows Server RRAS',
  vendor: 'Microsoft',
  scope:
    'Routing and Remote Access on Windows Server with an IKEv2 site-to-site interface. Windows prints the same IKE error codes wherever its IKE service runs.',
  marks: { lines: ['rasman', 'RemoteAccess', 'IKEEXT'], names: ['rras', 'windows server'], families: ['windows'] },
  placeholders: ['SDDC'],
  commands: {
    'ike-sa': {
      run: ['Get-VpnS2SInterface -Name SDDC | fl *', 'Get-NetIPsecMainModeSA'],
      look: 'ConnectionState Connected, and a main mode SA with 198.51.100.20.',
      source: 'windows-get-s2s',
    },
    'child-sa': {
      run: ['Get-NetIPsecQuickModeSA', 'Get-VpnS2SInterfaceStatistics -Name SDDC'],
      look: 'A quick mode SA for the interface, and bytes that count in both directions.',
      source: 'windows-s2s-statistics',
    },
    proposals: {
      run: ['Get-VpnS2SInterface -Name SDDC | fl *'],
      look: 'CustomPolicy with EncryptionMethod, IntegrityCheckMethod, DHGroup, CipherTransformConstants, AuthenticationTransformConstants and PfsGroup.',
      source: 'windows-get-s2s',
    },
    'debug-on': {
      run: [
        { run: 'Event Viewer > Windows Logs > System, source RemoteAccess', disrupts: 'nothing' },
        { run: 'netsh wfp capture start', disrupts: 'logging', cost: 'Records the IPsec of the whole server until it is stopped.' },
      ],
      look: 'At an elevated prompt. Connect once while it records. In wfpdiag.xml search the last errorFrequencyTable: it names the error, ERROR_IPSEC_IKE_…; then search that name. RRAS itself writes to the System log.',
      source: 'windows-ikev2-ipsec',
    },
    'debug-off': {
      run: [{ run: 'netsh wfp capture stop', disrupts: 'logging' }],
      look: 'It writes wfpdiag.cab to the current folder.',
      source: 'windows-ikev2-ipsec',
    },
    clear: {
      run: [
        {
          run: 'Disconnect-VpnS2SInterface -Name SDDC',
          disrupts: 'this tunnel',
          cost: 'Until the next line, until traffic dials it again, or until the SDDC starts it.',
        },
        { run: 'Connect-VpnS2SInterface -Name SDDC', disrupts: 'nothing' },
      ],
      look: 'The connect command prints the IKE error when it fails.',
      source: 'windows-disconnect-s2s',
    },
    'bgp-neighbor': {
      run: ['Get-BgpPeer'],
      look: 'ConnectivityStatus Connected for the peer 169.254.100.1.',
      source: 'windows-get-bgp-peer',
    },
    'bgp-received': {
      run: ['Get-BgpRouteInformation'],
      look: '192.0.2.128/25 learned from the SDDC.',
      source: 'windows-bgp-routes',
    },
    'bgp-advertised': {
      run: ['Get-BgpStatistics'],
      look: 'Counts of route updates and messages sent; which prefixes they were shows the SDDC under View Routes > Learned Routes.',
      source: 'windows-bgp-statistics',
    },
  },
  settings: {
    'peer-address': { where: 'Add-VpnS2SInterface / Set-VpnS2SInterface -Destination', source: 'windows-add-s2s' },
    'ike-version': { where: '-Protocol IKEv2', source: 'windows-add-s2s' },
    'pre-shared-key': {
      where: "-AuthenticationMethod PSKOnly -ResponderAuthenticationMethod PSKOnly -SharedSecret '…' (single quotes)",
      source: 'windows-add-s2s',
    },
    'phase1-proposal': { where: '-CustomPolicy -EncryptionMethod -IntegrityCheckMethod -DHGroup', source: 'windows-add-s2s' },
    'phase2-proposal': {
      where: '-CustomPolicy -CipherTransformConstants -AuthenticationTransformConstants',
      source: 'windows-add-s2s',
    },
    pfs: { where: '-PfsGroup PFS2048 (DH group 14), None to switch it off', source: 'windows-add-s2s' },
    lifetimes: { where: '-MMSALifeTimeSeconds (phase 1), -SALifeTimeSeconds (phase 2)', source: 'windows-add-s2s' },
    initiation: {
      where: 'Traffic to -IPv4Subnet dials. -Persistent: connected again after a restart; -AutoConnectEnabled $true: after a failure',
      source: 'windows-add-s2s',
    },
    'dead-peer-detection': {
      where: '-NetworkOutageTimeSeconds: disconnected after an outage of this length',
      source: 'windows-add-s2s',
    },
    'bgp-asn': { where: 'Add-BgpRouter -LocalASN, Add-BgpPeer -PeerASN', source: 'windows-add-bgp-peer' },
    'bgp-neighbor': { where: 'Add-BgpPeer -LocalIPAddress -PeerIPAddress', source: 'windows-add-bgp-peer' },
    'bgp-timers': { where: 'Add-BgpPeer -HoldTimeSec', source: 'windows-add-bgp-peer' },
    'bgp-filters': {
      where:
        'Add-BgpCustomRoute -Network: what is advertised. Filters: Add-BgpRoutingPolicy -PolicyType Allow or Deny -MatchPrefix, then Add-BgpRoutingPolicyForPeer -PeerName SDDC -Direction Ingress or Egress, which restarts the session',
      source: 'windows-bgp-policy',
    },
    'traffic-selectors': {
      where: '-LocalVpnTrafficSelector, -RemoteVpnTrafficSelector, with objects of New-VpnTrafficSelector',
      source: 'windows-add-s2s',
    },
    routes: { where: '-IPv4Subnet "192.0.2.128/25:10" (network and metric)', source: 'windows-add-s2s' },
  },
  config: {
    parts: [
      {
        disrupts: 'nothing',
        text: `Add-VpnS2SInterface -Name SDDC -Destination 198.51.100.20 -Protocol IKEv2 -AuthenticationMethod PSKOnly -ResponderAuthenticationMethod PSKOnly -SharedSecret 'ExamplePSK-ChangeMe' -IPv4Subnet @('192.0.2.128/25:10', '169.254.100.1/32:10') -Persistent -CustomPolicy -EncryptionMethod AES256 -IntegrityCheckMethod SHA256 -DHGroup Group14 -CipherTransformConstants AES256 -AuthenticationTransformConstants SHA256128 -PfsGroup PFS2048 -SALifeTimeSeconds 3600 -MMSALifeTimeSeconds 28800`,
      },
      {
        disrupts: 'whole device',
        cost: 'Makes the server a BGP router with this AS number: leave the line out where Get-BgpRouter shows one.',
        text: `Add-BgpRouter -BgpIdentifier 169.254.100.2 -LocalASN 65001`,
      },
      {
        disrupts: 'nothing',
        text: `Add-BgpPeer -Name SDDC -LocalIPAddress 169.254.100.2 -PeerIPAddress 169.254.100.1 -LocalASN 65001 -PeerASN 65000`,
      },
      {
        disrupts: 'whole device',
        cost: 'Advertised to every BGP peer of the server that no routing policy keeps it from.',
        text: `Add-BgpCustomRoute -Network 192.0.2.0/25`,
      },
    ],
    source: 'inferred',
  },
  notes: [
    {
      text: 'It presumes a server with Remote Access for site-to-site VPN: Install-RemoteAccess -VpnType VpnS2S, which makes the whole server a VPN gateway.',
      source: 'windows-install-remoteaccess',
    },
    {
      text: 'The configuration follows the command reference and is not tried on a server: read each parameter with Get-Help before you use it.',
      source: 'inferred',
    },
    {
      text: 'The server must own 169.254.100.2 before BGP can use it, and the SDDC end, 169.254.100.1, must be among the subnets of the interface. How RRAS takes a link-local tunnel address is not documented: try it in a lab, or use a policy-based VPN with static routes.',
      source: 'inferred',
    },
    {
      text: 'Put the shared secret into single quotes: between double quotes PowerShell replaces a $ and what follows it, and the server then holds another key than you typed.',
      source: 'powershell-quoting',
    },
    {
      text: 'With a pre-shared key only one interface can be enabled per destination address. An incoming connection finds its interface by that address, so the SDDC must come from the address in -Destination.',
      source: 'windows-set-s2s',
    },
    {
      text: 'Windows names one algorithm in two ways: SHA256 in phase 1 is SHA256128 in phase 2, DH group 14 is Group14 as DHGroup and PFS2048 as PfsGroup.',
      source: 'windows-add-s2s',
    },
    {
      text: 'The trace of a failed negotiation says "Failure point": Local is a refusal of this server, Remote one of the SDDC.',
      source: 'azure-network-watcher',
    },
    {
      text: 'As responder RRAS fragments large IKEv2 messages only with EnableServerFragmentation = 1 (DWORD, HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Parameters\\Ikev2), from Windows Server 1803 on; it holds for the whole server and needs a restart.',
      source: 'windows-ikev2-fragmentation',
    },
    { text: 'A code such as 0x35E9 is the same error in hexadecimal: 0x35E9 is 13801, 0x362C is 13868.', source: 'windows-error-codes' },
  ],
  messages: {
    'windows-ike-13801-credentials-unacceptable': {
      text: 'ERROR_IPSEC_IKE_AUTH_FAIL',
      also: ['error 13801', '0x35e9', '0x000035e9', 'The error code returned on failure is 13801'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|  Failure error code:0x000035e9',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'Authentication failed. Enter the pre-shared key anew at both ends; when it is right, compare the identities; with certificates, the certificate and its chain.',
      source: 'windows-error-codes',
    },
    'windows-ike-13802-attributes-unacceptable': {
      text: 'IKE security attributes are unacceptable',
      also: ['ERROR_IPSEC_IKE_ATTRIB_FAIL', 'error 13802', '0x35ea', '0x000035ea'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    IKE security attributes are unacceptable',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning: 'The two ends have no common set of algorithms. Compare encryption, integrity and DH group of phase 1 with the SDDC.',
      source: 'windows-error-codes',
    },
    'windows-ike-13803-negotiation-pending': {
      text: 'ERROR_IPSEC_IKE_NEGOTIATION_PENDING',
      also: ['error 13803', '0x35eb', '0x000035eb'],
      example:
        '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|IKE failed with error 13803(ERROR_IPSEC_IKE_NEGOTIATION_PENDING)',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning: 'Not an error yet: the negotiation runs. Read the next result.',
      source: 'windows-error-codes',
    },
    'windows-ike-13805-timed-out': {
      text: 'ERROR_IPSEC_IKE_TIMED_OUT',
      also: ['error 13805', '0x35ed', '0x000035ed', 'The error code returned on failure is 13805'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|IKE failed with error 13805(ERROR_IPSEC_IKE_TIMED_OUT)',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'The negotiation ended without an answer. Check the destination address, then UDP 500 and 4500 on the path, then whether the SDDC has this VPN with IKE V2. Once the tunnel was up: the path, or what happened at the SDDC.',
      source: 'windows-error-codes',
    },
    'windows-ike-13806-no-machine-certificate': {
      text: 'IKE failed to find valid machine certificate',
      also: ['ERROR_IPSEC_IKE_NO_CERT', 'error 13806', '0x35ee', '0x000035ee', 'The error code returned on failure is 13806'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    IKE failed to find valid machine certificate',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'Certificate authentication is asked for and the computer store holds no usable certificate. Install one, or change to a pre-shared key at both ends.',
      source: 'windows-error-codes',
    },
    'windows-ike-13807-sa-deleted-by-peer': {
      text: 'IKE SA deleted by peer before establishment completed',
      also: ['ERROR_IPSEC_IKE_SA_DELETED', 'error 13807', '0x35ef', '0x000035ef'],
      example:
        '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    IKE SA deleted by peer before establishment completed',
      role: 'either',
      problems: ['peer-sent-delete'],
      meaning: 'The SDDC broke the negotiation off before it was complete. Read the channel error at the SDDC for its reason.',
      source: 'windows-error-codes',
    },
    'windows-ike-13813-no-response-from-peer': {
      text: 'ERROR_IPSEC_IKE_DROP_NO_RESPONSE',
      also: ['error 13813', '0x35f5', '0x000035f5', 'The error code returned on failure is 13813'],
      example:
        '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|IKE failed with error 13813(ERROR_IPSEC_IKE_DROP_NO_RESPONSE)',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'Nothing came back from the SDDC. Check the destination address, then UDP 500 and 4500 on the path, then whether the SDDC has this VPN with IKE V2. Once the tunnel was up: the path, or what happened at the SDDC.',
      source: 'windows-error-codes',
    },
    'windows-ike-13817-crl-failed': {
      text: 'Certificate Revocation Check failed',
      also: ['ERROR_IPSEC_IKE_CRL_FAILED', 'error 13817', '0x35f9', '0x000035f9'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    Certificate Revocation Check failed',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'The revocation list of the certificate could not be read or names it. Check that the list can be reached from this server.',
      source: 'windows-error-codes',
    },
    'windows-ike-13818-invalid-key-usage': {
      text: 'Invalid certificate key usage',
      also: ['ERROR_IPSEC_IKE_INVALID_KEY_USAGE', 'error 13818', '0x35fa', '0x000035fa'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    Invalid certificate key usage',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'The certificate is not made for IKE. Issue one with the right key usage.',
      source: 'windows-error-codes',
    },
    'windows-ike-13821-simultaneous-rekey': {
      text: 'Simultaneous rekeys were detected',
      also: ['ERROR_IPSEC_IKE_SIMULTANEOUS_REKEY', 'error 13821', '0x35fd', '0x000035fd'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    Simultaneous rekeys were detected',
      role: 'either',
      problems: ['lifetime-rekey'],
      tells: 'rekeying',
      meaning:
        'Both ends rekeyed at the same moment. IKEv2 resolves that by itself; only where traffic drops at these times set the lifetimes apart.',
      source: 'windows-error-codes',
    },
    'windows-ike-13824-invalid-header': {
      text: 'ERROR_IPSEC_IKE_INVALID_HEADER',
      also: ['error 13824', '0x3600', '0x00003600'],
      example:
        '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|IKE failed with error 13824(ERROR_IPSEC_IKE_INVALID_HEADER)',
      role: 'either',
      problems: ['malformed-payload'],
      meaning:
        'The header of a received IKE packet is not valid. See whether something else than the SDDC sends to UDP 500, and capture the packets.',
      source: 'windows-error-codes',
    },
    'windows-ike-13825-no-policy-configured': {
      text: 'ERROR_IPSEC_IKE_NO_POLICY',
      also: ['error 13825', '0x3601', '0x00003601'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|IKE failed with error 13825(ERROR_IPSEC_IKE_NO_POLICY)',
      role: 'either',
      problems: ['remote-peer-not-configured', 'phase1-crypto-mismatch'],
      meaning:
        'Windows has no IPsec policy for this peer: the interface for the SDDC is missing, disabled or for another address. Otherwise compare phase 1.',
      source: 'windows-error-codes',
    },
    'windows-ike-13826-invalid-signature': {
      text: 'ERROR_IPSEC_IKE_INVALID_SIGNATURE',
      also: ['error 13826', '0x3602', '0x00003602'],
      example:
        '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|IKE failed with error 13826(ERROR_IPSEC_IKE_INVALID_SIGNATURE)',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'The signature of the peer does not verify with its certificate. Check certificate and key of both ends.',
      source: 'windows-error-codes',
    },
    'windows-ike-13843-invalid-payload': {
      text: 'ERROR_IPSEC_IKE_INVALID_PAYLOAD',
      also: ['error 13843', '0x3613', '0x00003613'],
      example:
        '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|IKE failed with error 13843(ERROR_IPSEC_IKE_INVALID_PAYLOAD)',
      role: 'either',
      problems: ['malformed-payload'],
      meaning:
        'A payload of the peer could not be read. Compare IKE version and authentication method of both ends; with IKEv1 re-enter the pre-shared key.',
      source: 'windows-error-codes',
    },
    'windows-ike-13846-invalid-cookie': {
      text: 'ERROR_IPSEC_IKE_INVALID_COOKIE',
      also: ['error 13846', '0x3616', '0x00003616'],
      example:
        '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|IKE failed with error 13846(ERROR_IPSEC_IKE_INVALID_COOKIE)',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'A packet belongs to an IKE SA that is gone here. Once is harmless. If it goes on, reconnect the interface, and disable and enable the VPN at the SDDC.',
      source: 'windows-error-codes',
    },
    'windows-ike-13847-no-peer-certificate': {
      text: 'Peer failed to send valid machine certificate',
      also: ['ERROR_IPSEC_IKE_NO_PEER_CERT', 'error 13847', '0x3617', '0x00003617'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    Peer failed to send valid machine certificate',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'The SDDC sent no certificate that is valid here. Compare the authentication method, then the chain.',
      source: 'windows-error-codes',
    },
    'windows-ike-13850-no-main-mode-policy': {
      text: 'There is no available Main Mode IKE policy',
      also: ['ERROR_IPSEC_IKE_NO_MM_POLICY', 'error 13850', '0x361a', '0x0000361a'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    There is no available Main Mode IKE policy',
      role: 'either',
      problems: ['remote-peer-not-configured', 'phase1-crypto-mismatch'],
      meaning: 'No phase 1 policy fits this peer. Check that the interface for the SDDC exists and is enabled, then its custom policy.',
      source: 'windows-error-codes',
    },
    'windows-ike-13865-invalid-dh-group': {
      text: 'Invalid Diffie-Hellman group',
      also: ['ERROR_IPSEC_IKE_INVALID_GROUP', 'error 13865', '0x3629', '0x00003629'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    Invalid Diffie-Hellman group',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning: 'The DH groups differ. Give both ends the same group, for instance 14.',
      source: 'windows-error-codes',
    },
    'windows-ike-13867-error-decrypting-payload': {
      text: 'ERROR_IPSEC_IKE_DECRYPT',
      also: ['error 13867', '0x362b', '0x0000362b'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|IKE failed with error 13867(ERROR_IPSEC_IKE_DECRYPT)',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'malformed-payload'],
      meaning: 'A payload could not be decrypted. In IKEv1 that is most often a different pre-shared key: enter it anew at both ends.',
      source: 'windows-error-codes',
    },
    'windows-ike-13868-policy-match-error': {
      text: 'ERROR_IPSEC_IKE_POLICY_MATCH',
      also: ['error 13868', '0x362c', '0x0000362c', 'The error code returned on failure is 13868'],
      example:
        '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|IKE failed with error 13868(ERROR_IPSEC_IKE_POLICY_MATCH)',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'No offered set of algorithms is acceptable. Compare phase 1; once the main mode SA stands, phase 2 with its PFS group. "Failure point" says which end refused.',
      source: 'windows-error-codes',
    },
    'windows-ike-13869-unsupported-id': {
      text: 'ERROR_IPSEC_IKE_UNSUPPORTED_ID',
      also: ['error 13869', '0x362d', '0x0000362d'],
      example:
        '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|IKE failed with error 13869(ERROR_IPSEC_IKE_UNSUPPORTED_ID)',
      role: 'either',
      problems: ['ike-identity-mismatch'],
      meaning: 'The identity of the peer is of a type that is not accepted here. Use an IP address as the ID at both ends.',
      source: 'windows-error-codes',
    },
    'windows-ike-13870-hash-verification-failed': {
      text: 'ERROR_IPSEC_IKE_INVALID_HASH',
      also: ['error 13870', '0x362e', '0x0000362e'],
      example:
        '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|IKE failed with error 13870(ERROR_IPSEC_IKE_INVALID_HASH)',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning: 'The authentication hash is wrong, which points to different pre-shared keys. Enter the key anew at both ends.',
      source: 'windows-error-codes',
    },
    'windows-ike-13873-invalid-encryption-algorithm': {
      text: 'Invalid encryption algorithm',
      also: ['ERROR_IPSEC_IKE_INVALID_ENCRYPT_ALG', 'error 13873', '0x3631', '0x00003631'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    Invalid encryption algorithm',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning: 'An encryption algorithm of the negotiation is not valid for one end. Choose one that both have, such as AES-256.',
      source: 'windows-error-codes',
    },
    'windows-ike-13880-invalid-major-version': {
      text: 'The recipient cannot handle version of IKE specified in the header',
      also: ['ERROR_IPSEC_IKE_INVALID_MAJOR_VERSION', 'error 13880', '0x3638', '0x00003638'],
      example:
        '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    The recipient cannot handle version of IKE specified in the header',
      role: 'either',
      problems: ['ike-version-mismatch'],
      meaning: 'The other end does not speak this IKE version. Set IKEv2 at both ends.',
      source: 'windows-error-codes',
    },
    'windows-ike-13885-main-mode-expired': {
      text: 'Main mode SA lifetime expired or peer sent a main mode delete',
      also: ['ERROR_IPSEC_IKE_MM_EXPIRED', 'error 13885', '0x363d', '0x0000363d'],
      example:
        '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    Main mode SA lifetime expired or peer sent a main mode delete',
      role: 'either',
      problems: ['lifetime-rekey', 'peer-sent-delete'],
      tells: 'down',
      meaning:
        'The IKE SA ended by its lifetime, or the SDDC deleted it. At the end of the lifetime it is normal when a new one follows; compare the times to tell which.',
      source: 'windows-error-codes',
    },
    'windows-ike-13886-peer-stopped-responding': {
      text: 'Main mode SA assumed to be invalid because peer stopped responding',
      also: ['ERROR_IPSEC_IKE_PEER_MM_ASSUMED_INVALID', 'error 13886', '0x363e', '0x0000363e'],
      example:
        '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    Main mode SA assumed to be invalid because peer stopped responding',
      role: 'either',
      problems: ['dead-peer-detection'],
      tells: 'down',
      meaning: 'The SDDC no longer answered, so Windows gave the IKE SA up. Check the path for loss and what happened at the SDDC.',
      source: 'windows-error-codes',
    },
    'windows-ike-13887-certificate-chain-mismatch': {
      text: "Certificate doesn't chain to a trusted root in IPsec policy",
      also: ['ERROR_IPSEC_IKE_CERT_CHAIN_POLICY_MISMATCH', 'error 13887', '0x363f', '0x0000363f'],
      example:
        "[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    Certificate doesn't chain to a trusted root in IPsec policy",
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'The issuer of the certificate is not trusted here. Import the root and name it in the policy.',
      source: 'windows-error-codes',
    },
    'windows-ike-13888-unexpected-message-id': {
      text: 'Received unexpected message ID',
      also: ['ERROR_IPSEC_IKE_UNEXPECTED_MESSAGE_ID', 'error 13888', '0x3640', '0x00003640'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    Received unexpected message ID',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'A message came that does not follow the last one: a late copy, or an exchange of an SA that the other end lost. If it goes on, reconnect the interface, and disable and enable the VPN at the SDDC.',
      source: 'windows-error-codes',
    },
    'windows-ike-13895-quick-mode-expired': {
      text: 'Quick mode SA was expired by IPsec driver',
      also: ['ERROR_IPSEC_IKE_QM_EXPIRED', 'error 13895', '0x3647', '0x00003647'],
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    Quick mode SA was expired by IPsec driver',
      role: 'either',
      problems: ['lifetime-rekey'],
      tells: 'down',
      meaning: 'The child SA reached its lifetime or was idle. It is a fault only when traffic drops at that moment.',
      source: 'windows-error-codes',
    },
    'windows-ike-13910-bad-spi': {
      text: 'The SPI in the packet does not match a valid IPsec SA',
      also: ['ERROR_IPSEC_BAD_SPI', 'error 13910', '0x3656', '0x00003656'],
      example: 'ERROR_IPSEC_BAD_SPI 13910 (0x3656) The SPI in the packet does not match a valid IPsec SA.',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'A status of the IPsec driver: ESP came with an SPI that is unknown here, so the other end uses an SA that this one lost. If traffic stands still, reconnect the interface, and disable and enable the VPN at the SDDC.',
      source: 'windows-error-codes',
    },
    'windows-ike-13911-sa-lifetime-expired': {
      text: 'Packet was received on an IPsec SA whose lifetime has expired',
      also: ['ERROR_IPSEC_SA_LIFETIME_EXPIRED', 'error 13911', '0x3657', '0x00003657'],
      example: 'ERROR_IPSEC_SA_LIFETIME_EXPIRED 13911 (0x3657) Packet was received on an IPsec SA whose lifetime has expired.',
      role: 'either',
      problems: ['lifetime-rekey'],
      meaning:
        'A status of the IPsec driver: the SDDC still uses an SA that has expired here. Packets in flight at a rekey are harmless; if it goes on, the rekey failed: compare lifetimes and PFS.',
      source: 'windows-error-codes',
    },
    'windows-ike-13912-wrong-sa': {
      text: 'Packet was received on an IPsec SA that does not match the packet characteristics',
      also: ['ERROR_IPSEC_WRONG_SA', 'error 13912', '0x3658', '0x00003658'],
      example: 'ERROR_IPSEC_WRONG_SA 13912 (0x3658) Packet was received on an IPsec SA that does not match the packet characteristics.',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'A status of the IPsec driver: a packet came through an SA that is not for its addresses. Make the networks of both ends mirror each other.',
      source: 'windows-error-codes',
    },
    'windows-rras-initiated-but-failed-credentials': {
      text: 'was successfully initiated but failed to complete successfully because of the following error: IKE authentication credentials are unacceptable',
      example:
        'RemoteAccess: The connection SDDC was successfully initiated but failed to complete successfully because of the following error: IKE authentication credentials are unacceptable.',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning: 'RRAS reached the SDDC and authentication failed. Enter the shared secret anew at both ends, then compare the identities.',
      source: 'windows-event-log',
    },
    'windows-ike-credentials-unacceptable': {
      text: 'IKE authentication credentials are unacceptable',
      example: '[0]0368.03A4::01/15/2026-09:30:12.496 [ikeext] 3038|198.51.100.20|    IKE authentication credentials are unacceptable',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'Authentication failed. With a key, enter it anew at both ends and compare the identities; with certificates check expiry, chain, purpose and name. "Failure point" below says which end refused.',
      source: 'windows-error-codes',
    },
    'windows-ras-error-809': {
      text: 'The error code returned on failure is 809',
      also: ['ERROR_VPN_TIMEOUT', 'Error 809'],
      example:
        'RasClient 20227: The user SYSTEM dialed a connection named SDDC which has failed. The error code returned on failure is 809.',
      role: 'initiator',
      problems: ['firewall-blocking-ipsec', 'peer-unreachable', 'nat-traversal', 'remote-peer-not-configured'],
      tells: 'no-reply',
      meaning: 'No connection came about in time: the peer does not answer, or UDP 500 or 4500 is lost on the way.',
      source: 'windows-ras-errors',
    },
    'windows-ras-error-810': {
      text: 'The error code returned on failure is 810',
      also: ['ERROR_VPN_BAD_CERT'],
      example:
        'RasClient 20227: The user SYSTEM dialed a connection named SDDC which has failed. The error code returned on failure is 810.',
      role: 'initiator',
      problems: ['certificate-problem'],
      meaning: 'The certificate for the connection is missing or not accepted.',
      source: 'windows-ras-errors',
    },
    'windows-ras-error-811': {
      text: 'The error code returned on failure is 811',
      also: ['ERROR_VPN_BAD_PSK'],
      example:
        'RasClient 20227: The user SYSTEM dialed a connection named SDDC which has failed. The error code returned on failure is 811.',
      role: 'initiator',
      problems: ['pre-shared-key-mismatch'],
      meaning: 'The pre-shared key is missing or not accepted. Enter it again on both ends.',
      source: 'windows-ras-errors',
    },
  },
});
