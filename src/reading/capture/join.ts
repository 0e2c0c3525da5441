import type { CaptureFacts, IkeMessage } from './facts.ts';

/** A message that one place saw and the other did not, though both were listening. */
export interface Missing {
  /** Which capture saw it: 0 the first, 1 the second; with its packet there. */
  readonly seenIn: 0 | 1;
  readonly packet: number;
  readonly time: number;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** How often it passed there, and how often at the other place. */
  readonly times: number;
  readonly arrived: number;
  /** True where it passed after the last packet of the other capture: that one may have been stopped before. */
  readonly afterEnd: boolean;
}

/** Two captures of the same tunnel, laid over each other. */
export interface Joined {
  /** Messages that both saw. */
  readonly common: number;
  /** Seconds to add to the second's clock to have the first's; null where no message is in both. */
  readonly offset: number | null;
  readonly missing: readonly Missing[];
  readonly more: number;
}

interface Entry {
  readonly what: string;
  readonly packet: number;
  readonly time: number;
  readonly from: string;
  readonly to: string;
  readonly times: number;
}

const mostMissing = 60;
/** Seconds before the first packet of a capture from which on it may have listened. */
const edge = 1;

/** Joins by SPI and message id, ESP by SPI, BGP by ports and numbers of TCP: addresses may be translated between the two places. */
export function join(first: CaptureFacts, second: CaptureFacts): Joined {
  const [a, b] = [entriesOf(first), entriesOf(second)];
  const both = [...a].flatMap(([key, one]) => {
    const other = b.get(key);
    return other ? [{ one, other }] : [];
  });
  const gaps = both.map(({ one, other }) => one.time - other.time).sort((x, y) => x - y);
  // What shares nothing misses nothing, either.
  if (!gaps.length) return { common: 0, offset: null, missing: [], more: 0 };
  const offset = gaps[gaps.length >> 1] ?? 0;
  const missing = [...missingIn(a, b, 0, windowOf(second, offset), 0), ...missingIn(b, a, 1, windowOf(first, 0), offset)].sort(
    (x, y) => x.time - y.time,
  );
  return {
    common: both.length,
    offset,
    missing: missing.slice(0, mostMissing),
    more: Math.max(0, missing.length - mostMissing),
  };
}

/** When a capture saw its first and its last packet, on the first one's clock. */
const windowOf = ({ file }: CaptureFacts, shift: number): readonly [number, number] => [
  (file.first ?? 0) + shift - edge,
  (file.first ?? 0) + file.seconds + shift,
];

function missingIn(
  here: ReadonlyMap<string, Entry>,
  there: ReadonlyMap<string, Entry>,
  seenIn: 0 | 1,
  [begin, end]: readonly [number, number],
  shift: number,
): Missing[] {
  return [...here].flatMap(([key, { what, packet, time, from, to, times }]) => {
    const arrived = there.get(key)?.times ?? 0;
    const at = time + shift;
    if (arrived >= times || at < begin) return [];
    return [{ seenIn, packet, time: at, what, from, to, times, arrived, afterEnd: at > end }];
  });
}

function entriesOf({ ike, esp, bgp }: CaptureFacts): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const sa of ike)
    for (const one of sa.messages) {
      const key = `${sa.spi.initiator} ${one.number} ${one.id} ${one.from} ${one.isAnswer} ${printOf(one)}`;
      found.set(key, {
        what: `${one.exchange}${sa.version === 2 ? (one.isAnswer ? ' answer' : ' request') : ''}`,
        packet: one.packet,
        time: one.time,
        from: one.addresses[0],
        to: one.addresses[1],
        times: one.times,
      });
    }
  for (const flow of esp)
    found.set(`esp ${flow.spi}`, {
      what: `${flow.protocol} ${flow.spi}`,
      packet: flow.first.packet,
      time: flow.first.time,
      from: flow.from,
      to: flow.to,
      times: flow.packets,
    });
  for (const { caller, called, events, messages } of bgp) {
    const counts = new Map<string, number>();
    for (const one of [...events, ...messages].sort((x, y) => x.packet - y.packet)) {
      const what = 'says' in one ? `TCP ${one.says.toUpperCase()}` : one.type;
      const key = `bgp ${caller.port} ${called.port} ${one.from} ${what} ${one.sequence}`;
      const nth = (counts.get(key) ?? 0) + 1;
      counts.set(key, nth);
      const [from, to] = one.from === 'caller' ? [caller, called] : [called, caller];
      found.set(`${key} ${nth}`, { what, packet: one.packet, time: one.time, from: from.address, to: to.address, times: 1 });
    }
  }
  return found;
}

/** Messages with the same ids may still differ: a first request that is made anew with another group or a cookie. */
const printOf = ({ length, payloads, fragment, group }: IkeMessage): string =>
  `${length} ${payloads.join('')} ${fragment?.number ?? ''} ${group ?? ''}`;
