import type { Addresses } from './addresses.ts';
import { uint16 } from './bytes.ts';
import type { FragmentLoss } from './facts.ts';
import type { Moment } from './moment.ts';

interface Pending {
  readonly from: number;
  readonly to: number;
  readonly protocol: number;
  readonly packet: number;
  readonly time: number;
  bytes: Uint8Array;
  /** Whole length, once the last fragment was seen. */
  total: number;
  have: number;
  readonly begins: Set<number>;
  hasFirst: boolean;
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
/** The longest payload of IP. */
const longest = 65535;
/** Seconds after which what is missing will not come. */
const patience = 2;

/** Puts packets of IP together. What is too much is forgotten, the oldest first. */
export function createFragments(moment: Moment, addresses: Addresses): Fragments {
  const pending = new Map<string, Pending>();
  const lost: FragmentLoss[] = [];

  const lose = (one: Pending): void => {
    if (lost.length < mostLost)
      lost.push({
        packet: one.packet,
        time: one.time,
        from: addresses.text(one.from),
        to: addresses.text(one.to),
        protocol: one.protocol === 17 ? 'UDP' : one.protocol === 50 ? 'ESP' : one.protocol === 6 ? 'TCP' : `protocol ${one.protocol}`,
        hasFirst: one.hasFirst,
        ike: one.protocol === 17 && one.hasFirst && isIkePort(one.bytes),
      });
  };

  return {
    take: (key, from, to, protocol, offset, isLast, bytes, start, end) => {
      if (offset + end - start > longest) return null;
      let one = pending.get(key);
      if (!one) {
        if (pending.size >= mostPending) {
          const [oldest] = pending;
          if (oldest) {
            pending.delete(oldest[0]);
            if (moment.time - oldest[1].time > patience) lose(oldest[1]);
          }
        }
        one = {
          from,
          to,
          protocol,
          packet: moment.packet,
          time: moment.time,
          bytes: new Uint8Array(Math.min(longest, 2 * (offset + end - start))),
          total: -1,
          have: 0,
          begins: new Set(),
          hasFirst: false,
        };
        pending.set(key, one);
      }
      const needed = offset + end - start;
      if (one.bytes.length < needed) {
        const larger = new Uint8Array(Math.min(longest, needed * 2));
        larger.set(one.bytes);
        one.bytes = larger;
      }
      if (!one.begins.has(offset)) {
        one.begins.add(offset);
        one.bytes.set(bytes.subarray(start, end), offset);
        one.have += end - start;
      }
      if (offset === 0) one.hasFirst = true;
      if (isLast) one.total = needed;
      if (one.total < 0 || one.have < one.total) return null;
      pending.delete(key);
      return one.bytes.subarray(0, one.total);
    },
    lost: (end) => {
      for (const one of pending.values()) if (end - one.time > patience) lose(one);
      return lost;
    },
  };
}

const isIkePort = (bytes: Uint8Array): boolean =>
  [0, 2].some((at) => {
    const port = uint16(bytes, at);
    return port === 500 || port === 4500;
  });
