import { defineMarks } from '../define.ts';

/** Words of nobody's own that say what a text is about. What only one product prints stands in that product's file, under `marks`. */
// prettier-ignore
export const marks = defineMarks({
  /** The exchange that a line names: of phase 1, IKE_AUTH, of phase 2 in words, and phase 2 itself, which proves that phase 1 is up. */
  stages: {
    first: [
      'IKE_SA_INIT', 'SA_INIT', 'main mode', 'aggressive mode', 'ident_i', 'ident_r', 'identity protection', 'phase 1', 'phase1',
      'phase-one', 'IKE_SA_INIT_FAIL', 'ISAKMP SA policy', 'p1',
    ],
    auth: ['IKE_AUTH', 'SA_AUTH', 'IKEv2 AUTH', 'message ID 1'],
    second: ['QM', 'phase 2', 'phase2', 'child SA', 'childsa', 'IPsec SA', 'p2', 'proto ESP', 'protocol ESP', 'proto 3'],
    child: [
      'CREATE_CHILD_SA', 'quick mode', 'QUICK_MODE', 'oakley quick', 'CREATE CHILD', 'ESP proposal', 'ESP proposals', 'ESP ENCR',
      'ESP AES', 'IPSEC_ESP', 'IPsec phase 2 error', 'negotiate IPsec phase 2', 'progress IPsec phase 2', 'mode="quick"',
      'ipsec_process_proposal', 'validate_proposal_request', 'validate_transform_proposal',
    ],
  },
  /** Words by which a text is about an IPsec VPN, about BGP, or about either. */
  ours: {
    ike: [
      'ike', 'ikev1', 'ikev2', 'ipsec', 'isakmp', 'esp', 'oakley', 'ikemgr', 'xfrm', 'xfrminnostates', 'child_sa', 'ike_sa', 'ike_auth',
      'crypto map', 'psk', 'pre-shared key', 'preshared key', 'proxy id', 'proxy ids', 'traffic selector', 'traffic selectors',
      'dpd', 'dead peer', 'phase 1', 'phase 2', 'phase1', 'phase2', 'quick mode', 'main mode', 'nat-t', 'udp 500', 'udp 4500',
      'port 500', 'port 4500', 'charon', 'pluto', 'racoon', 'kmd', 'proposal', 'L2L', 'MM_WAIT', 'QM_IDLE', 'decaps', 'encaps',
      'peer config', 'TS_UNACCEPTABLE', 'NO_PROPOSAL_CHOSEN', 'ipsecvpn', 'swanctl', 'notify message type', 'error notify',
      'iked', 'isakmpd', 'INVALID_ID_INFORMATION', 'INVALID_KE_PAYLOAD', 'INVALID_MAJOR_VERSION', 'NO_ADDITIONAL_SAS', 'FAILED_CP_REQUIRED',
    ],
    bgp: [
      'bgp', 'bgpd', 'ebgp', 'ibgp', 'exabgp', 'as path', 'remote-as', 'remoteAs', 'ip bgp', 'hold timer', 'ADJCHANGE',
      'NBR_RESET', 'BGP_SESSION', 'pfxRcd', 'PfxRcd', 'peerState', 'OPEN Message Error', 'prefixes', 'rib failure', 'asn',
      'External AS', 'rpd', 'wrong AS', 'Bad Peer AS', 'BADAUTH',
    ],
    either: [
      'vpn', 'site to site', 'recursive routing', 'anti-replay', 'replay check', 'ml-kem', 'mss clamping', 's2s', 'vti',
      'direct connect', 'expressroute', 'tunnel', 'tunnels', 'frr', 'bird', 'sddc', 'fortigate', 'cgw', 'vgw',
    ],
  },
  /** What a status says of a session that is up, and how a line begins that tells of its last end. */
  session: {
    up: [
      'BGP state = Established', 'BGP state is Established', 'BGP current state: Established', 'BGP State: Established',
      'State: Established', 'state = Established', 'BGP session state = Established', 'bgpState: Established',
      'Session Status Established', 'BGP state = SESSION_STATE_ESTABLISHED', 'keepalive-time={time} uptime',
    ],
    past: [
      'last reset', 'last error', 'last notification', 'last down', 'reset reason', 'lastResetDueTo', 'last reset due to',
      'last received', 'last sent', 'last rcvd', 'peer reset reason', 'Notification Error Message', 'Error Sent: {n} Recv',
      'Cease Sent: {n} Recv', 'Reset error sent', 'Reset error received', 'Error Code: peer', 'Error Code: hold time expired',
      'Error Code: administrative', 'Error Code: connection rejected',
    ],
  },
  /** Ways of authenticating. */
  methods: {
    key: [
      'pre-shared key', 'preshared key', 'PRESHARED_KEY', 'psk', 'shared-key-mac', 'authby=secret', 'shared secret',
      'pre-shared secret', 'preshared secrets',
    ],
    certificate: [
      'public key', 'RSA signature', 'RSA_SIG', 'RSASIG', 'rsa-sig', 'certificate', 'cert', 'ECDSA', 'CERTREQ', 'end entity cert', 'RSA_EMSA',
      'digital signature', 'rsa authentication', 'X.509', 'subjectAltName', 'DER_ASN1_DN',
    ],
  },
});
