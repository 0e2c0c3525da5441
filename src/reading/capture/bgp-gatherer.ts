import type { Addresses } from './addresses.ts';
import { bgpHeader, decodeBgp, longestBgp, updateOf } from './bgp-message.ts';
import type { BgpConnection, BgpCounts, BgpMessage, Passed, TcpEvent } from './facts.ts';
import { uint16 } from './bytes.ts';
import type { Moment } from './moment.ts';
import { keep } from './moment.ts';
import { createPeers } from './peers.ts';
import type { Segment } from './segment.ts';
import { isMarker } from './segment.ts';

type End = 'caller' | 'called';

/** One direction of a connection while packets go by. */
interface Way {
  /** The number of the byte that comes next; -1 before any was seen. */
  next: number;
  /** The beginning of a message whose end is still to come. */
  rest: Uint8Array | null;
  /** Segments that came too early, by their number, with when they came. */
  readonly early: Map<number, { readonly bytes: Uint8Array; readonly at: Passed }>;
  isInStep: boolean;
  /** The piece that was seen last a second time, and how often. */
  againFrom: number;
  againTimes: number;
  lastFrom: number;
  segments: number;
  keepalives: number;
  readonly gaps: number[];
  lastKeepalive: number;
  updates: number;
  announced: number;
  withdrawn: number;
  again: number;
  missing: number;
}

interface Kept {
  readonly ends: Readonly<Record<End, number>>;
  readonly ports: Readonly<Record<End, number>>;
  readonly sawBegin: boolean;
  /** The number of the SYN by which it was opened; null before one was seen. */
  dialled: number | null;
  readonly events: TcpEvent[];
  readonly messages: BgpMessage[];
  readonly ways: Readonly<Record<End, Way>>;
  isOver: boolean;
  more: number;
  /** The sum of its addresses and ports: others may have the same. */
  readonly key: number;
  next: Kept | null;
}

export interface BgpGatherer {
  take(bytes: Uint8Array, segment: Segment): void;
  facts(): { readonly connections: readonly BgpConnection[]; readonly more: number };
}

const [firstOfPair, lastOfPair] = [10, 30];
const mostConnections = 400;
const [firstEvents, lastEvents] = [24, 16];
const [firstMessages, lastMessages] = [40, 24];
/** Of KEEPALIVEs and UPDATEs so many are listed a direction; all are counted. */
const mostListed = 4;
const mostEarly = 32;
const mostGaps = 99;
/** So many bytes of an OPEN and of a NOTIFICATION say what matters, where the capture cut the rest off. */
const [shortestOpen, shortestNotification] = [29, 21];
// Flags of TCP (RFC 9293 3.1).
const syn = 2;
const rst = 4;
const fin = 1;
const ack = 16;

