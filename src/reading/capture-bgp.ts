import type { Packet } from './packet.ts';
import { bothWays, sentAgain } from './packet.ts';

/** What the packets of BGP between two addresses say together. */
export interface BgpFact {
  readonly line: number;
  readonly says:
    | 'syn unanswered'
    | 'signed unanswered'
    | 'syn reset'
    | 'md5 at one end'
    | 'tcp answered'
    | 'tcp not followed'
    | 'tcp closed unheard'
    | 'bgp both ways'
    | 'bgp falls silent'
    | 'bgp families differ'
    | 'bgp routes one way';
}

/** One connection of TCP, from its SYN on or from where the capture began. */
interface Connection {
  readonly packets: Packet[];
  readonly accepted: boolean;
  /** The packet that makes KEEPALIVEs of both ends, and that at which one of them ends it. */
  readonly up: Packet | null;
  readonly ended: Packet | null;
  /** The packet that is sent for the third time. */
  readonly again: Packet | null;
  /** Where both have sent messages: from then on what fails is no matter of TCP. */
  readonly heard: boolean;
}

/** What went before and went well says nothing any more; a NOTIFICATION names its cause itself, and what follows it is its consequence. */
export function bgpFacts(flow: readonly Packet[]): BgpFact[] {
  const tcp = flow.filter(({ kind }) => kind === 'bgp');
  const [head] = tcp;
  if (!head) return [];
  const connections = connectionsOf(tcp);
  const apart = connections.flatMap(({ packets }) => [...familiesApart(packets), ...routesOneWay(packets)]).slice(0, 1);
  const ups = connections.flatMap(({ up }) => up ?? []).map(({ line }): BgpFact => ({ line, says: 'bgp both ways' }));
  if (connections.some(({ up, ended, again }) => up && !ended && !again)) return [...ups, ...apart];
  if (tcp.some((one) => carries(one, 'notification'))) return apart;
  const stuck = connections.find(({ again, accepted, heard }) => again && (accepted || heard));
  if (stuck?.again)
    return [{ line: stuck.again.line, says: stuck.up || !stuck.accepted ? 'bgp falls silent' : 'tcp not followed' }, ...apart];
  if (!tcp.some(({ opens }) => opens)) return [...spokenFacts(tcp), ...apart];
  const reached = connections.findLastIndex(({ heard }) => heard);
  const since = connections.slice(reached + 1);
  const unheard = since.find(
    ({ accepted, ended, packets }) =>
      accepted && ended && ended.from !== packets[0]?.from && !packets.some((one) => one.from === ended.from && isMessage(one)),
  );
  if (unheard?.ended && reached < 0) return [{ line: unheard.ended.line, says: 'tcp closed unheard' }];
  if (since.some(({ accepted }) => accepted) || (reached >= 0 && !since.length)) {
    return [{ line: head.line, says: 'tcp answered' }, ...apart];
  }
  // Who refuses while it starts may be silent later: then the silence counts.
  const unanswered = since.filter(({ ended }) => !ended).flatMap(({ packets }) => packets);
  const refusedAt = Math.max(0, ...since.map(({ ended }) => ended?.line ?? 0));
  const isSilent = unanswered.filter(({ opens, line }) => opens === 'syn' && line > refusedAt).length > 1;
  return synFacts(isSilent ? unanswered : since.flatMap(({ packets }) => packets));
}

function connectionsOf(tcp: readonly Packet[]): Connection[] {
  const found: Packet[][] = [];
  const open = new Map<string, Packet[]>();
  for (const packet of tcp) {
    // A printer that names no ports leaves what is said to the connection before.
    const key = packet.ports ? [...packet.ports].sort().join(' ') : ([...open.keys()].at(-1) ?? '');
    const known = open.get(key);
    if (known && !(packet.opens === 'syn' && known.some(({ opens }) => opens === 'rst' || opens === 'fin'))) {
      known.push(packet);
      continue;
    }
    const begun = [packet];
    found.push(begun);
    open.delete(key);
    open.set(key, begun);
  }
  return found.map(connectionOf);
}

