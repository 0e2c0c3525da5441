import type { Addresses } from './addresses.ts';
import { uint16 } from './bytes.ts';
import type { FragmentLoss } from './facts.ts';
import type { Moment } from './moment.ts';
import { protocolName } from './protocols.ts';

interface Pending {
  readonly from: number;
  readonly to: number;
  readonly protocol: number;
  readonly packet: number;
  readonly time: number;
  /** By where they stand in the packet. */
  readonly parts: Map<number, Uint8Array>;
  /** Whole length, once the last fragment was seen. */
  total: number;
}

export interface Fragments {
  /** One fragment: the packet's payload once it is whole, else null. */
  take(
    key: string,
    from: number,
    to: number,
    protocol: number,
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

/** Puts packets of IP together. What is too much is forgotten, the oldest first. */
export function createFragments(moment: Moment, addresses: Addresses): Fragments {
  const pending = new Map<string, Pending>();
  /** When packets became whole: on several interfaces their fragments may be seen again. */
  const whole = new Map<string, number>();
  const lost: FragmentLoss[] = [];

  const lose = ({ packet, time, from, to, protocol, parts }: Pending): void => {
    const first = parts.get(0);
    if (lost.length < mostLost)
      lost.push({
        packet,
        time,
        from: addresses.text(from),
        to: addresses.text(to),
        protocol: protocolName(protocol),
        hasFirst: first !== undefined,
        ike: protocol === 17 && first !== undefined && isIkePort(first),
      });
  };

  return {
    take: (key, from, to, protocol, offset, isLast, bytes, start, end) => {
      if (offset + end - start > longest) return null;
      const doneAt = whole.get(key);
      if (doneAt !== undefined && moment.time - doneAt <= patience) return null;
      let one = pending.get(key);
      if (!one) {
        const [oldest] = pending;
        if (oldest && pending.size >= mostPending) {
          pending.delete(oldest[0]);
          if (moment.time - oldest[1].time > patience) lose(oldest[1]);
        }
        one = { from, to, protocol, packet: moment.packet, time: moment.time, parts: new Map(), total: -1 };
        pending.set(key, one);
      }
      if (!one.parts.has(offset) && one.parts.size < mostParts) one.parts.set(offset, bytes.slice(start, end));
      if (isLast) one.total = offset + end - start;
      const packet = one.total < 0 ? null : together(one);
      if (!packet) return null;
      pending.delete(key);
      const [before] = whole;
      if (before && whole.size >= mostPending) whole.delete(before[0]);
      whole.delete(key);
      whole.set(key, moment.time);
      return packet;
    },
    lost: (end) => {
      for (const one of pending.values()) if (end - one.time > patience) lose(one);
      return lost;
    },
  };
}

/** The packet, where no part of it is missing. */
function together({ parts, total }: Pending): Uint8Array | null {
  let have = 0;
  for (const part of parts.values()) have += part.length;
  if (have < total) return null;
  const packet = new Uint8Array(total);
  let to = 0;
  for (const [offset, part] of [...parts].sort(([one], [other]) => one - other)) {
    if (offset > to || offset + part.length > total) return null;
    packet.set(part, offset);
    to = Math.max(to, offset + part.length);
  }
  return to === total ? packet : null;
}

const isIkePort = (bytes: Uint8Array): boolean => [0, 2].some((at) => uint16(bytes, at) === 500 || uint16(bytes, at) === 4500);
