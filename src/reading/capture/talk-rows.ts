import { pairKey } from '../../text/addresses.ts';
import { isAnswered, refusalIn } from './ike-answers.ts';
import type { BgpConnection, BgpMessage, CaptureFacts, EspFlow, IkeMessage, IkeSa, TcpEvent } from './facts.ts';
import type { Sign } from './sign.ts';
import { counted } from '../../text/counted.ts';

/** One message, or several alike, between two ends: a row of the drawing. */
export interface Row {
  readonly packet: number;
  /** Seconds since 1970. */
  readonly time: number;
  readonly from: 'a' | 'b';
  /** What it is: `IKE_SA_INIT`, `ESP`, `OPEN`. */
  readonly what: string;
  /** What it says, in words; empty where nothing can be read. */
  readonly detail: string;
  /** How often it was sent, and when again, seconds since 1970: the first of many. */
  readonly times: number;
  readonly again: readonly number[];
  readonly mark: 'unanswered' | 'refused' | null;
}

/** What one end offers and what was accepted, by what is chosen. */
export interface Choice {
  /** `encryption`, `group`. */
  readonly what: string;
  readonly offeredByA: readonly string[];
  readonly offeredByB: readonly string[];
  readonly accepted: string | null;
}

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

/** Seconds after which an answer that is not there is missing. */
const slow = 1;
const [firstRows, lastRows] = [40, 20];
const mostTalks = 20;

/** What a NOTIFICATION is called; empty for a code without a name. */
type NotificationName = (notified: NonNullable<BgpMessage['notification']>) => string;

/** The talks of a capture, those with signs of a fault first, then by what was said. */
export function talksIn(facts: CaptureFacts, signs: readonly Sign[], nameOf: NotificationName = () => ''): Talk[] {
  const pairs = new Map<string, { a: string; b: string; ike: IkeSa[]; esp: EspFlow[]; bgp: BgpConnection[] }>();
  const pairOf = (from: string, to: string) => {
    const key = pairKey([from, to]);
    const known = pairs.get(key) ?? { a: from, b: to, ike: [], esp: [], bgp: [] };
    pairs.set(key, known);
    return known;
  };
  for (const sa of facts.ike) pairOf(sa.initiator.address, sa.responder.address).ike.push(sa);
  for (const flow of facts.esp) pairOf(flow.from, flow.to).esp.push(flow);
  for (const talk of facts.bgp) pairOf(talk.caller.address, talk.called.address).bgp.push(talk);
  const end = (facts.file.first ?? 0) + facts.file.seconds;
  const marked = new Set(signs.flatMap(({ packets }) => packets));
  return [...pairs.values()]
    .map((pair) => talkOf(pair, end, nameOf))
    .sort((one, other) => weightOf(other, marked) - weightOf(one, marked))
    .slice(0, mostTalks);
}

const weightOf = ({ rows }: Talk, marked: ReadonlySet<number>): number =>
  rows.filter(({ packet }) => marked.has(packet)).length * 100 + rows.length;

function talkOf(
  { a, b, ike, esp, bgp }: { a: string; b: string; ike: IkeSa[]; esp: EspFlow[]; bgp: BgpConnection[] },
  end: number,
  nameOf: NotificationName,
): Talk {
  const sideOf = (address: string): 'a' | 'b' => (address === a ? 'a' : 'b');
  const rows = [
    ...ike.flatMap((sa) => sa.messages.map((one) => ikeRow(sa, one, sideOf(one.addresses[0]), end))),
    ...esp.map((flow) => espRow(flow, sideOf(flow.from))),
    ...bgp.flatMap((talk) => bgpRows(talk, (from) => sideOf(talk[from].address), end, nameOf)),
  ].sort((one, other) => one.packet - other.packet);
  const left = rows.length > firstRows + lastRows ? [...rows.slice(0, firstRows), ...rows.slice(-lastRows)] : rows;
  return {
    a,
    b,
    rows: left,
    more: rows.length - left.length,
    choices: choicesOf(ike, a),
    facts: [...ike.slice(0, 1).flatMap((sa) => ikeWords(sa)), ...bgp.slice(0, 1).flatMap(bgpWords)],
    filter: filterOf(a, b, { ike: ike.length > 0, esp: esp.length > 0, bgp: bgp.length > 0 }),
  };
}