/** Puts the connections of BGP together and reads their messages. */
export function createBgpGatherer(moment: Moment, addresses: Addresses): BgpGatherer {
  const talks = createPeers<Kept>(mostConnections, firstOfPair, lastOfPair);
  let last: Kept | null = null;

  const find = (segment: Segment): Kept | null => {
    if (last && isOf(last, segment) && !isDialledAnew(last, segment)) return last;
    const key = keyOf(segment);
    for (let known = talks.newest(key); known; known = known.next)
      if (isOf(known, segment)) {
        if (isDialledAnew(known, segment)) break;
        return known;
      }
    return begin(key, segment);
  };

  const begin = (key: number, segment: Segment): Kept | null => {
    if (!talks.hasRoom(segment.from, segment.to, isSyn(segment))) return null;
    const sawBegin = (segment.flags & syn) !== 0;
    // Who answers a SYN was called; in the middle of a connection the end at port 179 was.
    const isCalled = sawBegin ? (segment.flags & ack) !== 0 : segment.fromPort === 179;
    const [caller, called] = isCalled ? [segment.to, segment.from] : [segment.from, segment.to];
    const [callerPort, calledPort] = isCalled ? [segment.toPort, segment.fromPort] : [segment.fromPort, segment.toPort];
    const kept: Kept = {
      ends: { caller, called },
      ports: { caller: callerPort, called: calledPort },
      sawBegin,
      dialled: isSyn(segment) ? segment.sequence : null,
      events: [],
      messages: [],
      ways: { caller: newWay(), called: newWay() },
      isOver: false,
      more: 0,
      key,
      next: null,
    };
    talks.add(kept, segment.from, segment.to);
    return kept;
  };

  return {
    take: (bytes, segment) => {
      const connection = find(segment);
      if (!connection) return;
      last = connection;
      const by: End = segment.from === connection.ends.caller && segment.fromPort === connection.ports.caller ? 'caller' : 'called';
      const way = connection.ways[by];
      const { flags, sequence, length } = segment;
      if (flags & syn) {
        event(connection, by, flags & ack ? 'syn-ack' : 'syn', bytes, segment);
        if (isSyn(segment)) connection.dialled ??= sequence;
        if (way.next >= 0 && way.lastFrom === sequence) way.again += 1;
        way.next = (sequence + 1 + length) >>> 0;
        way.lastFrom = sequence;
        way.isInStep = true;
        return;
      }
      if (length > 0) {
        way.segments += 1;
        if (takeData(connection, way, by, bytes, segment)) event(connection, by, 'segment', bytes, segment);
      }
      if (flags & (rst | fin)) flush(connection);
      if (flags & rst) {
        event(connection, by, 'rst', bytes, segment);
        connection.isOver = true;
      } else if (flags & fin) {
        event(connection, by, 'fin', bytes, segment);
        connection.isOver = true;
      }
    },
    facts: () => {
      const first = ({ events, messages }: Kept): number => Math.min(events[0]?.packet ?? Infinity, messages[0]?.packet ?? Infinity);
      // Without a flag or a message it is no talk of BGP that says anything.
      for (const one of talks.all()) flush(one);
      const told = talks.all().filter(({ events, messages }) => events.length > 0 || messages.length > 0);
      return { connections: told.sort((a, b) => first(a) - first(b)).map((one) => factsOf(one, addresses)), more: talks.more };
    },
  };

  function event(connection: Kept, by: End, says: TcpEvent['says'], bytes: Uint8Array, segment: Segment): void {
    const { flags, sequence, length, ttl } = segment;
    const one: TcpEvent = {
      packet: moment.packet,
      time: moment.time,
      from: by,
      says,
      sequence,
      bytes: length,
      md5: hasOption(bytes, segment, 19) !== null,
      ttl,
      mss: flags & syn ? mssOf(bytes, segment) : null,
    };
    if (keep(connection.events, one, firstEvents, lastEvents)) connection.more += 1;
  }

  /** Takes what a segment carries; true where it is the same for the third time. */
  function takeData(connection: Kept, way: Way, by: End, bytes: Uint8Array, { sequence, start, end, length }: Segment): boolean {
    const ahead = way.next < 0 ? 0 : (sequence - way.next) | 0;
    // A probe that keeps the connection open carries a byte that is known (RFC 9293 3.8.4): it is no data sent again.
    if (ahead === -1 && length === 1) return false;
    if (way.next >= 0 && ahead < 0) {
      way.again += 1;
      way.againTimes = way.againFrom === sequence ? way.againTimes + 1 : 2;
      way.againFrom = sequence;
      // What goes beyond is new.
      const known = -ahead;
      if (known >= length) return way.againTimes === 3;
      follow(connection, way, by, bytes, Math.min(end, start + known), end, length - known);
      return way.againTimes === 3;
    }
    way.lastFrom = sequence;
    if (ahead > 0) {
      if (way.early.size < mostEarly) {
        const at = { packet: moment.packet, time: moment.time };
        way.early.set(sequence, { bytes: bytes.slice(start, start + Math.min(length, end - start)), at });
        return false;
      }
      passGap(connection, way, by);
      return false;
    }
    if (way.next < 0) way.next = sequence;
    follow(connection, way, by, bytes, start, end, length);
    if (way.early.size) catchUp(connection, way, by);
    return false;
  }

  /** What is missing does not come any more: goes on with the next segment that is there, if one is. */
  function passGap(connection: Kept, way: Way, by: End): void {
    const [next] = [...way.early.keys()].sort((a, b) => ((a - way.next) | 0) - ((b - way.next) | 0));
    if (next === undefined) return;
    way.missing += (next - way.next) >>> 0;
    way.next = next;
    way.rest = null;
    way.isInStep = false;
    catchUp(connection, way, by);
  }

  /** At the end of a connection or of the file nothing is waited for; what came early is told at its own packet. */
  function flush(connection: Kept): void {
    const now = { ...moment };
    for (const by of ['caller', 'called'] as const) {
      const way = connection.ways[by];
      while (way.early.size) {
        const { packet, time } = [...way.early.values()][0]?.at ?? now;
        Object.assign(moment, { packet, time });
        passGap(connection, way, by);
      }
    }
    Object.assign(moment, now);
  }

  /** Takes the segments that came early and follow now; of one that overlaps, what is new. */
  function catchUp(connection: Kept, way: Way, by: End): void {
    for (;;) {
      const follows = [...way.early].find(([sequence]) => ((sequence - way.next) | 0) <= 0);
      if (!follows) return;
      const [sequence, { bytes }] = follows;
      way.early.delete(sequence);
      const known = (way.next - sequence) | 0;
      if (known < bytes.length) follow(connection, way, by, bytes, known, bytes.length, bytes.length - known);
    }
  }

  function follow(connection: Kept, way: Way, by: End, bytes: Uint8Array, start: number, end: number, length: number): void {
    const have = Math.min(end - start, length);
    way.next = (way.next + have) >>> 0;
    messagesIn(connection, way, by, bytes, start, start + have);
    if (have === length) return;
    // The capture kept only the beginning: what follows is out of step.
    const { rest } = way;
    if (rest && rest.length >= (rest[18] === 1 ? shortestOpen : shortestNotification) && (rest[18] === 1 || rest[18] === 3))
      message(connection, way, by, rest, 0, rest.length, way.next - rest.length);
    way.next = (way.next + length - have) >>> 0;
    way.missing += length - have;
    way.rest = null;
    way.isInStep = false;
  }

  function messagesIn(connection: Kept, way: Way, by: End, bytes: Uint8Array, start: number, end: number): void {
    if (way.rest) {
      const joined = new Uint8Array(way.rest.length + end - start);
      joined.set(way.rest);
      joined.set(bytes.subarray(start, end), way.rest.length);
      [bytes, start, end] = [joined, 0, joined.length];
      way.rest = null;
    }
    if (!way.isInStep) {
      start = markerIn(bytes, start, end);
      if (start >= end) {
        lookOn(way, bytes, end);
        return;
      }
      way.isInStep = true;
    }
    while (end - start >= bgpHeader) {
      const length = uint16(bytes, start + 16);
      if (!isMarker(bytes, start) || length < bgpHeader || length > longestBgp) {
        start = markerIn(bytes, start + 1, end);
        if (start >= end) {
          way.isInStep = false;
          lookOn(way, bytes, end);
          return;
        }
        continue;
      }
      if (end - start < length) break;
      message(connection, way, by, bytes, start, start + length, way.next - (end - start));
      start += length;
    }
    if (end > start) way.rest = bytes.slice(start, end);
  }

  function message(connection: Kept, way: Way, by: End, bytes: Uint8Array, start: number, end: number, sequence: number): void {
    const type = bytes[start + 18];
    if (type === 4) {
      way.keepalives += 1;
      if (way.keepalives > 1 && moment.time > way.lastKeepalive) {
        way.gaps.push(moment.time - way.lastKeepalive);
        if (way.gaps.length > mostGaps) way.gaps.shift();
      }
      way.lastKeepalive = moment.time;
      if (way.keepalives > mostListed) return;
    }
    if (type === 2) {
      const update = updateOf(bytes, start, end);
      way.updates += 1;
      way.announced += update.announced;
      way.withdrawn += update.withdrawn;
      if (way.updates > mostListed && !update.endOfRib) return;
    }
    const said = decodeBgp(bytes.subarray(start, end));
    const one: BgpMessage = { packet: moment.packet, time: moment.time, from: by, sequence: sequence >>> 0, ...said };
    if (keep(connection.messages, one, firstMessages, lastMessages)) connection.more += 1;
  }
}

