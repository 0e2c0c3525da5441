import { pairKey } from '../../text/addresses.ts';
import type { bgp } from './bgp.ts';
import type { BgpConnection, CaptureFacts, EspFlow, IkeSa, Passed } from './facts.ts';
import type { ike } from './ike.ts';
import type { Choice, NotificationName, Row } from './row.ts';
import type { Sign } from './sign.ts';
import { isFault } from './sign.ts';

/** All that two addresses said to each other. */
export interface Talk {
  readonly a: string;
  readonly b: string;
  readonly rows: readonly Row[];
  /** Rows that are left out in the middle. */
  readonly more: number;
  readonly choices: readonly Choice[];
  /** Facts in words: IKE version, NAT, ports, ASNs, timers. */
  readonly facts: readonly string[];
  /** Wireshark shows just this talk with it. */
  readonly filter: string;
}

/** All that passed between two addresses. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly ike: IkeSa[];
  readonly esp: EspFlow[];
  readonly bgp: BgpConnection[];
}

/** What draws, as far as it is needed. */
interface Drawing {
  readonly ike: Pick<typeof ike, 'ikeRow' | 'ikeWords' | 'choicesOf'> | null;
  readonly bgp: Pick<typeof bgp, 'bgpRows' | 'bgpWords'> | null;
  readonly nameOf: NotificationName;
  /** When the capture ends. */
  readonly end: number;
}

const [firstRows, lastRows] = [40, 20];
const mostTalks = 20;

/** The talks of a capture, those with signs of a fault first, then by what was said. */
export async function talksIn(facts: CaptureFacts, signs: readonly Sign[], nameOf: NotificationName = () => ''): Promise<Talk[]> {
  const drawing: Drawing = {
    ike: facts.ike.length ? (await import('./ike.ts')).ike : null,
    bgp: facts.bgp.length ? (await import('./bgp.ts')).bgp : null,
    nameOf,
    end: (facts.file.first ?? 0) + facts.file.seconds,
  };
  const pairs = new Map<string, Pair>();
  const pairOf = (from: string, to: string) => {
    const key = pairKey([from, to]);
    const known = pairs.get(key) ?? { a: from, b: to, ike: [], esp: [], bgp: [] };
    pairs.set(key, known);
    return known;
  };
  for (const sa of facts.ike) pairOf(sa.initiator.address, sa.responder.address).ike.push(sa);
  for (const flow of facts.esp) pairOf(flow.from, flow.to).esp.push(flow);
  for (const talk of facts.bgp) pairOf(talk.caller.address, talk.called.address).bgp.push(talk);
  const marked = new Set(signs.filter(isFault).flatMap(({ packets }) => packets));
  // Of hundreds a few are drawn: what the others say is not kept.
  return [...pairs.values()]
    .map((pair) => ({ pair, weight: weightOf(pair, marked) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostTalks)
    .map(({ pair }) => talkOf(pair, drawing));
}

/** By what passed alone: to make rows of all talks would take more memory than reading them did. */
function weightOf({ ike, esp, bgp }: Pair, marked: ReadonlySet<number>): number {
  const passed: readonly Passed[] = [
    ...ike.flatMap(({ messages }) => messages),
    ...esp.map(({ first }) => first),
    ...bgp.flatMap(({ events, messages }) => [...events, ...messages]),
  ];
  return passed.reduce((sum, { packet }) => sum + (marked.has(packet) ? 101 : 1), 0);
}

function rowsOf({ a, ike, esp, bgp }: Pair, drawing: Drawing): Pick<Talk, 'rows' | 'more'> {
  const { end, nameOf } = drawing;
  const sideOf = (address: string): 'a' | 'b' => (address === a ? 'a' : 'b');
  const rows = [
    ...ike.flatMap((sa) => sa.messages.flatMap((one) => drawing.ike?.ikeRow(sa, one, sideOf(one.addresses[0]), end) ?? [])),
    ...esp.map((flow) => espRow(flow, sideOf(flow.from))),
    ...bgp.flatMap((talk) => drawing.bgp?.bgpRows(talk, (from) => sideOf(talk[from].address), end, nameOf) ?? []),
  ].sort((one, other) => one.packet - other.packet);
  const left = rows.length > firstRows + lastRows ? [...rows.slice(0, firstRows), ...rows.slice(-lastRows)] : rows;
  return { rows: left, more: rows.length - left.length };
}

function talkOf(pair: Pair, drawing: Drawing): Talk {
  const { a, b, ike, esp, bgp } = pair;
  return {
    a,
    b,
    ...rowsOf(pair, drawing),
    choices: drawing.ike?.choicesOf(ike, a) ?? [],
    facts: [
      ...ike.slice(0, 1).flatMap((sa) => drawing.ike?.ikeWords(sa) ?? []),
      ...bgp.slice(0, 1).flatMap((talk) => drawing.bgp?.bgpWords(talk) ?? []),
    ],
    filter: filterOf(a, b, { ike: ike.length > 0, esp: esp.length > 0, bgp: bgp.length > 0 }),
  };
}

function filterOf(a: string, b: string, has: { ike: boolean; esp: boolean; bgp: boolean }): string {
  const address = a.includes(':') ? 'ipv6.addr' : 'ip.addr';
  const protocols = [...(has.ike ? ['isakmp'] : []), ...(has.esp ? ['esp', 'ah'] : []), ...(has.bgp ? ['tcp.port == 179'] : [])];
  return `${address} == ${a} && ${address} == ${b} && (${[...protocols, 'icmp', 'icmpv6'].join(' || ')})`;
}

function espRow(flow: EspFlow, from: 'a' | 'b'): Row {
  const lost = flow.last.sequence - flow.first.sequence + 1 - flow.packets;
  const gaps = lost > 0 && lost < 1e6 ? `, ${lost} numbers never passed here` : '';
  return {
    packet: flow.first.packet,
    time: flow.first.time,
    from,
    what: flow.protocol,
    detail: `SPI ${flow.spi}${flow.ports ? `, in UDP ${flow.ports[0]} → ${flow.ports[1]}` : ''}, ${flow.bytes} bytes, up to ${flow.largest} each${gaps}`,
    times: flow.packets,
    again: [],
    mark: null,
  };
}