function filterOf(a: string, b: string, has: { ike: boolean; esp: boolean; bgp: boolean }): string {
  const address = a.includes(':') ? 'ipv6.addr' : 'ip.addr';
  const protocols = [...(has.ike ? ['isakmp'] : []), ...(has.esp ? ['esp', 'ah'] : []), ...(has.bgp ? ['tcp.port == 179'] : [])];
  return `${address} == ${a} && ${address} == ${b} && (${[...protocols, 'icmp', 'icmpv6'].join(' || ')})`;
}

function ikeRow(sa: IkeSa, message: IkeMessage, from: 'a' | 'b', end: number): Row {
  const refused = refusalIn(message);
  return {
    packet: message.packet,
    time: message.time,
    from,
    what: message.version === 2 ? `${message.exchange} ${message.isAnswer ? 'answer' : 'request'}` : message.exchange,
    detail: detailOf(message),
    times: message.times,
    again: message.again.map(({ time }) => time),
    mark: refused ? 'refused' : isUnanswered(sa, message, end) ? 'unanswered' : null,
  };
}

/** A request of version 2, or a message of version 1 that is sent again, to which nothing comes back. */
function isUnanswered(sa: IkeSa, message: IkeMessage, end: number): boolean {
  if (sa.version === 1)
    return message.times > 1 && !sa.messages.some(({ from, packet }) => from !== message.from && packet > message.packet);
  if (message.isAnswer || end - message.time < slow) return false;
  return !isAnswered(message, sa.messages);
}

