import { pairKey } from '../text/addresses.ts';
import { named, oneWay } from './capture-commands.ts';
import { clockTimeOf } from './capture-time.ts';
import { hostOf } from './ends.ts';
import type { Line } from './line.ts';
import type { Packet } from './packet.ts';
import { isEcho, isFloated, longestPacketLine } from './packet.ts';
import { prompt } from './prompt.ts';

/** What captures of both ends, one after the other, say together; `of` is the pair of addresses. */
export interface BothEndsFact {
  readonly line: number;
  readonly of: string;
  readonly says: 'ike lost between' | 'esp lost between' | 'arrives unanswered' | 'esp arrives unanswered' | 'both wait';
}

/** What was captured at one place. */
interface Part {
  /** By whose prompt or title it is known; null where only its own command parts it from another. */
  readonly name: string | null;
  /** True where that says that it is a device or an end of its own. */
  readonly isPlace: boolean;
  heads: string;
  readonly packets: Timed[];
}

type Timed = Packet & { readonly time: number | null };

/** What ends a capture, and what is written above one to say whose it is. */
const summary = /^\s*\d+ packets? (?:captured|shown)\b/;
const label = /^(?:[A-Za-z][\w .,()/'’&-]{0,70}:|[#=*-]{2,} ?[A-Za-z][^>]{0,160})$/;

/** What a title calls an end. */
const ofPlace =
  /\b(?:sites?|sides?|ends?|hq|branch|partner|provider|customer|remote|peer|hub|spoke|cloud|sddc|vmc|data ?cent(?:er|re)|plant)\b/i;

/** The clocks of two devices may differ so much; where no prompt or title says that there are two, what was captured later is no other end: a packet is on its way for less. */
const clocksApart = 120;
const onTheWay = 1;
/** One packet may be of the last moment of a capture. */
const fewest = 2;

/** Filters of a command that leave out one kind of packet. */
const udpAlone = /\b(?:udp|port|isakmp)\b/i;
const espAlone = /\besp\b|\bproto(?:col)? (?:50|\\?esp)\b/i;
const icmpAlone = /\bicmp\b/i;

/** Holds what passed at one place against what passed at the other: what leaves the one and never comes to the other got lost between them. */
export function bothEndsFacts(packets: readonly Packet[], lines: readonly Line[]): BothEndsFact[] {
  // A ping between the two ends tells that both captures saw what passed then.
  const own = packets.filter((one) => one.kind === 'ike' || one.kind === 'esp' || isEcho(one));
  const flows = Map.groupBy(own, ({ from, to }) => pairKey([from, to]));
  const heads = headsIn(lines, new Set(packets.map(({ line }) => line)));
  const numbers = new Set(lines.map(({ number }) => number));
  return [...flows].flatMap(([of, flow]): BothEndsFact[] => {
    if (flow.every(isEcho)) return [];
    const parts = partsOf(flow, heads, numbers);
    const [one, other] = parts;
    if (!one || !other || parts.length > 2) return [];
    const isUp = parts.some(({ packets: held }) => new Set(held.flatMap(({ kind, from }) => (kind === 'esp' ? from : []))).size > 1);
    // Where ESP goes both ways, IKE that one end alone holds was captured at another time.
    const lost = [...lostOn(one, other), ...lostOn(other, one)].filter(({ kind }) => kind === 'esp' || !isUp);
    if (lost.length > 0)
      return lost.map(({ line, kind }) => ({ line, of, says: kind === 'esp' ? 'esp lost between' : 'ike lost between' }));
    return unansweredIn(one, other).map(({ line, kind }) => ({
      line,
      of,
      says: kind === 'esp' ? 'esp arrives unanswered' : 'arrives unanswered',
    }));
  });
}

/** A filter of IKE, and what says that nothing passed it. */
const ofIke = /\bport (?:500|isakmp)\b/;
const nothing = /^\s*0 packets (?:captured|received by filter|shown)\b/;
/** So many lines stand between a command and what it counted, where it showed nothing. */
const farthest = 8;

/** Two devices that were asked for IKE, neither of which saw any: at the line that says so. */
export function silenceAtBoth(lines: readonly Line[]): BothEndsFact[] {
  const silent = lines.flatMap(({ number, text }, index) => {
    if (text.length > longestPacketLine || !nothing.test(text)) return [];
    const above = lines.slice(Math.max(0, index - farthest), index).filter((one) => one.text.length <= longestPacketLine);
    const command = above.findLast((one) => named.test(one.text) && hostOf(one.text) !== undefined);
    const host = command && ofIke.test(command.text) && !oneWay.test(command.text) ? hostOf(command.text) : undefined;
    return host === undefined ? [] : [{ line: number, host }];
  });
  const [first] = silent;
  return first && new Set(silent.map(({ host }) => host)).size > 1 ? [{ line: first.line, of: '', says: 'both wait' }] : [];
}

/** A line that parts captures: whose it is, and its command. */
interface Head {
  readonly number: number;
  readonly name: string | null;
  readonly isPlace: boolean;
  readonly command: string;
}

/** The lines between packets that tell captures apart. */
function headsIn(lines: readonly Line[], packets: ReadonlySet<number>): Head[] {
  return lines.flatMap(({ number, text }): Head[] => {
    if (packets.has(number) || text.length > longestPacketLine) return [];
    const [host, isCommand, isLabel] = [hostOf(text), named.test(text), label.test(text)];
    const isApart = isCommand || isLabel || host !== undefined || prompt.test(text) || summary.test(text);
    if (!isApart) return [];
    const name = host ?? (isLabel ? text.toLowerCase() : null);
    return [
      { number, name, isPlace: host !== undefined || (isLabel && ofPlace.test(text)), command: isCommand || isLabel ? `${text}\n` : '' },
    ];
  });
}

/** The captures that hold packets of one flow, told apart by what stands between them. */
function partsOf(flow: readonly Packet[], heads: readonly Head[], numbers: ReadonlySet<number>): Part[] {
  const parts: Part[] = [];
  let at = 0;
  let last: number | null = null;
  for (const packet of flow) {
    const from = at;
    while ((heads[at]?.number ?? Infinity) < packet.line) at += 1;
    const between = heads.slice(from, at);
    const name = between.reduce<string | null>((known, head) => (head.isPlace ? head.name : (known ?? head.name)), null);
    const time = clockTimeOf(packet.text);
    // Behind a blank line, which is no line here, time starts again.
    const isBack = !numbers.has(packet.line - 1) && time !== null && last !== null && last - time > onTheWay;
    const isApart = parts.length === 0 || isBack || between.length > 0;
    const known = isApart ? parts.find((one) => name !== null && one.name === name) : parts.at(-1);
    const commands = between.map((head) => head.command).join('');
    const part = known ?? { name, isPlace: between.some(({ isPlace }) => isPlace), heads: '', packets: [] };
    if (!known) parts.push(part);
    part.heads += commands;
    part.packets.push({ ...packet, time });
    last = time;
  }
  return parts;
}

const arePlaces = (one: Part, other: Part): boolean => one.isPlace && other.isPlace;

const timesOf = ({ packets }: Part): number[] => packets.flatMap(({ time }) => time ?? []);

/** What one place captured while the other did. */
function during(one: Part, other: Part): Timed[] {
  const [own, times] = [timesOf(one), timesOf(other)];
  const isTwo = arePlaces(one, other);
  const slack = isTwo ? clocksApart : onTheWay;
  const [from, to] = [Math.min(...times) - slack, Math.max(...times) + slack];
  const [first, last] = [Math.min(...own), Math.max(...own)];
  // Captures that do not overlap at all were taken one after the other.
  if (isTwo && times.length > 0 && own.length > 0 && (first > to || last < from)) return [];
  return one.packets.filter(({ time }) => (time === null || times.length === 0 ? isTwo : time >= from && time <= to));
}

/** At UDP 4500 not every printer tells ESP from IKE. */
const wayOf = (one: Packet): string => `${one.from} ${isFloated(one) ? 'floated' : one.kind}`;

/** True where the filter of a capture lets this packet into sight, whoever sent it. */
function maySee({ heads }: Part, { kind, ports }: Packet): boolean {
  if (oneWay.test(heads)) return false;
  const asked = [...heads.matchAll(/\bport(?:range)? (\d+)/g)].map(([, port]) => port);
  if (asked.length > 0 && ports && !asked.some((port) => port !== undefined && ports.includes(port))) return false;
  const [udp, esp] = [udpAlone.test(heads), espAlone.test(heads)];
  if (icmpAlone.test(heads) && !udp && !esp) return false;
  return udp === esp || (kind === 'esp' ? esp : udp);
}

/** The first packet of each kind and direction that one capture holds and the other never. */
function lostOn(one: Part, other: Part): Packet[] {
  const seen = new Set(other.packets.map(wayOf));
  return [...Map.groupBy(during(one, other), wayOf)].flatMap(([way, own]) => {
    const [first] = own;
    return first && !isEcho(first) && own.length >= fewest && !seen.has(way) && maySee(other, first) ? [first] : [];
  });
}

/** What both hold in one direction and neither in the other: it arrives, and nobody answers. */
function unansweredIn(one: Part, other: Part): Packet[] {
  const own = [...one.packets, ...other.packets].filter((packet) => !isEcho(packet));
  const [first] = own;
  if (!first || one.name === null || other.name === null) return [];
  if (own.some(({ from, kind }) => from !== first.from || kind !== first.kind)) return [];
  const isSeenOn = (here: Part, there: Part): boolean => during(here, there).filter((packet) => !isEcho(packet)).length >= fewest;
  return isSeenOn(one, other) && isSeenOn(other, one) ? [first] : [];
}
