import { isPrivate } from '../text/addresses.ts';
import { place } from './capture-commands.ts';
import type { Line } from './line.ts';
import type { Packet } from './packet.ts';
import { connectionOf, echoOf, isEcho, longestPacketLine, ofTunnel } from './packet.ts';

/** An answer that takes another way than what it answers, at its first packet. */
export interface AnswerFact {
  readonly line: number;
  readonly says: 'answer elsewhere';
}

/** The two devices of a packet, as `tcpdump -e` prints them. */
const devices = /\b((?:[\da-f]{2}:){5}[\da-f]{2}) > ((?:[\da-f]{2}:){5}[\da-f]{2})/i;
/** Addresses that several routers share: who sends as itself is answered there. */
const shared = /^00:(?:00:5e:00:0[12]|00:0c:(?:07:ac|9f:f)|07:b4)/i;
/** Who gets the answer asks once. */
const fewest = 2;

/** The place of the capture that holds a packet; nothing where no command names one. */
type PlaceOf = (packet: Packet) => string | undefined;

/** Finds TCP between private networks that is asked for again and again while its answer goes to another router, or comes in elsewhere. */
export function answerFacts(packets: readonly Packet[], lines: readonly Line[]): AnswerFact[] {
  const placeOf = placesIn(lines);
  const astray = echoElsewhere(packets, placeOf);
  if (astray) return [{ line: astray.line, says: 'answer elsewhere' }];
  const opening = packets.filter(({ opens, from, to }) => (opens === 'syn' || opens === 'syn-ack') && isPrivate(from) && isPrivate(to));
  if (!opening.some(({ opens }) => opens === 'syn-ack')) return [];
  const goesOn = new Set(packets.filter(({ kind, opens }) => kind === 'tcp' && opens === null).map(wayOf));
  for (const talk of Map.groupBy(opening, connectionOf).values()) {
    const answers = talk.filter(({ opens }) => opens === 'syn-ack');
    const [answer] = answers;
    if (!answer) continue;
    const asked = talk.filter((one) => one.opens === 'syn' && one.from === answer.to);
    const [first] = asked;
    if (!first || asked.length < fewest || goesOn.has(wayOf(first))) continue;
    if (isForOther(asked, answer) || isElsewhere(asked, answers, placeOf) || comesOtherwise(asked, answers))
      return [{ line: answer.line, says: 'answer elsewhere' }];
  }
  return [];
}

/** The first answer to a ping at a place that its request never passed, where the place by which that came never sees an answer. */
function echoElsewhere(packets: readonly Packet[], placeOf: PlaceOf): Packet | undefined {
  const echoes = packets.filter((one) => isEcho(one) && isPrivate(one.from) && isPrivate(one.to));
  for (const talk of Map.groupBy(echoes, connectionOf).values()) {
    const asked = talk.filter((one) => echoOf(one) === 'request');
    const answers = talk.filter((one) => echoOf(one) === 'reply');
    const [came, left] = [new Set(asked.map(placeOf)), new Set(answers.map(placeOf))];
    if (answers.length < fewest || came.has(undefined) || left.has(undefined) || came.isSubsetOf(left)) continue;
    const first = answers.find((one) => !came.has(placeOf(one)));
    // By two tunnels at once they may go, and work.
    if (first && came.size + left.size > fewest && !ofTunnel.test(placeOf(first) ?? '')) return first;
  }
  return undefined;
}

const wayOf = ({ from, to, ports }: Packet): string => `${from} ${ports?.[0] ?? ''} ${to} ${ports?.[1] ?? ''}`;

function placesIn(lines: readonly Line[]): PlaceOf {
  const heads = lines.flatMap(({ number, text }) => {
    const name = text.length <= longestPacketLine ? place.exec(text)?.slice(1).find(Boolean) : undefined;
    return name === undefined ? [] : [{ number, name }];
  });
  return ({ line }) => heads.findLast(({ number }) => number < line)?.name;
}

/** True where the answer goes to another device than the request came from, both seen by who answers. */
function isForOther(asked: readonly Packet[], answer: Packet): boolean {
  const of = (packet: Packet): readonly string[] => devices.exec(packet.text.toLowerCase())?.slice(1) ?? [];
  const [sends, receiver] = of(answer);
  const senders = asked.flatMap((one) => {
    const [sender, target] = of(one);
    return sender !== undefined && target === sends ? [sender] : [];
  });
  return receiver !== undefined && senders.length > 0 && !shared.test(receiver) && !senders.includes(receiver);
}

/** True where requests are at one place and answers at another, and neither is ever at that of the other. */
function isElsewhere(asked: readonly Packet[], answers: readonly Packet[], placeOf: PlaceOf): boolean {
  const [own, others] = [new Set(asked.map(placeOf)), new Set(answers.map(placeOf))];
  return !own.has(undefined) && !others.has(undefined) && !others.has('any') && own.isDisjointFrom(others);
}

/** True where answers come in by another interface than requests left by, and are not passed on. */
function comesOtherwise(asked: readonly Packet[], answers: readonly Packet[]): boolean {
  const by = (all: readonly Packet[], side: Packet['way']): Set<string> =>
    new Set(all.flatMap((one) => (one.way === side ? (one.by ?? []) : [])));
  const [left, came] = [by(asked, 'out'), by(answers, 'in')];
  return left.size > 0 && came.size > 0 && left.isDisjointFrom(came) && !answers.some(({ way }) => way === 'out');
}
