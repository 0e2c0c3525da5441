import { counted } from '../../text/counted.ts';
import type { BgpConnection, BgpMessage, TcpEvent } from './facts.ts';
import type { NotificationName, Row } from './row.ts';
import { slow } from './row.ts';

/** What passed of a connection, as rows. */
export function bgpRows(
  talk: BgpConnection,
  sideOf: (from: 'caller' | 'called') => 'a' | 'b',
  end: number,
  nameOf: NotificationName,
): Row[] {
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

/** Capabilities whose value says something: families, role, graceful restart, AS. */
const told: ReadonlySet<number> = new Set([1, 9, 64, 65]);

/** What the ends say of themselves, in words. */
export function bgpWords(talk: BgpConnection): string[] {
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
