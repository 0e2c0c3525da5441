import { pairKey } from '../text/addresses.ts';
import { clockTimeOf } from './capture-time.ts';
import { hostOf } from './ends.ts';
import type { Line } from './line.ts';
import type { Packet } from './packet.ts';
import { longestPacketLine } from './packet.ts';
import { prompt } from './prompt.ts';

/** What captures of both ends, one after the other, say together; `of` is the pair of addresses. */
export interface BothEndsFact {
  readonly line: number;
  readonly of: string;
  readonly says: 'ike lost between' | 'esp lost between' | 'arrives unanswered' | 'esp arrives unanswered';
}

/** What was captured at one place. */
interface Part {
  /** By whose prompt or title it is known; null where only its own command parts it from another. */
  readonly name: string | null;
  readonly isHost: boolean;
  readonly heads: string;
  readonly packets: Timed[];
}

type Timed = Packet & { readonly time: number | null };

/** What ends a capture, what begins one, and what is written above one to say whose it is. */
const summary = /^\s*\d+ packets? (?:captured|shown)\b/;
const command = /\b(?:tcpdump|tshark|dumpcap|sniffer packet|show capture|monitor traffic|packet-capture)\b/;
const label = /^(?:[A-Za-z][\w .,()/'’&-]{0,70}:|[#=*-]{2,} ?[A-Za-z][^>]{0,60})$/;

/** The clocks of two devices may differ so much; where no prompt says that there are two, what was captured later is no other end: a packet is on its way for less. */
const clocksApart = 120;
const onTheWay = 1;
/** One packet may be of the last moment of a capture. */
const fewest = 2;

/** Filters of a command that leave out one kind of packet. */
const udpAlone = /\b(?:udp|port|isakmp)\b/i;
const espAlone = /\besp\b|\bproto(?:col)? (?:50|\\?esp)\b/i;

/** Holds what passed at one place against what passed at the other: what leaves the one and never comes to the other got lost between them. */
export function bothEndsFacts(packets: readonly Packet[], lines: readonly Line[]): BothEndsFact[] {
  const own = packets.filter(({ kind }) => kind === 'ike' || kind === 'esp');
  const flows = Map.groupBy(own, ({ from, to }) => pairKey([from, to]));
  return [...flows].flatMap(([of, flow]): BothEndsFact[] => {
    const parts = partsOf(flow, lines);
    const [one, other] = parts;
    if (!one || !other || parts.length > 2) return [];
    const lost = [...lostOn(one, other), ...lostOn(other, one)];
    const found = lost.length > 0 ? lost : unansweredIn(one, other);
    return found.map(({ line, kind }) => {
      if (lost.length > 0) return { line, of, says: kind === 'esp' ? 'esp lost between' : 'ike lost between' };
      return { line, of, says: kind === 'esp' ? 'esp arrives unanswered' : 'arrives unanswered' };
    });
  });
}

/** The captures that hold packets, told apart by what stands between them. */
function partsOf(flow: readonly Packet[], lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  const at = new Map(flow.map((one) => [one.line, one]));
  const nothing = { name: null as string | null, isHost: false, heads: '', isApart: false };
  let next = { ...nothing, isApart: true };
  let last = { number: 0, time: null as number | null };
  for (const { number, text } of lines) {
    const packet = at.get(number);
    if (packet) {
      const { name, isHost, heads } = next;
      const time = clockTimeOf(text);
      // Behind a blank line time starts again.
      const isBack = number > last.number + 1 && time !== null && last.time !== null && time < last.time;
      const known = next.isApart || isBack ? parts.find((one) => name !== null && one.name === name) : parts.at(-1);
      const part = known ?? { name, isHost, heads, packets: [] };
      if (!known) parts.push(part);
      part.packets.push({ ...packet, time });
      last = { number, time };
      next = nothing;
    } else if (text.length <= longestPacketLine) {
      const [host, isCommand, isLabel] = [hostOf(text), command.test(text), label.test(text)];
      next = {
        name: host ?? next.name ?? (isLabel ? text.toLowerCase() : null),
        isHost: next.isHost || host !== undefined,
        heads: isCommand ? `${next.heads}${text}\n` : next.heads,
        isApart: next.isApart || isCommand || isLabel || host !== undefined || prompt.test(text) || summary.test(text),
      };
    }
  }
  return parts;
}

const areHosts = (one: Part, other: Part): boolean => one.isHost && other.isHost;

/** What one place captured while the other did. */
function during(one: Part, other: Part): Timed[] {
  const times = other.packets.flatMap(({ time }) => time ?? []);
  const isTwo = areHosts(one, other);
  const slack = isTwo ? clocksApart : onTheWay;
  const [from, to] = [Math.min(...times) - slack, Math.max(...times) + slack];
  return one.packets.filter(({ time }) => (time === null || times.length === 0 ? isTwo : time >= from && time <= to));
}

const wayOf = ({ kind, from, ports }: Packet): string => `${from} ${kind === 'esp' ? 'esp' : ports?.includes('4500') ? 'floated' : 'ike'}`;

/** True where the filter of a capture lets this kind of packet into sight. */
function maySee({ heads }: Part, { kind }: Packet): boolean {
  const [udp, esp] = [udpAlone.test(heads), espAlone.test(heads)];
  return udp === esp || (kind === 'esp' ? esp : udp);
}

/** The first packet of each kind and direction that one capture holds and the other never. */
function lostOn(one: Part, other: Part): Packet[] {
  const seen = new Set(other.packets.map(wayOf));
  return [...Map.groupBy(during(one, other), wayOf)].flatMap(([way, own]) => {
    const [first] = own;
    return first && own.length >= fewest && !seen.has(way) && maySee(other, first) ? [first] : [];
  });
}

/** What both hold in one direction and neither in the other: it arrives, and nobody answers. */
function unansweredIn(one: Part, other: Part): Packet[] {
  const [first] = one.packets;
  if (!first || one.name === null || other.name === null) return [];
  if ([...one.packets, ...other.packets].some(({ from, kind }) => from !== first.from || kind !== first.kind)) return [];
  return during(one, other).length >= fewest && during(other, one).length >= fewest ? [first] : [];
}
