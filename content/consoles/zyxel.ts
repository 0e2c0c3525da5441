import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'ZyXEL ZyWALL and Prestige',
  called: ['ZyXEL', 'ZyWALL'],
  scope: 'The IKE and IPSec log of ZyNOS devices (ZyWALL, Prestige, P-662H), which Avaya and Nortel sold under their names, too.',
  marks: { names: ['zyxel', 'zywall'] },
  messages: {
    'zyxel-ike-packet-retransmit': {
      text: '!! IKE Packet Retransmit',
      example: '012 10:15:02 !! IKE Packet Retransmit',
      role: 'either',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'phase1-crypto-mismatch',
        'remote-peer-not-configured',
        'ike-version-mismatch',
        'pre-shared-key-mismatch',
      ],
      onceIkeUp: ['dead-peer-detection', 'phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      tells: 'no-reply',
      meaning:
        'No answer, or a refusal (a notify beside it): the last packet is sent again. Check the peer’s address and UDP 500; a peer without a VPN for this device, with IKEv2 only or, late in phase 1, with another key may not answer either. Once phase 1 is done: the path, or a peer that refuses phase 2 without an answer.',
      source: 'zyxel-ipsec-log',
    },
    'zyxel-no-proposal-chosen': {
      text: '!! No proposal chosen',
      example: '013 10:15:03 !! No proposal chosen',
      role: 'either',
      problems: ['phase1-crypto-mismatch', 'phase2-crypto-mismatch', 'remote-peer-not-configured', 'ike-version-mismatch'],
      onceIkeUp: ['phase2-crypto-mismatch', 'traffic-selector-mismatch'],
      meaning:
        'The parameters of phase 1 or phase 2 differ. The lines before it say which phase was under way. In phase 1 an end without a VPN for this device, or of the other IKE version, may answer the same.',
      source: 'zyxel-ipsec-log',
    },
    'zyxel-verifying-local-id-failed': {
      text: 'Verifying Local ID failed',
      also: ['Verifying Remote ID failed'],
      example: '014 10:15:03 !! Verifying Remote ID failed',
      role: 'either',
      problems: ['traffic-selector-mismatch'],
      meaning: 'The local and remote address ranges of phase 2 differ from those of the peer. These IDs are networks, not IKE identities.',
      source: 'zyxel-ipsec-log',
    },
    'zyxel-ips-of-request-conflict-with-rule': {
      text: 'Local / remote IPs of incoming request conflict with rule {rule}',
      example: '015 10:15:03 !! Local / remote IPs of incoming request conflict with rule <2>',
      role: 'responder',
      problems: ['overlapping-networks', 'traffic-selector-mismatch'],
      meaning:
        'The networks that the peer asks for already belong to another rule; it concerns rules with 0.0.0.0 as security gateway. No two rules may claim the same networks.',
      source: 'zyxel-ipsec-log',
    },
    'zyxel-remote-ip-conflicts': {
      text: '!! Remote IP {start} / {end} conflicts',
      example: '016 10:15:03 !! Remote IP 192.0.2.128 / 192.0.2.255 conflicts',
      role: 'responder',
      problems: ['overlapping-networks'],
      meaning:
        'The range that the peer names conflicts with that of another connection, so the request is refused; it concerns rules with 0.0.0.0 as security gateway.',
      source: 'zyxel-ipsec-log',
    },
    'zyxel-pyld-malformed': {
      text: 'PYLD_MALFORMED',
      example: '017 10:15:04 Recv:[NOTFY:PYLD_MALFORMED]',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'malformed-payload'],
      onceIkeUp: ['malformed-payload'],
      meaning:
        'IKEv1: one end cannot read the message of the other. Once it is encrypted, suspect a different pre-shared key first: enter it again at both ends.',
      source: 'zyxel-zywall-log',
    },
    'zyxel-phase-1-done': {
      text: 'Phase 1 IKE SA process done',
      example: '018 10:15:04 Phase 1 IKE SA process done',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'Phase 1 is up. What fails after this line is phase 2.',
      source: 'zyxel-ipsec-log',
    },
    'zyxel-start-phase-2': {
      text: 'Start Phase 2: Quick Mode',
      example: '019 10:15:04 Start Phase 2: Quick Mode',
      role: 'either',
      problems: [],
      tells: 'child-started',
      meaning: 'Phase 2 begins: phase 1 is up.',
      source: 'zyxel-ipsec-log',
    },
    'zyxel-cannot-find-phase-2-sa': {
      text: 'Cannot find Phase 2 SA',
      also: ['Receive IPSec packet, but no corresponding tunnel exists'],
      example: '020 10:15:05 !! Cannot find Phase 2 SA',
      role: 'either',
      problems: ['stale-sa'],
      meaning:
        'A packet arrived with an SPI that this device does not know (any more); from another address than the SDDC’s it is not about this VPN. If it goes on, clear this one tunnel here; its traffic stops until it is back.',
      source: 'zyxel-zywall-10-log',
    },
    'zyxel-rule-idle-time-out': {
      text: 'Rule {rule} idle time out, disconnect',
      example: '021 10:15:05 Rule <2> idle time out, disconnect',
      role: 'either',
      problems: ['routing-missing', 'firewall-blocking-ipsec', 'dead-peer-detection'],
      tells: 'down',
      meaning:
        'Traffic went out and nothing came in until the idle time (2 minutes by default) ended the tunnel. Find out why nothing comes back.',
      source: 'zyxel-p662-log',
    },
    'zyxel-inbound-packet-authentication-failed': {
      text: 'Inbound packet authentication failed',
      example: '022 10:15:06 !! Inbound packet authentication failed',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'ESP arrives and fails its integrity check: altered on the way, says the manual. If every packet fails, the two ends compute integrity in different ways: choose another phase 2 integrity algorithm (the form of the SDDC says digest) at both ends.',
      source: 'zyxel-p662-log',
    },
    'zyxel-inbound-packet-decryption-failed': {
      text: 'Inbound packet decryption failed',
      example: '022 10:15:06 !! Inbound packet decryption failed',
      role: 'either',
      problems: ['phase2-crypto-mismatch'],
      meaning:
        'ESP arrives and cannot be decrypted: the decryption settings are wrong, says the manual. Compare the phase 2 encryption algorithm and its key length at both ends.',
      source: 'zyxel-zywall-10-log',
    },
  },
});
