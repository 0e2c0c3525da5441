import { defineConsole } from '../define.ts';

export default defineConsole({
  name: 'A capture file',
  scope:
    'What the packets of a pcap or pcapng file show together, beyond a capture printed as text. Where their content is encrypted, their sizes are used.',
  marks: { everywhere: true },
  messages: {
    'wire-later-asked-again': {
      text: 'wire: an encrypted request is answered and asked again',
      example: 'wire: an encrypted request is answered and asked again',
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'nat-traversal', 'ike-fragmentation'],
      meaning:
        'IKE_AUTH is answered in this capture, and the end that asked sends the same again: it does not get the answer. Capture there too. First suspect lost fragments of a large answer; on UDP 4500 a filter or a translation on the way back may drop it.',
      source: 'rfc7296',
    },
    'wire-answer-without-auth': {
      text: 'wire: the answer of IKE_AUTH is too short to hold AUTH',
      example: 'wire: the answer of IKE_AUTH is too short to hold AUTH',
      role: 'either',
      problems: ['pre-shared-key-mismatch', 'ike-identity-mismatch', 'certificate-problem'],
      meaning:
        'With the chosen suite an answer with AUTH has a minimum length; this one is shorter, so it holds an error, such as AUTHENTICATION_FAILED. The responder refuses key, identity or certificate of the end that asked; its log says which.',
      source: 'rfc7296',
    },
    'wire-answer-without-auth-to-a-certificate': {
      text: 'wire: the answer to an IKE_AUTH with certificates is too short to hold AUTH',
      example: 'wire: the answer to an IKE_AUTH with certificates is too short to hold AUTH',
      role: 'either',
      problems: ['certificate-problem', 'ike-identity-mismatch', 'pre-shared-key-mismatch'],
      meaning:
        'The request is as long as one with certificates, and the answer too short to hold AUTH: an error, such as AUTHENTICATION_FAILED. The responder refuses certificate or identity of the end that asked; its log says which.',
      source: 'rfc7296',
    },
    'wire-answer-without-child': {
      text: 'wire: the answer of IKE_AUTH is too short to hold a child SA',
      example: 'wire: the answer of IKE_AUTH is too short to hold a child SA',
      role: 'either',
      problems: ['traffic-selector-mismatch', 'phase2-crypto-mismatch'],
      tells: 'ike-up',
      meaning:
        'The answer has room for AUTH, and none for SA and selectors beside it: the IKE SA comes up, and the child SA is refused, with TS_UNACCEPTABLE or NO_PROPOSAL_CHOSEN. The log of either end says which. An end that wants no child SA at first (RFC 6023) looks the same.',
      source: 'rfc7296',
    },
    'wire-child-answer-without-sa': {
      text: 'wire: the answer of CREATE_CHILD_SA is too short to hold an SA',
      example: 'wire: the answer of CREATE_CHILD_SA is too short to hold an SA',
      role: 'either',
      problems: ['phase2-crypto-mismatch', 'traffic-selector-mismatch', 'lifetime-rekey'],
      tells: 'ike-up',
      meaning:
        'A new child SA or a rekey was refused: where the first child SA worked, compare PFS first, then ESP proposals and selectors. Once it may be a collision (TEMPORARY_FAILURE) or the wrong group (INVALID_KE_PAYLOAD), after which it is asked again.',
      source: 'rfc7296',
    },
    'wire-asker-ends-it': {
      text: 'wire: the end that asked ends the IKE SA right after the answer of IKE_AUTH',
      example: 'wire: the end that asked ends the IKE SA right after the answer of IKE_AUTH',
      role: 'either',
      problems: ['ike-identity-mismatch', 'traffic-selector-mismatch', 'certificate-problem', 'pre-shared-key-mismatch'],
      meaning:
        'The responder accepted, and the end that asked ends the SA at once: it refuses the identity, certificate or key of the responder, or the networks that it chose. The log of the end that asked says which; that of an SDDC cannot be read, so let the remote device ask.',
      source: 'rfc7296',
    },
    'wire-goes-on': {
      text: 'wire: the IKE SA goes on',
      example: 'wire: the IKE SA goes on',
      role: 'either',
      problems: [],
      tells: 'ike-up',
      meaning: 'Long after IKE_AUTH both ends go on in the same IKE SA: it is up.',
      source: 'rfc7296',
    },
    'wire-made-again': {
      text: 'wire: a new IKE SA is made again and again',
      example: 'wire: a new IKE SA is made again and again',
      role: 'either',
      problems: ['lifetime-rekey', 'dead-peer-detection', 'peer-sent-delete'],
      meaning:
        'IKE_AUTH succeeds, and soon the same end starts again. One end closes the SA: both may start at once and replace each other’s SA, or one refuses what was negotiated. The log of the end that closes it says why.',
      source: 'inferred',
    },
    'wire-fragments-lost': {
      text: 'wire: fragments of a packet never come',
      example: 'wire: fragments of a packet never come',
      role: 'either',
      problems: ['ike-fragmentation', 'firewall-blocking-ipsec'],
      meaning:
        'Some IP fragments of an IKE packet passed here and others never did: something before this place drops them. Turn IKE fragmentation (RFC 7383) on at the remote, which helps only if the SDDC announces it too, or send less.',
      source: 'rfc7383',
    },
    'wire-ike-lost-between': {
      text: 'wire: IKE leaves one end and never arrives at the other',
      example: 'wire: IKE leaves one end and never arrives at the other',
      role: 'either',
      problems: ['firewall-blocking-ipsec', 'peer-unreachable', 'nat-traversal', 'ike-fragmentation'],
      meaning:
        'Two captures, one at each end: an IKE packet is in one and not in the other. Something between the two places drops it. Where only UDP 4500 or only large packets are lost, it is that port, or fragments.',
      source: 'inferred',
    },
    'wire-esp-lost-between': {
      text: 'wire: ESP leaves one end and never arrives at the other',
      example: 'wire: ESP leaves one end and never arrives at the other',
      role: 'either',
      problems: ['firewall-blocking-ipsec'],
      meaning:
        'Two captures, one at each end: the packets of an SA are in one and not in the other. Something between the two places drops ESP. Let it pass: protocol 50, with NAT UDP 4500. Where protocol 50 cannot pass, force UDP encapsulation.',
      source: 'inferred',
    },
    'wire-bgp-lost-between': {
      text: 'wire: BGP leaves one end and never arrives at the other',
      example: 'wire: BGP leaves one end and never arrives at the other',
      role: 'either',
      problems: ['bgp-transport-blocked', 'routing-missing'],
      meaning:
        'Two captures inside the tunnel, one at each end: a BGP segment is in one and not in the other. The tunnel or a filter at either end loses it.',
      source: 'inferred',
    },
    'wire-answered-from-elsewhere': {
      text: 'wire: the answer comes from another address',
      example: 'wire: the answer comes from another address',
      role: 'either',
      problems: ['nat-traversal', 'remote-peer-not-configured', 'routing-missing'],
      meaning:
        'A request goes to one address, and its answer comes from another: the end that asked drops it. The peer has several addresses or a translation that does not fit; let it answer from the address that the request went to.',
      source: 'rfc7296',
    },
    'wire-aggressive-unanswered': {
      text: 'wire: aggressive mode is never answered',
      example: 'wire: aggressive mode is never answered',
      role: 'either',
      problems: ['ike-mode-mismatch', 'peer-unreachable', 'remote-peer-not-configured', 'firewall-blocking-ipsec'],
      meaning:
        'The first message of aggressive mode leaves and nothing comes back. An SDDC uses main mode only, and a peer that wants main mode may drop aggressive mode without an answer: set main mode first. If that is not answered either, capture at the other end.',
      source: 'vmc-auth',
    },
    'wire-group-refused': {
      text: 'wire: the responder asks for a group that is not offered',
      example: 'wire: the responder asks for a group that is not offered',
      role: 'either',
      problems: ['phase1-crypto-mismatch'],
      meaning:
        'INVALID_KE_PAYLOAD names the Diffie-Hellman group that the responder wants, and the end that asked has not offered it, or does not ask again with it. Give both ends the same group for IKE.',
      source: 'rfc7296',
    },
    'wire-never-gone-on': {
      text: 'wire: the first exchange is answered, and what follows never passes',
      example: 'wire: the first exchange is answered, and what follows never passes',
      role: 'either',
      problems: ['nat-traversal', 'firewall-blocking-ipsec', 'ike-fragmentation', 'peer-unreachable'],
      meaning:
        'IKE_SA_INIT is answered, and the same end begins anew with another SPI instead of asking the same again: it has the answer, and its next message got lost before this place. With NAT that goes over UDP 4500: let it pass. A capture of UDP 500 alone looks the same.',
      source: 'rfc7296',
    },
    'wire-floated-port-closed': {
      text: 'wire: UDP 500 answers, and UDP 4500 is closed',
      example: 'wire: UDP 500 answers, and UDP 4500 is closed',
      role: 'either',
      problems: ['nat-traversal', 'firewall-blocking-ipsec'],
      meaning:
        'The peer answers IKE over UDP 500, and says of UDP 4500 that nobody listens there, or a device before it does: NAT traversal is off at the peer, or that port is not let through or forwarded to it. Turn NAT traversal on, and let UDP 4500 pass as UDP 500 does.',
      source: 'rfc7296',
    },
    'wire-closed': {
      text: 'wire: an end closes an IKE SA that was up',
      example: 'wire: an end closes an IKE SA that was up',
      role: 'either',
      problems: ['peer-sent-delete', 'session-disabled', 'lifetime-rekey', 'dead-peer-detection'],
      tells: 'down',
      meaning:
        'An INFORMATIONAL is the last message of an SA that was up, and no new one comes up after it: most likely a DELETE. The log of its sender says why.',
      source: 'rfc7296',
    },
    'wire-bgp-large-lost': {
      text: 'wire: an UPDATE of full size is repeated without acknowledgement',
      example: 'wire: an UPDATE of full size is repeated without acknowledgement',
      role: 'either',
      problems: ['mtu-mss', 'bgp-transport-blocked', 'bgp-timers'],
      meaning:
        'The session opens, small messages pass, and a full segment of UPDATEs is sent again and again without an acknowledgement until the hold time is over: it is too large for the tunnel. Clamp the MSS on the tunnel interface.',
      source: 'rfc2923',
    },
  },
});
