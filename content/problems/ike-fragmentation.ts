import { defineProblem } from '../define.ts';

export default defineProblem({
  title: 'Large IKE messages are lost',
  layer: 'ike',
  summary: {
    text: 'An IKE message that is larger than the path takes is cut into IP fragments, and a device on the way drops them: small messages pass, the one with certificates, many proposals or a post-quantum key never arrives.',
    source: 'rfc7383',
  },
  sddc: [
    {
      text: 'Status Down, Channel Status Negotiating or Down (Peer not responding), although the first exchange is answered.',
      source: 'inferred',
    },
    {
      text: 'Unlikely with the SDDC: its authentication is a pre-shared key, so that its IKE_AUTH is small. Look here for a remote with many proposals, certificates or a post-quantum key exchange.',
      source: 'inferred',
    },
  ],
  initiator: [
    {
      text: 'IKE_SA_INIT is answered; IKE_AUTH is sent again and again without an answer, and it is larger than the MTU of the path.',
      source: 'rfc7383',
    },
    {
      text: 'Without an answer to IKE_AUTH strongSwan gives up by default after 165 s, OpenIKED after 126 s, Libreswan after 60 s.',
      source: 'lab-udp-4500',
    },
    {
      text: 'Or already IKE_SA_INIT gets no answer, and a shorter one does: it is not encrypted, so IKE cannot cut it.',
      source: 'rfc7383',
    },
  ],
  responder: [
    { text: 'IKE_SA_INIT comes and is answered, IKE_AUTH never comes.', source: 'rfc7383' },
    {
      text: 'strongSwan drops the half-open IKE SA after 30 s: "deleting half open IKE_SA … after timeout".',
      source: 'lab-udp-4500',
    },
    { text: 'Libreswan: "deleting incomplete state after …", 200 s to 5.3, 30 s in 5.4.', source: 'libreswan-timer' },
  ],
  either: [],
  checks: {
    'auth-arrives': {
      where: 'remote',
      ask: 'Does every part of the large IKE message arrive?',
      how: 'Capture at the outside interface of the device: UDP 500, UDP 4500 and IP fragments, which have no port after the first one (tcpdump: "ip[6:2] & 0x3fff != 0"; those of protocol 50 are ESP, not IKE). Compare what the sender shows with what the receiver shows.',
      good: 'All fragments arrive, or the message fits into one packet.',
      bad: 'The first fragment comes alone: the others are dropped on the way. None comes: fragments are dropped altogether, or the port is.',
      commands: ['ike-sa'],
      settings: ['firewall'],
      source: 'rfc7383',
    },
    'fragmentation-agreed': {
      where: 'remote',
      ask: 'Do both ends send IKEV2_FRAGMENTATION_SUPPORTED (16430) in IKE_SA_INIT?',
      how: 'Read the notifies of IKE_SA_INIT in the debug or a capture; strongSwan writes N(FRAG_SUP). Whether the SDDC sends it was found in no document.',
      good: 'Both do: IKE can itself cut an encrypted message that is too large.',
      bad: 'One end does not: IP has to fragment. Turn it on, or make the message smaller.',
      commands: ['debug-on', 'debug-off'],
      source: 'rfc7383',
    },
    'init-small': {
      where: 'remote',
      ask: 'Does IKE_SA_INIT fit into one packet?',
      how: 'Look at the length of the first message. Only encrypted messages can be cut by IKE. ML-KEM as the first key exchange, or many proposals, make IKE_SA_INIT large.',
      good: 'It is shorter than the MTU of the path.',
      bad: 'It comes in IP fragments: use a Diffie-Hellman group as the first key exchange, and fewer proposals.',
      commands: ['debug-on', 'debug-off'],
      settings: ['phase1-proposal'],
      source: 'rfc7383',
    },
  },
  fixes: [
    {
      where: 'remote',
      disrupts: 'this tunnel',
      text: 'Turn IKE fragmentation (RFC 7383) on for this peer. Where it is one setting for all peers (OpenIKED, Windows RRAS), all of them may restart with it. It works only if the SDDC supports it too.',
      source: 'rfc7383',
    },
    {
      where: 'remote',
      disrupts: 'nothing',
      text: 'Let IP fragments of UDP 500 and UDP 4500 between the two addresses through the firewalls on the way.',
      settings: ['firewall'],
      source: 'rfc7383',
    },
    {
      where: 'remote',
      disrupts: 'this tunnel',
      text: 'Make the messages small: one proposal, a Diffie-Hellman group without additional key exchanges, a pre-shared key instead of certificates.',
      settings: ['phase1-proposal'],
      source: 'inferred',
    },
  ],
  alike: [
    { problem: 'firewall-blocking-ipsec', when: 'small IKE messages do not arrive either', source: 'inferred' },
    { problem: 'nat-traversal', when: 'everything on UDP 4500 is lost, whatever its size', source: 'lab-udp-4500' },
    {
      problem: 'pre-shared-key-mismatch',
      when: 'IKE is version 1: a wrong key can be met with silence too, at some peers in IKEv2 as well',
      source: 'lab-ikev1',
    },
    { problem: 'mtu-mss', when: 'the tunnel is up, and large packets inside it hang', source: 'inferred' },
  ],
  symptoms: [
    'ike_auth with certificates is fragmented and lost',
    'large ike_auth never arrives',
    'fragments of ike_auth are dropped',
    'ml-kem makes the first message too large',

    'ike_auth too large',
    'ike fragmentation',
    'ikev2 fragmentation not supported',
    'certificate authentication hangs at ike_auth',
    'ip fragments of ike dropped',
    'rfc 7383',
    'ike_sa_init too large with ml-kem',
    'post-quantum handshake gets no answer',
    'ikev2 message fragmentation',
    'large ike packets dropped by the firewall',
    'udp fragments dropped by nat',
    'ike_auth retransmits with certificates',
    'too many proposals and no answer',
  ],
});
