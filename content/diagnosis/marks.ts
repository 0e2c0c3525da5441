import { defineMarks } from '../define.ts';

/** Words of nobody's own that say what a text is about. What only one product prints stands in that product's file, under `marks`. */
// prettier-ignore
export const marks = defineMarks({
  /** The exchange that a line names: of phase 1, IKE_AUTH, a rekey, of phase 2 in words, and phase 2 itself, which proves that phase 1 is up. */
  stages: {
    first: [
      'IKE_SA_INIT', 'SA_INIT', 'main mode', 'aggressive mode', 'ident_i', 'ident_r', 'identity protection', 'phase 1', 'phase1',
      'phase-one', 'IKE_SA_INIT_FAIL', 'ISAKMP SA policy', 'p1',
    ],
    auth: ['IKE_AUTH', 'SA_AUTH', 'IKEv2 AUTH', 'message ID 1'],
    rekey: [
      'REKEY_SA', 'creating rekey job', 'rekey request', 'starting rekey', 'start rekey', 'initiating rekey', 'rekey initiated',
      'initiating CHILD_SA rekey', 'rekey to replace', 'rekeying CHILD_SA', 'rekeying IKE_SA', 'rekeying SPI',
    ],
    second: ['IPSec parameters mismatch', 'ipsec_policy_based_tunnel_down', 'ipsec_route_based_tunnel_down', 'QM', 'phase 2', 'phase2', 'child SA', 'childsa', 'IPsec SA', 'p2', 'proto ESP', 'protocol ESP', 'proto 3'],
    child: [
      'CREATE_CHILD_SA', 'quick mode', 'QUICK_MODE', 'oakley quick', 'CREATE CHILD', 'ESP proposal', 'ESP proposals', 'ESP ENCR',
      'ESP AES', 'IPSEC_ESP', 'IPsec phase 2 error', 'negotiate IPsec phase 2', 'progress IPsec phase 2', 'mode="quick"',
      // What people say once phase 1 is there: what fails then is phase 2.
      'phase 1 is up', 'phase 1 up', 'phase 1 is ok', 'phase 1 ok', 'phase 1 is fine', 'phase 1 fine', 'phase 1 is done', 'phase 1 done',
      'phase 1 completes', 'phase 1 complete', 'phase 1 completed', 'phase 1 works', 'phase 1 comes up', 'phase 1 is established',
      'phase 1 is green', 'phase 1 succeeds', 'phase 1 steht', 'phase1 is up', 'phase1 up', 'phase1 is ok', 'phase1 ok',
      'phase1 is fine', 'phase1 fine', 'phase1 is done', 'phase1 done', 'phase1 completes', 'phase1 complete', 'phase1 completed',
      'phase1 works', 'phase1 comes up', 'phase1 is established', 'phase1 is green', 'phase1 succeeds', 'phase1 steht', 'ike is up',
      'ike up', 'ike is ok', 'ike ok', 'ike is fine', 'ike fine', 'ike is done', 'ike done', 'ike completes', 'ike complete',
      'ike completed', 'ike works', 'ike comes up', 'ike is established', 'ike is green', 'ike succeeds', 'ike steht', 'ike sa is up',
      'ike sa up', 'ike sa is ok', 'ike sa ok', 'ike sa is fine', 'ike sa fine', 'ike sa is done', 'ike sa done', 'ike sa completes',
      'ike sa complete', 'ike sa completed', 'ike sa works', 'ike sa comes up', 'ike sa is established', 'ike sa is green',
      'ike sa succeeds', 'ike sa steht', 'main mode is up', 'main mode up', 'main mode is ok', 'main mode ok', 'main mode is fine',
      'main mode fine', 'main mode is done', 'main mode done', 'main mode completes', 'main mode complete', 'main mode completed',
      'main mode works', 'main mode comes up', 'main mode is established', 'main mode is green', 'main mode succeeds', 'main mode steht',
      'p1 is up', 'p1 up', 'p1 is ok', 'p1 ok', 'p1 is fine', 'p1 fine', 'p1 is done', 'p1 done', 'p1 completes', 'p1 complete',
      'p1 completed', 'p1 works', 'p1 comes up', 'p1 is established', 'p1 is green', 'p1 succeeds', 'p1 steht',
      // Who may delete an SA has phase 1.
      'received Delete SA',
      'ipsec_process_proposal', 'validate_proposal_request', 'validate_transform_proposal',
      // In IKEv1 only what comes after phase 1 is protected by a hash, and main mode offers before that.
      '[HASH][NOTIFY:NO_PROPOSAL_CHOSEN]', '[HASH][NOTIFY:NO_PROP]', '[HASH][SA]', 'HASH (8) + SA (1)', 'HASH (8) + NOTIFY (11)',
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
      'responder', 'initiator', 'respond only',
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
    // What readers of tables say where each session that is shown has been up for a day or more.
    steady: ['up for days'],
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