function connectionOf(packets: Packet[]): Connection {
  // Until the call is taken, a SYN that is sent again is one that nobody answers: that is told by itself.
  const answered = packets.findIndex(({ opens }) => opens === 'syn-ack');
  return {
    packets,
    accepted: packets.some(({ opens }) => opens === 'syn-ack'),
    up: bothWays(packets.filter((one) => carries(one, 'keepalive'))).back[0] ?? null,
    ended: packets.find((one) => one.opens === 'fin' || one.opens === 'rst' || carries(one, 'notification')) ?? null,
    again: sentAgain(packets, ({ from, opens, sequence, bytes }, index) =>
      sequence === null || opens === 'rst' || (bytes === 0 && (opens === null || index < answered))
        ? null
        : `${from} ${sequence} ${opens ?? ''}`,
    ),
    heard: bothWays(packets.filter(isMessage)).back.length > 0,
  };
}

const isMessage = ({ bytes, opens, speaks }: Packet): boolean => speaks || (bytes > 0 && opens !== 'rst');

const named = {
  open: /\bopen Message\b/i,
  keepalive: /\bkeepalive Message\b/i,
  notification: /\bnotification Message\b/i,
} as const;

/** tcpdump with -v names the messages below a packet, tshark beside it. */
function carries({ what, below }: Packet, message: keyof typeof named): boolean {
  return named[message].test(what) || below.some(({ text }) => named[message].test(text));
}

/** The OPENs of both ends, where no address family is in both. */
function familiesApart(packets: readonly Packet[]): BgpFact[] {
  const opens = bothWays(packets.filter((one) => carries(one, 'open') && one.below.length > 1));
  const [[first], [second]] = [opens.there, opens.back];
  if (!first || !second) return [];
  const theirs = familiesIn(second);
  return familiesIn(first).some((family) => theirs.includes(family)) ? [] : [{ line: second.line, says: 'bgp families differ' }];
}

/** Who names none means IPv4. */
function familiesIn({ below }: Packet): string[] {
  const named = below.flatMap(({ text }, index) =>
    /Multiprotocol Extensions/i.test(text)
      ? (/AFI (\w+) .*SAFI (\w+)/
          .exec(below[index + 1]?.text ?? '')
          ?.slice(1)
          .join(' ') ?? [])
      : [],
  );
  return named.length ? named : ['IPv4 Unicast'];
}

/** An end that says that it has announced all, and named no route since its OPEN. */
function routesOneWay(packets: readonly Packet[]): BgpFact[] {
  const says = (one: Packet, words: RegExp): boolean => one.below.some(({ text }) => words.test(text));
  const openers = new Set(packets.flatMap((one) => (carries(one, 'open') ? one.from : [])));
  return [...openers].flatMap((opener): BgpFact[] => {
    const own = packets.filter(({ from }) => from === opener);
    const end = own.find((one) => says(one, /End-of-Rib/i));
    return end && !own.some((one) => says(one, /Updated routes|Reach NLRI|Reachable/i))
      ? [{ line: end.line, says: 'bgp routes one way' }]
      : [];
  });
}

/** Messages of BGP in both directions, no NOTIFICATION and nothing that opens or ends: the session lives. */
function spokenFacts(tcp: readonly Packet[]): BgpFact[] {
  const { there, back } = bothWays(tcp.filter(({ speaks }) => speaks));
  const [first] = there;
  return first && back.length ? [{ line: first.line, says: 'bgp both ways' }] : [];
}

/** What comes back where nothing is accepted. */
function synFacts(tcp: readonly Packet[]): BgpFact[] {
  const syns = tcp.filter(({ opens }) => opens === 'syn');
  const [syn] = syns;
  if (!syn) return [];
  if (tcp.some(({ opens }) => opens === 'rst')) return [{ line: syn.line, says: 'syn reset' }];
  const signers = new Set(syns.filter(({ md5 }) => md5).map(({ from }) => from));
  const senders = new Set(syns.map(({ from }) => from));
  if (senders.size === 2 && signers.size === 1) return [{ line: syn.line, says: 'md5 at one end' }];
  if (syns.length < 2) return [];
  return [{ line: syn.line, says: signers.size ? 'signed unanswered' : 'syn unanswered' }];
}