/** The same for both directions. */
const keyOf = ({ from, to, fromPort, toPort }: Segment): number =>
  (Math.imul(from + to, 73856093) ^ Math.imul(from ^ to, 19349663) ^ Math.imul(fromPort + toPort, 83492791) ^ (fromPort ^ toPort)) | 0;

const isSyn = ({ flags }: Segment): boolean => (flags & (syn | ack)) === syn;

const isOf = ({ ends, ports }: Kept, { from, to, fromPort, toPort }: Segment): boolean =>
  (from === ends.caller && fromPort === ports.caller && to === ends.called && toPort === ports.called) ||
  (from === ends.called && fromPort === ports.called && to === ends.caller && toPort === ports.caller);

/** True for a SYN that opens another connection over the same ports: this one is over, or got further than a SYN that has another number. */
function isDialledAnew({ isOver, dialled, ways }: Kept, segment: Segment): boolean {
  if (!isSyn(segment)) return false;
  const hasData = ways.called.segments > 0 || ways.caller.segments > 0;
  return isOver || (dialled === null ? hasData : (hasData || ways.called.next >= 0) && dialled !== segment.sequence);
}

const newWay = (): Way => ({
  next: -1,
  rest: null,
  early: new Map(),
  isInStep: false,
  againFrom: -1,
  againTimes: 0,
  lastFrom: -1,
  segments: 0,
  keepalives: 0,
  gaps: [],
  lastKeepalive: 0,
  updates: 0,
  announced: 0,
  withdrawn: 0,
  again: 0,
  missing: 0,
});

