import type { Addresses } from './addresses.ts';
import { uint16 } from './bytes.ts';
import type { FragmentLoss } from './facts.ts';
import type { Moment } from './moment.ts';
import { protocolName } from './protocols.ts';

/** The packet that a fragment is of. */
interface Of {
  from: number;
  to: number;
  protocol: number;
  id: number;
}

/** A packet of which fragments are still to come. */
interface Pending extends Of {
  packet: number;
  time: number;
  /** What came so far, each fragment where it stands; grows. */
  bytes: Uint8Array;
  /** Where the fragments that came begin and end, by where they begin. */
  readonly starts: number[];
  readonly ends: number[];
  /** Whole length, once the last fragment was seen; before it -1. */
  total: number;
}

export interface Fragments {
  /** One fragment: the packet's payload once it is whole, valid until the next call, else null. */
  take(
    from: number,
    to: number,
    protocol: number,
    id: number,
    offset: number,
    isLast: boolean,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): Uint8Array | null;
  /** Those that never became whole, though time was left. */
  lost(end: number): FragmentLoss[];
}

const mostPending = 128;
const mostLost = 20;
/** The smallest fragments carry eight bytes; nobody cuts a packet into more pieces than these. */
const mostParts = 256;
/** The longest payload of IP. */
const longest = 65535;
/** Seconds after which what is missing will not come. */
const patience = 2;

/** What most packets that are cut need. */
const firstRoom = 4096;

/** Puts packets of IP together. What is too much is forgotten, the oldest first. */
export function createFragments(moment: Moment, addresses: Addresses): Fragments {
  const pending: Pending[] = [];
  // Taken again, for in some captures every other packet is cut.
  const spare: Pending[] = [];
  /** On several interfaces the fragments of a packet that is whole may be seen again. */
  const whole: Pending[] = [];
  /** Where the next one that is whole stands: in the place of the oldest. */
  let next = 0;
  const lost: FragmentLoss[] = [];

  const lose = ({ packet, time, from, to, protocol, starts, bytes }: Pending): void => {
    const hasFirst = starts.includes(0);
    if (lost.length < mostLost)
      lost.push({
        packet,
        time,
        from: addresses.text(from),
        to: addresses.text(to),
        protocol: protocolName(protocol),
        hasFirst,
        ike: protocol === 17 && hasFirst && isIkePort(bytes),
      });
  };

  const begin = (from: number, to: number, protocol: number, id: number): Pending => {
    if (pending.length >= mostPending) {
      const oldest = pending.shift();
      if (oldest && moment.time - oldest.time > patience) lose(oldest);
      if (oldest) spare.push(oldest);
    }
    const one = spare.pop() ?? {
      from,
      to,
      protocol,
      id,
      packet: 0,
      time: 0,
      bytes: new Uint8Array(firstRoom),
      starts: [],
      ends: [],
      total: -1,
    };
    one.from = from;
    one.to = to;
    one.protocol = protocol;
    one.id = id;
    one.packet = moment.packet;
    one.time = moment.time;
    one.starts.length = one.ends.length = 0;
    one.total = -1;
    pending.push(one);
    return one;
  };

  const end = (one: Pending): void => {
    // Mostly the newest; what `splice` takes out would be a list of its own for each packet.
    for (let at = pending.lastIndexOf(one); at < pending.length - 1; at += 1) pending[at] = pending[at + 1] ?? one;
    pending.pop();
    const oldest = whole[next];
    if (oldest) spare.push(oldest);
    one.time = moment.time;
    whole[next] = one;
    next = (next + 1) % mostPending;
  };

  return {
    take: (from, to, protocol, id, offset, isLast, bytes, start, stop) => {
      if (offset + stop - start > longest) return null;
      const place = find(pending, from, to, protocol, id);
      const done = place < 0 && whole[find(whole, from, to, protocol, id)];
      if (done && moment.time - done.time <= patience) return null;
      const one = pending[place] ?? begin(from, to, protocol, id);
      if (!one.starts.includes(offset) && one.starts.length < mostParts) put(one, offset, bytes, start, stop);
      if (isLast) one.total = offset + stop - start;
      if (!isWhole(one)) return null;
      end(one);
      return one.bytes.subarray(0, one.total);
    },
    lost: (last) => {
      for (const one of pending) if (last - one.time > patience) lose(one);
      return lost;
    },
  };
}

/** The newest of this packet; -1 where there is none. */
function find(list: readonly Of[], from: number, to: number, protocol: number, id: number): number {
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const one = list[at];
    if (one?.id === id && one.from === from && one.to === to && one.protocol === protocol) return at;
  }
  return -1;
}

function put(one: Pending, offset: number, bytes: Uint8Array, start: number, end: number): void {
  const to = offset + end - start;
  if (to > one.bytes.length) {
    const room = new Uint8Array(Math.max(to, 2 * one.bytes.length));
    room.set(one.bytes);
    one.bytes = room;
  }
  one.bytes.set(bytes.subarray(start, end), offset);
  // Mostly they come in their order: nothing is moved.
  const { starts, ends } = one;
  let place = starts.length;
  for (; place > 0 && (starts[place - 1] ?? 0) > offset; place -= 1) {
    starts[place] = starts[place - 1] ?? 0;
    ends[place] = ends[place - 1] ?? 0;
  }
  starts[place] = offset;
  ends[place] = to;
}

/** True where no part of the packet is missing, and none goes beyond its end. */
function isWhole({ starts, ends, total }: Pending): boolean {
  if (total < 0) return false;
  let to = 0;
  for (let at = 0; at < starts.length; at += 1) {
    const end = ends[at] ?? 0;
    if ((starts[at] ?? 0) > to || end > total) return false;
    if (end > to) to = end;
  }
  return to === total;
}

const isIkePort = (bytes: Uint8Array): boolean => [0, 2].some((at) => uint16(bytes, at) === 500 || uint16(bytes, at) === 4500);