function detailOf(message: IkeMessage): string {
  const { proposals, group, notifies, encrypted, length, fragment, inFragments, isCut, ports } = message;
  const errors = notifies.filter(({ isError }) => isError).map(({ name }) => name);
  const asks = notifies.filter(({ name }) => name === 'COOKIE' || name === 'REDIRECT').map(({ name }) => name);
  return [
    ...errors,
    ...asks,
    ...(proposals.length ? [counted(proposals.length, 'proposal')] : []),
    ...(group === null ? [] : [`group ${group}`]),
    ...(fragment ? [`fragment ${fragment.number} of ${fragment.of}`] : []),
    ...(encrypted ? [`encrypted, ${length} bytes`] : []),
    ...(inFragments ? ['in fragments of IP'] : []),
    ...(isCut ? ['cut by the capture'] : []),
    `UDP ${ports[0]} → ${ports[1]}`,
  ].join(', ');
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

function bgpRows(talk: BgpConnection, sideOf: (from: 'caller' | 'called') => 'a' | 'b', end: number, nameOf: NotificationName): Row[] {
  const words: Readonly<Record<TcpEvent['says'], string>> = {
    syn: 'SYN',
    'syn-ack': 'SYN, ACK',
    fin: 'FIN',
    rst: 'RST',
    segment: 'the same segment, a third time',
  };
  const isSilent = !talk.events.some(({ says }) => says === 'syn-ack' || says === 'rst');
  const row = ({ packet, time, from }: TcpEvent | BgpMessage, what: string, detail: string, mark: Row['mark']): Row => ({
    packet,
    time,
    from: sideOf(from),
    what,
    detail,
    times: 1,
    again: [],
    mark,
  });
  const events = repeated(talk.events).map(([one, ...again]) => {
    const isUnheard = one.says === 'syn' && isSilent && end - one.time >= slow;
    const mark = one.says === 'rst' ? 'refused' : isUnheard ? 'unanswered' : null;
    return {
      ...row(one, `TCP ${words[one.says]}`, tcpDetail(one, talk[one.from].port), mark),
      times: again.length + 1,
      again: again.map(({ time }) => time),
    };
  });
  // A hold timer that expired, or a Cease, refuses nothing.
  const messages = talk.messages.map((one) => {
    const isRefusal = one.notification && one.notification.code !== 4 && one.notification.code !== 6;
    return row(one, one.type, bgpDetail(one, nameOf), isRefusal ? 'refused' : null);
  });
  return [...events, ...messages];
}

/** The same by the same end with the same number is one that is sent again. */
function repeated(events: readonly TcpEvent[]): (readonly [TcpEvent, ...TcpEvent[]])[] {
  const same = Map.groupBy(events, ({ says, from, sequence }) => `${says} ${from} ${sequence}`);
  return [...same.values()].flatMap(([first, ...again]) => (first ? [[first, ...again] as const] : []));
}

function tcpDetail({ md5, mss, ttl }: TcpEvent, port: number): string {
  return [`port ${port}`, ...(md5 ? ['signed with MD5'] : []), ...(mss === null ? [] : [`MSS ${mss}`]), `TTL ${ttl}`].join(', ');
}

function bgpDetail({ open, notification, update }: BgpMessage, nameOf: NotificationName): string {
  if (open)
    return `AS ${open.as}, hold time ${open.holdTime} s, router id ${open.id}, ${(open.families.length ? open.families : ['IPv4 unicast']).join(' and ')}`;
  if (notification) {
    const { code, subcode, data } = notification;
    return [`${code}/${subcode}`, nameOf(notification), ...(data ? [`data ${data}`] : [])].filter(Boolean).join(', ');
  }
  if (!update) return '';
  return update.endOfRib ? 'End-of-RIB' : `${update.announced} announced, ${update.withdrawn} withdrawn`;
}

const ends = ['initiator', 'responder'] as const;

function ikeWords(sa: IkeSa): string[] {
  const vendors = ends.flatMap((end) => {
    const names = [...new Set(sa.messages.filter(({ from }) => from === end).flatMap((one) => one.vendors))];
    return names.length ? [`${sa[end].address} names itself or what it can do: ${names.slice(0, 6).join(', ')}`] : [];
  });
  return [`IKEv${sa.version}, begun by ${sa.initiator.address}`, ...natWords(sa), ...placeWords(sa), ...vendors];
}

function natWords({ nat, initiator, responder }: IkeSa): string[] {
  if (!nat) return [];
  const told = ends.flatMap((end) => {
    const { address } = { initiator, responder }[end];
    if (nat[end] === 'before here')
      return [`${address} is translated before this place, or forces UDP encapsulation: what it sent says another address`];
    return nat[end] === 'behind here' ? [`${address} is translated behind this place, or the other end forces UDP encapsulation`] : [];
  });
  return told.length ? told : ['no NAT between the ends, as far as both say'];
}

/** As packets leave, on nearly all systems. */
const whole: ReadonlySet<number> = new Set([64, 128, 255]);

/** Whose packets come as they left was near: where the capture was taken, if one end's did and the other's did not. */
function placeWords(sa: IkeSa): string[] {
  const [here, there] = ends.map((end) => sa.messages.find(({ from }) => from === end)?.ttl);
  if (here === undefined || there === undefined || whole.has(here) === whole.has(there)) return [];
  const near = whole.has(here) ? sa.initiator : sa.responder;
  return [
    `taken at or next to ${near.address}: its packets have all their hops left (TTL ${whole.has(here) ? here : there}), those of the other end ${whole.has(here) ? there : here}`,
  ];
}

/** Capabilities whose value says something: families, role, graceful restart, AS. */
const told: ReadonlySet<number> = new Set([1, 9, 64, 65]);

function bgpWords(talk: BgpConnection): string[] {
  return (['caller', 'called'] as const).flatMap((end) => {
    const open = talk.messages.find((one) => one.open && one.from === end)?.open;
    const { keepalives, rhythm, announced } = talk.counts[end];
    if (!open) return [];
    const capabilities = open.capabilities.map(({ name, value, code }) => (value && told.has(code) ? `${name} ${value}` : name));
    return [
      `${talk[end].address} is AS ${open.as}, hold time ${open.holdTime} s; ${counted(keepalives, 'KEEPALIVE')}${rhythm === null ? '' : `, one each ${rhythm} s`}, ${counted(announced, 'route')} announced; it offers ${[...new Set(capabilities)].join(', ') || 'no capability'}`,
    ];
  });
}

const choiceOrder = ['encryption', 'integrity', 'hash', 'PRF', 'group', 'authentication', 'ESN'];

/** What each end offered in its own requests, and what was accepted in the end. */
function choicesOf(sas: readonly IkeSa[], a: string): Choice[] {
  const namesOf = (some: readonly IkeSa[], what: string): string[] => [
    ...new Set(
      some.flatMap(({ offered }) =>
        offered.flatMap(({ transforms }) => transforms.filter((one) => one.what === what).map(({ name }) => name)),
      ),
    ),
  ];
  const [byA, byB] = [sas.filter(({ initiator }) => initiator.address === a), sas.filter(({ initiator }) => initiator.address !== a)];
  const chosen = sas.findLast((sa) => sa.chosen)?.chosen;
  return choiceOrder.flatMap((what) => {
    const [offeredByA, offeredByB] = [namesOf(byA, what), namesOf(byB, what)];
    const accepted = chosen?.transforms.find((one) => one.what === what)?.name ?? null;
    return offeredByA.length || offeredByB.length || accepted ? [{ what, offeredByA, offeredByB, accepted }] : [];
  });
}