/** A marker may begin here and end in the next segment. */
function lookOn(way: Way, bytes: Uint8Array, end: number): void {
  way.rest = bytes.slice(Math.max(0, end - bgpHeader + 1), end);
}

function markerIn(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at + bgpHeader <= end; at += 1) if (bytes[at] === 0xff && isMarker(bytes, at)) return at;
  return end;
}

/** Where an option's value stands; null where it is not there. */
function hasOption(bytes: Uint8Array, { options, start }: Segment, kind: number): number | null {
  for (let at = options; at < start;) {
    const one = bytes[at] ?? 0;
    if (one === kind) return at + 2;
    if (one === 0) return null;
    const size = one === 1 ? 1 : (bytes[at + 1] ?? 0);
    if (size < 1) return null;
    at += size;
  }
  return null;
}

function mssOf(bytes: Uint8Array, segment: Segment): number | null {
  const at = hasOption(bytes, segment, 2);
  return at === null ? null : uint16(bytes, at);
}

function factsOf(kept: Kept, addresses: Addresses): BgpConnection {
  const end = (by: End): { readonly address: string; readonly port: number } => ({
    address: addresses.text(kept.ends[by]),
    port: kept.ports[by],
  });
  return {
    caller: end('caller'),
    called: end('called'),
    sawBegin: kept.sawBegin,
    events: kept.events,
    messages: kept.messages,
    counts: { caller: countsOf(kept.ways.caller), called: countsOf(kept.ways.called) },
    more: kept.more,
  };
}

function countsOf(way: Way): BgpCounts {
  const { segments, keepalives, updates, announced, withdrawn, again, missing, gaps } = way;
  const sorted = [...gaps].sort((a, b) => a - b);
  const rhythm = sorted.length < 2 ? null : Math.round((sorted[sorted.length >> 1] ?? 0) * 10) / 10;
  return { segments, keepalives, rhythm, updates, announced, withdrawn, again, missing };
}
