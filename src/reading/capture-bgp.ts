import type { BgpTalk } from './bgp-talk.ts';
import type { Packet } from './packet.ts';
import { bothWays, sentAgain } from './packet.ts';

/** The connections of BGP among the packets between two addresses, as far as their text tells. */
export function talksOf(flow: readonly Packet[]): BgpTalk[] {
  const tcp = flow.filter(({ kind }) => kind === 'bgp');
  const found: Packet[][] = [];
  const open = new Map<string, Packet[]>();
  for (const packet of tcp) {
    // A printer that names no ports leaves what is said to the connection before.
    const key = packet.ports ? [...packet.ports].sort().join(' ') : ([...open.keys()].at(-1) ?? '');
    const known = open.get(key);
    if (known && !isDialledAnew(known, packet)) {
      known.push(packet);
      continue;
    }
    const begun = [packet];
    found.push(begun);
    open.delete(key);
    open.set(key, begun);
  }
  return found.map(talkOf);
}

/** True for a SYN that opens another connection over the same ports: the one before is over, or had got further than a SYN with another number. */
function isDialledAnew(known: readonly Packet[], { opens: what, sequence }: Packet): boolean {
  if (what !== 'syn') return false;
  if (known.some(({ opens }) => opens === 'rst' || opens === 'fin')) return true;
  const isFurther = known.some(({ opens, bytes }) => opens === 'syn-ack' || (opens === null && bytes > 0));
  return isFurther && !known.some((one) => one.opens === 'syn' && one.sequence === sequence);
}

function talkOf(packets: Packet[]): BgpTalk {
  const [first] = packets;
  // Until the call is taken, a SYN that is sent again is one that nobody answers: that is told by itself.
  const answered = packets.findIndex(({ opens }) => opens === 'syn-ack');
  const spoken = bothWays(packets.filter(({ speaks }) => speaks));
  return {
    first: first ?? { line: 0, from: '' },
    syns: packets.filter(({ opens }) => opens === 'syn'),
    accepted: answered >= 0,
    answerSigned: answerSigned(packets, packets[answered]),
    hasReset: packets.some(({ opens }) => opens === 'rst'),
    hasBounds: packets.some(({ opens }) => opens),
    refused: packets.some((one) => carries(one, 'notification')),
    up: bothWays(packets.filter((one) => carries(one, 'keepalive'))).back[0] ?? null,
    ended: packets.find((one) => one.opens === 'fin' || one.opens === 'rst' || carries(one, 'notification')) ?? null,
    again: sentAgain(packets, ({ from, opens, sequence, bytes }, index) =>
      sequence === null || opens === 'rst' || (bytes === 0 && (opens === null || index < answered))
        ? null
        : `${from} ${sequence} ${opens ?? ''}`,
    ),
    speakers: new Set(packets.filter(isMessage).map(({ from }) => from)),
    spoken: spoken.back.length ? (spoken.there[0] ?? null) : null,
    familiesApart: familiesApart(packets),
    routesOneWay: routesOneWay(packets),
  };
}

/** Options that were cut off tell nothing. */
function answerSigned(packets: readonly Packet[], answer: Packet | undefined): boolean | undefined {
  const isTaken = packets.some(({ from, opens }) => from === answer?.to && opens === null);
  return answer && /\bmss\b/i.test(answer.what) && !isTaken ? answer.md5 : undefined;
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
function familiesApart(packets: readonly Packet[]): Packet | null {
  const opens = bothWays(packets.filter((one) => carries(one, 'open') && one.below.length > 1));
  const [[first], [second]] = [opens.there, opens.back];
  if (!first || !second) return null;
  const theirs = familiesIn(second);
  return familiesIn(first).some((family) => theirs.includes(family)) ? null : second;
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
function routesOneWay(packets: readonly Packet[]): Packet | null {
  const says = (one: Packet, words: RegExp): boolean => one.below.some(({ text }) => words.test(text));
  const opened = new Set(packets.flatMap((one) => (carries(one, 'open') ? one.from : [])));
  // Without the OPENs, what both ends say from the first KEEPALIVE on until each has announced all.
  const isWhole =
    bothWays(packets.filter((one) => says(one, /End-of-Rib/i))).back.length > 0 && packets.some((one) => says(one, /Updated routes/i));
  const begins = packets.findIndex((one) => says(one, /Update Message/i));
  const early = isWhole ? packets.slice(0, begins).filter((one) => carries(one, 'keepalive')) : [];
  const openers = opened.size > 0 ? opened : new Set(early.map(({ from }) => from));
  const ends = [...openers].flatMap((opener) => {
    const own = packets.filter(({ from }) => from === opener);
    const end = own.find((one) => says(one, /End-of-Rib/i));
    return end && !own.some((one) => says(one, /Updated routes|Reach NLRI|Reachable/i)) ? end : [];
  });
  return ends[0] ?? null;
}
