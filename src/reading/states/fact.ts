/** The words of what several lines of a state say together, as messages know them. */
export const stateWordsOf = {
  'child missing': 'child SA: none exists, and the IKE SA does',
  'child none': 'child SA: none exists',
  'child partly': 'child SA: one of the tunnel exists, and another does not',
  replays: 'SA counters: packets were dropped as replayed',
  'nobody asks': 'child SA: the connection is loaded and not started',
  'route beside': 'route: the network goes by another way than the tunnel',
  'tunnel beaten': 'BGP path by the tunnel valid, not best, and another way is',
  overlap: 'child SA: the networks of the two ends overlap',
  'route none': 'route: there is none to the network that was asked for',
  'route own only': 'route: no network goes by the tunnel but its own',
  'ike dropped': 'BLOCK PROTO=UDP SPT=500 DPT=500',
  'esp dropped': 'BLOCK PROTO=ESP',
  'not taken': 'configuration: it was refused, and is not in force',
  'limit reached': 'State/PfxRcd Idle (PfxCt)',
  'open refused': 'OPEN Message Error/Unsupported Capability',
  'signature failed': 'TCP: segments fail their MD5 signature',
  'nothing advertised': 'BGP state = Established, 0 prefixes advertised',
  'monitor down': 'tunnel monitor: what it watches does not answer',
  'dpd unanswered': 'DPD: the peer does not answer, and its SAs end',
  'bound nowhere': 'policy: it is bound to no interface',
  'child refused': 'child SA: the offer is refused, and the IKE SA exists',
  'sa unknown': 'SA counters: packets came with an SPI that no SA has',
  'key refused': 'AUTHENTICATION_FAILED',
  'offer refused': 'NO_PROPOSAL_CHOSEN',
  'first unanswered': 'capture: the first IKE exchange is never answered',
  'port silent': 'capture: SYN to TCP 179 is never answered',
  'port refused': 'capture: SYN to TCP 179 is answered by RST',
  'session away': 'BGP state = Active',
  split: 'counters: one SA only receives and another only sends',
  'bare from private': 'SA counters: ESP goes out bare from a private address, and none comes in',
  'spi unknown': 'SPI: one end sends with an SPI that the other end does not have',
  'both wait': 'both ends wait for the other one to begin',
  'ends name others': 'identities: each end has another name than the other one expects',
  'private name': 'identities: a private address is sent as identity and refused',
  'tunnel dropped': 'firewall: a rule drops what comes out of the tunnel',
  'tunnel dropped alone': 'firewall: a rule for the tunnel drops, and none is shown that lets packets pass',
  'one way': 'counters: packets go one way only',
  'out only': 'counters: packets go out and none come in',
  'in only': 'counters: packets come in and none go out',
  'switched off': 'tunnel interface: it is switched off',
  'syn unanswered': 'capture: SYN to TCP 179 is never answered',
  'source translated': 'capture: packets to a private network leave with a public source',
  'exemption behind': 'NAT: the exemption comes after the rule that translates',
  'large unanswered': 'IKE: a request too large for one packet is sent again and not answered',
  'versions differ': 'IKE: one end begins with IKEv1 and the other with IKEv2',
  'nothing in common': 'IKE: the two ends have no proposal in common',
  'child nothing in common': 'child SA: the two ends have no proposal in common',
  'networks differ': 'child SA: the networks of the two ends do not mirror each other',
  'as differ': 'BGP: an end has another AS number than the other one expects',
  'neighbors differ': 'BGP: an end has another address than the other one expects as its neighbor',
  'peer unlisted': 'IKE: who asks is the peer of none of the connections',
  'changed port silent': 'IKE: UDP 500 is answered and UDP 4500 is not',
  'rekey off': 'child SA: it ends, and this end asks for no new one',
  'set off': 'tunnel or session: its administrator switched it off',
  'steady ends': 'tunnel: it ends again and again after the same time',
  'certificate over': 'certificate: its time is over by the clock of this text',
  'certificate not begun': 'certificate: its time has not begun by the clock of this text',
} as const;

export type StateSaying = keyof typeof stateWordsOf;

/** What lines of a state say together, at the line that shows it. */
export interface StateFact {
  readonly line: number;
  readonly says: StateSaying;
}

/** Longer lines are no line of a list or table. */
export const longestStateLine = 600;
