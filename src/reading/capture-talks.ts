import { isPrivate, pairKey } from '../text/addresses.ts';
import type { ErrorFact } from './capture-icmp.ts';
import { errorFacts } from './capture-icmp.ts';
import type { PassFact } from './capture-passes.ts';
import { passFacts } from './capture-passes.ts';
import { endsIn } from './ends.ts';
import type { Line } from './line.ts';
import type { Packet } from './packet.ts';
import { answersInEsp, connectionOf, echoOf, longestPacketLine } from './packet.ts';

/** What packets say of the talks that they are of, at the packet that shows it. */
export interface TalkFact {
  readonly line: number;
  readonly says:
    | 'pieces missing'
    | 'echo unanswered'
    | 'refused inside'
    | 'begun anew'
    | 'ike dropped'
    | 'esp dropped'
    | ErrorFact['says']
    | PassFact['says'];
}

/** So long a gap is a packet that fills the way. */
const large = 1200;
/** What is farther apart was numbered from two beginnings. */
const farthest = 2 ** 20;
const fewestEchoes = 3;

/** Reads what packets of TCP, ICMP and IKE say by their numbers and their order. */
export function readTalks(packets: readonly Packet[], lines: readonly Line[]): readonly TalkFact[] {
  const talks = [...Map.groupBy(packets, connectionOf).values()];
  const facts = [
    ...talks.flatMap(gapsIn),
    ...echoFacts(packets, lines),
    ...packets.flatMap(refusedInside),
    ...errorFacts(packets),
    ...passFacts(packets, lines),
  ];
  const flows = [...Map.groupBy(packets, ({ from, to }) => pairKey([from, to])).values()];
  return [...facts, ...flows.flatMap(begunAnew), ...droppedFacts(packets, lines)];
}

/** The number of a segment's first byte: tcpdump and tshark, FortiOS, and the older tcpdump of ASA and Junos. */
const begins = /\bseq[ =](\d+)|^(?:psh|fin|rst) (\d+)|^[PFR.]+ (\d+):\d+\(/i;
const acks = /\back[ =](\d+)/i;

/** A gap before a piece that came, which who waits for it never says to be filled. */
function gapsIn(talk: readonly Packet[]): TalkFact[] {
  const told = talk
    .filter(({ kind, what }) => kind === 'tcp' || kind === 'bgp' || /^(?:ack|psh|fin|rst|[PFR.]) /.test(what))
    .filter(({ opens }) => opens !== 'syn' && opens !== 'syn-ack')
    .map(({ line, from, what }) => ({ line, from, begins: numberOf(begins, what), has: numberOf(acks, what) }));
  for (const from of new Set(told.map((one) => one.from))) {
    const heard = told.filter((one) => one.from !== from && one.has !== null);
    const [last] = heard.slice(-1);
    const most = Math.max(...heard.map(({ has }) => has ?? 0));
    if (!last || last.has !== most) continue;
    const piece = told.find((one) => {
      const gap = one.from === from && one.begins !== null ? one.begins - most : 0;
      return gap >= large && gap < farthest && one.line < last.line;
    });
    if (piece) return [{ line: piece.line, says: 'pieces missing' }];
  }
  return [];
}

function numberOf(pattern: RegExp, what: string): number | null {
  const found = pattern.exec(what)?.slice(1).find(Boolean);
  return found === undefined ? null : Number(found);
}

/** Echoes between private networks that are asked for, at an end that sees no answer. */
function echoFacts(packets: readonly Packet[], lines: readonly Line[]): TalkFact[] {
  const ends = endsIn(lines);
  const isAnsweredInEsp = answersInEsp(packets);
  const fewest = fewestEchoes - (ends.length > 1 ? 1 : 0);
  return ends.flatMap((end): TalkFact[] => {
    const own = new Set(end.map(({ number }) => number));
    const echoes = packets.filter(({ line, kind, from, to }) => own.has(line) && kind === 'icmp' && isPrivate(from) && isPrivate(to));
    const asked = echoes.filter((one) => echoOf(one) === 'request' && !isAnsweredInEsp(one));
    const [first] = asked;
    const isAnswered = echoes.some((one) => echoOf(one) === 'reply');
    return first && asked.length >= fewest && !isAnswered ? [{ line: first.line, says: 'echo unanswered' }] : [];
  });
}

const refuses = /unreachable - (?:admin|communication) prohibited|admin(?:istratively)? prohibited|communication administratively/i;

/** A filter at a private address refuses what another private address asks for: it stands behind a tunnel, not before it. */
function refusedInside({ line, kind, from, to, what }: Packet): TalkFact[] {
  return kind === 'icmp' && refuses.test(what) && isPrivate(from) && isPrivate(to) ? [{ line, says: 'refused inside' }] : [];
}

/** What a log of a filter says of a packet in front of its addresses. */
const drops = /\b(?:block(?:ed)?|drop(?:ped)?|den(?:y|ied)|reject(?:ed)?)\b/i;

/** Where the packets of another file or stage of a capture begin, and the stage of what the device itself drops, as PAN-OS and Sophos name it. */
const stage = /\bview-pcap\b|\bstage\b|\.pcap|\bdrop-packet-capture\b/i;
const ofDrops = /(?:^|[^a-z])drop(?:s|ped)?(?![a-z])/i;
/** An ASA says behind a packet which rule dropped it; its other reasons are of routes and of SAs. */
const byRule = /\bDrop-reason: \(acl-drop\)/i;

function droppedFacts(packets: readonly Packet[], lines: readonly Line[]): TalkFact[] {
  const stages = lines.filter(({ text }) => text.length <= longestPacketLine && stage.test(text));
  return packets.flatMap(({ line, text, kind, from }): TalkFact[] => {
    if (kind !== 'ike' && kind !== 'esp') return [];
    const [head = ''] = text.split(from);
    const isDropped = drops.test(head) || byRule.test(text) || ofDrops.test(stages.findLast(({ number }) => number < line)?.text ?? '');
    return isDropped ? [{ line, says: kind === 'ike' ? 'ike dropped' : 'esp dropped' }] : [];
  });
}

const fewestTries = 3;

/** IKE_AUTH is answered, and the end that asked begins anew each time: what the answer says, it can't use. */
function begunAnew(flow: readonly Packet[]): TalkFact[] {
  const ike = flow.filter(({ kind }) => kind === 'ike');
  const [head] = ike;
  if (!head || flow.some(({ kind }) => kind === 'esp')) return [];
  const again = ike.filter(({ first, from }, index) => {
    const before = ike[index - 1];
    return first && from === head.from && before?.first === false && before.from !== head.from;
  });
  const later = ike.filter((one) => !one.first);
  const asked = later.filter(({ from }) => from === head.from).length;
  return again.length + 1 >= fewestTries && asked <= again.length + 1 ? [{ line: again[0]?.line ?? head.line, says: 'begun anew' }] : [];
}
