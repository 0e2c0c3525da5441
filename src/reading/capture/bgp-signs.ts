import type { BgpFact, BgpTalk, From } from '../bgp-talk.ts';
import { bgpFacts } from '../bgp-talk.ts';
import type { BgpConnection, BgpMessage } from './facts.ts';
import type { Sign } from './sign.ts';
import { said, signAt, signOf } from './sign.ts';

/** What the connections of BGP between two addresses say. */
export function bgpSigns(connections: readonly BgpConnection[]): Sign[] {
  const [head] = connections;
  const between = head ? `, between ${head.caller.address} and ${head.called.address}` : '';
  const times = new Map(connections.flatMap(({ events, messages }) => [...events, ...messages].map(({ packet, time }) => [packet, time])));
  const segments = new Map(
    connections.flatMap(({ events }) => events.flatMap((one) => (one.says === 'segment' ? [[one.packet, one]] : []))),
  );
  const facts = bgpFacts(connections.map(talkOf)).map(({ line, says }) => {
    const at = { packet: line, time: times.get(line) ?? 0 };
    const bytes = segments.get(line)?.bytes ?? 0;
    if (bytes >= full && (says === 'bgp falls silent' || says === 'tcp not followed'))
      return signAt(at, 'bgp large lost', 'RFC 2923 2.1', `the same segment of ${bytes} bytes again and again${between}`, { about: 'bgp' });
    return signAt(at, says, sources[says] ?? 'RFC 4271 8.2', said(says) + between, { about: 'bgp' });
  });
  return [...facts, ...connections.flatMap(notificationSigns)];
}

/** So many bytes fill a packet: a tunnel is in the way of no smaller one. */
const full = 1000;

const sources: Partial<Record<BgpFact['says'], string>> = {
  'syn unanswered': 'RFC 9293 3.8.1',
  'syn reset': 'RFC 9293 3.5.2',
  'signed unanswered': 'RFC 2385 2.0',
  'md5 at one end': 'RFC 2385 2.0',
  'tcp not followed': 'RFC 9293 3.8.1',
  'bgp falls silent': 'RFC 9293 3.8.1',
  'bgp families differ': 'RFC 4760 8',
  'bgp routes one way': 'RFC 4724 2',
};

function talkOf(connection: BgpConnection): BgpTalk {
  const { events, messages } = connection;
  const of = ({ packet, from }: { packet: number; from: 'caller' | 'called' }): From => ({ line: packet, from: connection[from].address });
  const first = [...events, ...messages].reduce((one, other) => (other.packet < one.packet ? other : one));
  const syns = events.filter(({ says }) => says === 'syn');
  const synAcks = events.filter(({ says }) => says === 'syn-ack');
  const keepalives = messages.filter(({ type }) => type === 'KEEPALIVE');
  const notification = messages.find(({ type }) => type === 'NOTIFICATION');
  const closing = events.find(({ says }) => says === 'fin' || says === 'rst');
  const ended = [notification, closing].flatMap((one) => one ?? []).sort((a, b) => a.packet - b.packet)[0];
  const again = thirdTime(connection);
  const speakers = new Set([
    ...messages.filter(({ type }) => type !== 'NOTIFICATION').map(({ from }) => from),
    ...(['caller', 'called'] as const).filter((end) => connection.counts[end].segments > 0),
  ]);
  const both = keepalives.find(({ from }) => from !== keepalives[0]?.from);
  const heardBoth = connection.counts.caller.segments > 0 && connection.counts.called.segments > 0;
  return {
    first: connection.sawBegin ? { line: first.packet, from: connection.caller.address } : of(first),
    syns: syns.map((one) => ({ ...of(one), md5: one.md5 })),
    accepted: synAcks.length > 0,
    answerSigned: connection.counts.caller.segments ? undefined : synAcks[0]?.md5,
    hasReset: events.some(({ says }) => says === 'rst'),
    hasBounds: syns.length > 0 || synAcks.length > 0 || closing !== undefined,
    refused: notification !== undefined,
    up: both ? of(both) : null,
    ended: ended ? of(ended) : null,
    again,
    speakers: new Set([...speakers].map((end) => connection[end].address)),
    spoken: heardBoth && messages.length > 0 && !notification ? of(first) : null,
    familiesApart: familiesApart(messages, of),
    routesOneWay: routesOneWay(connection, of),
  };
}

/** The segment that was sent for the third time, or the SYN-ACK that nobody takes. */
function thirdTime({ events, caller, called }: BgpConnection): From | null {
  const ends = { caller, called };
  const segment = events.find(({ says }) => says === 'segment');
  const synAcks = events.filter(({ says }) => says === 'syn-ack');
  const fins = events.filter(
    ({ says, sequence }, at) => says === 'fin' && events.findIndex((one) => one.says === 'fin' && one.sequence === sequence) < at - 1,
  );
  const found = [segment, synAcks[2], fins[0]].flatMap((one) => one ?? []).sort((a, b) => a.packet - b.packet)[0];
  return found ? { line: found.packet, from: ends[found.from].address } : null;
}

function familiesApart(messages: readonly BgpMessage[], of: (one: BgpMessage) => From): From | null {
  const opens = messages.filter(({ open }) => open);
  const [first] = opens;
  const second = opens.find(({ from }) => from !== first?.from);
  if (!first?.open || !second?.open) return null;
  // Who names none means IPv4.
  const familiesOf = (families: readonly string[]): readonly string[] => (families.length ? families : ['IPv4 unicast']);
  const theirs = familiesOf(second.open.families);
  return familiesOf(first.open.families).some((family) => theirs.includes(family)) ? null : of(second);
}

/** An end that says that it has announced all, and named no route since its OPEN. */
function routesOneWay({ messages, counts }: BgpConnection, of: (one: BgpMessage) => From): From | null {
  const end = messages.find(
    ({ update, from }) => update?.endOfRib && counts[from].announced === 0 && messages.some((one) => one.open && one.from === from),
  );
  return end ? of(end) : null;
}

function notificationSigns({ caller, called, messages }: BgpConnection): Sign[] {
  const ends = { caller, called };
  return messages
    .flatMap((one) => (one.notification ? [{ ...one, notification: one.notification }] : []))
    .slice(0, 2)
    .map((one) => {
      const numbers = `NOTIFICATION ${one.notification.code}/${one.notification.subcode}`;
      return signOf(one, numbers, 'RFC 4271 4.5', `${ends[one.from].address} ends the session with ${numbers}`, { about: 'bgp' });
    });
}
