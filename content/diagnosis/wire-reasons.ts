import { defineWireReasons } from '../define.ts';

const oneSmallPacket = 'It went in one small packet: there are no pieces to be lost.';
const inPieces = 'The message is large: on many ways it goes in pieces, and a filter that drops pieces drops it.';
const noNat = 'By the hashes of both ends no address is translated between them.';
const answeredInClear = 'Less likely: most peers of IKEv2 refuse that with an answer.';

/** What the packets of a sign say for each of its suspects, or against it. */
// prettier-ignore
export const wireReasons = defineWireReasons({
  'first unanswered': {
    'peer-unreachable': 'Nothing comes back, no error of ICMP either: as when the address is wrong, or nobody is there.',
    'firewall-blocking-ipsec': 'A filter that drops without an answer looks the same; one that refuses sends ICMP, and none came.',
    'remote-peer-not-configured': [{ when: 'IKEv2', says: answeredInClear }, 'A peer of IKEv1 may drop a stranger without an answer.'],
    'ike-version-mismatch': [{ when: 'IKEv1', says: 'Many peers have IKEv1 off, and drop it without an answer.' }, 'A peer of IKEv1 alone may drop IKEv2 without an answer.'],
  },
  'aggressive unanswered': {
    'ike-mode-mismatch': 'The request is of aggressive mode, which a peer of main mode drops without an answer.',
    'peer-unreachable': 'Nothing comes back, no error of ICMP either: the mode may be right, and nobody there.',
    'firewall-blocking-ipsec': 'A filter that drops without an answer looks the same.',
    'remote-peer-not-configured': 'A peer of IKEv1 may drop a stranger without an answer, too.',
  },
  'first asked again': {
    'firewall-blocking-ipsec': 'The answer passed here, and a filter between here and the end that asked drops it.',
    'peer-unreachable': 'The way there works; the way back to the end that asked may be missing.',
    'nat-traversal': [{ when: 'no NAT', out: noNat }, 'A translation between here and the end that asked may send the answer elsewhere.'],
  },
  'later unanswered': {
    'nat-traversal': 'UDP 500 is answered; over UDP 4500, to which NAT traversal moves, nothing comes back.',
    'firewall-blocking-ipsec': 'A rule that lets UDP 500 pass and not UDP 4500 looks the same.',
    'ike-fragmentation': [{ when: 'small', out: oneSmallPacket }, inPieces],
    'pre-shared-key-mismatch': [{ when: 'IKEv2', says: answeredInClear }, 'A peer of IKEv1 that cannot decrypt with its key stays silent.'],
  },
  'later in fragments unanswered': {
    'ike-fragmentation': 'The request went in fragments of IP, which many filters drop.',
    'nat-traversal': 'The first exchange was in one packet over UDP 500; that UDP 4500 is closed looks the same.',
    'firewall-blocking-ipsec': 'A rule that lets UDP 500 pass and not what follows looks the same.',
  },
  'same port unanswered': {
    'pre-shared-key-mismatch': [{ when: 'IKEv2', says: 'The same ports were answered a moment ago. Most peers of IKEv2 refuse a wrong key with an answer; some drop what they cannot decrypt.' }, 'The same ports were answered a moment ago: a peer of IKEv1 that cannot decrypt with its key stays silent.'],
    'ike-identity-mismatch': 'A peer that does not know the identity may stay silent, too.',
    'ike-fragmentation': [{ when: 'small', out: oneSmallPacket }, inPieces],
    'firewall-blocking-ipsec': 'Less likely: over the same ports packets passed both ways a moment ago.',
  },
  'later asked again': {
    'firewall-blocking-ipsec': 'The answer passed here, and a filter between here and the end that asked drops it.',
    'nat-traversal': 'Over UDP 4500 a translation on the way back may have forgotten the port.',
    'ike-fragmentation': [{ when: 'small', out: oneSmallPacket }, inPieces],
  },
  'answer without AUTH': {
    'pre-shared-key-mismatch': 'The request is as short as one by a pre-shared key.',
    'ike-identity-mismatch': 'An identity that the responder does not know gets the same short answer.',
    'certificate-problem': 'Against it: the request is too short to hold a certificate.',
  },
  'answer without AUTH to a certificate': {
    'certificate-problem': 'The request is as long as one with certificates.',
    'ike-identity-mismatch': 'An identity that is not in the certificate, or not expected, gets the same short answer.',
    'pre-shared-key-mismatch': 'Against it: by a key the request would be shorter.',
  },
  'phase 1 refused': {
    'ike-identity-mismatch': 'The responder answers at once: it could read the message, and refuses what is in it.',
    'pre-shared-key-mismatch': 'With another key it cannot read the message, and some refuse that the same way.',
    'certificate-problem': 'Only if the ends use certificates: what is encrypted does not say.',
  },
  'answer without child': {
    'traffic-selector-mismatch': 'TS_UNACCEPTABLE has this size: networks that the other end has not.',
    'phase2-crypto-mismatch': 'NO_PROPOSAL_CHOSEN has the same size: ESP algorithms that the other end has not.',
  },
  'child answer without SA': {
    'phase2-crypto-mismatch': 'The first child SA has no key exchange of its own, a later one has: a PFS group that differs shows only now.',
    'traffic-selector-mismatch': 'Rather, if this child SA is for other networks than the first.',
    'lifetime-rekey': 'Both ends may have begun at once: then the next try is accepted.',
  },
  'asker ends it': {
    'ike-identity-mismatch': 'The responder let the asker in; the asker refuses what the responder says of itself.',
    'traffic-selector-mismatch': 'The asker may refuse the networks that the responder chose.',
    'certificate-problem': 'The certificate of the responder is checked by the asker, at this moment.',
    'pre-shared-key-mismatch': 'Less likely: with another key the responder would have refused first.',
  },
  'quick mode refused': {
    'phase2-crypto-mismatch': 'NO-PROPOSAL-CHOSEN comes so, encrypted: ESP algorithms or PFS.',
    'traffic-selector-mismatch': 'INVALID-ID-INFORMATION comes so, too: the networks.',
  },
  'quick mode unanswered': {
    'phase2-crypto-mismatch': 'Phase 1 was answered over the same ports; some responders drop an offer that they do not like.',
    'traffic-selector-mismatch': 'Some responders drop networks that they do not know without an answer.',
    'firewall-blocking-ipsec': 'Less likely: over the same ports packets passed both ways a moment ago.',
  },
  'falls silent': {
    'dead-peer-detection': 'The peer answered before, and does not any more: the end that asks will close the tunnel.',
    'peer-unreachable': 'The way between the ends may be cut: is anything else of the peer answered?',
    'stale-sa': 'A peer that was started anew does not know the SA, and may say nothing.',
  },
  'never gone on': {
    'nat-traversal': 'What follows moves to UDP 4500 where NAT is found, and none of it passes here.',
    'firewall-blocking-ipsec': 'A filter before this place may let UDP 500 pass and not UDP 4500.',
    'ike-fragmentation': 'What follows is larger than what passed.',
    'peer-unreachable': 'Less likely: the way there works.',
  },
  'esp one way': {
    'firewall-blocking-ipsec': 'ESP passes one way; what the other end sends may be dropped before it is here.',
    'routing-missing': 'The other end may send nothing: it decrypts, and has no route back into the tunnel.',
    'sddc-firewall': 'What arrives may be decrypted, and dropped by a rule behind it.',
    'nat-exemption': 'Answers that are translated miss the tunnel, and leave in clear.',
  },
  'syn unanswered': {
    'bgp-transport-blocked': 'Neither SYN-ACK nor RST: the SYN is dropped on the way or at the other end.',
    'bgp-authentication': 'These SYNs are not signed: an end that has a password drops them.',
    'bgp-neighbor-address': 'Nobody may have that address.',
  },
  'signed unanswered': {
    'bgp-authentication': 'The SYNs are signed: an end with another password, or with none, drops them.',
    'bgp-transport-blocked': 'A filter drops a SYN as silently.',
    'bgp-neighbor-address': 'Nobody may have that address.',
  },
  'syn reset': {
    'bgp-transport-blocked': 'The host is there, and refuses TCP 179: BGP does not run, or not on this address.',
    'bgp-neighbor-address': 'BGP may run there on another address, for another neighbor.',
  },
  'tcp closed unheard': {
    'bgp-neighbor-address': 'BGP runs there, and hangs up before its OPEN: as on a stranger.',
    'session-disabled': 'A neighbor that is shut down, or waits after an error, is hung up on the same way.',
  },
  'bgp falls silent': {
    'bgp-timers': 'KEEPALIVEs passed both ways before: what is sent now gets no acknowledgement, and the hold time runs.',
    'bgp-transport-blocked': 'A filter that forgot the connection, or a tunnel that fell, looks the same.',
  },
  'bgp large lost': {
    'mtu-mss': 'Small messages pass, a full segment does not.',
    'bgp-transport-blocked': 'Less likely: small segments of this connection pass.',
    'bgp-timers': 'What follows: the hold time runs out.',
  },
  'bgp families differ': {
    'bgp-open-mismatch': 'Each OPEN names families that the other has not.',
    'bgp-no-prefixes': 'Where neither end insists the session comes up, and carries no route.',
  },
  'source translated': {
    'nat-exemption': 'The packet leaves with the gateway’s own address, as translation makes it.',
    'routing-missing': 'It leaves in clear: no route, or no selector with this source, leads into the tunnel.',
  },
  'large lost': {
    'mtu-mss': 'Small segments of the same connection pass, full ones do not.',
    'firewall-blocking-ipsec': 'Less likely: a filter would stop the small ones, too.',
  },
  'made again': {
    'lifetime-rekey': 'Both ends may replace each other’s SA, or one refuses its lifetime.',
    'dead-peer-detection': 'An end that hears no answer to its probes starts anew.',
    'peer-sent-delete': 'An end may close each SA on purpose: its log says so.',
  },
  'fragments lost': {
    'ike-fragmentation': 'Some pieces of the message passed here, others never.',
    'firewall-blocking-ipsec': 'A filter that drops pieces without ports does this; the whole message would pass it.',
  },
  'IKE lost between': {
    'firewall-blocking-ipsec': 'It passed at one place and not at the other: something between them drops it.',
    'peer-unreachable': 'If all of it is lost, the route between the two places may be missing.',
    'nat-traversal': 'If only UDP 4500 is lost, a translation between may not know it.',
    'ike-fragmentation': 'If only large messages are lost, it is their pieces.',
  },
  'BGP lost between': {
    'bgp-transport-blocked': 'It passed at one place and not at the other: a filter at an end of the tunnel drops it.',
    'routing-missing': 'It may go another way than through the tunnel.',
  },
  'answered from elsewhere': {
    'nat-traversal': 'A translation on the way back gives the answer another source.',
    'remote-peer-not-configured': 'The peer may have several addresses, and its VPN another one than was asked.',
    'routing-missing': 'The peer may answer over another of its interfaces.',
  },
  'floated port closed': {
    'nat-traversal': 'UDP 500 is served there, and nobody listens on UDP 4500.',
    'firewall-blocking-ipsec': 'A device before the peer may refuse UDP 4500 in its name.',
  },
  closed: {
    'peer-sent-delete': 'The last word in the SA is an INFORMATIONAL of this end, as a DELETE is.',
    'session-disabled': 'An end that was switched off says goodbye so, and then answers nothing.',
    'lifetime-rekey': 'Less likely: a rekey makes the new SA before it closes the old one.',
    'dead-peer-detection': 'Less likely: who is thought dead gets no goodbye.',
  },
  NO_PROPOSAL_CHOSEN: {
    'phase1-crypto-mismatch': [{ when: 'first exchange', says: 'What is refused is the first offer, which holds IKE alone.' }, { out: 'The first exchange was accepted.' }],
    'phase2-crypto-mismatch': [{ when: 'first exchange', out: 'ESP is offered after the first exchange only.' }, 'The first exchange was accepted: what is refused is ESP.'],
    'remote-peer-not-configured': [{ when: 'later exchange', out: 'The first exchange was accepted.' }, 'Some peers refuse an address that they have no VPN for in the same words.'],
    'ike-version-mismatch': [{ when: 'later exchange', out: 'The first exchange was accepted.' }, 'Some peers that have the other version for this address refuse in the same words.'],
    'ike-mode-mismatch': [{ when: 'IKEv2', out: 'IKEv2 has no modes.' }, 'A peer that wants the other mode may refuse in the same words.'],
    'traffic-selector-mismatch': { when: 'first exchange', out: 'Networks are named after the first exchange only.' },
  },
  AUTHENTICATION_FAILED: {
    'pre-shared-key-mismatch': 'The same notify stands for a wrong key, an identity and a certificate; with keys this is the likeliest.',
    'ike-identity-mismatch': 'An identity that is not expected gets the same notify.',
    'certificate-problem': [{ when: 'small', says: 'Against it: the request is too short to hold a certificate.' }, 'The request is as long as one with certificates.'],
  },
  PAYLOAD_MALFORMED: {
    'pre-shared-key-mismatch': [{ when: 'IKEv1', says: 'What is decrypted with another key is noise: a peer of IKEv1 calls that malformed.' }, 'What is decrypted with another key is noise.'],
    'ike-identity-mismatch': 'Less likely: an identity that can be read is not malformed.',
  },
  INVALID_PAYLOAD_TYPE: {
    'pre-shared-key-mismatch': 'What is decrypted with another key is noise: its payloads have types that nobody knows.',
    'ike-identity-mismatch': 'Less likely: an identity that can be read has its type.',
  },
  'unreachable - admin prohibited': {
    'firewall-blocking-ipsec': 'What is refused is the VPN’s own packet: the filter that says so is the first address.',
    'sddc-firewall': { out: 'What is refused is the VPN’s own packet, not traffic of the tunnel.' },
  },
  'udp port 500 unreachable': {
    'remote-peer-not-configured': 'The host is there, and no IKE runs on it.',
    'peer-unreachable': 'The address may be that of another host.',
    'firewall-blocking-ipsec': 'A filter may refuse in the name of the host.',
  },
  NO_ADDITIONAL_SAS: {
    'traffic-selector-mismatch': 'The peer wants no further child SA: it may take one for all networks, and no second.',
    'lifetime-rekey': 'A peer that cannot rekey refuses so, and the SA ends with its lifetime.',
  },
  CHILD_SA_NOT_FOUND: {
    'lifetime-rekey': 'Both ends may have rekeyed at once, and one replaced the SA before.',
    'stale-sa': 'The peer does not have the SA that is to be rekeyed.',
  },
  INVALID_KE_PAYLOAD: {
    'phase1-crypto-mismatch': [{ when: 'first exchange', says: 'The first exchange has another group than the peer wants.' }, { out: 'The first exchange was accepted.' }],
    'phase2-crypto-mismatch': [{ when: 'first exchange', out: 'PFS comes with later child SAs only.' }, 'A later exchange has another group than the peer wants: PFS.'],
  },
  'NOTIFICATION 2/5': {
    'bgp-neighbor-address': 'Its sender has no neighbor with this address and AS.',
    'bgp-asn-mismatch': 'Some send it where the AS is not the expected one.',
  },
  'NOTIFICATION 2/6': {
    'bgp-open-mismatch': 'The hold time in the OPEN before it is refused.',
    'bgp-timers': 'The timers are set at the end whose OPEN is refused.',
  },
  'NOTIFICATION 3/7': {
    'bgp-update-refused': 'Its sender refuses the UPDATE before it, and ends the session.',
    'bgp-no-prefixes': 'Routes with the own AS in their path are dropped.',
    'bgp-asn-mismatch': 'Both ends may have the same AS without meaning to.',
  },
  'NOTIFICATION 3/8': {
    'bgp-update-refused': 'Its sender refuses the UPDATE before it, and ends the session.',
    'bgp-neighbor-address': 'The next hop may be an address that is not in the tunnel’s network.',
  },
  'NOTIFICATION 4/0': {
    'bgp-timers': 'For the whole hold time its sender heard no KEEPALIVE.',
    'dead-peer-detection': 'If IKE of the same tunnel falls at the same time, the tunnel is the cause.',
    'mtu-mss': 'If it comes soon after routes are sent, full segments do not pass.',
  },
  'NOTIFICATION 6/5': {
    'bgp-neighbor-address': 'Its sender has no neighbor with this address.',
    'session-disabled': 'A neighbor that is shut down is refused the same way.',
  },
  'NOTIFICATION 6/10': {
    'bgp-timers': 'BFD is faster than the timers of BGP, and may be too fast for this way.',
    'dead-peer-detection': 'If IKE of the same tunnel falls at the same time, the tunnel is the cause.',
  },
});
