import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'OpenBSD isakmpd and iked',
  called: ['OpenBSD', 'isakmpd'],
  scope: 'isakmpd (IKEv1) of OpenBSD, and iked (IKEv2) of OpenBSD with its portable version OpenIKED; iked’s texts are those of 7.2.',
  marks: { names: ['openbsd'], families: ['iked'] },
  messages: {
    'isakmpd-attribute-unacceptable': {
      text: 'attribute_unacceptable: {attribute}: got {theirs}, expected {mine}',
      example: 'Nov 24 10:15:02 gw isakmpd[712]: attribute_unacceptable: GROUP_DESCRIPTION: got MODP_2048, expected MODP_1024',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'A phase 1 attribute differs: the line names it, what the peer sent (got) and what is configured here (expected). The end that checks the proposal of the other prints it, once for each pair that does not fit, even if a later one does: a fault only if "no compatible proposal found" follows.',
      source: 'isakmpd-source',
    },
    'isakmpd-no-compatible-proposal': {
      text: 'message_negotiate_sa: no compatible proposal found',
      example: 'Nov 24 10:15:02 gw isakmpd[712]: message_negotiate_sa: no compatible proposal found',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'No proposal of the peer fits. In phase 1 attribute_unacceptable lines before it name what differs, but not a key length; after check_policy it is phase 2, where the policy may refuse the networks too.',
      source: 'isakmpd-source',
    },
    'isakmpd-dropped-message': {
      text: 'dropped message from {peer} port {port} due to notification type {type}',
      example: 'Nov 24 10:15:02 gw isakmpd[712]: dropped message from 198.51.100.20 port 500 due to notification type NO_PROPOSAL_CHOSEN',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'pre-shared-key-mismatch', 'certificate-problem', 'malformed-payload', 'stale-sa'],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch', 'stale-sa'],
      meaning:
        'This end refused a message of the peer; the line before it names the cause. NO_PROPOSAL_CHOSEN: the proposals. INVALID_ID_INFORMATION: in phase 1 the certificate or its ID, in phase 2 the networks. PAYLOAD_MALFORMED or INVALID_PAYLOAD_TYPE late in phase 1: the pre-shared key. INVALID_COOKIE: an SA that this end no longer has.',
      source: 'isakmpd-source',
    },
    'isakmpd-invalid-next-payload-type': {
      text: 'message_parse_payloads: invalid next payload type {type} in payload of type {other}',
      also: [
        'message_parse_payloads: reserved field non-zero: {value}',
        'message_recv: invalid payload type {n} in ISAKMP header (check passphrases, if applicable and in Phase 1)',
      ],
      example: 'Nov 24 10:15:02 gw isakmpd[712]: message_parse_payloads: invalid next payload type <Unknown 217> in payload of type 5',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'malformed-payload'],
      onceIkeUp: ['malformed-payload'],
      meaning:
        'The message cannot be parsed. In the encrypted part of phase 1 suspect that the pre-shared keys differ: enter the key again on both ends.',
      source: 'isakmpd-source',
    },
    'isakmpd-no-key-found-for-peer': {
      text: 'ike_auth_get_key: no key found for peer {peer} or local ID {id}',
      example: 'Nov 24 10:15:02 gw isakmpd[712]: ike_auth_get_key: no key found for peer "peer-198.51.100.20" or local ID "<none>"',
      role: 'either',
      problems: ['configuration-failed', 'pre-shared-key-mismatch', 'remote-peer-not-configured'],
      meaning:
        'isakmpd looked for the pre-shared key under the name of the section of this peer and found none: give that section its Authentication (psk in ipsec.conf). In main mode, the only one of an SDDC, the second name is none.',
      source: 'isakmpd-source',
    },
    'isakmpd-invalid-hash-information': {
      text: 'message_validate_hash: invalid hash information',
      example: 'Nov 24 10:15:02 gw isakmpd[712]: message_validate_hash: invalid hash information',
      role: 'either',
      problems: ['stale-sa', 'pre-shared-key-mismatch'],
      meaning:
        'The hash of an INFORMATIONAL message or a new quick mode does not verify, or no phase 1 SA of this end belongs to it: the peer may use an SA that this end no longer has, or phase 1 did not complete; the lines before it name the fault.',
      source: 'isakmpd-source',
    },
    'isakmpd-received-remote-id-other-than-expected': {
      text: 'ike_phase_1_recv_ID: received remote ID other than expected {id}',
      example: 'Nov 24 10:15:02 gw isakmpd[712]: ike_phase_1_recv_ID: received remote ID other than expected 198.51.100.20',
      role: 'either',
      problems: ['ike-identity-mismatch'],
      meaning: 'The peer sends another ID than configured; the line shows what was expected.',
      source: 'isakmpd-source',
    },
    'isakmpd-expected-exchange-type': {
      text: 'exchange_setup_p1: expected exchange type {mine} got {theirs}',
      example: 'Nov 24 10:15:02 gw isakmpd[712]: exchange_setup_p1: expected exchange type ID_PROT got AGGRESSIVE',
      role: 'responder',
      problems: ['ike-mode-mismatch'],
      meaning:
        'One end uses main mode (ID_PROT), the other aggressive mode. The SDDC uses main mode only: with got AGGRESSIVE it is another peer; with got ID_PROT set main mode here.',
      source: 'isakmpd-source',
    },
    'isakmpd-peer-proposed-invalid-phase-2-ids': {
      text: 'responder_recv_HASH_SA_NONCE: peer proposed invalid phase 2 IDs',
      example:
        'Nov 24 10:15:02 gw isakmpd[712]: responder_recv_HASH_SA_NONCE: peer proposed invalid phase 2 IDs: initiator id 192.0.2.128/255.255.255.128, responder id 192.0.2.0/255.255.255.0',
      role: 'responder',
      problems: ['traffic-selector-mismatch'],
      meaning: 'The networks that the peer proposes are not configured here. The line shows them: mirror them, masks included.',
      source: 'isakmpd-source',
    },
    'isakmpd-disagreement-on-pfs': {
      text: 'initiator_recv_HASH_SA_NONCE: disagreement on PFS',
      also: ['responder_recv_HASH_SA_NONCE: KEY_EXCH payload without a group desc. attribute'],
      example: 'Nov 24 10:15:02 gw isakmpd[712]: initiator_recv_HASH_SA_NONCE: disagreement on PFS',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'Phase 2, as initiator: the peer answers with PFS and this end has none, or the reverse, or with another group. The responder prints the second text: the peer sends a key and names no group for it. Set the same group on both, or none.',
      source: 'isakmpd-source',
    },
    'isakmpd-failed-policy-check': {
      text: 'check_policy: negotiated SA failed policy check',
      example: 'Nov 24 10:15:02 gw isakmpd[712]: check_policy: negotiated SA failed policy check',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'Phase 2: the local policy (isakmpd.policy) refuses a proposal: its algorithms or the networks. The responder prints it for each that does not pass: a fault only if "no compatible proposal found" follows. isakmpd without a policy file does not print it.',
      source: 'isakmpd-source',
    },
    'isakmpd-cert-cannot-be-validated': {
      text: "rsa_sig_decode_hash: received CERT can't be validated",
      also: ['rsa_sig_decode_hash: no CERT subject match the ID', 'rsa_sig_decode_hash: no public key found'],
      example: "Nov 24 10:15:02 gw isakmpd[712]: rsa_sig_decode_hash: received CERT can't be validated",
      role: 'either',
      problems: ['certificate-problem', 'ike-identity-mismatch'],
      meaning: 'The peer’s certificate is not trusted here or does not carry its ID. Check the CA and the subject alternative name.',
      source: 'isakmpd-source',
    },
    'isakmpd-giving-up-on-exchange': {
      text: 'giving up on exchange {exchange}, no response from peer {peer}',
      example:
        'Nov 24 10:15:02 gw isakmpd[712]: transport_send_messages: giving up on exchange peer-198.51.100.20, no response from peer 198.51.100.20:500',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
      ],
      onceIkeUp: ['dead-peer-detection', 'traffic-selector-mismatch', 'phase2-crypto-mismatch'],
      tells: 'no-reply',
      meaning:
        'A message got no answer. The first one: the address of the peer, UDP 500, or a peer that refuses, without a VPN for this end or with IKEv2 only. After an answer: UDP 4500, or a peer that refuses without an answer. Once phase 1 is up: the path, or phase 2 refused without an answer.',
      source: 'isakmpd-source',
    },
    'isakmpd-invalid-cookies': {
      text: 'message_recv: invalid cookie(s) {cookies}',
      example: 'Nov 24 10:15:02 gw isakmpd[712]: message_recv: invalid cookie(s) 5f6b2c1d9a8e7f60 0a1b2c3d4e5f6071',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'The peer uses an IKE SA that this end does not have (any more), after a restart for instance. It ends when the peer notices (DPD) or its SA expires.',
      source: 'isakmpd-source',
    },
    'iked-no-compatible-policy-found': {
      text: 'ikev2_ike_auth_recv: no compatible policy found',
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: ikev2_ike_auth_recv: no compatible policy found',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'No policy fits the identities of the peer’s IKE_AUTH. Compare its own ID with dstid; with policy_test: localid mismatch before it, it asked for another ID than srcid.',
      source: 'lab-initiator-id',
    },
    'iked-policy-mismatch': {
      text: 'ikev2_ike_auth_recv: policy mismatch',
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: ikev2_ike_auth_recv: policy mismatch',
      role: 'initiator',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The responder sends another ID than dstid, or a policy further down fits it too. iked refuses; the peer may already count the tunnel as up.',
      source: 'lab-responder-id',
    },
    'iked-unexpected-auth-method': {
      text: 'unexpected auth method {theirs}, was expecting {mine}',
      example:
        'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: ikev2_auth_verify: unexpected auth method SHARED_KEY_MIC, was expecting SIG',
      role: 'either',
      problems: ['certificate-problem', 'pre-shared-key-mismatch'],
      meaning:
        'One end authenticates by key, the other by certificate: the line says what came and what is configured here. Set here what the peer uses; the SDDC uses a pre-shared key.',
      source: 'openiked-ikev2',
    },
    'iked-msg-authverify-failed': {
      text: 'ikev2_msg_authverify failed',
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: ikev2_auth_verify: ikev2_msg_authverify failed',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'certificate-problem'],
      meaning: 'The peer’s AUTH does not verify: with a pre-shared key, the keys differ.',
      source: 'lab-ike-psk',
    },
    'iked-authentication-failed-for': {
      text: 'ikev2_send_auth_failed: authentication failed for {id}',
      example:
        'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: ikev2_send_auth_failed: authentication failed for IPV4/198.51.100.20',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'This end refuses the peer. The line before it says why: ikev2_msg_authverify failed is the key, no compatible policy found or policy mismatch the identity. The ID can be empty here.',
      source: 'lab-initiator-id',
    },
    'iked-authentication-failed-notification': {
      text: 'authentication failed notification from peer',
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: sa_free: authentication failed notification from peer',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'The peer refuses this end. Only its own log says whether it was the key, the identity or the certificate: let the SDDC initiate, and this end may name it. As initiator iked tries again every 60 seconds.',
      source: 'lab-ike-psk',
    },
    'iked-peer-certificate-is-invalid': {
      text: 'peer certificate is invalid',
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: ikev2_dispatch_cert: peer certificate is invalid',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'The peer’s certificate is not accepted: CA, validity or subject alternative name.',
      source: 'openiked-ikev2',
    },
    'iked-no-valid-local-certificate': {
      text: 'no valid local certificate found for {id}',
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: ca_getreq: no valid local certificate found for FQDN/gw.example.com',
      role: 'either',
      problems: ['certificate-problem'],
      meaning: 'iked has no certificate of its own for this ID. It matters with certificates only.',
      source: 'openiked-ca',
    },
    'iked-failed-to-negotiate-ike-sa': {
      text: 'failed to negotiate IKE SA',
      also: ['sa_free: no proposal chosen'],
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: ikev2_init_recv: failed to negotiate IKE SA',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch'],
      meaning:
        'NO_PROPOSAL_CHOSEN. In answer to IKE_SA_INIT: compare ikesa of iked.conf with the peer; a peer without a VPN for this address, or set to IKEv1, answers the same. After ikev2_resp_recv this end refused. After recv IKE_AUTH res 1 it is ESP, whatever the words say: compare childsa.',
      source: 'lab-esp-proposal',
    },
    'iked-resp-failed-to-negotiate-ike-sa': {
      text: 'ikev2_resp_recv: failed to negotiate IKE SA',
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: ikev2_resp_recv: failed to negotiate IKE SA',
      role: 'responder',
      problems: ['phase1-crypto-mismatch', 'ike-version-mismatch'],
      meaning:
        'The offer was refused; the line before it says why. After want dh, or before ikev2_add_error: INVALID_KE_PAYLOAD, it is harmless: the peer tries again with the group asked for.',
      source: 'lab-ike-first-group',
    },
    'iked-create-child-sa-failed': {
      text: 'CREATE_CHILD_SA failed',
      also: ['sa_free: no proposal chosen (CHILD SA)'],
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: ikev2_init_recv: CREATE_CHILD_SA failed',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'lifetime-rekey'],
      meaning:
        'The peer refuses a rekey: suspect the PFS group first, which the first child SA does not need; compare the group in childsa (of the IKE SA, where ikelifetime is set: ikesa). iked 7.2 then drops the whole IKE SA without a DELETE and starts again within 60 seconds, while the peer keeps the old SAs.',
      source: 'lab-pfs',
    },
    'iked-retransmit-limit-reached': {
      text: 'retransmit limit reached',
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: sa_free: retransmit limit reached',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning: 'A request got no answer for about two minutes. The retransmit lines before it name the exchange.',
      source: 'lab-udp-4500',
    },
    'iked-received-delete': {
      text: 'sa_free: received delete',
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: sa_free: received delete',
      role: 'either',
      problems: ['peer-sent-delete'],
      tells: 'down',
      meaning:
        'The peer deleted the IKE SA, without a reason: see what was changed at the SDDC. Right after established, the peer refused our identity or our networks. (simultaneous rekeying): normal.',
      source: 'openiked-ikev2',
    },
    'iked-sa-rekeyed': {
      text: 'sa_free: SA rekeyed',
      also: ['sa_free: sa replaced'],
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: sa_free: SA rekeyed',
      role: 'either',
      problems: [],
      tells: 'rekeying',
      meaning:
        'A new IKE SA is up, by a rekey or (sa replaced) because a peer with this identity started again, and the old one is removed. Once is normal; sa replaced again and again means that two devices share the identity, or that the peer loses its SA.',
      source: 'openiked-ikev2',
    },
    'iked-reset-here': {
      text: 'sa_free: reset control message',
      also: ['sa_free: reset sa control message', 'sa_free: reload'],
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: sa_free: reset control message',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'ikectl was used at this end: reset closed the IKE SA, reload an attempt that was not up yet.',
      source: 'openiked-ikev2',
    },
    'iked-policy-no-longer-exists': {
      text: 'sa_free: Policy no longer exists',
      also: ['No matching Policy found, terminating SA'],
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: sa_free: Policy no longer exists',
      role: 'either',
      problems: ['configuration-failed'],
      tells: 'down',
      meaning: 'After ikectl reload no policy fits this IKE SA, and it was closed: check iked.conf with iked -n.',
      source: 'openiked-ikev2',
    },
    'iked-sa-free-authentication-failed': {
      text: 'sa_free: authentication failed',
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: sa_free: authentication failed',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      tells: 'echo',
      meaning: 'A consequence: this end refused the peer. The line before ikev2_send_auth_failed says why.',
      source: 'openiked-ikev2',
    },
    'iked-unsupported-group': {
      text: 'sa_free: unsupported group in INVALID_KE message',
      also: ['sa_free: unable to select DH group'],
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: sa_free: unsupported group in INVALID_KE message',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch', 'lifetime-rekey'],
      meaning:
        'The peer wants a DH group that iked.conf does not have: in IKE_SA_INIT compare ikesa, at a rekey childsa (PFS); that gives up the whole IKE SA.',
      source: 'openiked-ikev2',
    },
    'iked-send-failed': {
      text: 'sa_free: retransmit failed',
      also: ['sa_free: retransmitting response failed', 'sa_free: failed to send SA_INIT'],
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: sa_free: retransmit failed',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec'],
      meaning: 'A packet did not leave this host. A sendtofrom line before it has the reason: no route, or pf.',
      source: 'openiked-ikev2',
    },
    'iked-initiating': {
      text: 'ikev2_init_ike_sa: initiating "{policy}"',
      example: 'Nov 24 10:15:02 gw iked[4711]: ikev2_init_ike_sa: initiating "sddc"',
      role: 'initiator',
      problems: [],
      tells: 'ike-started',
      meaning: 'iked starts an active policy. Without an SA it does so again every 60 seconds.',
      source: 'openiked-ikev2',
    },
    'iked-established': {
      text: 'established peer {peer}[{theirs}] local {local}[{mine}] policy {policy} as {role}',
      example:
        "Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: established peer 198.51.100.20:500[IPV4/198.51.100.20] local 203.0.113.10:500[IPV4/203.0.113.10] policy 'sddc' as initiator (enc aes-256 auth hmac-sha2-256 group modp2048 prf hmac-sha2-256)",
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning:
        'The IKE SA is up at this end, with the algorithms in brackets. As responder, iked 7.2 prints it whatever networks the peer asked for: the peer can still refuse them.',
      source: 'lab-ts-disjoint',
    },
    'iked-loaded-spis': {
      text: 'ikev2_childsa_enable: loaded SPIs: {spis} (enc {algorithms})',
      example:
        'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: ikev2_childsa_enable: loaded SPIs: 0xc5d32119, 0x1ea48b79 (enc aes-256 auth hmac-sha2-512)',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning:
        'A child SA is in the kernel. Compare the networks of the loaded flows line with those of the peer: where a peer narrowed them, iked 7.2 still loads its own.',
      source: 'lab-ts-wider',
    },
    'iked-loaded-flows': {
      text: 'ikev2_childsa_enable: loaded flows: {flows}',
      example:
        'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: ikev2_childsa_enable: loaded flows: ESP-192.0.2.0/24=198.51.100.0/24(0)',
      role: 'either',
      problems: [],
      tells: 'child-up',
      meaning: 'The networks of this child SA as iked uses them: its own, also where the peer narrowed them.',
      source: 'lab-ts-wider',
    },
    'iked-exiting': {
      text: 'exiting, pid {n}',
      example: 'Nov 24 10:15:02 gw iked[4711]: ikev2 exiting, pid 4713',
      role: 'either',
      problems: ['session-disabled', 'configuration-failed'],
      tells: 'down',
      meaning:
        'iked stops, each process with a line. Until it runs again nothing answers here: see who stopped it, or read in the lines before what it could not use.',
      source: 'openiked-proc',
    },
    'iked-retransmit': {
      text: 'retransmit {n} {exchange} req {id} peer {peer} local {local}',
      example:
        'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: retransmit 1 IKE_SA_INIT req 0 peer 198.51.100.20:500 local 203.0.113.10:500',
      role: 'either',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'A request got no answer and is sent again. IKE_SA_INIT: address of the peer, UDP 500, or a peer that ignores this end (no VPN for it, or IKEv1 only). IKE_AUTH: fragments of a large message lost, or with NAT UDP 4500. INFORMATIONAL or CREATE_CHILD_SA: the tunnel was up, and the path or the peer is gone.',
      source: 'lab-udp-4500',
    },
    'iked-sa-init-timeout': {
      text: 'sa_free: SA_INIT timeout',
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: sa_free: SA_INIT timeout',
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'nat-traversal', 'peer-unreachable', 'traffic-selector-mismatch'],
      tells: 'no-reply',
      meaning:
        'The negotiation did not complete within five minutes. As responder: the IKE_AUTH of the peer never came. As initiator after recv IKE_AUTH res 1: the peer refused our networks (TS_UNACCEPTABLE), which iked 7.2 otherwise prints only with log verbose.',
      source: 'openiked-ikev2',
    },
    'iked-no-proposal-chosen-ike': {
      text: 'ikev2_sa_responder: no proposal chosen',
      example: 'Nov 24 10:15:02 gw iked[4711]: ikev2_sa_responder: no proposal chosen',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning: 'IKE_SA_INIT: no policy for this peer has an ikesa that fits its offer. Compare encryption, integrity, PRF and DH group.',
      source: 'lab-ike-phase1',
    },
    'iked-no-proposal-chosen-esp': {
      text: 'ikev2_ike_auth_recv: no proposal chosen',
      example: 'Nov 24 10:15:02 gw iked[4711]: ikev2_ike_auth_recv: no proposal chosen',
      role: 'responder',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'IKE_AUTH: no childsa fits the ESP offer of the peer. Compare encryption and integrity. The peer may report an authentication fault, as the answer of iked holds no AUTH.',
      source: 'lab-esp-proposal',
    },
    'iked-no-proposal-chosen-child': {
      text: 'ikev2_resp_create_child_sa: no proposal chosen',
      also: ['ikev2_init_create_child_sa: no proposal chosen'],
      example: 'Nov 24 10:15:02 gw iked[4711]: ikev2_resp_create_child_sa: no proposal chosen',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'lifetime-rekey'],
      meaning:
        'A rekey or a further child SA offers (ikev2_init: its answer holds) what no childsa has: compare the PFS group first, which the first child SA does not need. Set the same group in childsa and at the peer, or none.',
      source: 'lab-pfs',
    },
    'iked-no-proposal-chosen-in-ike-auth': {
      text: 'sa_free: no proposal chosen (IKE SA)',
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: sa_free: no proposal chosen (IKE SA)',
      role: 'initiator',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'In spite of its words this is phase 2: iked prints it when the IKE_AUTH response says NO_PROPOSAL_CHOSEN: suspect the ESP algorithms first. Compare childsa. iked sends no DELETE and tries again every 60 seconds: IKE SAs accumulate at the peer.',
      source: 'lab-esp-proposal',
    },
    'iked-localid-mismatch': {
      text: 'policy_test: localid mismatch',
      example: 'Nov 24 10:15:02 gw iked[4711]: policy_test: localid mismatch',
      role: 'responder',
      problems: ['ike-identity-mismatch'],
      meaning:
        'The peer asks for another identity (IDr) than srcid of this policy: harmless when another policy fits. Without srcid it is the host name of this machine: set srcid to what the peer expects.',
      source: 'lab-responder-id',
    },
    'iked-ike-auth-failed': {
      text: 'sa_free: IKE_AUTH failed',
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: sa_free: IKE_AUTH failed',
      role: 'responder',
      problems: ['phase2-crypto-mismatch', 'configuration-failed'],
      meaning:
        'A consequence: IKE_AUTH was given up. The line before names the cause: no proposal chosen (ESP), or pfkey_sa: unsupported …, where the kernel cannot take the SA and the peer already counts the tunnel as up.',
      source: 'lab-esp-proposal',
    },
    'iked-pfkey-unsupported-algorithm': {
      text: 'pfkey_sa: unsupported integrity algorithm {algorithm}',
      also: ['pfkey_sa: unsupported encryption algorithm {algorithm}'],
      example: 'Nov 24 10:15:02 gw iked[4711]: pfkey_sa: unsupported integrity algorithm HMAC_SHA2_256_128',
      role: 'either',
      problems: ['configuration-failed'],
      meaning:
        'The kernel interface of this build cannot install what was negotiated. OpenIKED 7.2 on Linux (Debian) takes neither SHA2-256 nor AES-GCM for ESP: take aes-256 with hmac-sha2-512 at both ends.',
      source: 'lab-kernel',
    },
    'iked-reinitiating-with-new-dh-group': {
      text: 'sa_free: reinitiating with new DH group',
      also: ['ikev2_sa_responder_dh: want dh {mine}, KE has {theirs}'],
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: sa_free: reinitiating with new DH group',
      role: 'either',
      problems: [],
      tells: 'ike-started',
      meaning:
        'Harmless: the initiator guessed another DH group than the responder prefers, and asks again with the right one (iked after two seconds); want dh can come at a rekey too.',
      source: 'lab-ike-first-group',
    },
    'iked-deleted-spi': {
      text: 'deleted {n} SPI: {spis}',
      also: ['deleted {n} SPIs: {spis}'],
      example: 'Nov 24 10:15:02 gw iked[4711]: spi=0x5f6b2c1d9a8e7f60: deleted 1 SPI: 0xc5d32119',
      role: 'either',
      problems: ['peer-sent-delete', 'traffic-selector-mismatch'],
      tells: 'child-closed',
      meaning:
        'The peer deleted a child SA: normal after each rekey. Right after established, the peer refused our networks: compare from and to with its networks. At another time it closed the tunnel: see what was changed there.',
      source: 'lab-ts-disjoint',
    },
    'iked-show-sa-init-unanswered': {
      text: 'iked_sas: {sa} rspi 0x0000000000000000 ispi {spi} SA_INIT i',
      example:
        'iked_sas: 0x7f2a1c0 rspi 0x0000000000000000 ispi 0x5f6b2c1d9a8e7f60 203.0.113.10:500->198.51.100.20:500<>[] SA_INIT i nexti 0x0 pol 0x7f2a000',
      role: 'initiator',
      problems: ['peer-unreachable', 'firewall-blocking-ipsec', 'remote-peer-not-configured', 'ike-version-mismatch'],
      tells: 'no-reply',
      meaning:
        'ikectl show sa: the responder has no SPI yet, so IKE_SA_INIT has no usable answer. Check the address of the peer and UDP 500, then its VPN for this address and that it takes IKEv2.',
      source: 'openiked-ikev2',
    },
    'iked-show-sa-auth-missing': {
      text: 'iked_sas: {sa} rspi {spis} SA_INIT r',
      example:
        'iked_sas: 0x7f2a1c0 rspi 0x99aabbccddeeff00 ispi 0x5f6b2c1d9a8e7f60 203.0.113.10:500->198.51.100.20:500<>[] SA_INIT r nexti 0x0 pol 0x7f2a000',
      role: 'responder',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation'],
      meaning:
        'ikectl show sa: the peer started, IKE_SA_INIT was answered, and its IKE_AUTH never came. Our answer is lost, or its UDP 4500 or a fragment on the way here.',
      source: 'openiked-ikev2',
    },
    'iked-show-sa-auth-unanswered': {
      text: 'iked_sas: {sa} rspi {spis} SA_INIT i',
      example:
        'iked_sas: 0x7f2a1c0 rspi 0x99aabbccddeeff00 ispi 0x5f6b2c1d9a8e7f60 203.0.113.10:500->198.51.100.20:500<>[] SA_INIT i nexti 0x0 pol 0x7f2a000',
      role: 'initiator',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation', 'pre-shared-key-mismatch'],
      meaning:
        'ikectl show sa: the responder has an SPI, so IKE_SA_INIT was answered, and IKE_AUTH is not done. Look at UDP 4500 and at fragments first, then whether the log of the peer shows the request.',
      source: 'openiked-ikev2',
    },
    'iked-show-sa-auth-success': {
      text: 'iked_sas: {sa} rspi {spis} AUTH_SUCCESS i',
      example:
        'iked_sas: 0x7f2a1c0 rspi 0x99aabbccddeeff00 ispi 0x5f6b2c1d9a8e7f60 203.0.113.10:500->198.51.100.20:500<IPV4/198.51.100.20>[] AUTH_SUCCESS i nexti 0x0 pol 0x7f2a000',
      role: 'initiator',
      problems: ['traffic-selector-mismatch'],
      meaning:
        'ikectl show sa: the peer authenticated, but there is no child SA. iked 7.2 as initiator stays in this state when the peer refuses the networks, and logs nothing: compare from and to of iked.conf with the networks at the peer.',
      source: 'lab-ts-disjoint',
    },
    'iked-show-sa-established': {
      text: 'iked_sas: {sa} rspi {spis} ESTABLISHED',
      example:
        'iked_sas: 0x7f2a1c0 rspi 0x99aabbccddeeff00 ispi 0x5f6b2c1d9a8e7f60 203.0.113.10:500->198.51.100.20:500<IPV4/198.51.100.20>[] ESTABLISHED i nexti 0x0 pol 0x7f2a000',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'ikectl show sa: the IKE SA is up; sa_childsas below it are its child SAs.',
      source: 'openiked-ikev2',
    },
    'iked-ikesa-recv-delete': {
      text: 'ikev2_ikesa_recv_delete: received delete',
      example: 'iked[51234]: spi=0x5f6b2c1d9a8e7f60: ikev2_ikesa_recv_delete: received delete',
      role: 'either',
      problems: ['peer-sent-delete', 'lifetime-rekey'],
      tells: 'down',
      meaning: 'The peer ended the IKE SA. After a rekey it is the old one; else look at what the SDDC did at that minute.',
      source: 'openiked-ikev2',
    },
    'iked-sent-delete': {
      text: 'sent delete, closing SA',
      example: 'iked[51234]: spi=0x5f6b2c1d9a8e7f60: ikev2_ikesa_delete: sent delete, closing SA',
      role: 'either',
      problems: [],
      tells: 'down',
      meaning: 'This end ended the IKE SA and told the peer. The lines before it say why.',
      source: 'openiked-ikev2',
    },
    'iked-failed-to-initiate': {
      text: 'failed to initiate a IKE_SA_INIT exchange',
      example: "iked[51234]: ikev2_init_ike_sa: failed to initiate a IKE_SA_INIT exchange for policy 'sddc'",
      role: 'initiator',
      problems: ['peer-unreachable', 'configuration-failed'],
      meaning: 'iked could not send its first message: no route to the peer, no local address of its family, or a firewall of this host.',
      source: 'openiked-ikev2',
    },
    'iked-cert-without-key': {
      text: 'found cert with matching ID but without matching key',
      example: 'iked[51234]: spi=0x5f6b2c1d9a8e7f60: ca_getreq: found cert with matching ID but without matching key.',
      role: 'either',
      problems: ['certificate-problem'],
      meaning:
        'The certificate with this ID is not for the private key of this end. Have one made for it, or put the right key into /etc/iked/private.',
      source: 'openiked-ca',
    },
    'iked-ikev1-not-supported': {
      text: 'IKEv1 not supported',
      example: 'ikev1_recv: IKEv1 not supported',
      role: 'responder',
      problems: ['ike-version-mismatch'],
      meaning: 'The peer sends IKEv1, and iked speaks IKEv2 only (logged at -dvv). Set the peer to IKEv2, or answer it with isakmpd.',
      source: 'openiked-ikev2-msg',
    },
  },
});
