import type { Passed } from './facts.ts';

/** What else the packets of a sign show, which speaks for one of its suspects or against it. */
export type Trait =
  | 'IKEv1'
  | 'IKEv2'
  /** Of the first exchange of IKE, or of a later one. */
  | 'first exchange'
  | 'later exchange'
  /** Too large for one packet on many ways, or sent in fragments; or all in one small packet. */
  | 'large'
  | 'small'
  /** By the hashes of both ends no address was translated. */
  | 'no NAT';

/** One fact that a capture shows, with its place and where it is written what that means. */
export interface Sign extends Passed {
  /** A sentence for a reader. */
  readonly says: string;
  /** The same in words that messages know; empty where it says nothing of a fault and nothing that works. */
  readonly words: string;
  /** What it is, for who has more to say of it: a fact, the name of a notify, `NOTIFICATION 2/2`, what ICMP says. */
  readonly is: string;
  readonly shows: readonly Trait[];
  readonly about: 'ike' | 'bgp';
  /** The packets that show it, its own among them; the first of many. */
  readonly packets: readonly number[];
  /** An RFC and its section. */
  readonly source: string;
  /** Where to look next, with the names and times of this capture. */
  readonly look?: string | undefined;
}

/** How the words begin that captures as bytes alone can show. */
export const bytesBegin = 'wire: ';

/** The words of facts that texts and bytes share, and of those that bytes alone tell. */
export const factWords = {
  'first unanswered': 'capture: the first IKE exchange is never answered',
  'first unanswered here': 'capture: IKE comes in and is never answered',
  'peer not reached': 'capture: a router says that the peer of IKE cannot be reached',
  'modes differ': 'capture: each end asks in another mode of IKEv1',
  'first asked again': 'capture: the first IKE exchange is answered and asked again',
  'later unanswered': 'capture: the first IKE exchange is answered, the next one never',
  'later in fragments unanswered': 'capture: the second IKE exchange goes in fragments and is never answered',
  'versions differ': 'capture: each end asks in another IKE version',
  'quick mode refused': 'capture: quick mode is answered by INFORMATIONAL',
  'quick mode unanswered': 'capture: quick mode is never answered',
  'falls silent': 'capture: the IKE SA was up, and a request is sent again and again',
  'ike answered': 'capture: IKE is answered',
  'esp one way': 'capture: ESP in one direction only',
  'esp both ways': 'capture: ESP in both directions',
  'syn unanswered': 'capture: SYN to TCP 179 is never answered',
  'signed unanswered': 'capture: SYN to TCP 179 is signed with MD5 and never answered',
  'syn reset': 'capture: SYN to TCP 179 is answered by RST',
  'md5 at one end': 'capture: only one end signs its SYN with MD5',
  'tcp answered': 'capture: SYN to TCP 179 is answered',
  'tcp not followed': 'capture: TCP 179 opens, and the same packet is sent again and again',
  'tcp closed unheard': 'capture: TCP 179 opens, and the end that was called closes it without a message',
  'bgp falls silent': 'capture: BGP was up, and the same packet is sent again and again',
  'bgp families differ': 'capture: the OPENs have no address family in common',
  'bgp routes one way': 'capture: an end ends its announcements without a route',
  'bgp both ways': 'capture: BGP messages in both directions',
  'source translated': 'capture: packets to a private network leave with an outer source',
  'large lost': 'capture: the same large segment again and again',
  'same port unanswered': 'capture: an encrypted request over the port that worked is never answered',
  'later asked again': 'wire: an encrypted request is answered and asked again',
  'answer without AUTH': 'wire: the answer of IKE_AUTH is too short to hold AUTH',
  'answer without AUTH to a certificate': 'wire: the answer to an IKE_AUTH with certificates is too short to hold AUTH',
  'phase 1 refused': 'capture: the last message of phase 1 is answered by INFORMATIONAL',
  'answer without child': 'wire: the answer of IKE_AUTH is too short to hold a child SA',
  'child answer without SA': 'wire: the answer of CREATE_CHILD_SA is too short to hold an SA',
  'asker ends it': 'wire: the end that asked ends the IKE SA right after the answer of IKE_AUTH',
  'goes on': 'wire: the IKE SA goes on',
  'made again': 'wire: a new IKE SA is made again and again',
  'fragments lost': 'wire: fragments of a packet never come',
  'IKE lost between': 'wire: IKE leaves one end and never arrives at the other',
  'ESP lost between': 'wire: ESP leaves one end and never arrives at the other',
  'BGP lost between': 'wire: BGP leaves one end and never arrives at the other',
  'answered from elsewhere': 'wire: the answer comes from another address',
  'aggressive unanswered': 'wire: aggressive mode is never answered',
  'group refused': 'wire: the responder asks for a group that is not offered',
  'never gone on': 'wire: the first exchange is answered, and what follows never passes',
  'floated port closed': 'wire: UDP 500 answers, and UDP 4500 is closed',
  'deleted each time': 'capture: the IKE SA is deleted again and again',
  closed: 'wire: an end closes an IKE SA that was up',
  'bgp large lost': 'wire: an UPDATE of full size is repeated without acknowledgement',
} as const;

export type Fact = keyof typeof factWords;

const works: ReadonlySet<string> = new Set(['ike answered', 'esp both ways', 'tcp answered', 'bgp both ways', 'goes on'] satisfies Fact[]);

/** False for a sign of what works, and for one that says nothing of a fault. */
export const isFault = ({ is, words }: Sign): boolean => words !== '' && !works.has(is);

/** A fact as a sentence: its words without what they begin with. */
export const said = (fact: Fact): string => factWords[fact].replace(/^\w+: /, '');

/** Of packets so many are named. */
const mostPackets = 8;

/** What a sign may have besides: its own packet alone shows it, and it is of IKE, where nothing else is said. */
type Besides = Partial<Pick<Sign, 'packets' | 'look' | 'about' | 'is'>>;

/** A sign at a packet, in words that messages know. */
export function signOf(at: Passed, words: string, source: string, says: string, besides: Besides = {}): Sign {
  const { packets = [at.packet], about = 'ike', look, is = words } = besides;
  return { packet: at.packet, time: at.time, says, words, is, shows: [], about, packets: packets.slice(0, mostPackets), source, look };
}

/** The sign of a fact. */
export const signAt = (at: Passed, fact: Fact, source: string, says: string, besides?: Besides): Sign =>
  signOf(at, factWords[fact], source, says, { is: fact, ...besides });
