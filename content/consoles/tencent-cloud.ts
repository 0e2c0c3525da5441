import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'Tencent Cloud VPN',
  called: ['Tencent', 'Tencent Cloud'],
  scope: 'The tunnel log of Tencent Cloud VPN connections.',
  marks: { names: ['tencent'] },
  messages: {
    'tencent-no-matching-proposal': {
      text: 'Failed to establish IKE SA for the reason of no matching proposal',
      example:
        'IKE_SA_ESTABLISH_FAIL:Failed to establish IKE SA for the reason of no matching proposal, configured [IKE:AES_CBC_256/HMAC_SHA2_256_128/PRF_HMAC_SHA2_256/MODP_2048], received [IKE:AES_CBC_128/HMAC_SHA1_96/PRF_HMAC_SHA1/MODP_1024]. ike connection: sddc, my ip: 203.0.113.10, peer ip: 198.51.100.20.',
      role: 'responder',
      problems: ['phase1-crypto-mismatch'],
      meaning: 'The IKE proposals differ: the line shows what Tencent Cloud has and what came. Set the same algorithms on both ends.',
      source: 'tencent-vpn-log',
    },
    'tencent-responder-no-peer-config': {
      text: 'Failed to establish IKE SA for the reason of responder no peer config found by ID payload',
      example:
        'IKE_SA_ESTABLISH_FAIL:Failed to establish IKE SA for the reason of responder no peer config found by ID payload, received[ID_IPV4_ADDR:192.0.2.10]. ike connection: sddc, my ip: 203.0.113.10, peer ip: 198.51.100.20.',
      role: 'responder',
      problems: ['ike-identity-mismatch', 'ike-mode-mismatch'],
      meaning:
        'The identity that the peer sends is not the configured one, or the exchange modes differ. The line shows what was received.',
      source: 'tencent-vpn-log',
    },
    'tencent-initiator-no-peer-config': {
      text: 'Failed to establish IKE SA for the reason of initiator no peer config found by ID payload',
      example:
        'IKE_SA_ESTABLISH_FAIL:Failed to establish IKE SA for the reason of initiator no peer config found by ID payload, configured[ID_IPV4_ADDR:198.51.100.20], received[ID_IPV4_ADDR:192.0.2.10]. ike connection: sddc, my ip: 203.0.113.10, peer ip: 198.51.100.20.',
      role: 'initiator',
      problems: ['ike-identity-mismatch'],
      meaning: 'The peer answers with another identity than is configured. The line shows both.',
      source: 'tencent-vpn-log',
    },
    'tencent-peer-no-response': {
      text: 'Failed to establish IKE SA for the reason of peer no response',
      example:
        'IKE_SA_ESTABLISH_FAIL:Failed to establish IKE SA for the reason of peer no response. ike connection: sddc, my ip: 203.0.113.10, peer ip: 198.51.100.20.',
      role: 'initiator',
      problems: [
        'peer-unreachable',
        'firewall-blocking-ipsec',
        'remote-peer-not-configured',
        'nat-traversal',
        'ike-version-mismatch',
        'pre-shared-key-mismatch',
      ],
      onceIkeUp: ['dead-peer-detection', 'peer-unreachable', 'firewall-blocking-ipsec'],
      tells: 'no-reply',
      meaning:
        'The peer did not answer, in the first exchange or in a later one of phase 1. Check its address and UDP 500 and 4500; a peer without this VPN, with the other IKE version or, in IKEv1, with another key may not answer either. On a tunnel that was up, the peer or the path went away.',
      source: 'tencent-vpn-log',
    },
    'tencent-no-matching-secret': {
      text: 'Failed to establish IKE SA for the reason of no matching secret',
      example:
        'IKE_SA_ESTABLISH_FAIL:Failed to establish IKE SA for the reason of no matching secret. ike connection: sddc, my ip: 203.0.113.10, peer ip: 198.51.100.20.',
      role: 'either',
      problems: ['pre-shared-key-mismatch'],
      meaning: 'The pre-shared keys differ. Enter the key again on both ends.',
      source: 'tencent-vpn-log',
    },
  },
});
